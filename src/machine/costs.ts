/**
 * What an instruction costs, in virtual time: a model of CPython on one core of a current machine, not a measurement of the learner's own. Every instruction
 * takes one unit (vm.ts, UNIT_NS: 8 ns); those listed here take that many more.
 */
import type { OpcodeName } from '../language/index.ts';

/** Units beyond the first. The interpreter loop has these numbers in its cases (a table look-up per instruction would cost more than it tells). */
export const extraUnits = {
  LOAD_ATTR: 0,
  CALL: 4,
  CALL_KW: 6,
  CALL_FUNCTION_EX: 9,
  YIELD_VALUE: 1,
  SEND: 1,
  BUILD_LIST: 2,
  BUILD_TUPLE: 1,
  BUILD_MAP: 4,
  BUILD_SET: 4,
  IMPORT_NAME: 125,
  LOAD_BUILD_CLASS: 250,
  RAISE_VARARGS: 24,
} as const satisfies Partial<Record<OpcodeName, number>>;
