"""An executor whose calls are made by threads, each in an interpreter of its own."""

from concurrent import interpreters
from concurrent.futures import thread as _thread
from concurrent.interpreters._inside import find_main


class BrokenInterpreterPool(_thread.BrokenThreadPool):
    """A worker's interpreter could not be made ready."""


class WorkerContext:
    """Where the calls of one worker are made."""

    def __init__(self, initializer, initargs):
        self.initializer = initializer
        self.initargs = initargs
        self.interp = None

    def initialize(self):
        self.interp = interpreters.create()  # as line 61
        if self.initializer is not None:
            try:
                self.run(self.initializer, self.initargs, {})  # as line 67: ‹self.run(self.initdata)›
            except BaseException:
                self.finalize()  # as line 69
                raise  # as line 70

    def finalize(self):
        if self.interp is not None:
            self.interp.close()
            self.interp = None

    def run(self, fn, args, kwargs):
        exceptions = []
        try:
            return self.interp._call(fn, args, kwargs, 'submitted', exceptions)  # as line 84: return ‹self.interp.call(do_call, self.results, *task)› && line 238 in call of concurrent/interpreters/__init__.py: return ‹self._call(callable, args, kwargs)›
        except interpreters.ExecutionFailed as failed:
            pickled = exceptions.pop()
            if pickled is None:
                raise  # as line 90
            raise find_main(pickled) from failed  # as line 91: raise exc from wrapper


class InterpreterPoolExecutor(_thread.ThreadPoolExecutor):
    """A pool of at most max_workers threads, each with an interpreter of its own."""

    BROKEN = BrokenInterpreterPool

    def __init__(self, max_workers=None, thread_name_prefix='', initializer=None, initargs=()):
        if isinstance(initializer, str):
            raise TypeError('scripts not supported')
        super().__init__(max_workers, thread_name_prefix or f'InterpreterPoolExecutor-{_thread._numbers()}', initializer, initargs)

    def _new_context(self):
        return WorkerContext(self._initializer, self._initargs)

    def submit(self, fn, /, *args, **kwargs):
        if isinstance(fn, str):
            raise TypeError('scripts not supported')
        return super().submit(fn, *args, **kwargs)
