"""What tasks of different make share."""
import linecache
import reprlib
import traceback

from . import base_futures
from _asyncio import _format_coroutine, _lazily
from _traceback import own_lines as _own_lines, place as _place

__getattr__ = _lazily(__name__, {'coroutines': 'asyncio.coroutines'})


def _task_repr_info(task):
    info = base_futures._future_repr_info(task)  # as line 10
    if task.cancelling() and not task.done():  # as line 12
        info[0] = 'cancelling'  # as line 14
    info.insert(1, f'name={task.get_name()!r}')
    if task._fut_waiter is not None:  # as line 18
        info.insert(2, f'wait_for={task._fut_waiter!r}')  # as line 19
    if task._coro:  # as line 21
        info.insert(2, f'coro=<{_format_coroutine(task._coro)}>')
    return info


@reprlib.recursive_repr()
def _task_repr(task):
    return f'<{task.__class__.__name__} {" ".join(_task_repr_info(task))}>'


def _shown_at(frame):
    """(file name, line, function) of a frame."""
    return _place(frame) or (frame.f_code.co_filename, frame.f_lineno, frame.f_code.co_name)


def _task_get_stack(task, limit):
    coro = task._coro
    for name in ('cr_frame', 'gi_frame', 'ag_frame'):
        if hasattr(coro, name):
            frame = getattr(coro, name)
            break
    else:
        frame = None

    frames = []
    if frame is not None:
        # The stack of a suspended coroutine: what it stands in, innermost first.
        while frame is not None and (limit is None or len(frames) < limit):
            frames.append(frame)
            frame = frame.f_back
        frames.reverse()  # as line 56
    elif task._exception is not None:  # as line 57
        tb = task._exception.__traceback__  # as line 58
        while tb is not None and (limit is None or len(frames) < limit):
            frames.append(tb.tb_frame)  # as line 64
            tb = tb.tb_next  # as line 65
    return frames


def _task_print_stack(task, limit, file):
    extracted = []
    checked = set()  # as line 71
    for frame in task.get_stack(limit=limit):
        filename, lineno, name = _shown_at(frame)
        if filename not in checked:  # as line 77
            checked.add(filename)  # as line 78
            linecache.checkcache(filename)  # as line 79
        line = _own_lines(frame.f_code, lineno, None) or linecache.getline(filename, lineno, frame.f_globals)
        extracted.append((filename, lineno, name, line))

    exc = task._exception  # as line 83
    if not extracted:
        print(f'No stack for {task!r}', file=file)  # as line 85
    elif exc is not None:
        print(f'Traceback for {task!r} (most recent call last):', file=file)  # as line 87
    else:
        print(f'Stack for {task!r} (most recent call last):', file=file)  # as line 89

    traceback.print_list(extracted, file=file)
    if exc is not None:
        for line in traceback.format_exception_only(exc.__class__, exc):  # as line 93
            print(line, file=file, end='')  # as line 94
