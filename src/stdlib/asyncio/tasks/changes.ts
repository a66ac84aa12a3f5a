/** What can be done to tasks from outside, between two instructions: the learner changes a run's past. Imported for what it makes known. */
import { betweenSlices, makeException, Thread, type Value } from '../../../machine/index.ts';
import { registerIntervention, setTaskFinder, setTaskLister } from '../../interventions.ts';
import { removeDone } from './future.ts';
import { FutureState, PyFuture, PyHandle, PyLoop, type PyTask, PyTaskStep, PyTaskWakeup } from '../model.ts';
import { wakeLoop } from '../loop/run.ts';
import { stateIfAny } from '../state.ts';
import { stepSoon } from './step.ts';
import { cancelTask } from './task.ts';

function taskById(id: number): PyTask | undefined {
  for (const task of stateIfAny()?.weakTasks ?? []) if (task.id === id) return task;
  return undefined;
}

/** A loop that sleeps comes round to see what was done to its tasks. */
function wake(task: PyTask): void {
  if (task.loop instanceof PyLoop) wakeLoop(task.loop);
}

registerIntervention('cancel', (interpreter, target) => {
  const task = taskById(target);
  if (task === undefined) return;
  // as nobody: it is no task of the program that cancels
  betweenSlices(new Thread(), interpreter, () => {
    cancelTask(task, null);
    wake(task);
  });
});

// the exception comes out of what the task waits for, whatever that is
registerIntervention('raise', (interpreter, target, what) => {
  const task = taskById(target);
  const waiter = task?.waiter;
  if (task === undefined || !(waiter instanceof PyFuture) || task.weakWakeup === null) return;
  betweenSlices(new Thread(), interpreter, () => {
    removeDone(waiter, task.weakWakeup as Value);
    stepSoon(task, makeException(what, 'raised from outside'));
    wake(task);
  });
});

// against the order that asyncio keeps: to see what depends on it
registerIntervention('first', (_interpreter, target) => {
  const task = taskById(target);
  if (task === undefined || !(task.loop instanceof PyLoop)) return;
  const { ready } = task.loop;
  const handles = Array.from({ length: ready.size }, () => ready.popLeft());
  const own = handles.filter((handle) => taskOf(handle) === task);
  for (const handle of [...own, ...handles.filter((other) => taskOf(other) !== task)]) ready.append(handle);
});

function taskOf(handle: Value): PyTask | undefined {
  const callback = handle instanceof PyHandle ? handle.callback : null;
  return callback instanceof PyTaskStep || callback instanceof PyTaskWakeup ? callback.task : undefined;
}

setTaskFinder((_interpreter, id) => taskById(id)?.coro);
setTaskLister(() =>
  [...(stateIfAny()?.weakTasks ?? [])]
    .filter((task) => task.state === FutureState.pending)
    .map((task) => ({ name: typeof task.name === 'string' ? task.name : `Task-${task.name}`, coroutine: task.coro })),
);
