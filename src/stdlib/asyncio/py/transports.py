"""What every transport can do."""

__all__ = (
    'BaseTransport', 'ReadTransport', 'WriteTransport',
    'Transport', 'DatagramTransport', 'SubprocessTransport',
)

_LEAVE = (SystemExit, KeyboardInterrupt)


class BaseTransport:

    __slots__ = ('_extra',)

    def __init__(self, extra=None):
        # An empty dict of somebody else's may still be filled.
        self._extra = {} if extra is None else extra

    # ---- whom it serves ----

    def get_protocol(self):
        raise NotImplementedError  # as line 43

    def set_protocol(self, protocol):
        raise NotImplementedError  # as line 39

    # ---- how it ends ----

    def is_closing(self):
        raise NotImplementedError  # as line 25

    def close(self):
        raise NotImplementedError  # as line 35

    def get_extra_info(self, name, default=None):
        return self._extra.get(name, default)  # as line 21


class SubprocessTransport(BaseTransport):

    __slots__ = ()

    # ---- the child ----

    def get_returncode(self):
        raise NotImplementedError  # as line 213

    def get_pid(self):
        raise NotImplementedError  # as line 205

    # ---- its end ----

    def kill(self):
        raise NotImplementedError  # as line 250

    def terminate(self):
        raise NotImplementedError  # as line 239

    def send_signal(self, signal):
        raise NotImplementedError  # as line 225

    # ---- its files ----

    def get_pipe_transport(self, fd):
        raise NotImplementedError  # as line 217


class DatagramTransport(BaseTransport):

    __slots__ = ()

    def abort(self):
        raise NotImplementedError  # as line 196

    def sendto(self, data, addr=None):
        raise NotImplementedError  # as line 187


class WriteTransport(BaseTransport):

    __slots__ = ()

    # ---- what goes out ----

    def writelines(self, list_of_data):
        whole = b''.join(list_of_data)  # as line 122: data = ‹b''.join(list_of_data)›
        self.write(whole)  # as line 123: self.write(data)

    def write(self, data):
        raise NotImplementedError  # as line 114

    # ---- how that ends ----

    def abort(self):
        raise NotImplementedError  # as line 145

    def can_write_eof(self):
        raise NotImplementedError  # as line 136

    def write_eof(self):
        raise NotImplementedError  # as line 132

    # ---- how much may wait ----

    def get_write_buffer_limits(self):
        raise NotImplementedError  # as line 106

    def get_write_buffer_size(self):
        raise NotImplementedError  # as line 100

    def set_write_buffer_limits(self, high=None, low=None):
        raise NotImplementedError  # as line 96


class ReadTransport(BaseTransport):

    __slots__ = ()

    def resume_reading(self):
        raise NotImplementedError  # as line 69

    def pause_reading(self):
        raise NotImplementedError  # as line 61

    def is_reading(self):
        raise NotImplementedError  # as line 53


class Transport(ReadTransport, WriteTransport):

    __slots__ = ()


class _FlowControlMixin(Transport):
    """Tells the protocol when too much waits to be written, and when that is over."""

    __slots__ = ('_loop', '_protocol_paused', '_high_water', '_low_water')

    def __init__(self, extra=None, loop=None):
        super().__init__(extra)  # as line 273
        assert loop is not None  # as line 274
        self._protocol_paused, self._loop = False, loop
        self._set_write_buffer_limits()  # as line 277

    def get_write_buffer_size(self):
        raise NotImplementedError  # as line 337

    # ---- how much may wait ----

    def _set_write_buffer_limits(self, high=None, low=None):
        if low is not None:
            if high is None:
                high = 4 * low  # as line 321
        else:
            if high is None:
                high = 0x10000
            low = high // 4  # as line 323
        if not high >= low >= 0:  # as line 325
            raise ValueError(f'high ({high!r}) must be >= low ({low!r}) must be >= 0')  # as line 326: raise ValueError(\n    f'high ({high!r}) must be >= low ({low!r}) must be >= 0')
        self._low_water, self._high_water = low, high

    def set_write_buffer_limits(self, high=None, low=None):
        self._set_write_buffer_limits(high=high, low=low)  # as line 333
        # What waits already may be too much now.
        self._maybe_pause_protocol()  # as line 334

    def get_write_buffer_limits(self):
        return self._low_water, self._high_water

    # ---- when the protocol is told ----

    def _maybe_resume_protocol(self):
        if not self._protocol_paused or self.get_write_buffer_size() > self._low_water:
            return
        self._protocol_paused = False
        try:
            self._protocol.resume_writing()  # as line 302
        except BaseException as failure:
            if isinstance(failure, _LEAVE):
                raise  # as line 304
            self._tell_failure('resume_writing', failure)

    def _maybe_pause_protocol(self):
        if self.get_write_buffer_size() <= self._high_water or self._protocol_paused:
            return
        self._protocol_paused = True
        try:
            self._protocol.pause_writing()  # as line 286
        except BaseException as failure:
            if isinstance(failure, _LEAVE):
                raise  # as line 288
            self._tell_failure('pause_writing', failure)

    def _tell_failure(self, method, exc):
        self._loop.call_exception_handler({
            'message': f'protocol.{method}() failed',
            'exception': exc,
            'transport': self,
            'protocol': self._protocol,
        })
