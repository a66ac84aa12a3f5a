/** Attributes. */
import { callSync } from '../calls/index.ts';
import { Raise } from '../errors.ts';
import { PyFunction } from '../function.ts';
import { HashTable } from '../hashtable.ts';
import { types } from '../make.ts';
import { PyGetSet, PyMember, PyNativeFunction } from '../native.ts';
import {
  hidingDict,
  PyDict,
  type PyException,
  PyModule,
  PyObject,
  PyProperty,
  PySuper,
  PyType,
  type Shape,
  type Value,
} from '../objects.ts';
import { exceptionType, isRaised, makeException, raise, throwExc } from '../raise.ts';
import { bind, bindToClass, callMethod, hasGetter, isDataDescriptor, propertyMessage } from './binding.ts';
import { typeName, typeOf } from './classes.ts';

/** The attribute in the instance's own dict, or undefined. */
export function ownAttribute(object: PyObject, name: string): Value | undefined {
  const shape = object.shape;
  if (shape === undefined) return undefined;
  if (shape.isDict) return (object.slots[0] as PyDict).table.get(name);
  const index = shape.index.get(name);
  return index === undefined ? undefined : object.slots[index];
}
/** What an object itself has under a name, in its dict or one of its slots, or as a class; undefined where that is nothing. */
export function heldAttribute(object: Value, name: string): Value | undefined {
  if (!(object instanceof PyObject)) return undefined;
  if (object instanceof PyType) return object.ns.get(name);
  const member = object.cls.lookup(name);
  return member instanceof PyMember ? object.members?.[member.index] : ownAttribute(object, name);
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
    object.slots[shape.keys.length] = value;
    object.shape = shape.with(name);
  }
}
/** Takes an attribute out of the object itself, whatever its class says. @returns whether there was one */
export function deleteOwnAttribute(object: PyObject, name: string): boolean {
  if (ownAttribute(object, name) === undefined) return false;
  const shape = object.shape as Shape;
  const shorter = shape.isDict ? undefined : shape.without(name);
  if (shorter !== undefined) {
    object.slots.splice(shape.index.get(name) as number, 1);
    object.shape = shorter;
    return true;
  }
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
/** The `__dict__` of an object, as its class tells it where its fields are not attributes. */
export function attributesOf(self: PyObject): PyDict {
  const told = self.cls.lookup('__dict__');
  const dict = told instanceof PyGetSet && !told.owner.pythonClass ? told.get(self) : null;
  return dict instanceof PyDict ? dict : instanceDict(self);
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
  if (name === '__dict__' && object instanceof PyObject && object.shape !== undefined)
    return cls.mro.some((base) => hidingDict.has(base)) ? undefined : instanceDict(object);
  if (object instanceof PyModule) return moduleGet(object, name);
  return undefined;
}
function moduleGet(module: PyModule, name: string): Value | undefined {
  const hook = module.dict.table.get('__getattr__');
  if (hook === undefined) return undefined;
  try {
    return callSync(hook, [name]);
  } catch (error) {
    throw tellAttribute(error, module, name);
  }
}
function typeGet(type: PyType, name: string): Value | undefined {
  const meta = type.cls;
  const found = meta.lookup(name);
  if (found !== undefined && isDataDescriptor(found) && hasGetter(found)) return bind(found, type, meta);
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
  throwExc(noAttribute(object, name));
}
/** The exception that `throwAttributeError` raises. */
export function noAttribute(object: Value, name: string): PyException {
  let message: string;
  if (object instanceof PyType) message = `type object '${object.shown}' has no attribute '${name}'`;
  else if (object instanceof PyModule) message = moduleMessage(object, name);
  else if (object instanceof PySuper) message = `'super' object has no attribute '${name}'`;
  else message = `'${typeName(object)}' object has no attribute '${name}'`;
  return attributeException(message, object, name);
}
let moduleMessage = (module: PyModule, name: string): string =>
  `module '${String(module.dict.table.get('__name__'))}' has no attribute '${name}'`;
/** The import system words missing attributes of modules: they may be half loaded, or hide a library module. */
export function setModuleMessage(message: typeof moduleMessage): void {
  moduleMessage = message;
}
/** Raises AttributeError with the `name` and `obj` by which suggestions are found. */
export function attributeError(message: string, object: Value, name: string): never {
  throwExc(attributeException(message, object, name));
}
function attributeException(message: string, object: Value, name: string): PyException {
  const exc = makeException('AttributeError', message);
  exc.extra = new Map<string, Value>([
    ['name', name],
    ['obj', object],
  ]);
  return exc;
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
    else if (!deleteOwnAttribute(object, name)) {
      const message = `'${cls.shown}' object has no attribute '${name}'`;
      // What an instance of a Python class has not is deleted without a word on the object; nor do the errors below suggest names.
      if (cls.isHeap) raise('AttributeError', message);
      attributeError(message, object, name);
    }
    return;
  }
  if (found === undefined) {
    attributeError(
      `'${cls.shown}' object has no attribute '${name}' and no __dict__ for setting new attributes`,
      object,
      name,
    );
  }
  raise('AttributeError', `'${cls.shown}' object attribute '${name}' is read-only`);
}
function setThroughDescriptor(found: PyObject, object: Value, name: string, value: Value | undefined): boolean {
  if (found instanceof PyProperty) {
    const method = value === undefined ? found.fdel : found.fset;
    if (method === null)
      raise('AttributeError', propertyMessage(found, object, value === undefined ? 'deleter' : 'setter'));
    callSync(method, value === undefined ? [object] : [object, value]);
    return true;
  }
  if (found instanceof PyGetSet) {
    if (found.set === null) {
      const refusal =
        found.cls === types.member
          ? 'readonly attribute'
          : `attribute '${name}' of '${found.owner.shown}' objects is not writable`;
      raise('AttributeError', refusal);
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
