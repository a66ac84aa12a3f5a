// What a program flushes is seen at once, whoever reads it.
import { expect, it } from 'vitest';
import { runPlain } from '../../src/engine/index.ts';

it('is told by print(), by the stream, and by nothing else', () => {
  const told: string[] = [];
  const source = [
    'import sys',
    'print("a", flush=True)',
    'print("b", flush=False)',
    'print("c", file=sys.stdout, flush=True)',
    'print("d")',
    'sys.stdout.flush()',
    'print("e", file=sys.stderr, flush=1)',
  ].join('\n');
  runPlain(
    source,
    { filename: 'flush.py' },
    {
      write: (fd, text) => told.push(`${fd}:${text.trim()}`),
      flush: (fd) => told.push(`${fd} flushed`),
    },
  );
  expect(told.filter((entry) => !entry.endsWith(':'))).toEqual([
    '1:a',
    '1 flushed',
    '1:b',
    '1:c',
    '1 flushed',
    '1:d',
    '1 flushed',
    '2:e',
    '2 flushed',
  ]);
});
