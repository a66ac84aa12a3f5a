// npm run bench [name ...]: our speed against CPython's, measured in the same run, as ratios. Other CPython: HEADWAITER_PYTHON=/path/to/python.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const rounds = Number(process.env.ROUNDS ?? 5);
const wanted = process.argv.slice(2);

function findPython() {
  const pyenv = join(homedir(), '.pyenv/versions');
  const own = existsSync(pyenv)
    ? readdirSync(pyenv)
        .filter((name) => /^3\.1[3-9]/.test(name))
        .sort()
        .reverse()
        .map((name) => join(pyenv, name, 'bin/python3'))
    : [];
  return [process.env.HEADWAITER_PYTHON, ...own, 'python3.14', 'python3.13', 'python3'].find(
    (path) => path && spawnSync(path, ['-c', 'pass']).status === 0,
  );
}
const python = findPython();
if (python === undefined) throw new Error('no python3 found; set HEADWAITER_PYTHON');

// What is measured is what is shipped: the built program, its library compiled, and V8's code for it beside it.
const root = join(here, '../..');
const built = mkdtempSync(join(tmpdir(), 'headwaiter-bench-'));
process.once('exit', () => rmSync(built, { recursive: true, force: true }));
execFileSync(process.execPath, ['build.mjs'], { cwd: root, env: { ...process.env, HEADWAITER_OUT: built } });
await esbuild.build({
  entryPoints: [join(root, 'src/cli/built/script.ts')],
  outfile: join(built, 'loader.mjs'),
  bundle: true,
  platform: 'node',
  format: 'esm',
  logLevel: 'warning',
});

/** Here our clock starts (ours.mjs). */
const BEGIN = "print('@@begin')";
const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
const first = (text) => Number(text.split(' ', 1)[0]);
const timeCpu = (file) =>
  `import time,io,contextlib;s=open(${JSON.stringify(file)}).read();c=compile(s,'x','exec');b=io.StringIO();t=time.perf_counter()\nwith contextlib.redirect_stdout(b): exec(c,{'__name__':'__main__'})\nprint(time.perf_counter()-t,b.getvalue().strip().replace(chr(10),' '))`;
const run = (command, args, options = {}) =>
  execFileSync(command, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 2 ** 28,
    ...options,
  }).trim();

function compare(name, theirs, ours) {
  const a = [];
  const b = [];
  let same = true;
  for (let round = 0; round < rounds; round++) {
    const x = theirs();
    const y = ours();
    a.push(first(x));
    b.push(first(y));
    same &&= x.slice(x.indexOf(' ') + 1).trim() === y.slice(y.indexOf(' ') + 1).trim();
  }
  const ratio = median(b) / median(a);
  console.log(
    `${name.padEnd(28)} cpython ${(median(a) * 1000).toFixed(0).padStart(6)} ms   ours ${(median(b) * 1000).toFixed(0).padStart(6)} ms   ratio ${ratio.toFixed(2)}${same ? '' : '   DIFFERENT OUTPUT'}`,
  );
  return ratio;
}
const chosen = (name) => wanted.length === 0 || wanted.some((word) => name.includes(word));

console.log(`${run(python, ['--version'])}, node ${process.version}, median of ${rounds}`);
const ratios = [];
for (const file of readdirSync(join(here, 'cpu')).sort()) {
  const path = join(here, 'cpu', file);
  if (!chosen(`cpu ${file}`)) continue;
  ratios.push(
    compare(
      `cpu ${file.replace('.py', '')}`,
      () => run(python, ['-c', timeCpu(path)]),
      () => run(process.execPath, [join(here, 'ours.mjs'), built, path, `${BEGIN}\n`]),
    ),
  );
}
if (ratios.length > 0)
  console.log(
    `${'cpu geometric mean'.padEnd(28)} ratio ${Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length).toFixed(2)}, worst ${Math.max(...ratios).toFixed(2)}`,
  );

const programs = join(here, 'asyncio/programs.py');
for (const name of run(python, ['-c', 'from programs import PROGRAMS; print(*PROGRAMS)'], {
  cwd: join(here, 'asyncio'),
}).split(' ')) {
  if (!chosen(`asyncio ${name}`)) continue;
  compare(
    `asyncio ${name}`,
    () => run(python, ['cpython.py', name], { cwd: join(here, 'asyncio') }),
    () =>
      run(process.execPath, [
        join(here, 'ours.mjs'),
        built,
        programs,
        '',
        `\nloop = asyncio.new_event_loop()\n${BEGIN}\nprint(loop.run_until_complete(${name}()))\nloop.close()\n`,
      ]),
  );
}

/** Whole-process time of a command, in ms. */
function wall(command, args, input) {
  const times = [];
  for (let round = 0; round < rounds * 2; round++) {
    const started = performance.now();
    spawnSync(command, args, { stdio: ['pipe', 'ignore', 'ignore'], input });
    times.push(performance.now() - started);
  }
  return median(times);
}
if (chosen('start')) {
  const bin = join(built, 'headwaiter.js');
  const bare = wall(process.execPath, ['-e', '0']);
  const ours = (source) => wall(process.execPath, [bin, 'run', '--plain', '-'], source);
  const plain = ours('print(1)\n');
  console.log(
    `${'start: one-line program'.padEnd(28)} node ${bare.toFixed(0).padStart(9)} ms   ours ${plain.toFixed(0).padStart(6)} ms   ratio ${(plain / bare).toFixed(2)}`,
  );
  const imports = 'import asyncio, typing, dataclasses, logging, inspect\n';
  const theirs = wall(python, ['-'], imports) - wall(python, ['-'], 'print(1)\n');
  const more = ours(imports) - plain;
  console.log(
    `${'start: five imports more'.padEnd(28)} cpython ${theirs.toFixed(0).padStart(6)} ms   ours ${more.toFixed(0).padStart(6)} ms   ratio ${(more / theirs).toFixed(2)} (under 400 ms)`,
  );
}
