// Code that is stored comes back as it was.
import { expect, test } from 'vitest';
import { type CodeConstant, type CodeObject, compile, readCode, storeCode } from '../../src/language/index.ts';
import { filesUnder } from '../support/sources.ts';

const compiled = (source: string, filename: string): CodeObject => {
  const { code } = compile(source, filename, 'exec');
  if (code === null) throw new Error(`${filename} does not compile`);
  return code;
};

/** A code object with everything in it as plain data. */
const plain = (code: CodeObject): Record<string, unknown> => ({
  ...Object.fromEntries(
    (
      [
        'name',
        'qualname',
        'filename',
        'firstlineno',
        'argcount',
        'posonlyargcount',
        'kwonlyargcount',
        'flags',
        'varnames',
        'cellvars',
        'freevars',
        'localsplusNames',
        'names',
        'code',
        'positions',
        'exceptionTable',
        'stacksize',
        'docstring',
      ] as const
    ).map((key) => [key, code[key]]),
  ),
  consts: code.consts.map(plainConstant),
});
const plainConstant = (constant: CodeConstant): unknown => {
  if (constant.type === 'code') return { type: 'code', code: plain(constant.code) };
  if (constant.type === 'complex') return { real: 0, ...constant };
  return constant;
};
/** Data as a text that differs when they differ. */
const text = (data: unknown): string =>
  JSON.stringify(data, (_key, value) => {
    if (typeof value === 'bigint' || Object.is(value, -0) || value === Infinity)
      return `${typeof value} ${String(value)} ${1 / Number(value)}`;
    return value instanceof Int32Array ? value.join() : (value as unknown);
  });
const roundTrip = (source: string, filename: string): void => {
  const code = compiled(source, filename);
  expect(text(plain(readCode(storeCode(code), filename))), filename).toBe(text(plain(code)));
};

test('every module of the library', () => {
  const files = filesUnder('src/stdlib', '.py');
  expect(files.length).toBeGreaterThan(100);
  for (const { path, text } of files) roundTrip(text, path);
});

test('every kind of constant, and texts that are no characters', () => {
  roundTrip(
    `"""Über"""
a = [None, True, False, ..., 0, -1, 2**53, 2**70, -2**64, 1.5, -0.0, 1e308 * 10, 2j, -0.0j, '', 'ä\\ud800\\U0001f600', b'', b'\\x00\\xff']
b = x[1:2:None], x in {1, 2, (3, 'four')}, (1, (2.0, 'a', None))
def f(a, /, b, *args, c=(), **rest):
    "doc"
    try:
        return lambda: (a, rest)
    except* ValueError as e:
        yield e
`,
    'constants.py',
  );
});
