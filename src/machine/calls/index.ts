/** Calls and returns: putting frames on a thread, giving a finished frame's value to the frame below, unwinding for an exception. A native (TypeScript) generator has a frame of its own kind on the same stack, so a thread can stop inside it. */
export * from './arguments.ts';
export * from './async-steps.ts';
export * from './begun-again.ts';
export * from './data-stack.ts';
export * from './frames.ts';
export * from './generators.ts';
export * from './invoke.ts';
export * from './natives.ts';
export * from './nested.ts';
export * from './results.ts';
export * from './unseen-ends.ts';
export * from './unwind.ts';
