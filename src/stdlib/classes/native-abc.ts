/** _abc: what abstract base classes remember. Behaviour and wording follow CPython 3.14's _abc.c; abc.py is written on it. */
import {
  call,
  callMethodGen,
  defineType,
  getAttr,
  intOf,
  lookupAttr,
  type ModuleSpec,
  makeFrozenset,
  makeSet,
  makeTuple,
  type NativeGen,
  notImplemented,
  PyFunction,
  PyList,
  PyNativeFunction,
  PyObject,
  type PySet,
  PyType,
  PyWeakRef,
  raise,
  toArray,
  truthy,
  truthyGen,
  typeName,
  typeOf,
  types,
  type Value,
  vm,
} from '../../machine/index.ts';
import { lazy, moduleFunctions } from '../structures/common.ts';

/** What one class remembers. Names that begin with `weak` do not keep the classes alive. */
class AbcData extends PyObject {
  readonly weakRegistry = new Set<PyType>();
  readonly weakCache = new Set<PyType>();
  readonly weakNegative = new Set<PyType>();
  version = 0;
}
const dataType = lazy(() =>
  defineType({ name: '_abc._abc_data', isBaseType: false, alloc: null, doc: 'Internal state held by ABC machinery.' }),
);

/** Counts registrations: negative answers that are older may have become wrong. */
interface Counter {
  value: number;
}
function counter(): Counter {
  const { state } = vm.interpreter;
  let found = state.get('abc') as Counter | undefined;
  if (found === undefined) {
    found = { value: 0 };
    state.set('abc', found);
  }
  return found;
}
function dataOf(cls: Value): AbcData {
  const data = getAttr(cls, '_abc_impl');
  if (!(data instanceof AbcData)) raise('TypeError', '_abc_impl is set to a wrong type');
  return data;
}

const SEQUENCE = 1 << 5;
const MAPPING = 1 << 6;

function isAbstract(value: Value): boolean {
  // Nearly all are plain functions without attributes.
  if (!(value instanceof PyObject) || (value instanceof PyFunction && value.shape === types.function.rootShape))
    return false;
  const mark = lookupAttr(value, '__isabstractmethod__');
  return mark !== undefined && truthy(mark);
}
function init(cls: Value): null {
  if (!(cls instanceof PyType)) raise('AttributeError', `'${typeName(cls)}' object has no attribute '__dict__'`);
  const flags = cls.ns.get('__abc_tpflags__');
  if (flags !== undefined) {
    if (typeof flags === 'number' && (flags & (SEQUENCE | MAPPING)) === (SEQUENCE | MAPPING))
      raise('TypeError', '__abc_tpflags__ cannot be both Py_TPFLAGS_SEQUENCE and Py_TPFLAGS_MAPPING');
    cls.sequencePattern ||= flags === SEQUENCE;
    cls.mappingPattern ||= flags === MAPPING;
    cls.ns.delete('__abc_tpflags__');
    cls.modified('__abc_tpflags__');
  }
  const names: Value[] = [];
  for (const [name, value] of cls.ns) if (isAbstract(value)) names.push(name);
  for (const base of cls.bases) {
    const inherited = lookupAttr(base, '__abstractmethods__');
    if (inherited === undefined) continue;
    for (const name of toArray(inherited)) {
      if (names.includes(name)) continue;
      const value = lookupAttr(cls, name as string);
      if (value !== undefined && isAbstract(value)) names.push(name);
    }
  }
  cls.set('__abstractmethods__', makeFrozenset(names));
  cls.isAbstract = names.length > 0;
  cls.set('_abc_impl', new AbcData(dataType()));
  return null;
}

/** issubclass(sub, cls), suspendable. */
function* isSubclass(sub: PyType, cls: Value): NativeGen<boolean> {
  const check = typeOf(cls).lookup('__subclasscheck__') as Value;
  if (check instanceof PyNativeFunction && check.owner === types.type) return sub.isSubtype(cls as PyType);
  return yield* truthyGen(yield* callMethodGen(check, cls, sub));
}
function* register(cls: Value, sub: Value): NativeGen {
  if (!(sub instanceof PyType)) raise('TypeError', 'Can only register classes');
  if (!(cls instanceof PyType))
    raise('TypeError', 'issubclass() arg 2 must be a class, a tuple of classes, or a union');
  if (yield* isSubclass(sub, cls)) return sub;
  if (yield* isSubclass(cls, sub)) raise('RuntimeError', 'Refusing to create an inheritance cycle');
  dataOf(cls).weakRegistry.add(sub);
  counter().value++;
  if (cls.sequencePattern || cls.mappingPattern) spreadPattern(sub, cls);
  return sub;
}
/** A class registered with Sequence or Mapping matches such patterns, and so do its subclasses. */
function spreadPattern(sub: PyType, cls: PyType): void {
  if (!sub.isHeap) return;
  sub.sequencePattern = cls.sequencePattern;
  sub.mappingPattern = cls.mappingPattern;
  for (const next of sub.subclasses) spreadPattern(next, cls);
}

/** What is known already: true, false, or undefined when it must be found out. */
function known(data: AbcData, sub: PyType): boolean | undefined {
  if (data.weakCache.has(sub)) return true;
  if (data.version < counter().value) {
    data.weakNegative.clear();
    data.version = counter().value;
  }
  return data.weakNegative.has(sub) ? false : undefined;
}
function* instanceCheck(cls: PyType, instance: Value): NativeGen {
  const data = dataOf(cls);
  const claimed = getAttr(instance, '__class__');
  if (claimed instanceof PyType && data.weakCache.has(claimed)) return true;
  const actual = typeOf(instance);
  const check = getAttr(cls, '__subclasscheck__');
  if (claimed === actual && known(data, actual) === false) return false;
  if (yield* truthyGen(yield* call(check, [claimed]))) return true;
  return claimed === actual ? false : yield* call(check, [actual]);
}
/** Answers from memory for ordinary objects. */
function quickInstanceCheck(cls: Value, instance: Value): Value | undefined {
  if (!(cls instanceof PyType)) return undefined;
  const data = cls.ns.get('_abc_impl');
  const actual = typeOf(instance);
  if (!(data instanceof AbcData) || actual.lookup('__class__') !== types.object.ns.get('__class__')) return undefined;
  const answer = known(data, actual);
  return answer === undefined || typeOf(cls).lookup('__subclasscheck__') === undefined ? undefined : answer;
}

function* subclassCheck(cls: PyType, sub: Value): NativeGen {
  if (!(sub instanceof PyType)) raise('TypeError', 'issubclass() arg 1 must be a class');
  const data = dataOf(cls);
  const answer = known(data, sub);
  if (answer !== undefined) return answer;
  const found = yield* findOut(cls, data, sub);
  (found ? data.weakCache : data.weakNegative).add(sub);
  return found;
}
function* findOut(cls: PyType, data: AbcData, sub: PyType): NativeGen<boolean> {
  const said = yield* call(getAttr(cls, '__subclasshook__'), [sub]);
  if (typeof said === 'boolean') return said;
  if (said !== notImplemented()) {
    raise('AssertionError', '__subclasshook__ must return either False, True, or NotImplemented');
  }
  if (sub.isSubtype(cls)) return true;
  for (const registered of [...data.weakRegistry]) if (yield* isSubclass(sub, registered)) return true;
  const children = yield* call(getAttr(cls, '__subclasses__'), []);
  if (!(children instanceof PyList)) raise('TypeError', '__subclasses__() must return a list');
  for (const child of [...children.items]) {
    if (!(child instanceof PyType))
      raise('TypeError', 'issubclass() arg 2 must be a class, a tuple of classes, or a union');
    if (yield* isSubclass(sub, child)) return true;
  }
  return false;
}
function quickSubclassCheck(cls: Value, sub: Value): Value | undefined {
  if (!(cls instanceof PyType) || !(sub instanceof PyType)) return undefined;
  const data = cls.ns.get('_abc_impl');
  return data instanceof AbcData ? known(data, sub) : undefined;
}

const references = (classes: Iterable<PyType>): PySet =>
  makeSet([...classes].map((cls) => cls.weakrefs?.[0] ?? new PyWeakRef(types.weakref, cls)));

export const abcModule: ModuleSpec = {
  kind: 'native',
  doc: 'Module contains faster C implementation of abc.ABCMeta',
  make: () =>
    moduleFunctions('_abc', {
      get_cache_token: [
        '',
        () => intOf(counter().value),
        'Returns the current ABC cache token.\n\nThe token is an opaque object (supporting equality testing) identifying the\ncurrent version of the ABC cache for virtual subclasses. The token changes\nwith every call to register() on any ABC.',
      ],
      _abc_init: ['self, /', init, 'Internal ABC helper for class set-up. Should be never used outside abc module.'],
      _abc_register: [
        'self, subclass, /',
        register,
        'Internal ABC helper for subclasss registration. Should be never used outside abc module.',
      ],
      _abc_instancecheck: [
        'self, instance, /',
        instanceCheck,
        'Internal ABC helper for instance checks. Should be never used outside abc module.',
        quickInstanceCheck,
      ],
      _abc_subclasscheck: [
        'self, subclass, /',
        subclassCheck,
        'Internal ABC helper for subclasss checks. Should be never used outside abc module.',
        quickSubclassCheck,
      ],
      _get_dump: [
        'self, /',
        (cls: Value) => {
          const data = dataOf(cls);
          return makeTuple([
            references(data.weakRegistry),
            references(data.weakCache),
            references(data.weakNegative),
            data.version,
          ]);
        },
        "Internal ABC helper for cache and registry debugging.\n\nReturn shallow copies of registry, of both caches, and\nnegative cache version. Don't call this function directly,\ninstead use ABC._dump_registry() for a nice repr.",
      ],
      _reset_registry: [
        'self, /',
        (cls: Value) => {
          dataOf(cls).weakRegistry.clear();
          return null;
        },
        'Internal ABC helper to reset registry of a given class.\n\nShould be only used by refleak.py',
      ],
      _reset_caches: [
        'self, /',
        (cls: Value) => {
          const data = dataOf(cls);
          data.weakCache.clear();
          data.weakNegative.clear();
          return null;
        },
        'Internal ABC helper to reset both caches of a given class.\n\nShould be only used by refleak.py',
      ],
    }),
};
