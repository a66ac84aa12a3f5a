/**
 * What an instruction of the learner's touches that others can reach too: variables of the module, attributes, closures, containers. Exploration needs to know
 * it to try only the orders that can make a difference. Objects are named by how the program first reaches them ("items", "Account.balance"), because names
 * must be the same in every schedule.
 */
import type { Access, Slice } from '../../kernel/index.ts';
import { type Frame, PyFunction, type Thread } from '../function.ts';
import { LIBRARY_ROOT } from '../importing/modules.ts';
import { PyNativeFunction } from '../native.ts';
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
} from '../objects.ts';
import { Op } from '../op.ts';
import { ownAttribute } from '../protocols/index.ts';
import { PySet, types } from '../make.ts';
import { vm } from '../vm.ts';
import { openingAccess, outsideAccess } from './outside.ts';
import { isWorkedOut } from './worked-out.ts';

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
  Op.CALL_KW,
  Op.GET_ITER,
  Op.BINARY_SLICE,
  Op.STORE_SLICE,
  Op.TO_BOOL,
  Op.COMPARE_OP,
  Op.FOR_ITER,
  Op.UNPACK_SEQUENCE,
  Op.LIST_EXTEND,
  Op.SET_UPDATE,
  Op.DICT_UPDATE,
  Op.FORMAT_SIMPLE,
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
/** Whether a method changes what it is called on. What `get` gives is gone from a queue; of a dict it is asked elsewhere. */
const changes = (method: string): boolean => method === 'get' || !READING.has(method);
/** Functions that look at their first argument. */
const LOOKING = new Set(['len', 'sum', 'sorted', 'list', 'tuple', 'set', 'dict', 'min', 'max', 'any', 'all']);
/** Modules of the library whose objects are made to be shared. */
const SHARED_BY_THREADS = /\/(?:threading|queue|concurrent\/futures\/\w+)\.py$/;
const SUBSCRIPT = 26;
const FIRST_INPLACE = 13;

const names = new WeakMap<PyObject, string>();
/** The same for objects whose attributes have names: what matters of them are calls of the library's methods. */
const instances = new WeakMap<PyObject, string>();
/** Gives a container (or lock) that the program has just reached a name, unless it has one. */
function nameIt(value: Value | undefined, name: string): void {
  if (!(value instanceof PyObject)) return;
  if (isShareable(value)) {
    if (!names.has(value)) names.set(value, name);
  } else if (value instanceof PyInstance && !instances.has(value)) instances.set(value, name);
}
/** What the program calls a container, a lock or an instance in a run that is explored. */
export const reachedName = (value: PyObject): string | undefined => names.get(value) ?? instances.get(value);
/** The name of an object: how it was first reached, else what the running function calls it. */
function nameOf(known: WeakMap<PyObject, string>, frame: Frame, stack: readonly unknown[], value: PyObject): string {
  let name = known.get(value);
  if (name === undefined) {
    const { localsplusNames } = frame.linked.code;
    const at = localsplusNames.findIndex((_, index) => stack[frame.base + index] === value);
    name = at < 0 ? '' : (localsplusNames[at] as string);
    if (name !== '') known.set(value, name);
  }
  return name;
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

type Valued = Pick<Access, 'value'>;
/** A value that says all of itself. */
const plain = (value: Value | undefined): Valued =>
  value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? { value }
    : {};
/** What an instruction puts where it was said. */
const put = (op: number, value: unknown): Valued =>
  op === Op.STORE_NAME || op === Op.STORE_GLOBAL || op === Op.STORE_ATTR ? plain(value as Value | undefined) : {};

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
      return { object: name, write: false, of: frame.globals, ...plain(value) };
    }
    case Op.STORE_NAME:
    case Op.DELETE_NAME:
      if (frame.locals !== frame.globals) return null;
      return { object: code.names[arg] as string, write: true, of: frame.globals, ...put(op, stack[sp]) };
    case Op.STORE_GLOBAL:
    case Op.DELETE_GLOBAL:
      return { object: code.names[arg] as string, write: true, of: frame.globals, ...put(op, stack[sp]) };
    case Op.LOAD_DEREF:
    case Op.STORE_DEREF: {
      const name = code.localsplusNames[arg] as string;
      const cell = stack[frame.base + arg];
      if (op === Op.LOAD_DEREF && cell instanceof PyCell) nameIt(cell.value, name);
      const value = op === Op.STORE_DEREF ? stack[sp] : cell instanceof PyCell ? cell.value : undefined;
      return { object: name, write: op === Op.STORE_DEREF, of: cell, ...plain(value as Value | undefined) };
    }
    case Op.LOAD_ATTR:
    case Op.STORE_ATTR:
    case Op.DELETE_ATTR: {
      const owner = stack[sp];
      const name = code.names[op === Op.LOAD_ATTR ? arg >> 1 : arg] as string;
      return attribute(owner, name, op !== Op.LOAD_ATTR, put(op, stack[sp - 1]));
    }
    case Op.BINARY_OP:
      if (arg === SUBSCRIPT) {
        const access = element(t, frame, stack[sp - 1], stack[sp], false);
        nameElement(stack[sp - 1], stack[sp]);
        return access;
      }
      return arg >= FIRST_INPLACE
        ? container(t, frame, stack[sp - 1], true)
        : (looked(t, frame, stack[sp - 1]) ?? looked(t, frame, stack[sp]));
    case Op.COMPARE_OP:
      return looked(t, frame, stack[sp - 1]) ?? looked(t, frame, stack[sp]);
    case Op.TO_BOOL:
    case Op.UNPACK_SEQUENCE:
    case Op.LIST_EXTEND:
    case Op.SET_UPDATE:
    case Op.DICT_UPDATE:
    case Op.FORMAT_SIMPLE:
      return looked(t, frame, stack[sp]);
    case Op.CONTAINS_OP:
      return container(t, frame, stack[sp], false);
    case Op.BINARY_SLICE:
      return container(t, frame, stack[sp - 2], false);
    case Op.STORE_SUBSCR:
    case Op.DELETE_SUBSCR:
      return element(t, frame, stack[sp - 1], stack[sp], true);
    case Op.STORE_SLICE:
      return container(t, frame, stack[sp - 2], true);
    case Op.CALL:
      return call(t, frame, sp - arg - 1, arg > 0);
    case Op.CALL_KW:
      return call(t, frame, sp - arg - 2, arg > 0);
    case Op.FOR_ITER:
      return stepOf(t, frame, stack[sp]);
    case Op.GET_ITER: {
      if (stack[sp] instanceof PyObject) begun.set(frame, viewed(stack[sp]));
      const outside = outsideAccess(stack[sp] as Value, '__iter__', undefined);
      return outside === undefined ? container(t, frame, stack[sp], false) : outside;
    }
  }
  return null;
}
/**
 * An instance is called after its class. Those that the program reaches while it has only one thread are numbered: there, the order is the same in every
 * schedule.
 */
function instanceName(owner: PyInstance): string {
  const { state } = vm.interpreter;
  let known = state.get(NUMBERS) as InstanceNumbers | undefined;
  if (known === undefined) state.set(NUMBERS, (known = { of: new WeakMap(), counts: new Map() }));
  const { name } = owner.cls;
  let number = known.of.get(owner);
  if (number === undefined) {
    number = vm.kernel.company === null ? (known.counts.get(name) ?? 0) + 1 : 1;
    known.of.set(owner, number);
    if (vm.kernel.company === null) known.counts.set(name, number);
  }
  return number === 1 ? name : `${name} ${number}`;
}
const NUMBERS = 'numbers of instances';
interface InstanceNumbers {
  readonly of: WeakMap<PyInstance, number>;
  readonly counts: Map<string, number>;
}
function attribute(owner: Value | undefined, name: string, write: boolean, what: Valued): Access | null {
  if (!(owner instanceof PyInstance) || owner instanceof PyException) return null;
  const of =
    owner instanceof PyType
      ? owner.name
      : owner instanceof PyModule
        ? String(owner.dict.table.get('__name__'))
        : instanceName(owner);
  const full = `${of}.${name}`;
  const value = owner instanceof PyType ? owner.ns.get(name) : ownAttribute(owner, name);
  if (!write && value === undefined) return null;
  nameIt(value, full);
  return { object: full, write, of: owner, ...(write ? what : plain(value)) };
}
/** An access to what is in a container or lock. @param does what is done with it in words, `*` for its name */
function container(t: Thread, frame: Frame, value: Value | undefined, write: boolean, does?: string): Access | null {
  if (!(value instanceof PyObject) || !isShareable(value)) return null;
  const name = nameOf(names, frame, t.stack, value);
  if (name === '') return unknown(t, value.cls.name);
  return {
    object: `${name}[]`,
    write,
    of: value,
    keeps: true,
    words: (does ?? (write ? 'changes *' : 'reads *')).replace('*', name),
  };
}
/** The same for what only looks: what has no name here is nobody else's. */
function looked(t: Thread, frame: Frame, value: Value | undefined): Access | null {
  if (!(value instanceof PyObject) || !isShareable(value)) return null;
  const known = viewed(value);
  return nameOf(names, frame, t.stack, known) === '' ? null : container(t, frame, known, false);
}
/** What a view of a dict shows. */
const viewed = (value: PyObject): PyObject =>
  'dict' in value && value.dict instanceof PyDict && !(value instanceof PyInstance) ? value.dict : value;

/** What a loop is about to go over, by its frame; and what iterators go over. */
const begun = new WeakMap<Frame, PyObject>();
const sources = new WeakMap<PyObject, PyObject>();
/** The next step of a loop: looks into what it goes over, or takes something out of an iterator that others may have, too. */
function stepOf(t: Thread, frame: Frame, iterator: Value | undefined): Access | null {
  if (!(iterator instanceof PyObject)) return null;
  let source = sources.get(iterator);
  if (source === undefined) {
    source = begun.get(frame) ?? iterator;
    begun.delete(frame);
    sources.set(iterator, source);
  }
  return source === iterator ? taken(t, frame, iterator) : looked(t, frame, source);
}
/** The next one is taken out of an iterator. */
const taken = (t: Thread, frame: Frame, iterator: Value | undefined): Access | null =>
  iterator instanceof PyObject && names.has(iterator)
    ? container(t, frame, iterator, true, 'takes the next of *')
    : null;
/** An access to an element: another thread's to another one makes a difference to the container only. */
function element(
  t: Thread,
  frame: Frame,
  of: Value | undefined,
  key: Value | undefined,
  write: boolean,
): Access | null {
  const shown = typeof key === 'string' ? `'${key}'` : typeof key === 'number' ? String(key) : '...';
  const access = container(t, frame, of, write, `${write ? 'writes' : 'reads'} *[${shown}]`);
  if (access === null || shown === '...') return access;
  return { ...access, place: placeOf(of as PyObject, shown), keeps: false };
}
/** One object for each place in a container. */
const places = new WeakMap<PyObject, Map<string, object>>();
function placeOf(of: PyObject, key: string): object {
  let known = places.get(of);
  if (known === undefined) places.set(of, (known = new Map()));
  let place = known.get(key);
  if (place === undefined) known.set(key, (place = {}));
  return place;
}
/** What is in a container is called after it. */
function nameElement(of: Value | undefined, key: Value | undefined): void {
  if (!(of instanceof PyObject)) return;
  const name = names.get(of);
  if (name === undefined) return;
  if (of instanceof PyList && typeof key === 'number') nameIt(of.items.at(key), `${name}[${key}]`);
  else if (of instanceof PyDict && typeof key === 'string') nameIt(of.table.get(key), `${name}['${key}']`);
}
/** A call of a native function or method; of the methods that are written in Python those of the library count (queues, conditions), as one access each. */
function call(t: Thread, frame: Frame, at: number, hasArguments: boolean): Access | null {
  const { stack } = t;
  const callable = stack[at];
  const bound = callable instanceof PyBoundMethod;
  const called = bound ? callable.func : callable;
  const fn = called instanceof PyNativeFunction ? (called.instead ?? called) : called;
  const receiver = (bound ? callable.self : stack[at + 1]) as Value | undefined;
  if (fn instanceof PyFunction) {
    if (!(receiver instanceof PyInstance) || receiver instanceof PyType || receiver instanceof PyModule) return null;
    const { filename } = fn.linked.code;
    if (!filename.startsWith(LIBRARY_ROOT)) return null;
    if (!SHARED_BY_THREADS.test(filename)) return CLIENTS.test(filename) ? null : unknown(t, receiver.cls.name);
    const object = nameOf(instances, frame, stack, receiver) || receiver.cls.name;
    const { name } = fn.linked.code;
    return {
      object: `${object}[]`,
      write: changes(name),
      of: receiver,
      keeps: true,
      words: calling(name).replace('*', object),
    };
  }
  if (!(fn instanceof PyNativeFunction)) return null;
  const first = hasArguments ? stack[at + 2] : undefined;
  if (receiver !== undefined) {
    const outside = outsideAccess(receiver, fn.name, first as Value | undefined);
    if (outside !== undefined) return outside;
    if (receiver instanceof PyInstance && receiver.cls.name === 'Random') return unknown(t, 'Random');
    if (fn.name === 'get' && receiver instanceof PyDict) return element(t, frame, receiver, first, false);
    return container(t, frame, receiver, changes(fn.name), calling(fn.name));
  }
  if (fn.name === 'open') return openingAccess(first, stack[at + 3] as Value | undefined);
  if (fn.name === 'print') return { object: 'output', write: true, keeps: true, words: 'prints' };
  if (fn.name === 'next') return taken(t, frame, first as Value | undefined) ?? unknown(t, 'next');
  return LOOKING.has(fn.name) ? container(t, frame, first, false) : null;
}
/** A task touches something that has no name here: it may be what another one touches. */
const unknown = ({ taskId }: Thread, what: string): Access | null =>
  taskId > 0 ? { object: `~${what}`, write: true, keeps: true, hidden: true } : null;
/** Modules whose objects keep nothing from one request to the next that a program would notice. */
const CLIENTS = /\/(?:httpx|aiohttp)\b/;
const TAKING = new Set(['__enter__', '__aenter__']);
const LEAVING = new Set(['__exit__', '__aexit__']);
const calling = (method: string): string =>
  TAKING.has(method) ? 'takes *' : LEAVING.has(method) ? 'lets go of *' : `calls *.${method}()`;

/** A lock, as far as this file needs to know one. */
interface Holdable {
  readonly held: boolean;
  readonly owner: unknown;
  readonly count?: number;
}
/** The lock that the thread is about to wait for as long as it takes, if the instruction is an acquire() of one. */
function lockBefore(t: Thread, op: number, arg: number): Holdable | null {
  if (op !== Op.CALL || arg > 0) return null;
  const callable = t.stack[t.sp - 1];
  const bound = callable instanceof PyBoundMethod;
  const fn = bound ? callable.func : callable;
  const receiver = bound ? callable.self : t.stack[t.sp];
  if (!(fn instanceof PyNativeFunction) || (fn.name !== 'acquire' && fn.name !== '__enter__')) return null;
  return receiver instanceof PyObject && 'held' in receiver ? (receiver as unknown as Holdable) : null;
}

const STORES: ReadonlySet<number> = new Set<number>([Op.STORE_GLOBAL, Op.STORE_DEREF, Op.STORE_ATTR, Op.STORE_SUBSCR]);

type OfTask = Pick<Access, 'task' | 'within' | 'flag'>;
const IN_NO_TASK: OfTask = {};

/** What is noted of an access in a task, beside the access. */
function ofTask({ taskId, stack, sp }: Thread, frame: Frame, op: number): OfTask {
  const written = stack[op === Op.STORE_SUBSCR ? sp - 2 : op === Op.STORE_ATTR ? sp - 1 : sp];
  const { code } = frame.linked;
  const isFlag = written === null || typeof written === 'boolean';
  return {
    task: taskId,
    within: `${code.qualname}:${code.firstlineno}`,
    flag: isFlag || (STORES.has(op) && !isWorkedOut(code, (frame.pc >> 1) - 1)),
  };
}

const lineOf = ({ linked: { code } }: Frame, index: number): number =>
  (code.positions[index * 4] as number) || code.firstlineno;

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
  const lock = lockBefore(t, op, arg);
  const taken =
    lock === null
      ? null
      : () => (lock.held && !(lock.count !== undefined && lock.owner === t.kernelThread) ? lock : null);
  if (slice.shared?.has(access.object) === true) {
    if (slice.visible <= 0) {
      slice.atVisible = true;
      t.wouldWait = taken;
      return true;
    }
    slice.visible--;
  }
  if (slice.accesses === null) return false;
  const { object, write, of, place, keeps, value, hidden } = access;
  const words = (taken?.() ?? null) !== null ? `waits for ${String(object).slice(0, -2)}` : access.words;
  const line = lineOf(frame, index);
  const { task, within, flag } = t.taskId > 0 ? ofTask(t, frame, op) : IN_NO_TASK;
  // all of one shape: very many are looked at again and again
  slice.note({ object, write, of, place, keeps, value, words, line, task, within, flag, hidden });
  return false;
}
