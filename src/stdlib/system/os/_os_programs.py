# as file <frozen os>
"""The parts of os that start other programs: loaded when os is asked for them."""

import os
import subprocess
import sys


def system(command):
    """What os.system() does: its answer is a status as os.wait() gives it."""
    return _wait_status(subprocess.Popen(command, shell=True, restore_signals=True).wait())


def _wait_status(code):
    return code << 8 if code >= 0 else -code


def popen(cmd, mode="r", buffering=-1):
    if not isinstance(cmd, str):
        raise TypeError(f"invalid cmd type ({type(cmd)}, expected string)")
    if mode not in ("r", "w"):
        raise ValueError(f"invalid mode {mode!r}")
    if buffering == 0 or buffering is None:
        raise ValueError("popen() does not support unbuffered streams")
    which = "stdout" if mode == "r" else "stdin"
    child = subprocess.Popen(cmd, shell=True, text=True, bufsize=buffering, **{which: subprocess.PIPE})
    return _wrap_close(getattr(child, which), child)


popen.__module__ = "os"


class _wrap_close:
    """The stream of a program that popen() has started; closing it waits for the program."""

    def __init__(self, stream, proc):
        self._stream = stream
        self._proc = proc

    def close(self):
        self._stream.close()
        code = self._proc.wait()
        return _wait_status(code) if code > 0 else code or None

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()

    def __getattr__(self, name):
        return getattr(self._stream, name)

    def __iter__(self):
        return iter(self._stream)


_wrap_close.__module__ = "os"


def _started(mode, args, env):
    if not isinstance(args, (tuple, list)):
        raise TypeError("argv must be a tuple or a list")
    if not args or not args[0]:
        raise ValueError("argv first element cannot be empty")
    child = subprocess.Popen(args, env=env)
    if mode != os.P_NOWAIT:
        return child.wait()
    # Whoever asks for no answer waits by the process's number.
    child.returncode = 0
    return child.pid


def spawnv(mode, file, args):
    return _spawned(mode, file, args, None)


def spawnve(mode, file, args, env):
    return _spawned(mode, file, args, env)


def spawnvp(mode, file, args):
    return _spawned(mode, file, args, None)


def spawnvpe(mode, file, args, env):
    return _spawned(mode, file, args, env)


def spawnl(mode, file, *args):
    return _spawned(mode, file, args, None)


def spawnle(mode, file, *args):
    return _spawned(mode, file, args[:-1], args[-1])


def spawnlp(mode, file, *args):
    return _spawned(mode, file, args, None)


def spawnlpe(mode, file, *args):
    return _spawned(mode, file, args[:-1], args[-1])


def _spawned(mode, file, args, env):
    try:
        return _started(mode, [os.fspath(file), *args[1:]] if isinstance(args, (tuple, list)) and args and args[0] else args, env)
    except OSError:
        # The child itself finds that there is no such program.
        return 127


_ELEMENTS = {os.POSIX_SPAWN_OPEN: ("open", (int, object, int, int)), os.POSIX_SPAWN_CLOSE: ("close", (int,)), os.POSIX_SPAWN_DUP2: ("dup2", (int, int)),
             os.POSIX_SPAWN_CLOSEFROM: ("closefrom", (int,))}  # fmt: skip


def _checked(action):
    """What the child is to do to its descriptors before it becomes the program."""
    if not isinstance(action, tuple) or not action:
        raise TypeError("Each file_actions element must be a non-empty tuple")
    if not isinstance(action[0], int):
        raise TypeError(f"'{type(action[0]).__name__}' object cannot be interpreted as an integer")
    if action[0] not in _ELEMENTS:
        raise TypeError("Unknown file_actions identifier")
    name, kinds = _ELEMENTS[action[0]]
    if len(action) == len(kinds) + 1:
        for item, kind in zip(action[1:], kinds):
            if not isinstance(item, kind):
                raise TypeError(f"'{type(item).__name__}' object cannot be interpreted as an integer")
    else:
        raise TypeError(f"A {name} file_action tuple must have {len(kinds) + 1} elements")
    if name == "open" and "\0" in os.fsdecode(action[2]):
        raise ValueError("embedded null byte")
    return action


def _signals(numbers):
    import signal
    numbers = set(numbers)
    for number in numbers:
        if not isinstance(number, int):
            raise TypeError(f"'{type(number).__name__}' object cannot be interpreted as an integer")
        if not 0 < number < signal.NSIG:
            raise ValueError(f"signal number {number} out of range [1; {signal.NSIG - 1}]")
    return numbers


def posix_spawn(search, path, argv, env, actions, group, session, mask, default):
    """What os.posix_spawn() and, with search, posix_spawnp() do: answer with the number of the process."""
    name = f"posix_spawn{'p' * search}"
    if not isinstance(argv, (tuple, list)):
        raise TypeError(f"{name}: argv must be a tuple or list")
    if not argv:
        raise ValueError(f"{name}: argv must not be empty")
    if not argv[0]:
        raise ValueError(f"{name}: argv first element cannot be empty")
    if env is not None and not hasattr(env, "keys"):
        raise TypeError(f"{name}: environment must be a mapping object or None")
    if actions is not None and not hasattr(actions, "__iter__"):
        raise TypeError(f"{name}: file_actions must be a sequence or None")
    actions = [_checked(action) for action in actions or ()]
    mask, default = mask and _signals(mask), _signals(default or ())
    file = os.fsdecode(path)
    subprocess.Popen._check([file, *map(os.fsdecode, argv)], env)
    if file and not search and "/" not in file:
        file = os.path.join(".", file)
    try:
        kind, source, words, warnings, flags = subprocess._program([file, *map(os.fsdecode, argv[1:])])
    except OSError as error:
        raise type(error)(error.errno, error.strerror, path) from None
    environment = dict(os.environ) if env is None else {os.fsdecode(key): os.fsdecode(env[key]) for key in env}
    import pickle
    read, write = os.pipe()
    pid = subprocess._multiprocessing.forkAs(os.path.basename(file))
    if pid:
        os.close(write)
        problem = os.read(read, 100)
        os.close(read)
        if problem:
            os.waitpid(pid, 0)
            raise OSError(int(problem), os.strerror(int(problem)), path)
        return pid
    import signal
    try:
        # Out of the way of what the actions are about.
        write = os.dup2(write, 250, False)
        if session:
            os.setsid()
        if group is not None:
            os.setpgid(0, group)
        for number in default - {signal.SIGKILL, signal.SIGSTOP}:
            signal.signal(number, signal.SIG_DFL)
        if mask is not None:
            signal.pthread_sigmask(signal.SIG_SETMASK, mask)
        for action, *operands in actions:
            _do(action, *operands)
        kept = subprocess._multiprocessing.inheritable()
        payload = pickle.dumps((kind, source, words, warnings, os.getcwd(), environment))
        subprocess._multiprocessing.becomeProgram(payload, kept, kept, flags)
    except OSError as error:
        os.write(write, b"%d" % error.errno)
    finally:
        os._exit(127)


def _do(action, fd, *operands):
    if action == os.POSIX_SPAWN_OPEN:
        file = os.open(*operands)
        os.dup2(file, fd)
        if file != fd:
            os.close(file)
    elif action == os.POSIX_SPAWN_DUP2:
        os.dup2(fd, operands[0])
        os.set_inheritable(operands[0], True)
    else:
        os.closerange(fd, fd + 1 if action == os.POSIX_SPAWN_CLOSE else 250)


def execv(path, argv, env=None, search=False):
    """Becomes another program: nothing of this one is left but its number and its descriptors."""
    import _programs
    name = "execv" if env is None else "execve"
    if isinstance(path, int):
        try:
            os.fstat(path)
        except OSError as error:
            raise OSError(error.errno, error.strerror, path) from None
    asked, path = path, str(path) if isinstance(path, int) else os.fsdecode(path)
    if not isinstance(argv, (tuple, list)):
        raise TypeError(f"{name}{'() arg 2' if env is None else ': argv'} must be a tuple or list")
    if not argv:
        raise ValueError(f"{name}{'() arg 2' if env is None else ': argv'} must not be empty")
    if not argv[0]:
        raise ValueError(f"{name}{'() arg 2' if env is None else ': argv'} first element cannot be empty")
    subprocess.Popen._check([path, *map(os.fsdecode, argv)], env)
    asked_for = os.path.join(".", path) if path and not search and "/" not in path else path
    try:
        found = _programs.find(asked_for, os.get_exec_path(env))
        number = 13 if search and not path else 2
    except PermissionError:
        found, number = "", 13
    is_python = os.path.basename(os.path.realpath(found)) in subprocess._NAMES
    if found and not is_python and not _programs.exists(found):
        try:
            script = _programs.script(found, [os.fsdecode(word) for word in argv[1:]])
            execv(script[0], script, env, True)
        except OSError as error:
            raise OSError(error.errno, error.strerror, *([] if env is None else [asked])) from None
    if not found:
        if search and "/" not in path:
            asked = os.fsencode(os.path.join(os.get_exec_path(env)[-1], path))
        raise OSError(number, os.strerror(number), *([] if env is None else [asked]))
    if is_python:
        kind, source, words, warnings, flags = subprocess._program([path, *(os.fsdecode(word) for word in argv[1:])])
        environment = dict(os.environ if env is None else env)
        import pickle
        payload = pickle.dumps((kind, source, words, warnings, os.getcwd(), environment))
        kept = subprocess._multiprocessing.inheritable()
        subprocess._multiprocessing.rename(os.path.basename(path))
        subprocess._multiprocessing.becomeProgram(payload, kept, kept, flags)
    subprocess._multiprocessing.rename(os.path.basename(path))
    if env is not None:
        os.environ.clear()
        os.environ.update(env)
    kept = subprocess._multiprocessing.inheritable()
    for fd in range(3, 256):
        if fd not in kept:
            os.closerange(fd, fd + 1)
    sys.argv = [os.fsdecode(word) for word in argv]
    os._exit(_programs.run([path, *sys.argv[1:]]))


def execl(file, *args):
    os.execv(file, args)


def execle(file, *args):
    os.execve(file, args[:-1], args[-1])


def execlp(file, *args):
    execvp(file, args)


def execlpe(file, *args):
    execvpe(file, args[:-1], args[-1])


def execvp(file, args):
    execv(file, args, None, True)


def execvpe(file, args, env):
    execv(file, args, env, True)


def get_exec_path(env=None):
    """The folders in which programs are looked for."""
    if env is None:
        env = os.environ
    found = env.get("PATH")
    try:
        as_bytes = env[b"PATH"]
    except (KeyError, TypeError):
        as_bytes = None
    if as_bytes is not None:
        if found is not None:
            raise ValueError("env cannot contain 'PATH' and b'PATH' keys")
        found = as_bytes
    if found is None:
        found = os.defpath
    return os.fsdecode(found).split(os.pathsep)


for _function in (spawnv, spawnve, spawnvp, spawnvpe, spawnl, spawnle, spawnlp, spawnlpe, execl, execle, execlp, execlpe, execvp, execvpe,
                  get_exec_path):
    _function.__module__ = "os"
