# python: 3.13
# Small things of os: names of its variables, folders by descriptor, links as bytes, what is refused.
import os
import shutil

D = "/tmp/names_and_descriptors"
shutil.rmtree(D, ignore_errors=True)
os.makedirs(D + "/sub")
os.chdir(D)
open("x", "w").close()


class Text(str):
    pass


class Pairs:
    def keys(self):
        return ["KEY_A", "KEY_B"]

    def __getitem__(self, key):
        return key.lower()


def tried(call, *args):
    try:
        print(call(*args))
    except (OSError, ValueError, TypeError, KeyError) as error:
        print(type(error).__name__, error, error.__suppress_context__)


os.environ.update(Pairs())
print(os.environ["KEY_A"], os.environ["KEY_B"], ({"own": 1} | os.environ)["own"], type({} | os.environ), type(os.environ | {}))
tried(os.environ.__getitem__, "NO_SUCH")
tried(os.environ.update, [("a",)])
tried(os.unsetenv, "a=b")
folder = os.open(D, os.O_RDONLY)
print(sorted(os.listdir(folder)), sorted(entry.path for entry in os.scandir(folder)))
for root, folders, files, fd in os.fwalk("."):
    print(root, folders, files, sorted(os.listdir(fd)))
tried(lambda: next(os.fwalk("nowhere")))
tried(lambda: next(os.fwalk("x", follow_symlinks=True)))
print(list(os.fwalk("x")))
os.symlink("x", "link")
print(os.readlink(b"link"), os.readlink("link"))
tried(os.dup2, folder, -1)
tried(os.makedirs, ".")
tried(os.makedirs, "sub/.")
os.makedirs("new/.")
print(os.path.isdir("new"), os.path.isfile(Text("x")), os.stat(Text("x")).st_size)
tried(os.chdir, Text("nowhere"))
tried(os.chown, "x", "1", 2)
print(os.device_encoding(12345))
entry = next(entry for entry in os.scandir() if entry.name == "x")
other = next(entry for entry in os.scandir() if entry.name == "x")
entry.stat()
os.remove("x")
print(entry.stat().st_size, entry.is_file())
tried(other.stat)
print({"open", "path", "environ", "walk", "fork", "getpid", "popen", "_exit", "sep"} <= set(os.__all__), "sys" in os.__all__)
# expect: key_a key_b 1 <class 'dict'> <class 'dict'>
# expect: KeyError 'NO_SUCH' True
# expect: ValueError not enough values to unpack (expected 2, got 1) False
# expect: OSError [Errno 22] Invalid argument False
# expect: ['sub', 'x'] ['sub', 'x']
# expect: . ['sub'] ['x'] ['sub', 'x']
# expect: ./sub [] [] []
# expect: FileNotFoundError [Errno 2] No such file or directory: 'nowhere' False
# expect: NotADirectoryError [Errno 20] Not a directory: 4 False
# expect: []
# expect: b'x' x
# expect: OSError [Errno 9] Bad file descriptor False
# expect: FileExistsError [Errno 17] File exists: '.' False
# expect: FileExistsError [Errno 17] File exists: 'sub/.' False
# expect: True True 0
# expect: FileNotFoundError [Errno 2] No such file or directory: 'nowhere' False
# expect: TypeError uid should be integer, not str False
# expect: None
# expect: 0 True
# expect: FileNotFoundError [Errno 2] No such file or directory: './x' False
# expect: True False
