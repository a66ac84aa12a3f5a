// What a click means: a task in the panes of the loop and of the locks, a row in lists and menus.
import { expect, test } from 'vitest';
import { PlayerSession } from '../../src/engine/index.ts';
import { openFiles } from '../../src/ui/screens/files.ts';
import { openHome } from '../../src/ui/screens/home.ts';
import { ORDERS, orders } from '../support/script.ts';
import { sessionOf } from '../support/session.ts';
import { Play } from '../support/stage.ts';

/** Clicks on a text to the right of the code, below a heading. */
function click(play: Play, below: RegExp, text: string): void {
  const rows = play.frame().split('\n');
  const head = rows.findIndex((row) => below.test(row));
  const row = rows.findIndex((line, number) => number > head && line.indexOf(text, 62) >= 0);
  play.input({ type: 'mouse', action: 'press', x: rows[row]!.indexOf(text, 62), y: row });
}

test('timers and the ready queue, locks', () => {
  const play = Play.of(sessionOf(orders(), 'orders.py', ORDERS), 120, 40)
    .press('@')
    .type('0.25')
    .press('enter');
  click(play, /event loop/, '0.300 Task-2');
  expect(play.player.focus).toBe('loop');
  const { id } = play.player.selected.loop as { readonly kind: string; readonly id: number };
  expect(play.player.runs[0]!.timeline.names.tasks.get(id)?.name).toMatch(/^Task-/);
  play.press('f');
  expect(play.frame()).toContain('is followed');
  play.press('escape escape');
  play.send({ type: 'focus', pane: 'locks' });
  const locks = play
    .frame()
    .split('\n')
    .findIndex((row) => row.includes('lock held by'));
  expect(locks).toBeGreaterThan(0);
  const x = play.frame().split('\n')[locks]!.indexOf('lock held by');
  play.input({ type: 'mouse', action: 'press', x, y: locks });
  expect(play.player.selected.locks).toMatchObject({ kind: 'task' });
});

test('a list of the loop in a single row shows the first and counts the others', () => {
  const source = `import asyncio
async def main():
    await asyncio.gather(*(asyncio.sleep(n) for n in range(1, 6)))
asyncio.run(main())
`;
  const session = new PlayerSession(source, { filename: 'sleeps.py' });
  while (session.advance(100) === 'more');
  const play = Play.of(session, 80, 16).press('@').type('0.5').press('enter');
  expect(play.frame()).toMatch(/1\.000 Ta…2 \+4/);
});

/** Clicks on a row that has this text. */
function clickRow(play: Play, text: string): Play {
  const rows = play.frame().split('\n');
  const y = rows.findIndex((row) => row.includes(text));
  expect(y, play.frame()).toBeGreaterThanOrEqual(0);
  play.input({ type: 'mouse', action: 'press', x: rows[y]!.indexOf(text), y });
  return play;
}

test.each([
  [80, 24],
  [50, 12],
])(
  'the first screen at %ix%i: a click chooses, a second one goes there, the wheel goes through the list',
  (columns, rows) => {
    const play = new Play(openHome('orders.py', '2.2'), columns, rows);
    expect(play.frame()).toContain('▶ Continue lesson 2.2');
    clickRow(play, 'Lessons');
    expect(play.frame()).toContain('▶ Lessons');
    expect(play.asked).toEqual([]);
    play.input({ type: 'mouse', action: 'down', x: 0, y: 0 });
    expect(play.frame()).toContain('▶ Open a file');
    play.input({ type: 'mouse', action: 'up', x: 0, y: 0 });
    clickRow(play, 'Lessons');
    expect(play.asked.at(-1)).toEqual({ type: 'school', to: 'map' });
    play.input({ type: 'mouse', action: 'press', x: 5, y: 0 });
    expect(play.frame()).toContain('▶ Lessons');
    expect(play.press('up up up').frame()).toContain('▶ Quit');
    expect(play.press('down 3').asked.at(-1)).toEqual({ type: 'school', to: 'map' });
  },
);

test('the list of files, and a menu over the player', () => {
  const files = new Play(openFiles('/here'), 80, 24);
  expect(files.frame()).not.toContain('in here');
  files.send({ type: 'listed', folder: '/here', entries: [] });
  expect(files.frame()).toContain('no Python program, recording or folder in here');
  const entries = Array.from({ length: 40 }, (_, number) => ({ name: `file${number}.py`, folder: false }));
  files.send({ type: 'listed', folder: '/here', entries });
  clickRow(files, 'file17.py');
  expect(files.frame()).toContain('▶ file17.py');
  clickRow(files, 'file20.py');
  clickRow(files, 'file20.py');
  expect(files.asked.at(-1)).toEqual({ type: 'open', file: '/here/file20.py' });
  const play = Play.of(sessionOf(orders(), 'orders.py', ORDERS), 120, 40);
  play.send({ type: 'menu', menu: 'beat' });
  clickRow(play, 'a switch');
  expect(play.frame()).toMatch(/▶\d \[ \] a switch/);
  play.input({ type: 'mouse', action: 'press', x: 1, y: 1 });
  expect(play.frame()).toMatch(/▶\d \[ \] a switch/);
  clickRow(play, 'a switch');
  expect(play.model.overlay).toBeUndefined();
  expect(play.player.beat).toBe('switch');
});
