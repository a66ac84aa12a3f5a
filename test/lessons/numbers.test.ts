// Programs about concurrency with the moment of every line that they print, to the millisecond. The moments come from CPython's own asyncio on a virtual
// clock: 3.6 s in batches and 1.3 s five at a time, 5.00 s and 0.95 s for a pool, 2520 ms and 150 ms at the 99th percentile, 44.8 s and 0.50 s for forty pages.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PlayerSession } from '../../src/engine/index.ts';

const FOLDER = join(import.meta.dirname, 'numbers');

/** What a program prints, each line with its moment. */
function told(source: string, filename: string): string[] {
  const limits = { instructions: 60_000_000, timeNs: 3600e9, output: 2 ** 21 };
  const session = new PlayerSession(source, { filename, limits });
  while (session.advance(50) === 'more');
  const { recording } = session;
  const lines: string[] = [];
  let line = '';
  let at = 0;
  for (let index = 0; index < recording.length; index++) {
    const event = recording.event(index);
    if (event.kind !== 'output') continue;
    for (const letter of event.text) {
      if (line === '') at = event.at;
      if (letter !== '\n') line += letter;
      else {
        lines.push(`${(at / 1e9).toFixed(3)}: ${line}`);
        line = '';
      }
    }
  }
  return lines;
}

test.each(readdirSync(FOLDER))('%s', (file) => {
  const source = readFileSync(join(FOLDER, file), 'utf8');
  const expected = [...source.matchAll(/^# at (.*)$/gm)].map((match) => match[1]!.trimEnd());
  expect(expected.length).toBeGreaterThan(0);
  expect(told(source, file).map((line) => line.trimEnd())).toEqual(expected);
});
