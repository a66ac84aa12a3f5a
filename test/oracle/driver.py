"""Runs programs under CPython for the oracle.

Programs that use asyncio (and no threads, processes or sockets) run on a virtual clock: an event loop that never sleeps, whose time jumps to the next
timer, and on which time.sleep, time.monotonic and their like agree with it. Natively (`python driver.py FILE`) it is one program a process. In pyodide
`run_many` runs one program after the other, each with fresh modules and its own streams.
"""
import sys

REAL = ("threading", "to_thread", "run_in_executor", "concurrent", "multiprocessing", "subprocess", "socket", "start_server", "open_connection", "ThreadPool")


def needs_real_time(source):
    return any(word in source for word in REAL)


def install_virtual_time():
    """Puts the virtual clock in place of the real one. Returns a function that takes it away again."""
    import asyncio
    import asyncio.base_events
    import asyncio.events
    import time

    clock = [1000.0]

    def now():
        # Two looks at a real clock never see the same time.
        clock[0] += 1e-7
        return clock[0]

    def sleep(seconds):
        if seconds < 0:
            raise ValueError("sleep length must be non-negative")
        clock[0] += seconds

    class Selector:
        def select(self, timeout):
            if timeout is None:
                raise RuntimeError("nothing will ever happen in this event loop")
            # A real one comes a little late: timers that were set together are due together.
            if timeout > 0:
                clock[0] += timeout + 5e-5
            return []

        def close(self):
            pass

        def get_map(self):
            return {}

    class VirtualLoop(asyncio.base_events.BaseEventLoop):
        def __init__(self):
            super().__init__()
            self._selector = Selector()
            self._clock_resolution = 1e-9

        def time(self):
            return now()

        def _process_events(self, events):
            pass

        def _write_to_self(self):
            pass

        def add_signal_handler(self, signal, callback, *args):
            pass

        def remove_signal_handler(self, signal):
            return False

    VirtualLoop.__name__ = VirtualLoop.__qualname__ = "_UnixSelectorEventLoop"

    class Policy(asyncio.events._BaseDefaultEventLoopPolicy if hasattr(asyncio.events, "_BaseDefaultEventLoopPolicy") else asyncio.events.BaseDefaultEventLoopPolicy):
        _loop_factory = VirtualLoop

    before = asyncio.events._event_loop_policy
    asyncio.events._event_loop_policy = Policy()
    names = ("sleep", "monotonic", "perf_counter", "time", "monotonic_ns", "perf_counter_ns", "time_ns")
    real = {name: getattr(time, name) for name in names}
    time.sleep = sleep
    time.monotonic = time.perf_counter = now
    time.monotonic_ns = time.perf_counter_ns = lambda: int(now() * 1e9)
    time.time = lambda: 1767225600.0 - 1000.0 + now()
    time.time_ns = lambda: int(time.time() * 1e9)

    def restore():
        asyncio.events._event_loop_policy = before
        for name in names:
            setattr(time, name, real[name])

    return restore


def run_native(filename):
    """The program is this process's `__main__`, as if it had been started by itself."""
    import os

    source = open(filename, encoding="utf-8").read()
    filename = os.path.abspath(filename)
    if "asyncio" in source and not needs_real_time(source):
        install_virtual_time()
    sys.argv = [filename]
    sys.path[0] = os.path.dirname(filename)
    main = sys.modules["__main__"]
    for name in [name for name in vars(main) if not name.startswith("__")]:
        delattr(main, name)
    main.__file__ = filename
    main.__doc__ = None
    code = compile(source, filename, "exec")
    try:
        exec(code, main.__dict__)
    except SystemExit:
        raise
    except BaseException as error:
        # The driver's own frames are not part of the program.
        traceback = error.__traceback__.tb_next
        sys.excepthook(type(error), error.with_traceback(traceback), traceback)
        sys.exit(130 if isinstance(error, KeyboardInterrupt) else 1)


def run_many(source, filename, text):
    """Runs a program in this interpreter. Returns (stdout, stderr, exit code)."""
    import atexit
    import contextvars
    import gc
    import io
    import os
    import types
    import warnings

    # pyodide replaces parts of asyncio by what suits a browser: the program gets the real one, afresh.
    import asyncio.events

    running = asyncio.events._get_running_loop()
    asyncio.events._set_running_loop(None)
    hidden = {name: sys.modules.pop(name) for name in list(sys.modules) if name.split(".")[0] in ("asyncio", "_asyncio")}
    known = set(sys.modules)
    kept = {name: getattr(sys, name) for name in ("stdin", "stdout", "stderr", "argv", "excepthook", "displayhook", "unraisablehook", "__stdin__", "__stdout__", "__stderr__")}
    path = list(sys.path)
    filters = list(warnings.filters)
    limit = sys.getrecursionlimit()
    out = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="", write_through=True)
    err = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="", errors="backslashreplace", write_through=True)
    sys.stdin = sys.__stdin__ = io.TextIOWrapper(io.BytesIO(text.encode()), encoding="utf-8")
    sys.stdout = sys.__stdout__ = out
    sys.stderr = sys.__stderr__ = err
    sys.argv = [filename]
    sys.path[:] = [os.path.dirname(filename), *[entry for entry in path if entry != "/driver"]]
    main = types.ModuleType("__main__")
    main.__file__ = filename
    main.__builtins__ = sys.modules["builtins"]
    main_before = sys.modules["__main__"]
    sys.modules["__main__"] = main
    restore = install_virtual_time() if "asyncio" in source or "import time" in source or "from time" in source else (lambda: None)
    code = 0

    def tell(error):
        nonlocal code
        if isinstance(error, SystemExit):
            if error.code is None:
                code = 0
            elif isinstance(error.code, int):
                code = error.code & 0xFF
            else:
                code = 1
                sys.stderr.write(f"{error.code}\n")
            return
        code = 1
        traceback = error.__traceback__
        # The driver's own frames are not part of the program.
        while traceback is not None and traceback.tb_frame.f_code.co_filename == __file__:
            traceback = traceback.tb_next
        sys.excepthook(type(error), error.with_traceback(traceback), traceback)

    def body():
        try:
            exec(compile(source, filename, "exec"), main.__dict__)
        except BaseException as error:
            tell(error)

    try:
        contextvars.Context().run(body)
        try:
            atexit._run_exitfuncs()
        except BaseException as error:
            tell(error)
        atexit._clear()
        main.__dict__.clear()
        gc.collect()
    finally:
        restore()
        sys.modules["__main__"] = main_before
        for name in set(sys.modules) - known:
            del sys.modules[name]
        sys.modules.update(hidden)
        asyncio.events._set_running_loop(running)
        for name, value in kept.items():
            setattr(sys, name, value)
        sys.path[:] = path
        warnings.filters[:] = filters
        globals().pop("__warningregistry__", None)
        sys.setrecursionlimit(limit)
    texts = []
    for stream in (out, err):
        try:
            stream.flush()
            texts.append(stream.buffer.getvalue().decode("utf-8", "surrogateescape"))
        except ValueError:
            texts.append("")
    return [*texts, code]


if __name__ == "__main__":
    run_native(sys.argv[1])
