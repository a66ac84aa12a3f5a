# python: 3.13
import os, threading
def t():
    pid=os.fork()
    if pid==0:
        print(threading.current_thread() is threading.main_thread(), threading.current_thread().name, flush=True); os._exit(4)
    print(os.waitpid(pid,0)[1]>>8)
x=threading.Thread(target=t,name='forker'); x.start(); x.join()
# expect: True forker
# expect: 4
