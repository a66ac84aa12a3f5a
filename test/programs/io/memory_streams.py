# StringIO, BytesIO, and streams written in Python.
import io
import os


def run(code):
    names = {"io": io, "os": os}
    try:
        exec(code.replace("@", "\n"), names)
        print(code, "->", repr(names.get("r")))
    except Exception as error:
        print(code, "->", type(error).__name__, error, repr(names.get("r")))


for line in r"""
s=io.StringIO(); r=s.write('abc'), s.getvalue(), s.tell(), s.read(), s.seek(0), s.read(2), s.read()
s=io.StringIO('init'); r=s.write('XY'), s.getvalue(), s.seek(0,2), s.write('!'), s.getvalue()
s=io.StringIO('a\nb\nc'); r=s.readline(), s.readlines(), list(s), s.seek(0), list(s)
s=io.StringIO('a\r\nb\rc\n'); r=list(s)
s=io.StringIO('a\r\nb\rc\n', newline=None); r=list(s), s.getvalue(), s.newlines
s=io.StringIO('a\r\nb\rc\n', newline=''); r=list(s), s.getvalue(), s.newlines
s=io.StringIO(newline='\r\n'); s.write('a\nb'); r=s.getvalue()
s=io.StringIO(newline='q')
s=io.StringIO(3)
s=io.StringIO(b'a')
s=io.StringIO(); s.write(3)
s=io.StringIO(); s.write(b'a')
s=io.StringIO(); s.seek(-1)
s=io.StringIO('abc'); s.seek(1,1)
s=io.StringIO('abc'); s.seek(1,2)
s=io.StringIO('abc'); s.seek(0,7)
s=io.StringIO('abc'); r=s.seek(10), s.write('z'), s.getvalue(), s.tell()
s=io.StringIO('abcdef'); r=s.truncate(3), s.getvalue(), s.tell(), s.seek(2), s.truncate(), s.getvalue()
s=io.StringIO('abc'); s.truncate(-1)
s=io.StringIO('abc'); s.close(); s.read()
s=io.StringIO('abc'); s.close(); s.getvalue()
s=io.StringIO('abc'); s.close(); s.write('x')
s=io.StringIO('abc'); s.close(); s.close(); r=s.closed
s=io.StringIO('abc'); s.close(); iter(s)
s=io.StringIO('abc'); s.close(); next(s)
with io.StringIO('abc') as s: r=s.read()
with io.StringIO('abc') as s: r=s.closed; s.close()
s=io.StringIO('abc'); r=s.readable(), s.writable(), s.seekable(), s.isatty(), s.line_buffering, s.encoding, s.errors, s.newlines
s=io.StringIO(); s.fileno()
s=io.StringIO(); s.detach()
s=io.StringIO(); r=s.name
s=io.StringIO(); s.x=3; r=s.x, s.__dict__
s=io.StringIO('é€😀x'); r=s.read(3), s.tell(), s.read(), s.seek(1), s.write('AB'), s.getvalue()
s=io.StringIO(); r=s.writelines(['a','b']), s.getvalue()
s=io.StringIO(); s.writelines([1])
s=io.StringIO('abc'); r=s.read(None), s.seek(0), s.read(-1), s.readline(None)
s=io.StringIO('abc'); s.read('x')
s=io.StringIO('line1\nline2'); r=s.readline(3), s.readline(), s.readline(-1), s.readline()
class S(io.StringIO):@  def write(self, x): return super().write(x.upper())@s=S(); print('abc', file=s); r=s.getvalue(), type(s).__mro__[1].__name__
class S(io.StringIO):@  def __init__(self): super().__init__('init'); self.a=1@s=S(); r=s.read(), s.a
r=isinstance(io.StringIO(), io.TextIOBase), isinstance(io.BytesIO(), io.BufferedIOBase), isinstance(io.StringIO(), io.IOBase), issubclass(io.FileIO, io.RawIOBase)
b=io.BytesIO(b'abc'); r=b.read(2), b.tell(), b.write(b'XYZ'), b.getvalue(), b.seek(0), b.read(), b.read()
b=io.BytesIO(); r=b.write(bytearray(b'a')), b.write(memoryview(b'b')), b.getvalue()
b=io.BytesIO(); b.write('x')
b=io.BytesIO('x')
b=io.BytesIO(3)
b=io.BytesIO(b'l1\nl2\nl3'); r=b.readline(), b.readlines(), b.seek(0), list(b), b.seek(0), b.readlines(2), b.readline(1)
b=io.BytesIO(b'abc'); b.seek(-1)
b=io.BytesIO(b'abc'); r=b.seek(-1,2), b.read(), b.seek(-10,2), b.seek(1,1), b.tell()
b=io.BytesIO(b'abc'); b.seek(0,9)
b=io.BytesIO(b'abc'); r=b.seek(5), b.write(b'z'), b.getvalue()
b=io.BytesIO(b'abc'); r=b.truncate(1), b.getvalue(), b.tell()
b=io.BytesIO(b'abc'); b.truncate(-1)
b=io.BytesIO(b'abc'); v=b.getbuffer(); v[0]=90; r=b.getvalue(), len(v), v.nbytes; b.write(b'longer text')
b=io.BytesIO(b'abc'); v=b.getbuffer(); b.close()
b=io.BytesIO(b'abc'); v=b.getbuffer(); v.release(); b.close(); r=b.closed
b=io.BytesIO(b'abc'); b.close(); b.read()
b=io.BytesIO(b'abc'); b.close(); b.getvalue()
b=io.BytesIO(b'abc'); a=bytearray(2); r=b.readinto(a), a, b.read1(), b.readable(), b.writable(), b.seekable(), b.isatty()
b=io.BytesIO(b'abc'); b.fileno()
b=io.BytesIO(); r=b.writelines([b'a',b'b']), b.getvalue()
b=io.BytesIO(b'abc'); r=b.read(None), b.read(-1)
b=io.BytesIO(b'abc'); b.read('x')
b=io.BytesIO(initial_bytes=b'q'); r=b.read()
class R(io.RawIOBase):@  def __init__(self): self.d=[b'ab',b'c\nd',b'']@  def readable(self): return True@  def readinto(self,b):@    x=self.d.pop(0) if self.d else b''@    b[:len(x)]=x@    return len(x)@r=io.BufferedReader(R()).read(), io.BufferedReader(R()).readline(), R().read(2), R().readall(), io.TextIOWrapper(io.BufferedReader(R())).read(), list(io.BufferedReader(R()))
class W(io.RawIOBase):@  def __init__(self): self.o=[]@  def writable(self): return True@  def write(self,b): self.o.append(bytes(b)); return len(b)@w=W(); f=io.BufferedWriter(w); f.write(b'abc'); f.flush(); f.write(b'd'); f.close(); r=w.o, w.closed
class W(io.RawIOBase):@  def writable(self): return True@  def write(self,b): return min(2,len(b))@w=W(); f=io.BufferedWriter(w,4); r=f.write(b'abcdefghij'); f.flush()
class T(io.TextIOBase):@  def write(self, s): self.o=getattr(self,'o','')+s; return len(s)@t=T(); print('a','b',file=t); t.writelines(['x','y']); r=t.o, t.closed, t.readable(), t.encoding
class T(io.TextIOBase): pass@T().read()
class T(io.TextIOBase): pass@T().write('x')
class T(io.IOBase): pass@t=T(); r=t.closed, t.close(), t.closed@t.flush()
class T(io.IOBase): pass@t=T(); t.seek(0)
class T(io.IOBase): pass@t=T(); t.fileno()
class T(io.IOBase): pass@t=T(); t.readline()
class T(io.IOBase):@  def __init__(self,d): self.d=d@  def read(self,n): x,self.d=self.d[:n],self.d[n:]; return x@t=T(b'ab\ncd'); r=t.readline(), t.readlines(), t.isatty(), list(T(b'x\ny'))
class T(io.IOBase):@  def close(self): print('closing'); super().close()@with T() as t: r=1@r=t.closed
d=io.IncrementalNewlineDecoder(None, True); r=d.decode('a\r'), d.decode('\nb\r'), d.decode('',True), d.newlines
import contextlib@s=io.StringIO()@with contextlib.redirect_stdout(s): print('hi')@r=s.getvalue()
r=io.UnsupportedOperation('x'), issubclass(io.UnsupportedOperation, ValueError), io.BlockingIOError is BlockingIOError
""".strip().splitlines():
    run(line)
# expect: s=io.StringIO(); r=s.write('abc'), s.getvalue(), s.tell(), s.read(), s.seek(0), s.read(2), s.read() -> (3, 'abc', 3, '', 0, 'ab', 'c')
# expect: s=io.StringIO('init'); r=s.write('XY'), s.getvalue(), s.seek(0,2), s.write('!'), s.getvalue() -> (2, 'XYit', 4, 1, 'XYit!')
# expect: s=io.StringIO('a\nb\nc'); r=s.readline(), s.readlines(), list(s), s.seek(0), list(s) -> ('a\n', ['b\n', 'c'], [], 0, ['a\n', 'b\n', 'c'])
# expect: s=io.StringIO('a\r\nb\rc\n'); r=list(s) -> ['a\r\n', 'b\rc\n']
# expect: s=io.StringIO('a\r\nb\rc\n', newline=None); r=list(s), s.getvalue(), s.newlines -> (['a\n', 'b\n', 'c\n'], 'a\nb\nc\n', ('\r', '\n', '\r\n'))
# expect: s=io.StringIO('a\r\nb\rc\n', newline=''); r=list(s), s.getvalue(), s.newlines -> (['a\r\n', 'b\r', 'c\n'], 'a\r\nb\rc\n', ('\r', '\n', '\r\n'))
# expect: s=io.StringIO(newline='\r\n'); s.write('a\nb'); r=s.getvalue() -> 'a\r\nb'
# expect: s=io.StringIO(newline='q') -> ValueError illegal newline value: 'q' None
# expect: s=io.StringIO(3) -> TypeError initial_value must be str or None, not int None
# expect: s=io.StringIO(b'a') -> TypeError initial_value must be str or None, not bytes None
# expect: s=io.StringIO(); s.write(3) -> TypeError string argument expected, got 'int' None
# expect: s=io.StringIO(); s.write(b'a') -> TypeError string argument expected, got 'bytes' None
# expect: s=io.StringIO(); s.seek(-1) -> ValueError Negative seek position -1 None
# expect: s=io.StringIO('abc'); s.seek(1,1) -> OSError Can't do nonzero cur-relative seeks None
# expect: s=io.StringIO('abc'); s.seek(1,2) -> OSError Can't do nonzero cur-relative seeks None
# expect: s=io.StringIO('abc'); s.seek(0,7) -> ValueError Invalid whence (7, should be 0, 1 or 2) None
# expect: s=io.StringIO('abc'); r=s.seek(10), s.write('z'), s.getvalue(), s.tell() -> (10, 1, 'abc\x00\x00\x00\x00\x00\x00\x00z', 11)
# expect: s=io.StringIO('abcdef'); r=s.truncate(3), s.getvalue(), s.tell(), s.seek(2), s.truncate(), s.getvalue() -> (3, 'abc', 0, 2, 2, 'ab')
# expect: s=io.StringIO('abc'); s.truncate(-1) -> ValueError Negative size value -1 None
# expect: s=io.StringIO('abc'); s.close(); s.read() -> ValueError I/O operation on closed file None
# expect: s=io.StringIO('abc'); s.close(); s.getvalue() -> ValueError I/O operation on closed file None
# expect: s=io.StringIO('abc'); s.close(); s.write('x') -> ValueError I/O operation on closed file None
# expect: s=io.StringIO('abc'); s.close(); s.close(); r=s.closed -> True
# expect: s=io.StringIO('abc'); s.close(); iter(s) -> ValueError I/O operation on closed file. None
# expect: s=io.StringIO('abc'); s.close(); next(s) -> ValueError I/O operation on closed file None
# expect: with io.StringIO('abc') as s: r=s.read() -> 'abc'
# expect: with io.StringIO('abc') as s: r=s.closed; s.close() -> False
# expect: s=io.StringIO('abc'); r=s.readable(), s.writable(), s.seekable(), s.isatty(), s.line_buffering, s.encoding, s.errors, s.newlines -> (True, True, True, False, False, None, None, None)
# expect: s=io.StringIO(); s.fileno() -> UnsupportedOperation fileno None
# expect: s=io.StringIO(); s.detach() -> UnsupportedOperation detach None
# expect: s=io.StringIO(); r=s.name -> AttributeError '_io.StringIO' object has no attribute 'name' None
# expect: s=io.StringIO(); s.x=3; r=s.x, s.__dict__ -> (3, {'x': 3})
# expect: s=io.StringIO('é€😀x'); r=s.read(3), s.tell(), s.read(), s.seek(1), s.write('AB'), s.getvalue() -> ('é€😀', 3, 'x', 1, 2, 'éABx')
# expect: s=io.StringIO(); r=s.writelines(['a','b']), s.getvalue() -> (None, 'ab')
# expect: s=io.StringIO(); s.writelines([1]) -> TypeError string argument expected, got 'int' None
# expect: s=io.StringIO('abc'); r=s.read(None), s.seek(0), s.read(-1), s.readline(None) -> ('abc', 0, 'abc', '')
# expect: s=io.StringIO('abc'); s.read('x') -> TypeError argument should be integer or None, not 'str' None
# expect: s=io.StringIO('line1\nline2'); r=s.readline(3), s.readline(), s.readline(-1), s.readline() -> ('lin', 'e1\n', 'line2', '')
# expect: class S(io.StringIO):@  def write(self, x): return super().write(x.upper())@s=S(); print('abc', file=s); r=s.getvalue(), type(s).__mro__[1].__name__ -> ('ABC\n', 'StringIO')
# expect: class S(io.StringIO):@  def __init__(self): super().__init__('init'); self.a=1@s=S(); r=s.read(), s.a -> ('init', 1)
# expect: r=isinstance(io.StringIO(), io.TextIOBase), isinstance(io.BytesIO(), io.BufferedIOBase), isinstance(io.StringIO(), io.IOBase), issubclass(io.FileIO, io.RawIOBase) -> (True, True, True, True)
# expect: b=io.BytesIO(b'abc'); r=b.read(2), b.tell(), b.write(b'XYZ'), b.getvalue(), b.seek(0), b.read(), b.read() -> (b'ab', 2, 3, b'abXYZ', 0, b'abXYZ', b'')
# expect: b=io.BytesIO(); r=b.write(bytearray(b'a')), b.write(memoryview(b'b')), b.getvalue() -> (1, 1, b'ab')
# expect: b=io.BytesIO(); b.write('x') -> TypeError a bytes-like object is required, not 'str' None
# expect: b=io.BytesIO('x') -> TypeError a bytes-like object is required, not 'str' None
# expect: b=io.BytesIO(3) -> TypeError a bytes-like object is required, not 'int' None
# expect: b=io.BytesIO(b'l1\nl2\nl3'); r=b.readline(), b.readlines(), b.seek(0), list(b), b.seek(0), b.readlines(2), b.readline(1) -> (b'l1\n', [b'l2\n', b'l3'], 0, [b'l1\n', b'l2\n', b'l3'], 0, [b'l1\n'], b'l')
# expect: b=io.BytesIO(b'abc'); b.seek(-1) -> ValueError negative seek value -1 None
# expect: b=io.BytesIO(b'abc'); r=b.seek(-1,2), b.read(), b.seek(-10,2), b.seek(1,1), b.tell() -> (2, b'c', 0, 1, 1)
# expect: b=io.BytesIO(b'abc'); b.seek(0,9) -> ValueError invalid whence (9, should be 0, 1 or 2) None
# expect: b=io.BytesIO(b'abc'); r=b.seek(5), b.write(b'z'), b.getvalue() -> (5, 1, b'abc\x00\x00z')
# expect: b=io.BytesIO(b'abc'); r=b.truncate(1), b.getvalue(), b.tell() -> (1, b'a', 0)
# expect: b=io.BytesIO(b'abc'); b.truncate(-1) -> ValueError negative size value -1 None
# expect: b=io.BytesIO(b'abc'); v=b.getbuffer(); v[0]=90; r=b.getvalue(), len(v), v.nbytes; b.write(b'longer text') -> BufferError Existing exports of data: object cannot be re-sized (b'Zbc', 3, 3)
# expect: b=io.BytesIO(b'abc'); v=b.getbuffer(); b.close() -> BufferError Existing exports of data: object cannot be re-sized None
# expect: b=io.BytesIO(b'abc'); v=b.getbuffer(); v.release(); b.close(); r=b.closed -> True
# expect: b=io.BytesIO(b'abc'); b.close(); b.read() -> ValueError I/O operation on closed file. None
# expect: b=io.BytesIO(b'abc'); b.close(); b.getvalue() -> ValueError I/O operation on closed file. None
# expect: b=io.BytesIO(b'abc'); a=bytearray(2); r=b.readinto(a), a, b.read1(), b.readable(), b.writable(), b.seekable(), b.isatty() -> (2, bytearray(b'ab'), b'c', True, True, True, False)
# expect: b=io.BytesIO(b'abc'); b.fileno() -> UnsupportedOperation fileno None
# expect: b=io.BytesIO(); r=b.writelines([b'a',b'b']), b.getvalue() -> (None, b'ab')
# expect: b=io.BytesIO(b'abc'); r=b.read(None), b.read(-1) -> (b'abc', b'')
# expect: b=io.BytesIO(b'abc'); b.read('x') -> TypeError argument should be integer or None, not 'str' None
# expect: b=io.BytesIO(initial_bytes=b'q'); r=b.read() -> b'q'
# expect: class R(io.RawIOBase):@  def __init__(self): self.d=[b'ab',b'c\nd',b'']@  def readable(self): return True@  def readinto(self,b):@    x=self.d.pop(0) if self.d else b''@    b[:len(x)]=x@    return len(x)@r=io.BufferedReader(R()).read(), io.BufferedReader(R()).readline(), R().read(2), R().readall(), io.TextIOWrapper(io.BufferedReader(R())).read(), list(io.BufferedReader(R())) -> (b'abc\nd', b'abc\n', b'ab', b'abc\nd', 'abc\nd', [b'abc\n', b'd'])
# expect: class W(io.RawIOBase):@  def __init__(self): self.o=[]@  def writable(self): return True@  def write(self,b): self.o.append(bytes(b)); return len(b)@w=W(); f=io.BufferedWriter(w); f.write(b'abc'); f.flush(); f.write(b'd'); f.close(); r=w.o, w.closed -> ([b'abc', b'd'], True)
# expect: class W(io.RawIOBase):@  def writable(self): return True@  def write(self,b): return min(2,len(b))@w=W(); f=io.BufferedWriter(w,4); r=f.write(b'abcdefghij'); f.flush() -> 10
# expect: class T(io.TextIOBase):@  def write(self, s): self.o=getattr(self,'o','')+s; return len(s)@t=T(); print('a','b',file=t); t.writelines(['x','y']); r=t.o, t.closed, t.readable(), t.encoding -> ('a b\nxy', False, False, None)
# expect: class T(io.TextIOBase): pass@T().read() -> UnsupportedOperation read None
# expect: class T(io.TextIOBase): pass@T().write('x') -> UnsupportedOperation write None
# expect: class T(io.IOBase): pass@t=T(); r=t.closed, t.close(), t.closed@t.flush() -> ValueError I/O operation on closed file. (False, None, True)
# expect: class T(io.IOBase): pass@t=T(); t.seek(0) -> UnsupportedOperation seek None
# expect: class T(io.IOBase): pass@t=T(); t.fileno() -> UnsupportedOperation fileno None
# expect: class T(io.IOBase): pass@t=T(); t.readline() -> AttributeError 'T' object has no attribute 'read' None
# expect: class T(io.IOBase):@  def __init__(self,d): self.d=d@  def read(self,n): x,self.d=self.d[:n],self.d[n:]; return x@t=T(b'ab\ncd'); r=t.readline(), t.readlines(), t.isatty(), list(T(b'x\ny')) -> (b'ab\n', [b'cd'], False, [b'x\n', b'y'])
# expect: closing
# expect: class T(io.IOBase):@  def close(self): print('closing'); super().close()@with T() as t: r=1@r=t.closed -> True
# expect: d=io.IncrementalNewlineDecoder(None, True); r=d.decode('a\r'), d.decode('\nb\r'), d.decode('',True), d.newlines -> ('a', '\nb', '\n', ('\r', '\r\n'))
# expect: import contextlib@s=io.StringIO()@with contextlib.redirect_stdout(s): print('hi')@r=s.getvalue() -> 'hi\n'
# expect: r=io.UnsupportedOperation('x'), issubclass(io.UnsupportedOperation, ValueError), io.BlockingIOError is BlockingIOError -> (UnsupportedOperation('x'), True, True)
