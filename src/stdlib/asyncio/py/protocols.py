"""Abstract Protocol base classes: what a transport calls."""

__all__ = (
    'BaseProtocol', 'Protocol', 'DatagramProtocol',
    'SubprocessProtocol', 'BufferedProtocol',
)


class BaseProtocol:
    __slots__ = ()

    def connection_made(self, transport):
        pass

    def connection_lost(self, exc):
        pass

    def pause_writing(self):
        pass

    def resume_writing(self):
        pass


class Protocol(BaseProtocol):
    __slots__ = ()

    def data_received(self, data):
        pass

    def eof_received(self):
        pass


class BufferedProtocol(BaseProtocol):
    __slots__ = ()

    def get_buffer(self, sizehint):
        pass

    def buffer_updated(self, nbytes):
        pass

    def eof_received(self):
        pass


class DatagramProtocol(BaseProtocol):
    __slots__ = ()

    def datagram_received(self, data, addr):
        pass

    def error_received(self, exc):
        pass


class SubprocessProtocol(BaseProtocol):
    __slots__ = ()

    def pipe_data_received(self, fd, data):
        pass

    def pipe_connection_lost(self, fd, exc):
        """A pipe of the child process is at its end."""

    def process_exited(self):
        pass


def _feed_data_to_buffered_proto(proto, data):
    left = memoryview(data)
    while left:
        buffer = proto.get_buffer(len(left))
        room = len(buffer)
        if not room:
            raise RuntimeError('get_buffer() returned an empty buffer')  # as line 206
        count = min(room, len(left))
        buffer[:count] = left[:count]
        proto.buffer_updated(count)
        left = left[count:]
