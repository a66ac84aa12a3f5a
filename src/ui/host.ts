/**
 * What the screen asks of the world around it: files, other programs, the clipboard, ways to open runs. The command line gives the real
 * thing; tests give one that keeps everything in memory. The screen itself touches nothing.
 */
import type { School } from './learn/school.ts';
import type { PromptSession } from './prompt/session.ts';
import type { Highlight, RunSession } from './session.ts';

/** How a run is made: what the command line's options say, in the engine's own words. */
export type RunOptions = Readonly<Record<string, unknown>>;

/** Something that did not work, in a sentence for the reader. */
export interface Problem {
  readonly problem: string;
}

/** Whether a result is a problem. */
export function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'problem' in value;
}

/** A file or folder of a listing. */
export interface Entry {
  readonly name: string;
  readonly folder: boolean;
}

/** The world around the prompt. */
export interface Prompts {
  /** A conversation that has not begun. */
  open(): PromptSession | Problem;
  /** What was typed at other times, the oldest first. */
  history(): readonly string[];
  /** Keeps what was typed for other times. */
  keep(text: string): void;
  /** The same conversation in a world with the settings of a file; in the usual one for ''. */
  elsewhere(session: PromptSession, file: string): Promise<PromptSession | Problem>;
  /** What can come of a conversation in every order that Python leaves open, as far as was found until it is enough. */
  explore(session: PromptSession, isEnough: () => boolean): Promise<readonly string[] | Problem>;
}

/** The world around the screen. */
export interface Host {
  /** What is to be waited for before runs can be opened; undefined when nothing is. */
  whenReady(): Promise<unknown> | undefined;
  /** A run of a file, or a saved recording opened. */
  open(file: string, options: RunOptions): RunSession | Problem;
  /** A run of a text that need not be saved; `file` is the name it goes by. */
  openText(file: string, text: string, options: RunOptions): RunSession | Problem;
  /** A run of a program that finds a text, which need not be saved, in a file that it imports. */
  openBeside(program: string, file: string, text: string): RunSession | Problem;
  /** Colours for Python source; tolerant of errors. */
  highlight(source: string): readonly Highlight[];
  read(file: string): string | Problem;
  /** Saves a recording; over another recording, but over no other file. */
  saveRecording(file: string, pieces: Iterable<string>): Problem | undefined;
  /** The same of a conversation with a prompt. */
  saveConversation(file: string, text: string): Problem | undefined;
  /** Saves a program, in the encoding that it declares. */
  writeProgram(file: string, text: string): Problem | undefined;
  /** The Python files, recordings and folders of a folder, and the folder's full name. */
  list(folder: string): { readonly folder: string; readonly entries: readonly Entry[] } | Problem;
  /** The course and the learner. */
  school(): Promise<School | Problem>;
  /** What the prompt needs. */
  readonly prompts: Prompts;
  /** Puts a text on the clipboard where the terminal can do that. */
  copy(text: string): void;
  /** Opens a file in the user's own editor and comes back when that is closed; a note says how it ended, where that was not well. */
  edit(file: string): Problem | { readonly note: string } | undefined;
  /** Keeps what is typed into a file where `saved` stands until it is saved; undefined: there is nothing to keep. */
  keepDraft(file: string, saved: string, text: string | undefined): void;
  /** What was typed into a file where `saved` stands, and never saved. */
  readDraft(file: string, saved: string): string | undefined;
  /** Calls back whenever the file's text has changed, and, where that is wanted, when the file is gone. @returns what ends it */
  watch(file: string, changed: () => void, gone?: () => void): () => void;
  /** Something small to remember until the next time: the last file, ... */
  remember(name: string, value: string): void;
  recall(name: string): string | undefined;
  /** Stops the program until the shell continues it. */
  suspend(): void;
  /** Words a mistake of ours: what to report and how to get the run again. */
  wordBug(error: unknown): string;
}
