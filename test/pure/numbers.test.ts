// Arithmetic of int and float, against tables that CPython wrote (int.py, float.py).
import { expect, it } from 'vitest';
import * as float from '../../src/machine/pure/float.ts';
import * as int from '../../src/machine/pure/int.ts';
import { differences, table } from './table.ts';

it('floats behave as in CPython', () => {
  expect(differences(table('float'), float)).toEqual([]);
});
it('ints behave as in CPython', () => {
  expect(differences(table('int'), int)).toEqual([]);
});
