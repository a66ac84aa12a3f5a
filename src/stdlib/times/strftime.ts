/** strftime() of the C library in the C locale (glibc's extensions included), and the texts of the C locale. Pure. */
import { EPOCH_ORDINAL, isoCalendar, toOrdinal } from './calendar-math.ts';

/** A broken-down time, Python's numbering: month 1..12, weekday 0..6 from Monday, yearDay 1..366. */
export interface BrokenTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly weekday: number;
  readonly yearDay: number;
  readonly isdst: number;
  readonly zone: string;
  readonly gmtoff: number;
}
export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

// %[flags][width][E|O]conversion
const pattern = /%([-_0^#]*)(\d*)([EO]?)(.|$)/gsu;
/** Conversions that glibc knows with the modifier E, and with O; any other use of a modifier stays as it was written. */
const withE = 'cCnpPrRstTuXxyYzZh%';
const withO = 'bBhCdegGHIjklmMnpPrRsStTuUVwWyzZ%';
const refusedWithE = new Set('aAbBdDeFgGhHIjklmMSUVwW');

interface Field {
  readonly text: string;
  /** Digits a number has at least, and what fills them up; absent: a text. */
  readonly digits?: number;
  readonly fill?: '0' | ' ';
  readonly negative?: boolean;
}
const number = (value: number, digits: number, fill: '0' | ' ' = '0'): Field => ({
  text: String(Math.abs(value)),
  digits,
  fill,
  negative: value < 0,
});

/** `format` filled with the parts of a time. */
export function strftime(format: string, time: BrokenTime): string {
  return format.replace(pattern, (all, flags: string, width: string, modifier: string, conversion: string) => {
    const field = allowed(modifier, conversion) ? convert(conversion, time, flags) : undefined;
    return lay(field ?? { text: all }, flags, width === '' ? 0 : Number(width), conversion);
  });
}
function allowed(modifier: string, conversion: string): boolean {
  if (modifier === 'E') return withE.includes(conversion) && !refusedWithE.has(conversion);
  return modifier === '' || withO.includes(conversion);
}
function lay(field: Field, flags: string, width: number, conversion: string): string {
  const upper = (flags.includes('^') && conversion !== 'P') || (flags.includes('#') && 'aAbBh'.includes(conversion));
  const lower = flags.includes('#') && 'pZ'.includes(conversion);
  const pad = [...flags].reverse().find((flag) => '-_0'.includes(flag));
  if (conversion === 'z' && field.digits !== undefined) return layZone(field, pad, width);
  if (field.digits !== undefined) {
    const fill = pad === '_' || pad === '-' ? ' ' : pad === '0' ? '0' : (field.fill as string);
    const least = pad === '-' ? 0 : field.digits;
    const sign = field.negative ? '-' : '';
    const room = Math.max(least, width) - sign.length;
    return fill === '0' ? sign + field.text.padStart(room, '0') : (sign + field.text).padStart(room + sign.length, ' ');
  }
  const text = upper ? field.text.toUpperCase() : lower ? field.text.toLowerCase() : field.text;
  return text.padStart(width, pad === '0' ? '0' : ' ');
}
function layZone(field: Field, pad: string | undefined, width: number): string {
  const digits = pad === '-' ? width : Math.max(4, width);
  const fill = pad === '-' || pad === '_' ? ' ' : '0';
  const outer = pad === '0' ? '0' : ' ';
  return outer.repeat(Math.max(0, width - 1)) + (field.negative ? '-' : '+') + field.text.padStart(digits, fill);
}
const hour12 = (hour: number): number => hour % 12 || 12;
const two = (value: number): string => String(value).padStart(2, '0');
const upperFlag = (flags: string) => (flags.includes('^') ? '^' : '');

function convert(conversion: string, time: BrokenTime, flags: string): Field | undefined {
  const text = (value: string): Field => ({ text: value });
  const nested = (format: string): Field => text(strftime(format, time));
  switch (conversion) {
    case 'a':
      return text(WEEKDAYS[time.weekday]!.slice(0, 3));
    case 'A':
      return text(WEEKDAYS[time.weekday]!);
    case 'b':
    case 'h':
      return text(MONTHS[time.month - 1]!.slice(0, 3));
    case 'B':
      return text(MONTHS[time.month - 1]!);
    case 'c':
      return nested(`%${upperFlag(flags)}a %${upperFlag(flags)}b %e %H:%M:%S %Y`);
    case 'C':
      return number(Math.trunc(time.year / 100) - (time.year < 0 && time.year % 100 !== 0 ? 1 : 0), 1);
    case 'd':
      return number(time.day, 2);
    case 'D':
    case 'x':
      return nested('%m/%d/%y');
    case 'e':
      return number(time.day, 2, ' ');
    case 'F':
      return nested('%Y-%m-%d');
    case 'g':
      return number(((isoYear(time)[0] % 100) + 100) % 100, 2);
    case 'G':
      return number(isoYear(time)[0], 1);
    case 'H':
      return number(time.hour, 2);
    case 'I':
      return number(hour12(time.hour), 2);
    case 'j':
      return number(time.yearDay, 3);
    case 'k':
      return number(time.hour, 2, ' ');
    case 'l':
      return number(hour12(time.hour), 2, ' ');
    case 'm':
      return number(time.month, 2);
    case 'M':
      return number(time.minute, 2);
    case 'n':
      return text('\n');
    case 'p':
      return text(time.hour >= 12 ? 'PM' : 'AM');
    case 'P':
      return text(time.hour >= 12 ? 'pm' : 'am');
    case 'r':
      return nested('%I:%M:%S %p');
    case 'R':
      return text(`${two(time.hour)}:${two(time.minute)}`);
    case 's':
      return number(secondsSinceEpoch(time), 1);
    case 'S':
      return number(time.second, 2);
    case 't':
      return text('\t');
    case 'T':
    case 'X':
      return text(`${two(time.hour)}:${two(time.minute)}:${two(time.second)}`);
    case 'u':
      return number(time.weekday + 1, 1);
    case 'U':
      return number(Math.floor((time.yearDay - 1 + 7 - ((time.weekday + 1) % 7)) / 7), 2);
    case 'V':
      return number(isoYear(time)[1], 2);
    case 'w':
      return number((time.weekday + 1) % 7, 1);
    case 'W':
      return number(Math.floor((time.yearDay - 1 + 7 - time.weekday) / 7), 2);
    case 'y':
      return number(((time.year % 100) + 100) % 100, 2);
    case 'Y':
      return number(time.year, 1);
    case 'z':
      if (time.isdst < 0) return text('');
      return { ...number(zoneNumber(time.gmtoff), 4), negative: time.gmtoff < 0 };
    case 'Z':
      return text(time.zone);
    case '%':
      return text('%');
  }
  return undefined;
}
const zoneNumber = (gmtoff: number): number => {
  const minutes = Math.floor(Math.abs(gmtoff) / 60);
  return Math.floor(minutes / 60) * 100 + (minutes % 60);
};
/** ISO year and week, from the year day and weekday alone (the C library trusts the fields as they are). */
function isoYear(time: BrokenTime): [year: number, week: number] {
  const first = toOrdinal(time.year, 1, 1);
  const ordinal = first + time.yearDay - 1;
  const [year, week] = isoCalendar(ordinal, time.year);
  return [year, week];
}
/** As mktime() in UTC. */
export function secondsSinceEpoch(time: BrokenTime): number {
  const months = time.year * 12 + time.month - 1;
  const year = Math.floor(months / 12);
  const days = toOrdinal(year, months - year * 12 + 1, 1) + time.day - 1 - EPOCH_ORDINAL;
  return ((days * 24 + time.hour) * 60 + time.minute) * 60 + time.second - (time.isdst > 0 ? 3600 : 0);
}
