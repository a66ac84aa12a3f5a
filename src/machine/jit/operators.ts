/** What instructions cost and operators are in compiled code (see translate.ts). */
import { extraUnits } from '../costs.ts';
import { Op } from '../op.ts';

/** Extra units of the instructions whose cost is counted here. */
export const extraOf = (op: number): number => {
  switch (op) {
    case Op.CALL:
      return extraUnits.CALL;
    case Op.SEND:
      return extraUnits.SEND;
    case Op.YIELD_VALUE:
      return extraUnits.YIELD_VALUE;
    case Op.BUILD_LIST:
      return extraUnits.BUILD_LIST;
    case Op.BUILD_TUPLE:
      return extraUnits.BUILD_TUPLE;
    default:
      return 0;
  }
};

/** JavaScript of `a op b` for small ints (NaN: not this way), by the number of the operator. */
export const intOperators = new Map<number, string>([
  [0, 'a+b'],
  [13, 'a+b'],
  [10, 'a-b'],
  [23, 'a-b'],
  [5, 'a*b+0'],
  [18, 'a*b+0'],
  [6, 'b>0&&a>=0?a%b:NaN'],
  [19, 'b>0&&a>=0?a%b:NaN'],
  [2, 'b>0&&a>=0?(a-a%b)/b:NaN'],
  [15, 'b>0&&a>=0?(a-a%b)/b:NaN'],
  [1, '(a|0)===a&&(b|0)===b?a&b:NaN'],
]);
/** The operators of which instructions/ has a short way for floats. */
export const floatOperators = new Set([0, 13, 10, 23, 5, 18, 11, 24]);
/** The operator's number of `a[b]`. */
export const SUBSCRIPT = 26;
/** JavaScript's comparisons, by the number of Python's. */
export const comparisons = ['<', '<=', '===', '!==', '>', '>='];
/** A condition: the operands of these texts are small ints. */
export function areNumbers(a: string, b: string): string {
  const tests = [a, b].filter((text) => !/^\(-?\d+\)$/.test(text)).map((text) => `typeof ${text}==='number'`);
  return tests.length === 0 ? 'true' : tests.join('&&');
}
