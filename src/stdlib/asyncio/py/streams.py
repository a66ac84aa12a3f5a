"""Streams: reading and writing with await."""
import collections
import sys
import warnings
import weakref

from _asyncio import IncompleteReadError, LimitOverrunError, get_event_loop, get_running_loop, iscoroutine, sleep
from _asyncio import _lazily, _shorten, _stands_for
from . import events
from . import exceptions
from . import format_helpers
from . import protocols

__getattr__ = _lazily(__name__, {'coroutines': 'asyncio.coroutines', 'logger': 'asyncio.log', 'socket': 'socket'})
# Where the logger is found when something is to be logged.
_here = sys.modules[__name__]

__all__ = (
    'StreamReader', 'StreamWriter', 'StreamReaderProtocol',
    'open_connection', 'start_server', 'open_unix_connection', 'start_unix_server')

_DEFAULT_LIMIT = 2 ** 16  # 64 KiB
_NEWLINE = b'\n'


def _settle(future, exc=None):
    """Ends a future that nothing has ended yet: well, or with an exception."""
    if future.done():
        return
    if exc is None:
        future.set_result(None)
    else:
        future.set_exception(exc)


# ---- reading ----

def _take(buffer, count):
    """Bytes off the front of a buffer."""
    data = bytes(memoryview(buffer)[:count])  # not shown
    del buffer[:count]
    return data


def _nearest(buffer, separators, start):
    """Where the separator stands that is complete first, as (start, end); the shorter one if two end together, as they are sorted."""
    spans = []
    for separator in separators:
        at = buffer.find(separator, start)  # not shown
        if at >= 0:
            spans.append((at, at + len(separator)))
    return min(spans, key=lambda span: span[1], default=None)


def _let_go(reader):
    """Nobody waits for data any more. Who did so is returned, if it still wants to be told."""
    waiter, reader._waiter = reader._waiter, None
    return None if waiter is None or waiter.cancelled() else waiter


def _resume(reader):
    reader._paused = False
    reader._transport.resume_reading()  # not shown


class StreamReader:
    _source_traceback = None

    def __init__(self, limit=_DEFAULT_LIMIT, loop=None):
        # Lines are limited so that the other side can't fill the memory; twice as much is held before reading pauses.
        if limit <= 0:  # as line 420
            raise ValueError('Limit cannot be <= 0')  # as line 421
        if loop is None:
            loop = get_event_loop()  # as line 425: self._loop = ‹events.get_event_loop()›
        self._limit, self._loop = limit, loop
        self._buffer = bytearray()  # as line 428
        self._eof = False
        self._waiter = self._exception = self._transport = None
        self._paused = False
        if loop.get_debug():
            self._source_traceback = format_helpers.extract_stack(sys._getframe(1))

    def __aiter__(self):
        return self

    async def __anext__(self):  # as line 783
        line = await self.readline()  # as line 784: val = ‹await self.readline()›
        if line == b'':
            raise StopAsyncIteration  # as line 786
        return line

    async def read(self, n=-1):  # as line 688
        if self._exception is not None:
            raise self._exception  # as line 711
        if n < 0:  # as line 716
            # Block by block: of more than the limit a paused transport would never deliver the rest.
            pieces = []
            while piece := await self.read(self._limit):  # as line 723: block = ‹await self.read(self._limit)›
                pieces.append(piece)
            return b''.join(pieces)
        if n == 0:  # as line 713
            return b''
        if not (self._buffer or self._eof):
            await self._wait_for_data('read')  # as line 730
        got = _take(self._buffer, n)  # as line 733: data = bytes(‹memoryview(self._buffer)[:n]›)
        self._maybe_resume_transport()  # as line 736
        return got

    async def readexactly(self, n):  # as line 739
        if n < 0:  # as line 754
            raise ValueError('readexactly size can not be less than zero')  # as line 755
        if self._exception is not None:
            raise self._exception  # as line 758
        if not n:
            return b''
        while n > (held := len(self._buffer)):
            if self._eof:
                raise IncompleteReadError(_take(self._buffer, held), n)  # as line 767: raise exceptions.IncompleteReadError(incomplete, n)
            await self._wait_for_data('readexactly')  # as line 769
        got = _take(self._buffer, n)  # as line 775: data = bytes(‹memoryview(self._buffer)[:n]›)
        self._maybe_resume_transport()  # as line 777
        return got

    async def readline(self):  # as line 543
        try:
            return await self.readuntil(_NEWLINE)  # as line 562: line = ‹await self.readuntil(sep)›
        except IncompleteReadError as short:
            return short.partial
        except LimitOverrunError as long:
            # A line that is too long is dropped: all of it, or what there is of it.
            end = long.consumed
            whole = self._buffer.startswith(_NEWLINE, end)
            del self._buffer[:end + 1 if whole else None]
            self._maybe_resume_transport()  # as line 570
            raise ValueError(long.args[0])  # as line 571: raise ValueError(e.args[0])

    async def readuntil(self, separator=b'\n'):  # as line 574
        wanted = [separator]
        if isinstance(separator, tuple):  # as line 600
            wanted = sorted(separator, key=len)  # as line 602: separator = ‹sorted(separator, key=len)›
            if not wanted:
                raise ValueError('Separator should contain at least one element')  # as line 606
        shortest = len(wanted[0])  # as line 607: min_seplen = ‹len(separator[0])›
        longest = len(wanted[-1])
        if not shortest:
            raise ValueError('Separator should be at least one-byte string')  # as line 610
        if self._exception is not None:
            raise self._exception  # as line 613
        # What was searched already: no separator begins there.
        searched, span = 0, None
        while True:
            held = len(self._buffer)
            if searched + shortest <= held:
                span = _nearest(self._buffer, wanted, searched)  # as line 647: isep = ‹self._buffer.find(sep, offset)›
                if span is not None:
                    break
                # The last bytes may be the beginning of the longest one.
                searched = max(0, held - longest + 1)
                if searched > self._limit:
                    raise LimitOverrunError('Separator is not found, and chunk exceed the limit', searched)  # as line 663: raise exceptions.LimitOverrunError(\n    'Separator is not found, and chunk exceed the limit',\n    offset)
            # What came together with the end of the stream was looked at before.
            if self._eof:
                raise IncompleteReadError(_take(self._buffer, held), None)  # as line 674: raise exceptions.IncompleteReadError(chunk, None)
            await self._wait_for_data('readuntil')  # as line 677
        begin, end = span
        if begin > self._limit:
            raise LimitOverrunError('Separator is found, but chunk is longer than limit', begin)  # as line 680: raise exceptions.LimitOverrunError(\n    'Separator is found, but chunk is longer than limit', match_start)
        found = _take(self._buffer, end)
        self._maybe_resume_transport()  # as line 685
        return found

    async def _wait_for_data(self, func_name):  # as line 515
        # Two coroutines that read from one stream would get each an unknown part of the data.
        if self._waiter is not None:
            raise RuntimeError(f'{func_name}() called while another coroutine is already waiting for incoming data')  # as line 525: raise RuntimeError(\n    f'{func_name}() called while another coroutine is '\n    f'already waiting for incoming data')
        assert not self._eof, '_wait_for_data after EOF'  # as line 529
        if self._paused:
            # Nothing would ever come.
            _resume(self)  # as line 535: self._transport.resume_reading()
        coming = _stands_for(self._loop.create_future(), 'io', f'StreamReader.{func_name}()')
        self._waiter = coming
        try:
            await coming  # as line 539: await self._waiter
        finally:
            self._waiter = None

    # What the protocol calls.

    def feed_data(self, data):
        assert not self._eof, 'feed_data after feed_eof'  # as line 494
        if data:  # as line 496:         if not ‹data›:
            self._buffer.extend(data)  # as line 499
            self._wakeup_waiter()  # as line 500
            transport = self._transport
            if transport is None or self._paused or len(self._buffer) <= 2 * self._limit:
                return
            try:
                transport.pause_reading()  # as line 506: self._transport.pause_reading()
                self._paused = True
            except NotImplementedError:
                # It goes on, then, and is not asked again.
                self._transport = None

    def feed_eof(self):
        self._eof = True
        self._wakeup_waiter()  # as line 487

    def at_eof(self):
        return self._eof and not self._buffer

    def _wakeup_waiter(self):
        if (waiter := _let_go(self)) is not None:
            waiter.set_result(None)  # as line 474

    def set_exception(self, exc):
        self._exception = exc
        if (waiter := _let_go(self)) is not None:
            waiter.set_exception(exc)  # as line 466

    def exception(self):
        return self._exception

    def _maybe_resume_transport(self):
        if not self._paused or len(self._buffer) > self._limit:
            return
        _resume(self)  # as line 483: self._transport.resume_reading()

    def set_transport(self, transport):
        assert self._transport is None, 'Transport already set'  # as line 477
        self._transport = transport

    def __repr__(self):
        words = ['StreamReader']
        if held := len(self._buffer):
            words.append(f'{held} bytes')
        if self._eof:
            words.append('eof')
        if (limit := self._limit) != _DEFAULT_LIMIT:
            words.append(f'limit={limit}')
        for what, value in ('waiter', self._waiter), ('exception', self._exception), ('transport', self._transport):
            if value:
                words.append(f'{what}={value!r}')
        if self._paused:
            words.append('paused')
        return f'<{" ".join(words)}>'


# ---- writing ----

class StreamWriter:
    def __init__(self, transport, protocol, reader, loop):
        self._transport, self._protocol = transport, protocol
        assert reader is None or isinstance(reader, StreamReader)  # as line 323
        self._reader, self._loop = reader, loop
        self._complete_fut = complete = loop.create_future()  # as line 326: self._complete_fut = ‹self._loop.create_future()›
        complete.set_result(None)

    def __del__(self, warnings=warnings):
        if self._transport.is_closing():  # as line 405: if not self._transport.is_closing():
            return
        if not self._loop.is_closed():
            self.close()  # as line 409
            warnings.warn(f'unclosed {self!r}', ResourceWarning)  # as line 410: warnings.warn(f"unclosed {self!r}", ResourceWarning)
            return
        warnings.warn('loop is closed', ResourceWarning)  # as line 407: warnings.warn("loop is closed", ResourceWarning)

    def write(self, data):
        self._transport.write(data)  # as line 340

    async def drain(self):  # as line 363
        reader = self._reader
        kept = None if reader is None else reader.exception()  # as line 372: exc = ‹self._reader.exception()›
        if kept is not None:
            raise kept  # as line 374: raise exc
        if self._transport.is_closing():  # as line 375
            # One turn, in which connection_lost() may be called, so that a loop of
            # write() and drain() comes to its end.
            await sleep(0)  # as line 385
        await self._protocol._drain_helper()  # as line 386

    def close(self):
        return self._transport.close()  # as line 352

    async def wait_closed(self):  # as line 357
        await self._protocol._get_close_waiter(self)  # as line 358

    def is_closing(self):
        return self._transport.is_closing()  # as line 355

    def can_write_eof(self):
        return self._transport.can_write_eof()  # as line 349

    def write_eof(self):
        return self._transport.write_eof()  # as line 346

    def writelines(self, data):
        self._transport.writelines(data)  # as line 343

    async def start_tls(self, sslcontext, *, server_hostname=None,  # as line 388
                        ssl_handshake_timeout=None, ssl_shutdown_timeout=None):
        protocol = self._protocol
        options = {
            'server_side': protocol._client_connected_cb is not None,
            'server_hostname': server_hostname,
            'ssl_handshake_timeout': ssl_handshake_timeout,
            'ssl_shutdown_timeout': ssl_shutdown_timeout,
        }
        await self.drain()  # as line 395
        encrypted = await self._loop.start_tls(self._transport, protocol, sslcontext, **options)  # as line 396: new_transport = ‹await self._loop.start_tls(  # type: ignore\n    self._transport, protocol, sslcontext,\n    server_side=server_side, server_hostname=server_hostname,\n    ssl_handshake_timeout=ssl_handshake_timeout,\n    ssl_shutdown_timeout=ssl_shutdown_timeout)›
        self._transport = encrypted
        protocol._replace_transport(encrypted)  # as line 402: protocol._replace_transport(new_transport)

    def get_extra_info(self, name, default=None):
        return self._transport.get_extra_info(name, default)  # as line 361

    @property
    def transport(self):
        return self._transport

    def __repr__(self):
        text = f'<{self.__class__.__name__} transport={self._transport!r}'
        reader = self._reader
        return f'{text}>' if reader is None else f'{text} reader={reader!r}>'


# ---- between transport and stream ----

class FlowControlMixin(protocols.Protocol):
    def __init__(self, loop=None):
        if loop is None:
            loop = get_event_loop()  # as line 128: self._loop = ‹events.get_event_loop()›
        self._loop = loop
        self._paused = False
        self._drain_waiters = collections.deque()  # as line 132
        self._connection_lost = False

    async def _drain_helper(self):  # as line 164
        if self._connection_lost:
            raise ConnectionResetError('Connection lost')  # as line 166
        if self._paused:
            room = _stands_for(self._loop.create_future(), 'io', 'StreamWriter.drain()')
            self._drain_waiters.append(room)
            try:
                await room  # as line 172: await waiter
            finally:
                self._drain_waiters.remove(room)

    def connection_lost(self, exc):
        self._connection_lost = True
        if self._paused:
            # Whoever waits for room will not get it any more.
            for waiter in self._drain_waiters:
                _settle(waiter, exc)

    def resume_writing(self):
        assert self._paused  # as line 142
        self._paused = False
        if self._loop.get_debug():  # as line 144
            _here.logger.debug('%r resumes writing', self)  # as line 145: logger.debug("%r resumes writing", self)
        for waiter in self._drain_waiters:
            _settle(waiter)

    def pause_writing(self):
        assert not self._paused  # as line 136
        self._paused = True
        if self._loop.get_debug():  # as line 138
            _here.logger.debug('%r pauses writing', self)  # as line 139: logger.debug("%r pauses writing", self)

    def _get_close_waiter(self, stream):
        raise NotImplementedError  # as line 177


class StreamReaderProtocol(FlowControlMixin, protocols.Protocol):
    _source_traceback = None

    def __init__(self, stream_reader, client_connected_cb=None, loop=None):
        super().__init__(loop=loop)  # as line 192
        self._client_connected_cb = client_connected_cb
        if stream_reader is None:
            self._stream_reader_wr = None
        else:
            self._source_traceback = stream_reader._source_traceback  # as line 195
            self._stream_reader_wr = weakref.ref(stream_reader)  # as line 194
        if client_connected_cb is not None:
            # Somebody must hold the reader until the connection is there.
            self._strong_reader = stream_reader
        self._task = self._transport = None
        self._reject_connection = self._over_ssl = False
        self._closed = _stands_for(self._loop.create_future(), 'io', 'StreamWriter.wait_closed()')

    def __del__(self):
        # An exception that ended the connection counts as taken.
        closed = getattr(self, '_closed', None)
        if closed is not None and closed.done() and not closed.cancelled():
            closed.exception()  # as line 306

    @property
    def _stream_reader(self):
        held = self._stream_reader_wr
        return None if held is None else held()

    def _get_close_waiter(self, stream):
        return self._closed

    def data_received(self, data):
        if (reader := self._stream_reader) is not None:
            reader.feed_data(data)  # as line 281

    def eof_received(self):
        if (reader := self._stream_reader) is not None:
            reader.feed_eof()  # as line 286
        # A TLS connection can't be half open.
        return not self._over_ssl

    def connection_made(self, transport):
        loop = self._loop
        if self._reject_connection:
            text = ('An open stream was garbage collected prior to establishing network connection; '
                    'call "stream.close()" explicitly.')
            made = self._source_traceback
            loop.call_exception_handler({'message': text, 'source_traceback': made} if made else {'message': text})
            transport.abort()  # as line 231
            return
        self._transport = transport
        if (reader := self._stream_reader) is not None:
            reader.set_transport(transport)  # as line 236
        self._over_ssl = transport.get_extra_info('sslcontext') is not None  # as line 237
        serve = self._client_connected_cb
        if serve is None:
            return
        writer = StreamWriter(transport, self, reader, loop)
        job = serve(reader, writer)  # as line 240: res = ‹self._client_connected_cb(reader, writer)›
        if iscoroutine(job):
            def callback(task):  # as line 242
                if not task.cancelled():
                    problem = task.exception()
                    if problem is None:
                        return
                    self._loop.call_exception_handler({
                        'message': 'Unhandled exception in client_connected_cb',
                        'exception': problem,
                        'transport': transport,
                    })
                transport.close()

            self._task = serving = loop.create_task(job)
            serving.add_done_callback(callback)
        self._strong_reader = None

    def connection_lost(self, exc):
        reader = self._stream_reader
        if reader is not None and exc is None:
            reader.feed_eof()  # as line 264
        elif reader is not None:
            reader.set_exception(exc)  # as line 266
        _settle(self._closed, exc)
        super().connection_lost(exc)  # as line 272
        self._task = self._transport = self._stream_writer = self._stream_reader_wr = None

    def _replace_transport(self, transport):
        self._transport = transport
        self._over_ssl = transport.get_extra_info('sslcontext') is not None  # as line 219


# ---- connections ----

async def open_connection(host=None, port=None, *, limit=_DEFAULT_LIMIT, **kwds):  # as line 26
    loop = get_running_loop()
    reader = StreamReader(limit=limit, loop=loop)  # as line 46
    protocol = StreamReaderProtocol(reader, loop=loop)  # as line 47
    transport, _ = await loop.create_connection(lambda: protocol, host, port, **kwds)  # as line 48: transport, _ = ‹await loop.create_connection(\n    lambda: protocol, host, port, **kwds)›
    return reader, StreamWriter(transport, protocol, reader, loop)


async def open_unix_connection(path=None, *, limit=_DEFAULT_LIMIT, **kwds):  # as line 90
    loop = get_running_loop()
    reader = StreamReader(limit=limit, loop=loop)  # as line 95
    protocol = StreamReaderProtocol(reader, loop=loop)  # as line 96
    transport, _ = await loop.create_unix_connection(lambda: protocol, path, **kwds)  # as line 97: transport, _ = ‹await loop.create_unix_connection(\n    lambda: protocol, path, **kwds)›
    return reader, StreamWriter(transport, protocol, reader, loop)


async def start_server(client_connected_cb, host=None, port=None, *, limit=_DEFAULT_LIMIT, **kwds):  # as line 54
    loop = get_running_loop()

    def factory():
        reader = StreamReader(limit=limit, loop=loop)  # as line 79
        return StreamReaderProtocol(reader, client_connected_cb, loop=loop)

    return await loop.create_server(factory, host, port, **kwds)  # as line 84


async def start_unix_server(client_connected_cb, path=None, *, limit=_DEFAULT_LIMIT, **kwds):  # as line 102
    loop = get_running_loop()

    def factory():
        reader = StreamReader(limit=limit, loop=loop)  # as line 108
        return StreamReaderProtocol(reader, client_connected_cb, loop=loop)

    return await loop.create_unix_server(factory, path, **kwds)  # as line 113


for _cls in (FlowControlMixin, StreamReader, StreamReaderProtocol, StreamWriter):
    _shorten(_cls)
del _cls
