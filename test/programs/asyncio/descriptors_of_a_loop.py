# A loop holds three descriptors: its selector's and those of the pair of sockets that wakes it.
# python: 3.13
import asyncio
import socket


def first_free():
    with socket.socket() as probe:
        return probe.fileno()


free = first_free()
loop = asyncio.new_event_loop()
print(first_free() - free)
print(loop._selector is not None, first_free() - free)
other = asyncio.new_event_loop()
print(first_free() - free)
other.close()
loop.close()
print(first_free() - free)
# expect: 3
# expect: True 3
# expect: 6
# expect: 0
