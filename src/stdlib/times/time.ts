/** time: the virtual clock, sleep, and broken-down times (local ones: see local.ts). Behaviour and wording follow timemodule.c. */
import {
  argumentName,
  asInt,
  asStr,
  block,
  call,
  getAttr,
  lift,
  type ModuleSpec,
  makeException,
  makeFloat,
  makeTuple,
  type NativeGen,
  type NativeSpec,
  type PyException,
  PyModule,
  PyTuple,
  raise,
  repr,
  strRepr,
  throwExc,
  toIndex,
  typeName,
  typeOf,
  types,
  type Value,
  vm,
  libraryFunction,
  type PyLibraryFunction,
} from '../../machine/index.ts';
import { EPOCH_ORDINAL, fromOrdinal, toOrdinal, weekdayOf } from './calendar-math.ts';
import { variable } from '../system/os/environ.ts';
import { describedZone, hasLocalZone, momentOfClock, readZone, setLocalZone, shownAt } from './local.ts';
import {
  durationNs,
  intNs,
  monotonicNs,
  processCpuNs,
  secondsFloat,
  threadCpuNs,
  timestampSeconds,
  wallNs,
} from './clock.ts';
import { importModule, lazy, moduleFunctions, tupleArguments, warn } from '../structures/common.ts';
import { look, LookCost } from './patience.ts';
import { type BrokenTime, MONTHS, secondsSinceEpoch, strftime, WEEKDAYS } from './strftime.ts';
import { lacksYear, type ParsedTime, RepeatedDirective, setQuoted, strptime, UnknownDirective } from './strptime.ts';
import { makeStruct, PyStructSequence, structSequenceType } from '../structures/structseq.ts';
import './strptime-lines.ts';

const field = (name: string, doc: string) => ({ name, doc });
const structTime = lazy(() =>
  structSequenceType(
    'time.struct_time',
    "The time value as returned by gmtime(), localtime(), and strptime(), and\n accepted by asctime(), mktime() and strftime().  May be considered as a\n sequence of 9 integers.\n\n Note that several fields' values are not the same as those defined by\n the C language standard for struct tm.  For example, the value of the\n field tm_year is the actual year, not year - 1900.  See individual\n fields' descriptions for details.",
    [
      field('tm_year', 'year, for example, 1993'),
      field('tm_mon', 'month of year, range [1, 12]'),
      field('tm_mday', 'day of month, range [1, 31]'),
      field('tm_hour', 'hours, range [0, 23]'),
      field('tm_min', 'minutes, range [0, 59]'),
      field('tm_sec', 'seconds, range [0, 61])'),
      field('tm_wday', 'day of week, range [0, 6], Monday is 0'),
      field('tm_yday', 'day of year, range [1, 366]'),
      field('tm_isdst', '1 if summer time is in effect, 0 if not, and -1 if unknown'),
      field('tm_zone', 'abbreviation of timezone name'),
      field('tm_gmtoff', 'offset from UTC in seconds'),
    ],
    9,
  ),
);
/** A broken-down time as Python has it. @param zoned whether it tells its zone */
export function structOf(time: BrokenTime, zoned = true): PyStructSequence {
  const { year, month, day, hour, minute, second, weekday, yearDay, isdst } = time;
  const zone = zoned ? [time.zone, time.gmtoff] : [null, null];
  return makeStruct(structTime(), [year, month, day, hour, minute, second, weekday, yearDay, isdst, ...zone], 9);
}

// ---- times -----------------------------------------------------------------------------------------------------------------------------------

/** The broken-down UTC time of a second since 1970. */
export function brokenDown(seconds: number, zone: string): BrokenTime {
  const days = Math.floor(seconds / 86400);
  const rest = seconds - days * 86400;
  const ordinal = days + EPOCH_ORDINAL;
  const [year, month, day] = fromOrdinal(ordinal);
  return {
    year,
    month,
    day,
    hour: Math.floor(rest / 3600),
    minute: Math.floor(rest / 60) % 60,
    second: rest % 60,
    weekday: weekdayOf(ordinal),
    yearDay: ordinal - toOrdinal(year, 1, 1) + 1,
    isdst: 0,
    zone,
    gmtoff: 0,
  };
}
/** The broken-down local time of a second since 1970. */
export function localTime(seconds: number): BrokenTime {
  if (!hasLocalZone()) return brokenDown(seconds, 'UTC');
  const { offset, summer, name } = shownAt(seconds);
  return { ...brokenDown(seconds + offset, name), isdst: summer ? 1 : 0, gmtoff: offset };
}
const nowSeconds = (): number => Number(wallNs() / 1_000_000_000n);
const greenwich = (seconds: number): BrokenTime => brokenDown(seconds, 'GMT');
function timeOf(seconds: Value | undefined, clock: (seconds: number) => BrokenTime): BrokenTime {
  if (seconds === undefined || seconds === null) return clock(nowSeconds());
  const whole = timestampSeconds(seconds);
  // The C library's years are 32 bits.
  if (whole > 67_768_036_191_676_799n || whole < -67_768_040_609_740_800n)
    raise('OSError', 75, 'Value too large for defined data type');
  return clock(Number(whole));
}
/** The fields of a time tuple. */
function tupleTime(value: Value, name: string): BrokenTime {
  if (!(value instanceof PyTuple)) raise('TypeError', 'Tuple or struct_time argument required');
  if (value.items.length !== 9) raise('TypeError', `${name}(): illegal time tuple argument`);
  const int = (item: Value): number => {
    const whole = toIndex(item);
    if (whole > 2147483647) raise('OverflowError', 'signed integer is greater than maximum');
    if (whole < -2147483648) raise('OverflowError', 'signed integer is less than minimum');
    return Number(whole);
  };
  const [year, month, day, hour, minute, second, weekday, yearDay, isdst] = value.items.map(int) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  if (year < -2147483648 + 1900) raise('OverflowError', 'year out of range');
  const hidden = value instanceof PyStructSequence ? value.hidden : [];
  return {
    year,
    month,
    day,
    hour,
    minute,
    second,
    weekday,
    yearDay,
    isdst,
    zone: asStr(hidden[0] ?? null) ?? (isdst < 0 ? '' : 'UTC'),
    gmtoff: Number(asInt(hidden[1] ?? null) ?? 0),
  };
}
/** Checks the ranges of fields that will be printed; 0 is taken for 1 in month, day and day of year. */
function checked(time: BrokenTime): BrokenTime {
  const bad = (what: string): never => raise('ValueError', `${what} out of range`);
  const month = time.month === 0 ? 1 : time.month;
  const day = time.day === 0 ? 1 : time.day;
  const yearDay = time.yearDay === 0 ? 1 : time.yearDay;
  if (month < 1 || month > 12) bad('month');
  if (day < 1 || day > 31) bad('day of month');
  if (time.hour < 0 || time.hour > 23) bad('hour');
  if (time.minute < 0 || time.minute > 59) bad('minute');
  if (time.second < 0 || time.second > 61) bad('seconds');
  if (time.weekday < -1) bad('day of week');
  if (yearDay < 1 || yearDay > 366) bad('day of year');
  const weekday = (((time.weekday + 1) % 7) + 6) % 7;
  return { ...time, month, day, yearDay, weekday, isdst: Math.sign(time.isdst) };
}
function asciiTime(time: BrokenTime): string {
  const two = (n: number) => String(n).padStart(2, '0');
  const clock = `${two(time.hour)}:${two(time.minute)}:${two(time.second)}`;
  return `${WEEKDAYS[time.weekday]!.slice(0, 3)} ${MONTHS[time.month - 1]!.slice(0, 3)} ${String(time.day).padStart(2)} ${clock} ${time.year}`;
}
function makeTime(tuple: Value): Value {
  const time = tupleTime(tuple, 'mktime');
  const seconds = momentOfClock(secondsSinceEpoch({ ...time, isdst: 0 }), time.isdst);
  return secondsFloat(BigInt(seconds) * 1_000_000_000n);
}
function formatTime(format: Value, tuple?: Value): string {
  const text = asStr(format);
  if (text === undefined) raise('TypeError', `strftime() argument 1 must be str, not ${argumentName(format)}`);
  const time = tuple === undefined ? localTime(nowSeconds()) : tupleTime(tuple, 'strftime');
  return strftime(text, checked(time));
}

/** Reads the variable TZ: the name of a zone, or a rule. */
function* tzset(): NativeGen {
  const text = (variable('TZ') ?? '').replace(/^:/u, '');
  if (text === '') setLocalZone(undefined);
  else {
    yield* importModule('zoneinfo._clocks');
    const clocks = vm.interpreter.modules.table.get('zoneinfo._clocks') as Value;
    const line = /^[\w+/-]+$/u.test(text) ? yield* call(getAttr(clocks, 'line'), [text]) : null;
    setLocalZone(line === null ? describedZone(text) : readZone(asStr(line)!));
  }
  const module = vm.interpreter.modules.table.get('time');
  if (module instanceof PyModule)
    for (const [name, value] of Object.entries(zoneConstants())) module.dict.table.set(name, value);
  return null;
}
/** time.timezone and its kin, as of the current year. */
function zoneConstants(): Record<string, Value> {
  const year = (365 * 24 + 6) * 3600;
  const winter = Math.floor(nowSeconds() / year) * year;
  const january = shownAt(winter);
  const july = shownAt(winter + year / 2);
  // South of the equator summer is in January.
  const [standard, other] = january.offset > july.offset ? [july, january] : [january, july];
  return {
    timezone: 0 - standard.offset,
    altzone: 0 - other.offset,
    daylight: standard.offset === other.offset ? 0 : 1,
    tzname: makeTuple([standard.name, other.name]),
  };
}

// ---- strptime --------------------------------------------------------------------------------------------------------------------------------

setQuoted(strRepr);
const parse = lift(strptime);
const readsDayWithoutYear = lift(lacksYear);
/** Reads a text by a format, for time.strptime and datetime.strptime, warning as CPython does. */
export function* parseTime(text: Value, format: Value, reader: Reader): NativeGen<ParsedTime> {
  try {
    return yield* parseUnseen(text, format, reader);
  } catch (error) {
    readers()[reader].raised?.(error, []);
    throw error;
  }
}
/** The functions of `_strptime` that tracebacks show. */
const READERS = [
  '_strptime_time',
  '_strptime_datetime_date',
  '_strptime_datetime_time',
  '_strptime_datetime_datetime',
] as const;
type Reader = (typeof READERS)[number];
const readers = lazy(() => {
  const functions = READERS.map((name) => [name, libraryFunction(name, ['', () => null], { module: '_strptime' })]);
  return Object.fromEntries(functions) as Record<Reader, PyLibraryFunction>;
});
function* parseUnseen(text: Value, format: Value, reader: Reader): NativeGen<ParsedTime> {
  const [source, pattern] = [text, format].map((value, at) => {
    const given = asStr(value);
    if (given === undefined) {
      // A class asks before it calls the reader, which is Python.
      if (reader === '_strptime_time')
        raise('TypeError', `strptime() argument ${at} must be str, not ${repr(typeOf(value))}`);
      raise('TypeError', `strptime() argument ${at + 1} must be str, not ${typeName(value)}`);
    }
    return given;
  }) as [string, string];
  if (yield* checkedFormat(pattern)) {
    yield* warn(
      'Parsing dates involving a day of month without a year specified is ambiguous\nand fails to parse leap day. The default behavior will change in Python 3.15\nto either always raise an exception or to use a different default year (TBD).\nTo avoid trouble, add a specific year to the input & format.\nSee https://github.com/python/cpython/issues/70647.',
      'DeprecationWarning',
    );
  }
  return parse(source, pattern);
}
/** Whether a format reads a day but no year. @throws Raise when it is wrong */
function* checkedFormat(format: string): NativeGen<boolean> {
  try {
    return readsDayWithoutYear(format);
  } catch (error) {
    if (error instanceof UnknownDirective) {
      const refusal = makeException('ValueError', error.message);
      refusal.context = makeException('KeyError', error.directive);
      refusal.suppressContext = true;
      throwExc(refusal);
    }
    if (!(error instanceof RepeatedDirective)) throw error;
    const re = yield* importModule('re');
    throwExc((yield* call(getAttr(re, 'PatternError'), [error.message])) as PyException);
  }
}
function* parseStruct(text: Value, format: Value): NativeGen {
  const time = yield* parseTime(text, format, '_strptime_time');
  const { year, month, day, hour, minute, second, weekday, yearDay, isdst } = time;
  return makeStruct(
    structTime(),
    [year, month, day, hour, minute, second, weekday, yearDay, isdst, time.zone, time.gmtoff],
    9,
  );
}

// ---- clocks ----------------------------------------------------------------------------------------------------------------------------------

interface Clock {
  readonly ns: () => number | bigint;
  readonly implementation: string;
  readonly monotonic: boolean;
}
const monotonic: Clock = { ns: monotonicNs, implementation: 'clock_gettime(CLOCK_MONOTONIC)', monotonic: true };
const wall: Clock = { ns: wallNs, implementation: 'clock_gettime(CLOCK_REALTIME)', monotonic: false };
const processClock: Clock = {
  ns: processCpuNs,
  implementation: 'clock_gettime(CLOCK_PROCESS_CPUTIME_ID)',
  monotonic: true,
};
const threadClock: Clock = {
  ns: threadCpuNs,
  implementation: 'clock_gettime(CLOCK_THREAD_CPUTIME_ID)',
  monotonic: true,
};
const clocks: Readonly<Record<string, Clock>> = {
  time: wall,
  monotonic,
  perf_counter: monotonic,
  process_time: processClock,
  thread_time: threadClock,
};
/** By the numbers of clock_gettime(). */
const numbered: Readonly<Record<number, Clock>> = {
  0: wall,
  1: monotonic,
  2: processClock,
  3: threadClock,
  4: monotonic,
  7: monotonic,
  11: wall,
};
function clockOf(id: Value): Clock {
  if (asInt(id) === undefined) raise('TypeError', `clk_id should be integer, not ${typeName(id)}`);
  const clock = numbered[Number(toIndex(id))];
  if (clock === undefined) raise('OSError', 22, 'Invalid argument');
  return clock;
}
function clockResolution(id: Value): Value {
  clockOf(id);
  return makeFloat(1e-9);
}
function setClock(id: Value): never {
  clockOf(id);
  raise('PermissionError', 1, 'Operation not permitted');
}
function* clockInfo(name: Value): NativeGen {
  const text = asStr(name);
  if (text === undefined) raise('TypeError', `get_clock_info() argument 1 must be str, not ${argumentName(name)}`);
  const clock = clocks[text];
  if (clock === undefined) raise('ValueError', 'unknown clock');
  const fields: [string, Value][] = [
    ['implementation', clock.implementation],
    ['monotonic', clock.monotonic],
    ['adjustable', !clock.monotonic],
    ['resolution', makeFloat(1e-9)],
  ];
  return yield* call(types.simpleNamespace, [], new Map(fields));
}

/** Stops the thread for some virtual time. */
function* sleepFor(ns: number): NativeGen<void> {
  yield* block({ kind: 'sleep', ns, reason: { on: 'sleep' } });
}
function* sleep(seconds: Value): NativeGen {
  const ns = durationNs(seconds);
  if (ns < 0) raise('ValueError', 'sleep length must be non-negative');
  yield* sleepFor(ns);
  return null;
}

/** What a clock says to a program that looks at it. */
function read(clock: Clock): number | bigint {
  look(LookCost.clock);
  return clock.ns();
}
const reading = (name: string, doc: string): NativeSpec => ['/', () => secondsFloat(read(clocks[name]!)), doc];
const readingNs = (name: string, doc: string): NativeSpec => ['/', () => intNs(read(clocks[name]!)), doc];

const functions: Record<string, NativeSpec> = {
  time: reading(
    'time',
    'Return the current time in seconds since the Epoch.\n\nFractions of a second may be present if the system clock provides them.',
  ),
  time_ns: readingNs('time', 'Return the current time in nanoseconds since the Epoch.'),
  monotonic: reading('monotonic', 'Monotonic clock, cannot go backward.'),
  monotonic_ns: readingNs('monotonic', 'Monotonic clock, cannot go backward, as nanoseconds.'),
  perf_counter: reading('perf_counter', 'Performance counter for benchmarking.'),
  perf_counter_ns: readingNs('perf_counter', 'Performance counter for benchmarking as nanoseconds.'),
  process_time: reading('process_time', 'Process time for profiling: sum of the kernel and user-space CPU time.'),
  process_time_ns: readingNs(
    'process_time',
    'Process time for profiling as nanoseconds:\nsum of the kernel and user-space CPU time.',
  ),
  thread_time: reading('thread_time', 'Thread time for profiling: sum of the kernel and user-space CPU time.'),
  thread_time_ns: readingNs(
    'thread_time',
    'Thread time for profiling as nanoseconds:\nsum of the kernel and user-space CPU time.',
  ),
  sleep: [
    'seconds, /',
    sleep,
    'Delay execution for a given number of seconds.\n\nThe argument may be a floating-point number for subsecond precision.',
  ],
  gmtime: tupleArguments('gmtime', 0, 1, (seconds?: Value) => structOf(timeOf(seconds, greenwich))),
  localtime: tupleArguments('localtime', 0, 1, (seconds?: Value) => structOf(timeOf(seconds, localTime))),
  asctime: [
    'tuple=None, /',
    (tuple?: Value) => asciiTime(checked(tuple === undefined ? localTime(nowSeconds()) : tupleTime(tuple, 'asctime'))),
  ],
  ctime: tupleArguments('ctime', 0, 1, (seconds?: Value) => asciiTime(timeOf(seconds, localTime))),
  mktime: ['tuple, /', makeTime],
  strftime: tupleArguments('strftime', 1, 2, formatTime),
  strptime: [
    '*args, **kwargs',
    function* (args: Value[], kwargs: Map<string, Value>) {
      if (kwargs.size > 0) raise('TypeError', 'strptime() takes no keyword arguments');
      if (args.length < 1) raise('TypeError', "_strptime_time() missing 1 required positional argument: 'data_string'");
      if (args.length > 2)
        raise('TypeError', `_strptime_time() takes from 1 to 2 positional arguments but ${args.length} were given`);
      return yield* parseStruct(args[0] as Value, args[1] ?? '%a %b %d %H:%M:%S %Y');
    },
  ],
  get_clock_info: [
    '*args, **kwargs',
    function* (args: Value[], kwargs: Map<string, Value>) {
      if (kwargs.size > 0) raise('TypeError', 'get_clock_info() takes no keyword arguments');
      if (args.length !== 1) raise('TypeError', `get_clock_info() takes exactly 1 argument (${args.length} given)`);
      return yield* clockInfo(args[0] as Value);
    },
  ],
  clock_gettime: ['clk_id, /', (id: Value) => secondsFloat(read(clockOf(id)))],
  clock_gettime_ns: ['clk_id, /', (id: Value) => intNs(read(clockOf(id)))],
  clock_getres: tupleArguments('clock_getres', 1, 1, clockResolution),
  clock_settime: tupleArguments('clock_settime', 2, 2, setClock),
  clock_settime_ns: tupleArguments('clock_settime_ns', 2, 2, setClock),
  tzset: [
    '/',
    tzset,
    "Initialize, or reinitialize, the local timezone to the value stored in\nos.environ['TZ']. The TZ environment variable should be specified in\nstandard Unix timezone format as documented in the tzset man page\n(eg. 'US/Eastern', 'Europe/Amsterdam'). Unknown timezones will silently\nfall back to UTC. If the TZ environment variable is not set, the local\ntimezone is set to the systems best guess of wallclock time. Changing the\nTZ environment variable without calling tzset *may* change the local timezone\nused by methods such as localtime, but this behaviour should not be relied on.",
  ],
};

const members = lazy(() => moduleFunctions('time', functions));

export const timeModule: ModuleSpec = {
  kind: 'native',
  doc: 'This module provides various functions to manipulate time values.\n\nThere are two standard representations of time.  One is the number\nof seconds since the Epoch, in UTC (a.k.a. GMT).  It may be an integer\nor a floating-point number (to represent fractions of seconds).\nThe epoch is the point where the time starts, the return value of time.gmtime(0).\nIt is January 1, 1970, 00:00:00 (UTC) on all platforms.\n\nThe other representation is a tuple of 9 integers giving local time.\nThe tuple items are:\n  year (including century, e.g. 1998)\n  month (1-12)\n  day (1-31)\n  hours (0-23)\n  minutes (0-59)\n  seconds (0-59)\n  weekday (0-6, Monday is 0)\n  Julian day (day in the year, 1-366)\n  DST (Daylight Savings Time) flag (-1, 0 or 1)\nIf the DST flag is 0, the time is given in the regular time zone;\nif it is 1, the time is given in the DST time zone;\nif it is -1, mktime() should guess based on the date and time.\n',
  make: () => ({
    ...members(),
    struct_time: structTime(),
    _STRUCT_TM_ITEMS: 11,
    ...zoneConstants(),
    CLOCK_REALTIME: 0,
    CLOCK_MONOTONIC: 1,
    CLOCK_PROCESS_CPUTIME_ID: 2,
    CLOCK_THREAD_CPUTIME_ID: 3,
    CLOCK_MONOTONIC_RAW: 4,
    CLOCK_BOOTTIME: 7,
    CLOCK_TAI: 11,
  }),
};
