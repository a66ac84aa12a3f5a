# python: 3.13
import bz2, io, os, tarfile, tempfile, zipfile, shutil
text = b"".join(b"line %d: the quick brown fox\n" % i for i in range(2000)) + bytes(range(256)) * 3 + b"z" * 1000
for level in (1, 5, 9):
    packed = bz2.compress(text, level); print(level, len(text), len(packed), packed[:4], packed[-8:].hex(), bz2.decompress(packed) == text)
print(bz2.compress(b"").hex(), bz2.decompress(b""), bz2.compress(b"hello").hex())
c = bz2.BZ2Compressor(); parts = [c.compress(text[:500]), c.compress(text[500:]), c.flush()]; print([len(p) for p in parts], b"".join(parts) == bz2.compress(text))
for f in (lambda: c.compress(b"x"), lambda: c.flush(), lambda: bz2.BZ2Compressor(0), lambda: bz2.compress("text"), lambda: bz2.decompress(b"not bzip2 data"), lambda: bz2.decompress(bz2.compress(b"abc")[:-3]), lambda: bz2.open("x", "rtb"), lambda: bz2.open("x", "q"), lambda: bz2.BZ2File(3), lambda: bz2.open("x", encoding="utf-8")):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
d = bz2.BZ2Decompressor(); packed = bz2.compress(text) + b"tail"
out = b"".join(d.decompress(packed[i:i + 100]) for i in range(0, len(packed), 100) if not d.eof)
print(out == text, d.eof, d.unused_data, d.needs_input)
try: d.decompress(b"x")
except EOFError as e: print(e)
d = bz2.BZ2Decompressor(); first = d.decompress(bz2.compress(text), max_length=10); print(first, d.needs_input, d.eof, d.decompress(b"", 5), len(d.decompress(b"")), d.eof)
os.chdir(tempfile.mkdtemp())
with bz2.open("a.bz2", "wt", encoding="utf-8") as f: f.write("héllo\nworld\n"); print(f.name)
with bz2.open("a.bz2", "ab") as f: print(f.write(b"more\n"), f.tell(), f.writable(), f.mode)
with bz2.open("a.bz2", "rt", encoding="utf-8") as f: print(f.readline(), list(f))
with bz2.BZ2File("a.bz2") as f:
    print(f.peek(3)[:3], f.read(4), f.tell(), f.seek(0), f.readline(), f.seek(-5, 2), f.read(), f.seekable(), f.readlines())
    try: f.write(b"x")
    except io.UnsupportedOperation as e: print(e)
try: f.read()
except ValueError as e: print(e)
os.mkdir("tree"); open("tree/one.txt", "w").write("1" * 500); open("tree/two.txt", "w").write("zwei")
print(os.path.basename(shutil.make_archive("arch", "bztar", ".", "tree")))
with tarfile.open("arch.tar.bz2") as t: print(sorted(t.getnames()), t.extractfile("tree/two.txt").read())
with tarfile.open("arch.tar.bz2", "r:bz2") as t: print(len(t.getmembers()))
try: tarfile.open("a.bz2", "r:gz")
except tarfile.ReadError as e: print(e)
with zipfile.ZipFile("z.zip", "w", zipfile.ZIP_BZIP2) as z: z.writestr("t.txt", text)
with zipfile.ZipFile("z.zip") as z: i = z.getinfo("t.txt"); print(i.compress_type, i.file_size, i.compress_size, z.read("t.txt") == text, z.testzip(), i.extract_version)
shutil.unpack_archive("arch.tar.bz2", "out"); print(sorted(os.listdir("out/tree")))
# expect: 1 62658 3111 b'BZh1' 29c2848024fa5130 True
# expect: 5 62658 3111 b'BZh5' 29c2848024fa5130 True
# expect: 9 62658 3111 b'BZh9' 29c2848024fa5130 True
# expect: 425a683917724538509000000000 b'' 425a68393141592653591931653d00000081000244a000219a68334d07338bb9229c28480c98b29e80
# expect: [0, 0, 3111] True
# expect: ValueError Compressor has been flushed
# expect: ValueError Repeated call to flush()
# expect: ValueError compresslevel must be between 1 and 9
# expect: TypeError a bytes-like object is required, not 'str'
# expect: OSError Invalid data stream
# expect: ValueError Compressed data ended before the end-of-stream marker was reached
# expect: ValueError Invalid mode: 'rtb'
# expect: ValueError Invalid mode: 'q'
# expect: TypeError filename must be a str, bytes, file or PathLike object
# expect: ValueError Argument 'encoding' not supported in binary mode
# expect: True True b'tail' False
# expect: End of stream already reached
# expect: b'line 0: th' False False b'e qui' 62643 True
# expect: a.bz2
# expect: 5 5 True wb
# expect: héllo
# expect:  ['world\n', 'more\n']
# expect: b'h\xc3\xa9' b'h\xc3\xa9l' 4 0 b'h\xc3\xa9llo\n' 13 b'more\n' True []
# expect: File not open for writing
# expect: I/O operation on closed file
# expect: arch.tar.bz2
# expect: ['tree', 'tree/one.txt', 'tree/two.txt'] b'zwei'
# expect: 3
# expect: not a gzip file
# expect: 12 62658 3111 True None 46
# expect: ['one.txt', 'two.txt']
