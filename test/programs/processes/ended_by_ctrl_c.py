"""A child that KeyboardInterrupt ends ends by its signal; who says so with a number keeps eight bits of it."""
import subprocess
import sys

interrupted = subprocess.run([sys.executable, "-c", "raise KeyboardInterrupt"], stderr=subprocess.PIPE)
print(interrupted.returncode, interrupted.stderr.splitlines()[-1])
killed = subprocess.run([sys.executable, "-c", "import os, signal\nos.kill(os.getpid(), signal.SIGINT)\nfor _ in range(1000): pass"], stderr=subprocess.PIPE)
print(killed.returncode)
for status in (-2, 258, 3):
    print(subprocess.run([sys.executable, "-c", f"import sys; sys.exit({status})"]).returncode)
try:
    subprocess.run([sys.executable, "-c", "raise KeyboardInterrupt"], stderr=subprocess.DEVNULL, check=True)
except subprocess.CalledProcessError as error:
    print(error.returncode)

# python: 3.13
# expect: -2 b'KeyboardInterrupt'
# expect: -2
# expect: 254
# expect: 2
# expect: 3
# expect: -2
