/**
 * Collects the names of every block of a program: which are bound, used, declared. CPython's symtable pass; its complaints are made here.
 *
 * Over 500 lines because it is one walk over every kind of node.
 */
import type {
  Arg,
  Arguments,
  AsyncFunctionDef,
  ClassDef,
  Comprehension,
  Expression,
  FunctionDef,
  NamedExpr,
  Pattern,
  Position,
  Program,
  Statement,
  TypeParameter,
} from '../ast.ts';
import { ParseError } from '../problem.ts';
import { resolve } from './resolve.ts';
import { type ComprehensionKind, Def, mangleIn, Scope, type ScopeType } from './scope.ts';

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

export interface SymbolOptions {
  readonly topLevelAwait: boolean;
  readonly futureAnnotations: boolean;
}

const NOWHERE: Position = { lineno: 0, col_offset: 0, end_lineno: 0, end_col_offset: 0 };
const COMPREHENSION_NAMES: Record<ComprehensionKind, string> = {
  list: '<listcomp>',
  set: '<setcomp>',
  dict: '<dictcomp>',
  generator: '<genexpr>',
};
const COMPREHENSION_WORDS: Record<ComprehensionKind, string> = {
  list: "'yield' inside list comprehension",
  set: "'yield' inside set comprehension",
  dict: "'yield' inside dict comprehension",
  generator: "'yield' inside generator expression",
};

export function fail(message: string, at: Position): never {
  throw new ParseError('SyntaxError', message, at.lineno, at.col_offset + 1, at.end_lineno, at.end_col_offset + 1);
}

/**
 * Collects and resolves the names of a program.
 * @throws ParseError for a program whose names contradict each other
 */
export function collectSymbols(tree: Program, options: SymbolOptions): SymbolTable {
  const collector = new Collector(options);
  const table = collector.program(tree);
  resolve(table.module);
  return table;
}

class Collector {
  private readonly options: SymbolOptions;
  private readonly table: SymbolTable;
  private readonly stack: Scope[] = [];
  private current: Scope;
  private className: string | null = null;

  constructor(options: SymbolOptions) {
    this.options = options;
    this.current = new Scope('top', 'module', NOWHERE);
    this.table = new SymbolTable(this.current);
    this.stack.push(this.current);
  }

  program(tree: Program): SymbolTable {
    if (tree.kind === 'Expression') this.expression(tree.body);
    else this.statements(tree.body);
    return this.table;
  }

  // ---- scopes

  private enter(name: string, type: ScopeType, node: object, role: ScopeRole, at: Position): Scope {
    const scope = new Scope(name, type, at);
    this.table.set(node, role, scope);
    this.enterExisting(scope);
    return scope;
  }

  private enterExisting(scope: Scope): void {
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

  private leave(): void {
    this.stack.pop();
    this.current = this.stack[this.stack.length - 1] as Scope;
  }

  // ---- names

  private mangled(name: string, scope = this.current): string {
    return mangleIn(this.className, scope, name);
  }

  private add(name: string, flag: number, at: Position, scope = this.current): void {
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

  private flagsOf(name: string): number {
    return this.current.flags(this.mangled(name));
  }

  private bind(name: string, at: Position): void {
    if (name === '__debug__') fail('cannot assign to __debug__', at);
    this.add(name, Def.LOCAL, at);
  }

  private checkName(name: string, at: Position): void {
    if (name === '__debug__') fail('cannot assign to __debug__', at);
  }

  // ---- statements

  private statements(body: readonly Statement[]): void {
    for (const statement of body) this.statement(statement);
  }

  /** Statements that may or may not run: annotations in them are conditional. */
  private conditionally(visit: () => void): void {
    const scope = this.current;
    const before = scope.inConditionalBlock;
    scope.inConditionalBlock = true;
    visit();
    scope.inConditionalBlock = before;
  }

  private statement(node: Statement): void {
    switch (node.kind) {
      case 'FunctionDef':
      case 'AsyncFunctionDef':
        this.functionDef(node);
        return;
      case 'ClassDef':
        this.classDef(node);
        return;
      case 'TypeAlias':
        this.typeAlias(node);
        return;
      case 'Return':
        if (node.value !== null) this.expression(node.value);
        return;
      case 'Delete':
        this.expressions(node.targets);
        return;
      case 'Assign':
        this.expressions(node.targets);
        this.expression(node.value);
        return;
      case 'AugAssign':
        this.expression(node.target);
        this.expression(node.value);
        return;
      case 'AnnAssign':
        this.annAssign(node);
        return;
      case 'For':
        this.expression(node.target);
        this.expression(node.iter);
        this.conditionally(() => {
          this.statements(node.body);
          this.statements(node.orelse);
        });
        return;
      case 'AsyncFor':
        this.asyncAllowed("'async for' outside async function", node);
        this.expression(node.target);
        this.expression(node.iter);
        this.conditionally(() => {
          this.statements(node.body);
          this.statements(node.orelse);
        });
        return;
      case 'While':
        this.expression(node.test);
        this.conditionally(() => {
          this.statements(node.body);
          this.statements(node.orelse);
        });
        return;
      case 'If':
        this.if(node);
        return;
      case 'Match':
        this.expression(node.subject);
        this.conditionally(() => {
          for (const item of node.cases) {
            this.pattern(item.pattern);
            if (item.guard !== null) this.expression(item.guard);
            this.statements(item.body);
          }
        });
        return;
      case 'Raise':
        if (node.exc !== null) {
          this.expression(node.exc);
          if (node.cause !== null) this.expression(node.cause);
        }
        return;
      case 'Try':
      case 'TryStar':
        this.conditionally(() => {
          this.statements(node.body);
          for (const handler of node.handlers) {
            if (handler.type !== null) this.expression(handler.type);
            if (handler.name !== null) this.bind(handler.name, handler);
            this.statements(handler.body);
          }
          this.statements(node.orelse);
          this.statements(node.finalbody);
        });
        return;
      case 'Assert':
        this.expression(node.test);
        if (node.msg !== null) this.expression(node.msg);
        return;
      case 'Import':
      case 'ImportFrom':
        for (const alias of node.names) {
          if (alias.name === '*') {
            if (this.current.type !== 'module') fail('import * only allowed at module level', alias);
            continue;
          }
          const name = alias.asname ?? alias.name.split('.')[0]!;
          this.checkName(name, alias);
          this.add(name, Def.IMPORT, alias);
        }
        return;
      case 'Global':
      case 'Nonlocal':
        this.declaration(node);
        return;
      case 'Expr':
        this.expression(node.value);
        return;
      case 'With':
      case 'AsyncWith':
        if (node.kind === 'AsyncWith') this.asyncAllowed("'async with' outside async function", node);
        this.conditionally(() => {
          for (const item of node.items) {
            this.expression(item.context_expr);
            if (item.optional_vars !== null) this.expression(item.optional_vars);
          }
          this.statements(node.body);
        });
        return;
      default:
        return;
    }
  }

  /** A chain of `elif` may be thousands long: a loop, not recursion. */
  private if(node: Extract<Statement, { kind: 'If' }>): void {
    let current = node;
    this.expression(current.test);
    this.conditionally(() => {
      for (;;) {
        this.statements(current.body);
        const only = current.orelse[0];
        if (current.orelse.length !== 1 || only?.kind !== 'If') break;
        current = only;
        this.expression(current.test);
      }
      this.statements(current.orelse);
    });
  }

  private asyncAllowed(message: string, at: Position): void {
    if (this.allowsTopLevelAwait()) {
      this.current.isCoroutine = true;
      return;
    }
    if (!this.current.isAsyncDef) fail(message, at);
  }

  private allowsTopLevelAwait(): boolean {
    return this.options.topLevelAwait && this.current.type === 'module';
  }

  private declaration(node: Extract<Statement, { kind: 'Global' | 'Nonlocal' }>): void {
    const global = node.kind === 'Global';
    const word = global ? 'global' : 'nonlocal';
    for (const name of node.names) {
      const flags = this.flagsOf(name);
      if (flags & (Def.PARAM | Def.LOCAL | Def.USE | Def.ANNOT)) {
        if (flags & Def.PARAM) fail(`name '${name}' is parameter and ${word}`, node);
        if (flags & Def.USE) fail(`name '${name}' is used prior to ${word} declaration`, node);
        if (flags & Def.ANNOT) fail(`annotated name '${name}' can't be ${word}`, node);
        fail(`name '${name}' is assigned to before ${word} declaration`, node);
      }
      this.checkName(name, node);
      this.add(name, global ? Def.GLOBAL : Def.NONLOCAL, node);
      this.current.directives.push({ name: this.mangled(name), at: node });
    }
  }

  private annAssign(node: Extract<Statement, { kind: 'AnnAssign' }>): void {
    const { target } = node;
    if (target.kind === 'Name') {
      const flags = this.flagsOf(target.id);
      if (flags & (Def.GLOBAL | Def.NONLOCAL) && this.current !== this.table.module && node.simple) {
        fail(`annotated name '${target.id}' can't be ${flags & Def.GLOBAL ? 'global' : 'nonlocal'}`, node);
      }
      if (node.simple) {
        this.checkName(target.id, target);
        this.add(target.id, Def.ANNOT | Def.LOCAL, target);
      } else if (node.value !== null) {
        this.checkName(target.id, target);
        this.add(target.id, Def.LOCAL, target);
      }
    } else this.expression(target);
    this.annotation(node.annotation);
    if (node.value !== null) this.expression(node.value);
  }

  // ---- definitions

  private functionDef(node: FunctionDef | AsyncFunctionDef): void {
    this.bind(node.name, node);
    const { args } = node;
    this.expressions(args.defaults);
    for (const value of args.kw_defaults) if (value !== null) this.expression(value);
    this.expressions(node.decorator_list);
    const generic = node.type_params.length > 0;
    if (generic) {
      const { kw_defaults } = args;
      this.enterTypeParameters(
        node,
        node.name,
        true,
        kw_defaults.some((value) => value !== null),
      );
      this.typeParameters(node.type_params);
    }
    const body = new Scope(node.name, 'function', node);
    body.isAsyncDef = node.kind === 'AsyncFunctionDef';
    body.isCoroutine = body.isAsyncDef;
    this.table.set(node, 'body', body);
    this.functionAnnotations(node);
    this.enterExisting(body);
    this.parameters(args);
    this.statements(node.body);
    this.leave();
    if (generic) this.leave();
  }

  private functionAnnotations(node: FunctionDef | AsyncFunctionDef): void {
    const { args } = node;
    const isInClass = this.current.type === 'class' || this.current.canSeeClassScope;
    const scope = this.enter('__annotate__', 'annotation', node, 'annotations', node);
    scope.inUnevaluatedAnnotation =
      this.options.futureAnnotations || (this.stack.at(-2) as Scope).inUnevaluatedAnnotation;
    if (isInClass && !this.options.futureAnnotations) {
      scope.canSeeClassScope = true;
      this.add('__classdict__', Def.USE, NOWHERE);
    }
    this.add('.format', Def.PARAM, NOWHERE);
    this.add('.format', Def.USE, NOWHERE);
    const visit = (arg: Arg | null): void => {
      if (arg !== null && arg.annotation !== null) this.expression(arg.annotation);
    };
    args.posonlyargs.forEach(visit);
    args.args.forEach(visit);
    visit(args.vararg);
    visit(args.kwarg);
    args.kwonlyargs.forEach(visit);
    if (node.returns !== null) this.expression(node.returns);
    this.leave();
  }

  /** The annotation of a variable, in a module or a class: all share one `__annotate__` function. */
  private annotation(annotation: Expression): void {
    const parent = this.current;
    const conditional = parent.type === 'module' || (parent.type === 'class' && parent.inConditionalBlock);
    if (conditional && !parent.hasConditionalAnnotations) {
      parent.hasConditionalAnnotations = true;
      this.add('__conditional_annotations__', Def.USE, annotation);
    }
    if (parent.annotationBlock === null) {
      const isInClass = parent.type === 'class';
      const scope = this.enter('__annotate__', 'annotation', annotation, 'annotations', annotation);
      if (isInClass && !this.options.futureAnnotations) {
        scope.canSeeClassScope = true;
        this.add('__classdict__', Def.USE, NOWHERE);
      }
      this.add('.format', Def.PARAM, NOWHERE);
      this.add('.format', Def.USE, NOWHERE);
      parent.annotationBlock = scope;
    } else this.enterExisting(parent.annotationBlock);
    if (conditional) this.add('__conditional_annotations__', Def.USE, annotation);
    this.expression(annotation);
    this.leave();
  }

  private parameters(args: Arguments): void {
    const parameter = (arg: Arg): void => {
      this.checkName(arg.arg, arg);
      this.add(arg.arg, Def.PARAM, arg);
    };
    args.posonlyargs.forEach(parameter);
    args.args.forEach(parameter);
    args.kwonlyargs.forEach(parameter);
    if (args.vararg !== null) {
      parameter(args.vararg);
      this.current.hasVarargs = true;
    }
    if (args.kwarg !== null) {
      parameter(args.kwarg);
      this.current.hasVarkeywords = true;
    }
  }

  private classDef(node: ClassDef): void {
    this.bind(node.name, node);
    this.expressions(node.decorator_list);
    const outer = this.className;
    const generic = node.type_params.length > 0;
    if (generic) {
      this.enterTypeParameters(node, node.name, false, false);
      this.className = node.name;
      this.current.mangledNames = new Set();
      this.add('.type_params', Def.LOCAL | Def.USE, node);
      this.add('.generic_base', Def.LOCAL | Def.USE, node);
      this.typeParameters(node.type_params);
    }
    this.expressions(node.bases);
    for (const keyword of node.keywords) {
      if (keyword.arg !== null) this.checkName(keyword.arg, keyword);
      this.expression(keyword.value);
    }
    this.enter(node.name, 'class', node, 'body', node);
    this.className = node.name;
    if (generic) {
      this.add('__type_params__', Def.LOCAL, NOWHERE);
      this.add('.type_params', Def.USE, NOWHERE);
    }
    this.statements(node.body);
    this.leave();
    if (generic) this.leave();
    this.className = outer;
  }

  private enterTypeParameters(node: Statement, name: string, defaults: boolean, kwdefaults: boolean): void {
    const isInClass = this.current.type === 'class';
    const scope = this.enter(name, 'typeparameters', node, 'parameters', node);
    if (isInClass) {
      scope.canSeeClassScope = true;
      this.add('__classdict__', Def.USE, NOWHERE);
    }
    if (defaults) this.add('.defaults', Def.PARAM, NOWHERE);
    if (kwdefaults) this.add('.kwdefaults', Def.PARAM, NOWHERE);
  }

  private typeParameters(list: readonly TypeParameter[]): void {
    for (const parameter of list) {
      this.checkName(parameter.name, parameter);
      const { mangledNames } = this.current;
      if (mangledNames !== null) mangledNames.add(parameter.name);
      this.add(parameter.name, Def.TYPE_PARAM | Def.LOCAL, parameter);
      if (parameter.kind === 'TypeVar' && parameter.bound !== null) {
        const info = parameter.bound.kind === 'Tuple' ? 'a TypeVar constraint' : 'a TypeVar bound';
        this.typeVariable(parameter, parameter.name, 'bound', parameter.bound, info);
      }
      if (parameter.default_value !== null) {
        this.typeVariable(parameter, parameter.name, 'default', parameter.default_value, `a ${parameter.kind} default`);
      }
    }
  }

  private typeVariable(
    node: TypeParameter,
    name: string,
    role: 'bound' | 'default',
    value: Expression,
    info: string,
  ): void {
    const isInClass = this.current.canSeeClassScope;
    const scope = this.enter(name, 'typevariable', node, role, value);
    scope.info = info;
    this.lazyScope(scope, isInClass);
    this.expression(value);
    this.leave();
  }

  private lazyScope(scope: Scope, isInClass: boolean): void {
    scope.canSeeClassScope = isInClass;
    if (isInClass) this.add('__classdict__', Def.USE, NOWHERE);
    this.add('.format', Def.PARAM, NOWHERE);
    this.add('.format', Def.USE, NOWHERE);
  }

  private typeAlias(node: Extract<Statement, { kind: 'TypeAlias' }>): void {
    this.expression(node.name);
    const isInClass = this.current.type === 'class';
    const generic = node.type_params.length > 0;
    if (generic) {
      this.enterTypeParameters(node, node.name.id, false, false);
      this.typeParameters(node.type_params);
    }
    const scope = this.enter(node.name.id, 'typealias', node, 'value', node);
    this.lazyScope(scope, isInClass);
    this.expression(node.value);
    this.leave();
    if (generic) this.leave();
  }

  // ---- expressions

  private expressions(list: readonly Expression[]): void {
    for (const node of list) this.expression(node);
  }

  private expression(node: Expression): void {
    switch (node.kind) {
      case 'NamedExpr':
        this.namedExpr(node);
        return;
      case 'BoolOp':
        this.expressions(node.values);
        return;
      case 'BinOp': {
        // A long chain a + b + c + ... leans to the left: walk it in a loop.
        const rights: Expression[] = [];
        let left: Expression = node;
        for (; left.kind === 'BinOp'; left = left.left) rights.push(left.right);
        this.expression(left);
        for (let i = rights.length - 1; i >= 0; i--) this.expression(rights[i] as Expression);
        return;
      }
      case 'UnaryOp':
        this.expression(node.operand);
        return;
      case 'Lambda': {
        this.expressions(node.args.defaults);
        for (const value of node.args.kw_defaults) if (value !== null) this.expression(value);
        this.enter('<lambda>', 'function', node, 'body', node);
        this.parameters(node.args);
        this.expression(node.body);
        this.leave();
        return;
      }
      case 'IfExp':
        this.expression(node.test);
        this.expression(node.body);
        this.expression(node.orelse);
        return;
      case 'Dict':
        for (const key of node.keys) if (key !== null) this.expression(key);
        this.expressions(node.values);
        return;
      case 'Set':
      case 'List':
      case 'Tuple':
        this.expressions(node.elts);
        return;
      case 'ListComp':
        this.comprehension(node, 'list', node.generators, node.elt, null);
        return;
      case 'SetComp':
        this.comprehension(node, 'set', node.generators, node.elt, null);
        return;
      case 'GeneratorExp':
        this.comprehension(node, 'generator', node.generators, node.elt, null);
        return;
      case 'DictComp':
        this.comprehension(node, 'dict', node.generators, node.key, node.value);
        return;
      case 'Yield':
      case 'YieldFrom':
        this.notInAnnotation('yield expression', node);
        if (node.value !== null) this.expression(node.value);
        this.current.isGenerator = true;
        if (this.current.comprehension !== null) fail(COMPREHENSION_WORDS[this.current.comprehension], node);
        return;
      case 'Await':
        this.notInAnnotation('await expression', node);
        if (!this.allowsTopLevelAwait()) {
          if (!this.current.isFunctionLike) fail("'await' outside function", node);
          if (!this.current.isAsyncDef && this.current.comprehension === null)
            fail("'await' outside async function", node);
        }
        this.expression(node.value);
        this.current.isCoroutine = true;
        return;
      case 'Compare':
        this.expression(node.left);
        this.expressions(node.comparators);
        return;
      case 'Call':
        this.expression(node.func);
        this.expressions(node.args);
        for (const keyword of node.keywords) {
          if (keyword.arg !== null) this.checkName(keyword.arg, keyword);
          this.expression(keyword.value);
        }
        return;
      case 'FormattedValue':
      case 'Interpolation':
        this.expression(node.value);
        if (node.format_spec !== null) this.expression(node.format_spec);
        return;
      case 'JoinedStr':
      case 'TemplateStr':
        this.expressions(node.values);
        return;
      case 'Constant':
        return;
      case 'Attribute':
        if (node.attr === '__debug__' && node.ctx !== 'Load') this.debugTarget(node.ctx, node);
        this.expression(node.value);
        return;
      case 'Subscript':
        this.expression(node.value);
        this.expression(node.slice);
        return;
      case 'Starred':
        this.expression(node.value);
        return;
      case 'Slice':
        if (node.lower !== null) this.expression(node.lower);
        if (node.upper !== null) this.expression(node.upper);
        if (node.step !== null) this.expression(node.step);
        return;
      case 'Name':
        if (this.current.inUnevaluatedAnnotation) return;
        if (node.id === '__debug__' && node.ctx !== 'Load') this.debugTarget(node.ctx, node);
        this.add(node.id, node.ctx === 'Load' ? Def.USE : Def.LOCAL, node);
        if (node.ctx === 'Load' && node.id === 'super' && this.current.isFunctionLike)
          this.add('__class__', Def.USE, node);
        return;
    }
  }

  private debugTarget(ctx: 'Store' | 'Del', at: Position): never {
    return fail(ctx === 'Store' ? 'cannot assign to __debug__' : 'cannot delete __debug__', at);
  }

  private notInAnnotation(what: string, at: Position): void {
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

  private namedExpr(node: NamedExpr): void {
    this.notInAnnotation('named expression', node);
    if (this.current.compIterExpr > 0) {
      fail('assignment expression cannot be used in a comprehension iterable expression', node);
    }
    if (this.current.comprehension !== null) this.bindOutside(node);
    this.expression(node.value);
    this.expression(node.target);
  }

  /** `:=` in a comprehension binds in the function around it. */
  private bindOutside(node: NamedExpr): void {
    const { target } = node;
    const name = target.id;
    for (let i = this.stack.length - 1; i >= 0; i--) {
      const scope = this.stack[i] as Scope;
      const flags = scope.flags(this.mangled(name, scope));
      if (scope.comprehension !== null) {
        if (flags & Def.COMP_ITER && flags & (Def.LOCAL | Def.GLOBAL)) {
          fail(`assignment expression cannot rebind comprehension iteration variable '${name}'`, target);
        }
        continue;
      }
      if (scope.type === 'function') {
        this.add(name, flags & Def.GLOBAL ? Def.GLOBAL : Def.NONLOCAL, target);
        this.current.directives.push({ name: this.mangled(name), at: target });
        this.add(name, Def.LOCAL, target, scope);
        return;
      }
      if (scope.type === 'module') {
        this.add(name, Def.GLOBAL, target);
        this.current.directives.push({ name: this.mangled(name), at: target });
        this.add(name, Def.GLOBAL, target, scope);
        return;
      }
      const inside = 'assignment expression within a comprehension cannot be used';
      if (scope.type === 'class') fail(`${inside} in a class body`, target);
      if (scope.type === 'typeparameters') fail(`${inside} within the definition of a generic`, target);
      if (scope.type === 'typealias') fail(`${inside} in a type alias`, target);
      if (scope.type === 'typevariable') fail(`${inside} in a TypeVar bound`, target);
    }
  }

  private comprehension(
    node: Expression,
    kind: ComprehensionKind,
    generators: readonly Comprehension[],
    element: Expression,
    value: Expression | null,
  ): void {
    const outermost = generators[0] as Comprehension;
    this.current.compIterExpr++;
    this.expression(outermost.iter);
    this.current.compIterExpr--;
    const scope = this.enter(COMPREHENSION_NAMES[kind], 'function', node, 'body', node);
    scope.comprehension = kind;
    if (outermost.is_async) scope.isCoroutine = true;
    this.add('.0', Def.PARAM, node);
    this.comprehensionTarget(outermost.target);
    this.expressions(outermost.ifs);
    for (const generator of generators.slice(1)) {
      this.comprehensionTarget(generator.target);
      scope.compIterExpr++;
      this.expression(generator.iter);
      scope.compIterExpr--;
      this.expressions(generator.ifs);
      if (generator.is_async) scope.isCoroutine = true;
    }
    if (value !== null) this.expression(value);
    this.expression(element);
    scope.isGenerator = kind === 'generator';
    const isAsync = scope.isCoroutine && kind !== 'generator';
    this.leave();
    if (!isAsync) return;
    if (!this.current.isAsyncDef && this.current.comprehension === null && !this.allowsTopLevelAwait()) {
      fail('asynchronous comprehension outside of an asynchronous function', node);
    }
    this.current.isCoroutine = true;
  }

  private comprehensionTarget(target: Expression): void {
    this.current.compIterTarget = true;
    this.expression(target);
    this.current.compIterTarget = false;
  }

  // ---- patterns

  private patterns(list: readonly Pattern[]): void {
    for (const pattern of list) this.pattern(pattern);
  }

  private pattern(node: Pattern): void {
    switch (node.kind) {
      case 'MatchValue':
        this.expression(node.value);
        return;
      case 'MatchSingleton':
        return;
      case 'MatchSequence':
      case 'MatchOr':
        this.patterns(node.patterns);
        return;
      case 'MatchStar':
        if (node.name !== null) this.bind(node.name, node);
        return;
      case 'MatchMapping':
        this.expressions(node.keys);
        this.patterns(node.patterns);
        if (node.rest !== null) this.bind(node.rest, node);
        return;
      case 'MatchClass':
        this.expression(node.cls);
        this.patterns(node.patterns);
        for (const name of node.kwd_attrs) this.checkName(name, node);
        this.patterns(node.kwd_patterns);
        return;
      case 'MatchAs':
        if (node.pattern !== null) this.pattern(node.pattern);
        if (node.name !== null) this.bind(node.name, node);
        return;
    }
  }
}
