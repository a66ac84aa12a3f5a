/** asyncio.Condition. */
import { NEVER } from '../../../events/index.ts';
import {
  awaiting,
  call,
  callSync,
  defineLibraryClass,
  getAttr,
  type LibrarySpec,
  type NativeGen,
  type PyType,
  type Raise,
  raise,
  setOwnAttribute,
  toIndex,
  truthy,
  truthyGen,
  type Value,
  vm,
  withAttributes,
} from '../../../machine/index.ts';
import { makeDeque, type PyDeque } from '../../structures/deque.ts';
import { addCoroutines } from '../classes.ts';
import { isDone } from '../waiting/gather.ts';
import { CallOnce, CONTEXT_MANAGER, plainRepr } from './locks.ts';
import {
  announce,
  boundLoop,
  bracketed,
  isCancellation,
  leaveLine,
  letGo,
  PyLoopBound,
  tellLeft,
} from './primitive.ts';
import { awaitFuture, primitiveFuture } from '../waiting/sleep.ts';
import { asy } from '../state.ts';
import { callAttr } from '../support.ts';
import { tell } from '../telling/tell.ts';
import { touch } from '../telling/touches.ts';

class PyCondition extends PyLoopBound {
  lock: Value = null;
  waiters: PyDeque = makeDeque();
}
const isLocked = (self: PyCondition): boolean => truthy(callAttr(self, 'locked'));

function* wait(self: PyCondition): NativeGen {
  if (!isLocked(self)) raise('RuntimeError', 'cannot wait on un-acquired lock');
  const waiter = primitiveFuture(boundLoop(self), {
    on: 'condition',
    object: self.id,
    what: 'Condition.wait()',
    deadlineNs: NEVER,
  });
  yield* call(getAttr(self, 'release'));
  try {
    try {
      touch(self, true);
      self.waiters.append(waiter);
      if (vm.listening)
        tell('lock.waiting', {
          lock: self.id,
          task: vm.thread.taskId,
          subject: vm.thread.id,
          operation: 'wait',
          deadlineNs: NEVER,
        });
      try {
        yield* awaitFuture(waiter);
      } catch (error) {
        tellLeft(self, error);
        throw error;
      } finally {
        touch(self, true);
        leaveLine(self.waiters, waiter);
      }
    } finally {
      yield* reacquire(self);
    }
  } catch (error) {
    // Whoever notified us must not have done so in vain.
    notifySome(self, 1);
    throw error;
  }
  return true;
}
/** Takes the lock again whatever happens; a cancellation meanwhile comes afterwards. */
function* reacquire(self: PyCondition): NativeGen<void> {
  let cancelled: Raise | null = null;
  for (;;) {
    try {
      yield* awaiting(callAttr(self, 'acquire'));
      break;
    } catch (error) {
      if (!isCancellation(error)) throw error;
      cancelled = error as Raise;
    }
  }
  if (cancelled !== null) throw cancelled;
}
function* waitFor(self: PyCondition, predicate: Value): NativeGen {
  let result = yield* call(predicate);
  while (!(yield* truthyGen(result))) {
    yield* awaiting(yield* call(getAttr(self, 'wait')));
    result = yield* call(predicate);
  }
  return result;
}
function notifySome(self: PyCondition, count: number): void {
  touch(self, true);
  let left = count;
  for (let at = 0; at < self.waiters.size && left > 0; at++) {
    const waiter = self.waiters.at(at);
    if (isDone(waiter)) continue;
    left--;
    letGo(waiter, false);
  }
  if (vm.listening && left < count)
    tell('lock.notified', { lock: self.id, task: vm.thread.taskId, waiters: count - left });
}
function notify(self: PyCondition, count?: Value): Value {
  if (!isLocked(self)) raise('RuntimeError', 'cannot notify on un-acquired lock');
  notifySome(self, count === undefined ? 1 : Number(toIndex(count)));
  return null;
}

const functions: Readonly<Record<string, LibrarySpec>> = {
  __init__: [
    'self, lock=None',
    (self: PyCondition, lock?: Value) => {
      self.lock = lock ?? callSync(asy().classes.Lock as PyType);
      for (const name of ['locked', 'acquire', 'release']) setOwnAttribute(self, name, getAttr(self.lock, name));
      self.waiters = makeDeque();
      announce(self, 'asyncio.Condition', -1);
      return null;
    },
  ],
  __repr__: [
    'self',
    (self: PyCondition) => {
      touch(self, true);
      return bracketed(plainRepr(self), isLocked(self) ? 'locked' : 'unlocked', self.waiters.size);
    },
  ],
  notify: ['self, n=1', notify, 'By default, wake up one task waiting on this condition, if any.'],
  _notify: [
    'self, n',
    (self: PyCondition, count: Value) => {
      notifySome(self, Number(toIndex(count)));
      return null;
    },
  ],
  notify_all: [
    'self',
    (self: PyCondition) => {
      touch(self, true);
      return callAttr(self, 'notify', [self.waiters.size]);
    },
    'Wake up all tasks waiting on this condition.',
  ],
};
export function defineCondition(LoopBound: PyType, ContextManager: PyType): PyType {
  const type = defineLibraryClass({
    name: 'Condition',
    module: 'asyncio.locks',
    bases: [ContextManager, LoopBound],
    doc: 'Asynchronous equivalent to threading.Condition.',
    alloc: (cls) => withAttributes(new PyCondition(cls)),
    functions,
    getset: {
      _lock: [(self: PyCondition) => self.lock],
      _waiters: [
        (self: PyCondition) => {
          touch(self, true);
          return self.waiters;
        },
      ],
    },
  });
  addCoroutines(
    type,
    {
      __aexit__: [
        'self, exc_type, exc, tb',
        (fn, self: PyCondition) => new CallOnce(fn, () => callAttr(self, 'release')),
      ],
    },
    {
      __aenter__: [
        'self',
        function* (self: PyCondition): NativeGen {
          yield* awaiting(callAttr(self, 'acquire'));
          return null;
        },
      ],
    },
    CONTEXT_MANAGER,
  );
  addCoroutines(
    type,
    {},
    {
      wait: ['self', wait, 'Wait until notified.'],
      wait_for: ['self, predicate', waitFor, 'Wait until a predicate becomes true.'],
    },
  );
  return type;
}
