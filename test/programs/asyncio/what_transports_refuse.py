"""What is no bytes is refused by write(), writelines() and sendto() of transports, before anything else is asked."""
import collections
import traceback
import types
from asyncio.selector_events import _SelectorDatagramTransport, _SelectorSocketTransport

transport = types.SimpleNamespace(_eof=False, _empty_waiter=None, _conn_lost=0, _buffer=collections.deque(), _address=None)


def refused(function, *arguments):
    try:
        function(transport, *arguments)
    except TypeError as error:
        frames = traceback.extract_tb(error.__traceback__)[1:]
        print(error, '|', *[(frame.name, frame.lineno, frame.line) for frame in frames])


for data in 'text', 5, None, [b'list']:
    refused(_SelectorSocketTransport.write, data)
    refused(_SelectorDatagramTransport.sendto, data, ('127.0.0.1', 9))
refused(_SelectorSocketTransport.writelines, [b'first', 'second'])
refused(_SelectorSocketTransport.writelines, [b'first', None])
refused(_SelectorSocketTransport.writelines, 5)
print(transport._buffer)
# expect: data argument must be a bytes, bytearray, or memoryview object, not 'str' | ('write', 1053, "raise TypeError(f'data argument must be a bytes, bytearray, or memoryview '")
# expect: data argument must be a bytes-like object, not 'str' | ('sendto', 1259, "raise TypeError(f'data argument must be a bytes-like object, '")
# expect: data argument must be a bytes, bytearray, or memoryview object, not 'int' | ('write', 1053, "raise TypeError(f'data argument must be a bytes, bytearray, or memoryview '")
# expect: data argument must be a bytes-like object, not 'int' | ('sendto', 1259, "raise TypeError(f'data argument must be a bytes-like object, '")
# expect: data argument must be a bytes, bytearray, or memoryview object, not 'NoneType' | ('write', 1053, "raise TypeError(f'data argument must be a bytes, bytearray, or memoryview '")
# expect: data argument must be a bytes-like object, not 'NoneType' | ('sendto', 1259, "raise TypeError(f'data argument must be a bytes-like object, '")
# expect: data argument must be a bytes, bytearray, or memoryview object, not 'list' | ('write', 1053, "raise TypeError(f'data argument must be a bytes, bytearray, or memoryview '")
# expect: data argument must be a bytes-like object, not 'list' | ('sendto', 1259, "raise TypeError(f'data argument must be a bytes-like object, '")
# expect: memoryview: a bytes-like object is required, not 'str' | ('writelines', 1184, 'self._buffer.extend([memoryview(data) for data in list_of_data])')
# expect: memoryview: a bytes-like object is required, not 'NoneType' | ('writelines', 1184, 'self._buffer.extend([memoryview(data) for data in list_of_data])')
# expect: 'int' object is not iterable | ('writelines', 1184, 'self._buffer.extend([memoryview(data) for data in list_of_data])')
# expect: deque([])
