/** The inspector: one task or thread from inside (its story so far, whom it waits for, frames, values, instructions). */
import {
  isOver,
  partyName,
  type TaskView,
  type ThreadView,
  taskName,
  threadName,
  type World,
  waitGraph,
} from '../../trace/index.ts';
import type { FrameView, InstructionView, NamedValue } from '../session.ts';
import { cells, type Line, pad, shorten, visible, wrap } from '../text.ts';
import type { Theme } from '../theme.ts';
import { firstRows, type Pane, shownFile, subjectOf, type View } from '../view.ts';
import { taskDetails } from './tasks.ts';
import { threadDetails } from './threads.ts';

const LABEL = 11;
const AROUND = 4;

function detailLines(details: readonly (readonly [label: string, text: string])[], width: number): Line[] {
  const lines: Line[] = [];
  for (const [label, text] of details) {
    for (const [index, row] of wrap(text, Math.max(8, width - LABEL - 2)).entries()) {
      lines.push([{ text: ` ${pad(index === 0 ? label : '', LABEL)} `, style: 'dim' }, { text: row }]);
    }
  }
  return lines;
}

function valueLine({ name, value }: NamedValue, indent: number, width: number, theme: Theme): Line {
  // the value of a long expression matters more than its end
  const shown = shorten(name, Math.max(12, Math.floor((width - indent) * 0.6)), theme.glyphs.ellipsis);
  const head = `${' '.repeat(indent)}${shown} = `;
  return [
    { text: head },
    { text: shorten(visible(value), Math.max(1, width - cells(head)), theme.glyphs.ellipsis), style: 'value' },
  ];
}

/** What was asked for and is not there (yet). */
const missingLine = (name: string): Line => [{ text: ` ${name} ` }, { text: 'no such name here', style: 'dim' }];

function frameLines(view: View, frame: FrameView, innermost: boolean, width: number): Line[] {
  const { glyphs } = view.theme;
  // a frame of the library stands for itself: what it holds says nothing about the program
  const own = !frame.isLibrary;
  const lines: Line[] = [
    [
      { text: innermost ? ` ${glyphs.here} ` : '   ', style: 'running' },
      { text: `${frame.name}() `, style: own ? 'bold' : 'dim' },
      { text: `${shownFile(view, frame.file)}:${frame.line}`, style: 'dim' },
    ],
  ];
  // the module's variables stand below, once
  if (own && frame.name !== '<module>')
    for (const value of frame.locals) lines.push(valueLine(value, 5, width, view.theme));
  if (own && innermost && frame.stack.length > 0) {
    lines.push([
      { text: '     stack ', style: 'dim' },
      { text: shorten(visible(frame.stack.join(', ')), Math.max(1, width - LABEL), glyphs.ellipsis), style: 'value' },
    ]);
  }
  return lines;
}

/** The instructions around the current one. @param before how many of those before it */
function instructionLines(view: View, instructions: readonly InstructionView[], before: number): Line[] {
  if (instructions.length === 0) return [];
  const at = Math.max(
    0,
    instructions.findIndex((instruction) => instruction.current),
  );
  const near = instructions.slice(Math.max(0, at - before), at + AROUND + 1);
  return [
    [{ text: '   instructions', style: 'bold' }],
    ...near.map(
      (instruction): Line => [
        { text: instruction.current ? ` ${view.theme.glyphs.here} ` : '   ', style: 'running' },
        { text: `${String(instruction.offset).padStart(5)}  `, style: 'dim' },
        { text: instruction.text, style: instruction.current ? 'bold' : 'dim' },
      ],
    ),
  ];
}

/** Whom somebody waits for, and whom that one waits for, and so on; a circle is said to be one. */
function chainText(world: World, start: string, arrow: string): string {
  const graph = waitGraph(world);
  const path = [start];
  for (let key = graph.get(start)?.[0]; key !== undefined && path.length < 12; key = graph.get(key)?.[0]) {
    const circle = path.includes(key);
    path.push(key);
    if (circle) return `${path.map((party) => partyName(world, party)).join(arrow)} (a circle: deadlock)`;
  }
  return path.length === 1 ? '' : path.map((party) => partyName(world, party)).join(arrow);
}

/** The tasks that wait for a task. */
function waitersOf(world: World, task: TaskView): readonly TaskView[] {
  return [...world.tasks.values()].filter(
    (other) =>
      !isOver(other) &&
      (other.wait?.on === 'task'
        ? other.wait.object === task.id
        : other.wait?.on === 'group' && task.group !== 0 && other.wait.object === task.group),
  );
}

function relations(view: View, task: TaskView | undefined, thread: ThreadView | undefined): [string, string][] {
  const { world } = view;
  const arrow = ` ${view.theme.glyphs.arrow} `;
  const found: [string, string][] = [];
  const key = task !== undefined ? `t${task.id}` : thread !== undefined ? `h${thread.id}` : '';
  const chain = chainText(world, key, arrow);
  if (chain !== '') found.push(['waits for', chain]);
  const waiters = task === undefined ? [] : waitersOf(world, task);
  if (waiters.length > 0) {
    const names = waiters.slice(0, 4).map((waiter) => taskName(world, waiter.id));
    found.push(['awaited by', names.join(', ') + (waiters.length > 4 ? ` and ${waiters.length - 4} more` : '')]);
  }
  return found;
}

function allLines(view: View, width: number, before = AROUND): Line[] {
  const { task, thread } = subjectOf(view);
  const details =
    task !== undefined ? taskDetails(view, task) : thread !== undefined ? threadDetails(view, thread) : [];
  const { inspection } = view;
  const instructions = inspection === undefined ? [] : instructionLines(view, inspection.instructions, before);
  const lines: Line[] = [];
  for (const value of view.values)
    lines.push(
      value.value.startsWith('NameError: ') ? missingLine(value.name) : valueLine(value, 1, width, view.theme),
    );
  if (view.byInstruction) lines.push(...instructions);
  lines.push(...detailLines([...details, ...relations(view, task, thread)], width));
  if (inspection === undefined) return lines;
  for (const [index, frame] of [...inspection.frames].reverse().entries()) {
    lines.push(...frameLines(view, frame, index === 0, width));
  }
  if (inspection.globals.length > 0) {
    lines.push([{ text: '   module', style: 'bold' }]);
    for (const value of inspection.globals) lines.push(valueLine(value, 5, width, view.theme));
  }
  if (!view.byInstruction) lines.push(...instructions);
  return lines;
}

/** The row of the current instruction; -1 none. */
const currentRow = (view: View, lines: readonly Line[]): number =>
  view.byInstruction ? -1 : lines.findLastIndex((line) => line[0]?.text === ` ${view.theme.glyphs.here} `);

export const inspectorPane: Pane = {
  name: 'inspector',
  title(view) {
    const { task, thread } = subjectOf(view);
    const name = task?.name ?? (thread === undefined ? '' : threadName(view.world, thread.id));
    return `inspector ${name}`.trim();
  },
  wanted: (view) => view.world.threads.size > 0,
  rows: (view) => allLines(view, 40).length,
  draw(view, width, height) {
    let lines = allLines(view, width);
    // where the current instruction would fall off the end, fewer of those before it are shown
    const beyond = lines.length > height ? currentRow(view, lines) - (height - 2) : 0;
    if (beyond > 0) lines = allLines(view, width, Math.max(0, AROUND - beyond));
    const top = Math.max(0, Math.min(lines.length - height, view.scroll('inspector')));
    return firstRows(view, 'inspector', lines.slice(top), width, height);
  },
};
