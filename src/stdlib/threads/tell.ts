/** What primitives and executors written in Python tell of themselves, in events. */
import {
  emit,
  isLibraryCode,
  ownAttribute,
  PyBoundMethod,
  PyFunction,
  PyInstance,
  PyList,
  PyNativeFunction,
  PyObject,
  PyType,
  type Value,
  vm,
} from '../../machine/index.ts';
import { quietRepr, shortQuietRepr } from '../asyncio/telling/quiet.ts';
import { idHere, who } from './ids.ts';
import { timeoutNs } from './locks.ts';

/** How much of an item in a queue is told. */
export const LONGEST_ITEM = 60;
/** What a primitive written in Python tells of itself, by a short word. */
export function tell(kind: Value, id: Value, value?: Value, text?: Value, timeout?: Value): Value {
  if (!vm.listening) return null;
  const lock = idHere(Number(id));
  const number = typeof value === 'number' ? value : value === true ? 1 : 0;
  const words = typeof text === 'string' ? text : '';
  const item = (): string => shortQuietRepr(text ?? null, LONGEST_ITEM);
  switch (kind) {
    case 'waiting': {
      const limit = timeoutNs(timeout);
      emit('lock.waiting', {
        lock,
        ...who(),
        operation: words,
        deadlineNs: Number.isFinite(limit) ? vm.nowNs() + limit : -1,
      });
      break;
    }
    case 'acquired':
      emit('lock.acquired', { lock, ...who(), value: number });
      break;
    case 'released':
      emit('lock.released', { lock, ...who(), value: number });
      break;
    case 'left':
      emit('lock.left', { lock, ...who(), why: words });
      break;
    case 'notified':
      emit('lock.notified', { lock, task: who().task, waiters: number });
      break;
    case 'value':
      emit('lock.value', { lock, value: number });
      break;
    case 'put':
      emit('queue.put', { lock, task: who().task, item: item(), size: number });
      tellNext(lock, text);
      break;
    case 'got':
      emit('queue.got', { lock, task: who().task, item: item(), size: number });
      tellNext(lock);
      break;
    case 'done':
      emit('queue.done', { lock, unfinished: number });
      break;
    case 'shutdown':
      emit('queue.shutdown', { lock, immediate: number === 1 });
      break;
  }
  return null;
}

/** The next of a PriorityQueue, whose put() or get() runs: after something was put, if that is the next now. */
function tellNext(lock: number, put?: Value): void {
  const { frame, stack } = vm.thread;
  const queue = frame === null ? undefined : stack[frame.base];
  if (!(queue instanceof PyInstance)) return;
  const getter = queue.cls.lookup('_get');
  if (!(getter instanceof PyFunction) || getter.qualname !== 'PriorityQueue._get' || !isLibraryCode(getter.linked.code))
    return;
  const items = ownAttribute(queue, 'queue');
  if (!(items instanceof PyList) || items.items.length === 0) return;
  const next = items.items[0]!;
  if (put === undefined || put === next) emit('queue.next', { lock, item: shortQuietRepr(next, LONGEST_ITEM) });
}

/** What a function is called, without running the program's code. */
function nameOfCallable(value: Value): string {
  if (value instanceof PyFunction) return String(value.qualname);
  if (value instanceof PyBoundMethod) return nameOfCallable(value.func);
  if (value instanceof PyNativeFunction) return value.name;
  return value instanceof PyType ? value.name : quietRepr(value);
}
/** The jobs of executors by their futures. */
const jobs = new WeakMap<object, number>();
/** The id of the job whose result a future is; 0: that of none which was told of. */
export const jobOf = (future: Value): number => (future instanceof PyObject ? (jobs.get(future) ?? 0) : 0);

/** What an executor tells of itself; of a job that is submitted its future stands for its number. @returns the id of a new pool or job */
export function tellExecutor(kind: Value, id: Value, number: Value, text: Value): Value {
  const executor = Number(id);
  const words = typeof text === 'string' ? text : '';
  switch (kind) {
    case 'created': {
      const made = vm.kernel.nextId('executor');
      emit('executor.created', { executor: made, type: words, workers: Number(number) });
      return made;
    }
    case 'submitted': {
      const job = vm.kernel.nextId('job');
      if (vm.listening && number instanceof PyObject) jobs.set(number, job);
      emit('executor.submitted', { executor, job, name: nameOfCallable(text), task: who().task });
      return job;
    }
    case 'began':
      emit('executor.began', { executor, job: Number(number), subject: vm.thread.id });
      break;
    case 'ended':
      emit('executor.ended', { executor, job: Number(number), state: words });
      break;
    case 'closed':
      emit('executor.closed', { executor });
      break;
  }
  return null;
}
