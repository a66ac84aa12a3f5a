"""Tables and trees of the tasks of another program."""
import enum
import os
import sys
from collections import namedtuple

FrameInfo = namedtuple('FrameInfo', 'filename lineno funcname')
CoroInfo = namedtuple('CoroInfo', 'call_stack task_name')
TaskInfo = namedtuple('TaskInfo', 'task_id task_name coroutine_stack awaited_by')
AwaitedInfo = namedtuple('AwaitedInfo', 'thread_id awaited_by')


class NodeType(enum.Enum):
    COROUTINE = 1
    TASK = 2


class CycleFoundException(Exception):
    """Tasks wait for each other in a circle, so that there is no tree."""

    def __init__(self, cycles, id2name):
        super().__init__(cycles, id2name)  # as line 21
        self.cycles = cycles
        self.id2name = id2name


# ---- reading the list of tasks ----

def _tasks(result):
    for thread in result:
        for task in thread.awaited_by:
            yield thread.thread_id, task


def _frame_text(entry):
    """A frame as trees show it: the name, and where it stands if that is known."""
    if isinstance(entry, str):
        return entry
    if entry.filename == '' and entry.lineno == 0:
        return entry.funcname
    return f'{entry.funcname} {entry.filename}:{entry.lineno}'


def _frame_name(entry):
    return (entry if isinstance(entry, str) else entry.funcname).split(' ')[0]


# ---- cycles ----

def _find_cycles(graph):
    """The ways that lead from a task back to itself, each as a list of ids; found depth first."""
    cycles = []
    finished = set()
    path = []

    def visit(node):
        path.append(node)
        for child in graph.get(node, ()):
            if child in path:
                cycles.append(path[path.index(child):] + [child])
            elif child not in finished:
                visit(child)
        path.pop()
        finished.add(node)

    for node in list(graph):
        if node not in finished:
            visit(node)
    return cycles


# ---- trees ----

def build_async_tree(result, task_emoji='(T)', cor_emoji=''):
    """The lines of a tree of awaiting tasks, with a sign before tasks and one before coroutines."""
    names = {}
    stacks = {}
    awaits = []
    graph = {}
    for _, task in _tasks(result):
        names[task.task_id] = task.task_name
        for innermost in task.coroutine_stack[-1:]:
            stacks[task.task_id] = [_frame_text(entry) for entry in innermost.call_stack]
        for awaiter in task.awaited_by:
            awaits.append((awaiter.task_name, [_frame_text(entry) for entry in awaiter.call_stack], task.task_id))
            graph.setdefault(awaiter.task_name, set()).add(task.task_id)
    cycles = _find_cycles(graph)
    if cycles:
        raise CycleFoundException(cycles, names)

    labels = {(NodeType.TASK, number): name for number, name in names.items()}
    children = {}
    made = {}

    def hang(parent, child):
        below = children.setdefault(parent, [])
        if child not in below:
            below.append(child)

    def coroutine(parent, label):
        """The node of a coroutine below another one; the same label is the same coroutine."""
        node = made.get((parent, label))
        if node is None:
            node = made[parent, label] = (NodeType.COROUTINE, f'c{len(made)}')
            labels[node] = label
            hang(parent, node)
        return node

    for awaiter, frames, number in awaits:
        parent = (NodeType.TASK, awaiter)
        for label in reversed(frames):
            parent = coroutine(parent, label)
        hang(parent, (NodeType.TASK, number))
    # What a task does itself is shown where nobody is below it.
    for number, frames in stacks.items():
        parent = (NodeType.TASK, number)
        if parent not in children:
            for label in reversed(frames):
                parent = coroutine(parent, label)

    def draw(node, prefix, last, lines):
        emoji = task_emoji if node[0] is NodeType.TASK else cor_emoji
        lines.append(f'{prefix}{"└── " if last else "├── "}{emoji} {labels[node]}')
        below = children.get(node, ())
        for at, child in enumerate(below):
            draw(child, prefix + ('    ' if last else '│   '), at == len(below) - 1, lines)
        return lines

    held = {child for below in children.values() for child in below}
    return [draw(node, '', True, []) for node in labels if node not in held]


def build_task_table(result):
    rows = []
    names = {task.task_id: task.task_name for _, task in _tasks(result)}
    for thread_id, task in _tasks(result):
        stack = ' -> '.join(
            _frame_name(entry) for coroutine in task.coroutine_stack for entry in coroutine.call_stack)
        start = [thread_id, hex(task.task_id), task.task_name, stack]
        if not task.awaited_by:
            rows.append([*start, '', '', '0x0'])
        for awaiter in task.awaited_by:
            chain = ' -> '.join(_frame_name(entry) for entry in awaiter.call_stack)
            rows.append([*start, chain, names.get(awaiter.task_name, 'Unknown'), hex(awaiter.task_name)])
    return rows


# ---- this process ----

def _stack_of(entries):
    return [FrameInfo(entry.frame.f_code.co_filename, entry.frame.f_lineno, entry.frame.f_code.co_qualname)
            for entry in entries]


def get_all_awaited_by(pid):
    """The tasks of a process. Only of this one: others can't be looked into."""
    if pid != os.getpid():
        raise RuntimeError('Failed to find the PyRuntime section in process '
                           f'{pid} on Linux platform')
    import threading
    from . import events, graph, tasks as all_of

    found = []
    loop = events._get_running_loop()
    for thread_id, tasks in [] if loop is None else [(threading.get_ident(), all_of.all_tasks(loop))]:
        infos = []
        for task in tasks:
            call_graph = graph.capture_call_graph(task, depth=1)
            infos.append(TaskInfo(
                id(task), task.get_name(), [CoroInfo(_stack_of(call_graph.call_stack), id(task))],
                [CoroInfo(_stack_of(waiter.call_stack), id(waiter.future)) for waiter in call_graph.awaited_by]))
        found.append(AwaitedInfo(thread_id, infos))
    return found


def exit_with_permission_help_text():
    """Says which permission is missing, and exits."""
    print('Error: The specified process cannot be attached to due to insufficient permissions.\n'
          'See the Python documentation for details on required privileges and troubleshooting:\n'
          'https://docs.python.org/3.14/howto/remote_debugging.html#permission-requirements\n')
    sys.exit(1)  # as line 236


def _get_awaited_by_tasks(pid):
    try:
        return get_all_awaited_by(pid)  # as line 241
    except PermissionError:
        exit_with_permission_help_text()  # as line 248
    except RuntimeError as exc:
        first = exc
        while first.__context__ is not None:
            first = first.__context__
        if isinstance(first, PermissionError):
            exit_with_permission_help_text()  # as line 248
        print(f'Error retrieving tasks: {first}')
        sys.exit(1)  # as line 246


_COLUMNS = (('tid', 10), ('task id', 20), ('task name', 20), ('coroutine stack', 50),
            ('awaiter chain', 50), ('awaiter name', 15), ('awaiter id', 15))


def display_awaited_by_tasks_table(pid):
    """Prints the tasks of a process as a table."""
    rows = build_task_table(_get_awaited_by_tasks(pid))
    print(' '.join(f'{name:<{width}}' for name, width in _COLUMNS))
    print('-' * 180)
    for row in rows:
        print(' '.join(f'{value:<{width}}' for value, (_, width) in zip(row, _COLUMNS)))


def display_awaited_by_tasks_tree(pid):
    """Prints the tasks of a process as a tree."""
    tasks = _get_awaited_by_tasks(pid)  # as line 268
    try:
        trees = build_async_tree(tasks)
    except CycleFoundException as found:
        print('ERROR: await-graph contains cycles - cannot print a tree!', file=sys.stderr)
        print('', file=sys.stderr)
        for cycle in found.cycles:
            names = ' → '.join(found.id2name.get(number, hex(number)) for number in cycle)
            print(f'cycle: {names}', file=sys.stderr)
        sys.exit(1)  # as line 273
    for tree in trees:
        print('\n'.join(tree))
