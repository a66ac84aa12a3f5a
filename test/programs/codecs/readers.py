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
# expect: ['é'] 'a\n' ['b日c\r\n', 'd']
# expect: ['éa', '\nb'] '日c\r\n' ['d']
# expect: ['', 'éa\n'] 'b日c\r\n' ['d']
# expect: ['éa\nb日'] 'c\r\n' ['d']
# expect: ['éa\nb日c\r\nd'] '' []
# expect: ['ab\n', 'cd'] ''
# expect: True True
