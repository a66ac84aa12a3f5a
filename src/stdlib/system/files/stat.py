"""What the numbers of os.stat() mean."""

ST_MODE = 0
ST_INO = 1
ST_DEV = 2
ST_NLINK = 3
ST_UID = 4
ST_GID = 5
ST_SIZE = 6
ST_ATIME = 7
ST_MTIME = 8
ST_CTIME = 9

S_IFDIR = 0o040000
S_IFCHR = 0o020000
S_IFBLK = 0o060000
S_IFREG = 0o100000
S_IFIFO = 0o010000
S_IFLNK = 0o120000
S_IFSOCK = 0o140000
S_IFDOOR = S_IFPORT = S_IFWHT = 0

S_ISUID = 0o4000
S_ISGID = S_ENFMT = 0o2000
S_ISVTX = 0o1000
S_IREAD = S_IRUSR = 0o0400
S_IWRITE = S_IWUSR = 0o0200
S_IEXEC = S_IXUSR = 0o0100
S_IRWXU = 0o0700
S_IRWXG = 0o0070
S_IRGRP = 0o0040
S_IWGRP = 0o0020
S_IXGRP = 0o0010
S_IRWXO = 0o0007
S_IROTH = 0o0004
S_IWOTH = 0o0002
S_IXOTH = 0o0001

UF_NODUMP = 0x1
UF_IMMUTABLE = 0x2
UF_APPEND = 0x4
UF_OPAQUE = 0x8
UF_NOUNLINK = 0x10
SF_ARCHIVED = 0x10000
SF_IMMUTABLE = 0x20000
SF_APPEND = 0x40000


def S_IMODE(mode):
    """The part of the mode that chmod() sets."""
    return mode & 0o7777  # as line 25


def S_IFMT(mode):
    """The part of the mode that tells the kind of file."""
    return mode & 0o170000  # as line 31


def S_ISDIR(mode):
    return S_IFMT(mode) == S_IFDIR  # as line 52


def S_ISCHR(mode):
    return S_IFMT(mode) == S_IFCHR  # as line 56


def S_ISBLK(mode):
    return S_IFMT(mode) == S_IFBLK  # as line 60


def S_ISREG(mode):
    return S_IFMT(mode) == S_IFREG  # as line 64


def S_ISFIFO(mode):
    return S_IFMT(mode) == S_IFIFO  # as line 68


def S_ISLNK(mode):
    return S_IFMT(mode) == S_IFLNK  # as line 72


def S_ISSOCK(mode):
    return S_IFMT(mode) == S_IFSOCK  # as line 76


def S_ISDOOR(mode):
    return False


def S_ISPORT(mode):
    return False


def S_ISWHT(mode):
    return False


_KINDS = ((S_IFLNK, "l"), (S_IFSOCK, "s"), (S_IFREG, "-"), (S_IFBLK, "b"), (S_IFDIR, "d"), (S_IFCHR, "c"), (S_IFIFO, "p"))


def filemode(mode):
    kind = next((letter for bits, letter in _KINDS if S_IFMT(mode) == bits), "?")
    letters = [kind]
    for read, write, run, special, marks in (
        (S_IRUSR, S_IWUSR, S_IXUSR, S_ISUID, "sS"),
        (S_IRGRP, S_IWGRP, S_IXGRP, S_ISGID, "sS"),
        (S_IROTH, S_IWOTH, S_IXOTH, S_ISVTX, "tT"),
    ):
        letters.append("r" if mode & read else "-")
        letters.append("w" if mode & write else "-")
        if mode & special:
            letters.append(marks[0] if mode & run else marks[1])
        else:
            letters.append("x" if mode & run else "-")
    return "".join(letters)
