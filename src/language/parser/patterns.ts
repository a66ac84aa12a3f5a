/** The patterns of `match`. Like expressions.ts this part only says yes (with a tree) or no (BAIL). */
import type { Attribute, Constant, ConstantValue, Expression, Name, Pattern } from '../ast.ts';
import { Kind, type Token } from '../tokens/token.ts';
import { BAIL } from './cursor.ts';
import { ExpressionParser } from './expressions.ts';

/** The parser as far as the patterns of `match`. */
export class PatternParser extends ExpressionParser {
  /** What stands after `case`: a pattern, or a sequence without brackets. */
  protected patterns(): Pattern {
    const start = this.token;
    const first = this.maybeStarPattern();
    if (!this.at(',')) {
      if (first.kind === 'MatchStar') throw BAIL;
      return first;
    }
    const patterns = [first];
    while (this.eat(',')) {
      if (this.at(':') || this.at('if')) break;
      patterns.push(this.maybeStarPattern());
    }
    return { kind: 'MatchSequence', patterns, ...this.span(start) };
  }

  private maybeStarPattern(): Pattern {
    const start = this.token;
    if (!this.eat('*')) return this.pattern();
    const name = this.identifier();
    return { kind: 'MatchStar', name: name === '_' ? null : name, ...this.span(start) };
  }

  private pattern(): Pattern {
    const start = this.token;
    let pattern = this.closedPattern();
    if (this.at('|')) {
      const patterns = [pattern];
      while (this.eat('|')) patterns.push(this.closedPattern());
      pattern = { kind: 'MatchOr', patterns, ...this.span(start) };
    }
    if (!this.eat('as')) return pattern;
    const name = this.captureName();
    return { kind: 'MatchAs', pattern, name, ...this.span(start) };
  }

  private captureName(): string {
    const name = this.identifier();
    if (name === '_' || this.at('.') || this.at('(') || this.at('=')) throw BAIL;
    return name;
  }

  private closedPattern(): Pattern {
    const token = this.token;
    switch (token.kind) {
      case Kind.NUMBER: {
        const value = this.complexNumber();
        return { kind: 'MatchValue', value, ...this.span(token) };
      }
      case Kind.STRING:
      case Kind.FSTRING_START: {
        const value = this.strings();
        return { kind: 'MatchValue', value, ...this.span(token) };
      }
      case Kind.NAME:
        return this.namePattern();
      case Kind.KEYWORD:
        if (token.text === 'None' || token.text === 'True' || token.text === 'False') {
          this.next();
          return { kind: 'MatchSingleton', value: { type: token.text }, ...this.span(token) };
        }
        throw BAIL;
      case Kind.OP:
        if (token.text === '-') {
          const value = this.complexNumber();
          return { kind: 'MatchValue', value, ...this.span(token) };
        }
        if (token.text === '(') return this.groupOrSequence();
        if (token.text === '[') return this.sequence();
        if (token.text === '{') return this.mapping();
        throw BAIL;
      default:
        throw BAIL;
    }
  }

  // ---- values

  /** A number with an optional sign, or `real + imaginary`. */
  private complexNumber(): Expression {
    const start = this.token;
    const left = this.signedNumber();
    if (!this.at('+') && !this.at('-')) return left;
    if (numberType(left) === 'complex') throw BAIL;
    const op = this.next().text === '+' ? 'Add' : 'Sub';
    if (this.token.kind !== Kind.NUMBER) throw BAIL;
    const right = this.atom();
    if (numberType(right) !== 'complex') throw BAIL;
    return { kind: 'BinOp', left, op, right, ...this.span(start) };
  }

  private signedNumber(): Expression {
    const start = this.token;
    const negative = this.eat('-');
    if (this.token.kind !== Kind.NUMBER) throw BAIL;
    const operand = this.atom();
    return negative ? { kind: 'UnaryOp', op: 'USub', operand, ...this.span(start) } : operand;
  }

  private dottedName(): Name | Attribute {
    const start = this.token;
    let value: Name | Attribute = this.name('Load');
    while (this.eat('.')) {
      const attr = this.identifier();
      value = { kind: 'Attribute', value, attr, ctx: 'Load', ...this.span(start) };
    }
    return value;
  }

  /** A capture, the wildcard, a dotted value or a class pattern. */
  private namePattern(): Pattern {
    const start = this.token;
    const value = this.dottedName();
    if (this.at('(')) return this.classPattern(start, value);
    if (this.at('=')) throw BAIL;
    if (value.kind === 'Attribute') return { kind: 'MatchValue', value, ...this.span(start) };
    return { kind: 'MatchAs', pattern: null, name: value.id === '_' ? null : value.id, ...this.span(start) };
  }

  private classPattern(start: Token, cls: Expression): Pattern {
    this.expect('(');
    const patterns: Pattern[] = [];
    const kwd_attrs: string[] = [];
    const kwd_patterns: Pattern[] = [];
    while (!this.at(')')) {
      if (this.token.kind === Kind.NAME && this.peek().text === '=') {
        kwd_attrs.push(this.identifier());
        this.next();
        kwd_patterns.push(this.pattern());
      } else {
        if (kwd_attrs.length > 0) throw BAIL;
        patterns.push(this.pattern());
      }
      if (!this.eat(',')) break;
    }
    this.expect(')');
    return { kind: 'MatchClass', cls, patterns, kwd_attrs, kwd_patterns, ...this.span(start) };
  }

  // ---- groups, sequences, mappings

  private groupOrSequence(): Pattern {
    const open = this.next();
    if (this.eat(')')) return { kind: 'MatchSequence', patterns: [], ...this.span(open) };
    const first = this.maybeStarPattern();
    if (!this.at(',')) {
      if (first.kind === 'MatchStar') throw BAIL;
      this.expect(')');
      return first;
    }
    const patterns = this.restOfSequence(first, ')');
    return { kind: 'MatchSequence', patterns, ...this.span(open) };
  }

  private sequence(): Pattern {
    const open = this.next();
    if (this.eat(']')) return { kind: 'MatchSequence', patterns: [], ...this.span(open) };
    const patterns = this.restOfSequence(this.maybeStarPattern(), ']');
    return { kind: 'MatchSequence', patterns, ...this.span(open) };
  }

  private restOfSequence(first: Pattern, close: string): Pattern[] {
    const patterns = [first];
    while (this.eat(',')) {
      if (this.at(close)) break;
      patterns.push(this.maybeStarPattern());
    }
    this.expect(close);
    return patterns;
  }

  private mapping(): Pattern {
    const open = this.next();
    const keys: Expression[] = [];
    const patterns: Pattern[] = [];
    let rest: string | null = null;
    while (!this.at('}')) {
      if (this.eat('**')) {
        rest = this.captureName();
        this.eat(',');
        break;
      }
      keys.push(this.mappingKey());
      this.expect(':');
      patterns.push(this.pattern());
      if (!this.eat(',')) break;
    }
    this.expect('}');
    return { kind: 'MatchMapping', keys, patterns, rest, ...this.span(open) };
  }

  private mappingKey(): Expression {
    const token = this.token;
    if (token.kind === Kind.NAME) {
      const value = this.dottedName();
      if (value.kind === 'Name') throw BAIL;
      return value;
    }
    if (token.kind === Kind.NUMBER || token.text === '-') return this.complexNumber();
    return this.atomKey();
  }

  private atomKey(): Expression {
    const token = this.token;
    const isString = token.kind === Kind.STRING || token.kind === Kind.FSTRING_START;
    if (!isString && token.kind !== Kind.KEYWORD) throw BAIL;
    return this.atom();
  }
}

/** The type of a number's value, through a minus sign. */
function numberType(node: Expression): ConstantValue['type'] {
  const number = (node.kind === 'UnaryOp' ? node.operand : node) as Constant;
  return number.value.type;
}
