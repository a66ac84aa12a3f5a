"""python -m cProfile and python -m profile: a program, and then how often its functions were called."""
# as file cProfile.py

import sys


def main():
    import os
    from optparse import OptionParser

    name = __spec__.name
    module = __import__(name)
    import pstats

    parser = OptionParser(usage=f"{name}.py [-o output_file_path] [-s sort] [-m module | scriptfile] [arg] ...")
    parser.allow_interspersed_args = False
    parser.add_option("-o", "--outfile", dest="outfile", default=None, help="Save stats to <outfile>")
    order = 2 if name == "cProfile" else -1
    choices = [*pstats.Stats.sort_arg_dict_default, *map(str, {-1, 0, 1, 2})]

    def add_sort():
        parser.add_option("-s", "--sort", dest="sort", default=order, help="Sort order when printing to stdout, based on pstats.Stats class", choices=sorted(choices))

    def add_module():
        parser.add_option("-m", dest="module", action="store_true", default=False, help="Profile a library module" + "." * (name == "profile"))

    for add in (add_sort, add_module) if name == "cProfile" else (add_module, add_sort):
        add()
    if not sys.argv[1:]:
        parser.print_usage()
        sys.exit(2)
    options, args = parser.parse_args()
    sys.argv[:] = args
    if options.outfile is not None:
        options.outfile = os.path.abspath(options.outfile)
    if not args:
        parser.print_usage()
        return parser
    if options.module:
        import runpy

        code = "run_module(modname, run_name='__main__')"
        names = {"run_module": runpy.run_module, "modname": args[0]}
    else:
        program = args[0]
        sys.path.insert(0, os.path.dirname(program))
        with open(program, "rb") as fp:  # as line 173: with ‹io.open_code(progname)› as fp:
            code = compile(fp.read(), program, "exec")  # as line 174: code = ‹compile(fp.read(), progname, 'exec')›
        main = type(sys)("__main__")
        main.__dict__.update(__file__=program, __name__="__main__", __package__=None, __cached__=None, __builtins__=__builtins__)
        names = main.__dict__
        sys.modules["__main__"] = main
    try:
        module.runctx(code, names, None, options.outfile, options.sort)  # as line 196: ‹runctx(code, globs, None, options.outfile, options.sort)›
    except BrokenPipeError as problem:
        sys.stdout = None
        sys.exit(problem.errno)
    return parser


if __name__ == "__main__":
    main()  # as line 207
