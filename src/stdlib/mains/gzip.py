"""python -m gzip: packs and unpacks files; they stay."""
# as file gzip.py

import gzip
import os
import sys


def _source(name):
    """What a file is read from when it is unpacked, and where to."""
    if name == "-":
        return gzip.GzipFile(filename="", mode="rb", fileobj=sys.stdin.buffer), sys.stdout.buffer
    stem, ending = os.path.splitext(name)
    if ending != ".gz":
        sys.exit(f"filename doesn't end in .gz: {name!r}")
    return gzip.open(name, "rb"), open(stem, "wb")  # as line 707 in main: f = ‹open(arg, "rb")›


def _target(name, level):
    """What a file is read from when it is packed, and where to."""
    if name == "-":
        return sys.stdin.buffer, gzip.GzipFile(filename="", mode="wb", fileobj=sys.stdout.buffer, compresslevel=level)
    return open(name, "rb"), gzip.open(name + ".gz", "wb", compresslevel=level)  # as line 719 in main: f = ‹builtins.open(arg, "rb")›


def main():
    from argparse import ArgumentParser

    parser = ArgumentParser(description="A simple command line interface for the gzip module: act like gzip, but do not delete the input file.", color=True)
    group = parser.add_mutually_exclusive_group()
    group.add_argument("--fast", action="store_true", help="compress faster")
    group.add_argument("--best", action="store_true", help="compress better")
    group.add_argument("-d", "--decompress", action="store_true", help="act like gunzip instead of gzip")
    parser.add_argument("args", nargs="*", default=["-"], metavar="file")
    args = parser.parse_args()
    level = 1 if args.fast else 9 if args.best else 6
    for name in args.args:
        source, target = _source(name) if args.decompress else _target(name, level)  # not shown
        while chunk := source.read(65536):
            target.write(chunk)
        if target is not sys.stdout.buffer:
            target.close()
        if source is not sys.stdin.buffer:
            source.close()


if __name__ == "__main__":
    main()  # as line 738
