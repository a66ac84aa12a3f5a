/** str.format and format_map: the pieces come from pure/template.ts; here the fields are looked up, converted and formatted. */
import { begunAgain, isDeep } from '../../calls/index.ts';
import { callMethodGen } from '../../door.ts';
import type { NativeGen } from '../../native.ts';
import type { Value } from '../../objects.ts';
import { asStr, formatValue, getAttr, repr, str, typeName, typeOf } from '../../protocols/index.ts';
import { FieldNumbering, parseFieldName, parseTemplate } from '../../pure/template.ts';
import { binaryOpGen } from '../../protocols/operators.ts';
import { raise } from '../../raise.ts';
import { isPlain, lift, rethrow } from '../common.ts';
import { asciiText } from '../../pure/repr.ts';

/** Where a field's value comes from: keyword arguments, or the mapping of format_map. */
type Named = ((name: string) => Value | undefined) | Value;

/** template.format(*args, **named); `args` null: format_map. */
export function* formatTemplate(template: string, args: readonly Value[] | null, named: Named): NativeGen<string> {
  return yield* format(template, args, named, new FieldNumbering(), 2);
}
const fieldName = lift(parseFieldName);
/** template.format(*args, **named) at once, where plain numbers and text are put in; undefined where it is not as simple as that, or goes wrong. */
export function formatQuick(
  template: string,
  args: readonly Value[],
  named: ReadonlyMap<string, Value>,
): string | undefined {
  const numbering = new FieldNumbering();
  let out = '';
  for (const piece of parseTemplate(template)) {
    if (piece.kind === 'text') {
      out += piece.text;
      continue;
    }
    if (piece.kind === 'error' || piece.nested) return undefined;
    const { first, steps, error } = fieldName(piece.name);
    if (steps.length > 0 || error !== undefined) return undefined;
    const key = lift(() => numbering.resolve(first))();
    const value = typeof key === 'number' ? args[key] : named.get(key);
    if (value === undefined || !isPlain(value)) return undefined;
    out += formatValue(convert(value, piece.conversion), piece.spec);
  }
  return out;
}

function* format(
  template: string,
  args: readonly Value[] | null,
  named: Named,
  numbering: FieldNumbering,
  depth: number,
): NativeGen<string> {
  if (depth <= 0) raise('ValueError', 'Max string recursion exceeded');
  let out = '';
  for (const piece of parseTemplate(template)) {
    if (piece.kind === 'text') {
      out += piece.text;
      continue;
    }
    if (piece.kind === 'error') rethrow(piece.error);
    const value = yield* lookUp(piece.name, args, named, numbering);
    const { conversion } = piece;
    const shown = isDeep() ? yield* begunAgain(() => convert(value, conversion)) : convert(value, conversion);
    const spec = piece.nested ? yield* format(piece.spec, args, named, numbering, depth - 1) : piece.spec;
    out += yield* formatGen(shown, spec);
  }
  return out;
}
function* lookUp(name: string, args: readonly Value[] | null, named: Named, numbering: FieldNumbering): NativeGen {
  const { first, steps, error } = fieldName(name);
  const key = lift(() => numbering.resolve(first))();
  let value: Value;
  if (typeof key === 'number') {
    if (args === null) raise('ValueError', 'Format string contains positional fields');
    if (key >= args.length) raise('IndexError', `Replacement index ${key} out of range for positional args tuple`);
    value = args[key] as Value;
  } else if (typeof named === 'function') {
    const found = named(key);
    if (found === undefined) raise('KeyError', key);
    value = found;
  } else value = yield* item(named, key);
  for (const step of steps)
    value = step.attribute ? getAttr(value, step.name as string) : yield* binaryOpGen(value, step.name, 26);
  if (error !== undefined) rethrow(error);
  return value;
}
function* item(container: Value, key: Value): NativeGen {
  const method = typeOf(container).lookup('__getitem__');
  if (method === undefined) raise('TypeError', `'${typeName(container)}' object is not subscriptable`);
  return yield* callMethodGen(method, container, key);
}
function convert(value: Value, conversion: string): Value {
  switch (conversion) {
    case '':
      return value;
    case 's':
      return str(value);
    case 'r':
      return repr(value);
    case 'a':
      return asciiText(repr(value));
    default: {
      const code = conversion.codePointAt(0) as number;
      if (code > 32 && code < 127) raise('ValueError', `Unknown conversion specifier ${conversion}`);
      raise('ValueError', `Unknown conversion specifier \\x${code.toString(16)}`);
    }
  }
}
/** format(value, spec), suspendable when `__format__` is Python code. */
function* formatGen(value: Value, spec: string): NativeGen<string> {
  const method = typeOf(value).lookup('__format__') as Value;
  if (!typeOf(value).isHeap)
    return isDeep() ? yield* begunAgain(() => formatValue(value, spec)) : formatValue(value, spec);
  const result = yield* callMethodGen(method, value, spec);
  const text = asStr(result);
  if (text === undefined) raise('TypeError', `__format__ must return a str, not ${typeName(result)}`);
  return text;
}
