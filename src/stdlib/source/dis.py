"""Shows what code objects are made of.

The instructions are those that CPython has for the same code, but without the forms that exist for speed.
"""

import collections
import io
import sys
import types

import _dis
from _dis import opmap

opname = [f'<{number}>' for number in range(max(opmap.values()) + 1)]
for _name, _number in opmap.items():
    opname[_number] = _name
cmp_op = ('<', '<=', '==', '!=', '>', '>=')

# Up to this number instructions have no argument.
HAVE_ARGUMENT = opmap['WITH_EXCEPT_START']
EXTENDED_ARG = opmap['EXTENDED_ARG']


def _numbers(names):
    return [opmap[name] for name in names.split()]


_bare = set(range(HAVE_ARGUMENT + 1)) | set(
    _numbers(
        'INSTRUMENTED_END_FOR INSTRUMENTED_POP_ITER INSTRUMENTED_END_SEND INSTRUMENTED_INSTRUCTION INSTRUMENTED_NOT_TAKEN INSTRUMENTED_RETURN_VALUE '
        'INSTRUMENTED_CALL_FUNCTION_EX INSTRUMENTED_LINE ANNOTATIONS_PLACEHOLDER POP_BLOCK'
    )
)
hasarg = _numbers('RESUME ENTER_EXECUTOR')
hasarg += [number for number in opmap.values() if number not in _bare and number not in hasarg]
hasconst = _numbers('LOAD_CONST')
hasname = _numbers(
    'DELETE_ATTR DELETE_GLOBAL DELETE_NAME IMPORT_FROM IMPORT_NAME LOAD_ATTR LOAD_FROM_DICT_OR_GLOBALS LOAD_GLOBAL LOAD_NAME LOAD_SUPER_ATTR '
    'STORE_ATTR STORE_GLOBAL STORE_NAME INSTRUMENTED_LOAD_SUPER_ATTR'
)
haslocal = _numbers(
    'DELETE_FAST LOAD_DEREF LOAD_FAST LOAD_FAST_AND_CLEAR LOAD_FAST_BORROW LOAD_FAST_BORROW_LOAD_FAST_BORROW LOAD_FAST_CHECK LOAD_FAST_LOAD_FAST '
    'STORE_FAST STORE_FAST_LOAD_FAST STORE_FAST_STORE_FAST LOAD_CLOSURE STORE_FAST_MAYBE_NULL'
)
hasfree = _numbers('DELETE_DEREF LOAD_FROM_DICT_OR_DEREF MAKE_CELL STORE_DEREF')
hasjump = hasjrel = _numbers(
    'END_ASYNC_FOR FOR_ITER JUMP_BACKWARD JUMP_BACKWARD_NO_INTERRUPT JUMP_FORWARD POP_JUMP_IF_FALSE POP_JUMP_IF_NONE POP_JUMP_IF_NOT_NONE '
    'POP_JUMP_IF_TRUE SEND INSTRUMENTED_FOR_ITER INSTRUMENTED_END_ASYNC_FOR JUMP JUMP_IF_FALSE JUMP_IF_TRUE JUMP_NO_INTERRUPT'
)
hasjabs = []
hascompare = _numbers('COMPARE_OP')
hasexc = _numbers('SETUP_CLEANUP SETUP_FINALLY SETUP_WITH')
_backward = _numbers('JUMP_BACKWARD JUMP_BACKWARD_NO_INTERRUPT END_ASYNC_FOR')
_inline_cache_entries = {
    'LOAD_GLOBAL': 4, 'BINARY_OP': 5, 'UNPACK_SEQUENCE': 1, 'COMPARE_OP': 1, 'CONTAINS_OP': 1, 'FOR_ITER': 1, 'LOAD_SUPER_ATTR': 1, 'LOAD_ATTR': 9,
    'STORE_ATTR': 4, 'CALL': 3, 'CALL_KW': 3, 'STORE_SUBSCR': 1, 'SEND': 1, 'JUMP_BACKWARD': 1, 'TO_BOOL': 3, 'POP_JUMP_IF_TRUE': 1,
    'POP_JUMP_IF_FALSE': 1, 'POP_JUMP_IF_NONE': 1, 'POP_JUMP_IF_NOT_NONE': 1,
}

COMPILER_FLAG_NAMES = {
    1: 'OPTIMIZED',
    2: 'NEWLOCALS',
    4: 'VARARGS',
    8: 'VARKEYWORDS',
    16: 'NESTED',
    32: 'GENERATOR',
    64: 'NOFREE',
    128: 'COROUTINE',
    256: 'ITERABLE_COROUTINE',
    512: 'ASYNC_GENERATOR',
    0x4000000: 'HAS_DOCSTRING',
    0x8000000: 'METHOD',
}

_have_code = (types.MethodType, types.FunctionType, types.CodeType, classmethod, staticmethod, type)


def stack_effect(opcode, oparg=None, /, *, jump=None):
    """How many values an instruction leaves on the stack more than it found."""
    if jump not in (None, True, False):
        raise ValueError('stack_effect: jump must be False, True or None')
    argument = 0 if oparg is None else oparg
    if jump is None:
        return max(_dis.effect(opcode, argument, True), _dis.effect(opcode, argument, False))
    return _dis.effect(opcode, argument, jump)


def pretty_flags(flags):
    """The names of the flags of a code object."""
    names = []
    for place in range(32):
        if flags & (flag := 1 << place):
            names.append(COMPILER_FLAG_NAMES.get(flag, hex(flag)))  # as line 176
            flags ^= flag
            if not flags:
                break
    else:
        names.append(hex(flags))  # as line 181
    return ', '.join(names)


def _get_code_object(x):
    """The code of a function, method, generator, source text or the like."""
    x = getattr(x, '__func__', x)
    for name in ('__code__', 'gi_code', 'ag_code', 'cr_code'):
        if hasattr(x, name):
            x = getattr(x, name)
            break
    if isinstance(x, str):  # as line 206
        x = _compiled(x, '<disassembly>')
    if hasattr(x, 'co_code'):  # as line 209
        return x
    raise TypeError(f"don't know how to disassemble {type(x).__name__} objects")


def _compiled(source, name):
    try:
        return compile(source, name, 'eval')
    except SyntaxError:
        return compile(source, name, 'exec')


# ---- facts about code objects -------------------------------------------------------------------


def code_info(x):
    code = _get_code_object(x)
    lines = [
        f'Name:              {code.co_name}',
        f'Filename:          {code.co_filename}',
        f'Argument count:    {code.co_argcount}',
        f'Positional-only arguments: {code.co_posonlyargcount}',
        f'Kw-only arguments: {code.co_kwonlyargcount}',
        f'Number of locals:  {code.co_nlocals}',
        f'Stack size:        {code.co_stacksize}',
        f'Flags:             {pretty_flags(code.co_flags)}',
    ]
    for heading, entries in (
        ('Constants:', map(repr, code.co_consts)),
        ('Names:', code.co_names),
        ('Variable names:', code.co_varnames),
        ('Free variables:', code.co_freevars),
        ('Cell variables:', code.co_cellvars),
    ):
        if entries := list(entries):
            lines.append(heading)
            lines += [f'{index:4d}: {entry}' for index, entry in enumerate(entries)]
    return '\n'.join(lines)


def show_code(co, *, file=None):
    """Print details of methods, functions, or code to file."""
    print(code_info(co), file=file)  # as line 282


Positions = collections.namedtuple(
    'Positions', ['lineno', 'end_lineno', 'col_offset', 'end_col_offset'], defaults=[None] * 4
)

_Instruction = collections.namedtuple(
    '_Instruction',
    [
        'opname',
        'opcode',
        'arg',
        'argval',
        'argrepr',
        'offset',
        'start_offset',
        'starts_line',
        'line_number',
        'label',
        'positions',
        'cache_info',
    ],
    defaults=[None, None, None],
)


class Instruction(_Instruction):
    """Details of an instruction: its name and number, its argument (as a number, as what it stands for, and as text),
    where it is in the code, and where in the source it came from.
    """

    @property
    def oparg(self):
        return self.arg

    @property
    def baseopcode(self):
        return self.opcode

    @property
    def baseopname(self):
        return self.opname

    @property
    def cache_offset(self):
        return self.offset + 2  # as line 413

    @property
    def end_offset(self):
        return self.offset + 2

    @property
    def jump_target(self):
        """Where a jump leads; None for other instructions."""
        return self.argval if self.opcode in hasjump else None

    @property
    def is_jump_target(self):
        return self.label is not None

    def __str__(self):
        output = io.StringIO()  # as line 434
        Formatter(file=output).print_instruction(self, False)
        return output.getvalue()  # as line 437


def findlinestarts(code):
    """The places where lines begin, as pairs of offset and line number."""
    last = False
    for start, _, line in code.co_lines():
        if line is not last:
            last = line
            yield start, line  # as line 992


def _unpacked(code):
    """(offset, number, argument, offset behind it) of each instruction in bytes."""
    argument = offset = 0
    while offset < len(code):
        number = code[offset]
        argument = argument << 8 | code[offset + 1]
        end = offset + 2 + 2 * _inline_cache_entries.get(opname[number], 0)
        if number == EXTENDED_ARG:
            yield offset, number, argument, end
        else:
            yield offset, number, None if number in _bare else argument, end
            argument = 0
        offset = end


def findlabels(code):
    """The offsets of code that is jumped to."""
    found = []
    for _, number, argument, end in _unpacked(code):
        if number in hasjump:
            target = end - 2 * argument if number in _backward else end + 2 * argument
            if target not in found:
                found.append(target)
    return found


def _labels_of(code, entries, with_handlers):
    targets = {entry[4] for entry in entries if entry[4] is not None}
    if with_handlers:
        for start, end, target, _, _ in _dis.handlers(code):
            targets |= {start, end, target}
    return {offset: index for index, offset in enumerate(sorted(targets), 1)}


def get_instructions(x, *, first_line=None, show_caches=None, adaptive=False):
    """The instructions of a function, method, source text or code object."""
    code = _get_code_object(x)
    return _instructions(code, first_line - code.co_firstlineno if first_line is not None else 0, with_handlers=False)


def _instructions(code, shift=0, with_handlers=True):
    entries = _dis.instructions(code)
    labels = _labels_of(code, entries, with_handlers)
    last = False
    places = list(code.co_positions())
    for number, arg, text, offset, target in entries:
        positions = Positions(*places[offset // 2])
        if shift and positions.lineno is not None:
            positions = positions._replace(lineno=positions.lineno + shift, end_lineno=positions.end_lineno + shift)
        line = positions.lineno
        value = arg
        if number in _bare:
            arg = value = None
        elif number in hasconst:
            value = code.co_consts[arg]
            text = repr(value)
        elif number in hasjump:
            value = target
            text = f'{"from" if opname[number] == "END_ASYNC_FOR" else "to"} L{labels[value]}'
        elif number in hasname or number in haslocal or number in hasfree:
            value = text.partition(' + ')[0] if ', ' not in text else tuple(text.split(', '))
        elif text == str(arg):
            text = ''
        elif number in hascompare:
            value = text
        yield Instruction(
            opname[number], number, arg, value, text, offset, offset, line is not last, line, labels.get(offset), positions
        )
        last = line


# ---- showing ----------------------------------------------------------------------------------


class Formatter:
    """Writes instructions as lines of columns: source line, label, offset, mark, name, argument."""

    def __init__(
        self, file=None, lineno_width=0, offset_width=0, label_width=0, line_offset=0, show_caches=False, *, show_positions=False
    ):
        self.file = file
        self.lineno_width = lineno_width
        self.offset_width = offset_width
        self.label_width = label_width
        self.show_positions = show_positions

    def print_instruction(self, instr, mark_as_current=False):
        self.print_instruction_line(instr, mark_as_current)  # as line 464

    def print_instruction_line(self, instr, mark_as_current):
        if self.lineno_width and instr.starts_line and instr.offset > 0:
            print(file=self.file)  # as line 491
        fields = []
        if self.lineno_width:
            fields.append(self._place(instr))
        label = '' if instr.label is None else f'L{instr.label}:'
        fields.append(label.rjust(self.label_width))
        if self.offset_width:
            fields.append(f'{instr.offset:>{self.offset_width}}  ')
        fields.append('-->' if mark_as_current else '   ')
        fields.append(instr.opname.ljust(20))
        if instr.arg is not None:  # as line 532
            fields.append(str(instr.arg).rjust(5 - max(0, len(instr.opname) - 20)))
            if instr.argrepr:  # as line 540
                fields.append(f'({instr.argrepr})')
        print(' '.join(fields).rstrip(), file=self.file)  # as line 542

    def _place(self, instr):
        if self.show_positions:
            return _place_text(instr.positions).ljust(self.lineno_width)
        if not instr.starts_line:
            return ' ' * self.lineno_width
        return ('  --' if instr.line_number is None else str(instr.line_number)).rjust(self.lineno_width)

    def print_exception_table(self, exception_entries):
        if exception_entries:
            print('ExceptionTable:', file=self.file)
            for start, end, target, depth, keeps in exception_entries:
                print(f'  L{start} to L{end} -> L{target} [{depth}]{" lasti" if keeps else ""}', file=self.file)


def _place_text(positions):
    if positions.lineno is None:
        return '  --'
    line, end_line, column, end_column = ('?' if part is None else part for part in positions)
    return f'{line}:{column}-{end_line}:{end_column}'


def _disassemble(code, lasti=-1, *, file=None, show_offsets=False, show_positions=False, shift=0):
    entries = list(_instructions(code, shift))
    lines = [entry.line_number for entry in entries]
    if show_positions:
        width = max((len(_place_text(entry.positions)) for entry in entries), default=0) + 1
    else:
        last_line = max(filter(None, lines), default=None)
        # Without any line there is no column for lines.
        width = 0 if last_line is None else max(3 if None not in lines else 4, len(str(last_line)))
    labels = {entry.offset: entry.label for entry in entries if entry.label is not None}
    end = entries[-1].offset + 2 if entries else 0
    formatter = Formatter(
        file,
        lineno_width=width,
        offset_width=max(4, len(str(end - 2))) if show_offsets else 0,
        label_width=4 + len(str(len(labels))),
        show_positions=show_positions,
    )
    for index, entry in enumerate(entries):
        behind = entries[index + 1].offset if index + 1 < len(entries) else end
        formatter.print_instruction(entry, entry.offset <= lasti < behind)
    handlers = _dis.handlers(code)
    labels.setdefault(end, len(labels) + 1)
    formatter.print_exception_table(
        [(labels[start], labels[stop], labels[target], depth, keeps) for start, stop, target, depth, keeps in handlers]
    )


def dis(x=None, *, file=None, depth=None, show_caches=False, adaptive=False, show_offsets=False, show_positions=False):
    """Disassemble classes, methods, functions, and other compiled objects; the last traceback without an argument."""
    if x is None:
        distb(file=file, show_offsets=show_offsets, show_positions=show_positions)
        return
    shown = {'file': file, 'show_offsets': show_offsets, 'show_positions': show_positions}
    x = getattr(x, '__func__', x)
    for name in ('__code__', 'gi_code', 'ag_code', 'cr_code'):
        if hasattr(x, name):
            x = getattr(x, name)
            break
    if isinstance(x, str):
        x = _compiled(x, '<dis>')
    if hasattr(x, 'co_code'):
        _recursive(x, depth, shown)
    elif hasattr(x, '__dict__'):
        for name, member in sorted(x.__dict__.items()):
            if isinstance(member, _have_code):
                print(f'Disassembly of {name}:', file=file)
                try:
                    dis(member, depth=depth, **shown)
                except TypeError as problem:
                    print('Sorry:', problem, file=file)
                print(file=file)  # as line 121
    elif isinstance(x, (bytes, bytearray)):
        formatter = Formatter(file, offset_width=4 if show_offsets else 0, label_width=5)
        labels = {target: index for index, target in enumerate(sorted(findlabels(x)), 1)}
        for offset, number, arg, behind in _unpacked(x):
            text = ''
            if number in hasjump:
                target = behind - 2 * arg if number in _backward else behind + 2 * arg
                text = f'{"from" if opname[number] == "END_ASYNC_FOR" else "to"} L{labels[target]}'
            elif number in hascompare:
                text = f'bool({cmp_op[arg >> 5]})' if arg & 16 else cmp_op[arg >> 5]
            elif opname[number] == 'BINARY_OP':
                text = _dis.binary_ops[arg]
            formatter.print_instruction(
                Instruction(opname[number], number, arg, arg, text, offset, offset, False, None, labels.get(offset))
            )
    else:
        raise TypeError(f"don't know how to disassemble {type(x).__name__} objects")  # as line 136: raise TypeError("don't know how to disassemble %s objects" %\n                type(x).__name__)


def _recursive(code, depth, shown):
    _disassemble(code, **shown)
    if depth is not None:
        if depth <= 0:
            return
        depth -= 1
    for constant in code.co_consts:
        if hasattr(constant, 'co_code'):
            print(file=shown['file'])
            print(f'Disassembly of {constant!r}:', file=shown['file'])
            _recursive(constant, depth, shown)


def disassemble(co, lasti=-1, *, file=None, show_caches=False, adaptive=False, show_offsets=False, show_positions=False):
    _disassemble(co, lasti, file=file, show_offsets=show_offsets, show_positions=show_positions)


disco = disassemble


def distb(tb=None, *, file=None, show_caches=False, adaptive=False, show_offsets=False, show_positions=False):
    if tb is None:
        try:
            tb = sys.last_exc.__traceback__ if hasattr(sys, 'last_exc') else sys.last_traceback
        except AttributeError:
            raise RuntimeError('no last traceback to disassemble') from None
        while tb.tb_next:
            tb = tb.tb_next
    _disassemble(
        tb.tb_frame.f_code, tb.tb_lasti, file=file, show_offsets=show_offsets, show_positions=show_positions
    )


class Bytecode:
    """The instructions of a function, method, source text or code object, to go through or to show."""

    def __init__(
        self,
        x,
        *,
        first_line=None,
        current_offset=None,
        show_caches=False,
        adaptive=False,
        show_offsets=False,
        show_positions=False,
    ):
        self.codeobj = code = _get_code_object(x)
        self.first_line = code.co_firstlineno if first_line is None else first_line
        self._line_offset = self.first_line - code.co_firstlineno
        self._original_object = x
        self.current_offset = current_offset
        self.show_offsets = show_offsets
        self.show_positions = show_positions

    def __iter__(self):
        return _instructions(self.codeobj, self._line_offset)

    def __repr__(self):
        return f'{self.__class__.__name__}({self._original_object!r})'

    @classmethod
    def from_traceback(cls, tb, *, show_caches=False, adaptive=False):
        """Construct a Bytecode from the given traceback."""
        while tb.tb_next:  # as line 1081
            tb = tb.tb_next  # as line 1082
        return cls(tb.tb_frame.f_code, current_offset=tb.tb_lasti)

    def info(self):
        return code_info(self.codeobj)

    def dis(self):
        output = io.StringIO()
        _disassemble(
            self.codeobj,
            -1 if self.current_offset is None else self.current_offset,
            file=output,
            show_offsets=self.show_offsets,
            show_positions=self.show_positions,
            shift=self._line_offset,
        )
        return output.getvalue()  # as line 1128
