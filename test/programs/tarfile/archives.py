import hashlib, io, os, shutil, tarfile, zipfile

os.makedirs("d/sub", exist_ok=True)
for n, c in (("d/a.txt", "hello\n"), ("d/sub/b.bin", "x" * 700), ("d/é" + "n" * 110 + ".txt", "long")):
    with open(n, "w") as f:
        f.write(c)
    os.utime(n, (1700000000, 1700000000))
    os.chmod(n, 0o640)
if not os.path.lexists("d/link"):
    os.symlink("a.txt", "d/link")
os.utime("d", (1700000000.5, 1700000000.5))
os.utime("d/sub", (1600000000, 1600000000))
os.chmod("d", 0o755)
os.chmod("d/sub", 0o755)
def clean(ti):
    ti.uid = ti.gid = 0; ti.uname = ti.gname = "u"
    if ti.issym(): ti.mtime = 5; ti.mode = 0o777
    return None if ti.name.endswith(".skip") else ti
for fmt in (tarfile.PAX_FORMAT, tarfile.GNU_FORMAT):
    b = io.BytesIO()
    with tarfile.open(fileobj=b, mode="w", format=fmt) as t:
        t.add("d", filter=clean)
        ti = tarfile.TarInfo("mem.txt"); ti.size = 5; ti.mtime = 1234; t.addfile(ti, io.BytesIO(b"12345"))
        d = tarfile.TarInfo("newdir"); d.type = tarfile.DIRTYPE; d.mode = 0o755; t.addfile(d)
    print(len(b.getvalue()), hashlib.sha256(b.getvalue()).hexdigest())
    b.seek(0)
    with tarfile.open(fileobj=b) as t:
        print(t.getnames()); t.list(); print([(m.name, m.size, oct(m.mode), m.mtime, m.type, m.isdir(), m.issym(), m.linkname) for m in t])
        print(t.extractfile("d/a.txt").read(), t.extractfile("d/link").read(), t.extractfile("d"), t.getmember("mem.txt").size)
        f = t.extractfile("d/sub/b.bin"); print(len(f.read(10)), f.tell(), f.seek(-3, 2), f.read())
        for bad in (lambda: t.getmember("zz"), lambda: t.add("d"), lambda: t.extractfile("zz")):
            try: bad()
            except Exception as e: print(type(e).__name__, e)
        t.extractall("out", filter="data"); print(sorted(os.listdir("out/d")), os.readlink("out/d/link"), oct(os.stat("out/d/a.txt").st_mode), os.stat("out/d/a.txt").st_mtime, os.stat("out/d").st_mtime)
        t.extract("mem.txt", "out2", filter="data"); print(os.listdir("out2"))
    shutil.rmtree("out"); shutil.rmtree("out2")
with tarfile.open("x.tar.gz", "w:gz") as t: t.add("d/a.txt", arcname="renamed.txt")
print(tarfile.is_tarfile("x.tar.gz"), tarfile.is_tarfile("d/a.txt"))
with tarfile.open("x.tar.gz") as t: print(t.getnames(), t.extractfile("renamed.txt").read())
with tarfile.open("y.tar", "w") as t: t.add("d/a.txt")
with tarfile.open("y.tar", "a") as t: t.add("d/sub/b.bin")
print(tarfile.open("y.tar").getnames(), os.path.getsize("y.tar"))
def evil(name, **kw):
    b = io.BytesIO()
    with tarfile.open(fileobj=b, mode="w") as t:
        ti = tarfile.TarInfo(name)
        for k, v in kw.items(): setattr(ti, k, v)
        t.addfile(ti)
    b.seek(0)
    try:
        with tarfile.open(fileobj=b) as t: t.extractall("safe", filter="data")
        print("ok", name, os.path.exists("safe/abs"))
    except tarfile.FilterError as e: print(type(e).__name__, str(e).replace(os.getcwd(), "CWD"))
evil("../up"); evil("/abs"); evil("l", type=tarfile.SYMTYPE, linkname="/etc/passwd"); evil("l", type=tarfile.SYMTYPE, linkname="../../../../../../../x"); evil("f", type=tarfile.FIFOTYPE)
for bad in (lambda: tarfile.open("d/a.txt"), lambda: tarfile.open("x", "q"), lambda: tarfile.open("x.tar", "w:zz"), lambda: tarfile.TarFile("x", "q"), lambda: tarfile.open(fileobj=io.BytesIO(b"")), lambda: tarfile.open(fileobj=io.BytesIO(b"x" * 600))):
    try: bad()
    except Exception as e: print(type(e).__name__, str(e).split("\n")[0])
t = tarfile.open("y.tar"); t.close()
try: t.getnames()
except OSError as e: print(e)
for fmt in ("zip", "tar", "gztar"):
    p = shutil.make_archive("arch/" + fmt, fmt, root_dir="d", base_dir="sub"); print(os.path.relpath(p))
    shutil.unpack_archive(p, "un", filter=None if fmt == "zip" else "data"); print(sorted(os.listdir("un/sub"))); shutil.rmtree("un")
p = shutil.make_archive("arch2", "zip", "d"); print(sorted(zipfile.ZipFile(p).namelist()))
for bad in (lambda: shutil.make_archive("a", "rar"), lambda: shutil.unpack_archive("a.rar"), lambda: shutil.unpack_archive("d/a.txt", format="zip")):
    try: bad()
    except Exception as e: print(type(e).__name__, e)
print(tarfile.TarInfo("x").get_info(), tarfile.TarInfo("q").tobuf()[:20])
for x in ("d", "arch", "safe"): shutil.rmtree(x, ignore_errors=True)
for x in ("x.tar.gz", "y.tar", "arch2.zip"): os.remove(x)
# expect: 20480 bcf80b6515ffb4b34455523516643328106d97c0345ba60a491d80c8bd9cc178
# expect: ['d', 'd/a.txt', 'd/link', 'd/sub', 'd/sub/b.bin', 'd/énnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn.txt', 'mem.txt', 'newdir']
# expect: drwxr-xr-x u/u          0 2023-11-14 22:13:20 d/
# expect: -rw-r----- u/u          6 2023-11-14 22:13:20 d/a.txt
# expect: lrwxrwxrwx u/u          0 1970-01-01 00:00:05 d/link -> a.txt
# expect: drwxr-xr-x u/u          0 2020-09-13 12:26:40 d/sub/
# expect: -rw-r----- u/u        700 2023-11-14 22:13:20 d/sub/b.bin
# expect: -rw-r----- u/u          4 2023-11-14 22:13:20 d/énnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn.txt
# expect: -rw-r--r-- 0/0          5 1970-01-01 00:20:34 mem.txt
# expect: drwxr-xr-x 0/0          0 1970-01-01 00:00:00 newdir/
# expect: [('d', 0, '0o755', 1700000000.5, b'5', True, False, ''), ('d/a.txt', 6, '0o640', 1700000000.0, b'0', False, False, ''), ('d/link', 0, '0o777', 5, b'2', False, True, 'a.txt'), ('d/sub', 0, '0o755', 1600000000.0, b'5', True, False, ''), ('d/sub/b.bin', 700, '0o640', 1700000000.0, b'0', False, False, ''), ('d/énnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn.txt', 4, '0o640', 1700000000.0, b'0', False, False, ''), ('mem.txt', 5, '0o644', 1234, b'0', False, False, ''), ('newdir', 0, '0o755', 0, b'5', True, False, '')]
# expect: b'hello\n' b'hello\n' None 5
# expect: 10 10 697 b'xxx'
# expect: KeyError "filename 'zz' not found"
# expect: OSError bad operation for mode 'r'
# expect: KeyError "filename 'zz' not found"
# expect: ['a.txt', 'link', 'sub', 'énnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn.txt'] a.txt 0o100640 1700000000.0 1700000000.5
# expect: ['mem.txt']
# expect: 10240 26c2ffaa681e798d64ef08b02714f6541d2c07541a651432fb1c568fdb5ebde9
# expect: ['d', 'd/a.txt', 'd/link', 'd/sub', 'd/sub/b.bin', 'd/énnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn.txt', 'mem.txt', 'newdir']
# expect: drwxr-xr-x u/u          0 2023-11-14 22:13:20 d/
# expect: -rw-r----- u/u          6 2023-11-14 22:13:20 d/a.txt
# expect: lrwxrwxrwx u/u          0 1970-01-01 00:00:05 d/link -> a.txt
# expect: drwxr-xr-x u/u          0 2020-09-13 12:26:40 d/sub/
# expect: -rw-r----- u/u        700 2023-11-14 22:13:20 d/sub/b.bin
# expect: -rw-r----- u/u          4 2023-11-14 22:13:20 d/énnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn.txt
# expect: -rw-r--r-- 0/0          5 1970-01-01 00:20:34 mem.txt
# expect: drwxr-xr-x 0/0          0 1970-01-01 00:00:00 newdir/
# expect: [('d', 0, '0o755', 1700000000, b'5', True, False, ''), ('d/a.txt', 6, '0o640', 1700000000, b'0', False, False, ''), ('d/link', 0, '0o777', 5, b'2', False, True, 'a.txt'), ('d/sub', 0, '0o755', 1600000000, b'5', True, False, ''), ('d/sub/b.bin', 700, '0o640', 1700000000, b'0', False, False, ''), ('d/énnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn.txt', 4, '0o640', 1700000000, b'0', False, False, ''), ('mem.txt', 5, '0o644', 1234, b'0', False, False, ''), ('newdir', 0, '0o755', 0, b'5', True, False, '')]
# expect: b'hello\n' b'hello\n' None 5
# expect: 10 10 697 b'xxx'
# expect: KeyError "filename 'zz' not found"
# expect: OSError bad operation for mode 'r'
# expect: KeyError "filename 'zz' not found"
# expect: ['a.txt', 'link', 'sub', 'énnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn.txt'] a.txt 0o100640 1700000000.0 1700000000.0
# expect: ['mem.txt']
# expect: True False
# expect: ['renamed.txt'] b'hello\n'
# expect: ['d/a.txt', 'd/sub/b.bin'] 10240
# expect: OutsideDestinationError '../up' would be extracted to 'CWD/up', which is outside the destination
# expect: ok /abs True
# expect: AbsoluteLinkError 'l' is a link to an absolute path
# expect: LinkOutsideDestinationError 'l' would link to '/x', which is outside the destination
# expect: SpecialFileError 'f' is a special file
# expect: ReadError file could not be opened successfully:
# expect: ValueError undiscernible mode
# expect: CompressionError unknown compression type 'zz'
# expect: ValueError mode must be 'r', 'a', 'w' or 'x'
# expect: ReadError file could not be opened successfully:
# expect: ReadError file could not be opened successfully:
# expect: TarFile is closed
# expect: arch/zip.zip
# expect: ['b.bin']
# expect: arch/tar.tar
# expect: ['b.bin']
# expect: arch/gztar.tar.gz
# expect: ['b.bin']
# expect: ['a.txt', 'link', 'sub/', 'sub/b.bin', 'énnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn.txt']
# expect: ValueError unknown archive format 'rar'
# expect: ReadError Unknown archive format 'a.rar'
# expect: ReadError d/a.txt is not a zip file
# expect: {'name': 'x', 'mode': 420, 'uid': 0, 'gid': 0, 'size': 0, 'mtime': 0, 'chksum': 0, 'type': b'0', 'linkname': '', 'uname': '', 'gname': '', 'devmajor': 0, 'devminor': 0} b'q\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00'
