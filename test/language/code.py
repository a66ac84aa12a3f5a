"""The code CPython 3.14 makes of programs.py, without what our instruction set leaves out. Run by ask.mjs; its output is code.jsonl.

Fused instructions are taken apart, LOAD_SMALL_INT and the like are their plain forms, END_FOR and NOT_TAKEN are left out, a comparison
that also tests is two instructions.
"""
import dis, json, types
from programs import programs

LEFT_OUT = {"NOT_TAKEN", "END_FOR", "EXTENDED_ARG", "CACHE"}
PLAIN = {"LOAD_FAST_BORROW": "LOAD_FAST", "LOAD_FAST_CHECK": "LOAD_FAST", "STORE_FAST_MAYBE_NULL": "STORE_FAST"}
FUSED = {
    "LOAD_FAST_BORROW_LOAD_FAST_BORROW": ("LOAD_FAST", "LOAD_FAST"),
    "LOAD_FAST_LOAD_FAST": ("LOAD_FAST", "LOAD_FAST"),
    "STORE_FAST_LOAD_FAST": ("STORE_FAST", "LOAD_FAST"),
    "STORE_FAST_STORE_FAST": ("STORE_FAST", "STORE_FAST"),
}


def constant(value):
    if isinstance(value, types.CodeType):
        return f"<code {value.co_qualname}>"
    if isinstance(value, frozenset):
        return "frozenset(" + ", ".join(sorted(map(constant, value))) + ")"
    if isinstance(value, tuple):
        return "(" + ", ".join(map(constant, value)) + ")"
    if isinstance(value, slice):
        return f"slice({constant(value.start)}, {constant(value.stop)}, {constant(value.step)})"
    if isinstance(value, str):
        return json.dumps(value)
    if isinstance(value, float):
        return f"float {value.hex()}"
    if isinstance(value, complex):
        return f"complex {value.real.hex()} {value.imag.hex()}"
    if isinstance(value, bytes):
        return f"bytes {value.hex()}"
    return str(value)


def instructions(code):
    slots = list(code.co_varnames) + [c for c in code.co_cellvars if c not in code.co_varnames] + list(code.co_freevars)
    out, index = [], {}
    for ins in dis.get_instructions(code):
        index[ins.offset] = len(out)
        name, arg, p = ins.opname, ins.arg, ins.positions
        place = [p.lineno or 0, p.end_lineno or 0, -1 if p.col_offset is None else p.col_offset, -1 if p.end_col_offset is None else p.end_col_offset]
        if name in LEFT_OUT:
            continue
        if name in FUSED:
            first, second = FUSED[name]
            out.append([first, slots[arg >> 4], place])
            out.append([second, slots[arg & 15], None])
            continue
        name = PLAIN.get(name, name)
        if name == "COMPARE_OP":
            out.append([name, arg >> 5, place])
            if arg & 16:
                out.append(["TO_BOOL", 0, place])
            continue
        if name == "LOAD_SMALL_INT":
            name, arg = "LOAD_CONST", str(arg)
        elif name == "LOAD_CONST":
            arg = constant(code.co_consts[arg])
        elif name in ("LOAD_GLOBAL", "LOAD_ATTR"):
            arg = code.co_names[arg >> 1] + "+" * (arg & 1)
        elif name == "LOAD_SUPER_ATTR":
            arg = f"{code.co_names[arg >> 2]}{arg & 3}"
        elif name == "END_ASYNC_FOR":
            arg = 0
        elif ins.opcode in dis.hasname:
            arg = code.co_names[arg]
        elif ins.opcode in dis.haslocal or ins.opcode in dis.hasfree or name == "MAKE_CELL":
            arg = slots[arg]
        elif ins.opcode in dis.hasjump:
            arg = ("to", ins.jump_target)
        elif name == "RESUME":
            arg &= 3
        elif name == "BUILD_INTERPOLATION":
            arg &= ~2
        out.append([name, 0 if arg is None else arg, place])
    for row in out:
        if isinstance(row[1], tuple):
            row[1] = f"to {index[row[1][1]]}"
    handlers = []
    for e in dis._parse_exception_table(code):
        start, end = index[e.start], index.get(e.end, len(out))
        entry = [start, end, index[e.target], e.depth, int(e.lasti)]
        if start == end:
            continue
        if handlers and handlers[-1][1] == start and handlers[-1][2:] == entry[2:]:
            handlers[-1][1] = end
        else:
            handlers.append(entry)
    return out, handlers


def rows(code):
    out, handlers = instructions(code)
    yield {
        "qualname": code.co_qualname, "line": code.co_firstlineno, "flags": code.co_flags & 0xC0003FF,
        "counts": [code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount], "names": code.co_names,
        "varnames": code.co_varnames, "cellvars": code.co_cellvars, "freevars": code.co_freevars,
        "instructions": out, "handlers": handlers,
    }
    for value in code.co_consts:
        if isinstance(value, types.CodeType):
            yield from rows(value)


for source in programs():
    print(json.dumps({"source": source, "code": list(rows(compile(source, "file.py", "exec")))}))
