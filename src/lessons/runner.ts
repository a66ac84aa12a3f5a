/** What the lessons ask of whoever can run programs, and what they get back. The engine is behind it; tests have recordings. */
import type { Recording } from '../trace/index.ts';
import type { FindingKind } from './observation.ts';
import type { LessonRunOptions } from './types.ts';

/** A program to run for a lesson. */
export interface RunRequest extends LessonRunOptions {
  readonly source: string;
  /** The name Python sees in tracebacks. */
  readonly filename: string;
  readonly argv?: readonly string[];
  /** Modules beside the program, by file name. */
  readonly files?: Readonly<Record<string, string>>;
  /** Record a `line` event for every line executed: needed where somebody watches or points. */
  readonly lines?: boolean;
  /** Replays a schedule, as the engine prints it. */
  readonly schedule?: string;
  /** Permutes what Python leaves open (equal deadlines, set order, latencies within their range); absent: the ordinary order. */
  readonly permuteSeed?: number;
  /** With it: what is due within a few microseconds is permuted, too. A lesson must not ask for such an order. */
  readonly permuteNearTies?: boolean;
}

/** A worded observation about a run. */
export interface RunFinding {
  readonly kind: FindingKind;
  readonly text: string;
  /** The number of the event that shows it. */
  readonly index: number;
  /** Line of the learner's file, from 1; 0 when there is none. */
  readonly line: number;
}

/** A finished run, as the judge sees it. */
export interface LessonRun {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
  /** The limit at which the run was stopped, in words; absent: at none. Its event may have come when the recording was full. */
  readonly limit?: string;
  /** Virtual nanoseconds from first to last. */
  readonly elapsedNs: number;
  readonly recording: Recording;
  readonly findings: readonly RunFinding[];
  /** The run's choices as a short text that replays it. */
  readonly schedule: string;
  /** Those choices are for this switch model, whatever the lesson's. */
  readonly switchModel?: 'any';
}

/** Runs programs for lessons. The engine implements it; tests may give their own. */
export interface LessonRunner {
  /** Runs to the end or to a limit. Never rejects for anything a Python program can do; rejects with an EngineBug for our own mistakes. */
  run(request: RunRequest): Promise<LessonRun>;
  /**
   * Runs every legal schedule, at most `limit` of them, and hands each run out; none comes behind one that is answered with true.
   * @returns whether all schedules were run
   */
  explore(request: RunRequest, limit: number, onRun: (run: LessonRun) => boolean | undefined): Promise<boolean>;
  /** What is wrong with world settings, worded for their author; empty when they are right. */
  checkWorld(world: Readonly<Record<string, unknown>>): readonly string[];
}
