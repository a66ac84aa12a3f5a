import importlib.util
import marshal
import os
import py_compile
import tempfile

folder = tempfile.mkdtemp()
os.chdir(folder)
with open("a.py", "w") as file:
    file.write("x = 1\nprint(x)\n")
print(py_compile.compile("a.py"), os.listdir("__pycache__"))
with open(importlib.util.cache_from_source("a.py"), "rb") as file:
    data = file.read()
print(data[:4] == importlib.util.MAGIC_NUMBER, data[4:8], int.from_bytes(data[8:12], "little") == int(os.stat("a.py").st_mtime), data[12:16])
code = marshal.loads(data[16:])
print(code.co_filename, code.co_name)
exec(code)
print(py_compile.compile("a.py", cfile="out.pyc", dfile="shown.py", invalidation_mode=py_compile.PycInvalidationMode.CHECKED_HASH))
with open("out.pyc", "rb") as file:
    data = file.read()
print(data[4:16], marshal.loads(data[16:]).co_filename, importlib.util.source_hash(b"x = 1\nprint(x)\n"))
with open("bad.py", "w") as file:
    file.write("x = = 1\n")
try:
    py_compile.compile("bad.py", doraise=True)
except py_compile.PyCompileError as error:
    print(error.msg, error.exc_type_name, repr(error.exc_value), error.file, str(error) == error.msg)
print(py_compile.compile("bad.py", quiet=2))
os.symlink("a.py", "link.pyc")
try:
    py_compile.compile("a.py", cfile="link.pyc")
except OSError as error:
    print(type(error).__name__, error)
# expect: __pycache__/a.cpython-314.pyc ['a.cpython-314.pyc']
# expect: True b'\x00\x00\x00\x00' True b'\x0f\x00\x00\x00'
# expect: a.py <module>
# expect: 1
# expect: out.pyc
# expect: b'\x03\x00\x00\x00\x8a?\x00\xb5C\x0b\xf9\xd7' shown.py b'\x8a?\x00\xb5C\x0b\xf9\xd7'
# expect:   File "bad.py", line 1
# expect:     x = = 1
# expect:         ^
# expect: SyntaxError: invalid syntax
# expect:  SyntaxError SyntaxError('invalid syntax', ('bad.py', 1, 5, 'x = = 1\n', 1, 6)) bad.py True
# expect: None
# expect: FileExistsError link.pyc is a symlink and will be changed into a regular file if import writes a byte-compiled file to it
