// What the prompt makes of half a program, and the colours of a whole one.
import { expect, it } from 'vitest';
import { codeState, compile, disassembleText, highlight } from '../../src/language/index.ts';
import { table } from './tables.ts';

it('knows as codeop does when to ask for another line', () => {
  const wrong = table<[string, string, string]>('states').filter(
    ([typed, plain, awaiting]) => codeState(typed) !== plain || codeState(typed, { topLevelAwait: true }) !== awaiting,
  );
  expect(wrong).toEqual([]);
});

const coloured = (source: string) =>
  highlight(source).map(({ start, end, style }) => `${style} ${source.slice(start, end)}`);

it('colours words by what they are', () => {
  expect(coloured('def f(x): return g(x) + 1  # sum\nmatch x:\n  case "a": match = 2\n')).toEqual([
    'keyword def',
    'function f',
    'keyword return',
    'function g',
    'operator +',
    'number 1',
    'comment # sum',
    'keyword match',
    'keyword case',
    'string "a"',
    'operator =',
    'number 2',
  ]);
});

it('colours the lines after a mistake', () => {
  expect(coloured('x = "open\ny = 1\r\nz = $ 2\nw = """rest\nof it')).toEqual([
    'operator =',
    'string "open',
    'operator =',
    'number 1',
    'operator =',
    'operator $',
    'number 2',
    'operator =',
    'string """rest\nof it',
  ]);
});

it('prints instructions as dis does', () => {
  const { code } = compile('while x:\n    print(x)\n', 'f.py', 'exec');
  expect(code && disassembleText(code)).toBe(`\
 --        RESUME                     0

  1   L1:  LOAD_NAME                  0 (x)
           TO_BOOL
           POP_JUMP_IF_FALSE         10 (to L2)

  2        LOAD_NAME                  1 (print)
           PUSH_NULL
           LOAD_NAME                  0 (x)
           CALL                       1
           POP_TOP
           JUMP_BACKWARD              1 (to L1)

  1   L2:  LOAD_CONST                 0 (None)
           RETURN_VALUE
`);
});
