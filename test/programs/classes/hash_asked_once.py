# A key's __hash__ is asked once when it is put into a dict or set; what goes from one table into another brings its hash along.
from collections import Counter


class Key:
    asked = 0

    def __init__(self, name):
        self.name = name

    def __eq__(self, other):
        return self.name == other.name

    def __hash__(self):
        Key.asked += 1
        return hash(self.name)


def count(text, action):
    before = Key.asked
    result = action()
    print(text, Key.asked - before)
    return result


a, b = Key("a"), Key("b")
d = count("display", lambda: {a: 1, b: 2})
count("get", lambda: d.get(a))
count("setdefault", lambda: (d.setdefault(a, 5), d.setdefault(Key("c"), 5)))
count("delete", lambda: d.pop(Key("c")))
count("copy", lambda: dict(d) | d)
count("unpack", lambda: {**d})
count("fromkeys", lambda: dict.fromkeys(d))
s = count("set of a dict", lambda: set(d))
count("algebra", lambda: (s | s.copy(), s & frozenset(s), s - s, s ^ s, s <= set(s), s == set(s)))
count("equal", lambda: d == dict(d))
count("set of a list", lambda: set([a, b, a]))
counter = count("counter", lambda: Counter([a, b, a]))
count("more of it", lambda: (counter.update([a]), counter.subtract(counter)))
print([(key.name, number) for key, number in counter.items()])
# expect: display 2
# expect: get 1
# expect: setdefault 2
# expect: delete 1
# expect: copy 0
# expect: unpack 0
# expect: fromkeys 0
# expect: set of a dict 0
# expect: algebra 0
# expect: equal 0
# expect: set of a list 3
# expect: counter 3
# expect: more of it 5
# expect: [('a', 0), ('b', 0)]
