/**
 * Which classes can be mixed: the layout of instances. CPython compares structs; here a class has a layout of its own when it is native and makes its own
 * kind of instances, or has non-empty `__slots__`.
 */
import { types } from '../../bootstrap.ts';
import { PyType } from '../../objects.ts';
import { raise } from '../../raise.ts';

/** Native classes that share the allocation of their base but have fields of their own (OSError, SyntaxError ...). */
const withFields = new WeakSet<PyType>();
export const markOwnLayout = (cls: PyType): void => {
  withFields.add(cls);
};

/** The class that a class's layout comes from (`solid_base`). */
export function layoutOf(cls: PyType): PyType {
  let at = cls;
  while (at.base !== null) {
    if (at.isHeap ? (at.ownSlots?.length ?? 0) > 0 : at.alloc !== at.base.alloc || withFields.has(at)) return at;
    at = at.base;
  }
  return at;
}
/** The first class written in C below a class. */
function builtInBelow(cls: PyType): PyType {
  let at = cls.native;
  while (at.pythonClass && at.base !== null) at = at.base;
  return at;
}
/** Whether instances are known to the garbage collector: those of classes written in Python, and built-in ones that hold other objects. */
export const isCollected = (cls: PyType): boolean =>
  cls.isHeap ||
  ![types.object, types.int, types.bool, types.float, types.complex, types.str, types.bytes, types.bytearray].includes(
    cls,
  );
/** True when instances of one class may become instances of the other. */
export function sameLayout(a: PyType, b: PyType): boolean {
  if (a.hasDict !== b.hasDict) return false;
  if (a.isHeap && b.isHeap && builtInBelow(a) !== builtInBelow(b)) return false;
  const first = layoutOf(a);
  const second = layoutOf(b);
  if (first === second) return true;
  // Two classes that add the same slots to the same base.
  return (
    first.isHeap &&
    second.isHeap &&
    first.base !== null &&
    second.base !== null &&
    layoutOf(first.base) === layoutOf(second.base) &&
    String(first.ownSlots?.toSorted()) === String(second.ownSlots?.toSorted())
  );
}
/** The base whose layout the new class gets. @throws Raise(TypeError) for bases that cannot be mixed */
export function bestBase(bases: readonly PyType[]): PyType {
  let winner: PyType | undefined;
  let best: PyType | undefined;
  for (const base of bases) {
    if (!(base instanceof PyType)) raise('TypeError', 'bases must be types');
    if (!base.isBaseType) raise('TypeError', `type '${base.shown}' is not an acceptable base type`);
    const candidate = layoutOf(base);
    if (winner === undefined) {
      winner = candidate;
      best = base;
    } else if (winner.isSubtype(candidate)) continue;
    else if (candidate.isSubtype(winner)) {
      winner = candidate;
      best = base;
    } else raise('TypeError', 'multiple bases have instance lay-out conflict');
  }
  return best ?? types.object;
}

/**
 * The base whose kind of instances the new class gets. A class of the library looks as if written in Python, so it has no layout, but its instances have
 * fields that only they have: a mixin before it takes nothing away.
 */
export function keeperOf(bases: readonly PyType[], best: PyType): PyType {
  let keeper = best;
  for (const base of bases) if (base.native !== keeper.native && base.native.isSubtype(keeper.native)) keeper = base;
  return keeper;
}

/** Merges the bases' MROs by the C3 rule. @throws Raise(TypeError) when there is no consistent order */
export function linearize(cls: PyType): PyType[] {
  const { bases } = cls;
  for (let at = 0; at < bases.length; at++) {
    for (let other = at + 1; other < bases.length; other++) {
      if (bases[at] === bases[other]) raise('TypeError', `duplicate base class ${bases[at]!.name}`);
    }
  }
  if (bases.length === 1) return [cls, ...bases[0]!.mro];
  const lists = [...bases.map((base) => base.mro), bases];
  const at = lists.map(() => 0);
  const result: PyType[] = [cls];
  for (;;) {
    let picked: PyType | undefined;
    let open = false;
    for (let index = 0; index < lists.length; index++) {
      const candidate = lists[index]![at[index]!];
      if (candidate === undefined) continue;
      open = true;
      const blocked = lists.some((list, other) => list.indexOf(candidate, at[other]! + 1) >= 0);
      if (!blocked) {
        picked = candidate;
        break;
      }
    }
    if (!open) return result;
    if (picked === undefined) inconsistent(lists, at);
    result.push(picked);
    for (let index = 0; index < lists.length; index++) if (lists[index]![at[index]!] === picked) at[index]!++;
  }
}
function inconsistent(lists: readonly (readonly PyType[])[], at: readonly number[]): never {
  const heads: PyType[] = [];
  lists.forEach((list, index) => {
    const head = list[at[index]!];
    if (head !== undefined && !heads.includes(head)) heads.push(head);
  });
  raise(
    'TypeError',
    `Cannot create a consistent method resolution order (MRO) for bases ${heads.map((head) => head.name).join(', ')}`,
  );
}
/** Whether instances of a class can be weakly referenced. */
export function hasWeakrefs(cls: PyType): boolean {
  for (const base of cls.mro.length > 1 ? cls.mro : [cls, ...(cls.base?.mro ?? [])]) {
    if (base.weakrefable || (base.isHeap && base.ns.has('__weakref__'))) return true;
  }
  return false;
}
