// Asks CPython what the programs of test/programs do, and compares their expectations with it.
//
//   node test/oracle/oracle.mjs [--update] [FILE or FOLDER ...]
//
// Two CPythons: pyodide (3.14, a development dependency, no threads) and, for programs with "# python: 3.13", a native one (HEADWAITER_PYTHON, the
// version managers' folders, or PATH). Without a native one those programs are skipped and counted. --update writes what CPython said into the files.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runNative, runPyodide } from './cpython.mjs';

const PROGRAMS = resolve(dirname(fileURLToPath(import.meta.url)), '..', 'programs');

const comments = (source, kind) =>
  [...source.matchAll(new RegExp(`# ${kind}:(?: (.*))?$`, 'gm'))].map((match) => match[1] ?? '');

/** Programs below the given paths: files that have expectations, or are to get some. */
function programs(paths, update) {
  const found = [];
  for (const path of paths) {
    if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path, { recursive: true, encoding: 'utf8' }).sort()) {
        if (name.endsWith('.py')) found.push({ file: join(path, name), named: false });
      }
    } else found.push({ file: path, named: true });
  }
  return found
    .map(({ file, named }) => {
      const source = readFileSync(file, 'utf8');
      const isProgram =
        ['expect', 'raises', 'exit'].some((kind) => comments(source, kind).length > 0) || (named && update);
      const input = comments(source, 'input')
        .map((line) => `${line}\n`)
        .join('');
      return { file, source, isProgram, python: comments(source, 'python')[0], input };
    })
    .filter((program) => program.isProgram);
}

const lastLine = (text) => text.trimEnd().split('\n').at(-1) ?? '';

/** The source with its expectations replaced by what CPython did. */
function updated(program, answer) {
  const lines = answer.stdout === '' ? [] : answer.stdout.replace(/\n$/, '').split('\n');
  let source = program.source;
  const places = comments(source, 'expect').length;
  if (places === lines.length) {
    let at = 0;
    source = source.replace(/# expect:.*$/gm, () => `# expect: ${lines[at++]}`.trimEnd());
  } else {
    source = source.replace(/^# expect:.*\n?/gm, '').replace(/[ \t]*# expect:.*$/gm, '');
    source = `${source.trimEnd()}\n${lines.map((line) => `# expect: ${line}`.trimEnd()).join('\n')}\n`;
  }
  source = source.replace(/^# (raises|exit):.*\n?/gm, '');
  if (!source.endsWith('\n')) source += '\n';
  if (answer.exitCode === 1 && lastLine(answer.stderr) !== '') source += `# raises: ${lastLine(answer.stderr)}\n`;
  else if (answer.exitCode !== 0) source += `# exit: ${answer.exitCode}\n`;
  return source;
}
function differences(program, answer) {
  const expected = comments(program.source, 'expect')
    .map((line) => `${line}\n`)
    .join('');
  const [raises] = comments(program.source, 'raises');
  const [exit] = comments(program.source, 'exit');
  const code = exit === undefined ? (raises === undefined ? 0 : 1) : Number(exit);
  const problems = [];
  // A comment cannot end in white space.
  const plain = (text) => text.replace(/[ \t]+$/gm, '').replace(/\n$/, '');
  if (plain(answer.stdout) !== plain(expected)) {
    const [got, want] = [answer.stdout.split('\n'), expected.split('\n')];
    const at = got.findIndex((line, index) => line !== want[index]);
    problems.push(
      `line ${at + 1} of the output: CPython ${JSON.stringify(got[at])}, expected ${JSON.stringify(want[at])}`,
    );
  }
  if (raises !== undefined && lastLine(answer.stderr) !== raises)
    problems.push(`last line of stderr: CPython ${JSON.stringify(lastLine(answer.stderr))}`);
  if (answer.exitCode !== code)
    problems.push(`exit code: CPython ${answer.exitCode}, expected ${code} ${answer.stderr}`);
  return problems;
}

const args = process.argv.slice(2);
const update = args.includes('--update');
const paths = args.filter((arg) => !arg.startsWith('--')).map((path) => resolve(path));
const all = programs(paths.length > 0 ? paths : [PROGRAMS], update);
let wrong = 0;
let skipped = 0;
let changed = 0;
for (const program of all) {
  const answer =
    program.python === undefined || program.python === '3.14' ? await runPyodide(program) : runNative(program);
  if (answer === null) {
    skipped++;
    continue;
  }
  const problems = differences(program, answer);
  if (update) {
    const source = updated(program, answer);
    if (source !== program.source) {
      writeFileSync(program.file, source);
      changed++;
    }
  } else if (problems.length > 0) {
    wrong++;
    for (const problem of problems) console.log(`${relative(process.cwd(), program.file)}: ${problem}`);
  }
}
console.log(`${all.length} programs, ${wrong} differ, ${skipped} skipped${update ? `, ${changed} updated` : ''}`);
process.exit(wrong > 0 ? 1 : 0);
