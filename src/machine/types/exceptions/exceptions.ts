/** BaseException and its kin: what they keep (args, context, cause, notes, traceback), and the table of the built-in ones. */
import { hooks } from '../../hooks.ts';
import { makeList, makeTuple } from '../../make.ts';
import { defineType, type NativeSpec, PyNativeFunction, type TypeSpec, unexpectedKeyword } from '../../native.ts';
import {
  PyDict,
  PyException,
  PyList,
  PyStaticMethod,
  PyTraceback,
  PyTuple,
  PyType,
  type Value,
} from '../../objects.ts';
import { asStr, instanceDict, lookupAttr, repr, setAttr, str, toArray, typeName } from '../../protocols/index.ts';
import { exceptionType, exceptionTypes, raise } from '../../raise.ts';
import { getDict, setDict } from '../core/new-class.ts';
import { markOwnLayout } from '../core/layout.ts';

// ---- BaseException ------------------------------------------------------------------------------------------------------------------------------------

function newException(cls: PyType, args: Value[]): PyException {
  return new PyException(cls, makeTuple(args));
}
function initException(self: PyException, args: Value[], kwargs: Map<string, Value>): void {
  if (kwargs.size > 0) raise('TypeError', `${typeName(self)}() takes no keyword arguments`);
  self.args = makeTuple(args);
}
export function exceptionText(self: PyException): string {
  const { items } = self.args;
  if (items.length === 0) return '';
  return items.length === 1 ? str(items[0] as Value) : repr(self.args);
}
function exceptionRepr(self: PyException): string {
  const { items } = self.args;
  if (items.length === 1) return `${self.cls.name}(${repr(items[0] as Value)})`;
  return `${self.cls.name}${repr(self.args)}`;
}
function chained(value: Value | undefined, what: string): PyException | null {
  if (value === undefined) raise('TypeError', `__${what}__ may not be deleted`);
  if (value !== null && !(value instanceof PyException))
    raise('TypeError', `exception ${what} must be None or derive from BaseException`);
  return value;
}
function setTraceback(self: PyException, value: Value | undefined): void {
  if (value === undefined) raise('TypeError', '__traceback__ may not be deleted');
  if (value !== null && !(value instanceof PyTraceback))
    raise('TypeError', '__traceback__ must be a traceback or None');
  self.traceback = value;
}
/** The attributes as `__reduce__` keeps them, or null when there are none. */
function stateOf(self: PyException): PyDict | null {
  const dict = instanceDict(self);
  return dict.table.size === 0 ? null : dict;
}

const baseException = defineType({
  name: 'BaseException',
  alloc: (cls) => new PyException(cls, makeTuple([])),
  hasDict: true,
  doc: 'Common base class for all exceptions',
  new: ['cls, /, *args, **kwargs', newException],
  methods: {
    __init__: ['self, /, *args, **kwargs', initException],
    __repr__: ['self, /', exceptionRepr],
    __str__: ['self, /', exceptionText],
    __reduce__: [
      'self, /',
      (self: PyException) => {
        const state = stateOf(self);
        return makeTuple(state === null ? [self.cls, self.args] : [self.cls, self.args, state]);
      },
    ],
    __setstate__: [
      'self, state, /',
      (self: PyException, state: Value) => {
        if (state === null) return;
        if (!(state instanceof PyDict)) raise('TypeError', 'state is not a dictionary');
        for (const [name, value] of state.table.liveEntries()) setAttr(self, str(name), value);
      },
    ],
    with_traceback: [
      'self, tb, /',
      (self: PyException, traceback: Value) => {
        setTraceback(self, traceback);
        return self;
      },
    ],
    add_note: [
      'self, note, /',
      (self: PyException, note: Value) => {
        if (asStr(note) === undefined)
          raise('TypeError', `add_note() argument must be str, not ${note === null ? 'None' : typeName(note)}`);
        const notes = lookupAttr(self, '__notes__');
        if (notes === undefined) setAttr(self, '__notes__', makeList([note]));
        else if (notes instanceof PyList) notes.items.push(note);
        else raise('TypeError', 'Cannot add note: __notes__ is not a list');
      },
    ],
  },
  getset: {
    __dict__: [
      getDict,
      (self: PyException, value: Value | undefined) => {
        if (value === undefined) raise('TypeError', 'cannot delete __dict__');
        setDict(self, value);
      },
    ],
    args: [
      (self: PyException) => self.args,
      (self: PyException, value: Value | undefined) => {
        if (value === undefined) raise('TypeError', 'args may not be deleted');
        self.args = makeTuple(toArray(value));
      },
    ],
    __traceback__: [(self: PyException) => self.traceback, setTraceback],
    __context__: [
      (self: PyException) => self.context,
      (self: PyException, value: Value | undefined) => {
        self.context = chained(value, 'context');
      },
    ],
    __cause__: [
      (self: PyException) => self.cause,
      (self: PyException, value: Value | undefined) => {
        self.cause = chained(value, 'cause');
        self.suppressContext = true;
      },
    ],
    __suppress_context__: [
      (self: PyException) => self.suppressContext,
      (self: PyException, value: Value | undefined) => {
        if (typeof value !== 'boolean')
          raise(
            'TypeError',
            value === undefined ? "can't delete numeric/char attribute" : 'attribute value type must be bool',
          );
        self.suppressContext = value;
      },
    ],
  },
});
{
  const maker = baseException.ns.get('__new__');
  const fn = maker instanceof PyStaticMethod ? maker.func : maker;
  if (fn instanceof PyNativeFunction) {
    fn.layOut = ([cls, ...args]) => [cls, args];
    (baseException.ns.get('__init__') as PyNativeFunction).repeats = fn;
  }
}
exceptionTypes.set('BaseException', baseException);

// ---- fields -------------------------------------------------------------------------------------------------------------------------------------------

type Accessors = readonly [
  get: (self: PyException) => Value,
  set: (self: PyException, value: Value | undefined) => void,
];
/** An attribute kept beside the arguments; what it is before anybody sets it comes from `initial`. */
function field(name: string, initial: (self: PyException) => Value = () => null): Accessors {
  return [
    (self) => self.extra?.get(name) ?? (self.extra?.has(name) ? null : initial(self)),
    (self, value) => {
      setField(self, name, value ?? null);
    },
  ];
}
export function setField(self: PyException, name: string, value: Value): void {
  self.extra ??= new Map();
  self.extra.set(name, value);
}
/** A field's value, or null. */
export const fieldOf = (self: PyException, name: string): Value => self.extra?.get(name) ?? null;
const argument = (at: number) => (self: PyException) => self.args.items[at] ?? null;

/** An exception class. Without more it differs from its base by name alone. */
function exception(name: string, base: string, doc: string, more: Partial<TypeSpec> = {}): PyType {
  const type = defineType({ name, base: exceptionType(base), doc, ...more });
  if (more.getset !== undefined) markOwnLayout(type);
  exceptionTypes.set(name, type);
  return type;
}
/** `__init__` that takes some keywords as fields: ImportError(name=...), NameError(name=...). */
function initWithFields(names: readonly string[], cls: () => PyType): NativeSpec {
  return [
    'self, /, *args, **kwargs',
    (self: PyException, args: Value[], kwargs: Map<string, Value>) => {
      if (kwargs.size > names.length) {
        const most = `at most ${names.length} keyword argument${names.length === 1 ? '' : 's'}`;
        raise('TypeError', `${cls().name}() takes ${most} (${kwargs.size} given)`);
      }
      for (const name of kwargs.keys()) if (!names.includes(name)) unexpectedKeyword(cls().name, name, names);
      for (const name of names) {
        const value = kwargs.get(name);
        if (value !== undefined) setField(self, name, value);
        else self.extra?.delete(name);
      }
      self.args = makeTuple(args);
    },
  ];
}

exception('Exception', 'BaseException', 'Common base class for all non-exit exceptions.');
exception('GeneratorExit', 'BaseException', 'Request that a generator exit.');
exception('KeyboardInterrupt', 'BaseException', 'Program interrupted by user.');
exception('SystemExit', 'BaseException', 'Request to exit from the interpreter.', {
  getset: { code: field('code', (self) => (self.args.items.length <= 1 ? argument(0)(self) : self.args)) },
});
exception('StopIteration', 'Exception', 'Signal the end from iterator.__next__().', {
  getset: { value: field('value', argument(0)) },
});
exception('StopAsyncIteration', 'Exception', 'Signal the end from iterator.__anext__().');
exception('TypeError', 'Exception', 'Inappropriate argument type.');
exception('RuntimeError', 'Exception', 'Unspecified run-time error.');
exception('RecursionError', 'RuntimeError', 'Recursion limit exceeded.');
exception('NotImplementedError', 'RuntimeError', "Method or function hasn't been implemented yet.");
exception('PythonFinalizationError', 'RuntimeError', 'Operation blocked during Python finalization.');
exception('EOFError', 'Exception', 'Read beyond end of file.');
exception('ArithmeticError', 'Exception', 'Base class for arithmetic errors.');
exception('FloatingPointError', 'ArithmeticError', 'Floating-point operation failed.');
exception('OverflowError', 'ArithmeticError', 'Result too large to be represented.');
exception('ZeroDivisionError', 'ArithmeticError', 'Second argument to a division or modulo operation was zero.');
exception('AssertionError', 'Exception', 'Assertion failed.');
exception('BufferError', 'Exception', 'Buffer error.');
exception('LookupError', 'Exception', 'Base class for lookup errors.');
exception('IndexError', 'LookupError', 'Sequence index out of range.');
exception('KeyError', 'LookupError', 'Mapping key not found.', {
  methods: {
    __str__: [
      'self, /',
      (self: PyException) => (self.args.items.length === 1 ? repr(self.args.items[0] as Value) : exceptionText(self)),
    ],
  },
});
exception('MemoryError', 'Exception', 'Out of memory.');
exception('ReferenceError', 'Exception', 'Weak ref proxy used after referent went away.');
exception(
  'SystemError',
  'Exception',
  'Internal error in the Python interpreter.\n\nPlease report this to the Python maintainer, along with the traceback,\nthe Python version, and the hardware/OS platform and version.',
);
exception('ValueError', 'Exception', 'Inappropriate argument value (of correct type).');

// ---- names ----------------------------------------------------------------------------------------------------------------------------------------------

const attributeError = exception('AttributeError', 'Exception', 'Attribute not found.', {
  methods: {
    __init__: initWithFields(['name', 'obj'], () => attributeError),
    __getstate__: [
      'self, /',
      (self: PyException) => {
        const state = new Map<Value, Value>(instanceDict(self).table.liveEntries());
        for (const name of ['name', 'args']) {
          const value = name === 'args' ? self.args : fieldOf(self, name);
          if (value !== null) state.set(name, value);
        }
        return state.size === 0 ? null : dictFrom(state);
      },
    ],
    __reduce__: [
      'self, /',
      (self: PyException) =>
        makeTuple([
          self.cls,
          self.args,
          dictFrom(
            new Map<Value, Value>([
              ['name', fieldOf(self, 'name')],
              ['args', self.args],
            ]),
          ),
        ]),
    ],
  },
  getset: { name: field('name'), obj: field('obj') },
});
function dictFrom(entries: Map<Value, Value>): Value {
  const dict = instanceDict(newException(exceptionType('BaseException'), []));
  for (const [key, value] of entries) dict.table.set(key, value);
  return dict;
}
const nameError = exception('NameError', 'Exception', 'Name not found globally.', {
  methods: { __init__: initWithFields(['name'], () => nameError) },
  getset: { name: field('name') },
});
exception('UnboundLocalError', 'NameError', 'Local name referenced but not bound to a value.');
const importError = exception('ImportError', 'Exception', "Import can't find module, or can't find name in module.", {
  methods: {
    __init__: initWithFields(['name', 'path', 'name_from'], () => importError),
    __str__: [
      'self, /',
      (self: PyException) => {
        const message = importError.lookup('msg') === undefined ? null : importMessage(self);
        return asStr(message) !== undefined ? str(message) : exceptionText(self);
      },
    ],
    __reduce__: [
      'self, /',
      (self: PyException) => {
        const state = new Map<Value, Value>(instanceDict(self).table.liveEntries());
        for (const name of ['name', 'path', 'name_from'])
          if (fieldOf(self, name) !== null) state.set(name, fieldOf(self, name));
        return makeTuple(state.size === 0 ? [self.cls, self.args] : [self.cls, self.args, dictFrom(state)]);
      },
    ],
  },
  getset: {
    msg: field('msg', (self) => importMessage(self)),
    name: field('name'),
    path: field('path'),
    name_from: field('name_from'),
  },
});
function importMessage(self: PyException): Value {
  if (self.extra?.has('msg')) return fieldOf(self, 'msg');
  return self.args.items.length === 1 ? (self.args.items[0] as Value) : null;
}
exception('ModuleNotFoundError', 'ImportError', 'Module not found.');

// ---- SyntaxError ----------------------------------------------------------------------------------------------------------------------------------------

const syntaxFields = ['filename', 'lineno', 'offset', 'text', 'end_lineno', 'end_offset', '_metadata'] as const;
/** Reads `(msg, (filename, lineno, offset, text, end_lineno, end_offset))`. */
export function readSyntaxArguments(self: PyException): void {
  const { items } = self.args;
  if (items.length > 0) setField(self, 'msg', items[0] as Value);
  if (items.length !== 2) return;
  const info = toArray(items[1] as Value);
  if (info.length < 4) raise('TypeError', `function takes at least 4 arguments (${info.length} given)`);
  if (info.length > 7) raise('TypeError', `function takes at most 7 arguments (${info.length} given)`);
  syntaxFields.forEach((name, at) => {
    setField(self, name, info[at] ?? null);
  });
  if (info.length === 5) raise('TypeError', 'end_offset must be provided when end_lineno is provided');
}
const baseName = (filename: string): string => filename.slice(filename.lastIndexOf('/') + 1);
exception('SyntaxError', 'Exception', 'Invalid syntax.', {
  methods: {
    __init__: [
      'self, /, *args, **kwargs',
      (self: PyException, args: Value[], kwargs: Map<string, Value>) => {
        initException(self, args, kwargs);
        readSyntaxArguments(self);
      },
    ],
    __str__: [
      'self, /',
      (self: PyException) => {
        const message = str(self.extra?.has('msg') ? fieldOf(self, 'msg') : argument(0)(self));
        const filename = asStr(fieldOf(self, 'filename'));
        const line = fieldOf(self, 'lineno');
        const hasLine = typeof line === 'number';
        if (filename === undefined) return hasLine ? `${message} (line ${line})` : message;
        return hasLine ? `${message} (${baseName(filename)}, line ${line})` : `${message} (${baseName(filename)})`;
      },
    ],
  },
  getset: {
    msg: field('msg', argument(0)),
    filename: field('filename'),
    lineno: field('lineno'),
    offset: field('offset'),
    text: field('text'),
    end_lineno: field('end_lineno'),
    end_offset: field('end_offset'),
    print_file_and_line: field('print_file_and_line'),
    _metadata: field('_metadata'),
  },
});
exception('IndentationError', 'SyntaxError', 'Improper indentation.');
exception('TabError', 'IndentationError', 'Improper mixture of spaces and tabs.');
exception('_IncompleteInputError', 'SyntaxError', 'incomplete input.');

// ---- warnings -------------------------------------------------------------------------------------------------------------------------------------------

exception('Warning', 'Exception', 'Base class for warning categories.');
exception('UserWarning', 'Warning', 'Base class for warnings generated by user code.');
exception('DeprecationWarning', 'Warning', 'Base class for warnings about deprecated features.');
exception(
  'PendingDeprecationWarning',
  'Warning',
  'Base class for warnings about features which will be deprecated\nin the future.',
);
exception('SyntaxWarning', 'Warning', 'Base class for warnings about dubious syntax.');
exception('RuntimeWarning', 'Warning', 'Base class for warnings about dubious runtime behavior.');
exception(
  'FutureWarning',
  'Warning',
  'Base class for warnings about constructs that will change semantically\nin the future.',
);
exception('ImportWarning', 'Warning', 'Base class for warnings about probable mistakes in module imports');
exception(
  'UnicodeWarning',
  'Warning',
  'Base class for warnings about Unicode related problems, mostly\nrelated to conversion problems.',
);
exception(
  'BytesWarning',
  'Warning',
  'Base class for warnings about bytes and buffer related problems, mostly\nrelated to conversion from str or comparing to str.',
);
exception('ResourceWarning', 'Warning', 'Base class for warnings about resource usage.');
exception('EncodingWarning', 'Warning', 'Base class for warnings about encodings.');

/** `except X`: X must be a class of exceptions (or a tuple of them). */
hooks.checkExceptClass = (type, star) => {
  const classes = type instanceof PyTuple ? type.items : [type];
  for (const cls of classes) {
    if (!(cls instanceof PyType) || !cls.isSubtype(baseException)) {
      raise('TypeError', 'catching classes that do not inherit from BaseException is not allowed');
    }
    if (star && cls.isSubtype(exceptionType('BaseExceptionGroup'))) {
      raise('TypeError', 'catching ExceptionGroup with except* is not allowed. Use except instead.');
    }
  }
};

export { baseException, exception, field, initException, newException, stateOf };
