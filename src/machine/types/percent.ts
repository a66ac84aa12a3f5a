/** `format % args` for str: the pieces come from pure/percent.ts; here the arguments are fetched and converted (unicodeobject.c, PyUnicode_Format). */
import { callMethodGen } from '../door.ts';
import type { NativeGen } from '../native.ts';
import { PyFloat, PyTuple, type Value } from '../objects.ts';
import { asInt, asStr, callMethod, repr, str, toFloat, toIndex, typeName, typeOf } from '../protocols/index.ts';
import { floatToInt } from '../pure/float.ts';
import {
  parsePercent,
  percentChar,
  type PercentField,
  percentFloat,
  percentInt,
  percentText,
  unsupportedFormatCharacter,
} from '../pure/percent.ts';
import { strLength } from '../pure/str.ts';
import { raise } from '../raise.ts';
import { asciiText, isIndex, lift, rethrow } from './common.ts';

const int = lift(percentInt);
const float = lift(percentFloat);
const chars = lift(percentText);
const truncated = lift(floatToInt);

/** The arguments: a tuple's items one after the other, a mapping by key, anything else once. */
class Arguments {
  private at = 0;
  readonly items: readonly Value[] | null;
  readonly mapping: boolean;
  private used = false;
  constructor(private readonly args: Value) {
    this.items = args instanceof PyTuple ? args.items : null;
    this.mapping =
      !(args instanceof PyTuple) && asStr(args) === undefined && typeOf(args).lookup('__getitem__') !== undefined;
  }
  next(): Value {
    if (this.items === null) {
      if (this.used) raise('TypeError', 'not enough arguments for format string');
      this.used = true;
      return this.args;
    }
    if (this.at >= this.items.length) raise('TypeError', 'not enough arguments for format string');
    return this.items[this.at++] as Value;
  }
  /** All must have been used; a mapping need not be. */
  finish(): void {
    const left = this.items === null ? !this.used && !this.mapping : this.at < this.items.length;
    if (left) raise('TypeError', 'not all arguments converted during string formatting');
  }
}

/** template % args. */
export function* percentFormat(template: string, value: Value): NativeGen<string> {
  const args = new Arguments(value);
  let out = '';
  for (const piece of parsePercent(template)) {
    if (piece.kind === 'text') out += piece.text;
    else if (piece.kind === 'error') {
      if (piece.key && !args.mapping) raise('TypeError', 'format requires a mapping');
      rethrow(piece.error);
    } else out += yield* convert(piece, value, args);
  }
  args.finish();
  return out;
}
/** A width or precision: written out, or the next argument, which must fit into a C integer. */
export function starSize(given: number | '*', take: () => Value, beyond: number, kind: string): number {
  if (given !== '*') return given;
  const size = asInt(take());
  if (size === undefined) raise('TypeError', '* wants int');
  if (size >= beyond || size < -beyond) raise('OverflowError', `Python int too large to convert to C ${kind}`);
  return Number(size);
}
function* convert(field: PercentField, value: Value, args: Arguments): NativeGen<string> {
  let item: Value | undefined;
  if (field.key !== undefined) {
    if (!args.mapping) raise('TypeError', 'format requires a mapping');
    item = yield* callMethodGen(typeOf(value).lookup('__getitem__') as Value, value, field.key);
  }
  const take = () => args.next();
  const width = starSize(field.width, take, 2 ** 63, 'ssize_t');
  const precision = field.precision === '*' ? Math.max(0, starSize('*', take, 2 ** 31, 'int')) : field.precision;
  // A negative width that came as an argument means: to the left.
  const turned = field.width === '*' && width < 0;
  if (item === undefined) item = args.next();
  return one(turned ? { ...field, left: true } : field, item, turned ? -width : width, precision);
}
function one(field: PercentField, item: Value, width: number, precision: number): string {
  switch (field.type) {
    case 's':
      return chars(field, str(item), width, precision);
    case 'r':
      return chars(field, repr(item), width, precision);
    case 'a':
      return chars(field, asciiText(repr(item)), width, precision);
    case 'c':
      return percentChar(field, character(item), width);
    case 'd':
    case 'i':
    case 'u':
      return int(field, decimalInt(field, item), width, precision);
    case 'o':
    case 'x':
    case 'X':
      if (!isIndex(item)) raise('TypeError', `%${field.type} format: an integer is required, not ${typeName(item)}`);
      return int(field, toIndex(item), width, precision);
    case 'e':
    case 'E':
    case 'f':
    case 'F':
    case 'g':
    case 'G': {
      const number = item instanceof PyFloat ? item.value : toFloat(item);
      return float(field, number, width, precision);
    }
    default:
      return rethrow(unsupportedFormatCharacter(field));
  }
}
function decimalInt(field: PercentField, item: Value): number | bigint {
  if (item instanceof PyFloat) return truncated(item.value);
  const direct = asInt(item);
  if (direct !== undefined) return direct;
  if (asStr(item) === undefined) {
    const method = typeOf(item).lookup('__int__') ?? typeOf(item).lookup('__index__');
    if (method !== undefined && method !== null) {
      const result = asInt(callMethod(method, item));
      if (result !== undefined) return result;
    }
  }
  raise('TypeError', `%${field.type} format: a real number is required, not ${typeName(item)}`);
}
function character(item: Value): string {
  const text = asStr(item);
  if (text !== undefined) {
    if (strLength(text) !== 1)
      raise('TypeError', `%c requires an int or a unicode character, not a string of length ${strLength(text)}`);
    return text;
  }
  if (!isIndex(item)) raise('TypeError', `%c requires an int or a unicode character, not ${typeName(item)}`);
  const code = toIndex(item);
  if (code < 0 || code > 0x10ffff) raise('OverflowError', '%c arg not in range(0x110000)');
  return String.fromCodePoint(Number(code));
}
