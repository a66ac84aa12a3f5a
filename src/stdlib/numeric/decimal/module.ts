/** The module `decimal`. */
import {
  callSync,
  isRaised,
  getAttr,
  importModule,
  intOfBig,
  type NativeModuleSpec,
  raise,
  runSync,
  toIndex,
  type Value,
} from '../../../machine/index.ts';
import { functions } from '../../data/common.ts';
import {
  decimalState,
  getContext,
  LIMIT,
  newContext,
  PyDecimalContext,
  setContext,
  signals,
  templates,
} from './context.ts';
import { contextType, localContext } from './context-type.ts';
import { decimalType, tupleClass } from './decimal-type.ts';
import { INVALID, roundings, Status } from './number.ts';

function ieeeContext(bits: Value): Value {
  const n = Number(toIndex(bits));
  if (n <= 0 || n > 512 || n % 32 !== 0)
    raise('ValueError', 'argument must be a multiple of 32, with a maximum of 512');
  const context = newContext();
  context.prec = 9 * (n / 32) - 2;
  context.emax = 3 * 2 ** (n / 16 + 3);
  context.emin = 1 - context.emax;
  context.clamp = 1;
  context.traps = 0;
  return context;
}
function template(change: (context: PyDecimalContext) => void): PyDecimalContext {
  const context = newContext();
  change(context);
  templates.add(context);
  return context;
}
/** Decimals count as numbers of no particular kind. */
function registerAsNumber(): void {
  try {
    callSync(getAttr(getAttr(runSync(importModule('numbers')), 'Number'), 'register'), [decimalType()]);
  } catch (error) {
    if (!isRaised(error, 'ImportError')) throw error;
  }
}

export const decimal: NativeModuleSpec = {
  kind: 'native',
  doc: 'C decimal arithmetic module',
  make: () => {
    registerAsNumber();
    const { DecimalException, byName } = signals();
    const members: Record<string, Value> = {
      ...functions('decimal', {
        getcontext: ['', () => getContext(), 'Get the current default context.'],
        setcontext: [
          'context, /',
          (context: Value) => {
            if (!(context instanceof PyDecimalContext)) raise('TypeError', 'argument must be a context');
            setContext(context);
            return null;
          },
        ],
        localcontext: [
          'ctx=None, *, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None, traps=None',
          localContext,
        ],
        IEEEContext: ['bits, /', ieeeContext],
      }),
      Decimal: decimalType(),
      Context: contextType(),
      DecimalTuple: tupleClass(),
      DecimalException,
      ...byName,
      DefaultContext: decimalState().defaults,
      BasicContext: template((context) => {
        context.prec = 9;
        context.rounding = 'ROUND_HALF_UP';
        context.traps = INVALID | Status.Clamped | Status.DivisionByZero | Status.Overflow | Status.Underflow;
      }),
      ExtendedContext: template((context) => {
        context.prec = 9;
        context.traps = 0;
      }),
      MAX_PREC: intOfBig(LIMIT),
      MAX_EMAX: intOfBig(LIMIT),
      MIN_EMIN: intOfBig(-LIMIT),
      MIN_ETINY: -1999999999999999997n,
      IEEE_CONTEXT_MAX_BITS: 512,
      HAVE_THREADS: true,
      HAVE_CONTEXTVAR: true,
      __version__: '1.70',
      __libmpdec_version__: '2.5.1',
    };
    for (const name of roundings) members[name] = name;
    return members;
  },
};
