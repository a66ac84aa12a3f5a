// What a recorder keeps is what it was given, however it is packed.
import { expect, test } from 'vitest';
import { groupNumber, type HeadwaiterEvent, Telling } from '../../src/events/index.ts';
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

/** The same, told field by field as a run tells them. */
const told = (events: readonly HeadwaiterEvent[], recorder = new Recorder()): HeadwaiterEvent[] => {
  const telling = new Telling(recorder.emit);
  for (const { kind, at, position, process, thread, ...fields } of events)
    telling.tell(kind, at, position, process, thread, fields);
  return Array.from({ length: recorder.length }, (_, index) => recorder.event(index));
};

test('texts that are numbers, look like numbers or are none, and names of tasks', () => {
  const some = [
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
    'Task-0',
    'Task-12',
    'Task-012',
    'Task-',
    'Task-x',
    'Task--1',
    'Task-999999999',
    'Task-1000000000',
  ];
  const events = [...some, ...some, ...some].map((text, at) => put(at, text));
  expect(recorded(events)).toEqual(events);
  expect(told(events)).toEqual(events);
});
test('numbers that fit no 32 bits, and those at the edge', () => {
  const numbers = [0, 1, -1, 2 ** 31 - 1, 2 ** 31, -(2 ** 31), -(2 ** 31) - 1, 2 ** 40, Number.MAX_SAFE_INTEGER];
  const events = [...numbers, ...numbers, ...numbers].map((number, at) =>
    put(at * 2 ** 32, 'x', Math.abs(number), number),
  );
  expect(recorded(events)).toEqual(events);
  expect(told(events)).toEqual(events);
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
  for (const all of [recorded(kinds), told(kinds)]) {
    const wrong = kinds.findIndex((event, index) => {
      const kept = all[index] as unknown as Record<string, unknown>;
      return Object.entries(event).some(([name, value]) => kept[name] !== value);
    });
    expect(wrong).toBe(-1);
  }
});
test('events told in a group are the same as told one by one, where chunks end and where the room ends, too', () => {
  const group = groupNumber([['queue.put', { task: 3, item: 'always' }], ['task.step']], [['timer.set', { loop: 1 }]]);
  for (const bounds of [{}, { events: 7001 }, { bytes: 1_500_000 }]) {
    const single = new Recorder(bounds);
    const grouped = new Recorder(bounds);
    const tellings = [single, grouped].map((recorder) => new Telling(recorder.emit)) as [Telling, Telling];
    const [one, all] = tellings;
    for (let at = 0; at < 12_000; at++) {
      const name = at % 3 === 0 ? `t${at % 9}` : String(at);
      if (at % 5 === 0) for (const telling of tellings) telling.tell('task.step', at, at, 1, 1, { task: at });
      if (!one.enough) one.tell('queue.put', at, at, 1, 2, { lock: at, task: 3, item: 'always', size: 2 ** 33 + at });
      if (!one.enough) one.tell('task.step', at, at, 1, 2, { task: 9 });
      if (!one.enough) one.tell('timer.set', at + 1, at, 0, 0, { loop: 1, handle: at, whenNs: at / 2, name, task: 0 });
      if (all.enough) continue;
      const take = all.groups[group] ?? all.takesOf(group);
      take(at, at, 1, 2, at, 2 ** 33 + at, 9, at + 1, at, 0, 0, at, at / 2, name, 0);
    }
    // (bytes are counted as they are taken: what is in one group is kept together)
    expect(grouped.length - single.length).toBeLessThan('bytes' in bounds ? 3 : 1);
    expect(grouped.length).toBeGreaterThanOrEqual(single.length);
    expect(grouped.dropped > 0).toBe(single.dropped > 0);
    let wrong = -1;
    for (let at = 0; at < single.length && wrong < 0; at++)
      if (JSON.stringify(single.event(at)) !== JSON.stringify(grouped.event(at))) wrong = at;
    expect(wrong).toBe(-1);
  }
});
test('a recorder takes as many events as it may, however they come, and then wants no more', () => {
  const events = Array.from({ length: 50 }, (_, at) => put(at, 'x'));
  const recorder = new Recorder({ events: 30 });
  expect(told(events, recorder)).toEqual(events.slice(0, 30));
  expect(recorder.dropped).toBeGreaterThan(0);
  expect(recorder.finished).toBe(true);
});
test('lines are left out when there have been enough, and others are not', () => {
  const line = (at: number): HeadwaiterEvent => ({
    kind: 'line',
    at,
    position: at,
    process: 1,
    thread: 1,
    file: 'a.py',
    line: at,
    task: 0,
    depth: 1,
  });
  const recorder = new Recorder();
  recorder.inDetail(40);
  const events = Array.from({ length: 120 }, (_, at) => (at % 2 === 0 ? line(at) : put(at, 'x')));
  const kept = told(events, recorder);
  expect(kept).toEqual(events.filter((event, at) => at < 40 || event.kind !== 'line'));
  expect(recorder.dropped).toBe(0);
});
