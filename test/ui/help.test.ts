// The help's search: only the keys that have the words are listed, until Esc.
import { expect, test } from 'vitest';
import { ORDERS, orders } from '../support/script.ts';
import { sessionOf } from '../support/session.ts';
import { Play } from '../support/stage.ts';

const help = (): Play => Play.of(sessionOf(orders(), 'orders.py', ORDERS), 80, 24).press('?');

test('/ looks for words in keys, groups and what keys do', () => {
  const play = help().press('/').type('zoom IN').press('enter');
  expect(play.frame()).toContain('help  /zoom IN');
  expect(play.frame()).toContain('zoom in at the cursor');
  expect(play.frame()).not.toContain('one line on');
  play.press('escape');
  expect(play.frame()).toContain('one line on');
  expect(play.press('escape').frame()).toContain('orders.py');
});

test('what has none of the words says so; letters are taken back one by one', () => {
  const play = help().press('/').type('zoomz');
  expect(play.frame()).toContain('No key has these words.');
  expect(play.press('backspace').frame()).toContain('zoom in at the cursor');
});

test('a key that means nothing in the help does not send to the help', () => {
  const last = (play: Play): string => play.frame().split('\n').at(-1)!.trim();
  expect(last(help().press('o'))).toBe('o does nothing here');
});

test('in columns, what a key does stays in one, and a title stands with what is below it', () => {
  const play = Play.of(sessionOf(orders(), 'orders.py', ORDERS), 120, 40)
    .press('?')
    .press('/')
    .type('task')
    .press('enter');
  const rows = play.frame().split('\n');
  const at = rows.findIndex((row) => row.includes('leave the prompt'));
  expect(rows[at]).toMatch(/Ctrl\+D +leave the prompt \(it asks where tasks are$/);
  expect(rows[at + 1]!.indexOf('pending)')).toBe(rows[at]!.indexOf('leave'));
});

test.each([40, 60, 80, 120])('what signs mean is not cut at %d columns', (columns) => {
  const play = Play.of(sessionOf(orders(), 'orders.py', ORDERS), columns, 24).press('?');
  let read = '';
  for (let page = 0; page < 40; page++) {
    read += ` ${play.frame().split('\n').slice(2, -1).join(' ')}`;
    play.press('pagedown');
  }
  const text = read.replace(/\s+/g, ' ');
  expect(text).toContain('partly: as high as the part of the time, in turns with others or in short steps');
  expect(text).toContain('blocked: blocks its thread: nobody else on that loop can run');
});
