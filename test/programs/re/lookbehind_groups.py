"""Groups that a lookbehind defines can't be asked for in it."""
import os
import re
import traceback

for pattern in (r"(a)b(?<=(a)(?(2)b|x))", r"(a)b(?<=(?P<x>.)(?P=x))", r"(a)b(?<=(.)\2)", r"(?(x-)y)"):
    try:
        re.compile(pattern)
    except re.PatternError as error:
        text = "".join(traceback.format_exception(error)[-3:])
        print(text.replace(os.path.dirname(re.__file__), "re"), end="")
print(re.match(r"(?:(a)|(x))b(?<=(?(2)x|b))c", "abc"))
print("{0[{x}]}".format({"{x}": 1}))
try:
    "{0[{1}]}".format("abc", 1)
except TypeError as error:
    print(error)
try:
    object().__reduce_ex__(None)
except TypeError as error:
    print(error)
# expect:   File "re/_parser.py", line 811, in _parse
# expect:     state.checklookbehindgroup(condgroup, source)
# expect:     ~~~~~~~~~~~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^^^^
# expect:   File "re/_parser.py", line 108, in checklookbehindgroup
# expect:     raise source.error('cannot refer to group defined in the same '
# expect:                        'lookbehind subpattern')
# expect: re.PatternError: cannot refer to group defined in the same lookbehind subpattern at position 16
# expect:   File "re/_parser.py", line 738, in _parse
# expect:     state.checklookbehindgroup(gid, source)
# expect:     ~~~~~~~~~~~~~~~~~~~~~~~~~~^^^^^^^^^^^^^
# expect:   File "re/_parser.py", line 108, in checklookbehindgroup
# expect:     raise source.error('cannot refer to group defined in the same '
# expect:                        'lookbehind subpattern')
# expect: re.PatternError: cannot refer to group defined in the same lookbehind subpattern at position 22
# expect:   File "re/_parser.py", line 438, in _escape
# expect:     state.checklookbehindgroup(group, source)
# expect:     ~~~~~~~~~~~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^
# expect:   File "re/_parser.py", line 108, in checklookbehindgroup
# expect:     raise source.error('cannot refer to group defined in the same '
# expect:                        'lookbehind subpattern')
# expect: re.PatternError: cannot refer to group defined in the same lookbehind subpattern at position 13
# expect:   File "re/_parser.py", line 794, in _parse
# expect:     source.checkgroupname(condname, 1)
# expect:     ~~~~~~~~~~~~~~~~~~~~~^^^^^^^^^^^^^
# expect:   File "re/_parser.py", line 310, in checkgroupname
# expect:     raise self.error(msg, len(name) + offset)
# expect: re.PatternError: bad character in group name 'x-' at position 3
# expect: <re.Match object; span=(0, 3), match='abc'>
# expect: 1
# expect: string indices must be integers, not 'str'
# expect: 'NoneType' object cannot be interpreted as an integer
