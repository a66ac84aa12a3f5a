# python: 3.13
"""What an interruption does to programs that have just begun, that wait, and that end by it: their status says the signal."""

import os
import signal
import subprocess
import sys
import time

for early in (True, False):
    child = subprocess.Popen(['sleep', '50'])
    if not early:
        time.sleep(0.1)
    child.send_signal(signal.SIGINT)
    print(child.wait())

done = subprocess.run([sys.executable, '-c', "raise KeyboardInterrupt('x')"], capture_output=True, text=True)
print(done.returncode, done.stderr.splitlines()[-1])
done = subprocess.run(
    [sys.executable, '-c', 'import os, signal\nsignal.signal(2, signal.SIG_IGN)\nos.kill(os.getpid(), 2)\nprint(5)'],
    capture_output=True,
    text=True,
)
print(done.returncode, done.stdout.strip())
print(subprocess.run([sys.executable, '-c', 'raise SystemExit(-2)'], check=False).returncode)

sys.stdout.flush()
pid = os.fork()
if pid == 0:
    os.kill(os.getpid(), signal.SIGTERM)
    time.sleep(1)
status = os.waitpid(pid, 0)[1]
print(os.WIFSIGNALED(status), os.waitstatus_to_exitcode(status))
# expect: -2
# expect: -2
# expect: -2 KeyboardInterrupt: x
# expect: 0 5
# expect: 254
# expect: True -15
