/**
 * How the learner calls what is being made just now: the variable, attribute or place in a container that the code is about to store it in. Found by
 * following the value over the operand stack, from the instruction that waits for it on.
 */
import { type CodeObject, Op, stackEffect } from '../../language/index.ts';
import { LIBRARY_ROOT } from '../importing/modules.ts';
import type { Frame } from '../function.ts';
import { PyCell, PyDict, type Value } from '../objects.ts';
import { strRepr } from '../pure/str.ts';
import { vm } from '../vm.ts';

/**
 * The name that the learner's code is about to give; '' when it gives none. An element of a list that grows ends in `[]`: its number is for the caller to
 * count. What an object of the library makes for its own use is called after that object: "of Barrier gate".
 */
export function nameBeingGiven(type: string): string {
  const own = type.slice(type.lastIndexOf('.') + 1);
  let maker: string | undefined;
  /** The innermost object of the library that makes it for itself. */
  let keeper = '';
  /** Which part of that object it is: "jobs of ". */
  let part = '';
  /** What is made in an `__init__` belongs to an object that its maker names: `self.lock` is `account.lock`. */
  let attribute = '';
  for (let frame = vm.thread?.frame ?? null; frame !== null; frame = frame.back) {
    if (frame.kind !== 0) continue;
    const { code } = frame.linked;
    if (code.filename.startsWith(LIBRARY_ROOT)) {
      maker = code.qualname;
      const made = /^([A-Z]\w*)\.__init__$/.exec(maker)?.[1];
      if (keeper === '' && made !== undefined && made !== own) keeper = `of ${made}`;
      if (POOLS.has(maker)) part = PARTS[storedName(code, frame.pc >> 1, () => '')] ?? part;
      continue;
    }
    const stored = storedName(code, frame.pc >> 1, (index) => keyText(frame, index));
    if (stored === RETURNED) continue;
    if (stored === '' && attribute !== '') return `self${attribute}`;
    const name = stored + attribute;
    if (code.name === '__init__' && stored.startsWith('self.') && maker === undefined) {
      attribute = name.slice('self'.length);
      continue;
    }
    if (name === '') return keeper;
    if (maker === undefined || maker.split('.').includes(own)) return name;
    const owner = /^(?:.*\.)?([A-Z]\w*)(?:\.__init__)?$/.exec(maker)?.[1];
    return owner === undefined ? keeper : `of ${part}${owner} ${name}`;
  }
  return attribute === '' ? keeper : `self${attribute}`;
}

/** Functions of the library that make several things of the same kind for one object. */
const POOLS: ReadonlySet<string> = new Set([
  'Pool._setup_queues',
  'ThreadPool._setup_queues',
  'ProcessPoolExecutor.__init__',
]);
/** What they are for, by where they are kept. */
const PARTS: Readonly<Record<string, string>> = {
  'self._inqueue': 'jobs of ',
  'self._outqueue': 'results of ',
  'self._calls': 'jobs of ',
  'self._results': 'results of ',
  'self._wake': 'wake-ups of ',
};

/** The function hands the value to its caller: it is for that one to name it. */
const RETURNED = '<returned>';
const MOST_STEPS = 200;

/**
 * What the value on top of the stack is stored in, from the instruction at an index on.
 * @param keyAt the text of the key that the instruction at an index loads; '' when it is none that can be shown
 */
function storedName(code: CodeObject, index: number, keyAt: (index: number) => string): string {
  /** Values above ours. */
  let above = 0;
  /** Where in a container it is: `[1]`. */
  let path: string[] = [];
  let loaded = '';
  let entering = false;
  const bytes = code.code as unknown as readonly number[];
  if (isSubscript(bytes, index - 1)) return elementName(code, index - 1, keyAt); // the container makes what is missing
  for (let at = index * 2, steps = 0; at < bytes.length && steps < MOST_STEPS; at += 2, steps++) {
    const op = bytes[at]!;
    const arg = bytes[at + 1]!;
    switch (op) {
      case Op.NOP:
      case Op.JUMP_BACKWARD: // a comprehension: on behind its loop
        break;
      case Op.LOAD_NAME:
      case Op.LOAD_GLOBAL:
      case Op.LOAD_FAST:
      case Op.LOAD_DEREF:
      case Op.LOAD_CONST:
      case Op.PUSH_NULL:
      case Op.COPY:
        loaded = loadedText(code, op, arg);
        above += stackEffect(op, arg, false);
        break;
      case Op.SWAP:
        if (above === 0) above = arg - 1;
        else if (above === arg - 1) above = 0;
        break;
      case Op.STORE_NAME:
      case Op.STORE_GLOBAL:
        if (above-- === 0) return (code.names[arg] ?? '') + path.join('');
        break;
      case Op.STORE_FAST:
      case Op.STORE_DEREF:
        if (above-- === 0) return (code.localsplusNames[arg] ?? '') + path.join('');
        break;
      case Op.STORE_ATTR:
        if (above < 2) return above === 1 && loaded !== '' ? `${loaded}.${code.names[arg] ?? ''}${path.join('')}` : '';
        above -= 2;
        break;
      case Op.STORE_SUBSCR:
        return above === 2 ? elementName(code, at >> 1, keyAt) + path.join('') : '';
      case Op.LOAD_ATTR:
        if (above === 0) return '';
        loaded = '';
        above += stackEffect(op, arg, false);
        break;
      case Op.LOAD_SPECIAL:
        // a context manager mostly gives itself to `as`
        if (above === 0) entering = true;
        else above++;
        break;
      case Op.CALL:
        if (entering && above === 0) entering = false;
        else if (above < arg + 2) return '';
        else above += stackEffect(op, arg, false);
        break;
      case Op.BUILD_LIST:
      case Op.BUILD_TUPLE:
        if (above < arg) {
          path = [`[${arg - 1 - above}]`, ...path];
          above = 0;
        } else above += stackEffect(op, arg, false);
        break;
      case Op.UNPACK_SEQUENCE:
        if (above > 0) above += arg - 1;
        else {
          above = Number(path[0]?.slice(1, -1) ?? -1);
          // a pair is called by the names of its parts
          if (above < 0) return unpackedNames(code, at + 2, arg);
          path = path.slice(1);
        }
        break;
      case Op.BUILD_MAP:
        if (above < 2 * arg) {
          path = [path.length > 0 ? '' : keyAt(before(bytes, index)), ...path];
          above = 0;
        } else above += stackEffect(op, arg, false);
        break;
      case Op.LIST_APPEND:
        if (above > 0) return '';
        path = ['[]', ...path];
        above = arg - 1;
        break;
      case Op.MAP_ADD:
        if (above > 0) return '';
        path = [path.length > 0 ? '' : keyAt(before(bytes, index)), ...path];
        above = arg - 1;
        break;
      case Op.POP_ITER:
        if (above-- === 0) return '';
        break;
      case Op.RETURN_VALUE:
        return above === 0 && path.length === 0 ? RETURNED : '';
      default:
        return '';
    }
  }
  return '';
}

/** The names that the parts of a sequence get, "left, right"; '' where one of them goes elsewhere. */
function unpackedNames(code: CodeObject, from: number, count: number): string {
  const bytes = code.code as unknown as readonly number[];
  const names: string[] = [];
  for (let at = from; names.length < count; at += 2) {
    const op = bytes[at];
    const arg = bytes[at + 1]!;
    if (op === Op.STORE_NAME || op === Op.STORE_GLOBAL) names.push(code.names[arg] ?? '');
    else if (op === Op.STORE_FAST || op === Op.STORE_DEREF) names.push(code.localsplusNames[arg] ?? '');
    else return '';
  }
  return names.join(', ');
}

function loadedText(code: CodeObject, op: number, arg: number): string {
  if (op === Op.LOAD_FAST || op === Op.LOAD_DEREF) return code.localsplusNames[arg] ?? '';
  if (op === Op.LOAD_NAME) return code.names[arg] ?? '';
  return op === Op.LOAD_GLOBAL && (arg & 1) === 0 ? (code.names[arg >> 1] ?? '') : '';
}

const isSubscript = (bytes: readonly number[], index: number): boolean =>
  index > 0 && bytes[index * 2] === Op.BINARY_OP && bytes[index * 2 + 1] === SUBSCRIPT;
const SUBSCRIPT = 26;

/** The instruction before those that make the value for which the one before `index` waits; -1 when it is not found. */
function before(bytes: readonly number[], index: number): number {
  let missing = 1;
  for (let at = index - 1; at >= 0; at--) {
    const op = bytes[at * 2]!;
    if ((op >= Op.JUMP_FORWARD && op <= Op.FOR_ITER) || op === Op.SWAP) return -1;
    missing -= stackEffect(op, bytes[at * 2 + 1]!, false);
    if (missing <= 0) return missing === 0 ? at - 1 : -1;
  }
  return -1;
}

/** `locks['a']`, of an instruction that takes a container and a key from the stack; '' when the container has no name. */
function elementName(code: CodeObject, index: number, keyAt: (index: number) => string): string {
  const bytes = code.code as unknown as readonly number[];
  const container = (at: number): string => {
    const op = bytes[at * 2];
    const arg = bytes[at * 2 + 1]!;
    if (op !== Op.LOAD_ATTR) return op === undefined ? '' : loadedText(code, op, arg);
    const owner = container(at - 1);
    return owner === '' ? '' : `${owner}.${code.names[arg >> 1] ?? ''}`;
  };
  const name = container(index - 2);
  return name === '' ? '' : name + keyAt(index - 1);
}

const LONGEST_KEY = 20;

/** A key that is a constant or a variable: `['a']`, `[3]`; '' for any other. */
function keyText(frame: Frame, index: number): string {
  const { code } = frame.linked;
  const bytes = code.code as unknown as readonly number[];
  const op = bytes[index * 2];
  const arg = bytes[index * 2 + 1]!;
  const key = op === Op.LOAD_CONST ? frame.linked.consts[arg] : op === undefined ? undefined : variable(frame, op, arg);
  if (typeof key === 'number' || typeof key === 'bigint') return `[${key}]`;
  return typeof key === 'string' && key.length <= LONGEST_KEY ? `[${strRepr(key)}]` : '';
}

/** What the variable that an instruction loads holds just now. */
function variable(frame: Frame, op: number, arg: number): Value | undefined {
  const { code } = frame.linked;
  if (op === Op.LOAD_FAST || op === Op.LOAD_DEREF) {
    const held = vm.thread.stack[frame.base + arg];
    return held instanceof PyCell ? held.value : (held as Value | undefined);
  }
  if (op !== Op.LOAD_NAME && op !== Op.LOAD_GLOBAL) return undefined;
  const name = code.names[op === Op.LOAD_GLOBAL ? arg >> 1 : arg]!;
  const own = op === Op.LOAD_NAME && frame.locals instanceof PyDict ? frame.locals.table.get(name) : undefined;
  return own ?? frame.globals.table.get(name);
}
