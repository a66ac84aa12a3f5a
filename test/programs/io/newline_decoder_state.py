# The state of a decoder of newlines.
import io, codecs
d=io.IncrementalNewlineDecoder(codecs.getincrementaldecoder('utf-8')(), translate=True)
print(d.decode(b'abc\r'), d.getstate()); st=d.getstate(); print(repr(d.decode(b'\nx\xe2\x82')), d.getstate(), repr(d.newlines))
d.setstate(st); print(repr(d.decode(b'q')), d.getstate())
n=io.IncrementalNewlineDecoder(None, translate=False); print(repr(n.decode('a\r')), n.getstate(), repr(n.newlines)); n.setstate((b'',0)); print(n.getstate())
for bad in (None, (1,), (b'',), (b'','x')):
    try: n.setstate(bad); print('ok', bad)
    except TypeError as e: print(e)
# expect: abc (b'', 1)
# expect: '\nx' (b'\xe2\x82', 0) '\r\n'
# expect: '\nq' (b'', 0)
# expect: 'a' (b'', 1) None
# expect: (b'', 0)
# expect: state argument must be a tuple
# expect: setstate(): illegal state argument
# expect: setstate(): illegal state argument
# expect: setstate(): illegal state argument
