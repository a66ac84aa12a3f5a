/** Whether the code that sees an object die can have kept it: told by reading that code, once for a class. */
import { Op } from '../../language/index.ts';
import { PyFunction } from '../function.ts';
import { PyMember } from '../native.ts';
import { PyObject, type PyType, type Value } from '../objects.ts';

/** Through how many methods, of which each calls the next, that is followed. */
const CALLS = 4;
/** By class: its `__del__`, and what was read there. */
const known = new WeakMap<PyType, { readonly method: Value | undefined; readonly mayKeep: boolean }>();

/** Whether an object may be referred to anew once its `__del__` has run. */
export function mayKeepItself({ cls }: PyObject): boolean {
  if (!cls.hasDel) return false;
  const method = cls.lookup('__del__');
  let entry = known.get(cls);
  if (entry === undefined || entry.method !== method) {
    entry = { method, mayKeep: isHooked(cls) || mayKeep(cls, method, CALLS) };
    known.set(cls, entry);
  }
  return entry.mayKeep;
}
/** Methods that are given the object whenever an attribute of it is named. */
const HOOKS = ['__getattribute__', '__getattr__', '__setattr__', '__delattr__'];
const isHooked = (cls: PyType): boolean => HOOKS.some((name) => cls.lookup(name) instanceof PyFunction);

/** Whether a method does anything with the object but read, set and delete attributes, and call such methods. */
function mayKeep(cls: PyType, method: Value | undefined, calls: number): boolean {
  // (what was written in TypeScript says so itself)
  if (!(method instanceof PyFunction)) return method instanceof PyObject && method.cls.isHeap;
  const { code } = method.linked;
  if (calls === 0 || code.argcount === 0 || code.cellvars.length > 0 || method.linked.isGenerator) return true;
  const { code: instructions, names } = code;
  for (let at = 0; at < instructions.length; at += 2) {
    const op = instructions[at];
    if (instructions[at + 1] !== 0) continue;
    if (op === Op.MAKE_CELL || op === Op.LOAD_FAST_AND_CLEAR) return true;
    if (op !== Op.LOAD_FAST) continue;
    const arg = instructions[at + 3] as number;
    switch (instructions[at + 2]) {
      case Op.STORE_ATTR:
      case Op.DELETE_ATTR:
      case Op.CONVERT_VALUE:
      case Op.FORMAT_SIMPLE:
        break;
      case Op.LOAD_ATTR: {
        const found = cls.lookup(names[arg >> 1] as string);
        if (isPlain(found)) break;
        if ((arg & 1) === 0 || mayKeep(cls, found, calls - 1)) return true;
        break;
      }
      default:
        return true;
    }
  }
  return false;
}
/** What a class has under the name of an attribute is no method and no property. */
const isPlain = (found: Value | undefined): boolean =>
  found === undefined || !(found instanceof PyObject) || found instanceof PyMember;
