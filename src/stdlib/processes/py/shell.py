"""A shell for the simulated computer: it carries out what the parser makes of a text."""
import errno
import os
import re
import signal
import subprocess
import sys

import _programs
from _programs import Failure, complain, say
from _shell_builtins import BUILTINS, SPECIAL, Exit, Interrupted, Leave, Return
from _shell_parser import Mistake, Parser
from _shell_words import Fatal, Words, pattern_of


class Shell(Words):
    """What a shell knows, and how it does what it is told."""

    def __init__(self, name, arguments=()):
        self.name, self.arguments, self.pid = name, list(arguments), os.getpid()
        self.variables, self.functions, self.constants = {}, {}, set()
        self.status, self.last, self.children, self.ended = 0, None, [], {}
        self.strict = self.careful = self.telling = False
        self.asked, self.loops, self.line = 0, 0, 1
        # What functions made local, the innermost last; commands for signals, and those whose signal came.
        self.locals, self.traps, self.pending, self.waiting = [], {}, [], False

    def value(self, name):
        """What `$name` stands for; None where nothing does."""
        if name == '?':
            return str(self.status)
        if name == '$':
            return str(self.pid)
        if name == '!':
            return self.last
        if name == '#':
            return str(len(self.arguments))
        if name == '-':
            return 'e' * self.strict + 'u' * self.careful + 'x' * self.telling
        if name.isdecimal():
            return self.name if name == '0' else self.arguments[int(name) - 1] if int(name) <= len(self.arguments) else None
        if name == 'LINENO':
            return str(self.line)
        if name == 'PPID':
            return str(os.getppid())
        value = self.variables.get(name, os.environ.get(name))
        return os.getcwd() if value is None and name == 'PWD' else value

    def assign(self, name, value):
        if name in self.constants:
            raise Fatal(f'{name}: is read only')
        if name in os.environ:
            os.environ[name] = value
        else:
            self.variables[name] = value

    def put_back(self, name, value):
        """Gives a variable the value that it had; None: it had none."""
        if value is not None:
            self.assign(name, value)
        else:
            self.variables.pop(name, None)
            os.environ.pop(name, None)

    # ---- other processes

    def fork(self, body):
        """A process that does something and ends with the status that comes of it."""
        pid = os.fork()
        if pid:
            return pid
        status = 2
        try:
            self.children, self.ended = [], {}
            for number, command in self.traps.items():
                if number and command:
                    signal.signal(number, signal.SIG_DFL)
            self.traps = {number: command for number, command in self.traps.items() if number and not command}
            self.status = self.guarded(body)
            status = self.finish()
        except BrokenPipeError:
            signal.signal(signal.SIGPIPE, signal.SIG_DFL)
            os.kill(os.getpid(), signal.SIGPIPE)
        finally:
            os._exit(status)

    def guarded(self, body):
        """The status of something, whichever way it ends."""
        try:
            return body()
        except Fatal as fatal:
            self.tell(str(fatal))
            return fatal.status
        except Mistake as mistake:
            complain(f'{self.name}: {mistake.line}: Syntax error: {mistake}')
            return 2
        except (Exit, Return, Leave):
            return self.status

    def tell(self, message):
        complain(f'{self.name}: {self.line}: {message}')

    def wait_for(self, pid):
        """Waits for a process. Returns its exit status."""
        if pid in self.ended:
            return self.ended.pop(pid)
        return self.status_of(os.waitpid(pid, 0)[1])

    def status_of(self, ended):
        code = os.waitstatus_to_exitcode(ended)
        if code < 0 and -code not in (signal.SIGINT, signal.SIGPIPE):
            complain(signal.strsignal(-code))
        return code if code >= 0 else 128 - code

    def output(self, text):
        """What a command prints, for `$(...)`."""
        reader, writer = os.pipe()

        def body():
            os.close(reader)
            if writer != 1:
                os.dup2(writer, 1)
                os.close(writer)
            return self.execute(text, self.line, True)

        pid = self.fork(body)
        os.close(writer)
        said = b''
        while data := os.read(reader, 65536):
            said += data
        os.close(reader)
        self.status = self.wait_for(pid)
        return os.fsdecode(said).rstrip('\n')

    # ---- carrying out

    def execute(self, text, line=1, final=False):
        """Carries out a text, line by line; with `final`, nothing is to be done after it."""
        parser = Parser(text)
        parser.line_number = parser.line_number + line - 1
        while (items := parser.line()) is not None:
            self.run(items, final and not text[parser.at:].strip())
        return self.status

    def run(self, items, final=False):
        """Carries out a list; with `final`, nothing is to be done after its last command."""
        for place, (parts, background) in enumerate(items):
            if background:
                self.begin(parts)
                continue
            at_end = final and place == len(items) - 1
            self.item(parts, at_end)
        return self.status

    def begin(self, parts):
        def body():
            nothing = os.open(os.devnull, os.O_RDONLY)
            os.dup2(nothing, 0)
            self.item(parts, True)
            return self.status

        pid = self.fork(body)
        self.children.append(pid)
        self.last, self.status = str(pid), 0

    def item(self, parts, final):
        for number, (operator, pipeline) in enumerate(parts):
            if operator == '&&' and self.status or operator == '||' and not self.status:
                continue
            last = number == len(parts) - 1
            self.asked += not last
            try:
                self.pipeline(*pipeline, final and last)
            finally:
                self.asked -= not last
            self.run_traps()
            # What is asked (`if`, `while`, `!`, what stands before `&&` and `||`) may fail.
            if self.strict and self.status and last and not self.asked and not pipeline[0]:
                raise Exit

    def pipeline(self, negated, commands, final):
        if len(commands) == 1:
            self.asked += negated
            try:
                self.status = self.command(*commands[0], final and not negated)
            finally:
                self.asked -= negated
        else:
            children, source = [], None
            for place, command in enumerate(commands):
                reader, writer = os.pipe() if place < len(commands) - 1 else (None, None)
                children.append(self.fork(lambda: self.part(command, source, writer, reader)))
                for fd in (source, writer):
                    if fd is not None:
                        os.close(fd)
                source = reader
            for child in children:
                self.status = self.wait_for(child)
        if negated:
            self.status = 0 if self.status else 1

    def part(self, command, source, target, other):
        """One command of a pipe, in a process of its own."""
        for fd, place in ((source, 0), (target, 1)):
            if fd is not None:
                os.dup2(fd, place)
                os.close(fd)
        if other is not None:
            os.close(other)
        return self.command(*command, True)

    def command(self, made, redirections, line, final):
        saved, kind = [], made[0]
        self.line = line
        try:
            for operator, target in redirections:
                self.redirect(operator, target, saved)
            if kind == 'simple':
                return self.simple(made[1], final, saved)
            if kind == 'function':
                self.functions[made[1]] = made[2]
                return 0
            if kind == 'group':
                return self.run(made[1])
            if kind == 'subshell':
                return self.wait_for(self.fork(lambda: self.run(made[1], True)))
            if kind == 'if':
                for condition, body in made[1]:
                    if self.ask(condition) == 0:
                        return self.run(body)
                self.status = 0
                return self.run(made[2])
            if kind == 'case':
                return self.case(made[1], made[2])
            return self.loop(made)
        except OSError as error:
            if error.filename is None:
                raise
            if hasattr(error, '_is_lost'):
                self.tell(f'{error.filename}: {error.strerror}')
                return 2
            writing = getattr(error, '_to_write', False)
            self.tell(f'cannot {"create" if writing else "open"} {error.filename}: ' + (
                'Directory nonexistent' if writing and error.errno == 2 else 'No such file' if error.errno == 2 else error.strerror))
            return 2
        finally:
            for fd, copy in reversed(saved):
                if copy is None:
                    # (it may have been closed by now)
                    try:
                        os.close(fd)
                    except OSError:
                        continue
                else:
                    os.dup2(copy, fd)
                    os.close(copy)

    def loop(self, made):
        status = 0
        if made[0] == 'for':
            for value in self.arguments if made[2] is None else self.fields(made[2]):
                self.assign(made[1], value)
                status, over = self.turn(lambda: self.run(made[3]))
                if over:
                    break
            return status
        over = False
        while not over:
            # (what is asked may leave the loop, too)
            turn, over = self.turn(lambda: self.run(made[2]) if (self.ask(made[1]) == 0) != made[3] else None)
            if turn is None:
                break
            status = turn
        return status

    def case(self, word, branches):
        text = self.text(word)
        self.status = 0
        for patterns, body in branches:
            if any(pattern_of(list(self.pieces(pattern))).fullmatch(text) for pattern in patterns):
                return self.run(body)
        return 0

    def ask(self, items):
        self.asked += 1
        try:
            return self.run(items)
        finally:
            self.asked -= 1

    def turn(self, body):
        """One turn of a loop: its status, and whether the loop is left."""
        self.loops += 1
        try:
            return body(), False
        except Leave as leave:
            if leave.loops > 1 and self.loops > 1:
                raise Leave(leave.loops - 1, leave.again) from None
            return 0, not leave.again
        finally:
            self.loops -= 1

    def redirect(self, operator, target, saved):
        digit = operator[0].isdecimal()
        fd = int(operator[0]) if digit else 0 if operator[0] == '<' else 1
        operator = operator[digit:]
        try:
            copy = os.dup(fd)
            os.set_inheritable(copy, False)
        except OSError:
            copy = None
        if '<<' in operator:
            document, fills = target
            text = ''.join(document)
            opened = self.document(os.fsencode(''.join(part for part, _ in self.pieces(text, 'document')) if fills else text))
        else:
            target = self.text(target)
            if operator in ('>&', '<&'):
                saved.append((fd, copy))
                if target == '-':
                    if copy is not None:
                        os.close(fd)
                elif not target.isdecimal() or len(target) > 1:
                    raise Fatal('Syntax error: Bad fd number')
                else:
                    try:
                        os.dup2(int(target), fd)
                    except OSError as error:
                        error.filename, error._is_lost = target, True
                        raise
                return
            how = os.O_RDONLY if operator == '<' else os.O_RDWR | os.O_CREAT if operator == '<>' else (
                os.O_WRONLY | os.O_CREAT | (os.O_APPEND if operator == '>>' else os.O_TRUNC))
            try:
                opened = os.open(target, how, 0o666)
            except OSError as error:
                error._to_write = operator != '<'
                error.filename = target
                if copy is not None:
                    os.close(copy)
                raise
        saved.append((fd, copy))
        if opened != fd:
            os.dup2(opened, fd)
            os.close(opened)

    def document(self, data):
        """A descriptor from which a text can be read."""
        reader, writer = os.pipe()
        if len(data) <= 4096:
            os.write(writer, data)
        else:
            def body():
                os.close(reader)
                os.dup2(writer, 1)
                say(data)
                return 0

            self.fork(body)
        os.close(writer)
        return reader

    def simple(self, words, final, saved):
        assignments, before = [], self.status
        while words and (found := re.match(r'([A-Za-z_]\w*)=', words[0])) is not None:
            assignments.append((found[1], self.text(words[0][found.end():])))
            words = words[1:]
        fields = self.fields(words)
        if self.telling:
            complain('+ ' + ' '.join([f'{name}={value}' for name, value in assignments] + fields))
        if not fields:
            for name, value in assignments:
                self.assign(name, value)
            # (what was filled in may have a status)
            filled = self.status if self.status != before else 0
            return filled
        name, *arguments = fields
        if name in self.functions or name in BUILTINS:
            kept = [(one, self.value(one)) for one, _ in assignments] if name not in SPECIAL else []
            for one, value in assignments:
                self.assign(one, value)
            try:
                if name in self.functions:
                    return self.call(self.functions[name], arguments)
                status = BUILTINS[name](self, arguments) or 0
                if name == 'exec':
                    # What it opens stays open.
                    for _, copy in saved:
                        if copy is not None:
                            os.close(copy)
                    saved.clear()
                return status
            except Failure as failure:
                if name in SPECIAL:
                    raise Fatal(f'{name}: {failure}', failure.status) from None
                self.tell(f'{name}: {failure}')
                return failure.status
            finally:
                for one, value in kept:
                    self.put_back(one, value)
        return self.start(fields, assignments, final and not self.children and 0 not in self.traps)

    def start(self, fields, assignments, final):
        """Runs another program; with `final` in place of the shell, for which there is nothing left to do."""
        if final and _programs.exists(fields[0]):
            os.environ.update(assignments)
            return _programs.run(fields)
        try:
            child = subprocess.Popen(fields, env={**os.environ, **dict(assignments)})
        except FileNotFoundError:
            self.tell(f'{fields[0]}: not found')
            return 127
        except PermissionError:
            self.tell(f'{fields[0]}: Permission denied')
            # (looked for and not found is what may not be run)
            return 126 if '/' in fields[0] else 127
        except OSError as error:
            if error.errno != errno.ENOEXEC:
                raise
            # A text that does not say what runs it is one for a shell.
            environment = {**os.environ, **dict(assignments)}
            path = _programs.find(fields[0], os.get_exec_path(environment))
            child = subprocess.Popen(['/bin/sh', path, *fields[1:]], env=environment)
        status = child.wait()
        if status < 0 and -status not in (signal.SIGINT, signal.SIGPIPE):
            complain(signal.strsignal(-status))
        return status if status >= 0 else 128 - status

    def call(self, body, arguments):
        """Calls a function."""
        self.locals.append({})
        kept, self.arguments = self.arguments, arguments
        loops, self.loops = self.loops, 0
        try:
            return self.command(*body, False)
        except Return:
            return self.status
        finally:
            self.arguments, self.loops = kept, loops
            for name, value in self.locals.pop().items():
                self.put_back(name, value)

    # ---- signals

    def caught(self, number, _frame):
        self.pending.append(number)
        if self.waiting:
            raise Interrupted

    def run_traps(self):
        while self.pending:
            number = self.pending.pop(0)
            status = self.status
            if command := self.traps.get(number):
                self.execute(command, self.line)
                self.status = status

    def finish(self):
        """What is to be done at the end."""
        command, status = self.traps.pop(0, None), self.status
        if command:
            self.status = self.guarded(lambda: self.execute(command, self.line) and status or status)
        return self.status


def main(words):
    """Runs `sh` with its arguments; returns its exit status."""
    name, arguments, options, words = sys.argv[0], [], '', list(words)
    while words and words[0].startswith('-') and words[0] != '-':
        options += words.pop(0)[1:]
    if 'c' in options:
        if not words:
            complain(f'{name}: 0: -c requires an argument')
            return 2
        text, *words = words
        name, *arguments = words or [name]
    elif words:
        name, *arguments = words
        try:
            with open(name) as file:
                text = file.read()
        except OSError:
            complain(f'{sys.argv[0]}: 0: cannot open {name}: No such file')
            return 2
    else:
        text = sys.stdin.read()
    here = os.environ.get('PWD', os.getcwd())
    if not here.startswith('/') or not os.path.exists(here) or not os.path.samefile(here, '.'):
        os.environ['PWD'] = os.getcwd()
    shell = Shell(name, arguments)
    shell.strict, shell.careful, shell.telling = 'e' in options, 'u' in options, 'x' in options
    shell.status = shell.guarded(lambda: shell.execute(text, final=True))
    return shell.finish()
