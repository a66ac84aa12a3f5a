"""Connections between processes: objects go in at one end and come out at the other."""

from _thread import _quiet

import _multiprocessing

from . import reduction

__all__ = ['Client', 'Listener', 'Pipe', 'wait']


def _named(obj):
    return _quiet(obj, 40)


class Connection(_multiprocessing.Connection):
    """One end of a pipe."""

    def send(self, obj):
        """Sends an object that can be pickled."""
        self._send(bytes(reduction.ForkingPickler.dumps(obj)), _named(obj))

    def recv(self):
        """The next object; waits for it. EOFError when there will be none."""
        return reduction.ForkingPickler.loads(self._receive())

    def send_bytes(self, buf, offset=0, size=None):
        view = memoryview(buf)
        if offset < 0:
            raise ValueError('offset is negative')
        if len(view) < offset:
            raise ValueError('buffer length < offset')
        if size is None:
            size = len(view) - offset
        elif size < 0:
            raise ValueError('size is negative')
        elif offset + size > len(view):
            raise ValueError('buffer length < offset + size')
        self._send(bytes(view[offset:offset + size]), f'{size} bytes')

    def recv_bytes(self, maxlength=None):
        if maxlength is not None and maxlength < 0:
            raise ValueError('negative maxlength')
        data = self._receive()
        if maxlength is not None and len(data) > maxlength:
            self.close()
            raise OSError('bad message length')
        return data

    def recv_bytes_into(self, buf, offset=0):
        from . import BufferTooShort
        data = self._receive()
        view = memoryview(buf)
        if len(view) < offset + len(data):
            raise BufferTooShort(data)
        view[offset:offset + len(data)] = data
        return len(data)

    def poll(self, timeout=0.0):
        """Whether something can be read (or the other end is closed)."""
        return self._poll(timeout)

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        self.close()

    def __reduce__(self):
        return _rebuild_connection, (self._ship(),)


def _rebuild_connection(number):
    return _multiprocessing.unship(Connection, number)


def Pipe(duplex=True):
    """Two connections; with duplex False the first only reads and the second only writes."""
    return _multiprocessing.pipe(Connection, bool(duplex))


def wait(object_list, timeout=None):
    """Those of the connections (and sentinels of processes) that are ready; waits for the first one."""
    import time
    objects = list(object_list)
    connections = [obj for obj in objects if isinstance(obj, _multiprocessing.Connection)]
    if len(connections) == len(objects):
        ready = _multiprocessing.wait(connections, timeout)
        return [obj for obj in objects if obj in ready]
    until = None if timeout is None else time.monotonic() + timeout
    pause = 0.0005
    while True:
        ready = [obj for obj in objects if (obj.exitcode is not None if isinstance(obj, _multiprocessing.ProcessHandle) else obj.poll())]
        if ready or (until is not None and time.monotonic() >= until):
            return ready
        if len(objects) == 1:
            objects[0].wait(None if until is None else until - time.monotonic())
            continue
        time.sleep(pause)
        pause = min(0.01, pause * 2)


def Client(address, family=None, authkey=None):
    raise OSError('headwaiter does not simulate connections to other programs; Pipe() connects processes of one')


class Listener:
    def __init__(self, address=None, family=None, backlog=1, authkey=None):
        raise OSError('headwaiter does not simulate connections from other programs; Pipe() connects processes of one')
