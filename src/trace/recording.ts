/**
 * The recorder and what it makes. A recording only ever grows at its end; whoever reads it may read while the run goes on.
 */
import {
  type Emit,
  type EventGroup,
  type EventKind,
  type HeadwaiterEvent,
  KINDS,
  kindNumber,
  type Ns,
  type Position,
  type Take,
  type TakeGroup,
} from '../events/index.ts';
import { Columns } from './columns.ts';

/** What happened in a run, in order. Events are numbered from 0. */
export interface Recording {
  /** How many events there are so far. */
  readonly length: number;
  /** Whether the run is over or the recorder full: no event will be added. */
  readonly finished: boolean;
  /** How many events came after the recorder was full, as far as any were made: 0 is a whole recording. */
  readonly dropped: number;
  /** The number of the event from which on only results are kept (what is printed and measured, how the program ends); infinite where all is kept. */
  readonly thinnedAt: number;
  /** The largest number of events this recording can hold. */
  readonly bound: number;
  /** Bytes of memory taken. */
  readonly bytes: number;
  /** The event with this number. @throws RangeError when there is none */
  event(index: number): HeadwaiterEvent;
  /** The kind of the event with this number; cheaper than the event. */
  kind(index: number): EventKind;
  /** When the event with this number happened. */
  at(index: number): Ns;
  /** How many instructions had been executed at the event with this number. */
  position(index: number): Position;
  /** The nearest event of one of these kinds, from `from` on (included), forwards (1) or backwards (-1); -1 when there is none. */
  find(kinds: ReadonlySet<EventKind>, from: number, direction: 1 | -1): number;
  /** How many events happened at or before this moment: the cursor that shows the world at that time. */
  countAt(at: Ns): number;
  /** How many events happened at or before this position. */
  countAtPosition(position: Position): number;
}

/** Bounds of a recorder. */
export interface RecorderBounds {
  /** Events kept; what comes later is only counted. Default one million. */
  readonly events?: number;
  /** Bytes kept, texts included. Default 128 MB. */
  readonly bytes?: number;
  /** Whether results are kept on when it is full: a quarter more events at most. */
  readonly results?: boolean;
}

const MILLION = 1_000_000;
/** What every step of a computation leaves behind. */
const FINE: ReadonlySet<EventKind> = new Set<EventKind>(['line', 'call', 'return', 'raised']);
/** What a long run is about in the end. */
const RESULTS: ReadonlySet<EventKind> = new Set<EventKind>([
  'output',
  'gauge',
  'measured',
  'mark',
  'input.waiting',
  'input.read',
  'program.uncaught',
  'program.limit',
  'program.deadlock',
  'program.exited',
]);
const RESULTS_SHARE = 0.25;
/** The share of the bound that is never filled with it. */
const COARSE = 0.3;

const NOBODY = { process: 0, thread: 0 };

/** Records events as they are emitted, up to its bounds. `emit` may be handed on as a plain function. */
export class Recorder implements Recording {
  readonly bound: number;
  readonly #bytes: number;
  readonly #columns = new Columns();
  readonly #results: boolean;
  #dropped = 0;
  #thinnedAt = Number.POSITIVE_INFINITY;
  #detailEnd = Number.POSITIVE_INFINITY;
  #finished = false;

  constructor(bounds: RecorderBounds = {}) {
    this.bound = bounds.events ?? MILLION;
    this.#bytes = bounds.bytes ?? 128 * 1024 * 1024;
    this.#results = bounds.results ?? false;
    this.#limit();
  }

  /** Takes the next event, or counts it where a bound is reached: then no more are wanted. */
  readonly emit: Emit = Object.assign((event: HeadwaiterEvent) => this.#take(event), {
    taker: (kind: number, otherwise: Take) => this.#columns.taker(kind, FINE.has(KINDS[kind]!), otherwise),
    groupTaker: (group: EventGroup, otherwise: TakeGroup) => this.#columns.groupTaker(group, otherwise),
  });
  #take(event: HeadwaiterEvent): boolean {
    const columns = this.#columns;
    if (this.isTerse && FINE.has(event.kind)) return true;
    if (this.#dropped > 0 || columns.length >= this.bound || columns.bytes > this.#bytes) {
      this.#dropped++;
      if (this.#dropped === 1) this.#limit();
      if (this.#results) this.#keepResult(event);
      return false;
    }
    columns.append(event);
    return true;
  }
  /** Tells the columns what they may take by themselves: nothing any more once an event was not kept. */
  #limit(): void {
    this.#columns.limit(this.#dropped > 0 ? 0 : this.bound, this.#bytes, this.#detailEnd);
  }

  /** Who did it is not known any more: the threads and tasks of later on are not kept. */
  #keepResult(event: HeadwaiterEvent): void {
    const columns = this.#columns;
    if (this.#thinnedAt > columns.length) {
      this.#thinnedAt = columns.length;
      const { at, position } = event;
      columns.append({ kind: 'recording.thinned', at, position, process: 0, thread: 0 });
    }
    if (!RESULTS.has(event.kind) || this.#isOver) return;
    this.#dropped--;
    columns.append(event.kind === 'output' ? { ...event, ...NOBODY, task: 0, line: 0 } : { ...event, ...NOBODY });
  }
  get #isOver(): boolean {
    return this.length >= this.bound * (1 + RESULTS_SHARE) || this.bytes > this.#bytes * (1 + RESULTS_SHARE);
  }

  /** Lines, calls and returns are recorded among the next so many events only: a long computation would leave no room for what comes after it. */
  inDetail(events: number): void {
    this.#detailEnd = Math.min(this.length + events, Math.floor(this.bound * (1 - COARSE)));
    this.#limit();
  }

  /** Whether lines, calls and returns are no longer recorded. */
  get isTerse(): boolean {
    return this.#columns.length >= this.#detailEnd;
  }

  /** Says that the run is over. */
  finish(): void {
    this.#finished = true;
  }

  get length(): number {
    return this.#columns.length;
  }
  get finished(): boolean {
    return this.#finished || (this.#dropped > 0 && (!this.#results || this.#isOver));
  }
  get thinnedAt(): number {
    return this.#thinnedAt;
  }
  get dropped(): number {
    return this.#dropped;
  }
  get bytes(): number {
    return this.#columns.bytes;
  }

  event(index: number): HeadwaiterEvent {
    this.#check(index);
    return this.#columns.event(index);
  }
  kind(index: number): EventKind {
    this.#check(index);
    return KINDS[this.#columns.kindNumber(index)]!;
  }
  at(index: number): Ns {
    this.#check(index);
    return this.#columns.at(index);
  }
  position(index: number): Position {
    this.#check(index);
    return this.#columns.position(index);
  }

  #check(index: number): void {
    if (!(index >= 0 && index < this.length)) throw new RangeError(`no event ${index} of ${this.length}`);
  }

  find(kinds: ReadonlySet<EventKind>, from: number, direction: 1 | -1): number {
    const wanted = new Uint8Array(KINDS.length);
    for (const kind of kinds) wanted[kindNumber(kind)] = 1;
    const columns = this.#columns;
    const end = columns.length;
    let index = direction === 1 ? Math.max(0, from) : Math.min(end - 1, from);
    while (index >= 0 && index < end) {
      if (wanted[columns.kindNumber(index)] === 1) return index;
      index += direction;
    }
    return -1;
  }

  countAt(at: Ns): number {
    return this.#firstAfter((index) => this.#columns.at(index) > at);
  }
  countAtPosition(position: Position): number {
    return this.#firstAfter((index) => this.#columns.position(index) > position);
  }

  #firstAfter(isAfter: (index: number) => boolean): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (isAfter(middle)) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
