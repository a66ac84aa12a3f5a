/** Options of the command line as options of a run. */
import { readFileSync } from 'node:fs';
import type { RunOptions } from '../../engine/index.ts';
import { AS_MODULE, type Invocation, type OptionName } from '../arguments.ts';
import { FilesBeside } from './beside.ts';
import { type ProgramText, systemText } from './programs.ts';

/** A mistake in the command line, in a sentence. */
export class UsageError extends Error {
  override name = 'UsageError';
  constructor(
    message: string,
    readonly exitCode = 2,
  ) {
    super(message);
  }
}

/** How a program is called: by its name, or as a module. */
export const asNamed = (
  { module }: { readonly module?: string },
  name: string,
  passed: readonly string[],
): Pick<RunOptions, 'argv' | 'module'> =>
  module === undefined ? { argv: [name, ...passed] } : { argv: ['-m', ...passed], module };

/** The real files of a program. @param folder where its own modules are looked for; '' for where it is started @param words those after its name @param bytes its own file */
export function filesBeside(
  filename: string,
  folder: string,
  words: readonly string[],
  bytes?: Uint8Array,
  seen?: FilesBeside['taken'],
): FilesBeside {
  const isFile = filename !== '' && !filename.startsWith('<');
  const more = process.env.PYTHONPATH ?? '';
  const of = { start: process.cwd(), filename: isFile ? filename : '', folder, more, words };
  const files = new FilesBeside(of, seen);
  if (isFile && bytes !== undefined) files.keep(bytes);
  return files;
}

/** The options of a run that the command line gives. */
export async function runOptions(
  invocation: Invocation,
  program: ProgramText,
  name: string,
  files: FilesBeside = filesBeside(program.filename, program.folder, invocation.passed, program.bytes),
): Promise<RunOptions & { readonly files: FilesBeside }> {
  const { options } = invocation;
  const number = (option: OptionName): number | undefined => wholeNumber(options, option);
  const cores = number('cores');
  const seed = number('seed');
  const permuteSeed = number('permute');
  const interval = options.get('switch-interval');
  const world = options.get('world');
  const schedule = options.get('schedule');
  const changes = options.get('changes');
  if (cores !== undefined && (cores < 1 || cores > 1024)) throw new UsageError('--cores is from 1 to 1024');
  if (interval !== undefined && timeNs(interval) <= 0) throw new UsageError('--switch-interval is more than 0');
  return {
    filename: program.filename,
    ...asNamed(program, name, invocation.passed),
    files,
    ...(process.env.PYTHONPATH ? { environment: { PYTHONPATH: process.env.PYTHONPATH } } : {}),
    ...(cores === undefined ? {} : { cores }),
    ...(options.has('gil') ? { gil: options.get('gil') as 'on' | 'off' } : {}),
    ...(options.has('switch') ? { switchModel: options.get('switch') as 'cpython' | 'any' } : {}),
    ...(interval === undefined ? {} : { switchIntervalNs: timeNs(interval) }),
    ...(options.has('costs') ? { costs: options.get('costs') as 'model' | 'small' } : {}),
    ...(seed === undefined ? {} : { seed }),
    ...(permuteSeed === undefined ? {} : { permuteSeed }),
    ...(schedule === undefined ? {} : { schedule }),
    ...(changes === undefined ? {} : { changes }),
    ...(world === undefined ? {} : { world: await readWorldFile(world) }),
  };
}

/** Options that say nothing of the run itself, or of one run only. */
const NOT_REPLAYED: ReadonlySet<OptionName> = new Set<OptionName>(['schedule', 'changes', 'watch', 'plain', 'json']);

/** The command that gives the very same run again. @param more what belongs to this run alone: its choices, which say more than `--permute` does */
export function replayCommand(invocation: Invocation, name: string, more: readonly string[] = []): string {
  const isSaid = more.includes('--schedule');
  const given = [...invocation.options].filter(
    ([option]) => !NOT_REPLAYED.has(option) && !(isSaid && option === 'permute'),
  );
  const words = given.flatMap(([option, value]) => (value === '' ? [`--${option}`] : [`--${option}`, value]));
  return ['headwaiter', 'run', ...words, ...more, ...calledBy(name), ...invocation.passed].map(shellWord).join(' ');
}

/** The words by which a program is called on a command line: a file, or a module. */
export function calledBy(name: string): readonly string[] {
  if (name.startsWith(AS_MODULE)) return ['-m', name.slice(AS_MODULE.length)];
  return /^-./.test(name) ? ['--', name] : [name];
}

/** The choices of a run that the command line gives, as options. */
export const givenChoices = ({ options }: Invocation): readonly string[] =>
  (['schedule', 'changes'] as const).flatMap((option) => {
    const value = options.get(option);
    return value === undefined ? [] : [`--${option}`, value];
  });

/** What is said below a permuted run: how to have its order again; empty for any other run. */
export function orderAgain(invocation: Invocation, name: string, schedule: string): string {
  if (!invocation.options.has('permute') || invocation.options.has('schedule')) return '';
  return `headwaiter: this order again: ${replayCommand(invocation, name, ['--schedule', schedule])}\n`;
}

/** A word as a shell takes it. */
export const shellWord = (word: string): string =>
  /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;

/** A whole number given as an option; undefined when it is not given. */
export function wholeNumber(options: Invocation['options'], name: OptionName): number | undefined {
  const text = options.get(name);
  if (text === undefined) return undefined;
  const value = Number(text.replaceAll('_', ''));
  if (!Number.isSafeInteger(value) || value < 0 || text.trim() === '')
    throw new UsageError(`--${name} needs a whole number, not ${JSON.stringify(text)}`);
  return value;
}

/** A length of time as people write it, in nanoseconds: 5ms, 0.005, 20us. */
function timeNs(text: string): number {
  const match = /^(\d+(?:\.\d*)?|\.\d+)(s|ms|us|ns)?$/.exec(text.trim());
  if (match === null) throw new UsageError(`not a time: ${JSON.stringify(text)}; write 5ms or 0.005`);
  return Math.max(1, Math.round(Number(match[1]) * { s: 1e9, ms: 1e6, us: 1e3, ns: 1 }[match[2] ?? 's']!));
}

/** The settings of a world from a file. @throws UsageError with the lines of all that is wrong */
export async function readWorldFile(file: string): Promise<Readonly<Record<string, unknown>>> {
  const settings = await readSettings(file);
  const { worldProblems } = await import('../../engine/index.ts');
  const problems = worldProblems(settings);
  if (problems.length === 0) return settings;
  const lines = readFileSync(file, 'utf8').split('\n');
  throw new UsageError(problems.map((problem) => `${file}:${lineOf(problem, lines)}: ${problem}`).join('\n'));
}
/** The line of the setting whose place a sentence begins with (services."a.test".latency): its names stand one after the other, above or on it. */
function lineOf(sentence: string, lines: readonly string[]): number {
  const place = /^(?:(?:[\w-]+|"(?:[^"\\]|\\.)*")(?:\.(?=\S)|(?= )))+/.exec(sentence)?.[0] ?? '';
  let row = 0;
  let column = 0;
  for (const [name] of place.matchAll(/[\w-]+|"(?:[^"\\]|\\.)*"/g)) {
    const plain = name.startsWith('"') ? (JSON.parse(name) as string) : name;
    const key = new RegExp(`(?<![\\w-])${plain.replace(/[^\w-]/g, '\\$&')}(?![\\w-])["']?\\s*[=:.\\]]`);
    for (let at = row; at < lines.length; at++) {
      const found = key.exec(lines[at]!.slice(at === row ? column : 0));
      if (found === null) continue;
      column = (at === row ? column : 0) + found.index + plain.length;
      row = at;
      break;
    }
  }
  return row + 1;
}

/** The line where a text of settings can't be read: each of its readers says it in its own way. */
function brokenLine(error: unknown, said: string, text: string): number | undefined {
  const { line, linePos } = error as {
    readonly line?: number;
    readonly linePos?: readonly { readonly line: number }[];
  };
  const position = / at position (\d+)/.exec(said)?.[1];
  if (line !== undefined || linePos !== undefined) return line ?? linePos?.[0]?.line;
  return position === undefined ? undefined : text.slice(0, Number(position)).split('\n').length;
}

/** Settings from a file: TOML, JSON, or YAML by its name. @throws UsageError in a sentence */
export async function readSettings(file: string): Promise<Readonly<Record<string, unknown>>> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`can't open file '${file}': ${systemText(error)}`);
  }
  let value: unknown;
  try {
    if (/\.ya?ml$/.test(file)) value = (await import('../commands.ts')).parseYaml(text) ?? {};
    else value = /^\s*\{/.test(text) ? JSON.parse(text) : (await import('smol-toml')).parse(text);
  } catch (error) {
    const [said = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    const line = brokenLine(error, said, text);
    const plain = said.replace(/:$/, '').replace(/ (?:at line \d+, column \d+|in JSON at position \d+.*)$/, '');
    throw new UsageError(`${file}:${line === undefined ? '' : `${line}:`} ${plain}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new UsageError(`${file}: settings are names and values, not a list or a single value`);
  return value as Readonly<Record<string, unknown>>;
}
