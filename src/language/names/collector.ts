/** What the walk over a program keeps: the scopes so far, the one it is in, and the names bound, used and declared there. */
import type { Position } from '../ast.ts';
import { fail } from '../problem.ts';
import { Def, mangleIn, Scope, type ScopeType } from './scope.ts';

/** What a node's scope is for: a definition can have several. */
export type ScopeRole = 'body' | 'parameters' | 'annotations' | 'bound' | 'default' | 'value';

/** The scopes of a program, found by the node that opens them. */
export class SymbolTable {
  readonly module: Scope;
  private readonly byNode = new Map<ScopeRole, Map<object, Scope>>();

  constructor(module: Scope) {
    this.module = module;
  }

  set(node: object, role: ScopeRole, scope: Scope): void {
    let map = this.byNode.get(role);
    if (map === undefined) {
      map = new Map();
      this.byNode.set(role, map);
    }
    map.set(node, scope);
  }

  get(node: object, role: ScopeRole): Scope {
    return this.byNode.get(role)?.get(node) as Scope;
  }

  find(node: object, role: ScopeRole): Scope | undefined {
    return this.byNode.get(role)?.get(node);
  }
}

/** What changes the rules of names. */
export interface SymbolOptions {
  readonly topLevelAwait: boolean;
  readonly futureAnnotations: boolean;
}

/** The place of what has none: names that the compiler adds. */
export const NOWHERE: Position = { lineno: 0, col_offset: 0, end_lineno: 0, end_col_offset: 0 };

/** The state of the walk. */
export class NameCollector {
  readonly options: SymbolOptions;
  readonly table: SymbolTable;
  readonly stack: Scope[] = [];
  current: Scope;
  /** The class whose private names are mangled; null outside of any. */
  className: string | null = null;

  constructor(options: SymbolOptions) {
    this.options = options;
    this.current = new Scope('top', 'module', NOWHERE);
    this.table = new SymbolTable(this.current);
    this.stack.push(this.current);
  }

  enter(name: string, type: ScopeType, node: object, role: ScopeRole, at: Position): Scope {
    const scope = new Scope(name, type, at);
    this.table.set(node, role, scope);
    this.enterExisting(scope);
    return scope;
  }

  enterExisting(scope: Scope): void {
    const parent = this.current;
    if (scope.type === 'annotation') {
      // Names in an annotation that is never evaluated count for nothing.
      if (parent.type === 'function' || this.options.futureAnnotations) scope.inUnevaluatedAnnotation = true;
    }
    scope.compIterExpr = parent.compIterExpr;
    scope.isNested = parent.isNested || parent.isFunctionLike;
    if (parent.type === 'class' && scope.type === 'function') scope.isMethod = true;
    const isText = scope.type === 'annotation' && this.options.futureAnnotations;
    if (!isText && !parent.children.includes(scope)) parent.children.push(scope);
    if (parent.mangledNames !== null && scope.type !== 'class' && scope.mangledNames === null) {
      scope.mangledNames = parent.mangledNames;
    }
    this.stack.push(scope);
    this.current = scope;
  }

  leave(): void {
    this.stack.pop();
    this.current = this.stack[this.stack.length - 1] as Scope;
  }

  // ---- names

  mangled(name: string, scope = this.current): string {
    return mangleIn(this.className, scope, name);
  }

  add(name: string, flag: number, at: Position, scope = this.current): void {
    const mangled = this.mangled(name, scope);
    const entry = scope.symbols.get(mangled);
    let flags = flag;
    if (entry !== undefined) {
      flags = entry.flags;
      if (flag & Def.PARAM && flags & Def.PARAM) fail(`duplicate argument '${name}' in function definition`, at);
      if (flag & Def.TYPE_PARAM && flags & Def.TYPE_PARAM) fail(`duplicate type parameter '${name}'`, at);
      flags |= flag;
    }
    if (scope.compIterTarget) {
      if (flags & (Def.GLOBAL | Def.NONLOCAL)) {
        fail(`comprehension inner loop cannot rebind assignment expression target '${name}'`, at);
      }
      flags |= Def.COMP_ITER;
    }
    if (entry !== undefined) entry.flags = flags;
    else scope.symbols.set(mangled, { flags, place: 0 });
    if (flag & Def.PARAM) scope.varnames.push(mangled);
    else if (flag & Def.GLOBAL) {
      const module = this.table.module.symbols;
      const global = module.get(mangled);
      if (global !== undefined) global.flags |= flag;
      else module.set(mangled, { flags: flag, place: 0 });
    }
  }

  flagsOf(name: string): number {
    return this.current.flags(this.mangled(name));
  }

  bind(name: string, at: Position): void {
    if (name === '__debug__') fail('cannot assign to __debug__', at);
    this.add(name, Def.LOCAL, at);
  }

  checkName(name: string, at: Position): void {
    if (name === '__debug__') fail('cannot assign to __debug__', at);
  }

  /** Statements that may or may not run: annotations in them are conditional. */
  conditionally(visit: () => void): void {
    const scope = this.current;
    const before = scope.inConditionalBlock;
    scope.inConditionalBlock = true;
    visit();
    scope.inConditionalBlock = before;
  }

  asyncAllowed(message: string, at: Position): void {
    if (this.allowsTopLevelAwait()) {
      this.current.isCoroutine = true;
      return;
    }
    if (!this.current.isAsyncDef) fail(message, at);
  }

  allowsTopLevelAwait(): boolean {
    return this.options.topLevelAwait && this.current.type === 'module';
  }

  notInAnnotation(what: string, at: Position): void {
    const scope = this.current;
    switch (scope.type) {
      case 'annotation':
        fail(`${what} cannot be used within an annotation`, at);
        return;
      case 'typevariable':
        fail(`${what} cannot be used within ${scope.info}`, at);
        return;
      case 'typealias':
        fail(`${what} cannot be used within a type alias`, at);
        return;
      case 'typeparameters':
        fail(`${what} cannot be used within the definition of a generic`, at);
        return;
      default:
        return;
    }
  }
}
