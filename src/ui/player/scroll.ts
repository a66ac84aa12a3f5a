/** Scrolling a pane: never beyond what there is to see, so that the way back begins at once. */
import { PANE_TABLE } from '../panes/table.ts';
import { type Line, plain } from '../text.ts';
import type { Theme } from '../theme.ts';
import type { PaneName } from '../view.ts';
import type { Placed } from './layout.ts';
import type { PlayerState } from './model.ts';
import { viewOf } from './view.ts';

/** Rows that a page has: half of the pane's, for what stands above or below its list takes some of them. */
export const pageRows = ({ height }: Placed): number => Math.max(1, Math.floor((height - 2) / 2));

/** The state with a pane scrolled by so many rows, or as many of them as there are. */
export function scrolled(state: PlayerState, place: Placed, by: number, theme: Theme): PlayerState {
  const before = pictureOf(state, place, theme);
  const step = Math.sign(by);
  // what a pane is about may stand so near to an end that the first rows only make up for that
  for (let idle = 0; idle <= place.height; idle++) {
    const far = by + idle * step;
    const picture = pictureOf(moved(state, place.name, far), place, theme);
    if (picture !== before) return least(far, picture);
  }
  return state;

  /** As few rows as give the same picture. */
  function least(far: number, picture: string): PlayerState {
    let rows = far;
    while (rows !== step && pictureOf(moved(state, place.name, rows - step), place, theme) === picture) rows -= step;
    return moved(state, place.name, rows);
  }
}

function moved(state: PlayerState, pane: PaneName, by: number): PlayerState {
  return { ...state, scroll: { ...state.scroll, [pane]: (state.scroll[pane] ?? 0) + by } };
}

const pictureOf = (state: PlayerState, { name, width, height }: Placed, theme: Theme): string =>
  PANE_TABLE[name]
    .draw(viewOf(state, theme), width, Math.max(1, height - 1))
    .map((line: Line) => plain(line))
    .join('\n');
