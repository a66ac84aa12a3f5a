/** What happens when an object dies: `__del__`, closing of generators, "was never awaited", callbacks of weak references; and the end of a program. */
import { call } from '../door.ts';
import { callSync, PyAsyncGenAwaitable, runSync } from '../calls/index.ts';
import { PyNativeCoroutine, PyQuickCoroutine } from '../coroutine.ts';
import { Raise } from '../errors.ts';
import { callerFrame, lineOf } from '../frames.ts';
import { GenState, PyFunction, PyGenerator } from '../function.ts';
import { type NativeGen, PyNativeFunction } from '../native.ts';
import { type PyException, PyModule, PyObject, PyTuple, type PyWeakRef, type Value } from '../objects.ts';
import { inSight } from '../keeping.ts';
import { emit } from '../observe.ts';
import { lifecycle } from '../program.ts';
import { bind, str, unlessHidden } from '../protocols/index.ts';
import './hooks.ts';
import { ownLines, sourceLine } from '../importing/sources.ts';
import { exceptionType, isRaised } from '../raise.ts';
import { safeRepr, unraisable } from '../tracebacks/uncaught.ts';
import { closeForever } from '../types/functions/async-generators.ts';
import { type AnyGenerator, close, endUnstarted } from '../types/functions/generators.ts';
import { vm } from '../vm.ts';
import { giveUpNames, survivors } from './survivors.ts';
import { placeNow, unawaitedFunction, unawaitedHook, warnExplicit } from '../warnings.ts';
import { onlyForgets } from './forgetting.ts';
import { beforeCollection, collect, orderFrom } from './collector.ts';
import { setBurial } from './dying.ts';
import { registry, track, untrack } from './registry.ts';
import { threadsOf } from './roots.ts';
import { finished, walk } from './walk.ts';

/** Objects whose `__del__` has run: it does not run again if somebody kept them. */
const finalized = new WeakSet<PyObject>();
/** Whether the end of an object has been told (`gc.is_finalized`): it may have been kept all the same. */
export const isFinalized = (value: Value): boolean =>
  value instanceof PyObject && (finalized.has(value) || (value instanceof PyGenerator && value.finalized));

/** Runs what may raise; a Python exception is told, as nobody can catch it. */
function guarded(action: () => void, message: string | null, object: Value): void {
  const t = vm.thread;
  // The dying of an object is nobody's business: what the thread was about to do stays as it was.
  const { pendingException, excInfo, leave, result, stop, sendDone, reraising } = t;
  t.pendingException = null;
  t.leave = false;
  t.reraising = false;
  // (an exception that leaves frame after frame is known to nobody else meanwhile)
  const kept = [pendingException, result].filter((value) => value instanceof PyObject);
  try {
    if (kept.length === 0) action();
    else inSight(kept, action);
  } catch (error) {
    if (!(error instanceof Raise)) throw error;
    const exc: PyException = error.exc;
    runSync(
      (function* (): NativeGen {
        yield* unraisable(
          exc,
          message === null ? null : `${message} ${safeRepr(object)}`,
          message === null ? object : null,
        );
        return null;
      })(),
    );
  } finally {
    Object.assign(t, { pendingException, excInfo, leave, result, stop, sendDone, reraising });
  }
}

/** Where a coroutine was made, when origins are tracked (asyncio's debug mode). */
function createdAt(object: Value): string {
  const origin = (object as { origin?: Value }).origin;
  if (!(origin instanceof PyTuple)) return '';
  let text = '\nCoroutine created at (most recent call last)';
  for (const place of [...origin.items].reverse()) {
    const [file, line, name] = (place as PyTuple).items as [string, number, string];
    const source = (ownLines.get(place as PyTuple)?.[0] ?? sourceLine(file, line)).trim();
    text += `\n  File "${file}", line ${line}, in ${name}${source === '' ? '' : `\n    ${source}`}`;
  }
  return text;
}
/** What an interpreter has told of coroutines at its end, where no code runs: each text comes once. */
const told = new WeakMap<object, Set<string>>();
/** "coroutine 'main' was never awaited" */
function tellNeverAwaited(object: Value, what: string, name: string): void {
  const frame = callerFrame();
  const file = frame?.linked.code.filename ?? '';
  const line = frame === null ? 0 : lineOf(frame);
  emit('coroutine.neverAwaited', { name, file, line, task: vm.thread.taskId });
  const isCoroutine = what.startsWith("coroutine '");
  const hook = isCoroutine ? unawaitedHook() : null;
  let warned = false;
  if (hook !== null)
    guarded(
      () => {
        try {
          callSync(hook, [object]);
          warned = true;
        } catch (error) {
          warned = isRaised(error, 'RuntimeWarning');
          throw error;
        }
      },
      'Exception ignored while finalizing coroutine',
      object,
    );
  if (warned) return;
  guarded(
    () => {
      runSync(
        (function* (): NativeGen {
          const message = `${what} was never awaited${createdAt(object)}`;
          const known = told.get(vm.interpreter);
          if (frame === null && known?.has(message) === true) return null;
          if (frame === null) told.set(vm.interpreter, (known ?? new Set()).add(message));
          try {
            yield* warnExplicit(exceptionType('RuntimeWarning'), message, placeNow(), object);
          } catch (error) {
            const tell = isCoroutine && isRaised(error, 'RuntimeWarning') ? unawaitedFunction() : undefined;
            if (tell === undefined) throw error;
            // It is an error: one that comes out of the function of `warnings` that tells it.
            yield* call(tell, [object]);
          }
          return null;
        })(),
      );
    },
    `Exception ignored while finalizing ${object instanceof PyAsyncGenAwaitable ? 'async generator' : 'coroutine'}`,
    object instanceof PyAsyncGenAwaitable ? object.gen : object,
  );
}
/** @param unstarted takes what never began, where it lives on until everything that dies with it has been told */
function buryGenerator(self: AnyGenerator, unstarted?: AnyGenerator[]): boolean {
  const endUnbegun = () => {
    if (unstarted === undefined) endUnstarted(self);
    else unstarted.push(self);
  };
  if (self.finalized || self.state === GenState.closed || self.state === GenState.running) return false;
  self.finalized = true;
  const isCoroutine = !(self instanceof PyGenerator) || self.flavour === 'coroutine';
  if (self instanceof PyGenerator && self.flavour === 'async_generator') {
    if (self.finalizer !== null && !self.asyncClosed) {
      guarded(
        () => callSync(self.finalizer, [self]),
        'Exception ignored while finalizing asynchronous generator',
        self,
      );
      return true;
    }
    if (self.state === GenState.created) {
      endUnbegun();
      return false;
    }
  }
  if (isCoroutine && self.state === GenState.created) {
    const name = str(self.qualname);
    tellNeverAwaited(self, `coroutine '${name}'`, name);
    endUnbegun();
    return true;
  }
  if (self.state === GenState.created) {
    endUnbegun();
    return false;
  }
  guarded(() => void runSync(close(self), 'close'), 'Exception ignored while closing generator', self);
  return true;
}
/** What is called as `__del__`; undefined where there is none, or where a descriptor does not give it: nobody is told why. */
function finalizer(object: PyObject): Value | undefined {
  try {
    return unlessHidden(object.cls.lookup('__del__'), object);
  } catch (error) {
    if (!(error instanceof Raise)) throw error;
    return undefined;
  }
}
/** Calls `__del__`. */
function callDel(object: PyObject): boolean {
  if (finalized.has(object)) return false;
  const method = finalizer(object);
  if (method === undefined) return false;
  finalized.add(object);
  if (method instanceof PyNativeFunction && method.instead !== null && method.quick?.(object) !== undefined)
    return false;
  const before = vm.position;
  const bound = bind(method, object, object.cls);
  guarded(
    () => void callSync(bound, []),
    'Exception ignored while calling deallocator',
    method instanceof PyFunction || method instanceof PyNativeFunction ? method : bound,
  );
  return !(method instanceof PyNativeFunction) || vm.position !== before;
}
/** A native object that says itself what its death shows. */
interface Mortal {
  /** @returns whether Python code may have run */
  bury(): boolean;
  /** What is forgotten of an object of a class that a program made, whatever its `__del__` does. */
  leave?(): void;
}
const isMortal = (object: object): object is Mortal => 'bury' in object;
function bury(object: PyObject, unstarted?: AnyGenerator[]): boolean {
  if (isMortal(object) && !object.cls.isHeap) {
    let ran = false;
    guarded(
      () => {
        ran = object.bury();
      },
      'Exception ignored while calling deallocator',
      object,
    );
    return ran;
  }
  if (isMortal(object)) object.leave?.();
  if (object instanceof PyGenerator || object instanceof PyNativeCoroutine || object instanceof PyQuickCoroutine)
    return buryGenerator(object, unstarted);
  if (object instanceof PyAsyncGenAwaitable) {
    // Who shows the warning may hold it for a moment, and lets go of it again.
    if (!object.isFresh || finalized.has(object)) return false;
    finalized.add(object);
    tellNeverAwaited(
      object,
      `coroutine method '${object.method}' of '${str(object.gen.qualname)}'`,
      str(object.gen.qualname),
    );
    closeForever(object);
    return true;
  }
  return callDel(object);
}
function clearWeakrefs(object: PyObject, isAlive: (ref: PyWeakRef) => boolean): boolean {
  const refs = object.weakrefs;
  if (refs === undefined) return false;
  object.weakrefs = undefined;
  for (const ref of refs) ref.weakTarget = undefined;
  let ran = false;
  for (const ref of refs) {
    const { callback } = ref;
    if (callback === null || !isAlive(ref)) continue;
    ref.callback = null;
    ran ||= !onlyForgets(callback, ref);
    guarded(() => void callSync(callback, [ref]), 'Exception ignored while calling weakref callback', callback);
  }
  return ran;
}
setBurial(bury, clearWeakrefs);
vm.generatorLost = (gen) => {
  buryGenerator(gen);
  untrack(gen);
};

/**
 * The end of a program: first the cycles that nobody reaches any more, then what the main module holds, in the order in which the collector, having gone
 * through the module once, finds it; then the rest, but for what survives them. While that happens the module's names still stand.
 */
// No yield: steps of a program's life are generators
lifecycle.finalize = function* () {
  vm.interpreter.state.set('finalizing', true);
  const r = registry();
  if (r.experience.isUnconfirmed) {
    walk(r, threadsOf(vm.interpreter), null);
    finished();
  }
  if (r.tracked.size === 0 && beforeCollection.every((find) => find().length === 0)) return;
  collect();
  const main = vm.interpreter.modules.table.get('__main__') ?? null;
  vm.interpreter.state.set('modulesCleared', true);
  const isRemembered = giveUpNames();
  const surviving = survivors();
  // (a module that nobody else has is forgotten together with the cycles)
  if (isRemembered && main instanceof PyModule && surviving.has(main.dict)) collect();
  for (let round = 0; round < 8; round++) {
    for (const find of beforeCollection) for (const object of find()) track(object);
    const dying = orderFrom(main instanceof PyModule ? [main.dict] : []).filter((object) => !surviving.has(object));
    if (dying.length === 0) break;
    collect(dying);
  }
  r.over = true;
};
