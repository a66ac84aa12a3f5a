/** Calling anything. `invoke` answers with the value when the call was over at once, or undefined when a frame was pushed: then the value arrives later, by the frame's `mode`. */
import { type Frame, Mode, PyFunction, type Thread } from '../function.ts';
import { makeBoundMethod, types } from '../make.ts';
import { CallRequest, bindNative, type NativeGen, isNoMethod, PyNativeFunction } from '../native.ts';
import { PyBoundMethod, PyModule, PyObject, PyStaticMethod, PyType, type Value } from '../objects.ts';
import { bind, isInstance, typeName, typeOf } from '../protocols/index.ts';
import { raise } from '../raise.ts';
import { counters, TRACKED, vm } from '../vm.ts';
import { type Kwargs, bindArguments } from './arguments.ts';
import { begunAgain, isDeep } from './begun-again.ts';
import { growStack, pushFunction } from './frames.ts';
import { startNative } from './natives.ts';

/** Starts a call. @returns its value when it was over at once; undefined when a frame was pushed (or the thread blocked) */
export function invoke(
  t: Thread,
  callable: Value,
  args: Value[],
  kwargs: Kwargs,
  ret: number,
  mode: Mode,
): Value | undefined {
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
    if (callable instanceof PyType && callable.cls.lookup('__call__') === typeCallMethod)
      return invokeType(t, callable, args, kwargs, ret, mode);
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
/** type.__call__ itself; set by types/core/type.ts. */
let typeCallMethod: Value = null;
/** types/core/type.ts tells its `__call__`. */
export function setTypeCallMethod(method: Value): void {
  typeCallMethod = method;
}

function invokeNative(
  t: Thread,
  fn: PyNativeFunction,
  args: Value[],
  kwargs: Kwargs,
  ret: number,
  mode: Mode,
): Value | undefined {
  if (fn.receiver !== null) checkReceiver(fn, args);
  if (kwargs !== null && counters[TRACKED] !== 0)
    for (const value of kwargs.values()) for (const arg of args) vm.gave(value, arg);
  const ready = kwargs === null && fn.plain && args.length >= fn.min && args.length <= fn.max;
  const bound = ready ? args : bindNative(fn, args, kwargs);
  if (!fn.isGenerator) {
    if (isDeep() && changeNothing.has(fn.name) && fn.owner !== null) return invokeDeep(t, fn, bound, ret, mode);
    return (fn.impl(...bound) as Value | undefined) ?? null;
  }
  if (fn.quick !== null) {
    const value = fn.quick(...bound);
    if (value !== undefined) return value;
    if (fn.instead !== null) {
      pushFunction(t, fn.instead, bindArguments(fn.instead, args, kwargs), ret, mode);
      return undefined;
    }
  }
  return startNative(t, fn.impl(...bound) as NativeGen, ret, mode, fn.name, bound, fn.raised === null ? null : fn);
}
/** Far inside nested runs (begun-again.ts); apart, since V8 makes room for what a function of its own holds each time that its maker is run. */
function invokeDeep(
  t: Thread,
  fn: PyNativeFunction,
  bound: ReturnType<typeof bindNative>,
  ret: number,
  mode: Mode,
  name = fn.name,
  given: readonly unknown[] = bound,
): Value | undefined {
  return startNative(
    t,
    begunAgain(() => fn.impl(...bound) as Value),
    ret,
    mode,
    name,
    given,
  );
}
/** Methods of built-in classes that have Python code called before they have their answer, and change nothing. */
const changeNothing = new Set(
  '__eq__ __ne__ __lt__ __le__ __gt__ __ge__ __repr__ __str__ __format__ __hash__ __contains__ __getitem__ __mod__ __bool__ __index__ __int__ __float__ count format get index'.split(
    ' ',
  ),
);
/** Built-in classes whose instances are made by calling methods of what they are made of. */
const converting = (cls: PyType): boolean =>
  cls === types.str ||
  cls === types.int ||
  cls === types.bool ||
  cls === types.float ||
  cls === types.complex ||
  cls === types.range;
/** An unbound native method must be given an instance of its class. */
export function checkReceiver(fn: PyNativeFunction, args: readonly Value[]): void {
  const owner = fn.receiver as PyType;
  if (args.length === 0) {
    if (fn.owner === null) return;
    if (fn.name === '__new__') raise('TypeError', `${owner.shown}.__new__(): not enough arguments`);
    if (fn.cls === types.wrapperDescriptor)
      raise('TypeError', `descriptor '${fn.name}' of '${owner.shown}' object needs an argument`);
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
  if (!(cls instanceof PyType))
    raise('TypeError', `${owner.shown}.__new__(X): X is not a type object (${typeName(cls)})`);
  if (!cls.isSubtype(owner))
    raise('TypeError', `${owner.shown}.__new__(${cls.shown}): ${cls.shown} is not a subtype of ${owner.shown}`);
  // The first class that is not made by a `__new__` written in Python.
  for (let base: PyType | null = cls; base !== null; base = base.base) {
    const found = base.lookup('__new__');
    const maker = found instanceof PyStaticMethod ? found.func : found;
    if (!(maker instanceof PyNativeFunction)) continue;
    if (maker !== fn)
      raise('TypeError', `${owner.shown}.__new__(${cls.shown}) is not safe, use ${base.shown}.__new__()`);
    return;
  }
}

/** The native `__new__` that is all a call of the class with positional arguments comes to: nothing is left to `__init__`. */
export function onlyMaker(cls: PyType): PyNativeFunction | null {
  if (cls.onlyMaker === undefined) cls.onlyMaker = findOnlyMaker(cls);
  return cls.onlyMaker as PyNativeFunction | null;
}
function findOnlyMaker(cls: PyType): PyNativeFunction | null {
  if (cls.cls !== types.type || cls === types.type || cls.hasDel) return null;
  const maker = cls.lookup('__new__');
  const fn = maker instanceof PyStaticMethod ? maker.func : maker;
  const init = cls.lookup('__init__');
  const isIt =
    fn instanceof PyNativeFunction &&
    !fn.isGenerator &&
    init instanceof PyNativeFunction &&
    !init.isGenerator &&
    (init.repeats === fn || (init.owner === types.object && (fn.plain || fn.owner === types.object)));
  return isIt ? fn : null;
}
/** A native `__new__` that makes an instance of nothing but the class, or of that and all arguments, and the Python `__init__` that goes on with it. */
export interface Initialized {
  readonly maker: PyNativeFunction;
  readonly init: PyFunction;
}
/** What calling the class comes to, where it is that. */
export function initialized(cls: PyType): Initialized | null {
  if (cls.initialized === undefined) cls.initialized = findInitialized(cls);
  return cls.initialized as Initialized | null;
}
function findInitialized(cls: PyType): Initialized | null {
  const init = cls.lookup('__init__');
  const found = cls.lookup('__new__');
  const maker = found instanceof PyStaticMethod ? found.func : found;
  if (!(init instanceof PyFunction) || !(maker instanceof PyNativeFunction)) return null;
  return maker.owner === types.object || isExceptionMaker(maker) ? { maker, init } : null;
}
/** Whether it is `BaseException.__new__`, which takes the class and its arguments in an array. */
const isExceptionMaker = (maker: PyNativeFunction): boolean =>
  (maker.owner?.ns.get('__init__') as PyNativeFunction | undefined)?.repeats === maker;
/** Class(args): `__new__`, then `__init__` when an instance came out. */
function invokeType(t: Thread, cls: PyType, args: Value[], kwargs: Kwargs, ret: number, mode: Mode): Value | undefined {
  if (cls === types.type && args.length === 1 && kwargs === null) return typeOf(args[0] as Value);
  const maker = cls.lookup('__new__');
  const init = cls.lookup('__init__');
  const fn = maker instanceof PyStaticMethod ? maker.func : maker;
  if (fn instanceof PyNativeFunction && !fn.isGenerator) {
    if (converting(cls) && isDeep()) {
      const bound = bindNative(fn, [cls, ...args], kwargs);
      return invokeDeep(t, fn, bound, ret, mode, cls.name, [cls, ...args]);
    }
    let instance: Value;
    if (kwargs === null && fn.plain && args.length + 1 >= fn.min && args.length + 1 <= fn.max)
      instance = (args.length === 1 ? fn.impl(cls, args[0]) : fn.impl(cls, ...args)) as Value;
    else instance = fn.impl(...bindNative(fn, [cls, ...args], kwargs)) as Value;
    if (instance === null || (typeOf(instance) !== cls && !isInstance(instance, cls))) return instance;
    if (instance instanceof PyObject && instance.cls.hasDel) vm.born(instance);
    // The maker may answer with an instance of a subclass (`__class__` assignment aside): its own __init__ counts.
    if (init instanceof PyNativeFunction && !init.isGenerator) {
      if (init.owner !== types.object && (kwargs !== null || init.repeats !== fn))
        initialize(t, init, instance, bindNative(init, [instance, ...args], kwargs));
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
  if (fn instanceof PyFunction && kwargs === null && mode === Mode.value) {
    const given = [cls, ...args];
    pushFunction(t, fn, bindArguments(fn, given, null), ret, Mode.made);
    (t.frame as Frame).nativeArgs = given;
    return undefined;
  }
  return startNative(t, typeCallGen(cls, maker as Value, args, kwargs), ret, mode, '__call__', [cls, args]);
}
/** The `__init__` of what a `__new__` written in Python answered. @returns the instance, or undefined when that runs Python code first */
export function initMade(t: Thread, instance: Value, [cls, ...args]: readonly Value[], ret: number): Value | undefined {
  if (!isInstance(instance, cls as PyType)) return instance;
  if (instance instanceof PyObject && instance.cls.hasDel) vm.born(instance);
  const init = typeOf(instance).lookup('__init__');
  // With a `__new__` of the class's own it has nothing to say about arguments.
  if (init instanceof PyNativeFunction && init.owner === types.object) return instance;
  return startNative(t, initGen(instance, args, null), ret, Mode.value, '__call__', [cls, args, instance]);
}
/** Carries out a native `__init__`. What it calls in Python meanwhile shall not lose the instance, which nobody else knows yet: it lies on the stack. */
function initialize(t: Thread, init: PyNativeFunction, instance: Value, bound: ReturnType<typeof bindNative>): void {
  if (counters[TRACKED] === 0) {
    init.impl(...bound);
    return;
  }
  const { sp } = t;
  growStack(t, sp + 1);
  t.stack[sp + 1] = instance;
  t.sp = sp + 1;
  try {
    init.impl(...bound);
  } finally {
    t.sp = sp;
  }
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
  const bound =
    init instanceof PyFunction || (init instanceof PyNativeFunction && !isNoMethod(init))
      ? makeBoundMethod(init, instance)
      : bind(init, instance, actual);
  const result = (yield new CallRequest(bound, args, kwargs)) as Value;
  if (result !== null) raise('TypeError', `__init__() should return None, not '${typeName(result)}'`);
  return instance;
}
function bindStatic(maker: Value, cls: PyType): Value {
  if (maker instanceof PyObject && maker.cls === types.staticmethod) return (maker as unknown as { func: Value }).func;
  if (maker instanceof PyFunction || maker instanceof PyNativeFunction) return maker;
  return bind(maker, null, cls);
}
