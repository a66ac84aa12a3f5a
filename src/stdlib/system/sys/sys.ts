/** sys. What belongs to the interpreter's own state is read from it; hooks and streams are plain attributes that programs may replace. */
import { opcodeNames } from '../../../language/index.ts';
import {
  asStr,
  builtinNames,
  call,
  getAttr,
  importModule,
  callerFrame,
  descriptors,
  displayValue,
  ellipsis,
  frameAtDepth,
  frameObject,
  lookupAttr,
  type ModuleSpec,
  makeDict,
  makeException,
  makeFloat,
  makeFrozenset,
  makeList,
  makeTuple,
  type NativeGen,
  type NativeSpec,
  PyException,
  type PyList,
  PyTuple,
  PyType,
  PyUnraisable,
  pythonFrame,
  raise,
  referenceCount,
  runSync,
  setAttr,
  setStandardNames,
  showException,
  showUnraisable,
  specTypes,
  standardStream,
  Thread,
  throwExc,
  toFloat,
  toIndex,
  typeName,
  types,
  type Value,
  vm,
  writeStream,
} from '../../../machine/index.ts';
import { makeStruct, structSequenceType } from '../../structures/structseq.ts';
import { lazy, moduleFunctions } from '../../structures/common.ts';
import { constantAttributes } from './info.ts';
import { standardNames } from './names.ts';
import { sizeOfObject } from './sizes.ts';
import { moduleInside, monitoring, tracing } from './tracing.ts';

const LOAD_FAST = opcodeNames.indexOf('LOAD_FAST');
const unsupported = (what: string, instead: string): never =>
  raise('NotImplementedError', `headwaiter does not support sys.${what}(); ${instead}`);

// ---- exceptions -------------------------------------------------------------------------------------------------------------------------------------

function excInfo(): Value {
  const exc = vm.handledException();
  return exc === null ? makeTuple([null, null, null]) : makeTuple([exc.cls, exc, exc.traceback]);
}
function exit(status?: Value): never {
  if (status === undefined || status === null) throwExc(exitException([]));
  throwExc(exitException(status instanceof PyTuple && status.cls === types.tuple ? status.items : [status]));
}
function exitException(args: Value[]): PyException {
  const exc = makeException('SystemExit', ...args);
  setAttr(exc, 'code', args.length === 0 ? null : args.length === 1 ? (args[0] as Value) : makeTuple(args));
  return exc;
}
function* excepthook(_type: Value, value: Value, traceback: Value): NativeGen {
  if (!(value instanceof PyException)) {
    yield* writeStream(
      'stderr',
      `TypeError: print_exception(): Exception expected for value, ${typeName(value)} found\n`,
    );
    return null;
  }
  yield* showException(value, (traceback ?? null) as PyException['traceback']);
  return null;
}
function* unraisablehook(args: Value): NativeGen {
  if (!(args instanceof PyUnraisable))
    raise('TypeError', 'sys.unraisablehook argument type must be UnraisableHookArgs');
  yield* showUnraisable(args);
  return null;
}
function* breakpointhook(args: Value[], kwargs: Map<string, Value>): NativeGen {
  return yield* call(getAttr(yield* importModule('pdb'), 'set_trace'), args, kwargs);
}

// ---- frames -----------------------------------------------------------------------------------------------------------------------------------------

function frameAt(depth?: Value): Value {
  const wanted = depth === undefined ? 0 : Number(toIndex(depth));
  return frameAtDepth(Math.max(0, wanted)) ?? raise('ValueError', 'call stack is not deep enough');
}
function moduleNameAt(depth?: Value): Value {
  const frame = callerFrame(depth === undefined ? 0 : Number(toIndex(depth)));
  return frame === null ? null : (frame.globals.table.get('__name__') ?? null);
}
/** The threads of the current process, the youngest first. */
function threads(): Thread[] {
  const all = [...(vm.thread.kernelThread?.process.threads ?? [])].map(({ tag }) => tag);
  return all.filter((tag) => tag instanceof Thread).reverse();
}
function currentFrames(): Value {
  const entries: [Value, Value][] = [];
  for (const thread of threads()) {
    const frame = pythonFrame(thread.frame);
    if (frame !== null) entries.push([thread.ident, frameObject(frame, thread)]);
  }
  return makeDict(entries);
}
function currentExceptions(): Value {
  return makeDict(
    threads().map((thread): [Value, Value] => [
      thread.ident,
      thread === vm.thread ? vm.handledException() : thread.excInfo.exc,
    ]),
  );
}

// ---- settings ---------------------------------------------------------------------------------------------------------------------------------------

function setRecursionLimit(value: Value): void {
  const limit = Number(toIndex(value));
  if (limit < 1) raise('ValueError', 'recursion limit must be greater or equal than 1');
  const depth = vm.thread.depth;
  if (depth >= limit)
    raise(
      'RecursionError',
      `cannot set the recursion limit to ${limit} at the recursion depth ${depth}: the limit is too low`,
    );
  vm.interpreter.recursionLimit = limit;
}
function setSwitchInterval(value: Value): void {
  const seconds = toFloat(value);
  if (!(seconds > 0)) raise('ValueError', 'switch interval must be strictly positive');
  vm.kernel.switchIntervalNs = Math.max(1, Math.round(seconds * 1e9));
}
let hooksType: PyType | undefined;
function asyncgenHooks(): Value {
  hooksType ??= named(
    structSequenceType('asyncgen_hooks', '', [
      { name: 'firstiter', doc: '' },
      { name: 'finalizer', doc: '' },
    ]),
  );
  return makeStruct(hooksType, [vm.thread.asyncGenFirstIter, vm.thread.asyncGenFinalizer], 2);
}
function named(type: PyType): PyType {
  type.module = 'builtins';
  type.name = type.qualname = 'asyncgen_hooks';
  return type;
}
const isCallable = (value: Value): boolean => value === null || lookupAttr(value, '__call__') !== undefined;
function setAsyncgenHooks(firstiter?: Value, finalizer?: Value): void {
  if (finalizer !== undefined && !isCallable(finalizer))
    raise('TypeError', `callable finalizer expected, got ${typeName(finalizer)}`);
  if (firstiter !== undefined && !isCallable(firstiter))
    raise('TypeError', `callable firstiter expected, got ${typeName(firstiter)}`);
  if (finalizer !== undefined) vm.thread.asyncGenFinalizer = finalizer;
  if (firstiter !== undefined) vm.thread.asyncGenFirstIter = firstiter;
}
function setMaxDigits(value: Value): void {
  const digits = Number(toIndex(value));
  if (digits !== 0 && digits < 640) raise('ValueError', `maxdigits must be >= 640 or 0 for unlimited`);
  vm.interpreter.state.set('max str digits', digits);
}
/** What CPython shows for an object that never dies. */
const IMMORTAL = 3 * 2 ** 30;
/** None, small ints, short texts and built-in classes never die. The reference that a function's own variable lends to the call does not count. */
function countReferences(object: Value): number {
  if (object === null || typeof object === 'boolean') return IMMORTAL;
  if (typeof object === 'number') return object >= -5 && object <= 1024 ? IMMORTAL : 3;
  if (typeof object === 'string') return object.length < 2 ? IMMORTAL : 4;
  if (typeof object === 'bigint') return 3;
  if (object instanceof PyType ? !object.isHeap : object === makeTuple([]) || object === ellipsis()) return IMMORTAL;
  const frame = callerFrame();
  const before = frame === null ? -1 : (frame.ops[frame.pc - 4] as number) & 127;
  // A class stands in its own MRO, and its descriptors know it.
  const own = object instanceof PyType ? 3 : 0;
  return referenceCount(object) + own - (before === LOAD_FAST ? 1 : 0);
}
const constant = (value: Value): NativeSpec => ['', () => value];
const nothing: NativeSpec = ['*args, **kwargs', () => null];

const functions: Readonly<Record<string, NativeSpec>> = {
  exc_info: [
    '',
    excInfo,
    'Return current exception information: (type, value, traceback).\n\nReturn information about the most recent exception caught by an except\nclause in the current stack frame or in an older stack frame.',
  ],
  exception: [
    '',
    () => vm.handledException(),
    'Return the current exception.\n\nReturn the most recent exception caught by an except clause\nin the current stack frame or in an older stack frame, or None\nif no such clause exists.',
  ],
  exit: [
    'status=None, /',
    exit,
    'Exit the interpreter by raising SystemExit(status).\n\nIf the status is omitted or None, it defaults to zero (i.e., success).\nIf the status is an integer, it will be used as the system exit status.\nIf it is another kind of object, it will be printed and the system\nexit status will be one (i.e., failure).',
  ],
  excepthook: [
    'exctype, value, traceback, /',
    excepthook,
    'Handle an exception by displaying it with a traceback on sys.stderr.',
  ],
  displayhook: ['object, /', displayValue, 'Print an object to sys.stdout and also save it in builtins._'],
  unraisablehook: ['unraisable, /', unraisablehook, 'Handle an unraisable exception.'],
  breakpointhook: ['*args, **kwargs', breakpointhook, 'This hook function is called by built-in breakpoint().'],
  _getframe: ['depth=0, /', frameAt, 'Return a frame object from the call stack.'],
  _getframemodulename: ['depth=0', moduleNameAt],
  _current_frames: ['', currentFrames],
  _current_exceptions: ['', currentExceptions],
  getrecursionlimit: [
    '',
    () => vm.interpreter.recursionLimit,
    'Return the current value of the recursion limit.\n\nThe recursion limit is the maximum depth of the Python interpreter\nstack.  This limit prevents infinite recursion from causing an overflow\nof the C stack and crashing Python.',
  ],
  setrecursionlimit: ['limit, /', setRecursionLimit],
  getsizeof: [
    'object, default=None',
    sizeOfObject,
    'getsizeof(object [, default]) -> int\n\nReturn the size of object in bytes.',
  ],
  getrefcount: [
    'object, /',
    countReferences,
    'Return the reference count of object.\n\nThe count returned is generally one higher than you might expect,\nbecause it includes the (temporary) reference as an argument to\ngetrefcount().',
  ],
  intern: [
    'string, /',
    (text: Value) => {
      if (typeof text !== 'string')
        raise(
          'TypeError',
          asStr(text) === undefined
            ? `intern() argument must be str, not ${typeName(text)}`
            : `can't intern ${typeName(text)}`,
        );
      return text;
    },
    "``Intern'' the given string.",
  ],
  _is_interned: ['string, /', () => true],
  getswitchinterval: ['', () => makeFloat(Math.trunc(vm.kernel.switchIntervalNs / 1000) * 1e-6)],
  setswitchinterval: ['interval, /', setSwitchInterval],
  get_asyncgen_hooks: ['', asyncgenHooks],
  set_asyncgen_hooks: ['firstiter=None, finalizer=None', setAsyncgenHooks],
  get_coroutine_origin_tracking_depth: ['', () => vm.thread.coroutineOriginDepth],
  set_coroutine_origin_tracking_depth: [
    'depth',
    (depth: Value) => {
      const wanted = Number(toIndex(depth));
      if (wanted < 0) raise('ValueError', 'depth must be >= 0');
      vm.thread.coroutineOriginDepth = wanted;
    },
  ],
  ...tracing,
  get_int_max_str_digits: ['', () => (vm.interpreter.state.get('max str digits') as number | undefined) ?? 4300],
  set_int_max_str_digits: ['maxdigits', setMaxDigits],
  getdefaultencoding: constant('utf-8'),
  getfilesystemencoding: constant('utf-8'),
  getfilesystemencodeerrors: constant('surrogateescape'),
  getallocatedblocks: constant(100_000),
  getunicodeinternedsize: ['*, _only_immortal=False', () => 5000],
  getdlopenflags: constant(2),
  setdlopenflags: ['flags, /', () => null],
  is_finalizing: ['', () => vm.interpreter.state.get('finalizing') === true],
  is_stack_trampoline_active: constant(false),
  is_remote_debug_enabled: constant(false),
  activate_stack_trampoline: ['backend, /', () => raise('ValueError', 'perf trampoline not available')],
  deactivate_stack_trampoline: nothing,
  remote_exec: ['pid, script', () => unsupported('remote_exec', 'no other process can be reached')],
  addaudithook: ['hook', () => null],
  audit: ['event, /, *args', () => null],
  _is_gil_enabled: ['', () => vm.kernel.options.gil !== 'off'],
  _clear_type_cache: nothing,
  _clear_internal_caches: nothing,
  _debugmallocstats: nothing,
  _get_cpu_count_config: constant(-1),
};

/** Where modules are looked for. */
function searchPath(): PyList {
  const main = vm.interpreter.mainModule?.dict.table.get('__file__');
  const folder = typeof main === 'string' ? main.slice(0, Math.max(0, main.lastIndexOf('/'))) : '';
  return makeList([
    ...(vm.interpreter.host.files?.path ?? [folder]),
    '/usr/lib/python314.zip',
    '/usr/lib/python3.14',
    '/usr/lib/python3.14/lib-dynload',
    '/usr/local/lib/python3.14/site-packages',
  ]);
}
function finders(): PyList {
  const { builtin, frozen, path } = specTypes();
  return makeList([builtin, frozen, path]);
}

/** What does not change is the same for all interpreters. */
const constants = lazy(() => ({
  members: Object.entries(moduleFunctions('sys', functions)),
  compiling: Object.entries(
    moduleFunctions('sys._jit', {
      is_available: constant(false),
      is_enabled: constant(false),
      is_active: constant(false),
    }),
  ),
  builtinModules: makeTuple([...builtinNames]),
  standardModules: makeFrozenset(standardNames),
}));

/** The module sys._jit: this interpreter says of itself that it cannot compile (what `machine/jit` does cannot be seen from Python). */
function compiling(): Value {
  const made = moduleInside('sys._jit', 'What can be told of compiling while running.');
  for (const [name, fn] of constants().compiling) made.dict.table.set(name, fn);
  return made;
}

function make(): Record<string, Value> {
  const { members, builtinModules, standardModules } = constants();
  const made = constantAttributes();
  for (const [name, value] of members) made[name] = value;
  for (const name of ['excepthook', 'displayhook', 'unraisablehook', 'breakpointhook'])
    made[`__${name}__`] = made[name] as Value;
  for (const [fd, name] of (['stdin', 'stdout', 'stderr'] as const).entries()) {
    const stream = descriptors().has(fd) ? runSync(standardStream(name)) : null;
    made[name] = stream;
    made[`__${name}__`] = stream;
  }
  made['modules'] = vm.interpreter.modules;
  made['path'] = searchPath();
  made['meta_path'] = finders();
  made['path_hooks'] = makeList([...specTypes().pathHooks]);
  made['path_importer_cache'] = makeDict([['/usr/lib/python314.zip', null]]);
  made['argv'] = makeList([...vm.interpreter.argv]);
  made['orig_argv'] = makeList(['python3', ...vm.interpreter.argv]);
  made['warnoptions'] = makeList([]);
  made['builtin_module_names'] = builtinModules;
  made['stdlib_module_names'] = standardModules;
  made['monitoring'] = monitoring();
  made['_jit'] = compiling();
  return made;
}
setStandardNames((name) => standardNames.has(name));

export const sys: ModuleSpec = {
  kind: 'native',
  doc: 'This module provides access to some objects used or maintained by the\ninterpreter and to functions that interact strongly with the interpreter.',
  make,
};
