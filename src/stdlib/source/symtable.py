"""The names of a program as the compiler sees them: which are bound, used and declared in each block, and where they live."""

import os
import weakref
from enum import StrEnum

import _symtable

__all__ = ['symtable', 'SymbolTableType', 'SymbolTable', 'Class', 'Function', 'Symbol']

# What is done with a name in a block (bits) ...
USE = 16
DEF_GLOBAL = 1
DEF_NONLOCAL = 8
DEF_LOCAL = 2
DEF_PARAM = 4
DEF_TYPE_PARAM = 1024
DEF_FREE_CLASS = 64
DEF_IMPORT = 128
DEF_BOUND = DEF_LOCAL | DEF_PARAM | DEF_IMPORT
DEF_ANNOT = 256
DEF_COMP_ITER = 512
DEF_COMP_CELL = 2048
_USES = {
    name: value for name, value in globals().items() if name == 'USE' or name.startswith('DEF_')
}
# ... and, above those bits, where it lives.
SCOPE_OFF = 12
SCOPE_MASK = 15
LOCAL, GLOBAL_EXPLICIT, GLOBAL_IMPLICIT, FREE, CELL = range(1, 6)
_PLACES = dict(enumerate(('LOCAL', 'GLOBAL_EXPLICIT', 'GLOBAL_IMPLICIT', 'FREE', 'CELL'), 1))


def symtable(code, filename, compile_type):
    """The table of a program's outermost block."""
    filename = os.fsdecode(filename)
    if isinstance(code, str):
        text = code
    elif isinstance(code, (bytes, bytearray, memoryview)):
        from importlib.util import decode_source

        text = decode_source(bytes(code))
    else:
        raise TypeError('symtable() arg 1 must be a string or bytes object')
    if compile_type not in ('exec', 'eval', 'single'):
        raise ValueError("symtable() arg 3 must be 'exec' or 'eval' or 'single'")
    block = _symtable.blocks(text, filename, compile_type)
    if block is None:
        compile(text, filename, compile_type, dont_inherit=True)
    return _table(_Block(block), filename)


class SymbolTableType(StrEnum):
    """What opens a block."""

    MODULE = 'module'
    FUNCTION = 'function'
    CLASS = 'class'
    ANNOTATION = 'annotation'
    TYPE_ALIAS = 'type alias'
    TYPE_PARAMETERS = 'type parameters'
    TYPE_VARIABLE = 'type variable'


class _Block:
    """What the compiler tells of a block."""

    def __init__(self, told):
        self.type, self.name, self.lineno, self.nested, self.symbols, self.varnames, children = told
        self.children = [_Block(child) for child in children]
        # The tables made of this block, by the name of the file.
        self.tables = weakref.WeakValueDictionary()


def _table(block, filename):
    """The table of a block: the same as long as somebody has it."""
    made = block.tables.get(filename)
    if made is None:
        kind = {'function': Function, 'class': Class}.get(block.type, SymbolTable)
        made = block.tables[filename] = kind(block, filename)
    return made


class SymbolTable:
    """The names of a block."""

    def __init__(self, raw_table, filename):
        self._table = raw_table
        self._filename = filename
        self._symbols = {}

    def __repr__(self):
        kind = '' if type(self) is SymbolTable else f'{type(self).__name__} '
        which = 'module' if self._table.type == 'module' else f'{self._table.name} in'
        return f'<{kind}SymbolTable for {which} {self._filename}>'

    def get_type(self):
        return SymbolTableType(self._table.type)

    def get_id(self):
        return id(self._table)

    def get_name(self):
        return self._table.name  # as line 114

    def get_lineno(self):
        return self._table.lineno  # as line 120

    def is_optimized(self):
        """Whether names are looked up by number here: in functions."""
        return self._table.type == 'function'

    def is_nested(self):
        return bool(self._table.nested)  # as line 131

    def has_children(self):
        return bool(self._table.children)  # as line 136

    def get_identifiers(self):
        return self._table.symbols.keys()  # as line 141

    def lookup(self, name):
        """The symbol of a name. Raises KeyError for one that is not used here."""
        found = self._symbols.get(name)
        if found is None:
            flags = self._table.symbols[name]  # as line 150
            spaces = [_table(child, self._filename) for child in self._table.children if child.name == name]
            found = self._symbols[name] = Symbol(name, flags, spaces, module_scope=self._table.type == 'module')
        return found

    def get_symbols(self):
        return [self.lookup(name) for name in self.get_identifiers()]

    def get_children(self):
        return [_table(child, self._filename) for child in self._table.children]

    def _names(self, wanted):
        return tuple(name for name, flags in self._table.symbols.items() if wanted(flags))


def _place(flags):
    return (flags >> SCOPE_OFF) & SCOPE_MASK


class Function(SymbolTable):
    """The names of a function."""

    def get_parameters(self):
        flags = self._table.symbols
        return tuple(name for name in self._table.varnames if flags[name] & DEF_PARAM)

    def get_locals(self):
        return self._names(lambda flags: _place(flags) in (LOCAL, CELL))

    def get_globals(self):
        return self._names(lambda flags: _place(flags) in (GLOBAL_IMPLICIT, GLOBAL_EXPLICIT))

    def get_nonlocals(self):
        return self._names(lambda flags: flags & DEF_NONLOCAL)

    def get_frees(self):
        return self._names(lambda flags: _place(flags) == FREE)


class Class(SymbolTable):
    """The names of a class body."""

    def get_methods(self):
        """The names of functions that are defined in the class."""
        import warnings

        warnings.warn(
            f'{type(self).__module__}.Class.get_methods() is deprecated and will be removed in Python 3.16.',
            DeprecationWarning,
            stacklevel=2,
        )
        symbols = self._table.symbols
        found = {}
        for child in self._table.children:
            if not symbols.get(child.name, 0) & DEF_LOCAL:
                continue
            # A generic function stands in the block of its type parameters.
            inner = [child, *(child.children if child.type == 'type parameters' else ())]
            if any(block.type == 'function' and block.name == child.name for block in inner):
                found[child.name] = True
        return tuple(found)


class Symbol:
    """A name in a block."""

    def __init__(self, name, flags, namespaces=None, *, module_scope=False):
        self.__name = name
        self.__flags = flags
        self.__scope = _place(flags)
        self.__namespaces = namespaces or ()
        self.__module_scope = module_scope

    def __repr__(self):
        uses = '|'.join(name for name, bits in _USES.items() if self.__flags & bits == bits)
        return f'<symbol {self.__name!r}: {_PLACES.get(self.__scope, self.__scope)}, {uses}>'

    def get_name(self):
        return self.__name

    def is_referenced(self):
        return bool(self.__flags & USE)  # as line 313

    def is_parameter(self):
        return bool(self.__flags & DEF_PARAM)  # as line 318

    def is_type_parameter(self):
        return bool(self.__flags & DEF_TYPE_PARAM)  # as line 323

    def is_global(self):
        """Whether it is global, by declaration or because nothing around binds it."""
        return self.__scope in (GLOBAL_IMPLICIT, GLOBAL_EXPLICIT) or self.__is_bound_in_module()

    def is_nonlocal(self):
        return bool(self.__flags & DEF_NONLOCAL)  # as line 333

    def is_declared_global(self):
        return self.__scope == GLOBAL_EXPLICIT

    def is_local(self):
        return self.__scope in (LOCAL, CELL) or self.__is_bound_in_module()

    def is_annotated(self):
        return bool(self.__flags & DEF_ANNOT)  # as line 349

    def is_free(self):
        return self.__scope == FREE

    def is_free_class(self):
        return bool(self.__flags & DEF_FREE_CLASS)  # as line 360

    def is_imported(self):
        return bool(self.__flags & DEF_IMPORT)  # as line 366

    def is_assigned(self):
        return bool(self.__flags & DEF_LOCAL)  # as line 370

    def is_comp_iter(self):
        return bool(self.__flags & DEF_COMP_ITER)  # as line 375

    def is_comp_cell(self):
        return bool(self.__flags & DEF_COMP_CELL)  # as line 380

    def is_namespace(self):
        """Whether a function or a class is bound to it (perhaps beside other things)."""
        return bool(self.__namespaces)  # as line 393

    def get_namespaces(self):
        return self.__namespaces

    def get_namespace(self):
        """The one table that is bound to it."""
        if len(self.__namespaces) == 1:
            return self.__namespaces[0]  # as line 410
        raise ValueError(f'name is {"bound to multiple" if self.__namespaces else "not bound to any"} namespaces')

    def __is_bound_in_module(self):
        return bool(self.__module_scope and self.__flags & DEF_BOUND)
