/** How `type(name, bases, namespace)` makes a class. The steps and their order follow CPython's type_new in typeobject.c. */
import { types } from '../../bootstrap.ts';
import { callSync } from '../../calls/index.ts';
import { call, callMethodGen } from '../../door.ts';
import { Raise } from '../../errors.ts';
import { callerModule } from '../../frames.ts';
import { PyFunction } from '../../function.ts';
import { HashTable } from '../../hashtable.ts';
import { hooks } from '../../hooks.ts';
import { makeDict, makeList } from '../../make.ts';
import { type NativeGen, PyGetSet, PyMember, PyNativeFunction } from '../../native.ts';
import {
  PyCell,
  PyClassMethod,
  PyDict,
  PyList,
  PyObject,
  PyStaticMethod,
  PyTuple,
  PyType,
  type Value,
} from '../../objects.ts';
import {
  asStr,
  bind,
  bindToClass,
  instanceDict,
  lookupAttr,
  repr,
  setInstanceDict,
  toArray,
  typeName,
  typeOf,
} from '../../protocols/index.ts';
import { strIsIdentifier } from '../../pure/str.ts';
import { raise } from '../../raise.ts';
import { updateDict } from '../containers/mappings.ts';
import { bestBase, hasWeakrefs, isCollected, keeperOf, layoutOf, linearize, sameLayout } from './layout.ts';
import { PyMappingProxy } from './mappingproxy.ts';
import { objectInitSubclass } from './object.ts';

/** The most derived metaclass among `meta` and those of the bases. @throws Raise(TypeError) when they conflict */
export function calculateMetaclass(meta: PyType, bases: readonly Value[]): PyType {
  let winner = meta;
  for (const base of bases) {
    const other = typeOf(base);
    if (winner.isSubtype(other)) continue;
    if (other.isSubtype(winner)) winner = other;
    else {
      raise(
        'TypeError',
        'metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases',
      );
    }
  }
  return winner;
}

/** type.__new__ with three arguments. */
export function* newClass(
  metatype: PyType,
  name: string,
  basesTuple: PyTuple,
  namespace: PyDict,
  kwargs: Map<string, Value>,
): NativeGen {
  for (const base of basesTuple.items) {
    if (!(base instanceof PyType) && lookupAttr(base, '__mro_entries__') !== undefined) {
      raise('TypeError', "type() doesn't support MRO entry resolution; use types.new_class()");
    }
  }
  const meta = calculateMetaclass(metatype, basesTuple.items);
  const maker = meta.lookup('__new__') as Value;
  if (meta !== metatype && maker !== types.type.ns.get('__new__')) {
    const fn = maker instanceof PyStaticMethod ? maker.func : maker;
    return yield* call(fn, [meta, name, basesTuple, namespace], kwargs.size > 0 ? kwargs : null);
  }
  if (name.includes('\0')) raise('ValueError', 'type name must not contain null characters');
  const bases = (basesTuple.items.length === 0 ? [types.object] : basesTuple.items) as PyType[];
  const base = bestBase(bases);
  const copy = namespace.cls === types.dict ? namespace : makeDict();
  // (a namespace that is iterated in its own way says itself what is in it)
  if (copy !== namespace) yield* updateDict(copy, namespace);
  const cls = makeBare(meta, name, bases, base, copy);
  const classCell = takeCells(cls);
  const slots = readSlots(cls);
  setUpAttributes(cls);
  addSlots(cls, slots);
  if (!cls.ns.has('__doc__')) cls.ns.set('__doc__', null);
  if (classCell !== undefined) classCell.value = cls;
  cls.mro = yield* orderOf(cls);
  for (const parent of cls.bases) parent.enlist(cls);
  inheritMarks(cls);
  yield* setNames(cls);
  yield* initSubclass(cls, kwargs);
  return cls;
}

/** A class object with its namespace copied, before its parts are looked at. */
function makeBare(meta: PyType, name: string, bases: PyType[], base: PyType, namespace: PyDict): PyType {
  const ns = new Map<string, Value>();
  for (const [key, value] of namespace.table.liveEntries()) {
    const text = asStr(key);
    if (text !== undefined) ns.set(text, value);
    else hooks.warn('RuntimeWarning', `non-string key in the __dict__ of class ${name}`);
  }
  const cls = new PyType(meta, name, bases, ns);
  cls.isHeap = true;
  cls.base = base;
  const keeper = keeperOf(bases, base);
  cls.alloc = keeper.alloc;
  cls.native = keeper.native;
  cls.mro = [cls];
  return cls;
}
/** Takes the cells that the compiler left for `__class__` and the class's dict out of the namespace. */
function takeCells(cls: PyType): PyCell | undefined {
  const dictCell = cls.ns.get('__classdictcell__');
  if (dictCell !== undefined) {
    if (!(dictCell instanceof PyCell))
      raise('TypeError', `__classdictcell__ must be a nonlocal cell, not ${repr(typeOf(dictCell))}`);
    // The class's own namespace, so that what is set on the class later counts, too.
    dictCell.value = new PyMappingProxy(types.mappingproxy, cls);
    cls.ns.delete('__classdictcell__');
  }
  const cell = cls.ns.get('__classcell__');
  if (cell === undefined) return undefined;
  if (!(cell instanceof PyCell)) raise('TypeError', `__classcell__ must be a nonlocal cell, not ${repr(typeOf(cell))}`);
  cls.ns.delete('__classcell__');
  return cell;
}

// ---- slots ----------------------------------------------------------------------------------------------------------------------------------------

interface SlotNames {
  /** Names as written, in order; null when the class has no `__slots__`. */
  readonly names: string[] | null;
  readonly dict: boolean;
  readonly weakref: boolean;
}
function readSlots(cls: PyType): SlotNames {
  const given = cls.ns.get('__slots__');
  const base = cls.base as PyType;
  if (given === undefined) return { names: null, dict: true, weakref: true };
  const items: Value[] = asStr(given) !== undefined ? [given] : toArray(given);
  if (items.length > 0 && variableSize(base))
    raise('TypeError', `nonempty __slots__ not supported for subtype of '${base.name}'`);
  let dict = false;
  let weakref = false;
  const names: string[] = [];
  for (const item of items) {
    const name = asStr(item);
    if (name === undefined) raise('TypeError', `__slots__ items must be strings, not '${typeName(item)}'`);
    if (!strIsIdentifier(name)) raise('TypeError', '__slots__ must be identifiers');
    if (name === '__dict__') {
      if (dict || base.hasDict) raise('TypeError', '__dict__ slot disallowed: we already got one');
      dict = true;
    } else if (name === '__weakref__') {
      if (weakref || hasWeakrefs(base)) raise('TypeError', '__weakref__ slot disallowed: we already got one');
      weakref = true;
    } else names.push(name);
  }
  for (const name of names) {
    const mangled = mangle(cls.name, name);
    if (cls.ns.has(mangled) && name !== '__qualname__' && name !== '__classcell__' && name !== '__classdictcell__')
      raise('ValueError', `${repr(name)} in __slots__ conflicts with class variable`);
  }
  return {
    names: names.map((name) => mangle(cls.name, name)),
    dict,
    weakref,
  };
}
const variableSize = (base: PyType): boolean =>
  [types.int, types.tuple, types.bytes, types.type].some((sized) => sized !== undefined && base.isSubtype(sized));
/** `__name` as written in class C is `_C__name`. */
function mangle(className: string, name: string): string {
  if (!name.startsWith('__') || name.endsWith('__') || name.includes('.')) return name;
  const stripped = className.replace(/^_+/, '');
  return stripped === '' ? name : `_${stripped}${name}`;
}
function addSlots(cls: PyType, slots: SlotNames): void {
  const base = cls.base as PyType;
  const addDict = !base.hasDict && slots.dict;
  const addWeakref = slots.weakref && !hasWeakrefs(base) && !variableSize(base);
  let from = base.slotCount;
  if (slots.names !== null) {
    cls.ownSlots = slots.names;
    // Their places and their order in the class are those of the sorted names.
    for (const name of slots.names.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)))
      cls.ns.set(name, new PyMember(types.member, name, cls, from++));
  }
  cls.slotCount = from;
  cls.hasDict = base.hasDict || slots.dict || cls.bases.some((other) => other.hasDict);
  // What the class body says itself is left alone.
  if (addDict && !cls.ns.has('__dict__'))
    cls.ns.set('__dict__', new PyGetSet(types.getset, '__dict__', cls, getDict, setDict));
  if (addWeakref && !cls.ns.has('__weakref__'))
    cls.ns.set(
      '__weakref__',
      new PyGetSet(types.getset, '__weakref__', cls, (self: PyObject) => self.weakrefs?.[0] ?? null, null),
    );
}
/** `__dict__` of an instance. */
export function getDict(self: PyObject): Value | undefined {
  return self.shape === undefined ? undefined : instanceDict(self);
}
export function setDict(self: PyObject, value: Value | undefined): void {
  if (self.shape === undefined) raise('AttributeError', 'This object has no __dict__');
  if (value === undefined) setInstanceDict(self, new PyDict(types.dict, new HashTable()));
  else if (value instanceof PyDict) setInstanceDict(self, value);
  else raise('TypeError', `__dict__ must be set to a dictionary, not a '${typeName(value)}'`);
}

// ---- attributes ------------------------------------------------------------------------------------------------------------------------------------

function setUpAttributes(cls: PyType): void {
  const { ns } = cls;
  if (!ns.has('__module__')) {
    const module = callerModule();
    if (module !== undefined) ns.set('__module__', module);
  }
  cls.module = ns.get('__module__') ?? 'builtins';
  const qualname = ns.get('__qualname__');
  if (qualname !== undefined) {
    const text = asStr(qualname);
    if (text === undefined) raise('TypeError', `type __qualname__ must be a str, not ${typeName(qualname)}`);
    cls.qualname = text;
    ns.delete('__qualname__');
  }
  const maker = ns.get('__new__');
  if (maker instanceof PyFunction) ns.set('__new__', wrapped(new PyStaticMethod(types.staticmethod), maker));
  for (const name of ['__init_subclass__', '__class_getitem__']) {
    const method = ns.get(name);
    if (method instanceof PyFunction) ns.set(name, wrapped(new PyClassMethod(types.classmethod), method));
  }
  if (ns.has('__eq__') && !ns.has('__hash__')) ns.set('__hash__', null);
}
function wrapped(wrapper: PyStaticMethod | PyClassMethod, func: PyFunction): Value {
  wrapper.func = func;
  return wrapper;
}
function inheritMarks(cls: PyType): void {
  cls.matchSelf = cls.mro.some((base) => !base.isHeap && base.matchSelf);
  const pattern = cls.mro.find((base) => base.sequencePattern || base.mappingPattern);
  cls.sequencePattern = pattern?.sequencePattern ?? false;
  cls.mappingPattern = pattern?.mappingPattern ?? false;
  cls.hasDel = cls.lookup('__del__') !== undefined;
}
/** Keeps `hasDel` of a class and its subclasses true after an attribute was set or deleted. */
export function updateHasDel(cls: PyType, name: Value): void {
  if (name !== '__del__') return;
  cls.hasDel = cls.lookup('__del__') !== undefined;
  for (const sub of cls.subclasses) updateHasDel(sub, name);
}

/** The MRO of a class; asks the metaclass's `mro` when that is the user's own. */
function* orderOf(cls: PyType): NativeGen<PyType[]> {
  const custom = cls.cls.lookup('mro') as Value;
  if (custom instanceof PyNativeFunction) return linearize(cls);
  cls.mro = [cls, ...linearize(cls).slice(1)];
  const answer = yield* callMethodGen(custom, cls);
  const order = toArray(answer);
  for (const item of order) {
    if (!(item instanceof PyType)) raise('TypeError', `mro() returned a non-class ('${typeName(item)}')`);
    if (!(cls.base as PyType).isSubtype(layoutOf(item)))
      raise('TypeError', `mro() returned base with unsuitable layout ('${item.name}')`);
  }
  return order as PyType[];
}

/** Tells the values of the namespace their names. */
function* setNames(cls: PyType): NativeGen<void> {
  for (const [name, value] of [...cls.ns]) {
    if (!(value instanceof PyObject) || value instanceof PyFunction || value instanceof PyNativeFunction) continue;
    const method = value.cls.lookup('__set_name__');
    if (method === undefined) continue;
    try {
      yield* callMethodGen(method, value, cls, name);
    } catch (error) {
      if (error instanceof Raise) {
        const notes = lookupAttr(error.exc, '__notes__');
        const note = `Error calling __set_name__ on '${typeName(value)}' instance ${repr(name)} in '${cls.name}'`;
        if (notes instanceof PyList) notes.items.push(note);
        else instanceDict(error.exc).table.set('__notes__', makeList([note]));
      }
      throw error;
    }
  }
}
/** super(cls, cls).__init_subclass__(**kwargs) */
function* initSubclass(cls: PyType, kwargs: Map<string, Value>): NativeGen<void> {
  const self = cls.mro.indexOf(cls);
  if (self === -1)
    raise('TypeError', `super(type, obj): obj (type ${cls.name}) is not an instance or subtype of type (${cls.name}).`);
  for (let at = self + 1; at < cls.mro.length; at++) {
    const found = cls.mro[at]!.ns.get('__init_subclass__');
    if (found === undefined) continue;
    if (found === objectInitSubclass && kwargs.size === 0) return;
    yield* call(bindToClass(found, cls), [], kwargs.size > 0 ? kwargs : null);
    return;
  }
}

// ---- changing the bases ------------------------------------------------------------------------------------------------------------------------------

/** Whether the bases lead from one class to another: an `mro()` under way may have changed them before the MRO shows it. */
function descends(from: PyType, to: PyType): boolean {
  for (let at: PyType | null = from; at !== null; at = at.base) if (at === to) return true;
  return false;
}
/** `cls.__bases__ = ...` */
export function setBases(cls: PyType, value: Value | undefined): void {
  if (!cls.isHeap) raise('TypeError', `cannot set '__bases__' attribute of immutable type '${cls.name}'`);
  if (value === undefined) raise('TypeError', `cannot delete '__bases__' attribute of immutable type '${cls.name}'`);
  if (!(value instanceof PyTuple))
    raise('TypeError', `can only assign tuple to ${cls.name}.__bases__, not ${typeName(value)}`);
  if (value.items.length === 0) raise('TypeError', `can only assign non-empty tuple to ${cls.name}.__bases__, not ()`);
  for (const base of value.items) {
    if (!(base instanceof PyType))
      raise('TypeError', `${cls.name}.__bases__ must be tuple of classes, not '${typeName(base)}'`);
    if (base.isSubtype(cls) || descends(base, cls)) raise('TypeError', 'a __bases__ item causes an inheritance cycle');
  }
  const bases = value.items as PyType[];
  const base = bestBase(bases);
  const old = cls.base as PyType;
  if (isCollected(base) !== isCollected(old))
    raise('TypeError', `__bases__ assignment: '${base.name}' deallocator differs from '${old.name}'`);
  if (layoutOf(old) !== layoutOf(base) || base.isHeap !== old.isHeap || !sameLayout(old, base)) {
    raise('TypeError', `__bases__ assignment: '${base.name}' object layout differs from '${old.name}'`);
  }
  const before = { bases: cls.bases, base: cls.base };
  const known = new Map<PyType, PyType[]>();
  for (const parent of cls.bases) parent.strike(cls);
  cls.bases = bases;
  cls.base = base;
  try {
    reorder(cls, known);
  } catch (error) {
    // Somebody else's `__bases__` may have come between: that stays.
    if (cls.bases === bases) {
      cls.bases = before.bases;
      cls.base = before.base;
      for (const parent of cls.bases) parent.enlist(cls);
    }
    for (const [changed, mro] of known) {
      changed.mro = mro;
      inheritMarks(changed);
      changed.modified(null);
    }
    throw error;
  }
  if (cls.bases === bases) for (const parent of bases) parent.enlist(cls);
  cls.modified(null);
}
function reorder(cls: PyType, known: Map<PyType, PyType[]>): void {
  const custom = cls.cls.lookup('mro') as Value;
  const mro =
    custom instanceof PyNativeFunction
      ? linearize(cls)
      : (toArray(callSync(bind(custom, cls, cls.cls), [])) as PyType[]);
  if (!known.has(cls)) known.set(cls, cls.mro);
  cls.mro = mro;
  inheritMarks(cls);
  for (const sub of [...cls.subclasses]) reorder(sub, known);
}
