# python: 3.13
import threading, signal, os, time, queue
def handler(signum, frame): stop.set()
stop=threading.Event(); signal.signal(signal.SIGTERM, handler)
def worker(i):
    while not stop.wait(0.02): pass
    print('worker', i, 'stopping')
ts=[threading.Thread(target=worker,args=(i,)) for i in range(1)]
[t.start() for t in ts]
threading.Timer(0.1, os.kill, (os.getpid(), signal.SIGTERM)).start()
for t in ts: t.join()
print('graceful', stop.is_set())
def run():
    try: signal.pthread_kill(threading.get_ident(), 0); print('exists')
    except Exception as e: print(e)
t=threading.Thread(target=run); t.start(); t.join()
# expect: worker 0 stopping
# expect: graceful True
# expect: exists
