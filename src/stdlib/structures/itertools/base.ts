/**
 * What the iterators of itertools share. Each has a general form, a PySteppingIterator whose `advance` may run Python code. Over native iterators, and with
 * native functions, a PyNativeIterator stands in its place: either one of its own (the much-used ones) or one that drives the general form.
 */
import {
  call,
  type NativeGen,
  nativeCallable,
  PyNativeIterator,
  PySteppingIterator,
  type PyType,
  runSync,
  steppingType,
  type TypeSpec,
  type Value,
  withAttributes,
} from '../../../machine/index.ts';

/** The native form serves only instances of the class itself: a subclass may have its own `__next__`. */
export const allNative = (cls: PyType, iterators: readonly Value[]): iterators is PyNativeIterator[] =>
  !cls.isHeap && iterators.every((iterator) => iterator instanceof PyNativeIterator);

/** Drives a general form whose parts are all native. */
class Driven extends PyNativeIterator {
  constructor(private readonly general: PySteppingIterator) {
    super(general.cls);
  }
  nextValue(): Value | undefined {
    const steps = this.general.advance();
    const step = steps.next();
    // Only a truth value or comparison written in Python can make it stop here: that runs nested.
    return step.done === true ? step.value : finish(steps, step.value);
  }
}
function finish(steps: NativeGen<Value | undefined>, first: unknown): Value | undefined {
  let result: Value | undefined;
  runSync(
    (function* (): NativeGen {
      let step: IteratorResult<unknown, Value | undefined> = { done: false, value: first };
      while (step.done !== true) {
        let answer: unknown;
        try {
          answer = yield step.value as never;
        } catch (error) {
          step = steps.throw(error);
          continue;
        }
        step = steps.next(answer);
      }
      result = step.value;
      return null;
    })(),
  );
  return result;
}
/** Carries a native iterator for an instance of a subclass. */
class Carrier extends PySteppingIterator {
  constructor(
    cls: PyType,
    private readonly inner: PyNativeIterator,
  ) {
    super(cls);
  }
  // No yield: a native iterator never stops
  *advance(): NativeGen<Value | undefined> {
    return this.inner.nextValue();
  }
}
/** A general form, as native as it can be: `parts` are the iterators in it, `funcs` the functions it calls. Over endless ones it stays as it is. */
export function settle(
  general: PySteppingIterator,
  parts: readonly Value[],
  funcs: readonly (NativeCall | null)[] = [],
): Value {
  if (
    allNative(general.cls, parts) &&
    !parts.every((part) => part.isEndless) &&
    funcs.every((func) => func === null || func.native)
  )
    return new Driven(general);
  return withAttributes(general);
}
/** An iterator that is native whatever its arguments were. */
export const alwaysNative = (cls: PyType, iterator: PyNativeIterator): Value =>
  cls.isHeap ? withAttributes(new Carrier(cls, iterator)) : iterator;

/** A function that may be native through and through. */
export class NativeCall {
  private readonly direct: ((...args: Value[]) => Value) | undefined;
  constructor(readonly func: Value) {
    this.direct = nativeCallable(func);
  }
  get native(): boolean {
    return this.direct !== undefined;
  }
  *run(...args: Value[]): NativeGen {
    return this.direct === undefined ? yield* call(this.func, args) : this.direct(...args);
  }
}

/** A class of itertools. */
export const itertool = (spec: Omit<TypeSpec, 'name'> & { readonly name: string }): PyType =>
  steppingType({ ...spec, name: `itertools.${spec.name}` });
