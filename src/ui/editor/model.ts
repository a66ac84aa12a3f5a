/** What the editor knows. */
import { type Buffer, makeBuffer, textOf } from './buffer.ts';

/** What a text is to do in the end, and whether it did when it was run last. */
export interface Aim {
  readonly text: string;
  readonly reached: boolean | undefined;
}

/** A text that is run without being saved: its file, and what stands there; undefined where the text is no file's. */
export interface Draft {
  readonly file: string;
  readonly over: string | undefined;
}

/** The editor's state. */
export interface EditorState {
  readonly kind: 'editor';
  readonly file: string;
  /** The program that runs, where the file is one that it imports. */
  readonly program?: string;
  /** The text as it stands in the file, its lines ended by a line feed. */
  readonly saved: string;
  /** What ends a line in the file. */
  readonly lineEnd: '\n' | '\r\n';
  readonly buffer: Buffer;
  readonly undo: readonly Buffer[];
  readonly redo: readonly Buffer[];
  /** What the last change was: letters typed one after the other are undone together. */
  readonly last: 'type' | 'erase' | '';
  /** Text cut or copied here. */
  readonly clip: string;
  readonly sought: string;
  /** Whether the text is a file's, and may be written to it. */
  readonly writable: boolean;
  /** The goals of an exercise: they stay in sight below the text. */
  readonly aims: readonly Aim[];
  /** The row at the top, as long as the place of typing is below it: what was clicked at stays where it is. -1: none. */
  readonly top: number;
}

/**
 * An editor just opened, as one on the same text was left, or over the same file's: its changes can still be undone. At the first line it was
 * opened at no line in particular.
 */
export function goingOn(fresh: EditorState, left: EditorState): EditorState {
  if (left.file !== fresh.file || left.writable !== fresh.writable) return fresh;
  if (left.saved !== fresh.saved && textOf(left.buffer) !== textOf(fresh.buffer)) return fresh;
  const { saved, buffer, undo, redo, clip, sought } = left;
  const there = fresh.buffer.row === 0 ? buffer : { ...fresh.buffer, lines: buffer.lines };
  return { ...fresh, saved, buffer: { ...there, mark: undefined }, undo, redo, clip, sought };
}

/** The editor on a text, at a line (from 1); `over` is what stands in its file. */
export function openEditor(
  file: string,
  text: string,
  line = 1,
  writable = true,
  aims: readonly Aim[] = [],
  over = text,
): EditorState {
  const buffer = makeBuffer(text, line);
  return {
    kind: 'editor',
    file,
    saved: over === text ? textOf(buffer) : textOf(makeBuffer(over)),
    lineEnd: /^[^\r\n]*\r\n/.test(text) ? '\r\n' : '\n',
    buffer,
    undo: [],
    redo: [],
    last: '',
    clip: '',
    sought: '',
    writable,
    aims,
    top: -1,
  };
}
