/**
 * The GIL's protocol, as CPython 3.13/3.14 has it (Python/ceval_gil.c): a waiter that has waited a switch interval for the same holder sets
 * the drop request; the holder sees it at its next check, lets go, and waits until somebody else has taken it; blocking calls let go and
 * take it again afterwards. The waiters of one GIL share one timer here: the request comes when the first of them has waited an interval
 * for this holder, which is the earliest moment CPython allows. A waiting thread has no core.
 */
import { kindNumber } from '../../events/index.ts';
import type { Kernel } from '../kernel.ts';
import type { Gil, KernelThread } from './thread.ts';

const GIL_TAKEN = kindNumber('gil.taken');
const GIL_RELEASED = kindNumber('gil.released');

/** Takes and gives the GILs of a computer. */
export class GilProtocol {
  constructor(private readonly kernel: Kernel) {}

  /** The thread has the GIL from now on. */
  take(thread: KernelThread, gil: Gil): void {
    gil.holder = thread;
    gil.takenNs = this.kernel.now;
    gil.dropRequested = false;
    this.kernel.tellFields(GIL_TAKEN, gil.id, thread.id);
    this.arm(gil);
  }

  /**
   * Lets go of the GIL, if the thread has it, and wakes a waiter.
   * @param why in the words of `gil.released`
   * @param next who gets it; null: the first in line, or whom `choose` names
   */
  release(thread: KernelThread, why: string, next: KernelThread | null = null): void {
    const { gil } = thread;
    if (gil === null || gil.holder !== thread) return;
    gil.holder = null;
    gil.dropRequested = false;
    this.disarm(gil);
    this.kernel.tellFields(GIL_RELEASED, gil.id, thread.id, why);
    if (gil.waiters.length === 0) return;
    const chosen = next ?? this.kernel.decisions.heir(gil.waiters);
    gil.waiters.splice(gil.waiters.indexOf(chosen), 1);
    this.kernel.makeRunnable(chosen, 'gil');
  }

  /** Lets go in favour of a certain waiter, and stands in line again. */
  handOver(thread: KernelThread, next: KernelThread, why: string): void {
    this.release(thread, why, next);
    this.wait(thread);
  }

  /** Puts a thread in the line for its GIL; it has no core meanwhile. */
  wait(thread: KernelThread): void {
    const gil = thread.gil!;
    this.kernel.scheduler.leaveCore(thread);
    thread.state = 'waitingForGil';
    thread.sinceNs = this.kernel.now;
    gil.waiters.push(thread);
    this.kernel.tell({ kind: 'gil.waiting', gil: gil.id, subject: thread.id, holder: gil.holder?.id ?? 0 });
    this.arm(gil);
  }

  /** Sets the moment at which the first waiter will have waited a switch interval for this holder. */
  private arm(gil: Gil): void {
    if (gil.timer !== null || gil.holder === null || gil.dropRequested || gil.waiters.length === 0) return;
    const whenNs =
      Math.max(gil.takenNs, gil.waiters[0]!.sinceNs) + Math.ceil(this.kernel.switchIntervalNs * this.kernel.pace);
    gil.timer = this.kernel.at(whenNs, () => {
      gil.timer = null;
      const waiter = gil.waiters[0];
      if (gil.holder === null || waiter === undefined) return;
      gil.dropRequested = true;
      this.kernel.tell({ kind: 'gil.requested', gil: gil.id, subject: waiter.id, holder: gil.holder.id });
    });
  }

  /** Unsets that moment. */
  disarm(gil: Gil): void {
    if (gil.timer === null) return;
    this.kernel.cancel(gil.timer);
    gil.timer = null;
  }
}
