// What the recording says of locks, semaphores, conditions, events and queues is what they hold inside, at every moment at which the program looks.
import { expect, test } from 'vitest';
import { PlayerSession } from '../../src/engine/index.ts';
import { type LockView, Timeline } from '../../src/trace/index.ts';

/** Tasks that do this and that at random, are cancelled and run out of time; again and again the program prints what the primitives hold. */
const program = (seed: number): string => `import asyncio, random
random.seed(${seed})

def line(waiters):
    # who was let go stands in it until it runs: counted without and with those
    waiters = waiters or ()
    return f'{sum(not waiter.done() for waiter in waiters)}-{len(waiters)}'

def look():
    print('STATE', lock.locked(), line(lock._waiters), sem._value, line(sem._waiters), bounded._value, line(bounded._waiters),
          line(cond._waiters), line(cond._lock._waiters), event.is_set(), line(event._waiters), *queue._queue,
          line(queue._getters), line(queue._putters), queue._unfinished_tasks)

async def work(n):
    for _ in range(6):
        what = random.randrange(9)
        try:
            if what == 0:
                async with lock:
                    await asyncio.sleep(random.choice((0, 0.1, 0.2)))
            elif what == 1:
                async with sem:
                    await asyncio.sleep(random.choice((0, 0.1, 0.2)))
            elif what == 2:
                async with cond:
                    await asyncio.wait_for(cond.wait(), random.choice((0.1, 0.3, 0.5)))
            elif what == 3:
                async with cond:
                    cond.notify(random.randrange(3))
            elif what == 4:
                await asyncio.wait_for(event.wait(), random.choice((0.1, 0.3)))
            elif what == 5:
                event.set() if random.random() < 0.5 else event.clear()
            elif what == 6:
                await asyncio.wait_for(queue.put(n), random.choice((0.1, 0.3)))
            elif what == 7:
                await asyncio.wait_for(queue.get(), random.choice((0.1, 0.3)))
                queue.task_done()
            else:
                async with bounded, asyncio.timeout(0.1):
                    await lock.acquire()
                    await asyncio.sleep(0.05)
                    lock.release()
        except (TimeoutError, asyncio.CancelledError):
            pass
        look()

async def main():
    global lock, sem, bounded, cond, event, queue
    lock, sem, bounded = asyncio.Lock(), asyncio.Semaphore(2), asyncio.BoundedSemaphore(2)
    cond, event, queue = asyncio.Condition(), asyncio.Event(), asyncio.Queue(2)
    tasks = [asyncio.create_task(work(n)) for n in range(6)]
    for _ in range(4):
        await asyncio.sleep(0.15)
        look()
        random.choice(tasks).cancel()
        await asyncio.sleep(0)
        look()
    await asyncio.wait(tasks, timeout=3)
    look()

asyncio.run(main())
`;

const python = (value: boolean): string => (value ? 'True' : 'False');

/** The same as the program's look(), of what the world knows. */
function told(locks: ReadonlyMap<number, LockView>): string[] {
  const by = (name: string): LockView => [...locks.values()].find((lock) => lock.name === name)!;
  const [lock, sem, bounded, cond] = [by('lock'), by('sem'), by('bounded'), by('cond')];
  const [inner, event, queue] = [by('of Condition cond'), by('event'), by('queue')];
  const waiting = (operation: string): number =>
    [...queue.waiters.values()].filter((waiter) => waiter.operation === operation).length;
  return [
    python(lock.owners.size > 0),
    lock.waiters.size,
    sem.value ?? sem.capacity,
    sem.waiters.size,
    bounded.value ?? bounded.capacity,
    bounded.waiters.size,
    cond.waiters.size,
    inner.waiters.size,
    python(event.value === 1),
    event.waiters.size,
    ...queue.items.values(),
    waiting('get'),
    waiting('put'),
    queue.unfinished,
  ].map(String);
}

/** Whether a value is the one that the program saw; of a line, from who still waits up to who stands in it. */
function agrees(value: string, seen: string): boolean {
  const line = /^(\d+)-(\d+)$/.exec(seen);
  return line === null ? value === seen : Number(value) >= Number(line[1]) && Number(value) <= Number(line[2]);
}

test.each([0, 7, 18, 19, 22, 25, 36, 39])('seed %i', (seed) => {
  const session = new PlayerSession(program(seed), { filename: 'state.py' });
  while (session.advance(200) === 'more');
  const { recording } = session;
  const timeline = new Timeline(recording);
  let looks = 0;
  for (let index = 0; index < recording.length; index++) {
    const event = recording.event(index);
    if (event.kind !== 'output' || !event.text.startsWith('STATE ')) continue;
    looks++;
    const seen = event.text.trim().split(' ').slice(1);
    const values = told(timeline.world(index + 1).locks);
    const same = values.length === seen.length && values.every((value, at) => agrees(value, seen[at]!));
    expect(same, `at event ${index} it is ${seen.join(' ')}, told is ${values.join(' ')}`).toBe(true);
  }
  expect(looks).toBeGreaterThan(20);
});
