"""Who awaits whom: the call graphs of tasks."""
import dataclasses
import io
import types

from _asyncio import _lazily, _running_frames
from . import events
from . import futures
from . import tasks
from .base_tasks import _shown_at

__getattr__ = _lazily(__name__, {'sys': 'sys'})

__all__ = (
    'capture_call_graph',
    'format_call_graph',
    'print_call_graph',
    'FrameCallGraphEntry',
    'FutureCallGraph',
)


@dataclasses.dataclass(frozen=True, slots=True)
class FrameCallGraphEntry:
    frame: types.FrameType


@dataclasses.dataclass(frozen=True, slots=True)
class FutureCallGraph:
    future: futures.Future
    call_stack: tuple['FrameCallGraphEntry', ...]
    awaited_by: tuple['FutureCallGraph', ...]


def _limited(entries, limit):
    """The outermost entries for a positive limit, the innermost for a negative one. They come innermost first."""
    if limit is None:
        return tuple(entries)
    if limit > 0:
        return tuple(entries[-limit:])
    return tuple(entries[:-limit])


def _awaiting(future, limit):
    """The graphs of all tasks that wait for a future."""
    waiters = future._asyncio_awaited_by
    return tuple(_build_graph_for_future(waiter, limit=limit) for waiter in waiters or ())


def _build_graph_for_future(future, *, limit=None):
    if not isinstance(future, futures.Future):  # as line 45
        raise TypeError(f'{future!r} object does not appear to be compatible with asyncio.Future')  # as line 46: raise TypeError(\n    f"{future!r} object does not appear to be compatible "\n    f"with asyncio.Future"\n)
    entries = []
    # From the task's own coroutine inwards: each coroutine knows what it awaits.
    step = future.get_coro() if hasattr(future, 'get_coro') else None
    while step is not None:
        if hasattr(step, 'cr_await'):
            entries.append(FrameCallGraphEntry(step.cr_frame))
            step = step.cr_await
        elif hasattr(step, 'ag_await'):
            entries.append(FrameCallGraphEntry(step.ag_frame))
            step = step.ag_await
        else:
            break
    entries.reverse()
    return FutureCallGraph(future, _limited(entries, limit), _awaiting(future, limit))


def capture_call_graph(future: futures.Future | None = None, /, *, depth: int = 1,
                       limit: int | None = None) -> FutureCallGraph | None:
    """The call graph of a task or future (of the current task, if none is given), as a FutureCallGraph; None where there is none.

    `depth` leaves out the innermost frames, `limit` is how many of the rest are taken: the outermost if negative.
    """
    loop = events._get_running_loop()  # as line 124
    if future is None:
        if loop is None:
            raise RuntimeError('capture_call_graph() is called outside of a running event loop and no *future* to introspect was provided')  # as line 135: raise RuntimeError(\n    'capture_call_graph() is called outside of a running '\n    'event loop and no *future* to introspect was provided')
        future = tasks.current_task(loop=loop)  # as line 138
        if future is None:
            # A callback of the loop: there is nothing to show.
            return None
    elif loop is None or future is not tasks.current_task(loop=loop):
        return _build_graph_for_future(future, limit=limit)  # as line 131: return _build_graph_for_future(future, limit=limit)

    if not isinstance(future, futures.Future):  # as line 146
        raise TypeError(f'{future!r} object does not appear to be compatible with asyncio.Future')  # as line 147: raise TypeError(\n    f"{future!r} object does not appear to be compatible "\n    f"with asyncio.Future"\n)

    # A running task: its frames stand on the stack.
    entries = []
    own = future.get_coro() if hasattr(future, 'get_coro') else None
    for frame in _running_frames()[depth:] if limit != 0 else ():
        entries.append(FrameCallGraphEntry(frame))
        if own is not None and frame.f_generator is own:
            break
    return FutureCallGraph(future, _limited(entries, limit), _awaiting(future, limit))


def _describe(frame, maker):
    """(frame, how it is named) of an entry."""
    if maker is None:
        return frame, frame.f_code.co_qualname
    for prefix, word in (('cr', 'async'), ('ag', 'async generator'), ('gi', 'generator')):
        code = getattr(maker, f'{prefix}_code', None)
        if code is not None:
            return getattr(maker, f'{prefix}_frame'), f'{word} {code.co_qualname}'
    return frame, frame.f_code.co_qualname


def format_call_graph(future: futures.Future | None = None, /, *, depth: int = 1,
                      limit: int | None = None) -> str:
    """The text that print_call_graph() prints."""
    lines = []

    def render_level(graph, level):
        margin = level * '    '
        if isinstance(graph.future, tasks.Task):
            title = f'* Task(name={graph.future.get_name()!r}, id={id(graph.future):#x})'
        else:
            title = f'* Future(id={id(graph.future):#x})'
        lines.append(margin + title)
        if graph.call_stack:
            lines.append(margin + '  + Call stack:')
            for entry in graph.call_stack:
                f = entry.frame
                maker = f.f_generator  # as line 217: if ‹f.f_generator› is None:
                frame, name = _describe(f, maker)
                filename, lineno, _ = _shown_at(frame)
                lines.append(f'{margin}  |   File {filename!r}, line {lineno}, in {name}()')
        if graph.awaited_by:
            lines.append(margin + '  + Awaited by:')
            for waiter in graph.awaited_by:
                render_level(waiter, level + 1)  # as line 252: render_level(fut, buf, level + 1)

    graph = capture_call_graph(future, depth=depth + 1, limit=limit)  # as line 254
    if graph is None:
        return ''
    render_level(graph, 0)  # as line 260: ‹render_level(graph, buf, 0)›
    return '\n'.join(lines)


def print_call_graph(future: futures.Future | None = None, /, *, file: io.Writer[str] | None = None,
                     depth: int = 1, limit: int | None = None) -> None:
    """Prints the call graph of a task or future: its frames, and who awaits it."""
    print(format_call_graph(future, depth=depth, limit=limit), file=file)  # as line 276
