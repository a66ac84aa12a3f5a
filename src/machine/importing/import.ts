/**
 * The import system: what `import` statements, __import__ and importlib do. Modules come from sys.modules, from the library (modules.ts), from the learner's
 * folder (host.findSource) and from the simulated disk, in that order, after the finders a program put into sys.meta_path itself. Order of steps and wording
 * follow CPython's importlib/_bootstrap.py, Python/import.c and Python/ceval.c.
 */

import type { WaitQueue } from '../../kernel/index.ts';
import { type CodeObject, readCode } from '../../language/index.ts';
import { compileSource } from '../builtins/code.ts';
import { getAttrGen } from '../builtins/text.ts';
import { callSync } from '../calls/index.ts';
import { block, call, runCode, toArrayGen } from '../door.ts';
import type { Thread } from '../function.ts';
import type { HashTable } from '../hashtable.ts';
import { hooks } from '../hooks.ts';
import { missingNote } from './missing.ts';
import {
  type Found,
  foundBy,
  frozenFile,
  isBuiltinName,
  isFoldersModule,
  isFoundFirst,
  makeSpec,
  markInitializing,
  setLoading,
  specOf,
} from './spec.ts';
import { makeCode, types } from '../make.ts';
import { LIBRARY_ROOT, libraryModule } from './modules.ts';
import type { NativeGen } from '../native.ts';
import { type PyCode, PyDict, type PyException, PyList, PyModule, PyObject, PyType, type Value } from '../objects.ts';
import { emit } from '../observe.ts';
import {
  asStr,
  getAttr,
  lookupAttr,
  setAttr,
  setItem,
  setModuleMessage,
  truthy,
  typeName,
  typeOf,
} from '../protocols/index.ts';
import { exceptionType, isRaised, raise, throwExc } from '../raise.ts';
import { rememberLibrarySource, rememberSource } from './sources.ts';
import { isStandardName } from './standard-names.ts';
import { addNote } from '../types/codecs/codecs.ts';
import { makeModule } from '../types/core/module.ts';
import { vm } from '../vm.ts';
import { warn } from '../warnings.ts';

const modules = (): HashTable => vm.interpreter.modules.table;

// ---- errors ---------------------------------------------------------------------------------------------------------------------------------------

function importError(
  type: 'ImportError' | 'ModuleNotFoundError',
  message: string,
  fields: Record<string, Value>,
): PyException {
  return callSync(exceptionType(type), [message], new Map(Object.entries(fields))) as PyException;
}
function notFound(name: string, message = `No module named '${name}'`): never {
  const error = importError('ModuleNotFoundError', message, { name });
  const note = message.startsWith(`No module named '${name}'`) ? missingNote(name, isStandardName) : undefined;
  if (note !== undefined) addNote(error, note);
  throwExc(error);
}

// ---- names ----------------------------------------------------------------------------------------------------------------------------------------

const parentOf = (name: string): string => name.slice(0, Math.max(0, name.lastIndexOf('.')));
const topOf = (name: string): string => name.split('.', 1)[0]!;

/** The package that relative imports in a module start from. */
function* packageOf(globals: PyDict): NativeGen<string> {
  const { table } = globals;
  const own = table.get('__package__') ?? null;
  const spec = table.get('__spec__') ?? null;
  if (own !== null) {
    const text = asStr(own);
    if (text === undefined) raise('TypeError', 'package must be a string');
    return text;
  }
  if (spec !== null)
    return asStr((yield* getAttrGen(spec, 'parent')) ?? '') ?? raise('TypeError', '__spec__.parent must be a string');
  yield* warn(
    'ImportWarning',
    "can't resolve package from __spec__ or __package__, falling back on __name__ and __path__",
    1,
  );
  const name = table.get('__name__');
  if (name === undefined) raise('KeyError', "'__name__' not in globals");
  const text = asStr(name);
  if (text === undefined) raise('TypeError', '__name__ must be a string');
  return table.has('__path__') ? text : parentOf(text);
}
/** The full name of what `from ..name import` means. */
function resolveName(name: string, packageName: string, level: number): string {
  const parts = packageName === '' ? [] : packageName.split('.');
  if (parts.length < level) raise('ImportError', 'attempted relative import beyond top-level package');
  const base = parts.slice(0, parts.length - level + 1).join('.');
  return name === '' ? base : `${base}.${name}`;
}

// ---- import a, from a import b, from a import * -------------------------------------------------------------------------------------------------------

/** `__import__`: the module named, or for `import a.b` without a fromlist its top package. */
function* importName(name: string, globals: PyDict, fromlist: Value, level: number): NativeGen {
  let full = name;
  if (level > 0) {
    const packageName = yield* packageOf(globals);
    if (packageName === '') raise('ImportError', 'attempted relative import with no known parent package');
    full = resolveName(name, packageName, level);
  } else if (name === '') raise('ValueError', 'Empty module name');
  const module = yield* importModule(full);
  if (fromlist !== null && truthy(fromlist)) {
    if (lookupAttr(module, '__path__') !== undefined) yield* importNamed(module, fromlist, false);
    return module;
  }
  if (level === 0) return name.includes('.') ? yield* importModule(topOf(name)) : module;
  if (name === '') return module;
  const cut = full.length - (name.length - topOf(name).length);
  return (
    modules().get(full.slice(0, cut)) ?? raise('KeyError', `'${full.slice(0, cut)}' not in sys.modules as expected`)
  );
}
/** Imports the submodules that a `from package import ...` names. */
function* importNamed(module: Value, fromlist: Value, inAll: boolean): NativeGen<void> {
  const packageName = asStr(getAttr(module, '__name__')) ?? '';
  for (const item of yield* toArrayGen(fromlist)) {
    const name = asStr(item);
    if (name === undefined) {
      const where = inAll ? `${packageName}.__all__` : "``from list''";
      raise('TypeError', `Item in ${where} must be str, not ${typeName(item)}`);
    }
    if (name === '*') {
      const all = inAll ? undefined : lookupAttr(module, '__all__');
      if (all !== undefined) yield* importNamed(module, all, true);
    } else if (lookupAttr(module, name) === undefined) {
      const full = `${packageName}.${name}`;
      try {
        yield* importModule(full);
      } catch (error) {
        if (
          !isRaised(error, 'ModuleNotFoundError') ||
          lookupAttr(error.exc, 'name') !== full ||
          (modules().get(full) ?? undefined) === null
        )
          throw error;
      }
    }
  }
}
/** `from module import name` */
function* importFrom(module: Value, name: string): NativeGen {
  let lacking: PyException | undefined;
  try {
    return yield* getAttrGen(module, name);
  } catch (error) {
    if (!isRaised(error, 'AttributeError')) throw error;
    lacking = error.exc;
  }
  const own = lookupAttr(module, '__name__') ?? null;
  const moduleName = asStr(own);
  if (moduleName !== undefined) {
    const submodule = modules().get(`${moduleName}.${name}`);
    if (submodule !== undefined) return submodule;
  }
  const shown = moduleName ?? '<unknown module name>';
  const spec = lookupAttr(module, '__spec__') ?? null;
  const origin = originOf(module, spec);
  const path = origin ?? null;
  const error = importError('ImportError', cannotImport(name, shown, spec, origin), {
    name: shown,
    path,
    name_from: name,
  });
  // what a simulated library says of its parts that are not there
  const notes = origin?.startsWith(LIBRARY_ROOT) ? lookupAttr(lacking, '__notes__') : undefined;
  if (notes instanceof PyList) for (const note of notes.items) if (typeof note === 'string') addNote(error, note);
  throwExc(error);
}
function originOf(module: Value, spec: Value): string | undefined {
  if (spec !== null && lookupAttr(spec, 'has_location') === true) {
    const origin = asStr(lookupAttr(spec, 'origin') ?? null);
    if (origin !== undefined) return origin;
  }
  // A module's own namespace: asking for the attribute would word its absence, which asks for the origin again.
  const file = module instanceof PyModule ? module.dict.table.get('__file__') : lookupAttr(module, '__file__');
  return asStr(file ?? null);
}
function cannotImport(name: string, module: string, spec: Value, origin: string | undefined): string {
  const shadowing = origin !== undefined && isFoldersModule(origin);
  if (shadowing && isStandardName(module)) {
    return `cannot import name '${name}' from '${module}' (consider renaming '${origin}' since it has the same name as the standard library module named '${module}' and prevents importing that standard library module)`;
  }
  if (isInitializing(spec)) {
    if (shadowing)
      return `cannot import name '${name}' from '${module}' (consider renaming '${origin}' if it has the same name as a library you intended to import)`;
    return `cannot import name '${name}' from partially initialized module '${module}' (most likely due to a circular import)${origin === undefined ? '' : ` (${origin})`}`;
  }
  return `cannot import name '${name}' from '${module}' (${origin ?? 'unknown location'})`;
}
const isInitializing = (spec: Value): boolean => spec !== null && lookupAttr(spec, '_initializing') === true;
/** `from module import *` into a namespace. */
function* importStar(module: Value, namespace: Value): NativeGen {
  let names: Value[];
  const all = lookupAttr(module, '__all__');
  if (all !== undefined) {
    const cls = typeOf(all);
    if (cls === types.dict) raise('TypeError', 'dict is not a sequence');
    if (cls.lookup('__getitem__') === undefined)
      raise('TypeError', `'${typeName(all)}' object does not support indexing`);
    names = yield* toArrayGen(all);
  } else {
    const dict = lookupAttr(module, '__dict__');
    if (dict === undefined) raise('ImportError', 'from-import-* object has no __dict__ and no __all__');
    names =
      dict instanceof PyDict ? dict.table.liveKeys() : yield* toArrayGen(yield* call(yield* getAttrGen(dict, 'keys')));
  }
  for (const name of names) {
    const text = asStr(name);
    if (text === undefined) {
      const own = asStr(lookupAttr(module, '__name__') ?? null) ?? '';
      raise(
        'TypeError',
        `${all === undefined ? 'Key' : 'Item'} in ${own}.${all === undefined ? '__dict__' : '__all__'} must be str, not ${typeName(name)}`,
      );
    }
    if (all === undefined && text.startsWith('_')) continue;
    const value = yield* getAttrGen(module, text);
    if (namespace instanceof PyDict) namespace.table.set(text, value);
    else setItem(namespace, text, value);
  }
  return null;
}
/** How a missing attribute of a module is worded. */
setModuleMessage((module, name) => {
  const own = asStr(module.dict.table.get('__name__') ?? null);
  if (own === undefined) return `module has no attribute '${name}'`;
  const spec = module.dict.table.get('__spec__') ?? null;
  const plain = `module '${own}' has no attribute '${name}'`;
  if (spec === null) return plain;
  const origin = originOf(module, spec);
  const shadowing = origin !== undefined && isFoldersModule(origin);
  if (shadowing && isStandardName(own))
    return `${plain} (consider renaming '${origin}' since it has the same name as the standard library module named '${own}' and prevents importing that standard library module)`;
  if (isInitializing(spec)) {
    if (shadowing)
      return `${plain} (consider renaming '${origin}' if it has the same name as a library you intended to import)`;
    return `partially initialized module '${own}'${origin === undefined ? '' : ` from '${origin}'`} has no attribute '${name}' (most likely due to a circular import)`;
  }
  const pending = lookupAttr(spec, '_uninitialized_submodules');
  if (pending instanceof PyList && pending.items.includes(name))
    return `cannot access submodule '${name}' of module '${own}' (most likely due to a circular import)`;
  return plain;
});

// ---- finding and loading ------------------------------------------------------------------------------------------------------------------------------

/** A module that a thread is loading now, and who waits for it. */
interface Loading {
  readonly thread: Thread;
  readonly queue: WaitQueue;
}
function loadings(): Map<string, Loading> {
  let map = vm.interpreter.state.get('loading') as Map<string, Loading> | undefined;
  if (map === undefined) {
    map = new Map();
    vm.interpreter.state.set('loading', map);
  }
  return map;
}
/** Waits while another thread loads the module, unless that thread itself waits for one of ours: then the half-made module must do. */
function* waitForLoading(name: string): NativeGen<void> {
  for (;;) {
    const loading = loadings().get(name);
    if (loading === undefined || loading.thread === vm.thread || waitsForUs(loading.thread)) return;
    waiting().set(vm.thread, name);
    try {
      yield* block({ kind: 'wait', queue: loading.queue, reason: { on: 'import', what: `import of ${name}` } });
    } finally {
      waiting().delete(vm.thread);
    }
  }
}
function waiting(): Map<Thread, string> {
  let map = vm.interpreter.state.get('waiting for import') as Map<Thread, string> | undefined;
  if (map === undefined) {
    map = new Map();
    vm.interpreter.state.set('waiting for import', map);
  }
  return map;
}
function waitsForUs(thread: Thread): boolean {
  const seen = new Set<Thread>();
  let at: Thread | undefined = thread;
  while (at !== undefined && !seen.has(at)) {
    seen.add(at);
    const name = waiting().get(at);
    at = name === undefined ? undefined : loadings().get(name)?.thread;
    if (at === vm.thread) return true;
  }
  return false;
}

/** The module of a full name; loaded if it is not there yet. @param below the module in this package that is wanted */
export function* importModule(name: string, below?: string): NativeGen {
  const there = modules().get(name);
  if (there !== undefined && there !== null) {
    if (loadings().size > 0) yield* waitForLoading(name);
    return modules().get(name) ?? there;
  }
  if (there === null) notFound(name, `import of ${name} halted; None in sys.modules`);
  yield* waitForLoading(name);
  const meanwhile = modules().get(name);
  if (meanwhile !== undefined && meanwhile !== null) return meanwhile;
  const parent = parentOf(name);
  let path: Value = null;
  let parentModule: Value = null;
  if (parent !== '') {
    if (!modules().has(parent)) yield* importModule(parent, below ?? name);
    const loaded = modules().get(name);
    if (loaded !== undefined && loaded !== null) return loaded;
    parentModule = modules().get(parent) ?? null;
    const found = lookupAttr(parentModule, '__path__');
    if (found === undefined) notFound(name, `No module named '${name}'; '${parent}' is not a package`);
    path = found;
  }
  if (name.endsWith('.')) notFound(name);
  const loading: Loading = { thread: vm.thread, queue: vm.kernel.queue('import', `import of ${name}`) };
  loadings().set(name, loading);
  const child = name.slice(parent === '' ? 0 : parent.length + 1);
  const parentSpec = parentModule === null ? null : (lookupAttr(parentModule, '__spec__') ?? null);
  const pending = parentSpec === null ? undefined : lookupAttr(parentSpec, '_uninitialized_submodules');
  try {
    if (pending instanceof PyList) pending.items.push(child);
    const module = yield* findAndLoad(name, path, below);
    if (parentModule !== null) {
      try {
        setAttr(parentModule, child, module);
      } catch (error) {
        if (!isRaised(error, 'AttributeError')) throw error;
        yield* warn('ImportWarning', `Cannot set an attribute on '${parent}' for child module '${child}'`, 1);
      }
    }
    return module;
  } finally {
    if (pending instanceof PyList) pending.items.splice(pending.items.lastIndexOf(child), 1);
    loadings().delete(name);
    loading.queue.wakeAll();
  }
}

/** sys.meta_path where a program may have changed it; null while nobody did. */
function metaPath(): PyList | null {
  const sys = modules().get('sys');
  const path = sys instanceof PyModule ? sys.dict.table.get('meta_path') : undefined;
  return path instanceof PyList &&
    path.items.some((finder) =>
      finder instanceof PyType ? finder.isHeap : finder instanceof PyObject && finder.cls.isHeap,
    )
    ? path
    : null;
}
function* findAndLoad(name: string, path: Value, below: string | undefined): NativeGen {
  const finders = metaPath();
  if (finders !== null) {
    for (const finder of finders.items.slice()) {
      const find = lookupAttr(finder, 'find_spec');
      if (find === undefined) continue;
      const spec = yield* call(find, [name, path, null]);
      if (spec !== null) return yield* loadFromSpec(name, spec);
    }
    notFound(name);
  }
  const spec = yield* specByFinders(name, path);
  if (spec !== null) return yield* loadFromSpec(name, spec);
  const found = findModule(name, path) ?? namespaceAbove(name, below);
  if (found === undefined) notFound(name);
  return yield* loadFound(found);
}
/** The spec of a module along a path on which there is more than folders (an archive, or what a program has a hook for); null where there is not. */
export function* specByFinders(name: string, path: Value): NativeGen {
  if (libraryModule(name) !== undefined || !hasFinders(path)) return null;
  const entries = yield* importModule('importlib._path_entries');
  return yield* call(lookupAttr(entries, 'find') ?? null, [name, path]);
}
/** Where a module would come from in the folders of a list. */
export const findInFolders = (name: string, folders: Value): Found | undefined => diskModule(name, folders, false);
/** Where a module would come from; undefined when it is nowhere. `path`: the parent package's `__path__`. */
export function findModule(name: string, path: Value): Found | undefined {
  const library = libraryModule(name);
  if (library !== undefined && (path === null || libraryModule(parentOf(name)) !== undefined)) {
    // A module in the folder of the program hides a library module, as sys.path has it first.
    if (path === null && !isFoundFirst(name)) {
      const own = folderModule(name) ?? (name.includes('.') ? undefined : diskModule(name, null, true));
      if (own !== undefined) return own;
    }
    return { kind: 'library', name, spec: library, isPackage: library.isPackage ?? false };
  }
  return folderModule(name) ?? diskModule(name, path, false);
}
/** A folder without __init__.py beside the program: known only by the module below it that is wanted. */
function namespaceAbove(name: string, below: string | undefined): Found | undefined {
  if (below === undefined || folderModule(below) === undefined) return undefined;
  const main = vm.interpreter.argv[0] ?? '';
  const folder = main.slice(0, Math.max(0, main.lastIndexOf('/')));
  return { kind: 'namespace', name, folders: [`${folder}/${name.replaceAll('.', '/')}`], isPackage: true };
}
function folderModule(name: string): Found | undefined {
  const own = vm.interpreter.host.findSource?.(name);
  return own === undefined ? undefined : { kind: 'source', name, ...own };
}
let diskModule: (name: string, path: Value, hidesLibrary: boolean) => Found | undefined = () => undefined;
let hasFinders: (path: Value) => boolean = () => false;
/**
 * The simulated disk finds the modules that lie there; one that hides a module of the library stands before it on sys.path. It knows also whether there is
 * more on a path than folders.
 */
export function setDiskFinder(find: typeof diskModule, knowsMore: typeof hasFinders): void {
  diskModule = find;
  hasFinders = knowsMore;
}
/** A module object with everything an import puts into it, before its code runs. */
function moduleFor(found: Found): PyModule {
  const module = makeModule(
    found.name,
    found.kind === 'library' && found.spec.kind === 'native' ? (found.spec.doc ?? null) : null,
  );
  const spec = makeSpec(found);
  const { table } = module.dict;
  table.set('__package__', found.isPackage ? found.name : parentOf(found.name));
  table.set('__loader__', lookupAttr(spec, 'loader') ?? null);
  table.set('__spec__', spec);
  const origin = lookupAttr(spec, 'origin') ?? null;
  const frozen = frozenFile(found);
  if (lookupAttr(spec, 'has_location') === true) table.set('__file__', origin);
  else if (frozen !== null) table.set('__file__', frozen);
  else if (found.kind === 'namespace') table.set('__file__', null);
  if (found.isPackage) table.set('__path__', lookupAttr(spec, 'submodule_search_locations') ?? null);
  const cached = lookupAttr(spec, 'cached') ?? null;
  if (cached !== null) table.set('__cached__', cached);
  return module;
}
function* loadFound(found: Found): NativeGen {
  const module = moduleFor(found);
  const { name } = found;
  const spec = module.dict.table.get('__spec__') as Value;
  modules().set(name, module);
  markInitializing(spec, true);
  try {
    yield* executeFound(found, module);
  } catch (error) {
    modules().delete(name);
    throw error;
  } finally {
    markInitializing(spec, false);
  }
  // A module may have put something else in its own place.
  const result = modules().get(name);
  if (result === undefined) raise('KeyError', name);
  return result;
}
/** Compiled library modules, the same for every run: code objects never change. */
const compiled = new Map<string, CodeObject>();

/** Runs a module's code in its namespace, or fills it in for a module written in TypeScript. */
function* executeFound(found: Found, module: PyModule): NativeGen<void> {
  const { table } = module.dict;
  if (found.kind === 'namespace') return;
  if (found.kind === 'library' && found.spec.kind === 'native') {
    for (const [name, value] of Object.entries(found.spec.make())) table.set(name, value);
    return;
  }
  table.set('__builtins__', vm.interpreter.builtins);
  if (found.kind === 'library') {
    yield* runCode((yield* libraryCode(found)) as PyCode, module.dict);
    return;
  }
  if (found.kind !== 'source') return;
  rememberSource(found.filename, found.source);
  emit('source.loaded', { file: found.filename, source: found.source });
  yield* runCode(yield* compileSource(found.source, found.filename, 'exec'), module.dict);
}
/** The code of a library module; undefined for one that is written in TypeScript. */
export function* libraryCode(found: Found): NativeGen<PyCode | undefined> {
  if (found.kind !== 'library' || found.spec.kind !== 'python') return undefined;
  const filename = libraryFile(found.name, found.isPackage);
  const { source } = found.spec;
  let code = compiled.get(found.name);
  rememberLibrarySource(filename, typeof source === 'string' ? source : () => source.text());
  if (code === undefined) {
    code =
      typeof source === 'string'
        ? (yield* compileSource(source, filename, 'exec', {}, true)).code
        : readCode(source.code(), filename);
    compiled.set(found.name, code);
  }
  return makeCode(code);
}
/** Where a library module pretends to lie. */
function libraryFile(name: string, isPackage: boolean): string {
  return `${LIBRARY_ROOT}/${name.replaceAll('.', '/')}${isPackage ? '/__init__' : ''}.py`;
}
/** Loads by a spec that a program's own finder made. */
function* loadFromSpec(name: string, spec: Value): NativeGen {
  const loader = yield* getAttrGen(spec, 'loader');
  let module: Value = null;
  const create = loader === null ? undefined : lookupAttr(loader, 'create_module');
  if (create !== undefined) module = yield* call(create, [spec]);
  if (module === null) module = makeModule(name);
  const locations = lookupAttr(spec, 'submodule_search_locations') ?? null;
  const set = (attribute: string, value: Value) => {
    if ((lookupAttr(module, attribute) ?? null) === null) setAttr(module, attribute, value);
  };
  set('__name__', name);
  set('__loader__', loader);
  set('__package__', locations === null ? parentOf(name) : name);
  setAttr(module, '__spec__', spec);
  if (locations !== null) set('__path__', locations);
  if (lookupAttr(spec, 'has_location') === true) set('__file__', lookupAttr(spec, 'origin') ?? null);
  modules().set(name, module);
  markInitializing(spec, true);
  try {
    if (loader !== null) {
      const execute = lookupAttr(loader, 'exec_module');
      if (execute !== undefined) yield* call(execute, [module]);
    }
  } catch (error) {
    modules().delete(name);
    throw error;
  } finally {
    markInitializing(spec, false);
  }
  return modules().get(name) ?? module;
}

// ---- importlib ------------------------------------------------------------------------------------------------------------------------------------------

/** importlib.reload */
export function* reloadModule(module: Value): NativeGen {
  if (!(module instanceof PyModule)) raise('TypeError', 'reload() argument must be a module');
  const spec = specOf(module);
  const name =
    asStr(spec === null ? (module.dict.table.get('__name__') ?? null) : (lookupAttr(spec, 'name') ?? null)) ?? '';
  if (modules().get(name) !== module)
    throwExc(importError('ImportError', `module '${name}' not in sys.modules`, { name }));
  const parent = parentOf(name);
  let path: Value = null;
  if (parent !== '') {
    const parentModule = modules().get(parent);
    if (parentModule === undefined)
      throwExc(importError('ImportError', `parent '${parent}' not in sys.modules`, { name: parent }));
    path = lookupAttr(parentModule, '__path__') ?? null;
  }
  const other = yield* specByFinders(name, path);
  if (other !== null) {
    module.dict.table.set('__spec__', other);
    yield* call(yield* getAttrGen(yield* getAttrGen(other, 'loader'), 'exec_module'), [module]);
    return modules().get(name) ?? module;
  }
  const found = findModule(name, path);
  if (found === undefined)
    throwExc(importError('ModuleNotFoundError', `spec not found for the module '${name}'`, { name }));
  const fresh = makeSpec(found);
  module.dict.table.set('__spec__', fresh);
  markInitializing(fresh, true);
  try {
    // A native module keeps its objects: making them again would give its classes a second identity.
    if (!(found.kind === 'library' && found.spec.kind === 'native')) yield* executeFound(found, module);
  } finally {
    markInitializing(fresh, false);
  }
  return modules().get(name) ?? module;
}
/** importlib.import_module */
export function* importModuleRelative(name: Value, packageName: Value | undefined): NativeGen {
  const text = asStr(name);
  if (text === undefined) {
    if (lookupAttr(name, 'startswith') === undefined)
      raise('AttributeError', `'${typeName(name)}' object has no attribute 'startswith'`);
    raise('TypeError', `module name must be str, not ${typeName(name)}`);
  }
  let level = 0;
  while (text[level] === '.') level++;
  if (level === 0) return text === '' ? raise('ValueError', 'Empty module name') : yield* importModule(text);
  if (packageName === undefined || packageName === null || !truthy(packageName)) {
    raise('TypeError', `the 'package' argument is required to perform a relative import for '${text}'`);
  }
  const base = asStr(packageName);
  if (base === undefined) raise('TypeError', '__package__ not set to a string');
  return yield* importModule(resolveName(text.slice(level), base, level));
}

let moduleInFile: (name: string, filename: string, isPackage: boolean) => Found | undefined = () => undefined;
/** disk.ts reads modules from files. */
export function setModuleInFile(read: typeof moduleInFile): void {
  moduleInFile = read;
}
setLoading({
  *execute(loader, module) {
    if (!(module instanceof PyModule))
      raise('TypeError', `exec_module() argument must be a module, not ${typeName(module)}`);
    const name = asStr(module.dict.table.get('__name__') ?? null) ?? '';
    let found = foundBy(loader);
    const path = asStr(lookupAttr(loader, 'path') ?? null);
    if (found === undefined && path !== undefined) {
      found = moduleInFile(name, path, path.endsWith('/__init__.py'));
      if (found === undefined)
        throwExc(callSync(exceptionType('OSError'), [2, 'No such file or directory', path]) as PyException);
    }
    found ??= findModule(name, null);
    if (found !== undefined) yield* executeFound(found, module);
  },
  *callIn(module, name, argument) {
    return yield* call(lookupAttr(yield* importModule(module), name) ?? null, [argument]);
  },
  *findSpec(name, path, binary) {
    const spec = binary ? null : yield* specByFinders(name, path);
    if (spec !== null) return spec;
    const found = findModule(name, path);
    if (found === undefined || (found.kind === 'library' && isBuiltinName(name)) !== binary) return null;
    return makeSpec(found);
  },
});

hooks.importName = importName;
hooks.importFrom = importFrom;
hooks.importStar = importStar;
