/** Objects that lend their bytes: bytes, bytearray, memoryview, and library classes such as array.array. */
import { PyByteArray, PyBytes, PyObject, type Value } from '../../objects.ts';
import { callMethod, typeName } from '../../protocols/index.ts';
import { raise } from '../../raise.ts';
import { isReachable } from '../../destruction/questions.ts';

/** The flags that `__buffer__` is asked with: inspect.BufferFlags.FULL_RO. */
export const FULL_READ_ONLY = 284;

/** The same where only the bytes are wanted, for a moment: inspect.BufferFlags.SIMPLE. */
const SIMPLE = 0;

/** The same where something may be written to them: inspect.BufferFlags.WRITABLE. */
const WRITABLE = 1;

/** Bytes lent by an object: a live view of its memory. */
export interface Lent {
  readonly bytes: Uint8Array;
  /** One letter of the struct module. */
  readonly format: string;
  readonly itemsize: number;
  readonly readonly: boolean;
  /** False: the items do not lie together, and `bytes` is a copy. */
  readonly contiguous?: boolean;
}
/** An object of a library class that can lend its bytes. */
export interface Lender {
  exportBuffer(): Lent;
}
const isLender = (value: Value): value is PyObject & Lender => value instanceof PyObject && 'exportBuffer' in value;

/** The buffer of an object, or undefined when it has none. */
export const lent = (value: Value): Lent | undefined => lentByItself(value) ?? lentInPython(value, WRITABLE);
/** The same, where no class written in Python is asked. */
export function lentByItself(value: Value): Lent | undefined {
  if (value instanceof PyBytes) return { bytes: value.value, format: 'B', itemsize: 1, readonly: true };
  if (value instanceof PyByteArray) return { bytes: value.value, format: 'B', itemsize: 1, readonly: false };
  return isLender(value) ? value.exportBuffer() : undefined;
}
/** What an object of a class with a `__buffer__` written in Python lends, for a moment. */
export function lentInPython(value: Value, flags: number): Lent | undefined {
  if (!(value instanceof PyObject) || !value.cls.isHeap) return undefined;
  const method = value.cls.lookup('__buffer__') ?? undefined;
  if (method === undefined) return undefined;
  const view = callMethod(method, value, flags);
  const found = lent(view);
  const release = value.cls.lookup('__release_buffer__') ?? undefined;
  if (found !== undefined && release !== undefined) callMethod(release, value, view);
  return found;
}
/** The bytes of a bytes-like object, not copied; undefined for anything else. */
export function bufferOf(value: Value): Uint8Array | undefined {
  if (value instanceof PyBytes || value instanceof PyByteArray) return value.value;
  if (isLender(value)) return value.exportBuffer().bytes;
  return lentInPython(value, SIMPLE)?.bytes;
}
/** The bytes of an argument. @throws TypeError "a bytes-like object is required, not 'str'" */
export function bytesArgument(value: Value): Uint8Array {
  if (isLender(value)) {
    const { bytes, contiguous } = value.exportBuffer();
    if (contiguous === false) raise('BufferError', 'memoryview: underlying buffer is not C-contiguous');
    return bytes;
  }
  if (value instanceof PyObject && value.cls.lookup('__buffer__') === null) callMethod(null, value);
  return bufferOf(value) ?? raise('TypeError', `a bytes-like object is required, not '${typeName(value)}'`);
}

/** The memoryviews that look at an object's memory: while there are any it keeps its size. */
const lendings = new WeakMap<PyObject, Set<object>>();
let lentAny = false;
/** A view begins to look at the memory of `object`. */
export function lend(object: PyObject, view: object): void {
  lentAny = true;
  const views = lendings.get(object);
  if (views === undefined) lendings.set(object, new Set([view]));
  else views.add(view);
}
/** A view was released. */
export function giveBack(object: PyObject, view: object): void {
  lendings.get(object)?.delete(view);
}
/** Whether views of the object's memory are about. */
export function isLent(object: PyObject): boolean {
  const views = lentAny ? lendings.get(object) : undefined;
  if (views === undefined || views.size === 0) return false;
  // A view that nobody refers to any more is gone in CPython.
  const alive = isReachable([...views]);
  for (const view of views) if (!alive.has(view)) views.delete(view);
  return views.size > 0;
}
/** @throws BufferError when the object's memory is lent out and so may not move */
export function checkResizable(object: PyObject): void {
  if (isLent(object)) raiseLent();
}
/** @throws BufferError */
export function raiseLent(): never {
  raise('BufferError', 'Existing exports of data: object cannot be re-sized');
}
