/**
 * The operating system as SQLite sees it: files of the simulated disk with their locks, the virtual clock, the run's own chance. Nothing here waits; how
 * much was read, written and forced to the disk is counted, for the thread to wait for afterwards.
 */
import {
  absolute,
  DiskError,
  type DiskNode,
  disk,
  type FileNode,
  LinkNode,
  randomBytes,
  vm,
  workingFolder,
} from '../../machine/index.ts';
import { wallNs } from '../times/clock.ts';
import { exchange, inherit, share, unshare } from './shared-memory.ts';

/** Error numbers as the compiled library knows them. */
const errno = {
  EACCES: 2,
  EAGAIN: 6,
  EBADF: 8,
  EEXIST: 20,
  EINVAL: 28,
  EISDIR: 31,
  ENOMEM: 48,
  ENOENT: 44,
  ENOTDIR: 54,
  ENOTEMPTY: 55,
} as const;
const flag = { WRITE: 1, READ_WRITE: 2, CREATE: 0o100, EXCLUSIVE: 0o200, TRUNCATE: 0o1000 } as const;

interface Open {
  readonly path: string;
  /** undefined: a source of chance. */
  readonly node: FileNode | undefined;
  readonly writable: boolean;
  position: number;
}
/** A lock on a range of bytes, held by a process. */
interface Lock {
  readonly owner: object;
  readonly start: number;
  readonly end: number;
  readonly write: boolean;
}
const locks = new WeakMap<FileNode, Lock[]>();

/** Work done on the disk since it was last asked for. */
export interface DiskWork {
  bytes: number;
  syncs: number;
}

/** What SQLite's memory is to the system: views that are new after it grew. */
export interface Memory {
  readonly memory: WebAssembly.Memory;
  text(at: number): string;
  /** Memory that begins at a multiple of `step`; 0: there is none. */
  allocateAt(step: number, size: number): number;
}

const SECTOR = 512;
const PAGE = 65_536;
const PROTECTION_WRITE = 2;
const CHANCE = '/dev/urandom';

/** The functions that the compiled library imports. */
export class System {
  readonly work: DiskWork = { bytes: 0, syncs: 0 };
  private readonly files = new Map<number, Open>();
  private looks = 0;
  /** @param from whose files are open here, too; its locks are not handed down */
  constructor(
    private readonly own: Memory,
    from?: System,
  ) {
    for (const [fd, file] of from?.files ?? []) this.files.set(fd, { ...file });
    for (const { node } of this.files.values())
      if (node !== undefined && from !== undefined) inherit(node, this, own.memory, from);
  }

  private get view(): DataView {
    return new DataView(this.own.memory.buffer);
  }
  private get bytes(): Uint8Array {
    return new Uint8Array(this.own.memory.buffer);
  }
  /** Does something with the disk; what it refuses becomes an error number. */
  private onDisk(work: () => number): number {
    try {
      return work();
    } catch (error) {
      if (error instanceof DiskError) return -(errno[error.code as keyof typeof errno] ?? errno.EINVAL);
      throw error;
    }
  }
  private path(at: number): string {
    return absolute(this.own.text(at));
  }
  private open(path: string, flags: number): number {
    let fd = 3;
    while (this.files.has(fd)) fd++;
    if (path === CHANCE) {
      this.files.set(fd, { path, node: undefined, writable: false, position: 0 });
      return fd;
    }
    const writable = (flags & (flag.WRITE | flag.READ_WRITE)) !== 0;
    return this.onDisk(() => {
      const node = disk().openFile(path, {
        create: (flags & flag.CREATE) !== 0,
        exclusive: (flags & flag.EXCLUSIVE) !== 0,
        truncate: (flags & flag.TRUNCATE) !== 0,
        write: writable,
      });
      this.files.set(fd, { path, node, writable, position: 0 });
      return fd;
    });
  }
  private stat(node: DiskNode, at: number): number {
    const { view } = this;
    const type = node.type | node.mode;
    const words = [1, type, node.links, 1000, 1000, 0];
    for (let word = 0; word < words.length; word++) view.setUint32(at + 4 * word, words[word]!, true);
    view.setBigInt64(at + 24, BigInt(node.size), true);
    view.setInt32(at + 32, 4096, true);
    view.setInt32(at + 36, Math.ceil(node.size / 512), true);
    [node.atimeNs, node.mtimeNs, node.ctimeNs].forEach((moment, which) => {
      const ns = Number(moment);
      view.setBigInt64(at + 40 + 16 * which, BigInt(Math.floor(ns / 1e9)), true);
      view.setUint32(at + 48 + 16 * which, ns % 1e9, true);
    });
    view.setBigInt64(at + 88, BigInt(node.inode), true);
    return 0;
  }
  /** fcntl's lock of a range of bytes: as POSIX has it, one owner never stands in its own way. */
  private lock(node: FileNode, at: number): number {
    exchange(node);
    const { view } = this;
    const kind = view.getInt16(at, true);
    const start = Number(view.getBigInt64(at + 8, true));
    const length = Number(view.getBigInt64(at + 16, true));
    const end = length === 0 ? Number.POSITIVE_INFINITY : start + length;
    const held = locks.get(node) ?? [];
    if (
      kind !== 2 &&
      held.some((one) => one.owner !== this && one.start < end && one.end > start && (kind === 1 || one.write))
    )
      return -errno.EAGAIN;
    const rest = held.flatMap((one) => {
      if (one.owner !== this || one.end <= start || one.start >= end) return [one];
      const parts: Lock[] = [];
      if (one.start < start) parts.push({ ...one, end: start });
      if (one.end > end) parts.push({ ...one, start: end });
      return parts;
    });
    if (kind !== 2) rest.push({ owner: this, start, end, write: kind === 1 });
    locks.set(node, rest);
    return 0;
  }
  /** mmap(): only memory that is shared by writing into it. */
  private map(size: number, protection: number, fd: number, offset: number, allocated: number, at: number): number {
    const node = this.files.get(fd)?.node;
    if (node === undefined) return -errno.EBADF;
    if ((protection & PROTECTION_WRITE) === 0) return -errno.EINVAL;
    const address = this.own.allocateAt(PAGE, size);
    if (address === 0) return -errno.ENOMEM;
    share(node, this, this.own.memory, { address, offset, size });
    this.view.setUint32(allocated, 1, true);
    this.view.setUint32(at, address, true);
    return 0;
  }
  private unmap(address: number, fd: number): number {
    const node = this.files.get(fd)?.node;
    if (node !== undefined) unshare(node, this, address);
    return 0;
  }
  private heldByOthers(node: FileNode, at: number): number {
    const { view } = this;
    const write = view.getInt16(at, true) === 1;
    const start = Number(view.getBigInt64(at + 8, true));
    const end = start + Number(view.getBigInt64(at + 16, true));
    const found = (locks.get(node) ?? []).find(
      (one) => one.owner !== this && one.start < end && one.end > start && (write || one.write),
    );
    view.setInt16(at, found === undefined ? 2 : Number(found.write), true);
    return 0;
  }
  private closeFile(fd: number): number {
    const file = this.files.get(fd);
    if (file === undefined) return errno.EBADF;
    this.files.delete(fd);
    // A process that closes a file gives up all its locks on it, whichever descriptor they came by.
    if (file.node !== undefined) {
      const held = locks.get(file.node);
      if (held !== undefined)
        locks.set(
          file.node,
          held.filter((one) => one.owner !== this),
        );
    }
    return 0;
  }
  /** The pieces of memory of a read or write. */
  private *pieces(at: number, count: number): Generator<readonly [number, number]> {
    for (let piece = 0; piece < count; piece++) {
      const { view } = this;
      yield [view.getUint32(at + 8 * piece, true), view.getUint32(at + 8 * piece + 4, true)];
    }
  }
  private transfer(
    fd: number,
    at: number,
    count: number,
    done: number,
    one: (file: Open, at: number, size: number) => number,
  ): number {
    const file = this.files.get(fd);
    if (file === undefined) return errno.EBADF;
    let total = 0;
    for (const [from, size] of this.pieces(at, count)) {
      const moved = one(file, from, size);
      file.position += moved;
      total += moved;
      if (moved < size) break;
    }
    // The few bytes that tell whether anything changed are in the system's memory.
    if (file.node !== undefined && total >= SECTOR) this.work.bytes += total;
    this.view.setUint32(done, total, true);
    return 0;
  }
  private now(): number {
    return Number(wallNs() / 1_000_000n);
  }
  private localTime(seconds: bigint, at: number): void {
    const date = new Date(Number(seconds) * 1000);
    const year = date.getUTCFullYear();
    const day = Math.floor((Date.UTC(year, date.getUTCMonth(), date.getUTCDate()) - Date.UTC(year, 0, 1)) / 86_400_000);
    const { view } = this;
    [
      date.getUTCSeconds(),
      date.getUTCMinutes(),
      date.getUTCHours(),
      date.getUTCDate(),
      date.getUTCMonth(),
      year - 1900,
      date.getUTCDay(),
      day,
      0,
      0,
    ].forEach((part, index) => {
      view.setInt32(at + 4 * index, part, true);
    });
  }

  /** The imports of the compiled library. */
  imports(): WebAssembly.Imports {
    const lookup = (path: number, buffer: number, follow: boolean) =>
      this.onDisk(() => this.stat(disk().lookup(this.path(path), follow), buffer));
    const fail = () => -errno.EINVAL;
    return {
      env: {
        memory: this.own.memory,
        emscripten_date_now: () => this.now(),
        // SQLite sleeps a moment by looking at this clock until it has moved on.
        emscripten_get_now: () => this.now() + ++this.looks,
        emscripten_get_heap_max: () => 0x7fff0000,
        emscripten_resize_heap: (size: number) => {
          const { memory } = this.own;
          try {
            memory.grow(Math.ceil(((size >>> 0) - memory.buffer.byteLength) / 65_536));
            return 1;
          } catch {
            return 0;
          }
        },
        _tzset_js: () => {},
        _localtime_js: (seconds: bigint, at: number) => this.localTime(seconds, at),
        _mmap_js: (
          size: number,
          protection: number,
          _flags: number,
          fd: number,
          offset: bigint,
          allocated: number,
          at: number,
        ) => this.map(size, protection, fd, Number(offset), allocated, at),
        _munmap_js: (address: number, _size: number, _protection: number, _flags: number, fd: number) =>
          this.unmap(address, fd),
        __syscall_ioctl: fail,
        __syscall_utimensat: () => 0,
        __syscall_fchmod: () => 0,
        __syscall_chmod: () => 0,
        __syscall_fchown32: () => 0,
        __syscall_openat: (_folder: number, path: number, flags: number) => this.open(this.path(path), flags),
        __syscall_fcntl64: (fd: number, command: number, more: number) => {
          const { node, writable } = this.files.get(fd) ?? {};
          if (node === undefined) return -errno.EBADF;
          if (command < 5) return 0;
          const at = this.view.getUint32(more, true);
          if (command === 5 || command === 12) return this.heldByOthers(node, at);
          return !writable && this.view.getInt16(at, true) === 1 ? -errno.EBADF : this.lock(node, at);
        },
        __syscall_faccessat: (_folder: number, path: number, mode: number) =>
          this.onDisk(() => {
            const node = disk().lookup(this.path(path));
            return (mode & 2) !== 0 && (node.mode & 0o200) === 0 ? -errno.EACCES : 0;
          }),
        __syscall_stat64: (path: number, buffer: number) => lookup(path, buffer, true),
        __syscall_lstat64: (path: number, buffer: number) => lookup(path, buffer, false),
        __syscall_newfstatat: (_folder: number, path: number, buffer: number, flags: number) =>
          lookup(path, buffer, (flags & 0x100) === 0),
        __syscall_fstat64: (fd: number, buffer: number) => {
          const node = this.files.get(fd)?.node;
          return node === undefined ? -errno.EBADF : this.stat(node, buffer);
        },
        __syscall_ftruncate64: (fd: number, size: bigint) => {
          const node = this.files.get(fd)?.node;
          if (node === undefined) return -errno.EBADF;
          node.truncate(Number(size));
          return 0;
        },
        __syscall_getcwd: (buffer: number, size: number) => {
          const folder = new TextEncoder().encode(workingFolder());
          if (folder.length + 1 > size) return -errno.EINVAL;
          this.bytes.set(folder, buffer);
          this.bytes[buffer + folder.length] = 0;
          return folder.length + 1;
        },
        __syscall_mkdirat: (_folder: number, path: number, mode: number) =>
          this.onDisk(() => {
            disk().makeFolder(this.path(path), mode);
            return 0;
          }),
        __syscall_rmdir: (path: number) =>
          this.onDisk(() => {
            disk().removeFolder(this.path(path));
            return 0;
          }),
        __syscall_unlinkat: (_folder: number, path: number) =>
          this.onDisk(() => {
            disk().removeFile(this.path(path));
            return 0;
          }),
        __syscall_readlinkat: (_folder: number, path: number, buffer: number, size: number) =>
          this.onDisk(() => {
            const node = disk().lookup(this.path(path), false);
            if (!(node instanceof LinkNode)) return -errno.EINVAL;
            const target = new TextEncoder().encode(node.target).subarray(0, size);
            this.bytes.set(target, buffer);
            return target.length;
          }),
      },
      wasi_snapshot_preview1: {
        environ_sizes_get: (count: number, size: number) => {
          this.view.setUint32(count, 0, true);
          this.view.setUint32(size, 0, true);
          return 0;
        },
        environ_get: () => 0,
        clock_time_get: (_clock: number, _precision: bigint, at: number) => {
          this.view.setBigInt64(at, wallNs(), true);
          return 0;
        },
        fd_close: (fd: number) => this.closeFile(fd),
        fd_fdstat_get: () => 0,
        fd_sync: () => {
          this.work.syncs++;
          return 0;
        },
        fd_seek: (fd: number, offset: bigint, whence: number, at: number) => {
          const file = this.files.get(fd);
          if (file === undefined) return errno.EBADF;
          const base = whence === 0 ? 0 : whence === 1 ? file.position : (file.node?.size ?? 0);
          file.position = base + Number(offset);
          this.view.setBigInt64(at, BigInt(file.position), true);
          return 0;
        },
        fd_read: (fd: number, at: number, count: number, done: number) =>
          this.transfer(fd, at, count, done, (file, to, size) => {
            const data = file.node === undefined ? randomBytes(size) : file.node.read(file.position, size);
            this.bytes.set(data, to);
            return data.length;
          }),
        fd_write: (fd: number, at: number, count: number, done: number) =>
          this.transfer(fd, at, count, done, (file, from, size) => {
            file.node?.write(file.position, this.bytes.slice(from, from + size));
            if (file.node !== undefined) file.node.mtimeNs = file.node.ctimeNs = vm.nowNs();
            return size;
          }),
      },
    };
  }
}
