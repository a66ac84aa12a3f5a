/** Runs that were stopped before their end: which goals such a run has reached all the same, whatever it would have done after that. */
import type { Evidence } from './evidence.ts';
import type { Condition, Query } from './observation.ts';

/** Whether a condition that holds of a part of a run holds of the whole run, however that goes on. */
export function holdsForGood(condition: Condition, evidence: Evidence): boolean {
  switch (condition.kind) {
    case 'prints':
    case 'warns':
    case 'before':
    case 'finding':
    case 'raises':
    case 'deadlocks':
      return true;
    case 'and':
      return condition.conditions.every((part) => holdsForGood(part, evidence));
    case 'compare': {
      const { left, by, right } = condition;
      if (isSettled(left, evidence) && isSettled(right, evidence)) return true;
      const [more, less] = by === '<' || by === '<=' ? [right, left] : [left, right];
      return by !== '=' && by !== '!=' && (onlyGrows(more) || isSettled(more, evidence)) && isSettled(less, evidence);
    }
    case 'not':
    case 'endsNormally':
      return false;
  }
}

/** Whether the answer to a question can't change any more. */
function isSettled(query: Query, evidence: Evidence): boolean {
  switch (query.kind) {
    case 'literal':
    case 'time':
    case 'line':
    case 'lineAfter':
    case 'numberAfter':
      return true;
    case 'count':
    case 'lines':
    case 'returns':
    case 'turns':
    case 'steps': {
      const { before, after } = query.scope;
      // what is counted is counted up to a line that has been printed
      return (
        before !== undefined &&
        evidence.value({ kind: 'count', text: before, scope: after === undefined ? {} : { after } }) !== 0
      );
    }
    case 'taskState':
      return evidence.value(query) !== 'pending';
    default:
      return false;
  }
}

/** Counts and peaks: more of a run can make them only larger. Not so the measures of a whole run, such as its time. */
const GROWING: ReadonlySet<Query['kind']> = new Set<Query['kind']>([
  'count',
  'lines',
  'returns',
  'turns',
  'steps',
  'callers',
  'tasks',
  'threads',
  'waits',
  'processes',
  'requests',
  'stall',
  'peakRequests',
  'peakQueue',
  'peak',
  'findings',
]);
const onlyGrows = (query: Query): boolean => GROWING.has(query.kind);
