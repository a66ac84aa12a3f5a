/**
 * Programs with their expectations beside them (test/programs/<topic>/<behaviour>.py).
 *
 *   # expect: TEXT    a line of stdout; all of them in order are the whole of it (at the end of a line, or on a line of its own)
 *   # raises: LINE    the last line of stderr; the exit code is then 1
 *   # exit: 3         the exit code, if it is neither 0 nor that of `raises`
 *   # input: TEXT     a line of standard input
 *   # python: 3.13    which CPython produced the expectations, where it matters (test/oracle/oracle.mjs)
 *
 * A file without any of these is a module that programs beside it import.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FilesBeside } from '../../src/cli/runs/beside.ts';
import { Run, type RunOptions } from '../../src/engine/index.ts';
import type { HeadwaiterEvent } from '../../src/events/index.ts';
import { setHotness } from '../../src/machine/index.ts';

export const PROGRAMS = join(dirname(fileURLToPath(import.meta.url)), '..', 'programs');

export interface Program {
  readonly file: string;
  readonly topic: string;
  readonly name: string;
  readonly source: string;
  readonly stdout: string;
  /** The last line of stderr, or null when nothing is said about it. */
  readonly raises: string | null;
  readonly exitCode: number;
  readonly input: string;
}
/** What a program printed and how it ended. */
export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
  readonly message: string;
  /** Instructions executed. */
  readonly position: number;
}

/** The texts behind `# kind:` in a program, in order. */
export const comments = (source: string, kind: string): string[] =>
  Array.from(source.matchAll(new RegExp(`# ${kind}:(?: (.*))?$`, 'gm')), (match) => match[1] ?? '');

/** Reads a program with its expectations; null for a module without any. */
export function readProgram(file: string): Program | null {
  const source = readFileSync(file, 'utf8');
  const expected = comments(source, 'expect');
  const [raises] = comments(source, 'raises');
  const [exit] = comments(source, 'exit');
  if (expected.length === 0 && raises === undefined && exit === undefined) return null;
  const place = relative(PROGRAMS, file).split(/[\\/]/);
  return {
    file,
    topic: place.slice(0, -1).join('/'),
    name: place.at(-1)!.replace(/\.py$/, ''),
    source,
    stdout: expected.map((line) => `${line.trimEnd()}\n`).join(''),
    raises: raises ?? null,
    exitCode: exit === undefined ? (raises === undefined ? 0 : 1) : Number(exit),
    input: comments(source, 'input')
      .map((line) => `${line}\n`)
      .join(''),
  };
}
/** All programs below a folder, in order of name. */
export function allPrograms(folder = PROGRAMS): Program[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.py'))
    .sort()
    .map((name) => readProgram(join(folder, name)))
    .filter((program) => program !== null);
}

/** The files that lie beside a program, started in its folder. */
const beside = (file: string): FilesBeside =>
  new FilesBeside({ start: dirname(file), filename: file, folder: dirname(file), more: '' });

/** Runs a program, telling its events. */
export function runOnce(
  program: Pick<Program, 'file' | 'source' | 'input'>,
  emit: (event: HeadwaiterEvent) => void,
  options: Partial<RunOptions> = {},
  slice = 20_000_000,
): Outcome {
  const written = { 1: [] as string[], 2: [] as string[] };
  const lines = program.input.match(/[^\n]*\n/g) ?? [];
  const run = new Run(
    program.source,
    {
      filename: program.file,
      files: beside(program.file),
      limits: { instructions: 200_000_000 },
      ...options,
    },
    { write: (fd, text) => written[fd].push(text), readLine: () => lines.shift() ?? '' },
    emit,
  );
  while (run.advance(slice) !== 'done') {}
  return {
    stdout: written[1].join(''),
    stderr: written[2].join(''),
    exitCode: run.ending!.exitCode,
    message: run.ending!.message,
    position: run.kernel.position,
  };
}

function digest(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
/**
 * Runs a program twice: first by the interpreter loop alone, then with all its code compiled as soon as it is run, and in slices of an odd size.
 * @returns what it did, and what came out differently first (null: the runs were the same)
 */
export function runTwice(program: Program): Outcome & { readonly difference: string | null } {
  const seen: number[] = [];
  setHotness(0);
  const outcome = runOnce(program, (event) => seen.push(digest(JSON.stringify(event))));
  let at = 0;
  let difference: string | null = null;
  setHotness(1);
  const again = runOnce(
    program,
    (event) => {
      const text = JSON.stringify(event);
      if (difference === null && seen[at] !== digest(text))
        difference = `event ${at} differs in the second run: ${text}`;
      at++;
    },
    {},
    4_999,
  );
  setHotness();
  if (difference === null && at !== seen.length)
    difference = `the first run had ${seen.length} events, the second ${at}`;
  if (difference === null && again.position !== outcome.position)
    difference = `the first run had ${outcome.position} instructions, the second ${again.position}`;
  return { ...outcome, difference };
}
/** A text without white space at the ends of its lines: a comment cannot end in any. */
export const trimmed = (text: string): string => text.replace(/[ \t]+$/gm, '').replace(/([^\n])$/, '$1\n');
/** The last line of stderr that is not empty. */
export const lastLine = (stderr: string): string => stderr.trimEnd().split('\n').at(-1) ?? '';
