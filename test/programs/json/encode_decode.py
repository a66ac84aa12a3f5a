# json: every option, every complaint, notes on exceptions, pieces of iterencode.
import json
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e, getattr(e,'__notes__',None))
class O: pass
o=O()
def boom(x): raise KeyError('k')
for ind in (None, 1):
    t(lambda: json.dumps({(1,2):3}, indent=ind))
    t(lambda: json.dumps([{(1,2):3}], indent=ind))
    t(lambda: json.dumps([1,o], default=lambda x:[x.__class__.__name__, {1:{2}}] if isinstance(x,O) else boom(x), indent=ind))
    t(lambda: json.dumps({'a':[o]}, default=boom, indent=ind))
    t(lambda: json.dumps(o, default=lambda x:x, indent=ind))
    l=[]; l.append(l)
    t(lambda: json.dumps({'q':l}, indent=ind))
    t(lambda: json.dumps({'q':float('inf'), 1.5:2, None:3, True:4, 10**30:5}, indent=ind))
    t(lambda: json.dumps({float('nan'):1}, allow_nan=False, indent=ind))
    t(lambda: json.dumps({'b':1,2:3}, sort_keys=True, indent=ind))
    t(lambda: json.dumps([[],{}, (), [[]], {'a':{}}], indent=ind))
    t(lambda: json.dumps({'a':1,(1,):2,'c':3}, skipkeys=True, indent=ind))
    t(lambda: json.dumps({(1,):2}, skipkeys=True, indent=ind))
    t(lambda: json.dumps((1,o), indent=ind))
    t(lambda: json.dumps('\x7fé\U0001f600\ud800\x00"\\/\n', indent=ind))
    t(lambda: json.dumps('\x7fé\U0001f600\x00"\\/\n', ensure_ascii=False, indent=ind))
t(lambda: json.dumps([1,[2,{'x':3}]], indent='--'))
t(lambda: json.dumps([1,[2,{'x':3}]], indent=0))
t(lambda: json.dumps([1,[2,{'x':3}]], indent=-3))
t(lambda: json.dumps([1,2], indent=2, separators=(',',':')))
t(lambda: json.dumps([1,2], separators=(',',)))
t(lambda: json.dumps([1,2], separators=(1,2)))
t(lambda: json.dumps([1,2], foo=1))
t(lambda: json.dumps())
t(lambda: json.dumps(1,2))
t(lambda: json.loads())
t(lambda: json.loads(5))
t(lambda: json.loads(None))
t(lambda: json.loads('1', foo=2))
for s in ['', ' ', '{', '{"', '{"a', '{"a"', '{"a":', '{"a":1', '{"a":1,', '{"a":1,}', '{"a":1 "b"}', '[', '[1', '[1,', '[1,]', '[1 2]', '[,]', '"abc', '"a\nb"', '"\\', '"\\x"', '"\\u12"', '"\\u12zz"', '"\\ud800\\u12zz"', '"\\ud83d\\ude00"', '"\\ud83dx"','nul', 'nulll', 'tru', '-', '-1', '01', '1.', '1.5e', '1e5', '-Infinity', 'Infinity', 'NaN', '-Inf', '{1:2}', "{'a':1}", '\ufeff1', '[1]x', '{"a":1}\n\n x', '[1,\n2,\n x]', '{"a" 1}', '1 2', '"\t"', '[\U0001f600]', '"\U0001f600" x', '1E400', '-0', '-0.0', '12345678901234567890', '{"a":1,"a":2}', '["a", nan]', '{"a":}', '{"a": ,}', '{,}','{"a":1,,}', 'true false', '+1', '.5', '0x10', '[1,]]','\x00']:
    t(lambda: json.loads(s))
t(lambda: json.loads('"\t"', strict=False))
t(lambda: json.loads(b'{"a": "\xc3\xa9"}'))
t(lambda: json.loads('"é"'.encode('utf-16')))
t(lambda: json.loads('"é"'.encode('utf-32-be')))
t(lambda: json.loads(bytearray(b'[1]')))
t(lambda: json.loads(b'\xff'))
t(lambda: json.loads('[1.5, 2, NaN]', parse_float=str, parse_int=lambda x:'i'+x, parse_constant=lambda c:'c'+c))
t(lambda: json.loads('{"a":{"b":1}}', object_hook=lambda d:('H',d)))
t(lambda: json.loads('{"a":{"b":1}}', object_pairs_hook=lambda d:('P',d)))
t(lambda: json.loads('{}', object_hook=lambda d:boom(d)))
t(lambda: json.JSONDecoder().raw_decode(' 1'))
t(lambda: json.JSONDecoder().raw_decode('1 x'))
t(lambda: json.JSONDecoder().raw_decode('x [1] x', 2))
t(lambda: json.JSONDecoder().raw_decode('x [1] x', -3))
t(lambda: json.JSONDecoder().raw_decode('x [1] x', 20))
t(lambda: json.JSONDecoder().decode(' 1 '))
t(lambda: list(json.JSONEncoder().iterencode({'a':[1,2.5,None,True,'x',[],{}],'b':{'c':{'d':[[1],2]}}})))
t(lambda: list(json.JSONEncoder(indent=1).iterencode({'a':[1,2.5,None,True,'x',[],{}],'b':{'c':{'d':[[1],2]}}})))
t(lambda: list(json.JSONEncoder().iterencode('x')))
t(lambda: list(json.JSONEncoder().iterencode(5)))
t(lambda: json.JSONEncoder().encode('x'))
t(lambda: vars(json.JSONEncoder(indent=2)))
t(lambda: json.JSONEncoder().default(5))
t(lambda: json.JSONEncoder(1))
t(lambda: json.JSONDecoder(1))
t(lambda: json.JSONDecodeError('m','a\nb',3).__dict__)
t(lambda: json.JSONDecodeError('m'))
t(lambda: json.JSONDecodeError)
t(lambda: json.loads.__name__)
t(lambda: json.__all__)
class I(int):
    def __repr__(self): return 'I!'
class F(float):
    def __repr__(self): return 'F!'
class S(str):
    def __repr__(self): return 'S!'
    def __str__(self): return 'S2!'
t(lambda: json.dumps([I(3),F(2.5),S('q'),{S('k'):I(4)}]))
class D(dict):
    def items(self): return [('z',1)]
t(lambda: json.dumps(D(a=5)))
t(lambda: json.dumps(D()))
t(lambda: json.dumps(D(a=5),indent=1))
class L(list):
    def __iter__(self): return iter([7])
t(lambda: json.dumps(L([1,2])))
t(lambda: json.dumps(L([1,2]),indent=1))
import enum, collections
class E(enum.IntEnum): A=1
class SE(enum.StrEnum): A='aa'
t(lambda: json.dumps([E.A, SE.A, {E.A:1, SE.A:2}]))
t(lambda: json.dumps(collections.OrderedDict(a=1)))
t(lambda: json.dumps(collections.namedtuple('P','x y')(1,2)))
t(lambda: json.dumps(b'x'))
t(lambda: json.dumps(1j))
t(lambda: json.dumps(1e16))
t(lambda: json.dumps(10**5000))
class Enc(json.JSONEncoder):
    def default(self, o): return super().default(o)
t(lambda: json.dumps([o], cls=Enc))
class Enc2(json.JSONEncoder):
    def iterencode(self, o, _one_shot=False): 
        print('it', _one_shot); return super().iterencode(o, _one_shot)
t(lambda: json.dumps([1,2], cls=Enc2))
class Enc3(json.JSONEncoder):
    def encode(self, o): return 'E'+super().encode(o)
t(lambda: json.dumps([1,2], cls=Enc3))
class W:
    def write(self,x): print('W',repr(x))
json.dump({'a':[1,2]}, W())
json.dump({'a':[1,2]}, W(), indent=1)
class R:
    def read(self): return '[1,2]'
t(lambda: json.load(R()))
t(lambda: json.load('[1]'))
print(json.detect_encoding(b'\x00a'))
t(lambda: json.dumps({'a':1}, sort_keys=1, default=None, cls=None))
t(lambda: json.dumps([1], indent=True))
t(lambda: json.dumps([1], indent=1.5))
# expect: TypeError keys must be str, int, float, bool or None, not tuple None
# expect: TypeError keys must be str, int, float, bool or None, not tuple ['when serializing list item 0']
# expect: KeyError 'k' ['when serializing dict item 1', 'when serializing list item 1', 'when serializing O object', 'when serializing list item 1']
# expect: KeyError 'k' ['when serializing list item 0', "when serializing dict item 'a'"]
# expect: ValueError Circular reference detected ['when serializing O object']
# expect: ValueError Circular reference detected ['when serializing list item 0', "when serializing dict item 'q'"]
# expect: '{"q": Infinity, "1.5": 2, "null": 3, "true": 4, "1000000000000000000000000000000": 5}'
# expect: ValueError Out of range float values are not JSON compliant: nan None
# expect: TypeError '<' not supported between instances of 'int' and 'str' None
# expect: '[[], {}, [], [[]], {"a": {}}]'
# expect: '{"a": 1, "c": 3}'
# expect: '{}'
# expect: TypeError Object of type O is not JSON serializable ['when serializing tuple item 1']
# expect: '"\\u007f\\u00e9\\ud83d\\ude00\\ud800\\u0000\\"\\\\/\\n"'
# expect: '"\x7fé😀\\u0000\\"\\\\/\\n"'
# expect: TypeError keys must be str, int, float, bool or None, not tuple None
# expect: TypeError keys must be str, int, float, bool or None, not tuple ['when serializing list item 0']
# expect: KeyError 'k' ['when serializing dict item 1', 'when serializing list item 1', 'when serializing O object', 'when serializing list item 1']
# expect: KeyError 'k' ['when serializing list item 0', "when serializing dict item 'a'"]
# expect: ValueError Circular reference detected ['when serializing O object']
# expect: ValueError Circular reference detected ['when serializing list item 0', "when serializing dict item 'q'"]
# expect: '{\n "q": Infinity,\n "1.5": 2,\n "null": 3,\n "true": 4,\n "1000000000000000000000000000000": 5\n}'
# expect: ValueError Out of range float values are not JSON compliant: nan None
# expect: TypeError '<' not supported between instances of 'int' and 'str' None
# expect: '[\n [],\n {},\n [],\n [\n  []\n ],\n {\n  "a": {}\n }\n]'
# expect: '{\n "a": 1,\n "c": 3\n}'
# expect: '{}'
# expect: TypeError Object of type O is not JSON serializable ['when serializing tuple item 1']
# expect: '"\\u007f\\u00e9\\ud83d\\ude00\\ud800\\u0000\\"\\\\/\\n"'
# expect: '"\x7fé😀\\u0000\\"\\\\/\\n"'
# expect: '[\n--1,\n--[\n----2,\n----{\n------"x": 3\n----}\n--]\n]'
# expect: '[\n1,\n[\n2,\n{\n"x": 3\n}\n]\n]'
# expect: '[\n1,\n[\n2,\n{\n"x": 3\n}\n]\n]'
# expect: '[\n  1,\n  2\n]'
# expect: ValueError not enough values to unpack (expected 2, got 1) None
# expect: TypeError make_encoder() argument 5 must be str, not int None
# expect: TypeError JSONEncoder.__init__() got an unexpected keyword argument 'foo' None
# expect: TypeError dumps() missing 1 required positional argument: 'obj' None
# expect: TypeError dumps() takes 1 positional argument but 2 were given None
# expect: TypeError loads() missing 1 required positional argument: 's' None
# expect: TypeError the JSON object must be str, bytes or bytearray, not int None
# expect: TypeError the JSON object must be str, bytes or bytearray, not NoneType None
# expect: TypeError JSONDecoder.__init__() got an unexpected keyword argument 'foo' None
# expect: JSONDecodeError Expecting value: line 1 column 1 (char 0) None
# expect: JSONDecodeError Expecting value: line 1 column 2 (char 1) None
# expect: JSONDecodeError Expecting property name enclosed in double quotes: line 1 column 2 (char 1) None
# expect: JSONDecodeError Unterminated string starting at: line 1 column 2 (char 1) None
# expect: JSONDecodeError Unterminated string starting at: line 1 column 2 (char 1) None
# expect: JSONDecodeError Expecting ':' delimiter: line 1 column 5 (char 4) None
# expect: JSONDecodeError Expecting value: line 1 column 6 (char 5) None
# expect: JSONDecodeError Expecting ',' delimiter: line 1 column 7 (char 6) None
# expect: JSONDecodeError Expecting property name enclosed in double quotes: line 1 column 8 (char 7) None
# expect: JSONDecodeError Illegal trailing comma before end of object: line 1 column 7 (char 6) None
# expect: JSONDecodeError Expecting ',' delimiter: line 1 column 8 (char 7) None
# expect: JSONDecodeError Expecting value: line 1 column 2 (char 1) None
# expect: JSONDecodeError Expecting ',' delimiter: line 1 column 3 (char 2) None
# expect: JSONDecodeError Expecting value: line 1 column 4 (char 3) None
# expect: JSONDecodeError Illegal trailing comma before end of array: line 1 column 3 (char 2) None
# expect: JSONDecodeError Expecting ',' delimiter: line 1 column 4 (char 3) None
# expect: JSONDecodeError Expecting value: line 1 column 2 (char 1) None
# expect: JSONDecodeError Unterminated string starting at: line 1 column 1 (char 0) None
# expect: JSONDecodeError Invalid control character at: line 1 column 3 (char 2) None
# expect: JSONDecodeError Unterminated string starting at: line 1 column 1 (char 0) None
# expect: JSONDecodeError Invalid \escape: line 1 column 2 (char 1) None
# expect: JSONDecodeError Invalid \uXXXX escape: line 1 column 3 (char 2) None
# expect: JSONDecodeError Invalid \uXXXX escape: line 1 column 3 (char 2) None
# expect: JSONDecodeError Invalid \uXXXX escape: line 1 column 9 (char 8) None
# expect: '😀'
# expect: '\ud83dx'
# expect: JSONDecodeError Expecting value: line 1 column 1 (char 0) None
# expect: JSONDecodeError Extra data: line 1 column 5 (char 4) None
# expect: JSONDecodeError Expecting value: line 1 column 1 (char 0) None
# expect: JSONDecodeError Expecting value: line 1 column 1 (char 0) None
# expect: -1
# expect: JSONDecodeError Extra data: line 1 column 2 (char 1) None
# expect: JSONDecodeError Extra data: line 1 column 2 (char 1) None
# expect: JSONDecodeError Extra data: line 1 column 4 (char 3) None
# expect: 100000.0
# expect: -inf
# expect: inf
# expect: nan
# expect: JSONDecodeError Expecting value: line 1 column 1 (char 0) None
# expect: JSONDecodeError Expecting property name enclosed in double quotes: line 1 column 2 (char 1) None
# expect: JSONDecodeError Expecting property name enclosed in double quotes: line 1 column 2 (char 1) None
# expect: JSONDecodeError Unexpected UTF-8 BOM (decode using utf-8-sig): line 1 column 1 (char 0) None
# expect: JSONDecodeError Extra data: line 1 column 4 (char 3) None
# expect: JSONDecodeError Extra data: line 3 column 2 (char 10) None
# expect: JSONDecodeError Expecting value: line 3 column 2 (char 8) None
# expect: JSONDecodeError Expecting ':' delimiter: line 1 column 6 (char 5) None
# expect: JSONDecodeError Extra data: line 1 column 3 (char 2) None
# expect: JSONDecodeError Invalid control character at: line 1 column 2 (char 1) None
# expect: JSONDecodeError Expecting value: line 1 column 2 (char 1) None
# expect: JSONDecodeError Extra data: line 1 column 5 (char 4) None
# expect: inf
# expect: 0
# expect: -0.0
# expect: 12345678901234567890
# expect: {'a': 2}
# expect: JSONDecodeError Expecting value: line 1 column 7 (char 6) None
# expect: JSONDecodeError Expecting value: line 1 column 6 (char 5) None
# expect: JSONDecodeError Expecting value: line 1 column 7 (char 6) None
# expect: JSONDecodeError Expecting property name enclosed in double quotes: line 1 column 2 (char 1) None
# expect: JSONDecodeError Expecting property name enclosed in double quotes: line 1 column 8 (char 7) None
# expect: JSONDecodeError Extra data: line 1 column 6 (char 5) None
# expect: JSONDecodeError Expecting value: line 1 column 1 (char 0) None
# expect: JSONDecodeError Expecting value: line 1 column 1 (char 0) None
# expect: JSONDecodeError Extra data: line 1 column 2 (char 1) None
# expect: JSONDecodeError Illegal trailing comma before end of array: line 1 column 3 (char 2) None
# expect: JSONDecodeError Expecting value: line 1 column 1 (char 0) None
# expect: '\t'
# expect: {'a': 'é'}
# expect: 'é'
# expect: 'é'
# expect: [1]
# expect: UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte None
# expect: ['1.5', 'i2', 'cNaN']
# expect: ('H', {'a': ('H', {'b': 1})})
# expect: ('P', [('a', ('P', [('b', 1)]))])
# expect: KeyError 'k' None
# expect: JSONDecodeError Expecting value: line 1 column 1 (char 0) None
# expect: (1, 1)
# expect: ([1], 5)
# expect: ValueError idx cannot be negative None
# expect: JSONDecodeError Expecting value: line 1 column 21 (char 20) None
# expect: 1
# expect: ['{', '"a"', ': ', '[1', ', 2.5', ', null', ', true', ', "x"', ', ', '[]', ', ', '{}', ']', ', ', '"b"', ': ', '{', '"c"', ': ', '{', '"d"', ': ', '[', '[1', ']', ', 2', ']', '}', '}', '}']
# expect: ['{', '\n ', '"a"', ': ', '[\n  1', ',\n  2.5', ',\n  null', ',\n  true', ',\n  "x"', ',\n  ', '[]', ',\n  ', '{}', '\n ', ']', ',\n ', '"b"', ': ', '{', '\n  ', '"c"', ': ', '{', '\n   ', '"d"', ': ', '[\n    ', '[\n     1', '\n    ', ']', ',\n    2', '\n   ', ']', '\n  ', '}', '\n ', '}', '\n', '}']
# expect: ['"x"']
# expect: ['5']
# expect: '"x"'
# expect: {'skipkeys': False, 'ensure_ascii': True, 'check_circular': True, 'allow_nan': True, 'sort_keys': False, 'indent': 2, 'item_separator': ','}
# expect: TypeError Object of type int is not JSON serializable None
# expect: TypeError JSONEncoder.__init__() takes 1 positional argument but 2 were given None
# expect: TypeError JSONDecoder.__init__() takes 1 positional argument but 2 were given None
# expect: {'msg': 'm', 'doc': 'a\nb', 'pos': 3, 'lineno': 2, 'colno': 2}
# expect: TypeError JSONDecodeError.__init__() missing 2 required positional arguments: 'doc' and 'pos' None
# expect: <class 'json.decoder.JSONDecodeError'>
# expect: 'loads'
# expect: ['dump', 'dumps', 'load', 'loads', 'JSONDecoder', 'JSONDecodeError', 'JSONEncoder']
# expect: '[3, 2.5, "q", {"k": 4}]'
# expect: '{"z": 1}'
# expect: '{}'
# expect: '{\n "z": 1\n}'
# expect: '[7]'
# expect: '[\n 7\n]'
# expect: '[1, "aa", {"1": 1, "aa": 2}]'
# expect: '{"a": 1}'
# expect: '[1, 2]'
# expect: TypeError Object of type bytes is not JSON serializable None
# expect: TypeError Object of type complex is not JSON serializable None
# expect: '1e+16'
# expect: ValueError Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit None
# expect: TypeError Object of type O is not JSON serializable ['when serializing list item 0']
# expect: it True
# expect: '[1, 2]'
# expect: 'E[1, 2]'
# expect: W '{'
# expect: W '"a"'
# expect: W ': '
# expect: W '[1'
# expect: W ', 2'
# expect: W ']'
# expect: W '}'
# expect: W '{'
# expect: W '\n '
# expect: W '"a"'
# expect: W ': '
# expect: W '[\n  1'
# expect: W ',\n  2'
# expect: W '\n '
# expect: W ']'
# expect: W '\n'
# expect: W '}'
# expect: [1, 2]
# expect: AttributeError 'str' object has no attribute 'read' None
# expect: utf-16-be
# expect: '{"a": 1}'
# expect: '[\n 1\n]'
# expect: TypeError can't multiply sequence by non-int of type 'float' None
