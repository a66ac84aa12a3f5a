/** Dates and times as text: ISO 8601 written and read, ctime, strftime. */
import { PyError, strRepr } from '../../../machine/index.ts';
import { fromOrdinal, isoWeek1Monday, toOrdinal, weekdayOf } from '../calendar-math.ts';
import { type BrokenTime, MONTHS, strftime, WEEKDAYS } from '../strftime.ts';
import type { DateParts, TimeParts } from './values.ts';

const pad = (n: number, digits = 2): string => String(n).padStart(digits, '0');
export const isoDateText = (date: DateParts): string => `${pad(date.year, 4)}-${pad(date.month)}-${pad(date.day)}`;

/** HH[:MM[:SS[.fff[fff]]]] as `timespec` asks; undefined for an unknown one. */
export function isoTimeText(time: TimeParts, timespec: string): string | undefined {
  const minutes = `${pad(time.hour)}:${pad(time.minute)}`;
  const seconds = `${minutes}:${pad(time.second)}`;
  switch (timespec) {
    case 'auto':
      return time.micro === 0 ? seconds : `${seconds}.${pad(time.micro, 6)}`;
    case 'hours':
      return pad(time.hour);
    case 'minutes':
      return minutes;
    case 'seconds':
      return seconds;
    case 'milliseconds':
      return `${seconds}.${pad(Math.floor(time.micro / 1000), 3)}`;
    case 'microseconds':
      return `${seconds}.${pad(time.micro, 6)}`;
  }
  return undefined;
}
export function ctimeText(date: DateParts, time: TimeParts): string {
  const weekday = WEEKDAYS[weekdayOf(toOrdinal(date.year, date.month, date.day))]!.slice(0, 3);
  const month = MONTHS[date.month - 1]!.slice(0, 3);
  return `${weekday} ${month} ${String(date.day).padStart(2)} ${pad(time.hour)}:${pad(time.minute)}:${pad(time.second)} ${pad(date.year, 4)}`;
}

/**
 * strftime() of a date or time: the directives that the C library knows nothing of (%f, %z and %Z of a tzinfo), and years of less than four digits, are put
 * in first. `offset` gives the text of %z with a separator, `name` that of %Z.
 */
export function formatMoment(
  format: string,
  time: BrokenTime,
  micro: number,
  offset: (separator: string) => string,
  name: () => string,
): string {
  const prepared = format.replace(/%(:z|.)/gsu, (directive, what: string) => {
    switch (what) {
      case 'z':
        return offset('');
      case ':z':
        return offset(':');
      case 'Z':
        return name().replaceAll('%', '%%');
      case 'f':
        return pad(micro, 6);
      case 'Y':
        return pad(time.year, 4);
      case 'G':
        return pad(Number(strftime('%G', time)), 4);
      case 'C':
        return pad(Math.floor(time.year / 100));
      case 'F':
        return `${pad(time.year, 4)}-%m-%d`;
    }
    return directive;
  });
  return strftime(prepared, time);
}

// ---- reading ------------------------------------------------------------------------------------------------------------------------------------------

const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9';
/** A number of exactly `count` ASCII digits at `at`; undefined when there are none. */
function digits(text: string, at: number, count: number): number | undefined {
  let value = 0;
  for (let i = at; i < at + count; i++) {
    if (!isDigit(text[i])) return undefined;
    value = value * 10 + Number(text[i]);
  }
  return value;
}
/** The date in `text`, all of it: YYYY-MM-DD, YYYYMMDD, YYYY-Www[-D], YYYYWww[D]. Undefined when it is none. */
export function readIsoDate(text: string): DateParts | undefined {
  const year = digits(text, 0, 4);
  if (year === undefined) return undefined;
  const separated = text[4] === '-';
  let at = separated ? 5 : 4;
  if (text[at] === 'W') return readWeekDate(text, year, at + 1, separated);
  const month = digits(text, at, 2);
  if (month === undefined) return undefined;
  at += 2;
  if (separated && text[at++] !== '-') return undefined;
  const day = digits(text, at, 2);
  return day === undefined || at + 2 !== text.length ? undefined : { year, month, day };
}
function readWeekDate(text: string, year: number, start: number, separated: boolean): DateParts | undefined {
  const week = digits(text, start, 2);
  if (week === undefined) return undefined;
  let at = start + 2;
  let weekday = 1;
  if (at < text.length) {
    if (separated && text[at++] !== '-') return undefined;
    const day = digits(text, at, 1);
    if (day === undefined || at + 1 !== text.length) return undefined;
    weekday = day;
  }
  return isoToDate(year, week, weekday) ?? undefined;
}
/** The date of an ISO year, week and weekday; null when there is none. */
export function isoToDate(year: number, week: number, weekday: number): DateParts | null {
  if (isoProblem(year, week, weekday) !== '') return null;
  const ordinal = isoWeek1Monday(year) + (week - 1) * 7 + weekday - 1;
  const [isYear, month, day] = fromOrdinal(ordinal);
  return { year: isYear, month, day };
}
/** What is wrong with an ISO date: "year", "week", "weekday" or "". */
export function isoProblem(year: number, week: number, weekday: number): 'year' | 'week' | 'weekday' | '' {
  if (year < 1 || year > 9999) return 'year';
  if (week < 1 || week > 53 || (week === 53 && isoWeek1Monday(year + 1) - isoWeek1Monday(year) < 53 * 7)) return 'week';
  return weekday < 1 || weekday > 7 ? 'weekday' : '';
}

export interface ReadTime extends TimeParts {
  /** Offset from UTC in microseconds; undefined: none given. */
  readonly offsetMicros?: number;
}
interface Reading {
  parts: [hour: number, minute: number, second: number];
  micro: number;
  /** Something that is not part of the time stands behind it. */
  more: boolean;
}
/** HH[:?MM[:?SS[.ffffff]]] in text[from..end). */
function readClock(text: string, from: number, end: number): Reading | undefined {
  const reading: Reading = { parts: [0, 0, 0], micro: 0, more: false };
  let separated = true;
  let at = from;
  for (let part = 0; part < 3; part++) {
    const value = at + 2 <= end ? digits(text, at, 2) : undefined;
    if (value === undefined) return undefined;
    reading.parts[part] = value;
    at += 2;
    if (at >= end) return reading;
    const char = text[at++];
    if (part === 0) separated = char === ':';
    if (at >= end) {
      reading.more = true;
      return reading;
    }
    if (separated && char === ':') {
      if (part === 2) return undefined;
      continue;
    }
    if (char === '.' || char === ',') {
      if (part < 2) return undefined;
      break;
    }
    if (separated) return undefined;
    at--;
  }
  const count = Math.min(6, end - at);
  const value = digits(text, at, count);
  if (value === undefined || count === 0) return undefined;
  reading.micro = value * 10 ** (6 - count);
  at += count;
  while (at < end && isDigit(text[at])) at++;
  reading.more = at < end;
  return reading;
}
/** The time in `text`, all of it; undefined when it is none. An hour of 24 is left to the caller. */
export function readIsoTime(text: string): ReadTime | undefined {
  let zoneAt = 0;
  while (zoneAt < text.length && !'+-Z'.includes(text[zoneAt]!)) zoneAt++;
  const clock = readClock(text, 0, zoneAt);
  if (clock === undefined) return undefined;
  const [hour, minute, second] = clock.parts;
  const time = { hour, minute, second, micro: clock.micro };
  if (zoneAt === text.length) return clock.more ? undefined : time;
  if (text[zoneAt] === 'Z') return zoneAt + 1 === text.length ? { ...time, offsetMicros: 0 } : undefined;
  const zone = readClock(text, zoneAt + 1, text.length);
  if (zone === undefined || zone.more) return undefined;
  const seconds = (zone.parts[0] * 60 + zone.parts[1]) * 60 + zone.parts[2];
  return { ...time, offsetMicros: (text[zoneAt] === '-' ? -1 : 1) * (seconds * 1_000_000 + zone.micro) };
}
/** Where the date ends in an ISO date and time. */
export function separatorPlace(text: string): number {
  if (text.length === 7) return 7;
  if (text[4] === '-') {
    if (text[5] !== 'W') return 10;
    if (text.length <= 8 || text[8] !== '-') return 8;
    if (text.length === 9) return -1;
    return text.length > 10 && isDigit(text[10]) ? 8 : 10;
  }
  if (text[4] !== 'W') return 8;
  let at = 7;
  while (isDigit(text[at])) at++;
  if (at < 9) return at;
  return at % 2 === 0 ? 7 : 8;
}
export const invalidIso = (text: string): never => {
  throw new PyError('ValueError', `Invalid isoformat string: ${strRepr(text)}`);
};
