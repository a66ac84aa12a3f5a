# python: 3.13
import os, sys, threading
def g():
    for i in range(3): yield i
it=g(); next(it)
class A:
    def __init__(self): self.x=[1]
a=A()
def deep(n):
    if n: return deep(n-1)
    pid=os.fork()
    if pid==0:
        a.x.append(next(it)); print('child', a.x, n, flush=True)
        try: raise ValueError('in child')
        finally: print('fin', flush=True)
    os.waitpid(pid,0); return 'ok'
print(deep(5), a.x, next(it))
# expect: child [1, 1] 0
# expect: fin
# expect: ok [1] 1
