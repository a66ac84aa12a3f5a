/**
 * What an instruction of the learner's touches that others can reach too: variables of the module, attributes, closures, containers. Exploration needs to know
 * it to try only the orders that can make a difference. Objects are named by how the program first reaches them ("items", "Account.balance"), because names
 * must be the same in every schedule.
 */
import type { Access, Slice } from '../kernel/index.ts';
import type { Frame, Thread } from './function.ts';
import { PyNativeFunction } from './native.ts';
import {
  PyBoundMethod,
  PyByteArray,
  PyCell,
  PyDict,
  PyException,
  PyInstance,
  PyList,
  PyModule,
  PyObject,
  PyTuple,
  PyType,
  type Value,
} from './objects.ts';
import { Op } from './op.ts';
import { ownAttribute } from './protocols.ts';
import { PySet, types } from './make.ts';

/** Instructions that can touch something shared: link.ts marks them in a run that is explored. */
export const accessOps: ReadonlySet<number> = new Set<number>([
  Op.LOAD_NAME,
  Op.STORE_NAME,
  Op.DELETE_NAME,
  Op.LOAD_GLOBAL,
  Op.STORE_GLOBAL,
  Op.DELETE_GLOBAL,
  Op.LOAD_ATTR,
  Op.STORE_ATTR,
  Op.DELETE_ATTR,
  Op.LOAD_DEREF,
  Op.STORE_DEREF,
  Op.BINARY_OP,
  Op.STORE_SUBSCR,
  Op.DELETE_SUBSCR,
  Op.CONTAINS_OP,
  Op.CALL,
  Op.BINARY_SLICE,
  Op.STORE_SLICE,
]);
/** Methods of containers that only look. */
const READING = new Set([
  'get',
  'keys',
  'values',
  'items',
  'copy',
  'index',
  'count',
  '__len__',
  '__contains__',
  '__getitem__',
  'issubset',
  'issuperset',
  'isdisjoint',
  'union',
  'intersection',
  'difference',
  'locked',
  'qsize',
  'empty',
  'full',
]);
const SUBSCRIPT = 26;
const FIRST_INPLACE = 13;

const names = new WeakMap<PyObject, string>();
/** Gives a container (or lock) that the program has just reached a name, unless it has one. */
function nameIt(value: Value | undefined, name: string): void {
  if (value instanceof PyObject && !names.has(value) && isShareable(value)) names.set(value, name);
}
const isShareable = (value: PyObject): boolean =>
  value instanceof PyList ||
  value instanceof PyDict ||
  value instanceof PySet ||
  value instanceof PyByteArray ||
  !(
    value instanceof PyTuple ||
    value instanceof PyInstance ||
    value instanceof PyType ||
    value instanceof PyNativeFunction ||
    value.cls === types.float ||
    value.cls === types.range ||
    value.cls === types.bytes
  );

/** The access that the instruction at `index` is about to make; null when it touches nothing shared. */
function accessOf(t: Thread, frame: Frame, op: number, arg: number): Access | null {
  const { code } = frame.linked;
  const { stack, sp } = t;
  switch (op) {
    case Op.LOAD_NAME:
    case Op.LOAD_GLOBAL: {
      const name = code.names[op === Op.LOAD_GLOBAL ? arg >> 1 : arg] as string;
      if (op === Op.LOAD_NAME && frame.locals !== frame.globals) return null;
      const value = frame.globals.table.get(name);
      if (value === undefined) return null;
      nameIt(value, name);
      return { object: name, write: false };
    }
    case Op.STORE_NAME:
    case Op.DELETE_NAME:
      return frame.locals === frame.globals ? { object: code.names[arg] as string, write: true } : null;
    case Op.STORE_GLOBAL:
    case Op.DELETE_GLOBAL:
      return { object: code.names[arg] as string, write: true };
    case Op.LOAD_DEREF:
    case Op.STORE_DEREF: {
      const name = code.localsplusNames[arg] as string;
      const cell = stack[frame.base + arg];
      if (op === Op.LOAD_DEREF && cell instanceof PyCell) nameIt(cell.value, name);
      return { object: `${name} (closure)`, write: op === Op.STORE_DEREF };
    }
    case Op.LOAD_ATTR:
    case Op.STORE_ATTR:
    case Op.DELETE_ATTR: {
      const owner = stack[sp];
      const name = code.names[op === Op.LOAD_ATTR ? arg >> 1 : arg] as string;
      return attribute(owner, name, op !== Op.LOAD_ATTR);
    }
    case Op.BINARY_OP:
      if (arg === SUBSCRIPT) return container(stack[sp - 1], false);
      return arg >= FIRST_INPLACE ? container(stack[sp - 1], true) : null;
    case Op.CONTAINS_OP:
      return container(stack[sp], false);
    case Op.BINARY_SLICE:
      return container(stack[sp - 2], false);
    case Op.STORE_SUBSCR:
    case Op.DELETE_SUBSCR:
      return container(stack[sp - 1], true);
    case Op.STORE_SLICE:
      return container(stack[sp - 2], true);
    case Op.CALL:
      return call(stack[sp - arg - 1], stack[sp - arg], arg > 0 ? stack[sp - arg + 1] : undefined);
  }
  return null;
}
function attribute(owner: Value | undefined, name: string, write: boolean): Access | null {
  if (!(owner instanceof PyInstance) || owner instanceof PyException) return null;
  const of =
    owner instanceof PyType
      ? owner.name
      : owner instanceof PyModule
        ? String(owner.dict.table.get('__name__'))
        : owner.cls.name;
  const full = `${of}.${name}`;
  const value = owner instanceof PyType ? owner.ns.get(name) : ownAttribute(owner, name);
  if (!write && value === undefined) return null;
  nameIt(value, full);
  return { object: full, write };
}
function container(value: Value | undefined, write: boolean): Access | null {
  if (!(value instanceof PyObject)) return null;
  const name = names.get(value);
  return name === undefined ? null : { object: `${name}[]`, write };
}
function call(callable: Value | undefined, self: Value | undefined, first: Value | undefined): Access | null {
  const bound = callable instanceof PyBoundMethod;
  const fn = bound ? callable.func : callable;
  if (!(fn instanceof PyNativeFunction)) return null;
  const receiver = bound ? callable.self : self;
  if (receiver !== undefined) return container(receiver as Value, !READING.has(fn.name));
  return fn.name === 'len' || fn.name === 'sum' || fn.name === 'sorted' || fn.name === 'list'
    ? container(first, false)
    : null;
}

/** A lock, as far as this file needs to know one. */
interface Holdable {
  readonly held: boolean;
  readonly owner: unknown;
  readonly count?: number;
}
/** The lock that the thread is about to wait for, if the instruction is an acquire() of one. */
function lockBefore(t: Thread, op: number, arg: number): Holdable | null {
  if (op !== Op.CALL) return null;
  const callable = t.stack[t.sp - arg - 1];
  const bound = callable instanceof PyBoundMethod;
  const fn = bound ? callable.func : callable;
  const receiver = bound ? callable.self : t.stack[t.sp - arg];
  if (!(fn instanceof PyNativeFunction) || (fn.name !== 'acquire' && fn.name !== '__enter__')) return null;
  return receiver instanceof PyObject && 'held' in receiver ? (receiver as unknown as Holdable) : null;
}

/**
 * Notes the access of a marked instruction that is about to begin.
 * @returns true when the thread must stop before it: somebody has to decide who goes first
 */
export function noteAccess(t: Thread, frame: Frame, slice: Slice): boolean {
  const index = (frame.pc >> 1) - 1;
  const op = (frame.ops[index * 2] as number) & 127;
  if (!accessOps.has(op)) return false;
  const arg = frame.ops[index * 2 + 1] as number;
  const access = accessOf(t, frame, op, arg);
  if (access === null) return false;
  if (slice.shared?.has(access.object) === true) {
    if (slice.visible <= 0) {
      slice.atVisible = true;
      const lock = lockBefore(t, op, arg);
      const self = t.kernelThread;
      t.wouldWait = lock === null ? null : () => lock.held && !(lock.count !== undefined && lock.owner === self);
      return true;
    }
    slice.visible--;
  }
  slice.accesses?.push(access);
  return false;
}
