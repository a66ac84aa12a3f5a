# python: 3.13
import os
import subprocess
import sys
import tempfile

LEFT = """
import warnings, os, socket
warnings.simplefilter("always")
file = open(os.devnull, encoding="utf-8")
left = socket.socket()
print("end")
"""
with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "left.py")
    with open(path, "w") as script:
        script.write(LEFT)
    done = subprocess.run([sys.executable, path], capture_output=True, text=True)
    print(done.stdout, done.stderr, done.returncode, sep="")
# expect: end
# expect: <sys>:0: ResourceWarning: unclosed file <_io.TextIOWrapper name='/dev/null' mode='r' encoding='utf-8'>
# expect: <sys>:0: ResourceWarning: unclosed <socket.socket fd=4, family=2, type=1, proto=0, laddr=('0.0.0.0', 0)>
# expect: 0
