/**
 * The wording of trace: durations, who somebody is, findings, and one sentence for every kind of event. Each thing is worded here once;
 * screens, plain transcripts and lessons all show these texts.
 */
import { type EventOf, type HeadwaiterEvent, type Id, NEVER, type Ns } from '../events/index.ts';
import type { FindingKind } from './findings.ts';
import { endOfWait, letsGo } from './reasons.ts';
import type { LockView, Place, TaskView, ThreadView, Wait, World } from './world.ts';

/** Where names are looked up: a world, or the fold that makes one. */
export type Names = Pick<World, 'file' | 'tasks' | 'threads' | 'processes' | 'locks' | 'loops' | 'devices'>;

/** A duration in the largest unit that keeps it readable: 2.2 s, 50 ms, 3 µs, 120 ns. */
export function duration(ns: Ns): string {
  if (ns >= 999_950_000) return `${trim((ns / 1e9).toFixed(ns >= 1e11 ? 0 : ns >= 1e10 ? 1 : 3))} s`;
  if (ns >= 999_950) return `${trim((ns / 1e6).toFixed(1))} ms`;
  if (ns >= 1000) return `${trim((ns / 1e3).toFixed(ns >= 10_000 ? 0 : 1))} µs`;
  return `${Math.round(ns)} ns`;
}

/**
 * A duration that was added up from what instructions cost. Where a program's own computing counts next to nothing (see `costs` of a run) it comes to
 * nanoseconds, which would say more than is known.
 */
export const spent = (ns: Ns): string => (ns > 0 && ns < 1000 ? 'under 1 µs' : duration(ns));

/** How long somebody has been in each state, without those in which they have never been; '' where nothing has passed yet. */
export const spentIn = (...states: readonly (readonly [ns: Ns, state: string])[]): string =>
  states
    .filter(([ns]) => ns > 0)
    .map(([ns, state]) => `${spent(ns)} ${state}`)
    .join(', ');

/** A moment of the run in seconds, t=0.2; with more places where it is not a round one. */
export function moment(ns: Ns): string {
  if (ns === NEVER) return 'never';
  const seconds = ns / 1e9;
  return seconds >= 1000 ? seconds.toFixed(1) : seconds.toFixed(seconds >= 100 ? 2 : 3);
}

const trim = (digits: string): string => (digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits);

/** How a task is called on screen. */
export function taskName(names: Names, id: Id): string {
  return names.tasks.get(id)?.name ?? (id === 0 ? 'nobody' : `Task-${id}`);
}

/** How a thread is called on screen: its name; where it belongs to another process than the first, that process is named. */
export function threadName(names: Names, id: Id): string {
  const thread = names.threads.get(id);
  if (thread === undefined) return id === 0 ? 'the computer' : `thread ${id}`;
  if (thread.process <= 1 || names.processes.size <= 1) return thread.name;
  const process = names.processes.get(thread.process)?.name ?? `process ${thread.process}`;
  return thread.name === 'MainThread' ? process : `${thread.name} of ${process}`;
}

/** The main thread of another process goes by the name of the process: this tells the two apart. */
function mainThreadName(names: Names, id: Id): string {
  const name = threadName(names, id);
  return names.threads.get(id)?.name === 'MainThread' && name !== 'MainThread' ? `MainThread of ${name}` : name;
}

/** Whether it is the thread that the fork server has loaded the program with: the process lives on without it. */
function isForkServer(names: Names, id: Id): boolean {
  const process = names.processes.get(names.threads.get(id)?.process ?? 0);
  return process !== undefined && process.name === 'forkserver' && process.method === 'forkserver';
}

/** How a lock, queue or other primitive is called on screen: its type, and its name or number: "Lock db_lock", "Queue 3". */
function lockName(names: Names, id: Id): string {
  const lock = names.locks.get(id);
  if (lock === undefined) return `lock ${id}`;
  return `${lock.type.replace(/^.*\./, '')} ${lock.name === '' ? id : lock.name}`;
}

/** What the library has made a primitive for: the name of one that is "of Barrier start" goes on with "Barrier start"; '' where it is the program's own. */
export const partOf = (names: Names, lock: Id): string => /^of (.*)/.exec(names.locks.get(lock)?.name ?? '')?.[1] ?? '';

/** A party by its key: `t3` is a task, `h2` a thread. */
export function partyName(names: Names, key: string): string {
  const id = Number(key.slice(1));
  return key.startsWith('t') ? taskName(names, id) : threadName(names, id);
}

/** What a task or thread waits for, in a few words; '' when it does not wait. @param key the one who waits, as a party of locks */
export function waitText(names: Names, wait: Wait | undefined, now: Ns, key = ''): string {
  if (wait === undefined) return '';
  const until = wait.deadlineNs === NEVER ? '' : ` until t=${moment(wait.deadlineNs)}`;
  switch (wait.on) {
    case 'sleep':
      return wait.deadlineNs === NEVER ? wait.what || 'sleeping' : `sleep${until}`;
    case 'task':
      return `the result of ${wait.object !== 0 ? taskName(names, wait.object) : wait.what}`;
    case 'lock':
    case 'semaphore':
    case 'event':
    case 'condition':
    case 'barrier':
    case 'queue': {
      const whole = partOf(names, wait.object);
      if (whole.startsWith('Barrier')) return `${whole}${until}`;
      if (whole.startsWith('as_completed()')) return `the next of ${whole}${until}`;
      const name = wait.object !== 0 ? lockName(names, wait.object) : wait.what;
      const asks = wait.on === 'queue' ? QUEUE[operationOf(names, wait, key)] : undefined;
      return `${asks === undefined ? name : asks(name)}${owners(names, wait.object)}${until}`;
    }
    case 'join':
      return `${wait.object !== 0 ? threadName(names, wait.object) : wait.what} to end${until}`;
    case 'process':
      return `${names.processes.get(wait.object)?.name ?? (wait.what || 'a process')} to end${until}`;
    case 'gil':
      return 'the GIL';
    case 'future':
      return `${wait.what === '' || /^future \d+$/.test(wait.what) ? 'the result of a job' : wait.what}${until}`;
    case 'select':
      return wait.deadlineNs === NEVER ? 'I/O or a wake-up' : `I/O${until}`;
    default:
      return `${wait.what === '' ? wait.on : wait.what}${until === '' || now >= wait.deadlineNs ? '' : until}`;
  }
}

/** A pipe of its own, or the one that something else is made of. */
function pipeText(name: string): string {
  if (name.startsWith('Pipe ')) return name;
  return name === '' ? 'A pipe' : `A pipe of ${name}`;
}

/** What somebody wants of a queue. */
const QUEUE: Readonly<Record<string, (queue: string) => string>> = {
  put: (queue) => `room in ${queue}`,
  get: (queue) => `an item from ${queue}`,
  join: (queue) => `${queue} to be worked off`,
};

/** What somebody is about at a lock or queue: said by itself there, or by the call that waits ("Queue.put()"). */
export function operationOf(names: Names, { object, what }: Wait, key: string): string {
  return names.locks.get(object)?.waiters.get(key)?.operation ?? /\.(\w+)\(\)$/.exec(what)?.[1] ?? '';
}

function owners(names: Names, lock: Id): string {
  const held = names.locks.get(lock);
  if (held === undefined || held.owners.size === 0) return '';
  const keys = [...held.owners.keys()];
  const shown = keys.slice(0, 2).map((key) => partyName(names, key));
  return ` (held by ${shown.join(', ')}${keys.length > 2 ? ` and ${keys.length - 2} more` : ''})`;
}

/** A file as it is called on screen: without the folder of the program. */
export function fileName({ file: program }: Pick<Names, 'file'>, file: string): string {
  const folder = program.slice(0, program.lastIndexOf('/') + 1);
  const name = folder !== '' && file.startsWith(folder) ? file.slice(folder.length) : file;
  // shown, and no command for a terminal
  return name.replace(/[\x00-\x1f]/g, (sign) => `^${String.fromCharCode(sign.charCodeAt(0) + 64)}`);
}

/** A line, and of which file where that is not the program's own. */
function at(names: Names, { file, line }: Place): string {
  if (line <= 0) return '';
  return file === '' || file === names.file ? ` (line ${line})` : ` (${fileName(names, file)}, line ${line})`;
}

// ── findings ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────

export const ADVICE: Readonly<Record<FindingKind, string>> = {
  'blocked loop': 'Await it, cut it into pieces, or hand it to a thread with asyncio.to_thread().',
  deadlock: 'Take the locks in the same order everywhere, or make sure that somebody still can wake each waiter.',
  'lost update': 'Hold one lock from the read to the write, or let a single owner change the value.',
  'never awaited': 'Put await before the call, or start it with create_task().',
  'never retrieved': 'Await the task, or use a TaskGroup, so that its exception reaches somebody.',
  'lost task': 'Keep a reference to the task (in a set, or use a TaskGroup).',
  'swallowed cancel': 'Let CancelledError go on after cleaning up (raise at the end of the except block).',
  'unfinished task': 'Await the task before main() returns, or use a TaskGroup.',
  'not threadsafe': 'From another thread use loop.call_soon_threadsafe().',
  'thread error': 'Catch it in the thread, or use an executor whose future carries it.',
  uncaught: '',
  limit: '',
};

/** What a thread that blocks is doing: "was in time.sleep(0.5)", "waited for Queue jobs". */
export function blocksIn(names: Names, event: EventOf<'thread.blocked'>): string {
  const { on, what, object } = event;
  if (on === 'sleep' && what === '' && event.deadlineNs !== NEVER)
    return `was in time.sleep(${Number(((event.deadlineNs - event.at) / 1e9).toFixed(6))})`;
  if (on === 'join' && object !== 0) return `was in ${threadName(names, object)}.join()`;
  if (object !== 0 && names.locks.has(object) && PRIMITIVES.has(on)) return `waited for ${lockName(names, object)}`;
  return `was in ${what === '' ? on : what}`;
}

const PRIMITIVES: ReadonlySet<string> = new Set(['lock', 'semaphore', 'event', 'condition', 'barrier', 'queue']);

export function blockedLoop(names: Names, task: Id, handle: string, ns: Ns, what: string, place: Place): string {
  const who = task !== 0 ? taskName(names, task) : handle === '' ? 'a callback' : handle;
  const why = what === '' ? 'kept computing' : what;
  return `The event loop stood still for ${duration(ns)}: ${who} ${why}${at(names, place)} and let nobody else run.`;
}

/** Everybody who waits for ever and for what; those who only wait for another one's end come last. @param what the computer's own words */
export function deadlockStory(names: Names, what: string): string {
  const tasks = [...names.tasks.values()].filter((task) => task.state === 'waiting' && task.wait !== undefined);
  const looping = new Set(tasks.map((task) => task.thread));
  // of a thread with an event loop its tasks say more than that the loop is asleep
  const threads = [...names.threads.values()].filter(
    (thread) => thread.wait !== undefined && !(thread.wait.on === 'select' && looping.has(thread.id)),
  );
  const ends = ({ wait }: TaskView | ThreadView): boolean => wait !== undefined && ENDS.has(wait.on);
  const waiting = [...tasks, ...threads];
  const sentences = [...waiting.filter((who) => !ends(who)), ...waiting.filter(ends)].map((who) => {
    const key = 'coroutine' in who ? `t${who.id}` : `h${who.id}`;
    return `${partyName(names, key)} waits for ${waitText(names, who.wait, 0, key) || 'something'}`;
  });
  if (sentences.length === 0) return what;
  const more = sentences.length - MOST_TOLD;
  return more > 1 ? `${sentences.slice(0, MOST_TOLD).join('; ')}; and ${more} more wait` : sentences.join('; ');
}

/** What is over when another one has come to its end. */
const ENDS: ReadonlySet<string> = new Set(['join', 'process', 'task', 'gather', 'group']);
const MOST_TOLD = 8;

export function deadlock(names: Names, what: string): string {
  const story = deadlockStory(names, what);
  if (story !== '') return `Deadlock: ${story}.`;
  const waiting = [...names.tasks.values()].filter((task) => task.wait !== undefined).map((task) => task.name);
  return `Deadlock: nothing can ever run again; waiting: ${waiting.slice(0, 5).join(', ')}.`;
}

export function lostUpdate(names: Names, event: EventOf<'update.lost'>): string {
  const reader = event.task > 0 ? taskName(names, event.task) : threadName(names, event.thread);
  const other = event.otherTask > 0 ? taskName(names, event.otherTask) : threadName(names, event.otherThread);
  return (
    `Lost update of ${event.name}: ${reader} read ${event.readValue}${event.readLine > 0 ? ` (line ${event.readLine})` : ''}, ` +
    `${other} then wrote ${event.otherValue}, and ${reader} wrote ${event.value} over it.`
  );
}

export function neverAwaited(names: Names, event: EventOf<'coroutine.neverAwaited'>): string {
  return `Coroutine ${event.name} was called${at(names, event)} but never awaited: its body did not run.`;
}

export function neverRetrieved(names: Names, event: EventOf<'exception.neverRetrieved'>): string {
  const who = event.task !== 0 ? taskName(names, event.task) : 'A future';
  return `${who} failed with ${event.type}${event.message === '' ? '' : `: ${event.message}`}, and nobody ever looked at it.`;
}

export function lostTask(names: Names, task: Id): string {
  const view = names.tasks.get(task);
  return `${taskName(names, task)}${view === undefined ? '' : at(names, view.createdAtPlace)} was thrown away while it was still waiting: nobody held it.`;
}

export function swallowedCancel(names: Names, task: Id, place: Place): string {
  return `${taskName(names, task)} was asked to stop${at(names, place)} but swallowed the cancellation and ended as if nothing had happened.`;
}

export function unfinishedTask(names: Names, task: Id): string {
  return `${taskName(names, task)} had not finished when asyncio.run() was ending, so it was cancelled.`;
}

export function notThreadsafe(names: Names, thread: Id, name: string): string {
  return `${threadName(names, thread)} handed ${name === '' ? 'a callback' : name} to an event loop of another thread without waking it.`;
}

export function threadError(names: Names, event: EventOf<'thread.finished'>): string {
  return `${threadName(names, event.subject)} died of ${event.error}${event.message === '' ? '' : `: ${event.message}`}; nobody else was told.`;
}

export function uncaught(event: EventOf<'program.uncaught'>): string {
  // what is wrong in a source text says itself in which line
  const file = event.file.slice(event.file.lastIndexOf('/') + 1);
  const isSaid = event.line <= 0 || event.message.endsWith(`line ${event.line})`);
  const where = isSaid ? '' : ` (${file === '' ? '' : `${file}, `}line ${event.line})`;
  return `The program ended with ${event.type}${event.message === '' ? '' : `: ${event.message}`}${where}.`;
}

// ── states ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The state of a task in a few words, without its name. */
export function taskStateText(world: World, task: TaskView): string {
  switch (task.state) {
    case 'waiting':
      return `waits for ${waitText(world, task.wait, world.at, `t${task.id}`) || 'something'}`;
    case 'cancelling':
      return `is being cancelled${task.cancel !== undefined && task.cancel.by !== 0 ? ` by ${taskName(world, task.cancel.by)}` : ''}`;
    case 'failed':
      return `failed: ${task.errorType}${task.errorMessage === '' ? '' : `: ${task.errorMessage}`}`;
    case 'done':
      return task.result === '' || task.result === 'None' ? 'done' : `done: ${task.result}`;
    case 'lost':
      return 'lost: collected while it was waiting';
    case 'created':
    case 'ready':
    case 'running':
    case 'cancelled':
      return task.state;
  }
}

/** The state of a thread in a few words, without its name. */
export function threadStateText(world: World, thread: ThreadView): string {
  switch (thread.state) {
    case 'running':
      return thread.core >= 0 ? `running on core ${thread.core}` : 'running';
    case 'gil':
      return 'waits for the GIL';
    case 'blocked':
      return `blocked: ${waitText(world, thread.wait, world.at, `h${thread.id}`) || 'something'}`;
    case 'finished':
      return thread.errorType === '' ? 'finished' : `died: ${thread.errorType}`;
    case 'new':
      return 'being started';
    case 'runnable':
      return 'ready';
  }
}

// ── events ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** A text as Python writes it, shortened. */
const shown = (text: string): string =>
  JSON.stringify(text.length > 60 ? `${text.slice(0, 57)}...` : text).replace(/\\u00(?=[\da-f]{2})/g, '\\x');
const colon = (type: string, message: string): string => (message === '' ? type : `${type}: ${message}`);

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

const pieceText = ({ what, bytes }: { readonly what: string; readonly bytes: number }): string =>
  what === '' ? counted(bytes, 'byte') : `${what} (${counted(bytes, 'byte')})`;

/** Why a task is asked to cancel, where it is not simply that somebody calls cancel(). */
const CANCELS: Readonly<Record<string, string>> = {
  timeout: ': its time is up',
  group: ': its TaskGroup gives up',
  gather: ': so is the gather() that it belongs to',
  shutdown: ': the loop is shutting down',
};
const PREEMPTS: Readonly<Record<string, string>> = {
  slice: ': its time slice is over',
  yield: ': it lets others go first',
};
const STOPS: Readonly<Record<string, string>> = {
  waits: ': it has to wait',
  yields: ': it lets others go first',
  done: ': it is done',
  swapped: ' for the child that it has started',
};

/** What the number of a primitive says. */
function valueText(name: string, value: number, lock: LockView | undefined): string {
  if (lock?.type.endsWith('Semaphore')) return `${name} has ${value === 1 ? '1 place' : `${value} places`} left.`;
  if (lock?.type.endsWith('Event')) return `${name} is ${value === 1 ? 'set' : 'cleared'}.`;
  if (lock?.type.endsWith('Barrier')) return `${value} of ${lock.capacity} have come to ${name}.`;
  return `${name} is now ${value}.`;
}

/** One sentence for an event, with the names of the world after it: for lists, the accessible screen and the status line. */
export function eventText(event: HeadwaiterEvent, world: Names): string {
  const task = (id: Id): string => taskName(world, id);
  const thread = (id: Id): string => threadName(world, id);
  const process = (id: Id): string => world.processes.get(id)?.name ?? (id === 0 ? 'outside' : `process ${id}`);
  const lock = (id: Id): string => lockName(world, id);
  const device = (id: Id): string => world.devices.get(id)?.name ?? `device ${id}`;
  const party = (taskId: Id, threadId: Id): string => (taskId !== 0 ? task(taskId) : thread(threadId));
  const who = (taskId: Id): string => party(taskId, event.thread);
  switch (event.kind) {
    case 'program.started':
      return `The program starts: ${event.file}.`;
    case 'source.loaded':
      return `${event.file} is loaded.`;
    case 'program.uncaught':
      return uncaught(event);
    case 'program.exited':
      return `The program is over: ${event.reason}, exit code ${event.code}.`;
    case 'program.limit':
      return event.message;
    case 'program.deadlock':
      return deadlock(world, event.what);
    case 'program.warning':
      return `${event.category}: ${event.message}${at(world, event)}`;
    case 'program.choice':
      return event.words === ''
        ? `Chosen: ${event.chosen + 1} of ${event.options} (${event.question}).`
        : `Chosen: ${event.words}.`;
    case 'recording.thinned':
      return 'From here on only what is printed and measured is kept.';
    case 'mark':
      return `Mark: ${event.text}.`;
    case 'gauge':
      return `${event.name} is now ${event.value}.`;
    case 'measured':
      return `${event.name}: ${duration(event.ns)}.`;
    case 'output':
      return `${who(event.task)} ${event.stream === 'stderr' ? 'writes to stderr' : 'prints'} ${event.text === '\n' ? 'the end of a line' : shown(event.text.replace(/\n$/, ''))}.`;
    case 'input.waiting':
      return `${who(event.task)} asks for input: ${shown(event.prompt)}.`;
    case 'input.read':
      return `${who(event.task)} reads ${shown(event.text)}.`;
    case 'line':
      return `${who(event.task)} comes to line ${event.line}${event.file === world.file ? '' : ` of ${fileName(world, event.file)}`}.`;
    case 'call':
      return `${who(event.task)} enters ${event.name}${at(world, event)}.`;
    case 'return':
      return `${who(event.task)} leaves ${event.name} (${event.how}).`;
    case 'raised':
      return `${who(event.task)} raises ${colon(event.type, event.message)}${at(world, event)}.`;
    case 'update.lost':
      return lostUpdate(world, event);
    case 'process.created':
      return `${event.parent === 0 ? 'The system' : process(event.parent)} creates ${process(event.child)} (${event.method}).`;
    case 'process.replaced':
      return `Process ${world.processes.get(event.subject)?.pid ?? event.subject} becomes the program ${event.name}.`;
    case 'process.exited':
      return `${process(event.subject)} ends${event.signal === '' ? ` with exit code ${event.code}` : ` by ${event.signal}`}.`;
    case 'process.signalled':
      return `${process(event.by)} sends ${event.signal} to ${process(event.subject)}.`;
    case 'thread.created':
      return `${event.name}${event.name === 'MainThread' && event.owner > 1 ? ` of ${process(event.owner)}` : ''} is created${event.daemon ? ' (daemon)' : ''}.`;
    case 'thread.named':
      return `A thread is now called ${event.name}.`;
    case 'thread.started':
      return `${thread(event.subject)} is started.`;
    case 'thread.runnable':
      return `${thread(event.subject)} may go on: ${endOfWait(event.why)}.`;
    case 'thread.running':
      return `${thread(event.subject)} runs on core ${event.core}.`;
    case 'thread.preempted':
      return `${thread(event.subject)} loses core ${event.core}${PREEMPTS[event.why] ?? ''}.`;
    case 'thread.blocked':
      return `${thread(event.subject)} blocks: ${waitText(world, { ...event, future: 0, sinceNs: event.at }, event.at) || 'something'}${at(world, event)}.`;
    case 'thread.joined':
      return `${thread(event.thread)} has joined ${thread(event.subject)}.`;
    case 'thread.finished':
      if (isForkServer(world, event.subject)) return `${thread(event.subject)} is ready to fork.`;
      return `${mainThreadName(world, event.subject)} ends${event.error === '' ? '' : ` with ${colon(event.error, event.message)}`}.`;
    case 'gil.created':
      return event.on ? `${process(event.owner)} has a GIL.` : `${process(event.owner)} runs without a GIL.`;
    case 'gil.waiting':
      return `${thread(event.subject)} waits for the GIL${event.holder === 0 ? '' : `, which ${thread(event.holder)} holds`}.`;
    case 'gil.requested':
      return `${thread(event.subject)} asks ${thread(event.holder)} to let go of the GIL.`;
    case 'gil.taken':
      return `${thread(event.subject)} takes the GIL.`;
    case 'gil.released':
      return `${thread(event.subject)} lets go of the GIL: ${letsGo(event.why)}.`;
    case 'core.idle':
      return `Core ${event.core} has nothing to do.`;
    case 'lock.created':
      return `${event.type.replace(/^.*\./, '')} ${event.name === '' ? event.lock : event.name} is created.`;
    case 'lock.waiting':
      return `${party(event.task, event.subject)} waits at ${lock(event.lock)} (${event.operation}).`;
    case 'lock.acquired':
      return `${party(event.task, event.subject)} takes ${lock(event.lock)}.`;
    case 'lock.released':
      return `${party(event.task, event.subject)} gives back ${lock(event.lock)}.`;
    case 'lock.left':
      return `${party(event.task, event.subject)} gives up waiting at ${lock(event.lock)} (${event.why}).`;
    case 'lock.notified':
      return `${event.waiters} waiting at ${lock(event.lock)} may go on.`;
    case 'lock.value':
      return valueText(lock(event.lock), event.value, world.locks.get(event.lock));
    case 'queue.put':
      return `${who(event.task)} puts ${event.item} on ${lock(event.lock)}, which now holds ${event.size}.`;
    case 'queue.got':
      return `${who(event.task)} takes ${event.item} from ${lock(event.lock)}, which now holds ${event.size}.`;
    case 'queue.next':
      return `The next of ${lock(event.lock)} is ${event.item}.`;
    case 'queue.done':
      return `task_done() on ${lock(event.lock)}: ${event.unfinished} unfinished.`;
    case 'queue.shutdown':
      return `${lock(event.lock)} is shut down.`;
    case 'pipe.created':
      return `${pipeText(event.name)} is made${event.from === 0 || event.to === 0 ? '' : ` from ${process(event.from)} to ${process(event.to)}`}.`;
    case 'pipe.sent':
      return `${process(event.process)} sends ${pieceText(event)}.`;
    case 'pipe.received':
      return `${process(event.process)} receives ${pieceText(event)}.`;
    case 'pipe.closed':
      return `The ${event.end} end of a pipe is closed.`;
    case 'loop.created':
      return 'An event loop is created.';
    case 'loop.started':
      return 'The event loop runs.';
    case 'loop.stopped':
      return 'The event loop stops.';
    case 'loop.closed':
      return 'The event loop is closed.';
    case 'loop.turn':
      return `Turn ${event.turn} of the loop: ${event.ready} ready, ${counted(event.timers, 'timer')}.`;
    case 'loop.select':
      if (event.timeoutNs === 0) return 'The loop looks for I/O without waiting.';
      return event.timeoutNs === NEVER
        ? 'The loop sleeps until something happens.'
        : `The loop sleeps for up to ${duration(event.timeoutNs)}.`;
    case 'loop.selected':
      return event.events === 0
        ? 'The loop goes on: no I/O came in.'
        : `${counted(event.events, 'I/O event')} came in.`;
    case 'loop.watched':
      return `The loop watches ${event.what} (${event.direction}).`;
    case 'loop.unwatched':
      return 'The loop stops watching something.';
    case 'loop.woken':
      return `${thread(event.thread)} wakes the event loop.`;
    case 'loop.exception':
      return `The loop's exception handler is told: ${event.message}.`;
    case 'handle.scheduled':
      return event.task !== 0
        ? `${task(event.task)} joins the ready queue (${event.why}).`
        : `${event.name} joins the ready queue (${event.why}).`;
    case 'handle.run':
      return 'The loop runs the next in its ready queue.';
    case 'handle.done':
      return 'The callback is done.';
    case 'handle.cancelled':
      return 'A scheduled callback is cancelled.';
    case 'timer.set':
      return `A timer for ${event.task !== 0 ? task(event.task) : event.name} is set to t=${moment(event.whenNs)}.`;
    case 'timer.fired':
      return 'A timer is due.';
    case 'timer.cancelled':
      return 'A timer is cancelled.';
    case 'task.created':
      return `${event.parent === 0 ? 'The loop' : task(event.parent)} creates ${event.name}${event.coroutine === '' ? '' : ` to run ${event.coroutine}`}${at(world, event)}.`;
    case 'task.named':
      return `A task is now called ${event.name}.`;
    case 'task.step':
      return `${task(event.task)} runs.`;
    case 'task.stepped':
      return `${task(event.task)} stops running${STOPS[event.how] ?? ''}.`;
    case 'task.waiting': {
      const wait = { ...event, sinceNs: event.at };
      return `${task(event.task)} waits for ${waitText(world, wait, event.at) || 'something'}${at(world, event)}.`;
    }
    case 'task.woken':
      return `${task(event.task)} is woken${event.by === 0 ? '' : ` by ${task(event.by)}`}: ${endOfWait(event.why)}.`;
    case 'task.cancelRequested':
      return `${event.by === 0 ? 'Somebody' : task(event.by)} asks ${task(event.task)} to cancel${CANCELS[event.why] ?? ''}${at(world, event)}.`;
    case 'task.cancelDelivered':
      return `CancelledError is raised in ${task(event.task)}${at(world, event)}.`;
    case 'task.uncancelled':
      return `${task(event.task)} takes back a cancellation.`;
    case 'task.done':
      if (event.state === 'failed') return `${task(event.task)} fails with ${colon(event.type, event.message)}.`;
      return event.state === 'cancelled'
        ? `${task(event.task)} is cancelled.`
        : `${task(event.task)} is done${event.result === '' || event.result === 'None' ? '' : `: ${event.result}`}.`;
    case 'task.lost':
      return lostTask(world, event.task);
    case 'group.entered':
      return `${task(event.task)} opens a TaskGroup.`;
    case 'group.aborting':
      return `A TaskGroup cancels its tasks${event.cause === 0 ? '' : ` because of ${task(event.cause)}`}.`;
    case 'group.exited':
      return `${task(event.task)} leaves its TaskGroup${event.error === '' ? '' : ` with ${event.error}`}.`;
    case 'timeout.entered':
      return `${task(event.task)} may take until t=${moment(event.whenNs)}.`;
    case 'timeout.moved':
      return `A timeout is moved to t=${moment(event.whenNs)}.`;
    case 'timeout.expired':
      return `The timeout of ${task(event.task)} has expired.`;
    case 'timeout.exited':
      return event.expired ? 'A timeout block is left: it had expired.' : 'A timeout block is left in time.';
    case 'future.created':
      return `A future${event.name === '' ? '' : ` for ${event.name}`} is created.`;
    case 'future.done':
      return `A future is ${event.state}${event.by === 0 ? '' : ` by ${task(event.by)}`}.`;
    case 'exception.neverRetrieved':
      return neverRetrieved(world, event);
    case 'coroutine.neverAwaited':
      return neverAwaited(world, event);
    case 'executor.created':
      return `A ${event.type} with ${counted(event.workers, 'worker')} is created.`;
    case 'executor.submitted':
      return `${who(event.task)} hands ${event.name} to a pool.`;
    case 'executor.began':
      return `${thread(event.subject)} begins a job.`;
    case 'executor.ended':
      return `A job of a pool is ${event.state}.`;
    case 'executor.closed':
      return 'A pool is shut down.';
    case 'device.created':
      return `${event.name} (${event.type}) is there.`;
    case 'device.request':
      // it was asked for earlier, and stood in line
      if (event.thread === 0 && !event.queued && event.task !== 0)
        return `${device(event.device)} takes up ${event.what} of ${who(event.task)}.`;
      return `${who(event.task)} asks ${device(event.device)}: ${event.what}${event.queued ? ' (it has to queue)' : ''}.`;
    case 'device.response':
      return `${device(event.device)} answers${event.error === '' ? '' : `: ${event.error}`}.`;
    case 'device.cancelled':
      return `Nobody waits for ${device(event.device)} any more.`;
  }
}
