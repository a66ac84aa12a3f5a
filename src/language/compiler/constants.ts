/** The constants of a code object: each value once, and one object for equal values of a whole program (so that `is` answers as in CPython). */
import type { CodeConstant } from '../code.ts';

/** A text that two constants share exactly when Python would merge them: 1, 1.0 and True are three. */
export function constantKey(constant: CodeConstant): string {
  switch (constant.type) {
    case 'int':
      return `i${constant.value}`;
    case 'float':
      return `f${floatKey(constant.value)}`;
    case 'complex':
      return `c${floatKey(constant.real ?? 0)};${floatKey(constant.imag)}`;
    case 'str':
      return `s${constant.value.length}:${constant.value}`;
    case 'bytes':
      return `b${constant.value.join(',')}`;
    case 'tuple':
      return `t(${constant.items.map(constantKey).join(';')})`;
    case 'frozenset':
      return `z(${constant.items.map(constantKey).join(';')})`;
    case 'slice':
      return `l(${constantKey(constant.start)};${constantKey(constant.stop)};${constantKey(constant.step)})`;
    case 'code':
      return '';
    default:
      return constant.type;
  }
}

function floatKey(value: number): string {
  return Object.is(value, -0) ? '-0' : String(value);
}

/** Equal constants of one compilation. */
export class ConstantCache {
  private readonly byKey = new Map<string, CodeConstant>();

  shared(constant: CodeConstant, key: string): CodeConstant {
    const known = this.byKey.get(key);
    if (known !== undefined) return known;
    let value = constant;
    if (constant.type === 'tuple' || constant.type === 'frozenset') {
      value = { type: constant.type, items: constant.items.map((item) => this.shared(item, constantKey(item))) };
    }
    this.byKey.set(key, value);
    return value;
  }
}

/** The constants of a code object: equal ones of the same type stand once. */
export class Constants {
  private readonly values: CodeConstant[] = [];
  private readonly indices = new Map<string, number>();
  private readonly cache: ConstantCache;

  constructor(cache: ConstantCache) {
    this.cache = cache;
  }

  /** The index of a constant, added if it is new. */
  index(constant: CodeConstant): number {
    if (constant.type === 'code') {
      const known = this.values.findIndex((other) => other.type === 'code' && other.code === constant.code);
      return known >= 0 ? known : this.values.push(constant) - 1;
    }
    const key = constantKey(constant);
    let index = this.indices.get(key);
    if (index === undefined) {
      index = this.values.push(this.cache.shared(constant, key)) - 1;
      this.indices.set(key, index);
    }
    return index;
  }

  at(index: number): CodeConstant {
    return this.values[index] as CodeConstant;
  }

  truth(index: number): boolean | undefined {
    return truthOf(this.at(index));
  }

  list(): CodeConstant[] {
    return this.values;
  }
}

/** bool(constant) */
export function truthOf(constant: CodeConstant): boolean | undefined {
  switch (constant.type) {
    case 'None':
    case 'False':
      return false;
    case 'True':
    case 'Ellipsis':
    case 'slice':
      return true;
    case 'int':
      return constant.value !== 0 && constant.value !== 0n;
    case 'float':
      return constant.value !== 0;
    case 'complex':
      return constant.imag !== 0 || (constant.real ?? 0) !== 0;
    case 'str':
    case 'bytes':
      return constant.value.length > 0;
    case 'tuple':
    case 'frozenset':
      return constant.items.length > 0;
    case 'code':
      return undefined;
  }
}
