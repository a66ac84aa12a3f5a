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
    // handles, deadlines and callbacks
    seconds.map((s) => (at) => [`handles.append(loop.call_at(loop.time() + ${s}, say, "${at.place()}", "call_at"))`]),
    fc.constant((at) => [`if handles: ${say(at, 'handles[-1].cancelled(), handles[-1].cancel()')[0]}`]),
    fc.tuple(pick, seconds).map(([n, s]) => () => [
      `if tasks: handles.append(loop.call_later(${s}, tasks[${n} % len(tasks)].cancel, "late"))`,
    ]),
    pick.map((n) => (at) => [
      `if tasks: tasks[${n} % len(tasks)].add_done_callback(lambda task: say("${at.place()}", state(task)))`,
    ]),
    fc
      .constantFrom('ValueError("callback")', 'KeyError("callback")')
      .map((what) => () => [`loop.call_soon(explode, ${what})`]),
    fc.constant((at) => say(at, 'sorted(task.get_name() for task in asyncio.all_tasks())')),
    // tasks that begin at once, tasks nobody keeps, futures nobody asks
    pick.map(
      (n) => (at) =>
        child(at, n, (call) => [
          `tasks.append(asyncio.create_task(${call}, name="${at.name()}", eager_start=True))`,
          ...say(at, 'tasks[-1].done()'),
        ]),
    ),
    pick.map((n) => (at) => child(at, n, (call) => [`keep(asyncio.create_task(${call}, name="${at.name()}"))`])),
    fc
      .constantFrom('ValueError("unasked")', 'RuntimeError("unasked")')
      .map((what) => () => [`loop.create_future().set_exception(${what})`]),
    pick.map((n) => (at) => [
      `if tasks: gathered = asyncio.gather(*tasks[:${n}], return_exceptions=${n % 2 ? 'True' : 'False'})`,
      `if tasks: ${say(at, 'gathered.cancel(), gathered.done()')[0]}`,
      `if tasks: ${say(at, 'await gathered')[0]}`,
    ]),
    pick.map((n) => (at) => [`if tasks: ${say(at, `await asyncio.shield(tasks[${n} % len(tasks)])`)[0]}`]),
    fc.tuple(pick, seconds).map(([n, s]) => (at) => [
      // (those that are done already come in the order of a set)
      `async for next_one in asyncio.as_completed([task for task in tasks[${n % 2}:${n % 2} + 2] if not task.done()], timeout=${s}):`,
      ...say(at, 'next_one in tasks, state(next_one)').map(indent),
    ]),
    // time limits that move
    fc.tuple(seconds, seconds, tie('block')).map(([s, later, body]) => (at) => [
      `async with asyncio.timeout_at(loop.time() + ${s}) as limit:`,
      `    limit.reschedule(loop.time() + ${later})`,
      ...inside(body, at),
      ...say(at, 'limit.expired()'),
    ]),
    fc
      .tuple(
        seconds,
        fc.constantFrom(
          'queue.get()',
          'queue.put(7)',
          'event.wait()',
          'lock.acquire()',
          'semaphore.acquire()',
          'barrier.wait()',
          'future',
        ),
      )
      .map(
        ([s, what]) =>
          (at) =>
            say(at, `await asyncio.wait_for(${what}, ${s})`),
      ),
    fc.tuple(pick, seconds).map(([n, s]) => (at) => [
      'async with condition:',
      ...say(at, `await asyncio.wait_for(condition.wait_for(lambda: len(tasks) % 3 == ${n % 3}), ${s})`).map(indent),
    ]),
    fc
      .constantFrom(
        'lock.release()',
        'semaphore.release()',
        'queue.shutdown(immediate=True)',
        'queue.empty(), queue.full()',
      )
      .map((text) => (at) => say(at, text)),
    fc.tuple(tie('block')).map(([body]) => (at) => [
      'async with barrier as position:',
      ...say(at, 'position').map(indent),
      ...inside(body, at),
    ]),
    // contexts
    pick.map((n) => (at) => [...say(at, 'variable.get(None)'), `variable.set(${n})`]),
    fc.tuple(pick, pick).map(
      ([n, m]) =>
        (at) =>
          child(at, n, (call) => [
            'context = contextvars.copy_context()',
            `context.run(variable.set, "c${m}")`,
            `tasks.append(asyncio.create_task(${call}, name="${at.name()}", context=context))`,
            ...say(at, 'context[variable], variable.get(None)'),
          ]),
    ),
    // asynchronous generators by hand, and context managers
    pick.map((n) => () => [`streams.append(stream(${n}))`]),
    fc
      .tuple(
        pick,
        fc.constantFrom(
          'anext(S)',
          'anext(S, "none")',
          'S.asend(5)',
          'S.asend(None)',
          'S.athrow(ValueError("thrown"))',
          'S.aclose()',
          'S.athrow(GeneratorExit)',
        ),
      )
      .map(([n, text]) => (at) => [
        `if streams: ${say(at, `await ${text.replace('S', `streams[${n} % len(streams)]`)}`)[0]}`,
      ]),
    fc.constant(() => ['if streams: streams.pop()']),
    fc.tuple(pick, tie('block')).map(([n, body]) => (at) => [
      `async with contextlib.aclosing(stream(${n})) as items:`,
      '    async for item in items:',
      ...say(at, 'item').map(indent).map(indent),
      `        if item == ${n % 3}: break`,
      ...inside(body, at),
    ]),
    fc.tuple(pick, tie('block')).map(([n, body]) => (at) => [
      `async with managed(${n}) as value:`,
      ...inside(body, at),
      ...say(at, 'value').map(indent),
    ]),
    fc.tuple(pick, seconds, tie('block')).map(([n, s, body]) => (at) => [
      'async with contextlib.AsyncExitStack() as stack:',
      `    stack.push_async_callback(asyncio.sleep, ${s})`,
      `    ${say(at, `await stack.enter_async_context(managed(${n}))`)[0]}`,
      `    stack.callback(say, "${at.place()}", "exit")`,
      ...inside(body, at),
    ]),
    // a reader of a stream
    fc
      .constantFrom(
        'reader.feed_data(b"ab\\ncdef")',
        'reader.feed_data(b"0123456789")',
        'reader.feed_eof()',
        'reader.at_eof()',
        'await reader.read(3)',
        'await reader.read()',
        'await reader.readline()',
        'await reader.readexactly(4)',
        'await reader.readuntil(b"e")',
        'await reader.readuntil((b"d", b"34"))',
        'reader.set_exception(OSError("reader"))',
        'await asyncio.wait_for(reader.readline(), 3)',
      )
      .map((text) => (at) => say(at, text)),
    // a group whose tasks add more to it, cancelled from within
    fc.tuple(pick, pick, tie('block')).map(
      ([n, m, body]) =>
        (at) =>
          child(at, n, (one) =>
            child(at, m, (two) => [
              'try:',
              '    async with asyncio.TaskGroup() as group:',
              `        tasks.append(group.create_task(adds(group, ${one}, "${at.name()}"), name="${at.name()}"))`,
              `        tasks.append(group.create_task(adds(group, ${two}, "${at.name()}"), name="${at.name()}"))`,
              ...inside(body, at).map(indent),
              'except* (ValueError, KeyError, RuntimeError) as group:',
              ...say(at, 'show(group)').map(indent),
            ]),
          ),
    ),
    // what dies when: locals, results, arguments of callbacks, tasks that only a weak reference knows
    pick.map((n) => (at) => [`noisy${n % 2} = Noisy("${at.place()}")`]),
    pick.map((n) => () => [`noisy${n % 2} = None`]),
    fc.constant((at) => [`loop.call_soon(say, "${at.place()}", Noisy("${at.place()}"))`]),
    pick.map(
      (n) => (at) =>
        child(at, n, (call) => [`weak.append(weakref.ref(asyncio.create_task(${call}, name="${at.name()}")))`]),
    ),
    pick.map((n) => (at) => [`if weak: ${say(at, `weak[${n} % len(weak)]() is None`)[0]}`]),
    fc.constant((at) => ['async for item in stream(9):', ...say(at, 'item').map(indent), '    if item == 1: break']),
    // where a task is
    pick.map((n) => (at) => [
      // of a task that runs, the frames below would be the driver's and the library's
      `if tasks: ${say(at, `[(frame.f_code.co_name, frame.f_lineno) for frame in tasks[${n} % len(tasks)].get_stack() if tasks[${n} % len(tasks)] is not asyncio.current_task()]`)[0]}`,
    ]),
    pick.map((n) => (at) => [
      `if tasks: ${say(at, `len((asyncio.format_call_graph(tasks[${n} % len(tasks)]) or "").splitlines())`)[0]}`,
    ]),
    pick.map((n) => (at) => [
      `if tasks and tasks[${n} % len(tasks)] is not asyncio.current_task(): ${say(at, `stack(tasks[${n} % len(tasks)])`)[0]}`,
    ]),
    fc.tuple(tie('block'), caught).map(([body, what]) => (at) => [
      'try:',
      ...inside(body, at),
      `except ${what}:`,
      '    traceback.print_exc()',
    ]),
    // what a program puts into the loop
    fc
      .constantFrom('asyncio.eager_task_factory', 'None', 'factory', 'asyncio.create_eager_task_factory(Named)')
      .map((what) => () => [`loop.set_task_factory(${what})`]),
    fc.constantFrom('handler', 'None', 'failing').map((what) => () => [`loop.set_exception_handler(${what})`]),
    fc.constant((at) => say(at, 'loop.get_exception_handler() is handler, type(asyncio.current_task()).__name__')),
    pick.map((n) => (at) => [
      'context = contextvars.copy_context()',
      `context.run(variable.set, "soon ${n}")`,
      `loop.call_soon(lambda: say("${at.place()}", variable.get(None)), context=context)`,
      `future.add_done_callback(lambda future: say("${at.place()}", variable.get(None)), context=context)`,
    ]),
    pick.map((n) => (at) => [`loop.call_soon_threadsafe(say, "${at.place()}", "threadsafe", ${n})`]),
    pick.map((n) => () => [`asyncio.current_task().set_name("named ${n}")`]),
    // limits inside limits around what is shielded
    fc.tuple(pick, seconds, seconds, tie('block')).map(
      ([n, s, longer, body]) =>
        (at) =>
          child(at, n, (call) => [
            `async with asyncio.timeout(${longer}) as outer:`,
            '    try:',
            `        async with asyncio.timeout(${s}) as limit:`,
            `            ${say(at, `await asyncio.shield(${call})`)[0]}`,
            '    except TimeoutError as error:',
            ...say(at, 'show(error), limit.expired(), outer.expired(), asyncio.current_task().cancelling()')
              .map(indent)
              .map(indent),
            ...inside(body, at),
          ]),
    ),
    fc.tuple(pick, pick, seconds).map(
      ([n, m, s]) =>
        (at) =>
          child(at, n, (one) =>
            child(at, m, (two) =>
              say(
                at,
                `await asyncio.wait_for(asyncio.gather(asyncio.shield(${one}), asyncio.gather(${two}, asyncio.sleep(${s}))), ${s})`,
              ),
            ),
          ),
    ),
    fc.tuple(pick, tie('block')).map(([n, body]) => (at) => [
      'try:',
      ...inside(body, at),
      'except asyncio.CancelledError as error:',
      ...say(at, 'error.args, asyncio.current_task().cancelling()').map(indent),
      `    if ${n % 2}: asyncio.current_task().uncancel()`,
      `    if ${n % 3}: raise`,
    ]),
    fc
      .constantFrom('condition.notify(2)', 'condition.locked()', 'await condition.acquire()', 'condition.release()')
      .map((text) => (at) => say(at, text)),
    pick.map(
      (n) => (at) =>
        child(at, n, (call) => [
          `inner = ${call}`,
          'try: asyncio.run(inner)',
          `except RuntimeError as error: ${say(at, 'error')[0]}`,
          'finally: inner.close()',
        ]),
    ),
    pick.map(
      (n) => (at) =>
        child(at, n, (call) => say(at, `(await asyncio.wait([asyncio.ensure_future(${call})]))[0].pop().exception()`)),
    ),
    // groups and tasks with all that create_task takes
    fc.tuple(pick, pick, tie('block')).map(
      ([n, m, body]) =>
        (at) =>
          child(at, n, (one) =>
            child(at, m, (two) => [
              'try:',
              '    async with asyncio.TaskGroup() as group:',
              '        context = contextvars.copy_context()',
              `        context.run(variable.set, "group ${n}")`,
              `        tasks.append(group.create_task(${one}, name="${at.name()}", eager_start=${n % 2 ? 'True' : 'False'}))`,
              `        tasks.append(group.create_task(${two}, name="${at.name()}", context=context, eager_start=${m % 2 ? 'True' : 'None'}))`,
              ...say(at, 'group, context.get(variable)').map(indent).map(indent),
              ...inside(body, at).map(indent),
              'except BaseExceptionGroup as group:',
              ...say(at, 'show(group), show(group.split(ValueError)[0])').map(indent),
              `try: group.create_task(asyncio.sleep(0))`,
              `except (RuntimeError, AttributeError) as error: ${say(at, 'error')[0]}`,
            ]),
          ),
    ),
    fc.tuple(pick, fc.boolean()).map(
      ([n, eager]) =>
        (at) =>
          child(at, n, (call) => [
            `tasks.append(asyncio.Task(${call}, loop=loop, name="${at.name()}", eager_start=${eager ? 'True' : 'False'}))`,
            ...say(
              at,
              'state(tasks[-1]), tasks[-1].get_context() is contextvars.copy_context(), tasks[-1].get_coro() is None',
            ),
          ]),
    ),
    // as from another thread, by executors, by wrapped futures
    pick.map(
      (n) => (at) =>
        child(at, n, (call) => [
          `outside.append(asyncio.run_coroutine_threadsafe(${call}, loop))`,
          ...say(at, 'outside[-1].done(), outside[-1].running()'),
        ]),
    ),
    fc
      .tuple(
        pick,
        fc.constantFrom(
          'await asyncio.wrap_future(O)',
          'O.cancel()',
          'O.done(), O.cancelled()',
          'O.exception(0) if O.done() and not O.cancelled() else None',
          'await asyncio.wait_for(asyncio.wrap_future(O), 2)',
          'await asyncio.gather(asyncio.wrap_future(O), return_exceptions=True)',
        ),
      )
      .map(([n, text]) => (at) => [`if outside: ${say(at, text.replaceAll('O', `outside[${n} % len(outside)]`))[0]}`]),
    fc
      .constantFrom('divmod, 7, 2', 'divmod, 7, 0', 'say, "in executor"', 'next, iter(())')
      .map((call) => (at) => say(at, `await loop.run_in_executor(Inline(), ${call})`)),
    // awaitables by hand
    fc
      .tuple(
        pick,
        fc.constantFrom(
          'None',
          'future',
          '5',
          'loop.create_future()',
          'asyncio.current_task()',
          'asyncio.ensure_future(asyncio.sleep(1.25))',
        ),
      )
      .map(
        ([n, what]) =>
          (at) =>
            say(at, `await By(${what}, ${n})`),
      ),
    pick.map((n) => (at) => [
      `future.add_done_callback(lambda future: [][${n}])`,
      ...say(at, `future.remove_done_callback(say), len(future._callbacks or ())`),
    ]),
    // limits without a time, and limits that are gone
    fc.tuple(fc.option(seconds), fc.option(seconds), tie('block')).map(([s, later, body]) => (at) => [
      `async with asyncio.timeout(${s ?? 'None'}) as limit:`,
      ...say(at, 'limit.when() is None, limit.expired()').map(indent),
      `    limit.reschedule(${later === null ? 'None' : `loop.time() + ${later}`})`,
      ...inside(body, at),
      'try: limit.reschedule(None)',
      `except RuntimeError as error: ${say(at, 'error, limit')[0]}`,
    ]),
    // a writer whose other end is a list
    fc
      .constantFrom(
        'writer.write(b"abc")',
        'writer.writelines([b"d", b"ef"])',
        'await writer.drain()',
        'wire.protocol.pause_writing()',
        'wire.protocol.resume_writing()',
        'wire.lose(None)',
        'wire.lose(OSError("wire"))',
        'writer.close(), writer.is_closing()',
        'await writer.wait_closed()',
        'await asyncio.wait_for(writer.drain(), 3)',
        'writer.can_write_eof(), writer.get_extra_info("name", "none")',
        'wire.sent',
      )
      .map((text) => (at) => say(at, text)),
    // what the loop says and does
    fc
      .constantFrom(
        'await loop.shutdown_asyncgens()',
        'loop.is_running(), loop.is_closed(), loop.get_debug()',
        'loop.call_exception_handler({"message": "told", "future": future})',
        'loop.call_exception_handler({"message": "told", "exception": ValueError("x"), "other": [1, 2]})',
        'asyncio.current_task().get_coro().__name__, asyncio.current_task()._must_cancel, asyncio.current_task()._num_cancels_requested',
        'await asyncio.shield(asyncio.sleep(0.75, "shielded"))',
        'asyncio.Runner().run(None)',
        'loop.run_until_complete(future)',
      )
      .map((text) => (at) => say(at, text)),
    pick.map((n) => (at) => [
      `if tasks and tasks[${n} % len(tasks)] is not asyncio.current_task(): ${say(at, `graph(tasks[${n} % len(tasks)])`)[0]}`,
    ]),
    fc.tuple(pick, pick).map(([n, m]) => (at) => [
      'try:',
      `    async with asyncio.timeout(${n}.25):`,
      '        try:',
      '            await asyncio.sleep(100)',
      '        except asyncio.CancelledError as error:',
      ...say(at, 'error.args, asyncio.current_task().cancelling()').map(indent).map(indent).map(indent),
      `            if ${m % 2}: asyncio.current_task().cancel("again")`,
      `            if ${m % 3}: await asyncio.sleep(0)`,
      `            if ${m % 4}: raise`,
      'except TimeoutError as error:',
      ...say(at, 'show(error), asyncio.current_task().cancelling()').map(indent),
    ]),
    fc.tuple(pick, tie('block')).map(([n, body]) => (at) => [
      'async with contextlib.AsyncExitStack() as stack:',
      `    items = await stack.enter_async_context(contextlib.aclosing(stream(${n % 4})))`,
      '    stack.push(lambda kind, error, where: say("exit", show(error)) if error else None)',
      `    async for item in items:`,
      ...inside(body, at).map(indent),
      `        if item == ${n % 3}: continue`,
      `        await items.aclose()`,
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
import concurrent.futures
import contextlib
import contextvars
import io
import re
import traceback
import weakref

variable = contextvars.ContextVar("variable")

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
            got = yield item
            if got is not None: print("sent", got)
    except ValueError as error:
        print("stream", show(error))
        yield "caught"
    finally:
        await asyncio.sleep(0)
        print("stream closed", count)

@contextlib.asynccontextmanager
async def managed(number):
    print("enter", number)
    try:
        await asyncio.sleep(number % 2)
        yield number
    except KeyError as error:
        print("managed", show(error))
    finally:
        await asyncio.sleep(number // 4)
        print("exit", number)

async def adds(group, work, name):
    tasks.append(group.create_task(asyncio.sleep(1.5, name), name=name))
    return await work

def stack(task):
    text = io.StringIO()
    task.print_stack(file=text)
    return [line.strip() for line in text.getvalue().splitlines()[1:] if "File" not in line]

class Named(asyncio.Task):
    # a group cancels its tasks in the order of a set: nothing is said of it
    asked = 0
    def cancel(self, msg=None):
        self.asked += 1
        return super().cancel(msg)
    def __repr__(self):
        return f"{super().__repr__()} asked {self.asked}"

def factory(loop, coro, **options):
    print("makes", options.get("name"), sorted(options))
    return Named(coro, loop=loop, **options)

def handler(loop, context):
    print("handler", context["message"], sorted(context), short(context.get("exception")))

def failing(loop, context):
    raise LookupError(context["message"])

def explode(error):
    raise error

class Noisy:
    def __init__(self, name): self.name = name
    def __repr__(self): return f"<{self.name}>"
    def __del__(self): print("dies", self.name)

class Inline(concurrent.futures.Executor):
    def submit(self, function, /, *args):
        made = concurrent.futures.Future()
        made.set_running_or_notify_cancel()
        try: made.set_result(function(*args))
        except BaseException as error: made.set_exception(error)
        return made

class By:
    def __init__(self, what, number): self.what, self.number = what, number
    def __await__(self):
        if asyncio.isfuture(self.what):
            self.what._asyncio_future_blocking = self.number % 3 > 0
        got = yield self.what
        if self.number % 2: yield from asyncio.sleep(1.5).__await__()
        return got, self.number

class Wire(asyncio.Transport):
    def __init__(self):
        super().__init__()
        self.sent, self.closing = [], False
    def write(self, data): self.sent.append(data)
    def is_closing(self): return self.closing
    def close(self): self.lose(None)
    def lose(self, error):
        if not self.closing:
            self.closing = True
            loop.call_soon(self.protocol.connection_lost, error)

def graph(task):
    text = asyncio.format_call_graph(task) or ""
    return [line.strip() for line in re.sub(r"0x[0-9a-f]+", "...", text).splitlines() if "File" not in line]

kept = set()
def keep(task):
    kept.add(task)
    task.add_done_callback(kept.discard)
`;

const MAIN = `
async def main():
    global lock, semaphore, condition, event, queue, barrier, future, tasks, handles, loop, streams, reader, weak, outside, wire, writer
    loop = asyncio.get_running_loop()
    lock, semaphore, condition, event = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Condition(), asyncio.Event()
    queue, barrier, future = asyncio.QUEUE(2), asyncio.Barrier(2), loop.create_future()
    tasks, handles, streams, weak, outside, reader, wire = [], [], [], [], [], asyncio.StreamReader(limit=8), Wire()
    wire.protocol = asyncio.StreamReaderProtocol(reader, loop=loop)
    wire.protocol.connection_made(wire)
    writer = asyncio.StreamWriter(wire, wire.protocol, reader, loop)
    try:
        async with asyncio.timeout(5000):
            say("main", await c0())
            say("main", await asyncio.gather(*tasks, return_exceptions=True))
    except BaseException as error:
        print("main", show(error))
        if LOUD: raise
    finally:
        # asyncio.run() would cancel them in the order of a set
        rest = sorted(asyncio.all_tasks() - {asyncio.current_task()}, key=asyncio.Task.get_name)
        for task in rest: task.cancel()
        if rest: await asyncio.wait(rest)
        print([state(task) for task in tasks])

START
print("end")
`;

/** A runner that runs twice. */
const REUSED = `with asyncio.Runner() as runner:
    print(variable.get("unset"))
    try: runner.run(main())
    finally:
        print(runner.run(asyncio.sleep(1, "again")), runner.get_loop() is loop, short(asyncio.all_tasks(loop)))`;

/** The text of a random program. */
export const asyncioProgram = fc
  .tuple(
    fc.array(block, { minLength: COROUTINES, maxLength: COROUTINES }),
    fc.boolean(),
    fc.constantFrom('Queue', 'Queue', 'LifoQueue', 'PriorityQueue'),
    fc.boolean(),
  )
  .map(([bodies, debug, queue, loud]) => {
    let names = 0;
    const functions = bodies.map((body, number) => {
      let places = 0;
      const at = { number, place: () => `c${number}.${places++}`, name: () => `n${names++}` };
      return `\nasync def c${number}():\n${inside(body, at).join('\n')}\n`;
    });
    const inDebug = debug && names % 4 === 3 ? ', debug=True' : '';
    const main = MAIN.replace('START', () => (names % 3 === 1 ? REUSED : `asyncio.run(main()${inDebug})`))
      .replace('QUEUE', queue)
      .replace('LOUD', loud ? 'True' : 'False');
    return PRELUDE + functions.join('') + main;
  });
