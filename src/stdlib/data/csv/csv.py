"""CSV reading and writing."""
import types
from _csv import (Error, writer, reader, register_dialect, unregister_dialect, get_dialect, list_dialects, field_size_limit,
                  QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE, QUOTE_STRINGS, QUOTE_NOTNULL)
from _csv import Dialect as _Dialect
from io import StringIO

__all__ = ["QUOTE_MINIMAL", "QUOTE_ALL", "QUOTE_NONNUMERIC", "QUOTE_NONE", "QUOTE_STRINGS", "QUOTE_NOTNULL", "Error", "Dialect",
           "excel", "excel_tab", "field_size_limit", "reader", "writer", "register_dialect", "get_dialect", "list_dialects",
           "Sniffer", "unregister_dialect", "DictReader", "DictWriter", "unix_dialect"]
__version__ = "1.0"


class Dialect:
    """Describe a CSV dialect: subclass it and set the attributes."""
    _name = ""
    _valid = False
    delimiter = None
    quotechar = None
    escapechar = None
    doublequote = None
    skipinitialspace = None
    lineterminator = None
    quoting = None

    def __init__(self):
        if self.__class__ != Dialect:  # as line 107
            self._valid = True
        try:
            _Dialect(self)
        except TypeError as e:
            raise Error(str(e)) from None


class excel(Dialect):
    """The usual properties of Excel-generated CSV files."""
    quoting = QUOTE_MINIMAL
    quotechar = '"'
    doublequote = True
    delimiter = ','
    lineterminator = '\r\n'
    skipinitialspace = False


class excel_tab(excel):
    """The usual properties of Excel-generated TAB-delimited files."""
    delimiter = '\t'


class unix_dialect(Dialect):
    """The usual properties of Unix-generated CSV files."""
    quoting = QUOTE_ALL
    quotechar = '"'
    doublequote = True
    delimiter = ','
    lineterminator = '\n'
    skipinitialspace = False


register_dialect("excel", excel)
register_dialect("excel-tab", excel_tab)
register_dialect("unix", unix_dialect)


def _names(fieldnames):
    """The names of the columns; those of an iterator are wanted more than once."""
    return list(fieldnames) if fieldnames is not None and iter(fieldnames) is fieldnames else fieldnames


class DictReader:
    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect="excel", *args, **kwds):
        self._fieldnames = _names(fieldnames)
        self.restkey, self.restval = restkey, restval
        self.dialect = dialect
        self.reader = reader(f, dialect, *args, **kwds)  # as line 152
        self.line_num = 0

    @property
    def fieldnames(self):
        names = self._fieldnames
        if names is None:
            names = self._fieldnames = next(self.reader, None)  # as line 163: self._fieldnames = ‹next(self.reader)›
        self.line_num = self.reader.line_num  # as line 166
        return names

    @fieldnames.setter
    def fieldnames(self, value):
        self._fieldnames = value

    def __iter__(self):
        return self

    def __next__(self):
        if not self.line_num:
            # Reads them, if they stand in the file.
            self.fieldnames  # as line 176
        row = next(self.reader)  # as line 177
        self.line_num = self.reader.line_num  # as line 178
        # Empty lines are no records.
        while row == []:  # as line 183
            row = next(self.reader)  # as line 184
        record = dict(zip(self.fieldnames, row))
        names, values = len(self.fieldnames), len(row)
        if names < values:
            record[self.restkey] = row[names:]
        elif names > values:
            for key in self.fieldnames[values:]:
                record[key] = self.restval
        return record

    __class_getitem__ = classmethod(types.GenericAlias)


class DictWriter:
    def __init__(self, f, fieldnames, restval="", extrasaction="raise", dialect="excel", *args, **kwds):
        self.restval = restval
        self.fieldnames = _names(fieldnames)
        self.extrasaction = extrasaction.lower()
        if self.extrasaction not in ("raise", "ignore"):
            raise ValueError("extrasaction (%s) must be 'raise' or 'ignore'" % self.extrasaction)  # as line 207: raise ValueError("extrasaction (%s) must be 'raise' or 'ignore'"\n                 % extrasaction)
        self.writer = writer(f, dialect, *args, **kwds)  # as line 210

    def _dict_to_list(self, rowdict):
        if self.extrasaction == "raise":  # as line 217
            strangers = rowdict.keys() - self.fieldnames
            if strangers:
                raise ValueError("dict contains fields not in fieldnames: " + ", ".join([repr(name) for name in strangers]))  # as line 220: raise ValueError("dict contains fields not in fieldnames: "\n                 + ", ".join([repr(x) for x in wrong_fields]))
        return (rowdict.get(key, self.restval) for key in self.fieldnames)  # as line 222

    def writerows(self, rowdicts):
        return self.writer.writerows(map(self._dict_to_list, rowdicts))  # as line 228

    def writerow(self, rowdict):
        return self.writer.writerow(self._dict_to_list(rowdict))  # as line 225

    def writeheader(self):
        return self.writerow(dict(zip(self.fieldnames, self.fieldnames)))

    __class_getitem__ = classmethod(types.GenericAlias)


# What a quoted field looks like (between two delimiters, first, last and alone in its line).
_QUOTED = r'(?P<quote>["\']).*?(?P=quote)'
_BEFORE = r'(?P<delim>[^\w\n"\'])(?P<space> ?)'
_LOOKS = (
    _BEFORE + _QUOTED + r'(?P=delim)',
    r'(?:^|\n)' + _QUOTED + _BEFORE,
    _BEFORE + _QUOTED + r'(?:$|\n)',
    r'(?:^|\n)' + _QUOTED + r'(?:$|\n)',
)


def _spaced(line, delim):
    """True when each delimiter of a line has a space behind it."""
    return line.count(delim) == line.count(delim + " ")


class Sniffer:
    """Guess the dialect of a sample, and whether it begins with a header."""

    def __init__(self):
        self.preferred = [',', '\t', ';', ' ', ':']

    def sniff(self, sample, delimiters=None):
        quotechar, doublequote, delimiter, skipinitialspace = self._guess_quote_and_delimiter(sample, delimiters)
        if not delimiter:
            delimiter, skipinitialspace = self._guess_delimiter(sample, delimiters)
        if not delimiter:
            raise Error("Could not determine delimiter")  # as line 255
        found = {"doublequote": doublequote, "delimiter": delimiter, "quotechar": quotechar or '"',
                 "skipinitialspace": skipinitialspace, "lineterminator": '\r\n', "quoting": QUOTE_MINIMAL}

        class dialect(Dialect):
            _name = "sniffed"
            vars().update(found)
        return dialect

    def _guess_quote_and_delimiter(self, data, delimiters):
        """Look for text between two equal quotes, with the same delimiter on both sides."""
        import re
        for look in _LOOKS:
            regexp = re.compile(look, re.DOTALL | re.MULTILINE)
            found = regexp.findall(data)
            if found:
                break
        else:
            return '', False, None, 0
        quotes, delims, spaces = {}, {}, 0
        group = regexp.groupindex
        for match in found:
            # With a single group that is its text, of which the first character is the quote.
            quote = match[group['quote'] - 1]
            if quote:
                quotes[quote] = quotes.get(quote, 0) + 1
            if 'delim' in group:
                delim = match[group['delim'] - 1]
                if delim and (delimiters is None or delim in delimiters):
                    delims[delim] = delims.get(delim, 0) + 1
                spaces += 1 if match[group['space'] - 1] else 0
        quotechar = max(quotes, key=quotes.get)  # as line 321
        delim, skipinitialspace = '', 0
        if delims:
            delim = max(delims, key=delims.get)  # as line 324
            skipinitialspace = spaces == delims[delim]
            # The end of the line is no delimiter.
            delim = '' if delim == '\n' else delim
        doubled = re.compile(r"((%(d)s)|^)\W*%(q)s[^%(d)s\n]*%(q)s[^%(d)s\n]*%(q)s\W*((%(d)s)|$)"
                             % {'d': re.escape(delim), 'q': quotechar}, re.MULTILINE)
        return (quotechar, bool(doubled.search(data)), delim, skipinitialspace)

    def _guess_delimiter(self, data, delimiters):
        """The character that occurs equally often in (nearly) every line."""
        from collections import Counter, defaultdict
        lines = list(filter(None, data.split('\n')))
        chunk_length = min(10, len(lines))
        frequencies = defaultdict(Counter)
        modes = {}
        delims = {}
        start, end = 0, chunk_length
        iteration = 0
        while start < len(lines):
            iteration += 1
            for line in lines[start:end]:
                for char, count in Counter(line).items():
                    if char.isascii():
                        frequencies[char][count] += 1
            for char, counts in frequencies.items():
                items = list(counts.items())
                missing = min(chunk_length * iteration, len(lines)) - sum(counts.values())
                if missing:
                    items.append((0, missing))
                if len(items) == 1 and items[0][0] == 0:  # as line 392
                    continue
                if len(items) > 1:  # as line 395
                    best = max(items, key=lambda item: item[1])
                    items.remove(best)
                    modes[char] = (best[0], best[1] - sum(item[1] for item in items))
                else:
                    modes[char] = items[0]  # as line 403
            total = float(min(chunk_length * iteration, len(lines)))
            consistency, threshold = 1.0, 0.9
            while len(delims) == 0 and consistency >= threshold:  # as line 412
                for key, value in modes.items():
                    if value[0] > 0 and value[1] > 0:
                        if value[1] / total >= consistency and (delimiters is None or key in delimiters):
                            delims[key] = value
                consistency -= 0.01
            if len(delims) == 1:  # as line 420
                delim = list(delims)[0]
                return delim, _spaced(data.split('\n')[0], delim)
            start = end
            end += chunk_length
        if not delims:
            return ('', 0)
        first = lines[0]
        for delim in self.preferred:
            if delim in delims:
                return delim, _spaced(first, delim)
        items = [(value, key) for key, value in delims.items()]
        items.sort()  # as line 444
        delim = items[-1][1]  # as line 445
        return delim, _spaced(first, delim)

    def has_header(self, sample):
        """Vote: columns whose first row differs in kind or length from the others speak for a header."""
        rows = reader(StringIO(sample), self.sniff(sample))
        header = next(rows)
        columns = len(header)  # as line 466
        kinds = {at: None for at in range(columns)}
        checked = 0
        for row in rows:
            if checked > 20:  # as line 473
                break
            checked += 1
            if len(row) != columns:  # as line 477
                continue
            for column in list(kinds):
                try:
                    complex(row[column])
                    kind = complex
                except ValueError:
                    kind = len(row[column])
                if kind != kinds[column]:
                    if kinds[column] is None:
                        kinds[column] = kind
                    else:
                        del kinds[column]
        votes = 0
        for column, kind in kinds.items():
            if isinstance(kind, int):
                votes += 1 if len(header[column]) != kind else -1
            else:
                try:
                    kind(header[column])
                except (ValueError, TypeError):
                    votes += 1
                else:
                    votes -= 1
        return votes > 0
