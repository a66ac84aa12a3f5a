/**
 * What a thread may ask of things outside itself, and the general device: something that answers requests after a latency, so many at a
 * time, with scripted outcomes. A disk, a database, a web service are devices; pipes and sockets are built on the same requests.
 */
import type { Ns } from '../../events/index.ts';
import type { Kernel } from '../kernel.ts';
import type { DeviceProblem } from '../syscall.ts';
import type { KernelThread } from '../threads/thread.ts';
import type { WaitQueue } from '../threads/wait-queue.ts';
import type { Timer } from '../timers.ts';
import { drawLatency, type Latency } from './latency.ts';

/** Something a thread asks for by a `device` stop. `T` is the type of the answer's value. */
export interface DeviceRequest<T> {
  /** For a reader: "read from pipe 3". */
  readonly what: string;
  /** False: the call is made holding the GIL if it is answered at once (a non-blocking call that CPython makes without letting go). */
  readonly releasesGil?: boolean;
  /** Begins (or, after `waitFor`, begins again). Settles the call, arranges for it to be settled, or lets it wait. */
  start(call: DeviceCall<T>): void;
}

/** A request under way for a thread. Settled once; settling it again does nothing. */
export interface DeviceCall<T> {
  readonly kernel: Kernel;
  readonly thread: KernelThread;
  /** How the last `waitFor` ended; "" at the first start. */
  readonly wokenBy: '' | 'woken' | 'timeout';
  readonly settled: boolean;
  finish(value: T): void;
  fail(problem: DeviceProblem): void;
  /** Finishes that much later. */
  finishAfter(ns: Ns, value: T): void;
  /** Stands in line; `start` is called again when woken or at the deadline (virtual time; `Infinity`: none). A signal ends the wait. */
  waitFor(queue: WaitQueue, deadlineNs?: Ns): void;
  /** Called when nobody will take the answer any more. */
  onAbandon(action: () => void): void;
}

/** What a device does with a request. */
export type Outcome = { readonly value: unknown } | { readonly problem: DeviceProblem };

/** A request to a Device. */
export interface DeviceOrder {
  /** For a reader: "GET /users/1". */
  readonly what: string;
  /** The asyncio task that asks; 0: none. */
  readonly task?: number;
  /** Who asks, for a reader. */
  readonly who?: () => string;
  /** Instead of the device's own latency. */
  readonly latency?: Latency;
  /** What comes of it, decided when it is served; absent: the device's script. */
  readonly outcome?: () => Outcome;
}

/** How a device behaves. */
export interface DeviceOptions {
  /** "network", "disk", "database", "service", ... */
  readonly type: string;
  readonly name: string;
  readonly latency: Latency;
  /** How many requests it serves at once; the others stand in line in order of arrival. Absent: any number. */
  readonly capacity?: number;
  /** What comes of the n-th request (from 0), if the order does not say. Absent: every request succeeds with value null. */
  readonly script?: (what: string, index: number) => Outcome;
}

/** A request that a device has accepted. */
export interface PendingOrder {
  readonly id: number;
  /** When the answer is due; -1 while it stands in line. */
  readonly dueNs: Ns;
  /** Nobody waits for it any more: a served one is dropped, one in line leaves the line. Nothing happens when it was answered. */
  cancel(): void;
}

/** A request that is being served, for whoever wants to have it answered otherwise. */
export interface ServedOrder {
  /** It fails, now. */
  fail(problem: DeviceProblem): void;
  /** Its answer comes so much later. */
  delay(ns: Ns): void;
}

interface Order {
  readonly id: number;
  readonly index: number;
  readonly order: DeviceOrder;
  readonly done: (outcome: Outcome) => void;
  dueNs: Ns;
  timer: Timer | null;
  state: 'queued' | 'served' | 'over';
}

/** Something that answers requests after a latency. */
export class Device {
  readonly id: number;
  private readonly line: Order[] = [];
  private serving = 0;
  private count = 0;

  constructor(
    private readonly kernel: Kernel,
    readonly options: DeviceOptions,
  ) {
    this.id = kernel.nextId('device');
    kernel.tell({
      kind: 'device.created',
      device: this.id,
      type: options.type,
      name: options.name,
      capacity: options.capacity ?? -1,
    });
  }

  /** How many requests are being served and how many stand in line. */
  get load(): { readonly serving: number; readonly queued: number } {
    return { serving: this.serving, queued: this.line.length };
  }

  /** Hands a request in without waiting: `done` is called by the kernel when its answer is there, never before this returns. */
  submit(order: DeviceOrder, done: (outcome: Outcome) => void): PendingOrder {
    const entry: Order = {
      id: this.kernel.nextId('request'),
      index: this.count++,
      order,
      done,
      dueNs: -1,
      timer: null,
      state: 'queued',
    };
    if (this.serving < (this.options.capacity ?? Number.POSITIVE_INFINITY)) this.serve(entry);
    else {
      this.line.push(entry);
      this.tellRequest(entry, true);
    }
    return {
      id: entry.id,
      get dueNs() {
        return entry.dueNs;
      },
      cancel: () => this.cancel(entry),
    };
  }

  /** The same as something a thread waits for. */
  request(order: DeviceOrder): DeviceRequest<unknown> {
    return {
      what: order.what,
      start: (call) => {
        const pending = this.submit({ who: () => call.thread.name, ...order }, (outcome) => {
          if ('problem' in outcome) call.fail(outcome.problem);
          else call.finish(outcome.value);
        });
        call.onAbandon(() => pending.cancel());
      },
    };
  }

  private serve(entry: Order): void {
    entry.state = 'served';
    this.serving++;
    const { what, who, latency = this.options.latency } = entry.order;
    const ns = drawLatency(latency, this.kernel.chance);
    entry.dueNs = this.kernel.nowNs + ns;
    this.tellRequest(entry, false);
    const says = (): string => `the answer to ${shortened(what)}${who === undefined ? '' : ` for ${who()}`}`;
    entry.timer = this.kernel.arrive(ns, latency, { says }, () => this.answer(entry));
    this.kernel.served.set(entry.id, {
      fail: (problem) => this.answer(entry, { problem }),
      delay: (more) => {
        this.kernel.cancel(entry.timer!);
        entry.dueNs += more;
        entry.timer = this.kernel.at(entry.dueNs, () => this.answer(entry));
      },
    });
  }

  private answer(entry: Order, given?: Outcome): void {
    entry.state = 'over';
    this.kernel.served.delete(entry.id);
    this.kernel.cancel(entry.timer!);
    const outcome = given ??
      entry.order.outcome?.() ??
      this.options.script?.(entry.order.what, entry.index) ?? { value: null };
    this.kernel.tell({
      kind: 'device.response',
      device: this.id,
      request: entry.id,
      error: 'problem' in outcome ? outcome.problem.code : '',
    });
    this.leave();
    entry.done(outcome);
  }

  private cancel(entry: Order): void {
    if (entry.state === 'over') return;
    const wasServed = entry.state === 'served';
    entry.state = 'over';
    this.kernel.tell({ kind: 'device.cancelled', device: this.id, request: entry.id });
    if (wasServed) {
      this.kernel.served.delete(entry.id);
      this.kernel.cancel(entry.timer!);
      this.leave();
    } else this.line.splice(this.line.indexOf(entry), 1);
  }

  private leave(): void {
    this.serving--;
    const next = this.line.shift();
    if (next !== undefined) this.serve(next);
  }

  private tellRequest(entry: Order, queued: boolean): void {
    this.kernel.tell({
      kind: 'device.request',
      device: this.id,
      request: entry.id,
      what: entry.order.what,
      task: entry.order.task ?? 0,
      dueNs: entry.dueNs,
      queued,
    });
  }
}

const SHOWN = 40;
const shortened = (what: string): string => {
  const text = what
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/\bhttps?:\/\//, '');
  return text.length > SHOWN ? `${text.slice(0, SHOWN - 3)}...` : text;
};
