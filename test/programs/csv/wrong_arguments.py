# In which order readers and writers look at what they are given.
import csv
import io
import os

for arguments in ((5,), ([].append,), (io.StringIO(), "nope"), (io.StringIO(),)):
    for make in (csv.reader, csv.writer):
        try:
            make(*arguments, delimiter=5)
        except (TypeError, csv.Error) as problem:
            print(make.__name__, type(problem).__name__, problem)
print(os.DirEntry[str])
# expect: reader TypeError 'int' object is not iterable
# expect: writer TypeError argument 1 must have a "write" method
# expect: reader TypeError 'builtin_function_or_method' object is not iterable
# expect: writer TypeError argument 1 must have a "write" method
# expect: reader Error unknown dialect
# expect: writer Error unknown dialect
# expect: reader TypeError "delimiter" must be a unicode character, not int
# expect: writer TypeError "delimiter" must be a unicode character, not int
# expect: posix.DirEntry[str]
