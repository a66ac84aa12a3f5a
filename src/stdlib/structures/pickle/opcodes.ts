/** The opcodes of pickles, as bytes; what each means is said in CPython's pickletools. */
export const op = {
  MARK: 0x28,
  STOP: 0x2e,
  POP: 0x30,
  POP_MARK: 0x31,
  DUP: 0x32,
  FLOAT: 0x46,
  INT: 0x49,
  BININT: 0x4a,
  BININT1: 0x4b,
  LONG: 0x4c,
  BININT2: 0x4d,
  NONE: 0x4e,
  PERSID: 0x50,
  BINPERSID: 0x51,
  REDUCE: 0x52,
  STRING: 0x53,
  BINSTRING: 0x54,
  SHORT_BINSTRING: 0x55,
  UNICODE: 0x56,
  BINUNICODE: 0x58,
  APPEND: 0x61,
  BUILD: 0x62,
  GLOBAL: 0x63,
  DICT: 0x64,
  EMPTY_DICT: 0x7d,
  APPENDS: 0x65,
  GET: 0x67,
  BINGET: 0x68,
  INST: 0x69,
  LONG_BINGET: 0x6a,
  LIST: 0x6c,
  EMPTY_LIST: 0x5d,
  OBJ: 0x6f,
  PUT: 0x70,
  BINPUT: 0x71,
  LONG_BINPUT: 0x72,
  SETITEM: 0x73,
  TUPLE: 0x74,
  EMPTY_TUPLE: 0x29,
  SETITEMS: 0x75,
  BINFLOAT: 0x47,
  PROTO: 0x80,
  NEWOBJ: 0x81,
  EXT1: 0x82,
  EXT2: 0x83,
  EXT4: 0x84,
  TUPLE1: 0x85,
  TUPLE2: 0x86,
  TUPLE3: 0x87,
  NEWTRUE: 0x88,
  NEWFALSE: 0x89,
  LONG1: 0x8a,
  LONG4: 0x8b,
  BINBYTES: 0x42,
  SHORT_BINBYTES: 0x43,
  SHORT_BINUNICODE: 0x8c,
  BINUNICODE8: 0x8d,
  BINBYTES8: 0x8e,
  EMPTY_SET: 0x8f,
  ADDITEMS: 0x90,
  FROZENSET: 0x91,
  NEWOBJ_EX: 0x92,
  STACK_GLOBAL: 0x93,
  MEMOIZE: 0x94,
  FRAME: 0x95,
  BYTEARRAY8: 0x96,
  NEXT_BUFFER: 0x97,
  READONLY_BUFFER: 0x98,
} as const;

/** Names that protocols 0 to 2 give as Python 2 had them: [module, name] of Python 3 -> of Python 2. */
const oldNames: Readonly<Record<string, readonly [string, string]>> = {
  'builtins.range': ['__builtin__', 'xrange'],
  'builtins.str': ['__builtin__', 'unicode'],
  'builtins.int': ['__builtin__', 'long'],
  'builtins.chr': ['__builtin__', 'unichr'],
  'builtins.zip': ['itertools', 'izip'],
  'builtins.map': ['itertools', 'imap'],
  'builtins.filter': ['itertools', 'ifilter'],
  'itertools.zip_longest': ['itertools', 'izip_longest'],
  'itertools.filterfalse': ['itertools', 'ifilterfalse'],
  '_functools.reduce': ['__builtin__', 'reduce'],
  'functools.reduce': ['__builtin__', 'reduce'],
  'sys.intern': ['__builtin__', 'intern'],
  'collections.UserDict': ['UserDict', 'IterableUserDict'],
  'collections.UserList': ['UserList', 'UserList'],
  'collections.UserString': ['UserString', 'UserString'],
};
const oldModules: Readonly<Record<string, string>> = {
  builtins: '__builtin__',
  copyreg: 'copy_reg',
  queue: 'Queue',
  socketserver: 'SocketServer',
  configparser: 'ConfigParser',
  pickle: 'cPickle',
  _thread: 'thread',
  'multiprocessing.context': 'multiprocessing',
  'os.path': 'os.path',
};
const exceptionsOf2 =
  /^(?:BaseException|Exception|[A-Z]\w*(?:Error|Warning)|StopIteration|SystemExit|KeyboardInterrupt|GeneratorExit|Warning)$/;
/** What Python 2 lacked stays in builtins. */
const onlyIn3 = new Set([
  'BaseExceptionGroup',
  'BlockingIOError',
  'ExceptionGroup',
  'StopAsyncIteration',
  'RecursionError',
  'ResourceWarning',
  'EncodingWarning',
  'PythonFinalizationError',
]);
const osErrors = new Set([
  'BrokenPipeError',
  'ChildProcessError',
  'ConnectionAbortedError',
  'ConnectionError',
  'ConnectionRefusedError',
  'ConnectionResetError',
  'FileExistsError',
  'FileNotFoundError',
  'InterruptedError',
  'IsADirectoryError',
  'NotADirectoryError',
  'PermissionError',
  'ProcessLookupError',
  'TimeoutError',
]);

/** A global's name as Python 2 knew it. */
export function toOldName(module: string, name: string): readonly [module: string, name: string] {
  const known = oldNames[`${module}.${name}`];
  if (known !== undefined) return known;
  if (module === 'builtins' && osErrors.has(name)) return ['exceptions', 'OSError'];
  if (module === 'builtins' && name === 'ModuleNotFoundError') return ['exceptions', 'ImportError'];
  if (module === 'builtins' && exceptionsOf2.test(name) && !onlyIn3.has(name)) return ['exceptions', name];
  return [oldModules[module] ?? module, name];
}
const newModules: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(oldModules).map(([now, old]) => [old, now])),
  exceptions: 'builtins',
  cStringIO: 'io',
  StringIO: 'io',
};
const newNames: Readonly<Record<string, readonly [string, string]>> = {
  ...Object.fromEntries(
    Object.entries(oldNames).map(([key, old]) => [
      old.join('.'),
      [key.slice(0, key.lastIndexOf('.')), key.slice(key.lastIndexOf('.') + 1)] as const,
    ]),
  ),
  '__builtin__.basestring': ['builtins', 'str'],
  'exceptions.StandardError': ['builtins', 'Exception'],
  'UserDict.UserDict': ['collections', 'UserDict'],
};
/** A global's name in Python 3, from the one in a pickle of protocol 0 to 2. */
export function toNewName(module: string, name: string): readonly [module: string, name: string] {
  const known = newNames[`${module}.${name}`];
  return known ?? [newModules[module] ?? module, name];
}
