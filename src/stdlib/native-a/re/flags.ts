/** `re.RegexFlag`: ints that show and combine as flags. */
import {
  ArrayIterator,
  asInt,
  defineType,
  formatValue,
  intOfBig,
  iteratorType,
  makeTuple,
  notImplemented,
  PyIntBox,
  type PyType,
  raise,
  str,
  strArgument,
  types,
  type Value,
} from '../../../machine/index.ts';
import { lazy } from '../common.ts';
import { Flag } from './syntax.ts';

const names: readonly [string, number][] = [
  ['ASCII', Flag.ASCII],
  ['IGNORECASE', Flag.IGNORECASE],
  ['LOCALE', Flag.LOCALE],
  ['UNICODE', Flag.UNICODE],
  ['MULTILINE', Flag.MULTILINE],
  ['DOTALL', Flag.DOTALL],
  ['VERBOSE', Flag.VERBOSE],
  ['DEBUG', Flag.DEBUG],
];
const every = names.reduce((sum, [, flag]) => sum | flag, 0);
const made = new Map<number, PyIntBox>();
/** The one member with a value. */
export function flagMember(value: number): PyIntBox {
  let member = made.get(value);
  if (member === undefined) {
    member = new PyIntBox(flagType());
    member.value = value;
    made.set(value, member);
  }
  return member;
}
/** The names in a value, joined by `|`; what has no name as a hexadecimal number. */
function written(value: number, prefix: string): string {
  if (value === 0) return `${prefix}NOFLAG`;
  const parts = names.filter(([, flag]) => value & flag).map(([name]) => prefix + name);
  const rest = value & ~every;
  if (rest !== 0) parts.push(`0x${rest.toString(16)}`);
  return parts.join('|');
}
const numberOf = (self: Value): number => Number(asInt(self));
/** What a negative number stands for: the other flags, among as many bits as are named or set. */
function folded(value: bigint): number {
  let bits = BigInt(every | 1);
  while (bits < -value) bits = 2n * bits + 1n;
  return Number(bits & value);
}
const bitwise = (op: (a: number, b: number) => number): [string, (self: Value, other: Value) => Value] => [
  'self, other, /',
  (self, other) => {
    const value = asInt(other);
    return value === undefined ? notImplemented() : flagMember(op(numberOf(self), Number(value)));
  },
];
const flagIterator = lazy(() => iteratorType('generator'));

export const flagType = lazy((): PyType => {
  const or = bitwise((a, b) => a | b);
  const and = bitwise((a, b) => a & b);
  const xor = bitwise((a, b) => a ^ b);
  return defineType({
    name: 'RegexFlag',
    module: 're',
    base: types.int,
    new: [
      'cls, value, /',
      (_cls: PyType, value: Value) => {
        const int = asInt(value);
        if (int === undefined) raise('ValueError', `${str(value)} is not a valid RegexFlag`);
        return flagMember(int < 0 ? folded(BigInt(int)) : Number(int));
      },
    ],
    methods: {
      __or__: or,
      __ror__: or,
      __and__: and,
      __rand__: and,
      __xor__: xor,
      __rxor__: xor,
      __invert__: ['self, /', (self: Value) => flagMember(folded(~BigInt(numberOf(self))))],
      __repr__: ['self, /', (self: Value) => written(numberOf(self), 're.')],
      __str__: ['self, /', (self: Value) => written(numberOf(self), 're.')],
      __format__: [
        'self, format_spec, /',
        (self: Value, spec: Value) => {
          const text = strArgument(spec, '__format__', '');
          return text === '' ? written(numberOf(self), 're.') : formatValue(numberOf(self), text);
        },
      ],
      __contains__: [
        'self, other, /',
        (self: Value, other: Value) => (numberOf(self) & numberOf(other)) === numberOf(other),
      ],
      __iter__: [
        'self, /',
        (self: Value) =>
          new ArrayIterator(
            flagIterator(),
            names
              .map(([, flag]) => flag)
              .sort((a, b) => a - b)
              .filter((flag) => numberOf(self) & flag)
              .map(flagMember),
          ),
      ],
      __len__: ['self, /', (self: Value) => names.filter(([, flag]) => numberOf(self) & flag).length],
      __bool__: ['self, /', (self: Value) => numberOf(self) !== 0],
      __reduce_ex__: ['self, protocol, /', (self: Value) => makeTuple([flagType(), makeTuple([numberOf(self)])])],
    },
    getset: {
      name: [(self: Value) => (numberOf(self) === 0 ? 'NOFLAG' : written(numberOf(self), ''))],
      value: [(self: Value) => intOfBig(BigInt(numberOf(self)))],
      _value_: [(self: Value) => numberOf(self)],
    },
  });
});
/** The flags by their long and short names, as the module and the class have them. */
export function flagConstants(): Record<string, Value> {
  const all: Record<string, Value> = { NOFLAG: flagMember(0) };
  for (const [name, flag] of names) all[name] = flagMember(flag);
  for (const [short, name] of Object.entries({
    A: 'ASCII',
    I: 'IGNORECASE',
    L: 'LOCALE',
    U: 'UNICODE',
    M: 'MULTILINE',
    S: 'DOTALL',
    X: 'VERBOSE',
  }))
    all[short] = all[name] as Value;
  return all;
}
