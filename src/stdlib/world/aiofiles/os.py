"""The functions of os, each in a thread of the loop's pool."""

import asyncio
import functools
import os as _os


def wrap(function):
    """A function that runs in a thread."""
    @functools.wraps(function)
    async def run(*args, loop=None, executor=None, **kwargs):
        return await asyncio.to_thread(function, *args, **kwargs)
    return run


access = wrap(_os.access)
getcwd = wrap(_os.getcwd)
listdir = wrap(_os.listdir)
makedirs = wrap(_os.makedirs)
mkdir = wrap(_os.mkdir)
remove = wrap(_os.remove)
rename = wrap(_os.rename)
replace = wrap(_os.replace)
rmdir = wrap(_os.rmdir)
scandir = wrap(_os.scandir)
stat = wrap(_os.stat)
unlink = wrap(_os.unlink)


class path:
    abspath = staticmethod(wrap(_os.path.abspath))
    exists = staticmethod(wrap(_os.path.exists))
    getmtime = staticmethod(wrap(_os.path.getmtime))
    getsize = staticmethod(wrap(_os.path.getsize))
    isdir = staticmethod(wrap(_os.path.isdir))
    isfile = staticmethod(wrap(_os.path.isfile))
    islink = staticmethod(wrap(_os.path.islink))
    samefile = staticmethod(wrap(_os.path.samefile))
