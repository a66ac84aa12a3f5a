/** `'... %s ...' % (a, b)` as the f-string it amounts to; only where the format uses nothing but %s, %r and %a. */

import { NOWHERE } from '../assembler/blocks.ts';
import type { BinOp, Expression, FormattedValue, JoinedStr, Position } from '../ast.ts';

const DIRECTIVE = /%(?:%|([-+ #0]*)(\d{0,3})(?:\.(\d{1,3}))?([sra]))/y;

/** @returns null when the expression is something else */
export function percentFormat(node: BinOp): JoinedStr | null {
  const { left, right } = node;
  if (left.kind !== 'Constant' || left.value.type !== 'str' || right.kind !== 'Tuple') return null;
  if (right.elts.some((element) => element.kind === 'Starred')) return null;
  const values: Expression[] = [];
  const format = left.value.value;
  let text = '';
  let used = 0;
  const flush = (): void => {
    if (text !== '') values.push({ kind: 'Constant', value: { type: 'str', value: text }, ...NOWHERE });
    text = '';
  };
  for (let i = 0; i < format.length; ) {
    const at = format.indexOf('%', i);
    if (at < 0) {
      text += format.slice(i);
      break;
    }
    text += format.slice(i, at);
    DIRECTIVE.lastIndex = at;
    const match = DIRECTIVE.exec(format);
    if (match === null) return null;
    i = DIRECTIVE.lastIndex;
    const [whole, flags = '', width = '', precision, letter] = match;
    if (letter === undefined) {
      if (whole !== '%%') return null;
      text += '%';
      continue;
    }
    const argument = right.elts[used++];
    if (argument === undefined) return null;
    flush();
    values.push(field(argument, letter, flags, width, precision));
  }
  flush();
  return used === right.elts.length ? { kind: 'JoinedStr', values, ...placeOf(node) } : null;
}

function field(
  value: Expression,
  letter: string,
  flags: string,
  width: string,
  precision: string | undefined,
): FormattedValue {
  let spec = '';
  if (Number(width) > 0) spec += (flags.includes('-') ? '' : '>') + Number(width);
  if (precision !== undefined) spec += `.${Number(precision)}`;
  const at = placeOf(value);
  const format_spec: JoinedStr | null =
    spec === ''
      ? null
      : { kind: 'JoinedStr', values: [{ kind: 'Constant', value: { type: 'str', value: spec }, ...at }], ...at };
  return { kind: 'FormattedValue', value, conversion: letter.charCodeAt(0), format_spec, ...at };
}

function placeOf({ lineno, col_offset, end_lineno, end_col_offset }: Position): Position {
  return { lineno, col_offset, end_lineno, end_col_offset };
}
