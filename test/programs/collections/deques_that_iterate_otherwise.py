import collections, copy, pickle
class Tens(collections.deque):
    def __iter__(self): return (x * 10 for x in super().__iter__())
d = Tens([1, 2, 3], maxlen=5)
print(d, str(d), list(d), d[0], len(d), 10 in d, 1 in d)
r = d.__reduce__(); print(r[0].__name__, r[1], r[2], list(r[3]))
print(copy.copy(d), copy.deepcopy(collections.deque([1])), [*d], sum(d))
print(collections.deque([1, 2]).__reduce__()[:3], pickle.loads(pickle.dumps(collections.deque([1, [2]], 4))))
d.append(d); print(repr(collections.deque([1, 'a'])))
# expect: Tens([10, 20, 30], maxlen=5) Tens([10, 20, 30], maxlen=5) [10, 20, 30] 1 3 False True
# expect: Tens ((), 5) None [10, 20, 30]
# expect: Tens([100, 200, 300], maxlen=5) deque([1]) [10, 20, 30] 60
# expect: (<class 'collections.deque'>, (), None) deque([1, [2]], maxlen=4)
# expect: deque([1, 'a'])
