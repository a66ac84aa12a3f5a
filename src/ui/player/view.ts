/** What the panes are given: the world at the player's moment and the few things of its state that change how it is drawn. */

import { PANE_TABLE } from '../panes/table.ts';
import type { Theme } from '../theme.ts';
import type { PaneName, Target, View } from '../view.ts';
import { activeRun, type PlayerState, rangeOf, sameLook, subject, wantedLook, worldOf } from './model.ts';
import { sourceOf } from './source.ts';

/** Whether two rows stand for the same. */
function sameTarget(a: Target, b: Target): boolean {
  if (a.kind === 'line' && b.kind === 'line') return a.file === b.file && a.line === b.line;
  if (a.kind === 'cursor' && b.kind === 'cursor') return a.cursor === b.cursor;
  if (a.kind === 'time' && b.kind === 'time') return a.at === b.at;
  return a.kind === b.kind && 'id' in a && 'id' in b && a.id === b.id;
}

/** The view at the player's moment. */
export function viewOf(state: PlayerState, theme: Theme): View {
  const run = activeRun(state);
  const known = worldOf(state);
  // while the clock plays, it may stand between two events
  const between = state.beat === 'clock' && state.owed > 0;
  const world = between ? { ...known, at: known.at + Math.floor(state.owed) } : known;
  const view: View = {
    world,
    timeline: run.timeline,
    theme,
    changedFrom: state.changedFrom,
    follow: state.follow,
    subject: subject(state, world),
    source: (file) => sourceOf(run.session, world, file),
    mainFile: run.session.file,
    breakpoints: state.breakpoints,
    range: rangeOf(state),
    future: state.future,
    alone: state.zoom,
    selected: (pane) => selectedRow(state, view, pane),
    scroll: (pane) => state.scroll[pane] ?? 0,
    inspection: sameLook(state.look, wantedLook(state)) ? state.inspection : undefined,
    byInstruction: state.byInstruction,
    values: state.expressions.map((expression, number) => ({ name: expression, value: state.values[number] ?? '' })),
  };
  return view;
}

const rows = new WeakMap<View, Map<PaneName, number>>();

/** The selected row of the pane that has the focus; asked several times a frame, looked for once. */
function selectedRow(state: PlayerState, view: View, pane: PaneName): number {
  if (pane !== state.focus) return -1;
  const target = state.selected[pane];
  if (target === undefined) return -1;
  let known = rows.get(view);
  if (known === undefined) rows.set(view, (known = new Map()));
  let row = known.get(pane);
  if (row === undefined) {
    row = PANE_TABLE[pane].targets?.(view).findIndex((candidate) => sameTarget(candidate, target)) ?? -1;
    known.set(pane, row);
  }
  return row;
}
