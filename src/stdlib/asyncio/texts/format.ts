/** asyncio.format_helpers, base_futures, base_tasks and coroutines._format_coroutine: the texts in which handles, futures and tasks show themselves. */
import {
  asStr,
  callSync,
  frameObject,
  getAttr,
  FrameKind,
  isNativeCoroutine,
  libraryFrames,
  lineOf,
  makeList,
  makeTuple,
  lookupAttr,
  PyCode,
  PyDict,
  type PyFrame,
  PyFunction,
  PyGenerator,
  PyLibraryFunction,
  PyList,
  PyObject,
  type PyTuple,
  raise,
  repr,
  firstLineOf,
  shownFile,
  str,
  typeName,
  type Value,
  vm,
} from '../../../machine/index.ts';
import { FutureState, type PyFuture, type PyTask } from '../model.ts';
import { asy } from '../state.ts';
import { importModule, nameOf, patchedGlobal, shortRepr } from '../support.ts';

/** Frames that a source traceback of debug mode keeps (constants.DEBUG_STACK_DEPTH). */
export const DEBUG_STACK_DEPTH = 10;

const isOf = (value: Value, name: 'partial' | 'partialmethod'): boolean => {
  const cls = patchedGlobal('functools', name);
  return cls !== undefined && value instanceof PyObject && value.cls.mro.includes(cls as never);
};
const isPartial = (value: Value): boolean => isOf(value, 'partial');

/** Where a function is written: [file, line]; undefined for anything else. */
export function functionSource(given: Value): readonly [string, number] | undefined {
  let func = given;
  for (let depth = 0; depth < 100; depth++) {
    const wrapped =
      func instanceof PyFunction || func instanceof PyLibraryFunction ? lookupAttr(func, '__wrapped__') : undefined;
    if (wrapped === undefined) break;
    func = wrapped;
  }
  if (func instanceof PyFunction || func instanceof PyLibraryFunction) {
    const { code } = func.linked;
    return [shownFile(code.filename), firstLineOf(code)];
  }
  if (isPartial(func) || isOf(func, 'partialmethod')) return functionSource(getAttr(func, 'func'));
  return undefined;
}

/** `('a', 1, key=2)`; `()` outside debug mode, for arguments may be secret. */
export function argumentsText(args: readonly Value[], kwargs: ReadonlyMap<string, Value>, debug: boolean): string {
  if (!debug) return '()';
  const items = args.map(shortRepr);
  for (const [key, value] of kwargs) items.push(`${key}=${shortRepr(value)}`);
  return `(${items.join(', ')})`;
}

/** `name()` of a callback; a partial shows both argument lists. */
export function formatCallback(
  func: Value,
  args: readonly Value[],
  kwargs: ReadonlyMap<string, Value> = new Map(),
  debug = false,
  suffix = '',
): string {
  const shown = argumentsText(args, kwargs, debug);
  if (isPartial(func)) {
    const keywords = getAttr(func, 'keywords');
    const inner = new Map<string, Value>();
    if (keywords instanceof PyDict) for (const [key, value] of keywords.table.liveEntries()) inner.set(str(key), value);
    return formatCallback(
      getAttr(func, 'func'),
      (getAttr(func, 'args') as PyTuple).items,
      inner,
      debug,
      shown + suffix,
    );
  }
  return `${nameOf(func) ?? repr(func)}${shown}${suffix}`;
}
export function formatCallbackSource(func: Value, args: readonly Value[], debug = false): string {
  const source = functionSource(func);
  const text = formatCallback(func, args, new Map(), debug);
  return source === undefined ? text : `${text} at ${source[0]}:${source[1]}`;
}

/** `cb=[f() at file:1]` */
function callbacksText(callbacks: readonly Value[]): string {
  const one = (callback: Value) => formatCallbackSource(callback, []);
  const count = callbacks.length;
  if (count === 1) return `cb=[${one(callbacks[0]!)}]`;
  if (count === 2) return `cb=[${one(callbacks[0]!)}, ${one(callbacks[1]!)}]`;
  return `cb=[${one(callbacks[0]!)}, <${count - 2} more>, ${one(callbacks[count - 1]!)}]`;
}

const stateNames = ['pending', 'cancelled', 'finished'] as const;
export const stateName = (future: PyFuture): string => stateNames[future.state]!.toUpperCase();

/** The callbacks of a future in order. */
function callbacksOf(future: PyFuture): Value[] {
  const list: Value[] = future.callback === undefined ? [] : [future.callback];
  if (future.more !== null) for (const callback of future.more) list.push(callback.fn);
  return list;
}
/** base_futures._future_repr_info for our own futures. */
function futureInfo(future: PyFuture): string[] {
  const info: string[] = [stateNames[future.state]!];
  if (future.state === FutureState.finished) {
    info.push(future.exception !== null ? `exception=${repr(future.exception)}` : `result=${shortRepr(future.value)}`);
  }
  const callbacks = callbacksOf(future);
  if (callbacks.length > 0) info.push(callbacksText(callbacks));
  const created = lastEntry(future.sourceTraceback ?? null);
  if (created !== undefined) info.push(`created at ${created}`);
  return info;
}
/** `file:line` of the newest entry of a source traceback. */
export function lastEntry(traceback: Value): string | undefined {
  if (!(traceback instanceof PyList) || traceback.items.length === 0) return undefined;
  const entry = traceback.items[traceback.items.length - 1]!;
  return `${str(callSync(getAttr(entry, '__getitem__'), [0]))}:${str(callSync(getAttr(entry, '__getitem__'), [1]))}`;
}

/** Futures whose text is being made: one that leads back to itself is "..." there. */
const underWay = new Set<PyFuture>();
function once(future: PyFuture, text: () => string): string {
  if (future.loop === undefined) raise('RuntimeError', 'Future object is not initialized.');
  if (underWay.has(future)) return '...';
  underWay.add(future);
  try {
    return text();
  } finally {
    underWay.delete(future);
  }
}
export const futureRepr = (future: PyFuture): string =>
  once(future, () => `<${future.cls.name} ${futureInfo(future).join(' ')}>`);
export const taskRepr = (task: PyTask): string => once(task, () => taskText(task));
function taskText(task: PyTask): string {
  const info = futureInfo(task);
  const cancelling = task.cls.isHeap ? callSync(getAttr(task, 'cancelling')) : task.cancelRequests;
  if (cancelling !== 0 && task.state === FutureState.pending) info[0] = 'cancelling';
  const name = task.cls.isHeap ? callSync(getAttr(task, 'get_name')) : taskName(task);
  const middle = [`name=${repr(name)}`];
  if (task.coro !== null) middle.push(`coro=<${formatCoroutine(task.coro)}>`);
  if (task.waiter !== null) middle.push(`wait_for=${repr(task.waiter)}`);
  return `<${task.cls.name} ${[info[0]!, ...middle, ...info.slice(1)].join(' ')}>`;
}
/** A task's name; a number stands for `Task-N` until somebody asks. */
export function taskName(task: PyTask): Value {
  if (typeof task.name === 'number') task.name = `Task-${task.name}`;
  return task.name;
}

/** A coroutine's name for events, without running the program's code. */
export const nameOfCoroutine = (coro: Value): string =>
  coro instanceof PyGenerator || isNativeCoroutine(coro) ? String(coro.qualname) : typeName(coro);

/** coroutines._format_coroutine */
export function formatCoroutine(coro: Value): string {
  const name = `${nameOf(coro) ?? `<${typeName(coro)} without __name__>`}()`;
  const code = present(lookupAttr(coro, 'cr_code')) ?? present(lookupAttr(coro, 'gi_code'));
  if (code === undefined) {
    const running = lookupAttr(coro, 'cr_running') ?? lookupAttr(coro, 'gi_running') ?? false;
    return running === true ? `${name} running` : name;
  }
  const frame = present(lookupAttr(coro, 'gi_frame')) ?? present(lookupAttr(coro, 'cr_frame'));
  const own = asStr(getAttr(code, 'co_filename'));
  const file = own === undefined ? undefined : shownFile(own);
  const filename = file === undefined || file === '' ? '<empty co_filename>' : file;
  if (frame !== undefined) return `${name} running at ${filename}:${str(getAttr(frame, 'f_lineno'))}`;
  const line = code instanceof PyCode ? firstLineOf(code.code) : str(getAttr(code, 'co_firstlineno'));
  return `${name} done, defined at ${filename}:${line}`;
}
const present = (value: Value | undefined): Value | undefined => (value === null ? undefined : value);

/** Where functions stand that make a task, a future of their own, or the future of a gather, when they do. */
const making: Readonly<Record<MadeBy, Readonly<Record<string, readonly string[]>>>> = {
  task: {
    'tasks.create_task': ['tasks:395'],
    'tasks.ensure_future': ['tasks:732'],
    'tasks.gather': ['tasks:876', 'tasks:732'],
    'tasks.shield': ['tasks:963', 'tasks:732'],
    'taskgroups.TaskGroup.create_task': ['taskgroups:196'],
    'runners.Runner.run': ['runners:109'],
    'base_events.BaseEventLoop.run_until_complete': ['base_events:698', 'tasks:732'],
    'base_events.BaseEventLoop.create_task': [],
  },
  future: { 'tasks.shield': ['tasks:968'] },
  gathering: { 'tasks.gather': ['tasks:900', 'tasks:749'] },
  '': {},
};
/** The frames of the running thread with their lines, innermost first; functions of the library that are written in TypeScript among them. */
function* stackFrames(made: MadeBy): Generator<[PyFrame, number]> {
  let inner = made !== '';
  if (made === 'future') for (const frame of futureMaker()) yield [frame, frame.linked.code.positions[0]!];
  for (let frame = vm.thread.frame; frame !== null; frame = frame.back) {
    if (frame.kind === FrameKind.python) {
      inner = false;
      yield [frameObject(frame, vm.thread), lineOf(frame)];
      continue;
    }
    const fn = frame.nativeFn;
    if (!(fn instanceof PyLibraryFunction)) continue;
    const key = `${String(fn.module).replace('asyncio.', '')}.${String(fn.qualname)}`;
    const lines = inner ? making[made][key] : undefined;
    for (const shown of libraryFrames(fn, lines)) yield [shown, shown.linked.code.positions[0]!];
    if (lines?.length !== 0) inner = false;
  }
}
/** Who makes the thing whose stack is taken: tasks and gathers are made by functions of the library, a future by loop.create_future(). */
type MadeBy = 'task' | 'future' | 'gathering' | '';
function* futureMaker(): Generator<PyFrame> {
  const fn = asy().natives.get('create_future');
  if (fn instanceof PyLibraryFunction) yield* libraryFrames(fn, ['base_events:459']);
}
/** The stack of the running thread, innermost last, for debug mode. @param limit how many of its innermost frames */
export function extractStack(made: MadeBy, limit: number | null = null): Value {
  const frames = [...stackFrames(made)].map(([frame, line]) => makeTuple([frame, line]));
  if (frames.length === 0) return null;
  const summary = getAttr(importModule('traceback'), 'StackSummary');
  const kwargs = new Map<string, Value>([
    ['limit', limit],
    ['lookup_lines', false],
  ]);
  const stack = callSync(getAttr(summary, 'extract'), [makeList(frames)], kwargs);
  callSync(getAttr(stack, 'reverse'));
  return stack;
}
