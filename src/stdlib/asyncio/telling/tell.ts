/**
 * Telling what happens in asyncio, as events of the vocabulary: their own fields one by one, in the order of their row. Events are the most frequent thing in a
 * run, so nothing is copied or looked up on the way.
 */
import { groupNumber, kindNumber, NEVER, TASK_NAMES } from '../../../events/index.ts';
import { vm } from '../../../machine/index.ts';

/** An event of a kind that is not frequent. */
export { emit as tell } from '../../../machine/index.ts';

const LOOP_TURN = kindNumber('loop.turn');
const LOOP_SELECT = kindNumber('loop.select');
const LOOP_SELECTED = kindNumber('loop.selected');
const HANDLE_SCHEDULED = kindNumber('handle.scheduled');
const HANDLE_RUN = kindNumber('handle.run');
const HANDLE_DONE = kindNumber('handle.done');
const TIMER_SET = kindNumber('timer.set');
const TIMER_FIRED = kindNumber('timer.fired');
const TASK_CREATED = kindNumber('task.created');
const TASK_STEP = kindNumber('task.step');
const TASK_STEPPED = kindNumber('task.stepped');
const TASK_WAITING = kindNumber('task.waiting');
const TASK_WOKEN = kindNumber('task.woken');
const LOCK_WAITING = kindNumber('lock.waiting');
const LOCK_ACQUIRED = kindNumber('lock.acquired');
const LOCK_RELEASED = kindNumber('lock.released');
const QUEUE_PUT = kindNumber('queue.put');
const QUEUE_GOT = kindNumber('queue.got');
const QUEUE_DONE = kindNumber('queue.done');

export function tellTurn(loop: number, turn: number, ready: number, timers: number): void {
  if (!vm.listening) return;
  const take = vm.telling!.takes[LOOP_TURN]!;
  take(vm.tellingNs(), vm.toldAt, vm.interpreter.process, vm.thread.id, loop, turn, ready, timers);
}
export function tellSelect(loop: number, timeoutNs: number, watched: number): void {
  if (!vm.listening) return;
  const take = vm.telling!.takes[LOOP_SELECT]!;
  take(vm.tellingNs(), vm.toldAt, vm.interpreter.process, vm.thread.id, loop, timeoutNs, watched);
}
export function tellSelected(loop: number, events: number): void {
  if (!vm.listening) return;
  const take = vm.telling!.takes[LOOP_SELECTED]!;
  take(vm.tellingNs(), vm.toldAt, vm.interpreter.process, vm.thread.id, loop, events);
}
export function tellScheduled(loop: number, handle: number, name: string, task: number, why: string): void {
  if (!vm.listening) return;
  const take = vm.telling!.takes[HANDLE_SCHEDULED]!;
  take(vm.tellingNs(), vm.toldAt, vm.interpreter.process, vm.thread.id, loop, handle, name, task, why);
}
export function tellRun(loop: number, handle: number): void {
  if (!vm.listening) return;
  const take = vm.telling!.takes[HANDLE_RUN]!;
  take(vm.tellingNs(), vm.toldAt, vm.interpreter.process, vm.thread.id, loop, handle);
}
export function tellRan(loop: number, handle: number): void {
  if (!vm.listening) return;
  const take = vm.telling!.takes[HANDLE_DONE]!;
  take(vm.tellingNs(), vm.toldAt, vm.interpreter.process, vm.thread.id, loop, handle);
}
export function tellTimerSet(loop: number, handle: number, whenNs: number, name: string, task: number): void {
  if (!vm.listening) return;
  const take = vm.telling!.takes[TIMER_SET]!;
  take(vm.tellingNs(), vm.toldAt, vm.interpreter.process, vm.thread.id, loop, handle, whenNs, name, task);
}
export function tellTimerFired(loop: number, handle: number): void {
  if (!vm.listening) return;
  const take = vm.telling!.takes[TIMER_FIRED]!;
  take(vm.tellingNs(), vm.toldAt, vm.interpreter.process, vm.thread.id, loop, handle);
}
/** @param name a number stands for `Task-N` */
export function tellCreated(
  task: number,
  loop: number,
  name: string | number,
  coroutine: string,
  group: number,
  file: string,
  line: number,
): void {
  if (!vm.listening) return;
  vm.telling!.takes[TASK_CREATED]!(
    vm.tellingNs(),
    vm.toldAt,
    vm.interpreter.process,
    vm.thread.id,
    task,
    loop,
    vm.thread.taskId,
    typeof name === 'number' ? TASK_NAMES + name : name,
    coroutine,
    group,
    file,
    line,
  );
}
export function tellStep(task: number): void {
  if (!vm.listening) return;
  const take = vm.telling!.takes[TASK_STEP]!;
  take(vm.tellingNs(), vm.toldAt, vm.interpreter.process, vm.thread.id, task);
}
export function tellStepped(task: number, how: string): void {
  if (!vm.listening) return;
  const take = vm.telling!.takes[TASK_STEPPED]!;
  take(vm.tellingNs(), vm.toldAt, vm.interpreter.process, vm.thread.id, task, how);
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
  const take = vm.telling!.takes[TASK_WAITING]!;
  take(
    vm.tellingNs(),
    vm.toldAt,
    vm.interpreter.process,
    vm.thread.id,
    task,
    on,
    object,
    future,
    what,
    deadlineNs,
    file,
    line,
  );
}
export function tellWoken(task: number, by: number, future: number, why: string): void {
  if (!vm.listening) return;
  const take = vm.telling!.takes[TASK_WOKEN]!;
  take(vm.tellingNs(), vm.toldAt, vm.interpreter.process, vm.thread.id, task, by, future, why);
}
export function tellLineJoined(lock: number, operation: string): void {
  if (!vm.listening) return;
  const take = vm.telling!.takes[LOCK_WAITING]!;
  take(
    vm.tellingNs(),
    vm.toldAt,
    vm.interpreter.process,
    vm.thread.id,
    lock,
    vm.thread.taskId,
    vm.thread.id,
    operation,
    NEVER,
  );
}
export function tellAcquired(lock: number, value: number): void {
  if (!vm.listening) return;
  const take = vm.telling!.takes[LOCK_ACQUIRED]!;
  take(vm.tellingNs(), vm.toldAt, vm.interpreter.process, vm.thread.id, lock, vm.thread.taskId, vm.thread.id, value);
}
export function tellReleased(lock: number, value: number): void {
  if (!vm.listening) return;
  const take = vm.telling!.takes[LOCK_RELEASED]!;
  take(vm.tellingNs(), vm.toldAt, vm.interpreter.process, vm.thread.id, lock, vm.thread.taskId, vm.thread.id, value);
}
export function tellPut(lock: number, item: string | number, size: number): void {
  if (!vm.listening) return;
  const take = vm.telling!.takes[QUEUE_PUT]!;
  take(vm.tellingNs(), vm.toldAt, vm.interpreter.process, vm.thread.id, lock, vm.thread.taskId, item, size);
}
export function tellGot(lock: number, item: string | number, size: number): void {
  if (!vm.listening) return;
  const take = vm.telling!.takes[QUEUE_GOT]!;
  take(vm.tellingNs(), vm.toldAt, vm.interpreter.process, vm.thread.id, lock, vm.thread.taskId, item, size);
}
export function tellQueueDone(lock: number, unfinished: number): void {
  if (!vm.listening) return;
  const take = vm.telling!.takes[QUEUE_DONE]!;
  take(vm.tellingNs(), vm.toldAt, vm.interpreter.process, vm.thread.id, lock, unfinished);
}

// ---- what mostly comes together -------------------------------------------------------------------------------------------------------------------------

const TURN_AND_SELECT = groupNumber([['loop.turn'], ['loop.select', { watched: 0 }]]);
const TURN_AND_STEP = groupNumber([['loop.turn'], ['handle.run']], [['task.step']]);
const RUN_AND_STEP = groupNumber([['handle.run']], [['task.step']]);
const WAITS = groupNumber([['task.waiting'], ['task.stepped', { how: 'waits' }], ['handle.done']]);
const YIELDS = groupNumber(
  [['task.stepped', { how: 'yields' }]],
  [['handle.scheduled', { name: 'task_step', why: 'task' }], ['handle.done']],
);
const WOKEN = [
  [['task.woken', { future: 0, why: 'timer' }]],
  [['handle.scheduled', { name: 'task_wakeup', why: 'task' }], ['handle.done']],
] as const;
const SLEEP_ENDS = groupNumber([['handle.run']], ...WOKEN);
const WAIT_AND_SLEEP_END = groupNumber([['loop.selected', { events: 0 }], ['timer.fired'], ['handle.run']], ...WOKEN);

const takesOf = (group: number) => vm.telling!.groups[group] ?? vm.telling!.takesOf(group);

/** A turn begins, and waits for nothing but the time. */
export function tellTurnAndSelect(loop: number, turn: number, ready: number, timers: number, timeoutNs: number): void {
  if (!vm.listening) return;
  const take = takesOf(TURN_AND_SELECT);
  take(vm.tellingNs(), vm.toldAt, vm.interpreter.process, vm.thread.id, loop, turn, ready, timers, loop, timeoutNs);
}
/** A handle runs the step of a task. @param ranNs when the handle began */
export function tellRunAndStep(loop: number, handle: number, ranNs: number, task: number): void {
  if (!vm.listening) return;
  const take = takesOf(RUN_AND_STEP);
  const at = vm.tellingNs();
  const { toldAt: position } = vm;
  const { process } = vm.interpreter;
  const { id } = vm.thread;
  take(ranNs, position, process, id, loop, handle, at, position, process, id, task);
}
/** The same of a turn's first handle. */
export function tellTurnAndStep(
  loop: number,
  turn: number,
  ready: number,
  timers: number,
  handle: number,
  ranNs: number,
  task: number,
): void {
  if (!vm.listening) return;
  const take = takesOf(TURN_AND_STEP);
  const at = vm.tellingNs();
  const { toldAt: position } = vm;
  const { process } = vm.interpreter;
  const { id } = vm.thread;
  take(ranNs, position, process, id, loop, turn, ready, timers, loop, handle, at, position, process, id, task);
}
/** A task waits, its step ended with that, and the handle that ran it. Only while somebody listens. */
export function tellWaitsAndRan(
  task: number,
  on: string,
  object: number,
  future: number,
  what: string,
  deadlineNs: number,
  file: string,
  line: number,
  loop: number,
  handle: number,
): void {
  const take = takesOf(WAITS);
  const at = vm.tellingNs();
  const { process } = vm.interpreter;
  const { id } = vm.thread;
  take(at, vm.toldAt, process, id, task, on, object, future, what, deadlineNs, file, line, task, loop, handle);
}
/** A task lets others go first: its next step stands in line, and its handle is done. @param steppedNs when the step ended */
export function tellYieldsAndRan(loop: number, ran: number, steppedNs: number, task: number, handle: number): void {
  if (!vm.listening) return;
  const take = takesOf(YIELDS);
  const at = vm.tellingNs();
  const { toldAt: position } = vm;
  const { process } = vm.interpreter;
  const { id } = vm.thread;
  take(steppedNs, position, process, id, task, at, position, process, id, loop, handle, task, loop, ran);
}
/** The timer of a sleep runs and wakes its task. @param isLone it is what the loop has waited for, and told with that */
export function tellSleepEnds(
  loop: number,
  timer: number,
  isLone: boolean,
  ranNs: number,
  wokenNs: number,
  task: number,
  handle: number,
): void {
  if (!vm.listening) return;
  const at = vm.tellingNs();
  const { toldAt: position } = vm;
  const { process } = vm.interpreter;
  const { id, taskId } = vm.thread;
  if (isLone) {
    const take = takesOf(WAIT_AND_SLEEP_END);
    // biome-ignore format: a line a moment
    take(
      ranNs, position, process, id, loop, loop, timer, loop, timer,
      wokenNs, position, process, id, task, taskId,
      at, position, process, id, loop, handle, task, loop, timer,
    );
  } else {
    const take = takesOf(SLEEP_ENDS);
    // biome-ignore format: a line a moment
    take(
      ranNs, position, process, id, loop, timer,
      wokenNs, position, process, id, task, taskId,
      at, position, process, id, loop, handle, task, loop, timer,
    );
  }
}
