/** Code for expressions and assignment targets, but for calls and comprehensions. */

import { Block, type Instruction, NOWHERE, Pseudo } from '../assembler/blocks.ts';
import type {
  Attribute,
  BinaryOperator,
  BinOp,
  Compare,
  ComparisonOperator,
  Dict,
  Expression,
  FormattedValue,
  Interpolation,
  JoinedStr,
  Position,
  Slice,
  Subscript,
  TemplateStr,
} from '../ast.ts';
import type { CodeConstant } from '../code.ts';
import { binaryOps, Op } from '../opcodes.ts';
import { fail } from '../problem.ts';
import { Binary, Emitter, Resume, str } from './emitter.ts';
import { fold, foldBinary, foldSlice } from './fold.ts';
import { percentFormat } from './percent.ts';
import { checkIndex, checkSubscripted, isLiteralComparison } from './warnings.ts';

/** Longer displays are built bit by bit, so that the stack stays small. */
export const STACK_GUIDELINE = 30;

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

/**
 * Where an attribute's instruction stands: in a chain of methods over several lines, on the line of the attribute's name.
 */
export function attributePlace(at: Position, attribute: Attribute): Position {
  if (at.lineno === attribute.end_lineno) return at;
  const start = attribute.end_col_offset - attribute.attr.length;
  return {
    lineno: attribute.end_lineno,
    col_offset: start >= 0 ? start : -1,
    end_lineno: Math.max(attribute.end_lineno, at.end_lineno),
    end_col_offset: start >= 0 ? at.end_col_offset : -1,
  };
}

export abstract class ExpressionCompiler extends Emitter {
  protected abstract call(node: Extract<Expression, { kind: 'Call' }>): void;
  protected abstract lambda(node: Extract<Expression, { kind: 'Lambda' }>): void;
  protected abstract comprehension(
    node: Extract<Expression, { kind: 'ListComp' | 'SetComp' | 'DictComp' | 'GeneratorExp' }>,
  ): void;
  /** `super().name` as one instruction. @returns false when it is not that */
  protected abstract superAttribute(node: Attribute, method: boolean): boolean;

  expressions(list: readonly Expression[]): void {
    for (const node of list) this.expression(node);
  }

  expression(node: Expression): void {
    const constant = fold(node);
    if (constant !== null) {
      this.constant(constant, node);
      if (node.kind !== 'Constant') (this.unit.current.last as Instruction).weight = size(node);
      return;
    }
    switch (node.kind) {
      case 'NamedExpr':
        this.expression(node.value);
        this.emit(Op.COPY, 1, node);
        this.expression(node.target);
        return;
      case 'BoolOp':
        this.boolOp(node);
        return;
      case 'BinOp':
        this.binOp(node);
        return;
      case 'UnaryOp':
        this.expression(node.operand);
        if (node.op === 'USub') this.op(Op.UNARY_NEGATIVE, node);
        else if (node.op === 'UAdd') this.intrinsic1('UNARY_POSITIVE', node);
        else if (node.op === 'Invert') this.op(Op.UNARY_INVERT, node);
        else {
          this.op(Op.TO_BOOL, node);
          this.op(Op.UNARY_NOT, node);
        }
        return;
      case 'Lambda':
        this.lambda(node);
        return;
      case 'IfExp': {
        const end = new Block();
        const next = new Block();
        this.jumpIf(node.test, next, false);
        this.expression(node.body);
        this.jump(Pseudo.JUMP_NO_INTERRUPT, end, NOWHERE);
        this.use(next);
        this.expression(node.orelse);
        this.use(end);
        return;
      }
      case 'Dict':
        this.dict(node);
        return;
      case 'Set':
        this.set(node.elts, node);
        return;
      case 'List':
      case 'Tuple':
        if (node.ctx === 'Store') {
          this.unpackTargets(node.elts, node);
          return;
        }
        if (node.ctx === 'Del') {
          this.expressions(node.elts);
          return;
        }
        node.kind === 'List' ? this.list(node.elts, node) : this.tuple(node.elts, node);
        return;
      case 'ListComp':
      case 'SetComp':
      case 'DictComp':
      case 'GeneratorExp':
        this.comprehension(node);
        return;
      case 'Yield':
        this.functionOnly("'yield' outside function", node);
        if (node.value !== null) this.expression(node.value);
        else this.none(node);
        this.yield(node);
        return;
      case 'YieldFrom':
        this.functionOnly("'yield from' outside function", node);
        if (this.unit.kind === 'async function') fail("'yield from' inside async function", node);
        this.expression(node.value);
        this.op(Op.GET_YIELD_FROM_ITER, node);
        this.none(node);
        this.yieldFrom(node, false);
        return;
      case 'Await':
        this.expression(node.value);
        this.await(node);
        return;
      case 'Compare':
        this.compare(node);
        return;
      case 'Call':
        this.call(node);
        return;
      case 'FormattedValue':
        this.formattedValue(node);
        return;
      case 'JoinedStr':
        this.joinedStr(node);
        return;
      case 'Interpolation':
        this.interpolation(node);
        return;
      case 'TemplateStr':
        this.templateStr(node);
        return;
      case 'Constant':
        return;
      case 'Attribute':
        this.attribute(node);
        return;
      case 'Subscript':
        this.subscript(node);
        return;
      case 'Starred':
        if (node.ctx === 'Store') fail('starred assignment target must be in a list or tuple', node);
        fail("can't use starred expression here", node);
        break;
      case 'Name':
        if (node.ctx === 'Load') this.load(node.id, node);
        else if (node.ctx === 'Store') this.store(node.id, node);
        else this.delete(node.id, node);
        return;
      case 'Slice':
        this.slice(node);
        return;
    }
  }

  private functionOnly(message: string, at: Position): void {
    if (!this.unit.scope.isFunctionLike) fail(message, at);
  }

  protected yield(at: Position): void {
    const { scope } = this.unit;
    if (scope.isGenerator && scope.isCoroutine) this.intrinsic1('ASYNC_GEN_WRAP', at);
    this.emit(Op.YIELD_VALUE, 0, at);
    this.emit(Op.RESUME, Resume.yield, at);
  }

  // ---- operators

  private boolOp(node: Extract<Expression, { kind: 'BoolOp' }>): void {
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
  private binOp(node: BinOp): void {
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

  protected compareOp(op: ComparisonOperator, at: Position): void {
    const number = COMPARE[op];
    if (number !== undefined) this.emit(Op.COMPARE_OP, number, at);
    else if (op === 'Is' || op === 'IsNot') this.emit(Op.IS_OP, op === 'Is' ? 0 : 1, at);
    else this.emit(Op.CONTAINS_OP, op === 'In' ? 0 : 1, at);
  }

  /** The right side of `in`: a literal list or set of constants need not be built anew. */
  private comparator(node: Compare, i: number): void {
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

  private checkCompare(node: Compare): void {
    const warning = isLiteralComparison(node);
    if (warning !== null) this.warn(warning, node);
  }

  private compare(node: Compare): void {
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

  private jumpIfChain(node: Compare, next: Block, condition: boolean): void {
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

  // ---- displays

  private list(elts: readonly Expression[], at: Position): void {
    this.display(elts, at, 0, Op.BUILD_LIST, Op.LIST_APPEND, Op.LIST_EXTEND, false);
  }

  private tuple(elts: readonly Expression[], at: Position): void {
    this.display(elts, at, 0, Op.BUILD_LIST, Op.LIST_APPEND, Op.LIST_EXTEND, true);
  }

  private set(elts: readonly Expression[], at: Position): void {
    this.display(elts, at, 0, Op.BUILD_SET, Op.SET_ADD, Op.SET_UPDATE, false);
  }

  /** @param pushed how many elements lie on the stack already */
  protected display(
    elts: readonly Expression[],
    at: Position,
    pushed: number,
    build: number,
    add: number,
    extend: number,
    asTuple: boolean,
  ): void {
    const n = elts.length;
    if (pushed === 0 && asTuple) {
      const items = foldAll(elts);
      if (items !== null) {
        this.constant({ type: 'tuple', items }, at);
        return;
      }
    }
    if (n > 2 && n <= STACK_GUIDELINE && !asTuple) {
      const items = foldAll(elts);
      if (items !== null) {
        this.emit(build, pushed, at);
        this.constant({ type: add === Op.SET_ADD ? 'frozenset' : 'tuple', items }, at);
        (this.unit.current.last as Instruction).weight = n - 1;
        this.emit(extend, 1, at);
        return;
      }
    }
    const big = n + pushed > STACK_GUIDELINE;
    if (!big && !elts.some((element) => element.kind === 'Starred')) {
      this.expressions(elts);
      this.emit(asTuple ? Op.BUILD_TUPLE : build, n + pushed, at);
      return;
    }
    let built = false;
    if (big) {
      this.emit(build, pushed, at);
      built = true;
    }
    elts.forEach((element, i) => {
      if (element.kind === 'Starred') {
        if (!built) {
          this.emit(build, i + pushed, at);
          built = true;
        }
        this.expression(element.value);
        this.emit(extend, 1, at);
      } else {
        this.expression(element);
        if (built) this.emit(add, 1, at);
      }
    });
    if (asTuple) this.intrinsic1('LIST_TO_TUPLE', at);
  }

  private dict(node: Dict): void {
    const n = node.values.length;
    let have = false;
    let waiting = 0;
    for (let i = 0; i < n; i++) {
      const isUnpacking = node.keys[i] === null;
      if (isUnpacking) {
        if (waiting > 0) {
          this.subdict(node, i - waiting, i);
          if (have) this.emit(Op.DICT_UPDATE, 1, node);
          have = true;
          waiting = 0;
        }
        if (!have) {
          this.emit(Op.BUILD_MAP, 0, node);
          have = true;
        }
        this.expression(node.values[i] as Expression);
        this.emit(Op.DICT_UPDATE, 1, node);
      } else if (waiting * 2 > STACK_GUIDELINE) {
        this.subdict(node, i - waiting, i + 1);
        if (have) this.emit(Op.DICT_UPDATE, 1, node);
        have = true;
        waiting = 0;
      } else waiting++;
    }
    if (waiting > 0) {
      this.subdict(node, n - waiting, n);
      if (have) this.emit(Op.DICT_UPDATE, 1, node);
      have = true;
    }
    if (!have) this.emit(Op.BUILD_MAP, 0, node);
  }

  private subdict(node: Dict, begin: number, end: number): void {
    const n = end - begin;
    const big = n * 2 > STACK_GUIDELINE;
    if (big) this.emit(Op.BUILD_MAP, 0, node);
    for (let i = begin; i < end; i++) {
      this.expression(node.keys[i] as Expression);
      this.expression(node.values[i] as Expression);
      if (big) this.emit(Op.MAP_ADD, 1, node);
    }
    if (!big) this.emit(Op.BUILD_MAP, n, node);
  }

  // ---- strings

  private joinedStr(node: JoinedStr): void {
    const n = node.values.length;
    if (n > STACK_GUIDELINE) {
      this.constant(str(''), node);
      this.loadAttr('join', node, true);
      this.emit(Op.BUILD_LIST, 0, node);
      for (const value of node.values) {
        this.expression(value);
        this.emit(Op.LIST_APPEND, 1, node);
      }
      this.emit(Op.CALL, 1, node);
      return;
    }
    this.expressions(node.values);
    if (n === 0) this.constant(str(''), node);
    else if (n > 1) this.emit(Op.BUILD_STRING, n, node);
  }

  private formattedValue(node: FormattedValue): void {
    this.expression(node.value);
    const conversion = conversionNumber(node.conversion);
    if (conversion > 0) this.emit(Op.CONVERT_VALUE, conversion, node);
    if (node.format_spec !== null) {
      this.expression(node.format_spec);
      this.op(Op.FORMAT_WITH_SPEC, node);
    } else this.op(Op.FORMAT_SIMPLE, node);
  }

  private interpolation(node: Interpolation): void {
    this.expression(node.value);
    this.constant(str(node.str), node);
    let arg = conversionNumber(node.conversion) << 2;
    if (node.format_spec !== null) {
      arg |= 1;
      this.expression(node.format_spec);
    }
    this.emit(Op.BUILD_INTERPOLATION, arg, node);
  }

  private templateStr(node: TemplateStr): void {
    const items: CodeConstant[] = [];
    let lastWasField = true;
    for (const value of node.values) {
      const isField = value.kind === 'Interpolation';
      if (isField && lastWasField) items.push(str(''));
      else if (!isField) items.push(fold(value) as CodeConstant);
      lastWasField = isField;
    }
    if (lastWasField) items.push(str(''));
    this.constant({ type: 'tuple', items }, node);
    (this.unit.current.last as Instruction).weight = items.length + 1;
    const fields = node.values.filter(({ kind }) => kind === 'Interpolation');
    this.expressions(fields);
    this.emit(Op.BUILD_TUPLE, fields.length, node);
    this.op(Op.BUILD_TEMPLATE, node);
  }

  // ---- attributes and subscripts

  private attribute(node: Attribute): void {
    if (node.ctx === 'Load' && this.superAttribute(node, false)) return;
    if (node.ctx === 'Store') this.noteStaticAttribute(node);
    this.expression(node.value);
    const at = attributePlace(node, node);
    if (node.ctx === 'Load') this.loadAttr(node.attr, at);
    else this.nameOp(node.ctx === 'Store' ? Op.STORE_ATTR : Op.DELETE_ATTR, node.attr, at);
  }

  /** `self.x = ...` in a method is remembered for the class's `__static_attributes__`. */
  private noteStaticAttribute(node: Attribute): void {
    if (node.value.kind !== 'Name' || node.value.id !== 'self') return;
    for (let unit = this.unit.parent; unit !== null; unit = unit.parent) {
      if (unit.kind === 'class') {
        unit.staticAttributes.add(node.attr);
        return;
      }
    }
  }

  private subscript(node: Subscript): void {
    if (node.ctx === 'Load') {
      this.checkWarning(checkSubscripted(node.value), node);
      this.checkWarning(checkIndex(node.value, node.slice), node);
    }
    this.expression(node.value);
    if (isTwoPartSlice(node.slice) && node.ctx !== 'Del') {
      this.bounds(node.slice as Slice);
      this.op(node.ctx === 'Load' ? Op.BINARY_SLICE : Op.STORE_SLICE, node);
      return;
    }
    this.expression(node.slice);
    if (node.ctx === 'Load') this.emit(Op.BINARY_OP, Binary.subscript, node);
    else this.op(node.ctx === 'Store' ? Op.STORE_SUBSCR : Op.DELETE_SUBSCR, node);
  }

  protected checkWarning(message: string | null, at: Position): void {
    if (message !== null) this.warn(message, at);
  }

  protected bounds(node: Slice): void {
    if (node.lower !== null) this.expression(node.lower);
    else this.none(node);
    if (node.upper !== null) this.expression(node.upper);
    else this.none(node);
  }

  private slice(node: Slice): void {
    const constant = foldSlice(node);
    if (constant !== null) {
      this.constant(constant, node);
      return;
    }
    this.bounds(node);
    if (node.step !== null) this.expression(node.step);
    this.emit(Op.BUILD_SLICE, node.step === null ? 2 : 3, node);
  }

  private unpackTargets(elts: readonly Expression[], at: Position): void {
    this.unpack(
      elts.length,
      elts.map((element) => element.kind === 'Starred'),
      at,
      'multiple starred expressions in assignment',
      'too many expressions in star-unpacking assignment',
    );
    for (const element of elts) this.expression(element.kind === 'Starred' ? element.value : element);
  }

  /** UNPACK_SEQUENCE, or UNPACK_EX where one of the elements is starred. */
  protected unpack(n: number, starred: readonly boolean[], at: Position, twoStars: string, tooMany: string): void {
    let star = -1;
    for (let i = 0; i < n; i++) {
      if (!starred[i]) continue;
      if (star >= 0) fail(twoStars, at);
      if (i >= 256 || n - i - 1 >= 1 << 23) fail(tooMany, at);
      star = i;
    }
    if (star < 0) this.emit(Op.UNPACK_SEQUENCE, n, at);
    else this.emit(Op.UNPACK_EX, star + ((n - star - 1) << 8), at);
  }

  // ---- augmented assignment (a statement, but made of the parts above)

  protected augAssign(node: Extract<import('../ast.ts').Statement, { kind: 'AugAssign' }>): void {
    const { target } = node;
    const op = binaryOp(node.op, true);
    switch (target.kind) {
      case 'Name':
        this.load(target.id, target);
        this.expression(node.value);
        this.emit(Op.BINARY_OP, op, node);
        this.store(target.id, target);
        return;
      case 'Attribute': {
        this.expression(target.value);
        this.emit(Op.COPY, 1, target);
        const at = attributePlace(target, target);
        this.loadAttr(target.attr, at);
        this.expression(node.value);
        this.emit(Op.BINARY_OP, op, node);
        this.emit(Op.SWAP, 2, at);
        this.nameOp(Op.STORE_ATTR, target.attr, at);
        return;
      }
      case 'Subscript':
        this.expression(target.value);
        if (isTwoPartSlice(target.slice)) {
          this.bounds(target.slice as Slice);
          for (let i = 0; i < 3; i++) this.emit(Op.COPY, 3, target);
          this.op(Op.BINARY_SLICE, target);
        } else {
          this.expression(target.slice);
          this.emit(Op.COPY, 2, target);
          this.emit(Op.COPY, 2, target);
          this.emit(Op.BINARY_OP, Binary.subscript, target);
        }
        this.expression(node.value);
        this.emit(Op.BINARY_OP, op, node);
        if (isTwoPartSlice(target.slice)) {
          this.emit(Op.SWAP, 4, target);
          this.emit(Op.SWAP, 3, target);
          this.emit(Op.SWAP, 2, target);
          this.op(Op.STORE_SLICE, target);
        } else {
          this.emit(Op.SWAP, 3, target);
          this.emit(Op.SWAP, 2, target);
          this.op(Op.STORE_SUBSCR, target);
        }
        return;
    }
  }
}

/** How many instructions a constant expression would be if it were not folded. */
function size(node: Expression): number {
  switch (node.kind) {
    case 'Tuple':
      return node.elts.reduce((sum, element) => sum + size(element), 1);
    case 'BinOp':
      return size(node.left) + size(node.right) + 1;
    case 'UnaryOp':
      return size(node.operand) + 1;
    case 'Subscript':
      return size(node.value) + size(node.slice) + 1;
    default:
      return 1;
  }
}

/** The constants of a display's elements, or null when one is not constant. */
export function foldAll(elts: readonly Expression[]): CodeConstant[] | null {
  const items: CodeConstant[] = [];
  for (const element of elts) {
    const item = fold(element);
    if (item === null) return null;
    items.push(item);
  }
  return items;
}

/** `x[a:b]` has instructions of its own, unless the slice is a constant. */
function isTwoPartSlice(node: Expression): boolean {
  return node.kind === 'Slice' && node.step === null && foldSlice(node) === null;
}

/** CONVERT_VALUE's argument for `!s`, `!r`, `!a`; 0 for none. */
function conversionNumber(code: number): number {
  return code === 115 ? 1 : code === 114 ? 2 : code === 97 ? 3 : 0;
}
