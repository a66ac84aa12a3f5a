/** What _os_linux.py has no Python for: counters under a descriptor, and going to a folder that is open. */
import { type Answer, Pollable, READ, WRITE } from '../../../kernel/index.ts';
import {
  block,
  call,
  defineFunction,
  getAttr,
  importModule,
  type ModuleSpec,
  type NativeGen,
  type NativeSpec,
  inheritable,
  newDescriptor,
  OpenFile,
  openFile,
  osError,
  toIndex,
  type Value,
  vm,
} from '../../../machine/index.ts';

const SEMAPHORE = 1;
const NONBLOCK = 2048;
const CLOEXEC = 0x80000;
const MOST = 0xfffffffffffffffen;

/** What selectors see of a counter. */
class CounterEnd extends Pollable {
  closed = false;
  count = 0n;
  readonly what = 'eventfd';
  readiness(): number {
    return (this.count > 0n ? READ : 0) | (this.count < MOST ? WRITE : 0);
  }
  notify(): void {
    this.changed();
  }
}
/** A counter: a read takes what is in it (or one), a write adds. */
class CounterFile extends OpenFile {
  override readonly mode = 0o600;
  readonly seekable = false;
  readonly name = 'eventfd';
  readonly end = { reader: new CounterEnd() };
  override readable = true;
  override writable = true;
  private readonly queue = vm.kernel.queue('pipe', 'an eventfd');
  constructor(
    count: bigint,
    private readonly isSemaphore: boolean,
  ) {
    super();
    this.end.reader.count = count;
  }
  private *wait(): NativeGen<void> {
    yield* block<Answer>({ kind: 'wait', queue: this.queue, reason: { on: 'pipe', what: 'eventfd' } });
  }
  private told(): void {
    this.queue.wakeAll();
    this.end.reader.notify();
  }
  *take(): NativeGen<bigint | null> {
    const { reader } = this.end;
    while (reader.count === 0n) {
      if (!this.blocking) return null;
      yield* this.wait();
    }
    const taken = this.isSemaphore ? 1n : reader.count;
    reader.count -= taken;
    this.told();
    return taken;
  }
  *put(amount: bigint): NativeGen<boolean> {
    const { reader } = this.end;
    if (amount > MOST || amount < 0n) return osError('EINVAL');
    while (reader.count + amount > MOST) {
      if (!this.blocking) return false;
      yield* this.wait();
    }
    reader.count += amount;
    this.told();
    return true;
  }
  *read(count: number): NativeGen<Uint8Array | null> {
    if (count < 8) return osError('EINVAL');
    const taken = yield* this.take();
    return taken === null ? null : new Uint8Array(new BigUint64Array([taken]).buffer);
  }
  *write(data: Uint8Array): NativeGen<number | null> {
    if (data.length < 8) return osError('EINVAL');
    const amount = new DataView(data.buffer, data.byteOffset, 8).getBigUint64(0, true);
    return (yield* this.put(amount)) ? 8 : null;
  }
  override close(): void {
    this.end.reader.closed = true;
  }
}
const counter = (fd: Value): CounterFile => {
  const file = openFile(Number(toIndex(fd)));
  return file instanceof CounterFile ? file : osError('EINVAL');
};

const functions: Readonly<Record<string, NativeSpec>> = {
  eventfd: [
    'initval, flags=524288',
    (initial: Value, flags?: Value) => {
      const wanted = flags === undefined ? CLOEXEC : Number(toIndex(flags));
      if ((wanted & ~(SEMAPHORE | NONBLOCK | CLOEXEC)) !== 0) osError('EINVAL');
      const file = new CounterFile(BigInt(toIndex(initial)), (wanted & SEMAPHORE) !== 0);
      file.blocking = (wanted & NONBLOCK) === 0;
      const fd = newDescriptor(file);
      if ((wanted & CLOEXEC) === 0) inheritable().add(fd);
      return fd;
    },
  ],
  eventfd_read: [
    'fd',
    function* (fd: Value) {
      const taken = yield* counter(fd).take();
      return taken === null ? osError('EAGAIN') : BigInt.asUintN(64, taken) <= 0x3fffffffn ? Number(taken) : taken;
    },
  ],
  eventfd_write: [
    'fd, value',
    function* (fd: Value, value: Value) {
      return (yield* counter(fd).put(BigInt(toIndex(value)))) ? null : osError('EAGAIN');
    },
  ],
  fchdir: [
    'fd',
    function* (fd: Value): NativeGen {
      const file = openFile(Number(toIndex(fd)));
      const os = yield* importModule('os');
      yield* call(getAttr(os, 'chdir'), [file.path ?? osError('ENOTDIR')]);
      return null;
    },
  ],
};
export const linuxModule: ModuleSpec = {
  kind: 'native',
  make: () =>
    Object.fromEntries(Object.entries(functions).map(([name, spec]) => [name, defineFunction(name, spec, 'posix')])),
};
