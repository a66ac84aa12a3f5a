/**
 * What an instruction costs, in virtual nanoseconds: a model of CPython on one core of a current machine, not a measurement of the learner's own.
 * Every cost is at least 1, so the clock strictly grows and timers set one after the other differ.
 */
import { Op, type OpcodeName, opcodeNames } from '../language/index.ts';

/** Cost of the instructions that differ from `ordinary`. */
export const instructionCosts: Readonly<Partial<Record<OpcodeName, number>>> = {
  NOP: 1,
  PUSH_NULL: 2,
  POP_TOP: 3,
  COPY: 3,
  SWAP: 3,
  LOAD_CONST: 3,
  LOAD_FAST: 3,
  STORE_FAST: 3,
  JUMP_FORWARD: 2,
  JUMP_BACKWARD: 4,
  LOAD_ATTR: 12,
  STORE_ATTR: 14,
  LOAD_NAME: 14,
  STORE_NAME: 14,
  BINARY_OP: 12,
  COMPARE_OP: 10,
  CONTAINS_OP: 14,
  FOR_ITER: 10,
  CALL: 40,
  CALL_KW: 60,
  CALL_FUNCTION_EX: 80,
  RETURN_VALUE: 10,
  YIELD_VALUE: 20,
  SEND: 20,
  BUILD_LIST: 25,
  BUILD_TUPLE: 20,
  BUILD_MAP: 40,
  BUILD_SET: 40,
  FORMAT_SIMPLE: 40,
  IMPORT_NAME: 1000,
  LOAD_BUILD_CLASS: 2000,
  RAISE_VARARGS: 200,
};
const ordinary = 8;

/** Cost by opcode number; 256 entries, so that a marked opcode (see `link.ts`) costs the same. */
export const costs = new Uint16Array(256);
for (const name of opcodeNames) {
  const cost = instructionCosts[name] ?? ordinary;
  costs[Op[name]] = cost;
  costs[Op[name] | 128] = cost;
}
