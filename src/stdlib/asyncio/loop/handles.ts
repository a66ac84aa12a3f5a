/** events.Handle and events.TimerHandle. */
import {
  addLibraryLine,
  asNumber,
  call,
  callSync,
  counters,
  defineLibraryClass,
  equals,
  getAttr,
  hash64,
  hashValue,
  holdsNoMore,
  type LibrarySpec,
  makeDict,
  makeFloat,
  makeList,
  makeTuple,
  type NativeGen,
  type PyLibraryFunction,
  notImplemented,
  PyFloat,
  PyFrame,
  PyTuple,
  type PyType,
  Raise,
  repr,
  str,
  toArray,
  TRACKED,
  truthy,
  type Value,
  vm,
  withAttributes,
} from '../../../machine/index.ts';
import { copyContext, enterContext, exitContext, PyContext, shownContext } from '../../structures/contextvars.ts';
import { getDebug } from './calls.ts';
import { DEBUG_STACK_DEPTH, extractStack, formatCallbackSource, lastEntry } from '../texts/format.ts';
import { ids } from '../telling/ids.ts';
import { Hot, PyHandle, PyLoop, PyTaskStep, PyTaskWakeup, PyTimerHandle, plainLoop } from '../model.ts';
import { asy } from '../state.ts';
import { stepTask, wakeTask } from '../tasks/step.ts';
import { inSight, isFatal } from '../support.ts';
import { tell } from '../telling/tell.ts';

/** A handle for `call_soon`; without a context it runs in a copy of the present one. */
export function newHandle(
  loop: Value,
  callback: Value,
  args: readonly Value[],
  context: Value,
  cls = asy().Handle,
): PyHandle {
  const handle = new PyHandle(cls);
  fill(handle, loop, callback, args, context);
  return handle;
}
export function newTimer(
  loop: Value,
  when: number,
  callback: Value,
  args: readonly Value[],
  context: Value,
): PyTimerHandle {
  const handle = new PyTimerHandle(asy().TimerHandle);
  handle.when = when;
  fill(handle, loop, callback, args, context);
  return handle;
}
function fill(handle: PyHandle, loop: Value, callback: Value, args: readonly Value[], context: Value): void {
  handle.id = ++ids().handle;
  handle.loop = loop;
  handle.callback = callback;
  handle.args = args;
  handle.context = context ?? copyContext();
}

/** What the callback of a handle is called with; null once it was cancelled. */
export function argumentsOf(handle: PyHandle): readonly Value[] | null {
  if (handle.args === null && handle instanceof PyTimerHandle && handle.future !== null) {
    handle.args = [handle.future, handle.given];
    forgetSleep(handle);
  }
  return handle.args;
}
/** The arguments of a timer are those in its array. */
function forgetSleep(timer: PyTimerHandle): void {
  timer.future = null;
  timer.given = null;
}

/** The context of a handle, for Python's eyes and to be entered. */
export function contextOf(handle: PyHandle): Value {
  handle.context = shownContext(handle.context);
  return handle.context;
}

/** Handle.cancel() */
export function cancelHandle(handle: PyHandle): void {
  if (handle.cancelled) return;
  if (handle instanceof PyTimerHandle) {
    const plain = plainLoop(handle.loop, Hot.timerCancelled);
    if (plain === undefined) callSync(getAttr(handle.loop, '_timer_handle_cancelled'), [handle]);
    else if (handle.scheduled) plain.cancelledTimers++;
  }
  handle.cancelled = true;
  if (handle.loop instanceof PyLoop && !handle.ran) {
    const timer = handle instanceof PyTimerHandle && handle.scheduled;
    tell(timer ? 'timer.cancelled' : 'handle.cancelled', { loop: handle.loop.id, handle: handle.id });
  }
  if (getDebug(handle.loop)) handle.reprText = repr(handle);
  const { callback } = handle;
  handle.callback = null;
  // (the callback dies while the handle still has the arguments)
  if (counters[TRACKED] !== 0 && handle.args !== null) inSight([handle], () => vm.dropped(callback));
  handle.args = null;
  if (handle instanceof PyTimerHandle) forgetSleep(handle);
}

/** Handle._run(): the callback in its context; what it raises goes to the loop's exception handler. */
export function* runHandle(handle: PyHandle): NativeGen<void> {
  const context = contextOf(handle);
  handle.ran = true;
  let line = 'events:94';
  try {
    if (!(context instanceof PyContext)) {
      line = 'events:94b';
      const run = getAttr(context, 'run');
      line = 'events:94';
      yield* call(run, [handle.callback, ...(argumentsOf(handle) ?? [])]);
      return;
    }
    enterContext(context);
    try {
      yield* invokeCallback(handle.callback, argumentsOf(handle) ?? []);
    } finally {
      exitContext(context);
    }
  } catch (error) {
    yield* callbackFailed(handle, error, line);
  }
}
/** Calls what a handle holds; the steps of tasks have their own ways. */
function* invokeCallback(callback: Value, args: readonly Value[]): NativeGen<void> {
  if (callback instanceof PyTaskStep) yield* stepTask(callback.task, callback.exc);
  else if (callback instanceof PyTaskWakeup) yield* wakeTask(callback.task, args[0] as Value);
  else yield* call(callback, args as Value[]);
}
/** A callback raised. @throws what no exception handler may swallow */
export function* callbackFailed(handle: PyHandle, error: unknown, line = 'events:94'): NativeGen<void> {
  if (!(error instanceof Raise) || isFatal(error)) throw error;
  addLibraryLine(asy().natives.get('Handle._run') as PyLibraryFunction, line, error.exc, [handle]);
  const text = formatCallbackSource(handle.callback, argumentsOf(handle) ?? [], getDebug(handle.loop));
  const message = `Exception in callback ${text}`;
  const context = makeDict([
    ['message', message],
    ['exception', error.exc],
    ['handle', handle],
  ]);
  if (truthy(handle.sourceTraceback ?? null)) context.table.set('source_traceback', handle.sourceTraceback ?? null);
  // The frame that the exception has passed has the context in a variable, so they keep each other until the collector comes by.
  const frame = error.exc.traceback?.frame;
  const variables = frame instanceof PyFrame ? frame.ended : null;
  variables?.splice(1, Number.POSITIVE_INFINITY, error.exc, text, message, context);
  // As in an `except` clause: what the loop's exception handler raises has this for its context.
  const item = vm.thread.excInfo;
  const before = item.exc;
  item.exc = error.exc;
  try {
    yield* call(getAttr(handle.loop, 'call_exception_handler'), [context]);
  } finally {
    item.exc = before;
    if (variables !== null) variables[1] = undefined;
    holdsNoMore(context);
  }
}

// ---- the classes ----------------------------------------------------------------------------------------------------------------------------------

function initHandle(self: PyHandle, callback: Value, args: Value, loop: Value, context: Value | undefined): void {
  fill(self, loop, callback, toArray(args), context ?? null);
  self.argsGiven = args instanceof PyTuple ? args : undefined;
  self.cancelled = false;
  self.reprText = undefined;
  if (getDebug(loop)) self.sourceTraceback = extractStack('', DEBUG_STACK_DEPTH);
}
function infoOf(self: PyHandle): string[] {
  const info = [self.cls.name];
  if (self.cancelled) info.push('cancelled');
  if (self instanceof PyTimerHandle) info.push(`when=${str(whenOf(self))}`);
  if (self.callback !== null)
    info.push(formatCallbackSource(self.callback, argumentsOf(self) ?? [], getDebug(self.loop)));
  const created = lastEntry(self.sourceTraceback ?? null);
  if (created !== undefined) info.push(`created at ${created}`);
  return info;
}
/** `_args`: the same tuple each time. */
function argsOf(self: PyHandle): Value {
  const args = argumentsOf(self);
  if (args === null) return null;
  self.argsGiven ??= makeTuple([...args]);
  return self.argsGiven;
}
const whenOf = (self: PyTimerHandle): Value => self.whenGiven ?? makeFloat(self.when);
function handleRepr(self: PyHandle): Value {
  const { reprText } = self;
  if (reprText !== undefined && reprText !== null) return reprText;
  const info = toArray(callSync(getAttr(self, '_repr_info')));
  return `<${info.map((item) => str(item)).join(' ')}>`;
}

const slot = <K extends keyof PyHandle>(
  name: K,
): readonly [(self: PyHandle) => Value, (self: PyHandle, value: Value | undefined) => void] => [
  (self) => (self[name] as Value | undefined) ?? null,
  (self, value) => {
    (self as unknown as Record<string, Value>)[name] = value ?? null;
  },
];
const cancelSpec: LibrarySpec = [
  'self',
  (self: PyHandle) => {
    cancelHandle(self);
    return null;
  },
];
export function defineHandle(): PyType {
  return defineLibraryClass({
    name: 'Handle',
    module: 'asyncio.events',
    doc: 'Object returned by callback registration methods.',
    attributes: {
      __slots__: makeTuple([
        '_callback',
        '_args',
        '_cancelled',
        '_loop',
        '_source_traceback',
        '_repr',
        '__weakref__',
        '_context',
      ]),
    },
    slotsOnly: true,
    weakrefable: true,
    alloc: (cls) => withAttributes(new PyHandle(cls)),
    functions: {
      __init__: [
        'self, callback, args, loop, context=None',
        (self: PyHandle, callback: Value, args: Value, loop: Value, context?: Value) => {
          initHandle(self, callback, args, loop, context);
          return null;
        },
      ],
      _repr_info: ['self', (self: PyHandle) => makeList(infoOf(self))],
      __repr__: ['self', handleRepr],
      get_context: ['self', contextOf],
      cancel: cancelSpec,
      cancelled: ['self', (self: PyHandle) => self.cancelled],
      _run: [
        'self',
        function* (self: PyHandle): NativeGen {
          yield* runHandle(self);
          return null;
        },
      ],
    },
    getset: {
      _callback: slot('callback'),
      _args: [
        argsOf,
        (self: PyHandle, value: Value | undefined) => {
          if (self instanceof PyTimerHandle) forgetSleep(self);
          self.args = value === undefined || value === null ? null : toArray(value);
          self.argsGiven = value;
        },
      ],
      _cancelled: slot('cancelled'),
      _loop: slot('loop'),
      _source_traceback: slot('sourceTraceback'),
      _repr: slot('reprText'),
      _context: [contextOf, slot('context')[1]],
    },
  });
}
/** A timer gets another moment, wherever it lies. */
function forgetDue(timer: PyTimerHandle): void {
  if (timer.scheduled && timer.loop instanceof PyLoop) timer.loop.weakDues = null;
}
type Order = (a: number, b: number) => boolean;
export function defineTimerHandle(Handle: PyType): PyType {
  const order = (test: Order, orEqual: boolean): LibrarySpec => [
    'self, other',
    (self: PyTimerHandle, other: Value) => {
      if (!(other instanceof PyTimerHandle)) return notImplemented();
      return test(self.when, other.when) || (orEqual && sameTimer(self, other));
    },
  ];
  return defineLibraryClass({
    name: 'TimerHandle',
    module: 'asyncio.events',
    bases: [Handle],
    doc: 'Object returned by timed callback registration methods.',
    attributes: { __slots__: makeList(['_scheduled', '_when']) },
    slotsOnly: true,
    weakrefable: true,
    alloc: (cls) => withAttributes(new PyTimerHandle(cls)),
    functions: {
      __init__: [
        'self, when, callback, args, loop, context=None',
        (self: PyTimerHandle, when: Value, callback: Value, args: Value, loop: Value, context?: Value) => {
          forgetDue(self);
          forgetSleep(self);
          initHandle(self, callback, args, loop, context);
          self.when = asNumber(when) ?? Number.NaN;
          self.whenGiven = when instanceof PyFloat && !when.cls.isHeap ? undefined : when;
          self.scheduled = false;
          self.sequence = 0;
          return null;
        },
      ],
      when: ['self', whenOf],
      cancel: cancelSpec,
      __hash__: [
        'self',
        (self: PyTimerHandle) => {
          hash64(whenOf(self));
          return hashValue();
        },
      ],
      __lt__: order((a, b) => a < b, false),
      __le__: order((a, b) => a < b, true),
      __gt__: order((a, b) => a > b, false),
      __ge__: order((a, b) => a > b, true),
      __eq__: [
        'self, other',
        (self: PyTimerHandle, other: Value) =>
          other instanceof PyTimerHandle ? sameTimer(self, other) : notImplemented(),
      ],
    },
    getset: {
      _when: [
        whenOf,
        (self: PyTimerHandle, value: Value | undefined) => {
          forgetDue(self);
          self.when = asNumber(value ?? null) ?? Number.NaN;
          self.whenGiven = value instanceof PyFloat ? undefined : value;
        },
      ],
      _scheduled: [
        (self: PyTimerHandle) => self.scheduled,
        (self: PyTimerHandle, value: Value | undefined) => {
          self.scheduled = truthy(value ?? null);
        },
      ],
    },
  });
}
function sameTimer(a: PyTimerHandle, b: PyTimerHandle): boolean {
  if (a === b) return true;
  return (
    a.when === b.when && equals(a.callback, b.callback) && equals(argsOf(a), argsOf(b)) && a.cancelled === b.cancelled
  );
}
