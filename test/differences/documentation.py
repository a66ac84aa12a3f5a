# The texts that document the library are its authors': functions and classes of ours have none, and help() shows their signatures alone.
import textwrap

print(textwrap.dedent.__doc__ is None)
# here: True
# cpython: False
