"""What futures of different make share."""
__all__ = ()

import reprlib

from _asyncio import isfuture
from . import format_helpers

_PENDING = 'PENDING'
_CANCELLED = 'CANCELLED'
_FINISHED = 'FINISHED'


def _format_callbacks(cb):
    def one(entry):
        return format_helpers._format_callback_source(entry[0], ())

    match len(cb):
        case 0:
            text = ''
        case 1:
            text = one(cb[0])
        case 2:
            text = f'{one(cb[0])}, {one(cb[1])}'
        case size:
            text = f'{one(cb[0])}, <{size - 2} more>, {one(cb[-1])}'
    return f'cb=[{text}]'


def _future_repr_info(future):
    info = [future._state.lower()]  # as line 47
    if future._state == _FINISHED:  # as line 48
        if future._exception is not None:  # as line 49
            info.append(f'exception={future._exception!r}')  # as line 50
        else:
            info.append(f'result={reprlib.repr(future._result)}')
    if future._callbacks:  # as line 56
        info.append(_format_callbacks(future._callbacks))  # as line 57
    if future._source_traceback:  # as line 58
        filename, lineno, *_ = future._source_traceback[-1]
        info.append(f'created at {filename}:{lineno}')
    return info


@reprlib.recursive_repr()
def _future_repr(future):
    return f'<{future.__class__.__name__} {" ".join(_future_repr_info(future))}>'
