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
import { SIGNALS } from './signal.ts';

/** How long it takes until the child of a fork runs. A model. */
const START_NS = 500_000;
const WNOHANG = 1;
const WUNTRACED = 2;
const WEXITED = 4;
const WCONTINUED = 8;
const WNOWAIT = 0x1000000;
const PIDFD_NONBLOCK = 2048;

/** os.fork(). @param name of the child, if it is about to become another program */
export function* fork(name?: Value): NativeGen {
  const { kernel, interpreter, thread } = vm;
  const parent = runningProcess();
  const registered = atFork();
  yield* callAll([...registered.before].reverse());
  if (parent.threads.size > 1)
    yield* warn(
      'DeprecationWarning',
      `This process (pid=${parent.pid}) is multi-threaded, use of fork() may lead to deadlocks in the child.`,
    );
  const process = kernel.createProcess({
    name: name === undefined ? parent.name : String(name),
    parent,
    method: 'fork',
  });
  const isMain = runningThread() === parent.main;
  /** The child's code is over, as the parent's would be. */
  function* foot(): NativeGen {
    if (!isMain) {
      yield* answered();
      return null;
    }
    const status = yield* runToEnd(function* (): NativeGen<number> {
      return Number(asInt(yield* answered<Value>()) ?? 0);
    }, true);
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

/** As long as it takes to begin to wait: who waits for a process that goes on hears of that, even if it is soon over. */
const SOON_NS = 100_000;
const wentOn = (process: KernelProcess, options: number): boolean =>
  process.news === 'SIGCONT' && (options & WCONTINUED) !== 0 && vm.kernel.nowNs - process.newsNs < SOON_NS;
/** Whether somebody who waits hears of its end. */
const isOver = (process: KernelProcess, options: number): boolean => process.ended && !wentOn(process, options);

/** What of a process is news to somebody who waits: that it is over, or (where `options` ask for that) stopped, or goes on. */
function isNews(process: KernelProcess, options: number): boolean {
  if (isOver(process, options)) return (options & WEXITED) !== 0;
  if (process.news === '') return false;
  return (options & (process.news === 'SIGCONT' ? WCONTINUED : WUNTRACED)) !== 0;
}
/** Waits until there is news of a child that is `wanted`. @returns null where WNOHANG does not wait */
function* news(wanted: (child: KernelProcess) => boolean, options: number): NativeGen<KernelProcess | null> {
  const { kernel } = vm;
  const self = runningProcess();
  const lines = new Set<KernelProcess>();
  const queue = kernel.queue('process', 'a child process');
  const stirs = (options & (WUNTRACED | WCONTINUED)) !== 0;
  for (;;) {
    const children = kernel.processes.filter((child) => child.parent === self && isKnown(child) && wanted(child));
    if (children.length === 0) raise('ChildProcessError', 10, 'No child processes');
    const told = children.find((child) => isNews(child, options));
    if (told !== undefined) return told;
    if ((options & WNOHANG) !== 0) return null;
    for (const child of children)
      if (!lines.has(child)) {
        lines.add(child);
        child.whenEnded.push(() => queue.wakeAll());
        if (stirs) child.whenNews.push(() => queue.wakeAll());
      }
    const only = children.length === 1 && !stirs ? children[0] : undefined;
    yield* block<Answer>({
      kind: 'wait',
      queue: only?.done ?? queue,
      reason: { on: 'process', what: only?.name ?? 'a child process', object: only?.id ?? 0 },
    });
  }
}
/** What waitpid() means by a number. */
function byNumber(pid: number): (child: KernelProcess) => boolean {
  const { group } = placeOf(runningProcess());
  if (pid > 0) return (child) => child.pid === pid;
  return pid === -1 ? () => true : (child) => placeOf(child).group === (pid === 0 ? group : -pid);
}
function* waitFor(pid: number, options: number): NativeGen {
  const child = yield* news(byNumber(pid), options | WEXITED);
  if (child === null) return makeTuple([0, 0]);
  if (isOver(child, options)) {
    reap(child);
    return makeTuple([child.pid, statusOf(child)]);
  }
  const told = child.news;
  child.news = '';
  return makeTuple([child.pid, told === 'SIGCONT' ? 0xffff : ((SIGNALS[told] ?? 0) << 8) | 0x7f]);
}

let infoClass: PyType | undefined;
/** `os.waitid_result` */
export function waitidResult(): PyType {
  if (infoClass !== undefined) return infoClass;
  const fields = ['si_pid', 'si_uid', 'si_signo', 'si_status', 'si_code'];
  infoClass = structSequenceType(
    'posix.waitid_result',
    '',
    fields.map((name) => ({ name, doc: '' })),
  );
  infoClass.module = 'posix';
  infoClass.name = infoClass.qualname = 'waitid_result';
  return infoClass;
}
const EXITED = 1;
const KILLED = 2;
const STOPPED = 5;
const CONTINUED = 6;
/** waitid(): as waitpid(), but it says what it waits for, and may leave the child to be waited for. */
function* waitId(kind: number, id: number, options: number): NativeGen {
  if (kind < 0 || kind > 3 || (options & (WEXITED | WUNTRACED | WCONTINUED)) === 0)
    raise('OSError', 22, 'Invalid argument');
  const { group } = placeOf(runningProcess());
  const wanted = [
    (): boolean => true,
    (child: KernelProcess): boolean => child.pid === id,
    (child: KernelProcess): boolean => placeOf(child).group === (id === 0 ? group : id),
    (child: KernelProcess): boolean => child === processOf(id),
  ][kind]!;
  const child = yield* news(wanted, options);
  if (child === null) return null;
  const { status, news: told } = child;
  const over = isOver(child, options);
  const [code, value] = over
    ? status < 0
      ? [KILLED, -status]
      : [EXITED, status & 0xff]
    : [told === 'SIGCONT' ? CONTINUED : STOPPED, SIGNALS[told] ?? 0];
  if ((options & WNOWAIT) === 0) {
    child.news = '';
    if (over) reap(child);
  }
  return makeStruct(waitidResult(), [child.pid, 1000, SIGNALS.SIGCHLD!, value, code], 5);
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
