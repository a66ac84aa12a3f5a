/** CALL and its kin. */
import { GIL_CHECK } from '../../kernel/index.ts';
import { CodeFlag } from '../../language/index.ts';
import {
  bindArguments,
  enterFunction,
  growStack,
  initialized,
  invoke,
  isDeep,
  isTooDeep,
  onlyMaker,
  pushCall,
  raiseNow,
  resumeSuspended,
  startNative,
} from '../calls/index.ts';
import { call, toArrayGen } from '../door.ts';
import { type Frame, GenState, Mode, PyFunction, PyGenerator, type Thread } from '../function.ts';
import { givenAway } from '../keeping.ts';
import type { Linked } from '../link.ts';
import { types } from '../make.ts';
import { type NativeGen, type NativeImpl, PyNativeFunction } from '../native.ts';
import { asking, PyForwarding, stepForms } from '../short-ways.ts';
import { PyBoundMethod, type PyDict, PyList, PyObject, PyTuple, PyType, type Value } from '../objects.ts';
import { asStr, typeOf } from '../protocols/index.ts';
import { makeException, raise } from '../raise.ts';
import { BREAKER, counters, TRACKED, vm } from '../vm.ts';
import { calleeText } from './building.ts';
import { clearAbove, DONE, type How, PUSHED, settle, settleAt } from './ways.ts';

/** After a native was called; its arguments still lie at `first` and above. @returns whether the thread must stop at this check */
export function afterNative(t: Thread, callable: Value, first: number, count: number): boolean {
  if (counters[TRACKED] !== 0) vm.droppedCall(callable, t.stack.slice(first, first + count));
  if (counters[BREAKER] === 0) return false;
  t.stop = GIL_CHECK;
  return true;
}
/** CALL of what is not the simplest kind; the result goes where the callable lies. */
export function callAny(t: Thread, callable: Value, self: number, sp: number): How {
  const { stack } = t;
  // What was made only to give the arguments (`print(Made().name)`) is gone before the call.
  if (counters[TRACKED] !== 0) vm.beforeCall(t, self);
  if (callable instanceof PyBoundMethod && stack[self] === undefined) {
    stack[self] = callable.self;
    callable = callable.func;
    stack[self - 1] = callable;
  }
  if (callable instanceof PyFunction) {
    const first = stack[self] === undefined ? self + 1 : self;
    if (callable.linked.simple && callable.linked.argcount === sp + 1 - first)
      enterFunction(t, callable, callable.linked, first, sp, self - 1);
    else callFunction(t, callable, first, sp, self - 1);
    return PUSHED;
  }
  if (callable instanceof PyType && instantiate(t, callable, self, sp, self - 1)) return PUSHED;
  if (counters[TRACKED] === 0 && pushed(t, callable, self, sp)) return PUSHED;
  if (callable instanceof PyType && made(t, callable, self, sp, self - 1)) return DONE;
  const args = counters[TRACKED] === 0 ? null : stack.slice(self, sp + 1);
  const how = callGeneral(t, callable, self, sp, self - 1);
  if (how === DONE && counters[TRACKED] !== 0) {
    t.sp = self - 1;
    vm.droppedCall(callable, args ?? []);
  }
  return how;
}

/** Calls a Python function whose arguments (stack[first..last]) do not fit its slots as they are. Always pushes. */
function callFunction(t: Thread, func: PyFunction, first: number, last: number, ret: number): void {
  if (takes(func, last + 1 - first)) return enterWithDefaults(t, func, first, last, ret);
  const slots = bindArguments(func, t.stack.slice(first, last + 1) as Value[], null);
  givenToFunction(t, first);
  pushCall(t, func, slots, ret);
}
/** A function has its arguments: nobody else does, and it may let them die. */
function givenToFunction(t: Thread, first: number): void {
  if (counters[TRACKED] === 0) return;
  for (let at = first; at <= t.sp; at++) t.stack[at] = undefined;
}
/** Whether a function takes no `*` and `**`, and these arguments and its defaults are enough. */
function takes({ linked, defaults, kwdefaults }: PyFunction, given: number): boolean {
  const absent = linked.argcount - given;
  if (absent < 0 || absent > (defaults === null ? 0 : defaults.items.length)) return false;
  if (linked.simple) return true;
  if (linked.parameters !== linked.argcount + linked.code.kwonlyargcount || kwdefaults === null) return false;
  for (let at = linked.argcount; at < linked.parameters; at++)
    if (keywordDefault(linked, kwdefaults, at) === undefined) return false;
  return true;
}
/** The default of a keyword-only parameter, if it has one: mostly all have, in their order. */
function keywordDefault({ argcount, code }: Linked, { table }: PyDict, at: number): Value | undefined {
  const name = code.varnames[at] as string;
  return table.keys[at - argcount] === name ? table.values[at - argcount] : table.get(name);
}
/** As `enterFunction` for a function that `takes` these arguments. */
function enterWithDefaults(t: Thread, func: PyFunction, first: number, last: number, ret: number): void {
  const { linked, defaults, kwdefaults } = func;
  enterFunction(t, func, linked, first, last, ret);
  if (defaults !== null) {
    const { items } = defaults;
    const from = first + linked.argcount - items.length;
    for (let at = Math.max(last + 1, from); at < first + linked.argcount; at++) t.stack[at] = items[at - from];
  }
  if (linked.simple) return;
  for (let at = linked.argcount; at < linked.parameters; at++)
    t.stack[first + at] = keywordDefault(linked, kwdefaults as PyDict, at);
}
/** Class(args) in the commonest form: a plain class with a Python `__init__`, whose frame is pushed on the arguments. @returns whether it was that */
function instantiate(t: Thread, cls: PyType, self: number, sp: number, ret: number): boolean {
  if (t.stack[self] !== undefined || cls.cls !== types.type || cls.isAbstract) return false;
  const way = initialized(cls);
  if (way === null || !takes(way.init, sp - self + 1)) return false;
  const isPlain = way.maker.owner === types.object;
  const instance = isPlain ? cls.alloc!(cls) : (way.maker.impl(cls, t.stack.slice(self + 1, sp + 1), null) as PyObject);
  if (cls.hasDel || (isPlain && counters[TRACKED] !== 0)) vm.born(instance);
  t.stack[ret] = instance;
  t.stack[self] = instance;
  const { linked } = way.init;
  const mayCount = isPlain && !linked.isGenerator && linked.code.kwonlyargcount === 0;
  const site = mayCount ? (t.frame as Frame).linked.cacheAt((t.frame as Frame).pc) : null;
  if (site !== null && site.owner === cls) {
    const { depth } = t;
    if (depth + 1 >= vm.interpreter.recursionLimit && isTooDeep(t, linked))
      raise('RecursionError', 'maximum recursion depth exceeded');
    t.depth = 0;
    enterWithDefaults(t, way.init, self, sp, ret);
    t.depth = depth + 2;
    (t.frame as Frame).mode = Mode.initTwice;
    return true;
  }
  if (site !== null) site.owner = cls;
  enterWithDefaults(t, way.init, self, sp, ret);
  (t.frame as Frame).mode = Mode.init;
  return true;
}
const noKeywords: ReadonlyMap<string, Value> = new Map();
/** Class(args) where a native `__new__` is all that it comes to: the instance goes to `ret`. @returns whether it was that */
function made(t: Thread, cls: PyType, self: number, sp: number, ret: number): boolean {
  const { stack } = t;
  const count = sp - self + 1;
  if (count > 3 || stack[self] !== undefined || counters[TRACKED] !== 0 || isDeep()) return false;
  const maker = onlyMaker(cls);
  if (maker === null) return false;
  const { impl } = maker;
  if (!maker.plain) {
    if (count > 1 && maker.owner === types.object) return false;
    const args = new Array<Value>(count - 1);
    for (let at = 1; at < count; at++) args[at - 1] = stack[self + at] as Value;
    stack[ret] = impl(cls, args, noKeywords) as Value;
    return true;
  }
  if (count < maker.min || count > maker.max) return false;
  if (count === 1) stack[ret] = impl(cls) as Value;
  else if (count === 2) stack[ret] = impl(cls, stack[sp]) as Value;
  else stack[ret] = impl(cls, stack[sp - 1], stack[sp]) as Value;
  return true;
}
/** Class() where it is as simple as that; undefined otherwise. */
export function madeAlone(cls: PyType): Value | undefined {
  if (counters[TRACKED] !== 0) return undefined;
  const maker = onlyMaker(cls);
  if (maker === null) return undefined;
  if (!maker.plain) return maker.impl(cls, [], noKeywords) as Value;
  return maker.min <= 1 ? (maker.impl(cls) as Value) : undefined;
}
/** The short ways of what is native and comes to Python code. @returns whether its frame was pushed */
function pushed(t: Thread, callable: Value, self: number, sp: number): boolean {
  if (callable instanceof PyNativeFunction) return resumed(t, callable, self, sp) || asked(t, callable.impl, self, sp);
  return callable instanceof PyType ? asked(t, callable, self, sp) : forwarded(t, callable, self, sp);
}
/** `next(g)`, `g.send(v)` and the like: a generator goes on as if the instruction had resumed it. @returns whether it was that */
function resumed(t: Thread, { impl }: PyNativeFunction, self: number, sp: number): boolean {
  const first = t.stack[self] === undefined ? self + 1 : self;
  const gen = t.stack[first];
  if (!(gen instanceof PyGenerator) || gen.flavour === 'async_generator') return false;
  const form = stepForms.get(impl);
  const count = sp + 1 - first;
  if (form === undefined || count > 2 || (form !== 'next' && count !== (form === 'send' ? 2 : 1))) return false;
  if (form === 'next' && gen.flavour !== 'generator') return false;
  const value = form === 'send' ? (t.stack[sp] as Value) : null;
  if (gen.state !== GenState.suspended && (gen.state !== GenState.created || value !== null)) {
    if (gen.state !== GenState.closed || gen.flavour !== 'generator' || (form === 'next' && count === 2)) return false;
    raiseNow(t, makeException('StopIteration'));
    return true;
  }
  resumeSuspended(t, gen, value, self - 1, form === 'next' && count === 2 ? Mode.nextOr : Mode.next);
  return true;
}
/** `len(v)` and the like, of an instance of a class written in Python: the frame of the method is pushed on it. @returns whether it was that */
function asked(t: Thread, native: NativeImpl | PyType, self: number, sp: number): boolean {
  const { stack } = t;
  const value = stack[sp];
  if (!(value instanceof PyObject) || !value.cls.isHeap || (stack[self] === undefined ? self + 1 : self) !== sp)
    return false;
  const asks = asking.get(native);
  const method = asks?.method(value.cls);
  if (!(method instanceof PyFunction) || method.linked.isGenerator || !takes(method, 1)) return false;
  enterWithDefaults(t, method, sp, sp, self - 1);
  const frame = t.frame as Frame;
  frame.mode = Mode.checked;
  frame.check = asks!.check;
  return true;
}
/** An object that calls a function written in Python with more arguments: its frame is pushed on them. @returns whether it was that */
function forwarded(t: Thread, callable: Value, self: number, sp: number): boolean {
  if (!(callable instanceof PyForwarding) || callable.cls.isHeap) return false;
  const to = callable.forwarded();
  if (to === undefined || !(to.func instanceof PyFunction)) return false;
  const { func, front, kwargs } = to;
  const { stack } = t;
  const first = stack[self] === undefined ? self + 1 : self;
  const given = sp + 1 - first;
  if (kwargs !== null || !takes(func, front.length + given)) {
    const args = front.concat(stack.slice(first, sp + 1) as Value[]);
    pushCall(t, func, bindArguments(func, args, kwargs), self - 1);
    return true;
  }
  growStack(t, sp + front.length);
  for (let at = sp; at >= first; at--) stack[at + front.length] = stack[at];
  for (let at = 0; at < front.length; at++) stack[first + at] = front[at];
  enterWithDefaults(t, func, first, sp + front.length, self - 1);
  return true;
}
/** CALL of anything: the result goes to `ret`. */
function callGeneral(t: Thread, callable: Value, self: number, sp: number, ret: number): How {
  const args = t.stack.slice(t.stack[self] === undefined ? self + 1 : self, sp + 1) as Value[];
  return settle(t, ret, invoke(t, callable, args, null, ret, Mode.value));
}
/** CALL_KW: callable self|NULL a1..an names. Leaves t.sp at the result. */
export function callKeywords(t: Thread, count: number): How {
  const { stack } = t;
  const names = (stack[t.sp] as PyTuple).items;
  const ret = t.sp - count - 2;
  let first = ret + 2;
  const callable = stack[ret] as Value;
  if (stack[ret + 1] !== undefined) first--;
  const positional = t.sp - names.length;
  if (callable instanceof PyFunction && enterNamed(t, callable, first, positional, names, ret)) return PUSHED;
  const args = stack.slice(first, positional) as Value[];
  const kwargs = new Map<string, Value>();
  for (let at = 0; at < names.length; at++) kwargs.set(names[at] as string, stack[positional + at] as Value);
  if (callable instanceof PyFunction) givenToFunction(t, first);
  const how = settle(t, ret, invoke(t, callable, args, kwargs, ret, Mode.value));
  if (how === DONE) {
    clearAbove(t, ret);
    if (counters[TRACKED] !== 0) vm.droppedCall(callable, [...args, ...kwargs.values()]);
  }
  return how;
}
/**
 * Calls a function without `*` and `**` parameters with keywords: its arguments are laid out above the operands, which begin with those by place.
 * @returns false when they do not fit (`bindArguments` knows what is to be said), or the function has others
 */
function enterNamed(
  t: Thread,
  func: PyFunction,
  first: number,
  positional: number,
  names: readonly Value[],
  ret: number,
): boolean {
  const { linked, defaults, kwdefaults } = func;
  const { code, parameters, argcount } = linked;
  const given = positional - first;
  if ((code.flags & (CodeFlag.VARARGS | CodeFlag.VARKEYWORDS)) !== 0 || given > argcount) return false;
  const { stack } = t;
  const base = t.sp + 1;
  growStack(t, base + linked.frameSize);
  for (let at = 0; at < parameters; at++) stack[base + at] = at < given ? stack[first + at] : undefined;
  for (let at = 0; at < names.length; at++) {
    const slot = code.varnames.indexOf(names[at] as string, code.posonlyargcount);
    if (slot < 0 || slot >= parameters || stack[base + slot] !== undefined) return false;
    stack[base + slot] = stack[positional + at];
  }
  const absent = argcount - (defaults === null ? 0 : defaults.items.length);
  for (let at = given; at < parameters; at++) {
    if (stack[base + at] !== undefined) continue;
    const fallback =
      at < argcount
        ? defaults?.items[at - absent]
        : kwdefaults === null
          ? undefined
          : keywordDefault(linked, kwdefaults, at);
    if (fallback === undefined) return false;
    stack[base + at] = fallback;
  }
  enterFunction(t, func, linked, base, base + parameters - 1, ret);
  return true;
}
/** Whether the items of what stands behind a `*` are the arguments, without an iterator of its own. */
const isTakenAsItIs = (given: Value): given is PyTuple | PyList =>
  given instanceof PyTuple
    ? !given.cls.isHeap || given.cls.owner('__iter__') === types.tuple
    : given instanceof PyList && given.cls === types.list;
/** CALL_FUNCTION_EX: callable self|NULL tuple dict|NULL. */
export function callFunctionEx(t: Thread): How {
  const { stack } = t;
  const ret = t.sp - 3;
  const callable = stack[ret] as Value;
  const self = stack[ret + 1];
  const given = stack[ret + 2] as Value;
  const keywords = stack[ret + 3] as PyDict | undefined;
  const items = isTakenAsItIs(given) ? given.items : null;
  if (items === null) {
    return settleAt(
      t,
      ret,
      startNative(t, callWithIterable(callable, self, given, keywords), ret, Mode.value, 'call', [callable, given]),
    );
  }
  const args = self === undefined ? items.slice() : [self, ...items];
  const named = keywordMap(keywords);
  if (callable instanceof PyFunction) givenToFunction(t, ret + 1);
  return settleAt(t, ret, invoke(t, callable, args, named, ret, Mode.value));
}
function keywordMap(keywords: PyDict | undefined): Map<string, Value> | null {
  if (keywords === undefined || keywords.table.size === 0) return null;
  const map = new Map<string, Value>();
  for (const [key, value] of keywords.table.liveEntries()) {
    const name = asStr(key);
    if (name === undefined) raise('TypeError', 'keywords must be strings');
    map.set(name, value);
  }
  return map;
}
function* callWithIterable(
  callable: Value,
  self: Value | undefined,
  iterable: Value,
  keywords: PyDict | undefined,
): NativeGen {
  const cls = typeOf(iterable);
  if (cls.lookup('__iter__') === undefined && cls.lookup('__getitem__') === undefined) {
    raise('TypeError', `${calleeText(callable)} argument after * must be an iterable, not ${cls.name}`);
  }
  const args = yield* toArrayGen(iterable);
  const { thread } = vm;
  const frame = thread.frame as Frame;
  // (a function has them now; whatever else is called was lent a tuple)
  if (callable instanceof PyFunction) {
    givenAway();
    givenToFunction(thread, frame.ret + 1);
  } else frame.nativeArgs = [callable, args, ...(keywords === undefined ? [] : [keywords])];
  frame.nativeName = '__call__';
  return yield* call(callable, self === undefined ? args : [self, ...args], keywordMap(keywords));
}
