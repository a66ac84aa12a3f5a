// What is longer than the screen is wide, or more than it is high: nothing may be out of reach.
import { expect, test } from 'vitest';
import { PlayerSession } from '../../src/engine/index.ts';
import type { Recorder } from '../../src/trace/index.ts';
import { Script } from '../support/script.ts';
import { sessionOf } from '../support/session.ts';
import { Play } from '../support/stage.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const SOURCE = `print("${LETTERS.repeat(4)}")\nprint("a\\tb")\n`;

function printed(...texts: string[]): Recorder {
  const script = new Script();
  script.start('long.py', SOURCE);
  script.emit('line', { file: 'long.py', line: 1, task: 0, depth: 1 });
  for (const text of texts) script.emit('output', { stream: 'stdout', text, task: 0, file: 'long.py', line: 1 });
  script.emit('program.exited', { code: 0, reason: 'returned' });
  script.recorder.finish();
  return script.recorder;
}

const playOf = (...texts: string[]): Play => Play.of(sessionOf(printed(...texts), 'long.py', SOURCE), 60, 24);

/** The rows of the pane that has the screen for itself. */
const pane = (play: Play): string[] =>
  play
    .frame()
    .split('\n')
    .slice(3, -1)
    .filter((line) => line !== '');

test('a long line of output is cut among other panes, and goes on in the next row where the pane is alone', () => {
  const play = playOf('short\n', `${LETTERS.repeat(4)}\n`, '日本語'.repeat(20), '\n').press('end 5');
  expect(play.frame()).toContain('…');
  const rows = pane(play.press('z'));
  expect(rows.join('\n')).not.toContain('…');
  const texts = rows.map((row) => row.slice(9));
  expect(texts.slice(1, 4).join('')).toBe(LETTERS.repeat(4));
  expect(texts.slice(4).join('').replaceAll(' ', '')).toBe('日本語'.repeat(20));
  expect(rows.filter((row) => /\d\.\d{3}/.test(row))).toHaveLength(3);
});

test('a long line of output goes on in rows that are free; as there is more output it gives them back', () => {
  const rowsWith = (...texts: string[]) => {
    const frame = playOf(...texts)
      .press('end')
      .frame()
      .split('\n');
    const [, ...below] = frame.slice(frame.findIndex((row) => row.includes('─ 5 output ')));
    return below
      .slice(
        0,
        below.findIndex((row) => row.startsWith('─')),
      )
      .map((row) => row.slice(9).split(/ *│/)[0]!);
  };
  expect(rowsWith('short\n', `${LETTERS.repeat(2)}\n`).join('')).toBe(`short${LETTERS.repeat(2)}`);
  const rows = rowsWith(...Array.from({ length: 20 }, () => `${LETTERS.repeat(4)}\n`));
  expect(rows.length).toBeGreaterThan(2);
  expect(rows.every((row) => row.startsWith('abc'))).toBe(true);
});

test('names in the lists of the loop keep their number where they are cut', () => {
  const source = `import asyncio
async def main():
    await asyncio.gather(*[asyncio.create_task(asyncio.sleep(9), name=f'customer-{n}') for n in (16, 17)])
asyncio.run(main())
`;
  const session = new PlayerSession(source, { filename: 'shop.py' });
  while (session.advance(200) === 'more');
  expect(Play.of(session, 80, 24).press('t t t').frame()).toContain('│9.000 cust…17');
});

test('output is shown with the tab stops of a terminal', () => {
  expect(pane(playOf('a\tb\n').press('end 5 z')).join('')).toContain('a       b');
});

test('a long line of code goes on in the next row where the pane is alone', () => {
  const play = playOf('x\n').press('end 1');
  expect(play.frame()).not.toContain(LETTERS.repeat(2));
  const rows = pane(play.press('z'));
  expect(rows.map((row) => row.slice(6)).join('')).toContain(`print("${LETTERS.repeat(4)}")`);
  // the next line of code keeps its number
  expect(rows.some((row) => row.startsWith('    2 print'))).toBe(true);
});

test('lanes that do not fit are counted, and all of them can be reached', () => {
  const script = new Script();
  script.start('long.py', SOURCE);
  for (const [number, name] of [...LETTERS].entries())
    script.emit('thread.created', { subject: number + 2, owner: 1, parent: 1, name, daemon: false, ident: number + 2 });
  for (const number of [...LETTERS].keys()) script.emit('thread.started', { subject: number + 2 });
  script.wait(1);
  script.emit('program.exited', { code: 0, reason: 'returned' });
  script.recorder.finish();
  const play = Play.of(sessionOf(script.recorder, 'long.py', SOURCE), 80, 16).press('end 4 z');
  const seen = new Set<string>();
  const lane = /^ *(MainThread|[a-z]) [█░]/;
  const look = (): string[] => pane(play).flatMap((row) => lane.exec(row)?.[1] ?? []);
  expect(pane(play).join('\n')).toContain(`and ${27 - look().length} more: PgDn`);
  for (let turns = 0; turns < 6; turns++) {
    for (const name of look()) seen.add(name);
    play.press('pagedown');
  }
  expect([...seen].sort()).toEqual(['MainThread', ...LETTERS]);
  expect(pane(play).join('\n')).toContain('more: PgUp');
});

test('the theme follows the background that the terminal tells, until somebody has chosen one', () => {
  const play = playOf('x\n');
  const told = (light: boolean): string => {
    play.send({ type: 'background', light });
    return play.model.theme.name;
  };
  expect(told(true)).toBe('bare');
  play.model = { ...play.model, settings: { ...play.model.settings, theme: 'dark', follows: true } };
  expect([told(true), told(false)]).toEqual(['light', 'dark']);
  play.press('ctrl+t');
  expect([play.model.theme.name, told(false)]).toEqual(['light', 'light']);
});
