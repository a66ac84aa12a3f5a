// Methods of str, against a table that CPython wrote (str.py).
import { expect, it } from 'vitest';
import { asciiText } from '../../src/machine/pure/repr.ts';
import * as str from '../../src/machine/pure/str.ts';
import { differences, table } from './table.ts';

it('texts behave as in CPython', () => {
  expect(differences(table('str'), { ...str, strAscii: (text: string) => asciiText(str.strRepr(text)) })).toEqual([]);
});
