// What the pane of locks and devices says of a service that has more to do than it can do at once.
import { expect, test } from 'vitest';
import { PlayerSession } from '../../src/engine/index.ts';
import { eventText } from '../../src/trace/index.ts';
import { activeRun } from '../../src/ui/player/model.ts';
import { Play } from '../support/stage.ts';

const SOURCE = `import asyncio
import httpx
async def main():
    async with httpx.AsyncClient() as client:
        await asyncio.gather(*(client.get(f'http://bank/{n}') for n in range(3)))
asyncio.run(main())
`;

test('who stands in line at a service is not at work there, and is taken up when it is its turn', () => {
  const world = { services: { bank: { latency: 0.1, capacity: 1 } } };
  const session = new PlayerSession(SOURCE, { filename: 'bank.py', world });
  while (session.advance(200) === 'more');
  const play = Play.of(session, 120, 40);
  play.press('@').type('0.05').press('enter 8 z');
  expect(play.frame()).toMatch(/service bank 1\/1 at work 2 queued peak 3, 0 answered/);
  play.press('@').type('0.15').press('enter');
  expect(play.frame()).toMatch(/service bank 1\/1 at work 1 queued peak 3, 1 answered/);
  const { timeline } = activeRun(play.player);
  const { recording } = timeline;
  const asked = recording.find(new Set(['device.request']), 0, 1);
  const told: string[] = [];
  for (let at = asked; at >= 0; at = recording.find(new Set(['device.request']), at + 1, 1))
    told.push(eventText(recording.event(at), timeline.names));
  expect(told.slice(2)).toEqual([
    'Task-4 asks bank: GET http://bank/2 (it has to queue).',
    'bank takes up GET http://bank/1 of Task-3.',
    'bank takes up GET http://bank/2 of Task-4.',
  ]);
});

test('as much is shown of what is in a queue as there is room for', () => {
  const source = `import queue
orders = queue.Queue()
for n in range(6):
    orders.put(f'order number {n}')
`;
  const session = new PlayerSession(source, { filename: 'orders.py' });
  while (session.advance(100) === 'more');
  const row = (columns: number): string | undefined => {
    const play = Play.of(session, columns, 24).press('end 8 z');
    return /Queue orders .*/.exec(play.frame())?.[0];
  };
  const all = Array.from({ length: 6 }, (_, n) => `'order number ${n}'`);
  expect(row(160)).toBe(`Queue orders 6 [${all.join(', ')}]`);
  expect(row(110)).toBe(`Queue orders 6 [${all.slice(0, 4).join(', ')}, ...]`);
  expect(row(80)).toMatch(/^Queue orders 6 \['order nu…, 'order nu…, 'order nu…, 'order nu…, \.\.\.\]$/);
});

test('a task that asyncio.run() makes for itself says so where its coroutine has no room', () => {
  const source = 'import asyncio\nasync def main():\n    await asyncio.sleep(1)\nasyncio.run(main())\n';
  const session = new PlayerSession(source, { filename: 'one.py' });
  while (session.advance(50) === 'more');
  expect(Play.of(session).press('end').frame()).toContain('Task-2 of run()');
  expect(Play.of(session, 200, 60).press('end').frame()).toContain('Task-2 shutdown_asyncgens()');
});

test('who holds and who waits is named as far as there is room, and counted where there is none', () => {
  const source = `import asyncio
async def go(gate):
    async with gate:
        await asyncio.sleep(1)
async def main():
    gate = asyncio.Semaphore(3)
    await asyncio.gather(*(go(gate) for _ in range(9)))
asyncio.run(main())
`;
  const session = new PlayerSession(source, { filename: 'gate.py' });
  while (session.advance(100) === 'more');
  const row = (columns: number): string | undefined =>
    /Semaphore gate .*/.exec(Play.of(session, columns, 24).press('@').type('0.5').press('enter 8 z').frame())?.[0];
  expect(row(120)).toBe(
    'Semaphore gate 0 of 3 left held by Task-2, Task-3, Task-4 ← Task-5, Task-6, Task-7, Task-8 +2',
  );
  expect(row(80)).toBe('Semaphore gate 0 of 3 left held by Task-2 +2 ← Task-5, Task-6 +4');
  expect(row(50)).toBe('Semaphore gate 0 of 3 left ← 6 wait');
});

test('the course of a gauge is seen whole, however little room it has', () => {
  const source = `import asyncio
import httpx
async def main():
    async with httpx.AsyncClient() as client:
        async def get(n):
            await asyncio.sleep(n / 10)
            await client.get('https://sim.test/delay/1')
        await asyncio.gather(*(get(n) for n in range(8)))
asyncio.run(main())
`;
  const session = new PlayerSession(source, { filename: 'gauge.py' });
  while (session.advance(100) === 'more');
  const course = (columns: number): string | undefined =>
    /http in flight \d \(peak 8\) +(.*)/.exec(Play.of(session, columns, 24).press('end 8 z').frame())?.[1];
  expect([80, 44].map(course)).toEqual(['▁▂▂▃▄▄▅▆▆▇██████▇▇▆▅▅▄▃▃▂▂▁', '▂▃▄▆▇███▇▆▅▃▂▁']);
});
