/** create_eager_task_factory() and eager_task_factory. */
import {
  call,
  type LibrarySpec,
  libraryFunction,
  type NativeGen,
  type PyLibraryFunction,
  type Value,
} from '../../../machine/index.ts';

/** A task factory whose tasks begin to run inside the one who creates them. */
export function eagerFactory(make: Value): PyLibraryFunction {
  return libraryFunction(
    'factory',
    [
      'loop, coro, *, eager_start=True, **kwargs',
      function* (loop: Value, coro: Value, eager: Value | undefined, kwargs: Map<string, Value>): NativeGen {
        return yield* call(
          make,
          [coro],
          new Map([['loop', loop], ['eager_start', eager === undefined ? true : eager], ...kwargs]),
        );
      },
    ],
    { module: 'asyncio.tasks', qualname: 'create_eager_task_factory.<locals>.factory' },
  );
}
export const eagerFunctions: Readonly<Record<string, LibrarySpec>> = {
  create_eager_task_factory: [
    'custom_task_constructor',
    eagerFactory,
    'Create a function suitable for use as a task factory on an event-loop.',
  ],
};
