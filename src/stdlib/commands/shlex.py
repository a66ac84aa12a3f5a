"""Texts split into words as a shell splits them."""

from collections import deque
from io import StringIO
import sys

__all__ = [
    "shlex",
    "split",
    "quote",
    "join",
]

_LETTERS = "abcdfeghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_"
_LATIN_LETTERS = "ßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞ"


def _stream(source):
    """What is read from: a text becomes a stream."""
    return StringIO(source) if isinstance(source, str) else source


class shlex:
    def __init__(self, instream=None, infile=None, posix=False, punctuation_chars=False):
        if instream is None:
            self.instream, self.infile = sys.stdin, None
        else:
            self.instream, self.infile = _stream(instream), infile
        self.posix = posix
        # What ends the tokens.
        self.eof = None if posix else ""
        # The kinds of characters; programs change them.
        self.wordchars = _LETTERS + _LATIN_LETTERS if posix else _LETTERS
        self.whitespace = " \t\r\n"
        self.commenters = "#"
        self.quotes = "'\""
        self.escapedquotes = '"'
        self.escape = "\\"
        self.whitespace_split = False
        if punctuation_chars is True:
            punctuation_chars = "();<>|&"
        self._punctuation_chars = punctuation_chars or ""
        if punctuation_chars:
            self._pushback_chars = deque()  # as line 59
            # Part of words, where they are not punctuation.
            wordchars = self.wordchars + "~-./*?="
            self.wordchars = wordchars.translate({ord(char): None for char in punctuation_chars})
        # None: at the end; " ": between tokens; "a": in a word; "c": in punctuation; a quote or escape: in that.
        self.state = " "
        self.token = ""
        self.pushback = deque()  # as line 46
        # Where the text stands, and the texts that it interrupts.
        self.lineno = 1
        self.source = None
        self.filestack = deque()  # as line 50
        self.debug = 0

    punctuation_chars = property(lambda self: self._punctuation_chars)

    def push_token(self, tok):
        if self.debug > 0:
            print(f"shlex: pushing token {tok!r}")
        self.pushback.appendleft(tok)  # as line 74

    def push_source(self, newstream, newfile=None):
        self.filestack.appendleft((self.infile, self.instream, self.lineno))  # as line 80
        self.infile, self.instream, self.lineno = newfile, _stream(newstream), 1
        if self.debug:
            kind, shown = ("stream", self.instream) if newfile is None else ("file", newfile)
            print(f"shlex: pushing to {kind} {shown!s}")

    def pop_source(self):
        self.instream.close()  # as line 92
        self.infile, self.instream, self.lineno = self.filestack.popleft()
        if self.debug:
            print("shlex: popping to %s, line %d" % (self.instream, self.lineno))
        self.state = " "

    def get_token(self):
        if self.pushback:
            waiting = self.pushback.popleft()
            if self.debug > 0:
                print(f"shlex: popping token {waiting!r}")
            return waiting
        raw = self.read_token()  # as line 107
        # The word that asks for another file, and the name of that file.
        while self.source is not None and raw == self.source:
            found = self.sourcehook(self.read_token())
            if found:
                name, stream = found
                self.push_source(stream, name)
            raw = self.get_token()
        while raw == self.eof:  # as line 117
            if len(self.filestack) == 0:
                return self.eof
            self.pop_source()  # as line 121
            raw = self.get_token()
        if self.debug > 0:
            print("shlex: token=" + (repr(raw) if raw != self.eof else "EOF"))
        return raw

    def read_token(self):
        debug, read, posix = self.debug, self.instream.read, self.posix
        whitespace, commenters, wordchars = self.whitespace, self.commenters, self.wordchars
        quotes, escape, punctuation = self.quotes, self.escape, self.punctuation_chars
        state, token = self.state, self.token
        quoted = False
        # The state that an escape interrupts.
        outer = " "
        try:
            while True:
                char = self._pushback_chars.pop() if punctuation and self._pushback_chars else read(1)
                if char == "\n":
                    self.lineno += 1
                if debug >= 3:
                    print(f"shlex: in state {state!r} I see character: {char!r}")
                if state is None:
                    token = ""
                    break
                if state == " ":
                    if char == "":
                        state = None
                        break
                    if char in whitespace:
                        if debug >= 2:
                            print("shlex: I see whitespace in whitespace state")  # as line 153
                        if token or posix and quoted:
                            break
                    elif char in commenters:
                        self._skip_line()
                    elif posix and char in escape:
                        outer, state = "a", char
                    elif char in wordchars:
                        token, state = char, "a"
                    elif char in punctuation:
                        token, state = char, "c"
                    elif char in quotes:
                        state = char
                        if not posix:
                            token = char
                    else:
                        token = char
                        if not self.whitespace_split:
                            break
                        state = "a"
                elif state in quotes:
                    quoted = True
                    if char == "":
                        if debug >= 2:
                            print("shlex: I see EOF in quotes state")  # as line 187
                        raise ValueError("No closing quotation")  # as line 189
                    if char != state:
                        if posix and char in escape and state in self.escapedquotes:
                            outer, state = state, char
                        else:
                            token += char
                    elif posix:
                        state = "a"
                    else:
                        token, state = token + char, " "
                        break
                elif state in escape:
                    if char == "":
                        if debug >= 2:
                            print("shlex: I see EOF in escape state")  # as line 206
                        raise ValueError("No escaped character")  # as line 208
                    # Inside quotes a backslash only escapes itself and the quote.
                    token += state + char if outer in quotes and char not in (state, outer) else char
                    state = outer
                elif state == "a" or state == "c":
                    if char == "":
                        state = None
                        break
                    if char in whitespace:
                        if debug >= 2:
                            print("shlex: I see whitespace in word state")  # as line 222
                        state = " "
                    elif char in commenters:
                        self._skip_line()
                        if not posix:
                            continue
                        state = " "
                    elif state == "c":
                        if char in punctuation:
                            token += char
                            continue
                        self._pushback_chars.append(char)
                        state = " "
                        break
                    elif posix and char in quotes:
                        state = char
                        continue
                    elif posix and char in escape:
                        outer, state = "a", char
                        continue
                    elif char in wordchars or char in quotes or self.whitespace_split and char not in punctuation:
                        token += char
                        continue
                    else:
                        if punctuation:
                            self._pushback_chars.append(char)
                        else:
                            self.pushback.appendleft(char)
                        if debug >= 2:
                            print("shlex: I see punctuation in word state")  # as line 260
                        state = " "
                    # The word is over, if it is one.
                    if token or posix and quoted:
                        break
        finally:
            self.state, self.token = state, token
        self.token = ""
        if token == "" and posix and not quoted:
            token = None
        if debug >= 2:
            print("shlex: raw token=" + (repr(token) if token else "EOF"))
        return token

    def _skip_line(self):
        """The rest of the line is a comment."""
        self.instream.readline()
        self.lineno += 1

    def sourcehook(self, newfile):
        from os import path

        name = newfile[1:-1] if newfile[0] == '"' else newfile
        # Beside the file that names it.
        if isinstance(self.infile, str) and not path.isabs(name):
            name = path.join(path.dirname(self.infile), name)
        return name, open(name, "r")

    def error_leader(self, infile=None, lineno=None):
        file = self.infile if infile is None else infile
        line = self.lineno if lineno is None else lineno
        return '"%s", line %d: ' % (file, line)

    def __next__(self):
        token = self.get_token()  # as line 299
        if token != self.eof:
            return token
        raise StopIteration  # as line 301

    def __iter__(self):
        return self


def split(s, comments=False, posix=True):
    if s is None:
        raise ValueError("s argument must not be None")  # as line 307
    lex = shlex(s, posix=posix)  # as line 308
    if not comments:
        lex.commenters = ""
    lex.whitespace_split = True  # as line 309
    return list(lex)  # as line 312


def join(split_command):
    return " ".join(quote(arg) for arg in split_command)


_safe_chars = frozenset("%+,-./0123456789:=@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz")


def quote(s):
    if not s:
        return "''"
    if not isinstance(s, str):  # as line 325
        raise TypeError(f"expected string object, got {type(s).__name__!r}")  # as line 326
    if all(char in _safe_chars for char in s):
        return s
    # A single quote inside is written between double quotes.
    return "'" + s.replace("'", "'\"'\"'") + "'"  # as line 338
