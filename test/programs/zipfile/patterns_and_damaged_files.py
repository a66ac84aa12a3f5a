import io, zipfile
def t(f, *a, **k):
    try: r = f(*a, **k)
    except BaseException as e: r = f'{type(e).__name__}: {e}'
    print(r)
class B(io.BytesIO): name = 'arch.zip'
b = B()
with zipfile.ZipFile(b, 'w', zipfile.ZIP_DEFLATED) as z:
    for n in ('a.txt', 'b/c.txt', 'b/d/e.py', 'b/d/f.TXT', 'приклад.txt', '.hid/x.txt', 'b/.h.txt'):
        z.writestr(zipfile.ZipInfo(n, (2020,1,2,3,4,6)), n*3)
    z.mkdir('empty')
    print([hex(i.flag_bits) for i in z.infolist()])
    print(z.read('приклад.txt').decode())
p = zipfile.Path(zipfile.ZipFile(b))
for g in ('*.txt', '**/*.txt', 'b/*', '**/*', 'b/**', '*', 'b/?.txt', '[ab]*', 'nothing', '**', '[!a]*', 'b*', '**/d/*', '*/*', 'b/d/', 'e*', '*.t?t', '[.]*', 'b.txt', 'b/d/*.py', '.*'):
    print(g, sorted(x.at for x in p.glob(g)))
print(sorted(x.at for x in p.rglob('*.py')), sorted(x.at for x in (p/'b').glob('*')), sorted(x.at for x in (p/'b').rglob('*.*')))
t(lambda: list(p.glob(''))); t(lambda: list(p.glob('a**'))); t(lambda: str(p))
q = p / 'b' / 'd' / 'e.py'
print(q.relative_to(p / 'b'), q.filename, p.filename, str(q), q.match('*.py'), q.match('d/*'), q.match('*.txt'), q.suffixes, q.suffix, q.stem, q.name, q.is_symlink(), q.is_file())
print((p/'b'/'x.tar.gz').suffixes, repr(q), q.parent, q.read_text(), (p/'b').is_dir(), (p/'none').exists(), [x.name for x in p.iterdir()])
t((p/'none').read_text); t((p/'b').read_text); t(lambda: list(q.iterdir()))
raw = io.BytesIO()
with zipfile.ZipFile(raw, 'w') as z: z.writestr('s', b'hello, world'); z.writestr('t', b'other')
bad = raw.getvalue().replace(b'hello', b'jello')
z = zipfile.ZipFile(io.BytesIO(bad))
f = z.open('s'); print(f.readable(), f.seekable(), f.writable(), f.name, f.mode); t(f.read); t(z.read, 's'); t(z.testzip); t(z.read, 't')
f.close(); t(f.read); t(f.readable); t(f.writable); t(f.tell); t(f.seek, 0)
i = zipfile.ZipInfo('q'); print(i._compresslevel, i.compress_level); i._compresslevel = 3; print(i.compress_level)
t(z.setpassword, 'x'); t(z.open, 't', 'r', 'pw'); t(z.open, 'zz'); t(z.open, 't', 'x')
t(zipfile.ZipFile, io.BytesIO(b'nothing'))
w = zipfile.ZipFile(io.BytesIO(), 'w'); h = w.open('x', 'w'); t(w.open, 'y', 'w'); t(w.writestr, 'a', 'b'); t(w.open, 'x'); t(w.close); h.write(b'1'); h.close(); t(h.write, b'2'); t(w.read, 'x'); w.close(); t(w.read, 'x'); t(w.writestr, 'a', 'b'); print(w)
w = zipfile.ZipFile(io.BytesIO(), 'w'); w.writestr('a', 'b'); w.writestr('a', 'c'); w.mkdir('d'); w.mkdir('d')
print(w.namelist(), w.read('a'))
# expect: ['0x0', '0x0', '0x0', '0x0', '0x0', '0x0', '0x0', '0x0']
# expect: приклад.txtприклад.txtприклад.txt
# expect: *.txt ['a.txt', 'приклад.txt']
# expect: **/*.txt ['.hid/x.txt', 'b/.h.txt', 'b/c.txt']
# expect: b/* ['b/.h.txt', 'b/c.txt', 'b/d/']
# expect: **/* ['.hid/x.txt', 'b/.h.txt', 'b/c.txt', 'b/d/', 'b/d/e.py', 'b/d/f.TXT']
# expect: b/** ['b/', 'b/.h.txt', 'b/c.txt', 'b/d/', 'b/d/e.py', 'b/d/f.TXT']
# expect: * ['.hid/', 'a.txt', 'b/', 'empty/', 'приклад.txt']
# expect: b/?.txt ['b/c.txt']
# expect: [ab]* ['a.txt', 'b/']
# expect: nothing []
# expect: ** ['.hid/', '.hid/x.txt', 'a.txt', 'b/', 'b/.h.txt', 'b/c.txt', 'b/d/', 'b/d/e.py', 'b/d/f.TXT', 'empty/', 'приклад.txt']
# expect: [!a]* ['a.txt']
# expect: b* ['b/']
# expect: **/d/* ['b/d/e.py', 'b/d/f.TXT']
# expect: */* ['.hid/x.txt', 'b/.h.txt', 'b/c.txt', 'b/d/']
# expect: b/d/ ['b/d/']
# expect: e* ['empty/']
# expect: *.t?t ['a.txt', 'приклад.txt']
# expect: [.]* ['.hid/']
# expect: b.txt []
# expect: b/d/*.py ['b/d/e.py']
# expect: .* ['.hid/']
# expect: ['b/d/e.py'] ['b/.h.txt', 'b/c.txt', 'b/d/'] ['b/d/e.py', 'b/d/f.TXT']
# expect: ValueError: Unacceptable pattern: ''
# expect: ValueError: ** must appear alone in a path segment
# expect: arch.zip/
# expect: d/e.py arch.zip/b/d/e.py arch.zip arch.zip/b/d/e.py True True False ['.py'] .py e e.py False True
# expect: ['.tar', '.gz'] Path('arch.zip', 'b/d/e.py') arch.zip/b/d/ b/d/e.pyb/d/e.pyb/d/e.py True False ['a.txt', 'приклад.txt', 'empty', 'b', '.hid']
# expect: FileNotFoundError: arch.zip/none
# expect: IsADirectoryError: arch.zip/b/
# expect: ValueError: Can't listdir a file
# expect: True True False s rb
# expect: BadZipFile: Bad CRC-32 for file 's'
# expect: BadZipFile: Bad CRC-32 for file 's'
# expect: s
# expect: b'other'
# expect: ValueError: read from closed file.
# expect: ValueError: I/O operation on closed file.
# expect: False
# expect: ValueError: tell on closed file.
# expect: ValueError: seek on closed file.
# expect: None None
# expect: 3
# expect: TypeError: pwd: expected bytes, got str
# expect: <zipfile.ZipExtFile name='t'>
# expect: KeyError: "There is no item named 'zz' in the archive"
# expect: ValueError: open() requires mode "r" or "w"
# expect: BadZipFile: File is not a zip file
# expect: ValueError: Can't write to the ZIP file while there is another write handle open on it. Close the first handle before opening another.
# expect: ValueError: Can't write to ZIP archive while an open writing handle exists.
# expect: KeyError: "There is no item named 'x' in the archive"
# expect: ValueError: Can't close the ZIP file while there is an open writing handle on it. Close the writing handle before closing the zip.
# expect: ValueError: I/O operation on closed file.
# expect: b'1'
# expect: ValueError: Attempt to use ZIP archive that was already closed
# expect: ValueError: Attempt to write to ZIP archive that was already closed
# expect: <zipfile.ZipFile [closed]>
# expect: ['a', 'a', 'd/', 'd/'] b'c'
