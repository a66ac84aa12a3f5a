/** The names of statements: what they bind, use and declare. */
import type { Statement } from '../ast.ts';
import { fail } from '../problem.ts';
import type { NameCollector } from './collector.ts';
import { visitAnnotation, visitClass, visitFunction, visitTypeAlias } from './definitions.ts';
import { visitExpression, visitExpressions } from './expressions.ts';
import { visitPattern } from './patterns.ts';
import { Def } from './scope.ts';

export function visitStatements(names: NameCollector, body: readonly Statement[]): void {
  for (const statement of body) visitStatement(names, statement);
}

function visitStatement(names: NameCollector, node: Statement): void {
  switch (node.kind) {
    case 'FunctionDef':
    case 'AsyncFunctionDef':
      visitFunction(names, node);
      return;
    case 'ClassDef':
      visitClass(names, node);
      return;
    case 'TypeAlias':
      visitTypeAlias(names, node);
      return;
    case 'Return':
      if (node.value !== null) visitExpression(names, node.value);
      return;
    case 'Delete':
      visitExpressions(names, node.targets);
      return;
    case 'Assign':
      visitExpressions(names, node.targets);
      visitExpression(names, node.value);
      return;
    case 'AugAssign':
      visitExpression(names, node.target);
      visitExpression(names, node.value);
      return;
    case 'AnnAssign':
      visitAnnAssign(names, node);
      return;
    case 'For':
    case 'AsyncFor':
      if (node.kind === 'AsyncFor') names.asyncAllowed("'async for' outside async function", node);
      visitExpression(names, node.target);
      visitExpression(names, node.iter);
      names.conditionally(() => {
        visitStatements(names, node.body);
        visitStatements(names, node.orelse);
      });
      return;
    case 'While':
      visitExpression(names, node.test);
      names.conditionally(() => {
        visitStatements(names, node.body);
        visitStatements(names, node.orelse);
      });
      return;
    case 'If':
      visitIf(names, node);
      return;
    case 'Match':
      visitExpression(names, node.subject);
      names.conditionally(() => {
        for (const item of node.cases) {
          visitPattern(names, item.pattern);
          if (item.guard !== null) visitExpression(names, item.guard);
          visitStatements(names, item.body);
        }
      });
      return;
    case 'Raise':
      if (node.exc !== null) {
        visitExpression(names, node.exc);
        if (node.cause !== null) visitExpression(names, node.cause);
      }
      return;
    case 'Try':
    case 'TryStar':
      names.conditionally(() => {
        visitStatements(names, node.body);
        for (const handler of node.handlers) {
          if (handler.type !== null) visitExpression(names, handler.type);
          if (handler.name !== null) names.bind(handler.name, handler);
          visitStatements(names, handler.body);
        }
        visitStatements(names, node.orelse);
        visitStatements(names, node.finalbody);
      });
      return;
    case 'Assert':
      visitExpression(names, node.test);
      if (node.msg !== null) visitExpression(names, node.msg);
      return;
    case 'Import':
    case 'ImportFrom':
      for (const alias of node.names) {
        if (alias.name === '*') {
          if (names.current.type !== 'module') fail('import * only allowed at module level', alias);
          continue;
        }
        const name = alias.asname ?? alias.name.split('.')[0]!;
        names.checkName(name, alias);
        names.add(name, Def.IMPORT, alias);
      }
      return;
    case 'Global':
    case 'Nonlocal':
      visitDeclaration(names, node);
      return;
    case 'Expr':
      visitExpression(names, node.value);
      return;
    case 'With':
    case 'AsyncWith':
      if (node.kind === 'AsyncWith') names.asyncAllowed("'async with' outside async function", node);
      names.conditionally(() => {
        for (const item of node.items) {
          visitExpression(names, item.context_expr);
          if (item.optional_vars !== null) visitExpression(names, item.optional_vars);
        }
        visitStatements(names, node.body);
      });
      return;
    default:
      return;
  }
}

/** A chain of `elif` may be thousands long: a loop, not recursion. */
function visitIf(names: NameCollector, node: Extract<Statement, { kind: 'If' }>): void {
  let current = node;
  visitExpression(names, current.test);
  names.conditionally(() => {
    for (;;) {
      visitStatements(names, current.body);
      const only = current.orelse[0];
      if (current.orelse.length !== 1 || only?.kind !== 'If') break;
      current = only;
      visitExpression(names, current.test);
    }
    visitStatements(names, current.orelse);
  });
}

function visitDeclaration(names: NameCollector, node: Extract<Statement, { kind: 'Global' | 'Nonlocal' }>): void {
  const global = node.kind === 'Global';
  const word = global ? 'global' : 'nonlocal';
  for (const name of node.names) {
    const flags = names.flagsOf(name);
    if (flags & (Def.PARAM | Def.LOCAL | Def.USE | Def.ANNOT)) {
      if (flags & Def.PARAM) fail(`name '${name}' is parameter and ${word}`, node);
      if (flags & Def.USE) fail(`name '${name}' is used prior to ${word} declaration`, node);
      if (flags & Def.ANNOT) fail(`annotated name '${name}' can't be ${word}`, node);
      fail(`name '${name}' is assigned to before ${word} declaration`, node);
    }
    names.add(name, global ? Def.GLOBAL : Def.NONLOCAL, node);
    names.current.directives.push({ name: names.mangled(name), at: node });
  }
}

function visitAnnAssign(names: NameCollector, node: Extract<Statement, { kind: 'AnnAssign' }>): void {
  const { target } = node;
  if (target.kind === 'Name') {
    const flags = names.flagsOf(target.id);
    if (flags & (Def.GLOBAL | Def.NONLOCAL) && names.current !== names.table.module && node.simple) {
      fail(`annotated name '${target.id}' can't be ${flags & Def.GLOBAL ? 'global' : 'nonlocal'}`, node);
    }
    if (node.simple) {
      names.checkName(target.id, target);
      names.add(target.id, Def.ANNOT | Def.LOCAL, target);
    } else if (node.value !== null) {
      names.checkName(target.id, target);
      names.add(target.id, Def.LOCAL, target);
    }
  } else visitExpression(names, target);
  visitAnnotation(names, node.annotation);
  if (node.value !== null) visitExpression(names, node.value);
}
