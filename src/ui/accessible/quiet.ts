/** Kinds of event that are left out where events are read out one by one: the machine's own housekeeping. */
import type { EventKind } from '../../events/index.ts';

export const QUIET: ReadonlySet<EventKind> = new Set<EventKind>([
  'source.loaded',
  'call',
  'return',
  'gil.taken',
  'gil.released',
  'gil.created',
  'thread.running',
  'core.idle',
  'handle.run',
  'handle.done',
  'loop.select',
  'loop.selected',
  'future.created',
  'future.done',
  'program.choice',
]);
