/** What a future stands for when somebody waits for it. */
import { NEVER } from '../../../events/index.ts';
import { PyObject, type Value } from '../../../machine/index.ts';
import { taskName } from '../texts/format.ts';
import { PyFuture, PyTask, type WaitReason } from '../model.ts';

const plainFuture: WaitReason = { on: 'future', object: 0, what: 'a future', deadlineNs: NEVER };

export function reasonOf(future: Value): WaitReason {
  if (future instanceof PyTask)
    return { on: 'task', object: future.id, what: String(taskName(future)), deadlineNs: NEVER };
  if (future instanceof PyFuture && future.reason !== null) return future.reason;
  if (future instanceof PyObject && !(future instanceof PyFuture)) return { ...plainFuture, what: future.cls.name };
  return plainFuture;
}
