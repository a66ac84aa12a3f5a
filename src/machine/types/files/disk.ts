/**
 * The simulated disk: folders, files and symbolic links in memory, with POSIX's rules and error numbers. It knows nothing of Python values. All processes of
 * a run share one; a run begins with an almost empty one, so that what a program reads is what it wrote (or what the program's own folder holds).
 */
import { sourceOf } from '../../importing/sources.ts';
import { vm } from '../../vm.ts';

/** Linux's error numbers, as far as a disk needs them, with their texts. */
export const errors = {
  EPERM: [1, 'Operation not permitted'],
  ENOENT: [2, 'No such file or directory'],
  ENXIO: [6, 'No such device or address'],
  EBADF: [9, 'Bad file descriptor'],
  EACCES: [13, 'Permission denied'],
  EEXIST: [17, 'File exists'],
  ENOTDIR: [20, 'Not a directory'],
  EISDIR: [21, 'Is a directory'],
  EINVAL: [22, 'Invalid argument'],
  ENOTTY: [25, 'Inappropriate ioctl for device'],
  ENOTEMPTY: [39, 'Directory not empty'],
  ELOOP: [40, 'Too many levels of symbolic links'],
  EXDEV: [18, 'Invalid cross-device link'],
  EMFILE: [24, 'Too many open files'],
  ESPIPE: [29, 'Illegal seek'],
  EPIPE: [32, 'Broken pipe'],
  EAGAIN: [11, 'Resource temporarily unavailable'],
  EBUSY: [16, 'Device or resource busy'],
} as const;
/** The names of the errors that a disk answers with. */
export type ErrorName = keyof typeof errors;

/** An operation the disk refuses. */
export class DiskError {
  constructor(
    readonly code: ErrorName,
    /** The path that it is about, where that is not the one asked for. */
    readonly path?: string,
  ) {}
}
function refuse(code: ErrorName): never {
  throw new DiskError(code);
}

const FILE = 0o100000;
const FOLDER = 0o040000;
const LINK = 0o120000;
const CHARACTER_DEVICE = 0o020000;
const SOCKET = 0o140000;

abstract class Node {
  mode = 0;
  atimeNs = 0;
  mtimeNs = 0;
  ctimeNs = 0;
  links = 1;
  constructor(
    readonly inode: number,
    nowNs: number,
  ) {
    this.atimeNs = this.mtimeNs = this.ctimeNs = nowNs;
  }
  abstract readonly type: number;
  abstract readonly size: number;
}
/** A file: `bytes` may be longer than `size`. */
export class FileNode extends Node {
  readonly type: number = FILE;
  override mode = 0o644;
  private bytes = new Uint8Array(0);
  size = 0;
  /** What is to be done when a process closes a descriptor of it: giving up that process's locks. */
  whenLetGo: ((owner: object) => void) | null = null;
  /** A file on the disk, not a device. */
  get isRegular(): boolean {
    return this.type === FILE;
  }
  read(at: number, count: number): Uint8Array {
    return at >= this.size ? new Uint8Array(0) : this.bytes.slice(at, Math.min(this.size, at + count));
  }
  write(at: number, data: Uint8Array): void {
    const end = at + data.length;
    if (end > this.bytes.length) {
      const bigger = new Uint8Array(Math.max(end, this.bytes.length * 2, 64));
      bigger.set(this.bytes.subarray(0, this.size));
      this.bytes = bigger;
    } else if (at > this.size) this.bytes.fill(0, this.size, at);
    this.bytes.set(data, at);
    this.size = Math.max(this.size, end);
  }
  truncate(size: number): void {
    if (size < this.size) this.bytes.fill(0, size, this.size);
    else if (size > this.bytes.length) {
      const bigger = new Uint8Array(size);
      bigger.set(this.bytes.subarray(0, this.size));
      this.bytes = bigger;
    }
    this.size = size;
  }
}
/** /dev/null: nothing stays in it. */
class NullNode extends FileNode {
  override readonly type = CHARACTER_DEVICE;
  override mode = 0o666;
  override write(): void {}
  override truncate(): void {}
}
/** What a socket that is bound to a path leaves there. */
export class SocketNode extends FileNode {
  override readonly type = SOCKET;
  override mode = 0o755;
  /** The name under which the network knows the socket. */
  host = '';
}
/** A folder of the simulated disk. */
export class FolderNode extends Node {
  readonly type = FOLDER;
  override mode = 0o755;
  override links = 2;
  readonly size = 4096;
  readonly entries = new Map<string, DiskNode>();
}
/** A symbolic link of the simulated disk. */
export class LinkNode extends Node {
  readonly type = LINK;
  override mode = 0o777;
  constructor(
    inode: number,
    nowNs: number,
    readonly target: string,
  ) {
    super(inode, nowNs);
  }
  get size(): number {
    return this.target.length;
  }
}
/** Whatever has a name on the disk. */
export type DiskNode = FileNode | FolderNode | LinkNode;

/** Where a path leads: the folder its last part lies in, and what is there. */
interface Place {
  readonly folder: FolderNode;
  readonly name: string;
  readonly node: DiskNode | undefined;
}

const NAME_MAX = 255;

/** The simulated disk as a tree of folders, files and links. */
class VirtualDisk {
  private inodes = 2;
  readonly root: FolderNode;
  /** Files that exist outside, read in when they are first asked for: the program's own folder. */
  outside: (path: string) => Uint8Array | undefined = () => undefined;
  /** Paths of files from outside that were removed here, or moved away: they don't come again. */
  private readonly gone = new Set<string>();
  /** Whether the program's folder has been made. */
  hasProgram = false;
  constructor(private readonly nowNs: () => number) {
    this.root = new FolderNode(2, nowNs());
    this.makeFolders('/tmp');
    this.makeFolders('/home/learner');
    this.makeFolders('/usr/lib/python3.14');
    this.makeFolders('/dev');
    // (Who opens the three others gets the descriptor of that name: see openPath.)
    for (const name of ['null', 'stdin', 'stdout', 'stderr'])
      (this.lookup('/dev') as FolderNode).entries.set(name, new NullNode(1, nowNs()));
    (this.lookup('/tmp') as FolderNode).mode = 0o1777;
  }
  private newInode(): number {
    return ++this.inodes;
  }
  /** Makes a folder and those above it, where they are not there yet. */
  makeFolders(path: string): void {
    let folder = this.root;
    for (const part of path.split('/').filter((name) => name !== '')) {
      let next = folder.entries.get(part);
      if (next === undefined) {
        next = new FolderNode(this.newInode(), this.nowNs());
        folder.entries.set(part, next);
        folder.links++;
      }
      if (!(next instanceof FolderNode)) refuse('ENOTDIR');
      folder = next;
    }
  }
  /** Walks an absolute path. `follow`: a link at its end is followed. @throws DiskError */
  private walk(path: string, follow: boolean, depth = 0): Place {
    if (path === '') return refuse('ENOENT');
    if (depth > 40) return refuse('ELOOP');
    const parts = path.split('/').filter((part) => part !== '' && part !== '.');
    const mustBeFolder = path.endsWith('/') || path.endsWith('/.');
    const folders = [this.root];
    for (let at = 0; at < parts.length; at++) {
      const part = parts[at]!;
      const folder = folders[folders.length - 1]!;
      const isLast = at === parts.length - 1;
      if (part === '..') {
        if (folders.length > 1) folders.pop();
        if (isLast) return { folder, name: '..', node: folders[folders.length - 1]! };
        continue;
      }
      if (part.length > NAME_MAX) return refuse('EINVAL');
      let node = folder.entries.get(part);
      if (node === undefined) {
        const found = this.gone.has(normal(path)) ? undefined : this.outside(path);
        if (found !== undefined && !isLast) {
          this.makeFolders(path.slice(0, path.lastIndexOf('/')));
          node = folder.entries.get(part);
        } else if (found !== undefined) {
          const file = new FileNode(this.newInode(), this.nowNs());
          file.write(0, found);
          folder.entries.set(part, file);
          node = file;
        }
      }
      if (node instanceof LinkNode && (!isLast || follow || mustBeFolder)) {
        const above = `/${parts.slice(0, at).join('/')}`;
        const rest = parts.slice(at + 1).join('/');
        const target = node.target.startsWith('/') ? node.target : `${above}/${node.target}`;
        return this.walk(rest === '' ? target : `${target}/${rest}`, follow, depth + 1);
      }
      if (isLast) {
        if (mustBeFolder && node !== undefined && !(node instanceof FolderNode)) return refuse('ENOTDIR');
        return { folder, name: part, node };
      }
      if (node === undefined) return refuse('ENOENT');
      if (!(node instanceof FolderNode)) return refuse('ENOTDIR');
      folders.push(node);
    }
    return { folder: this.root, name: '', node: this.root };
  }
  /** What is at a path. @throws DiskError when there is nothing */
  lookup(path: string, follow = true): DiskNode {
    return this.walk(path, follow).node ?? refuse('ENOENT');
  }
  exists(path: string): boolean {
    try {
      return this.walk(path, true).node !== undefined;
    } catch (error) {
      if (error instanceof DiskError) return false;
      throw error;
    }
  }
  private touch(folder: FolderNode): void {
    folder.mtimeNs = folder.ctimeNs = this.nowNs();
  }
  /** The file at a path for open(): made, emptied or refused as the flags say. */
  openFile(
    path: string,
    flags: { create: boolean; exclusive: boolean; truncate: boolean; write: boolean; mode?: number },
  ): FileNode {
    const { folder, name, node } = this.walk(path, !flags.exclusive);
    if (node === undefined) {
      if (!flags.create) return refuse('ENOENT');
      if (path.endsWith('/')) return refuse('EISDIR');
      const file = new FileNode(this.newInode(), this.nowNs());
      file.mode = (flags.mode ?? 0o666) & 0o7777 & ~maskedModes();
      folder.entries.set(name, file);
      this.touch(folder);
      return file;
    }
    if (flags.create && flags.exclusive) return refuse('EEXIST');
    if (!(node instanceof FileNode)) return refuse('EISDIR');
    if (node instanceof SocketNode) return refuse('ENXIO');
    if (flags.write ? (node.mode & 0o200) === 0 : (node.mode & 0o400) === 0) return refuse('EACCES');
    if (flags.truncate) {
      node.truncate(0);
      node.mtimeNs = node.ctimeNs = this.nowNs();
    }
    return node;
  }
  makeFolder(path: string, mode: number): void {
    const { folder, name, node } = this.walk(path.length > 1 ? path.replace(/\/+$/, '') : path, false);
    if (node !== undefined) refuse('EEXIST');
    const made = new FolderNode(this.newInode(), this.nowNs());
    made.mode = mode & 0o7777 & ~maskedModes();
    folder.entries.set(name, made);
    folder.links++;
    this.touch(folder);
  }
  private folderAt(path: string): FolderNode {
    const node = this.lookup(path);
    return node instanceof FolderNode ? node : refuse('ENOTDIR');
  }
  list(path: string): string[] {
    return [...this.folderAt(path).entries.keys()];
  }
  entries(path: string): readonly (readonly [string, DiskNode])[] {
    return [...this.folderAt(path).entries];
  }
  removeFile(path: string): void {
    const { folder, name, node } = this.walk(path, false);
    if (node === undefined) refuse('ENOENT');
    if (node instanceof FolderNode) refuse('EISDIR');
    folder.entries.delete(name);
    this.gone.add(normal(path));
    node.links--;
    node.ctimeNs = this.nowNs();
    this.touch(folder);
  }
  removeFolder(path: string): void {
    const { folder, name, node } = this.walk(path, false);
    if (node === undefined) refuse('ENOENT');
    if (!(node instanceof FolderNode)) refuse('ENOTDIR');
    if (node === this.root || name === '..') refuse('EBUSY');
    if (/(^|\/)\.\/*$/.test(path)) refuse('EINVAL');
    if (node.entries.size > 0) refuse('ENOTEMPTY');
    folder.entries.delete(name);
    folder.links--;
    this.touch(folder);
  }
  rename(from: string, to: string): void {
    const source = this.walk(from, false);
    if (source.node === undefined) refuse('ENOENT');
    const target = this.walk(to, false);
    if (target.node === source.node) return;
    if (source.node instanceof FolderNode) {
      if (`${normal(to)}/`.startsWith(`${normal(from)}/`)) refuse('EINVAL');
      if (target.node !== undefined) {
        if (!(target.node instanceof FolderNode)) refuse('ENOTDIR');
        if (target.node.entries.size > 0) refuse('ENOTEMPTY');
      }
    } else if (target.node instanceof FolderNode) refuse('EISDIR');
    source.folder.entries.delete(source.name);
    this.gone.add(normal(from));
    // A replaced entry goes to the end, as a new one would.
    target.folder.entries.delete(target.name);
    target.folder.entries.set(target.name, source.node);
    if (target.node instanceof FileNode) target.node.links--;
    source.node.ctimeNs = this.nowNs();
    this.touch(source.folder);
    this.touch(target.folder);
  }
  /** A socket is bound to a path. @throws DiskError(EEXIST) when something is there already */
  makeSocket(path: string): SocketNode {
    const { folder, name, node } = this.walk(path, false);
    if (node !== undefined) return refuse('EEXIST');
    const made = new SocketNode(this.newInode(), this.nowNs());
    folder.entries.set(name, made);
    this.touch(folder);
    return made;
  }
  symlink(target: string, path: string): void {
    const { folder, name, node } = this.walk(path, false);
    if (node !== undefined) refuse('EEXIST');
    folder.entries.set(name, new LinkNode(this.newInode(), this.nowNs(), target));
    this.touch(folder);
  }
  hardlink(existing: string, path: string): void {
    const source = this.lookup(existing, false);
    if (source instanceof FolderNode) refuse('EPERM');
    const { folder, name, node } = this.walk(path, false);
    if (node !== undefined) refuse('EEXIST');
    folder.entries.set(name, source);
    source.links++;
    this.touch(folder);
  }
  readLink(path: string): string {
    const node = this.lookup(path, false);
    return node instanceof LinkNode ? node.target : refuse('EINVAL');
  }
  /** The path with every link followed; parts that are not there stay as they are. */
  realPath(path: string, strict: boolean): string {
    let done: string[] = [];
    const left = path.split('/').filter((part) => part !== '' && part !== '.');
    for (let steps = 0; left.length > 0; steps++) {
      if (steps > 500) return refuse('ELOOP');
      const part = left.shift()!;
      if (part === '..') {
        done.pop();
        continue;
      }
      const here = `/${[...done, part].join('/')}`;
      let node: DiskNode | undefined;
      try {
        node = this.walk(here, false).node;
      } catch (error) {
        if (!(error instanceof DiskError)) throw error;
        if (strict) throw new DiskError(error.code, here);
      }
      if (node === undefined && strict) throw new DiskError('ENOENT', here);
      if (node instanceof LinkNode) {
        left.unshift(...node.target.split('/').filter((piece) => piece !== '' && piece !== '.'));
        if (node.target.startsWith('/')) done = [];
      } else done.push(part);
    }
    return `/${done.join('/')}`;
  }
}
/** A path without empty parts, "." and "..", by its text alone. */
function normal(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..') parts.pop();
    else parts.push(part);
  }
  return `/${parts.join('/')}`;
}

const disks = new WeakMap<object, VirtualDisk>();
/** The disk of the current run. Times are virtual nanoseconds since the run began. */
export function disk(): VirtualDisk {
  let found = disks.get(vm.kernel);
  if (found === undefined) {
    found = new VirtualDisk(() => vm.nowNs());
    found.outside = (path) => {
      const source = sourceOf(path) ?? sourceBeside(path);
      return source === undefined ? undefined : new TextEncoder().encode(source);
    };
    disks.set(vm.kernel, found);
  }
  if (!found.hasProgram) {
    const folder = programFolder();
    if (folder !== undefined) {
      found.makeFolders(folder);
      found.hasProgram = true;
      // Listings of the folder show the program's own file.
      found.exists(vm.interpreter.host.program.filename);
    }
  }
  return found;
}
/** A module of the program's own, as it is imported; undefined where there is none at this path. */
function sourceBeside(path: string): string | undefined {
  const { host } = vm.interpreter;
  const main = host.program.filename;
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  if (folder === '' || !path.startsWith(folder) || !path.endsWith('.py')) return undefined;
  const rest = path.slice(folder.length);
  const name = rest.slice(0, -3).replace(/\/__init__$/, '');
  // what no import could name is no module
  if (!name.split('/').every((part) => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(part))) return undefined;
  const found = host.findSource?.(name.replaceAll('/', '.'));
  return found?.filename.endsWith(`/${rest}`) === true ? found.source : undefined;
}
/** Where the program lies; undefined when it comes from no file. */
function programFolder(): string | undefined {
  const main = vm.interpreter.mainModule?.dict.table.get('__file__');
  return typeof main === 'string' && main.startsWith('/')
    ? main.slice(0, Math.max(1, main.lastIndexOf('/')))
    : undefined;
}
/** The rights that new files and folders of the current process do not get (os.umask). */
export const maskedModes = (): number => (vm.interpreter.state.get('umask') as number | undefined) ?? 0o022;
/** The folder in which relative paths of the current process begin. */
export function workingFolder(): string {
  const own = vm.interpreter.state.get('cwd') as string | undefined;
  if (own !== undefined) return own;
  const folder = programFolder() ?? '/home/learner';
  disk().makeFolders(folder);
  setWorkingFolder(folder);
  return folder;
}
/** os.chdir(): the folder from which relative paths go. */
export function setWorkingFolder(path: string): void {
  vm.interpreter.state.set('cwd', path);
}
/** A path as the disk wants it: absolute. */
export const absolute = (path: string): string =>
  path.startsWith('/') ? path : path === '' ? '' : `${workingFolder()}/${path}`;
