# There is only Python on the simulated computer, and every process is a multiprocessing one: nothing else can be started.
try:
    import subprocess
except ModuleNotFoundError as error:
    print(error)
else:
    print(subprocess.__name__)
# here: No module named 'subprocess'
# cpython: subprocess
