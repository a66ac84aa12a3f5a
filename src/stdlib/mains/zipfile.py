"""python -m zipfile: lists, tests, makes and unpacks archives."""
# as file zipfile/__init__.py

import os
import sys
import zipfile


def _add(archive, path, inside):
    """A file, or a folder with all that is in it."""
    if os.path.isfile(path):
        archive.write(path, inside, zipfile.ZIP_DEFLATED)
    elif os.path.isdir(path):
        if inside:
            archive.write(path, inside)
        for name in sorted(os.listdir(path)):
            _add(archive, os.path.join(path, name), os.path.join(inside, name))


def main(args=None):
    import argparse

    parser = argparse.ArgumentParser(description="A simple command-line interface for zipfile module.", color=True)
    group = parser.add_mutually_exclusive_group(required=True)
    group.add_argument("-l", "--list", metavar="<zipfile>", help="Show listing of a zipfile")
    group.add_argument("-e", "--extract", nargs=2, metavar=("<zipfile>", "<output_dir>"), help="Extract zipfile into target dir")
    group.add_argument("-c", "--create", nargs="+", metavar=("<name>", "<file>"), help="Create zipfile from sources")
    group.add_argument("-t", "--test", metavar="<zipfile>", help="Test if a zipfile is valid")
    parser.add_argument("--metadata-encoding", metavar="<encoding>", help="Specify encoding of member names for -l, -e and -t")
    args = parser.parse_args(args)
    encoding = args.metadata_encoding
    if args.test is not None:
        with zipfile.ZipFile(args.test, "r", metadata_encoding=encoding) as archive:  # as line 2438: with ‹ZipFile(src, 'r', metadata_encoding=encoding)› as zf:
            broken = archive.testzip()
        if broken:
            print(f"The following enclosed file is corrupted: {broken!r}", file=sys.stderr)
        print("Done testing")
    elif args.list is not None:
        with zipfile.ZipFile(args.list, "r", metadata_encoding=encoding) as archive:  # as line 2445: with ‹ZipFile(src, 'r', metadata_encoding=encoding)› as zf:
            archive.printdir()
    elif args.extract is not None:
        source, folder = args.extract
        with zipfile.ZipFile(source, "r", metadata_encoding=encoding) as archive:  # as line 2450: with ‹ZipFile(src, 'r', metadata_encoding=encoding)› as zf:
            archive.extractall(folder)
    elif args.create is not None:
        if encoding:
            print("Non-conforming encodings not supported with -c.", file=sys.stderr)
            sys.exit(1)
        name, *files = args.create
        with zipfile.ZipFile(name, "w") as archive:
            for path in files:
                inside = os.path.basename(path) or os.path.basename(os.path.dirname(path))
                _add(archive, path, "" if inside in (os.curdir, os.pardir) else inside)


if __name__ == "__main__":
    main()  # as line 4 in <module> of zipfile/__main__.py
