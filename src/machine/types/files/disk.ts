/**
 * The simulated disk: folders, files and symbolic links in memory, with POSIX's rules and error numbers. It knows nothing of Python values. All processes of
 * a run share one; a run begins with an almost empty one and the real folders that its host shows it (real.ts): what a program reads is what it wrote, or what
 * lies there.
 */
import { randomBytes } from '../../entropy.ts';
import { sourceOf } from '../../importing/sources.ts';
import { vm } from '../../vm.ts';
import {
  DiskError,
  type DiskNode,
  FileNode,
  FolderNode,
  FifoNode,
  ForeignNode,
  LinkNode,
  EndlessNode,
  NullNode,
  refuse,
  SocketNode,
} from './nodes.ts';
import { programFiles } from './programs.ts';
import { type RealFiles, standsFor } from './real.ts';

export * from './nodes.ts';

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
    this.makeFolders('/usr/bin');
    (this.lookup('/usr/bin') as FolderNode).standFor(programFiles(() => this.newInode()));
    this.root.put('bin', new LinkNode(this.newInode(), nowNs(), 'usr/bin'));
    this.makeFolders('/dev');
    const devices = this.lookup('/dev') as FolderNode;
    // (Who opens the three others gets the descriptor of that name: see openPath.)
    for (const name of ['null', 'stdin', 'stdout', 'stderr']) devices.put(name, new NullNode(1, nowNs(), 3));
    devices.put('zero', new EndlessNode(1, nowNs(), 5, (count) => new Uint8Array(count)));
    for (const [name, device] of [
      ['random', 8],
      ['urandom', 9],
    ] as const)
      devices.put(name, new EndlessNode(1, nowNs(), device, randomBytes));
    (this.lookup('/tmp') as FolderNode).mode = 0o1777;
  }
  private newInode(): number {
    return ++this.inodes;
  }
  /** Whose names in folders of the real world the program gave, took away or opened for writing: there nothing has changed. */
  readonly changed = new Set<string>();
  private mounted: readonly string[] = [];
  /** Notes that something is changed at a path; `isGone`: what the program made itself it has taken away again. */
  private note(path: string, isGone = false): void {
    if (this.mounted.length === 0) return;
    const full = normal(path);
    if (isGone && this.made.has(full)) this.changed.delete(full);
    else if (this.mounted.some((folder) => full.startsWith(`${folder}/`))) this.changed.add(full);
  }
  /** Names that were not there before the program gave them. */
  private readonly made = new Set<string>();
  private noteNew(path: string): void {
    if (this.mounted.length > 0 && !this.changed.has(normal(path))) this.made.add(normal(path));
    this.note(path);
  }
  /** Puts folders of the real world in their places. */
  mount(files: RealFiles): void {
    for (const path of files.folders) {
      this.makeFolders(path);
      standsFor(this.lookup(path) as FolderNode, files, path, () => this.newInode());
    }
    for (const [name, folder] of files.names) {
      if (this.exists(name)) continue;
      this.makeFolders(name.slice(0, name.lastIndexOf('/')));
      this.symlink(folder, name);
    }
    this.mounted = files.folders;
  }
  /** Makes a folder and those above it, where they are not there yet. */
  makeFolders(path: string): void {
    let folder = this.root;
    for (const part of path.split('/').filter((name) => name !== '')) {
      let next = folder.get(part);
      if (next === undefined) {
        next = new FolderNode(this.newInode(), this.nowNs());
        folder.put(part, next);
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
      if ((folder.rights & 1) === 0) return refuse('EACCES');
      let node = folder.get(part);
      if (node === undefined) {
        const found = this.gone.has(normal(path)) ? undefined : this.outside(path);
        if (found !== undefined && !isLast) {
          this.makeFolders(path.slice(0, path.lastIndexOf('/')));
          node = folder.get(part);
        } else if (found !== undefined) {
          const file = new FileNode(this.newInode(), this.nowNs());
          file.write(0, found);
          folder.put(part, file);
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
      mayChange(folder);
      const file = new FileNode(this.newInode(), this.nowNs());
      file.mode = (flags.mode ?? 0o666) & 0o7777 & ~maskedModes();
      folder.put(name, file);
      this.noteNew(path);
      this.touch(folder);
      return file;
    }
    if (flags.create && flags.exclusive) return refuse('EEXIST');
    if (!(node instanceof FileNode)) return refuse('EISDIR');
    if (node instanceof SocketNode || node instanceof ForeignNode) return refuse('ENXIO');
    if ((node.rights & (flags.write ? 2 : 4)) === 0) return refuse('EACCES');
    if (flags.write && this.mounted.length > 0) node.whenChanged = () => this.note(path);
    if (!flags.truncate) node.load();
    else {
      node.truncate(0);
      node.mtimeNs = node.ctimeNs = this.nowNs();
    }
    return node;
  }
  makeFolder(path: string, mode: number): void {
    const { folder, name, node } = this.walk(path.length > 1 ? path.replace(/\/+$/, '') : path, false);
    if (node !== undefined) refuse('EEXIST');
    mayChange(folder);
    const made = new FolderNode(this.newInode(), this.nowNs());
    made.mode = mode & 0o7777 & ~maskedModes();
    folder.put(name, made);
    this.noteNew(path);
    folder.links++;
    this.touch(folder);
  }
  /** The folder at a path. @throws DiskError where there is none */
  folderAt(path: string): FolderNode {
    const node = this.lookup(path);
    return node instanceof FolderNode ? node : refuse('ENOTDIR');
  }
  list(path: string): readonly string[] {
    return mayList(this.folderAt(path)).names;
  }
  entries(path: string): readonly (readonly [string, DiskNode])[] {
    return [...mayList(this.folderAt(path)).entries];
  }
  removeFile(path: string): void {
    const { folder, name, node } = this.walk(path, false);
    if (node === undefined) refuse('ENOENT');
    mayChange(folder);
    if (node instanceof FolderNode) refuse('EISDIR');
    folder.take(name);
    this.gone.add(normal(path));
    this.note(path, true);
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
    mayChange(folder);
    if (node.entries.size > 0) refuse('ENOTEMPTY');
    folder.take(name);
    this.note(path, true);
    folder.links--;
    this.touch(folder);
  }
  rename(from: string, to: string): void {
    const source = this.walk(from, false);
    if (source.node === undefined) refuse('ENOENT');
    const target = this.walk(to, false);
    if (target.node === source.node) return;
    mayChange(source.folder);
    mayChange(target.folder);
    if (source.node instanceof FolderNode) {
      if (`${normal(to)}/`.startsWith(`${normal(from)}/`)) refuse('EINVAL');
      if (target.node !== undefined) {
        if (!(target.node instanceof FolderNode)) refuse('ENOTDIR');
        if (target.node.entries.size > 0) refuse('ENOTEMPTY');
      }
    } else if (target.node instanceof FolderNode) refuse('EISDIR');
    source.folder.take(source.name);
    this.gone.add(normal(from));
    target.folder.put(target.name, source.node);
    this.note(from, true);
    if (target.node === undefined) this.noteNew(to);
    else this.note(to);
    if (target.node instanceof FileNode) target.node.links--;
    source.node.ctimeNs = this.nowNs();
    this.touch(source.folder);
    this.touch(target.folder);
  }
  /** A socket is bound to a path. @throws DiskError(EEXIST) when something is there already */
  makeSocket(path: string): SocketNode {
    const { folder, name, node } = this.walk(path, false);
    if (node !== undefined) return refuse('EEXIST');
    mayChange(folder);
    const made = new SocketNode(this.newInode(), this.nowNs());
    folder.put(name, made);
    this.touch(folder);
    return made;
  }
  makeFifo(path: string, mode: number): void {
    const { folder, name, node } = this.walk(path, false);
    if (node !== undefined) refuse('EEXIST');
    mayChange(folder);
    const made = new FifoNode(this.newInode(), this.nowNs());
    made.mode = mode & 0o7777 & ~maskedModes();
    folder.put(name, made);
    this.touch(folder);
  }
  symlink(target: string, path: string): void {
    const { folder, name, node } = this.walk(path, false);
    if (node !== undefined) refuse('EEXIST');
    mayChange(folder);
    folder.put(name, new LinkNode(this.newInode(), this.nowNs(), target));
    this.noteNew(path);
    this.touch(folder);
  }
  hardlink(existing: string, path: string): void {
    const source = this.lookup(existing, false);
    const { folder, name, node } = this.walk(path, false);
    if (node !== undefined) refuse('EEXIST');
    if (source instanceof FolderNode) refuse('EPERM');
    mayChange(folder);
    folder.put(name, source);
    this.noteNew(path);
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
    /** Where links lead; null while that is not found out yet: who meets one again then goes in a circle. */
    const known = new Map<string, string[] | null>();
    const left: (string | { readonly after: string })[] = path.split('/').filter(isName);
    while (left.length > 0) {
      const part = left.shift()!;
      if (typeof part === 'object') {
        known.set(part.after, [...done]);
        continue;
      }
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
      const end = known.get(here);
      if (end === null && strict) throw new DiskError('ELOOP', here);
      if (end !== undefined && end !== null) done = [...end];
      else if (end === undefined && node instanceof LinkNode) {
        known.set(here, null);
        left.unshift(...node.target.split('/').filter(isName), { after: here });
        if (node.target.startsWith('/')) done = [];
      } else done.push(part);
    }
    return `/${done.join('/')}`;
  }
}
/** Whether a part of a path leads further. */
const isName = (part: string): boolean => part !== '' && part !== '.';
/** Whoever gives or takes names in a folder needs the right to write there. @throws DiskError */
function mayChange(folder: FolderNode): void {
  if ((folder.rights & 2) === 0) refuse('EACCES');
}
/** Whoever lists a folder needs the right to read it. @throws DiskError */
function mayList(folder: FolderNode): FolderNode {
  return (folder.rights & 4) === 0 ? refuse('EACCES') : folder;
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
    const { files } = vm.interpreter.host;
    if (files !== undefined) found.mount(files);
  }
  if (!found.hasProgram && vm.interpreter.host.files === undefined) {
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
/** What a run changed in folders that stand for real ones, where it changed nothing: names as from the folder where it was started. */
export function changedFiles(kernel: object, start: string): readonly string[] {
  const names = [...(disks.get(kernel)?.changed ?? [])];
  return names.map((name) => (name.startsWith(`${start}/`) ? name.slice(start.length + 1) : name));
}
/** A module of the program's own, as it is imported; undefined where there is none at this path. */
function sourceBeside(path: string): string | undefined {
  const { host } = vm.interpreter;
  const main = host.program.filename;
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  if (folder === '' || !path.startsWith(folder) || !path.endsWith('.py')) return undefined;
  const rest = path.slice(folder.length);
  const name = rest.slice(0, -3).replace(/\/__init__$/, '');
  // what no import could name is no module (the general pattern takes V8 most of a millisecond to make)
  if (!name.split('/').every((part) => /^[a-z_]\w*$/i.test(part) || /^[\p{L}_][\p{L}\p{N}_]*$/u.test(part)))
    return undefined;
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
  const folder = vm.interpreter.host.files?.start ?? programFolder() ?? '/home/learner';
  if (!disk().exists(folder)) disk().makeFolders(folder);
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
