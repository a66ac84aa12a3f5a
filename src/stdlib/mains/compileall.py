"""python -m compileall: compiles files and folders."""
# as file compileall.py

import compileall
import os
import py_compile
import sys


def _parser():
    import argparse

    parser = argparse.ArgumentParser(description="Utilities to support installing Python libraries.", color=True)
    add = parser.add_argument
    add("-l", action="store_const", const=0, default=None, dest="maxlevels", help="don't recurse into subdirectories")
    add(
        "-r", type=int, dest="recursion",
        help="control the maximum recursion level. if `-l` and `-r` options are specified, then `-r` takes precedence.",
    )
    add("-f", action="store_true", dest="force", help="force rebuild even if timestamps are up to date")
    add("-q", action="count", dest="quiet", default=0, help="output only error messages; -qq will suppress the error messages as well.")
    add("-b", action="store_true", dest="legacy", help="use legacy (pre-PEP3147) compiled file locations")
    add(
        "-d", metavar="DESTDIR", dest="ddir", default=None,
        help="directory to prepend to file paths for use in compile-time tracebacks and in runtime tracebacks in cases where the source file is unavailable",
    )
    add(
        "-s", metavar="STRIPDIR", dest="stripdir", default=None,
        help="part of path to left-strip from path to source file - for example buildroot. `-d` and `-s` options cannot be specified together.",
    )
    add(
        "-p", metavar="PREPENDDIR", dest="prependdir", default=None,
        help="path to add as prefix to path to source file - for example / to make it absolute when some part is removed by `-s` option. "
        "`-d` and `-p` options cannot be specified together.",
    )
    add(
        "-x", metavar="REGEXP", dest="rx", default=None,
        help="skip files matching the regular expression; the regexp is searched for in the full path of each file considered for compilation",
    )
    add(
        "-i", metavar="FILE", dest="flist",
        help='add all the files and directories listed in FILE to the list considered for compilation; if "-", names are read from stdin',
    )
    add("compile_dest", metavar="FILE|DIR", nargs="*", help="zero or more file and directory names to compile; if no arguments given, defaults to the equivalent of -l sys.path")
    add("-j", "--workers", default=1, type=int, help="Run compileall concurrently")
    add(
        "--invalidation-mode", choices=sorted(mode.name.lower().replace("_", "-") for mode in py_compile.PycInvalidationMode),
        help='set .pyc invalidation mode; defaults to "checked-hash" if the SOURCE_DATE_EPOCH environment variable is set, and "timestamp" otherwise.',
    )
    add(
        "-o", action="append", type=int, dest="opt_levels",
        help="Optimization levels to run compilation with. Default is -1 which uses the optimization level of the Python interpreter itself (see -O).",
    )
    add("-e", metavar="DIR", dest="limit_sl_dest", help="Ignore symlinks pointing outsite of the DIR")
    add("--hardlink-dupes", action="store_true", dest="hardlink_dupes", help="Hardlink duplicated pyc files")
    return parser


def main():
    parser = _parser()
    args = parser.parse_args()
    targets = args.compile_dest
    if args.rx:
        import re

        args.rx = re.compile(args.rx)
    if args.limit_sl_dest == "":
        args.limit_sl_dest = None
    levels = [-1] if args.opt_levels is None else args.opt_levels
    if len(levels) == 1 and args.hardlink_dupes:
        parser.error("Hardlinking of duplicated bytecode makes sense only for more than one optimization level.")
    if args.ddir is not None and (args.stripdir is not None or args.prependdir is not None):
        parser.error("-d cannot be used in combination with -s or -p")
    if args.flist:
        try:
            with sys.stdin if args.flist == "-" else open(args.flist, encoding="utf-8") as file:
                targets += [line.strip() for line in file]
        except OSError:
            if args.quiet < 2:
                print(f"Error reading file list {args.flist}")
            return False
    depth = args.recursion if args.recursion is not None else args.maxlevels
    mode = py_compile.PycInvalidationMode[args.invalidation_mode.replace("-", "_").upper()] if args.invalidation_mode else None
    fine = True
    try:
        if not targets:
            return compileall.compile_path(legacy=args.legacy, force=args.force, quiet=args.quiet, invalidation_mode=mode)
        shared = {
            "stripdir": args.stripdir, "prependdir": args.prependdir, "optimize": levels, "invalidation_mode": mode,
            "limit_sl_dest": args.limit_sl_dest, "hardlink_dupes": args.hardlink_dupes,
        }
        for target in targets:
            if os.path.isfile(target):
                done = compileall.compile_file(target, args.ddir, args.force, args.rx, args.quiet, args.legacy, **shared)
            else:
                done = compileall.compile_dir(target, depth, args.ddir, args.force, args.rx, args.quiet, args.legacy, workers=args.workers, **shared)
            fine = bool(done) and fine
        return fine
    except KeyboardInterrupt:
        if args.quiet < 2:
            print("\n[interrupted]")
        return False


if __name__ == "__main__":
    sys.exit(not main())
