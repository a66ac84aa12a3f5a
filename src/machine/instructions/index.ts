/** What the instructions do where the interpreter loop and compiled code have no short way. As CPython's Python/bytecodes.c and Python/ceval.c. */
export * from './attributes.ts';
export * from './building.ts';
export * from './calls.ts';
export * from './iteration.ts';
export * from './names.ts';
export * from './operators.ts';
export * from './table.ts';
export * from './text.ts';
export * from './ways.ts';
