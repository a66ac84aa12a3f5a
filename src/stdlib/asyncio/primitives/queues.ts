/** asyncio.Queue, PriorityQueue and LifoQueue. */
import { NEVER } from '../../../events/index.ts';
import {
  asNumber,
  awaiting,
  defineLibraryClass,
  getAttr,
  idOf,
  lengthOf,
  lookupAttr,
  makeList,
  type NativeGen,
  nativeCoroutine,
  PyClassMethod,
  type PyLibraryFunction,
  PyList,
  type PyType,
  raise,
  repr,
  richCompare,
  str,
  toArray,
  truthy,
  typeClock,
  typeOf,
  types,
  type Value,
  vm,
  withAttributes,
} from '../../../machine/index.ts';
import { makeDeque, PyDeque } from '../../structures/deque.ts';
import { addCoroutines } from '../classes.ts';
import { dictOf } from '../fields.ts';
import { cancelAny, isCancelled } from '../waiting/gather.ts';
import { newJoinEvent, PyEvent, setEvent, WaitForEvent } from './locks.ts';
import { announce, areFutures, isOwn, LineCoroutine, leaveLine, PyLoopBound, wakeNext } from './primitive.ts';
import { shortQuietRepr } from '../telling/quiet.ts';
import { heapPop, heapPush } from '../loop/schedule.ts';
import { asy } from '../state.ts';
import { callAttr } from '../support.ts';
import { tell, tellGot, tellPut, tellQueueDone } from '../telling/tell.ts';
import { touch } from '../telling/touches.ts';

class PyQueue extends PyLoopBound {
  maxsize: Value = 0;
  getters: PyDeque = makeDeque();
  putters: PyDeque = makeDeque();
  unfinished = 0;
  finished: Value = null;
  isShutdown = false;
  /** `_queue`: a deque, or a list in the other kinds; undefined: a subclass keeps its items elsewhere. */
  items: Value | undefined = undefined;
  /** Whether the program has got hold of `finished`. */
  isFinishedSeen = false;
  /** Which of the methods of Queue itself do not count for this queue. */
  replaced = 0;
  /** Where `_put` and `_get` of PriorityQueue or LifoQueue are all that is replaced: these. */
  listMethods: ListMethods | null = null;
  /** What it is as it was made, with nothing written in Python that has a say in what happens: a queue, or (LIST) one of those. */
  usual: typeof NO | typeof DEQUE | typeof LIST = NO;
}
const NO = 0;
const DEQUE = 1;
const LIST = 2;

/** How a kind of queue keeps its items in a list. */
export interface ListMethods {
  readonly put: PyLibraryFunction;
  readonly get: PyLibraryFunction;
}

// ---- what subclasses may replace ------------------------------------------------------------------------------------------------------------------

/** The methods of Queue by which a queue keeps its items, a bit each. */
const PUT = 1;
const GET = 2;
const QSIZE = 4;
const EMPTY = 8;
const FULL = 16;
const PUT_NOWAIT = 32;
const GET_NOWAIT = 64;
const WAKEUP = 128;
const HOOKS = ['_put', '_get', 'qsize', 'empty', 'full', 'put_nowait', 'get_nowait', '_wakeup_next'] as const;
/** The event of join() is not as it was made, or the program has got hold of it: it is asked by its methods. */
const FINISHED = 256;
const EVENT_METHODS = ['clear', 'set', 'wait'] as const;

/** The bits of the methods that a subclass, the queue itself or the program (by assigning to the class) has replaced. */
function replaced(self: PyQueue): number {
  if (self.checkedVersion !== typeClock.version || self.checkedShape !== self.shape) findReplaced(self);
  return self.replaced;
}
function findReplaced(self: PyQueue): void {
  // What lies in a dict may change without a trace.
  self.checkedVersion = self.shape?.isDict === true ? -1 : typeClock.version;
  self.checkedShape = self.shape;
  const { queueMethods, hooks, classes } = asy();
  const { finished } = self;
  const isOurs = !self.isFinishedSeen && finished instanceof PyEvent && finished.cls === classes.Event;
  self.replaced =
    isOurs && EVENT_METHODS.every((name) => finished.cls.lookup(name) === hooks.get(`Event.${name}`)) ? 0 : FINISHED;
  HOOKS.forEach((name, at) => {
    if (!isOwn(self, name, queueMethods.get(name) as Value)) self.replaced |= 1 << at;
  });
  self.listMethods = null;
  if (self.replaced === (PUT | GET)) {
    for (const methods of asy().listQueues)
      if (isOwn(self, '_put', methods.put) && isOwn(self, '_get', methods.get)) self.listMethods = methods;
  }
  const { items, getters, putters } = self;
  self.usual = NO;
  if (getters instanceof PyDeque && putters instanceof PyDeque) {
    if (self.replaced === 0 && items instanceof PyDeque) self.usual = DEQUE;
    if (self.listMethods !== null && items instanceof PyList) self.usual = LIST;
  }
  // What a subclass keeps its items in may fail: that comes out of the methods.
  if (items instanceof PyList) self.replaced |= self.listMethods === null ? GET : 0;
  else if (!(items instanceof PyDeque)) self.replaced |= PUT | GET | QSIZE | EMPTY | FULL;
}
/** What `findReplaced` looked at was exchanged. */
function exchanged(self: PyQueue): void {
  self.checkedVersion = -1;
}

function size(self: PyQueue): number {
  const { items } = self;
  touch(self, false);
  if (items instanceof PyDeque) return items.size;
  return items instanceof PyList ? items.items.length : lengthOf(getAttr(self, '_queue'));
}
const isEmpty = (self: PyQueue): boolean => (replaced(self) & EMPTY ? truthy(callAttr(self, 'empty')) : emptyNow(self));
/** empty() of Queue itself. */
const emptyNow = (self: PyQueue): boolean =>
  self.items instanceof PyDeque || self.items instanceof PyList ? size(self) === 0 : !truthy(getAttr(self, '_queue'));
const isFull = (self: PyQueue): boolean => (replaced(self) & FULL ? truthy(callAttr(self, 'full')) : fullNow(self));
const qsize = (self: PyQueue): Value => (replaced(self) & QSIZE ? callAttr(self, 'qsize') : size(self));
/** full() of Queue itself. */
function fullNow(self: PyQueue): boolean {
  const { maxsize } = self;
  if (typeof maxsize === 'number') {
    if (maxsize <= 0) return false;
    return (qsize(self) as number) >= maxsize;
  }
  if (truthy(richCompare(maxsize, 0, 1))) return false;
  return truthy(richCompare(qsize(self), maxsize, 5));
}
function append(self: PyQueue, item: Value): null {
  const { items } = self;
  if (items instanceof PyDeque) items.append(item);
  else callAttr(getAttr(self, '_queue'), 'append', [item]);
  return null;
}
function take(self: PyQueue): Value {
  const { items } = self;
  if (!(items instanceof PyDeque)) return callAttr(getAttr(self, '_queue'), 'popleft');
  if (items.size === 0) raise('IndexError', 'pop from an empty deque');
  return items.popLeft();
}
const takeNext = (self: PyQueue): Value => (replaced(self) & GET ? callAttr(self, '_get') : take(self));
/** An item for events. */
const itemText = (item: Value): string | number =>
  typeof item === 'number' && item >= 0 && item < 1e9 ? item : shortQuietRepr(item, 40);
/** How many items there are, for events: no method of the program's is called for them, since nothing may depend on whether somebody listens. */
const currentSize = (self: PyQueue): number => {
  const items = self.items ?? lookupAttr(self, '_queue');
  if (items instanceof PyDeque) return items.size;
  return items instanceof PyList ? items.items.length : 0;
};
/** Tells the next item of a PriorityQueue: after something was put, if that is the next now. */
function tellNext(self: PyQueue, put?: Value): void {
  const { items } = self;
  if (!vm.listening || self.listMethods !== asy().listQueues[0] || !(items instanceof PyList)) return;
  const next = items.items[0];
  if (next !== undefined && (put === undefined || put === next))
    tell('queue.next', { lock: self.id, item: String(itemText(next)) });
}

// ---- putting and getting --------------------------------------------------------------------------------------------------------------------------

/** What is unfinished becomes more or less: others notice whether there is any. */
function touchUnfinished(self: PyQueue, isEdge: boolean): void {
  touch(self.finished instanceof PyEvent ? self.finished : self, isEdge);
}
function putNow(self: PyQueue, item: Value): null {
  touch(self, true);
  touchUnfinished(self, self.unfinished === 0);
  if (self.isShutdown) raise(asy().errors.QueueShutDown);
  if (isFull(self)) raise(asy().errors.QueueFull);
  if (replaced(self) & PUT) callAttr(self, '_put', [item]);
  else append(self, item);
  self.unfinished++;
  if (self.finished instanceof PyEvent && !(replaced(self) & FINISHED)) self.finished.value = false;
  else callAttr(self.finished, 'clear');
  if (vm.listening) tellPut(self.id, itemText(item), currentSize(self));
  if (self.usual === LIST) tellNext(self, item);
  wakeUp(self, self.getters);
  return null;
}
/** self._wakeup_next(line) */
function wakeUp(self: PyQueue, line: PyDeque): void {
  if (replaced(self) & WAKEUP) callAttr(self, '_wakeup_next', [line]);
  else wakeNext(line);
}
function getNow(self: PyQueue): Value {
  touch(self, true);
  if (isEmpty(self)) raise(self.isShutdown ? asy().errors.QueueShutDown : asy().errors.QueueEmpty);
  const item = takeNext(self);
  if (vm.listening) tellGot(self.id, itemText(item), currentSize(self));
  if (self.usual === LIST) tellNext(self);
  wakeUp(self, self.putters);
  return item;
}
/**
 * What a queue whose methods nobody replaced does for `await queue.put(item)` where there is room, all in one: the commonest thing done with queues. (It is
 * written out, as `getAtOnce` is: until V8 has compiled them, each call costs as much as all the rest.)
 * @returns undefined when it is anything else
 */
function putAtOnce(self: PyQueue, item: Value): null | undefined {
  if (!(self instanceof PyQueue) || vm.slice !== null) return undefined;
  if (self.checkedVersion !== typeClock.version || self.checkedShape !== self.shape) findReplaced(self);
  const { getters, maxsize, usual } = self;
  if (usual === NO || self.isShutdown || typeof maxsize !== 'number') return undefined;
  if (getters.size > 0 && !areFutures(getters)) return undefined;
  let size: number;
  if (usual === DEQUE) {
    const items = self.items as PyDeque;
    if (maxsize > 0 && items.size >= maxsize) return undefined;
    items.append(item);
    ({ size } = items);
  } else {
    const list = self.items as PyList;
    if (maxsize > 0 && list.items.length >= maxsize) return undefined;
    (self.listMethods as ListMethods).put.impl(self, item);
    size = list.items.length;
  }
  self.unfinished++;
  (self.finished as PyEvent).value = false;
  if (vm.listening) tellPut(self.id, typeof item === 'number' && item >= 0 && item < 1e9 ? item : itemText(item), size);
  if (usual === LIST) tellNext(self, item);
  if (getters.size > 0) wakeNext(getters);
  return null;
}
/** The same for `await queue.get()` where there is an item. */
function getAtOnce(self: PyQueue): Value | undefined {
  if (!(self instanceof PyQueue) || vm.slice !== null) return undefined;
  if (self.checkedVersion !== typeClock.version || self.checkedShape !== self.shape) findReplaced(self);
  const { putters, usual } = self;
  if (usual === NO || (putters.size > 0 && !areFutures(putters))) return undefined;
  let item: Value;
  let size: number;
  if (usual === DEQUE) {
    const items = self.items as PyDeque;
    if (items.size === 0) return undefined;
    item = items.popLeft();
    ({ size } = items);
  } else {
    const list = self.items as PyList;
    if (list.items.length === 0) return undefined;
    item = (self.listMethods as ListMethods).get.impl(self) as Value;
    size = list.items.length;
  }
  if (vm.listening) tellGot(self.id, typeof item === 'number' && item >= 0 && item < 1e9 ? item : itemText(item), size);
  if (usual === LIST) tellNext(self);
  if (putters.size > 0) wakeNext(putters);
  return item;
}
abstract class QueueCoroutine extends LineCoroutine {
  constructor(
    fn: PyLibraryFunction,
    protected readonly queue: PyQueue,
  ) {
    super(fn);
  }
  protected abstract atOnce(): Value | undefined;
  protected abstract blocked(): boolean;
  /** Whether there is nothing to wait for, once the queue is shut down. */
  protected isHopeless(): boolean {
    return true;
  }
  protected abstract line(): PyDeque;
  protected abstract finish(): void;
  protected abstract get operation(): 'get' | 'put';
  /** Tries, or joins the line. */
  protected attempt(): Value | undefined {
    const { queue } = this;
    const done = this.atOnce();
    if (done !== undefined) {
      this.result = done;
      return undefined;
    }
    touch(queue, true);
    if (!this.blocked()) {
      this.finish();
      return undefined;
    }
    if (queue.isShutdown && this.isHopeless()) raise(asy().errors.QueueShutDown);
    return this.join(
      queue,
      this.line(),
      { on: 'queue', object: queue.id, what: `Queue.${this.operation}()`, deadlineNs: NEVER },
      this.operation,
    );
  }
  protected start(): Value | undefined {
    return this.attempt();
  }
  protected passed(): Value | undefined {
    return this.attempt();
  }
  protected override refused(error: unknown): never {
    const { waiter } = this;
    cancelAny(waiter, null, 'cancel');
    leaveLine(this.line(), waiter);
    if (vm.listening)
      tell('lock.left', { lock: this.queue.id, task: vm.thread.taskId, subject: vm.thread.id, why: 'cancelled' });
    // It was let go and can't make use of it: the next one may.
    if (!this.blocked() && !isCancelled(waiter)) wakeUp(this.queue, this.line());
    throw error;
  }
}
class Put extends QueueCoroutine {
  protected get operation(): 'put' {
    return 'put';
  }
  constructor(
    fn: PyLibraryFunction,
    queue: PyQueue,
    private readonly item: Value,
  ) {
    super(fn, queue);
  }
  protected atOnce(): null | undefined {
    return putAtOnce(this.queue, this.item);
  }
  protected blocked(): boolean {
    return isFull(this.queue);
  }
  protected line(): PyDeque {
    return this.queue.putters;
  }
  /** Whether it is no longer in line, but puts the item there. */
  private isPutting = false;
  protected override lineHint(): 'zero' | undefined {
    return this.isPutting ? 'zero' : undefined;
  }
  protected override stepHint(): 'zero' | undefined {
    return this.lineHint();
  }
  protected finish(): void {
    const { queue, item } = this;
    this.isPutting = queue.isShutdown;
    this.result = replaced(queue) & PUT_NOWAIT ? callAttr(queue, 'put_nowait', [item]) : putNow(queue, item);
  }
}
class Get extends QueueCoroutine {
  protected get operation(): 'get' {
    return 'get';
  }
  protected atOnce(): Value | undefined {
    return getAtOnce(this.queue);
  }
  protected blocked(): boolean {
    return isEmpty(this.queue);
  }
  /** CPython asks a second time. */
  protected override isHopeless(): boolean {
    return isEmpty(this.queue);
  }
  protected line(): PyDeque {
    return this.queue.getters;
  }
  protected finish(): void {
    const { queue } = this;
    this.result = replaced(queue) & GET_NOWAIT ? callAttr(queue, 'get_nowait') : getNow(queue);
  }
}
function* joinOther(self: PyQueue): NativeGen {
  touch(self, true);
  if (self.unfinished > 0) yield* awaiting(callAttr(self.finished, 'wait'));
  return null;
}
class Join extends WaitForEvent {
  constructor(
    fn: PyLibraryFunction,
    private readonly queue: PyQueue,
  ) {
    super(fn, queue.finished as PyEvent, 'queue', 'Queue.join()');
  }
  protected override get innerFunction(): Value | undefined {
    return (this.queue.finished as PyEvent).cls.lookup('wait');
  }
  protected override start(): Value | undefined {
    touchUnfinished(this.queue, false);
    if (this.queue.unfinished <= 0) return undefined;
    const yielded = super.start();
    if (yielded === undefined) this.result = null;
    return yielded;
  }
  protected override passed(): undefined {
    super.passed();
    this.result = null;
  }
}
function finishAll(self: PyQueue): void {
  if (self.finished instanceof PyEvent && !(replaced(self) & FINISHED)) setEvent(self.finished);
  else callAttr(self.finished, 'set');
}
function taskDone(self: PyQueue): Value {
  if (vm.slice !== null) touchUnfinished(self, self.unfinished <= 1);
  if (self.unfinished <= 0) raise('ValueError', 'task_done() called too many times');
  self.unfinished--;
  tellQueueDone(self.id, self.unfinished);
  if (self.unfinished === 0) finishAll(self);
  return null;
}
function shutdown(self: PyQueue, immediate?: Value): Value {
  touch(self, true);
  touchUnfinished(self, true);
  self.isShutdown = true;
  tell('queue.shutdown', { lock: self.id, immediate: truthy(immediate ?? null) });
  if (truthy(immediate ?? null)) {
    while (!isEmpty(self)) {
      takeNext(self);
      if (self.unfinished > 0) self.unfinished--;
    }
    tellQueueDone(self.id, self.unfinished);
    if (self.unfinished === 0) finishAll(self);
  }
  while (self.getters.size > 0) wakeNext(self.getters);
  while (self.putters.size > 0) wakeNext(self.putters);
  return null;
}
function formatQueue(self: PyQueue): string {
  touch(self, true);
  touchUnfinished(self, true);
  let text = `maxsize=${repr(self.maxsize)}`;
  const items = self.items ?? lookupAttr(self, '_queue');
  if (items !== undefined && truthy(items)) text += ` _queue=${repr(makeList(toArray(items)))}`;
  if (self.getters.size > 0) text += ` _getters[${self.getters.size}]`;
  if (self.putters.size > 0) text += ` _putters[${self.putters.size}]`;
  if (self.unfinished > 0) text += ` tasks=${self.unfinished}`;
  if (self.isShutdown) text += ' shutdown';
  return text;
}
const formatted = (self: PyQueue): string => str(callAttr(self, '_format'));

const member = <K extends keyof PyQueue>(
  name: K,
): readonly [(self: PyQueue) => Value, (self: PyQueue, value: Value | undefined) => void] => [
  (self) => {
    touch(self, true);
    touchUnfinished(self, true);
    return self[name] as Value;
  },
  (self, value) => {
    touch(self, true);
    touchUnfinished(self, true);
    (self as unknown as Record<string, Value | undefined>)[name] = value;
    exchanged(self);
  },
];
export function defineQueue(LoopBound: PyType): PyType {
  const type = defineLibraryClass({
    name: 'Queue',
    module: 'asyncio.queues',
    bases: [LoopBound],
    doc: 'A queue, useful for coordinating producer and consumer coroutines.',
    alloc: (cls) => withAttributes(new PyQueue(cls)),
    functions: {
      __init__: [
        'self, maxsize=0',
        (self: PyQueue, maxsize?: Value) => {
          exchanged(self);
          self.maxsize = maxsize === undefined ? 0 : maxsize;
          self.getters = makeDeque();
          self.putters = makeDeque();
          self.unfinished = 0;
          self.isShutdown = false;
          announce(self, `asyncio.${self.cls.name}`, asNumber(self.maxsize) ?? -1);
          self.finished = newJoinEvent(self);
          callAttr(self, '_init', [self.maxsize]);
          return null;
        },
      ],
      _init: [
        'self, maxsize',
        (self: PyQueue) => {
          self.items = makeDeque();
          exchanged(self);
          return null;
        },
      ],
      _get: ['self', take],
      _put: ['self, item', append],
      _wakeup_next: [
        'self, waiters',
        (_self: PyQueue, waiters: Value) => {
          if (waiters instanceof PyDeque) wakeNext(waiters);
          else if (truthy(waiters)) getAttr(waiters, 'popleft');
          return null;
        },
      ],
      __repr__: ['self', (self: PyQueue) => `<${self.cls.name} at 0x${idOf(self).toString(16)} ${formatted(self)}>`],
      __str__: ['self', (self: PyQueue) => `<${self.cls.name} ${formatted(self)}>`],
      _format: ['self', formatQueue],
      qsize: ['self', size, 'Number of items in the queue.'],
      empty: ['self', emptyNow, 'Return True if the queue is empty, False otherwise.'],
      full: ['self', fullNow, 'Return True if there are maxsize items in the queue.'],
      put_nowait: ['self, item', putNow, 'Put an item into the queue without blocking.'],
      get_nowait: ['self', getNow, 'Remove and return an item from the queue.'],
      task_done: ['self', taskDone, 'Indicate that a formerly enqueued task is complete.'],
      shutdown: [
        'self, immediate=False',
        shutdown,
        'Shut-down the queue, making queue gets and puts raise QueueShutDown.',
      ],
    },
    properties: { maxsize: (self: PyQueue) => self.maxsize },
    getset: {
      __dict__: dictOf('_maxsize', '_getters', '_putters', '_unfinished_tasks', '_finished', '_queue', '_is_shutdown'),
      _maxsize: member('maxsize'),
      _getters: member('getters'),
      _putters: member('putters'),
      _unfinished_tasks: member('unfinished'),
      _finished: [
        (self: PyQueue) => {
          touch(self, true);
          touchUnfinished(self, true);
          self.isFinishedSeen = true;
          exchanged(self);
          return self.finished;
        },
        (self: PyQueue, value: Value | undefined) => {
          touch(self, true);
          self.finished = value as Value;
          exchanged(self);
        },
      ],
      _is_shutdown: member('isShutdown'),
      _queue: [
        (self: PyQueue) => {
          touch(self, true);
          return self.items;
        },
        (self: PyQueue, value: Value | undefined) => {
          touch(self, true);
          self.items = value;
          exchanged(self);
        },
      ],
      _loop: member('loop'),
    },
  });
  addCoroutines(type, {
    put: [
      'self, item',
      (fn, self: PyQueue, item: Value) => new Put(fn, self, item),
      'Put an item into the queue.',
      putAtOnce,
    ],
    get: ['self', (fn, self: PyQueue) => new Get(fn, self), 'Remove and return an item from the queue.', getAtOnce],
    join: [
      'self',
      (fn, self: PyQueue) =>
        self.finished instanceof PyEvent && !(replaced(self) & FINISHED)
          ? new Join(fn, self)
          : nativeCoroutine(fn, [self], joinOther(self)),
      'Block until all items in the queue have been gotten and processed.',
    ],
  });
  const generic = new PyClassMethod(types.classmethod);
  generic.func = types.genericAlias;
  type.ns.set('__class_getitem__', generic);
  asy().queueMethods = new Map(HOOKS.map((name) => [name, type.ns.get(name) as Value]));
  return type;
}

/** The list of a heap, for a function of `heapq`. */
function heapOf(self: PyQueue, name: string): Value[] {
  const items = getAttr(self, '_queue');
  if (!(items instanceof PyList))
    raise('TypeError', `${name}() argument${name === 'heappush' ? ' 1' : ''} must be list, not ${typeOf(items).name}`);
  if (name === 'heappop' && items.items.length === 0) raise('IndexError', 'index out of range');
  return items.items;
}
function initList(self: PyQueue): Value {
  self.items = makeList([]);
  exchanged(self);
  return null;
}
/** A class whose `_put` and `_get` only deal with the list. */
function keepsList({ ns }: PyType): void {
  asy().listQueues.push({ put: ns.get('_put') as PyLibraryFunction, get: ns.get('_get') as PyLibraryFunction });
}
export function definePriorityQueue(Queue: PyType): PyType {
  const type = defineLibraryClass({
    name: 'PriorityQueue',
    module: 'asyncio.queues',
    bases: [Queue],
    doc: 'A subclass of Queue; retrieves entries in priority order (lowest first).\n\nEntries are typically tuples of the form: (priority number, data).',
    functions: {
      _init: ['self, maxsize', initList],
      _put: [
        'self, item, heappush=None',
        (self: PyQueue, item: Value) => {
          heapPush(heapOf(self, 'heappush'), item);
          return null;
        },
      ],
      _get: ['self, heappop=None', (self: PyQueue) => heapPop(heapOf(self, 'heappop'))],
    },
  });
  keepsList(type);
  return type;
}
export function defineLifoQueue(Queue: PyType): PyType {
  const type = defineLibraryClass({
    name: 'LifoQueue',
    module: 'asyncio.queues',
    bases: [Queue],
    doc: 'A subclass of Queue that retrieves most recently added entries first.',
    functions: {
      _init: ['self, maxsize', initList],
      _put: [
        'self, item',
        (self: PyQueue, item: Value) => {
          if (self.items instanceof PyList) self.items.items.push(item);
          else callAttr(getAttr(self, '_queue'), 'append', [item]);
          return null;
        },
      ],
      _get: [
        'self',
        (self: PyQueue) => {
          const { items } = self;
          if (!(items instanceof PyList)) return callAttr(getAttr(self, '_queue'), 'pop');
          if (items.items.length === 0) raise('IndexError', 'pop from empty list');
          return items.items.pop();
        },
      ],
    },
  });
  keepsList(type);
  return type;
}
