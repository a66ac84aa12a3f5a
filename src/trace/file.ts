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

/** A recording read from a file. */
export interface LoadedRecording {
  readonly header: RecordingHeader;
  readonly recording: Recording;
  /** From where on the file is damaged, in a sentence: what stands before it is there. */
  readonly damage: RecordingFileError | undefined;
}

/**
 * Reads what `saveRecording` wrote, from pieces of text of any size, up to the first line that is not an event of this vocabulary or at which the clock
 * goes backwards.
 * @throws RecordingFileError when the header is missing, or there is nothing whole behind it
 */
export function loadRecording(pieces: Iterable<string>, bounds: RecorderBounds = {}): LoadedRecording {
  const recorder = new Recorder({ results: true, ...bounds });
  let header: RecordingHeader | undefined;
  let line = 0;
  let last: HeadwaiterEvent | undefined;
  let damage: RecordingFileError | undefined;
  for (const text of lines(pieces)) {
    line++;
    if (text === '') continue;
    if (header === undefined) {
      header = readHeader(parse(text, line), line);
      continue;
    }
    try {
      last = eventIn(text, line, last);
    } catch (error) {
      if (!(error instanceof RecordingFileError) || last === undefined) throw error;
      damage = error;
      break;
    }
    recorder.emit(last);
  }
  if (header === undefined) throw new RecordingFileError(1, 'the file is empty');
  if (damage === undefined && recorder.length < header.events && recorder.dropped === 0)
    damage = new RecordingFileError(line, `the file ends after ${recorder.length} of ${header.events} events`);
  recorder.finish();
  return { header, recording: recorder, damage };
}

function eventIn(text: string, line: number, last: HeadwaiterEvent | undefined): HeadwaiterEvent {
  const event: HeadwaiterEvent | string = readEvent(parse(text, line));
  if (typeof event === 'string') throw new RecordingFileError(line, event);
  if (last !== undefined && (event.at < last.at || event.position < last.position))
    throw new RecordingFileError(line, 'the clock goes backwards');
  return event;
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
