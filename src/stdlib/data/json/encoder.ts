/** `json.JSONEncoder`, dumps and dump. */
import {
  asInt,
  asStr,
  call,
  defineLibraryClass,
  getAttr,
  iter,
  type LibrarySpec,
  type NativeGen,
  next,
  ownAttribute,
  PyInstance,
  type PyObject,
  PySteppingIterator,
  type PyType,
  Raise,
  raise,
  setOwnAttribute,
  steppingType,
  toArray,
  truthy,
  typeName,
  typeOf,
  type Value,
  vm,
  withAttributes,
} from '../../../machine/index.ts';
import { lazy } from '../common.ts';
import { type Options, Writer } from './write.ts';

const keywordNames = [
  'skipkeys',
  'ensure_ascii',
  'check_circular',
  'allow_nan',
  'sort_keys',
  'indent',
  'separators',
  'default',
] as const;
type Given = Readonly<Partial<Record<(typeof keywordNames)[number], Value>>>;

const yes = (value: Value | undefined, otherwise: boolean): boolean =>
  value === undefined ? otherwise : truthy(value);
/** The text of one level of indentation. */
function indentText(indent: Value): string | null {
  if (indent === null) return null;
  const text = asStr(indent);
  if (text !== undefined) return text;
  const count = asInt(indent);
  if (count === undefined) raise('TypeError', `can't multiply sequence by non-int of type '${typeName(indent)}'`);
  return ' '.repeat(Math.max(0, Number(count)));
}
function separators(given: Value | undefined, indent: Value): [item: Value, key: Value] {
  if (given === undefined || given === null) return [indent === null ? ', ' : ',', ': '];
  const pair = toArray(given);
  if (pair.length < 2) raise('ValueError', `not enough values to unpack (expected 2, got ${pair.length})`);
  if (pair.length > 2) raise('ValueError', `too many values to unpack (expected 2, got ${pair.length})`);
  return [pair[0] as Value, pair[1] as Value];
}
const separatorText = (value: Value, position: number): string =>
  asStr(value) ??
  raise(
    'TypeError',
    `make_encoder() argument ${position} must be str, not ${value === null ? 'None' : typeName(value)}`,
  );

/** The options of an encoder's instance, as its attributes are now. */
function optionsOf(self: PyObject): Options {
  const read = (name: string): Value => getAttr(self, name);
  return {
    skipkeys: truthy(read('skipkeys')),
    ensureAscii: truthy(read('ensure_ascii')),
    checkCircular: truthy(read('check_circular')),
    allowNan: truthy(read('allow_nan')),
    sortKeys: truthy(read('sort_keys')),
    indent: indentText(read('indent')),
    keySeparator: separatorText(read('key_separator'), 5),
    itemSeparator: separatorText(read('item_separator'), 6),
  };
}

const notSerializable = (object: Value): never =>
  raise('TypeError', `Object of type ${typeOf(object).ownName} is not JSON serializable`);
/** What writing takes that is ever so short. */
const WRITING_NS = 800;
/** Writes all of a value; `fallback` is called for what JSON does not know (null: that is an error). */
function* written(writer: Writer, value: Value, fallback: Value): NativeGen<string> {
  for (let wanted = writer.start(value); wanted !== undefined; )
    wanted = writer.give(wanted, yield* substitute(writer, wanted, fallback));
  const text = writer.chunks.length === 1 ? (writer.chunks[0] as string) : writer.chunks.join('');
  vm.charge(WRITING_NS + text.length * 5);
  return text;
}
function* substitute(writer: Writer, object: PyObject, fallback: Value): NativeGen {
  try {
    return fallback === null ? notSerializable(object) : yield* call(fallback, [object]);
  } catch (error) {
    if (error instanceof Raise) writer.addNotes(error.exc);
    throw error;
  }
}
/** What to call for foreign objects: null when it is the class's own `default`, which only refuses. */
function fallbackOf(self: PyObject): Value {
  const own = ownAttribute(self, 'default');
  if (own !== undefined) return own;
  return self.cls.lookup('default') === encoderType().ns.get('default') ? null : getAttr(self, 'default');
}

/** What iterencode answers: the pieces, made while they are asked for. */
class Pieces extends PySteppingIterator {
  private readonly writer: Writer;
  private started = false;
  private at = 0;
  constructor(
    cls: PyType,
    private readonly value: Value,
    options: Options,
    private readonly fallback: Value,
  ) {
    super(cls);
    this.writer = new Writer(options);
  }
  *advance(): NativeGen<Value | undefined> {
    const { writer } = this;
    while (this.at >= writer.chunks.length) {
      if (this.started && writer.done) return undefined;
      writer.chunks.length = 0;
      this.at = 0;
      let wanted = this.started ? writer.step() : writer.begin(this.value);
      this.started = true;
      while (wanted !== undefined) wanted = writer.resume(wanted, yield* substitute(writer, wanted, this.fallback));
    }
    return writer.chunks[this.at++] as string;
  }
}
const piecesType = lazy(() => steppingType({ name: 'generator' }));

const encoderSignature =
  'self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, sort_keys=False, indent=None, separators=None, default=None';
export const encoderType = lazy(
  (): PyType =>
    defineLibraryClass({
      name: 'JSONEncoder',
      module: 'json.encoder',
      doc: 'Extensible JSON <https://json.org> encoder for Python data structures.',
      alloc: (cls) => withAttributes(new PyInstance(cls)),
      attributes: { item_separator: ', ', key_separator: ': ' },
      functions: {
        __init__: [
          encoderSignature,
          (
            self: PyInstance,
            skipkeys?: Value,
            ascii?: Value,
            circular?: Value,
            nan?: Value,
            sort?: Value,
            indent?: Value,
            given?: Value,
            fallback?: Value,
          ) => {
            const set = (name: string, value: Value) => setOwnAttribute(self, name, value);
            set('skipkeys', skipkeys ?? false);
            set('ensure_ascii', ascii ?? true);
            set('check_circular', circular ?? true);
            set('allow_nan', nan ?? true);
            set('sort_keys', sort ?? false);
            set('indent', indent ?? null);
            if (given !== undefined && given !== null) {
              const [item, key] = separators(given, null);
              set('item_separator', item);
              set('key_separator', key);
            } else if (indent !== undefined && indent !== null) set('item_separator', ',');
            if (fallback !== undefined && fallback !== null) set('default', fallback);
            return null;
          },
        ],
        default: ['self, o', (_self: Value, object: Value) => notSerializable(object)],
        encode: [
          'self, o',
          function* (self: PyInstance, value: Value): NativeGen {
            const text = asStr(value);
            if (text !== undefined)
              return new Writer({ ...plainOptions, ensureAscii: truthy(getAttr(self, 'ensure_ascii')) }).text(text);
            if (self.cls.lookup('iterencode') === encoderType().ns.get('iterencode'))
              return yield* written(new Writer(optionsOf(self)), value, fallbackOf(self));
            const chunks = yield* call(getAttr(self, 'iterencode'), [value], new Map([['_one_shot', true]]));
            const iterator = yield* iter(chunks);
            let out = '';
            let at = 0;
            for (let chunk = yield* next(iterator); chunk !== undefined; chunk = yield* next(iterator), at++) {
              const piece = asStr(chunk);
              if (piece === undefined)
                raise('TypeError', `sequence item ${at}: expected str instance, ${typeName(chunk)} found`);
              out += piece;
            }
            return out;
          },
        ],
        iterencode: [
          'self, o, _one_shot=False',
          (self: PyInstance, value: Value) => new Pieces(piecesType(), value, optionsOf(self), fallbackOf(self)),
        ],
      },
    }),
);

const plainOptions: Options = {
  skipkeys: false,
  ensureAscii: true,
  checkCircular: true,
  allowNan: true,
  sortKeys: false,
  indent: null,
  itemSeparator: ', ',
  keySeparator: ': ',
};
function optionsFrom(given: Given): Options {
  const indent = given.indent ?? null;
  const [item, key] = separators(given.separators, indent);
  return {
    skipkeys: yes(given.skipkeys, false),
    ensureAscii: yes(given.ensure_ascii, true),
    checkCircular: yes(given.check_circular, true),
    allowNan: yes(given.allow_nan, true),
    sortKeys: yes(given.sort_keys, false),
    indent: indentText(indent),
    keySeparator: separatorText(key, 5),
    itemSeparator: separatorText(item, 6),
  };
}
/** An encoder of another class, made as dumps makes it. */
function* otherEncoder(cls: Value, given: Given, more: ReadonlyMap<string, Value>): NativeGen {
  const kwargs = new Map<string, Value>([
    ['skipkeys', given.skipkeys ?? false],
    ['ensure_ascii', given.ensure_ascii ?? true],
    ['check_circular', given.check_circular ?? true],
    ['allow_nan', given.allow_nan ?? true],
    ['indent', given.indent ?? null],
    ['separators', given.separators ?? null],
    ['default', given.default ?? null],
    ['sort_keys', given.sort_keys ?? false],
    ...more,
  ]);
  return yield* call(cls, [], kwargs);
}
const keywords =
  'skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None, indent=None, separators=None, default=None, sort_keys=False, **kw';
type Rest = [
  skipkeys?: Value,
  ascii?: Value,
  circular?: Value,
  nan?: Value,
  cls?: Value,
  indent?: Value,
  separators?: Value,
  fallback?: Value,
  sort?: Value,
  more?: ReadonlyMap<string, Value>,
];
const collected = ([skipkeys, ascii, circular, nan, , indent, given, fallback, sort]: Rest): Given =>
  Object.fromEntries(
    Object.entries({
      skipkeys,
      ensure_ascii: ascii,
      check_circular: circular,
      allow_nan: nan,
      indent,
      separators: given,
      default: fallback,
      sort_keys: sort,
    }).filter(([, value]) => value !== undefined),
  );

export const dumps: LibrarySpec = [
  `obj, *, ${keywords}`,
  function* (value: Value, ...rest: Rest): NativeGen {
    const given = collected(rest);
    const cls = rest[4] ?? null;
    const more = rest[9] as ReadonlyMap<string, Value>;
    if (cls === null && (more === undefined || more.size === 0)) {
      const text = asStr(value);
      // A text is written before anybody looks at how things are indented.
      if (text !== undefined) return new Writer(optionsFrom({ ...given, indent: null })).text(text);
      return yield* written(new Writer(optionsFrom(given)), value, given.default ?? null);
    }
    const encoder = yield* otherEncoder(cls ?? encoderType(), given, more ?? new Map());
    return yield* call(getAttr(encoder, 'encode'), [value]);
  },
  'Serialize ``obj`` to a JSON formatted ``str``.',
];
export const dump: LibrarySpec = [
  `obj, fp, *, ${keywords}`,
  function* (value: Value, file: Value, ...rest: Rest): NativeGen {
    const given = collected(rest);
    const cls = rest[4] ?? null;
    const more = rest[9] as ReadonlyMap<string, Value>;
    const encoder = yield* otherEncoder(cls ?? encoderType(), given, more ?? new Map());
    const chunks = yield* iter(yield* call(getAttr(encoder, 'iterencode'), [value]));
    for (let chunk = yield* next(chunks); chunk !== undefined; chunk = yield* next(chunks))
      yield* call(getAttr(file, 'write'), [chunk]);
    return null;
  },
  'Serialize ``obj`` as a JSON formatted stream to ``fp`` (a\n``.write()``-supporting file-like object).',
];
