/**
 * Telling what happens in asyncio, as events of the vocabulary. Each kind is written out as one object with its fields in the order of their row: events are
 * the most frequent thing in a run, so nothing is copied or looked up on the way. Moments are made doubles (ZERO_NS) where the object is made: once a
 * function is compiled, what it answers may be a small integer again.
 */
import { type HeadwaiterEvent, NEVER, ZERO_NS } from '../../../events/index.ts';
import { vm } from '../../../machine/index.ts';

/** An event of a kind that is not frequent. */
export { emit as tell } from '../../../machine/index.ts';

const emit = (event: unknown): void => vm.interpreter.host.emit(event as HeadwaiterEvent);

export function tellTurn(loop: number, turn: number, ready: number, timers: number): void {
  if (!vm.listening) return;
  emit({
    kind: 'loop.turn',
    at: ZERO_NS + vm.nowNs(),
    position: vm.position,
    process: vm.interpreter.process,
    thread: vm.thread.id,
    loop,
    turn,
    ready,
    timers,
  });
}
export function tellSelect(loop: number, timeoutNs: number, watched: number): void {
  if (!vm.listening) return;
  emit({
    kind: 'loop.select',
    at: ZERO_NS + vm.nowNs(),
    position: vm.position,
    process: vm.interpreter.process,
    thread: vm.thread.id,
    loop,
    timeoutNs: ZERO_NS + timeoutNs,
    watched,
  });
}
export function tellSelected(loop: number, events: number): void {
  if (!vm.listening) return;
  emit({
    kind: 'loop.selected',
    at: ZERO_NS + vm.nowNs(),
    position: vm.position,
    process: vm.interpreter.process,
    thread: vm.thread.id,
    loop,
    events,
  });
}
export function tellScheduled(loop: number, handle: number, name: string, task: number, why: string): void {
  if (!vm.listening) return;
  emit({
    kind: 'handle.scheduled',
    at: ZERO_NS + vm.nowNs(),
    position: vm.position,
    process: vm.interpreter.process,
    thread: vm.thread.id,
    loop,
    handle,
    name,
    task,
    why,
  });
}
export function tellRun(loop: number, handle: number): void {
  if (!vm.listening) return;
  emit({
    kind: 'handle.run',
    at: ZERO_NS + vm.nowNs(),
    position: vm.position,
    process: vm.interpreter.process,
    thread: vm.thread.id,
    loop,
    handle,
  });
}
export function tellRan(loop: number, handle: number): void {
  if (!vm.listening) return;
  emit({
    kind: 'handle.done',
    at: ZERO_NS + vm.nowNs(),
    position: vm.position,
    process: vm.interpreter.process,
    thread: vm.thread.id,
    loop,
    handle,
  });
}
export function tellTimerSet(loop: number, handle: number, whenNs: number, name: string, task: number): void {
  if (!vm.listening) return;
  emit({
    kind: 'timer.set',
    at: ZERO_NS + vm.nowNs(),
    position: vm.position,
    process: vm.interpreter.process,
    thread: vm.thread.id,
    loop,
    handle,
    whenNs: ZERO_NS + whenNs,
    name,
    task,
  });
}
export function tellTimerFired(loop: number, handle: number): void {
  if (!vm.listening) return;
  emit({
    kind: 'timer.fired',
    at: ZERO_NS + vm.nowNs(),
    position: vm.position,
    process: vm.interpreter.process,
    thread: vm.thread.id,
    loop,
    handle,
  });
}
export function tellStep(task: number): void {
  if (!vm.listening) return;
  emit({
    kind: 'task.step',
    at: ZERO_NS + vm.nowNs(),
    position: vm.position,
    process: vm.interpreter.process,
    thread: vm.thread.id,
    task,
  });
}
export function tellStepped(task: number, how: string): void {
  if (!vm.listening) return;
  emit({
    kind: 'task.stepped',
    at: ZERO_NS + vm.nowNs(),
    position: vm.position,
    process: vm.interpreter.process,
    thread: vm.thread.id,
    task,
    how,
  });
}
export function tellWaiting(
  task: number,
  on: string,
  object: number,
  future: number,
  what: string,
  deadlineNs: number,
  file: string,
  line: number,
): void {
  if (!vm.listening) return;
  emit({
    kind: 'task.waiting',
    at: ZERO_NS + vm.nowNs(),
    position: vm.position,
    process: vm.interpreter.process,
    thread: vm.thread.id,
    task,
    on,
    object,
    future,
    what,
    deadlineNs: ZERO_NS + deadlineNs,
    file,
    line,
  });
}
export function tellWoken(task: number, by: number, future: number, why: string): void {
  if (!vm.listening) return;
  emit({
    kind: 'task.woken',
    at: ZERO_NS + vm.nowNs(),
    position: vm.position,
    process: vm.interpreter.process,
    thread: vm.thread.id,
    task,
    by,
    future,
    why,
  });
}
export function tellLineJoined(lock: number, operation: string): void {
  if (!vm.listening) return;
  emit({
    kind: 'lock.waiting',
    at: ZERO_NS + vm.nowNs(),
    position: vm.position,
    process: vm.interpreter.process,
    thread: vm.thread.id,
    lock,
    task: vm.thread.taskId,
    subject: vm.thread.id,
    operation,
    deadlineNs: ZERO_NS + NEVER,
  });
}
export function tellAcquired(lock: number, value: number): void {
  if (!vm.listening) return;
  emit({
    kind: 'lock.acquired',
    at: ZERO_NS + vm.nowNs(),
    position: vm.position,
    process: vm.interpreter.process,
    thread: vm.thread.id,
    lock,
    task: vm.thread.taskId,
    subject: vm.thread.id,
    value,
  });
}
export function tellReleased(lock: number, value: number): void {
  if (!vm.listening) return;
  emit({
    kind: 'lock.released',
    at: ZERO_NS + vm.nowNs(),
    position: vm.position,
    process: vm.interpreter.process,
    thread: vm.thread.id,
    lock,
    task: vm.thread.taskId,
    subject: vm.thread.id,
    value,
  });
}
export function tellPut(lock: number, item: string, size: number): void {
  if (!vm.listening) return;
  emit({
    kind: 'queue.put',
    at: ZERO_NS + vm.nowNs(),
    position: vm.position,
    process: vm.interpreter.process,
    thread: vm.thread.id,
    lock,
    task: vm.thread.taskId,
    item,
    size,
  });
}
export function tellGot(lock: number, item: string, size: number): void {
  if (!vm.listening) return;
  emit({
    kind: 'queue.got',
    at: ZERO_NS + vm.nowNs(),
    position: vm.position,
    process: vm.interpreter.process,
    thread: vm.thread.id,
    lock,
    task: vm.thread.taskId,
    item,
    size,
  });
}
export function tellQueueDone(lock: number, unfinished: number): void {
  if (!vm.listening) return;
  emit({
    kind: 'queue.done',
    at: ZERO_NS + vm.nowNs(),
    position: vm.position,
    process: vm.interpreter.process,
    thread: vm.thread.id,
    lock,
    unfinished,
  });
}
