"""What the interpreter itself does for imports."""

import sys
from _importlib import BuiltinImporter, find_spec
from _thread import RLock

check_hash_based_pycs = 'default'
pyc_magic_number_token = 0x0A0D0E2B

_lock = RLock()
_depth = 0
_frozen_override = 0
_extensions_override = 0


def acquire_lock():
    """Takes the lock that all imports share; a thread may hold it more than once."""
    global _depth
    _lock.acquire()
    _depth += 1


def release_lock():
    global _depth
    if not _lock._is_owned():
        raise RuntimeError('not holding the import lock')
    _depth -= 1
    _lock.release()


def lock_held():
    return _depth > 0


def extension_suffixes():
    return ['.cpython-314-x86_64-linux-gnu.so', '.abi3.so', '.so']


def is_builtin(name):
    """-1: built in and there since the start; 1: built in; 0: not built in."""
    if name in ('sys', 'builtins'):
        return -1
    return int(name in sys.builtin_module_names)


def _frozen(name):
    spec = find_spec(name)
    return spec if spec is not None and spec.origin == 'frozen' else None


def is_frozen(name):
    return _frozen(name) is not None


def is_frozen_package(name):
    spec = _frozen(name)
    if spec is None:
        raise ImportError(f'No such frozen object named {name}', name=name)
    return spec.submodule_search_locations is not None


def create_builtin(spec):
    return BuiltinImporter.create_module(spec)


def exec_builtin(module):
    return 0


def exec_dynamic(module):
    return 0


def create_dynamic(spec, file=None):
    raise ImportError(f'{spec.origin}: cannot open shared object file: No such file or directory', name=spec.name, path=spec.origin)


def _override_frozen_modules_for_tests(override):
    global _frozen_override
    _frozen_override = override


def _override_multi_interp_extensions_check(override):
    global _extensions_override
    before = _extensions_override
    _extensions_override = override
    return before


_MASK = (1 << 64) - 1


def _turned(word, by):
    return (word << by | word >> 64 - by) & _MASK


def _mixed(a, b, c, d):
    """One round of SipHash."""
    a = a + b & _MASK
    c = c + d & _MASK
    b = _turned(b, 13) ^ a
    d = _turned(d, 16) ^ c
    a = _turned(a, 32)
    c = c + b & _MASK
    a = a + d & _MASK
    b = _turned(b, 17) ^ c
    d = _turned(d, 21) ^ a
    return a, b, _turned(c, 32), d


def source_hash(key, source):
    """The eight bytes (SipHash 1-3) by which a compiled file knows its source."""
    source = bytes(source)
    tail = len(source) % 8
    words = [int.from_bytes(source[at:at + 8], 'little') for at in range(0, len(source) - tail, 8)]
    words.append(int.from_bytes(source[len(source) - tail:], 'little') | (len(source) & 0xff) << 56)
    state = (key ^ 0x736f6d6570736575, 0x646f72616e646f6d, key ^ 0x6c7967656e657261, 0x7465646279746573)
    for word in words:
        a, b, c, d = _mixed(*state[:3], state[3] ^ word)
        state = a ^ word, b, c, d
    a, b, c, d = state
    state = a, b, c ^ 0xff, d
    for _ in range(3):
        state = _mixed(*state)
    a, b, c, d = state
    return (a ^ b ^ c ^ d).to_bytes(8, 'little')
