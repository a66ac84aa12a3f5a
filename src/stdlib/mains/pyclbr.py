"""python -m pyclbr: the classes and functions of a module."""
# as file pyclbr.py

import os
import pyclbr
import sys


def main():
    name = sys.argv[1] if len(sys.argv) > 1 else pyclbr.__file__
    folders = []
    if os.path.exists(name):
        folders = [os.path.dirname(name)]
        name = os.path.basename(name).removesuffix(".py")
    tree = pyclbr.readmodule_ex(name, folders)  # as line 289: tree = ‹readmodule_ex(mod, path)›
    by_line = lambda one: getattr(one, "lineno", 0)
    waiting = [(one, 0) for one in sorted(tree.values(), key=by_line, reverse=True)]
    while waiting:
        one, indent = waiting.pop()
        if isinstance(one, list):
            continue
        waiting += [(child, indent + 2) for child in sorted(one.children.values(), key=by_line, reverse=True)]
        if isinstance(one, pyclbr.Class):
            print(" " * indent + f"class {one.name} {one.super} {one.lineno}")
        else:
            print(" " * indent + f"def {one.name} {one.lineno}")


if __name__ == "__main__":
    main()  # as line 314: _main()
