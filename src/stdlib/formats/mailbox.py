"""Boxes of messages on the disk: one file (mbox), or a file each (Maildir)."""

__all__ = ['Mailbox', 'Maildir', 'mbox', 'Message', 'MaildirMessage', 'mboxMessage', 'Error', 'NoSuchMailboxError', 'NotEmptyError', 'ExternalClashError', 'FormatError']

import contextlib
import email
import email.generator
import email.message
import io
import os
import socket
import time


class Error(Exception):
    """The base of what this module raises."""


class NoSuchMailboxError(Error):
    """There is no box of this name."""


class NotEmptyError(Error):
    """The box still holds messages."""


class ExternalClashError(Error):
    """Somebody else has the box, or changed it."""


class FormatError(Error):
    """A file is not as it has to be."""


class Message(email.message.Message):
    """A message, with what its box knows of it."""

    def __init__(self, message=None):
        super().__init__()
        if isinstance(message, email.message.Message):  # as line 1569
            self._become(message)
            if isinstance(message, Message):  # as line 1571
                message._explain_to(self)  # as line 1572
        elif message is not None:
            if isinstance(message, bytes):
                made = email.message_from_bytes(message)
            elif isinstance(message, str):  # as line 1575
                made = email.message_from_string(message)
            elif isinstance(message, io.TextIOWrapper):  # as line 1577
                made = email.message_from_file(message)
            elif hasattr(message, 'read'):
                made = email.message_from_binary_file(message)
            else:
                raise TypeError('Invalid message type: %s' % type(message))  # as line 1584
            self._become(made)

    def _become(self, message):
        own = getattr(message, '_type_specific_attributes', ())
        for name, value in message.__dict__.items():
            if name not in own:
                self.__dict__[name] = value

    def _explain_to(self, message):
        if not isinstance(message, Message):
            raise TypeError('Cannot convert to specified type')  # as line 1598


class _WithFlags(Message):
    """A message with flags: a letter each."""

    def get_flags(self):
        """The letters of the flags."""
        raise NotImplementedError

    def set_flags(self, flags):
        """Set the flags."""
        raise NotImplementedError

    def add_flag(self, flag):
        """More flags."""
        self.set_flags(''.join(set(self.get_flags()) | set(flag)))

    def remove_flag(self, flag):
        """Fewer flags."""
        if self.get_flags():
            self.set_flags(''.join(set(self.get_flags()) - set(flag)))


class MaildirMessage(_WithFlags):
    """A message of a Maildir."""

    _type_specific_attributes = ['_subdir', '_info', '_date']

    def __init__(self, message=None):
        self._subdir, self._info, self._date = 'new', '', time.time()
        super().__init__(message)

    def get_subdir(self):
        """The folder: "new" or "cur"."""
        return self._subdir

    def set_subdir(self, subdir):
        """Set the folder."""
        if subdir not in ('new', 'cur'):
            raise ValueError("subdir must be 'new' or 'cur': %s" % subdir)  # as line 1622
        self._subdir = subdir

    def get_flags(self):
        """The letters of the flags."""
        return self._info[2:] if self._info.startswith('2,') else ''

    def set_flags(self, flags):
        """Set the flags."""
        self._info = '2,' + ''.join(sorted(flags))  # as line 1633

    def get_date(self):
        """When it came, in seconds since the epoch."""
        return self._date

    def set_date(self, date):
        """Set when it came."""
        try:
            self._date = float(date)  # as line 1651
        except ValueError:
            raise TypeError("can't convert to float: %s" % date) from None  # as line 1653

    def get_info(self):
        """What the name of its file says behind the colon."""
        return self._info

    def set_info(self, info):
        """Set that."""
        if not isinstance(info, str):
            raise TypeError('info must be a string: %s' % type(info))  # as line 1664
        self._info = info

    def _explain_to(self, message):
        if isinstance(message, MaildirMessage):  # as line 1668
            message._subdir, message._info, message._date = self._subdir, self._info, self._date
        elif isinstance(message, mboxMessage):
            flags = set(self.get_flags())
            given = [there for flag, there in (('S', 'R'), ('F', 'F'), ('R', 'A'), ('T', 'D')) if flag in flags]
            if self._subdir == 'cur':
                given.append('O')
            message.set_flags(''.join(given))
            message.set_from('MAILER-DAEMON', time.gmtime(self._date))
        else:
            super()._explain_to(message)


class mboxMessage(_WithFlags):
    """A message of an mbox."""

    _type_specific_attributes = ['_from']

    def __init__(self, message=None):
        self.set_from('MAILER-DAEMON', True)
        if isinstance(message, email.message.Message):
            line = message.get_unixfrom()
            if line is not None and line.startswith('From '):
                self.set_from(line[5:])
        super().__init__(message)

    def get_from(self):
        """What the line before the message says."""
        return self._from

    def set_from(self, from_, time_=None):
        """Set that, with a time behind it."""
        if time_ is not None:
            from_ += ' ' + time.asctime(time.gmtime() if time_ is True else time_)
        self._from = from_

    def get_flags(self):
        """The letters of the flags."""
        return self.get('Status', '') + self.get('X-Status', '')

    def set_flags(self, flags):
        """Set the flags."""
        left = set(flags)
        shown = {}
        for name, letters in (('Status', 'RO'), ('X-Status', 'DFA')):
            shown[name] = ''.join(letter for letter in letters if letter in left)
            left -= set(letters)
        shown['X-Status'] += ''.join(sorted(left))
        for name, text in shown.items():
            try:
                self.replace_header(name, text)
            except KeyError:
                self.add_header(name, text)

    def _explain_to(self, message):
        if isinstance(message, MaildirMessage):
            flags = set(self.get_flags())
            if 'O' in flags:
                message.set_subdir('cur')
            for flag, there in (('F', 'F'), ('A', 'R'), ('R', 'S'), ('D', 'T')):
                if flag in flags:
                    message.add_flag(there)
            del message['status'], message['x-status']
        elif isinstance(message, mboxMessage):
            message.set_flags(self.get_flags())
            message.set_from(self.get_from())
        else:
            super()._explain_to(message)


def _bytes_of(message, mangle):
    """The bytes of what may be put into a box."""
    if isinstance(message, email.message.Message):
        out = io.BytesIO()
        email.generator.BytesGenerator(out, mangle, 0).flatten(message)
        return out.getvalue()
    if isinstance(message, str):
        try:
            message = message.encode('ascii')
        except UnicodeError:
            raise ValueError('String input must be ASCII-only; use bytes or a Message instead') from None
    elif hasattr(message, 'read'):
        message = message.read()
        message = message.encode('ascii') if isinstance(message, str) else message
    if not isinstance(message, bytes):
        raise TypeError('Invalid message type: %s' % type(message))
    message = message.replace(b'\r\n', b'\n').replace(b'\r', b'\n')
    if mangle:
        message = message.replace(b'\nFrom ', b'\n>From ')
    return message


class Mailbox:
    """Messages by their keys."""

    def __init__(self, path, factory=None, create=True):
        self._path = os.path.abspath(os.path.expanduser(path))  # as line 39
        self._factory = factory

    def discard(self, key):
        """Takes a message out, if it is there."""
        with contextlib.suppress(KeyError):
            self.remove(key)  # as line 56

    def __delitem__(self, key):
        self.remove(key)  # as line 51

    def get(self, key, default=None):
        """A message."""
        try:
            return self[key]
        except KeyError:
            return default

    def __getitem__(self, key):
        if not self._factory:
            return self.get_message(key)  # as line 74
        with contextlib.closing(self.get_file(key)) as file:  # as line 76
            return self._factory(file)  # as line 77

    def get_string(self, key):
        """The text of a message."""
        return email.message_from_bytes(self.get_bytes(key)).as_string()  # as line 88

    def get_file(self, key):
        """A file with a message."""
        return io.BytesIO(self.get_bytes(key))

    def keys(self):
        """The keys."""
        return list(self.iterkeys())  # as line 104

    def itervalues(self):
        """The messages, one by one."""
        for key in self.keys():
            with contextlib.suppress(KeyError):
                yield self[key]

    __iter__ = itervalues

    def values(self):
        """The messages."""
        return list(self.itervalues())  # as line 120

    def iteritems(self):
        """The keys with their messages, one by one."""
        for key in self.keys():
            with contextlib.suppress(KeyError):
                yield key, self[key]

    def items(self):
        """The keys with their messages."""
        return list(self.iteritems())  # as line 133

    def clear(self):
        """Takes all messages out."""
        for key in self.keys():  # as line 145
            self.discard(key)  # as line 146

    def pop(self, key, default=None):
        """Takes a message out and gives it."""
        try:
            found = self[key]
        except KeyError:
            return default
        self.discard(key)  # as line 154
        return found

    def popitem(self):
        """Takes any message out and gives it with its key."""
        for key in self.iterkeys():  # as line 159
            return key, self.pop(key)
        raise KeyError('No messages in mailbox')  # as line 162

    def update(self, arg=None):
        """Puts other messages in the place of those that are there."""
        pairs = arg.iteritems() if hasattr(arg, 'iteritems') else arg.items() if hasattr(arg, 'items') else arg
        missing = False
        for key, message in pairs:
            try:
                self[key] = message  # as line 175
            except KeyError:
                missing = True
        if missing:
            raise KeyError('No message with key(s)')  # as line 179


class mbox(Mailbox):
    """A file with all messages."""

    _mangle_from_ = True

    def __init__(self, path, factory=None, create=True):
        super().__init__(path, factory, create)
        self._message_factory = mboxMessage
        if not os.path.exists(self._path):
            if not create:
                raise NoSuchMailboxError(self._path)
            with open(self._path, 'wb'):
                pass
        self._locked = self._changed = self._read = False
        self._entries, self._next = {}, 0

    def _filled(self):
        if not self._read:
            self._read = True
            with open(self._path, 'rb') as file:
                lines = file.read().splitlines(keepends=True)
            entries, before = [], b'\n'
            for line in lines:
                if line.startswith(b'From ') and before.strip(b'\r\n') == b'':
                    entries.append([line, []])
                elif entries:
                    entries[-1][1].append(line)
                before = line
            for line, body in entries:
                if body and body[-1].strip(b'\r\n') == b'':
                    body.pop()
                self._entries[self._next] = line.rstrip(b'\r\n'), b''.join(body)
                self._next += 1
        return self._entries

    def _entry(self, message):
        line = None
        if isinstance(message, bytes) and message.startswith(b'From '):
            line, _, message = message.partition(b'\n')
        elif isinstance(message, mboxMessage):
            line = b'From ' + message.get_from().encode('ascii')
        elif isinstance(message, email.message.Message) and message.get_unixfrom() is not None:
            line = message.get_unixfrom().encode('ascii')
        if line is None:
            line = b'From MAILER-DAEMON ' + time.asctime(time.gmtime()).encode()
        body = _bytes_of(message, True)
        return line, body if body.endswith(b'\n') else body + b'\n'

    def add(self, message):
        """Puts a message in; its key."""
        entries = self._filled()
        key = self._next
        entries[key] = self._entry(message)
        self._next += 1
        with open(self._path, 'ab') as file:
            file.write(self._written(*entries[key]))
        return key

    def _written(self, line, body):
        return line + b'\n' + body + b'\n'

    def _known(self, key):
        try:
            return self._filled()[key]
        except KeyError:
            raise KeyError('No message with key: %s' % key) from None

    def remove(self, key):
        """Takes a message out."""
        self._known(key)
        del self._entries[key]
        self._changed = True

    def __setitem__(self, key, message):
        self._known(key)
        self._entries[key] = self._entry(message)
        self._changed = True

    def get_message(self, key):
        """A message."""
        line, body = self._known(key)
        message = mboxMessage(body)
        message.set_from(line[5:].decode('ascii', 'replace'))
        message.set_unixfrom(line.decode('ascii', 'replace'))
        return message

    def get_string(self, key, from_=False):
        """The text of a message."""
        return email.message_from_bytes(self.get_bytes(key, from_)).as_string(unixfrom=from_)

    def get_bytes(self, key, from_=False):
        """The bytes of a message."""
        line, body = self._known(key)
        return line + b'\n' + body if from_ else body

    def get_file(self, key, from_=False):
        """A file with a message."""
        return io.BytesIO(self.get_bytes(key, from_))

    def iterkeys(self):
        """The keys, one by one."""
        yield from list(self._filled())

    def __contains__(self, key):
        return key in self._filled()

    def __len__(self):
        return len(self._filled())

    def lock(self):
        """Keeps others out."""
        if not self._locked:
            try:
                with open(self._path + '.lock', 'x'):
                    pass
            except FileExistsError:
                raise ExternalClashError('dot lock unavailable: %s' % self._path) from None
            self._locked = True

    def unlock(self):
        """Lets others in."""
        if self._locked:
            os.remove(self._path + '.lock')
            self._locked = False

    def flush(self):
        """Writes what was changed."""
        if self._changed:
            with open(self._path, 'wb') as file:
                file.write(b''.join(self._written(*entry) for entry in self._entries.values()))
            self._changed = False

    def close(self):
        """Writes what was changed, and lets others in."""
        try:
            self.flush()
        finally:
            self.unlock()


class Maildir(Mailbox):
    """A folder with a file for each message."""

    colon = ':'
    _count = 1

    def __init__(self, dirname, factory=None, create=True):
        super().__init__(dirname, factory, create)
        self._paths = {name: os.path.join(self._path, name) for name in ('tmp', 'new', 'cur')}
        if not os.path.exists(self._path):  # as line 280
            if not create:
                raise NoSuchMailboxError(self._path)  # as line 286
            os.mkdir(self._path, 0o700)  # as line 282
            for path in self._paths.values():  # as line 283
                os.mkdir(path, 0o700)  # as line 284

    def _names(self):
        found = {}
        for folder in ('new', 'cur'):
            for name in os.listdir(self._paths[folder]):
                if not os.path.isdir(os.path.join(self._paths[folder], name)):
                    found[name.split(self.colon)[0]] = os.path.join(folder, name)
        return found

    def _known(self, key):
        try:
            return self._names()[key]
        except KeyError:
            raise KeyError('No message with key: %s' % key) from None

    def add(self, message):
        """Puts a message in; its key."""
        now = time.time()
        host = socket.gethostname().replace('/', r'\057').replace(':', r'\072')
        key = f'{int(now)}.M{int(now % 1 * 1e6)}P{os.getpid()}Q{Maildir._count}.{host}'
        Maildir._count += 1
        self._store(key, message)
        return key

    def _store(self, key, message):
        folder, info = 'new', ''
        if isinstance(message, MaildirMessage):
            folder = message.get_subdir()
            info = self.colon + message.get_info() if message.get_info() else ''
        path = os.path.join(self._paths[folder], key + info)
        with open(path, 'wb') as file:
            file.write(_bytes_of(message, False))
        if isinstance(message, MaildirMessage):
            os.utime(path, (os.path.getatime(path), message.get_date()))

    def remove(self, key):
        """Takes a message out."""
        os.remove(os.path.join(self._path, self._known(key)))

    def __setitem__(self, key, message):
        before = os.path.join(self._path, self._known(key))
        os.remove(before)
        self._store(key, message)

    def get_message(self, key):
        """A message."""
        name = self._known(key)
        path = os.path.join(self._path, name)
        with open(path, 'rb') as file:
            message = (self._factory or MaildirMessage)(file)
        folder, file_name = os.path.split(name)
        message.set_subdir(folder)
        if self.colon in file_name:
            message.set_info(file_name.split(self.colon)[-1])
        message.set_date(os.path.getmtime(path))
        return message

    def get_bytes(self, key):
        """The bytes of a message."""
        with open(os.path.join(self._path, self._known(key)), 'rb') as file:
            return file.read().replace(os.linesep.encode(), b'\n')

    def iterkeys(self):
        """The keys, one by one."""
        yield from self._names()

    def __contains__(self, key):
        return key in self._names()

    def __len__(self):
        return len(self._names())

    def flush(self):
        """Nothing is left to write."""

    def lock(self):
        """Nobody has to be kept out."""

    def unlock(self):
        """Nobody was kept out."""

    def close(self):
        """Nothing is left to write."""

    def list_folders(self):
        """The names of the boxes in this one."""
        return [
            name[1:] for name in os.listdir(self._path)
            if len(name) > 1 and name[0] == '.' and os.path.isdir(os.path.join(self._path, name))
        ]

    def get_folder(self, folder):
        """A box in this one."""
        return Maildir(os.path.join(self._path, '.' + folder), factory=self._factory, create=False)

    def add_folder(self, folder):
        """Makes a box in this one."""
        path = os.path.join(self._path, '.' + folder)  # as line 503
        made = Maildir(path, factory=self._factory)
        with open(os.path.join(path, 'maildirfolder'), 'a'):
            pass
        return made

    def remove_folder(self, folder):
        """Takes an empty box out."""
        path = os.path.join(self._path, '.' + folder)  # as line 513
        for name in ('new', 'cur'):
            if any(entry[0] != '.' for entry in os.listdir(os.path.join(path, name))):
                raise NotEmptyError(f'Folder contains message(s): {folder}')
        for at, folders, files in os.walk(path, topdown=False):
            for name in files:
                os.remove(os.path.join(at, name))
            for name in folders:
                os.rmdir(os.path.join(at, name))
        os.rmdir(path)  # as line 528

    def clean(self):
        """Takes out what has been in the making for too long."""
        for name in os.listdir(self._paths['tmp']):
            path = os.path.join(self._paths['tmp'], name)
            if time.time() - os.path.getatime(path) > 129600:
                os.remove(path)  # as line 536
