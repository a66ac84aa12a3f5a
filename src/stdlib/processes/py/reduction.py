"""Pickling for other processes."""

import copyreg
import functools
import io
import pickle

__all__ = ['ForkingPickler', 'dump', 'register']


class ForkingPickler(pickle.Pickler):
    """A pickler that knows how to send what only processes share."""

    _extra_reducers = {}
    _copyreg_dispatch = copyreg.dispatch_table

    def __init__(self, *args):
        super().__init__(*args)
        self.dispatch_table = {**self._copyreg_dispatch, **self._extra_reducers}

    @classmethod
    def register(cls, type, reduce):
        cls._extra_reducers[type] = reduce

    @classmethod
    def dumps(cls, obj, protocol=None):
        buffer = io.BytesIO()
        cls(buffer, protocol).dump(obj)  # as line 51: ‹cls(buf, protocol).dump(obj)›
        return buffer.getbuffer()

    loads = staticmethod(pickle.loads)


register = ForkingPickler.register


def dump(obj, file, protocol=None):
    ForkingPickler(file, protocol).dump(obj)  # as line 60


def _reduce_method(method):
    if method.__self__ is None:
        return getattr, (method.__class__, method.__func__.__name__)
    return getattr, (method.__self__, method.__func__.__name__)


def _rebuild_partial(func, args, keywords):
    return functools.partial(func, *args, **keywords)


register(functools.partial, lambda partial: (_rebuild_partial, (partial.func, partial.args, partial.keywords or {})))
