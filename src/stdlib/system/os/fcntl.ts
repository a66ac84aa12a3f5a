/** fcntl: flags of descriptors, and locks on files. */
import type { PipeReader, PipeWriter } from '../../../kernel/index.ts';
import {
  asInt,
  call,
  getAttr,
  type ModuleSpec,
  type NativeGen,
  newDescriptor,
  type OpenFile,
  inheritable,
  openFile,
  osError,
  raise,
  toIndex,
  typeOf,
  type Value,
} from '../../../machine/index.ts';
import { moduleFunctions } from '../../structures/common.ts';
import { openFlags } from './files.ts';
import { lockRange, lockWhole } from './locks.ts';

const LOCK_SH = 1;
const LOCK_EX = 2;
const LOCK_NB = 4;
const LOCK_UN = 8;
const FD_CLOEXEC = 1;
/** Commands of fcntl() that are carried out. */
const F_DUPFD = 0;
const F_GETFD = 1;
const F_SETFD = 2;
const F_GETFL = 3;
const F_SETFL = 4;
const F_DUPFD_CLOEXEC = 1030;
const F_SETPIPE_SZ = 1031;
const F_GETPIPE_SZ = 1032;

const constants: Readonly<Record<string, number>> = {
  LOCK_SH,
  LOCK_EX,
  LOCK_NB,
  LOCK_UN,
  LOCK_MAND: 32,
  LOCK_READ: 64,
  LOCK_WRITE: 128,
  LOCK_RW: 192,
  FD_CLOEXEC,
  FASYNC: 8192,
  F_DUPFD,
  F_GETFD,
  F_SETFD,
  F_GETFL,
  F_SETFL,
  F_GETLK: 5,
  F_SETLK: 6,
  F_SETLKW: 7,
  F_SETOWN: 8,
  F_GETOWN: 9,
  F_SETSIG: 10,
  F_GETSIG: 11,
  F_RDLCK: 0,
  F_WRLCK: 1,
  F_UNLCK: 2,
  F_EXLCK: 4,
  F_SHLCK: 8,
  F_DUPFD_CLOEXEC,
  F_SETPIPE_SZ,
  F_GETPIPE_SZ,
};

/** A descriptor, given as one or as an object that has one. */
export function* fileOf(given: Value): NativeGen<OpenFile> {
  return openFile(yield* numberOf(given));
}
function* numberOf(given: Value): NativeGen<number> {
  let fd = asInt(given);
  if (fd === undefined) {
    if (typeOf(given).lookup('fileno') === undefined)
      raise('TypeError', 'argument must be an int, or have a fileno() method.');
    fd = asInt(yield* call(getAttr(given, 'fileno')));
    if (fd === undefined) raise('TypeError', 'fileno() returned a non-integer');
  }
  if (fd < 0) raise('ValueError', `file descriptor cannot be a negative integer (${fd})`);
  return Number(fd);
}
/** Which lock an operation asks for; undefined: none that there is. */
function kindOf(operation: number): 'shared' | 'exclusive' | null | undefined {
  if ((operation & LOCK_UN) !== 0) return null;
  if ((operation & LOCK_SH) !== 0) return 'shared';
  return (operation & LOCK_EX) !== 0 ? 'exclusive' : undefined;
}
function* flock(given: Value, operation: Value): NativeGen {
  const file = yield* fileOf(given);
  const wanted = Number(toIndex(operation));
  const kind = kindOf(wanted);
  if (kind === undefined) osError('EINVAL');
  yield* lockWhole(file, kind, (wanted & LOCK_NB) === 0);
  return null;
}
function* lockf(given: Value, cmd: Value, len?: Value, start?: Value, whence?: Value): NativeGen {
  const file = yield* fileOf(given);
  const wanted = Number(toIndex(cmd));
  const kind = kindOf(wanted);
  if (kind === undefined) raise('ValueError', 'unrecognized lockf argument');
  const from = Number(toIndex(start ?? 0));
  const by = Number(toIndex(whence ?? 0));
  // Where a range begins may be said from the position or from the end, which seeking works out; the position stays.
  const here = file.seek(0, 1);
  const at = by === 0 ? from : file.seek(from, by);
  file.seek(here, 0);
  yield* lockRange(file, at, Number(toIndex(len ?? 0)), kind, (wanted & LOCK_NB) === 0);
  return null;
}
function* fcntl(given: Value, cmd: Value, arg?: Value): NativeGen {
  const fd = yield* numberOf(given);
  const file = openFile(fd);
  const command = Number(toIndex(cmd));
  const value = Number(asInt(arg ?? 0) ?? 0);
  switch (command) {
    case F_GETFD:
      return inheritable().has(fd) ? 0 : FD_CLOEXEC;
    case F_SETFD:
      if ((value & FD_CLOEXEC) === 0) inheritable().add(fd);
      else inheritable().delete(fd);
      return 0;
    case F_GETFL: {
      const access = file.readable ? (file.writable ? openFlags.O_RDWR : openFlags.O_RDONLY) : openFlags.O_WRONLY;
      return access | (file.append ? openFlags.O_APPEND : 0) | (file.blocking ? 0 : openFlags.O_NONBLOCK);
    }
    case F_SETFL:
      file.blocking = (value & openFlags.O_NONBLOCK) === 0;
      file.append = (value & openFlags.O_APPEND) !== 0;
      return 0;
    case F_DUPFD:
    case F_DUPFD_CLOEXEC: {
      file.holders++;
      const copy = newDescriptor(file, value);
      if (command === F_DUPFD) inheritable().add(copy);
      return copy;
    }
    case F_GETPIPE_SZ:
      return endOf(file).capacity;
    case F_SETPIPE_SZ: {
      const end = endOf(file);
      // The system takes whole pages, a power of two of them.
      const bytes = Math.max(4096, 2 ** Math.ceil(Math.log2(Math.max(1, value))));
      if (bytes > 1_048_576) return osError('EPERM');
      if (bytes < end.held) return osError('EBUSY');
      end.capacity = bytes;
      return bytes;
    }
    default:
      return osError('EINVAL');
  }
}
/** The end of a pipe that a descriptor refers to. @throws OSError EBADF */
function endOf(file: OpenFile): PipeReader | PipeWriter {
  const { end } = file as { end?: { reader?: PipeReader; writer?: PipeWriter } };
  return end?.reader ?? end?.writer ?? osError('EBADF');
}
function* ioctl(given: Value): NativeGen {
  yield* fileOf(given);
  return osError('ENOTTY');
}

export const fcntlModule: ModuleSpec = {
  kind: 'native',
  make: () => ({
    ...moduleFunctions('fcntl', {
      fcntl: ['fd, cmd, arg=0, /', fcntl],
      flock: ['fd, operation, /', flock],
      ioctl: ['fd, request, arg=0, mutate_flag=True, /', ioctl],
      lockf: ['fd, cmd, len=0, start=0, whence=0, /', lockf],
    }),
    ...constants,
  }),
};
