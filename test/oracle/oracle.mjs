// Asks CPython what the programs of test/programs do, and compares their expectations with it.
//
//   node test/oracle/oracle.mjs [--update] [FILE or FOLDER ...]
//
// Two CPythons: pyodide (3.14, a development dependency, no threads) and, for programs with "# python: 3.13", a native one (HEADWAITER_PYTHON, the
// version managers' folders, or PATH). Without a native one those programs are skipped and counted. --update writes what CPython said into the files.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const PROGRAMS = resolve(here, '..', 'programs');
const DRIVER = join(here, 'driver.py');

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

/** The command of a native CPython of a version, or null. */
function nativePython(version) {
  const versions = join(homedir(), '.pyenv', 'versions');
  const managed = existsSync(versions) ? readdirSync(versions).filter((name) => name.startsWith(`${version}.`)) : [];
  const candidates = [
    process.env.HEADWAITER_PYTHON,
    `python${version}`,
    ...managed.map((name) => join(versions, name, 'bin', 'python3')),
    'python3',
  ];
  for (const command of candidates.filter(Boolean)) {
    const answer = spawnSync(command, ['-c', 'import sys; print("%d.%d" % sys.version_info[:2])'], {
      encoding: 'utf8',
    });
    if (answer.status === 0 && answer.stdout.trim() === version) return command;
  }
  return null;
}
const natives = new Map();
function runNative(program) {
  const version = program.python;
  if (!natives.has(version)) natives.set(version, nativePython(version));
  const command = natives.get(version);
  if (command === null) return null;
  const answer = spawnSync(command, [DRIVER, program.file], {
    input: program.input,
    encoding: 'utf8',
    timeout: 60_000,
    cwd: dirname(program.file),
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
  return { stdout: answer.stdout, stderr: answer.stderr, exitCode: answer.status ?? -1 };
}

let pyodide = null;
async function runPyodide(program) {
  if (pyodide === null) {
    const { loadPyodide } = await import('pyodide');
    pyodide = await loadPyodide({ stdout: () => {}, stderr: () => {} });
    pyodide.FS.mkdirTree('/driver');
    pyodide.FS.writeFile('/driver/driver.py', readFileSync(DRIVER, 'utf8'));
    pyodide.runPython('import sys\nsys.path.insert(0, "/driver")\nimport driver');
  }
  // Programs see the files beside them.
  const folder = dirname(program.file);
  copyFolder(folder, folder);
  const answer = pyodide.runPython('driver.run_many')(program.source, program.file, program.input);
  const [stdout, stderr, exitCode] = answer.toJs();
  answer.destroy();
  return { stdout, stderr, exitCode };
}
const copied = new Set();
function copyFolder(from, to) {
  if (copied.has(from)) return;
  copied.add(from);
  pyodide.FS.mkdirTree(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (entry.name.startsWith('__pycache__')) continue;
    if (entry.isDirectory()) copyFolder(join(from, entry.name), `${to}/${entry.name}`);
    else pyodide.FS.writeFile(`${to}/${entry.name}`, readFileSync(join(from, entry.name)));
  }
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
