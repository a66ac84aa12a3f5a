"""Headers of an answer: a mapping over a list of pairs, in which case does not matter."""

import re

_UNSAFE = re.compile(r'[ \(\)<>@,;:\\"/\[\]\?=]')


def _parameter(name, value=None, quote=1):
    if value is None or not value:
        return name
    if quote or _UNSAFE.search(value):
        escaped = value.replace('\\', '\\\\').replace('"', r'\"')
        return f'{name}="{escaped}"'
    return f'{name}={value}'


class Headers:
    """Pairs of names and values, in their order."""

    def __init__(self, headers=None):
        headers = [] if headers is None else headers
        if type(headers) is not list:
            raise TypeError("Headers must be a list of name/value tuples")  # as line 34
        self._headers = headers
        for name, value in headers:
            self._convert_string_type(name)  # as line 38: self._convert_string_type(k)
            self._convert_string_type(value)  # as line 39: self._convert_string_type(v)

    def _convert_string_type(self, value):
        if type(value) is not str:
            raise AssertionError(f'Header names/values must be of type str (got {value!r})')  # as line 45: raise AssertionError("Header names/values must be"\n    " of type str (got {0})".format(repr(value)))
        return value

    def _wanted(self, name):
        folded = self._convert_string_type(name.lower())
        return [value for known, value in self._headers if known.lower() == folded]

    def __len__(self):
        return len(self._headers)

    def __setitem__(self, name, val):
        del self[name]
        self._headers.append((self._convert_string_type(name), self._convert_string_type(val)))

    def __delitem__(self, name):
        folded = self._convert_string_type(name.lower())
        self._headers[:] = [pair for pair in self._headers if pair[0].lower() != folded]

    def __getitem__(self, name):
        return self.get(name)

    def __contains__(self, name):
        return self.get(name) is not None

    def get_all(self, name):
        """All values of a header, in their order."""
        return self._wanted(name)

    def get(self, name, default=None):
        """The first value of a header."""
        return next(iter(self._wanted(name)), default)

    def keys(self):
        return [name for name, _ in self._headers]

    def values(self):
        return [value for _, value in self._headers]

    def items(self):
        return self._headers[:]

    def __repr__(self):
        return f'{type(self).__name__}({self._headers!r})'

    def __str__(self):
        return '\r\n'.join([*(f'{name}: {value}' for name, value in self._headers), '', ''])

    def __bytes__(self):
        return str(self).encode('iso-8859-1')

    def setdefault(self, name, value):
        """The first value of a header; it is added where there is none."""
        found = self.get(name)
        if found is not None:
            return found
        self._headers.append((self._convert_string_type(name), self._convert_string_type(value)))
        return value

    def add_header(self, _name, _value, **_params):
        """Adds a header with parameters: `add_header('content-disposition', 'attachment', filename='bud.gif')`."""
        parts = [] if _value is None else [self._convert_string_type(_value)]
        for name, value in _params.items():
            shown = self._convert_string_type(name).replace('_', '-')
            parts.append(shown if value is None else _parameter(shown, self._convert_string_type(value)))
        self._headers.append((self._convert_string_type(_name), '; '.join(parts)))
