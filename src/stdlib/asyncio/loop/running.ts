/** Which loop runs in this thread, and which one is the current one (asyncio.events, the part that CPython keeps in C). */
import { callSync, getAttr, PyModule, type PyType, raise, type Value, vm } from '../../../machine/index.ts';
import { asy } from '../state.ts';
import { patchedGlobal } from '../support.ts';

/** `_get_running_loop()`: null when none runs in this thread. */
export const runningLoop = (): Value => vm.thread.asyncioLoop;
/** `_set_running_loop()`. */
export function setRunningLoop(loop: Value): void {
  vm.thread.asyncioLoop = loop;
}
/** `get_running_loop()`. @throws Raise(RuntimeError) */
export function requireRunningLoop(): Value {
  const loop = vm.thread.asyncioLoop;
  if (loop === null) raise('RuntimeError', 'no running event loop');
  return loop;
}
/** `get_event_loop()`: the running loop, or the policy's. @throws Raise(RuntimeError) when there is none */
export function currentLoop(): Value {
  const running = vm.thread.asyncioLoop;
  if (running !== null) return running;
  return callSync(getAttr(eventLoopPolicy(), 'get_event_loop'));
}
/** `_get_event_loop_policy()`: what stands in asyncio.events, where a program may have put another one. */
export function eventLoopPolicy(): Value {
  const { policy, classes } = asy();
  const known = patchedGlobal('asyncio.events', '_event_loop_policy') ?? policy;
  if (known !== null) return known;
  const made = callSync(classes._UnixDefaultEventLoopPolicy as PyType);
  keepPolicy(made);
  return made;
}
/** Makes a policy the one there is. */
export function keepPolicy(policy: Value): void {
  asy().policy = policy;
  const events = vm.interpreter.modules.table.get('asyncio.events');
  if (events instanceof PyModule) events.dict.table.set('_event_loop_policy', policy);
}
