"""A package that was taken out of sys.modules while its parts are there comes anew; what `__all__` may not be."""
import importlib
import os
import sys
import tempfile

folder = tempfile.mkdtemp()
sys.path.insert(0, folder)
os.mkdir(folder + "/box")


def write(name, text):
    with open(os.path.join(folder, name), "w") as file:
        file.write(text)


write("box/__init__.py", 'print("box begins")\nfrom .lid import *\n__all__ = ["top"]\n')
write("box/lid.py", 'print("lid begins")\ntop = 2\nother = 3\n')
import box.lid

first = box
del sys.modules["box"]
import box.lid

print(box is first, hasattr(box, "lid"), sys.modules["box"] is box)
import box.lid as lid

print(lid.__name__, lid.top)
from box import lid as again

print(again is lid, __import__("box.lid") is box)
for number, text in enumerate(["5", "{'a'}", "{'a': 1}", "None", "object()", "'x'", "['x', 5]", "('nothing',)", "iter(['x'])", "range(1)"]):
    write(f"all{number}.py", f"__all__ = {text}\nx = 1\n")
    importlib.invalidate_caches()
    space = {}
    try:
        exec(f"from all{number} import *", space)
        print(text, space["x"])
    except (TypeError, AttributeError) as error:
        print(text, type(error).__name__, error)
# expect: box begins
# expect: lid begins
# expect: box begins
# expect: False False True
# expect: box.lid 2
# expect: True True
# expect: 5 TypeError 'int' object does not support indexing
# expect: {'a'} TypeError 'set' object does not support indexing
# expect: {'a': 1} TypeError dict is not a sequence
# expect: None TypeError 'NoneType' object does not support indexing
# expect: object() TypeError 'object' object does not support indexing
# expect: 'x' 1
# expect: ['x', 5] TypeError Item in all6.__all__ must be str, not int
# expect: ('nothing',) AttributeError module 'all7' has no attribute 'nothing'
# expect: iter(['x']) TypeError 'list_iterator' object does not support indexing
# expect: range(1) TypeError Item in all9.__all__ must be str, not int
