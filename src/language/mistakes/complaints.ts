/**
 * What CPython 3.14 says about each mistake that grammar.ts recognises, and where its caret stands. One action a mistake; an action either
 * throws the complaint or returns undefined, which means "not this mistake after all".
 *
 * Over 500 lines because it is one flat table of wordings.
 */

import { decodeEscapes, decodeMiddle, LiteralError, numberValue } from '../parser/literals.ts';
import { ParseError, type SyntaxProblem } from '../problem.ts';
import { Kind, type Token } from '../tokens/token.ts';
import type { Action, Piece, Reader, Value } from './peg.ts';

type Part = Token | Piece;
type ErrorType = SyntaxProblem['type'];

// ---- places

const isToken = (value: Part): value is Token => 'text' in value;

/** The first and last token of a value. */
function bounds(value: Value): { first: Token; last: Token } {
  if (Array.isArray(value)) {
    return { first: bounds(value[0] as Value).first, last: bounds(value[value.length - 1] as Value).last };
  }
  const part = value as Part;
  return isToken(part) ? { first: part, last: part } : part;
}

/** Tokens without text of their own (indents, the end) have no column in CPython. */
const hasColumn = (token: Token): boolean =>
  token.kind !== Kind.INDENT && token.kind !== Kind.DEDENT && token.kind !== Kind.EOF;

/** From the beginning of one value to the end of another. */
function range(from: Value, to: Value, message: string): ParseError {
  const { first } = bounds(from);
  const { last } = bounds(to);
  return new ParseError(
    'SyntaxError',
    message,
    lineOfToken(first),
    hasColumn(first) ? first.col + 1 : 0,
    hasColumn(last) ? last.endLine : lineOfToken(last),
    hasColumn(last) ? last.endCol + 1 : 0,
  );
}

export const at = (value: Value, message: string): ParseError => range(value, value, message);

/** From the beginning of a value to wherever the tokenizer had got. */
function from(reader: Reader, value: Value, message: string): ParseError {
  const { first } = bounds(value);
  const last = reader.lastLookedAt();
  return new ParseError('SyntaxError', message, first.line, first.col + 1, last.endLine, last.endCol);
}

/** The end of the text counts as its last line. */
function lineOfToken(token: Token): number {
  return token.kind !== Kind.NEWLINE &&
    token.col === 0 &&
    token.start === token.end &&
    token.kind !== Kind.INDENT &&
    atTextEnd(token)
    ? Math.max(1, token.line - 1)
    : token.line;
}

/** Set by diagnose.ts for the text being diagnosed. */
let textLength = 0;
let lastLineWidth = 0;
/** Says which text the complaints are about. */
function setText(source: string): void {
  textLength = source.length;
  lastLineWidth = source.length - (source.lastIndexOf('\n', source.length - 2) + 1);
}
const atTextEnd = (token: Token): boolean => token.start >= textLength;

/** At one token; a token without a column is placed where the tokenizer stood. */
export function atToken(token: Token, message: string, type: ErrorType = 'SyntaxError'): ParseError {
  if (hasColumn(token)) {
    return new ParseError(type, message, token.line, token.col + 1, token.endLine, token.endCol + 1);
  }
  const line = lineOfToken(token);
  const column = atTextEnd(token) ? lastLineWidth : token.endCol;
  return new ParseError(type, message, line, column, line, -1);
}

/** At the furthest token looked at. */
const atLast = (reader: Reader, message: string, type: ErrorType = 'SyntaxError'): ParseError =>
  atToken(reader.lastLookedAt(), message, type);

/** At the next token to be read. */
const atNext = (reader: Reader, message: string): ParseError =>
  atToken(reader.tokens[Math.min(reader.mark, reader.tokens.length - 1)] as Token, message);

const indentation = (reader: Reader, what: string, opener: Value): ParseError =>
  atLast(reader, `expected an indented block after ${what} on line ${bounds(opener).first.line}`, 'IndentationError');

// ---- names of things

const KIND_NAMES: Record<string, string> = {
  Attribute: 'attribute',
  Subscript: 'subscript',
  Starred: 'starred',
  Name: 'name',
  List: 'list',
  Tuple: 'tuple',
  Lambda: 'lambda',
  Call: 'function call',
  BoolOp: 'expression',
  BinOp: 'expression',
  UnaryOp: 'expression',
  GeneratorExp: 'generator expression',
  Yield: 'yield expression',
  Await: 'await expression',
  ListComp: 'list comprehension',
  SetComp: 'set comprehension',
  DictComp: 'dict comprehension',
  Dict: 'dict literal',
  Set: 'set display',
  JoinedStr: 'f-string expression',
  TemplateStr: 't-string expression',
  Compare: 'comparison',
  IfExp: 'conditional expression',
  NamedExpr: 'named expression',
  Constant: 'literal',
  True: 'True',
  False: 'False',
  None: 'None',
  Ellipsis: 'ellipsis',
};

const kindOf = (value: Value): string =>
  value !== null && !Array.isArray(value) && 'items' in value ? value.kind : '';
const nameOf = (value: Value): string => KIND_NAMES[kindOf(value)] ?? 'expression';

/** All pieces of the given kinds inside a value, not looking inside those. */
function collect(value: Value, kinds: ReadonlySet<string>, into: Piece[] = []): Piece[] {
  if (Array.isArray(value)) for (const item of value) collect(item, kinds, into);
  else if (value !== null && 'items' in value) {
    if (kinds.has(value.kind)) into.push(value);
    else if (value.kind === '' || value.kind === 'args') for (const item of value.items) collect(item, kinds, into);
  }
  return into;
}

const EXPRESSION_KINDS = new Set([...Object.keys(KIND_NAMES)]);
const elements = (piece: Piece): Piece[] => piece.items.flatMap((item) => collect(item, EXPRESSION_KINDS));

/** The first part that cannot be a target, as CPython looks for it; null when all can. */
function invalidTarget(value: Value, purpose: 'star' | 'del' | 'for'): Piece | null {
  if (value === null || Array.isArray(value) || !('items' in value)) return null;
  switch (value.kind) {
    case 'List':
    case 'Tuple':
      for (const element of elements(value)) {
        const found = invalidTarget(element, purpose);
        if (found !== null) return found;
      }
      return null;
    case 'Starred':
      return purpose === 'del' ? value : invalidTarget(value.items[1] as Value, purpose);
    case 'Compare': {
      if (purpose !== 'for') return value;
      // `for f() in x` reads as a comparison.
      const operator = bounds((value.items[1] as Value[])[0] as Value).first.text;
      return operator === 'in' ? invalidTarget(value.items[0] as Value, purpose) : null;
    }
    case 'Name':
    case 'Subscript':
    case 'Attribute':
      return null;
    default:
      return value;
  }
}

function targetComplaint(value: Value, purpose: 'star' | 'del' | 'for'): undefined {
  const wrong = invalidTarget(value, purpose);
  if (wrong === null) return undefined;
  throw at(wrong, `cannot ${purpose === 'del' ? 'delete' : 'assign to'} ${nameOf(wrong)}`);
}

/** The last expression of the last `for` of a comprehension: its iterable or its last `if`. */
function lastOfClauses(clauses: Value): Value {
  const list = clauses as Value[];
  const clause = list[list.length - 1] as Piece;
  const ifs = clause.items[clause.items.length - 1] as Value[];
  if (ifs.length > 0) return ((ifs[ifs.length - 1] as Piece).items as Value[])[1] as Value;
  return clause.items[clause.items.length - 2] as Value;
}

const isLegacy = (value: Value): boolean =>
  kindOf(value) === 'Name' && ['print', 'exec'].includes(bounds(value).first.text);

/** The bracket depth after a token, which CPython keeps in the token itself. */
function levelAfter(reader: Reader, index: number): number {
  let level = 0;
  for (let i = 0; i <= index; i++) {
    const { kind, text } = reader.tokens[i] as Token;
    if (kind !== Kind.OP) continue;
    if (text === '(' || text === '[' || text === '{') level++;
    else if (text === ')' || text === ']' || text === '}') level--;
  }
  return level;
}

/** 'f' or 't': the kind of string that a token (or the reader) is inside of. */
function stringLetter(reader: Reader, token?: Token): string {
  const from = token === undefined ? reader.mark : reader.tokens.indexOf(token);
  let depth = 0;
  for (let i = Math.min(from, reader.tokens.length) - 1; i >= 0; i--) {
    const { kind, text } = reader.tokens[i] as Token;
    if (kind === Kind.FSTRING_END) depth++;
    else if (kind === Kind.FSTRING_START && depth-- === 0) return /t/i.test(text) ? 't' : 'f';
  }
  return 'f';
}

function isInsideString(reader: Reader): boolean {
  let depth = 0;
  for (let i = 0; i < reader.mark; i++) {
    const { kind } = reader.tokens[i] as Token;
    if (kind === Kind.FSTRING_START) depth++;
    else if (kind === Kind.FSTRING_END) depth--;
  }
  return depth > 0;
}

// ---- literals have mistakes of their own

function literal<T>(reader: Reader, token: Token, make: () => T): Piece {
  try {
    make();
  } catch (error) {
    if (error instanceof LiteralError) throw atLast(reader, error.message);
    throw error;
  }
  return { kind: 'Constant', first: token, last: token, items: [] };
}

function stringParts(text: string): { prefix: string; body: string } {
  const open = text.search(/["']/);
  const quote = text[open] as string;
  const width = text.length >= open + 6 && text.startsWith(quote.repeat(3), open) ? 3 : 1;
  return { prefix: text.slice(0, open).toLowerCase(), body: text.slice(open + width, text.length - width) };
}

const ignore = (): void => undefined;

const isTemplate = (start: Token): boolean => /t/i.test(start.text);

/** Looks for bad escapes in the literal text of an f-string or t-string. */
function checkMiddles(reader: Reader, parts: readonly Value[]): void {
  for (const part of parts) {
    if (Array.isArray(part)) checkMiddles(reader, part);
    else if (part !== null && 'text' in part) {
      if (part.kind === Kind.FSTRING_MIDDLE) {
        literal(reader, part, () => decodeMiddle(sourceOf(part), false, false, ignore));
      }
    }
  }
}

const literals: Record<string, Action> = {
  number: (reader, [token]) => literal(reader, token as Token, () => numberValue((token as Token).text)),
  string: (reader, [item]) => {
    const token = item as Token;
    const { prefix, body } = stringParts(token.text);
    const isBytes = prefix.includes('b');
    if (isBytes && /[^\0-\x7f]/.test(body)) throw at(token, 'bytes can only contain ASCII literal characters');
    return literal(reader, token, () => (prefix.includes('r') ? body : decodeEscapes(body, isBytes, ignore)));
  },
  joined: (reader, [first, parts, last]) => {
    const start = first as Token;
    // The text is looked at when the whole string has been read.
    if (!/r/i.test(start.text)) checkMiddles(reader, parts as Value[]);
    return { kind: isTemplate(start) ? 'TemplateStr' : 'JoinedStr', first: start, last: last as Token, items: [] };
  },
  strings: (reader, [item]) => {
    const parts = item as Piece[];
    const isBytes = (part: Piece): boolean =>
      part.kind === 'Constant' && stringParts(part.first.text).prefix.includes('b');
    if (parts.some(isBytes) && !parts.every(isBytes)) throw atLast(reader, 'cannot mix bytes and nonbytes literals');
    const first = parts[0] as Piece;
    const kind = parts.some((part) => part.kind === 'JoinedStr') ? 'JoinedStr' : 'Constant';
    return { kind, first: first.first, last: (parts[parts.length - 1] as Piece).last, items: [] };
  },
  conversion: (reader, [mark, letter]) => {
    const [bang, name] = [mark as Token, letter as Token];
    const f = stringLetter(reader);
    if (bang.end !== name.start) {
      throw range(bang, name, `${f}-string: conversion type must come right after the exclamation mark`);
    }
    if (!['s', 'r', 'a'].includes(name.text)) {
      throw at(name, `${f}-string: invalid conversion character '${name.text}': expected 's', 'r', or 'a'`);
    }
    return name;
  },
  real_number: (_reader, [token]) => {
    if (/j$/i.test((token as Token).text)) throw at(token as Token, 'real number required in complex literal');
    return token as Token;
  },
  imaginary_number: (_reader, [token]) => {
    if (!/j$/i.test((token as Token).text)) throw at(token as Token, 'imaginary number required in complex literal');
    return token as Token;
  },
};

let source = '';
const sourceOf = (token: Token): string => source.slice(token.start, token.end);

/** Tells the actions which text they are about. */
export function setSource(text: string): void {
  source = text;
  setText(text);
}

// ---- statements

/** After which kind of statement a block is missing. */
const statementName = (opener: Value): string => `'${bounds(opener).first.text}' statement`;

const statements: Record<string, Action> = {
  block_missing: (reader) => {
    throw atLast(reader, 'expected an indented block', 'IndentationError');
  },
  block_missing_after: (reader, items) => {
    throw indentation(reader, statementName(items[0] as Value), items[0] as Value);
  },
  block_missing_after_second: (reader, items) => {
    throw indentation(reader, statementName(items[1] as Value), items[1] as Value);
  },
  block_missing_after_star: (reader, items) => {
    throw indentation(reader, "'except*' statement", items[0] as Value);
  },
  class_block_missing: (reader, items) => {
    throw indentation(reader, 'class definition', items[0] as Value);
  },
  function_block_missing: (reader, items) => {
    throw indentation(reader, 'function definition', items[1] as Value);
  },
  colon_missing: (reader) => {
    throw atLast(reader, "expected ':'");
  },
  delete_target: (_reader, items) => targetComplaint(items[1] as Value, 'del'),
  for_target: (_reader, items) => targetComplaint(items[2] as Value, 'for'),
  with_target: (_reader, items) => targetComplaint(items[2] as Value, 'star'),
  assign_target: (_reader, items) => targetComplaint(items[1] as Value, 'star'),
  assign_yield: (_reader, items) => {
    throw at(items[1] as Value, 'assignment to yield expression not possible');
  },
  augmented_target: (_reader, items) => {
    throw at(items[0] as Value, `'${nameOf(items[0] as Value)}' is an illegal expression for augmented assignment`);
  },
  annotated_display: (_reader, items) => {
    throw at(items[0] as Value, `only single target (not ${nameOf(items[0] as Value)}) can be annotated`);
  },
  annotated_tuple: (_reader, items) => {
    throw at(items[0] as Value, 'only single target (not tuple) can be annotated');
  },
  annotated_expression: (_reader, items) => {
    throw at(items[0] as Value, 'illegal target for annotation');
  },
  import_from_swapped: (reader, items) => {
    throw from(reader, items[0] as Value, "Did you mean to use 'from ... import ...' instead?");
  },
  import_nothing: (reader, items) => {
    throw from(reader, items[1] as Value, "Expected one or more names after 'import'");
  },
  import_nothing_from: (reader, items) => {
    throw from(reader, items[0] as Value, "Expected one or more names after 'import'");
  },
  import_target: (_reader, items) => {
    throw at(items[3] as Value, `cannot use ${nameOf(items[3] as Value)} as import target`);
  },
  import_trailing_comma: (reader) => {
    throw atLast(reader, 'trailing comma not allowed without surrounding parentheses');
  },
  elif_after_else: (reader) => {
    throw atLast(reader, "'elif' block follows an 'else' block");
  },
  handler_missing: (reader) => {
    throw atLast(reader, "expected 'except' or 'finally' block");
  },
  star_after_plain: (_reader, items) => {
    throw range(items[4] as Value, items[5] as Value, "cannot have both 'except' and 'except*' on the same 'try'");
  },
  plain_after_star: (_reader, items) => {
    throw at(items[4] as Value, "cannot have both 'except' and 'except*' on the same 'try'");
  },
  exceptions_unparenthesized: (reader, items) => {
    throw from(reader, items[1] as Value, "multiple exception types must be parenthesized when using 'as'");
  },
  star_exceptions_unparenthesized: (reader, items) => {
    throw from(reader, items[2] as Value, "multiple exception types must be parenthesized when using 'as'");
  },
  except_target: (_reader, items) => {
    throw at(items[3] as Value, `cannot use except statement with ${nameOf(items[3] as Value)}`);
  },
  except_star_target: (_reader, items) => {
    throw at(items[4] as Value, `cannot use except* statement with ${nameOf(items[4] as Value)}`);
  },
  star_type_missing: (reader) => {
    throw atLast(reader, 'expected one or more exception types');
  },
  as_wildcard: (_reader, items) => {
    throw at(items[2] as Value, "cannot use '_' as a target");
  },
  as_target: (_reader, items) => {
    throw at(items[2] as Value, `cannot use ${nameOf(items[2] as Value)} as pattern target`);
  },
  positional_pattern: (_reader, items) => {
    throw at(items[2] as Value, 'positional patterns follow keyword patterns');
  },
  type_params_empty: (reader, items) => {
    throw from(reader, items[1] as Value, 'Type parameter list cannot be empty');
  },
  bound_variadic: (reader, items) => {
    const what = kindOf(items[3] as Value) === 'Tuple' ? 'constraints' : 'bound';
    throw from(reader, items[2] as Value, `cannot use ${what} with TypeVarTuple`);
  },
  bound_paramspec: (reader, items) => {
    const what = kindOf(items[3] as Value) === 'Tuple' ? 'constraints' : 'bound';
    throw from(reader, items[2] as Value, `cannot use ${what} with ParamSpec`);
  },
};

// ---- expressions

const expressions: Record<string, Action> = {
  comma_missing: (reader, items) => {
    const [, first, second] = items as [Value, Value, Value];
    if (isLegacy(first)) return undefined;
    if (levelAfter(reader, reader.mark - 1) === 0) return undefined;
    throw range(first, second, 'invalid syntax. Perhaps you forgot a comma?');
  },
  string_interrupted: (_reader, items) => {
    throw at(items[1] as Value, 'invalid syntax. Is this intended to be part of the string?');
  },
  quiet: (_reader, items) => items[0] as Value,
  else_missing: (_reader, items) => {
    throw range(items[0] as Value, items[2] as Value, "expected 'else' after 'if' expression");
  },
  else_statement: (reader) => {
    throw atNext(reader, "expected expression after 'else', but statement is given");
  },
  if_statement: (_reader, items) => {
    throw at(items[0] as Value, "expected expression before 'if', but statement is given");
  },
  lambda_in_fstring: (reader, items) => {
    const next = reader.tokens[reader.mark] as Token;
    // An empty format spec leaves no token between the colon and the brace.
    if (next.kind !== Kind.FSTRING_MIDDLE && !isInsideString(reader)) return undefined;
    const f = stringLetter(reader);
    throw range(
      items[0] as Value,
      items[2] as Value,
      `${f}-string: lambda expressions are not allowed without parentheses`,
    );
  },
  legacy_statement: (_reader, items) => {
    const name = items[0] as Token;
    if (name.text !== 'print' && name.text !== 'exec') return undefined;
    throw range(
      name,
      items[2] as Value,
      `Missing parentheses in call to '${name.text}'. Did you mean ${name.text}(...)?`,
    );
  },
  walrus_target: (_reader, items) => {
    throw at(items[0] as Value, `cannot use assignment expressions with ${nameOf(items[0] as Value)}`);
  },
  equals_for_test: (_reader, items) => {
    throw range(items[0] as Value, items[2] as Value, "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
  },
  equals_in_generator: (_reader, items) => {
    throw range(items[0] as Value, items[1] as Value, "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
  },
  assign_in_test: (_reader, items) => {
    const target = items[1] as Value;
    throw at(target, `cannot assign to ${nameOf(target)} here. Maybe you meant '==' instead of '='?`);
  },
  not_after_operator: (_reader, items) => {
    throw range(items[2] as Value, items[3] as Value, "'not' after an operator must be parenthesized");
  },
  not_after_sign: (_reader, items) => {
    throw range(items[1] as Value, items[2] as Value, "'not' after an operator must be parenthesized");
  },
  unpack_in_comprehension: (_reader, items) => {
    throw at(items[1] as Value, 'iterable unpacking cannot be used in comprehension');
  },
  comprehension_target: (_reader, items) => {
    throw range(items[1] as Value, items[3] as Value, 'did you forget parentheses around the comprehension target?');
  },
  comprehension_target_comma: (_reader, items) => {
    throw range(items[1] as Value, items[2] as Value, 'did you forget parentheses around the comprehension target?');
  },
  dict_unpack_in_comprehension: (_reader, items) => {
    throw at(items[1] as Value, 'dict unpacking cannot be used in dict comprehension');
  },
  in_missing: (reader) => {
    throw atLast(reader, "'in' expected after for-loop variables");
  },
  star_in_group: (_reader, items) => {
    throw at(items[1] as Value, 'cannot use starred expression here');
  },
  double_star_in_group: (_reader, items) => {
    throw at(items[1] as Value, 'cannot use double starred expression here');
  },
  star_as_value: (reader, items) => {
    throw from(reader, items[2] as Value, 'cannot use a starred expression in a dictionary value');
  },
  value_missing: (_reader, items) => {
    throw at(items[1] as Value, "expression expected after dictionary key and ':'");
  },
  key_colon_missing: (_reader, items) => {
    const { first, last } = bounds(items[0] as Value);
    throw new ParseError('SyntaxError', "':' expected after dictionary key", first.line, last.endCol, last.endLine, 0);
  },
  template_mixed: (_reader, items) => {
    throw range(items[0] as Value, items[1] as Value, 'cannot mix t-string literals with string or bytes literals');
  },
};

// ---- calls

const ARGUMENT_KINDS = new Set([...EXPRESSION_KINDS, 'keyword']);
const argumentsOf = (args: Value): Piece[] => collect(args, ARGUMENT_KINDS);

const calls: Record<string, Action> = {
  star_after_double_star: (reader, items) => {
    throw from(reader, items[1] as Value, 'iterable argument unpacking follows keyword argument unpacking');
  },
  generator_unparenthesized: (_reader, items) => {
    throw range(items[0] as Value, lastOfClauses(items[1] as Value), 'Generator expression must be parenthesized');
  },
  generator_among_arguments: (_reader, items) => {
    const positional = argumentsOf(items[0] as Value).filter((argument) => argument.kind !== 'keyword');
    if (positional.length <= 1) return undefined;
    throw range(
      positional[positional.length - 1] as Piece,
      lastOfClauses(items[1] as Value),
      'Generator expression must be parenthesized',
    );
  },
  generator_last: (_reader, items) => {
    throw range(items[2] as Value, lastOfClauses(items[3] as Value), 'Generator expression must be parenthesized');
  },
  argument_value_missing: (_reader, items) => {
    throw range(items[1] as Value, items[2] as Value, 'expected argument value expression');
  },
  positional_after_keyword: (reader, items) => {
    const unpacks = argumentsOf(items[0] as Value).some(
      (argument) => argument.kind === 'keyword' && argument.first.text === '**',
    );
    throw atLast(reader, `positional argument follows keyword argument${unpacks ? ' unpacking' : ''}`);
  },
  keyword_constant: (_reader, items) => {
    throw range(items[0] as Value, items[1] as Value, `cannot assign to ${bounds(items[0] as Value).first.text}`);
  },
  keyword_expression: (_reader, items) => {
    throw range(items[1] as Value, items[2] as Value, 'expression cannot contain assignment, perhaps you meant "=="?');
  },
  assign_unpacking: (_reader, items) => {
    throw range(items[0] as Value, items[3] as Value, 'cannot assign to iterable argument unpacking');
  },
  assign_double_unpacking: (_reader, items) => {
    throw range(items[0] as Value, items[3] as Value, 'cannot assign to keyword argument unpacking');
  },
  star_alone: (reader) => {
    throw atLast(reader, 'Invalid star expression');
  },
};

// ---- parameters

/** An action that complains about one of its items. */
const about =
  (index: number, message: string): Action =>
  (_reader, items) => {
    throw at(items[index] as Value, message);
  };

const parameters: Record<string, Action> = {
  default_missing: about(0, 'expected default value expression'),
  slash_first: about(0, 'at least one argument must precede /'),
  slash_twice: about(2, '/ may appear only once'),
  default_order: about(3, 'parameter without a default follows parameter with a default'),
  parenthesized_parameters: (_reader, items) => {
    throw range(items[1] as Value, items[4] as Value, 'Function parameters cannot be parenthesized');
  },
  lambda_parenthesized: (_reader, items) => {
    throw range(items[1] as Value, items[4] as Value, 'Lambda expression parameters cannot be parenthesized');
  },
  slash_after_star: about(5, '/ must be ahead of *'),
  slash_star_comma: about(2, 'expected comma between / and *'),
  bare_star: about(0, 'named arguments must follow bare *'),
  lambda_bare_star: (reader) => {
    throw atLast(reader, 'named arguments must follow bare *');
  },
  star_default: about(2, 'var-positional argument cannot have default value'),
  star_twice: about(3, '* argument may appear only once'),
  double_star_default: about(2, 'var-keyword argument cannot have default value'),
  after_double_star: about(3, 'arguments cannot follow var-keyword argument'),
};

// ---- f-strings

const FIELD_END: Record<string, string> = {
  field_after_expression: "expecting '=', or '!', or ':', or '}'",
  field_after_equals: "expecting '!', or ':', or '}'",
  field_after_conversion: "expecting ':' or '}'",
  field_spec_end: "expecting '}', or format specs",
  field_end: "expecting '}'",
  field_expression: "expecting a valid expression after '{'",
  conversion_missing: 'missing conversion character',
  conversion_strange: 'invalid conversion character',
};

const fields: Record<string, Action> = {
  field_empty: (reader, items) => {
    const token = bounds(items[1] as Value).first;
    throw at(token, `${stringLetter(reader, token)}-string: valid expression required before '${token.text}'`);
  },
};
for (const [name, what] of Object.entries(FIELD_END)) {
  fields[name] = (reader) => {
    throw atNext(reader, `${stringLetter(reader)}-string: ${what}`);
  };
}

const endOfSpec = fields.field_spec_end as Action;
fields.field_spec_end = (reader, items) => {
  // CPython's rule for t-strings knows only the text of f-strings: what it stops at is the first text of the spec.
  const text = (items[5] as (Token | Value)[]).find((part) => (part as Token).kind === Kind.FSTRING_MIDDLE);
  if (text !== undefined && stringLetter(reader) === 't')
    throw at(text as Token, `t-string: ${FIELD_END.field_spec_end}`);
  return endOfSpec(reader, items);
};

/** Every action grammar.ts names. */
export const ACTIONS: Readonly<Record<string, Action>> = {
  ...literals,
  ...statements,
  ...expressions,
  ...calls,
  ...parameters,
  ...fields,
};
