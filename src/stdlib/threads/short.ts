/**
 * Short ways of what threading.py, queue.py and futures/base.py do most: where nobody holds the inner lock and nothing has to be waited for. What they
 * tell, and whom they wake, is what the Python code would.
 */
import {
  PyFunction,
  type PyInstance,
  PyObject,
  PyShortFunction,
  type PyType,
  type QuickImpl,
  setAttr,
  truthy,
  type Value,
} from '../../machine/index.ts';
import { PyDeque } from '../structures/deque.ts';
import { Outline } from '../structures/outline.ts';
import { PyLock } from './locks.ts';
import { tell } from './tell.ts';

const conditions = new Outline(['_lock', '_waiters'], ['notify', '__enter__', '__exit__']);
const semaphores = new Outline(['_cond', '_value', '_id'], ['_give_back']);
const bounded = new Outline(['_cond', '_value', '_id', '_initial_value'], ['_give_back']);
const events = new Outline(['_cond', '_flag', '_id'], []);
const queues = new Outline(
  ['queue', 'maxsize', 'unfinished_tasks', 'is_shutdown', 'not_empty', 'not_full', 'all_tasks_done', '_id'],
  ['_init', '_put', '_get', '_qsize'],
);
/** Futures whose condition nobody has asked for. */
const futures = new Outline(
  ['_state', '_result', '_exception', '_watchers', '_done_callbacks'],
  ['_condition', '_invoke_callbacks', '_finish'],
);

const slotsOf = (self: Value): Value[] => (self as PyInstance).slots as Value[];

/** The line of a condition whose lock is free. */
function idleLine(condition: Value): PyDeque | undefined {
  const at = conditions.of(condition);
  if (at === undefined) return undefined;
  const slots = slotsOf(condition);
  const lock = slots[at._lock];
  const line = slots[at._waiters];
  return lock instanceof PyLock && !lock.held && line instanceof PyDeque ? line : undefined;
}
/** Wakes as many as there are, up to a number. @returns how many */
function wake(line: PyDeque, count: number): number {
  let woken = 0;
  while (line.size > 0 && woken < count) {
    const place = line.popLeft() as unknown as PyLock;
    // Its thread may have left the line by itself at this very moment.
    if (!place.held) continue;
    place.free();
    woken++;
  }
  return woken;
}

// ---- semaphores and events ---------------------------------------------------------------------------------------------------------------------------

function acquire(self: Value, blocking?: Value, timeout?: Value): Value | undefined {
  const at = semaphores.of(self);
  if (at === undefined) return undefined;
  const waits = blocking === undefined || truthy(blocking);
  const limited = timeout !== undefined && timeout !== null;
  if (!waits && limited) return undefined;
  const slots = slotsOf(self);
  const value = slots[at._value];
  if (typeof value !== 'number' || idleLine(slots[at._cond] as Value) === undefined) return undefined;
  const id = slots[at._id] as Value;
  if (value > 0) {
    slots[at._value] = value - 1;
    tell('acquired', id, value - 1);
    return true;
  }
  if (!waits) return false;
  if (timeout !== 0) return undefined;
  tell('waiting', id, 0, 'acquire', 0);
  tell('left', id, 0, 'timeout');
  return false;
}
function giveBack(slots: Value[], at: { _cond: number; _value: number; _id: number }): Value | undefined {
  const value = slots[at._value];
  const line = idleLine(slots[at._cond] as Value);
  if (typeof value !== 'number' || line === undefined) return undefined;
  slots[at._value] = value + 1;
  tell('released', slots[at._id] as Value, value + 1);
  wake(line, 1);
  return null;
}
function release(self: Value, n?: Value): Value | undefined {
  const at = semaphores.of(self);
  return at === undefined || (n !== undefined && n !== 1) ? undefined : giveBack(slotsOf(self), at);
}
function releaseBounded(self: Value, n?: Value): Value | undefined {
  const at = bounded.of(self);
  if (at === undefined || (n !== undefined && n !== 1)) return undefined;
  const slots = slotsOf(self);
  const [value, most] = [slots[at._value], slots[at._initial_value]];
  if (typeof value !== 'number' || typeof most !== 'number' || value >= most) return undefined;
  return giveBack(slots, at);
}
function setFlag(self: Value): Value | undefined {
  const at = events.of(self);
  if (at === undefined) return undefined;
  const slots = slotsOf(self);
  const line = idleLine(slots[at._cond] as Value);
  if (line === undefined) return undefined;
  slots[at._flag] = true;
  const id = slots[at._id] as Value;
  tell('value', id, 1);
  const woken = wake(line, line.size);
  if (woken > 0) tell('notified', id, woken);
  return null;
}
function clearFlag(self: Value): Value | undefined {
  const at = events.of(self);
  if (at === undefined) return undefined;
  const slots = slotsOf(self);
  if (idleLine(slots[at._cond] as Value) === undefined) return undefined;
  slots[at._flag] = false;
  tell('value', slots[at._id] as Value, 0);
  return null;
}
function waitForFlag(self: Value): Value | undefined {
  const at = events.of(self);
  if (at === undefined) return undefined;
  const slots = slotsOf(self);
  return slots[at._flag] === true && idleLine(slots[at._cond] as Value) !== undefined ? true : undefined;
}

// ---- queues ------------------------------------------------------------------------------------------------------------------------------------------

function put(self: Value, item: Value, _block?: Value, timeout?: Value): Value | undefined {
  const at = queues.of(self);
  if (at === undefined || (timeout !== undefined && timeout !== null)) return undefined;
  const slots = slotsOf(self);
  const [items, most, unfinished] = [slots[at.queue], slots[at.maxsize], slots[at.unfinished_tasks]];
  if (!(items instanceof PyDeque) || typeof most !== 'number' || typeof unfinished !== 'number') return undefined;
  if (slots[at.is_shutdown] !== false || (most > 0 && items.size >= most)) return undefined;
  const line = idleLine(slots[at.not_empty] as Value);
  if (line === undefined) return undefined;
  items.append(item);
  slots[at.unfinished_tasks] = unfinished + 1;
  tell('put', slots[at._id] as Value, items.size, item);
  wake(line, 1);
  return null;
}
function get(self: Value, _block?: Value, timeout?: Value): Value | undefined {
  const at = queues.of(self);
  if (at === undefined || (timeout !== undefined && timeout !== null)) return undefined;
  const slots = slotsOf(self);
  const items = slots[at.queue];
  if (!(items instanceof PyDeque) || items.size === 0) return undefined;
  const line = idleLine(slots[at.not_full] as Value);
  if (line === undefined) return undefined;
  const item = items.popLeft();
  tell('got', slots[at._id] as Value, items.size, item);
  wake(line, 1);
  return item;
}
function taskDone(self: Value): Value | undefined {
  const at = queues.of(self);
  if (at === undefined) return undefined;
  const slots = slotsOf(self);
  const unfinished = slots[at.unfinished_tasks];
  if (typeof unfinished !== 'number' || unfinished <= 0) return undefined;
  const line = idleLine(slots[at.all_tasks_done] as Value);
  if (line === undefined) return undefined;
  slots[at.unfinished_tasks] = unfinished - 1;
  if (unfinished === 1) wake(line, line.size);
  tell('done', slots[at._id] as Value, unfinished - 1);
  return null;
}

// ---- futures -----------------------------------------------------------------------------------------------------------------------------------------

const stateOf = (self: Value): Value | undefined => {
  const at = futures.of(self);
  return at === undefined ? undefined : slotsOf(self)[at._state];
};
const isOver = (state: Value): boolean =>
  state === 'FINISHED' || state === 'CANCELLED' || state === 'CANCELLED_AND_NOTIFIED';
const asked =
  (answer: (state: Value) => boolean) =>
  (self: Value): Value | undefined => {
    const state = stateOf(self);
    return state === undefined ? undefined : answer(state);
  };
function start(self: Value): Value | undefined {
  if (stateOf(self) !== 'PENDING') return undefined;
  futures.set(self as PyObject, '_state', 'RUNNING');
  return true;
}
const finish =
  (what: '_result' | '_exception') =>
  (self: Value, value: Value): Value | undefined => {
    const at = futures.of(self);
    if (at === undefined) return undefined;
    const slots = slotsOf(self);
    const watched = (list: Value | undefined): boolean => list instanceof PyObject && truthy(list);
    if (isOver(slots[at._state] as Value) || watched(slots[at._watchers]) || watched(slots[at._done_callbacks]))
      return undefined;
    slots[at[what]] = value;
    slots[at._state] = 'FINISHED';
    return null;
  };
function result(self: Value): Value | undefined {
  const at = futures.of(self);
  if (at === undefined) return undefined;
  const slots = slotsOf(self);
  return slots[at._state] === 'FINISHED' && slots[at._exception] === null ? slots[at._result] : undefined;
}
function exception(self: Value): Value | undefined {
  const at = futures.of(self);
  if (at === undefined) return undefined;
  const slots = slotsOf(self);
  return slots[at._state] === 'FINISHED' ? slots[at._exception] : undefined;
}
function cancel(self: Value): Value | undefined {
  const state = stateOf(self);
  return state === undefined || state === 'PENDING' ? undefined : state !== 'RUNNING' && state !== 'FINISHED';
}

const known: Readonly<
  Record<string, readonly [readonly { learn(cls: PyType): void }[], Readonly<Record<string, unknown>>]>
> = {
  Condition: [[conditions], {}],
  Semaphore: [[semaphores], { acquire, __enter__: acquire, release }],
  BoundedSemaphore: [[bounded], { release: releaseBounded }],
  Event: [[events], { set: setFlag, clear: clearFlag, wait: waitForFlag }],
  Queue: [[queues], { put, get, task_done: taskDone }],
  Future: [
    [futures],
    {
      set_running_or_notify_cancel: start,
      set_result: finish('_result'),
      set_exception: finish('_exception'),
      result,
      exception,
      cancel,
      cancelled: asked((state) => state === 'CANCELLED' || state === 'CANCELLED_AND_NOTIFIED'),
      running: asked((state) => state === 'RUNNING'),
      done: asked(isOver),
    },
  ],
};

/** `_shorten(cls)` */
export function shorten(cls: PyType): null {
  const [outlines, ways] = known[cls.name]!;
  for (const [name, way] of Object.entries(ways)) {
    const fn = cls.ns.get(name);
    if (fn instanceof PyFunction) setAttr(cls, name, new PyShortFunction(fn, way as QuickImpl));
  }
  for (const outline of outlines) outline.learn(cls);
  return null;
}
