// Arithmetic of int and float, against tables that CPython wrote (int.py, float.py).
import { expect, it } from 'vitest';
import { hash64, hashValue, makeComplex, makeFloat, type Value } from '../../src/machine/index.ts';
import * as float from '../../src/machine/pure/float.ts';
import * as int from '../../src/machine/pure/int.ts';
import { differences, table } from './table.ts';

function hashOf(value: Value): number | bigint {
  hash64(value);
  return hashValue();
}

it('floats behave as in CPython', () => {
  const hashes = {
    hashInt: hashOf,
    hashFloat: (x: number) => hashOf(makeFloat(x)),
    hashComplex: (real: number, imag: number) => hashOf(makeComplex(real, imag)),
  };
  expect(differences(table('float'), { ...float, ...hashes })).toEqual([]);
});
it('ints behave as in CPython', () => {
  expect(differences(table('int'), int)).toEqual([]);
});
