/** `format % args` for bytes (bytesobject.c, _PyBytes_FormatEx). The format is taken as latin-1 text; so is the result. */
import { callMethodGen } from '../door.ts';
import { makeBytes } from '../make.ts';
import type { NativeGen } from '../native.ts';
import { PyByteArray, PyBytes, PyFloat, PyTuple, type Value } from '../objects.ts';
import { asInt, callSpecial, repr, toFloat, toIndex, typeName, typeOf } from '../protocols/index.ts';
import { floatToInt } from '../pure/float.ts';
import {
  type PercentField,
  parsePercent,
  percentChar,
  percentFloat,
  percentInt,
  percentText,
  unsupportedFormatCharacter,
} from '../pure/percent.ts';
import { raise } from '../raise.ts';
import { bufferOf } from './bytes-buffer.ts';
import { latin1Bytes, latin1Text } from './codecs-bytes.ts';
import { asciiText, isIndex, lift, rethrow } from './common.ts';
import { starSize } from './percent.ts';

const int = lift(percentInt);
const float = lift(percentFloat);
const truncated = lift(floatToInt);

/** @returns the result as bytes */
export function* formatBytes(format: string, args: Value): NativeGen<Uint8Array> {
  const items = args instanceof PyTuple ? args.items : null;
  const mapping =
    items === null &&
    bufferOf(args) === undefined &&
    typeof args !== 'string' &&
    typeOf(args).lookup('__getitem__') !== undefined;
  let used = 0;
  const nextArgument = (): Value => {
    if (used >= (items === null ? 1 : items.length)) raise('TypeError', 'not enough arguments for format string');
    const at = used++;
    return items === null ? args : (items[at] as Value);
  };
  let out = '';
  for (const piece of parsePercent(format)) {
    if (piece.kind === 'text') out += piece.text;
    else if (piece.kind === 'error') {
      if (piece.key && !mapping) raise('TypeError', 'format requires a mapping');
      rethrow(piece.error);
    } else {
      let item: Value | undefined;
      if (piece.key !== undefined) {
        if (!mapping) raise('TypeError', 'format requires a mapping');
        item = yield* callMethodGen(
          typeOf(args).lookup('__getitem__') as Value,
          args,
          makeBytes(latin1Bytes(piece.key)),
        );
      }
      const width = starSize(piece.width, nextArgument, 2 ** 63, 'ssize_t');
      const precision =
        piece.precision === '*' ? Math.max(0, starSize('*', nextArgument, 2 ** 31, 'int')) : piece.precision;
      const turned = piece.width === '*' && width < 0;
      out += one(
        turned ? { ...piece, left: true } : piece,
        item === undefined ? nextArgument() : item,
        turned ? -width : width,
        precision,
      );
    }
  }
  const left = items === null ? used === 0 && !mapping : used < items.length;
  if (left) raise('TypeError', 'not all arguments converted during bytes formatting');
  return latin1Bytes(out);
}
function one(field: PercentField, item: Value, width: number, precision: number): string {
  switch (field.type) {
    case 's':
    case 'b':
      return percentText(field, latin1Text(bytesOf(item)), width, precision);
    case 'r':
    case 'a':
      return percentText(field, asciiText(repr(item)), width, precision);
    case 'c':
      return percentChar(field, String.fromCharCode(character(item)), width);
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
    case 'G':
      return float(field, item instanceof PyFloat ? item.value : floatArgument(item), width, precision);
    default:
      return rethrow(unsupportedFormatCharacter(field));
  }
}
function floatArgument(item: Value): number {
  if (
    asInt(item) === undefined &&
    typeOf(item).lookup('__float__') === undefined &&
    typeOf(item).lookup('__index__') === undefined
  ) {
    raise('TypeError', `float argument required, not ${typeName(item)}`);
  }
  return toFloat(item);
}
function bytesOf(item: Value): Uint8Array {
  const direct = bufferOf(item);
  if (direct !== undefined) return direct;
  const made = callSpecial(item, '__bytes__');
  if (made instanceof PyBytes) return made.value;
  if (made !== undefined) raise('TypeError', `__bytes__ returned non-bytes (type ${typeName(made)})`);
  raise(
    'TypeError',
    `%b requires a bytes-like object, or an object that implements __bytes__, not '${typeName(item)}'`,
  );
}
function character(item: Value): number {
  if (item instanceof PyBytes || item instanceof PyByteArray) {
    if (item.value.length !== 1)
      raise(
        'TypeError',
        `%c requires an integer in range(256) or a single byte, not a ${typeName(item)} object of length ${item.value.length}`,
      );
    return item.value[0]!;
  }
  if (!isIndex(item))
    raise('TypeError', `%c requires an integer in range(256) or a single byte, not ${typeName(item)}`);
  const code = toIndex(item);
  if (code < 0 || code > 255) raise('OverflowError', '%c arg not in range(256)');
  return Number(code);
}
function decimalInt(field: PercentField, item: Value): number | bigint {
  if (item instanceof PyFloat) return truncated(item.value);
  const direct = asInt(item);
  if (direct !== undefined) return direct;
  const converted = callSpecial(item, '__int__') ?? callSpecial(item, '__index__');
  const result = converted === undefined ? undefined : asInt(converted);
  return result ?? raise('TypeError', `%${field.type} format: a real number is required, not ${typeName(item)}`);
}
