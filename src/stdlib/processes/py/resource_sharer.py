"""Descriptors on their way to another process of the program."""

import os
import signal
import socket
import sys
import threading

import _multiprocessing

from . import process, reduction, util

__all__ = ['stop', 'DupFd']


class DupFd:
    """A descriptor on its way to another process, which gets one of its own for what ours refers to."""

    def __init__(self, fd):
        self._ticket = _multiprocessing.lend(fd)

    def detach(self):
        """The descriptor: can be had once."""
        return _multiprocessing.claim(self._ticket)


def stop(timeout=None):
    """Nobody is served any more: CPython has a thread for it, here there is none to be stopped."""
