/**
 * Steps of asynchronous generators. What `__anext__()` and `asend()` answer is nearly always awaited at once by Python code: SEND then puts the generator's
 * frame right on that of the awaiting code (`Mode.asend`), and what the generator gives goes straight back. All that is rarer (a value thrown in, one that is
 * used up, a generator that runs or has ended) takes the way of the methods, in `types/functions/async-generators.ts`.
 */
import { track, untrack } from '../destruction/registry.ts';
import { type Frame, GenState, Mode, type PyGenerator, type Thread } from '../function.ts';
import { type PyException, PyObject, type PyType, type Value } from '../objects.ts';
import { exceptionType, makeException } from '../raise.ts';
import { counters, TRACKED, vm } from '../vm.ts';
import { resumeGenerator, resumeSuspended } from './generators.ts';
import { raiseNow } from './unwind.ts';

/** How far an awaitable of an asynchronous generator is. */
export const AsyncState = { fresh: 0, iterating: 1, over: 2 } as const;

/** What `__anext__()`, `asend()`, `athrow()` and `aclose()` answer. */
export abstract class PyAsyncGenAwaitable extends PyObject {
  state: number = AsyncState.fresh;
  constructor(
    cls: PyType,
    readonly gen: PyGenerator,
    /** The method that made it. */
    readonly method: string,
  ) {
    super(cls);
  }
  get isFresh(): boolean {
    return this.state === AsyncState.fresh;
  }
  /** It is being awaited. */
  begin(): void {
    this.state = AsyncState.iterating;
    if (counters[TRACKED] !== 0) untrack(this);
  }
  /** It is used up. */
  end(): void {
    if (this.state === AsyncState.fresh) untrack(this);
    this.state = AsyncState.over;
  }
}
/** What `__anext__()` and `asend()` answer. */
export class PyAsyncGenSend extends PyAsyncGenAwaitable {
  constructor(
    cls: PyType,
    gen: PyGenerator,
    method: string,
    readonly value: Value,
  ) {
    super(cls, gen, method);
  }
}
/** What an async generator yields to its reader, told apart from what it awaits. */
export class PyAsyncGenWrapped extends PyObject {
  constructor(
    cls: PyType,
    readonly value: Value,
  ) {
    super(cls);
  }
}

let sendType: PyType;
/** Says what class `__anext__()` answers. */
export function setAsyncSendType(cls: PyType): void {
  sendType = cls;
}
/** `asend(value)`: its death is watched, for it may be lost before anybody awaits it. */
export function asyncSend(gen: PyGenerator, value: Value): PyAsyncGenSend {
  const made = new PyAsyncGenSend(sendType, gen, 'asend', value);
  track(made);
  return made;
}
/** GET_ANEXT: the same for an awaitable that the next SEND awaits. */
export const asyncNext = (gen: PyGenerator): PyAsyncGenSend => new PyAsyncGenSend(sendType, gen, 'asend', null);

/** SEND of an awaitable that stands at `ret - 1`. @returns whether the generator's frame was pushed; otherwise the methods have to do it */
export function sendAtOnce(t: Thread, self: PyAsyncGenSend, value: Value, ret: number): boolean {
  const { gen } = self;
  let sent = value;
  if (self.state === AsyncState.fresh) {
    if (gen.asyncRunning) return false;
    if (sent === null) sent = self.value;
  } else if (self.state === AsyncState.over) return false;
  if (gen.state !== GenState.suspended && (gen.state !== GenState.created || sent !== null)) return false;
  if (self.state === AsyncState.fresh) self.begin();
  gen.asyncRunning = true;
  try {
    if (gen.state === GenState.suspended) resumeSuspended(t, gen, sent, ret, Mode.asend);
    else resumeGenerator(t, gen, sent, null, ret, Mode.asend);
  } catch (error) {
    gen.asyncRunning = false;
    self.end();
    throw error;
  }
  return true;
}
/** The generator's frame gave a value: what it yields to its reader ends the await, what it awaits goes through. */
export function asyncYielded(t: Thread, { ret }: Frame, value: Value, back: Frame): void {
  const { stack } = t;
  t.sp = ret;
  if (value instanceof PyAsyncGenWrapped) {
    stack[ret] = value.value;
    used(stack[ret - 1] as PyAsyncGenSend);
    back.pc = (back.ops[back.pc - 1] as number) * 2;
  } else stack[ret] = value;
  if (counters[TRACKED] !== 0) vm.dropped(undefined);
}
/** The generator has returned. */
export function asyncReturned(t: Thread, { ret }: Frame): void {
  t.sp = ret - 1;
  const self = t.stack[ret - 1] as PyAsyncGenSend;
  self.gen.asyncClosed = true;
  used(self);
  raiseNow(t, makeException('StopAsyncIteration'));
}
/** An exception has left the generator, for the awaiting frame. */
export function asyncFailed(t: Thread, { ret }: Frame, exc: PyException): void {
  t.sp = ret - 1;
  const self = t.stack[ret - 1] as PyAsyncGenSend;
  if (exc.cls.isSubtype(exceptionType('StopAsyncIteration')) || exc.cls.isSubtype(exceptionType('GeneratorExit')))
    self.gen.asyncClosed = true;
  used(self);
}
function used(self: PyAsyncGenSend): void {
  self.gen.asyncRunning = false;
  self.state = AsyncState.over;
}
