/** Handles that other threads may touch: as long as one's callback runs, those who want to cancel it, or to know whether it is cancelled, wait. */
import {
  CallRequest,
  defineLibraryClass,
  emit,
  type NativeGen,
  type PyType,
  type Value,
  vm,
} from '../../../machine/index.ts';
import { newPrimitive, runningThread, who } from '../../threads/ids.ts';
import { lockType, PyLock } from '../../threads/locks.ts';
import type { PyHandle } from '../model.ts';
import { asy } from '../state.ts';
import { cancelHandle, runHandle } from './handles.ts';

/** A callback that runs, and the lock that those who wait for its end stand at; there is one only if anybody waits. */
interface Run {
  readonly thread: ReturnType<typeof runningThread>;
  readonly owner: ReturnType<typeof who>;
  lock: PyLock | null;
}
const running = new WeakMap<PyHandle, Run>();

/** Whether other threads may touch a handle. */
export const isThreadsafe = (handle: PyHandle): boolean => handle.cls === asy().ThreadSafeHandle;

function begin(handle: PyHandle): Run {
  const run: Run = { thread: runningThread(), owner: who(), lock: null };
  running.set(handle, run);
  return run;
}
function end(handle: PyHandle, { lock }: Run): void {
  running.delete(handle);
  if (lock !== null) giveBack(lock);
}
function giveBack(lock: PyLock): void {
  lock.tell('lock.released', 0);
  lock.free();
}
/** Calls what such a handle holds. */
export function* callAlone(handle: PyHandle, callback: Value, args: Value[]): NativeGen {
  const run = begin(handle);
  try {
    return (yield new CallRequest(callback, args, null)) as Value;
  } finally {
    end(handle, run);
  }
}
/** Waits until no other thread runs the callback. */
function* untilOver(handle: PyHandle): NativeGen<void> {
  const run = running.get(handle);
  if (run === undefined || run.thread === runningThread()) return;
  if (run.lock === null) {
    run.lock = new PyLock(lockType());
    run.lock.id = newPrimitive('threading.RLock', -1, 'of the callback');
    run.lock.take(run.thread);
    if (vm.listening) emit('lock.acquired', { lock: run.lock.id, ...run.owner, value: 1 });
  }
  yield* run.lock.wait(Number.POSITIVE_INFINITY);
  run.lock.tell('lock.acquired', 1);
  // (what follows happens at once, so the next one may have it)
  giveBack(run.lock);
}

/** The class asyncio.events._ThreadSafeHandle. */
export function defineThreadSafeHandle(Handle: PyType): PyType {
  return defineLibraryClass({
    name: '_ThreadSafeHandle',
    module: 'asyncio.events',
    bases: [Handle],
    slotsOnly: true,
    weakrefable: true,
    functions: {
      cancel: [
        'self',
        function* (self: PyHandle): NativeGen {
          yield* untilOver(self);
          cancelHandle(self);
          return null;
        },
      ],
      cancelled: [
        'self',
        function* (self: PyHandle): NativeGen {
          yield* untilOver(self);
          return self.cancelled;
        },
      ],
      _run: [
        'self',
        function* (self: PyHandle): NativeGen {
          if (self.cancelled) return null;
          const run = begin(self);
          try {
            yield* runHandle(self);
          } finally {
            end(self, run);
          }
          return null;
        },
      ],
    },
  });
}
