/** Natives that never come back (a search of an expression that doubles with every character) while somebody sits before the screen. */
import { createContext, Script } from 'node:vm';
import type { RunHost } from '../../engine/index.ts';

/** So long nobody waits for the answer to a key, also where the computer has a lot to do. */
const PATIENCE_MS = 20_000;

const place: { work: () => void } = { work: () => undefined };
let script: Script | undefined;

/** V8 leaves a script that takes longer than it may, wherever it is: what it worked on is in no state to go on. */
export const patience: Required<Pick<RunHost, 'withPatience'>> = {
  withPatience: (work) => {
    if (script === undefined) {
      script = new Script('work()');
      createContext(place);
    }
    const { work: outer } = place;
    place.work = work;
    try {
      script.runInContext(place, { timeout: PATIENCE_MS, displayErrors: false });
      return true;
    } catch (error) {
      if ((error as { readonly code?: unknown }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return false;
      throw error;
    } finally {
      place.work = outer;
    }
  },
};
