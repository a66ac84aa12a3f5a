/**
 * Moving in a recording. A cursor is a number of events: the world at cursor `c` is what is true after events 0 to c-1. Every move is a
 * search for an event, so going back is as exact as going forward, and the same stops are found both ways.
 */
import type { EventKind, HeadwaiterEvent, Id } from '../events/index.ts';
import type { Recording } from './recording.ts';
import type { World } from './world.ts';

/** The units of moving. */
const STEPS = ['event', 'instruction', 'line', 'turn', 'switch', 'gil', 'output'] as const;
/** One of the units of moving. */
export type Step = (typeof STEPS)[number];

const KINDS: Readonly<Record<Exclude<Step, 'event' | 'instruction'>, ReadonlySet<EventKind>>> = {
  line: new Set(['line']),
  turn: new Set(['loop.turn']),
  switch: new Set(['task.step', 'thread.running']),
  gil: new Set(['gil.taken']),
  output: new Set(['output']),
};

/** Restricts a step to one task (or, with task 0, to one thread). */
export interface Follow {
  readonly task: Id;
  readonly thread: Id;
}

/**
 * The cursor after a step from `cursor`; the end (or the start) of the recording when there is no further stop.
 * A line step stops where a line is about to be executed.
 */
export function stepCursor(
  recording: Recording,
  cursor: number,
  step: Step,
  direction: 1 | -1,
  follow?: Follow,
): number {
  const end = direction === 1 ? recording.length : 0;
  if (step === 'event') return clamp(recording, cursor + direction);
  if (step === 'instruction') return stepInstruction(recording, cursor, direction);
  const found = findWhere(recording, KINDS[step], cursorStart(cursor, direction), direction, (event, index) =>
    follow === undefined ? step !== 'switch' || isSwitch(recording, event, index) : concerns(event, follow),
  );
  return found < 0 ? end : found + 1;
}

const RUNNING: ReadonlySet<EventKind> = new Set(['thread.running']);

/** A thread that goes on after a wait in which no other one ran has not been switched to. */
function isSwitch(recording: Recording, event: HeadwaiterEvent, index: number): boolean {
  if (event.kind !== 'thread.running') return true;
  const before = recording.find(RUNNING, index - 1, -1);
  const other = before < 0 ? undefined : recording.event(before);
  return other?.kind !== 'thread.running' || other.subject !== event.subject;
}

const clamp = (recording: Recording, cursor: number): number => Math.max(0, Math.min(recording.length, cursor));

// the event a cursor shows is cursor-1: forwards the search begins after it, backwards before it
const cursorStart = (cursor: number, direction: 1 | -1): number => (direction === 1 ? cursor : cursor - 2);

function stepInstruction(recording: Recording, cursor: number, direction: 1 | -1): number {
  if (recording.length === 0) return 0;
  if (direction === 1) {
    if (cursor >= recording.length) return recording.length;
    return recording.countAtPosition(recording.position(cursor));
  }
  if (cursor <= 1) return 0;
  const here = recording.position(cursor - 1);
  return recording.countAtPosition(here - 1);
}

function findWhere(
  recording: Recording,
  kinds: ReadonlySet<EventKind>,
  from: number,
  direction: 1 | -1,
  accept: (event: HeadwaiterEvent, index: number) => boolean,
): number {
  let index = recording.find(kinds, from, direction);
  while (index >= 0 && !accept(recording.event(index), index))
    index = recording.find(kinds, index + direction, direction);
  return index;
}

/** Whether an event is about a task (or with task 0, a thread). */
function concerns(event: HeadwaiterEvent, who: Follow): boolean {
  const fields = event as unknown as Record<string, unknown>;
  if (who.task !== 0) return fields.task === who.task;
  return fields.subject === undefined ? event.thread === who.thread : fields.subject === who.thread;
}

/** The next (or previous) event of these kinds that is about somebody; the cursor just after it, or -1. */
export function seekKind(
  recording: Recording,
  cursor: number,
  kinds: ReadonlySet<EventKind>,
  direction: 1 | -1,
  follow?: Follow,
): number {
  const found = findWhere(recording, kinds, cursorStart(cursor, direction), direction, (event) =>
    follow === undefined ? true : concerns(event, follow),
  );
  return found < 0 ? -1 : found + 1;
}

const TASK_CHANGES: ReadonlySet<EventKind> = new Set([
  'task.created',
  'task.step',
  'task.stepped',
  'task.waiting',
  'task.woken',
  'task.cancelRequested',
  'task.cancelDelivered',
  'task.done',
  'task.lost',
]);
const THREAD_CHANGES: ReadonlySet<EventKind> = new Set([
  'thread.created',
  'thread.started',
  'thread.runnable',
  'thread.running',
  'thread.preempted',
  'thread.blocked',
  'thread.finished',
  'gil.waiting',
  'gil.taken',
]);

/** The next (or previous) change of one task or thread; the cursor just after it, or -1. */
export function seekChange(recording: Recording, cursor: number, who: Follow, direction: 1 | -1): number {
  return seekKind(recording, cursor, who.task !== 0 ? TASK_CHANGES : THREAD_CHANGES, direction, who);
}

/** The cursor at which somebody came to a line of a file, from `cursor` on; -1 when nobody does. */
export function seekLine(recording: Recording, cursor: number, file: string, line: number, direction: 1 | -1): number {
  const found = findWhere(
    recording,
    KINDS.line,
    cursorStart(cursor, direction),
    direction,
    (event) => event.kind === 'line' && event.line === line && event.file === file,
  );
  return found < 0 ? -1 : found + 1;
}

const LINES_AND_RETURNS: ReadonlySet<EventKind> = new Set<EventKind>(['line', 'return']);

/**
 * Leave or step over a call: by the depth of the frames of whoever stands at the cursor. Out of a function is where it was called from, as soon as it is
 * left; where an exception leaves it, the next line that somebody outside comes to.
 */
export function stepCall(recording: Recording, cursor: number, world: World, how: 'over' | 'out'): number {
  const task = world.tasks.get(world.task);
  const depth = task?.depth ?? world.threads.get(world.thread)?.depth ?? 0;
  const who: Follow = { task: world.task, thread: world.thread };
  const limit = how === 'over' ? depth : depth - 1;
  const found = findWhere(recording, how === 'out' ? LINES_AND_RETURNS : KINDS.line, cursor, 1, (event) => {
    if (event.kind === 'return')
      return sameParty(event, who) && event.depth === depth && (event.how === 'return' || event.how === 'yield');
    return event.kind === 'line' && sameParty(event, who) && (event.depth <= limit || depth === 0);
  });
  return found < 0 ? recording.length : found + 1;
}

const sameParty = (event: HeadwaiterEvent & { task: Id }, who: Follow): boolean =>
  who.task !== 0 ? event.task === who.task : event.thread === who.thread && event.task === 0;

/**
 * The cursor at the cause of somebody's present state: where its exception was raised, who woke it, who asked it to cancel, who holds what it waits for;
 * -1 unknown.
 */
export function causeOf(recording: Recording, world: World, who: Follow): number {
  const view = who.task !== 0 ? world.tasks.get(who.task) : world.threads.get(who.thread);
  if (view === undefined) return -1;
  // at the end of a program that failed it is the failure that one asks about
  const failed = view.errorType !== '' || (who.task === 0 && world.ending !== undefined && world.fate.place.line > 0);
  const raised = failed ? lastRaised(recording, world.index, view.errorType === '' ? undefined : who) : -1;
  if (raised >= 0) return raised;
  if ('cancel' in view && view.cancel !== undefined) return view.cancel.index + 1;
  const wait = view.wait;
  const waits = view.state === 'waiting' || view.state === 'blocked';
  if (waits && wait !== undefined && wait.object !== 0) {
    const lock = world.locks.get(wait.object);
    if (lock !== undefined && lock.owners.size > 0 && LOCKISH.has(wait.on)) {
      const found = findWhere(
        recording,
        new Set<EventKind>(['lock.acquired']),
        world.index - 1,
        -1,
        (event) => event.kind === 'lock.acquired' && event.lock === lock.id,
      );
      if (found >= 0) return found + 1;
    }
  }
  if (view.woken !== undefined) return view.woken.index + 1;
  // nobody has woken it yet: what made it go is whoever created it
  const born = new Set<EventKind>([who.task !== 0 ? 'task.created' : 'thread.created']);
  const found = findWhere(recording, born, world.index - 1, -1, (event) => concerns(event, who));
  return found < 0 ? -1 : found + 1;
}

const REFUSED: ReadonlySet<EventKind> = new Set<EventKind>(['program.uncaught']);
/** The cursor at the last exception before a moment, of somebody or of anybody; -1 none. */
function lastRaised(recording: Recording, before: number, who: Follow | undefined): number {
  const kinds = new Set<EventKind>(['raised']);
  const found = findWhere(recording, kinds, before - 1, -1, (event) => who === undefined || concerns(event, who));
  // a text that is no Python is refused before anything raises
  const refused = found < 0 && who === undefined ? recording.find(REFUSED, before - 1, -1) : -1;
  return Math.max(found, refused) < 0 ? -1 : Math.max(found, refused) + 1;
}

const LOCKISH = new Set(['lock', 'semaphore', 'condition', 'queue', 'event', 'barrier']);
