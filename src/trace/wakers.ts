/** Who will wake whom: for everything that can be waited for, what has to happen and who can make it happen. */
import { type Id, NEVER } from '../events/index.ts';
import {
  duration,
  moment,
  operationOf,
  partOf,
  partyName,
  taskName,
  taskStateText,
  threadName,
  threadStateText,
  waitText,
} from './words.ts';
import {
  isOver,
  type LockView,
  type Party,
  placeInQueue,
  type TaskView,
  type ThreadView,
  type Wait,
  type World,
} from './world.ts';

/** Who will wake a task or thread that waits, in a few words: "writer, by giving the lock back"; '' where it does not wait. */
export function wakerText(world: World, who: TaskView | ThreadView): string {
  const { wait } = who;
  const waits = who.state === 'waiting' || who.state === 'blocked';
  if (who.state === 'gil') return gilHolder(world, who as ThreadView);
  if (!waits || wait === undefined) return '';
  const key = 'coroutine' in who ? `t${who.id}` : `h${who.id}`;
  const answer = wait.on === 'io' || wait.on === 'disk' ? answerOf(world, wait, key) : '';
  if (answer !== '') return answer;
  const waker = wakerOf(world, wait, key);
  const deadlineNs = 'coroutine' in who ? timeoutNs(world, who, wait) : wait.on === 'select' ? NEVER : wait.deadlineNs;
  if (deadlineNs === NEVER || (CLOCKED.has(wait.on) && deadlineNs >= wait.deadlineNs)) return waker;
  // who sleeps is not left to sleep for longer than a timeout around it
  if (CLOCKED.has(wait.on)) return `the clock at t=${moment(deadlineNs)} (time is up)`;
  return `${waker}${waker === '' ? '' : ', or '}the clock at t=${moment(deadlineNs)} (time is up)`;
}

/** Waits that only the clock ends. */
const CLOCKED: ReadonlySet<string> = new Set(['sleep', 'work']);

/** When a task's wait is cut off: by its own deadline or a timeout block around it. */
function timeoutNs(world: World, task: TaskView, wait: Wait): number {
  let first = wait.deadlineNs === NEVER ? Number.POSITIVE_INFINITY : wait.deadlineNs;
  for (const timeout of world.timeouts.values()) {
    if (timeout.task === task.id && timeout.state === 'armed' && timeout.whenNs !== NEVER)
      first = Math.min(first, timeout.whenNs);
  }
  return Number.isFinite(first) ? first : NEVER;
}

function gilHolder(world: World, thread: ThreadView): string {
  for (const gil of world.gils.values())
    if (gil.waiters.includes(thread.id) && gil.holder !== 0)
      return `${threadName(world, gil.holder)}, when it lets go of the GIL`;
  return 'nobody has to: the GIL is free';
}

const listed = (names: readonly string[], most = 3): string =>
  names.length <= most ? names.join(', ') : `${names.slice(0, most).join(', ')} and ${names.length - most} more`;

function wakerOf(world: World, wait: Wait, key: string): string {
  const lock = world.locks.get(wait.object);
  switch (wait.on) {
    case 'sleep':
    case 'work':
      return wait.deadlineNs === NEVER ? 'nobody: it never ends' : `the clock at t=${moment(wait.deadlineNs)}`;
    case 'task': {
      const task = world.tasks.get(wait.object);
      return task === undefined ? `${wait.what}, when it ends` : ending(task.name, isOver(task));
    }
    case 'group':
      return groupChildren(world, wait.object);
    case 'gather':
      return 'the last of those it gathers to end';
    case 'join':
      if (wait.object === 0) return `${wait.what}, when it ends`;
      return ending(threadName(world, wait.object), world.threads.get(wait.object)?.state === 'finished');
    case 'process': {
      const process = world.processes.get(wait.object);
      return ending(process?.name ?? (wait.what || 'the process'), process?.state === 'exited');
    }
    case 'lock':
    case 'semaphore':
    case 'event':
    case 'condition':
    case 'barrier':
    case 'queue':
      if (lock !== undefined) return lockWaker(world, lock, wait, key);
      if (wait.what.startsWith(BEGINNING)) return `${wait.what.slice(BEGINNING.length)}, as soon as it runs`;
      if (wait.what.startsWith(END)) return `${wait.what.slice(END.length)}, when it ends`;
      return wait.on === 'event' ? 'whoever calls set() on it' : 'whoever has it';
    case 'io':
      return IO[wait.what.replace(/^StreamReader\..*/, 'StreamReader')] ?? 'the other side, when it sends something';
    case 'executor':
      return jobOf(world, wait.object);
    case 'select':
      return wait.deadlineNs === NEVER
        ? 'I/O, or a call from another thread'
        : `the clock at t=${moment(wait.deadlineNs)}, or I/O`;
    case 'pipe':
      return 'whoever is at the other end of the pipe';
    case 'input':
      return 'whoever types a line';
    case 'signal':
      return signalWaker(wait.what);
    case 'connection':
      return 'whoever connects';
    case 'future':
      return futureWaker(world, wait);
    default:
      return '';
  }
}

/** Whoever's end is waited for; it is told a moment after that. */
const ending = (name: string, hasEnded: boolean): string =>
  hasEnded ? `nobody has to: ${name} has ended` : `${name}, when it ends`;

/** What `Thread.start()` waits for, before the name of the thread. */
const BEGINNING = 'the start of ';

/** What the thread that tends the workers of a pool waits for, before whose end that is. */
const END = 'the end of ';

/** Who ends what streams wait for. */
const IO: Readonly<Record<string, string>> = {
  StreamReader: 'the other side, when it sends something or hangs up',
  'StreamWriter.drain()': 'the other side, when it has read enough',
  'StreamWriter.wait_closed()': 'the transport, when it is closed',
  'the connection': 'the other side, as soon as it answers',
  connect: 'the other side, as soon as it answers',
  'a client': 'whoever connects',
  accept: 'whoever connects',
  send: 'the other side, when it has read enough',
  sendall: 'the other side, when it has read enough',
  'room in a socket': 'the other side, when it has read enough',
  'data on a socket': 'the other side, when it sends something or hangs up',
  'the pipe': 'the loop, when the pipe is open',
};

function futureWaker(world: World, { what, object }: Wait): string {
  if (object !== 0 && what === `future ${object}`) return jobOf(world, object);
  if (what === 'wait() for 1') return 'what it waits for, when it ends';
  if (what.startsWith('wait() for the first')) return 'the first of those it waits for to end';
  if (what.startsWith('wait()'))
    return `the last of those it waits for to end${what.endsWith('exception') ? ', or one that fails' : ''}`;
  switch (what) {
    case 'the next of as_completed()':
      return 'the next of those it waits for to end';
    case 'shield()':
      return 'what it shields, when it ends';
    case 'future 0':
      return isAnyJobLeft(world)
        ? 'a worker of the pool, when the job is done'
        : 'whoever was given the job, when it is done';
    case 'a connection of the client':
      return 'whoever gives one back';
    case 'the start of the process':
      return 'the loop, when the process runs';
    case 'the end of the process':
      return 'the process, when it ends';
    case 'Server.serve_forever()':
      return 'nobody: a server goes on until it is cancelled';
    case 'Server.wait_closed()':
      return 'the last of its connections, when it is closed';
    default:
      return 'whoever sets its result';
  }
}

/** Who sends a signal: a timer, where one runs that does. */
function signalWaker(what: string): string {
  const timer = /\(the timer's (at t=[\d.]+)\)$/.exec(what)?.[1];
  return timer === undefined ? 'whoever sends the signal' : `the timer ${timer}, or whoever sends the signal`;
}

/** Whether a pool has something to do. */
const isAnyJobLeft = (world: World): boolean =>
  [...world.executors.values()].some((executor) => executor.jobs.size > 0);

function lockWaker(world: World, lock: LockView, wait: Wait, key: string): string {
  const { on } = wait;
  const whole = partOf(world, lock.id);
  if (whole.startsWith('as_completed()')) return 'the next of those it waits for to end';
  if (on === 'condition' && whole.startsWith('Barrier')) return barrierWaker(world, key);
  const owners = [...lock.owners.keys()].filter((owner) => owner !== key).map((owner) => partyName(world, owner));
  const gone = withoutOwner(world, lock, key);
  const operation = operationOf(world, wait, key);
  // at a queue those who want to put stand in another line than those who want to get
  const sameLine = [...lock.waiters]
    .filter(([, waiter]) => on !== 'queue' || waiter.operation === operation)
    .map(([who]) => who);
  const before = sameLine.indexOf(key);
  const line =
    before > 0 && on !== 'event' && on !== 'barrier' ? `; ${before} stand${before === 1 ? 's' : ''} before it` : '';
  switch (on) {
    case 'event':
      return 'whoever calls set() on it';
    case 'condition':
      return `whoever calls notify() on it${line}`;
    case 'barrier':
      return barrierWaker(world, key);
    case 'queue':
      if (operation === 'join')
        return lock.unfinished === 0 ? 'the last task_done()' : `the last task_done(): ${lock.unfinished} unfinished`;
      return `whoever ${operation === 'put' ? 'takes something out' : 'puts something in'}${line}`;
    case 'semaphore':
      if (lock.type.endsWith('Queue')) return `whoever puts something in${line}`;
      if (owners.length === 0 && lock.given !== '' && lock.given !== key) owners.push(partyName(world, lock.given));
      if (gone !== '') return gone + line;
      if (owners.length > 0) return `${listed(owners)}, by calling release()${line}`;
      return before === 0 && (lock.value ?? 0) > 0
        ? 'nobody has to: a place is free'
        : `whoever calls release() on it${line}`;
    default:
      if (gone !== '') return gone + line;
      if (owners.length > 0) return `${listed(owners)}, when it gives it back${line}`;
      return isFree(lock) ? nextWaker(world, lock, key, line) : `whoever gives it back${line}`;
  }
}

/** Who wakes those in line where everybody who has the thing has ended; '' where somebody is left. Some may be given back by anybody, an RLock may not. */
function withoutOwner(world: World, lock: LockView, key: string): string {
  const owners = [...lock.owners.entries()].filter(([owner]) => owner !== key);
  const isGone = ({ task, thread }: Party): boolean => {
    const own = world.tasks.get(task);
    return own === undefined ? world.threads.get(thread)?.state === 'finished' : isOver(own);
  };
  if (owners.length === 0 || !owners.every(([, owner]) => isGone(owner))) return '';
  const names = listed(owners.map(([owner]) => partyName(world, owner)));
  const ended = `${names} ${owners.length === 1 ? 'has' : 'have'} ended`;
  return lock.type.endsWith('RLock') ? `nobody: ${ended} without giving it back` : `whoever gives it back: ${ended}`;
}

/** Whether a lock has been given back and not been taken again; of one whose owner was never told it is not known. */
const isFree = (lock: LockView): boolean => lock.value !== undefined && lock.owners.size === 0;

/** A free lock with a line before it is on its way to one of them. */
function nextWaker(world: World, lock: LockView, key: string, line: string): string {
  const next = nextOwner(world, lock);
  if ((next ?? lock.waiters.keys().next().value ?? key) === key) return 'nobody has to: it is free';
  return next === undefined
    ? `whoever has it next, when it gives it back${line}`
    : `${partyName(world, next)}, which has it next, when it gives it back${line}`;
}

/** After this long in line a thread is handed a lock; others, and processes, have to be first to take it. */
const FAIR_NS = 1_000_000;

/** Who has a free lock next, where that is certain: the task that was let go, or the thread that has waited long enough to be handed it. */
export function nextOwner(world: World, lock: LockView): string | undefined {
  if (!isFree(lock)) return undefined;
  if (lock.given !== '') return lock.given;
  const first: Party | undefined = lock.waiters.values().next().value;
  if (first === undefined || !lock.type.endsWith('Lock')) return undefined;
  if (first.task !== 0) return `t${first.task}`;
  return lock.type.startsWith('threading.') && world.at - first.sinceNs >= FAIR_NS ? `h${first.thread}` : undefined;
}

/** Who comes to a barrier waits for those that are missing; who comes while the others are leaving it first waits for them. */
function barrierWaker(world: World, key: string): string {
  const barrier = [...world.locks.values()].find((lock) => lock.type.endsWith('Barrier') && lock.waiters.has(key));
  if (barrier === undefined) return 'the last one to leave it';
  const missing = barrier.capacity - barrier.waiters.size;
  if (missing === 1) return 'one more who comes to it';
  return missing > 0 ? `the last of ${missing} more who come to it` : 'the last one who comes to it';
}

function groupChildren(world: World, group: number): string {
  const names = [...world.tasks.values()]
    .filter((task) => task.group === group && !isOver(task))
    .map((task) => task.name);
  if (names.length === 1) return `${names[0]}, when it ends`;
  return names.length === 0 ? 'nobody has to: all of its tasks have ended' : `the last of ${listed(names)} to end`;
}

/** Which part of the world outside answers; '' where it is nobody that is simulated as a device. */
function answerOf(world: World, wait: Wait, key: string): string {
  const id = Number(key.slice(1));
  for (const device of world.devices.values()) {
    for (const request of device.requests.values()) {
      const own = key.startsWith('t') ? request.task === id : request.task === 0 && request.thread === id;
      if (!own && request.id !== wait.object) continue;
      if (request.queued) return `${device.name}, when it is its turn there`;
      const when = request.dueNs === NEVER || request.dueNs <= 0 ? '' : ` at t=${moment(request.dueNs)}`;
      return `${device.name}, with its answer${when}`;
    }
  }
  return '';
}

/** Who does a job of a pool; the workers of a pool of processes are not told apart. */
function jobOf(world: World, id: Id): string {
  for (const executor of world.executors.values()) {
    const job = executor.jobs.get(id);
    if (job?.state === 'queued') return 'a worker of the pool, when one is free and has done the job';
    if (job !== undefined && !executor.type.startsWith('Process'))
      return `${threadName(world, job.thread)}, when the job is done`;
  }
  return 'a worker of the pool, when the job is done';
}

/** Why a task does not go on, and why those do not for whom it waits: a sentence each. */
export function whyWaiting(world: World, task: TaskView): readonly string[] {
  const lines: string[] = [];
  const seen = new Set<string>();
  let indent = '';
  for (let at: TaskView | undefined = task; at !== undefined && lines.length < 12; ) {
    if (seen.has(at.name)) {
      lines.push(`${indent}${at.name} again: a circle, nobody in it can ever go on`);
      break;
    }
    seen.add(at.name);
    lines.push(`${indent}${taskSentence(world, at)}`);
    indent += '  ';
    at = nextOf(world, at);
  }
  return lines;
}

/** Why a thread does not go on, in a sentence. */
export function whyBlocked(world: World, thread: ThreadView): string {
  const since = world.at >= thread.sinceNs + 1000 ? `, for ${duration(world.at - thread.sinceNs)} so far` : '';
  const waker = wakerText(world, thread);
  return `${threadName(world, thread.id)} ${threadStateText(world, thread)}${since}${waker === '' ? '' : `; will be woken by ${waker}`}`;
}

function taskSentence(world: World, task: TaskView): string {
  const name = taskName(world, task.id);
  if (task.state === 'ready' || task.state === 'created') {
    const place = placeInQueue(world, task);
    return `${name} is ${task.state === 'created' ? 'new' : 'ready'}${place > 0 ? `, place ${place} in the ready queue` : ''}: the loop runs it when it is its turn`;
  }
  if (task.state !== 'waiting') return `${name}: ${taskStateText(world, task)}`;
  const since = world.at >= task.sinceNs + 1000 ? `, for ${duration(world.at - task.sinceNs)} so far` : '';
  const waker = wakerText(world, task);
  return `${name} waits for ${waitText(world, task.wait, world.at, `t${task.id}`) || 'something'}${since}${waker === '' ? '' : `; will be woken by ${waker}`}`;
}

/** The task that has to do something for this one to go on. */
function nextOf(world: World, task: TaskView): TaskView | undefined {
  const { wait } = task;
  if (task.state !== 'waiting' || wait === undefined) return undefined;
  if (wait.on === 'task') return world.tasks.get(wait.object);
  const owner = [...(world.locks.get(wait.object)?.owners.keys() ?? [])].find((key) => key.startsWith('t'));
  return LOCKS.has(wait.on) && owner !== undefined ? world.tasks.get(Number(owner.slice(1))) : undefined;
}

const LOCKS: ReadonlySet<string> = new Set(['lock', 'semaphore']);
