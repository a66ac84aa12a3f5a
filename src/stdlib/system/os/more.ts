/** The rest of os: reading at a place, descriptors in several pieces, device numbers, what a child's status says, and constants of Linux. */
import {
  descriptors,
  DiskFile,
  makeBytes,
  makeSet,
  type NativeGen,
  type NativeSpec,
  openFile,
  osError,
  toArrayGen,
  toIndex,
  type Value,
  writableBuffer,
  writeArgument,
} from '../../../machine/index.ts';

const number = (value: Value): number => Number(toIndex(value));
/** A file of the disk under a place of its own: what is done with it moves nobody else's. */
function at(fd: Value, offset: Value): DiskFile {
  const file = openFile(number(fd));
  if (!(file instanceof DiskFile)) return osError('ESPIPE');
  const place = new DiskFile(file.node, file.name);
  if (number(offset) < 0) osError('EINVAL');
  place.position = number(offset);
  return place;
}
function* readInto(fd: Value, buffer: Value): NativeGen<number> {
  const into = writableBuffer(buffer, 'readinto');
  const data = yield* openFile(number(fd)).read(into.length);
  if (data === null) return osError('EAGAIN');
  into.set(data);
  return data.length;
}
function* readPieces(fd: Value, buffers: Value): NativeGen<number> {
  let total = 0;
  for (const buffer of yield* toArrayGen(buffers)) {
    const size = writableBuffer(buffer, 'readinto').length;
    const count = yield* readInto(fd, buffer);
    total += count;
    if (count < size) break;
  }
  return total;
}
function* writePieces(fd: Value, buffers: Value): NativeGen<number> {
  let total = 0;
  for (const buffer of yield* toArrayGen(buffers)) {
    const count = yield* openFile(number(fd)).write(writeArgument(buffer));
    if (count === null) return osError('EAGAIN');
    total += count;
  }
  return total;
}

export const moreFunctions: Readonly<Record<string, NativeSpec>> = {
  pread: [
    'fd, length, offset, /',
    function* (fd: Value, length: Value, offset: Value) {
      return makeBytes(yield* at(fd, offset).read(number(length)));
    },
  ],
  pwrite: [
    'fd, buffer, offset, /',
    function* (fd: Value, buffer: Value, offset: Value) {
      return yield* at(fd, offset).write(writeArgument(buffer));
    },
  ],
  readinto: ['fd, buffer, /', readInto],
  readv: ['fd, buffers, /', readPieces],
  writev: ['fd, buffers, /', writePieces],
  device_encoding: ['fd', (fd: Value) => (descriptors().get(number(fd))?.isatty === true ? 'utf-8' : null)],
  WIFSTOPPED: ['status', (status: Value) => (number(status) & 0xff) === 0x7f],
  WSTOPSIG: ['status', (status: Value) => (number(status) >> 8) & 0xff],
  WIFCONTINUED: ['status', (status: Value) => number(status) === 0xffff],
  WCOREDUMP: ['status, /', (status: Value) => (number(status) & 0x80) !== 0],
  major: ['device, /', (device: Value) => (number(device) >> 8) & 0xfff],
  minor: ['device, /', (device: Value) => (number(device) & 0xff) | ((number(device) >> 12) & 0xfff00)],
  makedev: [
    'major, minor, /',
    (major: Value, minor: Value) => (number(major) << 8) | (number(minor) & 0xff) | ((number(minor) & 0xfff00) << 12),
  ],
};

/** Which functions take more than a path: those of `made` that do here. */
export const supports = (made: Readonly<Record<string, Value>>): Record<string, Value> => {
  const these = (...names: string[]): Value => makeSet(names.map((name) => made[name] as Value));
  return {
    supports_dir_fd: makeSet([]),
    supports_effective_ids: makeSet([]),
    supports_fd: these('chmod', 'stat', 'truncate', 'utime'),
    supports_follow_symlinks: these('access', 'chown', 'link', 'stat', 'utime'),
  };
};

export const moreConstants: Readonly<Record<string, number>> = {
  CLD_EXITED: 1,
  CLD_KILLED: 2,
  CLD_DUMPED: 3,
  CLD_TRAPPED: 4,
  CLD_STOPPED: 5,
  CLD_CONTINUED: 6,
  F_ULOCK: 0,
  F_LOCK: 1,
  F_TLOCK: 2,
  F_TEST: 3,
  GRND_NONBLOCK: 1,
  GRND_RANDOM: 2,
  NGROUPS_MAX: 65_536,
  TMP_MAX: 238_328,
  O_ASYNC: 8192,
  O_DIRECT: 16_384,
  O_LARGEFILE: 0,
  O_NOATIME: 262_144,
  POSIX_FADV_NORMAL: 0,
  POSIX_FADV_RANDOM: 1,
  POSIX_FADV_SEQUENTIAL: 2,
  POSIX_FADV_WILLNEED: 3,
  POSIX_FADV_DONTNEED: 4,
  POSIX_FADV_NOREUSE: 5,
  PRIO_PROCESS: 0,
  PRIO_PGRP: 1,
  PRIO_USER: 2,
  P_ALL: 0,
  P_PID: 1,
  P_PGID: 2,
  P_PIDFD: 3,
  RTLD_LAZY: 1,
  RTLD_NOW: 2,
  RTLD_GLOBAL: 256,
  RTLD_LOCAL: 0,
  SCHED_OTHER: 0,
  SCHED_FIFO: 1,
  SCHED_RR: 2,
  SCHED_BATCH: 3,
  SCHED_IDLE: 5,
  SEEK_DATA: 3,
  SEEK_HOLE: 4,
  WSTOPPED: 2,
  WEXITED: 4,
  WNOWAIT: 0x1000000,
};
