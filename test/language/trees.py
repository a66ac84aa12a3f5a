"""The trees CPython 3.14 makes of programs.py, with positions. Run by ask.mjs; its output is trees.jsonl."""
import ast, json, struct
from programs import programs


def bits(x):
    return format(struct.unpack(">Q", struct.pack(">d", x))[0], "x")


def constant(value, kind):
    if value is None or isinstance(value, bool):
        return str(value)
    if value is ...:
        return "Ellipsis"
    if isinstance(value, int):
        return f"int:{value:x}"
    if isinstance(value, float):
        return f"float:{bits(value)}"
    if isinstance(value, complex):
        return f"complex:{bits(value.imag)}"
    if isinstance(value, bytes):
        return f"bytes:{value.hex()}"
    return f"{kind or ''}str:{json.dumps(value, ensure_ascii=False)}"


def show(value):
    if value is None:
        return "None"
    if isinstance(value, list):
        return "[" + ", ".join(map(show, value)) + "]"
    if isinstance(value, (ast.expr_context, ast.operator, ast.boolop, ast.unaryop, ast.cmpop)):
        return json.dumps(type(value).__name__)
    if isinstance(value, ast.AST):
        return dump(value)
    return json.dumps(value) if isinstance(value, str) else str(value)


def dump(node):
    name = type(node).__name__
    fields = [f for f in node._fields if f not in ("type_comment", "type_ignores")]
    parts = []
    for field in fields:
        value = getattr(node, field)
        if name == "Constant":
            if field == "value":
                parts.append("value=" + constant(value, node.kind))
        elif name == "MatchSingleton":
            parts.append("value=" + str(value))
        else:
            parts.append(f"{field}={show(value)}")
    at = f"@{node.lineno}:{node.col_offset}-{node.end_lineno}:{node.end_col_offset}" if hasattr(node, "lineno") else ""
    return f"{name}({', '.join(parts)}){at}"


for source in programs():
    print(json.dumps({"source": source, "tree": dump(ast.parse(source))}))
