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
