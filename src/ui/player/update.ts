/** The player's next state: one function of state and message. What the world outside has to do is handed back as effects. */
import type { EventKind } from '../../events/index.ts';
import { EVENT_KINDS } from '../../events/index.ts';
import { causeOf, type Follow, moment, seekChange, seekKind, type Step } from '../../trace/index.ts';
import { copied, noted, prompt, type Result, still } from '../effects.ts';
import type { Beat, Command, Direction, Message, Question } from '../messages.ts';
import { codePlace } from '../panes/code.ts';
import { PANE_TABLE } from '../panes/table.ts';
import type { RunSession } from '../session.ts';
import type { Theme } from '../theme.ts';
import type { PaneName, Target, View } from '../view.ts';
import { ahead, ITS_END } from './ahead.ts';
import { askForLine, at, ended, lastStop } from './arrive.ts';
import { lineKey, seekBreak } from './breaks.ts';
import { beatMenu, breakMenu, changesMenu, kindMenu, runMenu } from './menus.ts';
import {
  activeRun,
  endNs,
  makeRun,
  type PlayerState,
  RATES,
  rateText,
  type Run,
  rangeOf,
  selectedParty,
  subject,
  waitsForLine,
  withoutParty,
  withSelected,
  worldOf,
} from './model.ts';
import type { Placed } from './layout.ts';
import {
  hasAny,
  lineMoment,
  type Moment,
  momentAt,
  type Sought,
  startOf,
  takeCall,
  takeStep,
  typedMoment,
} from './moves.ts';
import { play } from './play.ts';
import { perhapsMeant, seekText } from './search.ts';
import { pageRows, scrolled } from './scroll.ts';
import { toChange, valueFound, valueMenu, watchValue } from './value.ts';
import { viewOf } from './view.ts';

/** What the player may know of its surroundings. */
export interface PlayerContext {
  readonly theme: Theme;
  /** The panes that are on the screen, in order. */
  readonly visible: readonly PaneName[];
  /** Where a pane stands on the screen; undefined where there is no room for it. */
  readonly place: (pane: PaneName) => Placed | undefined;
}

const MOST_RUNS = 8;
const MOST_JUMPS = 200;

/** The state after a message. Messages that are not for the player leave it as it is. */
export function updatePlayer(state: PlayerState, message: Message, context: PlayerContext): Result<PlayerState> {
  return ahead(state, message, (from, what) => take(from, what, context));
}

function take(state: PlayerState, message: Message, context: PlayerContext): Result<PlayerState> {
  switch (message.type) {
    case 'step':
      return step(state, message);
    case 'call':
      return arrive(state, takeCall(activeRun(state), state.cursor, worldOf(state), message.how));
    case 'change':
      return change(state, message.direction);
    case 'valueChange':
      return toChange(state, message.direction);
    case 'watchValue':
      return watchValue(state, message);
    case 'valueFound':
      return valueFound(state, message, jump);
    case 'kind':
      return kind(state, message.direction);
    case 'kindChosen':
      return kind({ ...state, chosenKind: message.kind as EventKind }, 1);
    case 'end':
      return end(state, message.direction);
    case 'run':
      return runToBreak(state, message.direction);
    case 'found':
      return search(state, message.direction);
    case 'goto':
      return jump(state, momentAt(activeRun(state), message.cursor));
    case 'cause':
      return cause(state);
    case 'back':
      return back(state);
    case 'play':
      return still({ ...state, playing: !state.playing, owed: 0, fresh: false });
    case 'tick':
      return play(state, message.ms);
    case 'rate':
      return rate(state, message.by);
    case 'beat':
      return noted({ ...state, beat: message.beat, owed: 0 }, `one beat of playing is now ${beatText(message.beat)}`);
    case 'follow':
      return follow(state);
    case 'unfollow':
      return unfollow(state);
    case 'focus':
      return still(focusOn(state, message.pane, context));
    case 'focusBy':
      return focusBy(state, message.by, context);
    case 'zoom':
      return zoom(state);
    case 'select':
      return select(state, message.by, context);
    case 'page':
      return still(page(state, message.by, context));
    case 'enter':
      return enter(state, context);
    case 'pan':
      return pan(state, message.by);
    case 'scale':
      return scale(state, message.by);
    case 'breakpoint':
      return breakpoint(state, context);
    case 'breakKind':
      return breakKind(state, message.kind);
    case 'ask':
      return ask(state, message.what);
    case 'answer':
      return answer(state, message, context);
    case 'menu':
      return menu(state, message);
    case 'choices':
      return changesMenu(state, message.changes);
    case 'fork':
      return fork(state, message.number);
    case 'nextRun':
      return show(state, (state.active + message.by + state.runs.length) % state.runs.length);
    case 'showRun':
      return show(state, message.number);
    case 'restart':
      return restart(state);
    case 'edited':
      return restart(state, true);
    case 'opened':
      return opened(state, message);
    case 'copyReplay':
      return { state, effects: copied(activeRun(state).session.replayCommand) };
    case 'editor': {
      const { file } = activeRun(state).session;
      return { state, effects: [{ type: 'editor', file }] };
    }
    case 'grown': {
      const next = grown(state, message.run, message.status);
      const { misfit = '' } = message.run;
      return misfit === '' || message.status === 'running' ? still(next) : noted(next, misfit);
    }
    case 'surveyed':
      return still(changeRun(state, message.run, (run) => ({ ...run, survey: message.rows })));
    case 'inspected':
      return still({ ...state, look: message.look, inspection: message.inspection, values: message.values });
    default:
      return still(state);
  }
}

// ── arriving ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────

function arrive(state: PlayerState, moment: Moment, changedFrom?: number): Result<PlayerState> {
  const run = activeRun(state);
  const stuck = moment.cursor === state.cursor && moment.position === state.position;
  const next = { ...at(state, moment, changedFrom), playing: false };
  const atEnd = moment.cursor >= run.length && moment.cursor >= state.cursor;
  if (!stuck) return atEnd && waitsForLine(run) ? ended(next) : still(next);
  const stays = { ...next, changedFrom: state.changedFrom };
  return moment.cursor === 0 || (moment.cursor <= startOf(run) && !atEnd)
    ? noted(stays, 'this is the start')
    : ended(stays);
}

/** A jump is an arrival that can be taken back; one to where one stands already leads nowhere, and says so. */
function jump(state: PlayerState, moment: Moment, here = 'this is that moment already'): Result<PlayerState> {
  if (moment.cursor === state.cursor && moment.position === state.position)
    return noted({ ...state, playing: false }, here);
  const from = { ...state, jumps: [...state.jumps, state.cursor].slice(-MOST_JUMPS) };
  return arrive(from, moment, lastStop(from, moment));
}

// ── moving ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────

function step(state: PlayerState, message: Extract<Command, { type: 'step' }>): Result<PlayerState> {
  const from = { ...state, byInstruction: message.step === 'instruction' };
  const run = activeRun(from);
  const moment = takeStep(from, run, message.step, message.direction);
  // to leap to the end of a program that has none of what was sought would only cost the place where one stood
  if (isSought(message.step) && moment.cursor >= run.length && run.status === 'done' && !hasAny(run, message.step))
    return noted(state, `there is no ${SOUGHT[message.step]} in this run`);
  return arrive(from, moment);
}

/** What a step that leads nowhere would have led to. */
const SOUGHT: Readonly<Record<Sought, string>> = {
  turn: 'event loop',
  switch: 'switch of task or thread',
  gil: 'hand-over of the GIL',
  output: 'output',
};

const isSought = (step: Step): step is Sought => step in SOUGHT;

const chosen = (state: PlayerState): Follow => subject(state, worldOf(state));

function change(state: PlayerState, direction: Direction): Result<PlayerState> {
  const run = activeRun(state);
  const who = chosen(state);
  const found = seekChange(run.session.recording, state.cursor, who, direction);
  if (found < 0 || found > run.length)
    return noted(state, direction === 1 ? 'it does not change any more' : 'it has not changed before');
  const there = jump(state, momentAt(run, found));
  // whoever was selected stays so
  return { ...there, state: { ...there.state, selected: { ...there.state.selected, ...party(state) } } };
}

/** The selected task or thread alone, by its pane. */
const party = ({ selected }: PlayerState): PlayerState['selected'] =>
  Object.fromEntries(
    Object.entries(selected).filter(([, target]) => target?.kind === 'task' || target?.kind === 'thread'),
  );

function kind(state: PlayerState, direction: Direction): Result<PlayerState> {
  const run = activeRun(state);
  const { chosenKind, follow: who } = state;
  const followed = who.task !== 0 || who.thread !== 0 ? who : undefined;
  const found = seekKind(run.session.recording, state.cursor, new Set([chosenKind]), direction, followed);
  if (found < 0 || found > run.length)
    return noted(
      state,
      `no ${chosenKind} ${direction === 1 ? 'after' : 'before'} this moment; {kind.choose} chooses another kind of event`,
    );
  return jump(state, momentAt(run, found));
}

function end(state: PlayerState, direction: Direction): Result<PlayerState> {
  const run = activeRun(state);
  const moment = momentAt(run, direction === 1 ? run.length : startOf(run));
  const stands = moment.cursor === state.cursor && moment.position === state.position;
  return stands ? arrive(state, moment) : jump(state, moment);
}

function runToBreak(state: PlayerState, direction: Direction): Result<PlayerState> {
  const run = activeRun(state);
  if (state.breakpoints.size + state.breakKinds.size === 0)
    return noted(state, 'there is no break point: {break} sets one on a line, {break.kinds} on events');
  const found = seekBreak(run, state.cursor, state, direction);
  if (found < 0) return noted(state, direction === 1 ? 'no break point lies ahead' : 'no break point lies behind');
  return jump(state, momentAt(run, found));
}

function search(state: PlayerState, direction: Direction): Result<PlayerState> {
  const run = activeRun(state);
  if (state.search === '') return { state, effects: [prompt('search', 'search for')] };
  const found = seekText(run, state.cursor, state.search, direction);
  if (found < 0) return noted(state, notFound(state, run, direction));
  return jump(state, momentAt(run, found));
}

function notFound({ search: text, cursor }: PlayerState, run: Run, direction: Direction): string {
  const sides =
    direction === 1
      ? ['after', '{found.back} goes to the one before']
      : ['before', '{found.next} goes to the one after'];
  const shown = JSON.stringify(text);
  if (seekText(run, cursor + 1, text, direction === 1 ? -1 : 1) >= 0)
    return `no ${shown} ${sides[0]} this moment; ${sides[1]}`;
  const meant = perhapsMeant(run, text);
  return `nothing in this run has to do with ${shown}${meant === undefined ? '' : `; perhaps ${JSON.stringify(meant)} is meant`}`;
}

function cause(state: PlayerState): Result<PlayerState> {
  const run = activeRun(state);
  const found = causeOf(run.session.recording, worldOf(state), chosen(state));
  if (found < 0) return noted(state, 'nothing is known to have caused this');
  return jump(state, momentAt(run, found), 'this moment is the cause itself');
}

function back(state: PlayerState): Result<PlayerState> {
  const from = state.jumps.at(-1);
  if (from === undefined) return noted(state, 'there is no jump to come back from');
  const moment = momentAt(activeRun(state), from);
  return arrive({ ...state, jumps: state.jumps.slice(0, -1) }, moment, lastStop(state, moment));
}

function rate(state: PlayerState, by: number): Result<PlayerState> {
  const next = { ...state, rate: Math.max(0, Math.min(RATES.length - 1, state.rate + by)) };
  return noted(next, `plays ${rateText(next)}`);
}

const beatText = (beat: Beat): string => (beat === 'clock' ? 'a stretch of the virtual clock' : `a ${beat}`);

// ── panes ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

const targetsOf = (view: View, pane: PaneName): readonly Target[] => PANE_TABLE[pane].targets?.(view) ?? [];

function select(state: PlayerState, by: number, context: PlayerContext): Result<PlayerState> {
  // every event is a moment of its own: to choose one is to go there
  if (state.focus === 'events') return step(state, { type: 'step', step: 'event', direction: by > 0 ? 1 : -1 });
  const view = viewOf(state, context.theme);
  const targets = targetsOf(view, state.focus);
  if (targets.length === 0) {
    const place = context.place(state.focus);
    return still(place === undefined ? state : scrolled(state, place, by, context.theme));
  }
  const now = view.selected(state.focus);
  const next = now >= 0 ? now + by : firstSelected(state, view, targets);
  const target = targets[Math.max(0, Math.min(targets.length - 1, next))]!;
  return still({ ...state, selected: withSelected(state.selected, state.focus, target) });
}

/** Where selecting begins: at the place the pane is about. */
function firstSelected(state: PlayerState, view: View, targets: readonly Target[]): number {
  if (state.focus === 'code') return Math.max(0, codePlace(view).line - 1);
  if (state.focus === 'output') return targets.length - 1;
  const who = subject(state, view.world);
  const found = targets.findIndex((target) =>
    target.kind === 'task' ? target.id === who.task : target.kind === 'thread' && target.id === who.thread,
  );
  return Math.max(0, found);
}

function page(state: PlayerState, by: number, context: PlayerContext): PlayerState {
  const place = context.place(state.focus);
  return place === undefined ? state : scrolled(state, place, by * pageRows(place), context.theme);
}

function focusBy(state: PlayerState, by: number, { visible }: PlayerContext): Result<PlayerState> {
  const panes = visible.length > 1 ? visible : (Object.keys(PANE_TABLE) as PaneName[]);
  const now = panes.indexOf(state.focus);
  const zoom = state.zoom && !state.peek;
  return still({ ...state, focus: panes[(now + by + panes.length) % panes.length]!, zoom, peek: false });
}

/** A pane for which there is no room is shown alone, until one is chosen for which there is. */
function focusOn(state: PlayerState, pane: PaneName, { visible }: PlayerContext): PlayerState {
  const zoomed = state.zoom && !state.peek;
  const peek = !zoomed && !visible.includes(pane);
  return { ...state, focus: pane, zoom: zoomed || peek, peek };
}

/**
 * A pane alone, and back. One that stands alone because there is no room for it stays so: how much room there is depends on how much of the run is known,
 * and the same keys are to come to the same.
 */
function zoom(state: PlayerState): Result<PlayerState> {
  if (state.peek)
    return noted({ ...state, peek: false }, 'every pane is shown alone now; {zoom} shows them side by side');
  return still({ ...state, zoom: !state.zoom });
}

function selectedTarget(state: PlayerState): Target | undefined {
  return state.selected[state.focus];
}

/** Nothing has to be selected to go to the only finding. */
function onlyFinding(state: PlayerState, { theme }: PlayerContext): Target | undefined {
  const targets = state.focus === 'findings' ? targetsOf(viewOf(state, theme), 'findings') : [];
  return targets.length === 1 ? targets[0] : undefined;
}

function enter(state: PlayerState, context: PlayerContext): Result<PlayerState> {
  const target = selectedTarget(state) ?? onlyFinding(state, context);
  if (target === undefined) return zoom(state);
  switch (target.kind) {
    case 'task':
    case 'thread':
      return follow(state);
    case 'cursor':
      return jump(state, momentAt(activeRun(state), target.cursor));
    case 'time':
      return jump(state, momentAt(activeRun(state), activeRun(state).session.recording.countAt(target.at)));
    case 'line': {
      const found = lineMoment(activeRun(state), state.cursor, target.file, target.line);
      if (found < 0) return noted(state, `nobody ever comes to line ${target.line}`);
      return jump(state, momentAt(activeRun(state), found));
    }
  }
}

function follow(state: PlayerState): Result<PlayerState> {
  const world = worldOf(state);
  const wanted: Follow =
    selectedParty(state.selected, world) ??
    (world.task !== 0 ? { task: world.task, thread: 0 } : { task: 0, thread: world.thread });
  const same = wanted.task === state.follow.task && wanted.thread === state.follow.thread;
  if (same) return noted({ ...state, follow: { task: 0, thread: 0 } }, 'nobody is followed any more');
  const name = wanted.task !== 0 ? world.tasks.get(wanted.task)?.name : world.threads.get(wanted.thread)?.name;
  if (name === undefined) return noted(state, 'there is nobody to follow');
  return noted({ ...state, follow: wanted }, `${name} is followed: steps stop only where it moves`);
}

function unfollow(state: PlayerState): Result<PlayerState> {
  if (state.selected[state.focus] !== undefined)
    return still({ ...state, selected: withSelected(state.selected, state.focus, undefined) });
  if (state.zoom) return still({ ...state, zoom: false, peek: false });
  const selected = withoutParty(state.selected);
  return still({ ...state, selected, follow: { task: 0, thread: 0 }, playing: false });
}

// ── the timeline's range ─────────────────────────────────────────────────────────────────────────────────────────────────────

const WHOLE = 'the timeline shows the whole run: {timeline.in} shows less of it, in more detail';

function scale(state: PlayerState, by: number): Result<PlayerState> {
  const range = rangeOf(state);
  const end = endNs(activeRun(state));
  const span = Math.max(1000, (range.toNs - range.fromNs) / 2 ** by);
  if (span >= end) return noted({ ...state, range: undefined }, WHOLE);
  const now = worldOf(state).at;
  const share = (now - range.fromNs) / Math.max(1, range.toNs - range.fromNs);
  const from = Math.max(0, now - span * Math.max(0, Math.min(1, share)));
  // less than a cell from the beginning is the beginning
  if (from < span / 1000) return still({ ...state, range: { fromNs: 0, toNs: span } });
  return still({ ...state, range: { fromNs: from, toNs: from + span } });
}

function pan(state: PlayerState, by: number): Result<PlayerState> {
  if (state.range === undefined) return noted(state, WHOLE);
  const span = state.range.toNs - state.range.fromNs;
  const from = Math.max(0, Math.min(Math.max(0, endNs(activeRun(state)) - span), state.range.fromNs + (by * span) / 4));
  return still({ ...state, range: { fromNs: from, toNs: from + span } });
}

// ── break points ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

function breakpoint(state: PlayerState, context: PlayerContext): Result<PlayerState> {
  const target = state.selected.code;
  const place = target?.kind === 'line' ? target : codePlace(viewOf(state, context.theme));
  if (place.line <= 0) return noted(state, 'there is no line to stop at');
  const key = lineKey(place.file, place.line);
  const breakpoints = new Set(state.breakpoints);
  if (breakpoints.delete(key)) return noted({ ...state, breakpoints }, `line ${place.line}: no break point any more`);
  breakpoints.add(key);
  return noted(
    { ...state, breakpoints },
    `break point on line ${place.line}: {run.next} runs to it, {run.back} runs back`,
  );
}

function breakKind(state: PlayerState, id: string): Result<PlayerState> {
  const breakKinds = new Set(state.breakKinds);
  if (!breakKinds.delete(id)) breakKinds.add(id);
  const next = { ...state, breakKinds };
  return { state: next, effects: [breakMenu(next, id)] };
}

// ── questions ────────────────────────────────────────────────────────────────────────────────────────────────────────────────

function ask(state: PlayerState, what: Question): Result<PlayerState> {
  switch (what) {
    case 'time':
      return { state, effects: [prompt('time', 'go to (0.5, 300ms, #event, :line)')] };
    case 'search':
      return { state, effects: [prompt('search', 'search for', '')] };
    case 'evaluate':
      if (activeRun(state).session.evaluate === undefined)
        return noted(state, "a saved recording can't be asked for values");
      return { state, effects: [prompt('evaluate', 'value of (empty: forget all)')] };
    case 'input':
      return activeRun(state).status === 'input'
        ? askForLine(state)
        : noted(state, 'the program does not wait for input');
    case 'save':
      return {
        state,
        effects: [
          prompt('save', 'save the recording as', `${activeRun(state).session.title.replace(/\.py$/, '')}.jsonl`),
        ],
      };
    default:
      return still(state);
  }
}

/** To a moment that was typed; where nothing happens at that time, it is said since when all has been as it is shown. */
function toMoment(state: PlayerState, to: Moment): Result<PlayerState> {
  const result = jump(state, to);
  const { askedNs } = to;
  const now = worldOf(result.state).at;
  if (askedNs === undefined || now >= askedNs || askedNs > endNs(activeRun(state)) || result.effects.length > 0)
    return result;
  // two times that read alike would say nothing
  const clock = moment(askedNs) === moment(now) ? (ns: number) => (ns / 1e9).toFixed(6) : moment;
  if (clock(askedNs) === clock(now)) return result;
  return noted(result.state, `nothing happens at t=${clock(askedNs)}: it has been like this since t=${clock(now)}`);
}

function answer(
  state: PlayerState,
  { what, text, ends = false }: Extract<Command, { type: 'answer' }>,
  context: PlayerContext,
): Result<PlayerState> {
  const run = activeRun(state);
  switch (what) {
    case 'time': {
      if (text.trim() === '') return still(state);
      const moment = typedMoment(run, state.cursor, codePlace(viewOf(state, context.theme)).file, text);
      return typeof moment === 'string' ? noted(state, moment) : toMoment(state, moment);
    }
    case 'search':
      return text === '' ? still(state) : search({ ...state, search: text }, 1);
    case 'evaluate': {
      const expression = text.trim();
      const expressions =
        expression === '' ? [] : [...state.expressions.filter((known) => known !== expression), expression].slice(-8);
      return still({
        ...state,
        ...(expression === '' ? {} : focusOn(state, 'inspector', context)),
        expressions,
      });
    }
    case 'input': {
      const going = changeRun(state, run.session, (known) => ({ ...known, status: 'running' }));
      // whoever is on the way to the end goes on with that, others see what comes of the line
      const goesOn: Command = state.waiting ?? { type: 'step', step: 'line', direction: 1 };
      return {
        state: state.cursor < run.length ? going : { ...going, waiting: goesOn },
        // of several lines the program finds the others when it reads on
        effects: (ends ? [''] : text.split('\n').map((line) => `${line}\n`)).map((line) => ({
          type: 'answerInput',
          run: run.session,
          text: line,
        })),
      };
    }
    case 'save':
      return text.trim() === ''
        ? still(state)
        : { state, effects: [{ type: 'save', run: run.session, file: text.trim() }] };
    default:
      return still(state);
  }
}

function menu(state: PlayerState, message: Extract<Command, { type: 'menu' }>): Result<PlayerState> {
  switch (message.menu) {
    case 'beat':
      return { state, effects: [beatMenu(state)] };
    case 'values':
      return valueMenu(state);
    case 'breaks':
      return { state, effects: [breakMenu(state)] };
    case 'kinds':
      return { state, effects: [kindMenu(state, Object.keys(EVENT_KINDS) as EventKind[])] };
    case 'runs':
      return { state, effects: [runMenu(state)] };
    case 'changes': {
      const { session } = activeRun(state);
      if (session.changes === undefined) return noted(state, "a saved recording can't be changed");
      return { state, effects: [{ type: 'changes', run: session, position: state.position, at: worldOf(state).at }] };
    }
    default:
      return still(state);
  }
}

// ── runs ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

function changeRun(state: PlayerState, session: RunSession, by: (run: Run) => Run): PlayerState {
  return { ...state, runs: state.runs.map((run) => (run.session === session ? by(run) : run)) };
}

/** A run has grown, or stands still for another reason. */
function grown(state: PlayerState, session: RunSession, status: Run['status']): PlayerState {
  const next = changeRun(state, session, (run) => ({ ...run, length: run.timeline.length, status }));
  const run = activeRun(next);
  if (run.session !== session || run.length === 0) return next;
  // a run that ended before the moment that the player stood at
  if (status !== 'running' && state.cursor > run.length) return { ...next, ...momentAt(run, run.length) };
  if (!next.fresh) return next;
  const start = startOf(run);
  const ready = start > 1 || status !== 'running';
  return { ...next, ...momentAt(run, start), changedFrom: start, fresh: !ready };
}

function fork(state: PlayerState, number: number): Result<PlayerState> {
  const chosenChange = state.changes[number];
  if (chosenChange === undefined) return still(state);
  const { session } = activeRun(state);
  return { state, effects: [{ type: 'fork', run: session, position: state.position, change: chosenChange }] };
}

function restart(state: PlayerState, changed = false): Result<PlayerState> {
  const { session } = activeRun(state);
  if (session.restart === undefined) return noted(state, "a saved recording can't be run again");
  return { state, effects: [{ type: 'restart', run: session, ...(changed ? { changed } : {}) }] };
}

/** Another run is there: a fork goes on from this moment, a new run of the program begins. */
function opened(state: PlayerState, message: Extract<Message, { type: 'opened' }>): Result<PlayerState> {
  const forked = message.why === 'fork';
  const made = makeRun(message.session, message.label, forked ? state.cursor : 0);
  const draft = forked ? activeRun(state).draft : message.draft;
  const run = draft === undefined ? made : { ...made, draft };
  const kept =
    state.runs.length >= MOST_RUNS
      ? state.runs.filter((_, number) => number !== (state.active === 1 ? 2 : 1))
      : state.runs;
  const runs = [...kept, run];
  const next: PlayerState = {
    ...state,
    runs,
    active: runs.length - 1,
    playing: false,
    look: undefined,
    inspection: undefined,
  };
  if (forked)
    return noted(next, `another way from here ({run.other}: the other run, {compare}: both): ${message.label}`);
  // whoever changes a file and has seen its end wants to see its end
  const stays = message.why === 'changed' && isAtEnd(state);
  const begun: PlayerState = {
    ...next,
    waiting: stays ? ITS_END : undefined,
    cursor: 0,
    position: 0,
    fresh: true,
    jumps: [],
    range: undefined,
    follow: { task: 0, thread: 0 },
  };
  const what = stays ? 'goes to its end, too' : 'begins';
  return noted(begun, `run ${runs.length} ${what}; {run.other} shows the others, {compare} all side by side`);
}

/** Whether the player has gone to the end of a run that is over; one that never began ends where it starts. */
function isAtEnd(state: PlayerState): boolean {
  const run = activeRun(state);
  return run.status === 'done' && state.cursor === run.length && startOf(run) < run.length;
}

/** Another run at the same moment of the clock. */
function show(state: PlayerState, number: number): Result<PlayerState> {
  if (state.runs.length === 1)
    return noted(state, 'there is only this run: {otherwise} makes another, {edit} edits the program');
  const run = state.runs[number];
  if (run === undefined || number === state.active) return still(state);
  const now = worldOf(state).at;
  const cursor = run.length === 0 ? 0 : Math.min(run.length, run.session.recording.countAt(now));
  const next = { ...state, active: number, look: undefined, inspection: undefined, follow: { task: 0, thread: 0 } };
  return noted(at(next, momentAt(run, cursor), cursor), `run ${number + 1} of ${state.runs.length}: ${run.label}`);
}
