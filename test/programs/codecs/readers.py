# How much a reader of encoded text gives at once.
import codecs
import io
import collections.abc
import weakref
from array import array

for sizes in ((1,), (2, 2), (0, 3), (5,), (-1,)):
    reader = codecs.getreader("utf-8")(io.BytesIO("éa\nb日c\r\nd".encode()))
    print([reader.read(size) for size in sizes], repr(reader.readline()), reader.readlines())
reader = codecs.getreader("utf-16-le")(io.BytesIO("ab\ncd".encode("utf-16-le")))
print(list(reader), repr(reader.read()))
print(isinstance(weakref.WeakSet(), collections.abc.MutableSet), isinstance(array("i"), collections.abc.Buffer))

# One between two encodings begins anew after seek(), and gives lines.
between = codecs.EncodedFile(io.BytesIO(b'\xe9 one\n\xe9 two\n'), 'utf-8', 'latin-1')
print(between.readline(), list(between))
between.seek(0)
print(between.readline(), next(between))

# Codecs of a program that fail, or give what they should not.
def failing(*args): raise RuntimeError('oops')
def codec(name):
    if name == 'failing': return codecs.CodecInfo(failing, failing, name=name)
    if name == 'odd': return codecs.CodecInfo(lambda text, errors='strict': ('text', 1), lambda data, errors='strict': (b'data', 1), name=name)
codecs.register(codec)
for work in (lambda: 'x'.encode('failing'), lambda: b'x'.decode('failing'), lambda: codecs.encode('x', 'failing'), lambda: 'x'.encode('odd'), lambda: b'x'.decode('odd'), lambda: codecs.encode('x', 'odd')):
    try: print(work())
    except (RuntimeError, TypeError) as e: print(type(e).__name__, e, getattr(e, '__notes__', None))
print(codecs.encode(b'a space\tand = \n', 'quopri'), codecs.lookup('quotedprintable').name)

# Lines of files in encodings of their own.
import importlib.util
import linecache
for name, data in (('declared', b'# -*- coding: latin-1 -*-\nx = "\xe9"'), ('undeclared', b'x = "\xe9"\n'), ('empty', b''), ('zeros', b'a\0b\nc'), ('unknown', b'# coding: nope\nx\n')):
    with open(f'/tmp/{name}.py', 'wb') as file: file.write(data)
    print(name, linecache.getlines(f'/tmp/{name}.py'))
print(repr(linecache.getline('\0', 1)), linecache.getlines('/tmp/x\0y'))
print(ascii(importlib.util.decode_source(b'# coding: latin-1\nx="\xb4"\r\ny')))
# expect: ['é'] 'a\n' ['b日c\r\n', 'd']
# expect: ['éa', '\nb'] '日c\r\n' ['d']
# expect: ['', 'éa\n'] 'b日c\r\n' ['d']
# expect: ['éa\nb日'] 'c\r\n' ['d']
# expect: ['éa\nb日c\r\nd'] '' []
# expect: ['ab\n', 'cd'] ''
# expect: True True
# expect: b'\xc3\xa9 one\n' [b'\xc3\xa9 two\n']
# expect: b'\xc3\xa9 one\n' b'\xc3\xa9 two\n'
# expect: RuntimeError oops ["encoding with 'failing' codec failed"]
# expect: RuntimeError oops ["decoding with 'failing' codec failed"]
# expect: RuntimeError oops ["encoding with 'failing' codec failed"]
# expect: TypeError 'odd' encoder returned 'str' instead of 'bytes'; use codecs.encode() to encode to arbitrary types None
# expect: TypeError 'odd' decoder returned 'bytes' instead of 'str'; use codecs.decode() to decode to arbitrary types None
# expect: text
# expect: b'a=20space=09and=20=3D=20\n' quopri
# expect: declared ['# -*- coding: latin-1 -*-\n', 'x = "é"\n']
# expect: undeclared []
# expect: empty ['\n']
# expect: zeros []
# expect: unknown []
# expect: '' []
# expect: '# coding: latin-1\nx="\xb4"\ny'
