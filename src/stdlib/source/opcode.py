"""The instructions by name and number, as dis shows them."""

import dis as _dis
from _opcode import stack_effect

__all__ = [
    'cmp_op', 'stack_effect', 'hascompare', 'opname', 'opmap', 'HAVE_ARGUMENT', 'EXTENDED_ARG', 'hasarg', 'hasconst',
    'hasname', 'hasjump', 'hasjrel', 'hasjabs', 'hasfree', 'haslocal', 'hasexc',
]

cmp_op = _dis.cmp_op
opname = _dis.opname
opmap = _dis.opmap
hasarg = _dis.hasarg
hasconst = _dis.hasconst
hasname = _dis.hasname
hasjump = _dis.hasjump
hasjrel = _dis.hasjrel
hasjabs = _dis.hasjabs
hasfree = _dis.hasfree
haslocal = _dis.haslocal
hascompare = _dis.hascompare
hasexc = _dis.hasexc

HAVE_ARGUMENT = _dis.HAVE_ARGUMENT
EXTENDED_ARG = _dis.EXTENDED_ARG
_inline_cache_entries = _dis._inline_cache_entries
