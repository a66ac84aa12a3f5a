/**
 * _typing: type variables, type aliases, Generic. Behaviour and wording follow CPython 3.14's typevarobject.c and _typingmodule.c: what is done when a
 * generic class is given arguments is Python code (typing.py), called from here. Parameters written in brackets (`def f[T]`) are made here, too.
 */
import {
  call,
  callerFrame,
  callSync,
  defineFunction,
  defineType,
  getAttr,
  hooks,
  importModule,
  type ModuleSpec,
  makeGenericAlias,
  makeTuple,
  type NativeGen,
  type NativeSpec,
  PyInstance,
  PyNativeIterator,
  PyObject,
  PyTuple,
  PyType,
  raise,
  repr,
  runSync,
  setOwnAttribute,
  str,
  toIndex,
  typeName,
  types,
  uniteAny,
  type Value,
} from '../../machine/index.ts';
import { lazy } from '../structures/common.ts';

/** Calls a function of typing.py. */
function* callTyping(name: string, args: Value[], kwargs: Map<string, Value> | null = null): NativeGen {
  return yield* call(getAttr(yield* importModule('typing'), name), args, kwargs);
}
const isTrue = (value: Value | undefined): boolean =>
  value !== undefined && value !== false && value !== null && value !== 0;

// ---- NoDefault -------------------------------------------------------------------------------------------------------------------------------------

const noDefaultType = lazy(() =>
  defineType({
    name: 'NoDefaultType',
    isBaseType: false,
    alloc: null,
    doc: 'The type of the NoDefault singleton.',
    new: [
      'cls, /, *args, **kwargs',
      (_cls: PyType, args: Value[], kwargs: Map<string, Value>) => {
        if (args.length > 0 || kwargs.size > 0) raise('TypeError', 'NoDefaultType takes no arguments');
        return noDefault();
      },
    ],
    methods: { __repr__: ['self, /', () => 'typing.NoDefault'], __reduce__: ['self, /', () => 'NoDefault'] },
  }),
);
const noDefault: () => PyObject = lazy(() => new PyObject(noDefaultType()));

// ---- values that are computed when somebody asks ---------------------------------------------------------------------------------------------------

/** A bound, constraints, a default or an alias's value: there already, or the function that computes it. */
interface Part {
  value: Value | undefined;
  readonly evaluate: Value;
}
const given = (value: Value | undefined): Part => ({ value, evaluate: null });
const later = (evaluate: Value): Part => ({ value: undefined, evaluate });
const lazyValue = (part: Part, absent: Value): Value => {
  if (part.value === undefined && part.evaluate !== null) part.value = callSync(part.evaluate, [1]);
  return part.value === undefined ? absent : part.value;
};
const isGiven = (part: Part): boolean =>
  part.evaluate !== null || (part.value !== undefined && part.value !== noDefault());

/** The evaluate function of a value that is there already: it can also be had as text. */
class ConstEvaluator extends PyObject {
  constructor(readonly value: Value) {
    super(constEvaluatorType());
  }
}
const constEvaluatorType = lazy(() =>
  defineType({
    name: '_typing._ConstEvaluator',
    isBaseType: false,
    alloc: null,
    methods: {
      __call__: [
        'self, format, /',
        function* (self: ConstEvaluator, given: Value) {
          const format = toIndex(given);
          if (format === 2) raise('NotImplementedError');
          if (format !== 4) return self.value;
          const typeRepr = getAttr(yield* importModule('annotationlib'), 'type_repr');
          if (!(self.value instanceof PyTuple)) return yield* call(typeRepr, [self.value]);
          const texts: string[] = [];
          for (const item of self.value.items) texts.push(str(yield* call(typeRepr, [item])));
          return `(${texts.join(', ')})`;
        },
      ],
      __repr__: ['self, /', (self: ConstEvaluator) => `<constevaluator ${repr(self.value)}>`],
    },
  }),
);
const evaluatorOf = (part: Part): Value =>
  part.evaluate !== null || !isGiven(part) ? part.evaluate : new ConstEvaluator(part.value as Value);

// ---- type variables --------------------------------------------------------------------------------------------------------------------------------

class TypeParameter extends PyInstance {
  name = '';
  fallback: Part = given(undefined);
  bound: Part = given(undefined);
  constraints: Part = given(undefined);
  covariant = false;
  contravariant = false;
  inferred = false;
}

/** A bound as it is kept: None stands for its type, a text for a forward reference. */
function* checked(value: Value, message: string): NativeGen {
  if (value === null) return types.NoneType;
  return value instanceof PyType ? value : yield* callTyping('_type_check', [value, message]);
}
/** The module whose code makes a type variable becomes its `__module__`. */
function rememberModule(made: PyObject): void {
  const frame = callerFrame();
  if (frame) setOwnAttribute(made, '__module__', frame.globals.table.get('__name__') ?? null);
}
function nameArgument(fn: string, name: Value): string {
  if (typeof name !== 'string') raise('TypeError', `${fn}() argument 'name' must be str, not ${typeName(name)}`);
  return name;
}
function setVariance(made: TypeParameter, covariant?: Value, contravariant?: Value, inferred?: Value): void {
  made.covariant = isTrue(covariant);
  made.contravariant = isTrue(contravariant);
  made.inferred = isTrue(inferred);
  if (made.covariant && made.contravariant) raise('ValueError', 'Bivariant types are not supported.');
  if (made.inferred && (made.covariant || made.contravariant))
    raise('ValueError', 'Variance cannot be specified with infer_variance.');
}
const marked = (self: TypeParameter): string =>
  self.inferred ? self.name : `${self.covariant ? '+' : self.contravariant ? '-' : '~'}${self.name}`;

const unionMethods: Record<string, NativeSpec> = {
  __or__: ['self, value, /', (self: Value, other: Value) => uniteAny([self, other])],
  __ror__: ['self, value, /', (self: Value, other: Value) => uniteAny([other, self])],
};
const parameterMethods: Record<string, NativeSpec> = {
  has_default: ['self, /', (self: TypeParameter) => isGiven(self.fallback)],
  __reduce__: ['self, /', (self: TypeParameter) => self.name],
};
const noSubclass = (what: string): NativeSpec => [
  'self, bases, /',
  () => raise('TypeError', `Cannot subclass an instance of ${what}`),
];
type Getters = Record<string, readonly [(self: TypeParameter) => Value]>;
const parameterGetters: Getters = {
  __name__: [(self) => self.name],
  __default__: [(self) => lazyValue(self.fallback, noDefault())],
  evaluate_default: [(self) => evaluatorOf(self.fallback)],
};
const varianceGetters: Getters = {
  __covariant__: [(self) => self.covariant],
  __contravariant__: [(self) => self.contravariant],
  __infer_variance__: [(self) => self.inferred],
};
const allocParameter = (cls: PyType): PyObject => new TypeParameter(cls);

/** The arguments with the default added where the parameter is the first that got none. */
function fillDefault(self: TypeParameter, alias: Value, args: Value): Value {
  const parameters = getAttr(alias, '__parameters__') as PyTuple;
  const items = (args as PyTuple).items;
  const position = parameters.items.indexOf(self);
  if (position < items.length) return args;
  if (position > items.length || !isGiven(self.fallback))
    raise(
      'TypeError',
      `Too few arguments for ${str(alias)}; actual ${items.length}, expected at least ${position + 1}`,
    );
  return makeTuple([...items, lazyValue(self.fallback, null)]);
}

const typeVarType = lazy(
  (): PyType =>
    (types.typeVar = defineType({
      name: 'typing.TypeVar',
      makerName: 'typevar',
      weakrefable: true,
      isBaseType: false,
      hasDict: true,
      alloc: allocParameter,
      doc: 'Type variable.\n\nThe preferred way to construct a type variable is via the dedicated\nsyntax for generic functions, classes, and type aliases::\n\n    class Sequence[T]:  # T is a TypeVar\n        ...\n\nThis syntax can also be used to create bound and constrained type\nvariables::\n\n    # S is a TypeVar bound to str\n    class StrSequence[S: str]:\n        ...\n\n    # A is a TypeVar constrained to str or bytes\n    class StrOrBytesSequence[A: (str, bytes)]:\n        ...',
      new: [
        'cls, name, *constraints, bound=None, default=NoDefault, covariant=False, contravariant=False, infer_variance=False',
        function* (
          cls: PyType,
          name: Value,
          constraints: Value[],
          bound?: Value,
          fallback?: Value,
          covariant?: Value,
          contravariant?: Value,
          inferred?: Value,
        ) {
          const made = new TypeParameter(cls);
          made.name = nameArgument('typevar', name);
          setVariance(made, covariant, contravariant, inferred);
          const hasBound = bound !== undefined && bound !== null;
          if (constraints.length === 1) raise('TypeError', 'A single constraint is not allowed');
          if (constraints.length > 1 && hasBound) raise('TypeError', 'Constraints cannot be combined with bound=...');
          if (hasBound) made.bound = given(yield* checked(bound as Value, 'Bound must be a type.'));
          if (constraints.length > 1) made.constraints = given(makeTuple(constraints));
          made.fallback = given(fallback);
          rememberModule(made);
          return made;
        },
      ],
      methods: {
        ...unionMethods,
        ...parameterMethods,
        __repr__: ['self, /', marked],
        __mro_entries__: noSubclass('TypeVar'),
        __typing_subst__: [
          'self, arg, /',
          function* (self: Value, arg: Value) {
            return yield* callTyping('_typevar_subst', [self, arg]);
          },
        ],
        __typing_prepare_subst__: ['self, alias, args, /', fillDefault],
      },
      getset: {
        ...parameterGetters,
        ...varianceGetters,
        __bound__: [(self: TypeParameter) => lazyValue(self.bound, null)],
        __constraints__: [(self: TypeParameter) => lazyValue(self.constraints, makeTuple([]))],
        evaluate_bound: [(self: TypeParameter) => evaluatorOf(self.bound)],
        evaluate_constraints: [(self: TypeParameter) => evaluatorOf(self.constraints)],
      },
    })),
);

/** `P.args` and `P.kwargs`. */
class ParameterPart extends PyObject {
  constructor(
    cls: PyType,
    readonly origin: Value,
  ) {
    super(cls);
  }
}
const partType = (name: string, suffix: string, doc: string) =>
  lazy(
    (): PyType =>
      defineType({
        name: `typing.${name}`,
        isBaseType: false,
        weakrefable: true,
        alloc: null,
        doc,
        new: ['cls, origin', (cls: PyType, origin: Value) => new ParameterPart(cls, origin)],
        methods: {
          __repr__: [
            'self, /',
            (self: ParameterPart) => {
              const { origin } = self;
              const name = origin instanceof TypeParameter ? origin.name : repr(origin);
              return `${name}.${suffix}`;
            },
          ],
          __eq__: [
            'self, value, /',
            (self: ParameterPart, other: Value) =>
              other instanceof ParameterPart && other.cls === self.cls && other.origin === self.origin,
          ],
          __reduce__: ['self, /', (self: ParameterPart) => makeTuple([self.cls, makeTuple([self.origin])])],
          __mro_entries__: noSubclass(name),
        },
        getset: { __origin__: [(self: ParameterPart) => self.origin] },
      }),
  );
const argsType = partType(
  'ParamSpecArgs',
  'args',
  'The args for a ParamSpec object.\n\nGiven a ParamSpec object P, P.args returns an instance of ParamSpecArgs.\n\nParamSpecArgs objects have a reference back to their ParamSpec::\n\n    >>> P = ParamSpec("P")\n    >>> P.args.__origin__ is P\n    True',
);
const kwargsType = partType(
  'ParamSpecKwargs',
  'kwargs',
  'The kwargs for a ParamSpec object.\n\nGiven a ParamSpec object P, P.kwargs returns an instance of ParamSpecKwargs.\n\nParamSpecKwargs objects have a reference back to their ParamSpec::\n\n    >>> P = ParamSpec("P")\n    >>> P.kwargs.__origin__ is P\n    True',
);

const paramSpecType = lazy(
  (): PyType =>
    (types.paramSpec = defineType({
      name: 'typing.ParamSpec',
      makerName: 'paramspec',
      weakrefable: true,
      isBaseType: false,
      hasDict: true,
      alloc: allocParameter,
      doc: "Parameter specification variable.\n\nThe preferred way to construct a parameter specification is via the\ndedicated syntax for generic functions, classes, and type aliases,\nwhere the use of '**' creates a parameter specification::\n\n    type IntFunc[**P] = Callable[P, int]",
      new: [
        'cls, name, *, bound=None, default=NoDefault, covariant=False, contravariant=False, infer_variance=False',
        function* (
          cls: PyType,
          name: Value,
          bound?: Value,
          fallback?: Value,
          covariant?: Value,
          contravariant?: Value,
          inferred?: Value,
        ) {
          const made = new TypeParameter(cls);
          made.name = nameArgument('paramspec', name);
          setVariance(made, covariant, contravariant, inferred);
          made.bound = given(yield* checked(bound ?? null, 'Bound must be a type.'));
          made.fallback = given(fallback);
          rememberModule(made);
          return made;
        },
      ],
      methods: {
        ...unionMethods,
        ...parameterMethods,
        __repr__: ['self, /', marked],
        __mro_entries__: noSubclass('ParamSpec'),
        __typing_subst__: [
          'self, arg, /',
          function* (self: Value, arg: Value) {
            return yield* callTyping('_paramspec_subst', [self, arg]);
          },
        ],
        __typing_prepare_subst__: [
          'self, alias, args, /',
          function* (self: Value, alias: Value, args: Value) {
            return yield* callTyping('_paramspec_prepare_subst', [self, alias, args]);
          },
        ],
      },
      getset: {
        ...parameterGetters,
        ...varianceGetters,
        __bound__: [(self: TypeParameter) => lazyValue(self.bound, null)],
        args: [(self: TypeParameter) => new ParameterPart(argsType(), self)],
        kwargs: [(self: TypeParameter) => new ParameterPart(kwargsType(), self)],
      },
    })),
);

/** Gives one thing: `*Ts` and `*Alias` are Unpack[...]. */
class UnpackIterator extends PyNativeIterator {
  constructor(private subject: Value | undefined) {
    super(unpackIteratorType());
  }
  override nextValue(): Value | undefined {
    const { subject } = this;
    this.subject = undefined;
    if (subject === undefined) return undefined;
    const unpack = getAttr(runSync(importModule('typing')), 'Unpack');
    return callSync(getAttr(unpack, '__getitem__'), [subject]);
  }
}
const unpackIteratorType = lazy(() =>
  defineType({
    name: 'tuple_iterator',
    isBaseType: false,
    alloc: null,
    methods: {
      __iter__: ['self, /', (self: Value) => self],
      __next__: ['self, /', (self: UnpackIterator) => self.nextValue() ?? raise('StopIteration')],
    },
  }),
);

const typeVarTupleType = lazy(
  (): PyType =>
    (types.typeVarTuple = defineType({
      name: 'typing.TypeVarTuple',
      makerName: 'typevartuple',
      weakrefable: true,
      isBaseType: false,
      hasDict: true,
      alloc: allocParameter,
      doc: "Type variable tuple. A specialized form of type variable that enables\nvariadic generics.\n\nThe preferred way to construct a type variable tuple is via the\ndedicated syntax for generic functions, classes, and type aliases,\nwhere a single '*' indicates a type variable tuple::\n\n    def move_first_element_to_last[T, *Ts](tup: tuple[T, *Ts]) -> tuple[*Ts, T]:\n        return (*tup[1:], tup[0])",
      new: [
        'cls, name, *, default=NoDefault',
        (cls: PyType, name: Value, fallback?: Value) => {
          const made = new TypeParameter(cls);
          made.name = nameArgument('typevartuple', name);
          made.fallback = given(fallback);
          rememberModule(made);
          return made;
        },
      ],
      methods: {
        ...parameterMethods,
        __repr__: ['self, /', (self: TypeParameter) => self.name],
        __iter__: ['self, /', (self: Value) => new UnpackIterator(self)],
        __mro_entries__: noSubclass('TypeVarTuple'),
        __typing_subst__: [
          'self, arg, /',
          () => raise('TypeError', 'Substitution of bare TypeVarTuple is not supported'),
        ],
        __typing_prepare_subst__: [
          'self, alias, args, /',
          function* (self: Value, alias: Value, args: Value) {
            return yield* callTyping('_typevartuple_prepare_subst', [self, alias, args]);
          },
        ],
      },
      getset: parameterGetters,
    })),
);

// ---- type aliases ----------------------------------------------------------------------------------------------------------------------------------

class TypeAlias extends PyObject {
  module: Value = null;
  constructor(
    cls: PyType,
    readonly name: string,
    readonly parameters: PyTuple | null,
    readonly part: Part,
  ) {
    super(cls);
  }
}
/** The parameters as arguments: a TypeVarTuple stands there unpacked. */
function* asArguments(parameters: readonly Value[]): NativeGen<Value[]> {
  const args: Value[] = [];
  for (const parameter of parameters) {
    if (!(parameter instanceof PyObject) || parameter.cls !== types.typeVarTuple) args.push(parameter);
    else args.push(yield* call(getAttr(getAttr(yield* importModule('typing'), 'Unpack'), '__getitem__'), [parameter]));
  }
  return args;
}
const typeAliasType = lazy(
  (): PyType =>
    (types.typeAlias = defineType({
      name: 'typing.TypeAliasType',
      makerName: 'typealias',
      weakrefable: true,
      isBaseType: false,
      alloc: null,
      doc: 'Type alias.\n\nType aliases are created through the type statement::\n\n    type Alias = int\n\nIn this example, Alias and int will be treated equivalently by static\ntype checkers.',
      new: [
        'cls, name, value, *, type_params=()',
        (cls: PyType, name: Value, value: Value, parameters?: Value) => {
          if (parameters !== undefined && !(parameters instanceof PyTuple))
            raise('TypeError', 'type_params must be a tuple');
          let seen = false;
          for (const parameter of parameters === undefined ? [] : (parameters as PyTuple).items) {
            const isParameter = parameter instanceof TypeParameter;
            if (!isParameter) raise('TypeError', `Expected a type param, got ${repr(parameter)}`);
            if (isGiven(parameter.fallback)) seen = true;
            else if (seen)
              raise('TypeError', `non-default type parameter '${repr(parameter)}' follows default type parameter`);
          }
          const made = new TypeAlias(
            cls,
            nameArgument('typealias', name),
            (parameters as PyTuple | undefined) ?? null,
            given(value),
          );
          made.module = callerFrame()?.globals.table.get('__name__') ?? null;
          return made;
        },
      ],
      methods: {
        ...unionMethods,
        __repr__: ['self, /', (self: TypeAlias) => self.name],
        __iter__: ['self, /', (self: Value) => new UnpackIterator(self)],
        __reduce__: ['self, /', (self: TypeAlias) => self.name],
        __getitem__: [
          'self, key, /',
          (self: TypeAlias, key: Value) => {
            if (self.parameters === null || self.parameters.items.length === 0)
              raise('TypeError', 'Only generic type aliases are subscriptable');
            return makeGenericAlias(self, key);
          },
        ],
      },
      getset: {
        __name__: [(self: TypeAlias) => self.name],
        __module__: [(self: TypeAlias) => self.module],
        __type_params__: [(self: TypeAlias) => self.parameters ?? makeTuple([])],
        __parameters__: [
          (self: TypeAlias) =>
            makeTuple(runSync(asArguments(self.parameters?.items ?? []) as never) as unknown as Value[]),
        ],
        __value__: [(self: TypeAlias) => lazyValue(self.part, null)],
        evaluate_value: [(self: TypeAlias) => evaluatorOf(self.part)],
      },
    })),
);

// ---- Generic ---------------------------------------------------------------------------------------------------------------------------------------

const genericType = lazy(
  (): PyType =>
    (types.generic = defineType({
      name: 'typing.Generic',
      doc: "Abstract base class for generic types\n\nOn Python 3.12 and newer, generic classes implicitly inherit from\nGeneric when they declare a parameter list after the class's name::\n\n    class Mapping[KT, VT]:\n        def __getitem__(self, key: KT) -> VT:\n            ...\n            # Etc.",
      classMethods: {
        __class_getitem__: [
          'cls, /, *args, **kwargs',
          function* (cls: Value, args: Value[], kwargs: Map<string, Value>) {
            return yield* callTyping('_generic_class_getitem', [cls, ...args], kwargs.size > 0 ? kwargs : null);
          },
          'Parameterizes a generic class.\n\nAt least, parameterizing a generic class is the *main* thing this\nmethod does. For example, for some generic class `Foo`, this is called\nwhen we do `Foo[int]` - there, with `cls=Foo` and `args=int`.',
        ],
        __init_subclass__: [
          'cls, /, *args, **kwargs',
          function* (cls: Value, args: Value[], kwargs: Map<string, Value>) {
            return yield* callTyping('_generic_init_subclass', [cls, ...args], kwargs.size > 0 ? kwargs : null);
          },
          'Function to initialize subclasses.',
        ],
      },
    })),
);

// ---- what the compiler makes of brackets -----------------------------------------------------------------------------------------------------------

function written(cls: PyType, name: Value): TypeParameter {
  const made = new TypeParameter(cls);
  made.name = name as string;
  made.inferred = true;
  return made;
}
hooks.typeParameter = (kind, name, second) => {
  switch (kind) {
    case 'TypeVar':
      return written(typeVarType(), name);
    case 'ParamSpec':
      return written(paramSpecType(), name);
    case 'TypeVarTuple':
      return written(typeVarTupleType(), name);
    case 'TypeVarWithBound': {
      const made = written(typeVarType(), name);
      made.bound = later(second as Value);
      return made;
    }
    case 'TypeVarWithConstraints': {
      const made = written(typeVarType(), name);
      made.constraints = later(second as Value);
      return made;
    }
    case 'default': {
      (name as TypeParameter).fallback = later(second as Value);
      return name;
    }
    default: {
      const [alias, parameters, evaluate] = (name as PyTuple).items as [string, PyTuple | null, Value];
      const made = new TypeAlias(typeAliasType(), alias, parameters, later(evaluate));
      made.module = callerFrame()?.globals.table.get('__name__') ?? null;
      return made;
    }
  }
};
hooks.subscriptGeneric = function* (parameters) {
  const args = yield* asArguments(parameters.items);
  return yield* callTyping('_GenericAlias', [genericType(), makeTuple(args)]);
};

export const typingModule: ModuleSpec = {
  kind: 'native',
  doc: 'Primitives and accelerators for the typing module.',
  make: () => ({
    Generic: genericType(),
    NoDefault: noDefault(),
    ParamSpec: paramSpecType(),
    ParamSpecArgs: argsType(),
    ParamSpecKwargs: kwargsType(),
    TypeAliasType: typeAliasType(),
    TypeVar: typeVarType(),
    TypeVarTuple: typeVarTupleType(),
    Union: types.union,
    _idfunc: defineFunction('_idfunc', ['x, /', (value: Value) => value], '_typing'),
  }),
};
