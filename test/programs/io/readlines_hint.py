# readlines with a hint: lines need a length.
import io
class R(io.IOBase):
    def __next__(self): return None
for hint in (1, 100):
    try: print(R().readlines(hint))
    except TypeError as e: print(e)
for hint in (-1, 0, 1, 2, 3, 5, None): print(io.StringIO("a\nbb\nccc\n").readlines(hint))
# expect: object of type 'NoneType' has no len()
# expect: object of type 'NoneType' has no len()
# expect: ['a\n', 'bb\n', 'ccc\n']
# expect: ['a\n', 'bb\n', 'ccc\n']
# expect: ['a\n']
# expect: ['a\n', 'bb\n']
# expect: ['a\n', 'bb\n']
# expect: ['a\n', 'bb\n', 'ccc\n']
# expect: ['a\n', 'bb\n', 'ccc\n']
