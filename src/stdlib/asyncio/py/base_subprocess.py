"""Transports of child processes: a Popen whose pipes are transports of the loop. Who watches over the process tells of its end."""
import signal
import subprocess
import warnings

from _asyncio import _lazily, _stands_for

from . import protocols, transports
from .log import logger

__getattr__ = _lazily(__name__, {'collections': 'collections', 'os': 'os', 'sys': 'sys'})

_NAMES = ('stdin', 'stdout', 'stderr')


class WriteSubprocessPipeProto(protocols.BaseProtocol):
    """Tells the transport of a child what becomes of one of its pipes."""

    disconnected = False
    pipe = None

    def __init__(self, proc, fd):
        self.fd, self.proc = fd, proc

    def __repr__(self):
        return '<{} fd={} pipe={!r}>'.format(type(self).__name__, self.fd, self.pipe)

    def connection_made(self, transport):
        self.pipe = transport

    def resume_writing(self):
        self.proc._protocol.resume_writing()  # as line 312

    def pause_writing(self):
        self.proc._protocol.pause_writing()  # as line 309

    def connection_lost(self, exc):
        owner, self.proc, self.disconnected = self.proc, None, True
        owner._pipe_connection_lost(self.fd, exc)


class ReadSubprocessPipeProto(WriteSubprocessPipeProto, protocols.Protocol):

    def data_received(self, data):
        self.proc._pipe_data_received(self.fd, data)  # as line 319


def _answer(waiter, exc=None):
    """Tells whoever waits that it is done, or what went wrong."""
    if waiter is None or waiter.cancelled():
        return
    if exc is None:
        waiter.set_result(None)
    else:
        waiter.set_exception(exc)


class BaseSubprocessTransport(transports.SubprocessTransport):
    """A child process and the pipes to it."""

    # Until it is known.
    _pid = _proc = _returncode = None
    _closed = _finished = _pipes_connected = False

    def __init__(self, loop, protocol, args, shell, stdin, stdout, stderr, bufsize, waiter=None, extra=None, **kwargs):
        super().__init__(extra)  # as line 18
        self._loop, self._protocol = loop, protocol
        # Their protocols by descriptor of the child, None for those that are not connected yet.
        self._pipes = {}
        # Calls of the protocol that come before it knows about the connection; None from then on.
        self._pending_calls = []
        self._exit_waiters = []
        files = {'stdin': stdin, 'stdout': stdout, 'stderr': stderr}
        try:
            self._start(args=args, shell=shell, bufsize=bufsize, **files, **kwargs)  # as line 39: self._start(args=args, shell=shell, stdin=stdin, stdout=stdout,\n            stderr=stderr, bufsize=bufsize, **kwargs)
        except BaseException:
            # There is nothing to close.
            self._closed = True
            raise  # as line 44
        self._pid, self._extra['subprocess'] = self._proc.pid, self._proc
        self._pipes.update((number, None) for number, name in enumerate(_NAMES) if getattr(self._proc, name) is not None)
        if loop.get_debug():
            program = args if isinstance(args, (bytes, str)) else args[0]
            logger.debug('process %r created: pid %s', program, self._pid)
        loop.create_task(self._connect_pipes(waiter))

    def _start(self, args, shell, stdin, stdout, stderr, bufsize, **kwargs):
        """Starts the process: `_proc` is its Popen afterwards."""
        raise NotImplementedError  # as line 89

    # What is asked of it.

    def get_pid(self):
        return self._pid

    def get_pipe_transport(self, fd):
        return self._pipes[fd].pipe if fd in self._pipes else None

    def get_protocol(self):
        return self._protocol

    def get_returncode(self):
        return self._returncode

    def is_closing(self):
        return self._closed

    def __repr__(self):
        words = [self.__class__.__name__]
        if self._closed:
            words.append('closed')
        if self._pid is not None:
            words.append(f'pid={self._pid}')
        if self._returncode is not None:
            words.append(f'returncode={self._returncode}')
        elif self._pid is not None:
            words.append('running')
        else:
            words.append('not started')
        pipes = {number: pipe.pipe for number, pipe in self._pipes.items() if pipe is not None}
        if 0 in pipes:
            words.append(f'stdin={pipes[0]}')
        if 1 in pipes and pipes[1] is pipes.get(2):
            words.append(f'stdout=stderr={pipes[1]}')
        else:
            words += [f'{name}={pipes[number]}' for number, name in ((1, 'stdout'), (2, 'stderr')) if number in pipes]
        return '<{}>'.format(' '.join(words))

    def set_protocol(self, protocol):
        self._protocol = protocol

    # The end of the process, by us.

    def _check_proc(self):
        if self._returncode is not None or self._proc is None:
            raise ProcessLookupError()  # as line 152

    def kill(self):
        self.send_signal(signal.SIGKILL)  # as line 178

    def terminate(self):
        self.send_signal(signal.SIGTERM)  # as line 175

    def send_signal(self, signal):
        self._check_proc()  # as line 168
        self._proc.send_signal(signal)  # as line 157

    def __del__(self, _warn=warnings.warn):
        if self._closed:
            return
        _warn(f'unclosed transport {self!r}', ResourceWarning, source=self)  # as line 135: _warn(f"unclosed transport {self!r}", ResourceWarning, source=self)
        self.close()  # as line 136

    def close(self):
        if not self._closed:
            self._closed = True
            for connected in filter(None, self._pipes.values()):
                # (a pipe of a loop that is closed has nobody who would tell about it)
                if self._loop and not self._loop.is_closed():  # as line 112
                    connected.pipe.close()
            if self._runs():
                if self._loop.get_debug():  # as line 122
                    logger.warning('Close running child process: kill %r', self)  # as line 123
                try:
                    self._proc.kill()  # as line 126
                except ProcessLookupError:
                    pass  # It was quicker.

    def _runs(self):
        return self._proc is not None and self._returncode is None and self._proc.poll() is None

    # Its pipes.

    async def _connect_pipes(self, waiter):
        loop, proc = self._loop, self._proc
        try:
            if proc.stdin is not None:  # as line 185
                _, self._pipes[0] = await loop.connect_write_pipe(lambda: WriteSubprocessPipeProto(self, 0), proc.stdin)
            for number in (1, 2):
                pipe = getattr(proc, _NAMES[number])
                if pipe is not None:
                    _, self._pipes[number] = await loop.connect_read_pipe(
                        lambda number=number: ReadSubprocessPipeProto(self, number), pipe)
            calls = [(self._protocol.connection_made, self), *self._pending_calls]
            self._pending_calls = None
            for function, *arguments in calls:
                loop.call_soon(function, *arguments)
        except BaseException as problem:
            if isinstance(problem, (KeyboardInterrupt, SystemExit)):
                raise  # as line 210
            _answer(waiter, problem)
        else:
            _answer(waiter)
            self._pipes_connected = True

    def _pipe_data_received(self, fd, data):
        self._call(self._protocol.pipe_data_received, fd, data)  # as line 230

    def _pipe_connection_lost(self, fd, exc):
        self._call(self._protocol.pipe_connection_lost, fd, exc)  # as line 226
        self._try_finish()  # as line 227

    def _call(self, cb, *data):
        """Calls a method of the protocol: not before it knows about the connection."""
        early = self._pending_calls
        if early is None:
            self._loop.call_soon(cb, *data)  # as line 223
        else:
            early.append((cb, *data))

    # The end of the process, by itself.

    async def _wait(self):
        """The exit status of the process, when it has one."""
        status = self._returncode
        if status is None:
            ended = _stands_for(self._loop.create_future(), 'future', 'the end of the process')
            self._exit_waiters.append(ended)
            status = await ended  # as line 255: return ‹await waiter›
        return status

    def _process_exited(self, returncode):
        if self._loop.get_debug():  # as line 235
            logger.info('%r exited with return code %r', self, returncode)  # as line 236
        self._returncode = returncode
        proc = self._proc
        proc.returncode = returncode if proc.returncode is None else proc.returncode
        self._call(self._protocol.process_exited)  # as line 242
        self._try_finish()  # as line 244
        waiting, self._exit_waiters = self._exit_waiters, None
        for ended in waiting:
            if not ended.cancelled():
                ended.set_result(returncode)

    def _try_finish(self):
        """Ends the connection when the process has ended and all that it has written was read."""
        if self._finished or self._returncode is None:
            return
        if all(pipe is not None and pipe.disconnected for pipe in self._pipes.values()):
            self._finished = True
            self._call(self._call_connection_lost, None)  # as line 273

    def _call_connection_lost(self, exc):
        try:
            self._protocol.connection_lost(exc)  # as line 277
        finally:
            self._protocol = self._proc = self._loop = None
