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
