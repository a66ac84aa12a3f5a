/** Locks of whole files (flock) and of ranges of bytes (lockf) on the simulated disk: nobody is kept from reading or writing by them, only from locking. */
import type { Answer } from '../../../kernel/index.ts';
import { block, DiskFile, type FileNode, type NativeGen, type OpenFile, osError, vm } from '../../../machine/index.ts';

type Queue = ReturnType<typeof vm.kernel.queue>;

interface Range {
  /** The process (lockf) whose range it is. */
  readonly owner: object;
  readonly start: number;
  readonly end: number;
  readonly exclusive: boolean;
}
interface Locks {
  /** flock: which open files hold it, and whether each alone. Descriptors of one open file hold it together. */
  readonly whole: Map<OpenFile, boolean>;
  ranges: Range[];
  readonly queue: Queue;
}
const ofNodes = new WeakMap<FileNode, Locks>();

function locksOf(file: DiskFile): Locks {
  let found = ofNodes.get(file.node);
  if (found === undefined) {
    found = { whole: new Map(), ranges: [], queue: vm.kernel.queue('lock', `file lock ${file.name}`) };
    ofNodes.set(file.node, found);
    const locks = found;
    // A process that closes a descriptor of a file gives up all its ranges there, whichever descriptor they came by.
    file.node.whenLetGo = (owner) => {
      if (!locks.ranges.some((one) => one.owner === owner)) return;
      locks.ranges = locks.ranges.filter((one) => one.owner !== owner);
      locks.queue.wake(locks.queue.length);
    };
  }
  return found;
}
function diskFile(file: OpenFile): DiskFile {
  return file instanceof DiskFile ? file : osError('EINVAL');
}
/** Waits until nobody stands in the way any more. */
function* untilFree(locks: Locks, what: string, isFree: () => boolean, waits: boolean): NativeGen<void> {
  while (!isFree()) {
    if (!waits) osError('EAGAIN');
    yield* block<Answer>({ kind: 'wait', queue: locks.queue, reason: { on: 'lock', what } });
  }
}

/** flock(). @param kind null: gives the lock up */
export function* lockWhole(given: OpenFile, kind: 'shared' | 'exclusive' | null, waits: boolean): NativeGen<void> {
  const file = diskFile(given);
  const locks = locksOf(file);
  // Changing the kind gives up the old lock first.
  if (locks.whole.delete(file)) locks.queue.wake(locks.queue.length);
  if (kind === null) return;
  const exclusive = kind === 'exclusive';
  const isFree = () => [...locks.whole].every(([holder, alone]) => holder === file || !(exclusive || alone));
  yield* untilFree(locks, `file lock ${file.name}`, isFree, waits);
  locks.whole.set(file, exclusive);
  file.whenClosed = () => {
    if (locks.whole.delete(file)) locks.queue.wake(locks.queue.length);
  };
}

/** A range without what a process locks anew, or gives up, in it. */
function without(range: Range, owner: object, start: number, end: number): Range[] {
  if (range.owner !== owner || range.end <= start || range.start >= end) return [range];
  const parts: Range[] = [];
  if (range.start < start) parts.push({ ...range, end: start });
  if (range.end > end) parts.push({ ...range, start: end });
  return parts;
}
/** lockf(). @param length 0: to the end of the file, however long it becomes @param kind null: gives the range up */
export function* lockRange(
  given: OpenFile,
  start: number,
  length: number,
  kind: 'shared' | 'exclusive' | null,
  waits: boolean,
): NativeGen<void> {
  const file = diskFile(given);
  if (kind === 'exclusive' ? !file.writable : kind === 'shared' && !file.readable) osError('EBADF');
  const locks = locksOf(file);
  const owner = vm.interpreter;
  const end = length === 0 ? Number.POSITIVE_INFINITY : start + length;
  const exclusive = kind === 'exclusive';
  const isFree = () =>
    locks.ranges.every(
      (one) => one.owner === owner || one.end <= start || one.start >= end || !(exclusive || one.exclusive),
    );
  if (kind !== null) yield* untilFree(locks, `lock of bytes of ${file.name}`, isFree, waits);
  locks.ranges = locks.ranges.flatMap((one) => without(one, owner, start, end));
  if (kind !== null) locks.ranges.push({ owner, start, end, exclusive });
  locks.queue.wake(locks.queue.length);
}
