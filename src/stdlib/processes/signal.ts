/**
 * _signal: what a process does when a signal comes in. Handlers run on the main thread, between two instructions or in the middle of a wait, as
 * Modules/signalmodule.c has it; what no handler is set for does what POSIX says.
 */
import type { KernelProcess, KernelThread, WaitQueue } from '../../kernel/index.ts';
import {
  type Interpreter,
  type ModuleSpec,
  type NativeGen,
  type NativeSpec,
  type PyException,
  PyFloat,
  type PyType,
  type Value,
  afterCopy,
  asInt,
  block,
  call,
  callSync,
  cpuTime,
  defineFunction,
  descriptors,
  hooks,
  innermostFrame,
  isCallable,
  makeFloat,
  makeSet,
  makeTuple,
  raise,
  throwExc,
  toArrayGen,
  toIndex,
  vm,
} from '../../machine/index.ts';
import { processCpuNs } from '../times/clock.ts';
import { exceptionClass, lazy } from '../data/common.ts';
import { makeStruct, structSequenceType } from '../structures/structseq.ts';
import { runningThread } from '../threads/ids.ts';
import { isKnown, processOf, reap } from './groups.ts';
import { runningProcess } from './shared.ts';

/** Linux's numbers. */
export const SIGNALS: Readonly<Record<string, number>> = {
  SIGHUP: 1,
  SIGINT: 2,
  SIGQUIT: 3,
  SIGILL: 4,
  SIGTRAP: 5,
  SIGABRT: 6,
  SIGBUS: 7,
  SIGFPE: 8,
  SIGKILL: 9,
  SIGUSR1: 10,
  SIGSEGV: 11,
  SIGUSR2: 12,
  SIGPIPE: 13,
  SIGALRM: 14,
  SIGTERM: 15,
  SIGSTKFLT: 16,
  SIGCHLD: 17,
  SIGCONT: 18,
  SIGSTOP: 19,
  SIGTSTP: 20,
  SIGTTIN: 21,
  SIGTTOU: 22,
  SIGURG: 23,
  SIGXCPU: 24,
  SIGXFSZ: 25,
  SIGVTALRM: 26,
  SIGPROF: 27,
  SIGWINCH: 28,
  SIGIO: 29,
  SIGPWR: 30,
  SIGSYS: 31,
  SIGRTMIN: 34,
  SIGRTMAX: 64,
};
const NAMES = new Map(Object.entries(SIGNALS).map(([name, number]) => [number, name]));
const WORDS: Readonly<Record<number, string>> = {
  1: 'Hangup',
  2: 'Interrupt',
  3: 'Quit',
  4: 'Illegal instruction',
  5: 'Trace/breakpoint trap',
  6: 'Aborted',
  7: 'Bus error',
  8: 'Floating point exception',
  9: 'Killed',
  10: 'User defined signal 1',
  11: 'Segmentation fault',
  12: 'User defined signal 2',
  13: 'Broken pipe',
  14: 'Alarm clock',
  15: 'Terminated',
  17: 'Child exited',
  18: 'Continued',
  19: 'Stopped (signal)',
  20: 'Stopped',
  23: 'Urgent I/O condition',
  28: 'Window changed',
};
/** Signals that do nothing where nobody handles them, and those that stop the process then. */
const HARMLESS = new Set(['SIGCHLD', 'SIGCONT', 'SIGURG', 'SIGWINCH']);
/** Those that nobody can hold back. */
const ALWAYS: ReadonlySet<number> = new Set([SIGNALS.SIGKILL!, SIGNALS.SIGSTOP!]);
const STOPPING = new Set(['SIGSTOP', 'SIGTSTP', 'SIGTTIN', 'SIGTTOU']);
const SIG_DFL = 0;
const SIG_IGN = 1;
const HANDLERS = 'signal.handlers';
const HANDLED = 'signal.handled';
const TIMERS = 'signal.timer';
const WAKEUP = 'signal.wakeup';

/** Real-time signals have numbers only. */
const numberOf = (name: string): number => SIGNALS[name] ?? (Number(name.slice(3)) || 0);
/** SIGINT for 2, and so on. */
export const signalName = (number: number): string => NAMES.get(number) ?? `SIG${number}`;

function handlersOf(interpreter: Interpreter): Map<number, Value> {
  let handlers = interpreter.state.get(HANDLERS) as Map<number, Value> | undefined;
  if (handlers === undefined)
    interpreter.state.set(
      HANDLERS,
      (handlers = new Map<number, Value>([
        [numberOf('SIGPIPE'), SIG_IGN],
        [numberOf('SIGXFSZ'), SIG_IGN],
      ])),
    );
  return handlers;
}
const defaultIntHandler = (): Value =>
  (defaultHandler ??= defineFunction(
    'default_int_handler',
    ['signalnum, frame, /', () => raise('KeyboardInterrupt'), 'The default handler for SIGINT installed by Python.'],
    '_signal',
  ));
let defaultHandler: Value | undefined;

/** The handler of a signal: a callable, SIG_DFL or SIG_IGN. */
function handlerOf(interpreter: Interpreter, number: number): Value {
  const own = handlersOf(interpreter).get(number);
  return own ?? (number === numberOf('SIGINT') ? defaultIntHandler() : SIG_DFL);
}

/** What is done about a signal that comes in: a callable, 0 (SIG_DFL) or 1 (SIG_IGN). */
export const signalHandler = (number: number): Value => handlerOf(vm.interpreter, number);
export function setSignalHandler(number: number, handler: Value, interpreter = vm.interpreter): void {
  handlersOf(interpreter).set(number, handler);
}
/** What another program in the place of this one, or begun by it, inherits: what is ignored and what is held back. */
export function inheritSignals(from: Interpreter, to: Interpreter): void {
  for (const [number, handler] of handlersOf(from)) if (handler === SIG_IGN) handlersOf(to).set(number, SIG_IGN);
  maskOf(to).initial = blockedBy(maskOf(from), runningThread());
}
/** `signal.default_int_handler` */
export const interruptHandler = defaultIntHandler;

/** What is done about signals below Python's handlers, of which signal.getsignal() knows nothing: faulthandler's functions, by number. */
function hiddenHandlers(interpreter: Interpreter): Map<number, Value> {
  let hidden = interpreter.state.get(HIDDEN) as Map<number, Value> | undefined;
  if (hidden === undefined) interpreter.state.set(HIDDEN, (hidden = new Map()));
  return hidden;
}
const HIDDEN = 'signal.hidden';
/** Calls the function that faulthandler has for a signal. @returns whether it has one */
export function* runHidden(number: number): NativeGen<boolean> {
  const handler = hiddenHandlers(vm.interpreter).get(number);
  if (handler === undefined) return false;
  yield* call(handler, [number, innermostFrame()]);
  return true;
}

const MASK = 'signal.mask';
/** A signal that is held back: its number, and what sigwaitinfo() says of where it comes from. */
interface Pending {
  readonly number: number;
  readonly code: number;
  readonly pid: number;
  readonly status: number;
}
/** Values of `si_code`: from the computer itself, from kill() of a process, from pthread_kill(); of a child that has ended, by itself or by a signal. */
const SI_KERNEL = 0x80;
const SI_USER = 0;
const SI_TKILL = -6;
const CLD_EXITED = 1;
const CLD_KILLED = 2;
function pendingFrom(signal: string, by: KernelProcess | null): Pending {
  const number = numberOf(signal);
  if (by === null) return { number, code: SI_KERNEL, pid: 0, status: 0 };
  if (number !== SIGNALS.SIGCHLD || !by.ended) return { number, code: SI_USER, pid: by.pid, status: 0 };
  return { number, code: by.status < 0 ? CLD_KILLED : CLD_EXITED, pid: by.pid, status: Math.abs(by.status) & 0xff };
}
/** The signals that the threads of a process hold back, those that came in meanwhile (in order), and who waits for them. */
interface Mask {
  /** What the first thread began with, and every thread that no entry of `own` speaks of. */
  initial: ReadonlySet<number>;
  readonly own: WeakMap<KernelThread, ReadonlySet<number>>;
  /** What was sent to the process, and to single threads of it. */
  pending: Pending[];
  readonly directed: WeakMap<KernelThread, Pending[]>;
  queue: WaitQueue | null;
}
const newMask = (initial: ReadonlySet<number>): Mask => ({
  initial,
  own: new WeakMap(),
  pending: [],
  directed: new WeakMap(),
  queue: null,
});
function maskOf(interpreter: Interpreter): Mask {
  let mask = interpreter.state.get(MASK) as Mask | undefined;
  if (mask === undefined) interpreter.state.set(MASK, (mask = newMask(new Set())));
  return mask;
}
const blockedBy = (mask: Mask, thread: KernelThread): ReadonlySet<number> => mask.own.get(thread) ?? mask.initial;
const directedTo = (mask: Mask, thread: KernelThread): Pending[] => mask.directed.get(thread) ?? [];
// A child inherits what the thread that forks holds back, but not what came in.
afterCopy((_copier, from, to) => {
  const mask = from.state.get(MASK) as Mask | undefined;
  if (mask !== undefined) to.state.set(MASK, newMask(blockedBy(mask, runningThread())));
});
/** A thread that is begun holds back what the one holds back that begins it. */
export function inheritMask(thread: KernelThread): void {
  const mask = vm.interpreter.state.get(MASK) as Mask | undefined;
  mask?.own.set(thread, blockedBy(mask, runningThread()));
}
function keepFor(pending: Pending[], signal: Pending): void {
  if (signal.number >= numberOf('SIGRTMIN') || pending.every(({ number }) => number !== signal.number))
    pending.push(signal);
}
/** The thread of a process that takes a signal which was sent to the process: the main thread, unless it holds it back; null when all do. */
function taker(mask: Mask, process: KernelProcess, number: number): KernelThread | null {
  const takes = (thread: KernelThread): boolean => !blockedBy(mask, thread).has(number);
  if (process.main !== null && takes(process.main)) return process.main;
  return [...process.threads].find((thread) => !thread.finished && takes(thread)) ?? null;
}

/** Makes a process answer to signals as its interpreter says. */
export function answerSignals(process: KernelProcess, interpreter: Interpreter): void {
  const disposition: KernelProcess['disposition'] = (signal, by) => {
    const mask = interpreter.state.get(MASK) as Mask | undefined;
    const thread = mask === undefined ? process.main : taker(mask, process, numberOf(signal));
    if (mask !== undefined && thread === null) {
      keepFor(mask.pending, pendingFrom(signal, by));
      mask.queue?.wakeAll();
      return 'ignore';
    }
    const hidden = hiddenHandlers(interpreter).has(numberOf(signal));
    const handler = handlerOf(interpreter, numberOf(signal));
    if (handler === SIG_IGN && !hidden) {
      // who does not want to hear of children never waits for them
      if (signal === 'SIGCHLD' && by?.ended) reap(by);
      return 'ignore';
    }
    if (handler !== SIG_DFL || hidden) {
      if (thread === process.main) return 'handle';
      if (thread !== null) paused.get(thread)?.();
      return wakeupFd(interpreter) >= 0 ? 'handle' : 'aside';
    }
    if (STOPPING.has(signal)) return 'stop';
    return HARMLESS.has(signal) ? 'ignore' : -numberOf(signal);
  };
  process.answerSignals(disposition);
}

/** The descriptor that gets a byte for each signal that is handled; -1: none. */
const wakeupFd = (interpreter: Interpreter): number => (interpreter.state.get(WAKEUP) as number | undefined) ?? -1;
/** A child process: asyncio sees to it that signals of the child are not told to the parent's loop. */
export function forgetWakeupFd(): void {
  if (wakeupFd(vm.interpreter) !== -1 && vm.interpreter.modules.table.get('asyncio') !== undefined)
    vm.interpreter.state.set(WAKEUP, -1);
}
/** Whether a signal wakes whoever waits for a descriptor, whatever thread has taken it. */
export const hasWakeupFd = (): boolean => wakeupFd(vm.interpreter) >= 0;
function setWakeupFd(given: Value): Value {
  const fd = Number(asInt(given) ?? raise('TypeError', 'an integer is required'));
  const thread = runningThread();
  if (thread !== thread.process.main)
    raise('ValueError', 'set_wakeup_fd only works in main thread of the main interpreter');
  if (fd !== -1) {
    const file = descriptors().get(fd) ?? raise('OSError', 9, 'Bad file descriptor');
    if (file.blocking) raise('ValueError', `the fd ${fd} must be in non-blocking mode`);
  }
  const before = wakeupFd(vm.interpreter);
  vm.interpreter.state.set(WAKEUP, fd);
  return before;
}

/** How many signals were handled, and the line of those who wait for the next one. */
interface Handled {
  count: number;
  readonly queue: WaitQueue;
}
function handledOf(interpreter: Interpreter): Handled {
  let handled = interpreter.state.get(HANDLED) as Handled | undefined;
  if (handled === undefined)
    interpreter.state.set(HANDLED, (handled = { count: 0, queue: vm.kernel.queue('signal', 'a signal') }));
  return handled;
}
afterCopy((_copier, _from, to) => void to.state.delete(HANDLED));

/** Runs the handlers of the signals that have come in, by number; when one raises, the others are still to come. */
function* runHandlers(): NativeGen<void> {
  const { interpreter } = vm;
  const process = runningProcess();
  const signals = process.takeSignals().sort((a, b) => numberOf(a) - numberOf(b));
  const handled = interpreter.state.get(HANDLED) as Handled | undefined;
  if (handled !== undefined && signals.length > 0) {
    handled.count++;
    handled.queue.wakeAll();
  }
  try {
    while (signals.length > 0) {
      const number = numberOf(signals.shift()!);
      if (yield* runHidden(number)) continue;
      const handler = handlerOf(interpreter, number);
      if (handler === SIG_IGN || handler === SIG_DFL) continue;
      const wakeup = descriptors().get(wakeupFd(interpreter));
      if (wakeup !== undefined) yield* wakeup.write(Uint8Array.of(number));
      yield* call(handler, [number, innermostFrame()]);
    }
  } finally {
    process.signals.push(...signals);
  }
}
export function installSignals(): void {
  hooks.runSignalHandlers = runHandlers;
}

function checkedNumber(value: Value): number {
  const number = Number(toIndex(value));
  if (number < 1 || number > 64) raise('ValueError', 'signal number out of range');
  return number;
}

function setHandler(signalnum: Value, handler: Value): Value {
  const number = checkedNumber(signalnum);
  const thread = runningThread();
  if (thread !== thread.process.main) raise('ValueError', 'signal only works in main thread of the main interpreter');
  const int = asInt(handler);
  if (int === undefined && !isCallable(handler))
    raise('TypeError', 'signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object');
  if (int !== undefined && Number(int) !== SIG_DFL && Number(int) !== SIG_IGN)
    raise('TypeError', 'signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object');
  if (number === SIGNALS.SIGKILL || number === SIGNALS.SIGSTOP) raise('OSError', 22, 'Invalid argument');
  const before = handlerOf(vm.interpreter, number);
  handlersOf(vm.interpreter).set(number, int === undefined ? handler : Number(int));
  hiddenHandlers(vm.interpreter).delete(number);
  return before;
}

/** @param target the thread of this process that it is meant for; null: whichever takes it */
function* sendTo(process: KernelProcess, number: number, target: KernelThread | null = null): NativeGen {
  const { kernel, interpreter } = vm;
  const own = process === runningProcess();
  const mask = interpreter.state.get(MASK) as Mask | undefined;
  if (target !== null && mask !== undefined && blockedBy(mask, target).has(number) && !ALWAYS.has(number)) {
    const pending = directedTo(mask, target);
    keepFor(pending, { number, code: SI_TKILL, pid: runningProcess().pid, status: 0 });
    mask.directed.set(target, pending);
    mask.queue?.wakeAll();
    return null;
  }
  const here = own && (target === runningThread() || (target === null && runningThread() === process.main));
  const isBlocked = mask !== undefined && blockedBy(mask, runningThread()).has(number);
  if (here && !isBlocked && (yield* runHidden(number))) return null;
  const wakes = target === null || target === process.main;
  kernel.signal(process, signalName(number), runningProcess(), wakes || hasWakeupFd());
  if (process.ended && own) yield* block({ kind: 'exit' });
  // who has stopped itself comes no further
  if (process.held !== null && own) yield* block({ kind: 'yieldCpu' });
  if (process === runningProcess() && runningThread() === process.main) yield* runHandlers();
  return null;
}

/** Threads other than the main one in pause(), and what ends it. */
const paused = new WeakMap<KernelThread, () => void>();
const isFunction = (handler: Value): boolean => handler !== SIG_DFL && handler !== SIG_IGN;

/** What the timers of setitimer() count, and what they send: time that passes, and twice what the process computes (no system call takes any of it). */
const ITIMERS: readonly { readonly signal: string; readonly now: (interpreter: Interpreter) => number }[] = [
  { signal: 'SIGALRM', now: () => vm.kernel.nowNs },
  { signal: 'SIGVTALRM', now: cpuTime },
  { signal: 'SIGPROF', now: cpuTime },
];
/** So often a timer finds that the process has not computed since it looked last; a process that waits for good is none to wait for. */
const PATIENCE = 200;

interface Alarm {
  readonly whenNs: number;
  readonly intervalNs: number;
  readonly cancel: () => void;
}
const alarmsOf = (interpreter: Interpreter): Map<number, Alarm> => {
  let alarms = interpreter.state.get(TIMERS) as Map<number, Alarm> | undefined;
  if (alarms === undefined) interpreter.state.set(TIMERS, (alarms = new Map()));
  return alarms;
};
function setAlarm(seconds: number, interval: number, kind = 0): [number, number] {
  const { kernel, interpreter } = vm;
  const process = runningProcess();
  const { signal, now } = ITIMERS[kind]!;
  const alarms = alarmsOf(interpreter);
  const before = alarms.get(kind);
  const [left, every] = timeLeft(kind);
  before?.cancel();
  alarms.delete(kind);
  const arm = (ns: number, again: number, begun = 0): void => {
    const whenNs = now(interpreter) + ns + begun;
    let idle = 0;
    let seen = 0;
    let timer = kernel.after(ns, ring);
    function ring(): void {
      const passed = now(interpreter);
      if (passed < whenNs) {
        idle = passed > seen ? 0 : idle + 1;
        seen = passed;
        if (idle < PATIENCE && !process.ended) timer = kernel.after(whenNs - passed, ring);
        return;
      }
      alarms.delete(kind);
      if (again > 0) arm(again, again);
      kernel.signal(process, signal);
    }
    alarms.set(kind, { whenNs, intervalNs: again, cancel: () => kernel.cancel(timer) });
  };
  if (seconds > 0)
    arm(Math.round(seconds * 1e9), Math.round(interval * 1e9), kind === 0 ? 0 : processCpuNs() - now(interpreter));
  return [left, every];
}
/** How long a timer still has, and how often it comes again. */
function timeLeft(kind: number): [number, number] {
  const alarm = alarmsOf(vm.interpreter).get(kind);
  if (alarm === undefined) return [0, 0];
  return [Math.max(0, alarm.whenNs - (kind === 0 ? vm.kernel.nowNs : processCpuNs())) / 1e9, alarm.intervalNs / 1e9];
}
/** What somebody waits for who waits for signals, and when a timer sends one of them. */
function awaitedSignal(numbers?: ReadonlySet<number>): string {
  const { signal } = ITIMERS[0]!;
  const number = numberOf(signal);
  const what = numbers === undefined ? 'a signal' : [...numbers].map(signalName).join(' or ');
  const alarm = alarmsOf(vm.interpreter).get(0);
  const isMeant = numbers?.has(number) ?? handlerOf(vm.interpreter, number) !== SIG_IGN;
  return alarm === undefined || !isMeant ? what : `${what} (the timer's at t=${(alarm.whenNs / 1e9).toFixed(3)})`;
}
const secondsOf = (value: Value | undefined): number => {
  if (value === undefined) return 0;
  return value instanceof PyFloat ? value.value : Number(toIndex(value));
};
const itimerError = lazy(() => exceptionClass('signal.ItimerError', 'OSError'));

/** The numbers of a set of signals. */
function* signalSet(given: Value): NativeGen<Set<number>> {
  const numbers = new Set<number>();
  for (const item of yield* toArrayGen(given)) {
    const number = Number(toIndex(item));
    if (number < 1 || number > 64) raise('ValueError', `signal number ${number} out of range [1; 64]`);
    numbers.add(number);
  }
  return numbers;
}
const setOf = (numbers: Iterable<number>): Value => makeSet([...numbers].sort((a, b) => a - b));
const BLOCK = 0;
const UNBLOCK = 1;
const SET = 2;
function* setMask(how: Value, given: Value): NativeGen {
  const numbers = yield* signalSet(given);
  const mask = maskOf(vm.interpreter);
  const thread = runningThread();
  const before = blockedBy(mask, thread);
  const kind = Number(toIndex(how));
  for (const number of ALWAYS) numbers.delete(number);
  if (kind !== BLOCK && kind !== UNBLOCK && kind !== SET) raise('OSError', 22, 'Invalid argument');
  const blocked =
    kind === BLOCK
      ? new Set([...before, ...numbers])
      : kind === UNBLOCK
        ? new Set([...before].filter((number) => !numbers.has(number)))
        : numbers;
  mask.own.set(thread, blocked);
  // Handlers in Python run once for all that came in.
  const isDue = (signal: Pending): boolean => !blocked.has(signal.number);
  const directed = directedTo(mask, thread);
  const due = new Set([...mask.pending, ...directed].filter(isDue).map(({ number }) => number));
  mask.pending = mask.pending.filter((signal) => !isDue(signal));
  mask.directed.set(
    thread,
    directed.filter((signal) => !isDue(signal)),
  );
  for (const number of [...due].sort((a, b) => a - b)) yield* sendTo(runningProcess(), number, thread);
  return setOf(before);
}
/** Waits until one of the signals has come in, and takes it. @returns null when the time was up first */
function* takeSignal(numbers: ReadonlySet<number>, timeoutNs: number): NativeGen<Pending | null> {
  const mask = maskOf(vm.interpreter);
  const thread = runningThread();
  const untilNs = vm.nowNs() + timeoutNs;
  for (;;) {
    for (const pending of [directedTo(mask, thread), mask.pending]) {
      // Of several the one with the lowest number comes first.
      const lowest = Math.min(...pending.map(({ number }) => number).filter((number) => numbers.has(number)));
      const at = pending.findIndex(({ number }) => number === lowest);
      if (at >= 0) return pending.splice(at, 1)[0]!;
    }
    const left = untilNs - vm.nowNs();
    if (left <= 0) return null;
    mask.queue ??= vm.kernel.queue('signal', 'a signal');
    // Signals that are waited for are held back meanwhile.
    const before = blockedBy(mask, thread);
    mask.own.set(thread, new Set([...before, ...numbers]));
    try {
      yield* block({
        kind: 'wait',
        queue: mask.queue,
        ...(Number.isFinite(left) ? { timeoutNs: left } : {}),
        reason: { on: 'signal', what: awaitedSignal(numbers) },
      });
    } finally {
      mask.own.set(thread, before);
    }
  }
}
function pendingSignals(): Value {
  const mask = maskOf(vm.interpreter);
  return setOf(new Set([...mask.pending, ...directedTo(mask, runningThread())].map(({ number }) => number)));
}
let infoClass: PyType | undefined;
const infoType = (): PyType =>
  (infoClass ??= structSequenceType(
    'signal.struct_siginfo',
    'struct_siginfo: Result from sigwaitinfo or sigtimedwait.\n\nThis object may be accessed either as a tuple of\n(si_signo, si_code, si_errno, si_pid, si_uid, si_status, si_band),\nor via the attributes si_signo, si_code, and so on.',
    ['si_signo', 'si_code', 'si_errno', 'si_pid', 'si_uid', 'si_status', 'si_band'].map((name) => ({ name, doc: '' })),
  ));
const USER = 1000;
/** (si_band lies where the numbers of the process and of its user lie) */
function infoOf({ number, code, pid, status }: Pending): Value {
  const user = pid === 0 ? 0 : USER;
  return makeStruct(infoType(), [number, code, 0, pid, user, status, pid + user * 2 ** 32], 7);
}

const functions: Record<string, NativeSpec> = {
  pthread_sigmask: ['how, mask, /', setMask],
  sigpending: ['', pendingSignals],
  sigwait: [
    'sigset, /',
    function* (given: Value): NativeGen {
      return (yield* takeSignal(yield* signalSet(given), Number.POSITIVE_INFINITY))!.number;
    },
  ],
  sigwaitinfo: [
    'sigset, /',
    function* (given: Value): NativeGen {
      return infoOf((yield* takeSignal(yield* signalSet(given), Number.POSITIVE_INFINITY))!);
    },
  ],
  sigtimedwait: [
    'sigset, timeout, /',
    function* (given: Value, timeout: Value): NativeGen {
      const seconds = secondsOf(timeout);
      if (seconds < 0) raise('ValueError', 'timeout must be non-negative');
      const signal = yield* takeSignal(yield* signalSet(given), Math.round(seconds * 1e9));
      return signal === null ? null : infoOf(signal);
    },
  ],
  signal: ['signalnum, handler, /', setHandler],
  _hide: [
    'signalnum, handler, /',
    (signalnum: Value, handler: Value) => {
      const hidden = hiddenHandlers(vm.interpreter);
      if (handler === null) hidden.delete(checkedNumber(signalnum));
      else hidden.set(checkedNumber(signalnum), handler);
    },
  ],
  getsignal: ['signalnum, /', (signalnum: Value) => handlerOf(vm.interpreter, checkedNumber(signalnum))],
  raise_signal: [
    'signalnum, /',
    function* (signalnum: Value): NativeGen {
      const number = Number(toIndex(signalnum));
      if (number < 0 || number > 64) raise('OSError', 22, 'Invalid argument');
      return number === 0 ? null : yield* sendTo(runningProcess(), number, runningThread());
    },
  ],
  _send: [
    'pid, signalnum, /',
    function* (pid: Value, signalnum: Value): NativeGen {
      const process = vm.kernel.processes.find((one) => one.pid === Number(asInt(pid)) && !one.ended);
      const number = Number(toIndex(signalnum));
      if (number < 1 || number > 64) raise('OSError', 22, 'Invalid argument');
      return yield* sendTo(process ?? raise('ProcessLookupError', 3, 'No such process'), number);
    },
  ],
  pidfd_send_signal: [
    'pidfd, signalnum, siginfo=None, flags=0, /',
    function* (fd: Value, signalnum: Value): NativeGen {
      const process = processOf(Number(toIndex(fd))) ?? raise('OSError', 9, 'Bad file descriptor');
      const number = Number(toIndex(signalnum));
      if (number < 0 || number > 64) raise('OSError', 22, 'Invalid argument');
      if (!isKnown(process)) raise('ProcessLookupError', 3, 'No such process');
      return number === 0 || process.ended ? null : yield* sendTo(process, number);
    },
  ],
  pthread_kill: [
    'thread_id, signalnum, /',
    function* (ident: Value, signalnum: Value): NativeGen {
      const number = Number(toIndex(signalnum));
      const thread = [...runningProcess().threads].find((one) => one.ident === Number(toIndex(ident)));
      if (thread === undefined) raise('ProcessLookupError', 3, 'No such process');
      if (number < 0 || number > 64) raise('OSError', 22, 'Invalid argument');
      if (number === 0) return null;
      if (isFunction(handlerOf(vm.interpreter, number))) paused.get(thread)?.();
      return yield* sendTo(runningProcess(), number, thread);
    },
  ],
  alarm: ['seconds, /', (seconds: Value) => Math.ceil(setAlarm(Number(toIndex(seconds)), 0)[0])],
  setitimer: [
    'which, seconds, interval=0.0, /',
    (which: Value, seconds: Value, interval?: Value) => {
      const kind = Number(toIndex(which));
      const times = [secondsOf(seconds), secondsOf(interval)] as const;
      if (kind < 0 || kind > 2 || times.some((time) => time < 0))
        throwExc(callSync(itimerError(), [22, 'Invalid argument']) as PyException);
      return makeTuple(setAlarm(...times, kind).map((value) => makeFloat(value)));
    },
  ],
  getitimer: [
    'which, /',
    (which: Value) => {
      const kind = Number(toIndex(which));
      if (kind < 0 || kind > 2) throwExc(callSync(itimerError(), [22, 'Invalid argument']) as PyException);
      return makeTuple(timeLeft(kind).map((value) => makeFloat(value)));
    },
  ],
  pause: [
    '',
    function* (): NativeGen {
      const thread = runningThread();
      if (thread !== thread.process.main) {
        const queue = vm.kernel.queue('signal', 'a signal');
        let came = false;
        // What is sent to the process goes to its main thread: only what is meant for this one ends the pause.
        paused.set(thread, () => {
          came = true;
          queue.wakeAll();
        });
        while (!came) yield* block({ kind: 'wait', queue, reason: { on: 'signal' } });
        paused.delete(thread);
        return null;
      }
      const handled = handledOf(vm.interpreter);
      const { count } = handled;
      while (handled.count === count)
        yield* block({ kind: 'wait', queue: handled.queue, reason: { on: 'signal', what: awaitedSignal() } });
      return null;
    },
  ],
  strsignal: [
    'signalnum, /',
    (signalnum: Value) => {
      const number = checkedNumber(signalnum);
      return (
        WORDS[number] ??
        (number >= 34 ? `Real-time signal ${number - 34}` : NAMES.has(number) ? signalName(number) : null)
      );
    },
  ],
  set_wakeup_fd: ['fd, /, *, warn_on_full_buffer=True', setWakeupFd],
  siginterrupt: [
    'signalnum, flag, /',
    (signalnum: Value) => {
      checkedNumber(signalnum);
      return null;
    },
  ],
};

export const signalModule: ModuleSpec = {
  kind: 'native',
  make: () => ({
    ...SIGNALS,
    SIGIOT: 6,
    SIG_DFL,
    SIG_IGN,
    SIG_BLOCK: 0,
    SIG_UNBLOCK: 1,
    SIG_SETMASK: 2,
    ITIMER_REAL: 0,
    ITIMER_VIRTUAL: 1,
    ITIMER_PROF: 2,
    NSIG: 65,
    SIGPOLL: 29,
    SIGCLD: 17,
    ...Object.fromEntries(
      Object.entries(functions).map(([name, spec]) => [name, defineFunction(name, spec, '_signal')]),
    ),
    default_int_handler: defaultIntHandler(),
    struct_siginfo: infoType(),
    ItimerError: itimerError(),
  }),
};
