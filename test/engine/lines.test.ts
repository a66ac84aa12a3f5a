// Lines that a run is stepped by are lines that somebody can read: those of the program, not those of a text that the library makes for itself.
import { expect, test } from 'vitest';
import { PlayerSession } from '../../src/engine/index.ts';

/** The lines that a program comes to, with their files. */
function linesIn(source: string): string[] {
  const session = new PlayerSession(source, { filename: 'steps.py' });
  while (session.advance(100) === 'more');
  const { recording } = session;
  return Array.from({ length: recording.length }, (_, index) => recording.event(index)).flatMap((event) =>
    event.kind === 'line' ? [`${event.file}:${event.line}`] : [],
  );
}

test('the class that namedtuple makes is made in one step, and so is each of its instances', () =>
  expect(
    linesIn('from collections import namedtuple\nPoint = namedtuple("Point", "x y")\nPoint(1, 2)\nPoint(3, 4)'),
  ).toEqual(['steps.py:1', 'steps.py:2', 'steps.py:3', 'steps.py:4']));

test('importing a library shows none of its lines', () =>
  expect(linesIn('import requests\nimport dataclasses')).toEqual(['steps.py:1', 'steps.py:2']));

test('what a program executes itself is stepped through', () =>
  expect(linesIn('exec("a = 1\\nb = 2")\nc = 3')).toEqual(['steps.py:1', '<string>:1', '<string>:2', 'steps.py:2']));

test('who calls a coroutine function, or a generator function, comes to no line of it: that begins when it is run', () =>
  expect(
    linesIn(
      'async def brew():\n    return 1\ndef count():\n    yield 1\norder = brew()\nnumbers = count()\nnext(numbers)\norder.close()',
    ),
  ).toEqual(['steps.py:1', 'steps.py:3', 'steps.py:5', 'steps.py:6', 'steps.py:7', 'steps.py:4', 'steps.py:8']));

test('who looks at the moment when a program comes to a line sees the frame in which that is, and nothing of the line done', () => {
  const source =
    'def count():\n    for number in range(2):\n        yield number\ndef main():\n    for number in count():\n        print(number)\nmain()';
  const session = new PlayerSession(source, { filename: 'steps.py' });
  while (session.advance(100) === 'more');
  const { recording } = session;
  const told: string[] = [];
  for (let index = 0; index < recording.length; index++) {
    const event = recording.event(index);
    if (event.kind !== 'line') continue;
    const { name, line, stack } = session.inspect(event.position, { task: 0, thread: 1 })!.frames.at(-1)!;
    told.push(`${event.line} ${name}:${line} ${stack.length}`);
  }
  expect(told.join(', ')).toBe(
    '1 <module>:1 0, 4 <module>:4 0, 7 <module>:7 0, 5 main:5 0, 2 count:2 0, 3 count:3 1, 6 main:6 1, 5 main:5 1, 2 count:2 1, 3 count:3 1, 6 main:6 1, 5 main:5 1, 2 count:2 1',
  );
});

test('each turn of a loop that stands on one line is a step, as for a tracer of CPython', () => {
  const lines = (source: string) =>
    linesIn(source)
      .map((line) => line.split(':')[1])
      .join(' ');
  expect(lines('for n in range(3): abs(n)\nprint()')).toBe('1 1 1 1 2');
  expect(lines('n = 3\nwhile n: n -= 1\nelse: print()')).toBe('1 2 2 2 2 3');
  expect(lines('def f():\n    return [abs(n) for n in "123" if n] if 1 else 0\nf')).toBe('1 3');
  expect(lines('import sys\nfor a in range(2):\n    for b in range(2): pass')).toBe('1 2 3 3 3 2 3 3 3 2');
});

test('a deep recursion is told as quickly as one that is not deep', () => {
  const source =
    'import sys\nsys.setrecursionlimit(30000)\ndef down(n):\n    if n:\n        return down(n - 1)\n    return 0\nprint(down(20000))';
  expect(linesIn(source)).toHaveLength(3 + 1 + 2 * 20_000 + 2);
}, 5_000);
