/** Methods and descriptors found on a class. */
import { callSync } from '../calls/index.ts';
import { PyFunction } from '../function.ts';
import { makeBoundMethod, notImplemented, types } from '../make.ts';
import { isNoMethod, PyGetSet, PyMember, PyNativeFunction } from '../native.ts';
import {
  PyBoundMethod,
  PyClassMethod,
  PyObject,
  PyProperty,
  PyStaticMethod,
  type PyType,
  type Value,
} from '../objects.ts';
import { isRaised, raise } from '../raise.ts';
import { attributeError } from './attributes.ts';
import { typeName, typeOf } from './classes.ts';
import { repr } from './text.ts';

/** Calls a special method found on the class (`type(value).lookup(name)`), binding it to the value. Runs nested. */
export function callMethod(method: Value, self: Value, ...args: Value[]): Value {
  if (method === null) raise('TypeError', "'NoneType' object is not callable");
  if (
    method instanceof PyNativeFunction &&
    method.receiver !== null &&
    method.plain &&
    !method.isGenerator &&
    args.length + 1 >= method.min &&
    args.length + 1 <= method.max &&
    !isForeign(method, self)
  ) {
    return (method.impl(self, ...args) as Value | undefined) ?? null;
  }
  if (method instanceof PyFunction || (method instanceof PyNativeFunction && !isNoMethod(method)))
    return callSync(method, [self, ...args]);
  return callSync(bind(method, self, typeOf(self)), args);
}
/** Whether a class of the program has a method of a built-in class that is none of its bases (`__len__ = dict.__len__`). */
const isForeign = ({ receiver }: PyNativeFunction, self: Value): boolean =>
  self instanceof PyObject && self.cls.isHeap && !self.cls.isSubtype(receiver as PyType);
/**
 * A method found on the class, as it can be called; undefined where a descriptor hides it: a property that raises AttributeError is as good as missing for
 * the operations that can do without the method. What a descriptor gives is bound already, and stands in a static method.
 */
export const unlessHidden = (found: Value | undefined, self: Value): Value | undefined =>
  found instanceof PyFunction || found instanceof PyNativeFunction || !(found instanceof PyObject)
    ? found
    : asDescribed(found, self);
function asDescribed(found: PyObject, self: Value): Value | undefined {
  if (!found.cls.isHeap && (found instanceof PyStaticMethod || found instanceof PyClassMethod)) return found;
  const bound = new PyStaticMethod(types.staticmethod);
  try {
    bound.func = bind(found, self, typeOf(self));
  } catch (error) {
    if (!isRaised(error, 'AttributeError')) throw error;
    return undefined;
  }
  return bound;
}
/** The special method of a value's class, unless it is hidden. */
export const specialMethod = (value: Value, name: string): Value | undefined =>
  unlessHidden(typeOf(value).lookup(name), value);
/** What an operand's method says to the other operand: NotImplemented where it is hidden. Runs nested. */
export function operatorAnswer(method: Value, self: Value, other: Value): Value {
  const ready = unlessHidden(method, self);
  return ready === undefined ? notImplemented() : callMethod(ready, self, other);
}
/** A special method of what is asynchronous. @throws Raise(AttributeError) where a descriptor hides it */
export function asyncMethod(value: Value, name: '__await__' | '__aiter__' | '__anext__'): Value | undefined {
  const found = typeOf(value).lookup(name);
  const method = unlessHidden(found, value);
  if (method === undefined && found !== undefined)
    raise('AttributeError', `object ${typeName(value)} does not have ${name} method`);
  return method;
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
  if (found instanceof PyGetSet) return readGetSet(found, self);
  if (!found.cls.isHeap) {
    if (found instanceof PyProperty) return getProperty(found, self);
    if (found instanceof PyStaticMethod) return found.func;
    if (found instanceof PyClassMethod) return bindClassMethod(found.func, cls);
  }
  const get = found.cls.lookup('__get__');
  return get === undefined ? found : getThrough(get, found, self, cls);
}
/** What a descriptor's `__get__` gives: that is called as it stands on the class, whatever it is. */
const getThrough = (get: Value, found: Value, self: Value, cls: PyType): Value =>
  get instanceof PyFunction || get instanceof PyNativeFunction
    ? callMethod(get, found, self, cls)
    : callSync(get, [found, self, cls]);
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
  if (found instanceof PyFunction || found instanceof PyGetSet) return found;
  if (found instanceof PyNativeFunction)
    return found.cls === types.classMethodDescriptor ? new PyBoundMethod(types.builtinMethod, found, cls) : found;
  // (Classes of programs that derive from these may have a __get__ of their own.)
  if (!found.cls.isHeap) {
    if (found instanceof PyProperty) return found;
    if (found instanceof PyStaticMethod) return found.func;
    if (found instanceof PyClassMethod) return bindClassMethod(found.func, cls);
  }
  const get = found.cls.lookup('__get__');
  return get === undefined ? found : getThrough(get, found, null, cls);
}
function getProperty(property: PyProperty, self: Value): Value {
  if (property.fget === null) raise('AttributeError', propertyMessage(property, self, 'getter'));
  return callSync(property.fget, [self]);
}
/** "property 'x' of 'C' object has no setter" */
export function propertyMessage(property: PyProperty, self: Value, what: string): string {
  const name = property.name ?? (property.fget instanceof PyFunction ? property.fget.name : undefined);
  const of = `of '${typeOf(self).qualname}' object has no ${what}`;
  return name === undefined || name === null ? `property ${of}` : `property ${repr(name)} ${of}`;
}
/** Reads a native attribute of an object. @throws Raise(TypeError) for an object of another class */
export function readGetSet(descriptor: PyGetSet, self: Value): Value {
  if (!typeOf(self).isSubtype(descriptor.owner)) {
    raise(
      'TypeError',
      `descriptor '${descriptor.name}' for '${descriptor.owner.shown}' objects doesn't apply to a '${typeName(self)}' object`,
    );
  }
  const value = descriptor.get(self);
  if (value === undefined) {
    // CPython tells of a slot with the class's full name; what is no slot there, with the name alone.
    const name = descriptor instanceof PyMember ? typeOf(self).fullName : typeName(self);
    attributeError(`'${name}' object has no attribute '${descriptor.name}'`, self, descriptor.name);
  }
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
