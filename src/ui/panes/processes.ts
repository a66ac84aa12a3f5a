/** Processes: each with its own memory and GIL, and the messages between them. */
import { memoryOf, type PipeView, type ProcessView } from '../../trace/index.ts';
import type { NamedValue, ProcessMemory } from '../session.ts';
import { block, cells, fit, type Line, lineCells, pad, type Span, shorten, shortenName, visible } from '../text.ts';
import type { StyleName } from '../theme.ts';
import { firstRows, hasChanged, type Pane, type View } from '../view.ts';

/** Bytes in the unit people say. */
export function sizeText(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${(bytes / 1024).toFixed(bytes < 10_240 ? 1 : 0)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

const threadsOf = (view: View, process: ProcessView) =>
  [...view.world.threads.values()].filter((thread) => thread.process === process.id);

/** What a process is doing, in a word or two. */
function stateOf(view: View, process: ProcessView): string {
  const threads = threadsOf(view, process);
  if (process.state === 'exited') {
    if (process.signal !== '') return `ended by ${process.signal}`;
    return process.code === 0 ? 'ended' : `ended with ${process.code}`;
  }
  if (threads.some((thread) => thread.state === 'running')) return 'running';
  if (process.state === 'new' && threads.every((thread) => thread.state === 'new' || thread.state === 'runnable'))
    return 'starting';
  if (threads.some((thread) => thread.state === 'runnable')) return 'ready';
  if (threads.some((thread) => thread.state !== 'finished')) return 'waiting';
  return process.name === 'forkserver' && process.method === 'forkserver' ? 'ready to fork' : 'ending';
}

const isOver = ({ state }: ProcessView): boolean => state === 'exited';

function memoryIn({ inspection, world }: View, process: ProcessView): ProcessMemory | undefined {
  if (inspection === undefined || isOver(process)) return undefined;
  const { memories, globals } = inspection;
  const told = memories.find((memory) => memory.process === process.id);
  // where only one is alive, the module that is looked into is its own
  const isAlone =
    told === undefined && [...world.processes.values()].every((other) => other === process || isOver(other));
  return isAlone ? { process: process.id, within: '', locals: [], globals } : told;
}

/** A variable of a process; the same name may hold something else in another one, and that is the point of processes. */
interface Variable extends NamedValue {
  readonly differs: boolean;
}

/** What a process holds, what tells most first: what others have otherwise, then the function that it is in, then the rest of its module. */
function variablesOf(view: View, process: ProcessView): readonly Variable[] {
  const own = memoryIn(view, process);
  if (own === undefined) return [];
  const others = (view.inspection?.memories ?? []).filter((memory) => memory !== own);
  const differs = ({ name, value }: NamedValue): boolean =>
    others.some((other) => other.globals.some((variable) => variable.name === name && variable.value !== value));
  // an object without a text of its own says little
  const says = ({ value }: NamedValue): boolean => !value.startsWith('<');
  const globals = own.globals.map(
    (variable): Variable => ({ ...variable, differs: says(variable) && differs(variable) }),
  );
  const locals = own.locals.map((variable): Variable => ({ ...variable, differs: false }));
  const rest = globals.filter((variable) => !variable.differs);
  return [
    ...globals.filter((variable) => variable.differs),
    ...locals.filter(says),
    ...rest.filter(says),
    ...locals.filter((variable) => !says(variable)),
    ...rest.filter((variable) => !says(variable)),
  ];
}

const variableSpans = ({ name, value, differs }: Variable, width: number, ellipsis: string): Span[] => [
  { text: `${name} = `, style: differs ? 'changed' : 'plain' },
  { text: shorten(visible(value), Math.max(1, width - cells(name) - 3), ellipsis), style: 'value' },
];

function detailsOf(view: View, process: ProcessView): readonly string[] {
  const alive = threadsOf(view, process).filter((thread) => thread.state !== 'finished').length;
  // the fork server makes others, and is made by nobody of its kind
  const isMade = process.method !== 'main' && process.method !== '' && process.method !== process.name;
  return [
    `pid ${process.pid}`,
    ...(isOver(process) ? [] : [`~${sizeText(memoryOf(view.world, process))}`]),
    ...(isOver(process) || alive === 0 ? [] : [`${alive} thread${alive === 1 ? '' : 's'}`]),
    ...(isMade ? [`by ${process.method}`] : []),
  ];
}

/** What stands before a process's name: whether it has changed, and the sign of its state. */
function signOf(view: View, process: ProcessView): { readonly spans: readonly Span[]; readonly style: StyleName } {
  const { glyphs } = view.theme;
  const state = stateOf(view, process);
  const style = isOver(process) ? 'done' : state === 'running' || state === 'ready' ? state : 'waiting';
  const glyph =
    glyphs.thread[
      isOver(process) ? 'finished' : state === 'running' ? 'running' : state === 'ready' ? 'runnable' : 'blocked'
    ];
  const mark: Span = { text: hasChanged(view, process) ? glyphs.changed : ' ', style: 'changed' };
  return { spans: [mark, { text: `${glyph} `, style }], style };
}

/** A process in one row: with its variables where they are known, for want of room for a box. */
function processLine(view: View, process: ProcessView, nameWidth: number, stateWidth: number, width: number): Line {
  const { glyphs } = view.theme;
  const { spans, style } = signOf(view, process);
  const line: Span[] = [
    ...spans,
    {
      text: `${pad(shortenName(process.name, nameWidth, glyphs.ellipsis), nameWidth)} `,
      style: isOver(process) ? 'done' : 'plain',
    },
    { text: stateWidth === 0 && !isOver(process) ? '' : `${stateOf(view, process).padEnd(stateWidth)} `, style },
  ];
  for (const variable of variablesOf(view, process).slice(0, 3))
    line.push(...variableSpans(variable, 24, glyphs.ellipsis), { text: '  ' });
  line.push({ text: thatFit(detailsOf(view, process), width - lineCells(line)).join(', '), style: 'dim' });
  return line;
}

/** As many of the first texts as fit, a comma between two. */
function thatFit(texts: readonly string[], width: number): readonly string[] {
  const shown: string[] = [];
  for (const text of texts) {
    if (cells([...shown, text].join(', ')) > width) break;
    shown.push(text);
  }
  return shown;
}

/** The memory of a process as a box: nothing of it is anybody else's. */
function processBox(view: View, process: ProcessView, width: number, rows: number): Line[] {
  const { glyphs } = view.theme;
  const [topLeft, topRight, bottomLeft, bottomRight] = glyphs.corners;
  const { spans, style } = signOf(view, process);
  const inner = width - 4;
  const edge = (left: string, line: Line, right: string): Line => [
    { text: left, style: 'dim' },
    ...fit(line, width - 2, glyphs.ellipsis),
    { text: right, style: 'dim' },
  ];
  const ruled = (line: Line): Line => {
    const rest = width - 2 - lineCells(line);
    return rest > 0 ? [...line, { text: glyphs.horizontal.repeat(rest), style: 'dim' }] : line;
  };
  const within = memoryIn(view, process)?.within ?? '';
  const whole = within === '' ? stateOf(view, process) : `${stateOf(view, process)} in ${within}()`;
  const state = cells(process.name) + cells(whole) + 6 > width ? stateOf(view, process) : whole;
  const head: Line = [...spans, { text: `${process.name} `, style: 'bold' }, { text: `${state} `, style }];
  const foot: Line = [{ text: ` ${thatFit(detailsOf(view, process), inner).join(', ')} `, style: 'dim' }];
  const variables = variablesOf(view, process);
  const hidden = Math.max(0, variables.length - rows);
  const more = hidden > 0 ? ` +${hidden}` : '';
  const body: Line[] = variables.slice(0, rows).map((variable, row) => {
    const last = row === rows - 1 ? more : '';
    const spans = variableSpans(variable, inner - cells(last), glyphs.ellipsis);
    return [{ text: ' ' }, ...spans, { text: last, style: 'dim' }];
  });
  if (variables.length === 0)
    body.push([{ text: memoryIn(view, process) === undefined ? '' : ' no variables', style: 'dim' }]);
  return [
    edge(topLeft, ruled(head), topRight),
    ...block(body, width - 2, rows).map((line) => edge(glyphs.vertical, line, glyphs.vertical)),
    edge(bottomLeft, ruled(foot), bottomRight),
  ];
}

/** Cells that a box needs at least, and rows of variables that it has at most. */
const LEAST_BOX = 26;
const MOST_VARIABLES = 12;
/** Rows of a box besides its variables. */
const FRAME_ROWS = 2;

/** How many boxes stand side by side. */
const acrossOf = (count: number, width: number): number => Math.max(1, Math.min(count, Math.floor(width / LEAST_BOX)));

/** The boxes in rows of boxes; undefined where there is no room for at least one variable of each. */
function boxes(view: View, processes: readonly ProcessView[], width: number, height: number): Line[] | undefined {
  if (processes.length === 0) return undefined;
  const across = acrossOf(processes.length, width);
  const down = Math.ceil(processes.length / across);
  const room = Math.floor(height / down) - FRAME_ROWS;
  if (room < 1) return undefined;
  const size = Math.floor((width - (across - 1)) / across);
  const lines: Line[] = [];
  for (let first = 0; first < processes.length; first += across) {
    const row = processes.slice(first, first + across);
    const wished = Math.max(1, ...row.map((process) => variablesOf(view, process).length));
    const made = row.map((process) => processBox(view, process, size, Math.min(room, wished, MOST_VARIABLES)));
    for (const y of made[0]!.keys())
      lines.push(made.flatMap((box, x) => (x === 0 ? box[y]! : [{ text: ' ' }, ...box[y]!])));
  }
  return lines;
}

/** Who writes, what is on its way in order, the next to arrive at the arrow's head, and who reads. */
function pipeLine(view: View, pipe: PipeView, width: number): Line {
  const { glyphs } = view.theme;
  const name = (id: number): string => view.world.processes.get(id)?.name ?? '?';
  const spans: Span[] = [
    { text: hasChanged(view, pipe) ? glyphs.changed : ' ', style: 'changed' },
    { text: ` ${pipe.name === '' ? `Pipe ${pipe.id}` : pipe.name} `, style: 'bold' },
  ];
  if (pipe.sent === 0) return [...spans, { text: 'nothing was sent so far', style: 'dim' }];
  const reader = pipe.to === 0 ? 'nobody yet' : name(pipe.to);
  const total = ` ${pipe.sent} sent, ${sizeText(pipe.sentBytes)}${pipe.closed === '' ? '' : ', closed'}`;
  const under = [...pipe.messages.values()];
  const piece = ({ what, bytes }: (typeof under)[number]): string =>
    `[${what === '' ? sizeText(bytes) : shorten(visible(what), 16, glyphs.ellipsis)}]`;
  spans.push({ text: `${name(pipe.from)} ` });
  const room = width - lineCells(spans) - cells(reader) - cells(glyphs.arrow) - 8;
  const shown: string[] = [];
  for (const message of under) {
    const text = piece(message);
    if (shown.length > 0 && cells(shown.join(glyphs.horizontal)) + cells(text) + 1 > room) break;
    shown.unshift(text);
  }
  const more = under.length - shown.length;
  spans.push(
    { text: more > 0 ? `+${more} ` : '', style: 'dim' },
    { text: shown.length === 0 ? '' : `${glyphs.horizontal}${shown.join(glyphs.horizontal)}`, style: 'ready' },
    { text: `${glyphs.horizontal}${glyphs.arrow} ${reader}` },
    { text: total, style: 'dim' },
  );
  return spans;
}

/**
 * Pipes worth a row: those with something inside first, then those that were used last; closed ones are gone, and those that the library keeps for itself. Of
 * the two ways of a connection that was not used yet one is enough: nothing tells them apart.
 */
function pipesOf(view: View): readonly PipeView[] {
  const unused = new Set<string>();
  return [...view.world.pipes.values()]
    .filter((pipe) => (pipe.closed === '' && (pipe.name !== '' || pipe.sent > 0)) || pipe.messages.size > 0)
    .filter((pipe) => {
      if (pipe.sent > 0) return true;
      const isSeen = unused.has(pipe.name);
      unused.add(pipe.name);
      return !isSeen;
    })
    .sort((a, b) => Number(b.messages.size > 0) - Number(a.messages.size > 0) || b.touched - a.touched);
}

/** Those who live come first. */
function ordered(view: View): { readonly living: readonly ProcessView[]; readonly over: readonly ProcessView[] } {
  const all = [...view.world.processes.values()];
  return { living: all.filter((process) => !isOver(process)), over: all.filter(isOver) };
}

/** The same in sentences, for who listens. */
export function processSentences(view: View): string[] {
  const { living, over } = ordered(view);
  const processes = living.map((process) => {
    const variables = variablesOf(view, process).map(({ name, value }) => `${name} = ${visible(value)}`);
    const holds = variables.length === 0 ? '' : ` It holds ${variables.slice(0, MOST_VARIABLES).join(', ')}.`;
    return `${process.name}: ${stateOf(view, process)}, ${detailsOf(view, process).join(', ')}.${holds}`;
  });
  const pipes = pipesOf(view).map((pipe) => {
    const name = (id: number): string => view.world.processes.get(id)?.name ?? 'nobody yet';
    const under = [...pipe.messages.values()].map(({ what, bytes }) => (what === '' ? sizeText(bytes) : visible(what)));
    const way = under.length === 0 ? 'nothing is on its way' : `on its way: ${under.slice(0, 8).join(', ')}`;
    const ends = pipe.sent === 0 ? '' : `, from ${name(pipe.from)} to ${name(pipe.to)}`;
    return `${pipe.name === '' ? `Pipe ${pipe.id}` : pipe.name}${ends}: ${way}; ${pipe.sent} sent.`;
  });
  return [...processes, ...pipes, ...over.map((process) => `${process.name}: ${stateOf(view, process)}.`)];
}

/** Rows of variables that a pane would like to have in each box. */
const WISHED_VARIABLES = 5;

export const processesPane: Pane = {
  name: 'processes',
  title: () => 'processes',
  wanted: (view) => view.world.processes.size > 1,
  rows(view, width) {
    const { living, over } = ordered(view);
    const down = Math.ceil(living.length / acrossOf(living.length, width));
    return down * (FRAME_ROWS + WISHED_VARIABLES) + over.length + pipesOf(view).length;
  },
  draw(view, width, height) {
    const { living, over } = ordered(view);
    const all = [...living, ...over];
    const longest = all.reduce((most, process) => Math.max(most, cells(process.name)), 6);
    const nameWidth = Math.min(longest, Math.max(10, Math.floor(width * 0.4)));
    const stateWidth = all.reduce((most, process) => Math.max(most, stateOf(view, process).length), 7);
    // where there is little room the sign alone says what it is doing
    const stateCells = width < 50 && view.inspection !== undefined ? 0 : stateWidth;
    const row = (process: ProcessView): Line => processLine(view, process, nameWidth, stateCells, width);
    const pipes = pipesOf(view).map((pipe) => pipeLine(view, pipe, width));
    const above = (others: number) => boxes(view, living, width, height - Math.min(others, Math.ceil(height / 3)));
    // rather fewer variables in a box than a box without its lower edge
    const drawn = above(pipes.length + over.length) ?? above(pipes.length);
    // what is on its way stands right below the boxes; who is over comes last
    const others = pipes.length + over.length;
    // a row that says how many there are besides would take the place of the box's lower edge
    const isCut = drawn !== undefined && others > 0 && drawn.length >= height;
    const lines = drawn === undefined || isCut ? [...all.map(row), ...pipes] : [...drawn, ...pipes, ...over.map(row)];
    const top = Math.max(0, Math.min(lines.length - height, view.scroll('processes')));
    return firstRows(view, 'processes', lines.slice(top), width, height);
  },
};
