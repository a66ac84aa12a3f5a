"""Path.copy(), copy_into(), move(), move_into(): what they copy, and what they refuse."""
import os, shutil, tempfile
from pathlib import Path

top = Path(tempfile.mkdtemp())
def shown(value):
    return str(value).replace(str(top), "top")
(top / "a" / "b").mkdir(parents=True)
(top / "a" / "x.txt").write_text("h")
(top / "link").symlink_to("a/x.txt")
(top / "f").write_text("q")
(top / "folder").symlink_to("a")
a, f, link = top / "a", top / "f", top / "link"
for what in [
    lambda: a.copy(a), lambda: a.copy(a / "q"), lambda: f.copy(f), lambda: link.copy(a / "x.txt"), lambda: f.copy(a),
    lambda: f.copy(top / "none" / "a"), lambda: f.copy(str(top / "g")), lambda: f.copy_into(a), lambda: a.copy_into(a),
    lambda: (top / "no").copy(top / "x"), lambda: f.move(f), lambda: f.move(a), lambda: a.move(a / "c"), lambda: (top / "no").move(top / "c"),
    lambda: link.copy(top / "link2", follow_symlinks=False), lambda: (top / "link2").is_symlink(), lambda: a.copy(top / "c"), lambda: a.copy(top / "c"),
    lambda: sorted(map(shown, (top / "c").rglob("*"))), lambda: (top / "folder").copy(top / "folder2"), lambda: (top / "folder2").is_symlink(),
    lambda: f.move_into(top / "c"), lambda: f.copy(5), lambda: (top / "folder").move(a), lambda: a.info, lambda: f.exists(),
    lambda: os.listdir(top / "no"), lambda: os.scandir(top / "no"), lambda: shutil.rmtree(top / "no"), lambda: shutil.copytree(top / "no", top / "n"),
]:
    try:
        print(shown(what()))
    except OSError as error:
        print(type(error).__name__, error.strerror, shown(repr(error.filename)), shown(repr(error.filename2)))
    except Exception as error:
        print(type(error).__name__, error)
shutil.rmtree(top)
# expect: OSError Source and target are the same path 'top/a' 'top/a'
# expect: OSError Source path is a parent of target path 'top/a' 'top/a/q'
# expect: OSError Source and target are the same path 'top/f' 'top/f'
# expect: OSError Source and target are the same file 'top/link' 'top/a/x.txt'
# expect: IsADirectoryError Is a directory 'top/a' None
# expect: FileNotFoundError No such file or directory 'top/none/a' None
# expect: top/g
# expect: top/a/f
# expect: OSError Source path is a parent of target path 'top/a' 'top/a/a'
# expect: FileNotFoundError No such file or directory 'top/no' None
# expect: OSError Source and target are the same file 'top/f' 'top/f'
# expect: IsADirectoryError Is a directory 'top/f' 'top/a'
# expect: OSError Invalid argument 'top/a' 'top/a/c'
# expect: FileNotFoundError No such file or directory 'top/no' 'top/c'
# expect: top/link2
# expect: True
# expect: top/c
# expect: FileExistsError File exists 'top/c' None
# expect: ['top/c/b', 'top/c/f', 'top/c/x.txt']
# expect: top/folder2
# expect: False
# expect: top/c/f
# expect: TypeError argument should be a str or an os.PathLike object where __fspath__ returns a str, not 'int'
# expect: OSError Source and target are the same file 'top/folder' 'top/a'
# expect: <PosixPath.info>
# expect: False
# expect: FileNotFoundError No such file or directory 'top/no' None
# expect: FileNotFoundError No such file or directory 'top/no' None
# expect: FileNotFoundError No such file or directory PosixPath('top/no') None
# expect: FileNotFoundError No such file or directory 'top/no' None
