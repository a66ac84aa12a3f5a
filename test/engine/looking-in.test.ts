// Whoever looks into a run is told values also where the program's own code, asked for their text, fails, waits or never ends.
import { expect, test } from 'vitest';
import { PlayerSession } from '../../src/engine/index.ts';

const PROGRAM = `import sys, threading, time
lock = threading.Lock()
class Sleeps:
    def __repr__(self): time.sleep(5)
class Waits:
    def __repr__(self):
        with lock: return "waits"
class Asks:
    def __repr__(self): return input()
class Leaves:
    def __repr__(self): sys.exit(3)
class Endless:
    def __repr__(self):
        while True: pass
class Mute(Exception):
    def __str__(self): return 1 / 0
class Prints:
    def __repr__(self):
        print("asked")
        return "prints"
def main():
    a, b, c, d, e, f, g = Sleeps(), Waits(), Asks(), Leaves(), [Endless()], Prints(), 7
    with lock:
        print("here")
main()`;

const session = new PlayerSession(PROGRAM, { filename: 'texts.py' });
while (session.advance(100) === 'more');
const { recording } = session;
const events = Array.from({ length: recording.length }, (_, index) => recording.event(index));
const { position } = events.find((event) => event.kind === 'line' && event.line === 24)!;
const whom = { task: 0, thread: 1 };

test('variables whose repr() cannot be had say why, and the next ones are told', () => {
  const frame = session.inspect(position, whom)!.frames.at(-1)!;
  expect(frame.locals.map(({ name, value }) => `${name} = ${value}`)).toEqual([
    'a = <Sleeps object whose repr has to wait>',
    'b = <Waits object whose repr has to wait>',
    'c = <Asks object whose repr has to wait>',
    'd = <Leaves object whose repr failed: SystemExit>',
    'e = <list object whose repr takes too long>',
    'f = prints',
    'g = 7',
  ]);
});

test.each([
  ['g * 6', '42'],
  ['input()', 'not worked out: it has to wait'],
  ['time.sleep(1)', 'not worked out: it has to wait'],
  ['[n for n in iter(int, 1)]', 'not worked out: it takes too long'],
  ['e', '<list object whose repr takes too long>'],
  ['(_ for _ in ()).throw(Mute())', 'Mute'],
  ['unknown', "NameError: name 'unknown' is not defined"],
])('the value of %s', (expression, expected) => {
  expect(session.evaluate(position, whom, expression)).toBe(expected);
});

test('names are looked for also where a program cannot be read', () => {
  const unread = new PlayerSession('x = (1\n', { filename: 'unread.py' });
  while (unread.advance(100) === 'more');
  const last = unread.recording.event(unread.recording.length - 1).position;
  expect(unread.evaluate(last, whom, 'x')).toBe("NameError: name 'x' is not defined");
  expect(unread.evaluate(last, whom, 'len("abc")')).toBe('3');
});

test('the run itself has noticed nothing', () => {
  expect(events.filter(({ kind }) => kind === 'output')).toHaveLength(1);
  expect(session.evaluate(position, whom, 'f')).toBe('prints');
});

test('the text of an object with its address, looked at before the program asks for it, changes no order of its sets', () => {
  const program = `class Guest:
    def __init__(self, number): self.number = number
def seat(guests):
    table = {guests[2], guests[0], guests[1]}
    return [guest.number for guest in table]
guests = [Guest(number) for number in range(3)]
order = seat(guests)
text = ",".join(map(str, order))
print(text)`;
  const opened = (): PlayerSession => {
    const made = new PlayerSession(program, { filename: 'guests.py' });
    while (made.advance(100) === 'more');
    return made;
  };
  const [often, once] = [opened(), opened()];
  const log = often.recording;
  const lines = Array.from({ length: log.length }, (_, index) => log.event(index)).filter(
    ({ kind }) => kind === 'line',
  );
  for (const line of lines) often.inspect(line.position, whom);
  expect(often.looksAreFree).toBe(true);
  const globals = (from: PlayerSession) => from.inspect(lines.at(-1)!.position, whom)!.globals;
  const printed = Array.from({ length: log.length }, (_, index) => log.event(index)).find(
    (one) => one.kind === 'output',
  );
  expect(printed).toMatchObject({ text: expect.stringContaining(String(globals(once).at(-1)!.value.slice(1, -1))) });
  expect(globals(often)).toEqual(globals(once));
});

test('who waits inside of a call is still about that call', () => {
  const waiting = new PlayerSession('name = input("name? ")\nprint(name)\n', { filename: 'asks.py' });
  while (waiting.advance(100) === 'more');
  const { position: last } = waiting.recording.event(waiting.recording.length - 1);
  const { instructions, frames } = waiting.inspect(last, whom)!;
  expect(instructions.find(({ current }) => current)?.text).toBe('CALL 1');
  expect(frames[0]).toMatchObject({ line: 1, column: 7, endColumn: 22 });
});

test('a task that is over stands nowhere, though its thread goes on; one that waits stands where it waits', () => {
  const tasks = `import asyncio
async def step(n):
    await asyncio.sleep(n)
async def main():
    short, long = asyncio.create_task(step(1)), asyncio.create_task(step(2))
    await asyncio.sleep(1.5)
    print("now")
    await long
asyncio.run(main())
`;
  const run = new PlayerSession(tasks, { filename: 'tasks.py' });
  while (run.advance(100) === 'more');
  const said = Array.from({ length: run.recording.length }, (_, index) => run.recording.event(index)).find(
    ({ kind }) => kind === 'output',
  )!;
  const lines = (task: number) =>
    run
      .inspect(said.position, { task, thread: 1 })!
      .frames.filter(({ isLibrary }) => !isLibrary)
      .map(({ line }) => line);
  expect([lines(1), lines(2), lines(3)]).toEqual([[7], [], [3]]);
  expect(run.inspect(said.position, { task: 2, thread: 1 })!.instructions).toEqual([]);
});
