/** The text of an expression in canonical form: what `from __future__ import annotations` keeps of an annotation. */
import type {
  Arguments,
  BinaryOperator,
  Comprehension,
  ConstantValue,
  Expression,
  JoinedStr,
  TemplateStr,
} from '../ast.ts';

/** Precedences, loosest first. */
const P = {
  tuple: 0,
  test: 1,
  or: 2,
  and: 3,
  not: 4,
  compare: 5,
  bitOr: 6,
  bitXor: 7,
  bitAnd: 8,
  shift: 9,
  arithmetic: 10,
  term: 11,
  factor: 12,
  power: 13,
  await: 14,
  atom: 15,
} as const;

const BINARY: Record<BinaryOperator, readonly [string, number]> = {
  Add: [' + ', P.arithmetic],
  Sub: [' - ', P.arithmetic],
  Mult: [' * ', P.term],
  MatMult: [' @ ', P.term],
  Div: [' / ', P.term],
  Mod: [' % ', P.term],
  FloorDiv: [' // ', P.term],
  LShift: [' << ', P.shift],
  RShift: [' >> ', P.shift],
  BitOr: [' | ', P.bitOr],
  BitXor: [' ^ ', P.bitXor],
  BitAnd: [' & ', P.bitAnd],
  Pow: [' ** ', P.power],
};
const COMPARE: Record<string, string> = {
  Eq: ' == ',
  NotEq: ' != ',
  Lt: ' < ',
  LtE: ' <= ',
  Gt: ' > ',
  GtE: ' >= ',
  Is: ' is ',
  IsNot: ' is not ',
  In: ' in ',
  NotIn: ' not in ',
};

/** The text of an expression, as CPython writes annotations that are not evaluated. */
export function unparse(node: Expression, level: number = P.test): string {
  switch (node.kind) {
    case 'BoolOp': {
      const own = node.op === 'And' ? P.and : P.or;
      const word = node.op === 'And' ? ' and ' : ' or ';
      return wrap(node.values.map((value) => unparse(value, own + 1)).join(word), level > own);
    }
    case 'BinOp': {
      const [sign, own] = BINARY[node.op];
      const isPower = node.op === 'Pow';
      const left = unparse(node.left, own + (isPower ? 1 : 0));
      const right = unparse(node.right, own + (isPower ? 0 : 1));
      return wrap(left + sign + right, level > own);
    }
    case 'UnaryOp': {
      const sign = node.op === 'Not' ? 'not ' : node.op === 'USub' ? '-' : node.op === 'UAdd' ? '+' : '~';
      const own = node.op === 'Not' ? P.not : P.factor;
      return wrap(sign + unparse(node.operand, own), level > own);
    }
    case 'Lambda': {
      const parameters = parametersText(node.args);
      return wrap(`lambda${parameters === '' ? '' : ` ${parameters}`}: ${unparse(node.body)}`, level > P.test);
    }
    case 'IfExp': {
      const text = `${unparse(node.body, P.test + 1)} if ${unparse(node.test, P.test + 1)} else ${unparse(node.orelse)}`;
      return wrap(text, level > P.test);
    }
    case 'Dict': {
      const items = node.values.map((value, i) => {
        const key = node.keys[i];
        return key ? `${unparse(key)}: ${unparse(value)}` : `**${unparse(value, P.bitOr)}`;
      });
      return `{${items.join(', ')}}`;
    }
    case 'Set':
      return `{${node.elts.map((element) => unparse(element)).join(', ')}}`;
    case 'ListComp':
      return `[${unparse(node.elt)}${clauses(node.generators)}]`;
    case 'SetComp':
      return `{${unparse(node.elt)}${clauses(node.generators)}}`;
    case 'GeneratorExp':
      return `(${unparse(node.elt)}${clauses(node.generators)})`;
    case 'DictComp':
      return `{${unparse(node.key)}: ${unparse(node.value)}${clauses(node.generators)}}`;
    case 'Await':
      return wrap(`await ${unparse(node.value, P.atom)}`, level > P.await);
    case 'Yield':
      return node.value === null ? '(yield)' : `(yield ${unparse(node.value, P.tuple)})`;
    case 'YieldFrom':
      return `(yield from ${unparse(node.value)})`;
    case 'Compare': {
      let text = unparse(node.left, P.compare + 1);
      node.ops.forEach((op, i) => {
        text += COMPARE[op] + unparse(node.comparators[i] as Expression, P.compare + 1);
      });
      return wrap(text, level > P.compare);
    }
    case 'Call':
      return callText(node);
    case 'JoinedStr':
      return formatText(node);
    case 'TemplateStr':
      return formatText(node);
    case 'FormattedValue':
    case 'Interpolation':
      return formatText({ ...node, kind: 'JoinedStr', values: [node] });
    case 'Constant':
      return constantText(node.value);
    case 'Attribute': {
      const isInt = node.value.kind === 'Constant' && node.value.value.type === 'int';
      return `${unparse(node.value, P.atom)}${isInt ? ' .' : '.'}${node.attr}`;
    }
    case 'Subscript':
      return `${unparse(node.value, P.atom)}[${unparse(node.slice, P.tuple)}]`;
    case 'Starred':
      return `*${unparse(node.value, P.bitOr)}`;
    case 'Name':
      return node.id;
    case 'List':
      return `[${node.elts.map((element) => unparse(element)).join(', ')}]`;
    case 'Tuple': {
      if (node.elts.length === 0) return '()';
      const items = node.elts.map((element) => unparse(element)).join(', ');
      return wrap(node.elts.length === 1 ? `${items},` : items, level > P.tuple);
    }
    case 'Slice': {
      const part = (bound: Expression | null): string => (bound === null ? '' : unparse(bound));
      return `${part(node.lower)}:${part(node.upper)}${node.step === null ? '' : `:${unparse(node.step)}`}`;
    }
    case 'NamedExpr':
      return wrap(`${node.target.id} := ${unparse(node.value, P.atom)}`, level > P.tuple);
  }
}

function wrap(text: string, parentheses: boolean): string {
  return parentheses ? `(${text})` : text;
}

function clauses(generators: readonly Comprehension[]): string {
  let text = '';
  for (const { target, iter, ifs, is_async } of generators) {
    text += is_async ? ' async for ' : ' for ';
    text += `${unparse(target, P.tuple)} in ${unparse(iter, P.test + 1)}`;
    for (const test of ifs) text += ` if ${unparse(test, P.test + 1)}`;
  }
  return text;
}

function callText(node: Extract<Expression, { kind: 'Call' }>): string {
  const func = unparse(node.func, P.atom);
  const only = node.args[0];
  if (node.args.length === 1 && node.keywords.length === 0 && only?.kind === 'GeneratorExp')
    return func + unparse(only);
  const parts = node.args.map((arg) => unparse(arg));
  for (const { arg, value } of node.keywords)
    parts.push(arg === null ? `**${unparse(value)}` : `${arg}=${unparse(value)}`);
  return `${func}(${parts.join(', ')})`;
}

function parametersText(args: Arguments): string {
  const parts: string[] = [];
  const positional = [...args.posonlyargs, ...args.args];
  const firstDefault = positional.length - args.defaults.length;
  positional.forEach(({ arg }, i) => {
    parts.push(i >= firstDefault ? `${arg}=${unparse(args.defaults[i - firstDefault] as Expression)}` : arg);
    if (args.posonlyargs.length === i + 1) parts.push('/');
  });
  if (args.vararg !== null) parts.push(`*${args.vararg.arg}`);
  else if (args.kwonlyargs.length > 0) parts.push('*');
  args.kwonlyargs.forEach(({ arg }, i) => {
    const value = args.kw_defaults[i];
    parts.push(value ? `${arg}=${unparse(value)}` : arg);
  });
  if (args.kwarg !== null) parts.push(`**${args.kwarg.arg}`);
  return parts.join(', ');
}

/** repr() of a string. */
function quoted(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  let out = '';
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    if (character === '\\' || character === quote) out += `\\${character}`;
    else if (character === '\n') out += '\\n';
    else if (character === '\r') out += '\\r';
    else if (character === '\t') out += '\\t';
    else if (code < 32 || code === 127) out += `\\x${code.toString(16).padStart(2, '0')}`;
    else out += character;
  }
  return quote + out + quote;
}

function constantText(value: ConstantValue): string {
  switch (value.type) {
    case 'str':
      return (value.kind ?? '') + quoted(value.value);
    case 'bytes': {
      let text = '';
      for (const byte of value.value) {
        text +=
          byte === 92
            ? '\\\\'
            : byte === 10
              ? '\\n'
              : byte === 13
                ? '\\r'
                : byte === 9
                  ? '\\t'
                  : byte < 32 || byte > 126
                    ? `\\x${byte.toString(16).padStart(2, '0')}`
                    : String.fromCharCode(byte);
      }
      const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
      return `b${quote}${quote === "'" ? text.replaceAll("'", "\\'") : text}${quote}`;
    }
    case 'int':
      return String(value.value);
    case 'float':
      return floatText(value.value);
    case 'complex':
      return `${floatText(value.imag).replace(/\.0$/, '')}j`;
    case 'Ellipsis':
      return '...';
    default:
      return value.type;
  }
}

function floatText(value: number): string {
  if (!Number.isFinite(value)) return '1e309';
  if (Number.isInteger(value) && Math.abs(value) < 1e16) return value.toFixed(1);
  return String(value).replace(/e([+-])(\d)$/, 'e$10$2');
}

function formatText(node: JoinedStr | TemplateStr): string {
  const isTemplate = node.kind === 'TemplateStr';
  const body = formatBody(node.values, false);
  return (isTemplate ? 't' : 'f') + quoted(body);
}

function formatBody(values: readonly Expression[], inSpec: boolean): string {
  let text = '';
  for (const value of values) {
    if (value.kind === 'Constant' && value.value.type === 'str') {
      text += inSpec ? value.value.value : value.value.value.replaceAll('{', '{{').replaceAll('}', '}}');
    } else if (value.kind === 'FormattedValue' || value.kind === 'Interpolation') {
      const inner = value.kind === 'Interpolation' ? value.str : unparse(value.value, P.test + 1);
      text += inner.startsWith('{') ? `{ ${inner}` : `{${inner}`;
      if (value.conversion > 0) text += `!${String.fromCharCode(value.conversion)}`;
      if (value.format_spec !== null) text += `:${formatBody(value.format_spec.values, true)}`;
      text += '}';
    } else if (value.kind === 'JoinedStr') text += formatBody(value.values, inSpec);
  }
  return text;
}
