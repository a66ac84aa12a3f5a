"""The file ~/.netrc: who one is at which machine."""

import os
import stat

__all__ = ["netrc", "NetrcParseError"]


class NetrcParseError(Exception):
    """What is wrong with a file, and in which line of it."""

    def __init__(self, msg, filename=None, lineno=None):
        self.filename = filename
        self.lineno = lineno
        self.msg = msg
        super().__init__(msg)

    def __str__(self):
        return f"{self.msg} ({self.filename}, line {self.lineno})"


class _Words:
    """The words of a file; one in quotes may hold spaces, a backslash takes the next sign as it is."""

    def __init__(self, file):
        self.lineno = 1
        self.read_sign = lambda: file.read(1)
        self.kept = []

    def sign(self):
        found = self.read_sign()
        if found == "\n":
            self.lineno += 1
        return found

    def line(self):
        """The rest of the line, with what ends it; empty at the end of the file."""
        signs = []
        while found := self.sign():
            signs.append(found)
            if found == "\n":
                break
        return "".join(signs)

    def word(self):
        if self.kept:
            return self.kept.pop(0)
        found = self.sign()
        while found and found in "\n\t\r ":
            found = self.sign()
        ending = "\n\t\r "
        if found == '"':
            ending, found = '"', self.sign()
        signs = []
        while found and found not in ending:
            signs.append(self.sign() if found == "\\" else found)
            found = self.sign()
        return "".join(signs)

    def keep(self, word):
        self.kept.append(word)


class netrc:
    """hosts: (login, account, password) of each machine; macros: the lines of each macro."""

    def __init__(self, file=None):
        is_default = file is None
        if is_default:
            file = os.path.join(os.path.expanduser("~"), ".netrc")  # as line 83
        self.hosts = {}
        self.macros = {}
        try:
            with open(file, encoding="utf-8") as source:
                self._parse(file, source, is_default)
        except UnicodeDecodeError:
            with open(file, encoding="locale") as source:
                self._parse(file, source, is_default)

    def _parse(self, file, source, is_default):
        words = _Words(source)
        while True:
            line = words.lineno
            top = words.word()
            if not top:
                return
            if top[0] == "#":
                if words.lineno == line:
                    words.line()
            elif top == "machine":
                self._entry(file, source, words, words.word(), is_default)
            elif top == "default":
                self._entry(file, source, words, "default", is_default)
            elif top == "macdef":
                self._macro(file, words, words.word())
            else:
                raise NetrcParseError(f"bad toplevel token {top!r}", file, words.lineno)

    def _macro(self, file, words, name):
        self.macros[name] = lines = []
        while True:
            line = words.line()
            if not line:
                raise NetrcParseError("Macro definition missing null line terminator.", file, words.lineno)
            if line == "\n":
                return
            lines.append(line)

    def _entry(self, file, source, words, name, is_default):
        if not name:
            raise NetrcParseError(f"missing {'machine'!r} name", file, words.lineno)
        said = dict.fromkeys(("login", "account", "password"), "")
        while True:
            before = words.lineno
            word = words.word()
            if word.startswith("#"):
                if words.lineno == before:
                    words.line()
            elif word in ("", "machine", "default", "macdef"):
                break
            elif word in ("login", "user"):
                said["login"] = words.word()
            elif word in said:
                said[word] = words.word()
            else:
                raise NetrcParseError(f"bad follower token {word!r}", file, words.lineno)
        if word:
            words.keep(word)
        self.hosts[name] = (said["login"], said["account"], said["password"])
        if is_default:
            self._check_owner(source, said["login"])

    def _check_owner(self, source, login):
        """A file with passwords is its owner's alone."""
        if login == "anonymous":
            return
        state = os.fstat(source.fileno())
        if state.st_uid != os.getuid():
            raise NetrcParseError("~/.netrc file owner does not match current user")
        if state.st_mode & (stat.S_IRWXG | stat.S_IRWXO):
            raise NetrcParseError("~/.netrc access too permissive: access permissions must restrict access to only the owner")

    def authenticators(self, host):
        """(login, account, password) for a machine, those of the default where it has none; None: nothing is known."""
        return self.hosts.get(host, self.hosts.get("default"))

    def __repr__(self):
        parts = []
        for host, (login, account, password) in self.hosts.items():
            parts.append(f"machine {host}\n\tlogin {login}\n")
            if account:
                parts.append(f"\taccount {account}\n")
            parts.append(f"\tpassword {password}\n")
        for name, lines in self.macros.items():
            parts.append(f"macdef {name}\n{''.join(lines)}\n")
        return "".join(parts)


if __name__ == "__main__":
    print(netrc())
