/**
 * Lanes: the rows of the timeline. A lane is a list of changes of state; it is made once, in one pass over the recording, and read at
 * any moment and any zoom. Times are virtual nanoseconds.
 */
import type { HeadwaiterEvent, Id, Ns } from '../events/index.ts';
import type { Fold } from './fold/fold.ts';

/**
 * What a lane can show. `blocked`: a task runs and its thread waits in the middle of it, so nothing else on that loop can run; said of the task and of
 * the thread. A thread that waits for itself alone is `waiting`.
 */
export const LANE_STATES = ['none', 'waiting', 'ready', 'gil', 'running', 'blocked'] as const;
/** One of the states of a lane. */
export type LaneState = (typeof LANE_STATES)[number];

/** What a lane is about. */
export type LaneSubject = 'process' | 'thread' | 'task' | 'core';

/** One row of the timeline. */
export interface Lane {
  readonly subject: LaneSubject;
  /** Its id; for a core its number. */
  readonly id: Id;
  readonly name: string;
  /** What it runs, for tasks: the name of the coroutine; '' otherwise. Lanes that run the same are of one group. */
  readonly about: string;
  /** The process or (for tasks) thread it belongs to. */
  readonly owner: Id;
  /** The number of the event that made it. */
  readonly index: number;
  readonly startNs: Ns;
  /** -1 while it goes on. */
  readonly endNs: Ns;
  /** How it ended: a task's final state, "finished", an exit; '' while it goes on. */
  readonly ended: string;
  /** Moments at which the state changed, rising, and the state from each on (an index of LANE_STATES). */
  readonly times: readonly Ns[];
  readonly states: readonly number[];
}

/** An arrow of the timeline: somebody let somebody else go on. */
export interface Wake {
  readonly at: Ns;
  readonly index: number;
  readonly from: string;
  readonly to: string;
}

type Draft = { -readonly [K in keyof Lane]: Lane[K] extends readonly (infer T)[] ? T[] : Lane[K] };

const NUMBER = Object.fromEntries(LANE_STATES.map((state, number) => [state, number])) as Record<LaneState, number>;

/** Watches the fold and draws the lanes. */
export class LaneMaker {
  readonly lanes: Lane[] = [];
  readonly wakes: Wake[] = [];
  /** How often a lane was given another name. */
  renamings = 0;
  readonly #byKey = new Map<string, Draft>();

  lane(subject: LaneSubject, id: Id): Lane | undefined {
    return this.#byKey.get(subject + id);
  }

  #make(subject: LaneSubject, id: Id, name: string, owner: Id, fold: Fold, about = ''): Draft {
    const key = subject + id;
    let lane = this.#byKey.get(key);
    if (lane === undefined) {
      lane = {
        subject,
        id,
        name,
        about,
        owner,
        index: fold.index - 1,
        startNs: fold.at,
        endNs: -1,
        ended: '',
        times: [],
        states: [],
      };
      this.#byKey.set(key, lane);
      this.lanes.push(lane);
    }
    return lane;
  }

  #turn(lane: Draft, at: Ns, state: LaneState): void {
    const number = NUMBER[state];
    const last = lane.states.length - 1;
    if (last >= 0 && lane.states[last] === number) return;
    lane.times.push(at);
    lane.states.push(number);
  }

  #task(fold: Fold, id: Id, state: LaneState): void {
    if (id === 0) return;
    const task = fold.tasks.get(id);
    this.#turn(this.#make('task', id, task?.name ?? `Task-${id}`, task?.thread ?? 0, fold), fold.at, state);
  }

  /** A thread waits for something. */
  #blocked(fold: Fold, subject: Id, on: string): void {
    if (on === 'gil') return this.#thread(fold, subject, 'gil');
    const tasks = on === 'select' ? [] : [...(fold.threads.get(subject)?.tasks ?? [])];
    this.#thread(fold, subject, tasks.length > 0 ? 'blocked' : 'waiting');
    for (const task of tasks) this.#task(fold, task, 'blocked');
  }

  #thread(fold: Fold, id: Id, state: LaneState): void {
    const thread = fold.threads.get(id);
    this.#turn(this.#make('thread', id, thread?.name ?? `Thread-${id}`, thread?.process ?? 0, fold), fold.at, state);
  }

  #end(key: string, at: Ns, how: string): void {
    const lane = this.#byKey.get(key);
    if (lane === undefined) return;
    this.#turn(lane, at, 'none');
    lane.endNs = at;
    lane.ended = how;
  }

  #rename(key: string, name: string): void {
    const lane = this.#byKey.get(key);
    if (lane === undefined) return;
    lane.name = name;
    this.renamings++;
  }

  /** How the screen calls a process. @param name its own name */
  #nameOf(fold: Fold, id: Id, name: string): string {
    return fold.processes.get(id)?.name ?? name;
  }

  #process(fold: Fold, id: Id): void {
    let state: LaneState = 'waiting';
    for (const thread of fold.threads.values()) {
      if (thread.process !== id) continue;
      if (thread.state === 'running') state = 'running';
      else if (thread.state === 'runnable' && state !== 'running') state = 'ready';
    }
    const lane = this.#byKey.get(`process${id}`);
    if (lane !== undefined && lane.endNs < 0) this.#turn(lane, fold.at, state);
  }

  /** Takes an event that the fold has just taken. */
  note(event: HeadwaiterEvent, fold: Fold): void {
    switch (event.kind) {
      case 'process.created':
        this.#turn(
          this.#make('process', event.child, this.#nameOf(fold, event.child, event.name), event.parent, fold),
          fold.at,
          'waiting',
        );
        break;
      case 'process.replaced':
        this.#rename(`process${event.subject}`, this.#nameOf(fold, event.subject, event.name));
        break;
      case 'process.exited':
        this.#end(`process${event.subject}`, event.at, event.signal === '' ? `exit ${event.code}` : event.signal);
        break;
      case 'thread.created':
        this.#turn(this.#make('thread', event.subject, event.name, event.owner, fold), fold.at, 'none');
        break;
      case 'thread.named':
        this.#rename(`thread${event.subject}`, event.name);
        break;
      case 'thread.started':
      case 'thread.runnable':
        this.#thread(fold, event.subject, fold.threads.get(event.subject)?.state === 'running' ? 'running' : 'ready');
        if (event.kind === 'thread.runnable') this.#wake(event, fold, 'thread', event.subject);
        this.#processOf(fold, event.subject);
        break;
      case 'thread.running':
        this.#thread(fold, event.subject, 'running');
        for (const task of fold.threads.get(event.subject)?.tasks ?? []) this.#task(fold, task, 'running');
        this.#turn(this.#make('core', event.core, `core ${event.core}`, 0, fold), fold.at, 'running');
        this.#processOf(fold, event.subject);
        break;
      case 'thread.preempted':
        this.#thread(fold, event.subject, 'ready');
        this.#idle(fold, event.core);
        this.#processOf(fold, event.subject);
        break;
      case 'core.idle':
        this.#idle(fold, event.core);
        break;
      case 'thread.blocked':
        this.#blocked(fold, event.subject, event.on);
        this.#processOf(fold, event.subject);
        break;
      case 'gil.waiting':
        this.#thread(fold, event.subject, 'gil');
        break;
      case 'gil.taken':
        if (fold.threads.get(event.subject)?.state === 'running') this.#thread(fold, event.subject, 'running');
        break;
      case 'thread.finished':
        this.#end(`thread${event.subject}`, event.at, event.error === '' ? 'finished' : event.error);
        this.#processOf(fold, event.subject);
        break;
      case 'task.created':
        this.#make('task', event.task, event.name, event.thread, fold, event.coroutine);
        this.#task(fold, event.task, 'ready');
        if (event.parent !== 0) this.#push(event, fold.index - 1, `task${event.parent}`, `task${event.task}`);
        break;
      case 'task.named':
        this.#rename(`task${event.task}`, event.name);
        break;
      case 'task.step':
        this.#task(fold, event.task, 'running');
        break;
      case 'task.stepped':
        if (this.#byKey.get(`task${event.task}`)?.endNs === -1) {
          this.#task(fold, event.task, event.how === 'yields' ? 'ready' : 'waiting');
        }
        break;
      case 'handle.scheduled':
        if (event.task !== 0 && fold.tasks.get(event.task)?.state === 'ready') this.#task(fold, event.task, 'ready');
        break;
      case 'task.woken':
        if (fold.tasks.get(event.task)?.state === 'ready') this.#task(fold, event.task, 'ready');
        this.#wake(event, fold, 'task', event.task);
        break;
      case 'task.done':
        this.#end(`task${event.task}`, event.at, event.state);
        break;
      case 'task.lost':
        this.#end(`task${event.task}`, event.at, 'lost');
        break;
      case 'program.exited':
      case 'recording.thinned':
        for (const lane of this.lanes) {
          if (lane.endNs < 0) this.#turn(lane as Draft, event.at, 'none');
        }
        break;
      default:
    }
  }

  #idle(fold: Fold, core: number): void {
    const lane = this.#byKey.get(`core${core}`);
    if (lane !== undefined) this.#turn(lane, fold.at, 'none');
  }

  #processOf(fold: Fold, thread: Id): void {
    const process = fold.threads.get(thread)?.process ?? 0;
    if (process !== 0) this.#process(fold, process);
    const view = fold.threads.get(thread);
    if (view !== undefined && view.state !== 'running') {
      for (const core of fold.cores) if (core.thread === 0) this.#idle(fold, core.core);
    }
  }

  #wake(event: HeadwaiterEvent, fold: Fold, subject: 'task' | 'thread', id: Id): void {
    const woken = subject === 'task' ? fold.tasks.get(id)?.woken : fold.threads.get(id)?.woken;
    if (woken === undefined) return;
    if (woken.task !== 0 && woken.task !== id) this.#push(event, fold.index - 1, `task${woken.task}`, subject + id);
    else if (woken.thread !== 0 && subject === 'thread' && woken.thread !== id) {
      this.#push(event, fold.index - 1, `thread${woken.thread}`, subject + id);
    }
  }

  #push(event: HeadwaiterEvent, index: number, from: string, to: string): void {
    this.wakes.push({ at: event.at, index, from, to });
  }
}

/**
 * A lane cut into cells of equal time: for each cell the number (in LANE_STATES) of the state that holds for most of it, except that
 * running is never lost to a long wait: a cell in which the lane ran for any time at all shows `running` (or `blocked`, when that took
 * longer). Where it ran in turns with others, or again and again for a moment, the cell says how much of the time, too (`turnOf`).
 * @param untilNs what comes later is not known yet and shows as `none`
 * @returns a row that is kept for the next time the same is asked; not to be changed
 */
export function laneCells(lane: Lane, fromNs: Ns, toNs: Ns, cells: number, untilNs: Ns): Uint8Array {
  if (untilNs < toNs) return cutLane(lane, fromNs, toNs, cells, untilNs);
  // a screen asks for the same cut at every step of the cursor
  const known = cuts.get(lane);
  const { length } = lane.times;
  if (
    known !== undefined &&
    known.fromNs === fromNs &&
    known.toNs === toNs &&
    known.changes === length &&
    known.row.length === cells
  ) {
    return known.row;
  }
  const row = cutLane(lane, fromNs, toNs, cells, Number.POSITIVE_INFINITY);
  cuts.set(lane, { fromNs, toNs, changes: length, row });
  return row;
}

const cuts = new WeakMap<
  Lane,
  { readonly fromNs: Ns; readonly toNs: Ns; readonly changes: number; readonly row: Uint8Array }
>();

/** A step of a task may take less than a nanosecond; that it ran shows all the same. (A thread that gets a core may only ask for the GIL there.) */
const AT_ALL = 1e-3;

function cutLane(lane: Lane, fromNs: Ns, toNs: Ns, cells: number, untilNs: Ns): Uint8Array {
  const result = new Uint8Array(cells);
  const parts = new Float64Array(cells);
  cutInto(lane, fromNs, toNs, cells, untilNs, (cell, state, turn, part) => {
    result[cell] = state + turn * TURN;
    parts[cell] = part;
  });
  // one step is a mark; many of them in a row would look like one that never ends: then all of the lane's are as high as their parts
  const isMoment = (cell: number): boolean => result[cell] === NUMBER.running && parts[cell]! < 0.5;
  let inRow = 0;
  for (let cell = 0; cell < cells && inRow < MANY; cell++) inRow = isMoment(cell) ? inRow + 1 : 0;
  if (inRow < MANY) return result;
  for (let cell = 0; cell < cells; cell++) if (isMoment(cell)) result[cell]! += eighths(parts[cell]!) * TURN;
  return result;
}

/** So many cells side by side in which a lane ran for a moment look like one long bar. */
const MANY = 3;
const eighths = (part: number): number => Math.max(1, Math.min(7, Math.round(8 * part)));

/** What a cell counts a part of a turn as, above the states. */
const TURN = 8;

/** The state of a cell (of `laneCells`). */
export const stateOf = (cell: number): LaneState => LANE_STATES[cell % TURN]!;

/** How many eighths of the time in which it could have run, or else of the time, a lane did run in this cell; 0: there is nothing to be said of that. */
export const turnOf = (cell: number): number => Math.floor(cell / TURN);

/** Says for the cells of a lane's life what it does in them; in all others it does nothing. Most lanes of a long run are short. */
function cutInto(
  { subject, times, states }: Lane,
  fromNs: Ns,
  toNs: Ns,
  cells: number,
  untilNs: Ns,
  say: (cell: number, state: number, turn: number, part: number) => void,
): void {
  const last = times.length - 1;
  if (last < 0 || times[0]! > untilNs) return;
  const width = (toNs - fromNs) / cells;
  const first = width > 0 ? Math.max(0, Math.floor((times[0]! - fromNs) / width) - 1) : 0;
  let change = lastAtOrBefore(times, fromNs);
  for (let cell = first; cell < cells; cell++) {
    const start = fromNs + cell * width;
    const end = Math.min(start + width, untilNs);
    if (start > untilNs) break;
    while (change < last && times[change + 1]! <= start) change++;
    let at = start;
    let state = change < 0 ? 0 : states[change]!;
    if (change === last && state === 0) break;
    if (change >= last || times[change + 1]! >= end) {
      say(cell, state, 0, 1);
      continue;
    }
    spent.fill(0);
    // what it waited for others although it could have run on
    let interruptedNs = 0;
    let next = change + 1;
    for (; next <= last && times[next]! < end; next++) {
      const least = state === NUMBER.running && subject === 'task' ? AT_ALL : 0;
      spent[state]! += Math.max(least, times[next]! - at);
      if (isInterrupted(states, next - 1)) interruptedNs += times[next]! - at;
      at = times[next]!;
      state = states[next]!;
    }
    spent[state]! += end - at;
    const most = mostOf(spent);
    const part = spent[NUMBER.running]! / (end - start);
    if (most !== NUMBER.running || subject === 'task') say(cell, most, 0, part);
    else {
      if (isInterrupted(states, next - 1)) interruptedNs += end - at;
      say(cell, most, turnIn(spent[NUMBER.running]!, interruptedNs, end - start), part);
    }
  }
}
const spent = new Float64Array(LANE_STATES.length);

function mostOf(spent: Float64Array): number {
  const running = spent[NUMBER.running]!;
  const blocked = spent[NUMBER.blocked]!;
  if (running > 0 || blocked > 0) return blocked > running ? NUMBER.blocked : NUMBER.running;
  let best = 0;
  for (let state = 1; state < spent.length; state++) if (spent[state]! > spent[best]!) best = state;
  return best;
}

/** Whether somebody waits for a core or the key who has run until then. */
function isInterrupted(states: readonly number[], number: number): boolean {
  let before = number;
  while (states[before] === NUMBER.ready || states[before] === NUMBER.gil) before--;
  return before < number && states[before] === NUMBER.running;
}

/** The eighths of `turnOf`: where others run for a good part of a cell, it would look, all black, as if nobody else did. */
function turnIn(ranNs: Ns, waitedNs: Ns, cellNs: Ns): number {
  return waitedNs * 8 < cellNs ? 0 : eighths(ranNs / (ranNs + waitedNs));
}

/**
 * How many of these lanes are in each state, cell by cell: what a group of lanes collapses to. `result[state][cell]`.
 */
export function density(lanes: readonly Lane[], fromNs: Ns, toNs: Ns, cells: number, untilNs: Ns): Uint32Array[] {
  const counts = LANE_STATES.map(() => new Uint32Array(cells));
  const count = (cell: number, state: number): void => {
    counts[state]![cell]!++;
  };
  const until = untilNs < toNs ? untilNs : Number.POSITIVE_INFINITY;
  for (const lane of lanes) cutInto(lane, fromNs, toNs, cells, until, count);
  // the others have not begun or have ended
  for (let cell = 0; cell < cells; cell++) {
    counts[0]![cell] = lanes.length - counts.reduce((sum, state, number) => sum + (number === 0 ? 0 : state[cell]!), 0);
  }
  return counts;
}

/** Lanes that read alike ("worker-1", "worker-2", "Thread-3 (cook)"): the name without the number at its end or before what it runs. */
export function groupName(name: string): string {
  return name.replace(/[-_ #]?\d+(?= \(.*\)$|$)/, '');
}

function lastAtOrBefore(times: readonly Ns[], at: Ns): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (times[middle]! <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
