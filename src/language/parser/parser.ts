/**
 * Statements, whole programs, and `parse`.
 *
 * Reading goes in three steps: tokens (all of them), the tree (this parser, which stops at the first token that does not fit), and only
 * for broken programs CPython's words for the mistake (diagnose.ts). Rules that are not grammar (`return` outside a function, a name that
 * is parameter and global) are the compiler's, as in CPython.
 */
import type {
  Alias,
  Arg,
  Arguments,
  BinaryOperator,
  ExceptHandler,
  Expression,
  MatchCase,
  Program,
  Statement,
  TypeParameter,
  WithItem,
} from '../ast.ts';
import { diagnose } from '../mistakes/diagnose.ts';
import {
  ParseError,
  type SyntaxProblem,
  type SyntaxWarningRecord,
  type TextWarning,
  textWarning,
  toProblem,
} from '../problem.ts';
import { Kind, type Token, type Tokens } from '../tokens/token.ts';
import { tokenize } from '../tokens/tokenizer.ts';
import { BAIL, TOO_DEEP } from './cursor.ts';
import { ParameterList } from './parameters.ts';
import { PatternParser } from './patterns.ts';

/** A file, one expression, or one statement at the prompt. */
export type ParseMode = 'exec' | 'eval' | 'single';

/** What `parse` gives back. The tree is whole when there are no problems, and empty otherwise. */
export interface ParseResult {
  readonly tree: Program;
  /** At most one: CPython too stops at the first. */
  readonly problems: readonly SyntaxProblem[];
  readonly warnings: readonly SyntaxWarningRecord[];
}

const AUGMENTED: Record<string, BinaryOperator> = {
  '+=': 'Add',
  '-=': 'Sub',
  '*=': 'Mult',
  '/=': 'Div',
  '//=': 'FloorDiv',
  '%=': 'Mod',
  '@=': 'MatMult',
  '&=': 'BitAnd',
  '|=': 'BitOr',
  '^=': 'BitXor',
  '>>=': 'RShift',
  '<<=': 'LShift',
  '**=': 'Pow',
};

/** The whole parser: statements and definitions. */
export class Parser extends PatternParser {
  // ---- whole programs

  program(mode: ParseMode): Program {
    if (mode === 'eval') return this.wholeExpression();
    const body: Statement[] = [];
    if (mode === 'single') {
      if (!this.eatKind(Kind.NEWLINE) && this.token.kind !== Kind.EOF) this.statement(body);
      return { kind: 'Interactive', body };
    }
    while (this.token.kind !== Kind.EOF) this.statement(body);
    return { kind: 'Module', body };
  }

  /** What keeps a text from being one statement as the prompt takes it: nothing there, more behind it, a block whose header line does not end. */
  notSingle(first: Statement | undefined, endsLine: boolean): ParseError | null {
    const wrong = (line: number, col: number, endCol: number, message = 'invalid syntax') =>
      new ParseError('SyntaxError', message, line, col, line, endCol);
    if (first === undefined) return wrong(1, 0, 0);
    const isBlock = 'body' in first || first.kind === 'Match';
    const lineEnd = this.peek(-1);
    const newline = this.source.indexOf('\n', lineEnd.start);
    if (!this.atEnd()) {
      const { line, col, endCol } = this.token;
      if (isBlock) return wrong(line, col + 1, endCol + 1);
      const message = 'multiple statements found while compiling a single statement';
      return wrong(lineEnd.line, lineEnd.col + 1, lineEnd.col + newline - lineEnd.start + 2, message);
    }
    const isOpen = isBlock && lineEnd.kind !== Kind.DEDENT && newline === this.source.length - 1 && !endsLine;
    return isOpen ? wrong(lineEnd.line, 0, 0) : null;
  }
  /** Whether only empty lines are left. */
  atEnd(): boolean {
    while (this.eatKind(Kind.NEWLINE));
    return this.token.kind === Kind.EOF;
  }

  private wholeExpression(): Program {
    const body = this.expressions();
    if (!this.atEnd()) throw BAIL;
    return { kind: 'Expression', body };
  }

  private eatKind(kind: Kind): boolean {
    if (this.token.kind !== kind) return false;
    this.next();
    return true;
  }

  /** One compound statement or one line of simple ones, appended to `into`. */
  private statement(into: Statement[]): void {
    const token = this.token;
    if (token.kind === Kind.KEYWORD) {
      const compound = this.compoundStatement(token);
      if (compound !== null) {
        into.push(compound);
        return;
      }
    } else if (token.text === '@') {
      into.push(this.decorated());
      return;
    } else if (token.kind === Kind.NAME && token.text === 'match' && this.looksLikeMatch()) {
      into.push(this.match());
      return;
    }
    this.simpleStatements(into);
  }

  private compoundStatement(token: Token): Statement | null {
    switch (token.text) {
      case 'if':
        return this.if();
      case 'for':
        return this.for(token, false);
      case 'while':
        return this.while();
      case 'def':
        return this.functionDef(token, [], false);
      case 'class':
        return this.classDef([]);
      case 'with':
        return this.with(token, false);
      case 'try':
        return this.try();
      case 'async':
        return this.async([]);
      default:
        return null;
    }
  }

  private block(): Statement[] {
    this.expect(':');
    const body: Statement[] = [];
    if (!this.eatKind(Kind.NEWLINE)) {
      this.simpleStatements(body);
      return body;
    }
    if (!this.eatKind(Kind.INDENT)) throw BAIL;
    do this.statement(body);
    while (!this.eatKind(Kind.DEDENT));
    return body;
  }

  // ---- simple statements

  private simpleStatements(into: Statement[]): void {
    for (;;) {
      into.push(this.simpleStatement());
      if (this.eatKind(Kind.NEWLINE)) return;
      this.expect(';');
      if (this.eatKind(Kind.NEWLINE)) return;
    }
  }

  private simpleStatement(): Statement {
    const token = this.token;
    if (token.kind === Kind.KEYWORD) {
      const statement = this.keywordStatement(token);
      if (statement !== null) return statement;
    } else if (token.kind === Kind.NAME && token.text === 'type' && this.peek().kind === Kind.NAME) {
      return this.typeAlias();
    }
    return this.expressionStatement();
  }

  private keywordStatement(token: Token): Statement | null {
    switch (token.text) {
      case 'pass':
        this.next();
        return { kind: 'Pass', ...this.span(token) };
      case 'break':
        this.next();
        return { kind: 'Break', ...this.span(token) };
      case 'continue':
        this.next();
        return { kind: 'Continue', ...this.span(token) };
      case 'return': {
        this.next();
        const value = this.startsExpression() || this.at('*') ? this.starExpressions() : null;
        return { kind: 'Return', value, ...this.span(token) };
      }
      case 'raise':
        return this.raise();
      case 'assert': {
        this.next();
        const test = this.expression();
        const msg = this.eat(',') ? this.expression() : null;
        return { kind: 'Assert', test, msg, ...this.span(token) };
      }
      case 'del':
        return this.delete();
      case 'import': {
        this.next();
        const names = [this.dottedAlias()];
        while (this.eat(',')) names.push(this.dottedAlias());
        return { kind: 'Import', names, ...this.span(token) };
      }
      case 'from':
        return this.importFrom();
      case 'global':
      case 'nonlocal': {
        this.next();
        const names = [this.identifier()];
        while (this.eat(',')) names.push(this.identifier());
        return { kind: token.text === 'global' ? 'Global' : 'Nonlocal', names, ...this.span(token) };
      }
      default:
        return null;
    }
  }

  private raise(): Statement {
    const start = this.next();
    const exc = this.startsExpression() ? this.expression() : null;
    const cause = exc !== null && this.eat('from') ? this.expression() : null;
    return { kind: 'Raise', exc, cause, ...this.span(start) };
  }

  private delete(): Statement {
    const start = this.next();
    const targets = [this.toTarget(this.primary(), 'Del')];
    while (this.eat(',')) {
      if (!this.startsExpression()) break;
      targets.push(this.toTarget(this.primary(), 'Del'));
    }
    return { kind: 'Delete', targets, ...this.span(start) };
  }

  private dottedAlias(): Alias {
    const start = this.token;
    const name = this.dotted();
    const asname = this.eat('as') ? this.identifier() : null;
    return { kind: 'alias', name, asname, ...this.span(start) };
  }

  private dotted(): string {
    let name = this.identifier();
    while (this.eat('.')) name += `.${this.identifier()}`;
    return name;
  }

  private importFrom(): Statement {
    const start = this.next();
    let level = 0;
    for (;;) {
      if (this.eat('.')) level++;
      else if (this.eat('...')) level += 3;
      else break;
    }
    const module = level > 0 && this.at('import') ? null : this.dotted();
    this.expect('import');
    const names: Alias[] = [];
    const open = this.token;
    if (this.eat('*')) names.push({ kind: 'alias', name: '*', asname: null, ...this.span(open) });
    else if (this.eat('(')) {
      do names.push(this.fromAlias());
      while (this.eat(',') && !this.at(')'));
      this.expect(')');
    } else {
      do names.push(this.fromAlias());
      while (this.eat(','));
    }
    return { kind: 'ImportFrom', module, names, level, ...this.span(start) };
  }

  private fromAlias(): Alias {
    const start = this.token;
    const name = this.identifier();
    const asname = this.eat('as') ? this.identifier() : null;
    return { kind: 'alias', name, asname, ...this.span(start) };
  }

  private typeAlias(): Statement {
    const start = this.next();
    const name = this.name('Store');
    const type_params = this.typeParameters();
    this.expect('=');
    const value = this.expression();
    return { kind: 'TypeAlias', name, type_params, value, ...this.span(start) };
  }

  /** An expression by itself, or any of the assignments. */
  private expressionStatement(): Statement {
    const start = this.token;
    const first = this.yieldOrStarExpressions();
    const { text } = this.token;
    if (text === '=') return this.assignment(start, first);
    if (this.token.kind === Kind.OP) {
      const op = AUGMENTED[text];
      if (op !== undefined) {
        const target = this.singleTarget(first);
        this.next();
        const value = this.yieldOrStarExpressions();
        return { kind: 'AugAssign', target, op, value, ...this.span(start) };
      }
      if (text === ':') return this.annotated(start, first);
    }
    return { kind: 'Expr', value: first, ...this.span(start) };
  }

  private assignment(start: Token, first: Expression): Statement {
    const targets: Expression[] = [];
    let value = first;
    while (this.eat('=')) {
      targets.push(this.toTarget(value, 'Store'));
      value = this.yieldOrStarExpressions();
    }
    return { kind: 'Assign', targets, value, ...this.span(start) };
  }

  private annotated(start: Token, first: Expression): Statement {
    const target = this.singleTarget(first);
    const simple = target.kind === 'Name' && start.text !== '(' ? 1 : 0;
    this.next();
    const annotation = this.expression();
    const value = this.eat('=') ? this.yieldOrStarExpressions() : null;
    return { kind: 'AnnAssign', target, annotation, value, simple, ...this.span(start) };
  }

  private singleTarget(node: Expression) {
    if (node.kind !== 'Name' && node.kind !== 'Attribute' && node.kind !== 'Subscript') throw BAIL;
    return this.toTarget(node, 'Store');
  }

  // ---- if, while, for, with, try

  /** A chain of `elif` is read in a loop: thousands of them must not exhaust the stack. */
  private if(): Statement {
    const chain: { start: Token; test: Expression; body: Statement[] }[] = [];
    let orelse: Statement[] = [];
    do {
      const start = this.next();
      const test = this.namedExpression();
      chain.push({ start, test, body: this.block() });
    } while (this.at('elif'));
    if (this.eat('else')) orelse = this.block();
    for (let i = chain.length - 1; ; i--) {
      const { start, test, body } = chain[i] as (typeof chain)[number];
      const node: Statement = { kind: 'If', test, body, orelse, ...this.blockSpan(start) };
      if (i === 0) return node;
      orelse = [node];
    }
  }

  private while(): Statement {
    const start = this.next();
    const test = this.namedExpression();
    const body = this.block();
    const orelse = this.eat('else') ? this.block() : [];
    return { kind: 'While', test, body, orelse, ...this.blockSpan(start) };
  }

  private for(start: Token, isAsync: boolean): Statement {
    this.next();
    const target = this.starTargets();
    this.expect('in');
    const iter = this.starExpressions();
    const body = this.block();
    const orelse = this.eat('else') ? this.block() : [];
    return { kind: isAsync ? 'AsyncFor' : 'For', target, iter, body, orelse, ...this.blockSpan(start) };
  }

  private with(start: Token, isAsync: boolean): Statement {
    this.next();
    const items = this.parenthesizedItems() ?? this.withItems(':');
    const body = this.block();
    return { kind: isAsync ? 'AsyncWith' : 'With', items, body, ...this.blockSpan(start) };
  }

  /** `with (a as b, c):`. The parentheses are the statement's only if `:` follows them and they hold items. */
  private parenthesizedItems(): WithItem[] | null {
    if (!this.at('(')) return null;
    const before = this.index;
    let i = this.index;
    let depth = 0;
    do {
      const { kind, text } = this.tokenAt(i++);
      if (kind === Kind.EOF) return null;
      if (kind === Kind.OP) {
        if (text === '(' || text === '[' || text === '{') depth++;
        else if (text === ')' || text === ']' || text === '}') depth--;
      }
    } while (depth > 0);
    if (this.tokenAt(i).text !== ':') return null;
    const warned = this.warnings.length;
    try {
      this.next();
      const items = this.withItems(')');
      this.expect(')');
      return items;
    } catch (error) {
      if (error !== BAIL) throw error;
      this.rewind(before);
      this.warnings.length = warned;
      return null;
    }
  }

  private withItems(close: ')' | ':'): WithItem[] {
    const items: WithItem[] = [];
    do {
      const context_expr = this.expression();
      const optional_vars = this.eat('as') ? this.starTarget() : null;
      items.push({ kind: 'withitem', context_expr, optional_vars });
    } while (this.eat(',') && !(close === ')' && this.at(')')));
    return items;
  }

  private try(): Statement {
    const start = this.next();
    const body = this.block();
    const handlers: ExceptHandler[] = [];
    let star: boolean | null = null;
    while (this.at('except')) {
      const at = this.next();
      const isStar = this.eat('*');
      if (star !== null && star !== isStar) throw BAIL;
      star = isStar;
      handlers.push(this.handler(at, isStar));
    }
    const orelse = handlers.length > 0 && this.eat('else') ? this.block() : [];
    const finalbody = this.eat('finally') ? this.block() : [];
    if (handlers.length === 0 && finalbody.length === 0) throw BAIL;
    return { kind: star ? 'TryStar' : 'Try', body, handlers, orelse, finalbody, ...this.blockSpan(start) };
  }

  private handler(start: Token, isStar: boolean): ExceptHandler {
    let type: Expression | null = null;
    let name: string | null = null;
    if (isStar || !this.at(':')) {
      const from = this.token;
      type = this.expression();
      if (this.at(',')) type = this.expressionsAfter(type, from);
      else if (this.eat('as')) name = this.identifier();
    }
    const body = this.block();
    return { kind: 'ExceptHandler', type, name, body, ...this.blockSpan(start) };
  }

  // ---- match

  /** `match` begins a statement only when its logical line ends in a colon; anywhere else it is a name. */
  private looksLikeMatch(): boolean {
    let i = this.index + 1;
    while (this.tokenAt(i).kind !== Kind.NEWLINE && this.tokenAt(i).kind !== Kind.EOF) i++;
    return this.tokenAt(i - 1).text === ':' && i - 1 > this.index + 1;
  }

  private match(): Statement {
    const start = this.next();
    const from = this.token;
    let subject = this.starNamedExpression();
    if (this.at(',')) {
      const elts = [subject];
      while (this.eat(',')) {
        if (this.at(':')) break;
        elts.push(this.starNamedExpression());
      }
      subject = { kind: 'Tuple', elts, ctx: 'Load', ...this.span(from) };
    } else if (subject.kind === 'Starred') throw BAIL;
    this.expect(':');
    if (!this.eatKind(Kind.NEWLINE) || !this.eatKind(Kind.INDENT)) throw BAIL;
    const cases: MatchCase[] = [];
    do {
      if (this.token.kind !== Kind.NAME) throw BAIL;
      this.expect('case');
      const pattern = this.patterns();
      const guard = this.eat('if') ? this.namedExpression() : null;
      cases.push({ kind: 'match_case', pattern, guard, body: this.block() });
    } while (!this.eatKind(Kind.DEDENT));
    return { kind: 'Match', subject, cases, ...this.blockSpan(start) };
  }

  // ---- definitions

  private decorated(): Statement {
    const decorators: Expression[] = [];
    while (this.eat('@')) {
      decorators.push(this.namedExpression());
      if (!this.eatKind(Kind.NEWLINE)) throw BAIL;
    }
    const token = this.token;
    if (token.text === 'def') return this.functionDef(token, decorators, false);
    if (token.text === 'class') return this.classDef(decorators);
    if (token.text === 'async' && this.peek().text === 'def') return this.async(decorators);
    throw BAIL;
  }

  private async(decorators: Expression[]): Statement {
    const start = this.next();
    if (this.at('def')) return this.functionDef(start, decorators, true);
    if (this.at('for')) return this.for(start, true);
    if (this.at('with')) return this.with(start, true);
    throw BAIL;
  }

  private functionDef(start: Token, decorator_list: Expression[], isAsync: boolean): Statement {
    this.next();
    const name = this.identifier();
    const type_params = this.typeParameters();
    this.expect('(');
    const args = this.parameters();
    this.expect(')');
    const returns = this.eat('->') ? this.expression() : null;
    const body = this.block();
    return {
      kind: isAsync ? 'AsyncFunctionDef' : 'FunctionDef',
      name,
      args,
      body,
      decorator_list,
      returns,
      type_params,
      ...this.blockSpan(start),
    };
  }

  private parameters(): Arguments {
    const list = new ParameterList();
    while (!this.at(')')) {
      if (this.eat('/')) list.slash();
      else if (this.eat('**')) {
        list.doubleStar(this.parameter(false));
        if (this.at('=')) throw BAIL;
      } else if (this.eat('*')) {
        list.star(this.token.kind === Kind.NAME ? this.parameter(true) : null);
        if (this.at('=')) throw BAIL;
      } else {
        const parameter = this.parameter(false);
        list.plain(parameter, this.eat('=') ? this.expression() : null);
      }
      if (!this.eat(',')) break;
    }
    return list.finish();
  }

  /** @param starAllowed `*args: *Ts` */
  private parameter(starAllowed: boolean): Arg {
    const start = this.token;
    const arg = this.identifier();
    let annotation: Expression | null = null;
    if (this.eat(':')) annotation = starAllowed ? this.starExpression() : this.expression();
    return { kind: 'arg', arg, annotation, ...this.span(start) };
  }

  private classDef(decorator_list: Expression[]): Statement {
    const start = this.next();
    const name = this.identifier();
    const type_params = this.typeParameters();
    const { args, keywords } = this.at('(') ? this.callArguments(false) : { args: [], keywords: [] };
    const body = this.block();
    return {
      kind: 'ClassDef',
      name,
      bases: args,
      keywords,
      body,
      decorator_list,
      type_params,
      ...this.blockSpan(start),
    };
  }

  private typeParameters(): TypeParameter[] {
    if (!this.eat('[')) return [];
    const list: TypeParameter[] = [];
    do list.push(this.typeParameter());
    while (this.eat(',') && !this.at(']'));
    this.expect(']');
    return list;
  }

  private typeParameter(): TypeParameter {
    const start = this.token;
    if (this.eat('*')) {
      const name = this.identifier();
      const default_value = this.eat('=') ? this.starExpression() : null;
      return { kind: 'TypeVarTuple', name, default_value, ...this.span(start) };
    }
    if (this.eat('**')) {
      const name = this.identifier();
      const default_value = this.eat('=') ? this.expression() : null;
      return { kind: 'ParamSpec', name, default_value, ...this.span(start) };
    }
    const name = this.identifier();
    const bound = this.eat(':') ? this.expression() : null;
    const default_value = this.eat('=') ? this.expression() : null;
    return { kind: 'TypeVar', name, bound, default_value, ...this.span(start) };
  }
}

function emptyTree(mode: ParseMode): Program {
  if (mode === 'single') return { kind: 'Interactive', body: [] };
  if (mode === 'exec') return { kind: 'Module', body: [] };
  const position = { lineno: 1, col_offset: 0, end_lineno: 1, end_col_offset: 0 };
  return { kind: 'Expression', body: { kind: 'Constant', value: { type: 'None' }, ...position } };
}

/** The lines a problem may quote, each with its newline. */
function sourceLines(tokens: Tokens): string[] {
  return tokens.lineStarts.map((start, i) => tokens.source.slice(start, tokens.lineStarts[i + 1]));
}

/** What the grammar alone says; shared by `parse` and the prompt's `completeness`. `endsLine`: the text's last line ends. */
function parseTokens(
  tokens: Tokens,
  mode: ParseMode,
  endsLine = true,
): { tree: Program; error: ParseError | null; warnings: TextWarning[] } {
  const parser = new Parser(tokens);
  let failedAt = 0;
  try {
    const tree = parser.program(mode);
    if (tokens.error === null) {
      const error = tree.kind === 'Interactive' ? parser.notSingle(tree.body[0], endsLine) : null;
      return { tree, error, warnings: error === null ? parser.warnings : [] };
    }
  } catch (error) {
    if (error === TOO_DEEP || error instanceof RangeError) {
      const message = 'Parser stack overflowed - Python source too complex to parse';
      return { tree: emptyTree(mode), error: new ParseError('MemoryError', message, 1, 0, 1, 0), warnings: [] };
    }
    if (error !== BAIL) throw error;
    failedAt = parser.position;
  }
  return { tree: emptyTree(mode), error: diagnose(tokens, mode, failedAt), warnings: parser.warnings };
}

/** Where a text (other than a whole file) does not end its last line CPython adds no line end: complaints quote none, and one about the end has no column. */
function withoutLineEnd(problem: SyntaxProblem, tokens: Tokens): SyntaxProblem {
  if (tokens.source === '') return { ...problem, lineno: 0, offset: 0, end_lineno: 0, end_offset: 0, text: '' };
  const { text } = problem;
  if (text === null || problem.lineno !== tokens.lineStarts.length - 1) return problem;
  const bare = text.replace(/\n$/, '');
  const isAtEnd = problem.message === 'invalid syntax' && problem.offset > bare.length;
  return { ...problem, text: bare, ...(isAtEnd ? { offset: 0, end_offset: 0 } : {}) };
}

/**
 * Reads a program. Never throws: mistakes come back as data, worded and placed as CPython 3.14 does.
 * @param mode 'exec' a file, 'eval' one expression, 'single' one statement at the prompt
 * @returns the tree (empty when there are problems), at most one problem, and the compiler's warnings in CPython's order
 */
export function parse(source: string, filename: string, mode: ParseMode): ParseResult {
  const nul = source.indexOf('\0');
  if (nul >= 0) {
    const message = 'source code string cannot contain null bytes';
    const problem: SyntaxProblem = {
      type: 'SyntaxError',
      message,
      lineno: 0,
      offset: 0,
      end_lineno: 0,
      end_offset: 0,
      text: null,
      filename,
    };
    return { tree: emptyTree(mode), problems: [problem], warnings: [] };
  }
  const endsLine = /[\r\n]$/.test(source);
  const tokens = tokenize(source, false, mode !== 'exec' && !endsLine);
  const { tree, error, warnings } = parseTokens(tokens, mode, endsLine);
  const given = [...tokens.warnings, ...warnings];
  const lines = given.length > 0 ? sourceLines(tokens) : [];
  const found: SyntaxWarningRecord[] = given.map((warning) =>
    textWarning(warning, tokens.lineStarts[warning.line - 1] ?? 0, lines[warning.line - 1] ?? ''),
  );
  found.sort((a, b) => a.lineno - b.lineno);
  if (error !== null) {
    const problem = toProblem(error, sourceLines(tokens), filename);
    const isBare = mode !== 'exec' && !endsLine;
    return { tree, problems: [isBare ? withoutLineEnd(problem, tokens) : problem], warnings: found };
  }
  return { tree, problems: [], warnings: found };
}
