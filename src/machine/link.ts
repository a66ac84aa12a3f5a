/** Makes a CodeObject runnable: constants become values, instructions with caches get room for them. */
import { CodeFlag, type CodeConstant, type CodeObject, Op } from '../language/index.ts';
import { makeBytes, makeCode, makeComplex, makeFloat, makeFrozenset, makeSlice, makeTuple, ellipsis } from './make.ts';
import type { HashTable } from './hashtable.ts';
import { LIBRARY_ROOT } from './importing/modules.ts';
import { type PyObject, type PyType, type Shape, showChanges, type Value } from './objects.ts';
import { lineStarts } from './tracebacks/line-starts.ts';
import { accessOps } from './watching/accesses.ts';
import { updatesIn } from './watching/lost-updates.ts';
import type { Flavour, Frame, Thread } from './function.ts';
import type { Layout } from './jit/blocks.ts';
import { vm } from './vm.ts';

/** What an instruction learned: valid while `shape` (or `cls`) and `version` are what they were. */
export class InlineCache {
  shape: Shape | null = null;
  cls: PyType | null = null;
  version = 0;
  /**
   * 1 slot of the instance, 2 method (value), 3 plain class attribute (value), 4 property getter (value), 5 entry of the globals, 6 method of a class
   * whose instances have no attributes, 7 entry of the module `owner`, 8 new attribute leading to shape `next`, 9 attribute (value) of the class `owner`,
   * 10 place `slot` among the `members` of instances of `cls`, 11 computed attribute (value) of instances of `cls`, 12 class method (value) called with the
   * class `owner`, found through an instance, 13 the same found through the class
   */
  kind = 0;
  slot = 0;
  value: Value | undefined = undefined;
  next: Shape | null = null;
  /** For names: the dict's table the entry `slot` is in, while its version is `version` (and of the builtins, if it is found there). */
  table: HashTable | null = null;
  builtinsTable: HashTable | null = null;
  builtinsVersion = 0;
  /** The very object (class, module) it was learned from. */
  owner: PyObject | null = null;
}

showChanges(new InlineCache(), 'value');

/** In the state of an interpreter: somebody watches its code, all that is linked is marked. */
export const INSTRUMENTED = 'instrumented';

/** Code that runs often, as JavaScript functions (jit/compile.ts). */
export interface Compiled {
  /** The instructions it was made from: a frame whose instructions have been marked since is the interpreter loop's. */
  readonly ops: Int32Array;
  /** The regions that are compiled apart, as soon as each is hot. */
  readonly layout: Layout;
  /** For each instruction what runs a frame from there, if it can be entered there. */
  readonly at: (Entry | null)[];
  /** The same for when the end of objects is watched. */
  readonly watched: (Entry | null)[];
}
/** Where compiled code can be entered. */
export interface Entry {
  /** Runs a frame from the block with this number on. @returns why it came back (jit/ways.ts) */
  readonly run: (t: Thread, frame: Frame, block: number) => number;
  readonly block: number;
}

const noHeat = new Uint16Array(0);
const NONE: ReadonlySet<number> = new Set();

/** The form the interpreter loop runs. */
export class Linked {
  /** Null until the code is first run: most functions of a library never are. */
  ops: Int32Array | null = null;
  consts: Value[] = [];
  caches: (InlineCache | undefined)[] = [];
  /** The instructions as they were before all of them were marked; null: they are not. */
  plain: Int32Array | null = null;
  readonly nlocals: number;
  readonly frameSize: number;
  /** Positional parameters only (no *args, keyword-only or **kwargs): a call with exactly argcount arguments can use them in place. */
  readonly simple: boolean;
  readonly parameters: number;
  readonly argcount: number;
  readonly isGenerator: boolean;
  /** What a call of it makes; of code that is none, the first. */
  readonly flavour: Flavour;
  /** Whether it has `except`, `finally` or `with` blocks; null: nobody has asked yet. */
  hasHandlers: boolean | null = null;
  /** Whether it stands in the learner's own files. */
  readonly isLearners: boolean;
  pycode: Value = null;
  /** Where lost updates are looked for (watching/lost-updates.ts), in a run that is looked at. */
  updates: ReadonlySet<number> = NONE;
  /** For each instruction how often the interpreter loop came to it from elsewhere: to a function's body, a loop, after a call, to a handler. */
  heat: Uint16Array = noHeat;
  /** At which heat it was last looked at, when, and whether it was busy then (interp.ts). */
  looks = 0;
  lookedAt = 0;
  isBusy = false;
  /** Floats were seen in its arithmetic. */
  sawFloats = false;
  compiled: Compiled | null = null;
  constructor(readonly code: CodeObject) {
    this.argcount = code.argcount;
    this.isLearners = !code.filename.startsWith(LIBRARY_ROOT) && !code.filename.startsWith('<frozen');
    this.nlocals = code.localsplusNames.length;
    this.frameSize = this.nlocals + code.stacksize + 8;
    this.simple = (code.flags & (CodeFlag.VARARGS | CodeFlag.VARKEYWORDS)) === 0 && code.kwonlyargcount === 0;
    this.parameters =
      code.argcount +
      code.kwonlyargcount +
      (code.flags & CodeFlag.VARARGS ? 1 : 0) +
      (code.flags & CodeFlag.VARKEYWORDS ? 1 : 0);
    this.flavour =
      (code.flags & CodeFlag.COROUTINE) !== 0
        ? 'coroutine'
        : (code.flags & CodeFlag.ASYNC_GENERATOR) !== 0
          ? 'async_generator'
          : 'generator';
    this.isGenerator = (code.flags & (CodeFlag.GENERATOR | CodeFlag.COROUTINE | CodeFlag.ASYNC_GENERATOR)) !== 0;
  }
  /** Marks every instruction: somebody watches (watching/monitor.ts). @returns the instructions */
  instrument(): Int32Array {
    const plain = this.ops ?? this.prepare();
    if (this.plain === null) {
      this.plain = plain;
      this.ops = plain.map((value, at) => ((at & 1) === 0 ? value | 128 : value));
    }
    return this.ops as Int32Array;
  }
  /** Makes ready to be run. @returns the instructions */
  prepare(): Int32Array {
    const { code } = this;
    const isLookedAt = (vm.tracing || vm.exploring) && !isLibraryCode(code);
    if (isLookedAt && vm.tracing) this.updates = updatesIn(code);
    const ops = isLookedAt ? marked(code, this.updates) : code.code;
    this.ops = ops;
    this.consts = code.consts.map(constantValue);
    this.caches = new Array(code.code.length >> 1).fill(undefined);
    this.heat = new Uint16Array(code.code.length >> 1);
    return vm.interpreter.state.has(INSTRUMENTED) ? this.instrument() : ops;
  }
  cacheAt(pc: number): InlineCache {
    const index = pc >> 1;
    let cache = this.caches[index];
    if (cache === undefined) {
      cache = new InlineCache();
      this.caches[index] = cache;
    }
    return cache;
  }
}

/** Code that the library made of a text of its own, as namedtuple does for each class. */
const librarysOwn = new WeakSet<CodeObject>();
/** Whether code is the library's: not looked at, and nobody's place in the program. */
export const isLibraryCode = (code: CodeObject): boolean =>
  code.filename.startsWith(LIBRARY_ROOT) || librarysOwn.has(code);
/** Makes code, and what stands in it, the library's. */
export function giveToLibrary(code: CodeObject): void {
  librarysOwn.add(code);
  for (const constant of code.consts) if (constant.type === 'code') giveToLibrary(constant.code);
}

/** Where a code object carries its linked form: what a weak map holds lives on until all memory is looked through, and with it all that code refers to. */
const LINKED = Symbol('linked');
/** The linked form of a code object; made once. */
export function link(code: CodeObject & { [LINKED]?: Linked }): Linked {
  let linked = code[LINKED];
  // a changed copy of a code object (`code.replace()`) came by that of the original
  if (linked?.code !== code) {
    linked = new Linked(code);
    code[LINKED] = linked;
  }
  return linked;
}

/** The Python value of a constant. */
export function constantValue(constant: CodeConstant): Value {
  switch (constant.type) {
    case 'None':
      return null;
    case 'True':
      return true;
    case 'False':
      return false;
    case 'Ellipsis':
      return ellipsis();
    case 'int':
    case 'str':
      return constant.value;
    case 'float':
      return makeFloat(constant.value);
    case 'complex':
      return makeComplex(constant.real ?? 0, constant.imag);
    case 'bytes':
      return makeBytes(constant.value);
    case 'tuple':
      return makeTuple(constant.items.map(constantValue));
    case 'frozenset':
      return makeFrozenset(constant.items.map(constantValue));
    case 'slice':
      return makeSlice(constantValue(constant.start), constantValue(constant.stop), constantValue(constant.step));
    case 'code':
      return makeCode(constant.code);
  }
}

/**
 * The instructions with those marked (opcode + 128) at which a run that is looked at has something to tell: where a line begins, and where a loop comes back to
 * it; where functions are entered and left, and where something is updated; and, in a run that is explored, those that touch something shared.
 */
function marked(code: CodeObject, updates: ReadonlySet<number>): Int32Array {
  const ops = code.code.slice();
  const starts = lineStarts(code);
  let hasBegun = false;
  for (let at = 0; at < ops.length; at += 2) {
    const op = ops[at] as number;
    if ((vm.exploring && accessOps.has(op)) || updates.has(at >> 1)) ops[at] = op | 128;
    if (!vm.tracing) continue;
    // what stands before it makes a coroutine or a generator: its body has not begun
    hasBegun ||= op === Op.RESUME;
    if (!hasBegun) continue;
    const edge = op === Op.RESUME || op === Op.RETURN_VALUE || op === Op.YIELD_VALUE;
    const comesBack = op === Op.JUMP_BACKWARD && starts[ops[at + 1] as number] === 1;
    if (edge || comesBack || starts[at >> 1] === 1) ops[at] = op | 128;
  }
  return ops;
}
/** The value of a global or built-in name as it was learned; undefined when that does not hold. */
export function known({ globals, builtins }: Frame, cache: InlineCache): Value | undefined {
  const { table, builtinsTable } = cache;
  if (table === null || table !== globals.table || cache.version !== table.version) return undefined;
  if (builtinsTable === null) return table.values[cache.slot];
  return builtinsTable === builtins.table && cache.builtinsVersion === builtinsTable.version
    ? builtinsTable.values[cache.slot]
    : undefined;
}
