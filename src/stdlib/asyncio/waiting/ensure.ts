/** Futures out of anything awaitable: ensure_future() and what it needs. */
import {
  awaiting,
  call,
  callSync,
  coroutineFunction,
  getAttr,
  isRaised,
  lookupAttr,
  type NativeGen,
  nativeCoroutine,
  PyGenerator,
  raise,
  typeOf,
  type Value,
} from '../../../machine/index.ts';
import { createTaskOn, taskFor } from '../loop/loop.ts';
import { PyFuture } from '../model.ts';
import { currentLoop } from '../loop/running.ts';
import { asy } from '../state.ts';
import { isCoroutine } from '../tasks/task.ts';

/** futures.isfuture() */
export function isFuture(value: Value): boolean {
  if (value instanceof PyFuture) return value.loop !== undefined || !value.cls.isHeap;
  if (value === null || typeof value !== 'object') return false;
  const cls = lookupAttr(value, '__class__') ?? typeOf(value);
  if (lookupAttr(cls, '_asyncio_future_blocking') === undefined) return false;
  return getAttr(value, '_asyncio_future_blocking') !== null;
}
/** futures._get_loop() */
export function loopOf(future: Value): Value {
  if (future instanceof PyFuture && !future.cls.isHeap) return future.loop ?? null;
  const get = lookupAttr(future, 'get_loop');
  return get !== undefined ? callSync(get) : getAttr(future, '_loop');
}
/** inspect.isawaitable() */
export function isAwaitable(value: Value): boolean {
  if (value instanceof PyGenerator && value.flavour === 'generator') return (value.linked.code.flags & 0x100) !== 0;
  return isCoroutine(value) || (typeOf(value).lookup('__await__') ?? null) !== null;
}

/** ensure_future() */
export function* ensureFuture(given: Value, loop: Value): NativeGen {
  const quick = ensureQuick(given, loop);
  if (quick !== undefined) return quick;
  let coro = given;
  const isOurs = isCoroutine(given);
  if (!isOurs) {
    if (!isAwaitable(given)) raise('TypeError', 'An asyncio.Future, a coroutine or an awaitable is required');
    coro = wrapAwaitable(given);
  }
  const target = loop ?? currentLoop();
  try {
    return yield* createTaskOn(target, coro);
  } catch (error) {
    if (isOurs && isRaised(error, 'RuntimeError')) yield* call(getAttr(coro, 'close'));
    throw error;
  }
}
/** The same where no Python code is needed; undefined where it is. */
export function ensureQuick(given: Value, loop: Value): Value | undefined {
  if (isFuture(given)) {
    if (loop !== null && loop !== loopOf(given)) {
      raise('ValueError', 'The future belongs to a different loop than the one specified as the loop argument');
    }
    return given;
  }
  if (given instanceof PyGenerator && given.flavour === 'coroutine') return taskFor(loop ?? currentLoop(), given);
  return undefined;
}
const wrapFunction = () =>
  coroutineFunction('_wrap_awaitable', ['awaitable', awaiting], {
    module: 'asyncio.tasks',
    qualname: 'ensure_future.<locals>._wrap_awaitable',
  });
function wrapAwaitable(awaitable: Value): Value {
  const { functions } = asy();
  functions._wrap_awaitable ??= wrapFunction();
  return nativeCoroutine(functions._wrap_awaitable, [awaitable], awaiting(awaitable));
}
