// Programs that are wrong: CPython 3.14's words at CPython's places. mistakes.jsonl is what it said.
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/language/index.ts';
import { table } from './tables.ts';

interface Row {
  readonly source: string;
  readonly error?: readonly unknown[];
  readonly warnings: readonly (readonly unknown[])[];
}

describe('mistakes', () => {
  for (const { source, error, warnings } of table<Row>('mistakes')) {
    it(source.trimEnd().split('\n').join(' | '), () => {
      const result = compile(source, 'file.py', 'exec');
      const problem = result.problems[0];
      const told = problem && [
        problem.type,
        problem.message,
        problem.lineno,
        problem.offset,
        problem.end_lineno,
        problem.end_offset,
      ];
      expect(told).toEqual(error);
      expect(result.warnings.map((w) => [w.category, w.message, w.lineno])).toEqual(warnings);
      expect(result.code === null).toBe(error !== undefined);
    });
  }
});

it('quotes the line of the mistake', () => {
  const [problem] = compile('x = 1\ny = = 2\n', 'file.py', 'exec').problems;
  expect(problem?.text).toBe('y = = 2\n');
  expect(problem?.fromCompiler).toBeUndefined();
});

it('tells what the compiler found from what the parser found', () => {
  const [problem] = compile('x = 1\nreturn x\n', 'file.py', 'exec').problems;
  expect(problem?.fromCompiler).toBe(true);
  expect(problem?.text).toBe('return x\n');
});

it('survives nesting that CPython does not survive either', () => {
  const deep = (open: string, close: string, n: number) => open.repeat(n) + close.repeat(n);
  expect(compile(`x = ${deep('(', ')', 199)}`, 'f', 'exec').problems).toEqual([]);
  expect(compile(`x = ${deep('(', ')', 250)}`, 'f', 'exec').problems[0]?.message).toBe('too many nested parentheses');
  expect(compile(`x = ${'-'.repeat(50000)}1`, 'f', 'exec').problems[0]?.type).toBe('MemoryError');
  expect(compile(`x = ${'1 + '.repeat(20000)}y`, 'f', 'exec').problems).toEqual([]);
  const elifs = Array.from({ length: 3000 }, (_, i) => `elif x == ${i}: pass\n`).join('');
  expect(compile(`if x: pass\n${elifs}`, 'f', 'exec').problems).toEqual([]);
});
