// Runs one Python program on the engine of a built program (its folder), with recording on; prints seconds of real time and what the program printed.
// The clock runs from the line "@@begin", which the program prints, to what it prints last: as for CPython, whose clock starts when the modules are imported
// and the program is compiled, and stops before it is taken down.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';

const [, , built, file, before = '', after = ''] = process.argv;
const { loadScript } = await import(pathToFileURL(join(built, 'loader.mjs')));
const { Recorder, Run } = loadScript('engine.cjs');
const source = before + readFileSync(file, 'utf8') + after;
const recorder = new Recorder();
let output = '';
let begun = null;
let ended = null;
function write(_fd, text) {
  ended = performance.now();
  if (text.startsWith('@@begin')) begun = ended;
  else output += text;
}
const run = new Run(source, { filename: file }, { write }, recorder.emit);
while (run.advance(50_000_000) === 'more');
if (begun === null || output === '') throw new Error(`${file} did not run: ${output}`);
console.log(`${(ended - begun) / 1000} ${output.trim().replaceAll('\n', ' ')} ${run.ending.message}`);
console.error(
  `events ${recorder.length + recorder.dropped}, instructions ${run.kernel.position}, memory ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`,
);
