/**
 * _interpreters: several Python interpreters in one process, each with its own modules and its own GIL. A call into one is made by a thread of that
 * interpreter, while the caller waits: one thread of control, as in CPython, where the caller's thread goes over. What goes in and out is pickled.
 */
import type { Answer, Gil, KernelProcess, WaitQueue } from '../../../kernel/index.ts';
import {
  asBytes,
  asInt,
  block,
  call,
  compileSource,
  defineFunction,
  descriptors,
  getAttr,
  importModule,
  type Interpreter,
  lifecycle,
  makeBytes,
  makeTuple,
  type ModuleSpec,
  newModule,
  type NativeGen,
  type NativeSpec,
  type PyException,
  type PyType,
  Raise,
  raise,
  spawnThread,
  Thread,
  throwExc,
  toFloat,
  toIndex,
  type Value,
  callSync,
  vm,
} from '../../../machine/index.ts';
import { exceptionClass, lazy } from '../../data/common.ts';
import { answerSignals } from '../../processes/signal.ts';
import { runningThread } from '../ids.ts';

const ID = 'interpreter.id';
/** Starting an interpreter: a model. */
const START_NS = 15_000_000;

interface Sub {
  readonly id: number;
  readonly interpreter: Interpreter;
  readonly gil: Gil | null;
  running: boolean;
}
/** A queue between the interpreters of a process. */
interface Line {
  readonly items: Uint8Array[];
  readonly most: number;
  readonly filled: WaitQueue;
  readonly emptied: WaitQueue;
}
interface Known {
  readonly subs: Map<number, Sub>;
  readonly lines: Map<number, Line>;
  /** Code objects, which all interpreters can use. */
  readonly codes: Value[];
  nextSub: number;
  nextLine: number;
}
const processes = new WeakMap<KernelProcess, Known>();
function known(): Known {
  const { process } = runningThread();
  let found = processes.get(process);
  if (found === undefined)
    processes.set(process, (found = { subs: new Map(), lines: new Map(), codes: [], nextSub: 1, nextLine: 1 }));
  return found;
}
/** The number of the running interpreter; 0 is the main one. */
export const currentInterpreter = (): number => (vm.interpreter.state.get(ID) as number | undefined) ?? 0;

const interpreterError = lazy(() =>
  exceptionClass('concurrent.interpreters.InterpreterError', 'Exception', { isStatic: true }),
);
const notFoundError = lazy(() =>
  exceptionClass('concurrent.interpreters.InterpreterNotFoundError', interpreterError(), { isStatic: true }),
);
const notShareableError = lazy(() => exceptionClass('concurrent.interpreters.NotShareableError', 'TypeError'));
const fail = (cls: PyType, message: string): never => throwExc(callSync(cls, [message]) as PyException);

function sub(id: Value): Sub {
  const number = Number(toIndex(id));
  return known().subs.get(number) ?? fail(notFoundError(), `unrecognized interpreter ID ${number}`);
}
function* create(): NativeGen {
  const all = known();
  const { process } = runningThread();
  const before = vm.interpreter;
  const interpreter = before.host.newInterpreter(process.id);
  // Signals go to the main interpreter, and files belong to the process.
  answerSignals(process, before);
  const id = all.nextSub++;
  interpreter.state.set(ID, id);
  interpreter.state.set('descriptors', descriptors());
  const main = newModule('__main__', null);
  interpreter.mainModule = main;
  interpreter.modules.table.set('__main__', main);
  main.dict.table.set('__builtins__', interpreter.modules.table.get('builtins') ?? interpreter.builtins);
  all.subs.set(id, { id, interpreter, gil: vm.kernel.createGil(process), running: false });
  vm.charge(START_NS);
  return id;
}

/** Makes a thread of another interpreter call a function of one of its modules. @returns what it answered, in bytes */
function* inside(target: Sub, name: string, data: Uint8Array): NativeGen<Uint8Array> {
  const { kernel } = vm;
  const caller = runningThread();
  if (target.running) fail(interpreterError(), 'interpreter already running');
  target.running = true;
  const ready = kernel.queue('interpreter', `interpreter ${target.id}`, target.id);
  let answer: Uint8Array | null = null;
  let over = false;
  function* life(): NativeGen {
    try {
      const module = yield* importModule('concurrent.interpreters._inside');
      answer = asBytes(yield* call(getAttr(module, name), [makeBytes(data)]))?.slice() ?? null;
    } catch (error) {
      if (!(error instanceof Raise)) throw error;
      yield* lifecycle.uncaught(error.exc);
    }
    over = true;
    target.running = false;
    ready.wakeAll();
    return null;
  }
  spawnThread(kernel, caller.process, new Thread(), target.interpreter, life, {
    name: `${caller.name} in interpreter ${target.id}`,
    daemon: true,
    ident: caller.ident,
    ...(target.gil === null ? {} : { gil: target.gil }),
  });
  while (!over)
    yield* block<Answer>({
      kind: 'wait',
      queue: ready,
      reason: { on: 'interpreter', what: `interpreter ${target.id}` },
    });
  return answer ?? fail(interpreterError(), 'the call did not come back');
}

const line = (id: Value): Line =>
  known().lines.get(Number(toIndex(id))) ?? raise('KeyError', `queue ${Number(toIndex(id))} not found`);
function* waitIn(queue: WaitQueue, untilNs: number): NativeGen<boolean> {
  const left = untilNs - vm.nowNs();
  if (left <= 0) return false;
  yield* block<Answer>({
    kind: 'wait',
    queue,
    ...(Number.isFinite(left) ? { timeoutNs: left } : {}),
    reason: { on: 'queue', what: queue.what },
  });
  return true;
}
const timeLimit = (timeout: Value): number => {
  if (timeout === null) return Number.POSITIVE_INFINITY;
  const int = asInt(timeout);
  return vm.nowNs() + Math.round((int !== undefined ? Number(int) : toFloat(timeout)) * 1e9);
};

const functions: Record<string, NativeSpec> = {
  create: ['config=None, *, reqrefs=False', create],
  destroy: [
    'id, *, restrict=False',
    (id: Value) => {
      const target = sub(id);
      if (target.id === currentInterpreter()) fail(interpreterError(), 'cannot destroy the current interpreter');
      if (target.running) fail(interpreterError(), 'interpreter running');
      known().subs.delete(target.id);
      return null;
    },
  ],
  list_all: ['*, require_ready=False', () => makeTuple([0, ...known().subs.keys()])],
  get_current: ['', currentInterpreter],
  get_main: ['', () => 0],
  is_running: [
    'id, *, restrict=False',
    (id: Value) => (Number(toIndex(id)) === 0 ? true : Number(toIndex(id)) === currentInterpreter() || sub(id).running),
  ],
  _inside: [
    'id, name, data, /',
    function* (id: Value, name: Value, data: Value): NativeGen {
      return makeBytes(yield* inside(sub(id), String(name), asBytes(data)?.slice() ?? new Uint8Array()));
    },
  ],
  _keep: [
    'code, /',
    (code: Value) => {
      const { codes } = known();
      const at = codes.indexOf(code);
      return at >= 0 ? at : codes.push(code) - 1;
    },
  ],
  _kept: [
    'number, /',
    (number: Value) => {
      // Tracebacks show lines of the program.
      const { source, filename } = vm.interpreter.host.program;
      lifecycle.rememberSource(filename, source);
      return known().codes[Number(toIndex(number))] ?? null;
    },
  ],
  // The code of the program's file, for the functions of its main module.
  _mainCode: [
    '',
    function* (): NativeGen {
      const { source, filename } = vm.interpreter.host.program;
      lifecycle.rememberSource(filename, source);
      return yield* compileSource(source, filename, 'exec');
    },
  ],
  _queue: [
    'maxsize, /',
    (maxsize: Value) => {
      const all = known();
      const id = all.nextLine++;
      const most = Number(toIndex(maxsize));
      const what = `queue ${id} of interpreters`;
      all.lines.set(id, {
        items: [],
        most: most <= 0 ? Number.POSITIVE_INFINITY : most,
        filled: vm.kernel.queue('queue', `an item in ${what}`),
        emptied: vm.kernel.queue('queue', `room in ${what}`),
      });
      return id;
    },
  ],
  _queue_put: [
    'id, data, timeout, /',
    function* (id: Value, data: Value, timeout: Value): NativeGen {
      const { items, most, filled, emptied } = line(id);
      const untilNs = timeLimit(timeout);
      while (items.length >= most) if (!(yield* waitIn(emptied, untilNs))) return false;
      items.push(asBytes(data)?.slice() ?? new Uint8Array());
      filled.wake(1);
      return true;
    },
  ],
  _queue_get: [
    'id, timeout, /',
    function* (id: Value, timeout: Value): NativeGen {
      const { items, filled, emptied } = line(id);
      const untilNs = timeLimit(timeout);
      while (items.length === 0) if (!(yield* waitIn(filled, untilNs))) return null;
      const data = items.shift() as Uint8Array;
      emptied.wake(1);
      return makeBytes(data);
    },
  ],
  _queue_count: ['id, /', (id: Value) => line(id).items.length],
  _queue_full: ['id, /', (id: Value) => line(id).items.length >= line(id).most],
  _queue_room: ['id, /', (id: Value) => (Number.isFinite(line(id).most) ? line(id).most : 0)],
  _queues: ['', () => makeTuple([...known().lines.keys()])],
};

export const interpretersModule: ModuleSpec = {
  kind: 'native',
  doc: "This module provides primitive operations to manage Python interpreters.\nThe 'interpreters' module provides a more convenient interface.",
  make: () => ({
    ...Object.fromEntries(
      Object.entries(functions).map(([name, spec]) => [name, defineFunction(name, spec, '_interpreters')]),
    ),
    InterpreterError: interpreterError(),
    InterpreterNotFoundError: notFoundError(),
    NotShareableError: notShareableError(),
  }),
};
