/** The player's lists to choose from. */
import type { EventKind } from '../../events/index.ts';
import { EVENT_KINDS } from '../../events/index.ts';
import { duration } from '../../trace/index.ts';
import { type Effect, type MenuItem, noted, type Result } from '../effects.ts';
import type { Beat } from '../messages.ts';
import type { Change } from '../session.ts';
import { BREAK_KINDS } from './breaks.ts';
import { activeRun, BEATS, endNs, type PlayerState } from './model.ts';

const menu = (title: string, items: readonly MenuItem[], selected = 0, stays = false): Effect => ({
  type: 'overlay',
  overlay: { type: 'menu', title, items, selected: Math.max(0, selected), stays },
});

/** What one beat of playing is. */
export function beatMenu(state: PlayerState): Effect {
  const beats = Object.keys(BEATS) as (keyof typeof BEATS)[];
  const items = beats.map((beat: Beat) => ({
    label: BEATS[beat as keyof typeof BEATS],
    on: beat === state.beat,
    command: { type: 'beat', beat } as const,
  }));
  return menu('one beat of playing is', items, beats.indexOf(state.beat as keyof typeof BEATS));
}

/** Happenings to stop at. */
export function breakMenu(state: PlayerState, last = ''): Effect {
  const items = BREAK_KINDS.map((kind) => ({
    label: kind.label,
    on: state.breakKinds.has(kind.id),
    command: { type: 'breakKind', kind: kind.id } as const,
  }));
  return menu(
    'stop when ...',
    items,
    BREAK_KINDS.findIndex((kind) => kind.id === last),
    true,
  );
}

/** Kinds of event that this run has. */
export function kindMenu(state: PlayerState, all: readonly EventKind[]): Effect {
  const { recording } = activeRun(state).session;
  const kinds = all.filter((kind) => recording.find(new Set([kind]), 0, 1) >= 0);
  // what follows a semicolon is about their fields
  const items = kinds.map((kind) => ({
    label: `${kind.padEnd(22)} ${EVENT_KINDS[kind].says.replace(/;.*/, '').replaceAll('`', '')}`,
    command: { type: 'kindChosen', kind } as const,
  }));
  return menu('go to the next ...', items, kinds.indexOf(state.chosenKind));
}

/** What could be done otherwise at this moment. */
export function changesMenu(state: PlayerState, changes: readonly Change[]): Result<PlayerState> {
  if (changes.length === 0)
    return noted(state, 'nothing can be done otherwise here: go to where somebody is ready or waits');
  const items = changes.map((change, number) => ({ label: change.label, command: { type: 'fork', number } as const }));
  return { state: { ...state, changes }, effects: [menu('from here on ...', items)] };
}

/** The runs that are kept. */
export function runMenu(state: PlayerState): Effect {
  const items = state.runs.map((run, number) => {
    const length = run.status === 'done' ? duration(endNs(run)) : `${duration(endNs(run))} so far`;
    return {
      label: `${number + 1}  ${run.label}  (${length})`,
      on: number === state.active,
      command: { type: 'showRun', number } as const,
    };
  });
  return menu('runs', items, state.active);
}
