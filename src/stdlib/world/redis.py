"""A simulated redis: one server of the world, shared by all clients of the program."""

from . import asyncio

__version__ = '6.4.0'


class RedisError(Exception):
    pass


class ConnectionError(RedisError):
    pass


class TimeoutError(RedisError):
    pass


class LockError(RedisError, ValueError):
    pass
