/** callable, hash, id, isinstance, issubclass. */
import { isPassing } from '../destruction/questions.ts';
import { FrameKind } from '../function.ts';
import { hash64, hashValue, idOf, idOfPassing } from '../hash.ts';
import type { NativeSpec } from '../native.ts';
import { types } from '../make.ts';
import { PyObject, type Value } from '../objects.ts';
import { Op } from '../op.ts';
import { checkInstance, checkSubclass, isCallable } from '../protocols/index.ts';
import { vm } from '../vm.ts';

const DISPLAYS: ReadonlySet<number | undefined> = new Set([
  Op.BUILD_LIST,
  Op.BUILD_MAP,
  Op.BUILD_SET,
  Op.LIST_EXTEND,
  Op.SET_UPDATE,
]);
/** What made the argument of the call that goes on, if it was made for that alone: a display (or a method's binding), or another call. */
function birthOfArgument(argument: PyObject): 'display' | 'call' | undefined {
  const frame = vm.thread.frame;
  // `sorted(..., key=id)`: nobody's instructions call it
  if (frame === null || frame.kind !== FrameKind.python) return undefined;
  const { ops, linked, pc } = frame;
  const code = linked.plain ?? ops;
  if (code[pc - 2] !== Op.CALL || code[pc - 1] !== 1) return undefined;
  const before = code[pc - 4];
  if (DISPLAYS.has(before)) return 'display';
  if (before === Op.LOAD_ATTR && argument.cls === types.method) return 'display';
  return before === Op.CALL || before === Op.CALL_KW ? 'call' : undefined;
}

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
    (object: Value) => {
      const birth = object instanceof PyObject ? birthOfArgument(object) : undefined;
      if (birth === undefined) return idOf(object);
      return idOfPassing(object as PyObject, vm.thread.frame?.linked, birth === 'display' ? null : isPassing);
    },
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
