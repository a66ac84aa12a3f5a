// Scenes written by hand for the panes that the orders don't fill: threads under a GIL, processes with pipes, a deadlock, devices.
import type { Recorder } from '../../src/trace/index.ts';
import { Script } from './script.ts';

export const COUNTER = `import threading

hits = 0
lock = threading.Lock()


def visit(times):
    global hits
    for _ in range(times):
        with lock:
            hits += 1


threads = [threading.Thread(target=visit, args=(100,)) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(hits)
`;

/** Three threads: one waits in join(), one runs with the GIL and the lock, one has asked for the GIL and one waits for the lock. */
export function counter(): Recorder {
  const script = new Script();
  const file = 'counter.py';
  script.start(file, COUNTER);
  const at = (line: number, depth = 1): void => {
    script.emit('line', { file, line, task: 0, depth });
    script.work(6);
  };
  for (const line of [1, 3, 4, 7, 14]) at(line);
  script.emit('lock.created', { lock: 1, type: 'threading.Lock', name: 'lock', capacity: -1 });
  for (const subject of [2, 3, 4]) {
    script.thread = 1;
    script.emit('thread.created', {
      subject,
      owner: 1,
      parent: 1,
      name: `Thread-${subject - 1} (visit)`,
      daemon: false,
      ident: subject * 1000,
    });
    at(16);
    script.emit('thread.started', { subject });
  }
  at(18);
  script.emit('thread.blocked', {
    subject: 1,
    on: 'join',
    object: 2,
    what: 'Thread-1 (visit).join()',
    deadlineNs: -1,
    file,
    line: 18,
  });
  script.emit('gil.released', { gil: 1, subject: 1, why: 'blocking' });
  script.thread = 2;
  script.emit('thread.running', { subject: 2, core: 0 });
  script.emit('gil.taken', { gil: 1, subject: 2 });
  at(7);
  at(9);
  at(10);
  script.emit('lock.acquired', { lock: 1, task: 0, subject: 2, value: 0 });
  at(11);
  script.emit('thread.running', { subject: 3, core: 1 });
  script.emit('gil.waiting', { gil: 1, subject: 3, holder: 2 });
  script.work(125_000);
  script.emit('gil.requested', { gil: 1, subject: 3, holder: 2 });
  script.work(10);
  script.emit('gil.released', { gil: 1, subject: 2, why: 'asked' });
  script.thread = 3;
  script.emit('gil.taken', { gil: 1, subject: 3 });
  at(7);
  at(9);
  at(10);
  script.emit('lock.waiting', { lock: 1, task: 0, subject: 3, operation: 'acquire', deadlineNs: -1 });
  script.emit('thread.blocked', {
    subject: 3,
    on: 'lock',
    object: 1,
    what: 'lock.acquire()',
    deadlineNs: -1,
    file,
    line: 10,
  });
  script.emit('gil.released', { gil: 1, subject: 3, why: 'blocking' });
  script.thread = 2;
  script.emit('gil.taken', { gil: 1, subject: 2 });
  script.emit('thread.running', { subject: 4, core: 2 });
  script.emit('gil.waiting', { gil: 1, subject: 4, holder: 2 });
  at(9);
  script.emit('output', { stream: 'stderr', text: 'nearly there\n', task: 0, file, line: 11 });
  script.recorder.finish();
  return script.recorder;
}

export const SQUARES = `from multiprocessing import Process, Queue


def square(numbers, answers):
    for number in iter(numbers.get, None):
        answers.put(number * number)


if __name__ == "__main__":
    numbers, answers = Queue(), Queue()
    worker = Process(target=square, args=(numbers, answers))
    worker.start()
    numbers.put(12)
    print(answers.get())
`;

/** Two processes, each with its GIL and memory, and pipes with a message on its way; a pool and a database at work. */
export function squares(): Recorder {
  const script = new Script();
  const file = 'squares.py';
  script.start(file, SQUARES);
  const at = (line: number): void => {
    script.emit('line', { file, line, task: 0, depth: 1 });
    script.work(6);
  };
  for (const line of [1, 4, 9, 10]) at(line);
  script.emit('pipe.created', { pipe: 1, name: 'numbers', from: 1, to: 2 });
  script.emit('pipe.created', { pipe: 2, name: 'answers', from: 2, to: 1 });
  at(11);
  at(12);
  script.emit('process.created', { child: 2, parent: 1, name: 'Process-1', method: 'forkserver', pid: 101 });
  script.emit('thread.created', { subject: 2, owner: 2, parent: 0, name: 'MainThread', daemon: false, ident: 2000 });
  script.emit('gil.created', { gil: 2, owner: 2, on: true });
  script.emit('thread.started', { subject: 2 });
  at(13);
  script.emit('pipe.sent', { pipe: 1, what: '12', bytes: 5 });
  script.emit('executor.created', { executor: 1, type: 'ThreadPoolExecutor', workers: 2 });
  script.emit('executor.submitted', { executor: 1, job: 1, name: 'load', task: 0 });
  script.emit('device.created', { device: 1, type: 'database', name: 'orders', capacity: 5 });
  script.emit('device.request', { device: 1, request: 1, what: 'SELECT 1', task: 0, dueNs: 90_000_000, queued: false });
  script.emit('gauge', { name: 'in flight', value: 3 });
  at(14);
  script.emit('thread.blocked', {
    subject: 1,
    on: 'pipe',
    object: 2,
    what: 'answers.get()',
    deadlineNs: -1,
    file,
    line: 14,
  });
  script.emit('gil.released', { gil: 1, subject: 1, why: 'blocking' });
  script.thread = 2;
  script.emit('thread.running', { subject: 2, core: 1 });
  script.emit('gil.taken', { gil: 2, subject: 2 });
  script.recorder.finish();
  return script.recorder;
}

export const SLOW = `import asyncio
import time


async def slow():
    time.sleep(0.5)


async def main():
    save()
    await slow()
    name = input("name? ")


asyncio.run(main())
`;

/** A loop that is blocked, a coroutine that was never awaited, and a program that waits for input. */
export function slow(): Recorder {
  const script = new Script();
  const file = 'slow.py';
  script.start(file, SLOW);
  script.emit('line', { file, line: 15, task: 0, depth: 1 });
  script.emit('loop.created', { loop: 1, debug: false });
  script.emit('task.created', {
    task: 1,
    loop: 1,
    parent: 0,
    name: 'Task-1',
    coroutine: 'main',
    group: 0,
    file,
    line: 15,
  });
  script.emit('handle.scheduled', { loop: 1, handle: 1, name: 'step', task: 1, why: 'task' });
  script.emit('loop.started', { loop: 1 });
  script.emit('loop.turn', { loop: 1, turn: 1, ready: 1, timers: 0 });
  script.emit('handle.run', { loop: 1, handle: 1 });
  script.emit('task.step', { task: 1 });
  script.emit('line', { file, line: 10, task: 1, depth: 1 });
  script.emit('coroutine.neverAwaited', { name: 'save', file, line: 10, task: 1 });
  script.work(20);
  script.emit('line', { file, line: 6, task: 1, depth: 2 });
  script.emit('thread.blocked', {
    subject: 1,
    on: 'sleep',
    object: 0,
    what: 'time.sleep(0.5)',
    deadlineNs: 5e8,
    file,
    line: 6,
  });
  script.wait(0.5);
  script.emit('thread.runnable', { subject: 1, why: 'timer' });
  script.emit('thread.running', { subject: 1, core: 0 });
  script.emit('task.stepped', { task: 1, how: 'waits' });
  script.emit('handle.done', { loop: 1, handle: 1 });
  script.emit('line', { file, line: 12, task: 1, depth: 1 });
  script.emit('input.waiting', { prompt: 'name? ', task: 1 });
  script.recorder.finish();
  return script.recorder;
}
