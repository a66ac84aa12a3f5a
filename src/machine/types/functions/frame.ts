/** frame and traceback objects, and the view of a running function's variables that `f_locals` is. Follows CPython's frameobject.c and traceback.c. */
import { asCPythonBytes, type CodeObject } from '../../../language/index.ts';
import { types } from '../../bootstrap.ts';
import { inComprehension, snapshotLocals } from '../../calls/index.ts';
import { call } from '../../door.ts';
import { backOf, coroutineOfFrame, instructionOf, tellWritten } from '../../frames.ts';
import { type Frame, GenState, PyFrame } from '../../function.ts';
import { addressOf } from '../../hash.ts';
import { shownNumber } from '../../importing/sources.ts';
import { makeCode, makeDict, makeList, makeTuple, notImplemented } from '../../make.ts';
import { defineType, type NativeGen } from '../../native.ts';
import { PyCell, PyDict, PyObject, PyTraceback, type PyType, type Value } from '../../objects.ts';
import { asStr, getAttr, getIter, repr, reprGuard, richCompare, toIndex, typeName } from '../../protocols/index.ts';
import { strRepr } from '../../pure/str.ts';
import { raise } from '../../raise.ts';
import { vm } from '../../vm.ts';

// ---- the variables of a function ------------------------------------------------------------------------------------------------------------------------

/** Where a live frame's slots are: on its thread's stack, or put away in its generator. */
function slotsOf(frame: PyFrame): { stack: (Value | undefined)[]; base: number } {
  const live = frame.frame as Frame;
  const { gen } = live;
  if (gen !== null && gen.state !== GenState.running) return { stack: gen.saved, base: 0 };
  return { stack: frame.thread.stack, base: live.base };
}
/** The slots of a live function frame, one by one: name and where its value is. */
function findSlot(
  frame: PyFrame,
  name: string,
): { get: () => Value | undefined; set: (value: Value | undefined) => void } | undefined {
  if (frame.frame === null) return undefined;
  const at = frame.linked.code.localsplusNames.indexOf(name);
  if (at < 0) return undefined;
  const { stack, base } = slotsOf(frame);
  const held = stack[base + at];
  if (held instanceof PyCell && isCellSlot(frame, at)) {
    return {
      get: () => held.value,
      set: (value) => {
        held.value = value;
      },
    };
  }
  return {
    get: () => stack[base + at],
    set: (value) => {
      stack[base + at] = value;
      tellWritten(frame);
    },
  };
}
function isCellSlot(frame: PyFrame, at: number): boolean {
  const { code } = frame.linked;
  return at >= code.varnames.length || code.cellvars.includes(code.localsplusNames[at]!);
}

/** `frame.f_locals` of a function: reads and writes go through to the running function. */
class PyFrameLocals extends PyObject {
  constructor(
    cls: PyType,
    readonly frame: PyFrame,
  ) {
    super(cls);
  }
  /** Names that are no variables of the function can be set, too: they are kept here. */
  private extra(): PyDict {
    if (this.frame.frame === null) return endedLocals(this.frame);
    this.frame.extraLocals ??= makeDict();
    return this.frame.extraLocals;
  }
  dict(): PyDict {
    if (this.frame.frame === null) return this.extra();
    const dict = snapshotLocals(this.frame.thread, this.frame.frame);
    for (const [key, value] of this.frame.extraLocals?.table.liveEntries() ?? []) dict.table.set(key, value);
    return dict;
  }
  private slotOf(key: Value): ReturnType<typeof findSlot> {
    const name = asStr(key);
    return name === undefined ? undefined : findSlot(this.frame, name);
  }
  get(key: Value): Value | undefined {
    const slot = this.slotOf(key);
    return slot !== undefined ? slot.get() : this.extra().table.get(key);
  }
  set(key: Value, value: Value): void {
    const slot = this.slotOf(key);
    if (slot !== undefined) slot.set(value);
    else this.extra().table.set(key, value);
  }
  /** @returns false: that is nothing to be taken over */
  update(other: Value): boolean {
    const pairs = other instanceof PyFrameLocals ? other.dict() : other;
    if (!(pairs instanceof PyDict)) return false;
    for (const [key, value] of pairs.table.liveEntries()) this.set(key, value);
    return true;
  }
  delete(key: Value): void {
    const slot = this.slotOf(key);
    if (slot !== undefined) raise('ValueError', 'cannot remove local variables from FrameLocalsProxy');
    if (this.extra().table.delete(key) === undefined) raise('KeyError', key);
  }
}
/** A method that works on a dict of the variables as they are now. */
const onDict = (name: string) =>
  [
    'self, /, *args',
    function* (self: PyFrameLocals, args: Value[]): NativeGen {
      return yield* call(getAttr(self.dict(), name), args);
    },
  ] as const;
const frameLocals = defineType({
  name: 'FrameLocalsProxy',
  alloc: null,
  isBaseType: false,
  new: [
    'cls, frame, /',
    (cls: PyType, frame: Value) => {
      if (!(frame instanceof PyFrame)) raise('TypeError', `expect frame, not ${typeName(frame)}`);
      return new PyFrameLocals(cls, frame);
    },
  ],
  mappingPattern: true,
  unhashable: true,
  methods: {
    __repr__: ['self, /', (self: PyFrameLocals) => reprGuard(self.frame, '{...}', () => repr(self.dict()))],
    __len__: ['self, /', (self: PyFrameLocals) => self.dict().table.size],
    __iter__: ['self, /', (self: PyFrameLocals) => getIter(self.dict())],
    __contains__: ['self, key, /', (self: PyFrameLocals, key: Value) => self.get(key) !== undefined],
    __getitem__: [
      'self, key, /',
      (self: PyFrameLocals, key: Value) => {
        const value = self.get(key);
        if (value === undefined) raise('KeyError', `local variable '${repr(key)}' is not defined`);
        return value;
      },
    ],
    __setitem__: ['self, key, value, /', (self: PyFrameLocals, key: Value, value: Value) => self.set(key, value)],
    __delitem__: ['self, key, /', (self: PyFrameLocals, key: Value) => self.delete(key)],
    __eq__: [
      'self, value, /',
      (self: PyFrameLocals, other: Value) =>
        other instanceof PyFrameLocals
          ? self.frame === other.frame
          : other instanceof PyDict
            ? richCompare(self.dict(), other, 2)
            : notImplemented(),
    ],
    get: [
      'self, key, default=None, /',
      (self: PyFrameLocals, key: Value, fallback?: Value) => self.get(key) ?? fallback ?? null,
    ],
    keys: ['self, /', (self: PyFrameLocals) => makeList(self.dict().table.liveKeys())],
    values: ['self, /', (self: PyFrameLocals) => makeList(self.dict().table.liveValues())],
    items: [
      'self, /',
      (self: PyFrameLocals) =>
        makeList(
          self
            .dict()
            .table.liveEntries()
            .map((pair) => makeTuple(pair)),
        ),
    ],
    copy: ['self, /', (self: PyFrameLocals) => self.dict()],
    __reversed__: ['self, /', (self: PyFrameLocals) => makeList(self.dict().table.liveKeys().reverse())],
    __or__: onDict('__or__'),
    __ior__: ['self, value, /', (self: PyFrameLocals, other: Value) => (self.update(other) ? self : notImplemented())],
    update: [
      'self, other, /',
      (self: PyFrameLocals, other: Value) => {
        if (!self.update(other)) raise('TypeError', 'update() argument must be dict or another FrameLocalsProxy');
      },
    ],
    setdefault: [
      'self, key, default=None, /',
      (self: PyFrameLocals, key: Value, fallback?: Value) => {
        const known = self.get(key);
        if (known !== undefined) return known;
        self.set(key, fallback ?? null);
        return fallback ?? null;
      },
    ],
    pop: [
      'self, key, default=None, /',
      (self: PyFrameLocals, key: Value, fallback?: Value) => {
        const value = self.get(key);
        if (value === undefined && fallback !== undefined) return fallback;
        self.delete(key);
        return value ?? null;
      },
    ],
  },
});

/** The variables of a function's frame that has ended. */
function endedLocals(frame: PyFrame): PyDict {
  if (frame.locals instanceof PyDict) return frame.locals;
  const dict = makeDict();
  const names = frame.linked.code.localsplusNames;
  (frame.ended ?? []).forEach((held, at) => {
    const value = held instanceof PyCell && isCellSlot(frame, at) ? held.value : held;
    if (value !== undefined && !names[at]!.startsWith('.')) dict.table.set(names[at]!, value);
  });
  for (const [key, value] of frame.extraLocals?.table.liveEntries() ?? []) dict.table.set(key, value);
  frame.locals = dict;
  return dict;
}

// ---- frame ----------------------------------------------------------------------------------------------------------------------------------------------

const lastInstruction = (self: PyFrame): number => (self.frame === null ? self.instruction : instructionOf(self.frame));
/** The line a frame is at. */
function frameLine(self: PyFrame): number | null {
  const { code } = self.linked;
  const line = code.positions[lastInstruction(self) * 4] ?? 0;
  return line === 0 ? (self.frame !== null && self.frame.pc === 0 ? code.firstlineno : null) : line;
}
/** The instruction that a frame is at, and its line. */
export const frameSpot = (self: PyFrame): { instruction: number; line: number | null } => ({
  instruction: lastInstruction(self),
  line: frameLine(self),
});
function frameLocalsOf(self: PyFrame): Value {
  const live = self.frame;
  if (live !== null && live.locals !== null && !inComprehension(self.thread, live)) return live.locals;
  if (live === null && self.ended === null && self.locals !== undefined) return self.locals;
  return new PyFrameLocals(frameLocals, self);
}

/** Written through a member that is true or false. */
function flag(value: Value | undefined): boolean {
  if (typeof value !== 'boolean') raise('TypeError', 'attribute value type must be bool');
  return value;
}

types.frame = defineType({
  name: 'frame',
  alloc: null,
  isBaseType: false,
  doc: 'Frame object.',
  methods: {
    __repr__: [
      'self, /',
      (self: PyFrame) =>
        `<frame at ${addressOf(self)}, file ${strRepr(self.linked.code.filename)}, line ${frameLine(self) ?? 0}, code ${self.linked.code.name}>`,
    ],
    clear: [
      'self, /',
      (self: PyFrame) => {
        const live = self.frame;
        if (live === null) {
          self.locals = makeDict();
          self.ended = null;
          self.extraLocals = null;
          vm.gaveUp(self);
          return;
        }
        const { gen } = live;
        if (gen === null || gen.state === GenState.running) raise('RuntimeError', 'cannot clear an executing frame');
        if (gen.state === GenState.suspended) raise('RuntimeError', 'cannot clear a suspended frame');
        if (gen.state === GenState.created && gen.flavour === 'coroutine') {
          vm.generatorLost(gen);
          gen.letGo();
        }
        // (of others the variables stay as long as they do)
        gen.close();
        vm.generatorEnded(gen);
      },
    ],
  },
  getset: {
    f_back: [backOf],
    f_code: [(self: PyFrame) => makeCode(self.linked.code)],
    f_globals: [(self: PyFrame) => self.globals],
    f_builtins: [(self: PyFrame) => self.builtins],
    f_locals: [frameLocalsOf],
    f_lasti: [
      (self: PyFrame) => {
        const { frame } = self;
        if (frame !== null && frame.pc === 0) return -1;
        const waits = frame?.gen?.state === GenState.suspended || frame?.gen?.state === GenState.created;
        // Who waits stands behind the instruction that has let the others go on.
        return offsetOf(self.linked.code, lastInstruction(self)) + (waits ? 2 : 0);
      },
    ],
    f_lineno: [
      (self: PyFrame) => {
        const line = frameLine(self);
        return line === null ? null : shownNumber(self.linked.code, line);
      },
      (_self: PyFrame, value: Value | undefined) => {
        if (value === undefined) raise('AttributeError', 'cannot delete attribute');
        raise('ValueError', 'f_lineno can only be set in a trace function');
      },
    ],
    f_generator: [(self: PyFrame) => self.frame?.gen ?? coroutineOfFrame(self)],
    f_trace: [
      (self: PyFrame) => self.trace,
      (self: PyFrame, value: Value | undefined) => {
        self.trace = value ?? null;
      },
    ],
    f_trace_lines: [
      (self: PyFrame) => self.traceLines,
      (self: PyFrame, value: Value | undefined) => {
        self.traceLines = flag(value);
      },
    ],
    f_trace_opcodes: [
      (self: PyFrame) => self.traceOpcodes,
      (self: PyFrame, value: Value | undefined) => {
        self.traceOpcodes = flag(value);
      },
    ],
  },
});

// ---- traceback ------------------------------------------------------------------------------------------------------------------------------------------

/** `self` null: for a traceback that is being made. */
function checkNext(self: PyTraceback | null, next: Value | undefined): PyTraceback | null {
  if (next === null) return null;
  if (!(next instanceof PyTraceback))
    raise(
      'TypeError',
      `expected traceback object${self === null ? ' or None' : ''}, got '${next === undefined ? 'NULL' : typeName(next)}'`,
    );
  for (let at: PyTraceback | null = next; at !== null; at = at.next)
    if (at === self) raise('ValueError', 'traceback loop detected');
  return next;
}
/** The frame object of a traceback's line. One whose frame is gone and was never looked at shows only its code. */
function tracebackFrame(self: PyTraceback): PyFrame {
  return self.frame as PyFrame;
}

/** Where an instruction stands in the bytes of its code, as CPython writes them. */
const offsetOf = (code: CodeObject, instruction: number): number =>
  asCPythonBytes(code).offsets[instruction] ?? 2 * instruction;

types.traceback = defineType({
  name: 'traceback',
  alloc: null,
  isBaseType: false,
  doc: 'Create a new traceback object.',
  new: [
    'cls, tb_next, tb_frame, tb_lasti, tb_lineno',
    (cls: PyType, next: Value, frame: Value, lasti: Value, lineno: Value) => {
      if (!(frame instanceof PyFrame))
        raise('TypeError', `traceback() argument 'tb_frame' must be frame, not ${typeName(frame)}`);
      const at = Number(toIndex(lasti));
      return new PyTraceback(
        cls,
        checkNext(null, next),
        frame.linked.code,
        asCPythonBytes(frame.linked.code).owners[at >> 1] ?? 0,
        frame.globals,
        frame,
        Number(toIndex(lineno)),
        at,
      );
    },
  ],
  methods: {
    __repr__: ['self, /', (self: PyTraceback) => `<traceback object at ${addressOf(self)}>`],
    __dir__: ['self, /', () => makeList(['tb_frame', 'tb_next', 'tb_lasti', 'tb_lineno'])],
  },
  getset: {
    tb_next: [
      (self: PyTraceback) => self.next,
      (self: PyTraceback, value: Value | undefined) => {
        if (value === undefined) raise('TypeError', "can't delete tb_next attribute");
        self.next = checkNext(self, value);
      },
    ],
    tb_frame: [tracebackFrame],
    tb_lasti: [(self: PyTraceback) => self.lasti ?? offsetOf(self.code, self.instruction)],
    tb_lineno: [(self: PyTraceback) => shownNumber(self.code, self.lineno)],
  },
});
