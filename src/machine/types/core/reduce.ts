/** How objects are taken apart for copying and pickling: object.__reduce_ex__ and what it asks. Behaviour and wording follow CPython's typeobject.c. */
import { types } from '../../bootstrap.ts';
import { call } from '../../door.ts';
import { HashTable } from '../../hashtable.ts';
import { makeDict, makeTuple } from '../../make.ts';
import { type NativeGen, PyNativeFunction } from '../../native.ts';
import { PyDict, PyList, PyObject, PyTuple, PyType, type Value } from '../../objects.ts';
import { attributesOf, bind, getAttr, lookupAttr, toIndex, typeName, typeOf } from '../../protocols/index.ts';
import { raise } from '../../raise.ts';
import { vm } from '../../vm.ts';
import { layoutOf } from './layout.ts';

/** The copyreg module, imported when it is first needed. */
function* copyreg(): NativeGen {
  return (
    vm.interpreter.modules.table.get('copyreg') ??
    (yield* call(vm.interpreter.builtins.table.get('__import__') as Value, ['copyreg']))
  );
}
const itemsOf = (cls: PyType): boolean => cls === types.code || cls === types.memoryview;
const cannotPickle = (cls: PyType): never => raise('TypeError', `cannot pickle '${cls.shown}' object`);

/** True when instances hold more than attributes and slots: something that nobody could put back. */
function hasOwnState(cls: PyType): boolean {
  let native = layoutOf(cls);
  while (native.isHeap && !native.pythonClass && native.base !== null) native = layoutOf(native.base);
  return native !== types.object;
}
/** The slots that a class of the library has in CPython. */
function* shownSlots(cls: PyType): Iterable<string> {
  const told = cls.pythonClass || !cls.isHeap ? undefined : cls.ns.get('__slots__');
  if (!(told instanceof PyTuple || told instanceof PyList)) return;
  for (const name of told.items as string[]) if (name !== '__dict__' && name !== '__weakref__') yield name;
}
/** What object.__getstate__ answers: the attributes, with the values of slots beside them where there are any. */
export function defaultState(self: Value, required = false): Value {
  if (!(self instanceof PyObject)) return null;
  if (required && itemsOf(self.cls)) raise('TypeError', `cannot pickle ${self.cls.shown} objects`);
  if (required && hasOwnState(self.cls)) cannotPickle(self.cls);
  const attributes = self.shape !== undefined && !(self instanceof PyType) ? attributesOf(self) : null;
  const state = attributes === null || attributes.table.size === 0 ? null : makeDict(attributes.table.liveEntries());
  const slots = new HashTable();
  for (const cls of self.cls.mro) {
    for (const name of cls.ownSlots ?? shownSlots(cls)) {
      const value = lookupAttr(self, name);
      if (value !== undefined) slots.set(name, value);
    }
  }
  return slots.size > 0 ? makeTuple([state, new PyDict(types.dict, slots)]) : state;
}
function* stateOf(self: Value, required: boolean): NativeGen {
  const method = typeOf(self).lookup('__getstate__');
  if (method instanceof PyNativeFunction && method.owner === types.object) return defaultState(self, required);
  return yield* call(getAttr(self, '__getstate__'));
}

interface NewArguments {
  readonly args: Value[];
  readonly kwargs: PyDict | null;
}
/** A method of the class, bound. */
function special(self: Value, name: string): Value | undefined {
  const cls = typeOf(self);
  const found = cls.lookup(name);
  return found === undefined ? undefined : bind(found, self, cls);
}
/** What `__getnewargs_ex__` or `__getnewargs__` say; null when the class has neither. */
function* newArguments(self: Value): NativeGen<NewArguments | null> {
  const extended = special(self, '__getnewargs_ex__');
  if (extended !== undefined) {
    const pair = yield* call(extended);
    if (!(pair instanceof PyTuple))
      raise('TypeError', `__getnewargs_ex__ should return a tuple, not '${typeName(pair)}'`);
    if (pair.items.length !== 2)
      raise('ValueError', `__getnewargs_ex__ should return a tuple of length 2, not ${pair.items.length}`);
    const [args, kwargs] = pair.items as [Value, Value];
    if (!(args instanceof PyTuple))
      raise(
        'TypeError',
        `first item of the tuple returned by __getnewargs_ex__ must be a tuple, not '${typeName(args)}'`,
      );
    if (!(kwargs instanceof PyDict))
      raise(
        'TypeError',
        `second item of the tuple returned by __getnewargs_ex__ must be a dict, not '${typeName(kwargs)}'`,
      );
    return { args: args.items, kwargs };
  }
  const plain = special(self, '__getnewargs__');
  if (plain === undefined) return null;
  const args = yield* call(plain);
  if (!(args instanceof PyTuple)) raise('TypeError', `__getnewargs__ should return a tuple, not '${typeName(args)}'`);
  return { args: args.items, kwargs: null };
}
/** True when a class cannot make instances by `__new__` at all (generators, frames, modules' innards ...). */
function makesNone(cls: PyType): boolean {
  let native = cls;
  while (native.isHeap && native.base !== null) native = native.base;
  return (
    native !== types.object &&
    native.alloc === null &&
    !native.ns.has('__new__') &&
    native.lookup('__new__') === types.object.ns.get('__new__')
  );
}
/** The protocols from 2 on: made anew by `cls.__new__(cls, *args)`. */
function* reduceByNew(self: Value): NativeGen {
  const cls = typeOf(self);
  if (makesNone(cls)) cannotPickle(cls);
  const made = yield* newArguments(self);
  const reg = yield* copyreg();
  const withKeywords = made !== null && made.kwargs !== null && made.kwargs.table.size > 0;
  const maker = getAttr(reg, withKeywords ? '__newobj_ex__' : '__newobj__');
  const args = withKeywords ? [cls, makeTuple(made.args), made.kwargs as Value] : [cls, ...(made?.args ?? [])];
  const state = yield* stateOf(self, !(made !== null || self instanceof PyList || self instanceof PyDict));
  const items = self instanceof PyList ? yield* call(getAttr(self, '__iter__')) : null;
  let pairs: Value = null;
  if (self instanceof PyDict) pairs = yield* call(getAttr(yield* call(getAttr(self, 'items')), '__iter__'));
  return makeTuple([maker, makeTuple(args), state, items, pairs]);
}
function* commonReduce(self: Value, protocol: number): NativeGen {
  if (protocol >= 2) return yield* reduceByNew(self);
  return yield* call(getAttr(yield* copyreg(), '_reduce_ex'), [self, protocol]);
}
/** object.__reduce_ex__: a class's own `__reduce__` first. */
export function* reduceEx(self: Value, protocol: Value): NativeGen {
  const wanted = toIndex(protocol);
  const custom = typeOf(self).lookup('__reduce__');
  if (custom !== undefined && !(custom instanceof PyNativeFunction && custom.owner === types.object)) {
    const own = lookupAttr(self, '__reduce__');
    if (own !== undefined) return yield* call(own);
  }
  return yield* commonReduce(self, Number(wanted));
}
/** object.__reduce__ */
export const reduce = (self: Value): NativeGen => commonReduce(self, 0);
