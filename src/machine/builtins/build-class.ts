/** `__build_class__`: what a class statement calls. Suspendable: the body of a class may block. Follows CPython's bltinmodule.c. */
import { call, runBody } from '../door.ts';
import type { PyFunction } from '../function.ts';
import { hooks } from '../hooks.ts';
import { keeping } from '../keeping.ts';
import { makeDict, makeTuple, types } from '../make.ts';
import { defineFunction, type NativeGen } from '../native.ts';
import { PyCell, PyDict, PyTuple, PyType, type Value } from '../objects.ts';
import { asStr, lookupAttr, repr, setItem, typeName, typeOf } from '../protocols/index.ts';
import { raise } from '../raise.ts';
import { calculateMetaclass } from '../types/core/new-class.ts';

/** Bases that are no classes are replaced by what their `__mro_entries__` answers. The same tuple comes back when none was. */
function* resolveBases(bases: PyTuple): NativeGen<PyTuple> {
  let resolved: Value[] | undefined;
  for (let at = 0; at < bases.items.length; at++) {
    const base = bases.items[at] as Value;
    const entries = base instanceof PyType ? undefined : lookupAttr(base, '__mro_entries__');
    if (entries === undefined) {
      resolved?.push(base);
      continue;
    }
    const replacement = yield* call(entries, [bases]);
    if (!(replacement instanceof PyTuple)) raise('TypeError', '__mro_entries__ must return a tuple');
    resolved ??= bases.items.slice(0, at);
    resolved.push(...replacement.items);
  }
  return resolved === undefined ? bases : makeTuple(resolved);
}

function* buildClass(func: Value, name: Value, given: Value[], kwargs: Map<string, Value>): NativeGen {
  if (typeOf(func) !== types.function) raise('TypeError', '__build_class__: func must be a function');
  if (asStr(name) === undefined) raise('TypeError', '__build_class__: name is not a string');
  const original = makeTuple(given);
  const bases = yield* resolveBases(original);
  let meta = kwargs.get('metaclass');
  kwargs.delete('metaclass');
  if (meta === undefined) meta = bases.items.length === 0 ? types.type : typeOf(bases.items[0] as Value);
  if (meta instanceof PyType) meta = calculateMetaclass(meta, bases.items);
  const named = kwargs.size > 0 ? kwargs : null;
  const prepare = meta === types.type ? undefined : lookupAttr(meta, '__prepare__');
  const namespace =
    prepare === undefined ? makeDict() : yield* call(prepare, [name, bases], named === null ? null : new Map(named));
  if (!(namespace instanceof PyDict) && typeOf(namespace).lookup('__getitem__') === undefined) {
    raise(
      'TypeError',
      `${meta instanceof PyType ? meta.name : '<metaclass>'}.__prepare__() must return a mapping, not ${typeName(namespace)}`,
    );
  }
  // (only the namespace has what the body made, until the class has it)
  const kept = keeping([bases, namespace]);
  const cell = yield* runBody(func as PyFunction, namespace);
  if (bases !== original) setItem(namespace, '__orig_bases__', original);
  const cls = yield* call(meta, [name, bases, namespace], named);
  kept.push(cls);
  if (cls instanceof PyType && cell instanceof PyCell) {
    if (cell.value === undefined) {
      raise(
        'RuntimeError',
        `__class__ not set defining ${repr(name)} as ${repr(cls)}. Was __classcell__ propagated to type.__new__?`,
      );
    }
    if (cell.value !== cls)
      raise('TypeError', `__class__ set to ${repr(cell.value)} defining ${repr(name)} as ${repr(cls)}`);
  }
  return cls;
}

const buildClassFunction = defineFunction('__build_class__', [
  'func, name, /, *bases, **kwds',
  buildClass,
  '__build_class__(func, name, /, *bases, [metaclass], **kwds) -> class\n\nInternal helper function used by the class statement.',
]);
hooks.buildClass = buildClassFunction;
