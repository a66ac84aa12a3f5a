// Runs one Python program on the built engine with recording on; prints seconds of real time and what the program printed.
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { Recorder, Run } from './engine.bundle.mjs';

const [, , file, ...rest] = process.argv;
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
