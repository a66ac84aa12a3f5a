/**
 * In which order code of the program finds what is in a set, in a run that asks what Python leaves open. Of strings and bytes it hangs on PYTHONHASHSEED, of
 * objects that are hashed by where they are on their addresses; numbers keep the places that CPython gives them. An order that was once asked for stays:
 * what is added later is put somewhere in between.
 */
import type { SetTable } from './hashtable.ts';
import { hooks } from './hooks.ts';
import { isLibraryCode } from './link.ts';
import { PyBytes, PyObject, PyStrBox, PyTuple, type Value } from './objects.ts';
import { vm } from './vm.ts';

interface Known {
  readonly version: number;
  readonly order: readonly Value[];
}
const known = new WeakMap<SetTable, Known>();

/** Whether nothing says where in a set something is. */
function isOpen(value: Value): boolean {
  if (typeof value === 'string') return value !== '';
  if (!(value instanceof PyObject)) return false;
  if (value instanceof PyBytes || value instanceof PyStrBox) return true;
  if (value instanceof PyTuple) return value.items.some(isOpen);
  const hash = value.cls.owner('__hash__');
  return hash !== undefined && !hash.isHeap && hash.name === 'object';
}

/** Whether the innermost code that is not native is the program's own. */
function isProgramAtWork(): boolean {
  let frame = vm.thread?.frame ?? null;
  while (frame !== null && frame.kind !== 0) frame = frame.back;
  return frame !== null && !isLibraryCode(frame.linked.code);
}
/** The elements of a set in the order in which the program comes to them. */
export function inSetOrder(table: SetTable): Value[] {
  const plain = table.elements();
  if (plain.length < 2 || vm.kernel?.isAsking !== true) return plain;
  if (!isProgramAtWork()) return plain;
  const before = known.get(table);
  if (before?.version === table.version) return [...before.order];
  if (!plain.some(isOpen)) return plain;
  const left = new Set(plain);
  const order = (before?.order ?? plain.filter((value) => !isOpen(value))).filter((value) => left.has(value));
  const placed = new Set(order);
  for (const [at, value] of plain.entries()) if (!placed.has(value)) order.splice(placeFor(value, at), 0, value);
  known.set(table, { version: table.version, order });
  return [...order];

  /** Where something new comes to be: asked; as usual it is behind what is before it in the table. */
  function placeFor(value: Value, at: number): number {
    placed.add(value);
    const previous = plain.slice(0, at).findLast((other) => placed.has(other));
    const usual = previous === undefined ? 0 : order.indexOf(previous) + 1;
    const places = order.length + 1;
    if (places === 1) return 0;
    const placeOf = (answer: number): number => (usual + answer) % places;
    const says = (answer: number): string => {
      const next = order[placeOf(answer)];
      const [called, relation] = next === undefined ? [order.at(-1) as Value, 'after'] : [next, 'before'];
      return `${hooks.called(value)} comes ${relation} ${hooks.called(called)} in a set`;
    };
    return placeOf(vm.kernel.choose(places, 'set', says));
  }
}
