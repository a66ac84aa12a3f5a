/** The builtins module: every built-in function, class and exception, in CPython's order. */
import { codeFunctions } from './code.ts';
import { iterationFunctions } from './iteration.ts';
import { numberFunctions } from './numbers.ts';
import { outputFunctions } from './output.ts';
import { relationFunctions } from './relations.ts';
import { siteObjects } from './site.ts';
import { textFunctions } from './text.ts';
import { HashTable } from '../hashtable.ts';
import { hooks } from '../hooks.ts';
import '../importing/import.ts';
import '../importing/disk.ts';
import { makeSpec } from '../importing/spec.ts';
import { ellipsis, notImplemented, types } from '../make.ts';
import { defineFunction, type NativeSpec, type PyNativeFunction } from '../native.ts';
import { PyModule, type Value } from '../objects.ts';
import { lookupAttr } from '../protocols/index.ts';
import { exceptionTypes } from '../raise.ts';
import { openSpec } from '../types/files/files.ts';
import '../types/index.ts';
import '../types/numbers/complex.ts';
import '../types/bytes/memoryview.ts';
import '../types/core/reduce-builtins.ts';
import type { Interpreter } from '../vm.ts';

const specs: Readonly<Record<string, NativeSpec>> = {
  ...codeFunctions,
  ...iterationFunctions,
  ...numberFunctions,
  ...outputFunctions,
  ...relationFunctions,
  ...textFunctions,
};
const functionNames = [
  '__import__',
  'abs',
  'all',
  'any',
  'ascii',
  'bin',
  'breakpoint',
  'callable',
  'chr',
  'compile',
  'delattr',
  'dir',
  'divmod',
  'eval',
  'exec',
  'format',
  'getattr',
  'globals',
  'hasattr',
  'hash',
  'hex',
  'id',
  'input',
  'isinstance',
  'issubclass',
  'iter',
  'aiter',
  'len',
  'locals',
  'max',
  'min',
  'next',
  'anext',
  'oct',
  'ord',
  'pow',
  'print',
  'repr',
  'round',
  'setattr',
  'sorted',
  'sum',
  'vars',
];
const classNames = [
  'bool',
  'memoryview',
  'bytearray',
  'bytes',
  'classmethod',
  'complex',
  'dict',
  'enumerate',
  'filter',
  'float',
  'frozenset',
  'property',
  'int',
  'list',
  'map',
  'object',
  'range',
  'reversed',
  'set',
  'slice',
  'staticmethod',
  'str',
  'super',
  'tuple',
  'type',
  'zip',
] as const;
const exceptionNames = [
  'BaseException',
  'BaseExceptionGroup',
  'Exception',
  'GeneratorExit',
  'KeyboardInterrupt',
  'SystemExit',
  'ArithmeticError',
  'AssertionError',
  'AttributeError',
  'BufferError',
  'EOFError',
  'ImportError',
  'LookupError',
  'MemoryError',
  'NameError',
  'OSError',
  'ReferenceError',
  'RuntimeError',
  'StopAsyncIteration',
  'StopIteration',
  'SyntaxError',
  'SystemError',
  'TypeError',
  'ValueError',
  'Warning',
  'FloatingPointError',
  'OverflowError',
  'ZeroDivisionError',
  'BytesWarning',
  'DeprecationWarning',
  'EncodingWarning',
  'FutureWarning',
  'ImportWarning',
  'PendingDeprecationWarning',
  'ResourceWarning',
  'RuntimeWarning',
  'SyntaxWarning',
  'UnicodeWarning',
  'UserWarning',
  'BlockingIOError',
  'ChildProcessError',
  'ConnectionError',
  'FileExistsError',
  'FileNotFoundError',
  'InterruptedError',
  'IsADirectoryError',
  'NotADirectoryError',
  'PermissionError',
  'ProcessLookupError',
  'TimeoutError',
  'IndentationError',
  '_IncompleteInputError',
  'IndexError',
  'KeyError',
  'ModuleNotFoundError',
  'NotImplementedError',
  'PythonFinalizationError',
  'RecursionError',
  'UnboundLocalError',
  'UnicodeError',
  'BrokenPipeError',
  'ConnectionAbortedError',
  'ConnectionRefusedError',
  'ConnectionResetError',
  'TabError',
  'UnicodeDecodeError',
  'UnicodeEncodeError',
  'UnicodeTranslateError',
  'ExceptionGroup',
];

// The functions have no state, so one of each serves all interpreters; the module they belong to is found when it is asked for.
let functions: Map<string, PyNativeFunction> | undefined;
function builtinFunctions(): Map<string, PyNativeFunction> {
  functions ??= new Map(functionNames.map((name) => [name, defineFunction(name, specs[name] as NativeSpec)]));
  return functions;
}

/** What is in the builtins of every interpreter, in order; null stands where each has its own. */
let common: HashTable | undefined;
function commonBuiltins(): HashTable {
  const table = new HashTable();
  const add = (name: string, value: Value | undefined) => {
    if (value !== undefined) table.set(name, value);
  };
  add('__name__', 'builtins');
  add(
    '__doc__',
    "Built-in functions, types, exceptions, and other objects.\n\nThis module provides direct access to all 'built-in'\nidentifiers of Python; for example, builtins.len is\nthe full name for the built-in function len().\n\nThis module is not normally accessed explicitly by most\napplications, but can be useful in modules that provide\nobjects with the same name as a builtin and need the\ndefinition of the original.",
  );
  add('__package__', '');
  add('__loader__', null);
  add('__spec__', null);
  add('__build_class__', hooks.buildClass);
  for (const [name, fn] of builtinFunctions()) add(name, fn);
  add('None', null);
  add('Ellipsis', ellipsis());
  add('NotImplemented', notImplemented());
  add('False', false);
  add('True', true);
  for (const name of classNames) add(name, types[name]);
  add('__debug__', true);
  for (const name of exceptionNames) add(name, exceptionTypes.get(name));
  add('EnvironmentError', exceptionTypes.get('OSError'));
  add('IOError', exceptionTypes.get('OSError'));
  add('open', defineFunction('open', openSpec, '_io'));
  for (const [name] of siteObjects()) add(name, null);
  return table;
}

/** Fills an interpreter's builtins and puts the module in place. */
export function makeBuiltins(interpreter: Interpreter): void {
  common ??= commonBuiltins();
  const table = common.copy();
  table.version = common.version;
  interpreter.builtins.table = table;
  const spec = makeSpec({
    kind: 'library',
    name: 'builtins',
    spec: { kind: 'native', make: () => ({}) },
    isPackage: false,
  });
  table.set('__loader__', lookupAttr(spec, 'loader') as Value);
  table.set('__spec__', spec);
  for (const [name, value] of siteObjects()) table.set(name, value);
  interpreter.modules.table.set('builtins', new PyModule(types.module, interpreter.builtins));
}
