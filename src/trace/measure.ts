/** Quantities over time: the course of a gauge in a few dozen slots, and how long something took in classes of two per cent. */
import type { Ns } from '../events/index.ts';

/** How many slots the course of a gauge has at most. When a run grows longer each of them stands for twice the time. */
export const SLOTS = 64;
const FIRST_SLOT_NS = 1_000_000;

/** The course of a gauge. */
export interface Course {
  readonly slotNs: Ns;
  /** By number of the slot: the highest value in it. */
  readonly highest: ReadonlyMap<number, number>;
  /** By number of the slot: the value at its end. */
  readonly last: ReadonlyMap<number, number>;
}
type Growing = { slotNs: Ns; highest: Map<number, number>; last: Map<number, number> };

/** A course that nothing has happened in. */
export const newCourse = (): Growing => ({ slotNs: FIRST_SLOT_NS, highest: new Map(), last: new Map() });

/** Puts a value into a course. */
export function follow(course: Growing, at: Ns, value: number): void {
  while (at >= course.slotNs * SLOTS) widen(course);
  const slot = Math.floor(at / course.slotNs);
  course.highest.set(slot, Math.max(course.highest.get(slot) ?? value, value));
  course.last.set(slot, value);
}
function widen(course: Growing): void {
  const { highest, last } = course;
  course.slotNs *= 2;
  course.highest = new Map();
  course.last = new Map();
  for (const [slot, value] of highest) {
    const to = slot >> 1;
    course.highest.set(to, Math.max(course.highest.get(to) ?? value, value));
  }
  for (const [slot, value] of [...last].sort(([a], [b]) => a - b)) course.last.set(slot >> 1, value);
}
/** The highest value in each slot up to a moment; where nothing changed the value stays. */
export function courseValues(course: Course, at: Ns): number[] {
  const values: number[] = [];
  let held = 0;
  for (let slot = 0; slot <= Math.min(SLOTS - 1, Math.floor(at / course.slotNs)); slot++) {
    values.push(Math.max(held, course.highest.get(slot) ?? held));
    held = course.last.get(slot) ?? held;
  }
  return values;
}

const STEP = Math.log(1.02);
const classOf = (ns: Ns): number => (ns <= 0 ? -1 : Math.round(Math.log(ns) / STEP));

/** Counts a time in. */
export function count(classes: Map<number, number>, ns: Ns): void {
  const place = classOf(ns);
  classes.set(place, (classes.get(place) ?? 0) + 1);
}
/** The time within which so many per cent of them lay, within one per cent. */
export function percentile(classes: ReadonlyMap<number, number>, share: number): Ns {
  const sorted = [...classes].sort(([a], [b]) => a - b);
  const all = sorted.reduce((sum, [, number]) => sum + number, 0);
  let left = Math.max(1, Math.ceil((all * share) / 100));
  for (const [place, number] of sorted) {
    left -= number;
    if (left <= 0) return place < 0 ? 0 : Math.round(Math.exp(place * STEP));
  }
  return 0;
}
