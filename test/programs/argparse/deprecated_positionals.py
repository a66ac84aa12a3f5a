# A positional that is deprecated is told of only where it got something.
import argparse
import contextlib
import io

parser = argparse.ArgumentParser(prog="tool")
parser.add_argument("files", nargs="*", deprecated=True)
parser.add_argument("--old", nargs="?", deprecated=True)
for line in ("", "a b", "--old", "a --old x --old y"):
    told = io.StringIO()
    with contextlib.redirect_stderr(told):
        answer = parser.parse_args(line.split())
    print(answer, told.getvalue().splitlines())
# expect: Namespace(files=[], old=None) []
# expect: Namespace(files=['a', 'b'], old=None) ["tool: warning: argument 'files' is deprecated"]
# expect: Namespace(files=[], old=None) ["tool: warning: option '--old' is deprecated"]
# expect: Namespace(files=['a'], old='y') ["tool: warning: argument 'files' is deprecated", "tool: warning: option '--old' is deprecated"]
