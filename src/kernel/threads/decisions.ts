/**
 * Decisions that Python leaves open and that somebody wants to make. Where a switch may fall: under "timed" preemption only as the GIL's
 * protocol says. Under "asked" (always with switch model "any"; for exploration also with "cpython") the next thread of a process is asked
 * of `choose` before every instruction ("any") or at every check ("cpython"). Answer 0 is what would happen anyway, so an empty schedule
 * behaves as "timed".
 */
import type { Id, Position } from '../../events/index.ts';
import { Chooser, type Question } from '../choose.ts';
import type { Kernel } from '../kernel.ts';
import { mixed } from '../numbers.ts';
import type { Access } from '../syscall.ts';
import type { KernelThread } from './thread.ts';

/** What one thread did between two possible switches. */
export interface Step {
  readonly thread: Id;
  readonly accesses: readonly Access[];
  /** Index of the choice that let this thread run; -1: there was nothing to choose. */
  readonly choice: number;
  /** Position before its first instruction. */
  readonly position: Position;
  /** Steps (by index) that had to come before this one: they woke or started its thread. */
  readonly after: readonly number[];
  /** What came from outside and brought this about; 0: nothing, or nobody knows. */
  readonly mover: number;
}

/** A decided question. */
export interface ChoicePoint extends Question {
  readonly chosen: number;
}

/** Without what only a reader wants: thousands of them are kept. */
const pointOf = ({ count, what, threads, movers }: Question, chosen: number): ChoicePoint => ({
  count,
  what,
  chosen,
  ...(threads !== undefined && { threads }),
  ...(movers !== undefined && { movers }),
});

/** So often at most a run that is explored is asked who goes on: more orders of the same loop tell nothing more, and cost memory and time. */
const MOST_ASKED = 10_000;

/** What a thread that stands before an access that matters could only wait for. */
const awaited = ({ atVisible, runnable }: KernelThread): object | null =>
  atVisible ? (runnable.blocked?.() ?? null) : null;

/** Asks who goes on, and keeps what exploration needs to know of a run. */
export class Decisions {
  /** Whether every possible switch is asked of `choose`. */
  readonly asked: boolean;
  /** Whether a switch may fall between any two instructions. */
  readonly anywhere: boolean;
  /** Under "any": the objects before accesses to which threads are switched; null: before every instruction. */
  readonly shared: ReadonlySet<string | number> | null;
  readonly chooser: Chooser;
  readonly steps: Step[] = [];
  readonly choicePoints: ChoicePoint[] = [];
  /** The thread that a choice has just selected: not asked about again before it moved. */
  settled: KernelThread | null = null;
  /** Position from which on nobody is asked any more who goes on, in a run that is explored: it was often enough. */
  fullAt: Position = Number.POSITIVE_INFINITY;
  private lastChoice = -1;
  /** In whose name the running thread does what it does. */
  private mover = 0;
  /** Of each of those: the choice that let it come, until its first step is noted; and what it has brought about so far. */
  private readonly choiceOf = new Map<number, number>();
  private readonly broughtAbout = new Map<number, number>();

  constructor(private readonly kernel: Kernel) {
    const { options } = kernel;
    this.anywhere = options.switchModel === 'any';
    this.asked = (options.preemption ?? (this.anywhere ? 'asked' : 'timed')) === 'asked';
    this.shared = options.shared ?? null;
    this.chooser = new Chooser(options.schedule ?? [], options.policy ?? null, (question, chosen) =>
      this.tellChoice(question, chosen),
    );
  }

  /** Whether threads go on as they would anyway: nobody is asked any more. */
  get isFull(): boolean {
    return this.fullAt !== Number.POSITIVE_INFINITY;
  }

  /** The thread stands at a check: gives the GIL away if it was asked to (and then waits until somebody else took it). */
  check(thread: KernelThread): void {
    const { gil } = thread;
    if (gil === null || gil.waiters.length === 0) return;
    if (this.asked && !this.anywhere && !this.isFull) {
      const next = this.chooseThread(thread, gil.waiters, gil.dropRequested);
      if (next !== thread) this.kernel.gils.handOver(thread, next, gil.dropRequested ? 'asked' : 'choice');
    } else if (gil.dropRequested) {
      this.kernel.gils.release(thread, 'asked');
      this.kernel.gils.wait(thread);
    }
  }

  /** Under "any": asks who of the process makes the next instruction. @returns whether it is `thread` */
  decide(thread: KernelThread): boolean {
    if (this.isFull) return this.isOn(thread);
    if (!this.anywhere || this.settled === thread || this.rivals(thread) === 0) return true;
    if (this.shared !== null) {
      // Everybody first comes to an access that matters: what is before it can change places with anything.
      if (!thread.atVisible) return true;
      const early = this.rivalsOf(thread).find((other) => !other.atVisible);
      if (early !== undefined) {
        this.letRun(thread, early);
        return false;
      }
    }
    const { gil } = thread;
    if (gil !== null) {
      const next = this.chooseThread(thread, gil.waiters, gil.dropRequested);
      this.settled = next;
      if (next === thread) return true;
      this.kernel.gils.handOver(thread, next, gil.dropRequested ? 'asked' : 'choice');
      return false;
    }
    const next = this.chooseThread(thread, this.sideBySide(thread), false);
    this.settled = next;
    if (next !== thread) this.holdUp(thread, next);
    for (const other of this.sideBySide(next)) this.holdUp(other, next);
    return next === thread;
  }

  /** Where nobody is asked any more: as answer 0 has it. @returns whether the thread goes on */
  private isOn(thread: KernelThread): boolean {
    const { gil } = thread;
    if (!this.anywhere || gil === null || !gil.dropRequested || gil.waiters.length === 0 || this.settled === thread)
      return true;
    this.settled = gil.waiters[0]!;
    this.kernel.gils.handOver(thread, this.settled, 'asked');
    return false;
  }

  /** Lets another thread of the process go on in place of this one, without asking. */
  private letRun(thread: KernelThread, next: KernelThread): void {
    this.settled = next;
    if (thread.gil !== null) this.kernel.gils.handOver(thread, next, 'choice');
    else this.holdUp(thread, next);
  }

  /** Free-threaded: a thread that was to come earlier is held up until `next` had its turn: legal, because nothing says how fast a core is. */
  private holdUp(thread: KernelThread, next: KernelThread): void {
    if (thread.clockNs <= next.clockNs) thread.clockNs = next.clockNs + 1;
  }

  /** Asks who of a thread and its rivals goes on. @param switchFirst answer 0 is the first rival */
  private chooseThread(thread: KernelThread, others: readonly KernelThread[], switchFirst: boolean): KernelThread {
    let candidates = switchFirst ? [others[0]!, thread, ...others.slice(1)] : [thread, ...others];
    if (this.shared !== null) {
      const goOn = candidates.filter((candidate) => awaited(candidate) === null);
      // Where all can but wait, those who want the same thing are asked for: it may be handed on in the order in which they came.
      candidates = goOn.length > 0 ? goOn : candidates.filter((candidate) => awaited(candidate) === awaited(thread));
    }
    return candidates[this.askThread('thread', candidates)]!;
  }

  /** Who of the waiters gets a GIL that nobody is meant to have next. */
  heir(waiters: readonly KernelThread[]): KernelThread {
    // Where switches are asked for before accesses anyway, asking here too would only count the same orders again.
    if (this.anywhere && this.shared !== null) return waiters[0]!;
    const chosen = waiters[this.askThread('gil', waiters)]!;
    if (this.asked && waiters.length > 1) this.settled = chosen;
    return chosen;
  }

  private askThread(what: string, candidates: readonly KernelThread[]): number {
    if (candidates.length <= 1 || this.isFull) return 0;
    const question: Question = { count: candidates.length, what, threads: candidates.map((candidate) => candidate.id) };
    this.lastChoice = this.chooser.length;
    return this.chooser.choose(question);
  }

  /** How many other threads could make the next instruction in place of this one. */
  rivals(thread: KernelThread): number {
    return this.rivalsOf(thread).length;
  }

  private rivalsOf(thread: KernelThread): readonly KernelThread[] {
    return thread.gil !== null ? thread.gil.waiters : this.sideBySide(thread);
  }

  /** Free-threaded: the other threads of the process that stand before an instruction on some core. */
  private sideBySide(thread: KernelThread): KernelThread[] {
    const others: KernelThread[] = [];
    for (const { thread: other } of this.kernel.scheduler.cores) {
      if (other === null || other === thread || other.process !== thread.process) continue;
      if (other.pendingStop === null && other.workLeftNs < 0) others.push(other);
    }
    return others;
  }

  /** Notes what a thread did in its slice. @param position before its first instruction @param instructions how many they were */
  noteStep(thread: KernelThread, accesses: readonly Access[], position: Position, instructions: number): void {
    const { mover } = this;
    const isFirst = this.choiceOf.has(mover);
    if (accesses.length === 0 && instructions === 0 && !isFirst) return;
    thread.lastStep = this.steps.length;
    const choice = isFirst ? this.choiceOf.get(mover)! : this.lastChoice;
    this.steps.push({ thread: thread.id, accesses, choice, position, after: thread.wokenAfter, mover });
    thread.wokenAfter = [];
    this.lastChoice = -1;
    this.choiceOf.delete(mover);
  }
  /** From here on the running thread does what somebody else brought about. @param after steps that had to come before */
  moveAs(thread: KernelThread, mover: number, after: readonly number[]): void {
    this.mover = mover;
    thread.wokenAfter.push(...after);
  }
  /** In whose name the running thread does what it does. */
  get moves(): number {
    return this.mover;
  }
  /** A number for something that the running thread brings about: the same in every run in which the same was done in this name before. */
  newNumber(): number {
    const count = (this.broughtAbout.get(this.mover) ?? 0) + 1;
    this.broughtAbout.set(this.mover, count);
    return -(1 + mixed(this.mover, count));
  }
  /** What came first was chosen: its first step hangs on the last choice. */
  noteComing(mover: number): void {
    this.choiceOf.set(mover, this.chooser.length - 1);
  }

  private keep(question: Question, chosen: number): void {
    this.choicePoints.push(pointOf(question, chosen));
    // to replay a run every instruction is asked about
    const isSearch = !this.anywhere || this.shared !== null;
    if (isSearch && question.threads !== undefined && this.choicePoints.length >= MOST_ASKED)
      this.fullAt = this.kernel.position;
  }

  private tellChoice(question: Question, chosen: number): void {
    if (this.kernel.options.steps === true) this.keep(question, chosen);
    if (chosen === 0 && question.what !== 'latency') return;
    const { what, count, says } = question;
    this.kernel.tell({ kind: 'program.choice', question: what, options: count, chosen, words: says?.(chosen) ?? '' });
  }
}
