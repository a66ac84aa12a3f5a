/** From optimised blocks to a CodeObject: real jumps, stack size, exception table, positions. */
import type { CodeObject } from '../code.ts';
import { CELL, type Unit } from '../compiler/unit.ts';
import { Op, LOCALS } from '../opcodes.ts';
import { Block, fallsThrough, type Instruction, isJump, isSetup, NEXT, NOWHERE, Pseudo } from './blocks.ts';
import { stackEffect } from './effects.ts';
import { blocksFrom, optimize, removeNops } from './flow.ts';

const INVERSE = new Map<number, number>([
  [Op.POP_JUMP_IF_FALSE, Op.POP_JUMP_IF_TRUE],
  [Op.POP_JUMP_IF_TRUE, Op.POP_JUMP_IF_FALSE],
  [Op.POP_JUMP_IF_NONE, Op.POP_JUMP_IF_NOT_NONE],
  [Op.POP_JUMP_IF_NOT_NONE, Op.POP_JUMP_IF_NONE],
]);

/** From blocks of instructions to a code object: flow is optimised, jumps become places, handlers a table. As CPython's flowgraph.c and assemble.c. */
export function assemble(unit: Unit): CodeObject {
  const { entry } = unit;
  optimize(entry, unit);
  expandConditionalJumps(entry);
  const depth = stackDepth(entry);
  addPrefix(unit);
  for (const block of blocksFrom(entry)) {
    for (const instruction of block.instructions) {
      if (isSetup(instruction.op)) {
        instruction.op = Op.NOP;
        instruction.target = null;
      } else if (instruction.op === Pseudo.STORE_FAST_MAYBE_NULL) instruction.op = Op.STORE_FAST;
    }
  }
  for (const block of blocksFrom(entry)) removeNops(block);
  normalizeJumps(entry);
  return unit.finish(flatten(entry, unit), depth);
}

/** `a and b`: JUMP_IF_FALSE keeps the value, so it becomes a copy, a test and a popping jump. */
function expandConditionalJumps(entry: Block): void {
  for (const block of blocksFrom(entry)) {
    const { last } = block;
    if (last === undefined || (last.op !== Pseudo.JUMP_IF_FALSE && last.op !== Pseudo.JUMP_IF_TRUE)) continue;
    block.instructions.pop();
    const { at, handler, target } = last;
    const op = last.op === Pseudo.JUMP_IF_FALSE ? Op.POP_JUMP_IF_FALSE : Op.POP_JUMP_IF_TRUE;
    block.instructions.push(
      { op: Op.COPY, arg: 1, target: null, at, handler },
      { op: Op.TO_BOOL, arg: 0, target: null, at, handler },
      { op, arg: 0, target, at, handler },
    );
  }
}

/** The deepest the stack gets; also the depth every handler finds. */
function stackDepth(entry: Block): number {
  for (const block of blocksFrom(entry)) block.startDepth = -1;
  entry.startDepth = 0;
  let max = 0;
  const todo = [entry];
  const reach = (target: Block, depth: number): void => {
    if (target.startDepth >= 0) return;
    target.startDepth = depth;
    todo.push(target);
  };
  for (let block = todo.pop(); block !== undefined; block = todo.pop()) {
    let depth = block.startDepth;
    for (const { op, arg, target } of block.instructions) {
      if (target !== null && (isJump(op) || isSetup(op))) {
        const taken = depth + stackEffect(op, arg, true);
        if (taken > max) max = taken;
        reach(target, taken);
      }
      depth += stackEffect(op, arg, false);
      if (depth > max) max = depth;
    }
    if (block.next !== null && fallsThrough(block)) reach(block.next, depth);
  }
  return max;
}

/** What a frame does before the program's own code: closure, cells, becoming a generator. */
function addPrefix(unit: Unit): void {
  const prefix: Instruction[] = [];
  const add = (op: number, arg: number, at = NOWHERE): void => {
    prefix.push({ op, arg, target: null, at, handler: null });
  };
  if (unit.freevars.size > 0) add(Op.COPY_FREE_VARS, unit.freevars.size);
  const cells = [...unit.cellvars.keys()].map((name, i) => ({ arg: CELL + i, slot: unit.finalSlot(CELL + i), name }));
  cells.sort((a, b) => a.slot - b.slot);
  for (const { arg } of cells) add(Op.MAKE_CELL, arg);
  if (unit.scope.isCoroutine || unit.scope.isGenerator) {
    const line = unit.firstLine;
    const at = { lineno: line, col_offset: -1, end_lineno: line, end_col_offset: -1 };
    add(Op.RETURN_GENERATOR, 0, at);
    add(Op.POP_TOP, 0, at);
  }
  unit.entry.instructions.unshift(...prefix);
}

/** Gives jumps their direction. Conditional jumps only go forward: where one would go back, it skips a jump that does. */
function normalizeJumps(entry: Block): void {
  const order = new Map<Block, number>();
  let n = 0;
  for (const block of blocksFrom(entry)) order.set(block, n++);
  for (let block: Block | null = entry; block !== null; block = block.next) {
    const { last } = block;
    if (last === undefined || last.target === null) continue;
    const own = order.get(block);
    if (own === undefined) continue;
    const isForward = (order.get(last.target) as number) > own;
    if (last.op === Pseudo.JUMP) last.op = isForward ? Op.JUMP_FORWARD : Op.JUMP_BACKWARD;
    else if (last.op === Pseudo.JUMP_NO_INTERRUPT) {
      last.op = isForward ? Op.JUMP_FORWARD : Op.JUMP_BACKWARD_NO_INTERRUPT;
    } else if (!isForward) {
      const inverse = INVERSE.get(last.op);
      if (inverse === undefined) continue;
      const back = new Block();
      back.instructions.push({ op: Op.JUMP_BACKWARD, arg: 0, target: last.target, at: last.at, handler: last.handler });
      back.next = block.next;
      last.op = inverse;
      last.target = block.next;
      block.next = back;
    }
  }
}

interface Flat {
  readonly code: Int32Array;
  readonly positions: Int32Array;
  readonly exceptionTable: Int32Array;
}

function flatten(entry: Block, unit: Unit): Flat {
  const list: Instruction[] = [];
  for (const block of blocksFrom(entry)) {
    block.offset = list.length;
    for (const instruction of block.instructions) list.push(instruction);
  }
  const code = new Int32Array(list.length * 2);
  const positions = new Int32Array(list.length * 4);
  const table: number[] = [];
  let handler: Block | null = null;
  let start = 0;
  const close = (end: number): void => {
    if (handler === null || end === start) return;
    const depth = handler.startDepth - (handler.preservesLasti ? 2 : 1);
    table.push(start, end, handler.offset, depth, handler.preservesLasti ? 1 : 0);
  };
  let at = NOWHERE;
  for (let i = list.length - 1; i >= 0; i--) {
    const instruction = list[i] as Instruction;
    if (instruction.at.lineno === NEXT.lineno) instruction.at = at;
    at = instruction.at;
  }
  for (let i = 0; i < list.length; i++) {
    const instruction = list[i] as Instruction;
    code[2 * i] = instruction.op;
    code[2 * i + 1] = instruction.target !== null ? instruction.target.offset : argument(instruction, unit);
    const place = instruction.at;
    const hasLine = place.lineno >= 0;
    positions[4 * i] = hasLine ? place.lineno : 0;
    positions[4 * i + 1] = hasLine ? place.end_lineno : 0;
    positions[4 * i + 2] = hasLine ? place.col_offset : -1;
    positions[4 * i + 3] = hasLine ? place.end_col_offset : -1;
    if (instruction.handler !== handler) {
      close(i);
      handler = instruction.handler;
      start = i;
    }
  }
  close(list.length);
  return { code, positions, exceptionTable: Int32Array.from(table) };
}

function argument({ op, arg }: Instruction, unit: Unit): number {
  return LOCALS.has(op) ? unit.finalSlot(arg) : arg;
}

export { CELL };
