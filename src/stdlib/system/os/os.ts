/** os. What concerns files is in files.ts, processes in process.ts; walk, fwalk and PathLike are written in Python and loaded when they are asked for. */
import {
  type LibrarySpec,
  type ModuleSpec,
  type NativeGen,
  PyModule,
  PyNativeFunction,
  type Value,
  asStr,
  defineFunction,
  exceptionType,
  getAttr,
  importModule,
  libraryFunction,
  makeList,
  raise,
  runSync,
  toArray,
  vm,
} from '../../../machine/index.ts';
import { environType, makeEnviron } from './environ.ts';
import { dirEntryType, fileFunctions, openFlags } from './files.ts';
import { moreConstants, moreFunctions, supports } from './more.ts';
import { processFunctions, processTypes } from './process.ts';
import { statResultType } from './stat.ts';

/** What CPython's os module has in Python. */
const inPython = new Set([
  'fdopen',
  'fsdecode',
  'fsencode',
  'get_exec_path',
  'getenv',
  'getenvb',
  'makedirs',
  'removedirs',
  'renames',
]);
/** Names that _os_python.py defines. */
const lazyNames = new Set(['PathLike', 'walk', 'fwalk', '_walk']);
/** Names that _os_programs.py defines. */
const programNames = new Set(
  ['popen', '_wrap_close', 'execl', 'execle', 'execlp', 'execlpe', 'execvp', 'execvpe', 'get_exec_path'].concat(
    ['l', 'le', 'lp', 'lpe', 'v', 've', 'vp', 'vpe'].map((kind) => `spawn${kind}`),
  ),
);
/** What _os_linux.py defines. */
function* linuxNames(): NativeGen<Value[]> {
  return toArray(getAttr(yield* importModule('_os_linux'), '__all__'));
}
/** `os.__all__` */
function* publicNames(): NativeGen {
  const module = vm.interpreter.modules.table.get('os') as PyModule;
  const own = [...module.dict.table.liveEntries()].flatMap(([key, value]) =>
    value instanceof PyModule && key !== 'path' ? [] : [key],
  );
  const all = new Set(
    [...own, ...lazyNames, ...programNames, ...(yield* linuxNames())].map((key) => asStr(key) ?? '_'),
  );
  return makeList(['_exit', ...[...all].filter((key) => !/^(_|PathLike$|supports_(?!bytes))/.test(key)).sort()]);
}
function* lazyName(name: Value): NativeGen {
  const text = asStr(name) ?? '';
  if (text === '__all__') return yield* publicNames();
  const isKnown = lazyNames.has(text) || programNames.has(text);
  if (!isKnown && (text.startsWith('_') || !(yield* linuxNames()).includes(text))) {
    const error = `module 'os' has no attribute '${text}'`;
    raise('AttributeError', error);
  }
  const module = yield* importModule(
    programNames.has(text) ? '_os_programs' : lazyNames.has(text) ? '_os_python' : '_os_linux',
  );
  const value = getAttr(module, text);
  const os = vm.interpreter.modules.table.get('os');
  if (os instanceof PyModule) os.dict.table.set(text, value);
  return value;
}

export const os: ModuleSpec = {
  kind: 'native',
  doc: "OS routines for NT or Posix depending on what system we're on.",
  make: () => {
    const made: Record<string, Value> = {
      name: 'posix',
      linesep: '\n',
      curdir: '.',
      pardir: '..',
      extsep: '.',
      sep: '/',
      pathsep: ':',
      defpath: '/bin:/usr/bin',
      altsep: null,
      devnull: '/dev/null',
      supports_bytes_environ: true,
      SEEK_SET: 0,
      SEEK_CUR: 1,
      SEEK_END: 2,
      F_OK: 0,
      R_OK: 4,
      W_OK: 2,
      X_OK: 1,
      P_WAIT: 0,
      P_NOWAIT: 1,
      P_NOWAITO: 1,
      WNOHANG: 1,
      PIDFD_NONBLOCK: 2048,
      WUNTRACED: 2,
      WCONTINUED: 8,
      EX_OK: 0,
      EX_USAGE: 64,
      EX_DATAERR: 65,
      EX_NOINPUT: 66,
      EX_NOUSER: 67,
      EX_NOHOST: 68,
      EX_UNAVAILABLE: 69,
      EX_SOFTWARE: 70,
      EX_OSERR: 71,
      EX_OSFILE: 72,
      EX_CANTCREAT: 73,
      EX_IOERR: 74,
      EX_TEMPFAIL: 75,
      EX_PROTOCOL: 76,
      EX_NOPERM: 77,
      EX_CONFIG: 78,
      ...openFlags,
      ...moreConstants,
      environ: makeEnviron(),
      _Environ: environType(),
      error: exceptionType('OSError'),
      stat_result: statResultType(),
      ...processTypes(),
    };
    for (const [name, spec] of Object.entries({ ...fileFunctions, ...processFunctions, ...moreFunctions }))
      made[name] = inPython.has(name)
        ? libraryFunction(name, spec as LibrarySpec, { module: 'os' })
        : defineFunction(name, spec, 'posix');
    Object.assign(made, supports(made), { DirEntry: dirEntryType() });
    const path = runSync(importModule('posixpath'));
    made['path'] = path;
    vm.interpreter.modules.table.set('os.path', path);
    const names = [...Object.keys(made), ...lazyNames, ...programNames].filter((name) => name !== '_walk');
    function* listNames(): NativeGen {
      return makeList([...names, ...(yield* linuxNames())]);
    }
    made['__dir__'] = defineFunction('__dir__', ['', listNames], 'os');
    made['__getattr__'] = defineFunction('__getattr__', ['name, /', lazyName], 'os');
    return made;
  },
};

/** What os has from the operating system: where its built-in functions are found when they are pickled. */
export const posix: ModuleSpec = {
  kind: 'native',
  doc: 'What the operating system gives to os, which is the module to import.',
  make: () => {
    const all = runSync(importModule('os'));
    const made: Record<string, Value> = {};
    if (all instanceof PyModule)
      for (const [name, value] of all.dict.table.liveEntries())
        if (typeof value === 'number' || isOfPosix(value)) made[String(name)] = value;
    return made;
  },
};
const isOfPosix = (value: Value): boolean =>
  value instanceof PyNativeFunction ? value.module === 'posix' : value === dirEntryType() || value === statResultType();
