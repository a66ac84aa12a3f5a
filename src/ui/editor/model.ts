/** What the editor knows. */
import { type Buffer, makeBuffer, textOf } from './buffer.ts';

/** The editor's state. */
export interface EditorState {
  readonly kind: 'editor';
  readonly file: string;
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
  /** Whether the text may be written to its file. */
  readonly writable: boolean;
}

/** The editor on a text, at a line (from 1). */
export function openEditor(file: string, text: string, line = 1, writable = true): EditorState {
  const buffer = makeBuffer(text, line);
  const saved = textOf(buffer);
  const lineEnd = /^[^\r\n]*\r\n/.test(text) ? '\r\n' : '\n';
  return { kind: 'editor', file, saved, lineEnd, buffer, undo: [], redo: [], last: '', clip: '', sought: '', writable };
}
