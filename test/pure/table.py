"""Helps the scripts beside it write tables of CPython's answers (see table.ts). Run: python float.py > float.jsonl"""
import json, sys, random
random.seed(20260101)
SCALE = float(sys.argv[1]) if len(sys.argv) > 1 else 1  # a bigger table, for a longer look than the one kept
sys.set_int_max_str_digits(0)
rows = []


def decimal_text(value):
    limit = sys.get_int_max_str_digits()
    sys.set_int_max_str_digits(0)
    text = str(value)
    sys.set_int_max_str_digits(limit)
    return text


def encode(value):
    if value is None or isinstance(value, bool) or isinstance(value, str):
        return value
    if isinstance(value, int):
        return value if abs(value) <= 2**53 - 1 else {"int": decimal_text(value)}
    if isinstance(value, float):
        return {"float": repr(value)}
    if isinstance(value, (bytes, bytearray)):
        return {"bytes": value.hex()}
    if isinstance(value, complex):
        return [encode(value.real), encode(value.imag)]
    if isinstance(value, (list, tuple)):
        return [encode(item) for item in value]
    if isinstance(value, dict):
        return {key: encode(item) for key, item in value.items()}
    raise TypeError(type(value))


def case(name, function, *args):
    """Adds a row: the answer (or the exception) of function(*args) under the name of ours."""
    try:
        answer = encode(function(*args))
    except Exception as problem:
        kind = type(problem)
        answer = {"error": [kind.__name__, str(problem)]}
    rows.append([name, [encode(arg) for arg in args], answer])


def times(count):
    return range(int(count * SCALE))


def finish():
    for row in rows:
        print(json.dumps(row))
