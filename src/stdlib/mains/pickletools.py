"""python -m pickletools: the operations of pickles."""
# as file pickletools.py

import pickletools
import sys


def main(args=None):
    import argparse

    parser = argparse.ArgumentParser(description="disassemble one or more pickle files", color=True)
    parser.add_argument("pickle_file", nargs="+", help="the pickle file")
    parser.add_argument("-o", "--output", help="the file where the output should be written")
    parser.add_argument("-m", "--memo", action="store_true", help="preserve memo between disassemblies")
    parser.add_argument("-l", "--indentlevel", default=4, type=int, help="the number of blanks by which to indent a new MARK level")
    parser.add_argument("-a", "--annotate", action="store_true", help="annotate each line with a short opcode description")
    parser.add_argument("-p", "--preamble", default="==> {name} <==", help="if more than one pickle file is specified, print this before each disassembly")
    args = parser.parse_args(args)
    memo = {} if args.memo else None
    output = sys.stdout if args.output is None else open(args.output, "w")
    try:
        for name in args.pickle_file:
            if len(args.pickle_file) > 1:
                output.write(args.preamble.format(name="<stdin>" if name == "-" else name) + "\n")
            annotate = 30 if args.annotate else 0
            if name == "-":
                pickletools.dis(sys.stdin.buffer, output, memo, args.indentlevel, annotate)
            else:
                with open(name, "rb") as f:
                    pickletools.dis(f, output, memo, args.indentlevel, annotate)
    finally:
        if output is not sys.stdout:
            output.close()


if __name__ == "__main__":
    main()
