/** strptime(): reading times by a format, as CPython's _strptime module does in the C locale. Pure: mistakes are PyErrors. */
import { PyError } from '../../machine/index.ts';
import { daysBeforeMonth, fromOrdinal, isoWeek1Monday, toOrdinal, weekdayOf } from './calendar-math.ts';
import { MONTHS, WEEKDAYS } from './strftime.ts';

export interface ParsedTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly weekday: number;
  readonly yearDay: number;
  readonly isdst: number;
  readonly zone: string | null;
  /** Seconds east of UTC; null when the text names no offset. */
  readonly gmtoff: number | null;
  readonly gmtoffMicroseconds: number;
  readonly microsecond: number;
}

const either = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');
const short = (words: readonly string[]): string[] => words.map((word) => word.slice(0, 3));
/** What each directive matches. Names of groups are directives (the offset `%z` is `z`). */
const directives: Readonly<Record<string, string>> = {
  d: '3[0-1]|[1-2][0-9]|0[1-9]|[1-9]| [1-9]',
  f: '[0-9]{1,6}',
  H: '2[0-3]|[0-1][0-9]|[0-9]| [0-9]',
  k: '2[0-3]|[0-1][0-9]|[0-9]| [0-9]',
  I: '1[0-2]|0[1-9]|[1-9]| [1-9]',
  l: '1[0-2]|0[1-9]|[1-9]| [1-9]',
  G: '[0-9][0-9][0-9][0-9]',
  j: '36[0-6]|3[0-5][0-9]|[1-2][0-9][0-9]|0[1-9][0-9]|00[1-9]|[1-9][0-9]|0[1-9]|[1-9]',
  m: '1[0-2]|0[1-9]|[1-9]',
  M: '[0-5][0-9]|[0-9]',
  S: '6[0-1]|[0-5][0-9]|[0-9]',
  U: '5[0-3]|[0-4][0-9]|[0-9]',
  W: '5[0-3]|[0-4][0-9]|[0-9]',
  V: '5[0-3]|0[1-9]|[1-4][0-9]|[0-9]',
  w: '[0-6]',
  u: '[1-7]',
  y: '[0-9][0-9]',
  Y: '[0-9][0-9][0-9][0-9]',
  z: '([+-])([0-9][0-9]):?([0-5][0-9])(?::?([0-5][0-9])(\\.[0-9]{1,6})?)?|[Zz]',
  A: either(WEEKDAYS),
  a: either(short(WEEKDAYS)),
  B: either(MONTHS),
  b: either(short(MONTHS)),
  p: 'AM|PM',
  Z: 'UTC|GMT',
};
/** Directives that stand for others. */
const compounds: Readonly<Record<string, string>> = {
  c: '%a %b %e %H:%M:%S %Y',
  x: '%m/%d/%y',
  X: '%H:%M:%S',
  T: '%H:%M:%S',
  R: '%H:%M',
  r: '%I:%M:%S %p',
};
const groupOf: Readonly<Record<string, string>> = { e: 'd', k: 'H', l: 'I' };
/** With the modifier O (alternative digits, of which the C locale has none) these match nothing. */
const alternative = 'dmyHIMSw';

/** How long CPython's pattern for a directive is: its messages count characters of it. */
function lengthInPython(group: string): number {
  if (group === 'z') return 56;
  const source = directives[group]!;
  return '(?P<x>)'.length + (group === 'f' ? source : source.replaceAll('[0-9]', '\\d')).length;
}

interface Compiled {
  readonly regex: RegExp;
  readonly hasDay: boolean;
  readonly hasYear: boolean;
}
/** A format reads the same thing twice: CPython finds that out when it compiles a regular expression, whose error it is. */
export class RepeatedDirective {
  constructor(
    readonly message: string,
    readonly group: string,
  ) {}
}
/** A directive that there is not: the error comes from a KeyError that a traceback does not show. */
export class UnknownDirective {
  constructor(
    readonly message: string,
    readonly directive: string,
  ) {}
}
const compiled = new Map<string, Compiled>();

function compile(format: string): Compiled {
  const known = compiled.get(format);
  if (known !== undefined) return known;
  const seen = new Map<string, number>();
  let groups = 0;
  let pythonLength = 0;
  let hasDay = false;
  let hasYear = false;
  const build = (part: string): string => {
    let source = '';
    for (let at = 0; at < part.length; at++) {
      const char = part[at]!;
      if (/\s/u.test(char)) {
        while (at + 1 < part.length && /\s/u.test(part[at + 1]!)) at++;
        source += '\\s+';
        pythonLength += 3;
      } else if (char !== '%') {
        const point = String.fromCodePoint(part.codePointAt(at) as number);
        at += point.length - 1;
        source += point.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
        pythonLength += /[\\^$.*+?()[\]{}|]/u.test(point) ? 2 : 1;
      } else {
        const match = /^%[-_0^#]*[0-9]*([EO]?.?)/su.exec(part.slice(at)) as RegExpExecArray;
        const name = match[1]!.replace(/\s/u, '');
        if (name === '') throw new UnknownDirective(`stray % in format '${format}'`, '');
        at += match[0].length - 1;
        source += directive(name);
      }
    }
    return source;
  };
  const directive = (name: string): string => {
    if (name === '%') {
      pythonLength++;
      return '%';
    }
    if (compounds[name] !== undefined) return build(compounds[name]);
    if (name.startsWith('O') && name.length > 1 && alternative.includes(name.slice(1))) return '';
    const group = groupOf[name] ?? name;
    const source = directives[group];
    if (source === undefined) throw new UnknownDirective(`'${name}' is a bad directive in format '${format}'`, name);
    if (group === 'd') hasDay = true;
    if (group === 'Y' || group === 'y' || group === 'G') hasYear = true;
    if (seen.has(group)) {
      const message = `redefinition of group name ${quoted(group)} as group ${groups + 1}; was group ${seen.get(group)} at position ${pythonLength + 4}`;
      throw new RepeatedDirective(message, group);
    }
    groups++;
    seen.set(group, groups);
    if (group === 'z') groups += 2;
    pythonLength += lengthInPython(group);
    return `(?<${group}>${source})`;
  };
  const made = { regex: new RegExp(build(format), 'iuy'), hasDay, hasYear };
  if (compiled.size > 64) compiled.clear();
  compiled.set(format, made);
  return made;
}
let quoted: (text: string) => string = (text) => `'${text}'`;
/** How messages show texts: Python's repr. */
export function setQuoted(repr: (text: string) => string): void {
  quoted = repr;
}

/** True when a format reads a day of the month but no year: CPython warns of it. */
export const lacksYear = (format: string): boolean => {
  const { hasDay, hasYear } = compile(format);
  return hasDay && !hasYear;
};

/** Reads `text` by `format`. @throws PyError(ValueError) */
export function strptime(text: string, format: string): ParsedTime {
  const { regex } = compile(format);
  regex.lastIndex = 0;
  const match = regex.exec(text);
  // Of the letters only this one is not read in lower case.
  if (match === null || match.groups?.['z'] === 'z')
    throw new PyError('ValueError', `time data ${quoted(text)} does not match format ${quoted(format)}`);
  if (match[0].length < text.length)
    throw new PyError('ValueError', `unconverted data remains: ${text.slice(match[0].length)}`);
  return interpret(match.groups ?? {});
}
type Groups = Record<string, string | undefined>;

function interpret(groups: Groups): ParsedTime {
  const int = (name: string): number | undefined => (groups[name] === undefined ? undefined : Number(groups[name]));
  let year = groups['y'] === undefined ? int('Y') : shortYear(Number(groups['y']));
  const month = monthOf(groups) ?? 1;
  const weekday = weekdayFrom(groups);
  const isoYear = int('G');
  const isoWeek = int('V');
  let julian = int('j');
  checkIso(year, julian, weekday, isoYear, isoWeek);
  let leapYearFix = false;
  if (year === undefined && month === 2 && int('d') === 29) {
    year = 1904;
    leapYearFix = true;
  } else year ??= 1900;
  let date: [number, number, number] = [year, month, int('d') ?? 1];
  const week = int('U') ?? int('W');
  if (julian === undefined && weekday !== undefined) {
    if (week !== undefined) julian = julianFromWeek(year, week, weekday, groups['W'] !== undefined);
    else if (isoYear !== undefined && isoWeek !== undefined) {
      const ordinal = isoWeek1Monday(isoYear) + (isoWeek - 1) * 7 + weekday;
      date = fromOrdinal(ordinal);
      julian = ordinal - toOrdinal(date[0], 1, 1) + 1;
    }
    if (julian !== undefined && julian <= 0) {
      const ordinal = toOrdinal(date[0], 1, 1) + julian - 1;
      date = fromOrdinal(ordinal);
      julian = ordinal - toOrdinal(date[0], 1, 1) + 1;
    }
  }
  if (julian === undefined) julian = checkedOrdinal(date) - toOrdinal(date[0], 1, 1) + 1;
  else date = fromOrdinal(toOrdinal(date[0], 1, 1) + julian - 1);
  const finalWeekday = weekday ?? weekdayOf(toOrdinal(...date));
  if (leapYearFix) date[0] = 1900;
  const offset = offsetOf(groups['z']);
  return {
    year: date[0],
    month: date[1],
    day: date[2],
    hour: hourOf(groups),
    minute: int('M') ?? 0,
    second: int('S') ?? 0,
    weekday: finalWeekday,
    yearDay: julian,
    isdst: groups['Z'] === undefined ? -1 : 0,
    zone: groups['Z'] ?? null,
    gmtoff: offset?.seconds ?? null,
    gmtoffMicroseconds: offset?.microseconds ?? 0,
    microsecond: groups['f'] === undefined ? 0 : Number(groups['f'].padEnd(6, '0')),
  };
}
const shortYear = (year: number): number => (year <= 68 ? 2000 + year : 1900 + year);
function monthOf(groups: Groups): number | undefined {
  if (groups['m'] !== undefined) return Number(groups['m']);
  const name = groups['B'] ?? groups['b'];
  return name === undefined ? undefined : short(MONTHS).indexOf(titled(name).slice(0, 3)) + 1;
}
const titled = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase();
function weekdayFrom(groups: Groups): number | undefined {
  if (groups['w'] !== undefined) return (Number(groups['w']) + 6) % 7;
  if (groups['u'] !== undefined) return Number(groups['u']) - 1;
  const name = groups['A'] ?? groups['a'];
  return name === undefined ? undefined : short(WEEKDAYS).indexOf(titled(name).slice(0, 3));
}
function hourOf(groups: Groups): number {
  if (groups['I'] === undefined) return Number(groups['H'] ?? 0);
  const hour = Number(groups['I']) % 12;
  return groups['p']?.toLowerCase() === 'pm' ? hour + 12 : hour;
}
function checkIso(
  year: number | undefined,
  julian: number | undefined,
  weekday: number | undefined,
  isoYear: number | undefined,
  isoWeek: number | undefined,
): void {
  const wrong = (message: string): never => {
    throw new PyError('ValueError', message);
  };
  const aWeekday = "and a weekday directive ('%A', '%a', '%w', or '%u').";
  if (isoYear !== undefined) {
    if (julian !== undefined)
      wrong("Day of the year directive '%j' is not compatible with ISO year directive '%G'. Use '%Y' instead.");
    if (isoWeek === undefined || weekday === undefined)
      wrong(`ISO year directive '%G' must be used with the ISO week directive '%V' ${aWeekday}`);
  } else if (isoWeek !== undefined) {
    if (year === undefined || weekday === undefined)
      wrong(`ISO week directive '%V' must be used with the ISO year directive '%G' ${aWeekday}`);
    wrong("ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year '%G' instead.");
  }
}
/** Day of the year of a weekday in week `week`; weeks begin on Monday or Sunday, week 0 is what lies before the first such day. */
function julianFromWeek(year: number, week: number, weekday: number, fromMonday: boolean): number {
  let first = weekdayOf(toOrdinal(year, 1, 1));
  let day = weekday;
  if (!fromMonday) {
    first = (first + 1) % 7;
    day = (weekday + 1) % 7;
  }
  const weekZeroLength = (7 - first) % 7;
  if (week === 0) return 1 + day - first;
  return 1 + weekZeroLength + 7 * (week - 1) + day;
}
function checkedOrdinal([year, month, day]: [number, number, number]): number {
  const last = daysBeforeMonth(year, month + 1 > 12 ? 1 : month + 1);
  const length = month === 12 ? 31 : last - daysBeforeMonth(year, month);
  if (year < 1) throw new PyError('ValueError', `year must be in 1..9999, not ${year}`);
  if (day > length)
    throw new PyError('ValueError', `day ${day} must be in range 1..${length} for month ${month} in year ${year}`);
  return toOrdinal(year, month, day);
}
function offsetOf(zone: string | undefined): { seconds: number; microseconds: number } | undefined {
  if (zone === undefined) return undefined;
  if (zone === 'Z') return { seconds: 0, microseconds: 0 };
  const colon = zone[3] === ':';
  const digits = colon ? zone.slice(0, 3) + zone.slice(4) : zone;
  if (colon && digits.length > 5 && digits[5] !== ':')
    throw new PyError('ValueError', `Inconsistent use of : in ${zone}`);
  const rest = colon && digits.length > 5 ? digits.slice(0, 5) + digits.slice(6) : digits;
  const sign = zone[0] === '-' ? -1 : 1;
  const last = rest.slice(5, 7);
  if (last !== '' && !/^[0-9]+$/.test(last))
    throw new PyError('ValueError', `invalid literal for int() with base 10: ${quoted(last)}`);
  const seconds = Number(rest.slice(1, 3)) * 3600 + Number(rest.slice(3, 5)) * 60 + Number(last);
  const fraction = rest.slice(8);
  return { seconds: sign * seconds || 0, microseconds: sign * Number(fraction.padEnd(6, '0')) || 0 };
}
