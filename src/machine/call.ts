/**
 * Calls and returns: putting frames on a thread, giving a finished frame's value to the frame below, unwinding for an exception.
 *
 * A native (TypeScript) generator has a frame of its own kind on the same stack, so a thread can stop inside it. `invoke` answers with the value when the
 * call was over at once, or undefined when a frame was pushed: then the value arrives later, by the frame's `mode`.
 */
import { CodeFlag } from '../language/index.ts';
import { EngineBug, LimitReached, Raise } from './errors.ts';
import { PyNativeCoroutine } from './coroutine.ts';
import { execute } from './interp.ts';
import { ExcItem, Frame, FrameKind, GenState, Mode, type PyFrame, PyFunction, PyGenerator, PyNativeAwaitable, type Thread } from './function.ts';
import { throwAtPause } from './delegate.ts';
import { coroutineOrigin, frameObject, pythonFrame } from './frames.ts';
import { HashTable } from './hashtable.ts';
import { makeBoundMethod, makeTuple, notImplemented, types } from './make.ts';
import { BlockRequest, CallRequest, YieldRequest, bindNative, type NativeGen, PyNativeFunction } from './native.ts';
import {
  PyBoundMethod,
  PyCell,
  PyModule,
  type PyCode,
  PyDict,
  type PyException,
  PyObject,
  PyStaticMethod,
  PyTraceback,
  type PyTuple,
  PyType,
  type Value,
} from './objects.ts';
import { observeRaise } from './monitor.ts';
import { Op } from './op.ts';
import { binaryOpGen } from './operators.ts';
import { bind, isInstance, isRaised, repr, richCompare, str, truthy, typeName, typeOf } from './protocols.ts';
import { PyError } from './pure/errors.ts';
import { nearest } from './pure/suggest.ts';
import { exceptionOf, exceptionType, makeException, raise, setContext, setContextAtPause } from './raise.ts';
import { BREAKER, counters, FUEL, TRACKED, vm } from './vm.ts';
import { type Linked, link } from './link.ts';
import type { Stop } from '../kernel/index.ts';

type Kwargs = Map<string, Value> | null;

const pool: Frame[] = [];
/** A blank Python frame. */
export function newFrame(): Frame {
  return pool.pop() ?? new Frame();
}
/** Gives a frame back that nobody refers to any more. */
export function releaseFrame(frame: Frame): void {
  if (frame.wrapper !== null || frame.gen !== null || frame.kind !== FrameKind.python) return;
  frame.func = null;
  frame.back = null;
  frame.locals = null;
  if (pool.length < 256) pool.push(frame);
}

/** Makes sure the stack reaches `top`. */
export function growStack(t: Thread, top: number): void {
  const stack = t.stack;
  while (stack.length <= top + 16) stack.push(undefined);
}

export function checkDepth(t: Thread): void {
  if (t.depth >= vm.interpreter.recursionLimit) raise('RecursionError', 'maximum recursion depth exceeded');
}

/** Pushes a frame for `func` whose parameters (in slot order) are `locals`; the rest of localsplus is empty. */
export function pushFunction(t: Thread, func: PyFunction, locals: readonly (Value | undefined)[], ret: number, mode: Mode): void {
  checkDepth(t);
  const frame = pushFrame(t, func.linked, t.sp + 1, ret, mode);
  frame.func = func;
  frame.globals = func.globals;
  frame.builtins = func.builtins;
  const stack = t.stack;
  const base = frame.base;
  for (let at = 0; at < locals.length; at++) stack[base + at] = locals[at];
  const end = base + func.linked.nlocals;
  for (let at = base + locals.length; at < end; at++) stack[at] = undefined;
}
/** Calls a Python function whose arguments already lie in its slots: stack[first..last]. */
export function enterFunction(t: Thread, func: PyFunction, linked: Linked, first: number, last: number, ret: number): void {
  if (t.depth >= vm.interpreter.recursionLimit) raise('RecursionError', 'maximum recursion depth exceeded');
  const frame = newFrame();
  frame.linked = linked;
  frame.ops = linked.ops ?? linked.prepare();
  frame.pc = 0;
  frame.base = first;
  frame.ret = ret;
  frame.mode = Mode.value;
  frame.func = func;
  frame.globals = func.globals;
  frame.builtins = func.builtins;
  frame.back = t.frame;
  frame.lastLine = -1;
  const { stack } = t;
  if (stack.length <= first + linked.frameSize) growStack(t, first + linked.frameSize);
  const end = first + linked.nlocals;
  for (let at = last + 1; at < end; at++) stack[at] = undefined;
  t.frame = frame;
  t.sp = end - 1;
  t.depth++;
}
/** Calls a Python function with its slots laid out; the result goes to `ret`. */
export function pushCall(t: Thread, func: PyFunction, slots: readonly (Value | undefined)[], ret: number): void {
  pushFunction(t, func, slots, ret, Mode.value);
}
function pushFrame(t: Thread, linked: Linked, base: number, ret: number, mode: Mode): Frame {
  const frame = newFrame();
  frame.linked = linked;
  frame.ops = linked.ops ?? linked.prepare();
  frame.pc = 0;
  frame.base = base;
  frame.ret = ret;
  frame.mode = mode;
  frame.back = t.frame;
  frame.lastLine = -1;
  growStack(t, base + linked.frameSize);
  t.frame = frame;
  t.sp = base + linked.nlocals - 1;
  t.depth++;
  return frame;
}
/** Pushes a frame for module, class body or exec'd code: names live in `locals`. */
export function pushCode(t: Thread, linked: Linked, globals: PyDict, locals: Value, ret: number, mode: Mode, builtins?: PyDict): Frame {
  checkDepth(t);
  const frame = pushFrame(t, linked, t.sp + 1, ret, mode);
  frame.globals = globals;
  frame.builtins = builtins ?? builtinsOf(globals);
  frame.locals = locals;
  for (let at = frame.base; at <= t.sp; at++) t.stack[at] = undefined;
  return frame;
}
/** The builtins that code with these globals sees (`__builtins__` in them wins). */
export function builtinsOf(globals: PyDict): PyDict {
  const own = globals.table.get('__builtins__');
  if (own instanceof PyDict) return own;
  if (own === undefined) return vm.interpreter.builtins;
  return own instanceof PyModule ? own.dict : new OtherBuiltins(own);
}
/** A `__builtins__` that is no dict: names are asked of it by subscription. */
export class OtherBuiltins extends PyDict {
  constructor(readonly mapping: Value) {
    super(types.object, new HashTable());
  }
}

// ---- binding arguments ------------------------------------------------------------------------------------------------------------------

const names = (list: string[]): string => {
  const quoted = list.map((name) => `'${name}'`);
  if (quoted.length === 1) return quoted[0]!;
  if (quoted.length === 2) return `${quoted[0]} and ${quoted[1]}`;
  return `${quoted.slice(0, -1).join(', ')}, and ${quoted[quoted.length - 1]}`;
};

/** Lays arguments out in the slots of a Python function. @throws Raise(TypeError) worded as ceval.c words it */
export function bindArguments(func: PyFunction, args: readonly Value[], kwargs: Kwargs): readonly (Value | undefined)[] {
  if (kwargs === null && func.linked.simple && args.length === func.linked.argcount) return args;
  const code = func.linked.code;
  const { argcount, posonlyargcount, kwonlyargcount, varnames } = code;
  const total = argcount + kwonlyargcount;
  const slots: (Value | undefined)[] = new Array(func.linked.parameters).fill(undefined);
  const given = args.length;
  const hasVarargs = (code.flags & CodeFlag.VARARGS) !== 0;
  const hasVarkw = (code.flags & CodeFlag.VARKEYWORDS) !== 0;
  for (let at = 0; at < given && at < argcount; at++) slots[at] = args[at];
  if (hasVarargs) slots[total] = makeTuple(args.slice(argcount) as Value[]);
  if (hasVarkw) slots[total + (hasVarargs ? 1 : 0)] = new PyDict(types.dict, new HashTable());
  if (kwargs !== null) {
    const rest = hasVarkw ? (slots[total + (hasVarargs ? 1 : 0)] as PyDict) : null;
    for (const [name, value] of kwargs) {
      let at = -1;
      for (let candidate = posonlyargcount; candidate < total; candidate++) {
        if (varnames[candidate] === name) {
          at = candidate;
          break;
        }
      }
      if (at < 0) {
        if (rest === null) unexpectedKeyword(func, name, kwargs);
        rest.table.set(name, value);
      } else {
        if (slots[at] !== undefined) raise('TypeError', `${str(func.qualname)}() got multiple values for argument '${name}'`);
        slots[at] = value;
      }
    }
  }
  if (given > argcount && !hasVarargs) tooManyPositional(func, given, slots);
  if (given < argcount) {
    const defaults = func.defaults?.items ?? [];
    const firstDefault = argcount - defaults.length;
    const absent: string[] = [];
    for (let at = given; at < firstDefault; at++) if (slots[at] === undefined) absent.push(varnames[at]!);
    if (absent.length > 0) missingArguments(func, absent, 'positional');
    for (let at = Math.max(given, firstDefault); at < argcount; at++) if (slots[at] === undefined) slots[at] = defaults[at - firstDefault];
  }
  if (kwonlyargcount > 0) {
    const absent: string[] = [];
    for (let at = argcount; at < total; at++) {
      if (slots[at] !== undefined) continue;
      const fallback = func.kwdefaults?.table.get(varnames[at]!);
      if (fallback === undefined) absent.push(varnames[at]!);
      else slots[at] = fallback;
    }
    if (absent.length > 0) missingArguments(func, absent, 'keyword-only');
  }
  return slots;
}
function missingArguments(func: PyFunction, absent: string[], kind: string): never {
  raise('TypeError', `${str(func.qualname)}() missing ${absent.length} required ${kind} argument${absent.length === 1 ? '' : 's'}: ${names(absent)}`);
}
function tooManyPositional(func: PyFunction, given: number, slots: readonly (Value | undefined)[]): never {
  const { argcount, kwonlyargcount } = func.linked.code;
  const defaults = func.defaults?.items.length ?? 0;
  let keywordOnly = 0;
  for (let at = argcount; at < argcount + kwonlyargcount; at++) if (slots[at] !== undefined) keywordOnly++;
  const takes = defaults > 0 ? `from ${argcount - defaults} to ${argcount}` : `${argcount}`;
  const plural = defaults > 0 || argcount !== 1 ? 's' : '';
  const extra =
    keywordOnly > 0 ? ` positional argument${given === 1 ? '' : 's'} (and ${keywordOnly} keyword-only argument${keywordOnly === 1 ? '' : 's'})` : '';
  raise(
    'TypeError',
    `${str(func.qualname)}() takes ${takes} positional argument${plural} but ${given}${extra} ${given === 1 && keywordOnly === 0 ? 'was' : 'were'} given`,
  );
}
function unexpectedKeyword(func: PyFunction, name: string, kwargs: Map<string, Value>): never {
  const code = func.linked.code;
  const positionalOnly = code.varnames.slice(0, code.posonlyargcount).filter((candidate) => kwargs.has(candidate));
  if (positionalOnly.length > 0) {
    raise('TypeError', `${str(func.qualname)}() got some positional-only arguments passed as keyword arguments: '${positionalOnly.join(', ')}'`);
  }
  const candidates = code.varnames.slice(code.posonlyargcount, code.argcount + code.kwonlyargcount);
  const near = nearest(name, candidates);
  raise('TypeError', `${str(func.qualname)}() got an unexpected keyword argument '${name}'${near === undefined ? '' : `. Did you mean '${near}'?`}`);
}
// ---- calling --------------------------------------------------------------------------------------------------------------------------------

/** Starts a call. @returns its value when it was over at once; undefined when a frame was pushed (or the thread blocked) */
export function invoke(t: Thread, callable: Value, args: Value[], kwargs: Kwargs, ret: number, mode: Mode): Value | undefined {
  for (let hops = 0; ; hops++) {
    if (hops > vm.interpreter.recursionLimit) raise('RecursionError', 'maximum recursion depth exceeded');
    if (callable instanceof PyFunction) {
      pushFunction(t, callable, bindArguments(callable, args, kwargs), ret, mode);
      return undefined;
    }
    if (callable instanceof PyNativeFunction) return invokeNative(t, callable, args, kwargs, ret, mode);
    if (callable instanceof PyBoundMethod) {
      args = [callable.self, ...args];
      callable = callable.func;
      continue;
    }
    if (callable instanceof PyType && callable.cls.lookup('__call__') === typeCallMethod) return invokeType(t, callable, args, kwargs, ret, mode);
    const method = callable instanceof PyObject ? callable.cls.lookup('__call__') : undefined;
    if (method === undefined || method === null) notCallable(callable, method);
    if (method instanceof PyFunction || (method instanceof PyNativeFunction && method.cls !== types.builtinFunction)) {
      args = [callable, ...args];
      callable = method;
    } else callable = bind(method, callable, typeOf(callable));
  }
}
function notCallable(callable: Value, method: null | undefined): never {
  if (method === null) raise('TypeError', "'NoneType' object is not callable");
  if (callable instanceof PyModule) {
    const name = callable.dict.table.get('__name__');
    const inside = typeof name === 'string' ? callable.dict.table.get(name) : undefined;
    if (inside !== undefined && typeOf(inside).lookup('__call__') !== undefined)
      raise('TypeError', `'module' object is not callable. Did you mean: '${name as string}.${name as string}(...)'?`);
  }
  raise('TypeError', `'${typeName(callable)}' object is not callable`);
}
/** type.__call__ itself; set by types/core.ts. */
let typeCallMethod: Value = null;
export function setTypeCallMethod(method: Value): void {
  typeCallMethod = method;
}

function invokeNative(t: Thread, fn: PyNativeFunction, args: Value[], kwargs: Kwargs, ret: number, mode: Mode): Value | undefined {
  if (fn.owner !== null) checkReceiver(fn, args);
  const ready = kwargs === null && fn.plain && args.length >= fn.min && args.length <= fn.max;
  const bound = ready ? args : bindNative(fn, args, kwargs);
  if (!fn.isGenerator) return (fn.impl(...bound) as Value | undefined) ?? null;
  if (fn.quick !== null) {
    const value = fn.quick(...bound);
    if (value !== undefined) return value;
  }
  return startNative(t, fn.impl(...bound) as NativeGen, ret, mode, fn.name, bound, fn.raised === null ? null : fn);
}
/** An unbound native method must be given an instance of its class. */
export function checkReceiver(fn: PyNativeFunction, args: readonly Value[]): void {
  const owner = fn.owner as PyType;
  if (args.length === 0) {
    if (fn.name === '__new__') raise('TypeError', `${owner.shown}.__new__(): not enough arguments`);
    if (fn.cls === types.wrapperDescriptor) raise('TypeError', `descriptor '${fn.name}' of '${owner.shown}' object needs an argument`);
    raise('TypeError', `unbound method ${fn.fullName}() needs an argument`);
  }
  const self = args[0] as Value;
  if (fn.name === '__new__') {
    checkNewReceiver(fn, owner, self);
    return;
  }
  if (fn.cls === types.classMethodDescriptor) return;
  if (!typeOf(self).isSubtype(owner)) {
    raise(
      'TypeError',
      `descriptor '${fn.name}' ${fn.cls === types.wrapperDescriptor ? `requires a '${owner.shown}' object but received a '${typeName(self)}'` : `for '${owner.shown}' objects doesn't apply to a '${typeName(self)}' object`}`,
    );
  }
}
function checkNewReceiver(fn: PyNativeFunction, owner: PyType, cls: Value): void {
  if (!(cls instanceof PyType)) raise('TypeError', `${owner.shown}.__new__(X): X is not a type object (${typeName(cls)})`);
  if (!cls.isSubtype(owner)) raise('TypeError', `${owner.shown}.__new__(${cls.shown}): ${cls.shown} is not a subtype of ${owner.shown}`);
  // The first class that is not made by a `__new__` written in Python.
  for (let base: PyType | null = cls; base !== null; base = base.base) {
    const found = base.lookup('__new__');
    const maker = found instanceof PyStaticMethod ? found.func : found;
    if (!(maker instanceof PyNativeFunction)) continue;
    if (maker !== fn) raise('TypeError', `${owner.shown}.__new__(${cls.shown}) is not safe, use ${base.shown}.__new__()`);
    return;
  }
}

/** Class(args): `__new__`, then `__init__` when an instance came out. */
function invokeType(t: Thread, cls: PyType, args: Value[], kwargs: Kwargs, ret: number, mode: Mode): Value | undefined {
  if (cls === types.type && args.length === 1 && kwargs === null) return typeOf(args[0] as Value);
  const maker = cls.lookup('__new__');
  const init = cls.lookup('__init__');
  const fn = maker instanceof PyObject && 'func' in maker ? (maker as unknown as { func: Value }).func : maker;
  if (fn instanceof PyNativeFunction && !fn.isGenerator) {
    let instance: Value;
    if (kwargs === null && fn.plain && args.length + 1 >= fn.min && args.length + 1 <= fn.max)
      instance = (args.length === 1 ? fn.impl(cls, args[0]) : fn.impl(cls, ...args)) as Value;
    else instance = fn.impl(...bindNative(fn, [cls, ...args], kwargs)) as Value;
    if (instance === null || (typeOf(instance) !== cls && !isInstance(instance, cls))) return instance;
    if (instance instanceof PyObject && instance.cls.hasDel) vm.born(instance);
    // The maker may answer with an instance of a subclass (`__class__` assignment aside): its own __init__ counts.
    if (init instanceof PyNativeFunction && !init.isGenerator) {
      if (init.owner !== types.object && (kwargs !== null || init.repeats !== fn)) init.impl(...bindNative(init, [instance, ...args], kwargs));
      return instance;
    }
    if (init instanceof PyFunction && mode === Mode.value && typeOf(instance) === cls) {
      t.stack[ret] = instance;
      t.sp = Math.max(t.sp, ret);
      pushFunction(t, init, bindArguments(init, [instance, ...args], kwargs), ret, Mode.init);
      return undefined;
    }
    return startNative(t, initGen(instance, args, kwargs), ret, mode, '__call__', [cls, args, instance]);
  }
  return startNative(t, typeCallGen(cls, maker as Value, args, kwargs), ret, mode, '__call__', [cls, args]);
}
/** type.__call__ in general. */
export function* typeCallGen(cls: PyType, maker: Value, args: Value[], kwargs: Kwargs): NativeGen {
  const fn = bindStatic(maker, cls);
  const instance = (yield new CallRequest(fn, [cls, ...args], kwargs)) as Value;
  if (!isInstance(instance, cls)) return instance;
  if (instance instanceof PyObject && instance.cls.hasDel) vm.born(instance);
  return yield* initGen(instance, args, kwargs);
}
/** `__init__` of a new instance. @returns the instance */
function* initGen(instance: Value, args: Value[], kwargs: Kwargs): NativeGen {
  const actual = typeOf(instance);
  const init = actual.lookup('__init__') as Value;
  const bound = init instanceof PyFunction || init instanceof PyNativeFunction ? makeBoundMethod(init, instance) : bind(init, instance, actual);
  const result = (yield new CallRequest(bound, args, kwargs)) as Value;
  if (result !== null) raise('TypeError', `__init__() should return None, not '${typeName(result)}'`);
  return instance;
}
function bindStatic(maker: Value, cls: PyType): Value {
  if (maker instanceof PyObject && maker.cls === types.staticmethod) return (maker as unknown as { func: Value }).func;
  if (maker instanceof PyFunction || maker instanceof PyNativeFunction) return maker;
  return bind(maker, null, cls);
}

// ---- natives ----------------------------------------------------------------------------------------------------------------------------------

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
  const frame = new Frame();
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
  return driveNative(t, frame, undefined, null, true);
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
function driveNative(t: Thread, frame: Frame, value: unknown, thrown: PyException | null, starting = false): Value | undefined {
  const gen = frame.native as NativeGen;
  try {
    let step = thrown === null ? gen.next(value) : gen.throw(new Raise(thrown));
    for (;;) {
      if (step.done) {
        t.frame = frame.back;
        if (frame.coroutine !== null) {
          frame.coroutine.end();
          t.sendDone = true;
        }
        return step.value ?? null;
      }
      const request = step.value;
      t.sp = frame.base;
      if (request instanceof CallRequest) {
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
        t.frame = frame.back;
        t.sendDone = false;
        if (starting) return request.value;
        deliver(t, frame, request.value);
        return undefined;
      } else {
        t.stop = (request as BlockRequest).stop;
        t.leave = true;
        return undefined;
      }
    }
  } catch (error) {
    t.frame = frame.back;
    frame.nativeFn?.raised?.(error, frame.nativeArgs ?? []);
    frame.coroutine?.end();
    // The caller of startNative sees the end of the iterator as the exception it is; later there is only the frame below to tell.
    if (!starting && (frame.mode === Mode.forIter || frame.mode === Mode.nativeNext) && isRaised(error, 'StopIteration')) {
      iteratorEnded(t, frame);
      return undefined;
    }
    throw error;
  }
}
/** An iterator's frame ended with StopIteration: the frame below is told. */
function iteratorEnded(t: Thread, frame: Frame): void {
  const back = frame.back as Frame;
  if (frame.mode === Mode.forIter) {
    t.sp = frame.ret - 1;
    back.pc = (back.ops[back.pc - 1] as number) * 2;
  } else giveToNative(t, back, undefined);
}
function serve(t: Thread, request: CallRequest): Value | undefined {
  switch (request.mode) {
    case 'value':
      return invoke(t, request.callable, request.args, request.kwargs, t.sp + 1, Mode.native);
    case 'next':
      if (request.callable instanceof PyGenerator) return resumeGenerator(t, request.callable, null, null, t.sp + 1, Mode.nativeNext);
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
  } else pushCode(t, link((target as PyCode).code), request.args[0] as PyDict, request.args[1] as Value, t.sp + 1, Mode.native);
  return undefined;
}
function serveSend(t: Thread, request: CallRequest): Value | undefined {
  const target = request.callable;
  const value = request.args[0] as Value;
  const thrown = (request.args[1] ?? null) as PyException | null;
  if (target instanceof PyGenerator) return resumeGenerator(t, target, value, thrown, t.sp + 1, Mode.nativeSend);
  if (target instanceof PyNativeCoroutine) return resumeNativeCoroutine(t, target, value, thrown, t.sp + 1, Mode.nativeSend);
  if (target instanceof PyNativeAwaitable) {
    const yielded = thrown === null ? target.sendNow(value) : target.throwNow(thrown);
    t.sendDone = yielded === undefined;
    return yielded ?? target.result;
  }
  return startNative(t, sendToObject(t, target, value, thrown), t.sp + 1, Mode.native, 'send', [target]);
}
/** send/throw on an iterator that is neither a generator nor native: by its methods. */
export function* sendToObject(t: Thread, target: Value, value: Value, thrown: PyException | null): NativeGen {
  const cls = typeOf(target);
  try {
    let answer: Value;
    if (thrown !== null) {
      const method = cls.lookup('throw');
      if (method === undefined) throw new Raise(thrown);
      answer = (yield new CallRequest(bind(method, target, cls), [thrown], null)) as Value;
    } else if (value === null && cls.lookup('__next__') !== undefined) {
      answer = (yield new CallRequest(bind(cls.lookup('__next__') as Value, target, cls), [], null)) as Value;
    } else {
      const method = cls.lookup('send');
      if (method === undefined) raise('AttributeError', `'${cls.name}' object has no attribute 'send'`);
      answer = (yield new CallRequest(bind(method, target, cls), [value], null)) as Value;
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
    for (const words of tooDeep) if (message.includes(words)) return makeException('RecursionError', 'maximum recursion depth exceeded');
    if (!(error instanceof TypeError)) for (const words of tooBig) if (message.includes(words)) return makeException('MemoryError');
  }
  throw error;
}

// ---- generators -------------------------------------------------------------------------------------------------------------------------------

/**
 * Continues a generator, coroutine or async generator with a value or an exception.
 * @returns undefined when its frame was pushed; for a finished one in the native modes: the end, delivered at once
 */
export function resumeGenerator(t: Thread, gen: PyGenerator, value: Value, thrown: PyException | null, ret: number, mode: Mode): Value | undefined {
  if (gen.state === GenState.running) raise('ValueError', `${gen.flavour.replace('_', ' ')} already executing`);
  if (gen.state === GenState.closed) {
    if (gen.flavour === 'coroutine') raise('RuntimeError', 'cannot reuse already awaited coroutine');
    if (thrown !== null) throw new Raise(thrown);
    t.sendDone = true;
    return mode === Mode.nativeSend ? null : undefined;
  }
  if (gen.state === GenState.created && value !== null && thrown === null) {
    raise('TypeError', `can't send non-None value to a just-started ${gen.flavour.replace('_', ' ')}`);
  }
  checkDepth(t);
  const frame = gen.frame;
  const saved = gen.saved;
  const base = t.sp + 1;
  growStack(t, base + frame.linked.frameSize);
  const stack = t.stack;
  for (let at = 0; at < saved.length; at++) stack[base + at] = saved[at];
  let sp = base + saved.length - 1;
  frame.ops = frame.linked.ops ?? frame.linked.prepare();
  frame.base = base;
  frame.ret = ret;
  frame.mode = mode;
  frame.back = t.frame;
  t.frame = frame;
  t.depth++;
  gen.excItem.prev = t.excInfo;
  t.excInfo = gen.excItem;
  const fresh = gen.state === GenState.created;
  gen.state = GenState.running;
  if (fresh && counters[TRACKED] !== 0) vm.generatorBegan(gen);
  if (thrown !== null) {
    t.sp = sp;
    if (fresh) {
      // Nothing ran yet: the exception appears at the function's first line.
      frame.pc = Math.max(frame.pc, 2);
    }
    if (fresh) {
      setContextAtPause(thrown);
      t.pendingException = thrown;
      t.thrownInto = frame;
    } else throwAtPause(t, frame, thrown);
    return undefined;
  }
  sp++;
  stack[sp] = value;
  t.sp = sp;
  return undefined;
}
/** RETURN_GENERATOR: the frame becomes that of a generator, coroutine or async generator, which its caller gets instead of a result. */
export function makeGenerator(t: Thread, frame: Frame): void {
  const { code } = frame.linked;
  const flavour = code.flags & CodeFlag.COROUTINE ? 'coroutine' : code.flags & CodeFlag.ASYNC_GENERATOR ? 'async_generator' : 'generator';
  const gen = new PyGenerator(types[flavour], frame, frame.func, flavour);
  const { stack } = t;
  const end = frame.base + frame.linked.nlocals;
  gen.saved = stack.slice(frame.base, end);
  for (let at = frame.base; at < end; at++) stack[at] = undefined;
  const back = frame.back as Frame;
  const { ret, mode } = frame;
  frame.gen = gen;
  frame.back = null;
  t.frame = back;
  t.depth--;
  if (flavour === 'coroutine' && t.coroutineOriginDepth > 0) gen.origin = coroutineOrigin(t);
  vm.generatorMade(t, gen);
  if (mode === Mode.value) {
    stack[ret] = gen;
    t.sp = ret;
    return;
  }
  // finish() reads mode, ret and back of the frame that ended: a stand-in has them, for the generator's own frame starts a new life.
  const ended = new Frame();
  ended.mode = mode;
  ended.ret = ret;
  ended.back = back;
  finish(t, ended, gen);
}

/** The frame (a generator's) reached a yield: its state is put away and the value given to whoever resumed it. */
export function yieldValue(t: Thread, frame: Frame, value: Value): void {
  const gen = frame.gen as PyGenerator;
  const stack = t.stack;
  const saved = gen.saved;
  const count = t.sp - frame.base + 1;
  if (saved.length !== count) saved.length = count;
  for (let at = 0; at < count; at++) saved[at] = stack[frame.base + at];
  gen.state = GenState.suspended;
  const back = frame.back as Frame;
  t.frame = back;
  frame.back = null;
  t.depth--;
  t.excInfo = gen.excItem.prev as ExcItem;
  gen.excItem.prev = null;
  deliver(t, frame, value, back);
}
/** Gives what a frame yielded to the frame below, by its mode. */
function deliver(t: Thread, frame: Frame, value: Value, back = frame.back as Frame): void {
  switch (frame.mode) {
    case Mode.forIter:
    case Mode.send:
    case Mode.value:
      t.stack[frame.ret] = value;
      t.sp = frame.ret;
      return;
    case Mode.nativeSend:
      t.sendDone = false;
      giveToNative(t, back, value);
      return;
    case Mode.nativeNext:
    case Mode.native:
      giveToNative(t, back, value);
      return;
    case Mode.entry:
      t.result = value;
      t.leave = true;
      return;
    default:
      throw new EngineBug(`a generator was resumed in mode ${frame.mode}`);
  }
}
function giveToNative(t: Thread, native: Frame, value: Value | undefined): void {
  t.sp = native.base;
  const result = driveNative(t, native, value, null);
  if (result !== undefined) finishNative(t, native, result);
}
/** A native frame is over: its value goes to the frame below. */
function finishNative(t: Thread, native: Frame, value: Value): void {
  if (native.coroutine === null) finish(t, native, value);
  else generatorReturned(t, native, value);
  if (counters[TRACKED] !== 0) vm.droppedCall(null, (native.nativeArgs ?? []) as readonly Value[]);
}

/** A frame that returned: its value goes to the frame below, by its mode. `t.frame` is already the frame below. */
export function finish(t: Thread, frame: Frame, value: Value): void {
  const back = frame.back as Frame;
  switch (frame.mode) {
    case Mode.value:
    case Mode.forIter:
      t.stack[frame.ret] = value;
      t.sp = frame.ret;
      break;
    case Mode.init:
      t.sp = frame.ret;
      if (value !== null) raise('TypeError', `__init__() should return None, not '${typeName(value)}'`);
      break;
    case Mode.send:
      // Only natives come here: the generator frames have generatorReturned.
      t.stack[frame.ret] = value;
      t.sp = frame.ret;
      if (t.sendDone) back.pc = (back.ops[back.pc - 1] as number) * 2;
      break;
    case Mode.attrNull:
      t.stack[frame.ret] = value;
      t.stack[frame.ret + 1] = undefined;
      t.sp = frame.ret + 1;
      break;
    case Mode.spread:
      finishSync(t, frame.ret, value as PyTuple);
      break;
    case Mode.native:
    case Mode.nativeNext:
      giveToNative(t, back, value);
      break;
    case Mode.nativeSend:
      t.sendDone = true;
      giveToNative(t, back, value);
      break;
    case Mode.entry:
      t.result = value;
      t.leave = true;
      break;
    case Mode.bool:
      t.sp = frame.ret;
      t.stack[frame.ret] = toBoolResult(value);
      break;
    case Mode.discard:
      t.sp = frame.ret - 1;
      break;
    case Mode.contains:
    case Mode.containsNot:
      t.sp = frame.ret;
      t.stack[frame.ret] = truthy(value) !== (frame.mode === Mode.containsNot);
      break;
    case Mode.binary:
    case Mode.compare:
      finishOperator(t, frame, value);
      break;
  }
}
/** Puts the items of a tuple on the stack from `at` on. */
export function finishSync(t: Thread, at: number, values: PyTuple): void {
  const { items } = values;
  growStack(t, at + items.length);
  for (let index = 0; index < items.length; index++) t.stack[at + index] = items[index];
  t.sp = at + items.length - 1;
}
function toBoolResult(value: Value): boolean {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  raise('TypeError', `__bool__ should return bool, returned ${typeName(value)}`);
}
/** The left operand's method answered; the operands still lie at ret and ret + 1. */
function finishOperator(t: Thread, frame: Frame, value: Value): void {
  if (value !== notImplemented()) {
    t.stack[frame.ret] = value;
    t.sp = frame.ret;
    return;
  }
  const a = t.stack[frame.ret] as Value;
  const b = t.stack[frame.ret + 1] as Value;
  const back = frame.back as Frame;
  const op = back.ops[back.pc - 1] as number;
  t.sp = frame.ret + 1;
  let result: Value | undefined;
  if (frame.mode === Mode.compare) {
    result = compareAfterFirst(a, b, op);
  } else result = startNative(t, binaryOpGen(a, b, op, true), frame.ret, Mode.value, 'operator', [a, b]);
  if (result !== undefined) {
    t.stack[frame.ret] = result;
    t.sp = frame.ret;
  }
}
const swappedCompare = ['__gt__', '__ge__', '__eq__', '__ne__', '__lt__', '__le__'] as const;
/** `a OP b` when a's own method said NotImplemented. */
function compareAfterFirst(a: Value, b: Value, op: number): Value {
  const reflected = typeOf(b).lookup(swappedCompare[op]!);
  if (reflected !== undefined && reflected !== null) {
    const result = callSync(bind(reflected, b, typeOf(b)), [a]);
    if (result !== notImplemented()) return result;
  }
  if (op === 2) return a === b;
  if (op === 3) return a !== b;
  raise('TypeError', `'${['<', '<=', '==', '!=', '>', '>='][op]}' not supported between instances of '${typeName(a)}' and '${typeName(b)}'`);
}

/** RETURN_VALUE: leaves the frame. */
export function returnValue(t: Thread, frame: Frame, value: Value): void {
  if (frame.wrapper !== null) frameEnds(t, frame);
  t.frame = frame.back;
  t.depth--;
  const gen = frame.gen;
  if (gen !== null) {
    gen.state = GenState.closed;
    gen.saved.length = 0;
    t.excInfo = gen.excItem.prev as ExcItem;
    gen.excItem.prev = null;
    if (counters[TRACKED] !== 0) vm.generatorEnded(gen);
    generatorReturned(t, frame, value);
    if (counters[TRACKED] !== 0) vm.gaveUp(gen);
    return;
  }
  finish(t, frame, value);
  releaseFrame(frame);
  if (counters[TRACKED] !== 0) vm.dropped(undefined);
}
/** Keeps what a frame object shows after its frame has gone. */
function frameEnds(t: Thread, frame: Frame): void {
  const wrapper = frame.wrapper!;
  wrapper.instruction = frame.blame >= 0 ? frame.blame : (frame.pc >> 1) - 1;
  frame.blame = -1;
  if (frame.locals !== null) wrapper.locals = frame.locals;
  else wrapper.ended = t.stack.slice(frame.base, frame.base + frame.linked.nlocals);
  const below = pythonFrame(frame.back);
  if (below !== null) wrapper.back = frameObject(below, t);
  wrapper.frame = null;
}
/** A frame object that shows a running frame as it is now. */
export function snapshot(wrapper: PyFrame, live: Frame): PyFrame {
  const { thread } = wrapper;
  const copy = Object.assign(Object.create(Object.getPrototypeOf(wrapper)), wrapper) as PyFrame;
  copy.instruction = (live.pc >> 1) - 1;
  if (live.locals !== null) copy.locals = live.locals;
  else copy.ended = thread.stack.slice(live.base, live.base + live.linked.nlocals);
  const below = pythonFrame(live.back);
  copy.back = below === null ? null : frameObject(below, thread);
  copy.frame = null;
  return copy;
}
/** Cells of a class body that are not of its comprehensions. */
const classCells: readonly string[] = ['__class__', '__classdict__', '__conditional_annotations__'];
/** Whether a comprehension runs in a module or class body: its variables have slots in that frame, and only they are seen as the frame's locals. */
export function inComprehension(t: Thread, frame: Frame): boolean {
  const { varnames, cellvars, localsplusNames } = frame.linked.code;
  if (frame.locals === null || localsplusNames.length === 0) return false;
  for (let at = 0; at < varnames.length + cellvars.length && at < localsplusNames.length; at++) {
    let value = t.stack[frame.base + at];
    const name = localsplusNames[at]!;
    if (value instanceof PyObject && value.cls === types.cell && cellvars.includes(name)) value = (value as unknown as { value: Value | undefined }).value;
    if (value !== undefined && !classCells.includes(name)) return true;
  }
  return false;
}
/** A dict of the frame's variables, cells included. */
export function snapshotLocals(t: Thread, frame: Frame): PyDict {
  const table = new HashTable();
  const names = frame.linked.code.localsplusNames;
  const gen = frame.gen;
  const stack = gen !== null && gen.state !== GenState.running ? gen.saved : t.stack;
  const base = stack === t.stack ? frame.base : 0;
  for (let at = 0; at < names.length; at++) {
    let value = stack[base + at];
    if (value instanceof PyObject && value.cls === types.cell) value = (value as unknown as { value: Value | undefined }).value;
    if (value !== undefined && !names[at]!.startsWith('.')) table.set(names[at]!, value);
  }
  for (const [key, value] of frame.wrapper?.extraLocals?.table.liveEntries() ?? []) table.set(key, value);
  return new PyDict(types.dict, table);
}
function generatorReturned(t: Thread, frame: Frame, value: Value): void {
  const back = frame.back as Frame;
  frame.back = null;
  switch (frame.mode) {
    case Mode.forIter:
      t.sp = frame.ret - 1;
      back.pc = (back.ops[back.pc - 1] as number) * 2;
      return;
    case Mode.send:
      t.stack[frame.ret] = value;
      t.sp = frame.ret;
      back.pc = (back.ops[back.pc - 1] as number) * 2;
      return;
    case Mode.nativeNext:
      giveToNative(t, back, undefined);
      return;
    case Mode.nativeSend:
      t.sendDone = true;
      giveToNative(t, back, value);
      return;
    default:
      frame.back = back;
      finish(t, frame, value);
  }
}

// ---- exceptions ---------------------------------------------------------------------------------------------------------------------------------

/** Adds the frame to the exception's traceback. */
export function addTraceback(frame: Frame, exc: PyException): void {
  const instruction = Math.max(0, (frame.pc >> 1) - 1);
  const code = frame.linked.code;
  const line = code.positions[instruction * 4] as number;
  exc.traceback = new PyTraceback(types.traceback, exc.traceback, code, instruction, frame.globals, frameObject(frame), line || code.firstlineno);
}

/**
 * Finds the handler for an exception raised in the top frame, leaving frames on the way.
 * @returns normally when a handler (or a native, or a FOR_ITER that ends) took it: the loop goes on with `t.frame`
 * @throws Raise when the run's entry was reached: the exception leaves this nesting of the loop
 */
export function unwind(t: Thread, exc: PyException, isReraise: boolean): void {
  let reraise = isReraise;
  for (;;) {
    const frame = t.frame as Frame;
    if (frame.kind === FrameKind.entry) throw new Raise(exc);
    if (frame.kind === FrameKind.native) {
      t.sp = frame.base;
      try {
        const result = driveNative(t, frame, null, exc);
        if (result !== undefined) finishNative(t, frame, result);
        return;
      } catch (error) {
        exc = asPythonException(error);
        reraise = false;
        continue;
      }
    }
    if (frame.linked.plain !== null) {
      const seen = observeRaise(t, frame, exc, reraise, hasHandler(frame));
      if (seen === null) return;
      ({ exc, noted: reraise } = seen);
    }
    if (!reraise) addTraceback(frame, exc);
    reraise = false;
    if (enterHandler(t, frame, exc)) return;
    // Leave the frame.
    if (exc.cls === exceptionType('AttributeError')) tellAttribute(t, frame, exc);
    if (frame.wrapper !== null) frameEnds(t, frame);
    frame.blame = -1;
    t.frame = frame.back;
    t.depth--;
    const gen = frame.gen;
    if (gen !== null) {
      gen.state = GenState.closed;
      gen.saved.length = 0;
      t.excInfo = gen.excItem.prev as ExcItem;
      gen.excItem.prev = null;
      if (counters[TRACKED] !== 0) {
        vm.generatorEnded(gen);
        // What lay on its operand stack dies before anybody sees the exception, which by now only this function knows.
        const before = t.pendingException;
        t.pendingException = exc;
        vm.gaveUp(gen);
        t.pendingException = before;
      }
    }
    const back = frame.back as Frame;
    if (gen === null && (frame.mode === Mode.forIter || frame.mode === Mode.nativeNext) && exc.cls.isSubtype(exceptionType('StopIteration'))) {
      if (frame.mode === Mode.forIter) {
        t.sp = frame.ret - 1;
        back.pc = (back.ops[back.pc - 1] as number) * 2;
        releaseFrame(frame);
        return;
      }
      try {
        giveToNative(t, back, undefined);
        return;
      } catch (error) {
        exc = asPythonException(error);
        continue;
      }
    }
    if (gen === null) releaseFrame(frame);
  }
}
/** An AttributeError that leaves the function behind an attribute (`__getattr__`, a property) is told the object and the name, for suggestions. */
function tellAttribute(t: Thread, frame: Frame, exc: PyException): void {
  const { back } = frame;
  if (back === null || back.kind !== FrameKind.python || exc.extra !== null || frame.gen !== null) return;
  if (((back.ops[back.pc - 2] as number) & 127) !== Op.LOAD_ATTR || frame.linked.code.argcount === 0) return;
  const object = t.stack[frame.base];
  if (object === undefined || object instanceof PyCell) return;
  exc.extra = new Map<string, Value>([
    ['name', back.linked.code.names[(back.ops[back.pc - 1] as number) >> 1] as string],
    ['obj', object],
  ]);
}
/** Whether the frame has a handler for what happens where it stands. */
function hasHandler(frame: Frame): boolean {
  const table = frame.linked.code.exceptionTable;
  const index = Math.max(0, (frame.pc >> 1) - 1);
  for (let at = 0; at < table.length; at += 5) if (index >= table[at]! && index < table[at + 1]!) return true;
  return false;
}
function enterHandler(t: Thread, frame: Frame, exc: PyException): boolean {
  const table = frame.linked.code.exceptionTable;
  const index = Math.max(0, (frame.pc >> 1) - 1);
  for (let at = 0; at < table.length; at += 5) {
    if (index < table[at]! || index >= table[at + 1]!) continue;
    let sp = frame.base + frame.linked.nlocals + table[at + 3]! - 1;
    if (table[at + 4] === 1) t.stack[++sp] = frame.blame >= 0 ? frame.blame : index;
    t.stack[++sp] = exc;
    t.sp = sp;
    // What lay on the operand stack dies while the frame is still where the exception happened.
    if (counters[TRACKED] !== 0) {
      if (frame.gen === null) vm.dropped(undefined);
      else vm.gaveUp(frame.gen);
    }
    frame.blame = -1;
    frame.pc = table[at + 2]! * 2;
    return true;
  }
  return false;
}

// ---- nested runs ----------------------------------------------------------------------------------------------------------------------------------

/**
 * Calls anything from plain TypeScript and waits for the value, by running the loop nested. For short protocol calls; everything that may block or run long
 * belongs into a generator native.
 */
export function callSync(callable: Value, args: Value[] = [], kwargs: Kwargs = null): Value {
  if (callable instanceof PyBoundMethod) return callSync(callable.func, [callable.self, ...args], kwargs);
  if (callable instanceof PyNativeFunction && !callable.isGenerator) {
    if (callable.owner !== null) checkReceiver(callable, args);
    const bound = kwargs === null && callable.plain && args.length >= callable.min && args.length <= callable.max ? args : bindNative(callable, args, kwargs);
    return (callable.impl(...bound) as Value | undefined) ?? null;
  }
  return runNested((t) => invoke(t, callable, args, kwargs, t.sp + 1, Mode.entry));
}
/** Runs a generator native to its end, nested. */
export function runSync(gen: NativeGen): Value {
  return runNested((t) => startNative(t, gen, t.sp + 1, Mode.entry));
}
/**
 * Runs what `start` pushes to its end. For the kernel it is one long native instruction: the slice's limits do not hold inside, only the run's limit of
 * instructions does; a thread that must wait inside lets the rest of the computer run (`waitNested`).
 */
export function runNested(start: (t: Thread) => Value | undefined): Value {
  const t = vm.thread;
  const entry = new Frame();
  entry.kind = FrameKind.entry;
  entry.back = t.frame;
  entry.base = t.sp;
  const { sp, frame, depth, excInfo } = t;
  const { slices } = vm;
  const fuel = counters[FUEL] as number;
  const startNs = vm.nowNs();
  const breaker = counters[BREAKER] as number;
  if (t.nesting > 150) raise('RecursionError', 'maximum recursion depth exceeded');
  extendNested();
  t.frame = entry;
  t.nesting++;
  try {
    let value = start(t);
    if (value !== undefined) return value;
    if (t.leave && t.stop === null) return t.result;
    for (;;) {
      if (!t.leave) execute(t);
      t.leave = false;
      if (t.stop === null) return t.result;
      if ((t.stop as Stop).kind === 'gilCheck' || (t.stop as Stop).kind === 'slice') t.stop = null;
      else {
        value = waitNested(t);
        extendNested();
      }
    }
  } finally {
    t.leave = false;
    t.stop = null;
    t.nesting--;
    t.frame = frame;
    t.sp = sp;
    t.depth = depth;
    t.excInfo = excInfo;
    if (vm.slices === slices) {
      vm.refuel(fuel - Math.ceil((vm.nowNs() - startNs) / vm.unitNs));
      counters[BREAKER] = breaker;
    } else {
      // Others ran meanwhile: the slice that was lent then is over.
      vm.refuel(0);
    }
  }
}
/** Instructions after which a nested run looks whether the run's limit is reached. */
const nestedStride = 1_000_000;
/** Lifts the limits of the slice for a nested run. @returns true, unless no nested run is on */
export function extendNested(): boolean {
  if (vm.position >= vm.positionLimit) throw new LimitReached('instructions', `The run reached its limit of ${vm.positionLimit} instructions.`);
  vm.refuel(nestedStride);
  counters[BREAKER] = 0;
  return true;
}
/** A nested run wants to stop its thread: the machine lets the rest of the computer run until it may go on. */
let waitNested: (t: Thread) => undefined = () => {
  throw new EngineBug('a nested run tried to block before the machine was ready');
};
export function setWaitNested(wait: (t: Thread) => undefined): void {
  waitNested = wait;
}
/** Continues a blocked thread's native with the kernel's answer. The native frame is the top one. */
export function resumeBlocked(t: Thread, answer: unknown, thrown: PyException | null): void {
  t.stop = null;
  const frame = t.frame as Frame;
  if (frame.kind !== FrameKind.native) {
    if (thrown !== null) t.pendingException = thrown;
    return;
  }
  t.sp = frame.base;
  try {
    const value = driveNative(t, frame, answer, thrown);
    if (value !== undefined) finishNative(t, frame, value);
  } catch (error) {
    t.pendingException = asPythonException(error);
    t.pendingIsFromBelow = true;
  }
}
export { isInstance, LimitReached, repr, richCompare };
