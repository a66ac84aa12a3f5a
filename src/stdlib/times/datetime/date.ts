/** datetime.date, and the named tuple of isocalendar(). */
import {
  argumentName,
  asInt,
  asStr,
  call,
  defineType,
  getAttr,
  hash64,
  hashValue,
  lift,
  makeBytes,
  makeFloat,
  makeTuple,
  type NativeGen,
  type NativeSpec,
  notImplemented,
  orderMethods,
  PyTuple,
  type PyType,
  raise,
  repr,
  str,
  toIndex,
  types,
  type Value,
} from '../../../machine/index.ts';
import { isoCalendar, isoWeek1Monday, toOrdinal, weekdayOf } from '../calendar-math.ts';
import { timestampSeconds, wallNs } from '../clock.ts';
import type { BrokenTime } from '../strftime.ts';
import { localTime, parseTime, structOf } from '../time.ts';
import { ctimeText, formatMoment, invalidIso, isoDateText, isoProblem, isoToDate, readIsoDate } from './text.ts';
import {
  bareDate,
  checkDate,
  classes,
  intArgument,
  MAX_ORDINAL,
  makeDate,
  makeDelta,
  ordinalOf,
  PyDate,
  PyDateTime,
  PyTimedelta,
  parseArguments,
  partsOfOrdinal,
  stateBytes,
} from './values.ts';

const isPlainDate = (value: Value): value is PyDate => value instanceof PyDate && !(value instanceof PyDateTime);
export const lifted = lift(invalidIso);
const midnight = { hour: 0, minute: 0, second: 0, micro: 0 };

function newDate(cls: PyType, args: Value[], kwargs: Map<string, Value>): PyDate {
  const state = args.length === 1 && kwargs.size === 0 ? stateBytes(args[0], 4) : undefined;
  if (state !== undefined) {
    const [high, low, month, day] = state as unknown as [number, number, number, number];
    if (month >= 1 && month <= 12) return bareDate(cls, { year: high * 256 + low, month, day });
  }
  const [year, month, day] = parseArguments(args, kwargs, ['year', 'month', 'day'], 3).map((value) =>
    intArgument(value as Value),
  ) as [number, number, number];
  checkDate(year, month, day);
  return bareDate(cls, { year, month, day });
}
/** Year, month and day as the bytes that pickles hold. */
export const dateState = (date: PyDate): number[] => [date.year >> 8, date.year & 255, date.month, date.day];

/** The broken-down time of a date (and clock). */
export function broken(
  date: PyDate,
  clock: { hour: number; minute: number; second: number },
  isdst: number,
): BrokenTime {
  const ordinal = ordinalOf(date);
  return {
    year: date.year,
    month: date.month,
    day: date.day,
    hour: clock.hour,
    minute: clock.minute,
    second: clock.second,
    weekday: weekdayOf(ordinal),
    yearDay: ordinal - toOrdinal(date.year, 1, 1) + 1,
    isdst,
    zone: 'UTC',
    gmtoff: 0,
  };
}
/** A struct_time that knows no zone. */
export const zonelessStruct = (time: BrokenTime): Value => structOf(time, false);

/** The text argument of strftime() and __format__. */
export function textArgument(value: Value, name: string): string {
  const text = asStr(value);
  if (text === undefined) raise('TypeError', `${name}() argument 1 must be str, not ${argumentName(value)}`);
  return text;
}
/** `__format__`: strftime() of the object, or str() for an empty format. */
export const formatMethod: NativeSpec = [
  'self, format, /',
  function* (self: Value, format: Value) {
    const text = textArgument(format, '__format__');
    if (text === '') return str(self);
    return yield* call(getAttr(self, 'strftime'), [text]);
  },
  'Formats self with strftime.',
];
function* shiftDate(self: PyDate, delta: PyTimedelta, sign: 1 | -1): NativeGen {
  return yield* makeDate(self.cls, partsOfOrdinal(ordinalOf(self) + sign * delta.days));
}
function* subtract(self: PyDate, other: Value): NativeGen {
  if (other instanceof PyTimedelta) return yield* shiftDate(self, other, -1);
  if (isPlainDate(other) && isPlainDate(self)) return makeDelta(ordinalOf(self) - ordinalOf(other), 0, 0);
  return notImplemented();
}
function* add(self: PyDate, other: Value): NativeGen {
  return other instanceof PyTimedelta ? yield* shiftDate(self, other, 1) : notImplemented();
}
function* replace(self: PyDate, year?: Value, month?: Value, day?: Value): NativeGen {
  const part = (value: Value | undefined, own: number) => (value === undefined ? own : intArgument(value));
  return yield* makeDate(self.cls, {
    year: part(year, self.year),
    month: part(month, self.month),
    day: part(day, self.day),
  });
}
function* fromTimestamp(cls: PyType, timestamp: Value): NativeGen {
  return yield* dateOfSeconds(cls, Number(timestampSeconds(timestamp)));
}
function* dateOfSeconds(cls: PyType, seconds: number): NativeGen {
  const { year, month, day } = localTime(seconds);
  return yield* makeDate(cls, { year, month, day });
}
function* fromOrdinalNumber(cls: PyType, given: Value): NativeGen {
  const ordinal = intArgument(given);
  if (ordinal < 1) raise('ValueError', 'ordinal must be >= 1');
  const parts =
    ordinal > MAX_ORDINAL
      ? { year: 10000 + Math.floor((ordinal - MAX_ORDINAL - 1) / 365.2425), month: 1, day: 1 }
      : partsOfOrdinal(ordinal);
  return yield* callWith(cls, [parts.year, parts.month, parts.day]);
}
/** The class called with the parts: what the alternative constructors do, also for datetime. */
function* callWith(cls: PyType, parts: Value[]): NativeGen {
  if (cls === classes.date)
    return yield* makeDate(cls, { year: parts[0] as number, month: parts[1] as number, day: parts[2] as number });
  return yield* call(cls, parts);
}
function* fromIsoFormat(cls: PyType, given: Value): NativeGen {
  const text = asStr(given);
  if (text === undefined) raise('TypeError', 'fromisoformat: argument must be str');
  const parts = [7, 8, 10].includes(text.length) ? readIsoDate(text) : undefined;
  if (parts === undefined) return lifted(text) as never;
  return yield* callWith(cls, [parts.year, parts.month, parts.day]);
}
function* fromIsoCalendar(cls: PyType, year: Value, week: Value, day: Value): NativeGen {
  const [y, w, d] = [year, week, day].map((value) => {
    const int = asInt(value) ?? toIndex(value);
    if (int > 2147483647 || int < -2147483648) raise('ValueError', 'ISO calendar component out of range');
    return int as number;
  }) as [number, number, number];
  switch (isoProblem(y, w, d)) {
    case 'year':
      raise('ValueError', `year must be in 1..9999, not ${y}`);
      break;
    case 'week':
      raise('ValueError', `Invalid week: ${w}`);
      break;
    case 'weekday':
      raise('ValueError', `Invalid weekday: ${d} (range is [1, 7])`);
  }
  const ordinal = isoWeek1Monday(y) + (w - 1) * 7 + d - 1;
  if (ordinal > MAX_ORDINAL) raise('ValueError', 'year must be in 1..9999, not 10000');
  if (ordinal < 1) raise('ValueError', 'year must be in 1..9999, not 0');
  const parts = isoToDate(y, w, d) as { year: number; month: number; day: number };
  return yield* callWith(cls, [parts.year, parts.month, parts.day]);
}

// ---- isocalendar() ---------------------------------------------------------------------------------------------------------------------------------------

class PyIsoDate extends PyTuple {}
function isoDateType(): PyType {
  const field = (at: number) => [(self: PyIsoDate) => self.items[at]] as const;
  return defineType({
    name: 'datetime.IsoCalendarDate',
    base: types.tuple,
    isBaseType: false,
    doc: 'The result of date.isocalendar() or datetime.isocalendar()\n\nThis object may be accessed either as a tuple of\n  ((year, week, weekday))\nor via the object attributes as named in the above tuple.',
    alloc: (cls) => new PyIsoDate(cls, []),
    new: [
      'cls, year, week, weekday',
      (cls: PyType, year: Value, week: Value, weekday: Value) => new PyIsoDate(cls, [year, week, weekday]),
    ],
    methods: {
      __repr__: [
        'self, /',
        (self: PyIsoDate) =>
          `${self.cls.shown}(year=${repr(self.items[0]!)}, week=${repr(self.items[1]!)}, weekday=${repr(self.items[2]!)})`,
      ],
      __reduce__: [
        'self, /',
        (self: PyIsoDate) => makeTuple([types.tuple, makeTuple([makeTuple(self.items.slice())])]),
      ],
    },
    getset: { year: field(0), week: field(1), weekday: field(2) },
  });
}

// ---- the class ---------------------------------------------------------------------------------------------------------------------------------------------

const compare = (a: PyDate, b: PyDate): number => a.year - b.year || a.month - b.month || a.day - b.day;

export function dateType(): PyType {
  classes.isoDate = isoDateType();
  const type = defineType({
    name: 'datetime.date',
    alloc: null,
    doc: 'date(year, month, day) --> date object',
    new: ['cls, /, *args, **kwargs', newDate],
    methods: {
      ctime: ['self, /', (self: PyDate) => ctimeText(self, midnight), 'Return ctime() style string.'],
      strftime: [
        'self, format',
        (self: PyDate, format: Value) =>
          formatMoment(
            textArgument(format, 'strftime'),
            broken(self, midnight, -1),
            0,
            () => '',
            () => '',
          ),
        'format -> strftime() style string.',
      ],
      __format__: formatMethod,
      isoformat: ['self, /', (self: PyDate) => isoDateText(self), 'Return string in ISO 8601 format, YYYY-MM-DD.'],
      isoweekday: [
        'self, /',
        (self: PyDate) => weekdayOf(ordinalOf(self)) + 1,
        'Return the day of the week represented by the date.\nMonday == 1 ... Sunday == 7',
      ],
      weekday: [
        'self, /',
        (self: PyDate) => weekdayOf(ordinalOf(self)),
        'Return the day of the week represented by the date.\nMonday == 0 ... Sunday == 6',
      ],
      isocalendar: [
        'self, /',
        (self: PyDate) => new PyIsoDate(classes.isoDate, isoCalendar(ordinalOf(self), self.year)),
        'Return a named tuple containing ISO year, week number, and weekday.',
      ],
      toordinal: [
        'self, /',
        (self: PyDate) => ordinalOf(self),
        'Return proleptic Gregorian ordinal.  January 1 of year 1 is day 1.',
      ],
      timetuple: [
        'self, /',
        (self: PyDate) => zonelessStruct(broken(self, midnight, -1)),
        'Return time tuple, compatible with time.localtime().',
      ],
      replace: ['self, year=None, month=None, day=None', replace, 'Return date with new specified fields.'],
      __replace__: ['self, /, *, year=None, month=None, day=None', replace, 'The same as replace().'],
      __reduce__: [
        'self, /',
        (self: PyDate) => makeTuple([self.cls, makeTuple([makeBytes(Uint8Array.from(dateState(self)))])]),
        '__reduce__() -> (cls, state)',
      ],
      __add__: ['self, value, /', add],
      __radd__: ['self, value, /', add],
      __sub__: ['self, value, /', subtract],
      __hash__: [
        'self, /',
        (self: PyDate) => {
          hash64(makeTuple([self.year, self.month, self.day]));
          return hashValue();
        },
      ],
      __repr__: ['self, /', (self: PyDate) => `${self.cls.shown}(${self.year}, ${self.month}, ${self.day})`],
      __str__: [
        'self, /',
        function* (self: PyDate) {
          return self.cls.isHeap ? yield* call(getAttr(self, 'isoformat')) : isoDateText(self);
        },
      ],
      ...orderMethods((a, b) => (isPlainDate(b) && isPlainDate(a) ? compare(a, b) : undefined)),
    },
    classMethods: {
      fromtimestamp: [
        'cls, timestamp, /',
        fromTimestamp,
        'Create a date from a POSIX timestamp.\n\nThe timestamp is a number, e.g. created via time.time(), that is interpreted\nas local time.',
      ],
      today: [
        'cls, /',
        function* (cls: PyType) {
          if (cls === classes.date) return yield* dateOfSeconds(cls, Number(wallNs() / 1_000_000_000n));
          return yield* call(getAttr(cls, 'fromtimestamp'), [makeFloat(Number(wallNs()) / 1e9)]);
        },
        'Current date or datetime:  same as self.__class__.fromtimestamp(time.time()).',
      ],
      fromordinal: [
        'cls, ordinal, /',
        fromOrdinalNumber,
        'int -> date corresponding to a proleptic Gregorian ordinal.',
      ],
      fromisoformat: ['cls, string, /', fromIsoFormat, 'Construct a date from a string in ISO 8601 format.'],
      fromisocalendar: [
        'cls, year, week, day',
        fromIsoCalendar,
        'Construct a date from the ISO year, week number and weekday.\n\nThis is the inverse of the date.isocalendar() function',
      ],
      strptime: [
        'cls, date_string, format, /',
        function* (cls: PyType, text: Value, format: Value) {
          const { year, month, day } = yield* parseTime(text, format, '_strptime_datetime_date');
          return yield* callWith(cls, [year, month, day]);
        },
        'Parse string according to the given date format (like time.strptime()).',
      ],
    },
    getset: {
      year: [(self: PyDate) => self.year],
      month: [(self: PyDate) => self.month],
      day: [(self: PyDate) => self.day],
    },
  });
  classes.date = type;
  type.ns.set('min', bareDate(type, { year: 1, month: 1, day: 1 }));
  type.ns.set('max', bareDate(type, { year: 9999, month: 12, day: 31 }));
  type.ns.set('resolution', makeDelta(1, 0, 0));
  return type;
}
