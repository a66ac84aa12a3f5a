/** Files of the real world: whole or not at all, listed, watched. */
import {
  chmodSync,
  closeSync,
  existsSync,
  type FSWatcher,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  watch,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Entry } from '../ui/index.ts';

/** Makes a folder and those above it. Node's own `recursive` never returns where a folder is there and nothing can be made in it (below /proc). */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // somebody else may have been quicker
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/** Writes a file so that it is there whole or as it was, whatever happens meanwhile. */
export function writeWhole(file: string, pieces: Iterable<string>): void {
  makeFolder(dirname(file));
  const draft = draftOf(file);
  const fd = openSync(draft, 'w');
  try {
    pour(fd, pieces);
    fsyncSync(fd);
    closeSync(fd);
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/**
 * Saves a text over a file of the user's, which keeps its permissions, its owner and its links. A draft beside it is written first: where the disk is full
 * the file stays as it was. In a folder where nothing can be made the file itself is written.
 */
export function writeOver(file: string, pieces: Iterable<string | Uint8Array>): void {
  const draft = draftOf(file);
  const before = lstatSync(file, { throwIfNoEntry: false });
  let fd: number;
  try {
    fd = openSync(draft, 'wx');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') throw error;
    return writeInPlace(file, pieces);
  }
  try {
    pour(fd, pieces);
    closeSync(fd);
    if (before === undefined) renameSync(draft, file);
    else if (before.isFile() && before.nlink === 1 && before.uid === process.geteuid?.()) {
      chmodSync(draft, before.mode);
      renameSync(draft, file);
    } else writeInPlace(file, [readFileSync(draft)]);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Whether a file is there that does not begin like this: somebody else's, which nothing is to be saved over. */
export function isOtherFile(file: string, beginning: string): boolean {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return false;
  const bytes = Buffer.alloc(beginning.length);
  const fd = openSync(file, 'r');
  try {
    const count = readSync(fd, bytes);
    return count > 0 && bytes.toString('latin1', 0, count) !== beginning;
  } finally {
    closeSync(fd);
  }
}

/** Saves a recording or a conversation: over one of its kind, but over no other file. @throws what the system says, or in a sentence that it is another file */
export function saveOver(file: string, kind: 'recording' | 'conversation', pieces: Iterable<string>): void {
  if (isOtherFile(file, kind === 'recording' ? '{"headwaiter"' : '>>>'))
    throw new Error(`it is there and no ${kind}; choose another name`);
  writeOver(file, pieces);
}

const draftOf = (file: string): string => join(dirname(file), `.${basename(file)}.${process.pid}.draft`);

function writeInPlace(file: string, pieces: Iterable<string | Uint8Array>): void {
  const fd = openSync(file, 'w');
  try {
    pour(fd, pieces);
  } finally {
    closeSync(fd);
  }
}

function pour(fd: number, pieces: Iterable<string | Uint8Array>): void {
  for (const piece of pieces) {
    const bytes = typeof piece === 'string' ? Buffer.from(piece, 'utf8') : piece;
    for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at);
  }
}

/** Python programs, recordings and folders of a folder, folders first; hidden ones left out. */
export function listFolder(folder: string): { readonly folder: string; readonly entries: readonly Entry[] } {
  const full = resolve(folder);
  const entries: Entry[] = [];
  for (const item of readdirSync(full, { withFileTypes: true })) {
    if (item.name.startsWith('.')) continue;
    const isFolder = item.isDirectory() || (item.isSymbolicLink() && pointsToFolder(join(full, item.name)));
    if (isFolder || /\.(py|jsonl)$/.test(item.name)) entries.push({ name: item.name, folder: isFolder });
  }
  // a2.py before a10.py
  const { compare } = new Intl.Collator('en', { numeric: true });
  entries.sort((a, b) => Number(b.folder) - Number(a.folder) || compare(a.name, b.name));
  return { folder: full, entries };
}

function pointsToFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

const SETTLED_MS = 30;
/** How long a file may be away between two steps of a save. */
const AWAY_MS = 500;

/**
 * Calls back when a file's text has changed. The folder is watched, not the file: many editors save by putting another file in its place,
 * which ends a watch on the file itself.
 * @param gone called when there is no such file any longer
 */
export function watchFile(file: string, changed: () => void, gone: () => void = () => {}): () => void {
  const text = (): string | undefined => {
    try {
      return readFileSync(file, 'utf8');
    } catch {
      return undefined;
    }
  };
  let last = text();
  let timer: NodeJS.Timeout | undefined;
  const look = (missing: () => void): void => {
    const now = text();
    if (now === undefined && last !== undefined) missing();
    if (now === undefined || now === last) return;
    last = now;
    changed();
  };
  const missed = (): void => {
    last = undefined;
    gone();
  };
  let watcher: FSWatcher;
  try {
    watcher = watch(dirname(resolve(file)), (_, name) => {
      if (name !== null && name !== basename(file)) return;
      clearTimeout(timer);
      timer = setTimeout(() => look(() => (timer = setTimeout(() => look(missed), AWAY_MS))), SETTLED_MS);
    });
  } catch {
    return () => {};
  }
  watcher.on('error', () => watcher.close());
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}
