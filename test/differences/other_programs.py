# The simulated computer has Python, a shell, and a few small programs (echo, sleep, cat, sort, ...): no other program can be started.
import subprocess

try:
    print(subprocess.run(["perl", "-e", "1"]).returncode)
except FileNotFoundError as error:
    print(error)
# here: [Errno 2] No such file or directory: 'perl'
# cpython: 0
