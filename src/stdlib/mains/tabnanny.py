"""python -m tabnanny: files whose indentation depends on how wide a tab is."""
# as file tabnanny.py

import sys
import tabnanny


def main():
    import getopt

    try:
        options, args = getopt.getopt(sys.argv[1:], "qv")
    except getopt.error as problem:
        sys.exit(str(problem))
    for option, _ in options:
        if option == "-q":
            tabnanny.filename_only += 1
        if option == "-v":
            tabnanny.verbose += 1
    if not args:
        sys.exit(f"Usage: {sys.executable} -m tabnanny [-v] file_or_directory ...")
    for name in args:
        tabnanny.check(name)


if __name__ == "__main__":
    main()
