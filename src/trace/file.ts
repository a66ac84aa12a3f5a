/** A recording as text: JSON lines, one event a line after a first line that says what the file is; written and read piece by piece. */
import { type HeadwaiterEvent, readEvent } from '../events/index.ts';
import { Recorder, type RecorderBounds, type Recording } from './recording.ts';

const FORMAT = 1;

/** What the first line of a recording file says. */
export interface RecordingHeader {
  /** The version of the file format; this program reads 1. */
  readonly headwaiter: number;
  /** Events in the file. */
  readonly events: number;
  /** Events that came after the recorder was full. */
  readonly dropped: number;
  /** How to get the same run again: a command line, for people. */
  readonly replay: string;
}

/** Something in a recording file that is not as it should be: the file's fault, with the line. */
export class RecordingFileError extends Error {
  readonly line: number;
  constructor(line: number, message: string) {
    super(`line ${line}: ${message}`);
    this.name = 'RecordingFileError';
    this.line = line;
  }
}

/** The text of a recording as JSON lines, in pieces of about 64 KB, so that it is never held twice. */
export function* saveRecording(recording: Recording, replay = ''): Generator<string> {
  const header: RecordingHeader = {
    headwaiter: FORMAT,
    events: recording.length,
    dropped: recording.dropped,
    replay,
  };
  let piece = `${JSON.stringify(header)}\n`;
  for (let index = 0; index < header.events; index++) {
    piece += `${JSON.stringify(recording.event(index))}\n`;
    if (piece.length > 65_536) {
      yield piece;
      piece = '';
    }
  }
  yield piece;
}

/**
 * Reads what `saveRecording` wrote, from pieces of text of any size.
 * @throws RecordingFileError when a line is not an event of this vocabulary, the header is missing, or the clock goes backwards
 */
export function loadRecording(
  pieces: Iterable<string>,
  bounds: RecorderBounds = {},
): { readonly header: RecordingHeader; readonly recording: Recording } {
  const recorder = new Recorder(bounds);
  let header: RecordingHeader | undefined;
  let line = 0;
  let at = 0;
  let position = 0;
  for (const text of lines(pieces)) {
    line++;
    if (text === '') continue;
    const value = parse(text, line);
    if (header === undefined) {
      header = readHeader(value, line);
      continue;
    }
    const event: HeadwaiterEvent | string = readEvent(value);
    if (typeof event === 'string') throw new RecordingFileError(line, event);
    if (event.at < at || event.position < position) throw new RecordingFileError(line, 'the clock goes backwards');
    at = event.at;
    position = event.position;
    recorder.emit(event);
  }
  if (header === undefined) throw new RecordingFileError(1, 'the file is empty');
  recorder.finish();
  return { header, recording: recorder };
}

function* lines(pieces: Iterable<string>): Generator<string> {
  let rest = '';
  for (const piece of pieces) {
    const parts = (rest + piece).split('\n');
    rest = parts.pop() ?? '';
    for (const part of parts) yield part.endsWith('\r') ? part.slice(0, -1) : part;
  }
  if (rest !== '') yield rest;
}

function parse(text: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new RecordingFileError(line, 'not JSON');
  }
}

function readHeader(value: unknown, line: number): RecordingHeader {
  const given = (typeof value === 'object' && value !== null ? value : {}) as Partial<RecordingHeader>;
  if (given.headwaiter === undefined) throw new RecordingFileError(line, 'not a recording of headwaiter');
  if (given.headwaiter !== FORMAT) {
    throw new RecordingFileError(line, `format ${given.headwaiter} is newer than this program, which reads ${FORMAT}`);
  }
  return {
    headwaiter: FORMAT,
    events: Number(given.events ?? 0),
    dropped: Number(given.dropped ?? 0),
    replay: String(given.replay ?? ''),
  };
}
