# python: 3.13
import sys, os, tempfile, importlib.resources as res, json, subprocess, plistlib, urllib.robotparser, datetime
d = tempfile.mkdtemp(); os.makedirs(d + "/museum/data/deep")
open(d + "/museum/__init__.py", "w").write("from importlib import resources\ndef mine(): return resources.files().joinpath('a.txt').read_text()\n"); open(d + "/museum/a.txt", "w").write("héllo\n"); open(d + "/museum/data/b.bin", "wb").write(b"\0\1"); open(d+"/museum/data/deep/c.json","w").write('{"b": [1, 2], "a": null}')
sys.path.insert(0, d)
root = res.files("museum")
print(type(root).__name__, root.name, sorted(c.name for c in root.iterdir() if not c.name.startswith("__pyc")), isinstance(root, res.abc.Traversable))
print(res.read_text("museum", "a.txt"), res.read_binary("museum", "data", "b.bin"), res.is_resource("museum", "a.txt"), res.is_resource("museum", "data"), res.is_resource("museum", "nope"))
with res.as_file(root / "data") as p: print(p.is_dir())
with res.path("museum", "a.txt") as p: print(p.name, p.exists())
with res.open_text("museum", "a.txt", encoding="latin-1") as f: print(repr(f.read()))
import museum; print(museum.mine())
try: res.read_text("museum", "data", "b.bin")
except TypeError as e: print(e)
try: res.files("nopackage")
except ModuleNotFoundError as e: print(e)
try: res.read_text("museum", "zz.txt")
except FileNotFoundError as e: print(e.errno)
print(json.load(root.joinpath("data", "deep/c.json").open()))
os.mkdir(d + "/nspace"); open(d + "/nspace/f.txt", "w").write("in a namespace")
print(res.files("nspace").joinpath("f.txt").read_text())
# expect: PosixPath museum ['__init__.py', 'a.txt', 'data'] True
# expect: héllo
# expect:  b'\x00\x01' True False False
# expect: True
# expect: a.txt True
# expect: 'hÃ©llo\n'
# expect: héllo
# expect:
# expect: 'encoding' argument required with multiple path names
# expect: No module named 'nopackage'
# expect: 2
# expect: {'b': [1, 2], 'a': None}
# expect: in a namespace
