// What the recording of a real program says of a queue that is shut down, and which waits go round in a circle.
import { expect, test } from 'vitest';
import { PlayerSession } from '../../src/engine/index.ts';
import { type LockView, partyName, Timeline, type World, waitCycle } from '../../src/trace/index.ts';

function timelineOf(source: string): Timeline {
  const session = new PlayerSession(source, { filename: 'closing.py' });
  while (session.advance(200) === 'more');
  return new Timeline(session.recording);
}

/** A lock by its name: its own size, how much is unfinished, what is inside, who waits for what. */
function told(world: World, name: string) {
  const lock = [...world.locks.values()].find((candidate: LockView) => candidate.name === name)!;
  return {
    size: lock.size,
    unfinished: lock.unfinished,
    shut: lock.shut,
    items: [...lock.items.values()],
    waiters: [...lock.waiters].map(([key, { operation }]) => `${partyName(world, key)} ${operation}`),
  };
}

/** The queue just before shutdown() is called on it, and after all that shutdown() itself does. */
function aroundShutdown(timeline: Timeline, name: string) {
  const { recording } = timeline;
  const at = recording.find(new Set(['queue.shutdown']), -1, 1);
  expect(at).toBeGreaterThan(0);
  const isImmediate = (recording.event(at) as unknown as { immediate: boolean }).immediate;
  return [at, at + 1, isImmediate ? at + 2 : at + 1].map((index) => told(timeline.world(index), name));
}

const ASYNCIO = (immediate: string): string => `import asyncio

async def quietly(wait):
    try:
        await wait
    except asyncio.QueueShutDown:
        pass

async def main():
    full = asyncio.Queue(1)
    full.put_nowait('tea')
    asyncio.create_task(quietly(full.put('cake')), name='putter')
    asyncio.create_task(quietly(full.put('pie')), name='other')
    asyncio.create_task(full.join(), name='joiner')
    await asyncio.sleep(0.1)
    full.shutdown(${immediate})
    await asyncio.sleep(0.1)

asyncio.run(main())
`;

const THREADS = (immediate: string): string => `import queue, threading, time

full = queue.Queue(1)
full.put('tea')

def putting():
    try:
        full.put('cake')
    except queue.ShutDown:
        pass

putter = threading.Thread(target=putting, name='putter')
joiner = threading.Thread(target=full.join, name='joiner', daemon=True)
putter.start()
joiner.start()
time.sleep(0.1)
full.shutdown(${immediate})
time.sleep(0.1)
`;

for (const [what, program, putters] of [
  ['asyncio', ASYNCIO, ['putter put', 'other put']],
  ['threads', THREADS, ['putter put']],
] as const) {
  test(`${what}: shutdown() wakes who waits to put; what is inside stays, and who joins waits on`, () => {
    const [before, after] = aroundShutdown(timelineOf(program('')), 'full');
    const tea = { size: 1, unfinished: 1, items: ["'tea'"] };
    expect(before).toEqual({ ...tea, shut: false, waiters: [...putters, 'joiner join'] });
    expect(after).toEqual({ ...tea, shut: true, waiters: ['joiner join'] });
  });

  test(`${what}: shutdown(immediate=True) throws away what is inside, and nothing is left to be worked off`, () => {
    const [, after, done] = aroundShutdown(timelineOf(program('immediate=True')), 'full');
    expect(after).toMatchObject({ size: 0, items: [], shut: true, waiters: ['joiner join'] });
    expect(done).toEqual({ size: 0, unfinished: 0, items: [], shut: true, waiters: [] });
  });
}

test('shutdown() wakes who waits to get', () => {
  const [before, after] = aroundShutdown(
    timelineOf(`import asyncio

async def getting(queue):
    try:
        await queue.get()
    except asyncio.QueueShutDown:
        pass

async def main():
    empty = asyncio.Queue()
    for name in 'ab':
        asyncio.create_task(getting(empty), name=name)
    await asyncio.sleep(0.1)
    empty.shutdown()
    await asyncio.sleep(0.1)

asyncio.run(main())
`),
    'empty',
  );
  expect(before).toMatchObject({ shut: false, waiters: ['a get', 'b get'] });
  expect(after).toMatchObject({ shut: true, waiters: [] });
});

/** Two tasks that each hold one and want the other's. */
const CROSSED = (type: string): string => `import asyncio

async def both(first, second):
    async with first:
        await asyncio.sleep(0.1)
        async with second:
            pass

async def main():
    a, b = ${type}, ${type}
    one = asyncio.create_task(both(a, b), name='one')
    two = asyncio.create_task(both(b, a), name='two')
    await asyncio.wait([one, two], timeout=1)

asyncio.run(main())
`;

/** Everybody who was in a cycle at some moment of the run. */
function inCycles(source: string): readonly string[] {
  const timeline = timelineOf(source);
  const names = new Set<string>();
  for (let index = 0; index <= timeline.recording.length; index++) {
    const world = timeline.world(index);
    for (const { task } of waitCycle(world)) names.add(world.tasks.get(task)?.name ?? '');
  }
  return [...names].sort();
}

test('locks that are wanted crosswise are a cycle; the places of semaphores, which anybody may give back, are none', () => {
  expect(inCycles(CROSSED('asyncio.Lock()'))).toEqual(['one', 'two']);
  expect(inCycles(CROSSED('asyncio.Semaphore(1)'))).toEqual([]);
  expect(inCycles(CROSSED('asyncio.BoundedSemaphore(1)'))).toEqual([]);
});
