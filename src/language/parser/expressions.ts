/**
 * The expressions of Python 3.14, by recursive descent with precedence climbing.
 *
 * This parser only says yes or no: at the first token that does not fit it throws BAIL, and diagnose.ts then reads the tokens again,
 * slowly, to find CPython's words for the mistake. So correct programs, nearly all we ever see, pay nothing for good messages.
 *
 * Over 500 lines because they are one mutually recursive grammar.
 */
import type {
  Arguments,
  BinaryOperator,
  ComparisonOperator,
  Comprehension,
  Expression,
  ExpressionContext,
  Keyword,
  Name,
} from '../ast.ts';
import { Kind, type Token } from '../tokens/token.ts';
import { BAIL } from './cursor.ts';
import { numberValue } from './literals.ts';
import { ParameterList } from './parameters.ts';
import { LiteralParser } from './strings.ts';

/** Operator, precedence (higher binds tighter). All of these associate to the left. */
const BINARY: Record<string, readonly [BinaryOperator, number]> = {
  '|': ['BitOr', 1],
  '^': ['BitXor', 2],
  '&': ['BitAnd', 3],
  '<<': ['LShift', 4],
  '>>': ['RShift', 4],
  '+': ['Add', 5],
  '-': ['Sub', 5],
  '*': ['Mult', 6],
  '/': ['Div', 6],
  '//': ['FloorDiv', 6],
  '%': ['Mod', 6],
  '@': ['MatMult', 6],
};
const COMPARISONS: Record<string, ComparisonOperator> = {
  '<': 'Lt',
  '>': 'Gt',
  '<=': 'LtE',
  '>=': 'GtE',
  '==': 'Eq',
  '!=': 'NotEq',
  in: 'In',
};
const EXPRESSION_KEYWORDS = new Set(['None', 'True', 'False', 'lambda', 'not', 'await']);
const EXPRESSION_OPERATORS = new Set(['(', '[', '{', '-', '+', '~', '...']);

/** The parser as far as expressions. */
export class ExpressionParser extends LiteralParser {
  /** Whether an expression can begin at the current token. */
  protected startsExpression(): boolean {
    const { kind, text } = this.token;
    if (kind === Kind.NAME || kind === Kind.NUMBER || kind === Kind.STRING || kind === Kind.FSTRING_START) return true;
    if (kind === Kind.OP) return EXPRESSION_OPERATORS.has(text);
    return kind === Kind.KEYWORD && EXPRESSION_KEYWORDS.has(text);
  }

  // ---- lists of expressions

  /** star_expressions: an expression or a tuple without parentheses, stars allowed. */
  starExpressions(): Expression {
    const start = this.token;
    const first = this.starExpression();
    if (!this.at(',')) return first;
    const elts = [first];
    while (this.eat(',')) {
      if (!this.startsExpression() && !this.at('*')) break;
      elts.push(this.starExpression());
    }
    return { kind: 'Tuple', elts, ctx: 'Load', ...this.span(start) };
  }

  starExpression(): Expression {
    if (!this.at('*')) return this.expression();
    const start = this.next();
    const value = this.binary(0);
    return { kind: 'Starred', value, ctx: 'Load', ...this.span(start) };
  }

  /** expressions: no stars. */
  expressions(): Expression {
    const start = this.token;
    const first = this.expression();
    return this.at(',') ? this.expressionsAfter(first, start) : first;
  }

  /** The tuple that begins with an expression, at its comma. */
  protected expressionsAfter(first: Expression, start: Token): Expression {
    const elts = [first];
    while (this.eat(',')) {
      if (!this.startsExpression()) break;
      elts.push(this.expression());
    }
    return { kind: 'Tuple', elts, ctx: 'Load', ...this.span(start) };
  }

  protected starNamedExpression(): Expression {
    return this.at('*') ? this.starExpression() : this.namedExpression();
  }

  namedExpression(): Expression {
    const start = this.token;
    if (start.kind === Kind.NAME && this.peek().text === ':=') {
      const target = this.name('Store');
      this.next();
      const value = this.expression();
      return { kind: 'NamedExpr', target, value, ...this.span(start) };
    }
    const value = this.expression();
    if (this.at(':=')) throw BAIL;
    return value;
  }

  yieldExpression(): Expression {
    const start = this.expect('yield');
    if (this.eat('from')) {
      const value = this.expression();
      return { kind: 'YieldFrom', value, ...this.span(start) };
    }
    const value = this.startsExpression() || this.at('*') ? this.starExpressions() : null;
    return { kind: 'Yield', value, ...this.span(start) };
  }

  /** What may stand right of `=`. */
  yieldOrStarExpressions(): Expression {
    return this.at('yield') ? this.yieldExpression() : this.starExpressions();
  }

  // ---- operators, loosest first

  expression(): Expression {
    const start = this.token;
    if (start.text === 'lambda') return this.lambda();
    const body = this.disjunction();
    if (!this.at('if')) return body;
    this.next();
    const test = this.disjunction();
    this.expect('else');
    this.enter();
    const orelse = this.expression();
    this.leave();
    return { kind: 'IfExp', test, body, orelse, ...this.span(start) };
  }

  private lambda(): Expression {
    const start = this.next();
    const args = this.lambdaParameters();
    this.expect(':');
    this.enter();
    const body = this.expression();
    this.leave();
    return { kind: 'Lambda', args, body, ...this.span(start) };
  }

  private lambdaParameters(): Arguments {
    const list = new ParameterList();
    while (!this.at(':')) {
      const star = this.token;
      if (this.eat('/')) list.slash();
      else if (this.eat('**')) list.doubleStar(this.lambdaParameter());
      else if (this.eat('*')) list.star(this.token.kind === Kind.NAME ? this.lambdaParameter() : null);
      else {
        const parameter = this.lambdaParameter();
        list.plain(parameter, this.eat('=') ? this.expression() : null);
      }
      if (star.text === '*' && this.at('=')) throw BAIL;
      if (!this.eat(',')) break;
    }
    return list.finish();
  }

  private lambdaParameter() {
    const token = this.token;
    return { kind: 'arg', arg: this.identifier(), annotation: null, ...this.span(token) } as const;
  }

  protected disjunction(): Expression {
    const start = this.token;
    const first = this.conjunction();
    if (!this.at('or')) return first;
    const values = [first];
    while (this.eat('or')) values.push(this.conjunction());
    return { kind: 'BoolOp', op: 'Or', values, ...this.span(start) };
  }

  private conjunction(): Expression {
    const start = this.token;
    const first = this.inversion();
    if (!this.at('and')) return first;
    const values = [first];
    while (this.eat('and')) values.push(this.inversion());
    return { kind: 'BoolOp', op: 'And', values, ...this.span(start) };
  }

  private inversion(): Expression {
    const start = this.token;
    if (start.text !== 'not') return this.comparison();
    this.next();
    this.enter();
    const operand = this.inversion();
    this.leave();
    return { kind: 'UnaryOp', op: 'Not', operand, ...this.span(start) };
  }

  private comparison(): Expression {
    const start = this.token;
    const left = this.binary(0);
    let op = this.comparisonOperator();
    if (op === null) return left;
    const ops: ComparisonOperator[] = [];
    const comparators: Expression[] = [];
    for (; op !== null; op = this.comparisonOperator()) {
      ops.push(op);
      comparators.push(this.binary(0));
    }
    return { kind: 'Compare', left, ops, comparators, ...this.span(start) };
  }

  /** Reads a comparison operator if one stands here. */
  private comparisonOperator(): ComparisonOperator | null {
    const { kind, text } = this.token;
    if (kind !== Kind.OP && kind !== Kind.KEYWORD) return null;
    const simple = COMPARISONS[text];
    if (simple !== undefined) {
      this.next();
      return simple;
    }
    if (text === 'is') {
      this.next();
      return this.eat('not') ? 'IsNot' : 'Is';
    }
    if (text === 'not' && this.peek().text === 'in') {
      this.next();
      this.next();
      return 'NotIn';
    }
    return null;
  }

  /** `|`, `^`, `&`, shifts and arithmetic; `minimum` is the loosest precedence to take. Left chains are a loop, not recursion. */
  protected binary(minimum: number): Expression {
    const start = this.token;
    let left = this.unary();
    for (;;) {
      const { kind, text } = this.token;
      if (kind !== Kind.OP) return left;
      const entry = BINARY[text];
      if (entry === undefined || entry[1] <= minimum) return left;
      this.next();
      const right = this.binary(entry[1]);
      left = { kind: 'BinOp', left, op: entry[0], right, ...this.span(start) };
    }
  }

  private unary(): Expression {
    const start = this.token;
    if (start.kind === Kind.OP) {
      const op = start.text === '-' ? 'USub' : start.text === '+' ? 'UAdd' : start.text === '~' ? 'Invert' : null;
      if (op !== null) {
        this.next();
        this.enter();
        const operand = this.unary();
        this.leave();
        return { kind: 'UnaryOp', op, operand, ...this.span(start) };
      }
    }
    const base = this.awaitPrimary();
    if (!this.at('**')) return base;
    this.next();
    this.enter();
    const right = this.unary();
    this.leave();
    return { kind: 'BinOp', left: base, op: 'Pow', right, ...this.span(start) };
  }

  private awaitPrimary(): Expression {
    const start = this.token;
    if (start.text !== 'await') return this.primary();
    this.next();
    const value = this.primary();
    return { kind: 'Await', value, ...this.span(start) };
  }

  protected primary(): Expression {
    const start = this.token;
    let value = this.atom();
    for (;;) {
      const { kind, text } = this.token;
      if (kind !== Kind.OP) return value;
      if (text === '.') {
        this.next();
        const attr = this.identifier();
        value = { kind: 'Attribute', value, attr, ctx: 'Load', ...this.span(start) };
      } else if (text === '(') {
        const call = this.callArguments(true);
        value = { kind: 'Call', func: value, args: call.args, keywords: call.keywords, ...this.span(start) };
      } else if (text === '[') {
        this.next();
        const slice = this.slices();
        this.expect(']');
        value = { kind: 'Subscript', value, slice, ctx: 'Load', ...this.span(start) };
      } else return value;
    }
  }

  // ---- calls and subscripts

  /** From `(` to `)`. A sole generator expression needs no parentheses of its own in a call, but does in a class's bases. */
  callArguments(generatorAllowed: boolean): { args: Expression[]; keywords: Keyword[] } {
    const open = this.expect('(');
    const args: Expression[] = [];
    const keywords: Keyword[] = [];
    let unpacked = false;
    while (!this.at(')')) {
      const start = this.token;
      if (this.eat('**')) {
        const value = this.expression();
        keywords.push({ kind: 'keyword', arg: null, value, ...this.span(start) });
        unpacked = true;
      } else if (this.eat('*')) {
        if (unpacked) throw BAIL;
        const value = this.expression();
        args.push({ kind: 'Starred', value, ctx: 'Load', ...this.span(start) });
      } else if (start.kind === Kind.NAME && this.peek().text === '=') {
        const arg = this.identifier();
        this.next();
        const value = this.expression();
        keywords.push({ kind: 'keyword', arg, value, ...this.span(start) });
      } else {
        if (keywords.length > 0) throw BAIL;
        const value = this.namedExpression();
        if (this.atFor()) {
          if (args.length > 0 || !generatorAllowed) throw BAIL;
          const generators = this.comprehensionClauses();
          this.expect(')');
          args.push({ kind: 'GeneratorExp', elt: value, generators, ...this.span(open) });
          return { args, keywords };
        }
        args.push(value);
      }
      if (!this.eat(',')) break;
    }
    this.expect(')');
    return { args, keywords };
  }

  private slices(): Expression {
    const start = this.token;
    const first = this.sliceItem();
    if (!this.at(',') && first.kind !== 'Starred') return first;
    const elts = [first];
    while (this.eat(',')) {
      if (this.at(']')) break;
      elts.push(this.sliceItem());
    }
    return { kind: 'Tuple', elts, ctx: 'Load', ...this.span(start) };
  }

  private sliceItem(): Expression {
    const start = this.token;
    if (start.text === '*') {
      this.next();
      const value = this.expression();
      return { kind: 'Starred', value, ctx: 'Load', ...this.span(start) };
    }
    const lower = start.text === ':' ? null : this.namedExpression();
    if (!this.at(':')) return lower as Expression;
    if (lower?.kind === 'NamedExpr' && start.text !== '(') throw BAIL;
    this.next();
    const upper = this.startsExpression() ? this.expression() : null;
    const step = this.eat(':') && this.startsExpression() ? this.expression() : null;
    return { kind: 'Slice', lower, upper, step, ...this.span(start) };
  }

  // ---- atoms

  protected atom(): Expression {
    const token = this.token;
    switch (token.kind) {
      case Kind.NAME:
        return this.name('Load');
      case Kind.NUMBER:
        this.next();
        return this.constant(
          this.literal(() => numberValue(token.text)),
          token,
        );
      case Kind.STRING:
      case Kind.FSTRING_START:
        return this.strings();
      case Kind.KEYWORD:
        if (token.text === 'None' || token.text === 'True' || token.text === 'False') {
          this.next();
          return this.constant({ type: token.text }, token);
        }
        throw BAIL;
      case Kind.OP:
        if (token.text === '(') return this.parenthesized();
        if (token.text === '[') return this.list();
        if (token.text === '{') return this.braces();
        if (token.text === '...') {
          this.next();
          return this.constant({ type: 'Ellipsis' }, token);
        }
        throw BAIL;
      default:
        throw BAIL;
    }
  }

  protected name(ctx: ExpressionContext): Name {
    const token = this.token;
    const id = this.identifier();
    return { kind: 'Name', id, ctx, ...this.span(token) };
  }

  private parenthesized(): Expression {
    const open = this.next();
    if (this.eat(')')) return { kind: 'Tuple', elts: [], ctx: 'Load', ...this.span(open) };
    if (this.at('yield')) {
      const value = this.yieldExpression();
      this.expect(')');
      return value;
    }
    const first = this.starNamedExpression();
    if (this.at(',')) {
      const elts = this.restOfList(first, ')');
      return { kind: 'Tuple', elts, ctx: 'Load', ...this.span(open) };
    }
    if (first.kind === 'Starred') throw BAIL;
    if (this.atFor()) {
      const generators = this.comprehensionClauses();
      this.expect(')');
      return { kind: 'GeneratorExp', elt: first, generators, ...this.span(open) };
    }
    this.expect(')');
    return first;
  }

  /** The rest of a display whose first element is read, with the closing bracket. */
  private restOfList(first: Expression, close: string): Expression[] {
    const elts = [first];
    while (this.eat(',')) {
      if (this.at(close)) break;
      elts.push(this.starNamedExpression());
    }
    this.expect(close);
    return elts;
  }

  private list(): Expression {
    const open = this.next();
    if (this.eat(']')) return { kind: 'List', elts: [], ctx: 'Load', ...this.span(open) };
    const first = this.starNamedExpression();
    if (this.atFor()) {
      if (first.kind === 'Starred') throw BAIL;
      const generators = this.comprehensionClauses();
      this.expect(']');
      return { kind: 'ListComp', elt: first, generators, ...this.span(open) };
    }
    const elts = this.restOfList(first, ']');
    return { kind: 'List', elts, ctx: 'Load', ...this.span(open) };
  }

  /** `{...}`: a dict, a set or a comprehension of either. */
  private braces(): Expression {
    const open = this.next();
    if (this.eat('}')) return { kind: 'Dict', keys: [], values: [], ...this.span(open) };
    if (this.at('**')) return this.dict(open, null);
    const keyToken = this.token;
    const first = this.starNamedExpression();
    if (this.at(':')) {
      if (first.kind === 'Starred' || (first.kind === 'NamedExpr' && keyToken.text !== '(')) throw BAIL;
      return this.dict(open, first);
    }
    if (this.atFor()) {
      if (first.kind === 'Starred') throw BAIL;
      const generators = this.comprehensionClauses();
      this.expect('}');
      return { kind: 'SetComp', elt: first, generators, ...this.span(open) };
    }
    const elts = this.restOfList(first, '}');
    return { kind: 'Set', elts, ...this.span(open) };
  }

  private dict(open: Token, firstKey: Expression | null): Expression {
    const keys: (Expression | null)[] = [];
    const values: Expression[] = [];
    let key = firstKey;
    for (;;) {
      if (key === null && this.eat('**')) {
        keys.push(null);
        values.push(this.binary(0));
      } else {
        key ??= this.expression();
        this.expect(':');
        const value = this.expression();
        if (keys.length === 0 && this.atFor()) {
          const generators = this.comprehensionClauses();
          this.expect('}');
          return { kind: 'DictComp', key, value, generators, ...this.span(open) };
        }
        keys.push(key);
        values.push(value);
        key = null;
      }
      if (!this.eat(',') || this.at('}')) break;
    }
    this.expect('}');
    return { kind: 'Dict', keys, values, ...this.span(open) };
  }

  // ---- comprehensions

  private atFor(): boolean {
    return this.at('for') || (this.at('async') && this.peek().text === 'for');
  }

  private comprehensionClauses(): Comprehension[] {
    const generators: Comprehension[] = [];
    while (this.atFor()) {
      const isAsync = this.eat('async');
      this.expect('for');
      const target = this.starTargets();
      this.expect('in');
      const iter = this.disjunction();
      const ifs: Expression[] = [];
      while (this.eat('if')) ifs.push(this.disjunction());
      generators.push({ kind: 'comprehension', target, iter, ifs, is_async: isAsync ? 1 : 0 });
    }
    return generators;
  }

  // ---- targets

  /** What stands between `for` and `in`: targets, with commas. */
  starTargets(): Expression {
    const start = this.token;
    const first = this.starTarget();
    if (!this.at(',')) return first;
    const elts = [first];
    while (this.eat(',')) {
      if (!this.startsExpression() && !this.at('*')) break;
      elts.push(this.starTarget());
    }
    return { kind: 'Tuple', elts, ctx: 'Store', ...this.span(start) };
  }

  starTarget(): Expression {
    const start = this.token;
    if (start.text === '*') {
      this.next();
      const value = this.toTarget(this.primary(), 'Store');
      return { kind: 'Starred', value, ctx: 'Store', ...this.span(start) };
    }
    return this.toTarget(this.primary(), 'Store');
  }

  /** Turns an expression that was read as a value into a target, in place; bails where it cannot be one. */
  protected toTarget<T extends Expression>(node: T, ctx: 'Store' | 'Del'): T {
    const target = node as Expression;
    switch (target.kind) {
      case 'Name':
      case 'Attribute':
      case 'Subscript':
        target.ctx = ctx;
        return node;
      case 'Tuple':
      case 'List':
        target.ctx = ctx;
        for (const element of target.elts) this.toTarget(element, ctx);
        return node;
      case 'Starred':
        if (ctx === 'Del' || target.value.kind === 'Starred') throw BAIL;
        target.ctx = ctx;
        this.toTarget(target.value, ctx);
        return node;
      default:
        throw BAIL;
    }
  }
}
