"""The event loop of Unix: signals, pipes and sockets bound to a path."""
import errno
import itertools
import os
import selectors
import signal
import socket
import stat
import sys
import warnings

from _asyncio import _BaseDefaultEventLoopPolicy, _install, _lazily, _stands_for
from _asyncio import _UnixDefaultEventLoopPolicy, _UnixSelectorEventLoop
from . import base_events
from . import constants
from . import coroutines
from . import events
from . import exceptions
from . import futures
from . import selector_events
from . import transports
from .log import logger

_here = sys.modules[__name__]
__getattr__ = _lazily(__name__, {
    '_UnixSubprocessTransport': '_asyncio_child_transport', 'base_subprocess': 'asyncio.base_subprocess', 'io': 'io',
    'subprocess': 'subprocess', 'tasks': 'asyncio.tasks', 'threading': 'threading'})
__unseen__ = ('_sendfile_problem', '_bound_unix_socket', '_check_unix_stream')

__all__ = ('SelectorEventLoop', 'EventLoop')


def _sighandler_noop(signum, frame):
    """The byte on the wakeup descriptor tells the loop; there is nothing left to do."""


def waitstatus_to_exitcode(status):
    try:
        return os.waitstatus_to_exitcode(status)  # as line 46
    except ValueError:
        # Something that did not end the child: it is told as it is.
        return status


def _drop_signal_handlers(loop):
    """A loop that was closed handles no signals."""
    if not sys.is_finalizing():
        for sig in list(loop._signal_handlers):
            loop.remove_signal_handler(sig)
    elif loop._signal_handlers:
        warnings.warn(f'Closing the loop {loop!r} on interpreter shutdown stage, '
                      'skipping signal handlers removal',
                      ResourceWarning, source=loop)
        loop._signal_handlers.clear()


def _without_wakeup(loop):
    try:
        signal.set_wakeup_fd(-1)
    except (ValueError, RuntimeError) as problem:
        logger.info('set_wakeup_fd(-1) failed: %s', problem)


def _plain_path(path):
    return os.fspath(path) if isinstance(path, os.PathLike) else path


class _Unix:
    """Methods of _UnixSelectorEventLoop."""

    # ---- signals -----------------------------------------------------------------------------------------------------

    def _process_self_data(self, data):
        for signum in data:
            # Zeros come from _write_to_self().
            if signum:
                self._handle_signal(signum)

    def add_signal_handler(self, sig, callback, *args):
        if coroutines.iscoroutine(callback) or coroutines._iscoroutinefunction(callback):
            raise TypeError('coroutines cannot be used with add_signal_handler()')
        self._check_signal(sig)
        self._check_closed()
        try:
            # Fails anywhere but in the main thread.
            signal.set_wakeup_fd(self._csock.fileno())
        except (ValueError, OSError) as problem:
            raise RuntimeError(str(problem))

        handle = events.Handle(callback, args, self, None)
        self._signal_handlers[sig] = handle
        try:
            signal.signal(sig, _sighandler_noop)
            # System calls go on after a signal.
            signal.siginterrupt(sig, False)
        except OSError as problem:
            del self._signal_handlers[sig]
            if not self._signal_handlers:
                _without_wakeup(self)
            if problem.errno == errno.EINVAL:
                raise RuntimeError(f'sig {sig} cannot be caught')
            raise

    def _handle_signal(self, sig):
        handle = self._signal_handlers.get(sig)
        if handle is None:
            return
        if handle._cancelled:
            self.remove_signal_handler(sig)
        else:
            self._add_callback_signalsafe(handle)

    def remove_signal_handler(self, sig):
        self._check_signal(sig)
        if self._signal_handlers.pop(sig, None) is None:
            return False
        usual = signal.default_int_handler if sig == signal.SIGINT else signal.SIG_DFL
        try:
            signal.signal(sig, usual)
        except OSError as problem:
            if problem.errno == errno.EINVAL:
                raise RuntimeError(f'sig {sig} cannot be caught')
            raise
        if not self._signal_handlers:
            _without_wakeup(self)
        return True

    def _check_signal(self, sig):
        if not isinstance(sig, int):
            raise TypeError(f'sig must be an int, not {sig!r}')
        if sig not in signal.valid_signals():
            raise ValueError(f'invalid signal number {sig}')

    # ---- pipes -------------------------------------------------------------------------------------------------------

    def _make_read_pipe_transport(self, pipe, protocol, waiter=None, extra=None):
        return _UnixReadPipeTransport(self, pipe, protocol, waiter, extra)

    def _make_write_pipe_transport(self, pipe, protocol, waiter=None, extra=None):
        return _UnixWritePipeTransport(self, pipe, protocol, waiter, extra)

    # ---- Unix sockets ------------------------------------------------------------------------------------------------

    async def create_unix_connection(
            self, protocol_factory, path=None, *,
            ssl=None, sock=None,
            server_hostname=None,
            ssl_handshake_timeout=None,
            ssl_shutdown_timeout=None):
        assert server_hostname is None or isinstance(server_hostname, str)
        if ssl:
            if server_hostname is None:
                raise ValueError('you have to pass server_hostname when using ssl')
        elif server_hostname is not None:
            raise ValueError('server_hostname is only meaningful with ssl')
        tls = base_events._tls_times(ssl, ssl_handshake_timeout, ssl_shutdown_timeout)

        if path is not None:
            if sock is not None:
                raise ValueError('path and sock can not be specified at the same time')
            sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM, 0)
            with base_events._closing_unless_ready(sock):
                sock.setblocking(False)
                await self.sock_connect(sock, os.fspath(path))  # as line 252: await self.sock_connect(sock, path)
        else:
            _check_unix_stream(sock, 'no path and sock were specified')
            sock.setblocking(False)
        return await self._create_connection_transport(sock, protocol_factory, ssl, server_hostname, **tls)

    async def create_unix_server(
            self, protocol_factory, path=None, *,
            sock=None, backlog=100, ssl=None,
            ssl_handshake_timeout=None,
            ssl_shutdown_timeout=None,
            start_serving=True, cleanup_socket=True):
        if isinstance(ssl, bool):
            raise TypeError('ssl argument must be an SSLContext or None')
        tls = base_events._tls_times(ssl, ssl_handshake_timeout, ssl_shutdown_timeout)

        if path is not None:
            if sock is not None:
                raise ValueError('path and sock can not be specified at the same time')
            sock = _bound_unix_socket(os.fspath(path))  # as line 294: path = ‹os.fspath(path)›
        else:
            _check_unix_stream(sock, 'path was not specified, and no sock specified')
        sock.setblocking(False)

        if cleanup_socket:
            path = sock.getsockname()
            # Names that begin with a zero are not in the file system.
            if path and path[0] not in (0, '\x00'):
                try:
                    self._unix_server_sockets[sock] = os.stat(path).st_ino
                except FileNotFoundError:
                    pass

        server = base_events.Server(self, [sock], protocol_factory, ssl, backlog, **tls)
        if start_serving:
            await server.start_serving()
        return server

    def _stop_serving(self, sock):
        # A path that belongs to another socket by now is left alone.
        if sock in self._unix_server_sockets:
            inode = self._unix_server_sockets.pop(sock)
            path = sock.getsockname()
            try:
                if os.stat(path).st_ino == inode:
                    os.unlink(path)
            except FileNotFoundError:
                pass
            except OSError as problem:
                logger.error('Unable to clean up listening UNIX socket %r: %r', path, problem)
        selector_events.BaseSelectorEventLoop._stop_serving(self, sock)

    # ---- files -------------------------------------------------------------------------------------------------------

    async def _sock_sendfile_native(self, sock, file, offset, count):
        try:
            os.sendfile
        except AttributeError:
            raise exceptions.SendfileNotAvailableError('os.sendfile() is not available')
        try:
            descriptor = file.fileno()
        except (AttributeError, _here.io.UnsupportedOperation):
            raise exceptions.SendfileNotAvailableError('not a regular file')  # as line 363
        try:
            size = os.fstat(descriptor).st_size
        except OSError:
            raise exceptions.SendfileNotAvailableError('not a regular file')  # as line 367
        block = count or size
        if block == 0:
            return 0
        all_sent = _stands_for(self.create_future(), 'io', 'room in a socket')
        self._sock_sendfile_native_impl(all_sent, None, sock, descriptor, offset, count, block, 0)
        return await all_sent  # as line 375: return await ‹fut›

    def _sock_sendfile_native_impl(self, fut, registered_fd, sock, fileno, offset, count, blocksize, total_sent):
        """Hands the kernel one block, and comes back for the next one when the socket takes more."""
        socket_fd = sock.fileno()
        if registered_fd is not None:
            self.remove_writer(registered_fd)
        left = count - total_sent if count else blocksize
        if fut.cancelled() or left <= 0:
            self._sock_sendfile_update_filepos(fileno, offset, total_sent)
            if not fut.cancelled():
                fut.set_result(total_sent)
            return
        try:
            sent = os.sendfile(socket_fd, fileno, offset, left)  # as line 400: sent = os.sendfile(‹fd›, fileno, offset, ‹blocksize›)
        except (BlockingIOError, InterruptedError):
            sent = None
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as problem:
            if isinstance(problem, OSError):
                problem = _sendfile_problem(problem, registered_fd, total_sent)
            self._sock_sendfile_update_filepos(fileno, offset, total_sent)
            fut.set_exception(problem)
            return
        if sent == 0:
            self._sock_sendfile_update_filepos(fileno, offset, total_sent)
            fut.set_result(total_sent)
            return
        if registered_fd is None:
            self._sock_add_cancellation_callback(fut, sock)
        done = sent or 0
        self.add_writer(socket_fd, self._sock_sendfile_native_impl, fut, socket_fd, sock, fileno,
                        offset + done, count, left, total_sent + done)

    def _sock_sendfile_update_filepos(self, fileno, offset, total_sent):
        if total_sent > 0:
            os.lseek(fileno, offset, os.SEEK_SET)

    def _sock_add_cancellation_callback(self, fut, sock):
        def stop_writing(fut):
            if fut.cancelled() and sock.fileno() != -1:
                self.remove_writer(sock.fileno())

        fut.add_done_callback(stop_writing)

    async def _make_subprocess_transport(self, protocol, args, shell,
                                         stdin, stdout, stderr, bufsize,
                                         extra=None, **kwargs):
        watcher = self._watcher
        waiter = _stands_for(self.create_future(), 'future', 'the start of the process')
        transport = _here._UnixSubprocessTransport(  # as line 202: transp = ‹_UnixSubprocessTransport(self, protocol, args, shell,\n                                stdin, stdout, stderr, bufsize,\n                                waiter=waiter, extra=extra,\n                                **kwargs)›
            self, protocol, args, shell, stdin, stdout, stderr, bufsize, waiter=waiter, extra=extra, **kwargs)
        watcher.add_child_handler(transport.get_pid(), self._child_watcher_callback, transport)
        try:
            await waiter
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException:
            transport.close()
            await transport._wait()
            raise
        return transport

    def _child_watcher_callback(self, pid, returncode, transp):
        self.call_soon_threadsafe(transp._process_exited, returncode)


def _sendfile_problem(problem, registered_fd, total_sent):
    """What a refusal of the kernel means: before the first byte, that these two do not go together."""
    if total_sent == 0:
        return exceptions.SendfileNotAvailableError('os.sendfile call failed')
    if registered_fd is None or problem.errno != errno.ENOTCONN or type(problem) is ConnectionError:
        return problem
    gone = ConnectionError('socket is not connected', errno.ENOTCONN)
    gone.__cause__ = problem
    return gone


def can_use_pidfd():
    """Whether a child process can be watched through a descriptor that stands for it."""
    opened = getattr(os, 'pidfd_open', None)
    if opened is None:
        return False
    try:
        os.close(opened(os.getpid(), 0))
    except OSError:
        return False
    return True


def _make_watcher():
    """Who tells a loop of the ends of its children."""
    return _PidfdChildWatcher() if can_use_pidfd() else _ThreadedChildWatcher()


class _PidfdChildWatcher:
    """Hears of the end of a child through a descriptor that stands for it."""

    def add_child_handler(self, pid, callback, *args):
        descriptor = os.pidfd_open(pid)
        events.get_running_loop()._add_reader(descriptor, self._do_wait, pid, descriptor, callback, args)

    def _do_wait(self, pid, pidfd, callback, args):
        events.get_running_loop()._remove_reader(pidfd)
        returncode = _exit_code(pid, 'child process pid %d exit status already read:  will report returncode 255')
        os.close(pidfd)  # as line 890
        callback(pid, returncode, *args)  # as line 891


class _ThreadedChildWatcher:
    """Has a thread for each child, which waits for its end."""

    def __init__(self):
        # How many there were, and those that wait, by the number of the child.
        self._pid_counter = itertools.count(0)  # as line 907
        self._threads = {}

    def __del__(self, _warn=warnings.warn):
        if any([thread.is_alive() for thread in list(self._threads.values())]):
            _warn(f'{self.__class__} has registered but not finished child processes', ResourceWarning, source=self)

    def add_child_handler(self, pid, callback, *args):
        import threading
        loop = events.get_running_loop()  # as line 919
        name = f'asyncio-waitpid-{next(self._pid_counter)}'
        thread = threading.Thread(target=self._do_waitpid, name=name, args=(loop, pid, callback, args), daemon=True)
        self._threads[pid] = thread  # as line 924
        thread.start()  # as line 925

    def _do_waitpid(self, loop, expected_pid, callback, args):
        assert expected_pid > 0  # as line 928
        unread = 'Unknown child process pid %d, will report returncode 255'
        returncode = _exit_code(expected_pid, unread, loop.get_debug())
        if loop.is_closed():  # as line 946
            logger.warning('Loop %r that handles pid %r is closed', loop, expected_pid)
        else:
            loop.call_soon_threadsafe(callback, expected_pid, returncode, *args)
        self._threads.pop(expected_pid)  # as line 951


def _exit_code(pid, unread, told=False):
    """Waits for a child; 255 where somebody else has done that."""
    try:
        _, status = os.waitpid(pid, 0)
    except ChildProcessError:
        logger.warning(unread, pid)
        return 255
    returncode = waitstatus_to_exitcode(status)
    if told:
        logger.debug('process %s exited with returncode %s', pid, returncode)
    return returncode


def _check_unix_stream(sock, missing):
    if sock is None:
        raise ValueError(missing)
    if sock.family != socket.AF_UNIX or sock.type != socket.SOCK_STREAM:
        raise ValueError(f'A UNIX Domain Stream Socket was expected, got {sock!r}')


def _bound_unix_socket(path):
    """A socket bound to a path; what another one left there is taken away."""
    sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    if path[0] not in (0, '\x00'):
        base_events._remove_stale_socket(path)
    try:
        sock.bind(path)  # as line 310: ‹sock.bind(path)›
    except BaseException as problem:
        sock.close()
        if isinstance(problem, OSError) and problem.errno == errno.EADDRINUSE:
            # Which address, the error of the system does not say.
            raise OSError(errno.EADDRINUSE, f'Address {path!r} is already in use') from None  # as line 317: raise OSError(errno.EADDRINUSE, msg) from None
        raise
    return sock


_install(_UnixSelectorEventLoop, _Unix)


# ---- transports of pipes -----------------------------------------------------------------------------------------------

def _mode_of_pipe(pipe, allowed, problem):
    """The mode of a descriptor, when it is of a kind that a transport can deal with."""
    mode = os.fstat(pipe.fileno()).st_mode
    if not any(test(mode) for test in allowed):
        raise ValueError(problem)
    return mode


class _PipeTransport:
    """What the transports of both ends have in common."""

    def _begin(self, loop, pipe, protocol, allowed, problem):
        self._extra['pipe'] = pipe
        self._loop = loop
        self._pipe = pipe
        self._fileno = pipe.fileno()
        self._protocol = protocol
        self._closing = False
        try:
            mode = _mode_of_pipe(pipe, allowed, problem)
        except ValueError:
            self._pipe = self._fileno = self._protocol = None
            raise
        os.set_blocking(self._fileno, False)
        return mode

    def _words(self, middle):
        words = [self.__class__.__name__]
        if self._pipe is None:
            words.append('closed')
        elif self._closing:
            words.append('closing')
        words.append(f'fd={self._fileno}')
        selector = getattr(self._loop, '_selector', None)
        if self._pipe is not None and selector is not None:
            words.extend(middle(selector))
        elif self._pipe is not None:
            words.append('open')
        else:
            words.append('closed')
        return '<{}>'.format(' '.join(words))

    def set_protocol(self, protocol):
        self._protocol = protocol

    def get_protocol(self):
        return self._protocol

    def is_closing(self):
        return self._closing

    def _tell(self, failure, message, quiet):
        if not quiet:
            self._loop.call_exception_handler({
                'message': message,
                'exception': failure,
                'transport': self,
                'protocol': self._protocol,
            })
        elif self._loop.get_debug():
            logger.debug('%r: %s', self, message, exc_info=True)

    def _call_connection_lost(self, exc):
        try:
            self._protocol.connection_lost(exc)
        finally:
            self._pipe.close()
            self._pipe = None
            self._protocol = None
            self._loop = None


class _UnixReadPipeTransport(_PipeTransport, transports.ReadTransport):

    max_size = 256 * 1024

    def __init__(self, loop, pipe, protocol, waiter=None, extra=None):
        transports.ReadTransport.__init__(self, extra)
        self._paused = False
        self._begin(loop, pipe, protocol, (stat.S_ISFIFO, stat.S_ISSOCK, stat.S_ISCHR),
                    'Pipe transport is for pipes/sockets only.')
        loop.call_soon(self._protocol.connection_made, self)
        # Nothing is read before the protocol knows about the connection.
        loop.call_soon(self._add_reader, self._fileno, self._read_ready)
        if waiter is not None:
            loop.call_soon(futures._set_result_unless_cancelled, waiter, None)

    def _add_reader(self, fd, callback):
        if self.is_reading():
            self._loop._add_reader(fd, callback)  # as line 521

    def is_reading(self):
        return not self._paused and not self._closing

    def __del__(self, _warn=warnings.warn):
        if self._pipe is not None:
            _warn(f'unclosed transport {self!r}', ResourceWarning, source=self)  # as line 596: _warn(f"unclosed transport {self!r}", ResourceWarning, source=self)
            self._pipe.close()

    def __repr__(self):
        def middle(selector):
            polling = selector_events._test_selector_event(selector, self._fileno, selectors.EVENT_READ)
            return ['polling' if polling else 'idle']
        return self._words(middle)

    def _read_ready(self):
        try:
            data = os.read(self._fileno, self.max_size)  # as line 549
        except (BlockingIOError, InterruptedError):
            return
        except OSError as failure:
            self._fatal_error(failure, 'Fatal read error on pipe transport')
            return
        if data:
            self._protocol.data_received(data)  # as line 556
            return
        if self._loop.get_debug():  # as line 558
            logger.info('%r was closed by peer', self)
        self._closing = True
        self._loop._remove_reader(self._fileno)  # as line 561
        self._loop.call_soon(self._protocol.eof_received)  # as line 562
        self._loop.call_soon(self._call_connection_lost, None)  # as line 563

    def pause_reading(self):
        if not self.is_reading():  # as line 566
            return
        self._paused = True
        self._loop._remove_reader(self._fileno)  # as line 569
        if self._loop.get_debug():  # as line 570
            logger.debug('%r pauses reading', self)

    def resume_reading(self):
        if self._closing or not self._paused:
            return
        self._paused = False
        self._loop._add_reader(self._fileno, self._read_ready)  # as line 577
        if self._loop.get_debug():  # as line 578
            logger.debug('%r resumes reading', self)

    def close(self):
        if not self._closing:
            self._close(None)  # as line 592

    def _fatal_error(self, exc, message='Fatal error on pipe transport'):
        # A terminal that went away is nothing to tell.
        self._tell(exc, message, isinstance(exc, OSError) and exc.errno == errno.EIO)
        self._close(exc)  # as line 611

    def _close(self, exc):
        self._closing = True
        self._loop._remove_reader(self._fileno)  # as line 615
        self._loop.call_soon(self._call_connection_lost, exc)  # as line 616


class _UnixWritePipeTransport(_PipeTransport, transports._FlowControlMixin, transports.WriteTransport):

    def __init__(self, loop, pipe, protocol, waiter=None, extra=None):
        transports._FlowControlMixin.__init__(self, extra, loop)
        self._buffer = bytearray()  # as line 637
        self._conn_lost = 0
        mode = self._begin(loop, pipe, protocol, (stat.S_ISCHR, stat.S_ISFIFO, stat.S_ISSOCK),
                           'Pipe transport is only for pipes, sockets and character devices')
        loop.call_soon(self._protocol.connection_made, self)
        # A pipe whose other end was closed becomes readable; a terminal may just have been typed at.
        if stat.S_ISSOCK(mode) or stat.S_ISFIFO(mode):
            loop.call_soon(self._loop._add_reader, self._fileno, self._read_ready)
        if waiter is not None:
            loop.call_soon(futures._set_result_unless_cancelled, waiter, None)

    def __del__(self, _warn=warnings.warn):
        if self._pipe is not None:
            _warn(f'unclosed transport {self!r}', ResourceWarning, source=self)  # as line 795: _warn(f"unclosed transport {self!r}", ResourceWarning, source=self)
            self._pipe.close()

    def __repr__(self):
        def middle(selector):
            polling = selector_events._test_selector_event(selector, self._fileno, selectors.EVENT_WRITE)
            return ['polling' if polling else 'idle', f'bufsize={self.get_write_buffer_size()}']
        return self._words(middle)

    def get_write_buffer_size(self):
        return len(self._buffer)  # as line 693

    def _read_ready(self):
        # The other end was closed.
        if self._loop.get_debug():  # as line 697
            logger.info('%r was closed by peer', self)
        self._close(BrokenPipeError() if self._buffer else None)

    def write(self, data):
        assert isinstance(data, (bytes, bytearray, memoryview)), repr(data)  # as line 705
        if isinstance(data, bytearray):  # as line 706
            data = memoryview(data)  # as line 707
        if not data:
            return
        if self._conn_lost or self._closing:
            if self._conn_lost >= constants.LOG_THRESHOLD_FOR_CONNLOST_WRITES:  # as line 712
                logger.warning('pipe closed by peer or os.write(pipe, data) raised exception.')
            self._conn_lost += 1
            return
        if not self._buffer:
            # What can be written at once need not be kept.
            try:
                count = os.write(self._fileno, data)
            except (BlockingIOError, InterruptedError):
                count = 0
            except (SystemExit, KeyboardInterrupt):
                raise  # as line 725
            except BaseException as failure:
                self._conn_lost += 1
                self._fatal_error(failure, 'Fatal write error on pipe transport')
                return
            if count == len(data):
                return
            if count > 0:
                data = memoryview(data)[count:]
            self._loop._add_writer(self._fileno, self._write_ready)  # as line 734
        self._buffer += data
        self._maybe_pause_protocol()  # as line 737

    def _write_ready(self):
        assert self._buffer, 'Data should not be empty'  # as line 740
        try:
            count = os.write(self._fileno, self._buffer)
        except (BlockingIOError, InterruptedError):
            return
        except (SystemExit, KeyboardInterrupt):
            raise  # as line 747
        except BaseException as failure:
            self._buffer.clear()
            self._conn_lost += 1
            # Before _fatal_error(), which would do it only when something is left to write.
            self._loop._remove_writer(self._fileno)
            self._fatal_error(failure, 'Fatal write error on pipe transport')
            return
        if count < len(self._buffer):
            if count > 0:
                del self._buffer[:count]
            return
        self._buffer.clear()
        self._loop._remove_writer(self._fileno)
        self._maybe_resume_protocol()
        if self._closing:
            self._loop._remove_reader(self._fileno)  # as line 761
            self._call_connection_lost(None)  # as line 762

    def can_write_eof(self):
        return True

    def write_eof(self):
        if self._closing:
            return
        assert self._pipe  # as line 773
        self._closing = True
        if not self._buffer:
            self._loop._remove_reader(self._fileno)  # as line 776
            self._loop.call_soon(self._call_connection_lost, None)  # as line 777

    def close(self):
        if self._pipe is not None and not self._closing:
            # There is nothing else that an end of a pipe could tell.
            self.write_eof()  # as line 791

    def abort(self):
        self._close(None)  # as line 799

    def _fatal_error(self, exc, message='Fatal error on pipe transport'):
        self._tell(exc, message, isinstance(exc, OSError))
        self._close(exc)  # as line 813

    def _close(self, exc=None):
        self._closing = True
        if self._buffer:
            self._loop._remove_writer(self._fileno)  # as line 818
        self._buffer.clear()  # as line 819
        self._loop._remove_reader(self._fileno)  # as line 820
        self._loop.call_soon(self._call_connection_lost, exc)  # as line 821


SelectorEventLoop = _UnixSelectorEventLoop
_DefaultEventLoopPolicy = _UnixDefaultEventLoopPolicy
EventLoop = SelectorEventLoop
