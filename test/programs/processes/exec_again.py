# python: 3.13
"""A program that puts itself in its own place."""

import os, sys, threading, time
n = int(sys.argv[1]) if len(sys.argv) > 1 else 0
print('run', n, os.getpid() == int(os.environ.get('FIRST', os.getpid())), threading.active_count(), flush=True)
os.environ.setdefault('FIRST', str(os.getpid()))
threading.Thread(target=time.sleep, args=(1000,), daemon=True).start()
if n < 3:
    os.execv(sys.executable, [sys.executable, __file__, str(n + 1)])
sys.exit(5)
# expect: run 0 True 1
# expect: run 1 True 1
# expect: run 2 True 1
# expect: run 3 True 1
# exit: 5
