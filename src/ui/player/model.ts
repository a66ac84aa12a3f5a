/** What the player knows: the runs it shows, where in them it stands, and how it is to be drawn. A value; update.ts makes the next one. */
import type { EventKind, Id } from '../../events/index.ts';
import { type Follow, type Step, Timeline, type World } from '../../trace/index.ts';
import type { Beat, Command, Look, RunStatus } from '../messages.ts';
import type { Draft } from '../editor/model.ts';
import { isPrompt } from '../prompt/session.ts';
import type { Change, Inspection, RunSession } from '../session.ts';
import { visible } from '../text.ts';
import type { PaneName, Target, TimeRange } from '../view.ts';

/** One run that the player shows: the first one, or one that forked from another. */
export interface Run {
  /** What it is called in lists: the title of the program, or what was done otherwise. */
  readonly label: string;
  readonly session: RunSession;
  readonly timeline: Timeline;
  /** Events that may be looked at: those that the timeline has read. */
  readonly length: number;
  readonly status: RunStatus;
  /** The event number at which it left its parent; 0 for a run of its own. */
  readonly forkedAt: number;
  /** Rows each pane would need at most, as far as was looked: so that panes do not jump about while one steps. */
  readonly survey: Readonly<Partial<Record<PaneName, number>>>;
  /** Where it runs what was typed and not saved. */
  readonly draft?: Draft;
}

/** The player's state. */
export interface PlayerState {
  readonly kind: 'player';
  readonly runs: readonly Run[];
  readonly active: number;
  /** Events before the moment that is shown. */
  readonly cursor: number;
  /** Instructions before it: may be further than the last event, where one steps by instruction. */
  readonly position: number;
  /** Nobody has moved yet: the cursor goes to the first line as soon as there is one. */
  readonly fresh: boolean;
  /** The last step was one of an instruction. */
  readonly byInstruction: boolean;
  /** Where the last move came from: what was touched since is marked. */
  readonly changedFrom: number;
  readonly follow: Follow;
  readonly focus: PaneName;
  readonly zoom: boolean;
  /** It is shown alone only because there is no room for it beside the others. */
  readonly peek: boolean;
  readonly selected: Readonly<Partial<Record<PaneName, Target>>>;
  readonly scroll: Readonly<Partial<Record<PaneName, number>>>;
  readonly breakpoints: ReadonlySet<string>;
  readonly breakKinds: ReadonlySet<string>;
  /** The kind of event that y and Y go to. */
  readonly chosenKind: EventKind;
  /** The stretch of time that the timeline shows; undefined: all of it. */
  readonly range: TimeRange | undefined;
  readonly playing: boolean;
  readonly rate: number;
  readonly beat: Beat;
  /** A move that leads further than the program has run yet: it is made as soon as that is known. */
  readonly waiting: Command | undefined;
  /** Time and steps that playing owes, below one step. */
  readonly owed: number;
  /** Where jumps came from, the last one last. */
  readonly jumps: readonly number[];
  readonly search: string;
  /** Expressions whose values are shown in the inspector. */
  readonly expressions: readonly string[];
  /** The name or expression whose changes are gone to; '' none is chosen. */
  readonly watched: string;
  readonly look: Look | undefined;
  readonly inspection: Inspection | undefined;
  readonly values: readonly string[];
  /** What could be done otherwise, as asked last, and where. */
  readonly changes: readonly Change[];
  /** Whether what comes after the cursor may be shown; a lesson that asks for a prediction says no. */
  readonly future: boolean;
  /** Only these panes are offered; undefined: all. */
  readonly panes: readonly PaneName[] | undefined;
  /** Whether they are named in the order of their importance. */
  readonly panesRanked: boolean;
}

/** A run as it is when it is opened: nothing of it read yet. */
export function makeRun(session: RunSession, label = session.title, forkedAt = 0): Run {
  const timeline = new Timeline(session.recording);
  return { label: visible(label), session, timeline, length: 0, status: 'running', forkedAt, survey: {} };
}

/** The player on a run. */
export function openPlayer(session: RunSession): PlayerState {
  return {
    kind: 'player',
    runs: [makeRun(session)],
    active: 0,
    cursor: 0,
    position: 0,
    fresh: true,
    byInstruction: false,
    changedFrom: 0,
    follow: { task: 0, thread: 0 },
    focus: 'code',
    zoom: false,
    peek: false,
    selected: {},
    scroll: {},
    breakpoints: new Set(),
    breakKinds: new Set(),
    chosenKind: 'task.woken',
    range: undefined,
    playing: false,
    rate: 2,
    beat: 'line',
    waiting: undefined,
    owed: 0,
    jumps: [],
    search: '',
    expressions: [],
    watched: '',
    look: undefined,
    inspection: undefined,
    values: [],
    changes: [],
    future: true,
    panes: undefined,
    panesRanked: false,
  };
}

/** The run that is shown. */
export const activeRun = (state: PlayerState): Run => state.runs[state.active]!;

/** Whether a program waits for a line of input; a prompt that waits to be asked does not. */
export const waitsForLine = ({ status, session }: Run): boolean =>
  status === 'input' && !(isPrompt(session) && session.asks !== 'line');

/** Events before the moment that is shown, as far as they are there: a fork that has just been opened first has to come to it. */
export const reached = (state: PlayerState): number => Math.min(state.cursor, activeRun(state).length);

/** What is true at the cursor. */
export const worldOf = (state: PlayerState): World => activeRun(state).timeline.world(state.cursor);

/** Beats a second, or seconds of the virtual clock a second, by the player's rate. */
export const RATES: readonly number[] = [0.5, 1, 2, 4, 8, 16, 32, 64, 128];

/** Virtual seconds a real second, by the player's rate, where the beat is the clock. */
export const CLOCK_RATES: readonly number[] = [0.01, 0.05, 0.1, 0.2, 0.5, 1, 2, 10, 100];

/** How fast it plays, in words. */
export function rateText({ beat, rate }: PlayerState): string {
  if (beat === 'clock') return `${CLOCK_RATES[rate]} s/s`;
  return `${RATES[rate]} ${beat}${beat === 'switch' ? 'es' : 's'}/s`;
}

/** How each beat is called. */
export const BEATS: Readonly<Record<Exclude<Beat, 'gil' | 'output'>, string>> = {
  instruction: 'an instruction',
  event: 'an event',
  line: 'a line',
  turn: 'a turn of the loop',
  switch: 'a switch of task or thread',
  clock: 'the virtual clock',
};

/** The task or thread that is selected, in whichever pane; nobody where it is not there (yet). */
export function selectedParty(selected: PlayerState['selected'], world: World): Follow | undefined {
  for (const target of Object.values(selected)) {
    if (target?.kind === 'task' && world.tasks.has(target.id)) return { task: target.id, thread: 0 };
    if (target?.kind === 'thread' && world.threads.has(target.id)) return { task: 0, thread: target.id };
  }
  return undefined;
}

/** What stays selected when somebody else is looked at. */
export function withoutParty(selected: PlayerState['selected']): PlayerState['selected'] {
  const rest = Object.entries(selected).filter(([, target]) => target?.kind !== 'task' && target?.kind !== 'thread');
  return Object.fromEntries(rest);
}

/** The selection with another target in a pane; one task or thread at most is selected in all panes together. */
export function withSelected(selected: PlayerState['selected'], pane: PaneName, target: Target | undefined) {
  const party = target?.kind === 'task' || target?.kind === 'thread';
  return { ...(party ? withoutParty(selected) : selected), [pane]: target };
}

/** Whom the player is about: the selected one, else the followed one, else whoever executed last. */
export function subject(state: PlayerState, world: World): { readonly task: Id; readonly thread: Id } {
  const selected = selectedParty(state.selected, world);
  if (selected !== undefined && selected.task === 0) return selected;
  if (selected !== undefined) return { task: selected.task, thread: world.tasks.get(selected.task)?.thread ?? 0 };
  if (state.follow.task !== 0)
    return { task: state.follow.task, thread: world.tasks.get(state.follow.task)?.thread ?? 0 };
  if (state.follow.thread !== 0) return { task: 0, thread: state.follow.thread };
  return { task: world.task, thread: world.thread };
}

/** The look that the screen would like to have now; undefined when the run can't be looked into. */
export function wantedLook(state: PlayerState): Look | undefined {
  const run = activeRun(state);
  if (run.session.inspect === undefined || run.length === 0) return undefined;
  const world = worldOf(state);
  const whom = subject(state, world);
  const between = whom.task === 0 && isBetween(world, whom.thread);
  return { run: run.session, position: state.position, ...whom, between, expressions: state.expressions };
}

/** Whether an event loop of a thread has just done one thing and not begun the next. */
function isBetween(world: World, thread: Id): boolean {
  for (const loop of world.loops.values())
    if (loop.thread === thread && loop.state === 'running' && loop.current === undefined) return true;
  return false;
}

/** Whether two looks ask for the same. */
export function sameLook(a: Look | undefined, b: Look | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return (
    a.run === b.run &&
    a.position === b.position &&
    a.task === b.task &&
    a.thread === b.thread &&
    (a.between ?? false) === (b.between ?? false) &&
    a.expressions.join('\n') === b.expressions.join('\n')
  );
}

/** The end of the virtual clock in a run, as far as it is known. */
export function endNs(run: Run): number {
  return run.length === 0 ? 0 : run.session.recording.at(run.length - 1);
}

/** The stretch of time that the timeline shows. */
export function rangeOf(state: PlayerState): TimeRange {
  return state.range ?? { fromNs: 0, toNs: Math.max(1000, endNs(activeRun(state))) };
}

/** A step that playing takes: the clock has none. */
export const stepOf = (beat: Beat): Step | undefined => (beat === 'clock' ? undefined : beat);
