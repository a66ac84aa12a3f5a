"""python -m dis: the instructions of a file, or of what comes in."""
# as file dis.py

import dis
import sys


def main(args=None):
    import argparse

    parser = argparse.ArgumentParser(color=True)
    parser.add_argument("-C", "--show-caches", action="store_true", help="show inline caches")
    parser.add_argument("-O", "--show-offsets", action="store_true", help="show instruction offsets")
    parser.add_argument("-P", "--show-positions", action="store_true", help="show instruction positions")
    parser.add_argument("-S", "--specialized", action="store_true", help="show specialized bytecode")
    parser.add_argument("infile", nargs="?", default="-")
    args = parser.parse_args(args=args)
    if args.infile == "-":
        name, source = "<stdin>", sys.stdin.buffer.read()
    else:
        name = args.infile
        with open(args.infile, "rb") as infile:  # as line 1146
            source = infile.read()
    code = compile(source, name, "exec")  # as line 1148
    dis.dis(code, show_caches=args.show_caches, adaptive=args.specialized, show_offsets=args.show_offsets, show_positions=args.show_positions)


if __name__ == "__main__":
    main()  # as line 1153
