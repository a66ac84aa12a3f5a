/**
 * One direction of multiprocessing's pipes: bytes in order, in the pieces in which Linux holds them, so a channel is full when its pipe or its socket would
 * be. A message is as many bytes as four bytes before them say (-1: as the next eight say).
 */
import type { Answer, WaitQueue } from '../../kernel/index.ts';
import { ByteQueue, PipePages, Pollable, READ, SocketPieces, WRITE } from '../../kernel/index.ts';
import { block, emit, type NativeGen, raise, signalBrokenPipe, vm } from '../../machine/index.ts';

/** A pipe has so many pages. */
const PAGES = 16;

/** One direction. */
export class Channel {
  private readonly bytes = new ByteQueue();
  private readonly held: SocketPieces | PipePages;
  /** The messages in it, as those who watch see them. */
  private readonly notes: { readonly what: string; readonly bytes: number }[] = [];
  readers = 0;
  writers = 0;
  readonly id = vm.kernel.nextId('pipe');
  readonly readable: WaitQueue;
  readonly writable: WaitQueue;
  /** The ends of it that selectors may watch. */
  readonly ends = new Set<End>();

  /** @param isSocket half of a pair of sockets, not a pipe */
  constructor(isSocket: boolean, name = '') {
    this.held = isSocket ? new SocketPieces() : new PipePages(PAGES);
    const shown = name === '' ? `Pipe ${this.id}` : name;
    this.readable = vm.kernel.queue('pipe', `data in ${shown}`, this.id);
    this.writable = vm.kernel.queue('pipe', `room in ${shown}`, this.id);
    emit('pipe.created', { pipe: this.id, name, from: 0, to: 0 });
  }

  get isEmpty(): boolean {
    return this.bytes.length === 0;
  }
  /** Whether whoever reads need not wait. */
  get isReadable(): boolean {
    return this.bytes.length > 0 || this.writers === 0;
  }
  /** Whether selectors say that there is room. */
  get hasRoom(): boolean {
    return this.readers === 0 || this.held.isWritable;
  }
  /** Puts in what there is room for. @returns how many bytes that was */
  put(data: Uint8Array): number {
    const taken = this.held.put(data.length);
    if (taken > 0) {
      this.bytes.push(taken === data.length ? data : data.subarray(0, taken));
      this.readable.wakeAll();
      this.moved();
    }
    return taken;
  }
  /** Takes out at most so many bytes: those that are there. */
  take(most: number): Uint8Array {
    const bytes = this.bytes.take(most);
    this.held.take(bytes.length);
    if (bytes.length > 0) {
      this.writable.wakeAll();
      this.moved();
    }
    return bytes;
  }
  /** Puts everything in, waiting for room as often as needed. @param begun is called when the first of it is in */
  *putAll(data: Uint8Array, begun: () => void): NativeGen<void> {
    for (let done = 0; ; ) {
      if (this.readers === 0) {
        yield* signalBrokenPipe();
        raise('BrokenPipeError', 32, 'Broken pipe');
      }
      const taken = this.put(done === 0 ? data : data.subarray(done));
      if (done === 0 && taken > 0) begun();
      done += taken;
      if (done === data.length) return;
      yield* block<Answer>({ kind: 'wait', queue: this.writable, reason: { on: 'pipe', object: this.id } });
    }
  }
  /** Waits until something can be read, or nobody writes any more. */
  *untilReadable(): NativeGen<void> {
    while (!this.isReadable)
      yield* block<Answer>({ kind: 'wait', queue: this.readable, reason: { on: 'pipe', object: this.id } });
  }
  /** Those who watch are told of a message (`what` is empty: of bytes without one) that goes in, */
  sent(what: string, bytes: number): void {
    if (what !== '') this.notes.push({ what, bytes });
    if (vm.listening) emit('pipe.sent', { pipe: this.id, what, bytes });
  }
  /** and of one that came out. */
  received(isMessage: boolean, bytes: number): void {
    const note = isMessage ? this.notes.shift() : undefined;
    if (this.isEmpty) this.notes.length = 0;
    if (vm.listening) emit('pipe.received', { pipe: this.id, what: note?.what ?? '', bytes: note?.bytes ?? bytes });
  }
  closed(side: 'read' | 'write'): void {
    if (vm.listening) emit('pipe.closed', { pipe: this.id, end: side });
    this.readable.wakeAll();
    this.writable.wakeAll();
    this.moved();
  }
  /** There is more to read, or more room, than before. */
  private moved(): void {
    for (const end of this.ends) end.notify();
  }
}

/** What selectors see of an end. */
export class End extends Pollable {
  closed = false;
  constructor(
    private readonly reads: Channel | null,
    private readonly writes: Channel | null,
  ) {
    super();
    reads?.ends.add(this);
    writes?.ends.add(this);
  }
  get what(): string {
    return `pipe ${(this.reads ?? this.writes)?.id ?? 0}`;
  }
  readiness(): number {
    const { reads, writes } = this;
    return (reads?.isReadable === true ? READ : 0) | (writes?.hasRoom === true ? WRITE : 0);
  }
  notify(): void {
    this.changed();
  }
  close(): void {
    this.closed = true;
    this.reads?.ends.delete(this);
    this.writes?.ends.delete(this);
  }
}
