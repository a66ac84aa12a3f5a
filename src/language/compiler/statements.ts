/** Code for statements, but for definitions and for what `try.ts` has. */
import { Block, NOWHERE, Pseudo } from '../assembler/blocks.ts';
import type { Expression, Import, ImportFrom, Statement, Tuple } from '../ast.ts';
import type { CodeConstant } from '../code.ts';
import { Op } from '../opcodes.ts';
import { fail } from '../problem.ts';
import { Common, int, str } from './emitter.ts';
import { LATE_FUTURE } from './future.ts';
import { TryCompiler } from './try.ts';

/** The compiler as far as statements. */
export abstract class StatementCompiler extends TryCompiler {
  /** Expression statements print their values (mode 'single'), at the outermost level. */
  protected interactive = false;

  protected abstract functionDef(node: Extract<Statement, { kind: 'FunctionDef' | 'AsyncFunctionDef' }>): void;
  protected abstract classDef(node: Extract<Statement, { kind: 'ClassDef' }>): void;
  protected abstract typeAlias(node: Extract<Statement, { kind: 'TypeAlias' }>): void;
  protected abstract annAssign(node: Extract<Statement, { kind: 'AnnAssign' }>): void;

  statements(body: readonly Statement[]): void {
    for (const statement of body) this.statement(statement);
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
        this.return(node);
        return;
      case 'Delete':
        this.expressions(node.targets);
        return;
      case 'Assign':
        this.assign(node);
        return;
      case 'AugAssign':
        this.augAssign(node);
        return;
      case 'AnnAssign':
        this.annAssign(node);
        return;
      case 'For':
        this.conditionally(() => this.for(node));
        return;
      case 'AsyncFor':
        this.conditionally(() => this.asyncFor(node));
        return;
      case 'While':
        this.conditionally(() => this.while(node));
        return;
      case 'If':
        this.conditionally(() => this.if(node));
        return;
      case 'Match':
        this.conditionally(() => this.match(node));
        return;
      case 'Raise':
        this.raise(node);
        return;
      case 'Try':
      case 'TryStar':
        this.conditionally(() => this.try(node));
        return;
      case 'Assert':
        this.assert(node);
        return;
      case 'Import':
        this.import(node);
        return;
      case 'ImportFrom':
        this.importFrom(node);
        return;
      case 'Global':
      case 'Nonlocal':
        return;
      case 'Expr':
        this.expr(node);
        return;
      case 'Pass':
        this.op(Op.NOP, node);
        return;
      case 'Break':
        this.break(node);
        return;
      case 'Continue':
        this.continue(node);
        return;
      case 'With':
        this.conditionally(() => this.with(node, 0));
        return;
      case 'AsyncWith':
        this.conditionally(() => this.with(node, 0));
        return;
    }
  }

  private conditionally(compile: () => void): void {
    const { unit } = this;
    const before = unit.inConditional;
    unit.inConditional = true;
    compile();
    unit.inConditional = before;
  }

  private expr(node: Extract<Statement, { kind: 'Expr' }>): void {
    if (this.interactive && this.unit.kind === 'module') {
      this.expression(node.value);
      this.intrinsic1('PRINT', node);
      this.op(Op.POP_TOP, NOWHERE);
      return;
    }
    if (node.value.kind === 'Constant') {
      this.op(Op.NOP, node);
      return;
    }
    this.expression(node.value);
    this.op(Op.POP_TOP, NOWHERE);
  }

  private assign(node: Extract<Statement, { kind: 'Assign' }>): void {
    const { targets, value } = node;
    if (targets.length === 1 && unpacksDirectly(targets[0] as Expression, value)) {
      // No tuple is needed: the peephole optimiser swaps instead.
      this.expressions((value as Tuple).elts);
      this.emit(Op.BUILD_TUPLE, (value as Tuple).elts.length, value);
    } else this.expression(value);
    node.targets.forEach((target, i) => {
      if (i + 1 < node.targets.length) this.emit(Op.COPY, 1, node);
      this.expression(target);
    });
  }

  private raise(node: Extract<Statement, { kind: 'Raise' }>): void {
    let n = 0;
    if (node.exc !== null) {
      this.expression(node.exc);
      n++;
      if (node.cause !== null) {
        this.expression(node.cause);
        n++;
      }
    }
    this.emit(Op.RAISE_VARARGS, n, node);
    this.use(new Block());
  }

  private assert(node: Extract<Statement, { kind: 'Assert' }>): void {
    const { test } = node;
    if (test.kind === 'Tuple' && test.elts.length > 0) {
      this.warn('assertion is always true, perhaps remove parentheses?', node);
    }
    if (this.options.optimize > 0) return;
    const end = new Block();
    this.jumpIf(test, end, true);
    this.emit(Op.LOAD_COMMON_CONSTANT, Common.AssertionError, node);
    if (node.msg !== null) {
      this.expression(node.msg);
      this.emit(Op.CALL, 0, node);
    }
    this.emit(Op.RAISE_VARARGS, 1, test);
    this.use(end);
  }

  // ---- imports

  private import(node: Import): void {
    for (const alias of node.names) {
      this.constant(int(0), node);
      this.constant({ type: 'None' }, node);
      this.nameOp(Op.IMPORT_NAME, alias.name, node);
      const parts = alias.name.split('.');
      if (alias.asname === null) {
        this.store(parts[0] as string, node);
        continue;
      }
      const rest = parts.slice(1);
      rest.forEach((part, i) => {
        this.nameOp(Op.IMPORT_FROM, part, node);
        if (i + 1 < rest.length) {
          this.emit(Op.SWAP, 2, node);
          this.op(Op.POP_TOP, node);
        }
      });
      this.store(alias.asname, node);
      if (rest.length > 0) this.op(Op.POP_TOP, node);
    }
  }

  private importFrom(node: ImportFrom): void {
    if (node.module === '__future__' && node.level === 0 && !this.options.futureImports.has(node))
      fail(LATE_FUTURE, node);
    this.constant(int(node.level), node);
    const names: CodeConstant[] = node.names.map(({ name }) => str(name));
    this.constant({ type: 'tuple', items: names }, node);
    this.nameOp(Op.IMPORT_NAME, node.module ?? '', node);
    for (const alias of node.names) {
      if (alias.name === '*') {
        this.intrinsic1('IMPORT_STAR', node);
        this.op(Op.POP_TOP, NOWHERE);
        return;
      }
      this.nameOp(Op.IMPORT_FROM, alias.name, node);
      this.store(alias.asname ?? alias.name, node);
    }
    this.op(Op.POP_TOP, node);
  }

  // ---- if and loops

  private if(node: Extract<Statement, { kind: 'If' }>): void {
    const end = new Block();
    // Thousands of elifs must not exhaust the stack.
    let current = node;
    for (;;) {
      const { test, body, orelse } = current;
      const next = orelse.length > 0 ? new Block() : end;
      this.jumpIf(test, next, false);
      this.statements(body);
      if (orelse.length === 0) break;
      this.jump(Pseudo.JUMP_NO_INTERRUPT, end, NOWHERE);
      this.use(next);
      const only = orelse[0];
      if (orelse.length === 1 && only?.kind === 'If') {
        current = only;
        continue;
      }
      this.statements(orelse);
      break;
    }
    this.use(end);
  }

  private while(node: Extract<Statement, { kind: 'While' }>): void {
    const loop = new Block();
    const end = new Block();
    const anchor = new Block();
    this.use(loop);
    this.push({ type: 'while', block: loop, exit: end, at: node });
    this.jumpIf(node.test, anchor, false);
    this.statements(node.body);
    this.jump(Pseudo.JUMP, loop, NOWHERE);
    this.pop();
    this.use(anchor);
    this.statements(node.orelse);
    this.use(end);
  }

  private for(node: Extract<Statement, { kind: 'For' }>): void {
    const start = new Block();
    const cleanup = new Block();
    const end = new Block();
    this.push({ type: 'for', block: start, exit: end, at: node });
    this.iterable(node.iter);
    this.op(Op.GET_ITER, node.iter);
    this.use(start);
    this.jump(Op.FOR_ITER, cleanup, node.iter);
    this.use(new Block());
    // Keeps the line of a target that stands on another one than its loop.
    this.op(Op.NOP, node.target);
    this.expression(node.target);
    this.statements(node.body);
    this.jump(Pseudo.JUMP, start, NOWHERE);
    this.use(cleanup);
    this.op(Op.POP_ITER, NOWHERE);
    this.pop();
    this.statements(node.orelse);
    this.use(end);
  }

  private asyncFor(node: Extract<Statement, { kind: 'AsyncFor' }>): void {
    this.asyncOnly("'async for' outside async function", node);
    const start = new Block();
    const except = new Block();
    const end = new Block();
    this.expression(node.iter);
    this.op(Op.GET_AITER, node.iter);
    this.use(start);
    this.push({ type: 'async for', block: start, exit: end, at: node });
    this.jump(Pseudo.SETUP_FINALLY, except, node);
    this.op(Op.GET_ANEXT, node);
    this.none(node);
    this.yieldFrom(node, true);
    this.op(Pseudo.POP_BLOCK, node);
    this.expression(node.target);
    this.statements(node.body);
    this.jump(Pseudo.JUMP, start, NOWHERE);
    this.pop();
    this.use(except);
    this.op(Op.END_ASYNC_FOR, node.iter);
    this.statements(node.orelse);
    this.use(end);
  }
}

/** `a, b = 1, 2`: as many targets as values, at most three, no stars. */
function unpacksDirectly(target: Expression, value: Expression): boolean {
  if (value.kind !== 'Tuple' || (target.kind !== 'Tuple' && target.kind !== 'List')) return false;
  const { length } = value.elts;
  if (length !== target.elts.length || length < 1 || length > 3) return false;
  return ![...value.elts, ...target.elts].some(({ kind }) => kind === 'Starred');
}
