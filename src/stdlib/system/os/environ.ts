/** os.environ: the environment variables of a process, simulated. */
import {
  throwExc,
  type PyException,
  exceptionType,
  callSync,
  typeOf,
  asStr,
  call,
  defineType,
  getAttrGen,
  getIter,
  libraryMethod,
  type LibrarySpec,
  makeDict,
  makeList,
  makeTuple,
  type NativeGen,
  type NativeSpec,
  PyDict,
  PyObject,
  type PyType,
  raise,
  registerLibraryLines,
  repr,
  toArrayGen,
  typeName,
  type Value,
  vm,
} from '../../../machine/index.ts';
import { libraryOptions } from '../../options.ts';

/** What a learner's shell would have set. */
const usual: Readonly<Record<string, string>> = {
  HOME: '/home/learner',
  LANG: 'en_US.UTF-8',
  LOGNAME: 'learner',
  PATH: '/usr/local/bin:/usr/bin:/bin',
  PWD: '/home/learner',
  SHELL: '/bin/bash',
  TERM: 'xterm-256color',
  USER: 'learner',
};
/** The variables of the current process. A child process starts with a copy. */
export function environment(): Map<string, string> {
  let table = vm.interpreter.state.get('environment') as Map<string, string> | undefined;
  if (table === undefined) {
    const start = vm.interpreter.host.files?.start;
    const place = start === undefined ? {} : { PWD: start };
    table = new Map(Object.entries({ ...usual, ...place, ...libraryOptions(vm.interpreter).environment }));
    vm.interpreter.state.set('environment', table);
  }
  return table;
}
/** One variable of the current process. */
export const variable = (name: string): string | undefined =>
  vm.interpreter.state.has('environment')
    ? environment().get(name)
    : (libraryOptions(vm.interpreter).environment?.[name] ?? usual[name]);
class PyEnviron extends PyObject {
  get table(): Map<string, string> {
    return environment();
  }
}
function text(value: Value): string {
  const given = asStr(value);
  if (given === undefined) raise('TypeError', `str expected, not ${typeName(value)}`);
  if (given.includes('\0')) raise('ValueError', 'embedded null byte');
  return given;
}
/** The name of a variable that is to be set. */
export function environName(value: Value): string {
  const name = text(value);
  if (name.includes('=')) raise('ValueError', 'illegal environment variable name');
  return name === '' ? raise('OSError', 22, 'Invalid argument') : name;
}
/** Nobody hears of what the search below came to. */
function missing(key: Value): never {
  const error = callSync(exceptionType('KeyError'), [key]) as PyException;
  error.suppressContext = true;
  return throwExc(error);
}
const asDict = (self: PyEnviron): PyDict => makeDict([...self.table]);
/** A method of dict, on a copy of the variables. */
const ofDict = (name: string, signature: string): NativeSpec => [
  signature,
  function* (self: PyEnviron, ...args: Value[]) {
    return yield* call(
      yield* getAttrGen(asDict(self), name),
      args.filter((arg) => arg !== undefined),
    );
  },
];
function* update(self: PyEnviron, args: Value[], kwargs: Map<string, Value>): NativeGen {
  const [other] = args;
  if (other instanceof PyDict)
    for (const [key, value] of other.table.liveEntries()) self.table.set(environName(key), text(value));
  else if (other instanceof PyEnviron) for (const [key, value] of other.table) self.table.set(key, value);
  else if (other !== undefined && typeOf(other).lookup('keys') !== undefined) {
    for (const key of yield* toArrayGen(yield* call(yield* getAttrGen(other, 'keys'))))
      self.table.set(environName(key), text(yield* call(yield* getAttrGen(other, '__getitem__'), [key])));
  } else if (other !== undefined) {
    for (const pair of yield* toArrayGen(other)) {
      const parts = yield* toArrayGen(pair);
      if (parts.length > 2) raise('ValueError', `too many values to unpack (expected 2, got ${parts.length})`);
      if (parts.length < 2) raise('ValueError', `not enough values to unpack (expected 2, got ${parts.length})`);
      const [key, value] = parts;
      self.table.set(environName(key as Value), text(value as Value));
    }
  }
  for (const [key, value] of kwargs) self.table.set(environName(key), text(value));
  return null;
}
/** What a traceback shows of these. */
registerLibraryLines({
  package: 'os',
  file: '<frozen os>',
  files: { _collections_abc: '<frozen _collections_abc>', posixpath: '<frozen posixpath>' },
  rules: {
    '__init__._Environ.__getitem__': ['KeyError > 709', '> 706 788'],
    '__init__._Environ.__setitem__': ['> 714 788'],
    '__init__.getenv': ['> 822 _collections_abc:795 706 788'],
    '__init__.makedirs': ['fspath > 221 posixpath:103', '> 236'],
    '__init__.removedirs': ['> 254'],
    '__init__.renames': ['> 283'],
    '__init__.fsencode': ['> 857'],
    '__init__.fsdecode': ['> 869'],
    '__init__.fdopen': ['TypeError > 1072', '> 1076'],
    '__init__._Environ.__delitem__': ['KeyError > 725', '> 722 788'],
  },
  calling: {},
  lines: {
    '__init__:221': 'makedirs 211 17 33',
    '__init__:236': 'makedirs 211 8 25',
    '__init__:254': 'removedirs 243 4 15',
    '__init__:283': 'renames 265 4 20',
    '__init__:706': '_Environ.__getitem__ 704 25 44',
    '__init__:709': '_Environ.__getitem__ 704 12 41',
    '__init__:714': '_Environ.__setitem__ 712 16 39',
    '__init__:722': '_Environ.__delitem__ 721 21 40',
    '__init__:725': '_Environ.__delitem__ 721 12 41',
    '__init__:788': '_create_environ_mapping.<locals>.encode 786 16 78',
    '__init__:822': 'getenv 818 11 36',
    '__init__:857': '_fscodec.<locals>.fsencode 851 19 35',
    '__init__:869': '_fscodec.<locals>.fsdecode 863 19 35',
    '__init__:1072': 'fdopen 1070 8 76',
    '__init__:1076': 'fdopen 1070 11 66',
    '_collections_abc:795': 'Mapping.get 792 19 28',
    'posixpath:103': 'split 100 8 20',
  },
});
const itemFunctions: Readonly<Record<string, LibrarySpec>> = {
  __getitem__: ['self, key', (self: PyEnviron, key: Value) => self.table.get(text(key)) ?? missing(key)],
  __setitem__: [
    'self, key, value',
    (self: PyEnviron, key: Value, value: Value) => {
      self.table.set(environName(key), text(value));
      return null;
    },
  ],
  __delitem__: [
    'self, key',
    (self: PyEnviron, key: Value) => {
      if (!self.table.delete(text(key))) missing(key);
      return null;
    },
  ],
};
let made: PyType | undefined;
export function environType(): PyType {
  made ??= defineType({
    name: '_Environ',
    module: 'os',
    alloc: null,
    mappingPattern: true,
    unhashable: true,
    methods: {
      __contains__: ['self, key', (self: PyEnviron, key: Value) => self.table.has(text(key))],
      __iter__: ['self', (self: PyEnviron) => getIter(makeList([...self.table.keys()]))],
      __len__: ['self', (self: PyEnviron) => self.table.size],
      __repr__: [
        'self',
        (self: PyEnviron) =>
          `environ({${[...self.table].map(([key, value]) => `${repr(key)}: ${repr(value)}`).join(', ')}})`,
      ],
      __eq__: ofDict('__eq__', 'self, other'),
      __or__: ofDict('__or__', 'self, other'),
      __ror__: ofDict('__ror__', 'self, other'),
      __ior__: [
        'self, other',
        function* (self: PyEnviron, other: Value) {
          yield* update(self, [other], new Map());
          return self;
        },
      ],
      copy: ['self', asDict],
      get: [
        'self, key, default=None',
        (self: PyEnviron, key: Value, fallback?: Value) => self.table.get(text(key)) ?? fallback ?? null,
      ],
      keys: ofDict('keys', 'self'),
      values: ofDict('values', 'self'),
      items: ofDict('items', 'self'),
      pop: [
        'self, key, default=None',
        (self: PyEnviron, key: Value, fallback?: Value) => {
          const value = self.table.get(text(key));
          if (value === undefined) return fallback === undefined ? missing(key) : fallback;
          self.table.delete(text(key));
          return value;
        },
      ],
      popitem: [
        'self',
        (self: PyEnviron) => {
          const first = self.table.entries().next();
          if (first.done === true) raise('KeyError');
          self.table.delete(first.value[0]);
          return makeTuple(first.value);
        },
      ],
      setdefault: [
        'self, key, value',
        (self: PyEnviron, key: Value, value: Value) => {
          const name = text(key);
          if (!self.table.has(name)) self.table.set(name, text(value));
          return self.table.get(name) as string;
        },
      ],
      update: ['self, /, *args, **kwargs', update],
      clear: [
        'self',
        (self: PyEnviron) => {
          self.table.clear();
        },
      ],
    },
  });
  for (const [name, spec] of Object.entries(itemFunctions))
    made.ns.set(name, libraryMethod(made, name, spec, { module: 'os', qualname: `_Environ.${name}` }));
  return made;
}
export const makeEnviron = (): Value => new PyEnviron(environType());
