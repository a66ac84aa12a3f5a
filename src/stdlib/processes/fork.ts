/** Forking: a child process that begins with a copy of its parent's memory. */
import type { KernelProcess, KernelThread } from '../../kernel/index.ts';
import {
  block,
  call,
  CannotCopy,
  Copier,
  closeAll,
  type Interpreter,
  lifecycle,
  type NativeGen,
  Raise,
  raise,
  spawnThread,
  Thread,
  type ThreadBody,
  type Value,
  getAttr,
  makeTuple,
  PyObject,
  vm,
} from '../../machine/index.ts';
import { answerSignals, forgetWakeupFd } from './signal.ts';

/** What an interpreter keeps that a child does not inherit: its timer and its processor time. */
const OWN = new Set<unknown>(['signal.timer', 'thread.cpuNs']);
/** What all processes of a run have in common. */
const COMMON = new Set<unknown>(['options']);

/** Functions to be called around a fork (os.register_at_fork). */
export interface AtFork {
  readonly before: Value[];
  readonly parent: Value[];
  readonly child: Value[];
}
/** Those of the running interpreter. */
export function atFork(): AtFork {
  let known = vm.interpreter.state.get('at fork') as AtFork | undefined;
  if (known === undefined) {
    known = { before: [], parent: [], child: [] };
    vm.interpreter.state.set('at fork', known);
  }
  return known;
}
/** Calls such functions; what they raise is told and forgotten. */
export function* callAll(functions: readonly Value[]): NativeGen<void> {
  for (const func of functions) {
    try {
      yield* call(func);
    } catch (error) {
      if (!(error instanceof Raise)) throw error;
      yield* lifecycle.writeError('Exception ignored in: ');
      yield* lifecycle.uncaught(error.exc);
    }
  }
}
/** What a child does first: the library puts itself in order, then the functions registered for it run. */
export function* childBegins(): NativeGen<void> {
  const { table } = vm.interpreter.modules;
  const threading = table.get('threading');
  if (threading !== undefined && threading !== null) yield* call(getAttr(threading, '_after_fork'));
  const random = table.get('random');
  if (random !== undefined && random !== null) yield* call(getAttr(random, 'seed'));
  forgetWakeupFd();
  yield* callAll(atFork().child);
}

interface ForkOptions {
  readonly process: KernelProcess;
  /** Whose memory is copied. */
  readonly from: Interpreter;
  /** The thread that goes on in the child. */
  readonly thread: Thread;
  readonly startNs: number;
  /** What the child's thread does. */
  readonly body: (copier: Copier, t: Thread) => ThreadBody;
}

/** Gives a new process a copy of an interpreter's memory, and a thread in it. @throws CannotCopy where `body` cannot copy what is under way */
export function copyInto({ process, from, thread, startNs, body }: ForkOptions): KernelThread {
  const { kernel } = vm;
  const kept = new Map<unknown, unknown>();
  const interpreter = {
    ...from,
    process: process.id,
    state: kept,
    weakNotes: new Map(),
    weakSubclasses: new Map(),
  };
  answerSignals(process, interpreter);
  process.whenEnded.push(() => closeAll(interpreter));
  const t = new Thread();
  const copier = new Copier();
  let todo: ThreadBody | undefined;
  const child = spawnThread(kernel, process, t, interpreter, () => (todo as ThreadBody)(), {
    name: thread.name,
    ident: thread.ident,
    startNs,
  });
  const parent = thread.kernelThread as KernelThread;
  copier.stands(from, interpreter);
  copier.stands(thread, t);
  copier.stands(parent, child);
  copier.stands(parent.process, process);
  copier.stands(from.host, from.host);
  t.context = copier.of(thread.context);
  for (const [key, value] of thread.locals) t.locals.set(copier.of(key), copier.of(value));
  Object.assign(interpreter, {
    modules: copier.of(from.modules),
    builtins: copier.of(from.builtins),
    mainModule: copier.of(from.mainModule),
  });
  for (const [key, value] of from.state)
    if (!OWN.has(key)) kept.set(copier.of(key), COMMON.has(key) ? value : copier.of(value));
  todo = body(copier, t);
  copier.complete(from, interpreter);
  return child;
}

/** In words, why a fork is not possible here. */
export function refuseFork(error: unknown): never {
  if (!(error instanceof CannotCopy)) throw error;
  return raise('NotImplementedError', `headwaiter cannot fork here: it cannot copy ${error.what}`);
}

/** Where the thread of a child keeps what the calls of its parent held. */
const INHERITED = 'inherited calls';

/** The objects that the functions under way in a thread hold. */
function heldByCalls(thread: Thread): PyObject[] {
  const held: unknown[] = thread.stack.slice(0, thread.sp + 1);
  for (let frame = thread.frame; frame !== null; frame = frame.back) held.push(frame.locals);
  return held.filter((value) => value instanceof PyObject);
}
/** The child of multiprocessing's start method "fork": calls its copy of a function, which answers with the exit code. */
export function forkAndCall(process: KernelProcess, func: Value, startNs: number): void {
  const { thread } = vm;
  copyInto({
    process,
    from: vm.interpreter,
    thread,
    startNs,
    body: (copier, t) => {
      const copy = copier.of(func);
      // The child never goes on with the calls of its parent, but what their variables hold lives in it.
      t.locals.set(INHERITED, makeTuple([copy, ...heldByCalls(thread).map((value) => copier.of(value))]));
      return function* (): NativeGen {
        yield* childBegins();
        let status = 1;
        try {
          status = Number(yield* call(copy));
        } catch (error) {
          if (!(error instanceof Raise)) throw error;
          yield* lifecycle.uncaught(error.exc);
        }
        // Of a status the system keeps eight bits.
        vm.kernel.endProcess(process, status & 0xff);
        yield* block({ kind: 'exit' });
        return null;
      };
    },
  });
}
