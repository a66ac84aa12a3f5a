/** The module `_csv`: readers and writers. */
import {
  asInt,
  asStr,
  call,
  codePointsOf,
  defineType,
  isCallable,
  iter,
  lift,
  lookupAttr,
  makeFloat,
  makeList,
  type NativeGen,
  type NativeModuleSpec,
  next,
  PyFloat,
  PyObject,
  PySteppingIterator,
  type PyType,
  parseFloatText,
  raise,
  steppingType,
  strGen,
  typeName,
  typeOf,
  type Value,
  vm,
} from '../../../machine/index.ts';
import { functions, lazy } from '../common.ts';
import { csvError, csvState, dialectType, getDialect, makeDialect, type PyDialect, Quote } from './dialect.ts';

const toNumber = lift(parseFloatText);
const enum State {
  startRecord,
  startField,
  escaped,
  inField,
  inQuoted,
  escapeInQuoted,
  quoteInQuoted,
  eatNewline,
  afterEscapedNewline,
}
/** What stands for the end of a line that the input handed out. */
const EOL = '';

class PyReader extends PySteppingIterator {
  lineNum = 0;
  private state = State.startRecord as State;
  private field = '';
  private size = 0;
  private quoted = false;
  private fields: Value[] = [];
  constructor(
    cls: PyType,
    private readonly input: Value,
    readonly dialect: PyDialect,
  ) {
    super(cls);
  }
  *advance(): NativeGen<Value | undefined> {
    this.fields = [];
    this.field = '';
    this.size = 0;
    this.quoted = false;
    this.state = State.startRecord as State;
    do {
      const line = yield* next(this.input);
      if (line === undefined) {
        if (this.field !== '' || this.state === State.inQuoted) {
          if (this.dialect.strict) raise(csvError(), 'unexpected end of data');
          this.save();
          break;
        }
        return undefined;
      }
      const text = asStr(line);
      if (text === undefined)
        raise(
          csvError(),
          `iterator should return strings, not ${typeName(line)} (the file should be opened in text mode)`,
        );
      this.lineNum++;
      vm.charge(text.length * 6);
      for (const char of codePointsOf(text)) this.process(char);
      this.process(EOL);
    } while (this.state !== State.startRecord);
    return makeList(this.fields);
  }
  private add(char: string): void {
    if (this.size >= csvState().limit) raise(csvError(), `field larger than field limit (${csvState().limit})`);
    this.field += char;
    this.size++;
  }
  private save(): void {
    const { quoting } = this.dialect;
    let value: Value = this.field;
    if (!this.quoted) {
      if (this.field === '' && (quoting === Quote.NOTNULL || quoting === Quote.STRINGS)) value = null;
      else if (this.field !== '' && (quoting === Quote.NONNUMERIC || quoting === Quote.STRINGS))
        value = makeFloat(toNumber(this.field));
    }
    this.fields.push(value);
    this.field = '';
    this.size = 0;
    this.quoted = false;
  }
  private endOfField(char: string): void {
    this.save();
    this.state = char === EOL ? State.startRecord : State.eatNewline;
  }
  private process(char: string): void {
    const { delimiter, escapechar, quotechar, quoting, doublequote, strict, skipinitialspace } = this.dialect;
    const newline = char === '\n' || char === '\r';
    const quote = char === quotechar && quoting !== Quote.NONE && char !== EOL;
    switch (this.state) {
      case State.startRecord:
        if (char === EOL) return;
        if (newline) {
          this.state = State.eatNewline;
          return;
        }
        this.state = State.startField;
      case State.startField:
        if (newline || char === EOL) this.endOfField(char);
        else if (quote) {
          this.quoted = true;
          this.state = State.inQuoted;
        } else if (char === escapechar) this.state = State.escaped;
        else if (char === ' ' && skipinitialspace) return;
        else if (char === delimiter) this.save();
        else {
          this.add(char);
          this.state = State.inField;
        }
        return;
      case State.escaped:
        if (newline) {
          this.add(char);
          this.state = State.afterEscapedNewline;
          return;
        }
        this.add(char === EOL ? '\n' : char);
        this.state = State.inField;
        return;
      case State.afterEscapedNewline:
        if (char === EOL) return;
      case State.inField:
        if (newline || char === EOL) this.endOfField(char);
        else if (char === escapechar) this.state = State.escaped;
        else if (char === delimiter) {
          this.save();
          this.state = State.startField;
        } else this.add(char);
        return;
      case State.inQuoted:
        if (char === EOL) return;
        if (char === escapechar) this.state = State.escapeInQuoted;
        else if (quote) this.state = doublequote ? State.quoteInQuoted : State.inField;
        else this.add(char);
        return;
      case State.escapeInQuoted:
        this.add(char === EOL ? '\n' : char);
        this.state = State.inQuoted;
        return;
      case State.quoteInQuoted:
        if (quote) {
          this.add(char);
          this.state = State.inQuoted;
        } else if (char === delimiter) {
          this.save();
          this.state = State.startField;
        } else if (newline || char === EOL) this.endOfField(char);
        else if (!strict) {
          this.add(char);
          this.state = State.inField;
        } else raise(csvError(), `'${delimiter}' expected after '${quotechar}'`);
        return;
      default:
        if (newline) return;
        if (char !== EOL)
          raise(
            csvError(),
            "new-line character seen in unquoted field - do you need to open the file with newline=''?",
          );
        this.state = State.startRecord;
    }
  }
}
const readerType = lazy(() =>
  steppingType({
    name: '_csv.reader',
    alloc: null,
    doc: 'CSV reader\n\nReader objects are responsible for reading and parsing tabular data\nin CSV format.\n',
    getset: { dialect: [(self: PyReader) => self.dialect], line_num: [(self: PyReader) => self.lineNum] },
  }),
);

// ---- writing ----------------------------------------------------------------------------------------------------------------------------------------------

class PyWriter extends PyObject {
  constructor(
    cls: PyType,
    readonly write: Value,
    readonly dialect: PyDialect,
  ) {
    super(cls);
  }
}
const isNumber = (value: Value): boolean => {
  if (value instanceof PyFloat || asInt(value) !== undefined) return true;
  const cls = typeOf(value);
  return (
    ['__index__', '__int__', '__float__'].some((name) => cls.lookup(name) !== undefined) || cls.shown === 'complex'
  );
};
/** A field as it is written. `alone`: it is the only one of its row. */
function written(text: string, given: Value, dialect: PyDialect, alone: boolean): string {
  const { delimiter, doublequote, escapechar, lineterminator, quotechar, quoting, skipinitialspace } = dialect;
  let quoted =
    quoting === Quote.ALL ||
    (quoting === Quote.NONNUMERIC && !isNumber(given)) ||
    (quoting === Quote.STRINGS && asStr(given) !== undefined) ||
    (quoting === Quote.NOTNULL && given !== null);
  let out = '';
  for (const char of codePointsOf(text)) {
    if (
      char === delimiter ||
      char === escapechar ||
      char === quotechar ||
      char === '\n' ||
      char === '\r' ||
      lineterminator.includes(char)
    ) {
      let escaping = false;
      if (quoting === Quote.NONE) escaping = true;
      else {
        if (char === quotechar) {
          if (doublequote) out += quotechar;
          else escaping = true;
        } else if (char === escapechar) escaping = true;
        if (!escaping) quoted = true;
      }
      if (escaping) {
        if (escapechar === null) raise(csvError(), 'need to escape, but no escapechar set');
        out += escapechar;
      }
    }
    out += char;
  }
  if (out === '' && alone) {
    if (quoting === Quote.NONE || (given === null && (quoting === Quote.STRINGS || quoting === Quote.NOTNULL)))
      raise(csvError(), 'single empty field record must be quoted');
    quoted = true;
  }
  // With a space for delimiter that readers skip, an empty field must be seen.
  if (out === '' && delimiter === ' ' && skipinitialspace) {
    if (quoting === Quote.NONE || (given === null && (quoting === Quote.STRINGS || quoting === Quote.NOTNULL)))
      raise(csvError(), 'empty field must be quoted if delimiter is a space and skipinitialspace is true');
    quoted = true;
  }
  return quoted ? `${quotechar}${out}${quotechar}` : out;
}
function* writerow(self: PyWriter, row: Value): NativeGen {
  const cls = typeOf(row);
  if (cls.lookup('__iter__') === undefined && cls.lookup('__getitem__') === undefined)
    raise(csvError(), `iterable expected, not ${typeName(row)}`);
  const fields: [Value, string][] = [];
  const iterator = yield* iter(row);
  for (let field = yield* next(iterator); field !== undefined; field = yield* next(iterator)) {
    fields.push([field, field === null ? '' : (asStr(field) ?? (yield* strGen(field)))]);
  }
  const line = fields
    .map(([field, text]) => written(text, field, self.dialect, fields.length === 1))
    .join(self.dialect.delimiter);
  vm.charge(line.length * 6);
  return yield* call(self.write, [line + self.dialect.lineterminator]);
}
const writerType = lazy(() =>
  defineType({
    name: '_csv.writer',
    alloc: null,
    methods: {
      writerow: ['self, row, /', writerow],
      writerows: [
        'self, rows, /',
        function* (self: PyWriter, rows: Value): NativeGen {
          const iterator = yield* iter(rows);
          for (let row = yield* next(iterator); row !== undefined; row = yield* next(iterator))
            yield* writerow(self, row);
          return null;
        },
      ],
    },
    getset: { dialect: [(self: PyWriter) => self.dialect] },
  }),
);

function oneOrTwo(name: string, given: readonly Value[]): [Value, Value | undefined] {
  if (given.length < 1) raise('TypeError', `${name} expected at least 1 argument, got 0`);
  if (given.length > 2) raise('TypeError', `${name} expected at most 2 arguments, got ${given.length}`);
  return [given[0] as Value, given[1]];
}
const CLASSES = ['QUOTE_MINIMAL', 'QUOTE_ALL', 'QUOTE_NONNUMERIC', 'QUOTE_NONE', 'QUOTE_STRINGS', 'QUOTE_NOTNULL'];
export const _csv: NativeModuleSpec = {
  kind: 'native',
  doc: 'CSV parsing and writing.\n',
  make: () => ({
    ...functions('_csv', {
      reader: [
        '*args, **fmtparams',
        function* (given: Value[], options: ReadonlyMap<string, Value>): NativeGen {
          const [input, dialect] = oneOrTwo('reader', given);
          const rows = yield* iter(input);
          return new PyReader(readerType(), rows, makeDialect(dialect, options));
        },
      ],
      writer: [
        '*args, **fmtparams',
        (given: Value[], options: ReadonlyMap<string, Value>) => {
          const [file, dialect] = oneOrTwo('writer', given);
          const write = lookupAttr(file, 'write');
          if (write === undefined || !isCallable(write)) raise('TypeError', 'argument 1 must have a "write" method');
          return new PyWriter(writerType(), write, makeDialect(dialect, options));
        },
      ],
      register_dialect: [
        '*args, **fmtparams',
        (given: Value[], options: ReadonlyMap<string, Value>) => {
          const [name, dialect] = oneOrTwo('register_dialect', given);
          const text = asStr(name);
          if (text === undefined) raise('TypeError', 'dialect name must be a string');
          csvState().dialects.set(text, makeDialect(dialect, options));
          return null;
        },
      ],
      unregister_dialect: [
        'name',
        (name: Value) => {
          if (!csvState().dialects.delete(asStr(name) ?? '')) raise(csvError(), 'unknown dialect');
          return null;
        },
      ],
      get_dialect: ['name', getDialect],
      list_dialects: ['', () => makeList([...csvState().dialects.keys()])],
      field_size_limit: [
        'new_limit=None',
        (limit?: Value) => {
          const state = csvState();
          const old = state.limit;
          if (limit !== undefined) {
            const int = asInt(limit);
            if (int === undefined) raise('TypeError', 'limit must be an integer');
            state.limit = Number(int);
          }
          return old;
        },
      ],
    }),
    Error: csvError(),
    Dialect: dialectType(),
    Reader: readerType(),
    Writer: writerType(),
    ...Object.fromEntries(CLASSES.map((name, at) => [name, at])),
    __version__: '1.0',
  }),
};
