/** How much memory a run may use, and uses. */
import { getHeapStatistics } from 'node:v8';
import type { RunHost } from '../engine/index.ts';

/** V8 ends the process when its heap is full, whatever the computer has: a run must stop before. */
export const memoryHost: Required<Pick<RunHost, 'memoryUsed' | 'memoryMost'>> = {
  memoryUsed: () => process.memoryUsage.rss(),
  memoryMost: getHeapStatistics().heap_size_limit * 0.8,
};
