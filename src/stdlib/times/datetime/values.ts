/**
 * The objects of datetime: their shapes, checks and making. Behaviour and wording here and beside follow CPython 3.14's _datetimemodule.c.
 *
 * Instances of a user's subclass are made by calling the subclass (`construct`), so its __new__ and __init__ run; exact ones are made directly.
 */
import {
  asInt,
  call,
  type NativeGen,
  PyBytes,
  PyObject,
  type PyType,
  raise,
  toIndex,
  typeName,
  type Value,
  withAttributes,
} from '../../../machine/index.ts';
import { daysInMonth, fromOrdinal, toOrdinal } from '../calendar-math.ts';

export const MICROS_PER_DAY = 86_400_000_000n;
export const MAX_ORDINAL = 3652059;

export class PyTimedelta extends PyObject {
  days = 0;
  /** 0..86399 */
  seconds = 0;
  /** 0..999999 */
  micros = 0;
}
export class PyDate extends PyObject {
  year = 1;
  month = 1;
  day = 1;
}
export class PyDateTime extends PyDate {
  hour = 0;
  minute = 0;
  second = 0;
  micro = 0;
  tz: Value = null;
  fold = 0;
}
export class PyTime extends PyObject {
  hour = 0;
  minute = 0;
  second = 0;
  micro = 0;
  tz: Value = null;
  fold = 0;
}
/** tzinfo and its subclasses. */
export class PyTzinfo extends PyObject {}
export class PyTimezone extends PyTzinfo {
  offset!: PyTimedelta;
  name: string | null = null;
}
export type Clocked = PyDateTime | PyTime;

/** The classes; filled when the module is first imported (index.ts). */
export const classes = {} as {
  timedelta: PyType;
  date: PyType;
  datetime: PyType;
  time: PyType;
  tzinfo: PyType;
  timezone: PyType;
  isoDate: PyType;
  utc: PyTimezone;
};

// ---- timedelta --------------------------------------------------------------------------------------------------------------------------------------

/** A timedelta of a class of parts in any range. */
export function makeDelta(days: number, seconds: number, micros: number, cls: PyType = classes.timedelta): PyTimedelta {
  const carrySeconds = Math.floor(micros / 1_000_000);
  const wholeSeconds = seconds + carrySeconds;
  const carryDays = Math.floor(wholeSeconds / 86400);
  const delta = withAttributes(new PyTimedelta(cls));
  delta.days = days + carryDays;
  delta.seconds = wholeSeconds - carryDays * 86400;
  delta.micros = micros - carrySeconds * 1_000_000;
  if (delta.days < -999_999_999 || delta.days > 999_999_999)
    raise('OverflowError', `days=${delta.days}; must have magnitude <= 999999999`);
  return delta;
}
export const deltaMicros = (delta: PyTimedelta): bigint =>
  (BigInt(delta.days) * 86400n + BigInt(delta.seconds)) * 1_000_000n + BigInt(delta.micros);
export const floorDiv = (a: bigint, b: bigint): bigint => {
  const quotient = a / b;
  return a % b !== 0n && a < 0n !== b < 0n ? quotient - 1n : quotient;
};
export function deltaFromMicros(micros: bigint, cls: PyType = classes.timedelta): PyTimedelta {
  const days = floorDiv(micros, MICROS_PER_DAY);
  if (days < -(2n ** 31n) || days >= 2n ** 31n) raise('OverflowError', 'Python int too large to convert to C int');
  const rest = Number(micros - days * MICROS_PER_DAY);
  return makeDelta(Number(days), Math.floor(rest / 1_000_000), rest % 1_000_000, cls);
}
export const isZero = (delta: PyTimedelta): boolean => delta.days === 0 && delta.seconds === 0 && delta.micros === 0;
export const compareDeltas = (a: PyTimedelta, b: PyTimedelta): number =>
  a.days - b.days || a.seconds - b.seconds || a.micros - b.micros;

// ---- arguments ----------------------------------------------------------------------------------------------------------------------------------------

/** Positional and keyword arguments by name, with the wording of PyArg_ParseTupleAndKeywords for a format without a function's name. */
export function parseArguments(
  args: Value[],
  kwargs: Map<string, Value>,
  names: readonly string[],
  required: number,
  maxPositional = names.length,
): (Value | undefined)[] {
  const given = args.length + kwargs.size;
  if (given > names.length)
    raise(
      'TypeError',
      `function takes at most ${names.length} argument${names.length === 1 ? '' : 's'} (${given} given)`,
    );
  if (args.length > maxPositional)
    raise(
      'TypeError',
      `function takes at most ${maxPositional} positional argument${maxPositional === 1 ? '' : 's'} (${args.length} given)`,
    );
  const values: (Value | undefined)[] = names.map((name, at) => {
    const byName = kwargs.get(name);
    if (at < args.length) {
      if (byName !== undefined)
        raise('TypeError', `argument for function given by name ('${name}') and position (${at + 1})`);
      return args[at];
    }
    if (byName === undefined && at < required) {
      // What came before is converted first.
      for (let before = 0; before < at; before++)
        intArgument((before < args.length ? args[before] : kwargs.get(names[before]!)) as Value);
      raise('TypeError', `function missing required argument '${name}' (pos ${at + 1})`);
    }
    return byName;
  });
  for (const key of kwargs.keys())
    if (!names.includes(key)) raise('TypeError', `this function got an unexpected keyword argument '${key}'`);
  return values;
}
/** An argument of the converter `i`. */
export function intArgument(value: Value): number {
  const int = asInt(value) ?? toIndex(value);
  if (typeof int === 'bigint') raise('OverflowError', 'Python int too large to convert to C long');
  if (int > 2147483647) raise('OverflowError', 'signed integer is greater than maximum');
  if (int < -2147483648) raise('OverflowError', 'signed integer is less than minimum');
  return int;
}
export function checkDate(year: number, month: number, day: number): void {
  if (year < 1 || year > 9999) raise('ValueError', `year must be in 1..9999, not ${year}`);
  if (month < 1 || month > 12) raise('ValueError', `month must be in 1..12, not ${month}`);
  const length = daysInMonth(year, month);
  if (day < 1 || day > length)
    raise('ValueError', `day ${day} must be in range 1..${length} for month ${month} in year ${year}`);
}
export function checkTime(hour: number, minute: number, second: number, micro: number, fold: number): void {
  if (hour < 0 || hour > 23) raise('ValueError', `hour must be in 0..23, not ${hour}`);
  if (minute < 0 || minute > 59) raise('ValueError', `minute must be in 0..59, not ${minute}`);
  if (second < 0 || second > 59) raise('ValueError', `second must be in 0..59, not ${second}`);
  if (micro < 0 || micro > 999_999) raise('ValueError', `microsecond must be in 0..999999, not ${micro}`);
  if (fold !== 0 && fold !== 1) raise('ValueError', `fold must be either 0 or 1, not ${fold}`);
}
export function checkTz(tz: Value): Value {
  if (tz !== null && !(tz instanceof PyTzinfo))
    raise('TypeError', `tzinfo argument must be None or of a tzinfo subclass, not type '${typeName(tz)}'`);
  return tz;
}

// ---- making ---------------------------------------------------------------------------------------------------------------------------------------------

export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}
export interface TimeParts {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly micro: number;
}
/** A bare instance of a class with these parts, unchecked. */
export function bareDate(cls: PyType, parts: DateParts): PyDate {
  const date = withAttributes(new PyDate(cls));
  date.year = parts.year;
  date.month = parts.month;
  date.day = parts.day;
  return date;
}
export function bareDateTime(cls: PyType, parts: DateParts & TimeParts, tz: Value, fold = 0): PyDateTime {
  const made = withAttributes(new PyDateTime(cls));
  made.year = parts.year;
  made.month = parts.month;
  made.day = parts.day;
  setClock(made, parts, tz, fold);
  return made;
}
export function bareTime(cls: PyType, parts: TimeParts, tz: Value, fold = 0): PyTime {
  const made = withAttributes(new PyTime(cls));
  setClock(made, parts, tz, fold);
  return made;
}
function setClock(made: Clocked, parts: TimeParts, tz: Value, fold: number): void {
  made.hour = parts.hour;
  made.minute = parts.minute;
  made.second = parts.second;
  made.micro = parts.micro;
  made.tz = tz;
  made.fold = fold;
}
/** A date of a class, checked; a subclass is called. */
export function* makeDate(cls: PyType, parts: DateParts): NativeGen {
  if (cls !== classes.date) return yield* call(cls, [parts.year, parts.month, parts.day]);
  checkDate(parts.year, parts.month, parts.day);
  return bareDate(cls, parts);
}
export function* makeDateTime(cls: PyType, parts: DateParts & TimeParts, tz: Value, fold = 0): NativeGen {
  const { year, month, day, hour, minute, second, micro } = parts;
  if (cls !== classes.datetime) {
    const made = yield* call(cls, [year, month, day, hour, minute, second, micro, tz]);
    if (fold === 1 && made instanceof PyDateTime) made.fold = 1;
    return made;
  }
  checkDate(year, month, day);
  checkTime(hour, minute, second, micro, fold);
  return bareDateTime(cls, parts, tz, fold);
}
export function* makeTime(cls: PyType, parts: TimeParts, tz: Value, fold = 0): NativeGen {
  const { hour, minute, second, micro } = parts;
  if (cls !== classes.time) {
    const made = yield* call(cls, [hour, minute, second, micro, tz]);
    if (fold === 1 && made instanceof PyTime) made.fold = 1;
    return made;
  }
  checkTime(hour, minute, second, micro, fold);
  return bareTime(cls, parts, tz, fold);
}

// ---- arithmetic -------------------------------------------------------------------------------------------------------------------------------------------

export const ordinalOf = (date: DateParts): number => toOrdinal(date.year, date.month, date.day);
export function partsOfOrdinal(ordinal: number): DateParts {
  if (ordinal < 1 || ordinal > MAX_ORDINAL) raise('OverflowError', 'date value out of range');
  const [year, month, day] = fromOrdinal(ordinal);
  return { year, month, day };
}
/** The parts of a moment moved by a timedelta. */
export function shifted(
  moment: DateParts & TimeParts,
  delta: { days: number; seconds: number; micros: number },
  sign: 1 | -1,
): DateParts & TimeParts {
  let micro = moment.micro + sign * delta.micros;
  let second = (moment.hour * 60 + moment.minute) * 60 + moment.second + sign * delta.seconds;
  let ordinal = ordinalOf(moment) + sign * delta.days;
  const carrySecond = Math.floor(micro / 1_000_000);
  micro -= carrySecond * 1_000_000;
  second += carrySecond;
  const carryDay = Math.floor(second / 86400);
  second -= carryDay * 86400;
  ordinal += carryDay;
  const { year, month, day } = partsOfOrdinal(ordinal);
  return {
    year,
    month,
    day,
    hour: Math.floor(second / 3600),
    minute: Math.floor(second / 60) % 60,
    second: second % 60,
    micro,
  };
}
/** a - b, both taken as they stand. */
export function difference(a: DateParts & TimeParts, b: DateParts & TimeParts): PyTimedelta {
  const seconds = (t: TimeParts) => (t.hour * 60 + t.minute) * 60 + t.second;
  return makeDelta(ordinalOf(a) - ordinalOf(b), seconds(a) - seconds(b), a.micro - b.micro);
}

/** The bytes of a pickle that a constructor is given as its first argument (as text when Python 2 wrote the pickle). */
export function stateBytes(value: Value | undefined, length: number): Uint8Array | undefined {
  if (typeof value === 'string') {
    return value.length === length && !/[^\0-\xff]/.test(value)
      ? Uint8Array.from(value, (char) => char.charCodeAt(0))
      : undefined;
  }
  return value instanceof PyBytes && value.value.length === length ? value.value : undefined;
}
