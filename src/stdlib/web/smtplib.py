"""Handing mail to a server."""

import base64
import copy
import datetime
import email.generator
import email.message
import email.utils
import hmac
import io
import re
import socket
import sys

__all__ = [
    "SMTPException", "SMTPNotSupportedError", "SMTPServerDisconnected", "SMTPResponseException", "SMTPSenderRefused", "SMTPRecipientsRefused",
    "SMTPDataError", "SMTPConnectError", "SMTPHeloError", "SMTPAuthenticationError", "quoteaddr", "quotedata", "SMTP",
]

SMTP_PORT = 25
SMTP_SSL_PORT = 465
LMTP_PORT = 2003
CRLF = "\r\n"
bCRLF = b"\r\n"
_MAXLINE = 8192
_MAXCHALLENGE = 5
_have_ssl = False
OLDSTYLE_AUTH = re.compile(r"auth=(.*)", re.I)
_FEATURE = re.compile(r"(?P<feature>[A-Za-z0-9][A-Za-z0-9\-]*) ?")


class SMTPException(OSError):
    """What can go wrong with handing over mail."""


class SMTPNotSupportedError(SMTPException):
    """The server cannot do what is asked for."""


class SMTPServerDisconnected(SMTPException):
    """There is no connection (any more)."""


class SMTPResponseException(SMTPException):
    """The server answers with a number that says no."""

    def __init__(self, code, msg):
        self.smtp_code, self.smtp_error = code, msg
        self.args = code, msg


class SMTPSenderRefused(SMTPResponseException):
    """The server takes no mail from this sender."""

    def __init__(self, code, msg, sender):
        self.smtp_code, self.smtp_error, self.sender = code, msg, sender
        self.args = code, msg, sender


class SMTPRecipientsRefused(SMTPException):
    """The server takes no mail for any of them; `recipients` says why, for each."""

    def __init__(self, recipients):
        self.recipients = recipients
        self.args = (recipients,)


class SMTPDataError(SMTPResponseException):
    """The server did not take the message."""


class SMTPConnectError(SMTPResponseException):
    """The server did not welcome us."""


class SMTPHeloError(SMTPResponseException):
    """The server did not answer to the greeting."""


class SMTPAuthenticationError(SMTPResponseException):
    """The server does not believe who we are."""


def quoteaddr(addrstring):
    """An address in angle brackets, of what may have a name before it."""
    name, address = email.utils.parseaddr(addrstring)
    if (name, address) == ("", ""):
        # Not to be understood: as it is.
        return addrstring if addrstring.strip().startswith("<") else f"<{addrstring}>"
    return f"<{address}>"


def _addr_only(addrstring):
    name, address = email.utils.parseaddr(addrstring)
    return address if (name, address) != ("", "") else addrstring


def _fix_eols(data):
    return re.sub(r"\r\n|\n|\r(?!\n)", CRLF, data)


def quotedata(data):
    """A message as it travels: every line ends with CRLF, a point at the beginning of one is doubled."""
    return re.sub(r"(?m)^\.", "..", _fix_eols(data))


def _quote_periods(bindata):
    return re.sub(rb"(?m)^\.", b"..", bindata)


class SMTP:
    """A connection to a mail server."""

    debuglevel = 0
    sock = file = None
    helo_resp = ehlo_resp = None
    ehlo_msg = "ehlo"
    does_esmtp = False
    default_port = SMTP_PORT

    def __init__(self, host="", port=0, local_hostname=None, timeout=socket._GLOBAL_DEFAULT_TIMEOUT, source_address=None):
        self._host, self.timeout, self.source_address = host, timeout, source_address
        self.esmtp_features = {}
        self.command_encoding = "ascii"
        self._auth_challenge_count = 0
        if host:
            code, text = self.connect(host, port)  # as line 262: (code, msg) = ‹self.connect(host, port)›
            if code != 220:  # as line 263
                self.close()  # as line 264
                raise SMTPConnectError(code, text)  # as line 265: raise SMTPConnectError(code, msg)
        self.local_hostname = _own_name() if local_hostname is None else local_hostname

    def __enter__(self):
        return self

    def __exit__(self, *args):
        try:
            code, message = self.docmd("QUIT")  # as line 289
            if code != 221:  # as line 290
                raise SMTPResponseException(code, message)  # as line 291
        except SMTPServerDisconnected:
            pass
        finally:
            self.close()  # as line 295

    def set_debuglevel(self, debuglevel):
        """Whether what goes to and fro is shown on standard error; 2: with the time."""
        self.debuglevel = debuglevel

    def _print_debug(self, *args):
        if self.debuglevel > 1:  # as line 307
            args = datetime.datetime.now().time(), *args
        print(*args, file=sys.stderr)  # as line 310

    def _get_socket(self, host, port, timeout):
        if timeout is not None and not timeout:
            raise ValueError("Non-blocking socket (timeout=0) is not supported")
        if self.debuglevel > 0:  # as line 317
            self._print_debug("connect: to", (host, port), self.source_address)
        return socket.create_connection((host, port), timeout, self.source_address)  # as line 319: return ‹socket.create_connection((host, port), timeout,\n                                self.source_address)›

    def connect(self, host="localhost", port=0, source_address=None):
        """Connects, and answers with the code and text of the welcome."""
        if source_address:
            self.source_address = source_address
        if not port and host.count(":") == 1:
            host, _, number = host.rpartition(":")
            try:
                port = int(number)
            except ValueError:
                raise OSError("nonnumeric port")  # as line 344
        port = port or self.default_port
        self.sock = self._get_socket(host, port, self.timeout)  # as line 348
        self.file = None
        code, text = self.getreply()  # as line 350: (code, msg) = ‹self.getreply()›
        if self.debuglevel > 0:  # as line 351
            self._print_debug("connect:", repr(text))
        return code, text

    def send(self, s):
        """Sends bytes, or a command's text."""
        if self.debuglevel > 0:  # as line 357
            self._print_debug("send:", repr(s))
        if not self.sock:
            raise SMTPServerDisconnected("please run connect() first")  # as line 372: raise SMTPServerDisconnected('please run connect() first')
        try:
            self.sock.sendall(s.encode(self.command_encoding) if isinstance(s, str) else s)
        except OSError:
            self.close()  # as line 369
            raise SMTPServerDisconnected("Server not connected")  # as line 370: raise SMTPServerDisconnected('Server not connected')

    def putcmd(self, cmd, args=""):
        """Sends a command."""
        line = cmd if args == "" else f"{cmd} {args}"
        if "\r" in line or "\n" in line:
            line = line.replace("\n", "\\n").replace("\r", "\\r")
            raise ValueError(f"command and arguments contain prohibited newline characters: {line}")
        self.send(line + CRLF)  # as line 385: self.send(f'{s}{CRLF}')

    def getreply(self):
        """The server's answer: its number (-1: there is none), and its lines."""
        if self.file is None:
            self.file = self.sock.makefile("rb")
        texts = []
        number = -1
        goes_on = True
        while goes_on:
            try:
                line = self.file.readline(_MAXLINE + 1)  # as line 405
            except OSError as error:
                self.close()
                raise SMTPServerDisconnected(f"Connection unexpectedly closed: {error}")  # as line 408: raise SMTPServerDisconnected("Connection unexpectedly closed: "\n                             + str(e))
            if not line:
                self.close()
                raise SMTPServerDisconnected("Connection unexpectedly closed")  # as line 412
            if self.debuglevel > 0:
                self._print_debug("reply:", repr(line))
            if len(line) > _MAXLINE:  # as line 415
                self.close()
                raise SMTPResponseException(500, "Line too long.")  # as line 417
            texts.append(line[4:].strip(b" \t\r\n"))
            try:
                number = int(line[:3])
            except ValueError:
                number = -1
                break
            goes_on = line[3:4] == b"-"
        text = b"\n".join(texts)
        if self.debuglevel > 0:
            self._print_debug("reply: retcode (%s); Msg: %a" % (number, text))
        return number, text

    def docmd(self, cmd, args=""):
        """Sends a command, and answers with what the server says to it."""
        self.putcmd(cmd, args)  # as line 438
        return self.getreply()  # as line 439

    def helo(self, name=""):
        """The old greeting."""
        self.putcmd("helo", name or self.local_hostname)  # as line 447
        answer = self.getreply()
        self.helo_resp = answer[1]
        return answer

    def ehlo(self, name=""):
        """The greeting to which the server says what it can do."""
        self.esmtp_features = {}
        self.putcmd(self.ehlo_msg, name or self.local_hostname)  # as line 458
        code, text = self.getreply()
        if code == -1 and not text:
            self.close()  # as line 464
            raise SMTPServerDisconnected("Server not connected")  # as line 465
        self.ehlo_resp = text
        if code == 250:
            self.does_esmtp = True
            for line in text.decode("latin-1").split("\n")[1:]:
                self._learn(line)
        return code, text

    def _learn(self, line):
        """Takes down what one line of the answer to EHLO offers."""
        if old := OLDSTYLE_AUTH.match(line):
            self.esmtp_features["auth"] = self.esmtp_features.get("auth", "") + " " + old[1]
        elif found := _FEATURE.match(line):
            name = found["feature"].lower()
            parameters = line[found.end("feature"):].strip()
            if name == "auth":
                parameters = self.esmtp_features.get(name, "") + " " + parameters
            self.esmtp_features[name] = parameters

    def has_extn(self, opt):
        """Whether the server has offered this."""
        return opt.lower() in self.esmtp_features  # as line 505

    def help(self, args=""):
        self.putcmd("help", args)  # as line 510
        return self.getreply()[1]  # as line 511

    def rset(self):
        """Forgets what was said of a message so far."""
        self.command_encoding = "ascii"
        return self.docmd("rset")  # as line 516

    def _rset(self):
        try:
            self.rset()  # as line 526
        except SMTPServerDisconnected:
            pass

    def noop(self):
        return self.docmd("noop")  # as line 532

    def mail(self, sender, options=()):
        """Begins a message: who it is from."""
        words = ""
        if options and self.does_esmtp:
            if any(option.lower() == "smtputf8" for option in options):
                if not self.has_extn("smtputf8"):
                    raise SMTPNotSupportedError("SMTPUTF8 not supported by server")
                self.command_encoding = "utf-8"
            words = " " + " ".join(options)
        self.putcmd("mail", f"from:{quoteaddr(sender)}{words}")
        return self.getreply()  # as line 553

    def rcpt(self, recip, options=()):
        """Says who a message is for."""
        words = " " + " ".join(options) if options and self.does_esmtp else ""
        self.putcmd("rcpt", f"to:{quoteaddr(recip)}{words}")
        return self.getreply()  # as line 561

    def data(self, msg):
        """Sends the message itself."""
        answer = self.docmd("data")
        if self.debuglevel > 0:
            self._print_debug("data:", answer)
        if answer[0] != 354:
            raise SMTPDataError(*answer)
        body = _quote_periods(_fix_eols(msg).encode("ascii") if isinstance(msg, str) else msg)
        self.send(body + (b"" if body.endswith(bCRLF) else bCRLF) + b"." + bCRLF)
        answer = self.getreply()
        if self.debuglevel > 0:
            self._print_debug("data:", answer)
        return answer

    def verify(self, address):
        """Asks whether there is such an address."""
        return self.docmd("vrfy", _addr_only(address))

    vrfy = verify

    def expn(self, address):
        """Asks who is on a list."""
        return self.docmd("expn", _addr_only(address))

    def ehlo_or_helo_if_needed(self):
        """Greets, if nobody has yet."""
        if self.helo_resp is not None or self.ehlo_resp is not None:
            return
        if not 200 <= self.ehlo()[0] <= 299:  # as line 618: if not (200 <= ‹self.ehlo()›[0] <= 299):
            answer = self.helo()
            if not 200 <= answer[0] <= 299:
                raise SMTPHeloError(*answer)  # as line 621: raise SMTPHeloError(code, resp)

    def auth(self, mechanism, authobject, *, initial_response_ok=True):
        """Says who we are, as `authobject` answers to the server's challenges."""
        first = authobject() if initial_response_ok else None
        words = mechanism.upper()
        if first is not None:
            words += " " + _coded(first)
        code, text = self.docmd("AUTH", words)
        self._auth_challenge_count = 0 if first is None else 1
        while code == 334:  # as line 655
            self._auth_challenge_count += 1
            code, text = self.docmd(_coded(authobject(base64.decodebytes(text))))
            if self._auth_challenge_count > _MAXCHALLENGE:  # as line 662
                raise SMTPException(f"Server AUTH mechanism infinite loop. Last response: {(code, text)!r}")
        if code in (235, 503):  # as line 667
            return code, text
        raise SMTPAuthenticationError(code, text)  # as line 669: raise SMTPAuthenticationError(code, resp)

    def auth_cram_md5(self, challenge=None):
        if challenge is None:
            return None
        return f"{self.user} {hmac.HMAC(self.password.encode('ascii'), challenge, 'md5').hexdigest()}"

    def auth_plain(self, challenge=None):
        return f"\0{self.user}\0{self.password}"

    def auth_login(self, challenge=None):
        return self.user if challenge is None or self._auth_challenge_count < 2 else self.password

    def login(self, user, password, *, initial_response_ok=True):
        """Says who we are, in the first of the ways that the server knows."""
        self.ehlo_or_helo_if_needed()  # as line 724
        if not self.has_extn("auth"):  # as line 725
            raise SMTPNotSupportedError("SMTP AUTH extension not supported by server.")  # as line 726: raise SMTPNotSupportedError(\n    "SMTP AUTH extension not supported by server.")
        offered = self.esmtp_features["auth"].split()
        ways = [way for way in ("CRAM-MD5", "PLAIN", "LOGIN") if way in offered]
        if not ways:
            raise SMTPException("No suitable authentication method found.")  # as line 742
        self.user, self.password = user, password
        refused = None
        for way in ways:
            answer = getattr(self, "auth_" + way.lower().replace("-", "_"))
            try:
                return self.auth(way, answer, initial_response_ok=initial_response_ok)  # as line 751: (code, resp) = ‹self.auth(\n    authmethod, getattr(self, method_name),\n    initial_response_ok=initial_response_ok)›
            except SMTPAuthenticationError as error:
                refused = error
        raise refused  # as line 762: raise last_exception

    def starttls(self, *, context=None):
        """Goes on in secret."""
        self.ehlo_or_helo_if_needed()  # as line 781
        if not self.has_extn("starttls"):  # as line 782
            raise SMTPNotSupportedError("STARTTLS extension not supported by server.")
        answer = self.docmd("STARTTLS")
        if answer[0] != 220:
            raise SMTPResponseException(*answer)
        try:
            import ssl
        except ImportError:
            raise RuntimeError("No SSL support included in this Python") from None
        context = ssl._create_stdlib_context() if context is None else context
        self.sock = context.wrap_socket(self.sock, server_hostname=self._host)
        self.file = self.helo_resp = self.ehlo_resp = None
        self.esmtp_features = {}
        self.does_esmtp = False
        return answer

    def sendmail(self, from_addr, to_addrs, msg, mail_options=(), rcpt_options=()):
        """Hands over a message; answers with those recipients that the server did not take."""
        self.ehlo_or_helo_if_needed()  # as line 873
        if isinstance(msg, str):  # as line 875
            msg = _fix_eols(msg).encode("ascii")
        options = []
        if self.does_esmtp:
            options = ([f"size={len(msg)}"] if self.has_extn("size") else []) + list(mail_options)
        answer = self.mail(from_addr, options)
        if answer[0] != 250:
            self._give_up(answer[0])
            raise SMTPSenderRefused(*answer, from_addr)  # as line 888: raise SMTPSenderRefused(code, resp, from_addr)
        recipients = [to_addrs] if isinstance(to_addrs, str) else to_addrs
        refused = {}
        for recipient in recipients:
            answer = self.rcpt(recipient, rcpt_options)
            if answer[0] not in (250, 251):
                refused[recipient] = answer
            if answer[0] == 421:
                self.close()
                raise SMTPRecipientsRefused(refused)  # as line 898: raise SMTPRecipientsRefused(senderrs)
        if len(refused) == len(recipients):
            self._rset()
            raise SMTPRecipientsRefused(refused)  # as line 902: raise SMTPRecipientsRefused(senderrs)
        answer = self.data(msg)  # as line 903: (code, resp) = ‹self.data(msg)›
        if answer[0] != 250:
            self._give_up(answer[0])
            raise SMTPDataError(*answer)  # as line 909: raise SMTPDataError(code, resp)
        return refused

    def _give_up(self, code):
        if code == 421:
            self.close()
        else:
            self._rset()

    def send_message(self, msg, from_addr=None, to_addrs=None, mail_options=(), rcpt_options=()):
        """Hands over a Message; who it is from and for stands in its headers."""
        self.ehlo_or_helo_if_needed()  # as line 944
        resent = msg.get_all("Resent-Date")
        if resent is not None and len(resent) > 1:
            raise ValueError("message has more than one 'Resent-' header block")  # as line 951
        prefix = "" if resent is None else "Resent-"
        if from_addr is None:
            header = prefix + "Sender" if prefix + "Sender" in msg else prefix + "From"
            from_addr = email.utils.getaddresses([msg[header]])[0][1]
        if to_addrs is None:
            headers = [msg[prefix + name] for name in ("To", "Bcc", "Cc")]
            to_addrs = [address for _, address in email.utils.getaddresses([text for text in headers if text is not None])]
        shown = copy.copy(msg)
        del shown["Bcc"], shown["Resent-Bcc"]
        plain = "".join([from_addr, *to_addrs]).isascii()
        if not plain and not self.has_extn("smtputf8"):
            raise SMTPNotSupportedError(
                "One or more source or delivery addresses require internationalized email support, but the server"
                " does not advertise the required SMTPUTF8 capability")
        with io.BytesIO() as out:
            if plain:
                generator = email.generator.BytesGenerator(out)
            else:
                generator = email.generator.BytesGenerator(out, policy=msg.policy.clone(utf8=True))
                mail_options = *mail_options, "SMTPUTF8", "BODY=8BITMIME"
            generator.flatten(shown, linesep="\r\n")
            text = out.getvalue()
        return self.sendmail(from_addr, to_addrs, text, mail_options, rcpt_options)  # as line 987: return ‹self.sendmail(from_addr, to_addrs, flatmsg, mail_options,\n                     rcpt_options)›

    def close(self):
        """Closes the connection without a word."""
        try:
            file, self.file = self.file, None
            if file:
                file.close()  # as line 996
        finally:
            sock, self.sock = self.sock, None
            if sock:
                sock.close()  # as line 1001

    def quit(self):
        """Takes leave, and closes the connection."""
        answer = self.docmd("quit")
        self.ehlo_resp = self.helo_resp = None
        self.esmtp_features = {}
        self.does_esmtp = False
        self.close()  # as line 1010
        return answer


def _coded(text):
    return base64.b64encode(text.encode("ascii")).decode("ascii")


def _own_name():
    name = socket.getfqdn()
    if "." in name:
        return name
    try:
        return f"[{socket.gethostbyname(socket.gethostname())}]"
    except socket.gaierror:
        return "[127.0.0.1]"


class LMTP(SMTP):
    """The same where mail is put into boxes: each recipient answers for himself, and a path stands for a socket of Unix."""

    ehlo_msg = "lhlo"

    def __init__(self, host="", port=LMTP_PORT, local_hostname=None, source_address=None, timeout=socket._GLOBAL_DEFAULT_TIMEOUT):
        super().__init__(host, port, local_hostname=local_hostname, source_address=source_address, timeout=timeout)

    def connect(self, host="localhost", port=0, source_address=None):
        if host[0] != "/":
            return super().connect(host, port, source_address=source_address)  # as line 1077
        if self.timeout is not None and not self.timeout:
            raise ValueError("Non-blocking socket (timeout=0) is not supported")
        try:
            self.sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)  # as line 1084
            if self.timeout is not socket._GLOBAL_DEFAULT_TIMEOUT:  # as line 1085
                self.sock.settimeout(self.timeout)  # as line 1086
            self.file = None
            self.sock.connect(host)  # as line 1088
        except OSError:
            if self.debuglevel > 0:
                self._print_debug("connect fail:", host)
            if self.sock:
                self.sock.close()  # as line 1093
            self.sock = None
            raise  # as line 1095
        code, text = self.getreply()
        if self.debuglevel > 0:
            self._print_debug("connect:", text)
        return code, text
