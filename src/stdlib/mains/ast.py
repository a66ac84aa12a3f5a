"""python -m ast: the tree of a file, or of what comes in."""
# as file ast.py

import argparse
import ast
import sys


def main():
    parser = argparse.ArgumentParser(color=True)
    parser.add_argument("infile", nargs="?", default="-", help="the file to parse; defaults to stdin")
    parser.add_argument("-m", "--mode", default="exec", choices=("exec", "single", "eval", "func_type"), help="specify what kind of code must be parsed")
    parser.add_argument("--no-type-comments", default=True, action="store_false", help="don't add information about type comments")
    parser.add_argument("-a", "--include-attributes", action="store_true", help="include attributes such as line numbers and column offsets")
    parser.add_argument("-i", "--indent", type=int, default=3, help="indentation of nodes (number of spaces)")
    parser.add_argument("--feature-version", type=str, default=None, metavar="VERSION", help="Python version in the format 3.x (for example, 3.10)")
    parser.add_argument("-O", "--optimize", type=int, default=-1, metavar="LEVEL", help="optimization level for parser (default -1)")
    parser.add_argument("--show-empty", default=False, action="store_true", help="show empty lists and fields in dump output")
    args = parser.parse_args()
    version = None
    if args.feature_version:
        try:
            major, minor = map(int, args.feature_version.split(".", 1))
        except ValueError:
            parser.error("Invalid format for --feature-version. Expected format '3.x'")
        if major != 3 or minor < 7:
            parser.error(f"Unsupported Python version: {args.feature_version}" if major != 3 else f"Unsupported minor version: {minor}")
        version = (major, minor)
    if args.infile == "-":
        name, source = "<stdin>", sys.stdin.buffer.read()
    else:
        name = args.infile
        with open(name, "rb") as file:  # as line 672
            source = file.read()
    tree = ast.parse(source, name, args.mode, type_comments=args.no_type_comments, feature_version=version, optimize=args.optimize)  # as line 681
    print(ast.dump(tree, include_attributes=args.include_attributes, indent=args.indent, show_empty=args.show_empty))


if __name__ == "__main__":
    main()  # as line 687
