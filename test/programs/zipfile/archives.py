import zipfile, io, os, tempfile
b = io.BytesIO()
with zipfile.ZipFile(b, 'w', zipfile.ZIP_DEFLATED) as z:
    i = zipfile.ZipInfo('a.txt', (2024, 1, 2, 3, 4, 6)); z.writestr(i, 'hello' * 50, zipfile.ZIP_DEFLATED)
    z.writestr(zipfile.ZipInfo('d/é.bin'), b'\x00\x01'); z.comment = b'note'; z.mkdir('empty')
    with z.open(zipfile.ZipInfo('s.txt'), 'w') as f: f.write(b'stream'); f.write(b'ed')
    print(z.namelist(), z.infolist(), i.CRC, i.compress_size < i.file_size)
print(zipfile.is_zipfile(b), z)
with zipfile.ZipFile(b) as z:
    print(z.namelist(), z.read('a.txt')[:5], z.comment, z.getinfo('a.txt'), z.getinfo('a.txt').date_time, z.getinfo('empty/').is_dir(), z.testzip()); z.printdir()
    with z.open('s.txt') as f: print(f.read(3), f.read(), f)
    with io.TextIOWrapper(z.open('a.txt'), 'utf-8') as f: print(f.readline()[:5])
    for g in (lambda: z.read('nope'), lambda: z.writestr('x', 'y'), lambda: z.open('a.txt', 'q'), lambda: z.setpassword('a')):
        try: g()
        except Exception as e: print(type(e).__name__, e)
    with tempfile.TemporaryDirectory() as d:
        z.extractall(d); print(sorted(os.path.relpath(os.path.join(r, f), d) for r, _, fs in os.walk(d) for f in fs), open(os.path.join(d, 's.txt')).read())
        p = os.path.join(d, 'n.zip')
        with zipfile.ZipFile(p, 'x') as n: n.write(os.path.join(d, 's.txt'), 'in/s.txt')
        with zipfile.ZipFile(p, 'a') as n: n.writestr('two', '2'); 
        with zipfile.ZipFile(p) as n: print(n.namelist(), n.read('two'), n.getinfo('in/s.txt').file_size, repr(n).replace(d, 'D')); 
        q = zipfile.Path(p); print(sorted(x.name for x in q.iterdir()), (q / 'in' / 's.txt').read_text(), (q / 'in').is_dir(), (q / 'zz').exists())
        try: zipfile.ZipFile(p, 'x')
        except FileExistsError as e: print('exists')
for g in (lambda: zipfile.ZipFile(io.BytesIO(b'junk')), lambda: zipfile.ZipFile('x', 'z'), lambda: zipfile.ZipInfo('a', (1970,1,1,0,0,0)), lambda: z.read('a.txt'), lambda: zipfile.ZipFile(io.BytesIO(), 'w', 99)):
    try: g()
    except Exception as e: print(type(e).__name__, e)
print(zipfile.is_zipfile(io.BytesIO(b'x')), zipfile.is_zipfile('/nope'), b.getvalue()[:30])
# expect: ['a.txt', 'd/é.bin', 'empty/', 's.txt'] [<ZipInfo filename='a.txt' compress_type=deflate filemode='?rw-------' file_size=250 compress_size=10>, <ZipInfo filename='d/é.bin' filemode='?rw-------' file_size=2>, <ZipInfo filename='empty/' filemode='drwxrwxrwx' external_attr=0x10>, <ZipInfo filename='s.txt' filemode='?rw-------' file_size=8>] 1308715579 True
# expect: True <zipfile.ZipFile [closed]>
# expect: ['a.txt', 'd/é.bin', 'empty/', 's.txt'] b'hello' b'note' <ZipInfo filename='a.txt' compress_type=deflate filemode='?rw-------' file_size=250 compress_size=10> (2024, 1, 2, 3, 4, 6) True None
# expect: File Name                                             Modified             Size
# expect: a.txt                                          2024-01-02 03:04:06          250
# expect: d/é.bin                                        1980-01-01 00:00:00            2
# expect: empty/                                         1980-01-01 00:00:00            0
# expect: s.txt                                          1980-01-01 00:00:00            8
# expect: b'str' b'eamed' <zipfile.ZipExtFile name='s.txt'>
# expect: hello
# expect: KeyError "There is no item named 'nope' in the archive"
# expect: ValueError write() requires mode 'w', 'x', or 'a'
# expect: ValueError open() requires mode "r" or "w"
# expect: TypeError pwd: expected bytes, got str
# expect: ['a.txt', 'd/é.bin', 's.txt'] streamed
# expect: ['in/s.txt', 'two'] b'2' 8 <zipfile.ZipFile filename='D/n.zip' mode='r'>
# expect: ['in', 'two'] streamed True False
# expect: exists
# expect: BadZipFile File is not a zip file
# expect: ValueError ZipFile requires mode 'r', 'w', 'x', or 'a'
# expect: ValueError ZIP does not support timestamps before 1980
# expect: ValueError Attempt to use ZIP archive that was already closed
# expect: NotImplementedError That compression method is not supported
# expect: False False b'PK\x03\x04\x14\x00\x00\x00\x08\x00\x83\x18"X;j\x01N\n\x00\x00\x00\xfa\x00\x00\x00\x05\x00\x00\x00'
