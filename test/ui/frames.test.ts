// Frames as text. `npm run frames` (HEADWAITER_FRAMES=write) writes them anew; the difference is then read like any other change.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openCompare } from '../../src/ui/compare/model.ts';
import { openHome } from '../../src/ui/screens/home.ts';
import { cells } from '../../src/ui/text.ts';
import { PANES } from '../../src/ui/view.ts';
import { COUNTER, counter, SLOW, SQUARES, slow, squares } from '../support/scenes.ts';
import { ORDERS, orders } from '../support/script.ts';
import { sessionOf } from '../support/session.ts';
import { Conversation } from '../support/prompt.ts';
import { Play } from '../support/stage.ts';

const FOLDER = resolve(import.meta.dirname, '../frames');
const WRITE = process.env.HEADWAITER_FRAMES === 'write';
const SIZES = [
  [80, 24],
  [120, 40],
  [200, 60],
] as const;

/** Compares a frame with the one that is kept. */
function keep(name: string, play: Play): void {
  const frame = play.frame();
  const { columns, rows } = play.model;
  const lines = frame.split('\n');
  expect(lines.length, name).toBe(rows);
  for (const line of lines) expect(cells(line), `${name}: ${line}`).toBeLessThanOrEqual(columns);
  const file = resolve(FOLDER, `${name}.txt`);
  if (WRITE) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(file, `${frame}\n`);
  }
  expect(existsSync(file), `${name}.txt is not there yet: npm run frames`).toBe(true);
  expect(`${frame}\n`).toBe(readFileSync(file, 'utf8'));
}

const ordersPlay = (columns: number, rows: number, ascii = false): Play =>
  Play.of(sessionOf(orders(), 'orders.py', ORDERS), columns, rows, ascii);
const counterPlay = (columns: number, rows: number): Play =>
  Play.of(sessionOf(counter(), 'counter.py', COUNTER), columns, rows).press('end');
const squaresPlay = (columns: number, rows: number): Play =>
  Play.of(sessionOf(squares(), 'squares.py', SQUARES), columns, rows).press('end');
/** The same where the engine has looked into it: each process has the variable for itself. */
function memoriesPlay(columns: number, rows: number): Play {
  const variable = (name: string, value: string) => ({ name, value });
  const inspection = {
    frames: [],
    globals: [],
    instructions: [],
    memories: [
      {
        process: 1,
        within: '',
        locals: [],
        globals: [variable('numbers', '<Queue>'), variable('done', '0'), variable('worker', '<Process>')],
      },
      {
        process: 2,
        within: 'square',
        locals: [variable('number', '12'), variable('answers', '<Queue>')],
        globals: [variable('done', '1')],
      },
    ],
  };
  const session = sessionOf(squares(), 'squares.py', SQUARES, { inspect: () => inspection });
  const play = Play.of(session, columns, rows).press('end');
  const { cursor, position } = play.player;
  const { task, thread } = play.player.runs[0]!.timeline.world(cursor);
  const look = { run: session, position, task, thread, expressions: [] };
  play.send({ type: 'inspected', look, inspection, values: [] });
  return play;
}
const slowPlay = (columns: number, rows: number): Play =>
  Play.of(sessionOf(slow(), 'slow.py', SLOW), columns, rows).press('end');

describe.each(SIZES)('at %dx%d', (columns, rows) => {
  const size = `${columns}x${rows}`;

  test('the player at its start, in the middle and at its end', () => {
    const play = ordersPlay(columns, rows);
    keep(`orders-start-${size}`, play);
    keep(`orders-middle-${size}`, play.press('@').type('0.25').press('enter'));
    keep(`orders-end-${size}`, play.press('end'));
  });

  test('threads and the GIL, processes and pipes, findings and input', () => {
    keep(`counter-${size}`, counterPlay(columns, rows));
    keep(`squares-${size}`, squaresPlay(columns, rows));
    keep(`slow-${size}`, slowPlay(columns, rows));
  });

  test('the memories of processes, beside the other panes and alone', () => {
    const play = memoriesPlay(columns, rows);
    keep(`memories-${size}`, play);
    keep(`memories-alone-${size}`, play.press('7 z'));
  });

  test.each(PANES)('the pane %s alone', (pane) => {
    const play =
      pane === 'threads'
        ? counterPlay(columns, rows)
        : pane === 'processes' || pane === 'locks'
          ? squaresPlay(columns, rows)
          : pane === 'findings'
            ? slowPlay(columns, rows)
            : ordersPlay(columns, rows).press('@').type('0.25').press('enter');
    play.send({ type: 'focus', pane });
    if (!play.player.zoom) play.press('z');
    keep(`pane-${pane}-${size}`, play.press('down'));
  });

  test('home, help, a list to choose from, two runs side by side', () => {
    keep(`home-${size}`, new Play(openHome('orders.py'), columns, rows));
    const play = ordersPlay(columns, rows);
    keep(`help-${size}`, play.press('?'));
    keep(`stops-${size}`, play.press('q B'));
    const other = sessionOf(orders([0.3, 0.2, 0.25]), 'orders.py', ORDERS);
    const both = ordersPlay(columns, rows).press('end');
    both.send({ type: 'opened', session: other, why: 'fork', label: 'the cake comes later', slot: -1 });
    both.grow();
    const { runs, cursor, active } = both.player;
    const compare = new Play(openCompare(runs, cursor, active), columns, rows);
    keep(`compare-${size}`, compare.press('left left left left left'));
  });

  test('the prompt: as it opens, with tasks that wait, with names to choose from', () => {
    keep(`prompt-start-${size}`, new Conversation(columns, rows));
    const here = new Conversation(columns, rows).enter(
      'lock = asyncio.Lock()',
      'async def hold(seconds):',
      'async with lock: await asyncio.sleep(seconds)',
      '',
      'a, b = (asyncio.create_task(hold(3), name=name) for name in "ab")',
      ':run 1s',
      ':why b',
    );
    keep(`prompt-tasks-${size}`, here);
    keep(`prompt-names-${size}`, here.type('asyncio.Ti').press('tab tab'));
  });

  test('the editor', () => {
    const run = sessionOf(orders(), 'orders.py', ORDERS, { restart: () => sessionOf(orders(), 'orders.py', ORDERS) });
    const play = Play.of(run, columns, rows).press('right right m down down end enter');
    keep(`editor-${size}`, play.type('print("hé")').press('shift+home'));
  });
});

test('with ASCII signs', () => {
  const play = ordersPlay(80, 24, true).press('@').type('0.25').press('enter');
  keep('ascii-80x24', play);
  expect(play.frame()).toMatch(/^[\x20-\x7e\n]*$/);
});

test('one column where the terminal is narrow, and a sentence where it is too small', () => {
  keep('orders-middle-60x30', ordersPlay(60, 30).press('@').type('0.25').press('enter'));
  keep('small-38x9', ordersPlay(38, 9));
  keep('small-40x12', ordersPlay(40, 12));
  keep('small-60x20', ordersPlay(60, 20));
});

test('ten thousand tasks fall together', () => {
  const seconds = Array.from({ length: 3000 }, (_, number) => 0.1 + (number % 90) / 100);
  const play = Play.of(sessionOf(orders(seconds, 0.001), 'orders.py', ORDERS), 120, 40);
  keep('many-120x40', play.press('@').type('0.5').press('enter'));
});
