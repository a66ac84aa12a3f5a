/** What instructions cost and operators are in compiled code (see translate.ts). */
import { extraUnits } from '../costs.ts';
import { Mode } from '../function.ts';
import { type PyNativeFunction, stepForms } from '../native.ts';
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
/** How ints stand in the text. */
export const isInt = /^\(-?\d+\)$/;
/** A condition: the operands of these texts are small ints. */
export function areNumbers(a: string, b: string): string {
  const tests = [a, b].filter((text) => !isInt.test(text)).map((text) => `typeof ${text}==='number'`);
  return tests.length === 0 ? 'true' : tests.join('&&');
}

/** A native is called with these arguments that makes a paused generator, the first of them, go on; null: it is none that does that. */
export function stepped({ impl }: PyNativeFunction, given: readonly string[], ret: string): string | null {
  const form = stepForms.get(impl);
  const count = given.length;
  if (form === undefined || (form === 'next' ? count > 2 : count !== (form === 'send' ? 2 : 1))) return null;
  const mode = form === 'next' && count === 2 ? Mode.nextOr : Mode.next;
  return `$resumeSuspended(t,${given[0]},${form === 'send' ? given[1] : 'null'},${ret},${mode});return 0;`;
}

/** Takes an item of a list, a tuple or a dict by its index or key; nothing is assigned where that is not so simple. */
export function subscripted(name: string, a: string, b: string, isText: boolean): string {
  const ofSequence = (at: string): string =>
    `if(${a}?.cls===$listType||${a}?.cls===$tupleType)${name}=${a}.items[${at}];`;
  const ofDict = `if(${a}?.cls===$dictType)${name}=${a}.table.get(${b});`;
  if (isText) return ofDict;
  if (isInt.test(b)) return ofSequence(b.startsWith('(-') ? `${a}.items.length+${b}` : b);
  return `if(typeof ${b}==='number'){${ofSequence(`${b}<0?${b}+${a}.items.length:${b}`)}}else if(typeof ${b}==='string'){${ofDict}}`;
}
