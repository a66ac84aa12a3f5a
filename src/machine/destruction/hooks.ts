/** What the interpreter loop tells: references dropped, objects born, generators made and ended. */
import { setCoroutineLife } from '../coroutine.ts';
import { type Frame, FrameKind, Mode, type PyGenerator, type Thread } from '../function.ts';
import { isLibraryCode } from '../link.ts';
import { types } from '../make.ts';
import { PyDict, type PyObject } from '../objects.ts';
import { PyNativeFunction } from '../native.ts';
import { Op } from '../op.ts';
import { vm } from '../vm.ts';
import { isWatchedFor } from '../watching/monitor.ts';
import { noteKnot } from './knots.ts';
import { isPostponed, isStill, look } from './look.ts';
import { hidesNothing } from './roots.ts';
import { type Registry, registry, track, trackedIn, unlisted, untrack } from './registry.ts';
import { type Holder, isSlot } from './slots.ts';

/** A value that keeps no tracked object alive: most of them. */
const isIdle = (r: Registry, value: unknown): boolean =>
  typeof value !== 'object' || value === null || !r.proof.has(value);
// (loops: this is asked for every call while something is tracked)
function areIdle(r: Registry, values: readonly unknown[]): boolean {
  for (const value of values) if (!isIdle(r, value)) return false;
  return true;
}
function firstProven(r: Registry, values: readonly unknown[]): object | undefined {
  for (const value of values) if (!isIdle(r, value)) return value as object;
  return undefined;
}
vm.dropped = (value) => {
  const r = registry();
  const idle = isIdle(r, value);
  if (idle) noteKnot(r, value);
  if (idle && (isStill(r) || isPostponed(r, value))) return;
  look(typeof value === 'object' && value !== null ? [value] : []);
};
vm.droppedAll = (values) => {
  const r = registry();
  if (areIdle(r, values) && isStill(r)) return;
  look(values);
};
vm.beforeCall = (t, first) => {
  const r = unlisted();
  // The newest is mostly what is given (`create_task(work())`): it is alive, and if the call takes it over, nobody will ever ask for it.
  if (r.newest !== null) for (let at = t.sp; at >= first; at--) if (t.stack[at] === r.newest && isStill(r)) return;
  vm.dropped(undefined);
};
vm.leftFrame = (t, base, code, owner, covered) => {
  const r = registry();
  const count = code.nlocals;
  if (owner !== null) noteKnot(r, owner, code);
  else {
    for (let at = base + count - 1; at >= base; at--)
      if (at > t.sp && isIdle(r, t.stack[at])) noteKnot(r, t.stack[at], code);
    if (covered !== undefined && isIdle(r, covered)) noteKnot(r, covered, code);
  }
  if (isStill(r)) return;
  if (owner !== null) {
    look([owner]);
    return;
  }
  // All of them, since what shows when it dies may be held by what does not (a function that refers to itself), and so live on.
  const values: object[] = [];
  for (let at = base + count - 1; at >= base; at--) {
    const value = t.stack[at];
    if (at > t.sp && typeof value === 'object' && value !== null) values.push(value);
  }
  if (typeof covered === 'object' && covered !== null) values.push(covered);
  look(values);
};
vm.droppedAtLast = (value, carried, giver) => {
  const r = registry();
  if (isIdle(r, value) && isIdle(r, carried) && isIdle(r, giver) && isStill(r)) return;
  const path: object[] = [];
  let node: Holder | undefined = value as object;
  for (; node !== undefined && node !== 'root' && !isSlot(node); node = r.proof.get(node)) path.push(node);
  if (!isIdle(r, carried)) path.push(carried as object);
  if (!isIdle(r, giver)) path.push(giver as object);
  look(path);
};
vm.gaveUp = (container, owner, inOrder) => {
  if (typeof container !== 'object' || container === null) return;
  const r = registry();
  if (inOrder !== null && inOrder !== undefined)
    for (const value of owner === null ? inOrder : [owner]) if (isIdle(r, value)) noteKnot(r, value);
  r.leaving = inOrder ?? null;
  look([owner], container);
  r.leaving = null;
};
vm.gave = (value, container) => {
  const r = registry();
  if (r.experience.isRipe(r)) noteGiven(r, value, container);
};
function noteGiven(r: Registry, value: unknown, container: unknown): void {
  if (typeof value !== 'object' || value === null || typeof container !== 'object' || container === null) return;
  if (value !== container && (r.tracked.has(value as PyObject) || r.proof.has(value)))
    r.experience.noteGiven(value, container);
}
/** Built-in functions and methods that give up no references but those to their arguments. */
const harmless = new Set<string>([
  'len',
  'print',
  'isinstance',
  'issubclass',
  'repr',
  'str',
  'id',
  'type',
  'hash',
  'getattr',
  'hasattr',
  'callable',
  'range',
  'enumerate',
  'zip',
  'map',
  'filter',
  'min',
  'max',
  'sum',
  'abs',
  'round',
  'sorted',
  'join',
  'format',
  'split',
  'strip',
  'startswith',
  'endswith',
  'keys',
  'values',
  'items',
  'copy',
  'index',
  'count',
  'add',
  'replace',
  'upper',
  'lower',
  'encode',
  'decode',
  'ord',
  'chr',
  'int',
  'float',
  'bool',
  'any',
  'all',
  'iter',
  'reversed',
  'time',
  'perf_counter',
  'monotonic',
  'sqrt',
  'choice',
  'randint',
  'random',
  'locals',
  'globals',
  'vars',
  'dir',
  '__len__',
  '__contains__',
  '__getitem__',
  'heappush',
  'heapify',
  'bisect_left',
  'bisect_right',
  'insort_left',
  'insort_right',
]);
/** What is harmless with lists and dicts: a queue's get() gives an item away, a full deque's append() the one at its other end. */
const harmlessWithMost = new Set<string>(['append', 'extend', 'insert', 'get', 'setdefault', 'reverse']);
/** Whether it is a method that gives up nothing but what it returns. (A dict's pop() gives up its key, too, which may be another one than it is given.) */
const givesOnlyResult = ({ name, owner }: PyNativeFunction, [self, key]: readonly unknown[]): boolean =>
  (name === 'pop' &&
    owner === types.dict &&
    (typeof key === 'string' || typeof key === 'number') &&
    self instanceof PyDict &&
    self.table.isPlain) ||
  (name === 'pop' && (owner === types.list || owner === types.set)) ||
  (owner === null && (name === 'heappop' || name === 'heapreplace' || name === 'heappushpop')) ||
  ((name === 'pop' || name === 'popleft') && owner !== null && !owner.isHeap && owner.ownName === 'deque');
const isHarmless = ({ name, owner }: PyNativeFunction): boolean =>
  harmless.has(name) || (harmlessWithMost.has(name) && (owner === types.list || owner === types.dict));
/** Arguments from the last to the first; those that came for a `*args` stand in an array. */
function lastFirst(args: readonly unknown[]): unknown[] {
  const values: unknown[] = [];
  for (let at = args.length - 1; at >= 0; at--) {
    const arg = args[at];
    if (Array.isArray(arg)) values.push(...lastFirst(arg));
    else values.push(arg);
  }
  return values;
}
/** A native function is over; `args` were its arguments (already off the stack), its result lies on the stack. */
vm.droppedCall = (callable, args) => {
  const r = registry();
  const { stack, sp } = vm.thread;
  const result = stack[sp];
  if (r.experience.isRipe(r) && args.length > 1)
    for (const arg of args) for (const other of args) noteGiven(r, arg, other);
  if (areIdle(r, args) && isIdle(r, result) && isStill(r)) return;
  const quiet = callable instanceof PyNativeFunction && isHarmless(callable);
  // Any argument may have been changed: what it held is looked at again; so is the result, which may have been deep in one. The last argument goes first,
  // `self` last.
  const values = lastFirst(args);
  if (!quiet && !isIdle(r, result)) values.push(result);
  const isSure = quiet || (callable instanceof PyNativeFunction && givesOnlyResult(callable, args));
  look(values, isSure ? undefined : firstProven(r, args));
};
vm.born = (object) => {
  if (object.cls.hasDel) track(object);
};

/** The code can tell that it is closed: it has `except`, `finally` or `with` blocks, whose handlers all begin in the same way. */
function hasHandlers({ linked }: PyGenerator): boolean {
  if (linked.hasHandlers === null) {
    const { code, exceptionTable } = linked.code;
    linked.hasHandlers = false;
    for (let at = 2; at < exceptionTable.length; at += 5)
      if (code[exceptionTable[at]! * 2] === Op.PUSH_EXC_INFO) linked.hasHandlers = true;
  }
  return linked.hasHandlers;
}
/** The frame that gets a new coroutine awaits it in its next instructions: nobody can lose it on the way. */
function isAwaitedAtOnce(frame: Frame | null): boolean {
  if (frame === null || frame.kind !== FrameKind.python) return false;
  const { ops, pc } = frame;
  return (
    ((ops[pc] as number) & 127) === Op.GET_AWAITABLE || (pc >= 2 && ((ops[pc - 2] as number) & 127) === Op.GET_ANEXT)
  );
}
/** A coroutine that another one awaits dies with that one, which closes it. */
function isAwaited(gen: PyGenerator): boolean {
  const { back, mode } = gen.frame;
  return mode === Mode.send || (back !== null && back.coroutine !== null);
}
/** Whoever watches this thread is told that a generator is closed, also of one without handlers; the library's are nobody's affair. */
const isTold = (t: Thread, gen: PyGenerator): boolean =>
  gen.linked.plain !== null && !isLibraryCode(gen.linked.code) && isWatchedFor(t, gen.linked.code, 'PY_UNWIND');
setCoroutineLife(
  (coroutine) => {
    if (!isAwaitedAtOnce(vm.thread.frame)) track(coroutine);
  },
  (coroutine) => {
    if (coroutine.weakrefs === undefined) untrack(coroutine);
  },
);
vm.generatorMade = (t, gen) => {
  if (gen.flavour === 'coroutine' && isAwaitedAtOnce(t.frame)) return;
  if (gen.flavour === 'coroutine' || hasHandlers(gen) || isTold(t, gen)) track(gen);
};
// An asynchronous generator is given to its finalizer when it dies, but not before it was first used.
vm.finalizerGiven = track;
vm.generatorBegan = (gen) => {
  if (gen.flavour === 'coroutine' && gen.weakrefs === undefined && (!hasHandlers(gen) || isAwaited(gen))) untrack(gen);
};
vm.generatorEnded = (gen) => {
  if (gen.weakrefs === undefined) untrack(gen);
};
vm.trackedIn = trackedIn;
vm.hidesNothing = hidesNothing;
