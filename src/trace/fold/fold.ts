/**
 * The fold: one event after the other changes an accumulator in place; `snapshot` hands out what is true now as a value. Copying is put
 * off: entities made before the last snapshot belong to it and are copied when they are next changed (`own`), all others are changed
 * where they lie. So a fold over a million events copies next to nothing, and a checkpoint shares all that did not change.
 *
 * What each kind of event changes stands in `effects.ts`, by subject.
 */
import type { EventKind, EventOf, HeadwaiterEvent, Id } from '../../events/index.ts';
import type {
  CoreView,
  DeviceView,
  Ending,
  ExecutorView,
  FramePlace,
  GaugeView,
  GilView,
  GroupView,
  LockView,
  LoopView,
  MeasureView,
  PipeView,
  Place,
  ProcessView,
  TaskState,
  TaskView,
  ThreadState,
  ThreadView,
  TimeoutView,
  World,
} from '../world.ts';
import { NOWHERE_PLACE } from '../world.ts';
import {
  type Blank,
  blankDevice,
  blankExecutor,
  blankGil,
  blankLock,
  blankLoop,
  blankPipe,
  blankProcess,
  blankTask,
  blankThread,
} from './blanks.ts';

type Own<T> = Blank<T> & { epoch: number; touched: number };

/** What tasks stand in line for. */
const IN_LINE: ReadonlySet<string> = new Set(['lock', 'semaphore', 'event', 'condition', 'queue']);
/** And of those the ones that whoever is let go has to take. */
const TAKEN: ReadonlySet<string> = new Set(['lock', 'semaphore']);

/** What events of some kinds change in the fold. */
export type Effects = { readonly [K in EventKind]?: (fold: Fold, event: EventOf<K>) => void };

const NO_FATE: World['fate'] = { message: '', place: NOWHERE_PLACE };

/** What is true after the events so far; see the head of the file. */
export class Fold {
  index = 0;
  #epoch = 0;
  at = 0;
  position = 0;
  file = '';
  python = '';
  gil = true;
  switchModel = 'cpython';
  switchIntervalNs = 5_000_000;
  ending: Ending | undefined;
  fate: World['fate'] = NO_FATE;
  thread: Id = 0;
  inputPrompt: string | undefined;
  sources = new Map<string, string>();
  processes = new Map<Id, Own<ProcessView>>();
  threads = new Map<Id, Own<ThreadView>>();
  gils = new Map<Id, Own<GilView>>();
  cores: CoreView[] = [];
  locks = new Map<Id, Own<LockView>>();
  pipes = new Map<Id, Own<PipeView>>();
  loops = new Map<Id, Own<LoopView>>();
  tasks = new Map<Id, Own<TaskView>>();
  groups = new Map<Id, Own<GroupView>>();
  timeouts = new Map<Id, Own<TimeoutView>>();
  executors = new Map<Id, Own<ExecutorView>>();
  devices = new Map<Id, Own<DeviceView>>();
  gauges = new Map<string, Own<GaugeView>>();
  measures = new Map<string, Own<MeasureView>>();

  /** Continues from a snapshot, which stays as it is. */
  static from(world: World): Fold {
    const fold = new Fold();
    fold.index = world.index;
    fold.at = world.at;
    fold.position = world.position;
    fold.file = world.file;
    fold.python = world.python;
    fold.gil = world.gil;
    fold.switchModel = world.switchModel;
    fold.switchIntervalNs = world.switchIntervalNs;
    fold.ending = world.ending;
    fold.fate = world.fate;
    fold.thread = world.thread;
    fold.inputPrompt = world.inputPrompt;
    fold.sources = new Map(world.sources);
    fold.cores = [...world.cores];
    for (const name of TABLES) {
      const table = world[name] as ReadonlyMap<unknown, unknown>;
      (fold as unknown as Record<string, Map<unknown, unknown>>)[name] = new Map(table);
    }
    return fold; // its entities carry the epoch of another fold, so they are copied before they are changed
  }

  constructor() {
    this.#epoch = FRESH.next++;
  }

  /** What is true now, as a value. */
  snapshot(): World {
    const world = this.#world();
    world.sources = new Map(this.sources);
    world.cores = [...this.cores];
    for (const name of TABLES) world[name] = new Map(this[name] as Map<unknown, unknown>);
    this.#epoch = FRESH.next++;
    return world as unknown as World;
  }

  /** The same of a fold that is not used any more: its own tables, uncopied. */
  end(): World {
    const world = this.#world();
    for (const name of TABLES) world[name] = this[name];
    return world as unknown as World;
  }

  #world(): Record<string, unknown> {
    return {
      index: this.index,
      at: this.at,
      position: this.position,
      file: this.file,
      python: this.python,
      gil: this.gil,
      switchModel: this.switchModel,
      switchIntervalNs: this.switchIntervalNs,
      ending: this.ending,
      fate: this.fate,
      thread: this.thread,
      task: this.threads.get(this.thread)?.tasks.at(-1) ?? 0,
      inputPrompt: this.inputPrompt,
      sources: this.sources,
      cores: this.cores,
    };
  }

  /** How many entities a snapshot would hold: its cost. */
  get weight(): number {
    let weight = 0;
    for (const name of TABLES) weight += this[name].size;
    for (const loop of this.loops.values()) weight += loop.ready.size + loop.timers.size;
    return weight;
  }

  /** The entity to be changed: this fold's own, or a copy of what a snapshot holds. @returns undefined when there is none */
  own<K, V extends { epoch: number; touched: number }>(table: Map<K, V>, key: K): V | undefined {
    const entity = table.get(key);
    if (entity === undefined) return undefined;
    if (entity.epoch === this.#epoch) {
      entity.touched = this.index;
      return entity;
    }
    const copy = { ...entity, epoch: this.#epoch, touched: this.index } as Record<string, unknown>;
    for (const name in copy) if (copy[name] instanceof Map) copy[name] = new Map(copy[name] as Map<unknown, unknown>);
    table.set(key, copy as unknown as V);
    return copy as unknown as V;
  }

  /** Puts a new entity into its table. */
  add<K, T>(table: Map<K, Own<T>>, key: K, blank: Blank<T>): Own<T> {
    const entity = { ...blank, touched: this.index, epoch: this.#epoch };
    table.set(key, entity);
    return entity;
  }

  taskOf(id: Id): Own<TaskView> {
    return this.own(this.tasks, id) ?? this.add(this.tasks, id, blankTask(id, this.at));
  }
  threadOf(id: Id): Own<ThreadView> {
    return this.own(this.threads, id) ?? this.add(this.threads, id, blankThread(id, this.at));
  }
  processOf(id: Id): Own<ProcessView> {
    return this.own(this.processes, id) ?? this.add(this.processes, id, blankProcess(id, this.at));
  }
  loopOf(id: Id, process: Id, thread: Id): Own<LoopView> {
    return this.own(this.loops, id) ?? this.add(this.loops, id, blankLoop(id, process, thread));
  }
  lockOf(id: Id, process: Id): Own<LockView> {
    return this.own(this.locks, id) ?? this.add(this.locks, id, blankLock(id, process));
  }
  gilOf(id: Id, process: Id): Own<GilView> {
    return this.own(this.gils, id) ?? this.add(this.gils, id, blankGil(id, this.at, process));
  }
  pipeOf(id: Id): Own<PipeView> {
    return this.own(this.pipes, id) ?? this.add(this.pipes, id, blankPipe(id));
  }
  deviceOf(id: Id): Own<DeviceView> {
    return this.own(this.devices, id) ?? this.add(this.devices, id, blankDevice(id));
  }
  executorOf(id: Id, process: Id): Own<ExecutorView> {
    return this.own(this.executors, id) ?? this.add(this.executors, id, blankExecutor(id, process));
  }

  /** Who is no more stands in no line. */
  leaveLines(process: Id): void {
    for (const { id, waiters } of [...this.locks.values()]) {
      for (const [key, { thread }] of waiters)
        if (this.threads.get(thread)?.process === process) this.lockOf(id, process).waiters.delete(key);
    }
  }

  /** From here on nobody says what becomes of anything that is at work. */
  forgetAll(): void {
    for (const name of TABLES) if (name !== 'gauges' && name !== 'measures') this[name].clear();
    this.cores = [];
    this.thread = 0;
  }

  /** A task that waited may go on, or is to be told that it is cancelled: it stands in no line of asyncio any longer, though it only says so when it runs. */
  taskMayGoOn(task: Own<TaskView>): void {
    if (task.state === 'waiting') this.taskState(task, 'ready');
    const found = this.locks.get(task.wait?.object ?? 0);
    const key = `t${task.id}`;
    if (found?.waiters.has(key) !== true || !IN_LINE.has(task.wait!.on)) return;
    const lock = this.lockOf(found.id, found.process);
    lock.waiters.delete(key);
    if (task.cancel === undefined && TAKEN.has(task.wait!.on)) lock.given = key;
  }

  taskState(task: Own<TaskView>, state: TaskState): void {
    const now = this.at - task.sinceNs;
    if (task.state === 'running') task.busyNs += now;
    else if (task.state === 'created' || task.state === 'ready') task.readyNs += now;
    else if (task.state === 'waiting' || task.state === 'cancelling') task.waitingNs += now;
    task.state = state;
    task.sinceNs = this.at;
  }

  threadState(thread: Own<ThreadView>, state: ThreadState): void {
    const now = this.at - thread.sinceNs;
    if (thread.state === 'running') thread.busyNs += now;
    else if (thread.state === 'runnable' || thread.state === 'gil') thread.readyNs += now;
    else if (thread.state === 'blocked') thread.waitingNs += now;
    if (state !== 'running' && thread.core >= 0) {
      this.setCore(thread.core, 0);
      thread.core = -1;
    }
    thread.state = state;
    thread.sinceNs = this.at;
  }

  setCore(core: number, thread: Id): void {
    while (this.cores.length <= core) this.cores.push({ core: this.cores.length, thread: 0, sinceNs: 0 });
    this.cores[core] = { core, thread, sinceNs: this.at };
  }

  /** The place of whoever executes: the task of this thread when it has one, and the thread itself. */
  moveTo(threadId: Id, taskId: Id, file: string, line: number, depth: number): void {
    const place = { file, line };
    if (taskId !== 0) {
      const task = this.taskOf(taskId);
      task.place = place;
      task.depth = depth;
    }
    if (threadId !== 0) {
      const thread = this.threadOf(threadId);
      thread.place = place;
      thread.depth = depth;
    }
  }

  /** A frame of whoever executes comes to a line. */
  moveIn(threadId: Id, taskId: Id, file: string, line: number, depth: number): void {
    this.moveTo(threadId, taskId, file, line, depth);
    const owner = this.framesOwner(threadId, taskId);
    if (owner !== undefined) owner.frames = { file, line, depth, caller: around(owner.frames, depth) };
  }

  /** The frame of this depth is left: its caller is in the middle of a line of its own. */
  moveOut(threadId: Id, taskId: Id, depth: number): void {
    const owner = this.framesOwner(threadId, taskId);
    if (owner === undefined) return;
    owner.frames = around(owner.frames, depth);
    if (owner.frames !== undefined)
      this.moveTo(threadId, taskId, owner.frames.file, owner.frames.line, owner.frames.depth);
  }

  /** How deep whoever executes stands in calls; 0 when that was not told. */
  depthOf(threadId: Id, taskId: Id): number {
    return this.framesOwner(threadId, taskId)?.frames?.depth ?? 0;
  }

  private framesOwner(threadId: Id, taskId: Id): Own<TaskView> | Own<ThreadView> | undefined {
    return taskId !== 0 ? this.taskOf(taskId) : threadId !== 0 ? this.threadOf(threadId) : undefined;
  }

  /** Notes when and where the next event happened. Its other effects are those of `effects.ts`. */
  advance(event: HeadwaiterEvent): void {
    this.index++;
    this.at = event.at;
    this.position = event.position;
    if (event.thread !== 0) this.thread = event.thread;
  }
}

/** The frames that stand around one of a depth. */
function around(frames: FramePlace | undefined, depth: number): FramePlace | undefined {
  let frame = frames;
  while (frame !== undefined && frame.depth >= depth) frame = frame.caller;
  return frame;
}

// Epochs are unique over all folds, so an entity is never taken for its own by a fold that did not make it.
const FRESH = { next: 1 };

const TABLES = [
  'processes',
  'threads',
  'gils',
  'locks',
  'pipes',
  'loops',
  'tasks',
  'groups',
  'timeouts',
  'executors',
  'devices',
  'gauges',
  'measures',
] as const;

/** Where a task, or else a thread, stands. */
export function placeOf(fold: Fold, task: Id, thread: Id): Place {
  return fold.tasks.get(task)?.place ?? fold.threads.get(thread)?.place ?? NOWHERE_PLACE;
}
