/** The parts of f-strings. */
import { bindArguments, isDeep, pushFunction, startNative } from '../calls/index.ts';
import { callMethodGen } from '../door.ts';
import { type Frame, Mode, PyFunction, type Thread } from '../function.ts';
import { types } from '../make.ts';
import { type NativeGen, PyNativeFunction } from '../native.ts';
import type { Value } from '../objects.ts';
import { asStr, checkText, formatValue, repr, str, typeName, typeOf } from '../protocols/index.ts';
import { asciiText } from '../pure/repr.ts';
import { raise } from '../raise.ts';
import { counters, TRACKED } from '../vm.ts';
import { DONE, type How, PUSHED, settle, settleAt, settleDeep, workOutDeep } from './ways.ts';

/** FORMAT_SIMPLE: `{value}` without a format. */
export function formatSimple(t: Thread, value: Value): How {
  const method = typeOf(value).lookup('__format__');
  if (method instanceof PyFunction) {
    if (isSimple(method)) return ask(t, method, [value, ''], checkFormat);
    return settle(t, t.sp, startNative(t, formatByMethod(method, value, ''), t.sp, Mode.value, 'format', [value]));
  }
  const textMethod = typeOf(value).lookup('__str__');
  if (textMethod instanceof PyFunction && method instanceof PyNativeFunction && method.owner === types.object) {
    if (isSimple(textMethod)) return ask(t, textMethod, [value], checkStr);
    return settle(
      t,
      t.sp,
      startNative(t, textByMethod(textMethod, value, '__str__'), t.sp, Mode.value, 'str', [value]),
    );
  }
  if (isDeep()) return settleDeep(t, t.sp, 'format', [value], formatted, '');
  t.stack[t.sp] = formatValue(value, '');
  return DONE;
}
function* formatByMethod(method: Value, value: Value, spec: string): NativeGen {
  return checkFormat(yield* callMethodGen(method, value, spec));
}
function checkFormat(answer: Value): Value {
  if (asStr(answer) === undefined) raise('TypeError', `__format__ must return a str, not ${typeName(answer)}`);
  return answer;
}
function* textByMethod(method: Value, value: Value, name: string): NativeGen {
  return checkText(yield* callMethodGen(method, value), name);
}
const checkStr = (answer: Value): Value => checkText(answer, '__str__');
const checkRepr = (answer: Value): Value => checkText(answer, '__repr__');
/** Whether the frame of a method may be pushed: one that makes generators answers before it is run. */
const isSimple = ({ linked }: PyFunction): boolean => counters[TRACKED] === 0 && !linked.isGenerator;
/** Pushes the frame of a method that gives the text of the value at t.sp. */
function ask(t: Thread, method: PyFunction, args: Value[], check: (answer: Value) => Value): How {
  pushFunction(t, method, bindArguments(method, args, null), t.sp, Mode.checked);
  (t.frame as Frame).check = check;
  return PUSHED;
}
/** CONVERT_VALUE: `!s` (1), `!r` (2) and `!a` (3). */
export function convertValue(t: Thread, kind: number): How {
  const value = t.stack[t.sp] as Value;
  const name = kind === 1 ? '__str__' : '__repr__';
  const method = typeOf(value).lookup(name);
  if (method instanceof PyFunction && kind !== 3) {
    if (isSimple(method)) return ask(t, method, [value], kind === 1 ? checkStr : checkRepr);
    return settle(t, t.sp, startNative(t, textByMethod(method, value, name), t.sp, Mode.value, 'str', [value]));
  }
  if (isDeep()) return settleDeep(t, t.sp, 'str', [value], converted, kind);
  t.stack[t.sp] = converted(value, null, kind);
  return DONE;
}
const converted = (value: Value, _none: Value, kind: number): string =>
  kind === 1 ? str(value) : kind === 2 ? repr(value) : asciiText(repr(value));
const formatted = (value: Value, _none: Value, spec: string): Value => formatValue(value, spec);
/** FORMAT_WITH_SPEC: `{value:spec}` */
export function formatWithSpec(t: Thread): How {
  const spec = asStr(t.stack[t.sp] as Value) as string;
  const value = t.stack[t.sp - 1] as Value;
  const at = t.sp - 1;
  const method = typeOf(value).lookup('__format__');
  if (method instanceof PyFunction)
    return settleAt(t, at, startNative(t, formatByMethod(method, value, spec), at, Mode.value, 'format', [value]));
  if (isDeep()) return settleAt(t, at, workOutDeep(t, at, 'format', [value], formatted, spec));
  t.stack[at] = formatValue(value, spec);
  t.stack[t.sp--] = undefined;
  return DONE;
}
