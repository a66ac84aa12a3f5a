# What lies beside a program is there, and what the program does to it is seen by whoever looks next.
import csv
import glob
import json
import os
import shutil
from pathlib import Path

here = Path(__file__).parent
os.chdir(here)
with open("data/shop.json") as file:
    print(json.load(file))
with open(here / "data" / "guests.csv", newline="") as file:
    print([*csv.DictReader(file)])
print(repr((here / "data/more/menu.txt").read_text("utf-8")), (here / "data/more/menu.txt").stat().st_size)
for folder, folders, files in os.walk("data"):
    print(folder, sorted(folders), sorted(files))
print(sorted(glob.glob("data/**/*.txt", recursive=True)), os.path.realpath("data/../data") == str(here / "data"))

# adding to a file, and writing into its middle
with open("data/guests.csv", "a") as file:
    print(file.tell())
    file.write("3,Cy\n")
with open("data/guests.csv", "r+b") as file:
    file.seek(10)
    file.write(b"Eve")
print(repr(open("data/guests.csv").read()), os.path.getsize("data/guests.csv"))

# opened for writing it is empty; one that is there is not made
open("data/shop.json", "w").close()
print(os.path.getsize("data/shop.json"), repr(open("data/shop.json").read()))
try:
    open("data/more/menu.txt", "x")
except FileExistsError as error:
    print(error.strerror, error.filename)

# moved, copied, removed
shutil.copytree("data", "copy")
os.rename("data/more", "moved")
print(sorted(os.listdir("data")), os.listdir("moved"), os.path.exists("data/more/menu.txt"), os.path.exists("copy/more/menu.txt"))
os.remove("data/guests.csv")
print(sorted(os.listdir("data")), os.path.exists("data/guests.csv"))
try:
    os.rmdir("data")
except OSError as error:
    print(error.strerror)
shutil.rmtree("data")
print(os.path.exists("data"), "data" in os.listdir())
os.mkdir("data")
print(os.listdir("data"))
try:
    open("data/shop.json")
except FileNotFoundError as error:
    print(error.strerror, error.filename)
os.replace("copy/guests.csv", "moved/menu.txt")
print(open("moved/menu.txt").readline(), end="")
os.utime("moved/menu.txt", ns=(1234567890123000000, 1234567890123000000))
print(os.stat("moved/menu.txt").st_mtime_ns, os.path.getmtime("moved/menu.txt"))
shutil.rmtree("copy"), shutil.rmtree("moved"), os.rmdir("data")

# a module that is written over is imported as it is now
with open("spare.py", "w") as file:
    file.write("def f():\n    raise KeyError('from a file')\n")
exec(compile(open("spare.py").read(), "spare.py", "exec"))
try:
    f()
except KeyError:
    import traceback

    print(traceback.format_exc().splitlines()[-2].strip())
os.remove("spare.py")
# expect: {'name': 'Ann', 'tips': [1, 2]}
# expect: [{'id': '1', 'name': 'Ann'}, {'id': '2', 'name': 'Bo, jr'}]
# expect: 'tea\ncafé\n' 12
# expect: data ['more'] ['guests.csv', 'shop.json']
# expect: data/more [] ['menu.txt']
# expect: ['data/more/menu.txt'] True
# expect: 25
# expect: 'id,name\n1,Eve\n2,"Bo, jr"\n3,Cy\n' 30
# expect: 0 ''
# expect: File exists data/more/menu.txt
# expect: ['guests.csv', 'shop.json'] ['menu.txt'] False True
# expect: ['shop.json'] False
# expect: Directory not empty
# expect: False False
# expect: []
# expect: No such file or directory data/shop.json
# expect: id,name
# expect: 1234567890123000000 1234567890.123
# expect: raise KeyError('from a file')
