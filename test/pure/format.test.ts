// Format specifications and %-formatting of numbers and text, against a table that CPython wrote (format.py).
import { expect, it } from 'vitest';
import * as format from '../../src/machine/pure/format.ts';
import {
  type PercentField,
  parsePercent,
  percentFloat,
  percentInt,
  percentText,
} from '../../src/machine/pure/percent.ts';
import { FieldNumbering, parseFieldName, parseTemplate } from '../../src/machine/pure/template.ts';
import { differences, table } from './table.ts';

/** format % value for a format of one conversion. */
function percentOf(text: string, value: unknown): string {
  return parsePercent(text)
    .map((piece) => {
      if (piece.kind === 'error') throw piece.error;
      if (piece.kind === 'text') return piece.text;
      const { width, precision, type } = piece as PercentField & { width: number; precision: number };
      if ('eEfFgG'.includes(type)) return percentFloat(piece, value as number, width, precision);
      if (type === 's') return percentText(piece, value as string, width, precision);
      return percentInt(piece, value as number | bigint, width, precision);
    })
    .join('');
}

it('the format mini-language and % behave as in CPython', () => {
  expect(differences(table('format'), { ...format, percentOf })).toEqual([]);
});

/** A template as one line: texts in quotes, fields as name!conversion:spec, errors as their message. */
function sketch(template: string): string {
  return parseTemplate(template)
    .map((piece) => {
      if (piece.kind === 'text') return JSON.stringify(piece.text);
      if (piece.kind === 'error') return `ERROR ${piece.error.message}`;
      return `<${piece.name}!${piece.conversion}:${piece.spec}${piece.nested ? ' nested' : ''}>`;
    })
    .join(' ');
}
it('templates are cut into texts and fields', () => {
  expect(
    [
      'a{0}b',
      '{{}}{x!r:>{w}}',
      '{',
      '}',
      '{0',
      '{0!}',
      '{0!r',
      '{0!rr}',
      '{:{}',
      '{a[}]}',
      '{a}{',
      '{!r}',
      '{0:}}',
    ].map(sketch),
  ).toEqual([
    '"a" <0!:> "b"',
    '"{}" <x!r:>{w} nested>',
    "ERROR Single '{' encountered in format string",
    "ERROR Single '}' encountered in format string",
    "ERROR expected '}' before end of string",
    "ERROR unmatched '{' in format spec",
    "ERROR unmatched '{' in format spec",
    "ERROR expected ':' after conversion specifier",
    "ERROR unmatched '{' in format spec",
    '<a[}]!:>',
    "<a!:> ERROR Single '{' encountered in format string",
    '<!r:>',
    "<0!:> ERROR Single '}' encountered in format string",
  ]);
});
it('field names are split into steps and numbered', () => {
  expect(parseFieldName('0.real[3][a.b].x')).toEqual({
    first: 0,
    steps: [
      { attribute: true, name: 'real' },
      { attribute: false, name: 3 },
      { attribute: false, name: 'a.b' },
      { attribute: true, name: 'x' },
    ],
  });
  const numbering = new FieldNumbering();
  expect([numbering.resolve(''), numbering.resolve('key'), numbering.resolve('')]).toEqual([0, 'key', 1]);
  expect(() => numbering.resolve(0)).toThrow('cannot switch from automatic field numbering');
});
