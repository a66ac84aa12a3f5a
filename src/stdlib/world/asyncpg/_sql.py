"""As much SQL as a database without tables can answer: SELECT of values, arguments and a few functions, none of it FROM anywhere."""

import re

from .exceptions import DataError, InterfaceError, PostgresSyntaxError

_WORDS = frozenset('''select insert update delete merge with values create drop alter truncate begin start commit rollback abort end savepoint release set
reset show lock listen unlisten notify explain analyze vacuum copy call do grant revoke comment declare fetch close move prepare execute deallocate
table refresh reindex cluster discard checkpoint load security reassign import'''.split())

# how a type is called in the name of a column, and what its values are in Python
_TYPES = {'int': ('int4', int), 'int4': ('int4', int), 'integer': ('int4', int), 'bigint': ('int8', int), 'int8': ('int8', int),
          'smallint': ('int2', int), 'float': ('float8', float), 'float8': ('float8', float), 'double precision': ('float8', float),
          'text': ('text', str), 'varchar': ('varchar', str), 'bool': ('bool', bool), 'boolean': ('bool', bool)}

_VALUE = r"(?:[-+]?\d+(?:\.\d+)?|'(?:[^']|'')*'|\$\d+|true|false|null)(?:::[a-z]\w*(?: precision)?)?"
_ITEM = re.compile(rf'\s*(?:(?P<function>pg_sleep|now)\s*\((?P<argument>{_VALUE})?\)|(?P<left>{_VALUE})(?:\s*(?P<sign>[-+*])\s*(?P<right>{_VALUE}))?)'
                   r'(?:\s+as\s+(?P<alias>"[^"]+"|\w+)|\s+(?P<bare>(?!from\b)\w+))?\s*(?P<end>,|;?\s*$)', re.IGNORECASE)


def check(query, args):
    """Whether a statement begins as one, and has the arguments that it names."""
    first = re.match(r'(?:\s|--[^\n]*\n|\()*([A-Za-z]\w*)', query)
    if first is not None and first[1].lower() not in _WORDS:
        raise PostgresSyntaxError(f'syntax error at or near "{first[1]}"')
    expected = max((int(number) for number in re.findall(r'\$(\d+)', re.sub(r"'(?:[^']|'')*'", '', query))), default=0)
    if expected != len(args):
        raise InterfaceError(f'the server expects {expected} argument{"" if expected == 1 else "s"} for this query, '
                             f'{len(args)} {"was" if len(args) == 1 else "were"} passed\n'
                             'HINT:  Check the query against the passed list of arguments.'
                             + ('' if expected else ' Note that parameters are supported only in SELECT, INSERT, UPDATE, DELETE, MERGE and VALUES '
                                'statements, and will *not* work in statements like CREATE VIEW or DECLARE CURSOR.'))


def notified(query, args):
    """The channel and the payload of a NOTIFY; None for other statements."""
    told = re.match(r"\s*notify\s+(\"[^\"]+\"|\w+)\s*(?:,\s*'((?:[^']|'')*)')?\s*;?\s*$", query, re.IGNORECASE)
    if told is not None:
        name = told[1]
        return name.strip('"') if name.startswith('"') else name.lower(), (told[2] or '').replace("''", "'")
    told = re.match(rf'\s*select\s+pg_notify\s*\(\s*({_VALUE})\s*,\s*({_VALUE})\s*\)', query, re.IGNORECASE)
    return None if told is None else (_value(told[1], args)[1], _value(told[2], args)[1])


def select(query, args):
    """The row of a SELECT of values, and the seconds that it sleeps; None for what asks for more than that."""
    start = re.match(r'\s*select\b', query, re.IGNORECASE)
    if start is None:
        return None
    row, slept, at = {}, 0, start.end()
    while at < len(query):
        item = _ITEM.match(query, at)
        if item is None:
            return None
        if item['function'] is not None:
            name = item['function'].lower()
            value, seconds = _called(name, item['argument'], args)
            slept += seconds
        else:
            name, value = _value(item['left'], args)
            if item['sign'] is not None:
                other = _value(item['right'], args)[1]
                if not all(type(one) in (int, float) for one in (value, other)):
                    return None
                name, value = '?column?', {'+': value.__add__, '-': value.__sub__, '*': value.__mul__}[item['sign']](other)
        alias = item['alias'] or item['bare']
        row[name if alias is None else alias.strip('"') if alias.startswith('"') else alias.lower()] = value
        at = item.end()
        if not item['end'].startswith(','):
            return row, slept
    return None


def _called(name, argument, args):
    if name == 'now':
        from datetime import datetime, timezone
        return datetime.now(timezone.utc), 0
    # a function without a result gives an empty text
    return '', float(_value(argument or '0', args, float)[1])


def _value(text, args, kind=str):
    """The name of the column that a value makes, and the value."""
    text, _, cast = text.partition('::')
    name, kind = _TYPES.get(cast.lower(), (cast.lower(), None)) if cast else ('?column?', kind)
    if text.startswith('$'):
        return name, _argument(int(text[1:]), args, kind)
    word = text.lower()
    if word in ('true', 'false', 'null'):
        return name, {'true': True, 'false': False, 'null': None}[word]
    value = text[1:-1].replace("''", "'") if text.startswith("'") else float(text) if '.' in text else int(text)
    return name, value if not cast or kind is None else kind(value)


def _argument(number, args, kind):
    value = args[number - 1]
    if value is None or kind is None:
        return value
    said = f'invalid input for query argument ${number}: {value!r}'
    if kind is str and not isinstance(value, str):
        raise DataError(f'{said} (expected str, got {type(value).__name__})')
    if kind is int and not isinstance(value, int):
        raise DataError(f'{said} ({type(value).__name__!r} object cannot be interpreted as an integer)')
    if kind is float and not isinstance(value, (int, float)):
        raise DataError(f'{said} (must be real number, not {type(value).__name__})')
    return kind(value) if kind is float else value
