/** Files as programs see them: open(), the standard streams, and what becomes of unwritten data at the end. */
import { currentStream, setOriginalStream } from '../../builtins/output.ts';
import { call } from '../../door.ts';
import type { NativeGen, NativeSpec } from '../../native.ts';
import type { Value } from '../../objects.ts';
import { lifecycle } from '../../program.ts';
import { setOwnAttribute, truthy } from '../../protocols/index.ts';
import { getAttrGen } from '../../builtins/text.ts';
import { unraisable } from '../../tracebacks/uncaught.ts';
import { untrack } from '../../destruction/registry.ts';
import { callStream } from './base.ts';
import { bufferedTypes, unflushed } from './buffered.ts';
import { descriptors, openFile, OutputFile, standardDescriptor } from './descriptors.ts';
import { openFunction } from './open.ts';
import { fileIOType } from './raw.ts';
import { type PyTextFile, textFileType, unflushedText } from './text.ts';
import { Raise } from '../../errors.ts';
import { vm } from '../../vm.ts';

/** The built-in function `open`. */
export const openSpec: NativeSpec = [
  "file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None",
  openFunction,
  "Open file and return a stream.  Raise OSError upon failure.\n\nfile is either a text or byte string giving the name (and the path\nif the file isn't in the current working directory) of the file to\nbe opened or an integer file descriptor of the file to be\nwrapped.\n\nmode is an optional string that specifies the mode in which the file\nis opened. It defaults to 'r' which means open for reading in text\nmode.",
];

/** The streams that stand for the host's, by name. */
const TEXTS = 'standard texts';
function standardTexts(): Map<string, PyTextFile> {
  const { state } = vm.interpreter;
  if (!state.has(TEXTS)) state.set(TEXTS, new Map());
  return state.get(TEXTS) as Map<string, PyTextFile>;
}
/** After `os.dup2(fd, 1)` and the like sys.stdout writes to that file, until 1 is what it was; input() reads from what is 0. */
standardDescriptor.changed = (fd) => {
  if (fd === 0) {
    if (descriptors().get(0)?.isHost !== true) setOriginalStream('stdin', undefined);
    return;
  }
  const name = fd === 1 ? 'stdout' : 'stderr';
  const text = standardTexts().get(name);
  if (text === undefined || (text.host === 0 && !text.ledAway)) return;
  const file = descriptors().get(fd);
  const host = file instanceof OutputFile ? file.fd : 0;
  // What it still holds goes before what comes.
  const holds = unflushedText().has(text) || (text.buffer !== undefined && unflushed().has(text.buffer as never));
  text.ledAway = host === 0 || holds;
  text.host = holds ? 0 : host;
  setOriginalStream(name, text.host === fd ? text : undefined);
};

/** sys.stdin, sys.stdout or sys.stderr as a program finds it. */
export function* standardStream(name: 'stdin' | 'stdout' | 'stderr', unbuffered = false): NativeGen {
  const fd = name === 'stdin' ? 0 : name === 'stdout' ? 1 : 2;
  const raw = yield* call(fileIOType(), [fd, fd === 0 ? 'r' : 'w', false]);
  setOwnAttribute(raw as PyTextFile, 'name', `<${name}>`);
  const { reader, writer } = bufferedTypes();
  // Unbuffered (`python -u`), what is written goes straight to the descriptor.
  const through = unbuffered && fd !== 0;
  const buffer = through ? raw : yield* call(fd === 0 ? reader : writer, [raw]);
  const text = (yield* call(textFileType(), [
    buffer,
    'utf-8',
    fd === 2 ? 'backslashreplace' : 'strict',
    '\n',
    fd === 2 || openFile(fd).isatty,
    through,
  ])) as PyTextFile;
  text.encoding = 'utf-8';
  setOwnAttribute(text, 'mode', fd === 0 ? 'r' : 'w');
  const { isHost } = openFile(fd);
  if (fd !== 0 && isHost) {
    text.host = fd as 1 | 2;
    standardTexts().set(name, text);
  }
  setOriginalStream(name, isHost ? text : undefined);
  // The standard streams stay: nobody waits for their end.
  for (const part of [raw, buffer, text]) untrack(part as PyTextFile);
  return text;
}

function* quietly(stream: Value): NativeGen<void> {
  try {
    yield* callStream(stream, 'flush');
  } catch (error) {
    if (!(error instanceof Raise)) throw error;
    // Nobody is left to tell: the file was closed or broke in the meantime.
  }
}
/** Whether a stream says that it is closed; what has no say is open. */
function* saysClosed(stream: Value): NativeGen<boolean> {
  try {
    return truthy(yield* getAttrGen(stream, 'closed'));
  } catch (error) {
    if (!(error instanceof Raise)) throw error;
    return false;
  }
}
lifecycle.flushStreams = function* (loud) {
  let flushed = true;
  for (const name of ['stderr', 'stdout'] as const) {
    const stream = currentStream(name);
    if (stream === 'host' || stream === null || stream === undefined) continue;
    try {
      if (!(yield* saysClosed(stream))) yield* call(yield* getAttrGen(stream, 'flush'));
    } catch (error) {
      if (!(error instanceof Raise)) throw error;
      if (name === 'stdout') {
        flushed = false;
        if (loud) yield* unraisable(error.exc, 'Exception ignored on flushing sys.stdout', null);
      }
    }
  }
  return flushed;
};
lifecycle.flush = function* () {
  for (const file of [...unflushedText()]) yield* quietly(file);
  for (const buffer of [...unflushed()]) yield* quietly(buffer);
};
