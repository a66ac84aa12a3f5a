/** A text being edited: a value, and the changes that lead from one to the next. Columns are UTF-16 units, rows count from 0. */

import { signAfter, signBefore } from '../text.ts';

/** A place between two characters. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A text with the place of typing, and the other end of what is selected. */
export interface Buffer extends Place {
  readonly lines: readonly string[];
  /** The column to keep while moving up and down. */
  readonly wish: number;
  readonly mark: Place | undefined;
  /** Blanks that the last new line brought along; they give way to blanks that are typed. */
  readonly soft?: number;
}

export function makeBuffer(text: string, line = 1): Buffer {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const row = Math.max(0, Math.min(lines.length - 1, line - 1));
  return { lines, row, column: 0, wish: 0, mark: undefined };
}

export const textOf = (buffer: Buffer): string => buffer.lines.join('\n');

const lineAt = (buffer: Buffer, row = buffer.row): string => buffer.lines[row] ?? '';

/** The buffer with another place of typing. */
function moved(buffer: Buffer, row: number, column: number, keepWish = false): Buffer {
  const inside = Math.max(0, Math.min(buffer.lines.length - 1, row));
  const place = Math.max(0, Math.min(lineAt(buffer, inside).length, column));
  return { ...buffer, row: inside, column: place, wish: keepWish ? buffer.wish : place, soft: 0 };
}

/** The place of typing somewhere else. @param selecting whether what lies between is selected */
export function placed(buffer: Buffer, { row, column }: Place, selecting: boolean): Buffer {
  const line = lineAt(buffer, row);
  // never between the halves of a sign
  const whole = column > 0 && column < line.length ? signBefore(line, signAfter(line, column)) : column;
  const mark = selecting ? (buffer.mark ?? { row: buffer.row, column: buffer.column }) : undefined;
  return { ...moved(buffer, row, whole), mark };
}

/** Where what is selected begins and ends; both the place of typing when nothing is. */
export function selection(buffer: Buffer): { readonly from: Place; readonly to: Place } {
  const { mark } = buffer;
  if (mark === undefined) return { from: buffer, to: buffer };
  const first = mark.row < buffer.row || (mark.row === buffer.row && mark.column <= buffer.column);
  return first ? { from: mark, to: buffer } : { from: buffer, to: mark };
}

/** The selected text. */
export function selectedText(buffer: Buffer): string {
  const { from, to } = selection(buffer);
  if (from.row === to.row) return lineAt(buffer, from.row).slice(from.column, to.column);
  const inner = buffer.lines.slice(from.row + 1, to.row);
  return [lineAt(buffer, from.row).slice(from.column), ...inner, lineAt(buffer, to.row).slice(0, to.column)].join('\n');
}

/** Puts a text in place of what is selected, or at the place of typing. */
export function insert(buffer: Buffer, text: string): Buffer {
  const { from, to } = selection(buffer);
  const pieces = text.split('\n');
  const head = lineAt(buffer, from.row).slice(0, from.column);
  const tail = lineAt(buffer, to.row).slice(to.column);
  const last = pieces.length - 1;
  const fresh = pieces.map((piece, number) => (number === 0 ? head : '') + piece + (number === last ? tail : ''));
  const lines = [...buffer.lines.slice(0, from.row), ...fresh, ...buffer.lines.slice(to.row + 1)];
  const column = (last === 0 ? head.length : 0) + pieces[last]!.length;
  return { lines, row: from.row + last, column, wish: column, mark: undefined };
}

/** What is typed or pasted. Who begins a line with blanks indents it alone: those that came by themselves make room. */
export function type(buffer: Buffer, text: string): Buffer {
  const { soft = 0, column, row } = buffer;
  if (soft > 0 && column === soft && /^[ \t]/.test(text)) return insert({ ...buffer, mark: { row, column: 0 } }, text);
  return insert(buffer, text);
}

export function left(buffer: Buffer): Buffer {
  if (buffer.column === 0) return buffer.row === 0 ? buffer : moved(buffer, buffer.row - 1, Number.MAX_SAFE_INTEGER);
  return moved(buffer, buffer.row, signBefore(lineAt(buffer), buffer.column));
}

export function right(buffer: Buffer): Buffer {
  const line = lineAt(buffer);
  if (buffer.column >= line.length)
    return buffer.row === buffer.lines.length - 1 ? buffer : moved(buffer, buffer.row + 1, 0);
  return moved(buffer, buffer.row, signAfter(line, buffer.column));
}

export const vertical = (buffer: Buffer, by: number): Buffer => moved(buffer, buffer.row + by, buffer.wish, true);

/** The first letter of the line, or its very start when that is where it stands. */
export function lineStart(buffer: Buffer): Buffer {
  const indent = /^\s*/.exec(lineAt(buffer))![0].length;
  return moved(buffer, buffer.row, buffer.column === indent ? 0 : indent);
}

export const lineEnd = (buffer: Buffer): Buffer => moved(buffer, buffer.row, Number.MAX_SAFE_INTEGER);
export const textStart = (buffer: Buffer): Buffer => moved(buffer, 0, 0);
export const textEnd = (buffer: Buffer): Buffer => moved(buffer, buffer.lines.length - 1, Number.MAX_SAFE_INTEGER);

export function wordLeft(buffer: Buffer): Buffer {
  if (buffer.column === 0) return left(buffer);
  const before = lineAt(buffer).slice(0, buffer.column);
  const kept = before.replace(/([\p{L}\p{N}_]+|[^\p{L}\p{N}_\s]+)?\s*$/u, '');
  return moved(buffer, buffer.row, kept.length === before.length ? 0 : kept.length);
}

export function wordRight(buffer: Buffer): Buffer {
  const after = lineAt(buffer).slice(buffer.column);
  if (after === '') return right(buffer);
  const word = /^\s*([\p{L}\p{N}_]+|[^\p{L}\p{N}_\s]+)?/u.exec(after)![0];
  return moved(buffer, buffer.row, buffer.column + Math.max(1, word.length));
}

/** Takes away what is selected, or the character before the place of typing; in the indentation a whole step of it. */
export function backspace(buffer: Buffer): Buffer {
  if (buffer.mark !== undefined) return insert(buffer, '');
  const before = lineAt(buffer).slice(0, buffer.column);
  if (before !== '' && /^ +$/.test(before)) {
    const column = Math.floor((before.length - 1) / INDENT) * INDENT;
    return insert({ ...buffer, mark: { row: buffer.row, column } }, '');
  }
  const start = left(buffer);
  return insert({ ...buffer, mark: { row: start.row, column: start.column } }, '');
}

export function deleteNext(buffer: Buffer): Buffer {
  if (buffer.mark !== undefined) return insert(buffer, '');
  const end = right(buffer);
  return insert({ ...buffer, mark: { row: end.row, column: end.column } }, '');
}

/** Takes away the rest of the line, or the line's end when nothing is left of it. */
export function killLine(buffer: Buffer): Buffer {
  const line = lineAt(buffer);
  const end =
    buffer.column < line.length ? { row: buffer.row, column: line.length } : right({ ...buffer, mark: undefined });
  return insert({ ...buffer, mark: { row: end.row, column: end.column } }, '');
}

/** The width of an indentation step. */
const INDENT = 4;

/** A new line, indented as Python goes on after the present one; behind two empty lines a block is over. */
export function newLine(buffer: Buffer): Buffer {
  const { from } = selection(buffer);
  if (buffer.mark === undefined && buffer.soft === buffer.column && lineAt(buffer).trim() === '') {
    // nothing was put on this line: the blanks that came by themselves go on to the next one
    const ends = from.row > 0 && lineAt(buffer, from.row - 1).trim() === '';
    const next = ends ? '' : lineAt(buffer).slice(0, buffer.column);
    return { ...insert({ ...buffer, mark: { row: from.row, column: 0 } }, `\n${next}`), soft: next.length };
  }
  const before = lineAt(buffer, from.row).slice(0, from.column);
  const indent = /^\s*/.exec(before)![0];
  const code = before.replace(/#.*$/, '').trimEnd();
  const next = /[:([{]$/.test(code)
    ? indent + ' '.repeat(INDENT)
    : /^\s*(return|pass|break|continue|raise)\b/.test(code)
      ? indent.slice(0, Math.max(0, indent.length - INDENT))
      : indent;
  return { ...insert(buffer, `\n${next}`), soft: next.length };
}

/** Blanks up to the next step; with several lines selected all of them go a step to the right. */
export function indent(buffer: Buffer): Buffer {
  if (severalRows(buffer)) return eachSelected(buffer, (line) => (line === '' ? line : ' '.repeat(INDENT) + line));
  return insert(buffer, ' '.repeat(INDENT - (selection(buffer).from.column % INDENT)));
}

export function dedent(buffer: Buffer): Buffer {
  return eachSelected(buffer, (line) => line.replace(/^( {1,4}|\t)/, ''));
}

/** Makes comments of the selected lines, or code of them again when all are. */
export function toggleComment(buffer: Buffer): Buffer {
  const rows = selectedRows(buffer).filter((row) => lineAt(buffer, row).trim() !== '');
  const all = rows.length > 0 && rows.every((row) => /^\s*#/.test(lineAt(buffer, row)));
  const least = Math.min(...rows.map((row) => /^\s*/.exec(lineAt(buffer, row))![0].length), 80);
  return eachSelected(buffer, (line) => {
    if (line.trim() === '') return line;
    return all ? line.replace(/^(\s*)# ?/, '$1') : `${line.slice(0, least)}# ${line.slice(least)}`;
  });
}

const severalRows = (buffer: Buffer): boolean => {
  const { from, to } = selection(buffer);
  return from.row !== to.row;
};

function selectedRows(buffer: Buffer): number[] {
  const { from, to } = selection(buffer);
  const last = to.row > from.row && to.column === 0 ? to.row - 1 : to.row;
  return Array.from({ length: last - from.row + 1 }, (_, number) => from.row + number);
}

function eachSelected(buffer: Buffer, change: (line: string) => string): Buffer {
  const rows = new Set(selectedRows(buffer));
  const lines = buffer.lines.map((line, row) => (rows.has(row) ? change(line) : line));
  const shift = (place: Place): Place => {
    if (!rows.has(place.row)) return place;
    const by = lines[place.row]!.length - lineAt(buffer, place.row).length;
    return { row: place.row, column: Math.max(0, place.column + by) };
  };
  const place = shift(buffer);
  return {
    ...buffer,
    lines,
    ...place,
    wish: place.column,
    mark: buffer.mark === undefined ? undefined : shift(buffer.mark),
  };
}

/** The nearest place after the place of typing where a text stands, going round at the end; undefined when it stands nowhere. */
export function find(buffer: Buffer, text: string): Buffer | undefined {
  if (text === '') return undefined;
  const wanted = text.toLowerCase();
  const count = buffer.lines.length;
  for (let step = 0; step <= count; step++) {
    const row = (buffer.row + step) % count;
    const from = step === 0 ? buffer.column : 0;
    const column = lineAt(buffer, row).toLowerCase().indexOf(wanted, from);
    if (column < 0) continue;
    return { ...moved(buffer, row, column + text.length), mark: { row, column } };
  }
  return undefined;
}
