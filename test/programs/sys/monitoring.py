import sys
m = sys.monitoring
E = m.events
print(sorted((v, k) for k, v in vars(E).items()))
m.use_tool_id(0, "mytool")
print(m.get_tool(0), m.get_tool(1))
def f(n):
    t = 0
    for i in range(n):
        if i % 2:
            t += i
    return t
def g():
    try:
        raise ValueError("x")
    except ValueError:
        return f(3)
log = []
for name in ("PY_START", "PY_RETURN", "LINE", "RAISE", "EXCEPTION_HANDLED", "CALL", "C_RETURN", "PY_UNWIND"):
    def cb(code, *args, name=name):
        args = [a if not callable(a) else getattr(a, '__name__', '?') for a in args]
        if name == "LINE": args = [args[0] - code.co_firstlineno]
        else: args = args[1:]
        log.append((name, code.co_name, *map(repr, args)))
    print(m.register_callback(0, getattr(E, name), cb))
m.set_events(0, E.PY_START | E.PY_RETURN | E.LINE | E.RAISE | E.EXCEPTION_HANDLED | E.CALL | E.PY_UNWIND)
print(m.get_events(0))
g()
m.set_events(0, 0)
m.free_tool_id(0)
for l in log:
    if l[1] in 'fg': print(*l)
try: m.set_events(0, 1)
except ValueError as e: print(e)
try: m.use_tool_id(9, "x")
except ValueError as e: print(e)
m.use_tool_id(1, "a")
try: m.use_tool_id(1, "x")
except ValueError as e: print(e)
try: m.register_callback(1, 3, None)
except ValueError as e: print(e)
try: m.set_events(1, E.C_RETURN)
except ValueError as e: print(e)

# A tool that is not in use wants nothing.
print(sys.monitoring.get_events(3), sys.monitoring.get_tool(3))
# expect: [(0, 'NO_EVENTS'), (1, 'PY_START'), (2, 'PY_RESUME'), (4, 'PY_RETURN'), (8, 'PY_YIELD'), (16, 'CALL'), (32, 'LINE'), (64, 'INSTRUCTION'), (128, 'JUMP'), (256, 'BRANCH_LEFT'), (512, 'BRANCH_RIGHT'), (1024, 'STOP_ITERATION'), (2048, 'RAISE'), (4096, 'EXCEPTION_HANDLED'), (8192, 'PY_UNWIND'), (16384, 'PY_THROW'), (32768, 'RERAISE'), (65536, 'C_RETURN'), (131072, 'C_RAISE'), (262144, 'BRANCH')]
# expect: mytool None
# expect: None
# expect: None
# expect: None
# expect: None
# expect: None
# expect: None
# expect: None
# expect: None
# expect: 14389
# expect: PY_START g
# expect: LINE g 1
# expect: LINE g 2
# expect: CALL g 'ValueError' 'x'
# expect: C_RETURN g 'ValueError' 'x'
# expect: RAISE g ValueError('x')
# expect: EXCEPTION_HANDLED g ValueError('x')
# expect: LINE g 3
# expect: LINE g 4
# expect: CALL g 'f' 3
# expect: PY_START f
# expect: LINE f 1
# expect: LINE f 2
# expect: CALL f 'range' 3
# expect: C_RETURN f 'range' 3
# expect: LINE f 3
# expect: LINE f 2
# expect: LINE f 3
# expect: LINE f 4
# expect: LINE f 2
# expect: LINE f 3
# expect: LINE f 2
# expect: LINE f 5
# expect: PY_RETURN f 1
# expect: PY_RETURN g 1
# expect: tool 0 is not in use
# expect: invalid tool 9 (must be between 0 and 5)
# expect: tool 1 is already in use
# expect: The callback can only be set for one event at a time
# expect: cannot set C_RETURN or C_RAISE events independently
# expect: 0 None
