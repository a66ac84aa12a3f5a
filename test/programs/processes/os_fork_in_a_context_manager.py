# python: 3.13
"""os.fork() below next(): in a generator that somebody advances, as contextlib does."""

import os
from contextlib import contextmanager


@contextmanager
def child():
    pid = os.fork()
    try:
        yield pid == 0
    finally:
        if pid == 0:
            os._exit(3)
        print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))


with child() as in_child:
    if in_child:
        print('child', flush=True)


def numbers():
    pid = os.fork()
    if pid:
        os.waitpid(pid, 0)
    yield 'parent' if pid else 'child'
    yield 2
    if not pid:
        os._exit(0)
    return 'over'


iterator = numbers()
print(next(iterator), flush=True)
print(next(iterator, None), flush=True)
print(next(iterator, None), flush=True)
iterator = numbers()
print(next(iterator), next(iterator), flush=True)
try:
    next(iterator)
except StopIteration as error:
    print(error.value)
# expect: child
# expect: 3
# expect: child
# expect: 2
# expect: parent
# expect: 2
# expect: None
# expect: child 2
# expect: parent 2
# expect: over
