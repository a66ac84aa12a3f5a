/** Moments and spans of virtual time. */

/** Virtual nanoseconds since the run began (or a span of them): a whole number, exact up to 2^53 ns, which is 104 days. */
export type Ns = number;

/** The value of an `ns` field that has no moment: no deadline, no timeout. */
export const NEVER: Ns = asDouble(-1);

/**
 * No nanoseconds at all: where fields that hold moments begin. It is a double, not a small integer, because V8 keeps the two in different ways: a field that
 * began as a small integer changes its kind when the clock passes 2^31 ns, and all code compiled for it is thrown away, in the middle of the run.
 */
export const ZERO_NS: Ns = asDouble(0);
/** A number as a double, whatever it is: for fields that begin with a small integer and will hold others (see ZERO_NS). */
export function asDouble(value: number): number {
  const minusZero = -0;
  return value + minusZero;
}

/** One second in the unit of every `Ns`. */
export const NS_PER_SECOND = 1_000_000_000;
