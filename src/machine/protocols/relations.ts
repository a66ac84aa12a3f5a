/** isinstance, issubclass, callable. */
import { types } from '../make.ts';
import { PyNativeFunction } from '../native.ts';
import { PyObject, PyTuple, PyType, type Value } from '../objects.ts';
import { raise } from '../raise.ts';
import { lookupAttr } from './attributes.ts';
import { callMethod } from './binding.ts';
import { typeOf } from './classes.ts';
import { truthy } from './comparison.ts';

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
