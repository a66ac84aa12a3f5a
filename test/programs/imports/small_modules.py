# Modules that only need to be there: this, compression, faulthandler.
import compression.gzip
import compression.zlib
import faulthandler
import this
import zlib

print(len(this.s), this.d["A"])
print(compression.zlib.compress is zlib.compress, compression.gzip.decompress(compression.gzip.compress(b"x")))
print(faulthandler.is_enabled(), faulthandler.disable(), faulthandler.is_enabled())
# expect: The Zen of Python, by Tim Peters
# expect:
# expect: Beautiful is better than ugly.
# expect: Explicit is better than implicit.
# expect: Simple is better than complex.
# expect: Complex is better than complicated.
# expect: Flat is better than nested.
# expect: Sparse is better than dense.
# expect: Readability counts.
# expect: Special cases aren't special enough to break the rules.
# expect: Although practicality beats purity.
# expect: Errors should never pass silently.
# expect: Unless explicitly silenced.
# expect: In the face of ambiguity, refuse the temptation to guess.
# expect: There should be one-- and preferably only one --obvious way to do it.
# expect: Although that way may not be obvious at first unless you're Dutch.
# expect: Now is better than never.
# expect: Although never is often better than *right* now.
# expect: If the implementation is hard to explain, it's a bad idea.
# expect: If the implementation is easy to explain, it may be a good idea.
# expect: Namespaces are one honking great idea -- let's do more of those!
# expect: 856 N
# expect: True b'x'
# expect: False False False
