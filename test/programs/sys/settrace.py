import sys
def f(x):
    y = x + 1
    if y > 2:
        y -= 1
    for i in range(2):
        y += i
    return y
def g():
    try:
        f(1)
        1/0
    except ZeroDivisionError as e:
        z = 1
    finally:
        z = 2
    while z < 4: z += 1
    with open(__file__) if False else C() as c:
        pass
    return z
class C:
    def __enter__(self): return 1
    def __exit__(self, *a):
        return None
log = []
def tr(frame, event, arg):
    if frame.f_code.co_filename != __file__: return None
    a = arg
    if event == 'exception': a = arg[0].__name__
    log.append((frame.f_code.co_name, event, frame.f_lineno - frame.f_code.co_firstlineno, a))
    return tr
sys.settrace(tr)
g()
sys.settrace(None)
for l in log: print(*l)
print(sys.gettrace())
# expect: g call 0 None
# expect: g line 1 None
# expect: g line 2 None
# expect: f call 0 None
# expect: f line 1 None
# expect: f line 2 None
# expect: f line 4 None
# expect: f line 5 None
# expect: f line 4 None
# expect: f line 5 None
# expect: f line 4 None
# expect: f line 6 None
# expect: f return 6 3
# expect: g line 3 None
# expect: g exception 3 ZeroDivisionError
# expect: g line 4 None
# expect: g line 5 None
# expect: g line 7 None
# expect: g line 8 None
# expect: g line 8 None
# expect: g line 8 None
# expect: g line 9 None
# expect: __enter__ call 0 None
# expect: __enter__ line 0 None
# expect: __enter__ return 0 1
# expect: g line 10 None
# expect: g line 9 None
# expect: __exit__ call 0 None
# expect: __exit__ line 1 None
# expect: __exit__ return 1 None
# expect: g line 11 None
# expect: g return 11 4
# expect: None
