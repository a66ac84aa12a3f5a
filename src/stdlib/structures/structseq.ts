/** Struct sequences: tuples with named fields made in C (time.struct_time, os.stat_result ...). Behaviour and wording follow CPython's structseq.c. */
import {
  defineType,
  makeDict,
  makeTuple,
  type NativeGen,
  PyDict,
  PyTuple,
  type PyType,
  raise,
  repr,
  toArrayGen,
  typeOf,
  types,
  type Value,
} from '../../machine/index.ts';

import { asMembers, readonlyMember } from './common.ts';

/** A tuple whose further fields, which do not count as items, lie in `hidden`. */
export class PyStructSequence extends PyTuple {
  hidden: Value[] = [];
}
export interface StructField {
  readonly name: string;
  readonly doc: string;
}

/** The class of a struct sequence. `visible`: how many of the fields are items of the tuple; `makeable`: whether programs can make instances. */
export function structSequenceType(
  name: string,
  doc: string,
  fields: readonly StructField[],
  visible = fields.length,
  makeable = true,
): PyType {
  const field = (at: number) =>
    readonlyMember((self: PyStructSequence) => (at < visible ? self.items[at] : (self.hidden[at - visible] ?? null)));
  const getset: Record<string, ReturnType<typeof field>> = {};
  fields.forEach((each, at) => {
    getset[each.name] = field(at);
  });
  const type = defineType({
    name,
    doc,
    base: types.tuple,
    isBaseType: false,
    alloc: (cls) => new PyStructSequence(cls, []),
    new: !makeable
      ? ['cls, /, *args, **kwargs', () => raise('TypeError', `cannot create '${name}' instances`)]
      : [
          'cls, sequence=None, dict={}',
          function* (cls: PyType, sequence?: Value, dict?: Value) {
            if (sequence === undefined) raise('TypeError', "structseq() missing required argument 'sequence' (pos 1)");
            return yield* construct(cls, fields, visible, sequence, dict);
          },
        ],
    methods: {
      __repr__: [
        'self, /',
        (self: PyStructSequence) =>
          `${name}(${self.items.map((item, at) => `${fields[at]!.name}=${repr(item)}`).join(', ')})`,
      ],
      __reduce__: [
        'self, /',
        (self: PyStructSequence) => {
          const rest = fields.slice(visible).map((each, at): [Value, Value] => [each.name, self.hidden[at] ?? null]);
          return makeTuple([self.cls, makeTuple([makeTuple(self.items.slice()), makeDict(rest)])]);
        },
      ],
      __replace__: [
        'self, /, *args, **kwargs',
        (self: PyStructSequence, args: Value[], kwargs: Map<string, Value>) => {
          if (args.length > 0) raise('TypeError', '__replace__() takes no positional arguments');
          const strange = [...kwargs.keys()].filter((key) => !fields.some((each) => each.name === key));
          if (strange.length > 0)
            raise('TypeError', `Got unexpected field name(s): [${strange.map((key) => repr(key)).join(', ')}]`);
          const all = [...self.items, ...self.hidden];
          fields.forEach((each, at) => {
            const given = kwargs.get(each.name);
            if (given !== undefined) all[at] = given;
          });
          return makeStruct(self.cls, all, visible);
        },
        'Return a copy of the structure with new values for the specified fields.',
      ],
    },
    getset,
    attributes: {
      n_sequence_fields: visible,
      n_fields: fields.length,
      n_unnamed_fields: 0,
      __match_args__: makeTuple(fields.slice(0, visible).map((each) => each.name)),
    },
  });
  return asMembers(
    type,
    fields.map((each) => each.name),
  );
}
/** An instance with these fields (visible ones first). */
export function makeStruct(type: PyType, fields: readonly Value[], visible: number): PyStructSequence {
  const made = new PyStructSequence(type, fields.slice(0, visible));
  made.hidden = fields.slice(visible);
  return made;
}
function* construct(
  cls: PyType,
  fields: readonly StructField[],
  visible: number,
  sequence: Value,
  dict: Value | undefined,
): NativeGen {
  if (typeOf(sequence).lookup('__iter__') === undefined && typeOf(sequence).lookup('__getitem__') === undefined) {
    raise('TypeError', 'constructor requires a sequence');
  }
  const items = yield* toArrayGen(sequence);
  if (dict !== undefined && !(dict instanceof PyDict))
    raise('TypeError', `${cls.shown}() takes a dict as second arg, if any`);
  const total = fields.length;
  if (total !== visible) {
    if (items.length < visible)
      raise('TypeError', `${cls.shown}() takes an at least ${visible}-sequence (${items.length}-sequence given)`);
    if (items.length > total)
      raise('TypeError', `${cls.shown}() takes an at most ${total}-sequence (${items.length}-sequence given)`);
  } else if (items.length !== visible) {
    raise('TypeError', `${cls.shown}() takes a ${visible}-sequence (${items.length}-sequence given)`);
  }
  const all = items.slice();
  let used = 0;
  for (let at = items.length; at < total; at++) {
    const given = dict instanceof PyDict ? dict.table.get(fields[at]!.name) : undefined;
    if (given !== undefined) used++;
    all.push(given ?? null);
  }
  if (dict instanceof PyDict && dict.table.size > used)
    raise('TypeError', `${cls.shown}() got duplicate or unexpected field name(s)`);
  return makeStruct(cls, all, visible);
}
