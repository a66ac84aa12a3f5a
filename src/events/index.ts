/**
 * `events`: the vocabulary in which the machine and the kernel tell what happened, and from which everything on the screen is folded.
 * Flat, readonly, JSON-able; an event, once emitted, never changes. A new kind is one row in vocabulary.ts; a field never changes its
 * meaning.
 */
import type { EventKind, HeadwaiterEvent } from './event.ts';
import { type FieldType, type KindRow, VOCABULARY } from './vocabulary.ts';

export type { EventBase, EventFields, EventKind, EventOf, HeadwaiterEvent, Id, Position } from './event.ts';
export { asDouble, NEVER, NS_PER_SECOND, type Ns, ZERO_NS } from './moments.ts';
export {
  type Emit,
  type EventGroup,
  fieldsOf,
  groupNumber,
  KINDS,
  kindNumber,
  type Take,
  type TakeGroup,
  TASK_NAMES,
  Telling,
} from './telling.ts';
export type { FieldType } from './vocabulary.ts';

/** Every kind of event, with what it says and the type of its own fields. */
export const EVENT_KINDS: Readonly<Record<EventKind, KindRow>> = VOCABULARY;

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
