/** asyncio.exceptions: the exception classes, made once an interpreter. */
import {
  defineLibraryClass,
  exceptionType,
  getAttr,
  lengthOf,
  makeTuple,
  type PyException,
  type PyType,
  repr,
  setAttr,
  type Value,
} from '../../machine/index.ts';

export interface ErrorClasses {
  readonly CancelledError: PyType;
  readonly TimeoutError: PyType;
  readonly InvalidStateError: PyType;
  readonly SendfileNotAvailableError: PyType;
  readonly IncompleteReadError: PyType;
  readonly LimitOverrunError: PyType;
  readonly BrokenBarrierError: PyType;
  readonly QueueEmpty: PyType;
  readonly QueueFull: PyType;
  readonly QueueShutDown: PyType;
}

const reduceTo =
  (...names: string[]) =>
  (self: Value) =>
    makeTuple([
      getAttr(self, '__class__'),
      makeTuple(
        names.map((name) => (name === 'message' ? getAttr(getAttr(self, 'args'), '__getitem__') : getAttr(self, name))),
      ),
    ]);

export function makeErrorClasses(): ErrorClasses {
  const module = 'asyncio.exceptions';
  const simple = (name: string, base: string, doc: string, where = module) =>
    defineLibraryClass({ name, module: where, bases: [exceptionType(base)], doc });
  const IncompleteReadError = defineLibraryClass({
    name: 'IncompleteReadError',
    module,
    bases: [exceptionType('EOFError')],
    doc: 'Incomplete read error. Attributes:\n\n- partial: read bytes string before the end of stream was reached\n- expected: total number of expected bytes (or None if unknown)',
    functions: {
      __init__: [
        'self, partial, expected',
        (self: PyException, partial: Value, expected: Value) => {
          const wanted = expected === null ? 'undefined' : repr(expected);
          self.args = makeTuple([`${lengthOf(partial)} bytes read on a total of ${wanted} expected bytes`]);
          setAttr(self, 'partial', partial);
          setAttr(self, 'expected', expected);
          return null;
        },
      ],
      __reduce__: ['self', reduceTo('partial', 'expected')],
    },
  });
  const LimitOverrunError = defineLibraryClass({
    name: 'LimitOverrunError',
    module,
    bases: [exceptionType('Exception')],
    doc: 'Reached the buffer limit while looking for a separator.\n\nAttributes:\n- consumed: total number of to be consumed bytes.',
    functions: {
      __init__: [
        'self, message, consumed',
        (self: PyException, message: Value, consumed: Value) => {
          self.args = makeTuple([message]);
          setAttr(self, 'consumed', consumed);
          return null;
        },
      ],
      __reduce__: [
        'self',
        (self: PyException) =>
          makeTuple([self.cls, makeTuple([self.args.items[0] ?? null, getAttr(self, 'consumed')])]),
      ],
    },
  });
  return {
    CancelledError: simple('CancelledError', 'BaseException', 'The Future or Task was cancelled.'),
    TimeoutError: exceptionType('TimeoutError'),
    InvalidStateError: simple('InvalidStateError', 'Exception', 'The operation is not allowed in this state.'),
    SendfileNotAvailableError: simple(
      'SendfileNotAvailableError',
      'RuntimeError',
      'Sendfile syscall is not available.\n\nRaised if OS does not support sendfile syscall for given socket or\nfile type.',
    ),
    IncompleteReadError,
    LimitOverrunError,
    BrokenBarrierError: simple('BrokenBarrierError', 'RuntimeError', 'Barrier is broken by barrier.abort() call.'),
    QueueEmpty: simple(
      'QueueEmpty',
      'Exception',
      'Raised when Queue.get_nowait() is called on an empty Queue.',
      'asyncio.queues',
    ),
    QueueFull: simple(
      'QueueFull',
      'Exception',
      'Raised when the Queue.put_nowait() method is called on a full Queue.',
      'asyncio.queues',
    ),
    QueueShutDown: simple(
      'QueueShutDown',
      'Exception',
      'Raised when putting on to or getting from a shut-down Queue.',
      'asyncio.queues',
    ),
  };
}
