"""What `except*` raises again belongs with the rest of its group, notes or not."""
import traceback


def lines(error):
    print("".join(traceback.format_exception(error)).replace(__file__, "program.py"), end="")


def group():
    return ExceptionGroup("all", [ValueError(1), ExceptionGroup("inner", [TypeError("t"), KeyError("k")]), MemoryError("m")])


try:
    try:
        raise group()
    except* (KeyError, MemoryError) as found:
        found.add_note("seen")
        raise
except ExceptionGroup as error:
    lines(error)
try:
    try:
        noted = group()
        noted.add_note("from the start")
        raise noted
    except* ValueError:
        raise OSError("another")
    except* KeyError as found:
        raise
except ExceptionGroup as error:
    lines(error)
# expect:   + Exception Group Traceback (most recent call last):
# expect:   |   File "program.py", line 15, in <module>
# expect:   |     raise group()
# expect:   | ExceptionGroup: all (3 sub-exceptions)
# expect:   +-+---------------- 1 ----------------
# expect:     | ValueError: 1
# expect:     +---------------- 2 ----------------
# expect:     | ExceptionGroup: inner (2 sub-exceptions)
# expect:     +-+---------------- 1 ----------------
# expect:       | TypeError: t
# expect:       +---------------- 2 ----------------
# expect:       | KeyError: 'k'
# expect:       +------------------------------------
# expect:     +---------------- 3 ----------------
# expect:     | MemoryError: m
# expect:     +------------------------------------
# expect:   | ExceptionGroup:  (2 sub-exceptions)
# expect:   +-+---------------- 1 ----------------
# expect:     | Exception Group Traceback (most recent call last):
# expect:     |   File "program.py", line 25, in <module>
# expect:     |     raise noted
# expect:     | ExceptionGroup: all (1 sub-exception)
# expect:     | from the start
# expect:     +-+---------------- 1 ----------------
# expect:       | ValueError: 1
# expect:       +------------------------------------
# expect:     |
# expect:     | During handling of the above exception, another exception occurred:
# expect:     |
# expect:     | Traceback (most recent call last):
# expect:     |   File "program.py", line 27, in <module>
# expect:     |     raise OSError("another")
# expect:     | OSError: another
# expect:     +---------------- 2 ----------------
# expect:     | Exception Group Traceback (most recent call last):
# expect:     |   File "program.py", line 25, in <module>
# expect:     |     raise noted
# expect:     | ExceptionGroup: all (2 sub-exceptions)
# expect:     | from the start
# expect:     +-+---------------- 1 ----------------
# expect:       | ExceptionGroup: inner (2 sub-exceptions)
# expect:       +-+---------------- 1 ----------------
# expect:         | TypeError: t
# expect:         +---------------- 2 ----------------
# expect:         | KeyError: 'k'
# expect:         +------------------------------------
# expect:       +---------------- 2 ----------------
# expect:       | MemoryError: m
# expect:       +------------------------------------
