# A pattern that ends in a slash means folders, also for rglob(); ".." is followed where it leads somewhere.
import os
import tempfile
from pathlib import Path

os.chdir(tempfile.mkdtemp())
Path("a/b").mkdir(parents=True)
for name in ("a/x.txt", "a/b/y", "a/.h"):
    Path(name).touch()
for follows in (False, True):
    for pattern in ["", ".", "./", "*", "**", "**/", "b/..", "../a", "b/", "*/", "./*", Path("b/"), Path("*/")]:
        for search in (Path("a").glob, Path("a").rglob):
            try:
                print(follows, repr(pattern), search.__name__, sorted(map(str, search(pattern, recurse_symlinks=follows))))
            except ValueError as error:
                print(follows, repr(pattern), search.__name__, error)
# expect: False '' glob Unacceptable pattern: ''
# expect: False '' rglob ['a', 'a/b']
# expect: False '.' glob Unacceptable pattern: '.'
# expect: False '.' rglob ['a', 'a/.h', 'a/b', 'a/b/y', 'a/x.txt']
# expect: False './' glob Unacceptable pattern: './'
# expect: False './' rglob ['a', 'a/b']
# expect: False '*' glob ['a/.h', 'a/b', 'a/x.txt']
# expect: False '*' rglob ['a/.h', 'a/b', 'a/b/y', 'a/x.txt']
# expect: False '**' glob ['a', 'a/.h', 'a/b', 'a/b/y', 'a/x.txt']
# expect: False '**' rglob ['a', 'a/.h', 'a/b', 'a/b/y', 'a/x.txt']
# expect: False '**/' glob ['a', 'a/b']
# expect: False '**/' rglob ['a', 'a/b']
# expect: False 'b/..' glob ['a/b/..']
# expect: False 'b/..' rglob ['a/b/..']
# expect: False '../a' glob ['a/../a']
# expect: False '../a' rglob ['a/../a']
# expect: False 'b/' glob ['a/b']
# expect: False 'b/' rglob ['a/b']
# expect: False '*/' glob ['a/b']
# expect: False '*/' rglob ['a/b']
# expect: False './*' glob ['a/.h', 'a/b', 'a/x.txt']
# expect: False './*' rglob ['a/.h', 'a/b', 'a/b/y', 'a/x.txt']
# expect: False PosixPath('b') glob ['a/b']
# expect: False PosixPath('b') rglob ['a/b']
# expect: False PosixPath('*') glob ['a/.h', 'a/b', 'a/x.txt']
# expect: False PosixPath('*') rglob ['a/.h', 'a/b', 'a/b/y', 'a/x.txt']
# expect: True '' glob Unacceptable pattern: ''
# expect: True '' rglob ['a', 'a/b']
# expect: True '.' glob Unacceptable pattern: '.'
# expect: True '.' rglob ['a', 'a/.h', 'a/b', 'a/b/y', 'a/x.txt']
# expect: True './' glob Unacceptable pattern: './'
# expect: True './' rglob ['a', 'a/b']
# expect: True '*' glob ['a/.h', 'a/b', 'a/x.txt']
# expect: True '*' rglob ['a/.h', 'a/b', 'a/b/y', 'a/x.txt']
# expect: True '**' glob ['a', 'a/.h', 'a/b', 'a/b/y', 'a/x.txt']
# expect: True '**' rglob ['a', 'a/.h', 'a/b', 'a/b/y', 'a/x.txt']
# expect: True '**/' glob ['a', 'a/b']
# expect: True '**/' rglob ['a', 'a/b']
# expect: True 'b/..' glob ['a/b/..']
# expect: True 'b/..' rglob ['a/b/..']
# expect: True '../a' glob ['a/../a']
# expect: True '../a' rglob ['a/../a']
# expect: True 'b/' glob ['a/b']
# expect: True 'b/' rglob ['a/b']
# expect: True '*/' glob ['a/b']
# expect: True '*/' rglob ['a/b']
# expect: True './*' glob ['a/.h', 'a/b', 'a/x.txt']
# expect: True './*' rglob ['a/.h', 'a/b', 'a/b/y', 'a/x.txt']
# expect: True PosixPath('b') glob ['a/b']
# expect: True PosixPath('b') rglob ['a/b']
# expect: True PosixPath('*') glob ['a/.h', 'a/b', 'a/x.txt']
# expect: True PosixPath('*') rglob ['a/.h', 'a/b', 'a/b/y', 'a/x.txt']
