# What has no truth: methods that are None, lengths that are too large.
import math
class NoBool:
    __bool__ = None
    def __len__(self): return 3
class NoBoolOfNative(list):
    __bool__ = None
class Huge:
    def __len__(self): return 2 ** 70
class Negative:
    def __len__(self): return -2 ** 70
class Odd:
    def __len__(self): return 'x'
class Nothing:
    __trunc__ = __divmod__ = __pow__ = __len__ = None
class Reflected:
    __rdivmod__ = None
def tell(what, value):
    try:
        print(what.__name__, type(value).__name__, what(value))
    except Exception as error:
        print(what.__name__, type(value).__name__, type(error).__name__, error)
def asked(value): return bool(value)
def chosen(value): return 1 if value else 2
def turned(value): return not value
def joined(value): return [value and 1]
def looped(value):
    while value: return 'round'
def cut(value): return math.trunc(value)
def divided(value): return divmod(value, 1)
def dividing(value): return divmod(1, value)
def powered(value): return pow(value, 2, 3)
for value in (NoBool(), NoBoolOfNative([1]), Huge(), Negative(), Odd(), Nothing()):
    for what in (asked, chosen, turned, joined, looped):
        tell(what, value)
for what in (cut, divided, powered):
    tell(what, Nothing())
tell(dividing, Reflected())
