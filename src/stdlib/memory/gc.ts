/** `gc`: the collector of cycles. What it finds are the objects whose death shows (the machine tracks no others), and what they hold. */
import {
  asInt,
  call,
  collect,
  defineFunction,
  GC_CALLBACKS,
  isFinalized,
  isTracked,
  livingThings,
  makeDict,
  makeList,
  makeTuple,
  noteBirths,
  type ModuleSpec,
  type NativeGen,
  type NativeSpec,
  PyList,
  PyObject,
  type Value,
  Raise,
  raise,
  referentsOf,
  referrersOf,
  safeRepr,
  toIndex,
  typeName,
  unraisable,
  vm,
} from '../../machine/index.ts';

const DEBUG_SAVEALL = 32;
/** What a collection takes of an interpreter that has just begun. */
const COLLECTION_NS = 300_000;

interface State {
  enabled: boolean;
  thresholds: Value[];
  debug: number;
  /** `gc.garbage`: what was found while everything is to be kept. */
  readonly garbage: PyList;
  /** How many objects had been noted at the last collection. */
  counted: number;
  frozen: number;
  readonly stats: { collections: number; collected: number }[];
}
function state(): State {
  let known = vm.interpreter.state.get('gc') as State | undefined;
  if (known === undefined) {
    known = {
      enabled: true,
      thresholds: [2000, 10, 0],
      debug: 0,
      garbage: makeList([]),
      counted: 0,
      frozen: 0,
      stats: [0, 1, 2].map(() => ({ collections: 0, collected: 0 })),
    };
    vm.interpreter.state.set('gc', known);
  }
  return known;
}
/** How many objects have been made since the last collection; it counts from 0 again where a collection would have run by itself. */
function youngObjects(): number {
  const { counted, thresholds } = state();
  const made = Math.max(0, (vm.interpreter.births?.length ?? 0) - counted);
  const most = Number(toIndex(thresholds[0] as Value));
  return most > 0 ? made % (most + 1) : made;
}
const livingObjects = (): PyObject[] =>
  [...livingThings()].filter((thing): thing is PyObject => thing instanceof PyObject && isTracked(thing));
function generation(value: Value | undefined): void {
  if (value === undefined) return;
  const number = toIndex(value);
  if (number < 0 || number > 2) raise('ValueError', 'invalid generation');
}
const specs: Record<string, NativeSpec> = {
  enable: [
    '',
    () => {
      state().enabled = true;
    },
    'Enable automatic garbage collection.',
  ],
  disable: [
    '',
    () => {
      state().enabled = false;
    },
    'Disable automatic garbage collection.',
  ],
  isenabled: ['', () => state().enabled, 'Returns true if automatic garbage collection is enabled.'],
  collect: [
    'generation=2',
    function* (value?: Value): NativeGen {
      generation(value);
      const which = value === undefined ? 2 : Number(toIndex(value));
      const told = vm.interpreter.state.get(GC_CALLBACKS);
      const callbacks = told instanceof PyList ? told.items.slice() : [];
      const tell = function* (phase: string, collected: number): NativeGen<void> {
        const info = makeDict([
          ['generation', which],
          ['collected', collected],
          ['uncollectable', 0],
        ]);
        for (const callback of callbacks)
          try {
            yield* call(callback, [phase, info]);
          } catch (error) {
            if (!(error instanceof Raise)) throw error;
            yield* unraisable(error.exc, `Exception ignored while calling GC callback ${safeRepr(callback)}`, null);
          }
      };
      yield* tell('start', 0);
      vm.charge(COLLECTION_NS);
      const { garbage, debug } = state();
      const found = collect(
        undefined,
        (debug & DEBUG_SAVEALL) === 0 ? undefined : (objects) => garbage.items.push(...objects),
      );
      state().counted = vm.interpreter.births?.length ?? 0;
      const own = state().stats[which] as { collections: number; collected: number };
      own.collections++;
      own.collected += found;
      yield* tell('stop', found);
      return found;
    },
    'Run the garbage collector.\n\nWith no arguments, run a full collection.  The optional argument\nmay be an integer specifying which generation to collect.  A ValueError\nis raised if the generation number is invalid.\n\nThe number of unreachable objects is returned.',
  ],
  get_threshold: ['', () => makeTuple([...state().thresholds]), 'Return the current collection thresholds.'],
  set_threshold: [
    '*thresholds',
    (given: Value[]) => {
      if (given.length === 0 || given.length > 3) raise('TypeError', 'gc.set_threshold requires 1 to 3 arguments');
      const strange = given.find((value) => asInt(value) === undefined);
      if (strange !== undefined)
        raise('TypeError', `'${typeName(strange)}' object cannot be interpreted as an integer`);
      // (the third is of no use since 3.14)
      given.slice(0, 2).forEach((value, at) => {
        state().thresholds[at] = value;
      });
    },
    'Set the collection thresholds (the collection frequency).',
  ],
  get_count: ['', () => makeTuple([youngObjects(), 0, 0]), 'Return a three-tuple of the current collection counts.'],
  get_debug: ['', () => state().debug, 'Get the garbage collection debugging flags.'],
  set_debug: [
    'flags, /',
    (flags: Value) => {
      state().debug = Number(toIndex(flags));
    },
    'Set the garbage collection debugging flags.',
  ],
  get_stats: [
    '',
    () =>
      makeList(
        state().stats.map(({ collections, collected }) =>
          makeDict([
            ['collections', collections],
            ['collected', collected],
            ['uncollectable', 0],
          ]),
        ),
      ),
    'Return a list of dictionaries containing per-generation statistics.',
  ],
  get_objects: [
    'generation=None',
    (which?: Value) => {
      if (which !== undefined && which !== null) {
        const number = toIndex(which);
        if (number < 0) raise('ValueError', 'generation parameter cannot be negative');
        if (number > 2)
          raise('ValueError', 'generation parameter must be less than the number of available generations (3)');
      }
      return makeList(livingObjects());
    },
    'Return a list of objects tracked by the collector (excluding the list returned).',
  ],
  get_referrers: [
    '*objs',
    (objects: Value[]) => makeList(referrersOf(objects)),
    "Return the list of objects that directly refer to any of 'objs'.",
  ],
  get_referents: [
    '*objs',
    (objects: Value[]) => makeList(objects.flatMap(referentsOf)),
    "Return the list of objects that are directly referred to by 'objs'.",
  ],
  is_tracked: [
    'obj, /',
    (object: Value) => isTracked(object),
    'Returns true if the object is tracked by the garbage collector.',
  ],
  is_finalized: ['obj, /', isFinalized, 'Returns true if the object has been already finalized by the GC.'],
  freeze: [
    '',
    () => {
      state().frozen = livingObjects().length;
    },
    'Freeze all current tracked objects and ignore them for future collections.',
  ],
  unfreeze: [
    '',
    () => {
      state().frozen = 0;
    },
    'Unfreeze all objects in the permanent generation.',
  ],
  get_freeze_count: ['', () => state().frozen, 'Return the number of objects in the permanent generation.'],
};
export const gcModule: ModuleSpec = {
  kind: 'native',
  doc: 'This module provides access to the garbage collector for reference cycles.',
  make: () => {
    noteBirths();
    const names: Record<string, Value> = {};
    const callbacks = makeList([]);
    vm.interpreter.state.set(GC_CALLBACKS, callbacks);
    for (const [name, spec] of Object.entries(specs)) names[name] = defineFunction(name, spec, 'gc');
    return {
      ...names,
      garbage: state().garbage,
      callbacks,
      DEBUG_STATS: 1,
      DEBUG_COLLECTABLE: 2,
      DEBUG_UNCOLLECTABLE: 4,
      DEBUG_SAVEALL,
      DEBUG_LEAK: 38,
    };
  },
};
