# What sys tells about the interpreter and the running code.
# python: 3.13
import sys

print(sys.version_info[:1], sys.version_info.major, sys.maxsize, sys.byteorder, sys.platform, sys.maxunicode)
print(sys.float_info)
print(sys.int_info)
print(sys.hash_info)
print(sys.implementation.name, sys.flags.optimize, sys.flags.dev_mode, sys.float_repr_style)
print(sys.getrecursionlimit(), sys.getswitchinterval(), sys.getdefaultencoding(), sys.getfilesystemencoding())
print(sys.exc_info(), sys.exception())
try:
    1 / 0
except ZeroDivisionError as error:
    print(sys.exc_info()[0], sys.exc_info()[1] is error, sys.exception() is error)


def depth():
    return sys._getframe().f_code.co_name, sys._getframe(1).f_code.co_name


def outer():
    return depth()


print(outer())
try:
    sys._getframe(1000)
except ValueError as error:
    print(error)
for call in ("setrecursionlimit(0)", "setrecursionlimit('a')", "setswitchinterval(0)", "setswitchinterval('a')", "intern(3)", "exit(1, 2)", "set_coroutine_origin_tracking_depth(-1)"):
    try:
        print(eval("sys." + call))
    except Exception as error:
        print(call, type(error).__name__, error)
for value in (None, 0, 3, "text", (1, 2), [1]):
    try:
        sys.exit(value)
    except SystemExit as error:
        print(error.code, error.args)
sys.setswitchinterval(0.001)
print(sys.getswitchinterval())
sys.displayhook(None)
sys.displayhook([1, "a"])
print(sys.get_asyncgen_hooks())
print("json" in sys.stdlib_module_names, "sys" in sys.builtin_module_names, sys.modules["sys"] is sys)
# expect: (3,) 3 9223372036854775807 little linux 1114111
# expect: sys.float_info(max=1.7976931348623157e+308, max_exp=1024, max_10_exp=308, min=2.2250738585072014e-308, min_exp=-1021, min_10_exp=-307, dig=15, mant_dig=53, epsilon=2.220446049250313e-16, radix=2, rounds=1)
# expect: sys.int_info(bits_per_digit=30, sizeof_digit=4, default_max_str_digits=4300, str_digits_check_threshold=640)
# expect: sys.hash_info(width=64, modulus=2305843009213693951, inf=314159, nan=0, imag=1000003, algorithm='siphash13', hash_bits=64, seed_bits=128, cutoff=0)
# expect: cpython 0 False short
# expect: 1000 0.005 utf-8 utf-8
# expect: (None, None, None) None
# expect: <class 'ZeroDivisionError'> True True
# expect: ('depth', 'outer')
# expect: call stack is not deep enough
# expect: setrecursionlimit(0) ValueError recursion limit must be greater or equal than 1
# expect: setrecursionlimit('a') TypeError 'str' object cannot be interpreted as an integer
# expect: setswitchinterval(0) ValueError switch interval must be strictly positive
# expect: setswitchinterval('a') TypeError must be real number, not str
# expect: intern(3) TypeError intern() argument must be str, not int
# expect: exit(1, 2) TypeError exit expected at most 1 argument, got 2
# expect: set_coroutine_origin_tracking_depth(-1) ValueError depth must be >= 0
# expect: None ()
# expect: 0 (0,)
# expect: 3 (3,)
# expect: text ('text',)
# expect: (1, 2) (1, 2)
# expect: [1] ([1],)
# expect: 0.001
# expect: [1, 'a']
# expect: asyncgen_hooks(firstiter=None, finalizer=None)
# expect: True True True
