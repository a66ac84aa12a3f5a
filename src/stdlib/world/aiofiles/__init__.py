"""A simulated aiofiles: as the real one, each operation runs in a thread of the loop's pool."""

import asyncio
import functools

import _services

__version__ = '25.1.0'


class _File:
    def __init__(self, file):
        self._file = file

    def __aiter__(self):
        return self

    async def __anext__(self):
        line = await self.readline()
        if not line:
            raise StopAsyncIteration
        return line

    async def __aenter__(self):
        return self

    async def __aexit__(self, *args):
        await self.close()

    def __getattr__(self, name):
        value = getattr(self._file, name)
        if not callable(value) or name in ('fileno', 'readable', 'writable', 'seekable', 'isatty'):
            return value

        async def call(*args, **kwargs):
            return await asyncio.to_thread(value, *args, **kwargs)
        return call


class _Open:
    def __init__(self, args, kwargs):
        self._args = args
        self._kwargs = kwargs
        self._file = None

    async def _open(self):
        self._file = _File(await asyncio.to_thread(functools.partial(_builtin_open, *self._args, **self._kwargs)))
        return self._file

    def __await__(self):
        return self._open().__await__()

    async def __aenter__(self):
        return await self._open()

    async def __aexit__(self, *args):
        await self._file.close()


def _opener(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None, *,
            loop=None, executor=None):
    return _Open((file, mode), {'encoding': encoding, 'errors': errors, 'newline': newline})


_builtin_open = open
open = _opener


def __getattr__(name):
    raise _services.missing(__name__, name)
