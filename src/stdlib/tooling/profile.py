"""The older profiler: the same as cProfile here, where watching costs a program no time."""

import cProfile as _cProfile
from cProfile import run, runctx

__all__ = ["run", "runctx", "Profile"]


class Profile(_cProfile.Profile):
    """Profile(): a profiler."""

    bias = 0

    def __init__(self, timer=None, bias=None):
        self.bias = Profile.bias if bias is None else bias

    def calibrate(self, m, verbose=0):
        return 0.0
