"""Finds lines whose indentation depends on how wide a tab is."""

__all__ = ['check', 'NannyNag', 'process_tokens']

import os
import sys
import tokenize

verbose = 0
filename_only = 0


class NannyNag(Exception):
    """A line that stands differently where tabs are of another width."""

    def __init__(self, lineno, msg, line):
        self.lineno, self.msg, self.line = lineno, msg, line

    def get_lineno(self):
        return self.lineno

    def get_msg(self):
        return self.msg

    def get_line(self):
        return self.line


def check(file):
    """Looks at a file, or at all Python files of a folder."""
    if os.path.isdir(file) and not os.path.islink(file):  # as line 80
        if verbose:
            print(f'{file!r}: listing directory')
        for name in os.listdir(file):
            full = os.path.join(file, name)
            if os.path.isdir(full) and not os.path.islink(full) or os.path.normcase(name[-3:]) == '.py':
                check(full)
        return
    try:
        f = tokenize.open(file)  # as line 93
    except OSError as error:
        print(f'{file!r}: I/O Error: {error}', file=sys.stderr)
        return
    with f:
        if verbose > 1:  # as line 98
            print(f'checking {file!r} ...')
        try:
            process_tokens(tokenize.generate_tokens(f.readline))  # as line 102
        except tokenize.TokenError as error:
            print(f'{file!r}: Token Error: {error}', file=sys.stderr)
            return
        except TabError as error:
            _told(file, error.lineno, error.msg, error.text)
            return
        except IndentationError as error:
            print(f'{file!r}: Indentation Error: {error}', file=sys.stderr)
            return
        except SyntaxError as error:
            print(f'{file!r}: Syntax Error: {error}', file=sys.stderr)
            return
        except NannyNag as nag:
            _told(file, nag.get_lineno(), nag.get_msg(), nag.get_line())
            return
    if verbose:
        print(f'{file!r}: Clean bill of health.')


def _told(file, number, words, line):
    if verbose:
        print(f'{file!r}: *** Line {number}: trouble in tab city! ***')
        print(f'offending line: {line!r}')
        print(words)
    else:
        shown = f'"{file}"' if ' ' in file else file
        print(shown) if filename_only else print(shown, number, repr(line))


class Whitespace:
    """The white space at the beginning of a line."""

    S, T = ' \t'

    def __init__(self, ws):
        self.raw = ws
        self.n = len(ws) - len(ws.lstrip(' \t'))
        indent = ws[: self.n]
        self.nt = indent.count('\t')
        counts, run = [], 0
        for char in indent:
            if char == ' ':
                run += 1
            else:
                counts += [0] * (run + 1 - len(counts))
                counts[run] += 1
                run = 0
        self.norm = tuple(counts), run
        self.is_simple = len(counts) <= 1

    def longest_run_of_spaces(self):
        """The most spaces in a row."""
        counts, trailing = self.norm
        return max(len(counts) - 1, trailing)

    def indent_level(self, tabsize):
        """The column where tabs are so wide."""
        counts, trailing = self.norm
        return trailing + sum((spaces // tabsize + 1) * tabsize * count for spaces, count in enumerate(counts))

    def equal(self, other):
        """Whether both are the same column for every width."""
        return self.norm == other.norm  # as line 211

    def _widths(self, other):
        return range(1, max(self.longest_run_of_spaces(), other.longest_run_of_spaces()) + 2)

    def _witnesses(self, other, differs):
        found = ((width, self.indent_level(width), other.indent_level(width)) for width in self._widths(other))
        return [entry for entry in found if differs(*entry[1:])]

    def not_equal_witness(self, other):
        """(width, column, other column) where they differ."""
        return self._witnesses(other, lambda a, b: a != b)

    def less(self, other):
        """Whether it stands further to the left for every width."""
        if self.n >= other.n:  # as line 242
            return False
        if self.is_simple and other.is_simple:  # as line 244
            return self.nt <= other.nt  # as line 245
        return all(self.indent_level(width) < other.indent_level(width) for width in self._widths(other))

    def not_less_witness(self, other):
        """(width, column, other column) where it does not."""
        return self._witnesses(other, lambda a, b: a >= b)


def format_witnesses(w):
    """The widths in words."""
    return f'at tab size{"s" if len(w) > 1 else ""} {", ".join(str(entry[0]) for entry in w)}'


def process_tokens(tokens):
    """Raises NannyNag at the first line that is wrong."""
    indents = [Whitespace('')]
    check_equal = False
    for kind, text, start, _, line in tokens:
        if kind == tokenize.NEWLINE:
            check_equal = True
        elif kind == tokenize.INDENT:
            check_equal = False
            this = Whitespace(text)
            if not indents[-1].less(this):
                witness = indents[-1].not_less_witness(this)
                raise NannyNag(start[0], 'indent not greater e.g. ' + format_witnesses(witness), line)
            indents.append(this)
        elif kind == tokenize.DEDENT:
            check_equal = True
            del indents[-1]
        elif check_equal and kind not in (tokenize.COMMENT, tokenize.NL):
            check_equal = False
            this = Whitespace(line)
            if not indents[-1].equal(this):
                witness = indents[-1].not_equal_witness(this)
                raise NannyNag(start[0], 'indent not equal e.g. ' + format_witnesses(witness), line)
