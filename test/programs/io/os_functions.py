# os and os.path: results and messages.
# python: 3.13
import os


def show(text):
    try:
        print(text, "->", repr(eval(text)))
    except Exception as error:
        print(text, "->", type(error).__name__, error, *getattr(error, "__notes__", ()))


for line in r"""
os.path.join('a','b'), os.path.join('a','/b'), os.path.join('a/','b'), os.path.join('a',''), os.path.join(b'a',b'b'), os.path.join('a'), os.path.join('','b')
os.path.join('a',3)
os.path.join(3)
os.path.join('a',b'b')
os.path.join(b'a','b')
os.path.split('/a/b'), os.path.split('b'), os.path.split('/'), os.path.split('/a/'), os.path.split('//a')
os.path.basename('/a/b.txt'), os.path.dirname('/a/b.txt'), os.path.basename('a/'), os.path.dirname('a')
os.path.splitext('a.txt'), os.path.splitext('.bashrc'), os.path.splitext('a.tar.gz'), os.path.splitext('a'), os.path.splitext('a.b/c'), os.path.splitext('..a'), os.path.splitext('a.')
os.path.normpath('a//b/../c/./d'), os.path.normpath(''), os.path.normpath('/..'), os.path.normpath('//a'), os.path.normpath('///a'), os.path.normpath('../a/..'), os.path.normpath('./.')
os.path.isabs('/a'), os.path.isabs('a'), os.path.isabs(b'/')
os.path.relpath('/a/b','/a/c'), os.path.relpath('/a','/a'), os.path.relpath('/a/b/c','/a'), os.path.relpath('/','/a/b')
os.path.relpath('')
os.path.commonpath(['/a/b','/a/c']), os.path.commonpath(['a/b','a/bc']), os.path.commonprefix(['abc','abd']), os.path.commonprefix([])
os.path.commonpath([])
os.path.commonpath(['/a','b'])
os.path.splitdrive('/a'), os.path.splitroot('/a/b'), os.path.splitroot('//a'), os.path.splitroot('a'), os.path.splitroot('///a')
os.environ.__setitem__('FOOV','bar')
os.path.expandvars('$FOOV/${FOOV}/$NOPE/$'), os.path.expandvars('a')
os.path.normcase('A'), os.path.abspath('/a/../b')
os.path.exists(1.5)
os.path.exists(None)
os.path.getsize('/nofile')
os.path.basename(3)
os.path.splitext(3)
os.path.dirname(None)
os.path.samefile('/','/.')
os.getenv('NOPEX'), os.getenv('NOPEX','d'), os.environ.get('NOPEX'), 'NOPEX' in os.environ
os.environ['NOPEX']
os.environ.__setitem__('X',3)
os.environ.__setitem__(3,'X')
os.environ.__delitem__('NOPEX')
os.environ.pop('FOOV'), os.environ.setdefault('FOOW','z'), os.environ['FOOW']
type(os.environ), isinstance(os.environ.copy(), dict)
os.stat('/nofile')
os.stat(1.5)
os.mkdir(3)
os.mkdir('/')
os.listdir('/nofile')
os.listdir(1.5)
os.remove('/nofile')
os.rename('/nofile','/nofile2')
os.rmdir('/nofile')
os.chdir('/nofile')
os.strerror(2), os.strerror(0), os.strerror(9999)
os.fspath('a'), os.fspath(b'a')
os.fspath(3)
os.fsencode('aé'), os.fsdecode(b'a\\xff')
os.makedirs('/tmp/zz/a/b', exist_ok=True), os.path.isdir('/tmp/zz/a/b')
os.makedirs('/tmp/zz/a/b')
os.rmdir('/tmp/zz')
os.removedirs('/tmp/zz/a/b')
os.open('/nofile', os.O_RDONLY)
os.close(999)
os.read(999, 1)
os.write(999, b'a')
os.write(1.5, b'a')
os.getpid() > 0, os.getppid() >= 0
len(os.urandom(5)), type(os.urandom(1))
os.urandom(-1)
os.access('/', os.R_OK), os.access('/nofile', os.F_OK)
os.error is OSError
os.readlink('/')
os.symlink('a', '/')
os.truncate('/nofile', 3)
os.utime('/nofile')
os.scandir('/nofile')
list(os.walk('/nofile'))
os.replace('/nofile','/b')
os.link('/nofile','/b')
os.unlink('/nofile')
os.lstat('/nofile')
os.path.getmtime('/nofile')
os.stat('')
os.path.ismount('/')
os.path.isdir(3)
os.chmod('/nofile', 0o777)
os.pipe().__class__
os.fstat(999)
os.lseek(999,0,0)
os.dup(999)
os.fdopen(999)
os.stat_result
os.terminal_size((3,4))
os.system.__name__
os.waitstatus_to_exitcode(256)
os.nice.__name__
""".strip().splitlines():
    show(line)
# expect: os.path.join('a','b'), os.path.join('a','/b'), os.path.join('a/','b'), os.path.join('a',''), os.path.join(b'a',b'b'), os.path.join('a'), os.path.join('','b') -> ('a/b', '/b', 'a/b', 'a/', b'a/b', 'a', 'b')
# expect: os.path.join('a',3) -> TypeError join() argument must be str, bytes, or os.PathLike object, not 'int'
# expect: os.path.join(3) -> TypeError expected str, bytes or os.PathLike object, not int
# expect: os.path.join('a',b'b') -> TypeError Can't mix strings and bytes in path components
# expect: os.path.join(b'a','b') -> TypeError Can't mix strings and bytes in path components
# expect: os.path.split('/a/b'), os.path.split('b'), os.path.split('/'), os.path.split('/a/'), os.path.split('//a') -> (('/a', 'b'), ('', 'b'), ('/', ''), ('/a', ''), ('//', 'a'))
# expect: os.path.basename('/a/b.txt'), os.path.dirname('/a/b.txt'), os.path.basename('a/'), os.path.dirname('a') -> ('b.txt', '/a', '', '')
# expect: os.path.splitext('a.txt'), os.path.splitext('.bashrc'), os.path.splitext('a.tar.gz'), os.path.splitext('a'), os.path.splitext('a.b/c'), os.path.splitext('..a'), os.path.splitext('a.') -> (('a', '.txt'), ('.bashrc', ''), ('a.tar', '.gz'), ('a', ''), ('a.b/c', ''), ('..a', ''), ('a', '.'))
# expect: os.path.normpath('a//b/../c/./d'), os.path.normpath(''), os.path.normpath('/..'), os.path.normpath('//a'), os.path.normpath('///a'), os.path.normpath('../a/..'), os.path.normpath('./.') -> ('a/c/d', '.', '/', '//a', '/a', '..', '.')
# expect: os.path.isabs('/a'), os.path.isabs('a'), os.path.isabs(b'/') -> (True, False, True)
# expect: os.path.relpath('/a/b','/a/c'), os.path.relpath('/a','/a'), os.path.relpath('/a/b/c','/a'), os.path.relpath('/','/a/b') -> ('../b', '.', 'b/c', '../..')
# expect: os.path.relpath('') -> ValueError no path specified
# expect: os.path.commonpath(['/a/b','/a/c']), os.path.commonpath(['a/b','a/bc']), os.path.commonprefix(['abc','abd']), os.path.commonprefix([]) -> ('/a', 'a', 'ab', '')
# expect: os.path.commonpath([]) -> ValueError commonpath() arg is an empty sequence
# expect: os.path.commonpath(['/a','b']) -> ValueError Can't mix absolute and relative paths
# expect: os.path.splitdrive('/a'), os.path.splitroot('/a/b'), os.path.splitroot('//a'), os.path.splitroot('a'), os.path.splitroot('///a') -> (('', '/a'), ('', '/', 'a/b'), ('', '//', 'a'), ('', '', 'a'), ('', '/', '//a'))
# expect: os.environ.__setitem__('FOOV','bar') -> None
# expect: os.path.expandvars('$FOOV/${FOOV}/$NOPE/$'), os.path.expandvars('a') -> ('bar/bar/$NOPE/$', 'a')
# expect: os.path.normcase('A'), os.path.abspath('/a/../b') -> ('A', '/b')
# expect: os.path.exists(1.5) -> TypeError stat: path should be string, bytes, os.PathLike or integer, not float
# expect: os.path.exists(None) -> TypeError stat: path should be string, bytes, os.PathLike or integer, not NoneType
# expect: os.path.getsize('/nofile') -> FileNotFoundError [Errno 2] No such file or directory: '/nofile'
# expect: os.path.basename(3) -> TypeError expected str, bytes or os.PathLike object, not int
# expect: os.path.splitext(3) -> TypeError expected str, bytes or os.PathLike object, not int
# expect: os.path.dirname(None) -> TypeError expected str, bytes or os.PathLike object, not NoneType
# expect: os.path.samefile('/','/.') -> True
# expect: os.getenv('NOPEX'), os.getenv('NOPEX','d'), os.environ.get('NOPEX'), 'NOPEX' in os.environ -> (None, 'd', None, False)
# expect: os.environ['NOPEX'] -> KeyError 'NOPEX'
# expect: os.environ.__setitem__('X',3) -> TypeError str expected, not int
# expect: os.environ.__setitem__(3,'X') -> TypeError str expected, not int
# expect: os.environ.__delitem__('NOPEX') -> KeyError 'NOPEX'
# expect: os.environ.pop('FOOV'), os.environ.setdefault('FOOW','z'), os.environ['FOOW'] -> ('bar', 'z', 'z')
# expect: type(os.environ), isinstance(os.environ.copy(), dict) -> (<class 'os._Environ'>, True)
# expect: os.stat('/nofile') -> FileNotFoundError [Errno 2] No such file or directory: '/nofile'
# expect: os.stat(1.5) -> TypeError stat: path should be string, bytes, os.PathLike or integer, not float
# expect: os.mkdir(3) -> TypeError mkdir: path should be string, bytes or os.PathLike, not int
# expect: os.mkdir('/') -> FileExistsError [Errno 17] File exists: '/'
# expect: os.listdir('/nofile') -> FileNotFoundError [Errno 2] No such file or directory: '/nofile'
# expect: os.listdir(1.5) -> TypeError listdir: path should be string, bytes, os.PathLike, integer or None, not float
# expect: os.remove('/nofile') -> FileNotFoundError [Errno 2] No such file or directory: '/nofile'
# expect: os.rename('/nofile','/nofile2') -> FileNotFoundError [Errno 2] No such file or directory: '/nofile' -> '/nofile2'
# expect: os.rmdir('/nofile') -> FileNotFoundError [Errno 2] No such file or directory: '/nofile'
# expect: os.chdir('/nofile') -> FileNotFoundError [Errno 2] No such file or directory: '/nofile'
# expect: os.strerror(2), os.strerror(0), os.strerror(9999) -> ('No such file or directory', 'Success', 'Unknown error 9999')
# expect: os.fspath('a'), os.fspath(b'a') -> ('a', b'a')
# expect: os.fspath(3) -> TypeError expected str, bytes or os.PathLike object, not int
# expect: os.fsencode('aé'), os.fsdecode(b'a\\xff') -> (b'a\xc3\xa9', 'a\\xff')
# expect: os.makedirs('/tmp/zz/a/b', exist_ok=True), os.path.isdir('/tmp/zz/a/b') -> (None, True)
# expect: os.makedirs('/tmp/zz/a/b') -> FileExistsError [Errno 17] File exists: '/tmp/zz/a/b'
# expect: os.rmdir('/tmp/zz') -> OSError [Errno 39] Directory not empty: '/tmp/zz'
# expect: os.removedirs('/tmp/zz/a/b') -> None
# expect: os.open('/nofile', os.O_RDONLY) -> FileNotFoundError [Errno 2] No such file or directory: '/nofile'
# expect: os.close(999) -> OSError [Errno 9] Bad file descriptor
# expect: os.read(999, 1) -> OSError [Errno 9] Bad file descriptor
# expect: os.write(999, b'a') -> OSError [Errno 9] Bad file descriptor
# expect: os.write(1.5, b'a') -> TypeError 'float' object cannot be interpreted as an integer
# expect: os.getpid() > 0, os.getppid() >= 0 -> (True, True)
# expect: len(os.urandom(5)), type(os.urandom(1)) -> (5, <class 'bytes'>)
# expect: os.urandom(-1) -> ValueError negative argument not allowed
# expect: os.access('/', os.R_OK), os.access('/nofile', os.F_OK) -> (True, False)
# expect: os.error is OSError -> True
# expect: os.readlink('/') -> OSError [Errno 22] Invalid argument: '/'
# expect: os.symlink('a', '/') -> FileExistsError [Errno 17] File exists: 'a' -> '/'
# expect: os.truncate('/nofile', 3) -> FileNotFoundError [Errno 2] No such file or directory: '/nofile'
# expect: os.utime('/nofile') -> FileNotFoundError [Errno 2] No such file or directory: '/nofile'
# expect: os.scandir('/nofile') -> FileNotFoundError [Errno 2] No such file or directory: '/nofile'
# expect: list(os.walk('/nofile')) -> []
# expect: os.replace('/nofile','/b') -> FileNotFoundError [Errno 2] No such file or directory: '/nofile' -> '/b'
# expect: os.link('/nofile','/b') -> FileNotFoundError [Errno 2] No such file or directory: '/nofile' -> '/b'
# expect: os.unlink('/nofile') -> FileNotFoundError [Errno 2] No such file or directory: '/nofile'
# expect: os.lstat('/nofile') -> FileNotFoundError [Errno 2] No such file or directory: '/nofile'
# expect: os.path.getmtime('/nofile') -> FileNotFoundError [Errno 2] No such file or directory: '/nofile'
# expect: os.stat('') -> FileNotFoundError [Errno 2] No such file or directory: ''
# expect: os.path.ismount('/') -> True
# expect: os.path.isdir(3) -> False
# expect: os.chmod('/nofile', 0o777) -> FileNotFoundError [Errno 2] No such file or directory: '/nofile'
# expect: os.pipe().__class__ -> <class 'tuple'>
# expect: os.fstat(999) -> OSError [Errno 9] Bad file descriptor
# expect: os.lseek(999,0,0) -> OSError [Errno 9] Bad file descriptor
# expect: os.dup(999) -> OSError [Errno 9] Bad file descriptor
# expect: os.fdopen(999) -> OSError [Errno 9] Bad file descriptor
# expect: os.stat_result -> <class 'os.stat_result'>
# expect: os.terminal_size((3,4)) -> os.terminal_size(columns=3, lines=4)
# expect: os.system.__name__ -> 'system'
# expect: os.waitstatus_to_exitcode(256) -> 1
# expect: os.nice.__name__ -> 'nice'
