// Programs without end: each ends with words, and what was recorded stays.
import { describe, expect, test } from 'vitest';
import { type Limits, PlayerSession, Run, type RunHost } from '../../src/engine/index.ts';
import { Recorder } from '../../src/trace/index.ts';

/** Runs a program to its end under limits. */
function runUnder(source: string, limits: Partial<Limits>, host: RunHost = {}): { message: string; recorded: number } {
  const recorder = new Recorder();
  const run = new Run(source, { filename: 'limited.py', limits: limits as Limits }, host, recorder.emit);
  while (run.advance(50_000_000) !== 'done');
  expect(run.ending?.reason).toBe('limit');
  const last = recorder.event(recorder.length - 1);
  expect(last).toMatchObject({ kind: 'program.exited', reason: 'limit' });
  return { message: run.ending?.message ?? '', recorded: recorder.length };
}

describe('a program that never ends', () => {
  test('instructions', () => {
    const { message } = runUnder('n = 0\nwhile True:\n    n += 1\n', { instructions: 3_000_000 });
    expect(message).toBe('The run reached its limit of 3 million instructions (limited.py, line 3).');
  });
  test.each(['sum(itertools.count())', 'sum(iter(int, 1))', 'any(map(bool, itertools.repeat(0)))'])(
    'instructions, where one native never comes back: %s',
    (endless) => {
      const { message } = runUnder(`import itertools\n${endless}\n`, { instructions: 3_000_000 });
      expect(message).toBe('The run reached its limit of 3 million instructions (limited.py, line 2).');
    },
  );
  test('patience, where a watched run does not even breathe', () => {
    let asked = 0;
    const session = new PlayerSession(
      'print("before")\n',
      { filename: 'stuck.py' },
      {
        withPatience: (work) => {
          if (++asked > 1) return false;
          work();
          return true;
        },
      },
    );
    session.advance(0);
    expect(session.advance(0)).toBe('done');
    const { recording } = session;
    expect(recording.finished).toBe(true);
    const message = 'The run was given up: one instruction took too long.';
    expect(recording.event(recording.length - 2)).toMatchObject({ kind: 'program.limit', limit: 'time', message });
    expect(recording.event(recording.length - 1)).toMatchObject({ kind: 'program.exited', reason: 'limit' });
  });
  test('output', () => {
    const { message, recorded } = runUnder('while True:\n    print("again")\n', { output: 600 });
    expect(message).toBe('The run reached its limit of 600 characters of output.');
    expect(recorded).toBeGreaterThan(100);
  });
  test('threads', () => {
    const source = 'import threading, time\nwhile True:\n    threading.Thread(target=time.sleep, args=(9,)).start()\n';
    expect(runUnder(source, { threads: 20 }).message).toMatch(/^The run reached its limit of 20 threads/);
  });
});

describe('memory', () => {
  const host: RunHost = { memoryUsed: () => 50 * 2 ** 20, memoryMost: 200 * 2 ** 20 };
  const words = 'The run reached its limit of 200 MB of memory.';
  const big = 2 ** 25;
  test.each([
    ['a list', `x = [0] * ${big}`],
    ['a tuple', `x = (0,) * ${big}`],
    ['bytes', `x = bytes(${big * 5})`],
    ['a bytearray', `x = bytearray(${big * 5})`],
    ['repeated bytes', `x = b"ab" * ${big} + b"cd" * ${big} + b"ef" * ${big}`],
    ['a slice', `x = [0] * ${big / 4}\ny = [x[:] for _ in range(3)]`],
    ['a copy', `x = [0] * ${big / 4}\ny = [x.copy(), x.copy(), list(x)]`],
  ])('%s is not made where it does not fit', (_name, source) => {
    expect(runUnder(source, {}, { ...host, memoryUsed: () => 180 * 2 ** 20 }).message).toBe(words);
  });
  test('what fits is made', () => {
    const run = new Run(`print(len([0] * ${big / 4}))`, { filename: 'fits.py' }, host);
    while (run.advance(50_000_000) !== 'done');
    expect(run.ending?.reason).toBe('returned');
  });
  test('what grows little by little is seen, too', () => {
    let used = 0;
    const growing: RunHost = { memoryMost: 1000, memoryUsed: () => (used += 400) };
    expect(runUnder('x = 0\nwhile True:\n    x += 1\n', {}, growing).message).toMatch(/of memory\.$/);
  });
});
