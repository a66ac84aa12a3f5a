# There is only Python on the simulated computer: no other program can be started, and there is no shell.
import subprocess

try:
    print(subprocess.run(["true"]).returncode)
except FileNotFoundError as error:
    print(error)
# here: [Errno 2] No such file or directory: 'true'
# cpython: 0
