/** Lines of the learner's own code for events: where somebody is, or stands waiting. */
import type { CodeObject } from '../../../language/index.ts';
import {
  callerFrame,
  coroutineAwaits,
  PyGenerator,
  PyNativeCoroutine,
  PyQuickCoroutine,
  pythonFrame,
  type Value,
} from '../../../machine/index.ts';

export interface Spot {
  readonly file: string;
  readonly line: number;
}
const nowhere: Spot = { file: '', line: 0 };

function spotOf(code: CodeObject, pc: number): Spot {
  const instruction = Math.max(0, (pc >> 1) - 1);
  return { file: code.filename, line: code.positions[instruction * 4] || code.firstlineno };
}

/** The innermost line of the learner's code that runs now in this thread. */
export function runningSpot(): Spot {
  let frame = callerFrame();
  while (frame !== null && !frame.linked.isLearners) frame = pythonFrame(frame.back);
  return frame === null ? nowhere : spotOf(frame.linked.code, frame.pc);
}
/** The innermost line of the learner's code at which a suspended coroutine stands, down its chain of awaits. */
export function waitingSpot(coro: Value): Spot {
  let found: PyGenerator | null = null;
  let at: Value = coro;
  for (let depth = 0; depth < 10_000; depth++) {
    if (at instanceof PyGenerator) {
      if (at.linked.isLearners) found = at;
      at = coroutineAwaits(at);
    } else if (at instanceof PyNativeCoroutine || at instanceof PyQuickCoroutine) at = at.awaiting;
    else break;
  }
  return found === null ? nowhere : spotOf(found.linked.code, found.nextPc);
}
