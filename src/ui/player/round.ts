/** A program that goes on and on: whether it has been in the same few lines for long. */
import type { EventKind } from '../../events/index.ts';
import type { Recording } from '../../trace/index.ts';

/** So many events in a row tell that a program goes round. */
const LONG = 300;
/** Lines of a loop that is short enough to be named by its ends. */
const FEW = 20;

const COMPUTES: ReadonlySet<EventKind> = new Set<EventKind>(['line', 'call', 'return', 'raised']);

/** The lines in which a program has been going round lately, as "line 6" or "lines 5-6"; '' where it has done anything else, too. */
export function roundAndRound(recording: Recording): string {
  const end = Math.min(recording.length, recording.thinnedAt);
  if (end < LONG) return '';
  let file = '';
  let first = Infinity;
  let last = 0;
  for (let index = end - LONG; index < end; index++) {
    if (!COMPUTES.has(recording.kind(index))) return '';
    const event = recording.event(index);
    if (event.kind !== 'line') continue;
    if (file !== '' && event.file !== file) return '';
    file = event.file;
    first = Math.min(first, event.line);
    last = Math.max(last, event.line);
  }
  if (last === 0 || last - first >= FEW) return '';
  return first === last ? `line ${first}` : `lines ${first}-${last}`;
}
