/** _prompt: what the prompt (a Python program of the engine's) asks of whoever sits before it, and of the loop. */
import {
  blockOnce,
  defineFunction,
  type ModuleSpec,
  type NativeGen,
  raise,
  type Value,
  vm,
} from '../../machine/index.ts';
import { PyLoop } from '../asyncio/model.ts';
import { runTurn } from '../asyncio/loop/run.ts';

/** The next thing that is asked for; None at the end. Until it is there the whole computer stands still: nobody's time passes while somebody types. */
function* read(): NativeGen {
  const { host } = vm.interpreter;
  for (;;) {
    const request = host.readRequest();
    if (request !== undefined) return request;
    yield* blockOnce({ kind: 'pause', why: 'prompt' });
  }
}

function* step(loop: Value, most: Value): NativeGen {
  if (!(loop instanceof PyLoop)) raise('TypeError', 'step() needs an event loop');
  return yield* runTurn(loop, most === 0 ? Number.POSITIVE_INFINITY : Number(most));
}

export const promptModule: ModuleSpec = {
  kind: 'native',
  make: () => ({
    read: defineFunction('read', ['', read], '_prompt'),
    step: defineFunction('step', ['loop, most, /', step], '_prompt'),
  }),
};
