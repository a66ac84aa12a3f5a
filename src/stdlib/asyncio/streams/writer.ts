/** The short ways of StreamWriter and of what its drain() asks of the protocol. */
import { NEVER } from '../../../events/index.ts';
import {
  type PyException,
  type PyInstance,
  type PyLibraryFunction,
  PyQuickCoroutine,
  type QuickImpl,
  Raise,
  raise,
  silentOnce,
  truthy,
  type Value,
} from '../../../machine/index.ts';
import { PyDeque } from '../../structures/deque.ts';
import { leaveLine } from '../primitives/primitive.ts';
import { asy } from '../state.ts';
import { primitiveFuture, PySleep, Waiting } from '../waiting/sleep.ts';
import {
  protocolOutline as protocols,
  readerOutline as readers,
  transportOutline as transports,
  writerOutline as writers,
} from './outline.ts';
import { methodOf, raiseKept } from './reader.ts';
import { writeToTransport } from './transport.ts';

const partOf = (self: PyInstance, name: '_transport' | '_protocol' | '_reader'): PyInstance =>
  writers.get(self, name) as PyInstance;

/** _drain_helper(): waits while the protocol is paused. */
class DrainHelper extends PyQuickCoroutine {
  private waiting: Waiting | null = null;
  constructor(
    fn: PyLibraryFunction,
    private readonly protocol: PyInstance,
  ) {
    super(fn);
  }
  override get awaiting(): Value {
    return this.waiting === null ? null : this.waiting.future;
  }
  protected override lineArguments(): readonly Value[] {
    return [this.protocol];
  }
  private get line(): PyDeque {
    return protocols.get(this.protocol, '_drain_waiters') as PyDeque;
  }
  protected start(): Value | undefined {
    const self = this.protocol;
    if (truthy(protocols.get(self, '_connection_lost'))) raise('ConnectionResetError', 'Connection lost');
    if (!truthy(protocols.get(self, '_paused'))) return undefined;
    const reason = { on: 'io', object: 0, what: 'StreamWriter.drain()', deadlineNs: NEVER };
    const future = primitiveFuture(protocols.get(self, '_loop'), reason);
    this.line.append(future);
    this.waiting = new Waiting(future);
    return this.until(() => (this.waiting as Waiting).begin());
  }
  protected step(value: Value): Value | undefined {
    return this.until(() => (this.waiting as Waiting).go(value));
  }
  protected override fail(exc: PyException): Value | undefined {
    leaveLine(this.line, (this.waiting as Waiting).future);
    throw new Raise(exc);
  }
  private until(go: () => Value | undefined): Value | undefined {
    const { future } = this.waiting as Waiting;
    let yielded: Value | undefined;
    try {
      yielded = go();
    } catch (error) {
      leaveLine(this.line, future);
      throw error;
    }
    if (yielded === undefined) leaveLine(this.line, future);
    return yielded;
  }
}

/** drain() */
class Drain extends PyQuickCoroutine {
  private inner: PyQuickCoroutine | null = null;
  constructor(
    fn: PyLibraryFunction,
    private readonly writer: PyInstance,
  ) {
    super(fn);
  }
  override get awaiting(): Value {
    return this.inner;
  }
  protected override lineArguments(): readonly Value[] {
    return [this.writer];
  }
  protected override lineHint(): 'zero' | undefined {
    return this.inner instanceof PySleep ? 'zero' : undefined;
  }
  protected start(): Value | undefined {
    const reader = partOf(this.writer, '_reader');
    const kept = reader === null ? null : readers.get(reader, '_exception');
    if (kept !== null) raiseKept(kept, this.fn, 'streams:374', this.lineArguments());
    if (!truthy(transports.get(partOf(this.writer, '_transport'), '_closing'))) return this.help();
    // One turn, in which connection_lost() may be called, so that a loop of write() and drain() comes to its end.
    this.inner = new PySleep(asy().functions.sleep as PyLibraryFunction, 0, null);
    return this.inner.sendNow(null);
  }
  private help(): Value | undefined {
    const protocol = partOf(this.writer, '_protocol');
    const at = protocols.of(protocol);
    const slots = protocol.slots as Value[];
    // (what has nothing to wait for needs nobody who waits)
    if (at !== undefined && slots[at._connection_lost] === false && slots[at._paused] === false) {
      this.inner = null;
      return undefined;
    }
    this.inner = new DrainHelper(methodOf(protocol, '_drain_helper'), protocol);
    return this.inner.sendNow(null);
  }
  protected step(value: Value): Value | undefined {
    const inner = this.inner as PyQuickCoroutine;
    const yielded = inner.sendNow(value);
    return yielded === undefined && inner instanceof PySleep ? this.help() : yielded;
  }
  protected override fail(exc: PyException): Value | undefined {
    return (this.inner as PyQuickCoroutine).throwNow(exc);
  }
}
function canDrain(protocol: Value): boolean {
  const at = protocols.of(protocol);
  return at !== undefined && (protocol as PyInstance).slots![at._drain_waiters] instanceof PyDeque;
}
function drainHelper(self: Value): Value | undefined {
  return canDrain(self)
    ? new DrainHelper(methodOf(self as PyInstance, '_drain_helper'), self as PyInstance)
    : undefined;
}
function drain(self: Value): Value | undefined {
  const at = writers.of(self);
  if (at === undefined) return undefined;
  const slots = (self as PyInstance).slots as Value[];
  const reader = slots[at._reader] as Value;
  if (transports.of(slots[at._transport] as Value) === undefined) return undefined;
  if (reader !== null && readers.of(reader) === undefined) return undefined;
  if (!canDrain(slots[at._protocol] as Value)) return undefined;
  return new Drain(methodOf(self as PyInstance, 'drain'), self as PyInstance);
}
function write(self: Value, data: Value): Value | undefined {
  const at = writers.of(self);
  return at === undefined ? undefined : writeToTransport((self as PyInstance).slots![at._transport] as Value, data);
}

/** __del__() of a writer whose transport was closed. */
function lostWriter(self: Value): Value | undefined {
  const at = writers.of(self);
  const transport = at === undefined ? undefined : ((self as PyInstance).slots![at._transport] as Value);
  const places = transport === undefined ? undefined : transports.of(transport);
  return places !== undefined && (transport as PyInstance).slots![places._closing] === true ? null : undefined;
}

silentOnce(lostWriter as QuickImpl, (self) => lostWriter(self) !== undefined);

export const helperWays: Readonly<Record<string, QuickImpl>> = { _drain_helper: drainHelper as QuickImpl };
export const writerWays: Readonly<Record<string, QuickImpl>> = {
  drain: drain as QuickImpl,
  write: write as QuickImpl,
  __del__: lostWriter as QuickImpl,
};
