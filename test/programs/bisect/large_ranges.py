# python: 3.13
# Searching for an answer in a range that no list could hold.
import bisect

print(bisect.bisect_left(range(10**18), True, key=lambda n: n * n >= 2 * 10**34), bisect.bisect(range(2**63 - 2), 2**63 - 9))
print(bisect.bisect_left(range(2**62), 2**61, 2**60), bisect.bisect_right(range(2**53, 2**54), 2**53 + 1))
print(bisect.bisect_left(range(2**62), 2**61, hi=2**60))
for low in (2**63, -(2**63) - 1, -1):
    try:
        bisect.bisect([1], 1, low)
    except (OverflowError, ValueError) as error:
        print(type(error).__name__, error)
# expect: 141421356237309505 9223372036854775800
# expect: 2305843009213693952 2
# expect: 1152921504606846976
# expect: OverflowError Python int too large to convert to C ssize_t
# expect: OverflowError Python int too large to convert to C ssize_t
# expect: ValueError lo must be non-negative
