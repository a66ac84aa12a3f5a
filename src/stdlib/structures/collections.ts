/** _collections: what the Python part of `collections` is made of. */
import type { ModuleSpec } from '../../machine/index.ts';
import { countElementsFunction, defaultDictType, tupleGetterType } from './defaultdict.ts';
import { dequeTypes } from './deque.ts';
import { orderedDictTypes } from './odict.ts';

export const collectionsModule: ModuleSpec = {
  kind: 'native',
  doc: 'High performance data structures.\n- deque:        ordered collection accessible from endpoints only\n- defaultdict:  dict subclass with a default value factory\n',
  make: () => ({
    ...dequeTypes(),
    defaultdict: defaultDictType(),
    OrderedDict: orderedDictTypes().OrderedDict,
    _count_elements: countElementsFunction(),
    _tuplegetter: tupleGetterType(),
  }),
};
