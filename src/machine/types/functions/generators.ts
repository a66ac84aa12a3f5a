/** Generators and coroutines as objects. Behaviour and wording follow CPython's genobject.c; asynchronous generators stand in async-generators.ts. */
import { asCPythonBytes } from '../../../language/index.ts';
import { types } from '../../bootstrap.ts';
import { awaitedView, PyNativeCoroutine, type PyQuickCoroutine } from '../../coroutine.ts';
import { awaitedBy } from '../../calls/delegate.ts';
import { givenToThrow } from '../../calls/natives.ts';
import { call, resume } from '../../door.ts';
import { Raise } from '../../errors.ts';
import { coroutineFrame, frameObject } from '../../frames.ts';
import { type Frame, GenState, PyGenerator } from '../../function.ts';
import { addressOf } from '../../hash.ts';
import { makeCode } from '../../make.ts';
import { defineType, type NativeGen, type NativeSpec, type TypeSpec } from '../../native.ts';
import { stepForms } from '../../short-ways.ts';
import { PyException, PyObject, PyTraceback, PyTuple, PyType, type Value } from '../../objects.ts';
import { asStr, str, typeName } from '../../protocols/index.ts';
import { exceptionType, isRaised, makeException, raise } from '../../raise.ts';
import { vm } from '../../vm.ts';
import { warn } from '../../warnings.ts';
import { makeGenericAlias } from '../core/generic.ts';

/** Everything whose class is generator, coroutine or async_generator. */
export type AnyGenerator = PyGenerator | PyNativeCoroutine | PyQuickCoroutine;

/** The end of a generator: StopIteration with what it returned. Where that is something, the exception being handled is no context of it. */
export function stopWith(value: Value): never {
  if (value === null) raise('StopIteration');
  throw new Raise(makeException('StopIteration', value));
}
/** One step; the end is StopIteration. */
function* step(self: Value, value: Value, thrown: PyException | null): NativeGen {
  if (self instanceof PyGenerator && self.state === GenState.closed && self.flavour !== 'coroutine' && thrown === null)
    raise('StopIteration');
  const answer = yield* resume(self, value, thrown);
  return answer.done ? stopWith(answer.value) : answer.value;
}
/** throw() with three arguments is deprecated. */
export function* warnOfArguments(method: string): NativeGen<void> {
  yield* warn(
    'DeprecationWarning',
    `the (type, exc, tb) signature of ${method}() is deprecated, use the single-arg signature instead.`,
  );
}
function checkTraceback(traceback: Value | undefined): void {
  if (traceback !== undefined && traceback !== null && !(traceback instanceof PyTraceback))
    raise('TypeError', 'throw() third argument must be a traceback object');
}
/** The arguments of throw(): a class or an instance, the old three-argument form included. */
export function* thrownOf(
  type: Value,
  value: Value | undefined,
  traceback: Value | undefined,
  warned = false,
): NativeGen<PyException> {
  if (value !== undefined && !warned) yield* warnOfArguments('throw');
  checkTraceback(traceback);
  let exc: PyException;
  if (type instanceof PyType && type.isSubtype(exceptionType('BaseException'))) {
    if (value instanceof PyException && value.cls.isSubtype(type)) exc = value;
    else {
      const args = value === undefined || value === null ? [] : value instanceof PyTuple ? value.items : [value];
      const made = yield* call(type, args);
      if (!(made instanceof PyException))
        raise(
          'TypeError',
          `calling ${str(type)} should have returned an instance of BaseException, not ${typeName(made)}`,
        );
      exc = made;
    }
  } else if (type instanceof PyException) {
    if (value !== undefined && value !== null) raise('TypeError', 'instance exception may not have a separate value');
    exc = type;
  } else
    raise('TypeError', `exceptions must be classes or instances deriving from BaseException, not ${typeName(type)}`);
  if (traceback instanceof PyTraceback) exc.traceback = traceback;
  return exc;
}
const flavourName = (self: AnyGenerator): string =>
  self instanceof PyGenerator ? self.flavour.replace('_', ' ') : 'coroutine';

/**
 * Whether nothing but the wrapper of the whole code would catch what is raised at the pause, which RESUME says in CPython's bytes, and nobody watches: CPython
 * then takes the frame away without going on in it, so that nobody has called it last.
 */
function endsInPlace({ linked, pc }: Frame): boolean {
  const { bytes, offsets } = asCPythonBytes(linked.code);
  return linked.plain === null && (bytes[offsets[pc >> 1]! + 1]! & 4) !== 0;
}
/** close(): GeneratorExit at the pause. @returns what the generator returned on it */
export function* close(self: AnyGenerator): NativeGen {
  if (self.state === GenState.closed) return null;
  if (self.state === GenState.running) raise('ValueError', `${flavourName(self)} already executing`);
  if (self.state === GenState.created) {
    // Its variables stay as long as it does.
    if (self instanceof PyGenerator) {
      self.close();
      vm.generatorEnded(self);
    } else self.state = GenState.closed;
    return null;
  }
  let answer: { readonly done: boolean; readonly value: Value };
  const frame = self instanceof PyGenerator ? self.ownFrame : null;
  const shown = frame !== null && frame.wrapper !== null && endsInPlace(frame) ? frame.wrapper : null;
  try {
    answer = yield* resume(self, null, makeException('GeneratorExit'));
  } catch (error) {
    if (shown !== null) shown.back = null;
    if (isRaised(error, 'GeneratorExit') || isRaised(error, 'StopIteration')) return null;
    throw error;
  }
  if (answer.done) return answer.value;
  raise('RuntimeError', `${flavourName(self)} ignored GeneratorExit`);
}
/** Ends one whose body never began. */
export function endUnstarted(self: AnyGenerator): void {
  if (self instanceof PyGenerator) {
    self.letGo();
    if (self.ownFrame !== null && self.ownFrame.wrapper !== null) self.ownFrame.wrapper.frame = null;
    self.close();
    return;
  }
  self.state = GenState.closed;
  if (self instanceof PyNativeCoroutine) {
    self.body = null;
    self.args = null;
  }
}

const sendMethod = (doc: string): NativeSpec => ['self, object, /', sendTo, doc];
function* sendTo(self: Value, value: Value): NativeGen {
  return yield* step(self, value, null);
}
function* advance(self: Value): NativeGen {
  return yield* step(self, null, null);
}
stepForms.set(sendTo, 'send').set(advance, '__next__');
/** Whether what is thrown goes to an object that says itself what it does with it; an exception alone goes there as it is anyway. */
function takesAnything(self: AnyGenerator, type: Value, value: Value | undefined): boolean {
  if (type instanceof PyException && value === undefined) return false;
  const cls = type instanceof PyException ? type.cls : type;
  if (cls instanceof PyType && cls.isSubtype(exceptionType('GeneratorExit'))) return false;
  let receiver: Value | AnyGenerator = self;
  while (receiver instanceof PyGenerator) receiver = awaitedBy(receiver);
  return receiver instanceof PyObject && receiver.cls.isHeap && receiver.cls.lookup('throw') !== undefined;
}
const throwMethod = (doc: string): NativeSpec => [
  'self, typ, val=None, tb=None, /',
  function* (self: AnyGenerator, type: Value, value?: Value, traceback?: Value): NativeGen {
    let exc: PyException;
    if (takesAnything(self, type, value)) {
      if (value !== undefined) yield* warnOfArguments('throw');
      exc = makeException('BaseException');
      givenToThrow.set(
        exc,
        [type, value, traceback].filter((given) => given !== undefined),
      );
      return yield* step(self, null, exc);
    }
    try {
      exc = yield* thrownOf(type, value, traceback);
    } catch (error) {
      // A class that makes no exception: the generator is told what went wrong.
      const isClass = type instanceof PyType && type.isSubtype(exceptionType('BaseException'));
      if (!isClass || !(error instanceof Raise) || self.state === GenState.closed) throw error;
      checkTraceback(traceback);
      exc = error.exc;
    }
    if (self.state === GenState.closed && flavourName(self) !== 'coroutine') throw new Raise(exc);
    return yield* step(self, null, exc);
  },
  `${doc}\nthe (type, val, tb) signature is deprecated, \nand may be removed in a future version of Python.`,
];
const closeMethod = (what: string): NativeSpec => [
  'self, /',
  function* (self: AnyGenerator): NativeGen {
    return yield* close(self);
  },
  `close() -> raise GeneratorExit inside ${what}.`,
];
export const generatorRepr = (what: string): NativeSpec => [
  'self, /',
  (self: AnyGenerator) => `<${what} object ${str(self.qualname)} at ${addressOf(self)}>`,
];

/** The attributes that the three kinds share, under their prefixes. */
export function generatorAttributes(prefix: string, awaited: string, what: string): NonNullable<TypeSpec['getset']> {
  const text = (name: string, value: Value | undefined): Value => {
    if (value === undefined || asStr(value) === undefined) raise('TypeError', `${name} must be set to a string object`);
    return value;
  };
  return {
    __name__: [
      (self: AnyGenerator) => self.name,
      (self: AnyGenerator, value: Value | undefined) => {
        self.name = text('__name__', value);
      },
      `name of the ${what}`,
    ],
    __qualname__: [
      (self: AnyGenerator) => self.qualname,
      (self: AnyGenerator, value: Value | undefined) => {
        self.qualname = text('__qualname__', value);
      },
      `qualified name of the ${what}`,
    ],
    [awaited]: [
      (self: AnyGenerator) => (self instanceof PyGenerator ? awaitedBy(self) : awaitedView(self)),
      null,
      `object being ${prefix === 'gi' ? 'iterated by yield from' : 'awaited on'}, or None`,
    ],
    [`${prefix}_running`]: [(self: AnyGenerator) => self.state === GenState.running],
    [`${prefix}_suspended`]: [(self: AnyGenerator) => self.state === GenState.suspended],
    [`${prefix}_frame`]: [
      (self: AnyGenerator) => {
        if (self.state === GenState.closed) return null;
        return self instanceof PyGenerator ? frameObject(self.frame, vm.thread) : coroutineFrame(self);
      },
    ],
    [`${prefix}_code`]: [
      (self: AnyGenerator) => makeCode(self instanceof PyGenerator ? self.linked.code : self.fn.linked.code),
    ],
  };
}

types.generator = defineType({
  name: 'generator',
  alloc: null,
  isBaseType: false,
  weakrefable: true,
  methods: {
    __repr__: generatorRepr('generator'),
    __iter__: ['self, /', (self: Value) => self],
    __next__: ['self, /', advance],
    send: sendMethod("send(value) -> send 'value' into generator,\nreturn next yielded value or raise StopIteration."),
    throw: throwMethod(
      'throw(value)\nthrow(type[,value[,tb]])\n\nRaise exception in generator, return next yielded value or raise\nStopIteration.',
    ),
    close: closeMethod('generator'),
  },
  classMethods: { __class_getitem__: ['cls, object, /', makeGenericAlias] },
  getset: generatorAttributes('gi', 'gi_yieldfrom', 'generator'),
});

// ---- coroutines -----------------------------------------------------------------------------------------------------------------------------------------

/** What `coroutine.__await__()` answers. */
class PyCoroutineWrapper extends PyObject {
  constructor(
    cls: PyType,
    readonly coroutine: AnyGenerator,
  ) {
    super(cls);
  }
}
types.coroutineWrapper = defineType({
  name: 'coroutine_wrapper',
  alloc: null,
  isBaseType: false,
  doc: 'A wrapper object implementing __await__ for coroutines.',
  methods: {
    __iter__: ['self, /', (self: Value) => self],
    __next__: [
      'self, /',
      function* (self: PyCoroutineWrapper): NativeGen {
        return yield* step(self.coroutine, null, null);
      },
    ],
    send: [
      'self, object, /',
      function* (self: PyCoroutineWrapper, value: Value): NativeGen {
        return yield* step(self.coroutine, value, null);
      },
    ],
    throw: [
      'self, typ, val=None, tb=None, /',
      function* (self: PyCoroutineWrapper, type: Value, value?: Value, traceback?: Value): NativeGen {
        return yield* step(self.coroutine, null, yield* thrownOf(type, value, traceback));
      },
    ],
    close: [
      'self, /',
      function* (self: PyCoroutineWrapper): NativeGen {
        return yield* close(self.coroutine);
      },
    ],
  },
});
types.coroutine = defineType({
  name: 'coroutine',
  alloc: null,
  isBaseType: false,
  weakrefable: true,
  methods: {
    __repr__: generatorRepr('coroutine'),
    __await__: ['self, /', (self: AnyGenerator) => new PyCoroutineWrapper(types.coroutineWrapper, self)],
    send: sendMethod("send(arg) -> send 'arg' into coroutine,\nreturn next iterated value or raise StopIteration."),
    throw: throwMethod(
      'throw(value)\nthrow(type[,value[,traceback]])\n\nRaise exception in coroutine, return next iterated value or raise\nStopIteration.',
    ),
    close: closeMethod('coroutine'),
  },
  classMethods: { __class_getitem__: ['cls, object, /', makeGenericAlias] },
  getset: { ...generatorAttributes('cr', 'cr_await', 'coroutine'), cr_origin: [(self: AnyGenerator) => self.origin] },
});
