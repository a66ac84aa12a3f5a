"""What instructions are like: whether they use constants, names, jumps, and what they do to the stack."""

import dis as _dis
from dis import stack_effect

ENABLE_SPECIALIZATION = False
ENABLE_SPECIALIZATION_FT = False


def _asker(numbers):
    known = frozenset(numbers)

    def ask(opcode):
        return opcode in known

    return ask


def is_valid(opcode):
    return opcode in _dis.opmap.values()


has_arg = _asker(_dis.hasarg)
has_const = _asker(_dis.hasconst)
has_name = _asker(_dis.hasname)
has_jump = _asker(_dis.hasjump)
has_free = _asker(_dis.hasfree)
has_local = _asker(_dis.haslocal)
has_exc = _asker(_dis.hasexc)


def get_executor(code, offset):
    raise RuntimeError('Executors are not available in this build')


def get_specialization_stats():
    return None
