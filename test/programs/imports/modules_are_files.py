# python: 3.13
# Modules beside a program are files, too: started as programs of their own, by path, name or folder, run by runpy, read, and found by a folder in sys.path.
import asyncio, os, runpy, subprocess, sys

here = os.path.dirname(os.path.abspath(__file__))
path = os.path.join(here, "errands", "fetch.py")
print(os.path.isfile(path), os.path.exists(os.path.join(here, "errands", "nothing.py")), os.path.exists(path + "c"))
with open(path) as file:
    print(file.readline().strip())
print(subprocess.run([sys.executable, path, "one"], capture_output=True, text=True, check=True).stdout, end="")
os.chdir(os.path.join(here, "errands"))
print(subprocess.run([sys.executable, "fetch.py"], capture_output=True, text=True, check=True).stdout, end="")
os.chdir(here)


async def main():
    child = await asyncio.create_subprocess_exec(sys.executable, "errands/fetch.py", "two", stdout=asyncio.subprocess.PIPE)
    out, _ = await child.communicate()
    print(out.decode().strip(), child.returncode)


asyncio.run(main())
print(runpy.run_path(path)["WHAT"], runpy.run_module("errands.fetch")["WHAT"])
sys.path.insert(0, os.path.join(here, "errands"))
import fetch

print(fetch.WHAT, os.path.relpath(fetch.__file__, here), sorted(name for name in os.listdir("errands") if name.endswith(".py")))
# expect: True False False
# expect: import sys
# expect: fetch ['one'] fetch.py errands
# expect: fetch [] fetch.py errands
# expect: fetch ['two'] fetch.py errands 0
# expect: milk milk
# expect: milk errands/fetch.py ['fetch.py']
