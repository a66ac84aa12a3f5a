// Decimal arithmetic, against a table that CPython wrote.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as arithmetic from '../../src/stdlib/numeric/decimal/arithmetic.ts';
import { oneOperand, sameQuantum, twoOperands } from '../../src/stdlib/numeric/decimal/decimal-type.ts';
import * as functions from '../../src/stdlib/numeric/decimal/functions.ts';
import {
  type Dec,
  INVALID,
  parse,
  type Rounding,
  Status,
  toText,
  type Work,
} from '../../src/stdlib/numeric/decimal/number.ts';

type Row = [
  op: string,
  context: [number, Rounding, number, number, number],
  args: string[],
  answer: string,
  flags: string[],
];
const operations: Record<string, (w: Work, a: Dec, b: Dec, c: Dec) => Dec | Dec[] | string> = {
  ...Object.fromEntries(Object.entries(oneOperand).map(([name, op]) => [name, (w: Work, a: Dec) => op(a, w)])),
  ...Object.fromEntries(
    Object.entries(twoOperands).map(([name, op]) => [name, (w: Work, a: Dec, b: Dec) => op(a, b, w)]),
  ),
  plus: (w, a) => arithmetic.plus(a, w),
  minus: (w, a) => arithmetic.minus(a, w),
  abs: (w, a) => arithmetic.abs(a, w),
  to_integral_value: (w, a) => arithmetic.toIntegral(a, w, false),
  to_integral_exact: (w, a) => arithmetic.toIntegral(a, w, true),
  number_class: (w, a) => arithmetic.numberClass(a, w),
  add: (w, a, b) => arithmetic.add(a, b, w),
  subtract: (w, a, b) => arithmetic.subtract(a, b, w),
  multiply: (w, a, b) => arithmetic.multiply(a, b, w),
  divide: (w, a, b) => arithmetic.divide(a, b, w),
  divide_int: (w, a, b) => arithmetic.divideInteger(a, b, w),
  remainder: (w, a, b) => arithmetic.remainder(a, b, w),
  divmod: (w, a, b) => arithmetic.divmod(a, b, w),
  quantize: (w, a, b) => arithmetic.quantize(a, b, w),
  power: (w, a, b) => functions.power(a, b, w),
  same_quantum: (_w, a, b) => (sameQuantum(a, b) ? 'True' : 'False'),
  fma: (w, a, b, c) => arithmetic.fma(a, b, c, w),
};
const conditions = ['DivisionByZero', 'Overflow', 'Underflow', 'Subnormal', 'Inexact', 'Rounded', 'Clamped'] as const;

test('random operations round and flag as CPython does it', () => {
  const lines = readFileSync(new URL('./tables/decimal.jsonl', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  for (const line of lines) {
    const [op, [prec, rounding, emin, emax, clamp], args, answer, flags] = JSON.parse(line) as Row;
    const work: Work = { prec, rounding, emin, emax, clamp, status: 0 };
    const [a, b, c] = args.map((text) => parse(text) as Dec) as [Dec, Dec, Dec];
    const result = operations[op]!(work, a, b, c);
    const text =
      typeof result === 'string' ? result : (Array.isArray(result) ? result : [result]).map((d) => toText(d)).join(' ');
    const met: string[] = conditions.filter((name) => work.status & Status[name]);
    if (work.status & INVALID) met.unshift('InvalidOperation');
    expect([text, met], `${op} ${args.join(' ')} in ${prec} ${rounding} ${emax} ${clamp}`).toEqual([answer, flags]);
  }
});
