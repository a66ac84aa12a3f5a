"""Whether the text typed so far is a whole command, as an interactive prompt has to find out."""

import __future__

_features = [getattr(__future__, name) for name in __future__.all_feature_names]

__all__ = ['compile_command', 'Compile', 'CommandCompiler']

PyCF_DONT_IMPLY_DEDENT = 0x200
PyCF_ONLY_AST = 0x400
PyCF_ALLOW_INCOMPLETE_INPUT = 0x4000


def _maybe_compile(compiler, source, filename, symbol):
    """The code, or None when more lines could make it whole; raises when none can."""
    lines = source.split('\n')
    if all(not line.strip() or line.strip()[0] == '#' for line in lines):
        # Nothing but comments is as good as pass; but no expression yet.
        if symbol == 'eval':
            return None
        source = 'pass'
    import warnings

    with warnings.catch_warnings():  # as line 61
        warnings.simplefilter('ignore', (SyntaxWarning, DeprecationWarning))
        try:
            compiler(source, filename, symbol)
        except SyntaxError:
            # With one more line end it may be whole, or be seen to be incomplete.
            try:
                compiler(source + '\n', filename, symbol)
                return None
            except _IncompleteInputError:
                return None
            except SyntaxError:
                pass
    return compiler(source, filename, symbol, incomplete_input=False)  # as line 75


def compile_command(source, filename='<input>', symbol='single', flags=0):
    """Compile a command: the code when it is whole, None when it is not yet.

    Raises SyntaxError, ValueError or OverflowError when the command is wrong.
    """

    def compiler(source, filename, symbol, incomplete_input=True):
        more = PyCF_DONT_IMPLY_DEDENT | PyCF_ALLOW_INCOMPLETE_INPUT if incomplete_input else 0
        return compile(source, filename, symbol, flags | more)

    return _maybe_compile(compiler, source, filename, symbol)


class Compile:
    """Like compile(), but remembers the __future__ features of what it compiled."""

    def __init__(self):
        self.flags = PyCF_DONT_IMPLY_DEDENT | PyCF_ALLOW_INCOMPLETE_INPUT  # as line 110

    def __call__(self, source, filename, symbol, flags=0, **kwargs):
        flags |= self.flags
        if kwargs.get('incomplete_input', True) is False:  # as line 114
            flags &= ~(PyCF_DONT_IMPLY_DEDENT | PyCF_ALLOW_INCOMPLETE_INPUT)
        code = compile(source, filename, symbol, flags, True)
        if flags & PyCF_ONLY_AST:  # as line 118
            return code
        for feature in _features:
            if code.co_flags & feature.compiler_flag:
                self.flags |= feature.compiler_flag  # as line 122
        return code


class CommandCompiler:
    """Like compile_command(), but remembers the __future__ features of what it compiled."""

    def __init__(self):
        self.compiler = Compile()  # as line 133

    def __call__(self, source, filename='<input>', symbol='single'):
        return _maybe_compile(self.compiler, source, filename, symbol)
