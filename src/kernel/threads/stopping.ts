/** Stopping a process and letting it go on (SIGSTOP and SIGCONT): its threads stand aside as soon as it would be their turn. */
import type { Kernel } from '../kernel.ts';
import { isHandled, type KernelProcess, type KernelThread } from './thread.ts';

/** Who is stopped, and what happens when they go on. */
export class Stopping {
  constructor(private readonly kernel: Kernel) {}

  /** From now on no thread of the process runs. @param signal the signal that says so */
  stop(process: KernelProcess, signal: string): void {
    if (process.held !== null) return;
    process.held = [];
    const { scheduler, currentThread: current } = this.kernel;
    for (const { thread } of scheduler.cores)
      if (thread !== null && thread !== current && thread.process === process) this.hold(thread);
    this.tellParent(process, signal);
  }

  /** A thread of a stopped process leaves its core. */
  hold(thread: KernelThread): void {
    const { kernel } = this;
    const { scheduler } = kernel;
    kernel.tell({ kind: 'thread.preempted', subject: thread.id, core: thread.core!.number, why: 'slice' });
    if (thread.workLeftNs >= 0) {
      thread.workLeftNs -= kernel.nowNs - thread.clockNs;
      thread.clockNs = kernel.nowNs;
    }
    if (scheduler.cut === thread) scheduler.cut = null;
    scheduler.leaveCore(thread);
    thread.state = 'runnable';
    thread.blockedOn = 'signal';
    thread.blockedWhat = 'SIGCONT';
    thread.sinceNs = kernel.nowNs;
    thread.process.held!.push(thread);
  }

  /** Its threads stand in line for a core again, and signals that would have ended it do so now. */
  goOn(process: KernelProcess): void {
    const { held } = process;
    if (held === null) return;
    process.held = null;
    const { kernel } = this;
    for (const thread of held) {
      thread.blockedOn = thread.blockedWhat = '';
      kernel.makeRunnable(thread, '');
    }
    this.tellParent(process, 'SIGCONT');
    for (const signal of process.late.splice(0)) kernel.signal(process, signal);
  }

  private tellParent(process: KernelProcess, news: string): void {
    process.news = news;
    process.newsNs = this.kernel.nowNs;
    for (const action of process.whenNews) action();
    const { parent } = process;
    if (parent !== null && isHandled(parent.disposition('SIGCHLD', process)))
      this.kernel.signal(parent, 'SIGCHLD', process);
  }
}
