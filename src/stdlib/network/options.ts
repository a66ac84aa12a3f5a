/** setsockopt() and getsockopt(): what Linux says about sockets, and what it keeps of what it is told. */
import { type Socket, StreamSocket } from '../../kernel/index.ts';
import { asBytes, makeBytes, raise, toIndex, typeName, typeOf, type Value } from '../../machine/index.ts';
import { runningThread } from '../threads/ids.ts';
import { errorNumber, socketError } from './problems.ts';
import { type PySocket, protocolOf, socketOf } from './socket.ts';

const SOCKET = 1;
const IP = 0;
const TCP = 6;
const UDP = 17;
const IPV6 = 41;
/** The last option of each level. */
const LAST: Readonly<Record<number, number>> = { [SOCKET]: 83, [IP]: 52, [TCP]: 46, [UDP]: 104, [IPV6]: 80 };
const AF_UNIX = 1;
const AF_INET6 = 10;
const SOCK_STREAM = 1;
const MOST_ASKED = 1024;

/** Numbers of options of SOL_SOCKET. */
const REUSEADDR = 2;
const TYPE = 3;
const ERROR = 4;
const DONTROUTE = 5;
const BROADCAST = 6;
const SNDBUF = 7;
const RCVBUF = 8;
const KEEPALIVE = 9;
const OOBINLINE = 10;
const LINGER = 13;
const REUSEPORT = 15;
const PASSCRED = 16;
const PEERCRED = 17;
const RCVLOWAT = 18;
const SNDLOWAT = 19;
const RCVTIMEO = 20;
const SNDTIMEO = 21;
const ACCEPTCONN = 30;
const PROTOCOL = 38;
const DOMAIN = 39;
/** Those that are on or off, by level. */
const SWITCHES: Readonly<Record<number, ReadonlySet<number>>> = {
  [SOCKET]: new Set([REUSEADDR, DONTROUTE, BROADCAST, KEEPALIVE, OOBINLINE, REUSEPORT, PASSCRED]),
  // TCP_NODELAY, TCP_CORK, TCP_QUICKACK
  [TCP]: new Set([1, 3, 12]),
};
/** Those of which the system says how things are: nobody sets them. */
const READ_ONLY = new Set([TYPE, ERROR, PEERCRED, ACCEPTCONN, PROTOCOL, DOMAIN, SNDLOWAT]);
/** What is said of them as long as nobody has set them, by level and option: those that are not 0. */
const DEFAULTS: Readonly<Record<string, number>> = {
  [`${SOCKET}/${RCVLOWAT}`]: 1,
  [`${SOCKET}/${SNDLOWAT}`]: 1,
  // TCP_MAXSEG, TCP_KEEPIDLE, TCP_KEEPINTVL, TCP_KEEPCNT, TCP_SYNCNT, TCP_LINGER2, TCP_QUICKACK
  '6/2': 536,
  '6/4': 7200,
  '6/5': 75,
  '6/6': 9,
  '6/7': 6,
  '6/8': 60,
  '6/12': 1,
  // IP_TTL, IP_MULTICAST_TTL, IP_MULTICAST_LOOP; IPV6_UNICAST_HOPS, IPV6_MULTICAST_HOPS, IPV6_MULTICAST_LOOP
  '0/2': 64,
  '0/33': 1,
  '0/34': 1,
  '41/16': 64,
  '41/18': 1,
  '41/19': 1,
};
/** Buffers: how long they are (of TCP and of others), the least, and the most that may be asked for. The system takes twice as much. */
const BUFFERS: Readonly<Record<number, { readonly tcp: number; readonly least: number }>> = {
  [SNDBUF]: { tcp: 16_384, least: 4608 },
  [RCVBUF]: { tcp: 131_072, least: 2304 },
};
const OTHER_BUFFERS = 212_992;

const kept = new WeakMap<Socket, Map<string, number | Uint8Array>>();
function keptOf(socket: Socket): Map<string, number | Uint8Array> {
  let known = kept.get(socket);
  if (known === undefined) kept.set(socket, (known = new Map()));
  return known;
}
/** Those of a socket that listens which the connections that it accepts do not have from it: SO_PRIORITY and TCP_DEFER_ACCEPT. */
const OWN = new Set([`${SOCKET}/12`, `${TCP}/9`]);
/** A connection that was accepted has the options of the socket that accepted it. */
export function inheritOptions(socket: StreamSocket, accepted: StreamSocket): void {
  const told = kept.get(socket);
  if (told === undefined) return;
  const own = keptOf(accepted);
  for (const [key, value] of told) if (!OWN.has(key)) own.set(key, value);
  accepted.sendBuffer = socket.sendBuffer;
  accepted.receiveBuffer = socket.receiveBuffer;
  accepted.resets = socket.resets;
}
/** The process that runs is the one that others find at this end. */
export function owns(socket: Socket): void {
  if (socket instanceof StreamSocket) socket.owner = runningThread().process.pid;
}

/** Whether sockets of a kind have a level of options. */
function hasLevel(self: PySocket, level: number): boolean {
  if (level === SOCKET) return true;
  if (self.family === AF_UNIX) return false;
  return level === IP || level === protocolOf(self) || (level === IPV6 && self.family === AF_INET6);
}
/** Whether there is an option of this number: whatever is beyond the last one is none. */
const isOption = (level: number, option: number): boolean => option > 0 && option <= LAST[level]!;

const integers = (...numbers: readonly number[]): Uint8Array => new Uint8Array(Int32Array.from(numbers).buffer);

/** What is said of an option: a number, or what it consists of. */
function answerTo(self: PySocket, socket: Socket, level: number, option: number): number | Uint8Array {
  const known = keptOf(socket).get(`${level}/${option}`);
  const isTcp = self.family !== AF_UNIX && self.type === SOCK_STREAM;
  if (level === SOCKET) {
    switch (option) {
      case ERROR: {
        const problem = socket instanceof StreamSocket ? socket.takeError() : null;
        return problem === null ? 0 : errorNumber(problem.code);
      }
      case TYPE:
        return self.type;
      case DOMAIN:
        return self.family;
      case PROTOCOL:
        return protocolOf(self);
      case ACCEPTCONN:
        return socket instanceof StreamSocket && socket.state === 'listening' ? 1 : 0;
      case PEERCRED: {
        const pid = self.family === AF_UNIX && socket instanceof StreamSocket ? socket.peerOwner : 0;
        return pid === 0 ? integers(0, -1, -1) : integers(pid, 1000, 1000);
      }
      case LINGER:
        return known ?? integers(0, 0);
      case RCVTIMEO:
      case SNDTIMEO:
        return known ?? new Uint8Array(16);
      case SNDBUF:
      case RCVBUF:
        return known ?? (isTcp ? BUFFERS[option]!.tcp : OTHER_BUFFERS);
    }
  }
  return known ?? DEFAULTS[`${level}/${option}`] ?? 0;
}

/** getsockopt(): a number, or as many bytes as are asked for. */
export function getOption(self: PySocket, level: Value, option: Value, size?: Value): Value {
  const socket = socketOf(self);
  const most = size === undefined ? 0 : Number(toIndex(size));
  if (most < 0 || most > MOST_ASKED) raise('OSError', 'getsockopt buflen out of range');
  const [at, which] = [Number(toIndex(level)), Number(toIndex(option))];
  if (!hasLevel(self, at)) socketError('EOPNOTSUPP');
  if (!isOption(at, which)) socketError('ENOPROTOOPT');
  const answer = answerTo(self, socket, at, which);
  if (most === 0) {
    if (typeof answer === 'number') return answer;
    return new DataView(answer.buffer, answer.byteOffset).getInt32(0, true);
  }
  return makeBytes((typeof answer === 'number' ? integers(answer) : answer).slice(0, most));
}

/** setsockopt(level, option, number or bytes), or setsockopt(level, option, None, length) */
export function setOption(self: PySocket, args: Value[]): Value {
  const [level = null, option = null, value = null] = args;
  const isSize = args.length === 4 && value === null;
  if (args.length !== 3 && !isSize) raise('TypeError', `setsockopt() takes exactly 3 arguments (${args.length} given)`);
  const [at, which] = [Number(toIndex(level)), Number(toIndex(option))];
  const isNumber = typeOf(value).lookup('__index__') !== undefined;
  const bytes = isNumber || isSize ? undefined : asBytes(value);
  if (!isNumber && !isSize && bytes === undefined)
    raise('TypeError', `a bytes-like object is required, not '${typeName(value)}'`);
  const socket = socketOf(self);
  if (!hasLevel(self, at)) socketError(self.family === AF_UNIX ? 'EOPNOTSUPP' : 'ENOPROTOOPT');
  if (self.family === AF_UNIX && at === SOCKET && which === REUSEPORT) socketError('EOPNOTSUPP');
  if (!isOption(at, which) || (at === SOCKET && READ_ONLY.has(which))) socketError('ENOPROTOOPT');
  if (at === SOCKET || at === TCP) {
    if ((isSize ? Number(toIndex(args[3]!)) : (bytes?.length ?? 4)) < 4) socketError('EINVAL');
    // Of a size alone there is nothing to be read.
    if (isSize) socketError('EFAULT');
  }
  const number = isNumber ? Number(toIndex(value)) : bytes !== undefined && bytes.length >= 4 ? firstOf(bytes) : 0;
  keptOf(socket).set(`${at}/${which}`, taken(socket, at, which, number, bytes));
  return null;
}
const firstOf = (bytes: Uint8Array): number => new DataView(bytes.buffer, bytes.byteOffset).getInt32(0, true);

/** What the system keeps of what it is told. */
function taken(
  socket: Socket,
  level: number,
  option: number,
  number: number,
  bytes: Uint8Array | undefined,
): number | Uint8Array {
  if (SWITCHES[level]?.has(option) === true) {
    if (level === SOCKET && option === REUSEADDR) socket.reusesAddress = number !== 0;
    if (level === SOCKET && option === REUSEPORT) socket.sharesPort = number !== 0;
    return number === 0 ? 0 : 1;
  }
  if (level !== SOCKET) {
    if (bytes === undefined || bytes.length === 4) return number;
    // (of IP one byte is enough)
    return bytes.length < 4 ? (bytes[0] ?? 0) : bytes.slice();
  }
  if (option === SNDBUF || option === RCVBUF) {
    const length = Math.max(BUFFERS[option]!.least, 2 * Math.min(number >>> 0, OTHER_BUFFERS));
    if (socket instanceof StreamSocket) socket[option === SNDBUF ? 'sendBuffer' : 'receiveBuffer'] = length;
    return length;
  }
  if (option === LINGER || option === RCVTIMEO || option === SNDTIMEO) {
    if (bytes === undefined || bytes.length < 8) return socketError('EINVAL');
    const lasts = new DataView(bytes.buffer, bytes.byteOffset).getInt32(4, true);
    // Who lingers for no time at all breaks the connection off.
    if (option === LINGER && socket instanceof StreamSocket) socket.resets = number !== 0 && lasts === 0;
    return option === LINGER ? integers(number === 0 ? 0 : 1, lasts) : bytes.slice();
  }
  return number;
}
