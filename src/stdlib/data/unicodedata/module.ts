/** The module `unicodedata`. */
import { characterNamed, nameOfCharacter, normalForm } from '../../../language/index.ts';
import {
  asStr,
  codePointLength,
  defineType,
  makeFloat,
  type NativeModuleSpec,
  type NativeSpec,
  PyObject,
  type PyType,
  raise,
  repr,
  typeName,
  type Value,
} from '../../../machine/index.ts';
import { functions, lazy } from '../common.ts';
import {
  bidirectional,
  category,
  combining,
  decompositionOf,
  eastAsianWidth,
  isOtherDigit,
  mirrored,
  numericValue,
} from './database.ts';

function character(value: Value, name: string, position: string): string {
  const text = asStr(value);
  if (text === undefined)
    raise('TypeError', `${name}() argument${position} must be a unicode character, not ${typeName(value)}`);
  const length = codePointLength(text);
  if (length !== 1)
    raise('TypeError', `${name}(): argument${position} must be a unicode character, not a string of length ${length}`);
  return text;
}
/** The value of a decimal digit; digits stand in runs of ten. */
function decimalValue(char: string): number | undefined {
  if (category(char) !== 'Nd') return undefined;
  const code = char.codePointAt(0) as number;
  let start = code;
  while (category(String.fromCodePoint(start - 1)) === 'Nd') start--;
  return (code - start) % 10;
}
const codeOf = (char: string): number => char.codePointAt(0) as number;
const property = (name: string, read: (char: string) => Value): NativeSpec => [
  'chr, /',
  (value: Value) => read(character(value, name, '')),
];
function valued(name: string, complaint: string, read: (char: string) => Value | undefined): NativeSpec {
  return [
    'chr, default=<unrepresentable>, /',
    (value: Value, otherwise?: Value) =>
      read(character(value, name, ' 1')) ?? otherwise ?? (otherwise === null ? null : raise('ValueError', complaint)),
  ];
}
const forms = ['NFC', 'NFD', 'NFKC', 'NFKD'];
function normalized(name: string, form: Value, text: Value): [before: string, after: string] {
  const kind = asStr(form);
  const before = asStr(text);
  if (kind === undefined) raise('TypeError', `${name}() argument 1 must be str, not ${typeName(form)}`);
  if (before === undefined) raise('TypeError', `${name}() argument 2 must be str, not ${typeName(text)}`);
  if (!forms.includes(kind)) raise('ValueError', 'invalid normalization form');
  return [before, normalForm(before, kind)];
}
/** How many characters of a name are looked at. */
const LONGEST_NAME = 256;
const specs: Readonly<Record<string, NativeSpec>> = {
  name: valued('name', 'no such name', (char) => nameOfCharacter(char)),
  lookup: [
    'name, /',
    (name: Value) => {
      const text = asStr(name);
      if (text === undefined) raise('TypeError', `lookup() argument must be str, not ${typeName(name)}`);
      if (text.length > LONGEST_NAME) raise('KeyError', 'name too long');
      return characterNamed(text) ?? raise('KeyError', `undefined character name ${repr(text)}`);
    },
  ],
  category: property('category', category),
  bidirectional: property('bidirectional', (char) => bidirectional(codeOf(char))),
  combining: property('combining', (char) => combining(codeOf(char))),
  mirrored: property('mirrored', (char) => mirrored(codeOf(char))),
  east_asian_width: property('east_asian_width', (char) => eastAsianWidth(codeOf(char))),
  decomposition: property('decomposition', decompositionOf),
  decimal: valued('decimal', 'not a decimal', decimalValue),
  digit: valued(
    'digit',
    'not a digit',
    (char) => decimalValue(char) ?? (isOtherDigit(codeOf(char)) ? numericValue(codeOf(char)) : undefined),
  ),
  numeric: valued('numeric', 'not a numeric character', (char) => {
    const value = decimalValue(char) ?? numericValue(codeOf(char));
    return value === undefined ? undefined : makeFloat(value);
  }),
  normalize: ['form, unistr, /', (form: Value, text: Value) => normalized('normalize', form, text)[1]],
  is_normalized: [
    'form, unistr, /',
    (form: Value, text: Value) => {
      const [before, after] = normalized('is_normalized', form, text);
      return before === after;
    },
  ],
};
/** The database of another version of Unicode, as IDNA needs it: the same characters, as far as they are asked for. */
const ucdType = lazy(
  (): PyType =>
    defineType({
      name: 'unicodedata.UCD',
      alloc: null,
      methods: Object.fromEntries(
        Object.entries(specs).map(
          ([name, [signature, impl]]) =>
            [name, [`self, ${signature}`, (_self: Value, ...args: Value[]) => impl(...args)]] as const,
        ),
      ) as Record<string, NativeSpec>,
      getset: { unidata_version: [() => '3.2.0'] },
    }),
);

export const unicodedata: NativeModuleSpec = {
  kind: 'native',
  doc: 'This module provides access to the Unicode Character Database which\ndefines character properties for all Unicode characters.',
  make: () => ({
    ...functions('unicodedata', specs),
    unidata_version: '16.0.0',
    UCD: ucdType(),
    ucd_3_2_0: new PyObject(ucdType()),
  }),
};
