"""asyncio.tools: trees and tables of tasks that wait for each other."""
from asyncio import tools
from collections import namedtuple

Frame = namedtuple('Frame', 'funcname filename lineno')
Coroutine = namedtuple('Coroutine', 'call_stack task_name')
Task = namedtuple('Task', 'task_id task_name coroutine_stack awaited_by')
Thread = namedtuple('Thread', 'thread_id awaited_by')


def frames(*names):
    return [Frame(name, 'app.py', at) if at else Frame(name, '', 0) for at, name in enumerate(names)]


main = Task(1, 'main', [Coroutine(frames('sleep', 'run'), 'main')], [])
first = Task(2, 'first', [Coroutine(frames('get', 'work'), 'first')], [Coroutine(frames('_aexit', '__aexit__', 'go'), 1)])
second = Task(3, 'second', [], [Coroutine(frames('_aexit', '__aexit__', 'go'), 1), Coroutine(frames('other'), 9)])
for threads in ([], [Thread(7, [main, first, second]), Thread(8, [])], [Thread(7, [main])]):
    for tree in tools.build_async_tree(threads):
        print('\n'.join(tree))
    for row in tools.build_task_table(threads):
        print(row)
circle = [Thread(1, [Task(1, 'a', [], [Coroutine(frames('x'), 2)]), Task(2, 'b', [], [Coroutine(frames('y'), 1)])])]
try:
    tools.build_async_tree(circle)
except tools.CycleFoundException as found:
    print(found.cycles, found.id2name)
# expect: └── (T) main
# expect:     └──  go app.py:2
# expect:         └──  __aexit__ app.py:1
# expect:             └──  _aexit
# expect:                 ├── (T) first
# expect:                 │   └──  work app.py:1
# expect:                 │       └──  get
# expect:                 └── (T) second
# expect: [7, '0x1', 'main', 'sleep -> run', '', '', '0x0']
# expect: [7, '0x2', 'first', 'get -> work', '_aexit -> __aexit__ -> go', 'main', '0x1']
# expect: [7, '0x3', 'second', '', '_aexit -> __aexit__ -> go', 'main', '0x1']
# expect: [7, '0x3', 'second', '', 'other', 'Unknown', '0x9']
# expect: └── (T) main
# expect:     └──  run app.py:1
# expect:         └──  sleep
# expect: [7, '0x1', 'main', 'sleep -> run', '', '', '0x0']
# expect: [[2, 1, 2]] {1: 'a', 2: 'b'}
