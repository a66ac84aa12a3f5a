"""A framework for line-oriented command interpreters."""

import string
import sys

__all__ = ["Cmd"]

PROMPT = "(Cmd) "
IDENTCHARS = string.ascii_letters + string.digits + "_"


class Cmd:
    """Lines are commands: the first word of a line names a method `do_...`, which gets the rest of the line."""

    prompt = PROMPT
    identchars = IDENTCHARS
    ruler = "="
    lastcmd = ""
    intro = None
    doc_leader = ""
    doc_header = "Documented commands (type help <topic>):"
    misc_header = "Miscellaneous help topics:"
    undoc_header = "Undocumented commands:"
    nohelp = "*** No help on %s"
    use_rawinput = 1

    def __init__(self, completekey="tab", stdin=None, stdout=None):
        self.stdin = sys.stdin if stdin is None else stdin
        self.stdout = sys.stdout if stdout is None else stdout
        self.cmdqueue = []
        self.completekey = completekey

    def cmdloop(self, intro=None):
        """Prompts, reads and does commands until one of them returns a true value."""
        self.preloop()  # as line 108
        if intro is not None:
            self.intro = intro
        if self.intro:
            self.stdout.write(str(self.intro) + "\n")
        stop = None
        while not stop:
            line = self.precmd(self.cmdqueue.pop(0) if self.cmdqueue else self._read())
            stop = self.postcmd(self.onecmd(line), line)
        self.postloop()  # as line 151

    def _read(self):
        if self.use_rawinput:
            try:
                return input(self.prompt)
            except EOFError:
                return "EOF"
        self.stdout.write(self.prompt)
        self.stdout.flush()
        line = self.stdin.readline()
        return line.rstrip("\r\n") if line else "EOF"

    def precmd(self, line):
        """Hook: the line that is to be done."""
        return line

    def postcmd(self, stop, line):
        """Hook: whether to stop after a line."""
        return stop

    def preloop(self):
        """Hook: called once before the first prompt."""

    def postloop(self):
        """Hook: called once after the last command."""

    def parseline(self, line):
        """Splits a line into (command, argument, line); both are None where there is no command."""
        line = line.strip()  # as line 188
        if not line:
            return None, None, line
        if line[0] == "?":
            line = "help " + line[1:]
        elif line[0] == "!":
            if not hasattr(self, "do_shell"):
                return None, None, line
            line = "shell " + line[1:]
        end = 0
        while end < len(line) and line[end] in self.identchars:
            end += 1
        return line[:end], line[end:].strip(), line

    def onecmd(self, line):
        """Does one line. Returns whether to stop."""
        cmd, arg, line = self.parseline(line)  # as line 213
        if not line:
            return self.emptyline()  # as line 215
        if cmd is None:
            return self.default(line)
        self.lastcmd = "" if line == "EOF" else line
        method = getattr(self, "do_" + cmd, None) if cmd else None
        return self.default(line) if method is None else method(arg)

    def emptyline(self):
        """An empty line repeats the last command."""
        if self.lastcmd:
            return self.onecmd(self.lastcmd)  # as line 237

    def default(self, line):
        """A line that is no command."""
        self.stdout.write("*** Unknown syntax: %s\n" % line)

    def completedefault(self, *ignored):
        return []

    def completenames(self, text, *ignored):
        return [name[3:] for name in self.get_names() if name.startswith("do_" + text)]

    def get_names(self):
        return dir(self.__class__)  # as line 294

    def complete_help(self, *args):
        topics = {name[5:] for name in self.get_names() if name.startswith("help_" + args[0])}
        return list(set(self.completenames(*args)) | topics)

    def do_help(self, arg):
        'List available commands with "help" or detailed help with "help cmd".'
        if arg:
            method = getattr(self, "help_" + arg, None)
            if method is not None:
                return method()
            from inspect import cleandoc

            method = getattr(self, "do_" + arg, None)
            doc = "" if method is None else cleandoc(method.__doc__ or "")
            self.stdout.write("%s\n" % (doc or self.nohelp % (arg,)))
            return
        names = sorted(set(self.get_names()))
        topics = {name[5:] for name in names if name.startswith("help_")}
        documented, undocumented = [], []
        for name in names:
            if name.startswith("do_"):
                command = name[3:]
                if command in topics:
                    documented.append(command)
                    topics.remove(command)
                elif getattr(self, name).__doc__:  # as line 342
                    documented.append(command)
                else:
                    undocumented.append(command)
        self.stdout.write("%s\n" % self.doc_leader)
        self.print_topics(self.doc_header, documented, 15, 80)
        self.print_topics(self.misc_header, sorted(topics), 15, 80)
        self.print_topics(self.undoc_header, undocumented, 15, 80)

    def print_topics(self, header, cmds, cmdlen, maxcol):
        if not cmds:
            return
        self.stdout.write("%s\n" % header)
        if self.ruler:
            self.stdout.write("%s\n" % (self.ruler * len(header)))
        self.columnize(cmds, maxcol - 1)
        self.stdout.write("\n")  # as line 357

    def columnize(self, list, displaywidth=80):
        """Writes strings in columns, as few rows as fit."""
        if not list:
            self.stdout.write("<empty>\n")  # as line 366
            return
        wrong = [str(at) for at, item in enumerate(list) if not isinstance(item, str)]
        if wrong:
            raise TypeError("list[i] not a string for i in %s" % ", ".join(wrong))
        size = len(list)  # as line 374
        if size == 1:  # as line 375
            self.stdout.write("%s\n" % list[0])
            return
        for rows in range(1, size):
            columns = [list[start : start + rows] for start in range(0, size, rows)]
            widths = [max(map(len, column)) for column in columns]
            if sum(widths) + 2 * (len(widths) - 1) <= displaywidth:
                break
        else:
            rows, columns, widths = size, [list], [0]
        for row in range(rows):
            words = [column[row] if row < len(column) else "" for column in columns]
            while words and not words[-1]:
                words.pop()
            self.stdout.write("  ".join(word.ljust(width) for word, width in zip(words, widths)) + "\n")
