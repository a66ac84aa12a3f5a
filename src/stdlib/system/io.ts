/** io and _io: the names under which the streams of the machine (machine/types/files*.ts) are found. */
import {
  asStr,
  BUFFER_SIZE,
  baseTypes,
  bufferedTypes,
  bytesIOType,
  defineFunction,
  exceptionType,
  fileIOType,
  type ModuleSpec,
  makeList,
  newlineDecoderType,
  openSpec,
  type PyList,
  raise,
  stringIOType,
  textFileType,
  typeName,
  unsupportedOperation,
  type Value,
  vm,
} from '../../machine/index.ts';

const isText = (encoding: Value): Value =>
  encoding === null
    ? 'utf-8'
    : asStr(encoding) === undefined
      ? raise('TypeError', `encoding must be str, not ${typeName(encoding)}`)
      : encoding;

function names(): Record<string, Value> {
  const { base, raw, buffered, text } = baseTypes();
  const { reader, writer, random, pair } = bufferedTypes();
  return {
    DEFAULT_BUFFER_SIZE: BUFFER_SIZE,
    UnsupportedOperation: unsupportedOperation(),
    BlockingIOError: exceptionType('BlockingIOError'),
    open: vm.interpreter.builtins.table.get('open') ?? null,
    open_code: defineFunction('open_code', ['path', openSpec[1]], '_io'),
    text_encoding: defineFunction('text_encoding', ['encoding, stacklevel=2, /', isText], '_io'),
    FileIO: fileIOType(),
    BytesIO: bytesIOType(),
    StringIO: stringIOType(),
    BufferedReader: reader,
    BufferedWriter: writer,
    BufferedRandom: random,
    BufferedRWPair: pair,
    TextIOWrapper: textFileType(),
    IncrementalNewlineDecoder: newlineDecoderType(),
    IOBase: base,
    RawIOBase: raw,
    BufferedIOBase: buffered,
    TextIOBase: text,
  };
}
const privateNames = {
  IOBase: '_IOBase',
  RawIOBase: '_RawIOBase',
  BufferedIOBase: '_BufferedIOBase',
  TextIOBase: '_TextIOBase',
} as const;
export const _io: ModuleSpec = {
  kind: 'native',
  make: () =>
    Object.fromEntries(
      Object.entries(names()).map(([name, value]) => [privateNames[name as keyof typeof privateNames] ?? name, value]),
    ),
};
export const io: ModuleSpec = {
  kind: 'native',
  doc: 'The io module provides the Python interfaces to stream handling. The\nbuiltin open function is defined in this module.',
  make: () => ({
    ...names(),
    SEEK_SET: 0,
    SEEK_CUR: 1,
    SEEK_END: 2,
    __all__: makeList([
      'BlockingIOError',
      'open',
      'open_code',
      'IOBase',
      'RawIOBase',
      'FileIO',
      'BytesIO',
      'StringIO',
      'BufferedIOBase',
      'BufferedReader',
      'BufferedWriter',
      'BufferedRWPair',
      'BufferedRandom',
      'TextIOBase',
      'TextIOWrapper',
      'UnsupportedOperation',
      'SEEK_SET',
      'SEEK_CUR',
      'SEEK_END',
      'DEFAULT_BUFFER_SIZE',
      'IncrementalNewlineDecoder',
      'text_encoding',
      'Reader',
      'Writer',
    ]) as PyList,
  }),
};
