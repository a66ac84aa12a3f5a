/** The compiler's lowest layer: emitting instructions, names, blocks of statements, nested code objects. */

import { assemble } from '../assembler/assemble.ts';
import { Block, NOWHERE, Pseudo } from '../assembler/blocks.ts';
import type { Expression, Pattern, Position, Program, Statement } from '../ast.ts';
import type { CodeConstant, CodeObject } from '../code.ts';
import type { ScopeRole, SymbolTable } from '../names/collector.ts';
import { CLASS_CELLS, mangleIn, Place, type Scope } from '../names/scope.ts';
import { binaryOps, intrinsics1, intrinsics2, Op } from '../opcodes.ts';
import { errorPlace, fail, type SyntaxWarningRecord } from '../problem.ts';
import { ConstantCache } from './constants.ts';
import { FUTURE_ANNOTATIONS } from './future.ts';
import { type FrameBlock, Unit, type UnitKind } from './unit.ts';

/** An annotated variable of a module or class, for its `__annotate__`. */
export interface Annotated {
  readonly name: string;
  readonly annotation: Expression;
  /** Its number among the conditional annotations, or -1 when it is unconditional. */
  readonly condition: number;
  /** The statement. */
  readonly at: Position;
}

/** What changes the code of a program. */
export interface CompilerOptions {
  readonly filename: string;
  readonly topLevelAwait: boolean;
  readonly futureAnnotations: boolean;
  /** The `from __future__` imports that stand where they may. */
  readonly futureImports: ReadonlySet<Statement>;
  readonly optimize: number;
}

/** How deep blocks may nest (CPython's CO_MAXBLOCKS). */
const MAX_BLOCKS = 21;

/** RESUME's argument: after what the code goes on. */
export const Resume = { start: 0, yield: 1, yieldFrom: 2, await: 3 } as const;
/** LOAD_COMMON_CONSTANT's oparg. */
export const Common = { AssertionError: 0, NotImplementedError: 1, tuple: 2, all: 3, any: 4 } as const;

const binaryIndex = (name: (typeof binaryOps)[number]): number => binaryOps.indexOf(name);
export const Binary = { subtract: binaryIndex('-'), subscript: binaryIndex('[]') } as const;
const Intrinsic1 = Object.fromEntries(intrinsics1.map((name, i) => [name, i])) as Record<
  (typeof intrinsics1)[number],
  number
>;
const Intrinsic2 = Object.fromEntries(intrinsics2.map((name, i) => [name, i])) as Record<
  (typeof intrinsics2)[number],
  number
>;

const NONE: CodeConstant = { type: 'None' };
/** A constant text. */
export const str = (value: string): CodeConstant => ({ type: 'str', value });
/** A constant number. */
export const int = (value: number): CodeConstant => ({ type: 'int', value });

/** Puts instructions into the blocks of the unit being compiled: names, constants, jumps. */
export abstract class Emitter {
  readonly warnings: SyntaxWarningRecord[] = [];
  protected unit!: Unit;
  protected readonly table: SymbolTable;
  protected readonly options: CompilerOptions;
  private readonly cache = new ConstantCache();
  /** Above zero while code is compiled a second time (`finally`): no second warning. */
  protected quiet = 0;

  constructor(table: SymbolTable, options: CompilerOptions) {
    this.table = table;
    this.options = options;
  }

  abstract program(tree: Program): CodeObject;
  abstract expression(node: Expression): void;
  abstract statements(body: readonly Statement[]): void;
  abstract pattern(node: Pattern): void;

  protected warn(message: string, at: Position): void {
    if (this.quiet === 0)
      this.warnings.push({ category: 'SyntaxWarning', message, lineno: at.lineno, asError: errorPlace(at) });
  }

  // ---- instructions

  protected emit(op: number, arg: number, at: Position): void {
    this.unit.current.instructions.push({ op, arg, target: null, at, handler: null });
  }

  protected op(op: number, at: Position): void {
    this.unit.current.instructions.push({ op, arg: 0, target: null, at, handler: null });
  }

  protected jump(op: number, target: Block, at: Position): void {
    this.unit.current.instructions.push({ op, arg: 0, target, at, handler: null });
  }

  protected constant(value: CodeConstant, at: Position): void {
    this.emit(Op.LOAD_CONST, this.unit.constants.index(value), at);
  }

  protected none(at: Position): void {
    this.constant(NONE, at);
  }

  /** Code goes on in this block. */
  protected use(block: Block): void {
    const { current } = this.unit;
    block.next = current.next;
    current.next = block;
    this.unit.current = block;
  }

  protected nameOp(op: number, name: string, at: Position): void {
    this.emit(op, this.unit.nameIndex(this.mangled(name)), at);
  }

  protected loadAttr(name: string, at: Position, method = false): void {
    this.emit(Op.LOAD_ATTR, (this.unit.nameIndex(this.mangled(name)) << 1) | (method ? 1 : 0), at);
  }

  protected intrinsic1(name: (typeof intrinsics1)[number], at: Position): void {
    this.emit(Op.CALL_INTRINSIC_1, Intrinsic1[name], at);
  }

  protected intrinsic2(name: (typeof intrinsics2)[number], at: Position): void {
    this.emit(Op.CALL_INTRINSIC_2, Intrinsic2[name], at);
  }

  protected yieldFrom(at: Position, isAwait: boolean): void {
    const send = new Block();
    const failed = new Block();
    const exit = new Block();
    this.use(send);
    this.jump(Op.SEND, exit, at);
    // A StopIteration out of close() or throw() must end the waiting as one out of send() does.
    this.jump(Pseudo.SETUP_FINALLY, failed, at);
    this.emit(Op.YIELD_VALUE, 1, at);
    this.op(Pseudo.POP_BLOCK, NOWHERE);
    this.emit(Op.RESUME, isAwait ? Resume.await : Resume.yieldFrom, at);
    this.jump(Pseudo.JUMP_NO_INTERRUPT, send, at);
    this.use(failed);
    this.op(Op.CLEANUP_THROW, at);
    this.use(exit);
    this.op(Op.END_SEND, at);
  }

  protected await(at: Position, kind = 0): void {
    this.emit(Op.GET_AWAITABLE, kind, at);
    this.none(at);
    this.yieldFrom(at, true);
  }

  protected popExceptAndReraise(at: Position): void {
    this.emit(Op.COPY, 3, at);
    this.op(Op.POP_EXCEPT, at);
    this.emit(Op.RERAISE, 1, at);
  }

  // ---- block statements being compiled

  protected push(block: FrameBlock): void {
    const { frameBlocks } = this.unit;
    if (frameBlocks.length >= MAX_BLOCKS) fail('too many statically nested blocks', block.at);
    frameBlocks.push(block);
  }

  protected pop(): void {
    this.unit.frameBlocks.pop();
  }

  // ---- names

  protected mangled(name: string): string {
    return mangleIn(this.unit.className, this.unit.scope, name);
  }

  protected load(name: string, at: Position): void {
    const { unit } = this;
    const mangled = this.mangled(name);
    const { scope } = unit;
    const place = this.placeOf(mangled);
    switch (place) {
      case 'free':
      case 'cell': {
        const slot = this.derefSlot(mangled, place);
        if (scope.type === 'class' && unit.inlined.length === 0) {
          this.op(Op.LOAD_LOCALS, at);
          this.emit(Op.LOAD_FROM_DICT_OR_DEREF, slot, at);
        } else if (scope.canSeeClassScope && mangled !== '__classdict__') {
          this.load('__classdict__', at);
          this.emit(Op.LOAD_FROM_DICT_OR_DEREF, slot, at);
        } else this.emit(Op.LOAD_DEREF, slot, at);
        return;
      }
      case 'fast':
        this.emit(Op.LOAD_FAST, unit.addVariable(mangled), at);
        return;
      case 'global':
        if (scope.canSeeClassScope && scope.place(mangled) === Place.globalImplicit) {
          this.load('__classdict__', at);
          this.emit(Op.LOAD_FROM_DICT_OR_GLOBALS, unit.nameIndex(mangled), at);
        } else this.emit(Op.LOAD_GLOBAL, unit.nameIndex(mangled) << 1, at);
        return;
      case 'name':
        if (scope.type === 'class' && unit.inlined.length > 0) {
          this.emit(Op.LOAD_GLOBAL, unit.nameIndex(mangled) << 1, at);
        } else this.emit(Op.LOAD_NAME, unit.nameIndex(mangled), at);
        return;
    }
  }

  protected store(name: string, at: Position): void {
    this.change(name, at, Op.STORE_FAST, Op.STORE_DEREF, Op.STORE_GLOBAL, Op.STORE_NAME);
  }

  protected delete(name: string, at: Position): void {
    this.change(name, at, Op.DELETE_FAST, Op.DELETE_DEREF, Op.DELETE_GLOBAL, Op.DELETE_NAME);
  }

  private change(name: string, at: Position, fast: number, deref: number, global: number, byName: number): void {
    const mangled = this.mangled(name);
    const place = this.placeOf(mangled);
    if (place === 'fast') this.emit(fast, this.unit.addVariable(mangled), at);
    else if (place === 'free' || place === 'cell') this.emit(deref, this.derefSlot(mangled, place), at);
    else this.emit(place === 'global' ? global : byName, this.unit.nameIndex(mangled), at);
  }

  /** Where a mangled name is found, seen from the innermost comprehension being compiled into this unit. */
  private placeOf(name: string): 'fast' | 'free' | 'cell' | 'global' | 'name' {
    const { scope, inlined, hiddenLocals } = this.unit;
    let place = scope.place(name);
    inlined.forEach((comprehension, depth) => {
      const inner = comprehension.symbols.get(name)?.place;
      if (inner === undefined) return;
      const isInClass = depth === 0 && scope.type === 'class';
      // A free name is what it is around the comprehension; what is a cell inside and free outside stays free.
      const isSame = inner === Place.free || (inner === Place.cell && place === Place.free);
      if (isInClass || !isSame) place = inner;
    });
    switch (place) {
      case Place.free:
        return 'free';
      case Place.cell:
        return 'cell';
      case Place.local:
        return scope.isFunctionLike || hiddenLocals.has(name) ? 'fast' : 'name';
      case Place.globalExplicit:
        return 'global';
      case Place.globalImplicit:
        return scope.isFunctionLike ? 'global' : 'name';
      default:
        return 'name';
    }
  }

  /** Pushes the cell itself, for a closure. */
  protected loadCell(name: string, at: Position): void {
    const isOwn = this.unit.scope.type === 'class' && CLASS_CELLS.has(name);
    const place = isOwn || this.placeOf(name) === 'cell' ? 'cell' : 'free';
    this.emit(Op.LOAD_FAST, this.derefSlot(name, place), at);
  }

  private derefSlot(name: string, place: 'cell' | 'free'): number {
    return place === 'cell' ? this.unit.addCell(name) : this.unit.freeSlot(name);
  }

  // ---- nested code

  protected enter(kind: UnitKind, name: string, scope: Scope, firstLine: number, className = this.className()): Unit {
    const parent = this.unit as Unit | undefined;
    const unit = new Unit(kind, name, scope, firstLine, className, parent ?? null, this.options.filename, this.cache);
    if (this.options.futureAnnotations) unit.extraFlags = FUTURE_ANNOTATIONS;
    this.unit = unit;
    if (kind !== 'module') this.setQualname(unit);
    const line = kind === 'module' ? 0 : firstLine;
    this.emit(Op.RESUME, Resume.start, {
      lineno: line,
      col_offset: 0,
      end_lineno: Math.max(line, 1),
      end_col_offset: 0,
    });
    return unit;
  }

  private className(): string | null {
    return (this.unit as Unit | undefined)?.className ?? null;
  }

  private setQualname(unit: Unit): void {
    let parent = unit.parent as Unit;
    if (parent.kind === 'type parameters' || parent.kind === 'annotations') {
      if (parent.parent === null) return;
      parent = parent.parent;
    }
    if (parent.kind === 'module') return;
    if (unit.kind === 'function' || unit.kind === 'async function' || unit.kind === 'class') {
      const mangled = mangleIn(parent.className, parent.scope, unit.name);
      if (parent.scope.place(mangled) === Place.globalExplicit) return;
    }
    const isFunction = parent.kind === 'function' || parent.kind === 'async function' || parent.kind === 'lambda';
    unit.qualname = `${parent.qualname}.${isFunction ? '<locals>.' : ''}${unit.name}`;
  }

  /** Ends the code with a return (of None, or of what is on the stack), assembles it and goes back to the unit around it. */
  protected leave(returnsNone: boolean): CodeObject {
    if (returnsNone) this.none(NOWHERE);
    this.op(Op.RETURN_VALUE, NOWHERE);
    const { unit } = this;
    this.unit = unit.parent as Unit;
    return assemble(unit);
  }

  /** The code of a node's scope. A node may be compiled twice (in a `finally` block); both share the code. */
  protected once(node: object, role: ScopeRole, compile: () => CodeObject): CodeObject {
    const { compiled } = this.unit;
    let roles = compiled.get(node);
    if (roles === undefined) {
      roles = {};
      compiled.set(node, roles);
    }
    const code = roles[role] ?? compile();
    roles[role] = code;
    return code;
  }

  /** Pushes a function of the code. @param flags which attributes (defaults ...) lie on the stack for it */
  protected closure(code: CodeObject, flags: number, at: Position): void {
    let all = flags;
    if (code.freevars.length > 0) {
      for (const name of code.freevars) this.loadCell(name, at);
      this.emit(Op.BUILD_TUPLE, code.freevars.length, at);
      all |= 8;
    }
    this.constant({ type: 'code', code }, at);
    this.op(Op.MAKE_FUNCTION, at);
    for (const flag of [8, 16, 4, 2, 1]) if (all & flag) this.emit(Op.SET_FUNCTION_ATTRIBUTE, flag, at);
  }

  /** Makes a StopIteration that leaves a generator's code a RuntimeError. */
  protected wrapInStopIteration(): void {
    const handler = new Block();
    this.unit.entry.instructions.unshift({
      op: Pseudo.SETUP_CLEANUP,
      arg: 0,
      target: handler,
      at: NOWHERE,
      handler: null,
    });
    this.none(NOWHERE);
    this.op(Op.RETURN_VALUE, NOWHERE);
    this.use(handler);
    this.intrinsic1('STOPITERATION_ERROR', NOWHERE);
    this.emit(Op.RERAISE, 1, NOWHERE);
  }
}
