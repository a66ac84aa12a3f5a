"""Which line ends a text file says that it has seen, after reading, telling and seeking."""
import os, tempfile

path = os.path.join(tempfile.mkdtemp(), "lines.txt")
with open(path, "wb") as file:
    file.write("h\u00e9llo\nw\n".encode())
for mode in ("r", "r+"):
    file = open(path, mode, encoding="utf-8")
    print(repr(file.readline()), repr(file.newlines), file.tell(), repr(file.newlines), file.read(), repr(file.newlines), file.seek(0), repr(file.newlines))
    print(file.read(2), repr(file.newlines), file.tell(), repr(file.newlines), file.seek(0, 1), repr(file.newlines), file.seek(0, 2), file.newlines)
    file.seek(0)
    print(file.read(), repr(file.newlines), file.seek(3), repr(file.newlines), file.seek(0), file.newlines, next(file), repr(file.newlines))
    file.close()
# expect: 'héllo\n' '\n' 7 '\n' w
# expect:  '\n' 0 None
# expect: hé '\n' 3 None 3 None 9 None
# expect: héllo
# expect: w
# expect:  '\n' 3 '\n' 0 None héllo
# expect:  '\n'
# expect: 'héllo\n' '\n' 7 '\n' w
# expect:  '\n' 0 None
# expect: hé '\n' 3 None 3 None 9 None
# expect: héllo
# expect: w
# expect:  '\n' 3 '\n' 0 None héllo
# expect:  '\n'
