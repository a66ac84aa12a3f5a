# python: 3.13
import threading, traceback
class MyThread(threading.Thread):
    def __init__(self, fn): super().__init__(name='mine'); self.fn=fn; self.exc=None; self.result=None
    def run(self):
        try: self.result=self.fn()
        except Exception as e: self.exc=e
    def join(self, timeout=None):
        super().join(timeout)
        if self.exc: raise self.exc
        return self.result
t=MyThread(lambda: 42); t.start(); print(t.join())
t=MyThread(lambda: 1/0); t.start()
try: t.join()
except ZeroDivisionError as e: print('propagated', e)
def a(): b()
def b(): raise KeyError('deep') from ValueError('cause')
t=threading.Thread(target=a,name='deep-one'); t.start(); t.join()
def grp(): raise ExceptionGroup('g',[ValueError(1),TypeError(2)])
t=threading.Thread(target=grp); t.start(); t.join()
def sysexit(): import sys; sys.exit('thread exit msg')
t=threading.Thread(target=sysexit); t.start(); t.join(); print('ok')
def kb(): raise KeyboardInterrupt
t=threading.Thread(target=kb); t.start(); t.join(); print('ok2')
# expect: 42
# expect: propagated division by zero
# expect: ok
# expect: ok2
