// The conversation without a screen.
import { expect, test } from 'vitest';
import { PlayerSession } from '../../src/engine/index.ts';
import { Speaker } from '../../src/ui/accessible/speaker.ts';
import { comparePrograms } from '../../src/ui/compare/model.ts';
import type { Host } from '../../src/ui/host.ts';
import { makeKeyMap } from '../../src/ui/keys.ts';
import { openPlayer } from '../../src/ui/player/model.ts';
import { COUNTER, counter } from '../support/scenes.ts';
import { ORDERS, orders } from '../support/script.ts';
import { highlight, sessionOf } from '../support/session.ts';

const settings = { theme: 'bare', ascii: true, colours: 256, keys: makeKeyMap().map } as const;
const host = { highlight, whenReady: () => undefined, copy: () => {}, wordBug: String } as unknown as Host;

function talk(session = sessionOf(orders(), 'orders.py', ORDERS)): (...lines: string[]) => string[] {
  const speaker = new Speaker(openPlayer(session), settings, host);
  speaker.start();
  return (...lines) => lines.flatMap((line) => speaker.hear(line));
}

test('it begins with what is run and where', () => {
  const speaker = new Speaker(openPlayer(sessionOf(orders(), 'orders.py', ORDERS)), settings, host);
  expect(speaker.start()).toEqual([
    'orders.py. Type a command, help for the list, or press Enter for the next line.',
    't=0.000: MainThread comes to line 1.',
    '  1: import asyncio',
  ]);
});

test('a step says what happened on the way, an empty line takes it again', () => {
  expect(talk()('next')).toEqual(['t=0.000: MainThread comes to line 4.', '  4: async def order(name, seconds):']);
  expect(talk()('next', '')).toHaveLength(4);
});

test('a comparison is said in sentences: what each run cost, what differs, which numbers there are', () => {
  const session = (): ReturnType<typeof sessionOf> => sessionOf(orders(), 'orders.py', ORDERS);
  const programs = ['a.py', 'b.py'].map((file) => ({ file, text: 'REQUESTS = 4\n' }));
  const speaker = new Speaker(comparePrograms([session(), session()], programs, {}, 4), settings, host);
  const cost = '500 ms, CPU 29 us, 19 switches, about 14.0 MB, 4 tasks.'.replace('us', '\u00b5s');
  expect(speaker.start()).toEqual([
    `Run 1, orders.py: ${cost}`,
    `Run 2, orders.py: ${cost}`,
    'Numbers: REQUESTS = 4, cores = 4. "more" and "less" change REQUESTS, "next number" chooses another.',
    'All print the same.',
  ]);
  expect(speaker.hear('next number').at(-2)).toContain('change cores');
});

test('panes are said in sentences', () => {
  expect(talk()('time 0.25', 'tasks').slice(-5)).toEqual([
    'Tasks: 4 waiting.',
    'Task-1, main: waits for TaskGroup.__aexit__(); will be woken by the last of Task-2, Task-3, Task-4 to end.',
    'Task-2, order, made by Task-1: waits for sleep until t=0.300; will be woken by the clock at t=0.300.',
    'Task-3, order, made by Task-1: waits for sleep until t=0.300; will be woken by the clock at t=0.300.',
    'Task-4, order, made by Task-1: waits for Lock lock (held by Task-3); will be woken by Task-3, when it gives it back.',
  ]);
  expect(talk()('time 0.25', 'loop').slice(-4)).toEqual([
    'The event loop, turn 7: asleep until t=0.300.',
    'Ready, in order: nobody.',
    'Timers: Task-2 at 0.300, Task-3 at 0.300.',
    'Waiting for I/O: nobody.',
  ]);
  expect(talk(sessionOf(counter(), 'counter.py', COUNTER))('end', 'threads').slice(-5)).toEqual([
    'Thread-1 (visit) holds the GIL; waiting for it: Thread-3 (visit).',
    'MainThread: blocked: Thread-1 (visit) to end.',
    'Thread-1 (visit): running on core 0.',
    'Thread-2 (visit): blocked: Lock lock (held by Thread-1 (visit)).',
    'Thread-3 (visit): waits for the GIL.',
  ]);
});

test('following, the cause, and back', () => {
  expect(talk()('time 0.25', 'follow Task-4', 'why', 'return').slice(-3)).toEqual([
    'Task-4 is followed: steps stop only where it moves.',
    't=0.200: Task-3 takes Lock lock.',
    't=0.200: MainThread lets go of the GIL: it has to wait.',
  ]);
  expect(talk()('run')).toEqual(['There is no break point: "break" sets one on a line, "stops" on events.']);
  expect(talk()('follow nobody-there')).toEqual([
    'There is no task or thread called nobody-there: tasks and threads list them.',
  ]);
});

test('lists are numbered, and a number chooses', () => {
  const hear = talk();
  const said = hear('stops');
  expect(said[0]).toBe('Stop when ...');
  expect(said[7]).toBe('  7. a lock is freed (off)');
  expect(hear('7')).toContain('  7. a lock is freed (on)');
  hear('');
  expect(hear('run')[0]).toBe('t=0.300: Task-3 gives back Lock lock.');
});

test('what is no command is told, and help lists those that are', () => {
  expect(talk()('dance')).toEqual(['There is no command "dance". Type help for the list.']);
  expect(talk()('help')).toContain('  why: to the cause: who woke, cancelled or blocks it; where it failed.');
});

test('a question of the program is asked where the way comes to it, which goes on behind it; to a program an empty line is an answer', () => {
  const session = new PlayerSession('print(len(input("Name:")))\nprint(input("End?"))\n', { filename: 'ask.py' });
  const say = talk(session);
  expect(say('end').at(-1)).toBe('Name: (the program reads the line; Ctrl+D ends its input)');
  expect(say('').at(-1)).toBe('End? (the program reads the line; Ctrl+D ends its input)');
});

test('the end of what is heard ends the input of a program that reads on, and no other', () => {
  const session = new PlayerSession('import sys\nprint(sys.stdin.read())\nprint("over")\n', { filename: 'ask.py' });
  const speaker = new Speaker(openPlayer(session), settings, host);
  speaker.start();
  expect(speaker.hearEnd()).toBeUndefined();
  expect(speaker.hear('end').at(-1)).toContain('the program reads the line');
  expect(speaker.hear('text').at(-1)).toContain('the program reads the line');
  expect(speaker.hearEnd()?.at(-1)).toBe('The program is over at once, exit code 0.');
  expect(speaker.hearEnd()).toBeUndefined();
});
