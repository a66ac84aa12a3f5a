/** What the modules of this folder share. */
import {
  block,
  defineFunction,
  defineType,
  exceptionType,
  exceptionTypes,
  type LibrarySpec,
  libraryFunction,
  type NativeGen,
  type NativeSpec,
  type PyType,
  type Value,
} from '../../machine/index.ts';

/** A value made at its first use: classes of library modules cost nothing until somebody imports the module. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
/** The functions of a module that is C code in CPython. */
export function functions(module: string, specs: Readonly<Record<string, NativeSpec>>): Record<string, Value> {
  const made: Record<string, Value> = {};
  for (const [name, spec] of Object.entries(specs)) made[name] = defineFunction(name, spec, module);
  return made;
}

/** The functions of a module that CPython has in Python. */
export function pythonFunctions(module: string, specs: Readonly<Record<string, LibrarySpec>>): Record<string, Value> {
  const made: Record<string, Value> = {};
  for (const [name, spec] of Object.entries(specs)) made[name] = libraryFunction(name, spec, { module });
  return made;
}

/**
 * A class of exceptions without methods of its own; a pure algorithm raises it by its full name. Messages show the bare name, as of all classes that CPython
 * makes while it runs, unless it is one of the few that are laid out at length there (`isStatic`).
 */
export function exceptionClass(
  name: string,
  base: string | PyType = 'Exception',
  { isStatic, ...more }: { doc?: string; module?: string; isStatic?: boolean } = {},
): PyType {
  const type = defineType({
    name,
    base: typeof base === 'string' ? exceptionType(base) : base,
    weakrefable: true,
    pythonClass: isStatic !== true,
    ...more,
  });
  exceptionTypes.set(name, type);
  return type;
}

/** Text and bytes of ASCII or Latin-1 into each other. */
export function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}
export function fromLatin1(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}

const LARGE = 2047;
/** Work of a C function that lets go of the GIL while it works on more than 2047 bytes. */
export function* releaseGil(ns: number): NativeGen<void> {
  yield* block({ kind: 'releaseGilFor', ns: Math.max(1, Math.round(ns)), reason: { on: 'native code' } });
}
/** Whether a C function of this kind would let go of the GIL for so many bytes. */
export const isLarge = (bytes: number): boolean => bytes > LARGE;
