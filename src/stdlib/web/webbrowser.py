"""Showing pages in a browser: the simulated computer has none, so nothing is shown unless a program registers one of its own."""

import os
import shlex
import subprocess
import threading

__all__ = ["Error", "open", "open_new", "open_new_tab", "get", "register"]

_lock = threading.RLock()
_browsers = {}
_tryorder = []


class Error(Exception):
    """There is no browser."""


def register(name, klass, instance=None, *, preferred=False):
    """Makes a browser known under a name."""
    with _lock:
        _browsers[name.lower()] = [klass, instance]
        if preferred:
            _tryorder.insert(0, name)
        else:
            _tryorder.append(name)


def get(using=None):
    """The browser of a name, or the first that there is."""
    for name in [using] if using is not None else list(_tryorder):
        if "%s" in name:
            words = shlex.split(name)
            return BackgroundBrowser(words[:-1]) if words[-1] == "&" else GenericBrowser(words)
        if (known := _browsers.get(name.lower())) is not None:
            if known[1] is None:
                known[1] = known[0]()
            return known[1]
    raise Error("could not locate runnable browser")


def open(url, new=0, autoraise=True):
    """Shows a page; answers whether somebody did."""
    return any(get(name).open(url, new, autoraise) for name in list(_tryorder))


def open_new(url):
    return open(url, 1)  # as line 49


def open_new_tab(url):
    return open(url, 2)  # as line 53


class BaseBrowser:
    """What a browser can do."""

    args = ["%s"]

    def __init__(self, name=""):
        self.name = self.basename = name

    def open(self, url, new=0, autoraise=True):
        raise NotImplementedError  # as line 20

    def open_new(self, url):
        return self.open(url, 1)

    def open_new_tab(self, url):
        return self.open(url, 2)


class GenericBrowser(BaseBrowser):
    """A program that shows a page and ends."""

    def __init__(self, name):
        self.name, self.args = (name, ["%s"]) if isinstance(name, str) else (name[0], name[1:])
        self.basename = os.path.basename(self.name)

    def _started(self, url):
        return subprocess.Popen([self.name, *(word.replace("%s", url) for word in self.args)])

    def open(self, url, new=0, autoraise=True):
        try:
            return not self._started(url).wait()
        except OSError:
            return False


class BackgroundBrowser(GenericBrowser):
    """A program that goes on while we do."""

    def open(self, url, new=0, autoraise=True):
        try:
            return self._started(url).poll() is None
        except OSError:
            return False
