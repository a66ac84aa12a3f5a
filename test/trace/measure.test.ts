// Quantities over time: the course of a gauge, and percentiles.
import { expect, test } from 'vitest';
import { count, courseValues, follow, newCourse, percentile, SLOTS } from '../../src/trace/measure.ts';

test('a percentile is the time within which so many lay, within one per cent', () => {
  const classes = new Map<number, number>();
  for (let n = 1; n <= 1000; n++) count(classes, n * 1_000_000);
  for (const share of [1, 50, 95, 99, 100])
    expect(Math.abs(percentile(classes, share) / (share * 10_000_000) - 1)).toBeLessThan(0.011);
  expect(percentile(new Map(), 99)).toBe(0);
  const none = new Map<number, number>();
  count(none, 0);
  expect(percentile(none, 50)).toBe(0);
});

test('a course keeps its peaks however long it gets', () => {
  const course = newCourse();
  for (let second = 0; second < 100; second++) follow(course, second * 1e9, second === 7 ? 40 : 3);
  const values = courseValues(course, 99e9);
  expect(values.length).toBeLessThanOrEqual(SLOTS);
  expect(Math.max(...values)).toBe(40);
  expect(values.filter((value) => value === 40).length).toBeLessThanOrEqual(2);
  expect(values.at(-1)).toBe(3);
});

test('a value holds until another one comes', () => {
  const course = newCourse();
  follow(course, 0, 5);
  follow(course, 10e6, 0);
  expect(courseValues(course, 12e6)).toEqual([5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 0, 0]);
});
