# python: 3.13
import threading, time, sys
# nested locks, producer consumer, rw lock
class RW:
    def __init__(self): self.c=threading.Condition(); self.r=0
    def read(self):
        with self.c: self.r+=1
    def done(self):
        with self.c:
            self.r-=1
            if not self.r: self.c.notify_all()
    def write(self):
        self.c.acquire()
        while self.r: self.c.wait()
    def wdone(self): self.c.release()
rw=RW(); log=[]
def reader(i): rw.read(); time.sleep(0.02); log.append('r'); rw.done()
def writer(): time.sleep(0.01); rw.write(); log.append('w'); rw.wdone()
ts=[threading.Thread(target=reader,args=(i,)) for i in range(3)]+[threading.Thread(target=writer)]
[t.start() for t in ts]; [t.join() for t in ts]; print(log)
print(sys.getswitchinterval()); sys.setswitchinterval(0.01); print(sys.getswitchinterval())
for v in (0,-1,'a'):
    try: sys.setswitchinterval(v)
    except Exception as e: print(type(e).__name__, e)
print(sys._current_frames().keys()=={threading.get_ident()})
print(len(sys._current_exceptions()))
print(threading.get_ident()==threading.main_thread().ident, threading.get_native_id()==threading.main_thread().native_id)
# expect: ['r', 'r', 'r', 'w']
# expect: 0.005
# expect: 0.01
# expect: ValueError switch interval must be strictly positive
# expect: ValueError switch interval must be strictly positive
# expect: TypeError must be real number, not str
# expect: True
# expect: 1
# expect: True True
