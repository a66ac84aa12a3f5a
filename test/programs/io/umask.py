# The rights of new files and folders; links to folders in Path.walk.
# python: 3.13
import os, tempfile, pathlib
os.chdir(tempfile.mkdtemp())
m=lambda p: oct(os.stat(p).st_mode & 0o777)
old=os.umask(0o022); print(oct(old) if old!=0o22 else '0o22')
open('a','w').close(); os.mkdir('d'); os.close(os.open('b',os.O_CREAT|os.O_WRONLY)); os.close(os.open('c',os.O_CREAT|os.O_WRONLY,0o600)); pathlib.Path('t').touch(); pathlib.Path('t6').touch(0o600)
print(m('a'),m('d'),m('b'),m('c'),m('t'),m('t6'))
os.umask(0); open('a1','w').close(); os.mkdir('d1'); os.mkdir('d2',0o700); pathlib.Path('d3').mkdir(mode=0o750); print(m('a1'),m('d1'),m('d2'),m('d3'))
print(oct(os.umask(0o077))); open('a2','w').close(); os.makedirs('x/y'); print(m('a2'),m('x'),m('x/y'))
fd,n=tempfile.mkstemp(); print(m(n)); print(m(tempfile.mkdtemp()))
os.umask(0o022)
os.mkdir('w'); os.symlink('w','link'); os.mkdir('w/sub'); open('w/f','w').close()
os.symlink('nowhere','broken', target_is_directory=False)
for r,ds,fs in pathlib.Path('.').walk():
    if str(r) in ('.','w'): print(r, sorted(d for d in ds if d in('w','link','sub')), sorted(f for f in fs if f in('link','f','broken')))
print([ (sorted(ds),sorted(fs)) for r,ds,fs in pathlib.Path('link').walk(follow_symlinks=True)])
# expect: 0o22
# expect: 0o644 0o755 0o755 0o600 0o644 0o600
# expect: 0o666 0o777 0o700 0o750
# expect: 0o0
# expect: 0o600 0o700 0o700
# expect: 0o600
# expect: 0o700
# expect: . ['w'] ['broken', 'link']
# expect: w ['sub'] ['f']
# expect: [(['sub'], ['f']), ([], [])]
