import sys
def gen():
    x = yield 1
    try:
        yield x
    except ValueError:
        yield 5
    return 3
def outer():
    r = yield from gen()
    print(r)
def run():
    g = outer()
    print(next(g))
    print(g.send(2))
    print(g.throw(ValueError("q")))
    for z in g: print(z)
    print([i*2 for i in range(2)])
    print(list(i*2 for i in range(2)))
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
# expect: 1
# expect: 2
# expect: 5
# expect: 3
# expect: [0, 2]
# expect: [0, 2]
# expect: run call 0 None
# expect: run line 1 None
# expect: run line 2 None
# expect: outer call 0 None
# expect: outer line 1 None
# expect: gen call 0 None
# expect: gen line 1 None
# expect: gen return 1 1
# expect: outer return 1 1
# expect: run line 3 None
# expect: outer call 1 None
# expect: gen call 1 None
# expect: gen line 2 None
# expect: gen line 3 None
# expect: gen return 3 2
# expect: outer return 1 2
# expect: run line 4 None
# expect: gen call 3 None
# expect: gen exception 3 ValueError
# expect: gen line 4 None
# expect: gen line 5 None
# expect: gen return 5 5
# expect: run line 5 None
# expect: outer call 1 None
# expect: gen call 5 None
# expect: gen line 6 None
# expect: gen return 6 3
# expect: outer exception 1 StopIteration
# expect: outer line 2 None
# expect: outer return 2 None
# expect: run line 6 None
# expect: run line 6 None
# expect: run line 6 None
# expect: run line 7 None
# expect: <genexpr> call 0 None
# expect: <genexpr> line 0 None
# expect: <genexpr> return 0 0
# expect: <genexpr> call 0 None
# expect: <genexpr> line 0 None
# expect: <genexpr> return 0 2
# expect: <genexpr> call 0 None
# expect: <genexpr> line 0 None
# expect: <genexpr> return 0 None
# expect: run return 7 None
