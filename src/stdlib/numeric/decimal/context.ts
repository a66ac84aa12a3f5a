/** Contexts and signals of `decimal`. */
import {
  ArrayIterator,
  asInt,
  asStr,
  defineLibraryClass,
  defineType,
  equals,
  exceptionType,
  type Int,
  iteratorType,
  makeDict,
  makeException,
  makeList,
  makeTuple,
  notImplemented,
  PyDict,
  PyList,
  PyObject,
  type PyType,
  raise,
  throwExc,
  toIndex,
  truthy,
  typeName,
  type Value,
  vm,
} from '../../../machine/index.ts';
import { contextTypes, currentContext, PyContextVar } from '../../structures/contextvars.ts';
import { lazy } from '../../data/common.ts';
import { INVALID, type Rounding, roundings, Status, type Work } from './number.ts';

// ---- exceptions --------------------------------------------------------------------------------------------------------------------------------------

export interface Signals {
  readonly DecimalException: PyType;
  readonly byName: Readonly<Record<string, PyType>>;
}
export const signals = lazy((): Signals => {
  const make = (name: string, bases: readonly PyType[]): PyType =>
    defineLibraryClass({ name, module: 'decimal', bases });
  const DecimalException = make('DecimalException', [exceptionType('ArithmeticError')]);
  const zero = exceptionType('ZeroDivisionError');
  const byName: Record<string, PyType> = {};
  const add = (name: string, bases: readonly PyType[]): PyType => (byName[name] = make(name, bases));
  const InvalidOperation = add('InvalidOperation', [DecimalException]);
  add('FloatOperation', [DecimalException, exceptionType('TypeError')]);
  add('DivisionByZero', [DecimalException, zero]);
  const Subnormal = add('Subnormal', [DecimalException]);
  const Inexact = add('Inexact', [DecimalException]);
  const Rounded = add('Rounded', [DecimalException]);
  add('Clamped', [DecimalException]);
  add('Overflow', [Inexact, Rounded]);
  add('Underflow', [Inexact, Rounded, Subnormal]);
  add('ConversionSyntax', [InvalidOperation]);
  add('DivisionImpossible', [InvalidOperation]);
  add('DivisionUndefined', [InvalidOperation, zero]);
  add('InvalidContext', [InvalidOperation]);
  return { DecimalException, byName };
});
/** The signals that can be trapped, in CPython's order, and the conditions that raise them. */
export const signalNames = [
  'InvalidOperation',
  'FloatOperation',
  'DivisionByZero',
  'Overflow',
  'Underflow',
  'Subnormal',
  'Inexact',
  'Rounded',
  'Clamped',
] as const;
type SignalName = (typeof signalNames)[number];
export const maskOf = (name: SignalName): number => (name === 'InvalidOperation' ? INVALID : Status[name]);
const conditions = [
  'InvalidOperation',
  'ConversionSyntax',
  'DivisionImpossible',
  'DivisionUndefined',
  'InvalidContext',
] as const;
/** How a context's repr lists signals. */
const reprOrder: readonly SignalName[] = [
  'Clamped',
  'InvalidOperation',
  'DivisionByZero',
  'Inexact',
  'FloatOperation',
  'Overflow',
  'Rounded',
  'Subnormal',
  'Underflow',
];

export class PyDecimalContext extends PyObject {
  prec: Int = 28;
  rounding: Rounding = 'ROUND_HALF_EVEN';
  emin: Int = -999999;
  emax: Int = 999999;
  capitals = 1;
  clamp = 0;
  status = 0;
  traps: number = INVALID | Status.DivisionByZero | Status.Overflow;
  private dicts: { flags: PySignalDict; traps: PySignalDict } | null = null;
  /** What an operation works under. */
  work(): Work {
    return {
      prec: Number(this.prec),
      rounding: this.rounding,
      emin: Number(this.emin),
      emax: Number(this.emax),
      clamp: this.clamp,
      status: 0,
    };
  }
  /** Takes over what an operation met. @throws the first trapped signal */
  note(status: number): void {
    if (status === 0) return;
    this.status |= status;
    const trapped = status & this.traps;
    if (trapped !== 0) raiseSignals(trapped);
  }
  signalDicts(): { flags: PySignalDict; traps: PySignalDict } {
    this.dicts ??= {
      flags: new PySignalDict(signalDictType(), this, 'status'),
      traps: new PySignalDict(signalDictType(), this, 'traps'),
    };
    return this.dicts;
  }
  copyOf(): PyDecimalContext {
    const copy = new PyDecimalContext(contextClass());
    Object.assign(copy, {
      prec: this.prec,
      rounding: this.rounding,
      emin: this.emin,
      emax: this.emax,
      capitals: this.capitals,
      clamp: this.clamp,
      status: this.status,
      traps: this.traps,
    });
    return copy;
  }
}
function raiseSignals(trapped: number): never {
  const { byName } = signals();
  const list: Value[] = [];
  for (const name of conditions) if (trapped & Status[name]) list.push(byName[name] as PyType);
  for (const name of signalNames)
    if (name !== 'InvalidOperation' && trapped & Status[name]) list.push(byName[name] as PyType);
  const first = signalNames.find((name) => trapped & maskOf(name)) as SignalName;
  throwExc(makeException(byName[first] as PyType, makeList(list)));
}
let contextClass: () => PyType;
/** context-type.ts supplies the class. */
export function setContextClass(cls: () => PyType): void {
  contextClass = cls;
}
export const newContext = (): PyDecimalContext => new PyDecimalContext(contextClass());

// ---- SignalDict -----------------------------------------------------------------------------------------------------------------------------------------

const badSignal = (): never =>
  raise(
    'KeyError',
    'valid values for signals are:\n  [InvalidOperation, FloatOperation, DivisionByZero,\n   Overflow, Underflow, Subnormal, Inexact, Rounded,\n   Clamped]',
  );
/** The bits of a signal's class. */
function signalMask(value: Value): number {
  const { byName } = signals();
  for (const name of signalNames) if (byName[name] === value) return maskOf(name);
  return badSignal();
}
/** flags or traps of a context, as a mapping. */
class PySignalDict extends PyObject {
  constructor(
    cls: PyType,
    readonly context: PyDecimalContext,
    readonly field: 'status' | 'traps',
  ) {
    super(cls);
  }
  get bits(): number {
    return this.context[this.field];
  }
  set bits(bits: number) {
    this.context[this.field] = bits;
  }
}
const asDict = (self: PySignalDict): PyDict =>
  makeDict(
    signalNames.map((name): [Value, Value] => [signals().byName[name] as PyType, (self.bits & maskOf(name)) !== 0]),
  );
const signalIterator = lazy(() => iteratorType('list_iterator'));
const signalDictType = lazy(() => {
  const viaDict = (name: 'keys' | 'values' | 'items'): [string, (self: PySignalDict) => Value] => [
    'self, /',
    (self) => {
      const { table } = asDict(self);
      return makeList(
        name === 'keys'
          ? table.liveKeys()
          : name === 'values'
            ? table.liveValues()
            : table.liveEntries().map(([key, value]) => makeTuple([key, value])),
      );
    },
  ];
  const shown = (self: PySignalDict): string =>
    `{${signalNames.map((name) => `<class 'decimal.${name}'>:${self.bits & maskOf(name) ? 'True' : 'False'}`).join(', ')}}`;
  const same = (self: PySignalDict, other: Value): boolean | undefined => {
    if (other instanceof PySignalDict)
      return signalNames.every((name) => ((self.bits & maskOf(name)) !== 0) === ((other.bits & maskOf(name)) !== 0));
    return other instanceof PyDict ? equals(asDict(self), other) : undefined;
  };
  return defineType({
    name: 'SignalDict',
    module: 'abc',
    pythonClass: true,
    alloc: null,
    unhashable: true,
    methods: {
      __len__: ['self, /', () => signalNames.length],
      __iter__: ['self, /', (self: PySignalDict) => new ArrayIterator(signalIterator(), asDict(self).table.liveKeys())],
      __getitem__: ['self, key, /', (self: PySignalDict, key: Value) => (self.bits & signalMask(key)) !== 0],
      __setitem__: [
        'self, key, value, /',
        (self: PySignalDict, key: Value, value: Value) => {
          const mask = signalMask(key);
          self.bits = truthy(value) ? self.bits | mask : self.bits & ~mask;
          return null;
        },
      ],
      __delitem__: ['self, key, /', () => raise('ValueError', 'signal keys cannot be deleted')],
      __contains__: [
        'self, key, /',
        (_self: PySignalDict, key: Value) => signalNames.some((name) => signals().byName[name] === key),
      ],
      __repr__: ['self, /', shown],
      __eq__: ['self, value, /', (self: PySignalDict, other: Value) => same(self, other) ?? notImplemented()],
      __ne__: [
        'self, value, /',
        (self: PySignalDict, other: Value) => {
          const equal = same(self, other);
          return equal === undefined ? notImplemented() : !equal;
        },
      ],
      keys: viaDict('keys'),
      values: viaDict('values'),
      items: viaDict('items'),
      get: [
        'self, key, default=None, /',
        (self: PySignalDict, key: Value, otherwise?: Value) =>
          signalNames.some((name) => signals().byName[name] === key)
            ? (self.bits & signalMask(key)) !== 0
            : (otherwise ?? null),
      ],
      copy: ['self, /', asDict],
    },
  });
});
/** Bits of a mapping or another SignalDict; where a context is made, of a list of signals, too. */
function signalBits(value: Value, listAllowed: boolean): number {
  if (value instanceof PySignalDict) return value.bits;
  if (listAllowed && value instanceof PyList)
    return value.items.reduce<number>((bits, item) => bits | signalMask(item), 0);
  if (value instanceof PyDict) {
    const { table } = value;
    if (table.size !== signalNames.length) raise('KeyError', 'invalid signal dict');
    let bits = 0;
    for (const name of signalNames) {
      const on = table.get(signals().byName[name] as PyType);
      if (on === undefined) raise('KeyError', 'invalid signal dict');
      if (truthy(on)) bits |= maskOf(name);
    }
    return bits;
  }
  return raise('TypeError', 'argument must be a signal dict');
}
/** How a context's repr lists flags or traps. */
export const signalList = (bits: number): string =>
  `[${reprOrder
    .filter((name) => bits & maskOf(name))
    .map((name) => name)
    .join(', ')}]`;

// ---- the current context ---------------------------------------------------------------------------------------------------------------------------------

const STATE = Symbol('decimal');
interface State {
  readonly variable: PyContextVar;
  readonly defaults: PyDecimalContext;
}
export function decimalState(): State {
  let state = vm.interpreter.state.get(STATE) as State | undefined;
  if (state === undefined) {
    state = {
      variable: new PyContextVar(contextTypes().ContextVar, 'decimal_context', undefined),
      defaults: newContext(),
    };
    vm.interpreter.state.set(STATE, state);
  }
  return state;
}
/** The context of the running thread or task. */
export function getContext(): PyDecimalContext {
  const { variable, defaults } = decimalState();
  const found = currentContext().vars.get(variable);
  if (found instanceof PyDecimalContext) return found;
  const made = defaults.copyOf();
  made.status = 0;
  currentContext().write(variable, made);
  return made;
}
export function setContext(context: PyDecimalContext): void {
  const { variable, defaults } = decimalState();
  // The templates themselves are never made current.
  let chosen = context;
  if (context === defaults || templates.has(context)) {
    chosen = context.copyOf();
    chosen.status = 0;
  }
  currentContext().write(variable, chosen);
}
export const templates = new WeakSet<PyDecimalContext>();

/** The context an operation was given, or the current one. */
export function contextArgument(value: Value | undefined): PyDecimalContext {
  if (value === undefined || value === null) return getContext();
  if (!(value instanceof PyDecimalContext)) raise('TypeError', 'optional argument must be a context');
  return value;
}

// ---- settings ------------------------------------------------------------------------------------------------------------------------------------------------

export const LIMIT = 999999999999999999n;
const sizeOf = (value: Value): Int => {
  const int = asInt(value);
  if (int === undefined) {
    toIndexOrFail(value);
    return toIndex(value);
  }
  if (int > 9223372036854775807n || int < -9223372036854775808n)
    raise('OverflowError', 'Python int too large to convert to C ssize_t');
  return int;
};
function toIndexOrFail(value: Value): void {
  void typeName(value);
  raise('TypeError', 'an integer is required');
}
export function roundingOf(value: Value): Rounding {
  const text = asStr(value);
  const found = roundings.find((name) => name === text);
  if (found === undefined) {
    raise(
      'TypeError',
      'valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]',
    );
  }
  return found;
}
type Setting = 'prec' | 'rounding' | 'Emin' | 'Emax' | 'capitals' | 'clamp' | 'flags' | 'traps';
export const settings: readonly Setting[] = ['prec', 'rounding', 'Emin', 'Emax', 'capitals', 'clamp', 'flags', 'traps'];
/** Sets an attribute of a context. */
export function setSetting(self: PyDecimalContext, name: Setting, value: Value, isNew = false): void {
  switch (name) {
    case 'prec': {
      const n = sizeOf(value);
      if (n < 1 || n > LIMIT) raise('ValueError', 'valid range for prec is [1, MAX_PREC]');
      self.prec = n;
      return;
    }
    case 'Emin': {
      const n = sizeOf(value);
      if (n > 0 || n < -LIMIT) raise('ValueError', 'valid range for Emin is [MIN_EMIN, 0]');
      self.emin = n;
      return;
    }
    case 'Emax': {
      const n = sizeOf(value);
      if (n < 0 || n > LIMIT) raise('ValueError', 'valid range for Emax is [0, MAX_EMAX]');
      self.emax = n;
      return;
    }
    case 'rounding':
      self.rounding = roundingOf(value);
      return;
    case 'capitals':
    case 'clamp': {
      const n = sizeOf(value);
      if (n !== 0 && n !== 1) raise('ValueError', `valid values for ${name} are 0 or 1`);
      self[name] = n;
      return;
    }
    case 'flags':
      self.status = signalBits(value, isNew);
      return;
    case 'traps':
      self.traps = signalBits(value, isNew);
  }
}
