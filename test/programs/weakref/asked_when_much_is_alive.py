# Objects that die one by one while very much is alive: whoever asks for one hears that it is dead.
import weakref


class Item:
    pass


alive = [Item() for _ in range(50_000)]
items = [Item() for _ in range(200)]
refs = [weakref.ref(item) for item in items]
values = weakref.WeakValueDictionary(enumerate(items))
keys = weakref.WeakKeyDictionary((item, at) for at, item in enumerate(items))
collection = weakref.WeakSet(items)
while len(items) > 9:
    items.pop()
print(sum(ref() is not None for ref in refs), len(values), len(keys), len(collection))
while items:
    items.pop()
    print(len(items), refs[len(items)](), len(values), len(keys), len(collection), list(values), sorted(keys.values()))
proxy = weakref.proxy(item := Item())
print(type(proxy) is weakref.ProxyType)
item = None
try:
    proxy.name
except ReferenceError as error:
    print(error)
print(len(alive))
# expect: 9 9 9 9
# expect: 8 None 8 8 8 [0, 1, 2, 3, 4, 5, 6, 7] [0, 1, 2, 3, 4, 5, 6, 7]
# expect: 7 None 7 7 7 [0, 1, 2, 3, 4, 5, 6] [0, 1, 2, 3, 4, 5, 6]
# expect: 6 None 6 6 6 [0, 1, 2, 3, 4, 5] [0, 1, 2, 3, 4, 5]
# expect: 5 None 5 5 5 [0, 1, 2, 3, 4] [0, 1, 2, 3, 4]
# expect: 4 None 4 4 4 [0, 1, 2, 3] [0, 1, 2, 3]
# expect: 3 None 3 3 3 [0, 1, 2] [0, 1, 2]
# expect: 2 None 2 2 2 [0, 1] [0, 1]
# expect: 1 None 1 1 1 [0] [0]
# expect: 0 None 0 0 0 [] []
# expect: True
# expect: weakly-referenced object no longer exists
# expect: 50000
