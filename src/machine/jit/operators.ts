/** What instructions cost and operators are in compiled code (see translate.ts). */
import { extraUnits } from '../costs.ts';
import { Mode } from '../function.ts';
import type { PyNativeFunction } from '../native.ts';
import { stepForms } from '../short-ways.ts';
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

/** What the instructions from one to another cost. */
export function costOf(code: Int32Array, start: number, end: number): number {
  let cost = 0;
  for (let at = start; at < end; at++) cost += 1 + extraOf(code[2 * at] as number);
  return cost;
}

/** JavaScript of `a op b` for small ints (NaN: not this way); '' where there is none. */
export function intOperation(operator: number, a: string, b: string): string {
  switch (operator) {
    case 0:
    case 13:
      return `${a}+${b}`;
    case 10:
    case 23:
      return `${a}-${b}`;
    case 5:
    case 18:
      return `${a}*${b}+0`;
    case 6:
    case 19:
      return `${b}>0&&${a}>=0?${a}%${b}:NaN`;
    case 2:
    case 15:
      return `${b}>0&&${a}>=0?(${a}-${a}%${b})/${b}:NaN`;
    case 1:
      return `(${a}|0)===${a}&&(${b}|0)===${b}?${a}&${b}:NaN`;
    default:
      return '';
  }
}
/** `+`, `-` or `*`; '' for others. */
export function signOf(operator: number): string {
  if (operator === 0 || operator === 13) return '+';
  if (operator === 10 || operator === 23) return '-';
  return operator === 5 || operator === 18 ? '*' : '';
}
/** The operators of which instructions/ has a short way for floats. */
export const floatOperators = new Set([0, 13, 10, 23, 5, 18, 11, 24]);
/** The operator's number of `a += b`. */
export const ADD_IN_PLACE = 13;
/** The operator's number of `a[b]`. */
export const SUBSCRIPT = 26;
/** JavaScript's comparisons, by the number of Python's. */
export const comparisons = ['<', '<=', '===', '!==', '>', '>='];
/** Ints, and nothing else, stand in brackets in the text. */
export const isInt = (text: string): boolean => text.startsWith('(');
/** A condition: the operands of these texts are small ints. */
export function areNumbers(a: string, b: string): string {
  const isNumber = (text: string): string => `typeof ${text}==='number'`;
  if (isInt(b)) return isInt(a) ? 'true' : isNumber(a);
  return isInt(a) ? isNumber(b) : `${isNumber(a)}&&${isNumber(b)}`;
}

/** Whether a native can be given so many arguments as they are, apart from putting those for its `*` into an array. */
export function takesByPlace({ plain, layOut, min, max, signature }: PyNativeFunction, count: number): boolean {
  if (count < min) return false;
  if (plain) return count <= max;
  const { varargs, varkw, keywordOnly } = signature;
  return varargs && count >= max && !varkw && layOut === null && !keywordOnly.some(({ required }) => required);
}
/** The arguments of such a native. */
export const laidOut = ({ max, signature }: PyNativeFunction, given: readonly string[]): string =>
  signature.varargs ? [...given.slice(0, max), `[${given.slice(max).join(',')}]`].join(',') : given.join(',');

/** A native is called with these arguments that makes a paused generator, the first of them, go on; null: it is none that does that. */
export function stepped(
  { impl }: PyNativeFunction,
  given: readonly string[],
  ret: string,
): { readonly condition: string; readonly act: string } | null {
  const form = stepForms.get(impl);
  const count = given.length;
  if (form === undefined || (form === 'next' ? count > 2 : count !== (form === 'send' ? 2 : 1))) return null;
  const mode = form === 'next' && count === 2 ? Mode.nextOr : Mode.next;
  return {
    condition: `$${form === 'send' ? 'isPaused' : 'isReady'}(${given[0]})`,
    act: `$resumeSuspended(t,${given[0]},${form === 'send' ? given[1] : 'null'},${ret},${mode});return 0;`,
  };
}

/** Takes an item of a list, a tuple or a dict by its index or key; nothing is assigned where that is not so simple. */
export function subscripted(name: string, a: string, b: string, isText: boolean): string {
  const ofSequence = (at: string): string =>
    `if(${a}?.cls===$listType||${a}?.cls===$tupleType)${name}=${a}.items[${at}];`;
  const ofDict = `if(${a}?.cls===$dictType)${name}=${a}.table.get(${b});`;
  if (isText) return ofDict;
  if (isInt(b)) return ofSequence(b.startsWith('(-') ? `${a}.items.length+${b}` : b);
  return `if(typeof ${b}==='number'){${ofSequence(`${b}<0?${b}+${a}.items.length:${b}`)}}else if(typeof ${b}==='string'){${ofDict}}`;
}
