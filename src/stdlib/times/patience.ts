/**
 * Where computing takes next to no virtual time (see `vm.unitNs`), a program that looks at the clock until some time has passed, or turns its event
 * loop until a timer is due, would do so almost for ever. So time passes for those who do nothing but look: after a millisecond's worth of looking
 * without anything waited for, each look takes as long as in CPython.
 */
import { ZERO_NS } from '../../events/index.ts';
import { UNIT_NS, vm } from '../../machine/index.ts';
import { processCpuNs } from './clock.ts';

/** What looking takes in CPython on a current machine, in virtual nanoseconds. */
export const LookCost = { clock: 1000, turn: 4000, selector: 20_000 } as const;

/** Looking that takes no time. */
const FREE_NS = 1_000_000;
/** Less than this is no waiting. */
const WAIT_NS = 1000;
const key = 'times.patience';

interface Patience {
  /** Time that the process had waited at the last look. */
  waitedNs: number;
  /** What has been looked since then. */
  lookedNs: number;
}

/** The program looks whether it is time; `costNs`: one of `LookCost`. */
export function look(costNs: number): void {
  if (vm.unitNs === UNIT_NS) return;
  const { state } = vm.interpreter;
  let patience = state.get(key) as Patience | undefined;
  if (patience === undefined) {
    patience = { waitedNs: ZERO_NS, lookedNs: ZERO_NS };
    state.set(key, patience);
  }
  const waitedNs = vm.nowNs() - processCpuNs();
  if (waitedNs - patience.waitedNs > WAIT_NS) patience.lookedNs = 0;
  patience.waitedNs = waitedNs;
  if (patience.lookedNs > FREE_NS) vm.spend(costNs);
  else patience.lookedNs += costNs;
}
