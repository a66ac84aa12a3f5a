# pathlib: pure paths and paths on the disk.
# python: 3.13
import os
import shutil
from pathlib import Path, PosixPath, PurePath, PurePosixPath, PureWindowsPath

shutil.rmtree("/tmp/headwaiter-paths", ignore_errors=True)
os.makedirs("/tmp/headwaiter-paths/sub/deep")
os.chdir("/tmp/headwaiter-paths")


def show(text):
    try:
        print(text, "->", repr(eval(text)))
    except Exception as error:
        print(text, "->", type(error).__name__, error, *getattr(error, "__notes__", ()))


for line in r"""
Path('a/b'), Path('a','b','c'), Path(), Path('.'), Path('a/./b//c'), Path('/a/../b'), Path(''), Path('a/'), PurePath('x'), PosixPath('q'), PurePosixPath('/r')
PureWindowsPath('C:\\a\\b'), PureWindowsPath('c:/x').parts, PureWindowsPath('C:\\a').drive
Path('a') / 'b', 'x' / Path('b'), Path('a') / '/abs', Path('a') / Path('c')
Path('a') / 3
3 / Path('a')
Path(3)
Path(b'a')
Path('a', None)
str(Path('/a/b')), repr(Path('a')), bytes(Path('a')), os.fspath(Path('a')), hash(Path('a')) == hash(Path('a')), Path('a').as_posix()
list(Path('/a/b/c').parents), Path('/a/b').parents[0], Path('a/b').parents[-1], len(Path('a/b').parents), Path('a/b/c').parents[0:2]
Path('a/b').parents[5]
Path('/a/b').parts, Path('a/b').parts, Path('/').parts, Path('.').parts, Path('/a').anchor, Path('/a').root, Path('/a').drive, Path('a').anchor
Path('/a').is_absolute(), Path('a').is_absolute()
Path('a') == Path('a/'), Path('a') == 'a', Path('a') < Path('b'), Path('a') < 'b' if False else 0, Path('a') == PurePath('a'), Path('a') == PureWindowsPath('a')
Path('a') < 'b'
Path('/a/b/c').relative_to('/a'), Path('/a/b').relative_to('/a/b')
Path('/a/b').relative_to('/x')
Path('/a/b').relative_to('/a/c', walk_up=True)
Path('/a/b').is_relative_to('/a'), Path('/a').is_relative_to('/b')
Path('a/b.txt').with_name('c.py'), Path('a/b.txt').with_stem('c'), Path('a/b.txt').with_suffix('.md'), Path('a/b.txt').with_suffix(''), Path('a/b').with_suffix('.x')
Path('/').with_name('x')
Path('a').with_name('b/c')
Path('a').with_suffix('x')
Path('a').joinpath('b','c'), Path('a').joinpath()
Path('a/b.py').match('*.py'), Path('/a/b/c.py').match('b/*.py'), Path('a.py').match('a'), Path('/a.py').match('/*.py'), Path('a/b').full_match('a/*'), Path('a/b/c').full_match('a/**'), Path('a/b/c').full_match('**/c')
Path('a').match('')
Path('x.txt').write_text('hello\nworld'), Path('x.txt').read_text(), Path('x.txt').read_bytes(), Path('x.bin').write_bytes(b'\x00\x01'), Path('x.bin').read_bytes()
Path('x.txt').write_text(3)
Path('x.txt').write_bytes('s')
Path('nofile').read_text()
Path('x.txt').exists(), Path('x.txt').is_file(), Path('x.txt').is_dir(), Path('sub').is_dir(), Path('nofile').exists(), Path('x.txt').is_symlink(), Path('/').is_mount()
Path('x.txt').stat().st_size, Path('x.txt').lstat().st_size
Path('nofile').stat()
sorted(Path('.').iterdir()), sorted(p.name for p in Path('.').iterdir())
list(Path('nofile').iterdir())
Path('d1').mkdir(), Path('d1').exists()
Path('d1').mkdir()
Path('d1').mkdir(exist_ok=True), Path('d2/d3').mkdir(parents=True), Path('d2/d3').is_dir()
Path('q/r').mkdir()
Path('d1').rmdir(), Path('d1').exists()
Path('d1').rmdir()
Path('x.bin').unlink(), Path('x.bin').exists()
Path('x.bin').unlink()
Path('x.bin').unlink(missing_ok=True)
Path('x.txt').rename('y.txt'), Path('y.txt').read_text(), Path('y.txt').replace('x.txt'), Path('x.txt').exists()
Path('nofile').rename('z')
Path('t').touch(), Path('t').exists(), Path('t').touch()
Path('t').touch(exist_ok=False)
sorted(Path('.').glob('*.txt')), sorted(Path('.').glob('**/*')), sorted(Path('.').rglob('*.txt')), sorted(Path('/tmp/headwaiter-paths').glob('s*/d*')), list(Path('.').glob('nofile*'))
list(Path('.').glob('/x'))
sorted(Path('.').glob('[xt]*')), sorted(Path('.').glob('?'))
Path('.').resolve(), Path('x.txt').absolute(), Path('sub/../x.txt').resolve(), Path('nofile/../x').resolve(), Path.cwd(), Path('.').absolute()
Path('nofile').resolve(strict=True)
Path('~').expanduser() == Path.home(), Path('a').expanduser()
Path('x.txt').samefile('x.txt')
Path('x.txt').open().read(), Path('x.txt').open('a').write('!')
Path('lnk').symlink_to('x.txt'), Path('lnk').is_symlink(), Path('lnk').read_text(), Path('lnk').readlink(), Path('lnk').resolve()
Path('hl').hardlink_to('x.txt'), Path('hl').stat().st_nlink
Path('x.txt').chmod(0o600), oct(Path('x.txt').stat().st_mode)
{Path('a'): 1}[Path('a')], sorted([Path('b'), Path('a')])
Path('a').with_segments('x','y'), Path('a/b').parser.__name__
PureWindowsPath('a') == PureWindowsPath('A'), PureWindowsPath('C:/a') / 'D:/b', PureWindowsPath('a/b').as_posix(), PureWindowsPath('C:/a/b').parents[0]
Path('a').foo
""".strip().splitlines():
    show(line)
# expect: Path('a/b'), Path('a','b','c'), Path(), Path('.'), Path('a/./b//c'), Path('/a/../b'), Path(''), Path('a/'), PurePath('x'), PosixPath('q'), PurePosixPath('/r') -> (PosixPath('a/b'), PosixPath('a/b/c'), PosixPath('.'), PosixPath('.'), PosixPath('a/b/c'), PosixPath('/a/../b'), PosixPath('.'), PosixPath('a'), PurePosixPath('x'), PosixPath('q'), PurePosixPath('/r'))
# expect: PureWindowsPath('C:\\a\\b'), PureWindowsPath('c:/x').parts, PureWindowsPath('C:\\a').drive -> (PureWindowsPath('C:/a/b'), ('c:\\', 'x'), 'C:')
# expect: Path('a') / 'b', 'x' / Path('b'), Path('a') / '/abs', Path('a') / Path('c') -> (PosixPath('a/b'), PosixPath('x/b'), PosixPath('/abs'), PosixPath('a/c'))
# expect: Path('a') / 3 -> TypeError unsupported operand type(s) for /: 'PosixPath' and 'int'
# expect: 3 / Path('a') -> TypeError unsupported operand type(s) for /: 'int' and 'PosixPath'
# expect: Path(3) -> TypeError argument should be a str or an os.PathLike object where __fspath__ returns a str, not 'int'
# expect: Path(b'a') -> TypeError argument should be a str or an os.PathLike object where __fspath__ returns a str, not 'bytes'
# expect: Path('a', None) -> TypeError argument should be a str or an os.PathLike object where __fspath__ returns a str, not 'NoneType'
# expect: str(Path('/a/b')), repr(Path('a')), bytes(Path('a')), os.fspath(Path('a')), hash(Path('a')) == hash(Path('a')), Path('a').as_posix() -> ('/a/b', "PosixPath('a')", b'a', 'a', True, 'a')
# expect: list(Path('/a/b/c').parents), Path('/a/b').parents[0], Path('a/b').parents[-1], len(Path('a/b').parents), Path('a/b/c').parents[0:2] -> ([PosixPath('/a/b'), PosixPath('/a'), PosixPath('/')], PosixPath('/a'), PosixPath('.'), 2, (PosixPath('a/b'), PosixPath('a')))
# expect: Path('a/b').parents[5] -> IndexError 5
# expect: Path('/a/b').parts, Path('a/b').parts, Path('/').parts, Path('.').parts, Path('/a').anchor, Path('/a').root, Path('/a').drive, Path('a').anchor -> (('/', 'a', 'b'), ('a', 'b'), ('/',), (), '/', '/', '', '')
# expect: Path('/a').is_absolute(), Path('a').is_absolute() -> (True, False)
# expect: Path('a') == Path('a/'), Path('a') == 'a', Path('a') < Path('b'), Path('a') < 'b' if False else 0, Path('a') == PurePath('a'), Path('a') == PureWindowsPath('a') -> (True, False, True, 0, True, False)
# expect: Path('a') < 'b' -> TypeError '<' not supported between instances of 'PosixPath' and 'str'
# expect: Path('/a/b/c').relative_to('/a'), Path('/a/b').relative_to('/a/b') -> (PosixPath('b/c'), PosixPath('.'))
# expect: Path('/a/b').relative_to('/x') -> ValueError '/a/b' is not in the subpath of '/x'
# expect: Path('/a/b').relative_to('/a/c', walk_up=True) -> PosixPath('../b')
# expect: Path('/a/b').is_relative_to('/a'), Path('/a').is_relative_to('/b') -> (True, False)
# expect: Path('a/b.txt').with_name('c.py'), Path('a/b.txt').with_stem('c'), Path('a/b.txt').with_suffix('.md'), Path('a/b.txt').with_suffix(''), Path('a/b').with_suffix('.x') -> (PosixPath('a/c.py'), PosixPath('a/c.txt'), PosixPath('a/b.md'), PosixPath('a/b'), PosixPath('a/b.x'))
# expect: Path('/').with_name('x') -> ValueError PosixPath('/') has an empty name
# expect: Path('a').with_name('b/c') -> ValueError Invalid name 'b/c'
# expect: Path('a').with_suffix('x') -> ValueError Invalid suffix 'x'
# expect: Path('a').joinpath('b','c'), Path('a').joinpath() -> (PosixPath('a/b/c'), PosixPath('a'))
# expect: Path('a/b.py').match('*.py'), Path('/a/b/c.py').match('b/*.py'), Path('a.py').match('a'), Path('/a.py').match('/*.py'), Path('a/b').full_match('a/*'), Path('a/b/c').full_match('a/**'), Path('a/b/c').full_match('**/c') -> (True, True, False, True, True, True, True)
# expect: Path('a').match('') -> ValueError empty pattern
# expect: Path('x.txt').write_text('hello\nworld'), Path('x.txt').read_text(), Path('x.txt').read_bytes(), Path('x.bin').write_bytes(b'\x00\x01'), Path('x.bin').read_bytes() -> (11, 'hello\nworld', b'hello\nworld', 2, b'\x00\x01')
# expect: Path('x.txt').write_text(3) -> TypeError data must be str, not int
# expect: Path('x.txt').write_bytes('s') -> TypeError memoryview: a bytes-like object is required, not 'str'
# expect: Path('nofile').read_text() -> FileNotFoundError [Errno 2] No such file or directory: 'nofile'
# expect: Path('x.txt').exists(), Path('x.txt').is_file(), Path('x.txt').is_dir(), Path('sub').is_dir(), Path('nofile').exists(), Path('x.txt').is_symlink(), Path('/').is_mount() -> (True, True, False, True, False, False, True)
# expect: Path('x.txt').stat().st_size, Path('x.txt').lstat().st_size -> (11, 11)
# expect: Path('nofile').stat() -> FileNotFoundError [Errno 2] No such file or directory: 'nofile'
# expect: sorted(Path('.').iterdir()), sorted(p.name for p in Path('.').iterdir()) -> ([PosixPath('sub'), PosixPath('x.bin'), PosixPath('x.txt')], ['sub', 'x.bin', 'x.txt'])
# expect: list(Path('nofile').iterdir()) -> FileNotFoundError [Errno 2] No such file or directory: 'nofile'
# expect: Path('d1').mkdir(), Path('d1').exists() -> (None, True)
# expect: Path('d1').mkdir() -> FileExistsError [Errno 17] File exists: 'd1'
# expect: Path('d1').mkdir(exist_ok=True), Path('d2/d3').mkdir(parents=True), Path('d2/d3').is_dir() -> (None, None, True)
# expect: Path('q/r').mkdir() -> FileNotFoundError [Errno 2] No such file or directory: 'q/r'
# expect: Path('d1').rmdir(), Path('d1').exists() -> (None, False)
# expect: Path('d1').rmdir() -> FileNotFoundError [Errno 2] No such file or directory: 'd1'
# expect: Path('x.bin').unlink(), Path('x.bin').exists() -> (None, False)
# expect: Path('x.bin').unlink() -> FileNotFoundError [Errno 2] No such file or directory: 'x.bin'
# expect: Path('x.bin').unlink(missing_ok=True) -> None
# expect: Path('x.txt').rename('y.txt'), Path('y.txt').read_text(), Path('y.txt').replace('x.txt'), Path('x.txt').exists() -> (PosixPath('y.txt'), 'hello\nworld', PosixPath('x.txt'), True)
# expect: Path('nofile').rename('z') -> FileNotFoundError [Errno 2] No such file or directory: 'nofile' -> 'z'
# expect: Path('t').touch(), Path('t').exists(), Path('t').touch() -> (None, True, None)
# expect: Path('t').touch(exist_ok=False) -> FileExistsError [Errno 17] File exists: 't'
# expect: sorted(Path('.').glob('*.txt')), sorted(Path('.').glob('**/*')), sorted(Path('.').rglob('*.txt')), sorted(Path('/tmp/headwaiter-paths').glob('s*/d*')), list(Path('.').glob('nofile*')) -> ([PosixPath('x.txt')], [PosixPath('d2'), PosixPath('d2/d3'), PosixPath('sub'), PosixPath('sub/deep'), PosixPath('t'), PosixPath('x.txt')], [PosixPath('x.txt')], [PosixPath('/tmp/headwaiter-paths/sub/deep')], [])
# expect: list(Path('.').glob('/x')) -> NotImplementedError Non-relative patterns are unsupported
# expect: sorted(Path('.').glob('[xt]*')), sorted(Path('.').glob('?')) -> ([PosixPath('t'), PosixPath('x.txt')], [PosixPath('t')])
# expect: Path('.').resolve(), Path('x.txt').absolute(), Path('sub/../x.txt').resolve(), Path('nofile/../x').resolve(), Path.cwd(), Path('.').absolute() -> (PosixPath('/tmp/headwaiter-paths'), PosixPath('/tmp/headwaiter-paths/x.txt'), PosixPath('/tmp/headwaiter-paths/x.txt'), PosixPath('/tmp/headwaiter-paths/x'), PosixPath('/tmp/headwaiter-paths'), PosixPath('/tmp/headwaiter-paths'))
# expect: Path('nofile').resolve(strict=True) -> FileNotFoundError [Errno 2] No such file or directory: '/tmp/headwaiter-paths/nofile'
# expect: Path('~').expanduser() == Path.home(), Path('a').expanduser() -> (True, PosixPath('a'))
# expect: Path('x.txt').samefile('x.txt') -> True
# expect: Path('x.txt').open().read(), Path('x.txt').open('a').write('!') -> ('hello\nworld', 1)
# expect: Path('lnk').symlink_to('x.txt'), Path('lnk').is_symlink(), Path('lnk').read_text(), Path('lnk').readlink(), Path('lnk').resolve() -> (None, True, 'hello\nworld!', PosixPath('x.txt'), PosixPath('/tmp/headwaiter-paths/x.txt'))
# expect: Path('hl').hardlink_to('x.txt'), Path('hl').stat().st_nlink -> (None, 2)
# expect: Path('x.txt').chmod(0o600), oct(Path('x.txt').stat().st_mode) -> (None, '0o100600')
# expect: {Path('a'): 1}[Path('a')], sorted([Path('b'), Path('a')]) -> (1, [PosixPath('a'), PosixPath('b')])
# expect: Path('a').with_segments('x','y'), Path('a/b').parser.__name__ -> (PosixPath('x/y'), 'posixpath')
# expect: PureWindowsPath('a') == PureWindowsPath('A'), PureWindowsPath('C:/a') / 'D:/b', PureWindowsPath('a/b').as_posix(), PureWindowsPath('C:/a/b').parents[0] -> (True, PureWindowsPath('D:/b'), 'a/b', PureWindowsPath('C:/a'))
# expect: Path('a').foo -> AttributeError 'PosixPath' object has no attribute 'foo'
