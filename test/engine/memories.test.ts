// What each process holds for itself: the same name means something else in each of them.
import { expect, test } from 'vitest';
import { PlayerSession } from '../../src/engine/index.ts';

const PROGRAM = `import multiprocessing, os
count = 0

def work(step, pipe):
    global count
    for _ in range(3):
        count += step
    pipe.send(count)
    pipe.recv()

if __name__ == "__main__":
    multiprocessing.set_start_method("fork")
    here, there = multiprocessing.Pipe()
    child = multiprocessing.Process(target=work, args=(5, there))
    child.start()
    got = here.recv()
    here.send("end")
    child.join()
`;

test('looking into a run tells the memory of every living process, each read in its own interpreter', () => {
  const session = new PlayerSession(PROGRAM, { filename: 'count.py' });
  while (session.advance(100) === 'more');
  const { recording } = session;
  const sent = recording.find(new Set(['pipe.sent'] as const), 0, 1);
  const seen = session.inspect(recording.position(sent), { task: 0, thread: 0 });
  const told = seen!.memories.map(({ within, locals, globals }) => ({
    within,
    step: locals.find(({ name }) => name === 'step')?.value,
    count: globals.find(({ name }) => name === 'count')?.value,
  }));
  expect(told).toEqual([
    { within: '', step: undefined, count: '0' },
    { within: 'work', step: '5', count: '15' },
  ]);
  const event = recording.event(sent);
  const pipe = recording.event(recording.find(new Set(['pipe.created'] as const), 0, 1));
  expect(pipe).toMatchObject({ kind: 'pipe.created', name: 'Pipe here, there' });
  expect(event).toMatchObject({ kind: 'pipe.sent', what: '15' });
});

test('between two callbacks of an event loop nobody of its tasks is there, also not the one that comes next', () => {
  const source = `import asyncio

async def cook(dish):
    await asyncio.sleep(0)

async def main():
    await asyncio.gather(cook("soup"), cook("fish"))

asyncio.run(main())
`;
  const session = new PlayerSession(source, { filename: 'cook.py' });
  while (session.advance(100) === 'more');
  const { recording } = session;
  const turns: number[] = [];
  for (let at = 0; at >= 0; ) {
    at = recording.find(new Set(['loop.turn'] as const), at, 1);
    if (at >= 0) turns.push(at++);
  }
  expect(turns.length).toBeGreaterThan(2);
  const namesAt = (at: number, between: boolean): readonly string[] => {
    const { thread } = recording.event(at);
    const seen = session.inspect(recording.position(at), { task: 0, thread, between });
    return seen!.frames.filter((frame) => !frame.isLibrary).map(({ name }) => name);
  };
  for (const turn of turns) expect(namesAt(turn, true)).toEqual(['<module>']);
  expect(turns.some((turn) => namesAt(turn, false).length > 1)).toBe(true);
});

test('an expression means what it means in the program, also where a thread is inside of the library', () => {
  const session = new PlayerSession(PROGRAM, { filename: 'count.py' });
  while (session.advance(100) === 'more');
  const { recording } = session;
  const blocked = recording.find(new Set(['thread.blocked'] as const), 0, 1);
  const { thread } = recording.event(blocked);
  const whom = { task: 0, thread };
  expect(session.evaluate(recording.position(blocked), whom, 'count + 1')).toBe('1');
  expect(session.inspect(recording.position(blocked), whom)!.globals.map(({ name }) => name)).toContain('child');
});
