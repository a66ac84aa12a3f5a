/** Modules of the library that are written in Python, as its registries name them. */
import type { ModuleSpec, PythonSource } from '../machine/index.ts';

/** A module from one text. */
export const python = (source: PythonSource): ModuleSpec => ({ kind: 'python', source });
/** A package: the text of its `__init__`. Its modules stand in the registry under their own dotted names. */
export const pythonPackage = (source: PythonSource): ModuleSpec => ({ kind: 'python', source, isPackage: true });
