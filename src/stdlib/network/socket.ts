/** _socket: sockets of the simulated network. Behaviour and wording follow CPython's socketmodule.c on Linux. */
import {
  type Address,
  type Answer,
  DatagramSocket,
  type DeviceProblem,
  type DeviceRequest,
  Network,
  type Pollable,
  type Socket,
  StreamSocket,
} from '../../kernel/index.ts';
import {
  absolute,
  asBytes,
  asStr,
  block,
  bufferGen,
  closeDescriptor,
  DiskError,
  defineType,
  descriptors,
  disk,
  hasOwnFilters,
  lent,
  makeBytes,
  makeFloat,
  makeTuple,
  type NativeGen,
  type NativeSpec,
  newDescriptor,
  OpenFile,
  PyFloat,
  PyObject,
  PyTuple,
  type PyType,
  Raise,
  raise,
  repr,
  SocketNode,
  safeRepr,
  signalBrokenPipe,
  toIndex,
  truthy,
  typeClock,
  typeName,
  types,
  unraisable,
  untrack,
  type Value,
  vm,
  warn,
  withAttributes,
} from '../../machine/index.ts';
import { lazy } from '../structures/common.ts';
import { durationNs } from '../times/clock.ts';
import { hostAddress } from './names.ts';
import { errorNumber, raiseProblem, socketError } from './problems.ts';
import { messageFunctions, messageMethods } from './messages.ts';
import { getOption, inheritOptions, owns, setOption } from './options.ts';
import { foundHost, isNameless, namelessHost, unixName } from './unix-names.ts';

const AF_UNIX = 1;
const AF_INET = 2;
const AF_INET6 = 10;
const SOCK_STREAM = 1;
const SOCK_DGRAM = 2;
const SOCK_SEQPACKET = 5;
const SOCK_NONBLOCK = 2048;
const MSG_DONTWAIT = 0x40;
const MSG_WAITALL = 0x100;
export const LARGEST_DATAGRAM = 65_535;

const networks = new WeakMap<object, Network>();
/** The network of the running computer. */
function network(): Network {
  let found = networks.get(vm.kernel);
  if (found === undefined) {
    found = new Network(vm.kernel);
    networks.set(vm.kernel, found);
  }
  return found;
}

/** A socket as a descriptor refers to it. */
class SocketFile extends OpenFile {
  override readable = true;
  override writable = true;
  override readonly mode = 0o140777;
  readonly seekable = false;
  readonly name: string;
  constructor(
    readonly socket: Socket,
    readonly family: number,
    readonly type: number,
  ) {
    super();
    this.name = socket.what;
  }
  *read(count: number): NativeGen<Uint8Array | null> {
    const { socket } = this;
    if (!(socket instanceof StreamSocket)) return socketError('EINVAL');
    const now = checked(socket.receive(count));
    if (now !== null || !this.blocking) return now;
    return yield* wait(socket.receiving(count), 'recv');
  }
  *write(data: Uint8Array): NativeGen<number | null> {
    const { socket } = this;
    if (!(socket instanceof StreamSocket)) return checked((socket as DatagramSocket).send(data));
    const now = yield* taken(socket.send(data));
    if (now !== null || !this.blocking) return now;
    return yield* wait(socket.sending(data), 'send');
  }
  override close(): void {
    this.socket.close();
  }
}
const isProblem = (value: unknown): value is DeviceProblem =>
  typeof value === 'object' && value !== null && 'code' in value && 'message' in value;
/** @throws Raise(OSError) when the kernel says that something went wrong */
function checked<T>(value: T | DeviceProblem): T {
  if (isProblem(value)) raiseProblem(value);
  return value;
}
/** What a socket has taken at once. */
function* taken<T>(value: T | DeviceProblem): NativeGen<T> {
  if (isProblem(value) && value.code === 'EPIPE') yield* signalBrokenPipe();
  return checked(value);
}
/** Waits for a socket; signals that come in meanwhile have been dealt with. */
function* wait<T>(request: DeviceRequest<T>, what: string): NativeGen<T> {
  for (;;) {
    const answer = yield* block<Answer>({ kind: 'device', request, reason: { on: 'io', what } });
    if (answer.kind === 'failed') {
      if (answer.problem.code === 'EPIPE') yield* signalBrokenPipe();
      raiseProblem(answer.problem);
    }
    if (answer.kind !== 'signal') return (answer as { value: T }).value;
  }
}

export class PySocket extends PyObject {
  fd = -1;
  family = AF_INET;
  type = SOCK_STREAM;
  proto = 0;
  /** Seconds; -1 waits without end, 0 not at all. */
  timeout = -1;
  /** The address a Unix socket was bound to. */
  path = '';
}
/** The kernel's socket. @throws Raise(OSError) when it is closed */
export function socketOf(self: PySocket): Socket {
  const file = self.fd < 0 ? undefined : descriptors().get(self.fd);
  if (file === undefined) socketError('EBADF');
  if (!(file instanceof SocketFile)) socketError('ENOTSOCK');
  return file.socket;
}
const streamOf = (self: PySocket): StreamSocket => {
  const socket = socketOf(self);
  return socket instanceof StreamSocket ? socket : socketError('EOPNOTSUPP');
};
/** What a descriptor refers to, for a selector; undefined when it can't be watched. */
export function pollable(fd: number): Pollable | undefined {
  const file = descriptors().get(fd);
  if (file instanceof SocketFile) return file.socket;
  const end = (file as unknown as { end?: { reader?: Pollable; writer?: Pollable } } | undefined)?.end;
  return end?.reader ?? end?.writer;
}
/** How long a blocking call may wait; undefined: without end. */
const limitNs = (self: PySocket): number | undefined => (self.timeout < 0 ? undefined : Math.round(self.timeout * 1e9));

/** The kernel's socket behind one that is connected, never waits and is used as a socket is: no subclass has its own `send` or `recv`. */
export function plainStream(self: Value): StreamSocket | undefined {
  if (!(self instanceof PySocket) || self.timeout !== 0 || !sendsItself(self.cls)) return undefined;
  const file = descriptors().get(self.fd);
  return file instanceof SocketFile && file.socket instanceof StreamSocket ? file.socket : undefined;
}
const sendingClasses = { version: 0, plain: new Map<PyType, boolean>() };
function sendsItself(cls: PyType): boolean {
  if (sendingClasses.version !== typeClock.version) {
    sendingClasses.version = typeClock.version;
    sendingClasses.plain.clear();
  }
  let plain = sendingClasses.plain.get(cls);
  if (plain === undefined) {
    const own = socketType().ns;
    plain = ['send', 'recv', '__getattribute__'].every(
      (name) => cls.lookup(name) === (own.get(name) ?? types.object.lookup(name)),
    );
    sendingClasses.plain.set(cls, plain);
  }
  return plain;
}

// ---- addresses ------------------------------------------------------------------------------------------------------------------------------------

function port(value: Value, func: string): number {
  const number = Number(toIndex(value));
  if (number < 0 || number > 65535) raise('OverflowError', `${func}(): port must be 0-65535.`);
  return number;
}
/** The address that an argument stands for. */
function addressOf(self: PySocket, value: Value, func: string): Address {
  if (self.family === AF_UNIX) {
    const path = asStr(value) ?? (asBytes(value) === undefined ? undefined : new TextDecoder().decode(asBytes(value)));
    if (path === undefined) raise('TypeError', `a bytes-like object is required, not '${typeName(value)}'`);
    return { host: `unix:${path}`, port: 1 };
  }
  if (!(value instanceof PyTuple))
    raise(
      'TypeError',
      `${func}(): AF_INET${self.family === AF_INET6 ? '6' : ''} address must be tuple, not ${typeName(value)}`,
    );
  const { items } = value;
  if (items.length < 2 || (self.family === AF_INET && items.length !== 2))
    raise('TypeError', `AF_INET address must be a pair (host, port)`);
  const host = items[0] as Value;
  const text = asStr(host) ?? (asBytes(host) === undefined ? undefined : new TextDecoder().decode(asBytes(host)));
  if (text === undefined) raise('TypeError', `str, bytes or bytearray expected, not ${typeName(host)}`);
  return { host: hostAddress(text, self.family), port: port(items[1] as Value, func) };
}
/** Names that are in the file system: those that do not begin with a zero. */
const isPath = (self: PySocket, address: Address): boolean =>
  self.family === AF_UNIX && !address.host.startsWith('unix:\0');
/** Does something with the disk. @throws Raise(OSError) as sockets do */
function onDisk<T>(action: () => T, words: Readonly<Record<string, string>> = {}): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof DiskError) socketError(words[error.code] ?? error.code);
    throw error;
  }
}
/** Whether the computer has an address: the one that stands for all, and those of itself. */
const isOwnAddress = (host: string): boolean => host.startsWith('127.') || ['0.0.0.0', '::', '::1'].includes(host);
/** Binds a socket; without a name the system finds one. A path gets a file; where another socket had the path and goes on without its file, the network's name differs from the path. */
function bind(self: PySocket, address: Address): void {
  const socket = socketOf(self);
  if (self.family !== AF_UNIX && !isOwnAddress(address.host)) socketError('EADDRNOTAVAIL');
  if (address.host === 'unix:') return refused(socket.bind({ host: foundHost(), port: address.port }));
  if (!isPath(self, address)) return refused(socket.bind(address));
  const path = absolute(address.host.slice(5));
  const node = onDisk(() => disk().makeSocket(path), { EEXIST: 'EADDRINUSE' });
  // what a relative path means depends on the folder one is in
  node.host = path === address.host.slice(5) ? address.host : `${address.host}\0${node.inode}`;
  let problem = socket.bind({ host: node.host, port: address.port });
  if (problem?.code === 'EADDRINUSE') {
    node.host = `${address.host}\0${node.inode}`;
    problem = socket.bind({ host: node.host, port: address.port });
  }
  if (problem !== null) disk().removeFile(path);
  refused(problem);
}
const refused = (problem: DeviceProblem | null): void => void (problem !== null && raiseProblem(problem));
/** Where the network finds the socket that is bound to an address. */
function reached(self: PySocket, address: Address): Address {
  // (the address of all that the computer has leads to itself)
  if (address.host === '0.0.0.0' || address.host === '::') return { host: localHost(self.family), port: address.port };
  if (!isPath(self, address)) return address;
  const node = onDisk(() => disk().lookup(absolute(address.host.slice(5))));
  if (!(node instanceof SocketNode)) return socketError('ECONNREFUSED');
  return { host: node.host, port: address.port };
}
/** Whom a message is from: None where that socket has no name, or the connection says it. */
export const senderValue = (self: PySocket, from: Address | null): Value =>
  from === null || isNameless(from) ? null : addressValue(self, from);
function addressValue(self: PySocket, address: Address | null): Value {
  if (self.family === AF_UNIX) return unixName(address);
  if (address === null) return self.family === AF_INET6 ? makeTuple(['::', 0, 0, 0]) : makeTuple(['0.0.0.0', 0]);
  return self.family === AF_INET6
    ? makeTuple([address.host, address.port, 0, 0])
    : makeTuple([address.host, address.port]);
}

// ---- making and closing -----------------------------------------------------------------------------------------------------------------------------

function open(self: PySocket, socket: Socket): void {
  self.fd = newDescriptor(new SocketFile(socket, self.family, self.type));
}
/** The protocol that the system takes for a kind of socket. */
export const protocolOf = ({ family, type }: { readonly family: number; readonly type: number }): number =>
  family === AF_UNIX ? 0 : type === SOCK_STREAM ? 6 : 17;
const localHost = (family: number): string =>
  family === AF_INET6 ? '::1' : family === AF_UNIX ? namelessHost() : '127.0.0.1';
function init(self: PySocket, family?: Value, type?: Value, proto?: Value, fileno?: Value): Value {
  if (fileno !== undefined && fileno !== null) {
    const fd = Number(toIndex(fileno));
    if (fd < 0) raise('ValueError', 'negative file descriptor');
    const file = descriptors().get(fd);
    if (file === undefined) socketError('EBADF');
    if (!(file instanceof SocketFile)) socketError('ENOTSOCK');
    self.fd = fd;
    self.family = file.family;
    self.type = file.type;
    const given = proto === undefined ? -1 : Number(toIndex(proto));
    self.proto = given === -1 ? protocolOf(self) : given;
    startTimeout(self);
    return null;
  }
  const number = (value: Value | undefined, fallback: number): number => {
    const given = value === undefined ? fallback : Number(toIndex(value));
    return given === -1 ? fallback : given;
  };
  self.family = number(family, AF_INET);
  const kind = number(type, SOCK_STREAM);
  self.type = kind & 0xf;
  self.proto = number(proto, 0);
  if (![AF_INET, AF_INET6, AF_UNIX].includes(self.family)) throwUnsupported();
  checkKind(self);
  const host = localHost(self.family);
  open(self, self.type === SOCK_STREAM ? network().stream(host) : network().datagram(host));
  startTimeout(self);
  if ((kind & SOCK_NONBLOCK) !== 0) setTimeout(self, 0);
  return null;
}
/** Refuses kinds of sockets that the simulated network does not have, as Linux does where somebody may not have them. */
function checkKind({ family, type, proto }: PySocket): void {
  const isInternet = family !== AF_UNIX;
  if (type === 3 && isInternet) raise('PermissionError', 1, 'Operation not permitted');
  if (type < 1 || (type > 5 && type !== 10)) socketError('EINVAL');
  if (type !== SOCK_STREAM && type !== SOCK_DGRAM) raise('OSError', 94, 'Socket type not supported');
  const known = !isInternet ? [0, 1] : type === SOCK_STREAM ? [0, 6] : [0, 17];
  if (!known.includes(proto)) raise('OSError', 93, 'Protocol not supported');
}
/** A new socket has the timeout that all begin with. */
function startTimeout(self: PySocket): void {
  self.timeout = defaultTimeout();
  if (self.timeout >= 0) setTimeout(self, makeFloat(self.timeout));
}
function throwUnsupported(): never {
  raise('OSError', 97, 'Address family not supported by protocol');
}
const timeouts = (): { seconds: number } => {
  let kept = vm.interpreter.state.get('socket timeout') as { seconds: number } | undefined;
  if (kept === undefined) {
    kept = { seconds: -1 };
    vm.interpreter.state.set('socket timeout', kept);
  }
  return kept;
};
const defaultTimeout = (): number => timeouts().seconds;
/** Nobody has to look any more whether the socket died, unless a weak reference tells of that. */
function letGo(self: PySocket): void {
  if (self.weakrefs === undefined) untrack(self);
}
function close(self: PySocket): Value {
  if (self.fd < 0) return null;
  const { fd } = self;
  self.fd = -1;
  letGo(self);
  if (descriptors().has(fd)) closeDescriptor(fd);
  return null;
}

/** Nobody refers to the socket any more: it is closed, with a warning (sock_finalize of CPython's socketmodule.c). */
function* finalize(self: PySocket): NativeGen {
  if (self.fd < 0) return null;
  try {
    yield* warn('ResourceWarning', `unclosed ${repr(self)}`, 1, self);
  } catch (error) {
    if (!(error instanceof Raise)) throw error;
    yield* unraisable(error.exc, `Exception ignored while finalizing socket ${safeRepr(self)}`, null);
  }
  return close(self);
}

// ---- what sockets do ----------------------------------------------------------------------------------------------------------------------------------

function* acceptOne(self: PySocket): NativeGen {
  const socket = streamOf(self);
  let peer = checked(socket.accept());
  if (peer === null) {
    if (self.timeout === 0) socketError('EAGAIN');
    peer = yield* wait(socket.accepting(limitNs(self)), 'accept');
  }
  if (self.family !== AF_UNIX) inheritOptions(socket, peer);
  return makeTuple([newDescriptor(new SocketFile(peer, self.family, self.type)), addressValue(self, peer.remote)]);
}
function* connect(self: PySocket, address: Value): NativeGen {
  const code = yield* connectCode(self, address, 'connect');
  if (code !== null) raiseProblem(code);
  return null;
}
function* connectCode(self: PySocket, address: Value, func: string): NativeGen<DeviceProblem | null> {
  const socket = socketOf(self);
  const target = reached(self, addressOf(self, address, func));
  if (socket instanceof DatagramSocket) return socket.connect(target);
  const stream = socket as StreamSocket;
  owns(stream);
  if (self.timeout === 0) {
    const begins = stream.state === 'new';
    const problem = stream.connect(target);
    if (problem !== null || !begins) return problem;
    if (self.family === AF_UNIX) return stream.takeError();
    stream.isNews = true;
    return { code: 'EINPROGRESS', message: '' };
  }
  for (;;) {
    const answer = yield* block<Answer>({
      kind: 'device',
      request: stream.connecting(target, limitNs(self)),
      reason: { on: 'io', what: 'connect' },
    });
    if (answer.kind === 'failed') return answer.problem;
    if (answer.kind !== 'signal') return null;
  }
}
/** @param takes false: descriptors that come with the message are closed */
export function* receive(
  self: PySocket,
  count: number,
  flags: number,
  takes = false,
): NativeGen<{ bytes: Uint8Array; from: Address | null }> {
  const socket = socketOf(self);
  const received = yield* receiveAny(self, count, flags);
  if (!takes && socket.enclosed !== null) {
    socket.enclosed.drop();
    socket.enclosed = null;
  }
  return received;
}
function* receiveAny(
  self: PySocket,
  count: number,
  flags: number,
): NativeGen<{ bytes: Uint8Array; from: Address | null }> {
  const socket = socketOf(self);
  const peek = (flags & 2) !== 0;
  const now = self.timeout === 0 || (flags & MSG_DONTWAIT) !== 0;
  if (socket instanceof StreamSocket) {
    if ((flags & MSG_WAITALL) !== 0 && !now && !peek) return { bytes: yield* receiveAll(self, count), from: null };
    const bytes = checked(socket.receive(count, peek));
    if (bytes !== null) return { bytes, from: null };
    if (now) socketError('EAGAIN');
    const later = yield* wait(socket.receiving(peek ? 0 : count, limitNs(self)), 'recv');
    return { bytes: peek ? (checked(socket.receive(count, true)) ?? new Uint8Array(0)) : later, from: null };
  }
  const datagrams = socket as DatagramSocket;
  const first = checked(datagrams.receive(count, peek));
  if (first !== null) return first;
  if (now) socketError('EAGAIN');
  return yield* wait(datagrams.receiving(count, limitNs(self), peek), 'recvfrom');
}
/** So many bytes, or all there are until the end. */
function* receiveAll(self: PySocket, count: number): NativeGen<Uint8Array> {
  const all = new Uint8Array(count);
  let at = 0;
  for (let isOver = count === 0; !isOver; isOver ||= at === count) {
    const { bytes } = yield* receive(self, count - at, 0);
    all.set(bytes, at);
    at += bytes.length;
    isOver = bytes.length === 0;
  }
  return all.subarray(0, at);
}
export const sizeOf = (value: Value, what = 'recv', named = 'buffersize'): number => {
  const size = Number(toIndex(value));
  if (size < 0) raise('ValueError', `negative ${named} in ${what}`);
  return size;
};
export const flagsOf = (value: Value | undefined): number => (value === undefined ? 0 : Number(toIndex(value)));
/** The memory of an argument that is to be filled. */
export function* roomIn(value: Value, refusal: string): NativeGen<Uint8Array> {
  if (asBytes(value) === undefined ? typeof value === 'string' : lent(value)?.readonly !== false)
    raise('TypeError', refusal);
  return yield* dataOf(value);
}
const fillable = (value: Value, func: string) =>
  roomIn(value, `${func}() argument 1 must be read-write bytes-like object, not ${typeName(value)}`);
/** The bytes of an argument, not copied. */
export function* dataOf(value: Value): NativeGen<Uint8Array> {
  const bytes = yield* bufferGen(value);
  if (bytes === undefined) raise('TypeError', `a bytes-like object is required, not '${typeName(value)}'`);
  return bytes;
}
export function* send(self: PySocket, data: Value, flags?: Value): NativeGen {
  const socket = socketOf(self);
  const bytes = yield* dataOf(data);
  if (socket instanceof DatagramSocket) return checked(socket.send(bytes.slice()));
  const stream = socket as StreamSocket;
  const sent = yield* taken(stream.send(bytes));
  if (sent !== null) return sent;
  if (self.timeout === 0 || (flagsOf(flags) & MSG_DONTWAIT) !== 0) socketError('EAGAIN');
  return yield* wait(stream.sending(bytes.slice(0, 1), limitNs(self)), 'send');
}
function* sendAll(self: PySocket, data: Value): NativeGen {
  const socket = socketOf(self);
  if (!(socket instanceof StreamSocket)) {
    yield* send(self, data);
    return null;
  }
  const bytes = (yield* dataOf(data)).slice();
  if (self.timeout === 0) {
    for (let at = 0; at < bytes.length; ) {
      const sent = yield* taken(socket.send(bytes.subarray(at)));
      if (sent === null) socketError('EAGAIN');
      at += sent;
    }
  } else yield* wait(socket.sending(bytes, limitNs(self)), 'sendall');
  return null;
}
export function* sendTo(self: PySocket, data: Value, second: Value, third?: Value): NativeGen {
  if (third !== undefined) flagsOf(second);
  const address = third === undefined ? second : third;
  const socket = socketOf(self);
  const bytes = (yield* dataOf(data)).slice();
  const target = addressOf(self, address, 'sendto');
  // (a connection leads where it leads)
  if (socket instanceof StreamSocket) return yield* send(self, data, third === undefined ? undefined : second);
  return checked((socket as DatagramSocket).send(bytes, reached(self, target)));
}
function setTimeout(self: PySocket, value: Value): Value {
  self.timeout = secondsOf(value);
  // Those that never wait belong to event loops, which close them: to look whether they died would cost every turn, and is done for those who ask for
  // warnings only.
  if (self.timeout === 0 && !hasOwnFilters()) letGo(self);
  const file = descriptors().get(self.fd) ?? socketError('EBADF');
  // (Who waits for so long only asks the system whether it can go on.)
  file.blocking = self.timeout < 0;
  return null;
}
function secondsOf(value: Value): number {
  if (value === null) return -1;
  const seconds = value instanceof PyFloat ? value.value : durationNs(value) / 1e9;
  if (Number.isNaN(seconds)) raise('ValueError', 'Invalid value NaN (not a number)');
  if (seconds < 0) raise('ValueError', 'Timeout value out of range');
  return seconds;
}
const shutdownWays = ['read', 'write', 'both'] as const;

export const socketType = lazy((): PyType => {
  const type = socketClass();
  type.hasDel = true;
  return type;
});
const socketClass = (): PyType =>
  defineType({
    name: '_socket.socket',
    weakrefable: true,
    alloc: (cls) => withAttributes(new PySocket(cls)),
    methods: {
      __init__: ['self, family=-1, type=-1, proto=-1, fileno=None', init],
      __del__: ['self, /', finalize],
      __repr__: [
        'self, /',
        (self: PySocket) =>
          `<socket object, fd=${self.fd}, family=${self.family}, type=${self.type}, proto=${self.proto}>`,
      ],
      _accept: ['self, /', acceptOne],
      bind: [
        'self, address, /',
        (self: PySocket, address: Value) => {
          bind(self, addressOf(self, address, 'bind'));
          return null;
        },
      ],
      listen: [
        'self, backlog=128, /',
        (self: PySocket, backlog?: Value) => {
          const length = backlog === undefined ? 128 : Number(toIndex(backlog));
          const stream = streamOf(self);
          owns(stream);
          const problem = stream.listen(length);
          if (problem !== null) raiseProblem(problem);
          return null;
        },
      ],
      connect: ['self, address, /', connect],
      connect_ex: [
        'self, address, /',
        function* (self: PySocket, address: Value): NativeGen {
          const problem = yield* connectCode(self, address, 'connect_ex');
          return problem === null
            ? 0
            : problem.message === 'timed out'
              ? errorNumber('EAGAIN')
              : errorNumber(problem.code);
        },
      ],
      close: [
        'self, /',
        (self: PySocket) => {
          const isLost = self.fd >= 0 && !descriptors().has(self.fd);
          close(self);
          return isLost ? socketError('EBADF') : null;
        },
      ],
      detach: [
        'self, /',
        (self: PySocket) => {
          const { fd } = self;
          self.fd = -1;
          letGo(self);
          return fd;
        },
      ],
      fileno: ['self, /', (self: PySocket) => self.fd],
      getsockname: ['self, /', (self: PySocket) => addressValue(self, socketOf(self).local)],
      getpeername: [
        'self, /',
        (self: PySocket) => {
          const socket = socketOf(self);
          const isConnected = socket instanceof StreamSocket ? socket.state === 'connected' : socket.remote !== null;
          if (!isConnected) socketError('ENOTCONN');
          return addressValue(self, socket.remote);
        },
      ],
      recv: [
        'self, bufsize, flags=0, /',
        function* (self: PySocket, size: Value, flags?: Value): NativeGen {
          return makeBytes((yield* receive(self, sizeOf(size), flagsOf(flags))).bytes);
        },
      ],
      recvfrom: [
        'self, bufsize, flags=0, /',
        function* (self: PySocket, size: Value, flags?: Value): NativeGen {
          const { bytes, from } = yield* receive(self, sizeOf(size, 'recvfrom'), flagsOf(flags));
          return makeTuple([makeBytes(bytes), senderValue(self, from)]);
        },
      ],
      recv_into: [
        'self, buffer, nbytes=0, flags=0',
        function* (self: PySocket, buffer: Value, count?: Value, flags?: Value): NativeGen {
          const room = (yield* fillable(buffer, 'recv_into')).length;
          const wanted = count === undefined ? 0 : sizeOf(count, 'recv_into');
          if (wanted > room) raise('ValueError', 'buffer too small for requested bytes');
          const { bytes } = yield* receive(self, wanted === 0 ? room : Math.min(room, wanted), flagsOf(flags));
          (yield* dataOf(buffer)).set(bytes);
          return bytes.length;
        },
      ],
      recvfrom_into: [
        'self, buffer, nbytes=0, flags=0',
        function* (self: PySocket, buffer: Value, count?: Value, flags?: Value): NativeGen {
          const room = (yield* fillable(buffer, 'recvfrom_into')).length;
          const wanted = count === undefined ? 0 : sizeOf(count, 'recvfrom_into');
          if (wanted > room) raise('ValueError', 'nbytes is greater than the length of the buffer');
          const { bytes, from } = yield* receive(self, wanted === 0 ? room : Math.min(room, wanted), flagsOf(flags));
          (yield* dataOf(buffer)).set(bytes);
          return makeTuple([bytes.length, senderValue(self, from)]);
        },
      ],
      send: ['self, data, flags=0, /', send],
      sendall: ['self, data, flags=0, /', sendAll],
      sendto: [
        'self, /, *args',
        function* (self: PySocket, args: Value[]): NativeGen {
          const [data = null, second = null, third] = args;
          if (args.length < 2 || args.length > 3)
            raise('TypeError', `sendto() takes 2 or 3 arguments (${args.length} given)`);
          return yield* sendTo(self, data, second, third);
        },
      ],
      ...messageMethods,
      setblocking: ['self, flag, /', (self: PySocket, flag: Value) => setTimeout(self, truthy(flag) ? null : 0)],
      getblocking: ['self, /', (self: PySocket) => self.timeout !== 0],
      settimeout: ['self, timeout, /', setTimeout],
      gettimeout: ['self, /', (self: PySocket) => (self.timeout < 0 ? null : makeFloat(self.timeout))],
      setsockopt: ['self, *args', setOption],
      getsockopt: ['self, level, option, buffersize=0, /', getOption],
      shutdown: [
        'self, how, /',
        (self: PySocket, how: Value) => {
          const way = shutdownWays[Number(toIndex(how))];
          if (way === undefined) socketError('EINVAL');
          const problem = streamOf(self).shutdown(way);
          if (problem !== null) raiseProblem(problem);
          return null;
        },
      ],
    },
    getset: {
      family: [(self: PySocket) => self.family],
      type: [(self: PySocket) => self.type],
      proto: [(self: PySocket) => self.proto],
      timeout: [(self: PySocket) => (self.timeout < 0 ? null : makeFloat(self.timeout))],
    },
  });

/** Functions of _socket that deal with sockets. */
export const socketFunctions: Readonly<Record<string, NativeSpec>> = {
  _set_kind: [
    'sock, family, type, proto, /',
    (self: PySocket, family: Value, type: Value, proto: Value) => {
      self.family = Number(toIndex(family));
      self.type = Number(toIndex(type));
      self.proto = Number(toIndex(proto));
      return null;
    },
  ],
  ...messageFunctions,
  _pair: [
    'type, /',
    (type: Value) => {
      const kind = Number(toIndex(type)) & 0xf;
      if (![SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET].includes(kind)) raise('OSError', 94, 'Socket type not supported');
      const [a, b] =
        kind === SOCK_STREAM
          ? network().pair()
          : network().packetPair([namelessHost(), namelessHost()], kind === SOCK_SEQPACKET);
      for (const end of [a, b]) owns(end);
      return makeTuple([a, b].map((end) => newDescriptor(new SocketFile(end, AF_UNIX, kind))));
    },
  ],
  dup: [
    'fd, /',
    (fd: Value) => {
      const file = descriptors().get(Number(toIndex(fd)));
      if (!(file instanceof SocketFile)) socketError('EBADF');
      file.socket.share();
      return newDescriptor(new SocketFile(file.socket, file.family, file.type));
    },
  ],
  close: [
    'fd, /',
    (fd: Value) => {
      const number = Number(toIndex(fd));
      if (!descriptors().has(number)) socketError('EBADF');
      closeDescriptor(number);
      return null;
    },
  ],
  getdefaulttimeout: ['/', () => (defaultTimeout() < 0 ? null : makeFloat(defaultTimeout()))],
  setdefaulttimeout: [
    'timeout, /',
    (timeout: Value) => {
      timeouts().seconds = secondsOf(timeout);
      return null;
    },
  ],
};
