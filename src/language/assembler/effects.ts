/** How many values an instruction leaves on the operand stack more than it found. */
import { Op } from '../opcodes.ts';
import { Pseudo } from './blocks.ts';

const FIXED = new Map<number, number>([
  [Op.NOP, 0],
  [Op.RESUME, 0],
  [Op.POP_TOP, -1],
  [Op.PUSH_NULL, 1],
  [Op.COPY, 1],
  [Op.SWAP, 0],
  [Op.POP_ITER, -1],
  [Op.LOAD_CONST, 1],
  [Op.LOAD_FAST, 1],
  [Op.LOAD_FAST_AND_CLEAR, 1],
  [Op.STORE_FAST, -1],
  [Pseudo.STORE_FAST_MAYBE_NULL, -1],
  [Op.DELETE_FAST, 0],
  [Op.MAKE_CELL, 0],
  [Op.COPY_FREE_VARS, 0],
  [Op.LOAD_DEREF, 1],
  [Op.STORE_DEREF, -1],
  [Op.DELETE_DEREF, 0],
  [Op.LOAD_FROM_DICT_OR_DEREF, 0],
  [Op.LOAD_FROM_DICT_OR_GLOBALS, 0],
  [Op.LOAD_LOCALS, 1],
  [Op.LOAD_NAME, 1],
  [Op.STORE_NAME, -1],
  [Op.DELETE_NAME, 0],
  [Op.STORE_GLOBAL, -1],
  [Op.DELETE_GLOBAL, 0],
  [Op.STORE_ATTR, -2],
  [Op.DELETE_ATTR, -1],
  [Op.BINARY_OP, -1],
  [Op.BINARY_SLICE, -2],
  [Op.STORE_SLICE, -4],
  [Op.STORE_SUBSCR, -3],
  [Op.DELETE_SUBSCR, -2],
  [Op.UNARY_NEGATIVE, 0],
  [Op.UNARY_NOT, 0],
  [Op.UNARY_INVERT, 0],
  [Op.TO_BOOL, 0],
  [Op.COMPARE_OP, -1],
  [Op.IS_OP, -1],
  [Op.CONTAINS_OP, -1],
  [Op.JUMP_FORWARD, 0],
  [Op.JUMP_BACKWARD, 0],
  [Op.JUMP_BACKWARD_NO_INTERRUPT, 0],
  [Pseudo.JUMP, 0],
  [Pseudo.JUMP_NO_INTERRUPT, 0],
  [Pseudo.JUMP_IF_FALSE, 0],
  [Pseudo.JUMP_IF_TRUE, 0],
  [Op.POP_JUMP_IF_FALSE, -1],
  [Op.POP_JUMP_IF_TRUE, -1],
  [Op.POP_JUMP_IF_NONE, -1],
  [Op.POP_JUMP_IF_NOT_NONE, -1],
  [Op.GET_ITER, 0],
  [Op.GET_YIELD_FROM_ITER, 0],
  [Op.GET_AWAITABLE, 0],
  [Op.GET_AITER, 0],
  [Op.GET_ANEXT, 1],
  [Op.SEND, 0],
  [Op.END_SEND, -1],
  [Op.CLEANUP_THROW, -1],
  [Op.END_ASYNC_FOR, -2],
  [Op.RETURN_GENERATOR, 1],
  [Op.YIELD_VALUE, 0],
  [Op.RETURN_VALUE, -1],
  [Op.LIST_APPEND, -1],
  [Op.SET_ADD, -1],
  [Op.MAP_ADD, -2],
  [Op.LIST_EXTEND, -1],
  [Op.SET_UPDATE, -1],
  [Op.DICT_UPDATE, -1],
  [Op.DICT_MERGE, -1],
  [Op.CALL_FUNCTION_EX, -3],
  [Op.CALL_INTRINSIC_1, 0],
  [Op.CALL_INTRINSIC_2, -1],
  [Op.MAKE_FUNCTION, 0],
  [Op.SET_FUNCTION_ATTRIBUTE, -1],
  [Op.LOAD_BUILD_CLASS, 1],
  [Op.LOAD_COMMON_CONSTANT, 1],
  [Op.LOAD_SPECIAL, 1],
  [Op.WITH_EXCEPT_START, 1],
  [Op.PUSH_EXC_INFO, 1],
  [Op.POP_EXCEPT, -1],
  [Op.CHECK_EXC_MATCH, 0],
  [Op.CHECK_EG_MATCH, 0],
  [Op.RERAISE, -1],
  [Op.IMPORT_NAME, -1],
  [Op.IMPORT_FROM, 1],
  [Op.CONVERT_VALUE, 0],
  [Op.FORMAT_SIMPLE, 0],
  [Op.FORMAT_WITH_SPEC, -1],
  [Op.BUILD_TEMPLATE, -1],
  [Op.GET_LEN, 1],
  [Op.MATCH_MAPPING, 1],
  [Op.MATCH_SEQUENCE, 1],
  [Op.MATCH_KEYS, 1],
  [Op.MATCH_CLASS, -2],
  [Op.SETUP_ANNOTATIONS, 0],
  [Pseudo.POP_BLOCK, 0],
]);

/** @param jumps whether the jump is taken */
export function stackEffect(op: number, arg: number, jumps: boolean): number {
  switch (op) {
    case Op.LOAD_GLOBAL:
      return 1 + (arg & 1);
    case Op.LOAD_ATTR:
      return arg & 1;
    case Op.LOAD_SUPER_ATTR:
      return -2 + (arg & 1);
    case Op.BUILD_TUPLE:
    case Op.BUILD_LIST:
    case Op.BUILD_SET:
    case Op.BUILD_STRING:
    case Op.BUILD_SLICE:
      return 1 - arg;
    case Op.BUILD_MAP:
      return 1 - 2 * arg;
    case Op.UNPACK_SEQUENCE:
      return arg - 1;
    case Op.UNPACK_EX:
      return (arg & 255) + (arg >> 8);
    case Op.CALL:
      return -1 - arg;
    case Op.CALL_KW:
      return -2 - arg;
    case Op.RAISE_VARARGS:
      return -arg;
    case Op.BUILD_INTERPOLATION:
      return -1 - (arg & 1);
    case Op.FOR_ITER:
      return jumps ? 0 : 1;
    case Pseudo.SETUP_FINALLY:
      return jumps ? 1 : 0;
    case Pseudo.SETUP_CLEANUP:
      return jumps ? 2 : 0;
    case Pseudo.SETUP_WITH:
      return jumps ? 1 : 0;
    default: {
      const effect = FIXED.get(op);
      if (effect === undefined) throw new Error(`no stack effect for instruction ${op}`);
      return effect;
    }
  }
}
