/** What every kind of event changes in the world. A kind that changes nothing is named too, so that none is forgotten. */
import type { EventKind, EventOf, HeadwaiterEvent } from '../../events/index.ts';
import type { Fold } from './fold.ts';
import { lockEffects } from './locks.ts';
import { loopEffects } from './loops.ts';
import { programEffects } from './program.ts';
import { serviceEffects } from './services.ts';
import { taskEffects } from './tasks.ts';
import { threadEffects } from './threads.ts';

const EFFECTS: { readonly [K in EventKind]: ((fold: Fold, event: EventOf<K>) => void) | null } = {
  ...programEffects,
  ...threadEffects,
  ...lockEffects,
  ...loopEffects,
  ...taskEffects,
  ...serviceEffects,
  // facts that findings, lists and lanes read off the recording
  'program.warning': null,
  'program.choice': null,
  mark: null,
  'update.lost': null,
  'process.signalled': null,
  'thread.joined': null,
  'loop.woken': null,
  'loop.exception': null,
  'task.uncancelled': null,
  'future.created': null,
  'future.done': null,
  'exception.neverRetrieved': null,
  'coroutine.neverAwaited': null,
};

/** Lets the next event change the fold. */
export function applyEvent(fold: Fold, event: HeadwaiterEvent): void {
  fold.advance(event);
  const effect = EFFECTS[event.kind] as ((fold: Fold, event: HeadwaiterEvent) => void) | null;
  effect?.(fold, event);
}
