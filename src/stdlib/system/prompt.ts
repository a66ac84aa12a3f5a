/** _prompt: what a prompt must know of a text that may not be whole yet. */
import { codeState } from '../../language/index.ts';
import { asStr, defineFunction, type ModuleSpec, type Value } from '../../machine/index.ts';

export const promptModule: ModuleSpec = {
  kind: 'native',
  make: () => ({
    // 'complete', 'incomplete' or 'error'
    state: defineFunction(
      'state',
      ['source, /', (source: Value) => codeState(asStr(source) ?? '', { topLevelAwait: true })],
      '_prompt',
    ),
  }),
};
