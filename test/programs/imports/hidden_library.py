# A file in front of the library on sys.path hides a module of the same name, but none that is built in or there from the start.
import os
import sys
import tempfile

folder = tempfile.mkdtemp()
sys.path.insert(0, folder)
for name in ["random", "calendar", "time", "os", "abc", "posixpath"]:
    with open(os.path.join(folder, f"{name}.py"), "w") as file:
        file.write(f"MINE = {name!r}\n")
for name in ["random", "calendar"]:
    sys.modules.pop(name, None)
for name in ["random", "calendar", "time", "os", "abc", "posixpath"]:
    module = __import__(name)
    print(name, getattr(module, "MINE", None), (getattr(module, "__file__", None) or "").startswith(folder))
sys.path[:] = [*sys.path[1:], folder]
for name in ["random", "calendar"]:
    del sys.modules[name]
    print(name, hasattr(__import__(name), "MINE"))
# expect: random random True
# expect: calendar calendar True
# expect: time None False
# expect: os None False
# expect: abc None False
# expect: posixpath None False
# expect: random False
# expect: calendar False
