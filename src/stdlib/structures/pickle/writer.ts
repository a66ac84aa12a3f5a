/** The bytes of a pickle while it is written: grows, and puts what is written into frames (protocol 4). */

const FRAME_HEADER = 9;
/** Frames that would hold less are left out; one that holds this much is closed at the next object. */
const FRAME_MIN = 4;
const FRAME_TARGET = 64 * 1024;

export class PickleWriter {
  private buffer = new Uint8Array(256);
  length = 0;
  framing = false;
  private frameStart = -1;

  private room(count: number): void {
    if (this.length + count <= this.buffer.length) return;
    let size = this.buffer.length * 2;
    while (size < this.length + count) size *= 2;
    const larger = new Uint8Array(size);
    larger.set(this.buffer.subarray(0, this.length));
    this.buffer = larger;
  }
  private open(): void {
    if (!this.framing || this.frameStart >= 0) return;
    this.room(FRAME_HEADER);
    this.frameStart = this.length;
    this.length += FRAME_HEADER;
  }
  byte(value: number): void {
    this.open();
    this.room(1);
    this.buffer[this.length++] = value;
  }
  bytes(values: ArrayLike<number>): void {
    this.open();
    this.room(values.length);
    this.buffer.set(values, this.length);
    this.length += values.length;
  }
  /** Text of ASCII or Latin-1 characters. */
  text(text: string): void {
    this.open();
    this.room(text.length);
    for (let at = 0; at < text.length; at++) this.buffer[this.length++] = text.charCodeAt(at);
  }
  /** A little-endian number of so many bytes after an opcode. */
  sized(code: number, value: number, count: number): void {
    this.byte(code);
    let rest = value;
    for (let at = 0; at < count; at++) {
      this.byte(rest & 255);
      rest = Math.floor(rest / 256);
    }
  }
  /** Data of any length after its header; big data stands outside of frames. */
  data(code: number, size: number, sizeBytes: number, data: Uint8Array): void {
    const outside = data.length >= FRAME_TARGET;
    const { framing } = this;
    if (outside) {
      this.closeFrame();
      this.framing = false;
    }
    this.sized(code, size, sizeBytes);
    this.bytes(data);
    this.framing = framing;
  }
  /** Ends the frame; a tiny one is taken out. */
  closeFrame(): void {
    if (!this.framing || this.frameStart < 0) return;
    const start = this.frameStart;
    const size = this.length - start - FRAME_HEADER;
    if (size >= FRAME_MIN) {
      this.buffer[start] = 0x95;
      let rest = size;
      for (let at = 1; at < FRAME_HEADER; at++) {
        this.buffer[start + at] = rest & 255;
        rest = Math.floor(rest / 256);
      }
    } else {
      this.buffer.copyWithin(start, start + FRAME_HEADER, this.length);
      this.length -= FRAME_HEADER;
    }
    this.frameStart = -1;
  }
  /** Between two objects: a full frame ends here. */
  boundary(): void {
    if (this.framing && this.frameStart >= 0 && this.length - this.frameStart - FRAME_HEADER >= FRAME_TARGET)
      this.closeFrame();
  }
  result(): Uint8Array {
    return this.buffer.slice(0, this.length);
  }
}
