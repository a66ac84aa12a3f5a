/** BaseExceptionGroup, ExceptionGroup, and what `except*` needs. Behaviour and wording follow CPython's exceptions.c and ceval.c. */
import { types } from '../../bootstrap.ts';
import { runSync } from '../../calls/index.ts';
import { call, toArrayGen, truthyGen } from '../../door.ts';
import { callerFrame, frameObject } from '../../frames.ts';
import { hooks } from '../../hooks.ts';
import { makeList, makeTuple } from '../../make.ts';
import { defineType, type NativeGen } from '../../native.ts';
import { PyException, PyList, PyTraceback, PyTuple, PyType, type Value } from '../../objects.ts';
import { asStr, getAttr, instanceDict, isInstance, lookupAttr, str, typeName, typeOf } from '../../protocols/index.ts';
import { exceptionType, exceptionTypes, raise } from '../../raise.ts';
import { markOwnLayout } from '../core/layout.ts';
import { baseException, field, fieldOf, newException, setField } from './exceptions.ts';
import { makeGenericAlias } from '../core/generic.ts';

const isException = (value: Value): boolean => isInstance(value, exceptionType('Exception'));
const isSequence = (value: Value): boolean =>
  typeOf(value).lookup('__getitem__') !== undefined && !isInstance(value, types.dict);
/** The members of a group. */
const membersOf = (group: PyException): PyException[] =>
  (fieldOf(group, 'exceptions') as PyTuple).items as PyException[];
const isGroup = (value: Value): value is PyException => isInstance(value, exceptionGroupBase);

/** BaseExceptionGroup.__new__ */
function* newGroup(cls: PyType, args: Value[]): NativeGen {
  if (args.length !== 2)
    raise('TypeError', `BaseExceptionGroup.__new__() takes exactly 2 arguments (${args.length} given)`);
  const [message, exceptions] = args as [Value, Value];
  if (asStr(message) === undefined)
    raise(
      'TypeError',
      `BaseExceptionGroup.__new__() argument 1 must be str, not ${message === null ? 'None' : typeName(message)}`,
    );
  if (!isSequence(exceptions)) raise('TypeError', 'second argument (exceptions) must be a sequence');
  const items = yield* toArrayGen(exceptions);
  if (items.length === 0) raise('ValueError', 'second argument (exceptions) must be a non-empty sequence');
  let nested = false;
  items.forEach((item, at) => {
    if (!(item instanceof PyException))
      raise('ValueError', `Item ${at} of second argument (exceptions) is not an exception`);
    if (!isException(item)) nested = true;
  });
  let actual = cls;
  if (cls === exceptionGroupBase) {
    if (!nested) actual = exceptionGroup;
  } else if (nested && cls === exceptionGroup) raise('TypeError', 'Cannot nest BaseExceptions in an ExceptionGroup');
  else if (nested && cls.isSubtype(exceptionType('Exception')))
    raise('TypeError', `Cannot nest BaseExceptions in '${cls.name}'`);
  const made = newException(actual, args);
  setField(made, 'message', message);
  setField(made, 'exceptions', makeTuple(items));
  return made;
}

// ---- splitting ------------------------------------------------------------------------------------------------------------------------------------------

type Matcher = (exc: PyException) => NativeGen<boolean>;
/** How split() and subgroup() decide, from a class, a tuple of classes or a function. */
function matcher(condition: Value): Matcher {
  const isClass = (value: Value): value is PyType => value instanceof PyType && value.isSubtype(baseException);
  const byClass = (classes: readonly PyType[]): Matcher =>
    function* (exc) {
      return classes.some((cls) => exc.cls.isSubtype(cls));
    };
  if (isClass(condition)) return byClass([condition]);
  if (condition instanceof PyTuple && condition.items.every(isClass)) return byClass(condition.items as PyType[]);
  if (typeOf(condition).lookup('__call__') !== undefined && !(condition instanceof PyType)) {
    return function* (exc) {
      return yield* truthyGen(yield* call(condition, [exc]));
    };
  }
  raise('TypeError', 'expected an exception type, a tuple of exception types, or a callable (other than a class)');
}
interface Parts {
  readonly match: PyException | null;
  readonly rest: PyException | null;
}
function* splitBy(exc: PyException, matches: Matcher, wantRest: boolean): NativeGen<Parts> {
  if (yield* matches(exc)) return { match: exc, rest: null };
  if (!isGroup(exc)) return { match: null, rest: exc };
  const matched: PyException[] = [];
  const others: PyException[] = [];
  for (const member of membersOf(exc)) {
    const parts = yield* splitBy(member, matches, wantRest);
    if (parts.match !== null) matched.push(parts.match);
    if (parts.rest !== null) others.push(parts.rest);
  }
  const match = yield* subset(exc, matched);
  return { match, rest: wantRest ? yield* subset(exc, others) : null };
}
/** A group like `group` with other members; null when there are none. */
function* subset(group: PyException, members: PyException[]): NativeGen<PyException | null> {
  if (members.length === 0) return null;
  const made = yield* call(getAttr(group, 'derive'), [makeList(members)]);
  if (!isGroup(made)) raise('TypeError', 'derive must return an instance of BaseExceptionGroup');
  made.traceback = group.traceback;
  made.context = group.context;
  made.cause = group.cause;
  // CPython sets the cause, be it None, and that says so.
  made.suppressContext = true;
  const notes = lookupAttr(group, '__notes__');
  if (notes instanceof PyList || notes instanceof PyTuple)
    instanceDict(made).table.set('__notes__', makeList([...notes.items]));
  return made;
}

const readonlyField = (name: string) =>
  [
    field(name)[0],
    () => {
      raise('AttributeError', 'readonly attribute');
    },
  ] as const;
const exceptionGroupBase = defineType({
  name: 'BaseExceptionGroup',
  base: baseException,
  doc: 'A combination of multiple unrelated exceptions.',
  new: [
    'cls, /, *args, **kwargs',
    function* (cls: PyType, args: Value[]): NativeGen {
      return yield* newGroup(cls, args);
    },
  ],
  methods: {
    __init__: [
      'self, /, *args, **kwargs',
      (self: PyException, args: Value[], kwargs: Map<string, Value>) => {
        if (kwargs.size > 0) raise('TypeError', `${typeName(self)}() takes no keyword arguments`);
        self.args = makeTuple(args);
      },
    ],
    __str__: [
      'self, /',
      (self: PyException) => {
        const count = membersOf(self).length;
        return `${str(fieldOf(self, 'message'))} (${count} sub-exception${count === 1 ? '' : 's'})`;
      },
    ],
    derive: [
      'self, excs, /',
      function* (self: PyException, members: Value): NativeGen {
        return yield* call(exceptionGroupBase, [fieldOf(self, 'message'), members]);
      },
    ],
    split: [
      'self, matcher_value, /',
      function* (self: PyException, condition: Value): NativeGen {
        const { match, rest } = yield* splitBy(self, matcher(condition), true);
        return makeTuple([match, rest]);
      },
    ],
    subgroup: [
      'self, matcher_value, /',
      function* (self: PyException, condition: Value): NativeGen {
        return (yield* splitBy(self, matcher(condition), false)).match;
      },
    ],
  },
  classMethods: { __class_getitem__: ['cls, object, /', makeGenericAlias] },
  getset: { message: readonlyField('message'), exceptions: readonlyField('exceptions') },
});
markOwnLayout(exceptionGroupBase);
exceptionTypes.set('BaseExceptionGroup', exceptionGroupBase);
const exceptionGroup = defineType({
  name: 'ExceptionGroup',
  bases: [exceptionGroupBase, exceptionType('Exception')],
  weakrefable: true,
});
exceptionTypes.set('ExceptionGroup', exceptionGroup);

// ---- except* -----------------------------------------------------------------------------------------------------------------------------------------

hooks.matchGroup = function* (exc, type) {
  const classes = (type instanceof PyTuple ? type.items : [type]) as PyType[];
  if (classes.some((cls) => exc.cls.isSubtype(cls))) {
    if (isGroup(exc)) return [exc, null];
    // An exception that is no group is caught as a group of one.
    const wrapped = (yield* newGroup(exceptionGroupBase, ['', makeTuple([exc])])) as PyException;
    const frame = callerFrame();
    if (frame !== null) {
      const instruction = Math.max(0, (frame.pc >> 1) - 1);
      const { code } = frame.linked;
      wrapped.traceback = new PyTraceback(
        types.traceback,
        null,
        code,
        instruction,
        frame.globals,
        frameObject(frame),
        code.positions[instruction * 4] || code.firstlineno,
      );
    }
    return [wrapped, null];
  }
  if (isGroup(exc)) {
    const pair = yield* call(getAttr(exc, 'split'), [type]);
    if (!(pair instanceof PyTuple))
      raise('TypeError', `${typeName(exc)}.split must return a tuple, not ${typeName(pair)}`);
    if (pair.items.length < 2)
      raise('TypeError', `${typeName(exc)}.split must return a 2-tuple, got tuple of size ${pair.items.length}`);
    return [pair.items[0] as Value, pair.items[1] as Value];
  }
  return [null, exc];
};

/** Raised again, unchanged (but for notes): then it belongs with the other parts of the original group. */
function sameMetadata(a: Value, b: PyException): boolean {
  return isGroup(a) && a.traceback === b.traceback && a.cause === b.cause && a.context === b.context;
}
function collectLeaves(exc: PyException, into: Set<PyException>): void {
  if (!isGroup(exc)) into.add(exc);
  else for (const member of membersOf(exc)) collectLeaves(member, into);
}
/** Matches the exceptions of a set. */
const amongLeaves = (leaves: Set<PyException>): Matcher =>
  // No yield: a matcher is a generator
  function* (exc) {
    return !isGroup(exc) && leaves.has(exc);
  };
function* prepareReraise(original: PyException, list: Value): NativeGen {
  const given = (list as PyList).items.filter((item) => item !== null) as PyException[];
  if (given.length === 0) return null;
  if (!isGroup(original)) return given[0] as Value;
  const raised: PyException[] = [];
  const again: PyException[] = [];
  for (const exc of given) (sameMetadata(exc, original) ? again : raised).push(exc);
  let projected: PyException | null = null;
  if (again.length > 0) {
    const leaves = new Set<PyException>();
    for (const exc of again) collectLeaves(exc, leaves);
    projected = (yield* splitBy(original, amongLeaves(leaves), false)).match;
  }
  if (raised.length === 0) return projected;
  if (projected !== null) raised.push(projected);
  return raised.length === 1 ? (raised[0] as Value) : yield* newGroup(exceptionGroupBase, ['', makeList(raised)]);
}
hooks.prepareReraiseStar = (original, raised) => runSync(prepareReraise(original, raised));
