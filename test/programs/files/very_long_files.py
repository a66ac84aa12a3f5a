# python: 3.13
"""Files that are made long are full of zeros that nobody has written."""

import os
import tempfile

os.chdir(tempfile.mkdtemp())
with open('long', 'wb') as f:
    f.write(b'abc')
    print(f.truncate(10 * 1024 ** 3))
    print(os.path.getsize('long'), f.tell())
    f.seek(2000)
    f.write(b'x')
with open('long', 'r+b', buffering=0) as f:
    print(f.read(5), f.seek(5 * 1024 ** 3), f.read(3))
    print(f.seek(-3, 2), f.read(), f.tell())
    f.seek(1998)
    print(f.read(4))
    os.ftruncate(f.fileno(), 2001)
    f.seek(1999)
    print(f.read(), os.stat('long').st_size)
    os.truncate('long', 6 * 1024 ** 3)
    f.seek(2000)
    print(f.read(3))
with open('long', 'ab') as f:
    f.truncate(2)
    f.write(b'end')
print(open('long', 'rb').read())
os.remove('long')
# expect: 10737418240
# expect: 10737418240 3
# expect: b'abc\x00\x00' 5368709120 b'\x00\x00\x00'
# expect: 10737418237 b'\x00\x00\x00' 10737418240
# expect: b'\x00\x00x\x00'
# expect: b'\x00x' 2001
# expect: b'x\x00\x00'
# expect: b'abend'
