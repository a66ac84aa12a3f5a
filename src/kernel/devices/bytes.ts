/** Bytes waiting to be read, in the pieces in which they came. */
export class ByteQueue {
  private pieces: Uint8Array[] = [];
  private offset = 0;
  /** How many bytes there are. */
  length = 0;

  /** Puts a copy at the end. */
  push(bytes: Uint8Array): void {
    this.give(bytes.slice());
  }
  /** Puts something at the end that nobody else will change. */
  give(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    this.pieces.push(bytes);
    this.length += bytes.length;
  }

  /** Takes at most `max` bytes off the front. @returns as many as there are; empty when there are none */
  take(max: number): Uint8Array {
    // Mostly there is one piece, and all of it is wanted.
    if (this.pieces.length === 1 && this.offset === 0 && this.length <= max) {
      this.length = 0;
      return this.pieces.pop() as Uint8Array;
    }
    const bytes = this.peek(max);
    this.length -= bytes.length;
    let left = bytes.length;
    let done = 0;
    while (left > 0) {
      const here = this.pieces[done]!.length - this.offset;
      if (left < here) {
        this.offset += left;
        left = 0;
      } else {
        left -= here;
        this.offset = 0;
        done++;
      }
    }
    if (done > 0) this.pieces.splice(0, done);
    return bytes;
  }

  /** The same without taking them off. */
  peek(max: number): Uint8Array {
    const bytes = new Uint8Array(Math.min(max, this.length));
    let filled = 0;
    let offset = this.offset;
    for (const piece of this.pieces) {
      if (filled === bytes.length) break;
      const part = piece.subarray(offset, offset + bytes.length - filled);
      bytes.set(part, filled);
      filled += part.length;
      offset = 0;
    }
    return bytes;
  }
}
