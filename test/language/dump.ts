/** Prints trees like Python's `ast.dump(tree, show_empty=True)`, optionally with positions after every node. */
import type { ConstantValue, Node } from '../../src/language/ast.ts';

/** The fields of each node in the order of Python's `ast`. */
const FIELDS: Record<string, string> = {
  Module: 'body',
  Interactive: 'body',
  Expression: 'body',
  FunctionDef: 'name args body decorator_list returns type_params',
  AsyncFunctionDef: 'name args body decorator_list returns type_params',
  ClassDef: 'name bases keywords body decorator_list type_params',
  Return: 'value',
  Delete: 'targets',
  Assign: 'targets value',
  TypeAlias: 'name type_params value',
  AugAssign: 'target op value',
  AnnAssign: 'target annotation value simple',
  For: 'target iter body orelse',
  AsyncFor: 'target iter body orelse',
  While: 'test body orelse',
  If: 'test body orelse',
  With: 'items body',
  AsyncWith: 'items body',
  Match: 'subject cases',
  Raise: 'exc cause',
  Try: 'body handlers orelse finalbody',
  TryStar: 'body handlers orelse finalbody',
  Assert: 'test msg',
  Import: 'names',
  ImportFrom: 'module names level',
  Global: 'names',
  Nonlocal: 'names',
  Expr: 'value',
  BoolOp: 'op values',
  NamedExpr: 'target value',
  BinOp: 'left op right',
  UnaryOp: 'op operand',
  Lambda: 'args body',
  IfExp: 'test body orelse',
  Dict: 'keys values',
  Set: 'elts',
  ListComp: 'elt generators',
  SetComp: 'elt generators',
  DictComp: 'key value generators',
  GeneratorExp: 'elt generators',
  Await: 'value',
  Yield: 'value',
  YieldFrom: 'value',
  Compare: 'left ops comparators',
  Call: 'func args keywords',
  FormattedValue: 'value conversion format_spec',
  Interpolation: 'value str conversion format_spec',
  JoinedStr: 'values',
  TemplateStr: 'values',
  Constant: 'value',
  Attribute: 'value attr ctx',
  Subscript: 'value slice ctx',
  Starred: 'value ctx',
  Name: 'id ctx',
  List: 'elts ctx',
  Tuple: 'elts ctx',
  Slice: 'lower upper step',
  MatchValue: 'value',
  MatchSingleton: 'value',
  MatchSequence: 'patterns',
  MatchMapping: 'keys patterns rest',
  MatchClass: 'cls patterns kwd_attrs kwd_patterns',
  MatchStar: 'name',
  MatchAs: 'pattern name',
  MatchOr: 'patterns',
  comprehension: 'target iter ifs is_async',
  ExceptHandler: 'type name body',
  arguments: 'posonlyargs args vararg kwonlyargs kw_defaults kwarg defaults',
  arg: 'arg annotation',
  keyword: 'arg value',
  alias: 'name asname',
  withitem: 'context_expr optional_vars',
  match_case: 'pattern guard body',
  TypeVar: 'name bound default_value',
  ParamSpec: 'name default_value',
  TypeVarTuple: 'name default_value',
};

export function dump(node: Node, positions = false): string {
  const fields = FIELDS[node.kind]?.split(' ') ?? [];
  const record = node as unknown as Record<string, unknown>;
  const inner = fields.map((field) => `${field}=${show(record[field], positions)}`).join(', ');
  const at =
    positions && 'lineno' in node ? `@${node.lineno}:${node.col_offset}-${node.end_lineno}:${node.end_col_offset}` : '';
  return `${node.kind}(${inner})${at}`;
}

function show(value: unknown, positions: boolean): string {
  if (value === null) return 'None';
  if (Array.isArray(value)) return `[${value.map((item) => show(item, positions)).join(', ')}]`;
  if (typeof value === 'object') {
    return 'kind' in (value as object) && !('type' in (value as object) && !('lineno' in (value as object)))
      ? dump(value as Node, positions)
      : constant(value as ConstantValue);
  }
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}

function constant(value: ConstantValue): string {
  switch (value.type) {
    case 'int':
      return `int:${BigInt(value.value).toString(16)}`;
    case 'float':
      return `float:${bits(value.value)}`;
    case 'complex':
      return `complex:${bits(value.imag)}`;
    case 'str':
      return `${value.kind ?? ''}str:${JSON.stringify(value.value)}`;
    case 'bytes':
      return `bytes:${Array.from(value.value, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
    default:
      return value.type;
  }
}

function bits(value: number): string {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  return view.getBigUint64(0).toString(16);
}
