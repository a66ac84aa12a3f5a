// Exceptions are told where the program's own code meets them, once each; and asking why something failed leads there.
import { expect, test } from 'vitest';
import { PlayerSession } from '../../src/engine/index.ts';
import { causeOf, eventText, Timeline } from '../../src/trace/index.ts';

const PROGRAM = `import asyncio, json

class Loud(Exception):
    def __str__(self):
        print("asked")
        return "loud"

def check(text):
    try:
        return json.loads(text)
    except ValueError as error:
        raise error

async def work(text):
    await asyncio.sleep(0.1)
    return check(text)

async def main():
    try:
        raise Loud
    except Loud:
        exec("x = 1\\ny = 2")
    for _ in (number for number in [1, 2]):
        break
    await asyncio.gather(work("1"), work("{"))

asyncio.run(main())`;

const session = new PlayerSession(PROGRAM, { filename: 'load.py' });
while (session.advance(100) === 'more');
const timeline = new Timeline(session.recording);
timeline.catchUp();
const events = Array.from({ length: timeline.length }, (_, index) => session.recording.event(index));
const said = (event: (typeof events)[number]): string => eventText(event, timeline.names);

test('raised again or passed on it is the same exception; the program is not asked for its text', () => {
  expect(events.filter(({ kind }) => kind === 'raised').map(said)).toEqual([
    'Task-1 raises Loud (line 20).',
    'Task-3 raises JSONDecodeError: Expecting property name enclosed in double quotes: line 1 column 2 (char 1) (line 10).',
  ]);
  expect(events.some((event) => event.kind === 'output' && event.text.includes('asked'))).toBe(false);
});

test('the cause of a failure is where its exception came up, for the task and at the end of the program', () => {
  const end = timeline.world(timeline.length);
  for (const who of [
    { task: 3, thread: 0 },
    { task: 0, thread: end.thread },
  ])
    expect(said(events[causeOf(session.recording, end, who) - 1]!)).toContain('Task-3 raises JSONDecodeError');
});

test('a line of another text than the program is told with the name of that', () =>
  expect(events.filter(({ kind }) => kind === 'line').map(said)).toContain('Task-1 comes to line 2 of <string>.'));
