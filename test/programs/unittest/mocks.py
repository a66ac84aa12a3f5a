from unittest import mock
from unittest.mock import *
m = Mock(side_effect=[1, ValueError("v"), DEFAULT], return_value=9)
print(m(), type(m.side_effect).__name__)
try: m()
except ValueError as e: print(e)
print(m())
try: m()
except StopIteration: print("stop")
m = Mock(side_effect=sentinel.X); print(m.side_effect)
m = Mock(); m(1); m(2, a=3)
try: m.assert_has_calls([call(3)])
except AssertionError as e: print(e)
m.assert_has_calls([call(1), call(2, a=3)]); 
try: m.assert_has_calls([call(9)], any_order=True)
except AssertionError as e: print(e)
class L(list): pass
s = Mock(spec=L([1])); s.append(3); print(s.append.call_args)
try: Mock(spec=["a"]).b
except AttributeError as e: print(e)
for f in (lambda: patch("os.getcwd", autospect=True), lambda: create_autospec(int, set_spec=1), lambda: Mock(spec=Mock()), lambda: create_autospec(Mock()), lambda: patch("nodot"), lambda: patch.object("str", "x"), lambda: Mock().assert_foo, lambda: Mock().asert_called_with, lambda: Mock(spec=int).zork, lambda: Mock(spec_set=int).__setattr__("q", 1)):
    try: print(f())
    except Exception as e: print(type(e).__name__, str(e).split(" id=")[0])
o = mock_open(read_data="l1\nl2\n")
with patch("builtins.open", o):
    with open("f") as f: print(f.readline(), f.readlines(), f.read())
    with open("f", "w") as f: f.write("x")
    print(list(open("f")))
print(o.mock_calls); o().write.assert_called_once_with("x")
h = o(); h.readline.return_value = "same"; print(h.readline(), next(h))
def f(a, b=1): "doc"; return a
g = create_autospec(f, return_value=5); print(g(1), g.call_args, g.mock.called)
try: g()
except TypeError as e: print(e)
class C:
    x = 1
    def m(self, a): pass
    @property
    def p(self): return 1
    @classmethod
    def cm(cls): pass
    async def am(self): pass
K = create_autospec(C); i = K(); i.m(1); print(i.m.mock_calls, isinstance(i, C), K.mock_calls, type(i.am).__name__)
try: i.m(1, 2)
except TypeError as e: print(e)
with patch.object(C, "m", autospec=True) as pm: c = C(); c.m(4); print(pm.call_args == call(c, 4))
with patch.multiple(C, x=5, m=DEFAULT) as d: print(C.x, list(d))
with patch.dict("os.environ", {"A_B": "1"}, clear=False): import os; print(os.environ["A_B"])
print("A_B" in os.environ); p = PropertyMock(return_value=3)
with patch.object(C, "p", new_callable=PropertyMock, return_value=8) as pp: print(C().p, pp.mock_calls)
mm = MagicMock(); mm.__getitem__.return_value = 4; mm.__len__.return_value = 3; print(mm["k"], len(mm), mm.__getitem__.call_args, int(mm), bool(mm), list(mm), mm == mm, mm < 3 if False else "")
a = Mock(name="foo"); print(*(repr(each).split(" id")[0] for each in (a, a.bar, a.bar(), a.bar().baz))); a.configure_mock(**{"x.return_value": 3, "y": 4}); print(a.x(), a.y); a.reset_mock(); print(a.x.called, a.y)
seal(a)
try: a.new
except AttributeError as e: print(e)
print(ANY == 5, call(1, b=2), call.foo(3).bar(), sentinel.z, mock.call().x == mock.call().x, [call(1)] == [call(1)], call(1).args, call(1, x=2).kwargs)
import asyncio
am = AsyncMock(return_value=3); print(asyncio.run(am(1)), am.await_count, am.await_args); am.assert_awaited_once_with(1)
w = Mock(wraps=[1, 2].append); w(3); print(w.call_count); parent = Mock(); parent.a(1); parent.b.c(2); print(parent.mock_calls, parent.method_calls)
try: m.assert_called_once()
except AssertionError as e: print(e)
try: m.assert_not_called()
except AssertionError as e: print(e)
try: m.assert_any_call(7)
except AssertionError as e: print(e)
try: m.assert_called_with(1, 2, x=3)
except AssertionError as e: print(e)
# expect: 1 list_iterator
# expect: v
# expect: 9
# expect: stop
# expect: sentinel.X
# expect: Calls not found.
# expect: Expected: [call(3)]
# expect:   Actual: [call(1), call(2, a=3)]
# expect: 'mock' does not contain all of (call(9),) in its call list, found [call(1), call(2, a=3)] instead
# expect: call(3)
# expect: Mock object has no attribute 'b'
# expect: RuntimeError 'autospect' might be a typo; use unsafe=True if this is intended
# expect: RuntimeError 'set_spec' might be a typo; use unsafe=True if this is intended
# expect: InvalidSpecError Cannot spec a Mock object. [object=<Mock
# expect: InvalidSpecError Cannot autospec a Mock object. [object=<Mock
# expect: TypeError Need a valid target to patch. You supplied: 'nodot'
# expect: TypeError 'str' must be the actual object to be patched, not a str
# expect: AttributeError 'assert_foo' is not a valid assertion. Use a spec for the mock if 'assert_foo' is meant to be an attribute.
# expect: AttributeError 'asert_called_with' is not a valid assertion. Use a spec for the mock if 'asert_called_with' is meant to be an attribute.
# expect: AttributeError Mock object has no attribute 'zork'
# expect: AttributeError Mock object has no attribute 'q'
# expect: l1
# expect:  ['l2\n']
# expect: ['l1\n', 'l2\n']
# expect: [call('f'),
# expect:  call().__enter__(),
# expect:  call().readline(),
# expect:  call().readlines(),
# expect:  call().read(),
# expect:  call().__exit__(None, None, None),
# expect:  call().close(),
# expect:  call('f', 'w'),
# expect:  call().__enter__(),
# expect:  call().write('x'),
# expect:  call().__exit__(None, None, None),
# expect:  call().close(),
# expect:  call('f'),
# expect:  call().__iter__()]
# expect: same same
# expect: 5 call(1) True
# expect: missing a required argument: 'a'
# expect: [call(1)] True [call(), call().m(1)] AsyncMock
# expect: too many positional arguments
# expect: True
# expect: 5 ['m']
# expect: 1
# expect: False
# expect: 8 [call()]
# expect: 4 3 call('k') 1 True [] True
# expect: <Mock name='foo' <Mock name='foo.bar' <Mock name='foo.bar()' <Mock name='foo.bar().baz'
# expect: 3 4
# expect: False 4
# expect: foo.new
# expect: True call(1, b=2) call.foo().bar() sentinel.z True True (1,) {'x': 2}
# expect: 3 1 call(1)
# expect: 1
# expect: [call.a(1), call.b.c(2)] [call.a(1), call.b.c(2)]
# expect: Expected 'mock' to have been called once. Called 2 times.
# expect: Calls: [call(1), call(2, a=3)].
# expect: Expected 'mock' to not have been called. Called 2 times.
# expect: Calls: [call(1), call(2, a=3)].
# expect: mock(7) call not found
# expect: expected call not found.
# expect: Expected: mock(1, 2, x=3)
# expect:   Actual: mock(2, a=3)
