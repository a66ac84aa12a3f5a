/** The library's Python modules in the built program: they stand compiled in one file beside the engine's script, and are read one by one (build.mjs). */
import { openSync, readSync } from 'node:fs';
import { join } from 'node:path';

let file: number | undefined;

function read(start: number, end: number): Buffer {
  file ??= openSync(join(__dirname, 'library.bin'), 'r');
  const bytes = Buffer.allocUnsafeSlow(end - start);
  readSync(file, bytes, 0, bytes.length, start);
  return bytes;
}

/** A module: its text from `start` on, its code object from `middle` to `end`. */
export const stored = (start: number, middle: number, end: number): { text(): string; code(): Uint8Array } => ({
  text: () => read(start, middle).toString(),
  code: () => read(middle, end),
});
