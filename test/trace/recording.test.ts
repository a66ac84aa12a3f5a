// What a recorder keeps is what it was given, however it is packed.
import { expect, test } from 'vitest';
import type { HeadwaiterEvent } from '../../src/events/index.ts';
import { Recorder } from '../../src/trace/index.ts';

const put = (at: number, item: string, lock = 1, size = 0): HeadwaiterEvent => ({
  kind: 'queue.put',
  at,
  position: at,
  process: 1,
  thread: 1,
  lock,
  task: 2,
  item,
  size,
});
const recorded = (events: readonly HeadwaiterEvent[]): HeadwaiterEvent[] => {
  const recorder = new Recorder();
  for (const event of events) recorder.emit(event);
  return events.map((_event, index) => recorder.event(index));
};

test('texts that are numbers, look like numbers or are none', () => {
  const texts = [
    '0',
    '7',
    '-7',
    '007',
    '',
    '10',
    '999999999',
    '1000000000',
    '12345678901234567890',
    '1.5',
    ' 1',
    '1_0',
    'é',
    '٣',
  ];
  const events = texts.map((text, at) => put(at, text));
  expect(recorded(events)).toEqual(events);
});
test('numbers that fit no 32 bits, and those at the edge', () => {
  const numbers = [0, 1, -1, 2 ** 31 - 1, 2 ** 31, -(2 ** 31), -(2 ** 31) - 1, 2 ** 40, Number.MAX_SAFE_INTEGER];
  const events = numbers.map((number, at) => put(at * 2 ** 32, 'x', Math.abs(number), number));
  expect(recorded(events)).toEqual(events);
});
test('the first events of a kind and those after it became frequent, over many chunks of words', () => {
  const kinds: HeadwaiterEvent[] = [];
  for (let at = 0; at < 40_000; at++) {
    kinds.push(put(at, at % 3 === 0 ? String(at) : `item ${at % 50}`, at, at % 7 === 0 ? 2 ** 33 + at : at));
    kinds.push({
      kind: 'timer.set',
      at,
      position: at,
      process: 1,
      thread: 1,
      loop: 1,
      handle: at,
      whenNs: at * 0.5,
      name: `t${at % 9}`,
      task: 0,
    });
    kinds.push({
      kind: 'coroutine.neverAwaited',
      at,
      position: at,
      process: 1,
      thread: 1,
      name: 'f',
      file: 'a.py',
      line: at,
      task: 0,
    });
  }
  const recorder = new Recorder();
  for (const event of kinds) recorder.emit(event);
  const wrong = kinds.findIndex((event, index) => {
    const kept = recorder.event(index) as unknown as Record<string, unknown>;
    return Object.entries(event).some(([name, value]) => kept[name] !== value);
  });
  expect(wrong).toBe(-1);
});
