/**
 * Coroutines whose body is written in TypeScript: what an `async def` of the library is. To a program they are coroutine objects like any other.
 *
 * Two kinds. A PyNativeCoroutine runs a generator that may await anything: `yield* awaiting(awaitable)`; it has a frame on its thread's stack while it runs.
 * A PyQuickCoroutine is a small state machine that never runs Python code in its own name (sleep, a free lock): SEND advances it without any frame.
 */
import { Raise } from './errors.ts';
import { coroutineOrigin } from './frames.ts';
import { GenState, PyGenerator, PyNativeAwaitable } from './function.ts';
import { type LibraryPlace, type LibrarySpec, PyLibraryFunction } from './library.ts';
import { types } from './make.ts';
import { CallRequest, type NativeGen, type QuickImpl, YieldRequest } from './native.ts';
import { type PyException, PyObject, showChanges, type Value } from './objects.ts';
import { asyncMethod, callMethod, lookupAttr, typeName, typeOf } from './protocols/index.ts';
import { exceptionType, raise } from './raise.ts';
import { counters, TRACKED, vm } from './vm.ts';

/** What both kinds show of themselves: `cr_code`, `cr_await`, names. */
export interface NativeCoroutine extends PyObject {
  state: number;
  readonly fn: PyLibraryFunction;
  name: Value;
  qualname: Value;
  origin: Value;
  /** What it waits for right now (`cr_await`). */
  awaiting: Value;
  finalized: boolean;
}

/** A coroutine that runs a TypeScript generator. */
export class PyNativeCoroutine extends PyObject implements NativeCoroutine {
  state: number = GenState.created;
  name: Value;
  qualname: Value;
  origin: Value = vm.thread.coroutineOriginDepth > 0 ? coroutineOrigin(vm.thread) : null;
  awaiting: Value = null;
  finalized = false;
  /** The line at which it waits (`tasks:481`), if not where its function does. */
  waitsAt: string | undefined = undefined;
  /** The body; null once it is over. */
  body: NativeGen | null;
  constructor(
    readonly fn: PyLibraryFunction,
    /** What the body was called with: kept in sight of the reachability walk. */
    public args: readonly unknown[] | null,
    body: NativeGen,
  ) {
    super(types.coroutine);
    this.name = fn.name;
    this.qualname = fn.qualname;
    this.body = body;
  }
  /** Before the body is advanced. @throws Raise when it can't be */
  begin(value: Value, thrown: PyException | null): NativeGen {
    const fresh = this.state === GenState.created;
    checkState(this, value, thrown);
    this.state = GenState.running;
    if (fresh && counters[TRACKED] !== 0) began(this);
    return this.body as NativeGen;
  }
  /** It is over. */
  end(): void {
    this.state = GenState.closed;
    this.body = null;
    this.args = null;
    this.awaiting = null;
  }
}

function checkState(self: NativeCoroutine, value: Value, thrown: PyException | null): void {
  if (self.state === GenState.suspended) return;
  if (self.state === GenState.running) raise('ValueError', 'coroutine already executing');
  if (self.state === GenState.closed) raise('RuntimeError', 'cannot reuse already awaited coroutine');
  if (thrown === null && value !== null) raise('TypeError', "can't send non-None value to a just-started coroutine");
}

/** A coroutine that is a state machine: `step` and `fail` answer as sendNow does, and never run long or block. */
export abstract class PyQuickCoroutine extends PyNativeAwaitable implements NativeCoroutine {
  state: number = GenState.created;
  name: Value;
  qualname: Value;
  origin: Value = vm.thread.coroutineOriginDepth > 0 ? coroutineOrigin(vm.thread) : null;
  finalized = false;
  constructor(readonly fn: PyLibraryFunction) {
    super(types.coroutine);
    this.name = fn.name;
    this.qualname = fn.qualname;
  }
  /** What it waits for right now. */
  get awaiting(): Value {
    return null;
  }
  /** What `cr_await` shows: where CPython has two coroutines for what is one here, the inner one. */
  get shownAwaiting(): Value {
    return this.awaiting;
  }
  /** Its first step. */
  protected abstract start(): Value | undefined;
  /** What was yielded is there: go on. */
  protected abstract step(value: Value): Value | undefined;
  /** An exception arrives at the pause: clean up; may raise another or go on. */
  protected fail(exc: PyException): Value | undefined {
    throw new Raise(exc);
  }
  /** What it was called with, as tracebacks show it (tracebacks/library-lines.ts). */
  protected lineArguments(): readonly Value[] {
    return [];
  }
  /** The line at which it waits, if not where its function usually does: `streams:723` (tracebacks/library-lines.ts). */
  waitingLine(): string | undefined {
    return undefined;
  }
  /** Where it stands, where that matters to tracebacks. */
  protected lineHint(): 'zero' | undefined {
    return undefined;
  }
  /** The same, where the exception comes out of a step that nothing was thrown into. */
  protected stepHint(): 'zero' | undefined {
    return undefined;
  }
  sendNow(value: Value): Value | undefined {
    const fresh = this.state !== GenState.suspended;
    if (fresh) {
      checkState(this, value, null);
      if (counters[TRACKED] !== 0) began(this);
    }
    this.state = GenState.running;
    let yielded: Value | undefined;
    try {
      yielded = fresh ? this.start() : this.step(value);
    } catch (error) {
      this.state = GenState.closed;
      this.fn.raised?.(error, this.lineArguments(), this.stepHint());
      throw error;
    }
    this.state = yielded === undefined ? GenState.closed : GenState.suspended;
    return yielded;
  }
  throwNow(exc: PyException): Value | undefined {
    const fresh = this.state !== GenState.suspended;
    if (fresh) {
      checkState(this, null, exc);
      if (counters[TRACKED] !== 0) began(this);
    }
    this.state = GenState.running;
    let yielded: Value | undefined;
    try {
      if (fresh) throw new Raise(exc);
      yielded = this.fail(exc);
    } catch (error) {
      this.state = GenState.closed;
      this.fn.raised?.(error, this.lineArguments(), fresh ? 'fresh' : this.lineHint());
      throw error;
    }
    this.state = yielded === undefined ? GenState.closed : GenState.suspended;
    return yielded;
  }
}

/** What `cr_await` shows of something that is awaited: set by asyncio, whose futures are waited for without an iterator. */
let view: (awaited: Value) => Value = (awaited) => awaited;
/** Who knows what `cr_await` shows: asyncio. */
export function setAwaitedView(show: typeof view): void {
  view = show;
}
/** `cr_await` of a coroutine written in TypeScript. */
export const awaitedView = (coroutine: NativeCoroutine): Value =>
  view(coroutine instanceof PyQuickCoroutine ? coroutine.shownAwaiting : coroutine.awaiting);

/** A coroutine that CPython has inside of another one, where ours does the work of both: only for those who look what is awaited. */
export class PyInnerCoroutine extends PyQuickCoroutine {
  override state: number = GenState.suspended;
  constructor(
    fn: PyLibraryFunction,
    private readonly outer: PyQuickCoroutine,
  ) {
    super(fn);
  }
  override get awaiting(): Value {
    return this.outer.awaiting;
  }
  protected start(): Value | undefined {
    return undefined;
  }
  protected step(): Value | undefined {
    return undefined;
  }
}

/** Whether a value is a coroutine written in TypeScript. */
export const isNativeCoroutine = (value: unknown): value is NativeCoroutine =>
  value instanceof PyNativeCoroutine || value instanceof PyQuickCoroutine;

/** An `async def` of the library. The implementation is the body: a generator function over the bound arguments. */
export function coroutineFunction(
  name: string,
  spec: LibrarySpec,
  place: Omit<LibraryPlace, 'isCoroutine'>,
): PyLibraryFunction {
  const [signature, body, doc] = spec;
  const make = (...args: unknown[]): PyNativeCoroutine => {
    const made = new PyNativeCoroutine(fn, args, body(...args) as NativeGen);
    created(made);
    return made;
  };
  const fn: PyLibraryFunction = new PyLibraryFunction(name, [signature, make, doc], { ...place, isCoroutine: true });
  return fn;
}
/** The same for a state machine: `make` constructs it, `atOnce` does without (native.ts). */
export function quickCoroutineFunction(
  name: string,
  signature: string,
  // biome-ignore lint/suspicious/noExplicitAny: the parameters are as the signature string says
  make: (fn: PyLibraryFunction, ...args: any[]) => PyNativeCoroutine | PyQuickCoroutine,
  place: Omit<LibraryPlace, 'isCoroutine'>,
  doc?: string,
  atOnce: QuickImpl | null = null,
): PyLibraryFunction {
  let isFirst = true;
  const construct: QuickImpl = (...args) => {
    const made = make(fn, ...args);
    if (isFirst) showChanges(made, 'result', 'item', 'given');
    isFirst = false;
    created(made);
    return made;
  };
  const fn: PyLibraryFunction = new PyLibraryFunction(name, [signature, construct, doc], {
    ...place,
    isCoroutine: true,
  });
  fn.atOnce = atOnce;
  return fn;
}
/** Runs a body made elsewhere as a coroutine of `fn`. */
export function nativeCoroutine(fn: PyLibraryFunction, args: readonly unknown[], body: NativeGen): PyNativeCoroutine {
  const made = new PyNativeCoroutine(fn, args, body);
  created(made);
  return made;
}

/** Told of every coroutine made here, and of its first step: for the warning of one that is never awaited. */
let created: (coroutine: NativeCoroutine) => void = () => {};
let began: (coroutine: NativeCoroutine) => void = () => {};
/** Says that a coroutine was made. */
export const madeCoroutine = (coroutine: NativeCoroutine): void => created(coroutine);
/** Who is told when a coroutine is made, and when it takes its first step. */
export function setCoroutineLife(onCreation: typeof created, onFirstStep: typeof began): void {
  created = onCreation;
  began = onFirstStep;
}

// ---- awaiting -------------------------------------------------------------------------------------------------------------------------------

/** The iterator that `await value` advances. @throws Raise(TypeError) when it can't be awaited */
export function awaitableIterator(value: Value): Value {
  if (value instanceof PyGenerator) {
    if (value.flavour === 'coroutine' || (value.flavour === 'generator' && isIterableCoroutine(value)))
      return checkNotAwaited(value);
  } else if (isNativeCoroutine(value)) return checkNotAwaited(value);
  const method = asyncMethod(value, '__await__');
  if (method === undefined) raise('TypeError', `'${typeName(value)}' object can't be awaited`);
  const result = callMethod(method, value);
  if (isCoroutine(result)) raise('TypeError', '__await__() returned a coroutine');
  if (!(result instanceof PyNativeAwaitable) && typeOf(result).lookup('__next__') === undefined) {
    raise('TypeError', `__await__() returned non-iterator of type '${typeName(result)}'`);
  }
  return result;
}
function checkNotAwaited<T extends Value>(coroutine: T): T {
  if (coroutine instanceof PyNativeCoroutine || coroutine instanceof PyQuickCoroutine) {
    if (coroutine.state === GenState.suspended && coroutine.awaiting !== null)
      raise('RuntimeError', 'coroutine is being awaited already');
  } else if (
    coroutine instanceof PyGenerator &&
    coroutine.state === GenState.suspended &&
    coroutineAwaits(coroutine) !== null
  ) {
    raise('RuntimeError', 'coroutine is being awaited already');
  }
  return coroutine;
}
const isIterableCoroutine = (generator: PyGenerator): boolean => (generator.linked.code.flags & 0x100) !== 0;
/** Whether `await` takes the value as it is: coroutines, and generators that types.coroutine() made to look like one. */
export const isCoroutine = (value: Value): boolean =>
  isNativeCoroutine(value) ||
  (value instanceof PyGenerator && (value.flavour === 'coroutine' || isIterableCoroutine(value)));

/** `await value` inside a native coroutine. @throws Raise what the awaited thing raises */
export function* awaiting(value: Value): NativeGen {
  const iterator = awaitableIterator(value);
  const self = runningCoroutine();
  let sent: Value = null;
  let thrown: PyException | null = null;
  for (;;) {
    if (self !== null) self.awaiting = iterator;
    let yielded: Value;
    try {
      yielded = (yield new CallRequest(iterator, thrown === null ? [sent] : [sent, thrown], null, 'send')) as Value;
    } catch (error) {
      if (self !== null) self.awaiting = null;
      throw error;
    }
    if (vm.thread.sendDone) {
      if (self !== null) self.awaiting = null;
      return yielded;
    }
    thrown = null;
    try {
      sent = (yield new YieldRequest(yielded)) as Value;
    } catch (error) {
      if (!(error instanceof Raise)) throw error;
      thrown = error.exc;
      if (thrown.cls.isSubtype(exceptionType('GeneratorExit'))) {
        const close = lookupAttr(iterator, 'close');
        if (close !== undefined) yield new CallRequest(close, [], null);
        if (self !== null) self.awaiting = null;
        throw error;
      }
    }
  }
}
/** The native coroutine whose body runs now. */
const runningCoroutine = (): PyNativeCoroutine | null => vm.thread.frame?.coroutine ?? null;

/**
 * What a suspended coroutine or generator delegates to (`cr_await`, `gi_yieldfrom`): the thing on top of its operand stack when it stands at a
 * SEND; null when it does not wait for anything.
 */
export function coroutineAwaits(generator: PyGenerator): Value {
  if (generator.state !== GenState.suspended) return null;
  const { linked, nextPc, saved } = generator;
  // The instruction before the next one is the YIELD_VALUE of an await or `yield from` (oparg 1).
  if (linked.ops![nextPc - 1] !== 1 || saved.length === 0) return null;
  return saved[saved.length - 1] ?? null;
}
