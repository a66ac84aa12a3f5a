/**
 * Files of the real world on the simulated disk: the folders that a program finds there when it begins. They are looked at when the program looks at them and
 * only read; what the program changes stays on the simulated disk.
 */
import { LimitReached } from '../../errors.ts';
import { vm } from '../../vm.ts';
import {
  type Below,
  type DiskNode,
  type ErrorName,
  errors,
  FileNode,
  FolderNode,
  ForeignNode,
  LinkNode,
  refuse,
} from './nodes.ts';

/** What the real world has at a path, as lstat tells it. */
export interface RealThing {
  readonly kind: 'file' | 'folder' | 'link' | 'other';
  /** Its type and permissions. */
  readonly mode: number;
  /** What a program that runs there may do with it, where its owner may do otherwise: read 4, write 2, execute 1. */
  readonly theirs: number | null;
  readonly size: number;
  readonly links: number;
  /** Nanoseconds since 1970. */
  readonly atimeNs: bigint;
  readonly mtimeNs: bigint;
  readonly ctimeNs: bigint;
  /** Where a link leads. */
  readonly target: string;
}

/** The real world as a program's disk may see it. Whatever was once answered is answered again: runs that begin later see the same. */
export interface RealFiles {
  /** The folder in which the program is started. */
  readonly start: string;
  /** Where modules are looked for before the library: the program's folder, and what PYTHONPATH names. */
  readonly path: readonly string[];
  /** The folders that are there, with all that lies below them. */
  readonly folders: readonly string[];
  /** Other names of these folders, that lead to them. */
  readonly names: readonly (readonly [name: string, folder: string])[];
  /** What is at a path; undefined: nothing. */
  look(path: string): RealThing | undefined;
  /** The names in a folder, in their order there; a text: why they are not told (EACCES). */
  list(path: string): readonly string[] | string;
  /** What is in a file; a text: why it is not told. */
  read(path: string): Uint8Array | string;
  /** Where a path leads that need not lie in these folders, every link followed; undefined: nowhere. */
  where(path: string): string | undefined;
}

/** Bytes of a file that are read at most. */
const MOST_BYTES = 256 * 2 ** 20;

const known = (code: string): ErrorName => (code in errors ? (code as ErrorName) : 'EIO');

/** What lies in a folder of the real world. @param newInode numbers what is found */
function realFolder(files: RealFiles, folder: string, newInode: () => number): Below {
  return {
    find: (name) => {
      const path = `${folder === '/' ? '' : folder}/${name}`;
      const thing = files.look(path);
      return thing === undefined ? undefined : nodeOf(files, path, thing, newInode);
    },
    names: () => {
      const names = files.list(folder);
      return typeof names === 'string' ? refuse(known(names)) : names;
    },
  };
}
/** Makes a folder of the simulated disk stand for one of the real world. */
export function standsFor(node: FolderNode, files: RealFiles, path: string, newInode: () => number): void {
  const thing = files.look(path);
  if (thing?.kind === 'folder') {
    asThere(node, thing);
    node.size = thing.size;
  }
  node.standFor(realFolder(files, path, newInode));
}
function nodeOf(files: RealFiles, path: string, thing: RealThing, newInode: () => number): DiskNode {
  return asThere(bareNode(files, path, thing, newInode), thing);
}
/** Gives a node the rights and times that something has in the real world. */
function asThere<T extends DiskNode>(node: T, thing: RealThing): T {
  node.mode = thing.mode & 0o7777;
  node.theirs = thing.theirs;
  node.links = thing.links;
  node.atimeNs = thing.atimeNs;
  node.mtimeNs = thing.mtimeNs;
  node.ctimeNs = thing.ctimeNs;
  return node;
}
function bareNode(files: RealFiles, path: string, thing: RealThing, newInode: () => number): DiskNode {
  switch (thing.kind) {
    case 'folder': {
      const node = new FolderNode(newInode(), 0);
      node.size = thing.size;
      node.standFor(realFolder(files, path, newInode));
      return node;
    }
    case 'link':
      return new LinkNode(newInode(), 0, thing.target);
    case 'other':
      return new ForeignNode(newInode(), thing.mode & 0o170000);
    case 'file': {
      const node = new FileNode(newInode(), 0);
      node.lies(thing.size, () => contents(files, path, thing.size));
      return node;
    }
  }
}
function contents(files: RealFiles, path: string, size: number): Uint8Array {
  if (size > MOST_BYTES) {
    const megabytes = (bytes: number): string => `${Math.ceil(bytes / 2 ** 20)} MB`;
    throw new LimitReached(
      'file',
      `The program opens ${path}, which has ${megabytes(size)}: of real files at most ${megabytes(MOST_BYTES)} are read.`,
    );
  }
  vm.interpreter.host.checkMemory?.(size);
  const bytes = files.read(path);
  return typeof bytes === 'string' ? refuse(known(bytes)) : bytes;
}

/** What is to be said where a program finds nothing at a path at which the real world has something; undefined: nothing. */
export function hiddenNote(path: string): string | undefined {
  const { files } = vm.interpreter.host;
  const real = path.startsWith('/') ? files?.where(path) : undefined;
  if (files === undefined || real === undefined) return undefined;
  // what lies inside has been taken away by the program itself
  return files.folders.some((folder) => `${real}/`.startsWith(`${folder}/`))
    ? undefined
    : 'headwaiter: it is there, but programs see only the folder in which they lie, the one in which they are started, and those that the words after their name lead to.';
}
