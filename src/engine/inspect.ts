/** Looking into a paused run: the frames of a thread or task, their variables, the instructions around the next one, an expression's value. */
import {
  callSync,
  GenState,
  HashTable,
  LimitReached,
  MachineThread,
  makeDict,
  PyBoundMethod,
  PyCell,
  PyDict,
  type PyException,
  PyFunction,
  PyGenerator,
  PyModule,
  PyNativeFunction,
  PyType,
  Raise,
  repr,
  str,
  Thread,
  typeName,
  type Value,
  vm,
} from '../machine/index.ts';
import { type CodeObject, disassemble } from '../language/index.ts';
import { taskCoroutine } from '../stdlib/index.ts';
import { coroutinePlaces, isLearners, type Place, threadPlaces } from './places.ts';
import type { Run } from './run.ts';

/** A name and the repr of its value. */
export interface NamedValue {
  readonly name: string;
  readonly value: string;
}
/** A frame of a call stack. Lines from 1, columns from 0, -1 when not known. */
export interface FrameView {
  readonly name: string;
  readonly file: string;
  /** Whether it is the library's, not the program's. */
  readonly isLibrary: boolean;
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
  readonly locals: readonly NamedValue[];
  readonly stack: readonly string[];
}
/** An instruction of the innermost frame. */
export interface InstructionView {
  readonly offset: number;
  readonly text: string;
  readonly line: number;
  readonly current: boolean;
}
/** What a process holds for itself alone. */
export interface ProcessMemory {
  readonly process: number;
  /** The function of the program in which its main thread stands; '' when it stands in none. */
  readonly within: string;
  readonly locals: readonly NamedValue[];
  /** The variables of its main module. */
  readonly globals: readonly NamedValue[];
}
/** What a thread or task looks like inside, at a position. */
export interface Inspection {
  /** Innermost last. */
  readonly frames: readonly FrameView[];
  readonly globals: readonly NamedValue[];
  readonly instructions: readonly InstructionView[];
  /** The memories of all living processes, where there is more than one. */
  readonly memories: readonly ProcessMemory[];
}
/** Whom to look into: a task, or with task 0 a thread. */
export interface Whom {
  readonly task: number;
  readonly thread: number;
  /** The event loop of the thread is between two callbacks: the frames of the task that comes next do not count yet. */
  readonly between?: boolean;
}

/** Longest text shown of a value. */
const LONGEST = 200;
/** Most variables shown of a namespace. */
const MOST = 200;

/** Instructions that are spent on one value, or one expression. */
const MOST_INSTRUCTIONS = 200_000;

/** Runs the program's code for somebody who looks in. @throws LimitReached where that takes too long, or too much */
function bounded<T>(make: () => T): T {
  vm.positionLimit = vm.position + MOST_INSTRUCTIONS;
  return make();
}

/** What the program's code would need that nobody who looks in has. */
function refusal({ limit }: LimitReached): string {
  if (limit === 'wait') return 'has to wait';
  return limit === 'memory' ? 'needs too much memory' : 'takes too long';
}

/** What an exception says; '' where it cannot. */
function saidBy(exc: PyException): string {
  try {
    return bounded(() => str(exc));
  } catch (error) {
    if (error instanceof Raise || error instanceof LimitReached) return '';
    throw error;
  }
}

/** The text of a value; user code in its `__repr__` may run (the caller throws the run away then). */
function textOf(value: Value | undefined): string {
  if (value === undefined) return '';
  let text: string;
  try {
    text = bounded(() => repr(value));
  } catch (error) {
    if (error instanceof LimitReached) text = `<${typeName(value)} object whose repr ${refusal(error)}>`;
    else if (error instanceof Raise) text = `<${typeName(value)} object whose repr failed: ${typeName(error.exc)}>`;
    else throw error;
  }
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
const boring = (value: Value | undefined): boolean =>
  value instanceof PyFunction ||
  value instanceof PyNativeFunction ||
  value instanceof PyType ||
  typeName(value as Value) === 'module' ||
  // what is imported from multiprocessing (Queue, Lock ...) are methods
  value instanceof PyBoundMethod;

function variables(place: Place): NamedValue[] {
  const { frame } = place;
  const { code } = frame.linked;
  const named: NamedValue[] = [];
  if (frame.locals instanceof PyDict) return namespace(frame.locals);
  for (let at = 0; at < code.localsplusNames.length && named.length < MOST; at++) {
    const name = code.localsplusNames[at] as string;
    let value = place.values[place.base + at];
    if (value instanceof PyCell) value = value.value;
    if (value === undefined || name.startsWith('.')) continue;
    named.push({ name, value: textOf(value) });
  }
  return named;
}
function namespace(dict: PyDict): NamedValue[] {
  const named: NamedValue[] = [];
  for (const [key, value] of dict.table.liveEntries()) {
    if (typeof key !== 'string' || (key.startsWith('__') && key.endsWith('__')) || boring(value)) continue;
    named.push({ name: key, value: textOf(value) });
    if (named.length >= MOST) break;
  }
  return named;
}
function frameView(place: Place): FrameView {
  const { frame, instruction } = place;
  const { code } = frame.linked;
  const at = Math.min(instruction, (code.positions.length >> 2) - 1) * 4;
  const line = (code.positions[at] as number) || code.firstlineno;
  const sameLine = code.positions[at + 1] === line;
  const stack: string[] = [];
  for (let slot = place.base + frame.linked.nlocals; slot <= place.top && stack.length < 20; slot++)
    stack.push(place.values[slot] === undefined ? 'NULL' : textOf(place.values[slot]));
  return {
    name: code.qualname,
    file: code.filename,
    isLibrary: !isLearners(place),
    line,
    column: sameLine ? (code.positions[at + 2] as number) : -1,
    endColumn: sameLine ? (code.positions[at + 3] as number) : -1,
    locals: variables(place),
    stack,
  };
}
function instructionsOf(code: CodeObject, current: number): InstructionView[] {
  return disassemble(code).map((instruction, index) => ({
    offset: instruction.offset,
    text: `${instruction.opname}${instruction.argrepr === '' ? '' : ` ${instruction.argrepr}`}`,
    line: instruction.line ?? 0,
    current: index === current,
  }));
}

function threadOf(run: Run, whom: Whom): Run['process']['main'] {
  const all = [...run.kernel.processes].flatMap((process) => [...process.threads]);
  return all.find((thread) => (whom.thread === 0 ? thread === run.process.main : thread.id === whom.thread)) ?? null;
}

function placesOf(run: Run, whom: Whom): Place[] {
  const t = threadOf(run, whom)?.tag;
  const own = t instanceof Thread ? threadPlaces(t) : [];
  if (whom.task === 0) {
    const next = whom.between === true ? own.findIndex(({ frame }) => frame.gen !== null) : -1;
    return next < 0 ? own : own.slice(0, next);
  }
  const coroutine = taskCoroutine(run.interpreter, whom.task);
  // one that runs something else than a coroutine of ours is shown with its thread; one that is over stands nowhere
  if (coroutine === undefined) return t instanceof Thread && t.taskId === whom.task ? own : [];
  // The running task's frames stand on its thread's stack.
  if (coroutine instanceof PyGenerator && coroutine.state === GenState.running) {
    const from = own.findIndex((place) => place.frame.gen === coroutine);
    return from < 0 ? own : own.slice(from);
  }
  return coroutinePlaces(coroutine);
}

/** The variables of the module that the program is in: also where somebody stands in nothing but the library. */
function moduleOf(run: Run, whom: Whom, places: readonly Place[]): PyDict | undefined {
  const own = places.findLast(isLearners);
  if (own !== undefined) return own.frame.globals;
  const runnable = threadOf(run, whom)?.runnable;
  const main = runnable instanceof MachineThread ? mainModuleOf(runnable.interpreter) : undefined;
  return main ?? places.at(-1)?.frame.globals;
}

function mainModuleOf(interpreter: MachineThread['interpreter']): PyDict | undefined {
  const module = interpreter.modules.table.get('__main__');
  return module instanceof PyModule ? module.dict : undefined;
}

function memories(run: Run): ProcessMemory[] {
  const living = [...run.kernel.processes].filter((process) => !process.ended);
  return living.length < 2 ? [] : living.flatMap((process) => memoryOf(process) ?? []);
}
function memoryOf({ id, main }: Run['process']): ProcessMemory | undefined {
  if (main === null || !(main.runnable instanceof MachineThread)) return undefined;
  const { t, interpreter } = main.runnable;
  const before = vm.interpreter;
  vm.interpreter = interpreter;
  try {
    const module = mainModuleOf(interpreter);
    const place = threadPlaces(t).findLast(isLearners);
    const code = place?.frame.linked.code;
    const inside = code !== undefined && code.name !== '<module>';
    return {
      process: id,
      within: inside ? code.qualname : '',
      locals: inside ? variables(place!) : [],
      globals: module === undefined ? [] : namespace(module),
    };
  } finally {
    vm.interpreter = before;
  }
}

/** What a thread or task looks like inside, in a paused run. */
export function inspectRun(run: Run, whom: Whom): Inspection {
  return run.inside(() => {
    const places = placesOf(run, whom);
    const last = places[places.length - 1];
    const module = moduleOf(run, whom, places);
    return {
      frames: places.map(frameView),
      globals: module === undefined ? [] : namespace(module),
      instructions: last === undefined ? [] : instructionsOf(last.frame.linked.code, last.instruction),
      memories: memories(run),
    };
  });
}

/** The repr of an expression in the innermost frame of the program, or the text of its exception. The run is not to be used afterwards. */
export function evaluateIn(run: Run, whom: Whom, expression: string): string {
  return run.inside(() => {
    const places = placesOf(run, whom);
    // names mean what they mean in the program, also where it is inside of a function of the library
    const place = places.findLast(isLearners);
    const globals = moduleOf(run, whom, places) ?? run.interpreter.mainModule?.dict ?? makeDict();
    // before a program has begun, and where it can't be read, there is nobody else to take them from
    if (!globals.table.has('__builtins__')) globals.table.set('__builtins__', run.interpreter.builtins);
    const locals = new PyDict(globals.cls, new HashTable());
    if (place !== undefined && place.frame.locals === null) {
      const { code } = place.frame.linked;
      for (let at = 0; at < code.localsplusNames.length; at++) {
        let value = place.values[place.base + at];
        if (value instanceof PyCell) value = value.value;
        if (value !== undefined) locals.table.set(code.localsplusNames[at] as string, value);
      }
    }
    try {
      const evaluate = run.interpreter.builtins.table.get('eval') as Value;
      return textOf(bounded(() => callSync(evaluate, [expression, globals, locals])));
    } catch (error) {
      if (error instanceof LimitReached) return `not worked out: it ${refusal(error)}`;
      if (!(error instanceof Raise)) throw error;
      const said = saidBy(error.exc);
      return said === '' ? error.exc.cls.name : `${error.exc.cls.name}: ${said}`;
    }
  });
}
