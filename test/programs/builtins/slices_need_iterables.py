# Whatever the slice, the complaint is the same.
items = [1, 2, 3]
for part in (slice(None), slice(0, 1), slice(0, 3, 2)):
    try:
        items[part] = 5
    except TypeError as error:
        print(error)
try:
    items[1:2] = None
except TypeError as error:
    print(error, items)


class Refuses:
    def __iter__(self):
        raise TypeError('in its own words')
class Broken:
    def __iter__(self):
        return 3
class Never:
    __iter__ = None
class Fails:
    def __iter__(self):
        raise LookupError('is not heard')
def put(value):
    items[:1] = value
for value in (Refuses(), Broken(), Never(), Fails()):
    for use in (put, ','.join, b','.join, bytearray().join, list):
        try:
            use(value)
        except (TypeError, LookupError) as error:
            print(error, error.__context__)
# expect: must assign iterable to extended slice
# expect: must assign iterable to extended slice
# expect: must assign iterable to extended slice
# expect: must assign iterable to extended slice [1, 2, 3]
# expect: must assign iterable to extended slice None
# expect: can only join an iterable None
# expect: can only join an iterable None
# expect: can only join an iterable None
# expect: in its own words None
# expect: must assign iterable to extended slice None
# expect: can only join an iterable None
# expect: can only join an iterable None
# expect: can only join an iterable None
# expect: iter() returned non-iterator of type 'int' None
# expect: must assign iterable to extended slice None
# expect: can only join an iterable None
# expect: can only join an iterable None
# expect: can only join an iterable None
# expect: 'Never' object is not iterable None
# expect: is not heard None
# expect: is not heard None
# expect: is not heard None
# expect: is not heard None
# expect: is not heard None
