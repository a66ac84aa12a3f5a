// What is said at the end of a program about the files that it changed: as many names as there is room for.
import { expect, test } from 'vitest';
import { PlayerSession } from '../../src/engine/index.ts';
import { endingText } from '../../src/ui/player/draw.ts';
import { Play } from '../support/stage.ts';

const session = new PlayerSession('pass\n', { filename: 'one.py' });
while (session.advance(100) === 'more');
const { timeline, run } = (() => {
  const first = Play.of(session, 80, 24).player.runs[0]!;
  return { timeline: first.timeline, run: first.session };
})();
const world = timeline.world(run.recording.length);
const NAMES = ['reports/first.csv', 'reports/second.csv', 'reports/third.csv'];

test.each([
  [200, 'Changed in this run only: reports/first.csv, reports/second.csv and reports/third.csv.'],
  [120, 'Changed in this run only: reports/first.csv, reports/second.csv and 1 more.'],
  [105, 'Changed in this run only: reports/first.csv and 2 more.'],
  [80, '3 files changed in this run only.'],
])('in %i columns', (width, text) => {
  const said = endingText(world, NAMES, width);
  expect(said).toBe(`The program is over at once, exit code 0. ${text}`);
  expect(said.length).toBeLessThanOrEqual(width);
});

test('one file is named where there is room for it, else counted', () => {
  expect(endingText(world, ['a.txt'])).toMatch(/only: a\.txt\.$/);
  expect(endingText(world, [NAMES[0]!], 80)).toMatch(/1 file changed in this run only\.$/);
  expect(endingText(world)).toMatch(/exit code 0\.$/);
});

const LOCKED = `import threading
accounts = threading.Lock()
accounts.acquire()
t = threading.Thread(target=accounts.acquire, name='payer')
t.start()
t.join()
`;

test.each([
  [
    200,
    'Deadlock after 1 ms: nothing can ever run again. payer waits for Lock accounts (held by MainThread); MainThread waits for payer to end',
  ],
  [120, 'Deadlock after 1 ms. payer waits for Lock accounts (held by MainThread); MainThread waits for payer to end'],
  [80, 'Deadlock after 1 ms: payer and MainThread wait for ever.'],
  [56, 'Deadlock after 1 ms: payer and 1 more wait for ever.'],
])('a deadlock in %i columns names whole sentences, or all who wait', (width, text) => {
  const stuck = new PlayerSession(LOCKED, { filename: 'one.py' });
  while (stuck.advance(100) === 'more');
  const first = Play.of(stuck, 80, 24).player.runs[0]!;
  const end = first.timeline.world(stuck.recording.length);
  expect(endingText(end, [], width).replace(/after [^.:]+?s(?=[.:])/, 'after 1 ms')).toBe(text);
});

test('an exception that ended a child has not ended the program', () => {
  const source = `from multiprocessing import get_context
child = get_context('spawn').Process(target=print)
child.start()
child.join()
print(child.exitcode)
`;
  // there is no guard: the child fails when it loads the file
  const parent = new PlayerSession(source, { filename: 'two.py' });
  while (parent.advance(1000) === 'more');
  const { timeline: whole } = Play.of(parent, 80, 24).player.runs[0]!;
  expect(endingText(whole.world(parent.recording.length))).toMatch(/^The program is over after [^:]+, exit code 0\.$/);
});

test('a signal that ended the program is named', () => {
  const killed = new PlayerSession('import os\nos.kill(os.getpid(), 15)\n', { filename: 'one.py' });
  while (killed.advance(100) === 'more');
  const first = Play.of(killed, 80, 24).player.runs[0]!;
  const end = first.timeline.world(killed.recording.length);
  expect(endingText(end)).toMatch(/exit code 143: ended by SIGTERM$/);
});

test('of the tasks that are over those are counted apart that failed or were cancelled', () => {
  const source = `import asyncio
async def main():
    async def fails(): 1 / 0
    tasks = [asyncio.create_task(job) for job in (asyncio.sleep(0), fails(), asyncio.sleep(9))]
    await asyncio.sleep(0)
    tasks[2].cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
asyncio.run(main())
`;
  const ended = new PlayerSession(source, { filename: 'tasks.py' });
  while (ended.advance(100) === 'more');
  expect(Play.of(ended, 100, 30).press('end').frame()).toContain('tasks 1 failed, 1 cancelled, 4 done');
  expect(Play.of(ended, 60, 30).press('end').frame()).toMatch(/tasks 1 failed(, 1 cancelled)?( …|, 4 done) ─/);
});
