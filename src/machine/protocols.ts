/**
 * The protocols of Python's data model, as functions on values: attributes, truth, equality, hashing, text, iteration, numbers.
 *
 * These are the synchronous forms: where a class written in Python implements a method they run it nested (call.ts `callSync`). The interpreter loop and
 * generator natives have their own, suspendable ways for everything that may take long or block (calls, iteration, operators on user classes).
 * Wording of errors follows CPython 3.14 (Objects/abstract.c, typeobject.c).
 */
import { callSync } from './call.ts';
import { Raise } from './errors.ts';
import { PyFunction, PyGenerator } from './function.ts';
import { hashNative, hashValue, setHash } from './hash.ts';
import { HashTable } from './hashtable.ts';
import { hooks } from './hooks.ts';
import {
  ellipsis,
  makeBoundMethod,
  makeDict,
  makeList,
  makeTuple,
  notImplemented,
  PySet,
  PySingleton,
  types,
} from './make.ts';
import { PyGetSet, PyNativeFunction } from './native.ts';
import {
  PyBoundMethod,
  PyByteArray,
  PyBytes,
  PyClassMethod,
  PyDict,
  PyException,
  PyFloat,
  PyIntBox,
  PyList,
  PyModule,
  PyNativeIterator,
  PyObject,
  PyProperty,
  PyStaticMethod,
  PyStrBox,
  PySuper,
  PyTuple,
  PyType,
  type Value,
} from './objects.ts';
import { floatRepr } from './pure/float.ts';
import { strRepr } from './pure/str.ts';
import { exceptionType, makeException, raise, throwExc } from './raise.ts';
import type { Lender } from './types/bytes-buffer.ts';
import { vm } from './vm.ts';

// ---- classes -------------------------------------------------------------------------------------------------------------------------

/** The class of a value. */
export function typeOf(value: Value): PyType {
  switch (typeof value) {
    case 'number':
    case 'bigint':
      return types.int;
    case 'string':
      return types.str;
    case 'boolean':
      return types.bool;
  }
  return value === null ? types.NoneType : value.cls;
}
/** The name in messages: `'int' object is not callable`. */
export const typeName = (value: Value): string => typeOf(value).shown;

/** isinstance against classes without asking `__instancecheck__`. */
export const isInstance = (value: Value, cls: PyType): boolean => typeOf(value).isSubtype(cls);

/** int of an int, bool or instance of an int subclass; undefined for anything else. */
export function asInt(value: Value): number | bigint | undefined {
  if (typeof value === 'number' || typeof value === 'bigint') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return value instanceof PyIntBox ? value.value : undefined;
}
/** The text of a str or an instance of a str subclass. */
export function asStr(value: Value): string | undefined {
  if (typeof value === 'string') return value;
  return value instanceof PyStrBox ? value.value : undefined;
}
/** The number of a float or int (or bool); undefined for anything else. Huge ints overflow to OverflowError. */
export function asNumber(value: Value): number | undefined {
  if (value instanceof PyFloat) return value.value;
  const int = asInt(value);
  if (int === undefined) return undefined;
  if (typeof int === 'number') return int;
  const number = Number(int);
  if (!Number.isFinite(number)) raise('OverflowError', 'int too large to convert to float');
  return number;
}
/** The bytes of a bytes-like object, not copied; undefined for anything else. */
export function asBytes(value: Value): Uint8Array | undefined {
  if (value instanceof PyBytes || value instanceof PyByteArray) return value.value;
  return value instanceof PyObject && 'exportBuffer' in value
    ? (value as unknown as Lender).exportBuffer().bytes
    : undefined;
}
/** `__index__`: an int, or TypeError "'str' object cannot be interpreted as an integer". */
export function toIndex(value: Value): number | bigint {
  const int = asInt(value);
  if (int !== undefined) return int;
  const method = typeOf(value).lookup('__index__');
  if (method === undefined) raise('TypeError', `'${typeName(value)}' object cannot be interpreted as an integer`);
  const given = callMethod(method, value);
  const result = asInt(given);
  if (result === undefined) raise('TypeError', `__index__ returned non-int (type ${typeName(given)})`);
  if (given instanceof PyObject || typeof given === 'boolean') warnOfSubclass('__index__', given, 'int');
  return result;
}
/** A conversion answered with an instance of a subclass. */
export function warnOfSubclass(method: string, given: Value, wanted: 'int' | 'float'): void {
  hooks.warn(
    'DeprecationWarning',
    `${method} returned non-${wanted} (type ${typeName(given)}).  The ability to return an instance of a strict subclass of ${wanted} is deprecated, and may be removed in a future version of Python.`,
  );
}
/** `__index__` as a JavaScript number for sizes and positions; clamps huge values to +-2^53-1 when `clamp`, else OverflowError. */
export function toSize(value: Value, clamp = false): number {
  const int = toIndex(value);
  if (typeof int === 'number') return int;
  if (clamp) return int > 0n ? Number.MAX_SAFE_INTEGER : Number.MIN_SAFE_INTEGER;
  raise('OverflowError', `cannot fit '${typeName(value)}' into an index-sized integer`);
}
/** A float from anything with `__float__` or `__index__`. */
export function toFloat(value: Value): number {
  const number = asNumber(value);
  if (number !== undefined) return number;
  const cls = typeOf(value);
  const method = cls.lookup('__float__');
  if (method !== undefined) {
    const result = callMethod(method, value);
    if (!(result instanceof PyFloat))
      raise('TypeError', `${cls.shown}.__float__ returned non-float (type ${typeName(result)})`);
    if (result.cls !== types.float) warnOfSubclass(`${cls.shown}.__float__`, result, 'float');
    return result.value;
  }
  if (cls.lookup('__index__') !== undefined) return asNumber(toIndex(value)) as number;
  raise('TypeError', `must be real number, not ${cls.shown}`);
}

// ---- methods on the class -------------------------------------------------------------------------------------------------------------

/** Calls a special method found on the class (`type(value).lookup(name)`), binding it to the value. Runs nested. */
export function callMethod(method: Value, self: Value, ...args: Value[]): Value {
  if (method === null) raise('TypeError', "'NoneType' object is not callable");
  if (
    method instanceof PyNativeFunction &&
    method.plain &&
    !method.isGenerator &&
    args.length + 1 >= method.min &&
    args.length + 1 <= method.max
  ) {
    return (method.impl(self, ...args) as Value | undefined) ?? null;
  }
  if (method instanceof PyFunction || method instanceof PyNativeFunction) return callSync(method, [self, ...args]);
  return callSync(bind(method, self, typeOf(self)), args);
}
/** Calls `type(value).name(value, ...)` if the class has it; undefined otherwise. */
export function callSpecial(value: Value, name: string, ...args: Value[]): Value | undefined {
  const method = typeOf(value).lookup(name);
  return method === undefined || method === null ? undefined : callMethod(method, value, ...args);
}

/** The descriptor protocol: what `found` (from the class) gives when read through `self`. */
export function bind(found: Value, self: Value, cls: PyType): Value {
  if (!(found instanceof PyObject)) return found;
  if (found instanceof PyFunction) return makeBoundMethod(found, self);
  if (found instanceof PyNativeFunction) return bindNativeFunction(found, self, cls);
  if (found instanceof PyProperty) return getProperty(found, self);
  if (found instanceof PyStaticMethod) return found.func;
  if (found instanceof PyClassMethod) return bindClassMethod(found.func, cls);
  if (found instanceof PyGetSet) return readGetSet(found, self);
  const get = found.cls.lookup('__get__');
  return get === undefined ? found : callMethod(get, found, self, cls);
}
function bindNativeFunction(found: PyNativeFunction, self: Value, cls: PyType): Value {
  if (found.cls === types.classMethodDescriptor) return new PyBoundMethod(types.builtinMethod, found, cls);
  if (found.cls === types.methodDescriptor) return new PyBoundMethod(types.builtinMethod, found, self);
  if (found.cls === types.wrapperDescriptor) return new PyBoundMethod(types.methodWrapper, found, self);
  if (found.cls === types.function) return makeBoundMethod(found, self);
  return found;
}
function bindClassMethod(func: Value, cls: PyType): Value {
  return makeBoundMethod(func, cls);
}
/** Binding with `self` absent (attribute of a class): functions stay functions. */
export function bindToClass(found: Value, cls: PyType): Value {
  if (!(found instanceof PyObject)) return found;
  if (found instanceof PyFunction || found instanceof PyProperty || found instanceof PyGetSet) return found;
  if (found instanceof PyNativeFunction)
    return found.cls === types.classMethodDescriptor ? new PyBoundMethod(types.builtinMethod, found, cls) : found;
  if (found instanceof PyStaticMethod) return found.func;
  if (found instanceof PyClassMethod) return bindClassMethod(found.func, cls);
  const get = found.cls.lookup('__get__');
  return get === undefined ? found : callMethod(get, found, null, cls);
}
export function getProperty(property: PyProperty, self: Value): Value {
  if (property.fget === null) raise('AttributeError', propertyMessage(property, self, 'getter'));
  return callSync(property.fget, [self]);
}
/** "property 'x' of 'C' object has no setter" */
export function propertyMessage(property: PyProperty, self: Value, what: string): string {
  const name = property.name ?? (property.fget instanceof PyFunction ? property.fget.name : undefined);
  const of = `of '${typeOf(self).qualname}' object has no ${what}`;
  return name === undefined || name === null ? `property ${of}` : `property ${repr(name)} ${of}`;
}
export function readGetSet(descriptor: PyGetSet, self: Value): Value {
  if (!typeOf(self).isSubtype(descriptor.owner)) {
    raise(
      'TypeError',
      `descriptor '${descriptor.name}' for '${descriptor.owner.shown}' objects doesn't apply to a '${typeName(self)}' object`,
    );
  }
  const value = descriptor.get(self);
  if (value === undefined)
    attributeError(`'${typeOf(self).fullName}' object has no attribute '${descriptor.name}'`, self, descriptor.name);
  return value;
}
/** Reading through the descriptor means something. One that only sets leaves reading to the instance's own attributes. */
export const hasGetter = (found: Value): boolean =>
  !(found instanceof PyObject) || !found.cls.isHeap || found.cls.lookup('__get__') !== undefined;
/** Data descriptors win over the instance's own attributes. */
export function isDataDescriptor(found: Value): boolean {
  if (!(found instanceof PyObject)) return false;
  if (found instanceof PyFunction || found instanceof PyNativeFunction) return false;
  if (found instanceof PyProperty || found instanceof PyGetSet) return true;
  return found.cls.lookup('__set__') !== undefined || found.cls.lookup('__delete__') !== undefined;
}

// ---- attributes ----------------------------------------------------------------------------------------------------------------------

/** The attribute in the instance's own dict, or undefined. */
export function ownAttribute(object: PyObject, name: string): Value | undefined {
  const shape = object.shape;
  if (shape === undefined) return undefined;
  if (shape.isDict) return (object.slots[0] as PyDict).table.get(name);
  const index = shape.index.get(name);
  return index === undefined ? undefined : object.slots[index];
}
/** Sets an attribute in the instance's own dict (which it must have). */
export function setOwnAttribute(object: PyObject, name: string, value: Value): void {
  const shape = object.shape!;
  if (shape.isDict) {
    (object.slots[0] as PyDict).table.set(name, value);
    return;
  }
  const index = shape.index.get(name);
  if (index !== undefined) object.slots[index] = value;
  else if (shape.keys.length >= 64) instanceDict(object).table.set(name, value);
  else {
    object.slots.push(value);
    object.shape = shape.with(name);
  }
}
export function deleteOwnAttribute(object: PyObject, name: string): boolean {
  if (ownAttribute(object, name) === undefined) return false;
  return instanceDict(object).table.delete(name) !== undefined;
}
/** The `__dict__` of an instance: from now on the dict itself holds the attributes. */
export function instanceDict(object: PyObject): PyDict {
  const shape = object.shape!;
  if (shape.isDict) return object.slots[0] as PyDict;
  const table = new HashTable();
  shape.keys.forEach((key, index) => {
    table.set(key, object.slots[index] as Value);
  });
  const dict = new PyDict(types.dict, table);
  object.slots = [dict];
  object.shape = shape.cls.dictShape;
  return dict;
}
/** Replaces the `__dict__`. */
export function setInstanceDict(object: PyObject, dict: PyDict): void {
  object.slots = [dict];
  object.shape = object.cls.dictShape;
}

/** getattr(object, name): AttributeError when missing. */
export function getAttr(object: Value, name: string): Value {
  const cls = typeOf(object);
  const custom = cls.lookup('__getattribute__');
  const hook = cls.lookup('__getattr__');
  if (custom instanceof PyNativeFunction && !custom.overrides) {
    if (hook === undefined) {
      // None is a value, too: `??` would not do.
      const found = genericGet(object, cls, name);
      return found === undefined ? throwAttributeError(object, name) : found;
    }
    let value: Value | undefined;
    try {
      value = genericGet(object, cls, name);
    } catch (error) {
      // A getter may raise it, too.
      if (!isRaised(error, 'AttributeError')) throw error;
    }
    if (value !== undefined) return value;
  } else {
    try {
      return callMethod(custom as Value, object, name);
    } catch (error) {
      if (hook === undefined || !isRaised(error, 'AttributeError')) throw tellAttribute(error, object, name);
    }
  }
  try {
    return callMethod(hook as Value, object, name);
  } catch (error) {
    throw tellAttribute(error, object, name);
  }
}
/** Tells an AttributeError of a program's own hook which attribute of what it was about. @returns the error */
export function tellAttribute(error: unknown, object: Value, name: string): unknown {
  if (error instanceof Raise && error.exc.extra === null && error.exc.cls.isSubtype(exceptionType('AttributeError'))) {
    error.exc.extra = new Map<string, Value>([
      ['name', name],
      ['obj', object],
    ]);
  }
  return error;
}
/** getattr(object, name, default): undefined when AttributeError was raised. */
export function lookupAttr(object: Value, name: string): Value | undefined {
  const cls = typeOf(object);
  const custom = cls.lookup('__getattribute__');
  if (custom instanceof PyNativeFunction && !custom.overrides && cls.lookup('__getattr__') === undefined) {
    try {
      return genericGet(object, cls, name);
    } catch (error) {
      if (isRaised(error, 'AttributeError')) return undefined;
      throw error;
    }
  }
  try {
    return getAttr(object, name);
  } catch (error) {
    if (isRaised(error, 'AttributeError')) return undefined;
    throw error;
  }
}
/** object.__getattribute__, type.__getattribute__, module and super look-ups, without `__getattr__`; undefined when missing. */
export function genericGet(object: Value, cls: PyType, name: string): Value | undefined {
  if (object instanceof PyType) return typeGet(object, name);
  if (object instanceof PySuper) return superGet(object, name);
  const found = cls.lookup(name);
  if (found !== undefined && isDataDescriptor(found) && hasGetter(found)) return bind(found, object, cls);
  if (object instanceof PyObject) {
    const own = ownAttribute(object, name);
    if (own !== undefined) return own;
  }
  if (found !== undefined) return bind(found, object, cls);
  if (name === '__dict__' && object instanceof PyObject && object.shape !== undefined) return instanceDict(object);
  if (object instanceof PyModule) return moduleGet(object, name);
  return undefined;
}
function moduleGet(module: PyModule, name: string): Value | undefined {
  const hook = module.dict.table.get('__getattr__');
  return hook === undefined ? undefined : callSync(hook, [name]);
}
function typeGet(type: PyType, name: string): Value | undefined {
  const meta = type.cls;
  const found = meta.lookup(name);
  if (found !== undefined && isDataDescriptor(found)) return bind(found, type, meta);
  const own = type.lookup(name);
  if (own !== undefined) return bindToClass(own, type);
  return found === undefined ? undefined : bind(found, type, meta);
}
function superGet(proxy: PySuper, name: string): Value | undefined {
  const start = proxy.selfClass;
  if (start !== null && name !== '__class__') {
    const mro = start.mro;
    for (let at = mro.indexOf(proxy.thisClass as PyType) + 1; at < mro.length; at++) {
      const found = mro[at]!.ns.get(name);
      if (found === undefined) continue;
      if (proxy.self === start) return bindToClassVia(found, start);
      return bind(found, proxy.self as Value, start);
    }
  }
  const found = proxy.cls.lookup(name);
  return found === undefined ? undefined : bind(found, proxy, proxy.cls);
}
const bindToClassVia = (found: Value, cls: PyType): Value => bindToClass(found, cls);

/** AttributeError worded for the kind of object; `name` and `obj` are set for suggestions. */
export function throwAttributeError(object: Value, name: string): never {
  let message: string;
  if (object instanceof PyType) message = `type object '${object.shown}' has no attribute '${name}'`;
  else if (object instanceof PyModule) message = moduleMessage(object, name);
  else if (object instanceof PySuper) message = `'super' object has no attribute '${name}'`;
  else message = `'${typeName(object)}' object has no attribute '${name}'`;
  attributeError(message, object, name);
}
let moduleMessage = (module: PyModule, name: string): string =>
  `module '${String(module.dict.table.get('__name__'))}' has no attribute '${name}'`;
/** The import system words missing attributes of modules: they may be half loaded, or hide a library module. */
export function setModuleMessage(message: typeof moduleMessage): void {
  moduleMessage = message;
}
export function attributeError(message: string, object: Value, name: string): never {
  const exc = makeException('AttributeError', message);
  exc.extra = new Map<string, Value>([
    ['name', name],
    ['obj', object],
  ]);
  throwExc(exc);
}

/** setattr(object, name, value); value undefined deletes. */
export function setAttr(object: Value, name: string, value: Value | undefined): void {
  const cls = typeOf(object);
  const custom = cls.lookup(value === undefined ? '__delattr__' : '__setattr__') as Value;
  if (custom instanceof PyNativeFunction && (custom.owner === types.object || custom.owner === types.type))
    genericSet(object, cls, name, value);
  else if (value === undefined) callMethod(custom, object, name);
  else callMethod(custom, object, name, value);
}
/** object.__setattr__ / type.__setattr__. */
export function genericSet(object: Value, cls: PyType, name: string, value: Value | undefined): void {
  if (object instanceof PyType && !object.isHeap) {
    raise('TypeError', `cannot set '${name}' attribute of immutable type '${object.shown}'`);
  }
  const found = cls.lookup(name);
  if (found instanceof PyObject && !(found instanceof PyFunction) && !(found instanceof PyNativeFunction)) {
    if (setThroughDescriptor(found, object, name, value)) return;
  }
  if (object instanceof PyType) {
    if (value === undefined) {
      if (!object.ns.delete(name)) throwAttributeError(object, name);
      object.modified(name);
    } else object.set(name, value);
    return;
  }
  if (object instanceof PyObject && object.shape !== undefined) {
    if (value !== undefined) setOwnAttribute(object, name, value);
    else if (!deleteOwnAttribute(object, name)) throwAttributeError(object, name);
    return;
  }
  if (found === undefined) {
    attributeError(
      `'${cls.shown}' object has no attribute '${name}' and no __dict__ for setting new attributes`,
      object,
      name,
    );
  }
  attributeError(`'${cls.shown}' object attribute '${name}' is read-only`, object, name);
}
function setThroughDescriptor(found: PyObject, object: Value, name: string, value: Value | undefined): boolean {
  if (found instanceof PyProperty) {
    const method = value === undefined ? found.fdel : found.fset;
    if (method === null)
      attributeError(propertyMessage(found, object, value === undefined ? 'deleter' : 'setter'), object, name);
    callSync(method, value === undefined ? [object] : [object, value]);
    return true;
  }
  if (found instanceof PyGetSet) {
    if (found.set === null) {
      const refusal =
        found.cls === types.member
          ? 'readonly attribute'
          : `attribute '${name}' of '${found.owner.shown}' objects is not writable`;
      attributeError(refusal, object, name);
    }
    found.set(object, value);
    return true;
  }
  const method = found.cls.lookup(value === undefined ? '__delete__' : '__set__');
  if (method === undefined) {
    if (found.cls.lookup(value === undefined ? '__set__' : '__delete__') !== undefined)
      raise('AttributeError', value === undefined ? '__delete__' : '__set__');
    return false;
  }
  if (value === undefined) callMethod(method, found, object);
  else callMethod(method, found, object, value);
  return true;
}

/** True when a caught JavaScript value is a Python exception of that built-in class (or a subclass). */
export function isRaised(error: unknown, type: string): error is Raise {
  return error instanceof Raise && error.exc.cls.isSubtype(exceptionType(type));
}

// ---- truth, equality, order, hash ---------------------------------------------------------------------------------------------------

export function truthy(value: Value): boolean {
  switch (typeof value) {
    case 'boolean':
      return value;
    case 'number':
      return value !== 0;
    case 'string':
      return value !== '';
    case 'bigint':
      return true;
  }
  if (value === null) return false;
  const cls = value.cls;
  if (!cls.isHeap) {
    if (value instanceof PyList || value instanceof PyTuple) return value.items.length > 0;
    if (value instanceof PyDict || value instanceof PySet) return value.table.size > 0;
    if (value instanceof PyFloat) return value.value !== 0;
  }
  const asBool = cls.lookup('__bool__');
  if (asBool === null) raise('TypeError', `'${typeName(value)}' cannot be interpreted as a boolean`);
  if (asBool !== undefined) {
    const result = callMethod(asBool, value);
    if (typeof result !== 'boolean') raise('TypeError', `__bool__ should return bool, returned ${typeName(result)}`);
    return result;
  }
  const length = cls.lookup('__len__');
  return length === undefined ? true : lengthOf(value) !== 0;
}

/** len(value). */
export function lengthOf(value: Value): number {
  if (value instanceof PyObject && !value.cls.isHeap) {
    if (value instanceof PyList || value instanceof PyTuple) return value.items.length;
    if (value instanceof PyDict || value instanceof PySet) return value.table.size;
  }
  const method = typeOf(value).lookup('__len__');
  if (method === undefined) raise('TypeError', `object of type '${typeName(value)}' has no len()`);
  return checkLength(callMethod(method, value));
}
/** What `__len__` may answer. */
export function checkLength(result: Value): number {
  const int = toIndex(result);
  if (int < 0) raise('ValueError', '__len__() should return >= 0');
  if (typeof int === 'bigint') raise('OverflowError', "cannot fit 'int' into an index-sized integer");
  return int;
}

/** `a == b` as a truth value, identity first (what containers use). */
export function equals(a: Value, b: Value): boolean {
  if (a === b) return true;
  return keysEqual(a, b);
}
/** `a == b` for values that are not the same object. */
export function keysEqual(a: Value, b: Value): boolean {
  const ta = typeof a;
  const tb = typeof b;
  if (ta !== 'object' && tb !== 'object') {
    if (ta === tb) return a === b;
    if (ta === 'boolean' || tb === 'boolean') return asInt(a) !== undefined && asInt(a) === asInt(b);
    return false;
  }
  if (a === null || b === null) {
    if (a === b) return true;
    const other = a === null ? b : a;
    if (!(other as PyObject)?.cls?.isHeap) return false;
  }
  if (a instanceof PyTuple && b instanceof PyTuple && !a.cls.isHeap && !b.cls.isHeap)
    return itemsEqual(a.items, b.items);
  return truthy(richCompare(a, b, 2));
}
function itemsEqual(a: Value[], b: Value[]): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (!equals(a[at] as Value, b[at] as Value)) return false;
  return true;
}

export const compareNames = ['__lt__', '__le__', '__eq__', '__ne__', '__gt__', '__ge__'] as const;
const swapped = [4, 5, 2, 3, 0, 1] as const;
export const compareSymbols = ['<', '<=', '==', '!=', '>', '>='] as const;

/** `a OP b` (op: index into compareOps): the raw result of the rich comparison. */
export function richCompare(a: Value, b: Value, op: number): Value {
  const fast = comparePrimitive(a, b, op);
  if (fast !== undefined) return fast;
  const clsA = typeOf(a);
  const clsB = typeOf(b);
  const reflected = clsB.lookup(compareNames[swapped[op]!]!) as Value;
  let tried = false;
  if (clsA !== clsB && clsB.isSubtype(clsA)) {
    tried = true;
    const result = reflected === undefined ? notImplemented() : callMethod(reflected, b, a);
    if (result !== notImplemented()) return result;
  }
  const method = clsA.lookup(compareNames[op]!);
  if (method !== undefined) {
    const result = callMethod(method, a, b);
    if (result !== notImplemented()) return result;
  }
  if (!tried && reflected !== undefined) {
    const result = callMethod(reflected, b, a);
    if (result !== notImplemented()) return result;
  }
  if (op === 2) return a === b;
  if (op === 3) return a !== b;
  raise('TypeError', `'${compareSymbols[op]}' not supported between instances of '${clsA.shown}' and '${clsB.shown}'`);
}
/** Comparison of numbers and strs; undefined when either is something else. */
export function comparePrimitive(a: Value, b: Value, op: number): boolean | undefined {
  if (typeof a === 'string' && typeof b === 'string') {
    switch (op) {
      case 2:
        return a === b;
      case 3:
        return a !== b;
      default:
        return ordered(compareStrings(a, b), op);
    }
  }
  if (typeof a === 'object' || typeof b === 'object' || typeof a === 'string' || typeof b === 'string')
    return undefined;
  switch (op) {
    case 0:
      return a < b;
    case 1:
      return a <= b;
    case 2:
      return a == b;
    case 3:
      return a != b;
    case 4:
      return a > b;
    default:
      return a >= b;
  }
}
/** Order of two strs by code points: below, equal, above as a negative number, 0, a positive one. */
export function compareStrings(a: string, b: string): number {
  if (a === b) return 0;
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) {
    const x = a.charCodeAt(at);
    const y = b.charCodeAt(at);
    if (x === y) continue;
    const xs = x >= 0xd800 && x <= 0xdfff;
    const ys = y >= 0xd800 && y <= 0xdfff;
    return xs !== ys ? (xs ? 1 : -1) : x - y;
  }
  return a.length - b.length;
}
/** Turns a three-way order into the answer of a comparison operator. */
export function ordered(order: number, op: number): boolean {
  switch (op) {
    case 0:
      return order < 0;
    case 1:
      return order <= 0;
    case 2:
      return order === 0;
    case 3:
      return order !== 0;
    case 4:
      return order > 0;
    default:
      return order >= 0;
  }
}
/** `a < b` as a truth value. */
export const lessThan = (a: Value, b: Value): boolean => truthy(richCompare(a, b, 0));

/** Leaves the hash of an object whose class may define `__hash__` in hashLo/hashHi. */
export function hashUser(value: PyObject): void {
  const method = value.cls.lookup('__hash__');
  if (method === undefined || method === null) raise('TypeError', `unhashable type: '${value.cls.shown}'`);
  if (method instanceof PyNativeFunction && method.owner === types.object) return hashNative(value);
  const result = callMethod(method, value);
  const int = asInt(result);
  if (int === undefined) raise('TypeError', '__hash__ method should return an integer');
  setHash(reduceHash(int));
}
function reduceHash(int: number | bigint): number | bigint {
  if (typeof int === 'number') return int === -1 ? -2 : int;
  const fits = int >= -(2n ** 63n) && int < 2n ** 63n;
  const reduced = fits ? int : int < 0n ? -(-int % (2n ** 61n - 1n)) : int % (2n ** 61n - 1n);
  return reduced === -1n ? -2 : reduced;
}
void hashValue;

// ---- text ----------------------------------------------------------------------------------------------------------------------------

/** repr(value). */
export function repr(value: Value): string {
  switch (typeof value) {
    case 'number':
    case 'bigint':
      return intText(value);
    case 'string':
      return strRepr(value);
    case 'boolean':
      return value ? 'True' : 'False';
  }
  if (value === null) return 'None';
  if (value instanceof PyFloat && !value.cls.isHeap) return floatRepr(value.value);
  return asStr(reprObject(value)) as string;
}
/** What `__repr__` answers: text, or an instance of a subclass of str. */
function reprObject(value: PyObject): Value {
  const result = callMethod(value.cls.lookup('__repr__') as Value, value);
  if (asStr(result) === undefined) raise('TypeError', `__repr__ returned non-string (type ${typeName(result)})`);
  return result;
}
/** str(value). */
export function str(value: Value): string {
  return typeof value === 'string' ? value : (asStr(strObject(value)) as string);
}
/** What `str(value)` answers: text, or an instance of a subclass of str where `__str__` or `__repr__` gives one. */
export function strObject(value: Value): Value {
  if (!(value instanceof PyObject)) return typeof value === 'string' ? value : repr(value);
  const method = value.cls.lookup('__str__');
  if (method instanceof PyNativeFunction && method.owner === types.object) {
    return value.cls.isHeap ? reprObject(value) : repr(value);
  }
  const result = callMethod(method as Value, value);
  if (asStr(result) === undefined) raise('TypeError', `__str__ returned non-string (type ${typeName(result)})`);
  return result;
}
/** Decimal text of an int, with CPython's limit of 4300 digits. */
export function intText(value: number | bigint): string {
  if (typeof value === 'number') return String(value);
  const most = maxStrDigits();
  // What is clearly too long is not even converted: that takes long.
  const isLong = most > 0 && value >> BigInt(Math.ceil((most + 2) * 3.33)) !== (value < 0n ? -1n : 0n);
  const text = isLong ? '' : value.toString();
  if (isLong || (most > 0 && text.length > most + (value < 0n ? 1 : 0))) {
    raise(
      'ValueError',
      `Exceeds the limit (${most} digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit`,
    );
  }
  return text;
}
/** How many digits the text of an int may have (sys.set_int_max_str_digits); 0: any. */
export const maxStrDigits = (): number => (vm.interpreter.state.get('max str digits') as number | undefined) ?? 4300;
/** format(value, spec). */
export function formatValue(value: Value, spec: string): string {
  const method = typeOf(value).lookup('__format__') as Value;
  const result = callMethod(method, value, spec);
  const text = asStr(result);
  if (text === undefined) raise('TypeError', `__format__ must return a str, not ${typeName(result)}`);
  return text;
}

// Containers whose repr is being written, to show `[...]` for one that contains itself.
const inRepr: PyObject[] = [];
/** Runs `write` unless `object`'s repr is already being written: then answers `again`. */
export function reprGuard(object: PyObject, again: string, write: () => string): string {
  if (inRepr.includes(object)) return again;
  inRepr.push(object);
  try {
    return write();
  } finally {
    inRepr.pop();
  }
}

// ---- iteration -----------------------------------------------------------------------------------------------------------------------

/** iter(value). Runs `__iter__` nested when it is Python code. */
export function getIter(value: Value): Value {
  if (value instanceof PyNativeIterator || value instanceof PyGenerator) {
    if (value instanceof PyNativeIterator || value.flavour === 'generator') return value;
  }
  const cls = typeOf(value);
  const method = cls.lookup('__iter__');
  if (method === undefined || method === null) {
    if (method === undefined && cls.lookup('__getitem__') !== undefined && !(value instanceof PyDict))
      return sequenceIterator(value);
    raise('TypeError', `'${cls.shown}' object is not iterable`);
  }
  const result = callMethod(method, value);
  if (!(result instanceof PyObject) || (typeOf(result).lookup('__next__') ?? null) === null) {
    raise('TypeError', `iter() returned non-iterator of type '${typeName(result)}'`);
  }
  return result;
}
let sequenceIterator: (value: Value) => Value = () => null;
/** types/iterators.ts supplies the iterator over `__getitem__`. */
export function setSequenceIterator(make: (value: Value) => Value): void {
  sequenceIterator = make;
}
/** Advances an iterator; undefined when it is exhausted. Runs `__next__` nested when it is Python code. */
export function iterNext(iterator: Value): Value | undefined {
  if (iterator instanceof PyNativeIterator) return iterator.nextValue();
  const method = typeOf(iterator).lookup('__next__');
  if (method === undefined) raise('TypeError', `'${typeName(iterator)}' object is not an iterator`);
  try {
    return callMethod(method, iterator);
  } catch (error) {
    if (isRaised(error, 'StopIteration')) return undefined;
    throw error;
  }
}
/** The items of an iterable when no Python code is needed to get them; undefined otherwise. The array may be the container's own: do not change it. */
export function nativeItems(value: Value): readonly Value[] | undefined {
  if (value instanceof PyObject) {
    if (
      (value instanceof PyList && value.cls === types.list) ||
      (value instanceof PyTuple && value.cls === types.tuple)
    )
      return value.items;
    if (value instanceof PyDict && value.cls === types.dict) return value.table.liveKeys();
    if (value instanceof PySet && (value.cls === types.set || value.cls === types.frozenset))
      return value.table.elements();
  }
  if (typeof value === 'string') return [...value];
  return undefined;
}
/** More items than this are not kept in one list: V8 ends the whole process when its heap is full, so Python's MemoryError comes before. */
export const MOST_ITEMS = 2 ** 26;
/** The places that CPython sets aside when a list has grown to so many items by appending (list_resize). */
export function roomFor(count: number): number {
  if (count > MOST_ITEMS) raise('MemoryError');
  return (count + (count >> 3) + 6) & ~3;
}
/** All items of an iterable as a new array. Synchronous: only for iterables that are not user code, or where nothing else is possible. */
export function toArray(value: Value): Value[] {
  const items = nativeItems(value);
  if (items !== undefined) return items.slice();
  const iterator = getIter(value);
  const result: Value[] = [];
  if (iterator instanceof PyNativeIterator) {
    for (;;) {
      const item = iterator.nextValue();
      if (item === undefined) return result;
      if (result.push(item) > MOST_ITEMS) raise('MemoryError');
    }
  }
  // Python code runs: what only this function holds lies on the stack meanwhile, or it would seem to be dead.
  const t = vm.thread;
  const base = t.sp;
  t.stack[base + 1] = iterator;
  t.stack[base + 2] = new PyList(types.list, result);
  t.sp = base + 2;
  try {
    for (;;) {
      const item = iterNext(iterator);
      if (item === undefined) return result;
      if (result.push(item) > MOST_ITEMS) raise('MemoryError');
    }
  } finally {
    t.stack[base + 1] = undefined;
    t.stack[base + 2] = undefined;
    t.sp = base;
  }
}

// ---- containers ----------------------------------------------------------------------------------------------------------------------

/** container[key]. */
export function getItem(container: Value, key: Value): Value {
  const method = typeOf(container).lookup('__getitem__');
  if (method !== undefined) return callMethod(method, container, key);
  if (container instanceof PyType) {
    if (container === types.type) return callSync(types.genericAlias, [container, key]);
    const classGetItem = lookupAttr(container, '__class_getitem__');
    if (classGetItem !== undefined && classGetItem !== null) return callSync(classGetItem, [key]);
    raise('TypeError', `type '${container.shown}' is not subscriptable`);
  }
  raise('TypeError', `'${typeName(container)}' object is not subscriptable`);
}
export function setItem(container: Value, key: Value, value: Value): void {
  const method = typeOf(container).lookup('__setitem__');
  if (method === undefined || method === null) noItemAssignment(container, key);
  callMethod(method, container, key, value);
}
/** What could be a sequence (classes written in Python, and what has items or members) is asked as one: its index is looked at first. */
function isAskedAsSequence(container: Value, key: Value): boolean {
  const cls = typeOf(container);
  const sequence =
    cls.isHeap ||
    cls.lookup('__getitem__') !== undefined ||
    cls.lookup('__contains__') !== undefined ||
    cls.lookup('mapping') !== undefined;
  if (!sequence || (asInt(key) === undefined && typeOf(key).lookup('__index__') === undefined)) return false;
  if (typeof toIndex(key) === 'bigint')
    raise('IndexError', `cannot fit '${typeName(key)}' into an index-sized integer`);
  return true;
}
export function noItemAssignment(container: Value, key: Value): never {
  isAskedAsSequence(container, key);
  raise('TypeError', `'${typeName(container)}' object does not support item assignment`);
}
export function noItemDeletion(container: Value, key: Value): never {
  const sequence = isAskedAsSequence(container, key);
  raise('TypeError', `'${typeName(container)}' object ${sequence ? "doesn't" : 'does not'} support item deletion`);
}
export function deleteItem(container: Value, key: Value): void {
  const method = typeOf(container).lookup('__delitem__');
  if (method === undefined || method === null) noItemDeletion(container, key);
  callMethod(method, container, key);
}
/** item in container. */
export function contains(container: Value, item: Value): boolean {
  const method = typeOf(container).lookup('__contains__');
  if (method !== undefined && method !== null) return truthy(callMethod(method, container, item));
  if (method === null) raise('TypeError', `'${typeName(container)}' object is not a container`);
  if (typeOf(container).lookup('__iter__') === undefined && typeOf(container).lookup('__getitem__') === undefined) {
    raise('TypeError', `argument of type '${typeName(container)}' is not a container or iterable`);
  }
  const iterator = getIter(container);
  for (;;) {
    const candidate = iterNext(iterator);
    if (candidate === undefined) return false;
    if (equals(candidate, item)) return true;
  }
}

// ---- class relations ------------------------------------------------------------------------------------------------------------------

/** `__bases__` of something that acts as a class; undefined when it does not. */
function basesOf(cls: Value): readonly Value[] | undefined {
  const bases = lookupAttr(cls, '__bases__');
  return bases instanceof PyTuple ? bases.items : undefined;
}
/** Whether `derived` leads to `cls` over `__bases__`. */
function derives(derived: Value, cls: Value, depth = 0): boolean {
  if (depth > 500) raise('RecursionError', 'maximum recursion depth exceeded in __issubclass__');
  for (let at = derived, step = 0; ; step++) {
    if (at === cls) return true;
    const bases = basesOf(at);
    if (bases === undefined || bases.length === 0) return false;
    if (bases.length > 1) return bases.some((base) => derives(base, cls, depth + 1));
    if (step > 10_000) raise('RecursionError', 'maximum recursion depth exceeded in __issubclass__');
    at = bases[0] as Value;
  }
}
const notAClass = 'isinstance() arg 2 must be a type, a tuple of types, or a union';
/** What type.__instancecheck__ does: the class of the value, and the class it says it has. */
export function plainInstanceCheck(value: Value, cls: Value): boolean {
  const actual = typeOf(value);
  if (cls instanceof PyType) {
    if (actual.isSubtype(cls)) return true;
    const claimed =
      value instanceof PyObject &&
      (actual.isHeap || actual.lookup('__getattribute__') !== types.object.lookup('__getattribute__'))
        ? lookupAttr(value, '__class__')
        : undefined;
    return claimed instanceof PyType && claimed !== actual && claimed.isSubtype(cls);
  }
  if (basesOf(cls) === undefined) raise('TypeError', notAClass);
  const claimed = lookupAttr(value, '__class__');
  return claimed !== undefined && derives(claimed, cls);
}
/** What type.__subclasscheck__ does. */
export function plainSubclassCheck(sub: Value, cls: Value): boolean {
  if (sub instanceof PyType && cls instanceof PyType) return sub.isSubtype(cls);
  if (!(sub instanceof PyType) && basesOf(sub) === undefined) raise('TypeError', 'issubclass() arg 1 must be a class');
  if (!(cls instanceof PyType) && basesOf(cls) === undefined) {
    raise('TypeError', 'issubclass() arg 2 must be a class, a tuple of classes, or a union');
  }
  return derives(sub, cls);
}
/** isinstance(value, cls) with tuples, unions and `__instancecheck__`. */
export function checkInstance(value: Value, cls: Value): boolean {
  if (typeOf(value) === cls) return true;
  if (cls instanceof PyTuple) return cls.items.some((member) => checkInstance(value, member));
  const check = typeOf(cls).lookup('__instancecheck__');
  if (check !== undefined && !(check instanceof PyNativeFunction && check.owner === types.type))
    return truthy(callMethod(check, cls, value));
  return plainInstanceCheck(value, cls);
}
/** issubclass(sub, cls). */
export function checkSubclass(sub: Value, cls: Value): boolean {
  if (cls instanceof PyTuple) return cls.items.some((member) => checkSubclass(sub, member));
  const check = typeOf(cls).lookup('__subclasscheck__');
  if (check !== undefined && !(check instanceof PyNativeFunction && check.owner === types.type))
    return truthy(callMethod(check, cls, sub));
  return plainSubclassCheck(sub, cls);
}
/** callable(value). */
export const isCallable = (value: Value): boolean => typeOf(value).lookup('__call__') !== undefined;

export { ellipsis, makeDict, makeList, makeTuple, PyException, PySingleton };
