/** Reads the tables beside this file (see ask.mjs). */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The rows of a table. */
export function table<T>(name: string): T[] {
  const path = fileURLToPath(new URL(`./${name}.jsonl`, import.meta.url));
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}
