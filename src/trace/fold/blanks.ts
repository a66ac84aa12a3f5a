/** What an entity is before anything is known of it. Events may mention one before (or without) its creation event. */
import type { Id, Ns } from '../../events/index.ts';
import type {
  DeviceView,
  ExecutorView,
  GilView,
  LockView,
  LoopView,
  PipeView,
  ProcessView,
  TaskView,
  ThreadView,
} from '../world.ts';
import { NOWHERE_PLACE } from '../world.ts';

/** All that the fold does not add by itself. */
export type Blank<T> = {
  -readonly [K in Exclude<keyof T, 'touched'>]: T[K] extends ReadonlyMap<infer A, infer B> ? Map<A, B> : T[K];
};

export const blankTask = (id: Id, at: Ns): Blank<TaskView> => ({
  id,
  name: `Task-${id}`,
  coroutine: '',
  loop: 0,
  parent: 0,
  group: 0,
  process: 0,
  thread: 0,
  createdAt: at,
  createdAtPlace: NOWHERE_PLACE,
  state: 'created',
  sinceNs: at,
  place: NOWHERE_PLACE,
  depth: 0,
  frames: undefined,
  wait: undefined,
  woken: undefined,
  cancel: undefined,
  result: '',
  errorType: '',
  errorMessage: '',
  busyNs: 0,
  readyNs: 0,
  waitingNs: 0,
});

export const blankThread = (id: Id, at: Ns): Blank<ThreadView> => ({
  id,
  name: id === 1 ? 'MainThread' : `Thread-${id}`,
  process: 0,
  parent: 0,
  daemon: false,
  state: 'new',
  core: -1,
  sinceNs: at,
  place: NOWHERE_PLACE,
  depth: 0,
  frames: undefined,
  tasks: [],
  wait: undefined,
  woken: undefined,
  errorType: '',
  errorMessage: '',
  busyNs: 0,
  readyNs: 0,
  waitingNs: 0,
});

export const blankProcess = (id: Id, at: Ns): Blank<ProcessView> => ({
  id,
  name: id === 1 ? 'MainProcess' : `Process-${id}`,
  parent: 0,
  method: '',
  pid: 0,
  state: 'new',
  code: 0,
  signal: '',
  sinceNs: at,
});

export const blankLoop = (id: Id, process: Id, thread: Id): Blank<LoopView> => ({
  id,
  process,
  thread,
  state: 'new',
  debug: false,
  turn: 0,
  left: 0,
  collecting: false,
  ready: new Map(),
  timers: new Map(),
  watches: new Map(),
  current: undefined,
  currentSinceNs: 0,
  selectSinceNs: 0,
  selectTimeoutNs: -1,
});

export const blankLock = (id: Id, process: Id): Blank<LockView> => ({
  id,
  type: 'Lock',
  name: '',
  process,
  capacity: -1,
  owners: new Map(),
  waiters: new Map(),
  given: '',
  value: undefined,
  items: new Map(),
  size: 0,
  peak: 0,
  unfinished: 0,
  next: '',
  shut: false,
});

export const blankGil = (id: Id, at: Ns, process: Id): Blank<GilView> => ({
  id,
  process,
  on: true,
  holder: 0,
  sinceNs: at,
  waiters: [],
  asked: 0,
  why: '',
  handovers: 0,
});

export const blankPipe = (id: Id): Blank<PipeView> => ({
  id,
  name: '',
  from: 0,
  to: 0,
  messages: new Map(),
  sent: 0,
  sentBytes: 0,
  closed: '',
});

export const blankDevice = (id: Id): Blank<DeviceView> => ({
  id,
  type: '',
  name: `device ${id}`,
  capacity: -1,
  requests: new Map(),
  peak: 0,
  answered: 0,
  failed: 0,
});

export const blankExecutor = (id: Id, process: Id): Blank<ExecutorView> => ({
  id,
  type: 'executor',
  workers: 0,
  process,
  jobs: new Map(),
  finished: 0,
  closed: false,
});
