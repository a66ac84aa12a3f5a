/**
 * _signal: what a process does when a signal comes in. Handlers run on the main thread, between two instructions or in the middle of a wait, as
 * Modules/signalmodule.c has it; what no handler is set for does what POSIX says.
 */
import type { KernelProcess } from '../../kernel/index.ts';
import {
  asInt,
  block,
  call,
  callerFrame,
  defineFunction,
  descriptors,
  frameObject,
  hooks,
  type Interpreter,
  isCallable,
  makeFloat,
  makeTuple,
  type ModuleSpec,
  type NativeGen,
  type NativeSpec,
  raise,
  toFloat,
  type Value,
  vm,
} from '../../machine/index.ts';
import { runningThread } from '../threads/ids.ts';
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
/** Signals that do nothing where nobody handles them (stopping and continuing are not simulated). */
const HARMLESS = new Set(['SIGCHLD', 'SIGCONT', 'SIGURG', 'SIGWINCH', 'SIGTSTP', 'SIGTTIN', 'SIGTTOU', 'SIGSTOP']);
const SIG_DFL = 0;
const SIG_IGN = 1;
const HANDLERS = 'signal.handlers';
const TIMERS = 'signal.timer';
const WAKEUP = 'signal.wakeup';

const numberOf = (name: string): number => SIGNALS[name] ?? 0;
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
export function setSignalHandler(number: number, handler: Value): void {
  handlersOf(vm.interpreter).set(number, handler);
}
/** `signal.default_int_handler` */
export const interruptHandler = defaultIntHandler;

/** Makes a process answer to signals as its interpreter says. */
export function answerSignals(process: KernelProcess, interpreter: Interpreter): void {
  process.disposition = (signal) => {
    const handler = handlerOf(interpreter, numberOf(signal));
    if (handler === SIG_IGN) return 'ignore';
    if (handler !== SIG_DFL) return 'handle';
    return HARMLESS.has(signal) ? 'ignore' : -numberOf(signal);
  };
}

/** The descriptor that gets a byte for each signal that is handled; -1: none. */
const wakeupFd = (interpreter: Interpreter): number => (interpreter.state.get(WAKEUP) as number | undefined) ?? -1;
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

/** Runs the handlers of the signals that have come in. */
function* runHandlers(): NativeGen<void> {
  const { interpreter } = vm;
  for (const signal of runningProcess().takeSignals()) {
    const number = numberOf(signal);
    const handler = handlerOf(interpreter, number);
    if (handler === SIG_IGN || handler === SIG_DFL) continue;
    const wakeup = descriptors().get(wakeupFd(interpreter));
    if (wakeup !== undefined) yield* wakeup.write(Uint8Array.of(number));
    const frame = callerFrame();
    yield* call(handler, [number, frame === null ? null : frameObject(frame)]);
  }
}
export function installSignals(): void {
  hooks.runSignalHandlers = runHandlers;
}

function checkedNumber(value: Value): number {
  const number = Number(asInt(value) ?? raise('TypeError', 'an integer is required'));
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
  return before;
}

function* sendTo(process: KernelProcess, number: number): NativeGen {
  const { kernel } = vm;
  const own = process === runningProcess();
  kernel.signal(process, signalName(number), runningProcess());
  if (process.ended && own) yield* block({ kind: 'exit' });
  if (process === runningProcess() && runningThread() === process.main) yield* runHandlers();
  return null;
}

interface Alarm {
  readonly whenNs: number;
  readonly intervalNs: number;
  readonly cancel: () => void;
}
function setAlarm(seconds: number, interval: number): [number, number] {
  const { kernel, interpreter } = vm;
  const process = runningProcess();
  const before = interpreter.state.get(TIMERS) as Alarm | undefined;
  before?.cancel();
  interpreter.state.delete(TIMERS);
  const arm = (ns: number, again: number): void => {
    const timer = kernel.after(ns, () => {
      interpreter.state.delete(TIMERS);
      if (again > 0) arm(again, again);
      kernel.signal(process, 'SIGALRM');
    });
    interpreter.state.set(TIMERS, {
      whenNs: kernel.nowNs + ns,
      intervalNs: again,
      cancel: () => kernel.cancel(timer),
    } satisfies Alarm);
  };
  const left = before === undefined ? 0 : Math.max(0, before.whenNs - kernel.nowNs) / 1e9;
  if (seconds > 0) arm(Math.round(seconds * 1e9), Math.round(interval * 1e9));
  return [left, (before?.intervalNs ?? 0) / 1e9];
}
const secondsOf = (value: Value | undefined): number => {
  if (value === undefined) return 0;
  const int = asInt(value);
  return int !== undefined ? Number(int) : toFloat(value);
};

const functions: Record<string, NativeSpec> = {
  signal: ['signalnum, handler, /', setHandler],
  getsignal: ['signalnum, /', (signalnum: Value) => handlerOf(vm.interpreter, checkedNumber(signalnum))],
  raise_signal: [
    'signalnum, /',
    function* (signalnum: Value): NativeGen {
      return yield* sendTo(runningProcess(), checkedNumber(signalnum));
    },
  ],
  _send: [
    'pid, signalnum, /',
    function* (pid: Value, signalnum: Value): NativeGen {
      const process = vm.kernel.processes.find((one) => one.pid === Number(asInt(pid)) && !one.ended);
      return yield* sendTo(process ?? raise('ProcessLookupError', 3, 'No such process'), checkedNumber(signalnum));
    },
  ],
  pthread_kill: [
    'thread_id, signalnum, /',
    function* (_thread: Value, signalnum: Value): NativeGen {
      return yield* sendTo(runningProcess(), checkedNumber(signalnum));
    },
  ],
  alarm: ['seconds, /', (seconds: Value) => Math.ceil(setAlarm(Number(asInt(seconds) ?? 0), 0)[0])],
  setitimer: [
    'which, seconds, interval=0.0, /',
    (which: Value, seconds: Value, interval?: Value) => {
      if (Number(asInt(which)) !== 0) raise('OSError', 22, 'headwaiter simulates ITIMER_REAL only');
      return makeTuple(setAlarm(secondsOf(seconds), secondsOf(interval)).map((value) => makeFloat(value)));
    },
  ],
  getitimer: [
    'which, /',
    () => {
      const alarm = vm.interpreter.state.get(TIMERS) as Alarm | undefined;
      return makeTuple([
        makeFloat(alarm === undefined ? 0 : Math.max(0, alarm.whenNs - vm.kernel.nowNs) / 1e9),
        makeFloat((alarm?.intervalNs ?? 0) / 1e9),
      ]);
    },
  ],
  pause: [
    '',
    function* (): NativeGen {
      const queue = vm.kernel.queue('signal', 'a signal');
      let came = false;
      const before = hooks.runSignalHandlers;
      hooks.runSignalHandlers = function* () {
        came = true;
        queue.wakeAll();
        hooks.runSignalHandlers = before;
        yield* before();
      };
      try {
        while (!came) yield* block({ kind: 'wait', queue, timeoutNs: came ? 0 : 1e12, reason: { on: 'signal' } });
      } finally {
        hooks.runSignalHandlers = before;
      }
      return null;
    },
  ],
  strsignal: [
    'signalnum, /',
    (signalnum: Value) =>
      WORDS[checkedNumber(signalnum)] ??
      (NAMES.has(checkedNumber(signalnum)) ? signalName(checkedNumber(signalnum)) : null),
  ],
  set_wakeup_fd: ['fd, /, *, warn_on_full_buffer=True', setWakeupFd],
  siginterrupt: ['signalnum, flag, /', () => null],
  pthread_sigmask: ['how, mask, /', () => raise('NotImplementedError', 'headwaiter does not simulate signal masks')],
};

export const signalModule: ModuleSpec = {
  kind: 'native',
  make: () => ({
    ...SIGNALS,
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
  }),
};
