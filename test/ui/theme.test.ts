// Every style can be read: on the background that the theme is for, or on the one that it brings along.
import { describe, expect, test } from 'vitest';
import { cells, plain } from '../../src/ui/text.ts';
import { ansi, makeTheme } from '../../src/ui/theme.ts';

/** What xterm shows for the sixteen colours that have names. */
const NAMED =
  '000000 cd0000 00cd00 cdcd00 0000ee cd00cd 00cdcd e5e5e5 7f7f7f ff0000 00ff00 ffff00 5c5cff ff00ff 00ffff ffffff';

function rgb(colour: number): readonly number[] {
  if (colour < 16)
    return NAMED.split(' ')
      [colour]!.match(/../g)!
      .map((part) => Number.parseInt(part, 16));
  if (colour >= 232) return Array.from({ length: 3 }, () => 8 + (colour - 232) * 10);
  const level = (step: number): number => (step === 0 ? 0 : 55 + step * 40);
  const at = colour - 16;
  return [level(Math.floor(at / 36)), level(Math.floor(at / 6) % 6), level(at % 6)];
}

/** The contrast of two colours as the accessibility guidelines count it: 1 (the same) to 21. */
function contrast(one: number, other: number): number {
  const light = (colour: number): number => {
    const [r, g, b] = rgb(colour).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [high, low] = [light(one), light(other)].sort((a, b) => b - a) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** Front and background of a style; the terminal's own where it names none. */
function colours(sequence: string, own: { front: number; back: number }): { front: number; back: number } {
  let { front, back } = own;
  const codes = sequence.slice(2, -1).split(';').map(Number);
  for (let at = 0; at < codes.length; at++) {
    const code = codes[at]!;
    if (code === 38 || code === 48) {
      if (code === 38) front = codes[at + 2]!;
      else back = codes[at + 2]!;
      at += 2;
    } else if (code >= 30 && code <= 37) front = code - 30;
    else if (code >= 90 && code <= 97) front = code - 82;
    else if (code >= 40 && code <= 47) back = code - 40;
    else if (code === 7) [front, back] = [back, front];
  }
  return { front, back };
}

describe.each([
  ['dark', 256, { front: 7, back: 0 }, 4.5],
  ['dark', 16, { front: 7, back: 0 }, 3.8],
  ['light', 256, { front: 0, back: 15 }, 4.5],
  ['light', 16, { front: 0, back: 15 }, 2],
] as const)('the %s theme in %d colours', (name, count, own, least) => {
  test.each(Object.entries(makeTheme(name, false, count).open))('%s', (_style, sequence) => {
    const { front, back } = colours(sequence, own);
    expect(contrast(front, back)).toBeGreaterThanOrEqual(least);
  });
});

test('what has a background of its own is read on any other, too', () => {
  for (const name of ['dark', 'light'] as const) {
    for (const [style, sequence] of Object.entries(makeTheme(name, false).open)) {
      if (!/48;5;|\b4[0-7]\b/.test(sequence)) continue;
      const [one, other] = [colours(sequence, { front: 7, back: 0 }), colours(sequence, { front: 0, back: 15 })];
      expect(one, `${name} ${style}`).toEqual(other);
    }
  }
});

test('what a program puts into a name is shown and never obeyed, in as many cells as were counted for it', () => {
  const name = [{ text: 'a\x1b[31mred\n\u202e\x7f\x9b' }];
  const drawn = (ascii: boolean): string => ansi(name, makeTheme('none', ascii));
  expect([drawn(false), drawn(true)]).toEqual(['a␛[31mred␊␡?', 'a?[31mred???']);
  expect(cells(drawn(false))).toBe(cells(plain(name)));
});
