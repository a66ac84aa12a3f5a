"""python -m inspect: the source of a thing, or where it stands."""
# as file inspect.py

import importlib
import inspect
import sys


def main():
    import argparse

    parser = argparse.ArgumentParser(color=True)
    parser.add_argument("object", help="The object to be analysed. It supports the 'module:qualname' syntax")
    parser.add_argument("-d", "--details", action="store_true", help="Display info about the module rather than its source code")
    args = parser.parse_args()
    name, _, attributes = args.object.partition(":")
    try:
        thing = module = importlib.import_module(name)
    except Exception as problem:
        print(f"Failed to import {name} ({type(problem).__name__}: {problem})", file=sys.stderr)
        sys.exit(2)
    for part in attributes.split(".") if attributes else ():
        thing = getattr(thing, part)  # as line 3397: obj = getattr(obj, part)
    if module.__name__ in sys.builtin_module_names:
        print("Can't get info for builtin modules.", file=sys.stderr)
        sys.exit(1)
    if not args.details:
        print(inspect.getsource(thing))
        return
    print(f"Target: {args.object}")
    print(f"Origin: {inspect.getsourcefile(module)}")
    print(f"Cached: {module.__spec__.cached}")
    if thing is module:
        print(f"Loader: {module.__loader__!r}")
        if hasattr(module, "__path__"):
            print(f"Submodule search path: {module.__path__}")
    else:
        try:
            print(f"Line: {inspect.findsource(thing)[1]}")
        except Exception:
            pass
    print("\n")


if __name__ == "__main__":
    main()  # as line 3425: _main()
