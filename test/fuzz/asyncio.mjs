// Random asyncio programs: coroutines that start, await, cancel, lock, queue and time out one another, and tell what happens in which order.
//
// Each coroutine calls only later ones, so every program ends. Sleeps are long and of many lengths: two of them end together only when they were
// begun together, since what else happens first is a race in CPython, too.
import fc from 'fast-check';

const COROUTINES = 5;
const nested = fc.createDepthIdentifier();
const pick = fc.nat(7);
const seconds = fc.oneof(
  { weight: 3, arbitrary: fc.constant('0') },
  { weight: 2, arbitrary: fc.constant('0.5') },
  { weight: 4, arbitrary: fc.integer({ min: 1001, max: 999_999 }).map((n) => `${n / 1000}`) },
);
const caught = fc.constantFrom(
  'Exception',
  'BaseException',
  'asyncio.CancelledError',
  'ValueError',
  'TimeoutError',
  '(KeyError, RuntimeError)',
);
const thrown = fc.constantFrom(
  "ValueError('v')",
  "KeyError('k')",
  "RuntimeError('r')",
  'asyncio.CancelledError',
  'TimeoutError()',
);
const kind = fc.constantFrom('FIRST_COMPLETED', 'FIRST_EXCEPTION', 'ALL_COMPLETED');

/** A statement: a function from (number of its coroutine, name maker) to lines. */
const { block } = fc.letrec((tie) => ({
  block: fc.array(tie('statement'), { minLength: 1, maxLength: 4 }),
  statement: fc.oneof(
    { depthIdentifier: nested, maxDepth: 3, withCrossShrink: true },
    fc.constant((at) => say(at, '"here"')),
    seconds.map((s) => () => [`await asyncio.sleep(${s})`]),
    fc.tuple(pick, seconds).map(
      ([n, s]) =>
        (at) =>
          say(at, `await asyncio.sleep(${s}, ${n})`),
    ),
    pick.map((n) => (at) => child(at, n, (call) => say(at, `await ${call}`))),
    pick.map(
      (n) => (at) => child(at, n, (call) => [`tasks.append(asyncio.create_task(${call}, name="${at.name()}"))`]),
    ),
    pick.map((n) => (at) => [`if tasks: ${say(at, `await tasks[${n} % len(tasks)]`)[0]}`]),
    pick.map((n) => (at) => [`if tasks: ${say(at, `tasks[${n} % len(tasks)].cancel()`)[0]}`]),
    pick.map((n) => (at) => [`if tasks: ${say(at, `tasks[${n} % len(tasks)].cancel("c${n}")`)[0]}`]),
    pick.map((n) => (at) => [`if tasks: ${say(at, `state(tasks[${n} % len(tasks)])`)[0]}`]),
    fc.constant((at) => say(at, 'asyncio.current_task().cancelling(), asyncio.current_task().uncancel()')),
    fc.tuple(pick, pick, fc.boolean()).map(
      ([n, m, collect]) =>
        (at) =>
          child(at, n, (one) =>
            child(at, m, (two) =>
              say(at, `await asyncio.gather(${one}, ${two}, return_exceptions=${collect ? 'True' : 'False'})`),
            ),
          ),
    ),
    fc.tuple(kind, fc.option(seconds), fc.nat(3)).map(([when, limit, most]) => (at) => [
      `if tasks: ${say(at, `[len(s) for s in await asyncio.wait(set(tasks[:${most + 1}]) - {asyncio.current_task()}, timeout=${limit ?? 'None'}, return_when=asyncio.${when})]`)[0]}`,
    ]),
    fc.tuple(pick, seconds).map(
      ([n, s]) =>
        (at) =>
          child(at, n, (call) => say(at, `await asyncio.wait_for(${call}, ${s})`)),
    ),
    pick.map((n) => (at) => child(at, n, (call) => say(at, `await asyncio.shield(${call})`))),
    fc.tuple(pick, pick, fc.option(seconds)).map(
      ([n, m, limit]) =>
        (at) =>
          child(at, n, (one) =>
            child(at, m, (two) => [
              // which of several coroutines becomes a task first is a matter of their addresses
              `for next_one in asyncio.as_completed([asyncio.create_task(${one}, name="${at.name()}"), asyncio.create_task(${two}, name="${at.name()}")], timeout=${limit ?? 'None'}):`,
              ...say(at, 'await next_one').map(indent),
            ]),
          ),
    ),
    fc.tuple(seconds, tie('block')).map(([s, body]) => (at) => [
      `async with asyncio.timeout(${s}) as limit:`,
      ...inside(body, at),
      ...say(at, 'limit.expired()'),
    ]),
    fc.tuple(pick, pick, tie('block')).map(
      ([n, m, body]) =>
        (at) =>
          child(at, n, (one) =>
            child(at, m, (two) => [
              'async with asyncio.TaskGroup() as group:',
              `    tasks.append(group.create_task(${one}, name="${at.name()}"))`,
              `    tasks.append(group.create_task(${two}, name="${at.name()}"))`,
              ...inside(body, at),
            ]),
          ),
    ),
    tie('block').map((body) => (at) => ['async with lock:', ...inside(body, at)]),
    tie('block').map((body) => (at) => ['async with semaphore:', ...inside(body, at)]),
    fc.tuple(tie('block'), fc.boolean()).map(([body, all]) => (at) => [
      'async with condition:',
      ...inside(body, at),
      `    condition.${all ? 'notify_all' : 'notify'}()`,
    ]),
    fc.constant((at) => ['async with condition:', ...say(at, 'await condition.wait()').map(indent)]),
    fc.constantFrom('event.set()', 'event.clear()', 'await event.wait()').map((text) => (at) => say(at, text)),
    pick.map((n) => (at) => say(at, `await queue.put(${n})`)),
    fc.constant((at) => say(at, 'await queue.get()')),
    fc
      .constantFrom(
        'queue.get_nowait()',
        'queue.put_nowait(9)',
        'queue.task_done()',
        'queue.qsize()',
        'await queue.join()',
        'queue.shutdown()',
      )
      .map((text) => (at) => say(at, text)),
    fc
      .constantFrom(
        'await barrier.wait()',
        'await barrier.reset()',
        'await barrier.abort()',
        'lock.locked(), lock',
        'semaphore',
      )
      .map((text) => (at) => say(at, `short(${text})`)),
    fc
      .constantFrom(
        'future.set_result(1)',
        'future.set_exception(ValueError("f"))',
        'await asyncio.shield(future)',
        'await future',
        'future.cancel()',
      )
      .map((text) => (at) => say(at, text)),
    pick.map((n) => (at) => [`asyncio.get_running_loop().call_soon(say, "${at.place()}", "call_soon", ${n})`]),
    seconds.map((s) => (at) => [
      `handles.append(asyncio.get_running_loop().call_later(${s}, say, "${at.place()}", "call_later"))`,
    ]),
    fc.constant(() => ['if handles: handles.pop().cancel()']),
    fc.tuple(pick, tie('block')).map(([n, body]) => (at) => [
      `async for item in stream(${n % 4}):`,
      ...say(at, 'item').map(indent),
      ...inside(body, at),
    ]),
    fc.tuple(tie('block'), caught, tie('block')).map(([body, what, handler]) => (at) => [
      'try:',
      ...inside(body, at),
      `except ${what} as error:`,
      ...say(at, 'show(error)').map(indent),
      ...inside(handler, at),
    ]),
    fc.tuple(tie('block'), tie('block')).map(([body, last]) => (at) => [
      'try:',
      ...inside(body, at),
      'finally:',
      ...inside(last, at),
    ]),
    fc.tuple(tie('block'), caught).map(([body, what]) => (at) => [
      'try:',
      ...inside(body, at),
      `except* ${what} as group:`,
      ...say(at, 'show(group)').map(indent),
    ]),
    thrown.map((what) => () => [`raise ${what}`]),
    thrown.map((what) => () => [`if len(tasks) % 2: raise ${what}`]),
    pick.map((n) => () => [`return ${n}`]),
  ),
}));

const indent = (line) => `    ${line}`;
const inside = (body, at) => body.flatMap((statement) => statement(at)).map(indent);
const say = (at, what) => [`say("${at.place()}", ${what})`];
/** What is made of a call of a later coroutine; the last one calls none. */
const child = (at, n, make) =>
  at.number + 1 < COROUTINES
    ? make(`c${at.number + 1 + (n % (COROUTINES - at.number - 1))}()`)
    : ['await asyncio.sleep(0)'];

const PRELUDE = `import asyncio
import re

def show(error):
    if isinstance(error, BaseExceptionGroup):
        return f"{type(error).__name__}({error.message!r}, {[show(e) for e in error.exceptions]})"
    return f"{error!r} cause={error.__cause__!r} context={error.__context__!r} suppressed={error.__suppress_context__}"

def state(task):
    return short(task), task.done(), task.cancelled(), task.cancelling()

def short(value):
    return re.sub(r"0x[0-9a-f]+|:\\\\d+(?=>)| at [^ >]+", "...", repr(value)).replace(repr(__file__), "FILE").replace(__file__, "FILE")

def say(place, *values):
    print(place, asyncio.current_task() and asyncio.current_task().get_name(), *map(short, values))

async def stream(count):
    try:
        for item in range(count):
            await asyncio.sleep(0)
            yield item
    finally:
        print("stream closed", count)
`;

const MAIN = `
async def main():
    global lock, semaphore, condition, event, queue, barrier, future, tasks, handles
    lock, semaphore, condition, event = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Condition(), asyncio.Event()
    queue, barrier, future = asyncio.Queue(2), asyncio.Barrier(2), asyncio.get_running_loop().create_future()
    tasks, handles = [], []
    try:
        async with asyncio.timeout(5000):
            say("main", await c0())
            say("main", await asyncio.gather(*tasks, return_exceptions=True))
    except BaseException as error:
        print("main", show(error))
    print([state(task) for task in tasks])

asyncio.run(main()%s)
print("end")
`;

/** The text of a random program. */
export const asyncioProgram = fc
  .tuple(fc.array(block, { minLength: COROUTINES, maxLength: COROUTINES }), fc.boolean())
  .map(([bodies, debug]) => {
    let names = 0;
    const functions = bodies.map((body, number) => {
      let places = 0;
      const at = { number, place: () => `c${number}.${places++}`, name: () => `n${names++}` };
      return `\nasync def c${number}():\n${inside(body, at).join('\n')}\n`;
    });
    return PRELUDE + functions.join('') + MAIN.replace('%s', debug && names % 4 === 3 ? ', debug=True' : '');
  });
