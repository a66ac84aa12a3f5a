/** Functions, frames, generators and threads: what the interpreter loop moves about. */
import { asDouble, ZERO_NS } from '../events/index.ts';
import type { KernelThread } from '../kernel/index.ts';
import type { PyNativeCoroutine } from './coroutine.ts';
import type { Linked } from './link.ts';
import type { NativeCall } from './watching/monitor.ts';
import type { NativeGen, PyNativeFunction, Take } from './native.ts';
import {
  births,
  type PyCell,
  type PyDict,
  type PyException,
  PyInstance,
  PyObject,
  type PyTuple,
  type PyType,
  showChanges,
  type Value,
} from './objects.ts';

/** A function written in Python. */
export class PyFunction extends PyInstance {
  name: Value;
  qualname: Value;
  module: Value;
  doc: Value;
  defaults: PyTuple | null = null;
  kwdefaults: PyDict | null = null;
  closure: PyTuple | null = null;
  annotations: PyDict | null = null;
  annotate: Value = null;
  typeParams: Value | undefined = undefined;
  constructor(
    cls: PyType,
    public linked: Linked,
    readonly globals: PyDict,
    readonly builtins: PyDict,
  ) {
    super(cls);
    this.name = linked.code.name;
    this.qualname = linked.code.qualname;
    this.module = globals.table.get('__name__') ?? null;
    this.doc = linked.code.docstring;
  }
  /** The cells of the free variables. */
  cell(index: number): PyCell {
    return this.closure!.items[index] as PyCell;
  }
}

/**
 * What happens with the value (or the end) of a frame: how the frame below gets it.
 * The frame's `ret` is the index in the value stack where the result is put; the stack is cut to it.
 */
export const Mode = {
  /** Push the result. */
  value: 0,
  /** `__init__`: the result must be None; the new instance already lies at ret. */
  init: 1,
  /** FOR_ITER: push a yielded/returned item; on exhaustion jump to the instruction's target. */
  forIter: 2,
  /** SEND: push what was yielded; on return push the result and jump to the target. */
  send: 3,
  /** The frame below is a native generator: give it the value. */
  native: 4,
  /** As `native`, but the end of the iterator is answered with undefined. */
  nativeNext: 5,
  /** As `native`; `thread.sendDone` tells whether the value was yielded or returned. */
  nativeSend: 6,
  /** The frame below is a nested run's entry: leave the loop with the value. */
  entry: 7,
  /** TO_BOOL: the result must be a bool. */
  bool: 8,
  /** Drop the result (and cut the stack below ret). */
  discard: 9,
  /** CONTAINS_OP: truth of the result; `not in` inverts. */
  contains: 10,
  containsNot: 11,
  /** A binary operator's first method: NotImplemented means try the rest (slow path). */
  binary: 12,
  /** A comparison's first method, likewise. */
  compare: 13,
  /** LOAD_ATTR in its method form: push the result, then NULL. */
  attrNull: 14,
  /** The result is a tuple: push its items. */
  spread: 15,
  /** `next(g)`, `g.send(v)`: push what was yielded; the end is StopIteration. */
  next: 16,
  /** `next(g, default)`: the end is the default, which lies at ret + 3. */
  nextOr: 17,
  /** A `__new__` written in Python: the instance gets its `__init__`, with the frame's `nativeArgs` (the class first). */
  made: 18,
  /** SEND of what an asynchronous generator's `__anext__()` answered: the generator's own frame lies on the awaiting one (calls/async-steps.ts). */
  asend: 19,
  /** As `init`, of a call that counts twice for the recursion limit. */
  initTwice: 20,
  /** GET_ITER: the result must be an iterator. */
  iterator: 21,
  /** A method that a native asked (native.ts, `asking`): push what the frame's `check` makes of the result. */
  checked: 22,
} as const;
export type Mode = (typeof Mode)[keyof typeof Mode];

/** What a frame executes: Python code, a native that calls back, or the foot of a nested run. */
export const FrameKind = { python: 0, native: 1, entry: 2 } as const;

/** One activation. Python frames of ordinary functions are pooled; those of generators belong to the generator. */
export class Frame {
  kind: number = FrameKind.python;
  linked: Linked = undefined as unknown as Linked;
  ops: Int32Array = undefined as unknown as Int32Array;
  /** Index in `ops` of the next instruction (twice the instruction number). */
  pc = 0;
  /** Where localsplus begins in the thread's value stack. */
  base = 0;
  ret = 0;
  mode: Mode = Mode.value;
  func: PyFunction | null = null;
  globals: PyDict = undefined as unknown as PyDict;
  builtins: PyDict = undefined as unknown as PyDict;
  /** The namespace of a class body, module or exec'd code; null in functions. */
  locals: Value = null;
  gen: PyGenerator | null = null;
  native: NativeGen | null = null;
  /** What takes the items of the generator that the native goes through (native.ts). */
  take: Take | null = null;
  /** With `take`, where the native has a function called over and over: the arguments for the next call. */
  more: (() => Value[] | undefined) | null = null;
  /** The coroutine whose body the native is, if it is one (coroutine.ts). */
  coroutine: PyNativeCoroutine | null = null;
  /** What a native frame runs: for the panes, and to keep its arguments reachable. Those of a `__new__`, too. */
  nativeName = '';
  nativeArgs: readonly unknown[] | null = null;
  /** The function that the native is the body of, if tracebacks show it (tracebacks/library-lines.ts). */
  nativeFn: PyNativeFunction | null = null;
  /** With Mode.checked: what becomes of the result. */
  check: ((value: Value) => Value) | null = null;
  back: Frame | null = null;
  /** The frame object handed to Python, if any: it must survive the frame. */
  wrapper: PyFrame | null = null;
  /** The instruction that an exception on its way out came from, where it was raised again elsewhere; -1: none. */
  blame = -1;
  /** It runs because an exception was thrown into it through the frame that awaits it: what leaves it is chained there (calls/delegate.ts). */
  carries = false;
  /** The line told last (watching/tracing.ts); -1: none since it was entered or resumed, -2: a loop has come back, its line is told again. */
  lastLine = -1;
  /** How many Python frames there are up to this one; known from the first line that is told on, unless it is that of a generator. */
  depth = 0;
  /** The instruction that `observe` saw last (watching/monitor.ts). */
  seen = -1;
  /** A frame that lay on this one and can again: its `back` is this one. */
  spare: Frame | null = null;
  /** What a generator that runs in it handles; null: none ever did. */
  excItem: ExcItem | null = null;
}

/** A frame object as Python sees it (`sys._getframe`, `tb_frame`). When the frame ends it keeps a snapshot. */
export class PyFrame extends PyObject {
  /** The live frame, or null when it ended. */
  frame: Frame | null;
  linked: Linked;
  globals: PyDict;
  builtins: PyDict;
  locals: Value | undefined;
  instruction = 0;
  back: Value = null;
  trace: Value = null;
  traceLines = true;
  traceOpcodes = false;
  /** The slots of a function's frame as they were when it ended, and the function: it lives as long as what shows its frame. */
  ended: (Value | undefined)[] | null = null;
  func: PyFunction | null = null;
  /** Names set through `f_locals` that are no variables of the function. */
  extraLocals: PyDict | null = null;
  /** Variables were set through `f_locals`, of which the code has not heard yet (counters[WRITTEN]). */
  written = false;
  thread: Thread;
  constructor(cls: PyType, frame: Frame, thread: Thread) {
    super(cls);
    if (births.noted !== null) births.noted.push(this);
    this.frame = frame;
    this.linked = frame.linked;
    this.globals = frame.globals;
    this.builtins = frame.builtins;
    this.thread = thread;
  }
}

/** One level of "the exception being handled": threads have one at the bottom, each running generator its own. */
export class ExcItem {
  /** What is being handled, if anybody has seen it: see `exc`. */
  seen: PyException | null = null;
  prev: ExcItem | null = null;
  /** Where a generator ended whose end is being handled, before anybody looked: calls/unseen-ends.ts. */
  endedIn: Frame | null = null;
  endedAt = 0;
  /** The end of a generator is being handled from now on: what called it, and the instruction. */
  endUnseen(frame: Frame, instruction: number): void {
    this.endedIn = frame;
    this.endedAt = instruction;
  }
  get isEmpty(): boolean {
    return this.seen === null && this.endedIn === null;
  }
  get exc(): PyException | null {
    if (this.endedIn !== null) this.exc = endOf(this.endedIn, this.endedAt);
    return this.seen;
  }
  set exc(exc: PyException | null) {
    this.seen = exc;
    this.endedIn = null;
  }
}
let endOf: (frame: Frame, instruction: number) => PyException;
/** Says how the exception is made that tells of a generator's end in a frame, at an instruction. */
export function seeEnds(make: typeof endOf): void {
  endOf = make;
}

showChanges(new Frame());
showChanges(new ExcItem());

/** The states of a generator. */
export const GenState = { created: 0, suspended: 1, running: 2, closed: 3 } as const;

/** What few generators have. */
class GeneratorNotes {
  name: Value;
  qualname: Value;
  /** Coroutine: where it was created, when origin tracking is on. */
  origin: Value = null;
  /** Async generator: hooks were called; a running asend/athrow. */
  hooksDone = false;
  asyncRunning = false;
  asyncClosed = false;
  finalizer: Value = null;
  /** The finaliser (close / never-awaited warning) has run. */
  finalized = false;
  constructor({ code }: Linked) {
    this.name = code.name;
    this.qualname = code.qualname;
  }
}
export type Flavour = 'generator' | 'coroutine' | 'async_generator';
/** Generators, coroutines and async generators. There may be very many that wait: so one that does has no frame, unless somebody knows its frame. */
export class PyGenerator extends PyObject {
  state: number;
  /** localsplus and operand stack while it does not run. */
  saved: (Value | undefined)[];
  linked: Linked;
  /** Its function, until it is closed; null: its code runs in a namespace, and the frame stays. */
  func: PyFunction | null;
  /** Index of its next instruction while it has no frame. */
  pc: number;
  /** Its frame, if it has one. */
  ownFrame: Frame | null;
  notes: GeneratorNotes | null;
  /** @param frame the one that becomes its own; null: it is given one when it begins */
  constructor(
    cls: PyType,
    linked: Linked,
    func: PyFunction | null,
    pc: number,
    frame: Frame | null,
    saved: (Value | undefined)[],
  ) {
    super(cls);
    if (births.noted !== null) births.noted.push(this);
    this.state = GenState.created;
    this.saved = saved;
    this.linked = linked;
    this.func = func;
    this.pc = pc;
    this.ownFrame = frame;
    this.notes = null;
  }
  get flavour(): Flavour {
    return this.linked.flavour;
  }
  /** Its frame, which is made where it has none. */
  get frame(): Frame {
    if (this.ownFrame !== null) return this.ownFrame;
    const frame = new Frame();
    this.ownFrame = frame;
    frame.gen = this;
    frame.excItem = new ExcItem();
    frame.linked = this.linked;
    frame.ops = this.linked.ops ?? this.linked.prepare();
    frame.pc = this.pc;
    if (this.func !== null) {
      frame.func = this.func;
      frame.globals = this.func.globals;
      frame.builtins = this.func.builtins;
    }
    return frame;
  }
  /** Index of its next instruction. */
  get nextPc(): number {
    return this.ownFrame === null ? this.pc : this.ownFrame.pc;
  }
  /** It has ended: its frame is no longer its own. */
  close(): void {
    this.state = GenState.closed;
    this.func = null;
    this.ownFrame = null;
  }
  /** It keeps no values any more. */
  letGo(): void {
    const { saved } = this;
    // (a new array for each of very many that end would be one more to be collected; setting the length of one is slow)
    if (saved.length > 8) this.saved = [];
    else while (saved.length > 0) saved.pop();
  }
  private noted(): GeneratorNotes {
    this.notes ??= new GeneratorNotes(this.linked);
    return this.notes;
  }
  get name(): Value {
    return this.notes === null ? this.linked.code.name : this.notes.name;
  }
  set name(value: Value) {
    this.noted().name = value;
  }
  get qualname(): Value {
    return this.notes === null ? this.linked.code.qualname : this.notes.qualname;
  }
  set qualname(value: Value) {
    this.noted().qualname = value;
  }
  get origin(): Value {
    return this.notes === null ? null : this.notes.origin;
  }
  set origin(value: Value) {
    this.noted().origin = value;
  }
  get hooksDone(): boolean {
    return this.notes?.hooksDone === true;
  }
  set hooksDone(value: boolean) {
    this.noted().hooksDone = value;
  }
  get asyncRunning(): boolean {
    return this.notes?.asyncRunning === true;
  }
  set asyncRunning(value: boolean) {
    this.noted().asyncRunning = value;
  }
  get asyncClosed(): boolean {
    return this.notes?.asyncClosed === true;
  }
  set asyncClosed(value: boolean) {
    this.noted().asyncClosed = value;
  }
  get finalizer(): Value {
    return this.notes === null ? null : this.notes.finalizer;
  }
  set finalizer(value: Value) {
    this.noted().finalizer = value;
  }
  get finalized(): boolean {
    return this.notes?.finalized === true;
  }
  set finalized(value: boolean) {
    this.noted().finalized = value;
  }
}

const anyFrame = new Frame();
showChanges(new PyGenerator(undefined as unknown as PyType, anyFrame.linked, anyFrame.func, anyFrame.pc, anyFrame, []));

/** An iterator of an awaitable that is native: SEND advances it without a frame. */
export abstract class PyNativeAwaitable extends PyObject {
  /** The value of the await once `sendNow` answered undefined. */
  result: Value = null;
  constructor(cls: PyType) {
    super(cls);
  }
  /** Advances; the yielded value, or undefined when it finished (`result` is set). @throws Raise */
  abstract sendNow(value: Value): Value | undefined;
  /** An exception is thrown in at the pause. Same answers. */
  abstract throwNow(exc: PyException): Value | undefined;
}

/** One Python thread: its frames and its value stack. `machine/thread.ts` makes it a Runnable of the kernel. */
export class Thread {
  stack: (Value | undefined)[] = new Array(1024).fill(undefined);
  sp = -1;
  frame: Frame | null = null;
  readonly baseExc = new ExcItem();
  excInfo: ExcItem = this.baseExc;
  /** Python frames on the stack. */
  depth = 0;
  sendDone = false;
  /** What the generator returned that a native asked for an item last. */
  returned: Value = null;
  /** What the thread wants of the kernel: set when the loop was left because a native blocked. */
  stop: unknown = null;
  /** For exploration: what the instruction before which the thread stands could only wait for; null: it need not. */
  wouldWait: (() => object | null) | null = null;
  /** How deep the loop runs nested in JavaScript. */
  nesting = 0;
  /** How many items natives took since the host could last look, and where that was (door.ts). */
  taken = 0;
  breathedAt = -1;
  context: Value = null;
  /** Processor time used in finished slices, and when the running one began (a C function without the GIL counts from there, too). */
  cpuNs = ZERO_NS;
  beganNs = ZERO_NS;
  /** Its id in events (that of the kernel's thread). */
  id = 0;
  /** The kernel's thread that runs it; null before it is started. */
  kernelThread: KernelThread | null = null;
  ident = asDouble(0);
  name = 'MainThread';
  /** Python-level thread state that modules keep (threading.local, current task ...). */
  readonly locals = new Map<unknown, unknown>();
  /** The event loop that runs in this thread and the task that is being stepped (as CPython keeps them in the thread state); null: none. */
  asyncioLoop: Value = null;
  asyncioTask: Value = null;
  /** What was thrown into the task by the step under way: alive until that is over. */
  asyncioThrown: PyException | null = null;
  /** The id of that task in events; 0: none. */
  taskId = 0;
  asyncGenFirstIter: Value = null;
  asyncGenFinalizer: Value = null;
  coroutineOriginDepth = 0;
  /** What sys.settrace and sys.setprofile were given. */
  trace: Value = null;
  profile: Value = null;
  /** Watchers that are being called (they are not watched themselves), and what they have been told (watching/monitor.ts). */
  watching = 0;
  told: Frame | null = null;
  toldAt = 0;
  /** What the generator returned whose end has just ended a loop, in code that somebody watches. */
  ended: Value = null;
  /** The frame of a generator into which an exception was just thrown. */
  thrownInto: Frame | null = null;
  readonly nativeCalls: NativeCall[] = [];
  /** The exception under way is raised again: its traceback gets no new line here. */
  reraising = false;
  pendingException: PyException | null = null;
  pendingIsFromBelow = false;
  /** What another thread wants raised here, at the next check of the eval breaker: an exception or its class. */
  fromElsewhere: Value = null;
  /** The loop must be left: a nested run is over (`result`) or the thread stops (`stop`). */
  leave = false;
  result: Value = null;
}
