"""python -m doctest: tries the examples in files."""
# as file doctest.py

import doctest
import os
import sys


def main():
    import argparse

    parser = argparse.ArgumentParser(description="doctest runner", color=True)
    parser.add_argument("-v", "--verbose", action="store_true", default=False, help="print very verbose output for all tests")
    parser.add_argument(
        "-o", "--option", action="append", choices=doctest.OPTIONFLAGS_BY_NAME.keys(), default=[],
        help="specify a doctest option flag to apply to the test run; may be specified more than once to apply multiple options",
    )
    parser.add_argument(
        "-f", "--fail-fast", action="store_true",
        help="stop running tests after first failure (this is a shorthand for -o FAIL_FAST, and is in addition to any other -o options)",
    )
    parser.add_argument("file", nargs="+", help="file containing the tests to run")
    args = parser.parse_args()
    options = doctest.FAIL_FAST if args.fail_fast else 0
    for name in args.option:
        options |= doctest.OPTIONFLAGS_BY_NAME[name]
    for filename in args.file:
        if filename.endswith(".py"):
            folder, filename = os.path.split(filename)
            sys.path.insert(0, folder)
            module = __import__(filename[:-3])  # as line 2910 in _test: m = __import__(filename[:-3])
            del sys.path[0]
            failures, _ = doctest.testmod(module, verbose=args.verbose, optionflags=options)
        else:
            failures, _ = doctest.testfile(filename, module_relative=False, verbose=args.verbose, optionflags=options)  # as line 2914 in _test: failures, _ = ‹testfile(filename, module_relative=False,\n                         verbose=verbose, optionflags=options)›
        if failures:
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())  # as line 2922: sys.exit(‹_test()›)
