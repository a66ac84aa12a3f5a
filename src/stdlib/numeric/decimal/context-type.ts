/** The class Context and the context managers. */
import {
  asInt,
  asStr,
  defineType,
  makeList,
  makeTuple,
  type NativeSpec,
  PyObject,
  type PyType,
  raise,
  type Value,
  withAttributes,
} from '../../../machine/index.ts';
import { lazy } from '../../data/common.ts';
import * as arithmetic from './arithmetic.ts';
import {
  contextArgument,
  getContext,
  maskOf,
  PyDecimalContext,
  setContext,
  setContextClass,
  setSetting,
  settings,
  signalList,
  signalNames,
  signals,
} from './context.ts';
import {
  inContext,
  makeDecimal,
  needOperand,
  oneOperand,
  PyDecimal,
  questions,
  roundedDecimal,
  sameQuantum,
  twoOperands,
} from './decimal-type.ts';
import * as functions from './functions.ts';
import { type Dec, finalize, finite, toText, type Work, withSign } from './number.ts';

function setAll(self: PyDecimalContext, given: readonly (Value | undefined)[]): void {
  settings.forEach((name, at) => {
    const value = given[at];
    if (value !== undefined && value !== null) setSetting(self, name, value, true);
  });
}
const contextRepr = (self: PyDecimalContext): string =>
  `Context(prec=${self.prec}, rounding=${self.rounding}, Emin=${self.emin}, Emax=${self.emax}, capitals=${self.capitals}, clamp=${self.clamp}, flags=${signalList(self.status)}, traps=${signalList(self.traps)})`;

const one = (op: (a: Dec, w: Work) => Dec): NativeSpec => [
  'self, x, /',
  (self: PyDecimalContext, x: Value) => {
    const a = needOperand(x);
    return makeDecimal(inContext(self, (w) => op(a, w)));
  },
];
const two = (op: (a: Dec, b: Dec, w: Work) => Dec): NativeSpec => [
  'self, x, y, /',
  (self: PyDecimalContext, x: Value, y: Value) => {
    const a = needOperand(x);
    const b = needOperand(y);
    return makeDecimal(inContext(self, (w) => op(a, b, w)));
  },
];
/** As a result of an operation would be: rounded, a NaN's payload cut. */
const fitted = (a: Dec, w: Work): Dec => finalize(a, w);
function operations(): Record<string, NativeSpec> {
  const methods: Record<string, NativeSpec> = {};
  for (const [name, op] of Object.entries(oneOperand)) methods[name] = one(op);
  for (const [name, op] of Object.entries(twoOperands)) methods[name] = two(op);
  for (const [name, ask] of Object.entries(questions)) {
    methods[name] = [
      'self, x, /',
      (self: PyDecimalContext, x: Value) => {
        if (name === 'is_canonical' && !(x instanceof PyDecimal)) raise('TypeError', 'argument must be a Decimal');
        return ask(needOperand(x), self.work());
      },
    ];
  }
  const integral = (exact: boolean) => one((a, w) => arithmetic.toIntegral(a, w, exact));
  return Object.assign(methods, {
    abs: one(arithmetic.abs),
    plus: one(arithmetic.plus),
    _apply: one(fitted),
    minus: one(arithmetic.minus),
    add: two(arithmetic.add),
    subtract: two(arithmetic.subtract),
    multiply: two(arithmetic.multiply),
    divide: two(arithmetic.divide),
    divide_int: two(arithmetic.divideInteger),
    remainder: two(arithmetic.remainder),
    quantize: two(arithmetic.quantize),
    to_integral: integral(false),
    to_integral_value: integral(false),
    to_integral_exact: integral(true),
    divmod: [
      'self, x, y, /',
      (self: PyDecimalContext, x: Value, y: Value) => {
        const a = needOperand(x);
        const b = needOperand(y);
        return makeTuple(inContext(self, (w) => arithmetic.divmod(a, b, w)).map(makeDecimal));
      },
    ],
    fma: [
      'self, x, y, z, /',
      (self: PyDecimalContext, x: Value, y: Value, z: Value) => {
        const [a, b, c] = [needOperand(x), needOperand(y), needOperand(z)];
        return makeDecimal(inContext(self, (w) => arithmetic.fma(a, b, c, w)));
      },
    ],
    power: [
      'self, /, a, b, modulo=None',
      (self: PyDecimalContext, x: Value, y: Value, modulo?: Value) => {
        const a = needOperand(x);
        const b = needOperand(y);
        if (modulo === undefined || modulo === null)
          return makeDecimal(inContext(self, (w) => functions.power(a, b, w)));
        const m = needOperand(modulo);
        return makeDecimal(inContext(self, (w) => functions.powerModulo(a, b, m, w)));
      },
    ],
    same_quantum: [
      'self, x, y, /',
      (_self: PyDecimalContext, x: Value, y: Value) => sameQuantum(needOperand(x), needOperand(y)),
    ],
    number_class: [
      'self, x, /',
      (self: PyDecimalContext, x: Value) => arithmetic.numberClass(needOperand(x), self.work()),
    ],
    to_sci_string: [
      'self, x, /',
      (self: PyDecimalContext, x: Value) => toText(needOperand(x), false, self.capitals === 1),
    ],
    to_eng_string: [
      'self, x, /',
      (self: PyDecimalContext, x: Value) => toText(needOperand(x), true, self.capitals === 1),
    ],
    canonical: [
      'self, x, /',
      (_self: PyDecimalContext, x: Value) =>
        x instanceof PyDecimal ? x : raise('TypeError', 'argument must be a Decimal'),
    ],
    copy_decimal: ['self, x, /', (_self: PyDecimalContext, x: Value) => makeDecimal(needOperand(x))],
    copy_abs: ['self, x, /', (_self: PyDecimalContext, x: Value) => makeDecimal(withSign(needOperand(x), 0))],
    copy_negate: [
      'self, x, /',
      (_self: PyDecimalContext, x: Value) => {
        const a = needOperand(x);
        return makeDecimal(withSign(a, a.sign === 1 ? 0 : 1));
      },
    ],
    radix: ['self, /', () => makeDecimal(finite(0, 10n, 0))],
    create_decimal: [
      "self, num='0', /",
      (self: PyDecimalContext, value?: Value) =>
        makeDecimal(value === undefined ? finite(0, 0n, 0) : roundedDecimal(value, self)),
    ],
    create_decimal_from_float: [
      'self, f, /',
      (self: PyDecimalContext, value: Value) => {
        const traps = self.traps;
        const { status } = self;
        if (asInt(value) === undefined && asStr(value) !== undefined)
          raise('TypeError', 'argument must be int or float');
        self.traps &= ~maskOf('FloatOperation');
        try {
          return makeDecimal(roundedDecimal(value, self));
        } finally {
          self.traps = traps;
          self.status = (self.status & ~maskOf('FloatOperation')) | (status & maskOf('FloatOperation'));
        }
      },
    ],
    Etiny: ['self, /', (self: PyDecimalContext) => Number(self.emin) - Number(self.prec) + 1],
    Etop: ['self, /', (self: PyDecimalContext) => Number(self.emax) - Number(self.prec) + 1],
    clear_flags: [
      'self, /',
      (self: PyDecimalContext) => {
        self.status = 0;
        return null;
      },
    ],
    clear_traps: [
      'self, /',
      (self: PyDecimalContext) => {
        self.traps = 0;
        return null;
      },
    ],
    copy: ['self, /', (self: PyDecimalContext) => self.copyOf()],
    __copy__: ['self, /', (self: PyDecimalContext) => self.copyOf()],
    __reduce__: [
      'self, /',
      (self: PyDecimalContext) => {
        const classes = (bits: number) =>
          signalNames.filter((name) => bits & maskOf(name)).map((name) => signals().byName[name] as PyType);
        return makeTuple([
          self.cls,
          makeTuple([
            self.prec,
            self.rounding,
            self.emin,
            self.emax,
            self.capitals,
            self.clamp,
            makeList(classes(self.status)),
            makeList(classes(self.traps)),
          ]),
        ]);
      },
    ],
    __repr__: ['self, /', contextRepr],
    __str__: ['self, /', contextRepr],
  } satisfies Record<string, NativeSpec>);
}

const setting = (name: (typeof settings)[number], get: (self: PyDecimalContext) => Value) =>
  [
    get,
    (self: PyDecimalContext, value: Value | undefined) => {
      if (value === undefined) raise('AttributeError', 'context attributes cannot be deleted');
      setSetting(self, name, value);
    },
  ] as const;
export const contextType = lazy(
  (): PyType =>
    defineType({
      name: 'decimal.Context',
      alloc: (cls) => withAttributes(new PyDecimalContext(cls)),
      doc: 'The context affects almost all operations and controls rounding,\nOver/Underflow, raising of exceptions and much more.',
      methods: {
        __init__: [
          'self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None, traps=None',
          (self: PyDecimalContext, ...given: (Value | undefined)[]) => {
            setAll(self, given);
            return null;
          },
        ],
        ...operations(),
      },
      getset: {
        prec: setting('prec', (self) => self.prec),
        rounding: setting('rounding', (self) => self.rounding),
        Emin: setting('Emin', (self) => self.emin),
        Emax: setting('Emax', (self) => self.emax),
        capitals: setting('capitals', (self) => self.capitals),
        clamp: setting('clamp', (self) => self.clamp),
        flags: setting('flags', (self) => self.signalDicts().flags),
        traps: setting('traps', (self) => self.signalDicts().traps),
      },
    }),
);
setContextClass(contextType);

/** What localcontext() answers. */
class PyContextManager extends PyObject {
  global: PyDecimalContext | null = null;
  constructor(
    cls: PyType,
    readonly local: PyDecimalContext,
  ) {
    super(cls);
  }
}
const managerType = lazy(() =>
  defineType({
    name: 'decimal.ContextManager',
    alloc: null,
    methods: {
      __enter__: [
        'self, /',
        (self: PyContextManager) => {
          setContext(self.local);
          return self.local;
        },
      ],
      __exit__: [
        'self, /, *args',
        (self: PyContextManager) => {
          setContext(self.global as PyDecimalContext);
          return false;
        },
      ],
    },
  }),
);
export function localContext(given: Value | undefined, ...changes: (Value | undefined)[]): Value {
  const outer = getContext();
  const local = contextArgument(given).copyOf();
  setAll(local, changes);
  const manager = new PyContextManager(managerType(), local);
  manager.global = outer;
  return manager;
}
