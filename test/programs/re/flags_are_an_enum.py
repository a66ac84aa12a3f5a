import enum
import pickle
import re

print(re.I, repr(re.I | re.M), f"{re.I}", f"{re.I:d}", f"{re.S | re.X}", re.NOFLAG, str(re.RegexFlag(0)))
print(isinstance(re.I, enum.IntFlag), type(re.I), type(re.RegexFlag), re.I.name, re.I.value, (re.I | re.M).name)
print(list(re.RegexFlag), len(re.RegexFlag), re.RegexFlag["I"] is re.IGNORECASE)
print(~re.I, re.I ^ re.I, re.I & re.M, re.RegexFlag(1024), re.I in (re.I | re.M), [*(re.I | re.X)])
print(re.compile("a", re.I | 16).flags, re.compile("a", re.I | re.X), pickle.loads(pickle.dumps(re.M)) is re.M)
print("IGNORECASE" in dir(re), hash(re.I) == hash(2), re.I == 2, bool(re.NOFLAG))
try:
    re.FAST
except AttributeError as error:
    print(error)
from re import *
print(IGNORECASE, NOFLAG, "DEBUG" in globals())
try:
    re.RegexFlag("x")
except ValueError as error:
    print(error)
# expect: re.IGNORECASE re.IGNORECASE|re.MULTILINE re.IGNORECASE 2 re.DOTALL|re.VERBOSE re.NOFLAG re.NOFLAG
# expect: True <flag 'RegexFlag'> <class 'enum.EnumType'> IGNORECASE 2 IGNORECASE|MULTILINE
# expect: [re.ASCII, re.IGNORECASE, re.LOCALE, re.UNICODE, re.MULTILINE, re.DOTALL, re.VERBOSE, re.DEBUG] 8 True
# expect: re.ASCII|re.LOCALE|re.UNICODE|re.MULTILINE|re.DOTALL|re.VERBOSE|re.DEBUG|0x1 re.NOFLAG re.NOFLAG re.RegexFlag(1024) True [re.IGNORECASE, re.VERBOSE]
# expect: 50 re.compile('a', re.IGNORECASE|re.VERBOSE) True
# expect: True True True False
# expect: module 're' has no attribute 'FAST'
# expect: re.IGNORECASE re.NOFLAG False
# expect: 'x' is not a valid RegexFlag
