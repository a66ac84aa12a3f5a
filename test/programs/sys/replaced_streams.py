# Output goes to whatever sys.stdout is.
import io
import sys


class Shout:
    def write(self, text):
        sys.__stdout__.write(text.upper())

    def flush(self):
        sys.__stdout__.write("(flushed)\n")


sys.stdout = Shout()
print("one", 2, sep="-")
print("three", end="!\n", flush=True)
sys.stdout = io.StringIO()
print("kept", "back")
text = sys.stdout.getvalue()
sys.stdout = sys.__stdout__
print(repr(text))


class Words:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)


words = Words()
print("a", "b", "", file=words, sep="")
print(file=words)
print(1, None, file=words)
print(words.parts)
sys.stdout = None
print("nobody hears this")
sys.stdout = sys.__stdout__
try:
    print("x", file=3)
except AttributeError as error:
    print(error)


class Broken:
    def __str__(self):
        raise ValueError("no text")


try:
    print("before", Broken())
except ValueError as error:
    print("|", error)
sys.stdin = io.StringIO("first\nsecond\n")
print(repr(input()), repr(input("prompt> ")))
try:
    input()
except EOFError as error:
    print(error)

# input() wants all three streams, and what was written to stderr to be seen first.
for name in ("stdin", "stdout", "stderr"):
    stream = getattr(sys, name)
    setattr(sys, name, None)
    try:
        input()
    except RuntimeError as error:
        found = error
    setattr(sys, name, stream)
    print(name, found)


class Flushed(io.StringIO):
    def flush(self):
        print("stderr is flushed")


sys.stdin, errors, sys.stderr = io.StringIO("last\n"), sys.stderr, Flushed()
print(input())
sys.stderr = errors
# expect: ONE-2
# expect: THREE!
# expect: (flushed)
# expect: 'kept back\n'
# expect: ['a', '', 'b', '', '', '\n', '\n', '1', ' ', 'None', '\n']
# expect: 'int' object has no attribute 'write'
# expect: before | no text
# expect: prompt> 'first' 'second'
# expect: EOF when reading a line
# expect: stdin lost sys.stdin
# expect: stdout lost sys.stdout
# expect: stderr lost sys.stderr
# expect: stderr is flushed
# expect: last
