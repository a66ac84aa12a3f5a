/**
 * Orders that asyncio leaves open: timers that are due as good as at once, tasks that are cancelled together. They are asked of `choose` where a run asks for
 * such things at all; else what comes first is as it was made first.
 *
 * Of two timers that fall due together, which comes first may be settled all the same. One was set in a turn of the loop that the other one's waits began in or
 * led through: then the same clock was read for both, and nobody wakes too early, so the order is that of their deadlines here, too. Only where each of
 * them was set after a wait of its own, which in reality took a little longer than it had to, can either be the first.
 */
import { hooks, PyBoundMethod, PyFunction, PyNativeFunction, type Value, vm } from '../../../machine/index.ts';
import { touch } from '../telling/touches.ts';
import { libraryOptions } from '../../options.ts';
import { type PyHandle, type PyLoop, PyTask, PyTimerHandle } from '../model.ts';
import { asy } from '../state.ts';

/** Whether somebody answers what is left open. */
export const isAsking = (): boolean => vm.kernel.isAsking;
/** Seconds within which deadlines that are close to each other are the same. */
const NEAR = 50e-6;

/** The same things in an order that is asked for. @param what what they are, for whoever answers @param says that the first comes before the second */
export function permuted<T>(things: readonly T[], what: string, says: (a: T, b: T) => string): T[] {
  const left = [...things];
  const order: T[] = [];
  while (left.length > 1) order.push(...left.splice(pick(left, what, says), 1));
  return [...order, ...left];
}
const pick = <T>(among: readonly T[], what: string, says: (a: T, b: T) => string): number =>
  vm.kernel.choose(among.length, what, (answer) => says(among[answer]!, among[0]!));

/** Tasks in an order that is asked for: CPython cancels what is in a set as it finds it there. */
export const toBeCancelled = (tasks: readonly Value[]): readonly Value[] =>
  isAsking() ? permuted(tasks, 'cancel', (a, b) => `${taskCalled(a)} is cancelled before ${taskCalled(b)}`) : tasks;

// ---- timers ------------------------------------------------------------------------------------------------------------------------------------------

/** What led to something: the turn of the loop in which the last wait ended, and what that wait had come from. */
interface Origin {
  readonly turn: number;
  readonly from: Origin | undefined;
  /** In whose name it is done, and the step before it (see the kernel's `Step`). */
  readonly mover: number;
  readonly after: readonly number[];
}
/** Of handles and timers, in runs that ask. */
const origins = new WeakMap<PyHandle, Origin>();
/** What the handle that a loop runs just now came from. */
const current = new WeakMap<PyLoop, Origin>();

/** A handle came to be: it comes from what its loop is doing. */
export function noteOrigin(loop: PyLoop, handle: PyHandle): void {
  const origin = current.get(loop);
  if (joined !== null) origins.set(handle, { turn: loop.turn, from: origin, mover: 0, after: joined });
  else if (origin !== undefined) origins.set(handle, origin.after.length === 0 ? origin : { ...origin, after: [] });
  if (!(handle instanceof PyTimerHandle)) return;
  setAt.set(handle, vm.kernel.steps.length);
  touch(loop, true);
}
/** Steps that all had to come before what is scheduled just now. */
let joined: readonly number[] | null = null;
/** Does something that several steps had to come before, whichever of them was the last: what follows is nobody's of them. */
export function join(steps: readonly number[], action: () => void): void {
  joined = steps;
  try {
    action();
  } finally {
    joined = null;
  }
}
/** Of timers: the step in which they were set. */
const setAt = new WeakMap<PyHandle, number>();
/** Something from outside (an answer, another thread) came to be a handle of this turn. */
export function noteArrival(loop: PyLoop, handle: PyHandle): void {
  const { arriving } = vm.kernel;
  const after = arriving === null ? [] : [arriving.after];
  origins.set(handle, { turn: loop.turn, from: undefined, mover: arriving?.mover ?? 0, after });
}
/** A timer fires in this turn. */
function noteFired(loop: PyLoop, timer: PyTimerHandle): void {
  origins.set(timer, { turn: loop.turn, from: origins.get(timer), mover: 0, after: afterSetting(timer) });
}
const NOTHING: readonly number[] = [];
function afterSetting(timer: PyTimerHandle): readonly number[] {
  const step = setAt.get(timer);
  return step === undefined ? NOTHING : [step];
}
/** A loop begins to run a handle. */
export function noteRun(loop: PyLoop, handle: PyHandle): void {
  const origin = origins.get(handle);
  if (origin === undefined) current.delete(loop);
  else current.set(loop, origin);
  vm.kernel.moveAs(origin?.mover ?? 0, origin?.after ?? NOTHING);
}

/** Whether what came from `origin` waited for the turn in which the other one was set, or was set in it. */
function leadsThrough(origin: Origin | undefined, other: Origin | undefined): boolean {
  if (other === undefined) return true;
  let at = origin;
  while (at !== undefined && at.turn > other.turn) at = at.from;
  return at?.turn === other.turn;
}
/** Whether either of two timers that are due as good as at once could be the first. */
function isOpen(a: PyTimerHandle, b: PyTimerHandle): boolean {
  if (a.when === b.when) return true;
  const [first, second] = [origins.get(a), origins.get(b)];
  return !leadsThrough(first, second) && !leadsThrough(second, first);
}

/** Of so many that are near to the next one it is asked whether their order is settled: each is compared with all before it. */
const COMPARED = 100;

/**
 * Timers that fire in this turn, in the order of their deadlines: those whose order is open in one that is asked for. Next could come each that is near to all
 * that are due before it, and in no settled order with any of them.
 */
export function inOpenOrder(loop: PyLoop, timers: readonly Value[]): Value[] {
  const order = [...timers];
  const areNearOpen = libraryOptions(vm.interpreter).permuteNearTies === true;
  const named = namesOfTasks();
  /** Those before it could all come next, whatever else is true of them. */
  let end = 0;
  for (let next = 0; next < order.length; next++) {
    const first = order[next];
    if (!(first instanceof PyTimerHandle)) continue;
    end = Math.max(end, next + 1);
    for (; end < order.length; end++) {
      const timer = order[end];
      if (!(timer instanceof PyTimerHandle) || timer.when - first.when > (areNearOpen ? NEAR : 0)) break;
    }
    const others = areNearOpen ? [] : openBehind(order, next, end);
    const alike = end - next;
    if (alike + others.length < 2) continue;
    const at = (answer: number): number => (answer < alike ? next + answer : others[answer - alike]!);
    const chosen = at(
      vm.kernel.choose(
        alike + others.length,
        'timer',
        (answer) => `${timerCalled(order[at(answer)]!, named)} comes before ${timerCalled(first, named)}`,
      ),
    );
    const timer = order[chosen]!;
    // those that it overtakes keep their order
    order.copyWithin(next + 1, next, chosen);
    order[next] = timer;
    if (chosen >= end) end++;
  }
  for (const timer of order) if (timer instanceof PyTimerHandle) noteFired(loop, timer);
  return order;
}
/** Where those stand, from `start` on, that could come in place of the first. */
function openBehind(timers: readonly Value[], first: number, start: number): number[] {
  const found: number[] = [];
  const { when } = timers[first] as PyTimerHandle;
  for (let at = start; at < timers.length && at - start < COMPARED; at++) {
    const timer = timers[at];
    if (!(timer instanceof PyTimerHandle) || timer.when - when > NEAR) break;
    if (isOpenAfter(timers, first, at)) found.push(at);
  }
  return found;
}
function isOpenAfter(timers: readonly Value[], from: number, at: number): boolean {
  const timer = timers[at] as PyTimerHandle;
  for (let before = from; before < at; before++) if (!isOpen(timers[before] as PyTimerHandle, timer)) return false;
  return true;
}

// ---- names -------------------------------------------------------------------------------------------------------------------------------------------

/** The name of a task, for a reader. */
export function taskCalled(task: Value): string {
  if (!(task instanceof PyTask)) return 'a task';
  return typeof task.name === 'number' ? `Task-${task.name}` : String(task.name);
}
const calledElsewhere = hooks.called;
hooks.called = (value) => (value instanceof PyTask ? taskCalled(value) : calledElsewhere(value));
/** The name of the task with a number. */
export function taskNumbered(id: number): string {
  for (const task of asy().weakTasks) if (task instanceof PyTask && task.id === id) return taskCalled(task);
  return `task ${id}`;
}
/** The names of tasks by number, looked up together when the first one is wanted. */
function namesOfTasks(): (id: number) => string {
  let known: Map<number, string> | undefined;
  return (id) => {
    if (known === undefined) {
      known = new Map();
      for (const task of asy().weakTasks) if (task instanceof PyTask) known.set(task.id, taskCalled(task));
    }
    return known.get(id) ?? `task ${id}`;
  };
}
/** What a timer stands for, for a reader. */
export function timerCalled(timer: Value, named = taskNumbered): string {
  if (!(timer instanceof PyTimerHandle)) return 'a timer';
  let { callback } = timer;
  while (callback instanceof PyBoundMethod) callback = callback.func;
  const name =
    callback instanceof PyFunction
      ? String(callback.qualname)
      : callback instanceof PyNativeFunction
        ? callback.name
        : 'a callback';
  const task = timer.wakes === 0 ? undefined : named(timer.wakes);
  if (task !== undefined && name === '_set_result_unless_cancelled') return `the end of ${task}'s sleep`;
  if (task !== undefined && (name === '_on_timeout' || name === '_release_waiter')) return `${task}'s timeout`;
  return `the timer of ${name}`;
}
