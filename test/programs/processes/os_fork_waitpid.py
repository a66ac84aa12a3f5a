# python: 3.13
import os
l=[]
for i in range(3):
    pid=os.fork()
    if pid==0: os._exit(i*2)
    l.append(pid)
print([os.waitstatus_to_exitcode(os.waitpid(p,0)[1]) for p in l])
import signal, time
pid=os.fork()
if pid==0: time.sleep(10)
os.kill(pid,signal.SIGTERM); p,s=os.waitpid(pid,0); print(os.WIFSIGNALED(s), os.WTERMSIG(s), os.waitstatus_to_exitcode(s), p==pid)
pid=os.fork()
if pid==0: time.sleep(0.1); os._exit(0)
print(os.waitpid(pid,os.WNOHANG)); time.sleep(0.3); print(os.waitpid(pid,os.WNOHANG)==(pid,0))
try: os.kill(pid,0)
except ProcessLookupError as e: print(e)
# expect: [0, 2, 4]
# expect: True 15 -15 True
# expect: (0, 0)
# expect: True
# expect: [Errno 3] No such process
