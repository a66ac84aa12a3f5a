// Whatever can be waited for: what it is called, and who will end the wait.
import { expect, test } from 'vitest';
import { PlayerSession, Run } from '../../src/engine/index.ts';
import { eventText, partyName, Timeline, taskStateText, threadStateText, wakerText } from '../../src/trace/index.ts';

/** Every wait of a program, a line each: who, for what, woken by whom. */
function waits(source: string): ReadonlySet<string> {
  const session = new PlayerSession(source, { filename: 'waits.py' });
  while (session.advance(200) === 'more');
  const { recording } = session;
  const timeline = new Timeline(recording);
  const lines = new Set<string>();
  for (let index = 0; index < recording.length; index++) {
    const event = recording.event(index);
    if (event.kind === 'thread.blocked') {
      const world = timeline.world(index + 1);
      const thread = world.threads.get(event.subject)!;
      lines.add(`${thread.name} ${threadStateText(world, thread)} <- ${wakerText(world, thread)}`);
    } else if (event.kind === 'task.waiting') {
      const stepped = recording.find(new Set(['task.stepped']), index, 1);
      const world = timeline.world(stepped + 1);
      const task = world.tasks.get(event.task)!;
      lines.add(`${task.name} ${taskStateText(world, task)} <- ${wakerText(world, task)}`);
    }
  }
  // every primitive that is told of has an identity
  expect([...timeline.world(recording.length).locks.keys()]).not.toContain(0);
  return lines;
}

const has = (lines: ReadonlySet<string>, wanted: readonly string[]): void =>
  expect(
    wanted.filter((line) => !lines.has(line)),
    [...lines].join('\n'),
  ).toEqual([]);

test('tasks', () => {
  has(waits(TASKS), [
    'sleeper waits for sleep until t=1.000 <- the clock at t=1.000',
    'locker waits for Lock db.lock (held by holder) <- holder, when it gives it back',
    'semmer waits for Semaphore db.sem (held by holder) <- holder, by calling release()',
    'ev waits for Event e <- whoever calls set() on it',
    'cond waits for Condition c <- whoever calls notify() on it',
    'getter waits for an item from Queue q <- whoever puts something in',
    'putter waits for room in Queue q2 <- whoever takes something out',
    'joiner waits for Queue q2 to be worked off <- the last task_done(): 1 unfinished',
    'bar waits for Barrier b <- the last of 2 more who come to it',
    'ascomp waits for the next of as_completed() <- the next of those it waits for to end',
    'fut waits for a future <- whoever sets its result',
    'gatherer waits for gather() of 2 <- the last of those it gathers to end',
    'waiter waits for wait() for 1 <- what it waits for, when it ends',
    'waitfor waits for Event e <- whoever calls set() on it, or the clock at t=3.000 (time is up)',
    'tmo waits for Event e <- whoever calls set() on it, or the clock at t=2.000 (time is up)',
    'group waits for TaskGroup.__aexit__() <- child, when it ends',
    'shielded waits for shield() <- what it shields, when it ends',
    'thr waits for a job of a pool <- asyncio_0, when the job is done',
    'awaiter waits for the result of sleeper <- sleeper, when it ends',
  ]);
});

test('threads', () => {
  has(waits(THREADS), [
    'locker blocked: Lock lock (held by holder) <- holder, when it gives it back',
    'rlocker blocked: RLock rl (held by holder) <- holder, when it gives it back',
    'semmer blocked: Semaphore sem (held by holder) <- holder, by calling release()',
    'evw blocked: Event ev <- whoever calls set() on it',
    'evt blocked: Event ev until t=0.500 <- whoever calls set() on it, or the clock at t=0.500 (time is up)',
    'cw blocked: Condition cond <- whoever calls notify() on it',
    'getter blocked: an item from Queue q <- whoever puts something in',
    'putter blocked: room in Queue q2 <- whoever takes something out',
    'late blocked: room in Queue q3 <- whoever takes something out',
    'qj blocked: Queue q2 to be worked off <- the last task_done(): 1 unfinished',
    'b blocked: Barrier bar <- one more who comes to it',
    'MainThread blocked: the start of holder <- holder, as soon as it runs',
    'MainThread blocked: the result of a job <- ThreadPoolExecutor-0_0, when the job is done',
    'ThreadPoolExecutor-0_0 blocked: an item from SimpleQueue of ThreadPoolExecutor ex <- whoever puts something in',
    'MainThread blocked: ThreadPoolExecutor-0_0 to end <- ThreadPoolExecutor-0_0, when it ends',
  ]);
});

test('who asks a handle of another thread waits until its callback is over', () => {
  has(waits(ASKED_FROM_OUTSIDE), [
    'asker blocked: RLock of the callback (held by MainThread) <- MainThread, when it gives it back',
  ]);
});

/** What is said of every wait after every event, each text once, in the order in which they come up. */
function told(source: string): readonly string[] {
  const session = new PlayerSession(source, { filename: 'waits.py' });
  while (session.advance(200) === 'more');
  const timeline = new Timeline(session.recording);
  const texts = new Set<string>();
  for (let index = 0; index < session.recording.length; index++) {
    const world = timeline.world(index + 1);
    for (const who of [...world.threads.values(), ...world.tasks.values()]) {
      const waker = wakerText(world, who);
      if (who.state !== 'gil' && waker !== '') texts.add(`${who.name}: ${waker}`);
    }
  }
  return [...texts];
}

test('a lock on its way from one to the next: it is free for the one, and the others wait for that one', () => {
  expect(told(HANDED_ON_BY_THREADS).filter((text) => /^[abc]: (?!the clock)/.test(text))).toEqual([
    'b: a, when it gives it back',
    'c: a, when it gives it back; 1 stands before it',
    'b: nobody has to: it is free',
    'c: b, which has it next, when it gives it back; 1 stands before it',
    'a: b, which has it next, when it gives it back; 2 stand before it',
    'a: b, when it gives it back; 1 stands before it',
    'c: b, when it gives it back',
    'a: c, which has it next, when it gives it back; 1 stands before it',
    'c: nobody has to: it is free',
    'a: c, when it gives it back',
    'a: nobody has to: it is free',
  ]);
  expect(told(HANDED_ON_BY_TASKS).filter((text) => /^[abc]: (?!the clock)/.test(text))).toEqual([
    'b: a, when it gives it back',
    'c: a, when it gives it back; 1 stands before it',
    'b: nobody has to: it is free',
    'c: b, which has it next, when it gives it back; 1 stands before it',
    'c: b, which has it next, when it gives it back',
    'a: b, which has it next, when it gives it back; 1 stands before it',
    'a: b, when it gives it back; 1 stands before it',
    'c: b, when it gives it back',
    'a: c, which has it next, when it gives it back; 1 stands before it',
    'c: nobody has to: it is free',
    'a: c, which has it next, when it gives it back',
    'a: c, when it gives it back',
    'a: nobody has to: it is free',
  ]);
});

test('whoever has ended does not have to end any more', () => {
  expect(told(HANDED_ON_BY_TASKS).filter((text) => text.startsWith('Task-1'))).toEqual([
    'Task-1: the last of a, b, c to end',
    'Task-1: the last of a, c to end',
    'Task-1: a, when it ends',
    'Task-1: nobody has to: all of its tasks have ended',
  ]);
});

test('a barrier: who comes waits for those that are missing, who comes again while others leave it waits for these', () => {
  const ofTasks = waits(ROUNDS);
  has(ofTasks, [
    'a waits for Barrier start <- the last of 2 more who come to it',
    'b waits for Barrier start <- one more who comes to it',
    'c waits for Barrier start <- the last one to leave it',
  ]);
  has(waits(THREAD_ROUNDS), [
    'a blocked: Barrier start <- the last of 2 more who come to it',
    'b blocked: Barrier start <- one more who comes to it',
    'c blocked: Barrier start <- the last one to leave it',
  ]);
});

test('nobody stands at a barrier that was given up, was broken or is reset', () => {
  const session = new PlayerSession(GIVEN_UP, { filename: 'waits.py' });
  while (session.advance(200) === 'more');
  const timeline = new Timeline(session.recording);
  const standing: string[] = [];
  for (let index = 0; index < session.recording.length; index++) {
    const event = session.recording.event(index);
    if (event.kind !== 'output') continue;
    const world = timeline.world(index + 1);
    const at = [...world.locks.values()]
      .filter(({ type }) => type.endsWith('.Barrier'))
      .flatMap(({ waiters }) => [...waiters.keys()].map((key) => partyName(world, key)));
    standing.push(`${event.text.trim()}: ${at.join(' ')}`.trim());
  }
  expect(standing).toEqual(['both: a b', 'one: b', 'aborted:', 'again: c', 'reset:', 'timed: x y', 'broken:']);
});

test('the world outside', () => {
  has(waits(OUTSIDE), [
    'MainThread blocked: write notes.txt <- disk, with its answer at t=0.000',
    'two waits for a connection of the client <- whoever gives one back, or the clock at t=1.010 (time is up)',
  ]);
});

test('where nothing is recorded, a deadlock tells the lines at which locks without a name are waited for', () => {
  const run = new Run(CROSSED, { filename: 'crossed.py' });
  while (run.advance(1_000_000) === 'more');
  expect(run.ending?.message).toBe(
    'Deadlock: nothing can ever run again. MainThread waits for the end of one; ' +
      'one waits for lock 2 at line 6 (held by two); two waits for lock 1 at line 6 (held by one).',
  );
});

test('a deadlock beside a pool is one: nobody looks at the workers again and again', () => {
  const told = (source: string) => {
    const run = new Run(source, { filename: 'stuck.py' });
    while (run.advance(1_000_000) === 'more');
    return run.ending?.message;
  };
  expect(told(POOLED)).toBe(
    'Deadlock: nothing can ever run again. MainThread of MainProcess waits for event 8 at line 5; ' +
      'Thread-1 (_handle_workers) of MainProcess waits for the end of a worker; Thread-2 (_handle_tasks) of MainProcess waits for queue 5; ' +
      'Thread-3 (_handle_results) of MainProcess waits for data in results of Pool pool; ' +
      'MainThread of ForkPoolWorker-1 waits for data in jobs of Pool pool.',
  );
  expect(told(POOLED.replace("get_context('fork')", 'dummy'))).toContain('MainThread waits for event ');
  expect(told('import signal\nsignal.pause()\n')).toBe(
    'Deadlock: nothing can ever run again. MainThread waits for a signal.',
  );
  expect(told('import select, socket\nfirst, second = socket.socketpair()\nselect.select([first], [], [])\n')).toBe(
    'Deadlock: nothing can ever run again. MainThread waits for a file or socket to be ready at line 3.',
  );
});

test('a coroutine that another thread was given', () => {
  has(waits(BRIDGE), ['MainThread blocked: the result of a job <- whoever was given the job, when it is done']);
});

test('jobs of a pool: the thread that does it, and how many of several are enough', () => {
  has(waits(JOBS), [
    'MainThread blocked: wait() for the first of 3 <- the first of those it waits for to end',
    'MainThread blocked: wait() for 2 until t=1.400 <- the last of those it waits for to end, or the clock at t=1.400 (time is up)',
    'MainThread blocked: wait() for 2 or the first exception <- the last of those it waits for to end, or one that fails',
    'MainThread blocked: wait() for 1 <- what it waits for, when it ends',
    'MainThread blocked: the next of as_completed() <- the next of those it waits for to end',
    'MainThread blocked: the result of a job <- chef_0, when the job is done',
    'MainThread blocked: the result of a job <- a worker of the pool, when one is free and has done the job',
    'Task-1 waits for a job of a pool <- a worker of the pool, when one is free and has done the job',
  ]);
});

test('signals: who sends them, or the timer that does', () => {
  has(waits(SIGNALS), [
    "MainThread blocked: a signal (the timer's at t=2.000) <- the timer at t=2.000, or whoever sends the signal",
    "MainThread blocked: SIGALRM (the timer's at t=3.000) <- the timer at t=3.000, or whoever sends the signal",
    'MainThread blocked: SIGUSR1 until t=3.500 <- whoever sends the signal, or the clock at t=3.500 (time is up)',
  ]);
});

test('processes', () => {
  has(waits(PROCESSES), [
    'MainThread blocked: the start of the fork server <- the fork server, as soon as it runs',
    'MainThread blocked: data in Pipe here, there <- whoever is at the other end of the pipe',
    'MainThread blocked: worker to end until t=0.500 <- worker, when it ends, or the clock at t=0.500 (time is up)',
    'MainThread blocked: worker to end <- worker, when it ends',
  ]);
});

test('streams and sockets', () => {
  has(waits(STREAMS), [
    'client waits for the connection <- the other side, as soon as it answers',
    'client waits for StreamReader.read() <- the other side, when it sends something or hangs up',
    'Task-4 waits for StreamReader.readline() <- the other side, when it sends something or hangs up',
    'Task-4 waits for StreamWriter.wait_closed() <- the transport, when it is closed',
    'asker waits for the start of the process <- the loop, when the process runs',
    'asker waits for the end of the process <- the process, when it ends',
    'forever waits for Server.serve_forever() <- nobody: a server goes on until it is cancelled',
  ]);
  has(waits(SOCKETS), [
    'serve blocked: accept <- whoever connects',
    'MainThread blocked: recv <- the other side, when it sends something',
  ]);
});

const JOBS = `import asyncio, time
from concurrent.futures import ThreadPoolExecutor, as_completed, wait
def job(seconds):
    time.sleep(seconds - 0.001)
async def main(pool):
    time.sleep(6 - time.monotonic())
    await asyncio.get_running_loop().run_in_executor(pool, job, 1)
with ThreadPoolExecutor(2, 'chef') as pool:
    jobs = [pool.submit(job, seconds) for seconds in (1, 2, 3)]
    wait(jobs, return_when='FIRST_COMPLETED')
    wait(jobs, 1.4 - time.monotonic())
    wait(jobs, return_when='FIRST_EXCEPTION')
    wait(jobs)
    next(as_completed([pool.submit(job, 1)]))
    jobs = [pool.submit(job, 0.1) for number in range(3)]
    time.sleep(0.01)
    jobs[0].result()
    [pool.submit(job, 0.1) for number in range(2)][1].result()
    wait([pool.submit(job, 0.1)])
    asyncio.run(main(pool))
`;

const SIGNALS = `import signal, time
signal.signal(signal.SIGALRM, lambda *args: None)
signal.setitimer(signal.ITIMER_REAL, 2 - time.monotonic())
signal.pause()
signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGALRM])
signal.setitimer(signal.ITIMER_REAL, 3 - time.monotonic())
signal.sigwait([signal.SIGALRM])
signal.sigtimedwait([signal.SIGUSR1], 3.5 - time.monotonic())
`;

const POOLED = `import multiprocessing.dummy
import threading
with multiprocessing.get_context('fork').Pool(1) as pool:
    pool.map(abs, [-1, -2])
    threading.Event().wait()
`;

const ROUNDS = `import asyncio
async def run(start, delay):
    await asyncio.sleep(delay)
    await start.wait()
    await start.wait()
async def main():
    start = asyncio.Barrier(3)
    tasks = [asyncio.create_task(run(start, delay), name=name) for delay, name in enumerate('abc')]
    await asyncio.wait(tasks)
asyncio.run(main())
`;

const THREAD_ROUNDS = `import threading, time
start = threading.Barrier(3)
def run(delay):
    time.sleep(delay)
    start.wait()
    start.wait()
for delay, name in enumerate('abc'):
    threading.Thread(target=run, args=(delay,), name=name).start()
`;

const GIVEN_UP = `import asyncio, threading, time
async def main():
    start = asyncio.Barrier(3)
    tasks = [asyncio.create_task(start.wait(), name=name) for name in 'ab']
    await asyncio.sleep(1)
    print('both')
    tasks[0].cancel()
    await asyncio.sleep(1)
    print('one')
    await start.abort()
    print('aborted')
    await asyncio.gather(*tasks, return_exceptions=True)
    await start.reset()
    task = asyncio.create_task(start.wait(), name='c')
    await asyncio.sleep(1)
    print('again')
    await start.reset()
    print('reset')
    await asyncio.gather(task, return_exceptions=True)
asyncio.run(main())
start = threading.Barrier(3, timeout=2)
def run():
    try:
        start.wait()
    except threading.BrokenBarrierError:
        pass
for name in 'xy':
    threading.Thread(target=run, name=name).start()
time.sleep(1)
print('timed')
time.sleep(2)
print('broken')
`;

const OUTSIDE = `import asyncio, httpx, time
with open('notes.txt', 'w') as file: file.write('x')
time.sleep(0.010 - time.monotonic())
async def main():
    async with httpx.AsyncClient(limits=httpx.Limits(max_connections=1), timeout=1) as client:
        one = asyncio.create_task(client.get('http://bank/1'), name='one')
        two = asyncio.create_task(client.get('http://bank/2'), name='two')
        await one
        await two
asyncio.run(main())
`;

const CROSSED = `import threading, time
a, b = threading.Lock(), threading.Lock()
def both(first, second):
    with first:
        time.sleep(0.1)
        with second: pass
ts = [threading.Thread(target=both, args=(a, b), name='one'), threading.Thread(target=both, args=(b, a), name='two')]
for t in ts: t.start()
for t in ts: t.join()
`;

const BRIDGE = `import asyncio, threading
loop = asyncio.new_event_loop()
threading.Thread(target=loop.run_forever, daemon=True).start()
print(asyncio.run_coroutine_threadsafe(asyncio.sleep(1, 'slept'), loop).result())
`;

const PROCESSES = `import multiprocessing, time
def work(): time.sleep(1)
def answer(end): end.send(1)
if __name__ == '__main__':
    p = multiprocessing.Process(target=work, name='worker')
    p.start()
    p.join(0.5 - time.monotonic())
    p.join()
    here, there = multiprocessing.Pipe()
    p = multiprocessing.Process(target=answer, args=(there,), name='other')
    p.start()
    print(here.recv())
`;

const TASKS = `import asyncio
class DB:
    def __init__(self):
        self.lock = asyncio.Lock()
        self.sem = asyncio.Semaphore(1)
async def sleeper(): await asyncio.sleep(1)
async def holder(db):
    async with db.lock:
        async with db.sem:
            await asyncio.sleep(1)
async def locker(db):
    async with db.lock: pass
async def semmer(db):
    async with db.sem: pass
async def ev(e): await e.wait()
async def cond(c):
    async with c: await c.wait()
async def getter(q): await q.get()
async def putter(q):
    await q.put(1); await q.put(2)
async def joiner(q): await q.join()
async def bar(b): await b.wait()
async def fut(f): await f
async def awaiter(t): await t
async def gatherer(): await asyncio.gather(asyncio.sleep(1), asyncio.sleep(2))
async def waiter():
    await asyncio.wait([asyncio.create_task(asyncio.sleep(1), name='inner')])
async def waitfor(e):
    try: await asyncio.wait_for(e.wait(), 3)
    except TimeoutError: pass
async def tmo(e):
    try:
        async with asyncio.timeout(2): await e.wait()
    except TimeoutError: pass
async def group():
    async with asyncio.TaskGroup() as g:
        g.create_task(asyncio.sleep(1), name='child')
async def shielded(): await asyncio.shield(asyncio.sleep(1))
async def thr():
    import time
    await asyncio.to_thread(time.sleep, 1)
async def ascomp():
    for c in asyncio.as_completed([asyncio.sleep(1)]): await c
async def main():
    db = DB(); e = asyncio.Event(); c = asyncio.Condition(); q = asyncio.Queue(); q2 = asyncio.Queue(1); b = asyncio.Barrier(3)
    f = asyncio.get_running_loop().create_future()
    my_event = e
    ts = [asyncio.create_task(x, name=n) for n, x in dict(sleeper=sleeper(), holder=holder(db), locker=locker(db), semmer=semmer(db), ev=ev(e), cond=cond(c), getter=getter(q), putter=putter(q2), joiner=joiner(q2), bar=bar(b), bar2=bar(b), fut=fut(f), gatherer=gatherer(), waiter=waiter(), waitfor=waitfor(e), tmo=tmo(e), group=group(), shielded=shielded(), thr=thr(), ascomp=ascomp()).items()]
    asyncio.create_task(awaiter(ts[0]), name='awaiter')
    await asyncio.sleep(5)
    e.set(); f.set_result(1)
    await bar(b)
    q.put_nowait(1); q2.get_nowait(); q2.task_done()
asyncio.run(main())
`;

const THREADS = `import threading, queue, time
from concurrent.futures import ThreadPoolExecutor
lock = threading.Lock(); rl = threading.RLock(); ev = threading.Event(); cond = threading.Condition(); q = queue.Queue(); q2 = queue.Queue(1); sem = threading.Semaphore(1); bar = threading.Barrier(2)
def holder():
    with lock, rl, sem: time.sleep(1)
def locker():
    time.sleep(.1)
    with lock: pass
def rlocker():
    time.sleep(.1)
    with rl: pass
def semmer():
    time.sleep(.1)
    with sem: pass
def evw(): ev.wait()
def evt(): ev.wait(0.5)
def cw():
    with cond: cond.wait()
def getter(): q.get()
def putter(): q2.put(1); q2.put(2)
def qj():
    time.sleep(.1)
    q2.join()
def b(): bar.wait()
q3 = queue.Queue(1)
def early(): q3.get()
def late():
    time.sleep(.1)
    q3.put(1); q3.put(2)
ts = [threading.Thread(target=t, name=t.__name__) for t in (holder, locker, rlocker, semmer, evw, evt, cw, getter, putter, qj, b, early, early, late)]
for t in ts: t.start()
time.sleep(2)
ex = ThreadPoolExecutor(1)
f = ex.submit(time.sleep, 1)
f.result()
ev.set()
with cond: cond.notify()
q.put(1); q2.get(); q2.task_done(); q2.get(); q2.task_done(); bar.wait()
sum(range(1000))
for t in ts: t.join()
`;

const ASKED_FROM_OUTSIDE = `import asyncio, threading, time
loop = asyncio.new_event_loop()
begun, over = threading.Event(), threading.Event()
def long():
    begun.set(); time.sleep(.1); over.set()
def asker():
    handle = loop.call_soon_threadsafe(long); begun.wait()
    assert not handle.cancelled() and over.is_set()
    loop.call_soon_threadsafe(loop.stop)
threading.Thread(target=asker, name='asker').start()
loop.run_forever()
`;

const STREAMS = `import asyncio, sys
async def asker():
    p = await asyncio.create_subprocess_exec(sys.executable, '-c', 'import time; time.sleep(1)')
    await p.wait()
async def handle(r, w):
    data = await r.readline()
    await asyncio.sleep(0.5)
    w.write(data); await w.drain(); w.close(); await w.wait_closed()
async def client(port):
    r, w = await asyncio.open_connection('127.0.0.1', port)
    await asyncio.sleep(0.2)
    w.write(b'hi\\n'); print(await r.read()); w.close()
async def main():
    s = await asyncio.start_server(handle, '127.0.0.1', 0)
    port = s.sockets[0].getsockname()[1]
    t = asyncio.create_task(client(port), name='client')
    await t
    f = asyncio.create_task(s.serve_forever(), name='forever')
    await asyncio.sleep(1)
    f.cancel()
    await asyncio.create_task(asker(), name='asker')
asyncio.run(main())
`;

const SOCKETS = `import socket, threading, time, select
srv = socket.create_server(('127.0.0.1', 0))
def serve():
    c, _ = srv.accept()
    time.sleep(.2); print(c.recv(10)); c.sendall(b'ok'); c.close()
t = threading.Thread(target=serve, name='serve'); t.start()
time.sleep(.1)
c = socket.create_connection(srv.getsockname())
time.sleep(.5)
c.sendall(b'x')
print(c.recv(10))
select.select([srv], [], [], 0.1)
t.join()
`;

test('a deadlock of tasks is told by what each of them waits for, not by the loop that is asleep', () => {
  const source = `import asyncio

async def take(first, second):
    async with first:
        await asyncio.sleep(0.1)
        async with second:
            pass

async def main():
    a, b = asyncio.Lock(), asyncio.Lock()
    await asyncio.gather(take(a, b), take(b, a))

asyncio.run(main())
`;
  const session = new PlayerSession(source, { filename: 'take.py' });
  while (session.advance(100) === 'more');
  const { ending } = new Timeline(session.recording).world(session.recording.length);
  expect(ending).toMatchObject({
    reason: 'deadlock',
    message:
      'Task-2 waits for Lock b (held by Task-3); Task-3 waits for Lock a (held by Task-2); Task-1 waits for gather() of 2',
  });
});

test('what is left on a stack lies there in the order in which it came, though items read the same', () => {
  const uses = (module: string, wait: string) =>
    `q = ${module}.LifoQueue()\n    for x in 'abab':\n        ${wait}q.put(x)\n    ${wait}q.get(); ${wait}q.get()\n    ${wait}q.put('a')\n    ${wait}q.get()\n`;
  for (const source of [
    `import asyncio\nasync def main():\n    ${uses('asyncio', 'await ')}asyncio.run(main())\n`,
    `import queue\ndef main():\n    ${uses('queue', '')}main()\n`,
  ]) {
    const session = new PlayerSession(source, { filename: 'stack.py' });
    while (session.advance(100) === 'more');
    const world = new Timeline(session.recording).world(session.recording.length);
    const stack = [...world.locks.values()].find(({ type }) => type.endsWith('LifoQueue'))!;
    expect([...stack.items.values()]).toEqual(["'a'", "'b'"]);
  }
});

test('the next item of a PriorityQueue is told, whatever its items are', () => {
  const order =
    'class Job:\n    def __init__(self, n): self.n = n\n    def __lt__(self, other): return self.n < other.n\n';
  const uses = (module: string, wait: string) =>
    `q = ${module}.PriorityQueue()\n    for n in (5, 1, 3, 2):\n        ${wait}q.put((n, Job(n)))\n    for _ in range(4):\n        ${wait}q.get()\n    for n in (5, 1, 3, 2):\n        q.put_nowait(Job(n))\n    while not q.empty(): q.get_nowait()\n`;
  for (const source of [
    `import asyncio\n${order}async def main():\n    ${uses('asyncio', 'await ')}asyncio.run(main())\n`,
    `import queue\n${order}def main():\n    ${uses('queue', '')}main()\n`,
  ]) {
    const session = new PlayerSession(source, { filename: 'next.py' });
    while (session.advance(100) === 'more');
    const { recording } = session;
    const timeline = new Timeline(recording);
    const told: string[] = [];
    for (let index = 0; index < recording.length; index++) {
      const { kind } = recording.event(index);
      if (kind !== 'queue.put' && kind !== 'queue.got') continue;
      const { next, size } = [...timeline.world(index + 2).locks.values()].find(({ type }) =>
        type.endsWith('PriorityQueue'),
      )!;
      told.push(`${size} ${next.replace(/^\((\d), .*/, '$1').replace(/ object.*/, '')}`);
    }
    expect(told.slice(0, 8)).toEqual(['1 5', '2 1', '3 1', '4 1', '3 2', '2 3', '1 5', '0 ']);
    expect(
      told
        .slice(8)
        .map((line) => line[0])
        .join(''),
    ).toBe('12343210');
    expect(told[8]).toMatch(/^1 <.*Job/);
  }
});

test('what the number of an event, a barrier and a queue says', () => {
  const source = `import asyncio
async def main():
    ready, queue = asyncio.Event(), asyncio.Queue()
    ready.set()
    ready.clear()
    queue.put_nowait(1)
    worked = asyncio.create_task(queue.join(), name="joins")
    await asyncio.sleep(0)
    queue.get_nowait()
    queue.task_done()
    await worked
asyncio.run(main())
import threading
start = threading.Barrier(2)
threading.Thread(target=start.wait).start()
start.wait()
`;
  const session = new PlayerSession(source, { filename: 'numbers.py' });
  while (session.advance(100) === 'more');
  const { recording } = session;
  const timeline = new Timeline(recording);
  const told: string[] = [];
  for (let index = 0; index < recording.length; index++) {
    const event = recording.event(index);
    const world = timeline.world(index + 1);
    if (event.kind === 'lock.value') told.push(eventText(event, world));
    if (event.kind !== 'queue.done') continue;
    const joins = [...world.tasks.values()].find(({ name }) => name === 'joins')!;
    told.push(wakerText(world, joins));
  }
  expect(told).toEqual([
    'Event ready is set.',
    'Event ready is cleared.',
    'the last task_done()',
    '1 of 2 have come to Barrier start.',
    '2 of 2 have come to Barrier start.',
  ]);
});

const HANDED_ON_BY_THREADS = `
import threading, time
lock = threading.Lock()
def work(times):
    for _ in range(times):
        with lock:
            time.sleep(0.1)
threads = [threading.Thread(target=work, args=(times,), name=name) for name, times in [('a', 2), ('b', 1), ('c', 1)]]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
`;

const HANDED_ON_BY_TASKS = `
import asyncio
async def work(lock, times):
    for _ in range(times):
        async with lock:
            await asyncio.sleep(0.1)
async def main():
    lock = asyncio.Lock()
    async with asyncio.TaskGroup() as group:
        for name, times in [('a', 2), ('b', 1), ('c', 1)]:
            group.create_task(work(lock, times), name=name)
asyncio.run(main())
`;

test('who has ended wakes nobody, and what is waited for is told as it is asked for', () => {
  has(waits(ENDED), [
    'plain blocked: Lock lock (held by taker) until t=0.100 <- whoever gives it back: taker has ended, or the clock at t=0.100 (time is up)',
    'again blocked: RLock rlock (held by taker) until t=0.200 <- nobody: taker has ended without giving it back, or the clock at t=0.200 (time is up)',
    'first waits for wait() for the first of 2 until t=0.500 <- the first of those it waits for to end, or the clock at t=0.500 (time is up)',
    'failing waits for wait() for 2 or the first exception <- the last of those it waits for to end, or one that fails',
    'all waits for wait() for 2 <- the last of those it waits for to end',
    'year waits for sleep until t=31536000.2 <- the clock at t=1.200 (time is up)',
  ]);
});

const ENDED = `import asyncio, threading
lock, rlock = threading.Lock(), threading.RLock()
def run(name, work):
    thread = threading.Thread(target=work, name=name)
    thread.start()
    thread.join()
run("taker", lambda: (lock.acquire(), rlock.acquire()))
run("plain", lambda: lock.acquire(timeout=0.1))
run("again", lambda: rlock.acquire(timeout=0.1))
async def cut():
    async with asyncio.timeout(1):
        await asyncio.sleep(86400 * 365)
async def main():
    both = [asyncio.create_task(asyncio.sleep(n, n)) for n in (2, 3)]
    waiters = {"first": asyncio.wait(both, timeout=0.3, return_when="FIRST_COMPLETED"), "all": asyncio.wait(both),
               "failing": asyncio.wait(both, return_when="FIRST_EXCEPTION"), "year": cut()}
    await asyncio.gather(*(asyncio.create_task(one, name=name) for name, one in waiters.items()), return_exceptions=True)
asyncio.run(main())
`;
