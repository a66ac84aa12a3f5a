/**
 * The syntax tree: CPython 3.14's `ast` module as declared types.
 *
 * Nodes are told apart by `kind`, which is the name of the class in Python's `ast`; fields have the names they have there.
 * Operators and contexts, which are empty nodes in Python, are their names as strings ('Add', 'NotIn', 'Load').
 * Lists that may hold `None` in Python (`Dict.keys`, `arguments.kw_defaults`) hold `null` here.
 *
 * Positions: lines count from 1; columns count from 0 in UTF-16 code units of the line (a JavaScript string index), which
 * equals Python's character column everywhere but to the right of a character beyond U+FFFF. `end_col_offset` is exclusive.
 * The decorated definition begins at its `def`/`class`, not at its decorators (`decorator_list[0].lineno` has those).
 *
 * @see https://docs.python.org/3.14/library/ast.html
 */

/** Where a node stands in the source; see the file head for the units. */
export interface Position {
  lineno: number;
  col_offset: number;
  end_lineno: number;
  end_col_offset: number;
}

export type ExpressionContext = 'Load' | 'Store' | 'Del';
export type BooleanOperator = 'And' | 'Or';
export type BinaryOperator =
  | 'Add'
  | 'Sub'
  | 'Mult'
  | 'MatMult'
  | 'Div'
  | 'Mod'
  | 'Pow'
  | 'LShift'
  | 'RShift'
  | 'BitOr'
  | 'BitXor'
  | 'BitAnd'
  | 'FloorDiv';
export type UnaryOperator = 'Invert' | 'Not' | 'UAdd' | 'USub';
export type ComparisonOperator = 'Eq' | 'NotEq' | 'Lt' | 'LtE' | 'Gt' | 'GtE' | 'Is' | 'IsNot' | 'In' | 'NotIn';

/**
 * The value of a literal. An int is a `number` when it is at most 2**53 - 1 and a `bigint` above.
 * A str is a JavaScript string; its lone surrogates are Python's lone surrogates.
 */
export type ConstantValue =
  | { type: 'int'; value: number | bigint }
  | { type: 'float'; value: number }
  | { type: 'complex'; imag: number }
  | { type: 'str'; value: string; kind?: 'u' }
  | { type: 'bytes'; value: Uint8Array }
  | { type: 'True' }
  | { type: 'False' }
  | { type: 'None' }
  | { type: 'Ellipsis' };

// ---- whole programs -------------------------------------------------------------------------------------------------

/** A file (mode 'exec'). */
export interface Module {
  kind: 'Module';
  body: Statement[];
}
/** One line at the prompt (mode 'single'). */
export interface Interactive {
  kind: 'Interactive';
  body: Statement[];
}
/** One expression (mode 'eval'). */
export interface ExpressionProgram {
  kind: 'Expression';
  body: Expression;
}
export type Program = Module | Interactive | ExpressionProgram;

// ---- statements -----------------------------------------------------------------------------------------------------

interface FunctionFields extends Position {
  name: string;
  args: Arguments;
  body: Statement[];
  decorator_list: Expression[];
  returns: Expression | null;
  type_params: TypeParameter[];
}
export interface FunctionDef extends FunctionFields {
  kind: 'FunctionDef';
}
export interface AsyncFunctionDef extends FunctionFields {
  kind: 'AsyncFunctionDef';
}
export interface ClassDef extends Position {
  kind: 'ClassDef';
  name: string;
  bases: Expression[];
  keywords: Keyword[];
  body: Statement[];
  decorator_list: Expression[];
  type_params: TypeParameter[];
}
export interface Return extends Position {
  kind: 'Return';
  value: Expression | null;
}
export interface Delete extends Position {
  kind: 'Delete';
  targets: Expression[];
}
export interface Assign extends Position {
  kind: 'Assign';
  targets: Expression[];
  value: Expression;
}
export interface TypeAlias extends Position {
  kind: 'TypeAlias';
  name: Name;
  type_params: TypeParameter[];
  value: Expression;
}
export interface AugAssign extends Position {
  kind: 'AugAssign';
  target: Name | Attribute | Subscript;
  op: BinaryOperator;
  value: Expression;
}
export interface AnnAssign extends Position {
  kind: 'AnnAssign';
  target: Name | Attribute | Subscript;
  annotation: Expression;
  value: Expression | null;
  /** 1 for a bare name, 0 for an attribute, a subscript or a name in parentheses. */
  simple: 0 | 1;
}
interface ForFields extends Position {
  target: Expression;
  iter: Expression;
  body: Statement[];
  orelse: Statement[];
}
export interface For extends ForFields {
  kind: 'For';
}
export interface AsyncFor extends ForFields {
  kind: 'AsyncFor';
}
export interface While extends Position {
  kind: 'While';
  test: Expression;
  body: Statement[];
  orelse: Statement[];
}
export interface If extends Position {
  kind: 'If';
  test: Expression;
  body: Statement[];
  /** An `elif` is a single `If` in here. */
  orelse: Statement[];
}
interface WithFields extends Position {
  items: WithItem[];
  body: Statement[];
}
export interface With extends WithFields {
  kind: 'With';
}
export interface AsyncWith extends WithFields {
  kind: 'AsyncWith';
}
export interface Match extends Position {
  kind: 'Match';
  subject: Expression;
  cases: MatchCase[];
}
export interface Raise extends Position {
  kind: 'Raise';
  exc: Expression | null;
  cause: Expression | null;
}
interface TryFields extends Position {
  body: Statement[];
  handlers: ExceptHandler[];
  orelse: Statement[];
  finalbody: Statement[];
}
export interface Try extends TryFields {
  kind: 'Try';
}
/** `try` with `except*`. */
export interface TryStar extends TryFields {
  kind: 'TryStar';
}
export interface Assert extends Position {
  kind: 'Assert';
  test: Expression;
  msg: Expression | null;
}
export interface Import extends Position {
  kind: 'Import';
  names: Alias[];
}
export interface ImportFrom extends Position {
  kind: 'ImportFrom';
  module: string | null;
  names: Alias[];
  /** How many leading dots. */
  level: number;
}
export interface Global extends Position {
  kind: 'Global';
  names: string[];
}
export interface Nonlocal extends Position {
  kind: 'Nonlocal';
  names: string[];
}
/** An expression as a statement. */
export interface Expr extends Position {
  kind: 'Expr';
  value: Expression;
}
export interface Pass extends Position {
  kind: 'Pass';
}
export interface Break extends Position {
  kind: 'Break';
}
export interface Continue extends Position {
  kind: 'Continue';
}

export type Statement =
  | FunctionDef
  | AsyncFunctionDef
  | ClassDef
  | Return
  | Delete
  | Assign
  | TypeAlias
  | AugAssign
  | AnnAssign
  | For
  | AsyncFor
  | While
  | If
  | With
  | AsyncWith
  | Match
  | Raise
  | Try
  | TryStar
  | Assert
  | Import
  | ImportFrom
  | Global
  | Nonlocal
  | Expr
  | Pass
  | Break
  | Continue;

// ---- expressions ----------------------------------------------------------------------------------------------------

export interface BoolOp extends Position {
  kind: 'BoolOp';
  op: BooleanOperator;
  values: Expression[];
}
export interface NamedExpr extends Position {
  kind: 'NamedExpr';
  target: Name;
  value: Expression;
}
export interface BinOp extends Position {
  kind: 'BinOp';
  left: Expression;
  op: BinaryOperator;
  right: Expression;
}
export interface UnaryOp extends Position {
  kind: 'UnaryOp';
  op: UnaryOperator;
  operand: Expression;
}
export interface Lambda extends Position {
  kind: 'Lambda';
  args: Arguments;
  body: Expression;
}
export interface IfExp extends Position {
  kind: 'IfExp';
  test: Expression;
  body: Expression;
  orelse: Expression;
}
export interface Dict extends Position {
  kind: 'Dict';
  /** `null` marks `**mapping`, whose expression is the value of the same index. */
  keys: (Expression | null)[];
  values: Expression[];
}
export interface SetDisplay extends Position {
  kind: 'Set';
  elts: Expression[];
}
export interface ListComp extends Position {
  kind: 'ListComp';
  elt: Expression;
  generators: Comprehension[];
}
export interface SetComp extends Position {
  kind: 'SetComp';
  elt: Expression;
  generators: Comprehension[];
}
export interface DictComp extends Position {
  kind: 'DictComp';
  key: Expression;
  value: Expression;
  generators: Comprehension[];
}
export interface GeneratorExp extends Position {
  kind: 'GeneratorExp';
  elt: Expression;
  generators: Comprehension[];
}
export interface Await extends Position {
  kind: 'Await';
  value: Expression;
}
export interface Yield extends Position {
  kind: 'Yield';
  value: Expression | null;
}
export interface YieldFrom extends Position {
  kind: 'YieldFrom';
  value: Expression;
}
export interface Compare extends Position {
  kind: 'Compare';
  left: Expression;
  ops: ComparisonOperator[];
  comparators: Expression[];
}
export interface Call extends Position {
  kind: 'Call';
  func: Expression;
  args: Expression[];
  keywords: Keyword[];
}
/** A replacement field of an f-string. */
export interface FormattedValue extends Position {
  kind: 'FormattedValue';
  value: Expression;
  /** -1 none, else the code of 's', 'r' or 'a'. */
  conversion: number;
  format_spec: JoinedStr | null;
}
/** A replacement field of a t-string; `str` is its source text. */
export interface Interpolation extends Position {
  kind: 'Interpolation';
  value: Expression;
  str: string;
  /** -1 none, else the code of 's', 'r' or 'a'. */
  conversion: number;
  format_spec: JoinedStr | null;
}
/** An f-string; `values` are `Constant` (str) and `FormattedValue`. */
export interface JoinedStr extends Position {
  kind: 'JoinedStr';
  values: Expression[];
}
/** A t-string; `values` are `Constant` (str) and `Interpolation`. */
export interface TemplateStr extends Position {
  kind: 'TemplateStr';
  values: Expression[];
}
export interface Constant extends Position {
  kind: 'Constant';
  value: ConstantValue;
}
export interface Attribute extends Position {
  kind: 'Attribute';
  value: Expression;
  attr: string;
  ctx: ExpressionContext;
}
export interface Subscript extends Position {
  kind: 'Subscript';
  value: Expression;
  slice: Expression;
  ctx: ExpressionContext;
}
export interface Starred extends Position {
  kind: 'Starred';
  value: Expression;
  ctx: ExpressionContext;
}
export interface Name extends Position {
  kind: 'Name';
  id: string;
  ctx: ExpressionContext;
}
export interface List extends Position {
  kind: 'List';
  elts: Expression[];
  ctx: ExpressionContext;
}
export interface Tuple extends Position {
  kind: 'Tuple';
  elts: Expression[];
  ctx: ExpressionContext;
}
/** Only as `Subscript.slice` or inside a `Tuple` there. */
export interface Slice extends Position {
  kind: 'Slice';
  lower: Expression | null;
  upper: Expression | null;
  step: Expression | null;
}

export type Expression =
  | BoolOp
  | NamedExpr
  | BinOp
  | UnaryOp
  | Lambda
  | IfExp
  | Dict
  | SetDisplay
  | ListComp
  | SetComp
  | DictComp
  | GeneratorExp
  | Await
  | Yield
  | YieldFrom
  | Compare
  | Call
  | FormattedValue
  | Interpolation
  | JoinedStr
  | TemplateStr
  | Constant
  | Attribute
  | Subscript
  | Starred
  | Name
  | List
  | Tuple
  | Slice;

// ---- patterns -------------------------------------------------------------------------------------------------------

export interface MatchValue extends Position {
  kind: 'MatchValue';
  value: Expression;
}
export interface MatchSingleton extends Position {
  kind: 'MatchSingleton';
  value: { type: 'True' } | { type: 'False' } | { type: 'None' };
}
export interface MatchSequence extends Position {
  kind: 'MatchSequence';
  patterns: Pattern[];
}
export interface MatchMapping extends Position {
  kind: 'MatchMapping';
  keys: Expression[];
  patterns: Pattern[];
  /** The name after `**`. */
  rest: string | null;
}
export interface MatchClass extends Position {
  kind: 'MatchClass';
  cls: Expression;
  patterns: Pattern[];
  kwd_attrs: string[];
  kwd_patterns: Pattern[];
}
export interface MatchStar extends Position {
  kind: 'MatchStar';
  name: string | null;
}
/** `pattern as name`, a bare name (pattern `null`), or `_` (both `null`). */
export interface MatchAs extends Position {
  kind: 'MatchAs';
  pattern: Pattern | null;
  name: string | null;
}
export interface MatchOr extends Position {
  kind: 'MatchOr';
  patterns: Pattern[];
}
export type Pattern =
  | MatchValue
  | MatchSingleton
  | MatchSequence
  | MatchMapping
  | MatchClass
  | MatchStar
  | MatchAs
  | MatchOr;

// ---- parts ----------------------------------------------------------------------------------------------------------

/** One `for` of a comprehension (has no position of its own, as in Python). */
export interface Comprehension {
  kind: 'comprehension';
  target: Expression;
  iter: Expression;
  ifs: Expression[];
  is_async: 0 | 1;
}
export interface ExceptHandler extends Position {
  kind: 'ExceptHandler';
  type: Expression | null;
  name: string | null;
  body: Statement[];
}
/** Parameters (no position of their own). `defaults` belong to the last of posonlyargs + args. */
export interface Arguments {
  kind: 'arguments';
  posonlyargs: Arg[];
  args: Arg[];
  vararg: Arg | null;
  kwonlyargs: Arg[];
  /** One for each of kwonlyargs; `null` where there is no default. */
  kw_defaults: (Expression | null)[];
  kwarg: Arg | null;
  defaults: Expression[];
}
export interface Arg extends Position {
  kind: 'arg';
  arg: string;
  annotation: Expression | null;
}
export interface Keyword extends Position {
  kind: 'keyword';
  /** `null` for `**mapping`. */
  arg: string | null;
  value: Expression;
}
export interface Alias extends Position {
  kind: 'alias';
  name: string;
  asname: string | null;
}
/** One manager of a `with` (no position of its own). */
export interface WithItem {
  kind: 'withitem';
  context_expr: Expression;
  optional_vars: Expression | null;
}
/** One `case` (no position of its own). */
export interface MatchCase {
  kind: 'match_case';
  pattern: Pattern;
  guard: Expression | null;
  body: Statement[];
}
export interface TypeVar extends Position {
  kind: 'TypeVar';
  name: string;
  bound: Expression | null;
  default_value: Expression | null;
}
export interface ParamSpec extends Position {
  kind: 'ParamSpec';
  name: string;
  default_value: Expression | null;
}
export interface TypeVarTuple extends Position {
  kind: 'TypeVarTuple';
  name: string;
  default_value: Expression | null;
}
export type TypeParameter = TypeVar | ParamSpec | TypeVarTuple;

/** Any node at all. */
export type Node =
  | Program
  | Statement
  | Expression
  | Pattern
  | Comprehension
  | ExceptHandler
  | Arguments
  | Arg
  | Keyword
  | Alias
  | WithItem
  | MatchCase
  | TypeParameter;
