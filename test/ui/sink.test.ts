// What the terminal is sent: text whose width terminals disagree about must not move what stands behind it.
import { describe, expect, test } from 'vitest';
import { anchored, FrameSink } from '../../src/ui/terminal/sink.ts';
import * as edit from '../../src/ui/editor/buffer.ts';
import { cells, cutText, shortenMiddle } from '../../src/ui/text.ts';

describe('rows of unsure width', () => {
  test.each([
    ['plain text and frames', 'x = 1 │ ▶ done ─', 'x = 1 │ ▶ done ─'],
    ['a joined family', 'a\u{1f469}\u200d\u{1f467}|b', '\x1b[2Ka\u{1f469}\u200d\u{1f467}\x1b[4G|b'],
    ['colours do not count', '\x1b[1m\u2705\x1b[0m ok', '\x1b[2K\x1b[1m\u2705\x1b[3G\x1b[0m ok'],
    ['wide letters', '日本|', '\x1b[2K日本\x1b[5G|'],
  ])('%s', (_name, row, sent) => {
    expect(anchored(row)).toBe(sent);
  });

  test.each([
    ['e\u0301', 1],
    ['\u2705\u274c\u26a1', 6],
    ['\u{1f44d}\u{1f3fd}', 2],
    ['\u{1f1e9}\u{1f1ea}', 2],
    ['\u{1f1e9}\u{1f1ea}\u{1f1eb}\u{1f1f7}', 4],
    ['\u{1f468}\u200d\u{1f469}\u200d\u{1f467}', 2],
    ['\u{1f3c3}\u{1f3fd}\u200d\u2640\ufe0f', 2],
    ['\u2764\ufe0f', 2],
    ['한국', 4],
    ['กำ', 2],
    ['שָׁלוֹם', 4],
  ])('%s takes %d cells', (text, size) => {
    expect(cells(text)).toBe(size);
  });
});

test('a joined sign is cut, crossed and taken away as one', () => {
  const family = '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}';
  expect(cutText(`ab${family}c`, 3)).toBe('ab');
  expect(cutText(`ab${family}c`, 4)).toBe(`ab${family}`);
  const buffer = edit.lineEnd(edit.makeBuffer(`a${family}e\u0301`));
  expect(edit.left(buffer).column).toBe(1 + family.length);
  expect(edit.left(edit.left(buffer)).column).toBe(1);
  expect(edit.right(edit.left(edit.left(buffer))).column).toBe(1 + family.length);
  expect(edit.textOf(edit.backspace(edit.left(buffer)))).toBe('ae\u0301');
});

test('texts that differ at their ends are shortened in the middle', () => {
  const ends = ['fails', 'takes a second longer'].map((end) =>
    shortenMiddle(`shop: GET https://shop.test/users/1 ${end}`, 30),
  );
  expect(ends).toEqual(['shop: GET https://…ers/1 fails', 'shop: GET https://…cond longer']);
  expect(new Set(ends).size).toBe(2);
  for (const text of ends) expect(cells(text)).toBe(30);
  expect(shortenMiddle('日本語の長い名前', 9)).toBe('日本語…前');
  expect(shortenMiddle('short', 9)).toBe('short');
});

test('only rows that differ are sent', () => {
  const sent: string[] = [];
  const sink = new FrameSink({ columns: 10, rows: 3, write: (text) => sent.push(text) });
  sink.write('one\ntwo\nthree');
  sink.write('one\n2\nthree');
  expect(sent[1]).toBe('\x1b[?2026h\x1b[2;1H2\x1b[0m\x1b[K\x1b[?2026l');
});
