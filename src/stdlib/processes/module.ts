/** _multiprocessing: starting processes and waiting for them, and what they share. */
import type { Answer, KernelProcess } from '../../kernel/index.ts';
import {
  asBytes,
  asInt,
  block,
  call,
  compileSource,
  defineFunction,
  defineType,
  getAttr,
  importModule,
  lifecycle,
  makeBytes,
  type ModuleSpec,
  type NativeGen,
  type NativeSpec,
  PyObject,
  type PyType,
  raise,
  runToEnd,
  spawnThread,
  Thread,
  toFloat,
  type Value,
  vm,
} from '../../machine/index.ts';
import { connectionFunctions, connectionType } from './connection.ts';
import { lineType, lockFunctions, memoryType, semLockType } from './locks.ts';
import { runningProcess } from './shared.ts';

/**
 * How long it takes until a new process runs its first line: starting an interpreter and importing the main module anew. A model, in the proportions
 * of real ones: the fork server has an interpreter ready, spawning starts one.
 */
const START_NS: Readonly<Record<string, number>> = { fork: 5_000_000, forkserver: 20_000_000, spawn: 60_000_000 };

class PyProcessHandle extends PyObject {
  process!: KernelProcess;
}
let handleClass: PyType | undefined;

/** A process that was started here. */
function handleType(): PyType {
  handleClass ??= defineType({
    name: 'ProcessHandle',
    module: '_multiprocessing',
    alloc: (cls) => new PyProcessHandle(cls),
    methods: {
      wait: ['self, timeout=None', wait],
      send: [
        'self, signal, /',
        (self: PyProcessHandle, signal: Value) => {
          vm.kernel.signal(self.process, String(signal), runningProcess());
          return null;
        },
      ],
    },
    getset: {
      pid: [(self: PyProcessHandle) => self.process.pid],
      exitcode: [(self: PyProcessHandle) => (self.process.ended ? self.process.status : null)],
    },
  });
  return handleClass;
}

function* wait(self: PyProcessHandle, timeout?: Value): NativeGen {
  const { process } = self;
  const int = timeout === undefined || timeout === null ? undefined : asInt(timeout);
  const ns =
    timeout === undefined || timeout === null
      ? Number.POSITIVE_INFINITY
      : Math.max(0, Math.round((int !== undefined ? Number(int) : toFloat(timeout)) * 1e9));
  const untilNs = vm.nowNs() + ns;
  while (!process.ended) {
    const left = untilNs - vm.nowNs();
    if (left <= 0) return false;
    yield* block<Answer>({
      kind: 'wait',
      queue: process.done,
      ...(Number.isFinite(left) ? { timeoutNs: left } : {}),
      reason: { on: 'process', what: process.name, object: process.id },
    });
  }
  return true;
}

/** Starts a process that does what the bytes say: multiprocessing.spawn knows how. */
function start(name: Value, method: Value, payload: Value): Value {
  const { kernel } = vm;
  const data = asBytes(payload)?.slice() ?? raise('TypeError', 'the payload is bytes');
  const process = kernel.createProcess({ name: String(name), parent: runningProcess(), method: String(method) });
  const interpreter = vm.interpreter.host.newInterpreter(process.id);
  spawnThread(kernel, process, new Thread(), interpreter, () => life(process, data), {
    name: 'MainThread',
    ident: 140_000_000_000_000 + process.id * 4096,
    startNs: vm.exploring ? 0 : (START_NS[String(method)] ?? 0),
  });
  const handle = new PyProcessHandle(handleType());
  handle.process = process;
  return handle;
}

/** The life of a child process. */
function* life(process: KernelProcess, data: Uint8Array): NativeGen {
  const status = yield* runToEnd(function* (): NativeGen<number> {
    const spawn = yield* importModule('multiprocessing.spawn');
    return Number(asInt(yield* call(getAttr(spawn, '_main'), [makeBytes(data)])) ?? 1);
  });
  vm.kernel.endProcess(process, status);
  return null;
}

const functions: Record<string, NativeSpec> = {
  ...connectionFunctions,
  ...lockFunctions,
  start: ['name, method, payload, /', start],
  // The code of the program's file, for the main module of a child; None where there is no file.
  mainCode: [
    '',
    function* (): NativeGen {
      const { source, filename } = vm.interpreter.host.program;
      lifecycle.rememberSource(filename, source);
      return yield* compileSource(source, filename, 'exec');
    },
  ],
};

export const multiprocessingModule: ModuleSpec = {
  kind: 'native',
  make: () => ({
    ...Object.fromEntries(
      Object.entries(functions).map(([name, spec]) => [name, defineFunction(name, spec, '_multiprocessing')]),
    ),
    Connection: connectionType(),
    SemLock: semLockType(),
    Line: lineType(),
    Memory: memoryType(),
    ProcessHandle: handleType(),
  }),
};
