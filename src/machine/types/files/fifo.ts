/** Named pipes: what os.mkfifo() leaves in a folder, and how its ends are opened. */
import { makePipe, type PipeReader, type PipeWriter, type WaitQueue } from '../../../kernel/index.ts';
import { block } from '../../door.ts';
import type { NativeGen } from '../../native.ts';
import type { Value } from '../../objects.ts';
import { vm } from '../../vm.ts';
import { closeDescriptor, descriptors, osError, PipeFile } from './descriptors.ts';
import type { FifoNode } from './nodes.ts';

interface Ends {
  readonly reader: PipeReader;
  readonly writer: PipeWriter;
  /** How often either end was opened, and the line of those who wait for the other one. */
  readers: number;
  writers: number;
  readonly queue: WaitQueue;
}
const pipes = new WeakMap<FifoNode, Ends>();

/** The pipe of a name, while somebody has it open. */
function endsOf(node: FifoNode): Ends {
  let ends = pipes.get(node);
  if (ends === undefined || (ends.reader.closed && ends.writer.closed)) {
    const { reader, writer } = makePipe(vm.kernel);
    reader.leave();
    writer.leave();
    const queue = ends?.queue ?? vm.kernel.queue('pipe', 'the other end of a named pipe');
    ends = { reader, writer, readers: ends?.readers ?? 0, writers: ends?.writers ?? 0, queue };
    pipes.set(node, ends);
  }
  return ends;
}

/** Opens one end, or both. @throws OSError ENXIO for a writer that does not wait where nobody reads */
export function openFifo(
  node: FifoNode,
  { readable, writable, now }: { readable: boolean; writable: boolean; now: boolean },
  path: string,
  shown: Value,
): PipeFile {
  const ends = endsOf(node);
  if (now && writable && !readable && ends.reader.closed) osError('ENXIO', shown);
  if (readable) ends.reader.share();
  if (writable) ends.writer.share();
  if (readable) ends.readers++;
  if (writable) ends.writers++;
  ends.queue.wakeAll();
  const file = new PipeFile(
    readable && writable
      ? { reader: ends.reader, writer: ends.writer }
      : readable
        ? { reader: ends.reader }
        : { writer: ends.writer },
  );
  file.name = path;
  if (now) file.blocking = false;
  else if (readable !== writable) meets.set(file, { ends, others: readable ? ends.writers : ends.readers, readable });
  return file;
}
const meets = new WeakMap<PipeFile, { ends: Ends; others: number; readable: boolean }>();

/** Whoever has opened one end of a named pipe waits until the other one is opened, too. Nothing happens where a descriptor is something else. */
export function* meetOther(fd: number): NativeGen<number> {
  const file = descriptors().get(fd);
  const met = file instanceof PipeFile ? meets.get(file) : undefined;
  if (met === undefined) return fd;
  meets.delete(file as PipeFile);
  const { ends, others, readable } = met;
  const isThere = (): boolean =>
    readable ? !ends.writer.closed || ends.writers > others : !ends.reader.closed || ends.readers > others;
  try {
    while (!isThere())
      yield* block({ kind: 'wait', queue: ends.queue, reason: { on: 'pipe', what: `the other end of ${file!.name}` } });
  } catch (error) {
    closeDescriptor(fd);
    throw error;
  }
  return fd;
}
