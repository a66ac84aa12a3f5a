"""Where an installation of Python has its parts, and how it was configured."""

import os
import sys

__all__ = [
    "get_config_h_filename", "get_config_var", "get_config_vars", "get_makefile_filename", "get_path", "get_path_names",
    "get_paths", "get_platform", "get_python_version", "get_scheme_names", "parse_config_h",
]

_NAMES = ("stdlib", "platstdlib", "purelib", "platlib", "include", "scripts", "data")
_VERSION = f"{sys.version_info[0]}.{sys.version_info[1]}"


def _schemes():
    python = "python{py_version_short}"
    return {
        "posix_home": {
            "stdlib": "{installed_base}/lib/python",
            "platstdlib": "{base}/lib/python",
            "purelib": "{base}/lib/python",
            "platlib": "{base}/lib/python",
            "include": "{installed_base}/include/python",
            "platinclude": "{installed_base}/include/python",
            "scripts": "{base}/bin",
            "data": "{base}",
        },
        "posix_prefix": {
            "stdlib": "{installed_base}/{platlibdir}/" + python,
            "platstdlib": "{platbase}/{platlibdir}/" + python,
            "purelib": "{base}/lib/" + python + "/site-packages",
            "platlib": "{platbase}/lib/" + python + "/site-packages",
            "include": "{installed_base}/include/" + python,
            "platinclude": "{installed_platbase}/include/" + python,
            "scripts": "{base}/bin",
            "data": "{base}",
        },
        "posix_user": {
            "stdlib": "{userbase}/{platlibdir}/" + python,
            "platstdlib": "{userbase}/{platlibdir}/" + python,
            "purelib": "{userbase}/lib/" + python + "/site-packages",
            "platlib": "{userbase}/lib/" + python + "/site-packages",
            "include": "{userbase}/include/" + python,
            "scripts": "{userbase}/bin",
            "data": "{userbase}",
        },
    } | {
        name: {
            "stdlib": "{installed_base}/{platlibdir}/" + python,
            "platstdlib": "{platbase}/{platlibdir}/" + python,
            "purelib": "{base}/lib/" + python + "/site-packages",
            "platlib": "{platbase}/lib/" + python + "/site-packages",
            "include": "{installed_base}/include/" + python,
            "platinclude": "{installed_platbase}/include/" + python,
            "scripts": "{base}/bin",
            "data": "{base}",
        }
        for name in ("posix_venv", "venv")
    }


_INSTALL_SCHEMES = _schemes()
_config_vars = None


def get_config_vars(*args):
    """All configuration variables as a dictionary; with names, the list of their values."""
    global _config_vars
    if _config_vars is None:
        prefix = os.path.normpath(sys.prefix)
        _config_vars = {
            "prefix": prefix,
            "exec_prefix": os.path.normpath(sys.exec_prefix),
            "py_version": sys.version.split()[0],
            "py_version_short": _VERSION,
            "py_version_nodot": _VERSION.replace(".", ""),
            "installed_base": os.path.normpath(sys.base_prefix),
            "base": prefix,
            "installed_platbase": os.path.normpath(sys.base_exec_prefix),
            "platbase": os.path.normpath(sys.exec_prefix),
            "projectbase": prefix + "/bin",
            "platlibdir": sys.platlibdir,
            "implementation": "Python",
            "implementation_lower": "python",
            "abiflags": getattr(sys, "abiflags", ""),
            "py_version_nodot_plat": "",
            "abi_thread": "",
            "userbase": os.path.expanduser(os.path.join("~", ".local")),
            "srcdir": prefix,
            "EXT_SUFFIX": f".cpython-{_VERSION.replace('.', '')}-x86_64-linux-gnu.so",
            "SOABI": f"cpython-{_VERSION.replace('.', '')}-x86_64-linux-gnu",
            "EXE": "",
            "VERSION": _VERSION,
            "LIBDEST": f"{prefix}/lib/python{_VERSION}",
            "BINDIR": f"{prefix}/bin",
            "LIBDIR": f"{prefix}/lib",
            "INCLUDEPY": f"{prefix}/include/python{_VERSION}",
            "Py_DEBUG": 0,
            "Py_GIL_DISABLED": 0 if getattr(sys, "_is_gil_enabled", lambda: True)() else 1,
            "Py_ENABLE_SHARED": 0,
            "HAVE_FORK": 1,
            "WITH_PYMALLOC": 1,
            "WITH_DOC_STRINGS": 1,
            "SIZEOF_VOID_P": 8,
            "SHELL": "/bin/sh -e",
        }
    if args:
        return [_config_vars.get(name) for name in args]
    return _config_vars


def get_config_var(name):
    """The value of one configuration variable, or None."""
    return get_config_vars().get(name)


def get_scheme_names():
    """The names of the schemes, sorted."""
    return tuple(sorted(_INSTALL_SCHEMES))


def get_path_names():
    """The names of the paths of a scheme."""
    return _NAMES


def get_preferred_scheme(key):
    if key == "prefix" and sys.prefix != sys.base_prefix:
        return "venv"
    try:
        return {"prefix": "posix_prefix", "home": "posix_home", "user": "posix_user"}[key]
    except KeyError:
        raise ValueError(f"{key!r} returned None, which is not a valid scheme on this platform") from None


def get_default_scheme():
    return get_preferred_scheme("prefix")


def get_paths(scheme=get_default_scheme(), vars=None, expand=True):
    """The paths of a scheme by their names."""
    if not expand:
        return _INSTALL_SCHEMES[scheme]
    values = {**get_config_vars(), **(vars or {})}
    found = {}
    for name, value in _INSTALL_SCHEMES[scheme].items():
        try:
            found[name] = os.path.normpath(value.format(**values))
        except KeyError as error:
            raise AttributeError(error) from None
    return found


def get_path(name, scheme=get_default_scheme(), vars=None, expand=True):
    """One path of a scheme."""
    return get_paths(scheme, vars, expand)[name]


def get_platform():
    """A name for this platform."""
    uname = os.uname()
    return f"{uname.sysname.lower()}-{uname.machine}"


def get_python_version():
    return _VERSION


def is_python_build(check_home=None):
    return False


def get_config_h_filename():
    """The path of pyconfig.h."""
    return os.path.join(get_path("platinclude"), "pyconfig.h")


def get_makefile_filename():
    """The path of the Makefile."""
    return os.path.join(get_path("stdlib"), f"config-{_VERSION}-x86_64-linux-gnu", "Makefile")


def parse_config_h(fp, vars=None):
    """Reads the definitions of a file in the style of config.h."""
    import re

    found = {} if vars is None else vars
    while line := fp.readline():
        defined = re.match("#define ([A-Z][A-Za-z0-9_]+) (.*)\n", line)
        if defined:
            name, value = defined.groups()
            try:
                found[name] = int(value)
            except ValueError:
                found[name] = value
            continue
        undefined = re.match("/[*] #undef ([A-Z][A-Za-z0-9_]+) [*]/\n", line)
        if undefined:
            found[undefined.group(1)] = 0
    return found
