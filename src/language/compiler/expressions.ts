/** Code for expressions and assignment targets, but for calls and comprehensions. */
import { Block, type Instruction, NOWHERE, Pseudo } from '../assembler/blocks.ts';
import type {
  Attribute,
  Expression,
  FormattedValue,
  Interpolation,
  JoinedStr,
  Position,
  Slice,
  Subscript,
  TemplateStr,
} from '../ast.ts';
import { Op } from '../opcodes.ts';
import { fail } from '../problem.ts';
import { STACK_GUIDELINE } from './displays.ts';
import { Binary, Resume, str } from './emitter.ts';
import { fold, foldSlice } from './fold.ts';
import { binaryOp, OperatorCompiler } from './operators.ts';
import { checkIndex, checkSubscripted } from './warnings.ts';

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

/** The compiler as far as expressions, but for calls. */
export abstract class ExpressionCompiler extends OperatorCompiler {
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

  // ---- strings

  protected joinedStr(node: JoinedStr): void {
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
    const texts: Expression[] = [];
    const empty = (): Expression => ({ ...node, kind: 'Constant', value: { type: 'str', value: '' } });
    let lastWasField = true;
    for (const value of node.values) {
      const isField = value.kind === 'Interpolation';
      if (isField && lastWasField) texts.push(empty());
      else if (!isField) texts.push(value);
      lastWasField = isField;
    }
    if (lastWasField) texts.push(empty());
    const items = texts.map(fold);
    if (items.every((item) => item !== null)) {
      this.constant({ type: 'tuple', items }, node);
      (this.unit.current.last as Instruction).weight = items.length + 1;
    } else {
      // A tree made by a program may have anything in the place of texts.
      this.expressions(texts);
      this.emit(Op.BUILD_TUPLE, texts.length, node);
    }
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
      this.checkWarning(checkSubscripted(node.value), node.value);
      this.checkWarning(checkIndex(node.value, node.slice), node.value);
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

/** `x[a:b]` has instructions of its own, unless the slice is a constant. */
function isTwoPartSlice(node: Expression): boolean {
  return node.kind === 'Slice' && node.step === null && foldSlice(node) === null;
}

/** CONVERT_VALUE's argument for `!s`, `!r`, `!a`; 0 for none. */
function conversionNumber(code: number): number {
  return code === 115 ? 1 : code === 114 ? 2 : code === 97 ? 3 : 0;
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
