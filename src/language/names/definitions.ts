/** The names of functions, classes and type aliases: their scopes, parameters and annotations. */
import type {
  Arg,
  Arguments,
  AsyncFunctionDef,
  ClassDef,
  Expression,
  FunctionDef,
  Statement,
  TypeParameter,
} from '../ast.ts';
import { type NameCollector, NOWHERE } from './collector.ts';
import { visitExpression, visitExpressions } from './expressions.ts';
import { Def, Scope } from './scope.ts';
import { visitStatements } from './statements.ts';

export function visitFunction(names: NameCollector, node: FunctionDef | AsyncFunctionDef): void {
  names.bind(node.name, node);
  const { args } = node;
  visitExpressions(names, args.defaults);
  for (const value of args.kw_defaults) if (value !== null) visitExpression(names, value);
  visitExpressions(names, node.decorator_list);
  const generic = node.type_params.length > 0;
  if (generic) {
    const { kw_defaults } = args;
    enterTypeParameters(
      names,
      node,
      node.name,
      true,
      kw_defaults.some((value) => value !== null),
    );
    visitTypeParameters(names, node.type_params);
  }
  const body = new Scope(node.name, 'function', node);
  body.isAsyncDef = node.kind === 'AsyncFunctionDef';
  body.isCoroutine = body.isAsyncDef;
  names.table.set(node, 'body', body);
  visitFunctionAnnotations(names, node);
  names.enterExisting(body);
  visitParameters(names, args);
  visitStatements(names, node.body);
  names.leave();
  if (generic) names.leave();
}

function visitFunctionAnnotations(names: NameCollector, node: FunctionDef | AsyncFunctionDef): void {
  const { args } = node;
  const isInClass = names.current.type === 'class' || names.current.canSeeClassScope;
  const scope = names.enter('__annotate__', 'annotation', node, 'annotations', node);
  scope.inUnevaluatedAnnotation =
    names.options.futureAnnotations || (names.stack.at(-2) as Scope).inUnevaluatedAnnotation;
  if (isInClass && !names.options.futureAnnotations) {
    scope.canSeeClassScope = true;
    names.add('__classdict__', Def.USE, NOWHERE);
  }
  names.add('.format', Def.PARAM, NOWHERE);
  names.add('.format', Def.USE, NOWHERE);
  const visit = (arg: Arg | null): void => {
    if (arg !== null && arg.annotation !== null) visitExpression(names, arg.annotation);
  };
  args.posonlyargs.forEach(visit);
  args.args.forEach(visit);
  visit(args.vararg);
  visit(args.kwarg);
  args.kwonlyargs.forEach(visit);
  if (node.returns !== null) visitExpression(names, node.returns);
  names.leave();
}

/** The annotation of a variable, in a module or a class: all share one `__annotate__` function. */
export function visitAnnotation(names: NameCollector, annotation: Expression): void {
  const parent = names.current;
  const conditional = parent.type === 'module' || (parent.type === 'class' && parent.inConditionalBlock);
  if (conditional && !parent.hasConditionalAnnotations) {
    parent.hasConditionalAnnotations = true;
    names.add('__conditional_annotations__', Def.USE, annotation);
  }
  if (parent.annotationBlock === null) {
    const isInClass = parent.type === 'class';
    const scope = names.enter('__annotate__', 'annotation', annotation, 'annotations', annotation);
    if (isInClass && !names.options.futureAnnotations) {
      scope.canSeeClassScope = true;
      names.add('__classdict__', Def.USE, NOWHERE);
    }
    names.add('.format', Def.PARAM, NOWHERE);
    names.add('.format', Def.USE, NOWHERE);
    parent.annotationBlock = scope;
  } else names.enterExisting(parent.annotationBlock);
  if (conditional) names.add('__conditional_annotations__', Def.USE, annotation);
  visitExpression(names, annotation);
  names.leave();
}

export function visitParameters(names: NameCollector, args: Arguments): void {
  const parameter = (arg: Arg): void => {
    names.checkName(arg.arg, arg);
    names.add(arg.arg, Def.PARAM, arg);
  };
  args.posonlyargs.forEach(parameter);
  args.args.forEach(parameter);
  args.kwonlyargs.forEach(parameter);
  if (args.vararg !== null) {
    parameter(args.vararg);
    names.current.hasVarargs = true;
  }
  if (args.kwarg !== null) {
    parameter(args.kwarg);
    names.current.hasVarkeywords = true;
  }
}

export function visitClass(names: NameCollector, node: ClassDef): void {
  names.bind(node.name, node);
  visitExpressions(names, node.decorator_list);
  const outer = names.className;
  const generic = node.type_params.length > 0;
  if (generic) {
    enterTypeParameters(names, node, node.name, false, false);
    names.className = node.name;
    names.current.mangledNames = new Set();
    names.add('.type_params', Def.LOCAL | Def.USE, node);
    names.add('.generic_base', Def.LOCAL | Def.USE, node);
    visitTypeParameters(names, node.type_params);
  }
  visitExpressions(names, node.bases);
  for (const keyword of node.keywords) {
    if (keyword.arg !== null) names.checkName(keyword.arg, keyword);
    visitExpression(names, keyword.value);
  }
  names.enter(node.name, 'class', node, 'body', node);
  names.className = node.name;
  if (generic) {
    names.add('__type_params__', Def.LOCAL, NOWHERE);
    names.add('.type_params', Def.USE, NOWHERE);
  }
  visitStatements(names, node.body);
  names.leave();
  if (generic) names.leave();
  names.className = outer;
}

function enterTypeParameters(
  names: NameCollector,
  node: Statement,
  name: string,
  defaults: boolean,
  kwdefaults: boolean,
): void {
  const isInClass = names.current.type === 'class';
  const scope = names.enter(name, 'typeparameters', node, 'parameters', node);
  if (isInClass) {
    scope.canSeeClassScope = true;
    names.add('__classdict__', Def.USE, NOWHERE);
  }
  if (defaults) names.add('.defaults', Def.PARAM, NOWHERE);
  if (kwdefaults) names.add('.kwdefaults', Def.PARAM, NOWHERE);
}

function visitTypeParameters(names: NameCollector, list: readonly TypeParameter[]): void {
  for (const parameter of list) {
    names.checkName(parameter.name, parameter);
    const { mangledNames } = names.current;
    if (mangledNames !== null) mangledNames.add(parameter.name);
    names.add(parameter.name, Def.TYPE_PARAM | Def.LOCAL, parameter);
    if (parameter.kind === 'TypeVar' && parameter.bound !== null) {
      const info = parameter.bound.kind === 'Tuple' ? 'a TypeVar constraint' : 'a TypeVar bound';
      typeVariable(names, parameter, parameter.name, 'bound', parameter.bound, info);
    }
    if (parameter.default_value !== null) {
      typeVariable(names, parameter, parameter.name, 'default', parameter.default_value, `a ${parameter.kind} default`);
    }
  }
}

function typeVariable(
  names: NameCollector,
  node: TypeParameter,
  name: string,
  role: 'bound' | 'default',
  value: Expression,
  info: string,
): void {
  const isInClass = names.current.canSeeClassScope;
  const scope = names.enter(name, 'typevariable', node, role, value);
  scope.info = info;
  lazyScope(names, scope, isInClass);
  visitExpression(names, value);
  names.leave();
}

function lazyScope(names: NameCollector, scope: Scope, isInClass: boolean): void {
  scope.canSeeClassScope = isInClass;
  if (isInClass) names.add('__classdict__', Def.USE, NOWHERE);
  names.add('.format', Def.PARAM, NOWHERE);
  names.add('.format', Def.USE, NOWHERE);
}

export function visitTypeAlias(names: NameCollector, node: Extract<Statement, { kind: 'TypeAlias' }>): void {
  visitExpression(names, node.name);
  const isInClass = names.current.type === 'class';
  const generic = node.type_params.length > 0;
  if (generic) {
    enterTypeParameters(names, node, node.name.id, false, false);
    visitTypeParameters(names, node.type_params);
  }
  const scope = names.enter(node.name.id, 'typealias', node, 'value', node);
  lazyScope(names, scope, isInClass);
  visitExpression(names, node.value);
  names.leave();
  if (generic) names.leave();
}
