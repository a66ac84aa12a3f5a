/** How library modules are declared. The import system (import.ts) makes module objects of these, one an interpreter, at the first import. */
import type { Value } from '../objects.ts';

/** A module written in TypeScript. */
export interface NativeModuleSpec {
  readonly kind: 'native';
  readonly doc?: string;
  /** True for a package (it has submodules, registered under dotted names). */
  readonly isPackage?: boolean;
  /** The module's names. Called once an interpreter, at the first import; it may itself raise a Python exception. */
  make(): Record<string, Value>;
}

/** A text with the code object that was made of it when headwaiter was built (storeCode of the language room); each is read when it is wanted. */
export interface StoredSource {
  text(): string;
  code(): Uint8Array;
}
/** A Python file of ours as it is imported: its text, or what the build made of it. */
export type PythonSource = string | StoredSource;

/** A module written in our own Python. */
export interface PythonModuleSpec {
  readonly kind: 'python';
  readonly source: PythonSource;
  readonly isPackage?: boolean;
}

/** A module of the library: written in TypeScript or in Python. */
export type ModuleSpec = NativeModuleSpec | PythonModuleSpec;

const library = new Map<string, ModuleSpec>();

/** Adds modules to the library, by full dotted name. A later registration of a name wins. */
export function registerModules(specs: Readonly<Record<string, ModuleSpec>>): void {
  for (const name in specs) library.set(name, specs[name]!);
}

/** The library module of a name, or undefined. */
export const libraryModule = (name: string): ModuleSpec | undefined => library.get(name);

/** Where library modules written in Python pretend to lie: what tracebacks show of them. */
export const LIBRARY_ROOT = '/usr/lib/python3.14';
