/** sys.getsizeof: what objects weigh in CPython on a 64-bit machine, reckoned from what they hold. */
import {
  asInt,
  bitLength,
  callMethod,
  codePointLength,
  PyByteArray,
  PyBytes,
  PyDict,
  PyFloat,
  PyFunction,
  PyGenerator,
  PyInstance,
  PyList,
  PyModule,
  type PyObject,
  PySet,
  PyTuple,
  PyType,
  raise,
  toIndex,
  typeName,
  typeOf,
  type Value,
} from '../../../machine/index.ts';

/** The collector's header before objects that can be part of a circle. */
const HEADER = 16;

function strSize(text: string): number {
  let widest = 0;
  for (let at = 0; at < text.length; at++) widest = Math.max(widest, text.codePointAt(at) as number);
  if (widest < 128) return 41 + text.length;
  if (widest < 256) return 57 + text.length;
  return widest < 0x10000 ? 58 + 2 * text.length : 60 + 4 * codePointLength(text);
}

// ---- containers that hold more room than they need --------------------------------------------------------------------------------------------------------

/** How many places a list has: set aside for appending, kept while at least half are used, or as many as there were items at first. */
function roomOf(list: PyList): number {
  const count = list.items.length;
  if (list.room >= count && (count >= list.room >> 1 || list.room === 4)) return list.room;
  // Three and more constants are copied into a list in one piece, whose size is even.
  return count >= 3 ? (count + 1) & ~1 : count;
}
function dictSize(dict: PyDict): number {
  const usable = dict.table.capacity;
  if (usable === 0) return 48;
  const size = 2 ** Math.ceil(Math.log2((usable * 3) / 2));
  const indexBytes = size <= 256 ? size : size <= 65536 ? size * 2 : size * 4;
  const entry = dict.table.liveKeys().every((key) => typeof key === 'string') ? 16 : 24;
  return 48 + 32 + indexBytes + usable * entry;
}
// ---- everything ---------------------------------------------------------------------------------------------------------------------------------------

const fixed: Readonly<Record<string, number>> = {
  NoneType: 16,
  ellipsis: 16,
  NotImplementedType: 16,
  float: 24,
  complex: 32,
  range: 48,
  slice: 40 + HEADER,
  function: 144 + HEADER,
  builtin_function_or_method: 56 + HEADER,
  method: 48 + HEADER,
  module: 56 + HEADER,
  list_iterator: 32 + HEADER,
  tuple_iterator: 32 + HEADER,
  str_iterator: 32 + HEADER,
  str_ascii_iterator: 32 + HEADER,
  dict_keyiterator: 56 + HEADER,
  enumerate: 56 + HEADER,
  zip: 48 + HEADER,
  map: 32 + HEADER,
  filter: 32 + HEADER,
  property: 64 + HEADER,
  memoryview: 168 + HEADER,
  dict_keys: 24 + HEADER,
  dict_values: 24 + HEADER,
  dict_items: 24 + HEADER,
  cell: 24 + HEADER,
  object: 16,
  staticmethod: 48 + HEADER,
  classmethod: 48 + HEADER,
};
function nativeSize(value: Value): number | undefined {
  if (typeof value === 'string') return strSize(value);
  if (typeof value === 'boolean') return 28;
  const int = asInt(value);
  if (int !== undefined) return 24 + 4 * Math.max(1, Math.ceil(bitLength(int) / 30));
  if (value === null) return 16;
  const object = value as PyObject;
  if (object instanceof PyType) return object.isHeap ? 1712 : 416;
  if (object instanceof PyBytes) return 33 + object.value.length;
  if (object instanceof PyByteArray) return 56 + (object.value.length === 0 ? 0 : object.value.length + 1);
  const extra = object.cls.isHeap ? 0 : HEADER;
  if (object instanceof PyTuple) return 32 + 8 * object.items.length + extra;
  if (object instanceof PyList) return 40 + 8 * roomOf(object) + extra;
  if (object instanceof PyDict) return dictSize(object) + extra;
  if (object instanceof PySet) return 200 + (object.table.length > 8 ? 16 * object.table.length : 0) + extra;
  if (object instanceof PyFloat) return 24;
  if (object instanceof PyFunction) return 144 + HEADER;
  if (object instanceof PyGenerator) return 72 + 8 * object.linked.frameSize + HEADER;
  if (object instanceof PyModule) return 56 + HEADER;
  return fixed[object.cls.name];
}
/** sys.getsizeof(value) */
export function sizeOfObject(value: Value, fallback: Value | undefined): Value {
  const cls = typeOf(value);
  const own = cls.lookup('__sizeof__');
  const overridden = cls.isHeap && cls.owner('__sizeof__')?.isHeap === true;
  if (!overridden) {
    const known = cls.isHeap && !(value instanceof PyType) ? heapSize(value as PyObject) : nativeSize(value);
    if (known !== undefined) return known;
  }
  if (own === undefined) {
    if (fallback !== undefined) return fallback;
    raise('TypeError', `Type ${typeName(value)} doesn't define __sizeof__`);
  }
  const answer = callMethod(own, value);
  if (asInt(answer) === undefined) raise('TypeError', 'an integer is required');
  const size = Number(toIndex(answer));
  if (size < 0) raise('ValueError', '__sizeof__() should return >= 0');
  return size + HEADER;
}
/** Instances of classes written in Python: the native part, attributes' dict and weak list apart, and slots. */
function heapSize(object: PyObject): number {
  const native = object instanceof PyInstance && object.constructor === PyInstance ? 16 : (nativeSize(object) ?? 16);
  let slots = 0;
  for (const cls of object.cls.mro) slots += cls.ownSlots?.length ?? 0;
  return native + slots * 8 + (object.cls.hasDict ? 16 : 0) + HEADER;
}
