"""python -m trace: a program's lines as they run, or how often each ran."""
# as file trace.py

import sys
import trace


def _parser():
    import argparse

    parser = argparse.ArgumentParser(color=True)
    parser.add_argument("--version", action="version", version="trace 2.0")
    main = parser.add_argument_group("Main options", "One of these (or --report) must be given")
    main.add_argument(
        "-c", "--count", action="store_true",
        help="Count the number of times each line is executed and write the counts to <module>.cover for each module executed, "
        "in the module's directory. See also --coverdir, --file, --no-report below.",
    )
    main.add_argument("-t", "--trace", action="store_true", help="Print each line to sys.stdout before it is executed")
    main.add_argument(
        "-l", "--listfuncs", action="store_true",
        help="Keep track of which functions are executed at least once and write the results to sys.stdout after the program exits. "
        "Cannot be specified alongside --trace or --count.",
    )
    main.add_argument(
        "-T", "--trackcalls", action="store_true",
        help="Keep track of caller/called pairs and write the results to sys.stdout after the program exits.",
    )
    reports = parser.add_argument_group("Modifiers").add_mutually_exclusive_group()
    modifiers = parser._action_groups[-1]
    reports.add_argument(
        "-r", "--report", action="store_true",
        help="Generate a report from a counts file; does not execute any code. --file must specify the results file to read, "
        "which must have been created in a previous run with --count --file=FILE",
    )
    reports.add_argument(
        "-R", "--no-report", action="store_true",
        help="Do not generate the coverage report files. Useful if you want to accumulate over several runs.",
    )
    modifiers.add_argument("-f", "--file", help="File to accumulate counts over several runs")
    modifiers.add_argument(
        "-C", "--coverdir",
        help="Directory where the report files go. The coverage report for <package>.<module> will be written to file <dir>/<package>/<module>.cover",
    )
    modifiers.add_argument("-m", "--missing", action="store_true", help='Annotate executable lines that were not executed with ">>>>>> "')
    modifiers.add_argument(
        "-s", "--summary", action="store_true",
        help="Write a brief summary for each file to sys.stdout. Can only be used with --count or --report",
    )
    modifiers.add_argument("-g", "--timing", action="store_true", help="Prefix each line with the time since the program started. Only used while tracing")
    filters = parser.add_argument_group("Filters", "Can be specified multiple times")
    filters.add_argument(
        "--ignore-module", action="append", default=[],
        help="Ignore the given module(s) and its submodules (if it is a package). Accepts comma separated list of module names.",
    )
    filters.add_argument(
        "--ignore-dir", action="append", default=[],
        help="Ignore files in the given directory (multiple directories can be joined by os.pathsep).",
    )
    parser.add_argument("--module", action="store_true", default=False, help="Trace a module.")
    parser.add_argument("progname", nargs="?", help="file to run as main program")
    parser.add_argument("arguments", nargs=argparse.REMAINDER, help="arguments to the program")
    return parser


def main():
    import os

    parser = _parser()
    options = parser.parse_args()
    folders = [
        os.path.abspath(os.path.expandvars(folder).replace("$prefix", sys.base_prefix).replace("$exec_prefix", sys.base_exec_prefix))
        for one in options.ignore_dir
        for folder in one.split(os.pathsep)
    ]
    modules = [name.strip() for one in options.ignore_module for name in one.split(",")]
    if options.report:
        if not options.file:
            parser.error("-r/--report requires -f/--file")
        results = trace.CoverageResults(infile=options.file, outfile=options.file)
        return results.write_results(options.missing, options.summary, options.coverdir)
    if not any([options.trace, options.count, options.listfuncs, options.trackcalls]):
        parser.error("must specify one of --trace, --count, --report, --listfuncs, or --trackcalls")
    if options.listfuncs and (options.count or options.trace):
        parser.error("cannot specify both --listfuncs and (--trace or --count)")
    if options.summary and not options.count:
        parser.error("--summary can only be used with --count or --report")
    if options.progname is None:
        parser.error("progname is missing: required with the main options")
    watcher = trace.Trace(
        options.count, options.trace, countfuncs=options.listfuncs, countcallers=options.trackcalls, ignoremods=modules, ignoredirs=folders,
        infile=options.file, outfile=options.file, timing=options.timing,
    )
    try:
        if options.module:
            import importlib.util

            spec = importlib.util.find_spec(options.progname)
            if spec is not None and spec.submodule_search_locations is not None:
                spec = importlib.util.find_spec(options.progname + ".__main__")
            if spec is None:
                raise ImportError(f"No module named {options.progname}")
            sys.argv = [spec.origin, *options.arguments]
            with open(spec.origin, "rb") as file:
                code = compile(file.read(), spec.origin, "exec")
            names = {"__name__": "__main__", "__file__": spec.origin, "__package__": spec.parent, "__loader__": spec.loader, "__spec__": spec, "__cached__": None}
        else:
            sys.argv = [options.progname, *options.arguments]
            sys.path[0] = os.path.dirname(options.progname)
            with open(options.progname, "rb") as file:
                code = compile(file.read(), options.progname, "exec")
            names = {"__file__": options.progname, "__name__": "__main__", "__package__": None, "__cached__": None}
        watcher.runctx(code, names, names)  # as line 739: ‹t.runctx(code, globs, globs)›
    except OSError as problem:
        sys.exit(f"Cannot run file {sys.argv[0]!r} because: {problem}")
    except SystemExit:
        pass
    results = watcher.results()
    if not options.no_report:
        results.write_results(options.missing, options.summary, options.coverdir)


if __name__ == "__main__":
    main()  # as line 751
