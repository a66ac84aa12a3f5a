/** datetime.tzinfo and timezone, and asking a tzinfo for its offset. */
import {
  argumentName,
  asStr,
  call,
  callSpecial,
  defineType,
  getAttr,
  hash64,
  hashValue,
  lookupAttr,
  makeTuple,
  type NativeGen,
  notImplemented,
  type PyType,
  raise,
  repr,
  typeName,
  type Value,
  withAttributes,
} from '../../../machine/index.ts';
import {
  classes,
  compareDeltas,
  deltaMicros,
  isZero,
  makeDateTime,
  makeDelta,
  PyDateTime,
  PyTimedelta,
  PyTimezone,
  PyTzinfo,
  shifted,
} from './values.ts';

// ---- asking ----------------------------------------------------------------------------------------------------------------------------------------------

const outOfRange = (delta: PyTimedelta): never =>
  raise(
    'ValueError',
    `offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not ${repr(delta)}`,
  );
const inRange = (delta: PyTimedelta): boolean =>
  delta.days === 0 || (delta.days === -1 && (delta.seconds > 0 || delta.micros > 0));

/** tz.utcoffset(dt) or tz.dst(dt), checked; null for None. `moment`: a datetime, or None for a time. */
export function* offsetBy(tz: Value, method: 'utcoffset' | 'dst', moment: Value): NativeGen<PyTimedelta | null> {
  if (tz === null) return null;
  if (tz instanceof PyTimezone) return method === 'dst' ? null : tz.offset;
  const result = yield* call(getAttr(tz, method), [moment]);
  if (result === null) return null;
  if (!(result instanceof PyTimedelta))
    raise('TypeError', `tzinfo.${method}() must return None or timedelta, not '${typeName(result)}'`);
  if (!inRange(result)) outOfRange(result);
  return result;
}
/** tz.tzname(dt); null for None. */
export function* nameBy(tz: Value, moment: Value): NativeGen<string | null> {
  if (tz === null) return null;
  if (tz instanceof PyTimezone) return zoneName(tz);
  const result = yield* call(getAttr(tz, 'tzname'), [moment]);
  if (result === null) return null;
  const text = asStr(result);
  if (text === undefined) raise('TypeError', `tzinfo.tzname() must return None or a string, not '${typeName(result)}'`);
  return text;
}
const two = (n: number): string => String(n).padStart(2, '0');
/** "+05:30", "-00:00:01.000002" */
export function offsetText(offset: PyTimedelta, separator = ':'): string {
  const micros = deltaMicros(offset);
  const size = micros < 0n ? -micros : micros;
  const seconds = Number(size / 1_000_000n);
  const rest = Number(size % 1_000_000n);
  let text = `${micros < 0n ? '-' : '+'}${two(Math.floor(seconds / 3600))}${separator}${two(Math.floor(seconds / 60) % 60)}`;
  if (seconds % 60 !== 0 || rest !== 0) text += `${separator}${two(seconds % 60)}`;
  if (rest !== 0) text += `.${String(rest).padStart(6, '0')}`;
  return text;
}
function zoneName(zone: PyTimezone): string {
  if (zone.name !== null) return zone.name;
  return isZero(zone.offset) ? 'UTC' : `UTC${offsetText(zone.offset)}`;
}

// ---- timezone ---------------------------------------------------------------------------------------------------------------------------------------------

/** timezone(offset[, name]); the one of offset 0 without a name is timezone.utc itself. */
export function makeTimezone(offset: PyTimedelta, name: string | null = null): PyTimezone {
  if (name === null && isZero(offset) && classes.utc !== undefined) return classes.utc;
  if (!inRange(offset)) outOfRange(offset);
  const zone = new PyTimezone(classes.timezone);
  zone.offset = offset;
  zone.name = name;
  return zone;
}
function checkMoment(method: string, moment: Value): void {
  if (moment !== null && !(moment instanceof PyDateTime)) {
    raise('TypeError', `${method}(dt) argument must be a datetime instance or None, not ${typeName(moment)}`);
  }
}
function ownMoment(self: PyTzinfo, moment: Value): PyDateTime {
  if (!(moment instanceof PyDateTime)) raise('TypeError', 'fromutc: argument must be a datetime');
  if (moment.tz !== self) raise('ValueError', 'fromutc: dt.tzinfo is not self');
  return moment;
}
/** A datetime moved by an offset, of its own class. */
function* moved(moment: PyDateTime, offset: PyTimedelta, sign: 1 | -1 = 1): NativeGen {
  return yield* makeDateTime(moment.cls, shifted(moment, offset, sign), moment.tz);
}

// ---- tzinfo -----------------------------------------------------------------------------------------------------------------------------------------------

function* fromUtc(self: PyTzinfo, given: Value): NativeGen {
  const moment = ownMoment(self, given);
  const offset = yield* offsetBy(self, 'utcoffset', moment);
  if (offset === null) raise('ValueError', 'fromutc: non-None utcoffset() result required');
  const dst = yield* offsetBy(self, 'dst', moment);
  if (dst === null) raise('ValueError', 'fromutc: non-None dst() result required');
  const standard = makeDelta(offset.days - dst.days, offset.seconds - dst.seconds, offset.micros - dst.micros);
  const result = (yield* moved(moment, standard)) as PyDateTime;
  const again = yield* offsetBy(result.tz, 'dst', result);
  if (again === null) raise('ValueError', 'fromutc: tz.dst() gave inconsistent results; cannot convert');
  return isZero(again) ? result : yield* moved(result, again);
}
function* reduceZone(self: PyTzinfo): NativeGen {
  const getArgs = lookupAttr(self, '__getinitargs__');
  const args = getArgs === undefined ? makeTuple([]) : yield* call(getArgs);
  return makeTuple([self.cls, args, callSpecial(self, '__getstate__') ?? null]);
}
const mustImplement = (name: string): never =>
  raise('NotImplementedError', `a tzinfo subclass must implement ${name}()`);

export function zoneTypes(): void {
  classes.tzinfo = defineType({
    name: 'datetime.tzinfo',
    alloc: (cls) => withAttributes(new PyTzinfo(cls)),
    doc: 'Abstract base class for time zone info objects.\n\ntzinfo(...) --> tzinfo object',
    new: ['cls, /, *args, **kwargs', (cls: PyType) => cls.alloc!(cls)],
    methods: {
      utcoffset: [
        'self, dt, /',
        () => mustImplement('utcoffset'),
        'datetime -> timedelta showing offset from UTC, negative values indicating West of UTC',
      ],
      tzname: ['self, dt, /', () => mustImplement('tzname'), 'datetime -> string name of time zone.'],
      dst: ['self, dt, /', () => mustImplement('dst'), 'datetime -> DST offset as timedelta positive east of UTC.'],
      fromutc: ['self, dt, /', fromUtc, 'datetime in UTC -> datetime in local time.'],
      __reduce__: ['self, /', reduceZone, '-> (cls, state)'],
    },
  });
  classes.timezone = defineType({
    name: 'datetime.timezone',
    base: classes.tzinfo,
    alloc: null,
    isBaseType: false,
    doc: 'timezone(offset[, name])\n\nFixed offset from UTC implementation of tzinfo.',
    new: [
      'cls, offset, name=None',
      (_cls: PyType, offset: Value, name?: Value) => {
        if (!(offset instanceof PyTimedelta))
          raise('TypeError', `timezone() argument 1 must be datetime.timedelta, not ${argumentName(offset)}`);
        const text = name === undefined ? null : asStr(name);
        if (text === undefined)
          raise('TypeError', `timezone() argument 2 must be str, not ${argumentName(name as Value)}`);
        return makeTimezone(offset, text);
      },
    ],
    methods: {
      utcoffset: [
        'self, dt, /',
        (self: PyTimezone, moment: Value) => {
          checkMoment('utcoffset', moment);
          return self.offset;
        },
        'Return fixed offset.',
      ],
      tzname: [
        'self, dt, /',
        (self: PyTimezone, moment: Value) => {
          checkMoment('tzname', moment);
          return zoneName(self);
        },
        "If name is specified when timezone is created, returns the name.  Otherwise returns offset as 'UTC(+|-)HH:MM'.",
      ],
      dst: ['self, dt, /', (_self: PyTimezone, moment: Value) => checkMoment('dst', moment), 'Return None.'],
      fromutc: [
        'self, dt, /',
        function* (self: PyTimezone, given: Value) {
          return yield* moved(ownMoment(self, given), self.offset);
        },
        'datetime in UTC -> datetime in local time.',
      ],
      __getinitargs__: [
        'self, /',
        (self: PyTimezone) => makeTuple(self.name === null ? [self.offset] : [self.offset, self.name]),
        'pickle support',
      ],
      __eq__: [
        'self, value, /',
        (self: PyTimezone, other: Value) =>
          other instanceof PyTimezone ? compareDeltas(self.offset, other.offset) === 0 : notImplemented(),
      ],
      __hash__: [
        'self, /',
        (self: PyTimezone) => {
          hash64(self.offset);
          return hashValue();
        },
      ],
      __repr__: [
        'self, /',
        (self: PyTimezone) => {
          if (self === classes.utc) return `${self.cls.shown}.utc`;
          return `${self.cls.shown}(${repr(self.offset)}${self.name === null ? '' : `, ${repr(self.name)}`})`;
        },
      ],
      __str__: ['self, /', zoneName],
    },
  });
  const zero = makeDelta(0, 0, 0);
  classes.utc = makeTimezone(zero);
  const { ns } = classes.timezone;
  ns.set('utc', classes.utc);
  ns.set('min', makeTimezone(makeDelta(-1, 60, 0)));
  ns.set('max', makeTimezone(makeDelta(0, 86340, 0)));
}
