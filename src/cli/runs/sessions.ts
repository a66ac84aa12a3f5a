/** Runs and recordings as the screen sees them; with this comes the whole engine. */
import { dirname, resolve } from 'node:path';
import { highlight, OptionError, PlayerSession, type RunOptions } from '../../engine/index.ts';
import { RecordingFileError } from '../../trace/index.ts';
import type { Problem, RunSession } from '../../ui/index.ts';
import { FilesBeside } from './beside.ts';
import { memoryHost } from './memory.ts';
import { patience } from './patience.ts';
import {
  encoded,
  inOneLine,
  isUnreadable,
  type ProgramText,
  readProgram,
  systemText,
  type Unreadable,
} from './programs.ts';
import { isRecording, openRecording } from './recorded.ts';

export { highlight };
export * as prompts from './prompts.ts';

/** What this file gives. */
export type Sessions = typeof import('./sessions.ts');

/** How runs of a command are made: the options for a program, and the command line, with words that stand before the file. */
export interface Making {
  readonly optionsFor: (program: Omit<ProgramText, 'source'>, name: string) => RunOptions;
  readonly command: (name: string, words?: readonly string[]) => string;
  /** How a file is called on the command line: `-m NAME` where it is that module. */
  readonly calledAs: (file: string) => string;
  /** Events kept of a run. */
  readonly events: number | undefined;
}

type More = Readonly<Record<string, unknown>>;

const problem = (text: string): Problem => ({ problem: text });

/** A program that can't be begun, and what Python would leave with. */
const notBegun = (read: Unreadable): Problem & Pick<Unreadable, 'exitCode'> => ({
  problem: inOneLine(read),
  exitCode: read.exitCode,
});

/** A run of a file, or a recording opened. */
export function openFile(making: Making, file: string, more: More): RunSession | Problem {
  try {
    if (isRecording(file)) return openRecording(file);
  } catch (error) {
    if (error instanceof RecordingFileError) return problem(`${file}, ${error.message}`);
    return problem(`can't open file '${file}': ${systemText(error)}`);
  }
  const read = readProgram(file);
  if (isUnreadable(read)) return notBegun(read);
  return makeSession(making, file, read, more);
}

/** A run of a text that goes by a file's name. */
export function openText(making: Making, file: string, text: string, more: More): RunSession | Problem {
  const name = making.calledAs(file);
  const there = file === '<stdin>' ? undefined : readProgram(name);
  const known = there === undefined || isUnreadable(there) ? undefined : there;
  const filename = file === '<stdin>' ? file : resolve(file);
  const folder = file === '<stdin>' ? '' : dirname(filename);
  const program = { ...(known ?? { filename, folder }), source: text, bytes: bytesOf(text, known?.bytes) };
  return makeSession(making, name, program, more);
}

/** A run of a program that finds a text in a file beside it, which need not be saved. */
export function openBeside(making: Making, program: string, file: string, text: string): RunSession | Problem {
  const name = making.calledAs(program);
  const read = readProgram(name);
  if (isUnreadable(read)) return notBegun(read);
  const there = readProgram(file);
  const bytes = bytesOf(text, isUnreadable(there) ? undefined : there.bytes);
  return makeSession(making, name, read, {}, (files) => files.keep(bytes, resolve(file)));
}

/** A text as a file has it: one that can't be written so is none to be found. */
function bytesOf(text: string, before: Uint8Array | undefined): Uint8Array {
  try {
    return encoded(text, before);
  } catch {
    return Buffer.from(text);
  }
}

/** @param change what is otherwise in the files that the program finds */
function makeSession(
  making: Making,
  name: string,
  program: ProgramText,
  more: More,
  change?: (files: FilesBeside) => void,
): RunSession | Problem {
  const { source, filename } = program;
  const given = making.optionsFor(program, name);
  if (given.files instanceof FilesBeside) change?.(given.files);
  const options = {
    ...given,
    ...more,
    filename,
    command: (words: readonly string[]) => making.command(name, words),
    ...(making.events === undefined ? {} : { events: making.events }),
    reread: () => {
      const read = filename === '<stdin>' ? undefined : readProgram(name);
      if (read !== undefined && isUnreadable(read)) throw problem(inOneLine(read));
      const { source: text, bytes } = read ?? program;
      return { source: text, files: making.optionsFor({ ...program, bytes }, name).files! };
    },
  };
  try {
    return new PlayerSession(source, options, {
      nowMs: () => performance.now(),
      ...memoryHost,
      ...patience,
    });
  } catch (error) {
    if (error instanceof OptionError) return problem(error.message);
    throw error;
  }
}
