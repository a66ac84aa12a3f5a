// Rooms stand in a row: who may import whom, through which door, and what of the real world may be touched where.
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { filesUnder, importsOf, type SourceFile, withoutStrings } from './support/sources.ts';

/** The row: each room with the rooms it may import. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  events: [],
  language: [],
  kernel: ['events'],
  machine: ['events', 'kernel', 'language'],
  stdlib: ['events', 'kernel', 'language', 'machine'],
  trace: ['events'],
  engine: ['events', 'kernel', 'language', 'machine', 'stdlib', 'trace'],
  lessons: ['engine', 'events', 'trace'],
  ui: ['engine', 'events', 'lessons', 'trace'],
  cli: ['engine', 'lessons', 'trace', 'ui'],
};

/** Packages and parts of Node that a room may use; all others none. */
const PACKAGES: Readonly<Record<string, RegExp>> = {
  machine: /^@noble\/hashes/,
  stdlib: /^(@noble\/hashes|valibot$|sqlite3\.wasm$)/,
  lessons: /^(marked|yaml|valibot)$/,
  ui: /^(react|ink|node:(stream|events))$/,
  cli: /^(node:.*|env-paths|smol-toml|yaml)$/,
};

/** The real world, and what to use in its place. */
const REAL: readonly { readonly pattern: RegExp; readonly what: string; readonly instead: string }[] = [
  { pattern: /\bMath\.random\b/, what: 'chance', instead: 'ask kernel/choose.ts' },
  { pattern: /\bnew Date\(\)|\bDate\.now\b/, what: 'the real clock', instead: 'take the virtual clock (nowNs)' },
  { pattern: /\bperformance\.(now|timeOrigin)\b/, what: 'the real clock', instead: 'take the virtual clock (nowNs)' },
  {
    pattern: /(?<![.\w])(setTimeout|setInterval|setImmediate)\(/,
    what: 'a real timer',
    instead: 'set a timer of the kernel',
  },
  {
    pattern: /\bprocess\.(env|argv|exit|stdout|stdin|stderr|cwd|platform|hrtime|memoryUsage|nextTick|versions|kill)\b/,
    what: 'the process',
    instead: 'take it as an argument from cli',
  },
  { pattern: /\bconsole\.\w+/, what: 'the console', instead: 'emit an event, or return a text' },
];

const roomOf = (path: string): string => path.split('/')[1]!;

/** The room row: other rooms only where the table allows, and only through their door. */
function crossings(files: readonly SourceFile[]): string[] {
  const complaints: string[] = [];
  for (const file of files) {
    const room = roomOf(file.path);
    for (const { from, line } of importsOf(file)) {
      const where = `${file.path}:${line}`;
      if (!from.startsWith('.')) {
        if (PACKAGES[room]?.test(from) !== true) complaints.push(`${where} ${room} may not use ${from}`);
        continue;
      }
      const target = posix.join(posix.dirname(file.path), from);
      const other = roomOf(target);
      if (other === room) {
        if (target === `src/${room}/index.ts`) complaints.push(`${where} imports its own door: import the file itself`);
      } else if (!target.startsWith('src/') && !target.startsWith('lessons/')) {
        complaints.push(`${where} imports ${target}, which is no source`);
      } else if (MAY_IMPORT[room]?.includes(other) !== true) {
        complaints.push(`${where} ${room} may not import ${other}`);
      } else if (target !== `src/${other}/index.ts`) {
        complaints.push(`${where} imports ${target}: only src/${other}/index.ts is that room's door`);
      }
    }
  }
  return complaints;
}

/** The ban list: nothing real below the screen. */
function realities(files: readonly SourceFile[]): string[] {
  const complaints: string[] = [];
  for (const file of files) {
    const room = roomOf(file.path);
    if (room === 'cli' || file.path.endsWith('.py')) continue;
    for (const [index, line] of withoutStrings(file.text).split('\n').entries()) {
      for (const { pattern, what, instead } of REAL) {
        if (!pattern.test(line)) continue;
        if (room === 'ui' && /timer|clock/.test(what)) continue;
        // a function of the file's own may be called so: Python's sockets have setTimeout
        if (what === 'a real timer' && /function\*? set(Timeout|Interval|Immediate)\(/.test(file.text)) continue;
        complaints.push(`${file.path}:${index + 1} touches ${what}: ${instead}`);
      }
    }
  }
  return complaints;
}

const SOURCES = filesUnder('src', '.ts', '.tsx');

test('every room imports only what the row allows, through the doors', () => {
  expect(SOURCES.length).toBeGreaterThan(50);
  expect(crossings(SOURCES)).toEqual([]);
});

test('every room of the source stands in the row, and the row has no circle', () => {
  const rooms = Object.keys(MAY_IMPORT);
  expect(
    [...new Set(SOURCES.filter(({ path }) => path.split('/').length > 2).map(({ path }) => roomOf(path)))].filter(
      (room) => !rooms.includes(room),
    ),
  ).toEqual([]);
  for (const [room, allowed] of Object.entries(MAY_IMPORT)) {
    for (const other of allowed) expect(MAY_IMPORT[other], `${room} and ${other}`).not.toContain(room);
  }
});

test('nothing real is touched below the command line', () => {
  expect(realities(SOURCES)).toEqual([]);
});

const sample = (path: string, text: string): SourceFile => ({ path, text });

test('a bad import is found: a room out of the row, a way around the door, a foreign package', () => {
  expect(
    crossings([
      sample('src/kernel/a.ts', "import { x } from '../machine/index.ts';\n"),
      sample('src/trace/b.ts', "\nimport type { Y } from '../events/vocabulary.ts';\n"),
      sample('src/ui/c.ts', "import { z } from './index.ts';\nexport * from 'chalk';\n"),
      sample('src/ui/panes/d.ts', "const x = await import('../../kernel/index.ts');\n"),
      sample(
        'src/ui/panes/e.ts',
        "// import { x } from '../../kernel/index.ts';\nimport { text } from '../text.ts';\n",
      ),
    ]),
  ).toEqual([
    'src/kernel/a.ts:1 kernel may not import machine',
    "src/trace/b.ts:2 imports src/events/vocabulary.ts: only src/events/index.ts is that room's door",
    'src/ui/c.ts:1 imports its own door: import the file itself',
    'src/ui/c.ts:2 ui may not use chalk',
    'src/ui/panes/d.ts:1 ui may not import kernel',
  ]);
});

test('a touch of the real world is found, in code and not in comments or texts', () => {
  expect(
    realities([
      sample('src/kernel/a.ts', "// Math.random is banned\nconst text = 'Date.now';\nconst now = Date.now();\n"),
      sample('src/ui/b.ts', 'setTimeout(f, 1);\nprocess.exit(1);\n'),
      sample('src/cli/c.ts', 'process.exit(1);\n'),
    ]),
  ).toEqual([
    'src/kernel/a.ts:3 touches the real clock: take the virtual clock (nowNs)',
    'src/ui/b.ts:2 touches the process: take it as an argument from cli',
  ]);
});
