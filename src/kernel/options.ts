/** How the simulated computer is built, and what is replayed on it. */
import type { Emit, Ns, Position, Telling } from '../events/index.ts';
import type { Policy } from './choose.ts';
import type { KernelThread } from './threads/thread.ts';

/** Where a run ends by itself. Absent: no limit. */
export interface KernelLimits {
  /** Instructions executed. */
  readonly positions?: Position;
  /** Virtual time. */
  readonly timeNs?: Ns;
  /** Threads alive at once, over all processes. */
  readonly threads?: number;
  /** Processes alive at once. */
  readonly processes?: number;
}

/** How the computer is built and what is replayed on it. */
export interface KernelOptions {
  /** From 1; 4 if absent. */
  readonly cores?: number;
  /** "off": the free-threaded build, threads of a process run side by side. */
  readonly gil?: 'on' | 'off';
  /** "any": a switch may fall between any two instructions. */
  readonly switchModel?: 'cpython' | 'any';
  /** "asked": every possible switch is asked of `choose`. Default: "asked" for "any", "timed" for "cpython". */
  readonly preemption?: 'timed' | 'asked';
  /** 5 ms if absent, as `sys.getswitchinterval()`. */
  readonly switchIntervalNs?: Ns;
  /** What computing takes, beside what the cost model says; 1 if absent. Threads take turns after as much computing as ever, so after so much less time. */
  readonly pace?: number;
  /** How long a thread keeps its core while others want one; 4 ms if absent. */
  readonly osSliceNs?: Ns;
  /** Choices to replay. Replaying a shortened schedule (formatSchedule) needs the policy absent. */
  readonly schedule?: readonly number[];
  /** Decides after the schedule is used up; absent: always answer 0. */
  readonly policy?: Policy;
  /** What comes from outside comes at most so much earlier or later than usual; absent: as much as `latencyRange` says. */
  readonly tieNs?: Ns;
  /** Of the generator behind latencies. */
  readonly seed?: number;
  readonly emit?: Emit;
  /** In place of `emit`, where others tell their events with it, too. */
  readonly telling?: Telling;
  readonly limits?: KernelLimits;
  /** Where a thread is, in words, to be said when the run has reached its limit of instructions; '' where nobody knows. */
  readonly where?: (thread: KernelThread) => string;
  /** Notes each step with its accesses, for exploration. */
  readonly steps?: boolean;
  /** Under "any": threads are switched only before an access to one of these objects (where it makes a difference); absent: before every
   *  instruction. See `Slice.visible`. */
  readonly shared?: ReadonlySet<string | number>;
  /** How far a process may run ahead of the others' clocks. 0 (default): events come in the exact order of time. More is faster; then
   *  processes must touch each other by `device` stops only. */
  readonly lookaheadNs?: Ns;
  /** The same for threads of one process that run side by side, as they do without a GIL. 0 if absent. */
  readonly threadLookaheadNs?: Ns;
}
