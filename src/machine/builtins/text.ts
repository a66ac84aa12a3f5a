/** repr, str, format and attribute look-up as generator natives: the suspendable forms of protocols/, and the built-in functions on them. */
import { begunAgain, isDeep } from '../calls/index.ts';
import { call, callMethodGen, toArrayGen } from '../door.ts';
import { PyFunction } from '../function.ts';
import { holdsNoMore } from '../keeping.ts';
import { makeBoundMethod, types } from '../make.ts';
import { type NativeGen, type NativeSpec, PyNativeFunction } from '../native.ts';
import { asking, asksFor } from '../short-ways.ts';
import { PyModule, PyObject, PyProperty, PySuper, PyType, type Value } from '../objects.ts';
import {
  asStr,
  checkText,
  formatValue,
  genericGet,
  getAttr,
  heldAttribute,
  isDataDescriptor,
  ownAttribute,
  repr,
  setAttr,
  str,
  tellAttribute,
  throwAttributeError,
  typeName,
  typeOf,
} from '../protocols/index.ts';
import { asciiText } from '../pure/repr.ts';
import { isRaised, raise } from '../raise.ts';
import { argumentName } from '../types/common.ts';
import { sortItems } from '../types/containers/sort.ts';

/** repr(value), suspendable in a `__repr__` written in Python. */
export function* reprGen(value: Value): NativeGen<string> {
  return asStr(yield* reprObjectGen(value)) as string;
}
/** What `__repr__` answers: a subclass of str is kept. */
function* reprObjectGen(value: Value, asked = '__repr__'): NativeGen {
  const method = value instanceof PyObject && value.cls.isHeap ? value.cls.lookup('__repr__') : undefined;
  if (!(method instanceof PyFunction))
    return isDeep() && value instanceof PyObject ? yield* begunAgain(() => repr(value)) : repr(value);
  const result = yield* call(method, [value]);
  return checkText(result, asked);
}
asking.set(reprObjectGen, { method: asksFor('__repr__'), check: (answer) => checkText(answer, '__repr__') });
/** str(value), suspendable in a `__str__` or `__repr__` written in Python. */
export function* strGen(value: Value): NativeGen<string> {
  if (!(value instanceof PyObject)) return str(value);
  if (!value.cls.isHeap) return isDeep() ? yield* begunAgain(() => str(value)) : str(value);
  const method = value.cls.lookup('__str__');
  if (method instanceof PyFunction) {
    const result = yield* call(method, [value]);
    return asStr(result) ?? raise('TypeError', `__str__ returned non-string (type ${typeName(result)})`);
  }
  return method instanceof PyNativeFunction && method.owner === types.object
    ? (asStr(yield* reprObjectGen(value, '__str__')) as string)
    : isDeep()
      ? yield* begunAgain(() => str(value))
      : str(value);
}
/** format(value, spec), suspendable in a `__format__` written in Python. */
function* formatGen(value: Value, spec: string): NativeGen {
  const method = value instanceof PyObject && value.cls.isHeap ? value.cls.lookup('__format__') : undefined;
  if (method instanceof PyFunction) {
    const result = yield* call(method, [value, spec]);
    if (asStr(result) === undefined) raise('TypeError', `__format__ must return a str, not ${typeName(result)}`);
    return result;
  }
  if (spec === '' && method instanceof PyNativeFunction && method.owner === types.object) return yield* strGen(value);
  return isDeep() ? yield* begunAgain(() => formatValue(value, spec)) : formatValue(value, spec);
}

// ---- attributes -----------------------------------------------------------------------------------------------------------------------------------

/** An attribute that plain look-ups find, so that no property, `__getattr__` ... written in Python can have a say; undefined where only the long way knows. */
function plainAttribute(object: Value, name: string): Value | undefined {
  if (object instanceof PyModule || object instanceof PySuper || object instanceof PyType) return undefined;
  const custom = typeOf(object).lookup('__getattribute__');
  if (custom !== undefined && !(custom instanceof PyNativeFunction && !custom.overrides)) return undefined;
  if (!(object instanceof PyObject) || !object.cls.isHeap) {
    try {
      return genericGet(object, typeOf(object), name);
    } catch (error) {
      if (!isRaised(error, 'AttributeError')) throw error;
      // A computed attribute that has no value: the long way tells.
      return undefined;
    }
  }
  const found = object.cls.lookup(name);
  if (found !== undefined && isDataDescriptor(found)) return undefined;
  const own = ownAttribute(object, name);
  if (own !== undefined) return own;
  return found instanceof PyFunction ? makeBoundMethod(found, object) : undefined;
}

/** getattr(object, name), suspendable in properties, `__getattr__` and `__getattribute__` written in Python. */
export function* getAttrGen(object: Value, name: string): NativeGen {
  const cls = typeOf(object);
  if (!cls.isHeap || object instanceof PyType) return getAttr(object, name);
  const custom = cls.lookup('__getattribute__');
  const hook = cls.lookup('__getattr__');
  try {
    if (custom !== undefined && !(custom instanceof PyNativeFunction && !custom.overrides)) {
      try {
        return yield* callMethodGen(custom, object, name);
      } catch (error) {
        if (hook === undefined || !isRaised(error, 'AttributeError')) throw error;
        return yield* callMethodGen(hook, object, name);
      }
    }
    const found = cls.lookup(name);
    try {
      const value =
        found instanceof PyProperty && found.fget instanceof PyFunction
          ? yield* call(found.fget, [object])
          : genericGet(object, cls, name);
      if (value !== undefined) return value;
    } catch (error) {
      if (hook === undefined || !isRaised(error, 'AttributeError')) throw error;
    }
    if (hook !== undefined) return yield* callMethodGen(hook, object, name);
  } catch (error) {
    throw tellAttribute(error, object, name);
  }
  throwAttributeError(object, name);
}
/** setattr(object, name, value), suspendable in property setters and `__setattr__` written in Python; value undefined deletes. */
export function* setAttrGen(object: Value, name: string, value: Value | undefined): NativeGen<void> {
  const cls = typeOf(object);
  const more = value === undefined ? [] : [value];
  const custom = cls.isHeap ? cls.lookup(value === undefined ? '__delattr__' : '__setattr__') : undefined;
  if (custom instanceof PyFunction) {
    yield* call(custom, [object, name, ...more]);
    return;
  }
  const found = cls.isHeap ? cls.lookup(name) : undefined;
  if (found instanceof PyProperty) {
    const method = value === undefined ? found.fdel : found.fset;
    if (method instanceof PyFunction) {
      yield* call(method, [object, ...more]);
      return;
    }
  } else if (found instanceof PyObject && found.cls.isHeap) {
    const method = found.cls.lookup(value === undefined ? '__delete__' : '__set__');
    if (method instanceof PyFunction) {
      yield* call(method, [found, object, ...more]);
      return;
    }
  }
  setAttr(object, name, value);
}
function attributeName(name: Value): string {
  return asStr(name) ?? raise('TypeError', `attribute name must be string, not '${typeName(name)}'`);
}
function* getattr(object: Value, name: Value, fallback?: Value): NativeGen {
  const text = attributeName(name);
  if (fallback === undefined) return yield* getAttrGen(object, text);
  try {
    return yield* getAttrGen(object, text);
  } catch (error) {
    if (isRaised(error, 'AttributeError')) return fallback;
    throw error;
  }
}
function getattrQuick(object: Value, name: Value, fallback?: Value): Value | undefined {
  if (typeof name !== 'string') return undefined;
  const value = plainAttribute(object, name);
  if (value !== undefined) return value;
  if (!(object instanceof PyObject)) return fallback;
  if (lacks(object, name)) return fallback === undefined ? throwAttributeError(object, name) : fallback;
  if (object.cls.isHeap || object instanceof PyModule || object instanceof PySuper || object instanceof PyType)
    return undefined;
  // A method reads on in its function, a generic alias in its origin.
  const custom = object.cls.lookup('__getattribute__');
  return custom instanceof PyNativeFunction && custom.overrides ? undefined : fallback;
}
/** Whether an instance has no such attribute, and no Python code could say otherwise. */
function lacks(object: PyObject, name: string): boolean {
  const { cls } = object;
  if (!cls.isHeap || object instanceof PyModule || object instanceof PySuper || object instanceof PyType) return false;
  if (cls.lookup(name) !== undefined || cls.lookup('__getattr__') !== undefined) return false;
  const custom = cls.lookup('__getattribute__');
  return custom instanceof PyNativeFunction && !custom.overrides && genericGet(object, cls, name) === undefined;
}
function hasattrQuick(object: Value, name: Value): Value | undefined {
  if (typeof name !== 'string') return undefined;
  if (plainAttribute(object, name) !== undefined) return true;
  return object instanceof PyObject && lacks(object, name) ? false : undefined;
}
function* hasattr(object: Value, name: Value): NativeGen {
  const text = attributeName(name);
  try {
    yield* getAttrGen(object, text);
    return true;
  } catch (error) {
    if (isRaised(error, 'AttributeError')) return false;
    throw error;
  }
}
function* setattr(object: Value, name: Value, value: Value): NativeGen {
  yield* setAttrGen(object, attributeName(name), value);
  return null;
}
function* delattr(object: Value, name: Value): NativeGen {
  const old = heldAttribute(object, attributeName(name));
  yield* setAttrGen(object, attributeName(name), undefined);
  holdsNoMore(old);
  return null;
}
function* format(value: Value, spec?: Value): NativeGen {
  if (spec === undefined) return yield* formatGen(value, '');
  const text = asStr(spec);
  if (text === undefined) raise('TypeError', `format() argument 2 must be str, not ${argumentName(spec)}`);
  return yield* formatGen(value, text);
}

/** The names of `dir(object)`, sorted. */
export function* dirOf(object: Value): NativeGen<Value[]> {
  const method = typeOf(object).lookup('__dir__');
  if (method === undefined) raise('TypeError', 'object does not provide __dir__');
  const names = yield* toArrayGen(yield* callMethodGen(method, object));
  return yield* sortItems(names, null, false, () => {});
}
export const textFunctions: Readonly<Record<string, NativeSpec>> = {
  ascii: [
    'obj, /',
    function* (object: Value) {
      const answer = yield* reprObjectGen(object);
      const text = asStr(answer) as string;
      const escaped = asciiText(text);
      return escaped === text ? answer : escaped;
    },
    'Return an ASCII-only representation of an object.\n\nAs repr(), return a string containing a printable representation of an\nobject, but escape the non-ASCII characters in the string returned by\nrepr() using \\\\x, \\\\u or \\\\U escapes. This generates a string similar\nto that returned by repr() in Python 2.',
  ],
  delattr: [
    'obj, name, /',
    delattr,
    "Deletes the named attribute from the given object.\n\ndelattr(x, 'y') is equivalent to ``del x.y``",
  ],
  format: [
    "value, format_spec='', /",
    format,
    "Return type(value).__format__(value, format_spec)\n\nMany built-in types implement format_spec according to the\nFormat Specification Mini-language. See help('FORMATTING').\n\nIf type(value) does not supply a method named __format__\nand format_spec is empty, then str(value) is returned.\nSee also help('SPECIALMETHODS').",
  ],
  getattr: [
    'object, name, default=None, /',
    getattr,
    "getattr(object, name[, default]) -> value\n\nGet a named attribute from an object; getattr(x, 'y') is equivalent to x.y.\nWhen a default argument is given, it is returned when the attribute doesn't\nexist; without it, an exception is raised in that case.",
    getattrQuick,
  ],
  hasattr: [
    'obj, name, /',
    hasattr,
    'Return whether the object has an attribute with the given name.\n\nThis is done by calling getattr(obj, name) and catching AttributeError.',
    hasattrQuick,
  ],
  repr: [
    'obj, /',
    reprObjectGen,
    'Return the canonical string representation of the object.\n\nFor many object types, including most builtins, eval() will return\nan object equal to the original.',
    (value: Value) => (value instanceof PyObject && (value.cls.isHeap || isDeep()) ? undefined : repr(value)),
  ],
  setattr: [
    'obj, name, value, /',
    setattr,
    "Sets the named attribute on the given object to the specified value.\n\nsetattr(x, 'y', v) is equivalent to ``x.y = v``",
  ],
};
