/** Whole numbers as bytes: seven bits each, the lowest first; the highest bit says that more follow. */

/** Writes numbers and bytes one after another. */
export class ByteWriter {
  private readonly bytes: number[] = [];

  /** A number from 0. */
  count(value: number): void {
    if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`${value} is no count`);
    let rest = value;
    while (rest > 127) {
      this.bytes.push((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    this.bytes.push(rest);
  }
  /** A number that may be below 0. */
  whole(value: number): void {
    this.count(value < 0 ? -2 * value - 1 : 2 * value);
  }
  raw(bytes: Uint8Array): void {
    for (const byte of bytes) this.bytes.push(byte);
  }
  /** What `write` writes, after its length. */
  part(write: (inner: ByteWriter) => void): void {
    const inner = new ByteWriter();
    write(inner);
    this.count(inner.bytes.length);
    this.raw(inner.done());
  }
  done(): Uint8Array {
    return Uint8Array.from(this.bytes);
  }
}

/** Reads what a ByteWriter wrote, from `at` on. */
export class ByteReader {
  constructor(
    readonly bytes: Uint8Array,
    public at = 0,
  ) {}

  count(): number {
    const { bytes } = this;
    let byte = bytes[this.at++] as number;
    if (byte < 128) return byte;
    let value = byte - 128;
    let scale = 128;
    do {
      byte = bytes[this.at++] as number;
      value += (byte & 127) * scale;
      scale *= 128;
    } while (byte > 127);
    return value;
  }
  whole(): number {
    const value = this.count();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }
  raw(length: number): Uint8Array {
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }
  skip(length: number): void {
    this.at += length;
  }
}
