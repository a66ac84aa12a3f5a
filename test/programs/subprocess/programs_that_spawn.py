# python: 3.13
"""A started program whose children begin anew finds its own functions in them, not those of the program that started it."""
import os
import subprocess
import sys
import tempfile

PROGRAM = """
import multiprocessing as mp, sys

class Sum:
    def __init__(self, *parts): self.parts = parts
    def __call__(self): return sum(self.parts)

def work(task): return task()
def show(what): print(what, sys.modules["__mp_main__"].show is show, __name__, sys.argv[1:], flush=True)

if __name__ == "__main__":
    for method in ("spawn", "forkserver"):
        context = mp.get_context(method)
        child = context.Process(target=show, args=(method,))
        child.start()
        child.join()
        with context.Pool(2) as pool:
            print(pool.map(work, [Sum(1, 2), Sum(3, 4, 5)]), child.exitcode, flush=True)
"""


def show(what):
    print("the wrong one", what)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        with open(os.path.join(folder, "inner.py"), "w") as file:
            file.write(PROGRAM)
        for command in (["inner.py", "by name"], ["-m", "inner"]):
            ended = subprocess.run([sys.executable, *command], capture_output=True, text=True, cwd=folder)
            print(ended.stdout, ended.returncode, ended.stderr)
# expect: spawn True __mp_main__ ['by name']
# expect: [3, 12] 0
# expect: forkserver True __mp_main__ ['by name']
# expect: [3, 12] 0
# expect:  0
# expect: spawn True __mp_main__ []
# expect: [3, 12] 0
# expect: forkserver True __mp_main__ []
# expect: [3, 12] 0
# expect:  0
