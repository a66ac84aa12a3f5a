/** callable, hash, id, isinstance, issubclass. */
import { type Frame, FrameKind } from '../function.ts';
import { begunAgain, isDeep } from '../calls/index.ts';
import { hash64, hashValue, idOf, idOfPassing } from '../hash.ts';
import { types } from '../make.ts';
import { type NativeSpec, PyNativeFunction } from '../native.ts';
import { PyObject, type PyType, type Value } from '../objects.ts';
import { Op } from '../op.ts';
import { checkInstance, checkSubclass, isCallable } from '../protocols/index.ts';
import { vm } from '../vm.ts';

const displays: ReadonlySet<number | undefined> = new Set([
  Op.BUILD_LIST,
  Op.BUILD_MAP,
  Op.BUILD_SET,
  Op.LIST_EXTEND,
  Op.SET_UPDATE,
]);
/** What loads the items of a display and nothing else: nothing jumps, nothing is called. */
const loads: ReadonlySet<number | undefined> = new Set([Op.LOAD_CONST, Op.LOAD_FAST, Op.LOAD_DEREF, Op.LOAD_NAME]);
/** Which global name the instructions before a place load to call it, and its value; undefined: they do something else. */
function loadedForCall(frame: Frame, end: number): { at: number; value: Value | undefined } | undefined {
  const { code, names } = frame.linked.code;
  const isOne = code[end - 2] === Op.LOAD_GLOBAL;
  const at = isOne ? end - 2 : end - 4;
  const arg = code[at + 1] as number;
  if (isOne) {
    if (arg % 2 === 0) return undefined;
  } else if (code[end - 2] !== Op.PUSH_NULL || code[at] !== Op.LOAD_NAME || frame.locals !== frame.globals)
    return undefined;
  const name = names[isOne ? arg >> 1 : arg] as string;
  return { at, value: frame.globals.table.get(name) ?? frame.builtins.table.get(name) };
}
/** Whether calling a class without arguments makes a new instance and runs nothing of the program's, nor does its end. */
function isPlainlyMade(cls: PyType): boolean {
  if (cls === types.list || cls === types.dict || cls === types.set) return true;
  const { object } = types;
  const same = (name: string) => cls.lookup(name) === object.lookup(name);
  return cls.cls === types.type && !cls.hasDel && same('__new__') && same('__init__');
}
/**
 * Whether the argument of the call of id() that goes on was made for that call alone, as its code tells for certain: `id([a, 1])`, `id(object())`. From loading id to
 * calling it nothing else was done and nothing jumps, so that nobody can know of it.
 */
function isMadeForId(argument: PyObject): boolean {
  const { frame } = vm.thread;
  if (frame === null || frame.kind !== FrameKind.python) return false;
  const { code } = frame.linked.code;
  let at = frame.pc - 2;
  if (code[at] !== Op.CALL || code[at + 1] !== 1) return false;
  if (displays.has(code[at - 2])) {
    do at -= 2;
    while (
      displays.has(code[at]) ||
      loads.has(code[at]) ||
      (code[at] === Op.LOAD_GLOBAL && (code[at + 1] as number) % 2 === 0)
    );
    at += 2;
  } else {
    if (code[at - 2] !== Op.CALL || code[at - 1] !== 0) return false;
    const made = loadedForCall(frame, at - 2);
    if (made === undefined || made.value !== argument.cls || !isPlainlyMade(argument.cls)) return false;
    at = made.at;
  }
  const called = loadedForCall(frame, at)?.value;
  return called instanceof PyNativeFunction && called.name === 'id';
}

function hashOf(object: Value): Value {
  hash64(object);
  return hashValue();
}
export const relationFunctions: Readonly<Record<string, NativeSpec>> = {
  callable: [
    'obj, /',
    isCallable,
    'Return whether the object is callable (i.e., some kind of function).\n\nNote that classes are callable, as are instances of classes with a\n__call__() method.',
  ],
  hash: [
    'obj, /',
    function* (object: Value) {
      return yield* begunAgain(() => hashOf(object));
    },
    'Return the hash value for the given object.\n\nTwo objects that compare equal must also have the same hash value, but the\nreverse is not necessarily true.',
    (object: Value) => (isDeep() ? undefined : hashOf(object)),
  ],
  id: [
    'obj, /',
    (object: Value) =>
      object instanceof PyObject && isMadeForId(object) ? idOfPassing(object, vm.thread.frame?.linked) : idOf(object),
    "Return the identity of an object.\n\nThis is guaranteed to be unique among simultaneously existing objects.\n(CPython uses the object's memory address.)",
  ],
  isinstance: [
    'obj, class_or_tuple, /',
    function* (value: Value, cls: Value) {
      return yield* begunAgain(() => checkInstance(value, cls));
    },
    'Return whether an object is an instance of a class or of a subclass thereof.\n\nA tuple, as in ``isinstance(x, (A, B, ...))``, may be given as the target to\ncheck against. This is equivalent to ``isinstance(x, A) or isinstance(x, B)\nor ...`` etc.',
    (value: Value, cls: Value) => (isDeep() ? undefined : checkInstance(value, cls)),
  ],
  issubclass: [
    'cls, class_or_tuple, /',
    function* (sub: Value, cls: Value) {
      return yield* begunAgain(() => checkSubclass(sub, cls));
    },
    "Return whether 'cls' is derived from another class or is the same class.\n\nA tuple, as in ``issubclass(x, (A, B, ...))``, may be given as the target to\ncheck against. This is equivalent to ``issubclass(x, A) or issubclass(x, B)\nor ...``.",
    (sub: Value, cls: Value) => (isDeep() ? undefined : checkSubclass(sub, cls)),
  ],
};
