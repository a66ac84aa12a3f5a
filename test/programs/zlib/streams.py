# zlib and gzip: the same bytes, the same complaints.
import zlib, gzip, io, time
def t(s):
    try: print(s, '=>', repr(eval(s)))
    except BaseException as e: print(s, '=>', type(e).__module__, type(e).__name__+':', e)
d=b'hello hello hello world '*20; c=zlib.compress(d); g=gzip.compress(d); r=zlib.compressobj(wbits=-15); raw=r.compress(d)+r.flush()
for s in ['zlib.compress(d)','zlib.compress(d,0)','zlib.compress(d,level=9)','zlib.compress(d,10)','zlib.compress(d,-2)','zlib.compress("a")','zlib.compress()','zlib.compress(5)','zlib.compress(d,wbits=-15)','zlib.compress(d,wbits=31)','zlib.compress(d,wbits=7)','zlib.compress(d,wbits=8)','zlib.decompress(c)==d','zlib.decompress(c[:-1])','zlib.decompress(c[:10])','zlib.decompress(b"")','zlib.decompress(b"abc")','zlib.decompress(b"x\\x9cabc")','zlib.decompress(c+b"xyz")==d','zlib.decompress(c[:-1]+b"\\0")','zlib.decompress(raw,-15)==d','zlib.decompress(raw)','zlib.decompress(g,31)==d','zlib.decompress(g,47)==d','zlib.decompress(c,47)==d','zlib.decompress(g)','zlib.decompress(c,31)','zlib.decompress("a")','zlib.decompress(c,bufsize=1)==d','zlib.decompress(c,bufsize=0)==d','zlib.decompress(c,bufsize=-1)','zlib.decompress(c,wbits=99)','zlib.crc32(b"abc")','zlib.crc32(b"abc",1)','zlib.adler32(b"abc")','zlib.adler32(b"abc",5)','zlib.crc32("a")','zlib.crc32(b"")','zlib.error','zlib.compressobj(level=99)','zlib.compressobj(1,2)','zlib.compressobj(zdict=b"hello world").compress(b"")','zlib.decompressobj().decompress(c)==d','zlib.decompressobj().decompress(c,5)','zlib.decompressobj().flush()','zlib.compressobj().flush()','zlib.compressobj().flush(0)','zlib.compressobj().flush(99)','zlib.Z_BEST_COMPRESSION','zlib.MAX_WBITS','zlib.DEFLATED','zlib.Z_SYNC_FLUSH','zlib.__version__','zlib.decompressobj(wbits=-15).decompress(raw)==d','zlib.decompressobj().decompress(c,-1)','zlib.DEF_BUF_SIZE']: t(s)
o=zlib.decompressobj(); print(o.decompress(c+b'rest')==d, o.unused_data, o.unconsumed_tail, o.eof)
o=zlib.decompressobj(); a=o.decompress(c,10); print(a, o.unconsumed_tail==b'', o.eof, o.unused_data); b=o.decompress(o.unconsumed_tail,10); print(b); e=o.flush(); print(a+b+e==d, o.eof)
o=zlib.decompressobj(); parts=[o.decompress(c[i:i+1]) for i in range(len(c))]; print(b''.join(parts)==d, o.eof)
o=zlib.decompressobj(); print(o.decompress(c[:10]), o.eof); 
o=zlib.compressobj(); x=o.compress(b'abc'*100); y=o.flush(zlib.Z_SYNC_FLUSH); z=o.flush(); print(len(x),len(y),len(z), zlib.decompress(x+y+z)==b'abc'*100)
try: o.flush()
except Exception as ex: print(type(ex), ex)
try: o.compress(b'a')
except Exception as ex: print(type(ex), ex)
o=zlib.compressobj(); o.compress(b'abc'); p=o.copy(); print(o.flush()==p.flush())
o=zlib.compressobj(zdict=b'hello world'); z=o.compress(b'hello world hello')+o.flush(); print(z)
try: zlib.decompress(z)
except Exception as ex: print(ex)
print(zlib.decompressobj(zdict=b'hello world').decompress(z))
try: zlib.decompressobj(zdict=b'bad').decompress(z)
except Exception as ex: print(ex)
for s in ['gzip.compress(b"abc")[:10]','gzip.compress(b"abc",mtime=5)[:10]','gzip.compress(b"abc",1)[:10]','len(gzip.compress(d))','gzip.decompress(g)==d','gzip.decompress(g+g)==d+d','gzip.decompress(b"abc")','gzip.decompress(g[:-3])','gzip.decompress(b"")','gzip.decompress(g+b"junk")','gzip.decompress(g[:-8]+b"\\0"*8)','gzip.BadGzipFile.__mro__','gzip.compress("a")']: t(s)
f=io.BytesIO()
with gzip.GzipFile(fileobj=f,mode='wb',mtime=0) as z: print(z.write(d)); z.write(b'more')
f.seek(0)
with gzip.GzipFile(fileobj=f) as z: print(z.read(5), z.tell(), z.readline()[:5], z.read()[-4:], z.read())
f.seek(0); print(gzip.open(f,'rt').read()[-4:])
f=io.BytesIO(); w=gzip.open(f,'wt',encoding='utf-8'); w.write('a\nb\n'); w.close(); f.seek(0); print(list(gzip.open(f,'rt')))
f.seek(0); z=gzip.GzipFile(fileobj=f); print(z.readable(), z.writable(), z.seekable(), z.mode, z.closed); print(z.seek(2), z.read())
# What stands after a gzip member and is none itself.
import gzip, io
member = gzip.compress(b"abc", mtime=0)
for rest in (b"j", b"jk", b"\x1f", b"\x1f\x8b", b"\x1f\x8b\x08", b"\0", b"\0\0j"):
    for read in (lambda: gzip.decompress(member + rest), lambda: gzip.GzipFile(fileobj=io.BytesIO(member + rest)).read(), lambda: gzip.decompress(rest)):
        try:
            print(read())
        except Exception as error:
            print(type(error).__name__, error)

# gzip warns of files that are written by chance, and of those that nobody closed.
import warnings
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    with open('/tmp/guessed.gz', 'wb') as plain:
        gzip.GzipFile(fileobj=plain).close()
    left = gzip.GzipFile(fileobj=io.BytesIO(), mode='wb'); left.write(b'x'); del left
    left = gzip.open('/tmp/guessed.gz'); left.read(); del left
print([(one.category.__name__, str(one.message)) for one in caught])
# expect: zlib.compress(d) => b'x\x9c\xcbH\xcd\xc9\xc9W\xc8@"\xcb\xf3\x8brRPDF\xc5\x87\xae8\x00B\xb1\xb1\xd1'
# expect: zlib.compress(d,0) => b'x\x01\x01\xe0\x01\x1f\xfehello hello hello world hello hello hello world hello hello hello world hello hello hello world hello hello hello world hello hello hello world hello hello hello world hello hello hello world hello hello hello world hello hello hello world hello hello hello world hello hello hello world hello hello hello world hello hello hello world hello hello hello world hello hello hello world hello hello hello world hello hello hello world hello hello hello world hello hello hello world B\xb1\xb1\xd1'
# expect: zlib.compress(d,level=9) => b'x\xda\xcbH\xcd\xc9\xc9W\xc8@"\xcb\xf3\x8brRPDF\xc5\x87\xae8\x00B\xb1\xb1\xd1'
# expect: zlib.compress(d,10) => zlib error: Bad compression level
# expect: zlib.compress(d,-2) => zlib error: Bad compression level
# expect: zlib.compress("a") => builtins TypeError: a bytes-like object is required, not 'str'
# expect: zlib.compress() => builtins TypeError: compress() takes at least 1 positional argument (0 given)
# expect: zlib.compress(5) => builtins TypeError: a bytes-like object is required, not 'int'
# expect: zlib.compress(d,wbits=-15) => b'\xcbH\xcd\xc9\xc9W\xc8@"\xcb\xf3\x8brRPDF\xc5\x87\xae8\x00'
# expect: zlib.compress(d,wbits=31) => b'\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\xcbH\xcd\xc9\xc9W\xc8@"\xcb\xf3\x8brRPDF\xc5\x87\xae8\x00`Qc\x19\xe0\x01\x00\x00'
# expect: zlib.compress(d,wbits=7) => zlib error: Bad compression level
# expect: zlib.compress(d,wbits=8) => b'\x18\x95\xcbH\xcd\xc9\xc9W\xc8@"\xcb\xf3\x8brRPDF\xc5\x87\xae8\x00B\xb1\xb1\xd1'
# expect: zlib.decompress(c)==d => True
# expect: zlib.decompress(c[:-1]) => zlib error: Error -5 while decompressing data: incomplete or truncated stream
# expect: zlib.decompress(c[:10]) => zlib error: Error -5 while decompressing data: incomplete or truncated stream
# expect: zlib.decompress(b"") => zlib error: Error -5 while decompressing data: incomplete or truncated stream
# expect: zlib.decompress(b"abc") => zlib error: Error -3 while decompressing data: incorrect header check
# expect: zlib.decompress(b"x\x9cabc") => zlib error: Error -5 while decompressing data: incomplete or truncated stream
# expect: zlib.decompress(c+b"xyz")==d => True
# expect: zlib.decompress(c[:-1]+b"\0") => zlib error: Error -3 while decompressing data: incorrect data check
# expect: zlib.decompress(raw,-15)==d => True
# expect: zlib.decompress(raw) => zlib error: Error -3 while decompressing data: incorrect header check
# expect: zlib.decompress(g,31)==d => True
# expect: zlib.decompress(g,47)==d => True
# expect: zlib.decompress(c,47)==d => True
# expect: zlib.decompress(g) => zlib error: Error -3 while decompressing data: incorrect header check
# expect: zlib.decompress(c,31) => zlib error: Error -3 while decompressing data: incorrect header check
# expect: zlib.decompress("a") => builtins TypeError: a bytes-like object is required, not 'str'
# expect: zlib.decompress(c,bufsize=1)==d => True
# expect: zlib.decompress(c,bufsize=0)==d => True
# expect: zlib.decompress(c,bufsize=-1) => builtins ValueError: bufsize must be non-negative
# expect: zlib.decompress(c,wbits=99) => zlib error: Error -2 while preparing to decompress data: inconsistent stream state
# expect: zlib.crc32(b"abc") => 891568578
# expect: zlib.crc32(b"abc",1) => 887499765
# expect: zlib.adler32(b"abc") => 38600999
# expect: zlib.adler32(b"abc",5) => 39387435
# expect: zlib.crc32("a") => builtins TypeError: a bytes-like object is required, not 'str'
# expect: zlib.crc32(b"") => 0
# expect: zlib.error => <class 'zlib.error'>
# expect: zlib.compressobj(level=99) => builtins ValueError: Invalid initialization option
# expect: zlib.compressobj(1,2) => builtins ValueError: Invalid initialization option
# expect: zlib.compressobj(zdict=b"hello world").compress(b"") => b'x\xbb\x1a\x0b\x04]'
# expect: zlib.decompressobj().decompress(c)==d => True
# expect: zlib.decompressobj().decompress(c,5) => b'hello'
# expect: zlib.decompressobj().flush() => b''
# expect: zlib.compressobj().flush() => b'x\x9c\x03\x00\x00\x00\x00\x01'
# expect: zlib.compressobj().flush(0) => b''
# expect: zlib.compressobj().flush(99) => zlib error: Error -2 while flushing: inconsistent stream state
# expect: zlib.Z_BEST_COMPRESSION => 9
# expect: zlib.MAX_WBITS => 15
# expect: zlib.DEFLATED => 8
# expect: zlib.Z_SYNC_FLUSH => 2
# expect: zlib.__version__ => '1.0'
# expect: zlib.decompressobj(wbits=-15).decompress(raw)==d => True
# expect: zlib.decompressobj().decompress(c,-1) => builtins ValueError: max_length must be non-negative
# expect: zlib.DEF_BUF_SIZE => 16384
# expect: True b'rest' b'' True
# expect: b'hello hell' False False b''
# expect: b'o hello wo'
# expect: True True
# expect: True True
# expect: b'hello h' False
# expect: 2 14 6 True
# expect: <class 'zlib.error'> Error -2 while flushing: inconsistent stream state
# expect: <class 'zlib.error'> Error -2 while compressing data: inconsistent stream state
# expect: True
# expect: b'x\xbb\x1a\x0b\x04]\xcb@0\x15\xc0l\x00; \x06\x91'
# expect: Error 2 while decompressing data
# expect: b'hello world hello'
# expect: Error -3 while setting zdict: invalid input data
# expect: gzip.compress(b"abc")[:10] => b'\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\xff'
# expect: gzip.compress(b"abc",mtime=5)[:10] => b'\x1f\x8b\x08\x00\x05\x00\x00\x00\x02\xff'
# expect: gzip.compress(b"abc",1)[:10] => b'\x1f\x8b\x08\x00\x00\x00\x00\x00\x04\xff'
# expect: len(gzip.compress(d)) => 40
# expect: gzip.decompress(g)==d => True
# expect: gzip.decompress(g+g)==d+d => True
# expect: gzip.decompress(b"abc") => gzip BadGzipFile: Not a gzipped file (b'ab')
# expect: gzip.decompress(g[:-3]) => builtins EOFError: Compressed file ended before the end-of-stream marker was reached
# expect: gzip.decompress(b"") => b''
# expect: gzip.decompress(g+b"junk") => gzip BadGzipFile: Not a gzipped file (b'ju')
# expect: gzip.decompress(g[:-8]+b"\0"*8) => gzip BadGzipFile: CRC check failed
# expect: gzip.BadGzipFile.__mro__ => (<class 'gzip.BadGzipFile'>, <class 'OSError'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>)
# expect: gzip.compress("a") => builtins TypeError: a bytes-like object is required, not 'str'
# expect: 480
# expect: b'hello' 5 b' hell' b'' b''
# expect: more
# expect: ['a\n', 'b\n']
# expect: True False True rb False
# expect: 2 b'b\n'
# expect: BadGzipFile Not a gzipped file (b'j')
# expect: BadGzipFile Not a gzipped file (b'j')
# expect: BadGzipFile Not a gzipped file (b'j')
# expect: BadGzipFile Not a gzipped file (b'jk')
# expect: BadGzipFile Not a gzipped file (b'jk')
# expect: BadGzipFile Not a gzipped file (b'jk')
# expect: BadGzipFile Not a gzipped file (b'\x1f')
# expect: BadGzipFile Not a gzipped file (b'\x1f')
# expect: BadGzipFile Not a gzipped file (b'\x1f')
# expect: EOFError Compressed file ended before the end-of-stream marker was reached
# expect: EOFError Compressed file ended before the end-of-stream marker was reached
# expect: EOFError Compressed file ended before the end-of-stream marker was reached
# expect: EOFError Compressed file ended before the end-of-stream marker was reached
# expect: EOFError Compressed file ended before the end-of-stream marker was reached
# expect: EOFError Compressed file ended before the end-of-stream marker was reached
# expect: b'abc'
# expect: b'abc'
# expect: BadGzipFile Not a gzipped file (b'\x00')
# expect: BadGzipFile Not a gzipped file (b'j')
# expect: BadGzipFile Not a gzipped file (b'j')
# expect: BadGzipFile Not a gzipped file (b'\x00\x00')
# expect: [('FutureWarning', 'GzipFile was opened for writing, but this will change in future Python releases.  Specify the mode argument for opening it for writing.'), ('ResourceWarning', 'unclosed GzipFile')]
