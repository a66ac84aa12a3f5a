/** datetime.timedelta. */
import {
  asInt,
  defineType,
  hash64,
  hashValue,
  lift,
  makeFloat,
  makeTuple,
  type NativeSpec,
  normInt,
  notImplemented,
  orderMethods,
  PyFloat,
  type PyType,
  pureFloat,
  raise,
  typeName,
  type Value,
} from '../../../machine/index.ts';
import { asMembers, readonlyMember } from '../../structures/common.ts';
import {
  classes,
  compareDeltas,
  deltaFromMicros,
  deltaMicros,
  floorDiv,
  isZero,
  MICROS_PER_DAY,
  makeDelta,
  PyTimedelta,
} from './values.ts';

const units = [
  ['days', MICROS_PER_DAY],
  ['seconds', 1_000_000n],
  ['microseconds', 1n],
  ['milliseconds', 1000n],
  ['minutes', 60_000_000n],
  ['hours', 3_600_000_000n],
  ['weeks', MICROS_PER_DAY * 7n],
] as const;
/** The order in which fractions are added up. */
const addingOrder = ['microseconds', 'milliseconds', 'seconds', 'minutes', 'hours', 'days', 'weeks'];

function newDelta(cls: PyType, args: Value[], kwargs: Map<string, Value>): PyTimedelta {
  const given = args.length + kwargs.size;
  if (given > 7) raise('TypeError', `__new__() takes at most 7 arguments (${given} given)`);
  const values = new Map<string, Value>();
  args.forEach((arg, at) => {
    values.set(units[at]![0], arg);
  });
  for (const [name, value] of kwargs) {
    const at = units.findIndex((unit) => unit[0] === name);
    if (at < 0) raise('TypeError', `__new__() got an unexpected keyword argument '${name}'`);
    if (values.has(name))
      raise('TypeError', `argument for __new__() given by name ('${name}') and position (${at + 1})`);
    values.set(name, value);
  }
  const small = (name: string): number => (values.get(name) as number | undefined) ?? 0;
  if ([...values.values()].every((value) => typeof value === 'number' && Math.abs(value) < 1e9)) {
    const seconds = small('seconds') + small('minutes') * 60 + small('hours') * 3600;
    return makeDelta(
      small('days') + small('weeks') * 7,
      seconds,
      small('microseconds') + small('milliseconds') * 1000,
      cls,
    );
  }
  let total = 0n;
  let leftover = 0;
  for (const name of addingOrder) {
    const value = values.get(name);
    if (value === undefined) continue;
    const factor = units.find((unit) => unit[0] === name)![1];
    const int = asInt(value);
    if (int !== undefined) {
      total += BigInt(int) * factor;
      continue;
    }
    if (!(value instanceof PyFloat))
      raise('TypeError', `unsupported type for timedelta ${name} component: ${typeName(value)}`);
    const whole = Math.trunc(value.value);
    if (Number.isNaN(whole)) raise('ValueError', 'cannot convert float NaN to integer');
    if (!Number.isFinite(whole)) raise('OverflowError', 'cannot convert float infinity to integer');
    total += BigInt(whole) * factor;
    const fraction = value.value - whole;
    if (fraction === 0) continue;
    const scaled = Number(factor) * fraction;
    const scaledWhole = Math.trunc(scaled);
    total += BigInt(scaledWhole);
    leftover += scaled - scaledWhole;
  }
  if (leftover !== 0) total += BigInt(roundHalf(leftover, total));
  return deltaFromMicros(total, cls);
}
/** Rounds to the nearest; ties so that the sum with `total` is even. */
function roundHalf(leftover: number, total: bigint): number {
  const rounded = Math.sign(leftover) * Math.round(Math.abs(leftover));
  if (Math.abs(rounded - leftover) !== 0.5) return rounded;
  const odd = Number(total & 1n);
  const half = (leftover + odd) * 0.5;
  return 2 * Math.sign(half) * Math.round(Math.abs(half)) - odd;
}
/** a / b to the nearest, ties to even. */
function divideNearest(a: bigint, b: bigint): bigint {
  if (b === 0n) raise('ZeroDivisionError', 'division by zero');
  let quotient = floorDiv(a, b);
  const twice = (a - quotient * b) * 2n;
  const size = b < 0n ? -b : b;
  const rest = twice < 0n ? -twice : twice;
  if (rest > size || (rest === size && quotient % 2n !== 0n)) quotient += 1n;
  return quotient;
}
function ratioOf(value: PyFloat): [bigint, bigint] {
  if (Number.isNaN(value.value)) raise('ValueError', 'cannot convert NaN to integer ratio');
  if (!Number.isFinite(value.value)) raise('OverflowError', 'cannot convert Infinity to integer ratio');
  const [numerator, denominator] = pureFloat.asIntegerRatio(value.value);
  return [BigInt(numerator), BigInt(denominator)];
}
function multiply(self: PyTimedelta, other: Value): Value {
  const int = asInt(other);
  if (int !== undefined) return deltaFromMicros(deltaMicros(self) * BigInt(int));
  if (!(other instanceof PyFloat)) return notImplemented();
  const [numerator, denominator] = ratioOf(other);
  return deltaFromMicros(divideNearest(deltaMicros(self) * numerator, denominator));
}
const exactQuotient = lift(pureFloat.intTrueDiv);
function divide(self: PyTimedelta, other: Value): Value {
  if (other instanceof PyTimedelta) {
    if (isZero(other)) raise('ZeroDivisionError', 'division by zero');
    return makeFloat(exactQuotient(normInt(deltaMicros(self)), normInt(deltaMicros(other))));
  }
  const int = asInt(other);
  if (int !== undefined) return deltaFromMicros(divideNearest(deltaMicros(self), BigInt(int)));
  if (!(other instanceof PyFloat)) return notImplemented();
  const [numerator, denominator] = ratioOf(other);
  return deltaFromMicros(divideNearest(deltaMicros(self) * denominator, numerator));
}
function divmod(self: PyTimedelta, other: PyTimedelta): [quotient: bigint, rest: bigint] {
  const divisor = deltaMicros(other);
  if (divisor === 0n) raise('ZeroDivisionError', 'division by zero');
  const micros = deltaMicros(self);
  const quotient = floorDiv(micros, divisor);
  return [quotient, micros - quotient * divisor];
}
function floorDivide(self: PyTimedelta, other: Value): Value {
  if (other instanceof PyTimedelta) return normInt(divmod(self, other)[0]);
  const int = asInt(other);
  if (int === undefined) return notImplemented();
  if (BigInt(int) === 0n) raise('ZeroDivisionError', 'division by zero');
  return deltaFromMicros(floorDiv(deltaMicros(self), BigInt(int)));
}
const negative = (self: PyTimedelta): PyTimedelta => makeDelta(-self.days, -self.seconds, -self.micros);
const plain = (self: PyTimedelta): PyTimedelta => makeDelta(self.days, self.seconds, self.micros);
const add = (a: PyTimedelta, b: PyTimedelta): PyTimedelta =>
  makeDelta(a.days + b.days, a.seconds + b.seconds, a.micros + b.micros);
const subtract = (a: PyTimedelta, b: PyTimedelta): PyTimedelta =>
  makeDelta(a.days - b.days, a.seconds - b.seconds, a.micros - b.micros);

const two = (n: number): string => String(n).padStart(2, '0');
function text(self: PyTimedelta): string {
  const days = self.days === 0 ? '' : `${self.days} day${Math.abs(self.days) === 1 ? '' : 's'}, `;
  const clock = `${Math.floor(self.seconds / 3600)}:${two(Math.floor(self.seconds / 60) % 60)}:${two(self.seconds % 60)}`;
  return `${days}${clock}${self.micros === 0 ? '' : `.${String(self.micros).padStart(6, '0')}`}`;
}
function deltaRepr(self: PyTimedelta): string {
  const parts: string[] = [];
  if (self.days !== 0) parts.push(`days=${self.days}`);
  if (self.seconds !== 0) parts.push(`seconds=${self.seconds}`);
  if (self.micros !== 0) parts.push(`microseconds=${self.micros}`);
  return `${self.cls.shown}(${parts.length === 0 ? '0' : parts.join(', ')})`;
}
/** Seconds, as the quotient of whole microseconds by a million. */
export const totalSeconds = (delta: PyTimedelta): PyFloat =>
  makeFloat(exactQuotient(normInt(deltaMicros(delta)), 1_000_000));

const both = (op: (a: PyTimedelta, b: PyTimedelta) => Value): NativeSpec => [
  'self, value, /',
  (self: PyTimedelta, other: Value) => (other instanceof PyTimedelta ? op(self, other) : notImplemented()),
];
const reflected = (op: (a: PyTimedelta, b: PyTimedelta) => Value): NativeSpec => both((a, b) => op(b, a));

export function timedeltaType(): PyType {
  const type = defineType({
    name: 'datetime.timedelta',
    alloc: null,
    doc: 'Difference between two datetime values.\n\ntimedelta(days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0)\n\nAll arguments are optional and default to 0.\nArguments may be integers or floats, and may be positive or negative.',
    new: ['cls, /, *args, **kwargs', newDelta],
    methods: {
      total_seconds: ['self, /', totalSeconds, 'Total seconds in the duration.'],
      __reduce__: [
        'self, /',
        (self: PyTimedelta) => makeTuple([self.cls, makeTuple([self.days, self.seconds, self.micros])]),
        '__reduce__() -> (cls, state)',
      ],
      __add__: both(add),
      __radd__: reflected(add),
      __sub__: both(subtract),
      __rsub__: reflected(subtract),
      __mul__: ['self, value, /', multiply],
      __rmul__: ['self, value, /', multiply],
      __truediv__: ['self, value, /', divide],
      __floordiv__: ['self, value, /', floorDivide],
      __mod__: both((a, b) => deltaFromMicros(divmod(a, b)[1])),
      __rmod__: reflected((a, b) => deltaFromMicros(divmod(a, b)[1])),
      __divmod__: both((a, b) => {
        const [quotient, rest] = divmod(a, b);
        return makeTuple([normInt(quotient), deltaFromMicros(rest)]);
      }),
      __neg__: ['self, /', negative],
      __pos__: ['self, /', plain],
      __abs__: ['self, /', (self: PyTimedelta) => (self.days < 0 ? negative(self) : plain(self))],
      __bool__: ['self, /', (self: PyTimedelta) => !isZero(self)],
      __hash__: [
        'self, /',
        (self: PyTimedelta) => {
          hash64(makeTuple([self.days, self.seconds, self.micros]));
          return hashValue();
        },
      ],
      __repr__: ['self, /', deltaRepr],
      __str__: ['self, /', text],
      ...orderMethods((a, b) => (b instanceof PyTimedelta ? compareDeltas(a as PyTimedelta, b) : undefined)),
    },
    getset: {
      days: readonlyMember((self: PyTimedelta) => self.days),
      seconds: readonlyMember((self: PyTimedelta) => self.seconds),
      microseconds: readonlyMember((self: PyTimedelta) => self.micros),
    },
  });
  classes.timedelta = asMembers(type, ['days', 'seconds', 'microseconds']);
  type.ns.set('min', makeDelta(-999_999_999, 0, 0));
  type.ns.set('max', makeDelta(999_999_999, 86399, 999_999));
  type.ns.set('resolution', makeDelta(0, 0, 1));
  return type;
}
