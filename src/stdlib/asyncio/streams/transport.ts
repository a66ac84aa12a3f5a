/** The short ways of transports: data that goes out at once, and data that has come in. */
import {
  PyBoundMethod,
  PyBytes,
  type PyInstance,
  PyWeakRef,
  type QuickImpl,
  silentOnce,
  types,
  type Value,
  vm,
} from '../../../machine/index.ts';
import { plainStream } from '../../network/socket.ts';
import { PyDeque } from '../../structures/deque.ts';
import { FutureState, PyFuture } from '../model.ts';
import { setUntaken } from '../tasks/future.ts';
import { protocolOutline as protocols, transportOutline as transports } from './outline.ts';
import { feed, feedData, hasRoomFor } from './reader.ts';

/** Virtual nanoseconds that asking the operating system takes, and what stands around it. */
const SYSTEM_CALL = 2000;

/** write(), where all can be sent at once. */
export function writeToTransport(self: Value, data: Value): Value | undefined {
  const at = transports.of(self);
  if (at === undefined || !(data instanceof PyBytes) || data.cls !== types.bytes) return undefined;
  const slots = (self as PyInstance).slots as Value[];
  const buffer = slots[at._buffer];
  if (slots[at._eof] !== false || slots[at._empty_waiter] !== null || slots[at._conn_lost] !== 0) return undefined;
  if (!(buffer instanceof PyDeque) || buffer.size > 0) return undefined;
  const stream = plainStream(slots[at._sock] as Value);
  if (stream === undefined || !stream.takes(data.value.length)) return undefined;
  vm.charge(SYSTEM_CALL);
  stream.send(data.value);
  return null;
}

/** _read_ready(), where data has come for a StreamReader that has room for it. */
function readReady(self: Value): Value | undefined {
  const at = transports.of(self);
  if (at === undefined) return undefined;
  const slots = (self as PyInstance).slots as Value[];
  const how = slots[at._read_ready_cb];
  const { cls } = self as PyInstance;
  if (slots[at._conn_lost] !== 0 || !(how instanceof PyBoundMethod)) return undefined;
  if (how.self !== self || how.func !== cls.lookup('_read_ready__data_received')) return undefined;
  const reader = readerOf(slots[at._protocol] as Value);
  const stream = plainStream(slots[at._sock] as Value);
  const most = cls.lookup('max_size');
  if (reader === undefined || stream === undefined || typeof most !== 'number') return undefined;
  const count = Math.min(stream.waitingBytes, most);
  if (count === 0 || !hasRoomFor(reader, count)) return undefined;
  vm.charge(SYSTEM_CALL);
  return feed(reader, stream.receive(most) as Uint8Array);
}
/** The reader behind a protocol of streams. */
function readerOf(protocol: Value): Value | undefined {
  const at = protocols.of(protocol);
  if (at === undefined) return undefined;
  const reference = (protocol as PyInstance).slots![at._stream_reader_wr];
  return reference instanceof PyWeakRef ? reference.weakTarget : undefined;
}
/** data_received() of a protocol of streams. */
function dataReceived(self: Value, data: Value): Value | undefined {
  const reader = readerOf(self);
  return reader === undefined ? undefined : feedData(reader, data);
}

/** __del__() of a transport that was closed. */
function lostTransport(self: Value): Value | undefined {
  const at = transports.of(self);
  return at !== undefined && (self as PyInstance).slots![at._sock] === null ? null : undefined;
}
/** __del__() of a protocol of streams: an exception that ended the connection counts as taken. */
function lostProtocol(self: Value): Value | undefined {
  const at = protocols.of(self);
  const closed = at === undefined ? undefined : (self as PyInstance).slots![at._closed];
  if (!(closed instanceof PyFuture) || closed.cls.isHeap) return undefined;
  if (closed.state === FutureState.finished) setUntaken(closed, false);
  return null;
}

silentOnce(lostTransport as QuickImpl, (self) => lostTransport(self) !== undefined);
silentOnce(lostProtocol as QuickImpl, (self) => {
  const at = protocols.of(self);
  const closed = at === undefined ? undefined : (self as PyInstance).slots![at._closed];
  if (!(closed instanceof PyFuture) || closed.cls.isHeap) return false;
  return closed.state === FutureState.cancelled || (closed.state === FutureState.finished && !closed.logTraceback);
});

/** The short ways of every transport. */
export const anyTransportWays: Readonly<Record<string, QuickImpl>> = { __del__: lostTransport as QuickImpl };
export const transportWays: Readonly<Record<string, QuickImpl>> = {
  write: writeToTransport as QuickImpl,
  _read_ready: readReady as QuickImpl,
};
export const protocolWays: Readonly<Record<string, QuickImpl>> = {
  data_received: dataReceived as QuickImpl,
  __del__: lostProtocol as QuickImpl,
};
