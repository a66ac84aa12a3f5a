/** count, cycle, repeat. As itertoolsmodule.c. */
import {
  asInt,
  binaryOpGen,
  intAdd,
  iter,
  makeFloat,
  type NativeGen,
  next,
  nowHeld,
  PyComplex,
  PyFloat,
  PyNativeIterator,
  PySteppingIterator,
  type PyType,
  raise,
  repr,
  typeOf,
  type Value,
  withAttributes,
} from '../../../machine/index.ts';
import { allNative, alwaysNative, itertool } from './base.ts';
import { toSizeOf } from './combinatorics.ts';

type Int = number | bigint;
class IntCount extends PyNativeIterator {
  constructor(
    cls: PyType,
    public current: Int,
    readonly step: Int,
    /** How the step is shown: as it was given. */
    readonly shownStep: Value,
  ) {
    super(cls);
  }
  nextValue(): Value {
    const { current } = this;
    this.current = intAdd(current, this.step);
    return current;
  }
  override get isEndless(): boolean {
    return true;
  }
}
class FloatCount extends PyNativeIterator {
  constructor(
    cls: PyType,
    public current: Value,
    readonly step: number,
    readonly shownStep: Value,
  ) {
    super(cls);
  }
  nextValue(): Value {
    const { current } = this;
    const value = current instanceof PyFloat ? current.value : Number(current as Int);
    this.current = makeFloat(value + this.step);
    return current;
  }
  override get isEndless(): boolean {
    return true;
  }
}
class AnyCount extends PySteppingIterator {
  constructor(
    cls: PyType,
    public current: Value,
    readonly shownStep: Value,
  ) {
    super(cls);
  }
  *advance(): NativeGen<Value> {
    const { current } = this;
    this.current = yield* binaryOpGen(current, this.shownStep, 0);
    return current;
  }
}
type Count = IntCount | FloatCount | AnyCount;
const isNumber = (value: Value): boolean =>
  asInt(value) !== undefined ||
  value instanceof PyFloat ||
  value instanceof PyComplex ||
  ['__index__', '__int__', '__float__'].some((name) => typeOf(value).lookup(name) !== undefined);

function newCount(cls: PyType, start: Value = 0, step: Value = 1): Value {
  if (!isNumber(start) || !isNumber(step)) raise('TypeError', 'a number is required');
  const plainStep = typeof step === 'boolean' && step ? 1 : step;
  // (in steps of one any int is counted as what it stands for)
  const plainStart = plainStep === 1 ? (asInt(start) ?? start) : start;
  if (!cls.isHeap) {
    const isInt = (value: Value): value is Int => typeof value === 'number' || typeof value === 'bigint';
    if (isInt(plainStart) && isInt(plainStep)) return new IntCount(cls, plainStart, plainStep, plainStep);
    const plain = (value: Value) => isInt(value) || (value instanceof PyFloat && !value.cls.isHeap);
    if (plain(plainStart) && plain(plainStep) && typeof plainStart !== 'bigint' && typeof plainStep !== 'bigint') {
      return new FloatCount(
        cls,
        plainStart,
        plainStep instanceof PyFloat ? plainStep.value : (plainStep as number),
        plainStep,
      );
    }
  }
  return withAttributes(new AnyCount(cls, plainStart, plainStep));
}
function countRepr(self: Count): string {
  const step = self.shownStep;
  const one = asInt(step) === 1;
  return `${self.cls.ownName}(${repr(self.current)}${one ? '' : `, ${repr(step)}`})`;
}

class NativeCycle extends PyNativeIterator {
  private readonly saved: Value[] = [];
  private at = 0;
  private filling = true;
  constructor(
    cls: PyType,
    private readonly inner: PyNativeIterator,
  ) {
    super(cls);
  }
  nextValue(): Value | undefined {
    if (this.filling) {
      const item = this.inner.nextValue();
      if (item !== undefined) {
        this.saved.push(nowHeld(item, this));
        return item;
      }
      this.filling = false;
    }
    if (this.saved.length === 0) return undefined;
    if (this.at >= this.saved.length) this.at = 0;
    return this.saved[this.at++];
  }
  override get isEndless(): boolean {
    return this.filling || this.saved.length > 0;
  }
}
class Cycle extends PySteppingIterator {
  private readonly saved: Value[] = [];
  private at = 0;
  constructor(
    cls: PyType,
    private inner: Value | undefined,
  ) {
    super(cls);
  }
  *advance(): NativeGen<Value | undefined> {
    if (this.inner !== undefined) {
      const item = yield* next(this.inner);
      if (item !== undefined) {
        this.saved.push(nowHeld(item, this));
        return item;
      }
      this.inner = undefined;
    }
    if (this.saved.length === 0) return undefined;
    if (this.at >= this.saved.length) this.at = 0;
    return this.saved[this.at++];
  }
}
class Repeat extends PyNativeIterator {
  constructor(
    cls: PyType,
    readonly element: Value,
    /** -1: without end. */
    public left: number,
  ) {
    super(cls);
  }
  nextValue(): Value | undefined {
    if (this.left === 0) return undefined;
    if (this.left > 0) this.left--;
    return this.element;
  }
  override get isEndless(): boolean {
    return this.left < 0;
  }
  override lengthHint(): number {
    if (this.left < 0) raise('TypeError', 'len() of unsized object');
    return this.left;
  }
}

export function endlessTypes(): Record<string, PyType> {
  return {
    count: itertool({
      name: 'count',
      doc: 'Return a count object whose .__next__() method returns consecutive values.\n\nEquivalent to:\n    def count(firstval=0, step=1):\n        x = firstval\n        while 1:\n            yield x\n            x += step',
      new: ['cls, start=0, step=1', newCount],
      methods: { __repr__: ['self, /', countRepr] },
    }),
    cycle: itertool({
      name: 'cycle',
      doc: 'Return elements from the iterable until it is exhausted. Then repeat the sequence indefinitely.',
      new: [
        'cls, iterable, /',
        function* (cls: PyType, iterable: Value) {
          const inner = yield* iter(iterable);
          return allNative(cls, [inner])
            ? new NativeCycle(cls, inner as PyNativeIterator)
            : withAttributes(new Cycle(cls, inner));
        },
      ],
    }),
    repeat: itertool({
      name: 'repeat',
      doc: 'repeat(object [,times]) -> create an iterator which returns the object\nfor the specified number of times.  If not specified, returns the object\nendlessly.',
      new: [
        'cls, object, times=None',
        (cls: PyType, element: Value, times?: Value) =>
          alwaysNative(cls, new Repeat(cls, element, times === undefined ? -1 : Math.max(0, toSizeOf(times)))),
      ],
      methods: {
        __repr__: [
          'self, /',
          (self: Repeat) => `repeat(${repr(self.element)}${self.left < 0 ? '' : `, ${self.left}`})`,
        ],
        __length_hint__: [
          'self, /',
          (self: Repeat) => self.lengthHint(),
          'Private method returning an estimate of len(list(it)).',
        ],
      },
    }),
  };
}
