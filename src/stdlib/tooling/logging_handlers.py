"""More handlers: files that are changed for new ones, memory, queues, other computers."""

import copy
import logging
import os
import pickle
import queue
import socket
import struct
import threading
import time

DEFAULT_TCP_LOGGING_PORT = 9020
DEFAULT_UDP_LOGGING_PORT = 9021
DEFAULT_HTTP_LOGGING_PORT = 9022
DEFAULT_SOAP_LOGGING_PORT = 9023
SYSLOG_UDP_PORT = 514
SYSLOG_TCP_PORT = 514
_MIDNIGHT = 24 * 60 * 60


class BaseRotatingHandler(logging.FileHandler):
    namer = None
    rotator = None

    def __init__(self, filename, mode, encoding=None, delay=False, errors=None):
        logging.FileHandler.__init__(self, filename, mode=mode, encoding=encoding, delay=delay, errors=errors)  # as line 64: ‹logging.FileHandler.__init__(self, filename, mode=mode,\n                             encoding=encoding, delay=delay,\n                             errors=errors)›
        self.mode = mode
        self.encoding = encoding
        self.errors = errors

    def emit(self, record):
        try:
            if self.shouldRollover(record):  # as line 79
                self.doRollover()  # as line 80
            logging.FileHandler.emit(self, record)  # as line 81
        except Exception:
            self.handleError(record)  # as line 83

    def rotation_filename(self, default_name):
        return self.namer(default_name) if callable(self.namer) else default_name

    def rotate(self, source, dest):
        if callable(self.rotator):
            self.rotator(source, dest)
        elif os.path.exists(source):
            os.rename(source, dest)


class RotatingFileHandler(BaseRotatingHandler):
    """Begins a new file when the old one is large enough."""

    def __init__(self, filename, mode='a', maxBytes=0, backupCount=0, encoding=None, delay=False, errors=None):
        if maxBytes > 0:
            mode = 'a'
        BaseRotatingHandler.__init__(self, filename, mode, encoding=encoding, delay=delay, errors=errors)  # as line 161: ‹BaseRotatingHandler.__init__(self, filename, mode, encoding=encoding,\n                             delay=delay, errors=errors)›
        self.maxBytes = maxBytes
        self.backupCount = backupCount

    def doRollover(self):
        if self.stream:
            self.stream.close()
            self.stream = None
        if self.backupCount > 0:
            for i in range(self.backupCount - 1, 0, -1):
                source = self.rotation_filename(f'{self.baseFilename}.{i}')
                dest = self.rotation_filename(f'{self.baseFilename}.{i + 1}')
                if os.path.exists(source):
                    if os.path.exists(dest):
                        os.remove(dest)
                    os.rename(source, dest)
            dest = self.rotation_filename(self.baseFilename + '.1')
            if os.path.exists(dest):
                os.remove(dest)
            self.rotate(self.baseFilename, dest)
        if not self.delay:
            self.stream = self._open()

    def shouldRollover(self, record):
        if self.stream is None:
            self.stream = self._open()
        if self.maxBytes > 0:
            pos = self.stream.tell()
            if not pos:
                return False
            text = self.format(record)  # as line 203: msg = "%s\\n" % ‹self.format(record)›
            if pos + len(text) + 1 >= self.maxBytes:
                # Only what can be renamed is: no devices.
                return os.path.isfile(self.baseFilename) or not os.path.exists(self.baseFilename)
        return False


class TimedRotatingFileHandler(BaseRotatingHandler):
    """Begins a new file at certain times."""

    _KINDS = {
        'S': (1, '%Y-%m-%d_%H-%M-%S', r'\d{4}-\d{2}-\d{2}_\d{2}-\d{2}-\d{2}'),
        'M': (60, '%Y-%m-%d_%H-%M', r'\d{4}-\d{2}-\d{2}_\d{2}-\d{2}'),
        'H': (60 * 60, '%Y-%m-%d_%H', r'\d{4}-\d{2}-\d{2}_\d{2}'),
        'D': (_MIDNIGHT, '%Y-%m-%d', r'\d{4}-\d{2}-\d{2}'),
        'MIDNIGHT': (_MIDNIGHT, '%Y-%m-%d', r'\d{4}-\d{2}-\d{2}'),
        'W': (_MIDNIGHT * 7, '%Y-%m-%d', r'\d{4}-\d{2}-\d{2}'),
    }

    def __init__(
        self, filename, when='h', interval=1, backupCount=0, encoding=None, delay=False, utc=False, atTime=None, errors=None
    ):
        import re

        BaseRotatingHandler.__init__(self, filename, 'a', encoding=encoding, delay=delay, errors=errors)  # as line 223: ‹BaseRotatingHandler.__init__(self, filename, 'a', encoding=encoding,\n                             delay=delay, errors=errors)›
        self.when = when.upper()
        self.backupCount = backupCount
        self.utc = utc
        self.atTime = atTime
        kind = self.when
        if kind.startswith('W'):
            if len(kind) != 2:
                raise ValueError(f'You must specify a day for weekly rollover from 0 to 6 (0 is Monday): {kind}')
            if not '0' <= kind[1] <= '6':
                raise ValueError(f'Invalid day specified for weekly rollover: {kind}')
            self.dayOfWeek = int(kind[1])
            kind = 'W'
        if kind not in self._KINDS:
            raise ValueError(f'Invalid rollover interval specified: {self.when}')
        seconds, self.suffix, pattern = self._KINDS[kind]
        self.extMatch = re.compile(rf'(?<!\d){pattern}(?!\d)', re.ASCII)
        self.interval = seconds * interval
        if os.path.exists(self.baseFilename):
            begun = int(os.stat(self.baseFilename).st_mtime)
        else:
            begun = int(time.time())
        self.rolloverAt = self.computeRollover(begun)

    def _time(self, seconds):
        return time.gmtime(seconds) if self.utc else time.localtime(seconds)

    def computeRollover(self, currentTime):
        """When the next file begins, for a file that began at a time."""
        if self.when != 'MIDNIGHT' and not self.when.startswith('W'):
            return currentTime + self.interval
        now = self._time(currentTime)
        at = _MIDNIGHT if self.atTime is None else (self.atTime.hour * 60 + self.atTime.minute) * 60 + self.atTime.second
        left = at - ((now.tm_hour * 60 + now.tm_min) * 60 + now.tm_sec)
        weekday = now.tm_wday
        if left <= 0:
            left += _MIDNIGHT
            weekday = (weekday + 1) % 7
        result = currentTime + left
        if self.when.startswith('W'):
            result += (self.dayOfWeek - weekday) % 7 * _MIDNIGHT + self.interval - _MIDNIGHT * 7
        else:
            result += self.interval - _MIDNIGHT
        if self.utc:
            return result
        # Where the clocks change before, the day is an hour longer or shorter.
        summer = time.localtime(result).tm_isdst
        if summer == now.tm_isdst:
            return result
        if now.tm_isdst:
            return result + 3600
        return result - 3600 if time.localtime(result - 3600).tm_isdst else result

    def shouldRollover(self, record):
        now = int(time.time())
        if now < self.rolloverAt:
            return False
        if os.path.exists(self.baseFilename) and not os.path.isfile(self.baseFilename):
            self.rolloverAt = self.computeRollover(now)
            return False
        return True

    def getFilesToDelete(self):
        """The old files that are too many."""
        folder, base = os.path.split(self.baseFilename)
        found = []
        for name in os.listdir(folder):
            if self.namer is None:
                if name.startswith(base + '.') and self.extMatch.fullmatch(name[len(base) + 1:]):
                    found.append(os.path.join(folder, name))
                continue
            match = self.extMatch.search(name)
            while match:
                if os.path.basename(self.namer(f'{self.baseFilename}.{match[0]}')) == name:
                    found.append(os.path.join(folder, name))
                    break
                match = self.extMatch.search(name, match.start() + 1)
        if len(found) < self.backupCount:
            return []
        found.sort()
        return found[: len(found) - self.backupCount]

    def doRollover(self):
        now = int(time.time())
        begun = self.rolloverAt - self.interval
        if not self.utc:
            begun += (time.localtime(now).tm_isdst - time.localtime(begun).tm_isdst) * 3600
        target = self.rotation_filename(f'{self.baseFilename}.{time.strftime(self.suffix, self._time(begun))}')
        if os.path.exists(target):
            return
        if self.stream:
            self.stream.close()
            self.stream = None
        self.rotate(self.baseFilename, target)
        if self.backupCount > 0:
            for old in self.getFilesToDelete():
                os.remove(old)
        if not self.delay:
            self.stream = self._open()
        self.rolloverAt = self.computeRollover(now)


class WatchedFileHandler(logging.FileHandler):
    """Opens its file anew when another one has come into its place."""

    def __init__(self, filename, mode='a', encoding=None, delay=False, errors=None):
        logging.FileHandler.__init__(self, filename, mode=mode, encoding=encoding, delay=delay, errors=errors)  # as line 483: ‹logging.FileHandler.__init__(self, filename, mode=mode,\n                             encoding=encoding, delay=delay,\n                             errors=errors)›
        self.dev, self.ino = -1, -1
        self._statstream()

    def _statstream(self):
        if self.stream is None:
            return
        status = os.fstat(self.stream.fileno())
        self.dev, self.ino = status.st_dev, status.st_ino

    def reopenIfNeeded(self):
        if self.stream is None:
            return
        try:
            status = os.stat(self.baseFilename)
            if (status.st_dev, status.st_ino) == (self.dev, self.ino):
                return
        except FileNotFoundError:
            pass
        self.stream.flush()
        self.stream.close()
        self.stream = None
        self.stream = self._open()
        self._statstream()

    def emit(self, record):
        self.reopenIfNeeded()  # as line 539
        logging.FileHandler.emit(self, record)  # as line 540


class BufferingHandler(logging.Handler):
    """Keeps records until there are enough of them."""

    def __init__(self, capacity):
        logging.Handler.__init__(self)
        self.capacity = capacity
        self.buffer = []

    def shouldFlush(self, record):
        return len(self.buffer) >= self.capacity

    def emit(self, record):
        self.buffer.append(record)
        if self.shouldFlush(record):  # as line 1352
            self.flush()  # as line 1353

    def flush(self):
        with self.lock:
            self.buffer.clear()

    def close(self):
        try:
            self.flush()
        finally:
            logging.Handler.close(self)


class MemoryHandler(BufferingHandler):
    """Keeps records until there are enough, or one is bad enough."""

    def __init__(self, capacity, flushLevel=logging.ERROR, target=None, flushOnClose=True):
        BufferingHandler.__init__(self, capacity)
        self.flushLevel = flushLevel
        self.target = target
        self.flushOnClose = flushOnClose

    def shouldFlush(self, record):
        return len(self.buffer) >= self.capacity or record.levelno >= self.flushLevel

    def setTarget(self, target):
        self.acquire()
        try:
            self.target = target
        finally:
            self.release()

    def flush(self):
        self.acquire()
        try:
            if self.target:
                for record in self.buffer:
                    self.target.handle(record)  # as line 1426
                self.buffer.clear()
        finally:
            self.release()

    def close(self):
        try:
            if self.flushOnClose:
                self.flush()
        finally:
            self.acquire()
            try:
                self.target = None
                logging.Handler.close(self)
            finally:
                self.release()


class QueueHandler(logging.Handler):
    """Puts records on a queue."""

    def __init__(self, queue):
        logging.Handler.__init__(self)
        self.queue = queue
        self.listener = None

    def enqueue(self, record):
        self.queue.put_nowait(record)  # as line 1470

    def prepare(self, record):
        import copy
        msg = self.format(record)  # as line 1494
        record = copy.copy(record)
        record.message = msg
        record.msg = msg
        record.args = None
        record.exc_info = None
        record.exc_text = None
        record.stack_info = None
        return record

    def emit(self, record):
        try:
            self.enqueue(self.prepare(record))  # as line 1512
        except Exception:
            self.handleError(record)  # as line 1514


class QueueListener:
    """Takes records from a queue, in a thread of its own, and hands them to handlers."""

    _sentinel = None

    def __init__(self, queue, *handlers, respect_handler_level=False):
        self.queue = queue
        self.handlers = handlers
        self._thread = None
        self.respect_handler_level = respect_handler_level

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *args):
        self.stop()

    def dequeue(self, block):
        return self.queue.get(block)

    def start(self):
        if self._thread is not None:
            raise RuntimeError('Listener already started')
        self._thread = threading.Thread(target=self._monitor)
        self._thread.daemon = True
        self._thread.start()

    def prepare(self, record):
        return record

    def handle(self, record):
        record = self.prepare(record)
        for handler in self.handlers:
            if not self.respect_handler_level or record.levelno >= handler.level:
                handler.handle(record)  # as line 1595

    def _monitor(self):
        has_task_done = hasattr(self.queue, 'task_done')
        while True:
            try:
                record = self.dequeue(True)
                if record is self._sentinel:
                    if has_task_done:
                        self.queue.task_done()
                    break
                self.handle(record)  # as line 1614
                if has_task_done:
                    self.queue.task_done()
            except queue.Empty:
                break

    def enqueue_sentinel(self):
        self.queue.put_nowait(self._sentinel)

    def stop(self):
        if self._thread:
            self.enqueue_sentinel()
            self._thread.join()
            self._thread = None


class SocketHandler(logging.Handler):
    """Sends records, pickled, over a TCP connection; without a port over a Unix socket."""

    def __init__(self, host, port):
        logging.Handler.__init__(self)
        self.host = host
        self.port = port
        self.address = host if port is None else (host, port)
        self.sock = None
        self.closeOnError = False
        # After a failure it is tried again at this time, which moves away with every failure.
        self.retryTime = None
        self.retryStart = 1.0
        self.retryMax = 30.0
        self.retryFactor = 2.0

    def makeSocket(self, timeout=1):
        if self.port is not None:
            return socket.create_connection(self.address, timeout=timeout)
        made = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        made.settimeout(timeout)
        try:
            made.connect(self.address)
        except OSError:
            made.close()
            raise
        return made

    def createSocket(self):
        now = time.time()
        if self.retryTime is not None and now < self.retryTime:
            return
        try:
            self.sock = self.makeSocket()
            self.retryTime = None
        except OSError:
            if self.retryTime is None:
                self.retryPeriod = self.retryStart
            else:
                self.retryPeriod = min(self.retryPeriod * self.retryFactor, self.retryMax)
            self.retryTime = now + self.retryPeriod

    def send(self, s):
        if self.sock is None:
            self.createSocket()
        if self.sock:
            try:
                self.sock.sendall(s)
            except OSError:
                self.sock.close()
                self.sock = None

    def makePickle(self, record):
        """The record as bytes, their number before them."""
        if record.exc_info:
            self.format(record)
        attributes = dict(record.__dict__, msg=record.getMessage(), args=None, exc_info=None)
        attributes.pop('message', None)
        data = pickle.dumps(attributes, 1)
        return struct.pack('>L', len(data)) + data

    def handleError(self, record):
        if self.closeOnError and self.sock:
            self.sock.close()
            self.sock = None
        else:
            logging.Handler.handleError(self, record)

    def emit(self, record):
        try:
            self.send(self.makePickle(record))
        except Exception:
            self.handleError(record)

    def close(self):
        with self.lock:
            sock, self.sock = self.sock, None
            if sock:
                sock.close()
            logging.Handler.close(self)


class DatagramHandler(SocketHandler):
    """Sends records, pickled, as datagrams."""

    def __init__(self, host, port):
        SocketHandler.__init__(self, host, port)
        self.closeOnError = False

    def makeSocket(self):
        return socket.socket(socket.AF_UNIX if self.port is None else socket.AF_INET, socket.SOCK_DGRAM)

    def send(self, s):
        if self.sock is None:
            self.createSocket()
        self.sock.sendto(s, self.address)


class SysLogHandler(logging.Handler):
    """Sends records to a syslog."""

    LOG_EMERG, LOG_ALERT, LOG_CRIT, LOG_ERR, LOG_WARNING, LOG_NOTICE, LOG_INFO, LOG_DEBUG = range(8)
    (
        LOG_KERN, LOG_USER, LOG_MAIL, LOG_DAEMON, LOG_AUTH, LOG_SYSLOG, LOG_LPR, LOG_NEWS, LOG_UUCP, LOG_CRON, LOG_AUTHPRIV, LOG_FTP, LOG_NTP, LOG_SECURITY,
        LOG_CONSOLE, LOG_SOLCRON,
    ) = range(16)
    LOG_LOCAL0, LOG_LOCAL1, LOG_LOCAL2, LOG_LOCAL3, LOG_LOCAL4, LOG_LOCAL5, LOG_LOCAL6, LOG_LOCAL7 = range(16, 24)
    priority_names = {
        'alert': LOG_ALERT, 'crit': LOG_CRIT, 'critical': LOG_CRIT, 'debug': LOG_DEBUG, 'emerg': LOG_EMERG, 'err': LOG_ERR, 'error': LOG_ERR,
        'info': LOG_INFO, 'notice': LOG_NOTICE, 'panic': LOG_EMERG, 'warn': LOG_WARNING, 'warning': LOG_WARNING,
    }
    facility_names = {
        'auth': LOG_AUTH, 'authpriv': LOG_AUTHPRIV, 'console': LOG_CONSOLE, 'cron': LOG_CRON, 'daemon': LOG_DAEMON, 'ftp': LOG_FTP, 'kern': LOG_KERN,
        'lpr': LOG_LPR, 'mail': LOG_MAIL, 'news': LOG_NEWS, 'ntp': LOG_NTP, 'security': LOG_SECURITY, 'solaris-cron': LOG_SOLCRON, 'syslog': LOG_SYSLOG,
        'user': LOG_USER, 'uucp': LOG_UUCP, 'local0': LOG_LOCAL0, 'local1': LOG_LOCAL1, 'local2': LOG_LOCAL2, 'local3': LOG_LOCAL3, 'local4': LOG_LOCAL4,
        'local5': LOG_LOCAL5, 'local6': LOG_LOCAL6, 'local7': LOG_LOCAL7,
    }
    priority_map = {'DEBUG': 'debug', 'INFO': 'info', 'WARNING': 'warning', 'ERROR': 'error', 'CRITICAL': 'critical'}
    ident = ''
    append_nul = True

    def __init__(self, address=('localhost', SYSLOG_UDP_PORT), facility=LOG_USER, socktype=None, timeout=None):
        logging.Handler.__init__(self)
        self.address = address
        self.facility = facility
        self.socktype = socktype
        self.timeout = timeout
        self.socket = None
        self.createSocket()

    def createSocket(self):
        if isinstance(self.address, str):
            self.unixsocket = True
            # A syslog that is not there yet may be there when something is to be sent.
            try:
                self._connect(socket.AF_UNIX, self.socktype or socket.SOCK_DGRAM, self.address)
            except OSError:
                pass
            return
        self.unixsocket = False
        kind = self.socktype or socket.SOCK_DGRAM
        host, port = self.address
        family, kind, protocol, _, place = socket.getaddrinfo(host, port, 0, kind)[0]
        self.socket = socket.socket(family, kind, protocol)
        if self.timeout:
            self.socket.settimeout(self.timeout)
        if kind == socket.SOCK_STREAM:
            self.socket.connect(place)
        self.socktype = kind

    def _connect(self, family, kind, place):
        self.socket = socket.socket(family, kind)
        try:
            self.socket.connect(place)
        except OSError:
            self.socket.close()
            self.socket = None
            raise
        self.socktype = kind

    def encodePriority(self, facility, priority):
        if isinstance(facility, str):
            facility = self.facility_names[facility]
        if isinstance(priority, str):
            priority = self.priority_names[priority]
        return (facility << 3) | priority

    def mapPriority(self, levelName):
        return self.priority_map.get(levelName, 'warning')

    def emit(self, record):
        try:
            text = self.ident + self.format(record) + ('\000' if self.append_nul else '')
            priority = self.encodePriority(self.facility, self.mapPriority(record.levelname))
            message = f'<{priority:d}>'.encode('utf-8') + text.encode('utf-8')
            if self.socket is None:
                self.createSocket()
            if self.unixsocket:
                try:
                    self.socket.send(message)
                except OSError:
                    self.socket.close()
                    self._connect(socket.AF_UNIX, self.socktype, self.address)
                    self.socket.send(message)
            elif self.socktype == socket.SOCK_DGRAM:
                self.socket.sendto(message, self.address)
            else:
                self.socket.sendall(message)
        except Exception:
            self.handleError(record)

    def close(self):
        with self.lock:
            sock, self.socket = self.socket, None
            if sock:
                sock.close()
            logging.Handler.close(self)


class SMTPHandler(logging.Handler):
    """Would send records by mail: headwaiter does not simulate mail servers."""

    def __init__(self, mailhost, fromaddr, toaddrs, subject, credentials=None, secure=None, timeout=5.0):
        logging.Handler.__init__(self)
        self.mailhost, self.mailport = mailhost if isinstance(mailhost, (list, tuple)) else (mailhost, None)
        if isinstance(credentials, (list, tuple)):
            self.username, self.password = credentials
        else:
            self.username = None
        self.fromaddr = fromaddr
        self.toaddrs = [toaddrs] if isinstance(toaddrs, str) else toaddrs
        self.subject = subject
        self.secure = secure
        self.timeout = timeout

    def getSubject(self, record):
        return self.subject

    def emit(self, record):
        try:
            import smtplib
        except Exception:
            self.handleError(record)


class HTTPHandler(logging.Handler):
    """Sends records to a web server, as a query or as a form."""

    def __init__(self, host, url, method='GET', secure=False, credentials=None, context=None):
        logging.Handler.__init__(self)
        method = method.upper()
        if method not in ('GET', 'POST'):
            raise ValueError('method must be GET or POST')
        if not secure and context is not None:
            raise ValueError('context parameter only makes sense with secure=True')
        self.host = host
        self.url = url
        self.method = method
        self.secure = secure
        self.credentials = credentials
        self.context = context

    def mapLogRecord(self, record):
        return record.__dict__

    def getConnection(self, host, secure):
        import http.client

        return http.client.HTTPSConnection(host, context=self.context) if secure else http.client.HTTPConnection(host)

    def emit(self, record):
        import base64
        import urllib.parse

        try:
            connection = self.getConnection(self.host, self.secure)
            data = urllib.parse.urlencode(self.mapLogRecord(record))
            url = self.url
            if self.method == 'GET':
                url += ('&' if '?' in url else '?') + data
            connection.putrequest(self.method, url)
            if self.method == 'POST':
                connection.putheader('Content-type', 'application/x-www-form-urlencoded')
                connection.putheader('Content-length', str(len(data)))
            if self.credentials:
                secret = base64.b64encode(('%s:%s' % self.credentials).encode('utf-8')).strip().decode('ascii')
                connection.putheader('Authorization', 'Basic ' + secret)
            connection.endheaders()
            if self.method == 'POST':
                connection.send(data.encode('utf-8'))
            connection.getresponse()
        except Exception:
            self.handleError(record)
