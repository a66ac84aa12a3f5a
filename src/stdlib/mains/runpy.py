"""python -m runpy: runs another module as the program."""
# as file runpy.py

import sys
from runpy import _run_module_as_main

if __name__ == "__main__":
    if len(sys.argv) < 2:
        print("No module specified for execution", file=sys.stderr)
    else:
        del sys.argv[0]
        _run_module_as_main(sys.argv[0])
