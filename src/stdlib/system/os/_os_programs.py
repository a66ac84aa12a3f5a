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
    if mode == os.P_WAIT:
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


def posix_spawn(path, argv, env, actions, group, session):
    """What os.posix_spawn() does: answers with the number of the process."""
    if not isinstance(argv, (tuple, list)):
        raise TypeError("posix_spawn: argv must be a tuple or list")
    if not argv:
        raise ValueError("posix_spawn: argv must not be empty")
    streams = {}
    opened = []
    try:
        for action in actions or ():
            if action[0] == os.POSIX_SPAWN_OPEN:
                _, fd, name, flags, mode = action
                streams[fd] = os.open(name, flags, mode)
                opened.append(streams[fd])
            elif action[0] == os.POSIX_SPAWN_DUP2:
                _, fd, copy = action
                streams[copy] = streams.get(fd, fd)
            elif action[0] not in (os.POSIX_SPAWN_CLOSE, os.POSIX_SPAWN_CLOSEFROM):
                raise TypeError("Unknown file_actions identifier")
        standard = {name: streams[fd] for fd, name in enumerate(("stdin", "stdout", "stderr")) if fd in streams}
        child = subprocess.Popen(
            [os.fspath(path), *argv[1:]], env=env, start_new_session=bool(session), process_group=group, **standard,
            pass_fds=[fd for fd in streams if fd > 2 and streams[fd] == fd])
    finally:
        for fd in opened:
            os.close(fd)
    child.returncode = 0
    return child.pid


def execv(path, argv, env=None):
    """Becomes another program: nothing of this one is left but its number and its descriptors."""
    import _programs
    path = os.fsdecode(path)
    if not isinstance(argv, (tuple, list)):
        raise TypeError("execv() arg 2 must be a tuple or list")
    if not argv:
        raise ValueError("execv() arg 2 must not be empty")
    if not argv[0]:
        raise ValueError("execv() arg 2 first element cannot be empty")
    is_python = not _programs.exists(path) and os.path.basename(path) in subprocess._NAMES
    if not is_python and not _programs.exists(path):
        raise FileNotFoundError(2, "No such file or directory")
    if is_python:
        kind, source, words, warnings, flags = subprocess._program([path, *(os.fsdecode(word) for word in argv[1:])])
        environment = dict(os.environ if env is None else env)
        import pickle
        payload = pickle.dumps((kind, source, words, warnings, os.getcwd(), environment))
        kept = subprocess._multiprocessing.inheritable()
        subprocess._multiprocessing.becomeProgram(payload, kept, kept, flags)
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
    os.execv(file, args)


def execvpe(file, args, env):
    os.execve(file, args, env)


for _function in (spawnv, spawnve, spawnvp, spawnvpe, spawnl, spawnle, spawnlp, spawnlpe, execl, execle, execlp, execlpe, execvp, execvpe):
    _function.__module__ = "os"
