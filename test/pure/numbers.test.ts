import { expect, it } from 'vitest';
import * as float from '../../src/machine/pure/float.ts';
import { differences, table } from './table.ts';

it('floats behave as in CPython', () => {
  expect(differences(table('float'), float)).toEqual([]);
});
