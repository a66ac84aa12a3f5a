/**
 * Asynchronous generators: the objects that `__anext__`, `asend`, `athrow` and `aclose` answer. Each is awaited: its steps advance the generator, what the
 * generator awaits is passed on, what it yields to its reader ends the await. Behaviour and wording follow CPython's genobject.c.
 */
import { types } from '../../bootstrap.ts';
import {
  asyncSend,
  PyAsyncGenAwaitable,
  type PyAsyncGenSend,
  PyAsyncGenWrapped,
  AsyncState as State,
  setAsyncSendType,
} from '../../calls/index.ts';
import { track } from '../../destruction/registry.ts';
import { call, resume } from '../../door.ts';
import { Raise } from '../../errors.ts';
import { GenState, type PyGenerator } from '../../function.ts';
import { defineType, type NativeGen } from '../../native.ts';
import type { PyException, PyType, Value } from '../../objects.ts';
import { isRaised, makeException, raise } from '../../raise.ts';
import { vm } from '../../vm.ts';
import { makeGenericAlias } from '../core/generic.ts';
import { generatorAttributes, generatorRepr, stopWith, thrownOf, warnOfArguments } from './generators.ts';

const TEXT = { asend: '__anext__()/asend()', athrow: 'aclose()/athrow()' } as const;

/** The first use of an asynchronous generator tells the thread's hooks (`sys.set_asyncgen_hooks`). */
function* runHooks(gen: PyGenerator): NativeGen<void> {
  if (gen.hooksDone) return;
  gen.hooksDone = true;
  const { thread } = vm;
  if (thread.asyncGenFinalizer !== null) {
    gen.finalizer = thread.asyncGenFinalizer;
    vm.finalizerGiven(gen);
  }
  if (thread.asyncGenFirstIter !== null) yield* call(thread.asyncGenFirstIter, [gen]);
}
/** What a step of the generator gave: yielded values end the await, awaited ones go through. */
function unwrap(gen: PyGenerator, answer: { readonly done: boolean; readonly value: Value }): Value {
  if (answer.done) {
    gen.asyncClosed = true;
    gen.asyncRunning = false;
    raise('StopAsyncIteration');
  }
  if (answer.value instanceof PyAsyncGenWrapped) {
    gen.asyncRunning = false;
    stopWith(answer.value.value);
  }
  return answer.value;
}
/** A step of the generator; its end in any way marks it. */
function* advance(gen: PyGenerator, value: Value, thrown: PyException | null): NativeGen {
  let answer: { readonly done: boolean; readonly value: Value };
  if (gen.state === GenState.closed) {
    if (thrown !== null) {
      gen.asyncRunning = false;
      throw new Raise(thrown);
    }
    answer = { done: true, value: null };
  } else {
    try {
      answer = yield* resume(gen, value, thrown);
    } catch (error) {
      if (isRaised(error, 'StopAsyncIteration') || isRaised(error, 'GeneratorExit')) gen.asyncClosed = true;
      gen.asyncRunning = false;
      throw error;
    }
  }
  return unwrap(gen, answer);
}

/** Ends one that nobody awaited. */
export function closeForever(object: PyAsyncGenAwaitable): void {
  object.end();
}

// ---- __anext__ and asend ------------------------------------------------------------------------------------------------------------------------------

function spent(what: string): never {
  raise('RuntimeError', `cannot reuse already awaited ${what}`);
}
function* sendStep(self: PyAsyncGenSend, value: Value): NativeGen {
  if (self.state === State.over) spent(TEXT.asend);
  let sent = value;
  if (self.state === State.fresh) {
    if (self.gen.asyncRunning) {
      self.end();
      raise('RuntimeError', 'anext(): asynchronous generator is already running');
    }
    if (sent === null) sent = self.value;
    self.begin();
  }
  self.gen.asyncRunning = true;
  try {
    return yield* advance(self.gen, sent, null);
  } catch (error) {
    self.end();
    throw error;
  }
}
function* sendThrow(self: PyAsyncGenSend, thrown: PyException): NativeGen {
  if (self.state === State.over) spent(TEXT.asend);
  if (self.state === State.fresh) {
    if (self.gen.asyncRunning) {
      self.end();
      raise('RuntimeError', 'anext(): asynchronous generator is already running');
    }
    self.begin();
    self.gen.asyncRunning = true;
  }
  try {
    return yield* advance(self.gen, null, thrown);
  } catch (error) {
    self.end();
    throw error;
  }
}
const closedAwaitable = (self: PyAsyncGenSend | PyAsyncGenThrow, step: (exc: PyException) => NativeGen, what: string) =>
  function* (): NativeGen {
    if (self.state === State.over) return null;
    let yielded = true;
    try {
      yield* step(makeException('GeneratorExit'));
    } catch (error) {
      yielded = false;
      if (
        !isRaised(error, 'StopIteration') &&
        !isRaised(error, 'StopAsyncIteration') &&
        !isRaised(error, 'GeneratorExit')
      )
        throw error;
    }
    if (yielded) raise('RuntimeError', `${what} ignored GeneratorExit`);
    return null;
  };
const asyncGenSend = defineType({
  name: 'async_generator_asend',
  alloc: null,
  isBaseType: false,
  methods: {
    __await__: ['self, /', (self: Value) => self],
    __iter__: ['self, /', (self: Value) => self],
    __next__: [
      'self, /',
      function* (self: PyAsyncGenSend): NativeGen {
        return yield* sendStep(self, null);
      },
    ],
    send: [
      'self, object, /',
      function* (self: PyAsyncGenSend, value: Value): NativeGen {
        return yield* sendStep(self, value);
      },
    ],
    throw: [
      'self, typ, val=None, tb=None, /',
      function* (self: PyAsyncGenSend, type: Value, value?: Value, traceback?: Value): NativeGen {
        return yield* sendThrow(self, yield* thrownOf(type, value, traceback));
      },
    ],
    close: [
      'self, /',
      function* (self: PyAsyncGenSend): NativeGen {
        return yield* closedAwaitable(self, (exc) => sendThrow(self, exc), 'coroutine')();
      },
    ],
  },
});

// ---- athrow and aclose ---------------------------------------------------------------------------------------------------------------------------------

class PyAsyncGenThrow extends PyAsyncGenAwaitable {
  constructor(
    cls: PyType,
    gen: PyGenerator,
    /** What is thrown in; null: aclose(). */
    readonly thrown: readonly [type: Value, value: Value | undefined, traceback: Value | undefined] | null,
  ) {
    super(cls, gen, thrown === null ? 'aclose' : 'athrow');
    track(this);
  }
}
function* throwStep(self: PyAsyncGenThrow, value: Value, outside: PyException | null): NativeGen {
  const { gen } = self;
  if (self.state === State.over) spent(TEXT.athrow);
  if (gen.state === GenState.closed) {
    self.end();
    raise('StopIteration');
  }
  if (self.state === State.fresh) {
    if (gen.asyncRunning) {
      self.end();
      raise(
        'RuntimeError',
        self.thrown === null
          ? 'aclose(): asynchronous generator is already running'
          : 'athrow(): asynchronous generator is already running',
      );
    }
    if (gen.asyncClosed) {
      self.end();
      raise('StopAsyncIteration');
    }
    if (value !== null) raise('RuntimeError', "can't send non-None value to a just-started coroutine");
    self.begin();
    gen.asyncRunning = true;
    if (self.thrown === null) gen.asyncClosed = true;
    if (outside === null)
      return yield* throwInto(
        self,
        self.thrown === null ? makeException('GeneratorExit') : yield* thrownOf(...self.thrown, true),
      );
  }
  return yield* throwInto(self, outside, value);
}
/** One step while an exception is on its way through the generator. */
function* throwInto(self: PyAsyncGenThrow, thrown: PyException | null, value: Value = null): NativeGen {
  const { gen } = self;
  if (self.thrown !== null) {
    try {
      return yield* advance(gen, value, thrown);
    } catch (error) {
      self.end();
      throw error;
    }
  }
  let answer: { readonly done: boolean; readonly value: Value };
  try {
    if (gen.state === GenState.closed && thrown !== null) throw new Raise(thrown);
    answer = yield* resume(gen, value, thrown);
  } catch (error) {
    self.end();
    gen.asyncRunning = false;
    // aclose() swallows what it caused.
    if (isRaised(error, 'StopAsyncIteration') || isRaised(error, 'GeneratorExit')) raise('StopIteration');
    throw error;
  }
  if (answer.done) {
    self.end();
    gen.asyncRunning = false;
    raise('StopIteration');
  }
  if (answer.value instanceof PyAsyncGenWrapped) {
    self.end();
    gen.asyncRunning = false;
    raise('RuntimeError', 'async generator ignored GeneratorExit');
  }
  return answer.value;
}
function* throwThrow(self: PyAsyncGenThrow, exc: PyException): NativeGen {
  if (self.state === State.over) spent(TEXT.athrow);
  if (self.state === State.fresh && self.gen.asyncRunning) {
    self.end();
    raise(
      'RuntimeError',
      self.thrown === null
        ? 'aclose(): asynchronous generator is already running'
        : 'athrow(): asynchronous generator is already running',
    );
  }
  if (self.state === State.fresh) {
    self.begin();
    self.gen.asyncRunning = true;
  }
  return yield* throwInto(self, exc);
}
const asyncGenThrow = defineType({
  name: 'async_generator_athrow',
  alloc: null,
  isBaseType: false,
  methods: {
    __await__: ['self, /', (self: Value) => self],
    __iter__: ['self, /', (self: Value) => self],
    __next__: [
      'self, /',
      function* (self: PyAsyncGenThrow): NativeGen {
        return yield* throwStep(self, null, null);
      },
    ],
    send: [
      'self, object, /',
      function* (self: PyAsyncGenThrow, value: Value): NativeGen {
        return yield* throwStep(self, value, null);
      },
    ],
    throw: [
      'self, typ, val=None, tb=None, /',
      function* (self: PyAsyncGenThrow, type: Value, value?: Value, traceback?: Value): NativeGen {
        return yield* throwThrow(self, yield* thrownOf(type, value, traceback));
      },
    ],
    close: [
      'self, /',
      function* (self: PyAsyncGenThrow): NativeGen {
        return yield* closedAwaitable(self, (exc) => throwThrow(self, exc), 'coroutine')();
      },
    ],
  },
});

// ---- the generator itself --------------------------------------------------------------------------------------------------------------------------------

setAsyncSendType(asyncGenSend);
types.async_generator_wrapped_value = defineType({
  name: 'async_generator_wrapped_value',
  alloc: null,
  isBaseType: false,
});
types.async_generator = defineType({
  name: 'async_generator',
  alloc: null,
  isBaseType: false,
  weakrefable: true,
  methods: {
    __repr__: generatorRepr('async_generator'),
    __aiter__: ['self, /', (self: Value) => self],
    __anext__: [
      'self, /',
      function* (self: PyGenerator): NativeGen {
        yield* runHooks(self);
        return asyncSend(self, null);
      },
      undefined,
      (self: PyGenerator) => (self.hooksDone ? asyncSend(self, null) : undefined),
    ],
    asend: [
      'self, object, /',
      function* (self: PyGenerator, value: Value): NativeGen {
        yield* runHooks(self);
        return asyncSend(self, value);
      },
    ],
    athrow: [
      'self, typ, val=None, tb=None, /',
      function* (self: PyGenerator, type: Value, value?: Value, traceback?: Value): NativeGen {
        if (value !== undefined) yield* warnOfArguments('athrow');
        yield* runHooks(self);
        return new PyAsyncGenThrow(asyncGenThrow, self, [type, value, traceback]);
      },
    ],
    aclose: [
      'self, /',
      function* (self: PyGenerator): NativeGen {
        yield* runHooks(self);
        return new PyAsyncGenThrow(asyncGenThrow, self, null);
      },
    ],
  },
  classMethods: { __class_getitem__: ['cls, object, /', makeGenericAlias] },
  getset: {
    ...generatorAttributes('ag', 'ag_await', 'async generator'),
    ag_running: [(self: PyGenerator) => self.asyncRunning],
  },
});
