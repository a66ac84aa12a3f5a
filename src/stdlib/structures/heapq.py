"""Heaps in lists: the smallest item first."""

from _native_heapq import (
    heapify, heapify_max, heappop, heappop_max, heappush, heappush_max, heappushpop, heappushpop_max, heapreplace,
    heapreplace_max,
)

__all__ = [
    "heappush", "heappop", "heapify", "heapreplace", "heappushpop",
    "heappush_max", "heappop_max", "heapify_max", "heapreplace_max", "heappushpop_max",
    "nlargest", "nsmallest", "merge",
]

# Names from before max-heaps were public.
_heapify_max = heapify_max
_heappop_max = heappop_max
_heapreplace_max = heapreplace_max


def merge(*iterables, key=None, reverse=False):
    if reverse:
        make, pop, replace, direction = heapify_max, heappop_max, heapreplace_max, -1
    else:
        make, pop, replace, direction = heapify, heappop, heapreplace, 1

    # Entries are [sort key, place of the input among equals, how to get the next item, the item].
    heap = []
    for number, iterable in enumerate(iterables):
        advance = iter(iterable).__next__
        try:
            item = advance()
        except StopIteration:
            continue
        heap.append([item if key is None else key(item), number * direction, advance, item])  # as line 390: h_append([‹key(value)›, order * direction, value, next])
    make(heap)  # as line 369: _heapify(h)

    while len(heap) > 1:
        entry = heap[0]
        try:
            while True:
                advance = entry[2]
                yield entry[3]
                item = advance()
                entry[0] = item if key is None else key(item)  # as line 400: s[0] = ‹key(value)›
                entry[3] = item
                replace(heap, entry)
                entry = heap[0]
        except StopIteration:
            pop(heap)

    if heap:
        advance, item = heap[0][2:]
        yield item
        yield from advance.__self__


def _single(pick, iterable, key):
    nothing = object()
    found = pick(iterable, default=nothing, key=key)
    return [] if found is nothing else [found]


def nsmallest(n, iterable, key=None):
    if n == 1:
        return _single(min, iter(iterable), key)
    if n >= 1:
        return sorted(iterable, key=key)[:n]  # as line 497
    return []


def nlargest(n, iterable, key=None):
    if n == 1:
        return _single(max, iter(iterable), key)
    if n >= 1:
        return sorted(iterable, key=key, reverse=True)[:n]  # as line 557
    return []
