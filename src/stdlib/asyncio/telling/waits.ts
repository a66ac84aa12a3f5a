/** What a future stands for when somebody waits for it. */
import { NEVER } from '../../../events/index.ts';
import { PyObject, type Value } from '../../../machine/index.ts';
import { taskName } from '../texts/format.ts';
import { PyFuture, PyTask, PyTimerHandle, type WaitReason } from '../model.ts';
import { toNs } from '../loop/schedule.ts';

const plainFuture: WaitReason = { on: 'future', object: 0, what: 'a future', deadlineNs: NEVER };

export function reasonOf(future: Value): WaitReason {
  if (future instanceof PyTask)
    return { on: 'task', object: future.id, what: String(taskName(future)), deadlineNs: NEVER };
  if (future instanceof PyFuture && future.weakReason !== null) {
    const { weakReason } = future;
    if (!(weakReason instanceof PyTimerHandle)) return weakReason;
    return { on: 'sleep', object: 0, what: '', deadlineNs: toNs(weakReason.when) };
  }
  if (future instanceof PyObject && !(future instanceof PyFuture)) return { ...plainFuture, what: future.cls.name };
  return plainFuture;
}
