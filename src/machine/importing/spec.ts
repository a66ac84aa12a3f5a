/** ModuleSpec and the loader objects that modules carry: what `__spec__` and `__loader__` are to a program. */
import { makeBytes, makeList } from '../make.ts';
import { LIBRARY_ROOT, type ModuleSpec } from './modules.ts';
import { defineFunction, defineType, type NativeGen, type NativeSpec } from '../native.ts';
import { PyInstance, type PyList, type PyModule, PyObject, type PyType, type Value } from '../objects.ts';
import { asStr, ownAttribute, repr, setOwnAttribute } from '../protocols/index.ts';
import { raise } from '../raise.ts';
import { absolute, disk, FileNode } from '../types/files/disk.ts';
import { onDisk, osError } from '../types/files/descriptors.ts';
import { sourceOf } from './sources.ts';
import { vm } from '../vm.ts';

/** A module that was found, and where. */
export type Found =
  | { readonly kind: 'library'; readonly name: string; readonly spec: ModuleSpec; readonly isPackage: boolean }
  | {
      readonly kind: 'source';
      readonly name: string;
      readonly source: string;
      readonly filename: string;
      readonly isPackage: boolean;
    }
  /** A folder without an __init__.py. */
  | {
      readonly kind: 'namespace';
      readonly name: string;
      readonly folders: readonly string[];
      readonly isPackage: true;
    };

/** Modules that are part of the interpreter's binary in CPython: they have no file. */
export const builtinNames = [
  '_abc',
  '_ast',
  '_codecs',
  '_collections',
  '_functools',
  '_imp',
  '_io',
  '_locale',
  '_operator',
  '_signal',
  '_sre',
  '_stat',
  '_string',
  '_suggestions',
  '_symtable',
  '_sysconfig',
  '_thread',
  '_tokenize',
  '_tracemalloc',
  '_types',
  '_typing',
  '_warnings',
  '_weakref',
  'atexit',
  'builtins',
  'errno',
  'faulthandler',
  'gc',
  'itertools',
  'marshal',
  'posix',
  'pwd',
  'sys',
  'time',
] as const;
/** Modules that are libraries of machine code in CPython. */
const extensionNames: ReadonlySet<string> = new Set([
  '_asyncio',
  '_bisect',
  '_blake2',
  '_contextvars',
  '_csv',
  '_datetime',
  '_decimal',
  '_hashlib',
  '_heapq',
  '_json',
  '_md5',
  '_opcode',
  '_pickle',
  '_queue',
  '_random',
  '_sha1',
  '_sha2',
  '_sha3',
  '_socket',
  '_statistics',
  '_struct',
  '_uuid',
  '_zoneinfo',
  'array',
  'binascii',
  'cmath',
  'fcntl',
  'math',
  'mmap',
  'resource',
  'select',
  'termios',
  'unicodedata',
  'zlib',
]);
const isBuiltin = (name: string): boolean => (builtinNames as readonly string[]).includes(name);

/** Whether a file lies directly in the folder of the program (so that it may hide a library module of the same name). */
export function isFoldersModule(origin: string): boolean {
  if (origin.startsWith(LIBRARY_ROOT)) return false;
  const above = (path: string) => path.slice(0, Math.max(0, path.lastIndexOf('/')));
  const { host, argv } = vm.interpreter;
  const [main = ''] = argv;
  const folder = host.files === undefined ? (main === '' ? undefined : above(main)) : host.files.path[0];
  return above(origin.replace(/\/__init__\.py$/, '')) === folder;
}

interface SpecTypes {
  readonly spec: PyType;
  readonly builtin: PyType;
  readonly frozen: PyType;
  readonly path: PyType;
  readonly source: PyType;
  readonly extension: PyType;
  readonly namespace: PyType;
  /** What sys.path_hooks has until the modules are imported that it is about: for archives, and for folders. */
  readonly pathHooks: readonly Value[];
}
/** Where a loader's module comes from. */
const sources = new WeakMap<PyObject, Found>();
/** Where the module of a loader comes from; undefined for a loader that is not ours. */
export const foundBy = (loader: Value): Found | undefined =>
  loader instanceof PyObject ? sources.get(loader) : undefined;
let execute: (loader: PyObject, module: Value) => NativeGen<void>;
let findSpec: (name: string, path: Value, binary: boolean) => NativeGen;
let callIn: (module: string, name: string, argument: Value) => NativeGen;
/** import.ts supplies what loaders and finders do. */
export function setLoading(loading: {
  execute: typeof execute;
  findSpec: typeof findSpec;
  callIn: typeof callIn;
}): void {
  execute = loading.execute;
  findSpec = loading.findSpec;
  callIn = loading.callIn;
}
/** Whether a module is one that CPython has built in: such a module has no file. */
export const isBuiltinName = (name: string): boolean => (builtinNames as readonly string[]).includes(name);

let made: SpecTypes | undefined;
/** Attributes that make two specs equal, and that repr shows. */
function specRepr(self: PyInstance): string {
  const part = (name: string) => ownAttribute(self, name) ?? null;
  const shown = [`name=${repr(part('name'))}`, `loader=${repr(part('loader'))}`];
  if (part('origin') !== null) shown.push(`origin=${repr(part('origin'))}`);
  if (part('submodule_search_locations') !== null)
    shown.push(`submodule_search_locations=${repr(part('submodule_search_locations'))}`);
  return `${self.cls.name}(${shown.join(', ')})`;
}
function initSpec(
  self: PyInstance,
  name: Value,
  loader: Value,
  origin?: Value,
  loaderState?: Value,
  isPackage?: Value,
): void {
  const set = (key: string, value: Value) => setOwnAttribute(self, key, value);
  set('name', name);
  set('loader', loader);
  set('origin', origin ?? null);
  set('loader_state', loaderState ?? null);
  set('submodule_search_locations', isPackage === true ? makeList([]) : null);
  set('_uninitialized_submodules', makeList([]));
  set('_set_fileattr', false);
  set('_cached', null);
}
function locate(self: PyInstance): string {
  return asStr(ownAttribute(self, 'path') ?? null) ?? raise('ImportError', 'the loader has no file');
}
/** The classes of specs and loaders; made when the first module needs them. */
export function specTypes(): SpecTypes {
  if (made !== undefined) return made;
  const shared: Record<string, NativeSpec> = {
    create_module: ['self, spec', () => null],
    exec_module: [
      'self, module',
      function* (self: PyObject, module: Value) {
        yield* execute(self, module);
        return null;
      },
    ],
  };
  const finder = (binary: boolean): Record<string, NativeSpec> => ({
    find_spec: [
      'cls, fullname, path=None, target=None',
      function* (_cls: PyType, name: Value, path?: Value): NativeGen {
        return yield* findSpec(asStr(name) ?? '', path ?? null, binary);
      },
    ],
    invalidate_caches: ['cls', () => null],
  });
  const spec = defineType({
    name: 'ModuleSpec',
    module: '_frozen_importlib',
    alloc: (cls) => new PyInstance(cls),
    hasDict: true,
    methods: {
      __init__: ['self, name, loader, *, origin=None, loader_state=None, is_package=None', initSpec],
      __repr__: ['self, /', specRepr],
    },
    getset: {
      parent: [
        (self: PyInstance) => {
          const name = asStr(ownAttribute(self, 'name') ?? null) ?? '';
          return (ownAttribute(self, 'submodule_search_locations') ?? null) === null
            ? name.slice(0, Math.max(0, name.lastIndexOf('.')))
            : name;
        },
      ],
      has_location: [
        (self: PyInstance) => ownAttribute(self, '_set_fileattr') ?? false,
        (self: PyInstance, value) => setOwnAttribute(self, '_set_fileattr', value ?? false),
      ],
      cached: [
        (self: PyInstance) => ownAttribute(self, '_cached') ?? null,
        (self: PyInstance, value) => setOwnAttribute(self, '_cached', value ?? null),
      ],
    },
  });
  const builtin = defineType({
    name: 'BuiltinImporter',
    module: '_frozen_importlib',
    alloc: (cls) => new PyInstance(cls),
    hasDict: true,
    classMethods: {
      ...finder(true),
      create_module: ['cls, spec', () => null],
      exec_module: ['cls, module', shared['exec_module']![1]],
    },
  });
  const frozen = defineType({
    name: 'FrozenImporter',
    module: '_frozen_importlib',
    alloc: (cls) => new PyInstance(cls),
    hasDict: true,
    classMethods: { ...finder(true), find_spec: ['cls, fullname, path=None, target=None', () => null] },
  });
  const path = defineType({
    name: 'PathFinder',
    module: '_frozen_importlib_external',
    alloc: (cls) => new PyInstance(cls),
    hasDict: true,
    classMethods: finder(false),
  });
  const source = defineType({
    name: 'SourceFileLoader',
    module: '_frozen_importlib_external',
    alloc: (cls) => new PyInstance(cls),
    hasDict: true,
    methods: {
      ...shared,
      __init__: [
        'self, fullname, path',
        (self: PyInstance, name: Value, path: Value) => {
          setOwnAttribute(self, 'name', name);
          setOwnAttribute(self, 'path', path);
        },
      ],
      get_filename: ['self, name=None', locate],
      get_source: ['self, fullname', (self: PyInstance) => sourceOf(locate(self)) ?? writtenSource(locate(self))],
      get_data: [
        'self, path',
        (_self: PyInstance, path: Value) => {
          const text = asStr(path) ?? '';
          const source = sourceOf(text);
          return makeBytes(source === undefined ? fileData(text) : new TextEncoder().encode(source));
        },
      ],
      is_package: ['self, fullname', (self: PyInstance) => locate(self).endsWith('/__init__.py')],
    },
  });
  const extension = defineType({
    name: 'ExtensionFileLoader',
    module: '_frozen_importlib_external',
    alloc: (cls) => new PyInstance(cls),
    hasDict: true,
    methods: {
      ...shared,
      get_filename: ['self, name=None', locate],
      get_source: ['self, fullname', () => null],
      is_package: ['self, fullname', () => false],
    },
  });
  const namespace = defineType({
    name: 'NamespaceLoader',
    module: '_frozen_importlib_external',
    alloc: (cls) => new PyInstance(cls),
    hasDict: true,
    methods: { ...shared, is_package: ['self, fullname', () => true] },
  });
  const archiveHook = defineType({
    name: 'zipimporter',
    module: 'zipimport',
    alloc: (cls) => new PyInstance(cls),
    new: [
      'cls, path',
      function* (_cls: PyType, path: Value): NativeGen {
        return yield* callIn('zipimport', 'zipimporter', path);
      },
    ],
  });
  const folderHook = defineFunction(
    'path_hook_for_FileFinder',
    [
      'path',
      function* (path: Value): NativeGen {
        return yield* callIn('importlib._path_entries', 'folder_hook', path);
      },
    ],
    '_frozen_importlib_external',
  );
  made = { spec, builtin, frozen, path, source, extension, namespace, pathHooks: [archiveHook, folderHook] };
  return made;
}
/** A list that shows as a namespace package's path. */
function pathOf(found: Found): PyList | null {
  if (!found.isPackage) return null;
  if (found.kind === 'namespace') return makeList([...found.folders]);
  return makeList([originOf(found).replace(/\/__init__\.py$/, '')]);
}
function originOf(found: Found): string {
  if (found.kind === 'source') return found.filename;
  if (extensionNames.has(found.name))
    return `${LIBRARY_ROOT}/lib-dynload/${found.name}.cpython-314-x86_64-linux-gnu.so`;
  return `${LIBRARY_ROOT}/${found.name.replaceAll('.', '/')}${found.isPackage ? '/__init__' : ''}.py`;
}
/** Modules that are built into CPython's program, though written in Python: they show so, and know their files all the same. */
const frozenNames: ReadonlySet<string> = new Set(
  '_collections_abc abc codecs genericpath importlib.machinery importlib.util io ntpath os posixpath runpy site stat'.split(
    ' ',
  ),
);
/** Whether a module is found before any folder is searched: it is built in, or there from the start. */
export const isFoundFirst = (name: string): boolean => isBuiltin(name) || frozenNames.has(name) || name === 'encodings';
/** The file of a module that has one without its spec naming it. */
export const frozenFile = (found: Found): string | null =>
  found.kind === 'library' && frozenNames.has(found.name) ? originOf(found) : null;
/** The ModuleSpec of a module that was found. */
export function makeSpec(found: Found): PyInstance {
  const { spec: cls, builtin, source, extension, namespace } = specTypes();
  const spec = new PyInstance(cls);
  const inBinary = found.kind === 'library' && isBuiltin(found.name);
  const hasFile = found.kind !== 'namespace' && !inBinary;
  const origin = hasFile ? originOf(found) : inBinary ? 'built-in' : null;
  let loader: Value;
  if (inBinary) loader = builtin;
  else if (found.kind === 'namespace') {
    loader = new PyInstance(namespace);
    sources.set(loader as PyObject, found);
  } else {
    const instance = new PyInstance(extensionNames.has(found.name) && found.kind === 'library' ? extension : source);
    setOwnAttribute(instance, 'name', found.name);
    setOwnAttribute(instance, 'path', origin);
    sources.set(instance, found);
    loader = instance;
  }
  const isFrozen = frozenFile(found) !== null;
  initSpec(spec, found.name, loader, isFrozen ? 'frozen' : origin);
  setOwnAttribute(spec, 'submodule_search_locations', pathOf(found));
  if (hasFile && origin !== null && !isFrozen) {
    setOwnAttribute(spec, '_set_fileattr', true);
    setOwnAttribute(spec, '_cached', origin.replace(/([^/]*)\.py$/, '__pycache__/$1.cpython-314.pyc'));
  }
  return spec;
}
/** Tells a spec that its module's code is running. */
export function markInitializing(spec: Value, on: boolean): void {
  if (spec instanceof PyInstance && spec.cls === made?.spec) setOwnAttribute(spec, '_initializing', on);
}
/** `__spec__` of a module, or null. */
export const specOf = (module: PyModule): Value => module.dict.table.get('__spec__') ?? null;

/** What a file on the disk holds. */
function fileData(path: string): Uint8Array {
  const node = onDisk(() => disk().lookup(absolute(path)), path);
  return node instanceof FileNode ? node.read(0, node.size) : osError('EISDIR');
}

/** The text of a module that nobody has imported. */
function writtenSource(path: string): string {
  return new TextDecoder().decode(fileData(path)).replace(/\r\n?/g, '\n');
}
