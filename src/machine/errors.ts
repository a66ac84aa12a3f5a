/** The three ways in which a native is left early: a Python exception, a fault of ours, a limit of the run. */
import type { PyException } from './objects.ts';

export { EngineBug } from '../kernel/index.ts';

/** A Python exception travelling through JavaScript. Not an Error: no stack is captured, throwing is cheap. */
export class Raise {
  constructor(readonly exc: PyException) {}
}

/** A limit of the run was reached: a worded ending that keeps what was recorded. Not catchable by Python code. */
export class LimitReached {
  constructor(
    readonly limit: string,
    readonly message: string,
  ) {}
}
