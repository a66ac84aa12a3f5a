/** Readiness: things that can be ready to read or to write, and the selector that waits for any of many (epoll's behaviour). */
import type { Ns } from '../../events/index.ts';
import type { Kernel } from '../kernel.ts';
import type { WaitQueue } from '../threads/wait-queue.ts';
import type { DeviceRequest } from './device.ts';

/** Bit of readiness: there is something to read (or the end of the data, or a connection to accept). */
export const READ = 1;
/** Bit of readiness: there is room to write. */
export const WRITE = 2;
/** Bit of readiness: the other side is gone. Reported whether asked for or not, as epoll does. */
export const HANGUP = 4;
/** Bit of readiness: an error stands to be taken. Reported whether asked for or not. */
export const FAILED = 8;

/** Something that can be ready: an end of a pipe, a socket, or whatever a machine makes of it. */
export abstract class Pollable {
  private readonly selectors: Selector[] = [];

  /** What is ready now: bits of READ, WRITE, HANGUP, FAILED. */
  abstract readiness(): number;

  /** For a reader: "pipe 3 (read end)". */
  abstract get what(): string;

  /** To be called whenever readiness may have grown. */
  protected changed(): void {
    for (const selector of this.selectors) selector.notice(this);
  }

  /** A selector begins or stops watching. For Selector. */
  watchedBy(selector: Selector, on: boolean): void {
    const index = this.selectors.indexOf(selector);
    if (on && index < 0) this.selectors.push(selector);
    if (!on && index >= 0) this.selectors.splice(index, 1);
  }
}

/** What a selector says of one object. */
export interface Ready<D = unknown> {
  readonly object: Pollable;
  /** Bits asked for that are ready, and HANGUP and FAILED. */
  readonly events: number;
  readonly data: D;
}

/** Waits for any of many objects; level-triggered: what stays ready is reported again. Order: in which they became ready. */
export class Selector<D = unknown> {
  private readonly registered = new Map<Pollable, { events: number; data: D }>();
  /** Objects that became ready since they were last found not ready, in that order. */
  private readonly candidates = new Set<Pollable>();
  private readonly line: WaitQueue;
  private woken = false;

  constructor(kernel: Kernel, what = 'selector') {
    this.line = kernel.queue('select', what);
  }

  /** How many objects are watched. */
  get size(): number {
    return this.registered.size;
  }

  /** What is asked of an object; undefined when it is not registered. */
  registration(object: Pollable): { readonly events: number; readonly data: D } | undefined {
    return this.registered.get(object);
  }

  /** Watches an object, or changes what is asked of it. @param events bits of READ and WRITE */
  register(object: Pollable, events: number, data: D): void {
    this.registered.set(object, { events, data });
    object.watchedBy(this as Selector, true);
    this.notice(object);
  }

  /** Stops watching. @returns false when it was not watched */
  unregister(object: Pollable): boolean {
    if (!this.registered.delete(object)) return false;
    this.candidates.delete(object);
    object.watchedBy(this as Selector, false);
    return true;
  }

  /** Ends the wait that is going on, or the next one at once: how another thread wakes an event loop. */
  wakeUp(): void {
    this.woken = true;
    this.line.wake();
  }

  /** What is ready now, without waiting. */
  poll(): Ready<D>[] {
    const ready: Ready<D>[] = [];
    for (const object of [...this.candidates]) {
      const { events, data } = this.registered.get(object)!;
      const now = object.readiness() & (events | HANGUP | FAILED);
      if (now === 0) this.candidates.delete(object);
      else ready.push({ object, events: now, data });
    }
    return ready;
  }

  /** Waits until something is ready, `wakeUp` was called, or the time is up (then: an empty list). @param timeoutNs absent: without end */
  wait(timeoutNs?: Ns): DeviceRequest<Ready<D>[]> {
    let deadlineNs = -1;
    return {
      what: this.line.what,
      start: (call) => {
        const ready = this.poll();
        const { nowNs } = call.kernel;
        if (deadlineNs < 0) deadlineNs = timeoutNs === undefined ? Number.POSITIVE_INFINITY : nowNs + timeoutNs;
        if (ready.length > 0 || this.woken || nowNs >= deadlineNs) {
          this.woken = false;
          call.finish(ready);
        } else call.waitFor(this.line, deadlineNs);
      },
    };
  }

  /** An object may have become ready. For Pollable. */
  notice(object: Pollable): void {
    const registration = this.registered.get(object);
    if (registration === undefined) return;
    if ((object.readiness() & (registration.events | HANGUP | FAILED)) === 0) return;
    this.candidates.add(object);
    this.line.wake();
  }
}
