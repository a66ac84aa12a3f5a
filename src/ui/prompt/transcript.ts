/** The conversation as rows: what was typed, what was printed, remarks. Made line by line as it grows; only what is on the screen is cut into rows. */
import { colouredLines } from '../player/source.ts';
import { cells, cutText, type Line, type Span, visible, wrap } from '../text.ts';
import type { StyleName } from '../theme.ts';
import type { Note, PromptState } from './model.ts';
import { type PromptSession, type Request, requestText, type Said } from './session.ts';
import { sessionOf } from './model.ts';

export const FIRST = '>>> ';
export const MORE = '... ';

/** Lines kept of what was said. */
const KEPT = 10_000;

/** A whole line, and after how many pieces it came. */
interface Row {
  readonly after: number;
  readonly line: Line;
}

/** The lines of what was said, read on as it grows. */
class Lines {
  rows: Row[] = [];
  /** A line that was printed without its end. */
  open: Line | undefined;
  #piece = 0;
  #offset = 0;

  readOn(session: PromptSession): void {
    const count = session.forgotten + session.said.length;
    if (this.#piece < session.forgotten) {
      this.#piece = session.forgotten;
      this.#offset = 0;
    }
    while (this.#piece < count) {
      const said = session.said[this.#piece - session.forgotten]!;
      this.#read(session, said);
      if (this.#piece === count - 1) break;
      this.#piece++;
      this.#offset = 0;
    }
    if (this.rows.length > KEPT) this.rows.splice(0, this.rows.length - KEPT);
  }

  #read(session: PromptSession, said: Said): void {
    const text = said.text.slice(this.#offset);
    const first = this.#offset === 0;
    this.#offset = said.text.length;
    switch (said.kind) {
      case 'request':
        if (first) this.#typed(session, requestText(JSON.parse(text) as Request));
        break;
      case 'line':
        if (first) this.#print(text === '' ? '^D\n' : text, 'bold');
        break;
      case 'interrupt':
        if (first) this.#print('^C', 'dim');
        break;
      default:
        this.#print(text, said.kind === 'stderr' ? 'stderr' : undefined);
    }
    // an empty piece has been read as well
    if (said.text === '') this.#offset = 1;
  }

  #typed(session: PromptSession, source: string): void {
    this.#end();
    for (const line of typedLines(source, (text) => session.highlight(text))) this.#put(line);
  }

  #print(text: string, style: StyleName | undefined): void {
    for (const [number, part] of text.split('\n').entries()) {
      if (number > 0) this.#end(true);
      if (part !== '') this.#append(part, style);
    }
  }

  #append(part: string, style: StyleName | undefined): void {
    const before = this.open ?? [];
    const last = before.at(-1);
    const joined = last !== undefined && last.style === style ? last.text + part : part;
    const kept = joined === part ? before : before.slice(0, -1);
    // a carriage return goes back to the start of the line
    const back = joined.replace(/\r$/, '').lastIndexOf('\r');
    const text = joined.slice(back + 1);
    const piece: Span = style === undefined ? { text } : { text, style };
    this.open = back < 0 ? [...kept, piece] : [piece];
  }

  /** Ends the line that is open; where none is, an empty one if that was asked for. */
  #end(empty = false): void {
    if (this.open !== undefined) this.#put(shown(this.open));
    else if (empty) this.#put([]);
    this.open = undefined;
  }

  #put(line: Line): void {
    this.rows.push({ after: this.#piece, line });
  }
}

/** A line that was printed, with nothing in it that a terminal would obey. */
const shown = (line: Line): Line => line.map((span) => ({ ...span, text: visible(span.text.replace(/\r$/, ''), 8) }));

/** What is typed, with the prompt before each line. */
function typedLines(source: string, highlight: PromptSession['highlight']): Line[] {
  const text = source.replace(/\n+$/, '');
  const lines: Line[] = text.startsWith(':')
    ? text.split('\n').map((line): Line => [{ text: visible(line), style: 'key' }])
    : colouredLines(`${text}\n`, highlight(text));
  return lines.map((line, number) => [{ text: number === 0 ? FIRST : MORE, style: 'title' }, ...line]);
}

const known = new WeakMap<PromptSession, Lines>();

function linesOf(session: PromptSession): Lines {
  let lines = known.get(session);
  if (lines === undefined) known.set(session, (lines = new Lines()));
  lines.readOn(session);
  return lines;
}

function noteLines(note: Note, session: PromptSession, width: number): Line[] {
  if (note.typed === true) return typedLines(note.text, (text) => session.highlight(text));
  return note.text.split('\n').flatMap((text) => hanging(visible(text), width, note.style));
}

/** A sentence in rows; those after the first begin where the text of the first does. */
function hanging(text: string, width: number, style: StyleName): Line[] {
  const lead = /^ */.exec(text)![0].length;
  const indent = Math.min(/^ *(:\S+( [A-Z[\]]+)? +)?/.exec(text)![0].length, Math.floor(width / 2));
  const [first = '', ...others] = wrap(text.trimStart(), Math.max(8, width - lead));
  const under = others.length === 0 ? [] : wrap(others.join(' '), Math.max(8, width - indent));
  return [' '.repeat(lead) + first, ...under.map((row) => ' '.repeat(indent) + row)].map(
    (row): Line => [{ text: row, style }],
  );
}

/** A line in rows of so many cells, as a terminal breaks it. */
export function wrapped(line: Line, width: number): Line[] {
  const rows: Line[] = [];
  let row: Span[] = [];
  let used = 0;
  for (const piece of line) {
    let rest = piece.text;
    while (rest !== '') {
      const part = cutText(rest, width - used);
      if (part === '') {
        if (used === 0) break;
        rows.push(row);
        row = [];
        used = 0;
        continue;
      }
      row.push({ ...piece, text: part });
      used += cells(part);
      rest = rest.slice(part.length);
    }
  }
  rows.push(row);
  return rows;
}

/** The last `count` rows of the conversation, and the line that a program has left open (the place of typing comes after it). */
export function transcriptRows(
  state: PromptState,
  width: number,
  count: number,
): { readonly rows: readonly Line[]; readonly open: Line } {
  const session = sessionOf(state);
  const lines = linesOf(session);
  const open = lines.open === undefined ? [] : shown(lines.open);
  const rows: Line[] = [];
  let note = state.notes.length - 1;
  let at = lines.rows.length - 1;
  while (rows.length < count && (note >= 0 || at >= 0)) {
    const remark = state.notes[note];
    const row = lines.rows[at];
    // a remark made after n pieces stands before the lines of piece n
    const fromNote = remark !== undefined && (row === undefined || remark.after > row.after);
    const next = fromNote ? noteLines(remark, session, width) : [row!.line];
    if (fromNote) note--;
    else at--;
    for (const line of next.reverse()) rows.unshift(...wrapped(line, width));
  }
  return { rows: rows.slice(Math.max(0, rows.length - count)), open };
}
