// What processes are doing, as their pane says it.
import { expect, test } from 'vitest';
import { PlayerSession } from '../../src/engine/index.ts';
import { Play } from '../support/stage.ts';

test('a process that has run and has to wait for a core is ready: it starts only once', () => {
  const source = `import os
for number in range(2):
    if os.fork() == 0:
        os._exit(0)
for number in range(2):
    os.wait()
`;
  const session = new PlayerSession(source, { filename: 'cores.py', cores: 1 });
  while (session.advance(100) === 'more');
  const { recording } = session;
  const play = Play.of(session, 100, 30).press('7 z');
  const states = new Set<string>();
  for (let cursor = 0; cursor <= recording.length; cursor++) {
    play.send({ type: 'goto', cursor });
    const [, state] = / MainProcess (\w+(?: to fork)?)/.exec(play.frame().split('7 processes')[1] ?? '') ?? [];
    if (state !== undefined) states.add(state);
  }
  expect([...states]).toEqual(['starting', 'running', 'waiting', 'ready', 'ending', 'ended']);
});

test('a connection that nobody has used yet stands in one row, and then in one for each way', () => {
  const source = `import multiprocessing, os
here, there = multiprocessing.Pipe()
if os.fork() == 0:
    there.send("ask")
    there.recv()
    os._exit(0)
here.recv()
here.send("answer")
os.wait()
`;
  const session = new PlayerSession(source, { filename: 'ways.py' });
  while (session.advance(100) === 'more');
  const { recording } = session;
  const play = Play.of(session, 100, 30).press('7 z');
  const rows: number[] = [];
  for (let cursor = 0; cursor <= recording.length; cursor++) {
    play.send({ type: 'goto', cursor });
    const count =
      play
        .frame()
        .split('7 processes')[1]
        ?.match(/Pipe here, there/g)?.length ?? 0;
    if (count !== rows.at(-1)) rows.push(count);
  }
  // the way from the child is closed with the child
  expect(rows).toEqual([0, 1, 2, 1, 0]);
});

test('how a process was made is said of those that the fork server has made, not of the server', () => {
  const source = `import multiprocessing
if __name__ == "__main__":
    process = multiprocessing.get_context("forkserver").Process(target=print, name="made")
    process.start()
    process.join()
`;
  const session = new PlayerSession(source, { filename: 'made.py' });
  while (session.advance(100) === 'more');
  const frame = Play.of(session, 100, 30).press('end 7 z').frame();
  expect(frame).toMatch(/ made +ended +pid \d+, by forkserver/);
  expect(frame).toMatch(/ forkserver +ended +pid \d+ *\n/);
});

test('no box stands without its lower edge, however few rows there are', () => {
  const source = `import os
if os.fork() == 0:
    os._exit(0)
os.wait()
print("over")
`;
  const session = new PlayerSession(source, { filename: 'edges.py' });
  while (session.advance(100) === 'more');
  const at = [...Array(session.recording.length).keys()].findLast((n) => session.recording.event(n).kind === 'output')!;
  for (let rows = 10; rows < 26; rows++) {
    const play = Play.of(session, 80, rows);
    play.send({ type: 'goto', cursor: at + 1 });
    const frame = play.frame();
    expect([rows, frame.split('┌').length, frame]).toEqual([rows, frame.split('└').length, frame]);
  }
});
