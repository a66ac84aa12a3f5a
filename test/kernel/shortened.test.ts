/** Accesses that tell nothing more are left out. */
import { expect, test } from 'vitest';
import { shorten } from '../../src/kernel/exploration/shortened.ts';

test('the first and the last of what was done to each thing stay, in their order', () => {
  const [a, b] = [{}, {}];
  const read = (of: object, line: number) => ({ object: 'n', write: false, of, line });
  const write = (of: object, line: number) => ({ object: 'n', write: true, of, line });
  const done = [write(a, 0), read(a, 1), write(a, 2), read(a, 3), read(b, 4), write(a, 5), read(a, 6), write(a, 7)];
  shorten(done, 1);
  expect(done.map(({ line }) => line)).toEqual([0, 1, 2, 4, 6, 7]);
});

test('what tasks do is kept for each of them', () => {
  const done = [1, 2, 1, 2, 1].map((task, line) => ({ object: 'n', write: false, task, line }));
  shorten(done, 0);
  expect(done.map(({ line }) => line)).toEqual([0, 1, 3, 4]);
});
