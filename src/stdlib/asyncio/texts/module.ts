/** The functions of asyncio.format_helpers. */
import {
  type LibrarySpec,
  libraryFunction,
  makeTuple,
  PyDict,
  str,
  toArray,
  truthy,
  type Value,
} from '../../../machine/index.ts';
import {
  argumentsText,
  DEBUG_STACK_DEPTH,
  extractStack,
  formatCallback,
  formatCallbackSource,
  functionSource,
} from './format.ts';

const keywords = (given: Value): Map<string, Value> => {
  const map = new Map<string, Value>();
  if (given instanceof PyDict) for (const [key, value] of given.table.liveEntries()) map.set(str(key), value);
  return map;
};
const list = (given: Value): Value[] => (given === null ? [] : toArray(given));

const functions: Readonly<Record<string, LibrarySpec>> = {
  _get_function_source: [
    'func',
    (func: Value) => {
      const source = functionSource(func);
      return source === undefined ? null : makeTuple([...source]);
    },
  ],
  _format_callback_source: [
    'func, args, *, debug=False',
    (func: Value, args: Value, debug?: Value) => formatCallbackSource(func, list(args), truthy(debug ?? null)),
  ],
  _format_args_and_kwargs: [
    'args, kwargs, *, debug=False',
    (args: Value, kwargs: Value, debug?: Value) => argumentsText(list(args), keywords(kwargs), truthy(debug ?? null)),
  ],
  _format_callback: [
    "func, args, kwargs, *, debug=False, suffix=''",
    (func: Value, args: Value, kwargs: Value, debug?: Value, suffix?: Value) =>
      formatCallback(
        func,
        list(args),
        keywords(kwargs),
        truthy(debug ?? null),
        suffix === undefined || suffix === null ? '' : str(suffix),
      ),
  ],
  extract_stack: ['f=None, limit=None', () => extractStack('', DEBUG_STACK_DEPTH)],
};
export function formatFunctions(): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(functions).map(([name, spec]) => [
      name,
      libraryFunction(name, spec, { module: 'asyncio.format_helpers' }),
    ]),
  );
}
