/** Improvements that look at a few neighbouring instructions of one block. */

import type { Unit } from '../compiler/unit.ts';
import { Op } from '../opcodes.ts';
import { type Block, type Instruction, Pseudo } from './blocks.ts';

function set(instruction: Instruction, op: number, arg = 0): void {
  instruction.op = op;
  instruction.arg = arg;
  instruction.target = null;
}

function nop(instruction: Instruction): void {
  set(instruction, Op.NOP);
}

/** The truth of a constant that stands on its own, or undefined when the instruction is not one. */
function constantTruth(instruction: Instruction, unit: Unit): boolean | undefined {
  return instruction.op === Op.LOAD_CONST ? unit.constants.truth(instruction.arg) : undefined;
}

/** Replaces instructions of a block by fewer that do the same. */
export function optimizeBlock(block: Block, unit: Unit): void {
  const { instructions } = block;
  for (let i = 0; i < instructions.length; i++) {
    const instruction = instructions[i] as Instruction;
    const next = instructions[i + 1];
    switch (instruction.op) {
      case Op.LOAD_CONST:
        if (next !== undefined) constantBefore(instructions, i, unit);
        break;
      case Op.BUILD_TUPLE:
        if (next?.op === Op.UNPACK_SEQUENCE && next.arg === instruction.arg) {
          if (instruction.arg === 1) {
            nop(instruction);
            nop(next);
          } else if (instruction.arg === 2 || instruction.arg === 3) {
            set(next, Op.SWAP, instruction.arg);
            nop(instruction);
          }
        }
        break;
      case Op.IS_OP:
      case Op.CONTAINS_OP:
        if (next?.op === Op.TO_BOOL) {
          set(next, instruction.op, instruction.arg);
          nop(instruction);
        } else if (next?.op === Op.UNARY_NOT) {
          set(next, instruction.op, instruction.arg ^ 1);
          nop(instruction);
        }
        break;
      case Op.COMPARE_OP:
        // CPython makes one instruction of the two, which stands where the test does.
        if (next?.op === Op.TO_BOOL) instruction.at = next.at;
        break;
      case Op.TO_BOOL:
        if (next?.op === Op.TO_BOOL) nop(instruction);
        break;
      case Op.UNARY_NOT:
        if (next?.op === Op.TO_BOOL) {
          set(next, Op.UNARY_NOT);
          nop(instruction);
        } else if (next?.op === Op.UNARY_NOT) {
          nop(instruction);
          nop(next);
        }
        break;
      case Op.STORE_FAST:
        if (next?.op === Op.STORE_FAST && next.arg === instruction.arg && next.at.lineno === instruction.at.lineno) {
          set(instruction, Op.POP_TOP);
        }
        break;
      case Op.SWAP:
        if (instruction.arg === 1) nop(instruction);
        break;
      case Pseudo.JUMP:
      case Pseudo.JUMP_NO_INTERRUPT:
      case Pseudo.JUMP_IF_FALSE:
      case Pseudo.JUMP_IF_TRUE:
      case Op.POP_JUMP_IF_FALSE:
      case Op.POP_JUMP_IF_TRUE:
      case Op.POP_JUMP_IF_NONE:
      case Op.POP_JUMP_IF_NOT_NONE:
        threadJump(instruction, instructions);
        break;
      default:
    }
  }
  for (let i = 0; i < instructions.length; i++) {
    if ((instructions[i] as Instruction).op === Op.SWAP) i = simplifySwaps(instructions, i);
  }
  for (let i = instructions.length - 1; i >= 0; i--) {
    if ((instructions[i] as Instruction).op === Op.SWAP) applySwap(instructions, i);
  }
}

/** A constant before a test of it, or before a comparison with None. */
function constantBefore(instructions: Instruction[], i: number, unit: Unit): void {
  const instruction = instructions[i] as Instruction;
  const next = instructions[i + 1] as Instruction;
  const truth = constantTruth(instruction, unit);
  switch (next.op) {
    case Op.TO_BOOL:
      if (truth === undefined) return;
      set(next, Op.LOAD_CONST, unit.constants.index({ type: truth ? 'True' : 'False' }));
      nop(instruction);
      return;
    case Op.POP_JUMP_IF_FALSE:
    case Op.POP_JUMP_IF_TRUE:
      if (truth === undefined) return;
      nop(instruction);
      if (truth === (next.op === Op.POP_JUMP_IF_TRUE)) next.op = Pseudo.JUMP;
      else nop(next);
      return;
    case Pseudo.JUMP_IF_FALSE:
    case Pseudo.JUMP_IF_TRUE:
      if (truth === undefined) return;
      if (truth === (next.op === Pseudo.JUMP_IF_TRUE)) next.op = Pseudo.JUMP;
      else nop(next);
      return;
    case Op.IS_OP: {
      if (unit.constants.at(instruction.arg).type !== 'None') return;
      let jump = instructions[i + 2];
      if (jump?.op === Op.TO_BOOL) {
        nop(jump);
        jump = instructions[i + 3];
      }
      if (jump?.op !== Op.POP_JUMP_IF_FALSE && jump?.op !== Op.POP_JUMP_IF_TRUE) return;
      const onNone = (next.arg === 1) !== (jump.op === Op.POP_JUMP_IF_TRUE);
      nop(instruction);
      nop(next);
      jump.op = onNone ? Op.POP_JUMP_IF_NONE : Op.POP_JUMP_IF_NOT_NONE;
      return;
    }
    default:
  }
}

/** Follows a jump to a jump. */
function threadJump(instruction: Instruction, instructions: Instruction[]): void {
  const block = instruction.target as Block;
  const target = block.instructions[0];
  if (target === undefined) return;
  const { op } = instruction;
  switch (target.op) {
    case Pseudo.JUMP:
      follow(instruction, target, op === Pseudo.JUMP_NO_INTERRUPT ? Pseudo.JUMP : op, instructions);
      return;
    case Pseudo.JUMP_NO_INTERRUPT:
      if (op === Pseudo.JUMP || op === Pseudo.JUMP_NO_INTERRUPT) follow(instruction, target, op, instructions);
      return;
    case Pseudo.JUMP_IF_FALSE:
    case Pseudo.JUMP_IF_TRUE:
      if (op === target.op) follow(instruction, target, op, instructions);
      else if ((op === Pseudo.JUMP_IF_FALSE || op === Pseudo.JUMP_IF_TRUE) && block.next !== null) {
        // The test at the target fails for sure: go to what follows it.
        instruction.target = block.next;
        threadJump(instruction, instructions);
      }
      return;
    default:
  }
}

/** The new jump has the place of the jump at the target; a NOP keeps that of the old one. */
function follow(instruction: Instruction, target: Instruction, op: number, instructions: Instruction[]): void {
  if (target.target === instruction.target) return;
  nop(instruction);
  instructions.push({ op, arg: 0, target: target.target, at: target.at, handler: null });
}

// ---- swaps

const isSwappable = (op: number): boolean =>
  op === Op.STORE_FAST || op === Pseudo.STORE_FAST_MAYBE_NULL || op === Op.POP_TOP;

/** Replaces a run of swaps by the fewest that do the same. @returns index of the last instruction of the run */
function simplifySwaps(instructions: Instruction[], start: number): number {
  let end = start;
  let depth = 0;
  let more = false;
  while (end < instructions.length) {
    const { op, arg } = instructions[end] as Instruction;
    if (op === Op.SWAP) {
      depth = Math.max(depth, arg);
      more = more || end > start;
    } else if (op !== Op.NOP) break;
    end++;
  }
  if (!more) return end - 1;
  const stack = Array.from({ length: depth }, (_, i) => i);
  for (let i = start; i < end; i++) {
    const { op, arg } = instructions[i] as Instruction;
    if (op !== Op.SWAP) continue;
    const top = stack[0] as number;
    stack[0] = stack[arg - 1] as number;
    stack[arg - 1] = top;
  }
  const VISITED = -1;
  let current = end - 1;
  for (let i = 0; i < depth; i++) {
    if (stack[i] === VISITED || stack[i] === i) continue;
    let j = i;
    for (;;) {
      if (j) set(instructions[current--] as Instruction, Op.SWAP, j + 1);
      if (stack[j] === VISITED) break;
      const next = stack[j] as number;
      stack[j] = VISITED;
      j = next;
    }
  }
  while (start <= current) nop(instructions[current--] as Instruction);
  return end - 1;
}

function nextSwappable(instructions: Instruction[], from: number, line: number): number {
  let i = from;
  while (++i < instructions.length) {
    const { op, at } = instructions[i] as Instruction;
    if (line >= 0 && at.lineno !== line) return -1;
    if (op === Op.NOP) {
      line = at.lineno;
      continue;
    }
    return isSwappable(op) ? i : -1;
  }
  return -1;
}

const storesTo = ({ op, arg }: Instruction): number =>
  op === Op.STORE_FAST || op === Pseudo.STORE_FAST_MAYBE_NULL ? arg : -1;

/** Stores in the other order instead of swapping first, where no one can tell. */
function applySwap(instructions: Instruction[], from: number): void {
  for (let i = from; i >= 0; i--) {
    const swap = instructions[i] as Instruction;
    if (swap.op !== Op.SWAP) {
      if (swap.op === Op.NOP || isSwappable(swap.op)) continue;
      return;
    }
    const j = nextSwappable(instructions, i, -1);
    if (j < 0) return;
    let k = j;
    const line = (instructions[j] as Instruction).at.lineno;
    for (let count = swap.arg; count > 1; count--) {
      k = nextSwappable(instructions, k, line);
      if (k < 0) return;
    }
    const storeJ = storesTo(instructions[j] as Instruction);
    const storeK = storesTo(instructions[k] as Instruction);
    if (storeJ >= 0 || storeK >= 0) {
      if (storeJ === storeK) return;
      for (let between = j + 1; between < k; between++) {
        const store = storesTo(instructions[between] as Instruction);
        if (store >= 0 && (store === storeJ || store === storeK)) return;
      }
    }
    nop(swap);
    const held = instructions[j] as Instruction;
    instructions[j] = instructions[k] as Instruction;
    instructions[k] = held;
  }
}

/** LOAD_GLOBAL can push the NULL of a call itself. */
export function mergeNulls(block: Block): void {
  const { instructions } = block;
  for (let i = 0; i + 1 < instructions.length; i++) {
    const instruction = instructions[i] as Instruction;
    const next = instructions[i + 1] as Instruction;
    if (instruction.op !== Op.LOAD_GLOBAL || next.op !== Op.PUSH_NULL || instruction.arg & 1) continue;
    instruction.arg |= 1;
    nop(next);
  }
}

/** Removes values that are pushed only to be dropped. */
export function removeUselessPairs(block: Block): void {
  const { instructions } = block;
  for (let i = 1; i < instructions.length; i++) {
    const instruction = instructions[i] as Instruction;
    if (instruction.op !== Op.POP_TOP) continue;
    let p = i - 1;
    while (p >= 0 && (instructions[p] as Instruction).op === Op.NOP) p--;
    const previous = instructions[p];
    if (previous === undefined) continue;
    if (previous.op === Op.LOAD_CONST || (previous.op === Op.COPY && previous.arg === 1)) {
      nop(previous);
      nop(instruction);
    }
  }
}
