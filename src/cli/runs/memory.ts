/** How much memory a run may use, and uses. */
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { RunHost } from '../../engine/index.ts';

/** Collects garbage now. Costs some 100 ms where there is much: for when a run would end otherwise. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}
/** V8 ends the process when its heap is full, whatever the computer has: a run must stop before. */
export const memoryHost: Required<Pick<RunHost, 'memoryUsed' | 'memoryMost'>> = {
  memoryUsed: (most) => {
    if (process.memoryUsage.rss() > most) collectGarbage();
    return process.memoryUsage.rss();
  },
  memoryMost: getHeapStatistics().heap_size_limit * 0.8,
};
