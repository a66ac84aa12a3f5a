/** open(). Follows CPython's Modules/_io/_iomodule.c. */
import { call } from '../../door.ts';
import type { NativeGen } from '../../native.ts';
import type { Value } from '../../objects.ts';
import { asInt, asStr, setOwnAttribute, toIndex, truthy } from '../../protocols/index.ts';
import { raise } from '../../raise.ts';
import { track } from '../../destruction/registry.ts';
import { warn } from '../../warnings.ts';
import { type Reach, reaches } from '../../watching/outside.ts';
import { argumentName } from '../common.ts';
import { callStream, type PyStream } from './base.ts';
import { bufferedTypes } from './buffered.ts';
import { fileIOType, fsPath, type PyFileIO } from './raw.ts';
import { type PyTextFile, textFileType } from './text.ts';

function textOrNone(value: Value | undefined, name: string): Value {
  if (value === undefined || value === null) return null;
  return asStr(value) === undefined
    ? raise('TypeError', `open() argument '${name}' must be str or None, not ${argumentName(value)}`)
    : value;
}
/** A file that open() made: closed when nobody refers to it any more. */
function watched(stream: PyStream, path: Value, mode: string): PyStream {
  track(stream);
  if (typeof path === 'string') reaches(stream, path, /[wax+]/.test(mode) ? doesWriting : doesReading);
  return stream;
}
const READING = new Set(['read', 'read1', 'readline', 'readlines', 'readinto', '__iter__', '__next__']);
const WRITING = new Set(['write', 'writelines', 'flush', 'truncate']);
const CLOSING = new Set(['close', '__exit__']);
/** What methods of a file do to it that others would notice. */
const doesReading: Reach = (method) => (READING.has(method) ? { write: false, words: 'reads *' } : null);
const doesWriting: Reach = (method) => {
  if (WRITING.has(method)) return { write: true, words: 'writes *' };
  return CLOSING.has(method) ? { write: true, words: 'closes *' } : doesReading(method, undefined);
};
export function* openFunction(
  file: Value,
  modeValue?: Value,
  bufferingValue?: Value,
  encodingValue?: Value,
  errorsValue?: Value,
  newlineValue?: Value,
  closeFd?: Value,
  opener?: Value,
): NativeGen {
  const mode = modeValue === undefined ? 'r' : asStr(modeValue);
  if (mode === undefined)
    raise('TypeError', `open() argument 'mode' must be str, not ${argumentName(modeValue as Value)}`);
  const buffering = bufferingValue === undefined ? -1 : Number(toIndex(bufferingValue));
  const encoding = textOrNone(encodingValue, 'encoding');
  const errors = textOrNone(errorsValue, 'errors');
  const newline = textOrNone(newlineValue, 'newline');
  const path = asInt(file) === undefined ? yield* fsPath(file) : file;
  const has = (letter: string) => mode.includes(letter);
  for (let at = 0; at < mode.length; at++) {
    if (!'rwxabt+'.includes(mode[at]!) || mode.indexOf(mode[at]!) !== at)
      raise('ValueError', `invalid mode: '${mode}'`);
  }
  const binary = has('b');
  const rawMode = `${has('x') ? 'x' : ''}${has('r') ? 'r' : ''}${has('w') ? 'w' : ''}${has('a') ? 'a' : ''}${has('+') ? '+' : ''}`;
  if (has('t') && binary) raise('ValueError', "can't have text and binary mode at once");
  if ([...'xrwa'].filter(has).length > 1) raise('ValueError', 'must have exactly one of create/read/write/append mode');
  if (binary && encoding !== null) raise('ValueError', "binary mode doesn't take an encoding argument");
  if (binary && errors !== null) raise('ValueError', "binary mode doesn't take an errors argument");
  if (binary && newline !== null) raise('ValueError', "binary mode doesn't take a newline argument");
  if (binary && buffering === 1) {
    yield* warn(
      'RuntimeWarning',
      "line buffering (buffering=1) isn't supported in binary mode, the default buffer size will be used",
      1,
    );
  }
  const raw = (yield* call(fileIOType(), [
    path,
    rawMode,
    closeFd === undefined || truthy(closeFd),
    opener ?? null,
  ])) as PyFileIO;
  let result: Value = raw;
  try {
    const terminal = buffering < 0 && raw.file.isatty;
    const lineBuffering = buffering === 1 || terminal;
    if (buffering === 0) {
      if (!binary) raise('ValueError', "can't have unbuffered text I/O");
      return watched(raw, path, mode);
    }
    const { reader, writer, random } = bufferedTypes();
    const cls = has('+') ? random : has('r') ? reader : writer;
    const buffer = yield* call(cls, buffering > 1 ? [raw, buffering] : [raw]);
    result = buffer;
    if (binary) return watched(buffer as PyStream, path, mode);
    const text = (yield* call(textFileType(), [buffer, encoding, errors, newline, lineBuffering])) as PyTextFile;
    setOwnAttribute(text, 'mode', mode);
    return watched(text, path, mode);
  } catch (error) {
    yield* callStream(result, 'close');
    throw error;
  }
}
