# Devices without end, and archives of folders that are none or are made by somebody's own function.
# python: 3.13
import os
import shutil
import stat
import tempfile

with open('/dev/urandom', 'rb') as device:
    first, second = device.read(100), device.read(100)
print(len(first), len(second), first != second, stat.S_ISCHR(os.stat('/dev/urandom').st_mode))
with open('/dev/zero', 'rb', buffering=0) as device:
    print(device.read(5), device.read(3), device.seek(0), device.readinto(bytearray(4)))
with open('/dev/zero', 'wb') as device:
    print(device.write(b'abc'))
descriptor = os.open('/dev/random', os.O_RDONLY)
print(len(os.read(descriptor, 7)))
os.close(descriptor)


def maker(name, base, **options):
    print(os.path.basename(name), base, os.path.basename(os.getcwd()) == 'tree', sorted(options))
    return name + '.mine'


shutil.register_archive_format('mine', maker, [('level', 3)], 'mine')
with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    os.mkdir('tree')
    open('tree/one', 'w').close()
    print(os.path.basename(shutil.make_archive('out', 'mine', 'tree')), os.path.exists('tree'))
    print(shutil.make_archive('out', 'mine'))
    for kind in ('zip', 'gztar', 'mine'):
        for root in ('nope', 'tree/one'):
            try:
                shutil.make_archive('out', kind, root)
            except OSError as error:
                print(type(error).__name__, error)
    for kind, ending in (('zip', '.zip'), ('gztar', '.tar.gz')):
        print(os.path.basename(shutil.make_archive('out', kind, 'tree')) == 'out' + ending)
        shutil.unpack_archive('out' + ending, kind)
        print(os.listdir(kind))
    os.chdir('/')

for attempt in (
    lambda: shutil.unpack_archive('a.foo'),
    lambda: shutil.unpack_archive('a.zip', format='nope'),
    lambda: shutil.register_unpack_format('x', ['.zip'], len),
    lambda: shutil.unregister_archive_format('nope'),
):
    try:
        attempt()
    except Exception as problem:
        print(type(problem), problem)
# expect: 100 100 True True
# expect: b'\x00\x00\x00\x00\x00' b'\x00\x00\x00' 0 4
# expect: 3
# expect: 7
# expect: out . True ['dry_run', 'group', 'level', 'logger', 'owner']
# expect: out.mine True
# expect: out . False ['dry_run', 'group', 'level', 'logger', 'owner']
# expect: out.mine
# expect: FileNotFoundError [Errno 2] No such file or directory: 'nope'
# expect: NotADirectoryError [Errno 20] Not a directory: 'tree/one'
# expect: FileNotFoundError [Errno 2] No such file or directory: 'nope'
# expect: NotADirectoryError [Errno 20] Not a directory: 'tree/one'
# expect: FileNotFoundError [Errno 2] No such file or directory: 'nope'
# expect: NotADirectoryError [Errno 20] Not a directory: 'tree/one'
# expect: True
# expect: ['one']
# expect: True
# expect: ['one']
# expect: <class 'shutil.ReadError'> Unknown archive format 'a.foo'
# expect: <class 'ValueError'> Unknown unpack format 'nope'
# expect: <class 'shutil.RegistryError'> .zip is already registered for "zip"
# expect: <class 'KeyError'> 'nope'
