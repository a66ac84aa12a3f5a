import heapq
import itertools

heap = [5, 3, 8, 1]
heapq.heapify(heap)
print(heap, heapq.heappop(heap), heap, heapq.heappushpop(heap, 0), heapq.heapreplace(heap, 9), heap)
print(heapq.nlargest(2, ["aaa", "b", "cc"], key=len), heapq.nsmallest(3, [4, 1, 7, 1]), heapq.nlargest(0, [1]), heapq.nsmallest(9, [2, 1]))
print(list(heapq.merge([1, 4, 7], [2, 5], [0])), list(heapq.merge("ca", "b", reverse=True)), list(heapq.merge(["a", "ccc"], ["bb"], key=len)))
maximum = [1, 5, 3]
heapq.heapify_max(maximum)
print(maximum, heapq.heappop_max(maximum), maximum)
heapq.heappush_max(maximum, 9)
print(maximum, heapq.heappushpop_max(maximum, 4), heapq.heapreplace_max(maximum, 0), maximum)


class Job:
    def __init__(self, priority, name): self.priority, self.name = priority, name
    def __lt__(self, other): return self.priority < other.priority
    def __repr__(self): return self.name


jobs = []
for job in (Job(3, "low"), Job(1, "high"), Job(2, "mid")):
    heapq.heappush(jobs, job)
print([heapq.heappop(jobs) for _ in range(3)])
counter = itertools.count()
entries = []
for priority, task in [(2, {"t": 1}), (1, {"t": 2}), (2, {"t": 3})]:
    heapq.heappush(entries, (priority, next(counter), task))
print([heapq.heappop(entries)[-1]["t"] for _ in range(3)])
for wrong in (lambda: heapq.heappop([]), lambda: heapq.heapreplace([], 1), lambda: heapq.heapify((1, 2)), lambda: heapq.heappush([{}], {}), lambda: heapq.heapify([1, "a"]), lambda: heapq.nlargest("a", [1]), lambda: heapq.heappop_max([])):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
# expect: [5, 9, 8] 1 [5, 9, 8] 0 3 [5, 9, 8]
# expect: ['aaa', 'cc'] [1, 1, 4] [] [1, 2]
# expect: [0, 1, 2, 4, 5, 7] ['c', 'b', 'a'] ['a', 'bb', 'ccc']
# expect: [3, 1] 5 [3, 1]
# expect: [3, 1, 0] 9 4 [3, 1, 0]
# expect: [high, mid, low]
# expect: [2, 1, 3]
# expect: IndexError index out of range
# expect: IndexError index out of range
# expect: TypeError heapify() argument must be list, not tuple
# expect: TypeError '<' not supported between instances of 'dict' and 'dict'
# expect: TypeError '<' not supported between instances of 'int' and 'str'
# expect: TypeError '>=' not supported between instances of 'str' and 'int'
# expect: IndexError index out of range
