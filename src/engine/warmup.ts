/**
 * Showing V8 all that the interpreter loop can meet before it compiles it. The loop is one large function; each kind of value it has not met yet would make V8
 * throw the compiled code away and start over, many times in the first second of a program.
 */
import source from './warmup.py';

/** Instructions after which a run counts as a longer one. */
export const WARM_AFTER = 10_000;

let warm = false;
/** Runs the warm-up program, once in the life of this JavaScript process. */
export function warmUp(run: (source: string) => void): void {
  if (warm) return;
  warm = true;
  run(source);
}
