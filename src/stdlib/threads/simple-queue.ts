/** The module _queue: SimpleQueue and Empty. An item that is put while threads wait is handed to the first of them. */
import type { Answer, WaitQueue } from '../../kernel/index.ts';
import {
  block,
  copyRule,
  defineType,
  emit,
  exceptionType,
  makeGenericAlias,
  type ModuleSpec,
  type NativeGen,
  PyObject,
  type PyType,
  raise,
  truthy,
  type Value,
  vm,
  withAttributes,
} from '../../machine/index.ts';
import { shortQuietRepr } from '../asyncio/telling/quiet.ts';
import { lazy } from '../structures/common.ts';
import { idHere, newPrimitive, who } from './ids.ts';
import { checkedNs, timeoutSeconds } from './locks.ts';
import { LONGEST_ITEM } from './tell.ts';

/** What is handed over with a wake-up. */
class Handed {
  constructor(readonly item: Value) {}
}

class PySimpleQueue extends PyObject {
  items: Value[] = [];
  /** Handed to threads that have not run since: until then nothing else holds them. */
  handed: Value[] = [];
  line: WaitQueue | null = null;
  id = 0;

  /** What waits is told of by this name. */
  private lineUp(): WaitQueue {
    return (this.line ??= vm.kernel.queue('queue', `queue ${this.id}`, this.id));
  }
  put(item: Value): void {
    const told = vm.listening ? shortQuietRepr(item, LONGEST_ITEM) : '';
    const size = this.items.length + 1;
    if ((this.line?.wake(1, new Handed(item)) ?? 0) === 0) this.items.push(item);
    else this.handed.push(item);
    if (vm.listening) emit('queue.put', { lock: idHere(this.id), task: who().task, item: told, size });
  }
  taken(item: Value): Value {
    if (vm.listening)
      emit('queue.got', {
        lock: idHere(this.id),
        task: who().task,
        item: shortQuietRepr(item, LONGEST_ITEM),
        size: this.items.length,
      });
    return item;
  }
  /** Stands in line for an item. @returns undefined when the time is up */
  *wait(timeoutNs: number): NativeGen<Value | undefined> {
    const endNs = vm.nowNs() + timeoutNs;
    const limited = Number.isFinite(timeoutNs);
    if (vm.listening)
      emit('lock.waiting', { lock: idHere(this.id), ...who(), operation: 'get', deadlineNs: limited ? endNs : -1 });
    while (this.items.length === 0) {
      const answer = yield* block<Answer>({
        kind: 'wait',
        queue: this.lineUp(),
        ...(limited ? { timeoutNs: Math.max(0, endNs - vm.nowNs()) } : {}),
        reason: { object: this.id },
      });
      if (answer.kind === 'woken' && answer.value instanceof Handed) {
        const { item } = answer.value;
        this.handed.splice(this.handed.indexOf(item), 1);
        return this.taken(item);
      }
      if (answer.kind === 'timeout') {
        if (vm.listening) emit('lock.left', { lock: idHere(this.id), ...who(), why: 'timeout' });
        return undefined;
      }
    }
    return this.taken(this.items.shift() as Value);
  }
}

// After a fork nobody stands in line: the other threads do not exist in the child.
copyRule(PySimpleQueue, (queue, copier) => {
  const copy = copier.plain(queue);
  copier.later(() => {
    copy.line = null;
    copy.handed = [];
  });
  return copy;
});

function waitingTime(timeout: Value): number {
  if (timeout === null) return Number.POSITIVE_INFINITY;
  const seconds = timeoutSeconds(timeout);
  if (seconds < 0) raise('ValueError', "'timeout' must be a non-negative number");
  return checkedNs(seconds);
}

const queueTypes = lazy(() => {
  const empty = defineType({ name: '_queue.Empty', base: exceptionType('Exception'), weakrefable: true });
  const getNow = (self: PySimpleQueue): Value =>
    self.items.length === 0 ? raise(empty) : self.taken(self.items.shift() as Value);
  function* get(self: PySimpleQueue, blocking?: Value, timeout?: Value): NativeGen {
    const waits = blocking === undefined || truthy(blocking);
    const timeNs = waits ? waitingTime(timeout ?? null) : 0;
    if (!waits || self.items.length > 0) return getNow(self);
    const item = yield* self.wait(timeNs);
    return item === undefined ? raise(empty) : item;
  }
  const put = (self: PySimpleQueue, item: Value): Value => {
    self.put(item);
    return null;
  };
  const queue = defineType({
    name: '_queue.SimpleQueue',
    weakrefable: true,
    doc: 'Simple, unbounded, reentrant FIFO queue.',
    alloc: (cls) => withAttributes(new PySimpleQueue(cls)),
    new: [
      'cls, /, *args',
      (cls: PyType, args: Value[]) => {
        if (args.length > 0) raise('TypeError', 'SimpleQueue() takes no positional arguments');
        const made = cls.alloc!(cls) as PySimpleQueue;
        made.id = newPrimitive('queue.SimpleQueue');
        return made;
      },
    ],
    methods: {
      put: ['self, item, block=True, timeout=None', put],
      put_nowait: ['self, item', put],
      get: ['self, block=True, timeout=None', get],
      get_nowait: ['self, /', getNow],
      empty: ['self, /', (self: PySimpleQueue) => self.items.length === 0],
      qsize: ['self, /', (self: PySimpleQueue) => self.items.length],
    },
    classMethods: { __class_getitem__: ['cls, object, /', makeGenericAlias] },
  });
  return { empty, queue };
});

/** The module. */
export const simpleQueueModule: ModuleSpec = {
  kind: 'native',
  doc: 'Under this name queue knows Empty and SimpleQueue.',
  make: () => ({ Empty: queueTypes().empty, SimpleQueue: queueTypes().queue }),
};
