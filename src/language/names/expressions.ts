/** The names of expressions, with the scopes of lambdas and comprehensions. */
import type { Comprehension, Expression, NamedExpr, Position } from '../ast.ts';
import { fail } from '../problem.ts';
import type { NameCollector } from './collector.ts';
import { visitParameters } from './definitions.ts';
import { type ComprehensionKind, Def, type Scope } from './scope.ts';

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

export function visitExpressions(names: NameCollector, list: readonly Expression[]): void {
  for (const node of list) visitExpression(names, node);
}

export function visitExpression(names: NameCollector, node: Expression): void {
  switch (node.kind) {
    case 'NamedExpr':
      visitNamedExpr(names, node);
      return;
    case 'BoolOp':
      visitExpressions(names, node.values);
      return;
    case 'BinOp': {
      // A long chain a + b + c + ... leans to the left: walk it in a loop.
      const rights: Expression[] = [];
      let left: Expression = node;
      for (; left.kind === 'BinOp'; left = left.left) rights.push(left.right);
      visitExpression(names, left);
      for (let i = rights.length - 1; i >= 0; i--) visitExpression(names, rights[i] as Expression);
      return;
    }
    case 'UnaryOp':
      visitExpression(names, node.operand);
      return;
    case 'Lambda': {
      visitExpressions(names, node.args.defaults);
      for (const value of node.args.kw_defaults) if (value !== null) visitExpression(names, value);
      names.enter('<lambda>', 'function', node, 'body', node);
      visitParameters(names, node.args);
      visitExpression(names, node.body);
      names.leave();
      return;
    }
    case 'IfExp':
      visitExpression(names, node.test);
      visitExpression(names, node.body);
      visitExpression(names, node.orelse);
      return;
    case 'Dict':
      for (const key of node.keys) if (key !== null) visitExpression(names, key);
      visitExpressions(names, node.values);
      return;
    case 'Set':
    case 'List':
    case 'Tuple':
      visitExpressions(names, node.elts);
      return;
    case 'ListComp':
      visitComprehension(names, node, 'list', node.generators, node.elt, null);
      return;
    case 'SetComp':
      visitComprehension(names, node, 'set', node.generators, node.elt, null);
      return;
    case 'GeneratorExp':
      visitComprehension(names, node, 'generator', node.generators, node.elt, null);
      return;
    case 'DictComp':
      visitComprehension(names, node, 'dict', node.generators, node.key, node.value);
      return;
    case 'Yield':
    case 'YieldFrom':
      names.notInAnnotation('yield expression', node);
      if (node.value !== null) visitExpression(names, node.value);
      names.current.isGenerator = true;
      if (names.current.comprehension !== null) fail(COMPREHENSION_WORDS[names.current.comprehension], node);
      return;
    case 'Await':
      names.notInAnnotation('await expression', node);
      if (!names.allowsTopLevelAwait()) {
        if (!names.current.isFunctionLike) fail("'await' outside function", node);
        if (!names.current.isAsyncDef && names.current.comprehension === null)
          fail("'await' outside async function", node);
      }
      visitExpression(names, node.value);
      names.current.isCoroutine = true;
      return;
    case 'Compare':
      visitExpression(names, node.left);
      visitExpressions(names, node.comparators);
      return;
    case 'Call':
      visitExpression(names, node.func);
      visitExpressions(names, node.args);
      for (const keyword of node.keywords) {
        if (keyword.arg !== null) names.checkName(keyword.arg, keyword);
        visitExpression(names, keyword.value);
      }
      return;
    case 'FormattedValue':
    case 'Interpolation':
      visitExpression(names, node.value);
      if (node.format_spec !== null) visitExpression(names, node.format_spec);
      return;
    case 'JoinedStr':
    case 'TemplateStr':
      visitExpressions(names, node.values);
      return;
    case 'Constant':
      return;
    case 'Attribute':
      if (node.attr === '__debug__' && node.ctx !== 'Load') debugTarget(node.ctx, node);
      visitExpression(names, node.value);
      return;
    case 'Subscript':
      visitExpression(names, node.value);
      visitExpression(names, node.slice);
      return;
    case 'Starred':
      visitExpression(names, node.value);
      return;
    case 'Slice':
      if (node.lower !== null) visitExpression(names, node.lower);
      if (node.upper !== null) visitExpression(names, node.upper);
      if (node.step !== null) visitExpression(names, node.step);
      return;
    case 'Name':
      if (names.current.inUnevaluatedAnnotation) return;
      if (node.id === '__debug__' && node.ctx !== 'Load') debugTarget(node.ctx, node);
      names.add(node.id, node.ctx === 'Load' ? Def.USE : Def.LOCAL, node);
      if (node.ctx === 'Load' && node.id === 'super' && names.current.isFunctionLike)
        names.add('__class__', Def.USE, node);
      return;
  }
}

function debugTarget(ctx: 'Store' | 'Del', at: Position): never {
  return fail(ctx === 'Store' ? 'cannot assign to __debug__' : 'cannot delete __debug__', at);
}

function visitNamedExpr(names: NameCollector, node: NamedExpr): void {
  names.notInAnnotation('named expression', node);
  if (names.current.compIterExpr > 0) {
    fail('assignment expression cannot be used in a comprehension iterable expression', node);
  }
  if (names.current.comprehension !== null) bindOutside(names, node);
  visitExpression(names, node.value);
  visitExpression(names, node.target);
}

/** `:=` in a comprehension binds in the function around it. */
function bindOutside(names: NameCollector, node: NamedExpr): void {
  const { target } = node;
  const name = target.id;
  for (let i = names.stack.length - 1; i >= 0; i--) {
    const scope = names.stack[i] as Scope;
    const flags = scope.flags(names.mangled(name, scope));
    if (scope.comprehension !== null) {
      if (flags & Def.COMP_ITER && flags & (Def.LOCAL | Def.GLOBAL)) {
        fail(`assignment expression cannot rebind comprehension iteration variable '${name}'`, target);
      }
      continue;
    }
    if (scope.type === 'function') {
      names.add(name, flags & Def.GLOBAL ? Def.GLOBAL : Def.NONLOCAL, target);
      names.current.directives.push({ name: names.mangled(name), at: target });
      names.add(name, Def.LOCAL, target, scope);
      return;
    }
    if (scope.type === 'module') {
      names.add(name, Def.GLOBAL, target);
      names.current.directives.push({ name: names.mangled(name), at: target });
      names.add(name, Def.GLOBAL, target, scope);
      return;
    }
    const inside = 'assignment expression within a comprehension cannot be used';
    if (scope.type === 'class') fail(`${inside} in a class body`, target);
    if (scope.type === 'typeparameters') fail(`${inside} within the definition of a generic`, target);
    if (scope.type === 'typealias') fail(`${inside} in a type alias`, target);
    if (scope.type === 'typevariable') fail(`${inside} in a TypeVar bound`, target);
  }
}

function visitComprehension(
  names: NameCollector,
  node: Expression,
  kind: ComprehensionKind,
  generators: readonly Comprehension[],
  element: Expression,
  value: Expression | null,
): void {
  const outermost = generators[0] as Comprehension;
  names.current.compIterExpr++;
  visitExpression(names, outermost.iter);
  names.current.compIterExpr--;
  const scope = names.enter(COMPREHENSION_NAMES[kind], 'function', node, 'body', node);
  scope.comprehension = kind;
  if (outermost.is_async) scope.isCoroutine = true;
  names.add('.0', Def.PARAM, node);
  visitComprehensionTarget(names, outermost.target);
  visitExpressions(names, outermost.ifs);
  for (const generator of generators.slice(1)) {
    visitComprehensionTarget(names, generator.target);
    scope.compIterExpr++;
    visitExpression(names, generator.iter);
    scope.compIterExpr--;
    visitExpressions(names, generator.ifs);
    if (generator.is_async) scope.isCoroutine = true;
  }
  if (value !== null) visitExpression(names, value);
  visitExpression(names, element);
  scope.isGenerator = kind === 'generator';
  const isAsync = scope.isCoroutine && kind !== 'generator';
  names.leave();
  if (!isAsync) return;
  if (!names.current.isAsyncDef && names.current.comprehension === null && !names.allowsTopLevelAwait()) {
    fail('asynchronous comprehension outside of an asynchronous function', node);
  }
  names.current.isCoroutine = true;
}

function visitComprehensionTarget(names: NameCollector, target: Expression): void {
  names.current.compIterTarget = true;
  visitExpression(names, target);
  names.current.compIterTarget = false;
}
