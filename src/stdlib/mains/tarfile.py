"""python -m tarfile: lists, tests, makes and unpacks archives."""
# as file tarfile.py

import os
import sys
import tarfile

_COMPRESSIONS = {".gz": "gz", ".tgz": "gz", ".xz": "xz", ".txz": "xz", ".bz2": "bz2", ".tbz": "bz2", ".tbz2": "bz2", ".tb2": "bz2", ".zst": "zst", ".tzst": "zst"}


def main():
    import argparse

    parser = argparse.ArgumentParser(description="A simple command-line interface for tarfile module.", color=True)
    parser.add_argument("-v", "--verbose", action="store_true", default=False, help="Verbose output")
    parser.add_argument("--filter", metavar="<filtername>", choices=("fully_trusted", "tar", "data"), help="Filter for extraction")
    group = parser.add_mutually_exclusive_group(required=True)
    group.add_argument("-l", "--list", metavar="<tarfile>", help="Show listing of a tarfile")
    group.add_argument("-e", "--extract", nargs="+", metavar=("<tarfile>", "<output_dir>"), help="Extract tarfile into target dir")
    group.add_argument("-c", "--create", nargs="+", metavar=("<name>", "<file>"), help="Create tarfile from sources")
    group.add_argument("-t", "--test", metavar="<tarfile>", help="Test if a tarfile is valid")
    args = parser.parse_args()
    if args.filter and args.extract is None:
        parser.exit(1, "--filter is only valid for extraction\n")
    wrong = "{!r} is not a tar archive.\n"
    if args.test is not None:
        if not tarfile.is_tarfile(args.test):  # as line 3159: if ‹is_tarfile(src)›:
            parser.exit(1, wrong.format(args.test))
        with tarfile.open(args.test, "r") as archive:
            archive.getmembers()
            print(archive.getmembers(), file=sys.stderr)
        if args.verbose:
            print(f"{args.test!r} is a tar archive.")
    elif args.list is not None:
        if not tarfile.is_tarfile(args.list):  # as line 3170: if ‹is_tarfile(src)›:
            parser.exit(1, wrong.format(args.list))
        with tarfile.TarFile.open(args.list, "r:*") as archive:
            archive.list(verbose=args.verbose)
    elif args.extract is not None:
        if len(args.extract) > 2:
            parser.exit(1, parser.format_help())
        source, folder = args.extract if len(args.extract) == 2 else (args.extract[0], os.curdir)
        if not tarfile.is_tarfile(source):  # as line 3186: if ‹is_tarfile(src)›:
            parser.exit(1, wrong.format(source))
        with tarfile.TarFile.open(source, "r:*") as archive:
            archive.extractall(path=folder, filter=args.filter)
        if args.verbose:
            print(f"{source!r} file is extracted." if folder == "." else f"{source!r} file is extracted into {folder!r} directory.")
    elif args.create is not None:
        name, *files = args.create
        ending = os.path.splitext(name)[1]
        mode = "w:" + _COMPRESSIONS[ending] if ending in _COMPRESSIONS else "w"
        with tarfile.TarFile.open(name, mode) as archive:
            for file in files:
                archive.add(file)  # as line 3222: ‹tf.add(file_name)›
        if args.verbose:
            print(f"{name!r} file created.")


if __name__ == "__main__":
    main()  # as line 3228
