"""python -m pydoc: what is known of names."""
# as file pydoc.py

import os
import pydoc
import sys


def main():
    words = sys.argv[1:]
    if not words:
        print("usage: python -m pydoc NAME ...\n\nNAME is a function, a module or a package, or what is in one, with dots; or the path of a file.")
        return
    if words[0].startswith("-"):
        sys.exit(f"headwaiter's pydoc shows texts only: {words[0]} is not for it")
    sys.path.insert(0, os.getcwd())
    for word in words:
        if os.sep in word and not os.path.exists(word):
            print(f"file {word!r} does not exist")
            sys.exit(1)
        try:
            if os.sep in word and os.path.isfile(word):
                import runpy

                module = type(sys)(os.path.basename(word).removesuffix(".py"))
                module.__dict__.update(runpy.run_path(word, run_name=module.__name__))
                word = module
            pydoc.doc(word, is_cli=True)
        except ImportError as problem:
            print(problem)
            sys.exit(1)


if __name__ == "__main__":
    main()
