/** Threads that wait: for a time, in a line, for a device. How a wait begins, what ends it, and what its thread is answered. */
import { kindNumber, NEVER, type Ns } from '../../events/index.ts';
import { wakingOf } from '../devices/arrivals.ts';
import type { DeviceCall, DeviceRequest } from '../devices/device.ts';
import type { Kernel } from '../kernel.ts';
import { type Answer, type DeviceProblem, DONE, type Reason, TIMEOUT, WOKEN } from '../syscall.ts';
import type { KernelThread } from './thread.ts';
import type { WaitQueue, Waker } from './wait-queue.ts';

const THREAD_BLOCKED = kindNumber('thread.blocked');
const FOREVER = Number.POSITIVE_INFINITY;

/** Blocks threads and wakes them. */
export class Waits implements Waker {
  constructor(private readonly kernel: Kernel) {}

  /** Ends the wait of a thread that stands in a line. For WaitQueue. */
  endWait(thread: KernelThread, why: 'woken' | 'timeout', value: unknown): void {
    const on = thread.waitingIn?.on ?? '';
    if (thread.call !== null) {
      thread.waitingIn?.remove(thread);
      this.clearTimer(thread);
      thread.call.again(why);
      return;
    }
    const answer: Answer = why === 'timeout' ? TIMEOUT : value === undefined ? WOKEN : { kind: 'woken', value };
    this.unblock(thread, answer, why === 'timeout' ? 'timeout' : on);
  }

  /** Handles a stop "wait": the thread has stood in line since the instruction that decided so. */
  wait(thread: KernelThread, queue: WaitQueue, timeoutNs: Ns | undefined, reason: Reason | undefined): void {
    if (thread.earlyAnswer !== null) {
      thread.answer = thread.earlyAnswer;
      thread.earlyAnswer = null;
    } else if (timeoutNs !== undefined && timeoutNs <= 0) thread.answer = TIMEOUT;
    else if (this.kernel.signalled(thread)) {
      queue.remove(thread);
      thread.interruptible = false;
      thread.answer = { kind: 'signal', leftNs: timeoutNs ?? -1 };
    } else {
      if (timeoutNs !== undefined) this.kernel.noteTime();
      const deadlineNs = timeoutNs === undefined ? FOREVER : this.kernel.now + timeoutNs;
      this.block(thread, queue.on, queue.what, queue.object, deadlineNs, reason);
      if (deadlineNs < FOREVER) this.endAt(thread, deadlineNs, reason);
    }
  }
  /** The wait of a thread ends by itself then. */
  private endAt(thread: KernelThread, deadlineNs: Ns, reason: Reason | undefined): void {
    const over = (): void => this.endWait(thread, 'timeout', undefined);
    if (thread.call === null && this.kernel.passTime(deadlineNs, over)) return;
    const timer = this.kernel.timers.set(deadlineNs, over);
    timer.says = reason?.ends ?? (() => `the timeout of ${thread.name}`);
    thread.timer = timer;
  }
  /** Handles a stop "sleep" of a time that is not over at once. */
  sleep(thread: KernelThread, ns: Ns, reason: Reason | undefined): void {
    this.kernel.noteTime();
    thread.interruptible = thread === thread.process.main;
    const untilNs = this.kernel.now + ns;
    this.block(thread, 'sleep', '', 0, untilNs, reason);
    const over = (): void => this.unblock(thread, DONE, 'timer');
    if (this.kernel.passTime(untilNs, over)) return;
    const timer = this.kernel.timers.set(untilNs, over);
    const says = reason?.ends ?? (() => `the end of ${thread.name}'s sleep`);
    timer.says = says;
    // beside an event loop: who hears of whose end first
    if (this.kernel.reacting > 0) timer.arrival = wakingOf(untilNs, says, this.kernel.options.tieNs);
    thread.timer = timer;
  }

  /** Handles a stop "device". */
  request(thread: KernelThread, request: DeviceRequest<unknown>, reason: Reason | undefined): void {
    const call = new Call(this, this.kernel, thread, request, reason);
    thread.call = call;
    call.begin();
    if (!call.settled) return;
    const { gil } = thread;
    if (gil === null || request.releasesGil === false || gil.waiters.length === 0) return;
    this.kernel.gils.release(thread, 'blocking');
    this.kernel.gils.wait(thread);
  }

  /** Blocks a thread for a device call. For Call. */
  blockForCall(thread: KernelThread, on: string, what: string, object: number, deadlineNs: Ns, reason?: Reason): void {
    this.clearTimer(thread);
    thread.deadlineNs = deadlineNs;
    if (thread.state !== 'blocked') this.block(thread, on, what, object, deadlineNs, reason);
    if (deadlineNs < FOREVER) this.endAt(thread, deadlineNs, reason);
  }

  /** Delivers the answer of a device call. For Call. */
  answerCall(thread: KernelThread, answer: Answer): void {
    thread.call = null;
    if (thread.state === 'blocked') this.unblock(thread, answer, 'io');
    else thread.answer = answer;
  }

  /** Takes core and GIL from a thread until somebody answers. @param deadlineNs `Infinity`: it does not end by itself */
  block(thread: KernelThread, on: string, what: string, object: number, deadlineNs: Ns, reason?: Reason): void {
    thread.state = 'blocked';
    thread.blockedOn = reason?.on ?? on;
    thread.blockedWhat = reason?.what ?? what;
    thread.blockedObject = reason?.object ?? object;
    thread.sinceNs = this.kernel.now;
    thread.deadlineNs = deadlineNs;
    this.tellBlocked(thread, deadlineNs, reason);
    this.kernel.scheduler.leaveCore(thread);
    this.kernel.gils.release(thread, 'blocking');
  }

  /** Says what a thread waits for. */
  tellBlocked(thread: KernelThread, deadlineNs: Ns, reason: Reason | undefined): void {
    const { telling, currentThread: current, nowNs, position } = this.kernel;
    if (telling === null || telling.enough) return;
    telling.takes[THREAD_BLOCKED]!(
      telling.moment(nowNs),
      position,
      current?.process.id ?? 0,
      current?.id ?? 0,
      thread.id,
      thread.blockedOn,
      thread.blockedObject,
      thread.blockedWhat,
      deadlineNs === FOREVER ? NEVER : deadlineNs,
      reason?.file ?? '',
      reason?.line ?? 0,
    );
  }

  /** Unsets the moment at which the wait would end by itself. */
  clearTimer(thread: KernelThread): void {
    if (thread.timer === null) return;
    this.kernel.cancel(thread.timer);
    thread.timer = null;
  }

  /** Ends a wait with an answer. @param why in the words of `thread.runnable` */
  unblock(thread: KernelThread, answer: Answer, why: string): void {
    thread.waitingIn?.remove(thread);
    this.clearTimer(thread);
    thread.interruptible = false;
    thread.abandon = null;
    thread.call = null;
    thread.deadlineNs = FOREVER;
    if (thread.state !== 'blocked') {
      thread.earlyAnswer = answer;
      return;
    }
    thread.answer = answer;
    thread.blockedOn = '';
    this.kernel.makeRunnable(thread, why);
  }
}

/** A device request under way for a blocked (or about to be blocked) thread. */
class Call implements DeviceCall<unknown> {
  settled = false;
  wokenBy: '' | 'woken' | 'timeout' = '';
  private waiting = false;

  constructor(
    private readonly waits: Waits,
    readonly kernel: Kernel,
    readonly thread: KernelThread,
    private readonly request: DeviceRequest<unknown>,
    private readonly reason: Reason | undefined,
  ) {}

  /** The first start. A call neither settled nor waiting afterwards is at a device and blocks its thread until that answers. */
  begin(): void {
    this.request.start(this);
    if (!this.settled && !this.waiting) {
      const { what } = this.request;
      this.waits.blockForCall(this.thread, 'io', what, 0, FOREVER, this.reason);
    }
  }

  again(why: 'woken' | 'timeout'): void {
    if (this.settled) return;
    this.waiting = false;
    this.wokenBy = why;
    this.thread.interruptible = false;
    this.request.start(this);
  }

  finish(value: unknown): void {
    this.settle(value === undefined ? DONE : { kind: 'done', value });
  }
  fail(problem: DeviceProblem): void {
    this.settle({ kind: 'failed', problem });
  }
  finishAfter(ns: Ns, value: unknown): void {
    const timer = this.kernel.after(ns, () => this.finish(value));
    this.onAbandon(() => this.kernel.cancel(timer));
  }
  waitFor(queue: WaitQueue, deadlineNs: Ns = FOREVER): void {
    this.waiting = true;
    queue.enter(this.thread);
    this.thread.interruptible = this.thread === this.thread.process.main;
    this.waits.blockForCall(this.thread, queue.on, queue.what, queue.object, deadlineNs, this.reason);
  }

  onAbandon(action: () => void): void {
    this.thread.abandon = action;
  }

  private settle(answer: Answer): void {
    if (this.settled || this.thread.finished || this.thread.call !== this) return;
    this.settled = true;
    this.waits.answerCall(this.thread, answer);
  }
}
