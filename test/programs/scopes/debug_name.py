# __debug__ may be declared global, and stays what it is.
import dis, io, re
for s in ["global __debug__", "def f():\n global __debug__", "def f():\n nonlocal __debug__", "global __debug__; __debug__ = 1", "global __debug__; print(__debug__)", "def f():\n global __debug__\n return __debug__"]:
    try:
        out = io.StringIO()
        dis.dis(compile(s, "s", "exec"), show_offsets=False, file=out)
        print(re.sub("0x[0-9a-f]+", "0x", out.getvalue()))
    except SyntaxError as e: print(s, e, e.lineno, e.offset)
# expect:           RESUME                   0
# expect:           LOAD_CONST               0 (None)
# expect:           RETURN_VALUE
# expect:
# expect:   0           RESUME                   0
# expect:
# expect:   1           LOAD_CONST               0 (<code object f at 0x, file "s", line 1>)
# expect:               MAKE_FUNCTION
# expect:               STORE_NAME               0 (f)
# expect:               LOAD_CONST               1 (None)
# expect:               RETURN_VALUE
# expect:
# expect: Disassembly of <code object f at 0x, file "s", line 1>:
# expect:   1           RESUME                   0
# expect:               LOAD_CONST               0 (None)
# expect:               RETURN_VALUE
# expect:
# expect: def f():
# expect:  nonlocal __debug__ no binding for nonlocal '__debug__' found (s, line 2) 2 2
# expect: global __debug__; __debug__ = 1 cannot assign to __debug__ (s, line 1) 1 19
# expect:   0           RESUME                   0
# expect:
# expect:   1           LOAD_NAME                0 (print)
# expect:               PUSH_NULL
# expect:               LOAD_CONST               0 (True)
# expect:               CALL                     1
# expect:               POP_TOP
# expect:               LOAD_CONST               1 (None)
# expect:               RETURN_VALUE
# expect:
# expect:   0           RESUME                   0
# expect:
# expect:   1           LOAD_CONST               0 (<code object f at 0x, file "s", line 1>)
# expect:               MAKE_FUNCTION
# expect:               STORE_NAME               0 (f)
# expect:               LOAD_CONST               1 (None)
# expect:               RETURN_VALUE
# expect:
# expect: Disassembly of <code object f at 0x, file "s", line 1>:
# expect:   1           RESUME                   0
# expect:
# expect:   3           LOAD_CONST               0 (True)
# expect:               RETURN_VALUE
# expect:
