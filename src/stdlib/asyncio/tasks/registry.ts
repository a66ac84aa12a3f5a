/** Which tasks there are: all_tasks(), current_task() and what third-party tasks use to be among them. */
import { makeSet, type NativeSpec, PyObject, raise, typeName, type Value, vm } from '../../../machine/index.ts';
import { loopOf } from '../waiting/ensure.ts';
import { isDone } from '../waiting/gather.ts';
import { PyTask } from '../model.ts';
import { requireRunningLoop } from '../loop/running.ts';
import { asy } from '../state.ts';
import { enterTask, leaveTask, swapTask } from './step.ts';

/** The tasks of a loop that are not done, in order of creation. */
export function allTasks(loop: Value): Value[] {
  const state = asy();
  const all = new Set<Value>([...state.weakTasks, ...state.weakForeign, ...state.eager]);
  return [...all].filter((task) => loopOf(task) === loop && !isDone(task));
}
const weakly = (task: Value): PyObject => {
  if (!(task instanceof PyObject)) raise('TypeError', `cannot create weak reference to '${typeName(task)}' object`);
  return task;
};

/** Functions of the C module `_asyncio`. */
export const registryNatives: Readonly<Record<string, NativeSpec>> = {
  _enter_task: [
    'loop, task',
    (loop: Value, task: Value) => {
      enterTask(loop, task);
      return null;
    },
  ],
  _leave_task: [
    'loop, task',
    (loop: Value, task: Value) => {
      leaveTask(loop, task);
      return null;
    },
  ],
  _swap_current_task: ['loop, task', (loop: Value, task: Value) => swapTask(loop, task)],
  _register_task: [
    'task',
    (task: Value) => {
      if (task instanceof PyTask) {
        asy().weakTasks.add(task);
        asy().weakUnlisted.delete(task);
      } else asy().weakForeign.add(weakly(task));
      return null;
    },
  ],
  _unregister_task: [
    'task',
    (task: Value) => {
      if (task instanceof PyTask) {
        if (asy().weakTasks.delete(task)) asy().weakUnlisted.add(task);
      } else asy().weakForeign.delete(weakly(task));
      return null;
    },
  ],
  _register_eager_task: [
    'task',
    (task: Value) => {
      asy().eager.add(weakly(task));
      return null;
    },
  ],
  _unregister_eager_task: [
    'task',
    (task: Value) => {
      asy().eager.delete(task as PyObject);
      return null;
    },
  ],
  current_task: [
    'loop=None',
    (loop?: Value) => {
      const wanted = loop ?? requireRunningLoop();
      if (vm.thread.asyncioLoop === wanted) return vm.thread.asyncioTask;
      for (const thread of vm.thread.kernelThread?.process.threads ?? []) {
        const other = thread.tag as { asyncioLoop?: Value; asyncioTask?: Value } | null;
        if (other?.asyncioLoop === wanted) return other?.asyncioTask ?? null;
      }
      return null;
    },
    'Return a currently executed task.',
  ],
  all_tasks: [
    'loop=None',
    (loop?: Value) => makeSet(allTasks(loop ?? requireRunningLoop())),
    'Return a set of all tasks for the loop.',
  ],
};
