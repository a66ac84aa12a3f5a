/**
 * The asynchronous generators that a loop will close (`_asyncgens`).
 *
 * CPython keeps them in a WeakSet. Nobody sees that one as long as nobody asks for it, and then it need not be told of each generator's death the moment it
 * happens (which would have to be found out by a walk through everything that is alive). So the loop notes its generators for itself and makes the WeakSet
 * when somebody asks: those that have not ended are in it, for they would have been taken out when they died, and those that have ended and still are
 * somewhere.
 */
import {
  callSync,
  GenState,
  isReachable,
  PyBoundMethod,
  PyGenerator,
  setWeakrefsAsked,
  track,
  type Value,
} from '../../../machine/index.ts';
import { PyLoop } from '../model.ts';
import { callAttr, moduleGlobal } from '../support.ts';

/** So many are noted before those that are gone are looked for. */
const ROOM = 2048;

/** A generator has begun. */
export function noteGenerator(loop: PyLoop, agen: Value): void {
  if (loop.asyncgens !== null || !(agen instanceof PyGenerator)) {
    callAttr(asyncgens(loop), 'add', [agen]);
    return;
  }
  loop.weakAgens ??= new Set();
  if (loop.weakAgens.size >= loop.roomForAgens) {
    forgetLost(loop.weakAgens);
    loop.roomForAgens = Math.max(ROOM, 2 * loop.weakAgens.size);
  }
  loop.weakAgens.add(agen);
  track(agen);
}
/** A generator is being closed, since nobody has it any more. */
export function forgetGenerator(loop: PyLoop, agen: Value): void {
  if (loop.asyncgens !== null || loop.weakAgens === null) callAttr(asyncgens(loop), 'discard', [agen]);
  else loop.weakAgens.delete(agen as PyGenerator);
}
/** Whether `_asyncgens` would be empty. */
export function hasGenerators(loop: PyLoop): boolean {
  if (loop.asyncgens !== null) return true;
  if (loop.weakAgens === null) return false;
  forgetLost(loop.weakAgens);
  return loop.weakAgens.size > 0;
}
function forgetLost(agens: Set<PyGenerator>): void {
  const ended = [...agens].filter((agen) => agen.state === GenState.closed);
  if (ended.length === 0) return;
  const alive = isReachable(ended);
  for (const agen of ended) if (!alive.has(agen)) agens.delete(agen);
}
/** `_asyncgens`. */
export function asyncgens(loop: PyLoop): Value {
  if (loop.asyncgens !== null) return loop.asyncgens;
  loop.asyncgens = callSync(moduleGlobal('weakref', 'WeakSet'));
  const noted = loop.weakAgens;
  loop.weakAgens = null;
  if (noted === null) return loop.asyncgens;
  forgetLost(noted);
  for (const agen of noted) callAttr(loop.asyncgens, 'add', [agen]);
  return loop.asyncgens;
}
// Whoever asks for the weak references to a generator finds that of its loop.
setWeakrefsAsked((object) => {
  if (!(object instanceof PyGenerator) || !(object.finalizer instanceof PyBoundMethod)) return;
  const loop = object.finalizer.self;
  if (loop instanceof PyLoop && loop.weakAgens?.has(object) === true) asyncgens(loop);
});
