/** The classes of event loops: AbstractEventLoop, BaseEventLoop, BaseSelectorEventLoop, _UnixSelectorEventLoop. */
import {
  awaiting,
  call,
  callSync,
  coroutineFunction,
  defineLibraryClass,
  getAttr,
  type LibrarySpec,
  lengthOf,
  makeDict,
  makeTuple,
  type NativeGen,
  PyException,
  PyList,
  type PyType,
  raise,
  repr,
  setAttr,
  type TypeSpec,
  toArrayGen,
  truthy,
  type Value,
  withAttributes,
} from '../../../machine/index.ts';
import { freeDescriptors, reserveDescriptors } from '../../network/selector.ts';
import { PyDeque } from '../../structures/deque.ts';
import { dictOf } from '../fields.ts';
import { addLate } from './late.ts';
import { asyncgens, hasGenerators } from './generators.ts';
import { initLoop, loopFunctions } from './loop.ts';
import { PyLoop } from '../model.ts';
import { runFunctions, wakeLoop } from './run.ts';
import { asy } from '../state.ts';
import { callAttr, debugIsLogged, moduleGlobal } from '../support.ts';

// ---- AbstractEventLoop --------------------------------------------------------------------------------------------------------------------------------

const connection =
  'ssl=None, family=0, proto=0, flags=0, sock=None, local_addr=None, server_hostname=None, ssl_handshake_timeout=None, ssl_shutdown_timeout=None, happy_eyeballs_delay=None, interleave=None';
/** name: signature without self; what a loop can be asked. */
const abstractFunctions: Readonly<Record<string, string>> = {
  run_forever: '',
  run_until_complete: 'future',
  stop: '',
  is_running: '',
  is_closed: '',
  close: '',
  _timer_handle_cancelled: 'handle',
  call_soon: 'callback, *args, context=None',
  call_later: 'delay, callback, *args, context=None',
  call_at: 'when, callback, *args, context=None',
  time: '',
  create_future: '',
  create_task: 'coro, **kwargs',
  call_soon_threadsafe: 'callback, *args, context=None',
  run_in_executor: 'executor, func, *args',
  set_default_executor: 'executor',
  add_reader: 'fd, callback, *args',
  remove_reader: 'fd',
  add_writer: 'fd, callback, *args',
  remove_writer: 'fd',
  add_signal_handler: 'sig, callback, *args',
  remove_signal_handler: 'sig',
  set_task_factory: 'factory',
  get_task_factory: '',
  get_exception_handler: '',
  set_exception_handler: 'handler',
  default_exception_handler: 'context',
  call_exception_handler: 'context',
  get_debug: '',
  set_debug: 'enabled',
};
const abstractCoroutines: Readonly<Record<string, string>> = {
  shutdown_asyncgens: '',
  shutdown_default_executor: '',
  getaddrinfo: 'host, port, *, family=0, type=0, proto=0, flags=0',
  getnameinfo: 'sockaddr, flags=0',
  create_connection: `protocol_factory, host=None, port=None, *, ${connection}`,
  create_server:
    'protocol_factory, host=None, port=None, *, family=0, flags=1, sock=None, backlog=100, ssl=None, reuse_address=None, reuse_port=None, keep_alive=None, ssl_handshake_timeout=None, ssl_shutdown_timeout=None, start_serving=True',
  sendfile: 'transport, file, offset=0, count=None, *, fallback=True',
  start_tls:
    'transport, protocol, sslcontext, *, server_side=False, server_hostname=None, ssl_handshake_timeout=None, ssl_shutdown_timeout=None',
  create_unix_connection:
    'protocol_factory, path=None, *, ssl=None, sock=None, server_hostname=None, ssl_handshake_timeout=None, ssl_shutdown_timeout=None',
  create_unix_server:
    'protocol_factory, path=None, *, sock=None, backlog=100, ssl=None, ssl_handshake_timeout=None, ssl_shutdown_timeout=None, start_serving=True',
  connect_accepted_socket: 'protocol_factory, sock, *, ssl=None, ssl_handshake_timeout=None, ssl_shutdown_timeout=None',
  create_datagram_endpoint:
    'protocol_factory, local_addr=None, remote_addr=None, *, family=0, proto=0, flags=0, reuse_address=None, reuse_port=None, allow_broadcast=None, sock=None',
  connect_read_pipe: 'protocol_factory, pipe',
  connect_write_pipe: 'protocol_factory, pipe',
  subprocess_shell: 'protocol_factory, cmd, *, stdin=-1, stdout=-1, stderr=-1, **kwargs',
  subprocess_exec: 'protocol_factory, *args, stdin=-1, stdout=-1, stderr=-1, **kwargs',
  sock_recv: 'sock, nbytes',
  sock_recv_into: 'sock, buf',
  sock_recvfrom: 'sock, bufsize',
  sock_recvfrom_into: 'sock, buf, nbytes=0',
  sock_sendall: 'sock, data',
  sock_sendto: 'sock, data, address',
  sock_connect: 'sock, address',
  sock_accept: 'sock',
  sock_sendfile: 'sock, file, offset=0, count=None, *, fallback=None',
};
const refuse = (): never => raise('NotImplementedError');
function* refuseCoroutine(): NativeGen {
  return refuse();
}
export function defineAbstractLoop(): PyType {
  const functions: Record<string, LibrarySpec> = {};
  const withSelf = (signature: string) => (signature === '' ? 'self' : `self, ${signature}`);
  for (const [name, signature] of Object.entries(abstractFunctions)) functions[name] = [withSelf(signature), refuse];
  const module = 'asyncio.events';
  const type = defineLibraryClass({ name: 'AbstractEventLoop', module, doc: 'Abstract event loop.', functions });
  for (const [name, signature] of Object.entries(abstractCoroutines)) {
    type.ns.set(
      name,
      coroutineFunction(name, [withSelf(signature), refuseCoroutine], {
        module,
        qualname: `AbstractEventLoop.${name}`,
      }),
    );
  }
  return type;
}

// ---- BaseEventLoop ------------------------------------------------------------------------------------------------------------------------------------

function* shutdownAsyncgens(self: PyLoop): NativeGen {
  self.asyncgensShutdownCalled = true;
  if (!hasGenerators(self)) return null;
  const agens = asyncgens(self);
  if (lengthOf(agens) === 0) return null;
  const closing = yield* toArrayGen(agens);
  callAttr(agens, 'clear');
  const closers: Value[] = [];
  for (const agen of closing) closers.push(yield* call(getAttr(agen, 'aclose')));
  const results = (yield* awaiting(
    yield* call(asy().functions.gather as Value, closers, new Map([['return_exceptions', true]])),
  )) as PyList;
  for (let at = 0; at < closing.length; at++) {
    const result = results.items[at] as Value;
    if (!(result instanceof PyException) || !result.cls.isSubtype(exceptionClass())) continue;
    const context = makeDict([
      ['message', `an error occurred during closing of asynchronous generator ${repr(closing[at] as Value)}`],
      ['exception', result],
      ['asyncgen', closing[at] as Value],
    ]);
    yield* call(getAttr(self, 'call_exception_handler'), [context]);
  }
  return null;
}
const exceptionClass = (): PyType => moduleGlobal('builtins', 'Exception') as PyType;
function* shutdownDefaultExecutor(self: PyLoop, timeout?: Value): NativeGen {
  self.executorShutdownCalled = true;
  if (self.defaultExecutor === null) return null;
  return yield* awaiting(
    yield* call(moduleGlobal('_asyncio_reports', '_join_default_executor'), [self, timeout ?? null]),
  );
}

/** Methods of BaseEventLoop that stand in reports.py and in base_events.py. */
const reportMethods = [
  'run_in_executor',
  'set_default_executor',
  '_do_shutdown',
  'default_exception_handler',
  'call_exception_handler',
];
const networkMethods = [
  '_make_socket_transport',
  '_make_ssl_transport',
  '_make_datagram_transport',
  '_make_read_pipe_transport',
  '_make_write_pipe_transport',
  '_getaddrinfo_debug',
  '_check_sendfile_params',
  '_log_subprocess',
  '_make_subprocess_transport',
  'getaddrinfo',
  'getnameinfo',
  'sock_sendfile',
  '_sock_sendfile_native',
  '_sock_sendfile_fallback',
  '_connect_sock',
  'create_connection',
  '_create_connection_transport',
  'sendfile',
  '_sendfile_native',
  '_sendfile_fallback',
  'start_tls',
  'create_datagram_endpoint',
  '_ensure_resolved',
  '_create_server_getaddrinfo',
  'create_server',
  'connect_accepted_socket',
  'connect_read_pipe',
  'connect_write_pipe',
  'subprocess_shell',
  'subprocess_exec',
];
type Member = NonNullable<TypeSpec['getset']>[string];
const member = <K extends keyof PyLoop>(name: K): Member => [
  (self: PyLoop) => self[name] as Value,
  (self: PyLoop, value: Value | undefined) => {
    (self as unknown as Record<string, Value | undefined>)[name] = value;
  },
];
const flag = <K extends keyof PyLoop>(name: K): Member => [
  (self: PyLoop) => self[name] as Value,
  (self: PyLoop, value: Value | undefined) => {
    (self as unknown as Record<string, Value | undefined>)[name] = value === undefined ? undefined : truthy(value);
  },
];
/** The fields of a loop, in the order in which CPython's get them. */
const BASE_FIELDS = [
  '_timer_cancelled_count',
  '_closed',
  '_stopping',
  '_ready',
  '_scheduled',
  '_default_executor',
  '_internal_fds',
  '_thread_id',
  '_clock_resolution',
  '_exception_handler',
  '_debug',
  '_old_agen_hooks',
  'slow_callback_duration',
  '_current_handle',
  '_task_factory',
  '_coroutine_origin_tracking_enabled',
  '_coroutine_origin_tracking_saved_depth',
  '_asyncgens',
  '_asyncgens_shutdown_called',
  '_executor_shutdown_called',
];
export function defineBaseLoop(AbstractEventLoop: PyType): PyType {
  const module = 'asyncio.base_events';
  const type = defineLibraryClass({
    name: 'BaseEventLoop',
    module,
    bases: [AbstractEventLoop],
    alloc: (cls) => withAttributes(new PyLoop(cls, asy().natives)),
    functions: {
      ...loopFunctions,
      ...runFunctions,
      _write_to_self: ['self', refuse],
      _process_events: ['self, event_list', refuse],
    },
    getset: {
      __dict__: dictOf(...BASE_FIELDS),
      _ready: [
        (self: PyLoop) => self.ready,
        (self: PyLoop, value: Value | undefined) => {
          if (!(value instanceof PyDeque)) raise('TypeError', 'the ready queue of an event loop must be a deque');
          self.ready = value;
        },
      ],
      _scheduled: [
        (self: PyLoop) => {
          self.weakDues = null;
          return self.scheduled;
        },
        (self: PyLoop, value: Value | undefined) => {
          self.weakDues = null;
          if (!(value instanceof PyList)) raise('TypeError', 'the timers of an event loop must be a list');
          self.scheduled = value;
        },
      ],
      _timer_cancelled_count: member('cancelledTimers'),
      _closed: flag('closed'),
      _stopping: flag('stopping'),
      _debug: flag('debug'),
      _thread_id: member('threadId'),
      _clock_resolution: member('clockResolution'),
      _exception_handler: member('exceptionHandler'),
      _task_factory: member('taskFactory'),
      _current_handle: member('currentHandle'),
      _default_executor: member('defaultExecutor'),
      _executor_shutdown_called: flag('executorShutdownCalled'),
      _asyncgens_shutdown_called: flag('asyncgensShutdownCalled'),
      _asyncgens: [
        asyncgens,
        (self: PyLoop, value: Value | undefined) => {
          self.asyncgens = value ?? null;
        },
      ],
      _old_agen_hooks: [(self: PyLoop) => makeTuple([self.oldFirstIter, self.oldFinalizer])],
      _internal_fds: member('internalFds'),
      _coroutine_origin_tracking_enabled: flag('originTracking'),
      _coroutine_origin_tracking_saved_depth: member('originSavedDepth'),
      slow_callback_duration: member('slowCallbackDuration'),
    },
  });
  const place = (name: string) => ({ module, qualname: `BaseEventLoop.${name}` });
  type.ns.set(
    'shutdown_asyncgens',
    coroutineFunction('shutdown_asyncgens', ['self', shutdownAsyncgens], place('shutdown_asyncgens')),
  );
  type.ns.set(
    'shutdown_default_executor',
    coroutineFunction(
      'shutdown_default_executor',
      ['self, timeout=None', shutdownDefaultExecutor],
      place('shutdown_default_executor'),
    ),
  );
  asy().hooks.set('set_debug', type.ns.get('set_debug') as Value);
  addLate(type, '_asyncio_reports', reportMethods);
  addLate(type, 'asyncio.base_events', networkMethods);
  return type;
}

// ---- the loop of Unix -----------------------------------------------------------------------------------------------------------------------------------

/** `_selector`: made when somebody asks for it, with the pair of sockets by which other threads wake the loop. */
function selectorOf(self: PyLoop): Value | undefined {
  if (self.selector === undefined && !self.closed) {
    freeDescriptors(self.reserved);
    callSync(moduleGlobal('asyncio.selector_events', '_make_selector'), [self]);
  }
  return self.selector === undefined && self.closed ? null : self.selector;
}
/** What is there as soon as there is a selector. */
const withSelector = (name: 'ssock' | 'csock' | 'internalFds' | 'transports'): Member => [
  (self: PyLoop) => {
    if (self[name] === undefined || name === 'internalFds') selectorOf(self);
    // A loop that was closed before anybody asked.
    if (self[name] === undefined && self.closed) {
      const weak = () => callAttr(moduleGlobal('asyncio.selector_events', 'weakref'), 'WeakValueDictionary', []);
      (self as unknown as Record<string, Value>)[name] = name === 'transports' ? weak() : null;
    }
    return self[name] as Value;
  },
  (self: PyLoop, value: Value | undefined) => {
    (self as unknown as Record<string, Value | undefined>)[name] = value;
  },
];
function initSelectorLoop(self: PyLoop, selector?: Value): void {
  initLoop(self);
  const given = selector !== undefined && selector !== null;
  if (debugIsLogged()) callSync(moduleGlobal('asyncio.selector_events', '_tell_selector'), [selector ?? null]);
  if (given) callSync(moduleGlobal('asyncio.selector_events', '_use_selector'), [self, selector]);
  else if (self.cls.isHeap && makesOwnPipe(self.cls)) selectorOf(self);
  else self.reserved = reserveDescriptors(3);
}
/** Whether a class has its own way to wake the loop: then it wants to be asked for it at once. */
const makesOwnPipe = (cls: PyType): boolean => {
  const base = asy().classes.BaseSelectorEventLoop as PyType;
  return cls.lookup('_make_self_pipe') !== base.ns.get('_make_self_pipe');
};
function* closeSelectorLoop(self: PyLoop): NativeGen {
  if (truthy(yield* call(getAttr(self, 'is_running')))) raise('RuntimeError', 'Cannot close a running event loop');
  if (truthy(yield* call(getAttr(self, 'is_closed')))) return null;
  freeDescriptors(self.reserved);
  if (self.selector !== undefined) yield* call(getAttr(self, '_close_self_pipe'));
  yield* call((asy().classes.BaseEventLoop as PyType).ns.get('close') as Value, [self]);
  if (self.selector !== undefined && self.selector !== null) {
    yield* call(getAttr(self.selector, 'close'));
    self.selector = null;
  }
  return null;
}
const selectorMethods = [
  '_make_socket_transport',
  '_make_ssl_transport',
  '_make_datagram_transport',
  '_remove_reader',
  '_remove_writer',
  '_add_reader',
  '_add_writer',
  'add_reader',
  'remove_reader',
  'add_writer',
  'remove_writer',
  '_close_self_pipe',
  '_make_self_pipe',
  '_process_self_data',
  '_read_from_self',
  '_start_serving',
  '_accept_connection',
  '_ensure_fd_no_transport',
  '_sock_recv',
  '_sock_recv_into',
  '_sock_recvfrom',
  '_sock_recvfrom_into',
  '_sock_sendall',
  '_sock_sendto',
  '_sock_connect',
  '_sock_connect_cb',
  '_sock_accept',
  '_sock_read_done',
  '_sock_write_done',
  '_stop_serving',
  '_accept_connection2',
  'sock_recv',
  'sock_recv_into',
  'sock_recvfrom',
  'sock_recvfrom_into',
  'sock_sendall',
  'sock_sendto',
  'sock_connect',
  'sock_accept',
  '_sendfile_native',
];
/** Closing also gives up the handlers of signals. */
function* closeUnixLoop(self: PyLoop): NativeGen {
  yield* closeSelectorLoop(self);
  const handlers = getAttr(self, '_signal_handlers');
  if (lengthOf(handlers) > 0) yield* call(moduleGlobal('asyncio.unix_events', '_drop_signal_handlers'), [self]);
  return null;
}
const unixMethods = [
  'add_signal_handler',
  'remove_signal_handler',
  '_handle_signal',
  '_check_signal',
  '_make_read_pipe_transport',
  '_make_write_pipe_transport',
  '_make_subprocess_transport',
  '_child_watcher_callback',
  'create_unix_connection',
  'create_unix_server',
  '_sock_sendfile_native',
];

export function defineSelectorLoop(BaseEventLoop: PyType): PyType {
  const type = defineLibraryClass({
    name: 'BaseSelectorEventLoop',
    module: 'asyncio.selector_events',
    bases: [BaseEventLoop],
    doc: 'Selector event loop.\n\nSee events.EventLoop for API specification.',
    functions: {
      __init__: [
        'self, selector=None',
        (self: PyLoop, selector?: Value) => {
          initSelectorLoop(self, selector);
          return null;
        },
      ],
      close: ['self', closeSelectorLoop],
      _write_to_self: [
        'self',
        function* (self: PyLoop): NativeGen {
          if (self.selector === undefined) wakeLoop(self);
          else yield* call(moduleGlobal('asyncio.selector_events', '_write_to_self'), [self]);
          return null;
        },
        undefined,
        (self: PyLoop) => {
          if (self.selector !== undefined) return undefined;
          wakeLoop(self);
          return null;
        },
      ],
      _process_events: [
        'self, event_list',
        function* (self: PyLoop, events: Value): NativeGen {
          if (events instanceof PyList && events.items.length === 0) return null;
          return yield* call(moduleGlobal('asyncio.selector_events', '_process_events'), [self, events]);
        },
      ],
    },
    getset: {
      __dict__: dictOf(...BASE_FIELDS, '_selector', '_ssock', '_csock', '_transports'),
      _selector: [
        selectorOf,
        (self: PyLoop, value: Value | undefined) => {
          self.selector = value;
        },
      ],
      _ssock: withSelector('ssock'),
      _csock: withSelector('csock'),
      _internal_fds: withSelector('internalFds'),
      _transports: withSelector('transports'),
    },
  });
  addLate(type, 'asyncio.selector_events', selectorMethods);
  return type;
}
export function defineUnixLoop(BaseSelectorEventLoop: PyType): PyType {
  const type = defineLibraryClass({
    name: '_UnixSelectorEventLoop',
    module: 'asyncio.unix_events',
    bases: [BaseSelectorEventLoop],
    doc: 'Unix event loop.\n\nAdds signal handling and UNIX Domain Socket support to SelectorEventLoop.',
    functions: {
      __init__: [
        'self, selector=None',
        (self: PyLoop, selector?: Value) => {
          initSelectorLoop(self, selector);
          setAttr(self, '_signal_handlers', makeDict([]));
          setAttr(self, '_unix_server_sockets', makeDict([]));
          return null;
        },
      ],
      close: ['self', closeUnixLoop],
    },
    getset: {
      _watcher: [
        (self: PyLoop) => (self.watcher ??= callSync(moduleGlobal('asyncio.unix_events', '_make_watcher'))),
        (self: PyLoop, value: Value | undefined) => {
          self.watcher = value;
        },
      ],
    },
  });
  addLate(type, 'asyncio.unix_events', unixMethods);
  return type;
}
