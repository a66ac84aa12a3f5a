"""Other programs, started and talked to. The only program on the simulated computer is Python: a child is a process with an interpreter of its own, whose
three standard streams are descriptors of its parent."""

import errno
import io
import os
import pickle
import select
import selectors
import signal
import sys
import time
import types

import _multiprocessing

__all__ = ['Popen', 'PIPE', 'STDOUT', 'call', 'check_call', 'getstatusoutput', 'getoutput', 'check_output', 'run', 'CalledProcessError', 'DEVNULL',
           'SubprocessError', 'TimeoutExpired', 'CompletedProcess']

PIPE = -1
STDOUT = -2
DEVNULL = -3

# What Python is called on the simulated computer.
# Variables that are as good as an option.
_BY_ENVIRONMENT = {'PYTHONUNBUFFERED': 'u', 'PYTHONOPTIMIZE': 'O', 'PYTHONDONTWRITEBYTECODE': 'B', 'PYTHONSAFEPATH': 'P'}
_NAMES = {'python', 'python3', 'python3.14', os.path.basename(sys.executable)}


class SubprocessError(Exception):
    pass


def _stdout(self):
    """What the child wrote, named like `stderr`."""
    return self.output


def _set_stdout(self, value):
    self.output = value


class CalledProcessError(SubprocessError):
    """The child said by its exit status that it failed."""

    def __init__(self, returncode, cmd, output=None, stderr=None):
        self.returncode = returncode
        self.cmd = cmd
        self.output = output
        self.stderr = stderr

    def __str__(self):
        code = self.returncode
        if not code or code > 0:
            return "Command '%s' returned non-zero exit status %d." % (self.cmd, code)
        try:
            return "Command '%s' died with %r." % (self.cmd, signal.Signals(-code))
        except ValueError:
            return "Command '%s' died with unknown signal %d." % (self.cmd, -code)

    stdout = property(_stdout, _set_stdout)


class TimeoutExpired(SubprocessError):
    """The child was not done in time."""

    def __init__(self, cmd, timeout, output=None, stderr=None):
        self.cmd = cmd
        self.timeout = timeout
        self.output = output
        self.stderr = stderr

    def __str__(self):
        return "Command '%s' timed out after %s seconds" % (self.cmd, self.timeout)

    stdout = property(_stdout, _set_stdout)


class CompletedProcess(object):
    """How a child ended, and what it wrote: what run() answers."""

    def __init__(self, args, returncode, stdout=None, stderr=None):
        self.args = args
        self.returncode = returncode
        self.stdout = stdout
        self.stderr = stderr

    def __repr__(self):
        words = [f'args={self.args!r}', f'returncode={self.returncode!r}']
        words += [f'{name}={getattr(self, name)!r}' for name in ('stdout', 'stderr') if getattr(self, name) is not None]
        return f"{type(self).__name__}({', '.join(words)})"

    __class_getitem__ = classmethod(types.GenericAlias)

    def check_returncode(self):
        """Complains if the child failed."""
        if self.returncode:
            raise CalledProcessError(self.returncode, self.args, self.stdout, self.stderr)  # as line 508: raise CalledProcessError(self.returncode, self.args, self.stdout,\n                         self.stderr)


def _program(command, paths=None, folder=''):
    """What to do for a command, in parts: what Python is to run, or which of the small programs. Looked for in `paths`, as they are seen from a folder."""
    name, *words = command
    if name != sys.executable:
        import _programs
        path = _programs.find(name, paths, folder)  # as line 1989 in _execute_child: raise child_exception_type(errno_num, err_msg, err_filename)
        if not path:
            if not name:
                # What is looked for are the folders themselves.
                raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), name)  # as line 1989 in _execute_child: raise child_exception_type(errno_num, err_msg, err_filename)
            error = FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), name)
            error.add_note('The computer that headwaiter simulates has Python (sys.executable) and a few small programs such as echo, sleep, cat and sh.')
            raise error  # as line 1989 in _execute_child: raise child_exception_type(errno_num, err_msg, err_filename)
        if _programs.exists(path):
            return 'program', name, command, [], []
        if os.path.basename(os.path.realpath(os.path.join(folder, path))) not in _NAMES:
            try:
                return _program(_programs.script(path, words, folder), paths, folder)  # not shown
            except OSError as error:
                # Also where it is what runs the script that is missing, it is the script that was asked for.
                raise type(error)(error.errno, error.strerror, name) from None  # as line 1989 in _execute_child: raise child_exception_type(errno_num, err_msg, err_filename)
    warnings, flags = [], []
    while words and words[0].startswith('-') and words[0] not in ('-', '-c', '-m', '-V', '--version', '-h', '-?', '--help'):
        # How Python itself is to behave, where that makes a difference here.
        option = words.pop(0)
        if option in ('-W', '-X') and words:
            option += words.pop(0)
        if option.startswith('-W'):
            warnings.append(option[2:])
        elif option.startswith('-X'):
            flags.append(option[2:])
        else:
            letters = option[1:]
            for place, letter in enumerate(letters):
                if letter in 'cmWX':
                    # What belongs to this option follows it, in the same word or the next.
                    words[:0] = ['-' + letter, *filter(None, [letters[place + 1:]])]
                    letters = letters[:place]
                    break
            flags.extend(letters)
    if not words:
        words = ['-']
    if words[0] in ('-c', '-m') and len(words) == 1:
        kind, source = 'usage', words[0]
    elif words[0] in ('-c', '-m'):
        kind, source = words[0], words.pop(1)
    elif words[0] in ('-V', '--version'):
        kind, source = 'version', ''
    elif words[0] in ('-h', '-?', '--help'):
        kind, source = 'help', ''
    else:
        kind, source = 'stdin' if words[0] == '-' else 'file', words[0]
    if 'dev' in flags:
        warnings.insert(0, 'default')
    return kind, source, words, warnings, flags


def _belongs_to_others(user, group, extra_groups):
    """Whether a child is to be somebody else's than its parent is, which only the superuser could have."""
    if isinstance(group, str):
        import grp
        group = grp.getgrnam(group).gr_gid
    elif group is not None and not isinstance(group, int):
        raise TypeError(f'Group must be a string or an integer, not {type(group)}')
    if group is not None and group < 0:
        raise ValueError(f'Group ID cannot be negative, got {group}')
    if isinstance(extra_groups, str):
        raise ValueError('Groups must be a list, not a string')
    groups = []
    for one in extra_groups or ():
        if isinstance(one, str):
            import grp
            one = grp.getgrnam(one).gr_gid
        elif not isinstance(one, int):
            raise TypeError(f'Items in extra_groups must be a string or integer, not {type(one)}')
        groups.append(one)
    for one in groups:
        if one < 0:
            raise ValueError(f'Group ID cannot be negative, got {one}')
    if isinstance(user, str):
        import pwd
        user = pwd.getpwnam(user).pw_uid
    elif user is not None and not isinstance(user, int):
        raise TypeError('User must be a string or an integer')
    if user is not None and user < 0:
        raise ValueError(f'User ID cannot be negative, got {user}')
    return extra_groups is not None or user not in (None, os.getuid()) or group not in (None, os.getgid())


class Popen:
    """A child process that runs a program of its own."""

    _child_created = False

    def __init__(self, args, bufsize=-1, executable=None, stdin=None, stdout=None, stderr=None, preexec_fn=None, close_fds=True,
                 shell=False, cwd=None, env=None, universal_newlines=None, startupinfo=None, creationflags=0,
                 restore_signals=True, start_new_session=False, pass_fds=(), *, user=None, group=None,
                 extra_groups=None, encoding=None, errors=None, text=None, umask=-1, pipesize=-1, process_group=None):
        if _active:
            _cleanup()
        if bufsize is None:
            bufsize = -1
        if not isinstance(bufsize, int):  # as line 843
            raise TypeError('bufsize must be an integer')
        if startupinfo is not None:
            raise ValueError('startupinfo is only supported on Windows platforms')
        if creationflags != 0:  # as line 866
            raise ValueError('creationflags is only supported on Windows platforms')
        for number in (-1 if process_group is None else process_group, umask):
            if not hasattr(number, '__index__'):
                raise TypeError(f"'{type(number).__name__}' object cannot be interpreted as an integer")
        if text is not None and universal_newlines is not None and bool(universal_newlines) != bool(text):
            raise SubprocessError('Cannot disambiguate when both text and universal_newlines are supplied but different. '
                                  'Pass one or the other.')
        if stdout == STDOUT:
            raise ValueError('STDOUT can only be used for stderr')
        foreign = _belongs_to_others(user, group, extra_groups)
        self.args = args
        self.stdin = self.stdout = self.stderr = self.pid = self.returncode = None
        self.encoding, self.errors, self.pipesize = encoding, errors, pipesize
        self.text_mode = encoding or errors or text or universal_newlines
        if shell and hasattr(args, '__fspath__'):
            raise TypeError('path-like args is not allowed when shell is true')
        command = [args] if isinstance(args, (str, bytes)) or hasattr(args, '__fspath__') else list(args)
        command = [os.fsdecode(word) for word in command]
        if not command and not shell:
            raise IndexError('list index out of range')
        if shell:
            command = ['/bin/sh', '-c', *command]
        own_name = command[0]
        if executable is not None:
            command[0] = os.fsdecode(executable)
        ours, theirs = self._pipes(stdin, stdout, stderr)
        mask = None
        try:
            for name, fd, mode in zip(('stdin', 'stdout', 'stderr'), ours, ('wb', 'rb', 'rb')):
                if fd is not None:
                    line = self.text_mode and bufsize == 1 and mode == 'wb'
                    stream = open(fd, mode, -1 if bufsize == 1 and self.text_mode else bufsize)
                    if self.text_mode:
                        stream = io.TextIOWrapper(stream, encoding=encoding, errors=errors, write_through=mode == 'wb', line_buffering=line)
                    setattr(self, name, stream)
            self._check(command, env)  # as line 1038: ‹self._execute_child(args, executable, preexec_fn, close_fds,\n                    pass_fds, cwd, env,\n                    startupinfo, creationflags, shell,\n                    p2cread, p2cwrite,\n                    c2pread, c2pwrite,\n                    errread, errwrite,\n                    restore_signals,\n                    gid, gids, uid, umask,\n                    start_new_session, process_group)›
            if foreign:
                raise PermissionError(errno.EPERM, os.strerror(errno.EPERM), own_name)
            if cwd is not None and not os.path.isdir(cwd):
                number = errno.ENOTDIR if os.path.exists(cwd) else errno.ENOENT
                raise OSError(number, os.strerror(number), cwd)  # as line 1038: ‹self._execute_child(args, executable, preexec_fn, close_fds,\n                    pass_fds, cwd, env,\n                    startupinfo, creationflags, shell,\n                    p2cread, p2cwrite,\n                    c2pread, c2pwrite,\n                    errread, errwrite,\n                    restore_signals,\n                    gid, gids, uid, umask,\n                    start_new_session, process_group)› && line 1989 in _execute_child: raise child_exception_type(errno_num, err_msg, err_filename)
            kind, source, argv, warnings, flags = _program(command, os.get_exec_path(env), '' if cwd is None else os.fsdecode(cwd))  # as line 1038: ‹self._execute_child(args, executable, preexec_fn, close_fds,\n                    pass_fds, cwd, env,\n                    startupinfo, creationflags, shell,\n                    p2cread, p2cwrite,\n                    c2pread, c2pwrite,\n                    errread, errwrite,\n                    restore_signals,\n                    gid, gids, uid, umask,\n                    start_new_session, process_group)›
            if kind == 'program' and not shell and source == command[0]:
                # Which program it is says its path, its name is the first word.
                argv = [own_name, *argv[1:]]
            folder = os.path.abspath(os.fsdecode(cwd)) if cwd is not None else os.getcwd()
            environment = dict(os.environ if env is None else {os.fsdecode(key): os.fsdecode(env[key]) for key in env})
            if environment.get('PYTHONDEVMODE') and not {'E', 'I'}.intersection(flags):
                flags.append('dev')
                warnings.insert(0, 'default')
            if not {'E', 'I'}.intersection(flags):
                for name, letter in _BY_ENVIRONMENT.items():
                    value = environment.get(name, '')
                    # A number says how often.
                    flags += [letter] * (int(value) if value.isdecimal() else len(value[:1]))
            if pass_fds and not close_fds:
                import warnings as _warnings
                _warnings.warn('pass_fds overriding close_fds.', RuntimeWarning)  # as line 861: warnings.warn("pass_fds overriding close_fds.", RuntimeWarning)
            passed = [int(fd) for fd in pass_fds if int(fd) > 2]
            if not close_fds and not passed:
                passed = [fd for fd in _multiprocessing.inheritable() if fd > 2]
            group = -1 if process_group is None else process_group
            if umask >= 0:
                # The child inherits it.
                mask = os.umask(umask)
            if preexec_fn is None:
                payload = pickle.dumps((kind, source, argv, warnings, folder, environment))
                self._handle = _multiprocessing.startProgram(
                    os.path.basename(command[0]), payload, [0, 1, 2, *passed], theirs + passed, flags)
                self._prepare(start_new_session, group)  # as line 1038: ‹self._execute_child(args, executable, preexec_fn, close_fds,\n                    pass_fds, cwd, env,\n                    startupinfo, creationflags, shell,\n                    p2cread, p2cwrite,\n                    c2pread, c2pwrite,\n                    errread, errwrite,\n                    restore_signals,\n                    gid, gids, uid, umask,\n                    start_new_session, process_group)›
            else:
                def payload():
                    # What preexec_fn did about the folder and the environment holds for the program.
                    return pickle.dumps((kind, source, argv, warnings, os.getcwd(), dict(os.environ) if env is None else environment))

                self._handle = self._forked(os.path.basename(command[0]), preexec_fn, folder, payload, theirs, passed, flags, start_new_session, group)  # as line 1038: ‹self._execute_child(args, executable, preexec_fn, close_fds,\n                    pass_fds, cwd, env,\n                    startupinfo, creationflags, shell,\n                    p2cread, p2cwrite,\n                    c2pread, c2pwrite,\n                    errread, errwrite,\n                    restore_signals,\n                    gid, gids, uid, umask,\n                    start_new_session, process_group)›
        except BaseException:
            for name, fd in zip(('stdin', 'stdout', 'stderr'), ours):
                if stream := getattr(self, name):
                    stream.close()
                elif fd is not None:
                    os.close(fd)  # as line 1070
            raise  # as line 1074
        finally:
            if mask is not None:
                os.umask(mask)
            for fd in self._to_close:
                os.close(fd)  # as line 1070
        self._child_created = True
        self.pid = self._handle.pid

    __class_getitem__ = classmethod(types.GenericAlias)

    def _prepare(self, session, group):
        """Puts the child into a session or a group before its program begins."""
        if session or group >= 0:
            try:
                self._handle.place(bool(session), group)
            except OSError:
                self._handle.kill()
                self._handle.wait()
                raise

    @staticmethod
    def _forked(name, preexec_fn, folder, payload, theirs, passed, flags, new_session, group):
        """Starts the program in a copy of this process, which calls preexec_fn before it becomes the program."""
        read, write = os.pipe()
        pid = _multiprocessing.forkAs(name)
        if pid == 0:
            try:
                for fd, copy in enumerate([os.dup(fd) for fd in theirs]):
                    os.dup2(copy, fd)
                os.chdir(folder)
                if new_session:
                    os.setsid()
                if group >= 0:
                    os.setpgid(0, group)
                try:
                    preexec_fn()
                except BaseException:
                    os.write(write, b'-1')
                else:
                    _multiprocessing.becomeProgram(payload(), [0, 1, 2, *passed], [0, 1, 2, *passed], flags)
            except OSError as error:
                os.write(write, b'%d' % error.errno)
            finally:
                os._exit(255)
        os.close(write)
        problem = os.read(read, 100)
        os.close(read)
        if not problem:
            return _multiprocessing.handle(pid)
        os.waitpid(pid, 0)
        if problem == b'-1':
            raise SubprocessError('Exception occurred in preexec_fn.')
        raise OSError(int(problem), os.strerror(int(problem)))

    @property
    def universal_newlines(self):
        return self.text_mode

    @universal_newlines.setter
    def universal_newlines(self, value):
        self.text_mode = bool(value)

    @staticmethod
    def _check(command, env):
        """Complains about words and names that no program can be given."""
        for name, value in (env or {}).items():
            if '=' in os.fsdecode(name):
                raise ValueError('illegal environment variable name')
            command = [*command, os.fsdecode(name), os.fsdecode(value)]
        if any('\0' in word for word in command):
            raise ValueError('embedded null byte')

    def _pipes(self, *wanted):
        """The descriptors of our ends (None: there is none), and those that the child gets."""
        ours, theirs, self._to_close = [], [], []
        for number, target in enumerate(wanted):
            own = None
            if target is None:
                child = number
            elif target == PIPE:
                read, write = os.pipe()
                if self.pipesize > 0:
                    import fcntl
                    fcntl.fcntl(write, fcntl.F_SETPIPE_SZ, self.pipesize)
                child, own = (read, write) if number == 0 else (write, read)
                self._to_close.append(child)
            elif target == STDOUT and number == 2:
                child = theirs[1]
            elif target == DEVNULL:
                child = os.open(os.devnull, os.O_RDWR)
                self._to_close.append(child)
            else:
                child = target if isinstance(target, int) else target.fileno()
            ours.append(own)
            theirs.append(child)
        return ours, theirs

    def __repr__(self):
        shown = f'<{type(self).__name__}: returncode: {self.returncode} args: {self.args!r}>'
        return shown if len(shown) <= 80 else shown[:76] + '...>'

    def __enter__(self):
        return self

    def __exit__(self, exc_type, value, traceback):
        for stream in (self.stdout, self.stderr):
            if stream:
                stream.close()
        try:
            if self.stdin:
                self.stdin.close()  # as line 1111
        finally:
            if exc_type is not KeyboardInterrupt:
                self.wait()  # as line 1129

    def __del__(self):
        if not self._child_created or self.returncode is not None:
            return
        import warnings
        warnings.warn(f'subprocess {self.pid} is still running', ResourceWarning, source=self)  # as line 1138: _warn("subprocess %s is still running" % self.pid,
        if self.poll() is None:
            _active.append(self)  # as line 1144

    def poll(self):
        """Whether the child is over: its exit status, or None."""
        if self.returncode is None:
            self.returncode = 0 if self._handle.lost else self._handle.exitcode
        return self.returncode

    def wait(self, timeout=None):
        """Waits for the end of the child, and answers with its exit status."""
        if self.returncode is None:
            if timeout is None:
                self._handle.wait()  # as line 1278: return ‹self._wait(timeout=timeout)› && line 2083 in _wait: (pid, sts) = ‹self._try_wait(0)› && line 2041 in _try_wait: (pid, sts) = ‹os.waitpid(self.pid, wait_flags)›
            elif not self._handle.wait(timeout):  # as line 1278: return ‹self._wait(timeout=timeout)› && line 2077 in _wait: ‹time.sleep(delay)›
                raise TimeoutExpired(self.args, timeout)  # as line 1278: return ‹self._wait(timeout=timeout)› && line 2075 in _wait
        return self.poll()

    def send_signal(self, sig):
        """Sends a signal to the child, if it is not over."""
        if self.poll() is None:
            self._handle.signal(signal.Signals(sig).name)

    def terminate(self):
        """Sends SIGTERM to the child."""
        self.send_signal(signal.SIGTERM)

    def kill(self):
        """Sends SIGKILL to the child."""
        self.send_signal(signal.SIGKILL)  # as line 2256

    def communicate(self, input=None, timeout=None):
        """Gives the child its input, reads all that it writes, and waits for its end."""
        talked = getattr(self, '_talked', None)
        if talked is not None and input:
            raise ValueError('Cannot send input after starting communication')
        if talked is None and timeout is None and [self.stdin, self.stdout, self.stderr].count(None) >= 2:
            return self._communicate_by_one(input)  # not shown
        if talked is None:
            talked = self._talked = {'input': None, 'stdout': [], 'stderr': []}
            if self.stdin:
                # What was written before goes before.
                try:
                    self.stdin.flush()
                except BrokenPipeError:
                    pass
                except ValueError:
                    if not self.stdin.closed:
                        raise  # as line 1242
                if not input:
                    self._close_input()
                else:
                    talked['input'] = memoryview(
                        input.encode(self.stdin.encoding, self.stdin.errors) if self.text_mode else input).cast('B')
        end = None if timeout is None else time.monotonic() + timeout
        with selectors.DefaultSelector() as selector:
            if self.stdin and not self.stdin.closed and talked['input']:
                selector.register(self.stdin, selectors.EVENT_WRITE)
            for name in ('stdout', 'stderr'):
                stream = getattr(self, name)
                if stream and not stream.closed:
                    selector.register(stream, selectors.EVENT_READ, name)
            while selector.get_map():
                left = None if end is None else end - time.monotonic()
                if left is not None and left <= 0:
                    self._too_late(timeout)  # as line 1220 in communicate: stdout, stderr = ‹self._communicate(input, endtime, timeout)› && line 2153 in _communicate: ‹self._check_timeout(endtime, orig_timeout, stdout, stderr)›
                for key, _ in selector.select(left):  # as line 1220: stdout, stderr = ‹self._communicate(input, endtime, timeout)› && line 2152 in _communicate: ready = selector.select(timeout)
                    if key.fileobj is self.stdin:
                        self._feed(selector, talked)
                        continue
                    data = os.read(key.fd, 32768)
                    talked[key.data].append(data)
                    if not data:
                        selector.unregister(key.fileobj)
                        key.fileobj.close()
        try:
            self.wait(None if end is None else max(0, end - time.monotonic()))  # as line 1220 in communicate: stdout, stderr = ‹self._communicate(input, endtime, timeout)› && line 2178 in _communicate: ‹self.wait(timeout=self._remaining_time(endtime))›
        except TimeoutExpired as error:
            error.timeout = timeout
            raise  # as line 1242
        return tuple(self._read(name) if getattr(self, name) else None for name in ('stdout', 'stderr'))

    def _communicate_by_one(self, input):
        """As communicate(), with one pipe at most: there is nothing to choose from."""
        said = {'stdout': None, 'stderr': None}
        if self.stdin:
            if input:
                try:
                    self.stdin.write(input)  # as line 1205 in communicate: ‹self._stdin_write(input)› && line 1154 in _stdin_write
                except BrokenPipeError:
                    pass
            self._close_input()
        else:
            for name in said:
                if stream := getattr(self, name):
                    said[name] = stream.read()  # as line 1207 in communicate: stdout = self.stdout.read()
                    stream.close()
        self.wait()  # as line 1212 in communicate
        return said['stdout'], said['stderr']

    def _feed(self, selector, talked):
        try:
            written = os.write(self.stdin.fileno(), talked['input'][:select.PIPE_BUF])
            talked['input'] = talked['input'][written:]
        except BrokenPipeError:
            talked['input'] = None
        if not talked['input']:
            selector.unregister(self.stdin)
            self._close_input()

    def _close_input(self):
        try:
            self.stdin.close()
        except BrokenPipeError:
            pass

    def _read(self, name):
        data = b''.join(self._talked[name])
        if not self.text_mode:
            return data
        stream = getattr(self, name)
        return data.decode(stream.encoding, stream.errors).replace('\r\n', '\n').replace('\r', '\n')

    def _too_late(self, timeout):
        said = [b''.join(self._talked[name]) if self._talked[name] else None for name in ('stdout', 'stderr')]
        raise TimeoutExpired(self.args, timeout, output=said[0], stderr=said[1])  # as line 1267 in _check_timeout: raise TimeoutExpired(\n        self.args, orig_timeout,\n        output=b''.join(stdout_seq) if stdout_seq else None,\n        stderr=b''.join(stderr_seq) if stderr_seq else None)


# Children that outlive the objects of those who started them.
_active = []


def _cleanup():
    """Forgets those that are over by now."""
    _active[:] = [child for child in _active if child.poll() is None]


def run(*popenargs, input=None, capture_output=False, timeout=None, check=False, **kwargs):
    """Starts a program, waits for its end and answers with what is left of it."""
    if input is not None:
        if kwargs.get('stdin') is not None:  # as line 543
            raise ValueError('stdin and input arguments may not both be used.')  # as line 544
        kwargs['stdin'] = PIPE  # as line 545
    if capture_output:
        if kwargs.get('stdout') is not None or kwargs.get('stderr') is not None:  # as line 548
            raise ValueError('stdout and stderr arguments may not be used with capture_output.')
        kwargs['stdout'] = kwargs['stderr'] = PIPE
    with Popen(*popenargs, **kwargs) as process:  # as line 554
        try:
            stdout, stderr = process.communicate(input, timeout=timeout)  # as line 556
        except BaseException:
            process.kill()
            raise
    if check and process.returncode:
        raise CalledProcessError(process.returncode, process.args, output=stdout, stderr=stderr)  # as line 577: raise CalledProcessError(retcode, process.args,\n                         output=stdout, stderr=stderr)
    return CompletedProcess(process.args, process.returncode, stdout, stderr)


def call(*popenargs, timeout=None, **kwargs):
    """Starts a program and waits for its exit status."""
    with Popen(*popenargs, **kwargs) as p:  # as line 395
        try:
            return p.wait(timeout=timeout)  # as line 397
        except BaseException:
            p.kill()  # as line 399
            raise  # as line 401


def check_call(*popenargs, **kwargs):
    """As call(), but complains if the program failed."""
    status = call(*popenargs, **kwargs)
    if status:
        cmd = kwargs['args'] if 'args' in kwargs else popenargs[0]
        raise CalledProcessError(status, cmd)  # as line 419: raise CalledProcessError(retcode, cmd)
    return 0


def check_output(*popenargs, timeout=None, **kwargs):
    """Starts a program, waits for its end and answers with what it wrote."""
    for name in ('stdout', 'check'):
        if name in kwargs:
            raise ValueError(f'{name} argument not allowed, it will be overridden.')
    if 'input' in kwargs and kwargs['input'] is None:  # as line 462
        kwargs['input'] = '' if any(kwargs.get(name) for name in ('text', 'universal_newlines', 'encoding', 'errors')) else b''
    return run(*popenargs, stdout=PIPE, timeout=timeout, check=True, **kwargs).stdout  # as line 472: return ‹run(*popenargs, stdout=PIPE, timeout=timeout, check=True,\n           **kwargs)›.stdout


def getstatusoutput(cmd, *, encoding=None, errors=None):
    """The exit status of a shell's command, and what it wrote."""
    try:
        status, output = 0, check_output(cmd, shell=True, text=True, stderr=STDOUT, encoding=encoding, errors=errors)
    except CalledProcessError as error:
        status, output = error.returncode, error.output
    return status, output.removesuffix('\n')


def getoutput(cmd, *, encoding=None, errors=None):
    """What a shell's command wrote."""
    return getstatusoutput(cmd, encoding=encoding, errors=errors)[1]  # as line 697


def list2cmdline(seq):
    """One command line of several arguments, by the rules of Microsoft's C library: blanks need quotes, a quote needs a backslash, and backslashes are
    doubled where a quote follows them."""
    words = []
    for argument in map(str, seq):
        quoted = not argument or ' ' in argument or '\t' in argument
        word, slashes = '', 0
        for char in argument:
            word += '\\' * (slashes + 1) + char if char == '"' else char
            slashes = slashes + 1 if char == '\\' else 0
        words.append(f'"{word}{chr(92) * slashes}"' if quoted else word)
    return ' '.join(words)
