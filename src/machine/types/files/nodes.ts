/** What lies on the simulated disk: files, folders, links, with what they hold, and the errors with which a disk refuses. */
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
  EIO: [5, 'Input/output error'],
  EMFILE: [24, 'Too many open files'],
  ENOSPC: [28, 'No space left on device'],
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
/** Refuses an operation. @throws DiskError */
export function refuse(code: ErrorName): never {
  throw new DiskError(code);
}

const FILE = 0o100000;
const FOLDER = 0o040000;
const LINK = 0o120000;
const CHARACTER_DEVICE = 0o020000;
const SOCKET = 0o140000;
const FIFO = 0o010000;

/** A moment: virtual nanoseconds since the run began, or (a bigint) nanoseconds since 1970. */
export type Moment = number | bigint;

abstract class Node {
  mode = 0;
  atimeNs: Moment = 0;
  mtimeNs: Moment = 0;
  ctimeNs: Moment = 0;
  links = 1;
  constructor(
    readonly inode: number,
    nowNs: number,
  ) {
    this.atimeNs = this.mtimeNs = this.ctimeNs = nowNs;
  }
  abstract readonly type: number;
  abstract readonly size: number;
  /** What the owner may do: read 4, write 2, execute 1. */
  get rights(): number {
    return this.theirs ?? (this.mode >> 6) & 7;
  }
  /** The same where the file is another's in the real world; null: as `mode` says. */
  theirs: number | null = null;
}
/** So many bytes of a file are held; beyond them it may be long, but the simulated disk has no room for what is written there. */
export const MOST_HELD = 2 ** 31;
/** A file: `bytes` may be longer than `size`. */
export class FileNode extends Node {
  readonly type: number = FILE;
  override mode = 0o644;
  private bytes = new Uint8Array(0);
  size = 0;
  /** What is in it in the real world, as long as nobody has asked for that. */
  private contents: (() => Uint8Array) | null = null;
  /** Somebody else has its bytes, too: they are copied before they change. */
  private isShared = false;
  /** Who wants to know when it is changed for the first time. */
  whenChanged: (() => void) | null = null;
  private changes(): void {
    this.whenChanged?.();
    this.whenChanged = null;
  }
  /** What is to be done when a process closes a descriptor of it: giving up that process's locks. */
  whenLetGo: ((owner: object) => void) | null = null;
  /** A file on the disk, not a device. */
  get isRegular(): boolean {
    return this.type === FILE;
  }
  /** A device that never comes to its end. */
  get isEndless(): boolean {
    return false;
  }
  /** It is so long and has what `contents` gives, once that is wanted. */
  lies(size: number, contents: () => Uint8Array): void {
    this.size = size;
    this.contents = contents;
  }
  /** Gets what is in it. @throws DiskError where the real world does not give it */
  load(): void {
    if (this.contents === null) return;
    this.bytes = this.contents() as Uint8Array<ArrayBuffer>;
    this.contents = null;
    this.size = this.bytes.length;
    this.isShared = true;
  }
  read(at: number, count: number): Uint8Array {
    this.load();
    if (at >= this.size) return new Uint8Array(0);
    const end = Math.min(this.size, at + count);
    if (end <= this.bytes.length) return this.bytes.slice(at, end);
    // What nobody has written is zeros.
    const bytes = new Uint8Array(end - at);
    bytes.set(this.bytes.subarray(at, end));
    return bytes;
  }
  write(at: number, data: Uint8Array): void {
    this.changes();
    this.load();
    const end = at + data.length;
    if (end > this.bytes.length) this.grow(Math.max(end, this.bytes.length * 2, 64));
    else {
      if (this.isShared) this.grow(this.bytes.length);
      if (at > this.size) this.bytes.fill(0, this.size, at);
    }
    this.bytes.set(data, at);
    this.size = Math.max(this.size, end);
  }
  truncate(size: number): void {
    this.changes();
    if (size === 0) {
      this.contents = null;
      this.bytes = new Uint8Array(0);
      this.isShared = false;
    }
    this.load();
    // (A file that is made very long has nothing there yet.)
    if (this.isShared || (size > this.bytes.length && size <= MOST_HELD)) this.grow(Math.max(size, this.size));
    if (size < this.size) this.bytes.fill(0, size, this.size);
    this.size = size;
  }
  private grow(wanted: number): void {
    const length = Math.min(wanted, MOST_HELD);
    const bigger = new Uint8Array(length);
    bigger.set(this.bytes.subarray(0, this.size));
    this.bytes = bigger;
    this.isShared = false;
  }
}
const MEMORY_DEVICES = 1 << 8;
/** /dev/null: nothing stays in it. */
export class NullNode extends FileNode {
  override readonly type = CHARACTER_DEVICE;
  override mode = 0o666;
  /** What Linux knows it by: its kind (memory) and which one of the kind it is. */
  readonly device: number;
  constructor(inode: number, now: number, device: number) {
    super(inode, now);
    this.device = MEMORY_DEVICES | device;
  }
  override write(): void {}
  override truncate(): void {}
}
/** /dev/zero and /dev/urandom: as much as anybody wants. */
export class EndlessNode extends NullNode {
  constructor(
    inode: number,
    now: number,
    device: number,
    private readonly some: (count: number) => Uint8Array,
  ) {
    super(inode, now, device);
  }
  override get isEndless(): boolean {
    return true;
  }
  override read(_at: number, count: number): Uint8Array {
    return this.some(count);
  }
}
/** A pipe, device or socket of the real world: it can be seen, not opened. */
export class ForeignNode extends FileNode {
  constructor(
    inode: number,
    override readonly type: number,
  ) {
    super(inode, 0);
  }
}
/** What a socket that is bound to a path leaves there. */
export class SocketNode extends FileNode {
  override readonly type = SOCKET;
  override mode = 0o755;
  /** The name under which the network knows the socket. */
  host = '';
}
/** A named pipe. */
export class FifoNode extends FileNode {
  override readonly type = FIFO;
  override write(): void {}
  override truncate(): void {}
}
/** What lies in a folder of the real world, for a folder of the simulated disk that stands for it. */
export interface Below {
  /** What has this name; undefined: nothing. */
  find(name: string): DiskNode | undefined;
  /** All names. @throws DiskError where the real world does not tell them */
  names(): readonly string[];
}
/** A folder of the simulated disk. */
export class FolderNode extends Node {
  readonly type = FOLDER;
  override mode = 0o755;
  override links = 2;
  size = 4096;
  /** What is known of what lies in it: all of it where it stands for no folder of the real world. */
  private readonly known = new Map<string, DiskNode>();
  private below: Below | null = null;
  private isListed = false;
  /** Names that the program took away or gave to something else: what has them in the real world does not come again. */
  private readonly taken = new Set<string>();

  /** It stands for a folder of the real world: what lies there lies in it, too, and is looked at when somebody asks for it. */
  standFor(below: Below): void {
    this.below = below;
  }
  get(name: string): DiskNode | undefined {
    const known = this.known.get(name);
    if (known !== undefined || this.below === null || this.isListed || this.taken.has(name)) return known;
    const found = this.below.find(name);
    if (found !== undefined) this.known.set(name, found);
    return found;
  }
  /** Puts something there; what had the name before has gone. */
  put(name: string, node: DiskNode): void {
    // A replaced entry goes to the end, as a new one would.
    this.take(name);
    this.known.set(name, node);
  }
  take(name: string): void {
    this.known.delete(name);
    if (this.below !== null) this.taken.add(name);
  }
  /** The names of all that lies in it, in the order of `entries`: nobody looks at what has them. */
  get names(): readonly string[] {
    if (this.below === null || this.isListed) return [...this.known.keys()];
    const found = this.below.names().filter((name) => !this.taken.has(name));
    const real = new Set(found);
    return [...found, ...[...this.known.keys()].filter((name) => !real.has(name))];
  }
  /** All that lies in it: what the real folder has in its order, then what is new. */
  get entries(): ReadonlyMap<string, DiskNode> {
    if (this.below !== null && !this.isListed) {
      const { below } = this;
      const found = below
        .names()
        .filter((name) => !this.taken.has(name))
        .map((name) => [name, this.known.get(name) ?? below.find(name)] as const);
      const others = [...this.known];
      this.known.clear();
      for (const [name, node] of [...found, ...others]) if (node !== undefined) this.known.set(name, node);
      this.isListed = true;
    }
    return this.known;
  }
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
