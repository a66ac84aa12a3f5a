"""What a tracer, a profiler and the tools of sys.monitoring are told where loops, awaits and generators end."""
import sys
def plain():
    yield 1
    yield 2
def guarded():
    try: yield 1
    finally: x = 1
def withvalue():
    yield 1
    return 7
async def arange(n):
    for i in range(n): yield i
async def af():
    async for i in arange(3):
        if i > 0: break
async def af2():
    async for i in arange(2): pass
class It:
    n = 0
    def __iter__(s): return s
    def __next__(s):
        s.n += 1
        if s.n > 1: raise StopIteration
        return s.n
def run():
    g = plain(); next(g); g.close()
    g = plain(); next(g); del g
    g = plain(); g.close()
    g = guarded(); next(g); g.close()
    g = guarded(); next(g); del g
    for x in withvalue(): pass
    for x in It(): pass
    l = list(withvalue())
    l = [y for y in withvalue()]
    a, *b = withvalue()
    (c,) = plain() if 0 else [1]
    any(x for x in [1])
    d = dict((x, x) for x in [1])
    for q in plain(): break
    m = max(withvalue())
    try: af().send(None)
    except StopIteration: pass
    try: af2().send(None)
    except StopIteration: pass
    e = enumerate(plain()); next(e); del e
    z = 1 in plain()
log = []
def tracer(f, ev, arg):
    if f.f_code.co_filename == __file__:
        log.append((f.f_code.co_name, ev, f.f_lineno, arg[0].__name__ if ev == 'exception' else (arg if ev == 'return' and isinstance(arg, (int, type(None))) else '')))
        return tracer
sys.settrace(tracer); run(); sys.settrace(None)
for l in log: print(l)
log.clear()
def prof(f, ev, arg):
    if f.f_code.co_filename == __file__: log.append((f.f_code.co_name, ev, f.f_lineno, arg.__name__ if ev[:2] == 'c_' else str(arg)[:10]))
sys.setprofile(prof); run(); sys.setprofile(None)
for l in log: print(*l)
M = sys.monitoring; M.use_tool_id(3, 'x'); log.clear(); E = M.events
def cb(name): return lambda c, *a: log.append((name, c.co_name, *[str(type(x).__name__ if not isinstance(x, (int, str)) else x) for x in a[1:]])) if c.co_filename == __file__ else None
for n in ('PY_START', 'PY_RESUME', 'PY_RETURN', 'PY_YIELD', 'PY_UNWIND', 'PY_THROW', 'RAISE', 'RERAISE', 'EXCEPTION_HANDLED', 'STOP_ITERATION'): M.register_callback(3, getattr(E, n), cb(n))
M.set_events(3, E.PY_START | E.PY_RESUME | E.PY_RETURN | E.PY_YIELD | E.PY_UNWIND | E.PY_THROW | E.RAISE | E.RERAISE | E.EXCEPTION_HANDLED | E.STOP_ITERATION)
run()
M.set_events(3, 0); M.free_tool_id(3)
for l in log: print(*l)
# expect: ('run', 'call', 26, '')
# expect: ('run', 'line', 27, '')
# expect: ('plain', 'call', 3, '')
# expect: ('plain', 'line', 4, '')
# expect: ('plain', 'return', 4, 1)
# expect: ('plain', 'call', 4, '')
# expect: ('plain', 'exception', 4, 'GeneratorExit')
# expect: ('plain', 'return', 4, None)
# expect: ('run', 'line', 28, '')
# expect: ('plain', 'call', 3, '')
# expect: ('plain', 'line', 4, '')
# expect: ('plain', 'return', 4, 1)
# expect: ('plain', 'call', 4, '')
# expect: ('plain', 'exception', 4, 'GeneratorExit')
# expect: ('plain', 'return', 4, None)
# expect: ('run', 'line', 29, '')
# expect: ('run', 'line', 30, '')
# expect: ('guarded', 'call', 6, '')
# expect: ('guarded', 'line', 7, '')
# expect: ('guarded', 'return', 7, 1)
# expect: ('guarded', 'call', 7, '')
# expect: ('guarded', 'exception', 7, 'GeneratorExit')
# expect: ('guarded', 'line', 8, '')
# expect: ('guarded', 'return', 8, None)
# expect: ('run', 'line', 31, '')
# expect: ('guarded', 'call', 6, '')
# expect: ('guarded', 'line', 7, '')
# expect: ('guarded', 'return', 7, 1)
# expect: ('guarded', 'call', 7, '')
# expect: ('guarded', 'exception', 7, 'GeneratorExit')
# expect: ('guarded', 'line', 8, '')
# expect: ('guarded', 'return', 8, None)
# expect: ('run', 'line', 32, '')
# expect: ('withvalue', 'call', 9, '')
# expect: ('withvalue', 'line', 10, '')
# expect: ('withvalue', 'return', 10, 1)
# expect: ('run', 'line', 32, '')
# expect: ('withvalue', 'call', 10, '')
# expect: ('withvalue', 'line', 11, '')
# expect: ('withvalue', 'return', 11, 7)
# expect: ('run', 'exception', 32, 'StopIteration')
# expect: ('run', 'line', 33, '')
# expect: ('__iter__', 'call', 21, '')
# expect: ('__iter__', 'line', 21, '')
# expect: ('__iter__', 'return', 21, '')
# expect: ('__next__', 'call', 22, '')
# expect: ('__next__', 'line', 23, '')
# expect: ('__next__', 'line', 24, '')
# expect: ('__next__', 'line', 25, '')
# expect: ('__next__', 'return', 25, 1)
# expect: ('run', 'line', 33, '')
# expect: ('__next__', 'call', 22, '')
# expect: ('__next__', 'line', 23, '')
# expect: ('__next__', 'line', 24, '')
# expect: ('__next__', 'exception', 24, 'StopIteration')
# expect: ('__next__', 'return', 24, None)
# expect: ('run', 'exception', 33, 'StopIteration')
# expect: ('run', 'line', 34, '')
# expect: ('withvalue', 'call', 9, '')
# expect: ('withvalue', 'line', 10, '')
# expect: ('withvalue', 'return', 10, 1)
# expect: ('withvalue', 'call', 10, '')
# expect: ('withvalue', 'line', 11, '')
# expect: ('withvalue', 'return', 11, 7)
# expect: ('run', 'line', 35, '')
# expect: ('withvalue', 'call', 9, '')
# expect: ('withvalue', 'line', 10, '')
# expect: ('withvalue', 'return', 10, 1)
# expect: ('run', 'line', 35, '')
# expect: ('withvalue', 'call', 10, '')
# expect: ('withvalue', 'line', 11, '')
# expect: ('withvalue', 'return', 11, 7)
# expect: ('run', 'exception', 35, 'StopIteration')
# expect: ('run', 'line', 36, '')
# expect: ('withvalue', 'call', 9, '')
# expect: ('withvalue', 'line', 10, '')
# expect: ('withvalue', 'return', 10, 1)
# expect: ('withvalue', 'call', 10, '')
# expect: ('withvalue', 'line', 11, '')
# expect: ('withvalue', 'return', 11, 7)
# expect: ('run', 'line', 37, '')
# expect: ('run', 'line', 38, '')
# expect: ('<genexpr>', 'call', 38, '')
# expect: ('<genexpr>', 'line', 38, '')
# expect: ('<genexpr>', 'return', 38, 1)
# expect: ('<genexpr>', 'call', 38, '')
# expect: ('<genexpr>', 'exception', 38, 'GeneratorExit')
# expect: ('<genexpr>', 'return', 38, None)
# expect: ('run', 'line', 39, '')
# expect: ('<genexpr>', 'call', 39, '')
# expect: ('<genexpr>', 'line', 39, '')
# expect: ('<genexpr>', 'return', 39, '')
# expect: ('<genexpr>', 'call', 39, '')
# expect: ('<genexpr>', 'line', 39, '')
# expect: ('<genexpr>', 'return', 39, None)
# expect: ('run', 'line', 40, '')
# expect: ('plain', 'call', 3, '')
# expect: ('plain', 'line', 4, '')
# expect: ('plain', 'return', 4, 1)
# expect: ('plain', 'call', 4, '')
# expect: ('plain', 'exception', 4, 'GeneratorExit')
# expect: ('plain', 'return', 4, None)
# expect: ('run', 'line', 41, '')
# expect: ('withvalue', 'call', 9, '')
# expect: ('withvalue', 'line', 10, '')
# expect: ('withvalue', 'return', 10, 1)
# expect: ('withvalue', 'call', 10, '')
# expect: ('withvalue', 'line', 11, '')
# expect: ('withvalue', 'return', 11, 7)
# expect: ('run', 'line', 42, '')
# expect: ('af', 'call', 14, '')
# expect: ('af', 'line', 15, '')
# expect: ('arange', 'call', 12, '')
# expect: ('arange', 'line', 13, '')
# expect: ('arange', 'return', 13, '')
# expect: ('af', 'exception', 15, 'StopIteration')
# expect: ('af', 'line', 16, '')
# expect: ('af', 'line', 15, '')
# expect: ('arange', 'call', 13, '')
# expect: ('arange', 'line', 13, '')
# expect: ('arange', 'return', 13, '')
# expect: ('af', 'exception', 15, 'StopIteration')
# expect: ('af', 'line', 16, '')
# expect: ('arange', 'call', 13, '')
# expect: ('arange', 'exception', 13, 'GeneratorExit')
# expect: ('arange', 'return', 13, None)
# expect: ('af', 'return', 16, None)
# expect: ('run', 'exception', 42, 'StopIteration')
# expect: ('run', 'line', 43, '')
# expect: ('run', 'line', 44, '')
# expect: ('af2', 'call', 17, '')
# expect: ('af2', 'line', 18, '')
# expect: ('arange', 'call', 12, '')
# expect: ('arange', 'line', 13, '')
# expect: ('arange', 'return', 13, '')
# expect: ('af2', 'exception', 18, 'StopIteration')
# expect: ('af2', 'line', 18, '')
# expect: ('arange', 'call', 13, '')
# expect: ('arange', 'line', 13, '')
# expect: ('arange', 'return', 13, '')
# expect: ('af2', 'exception', 18, 'StopIteration')
# expect: ('af2', 'line', 18, '')
# expect: ('arange', 'call', 13, '')
# expect: ('arange', 'line', 13, '')
# expect: ('arange', 'return', 13, None)
# expect: ('af2', 'exception', 18, 'StopAsyncIteration')
# expect: ('af2', 'return', 18, None)
# expect: ('run', 'exception', 44, 'StopIteration')
# expect: ('run', 'line', 45, '')
# expect: ('run', 'line', 46, '')
# expect: ('plain', 'call', 3, '')
# expect: ('plain', 'line', 4, '')
# expect: ('plain', 'return', 4, 1)
# expect: ('plain', 'call', 4, '')
# expect: ('plain', 'exception', 4, 'GeneratorExit')
# expect: ('plain', 'return', 4, None)
# expect: ('run', 'line', 47, '')
# expect: ('plain', 'call', 3, '')
# expect: ('plain', 'line', 4, '')
# expect: ('plain', 'return', 4, 1)
# expect: ('plain', 'call', 4, '')
# expect: ('plain', 'exception', 4, 'GeneratorExit')
# expect: ('plain', 'return', 4, None)
# expect: ('run', 'return', 47, None)
# expect: run call 26 None
# expect: run c_call 27 next
# expect: plain call 3 None
# expect: plain return 4 1
# expect: run c_return 27 next
# expect: run c_call 27 close
# expect: plain call 4 None
# expect: plain return 4 None
# expect: run c_return 27 close
# expect: run c_call 28 next
# expect: plain call 3 None
# expect: plain return 4 1
# expect: run c_return 28 next
# expect: plain call 4 None
# expect: plain return 4 None
# expect: run c_call 29 close
# expect: run c_return 29 close
# expect: run c_call 30 next
# expect: guarded call 6 None
# expect: guarded return 7 1
# expect: run c_return 30 next
# expect: run c_call 30 close
# expect: guarded call 7 None
# expect: guarded return 8 None
# expect: run c_return 30 close
# expect: run c_call 31 next
# expect: guarded call 6 None
# expect: guarded return 7 1
# expect: run c_return 31 next
# expect: guarded call 7 None
# expect: guarded return 8 None
# expect: withvalue call 9 None
# expect: withvalue return 10 1
# expect: withvalue call 10 None
# expect: withvalue return 11 7
# expect: __iter__ call 21 None
# expect: __iter__ return 21 <__main__.
# expect: __next__ call 22 None
# expect: __next__ return 25 1
# expect: __next__ call 22 None
# expect: __next__ return 24 None
# expect: withvalue call 9 None
# expect: withvalue return 10 1
# expect: withvalue call 10 None
# expect: withvalue return 11 7
# expect: withvalue call 9 None
# expect: withvalue return 10 1
# expect: withvalue call 10 None
# expect: withvalue return 11 7
# expect: withvalue call 9 None
# expect: withvalue return 10 1
# expect: withvalue call 10 None
# expect: withvalue return 11 7
# expect: <genexpr> call 38 None
# expect: <genexpr> return 38 1
# expect: <genexpr> call 38 None
# expect: <genexpr> return 38 None
# expect: <genexpr> call 39 None
# expect: <genexpr> return 39 (1, 1)
# expect: <genexpr> call 39 None
# expect: <genexpr> return 39 None
# expect: plain call 3 None
# expect: plain return 4 1
# expect: plain call 4 None
# expect: plain return 4 None
# expect: run c_call 41 max
# expect: withvalue call 9 None
# expect: withvalue return 10 1
# expect: withvalue call 10 None
# expect: withvalue return 11 7
# expect: run c_return 41 max
# expect: run c_call 42 send
# expect: af call 14 None
# expect: arange call 12 None
# expect: arange return 13 <async_gen
# expect: arange call 13 None
# expect: arange return 13 <async_gen
# expect: arange call 13 None
# expect: arange return 13 None
# expect: af return 16 None
# expect: run c_exception 42 send
# expect: run c_call 44 send
# expect: af2 call 17 None
# expect: arange call 12 None
# expect: arange return 13 <async_gen
# expect: arange call 13 None
# expect: arange return 13 <async_gen
# expect: arange call 13 None
# expect: arange return 13 None
# expect: af2 return 18 None
# expect: run c_exception 44 send
# expect: run c_call 46 next
# expect: plain call 3 None
# expect: plain return 4 1
# expect: run c_return 46 next
# expect: plain call 4 None
# expect: plain return 4 None
# expect: plain call 3 None
# expect: plain return 4 1
# expect: plain call 4 None
# expect: plain return 4 None
# expect: run return 47 None
# expect: <module> c_call 58 setprofile
# expect: PY_START run
# expect: PY_START plain
# expect: PY_YIELD plain 1
# expect: PY_THROW plain GeneratorExit
# expect: RAISE plain GeneratorExit
# expect: EXCEPTION_HANDLED plain GeneratorExit
# expect: RERAISE plain GeneratorExit
# expect: PY_UNWIND plain GeneratorExit
# expect: PY_START plain
# expect: PY_YIELD plain 1
# expect: PY_THROW plain GeneratorExit
# expect: RAISE plain GeneratorExit
# expect: EXCEPTION_HANDLED plain GeneratorExit
# expect: RERAISE plain GeneratorExit
# expect: PY_UNWIND plain GeneratorExit
# expect: PY_START guarded
# expect: PY_YIELD guarded 1
# expect: PY_THROW guarded GeneratorExit
# expect: RAISE guarded GeneratorExit
# expect: EXCEPTION_HANDLED guarded GeneratorExit
# expect: RERAISE guarded GeneratorExit
# expect: EXCEPTION_HANDLED guarded GeneratorExit
# expect: RERAISE guarded GeneratorExit
# expect: EXCEPTION_HANDLED guarded GeneratorExit
# expect: RERAISE guarded GeneratorExit
# expect: PY_UNWIND guarded GeneratorExit
# expect: PY_START guarded
# expect: PY_YIELD guarded 1
# expect: PY_THROW guarded GeneratorExit
# expect: RAISE guarded GeneratorExit
# expect: EXCEPTION_HANDLED guarded GeneratorExit
# expect: RERAISE guarded GeneratorExit
# expect: EXCEPTION_HANDLED guarded GeneratorExit
# expect: RERAISE guarded GeneratorExit
# expect: EXCEPTION_HANDLED guarded GeneratorExit
# expect: RERAISE guarded GeneratorExit
# expect: PY_UNWIND guarded GeneratorExit
# expect: PY_START withvalue
# expect: PY_YIELD withvalue 1
# expect: PY_RESUME withvalue
# expect: PY_RETURN withvalue 7
# expect: STOP_ITERATION run StopIteration
# expect: PY_START __iter__
# expect: PY_RETURN __iter__ It
# expect: PY_START __next__
# expect: PY_RETURN __next__ 1
# expect: PY_START __next__
# expect: RAISE __next__ StopIteration
# expect: PY_UNWIND __next__ StopIteration
# expect: RAISE run StopIteration
# expect: PY_START withvalue
# expect: PY_YIELD withvalue 1
# expect: PY_RESUME withvalue
# expect: PY_RETURN withvalue 7
# expect: PY_START withvalue
# expect: PY_YIELD withvalue 1
# expect: PY_RESUME withvalue
# expect: PY_RETURN withvalue 7
# expect: STOP_ITERATION run StopIteration
# expect: PY_START withvalue
# expect: PY_YIELD withvalue 1
# expect: PY_RESUME withvalue
# expect: PY_RETURN withvalue 7
# expect: PY_START <genexpr>
# expect: PY_YIELD <genexpr> 1
# expect: PY_THROW <genexpr> GeneratorExit
# expect: RAISE <genexpr> GeneratorExit
# expect: EXCEPTION_HANDLED <genexpr> GeneratorExit
# expect: RERAISE <genexpr> GeneratorExit
# expect: PY_UNWIND <genexpr> GeneratorExit
# expect: PY_START <genexpr>
# expect: PY_YIELD <genexpr> tuple
# expect: PY_RESUME <genexpr>
# expect: PY_RETURN <genexpr> NoneType
# expect: PY_START plain
# expect: PY_YIELD plain 1
# expect: PY_THROW plain GeneratorExit
# expect: RAISE plain GeneratorExit
# expect: EXCEPTION_HANDLED plain GeneratorExit
# expect: RERAISE plain GeneratorExit
# expect: PY_UNWIND plain GeneratorExit
# expect: PY_START withvalue
# expect: PY_YIELD withvalue 1
# expect: PY_RESUME withvalue
# expect: PY_RETURN withvalue 7
# expect: PY_START af
# expect: PY_START arange
# expect: PY_YIELD arange async_generator_wrapped_value
# expect: RAISE af StopIteration
# expect: PY_RESUME arange
# expect: PY_YIELD arange async_generator_wrapped_value
# expect: RAISE af StopIteration
# expect: PY_THROW arange GeneratorExit
# expect: RAISE arange GeneratorExit
# expect: EXCEPTION_HANDLED arange GeneratorExit
# expect: RERAISE arange GeneratorExit
# expect: PY_UNWIND arange GeneratorExit
# expect: PY_RETURN af NoneType
# expect: RAISE run StopIteration
# expect: EXCEPTION_HANDLED run StopIteration
# expect: PY_START af2
# expect: PY_START arange
# expect: PY_YIELD arange async_generator_wrapped_value
# expect: RAISE af2 StopIteration
# expect: PY_RESUME arange
# expect: PY_YIELD arange async_generator_wrapped_value
# expect: RAISE af2 StopIteration
# expect: PY_RESUME arange
# expect: PY_RETURN arange NoneType
# expect: RAISE af2 StopAsyncIteration
# expect: EXCEPTION_HANDLED af2 StopAsyncIteration
# expect: PY_RETURN af2 NoneType
# expect: RAISE run StopIteration
# expect: EXCEPTION_HANDLED run StopIteration
# expect: PY_START plain
# expect: PY_YIELD plain 1
# expect: PY_THROW plain GeneratorExit
# expect: RAISE plain GeneratorExit
# expect: EXCEPTION_HANDLED plain GeneratorExit
# expect: RERAISE plain GeneratorExit
# expect: PY_UNWIND plain GeneratorExit
# expect: PY_START plain
# expect: PY_YIELD plain 1
# expect: PY_THROW plain GeneratorExit
# expect: RAISE plain GeneratorExit
# expect: EXCEPTION_HANDLED plain GeneratorExit
# expect: RERAISE plain GeneratorExit
# expect: PY_UNWIND plain GeneratorExit
# expect: PY_RETURN run NoneType
