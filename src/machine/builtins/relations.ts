/** callable, hash, id, isinstance, issubclass. */
import { hash64, hashValue, idOf } from '../hash.ts';
import type { NativeSpec } from '../native.ts';
import type { Value } from '../objects.ts';
import { checkInstance, checkSubclass, isCallable } from '../protocols/index.ts';

export const relationFunctions: Readonly<Record<string, NativeSpec>> = {
  callable: [
    'obj, /',
    isCallable,
    'Return whether the object is callable (i.e., some kind of function).\n\nNote that classes are callable, as are instances of classes with a\n__call__() method.',
  ],
  hash: [
    'obj, /',
    (object: Value) => {
      hash64(object);
      return hashValue();
    },
    'Return the hash value for the given object.\n\nTwo objects that compare equal must also have the same hash value, but the\nreverse is not necessarily true.',
  ],
  id: [
    'obj, /',
    (object: Value) => idOf(object),
    "Return the identity of an object.\n\nThis is guaranteed to be unique among simultaneously existing objects.\n(CPython uses the object's memory address.)",
  ],
  isinstance: [
    'obj, class_or_tuple, /',
    checkInstance,
    'Return whether an object is an instance of a class or of a subclass thereof.\n\nA tuple, as in ``isinstance(x, (A, B, ...))``, may be given as the target to\ncheck against. This is equivalent to ``isinstance(x, A) or isinstance(x, B)\nor ...`` etc.',
  ],
  issubclass: [
    'cls, class_or_tuple, /',
    checkSubclass,
    "Return whether 'cls' is derived from another class or is the same class.\n\nA tuple, as in ``issubclass(x, (A, B, ...))``, may be given as the target to\ncheck against. This is equivalent to ``issubclass(x, A) or issubclass(x, B)\nor ...``.",
  ],
};
