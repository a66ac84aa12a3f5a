// The picture of the README is what the real program showed in a terminal; `npm run frames` draws it anew.
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { PlayerSession } from '../../src/engine/index.ts';
import { Screen } from '../support/pty.ts';
import { ORDERS } from '../support/script.ts';
import { toSvg } from '../support/svg.ts';

/** How many events a program's run has. */
function eventsOf(source: string): number {
  const session = new PlayerSession(source, { filename: 'orders.py' });
  while (session.advance(1000) === 'more');
  return session.recording.length;
}

test('the player shows an asyncio program: who runs, who waits for whom, what comes', async () => {
  const screen = Screen.of(['run', 'orders.py'], { columns: 110, rows: 34 });
  try {
    writeFileSync(join(screen.home, 'orders.py'), ORDERS);
    await screen.see('MainThread comes to line 1.');
    // what comes is shown as far as the run has been made: to its end, however busy this computer is
    await screen.see(` of ${eventsOf(ORDERS)} `);
    screen.press('oooo');
    await screen.see('cook fish');
    // Task-2 is about to ask for the lock that Task-3 holds and Task-4 waits for
    let text = '';
    for (let steps = 0; steps < 20 && !/Task-2 comes to line 7\./.test(text); steps++) {
      const moment = /event (\d+) of/.exec(screen.text())?.[1];
      screen.press('\x1b[C');
      text = await screen.until((shown) => /event (\d+) of/.exec(shown)?.[1] !== moment, 'the next line');
    }
    expect(text).toMatch(/Lock .* held by Task-3/);
    expect(text).toMatch(/Task-4 order\(\) Lock lock \(held by Task-3\)/);
    // the values of the names come when the run has been looked into
    await screen.see("name='soup'");
    if (process.env.HEADWAITER_FRAMES === 'write') {
      writeFileSync(resolve(import.meta.dirname, '../frames/player.svg'), toSvg(screen.term));
    }
  } finally {
    screen.close();
  }
});
