/** `format % args` for bytes (bytesobject.c, _PyBytes_FormatEx). The format is taken as latin-1 text; so is the result. */
import { makeBytes } from '../../make.ts';
import type { NativeGen } from '../../native.ts';
import { PyByteArray, PyBytes, PyFloat, type Value } from '../../objects.ts';
import { asInt, callSpecial, repr, toFloat, toIndex, typeName, typeOf } from '../../protocols/index.ts';
import { floatToInt } from '../../pure/float.ts';
import { type PercentField, percentChar, percentText } from '../../pure/percent.ts';
import { raise } from '../../raise.ts';
import { bufferOf } from './buffer.ts';
import { latin1Bytes, latin1Text } from '../codecs/pieces.ts';
import { isIndex, lift } from '../common.ts';
import { orUndefined, percentBy, type PercentRules } from '../strings/percent.ts';
import { asciiText } from '../../pure/repr.ts';

const truncated = lift(floatToInt);

const bytesRules: PercentRules = {
  what: 'bytes',
  isMapping: (args) =>
    !(args instanceof PyBytes || args instanceof PyByteArray || typeof args === 'string') &&
    typeOf(args).lookup('__getitem__') !== undefined,
  key: (text) => makeBytes(latin1Bytes(text)),
  text(field, item, width, precision) {
    switch (field.type) {
      case 's':
      case 'b':
        return percentText(field, latin1Text(bytesOf(item)), width, precision);
      case 'r':
      case 'a':
        return percentText(field, asciiText(repr(item)), width, precision);
      case 'c':
        return percentChar(field, String.fromCharCode(character(item)), width);
      default:
        return undefined;
    }
  },
  decimal: decimalInt,
  real: floatArgument,
};

/** @returns the result as bytes */
export function* formatBytes(format: string, args: Value): NativeGen<Uint8Array> {
  return latin1Bytes(yield* percentBy(bytesRules, format, args));
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
  if (item instanceof PyFloat && !item.cls.isHeap) return truncated(item.value);
  const direct = asInt(item);
  if (direct !== undefined) return direct;
  const converted = orUndefined(() => callSpecial(item, '__int__') ?? callSpecial(item, '__index__'));
  const result = converted === undefined ? undefined : asInt(converted);
  return result ?? raise('TypeError', `%${field.type} format: a real number is required, not ${typeName(item)}`);
}
