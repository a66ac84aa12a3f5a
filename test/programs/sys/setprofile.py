import sys
def f(x):
    return len([x]) + abs(-1)
def g():
    r = [f(i) for i in range(2)]
    s = sorted([3, 1], key=lambda v: v)
    "abc".upper()
    try:
        int("x")
    except ValueError: pass
    return r
log = []
def pr(frame, event, arg):
    log.append((frame.f_code.co_name, event, getattr(arg, '__name__', arg)))
sys.setprofile(pr)
g()
sys.setprofile(None)
for l in log: print(*l)
print(sys.getprofile())
# expect: g call None
# expect: f call None
# expect: f c_call len
# expect: f c_return len
# expect: f c_call abs
# expect: f c_return abs
# expect: f return 2
# expect: f call None
# expect: f c_call len
# expect: f c_return len
# expect: f c_call abs
# expect: f c_return abs
# expect: f return 2
# expect: g c_call sorted
# expect: <lambda> call None
# expect: <lambda> return 3
# expect: <lambda> call None
# expect: <lambda> return 1
# expect: g c_return sorted
# expect: g c_call upper
# expect: g c_return upper
# expect: g return [2, 2]
# expect: <module> c_call setprofile
# expect: None
