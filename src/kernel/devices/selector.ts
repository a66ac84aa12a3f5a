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
/** Bit of readiness: nothing more will come from the other side. Reported where it is asked for. */
export const ENDED = 16;
const EVERYTHING = READ | WRITE | HANGUP | FAILED | ENDED;

/** How a registration reports what is ready: as long as it is, whenever there is more of it, or once, until it is registered anew. */
export type Trigger = 'level' | 'edge' | 'once';

/** Something that can be ready: an end of a pipe, a socket, or whatever a machine makes of it. */
export abstract class Pollable {
  private readonly selectors: Selector[] = [];

  /** Whether nothing refers to it any more: selectors forget it. */
  abstract get closed(): boolean;

  /** What is ready now: bits of READ, WRITE, HANGUP, FAILED, ENDED. */
  abstract readiness(): number;

  /** For a reader: "pipe 3 (read end)". */
  abstract get what(): string;

  /** To be called whenever readiness may have grown. @param grown bits of which there may be more now */
  protected changed(grown = EVERYTHING): void {
    for (const selector of this.selectors) selector.notice(this, grown);
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

interface Registration<D> {
  events: number;
  readonly data: D;
  readonly trigger: Trigger;
  /** Reported once: nothing more is said of it. */
  spent: boolean;
  /** Whether it is one of the selector's candidates. */
  listed: boolean;
}

/** Waits for any of many objects. Order: in which they became ready. */
export class Selector<D = unknown> {
  private readonly registered = new Map<Pollable, Registration<D>>();
  /** Objects that became ready since they were last found not ready, in that order. */
  private candidates: Pollable[] = [];
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

  /** Watches an object, or changes what is asked of it. @param events bits of READ, WRITE and ENDED */
  register(object: Pollable, events: number, data: D, trigger: Trigger = 'level'): void {
    const listed = this.registered.get(object)?.listed === true;
    this.registered.set(object, { events, data, trigger, spent: false, listed });
    object.watchedBy(this as Selector, true);
    this.notice(object);
  }

  /** Stops watching. @returns false when it was not watched */
  unregister(object: Pollable): boolean {
    const registration = this.registered.get(object);
    if (registration === undefined) return false;
    this.registered.delete(object);
    if (registration.listed) this.candidates = this.candidates.filter((candidate) => candidate !== object);
    object.watchedBy(this as Selector, false);
    return true;
  }

  /** Ends the wait that is going on, or the next one at once: how another thread wakes an event loop. */
  wakeUp(): void {
    this.woken = true;
    this.line.wake();
  }

  /** What is ready now, without waiting. @param most how many are told at once; the others stand first the next time */
  poll(most = Number.POSITIVE_INFINITY): Ready<D>[] {
    const ready: Ready<D>[] = [];
    const { candidates } = this;
    const told: Pollable[] = [];
    let at = 0;
    for (; at < candidates.length && ready.length < most; at++) {
      const object = candidates[at] as Pollable;
      const registration = this.registered.get(object)!;
      const { events, data, trigger } = registration;
      const now = object.readiness() & (events | HANGUP | FAILED);
      registration.listed = now !== 0 && trigger === 'level';
      if (object.closed) {
        registration.listed = false;
        this.unregister(object);
      } else if (now !== 0) {
        ready.push({ object, events: now, data });
        if (trigger === 'once') registration.spent = true;
        if (registration.listed) told.push(object);
      }
    }
    this.candidates = at === candidates.length ? told : [...candidates.slice(at), ...told];
    return ready;
  }

  /** Waits until something is ready, `wakeUp` was called, or the time is up (then: an empty list). @param timeoutNs absent: without end */
  wait(timeoutNs?: Ns, most?: number): DeviceRequest<Ready<D>[]> {
    let deadlineNs = -1;
    return {
      what: this.line.what,
      start: (call) => {
        const ready = this.poll(most);
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
  notice(object: Pollable, grown = EVERYTHING): void {
    const registration = this.registered.get(object);
    if (registration === undefined || registration.spent) return;
    const seen = registration.trigger === 'edge' ? grown : EVERYTHING;
    if ((object.readiness() & seen & (registration.events | HANGUP | FAILED)) === 0) return;
    if (!registration.listed) {
      registration.listed = true;
      this.candidates.push(object);
    }
    this.line.wake();
  }
}
