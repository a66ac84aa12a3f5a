/**
 * Stands where Ink expects stdout. Ink, asked for whole frames, hands one over at every commit; the sink sends the terminal only the rows
 * that differ from what it shows, inside one synchronized update. So nothing flickers, nothing is erased first, and every row of the
 * terminal can be used.
 *
 * A row may be a mark instead of text: then the ready row that was left under it is shown (see rows.tsx). Measured at 120x40, Ink takes
 * 10 ms to tear a full frame of coloured text apart and put it together again, and 15 MB of memory for every frame: its grid has an object and a
 * set for each cell. So marks are laid out on a terminal that is one column wide.
 */
import { Writable } from 'node:stream';
import { cells, signs } from '../text.ts';

/** What the sink needs of the terminal it writes to. */
export interface Tty {
  readonly columns?: number | undefined;
  readonly rows?: number | undefined;
  write(text: string): unknown;
}

/** The first code point of the marks: a plane that nobody prints. */
export const FIRST_MARK = 0xf0000;

const isMark = (row: string): boolean => (row.codePointAt(0) ?? 0) >= FIRST_MARK;

/**
 * A row whose text stands at the same cells in every terminal. About joined emoji, flags and rare scripts they disagree how wide they are: the
 * row is erased first, and behind each of those the cursor is set to where the next character belongs.
 */
export function anchored(row: string): string {
  if (!UNSURE.test(row)) return row;
  let out = '\x1b[2K';
  let column = 0;
  for (const [piece, escape] of row.matchAll(PIECE)) {
    if (escape !== undefined || !UNSURE.test(piece)) {
      out += piece;
      if (escape === undefined) column += cells(piece);
      continue;
    }
    for (const part of composed(piece)) {
      column += cells(part);
      out += `${part}\x1b[${column + 1}G`;
    }
  }
  return out;
}

/** Beyond the alphabets, signs and frames that every terminal knows. */
const UNSURE = /[^\0-\u1fff\u2010-\u22ff\u2500-\u25fc\u2713-\u2718]/u;
const PIECE =
  /(\x1b\[[0-9;]*m)|[\0-\x1a\x1c-\u1fff\u2010-\u22ff\u2500-\u25fc\u2713-\u2718]+|[^\0-\u1fff\u2010-\u22ff\u2500-\u25fc\u2713-\u2718]+/gu;

/** Joined signs one by one: terminals agree least about those. */
const composed = (piece: string): Iterable<string> => (/[\u200d\ufe0f]/.test(piece) ? signs(piece) : [piece]);

/** Ink's stdout; see the head of the file. */
export class FrameSink extends Writable {
  readonly isTTY = true;
  /** Nothing is painted meanwhile: another program has the terminal. */
  paused = false;
  /** Rows that marks stand for. */
  ready: readonly string[] = [];
  readonly #tty: Tty;
  #shown: string[] = [];

  constructor(tty: Tty) {
    super({ decodeStrings: false });
    this.#tty = tty;
  }

  /** Columns of the terminal. */
  get width(): number {
    return this.#tty.columns || 80;
  }
  /** Columns as Ink gets to know them: it lays out marks, for which one is enough. */
  readonly columns = 1;
  get rows(): number {
    return this.#tty.rows || 24;
  }

  /** Forgets what the terminal shows and clears it: the next frame is sent whole. */
  invalidate(): void {
    this.#shown = [];
    if (!this.paused) this.#tty.write('\x1b[2J');
  }

  override _write(chunk: string | Buffer, _encoding: BufferEncoding, done: () => void): void {
    const frame = typeof chunk === 'string' ? chunk : chunk.toString('utf8');
    // Ink also shows and hides the cursor through here: the guard of the terminal does that
    if (!this.paused && frame !== '' && !frame.startsWith('\x1b[?25')) this.#paint(frame);
    done();
  }

  #paint(frame: string): void {
    const laidOut = frame.split('\n', this.rows);
    const next = laidOut.map((row) => this.#resolve(row));
    let out = '';
    for (let index = 0; index < Math.max(next.length, this.#shown.length); index++) {
      if (next[index] === this.#shown[index]) continue;
      // a ready row fills the screen's width: behind its last cell the cursor stays on it, and to erase from there would take that cell away
      const rest = isMark(laidOut[index] ?? '') ? '' : '\x1b[K';
      out += `\x1b[${index + 1};1H${anchored(next[index] ?? '')}\x1b[0m${rest}`;
    }
    this.#shown = next;
    if (out !== '') this.#tty.write(`\x1b[?2026h${out}\x1b[?2026l`);
  }

  #resolve(row: string): string {
    const code = row.codePointAt(0) ?? 0;
    return code >= FIRST_MARK ? (this.ready[code - FIRST_MARK] ?? '') : row;
  }
}
