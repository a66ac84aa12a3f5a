"""The flags of `re` as the enum they are. Loaded when a program asks for a flag: patterns themselves only know numbers."""

import enum
import re


class RegexFlag(enum.IntFlag, boundary=enum.KEEP):
    __module__ = "re"

    NOFLAG = 0
    ASCII = A = 256
    IGNORECASE = I = 2
    LOCALE = L = 4
    UNICODE = U = 32
    MULTILINE = M = 8
    DOTALL = S = 16
    VERBOSE = X = 64
    DEBUG = 128
    __str__ = object.__str__
    _numeric_repr_ = hex


enum.global_enum(RegexFlag)
re.RegexFlag = RegexFlag


def directory():
    return list(vars(re))
