/** The two queues of a loop: `_ready` in order of arrival, `_scheduled` as a heap by deadline. */
import { ZERO_NS } from '../../../events/index.ts';
import {
  lessThan,
  PyBoundMethod,
  PyFunction,
  PyNativeFunction,
  PyObject,
  type Value,
  vm,
} from '../../../machine/index.ts';
import { type PyHandle, type PyLoop, PyTaskStep, PyTaskWakeup, PyTimerHandle } from '../model.ts';
import { isAsking, noteArrival, noteOrigin } from './ties.ts';
import { tellScheduled, tellTimerSet } from '../telling/tell.ts';

/** Virtual nanoseconds that the loop's own work takes: what CPython needs for the same on a current machine. */
export const LoopCost = { callSoon: 250, callAt: 500, turn: 1500, handle: 200, future: 150, task: 900 } as const;

/** What a callback is called in events. */
function callbackName(callback: Value): string {
  if (callback instanceof PyTaskStep) return 'task_step';
  if (callback instanceof PyTaskWakeup) return 'task_wakeup';
  let func = callback;
  while (func instanceof PyBoundMethod) func = func.func;
  if (func instanceof PyFunction) return String(func.qualname);
  if (func instanceof PyNativeFunction) return func.name;
  return func instanceof PyObject ? func.cls.name : '';
}

/** The loop's clock in seconds. */
export const loopTime = (_loop: PyLoop): number => vm.nowNs() / 1e9;
/** No run comes to this moment: later ones are as good as this one. */
const LATEST_NS = 1e20;
/** A moment of the loop's clock in whole nanoseconds, never before it. */
export const toNs = (seconds: number): number => ZERO_NS + Math.min(Math.ceil(seconds * 1e9 - 1e-3), LATEST_NS);

/** Puts a handle at the end of the ready queue. */
export function pushReady(loop: PyLoop, handle: PyHandle, why: string, task: number): void {
  vm.chargeTurns(LoopCost.callSoon);
  if (isAsking()) {
    if (why === 'io' || why === 'threadsafe') noteArrival(loop, handle);
    else noteOrigin(loop, handle);
  }
  handle.ran = false;
  loop.ready.append(handle);
  tellScheduled(loop.id, handle.id, callbackName(handle.callback), task, why);
}

// ---- _scheduled: the algorithm of heapq, so that the list looks the same ------------------------------------------------------------------------

function before(a: Value, b: Value): boolean {
  if (a instanceof PyTimerHandle && b instanceof PyTimerHandle)
    return a.when < b.when || (a.when === b.when && a.sequence < b.sequence);
  return lessThan(a, b);
}
function siftDown(heap: Value[], start: number, from: number): void {
  const item = heap[from] as Value;
  let at = from;
  while (at > start) {
    const parent = (at - 1) >> 1;
    const above = heap[parent] as Value;
    if (!before(item, above)) break;
    // both are in the heap at every moment: a comparison may fail
    heap[at] = above;
    heap[parent] = item;
    at = parent;
  }
}
function siftUp(heap: Value[], from: number): void {
  const end = heap.length;
  const item = heap[from] as Value;
  let at = from;
  let child = 2 * at + 1;
  while (child < end) {
    const right = child + 1;
    if (right < end && !before(heap[child] as Value, heap[right] as Value)) child = right;
    heap[at] = heap[child] as Value;
    heap[child] = item;
    at = child;
    child = 2 * at + 1;
  }
  siftDown(heap, from, at);
}
export function heapPush(heap: Value[], item: Value): void {
  heap.push(item);
  siftDown(heap, 0, heap.length - 1);
}
export function heapPop(heap: Value[]): Value {
  const last = heap.pop() as Value;
  if (heap.length === 0) return last;
  const first = heap[0] as Value;
  heap[0] = last;
  siftUp(heap, 0);
  return first;
}
export function heapify(heap: Value[]): void {
  for (let at = (heap.length >> 1) - 1; at >= 0; at--) siftUp(heap, at);
}

/** Adds a timer to those of a loop: as heapPush(), but the moments are compared where they lie side by side. */
function addTimer(loop: PyLoop, timer: PyTimerHandle): void {
  const { items } = loop.scheduled;
  const dues = loop.weakDues;
  if (dues === null) {
    heapPush(items, timer);
    return;
  }
  items.push(timer);
  dues.push(timer.when);
  sinkTimer(items, dues, items.length - 1);
}
/** siftDown() from a place to the top. */
function sinkTimer(items: Value[], dues: number[], from: number): void {
  const timer = items[from] as PyTimerHandle;
  const when = dues[from]!;
  let at = from;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    const due = dues[parent]!;
    if (when < due || (when === due && timer.sequence < (items[parent] as PyTimerHandle).sequence)) {
      items[at] = items[parent] as Value;
      dues[at] = due;
      at = parent;
    } else break;
  }
  items[at] = timer;
  dues[at] = when;
}
/** Takes the first timer of a loop, which has one: as heapPop(). */
export function takeTimer(loop: PyLoop): Value {
  const { items } = loop.scheduled;
  const dues = loop.weakDues;
  if (dues === null) return heapPop(items);
  const timer = items.pop() as Value;
  const when = dues.pop()!;
  const end = items.length;
  if (end === 0) return timer;
  const first = items[0] as Value;
  let at = 0;
  for (let child = 1; child < end; child = 2 * at + 1) {
    const right = child + 1;
    if (right < end) {
      const a = dues[child]!;
      const b = dues[right]!;
      if (!(a < b) && (a !== b || (items[child] as PyTimerHandle).sequence >= (items[right] as PyTimerHandle).sequence))
        child = right;
    }
    items[at] = items[child] as Value;
    dues[at] = dues[child]!;
    at = child;
  }
  items[at] = timer;
  dues[at] = when;
  sinkTimer(items, dues, at);
  return first;
}
/** Sets a timer. @param name what its callback is called in events */
export function pushTimer(loop: PyLoop, timer: PyTimerHandle, name = callbackName(timer.callback)): void {
  vm.chargeTurns(LoopCost.callAt);
  if (isAsking()) noteOrigin(loop, timer);
  addTimer(loop, timer);
  timer.scheduled = true;
  tellTimerSet(loop.id, timer.id, toNs(timer.when), name, timer.wakes);
}
