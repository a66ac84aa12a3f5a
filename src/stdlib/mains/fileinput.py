"""python -m fileinput: the lines of files, counted."""
# as file fileinput.py

import fileinput
import sys


def main():
    import getopt

    inplace, backup = False, False
    options, args = getopt.getopt(sys.argv[1:], "ib:")  # as line 430 in _test: opts, args = ‹getopt.getopt(sys.argv[1:], "ib:")›
    for option, value in options:
        if option == "-i":
            inplace = True
        if option == "-b":
            backup = value
    for line in fileinput.input(args, inplace=inplace, backup=backup):
        line = line.removesuffix("\n").removesuffix("\r")
        print(f"{fileinput.lineno()}: {fileinput.filename()}[{fileinput.filelineno()}]{'*' if fileinput.isfirstline() else ''} {line}")
    print(f"{fileinput.lineno()}: {fileinput.filename()}[{fileinput.filelineno()}]")


if __name__ == "__main__":
    main()  # as line 442: _test()
