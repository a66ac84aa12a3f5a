/**
 * The real files that a program finds on its disk: the folder in which it lies, the one in which it is started, those of PYTHONPATH, and what the words after
 * its name lead to. They are only read, when the program looks at them; what was seen once is kept, so that the run can be repeated.
 */
import {
  type BigIntStats,
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  opendirSync,
  openSync,
  readFileSync,
  readlinkSync,
  realpathSync,
} from 'node:fs';
import { basename, delimiter, dirname, join, resolve } from 'node:path';
import type { RealFiles, RealThing } from '../../engine/index.ts';

/** Whose files they are. */
export interface Beside {
  /** The folder in which the program is started. */
  readonly start: string;
  /** The program's file, whole; '' where it comes from none. */
  readonly filename: string;
  /** Where its own modules are looked for; '' for where it is started. */
  readonly folder: string;
  /** PYTHONPATH, as the environment has it. */
  readonly more: string;
  /** The words that the program is given: of a file that one names the folder is seen, of a folder that itself. */
  readonly words?: readonly string[];
}

/** What was seen of them. */
interface Seen {
  readonly things: Map<string, RealThing | undefined>;
  readonly names: Map<string, readonly string[] | string>;
  readonly bytes: Map<string, Uint8Array | string>;
  readonly places: Map<string, string | undefined>;
}

/** The simulated disk keeps these for itself. */
const isSystems = (folder: string): boolean => folder === '/' || /^\/(proc|sys|dev(?!\/shm))(\/|$)/.test(folder);

/** The links by which a path leads to what it names: each of them lies in a folder that has no other name. */
function linksOn(path: string): readonly (readonly [string, string])[] {
  if (realOf(path) === path) return [];
  const links: (readonly [string, string])[] = [];
  let above = '';
  for (const part of path.split('/').slice(1)) {
    const name = `${above === '/' ? '' : above}/${part}`;
    const real = realOf(name);
    if (real !== name && (above === '' || !isSystems(above))) links.push([name, real]);
    above = real;
  }
  return links;
}

const realOf = (path: string): string => {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
};

/** See the head of the file. */
export class FilesBeside implements RealFiles {
  readonly start: string;
  readonly path: readonly string[];
  readonly folders: readonly string[];
  readonly names: readonly (readonly [string, string])[];
  private readonly seen: Seen;

  /** @param seen what another one has seen: this one sees the same */
  constructor(
    readonly of: Beside,
    seen?: Seen,
  ) {
    const { start, filename, folder, more, words = [] } = of;
    this.start = start;
    this.seen = seen ?? { things: new Map(), names: new Map(), bytes: new Map(), places: new Map() };
    const others = more === '' ? [] : [...new Set(more.split(delimiter).map((one) => resolve(start, one)))];
    this.path = [folder, ...others];
    const called = [
      ...(filename === '' ? [] : [dirname(filename)]),
      ...(folder === '' ? [] : [folder]),
      ...others,
      ...words.flatMap((word) => this.namedBy(word)),
    ];
    const real = [...new Set([start, ...called].map(realOf))].filter((one) => !isSystems(one));
    this.folders = real.filter((one) => !real.some((above) => one !== above && one.startsWith(`${above}/`)));
    this.names = called.flatMap(linksOn);
  }
  /** The folders to which a word leads, also the value in one like --data=FILE: those of its names, where it is a link. */
  private namedBy(word: string): readonly string[] {
    const value = word.slice(word.indexOf('=') + 1);
    for (const path of new Set([word, value])) {
      const full = resolve(this.start, path);
      const real = path === '' || path.includes('\0') ? undefined : this.where(full);
      if (real === undefined || isSystems(full)) continue;
      if (this.look(real)?.kind === 'folder') return [full];
      return [dirname(full), dirname(real)];
    }
    return [];
  }
  /** What this one has seen, for a copy in another thread. */
  get taken(): Seen {
    return this.seen;
  }
  /** A file, if nothing is said the program's own, holds these bytes: those that are run. */
  keep(bytes: Uint8Array, filename = this.of.filename): void {
    if (filename === '') return;
    // the folder's real name: the file itself may be a link
    const path = join(realOf(dirname(filename)), basename(filename));
    const real = this.look(path)?.kind === 'link' ? realOf(path) : path;
    const thing = this.look(real);
    if (thing === undefined) return;
    this.seen.things.set(real, { ...thing, size: bytes.length });
    this.seen.bytes.set(real, bytes);
  }
  look(path: string): RealThing | undefined {
    return remembered(this.seen.things, path, () => thingAt(path));
  }
  list(path: string): readonly string[] | string {
    return remembered(this.seen.names, path, () => namesIn(path));
  }
  read(path: string): Uint8Array | string {
    return remembered(this.seen.bytes, path, () => bytesOf(path));
  }
  where(path: string): string | undefined {
    return remembered(this.seen.places, path, () => {
      try {
        return realpathSync(native(path) as string);
      } catch {
        return undefined;
      }
    });
  }
}

function remembered<T>(known: Map<string, T>, path: string, find: () => T): T {
  if (!known.has(path)) known.set(path, find());
  return known.get(path) as T;
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'EIO';

/** A path as the system takes it: bytes that are no text stand in Python's paths as lone surrogates. */
function native(path: string): string | Buffer {
  if (!/[\ud800-\udfff]/.test(path)) return path;
  return Buffer.concat(
    [...path].map((one) => (/^[\udc80-\udcff]$/.test(one) ? Buffer.of(one.charCodeAt(0) & 0xff) : Buffer.from(one))),
  );
}
/** A name as Python has it: bytes that are no text become lone surrogates. */
function named(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  if (!text.includes('\ufffd')) return text;
  // A character at a time, as far as there are some.
  let name = '';
  for (let at = 0; at < bytes.length; ) {
    const size = [1, 2, 3, 4].find((length) => {
      const one = bytes.subarray(at, at + length);
      return one.length === length && Buffer.from(one.toString('utf8')).equals(one);
    });
    name += size === undefined ? String.fromCharCode(0xdc00 + bytes[at]!) : bytes.toString('utf8', at, at + size);
    at += size ?? 1;
  }
  return name;
}

function thingAt(path: string): RealThing | undefined {
  let found: BigIntStats | undefined;
  let target = '';
  try {
    found = lstatSync(native(path), { bigint: true, throwIfNoEntry: false });
    if (found === undefined) return undefined;
    if (found.isSymbolicLink()) target = named(readlinkSync(native(path), 'buffer'));
  } catch {
    // Whatever can't be looked at is not there.
    return undefined;
  }
  return {
    kind: found.isFile() ? 'file' : found.isDirectory() ? 'folder' : found.isSymbolicLink() ? 'link' : 'other',
    mode: Number(found.mode),
    theirs: rightsOf(found),
    size: Number(found.size),
    links: Number(found.nlink),
    atimeNs: found.atimeNs,
    mtimeNs: found.mtimeNs,
    ctimeNs: found.ctimeNs,
    target,
  };
}
/** What somebody who is not the owner may do; null for the owner. */
function rightsOf(found: BigIntStats): number | null {
  const me = process.geteuid?.() ?? 0;
  const mode = Number(found.mode);
  if (me === 0) return found.isDirectory() || (mode & 0o111) !== 0 ? 7 : 6;
  if (Number(found.uid) === me) return null;
  return process.getgroups?.().includes(Number(found.gid)) === true ? (mode >> 3) & 7 : mode & 7;
}
function namesIn(path: string): readonly string[] | string {
  const names: string[] = [];
  try {
    const folder = opendirSync(native(path) as string, { encoding: 'buffer' as BufferEncoding, bufferSize: 512 });
    try {
      for (let entry = folder.readSync(); entry !== null; entry = folder.readSync())
        names.push(named(entry.name as unknown as Buffer));
    } finally {
      folder.closeSync();
    }
  } catch (error) {
    return codeOf(error);
  }
  return names;
}
function bytesOf(path: string): Uint8Array | string {
  try {
    // Whatever has come into its place meanwhile is not followed, and not waited for.
    const fd = openSync(native(path), constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      return fstatSync(fd).isFile() ? readFileSync(fd) : 'ENXIO';
    } finally {
      closeSync(fd);
    }
  } catch (error) {
    return codeOf(error);
  }
}
