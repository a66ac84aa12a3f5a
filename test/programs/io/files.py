# Files: modes, positions, newlines, encodings, messages.
# python: 3.13
import io
import os

os.makedirs("/tmp/headwaiter-io", exist_ok=True)
os.chdir("/tmp/headwaiter-io")
for name in os.listdir("."):
    os.remove(name)


def run(code):
    names = {"io": io, "os": os}
    try:
        exec(code.replace("@", "\n"), names)
        print(code, "->", repr(names.get("r")))
    except Exception as error:
        print(code, "->", type(error).__name__, error, repr(names.get("r")))


for line in r"""
f=open('a','w'); r=f.write('hello\nworld\n'), f.tell(); f.close()
f=open('a'); r=f.read(), f.read(), f.tell()
f=open('a'); r=f.read(3), f.tell(), f.read(2), f.readline(), f.tell(), f.readline(), f.readline()
f=open('a'); r=f.readlines(), f.closed
f=open('a'); r=list(f)
f=open('a'); next(f); r=f.tell()
f=open('a'); r=[l for l in f], f.tell()
f=open('a'); f.seek(3); r=f.read(), f.seek(0,2), f.seek(0), f.read(1)
f=open('a'); f.seek(1,1)
f=open('a'); f.seek(-1,2)
f=open('a'); f.seek(-1)
f=open('a'); f.seek(0,5)
f=open('a'); r=f.seek(0,1)
f=open('a'); f.write('x')
f=open('a','w'); f.read()
f=open('a','rb'); f.write(b'x')
f=open('a','wb'); f.read()
f=open('a','wb'); f.write('x')
f=open('a','w'); f.write(b'x')
f=open('a','w'); f.write(3)
f=open('a','w'); f.writelines(['a\n','b\n']); f.flush(); r=open('a').read()
f=open('a','w'); f.writelines([1])
f=open('a','a'); r=f.tell(); f.write('c'); f.close(); r=r,open('a').read()
f=open('a','x')
f=open('b','x'); f.write('new'); f.close(); r=open('b').read()
f=open('a','r+'); f.write('Z'); f.close(); r=open('a').read()
f=open('a','r+'); f.readline(); f.write('Q'); f.close(); r=open('a').read()
f=open('a','w+'); f.write('abc'); f.seek(0); r=f.read()
f=open('a','a+'); r=f.read(); f.seek(0); r=r,f.read()
f=open('a','rb+'); r=f.read(1); f.write(b'X'); f.seek(0); r=r,f.read()
f=open('a','rb'); r=f.read(2), f.peek()[:1], f.read1(1), f.read(), f.read()
f=open('a','rb'); r=f.seek(-1,2), f.read(), f.tell()
f=open('a','rb'); f.seek(-10)
f=open('a','rb'); b=bytearray(2); r=f.readinto(b), b
f=open('a','rb',buffering=0); r=f, f.read(1), f.readall(), f.name, f.mode, f.fileno()>2, f.closefd
f=open('a','rb'); r=f, f.raw, f.name, f.mode, f.readable(), f.writable(), f.seekable(), f.isatty()
f=open('a','wb'); r=f, f.mode
f=open('a','rb+'); r=f, f.mode
f=open('a','w',encoding='utf-8'); r=f
f=open('a','w',encoding='bogus')
f=open('a','w',errors='bogus')
f=open('a','w',newline='q')
f=open('a','w',newline=3)
f=open('a',encoding=3)
f=open('a','w',encoding='ascii'); f.write('é')
f=open('a','w',encoding='ascii',errors='replace'); f.write('aé'); f.close(); r=open('a').read()
f=open('a','w',encoding='latin-1'); f.write('é'); f.close(); r=open('a','rb').read(); open('a').read()
f=open('a','w',encoding='utf-16'); f.write('hi'); f.write('!'); f.close(); r=open('a','rb').read(), open('a',encoding='utf-16').read()
f=open('a','w',encoding='utf-8-sig'); f.write('hi'); f.close(); r=open('a','rb').read(), open('a',encoding='utf-8-sig').read(), open('a').read()
f=open('a','wb'); f.write(b'a\r\nb\rc\nd'); f.close(); r=open('a').read(), open('a',newline='').read(), open('a',newline='').readlines(), open('a',newline='\r').readlines(), open('a',newline='\r\n').readlines(), open('a',newline='\n').readlines()
f=open('a'); f.read(); r=f.newlines
f=open('a','w',newline='\r\n'); f.write('x\ny\n'); f.close(); r=open('a','rb').read()
f=open('a','w',newline=''); f.write('x\ny\r\n'); f.close(); r=open('a','rb').read()
f=open('a'); f.close(); f.close(); f.read()
f=open('a'); f.close(); f.write('')
f=open('a'); f.close(); iter(f)
f=open('a'); f.close(); next(f)
f=open('a'); f.close(); f.readline()
f=open('a'); f.close(); f.__enter__()
f=open('a'); f.close(); f.seek(0)
f=open('a'); f.close(); f.tell()
f=open('a'); f.close(); f.flush()
f=open('a'); f.close(); f.fileno()
f=open('a'); f.close(); f.isatty()
f=open('a'); f.close(); f.readable()
f=open('a','rb'); f.close(); f.read()
f=open('a','rb'); f.close(); f.readline()
f=open('a','wb'); f.close(); f.write(b'')
f=open('a','rb'); f.close(); f.peek()
f=open('a','rb'); f.close(); f.seek(0)
f=open('a','rb'); f.close(); r=repr(f)
f=open('a','rb',0); f.close(); r=repr(f); f.read()
f=open('a','rb',0); f.close(); f.write(b'a')
f=open('a','w'); f.write('0123456789'); f.truncate(4); f.close(); r=open('a').read()
f=open('a','r+'); f.seek(2); r=f.truncate(); f.close(); r=r,open('a').read()
f=open('a'); f.truncate()
f=open('a','rb'); f.truncate()
f=open('a','w'); r=f.truncate(5); f.close(); r=r,open('a','rb').read()
r=open(os.open('a', os.O_RDONLY)).read()
f=open('a'); g=open(f.fileno(), closefd=False); r=g.name==f.fileno(); g.close(); r=r,f.read()
open('a', closefd=False)
open(-1)
open('/tmp/headwaiter-io')
open('')
open('a\0b')
open('nodir/x','w')
open('a/x')
open('a','r',0)
open('a','r',-5)
open('a',opener=lambda p,f: 'x')
r=open('zzz',opener=lambda p,f: os.open('a',f)).read(1)
f=open('a','w'); r=f.write(''), f.write('é€😀'), f.tell(); f.close(); r=r,os.path.getsize('a')
f=open('a'); r=f.read(1), f.tell(), f.read(1), f.tell(), f.read(1), f.tell()
f=open('a'); r=f.read(2); p=f.tell(); x=f.read(); f.seek(p); r=r,x,f.read()
f=open('a','w'); print('x','y',sep='-',file=f); print(1,2,file=f,end=''); f.close(); r=open('a').read()
f=open('a','w'); f.detach(); f.write('x')
f=open('a','w'); b=f.detach(); r=b; f.closed
f=open('a','w'); f.reconfigure(encoding='latin-1',newline='\r\n',line_buffering=True); f.write('é\n'); r=open('a','rb').read(), f.encoding, f.line_buffering
f=open('a'); f.read(1); f.reconfigure(encoding='ascii')
f=open('a','w',buffering=1); f.write('ab'); r=open('a').read(); f.write('c\n'); r=r,open('a').read()
f=open('a','w'); f.write('pending'); r=open('a').read(); f.flush(); r=r,open('a').read()
f=open('a','wb'); f.write(b'pending'); r=open('a','rb').read(); f.close(); r=r,open('a','rb').read()
f=open('a','wb',buffering=0); r=f.write(b'direct'), open('a','rb').read()
f=open('a','w'); f.name='q'
f=open('a','w'); f.mode='zz'; r=f.mode
f=open('a','w'); f.foo=1; r=f.foo
f=open('a','w'); f.encoding='x'
f=open('a','w'); del f.buffer
r=io.open is open, io.DEFAULT_BUFFER_SIZE>=8192, io.SEEK_SET, io.UnsupportedOperation.__mro__
f=open('a','wb'); r=f.writelines([b'a',bytearray(b'b')]); f.flush(); r=open('a','rb').readlines(), open('a','rb').readlines(1)
f=open('a','w'); f.write('a\nb\nc\n'); f.close(); f=open('a'); r=f.readlines(1), f.readlines(3), f.readline(1), f.readline(-1), f.readline()
f=open('a'); r=f.readline(2), f.readline(2), f.readline(0)
f=open('a'); f.readline('x')
f=open('a'); f.read('x')
f=open('a','rb'); f.read('x')
f=open('a','rb'); f.read(-5)
f=open('a','rb'); f.readline(2.5)
f=open('a'); r=f.__next__(), f.__iter__() is f
f=open('a','rb'); r=next(f), list(f)
f=open('a','rb'); r=f.read(None), f.read(0)
f=open('a'); r=f.read(None), f.read(0)
f=open('c','w'); f.write('abc'); os.remove('c'); f.close(); r=os.path.exists('c')
f=open('a','wb'); f.write(b'abcdef'); f.seek(2); f.write(b'XY'); f.close(); r=open('a','rb').read()
f=open('a','wb'); f.seek(3); f.write(b'z'); f.close(); r=open('a','rb').read()
f=open('a','rb+'); f.seek(0,2); f.write(b'end'); f.seek(0); r=f.read(2), f.tell(), f.read1(), f.read1()
f=open('a','rb'); r=f.read1(2), f.readinto1(bytearray(2)), f.detach()
f=io.FileIO('a'); r=f.read(2), f.tell(), f.seek(0,2), f.readable(), f.writable(), repr(f)
f=io.FileIO('a','w'); f.read()
f=io.FileIO('a','q')
f=io.FileIO('a',''); 
f=io.FileIO('a','rw')
f=io.BufferedReader(3)
f=io.BufferedReader(io.FileIO('a','w'))
f=io.BufferedWriter(io.FileIO('a'))
b=io.BytesIO(); f=io.BufferedWriter(b,4); f.write(b'ab'); r=[b.getvalue()]; f.write(b'cde'); r.append(b.getvalue()); f.flush(); r.append(b.getvalue())
b=io.BytesIO(); f=io.TextIOWrapper(b,encoding='utf8'); f.write('héllo'); r=[b.getvalue()]; f.flush(); r.append(b.getvalue()); r.append(repr(f))
f=io.TextIOWrapper(io.BytesIO(b'one\r\ntwo'),encoding='utf8'); r=f.read()
f=io.TextIOWrapper(io.BytesIO(b'one\ntwo'),encoding='utf8',write_through=True); r=f.write_through, f.readline(), f.tell(), f.read()
f=io.TextIOWrapper(3)
f=io.TextIOWrapper(io.StringIO())
f=io.BufferedRandom(io.BytesIO(b'abc')); r=f.read(1), f.write(b'Z'), f.seek(0), f.read()
f=io.BufferedRWPair(io.BytesIO(b'in'), io.BytesIO()); r=f.read(), f.write(b'out'), f.readable(), f.writable(), f.closed
f=open('a','w'); [f.write(f'line {i}\n') for i in range(3000)]; f.close(); f=open('a'); r=len(f.readlines()), f.tell(); f.seek(0); r=r,sum(1 for _ in f); f.seek(0); [f.readline() for _ in range(1500)]; p=f.tell(); l=f.readline(); f.seek(p); r=r,p,l,f.readline()
""".strip().splitlines():
    run(line)
# expect: f=open('a','w'); r=f.write('hello\nworld\n'), f.tell(); f.close() -> (12, 12)
# expect: f=open('a'); r=f.read(), f.read(), f.tell() -> ('hello\nworld\n', '', 12)
# expect: f=open('a'); r=f.read(3), f.tell(), f.read(2), f.readline(), f.tell(), f.readline(), f.readline() -> ('hel', 3, 'lo', '\n', 6, 'world\n', '')
# expect: f=open('a'); r=f.readlines(), f.closed -> (['hello\n', 'world\n'], False)
# expect: f=open('a'); r=list(f) -> ['hello\n', 'world\n']
# expect: f=open('a'); next(f); r=f.tell() -> OSError telling position disabled by next() call None
# expect: f=open('a'); r=[l for l in f], f.tell() -> (['hello\n', 'world\n'], 12)
# expect: f=open('a'); f.seek(3); r=f.read(), f.seek(0,2), f.seek(0), f.read(1) -> ('lo\nworld\n', 12, 0, 'h')
# expect: f=open('a'); f.seek(1,1) -> UnsupportedOperation can't do nonzero cur-relative seeks None
# expect: f=open('a'); f.seek(-1,2) -> UnsupportedOperation can't do nonzero end-relative seeks None
# expect: f=open('a'); f.seek(-1) -> ValueError negative seek position -1 None
# expect: f=open('a'); f.seek(0,5) -> ValueError invalid whence (5, should be 0, 1 or 2) None
# expect: f=open('a'); r=f.seek(0,1) -> 0
# expect: f=open('a'); f.write('x') -> UnsupportedOperation not writable None
# expect: f=open('a','w'); f.read() -> UnsupportedOperation not readable None
# expect: f=open('a','rb'); f.write(b'x') -> UnsupportedOperation write None
# expect: f=open('a','wb'); f.read() -> UnsupportedOperation read None
# expect: f=open('a','wb'); f.write('x') -> TypeError a bytes-like object is required, not 'str' None
# expect: f=open('a','w'); f.write(b'x') -> TypeError write() argument must be str, not bytes None
# expect: f=open('a','w'); f.write(3) -> TypeError write() argument must be str, not int None
# expect: f=open('a','w'); f.writelines(['a\n','b\n']); f.flush(); r=open('a').read() -> 'a\nb\n'
# expect: f=open('a','w'); f.writelines([1]) -> TypeError write() argument must be str, not int None
# expect: f=open('a','a'); r=f.tell(); f.write('c'); f.close(); r=r,open('a').read() -> (0, 'c')
# expect: f=open('a','x') -> FileExistsError [Errno 17] File exists: 'a' None
# expect: f=open('b','x'); f.write('new'); f.close(); r=open('b').read() -> 'new'
# expect: f=open('a','r+'); f.write('Z'); f.close(); r=open('a').read() -> 'Z'
# expect: f=open('a','r+'); f.readline(); f.write('Q'); f.close(); r=open('a').read() -> 'ZQ'
# expect: f=open('a','w+'); f.write('abc'); f.seek(0); r=f.read() -> 'abc'
# expect: f=open('a','a+'); r=f.read(); f.seek(0); r=r,f.read() -> ('', 'abc')
# expect: f=open('a','rb+'); r=f.read(1); f.write(b'X'); f.seek(0); r=r,f.read() -> (b'a', b'aXc')
# expect: f=open('a','rb'); r=f.read(2), f.peek()[:1], f.read1(1), f.read(), f.read() -> (b'aX', b'c', b'c', b'', b'')
# expect: f=open('a','rb'); r=f.seek(-1,2), f.read(), f.tell() -> (2, b'c', 3)
# expect: f=open('a','rb'); f.seek(-10) -> OSError [Errno 22] Invalid argument None
# expect: f=open('a','rb'); b=bytearray(2); r=f.readinto(b), b -> (2, bytearray(b'aX'))
# expect: f=open('a','rb',buffering=0); r=f, f.read(1), f.readall(), f.name, f.mode, f.fileno()>2, f.closefd -> (<_io.FileIO name='a' mode='rb' closefd=True>, b'a', b'Xc', 'a', 'rb', True, True)
# expect: f=open('a','rb'); r=f, f.raw, f.name, f.mode, f.readable(), f.writable(), f.seekable(), f.isatty() -> (<_io.BufferedReader name='a'>, <_io.FileIO name='a' mode='rb' closefd=True>, 'a', 'rb', True, False, True, False)
# expect: f=open('a','wb'); r=f, f.mode -> (<_io.BufferedWriter name='a'>, 'wb')
# expect: f=open('a','rb+'); r=f, f.mode -> (<_io.BufferedRandom name='a'>, 'rb+')
# expect: f=open('a','w',encoding='utf-8'); r=f -> <_io.TextIOWrapper name='a' mode='w' encoding='utf-8'>
# expect: f=open('a','w',encoding='bogus') -> LookupError unknown encoding: bogus None
# expect: f=open('a','w',errors='bogus') -> None
# expect: f=open('a','w',newline='q') -> ValueError illegal newline value: q None
# expect: f=open('a','w',newline=3) -> TypeError open() argument 'newline' must be str or None, not int None
# expect: f=open('a',encoding=3) -> TypeError open() argument 'encoding' must be str or None, not int None
# expect: f=open('a','w',encoding='ascii'); f.write('é') -> UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128) None
# expect: f=open('a','w',encoding='ascii',errors='replace'); f.write('aé'); f.close(); r=open('a').read() -> 'a?'
# expect: f=open('a','w',encoding='latin-1'); f.write('é'); f.close(); r=open('a','rb').read(); open('a').read() -> UnicodeDecodeError 'utf-8' codec can't decode byte 0xe9 in position 0: unexpected end of data b'\xe9'
# expect: f=open('a','w',encoding='utf-16'); f.write('hi'); f.write('!'); f.close(); r=open('a','rb').read(), open('a',encoding='utf-16').read() -> (b'\xff\xfeh\x00i\x00!\x00', 'hi!')
# expect: f=open('a','w',encoding='utf-8-sig'); f.write('hi'); f.close(); r=open('a','rb').read(), open('a',encoding='utf-8-sig').read(), open('a').read() -> (b'\xef\xbb\xbfhi', 'hi', '\ufeffhi')
# expect: f=open('a','wb'); f.write(b'a\r\nb\rc\nd'); f.close(); r=open('a').read(), open('a',newline='').read(), open('a',newline='').readlines(), open('a',newline='\r').readlines(), open('a',newline='\r\n').readlines(), open('a',newline='\n').readlines() -> ('a\nb\nc\nd', 'a\r\nb\rc\nd', ['a\r\n', 'b\r', 'c\n', 'd'], ['a\r', '\nb\r', 'c\nd'], ['a\r\n', 'b\rc\nd'], ['a\r\n', 'b\rc\n', 'd'])
# expect: f=open('a'); f.read(); r=f.newlines -> ('\r', '\n', '\r\n')
# expect: f=open('a','w',newline='\r\n'); f.write('x\ny\n'); f.close(); r=open('a','rb').read() -> b'x\r\ny\r\n'
# expect: f=open('a','w',newline=''); f.write('x\ny\r\n'); f.close(); r=open('a','rb').read() -> b'x\ny\r\n'
# expect: f=open('a'); f.close(); f.close(); f.read() -> ValueError I/O operation on closed file. None
# expect: f=open('a'); f.close(); f.write('') -> ValueError I/O operation on closed file. None
# expect: f=open('a'); f.close(); iter(f) -> ValueError I/O operation on closed file. None
# expect: f=open('a'); f.close(); next(f) -> ValueError I/O operation on closed file. None
# expect: f=open('a'); f.close(); f.readline() -> ValueError I/O operation on closed file. None
# expect: f=open('a'); f.close(); f.__enter__() -> ValueError I/O operation on closed file. None
# expect: f=open('a'); f.close(); f.seek(0) -> ValueError I/O operation on closed file. None
# expect: f=open('a'); f.close(); f.tell() -> ValueError I/O operation on closed file. None
# expect: f=open('a'); f.close(); f.flush() -> ValueError I/O operation on closed file. None
# expect: f=open('a'); f.close(); f.fileno() -> ValueError I/O operation on closed file None
# expect: f=open('a'); f.close(); f.isatty() -> ValueError I/O operation on closed file None
# expect: f=open('a'); f.close(); f.readable() -> ValueError I/O operation on closed file None
# expect: f=open('a','rb'); f.close(); f.read() -> ValueError read of closed file None
# expect: f=open('a','rb'); f.close(); f.readline() -> ValueError readline of closed file None
# expect: f=open('a','wb'); f.close(); f.write(b'') -> ValueError write to closed file None
# expect: f=open('a','rb'); f.close(); f.peek() -> ValueError peek of closed file None
# expect: f=open('a','rb'); f.close(); f.seek(0) -> ValueError seek of closed file None
# expect: f=open('a','rb'); f.close(); r=repr(f) -> "<_io.BufferedReader name='a'>"
# expect: f=open('a','rb',0); f.close(); r=repr(f); f.read() -> ValueError I/O operation on closed file '<_io.FileIO [closed]>'
# expect: f=open('a','rb',0); f.close(); f.write(b'a') -> ValueError I/O operation on closed file None
# expect: f=open('a','w'); f.write('0123456789'); f.truncate(4); f.close(); r=open('a').read() -> '0123'
# expect: f=open('a','r+'); f.seek(2); r=f.truncate(); f.close(); r=r,open('a').read() -> (2, '01')
# expect: f=open('a'); f.truncate() -> UnsupportedOperation truncate None
# expect: f=open('a','rb'); f.truncate() -> UnsupportedOperation truncate None
# expect: f=open('a','w'); r=f.truncate(5); f.close(); r=r,open('a','rb').read() -> (5, b'\x00\x00\x00\x00\x00')
# expect: r=open(os.open('a', os.O_RDONLY)).read() -> '\x00\x00\x00\x00\x00'
# expect: f=open('a'); g=open(f.fileno(), closefd=False); r=g.name==f.fileno(); g.close(); r=r,f.read() -> (True, '\x00\x00\x00\x00\x00')
# expect: open('a', closefd=False) -> ValueError Cannot use closefd=False with file name None
# expect: open(-1) -> ValueError negative file descriptor None
# expect: open('/tmp/headwaiter-io') -> IsADirectoryError [Errno 21] Is a directory: '/tmp/headwaiter-io' None
# expect: open('') -> FileNotFoundError [Errno 2] No such file or directory: '' None
# expect: open('a\0b') -> ValueError embedded null byte None
# expect: open('nodir/x','w') -> FileNotFoundError [Errno 2] No such file or directory: 'nodir/x' None
# expect: open('a/x') -> NotADirectoryError [Errno 20] Not a directory: 'a/x' None
# expect: open('a','r',0) -> ValueError can't have unbuffered text I/O None
# expect: open('a','r',-5) -> None
# expect: open('a',opener=lambda p,f: 'x') -> TypeError expected integer from opener None
# expect: r=open('zzz',opener=lambda p,f: os.open('a',f)).read(1) -> '\x00'
# expect: f=open('a','w'); r=f.write(''), f.write('é€😀'), f.tell(); f.close(); r=r,os.path.getsize('a') -> ((0, 3, 9), 9)
# expect: f=open('a'); r=f.read(1), f.tell(), f.read(1), f.tell(), f.read(1), f.tell() -> ('é', 2, '€', 5, '😀', 9)
# expect: f=open('a'); r=f.read(2); p=f.tell(); x=f.read(); f.seek(p); r=r,x,f.read() -> ('é€', '😀', '😀')
# expect: f=open('a','w'); print('x','y',sep='-',file=f); print(1,2,file=f,end=''); f.close(); r=open('a').read() -> 'x-y\n1 2'
# expect: f=open('a','w'); f.detach(); f.write('x') -> ValueError underlying buffer has been detached None
# expect: f=open('a','w'); b=f.detach(); r=b; f.closed -> ValueError underlying buffer has been detached <_io.BufferedWriter name='a'>
# expect: f=open('a','w'); f.reconfigure(encoding='latin-1',newline='\r\n',line_buffering=True); f.write('é\n'); r=open('a','rb').read(), f.encoding, f.line_buffering -> (b'\xe9\r\n', 'latin-1', True)
# expect: f=open('a'); f.read(1); f.reconfigure(encoding='ascii') -> UnicodeDecodeError 'utf-8' codec can't decode byte 0xe9 in position 0: invalid continuation byte None
# expect: f=open('a','w',buffering=1); f.write('ab'); r=open('a').read(); f.write('c\n'); r=r,open('a').read() -> ('', 'abc\n')
# expect: f=open('a','w'); f.write('pending'); r=open('a').read(); f.flush(); r=r,open('a').read() -> ('', 'pending')
# expect: f=open('a','wb'); f.write(b'pending'); r=open('a','rb').read(); f.close(); r=r,open('a','rb').read() -> (b'', b'pending')
# expect: f=open('a','wb',buffering=0); r=f.write(b'direct'), open('a','rb').read() -> (6, b'direct')
# expect: f=open('a','w'); f.name='q' -> AttributeError attribute 'name' of '_io.TextIOWrapper' objects is not writable None
# expect: f=open('a','w'); f.mode='zz'; r=f.mode -> 'zz'
# expect: f=open('a','w'); f.foo=1; r=f.foo -> 1
# expect: f=open('a','w'); f.encoding='x' -> AttributeError readonly attribute None
# expect: f=open('a','w'); del f.buffer -> AttributeError readonly attribute None
# expect: r=io.open is open, io.DEFAULT_BUFFER_SIZE>=8192, io.SEEK_SET, io.UnsupportedOperation.__mro__ -> (True, True, 0, (<class 'io.UnsupportedOperation'>, <class 'OSError'>, <class 'ValueError'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>))
# expect: f=open('a','wb'); r=f.writelines([b'a',bytearray(b'b')]); f.flush(); r=open('a','rb').readlines(), open('a','rb').readlines(1) -> ([b'ab'], [b'ab'])
# expect: f=open('a','w'); f.write('a\nb\nc\n'); f.close(); f=open('a'); r=f.readlines(1), f.readlines(3), f.readline(1), f.readline(-1), f.readline() -> (['a\n'], ['b\n', 'c\n'], '', '', '')
# expect: f=open('a'); r=f.readline(2), f.readline(2), f.readline(0) -> ('a\n', 'b\n', '')
# expect: f=open('a'); f.readline('x') -> TypeError 'str' object cannot be interpreted as an integer None
# expect: f=open('a'); f.read('x') -> TypeError argument should be integer or None, not 'str' None
# expect: f=open('a','rb'); f.read('x') -> TypeError argument should be integer or None, not 'str' None
# expect: f=open('a','rb'); f.read(-5) -> ValueError read length must be non-negative or -1 None
# expect: f=open('a','rb'); f.readline(2.5) -> TypeError argument should be integer or None, not 'float' None
# expect: f=open('a'); r=f.__next__(), f.__iter__() is f -> ('a\n', True)
# expect: f=open('a','rb'); r=next(f), list(f) -> (b'a\n', [b'b\n', b'c\n'])
# expect: f=open('a','rb'); r=f.read(None), f.read(0) -> (b'a\nb\nc\n', b'')
# expect: f=open('a'); r=f.read(None), f.read(0) -> ('a\nb\nc\n', '')
# expect: f=open('c','w'); f.write('abc'); os.remove('c'); f.close(); r=os.path.exists('c') -> False
# expect: f=open('a','wb'); f.write(b'abcdef'); f.seek(2); f.write(b'XY'); f.close(); r=open('a','rb').read() -> b'abXYef'
# expect: f=open('a','wb'); f.seek(3); f.write(b'z'); f.close(); r=open('a','rb').read() -> b'\x00\x00\x00z'
# expect: f=open('a','rb+'); f.seek(0,2); f.write(b'end'); f.seek(0); r=f.read(2), f.tell(), f.read1(), f.read1() -> (b'\x00\x00', 2, b'\x00zend', b'')
# expect: f=open('a','rb'); r=f.read1(2), f.readinto1(bytearray(2)), f.detach() -> (b'\x00\x00', 2, <_io.FileIO name='a' mode='rb' closefd=True>)
# expect: f=io.FileIO('a'); r=f.read(2), f.tell(), f.seek(0,2), f.readable(), f.writable(), repr(f) -> (b'\x00\x00', 2, 7, True, False, "<_io.FileIO name='a' mode='rb' closefd=True>")
# expect: f=io.FileIO('a','w'); f.read() -> UnsupportedOperation File not open for reading None
# expect: f=io.FileIO('a','q') -> ValueError invalid mode: q None
# expect: f=io.FileIO('a','');  -> ValueError Must have exactly one of create/read/write/append mode and at most one plus None
# expect: f=io.FileIO('a','rw') -> ValueError Must have exactly one of create/read/write/append mode and at most one plus None
# expect: f=io.BufferedReader(3) -> AttributeError 'int' object has no attribute 'readable' None
# expect: f=io.BufferedReader(io.FileIO('a','w')) -> UnsupportedOperation File or stream is not readable. None
# expect: f=io.BufferedWriter(io.FileIO('a')) -> UnsupportedOperation File or stream is not writable. None
# expect: b=io.BytesIO(); f=io.BufferedWriter(b,4); f.write(b'ab'); r=[b.getvalue()]; f.write(b'cde'); r.append(b.getvalue()); f.flush(); r.append(b.getvalue()) -> [b'', b'ab', b'abcde']
# expect: b=io.BytesIO(); f=io.TextIOWrapper(b,encoding='utf8'); f.write('héllo'); r=[b.getvalue()]; f.flush(); r.append(b.getvalue()); r.append(repr(f)) -> [b'', b'h\xc3\xa9llo', "<_io.TextIOWrapper encoding='utf8'>"]
# expect: f=io.TextIOWrapper(io.BytesIO(b'one\r\ntwo'),encoding='utf8'); r=f.read() -> 'one\ntwo'
# expect: f=io.TextIOWrapper(io.BytesIO(b'one\ntwo'),encoding='utf8',write_through=True); r=f.write_through, f.readline(), f.tell(), f.read() -> (True, 'one\n', 4, 'two')
# expect: f=io.TextIOWrapper(3) -> AttributeError 'int' object has no attribute 'readable' None
# expect: f=io.TextIOWrapper(io.StringIO()) -> None
# expect: f=io.BufferedRandom(io.BytesIO(b'abc')); r=f.read(1), f.write(b'Z'), f.seek(0), f.read() -> (b'a', 1, 0, b'aZc')
# expect: f=io.BufferedRWPair(io.BytesIO(b'in'), io.BytesIO()); r=f.read(), f.write(b'out'), f.readable(), f.writable(), f.closed -> (b'in', 3, True, True, False)
# expect: f=open('a','w'); [f.write(f'line {i}\n') for i in range(3000)]; f.close(); f=open('a'); r=len(f.readlines()), f.tell(); f.seek(0); r=r,sum(1 for _ in f); f.seek(0); [f.readline() for _ in range(1500)]; p=f.tell(); l=f.readline(); f.seek(p); r=r,p,l,f.readline() -> (((3000, 28890), 3000), 13890, 'line 1500\n', 'line 1500\n')
