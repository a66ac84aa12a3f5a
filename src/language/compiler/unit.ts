/** One code object in the making. */

import { Block } from '../assembler/blocks.ts';
import type { Position, Statement } from '../ast.ts';
import { type CodeConstant, CodeFlag, type CodeObject } from '../code.ts';
import type { ScopeRole } from '../names/collector.ts';
import { Def, Place, type Scope } from '../names/scope.ts';
import { type ConstantCache, Constants } from './constants.ts';
import type { Annotated } from './emitter.ts';

export type UnitKind =
  | 'module'
  | 'class'
  | 'function'
  | 'async function'
  | 'lambda'
  | 'comprehension'
  | 'annotations'
  | 'type parameters';

/** A slot argument before the number of varnames is known: index + CELL for cellvars, + FREE for freevars. */
export const CELL = 1 << 20;
const FREE = 1 << 21;

/** A block statement being compiled, for what leaving it early must do. */
export interface FrameBlock {
  readonly type:
    | 'while'
    | 'for'
    | 'async for'
    | 'try'
    | 'finally try'
    | 'finally end'
    | 'with'
    | 'async with'
    | 'handler cleanup'
    | 'value'
    | 'handler'
    | 'group handler'
    | 'async comprehension'
    | 'stop iteration';
  readonly block: Block | null;
  readonly exit: Block | null;
  readonly at: Position;
  /** The name an `except ... as name` must unbind. */
  readonly name?: string | null;
  readonly finalbody?: readonly Statement[];
}

/** A code object in the making. */
export class Unit {
  readonly entry = new Block();
  current: Block = this.entry;
  readonly constants: Constants;
  readonly names = new Map<string, number>();
  readonly varnames = new Map<string, number>();
  readonly cellvars = new Map<string, number>();
  readonly freevars = new Map<string, number>();
  readonly frameBlocks: FrameBlock[] = [];
  /** Comprehensions being compiled into this unit, innermost last. */
  readonly inlined: Scope[] = [];
  /** Names that are fast locals for now though the unit is a module or class. */
  readonly hiddenLocals = new Set<string>();
  qualname: string;
  argcount = 0;
  posonlyargcount = 0;
  kwonlyargcount = 0;
  docstring: string | null = null;
  readonly annotated: Annotated[] = [];
  conditionalAnnotations = 0;
  inConditional = false;
  /** CO_FUTURE_* bits. */
  extraFlags = 0;
  /** Code of nested scopes made so far, by node. */
  readonly compiled = new Map<object, Partial<Record<ScopeRole, CodeObject>>>();
  /** Attributes that methods set on `self`, of a class body. */
  readonly staticAttributes = new Set<string>();

  constructor(
    readonly kind: UnitKind,
    readonly name: string,
    readonly scope: Scope,
    readonly firstLine: number,
    /** The class whose private names are mangled here. */
    readonly className: string | null,
    readonly parent: Unit | null,
    readonly filename: string,
    cache: ConstantCache,
  ) {
    this.qualname = name;
    this.constants = new Constants(cache);
    for (const varname of scope.varnames) this.varnames.set(varname, this.varnames.size);
    const cells: string[] = [];
    const free: string[] = [];
    for (const [symbol, { place, flags }] of scope.symbols) {
      const isCell = place === Place.cell || (flags & Def.COMP_CELL && !scope.isFunctionLike);
      if (isCell) cells.push(symbol);
      if (place === Place.free || flags & Def.FREE_CLASS) free.push(symbol);
    }
    for (const symbol of cells.sort(byCodePoint)) this.cellvars.set(symbol, this.cellvars.size);
    if (scope.needsClassClosure) this.addCell('__class__');
    if (scope.needsClassdict) this.addCell('__classdict__');
    if (scope.hasConditionalAnnotations) this.addCell('__conditional_annotations__');
    for (const symbol of free.sort(byCodePoint)) this.freevars.set(symbol, this.freevars.size);
  }

  addCell(name: string): number {
    let index = this.cellvars.get(name);
    if (index === undefined) {
      index = this.cellvars.size;
      this.cellvars.set(name, index);
    }
    return CELL + index;
  }

  freeSlot(name: string): number {
    return FREE + (this.freevars.get(name) as number);
  }

  addVariable(name: string): number {
    let index = this.varnames.get(name);
    if (index === undefined) {
      index = this.varnames.size;
      this.varnames.set(name, index);
    }
    return index;
  }

  nameIndex(name: string): number {
    let index = this.names.get(name);
    if (index === undefined) {
      index = this.names.size;
      this.names.set(name, index);
    }
    return index;
  }

  /** Where a slot stands in localsplus, once all variables are known. */
  finalSlot(arg: number): number {
    if (arg >= FREE) return this.varnames.size + this.ownCells().length + (arg - FREE);
    if (arg < CELL) return arg;
    const name = [...this.cellvars.keys()][arg - CELL] as string;
    const variable = this.varnames.get(name);
    return variable ?? this.varnames.size + this.ownCells().indexOf(name);
  }

  private cellsOnly: string[] | null = null;
  private cellsAt = -1;

  /** Cells that are not variables too. */
  private ownCells(): string[] {
    if (this.cellsOnly === null || this.cellsAt !== this.varnames.size) {
      this.cellsOnly = [...this.cellvars.keys()].filter((name) => !this.varnames.has(name));
      this.cellsAt = this.varnames.size;
    }
    return this.cellsOnly;
  }

  finish(flat: { code: Int32Array; positions: Int32Array; exceptionTable: Int32Array }, stacksize: number): CodeObject {
    const names = [...this.varnames.keys()];
    // The compiler's own parameter `.format` is called `format` for all to see.
    const varnames = this.name === '__annotate__' ? names.map((name) => (name === '.format' ? 'format' : name)) : names;
    const slotOf = (name: string): number => this.finalSlot(CELL + (this.cellvars.get(name) as number));
    const cellvars = [...this.cellvars.keys()].sort((a, b) => slotOf(a) - slotOf(b));
    const freevars = [...this.freevars.keys()];
    return {
      name: this.name,
      qualname: this.qualname,
      filename: this.filename,
      firstlineno: this.firstLine,
      argcount: this.argcount,
      posonlyargcount: this.posonlyargcount,
      kwonlyargcount: this.kwonlyargcount,
      flags: this.flags(),
      varnames,
      cellvars,
      freevars,
      localsplusNames: [...varnames, ...this.ownCells(), ...freevars],
      names: [...this.names.keys()],
      consts: this.usedConstants(flat.code),
      ...flat,
      stacksize: Math.max(1, stacksize),
      docstring: this.docstring,
    };
  }

  private usedConstants(_code: Int32Array): CodeConstant[] {
    return this.constants.list();
  }

  private flags(): number {
    const { scope } = this;
    let flags = this.extraFlags;
    if (scope.isFunctionLike) {
      flags |= CodeFlag.NEWLOCALS | CodeFlag.OPTIMIZED;
      if (scope.isNested) flags |= CodeFlag.NESTED;
      if (scope.isGenerator && !scope.isCoroutine) flags |= CodeFlag.GENERATOR;
      if (!scope.isGenerator && scope.isCoroutine) flags |= CodeFlag.COROUTINE;
      if (scope.isGenerator && scope.isCoroutine) flags |= CodeFlag.ASYNC_GENERATOR;
      if (scope.hasVarargs) flags |= CodeFlag.VARARGS;
      if (scope.hasVarkeywords) flags |= CodeFlag.VARKEYWORDS;
      if (scope.isMethod) flags |= CodeFlag.METHOD;
    } else if (scope.isCoroutine) flags |= CodeFlag.COROUTINE;
    if (this.docstring !== null && scope.type === 'function') flags |= CodeFlag.HAS_DOCSTRING;
    return flags;
  }
}

function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
