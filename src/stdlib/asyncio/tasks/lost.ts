/**
 * What is told when futures and tasks die: an exception that nobody took, a task that was still pending.
 *
 * A failed future is watched from the moment it fails. A pending task needs no watching: what it waits for refers to it and it to that, so only the
 * collector can free it; it is asked about just before the collector runs.
 */
import {
  beforeCollection,
  diesLike,
  lookAround,
  lookFirst,
  PyDict,
  PyGenerator,
  type PyInstance,
  PyObject,
  track,
  transparent,
  untrack,
  type Value,
} from '../../../machine/index.ts';
import { selectorOutline } from '../loop/select.ts';
import { neverRetrieved, setWatch } from './future.ts';
import { FutureState, PyFuture, PyLoop, PyTask, PyTimerHandle } from '../model.ts';
import { stateIfAny } from '../state.ts';
import { destroyedPending } from './task.ts';

setWatch((future, failed) => {
  if (failed) track(future);
  else if (future.weakrefs === undefined) untrack(future);
});

// (not as plain properties: V8 goes through an object's fields far faster when what it inherits has none that can be listed)
const hidden = (value: (this: never) => unknown) => ({ value, writable: true, configurable: true });
/** What a future's death shows. @returns whether Python code may have run */
Object.defineProperties(PyFuture.prototype, {
  bury: hidden(function (this: PyFuture): boolean {
    if (!this.logTraceback) return false;
    neverRetrieved(this);
    return true;
  }),
});
/** Tasks whose death was told: what its coroutine does when it is closed may bring one back, and it is not told again. */
const mourned = new WeakSet<PyTask>();
Object.defineProperties(PyTask.prototype, {
  bury: hidden(function (this: PyTask): boolean {
    const told = this.state === FutureState.pending || this.logTraceback;
    this.leave();
    if (!told || mourned.has(this)) return false;
    mourned.add(this);
    destroyedPending(this);
    neverRetrieved(this);
    return true;
  }),
  leave: hidden(function (this: PyTask): void {
    const state = stateIfAny();
    state?.weakTasks.delete(this);
    state?.weakUnlisted.delete(this);
  }),
});
// Tasks of one coroutine function, pending or done.
diesLike(PyTask, ({ coro, state }) =>
  coro instanceof PyGenerator ? (state === FutureState.pending ? coro.linked : coro.linked.code) : undefined,
);
// The coroutine is older than its task: the collector closes it first.
beforeCollection.push(() => {
  const state = stateIfAny();
  if (state === undefined) return [];
  const found: PyObject[] = [];
  for (const tasks of [state.weakTasks, state.weakUnlisted])
    for (const task of tasks) {
      if (task.coro instanceof PyObject) found.push(task.coro);
      found.push(task);
    }
  return found;
});

// What ends is handed to the callback that was put last into the ready queue.
lookFirst(({ asyncioLoop: loop }, hasIt) => {
  if (!(loop instanceof PyLoop) || loop.ready.size === 0) return undefined;
  const handle = loop.ready.at(loop.ready.size - 1);
  return handle instanceof PyObject && hasIt(handle) ? [handle, loop.ready, loop] : undefined;
});
/** Through how many tasks, of which each waits for the next, a way is said. */
const CHAIN = 5;
/** Who has a task that waits: what it waits for, and who has that. */
function wayToWaiting(task: PyTask, loop: PyLoop): PyObject[] {
  const way: PyObject[] = [];
  let waiting = task;
  for (let at = 0; at < CHAIN; at++) {
    const { waiter, weakWakeup } = waiting;
    if (!(waiter instanceof PyFuture) || weakWakeup === null) return way;
    way.push(weakWakeup, waiter);
    const { weakReason } = waiter;
    if (weakReason instanceof PyTimerHandle && weakReason.scheduled) {
      way.push(weakReason, loop.scheduled, loop);
      return way;
    }
    if (!(waiter instanceof PyTask)) return way;
    waiting = waiter;
  }
  return way;
}
// A task that has begun to wait.
lookFirst(({ asyncioLoop: loop }, _hasIt, _search, object) => {
  if (!(loop instanceof PyLoop && object instanceof PyTask)) return undefined;
  const way = wayToWaiting(object, loop);
  return way.length === 0 ? undefined : way;
});
// What a coroutine worked on it has still when it pauses.
lookFirst(({ asyncioLoop: loop }, hasIt) => {
  if (!(loop instanceof PyLoop) || loop.weakStepped === null) return undefined;
  const way: PyObject[] = [loop.weakStepped, ...wayToWaiting(loop.weakStepped, loop)];
  // (or what it has answered)
  if (hasIt(loop.weakStepped)) return way;
  let coroutine = loop.weakStepped.coro;
  while (coroutine instanceof PyGenerator) {
    way.unshift(coroutine);
    if (hasIt(coroutine)) return way;
    coroutine = coroutine.saved[coroutine.saved.length - 1] ?? null;
  }
  return undefined;
});
// Or around what comes next, and what was just done: a connection hangs together.
lookAround(({ asyncioLoop: loop }, _hasIt, search, object) => {
  if (!(loop instanceof PyLoop)) return undefined;
  const { ready, weakStepped } = loop;
  const starts: object[] = [];
  if (ready.size > 0)
    for (const handle of [ready.at(ready.size - 1), ready.at(0), ready.at(1)])
      if (handle instanceof PyObject && !starts.includes(handle)) starts.push(handle);
  const way = search(starts, loop);
  if (way !== undefined) return [...way, ready, loop];
  const before = weakStepped === null ? undefined : search([weakStepped], loop);
  if (before !== undefined) return before;
  // Or it belongs to a connection, which is registered with the selector.
  const fd = attribute(object, '_sock_fd') ?? attribute(attribute(object, '_transport'), '_sock_fd');
  if (typeof fd !== 'number') return undefined;
  const at = loop.selector === undefined ? undefined : selectorOutline.of(loop.selector);
  const keys = at === undefined ? undefined : (loop.selector as PyInstance).slots[at._fd_to_key];
  if (!(keys instanceof PyDict)) return undefined;
  const key = keys.table.get(fd);
  const registered = key instanceof PyObject ? search([key], loop) : undefined;
  return registered === undefined ? undefined : [...registered, keys, loop.selector as PyInstance, loop];
});
function attribute(object: Value | undefined, name: string): Value | undefined {
  if (!(object instanceof PyObject) || object.shape === undefined || object.shape.isDict) return undefined;
  const at = object.shape.index.get(name);
  return at === undefined ? undefined : object.slots[at];
}

transparent(
  'run',
  'run_until_complete',
  'run_forever',
  '_run_once',
  '_run',
  'create_task',
  'gather',
  'run_in_executor',
);
