/** sendmsg() and recvmsg(): messages in parts, and descriptors that go with them from one process to another. */
import { BUFFER_BYTES, type Enclosed, StreamSocket } from '../../kernel/index.ts';
import {
  descriptors,
  inheritable,
  lookupAttr,
  makeBytes,
  makeList,
  makeTuple,
  type NativeGen,
  type NativeSpec,
  newDescriptor,
  type OpenFile,
  PyList,
  PyTuple,
  raise,
  toArrayGen,
  toIndex,
  typeName,
  type Value,
} from '../../machine/index.ts';
import { socketError } from './problems.ts';
import {
  dataOf,
  roomIn,
  flagsOf,
  LARGEST_DATAGRAM,
  type PySocket,
  receive,
  send,
  senderValue,
  sendTo,
  sizeOf,
  socketOf,
} from './socket.ts';

const AF_UNIX = 1;
const SOL_SOCKET = 1;
const SCM_RIGHTS = 1;
const MSG_CTRUNC = 8;
const MSG_TRUNC = 0x20;
const MSG_CMSG_CLOEXEC = 0x4000_0000;
const HEADER = 16;

/** Open files under way to another process. */
class Descriptors implements Enclosed {
  constructor(readonly files: readonly OpenFile[]) {
    for (const file of files) file.holders++;
  }
  drop(): void {
    for (const file of this.files) if (--file.holders === 0) file.close();
  }
}

/** What goes along with a message. */
function* enclosedIn(self: PySocket, ancillary: Value | undefined): NativeGen<Descriptors | null> {
  if (ancillary === undefined) return null;
  if (lookupAttr(ancillary, '__iter__') === undefined) raise('TypeError', 'sendmsg() argument 2 must be an iterable');
  const files: OpenFile[] = [];
  let isEmpty = true;
  for (const item of yield* toArrayGen(ancillary)) {
    const argument = '[sendmsg() ancillary data items]() argument must be';
    if (!(item instanceof PyTuple || item instanceof PyList))
      raise('TypeError', `${argument} 3-item sequence, not ${typeName(item)}`);
    const parts = item.items;
    if (parts.length !== 3) raise('TypeError', `${argument} sequence of length 3, not ${parts.length}`);
    const [level, type, data] = parts as [Value, Value, Value];
    const isRights = Number(toIndex(level)) === SOL_SOCKET && Number(toIndex(type)) === SCM_RIGHTS;
    const bytes = (yield* dataOf(data)).slice();
    if (!isRights || self.family !== AF_UNIX) continue;
    isEmpty = false;
    for (let at = 0; at + 4 <= bytes.length; at += 4) {
      const fd = new DataView(bytes.buffer, bytes.byteOffset + at).getInt32(0, true);
      files.push(descriptors().get(fd) ?? socketError('EBADF'));
    }
  }
  return isEmpty ? null : new Descriptors(files);
}
function* sendMessage(self: PySocket, buffers: Value, ancillary?: Value, flags?: Value, address?: Value): NativeGen {
  const parts: Uint8Array[] = [];
  if (lookupAttr(buffers, '__iter__') === undefined) raise('TypeError', 'sendmsg() argument 1 must be an iterable');
  for (const part of yield* toArrayGen(buffers)) parts.push(yield* dataOf(part));
  const enclosed = yield* enclosedIn(self, ancillary);
  flagsOf(flags);
  const isNamed = address !== undefined && address !== null;
  const socket = socketOf(self);
  // (a stream takes no more than its buffer holds)
  const most = !isNamed && socket instanceof StreamSocket ? BUFFER_BYTES : Number.POSITIVE_INFINITY;
  const length = Math.min(
    most,
    parts.reduce((sum, part) => sum + part.length, 0),
  );
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    if (at === length) break;
    all.set(part.subarray(0, length - at), at);
    at += Math.min(part.length, length - at);
  }
  socket.encloses = enclosed;
  try {
    if (!isNamed) return yield* send(self, makeBytes(all), flags);
    return yield* sendTo(self, makeBytes(all), flags ?? 0, address);
  } finally {
    // What was not sent stays here.
    socket.encloses?.drop();
    socket.encloses = null;
  }
}
/** The control messages of what was received last, as far as there is room for them. */
function ancillaryOf(self: PySocket, room: number, flags: number): { list: Value; flags: number } {
  const socket = socketOf(self);
  const enclosed = socket.enclosed as Descriptors | null;
  socket.enclosed = null;
  if (enclosed === null) return { list: makeList([]), flags: 0 };
  const fit = Math.min(enclosed.files.length, Math.max(0, Math.floor((room - HEADER) / 4)));
  const numbers = new DataView(new ArrayBuffer(fit * 4));
  for (let at = 0; at < fit; at++) {
    const file = enclosed.files[at]!;
    file.holders++;
    const fd = newDescriptor(file);
    if ((flags & MSG_CMSG_CLOEXEC) === 0) inheritable().add(fd);
    numbers.setInt32(at * 4, fd, true);
  }
  enclosed.drop();
  const message = makeTuple([SOL_SOCKET, SCM_RIGHTS, makeBytes(new Uint8Array(numbers.buffer))]);
  return {
    list: makeList(fit > 0 ? [message] : []),
    flags: (fit < enclosed.files.length ? MSG_CTRUNC : 0) | (fit > 0 ? flags & MSG_CMSG_CLOEXEC : 0),
  };
}
function roomOf(value: Value | undefined): number {
  const room = value === undefined ? 0 : Number(toIndex(value));
  if (room < 0) raise('ValueError', 'invalid ancillary data buffer length');
  return room;
}

export const messageMethods: Readonly<Record<string, NativeSpec>> = {
  sendmsg: ['self, buffers, ancdata=None, flags=0, address=None, /', sendMessage],
  recvmsg: [
    'self, bufsize, ancbufsize=0, flags=0, /',
    function* (self: PySocket, size: Value, space?: Value, flags?: Value): NativeGen {
      const wanted = sizeOf(size, 'recvmsg()', 'buffer size');
      const room = roomOf(space);
      const most = socketOf(self) instanceof StreamSocket ? wanted : LARGEST_DATAGRAM;
      const { bytes, from } = yield* receive(self, most, flagsOf(flags), true);
      const { list, flags: told } = ancillaryOf(self, room, flagsOf(flags));
      return makeTuple([
        makeBytes(bytes.subarray(0, wanted)),
        list,
        (bytes.length > wanted ? MSG_TRUNC : 0) | told,
        senderValue(self, from),
      ]);
    },
  ],
  recvmsg_into: [
    'self, buffers, ancbufsize=0, flags=0, /',
    function* (self: PySocket, buffers: Value, space?: Value, flags?: Value): NativeGen {
      const refusal = 'recvmsg_into() argument 1 must be an iterable of single-segment read-write buffers';
      if (lookupAttr(buffers, '__iter__') === undefined)
        raise('TypeError', 'recvmsg_into() argument 1 must be an iterable');
      const given = yield* toArrayGen(buffers);
      let wanted = 0;
      for (const buffer of given) {
        if (typeof buffer === 'number') raise('TypeError', refusal);
        wanted += (yield* roomIn(buffer, refusal)).length;
      }
      const room = roomOf(space);
      const most = socketOf(self) instanceof StreamSocket ? wanted : LARGEST_DATAGRAM;
      const { bytes, from } = yield* receive(self, most, flagsOf(flags), true);
      let at = 0;
      for (const buffer of given) {
        const place = yield* dataOf(buffer);
        place.set(bytes.subarray(at, at + place.length));
        at += place.length;
      }
      const sender = senderValue(self, from);
      const { list, flags: told } = ancillaryOf(self, room, flagsOf(flags));
      return makeTuple([Math.min(bytes.length, wanted), list, (bytes.length > wanted ? MSG_TRUNC : 0) | told, sender]);
    },
  ],
};

const aligned = (bytes: number): number => Math.ceil(bytes / 8) * 8;
function length(value: Value, func: string, whole: boolean): Value {
  const count = Number(toIndex(value));
  if (count < 0 || count > 2 ** 31 - 1 - HEADER) raise('OverflowError', `${func}() argument out of range`);
  return HEADER + (whole ? aligned(count) : count);
}
/** Functions of _socket that say how long control messages are. */
export const messageFunctions: Readonly<Record<string, NativeSpec>> = {
  CMSG_LEN: ['length, /', (count: Value) => length(count, 'CMSG_LEN', false)],
  CMSG_SPACE: ['length, /', (count: Value) => length(count, 'CMSG_SPACE', true)],
};
