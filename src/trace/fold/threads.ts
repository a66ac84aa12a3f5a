/** Processes, threads, GILs and cores. */
import type { ProcessView } from '../world.ts';
import type { Effects } from './fold.ts';

/** How a process is called on screen: by its name; with its number where another one has that name. Copies of the main process have but a number. */
function calledAs(processes: ReadonlyMap<number, ProcessView>, { id, pid }: ProcessView, name: string): string {
  for (const other of processes.values()) {
    if (other.id === id || other.name !== name) continue;
    return other.method === 'main' ? `pid ${pid}` : `${name} ${pid}`;
  }
  return name;
}

export const threadEffects = {
  'process.created'(fold, event) {
    const process = fold.processOf(event.child);
    process.parent = event.parent;
    process.method = event.method;
    process.pid = event.pid;
    process.name = calledAs(fold.processes, process, event.name);
    process.sinceNs = event.at;
  },
  'process.replaced'(fold, event) {
    const process = fold.processOf(event.subject);
    process.name = calledAs(fold.processes, process, event.name);
  },
  'process.exited'(fold, event) {
    const process = fold.processOf(event.subject);
    process.state = 'exited';
    process.code = event.code;
    process.signal = event.signal;
    process.sinceNs = event.at;
    fold.leaveLines(event.subject);
    if (process.method === 'main' && event.signal !== '' && fold.fate.message === '')
      fold.fate = { ...fold.fate, message: `ended by ${event.signal}` };
  },
  'thread.created'(fold, event) {
    const thread = fold.threadOf(event.subject);
    thread.process = event.owner;
    thread.parent = event.parent;
    thread.name = event.name;
    thread.daemon = event.daemon;
  },
  'thread.named'(fold, event) {
    fold.threadOf(event.subject).name = event.name;
  },
  'thread.started'(fold, event) {
    fold.threadState(fold.threadOf(event.subject), 'runnable');
  },
  'thread.runnable'(fold, event) {
    const thread = fold.threadOf(event.subject);
    if (thread.state !== 'running') fold.threadState(thread, 'runnable');
    thread.wait = undefined;
    const task = fold.threads.get(event.thread)?.tasks.at(-1) ?? 0;
    thread.woken = { task, thread: event.thread, why: event.why, at: event.at, index: fold.index - 1 };
  },
  'thread.running'(fold, event) {
    const thread = fold.threadOf(event.subject);
    fold.threadState(thread, 'running');
    thread.wait = undefined;
    thread.core = event.core;
    // with its first thread that runs the process does
    if (fold.processes.get(thread.process)?.state === 'new') fold.processOf(thread.process).state = 'running';
    fold.setCore(event.core, event.subject);
    fold.thread = event.subject;
  },
  'thread.preempted'(fold, event) {
    fold.threadState(fold.threadOf(event.subject), 'runnable');
  },
  'thread.blocked'(fold, event) {
    const thread = fold.threadOf(event.subject);
    fold.threadState(thread, event.on === 'gil' ? 'gil' : 'blocked');
    if (event.line > 0) fold.moveTo(event.subject, thread.tasks.at(-1) ?? 0, event.file, event.line, thread.depth);
    thread.wait = {
      on: event.on,
      object: event.object,
      future: 0,
      what: event.what,
      deadlineNs: event.deadlineNs,
      sinceNs: event.at,
    };
  },
  'thread.finished'(fold, event) {
    const thread = fold.threadOf(event.subject);
    fold.threadState(thread, 'finished');
    thread.wait = undefined;
    thread.tasks = [];
    thread.errorType = event.error;
    thread.errorMessage = event.message;
  },
  'gil.created'(fold, event) {
    const gil = fold.gilOf(event.gil, event.owner);
    gil.process = event.owner;
    gil.on = event.on;
  },
  'gil.waiting'(fold, event) {
    const gil = fold.gilOf(event.gil, event.process);
    if (!gil.waiters.includes(event.subject)) gil.waiters = [...gil.waiters, event.subject];
    const thread = fold.threadOf(event.subject);
    if (thread.state !== 'gil') fold.threadState(thread, 'gil');
  },
  'gil.requested'(fold, event) {
    fold.gilOf(event.gil, event.process).asked = event.subject;
  },
  'gil.taken'(fold, event) {
    const gil = fold.gilOf(event.gil, event.process);
    gil.holder = event.subject;
    gil.waiters = gil.waiters.filter((waiter) => waiter !== event.subject);
    gil.asked = 0;
    gil.sinceNs = event.at;
    gil.handovers++;
    const thread = fold.threadOf(event.subject);
    if (thread.state === 'gil') fold.threadState(thread, thread.core >= 0 ? 'running' : 'runnable');
  },
  'gil.released'(fold, event) {
    const gil = fold.gilOf(event.gil, event.process);
    gil.holder = 0;
    gil.why = event.why;
    gil.sinceNs = event.at;
  },
  'core.idle'(fold, event) {
    fold.setCore(event.core, 0);
  },
} satisfies Effects;
