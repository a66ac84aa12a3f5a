"""Pipes between threads."""

import queue

__all__ = ['Client', 'Listener', 'Pipe']

families = [None]


class Listener:
    """Waits for clients, which are threads: its address is the line in which they stand."""

    def __init__(self, address=None, family=None, backlog=1):
        self._backlog_queue = queue.Queue(backlog)

    def accept(self):
        return Connection(*self._backlog_queue.get())

    def close(self):
        self._backlog_queue = None

    @property
    def address(self):
        return self._backlog_queue

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        self.close()


def Client(address):
    incoming, outgoing = queue.Queue(), queue.Queue()
    address.put((outgoing, incoming))
    return Connection(incoming, outgoing)


class Connection:
    def __init__(self, incoming, outgoing):
        self._in = incoming
        self._out = outgoing
        self.send = self.send_bytes = outgoing.put
        self.recv = self.recv_bytes = incoming.get

    def poll(self, timeout=0.0):
        if self._in.qsize() > 0:
            return True
        if timeout <= 0.0:
            return False
        with self._in.not_empty:
            self._in.not_empty.wait(timeout)
        return self._in.qsize() > 0

    def close(self):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        self.close()


def Pipe(duplex=True):
    forth, back = queue.Queue(), queue.Queue()
    return Connection(forth, back), Connection(back, forth)
