"""python -m filecmp: compares two folders."""
# as file filecmp.py

import filecmp
import sys


def main():
    import getopt

    options, args = getopt.getopt(sys.argv[1:], "r")
    if len(args) != 2:
        raise getopt.GetoptError("need exactly two args", None)  # as line 312 in demo: raise getopt.GetoptError('need exactly two args', None)
    both = filecmp.dircmp(args[0], args[1])
    if ("-r", "") in options:
        both.report_full_closure()
    else:
        both.report()


if __name__ == "__main__":
    main()  # as line 320: demo()
