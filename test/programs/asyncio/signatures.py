# What asyncio's functions and methods say of their parameters, before any of them was called.
import asyncio
import inspect

loop = asyncio.EventLoop
for method in loop.run_in_executor, loop.create_connection, loop.add_reader, loop.call_exception_handler, loop.getnameinfo:
    print(method.__qualname__, inspect.signature(method), inspect.iscoroutinefunction(method))
print(inspect.signature(asyncio.new_event_loop().sock_accept))
for function in asyncio.timeout, asyncio.Timeout, asyncio.Timeout.when, asyncio.Timeout.reschedule, asyncio.Timeout.expired:
    print(function.__qualname__, inspect.signature(function))
print(asyncio.timeout_at.__annotations__)
print(asyncio.isfuture.__module__, asyncio.TimerHandle.cancel.__qualname__, asyncio.Queue[int])
print(inspect.signature(asyncio.all_tasks), asyncio.all_tasks.__text_signature__, asyncio.all_tasks.__self__.__name__)
print(asyncio.Lock.__aenter__.__qualname__, asyncio.Condition.__aexit__.__qualname__, asyncio.Semaphore.__aenter__.__qualname__)
print(inspect.signature(asyncio.Future.__init__), inspect.signature(BaseException.add_note), inspect.signature(object.__new__))


def replaced(self, *args):
    return "replaced", args


# What a program puts in the place of a method stays there when the others are loaded.
asyncio.BaseEventLoop.getaddrinfo = replaced
print(asyncio.BaseEventLoop.getnameinfo.__name__, asyncio.new_event_loop().getaddrinfo("host", 80))
# expect: BaseEventLoop.run_in_executor (self, executor, func, *args) False
# expect: BaseEventLoop.create_connection (self, protocol_factory, host=None, port=None, *, ssl=None, family=0, proto=0, flags=0, sock=None, local_addr=None, server_hostname=None, ssl_handshake_timeout=None, ssl_shutdown_timeout=None, happy_eyeballs_delay=None, interleave=None, all_errors=False) True
# expect: BaseSelectorEventLoop.add_reader (self, fd, callback, *args) False
# expect: BaseEventLoop.call_exception_handler (self, context) False
# expect: BaseEventLoop.getnameinfo (self, sockaddr, flags=0) True
# expect: (sock)
# expect: timeout (delay: float | None) -> asyncio.timeouts.Timeout
# expect: Timeout (when: float | None) -> None
# expect: Timeout.when (self) -> float | None
# expect: Timeout.reschedule (self, when: float | None) -> None
# expect: Timeout.expired (self) -> bool
# expect: {'when': float | None, 'return': <class 'asyncio.timeouts.Timeout'>}
# expect: asyncio.base_futures TimerHandle.cancel asyncio.queues.Queue[int]
# expect: (loop=None) ($module, /, loop=None) _asyncio
# expect: _ContextManagerMixin.__aenter__ _ContextManagerMixin.__aexit__ _ContextManagerMixin.__aenter__
# expect: (self, /, *args, **kwargs) (self, note, /) (*args, **kwargs)
# expect: getnameinfo ('replaced', ('host', 80))
