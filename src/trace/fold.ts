/**
 * The fold: one event after the other changes an accumulator in place; `snapshot` hands out what is true now as a value. Copying is put
 * off: entities made before the last snapshot belong to it and are copied when they are next changed (`own`), all others are changed
 * where they lie. So a fold over a million events copies next to nothing, and a checkpoint shares all that did not change.
 *
 * One long switch, in the vocabulary's order: it is one thing, and splitting it would hide which kinds have no effect.
 */
import type { HeadwaiterEvent, Id, Ns } from '../events/index.ts';
import type {
  CoreView,
  DeviceView,
  Ending,
  ExecutorView,
  GaugeView,
  MeasureView,
  GilView,
  GroupView,
  HandleView,
  JobView,
  LockView,
  LoopView,
  PipeView,
  ProcessView,
  RequestView,
  TaskState,
  TaskView,
  ThreadState,
  ThreadView,
  TimeoutView,
  TimerView,
  WatchView,
  World,
} from './world.ts';
import { count, follow, newCourse } from './measure.ts';
import { deadlockStory } from './words.ts';
import { NOWHERE_PLACE } from './world.ts';

const NOWHERE = NOWHERE_PLACE;

type Own<T> = { -readonly [K in keyof T]: T[K] extends ReadonlyMap<infer A, infer B> ? Map<A, B> : T[K] } & {
  epoch: number;
};

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
  #message = '';
  #messagePlace = NOWHERE;
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

  #own<K, V extends { epoch: number; touched: number }>(table: Map<K, V>, key: K): V | undefined {
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

  /** An entity that events mention before (or without) its creation event still gets a card. */
  #task(id: Id): Own<TaskView> {
    const task = this.#own(this.tasks, id);
    if (task !== undefined) return task;
    const made: Own<TaskView> = {
      id,
      name: `Task-${id}`,
      coroutine: '',
      loop: 0,
      parent: 0,
      group: 0,
      process: 0,
      thread: 0,
      createdAt: this.at,
      createdAtPlace: NOWHERE,
      state: 'created',
      sinceNs: this.at,
      place: NOWHERE,
      depth: 0,
      wait: undefined,
      woken: undefined,
      cancel: undefined,
      result: '',
      errorType: '',
      errorMessage: '',
      busyNs: 0,
      readyNs: 0,
      waitingNs: 0,
      touched: this.index,
      epoch: this.#epoch,
    };
    this.tasks.set(id, made);
    return made;
  }

  #thread(id: Id): Own<ThreadView> {
    const thread = this.#own(this.threads, id);
    if (thread !== undefined) return thread;
    const made: Own<ThreadView> = {
      id,
      name: id === 1 ? 'MainThread' : `Thread-${id}`,
      process: 0,
      parent: 0,
      daemon: false,
      state: 'new',
      core: -1,
      sinceNs: this.at,
      place: NOWHERE,
      depth: 0,
      tasks: [],
      wait: undefined,
      woken: undefined,
      errorType: '',
      errorMessage: '',
      busyNs: 0,
      readyNs: 0,
      waitingNs: 0,
      touched: this.index,
      epoch: this.#epoch,
    };
    this.threads.set(id, made);
    return made;
  }

  #process(id: Id): Own<ProcessView> {
    const process = this.#own(this.processes, id);
    if (process !== undefined) return process;
    const made: Own<ProcessView> = {
      id,
      name: id === 1 ? 'MainProcess' : `Process-${id}`,
      parent: 0,
      method: '',
      pid: 0,
      state: 'new',
      code: 0,
      signal: '',
      memory: 0,
      sinceNs: this.at,
      touched: this.index,
      epoch: this.#epoch,
    };
    this.processes.set(id, made);
    return made;
  }

  #loop(id: Id, process: Id, thread: Id): Own<LoopView> {
    const loop = this.#own(this.loops, id);
    if (loop !== undefined) return loop;
    const made: Own<LoopView> = {
      id,
      process,
      thread,
      state: 'new',
      debug: false,
      turn: 0,
      left: 0,
      ready: new Map(),
      timers: new Map(),
      watches: new Map(),
      current: undefined,
      currentSinceNs: 0,
      selectSinceNs: 0,
      selectTimeoutNs: -1,
      touched: this.index,
      epoch: this.#epoch,
    };
    this.loops.set(id, made);
    return made;
  }

  #lock(id: Id, process: Id): Own<LockView> {
    const lock = this.#own(this.locks, id);
    if (lock !== undefined) return lock;
    const made: Own<LockView> = {
      id,
      type: 'Lock',
      name: '',
      process,
      capacity: -1,
      owners: new Map(),
      waiters: new Map(),
      value: undefined,
      items: new Map(),
      size: 0,
      peak: 0,
      unfinished: 0,
      shut: false,
      touched: this.index,
      epoch: this.#epoch,
    };
    this.locks.set(id, made);
    return made;
  }

  #gil(id: Id, process: Id): Own<GilView> {
    const gil = this.#own(this.gils, id);
    if (gil !== undefined) return gil;
    const made: Own<GilView> = {
      id,
      process,
      on: true,
      holder: 0,
      sinceNs: this.at,
      waiters: [],
      asked: 0,
      why: '',
      handovers: 0,
      touched: this.index,
      epoch: this.#epoch,
    };
    this.gils.set(id, made);
    return made;
  }

  /** Who is no more stands in no line. */
  #leaveLines(process: Id): void {
    for (const { id, waiters } of [...this.locks.values()]) {
      for (const [key, { thread }] of waiters)
        if (this.threads.get(thread)?.process === process) this.#lock(id, process).waiters.delete(key);
    }
  }

  #pipe(id: Id): Own<PipeView> {
    const pipe = this.#own(this.pipes, id);
    if (pipe !== undefined) return pipe;
    const made: Own<PipeView> = {
      id,
      name: '',
      from: 0,
      to: 0,
      messages: new Map(),
      sent: 0,
      sentBytes: 0,
      closed: '',
      touched: this.index,
      epoch: this.#epoch,
    };
    this.pipes.set(id, made);
    return made;
  }

  #device(id: Id): Own<DeviceView> {
    const device = this.#own(this.devices, id);
    if (device !== undefined) return device;
    const made: Own<DeviceView> = {
      id,
      type: '',
      name: `device ${id}`,
      capacity: -1,
      requests: new Map(),
      peak: 0,
      answered: 0,
      failed: 0,
      touched: this.index,
      epoch: this.#epoch,
    };
    this.devices.set(id, made);
    return made;
  }

  #executor(id: Id, process: Id): Own<ExecutorView> {
    const executor = this.#own(this.executors, id);
    if (executor !== undefined) return executor;
    const made: Own<ExecutorView> = {
      id,
      type: 'executor',
      workers: 0,
      process,
      jobs: new Map(),
      finished: 0,
      closed: false,
      touched: this.index,
      epoch: this.#epoch,
    };
    this.executors.set(id, made);
    return made;
  }

  #taskState(task: Own<TaskView>, state: TaskState): void {
    const now = this.at - task.sinceNs;
    if (task.state === 'running') task.busyNs += now;
    else if (task.state === 'created' || task.state === 'ready') task.readyNs += now;
    else if (task.state === 'waiting' || task.state === 'cancelling') task.waitingNs += now;
    task.state = state;
    task.sinceNs = this.at;
  }

  #threadState(thread: Own<ThreadView>, state: ThreadState): void {
    const now = this.at - thread.sinceNs;
    if (thread.state === 'running') thread.busyNs += now;
    else if (thread.state === 'runnable' || thread.state === 'gil') thread.readyNs += now;
    else if (thread.state === 'blocked') thread.waitingNs += now;
    if (state !== 'running' && thread.core >= 0) {
      this.#core(thread.core, 0);
      thread.core = -1;
    }
    thread.state = state;
    thread.sinceNs = this.at;
  }

  #core(core: number, thread: Id): void {
    while (this.cores.length <= core) this.cores.push({ core: this.cores.length, thread: 0, sinceNs: 0 });
    this.cores[core] = { core, thread, sinceNs: this.at };
  }

  /** The place of whoever executes: the task of this thread when it has one, and the thread itself. */
  #moveTo(threadId: Id, taskId: Id, file: string, line: number, depth: number): void {
    const place = { file, line };
    if (taskId !== 0) {
      const task = this.#task(taskId);
      task.place = place;
      task.depth = depth;
    }
    if (threadId !== 0) {
      const thread = this.#thread(threadId);
      thread.place = place;
      thread.depth = depth;
    }
  }

  /** Takes the next event. */
  apply(event: HeadwaiterEvent): void {
    this.index++;
    this.at = event.at;
    this.position = event.position;
    if (event.thread !== 0) this.thread = event.thread;
    this.#dispatch(event);
  }

  #dispatch(event: HeadwaiterEvent): void {
    const at = event.at;
    switch (event.kind) {
      case 'program.started':
        this.file = event.file;
        this.python = event.python;
        this.gil = event.gil;
        this.switchModel = event.switchModel;
        this.switchIntervalNs = event.switchIntervalNs;
        if (event.cores > 0) this.#core(event.cores - 1, 0);
        break;
      case 'source.loaded':
        this.sources.set(event.file, event.source);
        break;
      case 'program.uncaught':
        this.#message = event.message === '' ? event.type : `${event.type}: ${event.message}`;
        this.#messagePlace = { file: event.file, line: event.line };
        break;
      case 'program.limit':
        this.#message = event.message;
        break;
      case 'program.deadlock':
        this.#message = deadlockStory(this, event.what);
        break;
      case 'program.exited':
        this.ending = {
          code: event.code,
          reason: event.reason,
          message: this.#message,
          place: this.#messagePlace,
        };
        for (const thread of [...this.threads.values()]) {
          if (thread.state === 'running') this.#threadState(this.#thread(thread.id), 'finished');
        }
        break;
      case 'gauge': {
        const gauge = this.#own(this.gauges, event.name);
        if (gauge === undefined) {
          this.gauges.set(event.name, {
            name: event.name,
            value: event.value,
            peak: event.value,
            ...newCourse(),
            touched: this.index,
            epoch: this.#epoch,
          });
        } else {
          gauge.value = event.value;
          gauge.peak = Math.max(gauge.peak, event.value);
        }
        follow(this.gauges.get(event.name)!, event.at, event.value);
        break;
      }
      case 'measured': {
        let measure = this.#own(this.measures, event.name);
        if (measure === undefined) {
          measure = {
            name: event.name,
            count: 0,
            longestNs: 0,
            classes: new Map(),
            touched: this.index,
            epoch: this.#epoch,
          };
          this.measures.set(event.name, measure);
        }
        measure.count++;
        measure.longestNs = Math.max(measure.longestNs, event.ns);
        count(measure.classes, event.ns);
        break;
      }
      case 'output':
        if (event.line > 0) this.#moveTo(event.thread, event.task, event.file, event.line, 0);
        break;
      case 'input.waiting':
        this.inputPrompt = event.prompt;
        break;
      case 'input.read':
        this.inputPrompt = undefined;
        break;
      case 'line':
      case 'call':
        this.#moveTo(event.thread, event.task, event.file, event.line, event.depth);
        break;
      case 'raised':
        this.#moveTo(event.thread, event.task, event.file, event.line, 0);
        break;
      case 'process.created': {
        const process = this.#process(event.child);
        process.parent = event.parent;
        process.name = event.name;
        process.method = event.method;
        process.pid = event.pid;
        process.sinceNs = at;
        break;
      }
      case 'process.started': {
        const process = this.#process(event.subject);
        process.state = 'running';
        process.sinceNs = at;
        break;
      }
      case 'process.exited': {
        const process = this.#process(event.subject);
        process.state = 'exited';
        process.code = event.code;
        process.signal = event.signal;
        process.sinceNs = at;
        this.#leaveLines(event.subject);
        break;
      }
      case 'process.memory':
        this.#process(event.subject).memory = event.bytes;
        break;
      case 'thread.created': {
        const thread = this.#thread(event.subject);
        thread.process = event.owner;
        thread.parent = event.parent;
        thread.name = event.name;
        thread.daemon = event.daemon;
        break;
      }
      case 'thread.named':
        this.#thread(event.subject).name = event.name;
        break;
      case 'thread.started':
        this.#threadState(this.#thread(event.subject), 'runnable');
        break;
      case 'thread.runnable': {
        const thread = this.#thread(event.subject);
        if (thread.state !== 'running') this.#threadState(thread, 'runnable');
        thread.wait = undefined;
        const task = this.threads.get(event.thread)?.tasks.at(-1) ?? 0;
        thread.woken = { task, thread: event.thread, why: event.why, at, index: this.index - 1 };
        break;
      }
      case 'thread.running': {
        const thread = this.#thread(event.subject);
        this.#threadState(thread, 'running');
        thread.wait = undefined;
        thread.core = event.core;
        this.#core(event.core, event.subject);
        this.thread = event.subject;
        break;
      }
      case 'thread.preempted':
        this.#threadState(this.#thread(event.subject), 'runnable');
        break;
      case 'thread.blocked': {
        const thread = this.#thread(event.subject);
        this.#threadState(thread, event.on === 'gil' ? 'gil' : 'blocked');
        if (event.line > 0) this.#moveTo(event.subject, thread.tasks.at(-1) ?? 0, event.file, event.line, thread.depth);
        thread.wait = {
          on: event.on,
          object: event.object,
          future: 0,
          what: event.what,
          deadlineNs: event.deadlineNs,
          sinceNs: at,
        };
        break;
      }
      case 'thread.finished': {
        const thread = this.#thread(event.subject);
        this.#threadState(thread, 'finished');
        thread.wait = undefined;
        thread.tasks = [];
        thread.errorType = event.error;
        thread.errorMessage = event.message;
        break;
      }
      case 'gil.created': {
        const gil = this.#gil(event.gil, event.owner);
        gil.process = event.owner;
        gil.on = event.on;
        break;
      }
      case 'gil.waiting': {
        const gil = this.#gil(event.gil, event.process);
        if (!gil.waiters.includes(event.subject)) gil.waiters = [...gil.waiters, event.subject];
        const thread = this.#thread(event.subject);
        if (thread.state !== 'gil') this.#threadState(thread, 'gil');
        break;
      }
      case 'gil.requested':
        this.#gil(event.gil, event.process).asked = event.subject;
        break;
      case 'gil.taken': {
        const gil = this.#gil(event.gil, event.process);
        gil.holder = event.subject;
        gil.waiters = gil.waiters.filter((waiter) => waiter !== event.subject);
        gil.asked = 0;
        gil.sinceNs = at;
        gil.handovers++;
        const thread = this.#thread(event.subject);
        if (thread.state === 'gil') this.#threadState(thread, thread.core >= 0 ? 'running' : 'runnable');
        break;
      }
      case 'gil.released': {
        const gil = this.#gil(event.gil, event.process);
        gil.holder = 0;
        gil.why = event.why;
        gil.sinceNs = at;
        break;
      }
      case 'core.idle':
        this.#core(event.core, 0);
        break;
      case 'lock.created': {
        const lock = this.#lock(event.lock, event.process);
        lock.type = event.type;
        lock.name = event.name;
        lock.capacity = event.capacity;
        break;
      }
      case 'lock.waiting': {
        const lock = this.#lock(event.lock, event.process);
        lock.waiters.set(partyKey(event.task, event.subject), {
          task: event.task,
          thread: event.subject,
          operation: event.operation,
          sinceNs: at,
          deadlineNs: event.deadlineNs,
        });
        break;
      }
      case 'lock.acquired': {
        const lock = this.#lock(event.lock, event.process);
        const key = partyKey(event.task, event.subject);
        lock.waiters.delete(key);
        // a semaphore that began without places counts something: nobody holds it
        if (lock.capacity !== 0) {
          lock.owners.set(key, {
            task: event.task,
            thread: event.subject,
            operation: '',
            sinceNs: at,
            deadlineNs: -1,
          });
        }
        lock.value = event.value;
        break;
      }
      case 'lock.released': {
        const lock = this.#lock(event.lock, event.process);
        lock.value = event.value;
        // an RLock that is still held (depth above 0) keeps its owner; anything else loses it, whoever gave it back
        if (lock.type.endsWith('RLock') && event.value > 0) break;
        const key = partyKey(event.task, event.subject);
        if (!lock.owners.delete(key)) {
          const first: string | undefined = lock.owners.keys().next().value;
          if (first !== undefined) lock.owners.delete(first);
        }
        break;
      }
      case 'lock.left':
        this.#lock(event.lock, event.process).waiters.delete(partyKey(event.task, event.subject));
        break;
      case 'lock.notified':
        dropFirst(this.#lock(event.lock, event.process).waiters, event.waiters);
        break;
      case 'lock.value':
        this.#lock(event.lock, event.process).value = event.value;
        break;
      case 'queue.put': {
        const lock = this.#lock(event.lock, event.process);
        lock.waiters.delete(partyKey(event.task, event.thread));
        lock.items.set(this.index, event.item);
        lock.size = event.size;
        lock.peak = Math.max(lock.peak, event.size);
        lock.unfinished++;
        break;
      }
      case 'queue.got': {
        const lock = this.#lock(event.lock, event.process);
        lock.waiters.delete(partyKey(event.task, event.thread));
        lock.size = event.size;
        takeItem(lock.items, event.item);
        break;
      }
      case 'queue.done': {
        const lock = this.#lock(event.lock, event.process);
        lock.unfinished = event.unfinished;
        if (event.unfinished === 0)
          for (const [key, waiter] of lock.waiters) if (waiter.operation === 'join') lock.waiters.delete(key);
        break;
      }
      case 'queue.shutdown':
        this.#lock(event.lock, event.process).shut = true;
        break;
      case 'pipe.created': {
        const pipe = this.#pipe(event.pipe);
        pipe.name = event.name;
        pipe.from = event.from;
        pipe.to = event.to;
        break;
      }
      case 'pipe.sent': {
        const pipe = this.#pipe(event.pipe);
        // the ends are inherited: who writes and reads shows when they do
        pipe.from = event.process;
        pipe.messages.set(this.index, { what: event.what, bytes: event.bytes });
        pipe.sent++;
        pipe.sentBytes += event.bytes;
        break;
      }
      case 'pipe.received':
        this.#pipe(event.pipe).to = event.process;
        dropFirst(this.#pipe(event.pipe).messages, 1);
        break;
      case 'pipe.closed':
        this.#pipe(event.pipe).closed = event.end;
        break;
      case 'loop.created': {
        const loop = this.#loop(event.loop, event.process, event.thread);
        loop.debug = event.debug;
        break;
      }
      case 'loop.started': {
        const loop = this.#loop(event.loop, event.process, event.thread);
        loop.state = 'running';
        loop.thread = event.thread;
        break;
      }
      case 'loop.stopped':
        this.#loop(event.loop, event.process, event.thread).state = 'stopped';
        break;
      case 'loop.closed': {
        const loop = this.#loop(event.loop, event.process, event.thread);
        loop.state = 'closed';
        loop.ready.clear();
        loop.timers.clear();
        loop.watches.clear();
        break;
      }
      case 'loop.turn': {
        const loop = this.#loop(event.loop, event.process, event.thread);
        loop.turn = event.turn;
        loop.state = 'running';
        loop.left = event.ready;
        break;
      }
      case 'loop.select': {
        const loop = this.#loop(event.loop, event.process, event.thread);
        loop.state = 'selecting';
        loop.selectSinceNs = at;
        loop.selectTimeoutNs = event.timeoutNs;
        break;
      }
      case 'loop.selected': {
        const loop = this.#loop(event.loop, event.process, event.thread);
        loop.state = 'running';
        break;
      }
      case 'loop.watched': {
        const watch: WatchView = {
          id: event.watch,
          what: event.what,
          direction: event.direction,
          task: event.task,
          sinceNs: at,
        };
        this.#loop(event.loop, event.process, event.thread).watches.set(event.watch, watch);
        break;
      }
      case 'loop.unwatched':
        this.#loop(event.loop, event.process, event.thread).watches.delete(event.watch);
        break;
      case 'handle.scheduled': {
        const handle: HandleView = {
          id: event.handle,
          name: event.name,
          task: event.task,
          why: event.why,
          sinceNs: at,
          cancelled: false,
          index: this.index - 1,
        };
        const loop = this.#loop(event.loop, event.process, event.thread);
        loop.ready.set(event.handle, handle);
        if (event.task !== 0) {
          const task = this.#task(event.task);
          if (task.state === 'created' || task.state === 'waiting') this.#taskState(task, 'ready');
        }
        break;
      }
      case 'handle.run': {
        const loop = this.#loop(event.loop, event.process, event.thread);
        loop.current = loop.ready.get(event.handle);
        loop.currentSinceNs = at;
        loop.ready.delete(event.handle);
        loop.left = Math.max(0, loop.left - 1);
        loop.state = 'running';
        break;
      }
      case 'handle.done':
        this.#loop(event.loop, event.process, event.thread).current = undefined;
        break;
      case 'handle.cancelled': {
        const loop = this.#loop(event.loop, event.process, event.thread);
        const handle = loop.ready.get(event.handle);
        if (handle !== undefined) loop.ready.set(event.handle, { ...handle, cancelled: true });
        break;
      }
      case 'timer.set': {
        const timer: TimerView = {
          id: event.handle,
          name: event.name,
          task: event.task,
          whenNs: event.whenNs,
          cancelled: false,
          index: this.index - 1,
        };
        this.#loop(event.loop, event.process, event.thread).timers.set(event.handle, timer);
        break;
      }
      case 'timer.fired': {
        const loop = this.#loop(event.loop, event.process, event.thread);
        const timer = loop.timers.get(event.handle);
        loop.timers.delete(event.handle);
        if (timer !== undefined && !loop.ready.has(event.handle)) {
          loop.ready.set(event.handle, {
            id: timer.id,
            name: timer.name,
            task: timer.task,
            why: 'timer',
            sinceNs: at,
            cancelled: false,
            index: this.index - 1,
          });
        }
        break;
      }
      case 'timer.cancelled':
        this.#loop(event.loop, event.process, event.thread).timers.delete(event.handle);
        break;
      case 'task.created': {
        const task = this.#task(event.task);
        task.name = event.name;
        task.coroutine = event.coroutine;
        task.loop = event.loop;
        task.parent = event.parent;
        task.group = event.group;
        task.process = event.process;
        task.thread = event.thread;
        task.createdAtPlace = { file: event.file, line: event.line };
        break;
      }
      case 'task.named':
        this.#task(event.task).name = event.name;
        break;
      case 'task.step': {
        const task = this.#task(event.task);
        this.#taskState(task, 'running');
        task.wait = undefined;
        task.thread = event.thread;
        if (event.thread !== 0) {
          const thread = this.#thread(event.thread);
          thread.tasks = [...thread.tasks, event.task];
        }
        break;
      }
      case 'task.stepped': {
        const task = this.#task(event.task);
        if (task.state === 'running') {
          const cancelling = task.cancel !== undefined;
          this.#taskState(task, event.how === 'yields' ? 'ready' : cancelling ? 'cancelling' : 'waiting');
        }
        if (event.thread !== 0) {
          const thread = this.#thread(event.thread);
          thread.tasks = thread.tasks.filter((id) => id !== event.task);
        }
        break;
      }
      case 'task.waiting': {
        const task = this.#task(event.task);
        task.wait = {
          on: event.on,
          object: event.object,
          future: event.future,
          what: event.what,
          deadlineNs: event.deadlineNs,
          sinceNs: at,
        };
        if (event.line > 0) task.place = { file: event.file, line: event.line };
        break;
      }
      case 'task.woken': {
        const task = this.#task(event.task);
        task.woken = { task: event.by, thread: event.thread, why: event.why, at, index: this.index - 1 };
        if (task.state === 'waiting') this.#taskState(task, 'ready');
        break;
      }
      case 'task.cancelRequested': {
        const task = this.#task(event.task);
        task.cancel = {
          by: event.by,
          why: event.why,
          message: event.message,
          at,
          index: this.index - 1,
          place: { file: event.file, line: event.line },
        };
        if (task.state !== 'running') this.#taskState(task, 'cancelling');
        break;
      }
      case 'task.cancelDelivered': {
        const task = this.#task(event.task);
        task.cancel = undefined;
        if (event.line > 0) task.place = { file: event.file, line: event.line };
        break;
      }
      case 'task.done': {
        const task = this.#task(event.task);
        this.#taskState(task, isFinal(event.state) ? event.state : 'done');
        task.wait = undefined;
        task.cancel = undefined;
        task.result = event.result;
        task.errorType = event.type;
        task.errorMessage = event.message;
        if (this.threads.get(event.thread)?.tasks.includes(event.task)) {
          const thread = this.#thread(event.thread);
          thread.tasks = thread.tasks.filter((id) => id !== event.task);
        }
        break;
      }
      case 'task.lost':
        this.#taskState(this.#task(event.task), 'lost');
        break;
      case 'group.entered':
        this.groups.set(event.group, {
          id: event.group,
          task: event.task,
          state: 'open',
          cause: 0,
          touched: this.index,
          epoch: this.#epoch,
        });
        break;
      case 'group.aborting': {
        const group = this.#own(this.groups, event.group);
        if (group !== undefined) {
          group.state = 'aborting';
          group.cause = event.cause;
        }
        break;
      }
      case 'group.exited': {
        const group = this.#own(this.groups, event.group);
        if (group !== undefined) group.state = 'left';
        break;
      }
      case 'timeout.entered':
        this.timeouts.set(event.timeout, {
          id: event.timeout,
          task: event.task,
          whenNs: event.whenNs,
          state: 'armed',
          touched: this.index,
          epoch: this.#epoch,
        });
        break;
      case 'timeout.moved': {
        const timeout = this.#own(this.timeouts, event.timeout);
        if (timeout !== undefined) timeout.whenNs = event.whenNs;
        break;
      }
      case 'timeout.expired': {
        const timeout = this.#own(this.timeouts, event.timeout);
        if (timeout !== undefined) timeout.state = 'expired';
        break;
      }
      case 'timeout.exited': {
        const timeout = this.#own(this.timeouts, event.timeout);
        if (timeout !== undefined) timeout.state = 'left';
        break;
      }
      case 'executor.created': {
        const executor = this.#executor(event.executor, event.process);
        executor.type = event.type;
        executor.workers = event.workers;
        break;
      }
      case 'executor.submitted': {
        const job: JobView = {
          id: event.job,
          name: event.name,
          task: event.task,
          thread: 0,
          state: 'queued',
          sinceNs: at,
        };
        this.#executor(event.executor, event.process).jobs.set(event.job, job);
        break;
      }
      case 'executor.began': {
        const executor = this.#executor(event.executor, event.process);
        const job = executor.jobs.get(event.job);
        if (job !== undefined) {
          executor.jobs.set(event.job, { ...job, state: 'running', thread: event.subject, sinceNs: at });
        }
        break;
      }
      case 'executor.ended': {
        const executor = this.#executor(event.executor, event.process);
        executor.jobs.delete(event.job);
        executor.finished++;
        break;
      }
      case 'executor.closed':
        this.#executor(event.executor, event.process).closed = true;
        break;
      case 'device.created': {
        const device = this.#device(event.device);
        device.type = event.type;
        device.name = event.name;
        device.capacity = event.capacity;
        break;
      }
      case 'device.request': {
        const device = this.#device(event.device);
        const request: RequestView = {
          id: event.request,
          device: event.device,
          what: event.what,
          task: event.task,
          thread: event.thread,
          sinceNs: at,
          dueNs: event.dueNs,
          queued: event.queued,
        };
        device.requests.set(event.request, request);
        device.peak = Math.max(device.peak, device.requests.size);
        break;
      }
      case 'device.response': {
        const device = this.#device(event.device);
        device.requests.delete(event.request);
        device.answered++;
        if (event.error !== '') device.failed++;
        break;
      }
      case 'device.cancelled':
        this.#device(event.device).requests.delete(event.request);
        break;
      // facts that findings, lists and lanes read off the recording, and that change nothing in the world
      case 'program.warning':
      case 'program.choice':
      case 'mark':
      case 'return':
      case 'shared.read':
      case 'shared.written':
      case 'process.joined':
      case 'process.signalled':
      case 'thread.joined':
      case 'loop.woken':
      case 'loop.exception':
      case 'task.uncancelled':
      case 'task.retrieved':
      case 'future.created':
      case 'future.done':
      case 'exception.neverRetrieved':
      case 'coroutine.neverAwaited':
        break;
    }
  }
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

/** Who a party is: a task, or (task 0) a thread. */
export function partyKey(task: Id, thread: Id): string {
  return task !== 0 ? `t${task}` : `h${thread}`;
}

function isFinal(state: string): state is 'done' | 'failed' | 'cancelled' {
  return state === 'done' || state === 'failed' || state === 'cancelled';
}

function dropFirst<K, V>(map: Map<K, V>, count: number): void {
  for (const key of map.keys()) {
    if (count-- <= 0) break;
    map.delete(key);
  }
}

/** The oldest item with this text: exact for a FIFO queue, right for the others too unless two items read the same. */
function takeItem(items: Map<number, string>, item: string): void {
  for (const [key, text] of items) {
    if (text === item) {
      items.delete(key);
      return;
    }
  }
  dropFirst(items, 1);
}

/** Nanoseconds from a moment to another, never negative. */
export function span(from: Ns, to: Ns): Ns {
  return Math.max(0, to - from);
}
