/** The class Future and the iterator of `await future`. Wording as Modules/_asynciomodule.c. */
import {
  setAwaitedView,
  defineType,
  makeGenericAlias,
  type NativeGen,
  type PyException,
  PyNativeAwaitable,
  type PyType,
  Raise,
  raise,
  type TypeSpec,
  thrownOf,
  truthy,
  type Value,
  withAttributes,
} from '../../../machine/index.ts';
import { lazy } from '../../structures/common.ts';
import { futureRepr, stateName } from '../texts/format.ts';
import {
  addDone,
  alive,
  announceFuture,
  awaitedBySet,
  callbackList,
  cancelFuture,
  cancelledError,
  exceptionOf,
  initFuture,
  neverRetrieved,
  removeDone,
  resultOf,
  setException,
  setFutureClass,
  setResult,
  setUntaken,
} from './future.ts';
import { FutureState, PyFuture } from '../model.ts';
import { asy } from '../state.ts';

/** `await future`: hands the future out once, then gives its result. */
class PyFutureIter extends PyNativeAwaitable {
  constructor(
    cls: PyType,
    public future: PyFuture | null,
  ) {
    super(cls);
  }
  sendNow(_value: Value): Value | undefined {
    const { future } = this;
    if (future === null) return undefined;
    if (future.state === FutureState.pending) {
      if (!future.blocking) {
        future.blocking = true;
        return future;
      }
      raise('RuntimeError', "await wasn't used with future");
    }
    this.future = null;
    this.result = resultOf(future);
    return undefined;
  }
  throwNow(exc: PyException): Value | undefined {
    this.future = null;
    throw new Raise(exc);
  }
}
function advance(self: PyFutureIter, value: Value): Value {
  const yielded = self.sendNow(value);
  if (yielded !== undefined) return yielded;
  const { result } = self;
  if (result === null) raise('StopIteration');
  raise('StopIteration', result);
}
setAwaitedView((awaited) => (awaited instanceof PyFuture ? new PyFutureIter(iterClass(), awaited) : awaited));
const iterClass = lazy(() =>
  defineType({
    name: '_asyncio.FutureIter',
    alloc: null,
    isBaseType: false,
    methods: {
      __iter__: ['self, /', (self: PyFutureIter) => self],
      __next__: ['self, /', (self: PyFutureIter) => advance(self, null)],
      send: ['self, object, /', (self: PyFutureIter, value: Value) => advance(self, value)],
      throw: [
        'self, type, value=None, traceback=None, /',
        function* (self: PyFutureIter, type: Value, value?: Value, traceback?: Value): NativeGen {
          return self.throwNow(yield* thrownOf(type, value, traceback)) as Value;
        },
      ],
      close: [
        'self, /',
        (self: PyFutureIter) => {
          self.future = null;
          return null;
        },
      ],
    },
  }),
);

/** The iterator that `await` advances. */
function awaitFuture(future: PyFuture): PyFutureIter {
  alive(future);
  return new PyFutureIter(iterClass(), future);
}

const uninitialized = (future: PyFuture): void => {
  if (future.loop === undefined) raise(asy().errors.InvalidStateError, 'Future object is not initialized.');
};

/** Members that Future and Task have alike. */
const sharedGetset: NonNullable<TypeSpec['getset']> = {
  _state: [
    (self: PyFuture) => {
      alive(self);
      return stateName(self);
    },
  ],
  _asyncio_future_blocking: [
    (self: PyFuture) => self.loop !== undefined && self.blocking,
    (self: PyFuture, value: Value | undefined) => {
      alive(self);
      if (value === undefined) raise('AttributeError', 'cannot delete attribute');
      self.blocking = truthy(value);
    },
  ],
  _asyncio_awaited_by: [awaitedBySet],
  _loop: [(self: PyFuture) => self.loop ?? null],
  _callbacks: [
    (self: PyFuture) => {
      alive(self);
      return callbackList(self);
    },
  ],
  _result: [
    (self: PyFuture) => {
      alive(self);
      return self.value;
    },
  ],
  _exception: [
    (self: PyFuture) => {
      alive(self);
      return self.exception;
    },
  ],
  _log_traceback: [
    (self: PyFuture) => {
      alive(self);
      return self.logTraceback;
    },
    (self: PyFuture, value: Value | undefined) => {
      if (value === undefined) raise('AttributeError', 'cannot delete attribute');
      if (truthy(value)) raise('ValueError', '_log_traceback can only be set to False');
      setUntaken(self, false);
    },
  ],
  _source_traceback: [(self: PyFuture) => self.sourceTraceback ?? null],
  _cancel_message: [
    (self: PyFuture) => self.cancelMessage,
    (self: PyFuture, value: Value | undefined) => {
      if (value === undefined) raise('AttributeError', 'cannot delete attribute');
      self.cancelMessage = value;
    },
  ],
};
/** Methods that Future and Task have alike. */
export const sharedMethods: NonNullable<TypeSpec['methods']> = {
  __await__: ['self, /', awaitFuture],
  __iter__: ['self, /', awaitFuture],
  result: [
    'self, /',
    (self: PyFuture) => {
      uninitialized(self);
      return resultOf(self);
    },
  ],
  exception: [
    'self, /, *',
    (self: PyFuture) => {
      uninitialized(self);
      return exceptionOf(self);
    },
  ],
  add_done_callback: [
    'self, fn, /, *, context=None',
    (self: PyFuture, fn: Value, context?: Value) => {
      if (self.loop === undefined) raise('RuntimeError', 'uninitialized Future object');
      addDone(self, fn, context ?? null);
      return null;
    },
  ],
  remove_done_callback: ['self, fn, /, *', removeDone],
  cancelled: ['self, /', (self: PyFuture) => self.loop !== undefined && self.state === FutureState.cancelled],
  done: ['self, /', (self: PyFuture) => self.loop !== undefined && self.state !== FutureState.pending],
  _make_cancelled_error: ['self, /', cancelledError],
};

export const futureType = lazy((): PyType => {
  const type = defineType({
    name: '_asyncio.Future',
    textSignature: '(*, loop=None)',
    weakrefable: true,
    hasDict: true,
    hidesDict: true,
    alloc: (cls) => withAttributes(new PyFuture(cls)),
    methods: {
      __init__: [
        'self, /, *, loop=None',
        (self: PyFuture, loop?: Value) => {
          initFuture(self, loop ?? null);
          announceFuture(self, '');
          return null;
        },
      ],
      ...sharedMethods,
      __repr__: ['self, /', futureRepr],
      __del__: ['self, /', neverRetrieved],
      set_result: [
        'self, result, /, *',
        (self: PyFuture, result: Value) => {
          setResult(self, result);
          return null;
        },
      ],
      set_exception: [
        'self, exception, /, *',
        (self: PyFuture, exception: Value) => {
          setException(self, exception);
          return null;
        },
      ],
      cancel: ['self, /, msg=None', (self: PyFuture, msg?: Value) => cancelFuture(self, msg ?? null)],
      get_loop: [
        'self, /, *',
        (self: PyFuture) => {
          alive(self);
          return self.loop;
        },
      ],
    },
    classMethods: { __class_getitem__: ['cls, object, /', makeGenericAlias] },
    getset: sharedGetset,
  });
  // Only those that fail are watched.
  type.hasDel = false;
  setFutureClass(type);
  return type;
});
