// The machine has its own copy of the numbers of instructions, to be inlined; it must be the compiler's.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { opcodeNames } from '../../src/language/index.ts';

test('the interpreter numbers the instructions as the language room does', () => {
  const text = readFileSync(new URL('../../src/machine/op.ts', import.meta.url), 'utf8');
  const numbered = [...text.matchAll(/^ {2}([A-Z_0-9]+) = (\d+),$/gm)].map((match) => [match[1], Number(match[2])]);
  expect(numbered).toEqual(opcodeNames.map((name, index) => [name, index]));
});
