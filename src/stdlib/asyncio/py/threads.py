"""Running blocking functions in threads."""
import functools
import contextvars

from . import events

__all__ = ('to_thread',)


async def to_thread(func, /, *args, **kwargs):
    loop = events.get_running_loop()  # as line 22
    context = contextvars.copy_context()
    call = functools.partial(context.run, func, *args, **kwargs)
    return await loop.run_in_executor(None, call)  # as line 25: return ‹await loop.run_in_executor(None, func_call)›
