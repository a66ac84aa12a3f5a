"""Base implementation of event loop: what is seldom needed. The rest is built in."""
import collections
import concurrent.futures
import itertools
import sys
import threading
import traceback
import warnings

import _asyncio
from _asyncio import BaseEventLoop, _format_handle, _run_until_complete_cb
from _asyncio import MAXIMUM_SELECT_TIMEOUT, _MIN_CANCELLED_TIMER_HANDLES_FRACTION, _MIN_SCHEDULED_TIMER_HANDLES
from . import constants
from . import coroutines
from . import events
from . import exceptions
from . import futures
from . import tasks
from . import timeouts
from .log import logger

__all__ = ('BaseEventLoop', 'Server')


def __getattr__(name):
    # Networking is loaded when it is needed.
    if name in _network_names:
        from . import _network
        return getattr(_network, name)
    if name in ('socket', 'ssl', 'subprocess', 'time', 'os', 'errno', 'heapq', 'stat', 'weakref'):
        import importlib
        return importlib.import_module(name)
    if name in ('protocols', 'staggered', 'transports', 'trsock', 'sslproto'):
        import importlib
        return importlib.import_module(f'asyncio.{name}')
    raise AttributeError(f'module {__name__!r} has no attribute {name!r}')


_network_names = frozenset((
    'Server', '_HAS_IPv6', '_ipaddr_info', '_interleave_addrinfos', '_set_reuseport', '_set_nodelay',
    '_check_ssl_socket', '_SendfileFallbackProtocol', '_format_pipe'))


def _install(cls, source):
    """Gives a built-in class the methods of a class written here."""
    for name, method in vars(source).items():
        if callable(method) and not (name.startswith('__') and name.endswith('__')):
            method.__qualname__ = f'{cls.__name__}.{name}'
            setattr(cls, name, method)


class _Reports:
    """What happens with exceptions that nobody is there to take."""

    def default_exception_handler(self, context):
        """Default exception handler.

        This is called when an exception occurs and no exception
        handler is set, and can be called by a custom exception
        handler that wants to defer to the default behavior.
        """
        message = context.get('message') or 'Unhandled exception in event loop'
        exception = context.get('exception')
        exc_info = False
        if exception is not None:
            exc_info = (type(exception), exception, exception.__traceback__)

        handle = self._current_handle
        if 'source_traceback' not in context and handle is not None and handle._source_traceback:
            context['handle_traceback'] = handle._source_traceback

        lines = [message]
        for key in sorted(context):
            if key in ('message', 'exception'):
                continue
            value = context[key]
            if key in ('source_traceback', 'handle_traceback'):
                what = 'Object' if key == 'source_traceback' else 'Handle'
                stack = ''.join(traceback.format_list(value)).rstrip()
                value = f'{what} created at (most recent call last):\n{stack}'
            else:
                value = repr(value)
            lines.append(f'{key}: {value}')
        logger.error('\n'.join(lines), exc_info=exc_info)

    def call_exception_handler(self, context):
        """Call the current event loop's exception handler.

        The context argument is a dict containing the following keys:

        - 'message': Error message;
        - 'exception' (optional): Exception object;
        - 'future' (optional): Future instance;
        - 'task' (optional): Task instance;
        - 'handle' (optional): Handle instance;
        - 'protocol' (optional): Protocol instance;
        - 'transport' (optional): Transport instance;
        - 'socket' (optional): Socket instance;
        - 'source_traceback' (optional): Traceback of the source;
        - 'handle_traceback' (optional): Traceback of the handle;
        - 'asyncgen' (optional): Asynchronous generator that caused
                                 the exception.
        """
        _asyncio._tell_exception(self, context)
        handler = self._exception_handler
        if handler is None:
            try:
                self.default_exception_handler(context)
            except (SystemExit, KeyboardInterrupt):
                raise
            except BaseException:
                # A second protection layer, for handlers of a subclass.
                logger.error('Exception in default exception handler', exc_info=True)
            return
        try:
            thing = context.get('task')
            if thing is None:
                thing = context.get('future')
            if thing is None:
                thing = context.get('handle')
            ctx = None
            if thing is not None and hasattr(thing, 'get_context'):
                ctx = thing.get_context()
            if ctx is not None and hasattr(ctx, 'run'):
                ctx.run(handler, self, context)
            else:
                handler(self, context)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as exc:
            try:
                self.default_exception_handler({
                    'message': 'Unhandled error in exception handler',
                    'exception': exc,
                    'context': context,
                })
            except (SystemExit, KeyboardInterrupt):
                raise
            except BaseException:
                logger.error('Exception in default exception handler while handling an unexpected error '
                             'in custom exception handler', exc_info=True)


class _Executors:
    """Calls made by other threads."""

    def run_in_executor(self, executor, func, *args):
        self._check_closed()
        if self._debug:
            self._check_callback(func, 'run_in_executor')
        if executor is None:
            executor = self._default_executor
            # Only the default executor is shut down with the loop.
            self._check_default_executor()
            if executor is None:
                executor = concurrent.futures.ThreadPoolExecutor(thread_name_prefix='asyncio')
                self._default_executor = executor
        return futures.wrap_future(executor.submit(func, *args), loop=self)

    def set_default_executor(self, executor):
        if not isinstance(executor, concurrent.futures.ThreadPoolExecutor):
            raise TypeError('executor must be ThreadPoolExecutor instance')
        self._default_executor = executor

    def _do_shutdown(self, future):
        try:
            self._default_executor.shutdown(wait=True)
            if not self.is_closed():
                self.call_soon_threadsafe(futures._set_result_unless_cancelled, future, None)
        except Exception as ex:
            if not self.is_closed() and not future.cancelled():
                self.call_soon_threadsafe(future.set_exception, ex)


async def _join_default_executor(loop, timeout):
    """Waits for the threads of the default executor, in a thread of its own."""
    future = loop.create_future()
    thread = threading.Thread(target=loop._do_shutdown, args=(future,))
    thread.start()
    try:
        async with timeouts.timeout(timeout):
            await future
    except TimeoutError:
        warnings.warn('The executor did not finishing joining its threads '
                      f'within {timeout} seconds.', RuntimeWarning, stacklevel=2)
        loop._default_executor.shutdown(wait=False)
    else:
        thread.join()


def _from_network(name, cls):
    def method(self, *args, **kwargs):
        from . import _network
        return getattr(self, name)(*args, **kwargs)
    method.__name__ = name
    return method


_install(BaseEventLoop, _Reports)
_install(BaseEventLoop, _Executors)
