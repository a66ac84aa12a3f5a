"""Running modules and files as if they were the program."""

import importlib.util
import os
import sys
from _importlib import library_code

__all__ = ["run_module", "run_path"]


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


def _details(mod_name):
    if mod_name.startswith("."):
        raise ImportError("Relative module names not supported")
    package, _, _ = mod_name.rpartition(".")
    if package:
        __import__(package)
    try:
        spec = importlib.util.find_spec(mod_name)
    except (ImportError, AttributeError, TypeError, ValueError) as problem:
        raise ImportError(f"Error while finding module specification for {mod_name!r} ({type(problem).__name__}: {problem})") from problem
    if spec is None:
        raise ImportError(f"No module named {mod_name}")
    if spec.submodule_search_locations is not None:
        if mod_name == "__main__" or mod_name.endswith(".__main__"):
            raise ImportError("Cannot use package as __main__ module")
        try:
            return _details(mod_name + ".__main__")
        except ImportError as problem:
            if mod_name not in sys.modules:
                raise
            raise ImportError(f"{problem}; {mod_name!r} is a package and cannot be directly executed") from None
    return mod_name, spec


def run_module(mod_name, init_globals=None, run_name=None, alter_sys=False):
    """Runs a module that import would find; returns its names."""
    mod_name, spec = _details(mod_name)
    code = library_code(mod_name)
    # A module of the library without a part for this cannot be run: doing nothing would not tell.
    if code is None or not any(constant == "__main__" for constant in code.co_consts):
        if not spec.origin or not os.path.exists(spec.origin):
            raise ImportError(f"No code object available for {mod_name}")
        with open(spec.origin, "rb") as source:
            code = compile(source.read(), spec.origin, "exec")
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
