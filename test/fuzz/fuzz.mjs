// Random programs, by our machine and by CPython 3.14 (pyodide; 3.13 for threads): whatever differs is made as small as can be and shown. Programs with threads
// are also run in other orders, each of which must be replayed by its schedule.
//
//   npm run fuzz [-- asyncio | python | changed | threads | careless] [--runs N] [--seed S]
//
// Without a seed each run is another hunt; the seed is told. A program that found a fault, made small, belongs into test/programs.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';
import fc from 'fast-check';
import { runNative, runPyodide } from '../oracle/cpython.mjs';
import { asyncioProgram } from './asyncio.mjs';
import { changedProgram } from './changed.mjs';
import { pythonProgram } from './python.mjs';
import { carelessProgram, threadsProgram } from './threads.mjs';

const KINDS = {
  asyncio: asyncioProgram,
  python: pythonProgram,
  changed: changedProgram,
  threads: threadsProgram,
  careless: carelessProgram,
};
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string' }, seed: { type: 'string' }, all: { type: 'boolean' } },
});
const loader = resolve('dist', 'loader.mjs');
esbuild.buildSync({
  entryPoints: ['src/cli/built/script.ts'],
  outfile: loader,
  bundle: true,
  platform: 'node',
  format: 'esm',
  logLevel: 'warning',
});
const { runProgram } = (await import(loader)).loadScript('engine.cjs');
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
const LONGEST_RUN = 3_000_000;
const numRuns = Number(values.runs ?? 300);
/** What both must agree about. Frames of the library are not among it: many functions of ours have none, being native. */
function comparable({ stdout, stderr, exitCode }, file) {
  const lines = [];
  let hidden = null;
  for (const line of stderr.replaceAll(file, 'program.py').split('\n')) {
    const frame = /^([ |]*)File "([^"]*)"/.exec(line);
    if (frame !== null) hidden = frame[2] === 'program.py' ? null : `${frame[1]}  `;
    else if (hidden !== null && !line.startsWith(hidden)) hidden = null;
    if (hidden === null) lines.push(line);
  }
  const clean = (text) =>
    text
      .replaceAll(file, 'program.py')
      .replaceAll('/lib/python314.zip/', '/usr/lib/python3.14/')
      .replace(/0x[0-9a-f]+/g, '0x...')
      // The driver ends a program where an interpreter would end; only files of the library have lines to show; nobody traces memory.
      .replace(/^\/driver\/driver.py:\d+: (.*\n) {2}.*\n/gm, '<sys>:0: $1')
      .replace(/^\/\S+\/(asyncio\/\w+.py:\d+: \w+Warning: .*\n)( {2}.*\n)?/gm, '$1')
      .replace(/^RuntimeWarning: Enable tracemalloc.*\n/gm, '')
      .replace(/ created at [^ >]+/g, '');
  return { stdout: clean(stdout), stderr: clean(lines.join('\n')), exitCode };
}

/** Other orders in which threads may run. */
const ORDERS = [
  { switchModel: 'any', permuteSeed: 1 },
  { switchModel: 'any', permuteSeed: 2, gil: 'off' },
  { switchModel: 'cpython', permuteSeed: 3, cores: 1 },
  { switchModel: 'any', permuteSeed: 4, cores: 2 },
];
/** Runs a program in other orders. `want`: what it must do in all of them, if anything is known. @returns what went wrong, or null */
function wrongInSomeOrder(source, file, want) {
  for (const order of ORDERS) {
    const { permuteSeed, ...options } = { ...order, filename: file, limits: { instructions: LONGEST_RUN } };
    const run = runProgram(source, { ...options, permuteSeed });
    // A schedule says what was answered where everything is asked; at CPython's own switches a permuted run is told by its number.
    const again = runProgram(
      source,
      order.switchModel === 'any' ? { ...options, schedule: run.schedule } : { ...options, permuteSeed },
    );
    const stderr = `${JSON.stringify(order)} --schedule ${run.schedule}\n`;
    if (JSON.stringify({ ...again, schedule: '' }) !== JSON.stringify({ ...run, schedule: '' }))
      return { got: { ...run, stderr: stderr + run.stderr }, want: { ...again, stderr: `replayed\n${again.stderr}` } };
    if (want !== null && run.stdout !== want.stdout)
      return { got: { ...run, stderr: stderr + run.message + run.stderr }, want };
  }
  return null;
}

const folder = mkdtempSync(join(tmpdir(), 'headwaiter-fuzz-'));
let found = 0;
for (const kind of positionals.length > 0 ? positionals : Object.keys(KINDS)) {
  let tried = 0;
  let skipped = 0;
  let crashed = 0;
  let last;
  const property = fc.asyncProperty(KINDS[kind], async (source) => {
    tried++;
    // a name of its own, and there: CPython reads the lines of tracebacks from the file, and keeps them
    const file = join(folder, `program${tried}.py`);
    writeFileSync(file, source);
    // First, because an end that only a limit brings would not come in CPython.
    const ours = runProgram(source, { filename: file, limits: { instructions: LONGEST_RUN } });
    if (kind === 'threads' || kind === 'careless') {
      const wrong = wrongInSomeOrder(source, file, kind === 'threads' ? ours : null);
      if (wrong !== null) {
        last = { source, ...wrong };
        throw new Error('differs');
      }
    }
    if (ours.message !== '' || kind === 'careless') return void skipped++;
    const theirs =
      kind === 'threads'
        ? runNative({ file, python: '3.13', input: '' })
        : await runPyodide({ file, source, input: '' }).catch(() => null);
    if (theirs === null) {
      writeFileSync(join(folder, `crash${++crashed}.py`), source);
      return;
    }
    // CPython would wait for ever there, and so do we, each in its own words.
    if (theirs.stderr.includes('nothing will ever happen')) return void skipped++;
    // The oracle compiles a text, we a file: only the former's words are looked through for mistyped keywords.
    if (/^(Syntax|Indentation|Tab)Error: .*\n$/m.test(theirs.stderr) && theirs.stdout === '') return void skipped++;
    rmSync(file);
    const [want, got] = [comparable(theirs, file), comparable(ours, file)];
    // The tasks of as_completed() stand in a set: which of them dies first is a matter of their addresses.
    // An exception that comes out of it stands in a cycle there, with all that its frames hold, until somebody collects.
    if (source.includes('as_completed('))
      for (const side of [want, got]) {
        side.stderr = side.stderr.split('\n').sort().join('\n');
        side.stdout = side.stdout.replace(/^dies .*\n/gm, '');
      }
    if (JSON.stringify(want) !== JSON.stringify(got)) {
      last = { source, want, got };
      throw new Error('differs');
    }
  });
  const result = await fc.check(property, { numRuns, seed, endOnFailure: false });
  console.log(
    `${kind}: ${tried} programs tried, ${skipped} of them not compared (no end, or no program), ${crashed} crashed CPython, seed ${seed}: ${result.failed ? 'DIFFERS' : 'no difference'}`,
  );
  if (result.failed) {
    found++;
    if (last === undefined) throw new Error(String(result.errorInstance));
    const file = join(folder, `${kind}.py`);
    writeFileSync(file, last.source);
    for (const [name, side] of [
      ['cpython', last.want],
      ['headwaiter', last.got],
    ])
      writeFileSync(
        join(folder, `${kind}.${name}.txt`),
        `${side.stdout}--- stderr\n${side.stderr}--- exit ${side.exitCode}\n`,
      );
    console.log(`the smallest program that differs: ${file}, both outputs beside it`);
  }
}
process.exit(found > 0 ? 1 : 0);
