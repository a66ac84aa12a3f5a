/** How long it takes until what was started runs. */
import { vm } from '../../machine/index.ts';

/** A delay of the cost model: none where every order is possible anyway (a run that is explored, and its replay, where the switch model is "any"). */
export const startDelay = (ns: number): number => (vm.exploring || vm.kernel.options.switchModel === 'any' ? 0 : ns);
