# Codecs by name, incremental ones, registered error handlers and codecs.
import __future__
for n in __future__.all_feature_names: print(n, repr(getattr(__future__,n)))
print(__future__.all_feature_names, sorted(vars(__future__)))
import codecs
def t(s):
    try: print(s, '->', repr(eval(s)))
    except BaseException as e: print(s, '->', type(e).__name__, e, getattr(e,'__notes__',''))
for s in r'''codecs.encode('abc'), codecs.encode('é','latin-1'), codecs.decode(b'\xc3\xa9'), codecs.encode('abc','rot13'), codecs.decode('nop','rot13')
codecs.encode(b'abc','hex'), codecs.decode(b'616263','hex'), codecs.encode(b'abc','base64'), codecs.decode(b'YWJj\n','base64')
codecs.decode(b'6','hex')
codecs.lookup('nope')
codecs.lookup(3)
codecs.getencoder('utf8')('é'), codecs.getdecoder('utf8')(b'\xc3\xa9')
codecs.getincrementaldecoder('utf8')().decode(b'\xc3')
codecs.getincrementalencoder('utf8')().encode('é')
list(codecs.iterdecode([b'\xc3',b'\xa9a'],'utf8')), list(codecs.iterencode(['é','a'],'utf8'))
codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM, codecs.BOM_UTF32_BE
codecs.lookup_error('strict'), codecs.lookup_error('ignore')
codecs.lookup_error('nope')
codecs.register_error('mine', lambda e: ('?'*(e.end-e.start), e.end))
'aéb€€'.encode('ascii','mine'), b'a\xffb'.decode('ascii','mine')
codecs.register_error('bad', lambda e: 3)
'é'.encode('ascii','bad')
b'\xff'.decode('ascii','bad')
codecs.register_error('bytesh', lambda e: (b'<X>', e.end))
'aéb'.encode('ascii','bytesh')
codecs.register_error('neg', lambda e: ('-', -1))
'aéb'.encode('ascii','neg')
codecs.register_error('out', lambda e: ('-', 100))
'aéb'.encode('ascii','out')
codecs.register_error('x', 3)
codecs.register_error(3, len)
codecs.utf_8_encode('é'), codecs.utf_8_decode(b'\xc3\xa9'), codecs.utf_8_decode(b'a\xc3'), codecs.ascii_encode('a'), codecs.latin_1_decode(b'\xe9')
codecs.escape_decode(rb'\n\x41')
codecs.charmap_encode('a', 'strict', {97: 98})
codecs.strict_errors(UnicodeEncodeError('ascii','é',0,1,'r'))
codecs.ignore_errors(UnicodeEncodeError('ascii','é',0,1,'r')), codecs.replace_errors(UnicodeDecodeError('ascii',b'\xff',0,1,'r')), codecs.backslashreplace_errors(UnicodeEncodeError('ascii','é',0,1,'r')), codecs.xmlcharrefreplace_errors(UnicodeEncodeError('ascii','é',0,1,'r')), codecs.namereplace_errors(UnicodeEncodeError('ascii','é',0,1,'r'))
codecs.ignore_errors(3)
codecs.lookup('utf8')[0]('x'), len(codecs.lookup('utf8')), codecs.lookup('utf8').encode('é'), codecs.lookup('utf8') == codecs.lookup('utf-8')
codecs.open.__name__'''.split('\n'): t(s)
d = codecs.getincrementaldecoder('utf8')('strict')
print(repr(d.decode(b'\xe2\x82')), repr(d.decode(b'\xac')), d.getstate())
try: d.decode(b'\xe2', True)
except UnicodeDecodeError as e: print(e)
e = codecs.getincrementalencoder('utf-16')(); print(e.encode('a'), e.encode('b'), e.getstate()); e.reset(); print(e.encode('c'))
def search(name):
    print('search', name)
    if name == 'myc':
        return codecs.CodecInfo(name='myc', encode=lambda s, e='strict': (s.upper().encode(), len(s)), decode=lambda b, e='strict': (bytes(b).decode().lower(), len(b)))
codecs.register(search)
print('abc'.encode('myc'), b'ABC'.decode('myc'), 'x'.encode('MyC'))
try: 'a'.encode('zzz')
except LookupError as ex: print(ex)
codecs.unregister(search)
import io
r = codecs.getreader('utf8')(io.BytesIO(b'l1\nl\xc3\xa9\n')); print(r.readline(), r.read())
w = codecs.getwriter('latin-1')(b := io.BytesIO()); w.write('é'); print(b.getvalue())
class MyDec(codecs.IncrementalDecoder):
    def decode(self, input, final=False): return 'X'
print(MyDec().decode(b''), codecs.Codec, codecs.StreamReaderWriter)
# expect: nested_scopes _Feature((2, 1, 0, 'beta', 1), (2, 2, 0, 'alpha', 0), 16)
# expect: generators _Feature((2, 2, 0, 'alpha', 1), (2, 3, 0, 'final', 0), 0)
# expect: division _Feature((2, 2, 0, 'alpha', 2), (3, 0, 0, 'alpha', 0), 131072)
# expect: absolute_import _Feature((2, 5, 0, 'alpha', 1), (3, 0, 0, 'alpha', 0), 262144)
# expect: with_statement _Feature((2, 5, 0, 'alpha', 1), (2, 6, 0, 'alpha', 0), 524288)
# expect: print_function _Feature((2, 6, 0, 'alpha', 2), (3, 0, 0, 'alpha', 0), 1048576)
# expect: unicode_literals _Feature((2, 6, 0, 'alpha', 2), (3, 0, 0, 'alpha', 0), 2097152)
# expect: barry_as_FLUFL _Feature((3, 1, 0, 'alpha', 2), (4, 0, 0, 'alpha', 0), 4194304)
# expect: generator_stop _Feature((3, 5, 0, 'beta', 1), (3, 7, 0, 'alpha', 0), 8388608)
# expect: annotations _Feature((3, 7, 0, 'beta', 1), None, 16777216)
# expect: ['nested_scopes', 'generators', 'division', 'absolute_import', 'with_statement', 'print_function', 'unicode_literals', 'barry_as_FLUFL', 'generator_stop', 'annotations'] ['CO_FUTURE_ABSOLUTE_IMPORT', 'CO_FUTURE_ANNOTATIONS', 'CO_FUTURE_BARRY_AS_BDFL', 'CO_FUTURE_DIVISION', 'CO_FUTURE_GENERATOR_STOP', 'CO_FUTURE_PRINT_FUNCTION', 'CO_FUTURE_UNICODE_LITERALS', 'CO_FUTURE_WITH_STATEMENT', 'CO_GENERATOR_ALLOWED', 'CO_NESTED', '_Feature', '__all__', '__builtins__', '__cached__', '__doc__', '__file__', '__loader__', '__name__', '__package__', '__spec__', 'absolute_import', 'all_feature_names', 'annotations', 'barry_as_FLUFL', 'division', 'generator_stop', 'generators', 'nested_scopes', 'print_function', 'unicode_literals', 'with_statement']
# expect: codecs.encode('abc'), codecs.encode('é','latin-1'), codecs.decode(b'\xc3\xa9'), codecs.encode('abc','rot13'), codecs.decode('nop','rot13') -> (b'abc', b'\xe9', 'é', 'nop', 'abc')
# expect: codecs.encode(b'abc','hex'), codecs.decode(b'616263','hex'), codecs.encode(b'abc','base64'), codecs.decode(b'YWJj\n','base64') -> (b'616263', b'abc', b'YWJj\n', b'abc')
# expect: codecs.decode(b'6','hex') -> Error Odd-length string ["decoding with 'hex' codec failed"]
# expect: codecs.lookup('nope') -> LookupError unknown encoding: nope
# expect: codecs.lookup(3) -> TypeError lookup() argument must be str, not int
# expect: codecs.getencoder('utf8')('é'), codecs.getdecoder('utf8')(b'\xc3\xa9') -> ((b'\xc3\xa9', 1), ('é', 2))
# expect: codecs.getincrementaldecoder('utf8')().decode(b'\xc3') -> ''
# expect: codecs.getincrementalencoder('utf8')().encode('é') -> b'\xc3\xa9'
# expect: list(codecs.iterdecode([b'\xc3',b'\xa9a'],'utf8')), list(codecs.iterencode(['é','a'],'utf8')) -> (['éa'], [b'\xc3\xa9', b'a'])
# expect: codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM, codecs.BOM_UTF32_BE -> (b'\xef\xbb\xbf', b'\xff\xfe', b'\xff\xfe', b'\x00\x00\xfe\xff')
# expect: codecs.lookup_error('strict'), codecs.lookup_error('ignore') -> (<built-in function strict_errors>, <built-in function ignore_errors>)
# expect: codecs.lookup_error('nope') -> LookupError unknown error handler name 'nope'
# expect: codecs.register_error('mine', lambda e: ('?'*(e.end-e.start), e.end)) -> None
# expect: 'aéb€€'.encode('ascii','mine'), b'a\xffb'.decode('ascii','mine') -> (b'a?b??', 'a?b')
# expect: codecs.register_error('bad', lambda e: 3) -> None
# expect: 'é'.encode('ascii','bad') -> TypeError encoding error handler must return (str/bytes, int) tuple
# expect: b'\xff'.decode('ascii','bad') -> TypeError decoding error handler must return (str, int) tuple
# expect: codecs.register_error('bytesh', lambda e: (b'<X>', e.end)) -> None
# expect: 'aéb'.encode('ascii','bytesh') -> b'a<X>b'
# expect: codecs.register_error('neg', lambda e: ('-', -1)) -> None
# expect: 'aéb'.encode('ascii','neg') -> b'a-b'
# expect: codecs.register_error('out', lambda e: ('-', 100)) -> None
# expect: 'aéb'.encode('ascii','out') -> IndexError position 100 from error handler out of bounds
# expect: codecs.register_error('x', 3) -> TypeError handler must be callable
# expect: codecs.register_error(3, len) -> TypeError register_error() argument 1 must be str, not int
# expect: codecs.utf_8_encode('é'), codecs.utf_8_decode(b'\xc3\xa9'), codecs.utf_8_decode(b'a\xc3'), codecs.ascii_encode('a'), codecs.latin_1_decode(b'\xe9') -> ((b'\xc3\xa9', 1), ('é', 2), ('a', 1), (b'a', 1), ('é', 1))
# expect: codecs.escape_decode(rb'\n\x41') -> (b'\nA', 6)
# expect: codecs.charmap_encode('a', 'strict', {97: 98}) -> (b'b', 1)
# expect: codecs.strict_errors(UnicodeEncodeError('ascii','é',0,1,'r')) -> UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 0: r
# expect: codecs.ignore_errors(UnicodeEncodeError('ascii','é',0,1,'r')), codecs.replace_errors(UnicodeDecodeError('ascii',b'\xff',0,1,'r')), codecs.backslashreplace_errors(UnicodeEncodeError('ascii','é',0,1,'r')), codecs.xmlcharrefreplace_errors(UnicodeEncodeError('ascii','é',0,1,'r')), codecs.namereplace_errors(UnicodeEncodeError('ascii','é',0,1,'r')) -> (('', 1), ('�', 1), ('\\xe9', 1), ('&#233;', 1), ('\\N{LATIN SMALL LETTER E WITH ACUTE}', 1))
# expect: codecs.ignore_errors(3) -> TypeError don't know how to handle int in error callback
# expect: codecs.lookup('utf8')[0]('x'), len(codecs.lookup('utf8')), codecs.lookup('utf8').encode('é'), codecs.lookup('utf8') == codecs.lookup('utf-8') -> ((b'x', 1), 4, (b'\xc3\xa9', 1), True)
# expect: codecs.open.__name__ -> 'open'
# expect: '' '€' (b'', 0)
# expect: 'utf-8' codec can't decode byte 0xe2 in position 0: unexpected end of data
# expect: b'\xff\xfea\x00' b'b\x00' 0
# expect: b'\xff\xfec\x00'
# expect: search myc
# expect: b'ABC' abc b'X'
# expect: search zzz
# expect: unknown encoding: zzz
# expect: l1
# expect:  lé
# expect:
# expect: b'\xe9'
# expect: X <class 'codecs.Codec'> <class 'codecs.StreamReaderWriter'>
