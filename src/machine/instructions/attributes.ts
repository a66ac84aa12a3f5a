/** LOAD_ATTR, STORE_ATTR and LOAD_SUPER_ATTR, and what they learn for the next time. */
import { bindArguments, enterFunction, pushFunction, raiseNow, startNative } from '../calls/index.ts';
import { call, callMethodGen } from '../door.ts';
import { type Frame, Mode, PyFunction, type Thread } from '../function.ts';
import type { InlineCache } from '../link.ts';
import { makeBoundMethod, types } from '../make.ts';
import { type NativeGen, PyGetSet, PyMember, PyNativeFunction } from '../native.ts';
import {
  PyClassMethod,
  type PyDict,
  PyException,
  PyModule,
  PyObject,
  PyProperty,
  PyStaticMethod,
  PySuper,
  PyType,
  type Shape,
  typeClock,
  type Value,
} from '../objects.ts';
import {
  bind,
  callMethod,
  genericGet,
  getAttr,
  hasGetter,
  heldAttribute,
  isDataDescriptor,
  lookupAttr,
  noAttribute,
  setAttr,
  tellAttribute,
  typeName,
  typeOf,
} from '../protocols/index.ts';
import { isRaised, raise } from '../raise.ts';
import { counters, TRACKED, vm } from '../vm.ts';
import { clearAbove, DONE, type How, PUSHED } from './ways.ts';

function learn(cache: InlineCache, kind: number, shape: Shape | null, value: Value | undefined, slot = 0): void {
  cache.version = typeClock.version;
  cache.kind = kind;
  cache.shape = shape;
  cache.value = value;
  cache.slot = slot;
}
/**
 * LOAD_ATTR. The owner lies at t.sp; the result replaces it (method form: function and self, or attribute and NULL). Leaves t.sp at the top.
 */
function loadAttr(t: Thread, _frame: Frame, owner: Value, name: string, methodForm: boolean, cache: InlineCache): How {
  const cls = typeOf(owner);
  const custom = cls.lookup('__getattribute__');
  if (!(custom instanceof PyNativeFunction) || custom.overrides) {
    if (methodForm) t.stack[t.sp + 1] = undefined;
    return attrFrame(t, getAttrGen(owner, cls, custom as Value, name), methodForm);
  }
  const { stack } = t;
  const place = (value: Value): How => {
    stack[t.sp] = value;
    if (methodForm) stack[++t.sp] = undefined;
    return DONE;
  };
  if (owner instanceof PyType) {
    const value = cls.lookup('__getattr__') === undefined ? genericGet(owner, cls, name) : getAttr(owner, name);
    if (value !== undefined) {
      const found = owner.lookup(name);
      if (!isDataDescriptor(cls.lookup(name) ?? null) && found !== undefined) {
        const func = methodOfClass(found);
        const kind = func !== undefined && methodForm ? 13 : plainOnClass(found) || isStatic(found) ? 9 : 0;
        if (kind !== 0) {
          learn(cache, kind, null, kind === 13 ? func : value);
          cache.owner = owner;
        }
      }
      return place(value);
    }
  } else if (owner instanceof PyModule) {
    const { table } = owner.dict;
    const at = table.find(name);
    if (at >= 0) {
      learn(cache, 7, null, undefined, at);
      cache.owner = owner;
      cache.table = table;
      cache.builtinsVersion = table.version;
      return place(table.values[at] as Value);
    }
    const value = genericGet(owner, cls, name);
    if (value !== undefined) return place(value);
  } else if (owner instanceof PySuper) {
    const value = genericGet(owner, cls, name);
    if (value !== undefined) return place(value);
  } else {
    const found = cls.lookup(name);
    const data = found !== undefined && isDataDescriptor(found) && hasGetter(found);
    if (!data && owner instanceof PyObject && owner.shape !== undefined) {
      const { shape } = owner;
      if (shape.isDict) {
        const own = (owner.slots[0] as PyDict).table.get(name);
        if (own !== undefined) return place(own);
      } else {
        const slot = shape.index.get(name);
        if (slot !== undefined) {
          learn(cache, 1, shape, undefined, slot);
          return place(owner.slots[slot] as Value);
        }
      }
    }
    if (found instanceof PyMember && owner instanceof PyObject && cls.isSubtype(found.owner)) {
      const value = owner.members?.[found.index];
      if (value !== undefined) {
        learn(cache, 10, null, undefined, found.index);
        cache.cls = cls;
        return place(value);
      }
    }
    if (found !== undefined) {
      const cachable = owner instanceof PyObject && owner.shape !== undefined && !owner.shape.isDict;
      if (found instanceof PyFunction) {
        if (cachable) learn(cache, 2, (owner as PyObject).shape!, found);
        else if (methodForm && !(owner instanceof PyObject && owner.shape !== undefined)) {
          learn(cache, 6, null, found);
          cache.cls = cls;
        }
        if (!methodForm) return place(makeBoundMethod(found, owner));
        stack[t.sp] = found;
        stack[++t.sp] = owner;
        return DONE;
      }
      if (
        found instanceof PyNativeFunction &&
        (found.cls === types.methodDescriptor ||
          found.cls === types.wrapperDescriptor ||
          found.cls === types.function) &&
        methodForm
      ) {
        if (cachable) learn(cache, 2, (owner as PyObject).shape!, found);
        else if (!(owner instanceof PyObject && owner.shape !== undefined)) {
          learn(cache, 6, null, found);
          cache.cls = cls;
        }
        stack[t.sp] = found;
        stack[++t.sp] = owner;
        return DONE;
      }
      if (found instanceof PyProperty && found.cls === types.property && found.fget instanceof PyFunction) {
        const getter = found.fget;
        if (cls.lookup('__getattr__') === undefined) {
          if (cachable && getter.linked.simple && getter.linked.argcount === 1)
            learn(cache, 4, (owner as PyObject).shape!, getter);
          if (methodForm) stack[t.sp + 1] = undefined;
          pushFunction(t, getter, bindArguments(getter, [owner], null), t.sp, methodForm ? Mode.attrNull : Mode.value);
          return PUSHED;
        }
      }
      const descriptor = found instanceof PyObject ? found.cls.lookup('__get__') : undefined;
      if (cls.lookup('__getattr__') === undefined) {
        if (descriptor instanceof PyFunction) {
          if (methodForm) stack[t.sp + 1] = undefined;
          const slots = bindArguments(descriptor, [found, owner, cls], null);
          pushFunction(t, descriptor, slots, t.sp, methodForm ? Mode.attrNull : Mode.value);
          return PUSHED;
        }
        if (cachable && found === types.object.ns.get('__class__')) learn(cache, 3, (owner as PyObject).shape!, cls);
        else if (data && found instanceof PyGetSet) {
          learn(cache, 11, null, found);
          cache.cls = cls;
        }
      }
      if (!data && cachable) {
        const func = methodOfClass(found);
        if (func !== undefined && methodForm) {
          learn(cache, 12, (owner as PyObject).shape!, func);
          cache.owner = cls;
        } else if (isStatic(found)) learn(cache, 3, (owner as PyObject).shape!, found.func);
        else if (plainOnClass(found)) learn(cache, 3, (owner as PyObject).shape!, found);
      }
      // A getter's AttributeError is a case for __getattr__.
      return place(cls.lookup('__getattr__') === undefined ? bind(found, owner, cls) : getAttr(owner, name));
    }
    const value = genericGet(owner, cls, name);
    if (value !== undefined) return place(value);
  }
  const hook = cls.lookup('__getattr__');
  if (hook === undefined) {
    raiseNow(t, noAttribute(owner, name));
    return PUSHED;
  }
  if (hook instanceof PyFunction) {
    if (methodForm) stack[t.sp + 1] = undefined;
    pushFunction(t, hook, bindArguments(hook, [owner, name], null), t.sp, methodForm ? Mode.attrNull : Mode.value);
    return PUSHED;
  }
  return place(callMethod(hook, owner, name));
}
const isStatic = (found: Value): found is PyStaticMethod =>
  found instanceof PyStaticMethod && found.cls === types.staticmethod;
/** The function behind a class method, which is called with the class. */
const methodOfClass = (found: Value): PyFunction | undefined =>
  found instanceof PyClassMethod && found.cls === types.classmethod && found.func instanceof PyFunction
    ? found.func
    : undefined;
/** A value found on a class that reading does not change: no descriptor of any kind. */
function plainOnClass(found: Value | undefined): boolean {
  if (found === undefined) return false;
  if (!(found instanceof PyObject)) return true;
  if (found instanceof PyFunction || found instanceof PyType)
    return found instanceof PyType ? found.cls.lookup('__get__') === undefined : true;
  if (
    found instanceof PyNativeFunction ||
    found instanceof PyProperty ||
    found instanceof PyStaticMethod ||
    found instanceof PyClassMethod ||
    found instanceof PyGetSet
  )
    return false;
  return found.cls.lookup('__get__') === undefined;
}
function attrFrame(t: Thread, gen: NativeGen, methodForm: boolean): How {
  const at = t.sp;
  const value = startNative(t, gen, at, methodForm ? Mode.attrNull : Mode.value, 'getattr');
  if (value === undefined) return PUSHED;
  t.stack[at] = value;
  t.sp = at;
  if (methodForm) t.stack[++t.sp] = undefined;
  return DONE;
}
function* getAttrGen(owner: Value, cls: PyType, custom: Value, name: string): NativeGen {
  try {
    return yield* callMethodGen(custom, owner, name);
  } catch (error) {
    const hook = cls.lookup('__getattr__');
    if (hook === undefined || !isRaised(error, 'AttributeError')) throw tellAttribute(error, owner, name);
    try {
      return yield* callMethodGen(hook, owner, name);
    } catch (inHook) {
      throw tellAttribute(inHook, owner, name);
    }
  }
}
/** STORE_ATTR. The loop pops both operands on DONE; a frame (mode discard) cuts them. */
export function storeAttr(t: Thread, owner: Value, value: Value, name: string, cache: InlineCache): How {
  if (counters[TRACKED] !== 0) vm.gave(value, owner);
  if (
    cache.kind === 10 &&
    owner instanceof PyObject &&
    owner.cls === cache.cls &&
    cache.version === typeClock.version &&
    counters[TRACKED] === 0
  ) {
    owner.members ??= [];
    owner.members[cache.slot] = value;
    return DONE;
  }
  const cls = typeOf(owner);
  const custom = cls.lookup('__setattr__');
  if (custom instanceof PyFunction) {
    pushFunction(t, custom, bindArguments(custom, [owner, name, value], null), t.sp - 1, Mode.discard);
    return PUSHED;
  }
  if (custom instanceof PyNativeFunction && custom.overrides && custom.isGenerator) {
    const gen = callMethodGen(custom, owner, name, value);
    return startNative(t, gen, t.sp - 1, Mode.discard, '__setattr__', [owner, value]) === undefined ? PUSHED : DONE;
  }
  const found = cls.lookup(name);
  if (
    custom instanceof PyNativeFunction &&
    custom.owner === types.object &&
    owner instanceof PyObject &&
    !(owner instanceof PyType)
  ) {
    const { shape } = owner;
    if (shape !== undefined && !shape.isDict && (found === undefined || !isDataDescriptor(found))) {
      const slot = shape.index.get(name);
      if (slot !== undefined) {
        learn(cache, 1, shape, undefined, slot);
        const old = owner.slots[slot];
        owner.slots[slot] = value;
        if (counters[TRACKED] !== 0 && typeof old === 'object' && old !== null) vm.dropped(old);
        return DONE;
      }
      if (shape.keys.length < 64) {
        const end = shape.keys.length;
        learn(cache, 8, shape, undefined, end);
        cache.next = shape.with(name);
        owner.slots[end] = value;
        owner.shape = cache.next;
        return DONE;
      }
    }
    if (found instanceof PyMember && cls.isSubtype(found.owner)) {
      learn(cache, 10, null, undefined, found.index);
      cache.cls = cls;
    }
    if (found instanceof PyProperty && found.cls === types.property && found.fset instanceof PyFunction) {
      pushFunction(t, found.fset, bindArguments(found.fset, [owner, value], null), t.sp - 1, Mode.discard);
      return PUSHED;
    }
    const setter = found instanceof PyObject ? found.cls.lookup('__set__') : undefined;
    if (setter instanceof PyFunction) {
      pushFunction(t, setter, bindArguments(setter, [found as Value, owner, value], null), t.sp - 1, Mode.discard);
      return PUSHED;
    }
  }
  const old = counters[TRACKED] !== 0 && owner instanceof PyObject ? givenUp(owner, name) : undefined;
  setAttr(owner, name, value);
  if (counters[TRACKED] !== 0) {
    if (old === undefined) vm.gaveUp(owner);
    else vm.dropped(old);
  }
  return DONE;
}
/** What an object lets go of when an attribute is set: its own one of that name, or what exceptions keep apart from those. */
function givenUp(owner: PyObject, name: string): Value | undefined {
  if (owner instanceof PyException) {
    if (name === '__traceback__') return owner.traceback ?? undefined;
    if (name === '__context__') return owner.context ?? undefined;
    if (name === '__cause__') return owner.cause ?? undefined;
  }
  return heldAttribute(owner, name);
}
/** LOAD_ATTR by what its cache learned, in the less common ways. */
export function loadAttrCached(t: Thread, frame: Frame, owner: Value, arg: number, pc: number): How {
  const { linked } = frame;
  const cache = linked.cacheAt(pc);
  const methodForm = (arg & 1) !== 0;
  if (cache.version === typeClock.version && owner instanceof PyObject) {
    const { stack } = t;
    if (cache.kind === 10) {
      const value = owner.cls === cache.cls ? owner.members?.[cache.slot] : undefined;
      if (value !== undefined) {
        stack[t.sp] = value;
        if (methodForm) stack[++t.sp] = undefined;
        return DONE;
      }
    } else if (cache.kind === 11) {
      if (owner.cls === cache.cls) {
        stack[t.sp] = bind(cache.value as Value, owner, owner.cls);
        if (methodForm) stack[++t.sp] = undefined;
        return DONE;
      }
    } else if (cache.shape !== null && owner.shape === cache.shape) {
      if (cache.kind === 4 && counters[TRACKED] === 0) {
        const getter = cache.value as PyFunction;
        enterFunction(t, getter, getter.linked, t.sp, t.sp, t.sp);
        if (methodForm) (t.frame as Frame).mode = Mode.attrNull;
        return PUSHED;
      }
      if (cache.kind === 4) {
        if (methodForm) stack[t.sp + 1] = undefined;
        pushFunction(t, cache.value as PyFunction, [owner], t.sp, methodForm ? Mode.attrNull : Mode.value);
        return PUSHED;
      }
      if (cache.kind === 2 && !methodForm) {
        stack[t.sp] = makeBoundMethod(cache.value as Value, owner);
        return DONE;
      }
      if (cache.kind === 2) {
        stack[t.sp] = cache.value;
        stack[++t.sp] = owner;
        return DONE;
      }
      if (cache.kind === 12 && methodForm) {
        stack[t.sp] = cache.value;
        stack[++t.sp] = cache.owner as Value;
        return DONE;
      }
      if (cache.kind === 1 || cache.kind === 3) {
        stack[t.sp] = cache.kind === 1 ? owner.slots[cache.slot] : cache.value;
        if (methodForm) stack[++t.sp] = undefined;
        return DONE;
      }
    } else if (owner === cache.owner) {
      if (cache.kind === 13 && methodForm) {
        stack[t.sp] = cache.value;
        stack[++t.sp] = owner;
        return DONE;
      }
      if (cache.kind === 9 || (cache.kind === 7 && cache.table!.version === cache.builtinsVersion)) {
        stack[t.sp] = cache.kind === 9 ? cache.value : cache.table!.values[cache.slot];
        if (methodForm) stack[++t.sp] = undefined;
        return DONE;
      }
    }
  }
  return loadAttr(t, frame, owner, linked.code.names[arg >> 1] as string, methodForm, cache);
}
/** LOAD_SUPER_ATTR: super class self -- attr | function self | attr NULL. */
export function loadSuperAttr(t: Thread, frame: Frame, arg: number): How {
  const { stack } = t;
  const name = frame.linked.code.names[arg >> 2] as string;
  const at = t.sp - 2;
  const superValue = stack[at] as Value;
  const cls = stack[at + 1] as Value;
  const self = stack[at + 2] as Value;
  const methodForm = (arg & 1) !== 0;
  if (superValue !== types.super) {
    const gen = superByHand(superValue, arg & 2 ? [cls, self] : [], name);
    const value = startNative(t, gen, at, methodForm ? Mode.attrNull : Mode.value, 'super');
    if (value === undefined) return PUSHED;
    clearAbove(t, at);
    stack[at] = value;
    if (methodForm) stack[++t.sp] = undefined;
    return DONE;
  }
  if (!(cls instanceof PyType)) raise('TypeError', `super() argument 1 must be a type, not ${typeName(cls)}`);
  const start = superStart(cls, self);
  const { mro } = start;
  for (let index = mro.indexOf(cls) + 1; index < mro.length; index++) {
    const found = (mro[index] as PyType).ns.get(name);
    if (found === undefined) continue;
    if (
      self !== start &&
      (found instanceof PyFunction ||
        (found instanceof PyNativeFunction &&
          (found.cls === types.methodDescriptor || found.cls === types.wrapperDescriptor)))
    ) {
      clearAbove(t, at);
      if (methodForm) {
        stack[at] = found;
        stack[++t.sp] = self;
      } else stack[at] = makeBoundMethod(found, self);
      return DONE;
    }
    break;
  }
  const proxy = new PySuper(types.super);
  proxy.thisClass = cls;
  proxy.self = self;
  proxy.selfClass = start;
  const value = getAttr(proxy, name);
  clearAbove(t, at);
  stack[at] = value;
  if (methodForm) stack[++t.sp] = undefined;
  return DONE;
}
function* superByHand(superValue: Value, args: Value[], name: string): NativeGen {
  return getAttr(yield* call(superValue, args), name);
}
/** The class whose MRO `super(cls, self)` walks. @throws Raise(TypeError) when self does not belong to cls */
function superStart(cls: PyType, self: Value): PyType {
  if (self instanceof PyType && self.isSubtype(cls)) return self;
  const own = typeOf(self);
  if (own.isSubtype(cls)) return own;
  const claimed = self instanceof PyObject ? lookupAttr(self, '__class__') : undefined;
  if (claimed instanceof PyType && claimed !== own && claimed.isSubtype(cls)) return claimed;
  const who = self instanceof PyType ? `type ${self.name}` : `instance of ${own.name}`;
  raise('TypeError', `super(type, obj): obj (${who}) is not an instance or subtype of type (${cls.name}).`);
}
