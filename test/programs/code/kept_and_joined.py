"""What comprehensions give back, what goes into closures and where matches jump; lines that are joined to nothing, f-strings in f-strings; names of mappings."""
import dis
import sys


def kept(pairs):
    names = [name for name, wanted in pairs if wanted]
    try:
        sizes = [len(name) for name in names]
    except TypeError:
        pass
    return all(size for size in sizes)


def closed(first, second):
    def inner():
        return first, second

    return inner


def matched(value):
    while value:
        match value:
            case 1:
                if first:
                    value = 0
            case [a, *_] if a:
                value = a
            case _:
                break


for function in (kept, closed, matched):
    for one in dis.get_instructions(function):
        print(one.opname, one.argrepr if "0x" not in one.argrepr else "", one.label, one.positions.lineno - function.__code__.co_firstlineno)


def looping():
    for number in range(2):
        if number:
            number += 1
    return 7


branches = []
lines = [(start, end, line) for start, end, line in looping.__code__.co_lines()]
line_at = lambda offset: [line for start, end, line in lines if start <= offset < end][0] - looping.__code__.co_firstlineno
events = sys.monitoring.events
sys.monitoring.use_tool_id(2, "branches")
for name in ("BRANCH_LEFT", "BRANCH_RIGHT"):
    note = lambda code, start, end, name=name: branches.append((name, line_at(start), line_at(end)))
    sys.monitoring.register_callback(2, getattr(events, name), note)
sys.monitoring.set_local_events(2, looping.__code__, events.BRANCH_LEFT | events.BRANCH_RIGHT)
looping()
sys.monitoring.free_tool_id(2)
print(*branches, sep="\n")


def nested(depth):
    return "1 + 1" if depth == 0 else f'f"{{{nested(depth - 1)}}}"'


for source in ("\\", "x\\", "(\\", "f'{a\\", "x = \\", nested(149), nested(150), nested(160)):
    for mode in ("eval", "exec", "single"):
        try:
            compile(source, "joined", mode)
            print(repr(source[:8]), mode, "is fine")
        except SyntaxError as error:
            print(repr(source[:8]), mode, error.msg, error.lineno, error.offset, error.end_offset)


class Listing(dict):
    def keys(self):
        return ["z", "x", "y"]


print(eval("dir()", {}, Listing(a=1)), eval("dir()", {}, dict(b=1)))
# expect: RESUME  None 0
# expect: LOAD_FAST_BORROW pairs None 1
# expect: GET_ITER  None 1
# expect: LOAD_FAST_AND_CLEAR name None 1
# expect: LOAD_FAST_AND_CLEAR wanted None 1
# expect: SWAP  None 1
# expect: BUILD_LIST  None 1
# expect: SWAP  None 1
# expect: FOR_ITER to L3 1 1
# expect: UNPACK_SEQUENCE  None 1
# expect: STORE_FAST_STORE_FAST name, wanted None 1
# expect: LOAD_FAST_BORROW wanted None 1
# expect: TO_BOOL  None 1
# expect: POP_JUMP_IF_TRUE to L2 None 1
# expect: NOT_TAKEN  None 1
# expect: JUMP_BACKWARD to L1 None 1
# expect: LOAD_FAST_BORROW name 2 1
# expect: LIST_APPEND  None 1
# expect: JUMP_BACKWARD to L1 None 1
# expect: END_FOR  3 1
# expect: POP_ITER  None 1
# expect: STORE_FAST names None 1
# expect: STORE_FAST name None 1
# expect: STORE_FAST wanted None 1
# expect: NOP  None 2
# expect: LOAD_FAST_BORROW names None 3
# expect: GET_ITER  None 3
# expect: LOAD_FAST_AND_CLEAR name None 3
# expect: SWAP  None 3
# expect: BUILD_LIST  None 3
# expect: SWAP  None 3
# expect: FOR_ITER to L5 4 3
# expect: STORE_FAST name None 3
# expect: LOAD_GLOBAL len + NULL None 3
# expect: LOAD_FAST_BORROW name None 3
# expect: CALL  None 3
# expect: LIST_APPEND  None 3
# expect: JUMP_BACKWARD to L4 None 3
# expect: END_FOR  5 3
# expect: POP_ITER  None 3
# expect: STORE_FAST sizes None 3
# expect: STORE_FAST name None 3
# expect: LOAD_GLOBAL all 6 6
# expect: COPY  None 6
# expect: LOAD_COMMON_CONSTANT <built-in function all> None 6
# expect: IS_OP is None 6
# expect: POP_JUMP_IF_FALSE to L10 None 6
# expect: NOT_TAKEN  None 6
# expect: POP_TOP  None 6
# expect: LOAD_CONST  None 6
# expect: MAKE_FUNCTION  None 6
# expect: LOAD_FAST_CHECK sizes None 6
# expect: GET_ITER  None 6
# expect: CALL  None 6
# expect: FOR_ITER to L9 7 6
# expect: TO_BOOL  None 6
# expect: POP_JUMP_IF_FALSE to L8 None 6
# expect: NOT_TAKEN  None 6
# expect: JUMP_BACKWARD to L7 None 6
# expect: POP_ITER  8 6
# expect: LOAD_CONST False None 6
# expect: RETURN_VALUE  None 6
# expect: END_FOR  9 6
# expect: POP_ITER  None 6
# expect: LOAD_CONST True None 6
# expect: RETURN_VALUE  None 6
# expect: PUSH_NULL  10 6
# expect: LOAD_CONST  None 6
# expect: MAKE_FUNCTION  None 6
# expect: LOAD_FAST_CHECK sizes None 6
# expect: GET_ITER  None 6
# expect: CALL  None 6
# expect: CALL  None 6
# expect: RETURN_VALUE  None 6
# raises: TypeError: unsupported operand type(s) for -: 'NoneType' and 'int'
