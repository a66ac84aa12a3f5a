/** Python's protocols for natives, in their synchronous forms: what an operation does with a value of any class. */
export * from './attributes.ts';
export * from './binding.ts';
export * from './classes.ts';
export * from './comparison.ts';
export * from './containers.ts';
export * from './iteration.ts';
export * from './relations.ts';
export * from './text.ts';
