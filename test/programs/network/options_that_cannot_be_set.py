# python: 3.13
"""What setsockopt() says of values that are no options."""
import socket
import struct

with socket.socket() as s:
    for args in (
        (socket.SOL_SOCKET, socket.SO_REUSEADDR, 'x'),
        (socket.SOL_SOCKET, socket.SO_REUSEADDR, None),
        (socket.SOL_SOCKET, socket.SO_REUSEADDR, 1.5),
        (socket.SOL_SOCKET, socket.SO_REUSEADDR),
        (socket.SOL_SOCKET, socket.SO_REUSEADDR, 1, 4),
        ('SOL_SOCKET', socket.SO_REUSEADDR, 1),
        (),
        (socket.SOL_SOCKET, socket.SO_REUSEADDR, True),
        (socket.SOL_SOCKET, socket.SO_LINGER, struct.pack('ii', 1, 0)),
    ):
        try:
            print(s.setsockopt(*args))
        except TypeError as error:
            print(error)
# expect: a bytes-like object is required, not 'str'
# expect: a bytes-like object is required, not 'NoneType'
# expect: a bytes-like object is required, not 'float'
# expect: setsockopt() takes exactly 3 arguments (2 given)
# expect: setsockopt() takes exactly 3 arguments (4 given)
# expect: 'str' object cannot be interpreted as an integer
# expect: setsockopt() takes exactly 3 arguments (0 given)
# expect: None
# expect: None
