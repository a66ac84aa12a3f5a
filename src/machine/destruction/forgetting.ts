/** Callbacks of weak references that only take the reference out of the collection that has it: after them everything is as alive as it was. */
import { PyFunction } from '../function.ts';
import { LIBRARY_ROOT } from '../importing/modules.ts';
import { PyCell, PyObject, PyWeakRef, type Value } from '../objects.ts';

/** The functions in question, by file. */
const FORGETTING: Readonly<Record<string, string>> = {
  [`${LIBRARY_ROOT}/weakref.py`]: 'WeakValueDictionary.__init__.<locals>.remove',
  [`${LIBRARY_ROOT}/_weakrefset.py`]: 'WeakSet.__init__.<locals>._remove',
};

/** Whether it is the callback of a set or dict of the library's own class that keeps nothing but the reference (and a key that is no object). */
export function onlyForgets(callback: Value, ref: PyWeakRef): boolean {
  if (!(callback instanceof PyFunction)) return false;
  const { filename, qualname } = callback.linked.code;
  if (FORGETTING[filename] !== qualname || ref.members?.some((member) => member instanceof PyObject)) return false;
  const [cell] = callback.closure?.items ?? [];
  const owner = cell instanceof PyCell ? cell.value : callback.defaults?.items[0];
  if (!(owner instanceof PyWeakRef)) return false;
  const collection = owner.weakTarget;
  return collection === undefined || isLibrarys(collection.cls.ns.get('__init__'), filename);
}
/** The class has not been derived from: its own `__init__` stands in the same file. */
const isLibrarys = (init: Value | undefined, filename: string): boolean =>
  init instanceof PyFunction && init.linked.code.filename === filename;
