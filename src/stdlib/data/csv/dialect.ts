/** Dialects of CSV: their settings, checked; and the names they are registered under. */
import {
  asInt,
  asStr,
  codePointLength,
  defineType,
  lookupAttr,
  PyObject,
  type PyType,
  raise,
  truthy,
  typeName,
  type Value,
  vm,
} from '../../../machine/index.ts';
import { exceptionClass, lazy } from '../common.ts';

export const Quote = { MINIMAL: 0, ALL: 1, NONNUMERIC: 2, NONE: 3, STRINGS: 4, NOTNULL: 5 } as const;
export const csvError = lazy(() => exceptionClass('_csv.Error', 'Exception', { isStatic: true }));

export class PyDialect extends PyObject {
  delimiter = ',';
  doublequote = true;
  escapechar: string | null = null;
  lineterminator = '\r\n';
  quotechar: string | null = '"';
  quoting: number = Quote.MINIMAL;
  skipinitialspace = false;
  strict = false;
}
const dialectOptions = [
  'delimiter',
  'doublequote',
  'escapechar',
  'lineterminator',
  'quotechar',
  'quoting',
  'skipinitialspace',
  'strict',
] as const;
type Option = (typeof dialectOptions)[number];

function character(name: string, value: Value, optional: boolean): string | null {
  if (value === null && optional) return null;
  const text = asStr(value);
  const what = `"${name}" must be a unicode character${optional ? ' or None' : ''}, not `;
  if (text === undefined) raise('TypeError', what + typeName(value));
  if (codePointLength(text) !== 1) raise('TypeError', `${what}a string of length ${codePointLength(text)}`);
  return text;
}
/** The characters must be different, and none that the format itself needs. */
function checkCharacters(dialect: PyDialect): void {
  const { delimiter, escapechar, quotechar, lineterminator, skipinitialspace } = dialect;
  const bad = (name: string, char: string | null, spaceAllowed: boolean): void => {
    if (char === null) return;
    if (char === '\r' || char === '\n' || (char === ' ' && !spaceAllowed)) raise('ValueError', `bad ${name} value`);
    if (lineterminator.includes(char)) raise('ValueError', `bad ${name} or lineterminator value`);
  };
  bad('delimiter', delimiter, true);
  bad('escapechar', escapechar, !skipinitialspace);
  bad('quotechar', quotechar, !skipinitialspace);
  const differ = (a: string, x: string | null, b: string, y: string | null): void => {
    if (x !== null && x === y) raise('ValueError', `bad ${a} or ${b} value`);
  };
  differ('delimiter', delimiter, 'escapechar', escapechar);
  differ('delimiter', delimiter, 'quotechar', quotechar);
  differ('escapechar', escapechar, 'quotechar', quotechar);
}
/** A dialect from a base (a registered name, a class, an object with the attributes) and options. */
export function makeDialect(given: Value | undefined, allOptions: ReadonlyMap<string, Value>): PyDialect {
  const options = new Map(allOptions);
  const named = options.get('dialect');
  options.delete('dialect');
  if (named !== undefined && given !== undefined)
    raise('TypeError', "argument for function given by name ('dialect') and position (1)");
  const base = given ?? named ?? null;
  for (const name of options.keys()) {
    if (!(dialectOptions as readonly string[]).includes(name))
      raise('TypeError', `this function got an unexpected keyword argument '${name}'`);
  }
  const name = asStr(base);
  const from = name === undefined ? base : getDialect(base);
  if (from instanceof PyDialect && options.size === 0) return from;
  const dialect = new PyDialect(dialectType());
  const setting = (option: Option): Value | undefined =>
    options.has(option) ? options.get(option) : from === null ? undefined : lookupAttr(from, option);
  const read = <T>(option: Option, otherwise: T, convert: (value: Value) => T): T => {
    const value = setting(option);
    return value === undefined ? otherwise : convert(value);
  };
  dialect.delimiter = read('delimiter', ',', (value) => character('delimiter', value, false) as string);
  dialect.doublequote = read('doublequote', true, truthy);
  dialect.escapechar = read<string | null>('escapechar', null, (value) => character('escapechar', value, true));
  dialect.lineterminator = read(
    'lineterminator',
    '\r\n',
    (value) => asStr(value) ?? raise('TypeError', `"lineterminator" must be a string, not ${typeName(value)}`),
  );
  dialect.quotechar = read<string | null>('quotechar', '"', (value) => character('quotechar', value, true));
  dialect.quoting = read<number>('quoting', Quote.MINIMAL, (value) => {
    const int = asInt(value);
    if (int === undefined || typeof value === 'boolean') {
      if (typeof value !== 'boolean') raise('TypeError', `"quoting" must be an integer, not ${typeName(value)}`);
    }
    return Number(int);
  });
  dialect.skipinitialspace = read('skipinitialspace', false, truthy);
  dialect.strict = read('strict', false, truthy);
  if (!(dialect.quoting >= 0 && dialect.quoting <= 5)) raise('TypeError', 'bad "quoting" value');
  if (setting('quotechar') === null && setting('quoting') === undefined) dialect.quoting = Quote.NONE;
  if (dialect.quoting !== Quote.NONE && dialect.quotechar === null)
    raise('TypeError', 'quotechar must be set if quoting enabled');
  checkCharacters(dialect);
  return dialect;
}
const unpicklable: [string, () => Value] = ['self, /', () => raise('TypeError', "cannot pickle 'Dialect' instances")];
export const dialectType = lazy(
  (): PyType =>
    defineType({
      name: '_csv.Dialect',
      alloc: (cls) => new PyDialect(cls),
      doc: 'CSV dialect\n\nThe Dialect type records CSV dialect options.',
      new: [
        'cls, dialect=None, /, **kwargs',
        (_cls: PyType, base: Value | undefined, options: ReadonlyMap<string, Value>) => makeDialect(base, options),
      ],
      methods: { __reduce__: unpicklable, __reduce_ex__: ['self, protocol, /', unpicklable[1]] },
      getset: Object.fromEntries(dialectOptions.map((name) => [name, [(self: PyDialect) => self[name]]] as const)),
    }),
);

// ---- registered dialects -------------------------------------------------------------------------------------------------------------------------------

const STATE = Symbol('csv');
interface State {
  readonly dialects: Map<string, PyDialect>;
  limit: number;
}
export function csvState(): State {
  let state = vm.interpreter.state.get(STATE) as State | undefined;
  if (state === undefined) {
    state = { dialects: new Map(), limit: 131072 };
    vm.interpreter.state.set(STATE, state);
  }
  return state;
}
export function getDialect(name: Value): PyDialect {
  const text = asStr(name);
  const found = text === undefined ? undefined : csvState().dialects.get(text);
  return found ?? raise(csvError(), 'unknown dialect');
}
