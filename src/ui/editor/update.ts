/** The editor's next state. */
import { noted, prompt, type Result, still } from '../effects.ts';
import type { Editing } from '../messages.ts';
import type { Buffer } from './buffer.ts';
import * as edit from './buffer.ts';
import type { EditorState } from './model.ts';

const MOST_UNDO = 500;

const MOVES: Readonly<Partial<Record<Editing, (buffer: Buffer) => Buffer>>> = {
  left: edit.left,
  right: edit.right,
  up: (buffer) => edit.vertical(buffer, -1),
  down: (buffer) => edit.vertical(buffer, 1),
  pageUp: (buffer) => edit.vertical(buffer, -15),
  pageDown: (buffer) => edit.vertical(buffer, 15),
  wordLeft: edit.wordLeft,
  wordRight: edit.wordRight,
  lineStart: edit.lineStart,
  lineEnd: edit.lineEnd,
  textStart: edit.textStart,
  textEnd: edit.textEnd,
};

const CHANGES: Readonly<Partial<Record<Editing, (buffer: Buffer) => Buffer>>> = {
  backspace: edit.backspace,
  delete: edit.deleteNext,
  newLine: edit.newLine,
  indent: edit.indent,
  dedent: edit.dedent,
  killLine: edit.killLine,
  comment: edit.toggleComment,
};

/** The state after a command of the editor. */
export function editing(state: EditorState, what: Editing, selecting: boolean): Result<EditorState> {
  const move = MOVES[what];
  if (move !== undefined) return still({ ...state, buffer: moveBuffer(state.buffer, move, selecting), last: '' });
  const change = CHANGES[what];
  if (change !== undefined) return still(changed(state, change(state.buffer), what === 'backspace' ? 'erase' : ''));
  switch (what) {
    case 'undo':
      return still(undo(state));
    case 'redo':
      return still(redo(state));
    case 'copy':
      return copied(state);
    case 'cut': {
      const { state: kept, effects } = copied(state);
      return { state: changed(kept, edit.insert(kept.buffer, ''), ''), effects };
    }
    case 'paste':
      return still(changed(state, edit.insert(state.buffer, state.clip), ''));
    case 'selectAll':
      return still({ ...state, buffer: { ...edit.textEnd(state.buffer), mark: { row: 0, column: 0 } } });
    case 'find':
      return { state, effects: [prompt('find', 'find', state.sought)] };
    case 'findNext':
      return found(state, state.sought);
    case 'save':
      return save(state, 'stay');
    case 'saveRun':
      return save(state, 'run');
    case 'run':
      return run(state);
    default:
      return still(state);
  }
}

/** Letters typed, or a text pasted. */
export function typed(state: EditorState, text: string): EditorState {
  const alone = text.length <= 2 && !/\s/.test(text);
  return changed(state, edit.type(state.buffer, text), alone ? 'type' : '');
}

function moveBuffer(buffer: Buffer, move: (buffer: Buffer) => Buffer, selecting: boolean): Buffer {
  if (!selecting) return { ...move({ ...buffer, mark: undefined }), mark: undefined };
  const mark = buffer.mark ?? { row: buffer.row, column: buffer.column };
  return { ...move(buffer), mark };
}

function changed(state: EditorState, buffer: Buffer, kind: EditorState['last']): EditorState {
  if (buffer.lines === state.buffer.lines) return { ...state, buffer };
  const together = kind !== '' && kind === state.last;
  const before = together ? state.undo : [...state.undo, state.buffer].slice(-MOST_UNDO);
  return { ...state, buffer, undo: before, redo: [], last: kind };
}

function undo(state: EditorState): EditorState {
  const buffer = state.undo.at(-1);
  if (buffer === undefined) return state;
  return { ...state, buffer, undo: state.undo.slice(0, -1), redo: [...state.redo, state.buffer], last: '' };
}

function redo(state: EditorState): EditorState {
  const buffer = state.redo.at(-1);
  if (buffer === undefined) return state;
  return { ...state, buffer, redo: state.redo.slice(0, -1), undo: [...state.undo, state.buffer], last: '' };
}

function copied(state: EditorState): Result<EditorState> {
  const clip = edit.selectedText(state.buffer);
  if (clip === '') return still(state);
  return { state: { ...state, clip }, effects: [{ type: 'copy', text: clip }] };
}

/** Goes to where a text stands next. */
export function found(state: EditorState, text: string): Result<EditorState> {
  const buffer = edit.find(state.buffer, text);
  if (buffer === undefined)
    return text === '' ? still(state) : noted({ ...state, sought: text }, `${JSON.stringify(text)} stands nowhere`);
  return still({ ...state, buffer, sought: text });
}

function save(state: EditorState, after: 'run' | 'stay'): Result<EditorState> {
  const { file, saved, lineEnd, writable } = state;
  if (!writable) return noted(state, 'not read from a file, so not saved: {editor.run} runs what stands here');
  const text = edit.textOf(state.buffer).replaceAll('\n', lineEnd);
  return { state, effects: [{ type: 'write', file, text, over: saved, after }] };
}

function run(state: EditorState): Result<EditorState> {
  const { file, program, saved, writable } = state;
  const draft = { file, over: writable ? saved : undefined };
  const text = edit.textOf(state.buffer);
  if (program !== undefined)
    return { state, effects: [{ type: 'openBeside', program, file, text, label: 'edited', draft }] };
  return { state, effects: [{ type: 'openText', file, text, label: 'edited', slot: -1, draft }] };
}

/** Whether something would be lost by leaving. */
export const unsaved = (state: EditorState): boolean => edit.textOf(state.buffer) !== state.saved;
