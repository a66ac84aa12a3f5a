/** Built-in functions on numbers: abs, bin, divmod, hex, oct, pow, round, sum, chr, ord, min, max. */

import { repeatable } from '../calls/index.ts';
import { askOperator, BREATH, call, callMethodGen, compareGen, isBreathDue, iter, next, stepsOf } from '../door.ts';
import { keeping, replaceKept } from '../keeping.ts';
import { makeComplex, makeFloat, makeTuple, notImplemented, types } from '../make.ts';
import { CallRequest, type NativeGen, type NativeSpec, PyNativeFunction, type Take } from '../native.ts';
import { asking, asksFor } from '../short-ways.ts';
import { PyByteArray, PyBytes, PyComplex, PyFloat, PyNativeIterator, type Value } from '../objects.ts';
import { asStr, comparePrimitive, nativeItems, specialMethod, toIndex, typeName, typeOf } from '../protocols/index.ts';
import { binaryOp, binaryOpGen } from '../protocols/operators.ts';
import { codePointLength } from '../pure/codepoints.ts';
import { hypot } from '../pure/complex.ts';
import { intToFloat } from '../pure/float.ts';
import { intAbs, intAdd, intDivmod, intPowMod, intToBase } from '../pure/int.ts';
import { raise } from '../raise.ts';
import { functionOf, lift } from '../types/common.ts';
import { NativeMap } from '../types/containers/iterators.ts';
import { counters, TRACKED, vm } from '../vm.ts';
import { lenQuick } from './iteration.ts';

const toFloat = lift(intToFloat);
const isPlainInt = (value: Value): value is number | bigint => typeof value === 'number' || typeof value === 'bigint';
const isPlainFloat = (value: Value): value is PyFloat => value instanceof PyFloat && value.cls === types.float;

function inBase(base: 2 | 8 | 16, doc: string): NativeSpec {
  return repeatable(['number, /', (number: Value) => intToBase(toIndex(number), base), doc]);
}

function* abs(value: Value): NativeGen {
  const method = typeOf(value).lookup('__abs__');
  if (method === undefined) raise('TypeError', `bad operand type for abs(): '${typeName(value)}'`);
  return yield* callMethodGen(method, value);
}
asking.set(abs, { method: asksFor('__abs__'), check: (answer) => answer });
function absQuick(value: Value): Value | undefined {
  if (isPlainInt(value)) return intAbs(value);
  if (isPlainFloat(value)) return makeFloat(Math.abs(value.value));
  if (!(value instanceof PyComplex) || value.cls !== types.complex) return undefined;
  const size = hypot(value.real, value.imag);
  return Number.isFinite(size) ? makeFloat(size) : undefined;
}

/** `name(a, b)` by a pair of special methods, the right operand's first where its class is a subclass with its own. */
function* binarySpecial(
  a: Value,
  b: Value,
  forward: string,
  reflected: string,
  more: Value[] = [],
): NativeGen<Value | undefined> {
  const left = typeOf(a);
  const right = typeOf(b);
  const mine = left.lookup(forward);
  const theirs = left === right ? undefined : right.lookup(reflected);
  const theirsFirst = theirs !== undefined && right.isSubtype(left) && right.owner(reflected) !== left.owner(reflected);
  if (theirsFirst) {
    const result = yield* askOperator(theirs, b, a, ...more);
    if (result !== notImplemented()) return result;
  }
  if (mine !== undefined) {
    const result = yield* askOperator(mine, a, b, ...more);
    if (result !== notImplemented()) return result;
  }
  if (theirs !== undefined && !theirsFirst) {
    const result = yield* askOperator(theirs, b, a, ...more);
    if (result !== notImplemented()) return result;
  }
  return undefined;
}
function* divmod(a: Value, b: Value): NativeGen {
  const result = yield* binarySpecial(a, b, '__divmod__', '__rdivmod__');
  if (result === undefined)
    raise('TypeError', `unsupported operand type(s) for divmod(): '${typeName(a)}' and '${typeName(b)}'`);
  return result;
}

const powMod = lift(intPowMod);
function* pow(base: Value, exp: Value, mod?: Value): NativeGen {
  if (mod === undefined || mod === null) return yield* binaryOpGen(base, exp, 8);
  if (isPlainInt(base) && isPlainInt(exp) && isPlainInt(mod)) return powMod(base, exp, mod);
  const result = yield* binarySpecial(base, exp, '__pow__', '__rpow__', [mod]);
  if (result !== undefined) return result;
  // The last that is asked is the third one's class, as long as its own power is none written in Python.
  const third = typeOf(mod).lookup('__pow__');
  if (third instanceof PyNativeFunction && !third.isGenerator) {
    const last = third.impl(base as never, exp as never, mod as never) as Value;
    if (last !== notImplemented()) return last;
  }
  raise(
    'TypeError',
    `unsupported operand type(s) for ** or pow(): '${typeName(base)}', '${typeName(exp)}', '${typeName(mod)}'`,
  );
}

function* round(number: Value, ndigits?: Value): NativeGen {
  const method = specialMethod(number, '__round__');
  if (method === undefined) raise('TypeError', `type ${typeName(number)} doesn't define __round__ method`);
  return ndigits === undefined || ndigits === null
    ? yield* callMethodGen(method, number)
    : yield* callMethodGen(method, number, ndigits);
}

// ---- sum --------------------------------------------------------------------------------------------------------------------------------------

/** A sum of floats that carries what rounding lost (Neumaier), as CPython's sum() does. */
class Compensated {
  private low = 0;
  constructor(private high: number) {}
  add(x: number): void {
    const total = this.high + x;
    this.low += Math.abs(this.high) >= Math.abs(x) ? this.high - total + x : x - total + this.high;
    this.high = total;
  }
  get value(): number {
    return this.low !== 0 && Number.isFinite(this.low) ? this.high + this.low : this.high;
  }
}
/** The running total: exact for ints, compensated for floats and complex numbers, `+` for anything else. */
class Total {
  private real: Compensated | null = null;
  private imag: Compensated | null = null;
  /** The value while that is an int that a number holds: no whole number at first, so that V8 keeps a place for those beyond 32 bits, too. */
  private int = 0.5;
  private isInt = false;
  constructor(private value: Value) {
    this.recognise();
  }
  private recognise(): void {
    this.isInt = typeof this.value === 'number';
    if (typeof this.value === 'number') this.int = this.value;
    else if (isPlainFloat(this.value)) this.real = new Compensated(this.value.value);
    else if (this.value instanceof PyComplex && this.value.cls === types.complex) {
      this.real = new Compensated(this.value.real);
      this.imag = new Compensated(this.value.imag);
    }
  }
  /** Adds an item without Python; false when only `+` can. */
  addNative(item: Value): boolean {
    if (this.isInt) {
      if (typeof item === 'number') {
        const sum = this.int + item;
        if (sum <= Number.MAX_SAFE_INTEGER && sum >= -Number.MAX_SAFE_INTEGER) {
          this.int = sum;
          return true;
        }
      }
      this.value = this.result;
      this.isInt = false;
    }
    if (this.real !== null) {
      if (isPlainFloat(item)) this.real.add(item.value);
      else if (isPlainInt(item) || typeof item === 'boolean')
        this.real.add(typeof item === 'boolean' ? Number(item) : toFloat(item));
      else if (this.imag !== null && item instanceof PyComplex && item.cls === types.complex) {
        this.real.add(item.real);
        this.imag.add(item.imag);
      } else return false;
      return true;
    }
    if (isPlainInt(this.value) && (isPlainInt(item) || typeof item === 'boolean')) {
      this.value = intAdd(this.value, typeof item === 'boolean' ? Number(item) : item);
      return true;
    }
    return false;
  }
  get result(): Value {
    // (a small one is given back as V8 keeps small ones)
    if (this.isInt) return (this.int | 0) === this.int ? this.int | 0 : this.int;
    if (this.real === null) return this.value;
    return this.imag === null ? makeFloat(this.real.value) : makeComplex(this.real.value, this.imag.value);
  }
  set result(value: Value) {
    this.real = this.imag = null;
    this.value = value;
    this.recognise();
  }
}
function checkStart(start: Value): void {
  if (asStr(start) !== undefined) raise('TypeError', "sum() can't sum strings [use ''.join(seq) instead]");
  if (start instanceof PyBytes) raise('TypeError', "sum() can't sum bytes [use b''.join(seq) instead]");
  if (start instanceof PyByteArray) raise('TypeError', "sum() can't sum bytearray [use b''.join(seq) instead]");
}
function* sum(iterable: Value, start?: Value): NativeGen {
  const iterator = yield* iter(iterable);
  if (start !== undefined) checkStart(start);
  const total = new Total(start ?? (start === null ? null : 0));
  const kept = keeping([iterator, null, start ?? null]);
  let count = 0;
  if (start === undefined && givesLengths(iterator)) [total.result, count] = iterator.takeLengths();
  const steps = stepsOf(iterator, (item) => {
    if ((typeof item !== 'number' && !isPlainFloat(item)) || !total.addNative(item)) return false;
    count++;
    return true;
  });
  for (;;) {
    let item: Value | undefined;
    if (steps !== null) item = (yield steps) as Value | undefined;
    else item = iterator instanceof PyNativeIterator && !isBreathDue() ? iterator.nextValue() : yield* next(iterator);
    if (item === undefined) break;
    count++;
    if (total.addNative(item)) continue;
    kept[1] = item;
    total.result = yield* binaryOpGen(total.result, item, 0);
    replaceKept(kept, 2, total.result);
    replaceKept(kept, 1, null);
  }
  if (count > 20) vm.charge(Math.min(count, BREATH) * 10);
  return total.result;
}
/** Whether an iterator gives lengths, and comes to an end. */
const givesLengths = (iterator: Value): iterator is NativeMap =>
  iterator instanceof NativeMap &&
  iterator.func instanceof PyNativeFunction &&
  iterator.func.quick === lenQuick &&
  iterator.lengthHint() >= 0;
function sumQuick(iterable: Value, start?: Value): Value | undefined {
  const items = nativeItems(iterable);
  if (items === undefined || typeof iterable === 'string') return undefined;
  if (start !== undefined) checkStart(start);
  const total = new Total(start ?? (start === null ? null : 0));
  for (const item of items) {
    if (total.addNative(item)) continue;
    if (typeof item === 'object' && item !== null && item.cls.isHeap) return undefined;
    total.result = binaryOp(total.result, item, 0);
  }
  if (items.length > 20) vm.charge(items.length * 10);
  return total.result;
}

// ---- min, max -----------------------------------------------------------------------------------------------------------------------------------

/** min and max: the first of the best. `op` is the comparison that a better one must pass against the best so far. */
function extreme(name: 'min' | 'max', op: 0 | 4, doc: string): NativeSpec {
  const check = (args: Value[], fallback: Value | undefined) => {
    if (args.length === 0) raise('TypeError', `${name} expected at least 1 argument, got 0`);
    if (args.length > 1 && fallback !== undefined)
      raise('TypeError', `Cannot specify a default for ${name}() with multiple positional arguments`);
  };
  function* best(args: Value[], key?: Value, fallback?: Value): NativeGen {
    check(args, fallback);
    const items = args.length > 1 ? args : null;
    const iterator = items === null ? yield* iter(args[0] as Value) : null;
    let found: Value | undefined;
    let foundKey: Value = null;
    const kept = keeping<(Value | undefined)[]>([iterator]);
    const take: Take = (item) => {
      if (found === undefined || typeof item !== 'number' || typeof foundKey !== 'number') return false;
      if (op === 0 ? item < foundKey : item > foundKey) found = foundKey = item;
      count++;
      return true;
    };
    const steps = key === undefined || key === null ? stepsOf(iterator, take) : null;
    let at = 0;
    let count = 0;
    const nextKey: Take = (made) => {
      if (found === undefined || typeof made !== 'number' || typeof foundKey !== 'number') return false;
      if (op === 0 ? made < foundKey : made > foundKey) {
        found = kept[3] = kept[1] as Value;
        foundKey = made;
      }
      return true;
    };
    const [func, front] = key === undefined ? [undefined, []] : functionOf(key);
    const isNative = items !== null || iterator instanceof PyNativeIterator;
    const keys =
      func === undefined || !isNative || counters[TRACKED] !== 0
        ? null
        : new CallRequest(func, [], null, 'value', nextKey, () => {
            const item = items !== null ? items[at++] : (iterator as PyNativeIterator).nextValue();
            kept[1] = item;
            count++;
            return item === undefined ? undefined : [...front, item];
          });
    for (;;) {
      let item: Value | undefined;
      let itemKey: Value | undefined;
      if (keys !== null) {
        itemKey = (yield keys) as Value | undefined;
        if (itemKey === undefined) break;
        item = kept[1] as Value;
      } else {
        if (steps !== null) item = (yield steps) as Value | undefined;
        else item = items !== null ? items[at++] : yield* next(iterator);
        if (item === undefined) break;
        count++;
        kept[1] = item;
        itemKey = key === undefined || key === null ? item : yield* call(key, [item]);
      }
      kept[2] = itemKey;
      if (found === undefined || (yield* compareGen(itemKey, foundKey, op))) {
        found = item;
        foundKey = itemKey;
        replaceKept(kept, 3, item);
        replaceKept(kept, 4, itemKey);
      }
      replaceKept(kept, 1, undefined);
      replaceKept(kept, 2, undefined);
    }
    if (count > 20) vm.charge(Math.min(count, BREATH) * 10);
    if (found !== undefined) return found;
    if (fallback !== undefined) return fallback;
    raise('ValueError', `${name}() iterable argument is empty`);
  }
  const quick = (args: Value[], key?: Value): Value | undefined => {
    if (key !== undefined && key !== null) return undefined;
    const items = args.length > 1 ? args : args.length === 1 ? nativeItems(args[0] as Value) : undefined;
    if (items === undefined || items.length === 0) return undefined;
    let found = items[0] as Value;
    for (let at = 1; at < items.length; at++) {
      const item = items[at] as Value;
      const better =
        isPlainFloat(item) && isPlainFloat(found)
          ? op === 0
            ? item.value < found.value
            : item.value > found.value
          : comparePrimitive(item, found, op);
      if (better === undefined) return undefined;
      if (better) found = item;
    }
    if (items.length > 20) vm.charge(items.length * 10);
    return found;
  };
  return [
    '*args, key=None, default=None',
    best,
    doc,
    (args: Value[], key?: Value, fallback?: Value) =>
      args.length > 1 && fallback !== undefined ? undefined : quick(args, key),
  ];
}

// ---- characters -----------------------------------------------------------------------------------------------------------------------------------

function chr(i: Value): Value {
  const code = toIndex(i);
  if (code < 0 || code > 0x10ffff) raise('ValueError', 'chr() arg not in range(0x110000)');
  return String.fromCodePoint(Number(code));
}
function ord(c: Value): Value {
  const text = asStr(c);
  const length =
    text !== undefined
      ? codePointLength(text)
      : c instanceof PyBytes || c instanceof PyByteArray
        ? c.value.length
        : undefined;
  if (length === undefined) raise('TypeError', `ord() expected string of length 1, but ${typeName(c)} found`);
  if (length !== 1) raise('TypeError', `ord() expected a character, but string of length ${length} found`);
  return text !== undefined ? (text.codePointAt(0) as number) : ((c as PyBytes).value[0] as number);
}

const minMaxDoc = (word: string, adjective: string) =>
  `${word}(iterable, *[, default=obj, key=func]) -> value\n${word}(arg1, arg2, *args, *[, key=func]) -> value\n\nWith a single iterable argument, return its ${adjective} item. The\ndefault keyword-only argument specifies an object to return if\nthe provided iterable is empty.\nWith two or more positional arguments, return the ${adjective === 'biggest' ? 'largest' : 'smallest'} argument.`;

export const numberFunctions: Readonly<Record<string, NativeSpec>> = {
  abs: ['x, /', abs, 'Return the absolute value of the argument.', absQuick],
  bin: inBase(
    2,
    "Return the binary representation of an integer.\n\n   >>> bin(2796202)\n   '0b1010101010101010101010'",
  ),
  chr: repeatable(['i, /', chr, 'Return a Unicode string of one character with ordinal i; 0 <= i <= 0x10ffff.']),
  divmod: [
    'x, y, /',
    divmod,
    'Return the tuple (x//y, x%y).  Invariant: div*y + mod == x.',
    (x: Value, y: Value) =>
      typeof x === 'number' && typeof y === 'number' && y !== 0 ? makeTuple(intDivmod(x, y)) : undefined,
  ],
  hex: inBase(16, "Return the hexadecimal representation of an integer.\n\n   >>> hex(12648430)\n   '0xc0ffee'"),
  max: extreme('max', 4, minMaxDoc('max', 'biggest')),
  min: extreme('min', 0, minMaxDoc('min', 'smallest')),
  oct: inBase(8, "Return the octal representation of an integer.\n\n   >>> oct(342391)\n   '0o1234567'"),
  ord: [
    'c, /',
    ord,
    'Return the ordinal value of a character.\n\nIf the argument is a one-character string, return the Unicode code\npoint of that character.\n\nIf the argument is a bytes or bytearray object of length 1, return its\nsingle byte value.',
  ],
  pow: [
    'base, exp, mod=None',
    pow,
    'Equivalent to base**exp with 2 arguments or base**exp % mod with 3 arguments.\n\nSome types, such as ints, are able to use a more efficient algorithm when\ninvoked using the three argument form.',
  ],
  round: [
    'number, ndigits=None',
    round,
    'Round a number to a given precision in decimal digits.\n\nThe return value is an integer if ndigits is omitted or None.  Otherwise\nthe return value has the same type as the number.  ndigits may be negative.',
  ],
  sum: [
    'iterable, /, start=0',
    sum,
    "Return the sum of a 'start' value (default: 0) plus an iterable of numbers\n\nWhen the iterable is empty, return the start value.\nThis function is intended specifically for use with numeric values and may\nreject non-numeric types.",
    sumQuick,
  ],
};
