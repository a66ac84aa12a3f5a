/**
 * Code as CPython 3.14 writes it, for `dis`: with small ints, borrowed and checked locals, superinstructions, END_FOR, NOT_TAKEN and room for caches,
 * which this machine's own instructions do without.
 */
import type { CodeConstant, CodeObject } from './code.ts';
import { argumentText } from './disassemble.ts';
import { cpythonOpcodes } from './opcode-numbers.ts';
import { compareOps, JUMPS, LOCALS, Op, opcodeNames } from './opcodes.ts';

/** An instruction of CPython. */
export interface ShownInstruction {
  opname: string;
  arg: number;
  argrepr: string;
  /** The index of the machine's own instruction that it stands for, or begins with. */
  readonly at: number;
  /** Where a jump leads: an index into the shown instructions. */
  target: number | null;
  /** In bytes, as CPython counts them. */
  offset: number;
  line: number;
}
/** The instructions of a code object, and at which offset each of the machine's own stands there; the last is the end. */
export interface ShownCode {
  readonly instructions: readonly ShownInstruction[];
  readonly offsets: readonly number[];
}

/** Units that follow an instruction for the interpreter's notes. */
const caches: Readonly<Record<string, number>> = {
  LOAD_GLOBAL: 4,
  BINARY_OP: 5,
  UNPACK_SEQUENCE: 1,
  COMPARE_OP: 1,
  CONTAINS_OP: 1,
  FOR_ITER: 1,
  LOAD_SUPER_ATTR: 1,
  LOAD_ATTR: 9,
  STORE_ATTR: 4,
  CALL: 3,
  CALL_KW: 3,
  STORE_SUBSCR: 1,
  SEND: 1,
  JUMP_BACKWARD: 1,
  TO_BOOL: 3,
  POP_JUMP_IF_TRUE: 1,
  POP_JUMP_IF_FALSE: 1,
  POP_JUMP_IF_NONE: 1,
  POP_JUMP_IF_NOT_NONE: 1,
};
/** Which results of a comparison make an operator true, in COMPARE_OP's low bits: 1 unordered, 2 less, 4 greater, 8 equal. */
const compareMasks = [2, 10, 8, 7, 4, 12];
/** After these nothing goes on to the next instruction. */
const ENDS = new Set([
  'RETURN_VALUE',
  'RAISE_VARARGS',
  'RERAISE',
  'JUMP_FORWARD',
  'JUMP_BACKWARD',
  'JUMP_BACKWARD_NO_INTERRUPT',
]);

/** How many EXTENDED_ARG stand before an instruction. */
export const extensions = (arg: number): number => (arg > 0xffffff ? 3 : arg > 0xffff ? 2 : arg > 0xff ? 1 : 0);
/** Where a jump leads, in bytes; END_ASYNC_FOR's names the place that it was reached from. */
export function landing(jump: ShownInstruction, list: readonly ShownInstruction[]): number | null {
  const to = jump.target === null ? undefined : list[jump.target];
  if (to === undefined) return null;
  return jump.opname === 'END_ASYNC_FOR' ? to.offset + 10 : beginning(to);
}
/** Where an instruction begins, with what stands before it. */
export const beginning = ({ offset, arg }: ShownInstruction): number => offset - 2 * extensions(arg);

/** A number that LOAD_SMALL_INT can push, or null. */
function smallInt(code: CodeObject, at: number): number | null {
  const constant = code.consts[at];
  if (constant?.type !== 'int') return null;
  const value = Number(constant.value);
  return value >= 0 && value <= 255 ? value : null;
}
/** What follows where a tuple is not put together from what is in it, but made for an instruction. */
const TUPLE_USERS = new Set<number>([Op.CALL_KW, Op.IMPORT_NAME, Op.MATCH_CLASS, Op.STORE_NAME]);
/** What a constant was worked out from: CPython does so late, when the others have their places. Null for one that is written as it is. */
function origin(constant: CodeConstant): CodeConstant | null {
  switch (constant.type) {
    case 'tuple':
    case 'frozenset':
      return constant.items[0] ?? constant;
    case 'int':
      return constant.value < 0 ? { type: 'int', value: -constant.value } : null;
    case 'float':
      return constant.value < 0 ? { type: 'float', value: -constant.value } : null;
    default:
      return null;
  }
}
/** The constants that CPython has, and which place each of ours has among them: those that instructions refer to, and the first. */
export function shownConstants(code: CodeObject): { constants: CodeConstant[]; places: Map<number, number> } {
  const made = new Set<number>();
  const used: number[] = [];
  for (let at = 0; at < code.code.length; at += 2) {
    const index = code.code[at + 1]!;
    if (code.code[at] !== Op.LOAD_CONST || smallInt(code, index) !== null) continue;
    const constant = code.consts[index]!;
    const direct = constant.type === 'tuple' && TUPLE_USERS.has(code.code[at + 2]!);
    if (origin(constant) !== null && !direct && index !== 0) made.add(index);
    else if (origin(constant) !== null && !direct) made.add(0);
    if (!used.includes(index)) used.push(index);
  }
  const constants: CodeConstant[] = [];
  const places = new Map<number, number>();
  const take = (index: number): void => {
    if (places.has(index)) return;
    places.set(index, constants.length);
    constants.push(code.consts[index]!);
  };
  // The first may be a docstring: it stays, even where nobody needs it.
  let first = code.consts[0];
  if (made.has(0)) {
    while (first !== undefined && origin(first) !== null && origin(first) !== first) first = origin(first)!;
    if (first !== undefined && origin(first) === null) constants.push(first);
  } else if (first !== undefined) take(0);
  for (const index of [...used].sort((one, other) => one - other)) if (!made.has(index)) take(index);
  for (const index of used) take(index);
  return { constants, places };
}

/** A code object's instructions as CPython has them. */
export function asCPythonWrites(code: CodeObject): ShownCode {
  const { list, first } = rewritten(code);
  const starts = blockStarts(list, code, first);
  checkLocals(list, code, first);
  const fused = fuse(list, starts);
  borrow(fused.list, fused.starts);
  place(fused.list);
  const end = fused.list.at(-1);
  const size = end === undefined ? 0 : end.offset + 2 * (1 + (caches[end.opname] ?? 0));
  const offsets = first.map((index) => {
    const instruction = fused.list[fused.moved[index] ?? fused.list.length];
    return instruction === undefined ? size : beginning(instruction);
  });
  return { instructions: fused.list, offsets: [...offsets, size] };
}

/** Code as bytes. */
export interface WrittenCode {
  readonly bytes: Uint8Array;
  /** Where each instruction of the machine's stands; the last is the end. */
  readonly offsets: readonly number[];
  /** Which instruction of the machine's each unit of two bytes belongs to. */
  readonly owners: readonly number[];
}
const written = new WeakMap<CodeObject, WrittenCode>();
/** A code object's instructions as the bytes that CPython has for them. */
export function asCPythonBytes(code: CodeObject): WrittenCode {
  const known = written.get(code);
  if (known !== undefined) return known;
  const lines = code.positions.length / 4;
  if (2 * lines !== code.code?.length) {
    // It stands for lines of a library function that is no Python here: there are places, and nothing that is carried out.
    const owners = Array.from({ length: lines }, (_, index) => index);
    return { bytes: new Uint8Array(2 * lines), offsets: [...owners, lines].map((index) => 2 * index), owners };
  }
  const { instructions, offsets } = asCPythonWrites(code);
  const bytes = new Uint8Array(offsets.at(-1)!);
  const owners: number[] = new Array(bytes.length / 2);
  instructions.forEach((instruction, index) => {
    const { opname, arg, at, offset } = instruction;
    const next = instructions[index + 1];
    owners.fill(at, beginning(instruction) / 2, (next === undefined ? bytes.length : beginning(next)) / 2);
    for (let left = extensions(arg); left >= 0; left--) {
      bytes[offset - 2 * left] = cpythonOpcodes.get(left > 0 ? 'EXTENDED_ARG' : opname)!;
      bytes[offset - 2 * left + 1] = Math.floor(arg / 256 ** left) % 256;
    }
  });
  const places = new Map(instructions.map((instruction) => [beginning(instruction), instruction.offset]));
  const made = { bytes, offsets: offsets.map((offset) => places.get(offset) ?? offset), owners };
  written.set(code, made);
  return made;
}

/** One of ours after the other, in CPython's words; `first` says where each is, or what stands in its place. */
function rewritten(code: CodeObject): { list: ShownInstruction[]; first: number[] } {
  const constants = shownConstants(code).places;
  const wrapper =
    code.code.findIndex((op, at) => at % 2 === 0 && op === Op.CALL_INTRINSIC_1 && code.code[at + 1] === 3) / 2;
  /** Locals that comprehensions empty, and where those stand that give them back. */
  const cleared = new Map<number, Set<string>>();
  const asyncFor = new Set<number>();
  const list: ShownInstruction[] = [];
  const first: number[] = [];
  const exits = new Set<number>();
  const targets = new Set<number>();
  const count = code.code.length / 2;
  for (let at = 0; at < count; at++) {
    const op = code.code[2 * at]!;
    if (op === Op.FOR_ITER) exits.add(code.code[2 * at + 1]!);
    if (JUMPS.has(op)) targets.add(code.code[2 * at + 1]!);
    if (op === Op.END_ASYNC_FOR) asyncFor.add(code.code[2 * sendOf(code, at) + 1]!);
    if (op === Op.LOAD_FAST_AND_CLEAR) {
      const local = code.code[2 * at + 1]!;
      cleared.set(local, (cleared.get(local) ?? new Set()).add(placeOf(code, at)));
    }
  }
  for (let at = 0; at < count; at++) {
    const op = code.code[2 * at]!;
    const given = code.code[2 * at + 1]!;
    const line = code.positions[4 * at]!;
    const add = (opname: string, arg = 0, argrepr = '', target: number | null = null): void => {
      list.push({ opname, arg, argrepr, at, target, offset: 0, line });
    };
    first.push(list.length);
    // An `async for` statement, other than a comprehension, says here that it goes on.
    if (asyncFor.has(at - 1) && !code.name.startsWith('<') && !(op === Op.STORE_FAST && cleared.has(given)))
      add('NOT_TAKEN');
    const before = list.at(-1);
    if (op === Op.TO_BOOL && before?.at === at - 1 && !targets.has(at)) {
      if (before.opname === 'COMPARE_OP') {
        before.arg |= 16;
        before.argrepr = `bool(${before.argrepr})`;
        continue;
      }
      if (before.opname === 'IS_OP' || before.opname === 'CONTAINS_OP') continue;
    }
    const name = opcodeNames[op]!;
    const text = JUMPS.has(op) ? '' : argumentText(code, op, given);
    if (op === Op.LOAD_CONST) {
      const small = smallInt(code, given);
      if (small === null) add(name, constants.get(given)!, text);
      else add('LOAD_SMALL_INT', small);
    } else if (op === Op.COMPARE_OP) add(name, (given << 5) | compareMasks[given]!, compareOps[given]);
    else if (op === Op.POP_ITER && exits.has(at)) {
      add('END_FOR');
      add(name);
    } else if (op === Op.RESUME && given > 0) {
      // 4: nothing but the wrapper of the whole generator would catch what is raised here.
      const catches = innermost(code, at - 1);
      add(name, catches === wrapper ? given | 4 : given);
    } else if (op === Op.STORE_FAST && cleared.get(given)?.has(placeOf(code, at))) {
      add('STORE_FAST_MAYBE_NULL', given, text);
    } else if (op === Op.LOAD_FAST && isCell(code, given)) {
      add('LOAD_CLOSURE', given, text);
    } else if (op === Op.END_ASYNC_FOR) {
      add(name, 0, '', sendOf(code, at));
    } else add(name, given, text === String(given) && !LOCALS.has(op) ? '' : text, JUMPS.has(op) ? given : null);
    if (name.startsWith('POP_JUMP_IF')) add('NOT_TAKEN');
  }
  for (const instruction of list) if (instruction.target !== null) instruction.target = first[instruction.target]!;
  return { list, first };
}

/** Where in the source an instruction stands. */
const placeOf = (code: CodeObject, at: number): string => code.positions.slice(4 * at, 4 * at + 4).join();
/** Whether a slot is that of a cell: what is loaded from there goes into a closure. */
const isCell = (code: CodeObject, slot: number): boolean => {
  const name = code.localsplusNames[slot]!;
  return slot >= code.varnames.length || code.cellvars.includes(name);
};
/** The handler that catches what an instruction raises, or -1. */
function innermost(code: CodeObject, at: number): number {
  return handlersOf(code).find(({ start, end }) => at >= start && at < end)?.target ?? -1;
}
/** The SEND that waits for the next item of the `async for` that ends at an instruction. */
function sendOf(code: CodeObject, end: number): number {
  const region = handlersOf(code).filter(({ target }) => target === end);
  let send = Math.min(...region.map(({ start }) => start));
  while (send < end && code.code[2 * send] !== Op.SEND) send++;
  return send;
}
const handlersOf = (code: CodeObject): { start: number; end: number; target: number }[] => {
  const found = [];
  for (let at = 0; at < code.exceptionTable.length; at += 5) {
    const [start, end, target] = code.exceptionTable.subarray(at, at + 3);
    found.push({ start: start!, end: end!, target: target! });
  }
  return found;
};
/** Where what runs in one go begins: places that are jumped to, and those after a jump. */
function blockStarts(list: readonly ShownInstruction[], code: CodeObject, first: readonly number[]): Set<number> {
  const starts = new Set<number>([0]);
  list.forEach(({ target, opname }, index) => {
    if (target !== null) starts.add(target);
    if (target !== null || ENDS.has(opname)) starts.add(index + 1);
  });
  for (const { target } of handlersOf(code)) starts.add(first[target]!);
  return starts;
}

/** Locals that may be empty are loaded by LOAD_FAST_CHECK. */
function checkLocals(list: ShownInstruction[], code: CodeObject, first: readonly number[]): void {
  const handlers = handlersOf(code).map(({ start, end, target }) => ({
    start: first[start]!,
    end: first[end] ?? list.length,
    target: first[target]!,
  }));
  const parameters = code.argcount + code.kwonlyargcount + (code.flags & 4 ? 1 : 0) + (code.flags & 8 ? 1 : 0);
  let entry = 0n;
  for (let slot = parameters; slot < code.varnames.length; slot++) entry |= 1n << BigInt(slot);
  const known = new Map<number, bigint>([[0, entry]]);
  const waiting = [0];
  const reach = (index: number, unsafe: bigint): void => {
    const before = known.get(index);
    if (before !== undefined && (before | unsafe) === before) return;
    known.set(index, (before ?? 0n) | unsafe);
    waiting.push(index);
  };
  const unsafeAt = new Map<number, bigint>();
  for (let start = waiting.pop(); start !== undefined; start = waiting.pop()) {
    let unsafe = known.get(start)!;
    for (let index = start; index < list.length; index++) {
      if (index !== start && known.has(index)) {
        reach(index, unsafe);
        break;
      }
      const { opname, arg, target } = list[index]!;
      for (const handler of handlers) if (index >= handler.start && index < handler.end) reach(handler.target, unsafe);
      unsafeAt.set(index, (unsafeAt.get(index) ?? 0n) | unsafe);
      const bit = 1n << BigInt(arg);
      if (opname === 'DELETE_FAST' || opname === 'LOAD_FAST_AND_CLEAR' || opname === 'STORE_FAST_MAYBE_NULL')
        unsafe |= bit;
      else if (opname === 'STORE_FAST' || opname === 'LOAD_FAST') unsafe &= ~bit;
      if (target !== null) {
        reach(target, unsafe);
        // What comes after a jump may be reached from elsewhere, too.
        if (!ENDS.has(opname)) reach(index + 1, unsafe);
      }
      if (target !== null || ENDS.has(opname)) break;
    }
  }
  list.forEach((instruction, index) => {
    if (instruction.opname !== 'LOAD_FAST') return;
    if ((unsafeAt.get(index) ?? 0n) & (1n << BigInt(instruction.arg))) instruction.opname = 'LOAD_FAST_CHECK';
  });
}

const pairs: Readonly<Record<string, string>> = {
  'LOAD_FAST LOAD_FAST': 'LOAD_FAST_LOAD_FAST',
  'STORE_FAST LOAD_FAST': 'STORE_FAST_LOAD_FAST',
  'STORE_FAST STORE_FAST': 'STORE_FAST_STORE_FAST',
};
/** Two accesses to locals that follow each other in a line become one instruction. */
function fuse(list: readonly ShownInstruction[], starts: ReadonlySet<number>) {
  const fused: ShownInstruction[] = [];
  const moved: number[] = [];
  for (let index = 0; index < list.length; index++) {
    const one = list[index]!;
    const two = list[index + 1];
    moved.push(fused.length);
    const together =
      two !== undefined && !starts.has(index + 1) && one.line === two.line && one.arg < 16 && two.arg < 16
        ? pairs[`${one.opname} ${two.opname}`]
        : undefined;
    if (together === undefined) fused.push(one);
    else {
      fused.push({
        ...one,
        opname: together,
        arg: (one.arg << 4) | two!.arg,
        argrepr: `${one.argrepr}, ${two!.argrepr}`,
      });
      moved.push(fused.length - 1);
      index++;
    }
  }
  for (const instruction of fused) {
    if (instruction.opname === 'STORE_FAST_MAYBE_NULL') instruction.opname = 'STORE_FAST';
    else if (instruction.opname === 'LOAD_CLOSURE') instruction.opname = 'LOAD_FAST';
  }
  for (const instruction of fused) if (instruction.target !== null) instruction.target = moved[instruction.target]!;
  return { list: fused, moved, starts: new Set([...starts].map((index) => moved[index] ?? fused.length)) };
}

/** How many values an instruction takes from the stack and puts there. */
function effect(opname: string, arg: number): readonly [number, number] {
  switch (opname) {
    case 'CALL':
      return [arg + 2, 1];
    case 'CALL_KW':
      return [arg + 3, 1];
    case 'CALL_FUNCTION_EX':
      return [4, 1];
    case 'BUILD_LIST':
    case 'BUILD_TUPLE':
    case 'BUILD_SET':
    case 'BUILD_STRING':
    case 'BUILD_SLICE':
      return [arg, 1];
    case 'BUILD_MAP':
      return [2 * arg, 1];
    case 'BUILD_INTERPOLATION':
      return [2 + (arg & 1), 1];
    case 'UNPACK_SEQUENCE':
      return [1, arg];
    case 'UNPACK_EX':
      return [1, (arg & 255) + 1 + (arg >> 8)];
    case 'RAISE_VARARGS':
      return [arg, 0];
    case 'LOAD_GLOBAL':
      return [0, 1 + (arg & 1)];
    default:
      return effects[opname] ?? [0, 0];
  }
}
const effects: Readonly<Record<string, readonly [number, number]>> = Object.fromEntries(
  (
    [
      [
        0,
        1,
        'PUSH_NULL LOAD_CONST LOAD_SMALL_INT LOAD_FAST_CHECK LOAD_FAST_AND_CLEAR LOAD_DEREF LOAD_LOCALS LOAD_NAME LOAD_COMMON_CONSTANT LOAD_BUILD_CLASS RETURN_GENERATOR',
      ],
      [
        1,
        0,
        'POP_TOP POP_ITER END_FOR STORE_DEREF STORE_NAME STORE_GLOBAL DELETE_ATTR POP_JUMP_IF_FALSE POP_JUMP_IF_TRUE POP_JUMP_IF_NONE POP_JUMP_IF_NOT_NONE POP_EXCEPT RETURN_VALUE',
      ],
      [
        1,
        1,
        'LOAD_FROM_DICT_OR_DEREF LOAD_FROM_DICT_OR_GLOBALS UNARY_NEGATIVE UNARY_NOT UNARY_INVERT TO_BOOL GET_ITER GET_AITER GET_AWAITABLE YIELD_VALUE CALL_INTRINSIC_1 CONVERT_VALUE MAKE_FUNCTION',
      ],
      [2, 0, 'STORE_ATTR DELETE_SUBSCR END_ASYNC_FOR'],
      [2, 1, 'BINARY_OP COMPARE_OP IS_OP CONTAINS_OP CALL_INTRINSIC_2 IMPORT_NAME FORMAT_WITH_SPEC BUILD_TEMPLATE'],
      [2, 2, 'CHECK_EG_MATCH'],
      [3, 0, 'STORE_SUBSCR'],
      [3, 1, 'BINARY_SLICE MATCH_CLASS'],
      [3, 2, 'CLEANUP_THROW'],
      [4, 0, 'STORE_SLICE'],
    ] as const
  ).flatMap(([taken, put, names]) => names.split(' ').map((name) => [name, [taken, put] as const])),
);
/** These leave what they look at where it is, and put more on top. */
const ADDS: Readonly<Record<string, number>> = {
  FORMAT_SIMPLE: 0,
  GET_ANEXT: 1,
  GET_LEN: 1,
  GET_YIELD_FROM_ITER: 0,
  IMPORT_FROM: 1,
  MATCH_KEYS: 1,
  MATCH_MAPPING: 1,
  MATCH_SEQUENCE: 1,
  WITH_EXCEPT_START: 1,
};
/** These take from the stack and put nothing there. */
const REMOVES: Readonly<Record<string, (arg: number) => number>> = {
  DICT_MERGE: () => 1,
  DICT_UPDATE: () => 1,
  LIST_APPEND: () => 1,
  LIST_EXTEND: () => 1,
  MAP_ADD: () => 2,
  RERAISE: () => 1,
  SET_ADD: () => 1,
  SET_UPDATE: () => 1,
};

interface Reference {
  /** The instruction that put it on the stack; -1: something before the block. */
  readonly by: number;
  readonly local: number;
}
/** A local that is used up within its block, and not stored to meanwhile, is borrowed. Exception handlers are not looked at. */
function borrow(list: ShownInstruction[], starts: ReadonlySet<number>): void {
  const depths = new Map<number, number>();
  const waiting: number[] = [];
  const reach = (start: number, depth: number): void => {
    if (depths.has(start) || start >= list.length) return;
    depths.set(start, depth);
    waiting.push(start);
  };
  reach(0, 0);
  for (let start = waiting.pop(); start !== undefined; start = waiting.pop()) {
    const kept = new Set<number>();
    let stack: Reference[] = Array.from({ length: depths.get(start)! }, () => ({ by: -1, local: -1 }));
    const pop = (count: number): Reference[] => (count === 0 ? [] : stack.splice(Math.max(0, stack.length - count)));
    const push = (by: number, count = 1, local = -1): void => {
      for (let at = 0; at < count; at++) stack.push({ by, local });
    };
    const emptied = (local: number): void => {
      for (const reference of stack) if (reference.local === local) kept.add(reference.by);
    };
    const stored = (local: number): void => {
      const [value] = pop(1);
      emptied(local);
      if (value !== undefined) kept.add(value.by);
    };
    let index = start;
    let goesOn = true;
    for (; index < list.length && (index === start || !starts.has(index)); index++) {
      const { opname, arg, target } = list[index]!;
      const added = ADDS[opname];
      const removed = REMOVES[opname];
      if (added !== undefined) push(index, added);
      else if (removed !== undefined) pop(removed(arg));
      else if (opname === 'LOAD_FAST') push(index, 1, arg);
      else if (opname === 'LOAD_FAST_LOAD_FAST') {
        push(index, 1, arg >> 4);
        push(index, 1, arg & 15);
      } else if (opname === 'STORE_FAST') stored(arg);
      else if (opname === 'STORE_FAST_LOAD_FAST') {
        stored(arg >> 4);
        push(index, 1, arg & 15);
      } else if (opname === 'STORE_FAST_STORE_FAST') {
        stored(arg >> 4);
        stored(arg & 15);
      } else if (opname === 'DELETE_FAST') emptied(arg);
      else if (opname === 'COPY') stack.push(stack.at(-arg) ?? { by: -1, local: -1 });
      else if (opname === 'SWAP') {
        const top = stack.at(-1);
        const other = stack.at(-arg);
        if (top !== undefined && other !== undefined) stack = stack.with(-1, other).with(stack.length - arg, top);
      } else if (opname === 'END_SEND' || opname === 'SET_FUNCTION_ATTRIBUTE') {
        const [, top] = pop(2);
        if (top !== undefined) stack.push(top);
      } else if (opname === 'CHECK_EXC_MATCH') {
        pop(1);
        push(index);
      } else if (opname === 'FOR_ITER') {
        reach(target!, stack.length + 1);
        push(index);
      } else if (opname === 'LOAD_ATTR' || opname === 'LOAD_SUPER_ATTR') {
        const [self] = pop(1);
        if (opname === 'LOAD_SUPER_ATTR') pop(2);
        push(index);
        if (arg & 1 && self !== undefined) stack.push(self);
      } else if (opname === 'LOAD_SPECIAL' || opname === 'PUSH_EXC_INFO') {
        const [top] = pop(1);
        push(index);
        if (top !== undefined) stack.push(top);
      } else if (opname === 'SEND') {
        reach(target!, stack.length);
        pop(1);
        push(index);
      } else {
        const [taken, put] = effect(opname, arg);
        if (target !== null) reach(target, stack.length - taken + put);
        pop(taken);
        push(index, put);
      }
      if (ENDS.has(opname)) goesOn = false;
    }
    if (goesOn) reach(index, stack.length);
    for (const reference of stack) kept.add(reference.by);
    for (let at = start; at < index; at++) {
      const instruction = list[at]!;
      if (kept.has(at)) continue;
      if (instruction.opname === 'LOAD_FAST') instruction.opname = 'LOAD_FAST_BORROW';
      else if (instruction.opname === 'LOAD_FAST_LOAD_FAST') instruction.opname = 'LOAD_FAST_BORROW_LOAD_FAST_BORROW';
    }
  }
}

/** Offsets, and the arguments of jumps: how far it is from behind the jump. */
function place(list: ShownInstruction[]): void {
  for (let again = true; again; ) {
    again = false;
    let offset = 0;
    for (const instruction of list) {
      const at = offset + 2 * extensions(instruction.arg);
      if (instruction.offset !== at) {
        instruction.offset = at;
        again = true;
      }
      offset = at + 2 * (1 + (caches[instruction.opname] ?? 0));
    }
    for (const instruction of list) {
      if (instruction.target === null) continue;
      const end = instruction.offset + 2 * (1 + (caches[instruction.opname] ?? 0));
      const to = list[instruction.target];
      if (instruction.opname === 'END_ASYNC_FOR' && to !== undefined) {
        // It tells from where it was reached: behind the five units of the SEND and what belongs to it.
        instruction.arg = (end - to.offset) / 2 - 5;
        continue;
      }
      const distance = Math.abs((to === undefined ? end : beginning(to)) - end) / 2;
      if (instruction.arg !== distance) {
        instruction.arg = distance;
        again = true;
      }
    }
  }
}
