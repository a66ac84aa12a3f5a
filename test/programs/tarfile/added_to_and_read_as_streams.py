import tarfile, io, os, tempfile
def t(f, *a, **k):
    try: r = f(*a, **k)
    except BaseException as e: r = f'{type(e).__name__}: {e}'
    print(r)
os.chdir(tempfile.mkdtemp())
def put(z, n, d=b'data', **k):
    i = tarfile.TarInfo(n); i.size = len(d); i.mtime = 1e9
    for a, v in k.items(): setattr(i, a, v)
    z.addfile(i, io.BytesIO(d))
with tarfile.open('new.tar', 'a') as z: put(z, 'a')
with tarfile.open('new.tar', 'a') as z: put(z, 'b'); print(z.getnames())
open('empty.tar', 'w').close()
t(tarfile.open, 'empty.tar'); t(tarfile.open, 'empty.tar', 'r:')
t(tarfile.open, 'empty.tar', 'a')
open('junk.tar','wb').write(b'x'*1000); t(tarfile.open, 'junk.tar', 'a'); t(tarfile.open, 'junk.tar'); t(tarfile.open, 'junk.tar', 'r:gz'); t(tarfile.open, 'new.tar', 'q'); t(tarfile.open, 'new.tar', 'r:zip'); t(tarfile.open, 'new.tar', 'a:gz'); t(tarfile.open, 'new.tar', 'r|zip')
data = open('new.tar','rb').read(); open('short.tar','wb').write(data[:700]); 
t(lambda: tarfile.open('short.tar').getnames()); t(tarfile.open, 'short.tar', 'a')
open('mid.tar','wb').write(data[:512]+b'data'+b'\0'*508+b'garbage!'*64); t(lambda: tarfile.open('mid.tar').getnames()); t(tarfile.open, 'mid.tar', 'a')
t(lambda: tarfile.open('mid.tar', ignore_zeros=True).getnames())
z = tarfile.open('new.tar'); f = z.extractfile('a'); print(f.name, f.mode, f.readable(), f.writable(), f.seekable(), f.closed); t(f.read, 2); t(f.tell); t(f.seek, 0); t(f.readline); t(f.write, b'x'); f.close(); t(f.read)
z.list(); z.list(verbose=False); z.list(members=[z.getmember('b')])
t(z.getmember, 'q'); t(z.extractfile, 'q'); t(z.extract, 'q'); z.close(); t(z.getnames); t(z.next); t(z.getmember, 'a'); t(z.list)
with tarfile.open('s.tar.gz', 'w|gz') as z: put(z, 'x', b'1'*600); put(z, 'd', b'', type=tarfile.DIRTYPE); put(z, 'l', b'', type=tarfile.SYMTYPE, linkname='x'); put(z, 'naïve-'+'n'*120, b'long'); put(z, 'u', uid=70000, gname='g'*5, mode=0o4755)
with tarfile.open('s.tar.gz', 'r|gz') as z:
    ms = []
    for m in z: ms.append(m); print(m.name[:20], m.size, m.type, oct(m.mode), m.isfile(), m.issym(), m.linkname, m.pax_headers)
    t(lambda: z.extractfile(ms[0]).read())
with tarfile.open('s.tar.gz') as z: z.list(); print([x.name[:9] for x in z.getmembers() if x.isreg()]); t(lambda: z.extractfile('d')); t(lambda: z.extractfile('l').read(3)); z.extractall('out', filter='data'); print(sorted(os.listdir('out')))
with tarfile.open('bad.tar','w') as z: put(z, '../evil'); put(z, '/abs'); put(z, 'lnk', b'', type=tarfile.SYMTYPE, linkname='../../x')
t(lambda: tarfile.data_filter(tarfile.TarInfo('/abs'), '/tmp').name)
t(tarfile.is_tarfile, 'new.tar'); t(tarfile.is_tarfile, 'junk.tar'); t(tarfile.is_tarfile, io.BytesIO(data))
i = tarfile.TarInfo('q'); i.uid = 8**8; t(i.tobuf, tarfile.USTAR_FORMAT); i.name = 'x'*300; t(i.tobuf, tarfile.USTAR_FORMAT); t(lambda: len(i.tobuf(tarfile.GNU_FORMAT))); t(lambda: len(i.tobuf(tarfile.PAX_FORMAT)))
w = tarfile.open(fileobj=io.BytesIO(), mode='w'); t(lambda: w.addfile(tarfile.TarInfo('k'))); i2 = tarfile.TarInfo('k2'); i2.size = 9; t(w.addfile, i2, io.BytesIO(b'ab')); t(w.getnames); t(w.extractfile, 'k')
# expect: ['a', 'b']
# expect: ReadError: file could not be opened successfully:
# expect: - method gz: ReadError('empty file')
# expect: - method bz2: ReadError('not a bzip2 file')
# expect: - method xz: ReadError('not an lzma file')
# expect: - method zst: ReadError('not a zstd file')
# expect: - method tar: ReadError('empty file')
# expect: ReadError: empty file
# expect: ReadError: empty header
# expect: ReadError: invalid header
# expect: ReadError: file could not be opened successfully:
# expect: - method gz: ReadError('not a gzip file')
# expect: - method bz2: ReadError('not a bzip2 file')
# expect: - method xz: ReadError('not an lzma file')
# expect: - method zst: ReadError('not a zstd file')
# expect: - method tar: ReadError('invalid header')
# expect: ReadError: not a gzip file
# expect: ValueError: undiscernible mode
# expect: CompressionError: unknown compression type 'zip'
# expect: ValueError: mode must be 'r', 'w' or 'x'
# expect: CompressionError: unknown compression type 'zip'
# expect: ReadError: file could not be opened successfully:
# expect: - method gz: ReadError('not a gzip file')
# expect: - method bz2: ReadError('not a bzip2 file')
# expect: - method xz: ReadError('not an lzma file')
# expect: - method zst: ReadError('not a zstd file')
# expect: - method tar: ReadError('empty header')
# expect: ReadError: empty header
# expect: ReadError: file could not be opened successfully:
# expect: - method gz: ReadError('not a gzip file')
# expect: - method bz2: ReadError('not a bzip2 file')
# expect: - method xz: ReadError('not an lzma file')
# expect: - method zst: ReadError('not a zstd file')
# expect: - method tar: ReadError('invalid header')
# expect: ReadError: invalid header
# expect: []
# expect: a rb True False True False
# expect: b'da'
# expect: 2
# expect: 0
# expect: b'data'
# expect: UnsupportedOperation: write
# expect: ValueError: read of closed file
# expect: -rw-r--r-- 0/0          4 2001-09-09 01:46:40 a
# expect: -rw-r--r-- 0/0          4 2001-09-09 01:46:40 b
# expect: a
# expect: b
# expect: -rw-r--r-- 0/0          4 2001-09-09 01:46:40 b
# expect: KeyError: "filename 'q' not found"
# expect: KeyError: "filename 'q' not found"
# expect: KeyError: "filename 'q' not found"
# expect: OSError: TarFile is closed
# expect: OSError: TarFile is closed
# expect: OSError: TarFile is closed
# expect: OSError: TarFile is closed
# expect: x 600 b'0' 0o644 True False  {'mtime': '1000000000.0'}
# expect: d 0 b'5' 0o644 False False  {'mtime': '1000000000.0'}
# expect: l 0 b'2' 0o644 False True x {'mtime': '1000000000.0'}
# expect: naïve-nnnnnnnnnnnnnn 4 b'0' 0o644 True False  {'path': 'naïve-nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn', 'mtime': '1000000000.0'}
# expect: u 4 b'0' 0o4755 True False  {'mtime': '1000000000.0'}
# expect: StreamError: seeking backwards is not allowed
# expect: -rw-r--r-- 0/0        600 2001-09-09 01:46:40 x
# expect: drw-r--r-- 0/0          0 2001-09-09 01:46:40 d/
# expect: lrw-r--r-- 0/0          0 2001-09-09 01:46:40 l -> x
# expect: -rw-r--r-- 0/0          4 2001-09-09 01:46:40 naïve-nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn
# expect: -rwsr-xr-x 70000/ggggg          4 2001-09-09 01:46:40 u
# expect: ['x', 'naïve-nnn', 'u']
# expect: None
# expect: b'111'
# expect: ['d', 'l', 'naïve-nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn', 'u', 'x']
# expect: abs
# expect: True
# expect: False
# expect: True
# expect: ValueError: overflow in number field
# expect: ValueError: name is too long
# expect: 1536
# expect: 1536
# expect: None
# expect: OSError: unexpected end of data
# expect: ['k']
# expect: OSError: bad operation for mode 'w'
