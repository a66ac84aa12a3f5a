// Lanes of threads that take turns: there is one key, and no lane looks as if it alone ran all the time.
import { expect, test } from 'vitest';
import { PlayerSession } from '../../src/engine/index.ts';
import { Play } from '../support/stage.ts';

const TURNS = `import threading
def work():
    end = 0
    while end < 300_000:
        end += 1
for thread in [threading.Thread(target=work, name=name) for name in "ab"]:
    thread.start()
`;

test.each([
  [
    false,
    [
      'MainThread █▒▒▒▒▒▒█·······▒▒▒▒▒▒▒▒▒▒▒▒▒█···························▒▒',
      '         a ██████████████▄▒▒▒▒▒▒▃██████▇▒▒▒▒▒▒▒███████▂▒▒▒▒▒▒▅██████',
      '         b ┃      ▒▒▒▒▒▒▒███████▅▒▒▒▒▒▒▁███████▁▒▒▒▒▒▒▆██████▃▒▒▒▒▒██',
      '           █ running  ▄ partly  · waiting  ▒ waits for the GIL',
    ],
  ],
  [
    true,
    [
      'MainThread #%%%%%%#.......%%%%%%%%%%%%%#...........................%%',
      '         a ##############4%%%%%%3######7%%%%%%%#######2%%%%%%5######',
      '         b |      %%%%%%%#######5%%%%%%1#######1%%%%%%6######3%%%%%##',
      '           # running  4 partly  . waiting  % waits for the GIL',
    ],
  ],
])('what is less than a cell is as high as its part of it (ascii: %s)', (ascii, lanes) => {
  const session = new PlayerSession(TURNS, { filename: 'turns.py' });
  while (session.advance(1000) === 'more');
  const rows = Play.of(session, 80, 30, ascii).frame().split('\n');
  const at = rows.findIndex((row) => /. 4 timeline /.test(row));
  expect(rows.slice(at + 1).filter((row) => /^ *(MainThread|[ab]) |running/.test(row))).toEqual(lanes);
});

const WAITS = `import asyncio
async def wait():
    for _ in range(STEPS):
        await asyncio.sleep(0.9 / STEPS)
async def main():
    async with asyncio.TaskGroup() as group:
        for _ in range(4):
            group.create_task(wait())
asyncio.run(main())
`;

test('where there is room for two lanes, they are those of the tasks; the axis is marked at round moments', () => {
  const session = new PlayerSession(WAITS.replaceAll('STEPS', '3'), { filename: 'waits.py' });
  while (session.advance(1000) === 'more');
  const rows = Play.of(session, 40, 12).press('end').frame().split('\n');
  const at = rows.findIndex((row) => /. 4 timeline /.test(row));
  expect(rows.slice(at + 1, at + 4)).toEqual([
    '   Task-1 █····························█',
    '4x wait() █⡇⡇⡇⡇⡇⡇⡇⡇██⡇⡇⡇⡇⡇⡇⡇⡇█⡇⡇⡇⡇⡇⡇⡇⡇⡇█',
    '      t = 0.000           0.500        ↑',
  ]);
});

test('the axis of what takes next to no time has no marks between that would say more than is known', () => {
  const session = new PlayerSession('print(1)\nprint(2)\n', { filename: 'once.py' });
  while (session.advance(1000) === 'more');
  const rows = Play.of(session, 80, 24).press('end').frame().split('\n');
  expect(rows.find((row) => row.includes('t = '))).toBe('       t = ↑');
});

test('many short steps are no long one', () => {
  const session = new PlayerSession(WAITS.replaceAll('STEPS', '300'), { filename: 'waits.py' });
  while (session.advance(1000) === 'more');
  const frame = Play.of(session, 80, 30).press('end').frame();
  expect(frame).toMatch(/MainThread ▁+█?\n/);
  expect(frame).toMatch(/Task-1 main\(\) █·+█\n/);
});
