/** Patterns of `match`. */
import { call } from '../door.ts';
import { HashTable } from '../hashtable.ts';
import { makeList, makeTuple } from '../make.ts';
import type { NativeGen } from '../native.ts';
import { PyTuple, PyType, type Value } from '../objects.ts';
import { checkInstance, lookupAttr, repr, typeName } from '../protocols/index.ts';
import { raise } from '../raise.ts';

/** MATCH_KEYS: a tuple of the subject's values for the keys; None where one is missing. */
export function* matchKeysGen(subject: Value, keys: PyTuple): NativeGen {
  const seen = new HashTable();
  const values: Value[] = [];
  const getter = lookupAttr(subject, 'get') as Value;
  const missing = makeList([]);
  for (const key of keys.items) {
    if (seen.has(key)) raise('ValueError', `mapping pattern checks duplicate key (${repr(key)})`);
    seen.set(key, null);
    const value = yield* call(getter, [key, missing]);
    if (value === missing) return null;
    values.push(value);
  }
  return makeTuple(values);
}
/** MATCH_CLASS: a tuple of the attributes that the patterns are about; None where the subject does not match. */
export function* matchClassGen(subject: Value, cls: Value, count: number, names: PyTuple): NativeGen {
  if (!(cls instanceof PyType)) raise('TypeError', 'called match pattern must be a class');
  if (!checkInstance(subject, cls)) return null;
  const values: Value[] = [];
  const seen = new Set<string>();
  const read = (name: string): boolean => {
    if (seen.has(name)) raise('TypeError', `${cls.name}() got multiple sub-patterns for attribute '${name}'`);
    seen.add(name);
    const value = lookupAttr(subject, name);
    if (value === undefined) return false;
    values.push(value);
    return true;
  };
  if (count > 0) {
    const own = lookupAttr(cls, '__match_args__');
    let positional: Value[] = [];
    let itself = false;
    if (own === undefined) itself = cls.mro.some((base) => base.matchSelf);
    else if (!(own instanceof PyTuple))
      raise('TypeError', `${cls.name}.__match_args__ must be a tuple (got ${typeName(own)})`);
    else positional = own.items;
    const allowed = itself ? 1 : positional.length;
    if (count > allowed)
      raise(
        'TypeError',
        `${cls.name}() accepts ${allowed} positional sub-pattern${allowed === 1 ? '' : 's'} (${count} given)`,
      );
    if (itself) values.push(subject);
    else {
      for (let at = 0; at < count; at++) {
        const name = positional[at] as Value;
        if (typeof name !== 'string')
          raise('TypeError', `__match_args__ elements must be strings (got ${typeName(name)})`);
        if (!read(name)) return null;
      }
    }
  }
  for (const name of names.items) if (!read(name as string)) return null;
  yield* nothing();
  return makeTuple(values);
}
function* nothing(): NativeGen<void> {}
/** Structural patterns look at flags of the class: PyType.sequencePattern / mappingPattern; the first class of the MRO that has one decides. */
export const patternFlag = (value: Value, flag: 'sequencePattern' | 'mappingPattern'): boolean =>
  typeof value === 'object' &&
  value !== null &&
  value.cls.mro.find((cls) => cls.sequencePattern || cls.mappingPattern)?.[flag] === true;
