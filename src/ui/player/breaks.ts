/** Break points: lines, and happenings of the scheduler. Running to one is a search in the recording. */
import type { EventKind, HeadwaiterEvent } from '../../events/index.ts';
import type { Run } from './model.ts';

/** A kind of happening to stop at. */
export interface BreakKind {
  readonly id: string;
  readonly label: string;
  readonly events: readonly EventKind[];
  /** Only where the loop did one thing for longer than this. */
  readonly longerThanNs?: number;
  /** Stops at every finding instead of at events. */
  readonly findings?: boolean;
}

/** The happenings one can stop at, in the order of the menu. */
export const BREAK_KINDS: readonly BreakKind[] = [
  { id: 'finding', label: 'something is found (blocked loop, deadlock, lost update, ...)', events: [], findings: true },
  { id: 'raised', label: 'an exception is raised', events: ['raised', 'program.uncaught'] },
  { id: 'woken', label: 'a task is woken', events: ['task.woken'] },
  {
    id: 'created',
    label: 'a task, thread or process is created',
    events: ['task.created', 'thread.created', 'process.created'],
  },
  { id: 'done', label: 'a task is done', events: ['task.done'] },
  { id: 'cancel', label: 'a task is cancelled', events: ['task.cancelRequested', 'task.cancelDelivered'] },
  { id: 'freed', label: 'a lock is freed', events: ['lock.released'] },
  { id: 'waited', label: 'somebody has to wait at a lock or queue', events: ['lock.waiting'] },
  { id: 'timer', label: 'a timer fires', events: ['timer.fired'] },
  {
    id: 'blocked10',
    label: 'the loop is blocked for more than 10 ms',
    events: ['handle.done'],
    longerThanNs: 10_000_000,
  },
  {
    id: 'blocked100',
    label: 'the loop is blocked for more than 100 ms',
    events: ['handle.done'],
    longerThanNs: 100_000_000,
  },
  { id: 'gil', label: 'the GIL changes hands', events: ['gil.taken'] },
  { id: 'request', label: 'something is asked of the outside', events: ['device.request'] },
  { id: 'response', label: 'an answer comes from outside', events: ['device.response'] },
  { id: 'output', label: 'something is printed', events: ['output'] },
];

/** The name under which a line stands in the set of break points. */
export const lineKey = (file: string, line: number): string => `${file}:${line}`;

interface Points {
  readonly breakpoints: ReadonlySet<string>;
  readonly breakKinds: ReadonlySet<string>;
}

/** The cursor at the nearest break point after `cursor` (and not beyond `limit` events), or before it; -1 when there is none. */
export function seekBreak(run: Run, cursor: number, points: Points, direction: 1 | -1, limit = run.length): number {
  const kinds = BREAK_KINDS.filter((kind) => points.breakKinds.has(kind.id));
  const watched = new Map<EventKind, number>();
  for (const kind of kinds) {
    for (const event of kind.events)
      watched.set(event, Math.min(watched.get(event) ?? Infinity, kind.longerThanNs ?? 0));
  }
  if (points.breakpoints.size > 0) watched.set('line', 0);
  const events = watched.size === 0 ? -1 : seekEvent(run, cursor, watched, points.breakpoints, direction, limit);
  const findings = kinds.some((kind) => kind.findings) ? seekFinding(run, cursor, direction) : -1;
  if (events < 0 || findings < 0) return Math.max(events, findings);
  return direction === 1 ? Math.min(events, findings) : Math.max(events, findings);
}

function seekEvent(
  run: Run,
  cursor: number,
  watched: ReadonlyMap<EventKind, number>,
  lines: ReadonlySet<string>,
  direction: 1 | -1,
  limit: number,
): number {
  const { recording } = run.session;
  const kinds = new Set(watched.keys());
  let index = recording.find(kinds, direction === 1 ? cursor : cursor - 2, direction);
  while (index >= 0 && index < limit) {
    const event = recording.event(index);
    if (stopsAt(event, watched, lines, run, index)) return index + 1;
    index = recording.find(kinds, index + direction, direction);
  }
  return -1;
}

function stopsAt(
  event: HeadwaiterEvent,
  watched: ReadonlyMap<EventKind, number>,
  lines: ReadonlySet<string>,
  run: Run,
  index: number,
): boolean {
  if (event.kind === 'line') return lines.has(lineKey(event.file, event.line));
  const longer = watched.get(event.kind) ?? 0;
  if (longer === 0 || event.kind !== 'handle.done') return true;
  const began = run.session.recording.find(new Set<EventKind>(['handle.run']), index, -1);
  return began >= 0 && event.at - run.session.recording.at(began) > longer;
}

function seekFinding(run: Run, cursor: number, direction: 1 | -1): number {
  const stops = run.timeline.findings.map((finding) => finding.index + 1).filter((stop) => stop <= run.length);
  const beyond = stops.filter((stop) => (direction === 1 ? stop > cursor : stop < cursor));
  if (beyond.length === 0) return -1;
  return direction === 1 ? Math.min(...beyond) : Math.max(...beyond);
}
