/** Values and errors as events show them: short, and without running the program's code, which must not notice that somebody looks. */
import {
  asStr,
  callSync,
  getAttr,
  PyDict,
  type PyException,
  PyList,
  PySet,
  PyTuple,
  Raise,
  repr,
  type Value,
} from '../../../machine/index.ts';
import { PyDeque } from '../../structures/deque.ts';

const LONGEST_TEXT = 60;
const MOST_ITEMS = 12;
const DEEPEST = 4;

const isPlain = (value: Value): boolean => value === null || typeof value !== 'object';
/** Classes whose repr() says nothing about other objects. */
const simple = new Set(['float', 'complex', 'bytes', 'bytearray', 'range', 'int', 'bool', 'str', 'type', 'ellipsis']);

function items(values: readonly Value[], depth: number): string {
  let text = '';
  const count = Math.min(values.length, MOST_ITEMS);
  for (let at = 0; at < count; at++) text += `${at === 0 ? '' : ', '}${quietRepr(values[at] as Value, depth + 1)}`;
  return values.length > count ? `${text}, ...` : text;
}
/** repr(value), as far as it can be told from outside. */
export function quietRepr(value: Value, depth = 0): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string')
    return repr(value.length > LONGEST_TEXT ? `${value.slice(0, LONGEST_TEXT - 3)}...` : value);
  if (isPlain(value)) return repr(value);
  const object = value as Exclude<Value, null | string | number | bigint | boolean>;
  const { cls } = object;
  if (cls.isHeap) return `<${cls.name}>`;
  if (depth >= DEEPEST) return '...';
  if (object instanceof PyTuple) return `(${items(object.items, depth)}${object.items.length === 1 ? ',' : ''})`;
  if (object instanceof PyList) return `[${items(object.items, depth)}]`;
  if (object instanceof PyDeque) {
    const first: Value[] = [];
    for (let at = 0; at < Math.min(object.size, MOST_ITEMS + 1); at++) first.push(object.at(at));
    return `deque([${items(first, depth)}])`;
  }
  if (object instanceof PyDict) {
    const { keys, values } = object.table;
    const shown: string[] = [];
    for (let at = 0; at < keys.length && shown.length <= MOST_ITEMS; at++) {
      const key = keys[at];
      if (key === undefined) continue;
      shown.push(
        shown.length === MOST_ITEMS
          ? '...'
          : `${quietRepr(key, depth + 1)}: ${quietRepr(values[at] as Value, depth + 1)}`,
      );
    }
    return `{${shown.join(', ')}}`;
  }
  if (object instanceof PySet && object.table.size > 0) return `{${items(object.table.elements(), depth)}}`;
  return simple.has(cls.name) ? repr(object) : `<${cls.name}>`;
}
/** quietRepr(), cut to a number of characters. */
export function shortQuietRepr(value: Value, longest: number): string {
  const text = quietRepr(value);
  return text.length > longest ? `${text.slice(0, longest - 3)}...` : text;
}
/** An exception's message; what only the program's code could say is left out. */
export function quietMessage(exc: PyException): string {
  const all = exc.args.items;
  if (exc.cls.mro.some((cls) => cls.isHeap && cls.ns.has('__str__'))) return '';
  if (!all.every(isPlain)) return all.map((value) => asStr(value) ?? quietRepr(value)).join(', ');
  try {
    return asStr(callSync(getAttr(exc, '__str__'))) ?? '';
  } catch (error) {
    if (error instanceof Raise) return '';
    throw error;
  }
}
