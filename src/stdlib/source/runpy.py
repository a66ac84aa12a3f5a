"""Running modules and files as if they were the program."""

import importlib.util
import os
import sys
from _importlib import library_code

__all__ = ["run_module", "run_path"]

# What CPython's library can be run as, and ours cannot.
_NOT_PROGRAMS = frozenset((
    "_pyrepl.__main__", "ctypes.util", "curses.has_key", "curses.textpad", "ftplib", "heapq", "imaplib", "locale", "modulefinder", "poplib", "pstats",
    "smtplib", "symtable", "turtle", "wsgiref.simple_server", "xml.sax.expatreader", "xml.sax.xmlreader", "xmlrpc.client", "xmlrpc.server",
))
_INSTALLERS = frozenset(("ensurepip", "pip", "venv", "virtualenv"))


def _run(code, names, init_globals, name, spec, filename, package=None):
    names.update(init_globals or {})
    names.update(
        __name__=name, __file__=filename, __cached__=None, __doc__=None, __loader__=getattr(spec, "loader", None), __package__=package, __spec__=spec,
    )
    exec(code, names)
    return names


def run_path(path_name, init_globals=None, run_name=None):
    """Runs the file of a path; returns its names."""
    name = "<run_path>" if run_name is None else run_name
    path = os.fspath(path_name)
    if os.path.isdir(path):
        path = os.path.join(path, "__main__.py")
        if not os.path.exists(path):
            raise ImportError(f"can't find '__main__' module in {os.fspath(path_name)!r}")
    with open(os.path.abspath(path), "rb") as source:
        code = compile(source.read(), path, "exec")
    before = sys.argv[0]
    missing = object()
    known = sys.modules.get(name, missing)
    module = type(sys)(name)
    sys.argv[0] = path
    sys.modules[name] = module
    try:
        return _run(code, module.__dict__, init_globals, name, None, path, name.rpartition(".")[0]).copy()
    finally:
        sys.argv[0] = before
        if known is missing:
            sys.modules.pop(name, None)
        else:
            sys.modules[name] = known


class _NotRunnable(ImportError):
    """A module cannot be the program."""


def _details(mod_name, error=ImportError):
    if mod_name.startswith("."):
        raise error("Relative module names not supported")
    package, _, _ = mod_name.rpartition(".")
    if package:
        try:
            __import__(package)  # as line 112 in _get_module_details of <frozen runpy>
        except ImportError as problem:
            # What is missing inside of the package is its own fault; a package that is missing is told below.
            if problem.name is None or (problem.name != package and not package.startswith(problem.name + ".")):
                raise
        known = sys.modules.get(mod_name)
        if known is not None and not hasattr(known, "__path__"):
            from warnings import warn_explicit

            words = f"{mod_name!r} found in sys.modules after import of package {package!r}, but prior to execution of {mod_name!r}; "
            warn_explicit(words + "this may result in unpredictable behaviour", RuntimeWarning, "<frozen runpy>", 130)
    try:
        spec = importlib.util.find_spec(mod_name)
    except (ImportError, AttributeError, TypeError, ValueError) as problem:
        words = f"Error while finding module specification for {mod_name!r} ({type(problem).__name__}: {problem})"
        if mod_name.endswith(".py"):
            words += f". Try using '{mod_name[:-3]}' instead of '{mod_name}' as the module name."
        raise error(words) from problem
    if spec is None:
        if mod_name in _INSTALLERS:
            raise error(f"No module named {mod_name}: headwaiter installs no packages and makes no environments")
        raise error(f"No module named {mod_name}")
    if spec.submodule_search_locations is not None:
        if mod_name == "__main__" or mod_name.endswith(".__main__"):
            raise error("Cannot use package as __main__ module")
        try:
            return _details(mod_name + ".__main__", error)  # as line 148 in _get_module_details of <frozen runpy>
        except error as problem:
            if mod_name not in sys.modules:
                raise
            raise error(f"{problem}; {mod_name!r} is a package and cannot be directly executed") from None
    return mod_name, spec


def _module_code(mod_name, spec, error=ImportError):
    """The code that runs a module as the program."""
    own = library_code(mod_name)
    if own is None and spec.origin and os.path.exists(spec.origin):
        with open(spec.origin, "rb") as source:
            return compile(source.read(), spec.origin, "exec")
    if own is not None and any(constant == "__main__" for constant in own.co_consts):
        return own
    code = library_code("_main_" + mod_name.removesuffix(".__main__").replace(".", "_"))
    if code is not None:
        return code
    if mod_name in _NOT_PROGRAMS:
        raise error(f"headwaiter does not run {mod_name} as a program")
    if own is None and (spec.origin != "frozen" and not (spec.origin or "").endswith(".py")):
        raise error(f"No code object available for {mod_name}")
    # A module of the library without a part for this does nothing.
    return compile("", spec.origin, "exec")


def _run_module_as_main(mod_name):
    """What `-m` does: the module of that name is the program."""
    try:
        if mod_name == "__main__":
            # A folder is run: its own one, wherever another program's is known.
            name, spec = mod_name, importlib.machinery.PathFinder.find_spec(mod_name, sys.path[:1])
        else:
            name, spec = _details(mod_name, _NotRunnable)  # as line 189 in _run_module_as_main of <frozen runpy>
        code = _module_code(name, spec, _NotRunnable)
    except _NotRunnable as problem:
        sys.exit(f"{sys.executable}: {problem}")
    if mod_name != "__main__":
        sys.argv[0] = spec.origin
    names = sys.modules["__main__"].__dict__
    names.update(__file__=spec.origin, __cached__=None, __doc__=None, __loader__=spec.loader, __package__=spec.parent, __spec__=spec)
    exec(code, names)  # as line 198 in _run_module_as_main of <frozen runpy> && line 88 in _run_code of <frozen runpy>


def run_module(mod_name, init_globals=None, run_name=None, alter_sys=False):
    """Runs a module that import would find; returns its names."""
    mod_name, spec = _details(mod_name)
    code = _module_code(mod_name, spec)
    name = mod_name if run_name is None else run_name
    names = type(sys)(name).__dict__
    before = sys.argv[0]
    known = sys.modules.get(name)
    if alter_sys:
        sys.argv[0] = spec.origin
        module = type(sys)(name)
        names = module.__dict__
        sys.modules[name] = module
    try:
        return _run(code, names, init_globals, name, spec, spec.origin, mod_name.rpartition(".")[0]).copy()
    finally:
        if alter_sys:
            sys.argv[0] = before
            if known is None:
                sys.modules.pop(name, None)
            else:
                sys.modules[name] = known
