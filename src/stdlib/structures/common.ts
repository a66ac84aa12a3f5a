/** What the modules of this folder share. */
import {
  call,
  defineFunction,
  exceptionType,
  getAttr,
  identityOf,
  instanceDict,
  type NativeGen,
  type NativeSpec,
  PyDict,
  PyGetSet,
  type PyObject,
  type PyType,
  raise,
  setInstanceDict,
  typeOf,
  types,
  type Value,
  vm,
} from '../../machine/index.ts';

/** A value made at its first use: classes of library modules cost nothing until somebody imports the module. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
/** The functions of a module. */
export function moduleFunctions(module: string, specs: Readonly<Record<string, NativeSpec>>): Record<string, Value> {
  const functions: Record<string, Value> = {};
  for (const [name, spec] of Object.entries(specs)) functions[name] = defineFunction(name, spec, module);
  return functions;
}
/** The address that the default repr shows: `0x7f...`. */
export const address = (object: PyObject): string => `0x${(identityOf(object) * 16 + 0x7f0000000000).toString(16)}`;

/** A getter and a setter that refuses as a C member declared READONLY does. */
export function readonlyMember<T>(
  get: (self: T) => Value | undefined,
): readonly [(self: T) => Value | undefined, () => never] {
  return [get, () => raise('AttributeError', 'readonly attribute')];
}

/** `__dict__` of a native class whose instances have attributes. */
export const attributeDict: readonly [
  (self: PyObject) => Value | undefined,
  (self: PyObject, value: Value | undefined) => void,
] = [
  (self) => (self.shape === undefined ? undefined : instanceDict(self)),
  (self, value) => {
    if (value === undefined) raise('TypeError', 'cannot delete __dict__');
    if (!(value instanceof PyDict))
      raise('TypeError', `__dict__ must be set to a dictionary, not a '${typeOf(value).shown}'`);
    setInstanceDict(self, value);
  },
];

/** Makes getsets of a class look like the members that they are in C (`<member 'x' of ...>`). */
export function asMembers(type: PyType, names: readonly string[]): PyType {
  for (const name of names) {
    const getset = type.ns.get(name) as PyGetSet;
    type.ns.set(name, new PyGetSet(types.member, name, type, getset.get, getset.set));
  }
  return type;
}

/** The name of a class with its module (`%T` of CPython's messages): "fractions.Fraction", but "int". */
export const fullTypeName = (value: Value): string => typeOf(value).fullName;

/** warnings.warn(): told of the line that called the native. */
export function* warn(message: string, category: string): NativeGen<void> {
  const warnings = yield* importModule('warnings');
  yield* call(getAttr(warnings, 'warn'), [message, exceptionType(category)]);
}
/** import name, as a statement of the running program would do it; answers the module that a plain `import` binds. */
export function* importModule(name: string): NativeGen {
  const known = vm.interpreter.modules.table.get(name);
  if (known !== undefined && known !== null) return known;
  return yield* call(vm.interpreter.builtins.table.get('__import__') as Value, [name]);
}

const counted = (count: number): string => `${count} argument${count === 1 ? '' : 's'}`;
/** A function of C code that takes a tuple of arguments (METH_VARARGS with PyArg_ParseTuple): other words for wrong calls. */
export function tupleArguments(
  name: string,
  min: number,
  max: number,
  impl: (...args: Value[]) => Value | undefined,
  doc?: string,
): NativeSpec {
  const check = (args: Value[], kwargs: Map<string, Value>) => {
    if (kwargs.size > 0) raise('TypeError', `${name}() takes no keyword arguments`);
    if (args.length < min || args.length > max) {
      const bound =
        min === max
          ? `exactly ${counted(min)}`
          : args.length < min
            ? `at least ${counted(min)}`
            : `at most ${counted(max)}`;
      raise('TypeError', `${name}() takes ${bound} (${args.length} given)`);
    }
  };
  return [
    '*args, **kwargs',
    (args: Value[], kwargs: Map<string, Value>) => {
      check(args, kwargs);
      return impl(...args);
    },
    doc,
  ];
}
