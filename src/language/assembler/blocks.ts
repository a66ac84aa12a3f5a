/**
 * The compiler's working form: instructions in basic blocks. Jumps point at blocks; slots and positions are still symbolic.
 * Pseudo instructions stand for what the assembler works out: exception table entries and the direction of jumps.
 */
import type { Position } from '../ast.ts';
import { Op } from '../opcodes.ts';

/** Instructions that only exist before assembly. */
export const Pseudo = {
  /** From here a raised exception goes to the target. */
  SETUP_FINALLY: 1001,
  /** As SETUP_FINALLY; the index of the raising instruction is pushed too. */
  SETUP_CLEANUP: 1002,
  /** As SETUP_CLEANUP, with the value on top cut off first. */
  SETUP_WITH: 1003,
  POP_BLOCK: 1004,
  JUMP: 1005,
  JUMP_NO_INTERRUPT: 1006,
  /** Jumps on the truth of the value on top and keeps it. */
  JUMP_IF_FALSE: 1007,
  JUMP_IF_TRUE: 1008,
  /** STORE_FAST of a value that may be NULL. */
  STORE_FAST_MAYBE_NULL: 1009,
} as const;

/** No place in the source: the instruction takes the place of what stands before it. */
export const NOWHERE: Position = { lineno: -1, col_offset: -1, end_lineno: -1, end_col_offset: -1 };
/** Takes the place of the instruction after it. */
export const NEXT: Position = { lineno: -2, col_offset: -2, end_lineno: -2, end_col_offset: -2 };

/** An instruction whose jump is still a block. */
export interface Instruction {
  op: number;
  arg: number;
  target: Block | null;
  at: Position;
  /** Where an exception raised here goes. */
  handler: Block | null;
  /** How many instructions it stood for before constants were folded; 1 when absent. */
  weight?: number;
}

/** Instructions that are entered only at the first one. */
export class Block {
  instructions: Instruction[] = [];
  /** The block that follows in the code. */
  next: Block | null = null;
  // What the passes of flow.ts know about it.
  predecessors = 0;
  visited = false;
  isHandler = false;
  preservesLasti = false;
  /** The handlers in force where the block begins, innermost last. */
  handlers: Block[] | null = null;
  startDepth = -1;
  cold = false;
  warm = false;
  offset = -1;

  get last(): Instruction | undefined {
    return this.instructions[this.instructions.length - 1];
  }
}

/** Whether nothing goes on behind it, but elsewhere. */
export const isUnconditionalJump = (op: number): boolean =>
  op === Pseudo.JUMP ||
  op === Pseudo.JUMP_NO_INTERRUPT ||
  op === Op.JUMP_FORWARD ||
  op === Op.JUMP_BACKWARD ||
  op === Op.JUMP_BACKWARD_NO_INTERRUPT;

const CONDITIONAL = new Set<number>([
  Op.POP_JUMP_IF_FALSE,
  Op.POP_JUMP_IF_TRUE,
  Op.POP_JUMP_IF_NONE,
  Op.POP_JUMP_IF_NOT_NONE,
  Op.FOR_ITER,
  Op.SEND,
  Pseudo.JUMP_IF_FALSE,
  Pseudo.JUMP_IF_TRUE,
]);

/** Whether it may go on elsewhere. */
export const isJump = (op: number): boolean => isUnconditionalJump(op) || CONDITIONAL.has(op);
/** Whether it only says where exceptions go from here on. */
export const isSetup = (op: number): boolean => op >= Pseudo.SETUP_FINALLY && op <= Pseudo.SETUP_WITH;
/** Whether it leaves the code object: a return, or an exception. */
export const exitsScope = (op: number): boolean =>
  op === Op.RETURN_VALUE || op === Op.RAISE_VARARGS || op === Op.RERAISE;
/** Whether nothing after the instruction in its block can run. */
const endsFlow = (op: number): boolean => isUnconditionalJump(op) || exitsScope(op);

/** Whether control can run from the end of the block into the next one. */
export function fallsThrough(block: Block): boolean {
  const { last } = block;
  return last === undefined || !endsFlow(last.op);
}
