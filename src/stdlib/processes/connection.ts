/**
 * The ends of multiprocessing's pipes: messages of bytes in order, in one direction or both. As Lib/multiprocessing/connection.py on a socket pair: a
 * message waits for room while more than a buffer's worth lies unread, the other end is found closed when no process holds it any more.
 */
import type { Answer, KernelProcess, WaitQueue } from '../../kernel/index.ts';
import { PIPE_CAPACITY, Pollable, READ, Selector, WRITE } from '../../kernel/index.ts';
import {
  type NativeGen,
  type NativeSpec,
  type PyList,
  PyInstance,
  type PyType,
  type Value,
  afterCopy,
  asBytes,
  asInt,
  block,
  closeDescriptor,
  copyShared,
  defineType,
  descriptors,
  emit,
  makeBytes,
  makeTuple,
  newDescriptor,
  OpenFile,
  raise,
  toFloat,
  track,
  truthy,
  typeName,
  untrack,
  vm,
} from '../../machine/index.ts';
import { givenName } from '../threads/ids.ts';
import { runningProcess, share, sharedThing } from './shared.ts';

/** One direction. */
class Channel {
  readonly messages: { readonly bytes: Uint8Array; readonly what: string }[] = [];
  size = 0;
  readers = 0;
  writers = 0;
  readonly id = vm.kernel.nextId('pipe');
  readonly readable: WaitQueue;
  readonly writable: WaitQueue;
  /** The ends of it that selectors may watch. */
  readonly ends = new Set<End>();

  constructor(name = '') {
    const shown = name === '' ? `Pipe ${this.id}` : name;
    this.readable = vm.kernel.queue('pipe', `data in ${shown}`, this.id);
    this.writable = vm.kernel.queue('pipe', `room in ${shown}`, this.id);
    emit('pipe.created', { pipe: this.id, name, from: 0, to: 0 });
  }

  closed(side: 'read' | 'write'): void {
    if (vm.listening) emit('pipe.closed', { pipe: this.id, end: side });
    this.readable.wakeAll();
    this.writable.wakeAll();
    this.moved();
  }
  /** There is more to read, or more room, than before. */
  moved(): void {
    for (const end of this.ends) end.notify();
  }
}

/** What selectors see of an end. */
class End extends Pollable {
  closed = false;
  constructor(
    private readonly reads: Channel | null,
    private readonly writes: Channel | null,
  ) {
    super();
    reads?.ends.add(this);
    writes?.ends.add(this);
  }
  get what(): string {
    return `pipe ${(this.reads ?? this.writes)?.id ?? 0}`;
  }
  readiness(): number {
    const { reads, writes } = this;
    const room = writes !== null && (writes.readers === 0 || writes.size < PIPE_CAPACITY);
    return (reads !== null && readyToRead(reads) ? READ : 0) | (room ? WRITE : 0);
  }
  notify(): void {
    this.changed();
  }
  close(): void {
    this.closed = true;
    this.reads?.ends.delete(this);
    this.writes?.ends.delete(this);
  }
}
/** The descriptor of an end: what goes through it are messages, so it is only good for waiting. */
class EndFile extends OpenFile {
  readonly seekable = false;
  readonly name = 'connection';
  readonly end: { readonly reader: End };
  constructor(end: End) {
    super();
    this.end = { reader: end };
  }
  // No yield: other files may wait here
  *read(): NativeGen<Uint8Array> {
    return raise('OSError', 22, 'Invalid argument');
  }
  // No yield: other files may wait here
  *write(): NativeGen<number> {
    return raise('OSError', 22, 'Invalid argument');
  }
  override close(): void {
    this.end.reader.close();
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
  reads: Channel | null = null;
  writes: Channel | null = null;
  open = false;
  /** A message was longer than whoever reads wanted: nothing more is read. */
  deaf = false;
  number = 0;
  process!: KernelProcess;

  /** @param number the descriptor, where there is one already: in the child of a fork */
  begin(reads: Channel | null, writes: Channel | null, process: KernelProcess, number?: number): this {
    this.process = process;
    this.reads = reads;
    this.writes = writes;
    if (reads !== null) reads.readers++;
    if (writes !== null) writes.writers++;
    this.open = true;
    this.number = number ?? newDescriptor(new EndFile(new End(reads, writes)));
    openEnds(process).add(this);
    return this;
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
    this.open = false;
    untrack(this);
    openEnds(this.process).delete(this);
    if (vm.interpreter.process === this.process.id && descriptors().get(this.number) instanceof EndFile)
      closeDescriptor(this.number);
    if (this.reads !== null && --this.reads.readers === 0) this.reads.closed('read');
    if (this.writes !== null && --this.writes.writers === 0) this.writes.closed('write');
  }
}

copyShared(Channel);
copyShared(Parcel);
const ends = new WeakMap<KernelProcess, Set<PyConnection>>();
/** The ends that a process holds open; they are closed when it is over. */
function openEnds(process: KernelProcess): Set<PyConnection> {
  let known = ends.get(process);
  if (known === undefined) {
    ends.set(process, (known = new Set()));
    process.whenEnded.push(() => {
      for (const end of [...(known as Set<PyConnection>)]) end.close();
    });
  }
  return known;
}
// The child of a fork holds all ends that its parent holds, whether it knows them or not.
afterCopy((copier, from) => {
  const parent = vm.kernel.processes.find((process) => process.id === from.process) as KernelProcess;
  for (const end of [...openEnds(parent)]) {
    const copy = copier.found(end) ?? new PyConnection(end.cls);
    copy.begin(end.reads, end.writes, copier.of(end.process), end.number);
  }
});

let connectionClass: PyType | undefined;

/** Room for a message, and the message in its place. */
function* send(self: PyConnection, bytes: Uint8Array, what: string): NativeGen<void> {
  const channel = self.writes as Channel;
  for (;;) {
    if (channel.readers === 0) raise('BrokenPipeError', 32, 'Broken pipe');
    if (channel.size === 0 || channel.size + bytes.length <= PIPE_CAPACITY) break;
    yield* block<Answer>({ kind: 'wait', queue: channel.writable, reason: { on: 'pipe', object: channel.id } });
  }
  channel.messages.push({ bytes, what });
  channel.size += bytes.length;
  // copying into the kernel and out of it again
  vm.charge(2000 + bytes.length);
  if (vm.listening) emit('pipe.sent', { pipe: channel.id, what, bytes: bytes.length });
  channel.readable.wakeAll();
  channel.moved();
}

/** The next message, waited for. */
function* receive(self: PyConnection): NativeGen<Uint8Array> {
  const channel = self.reads as Channel;
  while (channel.messages.length === 0) {
    if (channel.writers === 0) raise('EOFError');
    yield* block<Answer>({ kind: 'wait', queue: channel.readable, reason: { on: 'pipe', object: channel.id } });
    if (!self.open) raise('OSError', 'handle is closed');
  }
  const { bytes, what } = channel.messages.shift()!;
  channel.size -= bytes.length;
  vm.charge(2000 + bytes.length);
  if (vm.listening) emit('pipe.received', { pipe: channel.id, what, bytes: bytes.length });
  channel.writable.wakeAll();
  channel.moved();
  return bytes;
}

const readyToRead = (channel: Channel): boolean => channel.messages.length > 0 || channel.writers === 0;

/** Waits until one of several ends can be read. @param timeoutNs `Infinity`: without end */
function* waitForAny(ends: readonly PyConnection[], timeoutNs: number): NativeGen<readonly PyConnection[]> {
  const untilNs = vm.nowNs() + timeoutNs;
  for (;;) {
    const ready = ends.filter((end) => end.reads !== null && readyToRead(end.reads));
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
    const watched = ends.flatMap((end) => endOf(end) ?? []);
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
/** What selectors see of it; undefined once it is closed. */
function endOf(connection: PyConnection): End | undefined {
  const file = connection.open ? descriptors().get(connection.number) : undefined;
  return file instanceof EndFile ? file.end.reader : undefined;
}

function checked(self: PyConnection, side: 'reads' | 'writes'): PyConnection {
  if (!self.open) raise('OSError', 'handle is closed');
  if (self[side] === null || (side === 'reads' && self.deaf))
    raise('OSError', side === 'reads' ? 'connection is write-only' : 'connection is read-only');
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
  const [forth, back] = [new Channel(), new Channel()];
  forth.readers++;
  back.writers++;
  return [end(cls).begin(back, forth, runningProcess()), share(new Parcel(forth, back))];
}

export const connectionFunctions: Record<string, NativeSpec> = {
  pipe: [
    'cls, duplex, /',
    (cls: Value, duplex: Value) => {
      const process = runningProcess();
      const given = givenName('Pipe');
      // what a queue or a pool is made of goes by its name
      const name = given === '' || given.startsWith('of ') ? given.slice(3) : `Pipe ${given}`;
      const forth = new Channel(name);
      const back = truthy(duplex) ? new Channel(name) : null;
      // as CPython: of a one-way pipe the first end reads
      return makeTuple([
        end(cls).begin(back ?? forth, back === null ? null : forth, process),
        end(cls).begin(back === null ? null : forth, back ?? forth, process),
      ]);
    },
  ],
  unship: [
    'cls, number, /',
    (cls: Value, number: Value) => {
      const parcel = sharedThing(Number(asInt(number)), Parcel);
      const opened = end(cls).begin(parcel.reads, parcel.writes, runningProcess());
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
