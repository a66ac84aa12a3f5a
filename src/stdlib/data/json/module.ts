/** The package `json`. */
import './lines.ts';
import {
  asBytes,
  asStr,
  call,
  callSync,
  codePointLength,
  defineLibraryClass,
  defineType,
  getAttr,
  importModule,
  type LibrarySpec,
  lookupAttr,
  makeBytes,
  makeDict,
  makeList,
  makeTuple,
  type NativeGen,
  type NativeModuleSpec,
  ownAttribute,
  PyInstance,
  type PyObject,
  type PyType,
  raise,
  runSync,
  setOwnAttribute,
  toSize,
  truthy,
  typeName,
  unitIndex,
  type Value,
  vm,
  withAttributes,
} from '../../../machine/index.ts';
import { functions, lazy, pythonFunctions } from '../common.ts';
import { dump, dumps, encoderType } from './encoder.ts';
import { decodeError, failDecoding } from './error.ts';
import { type Hooks, Scanner } from './scan.ts';

const usual: Hooks = {
  strict: true,
  objectHook: null,
  pairsHook: null,
  floatHook: null,
  intHook: null,
  constantHook: null,
};
const space = /[ \t\n\r]*/y;
function skipSpace(text: string, at: number): number {
  space.lastIndex = at;
  space.test(text);
  return space.lastIndex;
}

/** Reads one value at `at` (UTF-16 units). */
function* scanned(scanner: Scanner): NativeGen {
  for (let wanted = scanner.run(); wanted !== undefined; )
    wanted = scanner.give(yield* call(wanted.callable, wanted.args));
  return scanner.result;
}
/** What reading takes that is ever so short. */
const READING_NS = 500;
/** Reads a whole document. */
function* document(text: string, hooks: Hooks): NativeGen {
  const scanner = new Scanner(text, skipSpace(text, 0), hooks);
  const value = yield* scanned(scanner);
  vm.charge(READING_NS + text.length * 6);
  const end = skipSpace(text, scanner.at);
  if (end !== text.length) failDecoding('Extra data', text, end);
  return value;
}

/** The text of bytes: UTF-8, -16 or -32, as the zeros among the first four tell. */
function detectEncoding(bytes: Uint8Array): string {
  const [a, b, c, d] = bytes;
  const starts = (...mark: number[]) => mark.every((byte, at) => bytes[at] === byte);
  if (starts(0, 0, 0xfe, 0xff) || starts(0xff, 0xfe, 0, 0)) return 'utf-32';
  if (starts(0xfe, 0xff) || starts(0xff, 0xfe)) return 'utf-16';
  if (starts(0xef, 0xbb, 0xbf)) return 'utf-8-sig';
  if (bytes.length >= 4) {
    if (a === 0) return b === 0 ? 'utf-32-be' : 'utf-16-be';
    if (b === 0) return c !== 0 || d !== 0 ? 'utf-16-le' : 'utf-32-le';
  } else if (bytes.length === 2) {
    if (a === 0) return 'utf-16-be';
    if (b === 0) return 'utf-16-le';
  }
  return 'utf-8';
}
function documentText(source: Value): string {
  const text = asStr(source);
  if (text !== undefined) {
    if (text.startsWith('\ufeff')) failDecoding('Unexpected UTF-8 BOM (decode using utf-8-sig)', text, 0);
    return text;
  }
  const bytes = asBytes(source);
  if (bytes === undefined)
    raise('TypeError', `the JSON object must be str, bytes or bytearray, not ${typeName(source)}`);
  return callSync(getAttr(makeBytes(bytes), 'decode'), [detectEncoding(bytes), 'surrogatepass']) as string;
}

// ---- JSONDecoder ------------------------------------------------------------------------------------------------------------------------------

const hooksOf = (self: PyObject): Hooks => {
  const read = (name: string): Value => ownAttribute(self, name) ?? lookupAttr(self, name) ?? null;
  const strict = ownAttribute(self, 'strict');
  return {
    strict: strict === undefined || truthy(strict),
    objectHook: read('object_hook'),
    pairsHook: read('object_pairs_hook'),
    floatHook: read('parse_float'),
    intHook: read('parse_int'),
    constantHook: read('parse_constant'),
  };
};
function* rawDecode(self: PyObject, source: Value, index?: Value): NativeGen {
  const text = asStr(source);
  if (text === undefined) raise('TypeError', `first argument must be a string, not ${typeName(source)}`);
  const start = index === undefined ? 0 : toSize(index, true);
  if (start < 0) raise('ValueError', 'idx cannot be negative');
  if (start > codePointLength(text)) failDecodingAt('Expecting value', text, start);
  const scanner = new Scanner(text, unitIndex(text, start), hooksOf(self));
  const value = yield* scanned(scanner);
  return makeTuple([value, codePointLength(text.slice(0, scanner.at))]);
}
/** Reads the text of a string whose opening quote stands before `end`. */
function scanString(source: Value, end: Value, strict?: Value): Value {
  const at = toSize(end, false);
  const text = asStr(source) ?? raise('TypeError', `first argument must be a string, not ${typeName(source)}`);
  if (at < 0 || at > codePointLength(text)) raise('ValueError', 'end is out of bounds');
  const hooks = { objectHook: null, pairsHook: null, floatHook: null, intHook: null, constantHook: null };
  const scanner = new Scanner(text, unitIndex(text, at), { ...hooks, strict: strict === undefined || truthy(strict) });
  return makeTuple([scanner.string(), codePointLength(text.slice(0, scanner.at))]);
}
/** Beyond the end of the text there are no lines to count. */
function failDecodingAt(message: string, text: string, at: number): never {
  failDecoding(message, text + ' '.repeat(at - codePointLength(text)), text.length + at - codePointLength(text));
}
const decoderType = lazy(
  (): PyType =>
    defineLibraryClass({
      name: 'JSONDecoder',
      module: 'json.decoder',
      doc: 'Simple JSON <https://json.org> decoder',
      alloc: (cls) => withAttributes(new PyInstance(cls)),
      functions: {
        __init__: [
          'self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True, object_pairs_hook=None',
          (
            self: PyInstance,
            objectHook?: Value,
            floatHook?: Value,
            intHook?: Value,
            constantHook?: Value,
            strict?: Value,
            pairsHook?: Value,
          ) => {
            const set = (name: string, value: Value | undefined) => setOwnAttribute(self, name, value ?? null);
            set('object_hook', objectHook);
            set('parse_float', floatHook);
            set('parse_int', intHook);
            set('parse_constant', constantHook);
            set('strict', strict ?? true);
            set('object_pairs_hook', pairsHook);
            set('memo', makeDict());
            return null;
          },
        ],
        decode: [
          'self, s',
          function* (self: PyObject, source: Value): NativeGen {
            const text = asStr(source);
            if (text === undefined)
              raise('TypeError', `expected string or bytes-like object, got '${typeName(source)}'`);
            if (self.cls.lookup('raw_decode') === decoderType().ns.get('raw_decode'))
              return yield* document(text, hooksOf(self));
            const start = codePointLength(text.slice(0, skipSpace(text, 0)));
            const pair = (yield* call(getAttr(self, 'raw_decode'), [source], new Map([['idx', start]]))) as unknown as {
              items: Value[];
            };
            const end = skipSpace(text, unitIndex(text, Number(pair.items[1])));
            if (end !== text.length) failDecoding('Extra data', text, end);
            return pair.items[0] as Value;
          },
        ],
        raw_decode: ['self, s, idx=0', rawDecode],
      },
    }),
);

// ---- functions ----------------------------------------------------------------------------------------------------------------------------------

const keywords =
  'cls=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, object_pairs_hook=None, **kw';
type Rest = [
  cls?: Value,
  objectHook?: Value,
  floatHook?: Value,
  intHook?: Value,
  constantHook?: Value,
  pairsHook?: Value,
  more?: ReadonlyMap<string, Value>,
];
function* decoded(
  source: Value,
  [cls, objectHook, floatHook, intHook, constantHook, pairsHook, more]: Rest,
): NativeGen {
  const text = documentText(source);
  if ((cls ?? null) === null && (more === undefined || more.size === 0)) {
    const given = { objectHook, floatHook, intHook, constantHook, pairsHook };
    const hooks = Object.values(given).some((hook) => hook !== undefined && hook !== null)
      ? {
          strict: true,
          objectHook: objectHook ?? null,
          pairsHook: pairsHook ?? null,
          floatHook: floatHook ?? null,
          intHook: intHook ?? null,
          constantHook: constantHook ?? null,
        }
      : usual;
    return yield* document(text, hooks);
  }
  const kwargs = new Map<string, Value>(more ?? []);
  const add = (name: string, value: Value | undefined) => {
    if (value !== undefined && value !== null) kwargs.set(name, value);
  };
  add('object_hook', objectHook);
  add('object_pairs_hook', pairsHook);
  add('parse_float', floatHook);
  add('parse_int', intHook);
  add('parse_constant', constantHook);
  const decoder = yield* call(cls ?? decoderType(), [], kwargs);
  return yield* call(getAttr(decoder, 'decode'), [text]);
}
const loads: LibrarySpec = [
  `s, *, ${keywords}`,
  function* (source: Value, ...rest: Rest): NativeGen {
    return yield* decoded(source, rest);
  },
  'Deserialize ``s`` (a ``str``, ``bytes`` or ``bytearray`` instance\ncontaining a JSON document) to a Python object.',
];
const load: LibrarySpec = [
  `fp, *, ${keywords}`,
  function* (file: Value, ...rest: Rest): NativeGen {
    return yield* decoded(yield* call(getAttr(file, 'read'), []), rest);
  },
  'Deserialize ``fp`` (a ``.read()``-supporting file-like object containing\na JSON document) to a Python object.',
];

/** `json.scanner.make_scanner(context)` and what its instances do. */
class PyScanner extends PyInstance {
  context: Value = null;
}
const scannerType = lazy(() =>
  defineType({
    name: '_json.Scanner',
    alloc: (cls) => new PyScanner(cls),
    new: [
      'cls, context',
      (cls: PyType, context: Value) => {
        const scanner = new PyScanner(cls);
        scanner.context = context;
        return scanner;
      },
    ],
    methods: {
      __call__: [
        'self, string, idx',
        (self: PyScanner, source: Value, index: Value) =>
          callSync(getAttr(self.context, 'raw_decode'), [source, index]),
      ],
    },
  }),
);
const quoted = (ensureAscii: boolean): [string, (text: Value) => Value] => [
  'string, /',
  (source) => {
    const text = asStr(source);
    if (text === undefined) raise('TypeError', `first argument must be a string, not ${typeName(source)}`);
    return callSync(dumpsFunction(), [text], new Map([['ensure_ascii', ensureAscii]]));
  },
];
const dumpsFunction = lazy(() => pythonFunctions('json', { dumps }).dumps as Value);

export const json: NativeModuleSpec = {
  kind: 'native',
  doc: 'JSON (JavaScript Object Notation) <https://json.org> is a subset of\nJavaScript syntax (ECMA-262 3rd edition) used as a lightweight data\ninterchange format.\n',
  isPackage: true,
  make: () => {
    // The package imports its parts, which makes them its attributes.
    for (const part of ['decoder', 'encoder', 'scanner']) runSync(importModule(`json.${part}`));
    return {
      ...pythonFunctions('json', {
        dumps,
        dump,
        loads,
        load,
        detect_encoding: [
          'b',
          (source: Value) =>
            detectEncoding(
              asBytes(source) ?? raise('TypeError', `a bytes-like object is required, not '${typeName(source)}'`),
            ),
        ],
      }),
      JSONDecodeError: decodeError(),
      JSONDecoder: decoderType(),
      JSONEncoder: encoderType(),
      __all__: makeList(['dump', 'dumps', 'load', 'loads', 'JSONDecoder', 'JSONDecodeError', 'JSONEncoder']),
      __version__: '2.0.9',
    };
  },
};
const quoting = lazy(() =>
  functions('_json', { encode_basestring_ascii: quoted(true), encode_basestring: quoted(false) }),
);
/** A member under its own name, and under that of the machine code that it is. */
const named = (name: string, machineName: string, members: Record<string, Value>): Record<string, Value> => ({
  [name]: members[name] as Value,
  [machineName]: members[name] as Value,
});
export const jsonDecoder: NativeModuleSpec = {
  kind: 'native',
  make: () => ({
    ...named(
      'scanstring',
      'c_scanstring',
      functions('_json', { scanstring: ['string, end, strict=True, /', scanString] }),
    ),
    JSONDecoder: decoderType(),
    JSONDecodeError: decodeError(),
    __all__: makeList(['JSONDecoder', 'JSONDecodeError']),
  }),
};
export const jsonEncoder: NativeModuleSpec = {
  kind: 'native',
  make: () => ({
    JSONEncoder: encoderType(),
    ...named('encode_basestring_ascii', 'c_encode_basestring_ascii', quoting()),
    ...named('encode_basestring', 'c_encode_basestring', quoting()),
  }),
};
export const jsonScanner: NativeModuleSpec = {
  kind: 'native',
  make: () => named('make_scanner', 'c_make_scanner', { make_scanner: scannerType() }),
};
