// Random programs with threads: locks, queues, conditions, events, executors. They are made so that what they print depends on no order: CPython must print the
// same, and so must every other order of ours. With `careless` set they leave locks out and take them in any order: then nothing is known but that the run ends
// and is replayed by its schedule.
//
// No program hangs unless it is careless: locks are taken in one order, threads wait only for those before them, and queues are emptied by somebody who waits
// for nothing else.
import fc from 'fast-check';

const THREADS = 4;
const LOCKS = 3;
const pick = fc.nat(7);
const nested = fc.createDepthIdentifier();
const thrown = fc.constantFrom("ValueError('v')", "KeyError('k')", 'ZeroDivisionError()', "Odd('o', 3)");
const caught = fc.constantFrom('Exception', 'ValueError', '(KeyError, ZeroDivisionError)', 'Odd');
const indent = (lines) => lines.map((line) => `    ${line}`);

/** A statement: a function from {thread, least lock that may be taken, whether it has a slot, careless, name maker} to lines. */
const { block } = fc.letrec((tie) => ({
  block: fc.array(tie('statement'), { minLength: 1, maxLength: 4 }),
  statement: fc.oneof(
    { depthIdentifier: nested, maxDepth: 3, withCrossShrink: true },
    pick.map((n) => (at) => [`say(${at.thread}, ${n})`]),
    fc.tuple(pick, pick).map(([n, lock]) => (at) => {
      if (at.careless) return [`total += ${n}`];
      // whoever holds a later lock may not take an earlier one
      if (at.least >= LOCKS) return [`say(${at.thread}, "held")`];
      const one = at.least + (lock % (LOCKS - at.least));
      return [`with locks[${one}]: totals[${one}] += ${n}`];
    }),
    fc.tuple(pick, tie('block')).map(([lock, body]) => (at) => {
      if (at.careless) return [`with locks[${lock % LOCKS}]:`, ...indent(inside(body, at))];
      if (at.least >= LOCKS) return inside(body, at);
      const one = at.least + (lock % (LOCKS - at.least));
      return [`with locks[${one}]:`, ...indent(inside(body, { ...at, least: one + 1 }))];
    }),
    fc.constant((at) => [`queue.put((${at.thread}, "${at.name()}"))`]),
    fc.constantFrom('0', '0.001', '0.01').map((s) => () => [`time.sleep(${s})`]),
    pick.map(
      (n) => (at) =>
        at.thread === 0 || at.least > 0 ? [`say(${at.thread}, "first")`] : [`ended[${n % at.thread}].wait()`],
    ),
    pick.map(
      (n) => (at) =>
        at.thread === 0 || at.least > 0 ? [`say(${at.thread}, "first")`] : [`threads[${n % at.thread}].join()`],
    ),
    fc.constant(() => ['with condition: arrived += 1; condition.notify_all()']),
    pick.map((n) => (at) => [`mine.value = ${n}`, `say(${at.thread}, vars(mine))`]),
    fc.tuple(tie('block'), caught, tie('block')).map(([body, kind, other]) => (at) => [
      'try:',
      ...indent(inside(body, at)),
      `except ${kind} as error:`,
      ...indent([`say(${at.thread}, repr(error), type(error.__context__).__name__)`, ...inside(other, at)]),
    ]),
    fc.tuple(tie('block'), tie('block')).map(([body, last]) => (at) => [
      'try:',
      ...indent(inside(body, at)),
      'finally:',
      ...indent(inside(last, at)),
    ]),
    thrown.map((what) => () => [`raise ${what}`]),
    fc.tuple(pick, tie('block')).map(([n, body]) => (at) => [
      `for turn in range(${n % 3}):`,
      ...indent(inside(body, at)),
    ]),
    fc.tuple(pick, pick).map(([workers, n]) => (at) => [
      `with ThreadPoolExecutor(${(workers % 3) + 1}) as executor:`,
      ...indent([
        `futures = [executor.submit(work, x) for x in range(${n})]`,
        `say(${at.thread}, [show(future) for future in futures])`,
      ]),
    ]),
    pick.map((n) => (at) => [
      `with ThreadPoolExecutor(2) as executor: say(${at.thread}, list(executor.map(abs, range(-${n}, 0))))`,
    ]),
    fc.constant((at) => [`child = Thread(target=say, args=(${at.thread}, "child")); child.start(); child.join()`]),
    tie('block').map(
      (body) => (at) =>
        at.careless || at.slot
          ? inside(body, at)
          : ['with slots:', ...indent(inside(body, { ...at, least: LOCKS, slot: true }))],
    ),
    fc.constant((at) =>
      at.careless || at.least > 0 ? ['pass'] : [`say(${at.thread}, gate.acquire(timeout=0.01) and gate.release())`],
    ),
  ),
}));
const inside = (statements, at) => statements.flatMap((statement) => statement(at));

const PRELUDE = `import threading, time
from concurrent.futures import ThreadPoolExecutor
from queue import QUEUE
from threading import Thread

class Odd(Exception): pass

locks = [threading.LOCK() for _ in range(${LOCKS})]
totals, total, arrived = [0] * ${LOCKS}, 0, 0
said = [[] for _ in range(${THREADS})]
ended = [threading.Event() for _ in range(${THREADS})]
condition, slots, gate = threading.Condition(), threading.BoundedSemaphore(2), threading.Semaphore(${THREADS})
mine = threading.local()
queue, got, uncaught = QUEUE(2), [], []

def say(who, *what): said[who].append(what)

def work(x):
    if x % 3 == 2: raise Odd(x)
    return x * x

def show(future):
    error = future.exception()
    return future.result() if error is None else repr(error)

def consume():
    while (item := queue.get()) is not None:
        got.append(item)
        queue.task_done()
    queue.task_done()

threading.excepthook = lambda args: uncaught.append((args.thread.name, repr(args.exc_value)))
`;
const MAIN = `
threads = [Thread(target=target, name=f"t{number}") for number, target in enumerate([${Array.from({ length: THREADS }, (_, n) => `body${n}`)}])]
consumer = Thread(target=consume)
consumer.start()
for thread in threads: thread.start()
with condition: print(condition.wait_for(lambda: arrived >= ${THREADS}))
for thread in threads: thread.join()
queue.join()
queue.put(None)
consumer.join()
for number, lines in enumerate(said): print(number, lines)
print(totals, total, sorted(got), sorted(uncaught), arrived, threading.active_count())
`;

const bodies = fc.array(block, { minLength: THREADS, maxLength: THREADS });
const written = (careless) =>
  fc
    .tuple(bodies, fc.constantFrom('Queue', 'LifoQueue'), fc.constantFrom('Lock', 'RLock'))
    .map(([blocks, queue, lock]) => {
      let names = 0;
      const functions = blocks.map((body, thread) => {
        const at = { thread, least: 0, slot: false, careless, name: () => `n${names++}` };
        const lines = [
          'global total, arrived',
          'try:',
          ...indent(inside(body, at)),
          'finally:',
          '    with condition: arrived += 1; condition.notify_all()',
          `    ended[${thread}].set()`,
        ];
        return `\ndef body${thread}():\n${indent(lines).join('\n')}\n`;
      });
      return PRELUDE.replaceAll('QUEUE', queue).replace('LOCK', lock) + functions.join('') + MAIN;
    });

/** The text of a random program whose output no order of its threads changes. */
export const threadsProgram = written(false);
/** The same without care. */
export const carelessProgram = written(true);
