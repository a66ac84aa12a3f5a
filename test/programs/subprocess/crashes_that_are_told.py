# python: 3.13
# faulthandler tells where the threads were when a signal ends a program, and at signals that it was asked to watch.
import re
import subprocess
import sys


def run(code, *options):
    done = subprocess.run([sys.executable, *options, "-c", code], capture_output=True, text=True)
    # (3.14 shows names of threads, and what it finds of the stack below Python.)
    told = re.sub(r'0x[0-9a-f]{16}( \[.*?\])?|"/.*threading.py", line \d+', "?", done.stderr).partition("\nCurrent thread's C stack")[0]
    print(done.returncode, repr(done.stdout))
    print(told.rstrip())


HEAD = "import faulthandler, os, signal, threading, time\n"
run(HEAD + "faulthandler.enable()\ndef f():\n  os.kill(os.getpid(), signal.SIGSEGV)\nf()")
run(HEAD + "faulthandler.enable()\nos.abort()")
run("import os, signal\nos.kill(os.getpid(), signal.SIGFPE)", "-X", "faulthandler")
run(HEAD + "faulthandler.enable(all_threads=False)\nprint(signal.getsignal(signal.SIGBUS), flush=True)\nsignal.raise_signal(signal.SIGBUS)")
run(HEAD + "faulthandler.enable()\nprint(faulthandler.is_enabled(), faulthandler.disable(), flush=True)\nos.kill(os.getpid(), signal.SIGILL)")
run(HEAD + "faulthandler.enable()\nfaulthandler._sigsegv()")
run(HEAD + """faulthandler.enable()
def wait():
  time.sleep(5)
threading.Thread(target=wait, daemon=True).start()
time.sleep(.1)
os.kill(os.getpid(), signal.SIGABRT)""")
run(HEAD + "signal.signal(signal.SIGUSR1, lambda *args: print('handler'))\nfaulthandler.register(signal.SIGUSR1, chain=True)\nos.kill(os.getpid(), signal.SIGUSR1)\nprint('over')")
run(HEAD + "faulthandler.register(signal.SIGUSR1)\nos.kill(os.getpid(), signal.SIGUSR1)\nprint(faulthandler.unregister(signal.SIGUSR1), faulthandler.unregister(signal.SIGUSR1))")
run(HEAD + "try:\n  faulthandler.register(signal.SIGSEGV)\nexcept RuntimeError as e:\n  print(e)")
run(HEAD + "def down(n):\n  down(n - 1) if n else faulthandler.dump_traceback()\ndown(102)")
run("import os, signal\nos.kill(os.getpid(), signal.SIGSEGV)")
# expect: -11 ''
# expect: Fatal Python error: Segmentation fault
# expect:
# expect: Current thread ? (most recent call first):
# expect:   File "<string>", line 4 in f
# expect:   File "<string>", line 5 in <module>
# expect: -6 ''
# expect: Fatal Python error: Aborted
# expect:
# expect: Current thread ? (most recent call first):
# expect:   File "<string>", line 3 in <module>
# expect: -8 ''
# expect: Fatal Python error: Floating-point exception
# expect:
# expect: Current thread ? (most recent call first):
# expect:   File "<string>", line 2 in <module>
# expect: -7 '0\n'
# expect: Fatal Python error: Bus error
# expect:
# expect: Stack (most recent call first):
# expect:   File "<string>", line 4 in <module>
# expect: -4 'True True\n'
# expect:
# expect: -11 ''
# expect: Fatal Python error: Segmentation fault
# expect:
# expect: Current thread ? (most recent call first):
# expect:   File "<string>", line 3 in <module>
# expect: -6 ''
# expect: Fatal Python error: Aborted
# expect:
# expect: Thread ? (most recent call first):
# expect:   File "<string>", line 4 in wait
# expect:   File ? in run
# expect:   File ? in _bootstrap_inner
# expect:   File ? in _bootstrap
# expect:
# expect: Current thread ? (most recent call first):
# expect:   File "<string>", line 7 in <module>
# expect: 0 'handler\nover\n'
# expect: Current thread ? (most recent call first):
# expect:   File "<string>", line 4 in <module>
# expect: 0 'True False\n'
# expect: Current thread ? (most recent call first):
# expect:   File "<string>", line 3 in <module>
# expect: 0 'signal 11 cannot be registered, use enable() instead\n'
# expect:
# expect: 0 ''
# expect: Current thread ? (most recent call first):
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect:   File "<string>", line 3 in down
# expect: -11 ''
# expect:
