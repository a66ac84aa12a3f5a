/** OSError and its family, and the Unicode errors. Follows CPython's exceptions.c; error numbers are Linux's. */
import { makeBytes, makeTuple } from '../../make.ts';
import { PyBytes, type PyException, type PyType, type Value } from '../../objects.ts';
import { asBytes, asInt, asStr, isInstance, repr, str, toIndex, typeName } from '../../protocols/index.ts';
import { exceptionType, raise, setFieldReader } from '../../raise.ts';
import {
  exception,
  exceptionText,
  field,
  fieldOf,
  initException,
  newException,
  readSyntaxArguments,
  setField,
  stateOf,
} from './exceptions.ts';

// ---- OSError ------------------------------------------------------------------------------------------------------------------------------------------

/** Which subclass an error number makes. */
const byNumber: Readonly<Record<number, string>> = {
  1: 'PermissionError',
  13: 'PermissionError',
  2: 'FileNotFoundError',
  17: 'FileExistsError',
  3: 'ProcessLookupError',
  4: 'InterruptedError',
  11: 'BlockingIOError',
  114: 'BlockingIOError',
  115: 'BlockingIOError',
  10: 'ChildProcessError',
  32: 'BrokenPipeError',
  108: 'BrokenPipeError',
  103: 'ConnectionAbortedError',
  111: 'ConnectionRefusedError',
  104: 'ConnectionResetError',
  21: 'IsADirectoryError',
  20: 'NotADirectoryError',
  110: 'TimeoutError',
};
/** A subclass with its own `__init__` but not its own `__new__`: then `__init__` reads the arguments. */
const readsInInit = (cls: PyType): boolean =>
  cls.lookup('__init__') !== osError.ns.get('__init__') && cls.lookup('__new__') === osError.ns.get('__new__');

function readArguments(self: PyException): void {
  const { items } = self.args;
  if (items.length < 2 || items.length > 5) return;
  const [errno, strerror, filename, , filename2] = items;
  setField(self, 'errno', errno as Value);
  setField(self, 'strerror', strerror as Value);
  if (filename === undefined || filename === null) return;
  if (self.cls === exceptionType('BlockingIOError') && asInt(filename) !== undefined) {
    setField(self, 'characters_written', filename);
    return;
  }
  setField(self, 'filename', filename);
  if (filename2 !== undefined && filename2 !== null) setField(self, 'filename2', filename2);
  self.args = makeTuple(items.slice(0, 2));
}
const osError = exception('OSError', 'Exception', 'Base class for I/O related errors.', {
  new: [
    'cls, /, *args, **kwargs',
    (cls: PyType, args: Value[], kwargs: Map<string, Value>) => {
      if (readsInInit(cls)) return newException(cls, []);
      if (kwargs.size > 0) raise('TypeError', `${cls.name}() takes no keyword arguments`);
      const errno = args[0];
      const special =
        cls === osError && args.length >= 2 && args.length <= 5 && typeof errno === 'number'
          ? byNumber[errno]
          : undefined;
      const made = newException(special === undefined ? cls : exceptionType(special), args);
      readArguments(made);
      return made;
    },
  ],
  methods: {
    __init__: [
      'self, /, *args, **kwargs',
      (self: PyException, args: Value[], kwargs: Map<string, Value>) => {
        if (!readsInInit(self.cls)) return;
        initException(self, args, kwargs);
        readArguments(self);
      },
    ],
    __str__: [
      'self, /',
      (self: PyException) => {
        const filename = self.extra?.get('filename');
        const errno = self.extra?.get('errno');
        const strerror = self.extra?.get('strerror');
        if (filename !== undefined && filename !== null) {
          const second = fieldOf(self, 'filename2');
          return `[Errno ${str(errno ?? null)}] ${str(strerror ?? null)}: ${repr(filename)}${second === null ? '' : ` -> ${repr(second)}`}`;
        }
        if (errno !== undefined && strerror !== undefined) return `[Errno ${str(errno)}] ${str(strerror)}`;
        return exceptionText(self);
      },
    ],
    __reduce__: [
      'self, /',
      (self: PyException) => {
        const filename = fieldOf(self, 'filename');
        const second = fieldOf(self, 'filename2');
        let { args } = self;
        if (args.items.length === 2 && filename !== null)
          args = makeTuple(second === null ? [...args.items, filename] : [...args.items, filename, null, second]);
        const state = stateOf(self);
        return makeTuple(state === null ? [self.cls, args] : [self.cls, args, state]);
      },
    ],
  },
  getset: {
    errno: field('errno'),
    strerror: field('strerror'),
    filename: field('filename'),
    filename2: field('filename2'),
    characters_written: [
      (self: PyException) => {
        const written = self.extra?.get('characters_written');
        if (written === undefined) raise('AttributeError', 'characters_written');
        return written;
      },
      (self: PyException, value: Value | undefined) => {
        if (value === undefined) {
          if (!self.extra?.delete('characters_written')) raise('AttributeError', 'characters_written');
        } else setField(self, 'characters_written', toIndex(value));
      },
    ],
  },
});
exception('BlockingIOError', 'OSError', 'I/O operation would block.');
exception('ChildProcessError', 'OSError', 'Child process error.');
exception('ConnectionError', 'OSError', 'Connection error.');
exception('BrokenPipeError', 'ConnectionError', 'Broken pipe.');
exception('ConnectionAbortedError', 'ConnectionError', 'Connection aborted.');
exception('ConnectionRefusedError', 'ConnectionError', 'Connection refused.');
exception('ConnectionResetError', 'ConnectionError', 'Connection reset.');
exception('FileExistsError', 'OSError', 'File already exists.');
exception('FileNotFoundError', 'OSError', 'File not found.');
exception('InterruptedError', 'OSError', 'Interrupted by signal.');
exception('IsADirectoryError', 'OSError', "Operation doesn't work on directories.");
exception('NotADirectoryError', 'OSError', 'Operation only works on directories.');
exception('PermissionError', 'OSError', 'Not enough permissions.');
exception('ProcessLookupError', 'OSError', 'Process not found.');
exception('TimeoutError', 'OSError', 'Timeout expired.');

// ---- Unicode --------------------------------------------------------------------------------------------------------------------------------------------

exception('UnicodeError', 'ValueError', 'Unicode related error.');

/** Checks the arguments of a Unicode error: their kinds in order, by letter: s str, b bytes, i int. */
function checked(self: PyException, kinds: string): void {
  const { items } = self.args;
  if (items.length !== kinds.length)
    raise('TypeError', `function takes exactly ${kinds.length} arguments (${items.length} given)`);
  [...kinds].forEach((kind, at) => {
    const item = items[at] as Value;
    if (kind === 's' && asStr(item) === undefined)
      raise('TypeError', `argument ${at + 1} must be str, not ${item === null ? 'None' : typeName(item)}`);
    if (kind === 'b') {
      const bytes = asBytes(item);
      if (bytes === undefined) raise('TypeError', `a bytes-like object is required, not '${typeName(item)}'`);
      if (item instanceof PyBytes) self.extra?.delete('object');
      else setField(self, 'object', makeBytes(bytes.slice()));
    }
    if (kind === 'i') toIndex(item);
  });
}
const hexOf = (code: number): string =>
  code <= 0xff
    ? `\\x${code.toString(16).padStart(2, '0')}`
    : code <= 0xffff
      ? `\\u${code.toString(16).padStart(4, '0')}`
      : `\\U${code.toString(16).padStart(8, '0')}`;
const part = (self: PyException, name: string, at: number): Value =>
  self.extra?.get(name) ?? self.args.items[at] ?? null;
/** The code point at a place of a str. */
const codeAt = (text: string, at: number): number | undefined => [...text][at]?.codePointAt(0);

function unicodeError(name: string, doc: string, kinds: string, object: 's' | 'b', verb: string): void {
  const codec = kinds.length === 5;
  const offset = codec ? 1 : 0;
  exception(name, 'UnicodeError', doc, {
    methods: {
      __init__: [
        'self, /, *args, **kwargs',
        (self: PyException, args: Value[], kwargs: Map<string, Value>) => {
          initException(self, args, kwargs);
          checked(self, kinds);
        },
      ],
      __str__: [
        'self, /',
        (self: PyException) => {
          if (self.args.items.length !== kinds.length && self.extra === null) return '';
          const encoding = part(self, 'encoding', 0);
          const held = part(self, 'object', offset);
          const start = Number(part(self, 'start', offset + 1));
          const end = Number(part(self, 'end', offset + 2));
          const reason = str(part(self, 'reason', offset + 3));
          const lead = codec ? `'${str(encoding)}' codec can't ${verb}` : `can't ${verb}`;
          if (object === 'b') {
            const bytes = asBytes(held);
            const byte = bytes?.[start];
            if (byte !== undefined && end === start + 1)
              return `${lead} byte 0x${byte.toString(16).padStart(2, '0')} in position ${start}: ${reason}`;
            return `${lead} bytes in position ${start}-${end - 1}: ${reason}`;
          }
          const code = codeAt(asStr(held) ?? '', start);
          if (code !== undefined && end === start + 1)
            return `${lead} character '${hexOf(code)}' in position ${start}: ${reason}`;
          return `${lead} characters in position ${start}-${end - 1}: ${reason}`;
        },
      ],
    },
    getset: {
      ...(codec ? { encoding: field('encoding', (self) => part(self, 'encoding', 0)) } : {}),
      object: field('object', (self) => part(self, 'object', offset)),
      start: field('start', (self) => part(self, 'start', offset + 1)),
      end: field('end', (self) => part(self, 'end', offset + 2)),
      reason: field('reason', (self) => part(self, 'reason', offset + 3)),
    },
  });
}
unicodeError('UnicodeEncodeError', 'Unicode encoding error.', 'ssiis', 's', 'encode');
unicodeError('UnicodeDecodeError', 'Unicode decoding error.', 'sbiis', 'b', 'decode');
unicodeError('UnicodeTranslateError', 'Unicode translation error.', 'siis', 's', 'translate');

/** Exceptions made by natives (raise.ts) without their `__init__`: fields that come from several arguments. */
setFieldReader((exc) => {
  if (isInstance(exc, osError)) readArguments(exc);
  else if (isInstance(exc, exceptionType('SyntaxError'))) readSyntaxArguments(exc);
});
