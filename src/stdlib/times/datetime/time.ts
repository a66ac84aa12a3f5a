/** datetime.time. */
import {
  argumentName,
  asStr,
  call,
  compareNames,
  defineType,
  getAttr,
  hash64,
  hashValue,
  makeBytes,
  makeTuple,
  type NativeGen,
  type NativeSpec,
  notImplemented,
  ordered,
  type PyType,
  raise,
  repr,
  type Value,
} from '../../../machine/index.ts';
import { parseTime } from '../time.ts';
import { formatMethod, lifted, textArgument } from './date.ts';
import { formatMoment, isoTimeText, readIsoTime } from './text.ts';
import {
  bareTime,
  type Clocked,
  checkTime,
  checkTz,
  classes,
  compareDeltas,
  deltaFromMicros,
  deltaMicros,
  intArgument,
  makeDelta,
  makeTime,
  PyDateTime,
  PyTime,
  type PyTimedelta,
  PyTzinfo,
  parseArguments,
  stateBytes,
  type TimeParts,
} from './values.ts';
import { makeTimezone, nameBy, offsetBy, offsetText } from './zones.ts';

function newTime(cls: PyType, args: Value[], kwargs: Map<string, Value>): PyTime {
  const state = args.length >= 1 && args.length <= 2 && kwargs.size === 0 ? stateBytes(args[0], 6) : undefined;
  if (state !== undefined && (state[0]! & 127) < 24)
    return bareTime(cls, clockOfState(state), stateTz(args[1]), state[0]! >> 7);
  const values = parseArguments(args, kwargs, ['hour', 'minute', 'second', 'microsecond', 'tzinfo', 'fold'], 0, 5);
  const int = (at: number) => (values[at] === undefined ? 0 : intArgument(values[at] as Value));
  const parts = { hour: int(0), minute: int(1), second: int(2), micro: int(3) };
  const fold = int(5);
  const tz = values[4] ?? null;
  checkTime(parts.hour, parts.minute, parts.second, parts.micro, fold);
  return bareTime(cls, parts, checkTz(tz), fold);
}
/** The clock that the six bytes of a pickle stand for. */
export function clockOfState(bytes: Uint8Array): TimeParts {
  const [hour, minute, second, a, b, c] = bytes as unknown as [number, number, number, number, number, number];
  return { hour: hour & 127, minute, second, micro: (a * 256 + b) * 256 + c };
}
export function stateTz(tz: Value | undefined): Value {
  if (tz !== undefined && tz !== null && !(tz instanceof PyTzinfo)) raise('TypeError', 'bad tzinfo state arg');
  return tz ?? null;
}
export const clockState = (time: TimeParts): number[] => [
  time.hour,
  time.minute,
  time.second,
  time.micro >> 16,
  (time.micro >> 8) & 255,
  time.micro & 255,
];

// ---- what times and datetimes share ---------------------------------------------------------------------------------------------------------------------------

/** What the tzinfo is asked about: a datetime itself, None for a time. */
const momentOf = (self: Clocked): Value => (self instanceof PyDateTime ? self : null);
export const askOffset = (method: 'utcoffset' | 'dst', doc: string): NativeSpec => [
  'self, /',
  function* (self: Clocked) {
    return yield* offsetBy(self.tz, method, momentOf(self));
  },
  doc,
];
export const askName: NativeSpec = [
  'self, /',
  function* (self: Clocked) {
    return yield* nameBy(self.tz, momentOf(self));
  },
  'Return self.tzinfo.tzname(self).',
];
/** The clock with its offset in ISO 8601. */
export function* clockIso(self: Clocked, timespec: Value | undefined, position: number): NativeGen<string> {
  const spec = timespec === undefined ? 'auto' : asStr(timespec);
  if (spec === undefined)
    raise('TypeError', `isoformat() argument ${position} must be str, not ${argumentName(timespec as Value)}`);
  const text = isoTimeText(self, spec);
  if (text === undefined) raise('ValueError', 'Unknown timespec value');
  const offset = yield* offsetBy(self.tz, 'utcoffset', momentOf(self));
  return offset === null ? text : text + offsetText(offset);
}
/** strftime() with the zone's offset and name, asked for only where the format has them. */
export function* clockFormat(
  self: Clocked,
  format: Value,
  time: Parameters<typeof formatMoment>[1],
): NativeGen<string> {
  const text = textArgument(format, 'strftime');
  const offset = /%:?z/.test(text) ? yield* offsetBy(self.tz, 'utcoffset', momentOf(self)) : null;
  const name = text.includes('%Z') ? yield* nameBy(self.tz, momentOf(self)) : null;
  return formatMoment(
    text,
    time,
    self.micro,
    (separator) => (offset === null ? '' : offsetText(offset, separator)),
    () => name ?? '',
  );
}
/** `fold=1` and `tzinfo=...` of reprs. */
export const tail = (self: Clocked): { fold: string; tz: string } => ({
  fold: self.fold === 1 ? ', fold=1' : '',
  tz: self.tz === null ? '' : `, tzinfo=${repr(self.tz)}`,
});
/** Hours to microseconds as reprs give them: seconds only when needed. */
export function clockRepr(self: TimeParts): string {
  const parts = [self.hour, self.minute];
  if (self.second !== 0 || self.micro !== 0) parts.push(self.second);
  if (self.micro !== 0) parts.push(self.micro);
  return parts.join(', ');
}
export const compareClocks = (a: TimeParts, b: TimeParts): number =>
  a.hour - b.hour || a.minute - b.minute || a.second - b.second || a.micro - b.micro;
/** The fields a replace() is given, over those of the object. */
export function replacedClock(self: Clocked, values: readonly (Value | undefined)[]): TimeParts {
  const part = (at: number, own: number) => (values[at] === undefined ? own : intArgument(values[at] as Value));
  return {
    hour: part(0, self.hour),
    minute: part(1, self.minute),
    second: part(2, self.second),
    micro: part(3, self.micro),
  };
}
export function foldArgument(self: Clocked, fold: Value | undefined): number {
  const value = fold === undefined ? self.fold : intArgument(fold);
  if (value !== 0 && value !== 1) raise('ValueError', `fold must be either 0 or 1, not ${value}`);
  return value;
}
/** The zone of an ISO text. */
export const zoneOfIso = (micros: number | undefined): Value =>
  micros === undefined ? null : makeTimezone(deltaFromMicros(BigInt(micros)));

// ---- time ---------------------------------------------------------------------------------------------------------------------------------------------------

const clockMicros = (self: PyTime): bigint =>
  BigInt((self.hour * 60 + self.minute) * 60 + self.second) * 1_000_000n + BigInt(self.micro);
function* compare(self: PyTime, other: Value, op: number): NativeGen {
  if (!(other instanceof PyTime)) return notImplemented();
  if (self.tz === other.tz) return ordered(compareClocks(self, other), op);
  const a = yield* offsetBy(self.tz, 'utcoffset', null);
  const b = yield* offsetBy(other.tz, 'utcoffset', null);
  if ((a === null && b === null) || (a !== null && b !== null && compareDeltas(a, b) === 0))
    return ordered(compareClocks(self, other), op);
  if (a !== null && b !== null) {
    const order = clockMicros(self) - deltaMicros(a) - (clockMicros(other) - deltaMicros(b));
    return ordered(order < 0n ? -1 : order > 0n ? 1 : 0, op);
  }
  if (op === 2 || op === 3) return op === 3;
  raise('TypeError', "can't compare offset-naive and offset-aware times");
}
function* hashTime(self: PyTime): NativeGen {
  const offset = yield* offsetBy(self.tz, 'utcoffset', null);
  if (offset === null || isNothing(offset)) hash64(makeTuple([self.hour, self.minute, self.second, self.micro]));
  else {
    const micros = clockMicros(self) - deltaMicros(offset);
    const inDay = micros >= 0n && micros < 86_400_000_000n;
    if (!inDay) hash64(Number(micros));
    else {
      const seconds = Number(micros / 1_000_000n);
      hash64(
        makeTuple([
          Math.floor(seconds / 3600),
          Math.floor(seconds / 60) % 60,
          seconds % 60,
          Number(micros % 1_000_000n),
        ]),
      );
    }
  }
  return hashValue();
}
const isNothing = (delta: PyTimedelta): boolean => delta.days === 0 && delta.seconds === 0 && delta.micros === 0;
function reduce(self: PyTime, protocol: number): Value {
  const state = clockState(self);
  if (protocol > 3 && self.fold === 1) state[0]! |= 128;
  const bytes = makeBytes(Uint8Array.from(state));
  return makeTuple([self.cls, makeTuple(self.tz === null ? [bytes] : [bytes, self.tz])]);
}
function* fromIso(cls: PyType, given: Value): NativeGen {
  const text = asStr(given);
  if (text === undefined) raise('TypeError', 'fromisoformat: argument must be str');
  const time = readIsoTime(text.startsWith('T') ? text.slice(1) : text);
  if (time === undefined) return invalid(text);
  const parts = hourOf24(time);
  return yield* makeTime(cls, parts.time, zoneOfIso(time.offsetMicros));
}
const invalid = (text: string): never => lifted(text) as never;
/** An hour of 24 is midnight, of the next day. */
export function hourOf24<T extends TimeParts>(time: T): { time: T; nextDay: boolean } {
  if (time.hour !== 24) return { time, nextDay: false };
  if (time.minute !== 0 || time.second !== 0 || time.micro !== 0)
    raise('ValueError', 'minute, second, and microsecond must be 0 when hour is 24');
  return { time: { ...time, hour: 0 }, nextDay: true };
}
function* replace(
  self: PyTime,
  hour?: Value,
  minute?: Value,
  second?: Value,
  micro?: Value,
  tz?: Value,
  fold?: Value,
): NativeGen {
  const parts = replacedClock(self, [hour, minute, second, micro]);
  return yield* makeTime(self.cls, parts, tz === undefined ? self.tz : checkTz(tz), foldArgument(self, fold));
}

export function timeType(): PyType {
  const comparisons: Record<string, NativeSpec> = {};
  compareNames.forEach((name, op) => {
    comparisons[name] = [
      'self, value, /',
      function* (self: PyTime, other: Value) {
        return yield* compare(self, other, op);
      },
    ];
  });
  const type = defineType({
    name: 'datetime.time',
    alloc: null,
    doc: 'time([hour[, minute[, second[, microsecond[, tzinfo]]]]]) --> a time object\n\nAll arguments are optional. tzinfo may be None, or an instance of\na tzinfo subclass. The remaining arguments may be ints.\n',
    new: ['cls, /, *args, **kwargs', newTime],
    methods: {
      isoformat: [
        'self, timespec="auto"',
        function* (self: PyTime, timespec?: Value) {
          return yield* clockIso(self, timespec, 1);
        },
        "Return the time formatted according to ISO.\n\nThe full format is 'HH:MM:SS.mmmmmm+zz:zz'. By default, the fractional\npart is omitted if self.microsecond == 0.",
      ],
      strftime: [
        'self, format',
        function* (self: PyTime, format: Value) {
          const time = {
            year: 1900,
            month: 1,
            day: 1,
            hour: self.hour,
            minute: self.minute,
            second: self.second,
            weekday: 0,
            yearDay: 1,
            isdst: -1,
            zone: '',
            gmtoff: 0,
          };
          return yield* clockFormat(self, format, time);
        },
        'format -> strftime() style string.',
      ],
      __format__: formatMethod,
      utcoffset: askOffset('utcoffset', 'Return self.tzinfo.utcoffset(self).'),
      tzname: askName,
      dst: askOffset('dst', 'Return self.tzinfo.dst(self).'),
      replace: [
        'self, hour=None, minute=None, second=None, microsecond=None, tzinfo=None, *, fold=None',
        replace,
        'Return time with new specified fields.',
      ],
      __replace__: [
        'self, /, *, hour=None, minute=None, second=None, microsecond=None, tzinfo=None, fold=None',
        replace,
        'The same as replace().',
      ],
      __reduce_ex__: [
        'self, proto, /',
        (self: PyTime, protocol: Value) => reduce(self, intArgument(protocol)),
        '__reduce_ex__(proto) -> (cls, state)',
      ],
      __reduce__: ['self, /', (self: PyTime) => reduce(self, 2), '__reduce__() -> (cls, state)'],
      __hash__: ['self, /', hashTime],
      __repr__: [
        'self, /',
        (self: PyTime) => {
          const { fold, tz } = tail(self);
          return `${self.cls.shown}(${clockRepr(self)}${tz}${fold})`;
        },
      ],
      __str__: [
        'self, /',
        function* (self: PyTime) {
          return self.cls.isHeap ? yield* call(getAttr(self, 'isoformat')) : yield* clockIso(self, undefined, 1);
        },
      ],
      ...comparisons,
    },
    classMethods: {
      fromisoformat: ['cls, string, /', fromIso, 'Construct a time from a string in ISO 8601 format.'],
      strptime: [
        'cls, date_string, format, /',
        function* (cls: PyType, text: Value, format: Value) {
          const time = yield* parseTime(text, format, '_strptime_datetime_time');
          return yield* makeTime(
            cls,
            { hour: time.hour, minute: time.minute, second: time.second, micro: time.microsecond },
            zoneOfParsed(time),
          );
        },
        'Parse string according to the given time format (like time.strptime()).',
      ],
    },
    getset: {
      hour: [(self: PyTime) => self.hour],
      minute: [(self: PyTime) => self.minute],
      second: [(self: PyTime) => self.second],
      microsecond: [(self: PyTime) => self.micro],
      tzinfo: [(self: PyTime) => self.tz],
      fold: [(self: PyTime) => self.fold],
    },
  });
  classes.time = type;
  type.ns.set('min', bareTime(type, { hour: 0, minute: 0, second: 0, micro: 0 }, null));
  type.ns.set('max', bareTime(type, { hour: 23, minute: 59, second: 59, micro: 999_999 }, null));
  type.ns.set('resolution', makeDelta(0, 0, 1));
  return type;
}
/** The zone that a strptime() read. */
export function zoneOfParsed(time: { gmtoff: number | null; gmtoffMicroseconds: number; zone: string | null }): Value {
  if (time.gmtoff === null) return null;
  return makeTimezone(makeDelta(0, time.gmtoff, time.gmtoffMicroseconds), time.zone);
}
