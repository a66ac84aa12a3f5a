// House rules that a machine can keep. Each check names file, line, what is wrong and what to do, and is tried on a bad sample.
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { filesUnder, importsOf, type SourceFile, topNames, withoutComments } from './support/sources.ts';

type Check = (files: readonly SourceFile[]) => string[];

/** A check of single lines. */
function lines(pattern: RegExp, complaint: string, only: RegExp = /./): Check {
  return (files) =>
    files
      .filter(({ path }) => only.test(path))
      .flatMap(({ path, text }) =>
        text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1} ${complaint}`] : [])),
      );
}

const unfinished = lines(/\b(TODO|FIXME|XXX|HACK)\b/, 'is unfinished: do it, or leave it out');
const emoji = lines(
  /\p{Emoji_Presentation}/u,
  'has a sign of unsure width: terminals disagree about emoji',
  /^src\/(ui|cli|trace)\//,
);
const hooks = lines(
  /\buse(State|Effect|LayoutEffect|Reducer|Ref)\b/,
  'keeps state in a component: put it in the model',
  /^src\/ui\//,
);
const longFiles: Check = (files) =>
  files.flatMap(({ path, text }) => {
    const count = text.split('\n').length;
    const reason = /Over \d+ lines because/.test(text.slice(0, 3000));
    return count > MOST_LINES && !reason
      ? [
          `${path}:${count} is longer than ${MOST_LINES} lines: split it by subject, or say at its head "Over ${MOST_LINES} lines because ..."`,
        ]
      : [];
  });
const MOST_LINES = 750;

/** Words that stand for others: write them out. */
const ABBREVIATIONS = ['idx', 'cfg', 'mgr', 'ctx', 'btn', 'acc', 'cur', 'impl'] as const;
const abbreviations: Check = (files) =>
  files
    .filter(({ path }) => /^src\/(ui|cli|trace|events|lessons)\//.test(path))
    .flatMap(({ path, text }) =>
      withoutComments(text)
        .split('\n')
        .flatMap((line, index) =>
          ABBREVIATIONS.filter((word) => new RegExp(`\\b${word}\\b`).test(line)).map(
            (word) => `${path}:${index + 1} says ${word}: write the word out`,
          ),
        ),
    );

/** Every name that a room's door hands out is explained where it is declared. */
function undocumented(files: readonly SourceFile[]): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return files
    .filter(({ path }) => /^src\/[^/]+\/index\.ts$/.test(path))
    .flatMap((door) =>
      exportsOf(door, byPath).flatMap(({ name, from }) =>
        explained(byPath.get(from), name) ? [] : [`${from} exports ${name} through ${door.path} without a doc comment`],
      ),
    );
}

const DECLARED =
  /^export (?:declare )?(?:abstract )?(?:async )?(?:const enum|const|let|class|interface|type|function\*?|enum) (\w+)/gm;

/** What a door hands out: each name, and the file it comes from. A namespace (`* as ast`) is explained as a whole, at the head of its file. */
function exportsOf(door: SourceFile, byPath: ReadonlyMap<string, SourceFile>): { name: string; from: string }[] {
  const found: { name: string; from: string }[] = [];
  const code = withoutComments(door.text);
  const fileOf = (from: string) => posix.join(posix.dirname(door.path), from);
  for (const match of code.matchAll(/export\s+(?:type\s+)?\{([^}]*)\}\s*from\s*'([^']+)'/g)) {
    for (const piece of match[1]!.split(',')) {
      const name = piece
        .trim()
        .replace(/^type\s+/, '')
        .split(/\s+as\s+/)[0]!;
      if (name !== '') found.push({ name, from: fileOf(match[2]!) });
    }
  }
  for (const match of code.matchAll(/export\s+(?:type\s+)?\*\s*from\s*'([^']+)'/g)) {
    const file = byPath.get(fileOf(match[1]!));
    if (file === undefined) continue;
    for (const [, name] of file.text.matchAll(DECLARED)) found.push({ name: name!, from: file.path });
    found.push(...exportsOf(file, byPath));
  }
  return found;
}

function explained(file: SourceFile | undefined, name: string): boolean {
  if (file === undefined) return true;
  const declaration = new RegExp(
    `^export (?:declare )?(?:abstract )?(?:async )?(?:const|let|class|interface|type|function\\*?|enum) ${name}\\b`,
    'm',
  ).exec(file.text);
  if (declaration === null) return true;
  return /\*\/\s*(\/\/ biome-ignore .*\s*)?$/.test(file.text.slice(0, declaration.index));
}

const extensions: Check = (files) =>
  files.flatMap((file) =>
    importsOf(file)
      .filter(({ from }) => from.startsWith('.') && !/\.(tsx?|mjs|py|md|json)$/.test(from))
      .map(({ from, line }) => `${file.path}:${line} imports ${from}: name the file with its ending`),
  );

/** Whoever opens a file is told at once what it is. */
const heads: Check = (files) =>
  files.flatMap(({ path, text }) =>
    /^(#!.*\n)?(\/\*\*|\/\/)/.test(text) ? [] : [`${path}:1 does not say what the file is: begin with a comment`],
  );

const SOURCES = filesUnder('src', '.ts', '.tsx');
const TESTS = filesUnder('test', '.ts', '.tsx', '.mjs').filter(({ path }) => path !== 'test/tidy.test.ts');
const bad = (text: string, path = 'src/ui/bad.ts'): SourceFile => ({ path, text });

test('nothing is left unfinished', () => {
  expect(unfinished([...SOURCES, ...TESTS])).toEqual([]);
  expect(unfinished([bad('x\n// TODO later')])).toEqual(['src/ui/bad.ts:2 is unfinished: do it, or leave it out']);
});

/** Scripts at the top that are not those which tools look for there. */
const strayScripts = (names: readonly string[]): string[] =>
  names.filter((name) => /\.([cm]?[jt]s|py|sh)$/.test(name) && !['build.mjs', 'vitest.config.ts'].includes(name));

test('at the top stand no scripts but those of tools', () => {
  expect(strayScripts(topNames())).toEqual([]);
  expect(strayScripts(['build.mjs', 'build.dev.mjs'])).toEqual(['build.dev.mjs']);
});

test('the screen has no signs of unsure width', () => {
  expect(emoji(SOURCES)).toEqual([]);
  expect(emoji([bad("const done = '✅';")])).toHaveLength(1);
});

test('components keep no state', () => {
  expect(hooks(SOURCES)).toEqual([]);
  expect(hooks([bad('const [x, setX] = useState(0);')])).toHaveLength(1);
});

test('no file is too long', () => {
  expect(longFiles(SOURCES)).toEqual([]);
  expect(longFiles([bad('\n'.repeat(MOST_LINES + 1))])).toHaveLength(1);
});

test('words are written out', () => {
  expect(abbreviations(SOURCES)).toEqual([]);
  expect(abbreviations([bad('// idx\nconst idx = 0;')])).toEqual(['src/ui/bad.ts:2 says idx: write the word out']);
});

test('what a room hands out is explained', () => {
  expect(undocumented(SOURCES)).toEqual([]);
  const door = bad("export { type A, b } from './x.ts';\n", 'src/ui/index.ts');
  const file = bad('/** Fine. */\nexport interface A {}\n\nexport const b = 1;\n', 'src/ui/x.ts');
  const complaint = 'src/ui/x.ts exports b through src/ui/index.ts without a doc comment';
  expect(undocumented([door, file])).toEqual([complaint]);
  expect(undocumented([bad("export * from './x.ts';\n", 'src/ui/index.ts'), file])).toEqual([complaint]);
});

test('every file says at its head what it is', () => {
  expect(heads([...SOURCES, ...TESTS])).toEqual([]);
  expect(heads([bad("import { a } from './a.ts';\n")])).toHaveLength(1);
  expect(heads([bad('#!/usr/bin/env node\n/** The entry. */\n')])).toEqual([]);
});

test('imports name the file', () => {
  expect(extensions([...SOURCES, ...TESTS])).toEqual([]);
  expect(extensions([bad("import { a } from './a';")])).toHaveLength(1);
});
