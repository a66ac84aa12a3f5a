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
# expect: must assign iterable to extended slice
# expect: must assign iterable to extended slice
# expect: must assign iterable to extended slice
# expect: must assign iterable to extended slice [1, 2, 3]
