/**
 * How natives call an event loop. A loop of ours whose methods nobody replaced is served straight; any other loop (a test's, a mock) by its methods,
 * looked up as CPython looks them up.
 */
import { asNumber, callSync, getAttr, makeFloat, truthy, type Value } from '../../../machine/index.ts';
import { shownContext } from '../../structures/contextvars.ts';
import { newHandle, newTimer } from './handles.ts';
import { Hot, type PyLoop, plainLoop } from '../model.ts';
import { loopTime, pushReady, pushTimer } from './schedule.ts';
import { asy } from '../state.ts';

/** loop.get_debug() */
export function getDebug(loop: Value): boolean {
  const plain = plainLoop(loop, Hot.getDebug);
  return plain !== undefined ? plain.debug : truthy(callSync(getAttr(loop, 'get_debug')));
}

/** loop.call_soon(callback, *args, context=context). `why` and `task` are for the events. */
export function scheduleCall(
  loop: Value,
  callback: Value,
  args: readonly Value[],
  context: Value,
  why: string,
  task: number,
): void {
  const plain = plainLoop(loop, Hot.callSoon);
  if (plain !== undefined && !plain.debug && !plain.closed)
    pushReady(plain, newHandle(plain, callback, args, context), why, task);
  else callSync(getAttr(loop, 'call_soon'), [callback, ...args], new Map([['context', shownContext(context)]]));
}
/** loop.call_later(delay, callback, *args): a timer that wakes the task with this id. */
export function scheduleLater(loop: Value, delay: Value, callback: Value, args: readonly Value[], task: number): Value {
  const plain = plainLoop(loop, Hot.callLater);
  const seconds = asNumber(delay);
  if (plain === undefined || plain.debug || plain.closed || seconds === undefined)
    return callSync(getAttr(loop, 'call_later'), [delay, callback, ...args]);
  return timerAt(plain, loopTime(plain) + seconds, callback, args, task, ++asy().timerSequence);
}
/** loop.call_at(when, callback, *args) */
export function scheduleAt(loop: Value, when: Value, callback: Value, args: readonly Value[], task: number): Value {
  const plain = plainLoop(loop, Hot.callAt);
  const seconds = asNumber(when);
  if (plain === undefined || plain.debug || plain.closed || seconds === undefined)
    return callSync(getAttr(loop, 'call_at'), [when, callback, ...args]);
  return timerAt(plain, seconds, callback, args, task, 0);
}
function timerAt(
  loop: PyLoop,
  when: number,
  callback: Value,
  args: readonly Value[],
  task: number,
  sequence: number,
): Value {
  const timer = newTimer(loop, when, callback, args, null);
  timer.wakes = task;
  timer.sequence = sequence;
  pushTimer(loop, timer);
  return timer;
}
/** loop.time() as a float value. */
export function timeValue(loop: Value): Value {
  const plain = plainLoop(loop, Hot.time);
  return plain !== undefined ? makeFloat(loopTime(plain)) : callSync(getAttr(loop, 'time'));
}
