/** Tasks, task groups and timeouts. */
import type { Effects } from './fold.ts';

export const taskEffects = {
  'task.created'(fold, event) {
    const task = fold.taskOf(event.task);
    task.name = event.name;
    task.coroutine = event.coroutine;
    task.loop = event.loop;
    task.parent = event.parent;
    task.group = event.group;
    task.process = event.process;
    task.thread = event.thread;
    task.createdAtPlace = { file: event.file, line: event.line };
  },
  'task.named'(fold, event) {
    fold.taskOf(event.task).name = event.name;
  },
  'task.step'(fold, event) {
    const task = fold.taskOf(event.task);
    fold.taskState(task, 'running');
    task.wait = undefined;
    task.thread = event.thread;
    if (event.thread !== 0) {
      const thread = fold.threadOf(event.thread);
      thread.tasks = [...thread.tasks, event.task];
    }
  },
  'task.stepped'(fold, event) {
    const task = fold.taskOf(event.task);
    if (task.state === 'running') {
      const cancelling = task.cancel !== undefined;
      fold.taskState(task, event.how === 'yields' ? 'ready' : cancelling ? 'cancelling' : 'waiting');
    }
    if (event.thread !== 0) {
      const thread = fold.threadOf(event.thread);
      thread.tasks = thread.tasks.filter((id) => id !== event.task);
    }
  },
  'task.waiting'(fold, event) {
    const task = fold.taskOf(event.task);
    task.wait = {
      on: event.on,
      object: event.object,
      future: event.future,
      what: event.what,
      deadlineNs: event.deadlineNs,
      sinceNs: event.at,
    };
    if (event.line > 0) task.place = { file: event.file, line: event.line };
  },
  'task.woken'(fold, event) {
    const task = fold.taskOf(event.task);
    task.woken = { task: event.by, thread: event.thread, why: event.why, at: event.at, index: fold.index - 1 };
    if (task.state === 'waiting') fold.taskMayGoOn(task);
  },
  'task.cancelRequested'(fold, event) {
    const task = fold.taskOf(event.task);
    task.cancel = {
      by: event.by,
      why: event.why,
      message: event.message,
      at: event.at,
      index: fold.index - 1,
      place: { file: event.file, line: event.line },
    };
    if (task.state !== 'running') fold.taskState(task, 'cancelling');
  },
  'task.cancelDelivered'(fold, event) {
    const task = fold.taskOf(event.task);
    task.cancel = undefined;
    if (event.line > 0) task.place = { file: event.file, line: event.line };
  },
  'task.done'(fold, event) {
    const task = fold.taskOf(event.task);
    fold.taskState(task, isFinal(event.state) ? event.state : 'done');
    task.wait = undefined;
    task.cancel = undefined;
    task.result = event.result;
    task.errorType = event.type;
    task.errorMessage = event.message;
    if (fold.threads.get(event.thread)?.tasks.includes(event.task)) {
      const thread = fold.threadOf(event.thread);
      thread.tasks = thread.tasks.filter((id) => id !== event.task);
    }
  },
  'task.lost'(fold, event) {
    fold.taskState(fold.taskOf(event.task), 'lost');
  },
  'group.entered'(fold, event) {
    fold.add(fold.groups, event.group, {
      id: event.group,
      task: event.task,
      state: 'open',
      cause: 0,
    });
  },
  'group.aborting'(fold, event) {
    const group = fold.own(fold.groups, event.group);
    if (group !== undefined) {
      group.state = 'aborting';
      group.cause = event.cause;
    }
  },
  'group.exited'(fold, event) {
    const group = fold.own(fold.groups, event.group);
    if (group !== undefined) group.state = 'left';
  },
  'timeout.entered'(fold, event) {
    fold.add(fold.timeouts, event.timeout, {
      id: event.timeout,
      task: event.task,
      whenNs: event.whenNs,
      state: 'armed',
    });
  },
  'timeout.moved'(fold, event) {
    const timeout = fold.own(fold.timeouts, event.timeout);
    if (timeout !== undefined) timeout.whenNs = event.whenNs;
  },
  'timeout.expired'(fold, event) {
    const timeout = fold.own(fold.timeouts, event.timeout);
    if (timeout !== undefined) timeout.state = 'expired';
  },
  'timeout.exited'(fold, event) {
    const timeout = fold.own(fold.timeouts, event.timeout);
    if (timeout !== undefined) timeout.state = 'left';
  },
} satisfies Effects;

function isFinal(state: string): state is 'done' | 'failed' | 'cancelled' {
  return state === 'done' || state === 'failed' || state === 'cancelled';
}
