"""Cookies on the client's side: kept from responses, given with requests that they are for."""

import copy
import datetime
import http.client
import os
import re
import threading
import time
import urllib.parse
import urllib.request
from calendar import timegm

__all__ = ["Cookie", "CookieJar", "CookiePolicy", "DefaultCookiePolicy", "FileCookieJar", "LWPCookieJar", "LoadError", "MozillaCookieJar"]

DEFAULT_HTTP_PORT = str(http.client.HTTP_PORT)
MISSING_FILENAME_TEXT = "a filename was not supplied (nor was the CookieJar instance initialised with one)"
NETSCAPE_HEADER_TEXT = "# Netscape HTTP Cookie File\n# http://curl.haxx.se/rfc/cookie_spec.html\n# This is a generated file!  Do not edit.\n\n"
MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
IPV4_RE = re.compile(r"\.\d+$", re.ASCII)
_PROPER = re.compile(r"[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT", re.ASCII)
_TIME = re.compile(
    r"(?:\w+,?\s+)?(?P<day>\d{1,2})[\s-](?P<month>[A-Za-z]{3}|\d{1,2})[\s-](?P<year>\d{2,4})"
    r"(?:\s+(?P<hour>\d{1,2}):(?P<minute>\d\d)(?::(?P<second>\d\d))?)?\s*(?P<zone>[A-Za-z]+|[-+]\d\d:?\d\d)?\s*", re.ASCII)


def time2isoz(t=None):
    """Seconds since 1970 as "2000-01-31 12:00:00Z"."""
    moment = datetime.datetime.now(datetime.UTC) if t is None else datetime.datetime.fromtimestamp(t, datetime.UTC)
    return f"{moment:%Y-%m-%d %H:%M:%S}Z"


def time2netscape(t=None):
    """Seconds since 1970 as "Mon, 31-Jan-2000 12:00:00 GMT"."""
    moment = datetime.datetime.now(datetime.UTC) if t is None else datetime.datetime.fromtimestamp(t, datetime.UTC)
    return f"{DAYS[moment.weekday()]}, {moment.day:02}-{MONTHS[moment.month - 1]}-{moment.year:04} {moment:%H:%M:%S} GMT"


def http2time(text):
    """Seconds since 1970 of a date as servers write it; None: it is none."""
    found = _TIME.fullmatch(text.strip())
    if found is None:
        return None
    month = found["month"].title()
    month = MONTHS.index(month) + 1 if month in MONTHS else int(month) if month.isdigit() else 0
    year = int(found["year"])
    if year < 1000:
        # The century that makes it the nearest to now.
        now = time.localtime().tm_year
        year += now - now % 100
        year += -100 if year - now > 50 else 100 if now - year > 50 else 0
    try:
        moment = datetime.datetime(
            year, month, int(found["day"]), int(found["hour"] or 0), int(found["minute"] or 0), int(found["second"] or 0))
    except ValueError:
        return None
    zone = (found["zone"] or "UTC").upper()
    offset = 0
    if zone[0] in "+-":
        offset = (int(zone[1:3]) * 60 + int(zone[-2:])) * (-60 if zone[0] == "-" else 60)
    elif zone not in ("GMT", "UTC", "UT", "Z"):
        return None
    seconds = timegm(moment.timetuple()) - offset
    return float(seconds) if _PROPER.fullmatch(text) else seconds


def parse_ns_headers(ns_headers):
    """Set-Cookie headers as lists of pairs; the first of each is the cookie itself."""
    found = []
    for header in ns_headers:
        pairs, version = [], False
        for at, part in enumerate(header.split(";")):
            name, equals, value = part.strip().partition("=")
            name, value = name.strip(), value.strip() if equals else None
            if not name:
                if at == 0:
                    break
                continue
            if at:
                lower = name.lower()
                name = lower if lower in ("expires", "domain", "path", "secure", "version", "port", "max-age") else name
                if value is not None and len(value) > 1 and value[0] == value[-1] == '"':
                    value = value[1:-1]
                if name == "version":
                    version = True
                elif name == "expires":
                    value = http2time(value or "")
            pairs.append((name, value))
        if pairs:
            found.append(pairs if version else [*pairs, ("version", "0")])
    return found


def is_HDN(text):
    """Whether it is the name of a host, and no number."""
    return not IPV4_RE.search(text) and text != "" and text[0] != "." and text[-1] != "."


def domain_match(A, B):
    A, B = A.lower(), B.lower()
    if A == B:
        return True
    return is_HDN(A) and A.rfind(B) > 0 and B.startswith(".") and is_HDN(B[1:])


user_domain_match = domain_match


def request_host(request):
    """The host that a request goes to, without its port."""
    host = urllib.parse.urlparse(request.get_full_url())[1] or request.get_header("Host", "")
    return re.sub(r":\d+$", "", host, count=1).lower()


def eff_request_host(request):
    name = request_host(request)
    return name, name + ".local" if "." not in name else name


def request_path(request):
    path = urllib.parse.quote(urllib.parse.urlsplit(request.get_full_url()).path, "%/;:@&=+$,!~*'()")
    return path if path.startswith("/") else "/" + path


def request_port(request):
    _, colon, port = request.host.rpartition(":")
    if not colon:
        return DEFAULT_HTTP_PORT
    return port if port.isdecimal() else None


def reach(h):
    at = h.find(".")
    if at >= 0 and is_HDN(h):
        rest = h[at + 1:]
        if "." in rest or rest == "local":
            return "." + rest
    return h


def is_third_party(request):
    return not domain_match(request_host(request), reach(request.origin_req_host))


class Cookie:
    """A cookie, with what is known about it."""

    def __init__(self, version, name, value, port, port_specified, domain, domain_specified, domain_initial_dot, path, path_specified,
                 secure, expires, discard, comment, comment_url, rest, rfc2109=False):
        if port is None and port_specified is True:
            raise ValueError("if port is None, port_specified must be false")
        self.version = None if version is None else int(version)
        self.name, self.value = name, value
        self.port, self.port_specified = port, port_specified
        self.domain, self.domain_specified, self.domain_initial_dot = domain.lower(), domain_specified, domain_initial_dot
        self.path, self.path_specified = path, path_specified
        self.secure, self.expires, self.discard = secure, None if expires is None else int(float(expires)), discard
        self.comment, self.comment_url, self.rfc2109 = comment, comment_url, rfc2109
        self._rest = copy.copy(rest)

    def has_nonstandard_attr(self, name):
        return name in self._rest

    def get_nonstandard_attr(self, name, default=None):
        return self._rest.get(name, default)

    def set_nonstandard_attr(self, name, value):
        self._rest[name] = value

    def is_expired(self, now=None):
        return self.expires is not None and self.expires <= (time.time() if now is None else now)

    def __str__(self):
        port = "" if self.port is None else f":{self.port}"
        shown = self.name if self.value is None else f"{self.name}={self.value}"
        return f"<Cookie {shown} for {self.domain}{port}{self.path}>"

    def __repr__(self):
        names = ("version", "name", "value", "port", "port_specified", "domain", "domain_specified", "domain_initial_dot", "path",
                 "path_specified", "secure", "expires", "discard", "comment", "comment_url")
        shown = [f"{name}={getattr(self, name)!r}" for name in names]
        return f"{type(self).__name__}({', '.join(shown)}, rest={self._rest!r}, rfc2109={self.rfc2109!r})"


class CookiePolicy:
    """Says which cookies are taken, and which are given."""

    def set_ok(self, cookie, request):
        raise NotImplementedError()

    def return_ok(self, cookie, request):
        raise NotImplementedError()

    def domain_return_ok(self, domain, request):
        return True

    def path_return_ok(self, path, request):
        return True


class DefaultCookiePolicy(CookiePolicy):
    """The usual rules."""

    DomainStrictNoDots, DomainStrictNonDomain, DomainRFC2965Match = 1, 2, 4
    DomainLiberal, DomainStrict = 0, 3

    def __init__(self, blocked_domains=None, allowed_domains=None, netscape=True, rfc2965=False, rfc2109_as_netscape=None,
                 hide_cookie2=False, strict_domain=False, strict_rfc2965_unverifiable=True, strict_ns_unverifiable=False,
                 strict_ns_domain=DomainLiberal, strict_ns_set_initial_dollar=False, strict_ns_set_path=False,
                 secure_protocols=("https", "wss")):
        self.netscape, self.rfc2965, self.rfc2109_as_netscape, self.hide_cookie2 = netscape, rfc2965, rfc2109_as_netscape, hide_cookie2
        self.strict_domain, self.strict_rfc2965_unverifiable = strict_domain, strict_rfc2965_unverifiable
        self.strict_ns_unverifiable, self.strict_ns_domain = strict_ns_unverifiable, strict_ns_domain
        self.strict_ns_set_initial_dollar, self.strict_ns_set_path = strict_ns_set_initial_dollar, strict_ns_set_path
        self.secure_protocols = secure_protocols
        self.set_blocked_domains(blocked_domains or ())
        self.set_allowed_domains(allowed_domains)

    def blocked_domains(self):
        return self._blocked_domains

    def set_blocked_domains(self, blocked_domains):
        self._blocked_domains = tuple(blocked_domains)

    def is_blocked(self, domain):
        return any(user_domain_match(domain, blocked) for blocked in self._blocked_domains)

    def allowed_domains(self):
        return self._allowed_domains

    def set_allowed_domains(self, allowed_domains):
        self._allowed_domains = None if allowed_domains is None else tuple(allowed_domains)

    def is_not_allowed(self, domain):
        return self._allowed_domains is not None and not any(user_domain_match(domain, each) for each in self._allowed_domains)

    def set_ok(self, cookie, request):
        if not self.netscape or cookie.name is None or self.strict_ns_set_initial_dollar and cookie.name.startswith("$"):
            return False
        if request.unverifiable and self.strict_ns_unverifiable and is_third_party(request):
            return False
        if cookie.path_specified and self.strict_ns_set_path and not self.path_return_ok(cookie.path, request):
            return False
        if self.is_blocked(cookie.domain) or self.is_not_allowed(cookie.domain):
            return False
        if cookie.domain_specified:
            host, full = eff_request_host(request)
            bare = cookie.domain.lstrip(".")
            if bare.find(".") < 0 and cookie.domain != ".local" or self.strict_domain and cookie.domain.count(".") < 2:
                return False
            if not (full.endswith(cookie.domain) or ("." + full).endswith("." + bare)):
                return False
            if self.strict_ns_domain & self.DomainStrictNoDots and "." in full[:-len(cookie.domain)]:
                return False
        if cookie.port_specified:
            return any(port == (request_port(request) or "80") for port in cookie.port.split(","))
        return True

    def return_ok(self, cookie, request):
        host, full = eff_request_host(request)
        if request.unverifiable and self.strict_ns_unverifiable and is_third_party(request):
            return False
        if cookie.secure and request.type not in self.secure_protocols or cookie.is_expired(self._now):
            return False
        if cookie.port and (request_port(request) or "80") not in cookie.port.split(","):
            return False
        domain = cookie.domain if cookie.domain.startswith(".") or not cookie.domain else "." + cookie.domain
        if self.strict_ns_domain & self.DomainStrictNonDomain and not cookie.domain_specified and cookie.domain != full:
            return False
        return ("." + full).endswith(domain)

    def domain_return_ok(self, domain, request):
        host, full = eff_request_host(request)
        dotted = "." + domain if domain and not domain.startswith(".") else domain
        if not any(("." + name if not name.startswith(".") else name).endswith(dotted) for name in (host, full)):
            return False
        return not self.is_blocked(domain) and not self.is_not_allowed(domain)

    def path_return_ok(self, path, request):
        asked = request_path(request)
        return asked == path or asked.startswith(path) and (path.endswith("/") or asked[len(path):len(path) + 1] == "/")


class Absent:
    """Stands for what is not there."""


class CookieJar:
    """Keeps cookies."""

    def __init__(self, policy=None):
        self._policy = DefaultCookiePolicy() if policy is None else policy
        self._cookies_lock = threading.RLock()
        self._cookies = {}

    def set_policy(self, policy):
        self._policy = policy

    def _cookies_for_request(self, request):
        found = []
        for domain, paths in self._cookies.items():
            if self._policy.domain_return_ok(domain, request):
                for path, cookies in paths.items():
                    if self._policy.path_return_ok(path, request):
                        found += [cookie for cookie in cookies.values() if self._policy.return_ok(cookie, request)]
        return found

    def _cookie_attrs(self, cookies):
        cookies.sort(key=lambda cookie: len(cookie.path), reverse=True)
        return [cookie.name if cookie.value is None else f"{cookie.name}={cookie.value}" for cookie in cookies]

    def add_cookie_header(self, request):
        """Puts those that are for it into a request."""
        with self._cookies_lock:
            self._policy._now = self._now = int(time.time())
            attributes = self._cookie_attrs(self._cookies_for_request(request))
            if attributes and not request.has_header("Cookie"):
                request.add_unredirected_header("Cookie", "; ".join(attributes))
        self.clear_expired_cookies()

    def _made(self, pairs, request):
        (name, value), *rest = pairs
        known, others = {}, {}
        for key, given in rest:
            if key in ("expires", "max-age", "domain", "path", "secure", "version", "port"):
                known.setdefault(key, given)
            else:
                others[key] = given
        host, full = eff_request_host(request)
        expires = known.get("expires")
        if known.get("max-age") is not None:
            try:
                expires = self._now + int(known["max-age"])
            except ValueError:
                return None
        path, has_path = known.get("path"), bool(known.get("path"))
        if has_path:
            path = urllib.parse.quote(path, "%/;:@&=+$,!~*'()")
        else:
            asked = request_path(request)
            path = asked[:asked.rfind("/")] or "/"
        domain, has_domain = known.get("domain"), bool(known.get("domain"))
        dotted = has_domain and domain.startswith(".")
        if not has_domain:
            domain = full
        elif not dotted:
            domain = "." + domain
        if expires is not None and expires <= self._now:
            # That is how a server takes one back.
            try:
                self.clear(domain, path, name)
            except KeyError:
                pass
            return None
        return Cookie(0, name, value, None, False, domain, has_domain, dotted, path, has_path, "secure" in known, expires,
                      expires is None, None, None, others)

    def make_cookies(self, response, request):
        """Those that a response sets."""
        self._policy._now = self._now = int(time.time())
        headers = response.info().get_all("Set-Cookie", [])
        made = [self._made(pairs, request) for pairs in parse_ns_headers(headers)]
        return [cookie for cookie in made if cookie is not None]

    def set_cookie_if_ok(self, cookie, request):
        with self._cookies_lock:
            self._policy._now = self._now = int(time.time())
            if self._policy.set_ok(cookie, request):
                self.set_cookie(cookie)

    def set_cookie(self, cookie):
        with self._cookies_lock:
            self._cookies.setdefault(cookie.domain, {}).setdefault(cookie.path, {})[cookie.name] = cookie

    def extract_cookies(self, response, request):
        """Keeps those that a response sets, as far as they may be."""
        with self._cookies_lock:
            for cookie in self.make_cookies(response, request):
                if self._policy.set_ok(cookie, request):
                    self.set_cookie(cookie)

    def clear(self, domain=None, path=None, name=None):
        """Forgets all, those of a domain or of a path, or one."""
        if name is not None:
            if domain is None or path is None:
                raise ValueError("domain and path must be given to remove a cookie by name")
            del self._cookies[domain][path][name]
        elif path is not None:
            if domain is None:
                raise ValueError("domain must be given to remove cookies by path")
            del self._cookies[domain][path]
        elif domain is not None:
            del self._cookies[domain]
        else:
            self._cookies = {}

    def clear_session_cookies(self):
        with self._cookies_lock:
            for cookie in list(self):
                if cookie.discard:
                    self.clear(cookie.domain, cookie.path, cookie.name)

    def clear_expired_cookies(self):
        with self._cookies_lock:
            now = time.time()
            for cookie in list(self):
                if cookie.is_expired(now):
                    self.clear(cookie.domain, cookie.path, cookie.name)

    def __iter__(self):
        for paths in list(self._cookies.values()):
            for cookies in list(paths.values()):
                yield from list(cookies.values())

    def __len__(self):
        return sum(1 for _ in self)

    def __repr__(self):
        return f"<{type(self).__name__}[{', '.join(map(repr, self))}]>"

    def __str__(self):
        return f"<{type(self).__name__}[{', '.join(map(str, self))}]>"


class LoadError(OSError):
    """A file holds no cookies."""


class FileCookieJar(CookieJar):
    """Keeps cookies that can be put into a file."""

    def __init__(self, filename=None, delayload=False, policy=None):
        super().__init__(policy)
        self.filename = None if filename is None else os.fspath(filename)
        self.delayload = bool(delayload)

    def save(self, filename=None, ignore_discard=False, ignore_expires=False):
        raise NotImplementedError()

    def _named(self, filename):
        if filename is None and self.filename is None:
            raise ValueError(MISSING_FILENAME_TEXT)
        return self.filename if filename is None else filename

    def _to_keep(self, ignore_discard, ignore_expires):
        now = time.time()
        return [each for each in self if (ignore_discard or not each.discard) and (ignore_expires or not each.is_expired(now))]

    def load(self, filename=None, ignore_discard=False, ignore_expires=False):
        filename = self._named(filename)
        with open(filename) as file:
            self._really_load(file, filename, ignore_discard, ignore_expires)

    def revert(self, filename=None, ignore_discard=False, ignore_expires=False):
        filename = self._named(filename)
        with self._cookies_lock:
            before, self._cookies = self._cookies, {}
            try:
                self.load(filename, ignore_discard, ignore_expires)
            except OSError:
                self._cookies = before
                raise


class MozillaCookieJar(FileCookieJar):
    """In files as browsers had them: a line for each, of fields with tabs between."""

    def _really_load(self, file, filename, ignore_discard, ignore_expires):
        if not re.match("#( Netscape)? HTTP Cookie File", file.readline()):
            raise LoadError(f"{filename!r} does not look like a Netscape format cookies file")
        now = time.time()
        for line in file:
            rest = {}
            if line.startswith("#HttpOnly_"):
                rest["HTTPOnly"] = ""
                line = line[len("#HttpOnly_"):]
            line = line.removesuffix("\n")
            if line.strip().startswith(("#", "$")) or not line.strip():
                continue
            try:
                domain, specified, path, secure, expires, name, value = line.split("\t")
            except ValueError:
                raise LoadError(f"invalid Netscape format cookies file {filename!r}: {line!r}") from None
            if name == "":
                name, value = value, None
            cookie = Cookie(0, name, value, None, False, domain, specified == "TRUE", domain.startswith("."), path, False,
                            secure == "TRUE", expires or None, expires == "", None, None, rest)
            if (ignore_discard or not cookie.discard) and (ignore_expires or not cookie.is_expired(now)):
                self.set_cookie(cookie)

    def save(self, filename=None, ignore_discard=False, ignore_expires=False):
        with open(self._named(filename), "w") as file:
            file.write(NETSCAPE_HEADER_TEXT)
            for cookie in self._to_keep(ignore_discard, ignore_expires):
                name, value = ("", cookie.name) if cookie.value is None else (cookie.name, cookie.value)
                flags = ["TRUE" if flag else "FALSE" for flag in (cookie.domain.startswith("."), cookie.secure)]
                domain = ("#HttpOnly_" if cookie.has_nonstandard_attr("HTTPOnly") else "") + cookie.domain
                expires = "" if cookie.expires is None else str(cookie.expires)
                file.write("\t".join([domain, flags[0], cookie.path, flags[1], expires, name, value]) + "\n")


def lwp_cookie_str(cookie):
    """A cookie as files of LWP have it."""
    fields = [f"{cookie.name}={_quoted(cookie.value)}", f"path={_quoted(cookie.path)}", f"domain={_quoted(cookie.domain)}"]
    if cookie.port is not None:
        fields.append(f"port={_quoted(cookie.port)}")
    flags = ("path_spec", cookie.path_specified), ("port_spec", cookie.port_specified), ("domain_dot", cookie.domain_initial_dot), ("secure", cookie.secure)
    fields += [name for name, is_set in flags if is_set]
    if cookie.expires:
        fields.append(f"expires={_quoted(time2isoz(float(cookie.expires)))}")
    if cookie.discard:
        fields.append("discard")
    fields += [f"{name}={_quoted(str(value))}" for name, value in sorted(cookie._rest.items())]
    return "; ".join([*fields, f"version={cookie.version}"])


def _quoted(text):
    return text if re.fullmatch(r"\w+", text or "") else '"' + re.sub(r'(["\\])', r"\\\1", text) + '"'


class LWPCookieJar(FileCookieJar):
    """In files as libwww-perl has them."""

    def as_lwp_str(self, ignore_discard=True, ignore_expires=True):
        return "\n".join(f"Set-Cookie3: {lwp_cookie_str(each)}" for each in self._to_keep(ignore_discard, ignore_expires)) + "\n"

    def save(self, filename=None, ignore_discard=False, ignore_expires=False):
        with open(self._named(filename), "w") as file:
            file.write("#LWP-Cookies-2.0\n" + self.as_lwp_str(ignore_discard, ignore_expires))

    def _really_load(self, file, filename, ignore_discard, ignore_expires):
        if not file.readline().startswith("#LWP-Cookies-"):
            raise LoadError(f"{filename!r} does not look like a Set-Cookie3 (LWP) format file")
        now = time.time()
        for line in file:
            if not line.startswith("Set-Cookie3:"):
                continue
            found = re.findall(r'([^\s=;]+)(?:=(?:"((?:[^"\\]|\\.)*)"|([^\s;]*)))?', line[len("Set-Cookie3:"):])
            pairs = [(name, re.sub(r"\\(.)", r"\1", quoted) or plain) for name, quoted, plain in found]
            (name, value), settings = pairs[0], dict(pairs[1:])
            expires = settings.pop("expires", None)
            if expires is not None:
                expires = timegm(time.strptime(expires, "%Y-%m-%d %H:%M:%SZ"))
            take = settings.pop
            domain, path, version = take("domain"), take("path"), take("version", "0")
            flags = {flag: take(flag, None) is not None for flag in ("path_spec", "port_spec", "domain_dot", "secure", "discard")}
            cookie = Cookie(version, name, value, take("port", None), flags["port_spec"], domain, domain.startswith("."), flags["domain_dot"],
                            path, flags["path_spec"], flags["secure"], expires, expires is None or flags["discard"], None, None, settings)
            if (ignore_discard or not cookie.discard) and (ignore_expires or not cookie.is_expired(now)):
                self.set_cookie(cookie)
