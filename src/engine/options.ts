/** What a run is made of, besides the source text: everything that decides what happens in it. */
import type { Ns } from '../events/index.ts';
import type { Policy } from '../kernel/index.ts';
import type { RealFiles } from '../machine/index.ts';

export type { RealFiles, RealThing } from '../machine/index.ts';

/** Where a run ends by itself, with a worded ending that keeps what was recorded. */
export interface Limits {
  /** Instructions executed. */
  readonly instructions: number;
  /** Virtual time in nanoseconds. */
  readonly timeNs: Ns;
  readonly threads: number;
  readonly processes: number;
  /** Characters written to stdout and stderr. */
  readonly output: number;
  /** Bytes of memory of the whole engine, where the host can tell. */
  readonly memory: number;
}

const DAY_NS = 86_400 * 1_000_000_000;

/** Limits of a run that nobody looks at: generous, but an endless program ends. */
export const PLAIN_LIMITS: Limits = {
  instructions: 20_000_000_000,
  timeNs: 100 * DAY_NS,
  threads: 10_000,
  processes: 1_000,
  output: 256 * 2 ** 20,
  memory: 3 * 2 ** 30,
};
/** Limits of a run on the screen. */
export const PLAYER_LIMITS: Limits = {
  instructions: 300_000_000,
  timeNs: 100 * DAY_NS,
  threads: 10_000,
  processes: 1_000,
  output: 16 * 2 ** 20,
  memory: 2 ** 31,
};

/** A module that the program may import beside the library. */
export interface FoundSource {
  readonly source: string;
  readonly filename: string;
  readonly isPackage: boolean;
}

/** What decides what happens in a run, besides the source. */
export interface RunOptions {
  /** What Python calls the program: `__file__`, and the name in tracebacks. */
  readonly filename: string;
  /** The program is the module of this name, found as an import finds it: what `-m` says. */
  readonly module?: string;
  /** `sys.argv`, the program's own name first. */
  readonly argv?: readonly string[];
  readonly cores?: number;
  readonly gil?: 'on' | 'off';
  readonly switchModel?: 'cpython' | 'any';
  readonly switchIntervalNs?: Ns;
  /** Seeds what Python draws at random: `random` without a seed, latencies, hash salts (which stay fixed). */
  readonly seed?: number;
  /**
   * What computation costs in virtual time: "model" as on a current machine (costs.ts), "small" a 256th of it, so that only what a program waits for (and what it
   * asks `sim.cpu` for) takes time that can be seen. Absent: "model" for programs that use threads or processes of their own, or set
   * alarms, "small" for all others.
   */
  readonly costs?: 'model' | 'small';
  /** Choices to replay, as `formatSchedule` prints them. */
  readonly schedule?: string;
  /** Permutes what Python leaves open, the same for the same number. */
  readonly permuteSeed?: number;
  /** With it: deadlines that are a few microseconds apart are permuted like equal ones. */
  readonly permuteNearTies?: boolean;
  readonly limits?: Partial<Limits>;
  /** What a prompt is asked, one after the other, where nobody sits before it. */
  readonly requests?: readonly string[];
  /** Somebody sits before it who can interrupt: where nothing can go on any more it is not over. */
  readonly interactive?: boolean;
  /** Record `line`, `call` and `return` events. */
  readonly lines?: boolean;
  /** Settings of the simulated world, as read from a file; validated by the library. */
  readonly world?: Readonly<Record<string, unknown>>;
  /** Environment variables the program sees. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly findSource?: (name: string) => FoundSource | undefined;
  /** What of the real world lies on the program's disk when it begins. */
  readonly files?: RealFiles;
  /** What somebody changed in the run's past, in order of position: with them it is another run, and the same each time. */
  readonly interventions?: readonly Intervention[];
  /** The same as `formatInterventions` prints them; counts where `interventions` is absent. */
  readonly changes?: string;
}

/** How a run is steered and looked at while its schedules are searched. */
export interface Steering {
  readonly schedule: readonly number[];
  readonly policy: Policy | null;
  /** Objects before whose accesses threads may be switched; null: any instruction. */
  readonly shared: ReadonlySet<string | number> | null;
  /** "timed": nobody is asked who goes on. */
  readonly preemption: 'timed' | 'asked';
}

/** Something done to a run from outside, just before the instruction at `position`. */
export interface Intervention {
  readonly position: number;
  /** Not before this moment of the virtual clock, where the program sleeps at `position`. */
  readonly at?: Ns;
  /** "signal" (what: its name), or a kind that the library has registered ("cancel", "raise", "next", ...). */
  readonly kind: string;
  /** The task, thread or request it is about; 0: none. */
  readonly target: number;
  readonly what: string;
}

/** Ctrl-C, where somebody can press it. */
export interface Interrupts {
  /** Whether it was pressed since the last `taken`. Asked often. */
  came(): boolean;
  /** The program has dealt with it. */
  taken(): void;
}

/** Thrown by a host's `write` and `flush`: what was written reaches nobody. The program is told, as Python tells it. */
export class Unwritten extends Error {
  override name = 'Unwritten';
  /** @param code "EPIPE" where the reader has gone */
  constructor(readonly code: 'EPIPE' | 'ENOSPC' | 'EIO') {
    super(code);
  }
}

/** The world outside of a run: where its output goes and its input comes from. */
export interface RunHost {
  /** @throws Unwritten */
  write?(fd: 1 | 2, text: string): void;
  /** The program wants what it wrote to be seen now. @throws Unwritten */
  flush?(fd: 1 | 2): void;
  /** The next line of standard input with its newline, '' at its end; undefined when it is not there yet (the run pauses). */
  readLine?(): string | undefined;
  /** Asked between two pieces of the run, where it is one stretch from start to end. */
  readonly interrupts?: Interrupts;
  /** Whether somebody types what the program reads; absent: nobody. */
  inputIsTerminal?(): boolean;
  /** Which of the descriptors 0, 1 and 2 the program begins without; absent: it has all. */
  readonly closed?: ReadonlySet<number>;
  /** What a prompt is asked next; null at the end; undefined when it is not there yet (the run pauses). */
  readRequest?(): string | null | undefined;
  /** Bytes of memory in use, for the limit. Where they are more than `most`, what is no longer needed has been given back before. */
  memoryUsed?(most: number): number;
  /** Bytes of memory that the host can give before it fails itself: a limit besides the run's own. */
  readonly memoryMost?: number;
  /** Real milliseconds, for runs that must come back soon; absent: speed is guessed. */
  nowMs?(): number;
  /** Does something, or leaves it where it stands when it takes so long that the screen seems dead. @returns whether it was done; absent: it is always done */
  withPatience?(work: () => void): boolean;
}
