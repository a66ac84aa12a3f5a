/** datetime.datetime. */
import {
  argumentName,
  asInt,
  asStr,
  call,
  codePointLength,
  compareNames,
  defineType,
  getAttr,
  hash64,
  hashValue,
  makeBytes,
  makeFloat,
  makeTuple,
  type NativeGen,
  type NativeSpec,
  notImplemented,
  ordered,
  PyFloat,
  type PyType,
  raise,
  typeName,
  type Value,
} from '../../../machine/index.ts';
import { wallNs } from '../clock.ts';
import { warn } from '../../structures/common.ts';
import { look, LookCost } from '../patience.ts';
import { secondsSinceEpoch } from '../strftime.ts';
import { isRepeated, momentOf, shownAt, wallOf } from '../local.ts';
import { brokenDown, parseTime } from '../time.ts';
import { broken, dateState, lifted, zonelessStruct } from './date.ts';
import { ctimeText, isoDateText, readIsoDate, readIsoTime, separatorPlace } from './text.ts';
import {
  askName,
  askOffset,
  clockFormat,
  clockIso,
  clockOfState,
  clockRepr,
  clockState,
  compareClocks,
  foldArgument,
  hourOf24,
  replacedClock,
  stateTz,
  tail,
  zoneOfIso,
  zoneOfParsed,
} from './time.ts';
import { totalSeconds } from './timedelta.ts';
import {
  bareDate,
  bareDateTime,
  bareTime,
  checkDate,
  checkTime,
  checkTz,
  classes,
  compareDeltas,
  type DateParts,
  difference,
  intArgument,
  isZero,
  makeDateTime,
  makeDelta,
  ordinalOf,
  PyDate,
  PyDateTime,
  PyTime,
  PyTimedelta,
  PyTimezone,
  parseArguments,
  shifted,
  stateBytes,
  type TimeParts,
} from './values.ts';
import { makeTimezone, offsetBy } from './zones.ts';

const names = ['year', 'month', 'day', 'hour', 'minute', 'second', 'microsecond', 'tzinfo', 'fold'];

function newDateTime(cls: PyType, args: Value[], kwargs: Map<string, Value>): PyDateTime {
  const bytes = args.length >= 1 && args.length <= 2 && kwargs.size === 0 ? stateBytes(args[0], 10) : undefined;
  const month = bytes === undefined ? 0 : bytes[2]! & 127;
  if (bytes !== undefined && month >= 1 && month <= 12) {
    const date = { year: bytes[0]! * 256 + bytes[1]!, month, day: bytes[3]! };
    return bareDateTime(cls, { ...date, ...clockOfState(bytes.subarray(4)) }, stateTz(args[1]), bytes[2]! >> 7);
  }
  const values = parseArguments(args, kwargs, names, 3, 8);
  const int = (at: number) => (values[at] === undefined ? 0 : intArgument(values[at] as Value));
  const parts = {
    year: int(0),
    month: int(1),
    day: int(2),
    hour: int(3),
    minute: int(4),
    second: int(5),
    micro: int(6),
  };
  const fold = int(8);
  checkDate(parts.year, parts.month, parts.day);
  checkTime(parts.hour, parts.minute, parts.second, parts.micro, fold);
  return bareDateTime(cls, parts, checkTz(values[7] ?? null), fold);
}

// ---- comparison ------------------------------------------------------------------------------------------------------------------------------------------

const offset = (self: PyDateTime): NativeGen<PyTimedelta | null> => offsetBy(self.tz, 'utcoffset', self);
const compareFields = (a: PyDateTime, b: PyDateTime): number =>
  a.year - b.year || a.month - b.month || a.day - b.day || compareClocks(a, b);
/** True when the other fold would give another offset: such a time equals nothing in another zone (PEP 495). */
function* isAmbiguous(self: PyDateTime, own: PyTimedelta | null): NativeGen<boolean> {
  if (self.tz === null || self.tz instanceof PyTimezone) return false;
  const flipped = bareDateTime(classes.datetime, self, self.tz, 1 - self.fold);
  const other = yield* offset(flipped);
  return own === null || other === null ? own !== other : compareDeltas(own, other) !== 0;
}
function* compare(self: PyDateTime, other: Value, op: number): NativeGen {
  if (!(other instanceof PyDateTime)) return notImplemented();
  if (self.tz === other.tz) return ordered(compareFields(self, other), op);
  const a = yield* offset(self);
  const b = yield* offset(other);
  let order: number;
  if ((a === null && b === null) || (a !== null && b !== null && compareDeltas(a, b) === 0))
    order = compareFields(self, other);
  else if (a !== null && b !== null) {
    const gap = difference(self, other);
    const seconds = (gap.days - a.days + b.days) * 86400 + gap.seconds - a.seconds + b.seconds;
    order = Math.sign(seconds * 1e6 + gap.micros - a.micros + b.micros);
  } else {
    if (op === 2 || op === 3) return op === 3;
    raise('TypeError', "can't compare offset-naive and offset-aware datetimes");
  }
  if ((op === 2 || op === 3) && order === 0 && ((yield* isAmbiguous(self, a)) || (yield* isAmbiguous(other, b))))
    return op === 3;
  return ordered(order, op);
}
function* hashDateTime(self: PyDateTime): NativeGen {
  const plain = self.fold === 1 ? bareDateTime(classes.datetime, self, self.tz) : self;
  const zone = yield* offset(plain);
  if (zone === null)
    hash64(makeTuple([self.year, self.month, self.day, self.hour, self.minute, self.second, self.micro]));
  else {
    const seconds = (self.hour * 60 + self.minute) * 60 + self.second;
    hash64(makeDelta(ordinalOf(self) - zone.days, seconds - zone.seconds, self.micro - zone.micros));
  }
  return hashValue();
}

// ---- arithmetic ------------------------------------------------------------------------------------------------------------------------------------------

function* add(self: PyDateTime, other: Value): NativeGen {
  return other instanceof PyTimedelta
    ? yield* makeDateTime(self.cls, shifted(self, other, 1), self.tz)
    : notImplemented();
}
function* subtract(self: PyDateTime, other: Value): NativeGen {
  if (other instanceof PyTimedelta) return yield* makeDateTime(self.cls, shifted(self, other, -1), self.tz);
  if (!(other instanceof PyDateTime)) return notImplemented();
  const gap = difference(self, other);
  if (self.tz === other.tz) return gap;
  const a = yield* offset(self);
  const b = yield* offset(other);
  if (a === null && b === null) return gap;
  if (a === null || b === null) raise('TypeError', "can't subtract offset-naive and offset-aware datetimes");
  return makeDelta(gap.days - a.days + b.days, gap.seconds - a.seconds + b.seconds, gap.micros - a.micros + b.micros);
}

// ---- seconds since 1970 ---------------------------------------------------------------------------------------------------------------------------------------

const yearOne = -62_135_596_800;
/** Whole seconds and microseconds of a timestamp, rounded half to even. */
function splitTimestamp(value: Value): [seconds: number, micro: number] {
  const out = (): never => raise('OverflowError', 'timestamp out of range for platform time_t');
  if (value instanceof PyFloat) {
    const given = value.value;
    if (Number.isNaN(given)) raise('ValueError', 'Invalid value NaN (not a number)');
    let whole = Math.trunc(given);
    let micro = halfEven((given - whole) * 1e6);
    if (micro >= 1e6) {
      micro -= 1e6;
      whole += 1;
    } else if (micro < 0) {
      micro += 1e6;
      whole -= 1;
    }
    if (!(whole >= -(2 ** 63) && whole < 2 ** 63)) out();
    return [whole, micro];
  }
  const int = asInt(value);
  if (int === undefined)
    raise('TypeError', `argument must be int or float, not ${value === null ? 'NoneType' : typeName(value)}`);
  if (BigInt(int) < -(2n ** 63n) || BigInt(int) >= 2n ** 63n) out();
  return [Number(int), 0];
}
function halfEven(value: number): number {
  const rounded = Math.round(value);
  return Math.abs(value - Math.trunc(value)) === 0.5 ? 2 * Math.round(value / 2) : rounded;
}
function partsOfSeconds(seconds: number, micro: number): DateParts & TimeParts {
  const year = brokenYear(seconds);
  if (year < 1 || year > 9999) raise('ValueError', `year must be in 1..9999, not ${year}`);
  const time = brokenDown(seconds, 'UTC');
  return {
    year: time.year,
    month: time.month,
    day: time.day,
    hour: time.hour,
    minute: time.minute,
    second: time.second,
    micro,
  };
}
/** The year of a second, also beyond what can be broken down. */
function brokenYear(seconds: number): number {
  if (Math.abs(seconds) > 67_768_036_191_676_800) raise('OSError', 75, 'Value too large for defined data type');
  return brokenDown(seconds, 'UTC').year;
}
function* fromSeconds(cls: PyType, seconds: number, micro: number, tz: Value): NativeGen {
  if (tz !== null) {
    const parts = partsOfSeconds(seconds, micro);
    const utc = yield* makeDateTime(cls, parts, tz);
    return yield* call(getAttr(tz, 'fromutc'), [utc]);
  }
  // Local time looks a day back for a repeated hour; before year 1 there is nothing.
  if (seconds - 86400 < yearOne) raise('ValueError', 'year must be in 1..9999, not 0');
  const parts = partsOfSeconds(wallOf(seconds), micro);
  const made = yield* makeDateTime(cls, parts, null);
  if (made instanceof PyDateTime && isRepeated(seconds)) made.fold = 1;
  return made;
}
function* now(cls: PyType, tz: Value): NativeGen {
  look(LookCost.clock);
  const micros = wallNs() / 1000n;
  return yield* fromSeconds(cls, Number(micros / 1_000_000n), Number(micros % 1_000_000n), tz);
}
function* timestamp(self: PyDateTime): NativeGen {
  const zone = yield* offset(self);
  if (self.tz !== null && zone !== null) {
    const gap = difference(self, epoch);
    return totalSeconds(makeDelta(gap.days - zone.days, gap.seconds - zone.seconds, gap.micros - zone.micros));
  }
  if (self.fold === 0 && ordinalOf(self) === 1) raise('ValueError', 'year must be in 1..9999, not 0');
  return makeFloat(localMoment(self) + self.micro / 1e6);
}
const epoch = { year: 1970, month: 1, day: 1, hour: 0, minute: 0, second: 0, micro: 0 };

// ---- zones ------------------------------------------------------------------------------------------------------------------------------------------------

/** When a local time is, in whole seconds since 1970. */
const localMoment = (self: PyDateTime): number => momentOf(secondsSinceEpoch(broken(self, self, 0)), self.fold);
/** The same for its zone: what clocks never show belongs to what was before the change. */
function zoneMoment(self: PyDateTime): number {
  const wall = secondsSinceEpoch(broken(self, self, 0));
  const own = momentOf(wall, self.fold);
  const other = momentOf(wall, 1 - self.fold);
  return other !== own && other > own === (self.fold === 1) ? other : own;
}
/** The simulated computer's own zone, as it is at a moment. */
function localZone(seconds: number): PyTimezone {
  const { offset, name } = shownAt(seconds);
  return makeTimezone(makeDelta(0, offset, 0), name);
}
function* astimezone(self: PyDateTime, given?: Value): NativeGen {
  const tz = checkTz(given ?? null);
  let own: Value = self.tz ?? localZone(zoneMoment(self));
  if (tz !== null && own === tz && self.tz !== null) return self;
  let zone = yield* offsetBy(own, 'utcoffset', self);
  if (zone === null) {
    own = localZone(zoneMoment(self));
    zone = (own as PyTimezone).offset;
  }
  const parts = shifted(self, zone, -1);
  const target = tz ?? localZone(secondsSinceEpoch(broken(bareDate(classes.date, parts), parts, 0)));
  const utc = (yield* makeDateTime(self.cls, parts, target)) as PyDateTime;
  if (target === classes.utc) return utc;
  return yield* call(getAttr(target, 'fromutc'), [utc]);
}
function* timetuple(self: PyDateTime): NativeGen {
  const dst = self.tz === null ? null : yield* offsetBy(self.tz, 'dst', self);
  return zonelessStruct(broken(self, self, dst === null ? -1 : isZero(dst) ? 0 : 1));
}
function* utctimetuple(self: PyDateTime): NativeGen {
  const zone = yield* offset(self);
  if (zone === null) return zonelessStruct(broken(self, self, 0));
  const parts = shifted(self, zone, -1);
  return zonelessStruct(broken(bareDate(classes.date, parts), parts, 0));
}

// ---- text -------------------------------------------------------------------------------------------------------------------------------------------------

function* isoFormat(self: PyDateTime, separator?: Value, timespec?: Value): NativeGen {
  const text = separator === undefined ? 'T' : asStr(separator);
  if (text === undefined)
    raise('TypeError', `isoformat() argument 1 must be a unicode character, not ${argumentName(separator as Value)}`);
  const length = codePointLength(text);
  if (length !== 1)
    raise('TypeError', `isoformat() argument 1 must be a unicode character, not a string of length ${length}`);
  return `${isoDateText(self)}${text}${yield* clockIso(self, timespec, 2)}`;
}
function dateTimeRepr(self: PyDateTime): string {
  const { fold, tz } = tail(self);
  return `${self.cls.shown}(${self.year}, ${self.month}, ${self.day}, ${clockRepr(self)}${fold}${tz})`;
}
function* fromIso(cls: PyType, given: Value): NativeGen {
  const text = asStr(given);
  if (text === undefined) raise('TypeError', 'fromisoformat: argument must be str');
  if (text.length < 7) return lifted(text) as never;
  const at = separatorPlace(text);
  const date = at < 0 ? undefined : readIsoDate(text.slice(0, at));
  if (date === undefined) return lifted(text) as never;
  // The separator is one character, whatever it is.
  const rest = text.slice(at);
  const time =
    rest === ''
      ? { hour: 0, minute: 0, second: 0, micro: 0, offsetMicros: undefined }
      : readIsoTime(rest.slice(String.fromCodePoint(rest.codePointAt(0) as number).length));
  if (time === undefined) return lifted(text) as never;
  const tz = zoneOfIso(time.offsetMicros);
  if (time.hour !== 24) return yield* makeDateTime(cls, { ...date, ...time }, tz);
  checkDate(date.year, date.month, date.day);
  const midnight = hourOf24(time).time;
  const next =
    ordinalOf(date) + 1 > 3652059
      ? { year: 10000, month: 1, day: 1 }
      : shifted({ ...date, ...midnight }, { days: 1, seconds: 0, micros: 0 }, 1);
  return yield* makeDateTime(cls, { ...next, ...midnight }, tz);
}
function reduce(self: PyDateTime, protocol: number): Value {
  const state = [...dateState(self), ...clockState(self)];
  if (protocol > 3 && self.fold === 1) state[2]! |= 128;
  const bytes = makeBytes(Uint8Array.from(state));
  return makeTuple([self.cls, makeTuple(self.tz === null ? [bytes] : [bytes, self.tz])]);
}
function* replace(self: PyDateTime, ...values: (Value | undefined)[]): NativeGen {
  const part = (at: number, own: number) => (values[at] === undefined ? own : intArgument(values[at] as Value));
  const date = { year: part(0, self.year), month: part(1, self.month), day: part(2, self.day) };
  const tz = values[7] === undefined ? self.tz : checkTz(values[7]);
  return yield* makeDateTime(
    self.cls,
    { ...date, ...replacedClock(self, values.slice(3, 7)) },
    tz,
    foldArgument(self, values[8]),
  );
}
function* combine(cls: PyType, date: Value, time: Value, tz?: Value): NativeGen {
  if (!(date instanceof PyDate))
    raise('TypeError', `combine() argument 1 must be datetime.date, not ${argumentName(date)}`);
  if (!(time instanceof PyTime))
    raise('TypeError', `combine() argument 2 must be datetime.time, not ${argumentName(time)}`);
  const { year, month, day } = date;
  const { hour, minute, second, micro } = time;
  return yield* makeDateTime(
    cls,
    { year, month, day, hour, minute, second, micro },
    tz === undefined ? time.tz : checkTz(tz),
    time.fold,
  );
}
const deprecated = (name: string, instead: string): string =>
  `datetime.datetime.${name}() is deprecated and scheduled for removal in a future version. Use timezone-aware objects to represent datetimes in UTC: datetime.datetime.${instead}.`;

export function datetimeType(): PyType {
  const comparisons: Record<string, NativeSpec> = {};
  compareNames.forEach((name, op) => {
    comparisons[name] = [
      'self, value, /',
      function* (self: PyDateTime, other: Value) {
        return yield* compare(self, other, op);
      },
      undefined,
      // Naive ones, and those of one zone, need nobody's help.
      (self: PyDateTime, other: Value) =>
        other instanceof PyDateTime && self.tz === other.tz ? ordered(compareFields(self, other), op) : undefined,
    ];
  });
  const clock = (name: 'hour' | 'minute' | 'second' | 'micro' | 'fold') => [(self: PyDateTime) => self[name]] as const;
  const type = defineType({
    name: 'datetime.datetime',
    base: classes.date,
    alloc: null,
    doc: 'datetime(year, month, day[, hour[, minute[, second[, microsecond[,tzinfo]]]]])\n\nThe year, month and day arguments are required. tzinfo may be None, or an\ninstance of a tzinfo subclass. The remaining arguments may be ints.\n',
    new: ['cls, /, *args, **kwargs', newDateTime],
    methods: {
      date: [
        'self, /',
        (self: PyDateTime) => bareDate(classes.date, self),
        'Return date object with same year, month and day.',
      ],
      time: [
        'self, /',
        (self: PyDateTime) => bareTime(classes.time, self, null, self.fold),
        'Return time object with same time but with tzinfo=None.',
      ],
      timetz: [
        'self, /',
        (self: PyDateTime) => bareTime(classes.time, self, self.tz, self.fold),
        'Return time object with same time and tzinfo.',
      ],
      ctime: ['self, /', (self: PyDateTime) => ctimeText(self, self), 'Return ctime() style string.'],
      timetuple: ['self, /', timetuple, 'Return time tuple, compatible with time.localtime().'],
      timestamp: ['self, /', timestamp, 'Return POSIX timestamp as float.'],
      utctimetuple: ['self, /', utctimetuple, 'Return UTC time tuple, compatible with time.localtime().'],
      isoformat: [
        'self, sep="T", timespec="auto"',
        isoFormat,
        "[sep] -> string in ISO 8601 format, YYYY-MM-DDT[HH[:MM[:SS[.mmm[uuu]]]]][+HH:MM].\nsep is used to separate the year from the time, and defaults to 'T'.\nThe optional argument timespec specifies the number of additional terms\nof the time to include. Valid options are 'auto', 'hours', 'minutes',\n'seconds', 'milliseconds' and 'microseconds'.\n",
      ],
      strftime: [
        'self, format',
        function* (self: PyDateTime, format: Value) {
          const dst = self.tz === null ? null : yield* offsetBy(self.tz, 'dst', self);
          return yield* clockFormat(self, format, broken(self, self, dst === null ? -1 : isZero(dst) ? 0 : 1));
        },
        'format -> strftime() style string.',
      ],
      utcoffset: askOffset('utcoffset', 'Return self.tzinfo.utcoffset(self).'),
      tzname: askName,
      dst: askOffset('dst', 'Return self.tzinfo.dst(self).'),
      replace: [
        'self, year=None, month=None, day=None, hour=None, minute=None, second=None, microsecond=None, tzinfo=None, *, fold=None',
        replace,
        'Return datetime with new specified fields.',
      ],
      __replace__: [
        'self, /, *, year=None, month=None, day=None, hour=None, minute=None, second=None, microsecond=None, tzinfo=None, fold=None',
        replace,
        'The same as replace().',
      ],
      astimezone: ['self, tz=None', astimezone, 'tz -> convert to local time in new timezone tz\n'],
      __reduce_ex__: [
        'self, proto, /',
        (self: PyDateTime, protocol: Value) => reduce(self, intArgument(protocol)),
        '__reduce_ex__(proto) -> (cls, state)',
      ],
      __reduce__: ['self, /', (self: PyDateTime) => reduce(self, 2), '__reduce__() -> (cls, state)'],
      __add__: ['self, value, /', add],
      __radd__: ['self, value, /', add],
      __sub__: ['self, value, /', subtract],
      __hash__: ['self, /', hashDateTime],
      __repr__: ['self, /', dateTimeRepr],
      __str__: [
        'self, /',
        function* (self: PyDateTime) {
          return self.cls.isHeap ? yield* call(getAttr(self, 'isoformat'), [' ']) : yield* isoFormat(self, ' ');
        },
      ],
      ...comparisons,
    },
    classMethods: {
      now: [
        'cls, tz=None',
        function* (cls: PyType, tz?: Value) {
          return yield* now(cls, checkTz(tz ?? null));
        },
        'Returns new datetime object representing current time local to tz.\n\n  tz\n    Timezone object.\n\nIf no tz is specified, uses local timezone.',
      ],
      utcnow: [
        'cls, /',
        function* (cls: PyType) {
          yield* warn(deprecated('utcnow', 'now(datetime.UTC)'), 'DeprecationWarning');
          return yield* now(cls, null);
        },
        'Return a new datetime representing UTC day and time.',
      ],
      fromtimestamp: [
        'cls, timestamp, tz=None',
        function* (cls: PyType, given: Value, tz?: Value) {
          const zone = checkTz(tz ?? null);
          return yield* fromSeconds(cls, ...splitTimestamp(given), zone);
        },
        "timestamp[, tz] -> tz's local time from POSIX timestamp.",
      ],
      utcfromtimestamp: [
        'cls, timestamp, /',
        function* (cls: PyType, given: Value) {
          yield* warn(deprecated('utcfromtimestamp', 'fromtimestamp(timestamp, datetime.UTC)'), 'DeprecationWarning');
          return yield* makeDateTime(cls, partsOfSeconds(...splitTimestamp(given)), null);
        },
        'Construct a naive UTC datetime from a POSIX timestamp.',
      ],
      combine: ['cls, date, time, tzinfo=None', combine, 'date, time -> datetime with same date and time fields'],
      fromisoformat: ['cls, string, /', fromIso, 'string -> datetime from a string in most ISO 8601 formats'],
      strptime: [
        'cls, date_string, format, /',
        function* (cls: PyType, text: Value, format: Value) {
          const t = yield* parseTime(text, format, '_strptime_datetime_datetime');
          const parts = {
            year: t.year,
            month: t.month,
            day: t.day,
            hour: t.hour,
            minute: t.minute,
            second: t.second,
            micro: t.microsecond,
          };
          return yield* makeDateTime(cls, parts, zoneOfParsed(t));
        },
        'string, format -> new datetime parsed from a string (like time.strptime()).',
      ],
    },
    getset: {
      hour: clock('hour'),
      minute: clock('minute'),
      second: clock('second'),
      microsecond: clock('micro'),
      tzinfo: [(self: PyDateTime) => self.tz],
      fold: clock('fold'),
    },
  });
  classes.datetime = type;
  const midnight = { hour: 0, minute: 0, second: 0, micro: 0 };
  type.ns.set('min', bareDateTime(type, { year: 1, month: 1, day: 1, ...midnight }, null));
  type.ns.set(
    'max',
    bareDateTime(type, { year: 9999, month: 12, day: 31, hour: 23, minute: 59, second: 59, micro: 999_999 }, null),
  );
  type.ns.set('resolution', makeDelta(0, 0, 1));
  return type;
}
