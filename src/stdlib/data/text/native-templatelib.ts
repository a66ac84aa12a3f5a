/** Template and Interpolation: what t-strings make. Behaviour and wording follow CPython 3.14's templateobject.c and interpolationobject.c. */
import {
  defineType,
  hooks,
  makeGenericAlias,
  makeTuple,
  notImplemented,
  PyNativeIterator,
  PyObject,
  type PyTuple,
  type PyType,
  raise,
  repr,
  typeName,
  types,
  type Value,
} from '../../../machine/index.ts';
import { lazy } from '../../structures/common.ts';

class PyInterpolation extends PyObject {
  constructor(
    readonly value: Value,
    readonly expression: Value,
    readonly conversion: Value,
    readonly spec: Value,
  ) {
    super(interpolationType());
  }
}
class PyTemplate extends PyObject {
  constructor(
    readonly strings: PyTuple,
    readonly interpolations: PyTuple,
  ) {
    super(templateType());
  }
}

const interpolationType = lazy(
  (): PyType =>
    (types.interpolation = defineType({
      name: 'string.templatelib.Interpolation',
      isBaseType: false,
      alloc: null,
      doc: 'Interpolation object',
      attributes: { __match_args__: makeTuple(['value', 'expression', 'conversion', 'format_spec']) },
      new: [
        "cls, value, expression='', conversion=None, format_spec=''",
        (_cls: PyType, value: Value, expression?: Value, conversion?: Value, spec?: Value) => {
          if (expression !== undefined && typeof expression !== 'string')
            raise('TypeError', `Interpolation() argument 'expression' must be str, not ${typeName(expression)}`);
          if (conversion !== undefined && conversion !== null) {
            if (typeof conversion !== 'string')
              raise('TypeError', `Interpolation() argument 'conversion' must be str, not ${typeName(conversion)}`);
            if (conversion !== 's' && conversion !== 'a' && conversion !== 'r')
              raise('ValueError', "Interpolation() argument 'conversion' must be one of 's', 'a' or 'r'");
          }
          if (spec !== undefined && typeof spec !== 'string')
            raise('TypeError', `Interpolation() argument 'format_spec' must be str, not ${typeName(spec)}`);
          return new PyInterpolation(value, expression ?? '', conversion ?? null, spec ?? '');
        },
      ],
      methods: {
        __repr__: [
          'self, /',
          (self: PyInterpolation) =>
            `Interpolation(${[self.value, self.expression, self.conversion, self.spec].map(repr).join(', ')})`,
        ],
        __reduce__: [
          'self, /',
          (self: PyInterpolation) =>
            makeTuple([self.cls, makeTuple([self.value, self.expression, self.conversion, self.spec])]),
        ],
      },
      classMethods: { __class_getitem__: ['cls, object, /', (cls: Value, item: Value) => makeGenericAlias(cls, item)] },
      getset: {
        value: [(self: PyInterpolation) => self.value],
        expression: [(self: PyInterpolation) => self.expression],
        conversion: [(self: PyInterpolation) => self.conversion],
        format_spec: [(self: PyInterpolation) => self.spec],
      },
    })),
);

/** Strings and interpolations in turn; empty strings are left out. */
class TemplateIterator extends PyNativeIterator {
  private at = 0;
  constructor(private readonly template: PyTemplate) {
    super(iteratorType());
  }
  override nextValue(): Value | undefined {
    const { strings, interpolations } = this.template;
    for (;;) {
      const at = this.at++;
      if (at >= strings.items.length + interpolations.items.length) return undefined;
      if (at % 2 === 1) return interpolations.items[at >> 1];
      if (strings.items[at >> 1] !== '') return strings.items[at >> 1];
    }
  }
}
const iteratorType = lazy(() =>
  defineType({
    name: 'string.templatelib.TemplateIter',
    isBaseType: false,
    alloc: null,
    methods: {
      __iter__: ['self, /', (self: Value) => self],
      __next__: ['self, /', (self: TemplateIterator) => self.nextValue() ?? raise('StopIteration')],
    },
  }),
);

/** A template of parts in order: neighbouring strings are joined, and a string stands before, between and behind all interpolations. */
function assemble(parts: readonly Value[]): PyTemplate {
  const strings: string[] = [''];
  const interpolations: Value[] = [];
  for (const part of parts) {
    if (typeof part === 'string') strings[strings.length - 1] += part;
    else {
      interpolations.push(part);
      strings.push('');
    }
  }
  return new PyTemplate(makeTuple(strings), makeTuple(interpolations));
}
const partsOf = (template: PyTemplate): Value[] =>
  template.strings.items.flatMap((text, at) =>
    at < template.interpolations.items.length ? [text, template.interpolations.items[at] as Value] : [text],
  );

const templateType = lazy(
  (): PyType =>
    (types.template = defineType({
      name: 'string.templatelib.Template',
      isBaseType: false,
      alloc: null,
      doc: 'Template object',
      new: [
        'cls, /, *args, **kwargs',
        (_cls: PyType, args: Value[], kwargs: Map<string, Value>) => {
          if (kwargs.size > 0) raise('TypeError', 'Template.__new__ only accepts *args arguments');
          for (const arg of args) {
            if (typeof arg !== 'string' && !(arg instanceof PyInterpolation))
              raise(
                'TypeError',
                `Template.__new__ *args need to be of type 'str' or 'Interpolation', got ${typeName(arg)}`,
              );
          }
          return assemble(args);
        },
      ],
      methods: {
        __repr__: [
          'self, /',
          (self: PyTemplate) => `Template(strings=${repr(self.strings)}, interpolations=${repr(self.interpolations)})`,
        ],
        __iter__: ['self, /', (self: PyTemplate) => new TemplateIterator(self)],
        __add__: [
          'self, value, /',
          (self: PyTemplate, other: Value) => {
            if (other instanceof PyTemplate) return assemble([...partsOf(self), ...partsOf(other)]);
            raise(
              'TypeError',
              `can only concatenate string.templatelib.Template (not "${typeName(other)}") to string.templatelib.Template`,
            );
          },
        ],
        __radd__: ['self, value, /', () => notImplemented()],
        __reduce__: ['self, /', (self: PyTemplate) => makeTuple([self.cls, makeTuple(partsOf(self))])],
      },
      classMethods: { __class_getitem__: ['cls, object, /', (cls: Value, item: Value) => makeGenericAlias(cls, item)] },
      getset: {
        strings: [(self: PyTemplate) => self.strings],
        interpolations: [(self: PyTemplate) => self.interpolations],
        values: [
          (self: PyTemplate) => makeTuple(self.interpolations.items.map((item) => (item as PyInterpolation).value)),
        ],
      },
    })),
);

hooks.interpolation = (value, text, conversion, spec) => new PyInterpolation(value, text, conversion, spec);
hooks.template = (strings, interpolations) => new PyTemplate(strings, interpolations);
