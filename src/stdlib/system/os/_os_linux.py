# as file <frozen os>
"""What os has of Linux that few programs ask for: loaded when os is asked for it."""

import _collections_abc
import os
from os import strerror as _strerror

globals().update(
    CLONE_FILES=1024, CLONE_FS=512, CLONE_NEWCGROUP=33554432, CLONE_NEWIPC=134217728, CLONE_NEWNET=1073741824, CLONE_NEWNS=131072,
    CLONE_NEWPID=536870912, CLONE_NEWTIME=128, CLONE_NEWUSER=268435456, CLONE_NEWUTS=67108864, CLONE_SIGHAND=2048, CLONE_SYSVSEM=262144,
    CLONE_THREAD=65536, CLONE_VM=256, EFD_CLOEXEC=524288, EFD_NONBLOCK=2048, EFD_SEMAPHORE=1, MFD_ALLOW_SEALING=2, MFD_CLOEXEC=1,
    MFD_HUGETLB=4, MFD_HUGE_16GB=2281701376, MFD_HUGE_16MB=1610612736, MFD_HUGE_1GB=2013265920, MFD_HUGE_1MB=1342177280,
    MFD_HUGE_256MB=1879048192, MFD_HUGE_2GB=2080374784, MFD_HUGE_2MB=1409286144, MFD_HUGE_32MB=1677721600, MFD_HUGE_512KB=1275068416,
    MFD_HUGE_512MB=1946157056, MFD_HUGE_64KB=1073741824, MFD_HUGE_8MB=1543503872, MFD_HUGE_MASK=63, MFD_HUGE_SHIFT=26, O_FSYNC=1052672,
    POSIX_SPAWN_CLOSE=1, POSIX_SPAWN_CLOSEFROM=3, POSIX_SPAWN_DUP2=2, POSIX_SPAWN_OPEN=0, RTLD_DEEPBIND=8, RTLD_NODELETE=4096,
    RTLD_NOLOAD=4, RWF_APPEND=16, RWF_DSYNC=2, RWF_HIPRI=1, RWF_NOWAIT=8, RWF_SYNC=4, SCHED_RESET_ON_FORK=1073741824, SPLICE_F_MORE=4,
    SPLICE_F_MOVE=1, SPLICE_F_NONBLOCK=2, ST_APPEND=256, ST_MANDLOCK=64, ST_NOATIME=1024, ST_NODEV=4, ST_NODIRATIME=2048, ST_NOEXEC=8,
    ST_NOSUID=2, ST_RDONLY=1, ST_RELATIME=4096, ST_SYNCHRONOUS=16, ST_WRITE=128, TFD_CLOEXEC=524288, TFD_NONBLOCK=2048, TFD_TIMER_ABSTIME=1,
    TFD_TIMER_CANCEL_ON_SET=2, XATTR_CREATE=1, XATTR_REPLACE=2, XATTR_SIZE_MAX=65536,
    SCHED_DEADLINE=6, SCHED_NORMAL=0,
)

_CONFIGURATION = {"CS_PATH": (0, "/bin:/usr/bin"), "CS_GNU_LIBC_VERSION": (2, "glibc 2.39"), "CS_GNU_LIBPTHREAD_VERSION": (3, "NPTL 2.39")}
confstr_names = {name: number for name, (number, _) in _CONFIGURATION.items()}
_LIMITS = {
    "PC_LINK_MAX": (0, 65000), "PC_MAX_CANON": (1, 255), "PC_MAX_INPUT": (2, 255), "PC_NAME_MAX": (3, 255), "PC_PATH_MAX": (4, 4096),
    "PC_PIPE_BUF": (5, 4096), "PC_CHOWN_RESTRICTED": (6, 1), "PC_NO_TRUNC": (7, 1), "PC_VDISABLE": (8, 0), "PC_FILESIZEBITS": (13, 64),
    "PC_SYMLINK_MAX": (19, -1),
}
pathconf_names = {name: number for name, (number, _) in _LIMITS.items()}
_SYSTEM = {
    "SC_ARG_MAX": (0, 2097152), "SC_CHILD_MAX": (1, 127235), "SC_CLK_TCK": (2, 100), "SC_NGROUPS_MAX": (3, 65536), "SC_OPEN_MAX": (4, 1024),
    "SC_STREAM_MAX": (5, 16), "SC_TZNAME_MAX": (6, -1), "SC_JOB_CONTROL": (7, 1), "SC_SAVED_IDS": (8, 1), "SC_REALTIME_SIGNALS": (9, 200809),
    "SC_VERSION": (29, 200809), "SC_PAGESIZE": (30, 4096), "SC_PAGE_SIZE": (30, 4096), "SC_RTSIG_MAX": (31, 32), "SC_SEM_VALUE_MAX": (33, 2147483647),
    "SC_IOV_MAX": (60, 1024), "SC_THREADS": (67, 200809), "SC_GETPW_R_SIZE_MAX": (70, 1024), "SC_LOGIN_NAME_MAX": (71, 256),
    "SC_TTY_NAME_MAX": (72, 32), "SC_THREAD_KEYS_MAX": (74, 1024), "SC_THREAD_STACK_MIN": (75, 16384), "SC_NPROCESSORS_CONF": (83, None),
    "SC_NPROCESSORS_ONLN": (84, None), "SC_PHYS_PAGES": (85, 2097152), "SC_AVPHYS_PAGES": (86, 1048576), "SC_HOST_NAME_MAX": (180, 64),
    "SC_SYMLOOP_MAX": (173, -1),
}  # fmt: skip
sysconf_names = {name: number for name, (number, _) in _SYSTEM.items()}
_USER = 1000


def _fail(number, *rest):
    raise OSError(number, _strerror(number), *rest)


def _looked_up(table, name):
    for key, (number, value) in table.items():
        if name in (key, number):
            return value
    if isinstance(name, str):
        raise ValueError("unrecognized configuration name")
    _fail(22)


def confstr(name, /):
    return _looked_up(_CONFIGURATION, name)


def sysconf(name, /):
    value = _looked_up(_SYSTEM, name)
    return os.cpu_count() if value is None else value


def pathconf(path, name):
    os.stat(path)
    return _looked_up(_LIMITS, name)


def fpathconf(fd, name, /):
    os.fstat(fd)
    return _looked_up(_LIMITS, name)


# ---- users and rights -----------------------------------------------------------------------------------------------------------------------------


def _only_own(*numbers):
    if any(number not in (-1, _USER) for number in numbers):
        _fail(1)


def setuid(uid, /):
    _only_own(uid)


def setgid(gid, /):
    _only_own(gid)


def seteuid(euid, /):
    _only_own(euid)


def setegid(egid, /):
    _only_own(egid)


def setreuid(ruid, euid, /):
    _only_own(ruid, euid)


def setregid(rgid, egid, /):
    _only_own(rgid, egid)


def setresuid(ruid, euid, suid, /):
    _only_own(ruid, euid, suid)


def setresgid(rgid, egid, sgid, /):
    _only_own(rgid, egid, sgid)


def getresuid():
    return (_USER,) * 3


def getresgid():
    return (_USER,) * 3


def setgroups(groups, /):
    _fail(1)


def initgroups(username, gid, /):
    _fail(1)


def getgrouplist(user, group, /):
    return [group]


def chroot(path):
    os.stat(path)
    _fail(1, path)


def unshare(flags):
    _fail(1)


def setns(fd, nstype=0):
    os.fstat(fd)
    _fail(22)


# ---- scheduling: everybody is served alike --------------------------------------------------------------------------------------------------------


def _parameters():
    import collections
    made = collections.namedtuple("sched_param", "sched_priority")
    made.__module__ = "posix"
    made.__repr__ = lambda self: f"posix.sched_param(sched_priority={self[0]!r})"
    return made


sched_param = _parameters()


def sched_getscheduler(pid, /):
    return os.SCHED_OTHER


def sched_getparam(pid, /):
    return sched_param(0)


def sched_setscheduler(pid, policy, param, /):
    if not 0 <= policy <= 7 or param[0] != 0 and policy in (os.SCHED_OTHER, os.SCHED_BATCH, os.SCHED_IDLE):
        _fail(22)
    if policy in (os.SCHED_FIFO, os.SCHED_RR):
        _fail(1)


def sched_setparam(pid, param, /):
    if param[0] != 0:
        _fail(22)


def sched_get_priority_max(policy):
    return 99 if policy in (os.SCHED_FIFO, os.SCHED_RR) else 0


def sched_get_priority_min(policy):
    return 1 if policy in (os.SCHED_FIFO, os.SCHED_RR) else 0


def sched_rr_get_interval(pid, /):
    return 0.0


# ---- files ----------------------------------------------------------------------------------------------------------------------------------------


def _statistics():
    import collections
    fields = "bsize frsize blocks bfree bavail files ffree favail flag namemax"
    made = collections.namedtuple("statvfs_result", ["f_" + field for field in fields.split()])
    made.__module__ = "os"
    made.f_fsid = 0
    shown = made.__repr__
    made.__repr__ = lambda self: "os." + shown(self)
    return made


statvfs_result = _statistics()


def statvfs(path):
    os.stat(path)
    return statvfs_result(4096, 4096, 26214400, 19660800, 18350080, 6553600, 6422528, 6422528, 4096, 255)


def fstatvfs(fd, /):
    return statvfs(fd)


def fchmod(fd, mode):
    os.fstat(fd)
    os.chmod(fd, mode)


def fchown(fd, uid, gid):
    os.fstat(fd)
    os.chown(fd, uid, gid)


def lchown(path, uid, gid):
    os.chown(path, uid, gid, follow_symlinks=False)


def listxattr(path=None, *, follow_symlinks=True):
    os.stat("." if path is None else path, **({} if follow_symlinks else {"follow_symlinks": False}))
    return []


def getxattr(path, attribute, *, follow_symlinks=True):
    listxattr(path, follow_symlinks=follow_symlinks)
    _fail(61, path)


def setxattr(path, attribute, value, flags=0, *, follow_symlinks=True):
    listxattr(path, follow_symlinks=follow_symlinks)
    _fail(95, path)


def removexattr(path, attribute, *, follow_symlinks=True):
    listxattr(path, follow_symlinks=follow_symlinks)
    _fail(61, path)


def lockf(fd, command, length, /):
    import fcntl
    kinds = {os.F_ULOCK: fcntl.LOCK_UN, os.F_LOCK: fcntl.LOCK_EX, os.F_TLOCK: fcntl.LOCK_EX | fcntl.LOCK_NB}
    if command == os.F_TEST:
        return
    if command not in kinds:
        _fail(22)
    fcntl.lockf(fd, kinds[command], length, 0, os.SEEK_CUR)


def posix_fadvise(fd, offset, length, advice, /):
    os.fstat(fd)


def posix_fallocate(fd, offset, length, /):
    if offset < 0 or length <= 0:
        _fail(22)
    if os.fstat(fd).st_size < offset + length:
        os.ftruncate(fd, offset + length)


def preadv(fd, buffers, offset, flags=0, /):
    total = 0
    for buffer in buffers:
        view = memoryview(buffer).cast("B")
        data = os.pread(fd, len(view), offset + total)
        view[:len(data)] = data
        total += len(data)
        if len(data) < len(view):
            break
    return total


def pwritev(fd, buffers, offset, flags=0, /):
    total = 0
    for buffer in buffers:
        total += os.pwrite(fd, buffer, offset + total)
    return total


def sendfile(out_fd, in_fd, offset, count):
    data = os.read(in_fd, count) if offset is None else os.pread(in_fd, count, offset)
    written = os.write(out_fd, data)
    if offset is None and written < len(data):
        os.lseek(in_fd, written - len(data), os.SEEK_CUR)
    return written


def copy_file_range(src, dst, count, offset_src=None, offset_dst=None):
    if count < 0:
        raise ValueError("negative value for 'count' not allowed")
    data = os.read(src, count) if offset_src is None else os.pread(src, count, offset_src)
    return os.write(dst, data) if offset_dst is None else os.pwrite(dst, data, offset_dst)


def memfd_create(name, flags=1):
    import tempfile
    fd, path = tempfile.mkstemp(prefix=f"memfd-{os.fspath(name)}-")
    os.unlink(path)
    return fd


def ttyname(fd, /):
    os.fstat(fd)
    _fail(25)


def tcgetpgrp(fd, /):
    os.fstat(fd)
    _fail(25)


def tcsetpgrp(fd, pgid, /):
    os.fstat(fd)
    _fail(25)


# ---- the environment as bytes -----------------------------------------------------------------------------------------------------------------------


def reload_environ():
    pass


def _as_bytes(value):
    if not isinstance(value, bytes):
        raise TypeError(f"bytes expected, not {type(value).__name__}")
    return value


class _Environ(_collections_abc.MutableMapping):
    """The environment as os.environb shows it: the same variables."""

    __slots__ = ()
    __module__ = "os"

    def __getitem__(self, key):
        try:
            return os.fsencode(os.environ[os.fsdecode(_as_bytes(key))])
        except KeyError:
            raise KeyError(key) from None

    def __setitem__(self, key, value):
        os.environ[os.fsdecode(_as_bytes(key))] = os.fsdecode(_as_bytes(value))

    def __delitem__(self, key):
        try:
            del os.environ[os.fsdecode(_as_bytes(key))]
        except KeyError:
            raise KeyError(key) from None

    def __iter__(self):
        return iter([os.fsencode(key) for key in os.environ])

    def __len__(self):
        return len(os.environ)

    def __repr__(self):
        return f"environ({{{', '.join(f'{key!r}: {value!r}' for key, value in self.items())}}})"

    def copy(self):
        return dict(self)


environb = _Environ()
from _linux import eventfd, eventfd_read, eventfd_write, fchdir
__all__ = [name for name in globals() if not name.startswith("_") and name != "os"]
for _name in __all__:
    if type(globals()[_name]) is type(chroot):
        globals()[_name].__module__ = "posix"
reload_environ.__module__ = "os"
