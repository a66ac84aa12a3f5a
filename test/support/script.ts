// Recordings written by hand: a clock, a position, and the events a small asyncio machine would emit, without a machine.
import type { EventFields, EventKind, HeadwaiterEvent } from '../../src/events/index.ts';
import { NS_PER_SECOND } from '../../src/events/index.ts';
import { Recorder } from '../../src/trace/index.ts';

export class Script {
  readonly recorder = new Recorder();
  at = 0;
  position = 0;
  thread = 1;
  #handle = 0;

  emit<K extends EventKind>(kind: K, fields: EventFields<K>): void {
    const event = { kind, at: this.at, position: this.position, process: 1, thread: this.thread, ...fields };
    this.recorder.emit(event as unknown as HeadwaiterEvent);
  }
  work(instructions: number): void {
    this.position += instructions;
    this.at += instructions * 40;
  }
  wait(seconds: number): void {
    this.at += seconds * NS_PER_SECOND;
  }
  start(file: string, source: string): void {
    this.thread = 0;
    this.emit('program.started', {
      file,
      python: '3.14',
      cores: 4,
      gil: true,
      switchModel: 'cpython',
      switchIntervalNs: 5_000_000,
    });
    this.emit('source.loaded', { file, source });
    this.emit('process.created', { child: 1, parent: 0, name: 'MainProcess', method: 'main', pid: 100 });
    this.emit('thread.created', { subject: 1, owner: 1, parent: 0, name: 'MainThread', daemon: false, ident: 140735 });
    this.emit('thread.started', { subject: 1 });
    this.emit('gil.created', { gil: 1, owner: 1, on: true });
    this.emit('thread.running', { subject: 1, core: 0 });
    this.emit('gil.taken', { gil: 1, subject: 1 });
    this.thread = 1;
  }
  handle(): number {
    return ++this.#handle;
  }
}

const FILE = 'orders.py';
export const ORDERS = `import asyncio


async def order(name, seconds):
    print("order", name)
    await asyncio.sleep(seconds)
    async with lock:
        print("cook", name)
        await asyncio.sleep(0.1)
    return name


async def main():
    global lock
    lock = asyncio.Lock()
    async with asyncio.TaskGroup() as group:
        group.create_task(order("soup", 0.3))
        group.create_task(order("fish", 0.2))
        group.create_task(order("cake", 0.2))
    print("all served")


asyncio.run(main())
`;

interface Customer {
  readonly task: number;
  readonly name: string;
  readonly seconds: number;
}

/**
 * Customers who sleep, then cook one at a time under a lock: tasks, timers, turns, a lock with a line of waiters, output. The order of
 * events is a small event loop's, so that a fold that goes wrong shows.
 */
export function orders(customers = [0.3, 0.2, 0.2], cookSeconds = 0.1): Recorder {
  const script = new Script();
  script.start(FILE, ORDERS);
  const names = ['soup', 'fish', 'cake'];
  const people: Customer[] = customers.map((seconds, number) => ({
    task: number + 2,
    name: names[number] ?? `dish-${number}`,
    seconds,
  }));
  const ready: { handle: number; task: number; go: () => void }[] = [];
  const timers: { handle: number; task: number; when: number; sequence: number; go: () => void }[] = [];
  let sequence = 0;
  let turn = 0;
  let holder = 0;
  const line: { task: number; go: () => void }[] = [];
  let left = people.length;

  const soon = (task: number, why: string, go: () => void, name = 'TaskStepMethWrapper'): void => {
    const handle = script.handle();
    script.emit('handle.scheduled', { loop: 1, handle, name, task, why });
    ready.push({ handle, task, go });
  };
  const step = (task: number, body: () => string): void => {
    script.emit('task.step', { task });
    script.work(5);
    const how = body();
    script.emit('task.stepped', { task, how });
  };
  const at = (lineNumber: number, task: number): void => {
    script.emit('line', { file: FILE, line: lineNumber, task, depth: 1 });
    script.work(8);
  };
  const print = (task: number, lineNumber: number, text: string): void => {
    script.emit('output', { stream: 'stdout', text: `${text}\n`, task, file: FILE, line: lineNumber });
    script.work(20);
  };
  const sleep = (task: number, seconds: number, lineNumber: number, then: () => void): string => {
    const handle = script.handle();
    const when = script.at + seconds * NS_PER_SECOND;
    script.emit('timer.set', { loop: 1, handle, whenNs: when, name: 'set_result_unless_cancelled', task });
    timers.push({ handle, task, when, sequence: sequence++, go: then });
    script.emit('task.waiting', {
      task,
      on: 'sleep',
      object: 0,
      future: handle,
      what: `sleep(${seconds})`,
      deadlineNs: when,
      file: FILE,
      line: lineNumber,
    });
    return 'waits';
  };
  const cook = (customer: Customer): string => {
    holder = customer.task;
    script.emit('lock.acquired', { lock: 1, task: customer.task, subject: 1, value: 0 });
    at(8, customer.task);
    print(customer.task, 8, `cook ${customer.name}`);
    at(9, customer.task);
    return sleep(customer.task, cookSeconds, 9, () => step(customer.task, () => leave(customer)));
  };
  const leave = (customer: Customer): string => {
    script.emit('lock.released', { lock: 1, task: customer.task, subject: 1, value: 1 });
    holder = 0;
    const next = line.shift();
    if (next !== undefined) {
      script.emit('task.woken', { task: next.task, by: customer.task, future: 0, why: 'result' });
      soon(next.task, 'task', next.go);
    }
    at(10, customer.task);
    script.emit('task.done', {
      task: customer.task,
      state: 'done',
      result: `'${customer.name}'`,
      type: '',
      message: '',
    });
    left--;
    if (left === 0) {
      script.emit('task.woken', { task: 1, by: customer.task, future: 0, why: 'result' });
      soon(1, 'task', () =>
        step(1, () => {
          at(20, 1);
          print(1, 20, 'all served');
          script.emit('task.done', { task: 1, state: 'done', result: 'None', type: '', message: '' });
          return 'done';
        }),
      );
    }
    return 'done';
  };
  const enter = (customer: Customer): string => {
    at(7, customer.task);
    if (holder === 0 && line.length === 0) return cook(customer);
    script.emit('lock.waiting', { lock: 1, task: customer.task, subject: 1, operation: 'acquire', deadlineNs: -1 });
    script.emit('task.waiting', {
      task: customer.task,
      on: 'lock',
      object: 1,
      future: 0,
      what: 'Lock.acquire()',
      deadlineNs: -1,
      file: FILE,
      line: 7,
    });
    line.push({ task: customer.task, go: () => step(customer.task, () => cook(customer)) });
    return 'waits';
  };

  for (const number of [1, 4, 13, 23]) at(number, 0);
  script.emit('loop.created', { loop: 1, debug: false });
  script.emit('task.created', {
    task: 1,
    loop: 1,
    parent: 0,
    name: 'Task-1',
    coroutine: 'main',
    group: 0,
    file: FILE,
    line: 23,
  });
  soon(1, 'task', () =>
    step(1, () => {
      at(15, 1);
      script.emit('lock.created', { lock: 1, type: 'asyncio.Lock', name: 'lock', capacity: -1 });
      at(16, 1);
      script.emit('group.entered', { group: 1, task: 1 });
      for (const [number, customer] of people.entries()) {
        at(Math.min(17 + number, 19), 1);
        script.emit('task.created', {
          task: customer.task,
          loop: 1,
          parent: 1,
          name: `Task-${customer.task}`,
          coroutine: 'order',
          group: 1,
          file: FILE,
          line: Math.min(17 + number, 19),
        });
        soon(customer.task, 'task', () =>
          step(customer.task, () => {
            at(5, customer.task);
            print(customer.task, 5, `order ${customer.name}`);
            at(6, customer.task);
            return sleep(customer.task, customer.seconds, 6, () => step(customer.task, () => enter(customer)));
          }),
        );
      }
      script.emit('task.waiting', {
        task: 1,
        on: 'group',
        object: 1,
        future: 0,
        what: 'TaskGroup.__aexit__()',
        deadlineNs: -1,
        file: FILE,
        line: 16,
      });
      return 'waits';
    }),
  );
  script.emit('loop.started', { loop: 1 });
  while (ready.length > 0 || timers.length > 0) {
    script.emit('loop.turn', { loop: 1, turn: ++turn, ready: ready.length, timers: timers.length });
    script.work(10);
    timers.sort((a, b) => a.when - b.when || a.sequence - b.sequence);
    const timeout = ready.length > 0 ? 0 : Math.max(0, timers[0]!.when - script.at);
    script.emit('loop.select', { loop: 1, timeoutNs: timeout, watched: 1 });
    if (timeout > 0) {
      script.emit('thread.blocked', {
        subject: 1,
        on: 'select',
        object: 1,
        what: '',
        deadlineNs: script.at + timeout,
        file: '',
        line: 0,
      });
      script.emit('gil.released', { gil: 1, subject: 1, why: 'blocking' });
      script.at += timeout;
      script.emit('thread.runnable', { subject: 1, why: 'timer' });
      script.emit('thread.running', { subject: 1, core: 0 });
      script.emit('gil.taken', { gil: 1, subject: 1 });
    }
    script.emit('loop.selected', { loop: 1, events: 0 });
    while (timers.length > 0 && timers[0]!.when <= script.at) {
      const timer = timers.shift()!;
      script.emit('timer.fired', { loop: 1, handle: timer.handle });
      ready.push({
        handle: timer.handle,
        task: 0,
        go: () => {
          script.emit('task.woken', { task: timer.task, by: 0, future: timer.handle, why: 'timer' });
          soon(timer.task, 'task', timer.go, 'TaskWakeupMethWrapper');
        },
      });
    }
    for (let count = ready.length; count > 0; count--) {
      const handle = ready.shift()!;
      script.emit('handle.run', { loop: 1, handle: handle.handle });
      script.work(6);
      handle.go();
      script.emit('handle.done', { loop: 1, handle: handle.handle });
    }
  }
  script.emit('loop.stopped', { loop: 1 });
  script.emit('loop.closed', { loop: 1 });
  script.emit('thread.finished', { subject: 1, error: '', message: '' });
  script.emit('process.exited', { subject: 1, code: 0, signal: '' });
  script.emit('program.exited', { code: 0, reason: 'returned' });
  script.recorder.finish();
  return script.recorder;
}
