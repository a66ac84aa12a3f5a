/**
 * What the interpreter loop does when values are not of the common kinds, and the instructions that are seldom hot.
 *
 * Convention: before a call the loop has stored `t.sp` and `frame.pc`. A function answers DONE when the result lies where the instruction leaves it
 * (its comment says where), PUSHED when a frame was pushed (or the thread must stop) and the result arrives by the frame's mode, ENDED when an
 * iterator or awaitable is exhausted. Errors are raised. As CPython's Python/bytecodes.c and Python/ceval.c.
 *
 * Over 500 lines because it is one long table of instructions.
 */

import { GIL_CHECK } from '../kernel/index.ts';
import { binaryOps, CodeFlag, type CodeObject } from '../language/index.ts';
import {
  bindArguments,
  builtinsOf,
  OtherBuiltins,
  enterFunction,
  finishSync,
  invoke,
  makeGenerator,
  pushCall,
  pushFunction,
  resumeGenerator,
  resumeNativeCoroutine,
  sendToObject,
  startNative,
  unwind,
} from './call.ts';
import { isNativeCoroutine, PyNativeCoroutine } from './coroutine.ts';
import { extraUnits } from './costs.ts';
import { call, callMethodGen, iter, next, toArrayGen, truthyGen } from './door.ts';
import { askLength, toListGen } from './length-hint.ts';
import { EngineBug, LimitReached, Raise } from './errors.ts';
import { type Frame, GenState, Mode, PyFunction, PyGenerator, PyNativeAwaitable, type Thread } from './function.ts';
import { HashTable } from './hashtable.ts';
import { hooks } from './hooks.ts';
import type { InlineCache } from './link.ts';
import { link } from './link.ts';
import {
  makeBoundMethod,
  makeDict,
  makeFloat,
  makeList,
  makeSet,
  makeSlice,
  makeTuple,
  notImplemented,
  type PySet,
  types,
} from './make.ts';
import { type NativeGen, PyGetSet, PyMember, PyNativeFunction, PySteppingIterator } from './native.ts';
import {
  PyBoundMethod,
  PyCell,
  PyClassMethod,
  type PyCode,
  PyDict,
  PyException,
  PyFloat,
  PyList,
  PyModule,
  PyNativeIterator,
  PyObject,
  PyProperty,
  PyStaticMethod,
  PySuper,
  PyTuple,
  PyType,
  type Shape,
  typeClock,
  type Value,
} from './objects.ts';
import { Op } from './op.ts';
import {
  binaryOp,
  binaryOpGen,
  floatOp,
  forwardNames,
  inplaceNames,
  reflectedNames,
  smallIntOp,
  unaryOp,
} from './operators.ts';
import {
  asInt,
  asStr,
  bind,
  callMethod,
  checkInstance,
  compareNames,
  deleteItem,
  comparePrimitive,
  contains,
  equals,
  formatValue,
  genericGet,
  getAttr,
  getItem,
  getIter,
  hasGetter,
  isDataDescriptor,
  isRaised,
  noItemAssignment,
  noItemDeletion,
  lengthOf,
  lookupAttr,
  ownAttribute,
  repr,
  richCompare,
  setAttr,
  str,
  throwAttributeError,
  truthy,
  typeName,
  typeOf,
  setItem,
} from './protocols.ts';
import { joined } from './pure/unicode.ts';
import { exceptionType, makeException, raise, setContext, throwExc } from './raise.ts';
import { traceHook } from './tracing.ts';
import { BREAKER, counters, EXTRA, FUEL, TRACKED, vm } from './vm.ts';

export const DONE = 0;
export const PUSHED = 1;
export const ENDED = 2;
export type How = 0 | 1 | 2;

/** Puts a value that came at once into its place, or says that it will arrive by itself. */
function settle(t: Thread, at: number, value: Value | undefined): How {
  if (value === undefined) return PUSHED;
  t.stack[at] = value;
  return DONE;
}

// ---- names --------------------------------------------------------------------------------------------------------------------------------------

function nameError(name: string, message: string, type = 'NameError'): never {
  const exc = makeException(type, message);
  exc.extra = new Map<string, Value>([['name', name]]);
  throwExc(exc);
}
export function unboundLocal(frame: Frame, slot: number): never {
  const name = frame.linked.code.localsplusNames[slot] as string;
  // Unlike other NameErrors this one does not know its name: nothing is suggested.
  raise('UnboundLocalError', `cannot access local variable '${name}' where it is not associated with a value`);
}
export function unboundDeref(frame: Frame, slot: number): never {
  const { code } = frame.linked;
  const name = code.localsplusNames[slot] as string;
  if (code.cellvars.includes(name)) unboundLocal(frame, slot);
  nameError(name, `cannot access free variable '${name}' where it is not associated with a value in enclosing scope`);
}
const undefinedName = (name: string): never => nameError(name, `name '${name}' is not defined`);

/** A name in a namespace of any kind (class bodies with a custom __prepare__); undefined when absent. */
function fromMapping(mapping: Value, name: string): Value | undefined {
  if (mapping instanceof PyDict && mapping.cls === types.dict) return mapping.table.get(name);
  try {
    return getItem(mapping, name);
  } catch (error) {
    if (isRaised(error, 'KeyError')) return undefined;
    throw error;
  }
}
function fromBuiltins(frame: Frame, name: string): Value | undefined {
  const { builtins } = frame;
  if (builtins.cls === types.dict) return builtins.table.get(name);
  return fromMapping(builtins instanceof OtherBuiltins ? builtins.mapping : builtins, name);
}
/** The global or builtin of a name. (None is a value like others: `??` would take it for a missing one.) */
function fromGlobals(frame: Frame, name: string): Value {
  let value = fromMapping(frame.globals, name);
  if (value === undefined) value = fromBuiltins(frame, name);
  return value === undefined ? undefinedName(name) : value;
}
export function loadName(_t: Thread, frame: Frame, arg: number, pc: number): Value {
  const name = frame.linked.code.names[arg] as string;
  const { globals, locals } = frame;
  if ((locals === globals && globals.cls === types.dict) || locals === null) {
    const { table } = globals;
    const at = table.find(name);
    if (at >= 0) {
      const cache = frame.linked.cacheAt(pc);
      cache.table = table;
      cache.version = table.version;
      cache.slot = at;
      return table.values[at] as Value;
    }
  } else {
    const value = fromMapping(locals, name);
    return value === undefined ? fromGlobals(frame, name) : value;
  }
  return fromGlobals(frame, name);
}
export function storeName(frame: Frame, arg: number, value: Value, pc: number): void {
  const name = frame.linked.code.names[arg] as string;
  // Module code as a function's: its names are the globals.
  const locals = frame.locals ?? frame.globals;
  if (locals instanceof PyDict && locals.cls === types.dict) {
    const { table } = locals;
    const old = counters[TRACKED] !== 0 ? table.get(name) : undefined;
    table.set(name, value);
    if (locals === frame.globals) {
      const cache = frame.linked.cacheAt(pc);
      cache.table = table;
      cache.version = table.version;
      cache.slot = table.find(name);
    }
    if (typeof old === 'object' && old !== null) vm.dropped(old);
  } else setItem(locals, name, value);
}
export function loadGlobal(frame: Frame, name: string, cache: InlineCache): Value {
  const { globals, builtins } = frame;
  // A dict subclass may make values up: annotationlib evaluates annotations so.
  if (globals.cls !== types.dict || builtins.cls !== types.dict) return fromGlobals(frame, name);
  let at = globals.table.find(name);
  if (at >= 0) {
    cache.table = globals.table;
    cache.version = globals.table.version;
    cache.builtinsTable = null;
    cache.slot = at;
    return globals.table.values[at] as Value;
  }
  at = builtins.table.find(name);
  if (at < 0) undefinedName(name);
  cache.table = globals.table;
  cache.version = globals.table.version;
  cache.builtinsTable = builtins.table;
  cache.builtinsVersion = builtins.table.version;
  cache.slot = at;
  return builtins.table.values[at] as Value;
}
export function storeGlobal(frame: Frame, name: string, value: Value): void {
  const { table } = frame.globals;
  const old = counters[TRACKED] !== 0 ? table.get(name) : undefined;
  table.set(name, value);
  if (typeof old === 'object' && old !== null) vm.dropped(old);
}
function deleteName(frame: Frame, name: string): void {
  const locals = frame.locals ?? frame.globals;
  if (locals instanceof PyDict && locals.cls === types.dict) {
    const old = locals.table.delete(name);
    if (old === undefined) undefinedName(name);
    if (counters[TRACKED] !== 0) vm.dropped(old);
    return;
  }
  try {
    deleteItem(locals, name);
  } catch (error) {
    if (isRaised(error, 'KeyError')) undefinedName(name);
    throw error;
  }
}

// ---- attributes ---------------------------------------------------------------------------------------------------------------------------------

function learn(cache: InlineCache, kind: number, shape: Shape | null, value: Value | undefined, slot = 0): void {
  cache.version = typeClock.version;
  cache.kind = kind;
  cache.shape = shape;
  cache.value = value;
  cache.slot = slot;
}
/**
 * LOAD_ATTR. The owner lies at t.sp; the result replaces it (method form: function and self, or attribute and NULL). Leaves t.sp at the top.
 */
export function loadAttr(
  t: Thread,
  _frame: Frame,
  owner: Value,
  name: string,
  methodForm: boolean,
  cache: InlineCache,
): How {
  const cls = typeOf(owner);
  const custom = cls.lookup('__getattribute__');
  if (!(custom instanceof PyNativeFunction) || custom.overrides) {
    if (methodForm) t.stack[t.sp + 1] = undefined;
    return attrFrame(t, getAttrGen(owner, cls, custom as Value, name), methodForm);
  }
  const { stack } = t;
  const place = (value: Value): How => {
    stack[t.sp] = value;
    if (methodForm) stack[++t.sp] = undefined;
    return DONE;
  };
  if (owner instanceof PyType) {
    const value = cls.lookup('__getattr__') === undefined ? genericGet(owner, cls, name) : getAttr(owner, name);
    if (value !== undefined) {
      if (!isDataDescriptor(cls.lookup(name) ?? null) && plainOnClass(owner.lookup(name))) {
        learn(cache, 9, null, value);
        cache.owner = owner;
      }
      return place(value);
    }
  } else if (owner instanceof PyModule) {
    const { table } = owner.dict;
    const at = table.find(name);
    if (at >= 0) {
      learn(cache, 7, null, undefined, at);
      cache.owner = owner;
      cache.table = table;
      cache.builtinsVersion = table.version;
      return place(table.values[at] as Value);
    }
    const value = genericGet(owner, cls, name);
    if (value !== undefined) return place(value);
  } else if (owner instanceof PySuper) {
    const value = genericGet(owner, cls, name);
    if (value !== undefined) return place(value);
  } else {
    const found = cls.lookup(name);
    const data = found !== undefined && isDataDescriptor(found) && hasGetter(found);
    if (!data && owner instanceof PyObject && owner.shape !== undefined) {
      const { shape } = owner;
      if (shape.isDict) {
        const own = (owner.slots[0] as PyDict).table.get(name);
        if (own !== undefined) return place(own);
      } else {
        const slot = shape.index.get(name);
        if (slot !== undefined) {
          learn(cache, 1, shape, undefined, slot);
          return place(owner.slots[slot] as Value);
        }
      }
    }
    if (found instanceof PyMember && owner instanceof PyObject && cls.isSubtype(found.owner)) {
      const value = owner.members?.[found.index];
      if (value !== undefined) {
        learn(cache, 10, null, undefined, found.index);
        cache.cls = cls;
        return place(value);
      }
    }
    if (found !== undefined) {
      const cachable = owner instanceof PyObject && owner.shape !== undefined && !owner.shape.isDict;
      if (found instanceof PyFunction) {
        if (cachable) learn(cache, 2, (owner as PyObject).shape!, found);
        else if (methodForm && !(owner instanceof PyObject && owner.shape !== undefined)) {
          learn(cache, 6, null, found);
          cache.cls = cls;
        }
        if (!methodForm) return place(makeBoundMethod(found, owner));
        stack[t.sp] = found;
        stack[++t.sp] = owner;
        return DONE;
      }
      if (
        found instanceof PyNativeFunction &&
        (found.cls === types.methodDescriptor ||
          found.cls === types.wrapperDescriptor ||
          found.cls === types.function) &&
        methodForm
      ) {
        if (cachable) learn(cache, 2, (owner as PyObject).shape!, found);
        else if (!(owner instanceof PyObject && owner.shape !== undefined)) {
          learn(cache, 6, null, found);
          cache.cls = cls;
        }
        stack[t.sp] = found;
        stack[++t.sp] = owner;
        return DONE;
      }
      if (found instanceof PyProperty && found.cls === types.property && found.fget instanceof PyFunction) {
        const getter = found.fget;
        if (cls.lookup('__getattr__') === undefined) {
          if (cachable && getter.linked.simple && getter.linked.argcount === 1)
            learn(cache, 4, (owner as PyObject).shape!, getter);
          if (methodForm) stack[t.sp + 1] = undefined;
          pushFunction(t, getter, bindArguments(getter, [owner], null), t.sp, methodForm ? Mode.attrNull : Mode.value);
          return PUSHED;
        }
      }
      if (!data && cachable && plainOnClass(found)) learn(cache, 3, (owner as PyObject).shape!, found);
      // A getter's AttributeError is a case for __getattr__.
      return place(cls.lookup('__getattr__') === undefined ? bind(found, owner, cls) : getAttr(owner, name));
    }
    const value = genericGet(owner, cls, name);
    if (value !== undefined) return place(value);
  }
  const hook = cls.lookup('__getattr__');
  if (hook === undefined) throwAttributeError(owner, name);
  if (hook instanceof PyFunction) {
    if (methodForm) stack[t.sp + 1] = undefined;
    pushFunction(t, hook, bindArguments(hook, [owner, name], null), t.sp, methodForm ? Mode.attrNull : Mode.value);
    return PUSHED;
  }
  return place(callMethod(hook, owner, name));
}
/** A value found on a class that reading does not change: no descriptor of any kind. */
function plainOnClass(found: Value | undefined): boolean {
  if (found === undefined) return false;
  if (!(found instanceof PyObject)) return true;
  if (found instanceof PyFunction || found instanceof PyType)
    return found instanceof PyType ? found.cls.lookup('__get__') === undefined : true;
  if (
    found instanceof PyNativeFunction ||
    found instanceof PyProperty ||
    found instanceof PyStaticMethod ||
    found instanceof PyClassMethod ||
    found instanceof PyGetSet
  )
    return false;
  return found.cls.lookup('__get__') === undefined;
}
function attrFrame(t: Thread, gen: NativeGen, methodForm: boolean): How {
  const at = t.sp;
  const value = startNative(t, gen, at, methodForm ? Mode.attrNull : Mode.value, 'getattr');
  if (value === undefined) return PUSHED;
  t.stack[at] = value;
  t.sp = at;
  if (methodForm) t.stack[++t.sp] = undefined;
  return DONE;
}
function* getAttrGen(owner: Value, cls: PyType, custom: Value, name: string): NativeGen {
  try {
    return yield* callMethodGen(custom, owner, name);
  } catch (error) {
    const hook = cls.lookup('__getattr__');
    if (hook === undefined || !isRaised(error, 'AttributeError')) throw error;
    return yield* callMethodGen(hook, owner, name);
  }
}
/** STORE_ATTR. The loop pops both operands on DONE; a frame (mode discard) cuts them. */
export function storeAttr(t: Thread, owner: Value, value: Value, name: string, cache: InlineCache): How {
  if (
    cache.kind === 10 &&
    owner instanceof PyObject &&
    owner.cls === cache.cls &&
    cache.version === typeClock.version &&
    counters[TRACKED] === 0
  ) {
    owner.members ??= [];
    owner.members[cache.slot] = value;
    return DONE;
  }
  const cls = typeOf(owner);
  const custom = cls.lookup('__setattr__');
  if (custom instanceof PyFunction) {
    pushFunction(t, custom, bindArguments(custom, [owner, name, value], null), t.sp - 1, Mode.discard);
    return PUSHED;
  }
  if (custom instanceof PyNativeFunction && custom.overrides && custom.isGenerator) {
    const gen = callMethodGen(custom, owner, name, value);
    return startNative(t, gen, t.sp - 1, Mode.discard, '__setattr__', [owner, value]) === undefined ? PUSHED : DONE;
  }
  const found = cls.lookup(name);
  if (
    custom instanceof PyNativeFunction &&
    custom.owner === types.object &&
    owner instanceof PyObject &&
    !(owner instanceof PyType)
  ) {
    const { shape } = owner;
    if (shape !== undefined && !shape.isDict && (found === undefined || !isDataDescriptor(found))) {
      const slot = shape.index.get(name);
      if (slot !== undefined) {
        learn(cache, 1, shape, undefined, slot);
        const old = owner.slots[slot];
        owner.slots[slot] = value;
        if (counters[TRACKED] !== 0 && typeof old === 'object' && old !== null) vm.dropped(old);
        return DONE;
      }
      if (shape.keys.length < 64) {
        learn(cache, 8, shape, undefined);
        cache.next = shape.with(name);
        owner.slots.push(value);
        owner.shape = cache.next;
        return DONE;
      }
    }
    if (found instanceof PyMember && cls.isSubtype(found.owner)) {
      learn(cache, 10, null, undefined, found.index);
      cache.cls = cls;
    }
    if (found instanceof PyProperty && found.cls === types.property && found.fset instanceof PyFunction) {
      pushFunction(t, found.fset, bindArguments(found.fset, [owner, value], null), t.sp - 1, Mode.discard);
      return PUSHED;
    }
  }
  const old =
    counters[TRACKED] !== 0 && owner instanceof PyObject && owner.shape !== undefined
      ? ownAttribute(owner, name)
      : undefined;
  setAttr(owner, name, value);
  if (counters[TRACKED] !== 0) {
    if (old === undefined) vm.gaveUp(owner);
    else vm.dropped(old);
  }
  return DONE;
}

// ---- what the loop leaves to functions ------------------------------------------------------------------------------------------------------------

/** A value was taken off the stack for good, while something is tracked. */
export function dropped(value: Value | undefined): void {
  vm.dropped(value);
}
/** STORE_FAST while something is tracked. */
export function storeFast(t: Thread, slot: number, value: Value | undefined): void {
  const old = t.stack[slot];
  t.stack[t.sp + 1] = undefined;
  t.stack[slot] = value;
  if (old !== value) dropped(old);
}
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
  const args = counters[TRACKED] === 0 ? null : stack.slice(self, sp + 1);
  const how = callGeneral(t, callable, self, sp, self - 1);
  if (how === DONE && counters[TRACKED] !== 0) {
    t.sp = self - 1;
    vm.droppedCall(callable, args ?? []);
  }
  return how;
}
/** LOAD_ATTR by what its cache learned, in the less common ways. */
export function loadAttrCached(t: Thread, frame: Frame, owner: Value, arg: number, pc: number): How {
  const { linked } = frame;
  const cache = linked.cacheAt(pc);
  const methodForm = (arg & 1) !== 0;
  if (cache.version === typeClock.version && owner instanceof PyObject) {
    const { stack } = t;
    if (cache.kind === 10) {
      const value = owner.cls === cache.cls ? owner.members?.[cache.slot] : undefined;
      if (value !== undefined) {
        stack[t.sp] = value;
        if (methodForm) stack[++t.sp] = undefined;
        return DONE;
      }
    } else if (cache.shape !== null && owner.shape === cache.shape) {
      if (cache.kind === 4) {
        if (methodForm) stack[t.sp + 1] = undefined;
        pushFunction(t, cache.value as PyFunction, [owner], t.sp, methodForm ? Mode.attrNull : Mode.value);
        return PUSHED;
      }
      if (cache.kind === 2 && !methodForm) {
        stack[t.sp] = makeBoundMethod(cache.value as Value, owner);
        return DONE;
      }
      if (cache.kind === 2) {
        stack[t.sp] = cache.value;
        stack[++t.sp] = owner;
        return DONE;
      }
      if (cache.kind === 1 || cache.kind === 3) {
        stack[t.sp] = cache.kind === 1 ? owner.slots[cache.slot] : cache.value;
        if (methodForm) stack[++t.sp] = undefined;
        return DONE;
      }
    } else if (owner === cache.owner) {
      if (cache.kind === 9 || (cache.kind === 7 && cache.table!.version === cache.builtinsVersion)) {
        stack[t.sp] = cache.kind === 9 ? cache.value : cache.table!.values[cache.slot];
        if (methodForm) stack[++t.sp] = undefined;
        return DONE;
      }
    }
  }
  return loadAttr(t, frame, owner, linked.code.names[arg >> 1] as string, methodForm, cache);
}

// ---- operators ------------------------------------------------------------------------------------------------------------------------------------

export function floatArithmetic(a: number, b: number, op: number): PyFloat | undefined {
  switch (op) {
    case 0:
    case 13:
      return makeFloat(a + b);
    case 10:
    case 23:
      return makeFloat(a - b);
    case 5:
    case 18:
      return makeFloat(a * b);
    case 11:
    case 24:
      return b === 0 ? undefined : makeFloat(a / b);
  }
  return undefined;
}
/** Longest text or array that may be made by one operation. */
const largest = 2 ** 28;
export function checkSize(length: number): void {
  if (length > largest)
    throw new LimitReached(
      'memory',
      `The program tried to make a value of ${length} elements; the limit is ${largest}.`,
    );
}
const isSync = (method: Value | undefined): boolean =>
  method === undefined ||
  method === null ||
  (method instanceof PyNativeFunction && (!method.isGenerator || method.quick !== null));

/** BINARY_OP: the operands lie at t.sp - 1 and t.sp; the result at t.sp - 1. */
export function binary(t: Thread, a: Value, b: Value, op: number): How {
  const at = t.sp - 1;
  if (op === 26) return subscript(t, a, b, at);
  if (a instanceof PyFloat && a.cls === types.float) {
    const y = b instanceof PyFloat && b.cls === types.float ? b.value : typeof b === 'number' ? b : undefined;
    const result = y === undefined ? undefined : floatArithmetic(a.value, y, op);
    if (result !== undefined) {
      t.stack[at] = result;
      return DONE;
    }
  } else if (typeof a === 'number' && b instanceof PyFloat && b.cls === types.float) {
    const result = floatArithmetic(a, b.value, op);
    if (result !== undefined) {
      t.stack[at] = result;
      return DONE;
    }
  } else if (typeof a === 'string' && typeof b === 'string' && (op === 0 || op === 13)) {
    checkSize(a.length + b.length);
    t.stack[at] = joined(a, b);
    return DONE;
  }
  const base = op % 13;
  if (typeof a === 'number' && typeof b === 'number') {
    const quick = smallIntOp(a, b, base);
    if (quick !== undefined) {
      t.stack[at] = quick;
      return DONE;
    }
  }
  const clsA = typeOf(a);
  const clsB = typeOf(b);
  const forward = clsA.lookup(forwardNames[base] as string);
  const reflected = clsA === clsB ? undefined : clsB.lookup(reflectedNames[base] as string);
  const inplace = op >= 13 ? clsA.lookup(inplaceNames[base] as string) : undefined;
  if (forward instanceof PyFunction && (reflected === undefined || !clsB.isSubtype(clsA)) && inplace === undefined) {
    pushFunction(t, forward, bindArguments(forward, [a, b], null), at, Mode.binary);
    return PUSHED;
  }
  if (isSync(forward) && isSync(reflected) && isSync(inplace)) {
    t.stack[at] = binaryOp(a, b, op);
    return DONE;
  }
  return settle(t, at, startNative(t, binaryOpGen(a, b, op), at, Mode.value, binaryOps[op], [a, b]));
}
function subscript(t: Thread, a: Value, b: Value, at: number): How {
  if (typeof b === 'number') {
    if (a instanceof PyTuple && a.cls === types.tuple) {
      const value = a.items[b < 0 ? b + a.items.length : b];
      if (value !== undefined) {
        t.stack[at] = value;
        return DONE;
      }
    } else if (a instanceof PyDict && a.cls === types.dict) {
      const value = a.table.get(b);
      if (value !== undefined) {
        t.stack[at] = value;
        return DONE;
      }
    }
  }
  const cls = typeOf(a);
  const getter = cls.lookup('__getitem__');
  if (getter instanceof PyFunction) {
    pushFunction(t, getter, bindArguments(getter, [a, b], null), at, Mode.value);
    return PUSHED;
  }
  if (getter instanceof PyNativeFunction && getter.isGenerator) {
    return settle(t, at, startNative(t, callMethodGen(getter, a, b), at, Mode.value, '__getitem__', [a, b]));
  }
  if (getter === undefined && a instanceof PyType) {
    const maker = lookupAttr(a, '__class_getitem__');
    if (maker !== undefined && maker !== null) return settle(t, at, invoke(t, maker, [b], null, at, Mode.value));
  }
  t.stack[at] = getItem(a, b);
  return DONE;
}
/** COMPARE_OP: as `binary`. */
export function compare(t: Thread, a: Value, b: Value, op: number): How {
  const at = t.sp - 1;
  const fast = comparePrimitive(a, b, op);
  if (fast !== undefined) {
    t.stack[at] = fast;
    return DONE;
  }
  if (a instanceof PyObject && a.cls.isHeap) {
    const method = a.cls.lookup(compareNames[op] as string);
    const clsB = typeOf(b);
    if (method instanceof PyFunction && (clsB === a.cls || !clsB.isSubtype(a.cls))) {
      pushFunction(t, method, bindArguments(method, [a, b], null), at, Mode.compare);
      return PUSHED;
    }
  }
  t.stack[at] = richCompare(a, b, op);
  return DONE;
}
export function isSame(a: Value, b: Value): boolean {
  if (a === b) return true;
  // Equal floats that come from one constant are one object; everything else compares as objects do.
  return typeof a === 'bigint' && typeof b === 'bigint' && a === b;
}
/** CONTAINS_OP: item at t.sp - 1, container at t.sp; the result at t.sp - 1. */
export function containsOp(t: Thread, item: Value, container: Value, inverted: boolean): How {
  const at = t.sp - 1;
  if (
    container instanceof PyDict &&
    container.cls === types.dict &&
    (typeof item === 'string' || typeof item === 'number')
  ) {
    t.stack[at] = container.table.find(item) >= 0 !== inverted;
    return DONE;
  }
  const method = typeOf(container).lookup('__contains__');
  if (method instanceof PyFunction) {
    pushFunction(
      t,
      method,
      bindArguments(method, [container, item], null),
      at,
      inverted ? Mode.containsNot : Mode.contains,
    );
    return PUSHED;
  }
  if (
    method === undefined &&
    container instanceof PyObject &&
    (typeOf(container).lookup('__iter__') !== undefined || typeOf(container).lookup('__getitem__') !== undefined)
  ) {
    return settle(
      t,
      at,
      startNative(t, containsGen(container, item, inverted), at, Mode.value, 'in', [container, item]),
    );
  }
  if (method instanceof PyNativeFunction && method.isGenerator) {
    return settle(
      t,
      at,
      startNative(t, containsByMethod(method, container, item, inverted), at, Mode.value, 'in', [container, item]),
    );
  }
  t.stack[at] = contains(container, item) !== inverted;
  return DONE;
}
function* containsByMethod(method: Value, container: Value, item: Value, inverted: boolean): NativeGen {
  return (yield* truthyGen(yield* callMethodGen(method, container, item))) !== inverted;
}
function* containsGen(container: Value, item: Value, inverted: boolean): NativeGen {
  const iterator = yield* iter(container);
  for (;;) {
    const candidate = yield* next(iterator);
    if (candidate === undefined) return inverted;
    if (equals(candidate, item)) return !inverted;
  }
}
/** TO_BOOL: the value at t.sp is replaced. */
export function toBool(t: Thread, value: Value): How {
  if (value === null) {
    t.stack[t.sp] = false;
    return DONE;
  }
  if (value instanceof PyObject && value.cls.isHeap) {
    const method = value.cls.lookup('__bool__') ?? value.cls.lookup('__len__');
    if (method instanceof PyFunction) {
      const isLength = value.cls.lookup('__bool__') === undefined;
      if (isLength)
        return settle(t, t.sp, startNative(t, lengthTruth(method, value), t.sp, Mode.value, 'bool', [value]));
      pushFunction(t, method, bindArguments(method, [value], null), t.sp, Mode.bool);
      return PUSHED;
    }
  }
  t.stack[t.sp] = truthy(value);
  return DONE;
}
function* lengthTruth(method: Value, value: Value): NativeGen {
  const length = yield* callMethodGen(method, value);
  if (typeof length === 'number' && length >= 0) return length !== 0;
  const int = asInt(length);
  if (int === undefined) raise('TypeError', `'${typeName(length)}' object cannot be interpreted as an integer`);
  if (int < 0) raise('ValueError', '__len__() should return >= 0');
  return int !== 0;
}
function unary(t: Thread, name: '__neg__' | '__pos__' | '__invert__'): How {
  const value = t.stack[t.sp] as Value;
  const method = typeOf(value).lookup(name);
  if (method instanceof PyFunction) {
    pushFunction(t, method, bindArguments(method, [value], null), t.sp, Mode.value);
    return PUSHED;
  }
  t.stack[t.sp] = unaryOp(value, name);
  return DONE;
}
export function binarySlice(t: Thread): How {
  const { stack } = t;
  const at = t.sp - 2;
  const key = makeSlice(stack[at + 1] as Value, stack[at + 2] as Value, null);
  t.sp = at + 1;
  const how = subscript(t, stack[at] as Value, key, at);
  if (how === DONE) t.sp = at;
  return how;
}
export function storeSlice(t: Thread): How {
  const { stack } = t;
  const at = t.sp - 3;
  const key = makeSlice(stack[at + 2] as Value, stack[at + 3] as Value, null);
  const how = storeInto(t, stack[at + 1] as Value, key, stack[at] as Value, at);
  if (how === DONE) t.sp = at - 1;
  return how;
}
/** STORE_SUBSCR: the loop pops three on DONE. */
export function storeSubscript(t: Thread, container: Value, key: Value, value: Value): How {
  return storeInto(t, container, key, value, t.sp - 2);
}
function storeInto(t: Thread, container: Value, key: Value, value: Value, at: number): How {
  if (counters[TRACKED] === 0) {
    if (container instanceof PyDict) {
      if (container.cls === types.dict && (typeof key === 'string' || typeof key === 'number')) {
        container.table.set(key, value, true);
        return DONE;
      }
    } else if (container instanceof PyList && container.cls === types.list && typeof key === 'number') {
      const index = key < 0 ? key + container.items.length : key;
      if (index >= 0 && index < container.items.length) {
        container.items[index] = value;
        return DONE;
      }
    }
  }
  const method = typeOf(container).lookup('__setitem__');
  if (method === undefined || method === null) noItemAssignment(container, key);
  if (method instanceof PyFunction) {
    pushFunction(t, method, bindArguments(method, [container, key, value], null), at, Mode.discard);
    return PUSHED;
  }
  if (method instanceof PyNativeFunction && method.isGenerator) {
    return startNative(t, callMethodGen(method, container, key, value), at, Mode.discard, '__setitem__', [
      container,
      key,
      value,
    ]) === undefined
      ? PUSHED
      : DONE;
  }
  callMethod(method, container, key, value);
  if (counters[TRACKED] !== 0) vm.gaveUp(container);
  return DONE;
}
function deleteSubscript(t: Thread): How {
  const { stack } = t;
  const at = t.sp - 1;
  const container = stack[at] as Value;
  const key = stack[at + 1] as Value;
  const method = typeOf(container).lookup('__delitem__');
  if (method === undefined || method === null) noItemDeletion(container, key);
  if (method instanceof PyFunction) {
    pushFunction(t, method, bindArguments(method, [container, key], null), at, Mode.discard);
    return PUSHED;
  }
  if (method instanceof PyNativeFunction && method.isGenerator) {
    if (
      startNative(t, callMethodGen(method, container, key), at, Mode.discard, '__delitem__', [container, key]) ===
      undefined
    )
      return PUSHED;
  } else callMethod(method, container, key);
  stack[at] = undefined;
  stack[at + 1] = undefined;
  t.sp = at - 1;
  if (counters[TRACKED] !== 0) vm.gaveUp(container);
  return DONE;
}

// ---- iteration --------------------------------------------------------------------------------------------------------------------------------------

/** GET_ITER: the iterable at t.sp is replaced. */
export function getIterator(t: Thread, value: Value): How {
  if (!(typeOf(value).lookup('__iter__') instanceof PyFunction)) {
    t.stack[t.sp] = getIter(value);
    return DONE;
  }
  return settle(t, t.sp, startNative(t, iter(value), t.sp, Mode.value, 'iter', [value]));
}
function* stepOf(iterator: PySteppingIterator): NativeGen {
  const item = yield* iterator.advance();
  if (item === undefined) raise('StopIteration');
  return item;
}
/** FOR_ITER: the item is put at t.sp + 1. */
export function forIter(t: Thread, iterator: Value): How {
  const at = t.sp + 1;
  if (iterator instanceof PyGenerator && iterator.state === GenState.suspended) {
    resumeGenerator(t, iterator, null, null, at, Mode.forIter);
    return PUSHED;
  }
  const cls = typeOf(iterator);
  let value: Value | undefined;
  try {
    if (iterator instanceof PyGenerator) {
      if (iterator.state === GenState.closed) return ENDED;
      resumeGenerator(t, iterator, null, null, at, Mode.forIter);
      return PUSHED;
    }
    if (iterator instanceof PySteppingIterator && !cls.isHeap)
      value = startNative(t, stepOf(iterator), at, Mode.forIter, '__next__', [iterator]);
    else {
      const method = cls.lookup('__next__');
      if (method === undefined || method === null) raise('TypeError', `'${cls.shown}' object is not an iterator`);
      if (method instanceof PyFunction) {
        pushFunction(t, method, bindArguments(method, [iterator], null), at, Mode.forIter);
        return PUSHED;
      }
      if (method instanceof PyNativeFunction && method.isGenerator)
        value = startNative(t, callMethodGen(method, iterator), at, Mode.forIter, '__next__', [iterator]);
      else value = callMethod(method, iterator);
    }
  } catch (error) {
    if (!isRaised(error, 'StopIteration')) throw error;
    return ENDED;
  }
  return settle(t, at, value);
}
/** SEND: receiver at - 1, value at `at`, where the answer goes. */
export function send(t: Thread, at: number): How {
  const { stack } = t;
  const receiver = stack[at - 1] as Value;
  t.sp = at - 1;
  if (receiver instanceof PyGenerator) {
    if (
      resumeGenerator(t, receiver, stack[at] as Value, null, at, Mode.send) === undefined &&
      receiver.state !== GenState.running
    ) {
      // A finished generator yields its end at once.
      stack[at] = null;
      return ENDED;
    }
    return PUSHED;
  }
  if (receiver instanceof PyNativeAwaitable) {
    const yielded = receiver.sendNow(stack[at] as Value);
    if (yielded === undefined) {
      stack[at] = receiver.result;
      return ENDED;
    }
    stack[at] = yielded;
    return DONE;
  }
  const answer = startNative(t, sendToObject(t, receiver, stack[at] as Value, null), at, Mode.send, 'send', [receiver]);
  if (answer === undefined) return PUSHED;
  stack[at] = answer;
  return t.sendDone ? ENDED : DONE;
}
const isCoroutine = (value: Value): value is PyGenerator =>
  value instanceof PyGenerator && value.flavour === 'coroutine';
const isIterableCoroutine = (value: Value): boolean =>
  value instanceof PyGenerator &&
  value.flavour === 'generator' &&
  (value.frame.linked.code.flags & CodeFlag.ITERABLE_COROUTINE) !== 0;

/** GET_AWAITABLE. */
function getAwaitable(t: Thread, frame: Frame, how: number): How {
  const value = t.stack[t.sp] as Value;
  if (isCoroutine(value)) {
    if (value.state === GenState.suspended) raise('RuntimeError', 'coroutine is being awaited already');
    return DONE;
  }
  if (value instanceof PyNativeAwaitable || value instanceof PyNativeCoroutine) {
    if (isNativeCoroutine(value) && value.state === GenState.suspended)
      raise('RuntimeError', 'coroutine is being awaited already');
    return DONE;
  }
  if (isIterableCoroutine(value)) return DONE;
  const method = typeOf(value).lookup('__await__');
  void frame;
  if (method === undefined || method === null) {
    if (how === 1)
      raise(
        'TypeError',
        `'async with' received an object from __aenter__ that does not implement __await__: ${typeName(value)}`,
      );
    if (how === 2)
      raise(
        'TypeError',
        `'async with' received an object from __aexit__ that does not implement __await__: ${typeName(value)}`,
      );
    raise('TypeError', `'${typeName(value)}' object can't be awaited`);
  }
  return settle(t, t.sp, startNative(t, awaitGen(method, value), t.sp, Mode.value, '__await__', [value]));
}
/** `value.__await__()`, checked. */
export function* awaitGen(method: Value, value: Value): NativeGen {
  const iterator = yield* callMethodGen(method, value);
  if (isCoroutine(iterator) || isNativeCoroutine(iterator) || isIterableCoroutine(iterator))
    raise('TypeError', '__await__() returned a coroutine');
  if (
    !(iterator instanceof PyObject) ||
    (!(iterator instanceof PyNativeAwaitable) && iterator.cls.lookup('__next__') === undefined)
  ) {
    raise('TypeError', `__await__() returned non-iterator of type '${typeName(iterator)}'`);
  }
  return iterator;
}
/** The awaitable's iterator, as GET_AWAITABLE finds it. */
export function* awaitableIterator(value: Value, complaint?: string): NativeGen {
  if (
    isCoroutine(value) ||
    value instanceof PyNativeAwaitable ||
    value instanceof PyNativeCoroutine ||
    isIterableCoroutine(value)
  )
    return value;
  const method = typeOf(value).lookup('__await__');
  if (method === undefined || method === null)
    raise('TypeError', complaint ?? `'${typeName(value)}' object can't be awaited`);
  return yield* awaitGen(method, value);
}
function getAsyncIterator(t: Thread): How {
  const value = t.stack[t.sp] as Value;
  const method = typeOf(value).lookup('__aiter__');
  if (method === undefined || method === null)
    raise('TypeError', `'async for' requires an object with __aiter__ method, got ${typeName(value)}`);
  return settle(t, t.sp, startNative(t, asyncIterGen(method, value), t.sp, Mode.value, '__aiter__', [value]));
}
function* asyncIterGen(method: Value, value: Value): NativeGen {
  const iterator = yield* callMethodGen(method, value);
  if (typeOf(iterator).lookup('__anext__') === undefined) {
    raise(
      'TypeError',
      `'async for' received an object from __aiter__ that does not implement __anext__: ${typeName(iterator)}`,
    );
  }
  return iterator;
}
function getAsyncNext(t: Thread): How {
  const iterator = t.stack[t.sp] as Value;
  const method = typeOf(iterator).lookup('__anext__');
  if (method === undefined || method === null)
    raise('TypeError', `'async for' requires an iterator with __anext__ method, got ${typeName(iterator)}`);
  t.sp++;
  t.stack[t.sp] = undefined;
  return settle(t, t.sp, startNative(t, asyncNextGen(method, iterator), t.sp, Mode.value, '__anext__', [iterator]));
}
function* asyncNextGen(method: Value, iterator: Value): NativeGen {
  const awaitable = yield* callMethodGen(method, iterator);
  try {
    return yield* awaitableIterator(awaitable);
  } catch (error) {
    if (!(error instanceof Raise)) throw error;
    const exc = makeException(
      'TypeError',
      `'async for' received an invalid object from __anext__: ${typeName(awaitable)}`,
    );
    exc.cause = error.exc;
    exc.context = error.exc;
    exc.suppressContext = true;
    throw new Raise(exc);
  }
}
/** GET_YIELD_FROM_ITER. */
function getYieldFromIter(t: Thread, frame: Frame): How {
  const value = t.stack[t.sp] as Value;
  if (isCoroutine(value)) {
    if ((frame.linked.code.flags & (CodeFlag.COROUTINE | CodeFlag.ITERABLE_COROUTINE)) === 0)
      raise('TypeError', "cannot 'yield from' a coroutine object in a non-coroutine generator");
    return DONE;
  }
  if (value instanceof PyGenerator && value.flavour === 'generator') return DONE;
  return getIterator(t, value);
}
/** CLEANUP_THROW: an exception thrown in at a `yield from` / `await` came back. Stack: receiver lastSent exc -- None value. */
function cleanupThrow(t: Thread): How {
  const { stack } = t;
  const exc = stack[t.sp] as PyException;
  if (!exc.cls.isSubtype(exceptionType('StopIteration'))) reraise(t, exc);
  stack[t.sp - 2] = null;
  stack[t.sp - 1] = stopValue(exc);
  stack[t.sp--] = undefined;
  return DONE;
}
/** The value a StopIteration carries. */
export function stopValue(exc: PyException): Value {
  return (exc.extra?.get('value') ?? exc.args.items[0] ?? null) as Value;
}
function reraise(t: Thread, exc: PyException): never {
  t.reraising = true;
  throw new Raise(exc);
}

// ---- building ---------------------------------------------------------------------------------------------------------------------------------------

export function buildMap(t: Thread, count: number): void {
  const table = new HashTable();
  const from = t.sp + 1 - 2 * count;
  for (let at = from; at <= t.sp; at += 2) table.set(t.stack[at] as Value, t.stack[at + 1] as Value);
  for (let at = from + 1; at <= t.sp; at++) t.stack[at] = undefined;
  t.stack[from] = new PyDict(types.dict, table);
  t.sp = from;
}
function buildSet(t: Thread, count: number): How {
  const set = makeSet();
  const from = t.sp + 1 - count;
  for (let at = from; at <= t.sp; at++) set.table.add(t.stack[at] as Value);
  for (let at = from; at <= t.sp; at++) t.stack[at] = undefined;
  t.sp = from;
  t.stack[from] = set;
  return DONE;
}
/** LIST_EXTEND, SET_UPDATE, DICT_UPDATE: the operand at t.sp is dropped. */
function extendList(t: Thread, depth: number): How {
  const iterable = t.stack[t.sp] as Value;
  const list = t.stack[t.sp - depth] as PyList;
  return dropWhenDone(t, extendListGen(list, iterable));
}
function* extendListGen(list: PyList, iterable: Value): NativeGen {
  const cls = typeOf(iterable);
  if (cls.lookup('__iter__') === undefined && cls.lookup('__getitem__') === undefined)
    raise('TypeError', `Value after * must be an iterable, not ${cls.name}`);
  const items = yield* toListGen(iterable);
  for (const item of items) list.items.push(item);
  return null;
}
function* updateSetGen(set: PySet, iterable: Value): NativeGen {
  for (const item of yield* toArrayGen(iterable)) set.table.add(item);
  return null;
}
function dropWhenDone(t: Thread, gen: NativeGen): How {
  const at = t.sp;
  if (startNative(t, gen, at, Mode.discard, 'extend') === undefined) return PUSHED;
  t.stack[at] = undefined;
  t.sp = at - 1;
  return DONE;
}
/** Adds the entries of a mapping to a dict. `callee` is not undefined for f(**mapping): duplicates and wrong types are worded for the call. */
function* mergeDictGen(dict: PyDict, mapping: Value, callee: Value | undefined): NativeGen {
  const named = (): string => (callee === undefined ? '' : calleeText(callee));
  if (mapping instanceof PyDict && mapping.cls === types.dict) {
    const { table } = mapping;
    for (let entry = table.nextIndex(0); entry >= 0; entry = table.nextIndex(entry + 1)) {
      const key = table.keys[entry] as Value;
      if (callee !== undefined) checkKeyword(dict, key, named);
      dict.table.setFrom(table, entry);
    }
    return null;
  }
  const keys = lookupAttr(mapping, 'keys');
  if (keys === undefined)
    raise(
      'TypeError',
      callee === undefined
        ? `'${typeName(mapping)}' object is not a mapping`
        : `${named()} argument after ** must be a mapping, not ${typeName(mapping)}`,
    );
  for (const key of yield* toArrayGen(yield* call(keys))) {
    if (callee !== undefined) checkKeyword(dict, key, named);
    const getter = typeOf(mapping).lookup('__getitem__');
    dict.table.set(key, getter === undefined ? getItem(mapping, key) : yield* callMethodGen(getter, mapping, key));
  }
  return null;
}
function checkKeyword(dict: PyDict, key: Value, named: () => string): void {
  if (dict.table.has(key)) raise('TypeError', `${named()} got multiple values for keyword argument '${str(key)}'`);
}
/** How a callable is named in messages about its arguments: `mod.f()`. */
export function calleeText(callee: Value): string {
  const qualname = lookupAttr(callee, '__qualname__');
  const text = qualname === undefined ? undefined : asStr(qualname);
  if (text === undefined) return str(callee);
  const module = lookupAttr(callee, '__module__');
  const moduleText = module === undefined || module === null ? undefined : asStr(module);
  return moduleText === undefined || moduleText === 'builtins' ? `${text}()` : `${moduleText}.${text}()`;
}
/** UNPACK_SEQUENCE: the iterable at t.sp is replaced by `count` values, the first on top. */
export function unpackSequence(t: Thread, count: number): How {
  const value = t.stack[t.sp] as Value;
  if (
    !(
      value instanceof PyObject &&
      (value.cls.lookup('__iter__') !== undefined || value.cls.lookup('__getitem__') !== undefined)
    ) &&
    typeof value !== 'string'
  ) {
    raise('TypeError', `cannot unpack non-iterable ${typeName(value)} object`);
  }
  return spread(t, unpackGen(value, count, -1));
}
/** Runs a generator that answers with a tuple, whose items then take the place of t.sp. */
function spread(t: Thread, gen: NativeGen): How {
  const at = t.sp;
  const value = startNative(t, gen, at, Mode.spread, 'unpack');
  if (value === undefined) return PUSHED;
  t.sp = at;
  finishSync(t, at, value as PyTuple);
  return DONE;
}
/** The values in the order in which they are pushed (the first target's last). after < 0: exactly `before`. */
function* unpackGen(value: Value, before: number, after: number): NativeGen {
  const exact = after < 0;
  const items: Value[] = [];
  if (value instanceof PyObject && !value.cls.isHeap && (value instanceof PyList || value instanceof PyTuple))
    items.push(...value.items);
  else if (typeof value === 'string') items.push(...value);
  else {
    const iterator = yield* iter(value);
    const wanted = exact ? before + 1 : Number.POSITIVE_INFINITY;
    while (items.length < wanted) {
      if (!exact && items.length === before) yield* askLength(iterator);
      const item = yield* next(iterator);
      if (item === undefined) break;
      items.push(item);
    }
  }
  if (exact) {
    if (items.length < before)
      raise('ValueError', `not enough values to unpack (expected ${before}, got ${items.length})`);
    if (items.length > before) {
      const known =
        value instanceof PyObject &&
        (value instanceof PyList || value instanceof PyTuple || value instanceof PyDict) &&
        !value.cls.isHeap;
      raise('ValueError', `too many values to unpack (expected ${before}${known ? `, got ${lengthOf(value)}` : ''})`);
    }
    return new PyTuple(types.tuple, items.reverse());
  }
  if (items.length < before + after)
    raise('ValueError', `not enough values to unpack (expected at least ${before + after}, got ${items.length})`);
  const end = items.length - after;
  return new PyTuple(
    types.tuple,
    [...items.slice(0, before), makeList(items.slice(before, end)), ...items.slice(end)].reverse(),
  );
}

// ---- calls --------------------------------------------------------------------------------------------------------------------------------------------

/** Calls a Python function whose arguments (stack[first..last]) do not fit its slots as they are. Always pushes. */
export function callFunction(t: Thread, func: PyFunction, first: number, last: number, ret: number): void {
  if (takes(func, last + 1 - first)) return enterWithDefaults(t, func, first, last, ret);
  const slots = bindArguments(func, t.stack.slice(first, last + 1) as Value[], null);
  pushCall(t, func, slots, ret);
}
/** Whether a function has positional parameters only, and these arguments and its defaults are enough. */
function takes({ linked, defaults }: PyFunction, given: number): boolean {
  const absent = linked.argcount - given;
  return linked.simple && absent >= 0 && absent <= (defaults === null ? 0 : defaults.items.length);
}
/** As `enterFunction` for a function that `takes` these arguments. */
function enterWithDefaults(t: Thread, func: PyFunction, first: number, last: number, ret: number): void {
  const { linked, defaults } = func;
  enterFunction(t, func, linked, first, last, ret);
  if (defaults === null) return;
  const { items } = defaults;
  const from = first + linked.argcount - items.length;
  for (let at = Math.max(last + 1, from); at < first + linked.argcount; at++) t.stack[at] = items[at - from];
}
/** Class(args) in the commonest form: a plain class with a Python `__init__`, whose frame is pushed on the arguments. @returns whether it was that */
export function instantiate(t: Thread, cls: PyType, self: number, sp: number, ret: number): boolean {
  if (t.stack[self] !== undefined || cls.cls !== types.type || cls.isAbstract) return false;
  const init = cls.lookup('__init__');
  if (!(init instanceof PyFunction) || !takes(init, sp - self + 1)) return false;
  const maker = cls.lookup('__new__');
  if (!(maker instanceof PyNativeFunction) || maker.owner !== types.object) return false;
  const instance = cls.alloc!(cls);
  if (counters[TRACKED] !== 0 || cls.hasDel) vm.born(instance);
  t.stack[ret] = instance;
  t.stack[self] = instance;
  enterWithDefaults(t, init, self, sp, ret);
  (t.frame as Frame).mode = Mode.init;
  return true;
}
/** CALL of anything: the result goes to `ret`. */
export function callGeneral(t: Thread, callable: Value, self: number, sp: number, ret: number): How {
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
  if (callable instanceof PyFunction) {
    const slots = bindNames(callable, stack, first, positional, names);
    if (slots !== undefined) {
      pushCall(t, callable, slots, ret);
      return PUSHED;
    }
  }
  const args = stack.slice(first, positional) as Value[];
  const kwargs = new Map<string, Value>();
  for (let at = 0; at < names.length; at++) kwargs.set(names[at] as string, stack[positional + at] as Value);
  const how = settle(t, ret, invoke(t, callable, args, kwargs, ret, Mode.value));
  if (how === DONE) clearAbove(t, ret);
  return how;
}
/**
 * Lays the arguments of a call with keywords out in the slots of a function without `*` and `**` parameters.
 * @returns undefined when they do not fit (`bindArguments` knows what is to be said), or the function has others
 */
function bindNames(
  func: PyFunction,
  stack: readonly (Value | undefined)[],
  first: number,
  positional: number,
  names: readonly Value[],
): (Value | undefined)[] | undefined {
  const { code, parameters } = func.linked;
  const { argcount, posonlyargcount, varnames } = code;
  const given = positional - first;
  if ((code.flags & (CodeFlag.VARARGS | CodeFlag.VARKEYWORDS)) !== 0 || given > argcount) return undefined;
  const slots: (Value | undefined)[] = [];
  for (let at = 0; at < parameters; at++) slots.push(at < given ? stack[first + at] : undefined);
  for (let at = 0; at < names.length; at++) {
    const slot = varnames.indexOf(names[at] as string, posonlyargcount);
    if (slot < 0 || slot >= parameters || slots[slot] !== undefined) return undefined;
    slots[slot] = stack[positional + at];
  }
  const defaults = func.defaults === null ? [] : func.defaults.items;
  for (let at = given; at < parameters; at++) {
    if (slots[at] !== undefined) continue;
    const fallback =
      at < argcount ? defaults[at - argcount + defaults.length] : func.kwdefaults?.table.get(varnames[at] as string);
    if (fallback === undefined) return undefined;
    slots[at] = fallback;
  }
  return slots;
}
function clearAbove(t: Thread, at: number): void {
  for (let top = t.sp; top > at; top--) t.stack[top] = undefined;
  t.sp = at;
}
/** CALL_FUNCTION_EX: callable self|NULL tuple dict|NULL. */
export function callFunctionEx(t: Thread): How {
  const { stack } = t;
  const ret = t.sp - 3;
  const callable = stack[ret] as Value;
  const self = stack[ret + 1];
  const given = stack[ret + 2] as Value;
  const keywords = stack[ret + 3] as PyDict | undefined;
  if (!(given instanceof PyTuple)) {
    return settleAt(
      t,
      ret,
      startNative(t, callWithIterable(callable, self, given, keywords), ret, Mode.value, 'call', [callable, given]),
    );
  }
  return settleAt(
    t,
    ret,
    invoke(
      t,
      callable,
      self === undefined ? given.items.slice() : [self, ...given.items],
      keywordMap(keywords),
      ret,
      Mode.value,
    ),
  );
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
  return yield* call(callable, self === undefined ? args : [self, ...args], keywordMap(keywords));
}

// ---- text ---------------------------------------------------------------------------------------------------------------------------------------------

export function formatSimple(t: Thread, value: Value): How {
  const method = typeOf(value).lookup('__format__');
  if (method instanceof PyFunction)
    return settle(t, t.sp, startNative(t, formatByMethod(method, value, ''), t.sp, Mode.value, 'format', [value]));
  const textMethod = typeOf(value).lookup('__str__');
  if (textMethod instanceof PyFunction && method instanceof PyNativeFunction && method.owner === types.object) {
    return settle(
      t,
      t.sp,
      startNative(t, textByMethod(textMethod, value, '__str__'), t.sp, Mode.value, 'str', [value]),
    );
  }
  t.stack[t.sp] = formatValue(value, '');
  return DONE;
}
function* formatByMethod(method: Value, value: Value, spec: string): NativeGen {
  const result = yield* callMethodGen(method, value, spec);
  if (asStr(result) === undefined) raise('TypeError', `__format__ must return a str, not ${typeName(result)}`);
  return result;
}
function* textByMethod(method: Value, value: Value, name: string): NativeGen {
  const result = yield* callMethodGen(method, value);
  const text = asStr(result);
  if (text === undefined) raise('TypeError', `${name} returned non-string (type ${typeName(result)})`);
  return result;
}
function convertValue(t: Thread, kind: number): How {
  const value = t.stack[t.sp] as Value;
  const name = kind === 1 ? '__str__' : '__repr__';
  const method = typeOf(value).lookup(name);
  if (method instanceof PyFunction && kind !== 3)
    return settle(t, t.sp, startNative(t, textByMethod(method, value, name), t.sp, Mode.value, 'str', [value]));
  t.stack[t.sp] = kind === 1 ? str(value) : kind === 2 ? repr(value) : asciiRepr(repr(value));
  return DONE;
}
function asciiRepr(text: string): string {
  let result = '';
  for (const char of text) {
    const code = char.codePointAt(0) as number;
    if (code < 128) result += char;
    else if (code < 256) result += `\\x${code.toString(16).padStart(2, '0')}`;
    else if (code < 65536) result += `\\u${code.toString(16).padStart(4, '0')}`;
    else result += `\\U${code.toString(16).padStart(8, '0')}`;
  }
  return result;
}
function formatWithSpec(t: Thread): How {
  const spec = asStr(t.stack[t.sp] as Value) as string;
  const value = t.stack[t.sp - 1] as Value;
  const at = t.sp - 1;
  const method = typeOf(value).lookup('__format__');
  if (method instanceof PyFunction)
    return settleAt(t, at, startNative(t, formatByMethod(method, value, spec), at, Mode.value, 'format', [value]));
  t.stack[at] = formatValue(value, spec);
  t.stack[t.sp--] = undefined;
  return DONE;
}
/** As `settle`, and t.sp is cut to the result. */
function settleAt(t: Thread, at: number, value: Value | undefined): How {
  if (value === undefined) return PUSHED;
  t.stack[at] = value;
  clearAbove(t, at);
  return DONE;
}

// ---- exceptions ---------------------------------------------------------------------------------------------------------------------------------------

function* raiseGen(given: Value, cause: Value | undefined): NativeGen {
  const exc = yield* exceptionFrom(given, 'exceptions must derive from BaseException');
  if (cause !== undefined) {
    exc.cause = cause === null ? null : yield* exceptionFrom(cause, 'exception causes must derive from BaseException');
    exc.suppressContext = true;
  }
  setContext(exc);
  throw new Raise(exc);
}
function* exceptionFrom(value: Value, complaint: string): NativeGen<PyException> {
  if (value instanceof PyType && value.isSubtype(exceptionType('BaseException'))) {
    const made = yield* call(value);
    if (!(made instanceof PyException))
      raise(
        'TypeError',
        `calling ${repr(value)} should have returned an instance of BaseException, not ${repr(typeOf(made))}`,
      );
    return made;
  }
  if (value instanceof PyException) return value;
  raise('TypeError', complaint);
}
function raiseVarargs(t: Thread, count: number): How {
  const { stack } = t;
  if (count === 0) {
    const handled = vm.handledException();
    if (handled === null) raise('RuntimeError', 'No active exception to reraise');
    unwind(t, handled, true);
    return PUSHED;
  }
  const cause = count === 2 ? (stack[t.sp] as Value) : undefined;
  const given = stack[t.sp - (count - 1)] as Value;
  if (given instanceof PyException && count === 1) {
    setContext(given);
    // The handler is looked for here and now: throwing in JavaScript would only lead to that, at a price.
    unwind(t, given, false);
    return PUSHED;
  }
  startNative(t, raiseGen(given, cause), t.sp, Mode.discard, 'raise', [given, cause]);
  return PUSHED;
}
function checkExcMatch(t: Thread): How {
  const { stack } = t;
  const type = stack[t.sp] as Value;
  const exc = stack[t.sp - 1] as PyException;
  hooks.checkExceptClass(type, false);
  const single = (cls: Value): boolean => cls instanceof PyType && exc.cls.isSubtype(cls);
  stack[t.sp] = type instanceof PyTuple ? type.items.some(single) : single(type);
  return DONE;
}
function* matchGroupGen(exc: PyException, type: Value): NativeGen {
  const [match, rest] = yield* hooks.matchGroup(exc, type);
  return new PyTuple(types.tuple, [rest, match]);
}
/** CHECK_EG_MATCH: exc type -- rest match. The match becomes the handled exception. */
function checkGroupMatch(t: Thread): How {
  const type = t.stack[t.sp] as Value;
  const exc = t.stack[t.sp - 1] as Value;
  hooks.checkExceptClass(type, true);
  t.sp--;
  if (exc === null) {
    t.stack[t.sp] = null;
    t.stack[++t.sp] = null;
    return DONE;
  }
  return spread(t, matchAndHandle(t, exc as PyException, type));
}
function* matchAndHandle(t: Thread, exc: PyException, type: Value): NativeGen {
  const pair = (yield* matchGroupGen(exc, type)) as PyTuple;
  const match = pair.items[1] as Value;
  if (match !== null) t.excInfo.exc = match as PyException;
  return pair;
}
/** WITH_EXCEPT_START: exit self|NULL lasti prevExc exc -- ... exc result. */
function withExceptStart(t: Thread): How {
  const { stack } = t;
  const exc = stack[t.sp] as PyException;
  const self = stack[t.sp - 3];
  const exit = stack[t.sp - 4] as Value;
  const args: Value[] = [exc.cls, exc, exc.traceback];
  const at = t.sp + 1;
  const value = invoke(t, exit, self === undefined ? args : [self, ...args], null, at, Mode.value);
  if (value === undefined) return PUSHED;
  stack[at] = value;
  t.sp = at;
  return DONE;
}
const specialNames = ['__enter__', '__exit__', '__aenter__', '__aexit__'] as const;
/** LOAD_SPECIAL: owner -- method self|NULL. */
function loadSpecial(t: Thread, which: number): How {
  const owner = t.stack[t.sp] as Value;
  const name = specialNames[which] as string;
  const found = typeOf(owner).lookup(name);
  if (found === undefined || found === null) {
    const kind = which < 2 ? 'context manager' : 'asynchronous context manager';
    const other =
      typeOf(owner).lookup(which < 2 ? '__aenter__' : '__enter__') !== undefined &&
      typeOf(owner).lookup(which < 2 ? '__aexit__' : '__exit__') !== undefined;
    const hint = other
      ? ` but it supports the ${which < 2 ? 'asynchronous context manager' : 'context manager'} protocol. Did you mean to use '${which < 2 ? 'async with' : 'with'}'?`
      : '';
    raise(
      'TypeError',
      `'${typeOf(owner).fullName}' object does not support the ${kind} protocol${which % 2 === 1 ? ` (missed ${name} method)` : ''}${hint}`,
    );
  }
  if (
    found instanceof PyFunction ||
    (found instanceof PyNativeFunction &&
      (found.cls === types.methodDescriptor || found.cls === types.wrapperDescriptor))
  ) {
    t.stack[t.sp] = found;
    t.stack[++t.sp] = owner;
  } else {
    t.stack[t.sp] = bind(found, owner, typeOf(owner));
    t.stack[++t.sp] = undefined;
  }
  return DONE;
}

// ---- match ----------------------------------------------------------------------------------------------------------------------------------------------

function* matchKeysGen(subject: Value, keys: PyTuple): NativeGen {
  const seen = new HashTable();
  const values: Value[] = [];
  const getter = lookupAttr(subject, 'get') as Value;
  const missing = makeList([]);
  for (const key of keys.items) {
    if (seen.has(key)) raise('ValueError', `mapping pattern checks duplicate key (${repr(key)})`);
    seen.set(key, null);
    const value = yield* call(getter, [key, missing]);
    if (value === missing) return null;
    values.push(value);
  }
  return makeTuple(values);
}
function* matchClassGen(subject: Value, cls: Value, count: number, names: PyTuple): NativeGen {
  if (!(cls instanceof PyType)) raise('TypeError', 'called match pattern must be a class');
  if (!checkInstance(subject, cls)) return null;
  const values: Value[] = [];
  const seen = new Set<string>();
  const read = (name: string): boolean => {
    if (seen.has(name)) raise('TypeError', `${cls.name}() got multiple sub-patterns for attribute '${name}'`);
    seen.add(name);
    const value = lookupAttr(subject, name);
    if (value === undefined) return false;
    values.push(value);
    return true;
  };
  if (count > 0) {
    const own = lookupAttr(cls, '__match_args__');
    let positional: Value[] = [];
    let itself = false;
    if (own === undefined) itself = cls.mro.some((base) => base.matchSelf);
    else if (!(own instanceof PyTuple))
      raise('TypeError', `${cls.name}.__match_args__ must be a tuple (got ${typeName(own)})`);
    else positional = own.items;
    const allowed = itself ? 1 : positional.length;
    if (count > allowed)
      raise(
        'TypeError',
        `${cls.name}() accepts ${allowed} positional sub-pattern${allowed === 1 ? '' : 's'} (${count} given)`,
      );
    if (itself) values.push(subject);
    else {
      for (let at = 0; at < count; at++) {
        const name = positional[at] as Value;
        if (typeof name !== 'string')
          raise('TypeError', `__match_args__ elements must be strings (got ${typeName(name)})`);
        if (!read(name)) return null;
      }
    }
  }
  for (const name of names.items) if (!read(name as string)) return null;
  yield* nothing();
  return makeTuple(values);
}
function* nothing(): NativeGen<void> {}
/** Structural patterns look at flags of the class: PyType.sequencePattern / mappingPattern; the first class of the MRO that has one decides. */
const patternFlag = (value: Value, flag: 'sequencePattern' | 'mappingPattern'): boolean =>
  typeof value === 'object' &&
  value !== null &&
  value.cls.mro.find((cls) => cls.sequencePattern || cls.mappingPattern)?.[flag] === true;

// ---- imports ----------------------------------------------------------------------------------------------------------------------------------------------

function importName(t: Thread, frame: Frame, name: string): How {
  const { stack } = t;
  const fromlist = stack[t.sp] as Value;
  const level = Number(stack[t.sp - 1]);
  const at = t.sp - 1;
  const replaced = fromBuiltins(frame, '__import__');
  if (replaced === undefined) raise('ImportError', '__import__ not found');
  if (!(replaced instanceof PyNativeFunction)) {
    return settleAt(
      t,
      at,
      invoke(t, replaced, [name, frame.globals, frame.locals ?? frame.globals, fromlist, level], null, at, Mode.value),
    );
  }
  return settleAt(
    t,
    at,
    startNative(t, hooks.importName(name, frame.globals, fromlist, level), at, Mode.value, '__import__'),
  );
}

// ---- rare instructions ------------------------------------------------------------------------------------------------------------------------------------

/** Takes time beyond the one unit of every instruction. */
function use(units: number): void {
  counters[EXTRA]! += units;
  counters[FUEL]! -= units;
}
/**
 * The instructions that the loop has no case for. Each leaves t.sp and frame.pc as they are to be.
 */
export const instructions: { readonly [op: number]: (t: Thread, frame: Frame, arg: number) => How } = {
  [Op.POP_ITER]: (t) => {
    const { stack } = t;
    const value = stack[t.sp];
    stack[t.sp--] = undefined;
    if (counters[TRACKED] !== 0) dropped(value);
    return DONE;
  },
  [Op.LOAD_FAST_AND_CLEAR]: (t, frame, arg) => {
    const { stack } = t;
    stack[++t.sp] = stack[frame.base + arg];
    stack[frame.base + arg] = undefined;
    return DONE;
  },
  [Op.DELETE_FAST]: (t, frame, arg) => {
    const { stack } = t;
    const old = stack[frame.base + arg];
    if (old === undefined) unboundLocal(frame, arg);
    stack[frame.base + arg] = undefined;
    if (counters[TRACKED] !== 0) dropped(old);
    return DONE;
  },
  [Op.MAKE_CELL]: (t, frame, arg) => {
    const { stack } = t;
    stack[frame.base + arg] = new PyCell(types.cell, stack[frame.base + arg]);
    return DONE;
  },
  [Op.COPY_FREE_VARS]: (t, frame, arg) => {
    const { stack } = t;
    const cells = (frame.func!.closure as PyTuple).items;
    const from = frame.base + frame.linked.nlocals - arg;
    for (let at = 0; at < arg; at++) stack[from + at] = cells[at];
    return DONE;
  },
  [Op.STORE_DEREF]: (t, frame, arg) => {
    const { stack } = t;
    const cell = stack[frame.base + arg] as PyCell;
    const old = cell.value;
    cell.value = stack[t.sp];
    stack[t.sp--] = undefined;
    if (counters[TRACKED] !== 0) dropped(old);
    return DONE;
  },
  [Op.STORE_GLOBAL]: (t, frame, arg) => {
    const { stack } = t;
    const value = stack[t.sp] as Value;
    stack[t.sp--] = undefined;
    storeGlobal(frame, frame.linked.code.names[arg] as string, value);
    return DONE;
  },
  [Op.BINARY_SLICE]: (t) => binarySlice(t),
  [Op.STORE_SLICE]: (t) => storeSlice(t),
  [Op.GET_ITER]: (t) => {
    const { stack } = t;
    const value = stack[t.sp] as Value;
    if (value instanceof PyNativeIterator || (value instanceof PyGenerator && value.flavour === 'generator'))
      return DONE;
    return getIterator(t, value);
  },
  [Op.END_SEND]: (t) => {
    const { stack } = t;
    stack[t.sp - 1] = stack[t.sp];
    stack[t.sp--] = undefined;
    return DONE;
  },
  [Op.BUILD_TUPLE]: (t, _frame, arg) => {
    const { stack } = t;
    use(extraUnits.BUILD_TUPLE);
    const from = t.sp + 1 - arg;
    const items = stack.slice(from, t.sp + 1) as Value[];
    for (let at = from + 1; at <= t.sp; at++) stack[at] = undefined;
    stack[from] = makeTuple(items);
    t.sp = from;
    return DONE;
  },
  [Op.BUILD_LIST]: (t, _frame, arg) => {
    const { stack } = t;
    use(extraUnits.BUILD_LIST);
    const from = t.sp + 1 - arg;
    const items = stack.slice(from, t.sp + 1) as Value[];
    for (let at = from + 1; at <= t.sp; at++) stack[at] = undefined;
    stack[from] = makeList(items);
    t.sp = from;
    return DONE;
  },
  [Op.BUILD_MAP]: (t, _frame, arg) => {
    use(extraUnits.BUILD_MAP);
    buildMap(t, arg);
    return DONE;
  },
  [Op.BUILD_STRING]: (t, _frame, arg) => {
    const { stack } = t;
    const from = t.sp + 1 - arg;
    let text = '';
    for (let at = from; at <= t.sp; at++) text += stack[at] as string;
    checkSize(text.length);
    stack[from] = text;
    t.sp = from;
    return DONE;
  },
  [Op.SET_ADD]: (t, _frame, arg) => {
    const { stack } = t;
    const value = stack[t.sp] as Value;
    (stack[t.sp - arg] as PySet).table.add(value);
    stack[t.sp--] = undefined;
    return DONE;
  },
  [Op.MAP_ADD]: (t, _frame, arg) => {
    const { stack } = t;
    (stack[t.sp - 1 - arg] as PyDict).table.set(stack[t.sp - 1] as Value, stack[t.sp] as Value);
    stack[t.sp--] = undefined;
    stack[t.sp--] = undefined;
    return DONE;
  },
  [Op.UNPACK_SEQUENCE]: (t, _frame, arg) => {
    const { stack } = t;
    const value = stack[t.sp];
    if ((value instanceof PyTuple || value instanceof PyList) && value.items.length === arg && !value.cls.isHeap) {
      const { items } = value;
      let top = t.sp;
      for (let at = arg - 1; at >= 0; at--) stack[top++] = items[at];
      t.sp = top - 1;
      return DONE;
    }
    return unpackSequence(t, arg);
  },
  [Op.CALL_KW]: (t, _frame, arg) => {
    use(extraUnits.CALL_KW);
    return callKeywords(t, arg);
  },
  [Op.CALL_FUNCTION_EX]: (t) => {
    use(extraUnits.CALL_FUNCTION_EX);
    return callFunctionEx(t);
  },
  [Op.POP_EXCEPT]: (t) => {
    const { stack } = t;
    const previous = stack[t.sp] as PyException | null | undefined;
    stack[t.sp--] = undefined;
    const old = t.excInfo.exc;
    t.excInfo.exc = previous ?? null;
    if (counters[TRACKED] !== 0) dropped(old);
    return DONE;
  },
  [Op.PUSH_EXC_INFO]: (t) => {
    const { stack } = t;
    const exc = stack[t.sp] as PyException;
    stack[t.sp] = t.excInfo.exc;
    stack[++t.sp] = exc;
    t.excInfo.exc = exc;
    return DONE;
  },
  [Op.FORMAT_SIMPLE]: (t) => {
    const { stack } = t;
    const value = stack[t.sp] as Value;
    if (typeof value === 'string') return DONE;
    if (typeof value === 'number') {
      stack[t.sp] = String(value);
      return DONE;
    }
    return formatSimple(t, value);
  },
  [Op.RETURN_GENERATOR]: (t, frame) => {
    makeGenerator(t, frame);
    return PUSHED;
  },
  [Op.DELETE_DEREF]: (t, frame, arg) => {
    const { stack } = t;
    const cell = stack[frame.base + arg] as PyCell;
    const old = cell.value;
    if (old === undefined) unboundDeref(frame, arg);
    cell.value = undefined;
    if (counters[TRACKED] !== 0) vm.dropped(old);
    return DONE;
  },
  [Op.LOAD_FROM_DICT_OR_DEREF]: (t, frame, arg) => {
    const { stack } = t;
    const name = frame.linked.code.localsplusNames[arg] as string;
    let value = fromMapping(stack[t.sp] as Value, name);
    if (value === undefined) value = (stack[frame.base + arg] as PyCell).value;
    if (value === undefined) unboundDeref(frame, arg);
    stack[t.sp] = value;
    return DONE;
  },
  [Op.LOAD_FROM_DICT_OR_GLOBALS]: (t, frame, arg) => {
    const { stack } = t;
    const name = frame.linked.code.names[arg] as string;
    const value = fromMapping(stack[t.sp] as Value, name);
    stack[t.sp] = value === undefined ? fromGlobals(frame, name) : value;
    return DONE;
  },
  [Op.LOAD_LOCALS]: (t, frame) => {
    const { stack } = t;
    stack[++t.sp] = frame.locals;
    return DONE;
  },
  [Op.DELETE_NAME]: (t, frame, arg) => {
    deleteName(frame, frame.linked.code.names[arg] as string);
    return DONE;
  },
  [Op.DELETE_GLOBAL]: (t, frame, arg) => {
    const name = frame.linked.code.names[arg] as string;
    const old = frame.globals.table.delete(name);
    if (old === undefined) undefinedName(name);
    if (counters[TRACKED] !== 0) vm.dropped(old);
    return DONE;
  },
  [Op.DELETE_ATTR]: (t, frame, arg) => {
    const { stack } = t;
    const owner = stack[t.sp] as Value;
    const name = frame.linked.code.names[arg] as string;
    const custom = typeOf(owner).lookup('__delattr__');
    if (custom instanceof PyFunction) {
      pushFunction(t, custom, bindArguments(custom, [owner, name], null), t.sp, Mode.discard);
      return PUSHED;
    }
    setAttr(owner, name, undefined);
    stack[t.sp--] = undefined;
    if (counters[TRACKED] !== 0) vm.gaveUp(owner);
    return DONE;
  },
  [Op.LOAD_SUPER_ATTR]: (t, frame, arg) => loadSuperAttr(t, frame, arg),
  [Op.DELETE_SUBSCR]: (t) => deleteSubscript(t),
  [Op.UNARY_NEGATIVE]: (t) => unary(t, '__neg__'),
  [Op.UNARY_INVERT]: (t) => unary(t, '__invert__'),
  [Op.GET_YIELD_FROM_ITER]: (t, frame) => getYieldFromIter(t, frame),
  [Op.GET_AWAITABLE]: (t, frame, arg) => getAwaitable(t, frame, arg),
  [Op.GET_AITER]: (t) => getAsyncIterator(t),
  [Op.GET_ANEXT]: (t) => getAsyncNext(t),
  [Op.CLEANUP_THROW]: (t) => cleanupThrow(t),
  [Op.END_ASYNC_FOR]: (t) => {
    const { stack } = t;
    const exc = stack[t.sp] as PyException;
    if (!exc.cls.isSubtype(exceptionType('StopAsyncIteration'))) reraise(t, exc);
    stack[t.sp--] = undefined;
    stack[t.sp--] = undefined;
    return DONE;
  },
  [Op.BUILD_SET]: (t, _frame, arg) => {
    use(extraUnits.BUILD_SET);
    return buildSet(t, arg);
  },
  [Op.BUILD_SLICE]: (t, _frame, arg) => {
    const { stack } = t;
    const step = arg === 3 ? (stack[t.sp] as Value) : null;
    if (arg === 3) stack[t.sp--] = undefined;
    const stop = stack[t.sp] as Value;
    stack[t.sp--] = undefined;
    stack[t.sp] = makeSlice(stack[t.sp] as Value, stop, step);
    return DONE;
  },
  [Op.LIST_EXTEND]: (t, _frame, arg) => extendList(t, arg),
  [Op.SET_UPDATE]: (t, _frame, arg) => {
    const { stack } = t;
    return dropWhenDone(t, updateSetGen(stack[t.sp - arg] as PySet, stack[t.sp] as Value));
  },
  [Op.DICT_UPDATE]: (t, _frame, arg) => {
    const { stack } = t;
    return dropWhenDone(t, mergeDictGen(stack[t.sp - arg] as PyDict, stack[t.sp] as Value, undefined));
  },
  [Op.DICT_MERGE]: (t, _frame, arg) => {
    const { stack } = t;
    return dropWhenDone(
      t,
      mergeDictGen(stack[t.sp - arg] as PyDict, stack[t.sp] as Value, stack[t.sp - arg - 3] as Value),
    );
  },
  [Op.UNPACK_EX]: (t, _frame, arg) => {
    const { stack } = t;
    const value = stack[t.sp] as Value;
    if (
      !(
        value instanceof PyObject &&
        (value.cls.lookup('__iter__') !== undefined || value.cls.lookup('__getitem__') !== undefined)
      ) &&
      typeof value !== 'string'
    ) {
      raise('TypeError', `cannot unpack non-iterable ${typeName(value)} object`);
    }
    return spread(t, unpackGen(value, arg & 255, arg >> 8));
  },
  [Op.CALL_INTRINSIC_1]: (t, frame, arg) => intrinsic1(t, frame, arg),
  [Op.CALL_INTRINSIC_2]: (t, _frame, arg) => intrinsic2(t, arg),
  [Op.MAKE_FUNCTION]: (t, frame) => {
    const { stack } = t;
    const code = (stack[t.sp] as PyCode).code;
    stack[t.sp] = new PyFunction(types.function, link(code), frame.globals, frame.builtins);
    return DONE;
  },
  [Op.SET_FUNCTION_ATTRIBUTE]: (t, _frame, arg) => {
    const { stack } = t;
    const func = stack[t.sp] as PyFunction;
    setFunctionAttribute(func, arg, stack[t.sp - 1] as Value);
    stack[t.sp--] = undefined;
    stack[t.sp] = func;
    return DONE;
  },
  [Op.LOAD_BUILD_CLASS]: (t, frame) => {
    const { stack } = t;
    use(extraUnits.LOAD_BUILD_CLASS);
    const maker = fromBuiltins(frame, '__build_class__');
    if (maker === undefined) nameError('__build_class__', '__build_class__ not found');
    stack[++t.sp] = maker;
    return DONE;
  },
  [Op.LOAD_COMMON_CONSTANT]: (t, _frame, arg) => {
    const { stack } = t;
    stack[++t.sp] = commonConstant(arg);
    return DONE;
  },
  [Op.LOAD_SPECIAL]: (t, _frame, arg) => loadSpecial(t, arg),
  [Op.WITH_EXCEPT_START]: (t) => withExceptStart(t),
  [Op.CHECK_EXC_MATCH]: (t) => checkExcMatch(t),
  [Op.CHECK_EG_MATCH]: (t) => checkGroupMatch(t),
  [Op.RERAISE]: (t, frame, arg) => {
    const { stack } = t;
    // The handler is looked for from here; the frame's line is where the exception came from.
    if (arg > 0) frame.blame = stack[t.sp - arg] as number;
    unwind(t, stack[t.sp] as PyException, true);
    return PUSHED;
  },
  [Op.RAISE_VARARGS]: (t, _frame, arg) => {
    use(extraUnits.RAISE_VARARGS);
    return raiseVarargs(t, arg);
  },
  [Op.IMPORT_NAME]: (t, frame, arg) => {
    use(extraUnits.IMPORT_NAME);
    return importName(t, frame, frame.linked.code.names[arg] as string);
  },
  [Op.IMPORT_FROM]: (t, frame, arg) => {
    const { stack } = t;
    const at = t.sp + 1;
    const value = startNative(
      t,
      hooks.importFrom(stack[t.sp] as Value, frame.linked.code.names[arg] as string),
      at,
      Mode.value,
      'import',
    );
    if (value === undefined) return PUSHED;
    stack[at] = value;
    t.sp = at;
    return DONE;
  },
  [Op.CONVERT_VALUE]: (t, _frame, arg) => convertValue(t, arg),
  [Op.FORMAT_WITH_SPEC]: (t) => formatWithSpec(t),
  [Op.BUILD_INTERPOLATION]: (t, _frame, arg) => {
    const { stack } = t;
    const spec = arg & 1 ? (stack[t.sp--] as Value) : '';
    const text = stack[t.sp--] as Value;
    const conversion = [null, 's', 'r', 'a'][arg >> 2] as Value;
    stack[t.sp] = hooks.interpolation(stack[t.sp] as Value, text, conversion, spec);
    return DONE;
  },
  [Op.BUILD_TEMPLATE]: (t) => {
    const { stack } = t;
    const interpolations = stack[t.sp--] as PyTuple;
    stack[t.sp] = hooks.template(stack[t.sp] as PyTuple, interpolations);
    return DONE;
  },
  [Op.GET_LEN]: (t) => {
    const { stack } = t;
    stack[t.sp + 1] = lengthOf(stack[t.sp] as Value);
    t.sp++;
    return DONE;
  },
  [Op.MATCH_MAPPING]: (t) => {
    const { stack } = t;
    stack[t.sp + 1] = patternFlag(stack[t.sp] as Value, 'mappingPattern');
    t.sp++;
    return DONE;
  },
  [Op.MATCH_SEQUENCE]: (t) => {
    const { stack } = t;
    stack[t.sp + 1] = patternFlag(stack[t.sp] as Value, 'sequencePattern');
    t.sp++;
    return DONE;
  },
  [Op.MATCH_KEYS]: (t) => {
    const { stack } = t;
    const at = t.sp + 1;
    const value = startNative(
      t,
      matchKeysGen(stack[t.sp - 1] as Value, stack[t.sp] as PyTuple),
      at,
      Mode.value,
      'match',
    );
    if (value === undefined) return PUSHED;
    stack[at] = value;
    t.sp = at;
    return DONE;
  },
  [Op.MATCH_CLASS]: (t, _frame, arg) => {
    const { stack } = t;
    const at = t.sp - 2;
    return settleAt(
      t,
      at,
      startNative(
        t,
        matchClassGen(stack[at] as Value, stack[at + 1] as Value, arg, stack[at + 2] as PyTuple),
        at,
        Mode.value,
        'match',
      ),
    );
  },
  [Op.SETUP_ANNOTATIONS]: (t, frame) => {
    const { locals } = frame;
    if (fromMapping(locals, '__annotations__') === undefined) setItem(locals, '__annotations__', makeDict());
    return DONE;
  },
};
export function rare(t: Thread, frame: Frame, op: number, arg: number): How {
  const carryOut = instructions[op];
  if (carryOut === undefined) throw new EngineBug(`the interpreter does not know instruction ${op}`);
  return carryOut(t, frame, arg);
}
function commonConstant(which: number): Value {
  switch (which) {
    case 0:
      return exceptionType('AssertionError');
    case 1:
      return exceptionType('NotImplementedError');
    case 2:
      return types.tuple;
    default:
      return vm.interpreter.builtins.table.get(which === 3 ? 'all' : 'any') as Value;
  }
}
function setFunctionAttribute(func: PyFunction, which: number, value: Value): void {
  switch (which) {
    case 1:
      func.defaults = value as PyTuple;
      break;
    case 2:
      func.kwdefaults = value as PyDict;
      break;
    case 4:
      func.annotations = value as PyDict;
      break;
    case 8:
      func.closure = value as PyTuple;
      break;
    default:
      func.annotate = value;
  }
}
/** LOAD_SUPER_ATTR: super class self -- attr | function self | attr NULL. */
function loadSuperAttr(t: Thread, frame: Frame, arg: number): How {
  const { stack } = t;
  const name = frame.linked.code.names[arg >> 2] as string;
  const at = t.sp - 2;
  const superValue = stack[at] as Value;
  const cls = stack[at + 1] as Value;
  const self = stack[at + 2] as Value;
  const methodForm = (arg & 1) !== 0;
  if (superValue !== types.super) {
    const gen = superByHand(superValue, arg & 2 ? [cls, self] : [], name);
    const value = startNative(t, gen, at, methodForm ? Mode.attrNull : Mode.value, 'super');
    if (value === undefined) return PUSHED;
    clearAbove(t, at);
    stack[at] = value;
    if (methodForm) stack[++t.sp] = undefined;
    return DONE;
  }
  if (!(cls instanceof PyType)) raise('TypeError', `super() argument 1 must be a type, not ${typeName(cls)}`);
  const start = superStart(cls, self);
  const { mro } = start;
  for (let index = mro.indexOf(cls) + 1; index < mro.length; index++) {
    const found = (mro[index] as PyType).ns.get(name);
    if (found === undefined) continue;
    if (
      self !== start &&
      (found instanceof PyFunction ||
        (found instanceof PyNativeFunction &&
          (found.cls === types.methodDescriptor || found.cls === types.wrapperDescriptor)))
    ) {
      clearAbove(t, at);
      if (methodForm) {
        stack[at] = found;
        stack[++t.sp] = self;
      } else stack[at] = makeBoundMethod(found, self);
      return DONE;
    }
    break;
  }
  const proxy = new PySuper(types.super);
  proxy.thisClass = cls;
  proxy.self = self;
  proxy.selfClass = start;
  const value = getAttr(proxy, name);
  clearAbove(t, at);
  stack[at] = value;
  if (methodForm) stack[++t.sp] = undefined;
  return DONE;
}
function* superByHand(superValue: Value, args: Value[], name: string): NativeGen {
  return getAttr(yield* call(superValue, args), name);
}
/** The class whose MRO `super(cls, self)` walks. @throws Raise(TypeError) when self does not belong to cls */
export function superStart(cls: PyType, self: Value): PyType {
  if (self instanceof PyType && self.isSubtype(cls)) return self;
  const own = typeOf(self);
  if (own.isSubtype(cls)) return own;
  const claimed = self instanceof PyObject ? lookupAttr(self, '__class__') : undefined;
  if (claimed instanceof PyType && claimed !== own && claimed.isSubtype(cls)) return claimed;
  const who = self instanceof PyType ? `type ${self.name}` : `instance of ${own.name}`;
  raise('TypeError', `super(type, obj): obj (${who}) is not an instance or subtype of type (${cls.name}).`);
}

function intrinsic1(t: Thread, frame: Frame, which: number): How {
  const { stack } = t;
  const value = stack[t.sp] as Value;
  switch (which) {
    case 1:
      return settle(t, t.sp, startNative(t, hooks.display(value), t.sp, Mode.value, 'displayhook', [value]));
    case 2:
      return settle(
        t,
        t.sp,
        startNative(t, hooks.importStar(value, frame.locals ?? frame.globals), t.sp, Mode.value, 'import', [value]),
      );
    case 3:
      return stopIterationError(t, frame, value as PyException);
    case 4:
      stack[t.sp] = new PyAsyncGenWrapped(types.object, value);
      return DONE;
    case 5:
      return unary(t, '__pos__');
    case 6:
      stack[t.sp] = makeTuple((value as PyList).items.slice());
      return DONE;
    case 7:
      stack[t.sp] = hooks.typeParameter('TypeVar', value, undefined);
      return DONE;
    case 8:
      stack[t.sp] = hooks.typeParameter('ParamSpec', value, undefined);
      return DONE;
    case 9:
      stack[t.sp] = hooks.typeParameter('TypeVarTuple', value, undefined);
      return DONE;
    case 10:
      return settle(
        t,
        t.sp,
        startNative(t, hooks.subscriptGeneric(value as PyTuple), t.sp, Mode.value, 'Generic', [value]),
      );
    case 11:
      stack[t.sp] = hooks.typeParameter('TypeAliasType', value, undefined);
      return DONE;
  }
  throw new EngineBug(`CALL_INTRINSIC_1 ${which}`);
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
/** A StopIteration (or, in an async generator, StopAsyncIteration) that leaves a generator's frame becomes a RuntimeError. */
function stopIterationError(t: Thread, frame: Frame, exc: PyException): How {
  const { flags } = frame.linked.code;
  let message: string | null = null;
  if (exc.cls.isSubtype(exceptionType('StopIteration'))) {
    message =
      flags & CodeFlag.ASYNC_GENERATOR
        ? 'async generator raised StopIteration'
        : flags & CodeFlag.COROUTINE
          ? 'coroutine raised StopIteration'
          : 'generator raised StopIteration';
  } else if ((flags & CodeFlag.ASYNC_GENERATOR) !== 0 && exc.cls.isSubtype(exceptionType('StopAsyncIteration')))
    message = 'async generator raised StopAsyncIteration';
  if (message === null) return DONE;
  const error = makeException('RuntimeError', message);
  error.cause = exc;
  error.context = exc;
  error.suppressContext = true;
  t.stack[t.sp] = error;
  return DONE;
}
function intrinsic2(t: Thread, which: number): How {
  const { stack } = t;
  const second = stack[t.sp] as Value;
  const first = stack[t.sp - 1] as Value;
  stack[t.sp--] = undefined;
  switch (which) {
    case 1:
      stack[t.sp] = hooks.prepareReraiseStar(first as PyException, second);
      return DONE;
    case 2:
      stack[t.sp] = hooks.typeParameter('TypeVarWithBound', first, second);
      return DONE;
    case 3:
      stack[t.sp] = hooks.typeParameter('TypeVarWithConstraints', first, second);
      return DONE;
    case 4:
      (first as PyFunction).typeParams = second;
      return DONE;
    case 5:
      stack[t.sp] = hooks.typeParameter('default', first, second);
      return DONE;
  }
  throw new EngineBug(`CALL_INTRINSIC_2 ${which}`);
}

/** An instruction marked by link.ts. @returns 0: go on; 1: the thread must stop before it; 2: a frame was pushed, it comes again */
export function traceInstruction(t: Thread, frame: Frame): number {
  return traceHook(t, frame);
}
export { builtinsOf, type CodeObject, floatOp, notImplemented };
