/** Cuts a code object into regions and blocks, which are what the translator (translate.ts) writes at a time. */
import { type CodeObject, JUMPS, stackEffect } from '../../language/index.ts';
import { Op } from '../op.ts';
import { boundOf, ends } from './bound.ts';

/**
 * Instructions that are carried out one after the other, unless a jump leads away. It can be entered only at its first: that is where jumps and handlers
 * lead, and where frames were seen to go on after a call.
 */
export interface Block {
  /** Instruction indices: first, and one past the last. */
  readonly start: number;
  readonly end: number;
  /** How many values lie on the operand stack when it begins. */
  readonly depth: number;
}

/** How a code object falls apart. */
export interface Layout {
  /** For each instruction how many values lie on the operand stack before it; -1: it is never reached. */
  readonly depths: Int32Array;
  /** Not 0 for those that jumps or handlers lead to, or with which a region begins. */
  readonly leaders: Uint8Array;
  /** The number of the region that each belongs to. */
  readonly regions: Int32Array;
  /** The variables that have a value before each (bound.ts). */
  readonly bound: Int32Array;
}

/** With these the frame is left, and comes back to the next instruction. */
const leaves = new Set<number>([Op.YIELD_VALUE, Op.RETURN_GENERATOR]);

/** Straight code is cut into regions of about this many instructions. */
const REGION = 200;

/**
 * The regions of a code object are compiled apart, as soon as each is hot: every loop without the loops in it, what is in none, and what only handlers of
 * exceptions lead to. V8 then deals with small functions, of which it has seen every path before it compiles them.
 */
export function layoutOf(whole: CodeObject): Layout {
  const { code, exceptionTable } = whole;
  const count = code.length >> 1;
  const depths = new Int32Array(count).fill(-1);
  const leaders = new Uint8Array(count + 1);
  const handling = new Uint8Array(count);
  const todo: number[] = [];
  const reach = (at: number, depth: number, leads: boolean): void => {
    if (leads) leaders[at] = 1;
    if (depths[at] !== -1) return;
    depths[at] = depth;
    todo.push(at);
  };
  const follow = (isHandling: boolean): void => {
    for (let at = todo.pop(); at !== undefined; at = todo.pop()) {
      const op = code[2 * at] as number;
      const arg = code[2 * at + 1] as number;
      const depth = depths[at] as number;
      if (isHandling) handling[at] = 1;
      if (JUMPS.has(op)) reach(arg, depth + stackEffect(op, arg, true), true);
      if (!ends.has(op)) reach(at + 1, depth + stackEffect(op, arg, false), leaves.has(op));
    }
  };
  reach(0, 0, true);
  follow(false);
  for (let at = 0; at < exceptionTable.length; at += 5) {
    const pushed = exceptionTable[at + 4] === 1 ? 2 : 1;
    reach(exceptionTable[at + 2] as number, (exceptionTable[at + 3] as number) + pushed, true);
  }
  follow(true);
  return { depths, leaders, regions: regionsOf(code, depths, leaders, handling), bound: boundOf(whole) };
}
function regionsOf(code: Int32Array, depths: Int32Array, leaders: Uint8Array, handling: Uint8Array): Int32Array {
  const count = depths.length;
  const regions = new Int32Array(count).fill(-1);
  const loops = new Map<number, number>();
  // A handler that goes on with the loop around it lies behind everything else: it is no part of that.
  for (let at = 0; at < count; at++) {
    const head = code[2 * at + 1] as number;
    if (code[2 * at] === Op.JUMP_BACKWARD && depths[at] !== -1 && handling[at] === handling[head]) loops.set(head, at);
  }
  const smallestLast = [...loops].sort(([a, endA], [b, endB]) => endB - b - (endA - a));
  smallestLast.forEach(([start, end], number) => regions.fill(number, start, end + 1));
  let next = smallestLast.length;
  for (const kind of [0, 1]) {
    let length = 0;
    let region = next++;
    for (let at = 0; at < count; at++) {
      if (regions[at] !== -1 || handling[at] !== kind) continue;
      if (length++ > REGION && depths[at] === 0) {
        length = 0;
        region = next++;
        leaders[at] = 1;
      }
      regions[at] = region;
    }
  }
  return regions;
}

/**
 * The blocks of a region that can be reached, in order.
 * @param entered not 0 for instructions that were come to from outside
 */
export function blocksOf({ code }: CodeObject, layout: Layout, region: number, entered: Uint16Array): Block[] {
  const { depths, leaders, regions } = layout;
  const count = depths.length;
  const isIn = (at: number): boolean => at < count && regions[at] === region && depths[at] !== -1;
  const blocks: Block[] = [];
  for (let start = 0; start < count; ) {
    if (!isIn(start)) {
      start++;
      continue;
    }
    let end = start + 1;
    while (
      isIn(end) &&
      leaders[end] === 0 &&
      (entered[end] === 0 || isOnTheWay(code, end)) &&
      !ends.has(code[2 * (end - 1)] as number)
    )
      end++;
    blocks.push({ start, end, depth: depths[start] as number });
    start = end;
  }
  return blocks;
}
/** Whether what the call at an instruction gives is awaited at once, by this SEND: in `await f()` and in `async with`. */
export function isAwaitedAt(code: Int32Array, call: number, send: number): boolean {
  const ops = [Op.GET_AWAITABLE, Op.LOAD_CONST, Op.SEND];
  return send === call + 3 && ops.every((op, index) => code[2 * (call + 1 + index)] === op);
}
/**
 * Whether an instruction stands between a call and the SEND that awaits what it gives. Code is come to there where a slice ends, but it is no place to enter
 * compiled code: the call and the SEND are to stay together (`isAwaitedAt`).
 */
export const isOnTheWay = (code: Int32Array, at: number): boolean =>
  code[2 * at] === Op.LOAD_CONST ? code[2 * at - 2] === Op.GET_AWAITABLE : code[2 * at] === Op.GET_AWAITABLE;
/** Whether the last that a block does is a call whose coroutine the SEND after it awaits. */
export function awaitsAtItsEnd(code: Int32Array, { start, end }: Block): boolean {
  return start <= end - 3 && code[2 * (end - 3)] === Op.CALL && isAwaitedAt(code, end - 3, end);
}
/**
 * Text that does what blocks do, and looks for the handler of what is raised there at once where the function itself may have one. A function of JavaScript
 * that is left by nothing but exceptions stays slow, for V8 compiles none but those that return.
 */
export function guarded(text: string, { code, exceptionTable }: CodeObject, blocks: readonly Block[]): string {
  for (let at = 0; at < exceptionTable.length; at += 5) {
    const from = exceptionTable[at] as number;
    const to = exceptionTable[at + 1] as number;
    // (around all of a generator there is a handler that only sees to StopIteration)
    if (code[2 * (exceptionTable[at + 2] as number)] === Op.CALL_INTRINSIC_1) continue;
    if (blocks.some(({ start, end }) => start < to && end > from)) return `try{${text}}catch(e){return $caught(t,e)}`;
  }
  return text;
}
