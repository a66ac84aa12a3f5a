"""Tools for with-statements: making context managers of generators, and combining context managers."""

import abc
import sys
from functools import update_wrapper

GenericAlias = type(list[int])
MethodType = type(type("_", (), {"m": lambda self: None})().m)

__all__ = [
    "asynccontextmanager", "contextmanager", "closing", "nullcontext", "AbstractContextManager",
    "AbstractAsyncContextManager", "AsyncExitStack", "ContextDecorator", "ExitStack",
    "redirect_stdout", "redirect_stderr", "suppress", "aclosing", "chdir",
]


# ---- what a context manager is ----


def _has_methods(C, *names):
    """True when a class defines every method; NotImplemented when one is missing or None."""
    members = [vars(base) for base in C.__mro__]
    for name in names:
        if next((own[name] for own in members if name in own), None) is None:
            return NotImplemented
    return True


class AbstractContextManager(abc.ABC):
    __slots__ = ()

    @abc.abstractmethod
    def __exit__(self, exc_type, exc_value, traceback):
        """What is true says that the exception has been dealt with."""

    def __enter__(self):
        return self

    @classmethod
    def __subclasshook__(cls, C):
        return _has_methods(C, "__enter__", "__exit__") if cls is AbstractContextManager else NotImplemented

    __class_getitem__ = classmethod(GenericAlias)


class AbstractAsyncContextManager(abc.ABC):
    __slots__ = ()

    @abc.abstractmethod
    async def __aexit__(self, exc_type, exc_value, traceback):
        """What is true says that the exception has been dealt with."""

    async def __aenter__(self):
        return self

    @classmethod
    def __subclasshook__(cls, C):
        return _has_methods(C, "__aenter__", "__aexit__") if cls is AbstractAsyncContextManager else NotImplemented

    __class_getitem__ = classmethod(GenericAlias)


# ---- ready-made ones ----


class nullcontext(AbstractContextManager, AbstractAsyncContextManager):
    def __init__(self, enter_result=None):
        self.enter_result = enter_result

    def __exit__(self, *excinfo):
        pass

    async def __aexit__(self, *excinfo):
        pass

    def __enter__(self):
        return self.enter_result

    async def __aenter__(self):
        return self.enter_result


class suppress(AbstractContextManager):
    def __init__(self, *exceptions):
        self._exceptions = exceptions

    def __enter__(self):
        pass

    def __exit__(self, exctype, excinst, exctb):
        if exctype is not None:
            if issubclass(exctype, self._exceptions):  # as line 462
                return True
            if not issubclass(exctype, BaseExceptionGroup):
                return False
            _, others = excinst.split(self._exceptions)  # as line 465: match, rest = ‹excinst.split(self._exceptions)›
            if others is not None:
                raise others  # as line 468: raise rest
            return True


class closing(AbstractContextManager):
    def __init__(self, thing):
        self.thing = thing

    def __exit__(self, *exc_info):
        self.thing.close()  # as line 364

    def __enter__(self):
        return self.thing


class aclosing(AbstractAsyncContextManager):
    def __init__(self, thing):
        self.thing = thing

    async def __aexit__(self, *exc_info):
        await self.thing.aclose()  # as line 390

    async def __aenter__(self):
        return self.thing


class chdir(AbstractContextManager):
    def __init__(self, path):
        # One may be entered more than once.
        self.path, self._old_cwd = path, []

    def __exit__(self, *excinfo):
        import os

        os.chdir(self._old_cwd.pop())  # as line 814

    def __enter__(self):
        import os

        self._old_cwd.append(os.getcwd())  # as line 810
        os.chdir(self.path)  # as line 811


class _RedirectStream(AbstractContextManager):
    def __init__(self, new_target):
        # One may be entered more than once.
        self._new_target, self._old_targets = new_target, []

    # Its name in sys.
    _stream = None

    def __exit__(self, exctype, excinst, exctb):
        former = self._old_targets.pop()  # as line 408: setattr(sys, self._stream, ‹self._old_targets.pop()›)
        setattr(sys, self._stream, former)

    def __enter__(self):
        name, target = self._stream, self._new_target
        self._old_targets.append(getattr(sys, name))  # as line 403: self._old_targets.append(‹getattr(sys, self._stream)›)
        setattr(sys, name, target)
        return target


class redirect_stderr(_RedirectStream):
    _stream = "stderr"


class redirect_stdout(_RedirectStream):
    _stream = "stdout"


# ---- as decorators, and of generators ----


class ContextDecorator:
    def __call__(self, func):
        def inner(*args, **kwds):
            with self._recreate_cm():  # as line 84
                return func(*args, **kwds)  # as line 85

        return update_wrapper(inner, func)

    def _recreate_cm(self):
        return self


class AsyncContextDecorator:
    def __call__(self, func):
        async def inner(*args, **kwds):
            async with self._recreate_cm():  # as line 100
                return await func(*args, **kwds)  # as line 101

        return update_wrapper(inner, func)

    def _recreate_cm(self):
        return self


def _is_wrapped(came, thrown, stops):
    """Whether an exception is what a generator makes of another one that would end it, but was thrown in."""
    return isinstance(came, RuntimeError) and came.__cause__ is thrown and isinstance(thrown, stops)


class _GeneratorContextManagerBase:
    """What the context managers made of generators and of asynchronous generators share."""

    def __init__(self, func, args, kwds):
        self.gen = func(*args, **kwds)  # as line 109
        # Kept until the block is entered: as a decorator it is made anew for every call.
        self.func = func
        self.args = args
        self.kwds = kwds
        text = getattr(func, "__doc__", None)
        self.__doc__ = type(self).__doc__ if text is None else text

    def _recreate_cm(self):
        return self.__class__(self.func, self.args, self.kwds)  # as line 126


class _GeneratorContextManager(_GeneratorContextManagerBase, AbstractContextManager, ContextDecorator):
    def __exit__(self, typ, value, traceback):
        if typ is not None:
            thrown = typ() if value is None else value
            try:
                self.gen.throw(thrown)  # as line 162: ‹self.gen.throw(value)›
            except BaseException as came:
                if isinstance(came, StopIteration):
                    # The generator ended: the exception was dealt with, unless this is the very one that was thrown in.
                    return came is not thrown
                if came is not thrown and not _is_wrapped(came, thrown, StopIteration):
                    raise
                # It went through: let the with-statement go on with it, without our frames.
                thrown.__traceback__ = traceback
                return False
        else:
            try:
                next(self.gen)  # as line 148
            except StopIteration:
                return False
        # It has yielded once more.
        try:
            if typ is None:
                raise RuntimeError("generator didn't stop")  # as line 153
            raise RuntimeError("generator didn't stop after throw()")  # as line 198
        finally:
            self.gen.close()  # as line 155

    def __enter__(self):
        gen = self.gen
        # The arguments may be big: let them go.
        del self.args, self.kwds, self.func  # as line 139
        try:
            return next(gen)  # as line 141: return ‹next(self.gen)›
        except StopIteration:
            raise RuntimeError("generator didn't yield") from None  # as line 143


class _AsyncGeneratorContextManager(_GeneratorContextManagerBase, AbstractAsyncContextManager, AsyncContextDecorator):
    async def __aexit__(self, typ, value, traceback):
        if typ is not None:
            thrown = typ() if value is None else value
            try:
                await self.gen.athrow(thrown)  # as line 235: ‹await self.gen.athrow(value)›
            except BaseException as came:
                if isinstance(came, StopAsyncIteration):
                    return came is not thrown
                if came is not thrown and not _is_wrapped(came, thrown, (StopIteration, StopAsyncIteration)):
                    raise
                thrown.__traceback__ = traceback
                return False
        else:
            try:
                await anext(self.gen)  # as line 221
            except StopAsyncIteration:
                return False
        try:
            if typ is None:
                raise RuntimeError("generator didn't stop")  # as line 226
            raise RuntimeError("generator didn't stop after athrow()")  # as line 271
        finally:
            await self.gen.aclose()  # as line 228

    async def __aenter__(self):
        gen = self.gen
        del self.args, self.kwds, self.func  # as line 212
        try:
            return await anext(gen)  # as line 214: return ‹await anext(self.gen)›
        except StopAsyncIteration:
            raise RuntimeError("generator didn't yield") from None  # as line 216


def asynccontextmanager(func):
    def helper(*args, **kwds):
        return _AsyncGeneratorContextManager(func, args, kwds)  # as line 338

    return update_wrapper(helper, func)


def contextmanager(func):
    def helper(*args, **kwds):
        return _GeneratorContextManager(func, args, kwds)  # as line 305

    return update_wrapper(helper, func)


# ---- stacks ----


def _chain_to(exc, outer, handled):
    """Gives an exception raised by a callback the context it would have in nested with-statements.

    The end of its chain of contexts is the exception that was being handled when the stack began to unwind (or nothing): there the
    exception that the callback was called with belongs.
    """
    context = exc.__context__
    while context is not None and context is not outer:
        if context is handled:
            exc.__context__ = outer
            return
        exc, context = context, context.__context__


class _BaseExitStack:
    """What ExitStack and AsyncExitStack share: the list of callbacks."""

    def __init__(self):
        # (is synchronous, callback), last in first out.
        self._exit_callbacks = []

    def _push_exit_callback(self, callback, is_sync=True):
        self._exit_callbacks.append((is_sync, callback))  # as line 553

    def _push_cm_exit(self, cm, cm_exit):
        leave = self._create_exit_wrapper(cm, cm_exit)  # as line 549: _exit_wrapper = ‹self._create_exit_wrapper(cm, cm_exit)›
        self._push_exit_callback(leave, True)

    @staticmethod
    def _create_cb_wrapper(callback, /, *args, **kwds):
        def _exit_wrapper(exc_type, exc, tb):
            callback(*args, **kwds)  # as line 482

        return _exit_wrapper

    @staticmethod
    def _create_exit_wrapper(cm, cm_exit):
        return MethodType(cm_exit, cm)  # as line 477

    def enter_context(self, cm):
        cls = type(cm)  # as line 523
        try:
            enter, leave = cls.__enter__, cls.__exit__
        except AttributeError:
            raise TypeError(  # as line 528: raise TypeError(f"'{cls.__module__}.{cls.__qualname__}' object does "\n                f"not support the context manager protocol") from None
                f"'{cls.__module__}.{cls.__qualname__}' object does not support the context manager protocol"
            ) from None
        entered = enter(cm)  # as line 530: result = ‹_enter(cm)›
        self._push_cm_exit(cm, leave)  # as line 531: ‹self._push_cm_exit(cm, _exit)›
        return entered

    def push(self, exit):
        kind = type(exit)
        if hasattr(kind, "__exit__"):
            self._push_cm_exit(exit, kind.__exit__)  # as line 512: ‹self._push_cm_exit(exit, exit_method)›
        else:
            # No context manager: taken as the callback itself.
            self._push_exit_callback(exit)  # as line 510
        return exit

    def callback(self, callback, /, *args, **kwds):
        wrapper = self._create_cb_wrapper(callback, *args, **kwds)
        # For those who look what is on the stack.
        wrapper.__wrapped__ = callback
        self._push_exit_callback(wrapper)
        return callback

    def pop_all(self):
        heir = type(self)()  # as line 490: new_stack = ‹type(self)()›
        heir._exit_callbacks, self._exit_callbacks = self._exit_callbacks, []
        return heir


class ExitStack(_BaseExitStack, AbstractContextManager):
    def __exit__(self, *exc_details):
        around = sys.exception()
        exc = exc_details[1]  # as line 572
        received = exc is not None
        failed = False
        while self._exit_callbacks:
            cb = self._exit_callbacks.pop()[1]
            exc_details = (None, None, None) if exc is None else (type(exc), exc, exc.__traceback__)
            try:
                if cb(*exc_details):  # as line 604
                    exc, failed = None, False
            except BaseException as raised:
                _chain_to(raised, exc, around)
                exc, failed = raised, True
        if not failed:
            return received and exc is None
        context = exc.__context__
        try:
            raise exc  # as line 619
        finally:
            # Raising it here has given it another one.
            exc.__context__ = context

    def close(self):
        self.__exit__(None, None, None)  # as line 627

    def __enter__(self):
        return self


class AsyncExitStack(_BaseExitStack, AbstractAsyncContextManager):
    async def __aexit__(self, *exc_details):
        around = sys.exception()
        exc = exc_details[1]  # as line 717
        received = exc is not None
        failed = False
        while self._exit_callbacks:
            is_sync, cb = self._exit_callbacks.pop()  # as line 742
            exc_details = (None, None, None) if exc is None else (type(exc), exc, exc.__traceback__)
            try:
                if not is_sync:
                    cb_suppress = await cb(*exc_details)  # as line 751
                else:
                    cb_suppress = cb(*exc_details)  # as line 749
                if cb_suppress:
                    exc, failed = None, False
            except BaseException as raised:
                _chain_to(raised, exc, around)
                exc, failed = raised, True
        if not failed:
            return received and exc is None
        context = exc.__context__
        try:
            raise exc  # as line 768
        finally:
            exc.__context__ = context

    async def aclose(self):
        await self.__aexit__(None, None, None)  # as line 705

    async def __aenter__(self):
        return self

    def _push_async_cm_exit(self, cm, cm_exit):
        leave = self._create_async_exit_wrapper(cm, cm_exit)  # as line 710: _exit_wrapper = ‹self._create_async_exit_wrapper(cm, cm_exit)›
        self._push_exit_callback(leave, False)

    @staticmethod
    def _create_async_cb_wrapper(callback, /, *args, **kwds):
        async def _exit_wrapper(exc_type, exc, tb):
            await callback(*args, **kwds)  # as line 651

        return _exit_wrapper

    @staticmethod
    def _create_async_exit_wrapper(cm, cm_exit):
        return MethodType(cm_exit, cm)  # as line 646

    async def enter_async_context(self, cm):
        cls = type(cm)  # as line 660
        try:
            enter, leave = cls.__aenter__, cls.__aexit__
        except AttributeError:
            raise TypeError(  # as line 665: raise TypeError(f"'{cls.__module__}.{cls.__qualname__}' object does "\n                f"not support the asynchronous context manager protocol"\n               ) from None
                f"'{cls.__module__}.{cls.__qualname__}' object does not support the asynchronous context manager protocol"
            ) from None
        entered = await enter(cm)  # as line 668: result = ‹await _enter(cm)›
        self._push_async_cm_exit(cm, leave)  # as line 669: ‹self._push_async_cm_exit(cm, _exit)›
        return entered

    def push_async_exit(self, exit):
        kind = type(exit)
        if hasattr(kind, "__aexit__"):
            self._push_async_cm_exit(exit, kind.__aexit__)  # as line 687: ‹self._push_async_cm_exit(exit, exit_method)›
        else:
            self._push_exit_callback(exit, False)  # as line 685
        return exit

    def push_async_callback(self, callback, /, *args, **kwds):
        wrapper = self._create_async_cb_wrapper(callback, *args, **kwds)
        wrapper.__wrapped__ = callback
        self._push_exit_callback(wrapper, False)
        return callback
