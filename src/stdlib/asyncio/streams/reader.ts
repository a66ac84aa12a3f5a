/**
 * The short ways of StreamReader: its coroutines as state machines. What they do is what streams.py does, which runs where the reader is not an ordinary one.
 * As there, one coroutine awaits the next: readline() readuntil(), that one _wait_for_data(), and `cr_await` and tracebacks show it.
 */
import { NEVER } from '../../../events/index.ts';
import {
  addLibraryLine,
  callSync,
  checkResizable,
  getAttr,
  indexOfBytes,
  makeBytes,
  makeException,
  passesLibraryLine,
  PyByteArray,
  PyBytes,
  PyException,
  type PyInstance,
  type PyLibraryFunction,
  PyQuickCoroutine,
  type QuickImpl,
  Raise,
  raise,
  setContext,
  truthy,
  types,
  type Value,
} from '../../../machine/index.ts';
import { PyFuture } from '../model.ts';
import { asy } from '../state.ts';
import { callAttr, isRaise } from '../support.ts';
import { setResult } from '../tasks/future.ts';
import { primitiveFuture, Waiting } from '../waiting/sleep.ts';
import { readerOutline as reader } from './outline.ts';

/** What a class of streams.py has under a name: the function that its short way stands for. */
export const methodOf = (self: PyInstance, name: string): PyLibraryFunction =>
  self.cls.lookup(name) as PyLibraryFunction;

const EMPTY = new Uint8Array(0);
/** So many bytes lie in V8's heap. */
const SMALL = 64;
const NEWLINE = Uint8Array.of(10);

/** Raises an exception that an object keeps, at a line of its method. */
export function raiseKept(kept: Value, fn: PyLibraryFunction, line: string, args: readonly Value[]): never {
  const exc = kept instanceof PyException ? kept : (callSync(kept) as PyException);
  setContext(exc);
  addLibraryLine(fn, line, exc, args);
  throw new Raise(exc);
}

// ---- the buffer -------------------------------------------------------------------------------------------------------------------------------------

const bufferOf = (self: PyInstance): PyByteArray => reader.get(self, '_buffer') as PyByteArray;
/** Takes bytes off the front. */
function take(self: PyInstance, count: number): PyBytes {
  const buffer = bufferOf(self);
  checkResizable(buffer);
  const { value } = buffer;
  if (count >= value.length) {
    buffer.value = EMPTY;
    return makeBytes(value.byteOffset === 0 ? value : value.slice());
  }
  // What stays is not moved: of many lines each would move all after it. (Of what is small V8 makes its own memory first.)
  buffer.value = value.length <= SMALL ? value.slice(count) : value.subarray(count);
  return makeBytes(value.slice(0, count));
}
/** Lets a paused transport go on when there is room again. */
function resumeTransport(self: PyInstance): void {
  if (!truthy(reader.get(self, '_paused'))) return;
  if (bufferOf(self).value.length > Number(reader.get(self, '_limit'))) return;
  reader.set(self, '_paused', false);
  callAttr(reader.get(self, '_transport'), 'resume_reading');
}

/** Whether so many bytes can be fed to an ordinary reader without further ado: nothing has to be paused. */
export function hasRoomFor(self: Value, count: number): boolean {
  const at = reader.of(self);
  if (at === undefined) return false;
  const slots = (self as PyInstance).slots as Value[];
  const buffer = slots[at._buffer];
  const limit = slots[at._limit];
  if (slots[at._eof] !== false || !(buffer instanceof PyByteArray) || typeof limit !== 'number') return false;
  const waiter = slots[at._waiter] as Value;
  if (waiter !== null && !(waiter instanceof PyFuture && !waiter.cls.isHeap)) return false;
  return buffer.value.length + count <= 2 * limit || slots[at._transport] === null || slots[at._paused] !== false;
}
/** feed_data() */
export function feedData(self: Value, data: Value): Value | undefined {
  if (!(data instanceof PyBytes) || data.cls !== types.bytes || !hasRoomFor(self, data.value.length)) return undefined;
  const empty = ((self as PyInstance).slots![reader.of(self)!._buffer] as PyByteArray).value.length === 0;
  return feed(self, empty ? data.value.slice() : data.value);
}
/** The same for a reader that has room for them, of bytes that nobody else will change. */
export function feed(self: Value, data: Uint8Array): null {
  const at = reader.of(self)!;
  const slots = (self as PyInstance).slots as Value[];
  const buffer = slots[at._buffer] as PyByteArray;
  const waiter = slots[at._waiter] as PyFuture | null;
  const more = data.length;
  const before = buffer.value;
  if (more === 0) return null;
  checkResizable(buffer);
  if (before.length === 0) buffer.value = data;
  else {
    buffer.value = new Uint8Array(before.length + more);
    buffer.value.set(before);
    buffer.value.set(data, before.length);
  }
  if (waiter !== null) {
    slots[at._waiter] = null;
    if (waiter.state === 0) setResult(waiter, null);
  }
  return null;
}

/** How a wait for data is called on screen, by method: one text for all of its waits. */
const waits = new Map<string, string>();
function waitOf(method: string): string {
  let what = waits.get(method);
  if (what === undefined) waits.set(method, (what = `StreamReader.${method}()`));
  return what;
}

// ---- coroutines -----------------------------------------------------------------------------------------------------------------------------------------

/** A coroutine that waits for another one of these. */
abstract class ReaderCoroutine extends PyQuickCoroutine {
  private inner: ReaderCoroutine | null = null;
  constructor(
    fn: PyLibraryFunction,
    protected readonly reader: PyInstance,
  ) {
    super(fn);
  }
  override get awaiting(): Value {
    return this.inner;
  }
  protected override lineArguments(): readonly Value[] {
    return [this.reader];
  }
  /** Goes on until it is over or has to wait. */
  protected abstract run(): Value | undefined;
  /** What is awaited is over. */
  protected received(_value: Value): Value | undefined {
    return this.run();
  }
  /** What is awaited raised. */
  protected refused(error: unknown): Value | undefined {
    throw error;
  }
  /** Awaits another one. @returns undefined when that is over at once, its result left in `answer` */
  protected wait(inner: ReaderCoroutine): Value | undefined {
    const yielded = inner.sendNow(null);
    if (yielded !== undefined) this.inner = inner;
    return yielded;
  }
  /** @param shown what the program has called, where that is another method */
  protected waitForData(name: string, shown = name): Value | undefined {
    return this.wait(new WaitForData(methodOf(this.reader, '_wait_for_data'), this.reader, name, shown));
  }
  protected override start(): Value | undefined {
    return this.run();
  }
  protected override step(value: Value): Value | undefined {
    return this.advance(value, null);
  }
  protected override fail(exc: PyException): Value | undefined {
    return this.advance(null, exc);
  }
  private advance(value: Value, thrown: PyException | null): Value | undefined {
    const inner = this.inner as ReaderCoroutine;
    let yielded: Value | undefined;
    try {
      yielded = thrown === null ? inner.sendNow(value) : inner.throwNow(thrown);
    } catch (error) {
      this.inner = null;
      return this.refused(error);
    }
    if (yielded !== undefined) return yielded;
    this.inner = null;
    return this.received(inner.result);
  }
}

/** _wait_for_data() */
class WaitForData extends ReaderCoroutine {
  private waiting: Waiting | null = null;
  constructor(
    fn: PyLibraryFunction,
    self: PyInstance,
    /** The method that needs data. */
    private readonly caller: string,
    /** How the wait is called on screen. */
    private readonly shown: string,
  ) {
    super(fn, self);
  }
  override get awaiting(): Value {
    return this.waiting === null ? null : this.waiting.future;
  }
  protected override lineArguments(): readonly Value[] {
    return [this.reader, this.caller];
  }
  protected run(): Value | undefined {
    const self = this.reader;
    const at = reader.of(self);
    const slots = self.slots as Value[];
    // (usually nothing of what follows is the case)
    const isIdle =
      at !== undefined && slots[at._waiter] === null && slots[at._eof] === false && slots[at._paused] === false;
    if (!isIdle) this.prepare(self);
    const reason = { on: 'io', object: 0, what: waitOf(this.shown), deadlineNs: NEVER };
    const future = primitiveFuture(reader.get(self, '_loop'), reason);
    reader.set(self, '_waiter', future);
    const waiting = new Waiting(future);
    this.waiting = waiting;
    return this.until(waiting, true, null);
  }
  private prepare(self: PyInstance): void {
    if (reader.get(self, '_waiter') !== null)
      raise('RuntimeError', `${this.caller}() called while another coroutine is already waiting for incoming data`);
    if (truthy(reader.get(self, '_eof'))) raise('AssertionError', '_wait_for_data after EOF');
    if (truthy(reader.get(self, '_paused'))) {
      reader.set(self, '_paused', false);
      callAttr(reader.get(self, '_transport'), 'resume_reading');
    }
  }
  protected override step(value: Value): Value | undefined {
    return this.until(this.waiting as Waiting, false, value);
  }
  protected override fail(exc: PyException): Value | undefined {
    this.leave();
    throw new Raise(exc);
  }
  private until(waiting: Waiting, begins: boolean, value: Value): Value | undefined {
    let yielded: Value | undefined;
    try {
      yielded = begins ? waiting.begin() : waiting.go(value);
    } catch (error) {
      this.leave();
      throw error;
    }
    if (yielded === undefined) this.leave();
    return yielded;
  }
  private leave(): void {
    this.waiting = null;
    reader.set(this.reader, '_waiter', null);
  }
}

/** readuntil(), with one separator. */
class ReadUntil extends ReaderCoroutine {
  /** No separator begins before. */
  private offset = 0;
  constructor(
    fn: PyLibraryFunction,
    self: PyInstance,
    private readonly separator: PyBytes,
    /** The method that the program has called. */
    private readonly called = 'readuntil',
  ) {
    super(fn, self);
  }
  protected override lineArguments(): readonly Value[] {
    return [this.reader, this.separator];
  }
  protected override start(): Value | undefined {
    if (this.separator.value.length === 0) raise('ValueError', 'Separator should be at least one-byte string');
    const kept = reader.get(this.reader, '_exception');
    if (kept !== null) raiseKept(kept, this.fn, 'streams:613', this.lineArguments());
    return this.run();
  }
  protected run(): Value | undefined {
    const self = this.reader;
    const separator = this.separator.value;
    for (;;) {
      const { value } = bufferOf(self);
      if (value.length - this.offset >= separator.length) {
        const found = indexOfBytes(value, separator, this.offset);
        if (found >= 0) return this.found(found);
        this.offset = Math.max(0, value.length + 1 - separator.length);
        if (this.offset > this.limit) this.overrun('Separator is not found, and chunk exceed the limit', this.offset);
      }
      if (truthy(reader.get(self, '_eof'))) incomplete(take(self, value.length), null);
      const yielded = this.waitForData('readuntil', this.called);
      if (yielded !== undefined) return yielded;
    }
  }
  private get limit(): number {
    return Number(reader.get(this.reader, '_limit'));
  }
  private overrun(message: string, consumed: number): never {
    throw new Raise(callSync(asy().errors.LimitOverrunError, [message, consumed]) as PyException);
  }
  private found(at: number): undefined {
    if (at > this.limit) this.overrun('Separator is found, but chunk is longer than limit', at);
    this.result = take(this.reader, at + this.separator.value.length);
    resumeTransport(this.reader);
  }
}
function incomplete(partial: PyBytes, expected: Value): never {
  throw new Raise(callSync(asy().errors.IncompleteReadError, [partial, expected]) as PyException);
}

/** readline() */
class ReadLine extends ReaderCoroutine {
  protected run(): Value | undefined {
    const self = this.reader;
    const inner = new ReadUntil(methodOf(self, 'readuntil'), self, makeBytes(NEWLINE), 'readline');
    let yielded: Value | undefined;
    try {
      yielded = this.wait(inner);
    } catch (error) {
      return this.refused(error);
    }
    return yielded === undefined ? this.received(inner.result) : yielded;
  }
  protected override start(): Value | undefined {
    const at = reader.of(this.reader);
    const slots = this.reader.slots as Value[];
    if (at === undefined || slots[at._exception] !== null || slots[at._paused] !== false) return this.run();
    const found = (slots[at._buffer] as PyByteArray).value.indexOf(10);
    if (found < 0 || found > (slots[at._limit] as number)) return this.run();
    this.result = take(this.reader, found + 1);
    return undefined;
  }
  protected override received(line: Value): undefined {
    this.result = line;
  }
  protected override refused(error: unknown): undefined {
    const { IncompleteReadError, LimitOverrunError } = asy().errors;
    if (isRaise(error, IncompleteReadError)) {
      this.result = getAttr(error.exc, 'partial');
      return;
    }
    if (!isRaise(error, LimitOverrunError)) throw error;
    const self = this.reader;
    const { exc } = error;
    const consumed = Number(getAttr(exc, 'consumed'));
    const { value } = bufferOf(self);
    take(self, value[consumed] === 10 ? consumed + 1 : value.length);
    resumeTransport(self);
    passesLibraryLine(this.fn, 'streams:562', exc, this.lineArguments());
    const problem = makeException('ValueError', exc.args.items[0] as Value);
    problem.context = exc;
    throw new Raise(problem);
  }
}

/** A coroutine that is asked for a number of bytes. */
abstract class CountedCoroutine extends ReaderCoroutine {
  constructor(
    fn: PyLibraryFunction,
    self: PyInstance,
    protected readonly count: number,
  ) {
    super(fn, self);
  }
  protected override lineArguments(): readonly Value[] {
    return [this.reader, this.count];
  }
}

/** read(n) */
class Read extends CountedCoroutine {
  private readonly blocks: Uint8Array[] = [];
  protected override start(): Value | undefined {
    const kept = reader.get(this.reader, '_exception');
    if (kept !== null) raiseKept(kept, this.fn, 'streams:711', this.lineArguments());
    return this.count === 0 ? this.give(makeBytes(EMPTY)) : this.run();
  }
  override waitingLine(): string | undefined {
    return this.count < 0 ? 'streams:723' : undefined;
  }
  protected run(): Value | undefined {
    const self = this.reader;
    if (this.count < 0) return this.readBlock();
    if (bufferOf(self).value.length === 0 && !truthy(reader.get(self, '_eof'))) {
      const yielded = this.waitForData('read');
      if (yielded !== undefined) return yielded;
    }
    return this.finish();
  }
  private finish(): undefined {
    const data = take(this.reader, Math.min(this.count, bufferOf(this.reader).value.length));
    resumeTransport(this.reader);
    return this.give(data);
  }
  private give(bytes: PyBytes): undefined {
    this.result = bytes;
  }
  /** A block of those that are read to the end. */
  private readBlock(): Value | undefined {
    for (;;) {
      const inner = new Read(this.fn, this.reader, Number(reader.get(this.reader, '_limit')));
      const yielded = this.wait(inner);
      if (yielded !== undefined) return yielded;
      if (this.isLast(inner.result)) return undefined;
    }
  }
  private isLast(block: Value): boolean {
    const { value } = block as PyBytes;
    if (value.length > 0) {
      this.blocks.push(value);
      return false;
    }
    const all = new Uint8Array(this.blocks.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const piece of this.blocks) {
      all.set(piece, at);
      at += piece.length;
    }
    this.give(makeBytes(all));
    return true;
  }
  protected override received(value: Value): Value | undefined {
    if (this.count >= 0) return this.finish();
    return this.isLast(value) ? undefined : this.readBlock();
  }
}

/** readexactly(n) */
class ReadExactly extends CountedCoroutine {
  protected override start(): Value | undefined {
    if (this.count < 0) raise('ValueError', 'readexactly size can not be less than zero');
    const kept = reader.get(this.reader, '_exception');
    if (kept !== null) raiseKept(kept, this.fn, 'streams:758', this.lineArguments());
    if (this.count > 0) return this.run();
    this.result = makeBytes(EMPTY);
    return undefined;
  }
  protected run(): Value | undefined {
    const self = this.reader;
    for (;;) {
      const { length } = bufferOf(self).value;
      if (length >= this.count) break;
      if (truthy(reader.get(self, '_eof'))) incomplete(take(self, length), this.count);
      const yielded = this.waitForData('readexactly');
      if (yielded !== undefined) return yielded;
    }
    this.result = take(self, this.count);
    resumeTransport(self);
    return undefined;
  }
}

/** A coroutine method of an ordinary reader; anything else is left to streams.py. */
const coroutine =
  (
    name: string,
    make: (fn: PyLibraryFunction, self: PyInstance, value: Value | undefined) => ReaderCoroutine | undefined,
  ): QuickImpl =>
  (self, value) => {
    const at = reader.of(self as Value);
    if (at === undefined || !((self as PyInstance).slots![at._buffer] instanceof PyByteArray)) return undefined;
    return make(methodOf(self as PyInstance, name), self as PyInstance, value as Value | undefined);
  };
/** A number of bytes. */
const sized =
  (
    make: new (fn: PyLibraryFunction, self: PyInstance, count: number) => ReaderCoroutine,
  ): ((fn: PyLibraryFunction, self: PyInstance, value: Value | undefined) => ReaderCoroutine | undefined) =>
  (fn, self, value = -1) =>
    typeof value === 'number' ? new make(fn, self, value) : undefined;

export const readerWays: Readonly<Record<string, QuickImpl>> = {
  feed_data: feedData as QuickImpl,
  readline: coroutine('readline', (fn, self) => new ReadLine(fn, self)),
  readuntil: coroutine('readuntil', (fn, self, separator) =>
    separator === undefined
      ? new ReadUntil(fn, self, makeBytes(NEWLINE))
      : separator instanceof PyBytes
        ? new ReadUntil(fn, self, separator)
        : undefined,
  ),
  _wait_for_data: coroutine('_wait_for_data', (fn, self, caller) =>
    typeof caller === 'string' ? new WaitForData(fn, self, caller, caller) : undefined,
  ),
  read: coroutine('read', sized(Read)),
  readexactly: coroutine('readexactly', sized(ReadExactly)),
};
