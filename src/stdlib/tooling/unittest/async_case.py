"""Test cases whose methods are coroutines."""

import asyncio
import contextlib
import contextvars
import inspect
import warnings

from unittest.case import TestCase


class IsolatedAsyncioTestCase(TestCase):
    """Each test runs in an event loop of its own."""

    loop_factory = None

    def __init__(self, methodName='runTest'):
        super().__init__(methodName)
        self._asyncioRunner = None
        self._asyncioTestContext = contextvars.copy_context()

    # ---- what tests write anew

    async def asyncSetUp(self):
        """Before each test, in the loop."""

    async def asyncTearDown(self):
        """After each test, in the loop."""

    # ---- what tests call

    async def enterAsyncContext(self, cm):
        kind = type(cm)
        if not (hasattr(kind, '__aenter__') and hasattr(kind, '__aexit__')):
            raise TypeError(f"'{kind.__module__}.{kind.__qualname__}' object does not support the asynchronous context manager protocol")
        leave = kind.__aexit__
        entered = await kind.__aenter__(cm)
        self.addAsyncCleanup(leave, cm, None, None, None)
        return entered

    def addAsyncCleanup(self, func, /, *args, **kwargs):
        self.addCleanup(func, *args, **kwargs)

    def run(self, result=None):
        with self._running():
            return super().run(result)

    def debug(self):
        # When something fails, the loop is left as it is, to be looked at.
        self._setupAsyncioRunner()
        super().debug()  # as line 153
        self._tearDownAsyncioRunner()

    # ---- how a test case runs its parts

    @contextlib.contextmanager
    def _running(self):
        self._setupAsyncioRunner()
        try:
            yield
        finally:
            self._tearDownAsyncioRunner()

    def _setupAsyncioRunner(self):
        self._asyncioRunner = asyncio.Runner(debug=True, loop_factory=self.loop_factory)

    def _tearDownAsyncioRunner(self):
        self._asyncioRunner.close()

    def _callSetUp(self):
        # The loop is there before setUp() asks for it.
        self._asyncioRunner.get_loop()
        self._asyncioTestContext.run(self.setUp)
        self._callAsync(self.asyncSetUp)

    def _callTearDown(self):
        self._callAsync(self.asyncTearDown)
        self._asyncioTestContext.run(self.tearDown)

    def _callTestMethod(self, method):
        given = self._callMaybeAsync(method)
        if given is not None:
            # A tuple, which is shown as one: CPython 3.14 says it so.
            told = (f'It is deprecated to return a value that is not None from a test case ({method} returned {type(given).__name__!r})',)
            warnings.warn(told, DeprecationWarning, stacklevel=4)

    def _callCleanup(self, function, *args, **kwargs):
        self._callMaybeAsync(function, *args, **kwargs)

    def _callMaybeAsync(self, func, /, *args, **kwargs):
        if inspect.iscoroutinefunction(func):
            return self._callAsync(func, *args, **kwargs)
        return self._asyncioTestContext.run(func, *args, **kwargs)

    def _callAsync(self, func, /, *args, **kwargs):
        return self._asyncioRunner.run(func(*args, **kwargs), context=self._asyncioTestContext)
