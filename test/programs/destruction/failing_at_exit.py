import atexit
import sys


def told(args):
    print(args.err_msg.split(" at 0x")[0], args.object, args.exc_value)


def failing():
    1 / 0


sys.unraisablehook = told
atexit.register(print, "last")
atexit.register(failing)
print("main")
# expect: main
# expect: Exception ignored in atexit callback <function failing None division by zero
# expect: last
