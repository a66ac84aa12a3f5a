/** Pipes as POSIX has them: one direction, a bounded buffer, ends that may be held by several processes. */

import type { Kernel } from '../kernel.ts';
import type { DeviceProblem } from '../syscall.ts';
import type { WaitQueue } from '../threads/wait-queue.ts';
import { ByteQueue } from './bytes.ts';
import type { DeviceRequest } from './device.ts';
import { FAILED, HANGUP, Pollable, READ, WRITE } from './selector.ts';

/** The size of a pipe's buffer on Linux. */
const PIPE_CAPACITY = 65_536;
/** A write of at most so many bytes is never cut in two (POSIX PIPE_BUF on Linux). */
const PIPE_ATOMIC = 4096;

const CLOSED: DeviceProblem = { code: 'EBADF', message: 'Bad file descriptor' };
const BROKEN: DeviceProblem = { code: 'EPIPE', message: 'Broken pipe' };

interface Buffer {
  readonly id: number;
  readonly bytes: ByteQueue;
  capacity: number;
  readonly readable: WaitQueue;
  readonly writable: WaitQueue;
  reader: PipeReader;
  writer: PipeWriter;
}

abstract class PipeEnd extends Pollable {
  /** How many descriptors refer to this end. */
  protected holders = 1;

  constructor(
    protected readonly kernel: Kernel,
    protected readonly buffer: Buffer,
    private readonly side: 'read' | 'write',
  ) {
    super();
  }

  get id(): number {
    return this.buffer.id;
  }
  get what(): string {
    return `pipe ${this.buffer.id} (${this.side} end)`;
  }
  get closed(): boolean {
    return this.holders === 0;
  }
  /** How many bytes the pipe holds; not fewer than there are in it. */
  get capacity(): number {
    return this.buffer.capacity;
  }
  set capacity(bytes: number) {
    this.buffer.capacity = bytes;
    this.buffer.writable.wakeAll();
    this.buffer.writer.notify();
  }
  get held(): number {
    return this.buffer.bytes.length;
  }
  /** One more descriptor refers to this end (fork, dup, a handle sent to a child). */
  share(): void {
    this.holders++;
  }
  /** One descriptor less; the last one closes the end. @returns false when it was closed already */
  close(): boolean {
    if (this.holders === 0) return false;
    if (--this.holders > 0) return true;
    this.kernel.tell({ kind: 'pipe.closed', pipe: this.buffer.id, end: this.side });
    this.buffer.readable.wakeAll();
    this.buffer.writable.wakeAll();
    this.changed();
    this.buffer.reader.notify();
    this.buffer.writer.notify();
    return true;
  }
  notify(): void {
    this.changed();
  }
  /** Nobody has this end open, or not yet. */
  leave(): void {
    this.holders = 0;
  }
}

/** The end from which bytes come. */
export class PipeReader extends PipeEnd {
  readiness(): number {
    return (this.buffer.bytes.length > 0 ? READ : 0) | (this.buffer.writer.closed ? HANGUP : 0);
  }

  /** Reads without waiting. @returns up to `max` bytes; empty at the end of the data (all writers closed); null when there is nothing yet */
  read(max: number): Uint8Array | DeviceProblem | null {
    if (this.closed) return CLOSED;
    const { bytes, writer, id } = this.buffer;
    if (bytes.length === 0) return writer.closed ? new Uint8Array(0) : null;
    const got = bytes.take(max);
    this.kernel.tell({ kind: 'pipe.received', pipe: id, what: '', bytes: got.length });
    this.buffer.writable.wakeAll();
    writer.notify();
    return got;
  }

  /** Reads, waiting until there is at least one byte or the end. */
  reading(max: number): DeviceRequest<Uint8Array> {
    return {
      what: `read from ${this.what}`,
      start: (call) => {
        const got = this.read(max);
        if (got === null) call.waitFor(this.buffer.readable);
        else if (got instanceof Uint8Array) call.finish(got);
        else call.fail(got);
      },
    };
  }
}

/** The end into which bytes go. */
export class PipeWriter extends PipeEnd {
  readiness(): number {
    if (this.buffer.reader.closed) return WRITE | FAILED;
    return this.buffer.capacity - this.buffer.bytes.length >= Math.min(PIPE_ATOMIC, this.buffer.capacity) ? WRITE : 0;
  }

  /** Writes without waiting. @returns how many bytes went in; null when none fit now (up to 4096 bytes go in whole or not at all) */
  write(data: Uint8Array): number | DeviceProblem | null {
    if (this.closed) return CLOSED;
    const { bytes, capacity, reader, id } = this.buffer;
    if (reader.closed) return BROKEN;
    if (data.length === 0) return 0;
    const room = capacity - bytes.length;
    if (room <= 0 || (data.length <= PIPE_ATOMIC && data.length <= capacity && room < data.length)) return null;
    const part = data.subarray(0, room);
    bytes.push(part);
    this.kernel.tell({ kind: 'pipe.sent', pipe: id, what: '', bytes: part.length });
    this.buffer.readable.wake();
    reader.notify();
    return part.length;
  }

  /** Writes everything, waiting for room as often as needed. @returns how many bytes: all, or those that went in before the last reader left */
  writing(data: Uint8Array): DeviceRequest<number> {
    let written = 0;
    return {
      what: `write to ${this.what}`,
      start: (call) => {
        while (written < data.length) {
          const count = this.write(data.subarray(written));
          if (count === null) return call.waitFor(this.buffer.writable);
          if (typeof count !== 'number') {
            if (written === 0) return call.fail(count);
            break;
          }
          written += count;
        }
        call.finish(written);
      },
    };
  }
}

/** Makes a pipe. @param from id of the process that writes, `to` of the one that reads; 0: not known */
export function makePipe(
  kernel: Kernel,
  options: { readonly name?: string; readonly capacity?: number; readonly from?: number; readonly to?: number } = {},
): { readonly reader: PipeReader; readonly writer: PipeWriter } {
  const id = kernel.nextId('pipe');
  const buffer = {
    id,
    bytes: new ByteQueue(),
    capacity: options.capacity ?? PIPE_CAPACITY,
    readable: kernel.queue('pipe', `data in pipe ${id}`, id),
    writable: kernel.queue('pipe', `room in pipe ${id}`, id),
  } as Buffer;
  buffer.reader = new PipeReader(kernel, buffer, 'read');
  buffer.writer = new PipeWriter(kernel, buffer, 'write');
  kernel.tell({
    kind: 'pipe.created',
    pipe: id,
    name: options.name ?? '',
    from: options.from ?? 0,
    to: options.to ?? 0,
  });
  return { reader: buffer.reader, writer: buffer.writer };
}
