/**
 * The operating system's part: who stands on which core, and who is next. Each core has the clock of the thread on it; the core with the
 * smallest clock runs next (equal: the lower number), and only as long as no other core's clock comes before it.
 */
import { type Id, kindNumber, type Ns, ZERO_NS } from '../../events/index.ts';
import { EngineBug } from '../errors.ts';
import type { Kernel } from '../kernel.ts';
import { DONE } from '../syscall.ts';
import type { Core, KernelThread } from './thread.ts';

const FOREVER = Number.POSITIVE_INFINITY;

const THREAD_RUNNING = kindNumber('thread.running');
const CORE_IDLE = kindNumber('core.idle');

/** Puts threads on cores and takes them off. */
export class Scheduler {
  readonly cores: readonly Core[];
  /** Threads that could go on and have no core, in order. */
  readonly runQueue: KernelThread[] = [];
  /** The smallest moment at which another core acts, found by `earliest`. */
  othersNs: Ns = FOREVER;
  /** The thread whose slice was cut short by the caller's budget: it goes on first, even if it is ahead of the others (`lookaheadNs`). */
  cut: KernelThread | null = null;
  private readonly osSliceNs: Ns;
  private readonly lookaheadNs: Ns;
  private readonly threadLookaheadNs: Ns;

  constructor(private readonly kernel: Kernel) {
    const { options } = kernel;
    const cores = options.cores ?? 4;
    if (!Number.isInteger(cores) || cores < 1) throw new EngineBug(`a computer with ${cores} cores`);
    this.cores = Array.from({ length: cores }, (_, number) => ({
      number,
      thread: null,
      sliceStartNs: ZERO_NS,
      idleTold: true,
    }));
    this.osSliceNs = Math.ceil((options.osSliceNs ?? 4_000_000) * (options.pace ?? 1));
    const { asked } = kernel.decisions;
    this.lookaheadNs = asked ? 0 : (options.lookaheadNs ?? 0);
    this.threadLookaheadNs = asked ? 0 : (options.threadLookaheadNs ?? 0);
  }

  /** When the thread on a core does something next. */
  actsAt(core: Core): Ns {
    const thread = core.thread!;
    if (thread.workLeftNs <= 0 || thread.pendingStop !== null) return thread.clockNs;
    const endNs = thread.clockNs + thread.workLeftNs;
    return Math.min(endNs, Math.max(thread.clockNs, this.sliceEndNs(core)));
  }

  /** When the thread on a core has to make room: its time slice is over and the first in line is there. `Infinity` when nobody waits. */
  sliceEndNs(core: Core): Ns {
    const first = this.runQueue[0];
    return first === undefined ? FOREVER : Math.max(core.sliceStartNs + this.osSliceNs, first.clockNs);
  }

  /** The busy core that acts first (equal: lower number), and in `othersNs` how far it may go before another one acts. */
  earliest(): Core | null {
    const going = this.cut?.core ?? null;
    if (going !== null) return going;
    let first: Core | null = null;
    let firstNs = FOREVER;
    const { cores } = this;
    let busy = 0;
    for (let at = 0; at < cores.length; at++) {
      const core = cores[at]!;
      if (core.thread === null) continue;
      busy++;
      const atNs = this.actsAt(core);
      if (first === null || atNs < firstNs) {
        first = core;
        firstNs = atNs;
      }
    }
    let othersNs = FOREVER;
    if (first !== null && busy > 1) {
      for (const core of cores) {
        if (core.thread === null || core === first) continue;
        let atNs = this.actsAt(core) + (core.number > first.number ? 1 : 0);
        atNs += core.thread.process === first.thread!.process ? this.threadLookaheadNs : this.lookaheadNs;
        if (atNs < othersNs) othersNs = atNs;
      }
    }
    this.othersNs = othersNs;
    return first;
  }

  /** Gives free cores to runnable threads, in order; a thread that needs a GIL somebody holds goes to its line instead. */
  dispatch(): void {
    const { now } = this.kernel;
    const queue = this.runQueue;
    while (queue.length > 0) {
      const thread = queue[0]!;
      // A thread woken in the middle of a slice has a later clock than the slice's beginning: it arrives at its own moment.
      this.kernel.now = Math.max(now, thread.clockNs);
      const { gil } = thread;
      const needsGil = gil !== null && gil.holder !== thread && thread.workLeftNs < 0;
      if (needsGil && gil.holder !== null) {
        queue.shift();
        this.kernel.gils.wait(thread);
        continue;
      }
      const core = this.freeCore();
      if (core === undefined) break;
      queue.shift();
      this.enterCore(thread, core);
      if (needsGil) this.kernel.gils.take(thread, gil);
    }
    this.kernel.now = now;
  }

  /** Whether a core is the first one, and it has been told of all others that they are idle. */
  isFirstAlone(core: Core): boolean {
    const { cores } = this;
    for (let at = 1; at < cores.length; at++) if (!cores[at]!.idleTold) return false;
    return core === cores[0];
  }

  private freeCore(): Core | undefined {
    const { cores } = this;
    for (let at = 0; at < cores.length; at++) if (cores[at]!.thread === null) return cores[at];
    return undefined;
  }

  private enterCore(thread: KernelThread, core: Core): void {
    thread.clockNs = Math.max(thread.clockNs, this.kernel.now);
    core.thread = thread;
    core.sliceStartNs = thread.clockNs;
    core.idleTold = false;
    thread.core = core;
    thread.state = 'running';
    this.kernel.tellFields(THREAD_RUNNING, thread.id, core.number);
  }

  /** Takes the core from a thread that could go on, in favour of those in line. */
  preempt(thread: KernelThread, why: 'slice' | 'yield'): void {
    const core = thread.core!;
    this.cut = null;
    this.kernel.tell({ kind: 'thread.preempted', subject: thread.id, core: core.number, why });
    if (thread.workLeftNs >= 0) {
      thread.workLeftNs -= this.kernel.now - thread.clockNs;
      thread.clockNs = this.kernel.now;
    }
    this.leaveCore(thread);
    thread.state = 'runnable';
    this.runQueue.push(thread);
  }

  /** A C function without the GIL has worked until now. */
  work(core: Core, thread: KernelThread): void {
    if (this.kernel.now < thread.clockNs + thread.workLeftNs && this.sliceEndNs(core) <= this.kernel.now) {
      this.preempt(thread, 'slice');
      return;
    }
    thread.workLeftNs = -1;
    thread.clockNs = this.kernel.now;
    thread.answer = DONE;
    const { gil } = thread;
    this.kernel.tell({ kind: 'thread.runnable', subject: thread.id, why: 'work' });
    if (gil === null) this.kernel.tell({ kind: 'thread.running', subject: thread.id, core: core.number });
    else if (gil.holder !== null) this.kernel.gils.wait(thread);
    else {
      this.kernel.tell({ kind: 'thread.running', subject: thread.id, core: core.number });
      this.kernel.gils.take(thread, gil);
    }
  }

  /** The thread has no core any more. Nothing happens when it had none. */
  leaveCore(thread: KernelThread): void {
    if (thread.core === null) return;
    thread.core.thread = null;
    thread.core = null;
  }

  /** Tells of cores that have nothing to do. */
  tellIdleCores(): void {
    if (this.kernel.telling === null) return;
    if (this.runQueue.length > 0) this.dispatch();
    const { cores } = this;
    for (let at = 0; at < cores.length; at++) {
      const core = cores[at]!;
      if (core.thread !== null || core.idleTold) continue;
      core.idleTold = true;
      this.kernel.tellFields(CORE_IDLE, core.number);
    }
  }

  /** Puts a thread that waits for a core in front of all others. */
  advance(id: Id): void {
    const queued = this.runQueue.findIndex((thread) => thread.id === id);
    if (queued > 0) this.runQueue.unshift(...this.runQueue.splice(queued, 1));
  }

  /** Takes a thread out of the line for a core. */
  leaveLine(thread: KernelThread): void {
    const queued = this.runQueue.indexOf(thread);
    if (queued >= 0) this.runQueue.splice(queued, 1);
  }
}
