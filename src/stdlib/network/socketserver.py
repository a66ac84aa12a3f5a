"""Servers for sockets: a class waits for requests, another one deals with each."""

import io
import os
import selectors
import socket
import sys
import threading
from time import monotonic as time

__all__ = [
    'BaseServer', 'TCPServer', 'UDPServer', 'ThreadingUDPServer', 'ThreadingTCPServer', 'BaseRequestHandler', 'StreamRequestHandler',
    'DatagramRequestHandler', 'ThreadingMixIn', 'ForkingUDPServer', 'ForkingTCPServer', 'ForkingMixIn', 'UnixStreamServer',
    'UnixDatagramServer', 'ThreadingUnixStreamServer', 'ThreadingUnixDatagramServer', 'ForkingUnixStreamServer',
    'ForkingUnixDatagramServer',
]


class BaseRequestHandler:
    """Deals with a request: setup(), handle(), finish()."""

    def __init__(self, request, client_address, server):
        self.request, self.client_address, self.server = request, client_address, server
        self.setup()  # as line 764
        try:
            self.handle()  # as line 766
        finally:
            self.finish()  # as line 768

    def finish(self):
        """Comes last, also after errors; may be overridden."""

    def handle(self):
        """Does what is to be done; to be overridden."""

    def setup(self):
        """Comes first; may be overridden."""


class _SocketWriter(io.BufferedIOBase):
    """A file to which everything is written at once."""

    def __init__(self, sock):
        self._sock = sock

    def fileno(self):
        return self._sock.fileno()  # as line 850

    def writable(self):
        return True

    def write(self, data):
        self._sock.sendall(data)  # as line 845: ‹self._sock.sendall(b)›
        with memoryview(data) as view:
            return view.nbytes  # as line 847


class StreamRequestHandler(BaseRequestHandler):
    """Deals with a connection by two files, rfile and wfile."""

    timeout = None
    disable_nagle_algorithm = False
    # How much the files keep before it is read or written (-1: the usual amount, 0: nothing).
    rbufsize = -1
    wbufsize = 0

    def setup(self):
        self.connection = connection = self.request
        if self.timeout is not None:
            connection.settimeout(self.timeout)  # as line 812: ‹self.connection.settimeout(self.timeout)›
        if self.disable_nagle_algorithm:
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, True)  # as line 814: ‹self.connection.setsockopt(socket.IPPROTO_TCP,\n                           socket.TCP_NODELAY, True)›
        self.rfile = connection.makefile('rb', self.rbufsize)  # as line 816: self.rfile = ‹self.connection.makefile('rb', self.rbufsize)›
        self.wfile = connection.makefile('wb', self.wbufsize) if self.wbufsize else _SocketWriter(connection)

    def finish(self):
        writer = self.wfile
        try:
            if not writer.closed:
                writer.flush()
        except OSError:
            pass  # Nobody listens any more.
        for file in (writer, self.rfile):
            file.close()


class DatagramRequestHandler(BaseRequestHandler):
    """Deals with a datagram by two files, rfile and wfile."""

    def setup(self):
        self.packet, self.socket = self.request
        self.rfile, self.wfile = io.BytesIO(self.packet), io.BytesIO()

    def finish(self):
        self.socket.sendto(self.wfile.getvalue(), self.client_address)  # as line 863


class BaseServer:
    """What servers have in common; subclasses say how a request is got."""

    timeout = None

    def __init__(self, server_address, RequestHandlerClass):
        self.server_address, self.RequestHandlerClass = server_address, RequestHandlerClass
        self._is_shut_down, self._shutdown_request = threading.Event(), False

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.server_close()  # as line 389

    # The loop.

    def serve_forever(self, poll_interval=0.5):
        """Deals with requests until shutdown(), which it looks for every poll_interval seconds."""
        self._is_shut_down.clear()
        try:
            with selectors.PollSelector() as selector:
                selector.register(self, selectors.EVENT_READ)  # as line 232
                while not self._shutdown_request:
                    came = selector.select(poll_interval)  # as line 235: ready = ‹selector.select(poll_interval)›
                    if not self._shutdown_request:
                        if came:
                            self._handle_request_noblock()  # as line 240
                        self.service_actions()  # as line 242
        finally:
            self._shutdown_request = False
            self._is_shut_down.set()

    def handle_request(self):
        """Deals with one request; waits for it at most self.timeout seconds."""
        limits = (self.socket.gettimeout(), self.timeout)
        left = min((limit for limit in limits if limit is not None), default=None)
        end = None if left is None else time() + left
        with selectors.PollSelector() as selector:
            selector.register(self, selectors.EVENT_READ)  # as line 294
            while not selector.select(left):  # as line 297: if ‹selector.select(timeout)›:
                if end is not None and (left := end - time()) < 0:
                    return self.handle_timeout()  # as line 303
            return self._handle_request_noblock()  # as line 298

    def shutdown(self):
        """Ends serve_forever(), which must run in another thread, and waits for that."""
        self._shutdown_request = True
        self._is_shut_down.wait()  # as line 255: ‹self.__is_shut_down.wait()›

    # A request, from its coming to its end.

    def _handle_request_noblock(self):
        try:
            request, client_address = self.get_request()  # as line 313: request, client_address = ‹self.get_request()›
        except OSError:
            return
        if not self.verify_request(request, client_address):  # as line 316: if ‹self.verify_request(request, client_address)›:
            self.shutdown_request(request)  # as line 326
            return
        try:
            self.process_request(request, client_address)  # as line 318
        except BaseException as problem:
            fatal = not isinstance(problem, Exception)
            if not fatal:
                self.handle_error(request, client_address)  # as line 320
            self.shutdown_request(request)  # as line 321
            if fatal:
                raise  # as line 324

    def process_request(self, request, client_address):
        """Deals with a request and ends it; ThreadingMixIn does that in a thread."""
        self.finish_request(request, client_address)  # as line 349
        self.shutdown_request(request)  # as line 350

    def finish_request(self, request, client_address):
        """Makes an instance of the handler's class, which deals with the request."""
        self.RequestHandlerClass(request, client_address, self)  # as line 362

    def shutdown_request(self, request):
        """Called to end a request."""
        self.close_request(request)  # as line 366

    def handle_error(self, request, client_address):
        """Tells an exception of a handler; may be overridden."""
        from traceback import print_exc
        rule = '-' * 40
        print(rule, file=sys.stderr)
        print('Exception occurred during processing of request from', client_address, file=sys.stderr)
        print_exc()
        print(rule, file=sys.stderr)

    # What subclasses may replace.

    def server_activate(self):
        """Called by the constructor."""

    def server_close(self):
        """Called to clean up."""

    def service_actions(self):
        """Called again and again by serve_forever()."""

    def handle_timeout(self):
        """Called when handle_request() has waited in vain."""

    def verify_request(self, request, client_address):
        """Whether the request is to be dealt with."""
        return True

    def close_request(self, request):
        """Called to clean up a request."""


class TCPServer(BaseServer):
    """A server for connections."""

    socket_type = socket.SOCK_STREAM
    address_family = socket.AF_INET
    allow_reuse_port = allow_reuse_address = False
    request_queue_size = 5

    def __init__(self, server_address, RequestHandlerClass, bind_and_activate=True):
        super().__init__(server_address, RequestHandlerClass)
        self.socket = socket.socket(self.address_family, self.socket_type)
        if not bind_and_activate:
            return
        try:
            self.server_bind()  # as line 457
            self.server_activate()  # as line 458
        except BaseException:
            self.server_close()  # as line 460
            raise  # as line 461

    def fileno(self):
        """The socket's descriptor, for selectors."""
        return self.socket.fileno()  # as line 503

    def server_bind(self):
        """Called by the constructor to bind the socket."""
        sock = self.socket
        if self.allow_reuse_address:
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        sock.bind(self.server_address)  # as line 478: ‹self.socket.bind(self.server_address)›
        self.server_address = sock.getsockname()

    def server_activate(self):
        self.socket.listen(self.request_queue_size)  # as line 487

    def get_request(self):
        """The next request and the address of its client."""
        return self.socket.accept()  # as line 511

    def close_request(self, request):
        request.close()  # as line 525

    def shutdown_request(self, request):
        try:
            # The client shall know at once; closing does not end it while others have the socket.
            request.shutdown(socket.SHUT_WR)  # as line 518
        except OSError:
            pass
        self.close_request(request)  # as line 521

    def server_close(self):
        self.socket.close()  # as line 495


class UnixStreamServer(TCPServer):
    address_family = socket.AF_UNIX


class UDPServer(TCPServer):
    """A server for datagrams."""

    max_packet_size = 8192
    socket_type = socket.SOCK_DGRAM

    def server_activate(self):
        """There are no connections to listen for."""

    def get_request(self):
        packet, sender = self.socket.recvfrom(self.max_packet_size)  # as line 541: data, client_addr = ‹self.socket.recvfrom(self.max_packet_size)›
        return (packet, self.socket), sender

    def close_request(self, request):
        """The socket is the server's own."""

    def shutdown_request(self, request):
        self.close_request(request)  # as line 550


class UnixDatagramServer(UDPServer):
    address_family = socket.AF_UNIX


class ThreadingMixIn:
    """Deals with each request in a thread of its own."""

    block_on_close = True
    daemon_threads = False
    _threads = None

    def process_request(self, request, client_address):
        thread = threading.Thread(
            target=self.process_request_thread, args=(request, client_address), daemon=bool(self.daemon_threads))
        if self.block_on_close and not thread.daemon:
            # Those that are over need not be waited for.
            self._threads = [one for one in self._threads or () if one.is_alive()]
            self._threads.append(thread)
        thread.start()  # as line 711: ‹t.start()›

    def process_request_thread(self, request, client_address):
        """What the thread does."""
        try:
            self.finish_request(request, client_address)  # as line 697
        except Exception:
            self.handle_error(request, client_address)  # as line 699
        finally:
            self.shutdown_request(request)  # as line 701

    def server_close(self):
        super().server_close()  # as line 714
        threads, self._threads = self._threads or (), None
        for thread in threads:
            thread.join()


class ForkingMixIn:
    """Deals with each request in a process of its own."""

    block_on_close = True
    max_children = 40
    timeout = 300
    # The numbers of the processes; None before the first.
    active_children = None

    def process_request(self, request, client_address):
        child = os.fork()  # as line 617: pid = ‹os.fork()›
        if child == 0:
            self._end_after(request, client_address)  # not shown
        if self.active_children is None:
            self.active_children = set()  # as line 621
        self.active_children.add(child)
        self.close_request(request)  # as line 623

    def _end_after(self, request, client_address):
        """What the child does: it never comes back."""
        code = 1
        try:
            try:
                self.finish_request(request, client_address)  # as line 630 in process_request
                code = 0
            except Exception:
                self.handle_error(request, client_address)  # as line 633 in process_request
            finally:
                self.shutdown_request(request)  # as line 636 in process_request
        finally:
            os._exit(code)

    def collect_children(self, *, blocking=False):
        """Waits for children that are over; for one to be over where there are too many."""
        children = self.active_children
        if children is None:
            return
        try:
            while len(children) >= self.max_children:
                children.discard(os.waitpid(-1, 0)[0])  # as line 579: pid, _ = ‹os.waitpid(-1, 0)›
        except ChildProcessError:
            children.clear()
        except OSError:
            pass
        options = 0 if blocking else os.WNOHANG
        for child in tuple(children):
            try:
                over, _ = os.waitpid(child, options)  # as line 591: pid, _ = ‹os.waitpid(pid, flags)›
            except ChildProcessError:
                over = child
            except OSError:
                continue
            children.discard(over)

    def service_actions(self):
        self.collect_children()  # as line 613

    def handle_timeout(self):
        self.collect_children()  # as line 606

    def server_close(self):
        super().server_close()  # as line 641
        self.collect_children(blocking=self.block_on_close)  # as line 642


class ThreadingTCPServer(ThreadingMixIn, TCPServer):
    pass


class ThreadingUDPServer(ThreadingMixIn, UDPServer):
    pass


class ThreadingUnixStreamServer(ThreadingMixIn, UnixStreamServer):
    pass


class ThreadingUnixDatagramServer(ThreadingMixIn, UnixDatagramServer):
    pass


class ForkingTCPServer(ForkingMixIn, TCPServer):
    pass


class ForkingUDPServer(ForkingMixIn, UDPServer):
    pass


class ForkingUnixStreamServer(ForkingMixIn, UnixStreamServer):
    pass


class ForkingUnixDatagramServer(ForkingMixIn, UnixDatagramServer):
    pass
