# os: reading and writing at a place and in pieces, what a status says, device numbers.
# python: 3.13
import os
p='/tmp/zzh'
fd=os.open(p,os.O_RDWR|os.O_CREAT|os.O_TRUNC)
print(os.writev(fd,[b'hello ',b'world']), os.pread(fd,3,2), os.pwrite(fd,b'HE',0), os.lseek(fd,0,1))
os.lseek(fd,0,0); a,b=bytearray(4),bytearray(20); print(os.readv(fd,[a,b]),a,b[:8])
print(os.major(0x801), os.minor(0x801), os.makedev(8,1))
print(os.WIFSTOPPED(0x137f), os.WSTOPSIG(0x137f), os.WIFCONTINUED(0xffff), os.WCOREDUMP(0x80))
with os.scandir('/tmp') as it: print(isinstance(next(it), os.DirEntry))
print(os.DirEntry, os.stat in os.supports_follow_symlinks, os.stat in os.supports_fd)
r,w=os.pipe()
for f in (lambda: os.pread(r,1,0), lambda: os.pread(fd,1,-1)):
    try: f()
    except OSError as e: print(e)
print({'walk','getcwd','DirEntry','environ','path','PathLike'} <= set(dir(os)))
# expect: 11 b'llo' 2 11
# expect: 11 bytearray(b'HEll') bytearray(b'o world\x00')
# expect: 8 1 2049
# expect: True 19 True True
# expect: True
# expect: <class 'posix.DirEntry'> True True
# expect: [Errno 29] Illegal seek
# expect: [Errno 22] Invalid argument
# expect: True
