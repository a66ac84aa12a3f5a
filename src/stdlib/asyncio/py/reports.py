# as file asyncio/base_events.py
"""What loops do with exceptions that nobody takes, and with blocking calls: loaded when first needed."""
import concurrent.futures
import sys
import threading
import traceback
import warnings

from _asyncio import BaseEventLoop, _install, _set_result_unless_cancelled, _tell_exception, timeout as _timeout
from asyncio.futures import wrap_future

__name__ = 'asyncio.base_events'


class _Logger:
    """The logger of asyncio.base_events, which a program may have replaced there."""

    def __getattr__(self, name):
        module = sys.modules.get('asyncio.base_events')
        if module is None:
            from asyncio import log as module
        return getattr(module.logger, name)


logger = _Logger()


def _tell_closing(loop):
    logger.debug('Close %r', loop)  # as line 742 in close


def _tell_slow(handle, seconds):
    logger.warning('Executing %s took %.3f seconds', handle, seconds)  # as line 2041 in _run_once


class _Reports:
    """What happens with exceptions that nobody is there to take."""

    def default_exception_handler(self, context):
        message = context.get('message') or 'Unhandled exception in event loop'  # as line 1842: message = context.get('message')
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
                value = repr(value)  # as line 1872
            lines.append(f'{key}: {value}')
        logger.error('\n'.join(lines), exc_info=exc_info)  # as line 1875: ‹logger.error('\\n'.join(log_lines), exc_info=exc_info)›

    def call_exception_handler(self, context):
        _tell_exception(self, context)
        handler = self._exception_handler
        if handler is None:
            try:
                self.default_exception_handler(context)  # as line 1903
            except (SystemExit, KeyboardInterrupt):
                raise
            except BaseException:
                # A second protection layer, for handlers of a subclass.
                logger.error('Exception in default exception handler', exc_info=True)  # as line 1910
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
                ctx.run(handler, self, context)  # as line 1927: ‹ctx.run(self._exception_handler, self, context)›
            else:
                handler(self, context)  # as line 1929: ‹self._exception_handler(self, context)›
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as exc:
            try:
                self.default_exception_handler({  # as line 1936: ‹self.default_exception_handler({\n    'message': 'Unhandled error in exception handler',\n    'exception': exc,\n    'context': context,\n})›
                    'message': 'Unhandled error in exception handler',
                    'exception': exc,
                    'context': context,
                })
            except (SystemExit, KeyboardInterrupt):
                raise
            except BaseException:
                logger.error('Exception in default exception handler while handling an unexpected error '  # as line 1946
                             'in custom exception handler', exc_info=True)


class _Executors:
    """Calls made by other threads."""

    def run_in_executor(self, executor, func, *args):
        self._check_closed()  # as line 885
        if self._debug:
            self._check_callback(func, 'run_in_executor')  # as line 887
        if executor is None:
            executor = self._default_executor
            # Only the default executor is shut down with the loop.
            self._check_default_executor()  # as line 891
            if executor is None:
                executor = concurrent.futures.ThreadPoolExecutor(thread_name_prefix='asyncio')
                self._default_executor = executor
        return wrap_future(executor.submit(func, *args), loop=self)  # as line 898: ‹executor.submit(func, *args)›, loop=self)

    def set_default_executor(self, executor):
        if not isinstance(executor, concurrent.futures.ThreadPoolExecutor):
            raise TypeError('executor must be ThreadPoolExecutor instance')  # as line 902
        self._default_executor = executor

    def _do_shutdown(self, future):
        try:
            self._default_executor.shutdown(wait=True)
            if not self.is_closed():
                self.call_soon_threadsafe(_set_result_unless_cancelled, future, None)
        except Exception as ex:
            if not self.is_closed() and not future.cancelled():
                self.call_soon_threadsafe(future.set_exception, ex)


async def _join_default_executor(loop, timeout):
    """Waits for the threads of the default executor, in a thread of its own."""
    future = loop.create_future()
    thread = threading.Thread(target=loop._do_shutdown, args=(future,))
    thread.start()
    try:
        async with _timeout(timeout):
            await future
    except TimeoutError:
        warnings.warn('The executor did not finishing joining its threads '
                      f'within {timeout} seconds.', RuntimeWarning, stacklevel=2)
        loop._default_executor.shutdown(wait=False)
    else:
        thread.join()


_install(BaseEventLoop, _Reports)
_install(BaseEventLoop, _Executors)
