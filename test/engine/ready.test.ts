// The ready queue of a loop: what is shown of it is what the loop runs, in this turn or the next.
import { expect, test } from 'vitest';
import { PlayerSession } from '../../src/engine/index.ts';
import { Timeline } from '../../src/trace/index.ts';

const SOURCE = `import asyncio
async def echo(reader, writer):
    while line := await reader.readline():
        writer.write(line)
    writer.close()
async def ask(port):
    reader, writer = await asyncio.open_connection('127.0.0.1', port)
    writer.write(b'hello\\n')
    print(await reader.readline())
    writer.close()
async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(0, print, 'timer')
    loop.call_soon(print, 'soon')
    loop.call_soon(print, 'never').cancel()
    await asyncio.sleep(0)
    loop.call_soon(print, 'never').cancel()
    await asyncio.sleep(0.1)
    server = await asyncio.start_server(echo, '127.0.0.1', 0)
    async with server:
        port = server.sockets[0].getsockname()[1]
        await asyncio.gather(ask(port), ask(port))
        await asyncio.sleep(0.1)
asyncio.run(main())
`;

test('a sleeping loop has nothing ready, and a turn runs what is shown before the next one', () => {
  const session = new PlayerSession(SOURCE, { filename: 'ready.py' });
  while (session.advance(200) === 'more');
  const { recording } = session;
  const timeline = new Timeline(recording);
  const loopAt = (index: number) => [...timeline.world(index).loops.values()][0]!;
  let asleep = 0;
  let cancelled = 0;
  let joined = 0;
  for (let index = 0; index < recording.length; index++) {
    const event = recording.event(index);
    if (event.kind === 'loop.select' && event.timeoutNs !== 0) {
      asleep++;
      expect([...loopAt(index + 1).ready.values()].map((handle) => handle.name)).toEqual([]);
    }
    if (event.kind !== 'loop.turn') continue;
    const next = recording.find(new Set(['loop.turn', 'loop.stopped']), index + 1, 1);
    const first = recording.find(new Set(['handle.run']), index + 1, 1);
    if (first < 0 || first > next) continue;
    const before = loopAt(first);
    const toRun = [...before.ready.values()].slice(0, before.left);
    const ran: number[] = [];
    for (let at = first; at < next; at++) {
      const run = recording.event(at);
      if (run.kind !== 'handle.run') continue;
      expect(loopAt(at + 1).current?.id).toBe(run.handle);
      ran.push(run.handle);
    }
    const living = toRun.filter((handle) => ran.includes(handle.id) || !loopAt(next + 1).ready.has(handle.id));
    expect(living.length, `turn ${event.turn}`).toBe(toRun.length);
    expect(ran.every((id) => toRun.some((handle) => handle.id === id))).toBe(true);
    cancelled += toRun.length - ran.length;
    joined += before.left - event.ready;
  }
  expect(asleep).toBeGreaterThan(1);
  expect(cancelled).toBeGreaterThan(1);
  expect(joined).toBeGreaterThan(1);
});

test('the time has come only for who waited for it', () => {
  const session = new PlayerSession(SOURCE, { filename: 'ready.py' });
  while (session.advance(200) === 'more');
  const { recording } = session;
  const reasons = new Set<string>();
  const waits = new Map<number, string>();
  for (let index = 0; index < recording.length; index++) {
    const event = recording.event(index);
    if (event.kind === 'task.waiting') waits.set(event.task, event.on);
    if (event.kind === 'task.woken') reasons.add(`${waits.get(event.task)}: ${event.why}`);
  }
  expect([...reasons].sort()).toEqual(['gather: result', 'io: result', 'sleep: timer']);
});
