/** Where in a run a goal is missed: what somebody who has missed it is shown. */
import type { HeadwaiterEvent } from '../events/index.ts';
import { type Evidence, isRequest, waitsOfMain } from './evidence.ts';
import type { Condition, Query } from './observation.ts';

/** Index of the event at which a run misses a condition; undefined where nothing but its whole course, or what is not in it, does. */
export function missedAt(condition: Condition, evidence: Evidence): number | undefined {
  switch (condition.kind) {
    case 'and': {
      const missed = condition.conditions.find((part) => !evidence.holds(part));
      return missed === undefined ? undefined : missedAt(missed, evidence);
    }
    case 'not':
      return happensAt(condition.condition, evidence);
    case 'before':
      return printedAt(condition.second, evidence);
    case 'endsNormally':
      return first(evidence, ({ kind }) => BAD_ENDS.has(kind));
    case 'compare':
      return ['<', '<=', '='].includes(condition.by) && condition.right.kind === 'literal'
        ? passedAt(condition.left, condition.right.value, evidence)
        : seenAt(condition.left, evidence);
    default:
      return undefined;
  }
}

const BAD_ENDS: ReadonlySet<string> = new Set(['program.uncaught', 'program.deadlock', 'program.limit']);

function first(evidence: Evidence, wanted: (event: HeadwaiterEvent) => boolean): number | undefined {
  let index = 0;
  for (const event of evidence.events()) {
    if (wanted(event)) return index;
    index++;
  }
  return undefined;
}

const printedAt = (text: string, evidence: Evidence, nth = 1): number | undefined =>
  evidence.moment({ kind: 'output', text, nth })?.index;

/** Where something comes true that must not. */
function happensAt(condition: Condition, evidence: Evidence): number | undefined {
  if (condition.kind === 'prints') return printedAt(condition.text, evidence);
  if (condition.kind === 'finding') return evidence.moment({ kind: 'finding', finding: condition.finding })?.index;
  if (condition.kind === 'raises') return first(evidence, ({ kind }) => kind === 'program.uncaught');
  if (condition.kind === 'deadlocks') return first(evidence, ({ kind }) => kind === 'program.deadlock');
  return undefined;
}

/** Where a measure that only grows becomes more than it may be; where it has its value, else. */
function passedAt(query: Query, most: number | string, evidence: Evidence): number | undefined {
  if (typeof most !== 'number') return seenAt(query, evidence);
  if (query.kind === 'peakQueue') return first(evidence, (event) => event.kind === 'queue.put' && event.size > most);
  if (query.kind === 'peak')
    return first(evidence, (event) => event.kind === 'gauge' && event.name === query.gauge && event.value > most);
  if (query.kind === 'peakRequests') {
    const open = new Set<string>();
    return first(evidence, (event) => {
      if (event.kind === 'device.request') open.add(`${event.device}/${event.request}`);
      else if (event.kind === 'device.response' || event.kind === 'device.cancelled')
        open.delete(`${event.device}/${event.request}`);
      return open.size > most;
    });
  }
  if (query.kind === 'tasks') return nthOf('task.created', most, evidence);
  if (query.kind === 'threads') return nthOf('thread.created', most, evidence);
  if (query.kind === 'waits') {
    const isWait = waitsOfMain();
    let before = 0;
    return first(evidence, (event) => isWait(event) && ++before > most);
  }
  if (query.kind === 'processes') return nthOf('process.created', most, evidence);
  if (query.kind === 'requests') {
    const asked = isRequest(query.text);
    let before = 0;
    return first(evidence, (event) => asked(event) && ++before > most);
  }
  return seenAt(query, evidence);
}

/** The event of a kind of which there may be so many before it. */
function nthOf(kind: HeadwaiterEvent['kind'], most: number, evidence: Evidence): number | undefined {
  let before = 0;
  return first(evidence, (event) => event.kind === kind && ++before > most);
}

/** Where the run says what a question is about. */
function seenAt(query: Query, evidence: Evidence): number | undefined {
  switch (query.kind) {
    case 'time':
      return printedAt(query.text, evidence, query.nth);
    case 'numberAfter':
      return printedAt(query.text, evidence);
    case 'stall':
      return evidence.moment({ kind: 'stall' })?.index;
    case 'line':
      return evidence.lines.filter(({ stream }) => stream === 'stdout')[query.number - 1]?.index;
    default:
      return undefined;
  }
}
