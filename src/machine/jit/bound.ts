/** Which local variables certainly have a value where: code that knows need not look. */
import { CodeFlag, type CodeObject, JUMPS } from '../../language/index.ts';
import { Op } from '../op.ts';

/** No instruction follows these. */
export const ends = new Set<number>([
  Op.RETURN_VALUE,
  Op.RAISE_VARARGS,
  Op.RERAISE,
  Op.JUMP_FORWARD,
  Op.JUMP_BACKWARD,
  Op.JUMP_BACKWARD_NO_INTERRUPT,
]);
/** Variables beyond are never known. */
const MOST = 31;
const bit = (slot: number): number => (slot < MOST ? 1 << slot : 0);

/**
 * For each instruction a bit for every variable (of the first 31) that has a value on all ways there: parameters, and what was stored, until it is deleted. A
 * comprehension puts back what its variables were before, which may be nothing: those are left out.
 */
export function boundOf({ code, exceptionTable, argcount, kwonlyargcount, flags }: CodeObject): Int32Array {
  const count = code.length >> 1;
  const bound = new Int32Array(count).fill(-1);
  const reached = new Uint8Array(count);
  let unsure = 0;
  for (let at = 0; at < count; at++)
    if (code[2 * at] === Op.LOAD_FAST_AND_CLEAR) unsure |= bit(code[2 * at + 1] as number);
  const todo: number[] = [];
  const reach = (at: number, known: number): void => {
    const both = (bound[at] as number) & known;
    if (reached[at] === 1 && both === bound[at]) return;
    reached[at] = 1;
    bound[at] = both;
    todo.push(at);
  };
  const parameters =
    argcount +
    kwonlyargcount +
    ((flags & CodeFlag.VARARGS) === 0 ? 0 : 1) +
    ((flags & CodeFlag.VARKEYWORDS) === 0 ? 0 : 1);
  reach(0, (parameters >= MOST ? 2 ** MOST - 1 : (1 << parameters) - 1) & ~unsure);
  for (let at = todo.pop(); at !== undefined; at = todo.pop()) {
    const op = code[2 * at] as number;
    const arg = code[2 * at + 1] as number;
    const before = bound[at] as number;
    let after = before;
    if (op === Op.STORE_FAST) after |= bit(arg) & ~unsure;
    else if (op === Op.DELETE_FAST) after &= ~bit(arg);
    if (JUMPS.has(op)) reach(arg, after);
    if (!ends.has(op)) reach(at + 1, after);
    for (let entry = 0; entry < exceptionTable.length; entry += 5)
      if (at >= (exceptionTable[entry] as number) && at < (exceptionTable[entry + 1] as number))
        reach(exceptionTable[entry + 2] as number, before & after);
  }
  return bound;
}
/** Whether a variable certainly has a value before an instruction, as `boundOf` has it. */
export const isBound = (bound: Int32Array, instruction: number, slot: number): boolean =>
  ((bound[instruction] as number) & bit(slot)) !== 0;
