/**
 * What the screen asks of a run. The engine implements it; tests give recordings of their own. The screen never runs Python: it asks for
 * a slice to be run (`advance`), reads the recording as it grows, and asks for what the recording does not keep (`inspect`).
 */
import type { Inspection, Whom } from '../engine/index.ts';
import type { Ns, Position } from '../events/index.ts';
import type { Recording } from '../trace/index.ts';

export type { FrameView, Inspection, InstructionView, NamedValue, ProcessMemory, Whom } from '../engine/index.ts';

/** A coloured piece of source text; offsets are UTF-16 units within the whole source. */
export interface Highlight {
  readonly start: number;
  readonly end: number;
  readonly style: 'keyword' | 'string' | 'number' | 'comment' | 'function' | 'operator';
}

/** Something that can be done otherwise at a position. */
export interface Change {
  /** A short name for menus: "Task-3 runs next". */
  readonly label: string;
  /** What the engine needs to make it so. */
  readonly token: string;
}

/** One run, from the screen's side. */
export interface RunSession {
  /** What is run, for the header: usually the file's name. */
  readonly title: string;
  readonly file: string;
  /** What is to be said when it is first shown. */
  readonly remark?: string;
  readonly recording: Recording;
  /** The files that the run has changed so far: on its own disk, not in the real world. */
  readonly changedFiles?: readonly string[];
  /** The source of a file the run has met; undefined when it is not known. */
  source(file: string): string | undefined;
  /** Colours for a source text; tolerant of errors. */
  highlight(source: string): readonly Highlight[];
  /**
   * Runs on for about `budgetMs` of real time at most (the engine counts instructions).
   * @returns whether there is more to run, or that the program waits for a line of input
   */
  advance(budgetMs: number): 'more' | 'done' | 'input';
  /** Gives the program a line of input (with its line end), or '' for end of file. */
  input?(text: string): void;
  /**
   * Comes nearer to a position that is to be looked into, for about `budgetMs` of real time.
   * @returns whether a look there is now answered at once
   */
  approach?(position: Position, budgetMs: number): boolean;
  /** Frames and values at a position, found by running to it again; undefined when the run can't be repeated (a loaded recording). */
  inspect?(position: Position, whom: Whom): Inspection | undefined;
  /** False while each look needs a run of its own, for code of the program runs in it (a `__repr__` written in Python). */
  readonly looksAreFree?: boolean;
  /** The repr of an expression at a position, or the text of its exception. */
  evaluate?(position: Position, whom: Whom, expression: string): string;
  /** What could be done otherwise at a position, and at a moment of the clock where the program sleeps there. */
  changes?(position: Position, at: Ns): readonly Change[];
  /** The run in which this is done otherwise. */
  fork?(position: Position, change: Change): RunSession;
  /** The same program from the start, its file read again. */
  restart?(): RunSession;
  /** A command line that gives this very run again. */
  readonly replayCommand: string;
  /** Why what was to be replayed is not what has happened; '' where it is, and as long as the run goes on. */
  readonly misfit?: string;
}
