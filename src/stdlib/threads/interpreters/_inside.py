"""What runs in an interpreter that is called from another one."""

import io
import pickle
import sys
import types


class _Named:
    """A function that is nothing but its code."""

    def __init__(self, name, code):
        self.name = name
        self.code = code

    def function(self):
        import _interpreters
        return types.FunctionType(_interpreters._kept(self.code), sys.modules['__main__'].__dict__, self.name)


_fake_main = None


def _program():
    """The program's main module, run once more for the functions and classes in it."""
    global _fake_main
    if _fake_main is None:
        import _interpreters
        code = _interpreters._mainCode()
        _fake_main = types.ModuleType('<fake __main__>')
        _fake_main.__file__ = code.co_filename
        exec(code, _fake_main.__dict__)
    return _fake_main


class _Unpickler(pickle.Unpickler):
    def find_class(self, module, name):
        if module in ('__main__', '<fake __main__>') and not hasattr(sys.modules['__main__'], name.partition('.')[0]):
            found = _program()
            for part in name.split('.'):
                found = getattr(found, part)
            return found
        return super().find_class('__main__' if module == '<fake __main__>' else module, name)


def find_main(data):
    """Unpickles; what is in the program's main module is found."""
    return _Unpickler(io.BytesIO(data)).load()


def _answer(action, complains=False):
    try:
        result = action()
        return pickle.dumps((True, pickle.dumps(result)))
    except BaseException as exc:
        import traceback
        cls = type(exc)
        # The first frames are this module's.
        tb = exc.__traceback__
        while tb is not None and tb.tb_frame.f_code.co_name in ('_answer', '<lambda>', 'call'):
            tb = tb.tb_next
        info = types.SimpleNamespace(
            type=types.SimpleNamespace(__name__=cls.__name__, __qualname__=cls.__qualname__, __module__=cls.__module__),
            msg=str(exc),
            formatted=f'{cls.__name__}: {exc}' if str(exc) else cls.__name__,
            errdisplay=''.join(traceback.format_exception(cls, exc, tb)).rstrip(),
        )
        try:
            exc.__traceback__ = None
            pickled = pickle.dumps(exc)
        except Exception:
            pickled = None
            if complains:
                print('exception is not shareable:', info.errdisplay, sep='\n', file=sys.stderr)
        return pickle.dumps((False, (info, pickled)))


def prepare(data):
    return _answer(lambda: sys.modules['__main__'].__dict__.update(find_main(data)))


def execute(data):
    source = find_main(data)
    return _answer(lambda: exec(compile(source, '<string>', 'exec'), sys.modules['__main__'].__dict__))


def _found(data):
    func, args, kwargs = find_main(data)
    return func.function() if isinstance(func, _Named) else func, args, kwargs


def calling(data):
    def call():
        func, args, kwargs = _found(data)
        return func(*args, **kwargs)

    return _answer(call)


def submitted(data):
    """The same for an executor."""
    def do_call():
        func, args, kwargs = _found(data)
        return func(*args, **kwargs)  # as line 11 in do_call of concurrent/futures/interpreter.py

    return _answer(do_call, True)
