/**
 * What natives work out with the synchronous forms of the protocols (`repr`, `==`, `hash` ...) far inside nested runs, without nesting any deeper.
 *
 * A nested run takes much room on JavaScript's stack, which is small; Python's own recursion may go six times as deep. So there, where such a native wants
 * to call Python code it is given up, the call is made from a native frame, and the native begins again, with the answers that there are so far. This is
 * for what changes nothing before it has its answer.
 */
import { Raise } from '../errors.ts';
import { keeping } from '../keeping.ts';
import {
  CallRequest,
  GeneratorFunction,
  type NativeGen,
  type NativeImpl,
  type NativeSpec,
  type QuickImpl,
} from '../native.ts';
import type { PyObject, Value } from '../objects.ts';
import { vm } from '../vm.ts';
import type { Kwargs } from './arguments.ts';

/** Nested runs inside each other from which on natives are begun again. */
const DEEP = 12;
/** Answers with which a native is begun again; those beyond come from nested runs, as it would take ever longer. */
const MOST = 300;

/** Containers whose text is being written, to show `[...]` for one that contains itself. */
export const beingWritten: PyObject[] = [];

/** A native wants Python code to be called. */
export class Wanted {
  /** Of the containers whose text was being written those that the native was at, the innermost first. */
  readonly written: PyObject[] = [];
  constructor(readonly request: CallRequest) {}
}
/** What a native that is begun again has been told so far. */
interface Answers {
  /** What its calls answered. */
  readonly known: Value[];
  /** Which of them raised something instead. */
  readonly raised: Map<number, Raise>;
  /** The next one that it asks for. */
  at: number;
}
let answers: Answers | null = null;

/** Whether natives are to be begun again rather than to run nested. */
export const isDeep = (): boolean => vm.thread.nesting >= DEEP;

/** The answer to a call that a native makes while it may be begun again; undefined: it is to run nested. @throws Wanted when the answer is not there yet */
export function answerTo(callable: Value, args: Value[], kwargs: Kwargs): Value | undefined {
  if (answers === null) return undefined;
  const { known, raised } = answers;
  if (answers.at < known.length) {
    const at = answers.at++;
    const error = raised.get(at);
    if (error !== undefined) throw error;
    return known[at];
  }
  if (known.length >= MOST) return undefined;
  throw new Wanted(new CallRequest(callable, args, kwargs));
}
/** Runs what knows nothing of the native that it is run by. */
export function apart<T>(action: () => T): T {
  const kept = answers;
  answers = null;
  try {
    return action();
  } finally {
    answers = kept;
  }
}

/** Works something out, being begun again after each call of Python code. */
export function* begunAgain<T extends Value>(work: () => T): NativeGen<T> {
  const known = keeping<Value[]>([]);
  const raised = new Map<number, Raise>();
  for (;;) {
    const outer = answers;
    answers = { known, raised, at: 0 };
    let wanted: Wanted;
    try {
      return work();
    } catch (error) {
      if (!(error instanceof Wanted)) throw error;
      wanted = error;
    } finally {
      answers = outer;
    }
    const written = wanted.written.reverse();
    beingWritten.push(...written);
    try {
      known.push((yield wanted.request) as Value);
    } catch (error) {
      if (!(error instanceof Raise)) throw error;
      raised.set(known.push(null) - 1, error);
    } finally {
      for (const container of written) beingWritten.splice(beingWritten.lastIndexOf(container), 1);
    }
  }
}
/**
 * A function that has special methods of its arguments called, and changes nothing before it has their answers, as a native that can be begun again;
 * generators as they are. (Those of one or two arguments, which programs call most, have short ways of their own: V8 makes no array of them.)
 */
export function repeatable(spec: NativeSpec): NativeSpec {
  const [signature, impl, doc] = spec;
  if (impl instanceof GeneratorFunction) return spec;
  const work = impl as (...args: Parameters<NativeImpl>) => Value;
  const quick: QuickImpl =
    impl.length === 1
      ? (argument: Value) => (isDeep() ? undefined : work(argument))
      : impl.length === 2
        ? (a: Value, b: Value) => (isDeep() ? undefined : work(a, b))
        : (...args: Value[]) => (isDeep() ? undefined : work(...args));
  return [
    signature,
    function* (...args: Value[]) {
      return yield* begunAgain(() => work(...args));
    },
    doc,
    quick,
  ];
}
