/**
 * The ends of multiprocessing's pipes: messages of bytes in order, in one direction or both. As Lib/multiprocessing/connection.py on a pipe or a pair of
 * sockets: a message waits for room, and the other end is found closed when no process holds it any more.
 */
import type { Answer } from '../../kernel/index.ts';
import { READ, Selector } from '../../kernel/index.ts';
import {
  type NativeGen,
  type NativeSpec,
  type PyList,
  PyInstance,
  type PyType,
  type Value,
  asBytes,
  asInt,
  block,
  closeDescriptor,
  copyShared,
  defineType,
  descriptors,
  makeBytes,
  makeTuple,
  newDescriptor,
  OpenFile,
  osError,
  raise,
  signalBrokenPipe,
  toFloat,
  track,
  truthy,
  typeName,
  untrack,
  vm,
} from '../../machine/index.ts';
import { givenName } from '../threads/ids.ts';
import { Channel, End } from './channel.ts';
import { share, sharedThing } from './shared.ts';

/** What the descriptor of an end refers to: it holds the channels open. */
class EndFile extends OpenFile {
  readonly seekable = false;
  readonly name = 'connection';
  readonly end: { readonly reader: End };
  /** (what goes both ways is a pair of sockets) */
  override readonly mode: number;
  constructor(
    readonly reads: Channel | null,
    readonly writes: Channel | null,
  ) {
    super();
    this.end = { reader: new End(reads, writes) };
    this.mode = reads !== null && writes !== null ? 0o140777 : 0o010600;
    this.readable = reads !== null;
    this.writable = writes !== null;
    if (reads !== null) reads.readers++;
    if (writes !== null) writes.writers++;
  }
  *read(count: number): NativeGen<Uint8Array | null> {
    const { reads } = this;
    if (reads === null) return osError('EBADF');
    if (!this.blocking && !reads.isReadable) return null;
    yield* reads.untilReadable();
    const bytes = reads.take(count);
    if (bytes.length > 0) reads.received(false, bytes.length);
    return bytes;
  }
  *write(data: Uint8Array): NativeGen<number | null> {
    const { writes } = this;
    if (writes === null) return osError('EBADF');
    const told = (): void => writes.sent('', data.length);
    if (this.blocking) {
      yield* writes.putAll(data, told);
      return data.length;
    }
    if (writes.readers === 0) {
      yield* signalBrokenPipe();
      return osError('EPIPE');
    }
    const taken = writes.put(data);
    if (taken === 0 && data.length > 0) return null;
    told();
    return taken;
  }
  override close(): void {
    const { reads, writes } = this;
    this.end.reader.close();
    if (reads !== null && --reads.readers === 0) reads.closed('read');
    if (writes !== null && --writes.writers === 0) writes.closed('write');
  }
}

/** An end on its way to another process: it holds the channel open until it has been opened there. */
class Parcel {
  constructor(
    readonly reads: Channel | null,
    readonly writes: Channel | null,
  ) {}
}

/** What a process reads from and writes to. */
class PyConnection extends PyInstance {
  open = false;
  /** A message was longer than whoever reads wanted: nothing more is read. */
  deaf = false;
  number = 0;
  private file!: EndFile;
  /** The descriptors among which its own is. */
  private table!: Map<number, OpenFile>;

  begin(reads: Channel | null, writes: Channel | null): this {
    this.file = new EndFile(reads, writes);
    this.open = true;
    this.number = newDescriptor(this.file);
    this.table = descriptors();
    return this;
  }
  get reads(): Channel | null {
    return this.file.reads;
  }
  get writes(): Channel | null {
    return this.file.writes;
  }
  /** What selectors see of it; undefined once its descriptor is closed. */
  get watched(): End | undefined {
    return this.open && this.table.get(this.number) === this.file ? this.file.end.reader : undefined;
  }
  get blocking(): boolean {
    return this.file.blocking;
  }
  /** Nobody refers to the end any more. */
  leave(): void {
    this.close();
  }
  bury(): boolean {
    this.close();
    return false;
  }
  close(): void {
    if (!this.open) return;
    const { watched, table, file, number } = this;
    this.open = false;
    untrack(this);
    if (watched === undefined) return;
    if (table === descriptors()) return closeDescriptor(number);
    table.delete(number);
    if (--file.holders === 0) file.close();
  }
}

copyShared(Channel);
copyShared(Parcel);

let connectionClass: PyType | undefined;

/** What stands before a message of so many bytes. */
function headOf(size: number): Uint8Array {
  const isLong = size > 0x7fffffff;
  const view = new DataView(new ArrayBuffer(isLong ? 12 : 4));
  view.setInt32(0, isLong ? -1 : size);
  if (isLong) view.setBigUint64(4, BigInt(size));
  return new Uint8Array(view.buffer);
}
/** A message of more bytes than this is written apart from its head. */
const MOST_AT_ONCE = 16_384;

/** A message, in its place; waits for room. */
function* send(self: PyConnection, bytes: Uint8Array, what: string): NativeGen<void> {
  const channel = self.writes as Channel;
  const begun = (): void => channel.sent(what, bytes.length);
  // copying into the kernel and out of it again
  vm.charge(2000 + bytes.length);
  const head = headOf(bytes.length);
  const parts = bytes.length > MOST_AT_ONCE ? [head, bytes] : [joined(head, bytes)];
  for (const [at, part] of parts.entries()) {
    if (self.blocking || channel.readers === 0) yield* channel.putAll(part, at === 0 ? begun : () => undefined);
    else if (channel.put(part) < part.length) osError('EAGAIN');
    else if (at === 0) begun();
  }
}
function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const all = new Uint8Array(first.length + second.length);
  all.set(first);
  all.set(second, first.length);
  return all;
}

/** So many bytes of a message, waited for. */
function* receiveBytes(self: PyConnection, count: number): NativeGen<Uint8Array> {
  const channel = self.reads as Channel;
  let bytes = channel.take(count);
  while (bytes.length < count) {
    if (channel.isEmpty) {
      if (channel.writers === 0)
        return bytes.length === 0 ? raise('EOFError') : raise('OSError', 'got end of file during message');
      if (!self.blocking) osError('EAGAIN');
      yield* channel.untilReadable();
      if (!self.open) raise('OSError', 'handle is closed');
    }
    bytes = joined(bytes, channel.take(count - bytes.length));
  }
  return bytes;
}
/** The next message, waited for. */
function* receive(self: PyConnection): NativeGen<Uint8Array> {
  const head = yield* receiveBytes(self, 4);
  let size = new DataView(head.buffer, head.byteOffset).getInt32(0);
  if (size === -1) {
    const long = yield* receiveBytes(self, 8);
    size = Number(new DataView(long.buffer, long.byteOffset).getBigUint64(0));
  }
  const bytes = yield* receiveBytes(self, size);
  vm.charge(2000 + bytes.length);
  (self.reads as Channel).received(true, bytes.length);
  return bytes;
}

/** Waits until one of several ends can be read. @param timeoutNs `Infinity`: without end */
function* waitForAny(ends: readonly PyConnection[], timeoutNs: number): NativeGen<readonly PyConnection[]> {
  const untilNs = vm.nowNs() + timeoutNs;
  for (;;) {
    const ready = ends.filter((end) => end.reads?.isReadable);
    const left = untilNs - vm.nowNs();
    if (ready.length > 0 || left <= 0) return ready;
    if (ends.length === 1) {
      const channel = ends[0]!.reads!;
      yield* block<Answer>({
        kind: 'wait',
        queue: channel.readable,
        ...(Number.isFinite(left) ? { timeoutNs: left } : {}),
        reason: { on: 'pipe', object: channel.id },
      });
      continue;
    }
    const selector = new Selector<null>(vm.kernel);
    const watched = ends.flatMap((end) => end.watched ?? []);
    for (const end of watched) selector.register(end, READ, null);
    try {
      yield* block<Answer>({
        kind: 'device',
        request: selector.wait(Number.isFinite(left) ? left : undefined),
        reason: { on: 'pipe', what: 'one of several pipes' },
      });
    } finally {
      for (const end of watched) selector.unregister(end);
    }
  }
}
function checked(self: PyConnection, side: 'reads' | 'writes'): PyConnection {
  if (!self.open) raise('OSError', 'handle is closed');
  if (self[side] === null || (side === 'reads' && self.deaf))
    raise('OSError', side === 'reads' ? 'connection is write-only' : 'connection is read-only');
  if (self.watched === undefined) osError('EBADF');
  return self;
}
function seconds(value: Value | undefined, absent: number): number {
  if (value === undefined) return absent;
  if (value === null) return Number.POSITIVE_INFINITY;
  const int = asInt(value);
  return Math.max(0, Math.round((int !== undefined ? Number(int) : toFloat(value)) * 1e9));
}
const bytesOf = (value: Value): Uint8Array => {
  const bytes = asBytes(value);
  if (bytes === undefined) raise('TypeError', `memoryview: a bytes-like object is required, not '${typeName(value)}'`);
  return bytes.slice();
};

/** The class of what Pipe() gives; connection.py adds pickling to it. */
export function connectionType(): PyType {
  connectionClass ??= defineType({
    name: '_Connection',
    module: 'multiprocessing.connection',
    alloc: (cls) => new PyConnection(cls),
    weakrefable: true,
    methods: {
      _send: [
        'self, data, what, /',
        function* (self: PyConnection, data: Value, what: Value): NativeGen {
          yield* send(checked(self, 'writes'), bytesOf(data), String(what));
          return null;
        },
      ],
      _check: [
        'self, /',
        (self: PyConnection) => {
          checked(self, 'writes');
          return null;
        },
      ],
      _receive: [
        'self, /',
        function* (self: PyConnection): NativeGen {
          return makeBytes(yield* receive(checked(self, 'reads')));
        },
      ],
      _poll: [
        'self, timeout, /',
        function* (self: PyConnection, timeout: Value): NativeGen {
          return (yield* waitForAny([checked(self, 'reads')], seconds(timeout, 0))).length > 0;
        },
      ],
      _ship: [
        'self, /',
        (self: PyConnection) => {
          if (!self.open) raise('OSError', 'handle is closed');
          if (self.reads !== null) self.reads.readers++;
          if (self.writes !== null) self.writes.writers++;
          return share(new Parcel(self.reads, self.writes));
        },
      ],
      _deafen: [
        'self, /',
        (self: PyConnection) => {
          if (self.writes === null) self.close();
          else self.deaf = true;
          return null;
        },
      ],
      fileno: ['self', (self: PyConnection) => (self.open ? self.number : raise('OSError', 'handle is closed'))],
      _watched: [
        'self, /',
        (self: PyConnection) => {
          track(self);
          return self;
        },
      ],
      close: [
        'self',
        (self: PyConnection) => {
          self.close();
          return null;
        },
      ],
    },
    getset: {
      closed: [(self: PyConnection) => !self.open],
      readable: [(self: PyConnection) => self.reads !== null && !self.deaf],
      writable: [(self: PyConnection) => self.writes !== null],
    },
  });
  return connectionClass;
}

const end = (cls: Value): PyConnection => new PyConnection(cls as PyType);

/** A two-way pipe: an end for this process, and the number of the other one, for whoever opens it. */
export function halfShipped(cls: Value): [PyConnection, number] {
  const [forth, back] = [new Channel(true), new Channel(true)];
  forth.readers++;
  back.writers++;
  return [end(cls).begin(back, forth), share(new Parcel(forth, back))];
}

export const connectionFunctions: Record<string, NativeSpec> = {
  pipe: [
    'cls, duplex, /',
    (cls: Value, duplex: Value) => {
      const given = givenName('Pipe');
      // what a queue or a pool is made of goes by its name
      const name = given === '' || given.startsWith('of ') ? given.slice(3) : `Pipe ${given}`;
      const both = truthy(duplex);
      const forth = new Channel(both, name);
      const back = both ? new Channel(true, name) : null;
      // as CPython: of a one-way pipe the first end reads
      return makeTuple([
        end(cls).begin(back ?? forth, back === null ? null : forth),
        end(cls).begin(back === null ? null : forth, back ?? forth),
      ]);
    },
  ],
  unship: [
    'cls, number, /',
    (cls: Value, number: Value) => {
      const parcel = sharedThing(Number(asInt(number)), Parcel);
      const opened = end(cls).begin(parcel.reads, parcel.writes);
      if (parcel.reads !== null) parcel.reads.readers--;
      if (parcel.writes !== null) parcel.writes.writers--;
      return opened;
    },
  ],
  wait: [
    'ends, timeout, /',
    function* (ends: Value, timeout: Value): NativeGen {
      const list = (ends as PyList).items as PyConnection[];
      return makeTuple([...(yield* waitForAny(list, seconds(timeout, Number.POSITIVE_INFINITY)))]);
    },
  ],
};
