/**
 * `events`: the vocabulary in which the machine and the kernel tell what happened, and from which everything on the screen is folded.
 * Flat, readonly, JSON-able; an event, once emitted, never changes. A new kind is one row in vocabulary.ts; a field never changes its
 * meaning.
 */
import { makerOf } from './make.ts';
import { type FieldType, type KindRow, VOCABULARY } from './vocabulary.ts';

export type { FieldType } from './vocabulary.ts';

/** Virtual nanoseconds since the run began (or a span of them): a whole number, exact up to 2^53 ns, which is 104 days. */
export type Ns = number;

/** How many instructions had been executed in the whole run when something happened: the run's own page number, never falling. */
export type Position = number;

/** A small whole number, counted from 1 within its subject (tasks, threads, locks, ...) in order of creation; 0 is "none". */
export type Id = number;

/** The value of an `ns` field that has no moment: no deadline, no timeout. */
export const NEVER: Ns = asDouble(-1);

/**
 * No nanoseconds at all: where fields that hold moments begin. It is a double, not a small integer, because V8 keeps the two in different ways: a field that
 * began as a small integer changes its kind when the clock passes 2^31 ns, and all code compiled for it is thrown away, in the middle of the run.
 */
export const ZERO_NS: Ns = asDouble(0);
/** A number as a double, whatever it is: for fields that begin with a small integer and will hold others (see ZERO_NS). */
export function asDouble(value: number): number {
  const minusZero = -0;
  return value + minusZero;
}

/** One second in the unit of every `Ns`. */
export const NS_PER_SECOND = 1_000_000_000;

/** Every kind of event, with what it says and the type of its own fields. */
export const EVENT_KINDS: Readonly<Record<EventKind, KindRow>> = VOCABULARY;

/** The name of a kind of event: a subject and what happened to it, `task.created`. */
export type EventKind = keyof typeof VOCABULARY;

type FieldValue<T extends FieldType> = T extends 'text' ? string : T extends 'flag' ? boolean : number;

/** What every event has. */
export interface EventBase {
  /** When, by the virtual clock; never falls from one event to the next. */
  readonly at: Ns;
  /** How many instructions had been executed; never falls. */
  readonly position: Position;
  /** The process in which it happened; 0: the simulated computer itself. */
  readonly process: Id;
  /** The thread that was executing; 0: the simulated computer itself (a timer, a device). */
  readonly thread: Id;
}

/** The own fields of one kind of event. */
export type EventFields<K extends EventKind> = {
  readonly [F in keyof (typeof VOCABULARY)[K]['fields']]: (typeof VOCABULARY)[K]['fields'][F] extends FieldType
    ? FieldValue<(typeof VOCABULARY)[K]['fields'][F]>
    : never;
};

/** An event of one kind, `EventOf<'task.created'>`. */
export type EventOf<K extends EventKind> = EventBase & { readonly kind: K } & EventFields<K>;

/** Any event. Discriminated by `kind`. */
export type HeadwaiterEvent = { [K in EventKind]: EventOf<K> }[EventKind];

/** An event of a kind: when and where it happened, and its own fields. */
export function makeEvent<K extends EventKind>(
  kind: K,
  at: Ns,
  position: Position,
  process: Id,
  thread: Id,
  fields: EventFields<K>,
): HeadwaiterEvent {
  return makerOf(kind)(at, position, process, thread, fields) as HeadwaiterEvent;
}

/**
 * Where events go. Called synchronously, in order; must not throw and must not keep the object's identity (it may be reused). Answers false when no more
 * are wanted: most that follow are then not made at all.
 */
export type Emit = (event: HeadwaiterEvent) => unknown;

/** Whether a text names a kind of event: for files and filters written by people. */
export function isEventKind(text: string): text is EventKind {
  return Object.hasOwn(VOCABULARY, text);
}

/**
 * Reads an event out of parsed JSON, checking every field against the vocabulary.
 * @returns the event, or a sentence that says what is wrong with it; fields that the vocabulary does not know are dropped
 */
export function readEvent(value: unknown): HeadwaiterEvent | string {
  if (typeof value !== 'object' || value === null) return 'an event must be an object';
  const given = value as Record<string, unknown>;
  const kind = given.kind;
  if (typeof kind !== 'string' || !isEventKind(kind)) return `unknown kind of event: ${JSON.stringify(kind)}`;
  const event: Record<string, unknown> = { kind };
  for (const name of ['at', 'position', 'process', 'thread']) {
    if (!isWhole(given[name]) || (given[name] as number) < 0)
      return `${kind}: ${name} must be a whole number, not negative`;
    event[name] = given[name];
  }
  for (const [name, type] of Object.entries<FieldType>(VOCABULARY[kind].fields)) {
    const field = given[name];
    if (!fits(field, type)) return `${kind}: ${name} must be of type ${type}, not ${JSON.stringify(field)}`;
    event[name] = field;
  }
  return event as unknown as HeadwaiterEvent;
}

const isWhole = (value: unknown): boolean => Number.isSafeInteger(value);

function fits(value: unknown, type: FieldType): boolean {
  switch (type) {
    case 'text':
      return typeof value === 'string';
    case 'flag':
      return typeof value === 'boolean';
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'id':
      return isWhole(value) && (value as number) >= 0;
    case 'count':
    case 'ns':
      return isWhole(value);
  }
}
