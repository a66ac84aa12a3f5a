/** _native_enum: what enum.py asks of every name in the body of an enumeration. */
import { asStr, type ModuleSpec, PyTuple, PyType, type Value } from '../../machine/index.ts';
import { lazy, moduleFunctions } from '../structures/common.ts';

/** Which names these are, by their underscores alone: `__x__`, `_Name__x` or `_x_`; None: a name like any other. */
function kindOfName(name: Value, cls: Value): 'dunder' | 'private' | 'sunder' | null {
  const key = asStr(name);
  if (key === undefined) return null;
  const { length } = key;
  const ends = length > 1 && key.endsWith('_');
  if (ends && length > 4 && key.startsWith('__') && key[2] !== '_' && key.endsWith('__') && key.at(-3) !== '_')
    return 'dunder';
  const className = asStr(cls);
  if (className !== undefined) {
    const prefix = className.length + 3;
    if (
      length > prefix &&
      key[0] === '_' &&
      key.startsWith(className, 1) &&
      key.startsWith('__', prefix - 2) &&
      !(ends && key.at(-2) === '_')
    )
      return 'private';
  }
  return ends && length > 2 && key[0] === '_' && key[1] !== '_' && key.at(-2) !== '_' ? 'sunder' : null;
}
/** Whether one of the classes, or a base of theirs, has an attribute of this name. */
function isInherited(bases: Value, name: Value): boolean {
  const key = asStr(name);
  if (!(bases instanceof PyTuple) || key === undefined) return false;
  return bases.items.some((base) => base instanceof PyType && base.lookup(key) !== undefined);
}

const members = lazy(() =>
  moduleFunctions('_native_enum', {
    kind_of_name: ['key, class_name, /', kindOfName, 'What the underscores of a name say.'],
    is_inherited: ['bases, name, /', isInherited, 'Whether classes have an attribute of a name.'],
  }),
);
export const nativeEnumModule: ModuleSpec = { kind: 'native', make: () => ({ ...members() }) };
