/** Bytes put together piece by piece, and text of one byte a character. */

/** Grows as bytes are added. */
export class ByteWriter {
  private bytes = new Uint8Array(64);
  length = 0;
  private room(count: number): void {
    if (this.length + count <= this.bytes.length) return;
    const bigger = new Uint8Array(Math.max(this.bytes.length * 2, this.length + count));
    bigger.set(this.bytes.subarray(0, this.length));
    this.bytes = bigger;
  }
  push(byte: number): void {
    this.room(1);
    this.bytes[this.length++] = byte;
  }
  add(more: Uint8Array): void {
    this.room(more.length);
    this.bytes.set(more, this.length);
    this.length += more.length;
  }
  take(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }
}
/** One array of several. */
export function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
/** The bytes of a latin-1 text. */
export function latin1Bytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}
/** Each byte as the character of its number. */
export function latin1Text(bytes: Uint8Array): string {
  // `apply` takes the numbers as they lie; spreading would go through them one by one.
  const piece = (part: Uint8Array) => String.fromCharCode.apply(null, part as unknown as number[]);
  if (bytes.length < 4096) return piece(bytes);
  let text = '';
  for (let at = 0; at < bytes.length; at += 4096) text += piece(bytes.subarray(at, at + 4096));
  return text;
}
