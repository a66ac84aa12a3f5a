/** What asyncio keeps for one interpreter (a process of the simulated computer): its classes, its tasks, its policy. */
import type { HashTable, PyLibraryFunction, PyModule, PyObject, PyType, Value } from '../../machine/index.ts';
import { makeForOne, vm } from '../../machine/index.ts';
import type { PyKeptContext } from '../structures/contextvars.ts';
import type { ErrorClasses } from './errors.ts';
import type { PyTask } from './model.ts';

/** A name among the globals of a module, and the states of both tables for which its place was found. */
interface TaskPlace {
  readonly module: PyModule;
  readonly moduleAt: number;
  readonly modulesVersion: number;
  readonly globals: HashTable;
  readonly globalsVersion: number;
  readonly at: number;
}

export class AsyncState {
  errors!: ErrorClasses;
  /** Classes by name. */
  readonly classes: Record<string, PyType> = {};
  /** Those of handles, which are asked for all the time. */
  Handle!: PyType;
  TimerHandle!: PyType;
  ThreadSafeHandle!: PyType;
  /** Whether handles run as we run them, and for which state of all classes that was found out. */
  plainHandles = false;
  plainHandlesVersion = 0;
  /** Where `asyncio.tasks.Task` stands: the module among all, the name among its globals. */
  weakTaskPlace: TaskPlace | null = null;
  /** Functions by name, of all modules. */
  readonly functions: Record<string, PyLibraryFunction> = {};
  /** Every task that is not done, in order of creation. The loop does not keep them alive: see the name. */
  readonly weakTasks = new Set<PyTask>();
  /** Tasks that are not done either, but were taken out of these (`_unregister_task`): their deaths are told all the same. */
  readonly weakUnlisted = new Set<PyTask>();
  /** Tasks of other make (`_register_task`), and tasks while their eager start runs. */
  readonly weakForeign = new Set<PyObject>();
  readonly eager = new Set<PyObject>();
  /** What the timer of a sleep calls. */
  setUnlessCancelled!: PyLibraryFunction;
  /** For `Task-N`. */
  taskNumber = 0;
  /** For the order of equal deadlines. */
  timerSequence = 0;
  /** The methods that BaseEventLoop itself has. */
  natives: ReadonlyMap<string, Value> = new Map();
  /** Methods of the primitives by which their other methods go, as they were defined. */
  readonly hooks = new Map<string, Value>();
  /** The methods of Queue itself by which a queue keeps its items. */
  queueMethods: ReadonlyMap<string, Value> = new Map();
  /** `_put` and `_get` of the kinds of queue that have a list. */
  readonly listQueues: { readonly put: PyLibraryFunction; readonly get: PyLibraryFunction }[] = [];
  /** `locked`, `acquire` and `release` of Lock itself. */
  lockMethods: readonly Value[] = [];
  policy: Value = null;
  /** The context that callbacks of futures got last. */
  weakDoneContext: PyKeptContext | null = null;
}

const key = Symbol('asyncio');
let lastInterpreter: unknown;
let last: AsyncState | undefined;

/** The state of the running interpreter. It is made when asyncio is first imported. */
export function asy(): AsyncState {
  if (vm.interpreter !== lastInterpreter || last === undefined) {
    lastInterpreter = vm.interpreter;
    last = vm.interpreter.state.get(key) as AsyncState | undefined;
    if (last === undefined) {
      last = new AsyncState();
      vm.interpreter.state.set(key, last);
      const state = last;
      makeForOne(() => build(state));
    }
  }
  return last;
}
/** The state of the running interpreter, if it has imported asyncio. */
export const stateIfAny = (): AsyncState | undefined => vm.interpreter.state.get(key) as AsyncState | undefined;
let build: (state: AsyncState) => void = () => {};
/** Says how the classes and functions of a new interpreter are made. */
export function setBuild(make: (state: AsyncState) => void): void {
  build = make;
}
