// Where a run misses a goal: there the player goes after an attempt.
import { expect, test } from 'vitest';
import { Evidence } from '../../src/lessons/evidence.ts';
import { engineRunner } from '../../src/lessons/index.ts';
import { missedAt } from '../../src/lessons/missed.ts';
import { readCondition } from '../../src/lessons/observation.ts';

const PROGRAM = `import asyncio, queue, threading, time
shelf = queue.Queue()
async def main():
    await asyncio.sleep(0.3)
    print("ready")
asyncio.run(main())
print("sum 7")
for number in range(3):
    shelf.put(number)
    threading.Thread(target=shelf.get).start()
time.sleep(1)
print("lost")
raise ValueError("no")
`;

test.each([
  ['time of "ready" <= 0.2 s', 'output', 'ready'],
  ['time of "never said" <= 0.2 s', undefined, undefined],
  ['number after "sum" = 8', 'output', 'sum 7'],
  ['line 2 = "sum 8"', 'output', 'sum 7'],
  ['"lost" before "ready"', 'output', 'ready'],
  ['not prints "lost"', 'output', 'lost'],
  ['prints "ready" and prints "found"', undefined, undefined],
  ['prints "ready" and time of "sum" < 0.1 s', 'output', 'sum 7'],
  ['threads <= 1', 'thread.created', undefined],
  ['threads calling "main" >= 2', undefined, undefined],
  ['slept time <= 1 s', undefined, undefined],
  ['waits <= 1', 'thread.blocked', undefined],
  ['threads >= 9', undefined, undefined],
  ['peak queue <= 0', 'queue.put', undefined],
  ['total time <= 0.1 s', undefined, undefined],
  ['ends normally', 'program.uncaught', undefined],
])('%s', async (goal, kind, text) => {
  const run = await engineRunner().run({ source: PROGRAM, filename: 'mine.py' });
  const evidence = new Evidence(run, PROGRAM);
  const condition = readCondition(goal);
  expect(evidence.holds(condition)).toBe(false);
  const at = missedAt(condition, evidence);
  const event = at === undefined ? undefined : run.recording.event(at);
  expect(event?.kind).toBe(kind);
  if (text !== undefined) expect(event).toMatchObject({ text: expect.stringContaining(text) });
});

test('a finding is shown by its own event, not by the first of its instant', async () => {
  const source = `import asyncio
async def take(first, second):
    async with first:
        await asyncio.sleep(0.1)
        async with second:
            pass
async def main():
    a, b = asyncio.Lock(), asyncio.Lock()
    await asyncio.gather(take(a, b), take(b, a))
asyncio.run(main())
`;
  const run = await engineRunner().run({ source, filename: 'mine.py' });
  const at = missedAt(readCondition('no finding deadlock'), new Evidence(run, source));
  expect(run.recording.event(at!).kind).toBe('program.deadlock');
});

test('what holds the loop up to the end of the run is a stall, too', async () => {
  const source = `import asyncio, time
async def main():
    time.sleep(0.3)
    raise SystemExit
asyncio.run(main())
`;
  const leaving = source.replace('raise SystemExit', 'import os; os._exit(0)');
  for (const program of [source, leaving]) {
    const evidence = new Evidence(await engineRunner().run({ source: program, filename: 'mine.py' }), program);
    expect(evidence.holds(readCondition('longest stall <= 0.05 s'))).toBe(false);
    expect(evidence.moment({ kind: 'stall' })).toBeDefined();
  }
});
