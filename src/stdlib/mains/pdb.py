"""python -m pdb: a program under the debugger, from its first line on, again and again."""
# as file pdb.py

import os
import pdb
import sys
import traceback


class _Debugger(pdb.Pdb):
    """The debugger of a program that it starts itself."""

    has_begun = False
    was_left = False

    def user_call(self, frame, argument_list):
        if self.has_begun:
            super().user_call(frame, argument_list)

    def user_line(self, frame):
        # What stands before the program is the debugger's own.
        if not self.has_begun:
            if self.mainpyfile != self.canonic(frame.f_code.co_filename):
                return
            self.has_begun = True
        super().user_line(frame)

    def user_return(self, frame, return_value):
        if self.has_begun:
            super().user_return(frame, return_value)

    def user_exception(self, frame, exc_info):
        if self.has_begun:
            super().user_exception(frame, exc_info)

    def do_quit(self, arg):
        self.was_left = True
        return super().do_quit(arg)

    do_q = do_exit = do_quit

    def do_EOF(self, arg):
        self.message("")
        return self.do_quit(arg)

    def do_run(self, arg):
        if arg:
            import shlex

            before = sys.argv[0:1]
            try:
                sys.argv = shlex.split(arg)
            except ValueError as problem:
                self.error(f"Cannot run {arg}: {problem}")
                return
            sys.argv[:0] = before
        raise pdb.Restart

    do_restart = do_run

    def begin(self, path, names):
        """Runs the program of a file once."""
        self.has_begun = self.was_left = False
        self.mainpyfile = self.canonic(path)
        import __main__

        __main__.__dict__.clear()
        __main__.__dict__.update(names, __builtins__=__builtins__)
        with open(path, "rb") as file:
            text = file.read()
        self.run(f"exec(compile({text!r}, {path!r}, 'exec'))")  # as line 2566 in _run: ‹self.run(target.code)›


def _module(name):
    """The file of a module, and the names with which it begins."""
    import importlib.util

    try:
        spec = importlib.util.find_spec(name)
        if spec is not None and spec.submodule_search_locations is not None:
            spec = importlib.util.find_spec(name + ".__main__")
        if spec is None:
            raise ImportError(f"No module named {name}")
    except ImportError as problem:
        print(f"ImportError: {problem}")
        sys.exit(1)
    return spec.origin, {"__name__": "__main__", "__file__": spec.origin, "__package__": spec.parent, "__loader__": spec.loader, "__spec__": spec}


def main():
    import argparse

    parser = argparse.ArgumentParser(
        usage="%(prog)s [-h] [-c command] (-m module | -p pid | pyfile) [args ...]", add_help=True, allow_abbrev=False, color=True,
        description="Goes through a Python program, or through a module that can be run (-m). It stops at the first line; -c continue runs it up to an exception.",
    )
    parser.add_argument("-c", "--command", action="append", default=[], metavar="command", dest="commands", help="pdb commands to execute as if given in a .pdbrc file")
    parser.add_argument("-m", metavar="module", dest="module", help=argparse.SUPPRESS)
    parser.add_argument("-p", "--pid", type=int, help=argparse.SUPPRESS)
    parser.add_argument("rest", nargs=argparse.REMAINDER, help=argparse.SUPPRESS)
    if len(sys.argv) == 1:
        parser.print_help()
        sys.exit(2)
    options = parser.parse_args()
    if options.pid is not None:
        parser.exit(1, "headwaiter attaches no debugger to a process that runs already\n")
    if options.module is not None:
        path, names = _module(options.module)
        sys.argv[:] = [path, *options.rest]
    else:
        if not options.rest:
            parser.error("no module or script to run")
        shown = options.rest[0]
        path = os.path.realpath(shown)
        if not os.path.exists(path):
            print(f"Error: {shown} does not exist")
            sys.exit(1)
        if os.path.isdir(path):
            print(f"Error: {shown} is a directory")
            sys.exit(1)
        names = {"__name__": "__main__", "__file__": path, "__spec__": None}
        sys.argv[:] = options.rest
        sys.path[0] = os.path.dirname(path)
    debugger = _Debugger(mode="cli")
    debugger._queue += options.commands
    while True:
        try:
            debugger.begin(path, names)  # as line 3656: ‹pdb._run(target)›
        except pdb.Restart:
            print("Restarting", path, "with arguments:")
            print("\t" + " ".join(sys.argv[1:]))
            continue
        except SystemExit as leaving:
            print("The program exited via sys.exit(). Exit status:", end=" ")
            print(leaving)
        except BaseException as problem:
            traceback.print_exception(problem)
            print("Uncaught exception. Entering post mortem debugging")
            print("Running 'cont' or 'step' will restart the program")
            debugger.interaction(None, problem)
            if not debugger.was_left:
                print(f"Post mortem debugger finished. The {path} will be restarted")
        if debugger.was_left:
            break
        print("The program finished and will be restarted")


if __name__ == "__main__":
    # What is run takes the place of this module; the debugger stays in its own.
    import _main_pdb

    _main_pdb.main()  # as line 3682: ‹pdb.main()›
