/** Files as programs see them: open(), the standard streams, and what becomes of unwritten data at the end. */
import { setOriginalStream } from '../../builtins/output.ts';
import { call } from '../../door.ts';
import type { NativeGen, NativeSpec } from '../../native.ts';
import type { Value } from '../../objects.ts';
import { lifecycle } from '../../program.ts';
import { setOwnAttribute } from '../../protocols/index.ts';
import { untrack } from '../../destruction/registry.ts';
import { callStream } from './base.ts';
import { bufferedTypes, unflushed } from './buffered.ts';
import { openFile } from './descriptors.ts';
import { openFunction } from './open.ts';
import { fileIOType } from './raw.ts';
import { type PyTextFile, textFileType, unflushedText } from './text.ts';
import { Raise } from '../../errors.ts';

/** The built-in function `open`. */
export const openSpec: NativeSpec = [
  "file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None",
  openFunction,
  "Open file and return a stream.  Raise OSError upon failure.\n\nfile is either a text or byte string giving the name (and the path\nif the file isn't in the current working directory) of the file to\nbe opened or an integer file descriptor of the file to be\nwrapped.\n\nmode is an optional string that specifies the mode in which the file\nis opened. It defaults to 'r' which means open for reading in text\nmode.",
];

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
    fd === 2,
    through,
  ])) as PyTextFile;
  text.encoding = 'utf-8';
  setOwnAttribute(text, 'mode', fd === 0 ? 'r' : 'w');
  const { isHost } = openFile(fd);
  if (fd !== 0 && isHost) text.host = fd as 1 | 2;
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
lifecycle.flush = function* () {
  for (const file of [...unflushedText()]) yield* quietly(file);
  for (const buffer of [...unflushed()]) yield* quietly(buffer);
};
