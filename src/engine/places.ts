/** The frames of threads and of suspended coroutines: where each stands, and what it holds. */
import {
  type Frame,
  FrameKind,
  GenState,
  LIBRARY_ROOT,
  PyGenerator,
  type Thread,
  type Value,
} from '../machine/index.ts';

/** Where a frame stands and what it holds, whether it runs, waits below others, or is put away in a generator. */
export interface Place {
  readonly frame: Frame;
  readonly values: readonly (Value | undefined)[];
  readonly base: number;
  readonly top: number;
  /** Index of the instruction being carried out (or, of the innermost, the next one). */
  readonly instruction: number;
}

/** The frames of a thread, outermost first. */
export function threadPlaces(t: Thread): Place[] {
  const places: Place[] = [];
  let top = t.sp;
  let innermost = true;
  for (let frame = t.frame; frame !== null; frame = frame.back) {
    if (frame.kind === FrameKind.python) {
      const next = frame.pc >> 1;
      places.push({
        frame,
        values: t.stack,
        base: frame.base,
        top,
        instruction: innermost ? next : Math.max(0, next - 1),
      });
      top = frame.ret - 1;
    } else top = Math.min(top, frame.ret - 1);
    // what called a native is still about it
    innermost = false;
  }
  return places.reverse();
}
/** The frames of a suspended coroutine and of what it awaits, outermost first. */
export function coroutinePlaces(coroutine: Value): Place[] {
  const places: Place[] = [];
  let at: Value | undefined = coroutine;
  while (at instanceof PyGenerator && at.state !== GenState.closed && places.length < 1000) {
    const frame: Frame = at.frame;
    const saved: readonly (Value | undefined)[] = at.saved;
    const fresh: boolean = at.state === GenState.created;
    places.push({
      frame,
      values: saved,
      base: 0,
      top: saved.length - 1,
      instruction: fresh ? 0 : Math.max(0, (frame.pc >> 1) - 1),
    });
    at = fresh ? undefined : (saved[saved.length - 1] as Value | undefined);
  }
  return places;
}

/** Whether a frame is one of the program's, not of the library. */
export const isLearners = ({ frame }: Place): boolean => {
  const { filename } = frame.linked.code;
  return !filename.startsWith(LIBRARY_ROOT) && !filename.startsWith('<frozen');
};
