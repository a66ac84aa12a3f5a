/** What the compiler knows about the names of one block of code; filled by symbols.ts, resolved by resolve.ts. */
import type { Position } from '../ast.ts';

/** How a name is used in a block (bits). */
export const Def = {
  GLOBAL: 1,
  LOCAL: 2,
  PARAM: 4,
  NONLOCAL: 8,
  USE: 16,
  FREE_CLASS: 64,
  IMPORT: 128,
  ANNOT: 256,
  COMP_ITER: 512,
  TYPE_PARAM: 1024,
  COMP_CELL: 2048,
} as const;
/** The bits that bind a name. */
export const BOUND = Def.LOCAL | Def.PARAM | Def.IMPORT | Def.TYPE_PARAM;

/** Where a name lives. */
export const Place = { unknown: 0, local: 1, globalExplicit: 2, globalImplicit: 3, free: 4, cell: 5 } as const;
export type Place = (typeof Place)[keyof typeof Place];

/** The cells that every class offers to the functions in it. */
export const CLASS_CELLS: ReadonlySet<string> = new Set(['__class__', '__classdict__', '__conditional_annotations__']);

/** A name in a scope: what is done with it there (Def), and where it lives. */
export interface SymbolEntry {
  flags: number;
  place: Place;
}

/** What opens a scope. */
export type ScopeType =
  | 'module'
  | 'function'
  | 'class'
  | 'annotation'
  | 'typevariable'
  | 'typealias'
  | 'typeparameters';
/** What a comprehension makes. */
export type ComprehensionKind = 'list' | 'set' | 'dict' | 'generator';

/** One block of code with names of its own. */
export class Scope {
  readonly symbols = new Map<string, SymbolEntry>();
  /** Parameters in call order. */
  readonly varnames: string[] = [];
  children: Scope[] = [];
  /** `global` and `nonlocal` statements (and the walrus's silent ones), for the place of a complaint. */
  readonly directives: { name: string; at: Position }[] = [];
  comprehension: ComprehensionKind | null = null;
  isGenerator = false;
  isCoroutine = false;
  isAsyncDef = false;
  isMethod = false;
  hasVarargs = false;
  hasVarkeywords = false;
  /** Inside a function, however deep. */
  isNested = false;
  /** This class body must make a `__class__` cell. */
  needsClassClosure = false;
  needsClassdict = false;
  canSeeClassScope = false;
  isInlined = false;
  hasConditionalAnnotations = false;
  inConditionalBlock = false;
  inUnevaluatedAnnotation = false;
  compIterTarget = false;
  compIterExpr = 0;
  annotationBlock: Scope | null = null;
  /** Where set, only these names are mangled with the private class name. */
  mangledNames: Set<string> | null = null;
  /** How an error names what this type variable scope is for: "a TypeVar bound". */
  info = '';

  constructor(
    readonly name: string,
    readonly type: ScopeType,
    readonly at: Position,
  ) {}

  /** Whether names are fast locals here. */
  get isFunctionLike(): boolean {
    return this.type !== 'module' && this.type !== 'class';
  }

  flags(name: string): number {
    return this.symbols.get(name)?.flags ?? 0;
  }

  place(name: string): Place {
    return this.symbols.get(name)?.place ?? Place.unknown;
  }
}

/** The name a private name (`__x` in class `C`) really has (`_C__x`). */
function mangle(className: string | null, name: string): string {
  if (className === null || !name.startsWith('__') || name.endsWith('__') || name.includes('.')) return name;
  const stripped = className.replace(/^_+/, '');
  return stripped === '' ? name : `_${stripped}${name}`;
}

/** As `mangle`, where the scope may restrict which names are private. */
export function mangleIn(className: string | null, scope: Scope, name: string): string {
  if (scope.mangledNames !== null && !scope.mangledNames.has(name)) return name;
  return mangle(className, name);
}
