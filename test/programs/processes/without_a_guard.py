# python: 3.13
"""A program that starts a process without asking whether it is the main one: what its child says before it gives up."""

import multiprocessing
import sys
import traceback


def work():
    pass


def frames(error):
    for entry in traceback.extract_tb(error.__traceback__):
        print(entry.filename.rpartition('/')[2], entry.name, flush=True)
    print(str(error).split('\n')[1].strip(), flush=True)


sys.excepthook = lambda kind, error, trace: frames(error)
process = multiprocessing.get_context('spawn').Process(target=work)
process.start()
process.join()
print(process.exitcode)
# expect: <string> <module>
# expect: spawn.py spawn_main
# expect: spawn.py _main
# expect: spawn.py prepare
# expect: spawn.py _fixup_main_from_path
# expect: <frozen runpy> run_path
# expect: <frozen runpy> _run_module_code
# expect: <frozen runpy> _run_code
# expect: without_a_guard.py <module>
# expect: process.py start
# expect: context.py _Popen
# expect: popen_spawn_posix.py __init__
# expect: popen_fork.py __init__
# expect: popen_spawn_posix.py _launch
# expect: spawn.py get_preparation_data
# expect: spawn.py _check_not_importing_main
# expect: An attempt has been made to start a new process before the
# expect: 1
