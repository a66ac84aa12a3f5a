# Patterns find only what is there, however their last part is reached; links that go in a circle are resolved as far as they can be.
# python: 3.13
import os
import tempfile
from pathlib import Path

os.chdir(tempfile.mkdtemp())
base = os.path.realpath('.')
for name in ('a/x/1.txt', 'a/x/s/2.txt', 'b/y/3.txt', 'c/x/4.txt', 'f.txt'):
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(name)
os.symlink('a', 'la')
os.symlink('nowhere', 'broken')
for pattern in (
    '*/x/**', '*/x/**/', '*/x', '**/x', '**/x/**', '*/x/**/*.txt', '*/x/../x', '*/../f.txt', 'x/**', 'a/x/**', 'a/zz/**', '*/zz/**', '**/..',
    '*/x/./**', '*/1.txt/**', '*/*.txt/**', 'broken', 'broken/**', 'la/x/**', 'a/zz/..', 'a/x/..', 'f.txt/..', '*/y/../y/*',
):  # fmt: skip
    print(pattern, *(sorted(map(str, find(pattern))) for find in (Path('.').glob, Path('.').rglob)))
print(list(Path('f.txt').glob('**')), list(Path('zz').glob('**')), sorted(Path('a/x').glob('**')))

for name, target in (('l1', 'l1/../l1'), ('l2', 'l2/in'), ('l3', 'l3'), ('l4', os.path.abspath('l4')), ('l5', 'l6'), ('l6', 'l5'), ('l7', 'la/../l3/q')):
    os.symlink(target, name)
for name in ('l1', 'l2', 'l3', 'l4', 'l5', 'l7', 'la', 'broken'):
    for end in ('', '/foo', '/../a', '/foo/../a'):
        print(name + end, os.path.realpath(name + end).removeprefix(base), Path(name + end).resolve().relative_to(base), end=' ')
        try:
            print(os.path.realpath(name + end, strict=True).removeprefix(base))
        except OSError as error:
            print(type(error).__name__, error.errno, error.filename.removeprefix(base))
# expect: */x/** ['a/x', 'a/x/1.txt', 'a/x/s', 'a/x/s/2.txt', 'c/x', 'c/x/4.txt', 'la/x', 'la/x/1.txt', 'la/x/s', 'la/x/s/2.txt'] ['a/x', 'a/x/1.txt', 'a/x/s', 'a/x/s/2.txt', 'c/x', 'c/x/4.txt', 'la/x', 'la/x/1.txt', 'la/x/s', 'la/x/s/2.txt']
# expect: */x/**/ ['a/x', 'a/x/s', 'c/x', 'la/x', 'la/x/s'] ['a/x', 'a/x/s', 'c/x', 'la/x', 'la/x/s']
# expect: */x ['a/x', 'c/x', 'la/x'] ['a/x', 'c/x', 'la/x']
# expect: **/x ['a/x', 'c/x'] ['a/x', 'c/x']
# expect: **/x/** ['a/x', 'a/x/1.txt', 'a/x/s', 'a/x/s/2.txt', 'c/x', 'c/x/4.txt'] ['a/x', 'a/x/1.txt', 'a/x/s', 'a/x/s/2.txt', 'c/x', 'c/x/4.txt']
# expect: */x/**/*.txt ['a/x/1.txt', 'a/x/s/2.txt', 'c/x/4.txt', 'la/x/1.txt', 'la/x/s/2.txt'] ['a/x/1.txt', 'a/x/s/2.txt', 'c/x/4.txt', 'la/x/1.txt', 'la/x/s/2.txt']
# expect: */x/../x ['a/x/../x', 'c/x/../x', 'la/x/../x'] ['a/x/../x', 'c/x/../x', 'la/x/../x']
# expect: */../f.txt ['a/../f.txt', 'b/../f.txt', 'c/../f.txt', 'la/../f.txt'] ['a/../f.txt', 'b/../f.txt', 'c/../f.txt', 'la/../f.txt']
# expect: x/** [] ['a/x', 'a/x/1.txt', 'a/x/s', 'a/x/s/2.txt', 'c/x', 'c/x/4.txt']
# expect: a/x/** ['a/x', 'a/x/1.txt', 'a/x/s', 'a/x/s/2.txt'] ['a/x', 'a/x/1.txt', 'a/x/s', 'a/x/s/2.txt']
# expect: a/zz/** [] []
# expect: */zz/** [] []
# expect: **/.. ['..', 'a/..', 'a/x/..', 'a/x/s/..', 'b/..', 'b/y/..', 'c/..', 'c/x/..'] ['..', 'a/..', 'a/x/..', 'a/x/s/..', 'b/..', 'b/y/..', 'c/..', 'c/x/..']
# expect: */x/./** ['a/x', 'a/x/1.txt', 'a/x/s', 'a/x/s/2.txt', 'c/x', 'c/x/4.txt', 'la/x', 'la/x/1.txt', 'la/x/s', 'la/x/s/2.txt'] ['a/x', 'a/x/1.txt', 'a/x/s', 'a/x/s/2.txt', 'c/x', 'c/x/4.txt', 'la/x', 'la/x/1.txt', 'la/x/s', 'la/x/s/2.txt']
# expect: */1.txt/** [] []
# expect: */*.txt/** [] []
# expect: broken ['broken'] ['broken']
# expect: broken/** [] []
# expect: la/x/** ['la/x', 'la/x/1.txt', 'la/x/s', 'la/x/s/2.txt'] ['la/x', 'la/x/1.txt', 'la/x/s', 'la/x/s/2.txt']
# expect: a/zz/.. [] []
# expect: a/x/.. ['a/x/..'] ['a/x/..']
# expect: f.txt/.. [] []
# expect: */y/../y/* ['b/y/../y/3.txt'] ['b/y/../y/3.txt']
# expect: [] [] [PosixPath('a/x'), PosixPath('a/x/1.txt'), PosixPath('a/x/s'), PosixPath('a/x/s/2.txt')]
# expect: l1 /l1 l1 OSError 40 /l1
# expect: l1/foo /l1/foo l1/foo OSError 40 /l1
# expect: l1/../a /a a OSError 40 /l1
# expect: l1/foo/../a /l1/a l1/a OSError 40 /l1
# expect: l2 /l2/in l2/in OSError 40 /l2
# expect: l2/foo /l2/in/foo l2/in/foo OSError 40 /l2
# expect: l2/../a /l2/a l2/a OSError 40 /l2
# expect: l2/foo/../a /l2/in/a l2/in/a OSError 40 /l2
# expect: l3 /l3 l3 OSError 40 /l3
# expect: l3/foo /l3/foo l3/foo OSError 40 /l3
# expect: l3/../a /a a OSError 40 /l3
# expect: l3/foo/../a /l3/a l3/a OSError 40 /l3
# expect: l4 /l4 l4 OSError 40 /l4
# expect: l4/foo /l4/foo l4/foo OSError 40 /l4
# expect: l4/../a /a a OSError 40 /l4
# expect: l4/foo/../a /l4/a l4/a OSError 40 /l4
# expect: l5 /l5 l5 OSError 40 /l5
# expect: l5/foo /l5/foo l5/foo OSError 40 /l5
# expect: l5/../a /a a OSError 40 /l5
# expect: l5/foo/../a /l5/a l5/a OSError 40 /l5
# expect: l7 /l3/q l3/q OSError 40 /l3
# expect: l7/foo /l3/q/foo l3/q/foo OSError 40 /l3
# expect: l7/../a /l3/a l3/a OSError 40 /l3
# expect: l7/foo/../a /l3/q/a l3/q/a OSError 40 /l3
# expect: la /a a /a
# expect: la/foo /a/foo a/foo FileNotFoundError 2 /a/foo
# expect: la/../a /a a /a
# expect: la/foo/../a /a/a a/a FileNotFoundError 2 /a/foo
# expect: broken /nowhere nowhere FileNotFoundError 2 /nowhere
# expect: broken/foo /nowhere/foo nowhere/foo FileNotFoundError 2 /nowhere
# expect: broken/../a /a a FileNotFoundError 2 /nowhere
# expect: broken/foo/../a /nowhere/a nowhere/a FileNotFoundError 2 /nowhere
