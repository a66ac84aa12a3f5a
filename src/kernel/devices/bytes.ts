/** A unix socket takes another piece while less than so many bytes of memory are in use, */
const SOCKET_MEMORY = 212_992;
/** a piece is of at most so many bytes, of which so many stand at its head; the others lie in pages. */
const SOCKET_PIECE = 36_544;
const SOCKET_HEAD = 3776;
const PAGE = 4096;
/** Besides its bytes it takes so much for what is known of it, once together with the head and once by itself. */
const WITH_HEAD = 320;
const BY_ITSELF = 256;

/** The memory that a piece of so many bytes takes, as Linux reckons it. */
function memoryOf(bytes: number): number {
  const pages = Math.ceil(Math.max(0, bytes - SOCKET_HEAD) / PAGE) * PAGE;
  const head = Math.max(0, bytes - pages) + WITH_HEAD;
  return 2 ** Math.ceil(Math.log2(Math.max(512, head))) + BY_ITSELF + pages;
}

/** How much a unix socket holds of what was sent: many small messages take more room than one long one. */
export class SocketPieces {
  private readonly pieces: { left: number; readonly memory: number }[] = [];
  private memory = 0;
  /** How much memory it may be (the sender's SO_SNDBUF). */
  limit = SOCKET_MEMORY;

  /** How long a piece may be: at least two of them have to find room. */
  private get longest(): number {
    return Math.min(SOCKET_PIECE, Math.floor(this.limit / 2) - 64);
  }
  /** How many bytes of a long message there would be room for. */
  get room(): number {
    const each = memoryOf(this.longest);
    return Math.max(0, Math.ceil((this.limit - this.memory) / each)) * this.longest;
  }
  /** Whether selectors say that there is room. */
  get isWritable(): boolean {
    return this.memory * 4 <= this.limit;
  }
  /** Puts in what there is room for. @returns how many bytes that was */
  put(length: number): number {
    let taken = 0;
    while (taken < length && this.memory < this.limit) {
      const left = Math.min(length - taken, this.longest);
      const memory = memoryOf(left);
      this.memory += memory;
      this.pieces.push({ left, memory });
      taken += left;
    }
    return taken;
  }
  /** So many bytes were taken out. */
  take(length: number): void {
    let done = 0;
    for (let left = length; left > 0 && done < this.pieces.length; ) {
      const piece = this.pieces[done]!;
      const here = Math.min(left, piece.left);
      piece.left -= here;
      left -= here;
      if (piece.left > 0) break;
      this.memory -= piece.memory;
      done++;
    }
    if (done > 0) this.pieces.splice(0, done);
  }
}

/** What a socket of TCP takes of itself: not yet with the other side, and there. Within this computer Linux lets the first grow. */
const FAR_BYTES = 262_144;
const NEAR_BYTES = 3_919_467;
/** What the other side takes as long as nobody says how much, */
const TAKEN_IN = 47_616;
/** and what is sent in one piece within this computer: buffers hold whole ones, at least one. */
const SEGMENT = 32_741;

/** How much a socket of TCP holds of what was sent: of itself, or as its ends were told (SO_SNDBUF, SO_RCVBUF). */
export function tcpRoom(isNear: boolean, sendBuffer: number | null, receiveBuffer: number | null): number {
  const whole = isNear ? NEAR_BYTES : FAR_BYTES;
  if (sendBuffer === null && receiveBuffer === null) return whole;
  const takenIn = receiveBuffer === null ? TAKEN_IN : Math.max(SEGMENT, Math.floor(receiveBuffer / 4));
  return (sendBuffer === null ? whole - TAKEN_IN : tcpPiece(isNear, sendBuffer)) + takenIn;
}
/** How much one call sends where all is empty. */
export function tcpPiece(isNear: boolean, sendBuffer: number | null): number {
  if (sendBuffer === null) return isNear ? NEAR_BYTES : FAR_BYTES;
  return Math.max(1, Math.floor(sendBuffer / SEGMENT)) * SEGMENT;
}

/** How much a pipe holds: so many pages, of which the last one is filled up where all of a rest goes into it. */
export class PipePages {
  private readonly pages: { used: number; left: number }[] = [];
  constructor(private readonly most: number) {}

  get isWritable(): boolean {
    return this.pages.length < this.most;
  }
  /** Puts in what there is room for. @returns how many bytes that was */
  put(length: number): number {
    const { pages } = this;
    const rest = length % PAGE;
    const last = pages.at(-1);
    let taken = 0;
    if (rest > 0 && last !== undefined && last.used + rest <= PAGE) {
      last.used += rest;
      last.left += rest;
      taken = rest;
    }
    while (taken < length && pages.length < this.most) {
      const used = Math.min(length - taken, PAGE);
      pages.push({ used, left: used });
      taken += used;
    }
    return taken;
  }
  /** So many bytes were taken out. */
  take(length: number): void {
    let done = 0;
    for (let left = length; left > 0 && done < this.pages.length; ) {
      const page = this.pages[done]!;
      const here = Math.min(left, page.left);
      page.left -= here;
      left -= here;
      if (page.left > 0) break;
      done++;
    }
    if (done > 0) this.pages.splice(0, done);
  }
}

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
