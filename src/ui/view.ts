/** What every pane is given: the world at the cursor and the few things of the model that change how it is drawn. Nothing else. */
import type { Id } from '../events/index.ts';
import { fileName, type TaskView, type ThreadView, type Timeline, type World } from '../trace/index.ts';
import type { Inspection, NamedValue } from './session.ts';
import { fit, type Line, lineCells, type Span } from './text.ts';
import type { Theme } from './theme.ts';

/** The panes by name, in the order in which Tab and the digits go through them. */
export const PANES = [
  'code',
  'tasks',
  'loop',
  'timeline',
  'output',
  'threads',
  'processes',
  'locks',
  'inspector',
  'findings',
  'events',
] as const;
export type PaneName = (typeof PANES)[number];

/** A source text as drawable lines. */
export interface SourceView {
  readonly file: string;
  readonly lines: readonly Line[];
}

/** A stretch of virtual time. */
export interface TimeRange {
  readonly fromNs: number;
  readonly toNs: number;
}

/** What a pane may look at. */
export interface View {
  readonly world: World;
  readonly timeline: Timeline;
  readonly theme: Theme;
  /** Entities touched by an event with a number from here on have changed since the last step. */
  readonly changedFrom: number;
  /** Only this task or thread is followed (0 and 0: nobody in particular). */
  readonly follow: { readonly task: Id; readonly thread: Id };
  /** The task and thread that the screen is about: the selected one, else the followed one, else whoever executed last. */
  readonly subject: { readonly task: Id; readonly thread: Id };
  readonly source: (file: string) => SourceView | undefined;
  readonly mainFile: string;
  readonly breakpoints: ReadonlySet<string>;
  readonly range: TimeRange;
  /** Cells for the names of the timeline's lanes, where they are to be as wide as another timeline's. */
  readonly nameCells?: number;
  /** Whether what comes after the cursor may be shown. */
  readonly future: boolean;
  /** Whether one pane has the screen for itself. */
  readonly alone: boolean;
  /** The selected row of the focused pane, from 0; -1 elsewhere. */
  readonly selected: (pane: PaneName) => number;
  /** How far a pane's own scrolling is from where it would be. */
  readonly scroll: (pane: PaneName) => number;
  /** What the engine says of the subject's inside at this very moment; undefined while it has not answered. */
  readonly inspection: Inspection | undefined;
  /** Whether one steps by instruction: the inspector shows the instructions first. */
  readonly byInstruction: boolean;
  /** Expressions that were asked for and their values. */
  readonly values: readonly NamedValue[];
}

/** A drawn pane: how tall it would like to be is asked first, so that the screen can share its rows out. */
export interface Pane {
  readonly name: PaneName;
  readonly title: (view: View) => string;
  /** Whether the program has given it anything to show. */
  readonly wanted: (view: View) => boolean;
  /** Rows it would fill if it had them. */
  readonly rows: (view: View, width: number) => number;
  readonly draw: (view: View, width: number, height: number) => readonly Line[];
  /** What can be selected in it, in order: each row's target. */
  readonly targets?: (view: View) => readonly Target[];
  /** What is drawn at a cell of it, when it is drawn this large: for the mouse. */
  readonly hit?: (view: View, width: number, height: number, x: number, y: number) => Target | undefined;
}

/** What a row of a pane stands for: Enter goes there. */
export type Target =
  | { readonly kind: 'task'; readonly id: Id }
  | { readonly kind: 'thread'; readonly id: Id }
  | { readonly kind: 'cursor'; readonly cursor: number }
  | { readonly kind: 'line'; readonly file: string; readonly line: number }
  | { readonly kind: 'time'; readonly at: number };

/** The task or thread the screen is about. */
export function subjectOf({ world, subject }: View): { task: TaskView | undefined; thread: ThreadView | undefined } {
  return { task: world.tasks.get(subject.task), thread: world.threads.get(subject.thread) };
}

/** Whether there are tasks in this run, as far as may be known: panes do not come and go while one steps through it. */
export function hasTasks({ world, timeline, future }: View): boolean {
  return world.tasks.size > 0 || (future && timeline.lanes.some((lane) => lane.subject === 'task'));
}

/** Whether an entity changed at the last step. */
export function hasChanged(view: View, entity: { readonly touched: number }): boolean {
  return entity.touched > view.changedFrom;
}

/** Whether somebody is to be drawn dimly, because another one is followed. */
export function isDimmed(view: View, task: Id, thread: Id): boolean {
  const { follow } = view;
  if (follow.task !== 0) return task !== follow.task;
  return follow.thread !== 0 && thread !== follow.thread;
}

/** The digit that stands before a pane's title and chooses it; '' for one without. */
export function paneDigit(pane: PaneName): string {
  const number = PANES.indexOf(pane) + 1;
  return number <= 10 ? String(number % 10) : '';
}

/** The row that says how many more there are than there is room for, and how to see them. */
export function moreRow(view: View, pane: PaneName, count: number): Line {
  return [{ text: `   and ${count} more: ${view.alone ? 'PgDn' : `press ${paneDigit(pane)} z`}`, style: 'dim' }];
}

/** A row that ends with how many more there are, where no row can be spared to say so. */
export function withMore(view: View, line: Line, count: number, width: number): Line {
  const more: Span = { text: ` +${count}`, style: 'dim' };
  return [...fit(line, Math.min(lineCells(line), width - more.text.length), view.theme.glyphs.ellipsis), more];
}

/** The first rows of a list; where not all fit, the last row says so. */
export function firstRows(
  view: View,
  pane: PaneName,
  lines: readonly Line[],
  width: number,
  height: number,
): readonly Line[] {
  if (lines.length <= height || height < 1) return lines.slice(0, height);
  const hidden = lines.length - height;
  if (height < 3) return [...lines.slice(0, height - 1), withMore(view, lines[height - 1]!, hidden, width)];
  return [...lines.slice(0, height - 1), moreRow(view, pane, hidden + 1)];
}

/** A file as it is shown: without the folder of the program. */
export const shownFile = (view: View, file: string): string => fileName({ file: view.mainFile }, file);
