/** Running native generators as frames of a thread, and serving what they ask for. */
import { Raise } from '../errors.ts';
import { PyNativeCoroutine } from '../coroutine.ts';
import {
  type ExcItem,
  Frame,
  FrameKind,
  GenState,
  Mode,
  PyFunction,
  PyGenerator,
  PyNativeAwaitable,
  type Thread,
} from '../function.ts';
import { type BlockRequest, CallRequest, YieldRequest, type NativeGen, type PyNativeFunction } from '../native.ts';
import type { PyCode, PyDict, PyException, PyType, Value } from '../objects.ts';
import { getAttrGen } from '../builtins/text.ts';
import { bind, typeOf } from '../protocols/index.ts';
import { PyError } from '../pure/errors.ts';
import { exceptionOf, isRaised, makeException, raise, setContext, setContextAtPause } from '../raise.ts';
import { vm } from '../vm.ts';
import { link } from '../link.ts';
import { bindArguments } from './arguments.ts';
import { pushCode, pushFunction } from './frames.ts';
import { resumeGenerator, resumeSuspended } from './generators.ts';
import { invoke } from './invoke.ts';
import { deliver, giveToNative } from './results.ts';

/** Runs a generator native until it is done or needs Python. Same answer as `invoke`. */
export function startNative(
  t: Thread,
  gen: NativeGen,
  ret: number,
  mode: Mode,
  name = '',
  args: readonly unknown[] | null = null,
  fn: PyNativeFunction | null = null,
): Value | undefined {
  if (t.depth >= vm.interpreter.recursionLimit + 50) raise('RecursionError', 'maximum recursion depth exceeded');
  const frame = pool.pop() ?? new Frame();
  frame.kind = FrameKind.native;
  frame.native = gen;
  frame.nativeName = name;
  frame.nativeFn = fn;
  frame.nativeArgs = args;
  frame.base = t.sp;
  frame.ret = ret;
  frame.mode = mode;
  frame.back = t.frame;
  t.frame = frame;
  const value = driveNative(t, frame, undefined, null, true);
  if (value !== undefined) releaseNativeFrame(frame);
  return value;
}
/** Frames of natives that are over. */
const pool: Frame[] = [];
/** Gives the frame of a native back that is over, if nobody can have seen it. */
export function releaseNativeFrame(frame: Frame): void {
  const { coroutine, nativeFn, mode } = frame;
  if (coroutine !== null || nativeFn !== null || mode === Mode.entry || pool.length > 64) return;
  frame.native = null;
  frame.carries = false;
  frame.nativeArgs = null;
  frame.take = null;
  frame.more = null;
  frame.back = null;
  pool.push(frame);
}

/**
 * Continues a native coroutine with a value or an exception.
 * @returns what it yielded or returned at once (`t.sendDone` tells which); undefined when it runs Python code first
 */
export function resumeNativeCoroutine(
  t: Thread,
  coroutine: PyNativeCoroutine,
  value: Value,
  thrown: PyException | null,
  ret: number,
  mode: Mode,
): Value | undefined {
  if (t.depth >= vm.interpreter.recursionLimit + 50) raise('RecursionError', 'maximum recursion depth exceeded');
  const frame = new Frame();
  frame.kind = FrameKind.native;
  frame.native = coroutine.begin(value, thrown);
  frame.coroutine = coroutine;
  frame.nativeName = coroutine.fn.name;
  frame.nativeFn = coroutine.fn.raised === null ? null : coroutine.fn;
  frame.nativeArgs = coroutine.args;
  frame.base = t.sp;
  frame.ret = ret;
  frame.mode = mode;
  frame.back = t.frame;
  t.frame = frame;
  return driveNative(t, frame, value, thrown, true);
}

/** Gives a native frame (the top one) the value or exception it waits for; answers as `invoke` does, the frame being popped when it is done. */
export function driveNative(
  t: Thread,
  frame: Frame,
  value: unknown,
  thrown: PyException | null,
  starting = false,
): Value | undefined {
  const gen = frame.native as NativeGen;
  let yielded: Value;
  try {
    let step = thrown === null ? gen.next(value) : gen.throw(new Raise(thrown));
    for (;;) {
      if (step.done) {
        leave(t, frame);
        if (frame.coroutine !== null) {
          frame.coroutine.end();
          t.sendDone = true;
        }
        return step.value ?? null;
      }
      const request = step.value;
      t.sp = frame.base;
      if (request instanceof CallRequest) {
        const { callable } = request;
        frame.take = request.take;
        frame.more = request.more;
        if (
          request.mode === 'next' &&
          callable instanceof PyGenerator &&
          callable.state === GenState.suspended &&
          t.depth < vm.interpreter.recursionLimit
        ) {
          resumeSuspended(t, callable, null, t.sp + 1, Mode.nativeNext);
          return undefined;
        }
        let answer: Value | undefined;
        try {
          answer = serve(t, request);
        } catch (error) {
          const exc = asPythonException(error);
          t.frame = frame;
          t.sp = frame.base;
          step = gen.throw(new Raise(exc));
          continue;
        }
        if (answer === undefined) {
          if (t.frame !== frame || t.leave) return undefined;
          // An exhausted native iterator.
          step = gen.next(undefined);
          continue;
        }
        step = gen.next(answer);
      } else if (request instanceof YieldRequest) {
        (frame.coroutine as PyNativeCoroutine).state = GenState.suspended;
        leave(t, frame);
        t.sendDone = false;
        if (starting) return request.value;
        yielded = request.value;
        break;
      } else {
        t.stop = (request as BlockRequest).stop;
        t.leave = true;
        return undefined;
      }
    }
  } catch (error) {
    leave(t, frame);
    frame.nativeFn?.raised?.(error, frame.nativeArgs ?? []);
    if (frame.coroutine !== null) {
      frame.coroutine.end();
      if (isRaised(error, 'StopIteration')) throw new Raise(coroutineRaised(error.exc));
    }
    // The caller of startNative sees the end of the iterator as the exception it is; later there is only the frame below to tell.
    if (
      !starting &&
      (frame.mode === Mode.forIter || frame.mode === Mode.nativeNext) &&
      isRaised(error, 'StopIteration')
    ) {
      iteratorEnded(t, frame);
      return undefined;
    }
    if (frame.carries) setContextAtPause(asPythonException(error));
    throw error;
  }
  // Whoever gets the value goes on from here, and what that raises is not the coroutine's.
  deliver(t, frame, yielded);
  return undefined;
}
/** The native is left: the frame below it goes on. */
function leave(t: Thread, { back, carries }: Frame): void {
  t.frame = back;
  if (carries) t.excInfo = back!.excItem as ExcItem;
}
function coroutineRaised(exc: PyException): PyException {
  const error = makeException('RuntimeError', 'coroutine raised StopIteration');
  error.cause = exc;
  error.context = exc;
  error.suppressContext = true;
  return error;
}
/** An iterator's frame ended with StopIteration: the frame below is told. */
function iteratorEnded(t: Thread, frame: Frame): void {
  const back = frame.back as Frame;
  if (frame.mode === Mode.forIter) {
    t.sp = frame.ret - 1;
    back.pc = (back.ops[back.pc - 1] as number) * 2;
  } else giveToNative(t, back, undefined);
}
/** The next call of a function that a native has called over and over. @returns whether there is one */
export function callMore(t: Thread, native: Frame, func: PyFunction, mode: Mode): boolean {
  let args: Value[] | undefined;
  try {
    args = native.more!();
  } catch (error) {
    if (mode !== Mode.nativeNext || !isRaised(error, 'StopIteration')) throw error;
  }
  if (args === undefined) return false;
  pushFunction(t, func, bindArguments(func, args, null), t.sp + 1, mode);
  return true;
}
function serve(t: Thread, request: CallRequest): Value | undefined {
  if (request.more !== null) {
    const mode = request.mode === 'next' ? Mode.nativeNext : Mode.native;
    callMore(t, t.frame as Frame, request.callable as PyFunction, mode);
    return undefined;
  }
  switch (request.mode) {
    case 'value':
      return invoke(t, request.callable, request.args, request.kwargs, t.sp + 1, Mode.native);
    case 'next':
      if (request.callable instanceof PyGenerator)
        return resumeGenerator(t, request.callable, null, null, t.sp + 1, Mode.nativeNext);
      try {
        return invoke(t, request.callable, request.args, request.kwargs, t.sp + 1, Mode.nativeNext);
      } catch (error) {
        if (!isRaised(error, 'StopIteration')) throw error;
        return undefined;
      }
    case 'send':
      return serveSend(t, request);
    case 'code':
      return serveCode(t, request);
  }
}
function serveCode(t: Thread, request: CallRequest): undefined {
  const target = request.callable;
  if (target instanceof PyFunction) {
    pushFunction(t, target, [], t.sp + 1, Mode.native);
    (t.frame as Frame).locals = request.args[0] as Value;
  } else
    pushCode(
      t,
      link((target as PyCode).code),
      request.args[0] as PyDict,
      request.args[1] as Value,
      t.sp + 1,
      Mode.native,
    );
  return undefined;
}
function serveSend(t: Thread, request: CallRequest): Value | undefined {
  const target = request.callable;
  const value = request.args[0] as Value;
  const thrown = (request.args[1] ?? null) as PyException | null;
  if (target instanceof PyGenerator) return resumeGenerator(t, target, value, thrown, t.sp + 1, Mode.nativeSend);
  if (target instanceof PyNativeCoroutine)
    return resumeNativeCoroutine(t, target, value, thrown, t.sp + 1, Mode.nativeSend);
  if (target instanceof PyNativeAwaitable) {
    const yielded = thrown === null ? target.sendNow(value) : target.throwNow(thrown);
    t.sendDone = yielded === undefined;
    return yielded ?? target.result;
  }
  return startNative(t, sendToObject(t, target, value, thrown), t.sp + 1, Mode.native, 'send', [target]);
}
/** What a class has under a name, bound; else what `__getattr__` or the object itself say. */
function* methodOrHook(target: Value, cls: PyType, name: string): NativeGen<Value | undefined> {
  const found = cls.lookup(name);
  if (found !== undefined) return bind(found, target, cls);
  try {
    return yield* getAttrGen(target, name);
  } catch (error) {
    if (!isRaised(error, 'AttributeError')) throw error;
    return undefined;
  }
}
/**
 * What `throw()` of a generator was given, where that goes on as it is: an object of a class written in Python that is waited for gets the arguments
 * themselves, whatever they are. The exception that they stand beside is never seen.
 */
export const givenToThrow = new WeakMap<PyException, Value[]>();

/** send/throw on an iterator that is neither a generator nor native: by its methods. */
export function* sendToObject(t: Thread, target: Value, value: Value, thrown: PyException | null): NativeGen {
  const cls = typeOf(target);
  try {
    let answer: Value;
    if (thrown !== null) {
      const method = yield* methodOrHook(target, cls, 'throw');
      if (method === undefined) throw new Raise(thrown);
      answer = (yield new CallRequest(method, givenToThrow.get(thrown) ?? [thrown], null)) as Value;
    } else if (value === null && cls.lookup('__next__') !== undefined) {
      answer = (yield new CallRequest(bind(cls.lookup('__next__') as Value, target, cls), [], null)) as Value;
    } else {
      const found = cls.lookup('send');
      const method = found === undefined ? yield* getAttrGen(target, 'send') : bind(found, target, cls);
      answer = (yield new CallRequest(method, [value], null)) as Value;
    }
    t.sendDone = false;
    return answer;
  } catch (error) {
    if (thrown !== null && error instanceof Raise && error.exc === thrown) throw error;
    if (!isRaised(error, 'StopIteration')) throw error;
    t.sendDone = true;
    return (error.exc.args.items[0] ?? null) as Value;
  }
}

/** What Chromium and Safari, and what Firefox say when functions are nested too deep. (A SyntaxError too, where a regular expression was to be compiled.) */
const tooDeep = ['Maximum call stack', 'too much recursion'];
/** What engines say when a value would be too big. */
const tooBig = [
  'nvalid array length',
  'nvalid string length',
  'nvalid typed array length',
  'Array buffer allocation',
  'BigInt',
  'allocation size overflow',
  'Out of memory',
  'Array size',
];

/** The Python exception that a caught JavaScript value stands for. @throws the value itself when it is not one */
export function asPythonException(error: unknown): PyException {
  if (error instanceof Raise) return error.exc;
  if (error instanceof PyError) {
    const exc = exceptionOf(error);
    setContext(exc);
    return exc;
  }
  if (error instanceof Error) {
    // No regular expressions here: there may be no room on the stack to compile one.
    const { message } = error;
    for (const words of tooDeep)
      if (message.includes(words)) return makeException('RecursionError', 'maximum recursion depth exceeded');
    if (!(error instanceof TypeError))
      for (const words of tooBig) if (message.includes(words)) return makeException('MemoryError');
  }
  throw error;
}
