// A click on a name in the panes of the loop and of the locks means that task.
import { expect, test } from 'vitest';
import { PlayerSession } from '../../src/engine/index.ts';
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
  expect(play.frame()).toMatch(/1\.000 Task \+4/);
});
