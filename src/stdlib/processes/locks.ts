/** Semaphores, lines to wait in, events and memory that processes share. Behaviour and wording as Modules/_multiprocessing/semaphore.c. */
import type { Answer, KernelThread, WaitQueue } from '../../kernel/index.ts';
import {
  copyShared,
  asInt,
  block,
  defineType,
  emit,
  type NativeGen,
  type NativeSpec,
  PyObject,
  type PyType,
  raise,
  toFloat,
  toIndex,
  truthy,
  type Value,
  vm,
} from '../../machine/index.ts';
import { newPrimitive, runningThread, who } from '../threads/ids.ts';
import { share, sharedThing } from './shared.ts';

/** kind of a SemLock: a recursive lock, or a counting semaphore. */
const RECURSIVE = 0;

class Semaphore {
  value: number;
  owner: KernelThread | null = null;
  depth = 0;
  readonly id: number;
  readonly queue: WaitQueue;

  constructor(
    readonly kind: number,
    value: number,
    readonly most: number,
    type: string,
  ) {
    this.value = value;
    this.id = newPrimitive(type, most);
    this.queue = vm.kernel.queue(waitedFor(type), `${type} ${this.id}`, this.id, () => this.owner);
  }
  take(): void {
    this.value--;
    this.owner = runningThread();
    this.depth++;
    if (vm.listening) emit('lock.acquired', { lock: this.id, ...who(), value: this.value });
  }
  give(): void {
    this.value++;
    this.depth--;
    if (this.value > 0 && (this.kind === RECURSIVE || this.most === 1)) this.owner = null;
    if (vm.listening) emit('lock.released', { lock: this.id, ...who(), value: this.value });
    this.queue.wake(1);
  }
}

/** What a thread in line is told to wait for, by the type of what it stands at. */
function waitedFor(type: string): string {
  if (type.endsWith('Semaphore')) return 'semaphore';
  return type.endsWith('Event') ? 'event' : type.endsWith('Condition') ? 'condition' : 'lock';
}

const FOREVER = Number.POSITIVE_INFINITY;

/** A timeout argument in nanoseconds; None is without end, less than nothing is nothing. */
function timeNs(value: Value | undefined): number {
  if (value === undefined || value === null) return FOREVER;
  const int = asInt(value);
  return Math.max(0, Math.round((int !== undefined ? Number(int) : toFloat(value)) * 1e9));
}

/** Stands in a line until `there` says so or the time is up. */
function* waitUntil(queue: WaitQueue, there: () => boolean, timeoutNs: number): NativeGen<boolean> {
  const untilNs = vm.nowNs() + timeoutNs;
  while (!there()) {
    const left = untilNs - vm.nowNs();
    if (left <= 0) return false;
    yield* block<Answer>({
      kind: 'wait',
      queue,
      ...(Number.isFinite(left) ? { timeoutNs: left } : {}),
      reason: { object: queue.object },
    });
  }
  return true;
}

class PySemLock extends PyObject {
  shared!: Semaphore;
  number = 0;
}
let semLockClass: PyType | undefined;

const isMine = ({ shared }: PySemLock): boolean => shared.depth > 0 && shared.owner === runningThread();

function* acquire(self: PySemLock, blocking?: Value, timeout?: Value): NativeGen {
  const { shared } = self;
  if (shared.kind === RECURSIVE && isMine(self)) {
    shared.depth++;
    return true;
  }
  const limitNs = timeNs(timeout);
  if (shared.value <= 0) {
    if (blocking !== undefined && !truthy(blocking)) return false;
    if (vm.listening) emit('lock.waiting', { lock: shared.id, ...who(), operation: 'acquire', deadlineNs: -1 });
    if (!(yield* waitUntil(shared.queue, () => shared.value > 0, limitNs))) {
      if (vm.listening) emit('lock.left', { lock: shared.id, ...who(), why: 'timeout' });
      return false;
    }
  }
  shared.take();
  return true;
}

function release(self: PySemLock): Value {
  const { shared } = self;
  if (shared.kind === RECURSIVE) {
    if (!isMine(self)) raise('AssertionError', 'attempt to release recursive lock not owned by thread');
    if (shared.depth > 1) {
      shared.depth--;
      return null;
    }
  } else if (shared.value >= shared.most) raise('ValueError', 'semaphore or lock released too many times');
  shared.give();
  return null;
}

/** The class of the locks and semaphores of multiprocessing. */
export function semLockType(): PyType {
  semLockClass ??= defineType({
    name: 'SemLock',
    module: '_multiprocessing',
    alloc: (cls) => new PySemLock(cls),
    weakrefable: true,
    methods: {
      acquire: ['self, block=True, timeout=None', acquire],
      release: ['self, /', release],
      __enter__: [
        'self, /',
        function* (self: PySemLock): NativeGen {
          return yield* acquire(self);
        },
      ],
      __exit__: ['self, /, *exc_info', (self: PySemLock) => release(self)],
      // How often this process holds it.
      _count: [
        'self, /',
        ({ shared }: PySemLock) => (shared.owner?.process === runningThread().process ? shared.depth : 0),
      ],
      _is_mine: ['self, /', isMine],
      _get_value: ['self, /', ({ shared }: PySemLock) => shared.value],
      _is_zero: ['self, /', ({ shared }: PySemLock) => shared.value === 0],
      _release_all: [
        'self, /',
        (self: PySemLock) => {
          const { depth } = self.shared;
          while (self.shared.depth > 0) release(self);
          return depth;
        },
      ],
    },
    getset: { number: [(self: PySemLock) => self.number] },
  });
  return semLockClass;
}

/** A line to wait in, and a flag beside it. */
class Line {
  flag = false;
  readonly id: number;
  readonly queue: WaitQueue;
  /** How many of those waiting have been told to go. */
  readonly told = new Set<KernelThread>();
  constructor(type: string) {
    this.id = newPrimitive(type);
    this.queue = vm.kernel.queue(waitedFor(type), `${type} ${this.id}`, this.id);
  }
}
class PyLine extends PyObject {
  shared!: Line;
  number = 0;
}
let lineClass: PyType | undefined;

/** Waiting and waking: what conditions and events are made of. */
export function lineType(): PyType {
  lineClass ??= defineType({
    name: 'Line',
    module: '_multiprocessing',
    alloc: (cls) => new PyLine(cls),
    methods: {
      // Lets go of the lock and stands in line at once: nobody can come in between.
      wait: [
        'self, lock, timeout, /',
        function* (self: PyLine, lock: Value, timeout: Value): NativeGen {
          const { shared } = self;
          const thread = runningThread();
          if (vm.listening) emit('lock.waiting', { lock: shared.id, ...who(), operation: 'wait', deadlineNs: -1 });
          const sem = lock as unknown as PySemLock;
          let depth = 0;
          for (; isMine(sem); depth++) release(sem);
          shared.told.delete(thread);
          function* comeBack(): NativeGen<void> {
            shared.told.delete(thread);
            for (; depth > 0; depth--) yield* acquire(sem);
          }
          let told: boolean;
          try {
            told = yield* waitUntil(shared.queue, () => shared.told.has(thread), timeNs(timeout));
          } catch (error) {
            // A signal's handler raised: the lock is held all the same when the exception goes on.
            yield* comeBack();
            throw error;
          }
          yield* comeBack();
          return told;
        },
      ],
      wake: [
        'self, count, /',
        (self: PyLine, count: Value) => {
          const { shared } = self;
          for (const thread of shared.queue
            .waiting()
            .filter((one) => !shared.told.has(one))
            .slice(0, Number(asInt(count))))
            shared.told.add(thread);
          // those told go in the order of the line; the others line up again
          shared.queue.wakeAll();
          return null;
        },
      ],
      waitFlag: [
        'self, timeout, /',
        function* (self: PyLine, timeout: Value): NativeGen {
          const { shared } = self;
          if (shared.flag) return true;
          if (vm.listening) emit('lock.waiting', { lock: shared.id, ...who(), operation: 'wait', deadlineNs: -1 });
          const there = yield* waitUntil(shared.queue, () => shared.flag, timeNs(timeout));
          if (vm.listening) emit('lock.left', { lock: shared.id, ...who(), why: there ? 'woken' : 'timeout' });
          return there;
        },
      ],
      setFlag: [
        'self, on, /',
        (self: PyLine, on: Value) => {
          self.shared.flag = truthy(on);
          if (self.shared.flag) self.shared.queue.wakeAll();
          return null;
        },
      ],
    },
    getset: {
      number: [(self: PyLine) => self.number],
      flag: [(self: PyLine) => self.shared.flag],
      waiting: [(self: PyLine) => self.shared.queue.length],
    },
  });
  return lineClass;
}

/** A few numbers that processes share. */
class Memory {
  constructor(readonly numbers: Int32Array) {}
}
class PyMemory extends PyObject {
  shared!: Memory;
  number = 0;
}
let memoryClass: PyType | undefined;

/** The class of shared numbers. */
export function memoryType(): PyType {
  memoryClass ??= defineType({
    name: 'Memory',
    module: '_multiprocessing',
    alloc: (cls) => new PyMemory(cls),
    methods: {
      get: ['self, index, /', ({ shared }: PyMemory, index: Value) => shared.numbers[Number(asInt(index))]!],
      set: [
        'self, index, value, /',
        ({ shared }: PyMemory, index: Value, value: Value) => {
          shared.numbers[Number(asInt(index))] = Number(asInt(value));
          return null;
        },
      ],
    },
    getset: { number: [(self: PyMemory) => self.number] },
  });
  return memoryClass;
}

for (const cls of [Semaphore, Line, Memory]) copyShared(cls);

const numbered = <S, P extends PyObject & { shared: S; number: number }>(object: P, thing: S, number: number): P => {
  object.shared = thing;
  object.number = number;
  return object;
};

export const lockFunctions: Record<string, NativeSpec> = {
  semaphore: [
    'kind, value, maximum, type, /',
    (kind: Value, value: Value, most: Value, type: Value) => {
      const count = Number(toIndex(value));
      if (count > 0x7fffffff) raise('OverflowError', 'Python int too large to convert to C int');
      if (count < 0) raise('OSError', 22, 'Invalid argument');
      const made = new Semaphore(Number(asInt(kind)), count, Number(toIndex(most)), String(type));
      return numbered(new PySemLock(semLockType()), made, share(made));
    },
  ],
  semaphoreOf: [
    'number, /',
    (number: Value) =>
      numbered(new PySemLock(semLockType()), sharedThing(Number(asInt(number)), Semaphore), Number(asInt(number))),
  ],
  line: [
    'type, /',
    (type: Value) => {
      const made = new Line(String(type));
      return numbered(new PyLine(lineType()), made, share(made));
    },
  ],
  lineOf: [
    'number, /',
    (number: Value) =>
      numbered(new PyLine(lineType()), sharedThing(Number(asInt(number)), Line), Number(asInt(number))),
  ],
  memory: [
    'count, /',
    (count: Value) => {
      const made = new Memory(new Int32Array(Number(asInt(count))));
      return numbered(new PyMemory(memoryType()), made, share(made));
    },
  ],
  memoryOf: [
    'number, /',
    (number: Value) =>
      numbered(new PyMemory(memoryType()), sharedThing(Number(asInt(number)), Memory), Number(asInt(number))),
  ],
};
