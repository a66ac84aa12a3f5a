// The screen, measured through a pseudo-terminal: start to first frame (against Ink saying hello), key to the last byte of the new frame with
// a recording of a million events, memory, and what an idle screen costs.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { spawn } from '@lydell/node-pty';
import * as esbuild from 'esbuild';

const top = fileURLToPath(new URL('../..', import.meta.url));
const program = resolve(top, process.env.HEADWAITER_OUT ?? 'dist', 'headwaiter.js');
const folder = mkdtempSync(join(tmpdir(), 'headwaiter-bench-'));
const rounds = Number(process.env.ROUNDS ?? 5);

const MILL = `def step(n):
    total = 0
    for i in range(20):
        total += i * n
    return total


grand = 0
for n in range(30000):
    grand += step(n)
print(grand)
`;
const HELLO = `import { render, Text } from 'ink';
import { createElement } from 'react';
render(createElement(Text, null, 'hello'));
setInterval(() => {}, 1000);
`;

const wait = (ms) => new Promise((later) => setTimeout(later, ms));
const sorted = (numbers) => numbers.toSorted((a, b) => a - b);
const median = (numbers) => sorted(numbers)[numbers.length >> 1];

/** A program in a pseudo-terminal, with the moment of its last byte. */
function open(words) {
  const env = {
    ...process.env,
    TERM: 'xterm-256color',
    HEADWAITER_DATA: folder,
    HEADWAITER_CONFIG: join(folder, 'config.toml'),
  };
  delete env.CI;
  const terminal = {
    last: 0,
    text: '',
    pty: spawn(process.execPath, words, { cols: 120, rows: 40, env, cwd: folder, name: 'xterm-256color' }),
  };
  terminal.pty.onData((data) => {
    terminal.last = performance.now();
    terminal.text = (terminal.text + data).slice(-40_000);
  });
  return terminal;
}

/** Milliseconds from the start to the first frame that has a text in it. */
async function firstFrame(words, text) {
  const start = performance.now();
  const terminal = open(words);
  while (!terminal.text.includes(text)) await wait(1);
  const ms = terminal.last - start;
  terminal.pty.kill('SIGKILL');
  return ms;
}

/** Milliseconds from each key to the last byte of its frame. */
async function keyTimes(terminal, key, count) {
  const times = [];
  for (let number = 0; number < count; number++) {
    const start = performance.now();
    terminal.last = 0;
    terminal.pty.write(key);
    // a frame is over when nothing more comes for a while
    while (terminal.last === 0 ? performance.now() - start < 1000 : performance.now() - terminal.last < 20)
      await wait(1);
    if (terminal.last > 0) times.push(terminal.last - start);
    await wait(60);
  }
  return sorted(times);
}

const report = (name, text) => console.log(`${name.padEnd(28)} ${text}`);

writeFileSync(join(folder, 'mill.py'), MILL);
const hello = join(folder, 'hello.mjs');
await esbuild.build({
  stdin: { contents: HELLO, resolveDir: top },
  outfile: hello,
  bundle: true,
  platform: 'node',
  format: 'esm',
  minify: true,
  define: { 'process.env.NODE_ENV': '"production"', 'process.env.DEV': '"false"' },
  banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
  plugins: [
    {
      name: 'no-devtools',
      setup(build) {
        build.onResolve({ filter: /^\.\/devtools\.js$/ }, () => ({ path: 'devtools', namespace: 'empty' }));
        build.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'export {}', loader: 'js' }));
      },
    },
  ],
});

const bare = [];
const ours = [];
for (let round = 0; round < rounds * 2; round++) {
  bare.push(await firstFrame([hello], 'hello'));
  ours.push(await firstFrame([program], 'Open a file'));
}
report(
  'start: first screen',
  `Ink hello ${median(bare).toFixed(0)} ms   ours ${median(ours).toFixed(0)} ms   ratio ${(median(ours) / median(bare)).toFixed(2)} (at most 1.5)`,
);

const terminal = open([program, 'run', 'mill.py']);
const until = Date.now() + 60_000;
while (!terminal.text.includes('recording full') && Date.now() < until) await wait(100);
await wait(2000);
for (const [name, keys, key] of [
  ['on from the start', '', '\x1b[C'],
  ['on from the middle', '@#500000\r', '\x1b[C'],
  ['back from the middle', '', '\x1b[D'],
  ['back from the end', '\x1b[F', '\x1b[D'],
]) {
  terminal.pty.write(keys);
  await wait(1000);
  const times = await keyTimes(terminal, key, 60);
  report(
    `key: ${name}`,
    `p50 ${median(times).toFixed(1)} ms (under 16)   p99 ${times.at(-1).toFixed(1)} ms (under 33)`,
  );
}
if (process.platform === 'linux') {
  const ticks = () => {
    const fields = readFileSync(`/proc/${terminal.pty.pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return Number(fields[11]) + Number(fields[12]);
  };
  const before = ticks();
  await wait(5000);
  const perSecond = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));
  report('idle', `${(((ticks() - before) / perSecond / 5) * 100).toFixed(2)} % of a core (under 1)`);
  const rss = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${terminal.pty.pid}/status`, 'utf8'))[1]) / 1024;
  report('memory', `${rss.toFixed(0)} MB with a million events (under 250)`);
}
terminal.pty.kill('SIGKILL');
rmSync(folder, { recursive: true, force: true });
process.exit(0);
