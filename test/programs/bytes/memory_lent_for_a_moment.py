# Functions of the library that fill or read the memory that a class written in Python lends.
import array
import base64
import hashlib
import io
import re
import struct
import zlib


class Box:
    def __init__(self, data, say=False):
        self.data, self.say = bytearray(data), say

    def __buffer__(self, flags):
        if self.say:
            print('asked', flags & 1)
        return memoryview(self.data)

    def __release_buffer__(self, view):
        if self.say:
            print('given back')


box = Box(b'abcdefgh')
struct.pack_into('<I', box, 2, 0x58585858)
print(box.data, struct.unpack_from('<H', box), struct.unpack('8s', box), list(struct.iter_unpack('4s', box)))
print(io.BytesIO(b'12').readinto(box), box.data, int.from_bytes(box, 'big'), str(box, 'ascii'))
numbers = array.array('H')
numbers.frombytes(box)
print(len(numbers), re.search(b'XX', box), base64.b64encode(box), zlib.crc32(box), hashlib.md5(box).hexdigest())
loud = Box(b'abcd', True)
struct.pack_into('B', loud, 0, 65)
print(loud.data, bytes.join(b'-', [loud, b'z']), memoryview(b'Abcd') == loud)
# expect: bytearray(b'abXXXXgh') (25185,) (b'abXXXXgh',) [(b'abXX',), (b'XXgh',)]
# expect: 2 bytearray(b'12XXXXgh') 3544992993156556648 12XXXXgh
# expect: 4 <re.Match object; span=(2, 4), match=b'XX'> b'MTJYWFhYZ2g=' 4274289198 b2e9620d2a6489e58882a2c4c9661372
# expect: asked 1
# expect: given back
# expect: asked 0
# expect: given back
# expect: asked 0
# expect: given back
# expect: bytearray(b'Abcd') b'Abcd-z' True
