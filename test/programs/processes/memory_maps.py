# python: 3.13
# Memory maps: as sequences, as files, shared with the children of a fork, and over files.
import mmap, os, struct, re, tempfile
m = mmap.mmap(-1, 16)
print(len(m), repr(m), m[:4], m[0], m.closed, m.tell(), type(m))
m[0:5] = b'hello'; m[5] = 33; print(m[:6], m.read(3), m.tell(), m.read_byte(), m.seek(0), m.readline(), m.tell())
m.seek(0); print(m.write(b'a\nb\n'), m.readline(), m.tell(), m.seek(-2, 2), m.read(), m.find(b'\n'), m.find(b'\n', 0), m.rfind(b'\n'), m.find(b'zz'))
m.move(8, 0, 4); print(m[:], m.flush(), bytes(m[::4]), m[-1])
struct.pack_into('<I', m, 4, 0x41424344); print(m[4:8], struct.unpack_from('<I', m, 4), re.search(b'DC', m), memoryview(m)[4:6].tobytes(), bytes(m) == m[:], b'D' in m, list(m)[4:6])
def bad(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
bad(lambda: m[99]); bad(lambda: m.__setitem__(slice(0, 3), b'ab')); bad(lambda: m.__setitem__(0, 300)); bad(lambda: m.__setitem__(0, 'a')); bad(lambda: m['a']); bad(lambda: m.seek(99)); bad(lambda: m.seek(0, 9)); bad(lambda: m.write(b'x' * 99)); bad(lambda: m.move(0, 9, 99)); bad(lambda: mmap.mmap(-1, 0)); bad(lambda: mmap.mmap(-1, -1)); bad(lambda: mmap.mmap(-1, 'x')); bad(lambda: mmap.mmap(99, 5)); bad(lambda: mmap.mmap(-1, 5, access=9)); bad(lambda: mmap.mmap(-1, 5, flags=1, access=1)); bad(lambda: m.read_byte()); bad(lambda: m == 3)
m.seek(0, 2); bad(lambda: m.read_byte()); bad(lambda: m.write_byte(1)); print(m.read(5), m.readline())
v = memoryview(m); bad(lambda: m.close()); v.release()
m.close(); print(m.closed, repr(m)); bad(lambda: m[0]); bad(lambda: len(m)); bad(lambda: m.read(1)); m.close()
m = mmap.mmap(-1, 8)
pid = os.fork()
if pid == 0: m[:3] = b'kid'; os._exit(0)
os.waitpid(pid, 0); print(m[:3])
m = mmap.mmap(-1, 8, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
pid = os.fork()
if pid == 0: m[:3] = b'kid'; os._exit(0)
os.waitpid(pid, 0); print(m[:3])
with tempfile.TemporaryFile() as f:
    bad(lambda: mmap.mmap(f.fileno(), 0))
    f.write(b'Hello Python!\nline two\n'); f.flush()
    with mmap.mmap(f.fileno(), 0) as mm:
        print(mm.readline(), mm[:5], len(mm), mm.size(), mm.find(b'two')); mm[6:] = b' world!\n' + b'x' * 9
        mm.seek(0); print(mm.readline()); mm.flush(); f.seek(0); print(f.read())
    with mmap.mmap(f.fileno(), 5, access=mmap.ACCESS_READ) as r:
        print(r[:], repr(r)); bad(lambda: r.__setitem__(0, 1)); bad(lambda: r.write(b'a')); bad(lambda: r.resize(3)); bad(lambda: memoryview(r).__setitem__(0, 1))
    with mmap.mmap(f.fileno(), 0, access=mmap.ACCESS_COPY) as c: c[:2] = b'ZZ'; print(c[:3])
    f.seek(0); print(f.read(3))
    bad(lambda: mmap.mmap(f.fileno(), 999)); bad(lambda: mmap.mmap(f.fileno(), 0, offset=5)); bad(lambda: mmap.mmap(f.fileno(), 0, offset=4096))
    w = mmap.mmap(f.fileno(), 0); w.resize(30); print(len(w), w.size(), os.fstat(f.fileno()).st_size, w[20:]); w.close()
print(mmap.PAGESIZE, mmap.ALLOCATIONGRANULARITY, mmap.ACCESS_DEFAULT, mmap.ACCESS_READ, mmap.ACCESS_WRITE, mmap.ACCESS_COPY, mmap.MAP_SHARED, mmap.MAP_PRIVATE, mmap.PROT_READ, mmap.PROT_WRITE, mmap.error is OSError)
# expect: 16 <mmap.mmap closed=False, access=ACCESS_DEFAULT, length=16, pos=0, offset=0> b'\x00\x00\x00\x00' 0 False 0 <class 'mmap.mmap'>
# expect: b'hello!' b'hel' 3 108 0 b'hello!\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00' 16
# expect: 4 b'o!\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00' 16 14 b'\x00\x00' -1 1 -1 -1
# expect: b'a\nb\no!\x00\x00a\nb\n\x00\x00\x00\x00' None b'aoa\x00' 0
# expect: b'DCBA' (1094861636,) <re.Match object; span=(4, 6), match=b'DC'> b'DC' True True [b'D', b'C']
# expect: IndexError mmap index out of range
# expect: IndexError mmap slice assignment is wrong size
# expect: ValueError mmap item value must be in range(0, 256)
# expect: TypeError mmap item value must be an int
# expect: TypeError mmap indices must be integers
# expect: ValueError seek out of range
# expect: ValueError unknown seek type
# expect: ValueError data out of range
# expect: ValueError source, destination, or count out of range
# expect: OSError [Errno 22] Invalid argument
# expect: OverflowError memory mapped length must be positive
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: OSError [Errno 9] Bad file descriptor
# expect: ValueError mmap invalid access parameter.
# expect: <mmap.mmap closed=False, access=ACCESS_READ, length=5, pos=0, offset=0>
# expect: ValueError read byte out of range
# expect: False
# expect: ValueError read byte out of range
# expect: ValueError write byte out of range
# expect: b'' b''
# expect: BufferError cannot close exported pointers exist
# expect: True <mmap.mmap closed=True>
# expect: ValueError mmap closed or invalid
# expect: ValueError mmap closed or invalid
# expect: ValueError mmap closed or invalid
# expect: b'kid'
# expect: b'\x00\x00\x00'
# expect: ValueError cannot mmap an empty file
# expect: b'Hello Python!\n' b'Hello' 23 23 19
# expect: b'Hello  world!\n'
# expect: b'Hello  world!\nxxxxxxxxx'
# expect: b'Hello' <mmap.mmap closed=False, access=ACCESS_READ, length=5, pos=0, offset=0>
# expect: TypeError mmap can't modify a readonly memory map.
# expect: TypeError mmap can't modify a readonly memory map.
# expect: TypeError mmap can't resize a readonly or copy-on-write memory map.
# expect: TypeError cannot modify read-only memory
# expect: b'ZZl'
# expect: b'Hel'
# expect: ValueError mmap length is greater than file size
# expect: OSError [Errno 22] Invalid argument
# expect: ValueError mmap offset is greater than file size
# expect: 30 30 30 b'xxx\x00\x00\x00\x00\x00\x00\x00'
# expect: 4096 4096 0 1 2 3 1 2 1 2 True
