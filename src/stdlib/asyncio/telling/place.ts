/** Lines of the learner's own code for events: where somebody is, or stands waiting. */
import {
  callerFrame,
  coroutineAwaits,
  type Frame,
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

function spotOf(frame: Frame): Spot {
  const { code } = frame.linked;
  const instruction = Math.max(0, (frame.pc >> 1) - 1);
  return { file: code.filename, line: code.positions[instruction * 4] || code.firstlineno };
}

/** The innermost line of the learner's code that runs now in this thread. */
export function runningSpot(): Spot {
  let frame = callerFrame();
  while (frame !== null && !frame.linked.isLearners) frame = pythonFrame(frame.back);
  return frame === null ? nowhere : spotOf(frame);
}
/** The innermost line of the learner's code at which a suspended coroutine stands, down its chain of awaits. */
export function waitingSpot(coro: Value): Spot {
  let found: Frame | null = null;
  let at: Value = coro;
  for (let depth = 0; depth < 10_000; depth++) {
    if (at instanceof PyGenerator) {
      if (at.frame.linked.isLearners) found = at.frame;
      at = coroutineAwaits(at);
    } else if (at instanceof PyNativeCoroutine || at instanceof PyQuickCoroutine) at = at.awaiting;
    else break;
  }
  return found === null ? nowhere : spotOf(found);
}
