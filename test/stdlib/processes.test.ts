// Processes and interpreters as only Python 3.14 has them: there is no such CPython with processes to ask.
import { expect, test } from 'vitest';
import { Run } from '../../src/engine/index.ts';

function printed(source: string): string[] {
  let stdout = '';
  const run = new Run(source, { filename: 'program.py' }, { write: (fd, text) => void (fd === 1 && (stdout += text)) });
  while (run.advance(1_000_000) === 'more');
  return stdout.split('\n').slice(0, -1);
}

test('the fork server loads the program once, and its children are copies of it', () => {
  const source = `import multiprocessing as mp
print("loading", __name__)
basket = []
def child(item):
    basket.append(item)
    print(item, basket)
if __name__ == "__main__":
    basket.append("parent")
    for item in (1, 2):
        process = mp.Process(target=child, args=(item,))
        process.start()
        process.join()
    print(mp.get_start_method(), basket)
`;
  expect(printed(source)).toEqual([
    'loading __main__',
    'loading __mp_main__',
    '1 [1]',
    '2 [2]',
    "forkserver ['parent']",
  ]);
});

test('without the guard the fork server dies, and with it the parent', () => {
  const source = `import multiprocessing as mp
def child(): pass
process = mp.Process(target=child)
try:
    process.start()
except ConnectionResetError as error:
    print(error)
`;
  expect(printed(source)).toEqual(['[Errno 104] Connection reset by peer']);
});

test('interpreters of a pool have modules and a key of their own', () => {
  const source = `from concurrent.futures import InterpreterPoolExecutor
import time
calls = []
def square(x):
    return x * x
def note(x):
    calls.append(x)
    return calls
def fail(x):
    raise ValueError(x)
def work(n):
    for _ in range(n):
        pass
if __name__ == "__main__":
    with InterpreterPoolExecutor(2) as pool:
        print(list(pool.map(square, range(4))))
        print(list(pool.map(note, "ab")), calls)
        error = pool.submit(fail, 3).exception()
        print(repr(error), type(error.__cause__).__name__)
        start = time.perf_counter()
        pool.submit(work, 100_000).result()
        one = time.perf_counter() - start
        start = time.perf_counter()
        list(pool.map(work, [100_000] * 2))
        print((time.perf_counter() - start) / one < 1.5)
`;
  expect(printed(source)).toEqual(['[0, 1, 4, 9]', "[['a'], ['b']] []", 'ValueError(3) ExecutionFailed', 'True']);
});

test('an interpreter runs code in its own main module', () => {
  const source = `from concurrent import interpreters
interpreter = interpreters.create()
print(interpreter, interpreters.list_all())
interpreter.prepare_main(x=20)
interpreter.exec("y = x + 1; print(y, __name__)")
print("y" in globals(), interpreter.call(abs, -3))
queue = interpreters.create_queue()
interpreter.prepare_main(queue=queue)
queue.put("ping")
interpreter.exec("queue.put(queue.get() + ' pong')")
print(queue.get())
try:
    interpreter.exec("1 / 0")
except interpreters.ExecutionFailed as error:
    print(error.excinfo.formatted)
interpreter.close()
`;
  expect(printed(source)).toEqual([
    'Interpreter(1) [Interpreter(0), Interpreter(1)]',
    '21 __main__',
    'False 3',
    'ping pong',
    'ZeroDivisionError: division by zero',
  ]);
});

test('only what create() made can be told something, and closed interpreters are gone', () => {
  const source = `from concurrent import interpreters
def told(action, *args):
    try:
        return action(*args)
    except (interpreters.InterpreterError, ValueError, TypeError) as error:
        return f"{type(error).__name__}: {error}"
main, other = interpreters.get_main(), interpreters.create()
print(main.whence, other.whence, main.is_running(), other.is_running(), main == interpreters.get_current())
print(told(main.exec, "1"), told(main.close), told(main.prepare_main, {"a": 1}), told(main.call, abs, -1), sep="\\n")
print(told(other.prepare_main), told(other.exec, 5), sep="\\n")
other.exec("from concurrent import interpreters\\nprint(interpreters.get_current(), interpreters.get_main())")
print(other.call(divmod, 7, 2), interpreters.Interpreter(other.id) is other)
other.close()
print(told(other.exec, "1"), told(interpreters.Interpreter, 99), told(interpreters.Interpreter, "a"), sep="\\n")
queue = interpreters.create_queue(2)
queue.put((1, "a", None))
queue.put([1])
try:
    queue.put(3, timeout=0.01)
except interpreters.QueueFull:
    print("full", queue.full(), queue.qsize())
print(queue.get(), queue.get(), queue.empty())
try:
    queue.get_nowait()
except interpreters.QueueEmpty:
    print("empty")
`;
  expect(printed(source)).toEqual([
    'runtime init _interpreters module True False True',
    'InterpreterError: cannot exec code for unrecognized interpreter 0',
    'InterpreterError: cannot destroy unrecognized interpreter 0',
    'InterpreterError: cannot update __main__ for unrecognized interpreter 0',
    'InterpreterError: cannot make a call in unrecognized interpreter 0',
    'ValueError: arg 2 must be a non-empty mapping',
    'TypeError: _interpreters.exec() argument 2 must be a string, a function, or a code object, not int',
    'Interpreter(1) Interpreter(0)',
    '(3, 1) True',
    'InterpreterNotFoundError: unrecognized interpreter ID 1',
    'InterpreterNotFoundError: unrecognized interpreter ID 99',
    "TypeError: id must be an int, got 'a'",
    'full True 2',
    "(1, 'a', None) [1] True",
    'empty',
  ]);
});
