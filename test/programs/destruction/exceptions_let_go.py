"""What a handled exception held dies at the end of its handler, groups too."""
class D:
    def __init__(s, n): s.n = n
    def __del__(s): print('del', s.n)
def f(n):
    d = D(n); raise KeyError
def main():
    try: f(1)
    except* KeyError as e: print(1)
    print('after 1')
    try: f(2)
    except KeyError as e: print(2)
    print('after 2')
    try: f(3)
    except KeyError: print(3)
    print('after 3')
    try: raise ExceptionGroup('x', [KeyError()])
    except* KeyError as e: d = D(4); e.d = d; del d
    print('after 4')
main()
import weakref
try: raise ExceptionGroup('x', [KeyError()])
except ExceptionGroup as e: r = weakref.ref(e); print(r() is e)
print(r())
# expect: 1
# expect: del 1
# expect: after 1
# expect: 2
# expect: del 2
# expect: after 2
# expect: 3
# expect: del 3
# expect: after 3
# expect: del 4
# expect: after 4
# expect: True
# expect: None
