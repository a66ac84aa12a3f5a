# python: 3.13
"""lzma: formats, checks, files, streams one after the other, errors."""
import lzma, io, os, random, tempfile
os.chdir(tempfile.mkdtemp())
r = random.Random(1)
datas = [b'', b'a', b'hello world ' * 100, bytes(range(256)) * 20, r.randbytes(5000), bytes(100000), b''.join(r.choice([b'alpha', b'beta', b'gamma', b'\n']) for _ in range(3000)), 'ünïcödé '.encode() * 50]
for d in datas:
    for kw in ({}, {'format': lzma.FORMAT_ALONE}, {'check': lzma.CHECK_SHA256}, {'check': lzma.CHECK_NONE, 'preset': 9 | lzma.PRESET_EXTREME}, {'check': lzma.CHECK_CRC32, 'preset': 0}):
        c = lzma.compress(d, **kw); assert lzma.decompress(c) == d, kw; print(len(d), len(c) < len(d) or len(d) < 100, c[:6], end=' ')
    f = [{'id': lzma.FILTER_LZMA2, 'preset': 3}]; c = lzma.compress(d, lzma.FORMAT_RAW, filters=f); print(lzma.decompress(c, lzma.FORMAT_RAW, filters=f) == d)
print(lzma.decompress(bytes.fromhex('fd377a585a000004e6d6b4460200210116000000742fe5a3e00095000b5d00309888983ed5663968800000008dc0d783026fa9c600012796010000008654063fb1c467fb020000000004595a')))
print(lzma.decompress(lzma.compress(b'one') + lzma.compress(b'two')), lzma.decompress(lzma.compress(b'one') + b'junk'))
for f in (lambda: lzma.decompress(b'junk data here'), lambda: lzma.decompress(b''), lambda: lzma.decompress(lzma.compress(b'abc' * 50)[:-5]), lambda: lzma.decompress(lzma.compress(b'abc' * 50)[:40] + b'zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz'), lambda: lzma.compress('text'), lambda: lzma.compress(b'', preset=20), lambda: lzma.compress(b'', format=9), lambda: lzma.compress(b'', lzma.FORMAT_RAW), lambda: lzma.open('none'), lambda: lzma.open('x', 'q'), lambda: lzma.LZMAFile('x', 'r', preset=1), lambda: lzma.compress(b'', lzma.FORMAT_ALONE, lzma.CHECK_CRC32), lambda: lzma.compress(b'', preset=1, filters=[]), lambda: lzma.open('x', 'rb', encoding='utf-8'), lambda: lzma.LZMADecompressor(filters=[])):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
c = lzma.LZMACompressor(); out = c.compress(b'some data\n') + c.compress(b'more\n') + c.flush()
try: c.flush()
except ValueError as e: print(e)
try: c.compress(b'')
except ValueError as e: print(e)
d = lzma.LZMADecompressor(); print(d.eof, d.needs_input, d.unused_data, d.check)
res = b''.join(d.decompress(out[i:i + 7]) for i in range(0, len(out), 7)); print(res, d.eof, d.check == lzma.CHECK_CRC64, d.needs_input)
try: d.decompress(b'x')
except EOFError as e: print(e)
d = lzma.LZMADecompressor(); print(d.decompress(out + b'rest'), d.unused_data)
d = lzma.LZMADecompressor(); print(d.decompress(out, max_length=4), d.needs_input, d.eof, d.decompress(b'', 100), d.eof)
with lzma.open('t.xz', 'wt', encoding='utf-8') as f: f.write('line 1\nline 2\nünï\n')
with lzma.open('t.xz', 'rt', encoding='utf-8') as f: print(f.readlines())
with lzma.open('t.xz', 'ab') as f: f.write(b'appended')
with lzma.LZMAFile('t.xz') as f: print(f.peek(3)[:3], f.readline(), f.tell(), f.seek(2), f.read(4), f.read(), f.readable(), f.writable(), f.seekable(), f.name, f.mode)
b = io.BytesIO()
with lzma.open(b, 'w') as f: f.write(b'x' * 1000)
print(b.getvalue()[:6], lzma.open(io.BytesIO(b.getvalue())).read() == b'x' * 1000, lzma.is_check_supported(lzma.CHECK_CRC64), lzma.is_check_supported(99), issubclass(lzma.LZMAError, Exception), lzma.LZMAError.__mro__, lzma.FILTER_LZMA2, lzma.PRESET_DEFAULT, lzma.PRESET_EXTREME, lzma.FORMAT_XZ)
# expect: 0 True b'\xfd7zXZ\x00' 0 True b']\x00\x00\x80\x00\xff' 0 True b'\xfd7zXZ\x00' 0 True b'\xfd7zXZ\x00' 0 True b'\xfd7zXZ\x00' True
# expect: 1 True b'\xfd7zXZ\x00' 1 True b']\x00\x00\x80\x00\xff' 1 True b'\xfd7zXZ\x00' 1 True b'\xfd7zXZ\x00' 1 True b'\xfd7zXZ\x00' True
# expect: 1200 True b'\xfd7zXZ\x00' 1200 True b']\x00\x00\x80\x00\xff' 1200 True b'\xfd7zXZ\x00' 1200 True b'\xfd7zXZ\x00' 1200 True b'\xfd7zXZ\x00' True
# expect: 5120 True b'\xfd7zXZ\x00' 5120 True b']\x00\x00\x80\x00\xff' 5120 True b'\xfd7zXZ\x00' 5120 True b'\xfd7zXZ\x00' 5120 True b'\xfd7zXZ\x00' True
# expect: 5000 False b'\xfd7zXZ\x00' 5000 False b']\x00\x00\x80\x00\xff' 5000 False b'\xfd7zXZ\x00' 5000 False b'\xfd7zXZ\x00' 5000 False b'\xfd7zXZ\x00' True
# expect: 100000 True b'\xfd7zXZ\x00' 100000 True b']\x00\x00\x80\x00\xff' 100000 True b'\xfd7zXZ\x00' 100000 True b'\xfd7zXZ\x00' 100000 True b'\xfd7zXZ\x00' True
# expect: 11258 True b'\xfd7zXZ\x00' 11258 True b']\x00\x00\x80\x00\xff' 11258 True b'\xfd7zXZ\x00' 11258 True b'\xfd7zXZ\x00' 11258 True b'\xfd7zXZ\x00' True
# expect: 600 True b'\xfd7zXZ\x00' 600 True b']\x00\x00\x80\x00\xff' 600 True b'\xfd7zXZ\x00' 600 True b'\xfd7zXZ\x00' 600 True b'\xfd7zXZ\x00' True
# expect: b'abcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcde'
# expect: b'onetwo' b'one'
# expect: LZMAError Input format not supported by decoder
# expect: LZMAError Compressed data ended before the end-of-stream marker was reached
# expect: LZMAError Compressed data ended before the end-of-stream marker was reached
# expect: LZMAError Corrupt input data
# expect: TypeError a bytes-like object is required, not 'str'
# expect: LZMAError Invalid or unsupported options
# expect: ValueError Invalid container format: 9
# expect: ValueError Must specify filters for FORMAT_RAW
# expect: FileNotFoundError [Errno 2] No such file or directory: 'none'
# expect: ValueError Invalid mode: 'q'
# expect: ValueError Cannot specify a preset compression level when opening a file for reading
# expect: ValueError Integrity checks are only supported by FORMAT_XZ
# expect: ValueError Cannot specify both preset and filter chain
# expect: ValueError Argument 'encoding' not supported in binary mode
# expect: ValueError Cannot specify filters except with FORMAT_RAW
# expect: Repeated call to flush()
# expect: Compressor has been flushed
# expect: False True b'' 16
# expect: b'some data\nmore\n' True True False
# expect: Already at end of stream
# expect: b'some data\nmore\n' b'rest'
# expect: b'some' False False b' data\nmore\n' True
# expect: ['line 1\n', 'line 2\n', 'ünï\n']
# expect: b'lin' b'line 1\n' 7 2 b'ne 1' b'\nline 2\n\xc3\xbcn\xc3\xaf\nappended' True False True t.xz rb
# expect: b'\xfd7zXZ\x00' True True False True (<class '_lzma.LZMAError'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>) 33 6 2147483648 1
