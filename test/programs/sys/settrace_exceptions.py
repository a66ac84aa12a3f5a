import sys
def a(): b()
def b():
    try:
        c()
    finally:
        x = 1
def c():
    raise KeyError(1)
def run():
    try:
        a()
    except KeyError:
        pass
log = []
def tr(frame, event, arg):
    if frame.f_code.co_filename != __file__: return None
    a = arg
    if event == 'exception': a = arg[0].__name__
    log.append((frame.f_code.co_name, event, frame.f_lineno - frame.f_code.co_firstlineno, a))
    return tr
sys.settrace(tr)
run()
sys.settrace(None)
for l in log: print(*l)
# expect: run call 0 None
# expect: run line 1 None
# expect: run line 2 None
# expect: a call 0 None
# expect: a line 0 None
# expect: b call 0 None
# expect: b line 1 None
# expect: b line 2 None
# expect: c call 0 None
# expect: c line 1 None
# expect: c exception 1 KeyError
# expect: c return 1 None
# expect: b exception 2 KeyError
# expect: b line 4 None
# expect: b return 4 None
# expect: a exception 0 KeyError
# expect: a return 0 None
# expect: run exception 2 KeyError
# expect: run line 3 None
# expect: run line 4 None
# expect: run return 4 None
