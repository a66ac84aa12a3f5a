# as file asyncio/unix_events.py
"""asyncio.unix_events._UnixSubprocessTransport: loaded when the first child process is started."""
import subprocess

from asyncio import base_subprocess

__name__ = 'asyncio.unix_events'


class _UnixSubprocessTransport(base_subprocess.BaseSubprocessTransport):
    """A child process that subprocess starts."""

    def _start(self, args, shell, stdin, stdout, stderr, bufsize, **kwargs):
        self._proc = subprocess.Popen(args, shell=shell, stdin=stdin, stdout=stdout, stderr=stderr, universal_newlines=False, bufsize=bufsize, **kwargs)  # as line 844: self._proc = ‹subprocess.Popen(\n    args, shell=shell, stdin=stdin, stdout=stdout, stderr=stderr,\n    universal_newlines=False, bufsize=bufsize, **kwargs)›
