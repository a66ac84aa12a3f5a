/** Code for operators: boolean, binary, comparisons, and the jumps that a condition becomes. */
import { Block, NOWHERE, Pseudo } from '../assembler/blocks.ts';
import type { BinaryOperator, BinOp, Compare, ComparisonOperator, Expression, JoinedStr, Position } from '../ast.ts';
import { binaryOps, Op } from '../opcodes.ts';
import { DisplayCompiler, foldAll } from './displays.ts';
import { fold, foldBinary } from './fold.ts';
import { percentFormat } from './percent.ts';
import { isLiteralComparison } from './warnings.ts';

const BINARY_SIGN: Record<BinaryOperator, (typeof binaryOps)[number]> = {
  Add: '+',
  Sub: '-',
  Mult: '*',
  MatMult: '@',
  Div: '/',
  Mod: '%',
  Pow: '**',
  LShift: '<<',
  RShift: '>>',
  BitOr: '|',
  BitXor: '^',
  BitAnd: '&',
  FloorDiv: '//',
};
const COMPARE: Partial<Record<ComparisonOperator, number>> = { Lt: 0, LtE: 1, Eq: 2, NotEq: 3, Gt: 4, GtE: 5 };

/** BINARY_OP's argument. */
export function binaryOp(op: BinaryOperator, inPlace = false): number {
  const index = binaryOps.indexOf(BINARY_SIGN[op]);
  return inPlace ? index + 13 : index;
}

/** The compiler as far as operators. */
export abstract class OperatorCompiler extends DisplayCompiler {
  protected abstract joinedStr(node: JoinedStr): void;

  protected boolOp(node: Extract<Expression, { kind: 'BoolOp' }>): void {
    const end = new Block();
    const op = node.op === 'And' ? Pseudo.JUMP_IF_FALSE : Pseudo.JUMP_IF_TRUE;
    const last = node.values.length - 1;
    for (let i = 0; i < last; i++) {
      this.expression(node.values[i] as Expression);
      this.jump(op, end, node);
      this.use(new Block());
      this.op(Op.POP_TOP, node);
    }
    this.expression(node.values[last] as Expression);
    this.use(end);
  }

  /** A chain `a + b + c` leans to the left and may be thousands long: a loop, not recursion. */
  protected binOp(node: BinOp): void {
    if (node.op === 'Mod') {
      const format = percentFormat(node);
      if (format !== null) {
        this.joinedStr(format);
        return;
      }
    }
    const chain: BinOp[] = [];
    let left: Expression = node;
    for (; left.kind === 'BinOp'; left = left.left) chain.push(left);
    let i = chain.length - 1;
    let value = fold(left);
    let folded: Expression = left;
    for (; value !== null && i >= 0; i--) {
      const item = chain[i] as BinOp;
      const next = foldBinary(item.op, value, item.right);
      if (next === null) break;
      value = next;
      folded = item;
    }
    if (value !== null) this.constant(value, folded);
    else this.expression(left);
    for (; i >= 0; i--) {
      const item = chain[i] as BinOp;
      this.expression(item.right);
      this.emit(Op.BINARY_OP, binaryOp(item.op), item);
    }
  }

  /** The right side of `in`: a literal list or set of constants need not be built anew. */
  protected comparator(node: Compare, i: number): void {
    const value = node.comparators[i] as Expression;
    const op = node.ops[i];
    if ((op === 'In' || op === 'NotIn') && (value.kind === 'List' || value.kind === 'Set')) {
      const items = foldAll(value.elts);
      if (items !== null) {
        this.constant({ type: value.kind === 'List' ? 'tuple' : 'frozenset', items: items.slice() }, value);
        return;
      }
      if (value.kind === 'List' && !value.elts.some((element) => element.kind === 'Starred')) {
        this.expressions(value.elts);
        this.emit(Op.BUILD_TUPLE, value.elts.length, value);
        return;
      }
    }
    this.expression(value);
  }

  protected checkCompare(node: Compare): void {
    const warning = isLiteralComparison(node);
    if (warning !== null) this.warn(warning, node);
  }

  protected compare(node: Compare): void {
    this.checkCompare(node);
    this.expression(node.left);
    const last = node.ops.length - 1;
    if (last === 0) {
      this.comparator(node, 0);
      this.compareOp(node.ops[0] as ComparisonOperator, node);
      return;
    }
    const cleanup = new Block();
    const end = new Block();
    for (let i = 0; i < last; i++) {
      this.comparator(node, i);
      this.emit(Op.SWAP, 2, node);
      this.emit(Op.COPY, 2, node);
      this.compareOp(node.ops[i] as ComparisonOperator, node);
      this.emit(Op.COPY, 1, node);
      this.op(Op.TO_BOOL, node);
      this.jump(Op.POP_JUMP_IF_FALSE, cleanup, node);
      this.use(new Block());
      this.op(Op.POP_TOP, node);
    }
    this.comparator(node, last);
    this.compareOp(node.ops[last] as ComparisonOperator, node);
    this.jump(Pseudo.JUMP_NO_INTERRUPT, end, NOWHERE);
    this.use(cleanup);
    this.emit(Op.SWAP, 2, node);
    this.op(Op.POP_TOP, node);
    this.use(end);
  }

  /** Jumps to `next` when the truth of the test is `condition`, else goes on. */
  protected jumpIf(node: Expression, next: Block, condition: boolean): void {
    switch (node.kind) {
      case 'UnaryOp':
        if (node.op === 'Not') {
          this.jumpIf(node.operand, next, !condition);
          return;
        }
        break;
      case 'BoolOp': {
        const onTrue = node.op === 'Or';
        const other = onTrue === condition ? next : new Block();
        const last = node.values.length - 1;
        for (let i = 0; i < last; i++) this.jumpIf(node.values[i] as Expression, other, onTrue);
        this.jumpIf(node.values[last] as Expression, next, condition);
        if (other !== next) this.use(other);
        return;
      }
      case 'IfExp': {
        const end = new Block();
        const orelse = new Block();
        this.jumpIf(node.test, orelse, false);
        this.jumpIf(node.body, next, condition);
        this.jump(Pseudo.JUMP_NO_INTERRUPT, end, NOWHERE);
        this.use(orelse);
        this.jumpIf(node.orelse, next, condition);
        this.use(end);
        return;
      }
      case 'Compare':
        if (node.ops.length > 1) {
          this.jumpIfChain(node, next, condition);
          return;
        }
        break;
      default:
    }
    this.expression(node);
    this.op(Op.TO_BOOL, node);
    this.jump(condition ? Op.POP_JUMP_IF_TRUE : Op.POP_JUMP_IF_FALSE, next, node);
    this.use(new Block());
  }

  protected jumpIfChain(node: Compare, next: Block, condition: boolean): void {
    this.checkCompare(node);
    const cleanup = new Block();
    const end = new Block();
    const last = node.ops.length - 1;
    this.expression(node.left);
    for (let i = 0; i < last; i++) {
      this.comparator(node, i);
      this.emit(Op.SWAP, 2, node);
      this.emit(Op.COPY, 2, node);
      this.compareOp(node.ops[i] as ComparisonOperator, node);
      this.op(Op.TO_BOOL, node);
      this.jump(Op.POP_JUMP_IF_FALSE, cleanup, node);
      this.use(new Block());
    }
    this.comparator(node, last);
    this.compareOp(node.ops[last] as ComparisonOperator, node);
    this.op(Op.TO_BOOL, node);
    this.jump(condition ? Op.POP_JUMP_IF_TRUE : Op.POP_JUMP_IF_FALSE, next, node);
    this.use(new Block());
    this.jump(Pseudo.JUMP_NO_INTERRUPT, end, NOWHERE);
    this.use(cleanup);
    this.op(Op.POP_TOP, node);
    if (!condition) this.jump(Pseudo.JUMP_NO_INTERRUPT, next, NOWHERE);
    this.use(end);
  }

  protected compareOp(op: ComparisonOperator, at: Position): void {
    const number = COMPARE[op];
    if (number !== undefined) this.emit(Op.COMPARE_OP, number, at);
    else if (op === 'Is' || op === 'IsNot') this.emit(Op.IS_OP, op === 'Is' ? 0 : 1, at);
    else this.emit(Op.CONTAINS_OP, op === 'In' ? 0 : 1, at);
  }
}
