/** _codecs: what the codecs module (codecs.py) needs of the machine's encodings. */
import { SIMPLE_ESCAPES } from '../../../language/index.ts';
import {
  asBytes,
  asInt,
  asStr,
  bufferOf,
  bytesArgument,
  type Codec,
  callSync,
  codePointLength,
  codePointsOf,
  decodeProblem,
  defineFunction,
  encodeProblem,
  encodeText,
  exceptionType,
  findCodec,
  getAttr,
  handlerNames,
  isCallable,
  isInstance,
  latin1Text,
  type ModuleSpec,
  makeBytes,
  makeDict,
  makeTuple,
  type NativeSpec,
  normalName,
  otherCodecs,
  PyDict,
  PyException,
  PyTuple,
  raise,
  registeredHandlers,
  setCodecSearch,
  str,
  throwExc,
  truthy,
  typeName,
  type Value,
  vm,
} from '../../../machine/index.ts';
import './idna.ts';

// ---- codecs that programs register ------------------------------------------------------------------------------------------------------------------

function searchers(): Value[] {
  let list = vm.interpreter.state.get('codec search') as Value[] | undefined;
  if (list === undefined) {
    list = [];
    vm.interpreter.state.set('codec search', list);
  }
  return list;
}
function foundCodecs(): Map<string, Value> {
  let map = vm.interpreter.state.get('codecs found') as Map<string, Value> | undefined;
  if (map === undefined) {
    map = new Map();
    vm.interpreter.state.set('codecs found', map);
  }
  return map;
}
/** Asks the registered functions for a codec; the answer is remembered. */
function searchCodec(encoding: string): Value {
  const name = encoding.toLowerCase().replace(/[\s-]/g, '_');
  const known = foundCodecs().get(name);
  if (known !== undefined) return known;
  for (const search of searchers()) {
    const answer = callSync(search, [name]);
    if (answer === null) continue;
    if (!(answer instanceof PyTuple) || answer.items.length !== 4)
      raise('TypeError', 'codec search functions must return 4-tuples');
    foundCodecs().set(name, answer);
    return answer;
  }
  return null;
}
setCodecSearch((name, what, input, errors) => {
  const codec = searchCodec(name);
  if (!(codec instanceof PyTuple)) return undefined;
  const answer = callSync(codec.items[what === 'encode' ? 0 : 1] as Value, [input, errors]);
  if (!(answer instanceof PyTuple) || answer.items.length !== 2)
    raise('TypeError', `${what}r must return a tuple (object, integer)`);
  return answer.items[0] as Value;
});

// ---- error handlers -----------------------------------------------------------------------------------------------------------------------------------

/** A built-in error handler as a function of the exception. */
function handlerFunction(name: string): Value {
  const spec: NativeSpec = [
    'exc, /',
    (error: Value) => {
      if (!(error instanceof PyException) || !isInstance(error, exceptionType('UnicodeError')))
        raise('TypeError', `don't know how to handle ${typeName(error)} in error callback`);
      if (name === 'strict') throwExc(error);
      const field = (key: string) => getAttr(error, key);
      const [start, end] = [Number(asInt(field('start'))), Number(asInt(field('end')))];
      const kind = error.cls.name;
      if (kind === 'UnicodeTranslateError') {
        if (name === 'replace') return makeTuple(['\ufffd'.repeat(end - start), end]);
        if (name === 'ignore') return makeTuple(['', end]);
      }
      if (kind === 'UnicodeDecodeError') {
        const { put, next } = decodeProblem(
          str(field('encoding')),
          bufferOf(field('object')) as Uint8Array,
          start,
          end,
          str(field('reason')),
          name,
        );
        return makeTuple([put as string, next]);
      }
      const text = asStr(field('object')) as string;
      const { put, next } = encodeProblem(
        str(field('encoding')),
        text,
        codePointsOf(text),
        start,
        end,
        str(field('reason')),
        name,
      );
      return makeTuple([typeof put === 'string' ? put : makeBytes(put), next]);
    },
  ];
  return defineFunction(`${name}_errors`, spec, '_codecs');
}
const handlers = new Map<string, Value>();
function lookupError(name: Value): Value {
  const text = asStr(name);
  if (text === undefined) raise('TypeError', `lookup_error() argument must be str, not ${typeName(name)}`);
  const own = registeredHandlers().get(text);
  if (own !== undefined) return own;
  if (!handlerNames.includes(text)) raise('LookupError', `unknown error handler name '${text}'`);
  let made = handlers.get(text);
  if (made === undefined) {
    made = handlerFunction(text);
    handlers.set(text, made);
  }
  return made;
}

// ---- encoding by name -----------------------------------------------------------------------------------------------------------------------------------

const errorsOf = (value: Value | undefined): string =>
  value === undefined || value === null
    ? 'strict'
    : (asStr(value) ?? raise('TypeError', `errors must be str, not ${typeName(value)}`));
const codecOf = (name: string): Codec => findCodec(name) ?? raise('LookupError', `unknown encoding: ${name}`);
/** `utf_8_encode` and its like: (result, length consumed). */
function pairFor(name: string): { encode: NativeSpec; decode: NativeSpec } {
  const hasFinal = name.startsWith('utf');
  return {
    encode: [
      'str, errors=None, /',
      (text: Value, errors?: Value) => {
        const given = asStr(text);
        if (given === undefined)
          raise('TypeError', `${name.replaceAll('-', '_')}_encode() argument 1 must be str, not ${typeName(text)}`);
        return makeTuple([makeBytes(codecOf(name).encode(given, errorsOf(errors))), codePointLength(given)]);
      },
    ],
    decode: [
      hasFinal ? 'data, errors=None, final=False, /' : 'data, errors=None, /',
      (data: Value, errors?: Value, final?: Value) => {
        const { text, used } = codecOf(name).decode(
          bytesArgument(data),
          errorsOf(errors),
          !hasFinal || (final !== undefined && truthy(final)),
        );
        return makeTuple([text, used]);
      },
    ],
  };
}
const otherNames: Readonly<Record<string, string>> = {
  rot13: 'rot-13',
  hex: 'hex',
  base64: 'base64',
  zlib: 'zlib',
  bz2: 'bz2',
  quopri: 'quopri',
  uu: 'uu',
};
function textArgument(callee: string, given: Value): string {
  return asStr(given) ?? raise('TypeError', `${callee}() argument 1 must be str, not ${typeName(given)}`);
}
function codecInfo(encoding: Value): Value {
  const name = textArgument('_codec_info', encoding);
  const codec = findCodec(name);
  if (codec !== undefined) return makeTuple([codec.name, 'text']);
  const other = otherCodecs[normalName(name)];
  return other === undefined ? null : makeTuple([otherNames[other] as string, 'other']);
}
function charmapEncode(text: Value, errors?: Value, mapping?: Value): Value {
  const given = asStr(text) ?? raise('TypeError', `charmap_encode() argument 1 must be str, not ${typeName(text)}`);
  if (!(mapping instanceof PyDict))
    return makeTuple([makeBytes(encodeText(given, 'latin-1', errorsOf(errors))), codePointLength(given)]);
  const bytes: number[] = [];
  const chars = codePointsOf(given);
  chars.forEach((char, at) => {
    const code = mapping.table.get(char.codePointAt(0) as number);
    if (code !== undefined && code !== null) {
      const number = asInt(code);
      const given = number === undefined ? asBytes(code) : undefined;
      if (number === undefined && given === undefined)
        raise('TypeError', `character mapping must return integer, bytes or None, not ${typeName(code)}`);
      if (number !== undefined && (number < 0 || number > 255))
        raise('TypeError', 'character mapping must be in range(256)');
      bytes.push(...(given ?? [Number(number)]));
    } else {
      const { put } = encodeProblem(
        'charmap',
        given,
        chars,
        at,
        at + 1,
        'character maps to <undefined>',
        errorsOf(errors),
      );
      bytes.push(...(typeof put === 'string' ? new TextEncoder().encode(put) : put));
    }
  });
  return makeTuple([makeBytes(Uint8Array.from(bytes)), chars.length]);
}
function charmapDecode(data: Value, errors?: Value, mapping?: Value): Value {
  const bytes = bytesArgument(data);
  if (mapping === undefined || mapping === null) return makeTuple([latin1Text(bytes), bytes.length]);
  const table = asStr(mapping) === undefined ? undefined : codePointsOf(asStr(mapping) as string);
  let text = '';
  bytes.forEach((byte, at) => {
    const found = table !== undefined ? table[byte] : mapping instanceof PyDict ? mapping.table.get(byte) : undefined;
    if (typeof found === 'string' && found !== '\ufffe') text += found;
    else if (typeof found === 'number') {
      if (found < 0 || found > 0x10ffff) raise('TypeError', 'character mapping must be in range(0x110000)');
      text += String.fromCodePoint(found);
    } else if (found !== undefined && found !== null && typeof found !== 'string')
      raise('TypeError', 'character mapping must return integer, None or str');
    else
      text += decodeProblem('charmap', bytes, at, at + 1, 'character maps to <undefined>', errorsOf(errors))
        .put as string;
  });
  return makeTuple([text, bytes.length]);
}
/** Escapes of bytes literals undone. */
function escapeDecode(data: Value): Value {
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : bytesArgument(data);
  const text = latin1Text(bytes);
  const out = text.replace(/\\(x[0-9a-fA-F]{2}|x|[0-7]{1,3}|.)/gs, (whole, code: string, at: number) => {
    if (code === 'x') raise('ValueError', `invalid \\x escape at position ${at}`);
    if (code.startsWith('x')) return String.fromCharCode(Number.parseInt(code.slice(1), 16));
    if (/^[0-7]/.test(code)) return String.fromCharCode(Number.parseInt(code, 8) & 255);
    return SIMPLE_ESCAPES[code] ?? whole;
  });
  return makeTuple([makeBytes(Uint8Array.from(out, (char) => char.charCodeAt(0))), bytes.length]);
}
function escapeEncode(data: Value): Value {
  const bytes = bytesArgument(data);
  let out = '';
  for (const byte of bytes) {
    if (byte === 92 || byte === 39) out += `\\${String.fromCharCode(byte)}`;
    else if (byte === 9) out += '\\t';
    else if (byte === 10) out += '\\n';
    else if (byte === 13) out += '\\r';
    else out += byte < 32 || byte > 126 ? `\\x${byte.toString(16).padStart(2, '0')}` : String.fromCharCode(byte);
  }
  return makeTuple([makeBytes(new TextEncoder().encode(out)), bytes.length]);
}
function charmapBuild(map: Value): Value {
  const chars = codePointsOf(asStr(map) ?? '');
  return makeDict(chars.map((char, at): [Value, Value] => [char.codePointAt(0) as number, at]));
}

function make(): Record<string, Value> {
  const made: Record<string, Value> = {};
  const add = (name: string, spec: NativeSpec) => {
    made[name] = defineFunction(name, spec, '_codecs');
  };
  for (const name of [
    'utf-8',
    'utf-7',
    'utf-16',
    'utf-16-le',
    'utf-16-be',
    'utf-32',
    'utf-32-le',
    'utf-32-be',
    'ascii',
    'latin-1',
    'unicode-escape',
    'raw-unicode-escape',
  ]) {
    const { encode, decode } = pairFor(name);
    const stem = name.replaceAll('-', '_');
    add(`${stem}_encode`, encode);
    add(`${stem}_decode`, decode);
  }
  add('charmap_encode', ['str, errors=None, mapping=None, /', charmapEncode]);
  add('charmap_decode', ['data, errors=None, mapping=None, /', charmapDecode]);
  add('charmap_build', ['map, /', charmapBuild]);
  add('escape_decode', ['data, errors=None, /', escapeDecode]);
  add('escape_encode', ['data, errors=None, /', escapeEncode]);
  add('readbuffer_encode', [
    'data, errors=None, /',
    (data: Value) =>
      makeTuple([
        makeBytes((typeof data === 'string' ? new TextEncoder().encode(data) : bytesArgument(data)).slice()),
        0,
      ]),
  ]);
  add('register', [
    'search_function, /',
    (search: Value) => {
      if (!isCallable(search)) raise('TypeError', 'argument must be callable');
      searchers().push(search);
    },
  ]);
  add('unregister', [
    'search_function, /',
    (search: Value) => {
      const at = searchers().indexOf(search);
      if (at >= 0) searchers().splice(at, 1);
      foundCodecs().clear();
    },
  ]);
  add('register_error', [
    'errors, handler, /',
    (name: Value, handler: Value) => {
      const text = asStr(name);
      if (text === undefined) raise('TypeError', `register_error() argument 1 must be str, not ${typeName(name)}`);
      if (!isCallable(handler)) raise('TypeError', 'handler must be callable');
      registeredHandlers().set(text, handler);
    },
  ]);
  add('lookup_error', ['name, /', lookupError]);
  add('_codec_info', ['encoding, /', codecInfo]);
  add('_search', ['encoding, /', (encoding: Value) => searchCodec(textArgument('_search', encoding))]);
  add('_decode_some', [
    'encoding, data, errors, final, /',
    (encoding: Value, data: Value, errors: Value, final: Value) => {
      const { text, used } = codecOf(textArgument('_decode_some', encoding)).decode(
        bytesArgument(data),
        errorsOf(errors),
        truthy(final),
      );
      return makeTuple([text, used]);
    },
  ]);
  return made;
}
export const _codecs: ModuleSpec = { kind: 'native', make };
