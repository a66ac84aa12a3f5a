/** Where the lines of a code object begin, for whoever traces it. Follows what CPython's documentation of tracing promises (PEP 626, PEP 669). */
import type { CodeObject } from '../../language/index.ts';
import { Op } from '../op.ts';

const known = new WeakMap<CodeObject, Uint8Array>();

/** Instructions that only finish what another one began: none of them begins a line. */
const neverFirst = (op: number): boolean =>
  op === Op.RESUME || op === Op.END_SEND || op === Op.END_ASYNC_FOR || op === Op.POP_ITER;

/** Where an instruction may jump to, as the index of an instruction; -1: nowhere. */
export function jumpTarget(op: number, arg: number): number {
  switch (op) {
    case Op.JUMP_FORWARD:
    case Op.JUMP_BACKWARD:
    case Op.JUMP_BACKWARD_NO_INTERRUPT:
    case Op.POP_JUMP_IF_FALSE:
    case Op.POP_JUMP_IF_TRUE:
    case Op.POP_JUMP_IF_NONE:
    case Op.POP_JUMP_IF_NOT_NONE:
    case Op.FOR_ITER:
    case Op.SEND:
      return arg;
    default:
      return -1;
  }
}
/** Whether an instruction goes on in one of two places. */
export const isBranch = (op: number): boolean =>
  (op >= Op.POP_JUMP_IF_FALSE && op <= Op.POP_JUMP_IF_NOT_NONE) || op === Op.FOR_ITER;
/** Where a branch that jumps leads: the end of a loop is behind the instruction that gives up the iterator. */
export const behindLoop = (code: CodeObject, op: number, target: number): number =>
  op === Op.FOR_ITER && (code.code[target * 2] as number) === Op.POP_ITER ? target + 1 : target;
/** The line of an instruction; 0: it has none. */
export const lineAt = (code: CodeObject, index: number): number => code.positions[index * 4] as number;

/** The index of the first instruction that tracing sees (RESUME). */
function firstTraceable(code: CodeObject): number {
  for (let at = 0; at < code.code.length; at += 2) if (code.code[at] === Op.RESUME) return at >> 1;
  return 0;
}
/** For each instruction whether a line may begin there. */
export function lineStarts(code: CodeObject): Uint8Array {
  const found = known.get(code);
  if (found !== undefined) return found;
  const count = code.code.length >> 1;
  const starts = new Uint8Array(count);
  const first = firstTraceable(code);
  let current = 0;
  for (let at = first; at < count; at++) {
    const op = code.code[at * 2] as number;
    if (neverFirst(op)) continue;
    const line = lineAt(code, at);
    if (line > 0 && line !== current) starts[at] = 1;
    current = line;
  }
  for (let at = first; at < count; at++) {
    const target = jumpTarget(code.code[at * 2] as number, code.code[at * 2 + 1] as number);
    if (target < 0 || target >= count || neverFirst(code.code[target * 2] as number)) continue;
    // A loop that comes round begins its line again, even when all of it stands on one.
    const isLoop = code.code[at * 2] === Op.JUMP_BACKWARD;
    const line = lineAt(code, target);
    if (line > 0 && (isLoop || line !== lineAt(code, at))) starts[target] = 1;
  }
  for (let at = 0; at < code.exceptionTable.length; at += 5) {
    const handler = code.exceptionTable[at + 2] as number;
    if (lineAt(code, handler) > 0) starts[handler] = 1;
  }
  known.set(code, starts);
  return starts;
}
