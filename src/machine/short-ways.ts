/** What calls of natives come to, where that is Python code: the instruction that makes such a call pushes the frame of the code itself (instructions/calls.ts). */
import type { NativeImpl, QuickImpl } from './native.ts';
import { PyInstance, type PyType, type Value } from './objects.ts';

/**
 * What advances a generator given as its first argument: the builtin `next` (which takes a default), `__next__`, and `send`, which hands a value in. The
 * instruction that calls one of them resumes the generator itself where nothing is in the way.
 */
export const stepForms = new Map<NativeImpl, 'next' | '__next__' | 'send'>();

/** What a native that takes one value does where that is an instance of a class written in Python: it asks a method, and makes its answer of that one's. */
export interface Asking {
  /** The method that is asked of instances of a class. */
  readonly method: (cls: PyType) => Value | undefined;
  /** @throws Raise where the method may not answer so */
  readonly check: (answer: Value) => Value;
}
/**
 * The natives that do so, and the classes that are called for it (`str(v)`). The instruction that calls one of them pushes the frame of a method written in
 * Python itself where nothing is in the way.
 */
export const asking = new Map<NativeImpl | PyType, Asking>();
/** The commonest: a method with a name of its own. */
export const asksFor =
  (name: string) =>
  (cls: PyType): Value | undefined =>
    cls.lookup(name);

/** An object that calls another when it is called (functools.partial). */
export abstract class PyForwarding extends PyInstance {
  /** What is called with these arguments in front and by name; undefined where it is not as simple as that. */
  abstract forwarded(): Forwarded | undefined;
}
/** What calling such an object comes to. */
export interface Forwarded {
  readonly func: Value;
  readonly front: readonly Value[];
  readonly kwargs: Map<string, Value> | null;
}

/** How instances of native classes are made of the usual arguments at once; undefined where they are unusual. */
export const makers = new Map<PyType, QuickImpl>();
/** The same where a loop, or who else asks for its iterator at once, is all that gets it: they make that iterator. */
export const iteratorMakers = new Map<PyType, QuickImpl>();
