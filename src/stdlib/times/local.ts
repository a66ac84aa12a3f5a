/** Local time: what the clocks of the zone show that the variable TZ names, since time.tzset() last read it. Until then, and by default, that is UTC. */
import { vm } from '../../machine/index.ts';
import { EPOCH_ORDINAL, toOrdinal } from './calendar-math.ts';

/** What clocks show at a moment. */
export interface Shown {
  /** Seconds east of UTC. */
  readonly offset: number;
  readonly summer: boolean;
  readonly name: string;
}
/** A day of every year and the second of it at which clocks are changed. */
interface ChangeDay {
  readonly kind: 'M' | 'J' | 'n';
  readonly numbers: readonly number[];
  readonly second: number;
}
/** What holds after all recorded changes: one time all the year, or two. */
interface Rule {
  readonly standard: Shown;
  readonly summer?: { readonly shown: Shown; readonly begin: ChangeDay; readonly end: ChangeDay };
}
interface Zone {
  readonly first: Shown;
  readonly moments: readonly number[];
  readonly shown: readonly Shown[];
  readonly rule: Rule;
}
const utc: Shown = { offset: 0, summer: false, name: 'UTC' };

function secondsOf(text: string): number {
  const [hours, minutes, seconds] = text.replace(/^[-+]/u, '').split(':').map(Number) as [number, number?, number?];
  return (text.startsWith('-') ? -1 : 1) * (hours * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0));
}
function changeDay(text: string): ChangeDay {
  const [day, at] = text.split('/') as [string, string?];
  const kind = day[0] === 'M' || day[0] === 'J' ? day[0] : 'n';
  const numbers = (kind === 'n' ? day : day.slice(1)).split('.').map(Number);
  return { kind, numbers, second: at === undefined ? 7200 : secondsOf(at) };
}
const NAME = `(?:<([-+A-Za-z0-9]+)>|([A-Za-z]{3,}))`;
const CLOCK = String.raw`[-+]?\d{1,3}(?::\d{1,2}){0,2}`;
const DAY = String.raw`(?:M\d+\.\d+\.\d+|J?\d+)(?:/${CLOCK})?`;
const posix = new RegExp(`^${NAME}(${CLOCK})(?:${NAME}(${CLOCK})?(?:,(${DAY}),(${DAY}))?)?$`, 'u');
/** A POSIX TZ string, "CET-1CEST,M3.5.0,M10.5.0/3"; undefined: it is none. */
function readRule(text: string): Rule | undefined {
  const found = posix.exec(text);
  if (found === null) return undefined;
  const [, quoted, plain, offset, summerQuoted, summerPlain, summerOffset, begin, end] = found;
  const standard = { offset: -secondsOf(offset!), summer: false, name: (quoted ?? plain)! };
  const name = summerQuoted ?? summerPlain;
  if (name === undefined) return { standard };
  const shown = {
    offset: summerOffset === undefined ? standard.offset + 3600 : -secondsOf(summerOffset),
    summer: true,
    name,
  };
  // Without days the C library takes those of the United States.
  return {
    standard,
    summer: { shown, begin: changeDay(begin ?? 'M3.2.0'), end: changeDay(end ?? 'M11.1.0') },
  };
}
/** A line of zoneinfo's table: names, what is shown, changes, rule. */
export function readZone(line: string): Zone {
  const [, kinds, packed, rule] = line.split('|') as [string, string, string, string];
  const all = kinds.split(';').map((kind): Shown => {
    const [offset, summer, name] = kind.split(',') as [string, string, string];
    return { offset: Number(offset), summer: Number(summer) !== 0, name };
  });
  const moments: number[] = [];
  const shown: Shown[] = [];
  let at = 0;
  for (const [, letter, distance] of packed.matchAll(/([A-Z])([^A-Z]*)/gu)) {
    at += Number.parseInt(distance!, 36);
    moments.push(at);
    shown.push(all[letter!.charCodeAt(0) - 65]!);
  }
  return { first: all[0]!, moments, shown, rule: readRule(rule) ?? { standard: shown.at(-1) ?? all[0]! } };
}
/** The zone that a text describes by itself: by POSIX's rules, or one whose name nobody knows. */
export function describedZone(text: string): Zone {
  const unknown = { ...utc, name: /^[A-Za-z]{3,}/u.exec(text)?.[0] ?? 'UTC' };
  const rule = readRule(text) ?? { standard: unknown };
  return { first: rule.standard, moments: [], shown: [], rule };
}

function changeSecond(day: ChangeDay, year: number): number {
  const newYear = toOrdinal(year, 1, 1) - EPOCH_ORDINAL;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const [first, week, weekday] = day.numbers as [number, number, number];
  let at: number;
  if (day.kind === 'n') at = newYear + first;
  else if (day.kind === 'J') at = newYear + first - 1 + (leap && first >= 60 ? 1 : 0);
  else {
    const begin = toOrdinal(year, first, 1) - EPOCH_ORDINAL;
    const end = (first === 12 ? toOrdinal(year + 1, 1, 1) : toOrdinal(year, first + 1, 1)) - EPOCH_ORDINAL;
    // 1970 began on a Thursday.
    at = begin + ((((weekday - begin - 4) % 7) + 7) % 7) + (week - 1) * 7;
    while (at >= end) at -= 7;
  }
  return at * 86400 + day.second;
}
function byRule({ standard, summer }: Rule, seconds: number): Shown {
  if (summer === undefined) return standard;
  // The C library has no rules for the time before 1970.
  const year = Math.max(1970, new Date((seconds + standard.offset) * 1000).getUTCFullYear());
  if (!(year <= 9999)) return standard;
  const begin = changeSecond(summer.begin, year) - standard.offset;
  const end = changeSecond(summer.end, year) - summer.shown.offset;
  const isSummer = begin < end ? begin <= seconds && seconds < end : !(end <= seconds && seconds < begin);
  return isSummer ? summer.shown : standard;
}

const zone = (): Zone | undefined => vm.interpreter.state.get('local zone') as Zone | undefined;
/** Sets the zone; undefined: UTC. */
export function setLocalZone(chosen: Zone | undefined): void {
  if (chosen === undefined) vm.interpreter.state.delete('local zone');
  else vm.interpreter.state.set('local zone', chosen);
}
/** Whether local time is anything but UTC. */
export const hasLocalZone = (): boolean => zone() !== undefined;

/** What clocks show at a second since 1970. */
export function shownAt(seconds: number): Shown {
  const here = zone();
  if (here === undefined) return utc;
  const { moments, shown, first, rule } = here;
  if (moments.length === 0) return byRule(rule, seconds);
  if (seconds < moments[0]!) return first;
  if (seconds >= moments.at(-1)! && rule.summer !== undefined) return byRule(rule, seconds);
  let low = 0;
  let high = moments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (moments[middle]! <= seconds) low = middle + 1;
    else high = middle;
  }
  return shown[low - 1]!;
}
/** A second since 1970 as clocks show it, were it UTC. */
export const wallOf = (seconds: number): number => seconds + shownAt(seconds).offset;

const DAY_SECONDS = 86_400;
/** The second since 1970 at which clocks show a time; `fold` chooses where they show it twice, or never. */
export function momentOf(wall: number, fold: number): number {
  if (zone() === undefined) return wall;
  const gap = wallOf(wall) - wall;
  const one = wall - gap;
  const found = wallOf(one) === wall;
  let other: number;
  if (found) {
    const probe = one + (fold === 1 ? DAY_SECONDS : -DAY_SECONDS);
    const distance = wallOf(probe) - probe;
    if (distance === gap) return one;
    other = wall - distance;
  } else other = wall - (wallOf(one) - one);
  if (wallOf(other) === wall) return other;
  if (found) return one;
  return fold === 1 ? Math.min(one, other) : Math.max(one, other);
}
/** The same for the C library's mktime(), which is told whether it is summer time (-1: it is not known). */
export function momentOfClock(wall: number, isdst: number): number {
  const moment = momentOf(wall, 0);
  if (isdst < 0 || (wallOf(moment) === wall && shownAt(moment).summer === isdst > 0)) return moment;
  // The nearest that fits, before or after: summer and winter last months.
  for (let days = 1; days < 366; days += 6) {
    for (const near of [moment - days * DAY_SECONDS, moment + days * DAY_SECONDS]) {
      const shown = shownAt(near);
      if (shown.summer === isdst > 0) return wall - shown.offset;
    }
  }
  return isdst > 0 ? moment - 3600 : moment;
}
/** Whether a moment is the second of two at which clocks show the same. */
export function isRepeated(seconds: number): boolean {
  if (zone() === undefined) return false;
  const wall = wallOf(seconds);
  const change = wall - wallOf(seconds - DAY_SECONDS) - DAY_SECONDS;
  return change < 0 && wallOf(seconds + change) === wall;
}
