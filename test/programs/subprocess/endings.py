# How children end: signals, exit statuses, threads, functions at exit; and what they write.
# python: 3.13
import os, subprocess, sys, signal
p = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(30)'])
os.kill(p.pid, signal.SIGUSR1); print(p.wait())
p = subprocess.Popen([sys.executable, '-c', 'import os; os._exit(7)']); print(p.wait())
p = subprocess.Popen([sys.executable, '-c', 'import os,signal; os.kill(os.getpid(), signal.SIGKILL)']); print(p.wait(), p.poll())
p = subprocess.Popen([sys.executable, '-c', 'import time\ntry: time.sleep(30)\nexcept KeyboardInterrupt: print("int"); raise SystemExit(9)'], stdout=subprocess.PIPE)
import time; time.sleep(1); p.send_signal(signal.SIGINT); print(p.communicate(), p.returncode)
pid, st = os.waitpid(subprocess.Popen([sys.executable, '-c', 'raise SystemExit(3)']).pid, 0); print(os.waitstatus_to_exitcode(st))
print(subprocess.run([sys.executable, '-c', 'import threading,time\nthreading.Thread(target=lambda:(time.sleep(.1),print("thread"))).start()\nprint("main")'], capture_output=True, text=True).stdout)
print(subprocess.run([sys.executable, '-c', 'import asyncio\nasync def m():\n    await asyncio.sleep(.1); print("async")\nasyncio.run(m())'], capture_output=True, text=True).stdout)
print(subprocess.run([sys.executable, '-c', 'import atexit; atexit.register(print,"bye"); print("hi")'], capture_output=True, text=True).stdout)
print(subprocess.run([sys.executable, '-c', 'import multiprocessing as m\nif __name__=="__main__": print(m.Pool(2).map(abs,[-1,2]))'], capture_output=True, text=True).stdout)
print(subprocess.run([sys.executable, '-c', 'print(input("? "))'], input='abc\n', capture_output=True, text=True).stdout)
print(subprocess.run([sys.executable, '-c', 'import sys; sys.stdout.write("no newline")'], capture_output=True).stdout)
r=subprocess.run([sys.executable, '-c', 'import logging; logging.warning("w"); import warnings; warnings.warn("x")'], capture_output=True, text=True); print(r.stderr)
# A child that nobody waited for is forgotten when the next one begins; only P_NOWAIT does not wait.
import time, warnings
warnings.simplefilter('ignore', ResourceWarning)
p = subprocess.Popen(['sleep', '0.05']); del p
print(len(subprocess._active)); time.sleep(0.3); print(subprocess.call(['true']), subprocess._active)
print(os.spawnv(7, '/bin/sh', ['sh', '-c', 'exit 3']))
# expect: -10
# expect: 7
# expect: -9 -9
# expect: (b'int\n', None) 9
# expect: 3
# expect: main
# expect: thread
# expect:
# expect: async
# expect:
# expect: hi
# expect: bye
# expect:
# expect: [1, 2]
# expect:
# expect: ? abc
# expect:
# expect: b'no newline'
# expect: WARNING:root:w
# expect: <string>:1: UserWarning: x
# expect:   import logging; logging.warning("w"); import warnings; warnings.warn("x")
# expect:
# expect: 1
# expect: 0 []
# expect: 3
