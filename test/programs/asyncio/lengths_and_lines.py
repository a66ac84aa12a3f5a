# python: 3.14
"""Lengths added up, of whatever has one; many lines that wait in a reader, and the buffers they come out of."""
import asyncio
from collections import deque


class Wide(bytes):
    def __len__(self):
        return 100


print(sum(map(len, [b'ab', 'cde', (1,), {}, Wide(b'x')])))
print(sum(map(len, deque([b'ab', bytearray(b'c'), memoryview(b'defg')[1:]]))))
print(sum(map(len, [])), sum(map(len, [b'1']), 5), sum(map(len, [b'1']), 1.5))
steps = map(len, iter([b'ab', b'c', 5, b'd']))
try:
    print(sum(steps))
except TypeError as problem:
    print(problem, list(steps))
view = memoryview(b'abc')
view.release()
try:
    sum(map(len, deque([b'a', view])))
except ValueError as problem:
    print(problem)
ring = deque([b'a', b'b'])
steps = map(len, ring)
ring.append(b'c')
try:
    sum(steps)
except RuntimeError as problem:
    print(problem)


async def main():
    reader = asyncio.StreamReader(limit=50)
    reader.feed_data(b''.join(b'line %d\n' % i for i in range(40)))
    kept = [await reader.readline() for _ in range(3)]
    buffer = reader._buffer
    print(kept, len(buffer), bytes(buffer[:8]), buffer.find(b'9'))
    buffer += b'more'
    buffer[0:1] = b'LL'
    print(await reader.readexactly(4), await reader.readuntil(b'5'))
    reader.feed_data(b' end\nlast')
    reader.feed_eof()
    rest = await reader.read()
    print(len(rest), rest[:9], rest[-15:], reader._buffer, reader.at_eof())

asyncio.run(main())
# expect: 106
# expect: 6
# expect: 0 6 2.5
# expect: object of type 'int' has no len() [1]
# expect: operation forbidden on released memoryview object
# expect: deque mutated during iteration
# expect: [b'line 0\n', b'line 1\n', b'line 2\n'] 289 b'line 3\nl' 47
# expect: b'LLin' b'e 3\nline 4\nline 5'
# expect: 282 b'\nline 6\nl' b'9\nmore end\nlast' bytearray(b'') True
