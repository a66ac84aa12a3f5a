"""What classes and functions a module has, without importing it."""

__all__ = ['readmodule', 'readmodule_ex', 'Class', 'Function']

import ast
from importlib.machinery import PathFinder
import sys

_modules = {}


class _Object:
    def __init__(self, module, name, file, lineno, end_lineno, parent):
        self.module, self.name, self.file = module, name, file
        self.lineno, self.end_lineno, self.parent = lineno, end_lineno, parent
        self.children = {}
        if parent is not None:
            parent.children[name] = self  # as line 64


class Function(_Object):
    """A function or method."""

    def __init__(self, module, name, file, lineno, parent=None, is_async=False, *, end_lineno=None):
        super().__init__(module, name, file, lineno, end_lineno, parent)  # as line 72
        self.is_async = is_async
        if isinstance(parent, Class):  # as line 74
            parent.methods[name] = lineno  # as line 75


class Class(_Object):
    """A class."""

    def __init__(self, module, name, super_, file, lineno, parent=None, *, end_lineno=None):
        super().__init__(module, name, file, lineno, end_lineno, parent)  # as line 82
        self.super = super_ or []
        self.methods = {}


def readmodule(module, path=None):
    """The classes of a module by name."""
    return {name: found for name, found in _read(module, path or []).items() if isinstance(found, Class)}


def readmodule_ex(module, path=None):
    """The classes and functions of a module by name."""
    return _read(module, path or [])


def _read(module, path, package=None):
    full = f'{package}.{module}' if package is not None else module
    if full in _modules:
        return _modules[full]
    if module in sys.builtin_module_names and package is None:
        _modules[module] = {}
        return _modules[module]
    before, dot, last = module.rpartition('.')
    if dot:
        tree = _read(before, path, package)
        if package is not None:
            before = f'{package}.{before}'
        if '__path__' not in tree:
            raise ImportError(f'No package named {before}')
        return _read(last, tree['__path__'], before)
    search = path if package is not None else path + sys.path
    spec = PathFinder.find_spec(full, search)
    if spec is None:
        raise ModuleNotFoundError(f'no module named {full!r}', name=full)
    tree = _modules[full] = {}
    if spec.submodule_search_locations is not None:
        tree['__path__'] = spec.submodule_search_locations
    try:
        source = spec.loader.get_source(full)
    except (AttributeError, ImportError):
        return tree
    if source is not None:
        _Browser(full, spec.origin, tree, package).visit(ast.parse(source))
    return tree


class _Browser(ast.NodeVisitor):
    def __init__(self, module, file, tree, package):
        self.module, self.file, self.tree, self.package = module, file, tree, package
        self.inside = []

    def _enter(self, made, node):
        if not self.inside:
            self.tree[node.name] = made
        self.inside.append(made)
        self.generic_visit(node)
        self.inside.pop()

    def _parent(self):
        return self.inside[-1] if self.inside else None

    def visit_ClassDef(self, node):
        bases = []
        for base in node.bases:
            name = ast.unparse(base)
            if name in self.tree:
                bases.append(self.tree[name])
                continue
            # A class of a module that was imported.
            *_, module, last = ['', *name.split('.')]
            bases.append(_modules.get(module, {}).get(last, name) if module else name)
        made = Class(self.module, node.name, bases, self.file, node.lineno, self._parent(), end_lineno=node.end_lineno)
        self._enter(made, node)

    def visit_FunctionDef(self, node, is_async=False):
        made = Function(self.module, node.name, self.file, node.lineno, self._parent(), is_async, end_lineno=node.end_lineno)
        self._enter(made, node)

    def visit_AsyncFunctionDef(self, node):
        self.visit_FunctionDef(node, is_async=True)

    def visit_Import(self, node):
        if node.col_offset == 0:
            for alias in node.names:
                try:
                    try:
                        _read(alias.name, [], self.package)
                    except ImportError:
                        _read(alias.name, [])
                except (ImportError, SyntaxError):
                    pass

    def visit_ImportFrom(self, node):
        if node.col_offset != 0:
            return
        try:
            found = _read('.' * node.level + (node.module or ''), [], self.package)
        except (ImportError, SyntaxError):
            return
        for alias in node.names:
            if alias.name in found:
                self.tree[alias.asname or alias.name] = found[alias.name]
            elif alias.name == '*':
                for name, value in found.items():
                    if not name.startswith('_'):
                        self.tree[name] = value
