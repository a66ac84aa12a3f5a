/** Names and addresses of hosts on the simulated network. The computer itself is all there is: `localhost` and its own name. */
import {
  asBytes,
  asInt,
  asStr,
  defineLibraryClass,
  exceptionType,
  makeBytes,
  makeException,
  makeForOne,
  makeList,
  makeTuple,
  type NativeSpec,
  PyTuple,
  type PyType,
  raise,
  throwExc,
  toIndex,
  typeName,
  type Value,
  vm,
} from '../../machine/index.ts';

const AF_UNSPEC = 0;
const AF_INET = 2;
const AF_INET6 = 10;
const SOCK_STREAM = 1;
const SOCK_DGRAM = 2;
const SOCK_RAW = 3;
const AI_PASSIVE = 1;
const AI_CANONNAME = 2;
const AI_NUMERICHOST = 4;
const AI_V4MAPPED = 8;
const NI_NUMERICHOST = 1;
const NI_NUMERICSERV = 2;
const HOST_NAME = 'headwaiter';

interface NameErrors {
  readonly gaierror: PyType;
  readonly herror: PyType;
}
/** The exception classes of names, one an interpreter. */
export function nameErrors(): NameErrors {
  let made = vm.interpreter.state.get('socket errors') as NameErrors | undefined;
  if (made === undefined) {
    const simple = (name: string) => defineLibraryClass({ name, module: 'socket', bases: [exceptionType('OSError')] });
    made = makeForOne(() => ({ gaierror: simple('gaierror'), herror: simple('herror') }));
    vm.interpreter.state.set('socket errors', made);
  }
  return made;
}
/** What the C library says to what cannot be looked up, by its number. */
const NAME_ERRORS = {
  [-1]: 'Bad value for ai_flags',
  [-2]: 'Name or service not known',
  [-6]: 'ai_family not supported',
  [-7]: 'ai_socktype not supported',
  [-8]: 'Servname not supported for ai_socktype',
  [-9]: 'Address family for hostname not supported',
} as const;
/** @throws Raise(gaierror) */
const nameFails = (code: keyof typeof NAME_ERRORS): never => throwExc(makeNameError(code, NAME_ERRORS[code]));
const unknownName = (): never => nameFails(-2);
const makeNameError = (code: number, text: string) => {
  const exc = makeException(nameErrors().gaierror, code, text);
  exc.extra ??= new Map();
  exc.extra.set('errno', code).set('strerror', text);
  return exc;
};

// ---- numeric addresses ------------------------------------------------------------------------------------------------------------------------------

/** The four bytes of a dotted address; undefined when it is none. */
function ipv4(text: string): number[] | undefined {
  const parts = text.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256)) return undefined;
  return parts.map(Number);
}
/** The same as C's inet_aton() takes it: one to four numbers, also octal and hexadecimal, of which the last fills what is left. */
function ipv4Loosely(text: string): number[] | undefined {
  const found = /^(?:\d\w*\.){0,3}\d\w*(?=\s|$)/.exec(text);
  if (found === null) return undefined;
  const numbers = found[0].split('.').map((part) => {
    if (/^0[xX][\da-fA-F]+$/.test(part)) return Number(part);
    if (/^0[0-7]*$/.test(part)) return Number.parseInt(part, 8);
    return /^[1-9]\d*$/.test(part) ? Number(part) : Number.NaN;
  });
  const last = numbers.pop()!;
  const left = 4 - numbers.length;
  if (numbers.some((number) => !(number < 256)) || !(last < 256 ** left)) return undefined;
  return [
    ...numbers,
    ...Array.from({ length: left }, (_, place) => Math.floor(last / 256 ** (left - 1 - place)) % 256),
  ];
}
/** The sixteen bytes of an IPv6 address; undefined when it is none. */
function ipv6(text: string): number[] | undefined {
  const halves = text.split('::');
  if (halves.length > 2 || !text.includes(':')) return undefined;
  const words = (half: string): number[] | undefined => {
    if (half === '') return [];
    const found: number[] = [];
    const parts = half.split(':');
    for (const [at, part] of parts.entries()) {
      const dotted = at === parts.length - 1 ? ipv4(part) : undefined;
      if (dotted !== undefined) found.push(dotted[0]! * 256 + dotted[1]!, dotted[2]! * 256 + dotted[3]!);
      else if (/^[0-9a-fA-F]{1,4}$/.test(part)) found.push(Number.parseInt(part, 16));
      else return undefined;
    }
    return found;
  };
  const left = words(halves[0]!);
  const right = halves.length === 2 ? words(halves[1]!) : [];
  if (left === undefined || right === undefined) return undefined;
  const missing = 8 - left.length - right.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return undefined;
  return [...left, ...new Array(halves.length === 2 ? missing : 0).fill(0), ...right].flatMap((word) => [
    word >> 8,
    word & 255,
  ]);
}
function ipv6Text(bytes: readonly number[]): string {
  const words = Array.from({ length: 8 }, (_, at) => bytes[at * 2]! * 256 + bytes[at * 2 + 1]!);
  let best = { from: -1, length: 1 };
  for (let from = 0; from < 8; from++) {
    let length = 0;
    while (from + length < 8 && words[from + length] === 0) length++;
    if (length > best.length) best = { from, length };
  }
  const hex = (part: readonly number[]) => part.map((word) => word.toString(16)).join(':');
  const leads = best.from === 0 && (best.length === 6 || (best.length === 5 && words[5] === 0xffff));
  // (an address of IPv4 in one of IPv6)
  if (leads) return `${words[5] === 0 ? '::' : '::ffff:'}${bytes.slice(12).join('.')}`;
  return best.from < 0 ? hex(words) : `${hex(words.slice(0, best.from))}::${hex(words.slice(best.from + best.length))}`;
}

const isMapped = (bytes: readonly number[]): boolean =>
  bytes.slice(0, 10).every((byte) => byte === 0) && bytes[10] === 255 && bytes[11] === 255;

interface Resolved {
  readonly family: number;
  readonly host: string;
  /** Of an IPv6 address: the network device it is meant for. */
  readonly scope?: number;
}
/** The one network device: the loop to the computer itself. */
const LOOP_DEVICE = 'lo';
/** The number of a network device. @throws Raise(gaierror) */
const scopeOf = (text: string): number =>
  text === LOOP_DEVICE ? 1 : /^\d+$/.test(text) ? Number(text) : unknownName();
/** The numeric addresses of a name. @throws Raise(gaierror) */
function resolve(name: string, family: number): Resolved[] {
  // (here nothing may follow the number)
  const four = /\s/.test(name) ? undefined : ipv4Loosely(name);
  if (four !== undefined) return family === AF_INET6 ? nameFails(-9) : [{ family: AF_INET, host: four.join('.') }];
  const percent = name.indexOf('%');
  const six = ipv6(percent < 0 ? name : name.slice(0, percent));
  if (six !== undefined) {
    if (family === AF_INET) return isMapped(six) ? [{ family, host: six.slice(12).join('.') }] : nameFails(-9);
    return [
      { family: AF_INET6, host: ipv6Text(six), ...(percent < 0 ? {} : { scope: scopeOf(name.slice(percent + 1)) }) },
    ];
  }
  if (name !== 'localhost' && name !== HOST_NAME && name !== 'ip6-localhost') return unknownName();
  return family === AF_INET6 ? [{ family: AF_INET6, host: '::1' }] : [{ family: AF_INET, host: '127.0.0.1' }];
}
/** The address by which the network knows a host. */
export function hostAddress(text: string, family: number): string {
  if (text === '') return family === AF_INET6 ? '::' : '0.0.0.0';
  if (text === '<broadcast>') return '255.255.255.255';
  return resolve(text, family)[0]!.host;
}

// ---- getaddrinfo ------------------------------------------------------------------------------------------------------------------------------------

/** Ports by the names of their services, and those that are also spoken over UDP. */
const services: Readonly<Record<string, number>> = {
  http: 80,
  https: 443,
  ftp: 21,
  ssh: 22,
  smtp: 25,
  domain: 53,
  telnet: 23,
  pop3: 110,
  imap: 143,
};
const SERVICES_OVER_UDP: readonly string[] = ['https', 'domain'];

/** A kind of socket for which addresses are made. */
interface Kind {
  readonly type: number;
  readonly protocol: number;
}
const RAW: Kind = { type: SOCK_RAW, protocol: 0 };
const KINDS: readonly Kind[] = [{ type: SOCK_STREAM, protocol: 6 }, { type: SOCK_DGRAM, protocol: 17 }, RAW];
/** The kinds of socket that a request is about: one where it says anything about them. @throws Raise(gaierror) */
function kindsFor(type: number, protocol: number, port: number | string | null): readonly Kind[] {
  const named = typeof port === 'string';
  if (type === 0 && protocol === 0) return named ? KINDS.filter((kind) => isSpoken(port, kind)) : KINDS;
  // (what is raw may carry any protocol, and has no ports)
  const kind = KINDS.find(
    (kind) =>
      (type === 0 || type === kind.type) && (protocol === 0 || protocol === kind.protocol || kind.type === SOCK_RAW),
  );
  if (kind === undefined) return nameFails(type === 0 ? -8 : -7);
  if (kind === RAW && port !== null) return nameFails(-8);
  if (named && !isSpoken(port, kind)) return nameFails(-8);
  return [kind === RAW ? { type: SOCK_RAW, protocol } : kind];
}
const isSpoken = (service: string, { type }: Kind): boolean =>
  type === SOCK_STREAM || (type === SOCK_DGRAM && SERVICES_OVER_UDP.includes(service));
/** A port as it is asked for: its number, the name of a service, or none. @throws Raise(gaierror) */
function portOf(port: Value): number | string | null {
  if (port === null) return null;
  const number = asInt(port);
  if (number !== undefined) return number < 0 ? nameFails(-8) : Number(BigInt(number) & 0xffffn);
  const bytes = asBytes(port);
  const text = asStr(port) ?? (bytes === undefined ? undefined : new TextDecoder().decode(bytes));
  if (text === undefined) raise('OSError', 'Int or String expected');
  if (/^\d*$/.test(text)) return Number(text) & 0xffff;
  return services[text] === undefined ? nameFails(-8) : text;
}
const number = (value: Value | undefined): number =>
  value === undefined || value === null ? 0 : Number(toIndex(value));
function getAddresses(host: Value, port: Value, family?: Value, type?: Value, proto?: Value, flags?: Value): Value {
  const wanted = number(family);
  const options = number(flags);
  const text =
    host === null
      ? null
      : (asStr(host) ?? (asBytes(host) === undefined ? undefined : new TextDecoder().decode(asBytes(host))));
  if (text === undefined) raise('TypeError', 'getaddrinfo() argument 1 must be string or None');
  if (text === null && port === null) return unknownName();
  if (text === null && (options & AI_CANONNAME) !== 0) return nameFails(-1);
  if (wanted !== AF_UNSPEC && wanted !== AF_INET && wanted !== AF_INET6) return nameFails(-6);
  const asked = portOf(port);
  const kinds = kindsFor(number(type), number(proto), asked);
  const portNumber = typeof asked === 'string' ? services[asked]! : (asked ?? 0);
  const found = text === null ? ownAddresses(wanted, options) : addressesOf(text, wanted, options);
  const list: Value[] = [];
  for (const [at, address] of found.entries()) {
    for (const [place, { type, protocol }] of kinds.entries()) {
      const name = at === 0 && place === 0 && text !== null && (options & AI_CANONNAME) !== 0 ? text : '';
      const where =
        address.family === AF_INET6
          ? makeTuple([address.host, portNumber, 0, address.scope ?? 0])
          : makeTuple([address.host, portNumber]);
      list.push(makeTuple([address.family, type, protocol, name, where]));
    }
  }
  return makeList(list);
}
/** The addresses of the computer itself: to connect to, or to listen at. */
function ownAddresses(wanted: number, options: number): Resolved[] {
  const passive = (options & AI_PASSIVE) !== 0;
  const four: Resolved = { family: AF_INET, host: passive ? '0.0.0.0' : '127.0.0.1' };
  const six: Resolved = { family: AF_INET6, host: passive ? '::' : '::1' };
  return (passive ? [four, six] : [six, four]).filter(({ family }) => wanted === AF_UNSPEC || wanted === family);
}
/** The addresses of a name, as the options want them. @throws Raise(gaierror) */
function addressesOf(text: string, wanted: number, options: number): Resolved[] {
  const four = /\s/.test(text) ? undefined : ipv4Loosely(text);
  if ((options & AI_NUMERICHOST) !== 0 && four === undefined && ipv6(text.split('%')[0]!) === undefined)
    return unknownName();
  if (four !== undefined && wanted === AF_INET6 && (options & AI_V4MAPPED) !== 0)
    return [{ family: AF_INET6, host: `::ffff:${four.join('.')}` }];
  return resolve(text, wanted);
}
const hostText = (value: Value): string => asStr(value) ?? new TextDecoder().decode(asBytes(value));
const swap16 = (value: Value, name: string): number => {
  const given = Number(toIndex(value));
  if (given < 0) raise('OverflowError', `${name}: can't convert negative Python int to C 16-bit unsigned integer`);
  if (given > 0x7fffffff) raise('OverflowError', 'Python int too large to convert to C int');
  if (given > 0xffff) raise('OverflowError', `${name}: Python int too large to convert to C 16-bit unsigned integer`);
  return ((given & 0xff) << 8) | (given >> 8);
};
const swap32 = (value: Value): number => {
  const wide = asInt(value);
  if (wide === undefined) raise('TypeError', `expected int, ${typeName(value)} found`);
  if (wide < 0) raise('OverflowError', "can't convert negative value to unsigned int");
  if (wide > 0xffffffff) raise('OverflowError', 'int larger than 32 bits');
  const given = Number(wide);
  return (((given & 0xff) << 24) | ((given & 0xff00) << 8) | ((given >>> 8) & 0xff00) | (given >>> 24)) >>> 0;
};
const serviceOf = (port: number): string | undefined => Object.keys(services).find((name) => services[name] === port);
const fromBytes = (value: Value, func: string): number[] => {
  const bytes = asBytes(value);
  if (bytes === undefined) raise('TypeError', `a bytes-like object is required, not '${func}'`);
  return [...bytes];
};

/** Functions of _socket that deal with names and numbers. */
export const nameFunctions: Readonly<Record<string, NativeSpec>> = {
  getaddrinfo: ['host, port, family=0, type=0, proto=0, flags=0', getAddresses],
  getnameinfo: [
    'sockaddr, flags, /',
    (address: Value, flags: Value) => {
      if (!(address instanceof PyTuple)) raise('TypeError', 'getnameinfo() argument 1 must be a tuple');
      const [host, port] = address.items;
      if (port === undefined || asStr(host as Value) === undefined)
        raise('TypeError', 'getnameinfo(): illegal sockaddr argument');
      const number = Number(toIndex(port)) & 0xffff;
      const options = Number(toIndex(flags));
      const name = hostAddress(hostText(host as Value), AF_UNSPEC);
      return makeTuple([
        (options & NI_NUMERICHOST) === 0 && (name === '127.0.0.1' || name === '::1') ? 'localhost' : name,
        ((options & NI_NUMERICSERV) === 0 ? serviceOf(number) : undefined) ?? String(number),
      ]);
    },
  ],
  gethostname: ['/', () => HOST_NAME],
  gethostbyname: ['hostname, /', (name: Value) => hostAddress(hostText(name), AF_INET)],
  gethostbyname_ex: [
    'hostname, /',
    (name: Value) => makeTuple([hostText(name), makeList([]), makeList([hostAddress(hostText(name), AF_INET)])]),
  ],
  gethostbyaddr: [
    'ip_address, /',
    (address: Value) => {
      const host = hostAddress(hostText(address), AF_UNSPEC);
      if (host !== '127.0.0.1' && host !== '::1') {
        const exc = makeException(nameErrors().herror, 1, 'Unknown host');
        throwExc(exc);
      }
      return makeTuple(['localhost', makeList([]), makeList([host])]);
    },
  ],
  getservbyname: [
    'servicename, protocolname=None, /',
    (name: Value) => services[hostText(name)] ?? raise('OSError', 'service/proto not found'),
  ],
  getservbyport: [
    'port, protocolname=None, /',
    (port: Value) => serviceOf(Number(toIndex(port))) ?? raise('OSError', 'port/proto not found'),
  ],
  if_nameindex: ['/', () => makeList([makeTuple([1, LOOP_DEVICE])])],
  if_nametoindex: [
    'oname, /',
    (name: Value) => {
      const text = asStr(name) ?? (asBytes(name) === undefined ? undefined : new TextDecoder().decode(asBytes(name)));
      if (text === undefined) raise('TypeError', `expected str, bytes or os.PathLike object, not ${typeName(name)}`);
      return text === LOOP_DEVICE ? 1 : raise('OSError', 'no interface with this name');
    },
  ],
  if_indextoname: [
    'if_index, /',
    (index: Value) => {
      const number = asInt(index);
      if (number === undefined) raise('TypeError', 'an integer is required');
      if (number < 0) raise('OverflowError', "can't convert negative value to unsigned int");
      return Number(number) === 1 ? LOOP_DEVICE : raise('OSError', 6, 'No such device or address');
    },
  ],
  getprotobyname: [
    'protocolname, /',
    (name: Value) => ({ icmp: 1, tcp: 6, udp: 17 })[hostText(name)] ?? raise('OSError', 'protocol not found'),
  ],
  inet_aton: [
    'ip_addr, /',
    (text: Value) =>
      makeBytes(
        Uint8Array.from(
          ipv4Loosely(hostText(text)) ?? raise('OSError', 'illegal IP address string passed to inet_aton'),
        ),
      ),
  ],
  inet_ntoa: [
    'packed_ip, /',
    (packed: Value) => {
      const bytes = fromBytes(packed, 'inet_ntoa');
      if (bytes.length !== 4) raise('OSError', 'packed IP wrong length for inet_ntoa');
      return bytes.join('.');
    },
  ],
  inet_pton: [
    'address_family, ip_string, /',
    (family: Value, text: Value) => {
      const kind = Number(toIndex(family));
      if (kind !== AF_INET && kind !== AF_INET6) raise('OSError', 97, 'Address family not supported by protocol');
      const bytes = kind === AF_INET ? ipv4(hostText(text)) : ipv6(hostText(text));
      return makeBytes(Uint8Array.from(bytes ?? raise('OSError', 'illegal IP address string passed to inet_pton')));
    },
  ],
  inet_ntop: [
    'address_family, packed_ip, /',
    (family: Value, packed: Value) => {
      const bytes = fromBytes(packed, 'inet_ntop');
      const kind = Number(toIndex(family));
      if (kind !== AF_INET && kind !== AF_INET6) raise('ValueError', `unknown address family ${kind}`);
      const wanted = kind === AF_INET ? 4 : 16;
      if (bytes.length !== wanted) raise('ValueError', 'invalid length of packed IP address string');
      return wanted === 4 ? bytes.join('.') : ipv6Text(bytes);
    },
  ],
  htons: ['integer, /', (value: Value) => swap16(value, 'htons')],
  ntohs: ['integer, /', (value: Value) => swap16(value, 'ntohs')],
  htonl: ['integer, /', swap32],
  ntohl: ['integer, /', swap32],
};
