"""What is in a pickle: its opcodes, one by one, in words, and fewer of them."""

__all__ = ['dis', 'genops', 'optimize']

import codecs
import io
import pickle
import struct

UP_TO_NEWLINE = -1
TAKEN_FROM_ARGUMENT1 = -2
TAKEN_FROM_ARGUMENT4 = -3
TAKEN_FROM_ARGUMENT4U = -4
TAKEN_FROM_ARGUMENT8U = -5


class ArgumentDescriptor:
    """How an opcode's argument is written."""

    __slots__ = ('name', 'n', 'reader', 'doc')

    def __init__(self, name, n, reader, doc=''):
        self.name, self.n, self.reader, self.doc = name, n, reader, doc


def _short(what):
    return ValueError('not enough data in stream to read ' + what)


def _fixed(form, name):
    size = struct.calcsize(form)

    def read(f):
        data = f.read(size)
        if len(data) != size:
            raise _short(name)
        return struct.unpack(form, data)[0]

    return ArgumentDescriptor(name, size, read)


def _counted(form, name, sign, made):
    size = struct.calcsize(form)

    def read(f):
        count = struct.unpack(form, f.read(size))[0]
        if count < 0:
            raise ValueError(f'{name} byte count < 0: {count}')
        data = f.read(count)
        if len(data) != count:
            raise ValueError(f'expected {count} bytes in a {name}, but only {len(data)} remain')
        return made(data)

    return ArgumentDescriptor(name, sign, read)


def _line(f, what='newline', decode=True, stripquotes=True):
    data = f.readline()
    if not data.endswith(b'\n'):
        raise ValueError('no newline found when trying to read ' + what)
    data = data[:-1]
    if stripquotes:
        for quote in (b'"', b"'"):
            if data.startswith(quote):
                if not data.endswith(quote):
                    raise ValueError(f'string quote {quote!r} not found at both ends of {data!r}')
                data = data[1:-1]
                break
        else:
            raise ValueError(f'no string quotes around {data!r}')
    return codecs.escape_decode(data)[0].decode('ascii') if decode else data


def _text_line(f):
    return _line(f, 'stringnl')


def _plain_line(f):
    return _line(f, 'stringnl', decode=False, stripquotes=False).decode('ascii')


def _two_lines(f):
    return f'{_plain_line(f)} {_plain_line(f)}'


def _unicode_line(f):
    data = f.readline()
    if not data.endswith(b'\n'):
        raise ValueError('no newline found when trying to read unicodestringnl')
    return str(data[:-1], 'raw-unicode-escape')


def _short_decimal(f):
    text = _line(f, decode=False, stripquotes=False)
    if text in (b'00', b'01'):
        return text == b'01'
    return int(text)


def _long_decimal(f):
    return int(_line(f, decode=False, stripquotes=False).removesuffix(b'L'))


def _float_line(f):
    return float(_line(f, decode=False, stripquotes=False))


def _utf8(data):
    return str(data, 'utf-8', 'surrogatepass')


def _latin(data):
    return data.decode('latin-1')


def _nl(name, read):
    return ArgumentDescriptor(name, UP_TO_NEWLINE, read)


_ARGUMENTS = {
    'uint1': _fixed('<B', 'uint1'),
    'uint2': _fixed('<H', 'uint2'),
    'int4': _fixed('<i', 'int4'),
    'uint4': _fixed('<I', 'uint4'),
    'uint8': _fixed('<Q', 'uint8'),
    'float8': _fixed('>d', 'float8'),
    'stringnl': _nl('stringnl', _text_line),
    'stringnl_noescape': _nl('stringnl_noescape', _plain_line),
    'stringnl_noescape_pair': _nl('stringnl_noescape_pair', _two_lines),
    'unicodestringnl': _nl('unicodestringnl', _unicode_line),
    'decimalnl_short': _nl('decimalnl_short', _short_decimal),
    'decimalnl_long': _nl('decimalnl_long', _long_decimal),
    'floatnl': _nl('floatnl', _float_line),
    'string1': _counted('<B', 'string1', TAKEN_FROM_ARGUMENT1, _latin),
    'string4': _counted('<i', 'string4', TAKEN_FROM_ARGUMENT4, _latin),
    'bytes1': _counted('<B', 'bytes1', TAKEN_FROM_ARGUMENT1, bytes),
    'bytes4': _counted('<I', 'bytes4', TAKEN_FROM_ARGUMENT4U, bytes),
    'bytes8': _counted('<Q', 'bytes8', TAKEN_FROM_ARGUMENT8U, bytes),
    'bytearray8': _counted('<Q', 'bytearray8', TAKEN_FROM_ARGUMENT8U, bytearray),
    'unicodestring1': _counted('<B', 'unicodestring1', TAKEN_FROM_ARGUMENT1, _utf8),
    'unicodestring4': _counted('<I', 'unicodestring4', TAKEN_FROM_ARGUMENT4U, _utf8),
    'unicodestring8': _counted('<Q', 'unicodestring8', TAKEN_FROM_ARGUMENT8U, _utf8),
    'long1': _counted('<B', 'long1', TAKEN_FROM_ARGUMENT1, pickle.decode_long),
    'long4': _counted('<i', 'long4', TAKEN_FROM_ARGUMENT4, pickle.decode_long),
}


class StackObject:
    """What may lie on the stack of the machine that reads pickles."""

    __slots__ = ('name', 'obtype', 'doc')

    def __init__(self, name, obtype, doc=''):
        self.name, self.obtype, self.doc = name, obtype, doc

    def __repr__(self):
        return self.name


_KINDS = {
    'int': int, 'bool': bool, 'float': float, 'bytes': bytes, 'bytearray': bytearray, 'str': str, 'None': type(None), 'tuple': tuple,
    'list': list, 'dict': dict, 'set': set, 'frozenset': set, 'any': object, 'buffer': object,
}
_OBJECTS = {name: StackObject(name, kind) for name, kind in _KINDS.items()}
_OBJECTS['int_or_bool'] = StackObject('int_or_bool', (int, bool))
_OBJECTS['bytes_or_str'] = StackObject('bytes_or_str', (bytes, str))
markobject = _OBJECTS['mark'] = StackObject('mark', StackObject)
stackslice = _OBJECTS['stackslice'] = StackObject('stackslice', StackObject)
anyobject = _OBJECTS['any']


class OpcodeInfo:
    """One opcode."""

    __slots__ = ('name', 'code', 'arg', 'stack_before', 'stack_after', 'proto', 'doc')

    def __init__(self, name, code, arg, stack_before, stack_after, proto, doc=''):
        self.name, self.code, self.arg = name, code, arg
        self.stack_before, self.stack_after, self.proto, self.doc = stack_before, stack_after, proto, doc


# name code protocol argument: what it takes - what it leaves
_TABLE = r"""
INT I 0 decimalnl_short: - int_or_bool
BININT J 1 int4: - int
BININT1 K 1 uint1: - int
BININT2 M 1 uint2: - int
LONG L 0 decimalnl_long: - int
LONG1 \x8a 2 long1: - int
LONG4 \x8b 2 long4: - int
STRING S 0 stringnl: - bytes_or_str
BINSTRING T 1 string4: - bytes_or_str
SHORT_BINSTRING U 1 string1: - bytes_or_str
BINBYTES B 3 bytes4: - bytes
SHORT_BINBYTES C 3 bytes1: - bytes
BINBYTES8 \x8e 4 bytes8: - bytes
BYTEARRAY8 \x96 5 bytearray8: - bytearray
NEXT_BUFFER \x97 5 -: - buffer
READONLY_BUFFER \x98 5 -: buffer - buffer
NONE N 0 -: - None
NEWTRUE \x88 2 -: - bool
NEWFALSE \x89 2 -: - bool
UNICODE V 0 unicodestringnl: - str
SHORT_BINUNICODE \x8c 4 unicodestring1: - str
BINUNICODE X 1 unicodestring4: - str
BINUNICODE8 \x8d 4 unicodestring8: - str
FLOAT F 0 floatnl: - float
BINFLOAT G 1 float8: - float
EMPTY_LIST ] 1 -: - list
APPEND a 0 -: list any - list
APPENDS e 1 -: list mark stackslice - list
LIST l 0 -: mark stackslice - list
EMPTY_TUPLE ) 1 -: - tuple
TUPLE t 0 -: mark stackslice - tuple
TUPLE1 \x85 2 -: any - tuple
TUPLE2 \x86 2 -: any any - tuple
TUPLE3 \x87 2 -: any any any - tuple
EMPTY_DICT } 1 -: - dict
DICT d 0 -: mark stackslice - dict
SETITEM s 0 -: dict any any - dict
SETITEMS u 1 -: dict mark stackslice - dict
EMPTY_SET \x8f 4 -: - set
ADDITEMS \x90 4 -: set mark stackslice - set
FROZENSET \x91 4 -: mark stackslice - frozenset
POP 0 0 -: any -
DUP 2 0 -: any - any any
MARK ( 0 -: - mark
POP_MARK 1 1 -: mark stackslice -
GET g 0 decimalnl_short: - any
BINGET h 1 uint1: - any
LONG_BINGET j 1 uint4: - any
PUT p 0 decimalnl_short: -
BINPUT q 1 uint1: -
LONG_BINPUT r 1 uint4: -
MEMOIZE \x94 4 -: any - any
EXT1 \x82 2 uint1: - any
EXT2 \x83 2 uint2: - any
EXT4 \x84 2 int4: - any
GLOBAL c 0 stringnl_noescape_pair: - any
STACK_GLOBAL \x93 4 -: str str - any
REDUCE R 0 -: any any - any
BUILD b 0 -: any any - any
INST i 0 stringnl_noescape_pair: mark stackslice - any
OBJ o 1 -: mark any stackslice - any
NEWOBJ \x81 2 -: any any - any
NEWOBJ_EX \x92 4 -: any any any - any
PROTO \x80 2 uint1: -
STOP . 0 -: any -
FRAME \x95 4 uint8: -
PERSID P 0 stringnl_noescape: - any
BINPERSID Q 1 -: any - any
"""


def _opcodes():
    for row in _TABLE.strip().splitlines():
        name, code, protocol, rest = row.split(' ', 3)
        argument, _, stack = rest.partition(': ' if ': ' in rest else ':')
        before, _, after = (' ' + stack + ' ').partition(' - ')
        code = chr(int(code[2:], 16)) if code.startswith('\\x') else code
        argument = None if argument == '-' else _ARGUMENTS[argument]
        yield OpcodeInfo(
            name, code, argument, [_OBJECTS[kind] for kind in before.split()], [_OBJECTS[kind] for kind in after.split()], int(protocol)
        )


opcodes = list(_opcodes())
code2op = {opcode.code: opcode for opcode in opcodes}


def _operations(data):
    if isinstance(data, (bytes, bytearray)):
        data = io.BytesIO(data)
    tell = getattr(data, 'tell', lambda: None)
    while True:
        at = tell()
        code = data.read(1)
        opcode = code2op.get(code.decode('latin-1'))
        if opcode is None:
            if code == b'':
                raise ValueError('pickle exhausted before seeing STOP')
            raise ValueError('at position %s, opcode %r unknown' % ('<unknown>' if at is None else at, code))
        argument = None if opcode.arg is None else opcode.arg.reader(data)
        yield opcode, argument, at, tell()
        if code == b'.':
            return


def genops(pickle):
    """(opcode, argument, position) of every opcode."""
    for opcode, argument, at, _ in _operations(pickle):
        yield opcode, argument, at


_PUTS = ('PUT', 'BINPUT', 'LONG_BINPUT', 'MEMOIZE')


def optimize(p):
    """A pickle that memorizes nothing that is not asked for again."""
    found = list(_operations(p))
    asked, memo, protocol, number = set(), {}, 0, 0
    header = False
    for at, (opcode, argument, *_) in enumerate(found):
        protocol = max(protocol, opcode.proto)
        if opcode.name == 'PROTO':
            header = True
            protocol = max(protocol, argument)
        elif opcode.name in _PUTS:
            memo[at] = number if opcode.name == 'MEMOIZE' else argument
            number += 1
        elif 'GET' in opcode.name:  # as line 2347
            asked.add(argument)
    out = io.BytesIO()  # as line 2364
    kept, pieces = {}, []
    for at, (opcode, argument, begin, end) in enumerate(found):
        if opcode.name in ('PROTO', 'FRAME'):
            continue
        data = p[begin:end]
        if at in memo:
            if memo[at] not in asked:
                continue
            kept[memo[at]] = len(kept)
            data = _put(len(kept) - 1, protocol)
        elif 'GET' in opcode.name:  # as line 2347
            data = _get(kept[argument], protocol)
        pieces.append((data, opcode.arg is not None and len(data) > 64 * 1024))
    if header:
        out.write(pickle.PROTO + bytes([protocol]))
    if protocol < 4:
        return out.getvalue() + b''.join(data for data, _ in pieces)
    frame = b''

    def finish(frame):
        if len(frame) >= 4:
            out.write(pickle.FRAME + struct.pack('<Q', len(frame)))
        out.write(frame)

    for data, alone in pieces:
        if alone:
            finish(frame)
            out.write(data)
            frame = b''
            continue
        if len(frame) >= 64 * 1024:
            finish(frame)
            frame = b''
        frame += data
    finish(frame)
    return out.getvalue()  # as line 2390


def _put(number, protocol):
    if protocol >= 4:
        return pickle.MEMOIZE
    if protocol >= 1:
        return pickle.BINPUT + bytes([number]) if number < 256 else pickle.LONG_BINPUT + struct.pack('<I', number)
    return b'p%d\n' % number


def _get(number, protocol):
    if protocol >= 1:
        return pickle.BINGET + bytes([number]) if number < 256 else pickle.LONG_BINGET + struct.pack('<I', number)
    return b'g%d\n' % number


def dis(pickle, out=None, memo=None, indentlevel=4, annotate=0):
    """Prints every opcode with its argument, and what is wrong with the whole."""
    stack, marks = [], []
    memo = {} if memo is None else memo
    highest = -1
    wrong = None
    column = annotate
    for opcode, argument, at in genops(pickle):
        if at is not None:
            print('%5d:' % at, end=' ', file=out)
        line = f"{repr(opcode.code)[1:-1]:<4} {' ' * (indentlevel * len(marks))}{opcode.name}"
        highest = max(highest, opcode.proto)
        before, after = opcode.stack_before, opcode.stack_after
        count = len(before)
        said = None
        if markobject in before or opcode.name == 'POP' and stack and stack[-1] is markobject:
            assert markobject not in after  # as line 2464
            if marks:
                place = marks.pop()
                said = '(MARK at unknown opcode offset)' if place is None else f'(MARK at {place})'
                while stack[-1] is not markobject:  # as line 2475
                    stack.pop()
                stack.pop()
                try:
                    count = before.index(markobject)
                except ValueError:
                    assert opcode.name == 'POP'
                    count = 0
            else:
                wrong = 'no MARK exists on stack'
        if opcode.name in _PUTS:
            key = len(memo) if opcode.name == 'MEMOIZE' else argument
            if opcode.name == 'MEMOIZE':
                said = f'(as {key})'
            if key in memo:
                wrong = 'memo key %r already defined' % argument
            elif not stack:
                wrong = "stack is empty -- can't store into memo"
            elif stack[-1] is markobject:  # as line 2497
                wrong = "can't store markobject in the memo"
            else:
                memo[key] = stack[-1]
        elif opcode.name in ('GET', 'BINGET', 'LONG_BINGET'):
            if argument in memo:
                after = [memo[argument]]
            else:
                wrong = 'memo key %r has never been stored into' % argument
        if argument is not None or said:
            line += ' ' * (10 - len(opcode.name))  # as line 2510
            if argument is not None:
                line += ' ' + repr(argument)
            if said:
                line += ' ' + said
        if annotate:
            line += ' ' * (column - len(line))
            column = min(len(line), 50)
            line += ' ' + opcode.doc.split('\n', 1)[0]  # as line 2524
        print(line, file=out)  # as line 2525
        if wrong:
            raise ValueError(wrong)
        if len(stack) < count:
            raise ValueError('tries to pop %d items from stack with only %d items' % (count, len(stack)))
        if count:
            del stack[-count:]
        if markobject in after:  # as line 2538
            assert markobject not in before  # as line 2539
            marks.append(at)
        stack.extend(after)  # as line 2542
    print('highest protocol among opcodes =', highest, file=out)
    if stack:
        raise ValueError('stack not empty after STOP: %r' % stack)
