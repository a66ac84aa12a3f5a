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

__unseen__ = ("_single", "_reaches")

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


def _reaches(n, iterable):
    """Whether so many are all that there are."""
    try:
        size = len(iterable)
    except (TypeError, AttributeError):
        return False
    return n >= size


# What is kept is a heap with the worst of the best on top. Entries begin with what they are compared by; of equals, whatever came first is better.

def nsmallest(n, iterable, key=None):
    if n == 1:  # as line 484
        items = iter(iterable)  # as line 485: it = ‹iter(iterable)›
        return _single(min, items, key)  # as line 487: result = ‹min(it, default=sentinel, key=key)›
    if _reaches(n, iterable):  # as line 492: size = ‹len(iterable)›
        return sorted(iterable, key=key)[:n]  # as line 497
    if key is None:
        items = iter(iterable)  # as line 501: it = ‹iter(iterable)›
        kept = [(item, at) for at, item in zip(range(n), items)]  # as line 504: result = [(elem, i) for i, elem in ‹zip(range(n), it)›]
        if kept:
            place = n
            heapify_max(kept)  # as line 507: ‹heapify_max(result)›
            worst = kept[0][0]
            for item in items:  # as line 511: for elem in ‹it›:
                if item < worst:  # as line 512: if ‹elem < top›:
                    heapreplace_max(kept, (item, place))  # as line 513: ‹_heapreplace(result, (elem, order))›
                    worst = kept[0][0]
                    place += 1
            kept.sort()  # as line 516: ‹result.sort()›
        return [item for item, _ in kept]
    items = iter(iterable)  # as line 520: it = ‹iter(iterable)›
    kept = [(key(item), at, item) for at, item in zip(range(n), items)]  # as line 521: result = [(‹key(elem)›, i, elem) for i, elem in zip(range(n), it)]
    if kept:
        place = n
        heapify_max(kept)  # as line 524: ‹heapify_max(result)›
        worst = kept[0][0]
        for item in items:  # as line 528: for elem in ‹it›:
            its = key(item)  # as line 529: k = ‹key(elem)›
            if its < worst:  # as line 530: if ‹k < top›:
                heapreplace_max(kept, (its, place, item))  # as line 531: ‹_heapreplace(result, (k, order, elem))›
                worst = kept[0][0]
                place += 1
        kept.sort()  # as line 534: ‹result.sort()›
    return [item for _, _, item in kept]


def nlargest(n, iterable, key=None):
    if n == 1:  # as line 544
        items = iter(iterable)  # as line 545: it = ‹iter(iterable)›
        return _single(max, items, key)  # as line 547: result = ‹max(it, default=sentinel, key=key)›
    if _reaches(n, iterable):  # as line 552: size = ‹len(iterable)›
        return sorted(iterable, key=key, reverse=True)[:n]  # as line 557
    if key is None:
        items = iter(iterable)  # as line 561: it = ‹iter(iterable)›
        kept = [(item, at) for at, item in zip(range(0, -n, -1), items)]  # as line 562: result = [(elem, i) for i, elem in ‹zip(range(0, -n, -1), it)›]
        if kept:
            place = -n
            heapify(kept)  # as line 565: ‹heapify(result)›
            worst = kept[0][0]
            for item in items:  # as line 569: for elem in ‹it›:
                if worst < item:  # as line 570: if ‹top < elem›:
                    heapreplace(kept, (item, place))  # as line 571: ‹_heapreplace(result, (elem, order))›
                    worst = kept[0][0]
                    place -= 1
            kept.sort(reverse=True)  # as line 574: ‹result.sort(reverse=True)›
        return [item for item, _ in kept]
    items = iter(iterable)  # as line 578: it = ‹iter(iterable)›
    kept = [(key(item), at, item) for at, item in zip(range(0, -n, -1), items)]  # as line 579: result = [(‹key(elem)›, i, elem) for i, elem in zip(range(0, -n, -1), it)]
    if kept:
        place = -n
        heapify(kept)  # as line 582: ‹heapify(result)›
        worst = kept[0][0]
        for item in items:  # as line 586: for elem in ‹it›:
            its = key(item)  # as line 587: k = ‹key(elem)›
            if worst < its:  # as line 588: if ‹top < k›:
                heapreplace(kept, (its, place, item))  # as line 589: ‹_heapreplace(result, (k, order, elem))›
                worst = kept[0][0]
                place -= 1
        kept.sort(reverse=True)  # as line 592: ‹result.sort(reverse=True)›
    return [item for _, _, item in kept]
