/** itertools. */
import type { ModuleSpec } from '../../../machine/index.ts';
import { lazy } from '../common.ts';
import { chainTypes } from './chains.ts';
import { combinatoricTypes } from './combinatorics.ts';
import { endlessTypes } from './endless.ts';
import { filterTypes } from './filters.ts';

const members = lazy(() => ({ ...endlessTypes(), ...chainTypes(), ...filterTypes(), ...combinatoricTypes() }));

export const itertoolsModule: ModuleSpec = {
  kind: 'native',
  doc: 'Functional tools for creating and using iterators.\n\nInfinite iterators:\ncount(start=0, step=1) --> start, start+step, start+2*step, ...\ncycle(p) --> p0, p1, ... plast, p0, p1, ...\nrepeat(elem [,n]) --> elem, elem, elem, ... endlessly or up to n times\n',
  make: () => ({ ...members() }),
};
