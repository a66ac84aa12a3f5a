/**
 * `format % args`: the pieces come from pure/percent.ts; here the arguments are fetched and converted, for str (unicodeobject.c, PyUnicode_Format), and
 * by other rules for bytes (bytes/percent.ts).
 */
import { begunAgain, isDeep } from '../../calls/index.ts';
import { callMethodGen } from '../../door.ts';
import { hooks } from '../../hooks.ts';
import type { NativeGen } from '../../native.ts';
import { PyFloat, PyTuple, type Value } from '../../objects.ts';
import {
  asInt,
  asStr,
  callMethod,
  maxStrDigits,
  repr,
  str,
  toFloat,
  toIndex,
  typeName,
  typeOf,
} from '../../protocols/index.ts';
import { floatToInt } from '../../pure/float.ts';
import {
  parsePercent,
  percentChar,
  type PercentField,
  percentFloat,
  percentInt,
  percentText,
  unsupportedFormatCharacter,
} from '../../pure/percent.ts';
import { strLength } from '../../pure/str.ts';
import { isRaised, raise } from '../../raise.ts';
import { isIndex, isPlain, lift, rethrow } from '../common.ts';
import { asciiText } from '../../pure/repr.ts';

const int = lift(percentInt);
const float = lift(percentFloat);
const chars = lift(percentText);
const truncated = lift(floatToInt);

/** In what str and bytes differ. */
export interface PercentRules {
  readonly what: 'string' | 'bytes';
  /** Whether an argument that is no tuple is looked up by keys. */
  isMapping(args: Value): boolean;
  key(text: string): Value;
  /** The text of a field that is no number; undefined for types that there are not. */
  text(field: PercentField, item: Value, width: number, precision: number): string | undefined;
  decimal(field: PercentField, item: Value): number | bigint;
  real(item: Value): number;
}

/** The arguments: a tuple's items one after the other, a mapping by key, anything else once. */
class Arguments {
  private used = 0;
  private readonly items: readonly Value[] | null;
  readonly mapping: boolean;
  constructor(
    private args: Value,
    private readonly rules: PercentRules,
  ) {
    this.items = args instanceof PyTuple ? args.items : null;
    this.mapping = this.items === null && rules.isMapping(args);
  }
  next(): Value {
    if (this.used >= (this.items === null ? 1 : this.items.length))
      raise('TypeError', 'not enough arguments for format string');
    const at = this.used++;
    return this.items === null ? this.args : (this.items[at] as Value);
  }
  /** What stands under a key is what the rest of its field takes; nothing is left then for a later field without a key. */
  fetched(item: Value): void {
    this.args = item;
    this.used = 0;
  }
  /** A width or precision: written out, or the next argument, which must fit into a C integer. */
  size(given: number | '*', beyond: number, kind: string): number {
    if (given !== '*') return given;
    const size = asInt(this.next());
    if (size === undefined) raise('TypeError', '* wants int');
    if (size >= beyond || size < -beyond) raise('OverflowError', `Python int too large to convert to C ${kind}`);
    return Number(size);
  }
  /** All must have been used; a mapping need not be. */
  finish(): void {
    const left = this.items === null ? this.used === 0 && !this.mapping : this.used < this.items.length;
    if (left) raise('TypeError', `not all arguments converted during ${this.rules.what} formatting`);
  }
}

/** template % args, by the rules of a class. */
export function* percentBy(rules: PercentRules, template: string, value: Value): NativeGen<string> {
  const args = new Arguments(value, rules);
  let out = '';
  for (const piece of parsePercent(template)) {
    if (piece.kind === 'text') out += piece.text;
    else if (piece.kind === 'error') {
      if (piece.key !== undefined) yield* fetch(piece.key, value, args, rules);
      if (piece.inKey && !args.mapping) raise('TypeError', 'format requires a mapping');
      rethrow(piece.error);
    } else out += yield* convert(piece, value, args, rules);
  }
  args.finish();
  return out;
}
/** template % args for str. */
export const percentFormat = (template: string, value: Value): NativeGen<string> =>
  percentBy(strRules, template, value);

/** The same at once, where plain numbers and text are put in by place; undefined where it is not as simple as that, or goes wrong. */
export function percentQuick(template: string, value: Value): string | undefined {
  const items = value instanceof PyTuple ? value.items : [value];
  let used = 0;
  let out = '';
  for (const piece of parsePercent(template)) {
    if (piece.kind === 'text') out += piece.text;
    else {
      const item = items[used++];
      if (piece.kind === 'error' || item === undefined || !isPlain(item) || piece.key !== undefined) return undefined;
      const { width, precision } = piece;
      if (width === '*' || precision === '*') return undefined;
      out += one(piece, item, width, precision, strRules);
    }
  }
  return used === items.length ? out : undefined;
}
hooks.percent = percentQuick;
/** Looks up a field's key. */
function* fetch(key: string, value: Value, args: Arguments, rules: PercentRules): NativeGen<void> {
  if (!args.mapping) raise('TypeError', 'format requires a mapping');
  args.fetched(yield* callMethodGen(typeOf(value).lookup('__getitem__') as Value, value, rules.key(key)));
}
function* convert(field: PercentField, value: Value, args: Arguments, rules: PercentRules): NativeGen<string> {
  if (field.key !== undefined) yield* fetch(field.key, value, args, rules);
  const width = args.size(field.width, 2 ** 63, 'ssize_t');
  const precision = field.precision === '*' ? Math.max(0, args.size('*', 2 ** 31, 'int')) : field.precision;
  // A negative width that came as an argument means: to the left.
  const turned = field.width === '*' && width < 0;
  const item = args.next();
  const shown = turned ? { ...field, left: true } : field;
  const text = (): string => one(shown, item, turned ? -width : width, precision, rules);
  return isDeep() ? yield* begunAgain(text) : text();
}
function one(field: PercentField, item: Value, width: number, precision: number, rules: PercentRules): string {
  switch (field.type) {
    case 'd':
    case 'i':
    case 'u':
      return int(field, rules.decimal(field, item), width, precision, maxStrDigits());
    case 'o':
    case 'x':
    case 'X':
      return int(field, toIndexOr(item, `%${field.type} format: an integer is required`), width, precision);
    case 'e':
    case 'E':
    case 'f':
    case 'F':
    case 'g':
    case 'G':
      return float(field, item instanceof PyFloat ? item.value : rules.real(item), width, precision);
    default:
      return rules.text(field, item, width, precision) ?? rethrow(unsupportedFormatCharacter(field));
  }
}
const strRules: PercentRules = {
  what: 'string',
  isMapping: (args) => asStr(args) === undefined && typeOf(args).lookup('__getitem__') !== undefined,
  key: (text) => text,
  text(field, item, width, precision) {
    switch (field.type) {
      case 's':
        return chars(field, str(item), width, precision);
      case 'r':
        return chars(field, repr(item), width, precision);
      case 'a':
        return chars(field, asciiText(repr(item)), width, precision);
      case 'c':
        return percentChar(field, character(item), width);
      default:
        return undefined;
    }
  },
  decimal: decimalInt,
  real: toFloat,
};
function decimalInt(field: PercentField, item: Value): number | bigint {
  if (item instanceof PyFloat && !item.cls.isHeap) return truncated(item.value);
  const direct = asInt(item);
  if (direct !== undefined) return direct;
  if (asStr(item) === undefined) {
    const method = typeOf(item).lookup('__int__') ?? typeOf(item).lookup('__index__');
    if (method !== undefined && method !== null) {
      const result = orUndefined(() => asInt(callMethod(method, item)));
      if (result !== undefined) return result;
    }
  }
  raise('TypeError', `%${field.type} format: a real number is required, not ${typeName(item)}`);
}
/** What a conversion gives; undefined where it says that the object is of the wrong type, whoever says so. */
export function orUndefined<T>(convert: () => T): T | undefined {
  try {
    return convert();
  } catch (error) {
    if (isRaised(error, 'TypeError')) return undefined;
    throw error;
  }
}
/** The whole number that a field needs. @throws TypeError with what is required, also where `__index__` raised one */
export function toIndexOr(item: Value, required: string): number | bigint {
  const index = isIndex(item) ? orUndefined(() => toIndex(item)) : undefined;
  return index ?? raise('TypeError', `${required}, not ${typeName(item)}`);
}
function character(item: Value): string {
  const text = asStr(item);
  if (text !== undefined) {
    if (strLength(text) !== 1)
      raise('TypeError', `%c requires an int or a unicode character, not a string of length ${strLength(text)}`);
    return text;
  }
  const code = toIndexOr(item, '%c requires an int or a unicode character');
  if (code < 0 || code > 0x10ffff) raise('OverflowError', '%c arg not in range(0x110000)');
  return String.fromCodePoint(Number(code));
}
