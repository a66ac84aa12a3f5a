# python: 3.13
"""Archives compressed by LZMA: tar, zip, shutil."""
import tarfile, zipfile, io, os, tempfile, shutil
os.chdir(tempfile.mkdtemp()); os.mkdir('d'); open('d/f.txt', 'w').write('hello' * 500)
with tarfile.open('t.tar.xz', 'w:xz', preset=3) as t: t.add('d')
with tarfile.open('t.tar.xz') as t: print(t.getnames(), t.extractfile('d/f.txt').read(10)); t.extractall('out', filter='data')
with tarfile.open('t.tar.xz', 'r:xz') as t: print(len(t.getmembers()))
open('g', 'w').write('no archive at all')
for f in (lambda: tarfile.open('g', 'r:xz'), lambda: tarfile.open('t.tar.xz', 'r:gz') , lambda: tarfile.open('g', 'r:bz2')):
    try: f()
    except tarfile.ReadError as e: print(e)
with zipfile.ZipFile('z.zip', 'w', zipfile.ZIP_LZMA) as z: z.write('d/f.txt'); z.writestr('s', 'text'); print(z.infolist()[0].flag_bits)
with zipfile.ZipFile('z.zip') as z: print(z.read('d/f.txt') == b'hello' * 500, z.read('s'), z.testzip(), z.getinfo('s').compress_type, z.infolist()[0].extract_version)
print(os.path.basename(shutil.make_archive('arc', 'xztar', 'd')), [n for n, _ in shutil.get_archive_formats()], [n for n, *_ in shutil.get_unpack_formats()]); shutil.unpack_archive('arc.tar.xz', 'un'); print(os.listdir('un'))
# expect: ['d', 'd/f.txt'] b'hellohello'
# expect: 2
# expect: not an lzma file
# expect: not a gzip file
# expect: not a bzip2 file
# expect: 2
# expect: True b'text' None 14 63
# expect: arc.tar.xz ['bztar', 'gztar', 'tar', 'xztar', 'zip'] ['bztar', 'gztar', 'tar', 'xztar', 'zip']
# expect: ['f.txt']
