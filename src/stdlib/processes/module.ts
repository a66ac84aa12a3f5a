/** _multiprocessing: starting processes and waiting for them, and what they share. */
import type { Answer, KernelProcess } from '../../kernel/index.ts';
import {
  asBytes,
  asInt,
  block,
  call,
  closeAll,
  compileSource,
  defineFunction,
  defineType,
  emit,
  descriptors,
  ended,
  getAttr,
  importModule,
  inheritable,
  type Interpreter,
  lifecycle,
  makeBytes,
  makeList,
  type ModuleSpec,
  type NativeGen,
  type NativeSpec,
  newDescriptor,
  type OpenFile,
  openFile,
  programText,
  type PyCode,
  type PyModule,
  PyObject,
  PyTuple,
  type PyType,
  Raise,
  raise,
  runCode,
  runToEnd,
  setAttrGen,
  spawnThread,
  standardStream,
  Thread,
  toArray,
  toFloat,
  toIndex,
  type Value,
  vm,
} from '../../machine/index.ts';
import { startDelay } from '../threads/delay.ts';
import { bellType } from './bell.ts';
import { childBegins, copyInto, forkAndCall } from './fork.ts';
import { connectionFunctions, connectionType } from './connection.ts';
import { lineType, lockFunctions, memoryType, semLockType } from './locks.ts';
import { isKnown, placeChild, programs, reap } from './groups.ts';
import { fork as forkAs } from './os-fork.ts';

import { runningProcess, share, sharedThing } from './shared.ts';
import { inheritSignals, SIGNALS, setSignalHandler } from './signal.ts';
import { sharedMemoryFunctions } from './shared-memory.ts';

/**
 * How long it takes until a new process runs its first line: starting an interpreter and importing the main module anew. A model, in the proportions
 * of real ones: the fork server has an interpreter ready, spawning starts one.
 */
const START_NS: Readonly<Record<string, number>> = { fork: 5_000_000, forkserver: 12_000_000, spawn: 30_000_000 };

/** A process as whoever started it knows it. */
export class PyProcessHandle extends PyObject {
  process!: KernelProcess;
  /** It has seen the end itself. */
  hasSeen = false;
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
      terminate: ['self', sending('SIGTERM')],
      kill: ['self', sending('SIGKILL')],
      interrupt: ['self', sending('SIGINT')],
      hold: ['self, fd, /', hold],
      place: [
        'self, session, group, /',
        (self: PyProcessHandle, session: Value, group: Value) => {
          placeChild(self.process, session === true, Number(toIndex(group)));
          return null;
        },
      ],
      signal: ['self, name, /', (self: PyProcessHandle, name: Value) => sending(String(name))(self)],
    },
    getset: {
      pid: [(self: PyProcessHandle) => self.process.pid],
      // somebody else has waited for it: how it ended is not to be known any more
      lost: [(self: PyProcessHandle) => !self.hasSeen && !isKnown(self.process)],
      exitcode: [
        (self: PyProcessHandle) => {
          if (!self.process.ended) return null;
          self.hasSeen ||= isKnown(self.process);
          reap(self.process);
          return self.process.status;
        },
      ],
    },
  });
  return handleClass;
}

const sending =
  (signal: string) =>
  (self: PyProcessHandle): Value => {
    vm.kernel.signal(self.process, signal, runningProcess());
    return null;
  };
/** Keeps a descriptor open until the process ends: whoever reads at the other end of a pipe hears of it. */
function hold(self: PyProcessHandle, fd: Value): Value {
  const file = openFile(Number(toIndex(fd)));
  if (self.process.ended) return null;
  file.holders++;
  self.process.whenEnded.push(() => {
    if (--file.holders === 0) file.close();
  });
  return null;
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
  self.hasSeen ||= isKnown(process);
  reap(process);
  return true;
}

const handleOf = (process: KernelProcess): PyProcessHandle => {
  const handle = new PyProcessHandle(handleType());
  handle.process = process;
  return handle;
};
const startTime = (method: string): number => startDelay(START_NS[method] ?? 0);

/** A child with a copy of this process's memory, which calls its copy of the function. */
function fork(name: Value, func: Value): Value {
  const process = vm.kernel.createProcess({ name: String(name), parent: runningProcess(), method: 'fork' });
  forkAndCall(process, func, startTime('fork'));
  return handleOf(process);
}

/** The fork server of a run: a process that has imported what its children need, and is copied for each of them. */
interface Server {
  readonly process: KernelProcess;
  readonly interpreter: Interpreter;
  readonly thread: Thread;
}
const servers = new WeakMap<KernelProcess, Server>();
/** Each program has a fork server of its own. */
function firstOfProgram(process: KernelProcess): KernelProcess {
  return process.parent === null || programs.has(process) ? process : firstOfProgram(process.parent);
}
const server = (): Server | undefined => {
  const known = servers.get(firstOfProgram(runningProcess()));
  return known === undefined || known.process.ended ? undefined : known;
};

/** Gives a new process the open files `files` as its descriptors, by number. */
function giveFiles(process: KernelProcess, interpreter: Interpreter, files: ReadonlyMap<number, OpenFile>): void {
  for (const file of files.values()) file.holders++;
  interpreter.state.set('descriptors', new Map(files));
  interpreter.state.set('inheritable', new Set(files.keys()));
  process.whenEnded.push(() => closeAll(interpreter));
}
/** A new interpreter for a child whose standard streams are those of this process, if they lead elsewhere than the computer's own. */
function newInterpreter(process: KernelProcess): Interpreter {
  const interpreter = vm.interpreter.host.newInterpreter(process.id);
  const own = [...descriptors()].filter(([fd]) => fd <= 2);
  if (own.length < 3 || own.some(([, file]) => !file.isHost)) giveFiles(process, interpreter, new Map(own));
  else process.whenEnded.push(() => closeAll(interpreter));
  return interpreter;
}
/** Opens the standard streams of a process whose descriptors were given to it. */
function* openStreams(): NativeGen<void> {
  if (!vm.interpreter.state.has('descriptors')) return;
  const sys = yield* importModule('sys');
  const unbuffered = ((vm.interpreter.state.get('flags') as readonly string[] | undefined) ?? []).includes('u');
  for (const [fd, name] of (['stdin', 'stdout', 'stderr'] as const).entries()) {
    const stream = descriptors().has(fd) ? yield* standardStream(name, unbuffered) : null;
    for (const attribute of [name, `__${name}__`]) yield* setAttrGen(sys, attribute, stream);
  }
}

/** Starts the fork server, and waits until it is ready. */
function* serve(payload: Value): NativeGen {
  const { kernel } = vm;
  const data = asBytes(payload)?.slice() ?? raise('TypeError', 'the payload is bytes');
  const process = kernel.createProcess({ name: 'forkserver', parent: runningProcess(), method: 'forkserver' });
  process.dormant = true;
  const interpreter = newInterpreter(process);
  const thread = new Thread();
  const start = 'the start of the fork server';
  const ready = kernel.queue('event', start);
  let done = false;
  process.whenEnded.push(() => {
    done = true;
    ready.wakeAll();
  });
  runningProcess().whenEnded.push(() => kernel.endProcess(process, 0));
  function* life(): NativeGen {
    try {
      yield* openStreams();
      const spawn = yield* importModule('multiprocessing.spawn');
      yield* call(getAttr(spawn, '_serve'), [makeBytes(data)]);
    } catch (error) {
      if (!(error instanceof Raise)) throw error;
      kernel.endProcess(process, yield* ended(error.exc));
    }
    done = true;
    ready.wakeAll();
    return null;
  }
  spawnThread(kernel, process, thread, interpreter, life, {
    name: 'MainThread',
    ident: 140_000_000_000_000 + process.id * 4096,
    startNs: startTime('spawn'),
  });
  servers.set(firstOfProgram(runningProcess()), { process, interpreter, thread });
  while (!done) yield* block<Answer>({ kind: 'wait', queue: ready, reason: { on: 'event', what: start } });
  if (process.ended) raise('ConnectionResetError', 104, 'Connection reset by peer');
  return null;
}

/** Starts a process that does what the bytes say: multiprocessing.spawn knows how. */
function start(name: Value, method: Value, payload: Value): Value {
  const { kernel } = vm;
  const data = asBytes(payload)?.slice() ?? raise('TypeError', 'the payload is bytes');
  const from = method === 'forkserver' ? server() : undefined;
  const process = kernel.createProcess({
    name: String(name),
    parent: from?.process ?? runningProcess(),
    method: String(method),
  });
  if (from !== undefined) {
    copyInto({
      process,
      from: from.interpreter,
      thread: from.thread,
      startNs: startTime('forkserver'),
      body: () => () => life(process, data, true),
    });
    return handleOf(process);
  }
  const interpreter = newInterpreter(process);
  spawnThread(kernel, process, new Thread(), interpreter, () => life(process, data), {
    name: 'MainThread',
    ident: 140_000_000_000_000 + process.id * 4096,
    startNs: startTime(String(method)),
  });
  return handleOf(process);
}

/**
 * Starts a Python program in a process of its own: _begun_program knows how to run what the bytes say. Its descriptors `numbers` are copies of ours,
 * `from`, and `flags` what it shows in sys.flags.
 */
function startProgram(name: Value, payload: Value, numbers: Value, from: Value, flags: Value): Value {
  const files = filesOf(numbers, from);
  const process = vm.kernel.createProcess({ name: String(name), parent: runningProcess(), method: 'spawn' });
  beginProgram(process, payload, files, flags, startTime('spawn'));
  return handleOf(process);
}

/** The process is about to become another program, by whose name it is known from now on. */
function rename(name: Value): Value {
  const process = runningProcess();
  process.name = String(name);
  emit('process.replaced', { subject: process.id, name: process.name });
  return null;
}

/** Puts such a program in the place of the one that runs: nothing is left of that but its number and those descriptors. */
function* becomeProgram(payload: Value, numbers: Value, from: Value, flags: Value): NativeGen {
  const process = runningProcess();
  const before = vm.interpreter;
  const files = filesOf(numbers, from);
  vm.kernel.replaceProgram(process, () => {
    beginProgram(process, payload, files, flags, 0);
    closeAll(before);
  });
  yield* block({ kind: 'exit' });
  return null;
}

const filesOf = (numbers: Value, from: Value): Map<number, OpenFile> => {
  const sources = toArray(from).map((fd) => Number(toIndex(fd)));
  const pairs = toArray(numbers).map((fd, place) => [Number(toIndex(fd)), sources[place]!] as const);
  // A standard stream that is closed here is closed there, too.
  const open = pairs.filter(([fd, source]) => fd !== source || fd > 2 || descriptors().has(fd));
  return new Map(open.map(([fd, source]) => [fd, openFile(source)]));
};
function beginProgram(
  process: KernelProcess,
  payload: Value,
  files: ReadonlyMap<number, OpenFile>,
  flags: Value,
  startNs: number,
): void {
  const { kernel } = vm;
  const data = asBytes(payload)?.slice() ?? raise('TypeError', 'the payload is bytes');
  const interpreter = vm.interpreter.host.newInterpreter(process.id);
  interpreter.state.set('flags', toArray(flags).map(String));
  // What a program does about an interruption begins with the program.
  setSignalHandler(SIGNALS.SIGINT!, 0, interpreter);
  inheritSignals(vm.interpreter, interpreter);
  const umask = vm.interpreter.state.get('umask');
  if (umask !== undefined) interpreter.state.set('umask', umask);
  programs.add(process);
  giveFiles(process, interpreter, files);
  function* program(): NativeGen {
    const status = yield* runToEnd(function* (): NativeGen<number> {
      yield* openStreams();
      const begun = yield* importModule('_begun_program');
      const found = yield* call(getAttr(begun, 'begin'), [makeBytes(data)]);
      if (!(found instanceof PyTuple)) return Number(asInt(found) ?? 1);
      const [main, what] = found.items as [PyModule, Value];
      vm.interpreter.mainModule = main;
      return yield* ofMain(main, what);
    });
    kernel.endProcess(process, status < 0 ? status : status & 0xff);
    return null;
  }
  spawnThread(kernel, process, new Thread(), interpreter, program, {
    name: 'MainThread',
    ident: 140_000_000_000_000 + process.id * 4096,
    startNs,
  });
}

/** Runs code, or the module of a name, as the main module: nothing of ours is in its frames and tracebacks. */
function* ofMain(main: PyModule, what: Value): NativeGen<number> {
  try {
    if (typeof what === 'string') yield* call(getAttr(yield* importModule('runpy'), '_run_module_as_main'), [what]);
    else yield* runCode(what as PyCode, main.dict);
  } finally {
    // What the program has said comes before what is said about its end.
    const stdout = getAttr(yield* importModule('sys'), 'stdout');
    if (stdout !== null) yield* call(getAttr(stdout, 'flush'), []);
  }
  return 0;
}

/** An open file that a process has put down for another one. */
class Lent {
  constructor(public file: OpenFile | null) {}
}
function lend(fd: Value): Value {
  const file = openFile(Number(toIndex(fd)));
  file.holders++;
  return share(new Lent(file));
}
function claim(ticket: Value): Value {
  const lent = sharedThing(Number(toIndex(ticket)), Lent);
  const file = lent.file ?? raise('OSError', 9, 'Bad file descriptor');
  lent.file = null;
  return newDescriptor(file);
}

/** The life of a child process. */
function* life(process: KernelProcess, data: Uint8Array, forked = false): NativeGen {
  const status = yield* runToEnd(function* (): NativeGen<number> {
    if (forked) yield* childBegins();
    else yield* openStreams();
    const spawn = yield* importModule('multiprocessing.spawn');
    return Number(asInt(yield* call(getAttr(spawn, forked ? '_serve_one' : 'spawn_main'), [makeBytes(data)])) ?? 1);
  });
  vm.kernel.endProcess(process, status & 0xff);
  return null;
}

const functions: Record<string, NativeSpec> = {
  ...connectionFunctions,
  ...lockFunctions,
  ...sharedMemoryFunctions,
  start: ['name, method, payload, /', start],
  lend: ['fd, /', lend],
  claim: ['ticket, /', claim],
  startProgram: ['name, payload, numbers, from, flags, /', startProgram],
  becomeProgram: ['payload, numbers, from, flags, /', becomeProgram],
  inheritable: [
    '',
    () => makeList([...inheritable()].filter((fd) => descriptors().has(fd)).sort((first, second) => first - second)),
  ],
  forkAs: ['name, /', forkAs],
  rename: ['name, /', rename],
  handle: [
    'pid, /',
    (pid: Value) => {
      const process = vm.kernel.processes.find((one) => one.pid === Number(toIndex(pid)) && isKnown(one));
      return handleOf(process ?? raise('ProcessLookupError', 3, 'No such process'));
    },
  ],
  fork: ['name, function, /', fork],
  serve: ['payload, /', serve],
  serving: ['', () => server() !== undefined],
  // The code of a program that is in no file; tracebacks find its lines.
  code: [
    'source, filename, /',
    function* (source: Value, filename: Value): NativeGen {
      lifecycle.rememberSource(String(filename), String(source));
      return yield* compileSource(String(source), String(filename), 'exec');
    },
  ],
  programName: ['', () => vm.interpreter.host.program.filename],
  // The code of the program's file, for the main module of a child; None where there is no file.
  mainCode: [
    '',
    function* (): NativeGen {
      const { filename } = vm.interpreter.host.program;
      const source = programText();
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
    Bell: bellType(),
    Memory: memoryType(),
    ProcessHandle: handleType(),
  }),
};
