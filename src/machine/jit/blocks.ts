/** Cuts a code object into blocks and regions, which are what the translator (translate.ts) writes at a time. */
import { type CodeObject, JUMPS, stackEffect } from '../../language/index.ts';
import { Op } from '../op.ts';

/**
 * Instructions that are carried out one after the other. It can be entered only at its first: that is where jumps and handlers lead, and where a frame
 * goes on after a call.
 */
export interface Block {
  /** Instruction indices: first, and one past the last. */
  readonly start: number;
  readonly end: number;
  /** How many values lie on the operand stack when it begins. */
  readonly depth: number;
}

/** After these the frame is left, or may be left, and comes back to the next instruction. */
const leaves = new Set<number>([
  Op.CALL,
  Op.CALL_KW,
  Op.CALL_FUNCTION_EX,
  Op.FOR_ITER,
  Op.SEND,
  Op.YIELD_VALUE,
  Op.RETURN_GENERATOR,
]);
/** No instruction follows these. */
const ends = new Set<number>([
  Op.RETURN_VALUE,
  Op.RAISE_VARARGS,
  Op.RERAISE,
  Op.JUMP_FORWARD,
  Op.JUMP_BACKWARD,
  Op.JUMP_BACKWARD_NO_INTERRUPT,
]);

/** Straight code is cut into regions of about this many instructions. */
const REGION = 200;

/** The blocks that can be reached, in order. */
function blocksOf({ code, exceptionTable }: CodeObject): Block[] {
  const count = code.length >> 1;
  const depths = new Int32Array(count).fill(-1);
  const leaders = new Uint8Array(count + 1);
  const todo: number[] = [];
  const reach = (at: number, depth: number, leads: boolean): void => {
    if (leads) leaders[at] = 1;
    if (depths[at] !== -1) return;
    depths[at] = depth;
    todo.push(at);
  };
  reach(0, 0, true);
  for (let at = 0; at < exceptionTable.length; at += 5) {
    const pushed = exceptionTable[at + 4] === 1 ? 2 : 1;
    reach(exceptionTable[at + 2] as number, (exceptionTable[at + 3] as number) + pushed, true);
    // What a handler finds on the operand stack is in its place wherever its range begins.
    leaders[exceptionTable[at] as number] = 1;
    leaders[exceptionTable[at + 1] as number] = 1;
  }
  for (let at = todo.pop(); at !== undefined; at = todo.pop()) {
    const op = code[2 * at] as number;
    const arg = code[2 * at + 1] as number;
    const depth = depths[at] as number;
    if (JUMPS.has(op)) reach(arg, depth + stackEffect(op, arg, true), true);
    if (!ends.has(op)) reach(at + 1, depth + stackEffect(op, arg, false), JUMPS.has(op) || leaves.has(op));
  }
  const blocks: Block[] = [];
  for (let start = 0; start < count; ) {
    if (depths[start] === -1) {
      start++;
      continue;
    }
    let end = start + 1;
    while (end < count && leaders[end] === 0 && depths[end] !== -1 && !ends.has(code[2 * (end - 1)] as number)) end++;
    blocks.push({ start, end, depth: depths[start] as number });
    start = end;
  }
  return blocks;
}

/**
 * The parts of a code object that are compiled apart, as soon as each is hot: every loop without the loops in it, and what is in none. V8 then deals with
 * small functions, of which it has seen every path before it compiles them.
 */
export function regionsOf(code: CodeObject): Block[][] {
  const loops: { readonly start: number; end: number }[] = [];
  for (let at = 0; at < code.code.length >> 1; at++) {
    if (code.code[2 * at] !== Op.JUMP_BACKWARD) continue;
    const start = code.code[2 * at + 1] as number;
    const known = loops.find((loop) => loop.start === start);
    if (known === undefined) loops.push({ start, end: at });
    else known.end = at;
  }
  const size = (loop: { start: number; end: number }): number => loop.end - loop.start;
  const regions = new Map<unknown, Block[]>();
  let straight: unknown = {};
  let length = 0;
  for (const block of blocksOf(code)) {
    const around = loops.filter(({ start, end }) => block.start >= start && block.start <= end);
    let key: unknown = straight;
    if (around.length > 0) key = around.reduce((best, loop) => (size(loop) < size(best) ? loop : best));
    else {
      length += block.end - block.start;
      if (length > REGION) {
        straight = key = {};
        length = 0;
      }
    }
    const region = regions.get(key);
    if (region === undefined) regions.set(key, [block]);
    else region.push(block);
  }
  return [...regions.values()];
}
