"""Places in sorted lists."""

from _native_bisect import bisect, bisect_left, bisect_right, insort, insort_left, insort_right
