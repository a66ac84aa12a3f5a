/**
 * The world: what is true at one point of a recording. Screens get it readonly and never work anything out themselves.
 * Every entity carries `touched`, the number of the last event that changed it, so that a screen can mark what changed since a step.
 */

import type { Id, Ns, Position } from '../events/index.ts';
import type { Course } from './measure.ts';

/** A line of a source file; line 0 (and file '') is "not known". */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** Where a frame stands, and the frames that wait for it: those of the learner's code that have been told of. */
export interface FramePlace extends Place {
  readonly depth: number;
  readonly caller: FramePlace | undefined;
}

/** A place that is not known. */
export const NOWHERE_PLACE: Place = { file: '', line: 0 };

/** The states of a task, in design words. `cancelling`: cancel was asked for and not yet delivered. */
export type TaskState =
  | 'created'
  | 'ready'
  | 'running'
  | 'waiting'
  | 'cancelling'
  | 'done'
  | 'failed'
  | 'cancelled'
  | 'lost';

/** The states of a thread. `gil`: waiting for the GIL. */
export type ThreadState = 'new' | 'runnable' | 'running' | 'gil' | 'blocked' | 'finished';

/** What somebody waits for. */
export interface Wait {
  /** The kind of thing: the `on` of task.waiting or thread.blocked. */
  readonly on: string;
  /** Its id within that kind; 0 not known. */
  readonly object: Id;
  /** The future awaited (tasks only); 0 none. */
  readonly future: Id;
  /** Worded for a reader. */
  readonly what: string;
  readonly deadlineNs: Ns;
  readonly sinceNs: Ns;
}

/** Who ended a wait, and when. */
export interface WokenBy {
  readonly task: Id;
  readonly thread: Id;
  readonly why: string;
  readonly at: Ns;
  readonly index: number;
}

/** A request to cancel. */
export interface CancelRequest {
  readonly by: Id;
  readonly why: string;
  readonly message: string;
  readonly at: Ns;
  readonly index: number;
  readonly place: Place;
}

/** Time spent so far, finished states only; add the present state's own time with `totals`. */
export interface Spent {
  readonly busyNs: Ns;
  readonly readyNs: Ns;
  readonly waitingNs: Ns;
}

/** A task at a position. */
export interface TaskView extends Spent {
  readonly id: Id;
  readonly name: string;
  readonly coroutine: string;
  readonly loop: Id;
  readonly parent: Id;
  readonly group: Id;
  readonly process: Id;
  readonly thread: Id;
  readonly createdAt: Ns;
  readonly createdAtPlace: Place;
  readonly state: TaskState;
  readonly sinceNs: Ns;
  readonly place: Place;
  /** Frames of the task's own call chain; 0 when lines are not recorded. */
  readonly depth: number;
  /** The innermost of its frames and its callers: where it is again after a return. */
  readonly frames: FramePlace | undefined;
  readonly wait: Wait | undefined;
  readonly woken: WokenBy | undefined;
  readonly cancel: CancelRequest | undefined;
  readonly result: string;
  readonly errorType: string;
  readonly errorMessage: string;
  readonly touched: number;
}

/** A thread at a position. */
export interface ThreadView extends Spent {
  readonly id: Id;
  readonly name: string;
  readonly process: Id;
  readonly parent: Id;
  readonly daemon: boolean;
  readonly state: ThreadState;
  /** The core it runs on; -1 none. */
  readonly core: number;
  readonly sinceNs: Ns;
  readonly place: Place;
  readonly depth: number;
  /** The innermost of its frames and its callers: where it is again after a return. */
  readonly frames: FramePlace | undefined;
  /** Tasks being stepped in this thread, innermost last (more than one only with eager tasks). */
  readonly tasks: readonly Id[];
  readonly wait: Wait | undefined;
  readonly woken: WokenBy | undefined;
  readonly errorType: string;
  readonly errorMessage: string;
  readonly touched: number;
}

/** A process at a position. */
export interface ProcessView {
  readonly id: Id;
  readonly name: string;
  readonly parent: Id;
  readonly method: string;
  readonly pid: number;
  readonly state: 'new' | 'running' | 'exited';
  readonly code: number;
  readonly signal: string;
  readonly sinceNs: Ns;
  readonly touched: number;
}

/** A GIL at a position. */
export interface GilView {
  readonly id: Id;
  readonly process: Id;
  readonly on: boolean;
  /** The thread that holds it; 0 nobody. */
  readonly holder: Id;
  readonly sinceNs: Ns;
  /** Waiting threads, in the order they came. */
  readonly waiters: readonly Id[];
  /** The waiter that asked the holder to let go; 0 nobody. */
  readonly asked: Id;
  /** Why it was last let go. */
  readonly why: string;
  readonly handovers: number;
  readonly touched: number;
}

/** Somebody who holds or waits: a task, or with task 0 a thread. */
export interface Party {
  readonly task: Id;
  readonly thread: Id;
  readonly operation: string;
  readonly sinceNs: Ns;
  readonly deadlineNs: Ns;
}

/** A lock, semaphore, event, condition, barrier or queue at a position. */
export interface LockView {
  readonly id: Id;
  readonly type: string;
  readonly name: string;
  readonly process: Id;
  readonly capacity: number;
  readonly owners: ReadonlyMap<string, Party>;
  /** In the order they came. */
  readonly waiters: ReadonlyMap<string, Party>;
  /** The task of a line that was let go to take it, and has not run since; '' when there is none. */
  readonly given: string;
  /** Depth, places left, 1 for a set Event...; undefined when never said. */
  readonly value: number | undefined;
  /** Items of a queue, oldest first. */
  readonly items: ReadonlyMap<number, string>;
  /** The item that comes out next, of a queue that gives the smallest first; '' where that is not told. */
  readonly next: string;
  readonly size: number;
  readonly peak: number;
  readonly unfinished: number;
  readonly shut: boolean;
  readonly touched: number;
}

/** An entry of a loop's ready queue. */
export interface HandleView {
  readonly id: Id;
  readonly name: string;
  readonly task: Id;
  readonly why: string;
  readonly sinceNs: Ns;
  readonly cancelled: boolean;
  /** The event that put it there. */
  readonly index: number;
}

/** An entry of a loop's timer heap. */
export interface TimerView {
  readonly id: Id;
  readonly name: string;
  readonly task: Id;
  readonly whenNs: Ns;
  readonly cancelled: boolean;
  readonly index: number;
}

/** Something outside that a loop watches. */
export interface WatchView {
  readonly id: Id;
  readonly what: string;
  readonly direction: string;
  readonly task: Id;
  readonly sinceNs: Ns;
}

/** An event loop at a position. */
export interface LoopView {
  readonly id: Id;
  readonly process: Id;
  readonly thread: Id;
  readonly state: 'new' | 'running' | 'selecting' | 'stopped' | 'closed';
  readonly debug: boolean;
  readonly turn: number;
  /** Handles that this turn will still run: those scheduled later wait for the next. */
  readonly left: number;
  /** This turn has run none of them so far: what becomes ready now (timers that are due, I/O) it runs as well. */
  readonly collecting: boolean;
  /** In the order they will run. */
  readonly ready: ReadonlyMap<Id, HandleView>;
  readonly timers: ReadonlyMap<Id, TimerView>;
  readonly watches: ReadonlyMap<Id, WatchView>;
  readonly current: HandleView | undefined;
  readonly currentSinceNs: Ns;
  readonly selectSinceNs: Ns;
  /** -1: until something happens. */
  readonly selectTimeoutNs: Ns;
  readonly touched: number;
}

/** A request to the world outside. */
export interface RequestView {
  readonly id: Id;
  readonly device: Id;
  readonly what: string;
  readonly task: Id;
  readonly thread: Id;
  readonly sinceNs: Ns;
  readonly dueNs: Ns;
  readonly queued: boolean;
}

/** A device at a position. */
export interface DeviceView {
  readonly id: Id;
  readonly type: string;
  readonly name: string;
  readonly capacity: number;
  readonly requests: ReadonlyMap<Id, RequestView>;
  readonly peak: number;
  readonly answered: number;
  readonly failed: number;
  readonly touched: number;
}

/** A job of an executor. */
export interface JobView {
  readonly id: Id;
  readonly name: string;
  readonly task: Id;
  readonly thread: Id;
  readonly state: 'queued' | 'running';
  readonly sinceNs: Ns;
}

/** A pool at a position. */
export interface ExecutorView {
  readonly id: Id;
  readonly type: string;
  readonly workers: number;
  readonly process: Id;
  readonly jobs: ReadonlyMap<Id, JobView>;
  readonly finished: number;
  readonly closed: boolean;
  readonly touched: number;
}

/** A pipe at a position. */
export interface PipeView {
  readonly id: Id;
  readonly name: string;
  readonly from: Id;
  readonly to: Id;
  readonly messages: ReadonlyMap<number, { readonly what: string; readonly bytes: number }>;
  readonly sent: number;
  readonly sentBytes: number;
  readonly closed: string;
  readonly touched: number;
}

/** A TaskGroup at a position. */
export interface GroupView {
  readonly id: Id;
  readonly task: Id;
  readonly state: 'open' | 'aborting' | 'left';
  readonly cause: Id;
  readonly touched: number;
}

/** A timeout block at a position. */
export interface TimeoutView {
  readonly id: Id;
  readonly task: Id;
  readonly whenNs: Ns;
  readonly state: 'armed' | 'expired' | 'left';
  readonly touched: number;
}

/** A measured quantity. */
export interface GaugeView extends Course {
  readonly name: string;
  readonly value: number;
  readonly peak: number;
  readonly touched: number;
}

/** Times that are measured again and again. */
export interface MeasureView {
  readonly name: string;
  readonly count: number;
  /** When it was measured for the first and for the last time. */
  readonly firstNs: Ns;
  readonly lastNs: Ns;
  readonly longestNs: Ns;
  /** How many lay in each class of time (measure.ts). */
  readonly classes: ReadonlyMap<number, number>;
  readonly touched: number;
}

/** A core at a position; thread 0 is idle. */
export interface CoreView {
  readonly core: number;
  readonly thread: Id;
  readonly sinceNs: Ns;
}

/** How the program ended. */
export interface Ending {
  readonly code: number;
  readonly reason: string;
  /** A sentence when there is more to say (a limit, a deadlock, the uncaught exception). */
  readonly message: string;
  readonly place: Place;
}

/** What is true after the first `index` events of a recording. */
export interface World {
  readonly index: number;
  readonly at: Ns;
  readonly position: Position;
  readonly file: string;
  readonly python: string;
  readonly gil: boolean;
  readonly switchModel: string;
  readonly switchIntervalNs: Ns;
  readonly ending: Ending | undefined;
  /** What is known of how it will end: its sentence and its place. */
  readonly fate: Pick<Ending, 'message' | 'place'>;
  /** The thread that executed last and the task it was running (0: none). */
  readonly thread: Id;
  readonly task: Id;
  readonly sources: ReadonlyMap<string, string>;
  readonly processes: ReadonlyMap<Id, ProcessView>;
  readonly threads: ReadonlyMap<Id, ThreadView>;
  readonly gils: ReadonlyMap<Id, GilView>;
  readonly cores: readonly CoreView[];
  readonly locks: ReadonlyMap<Id, LockView>;
  readonly pipes: ReadonlyMap<Id, PipeView>;
  readonly loops: ReadonlyMap<Id, LoopView>;
  readonly tasks: ReadonlyMap<Id, TaskView>;
  readonly groups: ReadonlyMap<Id, GroupView>;
  readonly timeouts: ReadonlyMap<Id, TimeoutView>;
  readonly executors: ReadonlyMap<Id, ExecutorView>;
  readonly devices: ReadonlyMap<Id, DeviceView>;
  readonly gauges: ReadonlyMap<string, GaugeView>;
  readonly measures: ReadonlyMap<string, MeasureView>;
  /** Waiting for a line of input, with this prompt. */
  readonly inputPrompt: string | undefined;
}

/** Whether a task will never run again. */
export function isOver(task: TaskView): boolean {
  return task.state === 'done' || task.state === 'failed' || task.state === 'cancelled' || task.state === 'lost';
}

/** Time spent by a task or thread up to `at`, the present state included. */
export function totals(view: TaskView | ThreadView, at: Ns): Spent {
  const now = Math.max(0, at - view.sinceNs);
  const spent = { busyNs: view.busyNs, readyNs: view.readyNs, waitingNs: view.waitingNs };
  switch (view.state) {
    case 'running':
      spent.busyNs += now;
      break;
    case 'created':
    case 'ready':
    case 'runnable':
    case 'gil':
      spent.readyNs += now;
      break;
    case 'waiting':
    case 'cancelling':
    case 'blocked':
      spent.waitingNs += now;
      break;
    default:
  }
  return spent;
}

const ordered = new WeakMap<LoopView, readonly TimerView[]>();

/** The timers of a loop in the order they will fire: by deadline, then by order of creation; cancelled ones left out. */
export function timersInOrder(loop: LoopView): readonly TimerView[] {
  let timers = ordered.get(loop);
  if (timers === undefined) {
    timers = [...loop.timers.values()]
      .filter((timer) => !timer.cancelled)
      .sort((a, b) => a.whenNs - b.whenNs || a.index - b.index);
    ordered.set(loop, timers);
  }
  return timers;
}

/** The place of a task in its loop's ready queue, from 1; 0 when it is not there. */
export function placeInQueue(world: World, task: TaskView): number {
  const loop = world.loops.get(task.loop);
  if (loop === undefined) return 0;
  let place = 0;
  for (const handle of loop.ready.values()) {
    place++;
    if (handle.task === task.id) return place;
  }
  return 0;
}

/**
 * A cycle of who waits for whom, each waiting for the next and the last for the first; empty when there is none. The places of a semaphore anybody may give
 * back, a timer too: whoever waits for one is in no cycle.
 */
export function waitCycle(world: World): readonly Party[] {
  const next = makeGraph(world, (lock) => !lock.type.endsWith('Semaphore'));
  for (const start of next.keys()) {
    const seen = new Map<string, number>();
    let key: string | undefined = start;
    const path: string[] = [];
    while (key !== undefined && !seen.has(key)) {
      seen.set(key, path.length);
      path.push(key);
      key = next.get(key)?.[0];
    }
    if (key !== undefined) return path.slice(seen.get(key)).map((name) => toParty(world, name));
  }
  return [];
}

const graphs = new WeakMap<World, ReadonlyMap<string, readonly string[]>>();

/** Who holds what each task or thread waits for, by party key (`t3` a task, `h2` a thread). */
export function waitGraph(world: World): ReadonlyMap<string, readonly string[]> {
  let graph = graphs.get(world);
  if (graph === undefined) graphs.set(world, (graph = makeGraph(world)));
  return graph;
}

function makeGraph(
  world: World,
  counts: (lock: LockView) => boolean = () => true,
): ReadonlyMap<string, readonly string[]> {
  const graph = new Map<string, string[]>();
  for (const lock of world.locks.values()) {
    if (lock.owners.size === 0 || !counts(lock)) continue;
    for (const waiter of lock.waiters.keys()) graph.set(waiter, [...(graph.get(waiter) ?? []), ...lock.owners.keys()]);
  }
  for (const task of world.tasks.values()) {
    const wait = task.wait;
    if (task.state !== 'waiting' || wait === undefined || wait.on !== 'task' || wait.object === 0) continue;
    graph.set(`t${task.id}`, [...(graph.get(`t${task.id}`) ?? []), `t${wait.object}`]);
  }
  for (const thread of world.threads.values()) {
    const wait = thread.wait;
    if (thread.state !== 'blocked' || wait?.on !== 'join' || wait.object === 0) continue;
    graph.set(`h${thread.id}`, [...(graph.get(`h${thread.id}`) ?? []), `h${wait.object}`]);
  }
  return graph;
}

function toParty(world: World, key: string): Party {
  const id = Number(key.slice(1));
  const isTask = key.startsWith('t');
  const wait = isTask ? world.tasks.get(id)?.wait : world.threads.get(id)?.wait;
  return {
    task: isTask ? id : 0,
    thread: isTask ? (world.tasks.get(id)?.thread ?? 0) : id,
    operation: wait?.on ?? '',
    sinceNs: wait?.sinceNs ?? 0,
    deadlineNs: wait?.deadlineNs ?? -1,
  };
}
