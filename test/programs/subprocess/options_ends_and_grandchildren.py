# python: 3.13
# A child's warnings as -W says, its objects die at its end, and its own children write where it writes.
import subprocess
import sys


def show(*words):
    done = subprocess.run([sys.executable, *words], capture_output=True, text=True)
    print(done.returncode, [line for line in (done.stdout + done.stderr).splitlines() if not line.startswith("  ")])


WARN = "import sys, warnings; warnings.warn('old', DeprecationWarning); print(sys.warnoptions)"
show("-c", WARN)
show("-W", "ignore", "-c", WARN)
show("-Werror::DeprecationWarning", "-c", WARN)
show("-W", "nonsense", "-c", "print('goes on')")
show("-c", """
import _thread
class Loud:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print(self.name, "dies")
        try:
            _thread.start_new_thread(print, ())
        except PythonFinalizationError as error:
            print(error)
first, second = Loud("first"), Loud("second")
print("over")
""")
for method in ("spawn", "fork"):
    show("-c", f"""
import multiprocessing, sys
if __name__ == "__main__":
    process = multiprocessing.get_context("{method}").Process(target=print, args=("grandchild",), kwargs=dict(flush=True))
    process.start()
    process.join()
    print("child", process.exitcode)
""")
# expect: 0 ['[]', '<string>:1: DeprecationWarning: old']
# expect: 0 ["['ignore']"]
# expect: 1 ['Traceback (most recent call last):', 'DeprecationWarning: old']
# expect: 0 ['goes on', "Invalid -W option ignored: invalid action: 'nonsense'"]
# expect: 0 ['over', 'first dies', "can't create new thread at interpreter shutdown", 'second dies', "can't create new thread at interpreter shutdown"]
# expect: 0 ['grandchild', 'child 0']
# expect: 0 ['grandchild', 'child 0']
