/** _io: the names under which the streams of the machine (machine/types/files) are found; io.py puts the abstract classes on top. */
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
  newlineDecoderType,
  openSpec,
  raise,
  stringIOType,
  textFileType,
  typeName,
  unsupportedOperation,
  type Value,
  vm,
} from '../../../machine/index.ts';

const isText = (encoding: Value): Value =>
  encoding === null
    ? 'locale'
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
    _IOBase: base,
    _RawIOBase: raw,
    _BufferedIOBase: buffered,
    _TextIOBase: text,
  };
}
export const _io: ModuleSpec = { kind: 'native', make: names };
