/** SyntaxWarnings the compiler gives for code that is legal and almost surely wrong. */
import type { Compare, Expression } from '../ast.ts';

/** Literals that `is` must not be asked about. */
function isForbiddenLiteral(node: Expression): boolean {
  if (node.kind === 'Constant') {
    const { type } = node.value;
    return type !== 'None' && type !== 'True' && type !== 'False' && type !== 'Ellipsis';
  }
  if (node.kind === 'Tuple') return node.elts.every((element) => element.kind === 'Constant');
  return false;
}

const TYPE_NAMES: Partial<Record<Expression['kind'], string>> = {
  Tuple: 'tuple',
  List: 'list',
  ListComp: 'list',
  Dict: 'dict',
  DictComp: 'dict',
  Set: 'set',
  SetComp: 'set',
  GeneratorExp: 'generator',
  JoinedStr: 'str',
  FormattedValue: 'str',
  TemplateStr: 'string.templatelib.Template',
  Interpolation: 'string.templatelib.Interpolation',
  Lambda: 'function',
};

/** The type of a literal's value, or '' when only running tells. */
function typeName(node: Expression): string {
  if (node.kind !== 'Constant') return TYPE_NAMES[node.kind] ?? '';
  switch (node.value.type) {
    case 'None':
      return 'NoneType';
    case 'True':
    case 'False':
      return 'bool';
    case 'Ellipsis':
      return 'ellipsis';
    default:
      return node.value.type;
  }
}

/** The text of a warning about `is` with a literal, or null. */
export function isLiteralComparison(node: Compare): string | null {
  let leftIsFine = !isForbiddenLiteral(node.left);
  let left = node.left;
  for (let i = 0; i < node.ops.length; i++) {
    const op = node.ops[i];
    const right = node.comparators[i] as Expression;
    const rightIsFine = !isForbiddenLiteral(right);
    if ((op === 'Is' || op === 'IsNot') && (!leftIsFine || !rightIsFine)) {
      const name = typeName(leftIsFine ? right : left);
      return op === 'Is'
        ? `"is" with '${name}' literal. Did you mean "=="?`
        : `"is not" with '${name}' literal. Did you mean "!="?`;
    }
    leftIsFine = rightIsFine;
    left = right;
  }
  return null;
}

const CANNOT_BE_CALLED = new Set<Expression['kind']>([
  'Constant',
  'Tuple',
  'List',
  'ListComp',
  'Dict',
  'DictComp',
  'Set',
  'SetComp',
  'GeneratorExp',
  'JoinedStr',
  'FormattedValue',
  'TemplateStr',
  'Interpolation',
]);

/** The warning about calling something that can not be called; null when there is none. */
export function checkCalled(node: Expression): string | null {
  if (!CANNOT_BE_CALLED.has(node.kind)) return null;
  return `'${typeName(node)}' object is not callable; perhaps you missed a comma?`;
}

/** The same about `value[...]`. */
export function checkSubscripted(node: Expression): string | null {
  if (node.kind === 'Constant') {
    const { type } = node.value;
    if (type === 'str' || type === 'bytes') return null;
  } else if (
    node.kind !== 'Set' &&
    node.kind !== 'SetComp' &&
    node.kind !== 'GeneratorExp' &&
    node.kind !== 'TemplateStr' &&
    node.kind !== 'Interpolation' &&
    node.kind !== 'Lambda'
  ) {
    return null;
  }
  return `'${typeName(node)}' object is not subscriptable; perhaps you missed a comma?`;
}

/** The same about an index of the wrong kind. */
export function checkIndex(value: Expression, index: Expression): string | null {
  const indexType = typeName(index);
  if (indexType === '' || indexType === 'int' || indexType === 'bool') return null;
  if (index.kind === 'Constant' && index.value.type === 'int') return null;
  const name = typeName(value);
  const isSequence =
    value.kind === 'Constant'
      ? value.value.type === 'str' || value.value.type === 'bytes'
      : value.kind === 'Tuple' ||
        value.kind === 'List' ||
        value.kind === 'ListComp' ||
        value.kind === 'JoinedStr' ||
        value.kind === 'FormattedValue';
  if (!isSequence) return null;
  return `${name} indices must be integers or slices, not ${indexType}; perhaps you missed a comma?`;
}
