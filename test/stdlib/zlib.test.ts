// Compressed bytes are those of the real zlib.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Deflater, Flush } from '../../src/stdlib/data/zlib/deflate.ts';
import { Inflater } from '../../src/stdlib/data/zlib/inflate.ts';

type Case = [
  level: number,
  wbits: number,
  memLevel: number,
  strategy: number,
  cut: [] | [number, number],
  md5: string,
  length: number,
];
interface Row {
  readonly text: string;
  readonly cases: Case[];
}
const rows = readFileSync(new URL('./tables/deflate.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Row);
const textOf = (row: Row): Uint8Array =>
  new Inflater(15).push(Uint8Array.from(Buffer.from(row.text, 'base64')), Number.MAX_SAFE_INTEGER);
const none = new Uint8Array(0);

function compressed(text: Uint8Array, [level, wbits, memLevel, strategy, cut]: Case): Uint8Array {
  const deflater = new Deflater(
    level,
    wbits < 0 ? 'raw' : wbits > 15 ? 'gzip' : 'zlib',
    wbits < 0 ? -wbits : wbits > 15 ? wbits - 16 : wbits,
    memLevel,
    strategy,
  );
  const parts: Uint8Array[] = [];
  if (cut.length === 0) parts.push(deflater.push(text, Flush.NONE));
  else {
    parts.push(deflater.push(text.subarray(0, cut[0]), Flush.NONE), deflater.push(none, cut[1]));
    parts.push(deflater.push(text.subarray(cut[0]), Flush.NONE));
  }
  parts.push(deflater.push(none, Flush.FINISH));
  return Buffer.concat(parts);
}

test('compressed bytes are those of the zlib library', () => {
  for (const row of rows) {
    const text = textOf(row);
    for (const one of row.cases) {
      const bytes = compressed(text, one);
      expect(
        [createHash('md5').update(bytes).digest('hex'), bytes.length],
        `${text.length} bytes, ${one.slice(0, 5)}`,
      ).toEqual([one[5], one[6]]);
    }
  }
});

test('what was compressed comes back, whole, byte by byte and with little room', () => {
  for (const row of rows.slice(0, 9)) {
    const text = textOf(row);
    const bytes = compressed(text, [6, 15, 8, 0, [], '', 0]);
    expect(new Inflater(15).push(bytes, Number.MAX_SAFE_INTEGER)).toEqual(text);
    const inflater = new Inflater(47);
    const parts: Uint8Array[] = [];
    for (let at = 0; at < bytes.length; at++) {
      parts.push(inflater.push(bytes.subarray(at, at + 1), 7));
      for (let more = inflater.push(none, 7); more.length > 0; more = inflater.push(none, 7)) parts.push(more);
    }
    expect(Buffer.concat(parts).equals(text)).toBe(true);
    expect(inflater.done).toBe(true);
  }
});
