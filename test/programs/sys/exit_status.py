# What sys.exit is given decides the exit status.
import atexit
import sys

atexit.register(print, "at exit", sep="...")


@atexit.register
def last():
    print("first of the exit functions")


try:
    sys.exit(7)
finally:
    print("finally")
# expect: finally
# expect: first of the exit functions
# expect: at exit
# exit: 7
