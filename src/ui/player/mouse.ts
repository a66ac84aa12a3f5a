/** The mouse: a click chooses the pane and what stands there, a drag on the timeline goes along it, the wheel scrolls. */
import type { Context } from '../app/screen.ts';
import { type Result, still } from '../effects.ts';
import { PANE_TABLE } from '../panes/table.ts';
import type { Mouse } from '../terminal/input.ts';
import type { Target } from '../view.ts';
import { at, lastStop } from './arrive.ts';
import { HEAD_ROWS, placePanes } from './draw.ts';
import type { Placed } from './layout.ts';
import { activeRun, type PlayerState, withSelected } from './model.ts';
import { momentAt } from './moves.ts';
import { scrolled } from './scroll.ts';
import { viewOf } from './view.ts';

/** The state after a mouse report. */
export function mouse(state: PlayerState, input: Mouse, { theme, columns, rows }: Context): Result<PlayerState> {
  const view = viewOf(state, theme);
  const place = placePanes(state, view, columns, rows - HEAD_ROWS).find((pane) => inside(pane, input));
  if (place === undefined || input.action === 'release') return still(state);
  if (input.action === 'up' || input.action === 'down')
    return still({ ...scrolled(state, place, input.action === 'up' ? -3 : 3, theme), focus: place.name });
  const x = input.x - place.x;
  const y = input.y - HEAD_ROWS - place.y - 1;
  const target = y < 0 ? undefined : PANE_TABLE[place.name].hit?.(view, place.width, place.height - 1, x, y);
  if (input.action === 'drag') return still(target?.kind === 'time' ? goTo(state, target) : state);
  return still(press({ ...state, focus: place.name }, target));
}

const inside = (place: Placed, { x, y }: Mouse): boolean =>
  x >= place.x && x < place.x + place.width && y - HEAD_ROWS >= place.y && y - HEAD_ROWS < place.y + place.height;

/** A moment is gone to at once; anything else is selected. */
function press(state: PlayerState, target: Target | undefined): PlayerState {
  if (target === undefined) return state;
  if (target.kind === 'time' || target.kind === 'cursor') return goTo(state, target);
  return { ...state, selected: withSelected(state.selected, state.focus, target) };
}

function goTo(state: PlayerState, target: Target): PlayerState {
  const run = activeRun(state);
  if (target.kind !== 'cursor' && target.kind !== 'time') return state;
  const cursor = target.kind === 'cursor' ? target.cursor : run.session.recording.countAt(target.at);
  const moment = momentAt(run, cursor);
  return { ...at(state, moment, lastStop(state, moment)), playing: false };
}
