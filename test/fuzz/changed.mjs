// Programs of test/programs with a few words changed: what they do then is mostly wrong, in ways that nobody would think of.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';

/** What a process or a thread does when is not for the oracle; what differs by design stands in test/differences. */
const LEFT_OUT =
  /threading|multiprocessing|concurrent|subprocess|socket|start_server|open_connection|to_thread|run_in_executor|interpreters|signal|settrace|weakref|ctypes|sqlite3|pathlib|tempfile|shutil|\bos\.|\bgc\b|__del__|python: 3\.13|# input/;
const LONGEST = 8_000;
/** CPython quotes the end of a line that is longer than its buffer. */
const LONGEST_LINE = /^.{900}/m;

function programs(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.py'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8').replace(/^# (expect|stderr).*\n?/gm, ''))
    .filter((source) => source.length < LONGEST && !LONGEST_LINE.test(source) && !LEFT_OUT.test(source));
}

const WORD = /[A-Za-z_]\w*|\d+(?:\.\d+)?|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|[-+*/%<>=!&|^~@]+/g;
const VALUES = 'None -1 0 "x" [] {} () 1.5 b"y" True object() int iter([1]) range(3) 10**20 print Exception ...'.split(
  ' ',
);
const ENDS = ['.x', '[0]', '()', '(1)', '.__class__', '[1:]', ' + 1'];
const kindOf = (word) =>
  /^[A-Za-z_]/.test(word) ? 'name' : /^\d/.test(word) ? 'number' : /^["']/.test(word) ? 'text' : 'sign';
const among = (choices, which) => choices[which % choices.length];

function change(source, { how, where, which }) {
  if (how === 'without a line')
    return source
      .split('\n')
      .toSpliced(where % source.split('\n').length, 1)
      .join('\n');
  const words = [...source.matchAll(WORD)];
  if (words.length === 0) return source;
  const { 0: word, index } = among(words, where);
  const others = words.filter(([other]) => other !== word && kindOf(other) === kindOf(word));
  const put = {
    'another word': others.length > 0 ? among(others, which)[0] : word,
    'a value': among(VALUES, which),
    'more of it': word + among(ENDS, which),
  }[how];
  return source.slice(0, index) + put + source.slice(index + word.length);
}

export const changedProgram = fc
  .record({
    source: fc.constantFrom(...programs(resolve('test', 'programs'))),
    changes: fc.array(
      fc.record({
        how: fc.constantFrom('another word', 'a value', 'more of it', 'without a line'),
        where: fc.nat(),
        which: fc.nat(),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  })
  .map(({ source, changes }) => changes.reduce(change, source));
