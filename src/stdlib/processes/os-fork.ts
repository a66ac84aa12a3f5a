/** os.fork() and waiting for children. */
import type { Answer, KernelProcess } from '../../kernel/index.ts';
import {
  answered,
  asInt,
  block,
  closeDescriptor,
  copyFrames,
  isCallable,
  type MachineThread,
  makeTuple,
  type NativeGen,
  type NativeSpec,
  openFile,
  openPipe,
  osError,
  type PyTuple,
  type PyType,
  raise,
  runToEnd,
  toIndex,
  typeName,
  type Value,
  vm,
  warn,
} from '../../machine/index.ts';
import { RUSAGE_CHILDREN, usage } from '../system/os/resource.ts';
import { makeStruct, structSequenceType } from '../structures/structseq.ts';
import { startDelay } from '../threads/delay.ts';
import { runningThread } from '../threads/ids.ts';
import { atFork, callAll, childBegins, copyInto, refuseFork } from './fork.ts';
import { isKnown, pidFiles, placeOf, processOf, reap } from './groups.ts';
import { runningProcess } from './shared.ts';

/** How long it takes until the child of a fork runs. A model. */
const START_NS = 500_000;
const WNOHANG = 1;
const PIDFD_NONBLOCK = 2048;
const [P_ALL, P_PID, P_PGID, P_PIDFD] = [0, 1, 2, 3];
const [WSTOPPED, WEXITED, WCONTINUED, WNOWAIT] = [2, 4, 8, 0x1000000];
const [CLD_EXITED, CLD_KILLED] = [1, 2];

function* fork(): NativeGen {
  const { kernel, interpreter, thread } = vm;
  const parent = runningProcess();
  const registered = atFork();
  yield* callAll([...registered.before].reverse());
  if (parent.threads.size > 1)
    yield* warn(
      'DeprecationWarning',
      `This process (pid=${parent.pid}) is multi-threaded, use of fork() may lead to deadlocks in the child.`,
    );
  const process = kernel.createProcess({ name: parent.name, parent, method: 'fork' });
  const isMain = runningThread() === parent.main;
  /** The child's code is over, as the parent's would be. */
  function* foot(): NativeGen {
    if (!isMain) {
      yield* answered();
      return null;
    }
    const status = yield* runToEnd(function* (): NativeGen<number> {
      return Number(asInt(yield* answered<Value>()) ?? 0);
    });
    kernel.endProcess(process, status);
    return null;
  }
  function* now(): NativeGen {
    yield* answered();
    yield* childBegins();
    return 0;
  }
  try {
    const child = copyInto({
      process,
      from: interpreter,
      thread,
      startNs: startDelay(START_NS),
      body: (copier, t) => {
        copyFrames(copier, thread, t, now, foot);
        return foot;
      },
    });
    (child.runnable as MachineThread).goOn();
  } catch (error) {
    kernel.endProcess(process, 1);
    refuseFork(error);
  }
  yield* callAll(registered.parent);
  return process.pid;
}

/** The status of a process as wait() tells it. */
const statusOf = (process: KernelProcess): number =>
  process.status < 0 ? -process.status : (process.status & 0xff) << 8;

/** Whether waitpid(pid) waits for a child: by its number, as any (-1), of the own group (0) or of another (below). */
const isMeant = (child: KernelProcess, pid: number): boolean =>
  pid > 0
    ? child.pid === pid
    : pid === -1 || placeOf(child).group === (pid === 0 ? placeOf(runningProcess()).group : -pid);
/** Waits until one of the children that are meant is over; null: none is, and it may not wait. */
function* ended(pid: number, options: number): NativeGen<KernelProcess | null> {
  const { kernel } = vm;
  const self = runningProcess();
  const lines = new Set<KernelProcess>();
  const queue = kernel.queue('process', 'a child process');
  for (;;) {
    const children = kernel.processes.filter((child) => child.parent === self && isKnown(child) && isMeant(child, pid));
    if (children.length === 0) raise('ChildProcessError', 10, 'No child processes');
    const over = children.find((child) => child.ended);
    if (over !== undefined) return over;
    if ((options & WNOHANG) !== 0) return null;
    for (const child of children)
      if (!lines.has(child)) {
        lines.add(child);
        child.whenEnded.push(() => queue.wakeAll());
      }
    const only = children.length === 1 ? children[0] : undefined;
    yield* block<Answer>({
      kind: 'wait',
      queue: only?.done ?? queue,
      reason: { on: 'process', what: only?.name ?? 'a child process', object: only?.id ?? 0 },
    });
  }
}
function* waitFor(pid: number, options: number): NativeGen {
  const over = yield* ended(pid, options);
  if (over === null) return makeTuple([0, 0]);
  reap(over);
  return makeTuple([over.pid, statusOf(over)]);
}
let idResult: PyType | undefined;
/** What waitid() answers with. */
export const waitidResult = (): PyType => {
  if (idResult !== undefined) return idResult;
  idResult = structSequenceType(
    'posix.waitid_result',
    '',
    ['si_pid', 'si_uid', 'si_signo', 'si_status', 'si_code'].map((name) => ({ name, doc: '' })),
  );
  idResult.module = 'posix';
  idResult.name = idResult.qualname = 'waitid_result';
  return idResult;
};
const SIGCHLD = 17;
function* waitId(kind: number, id: number, options: number): NativeGen {
  if (kind < P_ALL || kind > P_PIDFD || (options & (WEXITED | WSTOPPED | WCONTINUED)) === 0)
    return raise('OSError', 22, 'Invalid argument');
  const pid =
    kind === P_ALL ? -1 : kind === P_PGID ? -id : kind === P_PID ? id : (processOf(id)?.pid ?? osError('EBADF'));
  const over = yield* ended(pid, options);
  if (over === null) return null;
  if ((options & WNOWAIT) === 0) reap(over);
  const [code, status] = over.status < 0 ? [CLD_KILLED, -over.status] : [CLD_EXITED, over.status & 0xff];
  return makeStruct(waitidResult(), [over.pid, 1000, SIGCHLD, status, code], 5);
}
function register(before?: Value, afterInChild?: Value, afterInParent?: Value): Value {
  const known = atFork();
  const all = [
    [known.before, 'before', before],
    [known.child, 'after_in_child', afterInChild],
    [known.parent, 'after_in_parent', afterInParent],
  ] as const;
  if (all.every(([, , func]) => func === undefined)) raise('TypeError', 'At least one argument is required.');
  for (const [, name, func] of all)
    if (func !== undefined && !isCallable(func))
      raise('TypeError', `'${name}' must be callable, not ${typeName(func)}`);
  for (const [list, , func] of all) if (func !== undefined) list.push(func);
  return null;
}

/** A descriptor that stands for a process: it can be read when that has ended. Closing what is open comes before. */
function openProcess(pid: Value, flags?: Value): Value {
  const wanted = Number(toIndex(pid));
  if (wanted <= 0 || ![0, PIDFD_NONBLOCK].includes(flags === undefined ? 0 : Number(toIndex(flags))))
    raise('OSError', 22, 'Invalid argument');
  const process = vm.kernel.processes.find((other) => other.pid === wanted && isKnown(other));
  if (process === undefined) raise('ProcessLookupError', 3, 'No such process');
  const [descriptor, held] = openPipe();
  const file = openFile(held);
  pidFiles.set(openFile(descriptor), process);
  file.holders++;
  closeDescriptor(held);
  const over = (): void => {
    if (--file.holders === 0) file.close();
  };
  if (process.ended) over();
  else process.whenEnded.push(over);
  return descriptor;
}

/** As waitpid(), with what children have used. */
function* waitAndCount(pid: number, options: number): NativeGen {
  const ended = (yield* waitFor(pid, options)) as PyTuple;
  return makeTuple([...ended.items, usage(RUSAGE_CHILDREN)]);
}

export const forkFunctions: Readonly<Record<string, NativeSpec>> = {
  fork: ['', fork],
  wait: [
    '',
    function* () {
      return yield* waitFor(-1, 0);
    },
  ],
  waitpid: [
    'pid, options, /',
    function* (pid: Value, options: Value) {
      return yield* waitFor(Number(toIndex(pid)), Number(toIndex(options)));
    },
  ],
  waitid: [
    'idtype, id, options, /',
    function* (kind: Value, id: Value, options: Value) {
      return yield* waitId(Number(toIndex(kind)), Number(toIndex(id)), Number(toIndex(options)));
    },
  ],
  wait3: [
    'options',
    function* (options: Value) {
      return yield* waitAndCount(-1, Number(toIndex(options)));
    },
  ],
  wait4: [
    'pid, options',
    function* (pid: Value, options: Value) {
      return yield* waitAndCount(Number(toIndex(pid)), Number(toIndex(options)));
    },
  ],
  pidfd_open: ['pid, flags=0', openProcess],
  register_at_fork: ['*, before=None, after_in_child=None, after_in_parent=None', register],
};
