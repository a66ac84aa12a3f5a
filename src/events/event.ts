/** What an event is, by the rows of the vocabulary. */
import type { Ns } from './moments.ts';
import type { FieldType, VOCABULARY } from './vocabulary.ts';

/** How many instructions had been executed in the whole run when something happened: the run's own page number, never falling. */
export type Position = number;

/** A small whole number, counted from 1 within its subject (tasks, threads, locks, ...) in order of creation; 0 is "none". */
export type Id = number;

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
