/** select: which descriptors are ready, asked by select(), poll() and epoll(). */
import {
  type Answer,
  ENDED,
  FAILED,
  HANGUP,
  type Pollable,
  READ,
  type Ready,
  Selector,
  WRITE,
} from '../../kernel/index.ts';
import {
  asInt,
  block,
  call,
  closeDescriptor,
  defineFunction,
  defineType,
  descriptors,
  exceptionType,
  lookupAttr,
  type ModuleSpec,
  makeList,
  makeTuple,
  type NativeGen,
  type NativeSpec,
  newDescriptor,
  PyList,
  PyObject,
  type PyType,
  Raise,
  raise,
  toArrayGen,
  toIndex,
  type Value,
  vm,
} from '../../machine/index.ts';
import { lazy } from '../structures/common.ts';
import { durationNs } from '../times/clock.ts';
import { socketError } from './problems.ts';
import { SelectorFile } from './selector.ts';
import { pollable } from './socket.ts';

/** Bits of poll() and epoll(), as Linux numbers them. */
const Bit = {
  in: 0x1,
  pri: 0x2,
  out: 0x4,
  err: 0x8,
  hup: 0x10,
  nval: 0x20,
  rdnorm: 0x40,
  rdband: 0x80,
  wrnorm: 0x100,
  wrband: 0x200,
  msg: 0x400,
  rdhup: 0x2000,
  exclusive: 0x1000_0000,
  oneshot: 0x4000_0000,
  et: 0x8000_0000,
} as const;
const CLOEXEC = 0x80000;
/** How many descriptors select() can be asked about, and what epoll tells at once when nobody says how many. */
const SET_SIZE = 1024;
const ALWAYS = Bit.err | Bit.hup;
const USUAL = Bit.in | Bit.pri | Bit.out;
const READING = Bit.in | Bit.rdnorm;
const WRITING = Bit.out | Bit.wrnorm;
/** What select() calls ready to be read and to be written. */
const READABLE = READING | ALWAYS;
const WRITABLE = WRITING | Bit.err;

/** The bits of the kernel as those of poll(). */
function bitsOf(ready: number): number {
  let bits = 0;
  if ((ready & READ) !== 0) bits |= READING;
  if ((ready & WRITE) !== 0) bits |= WRITING;
  if ((ready & HANGUP) !== 0) bits |= Bit.hup;
  if ((ready & FAILED) !== 0) bits |= Bit.err;
  return (ready & ENDED) === 0 ? bits : bits | Bit.rdhup;
}
/** What the kernel has to look for. */
const wantedOf = (mask: number): number =>
  ((mask & READING) === 0 ? 0 : READ) | ((mask & WRITING) === 0 ? 0 : WRITE) | ((mask & Bit.rdhup) === 0 ? 0 : ENDED);

/** The descriptor that an argument means: a number, or what its fileno() says. */
function* descriptorOf(value: Value): NativeGen<number> {
  let int = asInt(value);
  if (int === undefined) {
    const fileno =
      lookupAttr(value, 'fileno') ?? raise('TypeError', 'argument must be an int, or have a fileno() method.');
    int = asInt(yield* call(fileno)) ?? raise('TypeError', 'fileno() returned a non-integer');
  }
  if (int > 0x7fffffff || int < -0x80000000) raise('OverflowError', 'Python int too large to convert to C int');
  if (int < 0) raise('ValueError', `file descriptor cannot be a negative integer (${int})`);
  return Number(int);
}
/** How long a wait may last, in nanoseconds; undefined: without end. @param unit nanoseconds of 1 */
function limitOf(timeout: Value | undefined, unit: number, what: string): number | undefined {
  if (timeout === undefined || timeout === null) return undefined;
  return durationNs(timeout, unit, () => raise('TypeError', `timeout must be ${what} or None`));
}
const LARGEST_INT = 0x7fffffff;
/** The same for poll() and epoll, which count in milliseconds: less than none is without end. @param rounded how a part of one counts */
function limitOfPoll(
  timeout: Value | undefined,
  unit: number,
  rounded: (milliseconds: number) => number,
): number | undefined {
  const limitNs = limitOf(timeout, unit, 'an integer');
  if (limitNs === undefined) return undefined;
  const milliseconds = rounded(limitNs / 1e6);
  if (milliseconds > LARGEST_INT || milliseconds < -LARGEST_INT - 1) raise('OverflowError', 'timeout is too large');
  return milliseconds < 0 ? undefined : Math.max(0, limitNs);
}
const awayFromZero = (number: number): number => (number < 0 ? Math.floor(number) : Math.ceil(number));
/** A mask of C's type, which refuses what has no place in it. */
function maskOf(value: Value | undefined): number {
  if (value === undefined) return USUAL;
  const mask = Number(toIndex(value));
  if (mask < 0) raise('ValueError', 'value must be positive');
  if (mask > 0xffff) raise('OverflowError', 'Python int too large for C unsigned short');
  return mask;
}
/** The same for epoll, which cuts off what is too much. */
const eventBits = (value: Value | undefined): number =>
  value === undefined ? USUAL : Number(BigInt.asUintN(32, BigInt(toIndex(value))));

/** What is true now of descriptors and what is asked of them; in the order in which they were given. */
function lookAt(asked: ReadonlyMap<number, number>): Map<number, number> {
  const found = new Map<number, number>();
  for (const [fd, mask] of asked) {
    const object = pollable(fd);
    let bits: number = Bit.nval;
    if (object !== undefined) bits = bitsOf(object.readiness()) & (mask | ALWAYS);
    // A file can always be read and written.
    else if (descriptors().has(fd)) bits = mask & (READING | WRITING);
    if (bits !== 0) found.set(fd, bits);
  }
  return found;
}
/** The same, waiting until something is true or the time is up. */
function* waitFor(asked: ReadonlyMap<number, number>, limitNs: number | undefined): NativeGen<Map<number, number>> {
  const untilNs = limitNs === undefined ? Number.POSITIVE_INFINITY : vm.nowNs() + limitNs;
  const events = new Map<Pollable, number>();
  for (const [fd, mask] of asked) {
    const object = pollable(fd);
    if (object !== undefined) events.set(object, (events.get(object) ?? 0) | wantedOf(mask));
  }
  for (;;) {
    const found = lookAt(asked);
    const leftNs = untilNs - vm.nowNs();
    if (found.size > 0 || leftNs <= 0) return found;
    const selector = new Selector<null>(vm.kernel);
    for (const [object, wanted] of events) selector.register(object, wanted, null);
    try {
      const request = selector.wait(Number.isFinite(leftNs) ? leftNs : undefined);
      yield* block<Answer>({ kind: 'device', request, reason: { on: 'select' } });
    } finally {
      for (const object of events.keys()) selector.unregister(object);
    }
  }
}

function* select(rlist: Value, wlist: Value, xlist: Value, timeout?: Value): NativeGen {
  const limitNs = limitOf(timeout, 1e9, 'a float');
  if (limitNs !== undefined && limitNs < 0) raise('ValueError', 'timeout must be non-negative');
  const asked = new Map<number, number>();
  const lists: [item: Value, fd: number][][] = [];
  for (const [place, list] of [rlist, wlist, xlist].entries()) {
    const pairs: [Value, number][] = [];
    // a list may be changed by what is asked for its descriptor
    const items = list instanceof PyList ? list.items : yield* itemsOf(list);
    for (const item of items) {
      const fd = yield* descriptorOf(item);
      if (fd >= SET_SIZE) raise('ValueError', 'filedescriptor out of range in select()');
      pairs.push([item, fd]);
      asked.set(fd, (asked.get(fd) ?? 0) | [READING, WRITING, Bit.pri][place]!);
    }
    lists.push(pairs);
  }
  if ([...asked.keys()].some((fd) => !descriptors().has(fd))) socketError('EBADF');
  const found = yield* waitFor(asked, limitNs);
  const ready = lists.map((pairs, place) =>
    makeList(
      pairs
        .filter(([, fd]) => ((found.get(fd) ?? 0) & [READABLE, WRITABLE, Bit.pri][place]!) !== 0)
        .map(([item]) => item),
    ),
  );
  return makeTuple(ready);
}
function* itemsOf(list: Value): NativeGen<Value[]> {
  try {
    return yield* toArrayGen(list);
  } catch (error) {
    if (!(error instanceof Raise) || error.exc.cls !== exceptionType('TypeError')) throw error;
    return raise('TypeError', 'arguments 1-3 must be sequences');
  }
}

const pairsOf = (found: Iterable<readonly [number, number]>): Value =>
  makeList([...found].map((pair) => makeTuple([...pair])));

class PyPoll extends PyObject {
  readonly asked = new Map<number, number>();
  waiting = false;
}
const pollType = lazy(
  (): PyType =>
    defineType({
      name: 'select.poll',
      alloc: null,
      isBaseType: false,
      methods: {
        register: [
          'self, fd, eventmask=7, /',
          function* (self: PyPoll, fd: Value, eventmask?: Value): NativeGen {
            self.asked.set(yield* descriptorOf(fd), maskOf(eventmask));
            return null;
          },
        ],
        modify: [
          'self, fd, eventmask, /',
          function* (self: PyPoll, fd: Value, eventmask: Value): NativeGen {
            const number = yield* descriptorOf(fd);
            const mask = maskOf(eventmask);
            if (!self.asked.has(number)) socketError('ENOENT');
            self.asked.set(number, mask);
            return null;
          },
        ],
        unregister: [
          'self, fd, /',
          function* (self: PyPoll, fd: Value): NativeGen {
            const number = yield* descriptorOf(fd);
            if (!self.asked.delete(number)) raise('KeyError', number);
            return null;
          },
        ],
        poll: [
          'self, timeout=None, /',
          function* (self: PyPoll, timeout?: Value): NativeGen {
            const limitNs = limitOfPoll(timeout, 1e6, awayFromZero);
            if (self.waiting) raise('RuntimeError', 'concurrent poll() invocation');
            self.waiting = true;
            try {
              return pairsOf(yield* waitFor(self.asked, limitNs));
            } finally {
              self.waiting = false;
            }
          },
        ],
      },
    }),
);

/** What an epoll object's descriptor stands for; several objects may have it (fromfd(), fork()). */
class EpollFile extends SelectorFile {
  readonly selector = new Selector<number>(vm.kernel, 'epoll');
  readonly masks = new Map<number, { readonly mask: number; readonly object: Pollable }>();
  override close(): void {
    for (const { object } of this.masks.values()) this.selector.unregister(object);
    this.masks.clear();
  }
}
class PyEpoll extends PyObject {
  fd = -1;
}
/** @throws Raise(ValueError) when it was closed */
function opened(self: PyEpoll): PyEpoll {
  if (self.fd < 0) raise('ValueError', 'I/O operation on closed epoll object');
  return self;
}
/** What an open one watches. */
function fileOf(self: PyEpoll): EpollFile {
  const file = descriptors().get(opened(self).fd);
  return file instanceof EpollFile ? file : socketError(file === undefined ? 'EBADF' : 'EINVAL');
}
function newEpoll(cls: PyType, sizehint?: Value, flags?: Value): Value {
  const size = sizehint === undefined ? -1 : Number(toIndex(sizehint));
  if (size !== -1 && size <= 0) raise('ValueError', 'negative sizehint');
  const given = flags === undefined ? 0 : Number(toIndex(flags));
  if (given !== 0 && given !== CLOEXEC) raise('OSError', 'invalid flags');
  const epoll = new PyEpoll(cls);
  epoll.fd = newDescriptor(new EpollFile());
  return epoll;
}
/** What an epoll object watches behind a descriptor. */
function watchable(self: PyEpoll, fd: number): Pollable {
  if (fd === self.fd) return socketError('EINVAL');
  const object = pollable(fd);
  if (object !== undefined) return object;
  return descriptors().has(fd) ? raise('PermissionError', 1, 'Operation not permitted') : socketError('EBADF');
}
/** Its registration of a descriptor; undefined when there is none, or when the descriptor means something else by now. */
function registrationOf(self: PyEpoll, fd: number): { readonly mask: number; readonly object: Pollable } | undefined {
  const object = watchable(self, fd);
  const known = fileOf(self).masks.get(fd);
  return known?.object === object ? known : undefined;
}
function watch(self: PyEpoll, fd: number, mask: number): void {
  const object = watchable(self, fd);
  const trigger = (mask & Bit.oneshot) !== 0 ? 'once' : (mask & Bit.et) !== 0 ? 'edge' : 'level';
  const file = fileOf(self);
  file.masks.set(fd, { mask, object });
  file.selector.register(object, wantedOf(mask), fd, trigger);
}
function closeEpoll(self: PyEpoll): null {
  if (self.fd >= 0 && descriptors().has(self.fd)) closeDescriptor(self.fd);
  self.fd = -1;
  return null;
}
function* epollWait(self: PyEpoll, timeout?: Value, maxevents?: Value): NativeGen {
  opened(self);
  const limitNs = limitOfPoll(timeout, 1e9, Math.ceil);
  const given = maxevents === undefined ? -1 : Number(toIndex(maxevents));
  if (given < 1 && given !== -1) raise('ValueError', `maxevents must be greater than 0, got ${given}`);
  const { selector, masks } = fileOf(self);
  const request = selector.wait(limitNs, given === -1 ? SET_SIZE - 1 : given);
  const answer = yield* block<Answer>({ kind: 'device', request, reason: { on: 'select' } });
  const ready = answer.kind === 'done' ? (answer.value as Ready<number>[]) : [];
  return pairsOf(ready.map(({ data, events }) => [data, bitsOf(events) & ((masks.get(data)?.mask ?? 0) | ALWAYS)]));
}
const epollType = lazy(
  (): PyType =>
    defineType({
      name: 'select.epoll',
      alloc: (cls) => new PyEpoll(cls),
      new: ['cls, sizehint=-1, flags=0', newEpoll],
      isBaseType: false,
      classMethods: {
        fromfd: [
          'cls, fd, /',
          (cls: PyType, fd: Value) => {
            const epoll = new PyEpoll(cls);
            epoll.fd = Number(toIndex(fd));
            return epoll;
          },
        ],
      },
      methods: {
        register: [
          'self, fd, eventmask=7',
          function* (self: PyEpoll, fd: Value, eventmask?: Value): NativeGen {
            const number = yield* descriptorOf(fd);
            opened(self);
            if (registrationOf(self, number) !== undefined) raise('FileExistsError', 17, 'File exists');
            watch(self, number, eventBits(eventmask));
            return null;
          },
        ],
        modify: [
          'self, fd, eventmask',
          function* (self: PyEpoll, fd: Value, eventmask: Value): NativeGen {
            const number = yield* descriptorOf(fd);
            opened(self);
            if (registrationOf(self, number) === undefined) socketError('ENOENT');
            watch(self, number, eventBits(eventmask));
            return null;
          },
        ],
        unregister: [
          'self, fd',
          function* (self: PyEpoll, fd: Value): NativeGen {
            const number = yield* descriptorOf(fd);
            opened(self);
            const { object } = registrationOf(self, number) ?? socketError('ENOENT');
            const file = fileOf(self);
            file.masks.delete(number);
            file.selector.unregister(object);
            return null;
          },
        ],
        poll: ['self, timeout=None, maxevents=-1', epollWait],
        fileno: ['self, /', (self: PyEpoll) => opened(self).fd],
        close: ['self, /', closeEpoll],
        __enter__: ['self, /', opened],
        __exit__: ['self, exc_type=None, exc_value=None, exc_tb=None, /', closeEpoll],
      },
      getset: { closed: [(self: PyEpoll) => self.fd < 0] },
    }),
);

const functions: Record<string, NativeSpec> = {
  select: [
    'rlist, wlist, xlist, timeout=None, /',
    select,
    'Wait until one or more file descriptors are ready for some kind of I/O.',
  ],
  poll: ['', () => new PyPoll(pollType())],
};
const upper = (prefix: string, names: readonly (keyof typeof Bit)[]): Record<string, Value> =>
  Object.fromEntries(names.map((name) => [prefix + name.toUpperCase(), Bit[name]]));
export const selectModule: ModuleSpec = {
  kind: 'native',
  make: () => ({
    ...Object.fromEntries(
      Object.entries(functions).map(([name, spec]) => [name, defineFunction(name, spec, 'select')]),
    ),
    epoll: epollType(),
    error: exceptionType('OSError'),
    PIPE_BUF: 4096,
    ...upper('POLL', [
      'in',
      'pri',
      'out',
      'err',
      'hup',
      'nval',
      'rdnorm',
      'rdband',
      'wrnorm',
      'wrband',
      'msg',
      'rdhup',
    ]),
    ...upper('EPOLL', [
      'in',
      'out',
      'pri',
      'err',
      'hup',
      'rdhup',
      'et',
      'oneshot',
      'exclusive',
      'rdnorm',
      'rdband',
      'wrnorm',
      'wrband',
      'msg',
    ]),
    EPOLL_CLOEXEC: CLOEXEC,
  }),
};
