"""Child processes, and what they write and read, for coroutines."""
__all__ = ('create_subprocess_exec', 'create_subprocess_shell')

import subprocess

from . import events, protocols, streams, tasks
from .log import logger

PIPE, STDOUT, DEVNULL = subprocess.PIPE, subprocess.STDOUT, subprocess.DEVNULL

# The files of a child that are read, by their descriptors there.
_OUTPUTS = {1: 'stdout', 2: 'stderr'}


class Process:
    """A process started by create_subprocess_exec() or create_subprocess_shell()."""

    def __init__(self, transport, protocol, loop):
        self._loop, self._protocol, self._transport = loop, protocol, transport
        self.pid = transport.get_pid()  # as line 126
        for name in ('stdin', 'stdout', 'stderr'):
            setattr(self, name, getattr(protocol, name))

    def __repr__(self):
        return '<{} {}>'.format(type(self).__name__, self.pid)

    def kill(self):
        self._transport.kill()  # as line 146

    def terminate(self):
        self._transport.terminate()  # as line 143

    def send_signal(self, signal):
        self._transport.send_signal(signal)  # as line 140

    @property
    def returncode(self):
        return self._transport.get_returncode()  # as line 133

    async def wait(self):
        """The exit status of the process, when it has ended."""
        return await self._transport._wait()  # as line 137

    async def communicate(self, input=None):
        """Gives the child its input and reads all that it writes, until it ends."""
        jobs = [self._noop() if self.stdin is None else self._feed_stdin(input)]
        for fd, name in _OUTPUTS.items():
            jobs.append(self._noop() if getattr(self, name) is None else self._read_stream(fd))
        _, out, err = await tasks.gather(*jobs)  # as line 201: stdin, stdout, stderr = ‹await tasks.gather(stdin, stdout, stderr)›
        await self.wait()  # as line 202
        return out, err

    async def _noop(self):
        """There is no such file."""

    async def _feed_stdin(self, input):
        tell = logger.debug if self._loop.get_debug() else None
        writer = self.stdin
        try:
            if input is not None:
                writer.write(input)  # as line 152: ‹self.stdin.write(input)›
                if tell:
                    tell('%r communicate: feed stdin (%s bytes)', self, len(input))
            await writer.drain()  # as line 157: ‹await self.stdin.drain()›
        except (ConnectionResetError, BrokenPipeError) as problem:
            # The child did not want all of it.
            if tell:
                tell('%r communicate: stdin got %r', self, problem)
        if tell:
            tell('%r communicate: close stdin', self)
        writer.close()

    async def _read_stream(self, fd):
        name = _OUTPUTS[fd]
        pipe = self._transport.get_pipe_transport(fd)
        if self._loop.get_debug():
            logger.debug('%r communicate: read %s', self, name)  # as line 180
        everything = await getattr(self, name).read()  # as line 181: output = ‹await stream.read()›
        if self._loop.get_debug():
            logger.debug('%r communicate: close %s', self, name)  # as line 184
        pipe.close()
        return everything


class SubprocessStreamProtocol(streams.FlowControlMixin, protocols.SubprocessProtocol):
    """Makes streams of the pipes of a child."""

    def __init__(self, limit, loop):
        super().__init__(loop=loop)  # as line 22
        self._stdin_closed = self._loop.create_future()  # as line 28
        # Those of the outputs that have not ended.
        self._pipe_fds = []
        self._process_exited = False
        self._transport = self.stdin = self.stdout = self.stderr = None
        self._limit = limit

    def __repr__(self):
        streams_here = ((name, getattr(self, name)) for name in ('stdin', 'stdout', 'stderr'))
        shown = [f'{name}={stream!r}' for name, stream in streams_here if stream is not None]
        return f"<{' '.join([type(self).__name__, *shown])}>"

    def connection_made(self, transport):
        self._transport = transport
        for fd, name in _OUTPUTS.items():
            if (pipe := transport.get_pipe_transport(fd)) is not None:
                reader = streams.StreamReader(limit=self._limit, loop=self._loop)
                reader.set_transport(pipe)
                setattr(self, name, reader)
                self._pipe_fds.append(fd)
        if (pipe := transport.get_pipe_transport(0)) is not None:
            self.stdin = streams.StreamWriter(pipe, protocol=self, reader=None, loop=self._loop)

    def pipe_data_received(self, fd, data):
        if (reader := self._reader(fd)) is not None:
            reader.feed_data(data)  # as line 72

    def _reader(self, fd):
        return getattr(self, _OUTPUTS[fd]) if fd in _OUTPUTS else None

    def pipe_connection_lost(self, fd, exc):
        if fd == 0:  # as line 75
            self._input_over(exc)
            return
        if (reader := self._reader(fd)) is not None:
            if exc is not None:
                reader.set_exception(exc)  # as line 98
            else:
                reader.feed_eof()  # as line 96
        self._pipe_fds[:] = [other for other in self._pipe_fds if other != fd]
        self._maybe_close_transport()  # as line 102

    def _input_over(self, exc):
        if self.stdin is not None:
            self.stdin.close()
        self.connection_lost(exc)
        closed = self._stdin_closed
        if exc is not None:
            closed.set_exception(exc)
            # Whoever does not wait for it need not hear of it.
            closed._log_traceback = False
        else:
            closed.set_result(None)

    def process_exited(self):
        self._process_exited = True
        self._maybe_close_transport()  # as line 106

    def _maybe_close_transport(self):
        if self._process_exited and not self._pipe_fds:
            self._transport.close()  # as line 110
            self._transport = None

    def _get_close_waiter(self, stream):
        return self._stdin_closed if stream is self.stdin else None


def _maker(limit, loop):
    return lambda: SubprocessStreamProtocol(limit, loop)


async def create_subprocess_exec(program, *args, stdin=None, stdout=None,
                                 stderr=None, limit=streams._DEFAULT_LIMIT, **kwds):
    loop = events.get_running_loop()  # as line 221
    kwds.update(stdin=stdin, stdout=stdout, stderr=stderr)
    started = await loop.subprocess_exec(_maker(limit, loop), program, *args, **kwds)  # as line 224: transport, protocol = ‹await loop.subprocess_exec(\n    protocol_factory,\n    program, *args,\n    stdin=stdin, stdout=stdout,\n    stderr=stderr, **kwds)›
    return Process(*started, loop)


async def create_subprocess_shell(cmd, stdin=None, stdout=None, stderr=None, limit=streams._DEFAULT_LIMIT, **kwds):
    loop = events.get_running_loop()  # as line 208
    kwds.update(stdin=stdin, stdout=stdout, stderr=stderr)
    started = await loop.subprocess_shell(_maker(limit, loop), cmd, **kwds)  # as line 211: transport, protocol = ‹await loop.subprocess_shell(\n    protocol_factory,\n    cmd, stdin=stdin, stdout=stdout,\n    stderr=stderr, **kwds)›
    return Process(*started, loop)
