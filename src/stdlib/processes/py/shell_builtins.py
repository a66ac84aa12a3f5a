"""What the shell does itself: its built-in commands."""
import os
import re
import signal

import _programs
from _programs import Failure, complain, say
from _shell_parser import Mistake

_NAME = re.compile(r'[A-Za-z_]\w*')


class Exit(Exception):
    """The shell is to end with a status."""


class Return(Exception):
    """A function is over."""


class Interrupted(Exception):
    """A signal that is trapped came while the shell waited."""


class Leave(Exception):
    """So many loops are to be left; `again`: the last of them goes on with its next turn."""

    def __init__(self, loops, again):
        self.loops, self.again = loops, again


def _exit(shell, words):
    if words:
        if not words[0].isdecimal():
            raise Failure(f'Illegal number: {words[0]}', 2)
        shell.status = int(words[0]) & 0xFF
    raise Exit


def _return(shell, words):
    if words:
        if not words[0].isdecimal():
            raise Failure(f'Illegal number: {words[0]}', 2)
        shell.status = int(words[0]) & 0xFF
    raise Return if shell.locals else Exit


def _leave(shell, words, again):
    if shell.loops:
        raise Leave(int(words[0]) if words else 1, again)


def _cd(shell, words):
    folder = words[0] if words else shell.value('HOME') or '/'
    before = os.getcwd()
    try:
        os.chdir(shell.value('OLDPWD') or before if folder == '-' else folder)
    except OSError:
        raise Failure(f"can't cd to {folder}", 2) from None
    if folder == '-':
        say(os.getcwd() + '\n')
    shell.assign('OLDPWD', before)
    shell.assign('PWD', os.getcwd())


def _named(words):
    """The names of `name=value` and their values; None where none is given."""
    for word in words:
        name, equals, value = word.partition('=')
        if not _NAME.fullmatch(name):
            raise Failure(f'{name}: bad variable name', 2)
        yield name, value if equals else None


def _export(shell, words):
    for name, value in _named(word for word in words if word != '-p'):
        value = shell.value(name) if value is None else value
        if name in shell.constants and value != shell.value(name):
            raise Failure(f'{name}: is read only', 2)
        shell.variables.pop(name, None)
        os.environ[name] = value or ''


def _readonly(shell, words):
    for name, value in _named(words):
        if value is not None:
            shell.assign(name, value)
        shell.constants.add(name)


def _local(shell, words):
    if not shell.locals:
        raise Failure('not in a function', 2)
    for name, value in _named(words):
        shell.locals[-1].setdefault(name, shell.value(name))
        if value is not None:
            shell.assign(name, value)


def _unset(shell, words):
    if words[:1] == ['-f']:
        for name in words[1:]:
            shell.functions.pop(name, None)
        return
    for name, _ in _named(word for word in words if word != '-v'):
        if name in shell.constants:
            raise Failure(f'{name}: is read only', 2)
        shell.put_back(name, None)


def _wait(shell, words):
    status, wanted = 0, [int(word) for word in words if word.isdecimal()] if words else list(shell.children)
    shell.waiting = True
    try:
        for pid in wanted:
            if pid not in shell.children:
                status = 127
                continue
            ended = os.waitpid(pid, 0)[1]
            shell.children.remove(pid)
            status = shell.status_of(ended)
    except Interrupted:
        return 128 + shell.pending[0]
    finally:
        shell.waiting = False
    return status if words else 0


def _set(shell, words):
    words = list(words)
    while words and words[0][:1] in ('-', '+') and len(words[0]) > 1:
        word = words.pop(0)
        if word == '--':
            shell.arguments = words
            return
        on = word[0] == '-'
        for letter in word[1:]:
            if letter == 'o':
                option = words.pop(0) if words else ''
                letter = {'errexit': 'e', 'nounset': 'u', 'xtrace': 'x', 'noglob': 'f', 'noexec': 'n', 'allexport': 'a', 'verbose': 'v'}.get(option)
                if letter is None:
                    raise Failure(f'Illegal option {word[0]}o {option}', 2)
            if letter == 'e':
                shell.strict = on
            elif letter == 'u':
                shell.careful = on
            elif letter == 'x':
                shell.telling = on
            elif letter not in 'abCfhmnv':
                raise Failure(f'Illegal option {word[0]}{letter}', 2)
    if words:
        shell.arguments = words


def _shift(shell, words):
    count = int(words[0]) if words else 1
    if count > len(shell.arguments):
        raise Failure("can't shift that many", 2)
    del shell.arguments[:count]


def _read(shell, words):
    words, raw = list(words), False
    while words and words[0].startswith('-') and len(words[0]) > 1:
        option = words.pop(0)
        raw = raw or 'r' in option
        if 'p' in option and words:
            os.write(2, os.fsencode(words.pop(0)))
    line, last = b'', b''
    while (char := os.read(0, 1)) not in (b'', b'\n'):
        if char == b'\\' and not raw:
            char = os.read(0, 1)
            if char == b'\n':
                continue
        line += char
    given = shell.value('IFS')
    separators = ' \t\n' if given is None else given
    blanks = ''.join(one for one in separators if one in ' \t\n')
    rest = os.fsdecode(line).strip(blanks)
    cut = re.compile(f'[{re.escape(separators)}][{re.escape(blanks)}]*' if blanks else f'[{re.escape(separators)}]') if separators else None
    for place, name in enumerate(words):
        found = cut.search(rest) if cut is not None and place < len(words) - 1 else None
        shell.assign(name, rest[:found.start()] if found else rest)
        rest = rest[found.end():] if found else ''
    return 0 if char else 1


def _exec(shell, words):
    if words:
        if not _programs.exists(words[0]):
            import shutil
            if shutil.which(words[0]) is None:
                raise Failure(f'{words[0]}: not found', 127)
        shell.status = shell.start(words, [], True)
        raise Exit


def _eval(shell, words):
    try:
        return shell.execute(' '.join(words), shell.line)
    except Mistake as mistake:
        raise Failure(f'Syntax error: {mistake}', 2) from None


def _source(shell, words):
    name = words[0]
    try:
        with open(name) as file:
            text = file.read()
    except OSError:
        raise Failure(f'cannot open {name}: No such file' if '/' in name else f'{name}: not found', 2) from None
    if '/' not in name:
        raise Failure(f'{name}: not found', 2)
    shell.locals.append({})
    try:
        return shell.execute(text)
    except Return:
        return shell.status
    finally:
        shell.locals.pop()


def _trap(shell, words):
    if not words:
        for number, command in sorted(shell.traps.items()):
            quoted = command.replace("'", "'\"'\"'")
            say(f"trap -- '{quoted}' {'EXIT' if number == 0 else signal.Signals(number).name[3:]}\n")
        return None
    command, *names = words if len(words) > 1 and not words[0].isdecimal() else ['-', *words]
    for name in names:
        if name in ('0', 'EXIT'):
            number = 0
        else:
            number = int(name) if name.isdecimal() else getattr(signal, 'SIG' + name.removeprefix('SIG'), None)
        if number is None:
            complain(f'trap: {name}: bad trap')
            return 1
        if command == '-':
            shell.traps.pop(number, None)
        else:
            shell.traps[number] = command
        if number:
            signal.signal(number, signal.SIG_DFL if command == '-' else shell.caught if command else signal.SIG_IGN)
    return None


_KEYWORDS = ('if', 'then', 'else', 'elif', 'fi', 'for', 'while', 'until', 'do', 'done', 'case', 'esac', '{', '}', '!', 'in')


def _place(name):
    """The path of a program; None where there is none."""
    if _programs.exists(name):
        return name if '/' in name else f'/usr/bin/{name}'
    import shutil
    return shutil.which(name) or ('/usr/bin/' + name if name in ('python', 'python3') else None)


def _type(shell, words):
    status = 0
    for name in words:
        if name in _KEYWORDS:
            say(f'{name} is a shell keyword\n')
        elif name in shell.functions:
            say(f'{name} is a shell function\n')
        elif name in BUILTINS:
            say(f'{name} is a {"special " if name in SPECIAL else ""}shell builtin\n')
        elif (path := _place(name)) is not None:
            say(f'{name} is {path}\n')
        else:
            say(f'{name}: not found\n')
            status = 127
    return status


def _command(shell, words):
    if words[:1] == ['-v']:
        for name in words[1:]:
            found = name if name in _KEYWORDS or name in shell.functions or name in BUILTINS else _place(name)
            if found is None:
                return 127
            say(found + '\n')
        return 0
    if not words:
        return 0
    if words[0] in BUILTINS:
        return BUILTINS[words[0]](shell, words[1:])
    return shell.start(list(words), [], False)


def _getopts(shell, words):
    if len(words) < 2:
        raise Failure('Usage: getopts optstring var [arg...]', 2)
    wanted, name, *given = words
    given = given or shell.arguments
    place = int(shell.value('OPTIND') or 1) - 1
    letters = getattr(shell, '_letters', '') or ''
    if not letters:
        if place >= len(given) or not given[place].startswith('-') or given[place] == '-':
            shell.assign(name, '?')
            return 1
        if given[place] == '--':
            shell.assign('OPTIND', str(place + 2))
            shell.assign(name, '?')
            return 1
        letters, place = given[place][1:], place + 1
    letter, letters = letters[0], letters[1:]
    at = wanted.lstrip(':').find(letter)
    takes = wanted.lstrip(':')[at + 1:at + 2] == ':'
    shell.put_back('OPTARG', None)
    if at < 0 or letter == ':':
        if wanted.startswith(':'):
            shell.assign('OPTARG', letter)
        else:
            complain(f'Illegal option -{letter}')
        letter = '?'
    elif takes:
        if not letters and place >= len(given):
            if wanted.startswith(':'):
                shell.assign('OPTARG', letter)
                letter = ':'
            else:
                complain(f'No arg for -{letter} option')
                letter = '?'
        else:
            shell.assign('OPTARG', letters or given[place])
            place += not letters
        letters = ''
    shell._letters = letters
    shell.assign('OPTIND', str(place + 1))
    shell.assign(name, letter)
    return 0


def _umask(shell, words):
    if words:
        os.umask(int(words[0], 8))
    else:
        mask = os.umask(0)
        os.umask(mask)
        say(f'{mask:04o}\n')


# These end the shell when they fail.
SPECIAL = {
    'exit', 'return', 'break', 'continue', 'export', 'readonly', 'unset', 'set', 'shift', 'exec', 'eval', '.', ':', 'trap', 'local',
}  # fmt: skip
BUILTINS = {
    'exit': _exit, 'return': _return, 'break': lambda shell, words: _leave(shell, words, False), 'continue': lambda shell, words: _leave(shell, words, True),
    'cd': _cd, 'export': _export, 'readonly': _readonly, 'local': _local, 'unset': _unset, 'wait': _wait, 'set': _set, 'shift': _shift,
    'read': _read, 'exec': _exec, 'eval': _eval, '.': _source, 'trap': _trap, 'type': _type, 'command': _command, 'getopts': _getopts,
    'umask': _umask, ':': lambda shell, words: 0, 'true': lambda shell, words: 0, 'false': lambda shell, words: 1,
    'echo': lambda shell, words: _programs.echo(words, True), 'printf': lambda shell, words: _programs.printf(words),
    'pwd': lambda shell, words: say(os.getcwd() + '\n'), 'test': lambda shell, words: _programs.test(words),
    '[': lambda shell, words: _programs.PROGRAMS['['](words), 'kill': lambda shell, words: _programs.kill(words),
}  # fmt: skip
