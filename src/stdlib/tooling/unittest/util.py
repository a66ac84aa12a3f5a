"""Small things that the test classes share."""

_MAX_LENGTH = 80


def safe_repr(obj, short=False):
    try:
        text = repr(obj)
    except Exception:
        text = object.__repr__(obj)
    if not short or len(text) < _MAX_LENGTH:
        return text
    return text[:_MAX_LENGTH] + ' [truncated]...'


def _shorten(text, prefix, suffix):
    skip = len(text) - prefix - suffix
    if skip > 12:
        text = f'{text[:prefix]}[{skip} chars]{text[len(text) - suffix:]}'
    return text


def _common_prefix(texts):
    low, high = min(texts), max(texts)
    for at, char in enumerate(low):
        if char != high[at]:
            return low[:at]
    return low


def common_shorten_repr(*args):
    texts = tuple(map(safe_repr, args))
    longest = max(map(len, texts))
    if longest <= _MAX_LENGTH:
        return texts
    prefix = _common_prefix(texts)
    at = len(prefix)
    # What stays of the parts that differ: the two shortened parts of the rest and their marks take up the others.
    min_diff = _MAX_LENGTH - (5 + 12 + 5 + 12 + 5)
    common = _MAX_LENGTH - (longest - at + 5 + 12)
    if common > 5:
        prefix = _shorten(prefix, 5, common)
        return tuple(prefix + text[at:] for text in texts)
    prefix = _shorten(prefix, 5, 5)
    return tuple(prefix + _shorten(text[at:], min_diff, 5) for text in texts)


def sorted_list_difference(expected, actual):
    """What of two sorted lists is missing in the second, and what is only there; items that come again count once."""
    missing, unexpected = [], []
    at = other = 0
    while at < len(expected) and other < len(actual):
        wanted, got = expected[at], actual[other]
        if wanted < got:
            missing.append(wanted)
        elif wanted > got:
            unexpected.append(got)
        if not wanted > got:
            at = _after(expected, at)
        if not wanted < got:
            other = _after(actual, other)
    return missing + expected[at:], unexpected + actual[other:]


def _after(items, at):
    item = items[at]
    while at < len(items) and items[at] == item:
        at += 1
    return at


def unorderable_list_difference(expected, actual):
    """The same of lists in any order; the second is empty afterwards when nothing is left over."""
    missing = []
    while expected:
        item = expected.pop()
        try:
            actual.remove(item)
        except ValueError:
            missing.append(item)
    return missing, actual


def three_way_cmp(x, y):
    return (x > y) - (x < y)


def strclass(cls):
    return f'{cls.__module__}.{cls.__qualname__}'
