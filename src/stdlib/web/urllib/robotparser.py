"""robots.txt: what a site asks robots to leave alone."""

import collections
import time
import urllib.error
import urllib.parse
import urllib.request

__all__ = ["RobotFileParser"]

RequestRate = collections.namedtuple("RequestRate", "requests seconds")


def _quoted(path):
    return urllib.parse.quote(urllib.parse.unquote(path))


class RuleLine:
    """One line: what paths that begin so may be asked for, or may not."""

    def __init__(self, path, allowance):
        if path == "" and not allowance:
            # Nothing is forbidden: everything is allowed.
            allowance = True
        self.path = _quoted(urllib.parse.urlunparse(urllib.parse.urlparse(path)))
        self.allowance = allowance

    def applies_to(self, filename):
        return self.path == "*" or filename.startswith(self.path)

    def __str__(self):
        return f"{'Allow' if self.allowance else 'Disallow'}: {self.path}"


class Entry:
    """What is asked of some robots."""

    def __init__(self):
        self.useragents = []
        self.rulelines = []
        self.delay = None
        self.req_rate = None

    def __str__(self):
        lines = [f"User-agent: {agent}" for agent in self.useragents]
        if self.delay is not None:
            lines.append(f"Crawl-delay: {self.delay}")
        if self.req_rate is not None:
            lines.append(f"Request-rate: {self.req_rate.requests}/{self.req_rate.seconds}")
        return "\n".join(lines + [str(line) for line in self.rulelines])

    def applies_to(self, useragent):
        name = useragent.split("/")[0].lower()
        return any(agent == "*" or agent.lower() in name for agent in self.useragents)

    def allowance(self, filename):
        for line in self.rulelines:
            if line.applies_to(filename):
                return line.allowance
        return True


class RobotFileParser:
    """Reads a robots.txt, and answers whether an address may be fetched."""

    def __init__(self, url=""):
        self.entries = []
        self.sitemaps = []
        self.default_entry = None
        self.disallow_all = False
        self.allow_all = False
        self.set_url(url)
        self.last_checked = 0

    def mtime(self):
        return self.last_checked

    def modified(self):
        self.last_checked = time.time()

    def set_url(self, url):
        self.url = url
        self.host, self.path = urllib.parse.urlparse(url)[1:3]

    def read(self):
        try:
            answer = urllib.request.urlopen(self.url)
        except urllib.error.HTTPError as error:
            if error.code in (401, 403):
                self.disallow_all = True
            elif 400 <= error.code < 500:
                self.allow_all = True
            error.close()
        else:
            self.parse(answer.read().decode("utf-8").splitlines())

    def _add_entry(self, entry):
        if "*" not in entry.useragents:
            self.entries.append(entry)
        elif self.default_entry is None:
            self.default_entry = entry

    def parse(self, lines):
        # 0: between entries; 1: among names of robots; 2: among what is asked of them.
        stage = 0
        entry = Entry()
        self.modified()
        for line in lines:
            if not line:
                if stage == 2:
                    self._add_entry(entry)
                if stage:
                    entry, stage = Entry(), 0
            key, colon, value = line.partition("#")[0].strip().partition(":")
            if not colon:
                continue
            key, value = key.strip().lower(), urllib.parse.unquote(value.strip())
            if key == "user-agent":
                if stage == 2:
                    self._add_entry(entry)
                    entry = Entry()
                entry.useragents.append(value)
                stage = 1
            elif key == "sitemap":
                self.sitemaps.append(value)
            elif stage and key in ("disallow", "allow", "crawl-delay", "request-rate"):
                self._ask(entry, key, value)
                stage = 2
        if stage == 2:
            self._add_entry(entry)

    def _ask(self, entry, key, value):
        if key == "crawl-delay":
            if value.isdigit():
                entry.delay = int(value)
        elif key == "request-rate":
            numbers = value.split("/")
            if len(numbers) == 2 and all(number.strip().isdigit() for number in numbers):
                entry.req_rate = RequestRate(*map(int, numbers))
        else:
            entry.rulelines.append(RuleLine(value, key == "allow"))

    def _entry_for(self, useragent):
        for entry in self.entries:
            if entry.applies_to(useragent):
                return entry
        return self.default_entry

    def can_fetch(self, useragent, url):
        if self.disallow_all:
            return False
        if self.allow_all:
            return True
        if not self.last_checked:
            # Nothing was read: nothing is known to be allowed.
            return False
        parts = urllib.parse.urlparse(urllib.parse.unquote(url))
        path = urllib.parse.quote(urllib.parse.urlunparse(("", "", *parts[2:]))) or "/"
        entry = self._entry_for(useragent)
        return True if entry is None else entry.allowance(path)

    def crawl_delay(self, useragent):
        entry = self._entry_for(useragent) if self.mtime() else None
        return None if entry is None else entry.delay

    def request_rate(self, useragent):
        entry = self._entry_for(useragent) if self.mtime() else None
        return None if entry is None else entry.req_rate

    def site_maps(self):
        return self.sitemaps or None

    def __str__(self):
        entries = self.entries if self.default_entry is None else [*self.entries, self.default_entry]
        return "\n\n".join(map(str, entries))
