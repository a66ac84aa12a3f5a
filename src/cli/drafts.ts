/** What was typed in the editor and not saved: kept beside the progress, so that it is there again though the terminal was closed, or worse. */
import { createHash } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makeFolder } from './files.ts';
import { dataFolder } from './settings.ts';

const folder = (): string => join(dataFolder(), 'unsaved');

function placeOf(file: string): string {
  const name = createHash('sha256').update(resolve(file)).digest('hex').slice(0, 16);
  return join(folder(), `${name}.json`);
}

/** Keeps a text that is to go into a file where `saved` stands; nothing is kept any longer where there is none. */
export function keepDraft(file: string, saved: string, text: string | undefined): void {
  const place = placeOf(file);
  try {
    if (text === undefined) {
      rmSync(place, { force: true });
      return;
    }
    makeFolder(folder());
    // there whole or as it was; no waiting for the disk, since this happens at every key
    const made = `${place}.${process.pid}`;
    writeFileSync(made, JSON.stringify({ file: resolve(file), saved, text }));
    renameSync(made, place);
  } catch {
    // a home that can't be written to: nothing to keep it in
  }
}

/** What was typed into a file where `saved` stands, and not saved; undefined when that is nothing. */
export function readDraft(file: string, saved: string): string | undefined {
  try {
    const kept = Object(JSON.parse(readFileSync(placeOf(file), 'utf8'))) as Record<string, unknown>;
    // over a file that reads otherwise by now it would undo what somebody else did
    return kept.saved === saved && typeof kept.text === 'string' ? kept.text : undefined;
  } catch {
    return undefined;
  }
}
