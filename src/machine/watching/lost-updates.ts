/**
 * Lost updates, noticed while somebody looks at a run: a thread or task reads a value, another one writes, and the first writes what it has worked out
 * from the old value over it. Watched are variables, attributes and elements that one and the same function both reads and writes.
 */
import { type CodeObject, Op } from '../../language/index.ts';
import type { Frame, Thread } from '../function.ts';
import { PyCell, PyDict, PyFloat, PyInstance, PyList, PyModule, PyObject, PyType, type Value } from '../objects.ts';
import { emit } from '../observe.ts';
import { ownAttribute } from '../protocols/index.ts';
import { floatRepr } from '../pure/float.ts';
import { strRepr } from '../pure/str.ts';
import { vm } from '../vm.ts';
import { isWorkedOut } from './worked-out.ts';

const SUBSCRIPT = 26;

/** The instructions of a function that read or write what it also writes or reads, by their indices. */
export function updatesIn({ code, names }: CodeObject): ReadonlySet<number> {
  const reads = new Map<string, number[]>();
  const writes = new Map<string, number[]>();
  const add = (table: Map<string, number[]>, name: string, index: number): void => {
    const list = table.get(name);
    if (list === undefined) table.set(name, [index]);
    else list.push(index);
  };
  for (let at = 0; at < code.length; at += 2) {
    const arg = code[at + 1]!;
    const index = at >> 1;
    switch (code[at]) {
      case Op.LOAD_GLOBAL:
        add(reads, `global ${names[arg >> 1]}`, index);
        break;
      case Op.STORE_GLOBAL:
        add(writes, `global ${names[arg]}`, index);
        break;
      case Op.LOAD_DEREF:
        add(reads, `cell ${arg}`, index);
        break;
      case Op.STORE_DEREF:
        add(writes, `cell ${arg}`, index);
        break;
      case Op.LOAD_ATTR:
        if ((arg & 1) === 0) add(reads, `.${names[arg >> 1]}`, index);
        break;
      case Op.STORE_ATTR:
        add(writes, `.${names[arg]}`, index);
        break;
      case Op.BINARY_OP:
        if (arg === SUBSCRIPT) add(reads, '[]', index);
        break;
      case Op.STORE_SUBSCR:
        add(writes, '[]', index);
        break;
    }
  }
  const found = new Set<number>();
  for (const [name, list] of writes) {
    const read = reads.get(name);
    if (read !== undefined) for (const index of [...read, ...list]) found.add(index);
  }
  return found;
}

/** What was known of a thing when somebody read or wrote it. */
interface Access {
  readonly task: number;
  readonly thread: number;
  readonly value: string;
  readonly line: number;
  /** How often the thing had been written. */
  readonly writes: number;
}
interface Thing {
  readonly reads: Map<string, Access>;
  last: Access | null;
  writes: number;
  told: boolean;
}
const THINGS = 'things that are updated';

/** Elements of one container that are watched, and things altogether: of many those that are touched first. */
const MOST_ELEMENTS = 1000;
const MOST = 100_000;

interface Watched {
  readonly of: WeakMap<object, Map<string, Thing>>;
  left: number;
}

function thingIn(owner: object, name: string): Thing | undefined {
  const { state } = vm.interpreter;
  let watched = state.get(THINGS) as Watched | undefined;
  if (watched === undefined) state.set(THINGS, (watched = { of: new WeakMap(), left: MOST }));
  const own = watched.of.get(owner);
  const known = own?.get(name);
  if (known !== undefined || watched.left === 0 || (own?.size ?? 0) >= MOST_ELEMENTS) return known;
  watched.left--;
  const thing: Thing = { reads: new Map(), last: null, writes: 0, told: false };
  if (own === undefined) watched.of.set(owner, new Map([[name, thing]]));
  else own.set(name, thing);
  return thing;
}

/** A place in memory, and what stands or is about to stand there. */
interface Touched {
  readonly owner: object;
  readonly name: string;
  readonly value: Value;
  readonly writes: boolean;
}

/** One of the instructions that `updatesIn` found is about to begin; `frame.pc` is past it. */
export function noteUpdate(t: Thread, frame: Frame, op: number, arg: number): void {
  // who is alone can lose nothing
  if (t.taskId === 0 && vm.kernel.company === null) return;
  const touched = touchedBy(t, frame, op, arg);
  if (touched === null) return;
  const { owner, name, value, writes } = touched;
  const thing = thingIn(owner, name);
  if (thing === undefined || thing.told) return;
  const { code } = frame.linked;
  const line = code.positions[((frame.pc >> 1) - 1) * 4] as number;
  const who = t.taskId > 0 ? `task ${t.taskId}` : `thread ${t.id}`;
  const access = { task: t.taskId, thread: t.id, value: shown(value), line, writes: thing.writes };
  if (!writes) {
    thing.reads.set(who, access);
    return;
  }
  const read = thing.reads.get(who);
  const { last } = thing;
  thing.reads.delete(who);
  thing.last = { ...access, writes: ++thing.writes };
  // who sets a flag has worked nothing out
  if (value === null || typeof value === 'boolean') return;
  if (read === undefined || last === null || last.writes <= read.writes || isSame(last, access)) return;
  // nor has who sets something to what does not come from what was read
  if (!isWorkedOut(code, (frame.pc >> 1) - 1)) return;
  thing.told = true;
  emit('update.lost', {
    name: name.startsWith('[') ? `${containerName(frame, owner)}${name}` : name,
    task: t.taskId,
    readValue: read.value,
    readLine: read.line,
    otherTask: last.task,
    otherThread: last.thread,
    otherValue: last.value,
    value: access.value,
    file: code.filename,
    line,
  });
}

const isSame = (a: Access, b: Access): boolean => a.task === b.task && (a.task > 0 || a.thread === b.thread);

function touchedBy(t: Thread, frame: Frame, op: number, arg: number): Touched | null {
  const { stack, sp } = t;
  const { names, localsplusNames } = frame.linked.code;
  switch (op) {
    case Op.LOAD_GLOBAL: {
      const name = names[arg >> 1]!;
      const value = frame.globals.table.get(name);
      return value === undefined ? null : { owner: frame.globals, name, value, writes: false };
    }
    case Op.STORE_GLOBAL:
      return { owner: frame.globals, name: names[arg]!, value: stack[sp] as Value, writes: true };
    case Op.LOAD_DEREF:
    case Op.STORE_DEREF: {
      const cell = stack[frame.base + arg];
      if (!(cell instanceof PyCell)) return null;
      const writes = op === Op.STORE_DEREF;
      const value = writes ? (stack[sp] as Value) : cell.value;
      return value === undefined ? null : { owner: cell, name: localsplusNames[arg]!, value, writes };
    }
    case Op.LOAD_ATTR:
    case Op.STORE_ATTR: {
      const owner = stack[sp] as Value;
      if (!(owner instanceof PyInstance) || owner instanceof PyModule) return null;
      const writes = op === Op.STORE_ATTR;
      const attribute = names[writes ? arg : arg >> 1]!;
      const value = writes ? (stack[sp - 1] as Value) : ownAttribute(owner, attribute);
      return value === undefined ? null : { owner, name: `${owner.cls.name}.${attribute}`, value, writes };
    }
    case Op.BINARY_OP:
      return element(stack[sp - 1] as Value, stack[sp] as Value, undefined);
    case Op.STORE_SUBSCR:
      return element(stack[sp - 1] as Value, stack[sp] as Value, stack[sp - 2] as Value);
  }
  return null;
}

function element(container: Value, key: Value, stored: Value | undefined): Touched | null {
  const writes = stored !== undefined;
  if (container instanceof PyList && typeof key === 'number') {
    const value = stored ?? container.items.at(key);
    return value === undefined ? null : { owner: container, name: `[${key}]`, value, writes };
  }
  if (!(container instanceof PyDict) || (typeof key !== 'string' && typeof key !== 'number')) return null;
  const value = writes ? stored : container.table.get(key);
  return value === undefined ? null : { owner: container, name: `[${shown(key)}]`, value, writes };
}

/** What the running function, or its module, calls a container. */
function containerName(frame: Frame, owner: object): string {
  const { localsplusNames } = frame.linked.code;
  const at = localsplusNames.findIndex((_, index) => vm.thread.stack[frame.base + index] === owner);
  if (at >= 0) return localsplusNames[at]!;
  for (const [name, value] of frame.globals.table.liveEntries())
    if (value === owner && typeof name === 'string') return name;
  return owner instanceof PyObject ? `a ${owner.cls.name}` : '';
}

const LONGEST = 30;

/** A value in a few letters, without running any code. */
function shown(value: Value): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'string') return strRepr(value.length > LONGEST ? `${value.slice(0, LONGEST)}...` : value);
  if (value instanceof PyFloat) return floatRepr(value.value);
  if (value instanceof PyType) return value.name;
  return value instanceof PyObject ? `a ${value.cls.name}` : String(value);
}
