/** The proleptic Gregorian calendar in whole numbers. Day 1 is 0001-01-01, as in datetime.date.toordinal(). Pure. */

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
/** Month: 1..12. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : lengths[month - 1]!;
const before = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;
/** Days of the year that lie before a month. */
export const daysBeforeMonth = (year: number, month: number): number =>
  before[month - 1]! + (month > 2 && isLeap(year) ? 1 : 0);
const daysBeforeYear = (year: number): number => {
  const past = year - 1;
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
};
export const toOrdinal = (year: number, month: number, day: number): number =>
  daysBeforeYear(year) + daysBeforeMonth(year, month) + day;
/** @returns [year, month, day] */
export function fromOrdinal(ordinal: number): [year: number, month: number, day: number] {
  let rest = ordinal - 1;
  const n400 = Math.floor(rest / 146097);
  rest -= n400 * 146097;
  const n100 = Math.min(3, Math.floor(rest / 36524));
  rest -= n100 * 36524;
  const n4 = Math.floor(rest / 1461);
  rest -= n4 * 1461;
  const n1 = Math.min(3, Math.floor(rest / 365));
  rest -= n1 * 365;
  const year = n400 * 400 + n100 * 100 + n4 * 4 + n1 + 1;
  let month = 1;
  while (month < 12 && daysBeforeMonth(year, month + 1) <= rest) month++;
  return [year, month, rest - daysBeforeMonth(year, month) + 1];
}
/** Monday is 0. */
export const weekdayOf = (ordinal: number): number => (((ordinal + 6) % 7) + 7) % 7;
/** The ordinal of the Monday that begins ISO week 1 of a year. */
export function isoWeek1Monday(year: number): number {
  const first = toOrdinal(year, 1, 1);
  const weekday = weekdayOf(first);
  return first - weekday + (weekday > 3 ? 7 : 0);
}
/** @returns [ISO year, week 1..53, weekday 1..7] */
export function isoCalendar(ordinal: number, year: number): [year: number, week: number, weekday: number] {
  let isoYear = year;
  let monday = isoWeek1Monday(isoYear);
  let week = Math.floor((ordinal - monday) / 7);
  if (week < 0) {
    isoYear--;
    monday = isoWeek1Monday(isoYear);
    week = Math.floor((ordinal - monday) / 7);
  } else if (week >= 52 && ordinal >= isoWeek1Monday(isoYear + 1)) {
    isoYear++;
    week = 0;
  }
  return [isoYear, week + 1, weekdayOf(ordinal) + 1];
}
/** The ordinal of 1970-01-01. */
export const EPOCH_ORDINAL = 719163;
