/**
 * Syntax trees as Python values, for the `ast` module: a node is a dict with its class's name under '', its fields under their names, and its place (line,
 * column, end line, end column; columns in bytes, as CPython counts them) under 'at'. ast.py makes its objects of these, and these of its objects.
 */
import {
  type ast,
  type CompileOptions,
  type CompileResult,
  compileTree,
  type ParseMode,
  parse,
  type SyntaxProblem,
  type SyntaxWarningRecord,
} from '../../language/index.ts';
import { ellipsis, makeBytes, makeComplex, makeDict, makeFloat, makeList, makeTuple } from '../make.ts';
import { PyBytes, PyComplex, PyDict, PyFloat, PyList, PyTuple, type Value } from '../objects.ts';
import { asInt, asStr } from '../protocols/index.ts';

type Plain = Record<string, unknown>;
const encoder = new TextEncoder();
const places = ['lineno', 'col_offset', 'end_lineno', 'end_col_offset'] as const;

/** What became of a text: its tree (when nothing was wrong), the problem, and warnings. */
export interface ParsedValue {
  readonly tree: Value;
  readonly problem?: SyntaxProblem | undefined;
  readonly warnings: readonly SyntaxWarningRecord[];
}
export function parseToValue(source: string, filename: string, mode: ParseMode): ParsedValue {
  const { tree, problems, warnings } = parse(source, filename, mode);
  if (problems.length > 0) return { tree: null, problem: problems[0], warnings };
  const lines = source.split(/\r\n|\r|\n/);
  // Columns of ASCII lines are what they are.
  const column = (line: number, units: number): number => {
    const text = lines[line - 1] ?? '';
    return encoder.encode(text.slice(0, units)).length + Math.max(0, units - text.length);
  };
  return { tree: fromNode(tree as unknown as Plain, column), warnings };
}
function fromNode(node: Plain, column: (line: number, units: number) => number): Value {
  const made = makeDict();
  made.table.set('', node.kind as string);
  for (const [name, field] of Object.entries(node)) {
    if (name === 'kind' || (places as readonly string[]).includes(name)) continue;
    made.table.set(
      name,
      name === 'value' && isConstant(node) ? fromConstant(field as ast.ConstantValue) : fromField(field, column),
    );
  }
  if (typeof node.lineno === 'number') {
    const { lineno, col_offset, end_lineno, end_col_offset } = node as unknown as ast.Position;
    made.table.set(
      'at',
      makeTuple([lineno, column(lineno, col_offset), end_lineno, column(end_lineno, end_col_offset)]),
    );
  }
  if (node.kind === 'Constant' && (node.value as { kind?: string }).kind === 'u') made.table.set('kind', 'u');
  return made;
}
const isConstant = (node: Plain): boolean => node.kind === 'Constant' || node.kind === 'MatchSingleton';
function fromField(field: unknown, column: (line: number, units: number) => number): Value {
  if (Array.isArray(field)) return makeList(field.map((item) => fromField(item, column)));
  if (typeof field === 'object' && field !== null) return fromNode(field as Plain, column);
  return field as Value;
}
function fromConstant(constant: ast.ConstantValue): Value {
  switch (constant.type) {
    case 'int':
    case 'str':
      return constant.value;
    case 'float':
      return makeFloat(constant.value);
    case 'complex':
      return makeComplex(0, constant.imag);
    case 'bytes':
      return makeBytes(constant.value);
    case 'True':
      return true;
    case 'False':
      return false;
    case 'None':
      return null;
    case 'Ellipsis':
      return ellipsis();
  }
}

/** Compiles a tree given as values. */
export const compileValue = (tree: Value, filename: string, options: CompileOptions): CompileResult =>
  compileTree(toNode(tree) as unknown as Parameters<typeof compileTree>[0], filename, options);
function toNode(value: Value): unknown {
  if (value instanceof PyList) return value.items.map(toNode);
  if (!(value instanceof PyDict)) return asStr(value) ?? asInt(value) ?? value;
  const { table } = value;
  const kind = table.get('') as string;
  const node: Plain = { kind };
  for (const [name, field] of table.liveEntries() as Iterable<[string, Value]>) {
    if (name === '' || name === 'at') continue;
    if (name === 'kind') continue;
    node[name] = name === 'value' && isConstant(node) ? toConstant(field) : toNode(field);
  }
  const at = table.get('at');
  if (at instanceof PyTuple) for (const [index, name] of places.entries()) node[name] = Number(at.items[index]);
  return node;
}
function toConstant(value: Value): ast.ConstantValue {
  if (value === null) return { type: 'None' };
  if (typeof value === 'boolean') return { type: value ? 'True' : 'False' };
  if (value instanceof PyFloat) return { type: 'float', value: value.value };
  if (value instanceof PyComplex) return { type: 'complex', imag: value.imag };
  if (value instanceof PyBytes) return { type: 'bytes', value: value.value };
  if (typeof value === 'number' || typeof value === 'bigint') return { type: 'int', value };
  const text = asStr(value);
  return text === undefined ? { type: 'Ellipsis' } : { type: 'str', value: text };
}
