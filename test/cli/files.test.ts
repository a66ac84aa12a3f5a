// Folders and files of the real world.
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepDraft, readDraft } from '../../src/cli/drafts.ts';
import { isOtherFile, listFolder, makeFolder, writeOver } from '../../src/cli/files.ts';
import { decoded, encoded, inOneLine, isUnreadable, readProgram } from '../../src/cli/runs/programs.ts';

test('a folder is made with those above it, and may be there already', () => {
  const base = mkdtempSync(join(tmpdir(), 'headwaiter-files-'));
  makeFolder(join(base, 'a', 'b'));
  makeFolder(join(base, 'a', 'b'));
  expect(existsSync(join(base, 'a', 'b'))).toBe(true);
  rmSync(base, { recursive: true });
});

test('a file that does not begin as it should is another one; what is not there or empty is none', () => {
  const base = mkdtempSync(join(tmpdir(), 'headwaiter-files-'));
  const file = (name: string, text: string): string => {
    writeFileSync(join(base, name), text);
    return join(base, name);
  };
  expect(
    [
      file('a.py', 'print(1)'),
      file('b', '{"x"'),
      file('c', '{"headwaiter":1}'),
      file('d', ''),
      join(base, 'e'),
      base,
    ].map((name) => isOtherFile(name, '{"headwaiter"')),
  ).toEqual([true, true, false, false, false, false]);
  rmSync(base, { recursive: true });
});

test('a folder that nothing can be made in is an error, not a wait', () => {
  expect(() => makeFolder('/proc/nothing/headwaiter')).toThrow(/mkdir/);
});

test('what is saved over a file leaves its permissions and its links as they are, and nothing beside it', () => {
  const base = mkdtempSync(join(tmpdir(), 'headwaiter-files-'));
  const at = (name: string): string => join(base, name);
  writeFileSync(at('plain.py'), 'old');
  chmodSync(at('plain.py'), 0o750);
  writeFileSync(at('target.py'), 'old');
  symlinkSync('target.py', at('link.py'));
  writeFileSync(at('one.py'), 'old');
  linkSync(at('one.py'), at('two.py'));
  for (const name of ['plain.py', 'link.py', 'one.py', 'new.py']) writeOver(at(name), ['new ', name]);
  const texts = Object.fromEntries(readdirSync(base).map((name) => [name, readFileSync(at(name), 'utf8')]));
  expect(texts).toEqual({
    'plain.py': 'new plain.py',
    'target.py': 'new link.py',
    'link.py': 'new link.py',
    'one.py': 'new one.py',
    'two.py': 'new one.py',
    'new.py': 'new new.py',
  });
  expect(statSync(at('plain.py')).mode & 0o777).toBe(0o750);
  rmSync(base, { recursive: true });
});

test('a program is written in the encoding that it declares, and after the mark it begins with', () => {
  const again = (before: Buffer, change: (source: string) => string): string => {
    const read = decoded(before, '/shop/a.py', '/shop');
    if (isUnreadable(read)) throw new Error(read.message);
    return Buffer.from(encoded(change(read.source), before)).toString('hex');
  };
  const hex = (text: string, how: BufferEncoding): string => Buffer.from(text, how).toString('hex');
  const more = (source: string): string => `${source}print('ñ')\n`;
  const latin = "# coding: latin-1\nprint('é')\n";
  expect(again(Buffer.from(latin, 'latin1'), more)).toBe(hex(`${latin}print('ñ')\n`, 'latin1'));
  expect(again(Buffer.from('\ufeffx = 1\n'), more)).toBe(hex("\ufeffx = 1\nprint('ñ')\n", 'utf8'));
  expect(again(Buffer.from('x = 1\n'), more)).toBe(hex("x = 1\nprint('ñ')\n", 'utf8'));
  const euro = Buffer.from("# -*- coding: cp1252 -*-\nprint('\x80')\n", 'latin1');
  expect(again(euro, (source) => source)).toBe(euro.toString('hex'));
  expect(again(euro, () => latin)).toBe(hex(latin, 'latin1'));
  expect(() => again(euro, (source) => `${source}# 漢\n`)).toThrow(
    "it declares cp1252, which has no single byte for '漢'; other characters are not written here",
  );
  expect(() => encoded("# coding: gbk\nprint('漢')\n", undefined)).toThrow(
    "it declares gbk, which has no single byte for '漢'",
  );
  expect(() => encoded('# coding: klingon\n', undefined)).toThrow('its encoding klingon is not known');
});

test('a text that cannot be written whole leaves the file as it was', () => {
  const base = mkdtempSync(join(tmpdir(), 'headwaiter-files-'));
  const file = join(base, 'mine.py');
  writeFileSync(file, 'old');
  const pieces = function* (): Generator<string> {
    yield 'new';
    throw new Error('no space left');
  };
  expect(() => writeOver(file, pieces())).toThrow('no space left');
  expect(readFileSync(file, 'utf8')).toBe('old');
  expect(readdirSync(base)).toEqual(['mine.py']);
  rmSync(base, { recursive: true });
});

test('a folder is listed with its folders first, and numbers in their order', () => {
  const base = mkdtempSync(join(tmpdir(), 'headwaiter-files-'));
  for (const name of ['a10.py', 'a2.py', 'B.py', 'notes.txt', '.hidden.py']) writeFileSync(join(base, name), '');
  makeFolder(join(base, 'z'));
  expect(listFolder(base).entries.map(({ name }) => name)).toEqual(['z', 'a2.py', 'a10.py', 'B.py']);
  rmSync(base, { recursive: true });
});

test('what cannot be read as a program is told in one line on the screen', () => {
  const read = decoded(Buffer.from('print(1)\nx\0y\n'), '/shop/a.py', '/shop');
  expect(isUnreadable(read) && inOneLine(read)).toBe(
    'SyntaxError: source code cannot contain null bytes (/shop/a.py, line 2)',
  );
  // of two things that are wrong the one that comes first
  const both = [Buffer.from('x = "\0'), Buffer.from([0xff])];
  const told = [both, both.toReversed()].map((bytes) => decoded(Buffer.concat(bytes), '/shop/a.py', '/shop'));
  expect(told.map((one) => isUnreadable(one) && /null|Non-UTF-8/.exec(one.message)?.[0])).toEqual([
    'null',
    'Non-UTF-8',
  ]);
  const missing = readProgram('/nowhere/a.py');
  expect(isUnreadable(missing) && inOneLine(missing)).toBe(
    "can't open file '/nowhere/a.py': [Errno 2] No such file or directory",
  );
});

test('what is not saved is kept for the text that it was typed over, and nowhere where nothing can be written', () => {
  const before = process.env.HEADWAITER_DATA;
  const base = mkdtempSync(join(tmpdir(), 'headwaiter-drafts-'));
  process.env.HEADWAITER_DATA = join(base, 'data');
  const file = join(base, 'a.py');
  expect(readDraft(file, 'one')).toBeUndefined();
  keepDraft(file, 'one', 'one and two');
  expect([readDraft(file, 'one'), readDraft(file, 'other'), readDraft(join(base, 'b.py'), 'one')]).toEqual([
    'one and two',
    undefined,
    undefined,
  ]);
  keepDraft(file, 'one', undefined);
  expect(readDraft(file, 'one')).toBeUndefined();
  process.env.HEADWAITER_DATA = '/proc/nothing';
  keepDraft(file, 'one', 'two');
  if (before === undefined) delete process.env.HEADWAITER_DATA;
  else process.env.HEADWAITER_DATA = before;
  rmSync(base, { recursive: true });
});
