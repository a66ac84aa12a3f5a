// Runs one Python program on the engine of a built program (its folder), with recording on; prints seconds of real time and what the program printed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';

const [, , built, file, ...rest] = process.argv;
const { loadScript } = await import(pathToFileURL(join(built, 'loader.mjs')));
const { Recorder, Run } = loadScript('engine.cjs');
const source = readFileSync(file, 'utf8') + rest.join('\n');
const recorder = new Recorder();
let output = '';
const started = performance.now();
const run = new Run(source, { filename: file }, { write: (_fd, text) => (output += text) }, recorder.emit);
while (run.advance(50_000_000) === 'more');
const seconds = (performance.now() - started) / 1000;
console.log(`${seconds} ${output.trim().replaceAll('\n', ' ')} ${run.ending.message}`);
console.error(
  `events ${recorder.length + recorder.dropped}, instructions ${run.kernel.position}, memory ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`,
);
