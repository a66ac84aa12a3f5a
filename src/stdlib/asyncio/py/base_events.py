"""Base implementation of event loop: what is seldom needed. The rest is built in."""
import _asyncio
import traceback

from _asyncio import BaseEventLoop, _format_handle, _run_until_complete_cb
from _asyncio import MAXIMUM_SELECT_TIMEOUT, _MIN_CANCELLED_TIMER_HANDLES_FRACTION, _MIN_SCHEDULED_TIMER_HANDLES
from .log import logger

__all__ = ('BaseEventLoop', 'Server')


def _install(cls, source):
    """Gives a built-in class the methods of a class written here."""
    for name, method in vars(source).items():
        if callable(method) and name not in ('__init__', '__new__'):
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

        The context argument is a dict containing at least a 'message'.
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


_install(BaseEventLoop, _Reports)
