/**
 * A program's life, from its source text to its exit status: what CPython's main does (Python/pythonrun.c, Modules/main.c). What belongs to other parts
 * (tracebacks, warnings, exit handlers) is put in place by them.
 */
import { type CompileResult, compile, type SyntaxProblem, type SyntaxWarningRecord } from '../language/index.ts';
import { call, runCode } from './door.ts';
import { LimitReached, Raise } from './errors.ts';
import { HashTable } from './hashtable.ts';
import { hooks } from './hooks.ts';
import { makeCode, types } from './make.ts';
import type { NativeGen } from './native.ts';
import { PyDict, type PyException, PyModule, PyObject, type Value } from './objects.ts';
import { asInt, getAttr, str } from './protocols/index.ts';
import { emit } from './observe.ts';
import { exceptionType } from './raise.ts';
import { vm } from './vm.ts';

/** What a program's life needs of other parts. */
export const lifecycle = {
  /** The SyntaxError (or other exception) for a problem found while compiling. */
  syntaxError: (_problem: SyntaxProblem): PyException => {
    throw new LimitReached('startup', 'The program could not be compiled.');
  },
  /** Shows a warning of the compiler; may raise where warnings are errors. */
  *syntaxWarning(_warning: SyntaxWarningRecord, _filename: string): NativeGen<void> {},
  /** Tells an uncaught exception as sys.excepthook does. */
  *uncaught(_exc: PyException): NativeGen<void> {},
  /** Where the source of a file is kept for tracebacks. */
  rememberSource: (_filename: string, _source: string): void => {},
  /** When the main code is over: waits for the threads that are no daemons. */
  *joinThreads(): NativeGen<void> {},
  /** Run in order after that: exit handlers, closing what is open. Later registrations run later. */
  atEnd: [] as (() => NativeGen<void>)[],
  /** Tells sys.stderr and sys.stdout, where the program has put others there, to flush. @returns whether stdout did, if `loud` its refusal is told */
  *flushStreams(_loud: boolean): NativeGen<boolean> {
    return true;
  },
  /** Writes out what files still hold. */
  *flush(): NativeGen<void> {},
  /** Destruction at the very end: module globals and what is still reachable. */
  *finalize(): NativeGen<void> {},
  /** Writes to the standard error stream as the program sees it. */
  *writeError(text: string): NativeGen<void> {
    vm.interpreter.host.write(2, text);
  },
};

/** A module object with the names every module has. */
export function newModule(name: string, filename: string | null): PyModule {
  const table = new HashTable();
  table.set('__name__', name);
  table.set('__doc__', null);
  table.set('__package__', null);
  table.set('__loader__', null);
  table.set('__spec__', null);
  if (filename !== null) table.set('__file__', filename);
  return new PyModule(types.module, new PyDict(types.dict, table));
}

/** Runs the program of a process to its end. @param module the name of the module that it is, as `-m` has it @returns its exit status */
export function runMain(source: string, filename: string, module?: string): NativeGen<number> {
  return runToEnd(() => (module === undefined ? mainModule(source, filename) : namedModule(module)), true);
}

/** The exit status of a program whose last output could not be written. */
const FLUSH_FAILED = 120;
/** Runs what a process is for, and then all that belongs to its end. @param body what it does @param whole a program, not a child's function @returns its exit status */
export function* runToEnd(body: () => NativeGen<number>, whole = false): NativeGen<number> {
  let status = 0;
  try {
    status = yield* body();
  } catch (error) {
    if (!(error instanceof Raise)) throw error;
    status = yield* ended(error.exc);
  }
  for (const step of [lifecycle.joinThreads, ...lifecycle.atEnd]) {
    try {
      yield* step();
    } catch (error) {
      if (!(error instanceof Raise)) throw error;
      yield* lifecycle.uncaught(error.exc);
    }
  }
  if (whole && !(yield* lifecycle.flushStreams(true))) status = FLUSH_FAILED;
  yield* lifecycle.flush();
  yield* lifecycle.finalize();
  // What died last may have said something.
  yield* lifecycle.flush();
  return status;
}
function* mainModule(source: string, filename: string): NativeGen<number> {
  const module = newMain(filename === '<string>' ? null : filename);
  try {
    yield* runSource(source, filename, module.dict);
  } finally {
    if (filename !== '<string>') yield* lifecycle.flushStreams(false);
  }
  return 0;
}
function* namedModule(name: string): NativeGen<number> {
  const { dict } = newMain(null);
  beforeRunning();
  const runpy = yield* hooks.importName('runpy', dict, null, 0);
  yield* call(getAttr(runpy, '_run_module_as_main'), [name]);
  return 0;
}
function newMain(filename: string | null): PyModule {
  const { interpreter } = vm;
  const module = newModule('__main__', filename);
  interpreter.mainModule = module;
  interpreter.modules.table.set('__main__', module);
  module.dict.table.set('__builtins__', interpreter.modules.table.get('builtins') ?? interpreter.builtins);
  return module;
}
let beforeRunning = (): void => {};
/** What is to be done when a program has been compiled and is about to run. */
export function whenCompiled(listener: () => void): void {
  beforeRunning = listener;
}
function* runSource(source: string, filename: string, globals: PyDict): NativeGen<void> {
  lifecycle.rememberSource(filename, source);
  const { code, problems, warnings } = vm.exploring
    ? compileAgain(source, filename)
    : compile(source, filename, 'exec');
  for (const warning of warnings) yield* lifecycle.syntaxWarning(warning, filename);
  if (code === null) throw new Raise(lifecycle.syntaxError(problems[0] as SyntaxProblem));
  beforeRunning();
  yield* runCode(makeCode(code), globals);
}

/** The program that was compiled last: a search through its schedules runs it thousands of times. */
let known: {
  readonly source: string;
  readonly filename: string;
  /** Whether lines are told: its instructions are marked for that. */
  readonly tracing: boolean;
  readonly compiled: CompileResult;
} | null = null;
function compileAgain(source: string, filename: string): CompileResult {
  const { tracing } = vm;
  if (known?.source !== source || known.filename !== filename || known.tracing !== tracing)
    known = { source, filename, tracing, compiled: compile(source, filename, 'exec') };
  return known.compiled;
}

/** Tells the exception that ended the main thread. @returns the exit status, -2 where it is as if SIGINT had ended the process */
export function* ended(exc: PyException): NativeGen<number> {
  if (exc.cls.isSubtype(exceptionType('SystemExit'))) return yield* exitStatus(exc);
  const at = innermost(exc);
  yield* remember(exc);
  emit('program.uncaught', { type: exc.cls.name, message: safeText(exc), file: at.file, line: at.line, traceback: '' });
  try {
    yield* lifecycle.uncaught(exc);
  } catch (error) {
    if (!(error instanceof Raise)) throw error;
    // sys.excepthook itself may call sys.exit().
    if (error.exc.cls.isSubtype(exceptionType('SystemExit'))) return yield* exitStatus(error.exc);
  }
  return exc.cls.isSubtype(exceptionType('KeyboardInterrupt')) ? -2 : 1;
}
/** `sys` keeps what ended the program, for who looks at it afterwards, and with it what its frames had. */
function* remember(exc: PyException): NativeGen<void> {
  const sys = yield* hooks.importName('sys', vm.interpreter.builtins, null, 0);
  if (!(sys instanceof PyModule)) return;
  const { table } = sys.dict;
  table.set('last_exc', exc);
  table.set('last_type', exc.cls);
  table.set('last_value', exc);
  table.set('last_traceback', exc.traceback);
}
function safeText(exc: PyException): string {
  try {
    return str(exc);
  } catch (error) {
    if (error instanceof Raise) return '<exception str() failed>';
    throw error;
  }
}
/** The innermost frame of the learner's that a traceback names. */
function innermost(exc: PyException): { file: string; line: number } {
  // a program that is no Python never ran: the place is the mistake itself
  const [name, number] = [exc.extra?.get('filename'), exc.extra?.get('lineno')];
  if (exc.traceback === null && typeof name === 'string' && typeof number === 'number')
    return { file: name, line: number };
  let file = '';
  let line = 0;
  for (let at = exc.traceback; at !== null; at = at.next) {
    if (at.code.filename.startsWith('/usr/lib/')) continue;
    file = at.code.filename;
    line = at.lineno;
  }
  return { file, line };
}
/** What SystemExit asks for: an int is the status, None is 0, anything else is written and the status is 1. */
function* exitStatus(exc: PyException): NativeGen<number> {
  const given =
    exc.extra?.get('code') ??
    (exc.args.items.length === 1 ? exc.args.items[0] : exc.args.items.length === 0 ? null : exc.args);
  const code: Value = given ?? null;
  if (code === null) return 0;
  const int = asInt(code);
  if (int !== undefined) return Number(BigInt.asUintN(8, BigInt(int)));
  yield* lifecycle.writeError(`${code instanceof PyObject ? str(code) : String(str(code))}\n`);
  return 1;
}
