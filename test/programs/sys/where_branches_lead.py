# sys.monitoring tells where code is in bytes of co_code, as co_branches() does, and a line once, however often a loop on it comes round.
import sys
from functools import reduce

monitoring = sys.monitoring
events = monitoring.events


def watched(function, *names):
    told = []
    first = function.__code__.co_firstlineno
    monitoring.use_tool_id(3, 'branches')
    for name in names:

        def callback(code, *places, name=name):
            if code is not function.__code__:
                return
            if name == 'LINE':
                told.append(('line', places[0] - first))
            else:
                told.append((name.lower(), *(p if isinstance(p, int) else type(p).__name__ for p in places)))

        monitoring.register_callback(3, getattr(events, name), callback)
    monitoring.set_local_events(3, function.__code__, reduce(int.__or__, (getattr(events, name) for name in names)))
    function()
    monitoring.set_local_events(3, function.__code__, 0)
    monitoring.free_tool_id(3)
    return told


def groups():
    try:
        try:
            raise KeyError
        except* ValueError:
            print('no')
        except* KeyError:
            x = 1
    except Exception:
        x = 2
    return x


def loops():
    x = 0
    for a in range(2):
        if a: x = 4
        else: x = 6
    while x > 5: x -= 1
    return x


def matches():
    v = 1
    match v:
        case 0: v = 3
        case 1 if v: v = 5
        case _: pass
    assert v
    return [i for i in range(2) if i]


def generators():
    def numbers():
        yield 1
    for i in numbers(): pass
    return i is None or i


for function in (groups, loops, matches, generators):
    print(function.__name__, list(function.__code__.co_branches()))
    print(watched(function, 'LINE'))
    print(watched(function, 'BRANCH_LEFT', 'BRANCH_RIGHT', 'JUMP', 'LINE'))
    print(watched(function, 'CALL', 'PY_START', 'PY_RETURN'))
# expect: groups [(38, 44, 76), (92, 98, 116), (124, 130, 138), (164, 170, 182)]
# expect: [('line', 1), ('line', 2), ('line', 3), ('line', 4), ('line', 6), ('line', 7), ('line', 10)]
# expect: [('line', 1), ('line', 2), ('line', 3), ('line', 4), ('branch_right', 38, 76), ('line', 6), ('branch_left', 92, 98), ('line', 7), ('jump', 106, 120), ('branch_left', 124, 130), ('line', 10)]
# expect: [('py_start', 0), ('py_return', 136, 1)]
# expect: loops [(28, 32, 70), (44, 50, 58), (78, 84, 106)]
# expect: [('line', 1), ('line', 2), ('line', 3), ('line', 4), ('line', 2), ('line', 3), ('line', 2), ('line', 5), ('line', 6)]
# expect: [('line', 1), ('line', 2), ('branch_left', 28, 32), ('line', 3), ('branch_right', 44, 58), ('line', 4), ('jump', 62, 28), ('line', 2), ('branch_left', 28, 32), ('line', 3), ('branch_left', 44, 50), ('jump', 54, 28), ('line', 2), ('branch_right', 28, 70), ('line', 5), ('branch_right', 78, 106), ('line', 6)]
# expect: [('py_start', 0), ('call', 18, 'type', 2), ('py_return', 108, 4)]
# expect: matches [(16, 22, 30), (36, 42, 64), (52, 58, 64), (76, 82, 86), (116, 120, 152), (130, 136, 140)]
# expect: [('line', 1), ('line', 2), ('line', 3), ('line', 4), ('line', 6), ('line', 7)]
# expect: [('line', 1), ('line', 2), ('line', 3), ('branch_right', 16, 30), ('line', 4), ('branch_left', 36, 42), ('branch_left', 52, 58), ('jump', 62, 66), ('line', 6), ('branch_right', 76, 86), ('line', 7), ('branch_left', 116, 120), ('branch_left', 130, 136), ('jump', 136, 116), ('branch_left', 116, 120), ('branch_right', 130, 140), ('jump', 144, 116), ('branch_right', 116, 152)]
# expect: [('py_start', 0), ('call', 98, 'type', 2), ('py_return', 156, 'list')]
# expect: generators [(22, 26, 36), (52, 58, 62)]
# expect: [('line', 1), ('line', 3), ('line', 4)]
# expect: [('line', 1), ('line', 3), ('branch_left', 22, 26), ('jump', 28, 22), ('branch_right', 22, 36), ('line', 4), ('branch_left', 52, 58)]
# expect: [('py_start', 0), ('call', 12, 'function', 'object'), ('py_return', 62, 1)]
